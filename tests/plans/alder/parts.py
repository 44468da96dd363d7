"""What the content modules are made of, and the recorder that labels it as a template lays it out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from samples.drawing.labels import Labels

INSERTED = re.compile(r"\[\+(.*?)\+\]", re.S)
DELETED = re.compile(r"\[-.*?-\]", re.S)


def accepted(text: str) -> str:
    """Text as it stands once the marked changes `[+in+]` and `[-out-]` are accepted."""
    return re.sub(r" {2,}", " ", INSERTED.sub(r"\1", DELETED.sub("", text))).strip()


@dataclass(frozen=True)
class It:
    """One traceable statement. The other fields are cells of its row; a template picks and orders them."""

    key: str
    text: str
    who: str = ""
    when: str = ""
    meets: str = ""
    check: str = ""
    ref: str = ""


Part = str | It
Paragraphs = Sequence[Part | Sequence[Part]]  # each a paragraph, whole or in parts
Column = tuple[str, str]  # the heading as printed, the field of `It` that fills it


class Recorder(Labels):
    """Labels recorded in the order of the page, whichever column the statement stands in."""

    def says(self, letter: str, text: str) -> str:
        """As in `Labels`, with marked changes accepted; returned as it is to be drawn."""
        super().says(letter, accepted(text))
        return text

    def item(
        self,
        letter: str,
        key: str,
        text: str,
        *,
        area: str | None = None,
        label: str | None = None,
        cells: dict[str, str] | None = None,
    ) -> str:
        """As in `Labels`, with marked changes accepted; returned as it is to be drawn."""
        super().item(letter, key, accepted(text), area=area, label=label, cells=cells)
        return text

    def told(self, letter: str, parts: Part | Iterable[Part], area: str | None = None) -> str:
        """A paragraph of plain sentences and statements, recorded part by part; returned as one text."""
        if isinstance(parts, str | It):
            parts = [parts]
        return " ".join(
            self.item(letter, part.key, part.text, area=area, label=part.ref or None)
            if isinstance(part, It)
            else self.says(letter, part)
            for part in parts
        )

    def each(self, letter: str, paragraphs: Paragraphs, area: str | None = None) -> list[str]:
        """Several paragraphs, each as `told`."""
        return [self.told(letter, parts, area) for parts in paragraphs]

    def row(
        self,
        letter: str,
        item: It,
        columns: Sequence[Column],
        area: str | None = None,
        label: str | None = None,
    ) -> list[str]:
        """One row of a table: the statement, its label and its other cells, in the order of the columns."""
        cells: dict[str, str] = {}
        texts = []
        for heading, field in columns:
            text = str(getattr(item, field))
            texts.append(text)
            if field == "text":
                self.item(letter, item.key, text, area=area, label=label or item.ref or None)
            elif field != "ref" and text:
                self.says(letter, text)
                cells[heading] = accepted(text)
        self._items[-1]["cells"] = cells
        return texts

    def follow(self, links: str) -> None:
        """Links written as lines of `source > target target`."""
        for line in links.strip().splitlines():
            source, _, targets = line.partition(">")
            for key in source.split():
                self.link(key, *targets.split())
