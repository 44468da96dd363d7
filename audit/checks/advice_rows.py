"""A list of advice as entries: lines, sentences, or the rows of a table whose cells stand in lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.checks.advice_dates import days_in, locate_days

#: The end of an entry in prose, and of no title, initial or number of an appendix.
_END = re.compile(r"(?:(?<=[a-z]{3})|(?<=\d))(?<!Prof)\.\s+(?=[A-Z])")
_BESIDE_A_DATE = re.compile(r"[A-Za-z]{3,}")
#: Words that a date cell may hold beside its date.
_OF_A_DATE = re.compile(
    r"\b(?:to|and|dated?|received|requested|request|sent|no|reply|replied|updated|report|letter|advice|"
    r"review|by|on|the|end|early|late|mid|part|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)\b",
    re.IGNORECASE,
)
_NO_DATE = re.compile(r"\W+|\W*(?:no date|not dated|undated|n/?a|nil|unknown|date unknown)\W*", re.IGNORECASE)
_LONGEST_ROW = 6  # more cells than a list of advice has columns


def entry_texts(text: str) -> list[str]:
    """The entries of a list: its lines or, where the cells of a table stand in lines, its rows."""
    texts: list[str] = []
    cells: list[str] = []
    for line in filter(str.strip, text.split("\n")):
        if stands_alone(line):
            texts += [*_rows(cells), *_in_prose(line)]
            cells = []
        else:
            cells.append(line)
    return texts + _rows(cells)


def _in_prose(line: str) -> Iterator[str]:
    """The entries of a line: its sentences, and what semicolons part if each part has its date."""
    for sentence in _END.split(line):
        parts = sentence.split(";")
        yield from parts if all(map(days_in, parts)) else [sentence]


def stands_alone(line: str) -> bool:
    """A line with a date and words beside it is an entry by itself."""
    return bool(days_in(line)) and bool(_BESIDE_A_DATE.search(_without_dates(line)))


def _without_dates(line: str) -> str:
    for found in sorted(locate_days(line), key=lambda found: -found.start):
        line = line[: found.start] + line[found.end :]
    return _OF_A_DATE.sub(" ", line)


def _rows(cells: Sequence[str]) -> list[str]:
    """Cells in reading order as rows: by the regular distance of their dates, else each up to its date."""
    dated = [number for number, cell in enumerate(cells) if days_in(cell) or _NO_DATE.fullmatch(cell)]
    if not dated:
        return [entry for cell in cells for entry in _in_prose(cell)]
    width = _width(dated, len(cells))
    if width is not None:
        return ["\n".join(cells[start : start + width]) for start in range(0, len(cells), width)]
    first = dated[0] == 0
    rows: list[list[str]] = [[]]
    for number, cell in enumerate(cells):
        if first and number in dated and rows[-1]:
            rows.append([])
        rows[-1].append(cell)
        if not first and number in dated:
            rows.append([])
    return ["\n".join(row) for row in rows if row]


def _width(dated: Sequence[int], length: int) -> int | None:
    """How many cells a row has, where the dates come at one distance and the rows fill the table."""
    gaps = Counter(after - before for before, after in pairwise(dated))
    if not gaps:
        return length if length <= _LONGEST_ROW else None
    width = gaps.most_common(1)[0][0]
    regular = {number % width for number in dated} == {dated[0] % width}
    return width if regular and length % width == 0 and 1 < width <= _LONGEST_ROW else None
