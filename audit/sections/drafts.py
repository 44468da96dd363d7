"""Items in the making, and what the rows of a table say of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from audit.language.sources import column_about
from audit.model.plan import Area
from audit.sections.difficulties import tells_any_difficulty
from audit.sections.passages import Passage, Row
from audit.sections.pointers import is_reference_line, only_names_items
from audit.sections.sense import sense
from audit.sections.standing import PROVISION
from audit.sections.traceable import is_numbered

#: A cell with more words than this says more than the name of an area.
_MOST_AREA_WORDS = 9
#: "10.00 to 12.00 lead tutor, home": an hour of a timetable, which says when and not what for.
_HOUR_OF_TIMETABLE = re.compile(r"^\W*\d{1,2}[.:]\d\d\s*(?:-|–|to|until)\s*\d{1,2}[.:]\d\d\b")
_MOST_HOUR_WORDS = 14
_FEWEST_NUMBERED = 3  # rows of a table of needs
_RECORD = re.compile(r"\b(?:ref\w*|no|number|id)\.?\s*:?\s*[A-Z]{0,8}[-/ ]?\d+\W*$", re.I)
_DAY = re.compile(r"(?:which )?(?:days?|weekdays?|day of (?:the )?week)")
_TIME = re.compile(r"(?:times?|hours?|from|start(?:s|ing)?|lessons?|periods?|sessions?)(?: .*)?")


@dataclass(slots=True)
class Draft:
    """An item in the making: its words (one string a block) and the first passage it came from."""

    passage: Passage
    parts: list[str]
    lead: str | None = None
    numbered: bool = False
    depth: int = 0
    label: str | None = None
    area: Area | None = None
    beside: list[str] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The statement's own words."""
        return "\n".join(self.parts)


def without_area_cells(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts without cells that only name an area, which is that of the statements in their row."""
    held = list(drafts)
    areas: dict[Row, Area] = {}
    named: set[int] = set()
    for number, draft in enumerate(held):
        row = draft.passage.row
        area = None if draft.passage.block.label else _area_named(draft.text)
        if row is None or area is None:
            continue
        if any(other is not draft and other.passage.row == row for other in held):
            areas[row] = area
            named.add(number)
        elif draft.passage.role == "outcome" and _asks_for_area(draft.passage.label):
            named.add(number)  # "Pathway to adulthood: Employment", in a form that asks for the outcome too
    kept = [draft for number, draft in enumerate(held) if number not in named]
    for draft in kept:
        if draft.passage.area is None and draft.passage.row in areas:
            draft.area = areas[draft.passage.row]
    return kept


def _asks_for_area(label: str | None) -> bool:
    """Whether a form's label asks for no statement: "Outcome: Independence" is one, if a poor one."""
    if label is None:
        return False
    asked = sense(label)
    return asked.role not in ("outcome", "number") and not asked.number


def _area_named(text: str) -> Area | None:
    if len(text.split()) > _MOST_AREA_WORDS or text.rstrip().endswith(".") or ": " in text:
        return None
    if any(map(str.isdigit, text)):
        return None  # "Sensory circuit of 15 minutes"
    found = sense(text)
    return found.area if found.area_coverage >= 0.7 else None


def without_timetables(drafts: Iterable[Draft], passages: Sequence[Passage]) -> list[Draft]:
    """The drafts without the hours of a timetable: they are the section's text, and no statements.

    A table of days and times that does not say by whom lays out what the section's statements provide; where
    there are no other statements it is the provision itself.
    """
    held = [
        draft
        for draft in drafts
        if not (_HOUR_OF_TIMETABLE.match(draft.text) and len(draft.text.split()) <= _MOST_HOUR_WORDS)
    ]
    timetables = _timetables(passages)
    if not timetables:
        return held
    stated = {one.passage.letter for one in held if _table_of(one.passage) not in timetables}
    return [
        one for one in held if _table_of(one.passage) not in timetables or one.passage.letter not in stated
    ]


def _timetables(passages: Iterable[Passage]) -> set[int]:
    """The tables, by number, that have a column for the day and one for the time, and none for who."""
    columns: dict[int, set[str]] = {}
    for passage in passages:
        if passage.row is not None and passage.column and passage.letter in PROVISION:
            columns.setdefault(passage.row.table, set()).add(passage.column.strip(" :?").lower())
    return {
        table
        for table, named in columns.items()
        if any(_DAY.fullmatch(one) for one in named)
        and any(_TIME.fullmatch(one) for one in named)
        and not any(column_about(one) == "who" for one in named)
    }


def _table_of(passage: Passage) -> int | None:
    return passage.row.table if passage.row is not None else None


def without_lines_of_names(drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts without those that only name items; in a table such a line leads the rows that follow it."""
    kept: list[Draft] = []
    table, said = None, None
    for draft in drafts:
        row = draft.passage.row
        if row is None or row.table != table:
            table, said = (row.table if row else None), None
        if row is not None and only_names_items(draft.text):
            said = draft.text
            continue
        if said and draft.lead is None:
            draft.lead = said
        kept.append(draft)
    return kept


def without_rows_beside_numbered_needs(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without a row of a table of needs that has no number, where its other rows have theirs.

    Such a row tells what goes well or what comes next, unless it has a word for what is hard.
    """
    numbered: dict[int, int] = {}
    for draft in drafts:
        table = _table_of(draft.passage)
        if table is not None and draft.passage.role == "need" and is_numbered(draft.passage):
            numbered[table] = numbered.get(table, 0) + 1
    return [
        draft
        for draft in drafts
        if draft.passage.role != "need"
        or is_numbered(draft.passage)
        or numbered.get(_table_of(draft.passage) or 0, 0) < _FEWEST_NUMBERED
        or tells_any_difficulty(draft.text)
    ]


def attach_reference_lines(drafts: Sequence[Draft], passages: Sequence[Passage]) -> None:
    """Give items the lines that say what they belong to.

    A line under an item is about it ("Links to O1 and O5."); one in a title row of its own, beside
    "Provision Plan 2", is about all that follows until the next.
    """
    order = {id(passage): position for position, passage in enumerate(passages)}
    starts = sorted((order[id(draft.passage)], number) for number, draft in enumerate(drafts))
    lines = [one for one in passages if one.role == "reference" and _names_what_it_serves(one.text)]
    titles = [line for line in lines if _is_title_row(line, passages)]
    for line in lines:
        here = order[id(line)]
        if line in titles:
            end = min(
                (order[id(other)] for other in titles if order[id(other)] > here), default=len(passages)
            )
            about = [number for position, number in starts if here < position < end]
        else:
            before = [(position, number) for position, number in starts if position < here]
            began = before[-1][0] if before else 0
            about = [number for _, number in before[-1:]]
            if any(_numbers_a_record(one) for one in passages[began:here]):
                about = [number for position, number in starts if position > here][:1]
        for number in about:
            if drafts[number].passage.letter == line.letter:
                drafts[number].beside.append(line.text)


def _numbers_a_record(passage: Passage) -> bool:
    """Whether a label calls the next record by its number ("Outcome ref: O2")."""
    return passage.role == "label" and _RECORD.search(passage.text) is not None


def _names_what_it_serves(text: str) -> bool:
    return is_reference_line(text) or only_names_items(text)


def attach_lines_beside(drafts: Sequence[Draft], passages: Sequence[Passage]) -> None:
    """Give provision in prose the lines under it that say by whom, how often or for how long."""
    of_passage = {id(draft.passage): draft for draft in drafts}
    last: Draft | None = None
    for passage in passages:
        last = of_passage.get(id(passage), last)
        if passage.role != "attribute" or passage.row is not None or not passage.column:
            continue
        if last is not None and last.passage.letter == passage.letter and last.passage.row is None:
            last.cells.setdefault(passage.column, passage.text)


def _is_title_row(line: Passage, passages: Sequence[Passage]) -> bool:
    """Whether a line stands beside a label in a table of one row."""
    if line.row is None:
        return False
    table = [one for one in passages if one.row is not None and one.row.table == line.row.table]
    return all(one.row == line.row for one in table) and any(one.role == "label" for one in table)
