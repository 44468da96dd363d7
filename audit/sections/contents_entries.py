"""Entries of a list of contents: a section's letter with its title, line by line or row by row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from audit.model.document import Block, Cell, Document, Table
from audit.model.plan import Letter
from audit.sections.printed_letters import canonical_letter
from audit.sections.sense import sense
from audit.sections.state import Walk
from audit.sections.template_numbers import without_template_number
from audit.sections.title_words import title_key
from audit.sections.vocabulary import vocabulary

#: A list or explainer names at least this many sections ...
FEWEST_LETTERS = 5
#: ... with no more than this many characters between one name and the next, on average.
MOST_BETWEEN = 420
_ENTRY = re.compile(
    r"^\W*(?:(?i:section|part)\s*)?\(?(?P<letter>H\s?[12]|[ACD][12]|[A-K])\)?(?:\s*[-–—:.)]\s*|\s+)"
    r"(?P<title>\S.*?)(?:[\s.…_]*\s*\d{1,3})?\s*$",
    re.S,
)
#: Cards for one need each name so many sections, and there are so many more of them.
_FEWEST_IN_CARD, _SEVERAL_CARDS = 3, 2
#: Dots or a tab before a page number: an entry of a list of contents and of nothing else.
LEADER = re.compile(r"(?:\.{3,}|…|_{3,}|\t)\s*\d{1,3}\s*$")
_LONE = re.compile(r"^\W*(?:(?i:section|part)\s*)?\(?(?P<letter>H\s?[12]|[ACD][12]|[A-K])\)?\W*$")
#: A title whose telling words are understood to this share says what it heads.
_UNDERSTOOD = 0.75
#: Between two entries of one list stand at most a page number or another column's few words.
_MOST_BLOCKS_BETWEEN = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A line or row of a list: a section's letter and what follows it, up to the position `end`."""

    position: int
    end: int
    letters: tuple[Letter, ...]
    title: str


def entry_runs(document: Document, blocks: list[Block]) -> list[list[Entry]]:
    """Runs of entries that name most sections, each once."""
    entries: list[Entry] = []
    rows = _rows_that_end_in_letters(document)
    for position, block in enumerate(blocks):
        text = f"{block.label} {block.text}".strip() if block.label.strip(" .:)(\t").isalnum() else block.text
        text = without_template_number(text)
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        row = rows.get((block.place.table, block.place.row))
        if row is not None and block is row.first:
            entries.append(Entry(position, position + row.blocks, row.letters, row.title))
        elif (lone := _LONE.match(text)) and following is not None and _same_row(block, following):
            title = " ".join(following.text.split())
            if len(title.split()) <= 30:
                entries.append(Entry(position, position + 2, (canonical_letter(lone["letter"]),), title))
        elif (match := _ENTRY.match(text)) and len(text.split()) <= 32:
            entries.append(
                Entry(position, position + 1, (canonical_letter(match["letter"]),), match["title"])
            )
    runs: list[list[Entry]] = []
    for entry in entries:
        last = runs[-1][-1] if runs else None
        joins = (
            last is not None
            and (entry.letters == last.letters or not set(entry.letters) & set(letters_of(runs[-1])))
            and entry.position - last.end <= _MOST_BLOCKS_BETWEEN
            and blocks[entry.position].place.table == blocks[last.position].place.table
            and sum(len(one.text) for one in blocks[last.end : entry.position]) <= MOST_BETWEEN
        )
        if joins:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    tables = [blocks[run[0].position].place.table for run in runs]
    return [
        run
        for run, table in zip(runs, tables, strict=True)
        if len(set(letters_of(run))) >= FEWEST_LETTERS
        and len(run) <= 2 * len(set(letters_of(run)))
        and not (
            table is not None
            and stand_among_cards(
                letters_of(run),
                (
                    letters_of(one)
                    for one, other in zip(runs, tables, strict=True)
                    if other not in (None, table)
                ),
            )
        )
    ]


def stand_among_cards(letters: Iterable[Letter], in_other_tables: Iterable[Iterable[Letter]]) -> bool:
    """Whether several other tables go through the same sections, each for a need of its own."""
    named = set(letters)
    alike = sum(len(named & set(others)) >= _FEWEST_IN_CARD for others in in_other_tables)
    return alike >= _SEVERAL_CARDS


@dataclass(frozen=True, slots=True)
class _LetteredRow:
    first: Block
    blocks: int
    letters: tuple[Letter, ...]
    title: str


def _rows_that_end_in_letters(document: Document) -> dict[tuple[int | None, int | None], _LetteredRow]:
    """Rows whose last cell is only letters ("2 | What I find hard | B"), by table and row."""
    found: dict[tuple[int | None, int | None], _LetteredRow] = {}
    for part in document.content:
        if not isinstance(part, Table):
            continue
        rows: dict[int, list[Cell]] = {}
        for cell in part.cells:
            if cell.text.strip():
                rows.setdefault(cell.row, []).append(cell)
        for number, cells in rows.items():
            reading = sense(cells[-1].text)
            if len(cells) < 2 or not reading.letters or reading.titled or len(cells[-1].text) > 14:
                continue
            blocks = [block for cell in cells for block in cell.blocks()]
            title = " ".join(max((cell.text for cell in cells[:-1]), key=len).split())
            found[(part.number, number)] = _LetteredRow(blocks[0], len(blocks), reading.letters, title)
    return found


def _same_row(block: Block, other: Block) -> bool:
    here, there = block.place, other.place
    return (
        here.table is not None
        and here.table == there.table
        and here.row == there.row
        and here.column != there.column
    )


def letters_of(entries: list[Entry]) -> list[Letter]:
    """The letters that entries name, in their order."""
    return [letter for entry in entries for letter in entry.letters]


def titles_that_recur(entries: list[Entry], later: list[Block], walk: Walk) -> dict[str, tuple[Letter, ...]]:
    """Titles that stand again further on as headings; none unless most of them do."""
    wanted: dict[str, tuple[Letter, ...]] = {}
    for entry in entries:
        title = title_key(entry.title, walk.names)
        if title:
            wanted[title] = (*wanted.get(title, ()), *entry.letters)
    found = {
        title
        for block in later
        if len(block.text.split()) <= 30
        if (title := title_key(block.text, walk.names)) in wanted
    }
    if len(found) < max(3, 0.5 * len(wanted)):
        return {}
    return {title: letters for title, letters in wanted.items() if title in found}


def name_sections(entries: list[Entry], walk: Walk) -> bool:
    """Whether some titles are those of the sections they stand by: "A: Educational advice" is a report."""
    return any(
        (found := walk.sense(f"Section {entry.letters[0]}: {entry.title}")).concept is not None
        and found.coverage >= _UNDERSTOOD
        and found.concept.name in vocabulary().headed_by[entry.letters[0]]
        for entry in entries
    )


def prominent_letters(blocks: list[Block], walk: Walk) -> set[Letter]:
    """Letters that stand alone in type of a heading."""
    found: set[Letter] = set()
    for block in blocks:
        if (match := _LONE.match(block.text)) and walk.prominent(block):
            found.add(canonical_letter(match["letter"]))
    return found
