"""Writes content onto a sheet and records its labels in the same breath, so that the two cannot drift."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samples.drawing.labels import Labels
from tests.plans.birch.content import Content, Entry, Piece, pieces
from tests.plans.birch.sheet import Para, Run, Sheet


class OrderedLabels(Labels):
    """Labels whose table rows are recorded in the order of their columns, the item's own cell anywhere."""

    def row_item(
        self,
        letter: str,
        key: str,
        columns: Sequence[tuple[str, str]],
        main: int,
        *,
        area: str | None,
        label: str | None,
    ) -> None:
        """Record a row: `columns` are (heading, text) from left to right, `main` is the item's column."""
        others = {heading: text for i, (heading, text) in enumerate(columns) if i != main and text}
        before = len(self._texts[letter])
        self.item(letter, key, columns[main][1], area=area, label=label, cells=others)
        self._texts[letter][before:] = [text for _, text in columns if text]


def number_of(key: str) -> str:
    """The number in an item's key: "e2r" is the second outcome, repeated."""
    return re.sub(r"^[a-z]\d?_|[a-z]", "", key)


class Pen:
    """One document's content, its labels and its sheet."""

    def __init__(self, content: Content, labels: OrderedLabels, sheet: Sheet) -> None:
        self.content, self.labels, self.sheet = content, labels, sheet
        labels.details(**content.details)
        labels.dates(**content.dates)
        for letter, (state, *merged) in content.states.items():
            labels.state(letter, state, *merged)  # type: ignore[arg-type]

    def block(self, name: str) -> list[Entry]:
        """A block of content by name."""
        return self.content.blocks[name]

    def paras(
        self,
        letter: str | None,
        block: str,
        *,
        area: str | None = None,
        prefix: str = "",
        label: str = "",
        style: str = "",
        control: str = "",
    ) -> list[Para]:
        """A block as paragraphs, recorded under a letter (None: words of the template, unrecorded)."""
        made: list[Para] = []
        for entry in self.block(block):
            made += self.entry(
                letter, entry, area=area, prefix=prefix, label=label, style=style, control=control
            )
        return made

    def entry(
        self,
        letter: str | None,
        entry: Entry,
        *,
        area: str | None = None,
        prefix: str = "",
        label: str = "",
        style: str = "",
        control: str = "",
    ) -> list[Para]:
        """One entry as paragraphs. `prefix` ("Need {n}: ") is printed before items, `label` only recorded."""
        silent = entry.mark in ("sub", "helper") or letter is None
        look = entry.mark if entry.mark in ("sub", "helper") else style or entry.mark or "body"
        given = (prefix or label).format(n=number_of(entry.key)).strip(" :-") if entry.key else ""
        made = []
        for text in entry.cells[0].split(" // "):
            runs = [Piece(p.text, entry.key or p.key, p.bold, p.change, p.note) for p in pieces(text)]
            if not silent:
                self._record(str(letter), runs, entry.area or area, given or None, label or prefix)
            made.append(Para(self._runs(runs, prefix), look, control))
        return made

    def row(
        self,
        letter: str,
        entry: Entry,
        heading: Sequence[str],
        *,
        order: Sequence[int] = (),
        area: str | None = None,
        prefix: str = "",
        control: str = "",
    ) -> list[list[Para]]:
        """An entry as the cells of a table row; `order` says which content cell stands in each column."""
        columns = list(order) or list(range(len(heading)))
        cells = [entry.cells[i] if i < len(entry.cells) else "" for i in columns]
        plain = [_plain(pieces(text)) for text in cells]
        label = prefix.format(n=number_of(entry.key)).strip(" :-.") if entry.key else ""
        if entry.key:
            self.labels.row_item(
                letter,
                entry.key,
                list(zip(heading, plain, strict=True)),
                columns.index(0),
                area=entry.area or area,
                label=label or None,
            )
        made: list[list[Para]] = []
        for i, text in zip(columns, cells, strict=True):
            parts = text.split(" // ")
            runs = [
                [Piece(p.text, entry.key if i == 0 else p.key, *_looks(p)) for p in pieces(t)] for t in parts
            ]
            if not entry.key:
                for some in runs:
                    self._record(letter, some, entry.area or area, None, prefix)
            made.append(
                [Para(self._runs(some, prefix), "body", control if i == 0 else "") for some in runs if some]
            )
        return made

    def _record(
        self, letter: str, runs: list[Piece], area: str | None, given: str | None, label: str
    ) -> None:
        """Record pieces in order, an item's pieces together, deleted words and the form's notes left out."""
        groups: list[list[Piece]] = []
        for piece in runs:
            apart = piece.note or not groups or groups[-1][-1].key != piece.key or groups[-1][-1].note
            if apart:
                groups.append([piece])
            else:
                groups[-1].append(piece)
        for group in groups:
            text, key = _plain(group), group[0].key
            if not text or group[0].note == "template":
                continue
            if key and not group[0].note:
                own = given or (label.format(n=number_of(key)).strip(" :-.") or None)
                self.labels.item(letter, key, text, area=area, label=own)
            else:
                self.labels.says(letter, text)

    def _runs(self, found: list[Piece], prefix: str) -> list[Run]:
        """Runs for the sheet, an item's printed label in bold before it."""
        runs: list[Run] = []
        last = None
        for piece in found:
            if piece.key and piece.key != last and prefix:
                runs.append(Run(prefix.format(n=number_of(piece.key)), bold=True))
            last = piece.key
            runs.append(Run(piece.text, piece.bold, piece.change, bool(piece.note)))
        return runs

    def recorded(self, letter: str, text: str, area: str | None = None) -> list[Run]:
        """One marked text as runs, recorded under a letter: a cell of a table that holds no items."""
        found = pieces(text)
        self._record(letter, found, area, None, "")
        return self._runs(found, "")

    def finish(self) -> None:
        """Record the links."""
        for source, *targets in self.content.links:
            self.labels.link(source, *targets)


def _looks(piece: Piece) -> tuple[bool, str, str]:
    return piece.bold, piece.change, piece.note


def _plain(found: Sequence[Piece]) -> str:
    """The words that stand: deletions and footnotes of the form left out, spaces made single."""
    kept = "".join(p.text for p in found if p.change != "del" and p.note != "template")
    return re.sub(r"\s+", " ", kept.replace(" // ", " ")).strip()
