"""Labels a plan while its form lays it out, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samples.drawing.labels import Labels
from tests.plans.cedar.blocks import Part, Parts, bare


class Pen(Labels):
    """Every call gives back the text with its marking, ready for the page."""

    def says(self, letter: str, text: str) -> str:
        if bare(text):
            super().says(letter, bare(text))
        return text

    def it(self, letter: str, part: Part, area: str | None = None, label: str | None = None) -> str:
        """A statement, or plain words where there is no key."""
        if isinstance(part, str):
            return self.says(letter, part)
        self.item(letter, part[0], bare(part[1]), area=area, label=label)
        return part[1]

    def told(self, letter: str, parts: Part | list[Part], area: str | None = None) -> str:
        """One paragraph, made of plain words and statements."""
        if isinstance(parts, str | tuple):
            return self.it(letter, parts, area)
        return " ".join(self.it(letter, part, area) for part in parts)

    def each(self, letter: str, parts: Parts, area: str | None = None) -> list[str]:
        """Several paragraphs, bullets or cells."""
        return [self.told(letter, part, area) for part in parts]

    def row(
        self,
        letter: str,
        key: str,
        heads: Sequence[str],
        texts: Sequence[str],
        what: int = 0,
        *,
        area: str | None = None,
        label: str | None = None,
        apart: Sequence[int] = (),
    ) -> list[str]:
        """A row of a table in its own order; the statement is column `what`, columns `apart` are only labels."""
        cells = {}
        for place, text in enumerate(texts):
            if place == what:
                self.item(letter, key, bare(text), area=area, label=label)
            elif place not in apart and bare(text):
                cells[heads[place]] = bare(text)
                self.says(letter, text)
        self._items[-1]["cells"] = cells
        return list(texts)

    def shared(self, heading: str, text: str, *keys: str) -> None:
        """A cell that stands beside several rows belongs to each."""
        for item in self._items:
            if item["key"] in keys:
                item["cells"][heading] = bare(text)

    def asides(self, texts: Iterable[str]) -> list[str]:
        """Text outside every section."""
        return [self.beside(text) for text in texts]

    def beside(self, text: str) -> str:
        """One text outside every section."""
        self.aside(bare(text))
        return text

    def follow(self, links: str) -> None:
        """Links, a line each: `need > outcome provision provision`."""
        for line in links.strip().splitlines():
            source, _, targets = line.partition(">")
            for key in source.split():
                self.link(key, *targets.split())
