"""Contents lists and tables that explain what each section is for: headings with nothing of the child.

They name most letters early, and the same letters come again later with the plan's own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from audit.model.document import Block, Cell, Document, Table
from audit.model.plan import Letter
from audit.sections.sense import canonical_letter, sense, title_key
from audit.sections.state import Walk, flat
from audit.sections.template_numbers import without_template_number
from audit.sections.vocabulary import vocabulary

#: A list or explainer names at least this many sections ...
_FEWEST_LETTERS = 5
#: ... with no more than this many characters between one name and the next, on average.
_MOST_BETWEEN = 420


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a block reads like a section heading: its position among all blocks."""

    position: int
    letters: tuple[Letter, ...]
    table: int | None
    printed: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """What a first look finds: blocks that only name sections, and the titles that they give them.

    Blocks are told by identity (`id`), since two blocks may be equal in every field. `titles` maps a
    title, normalised, to its section: a plan may print letters in its list of contents and nowhere else.
    """

    aside: frozenset[int] = frozenset()
    titles: dict[str, tuple[Letter, ...]] = field(default_factory=dict)


def survey(document: Document, walk: Walk) -> Survey:
    """Find the lists of contents and the explainers of a document."""
    blocks = list(flat(document.content))
    mentions = _mentions(document, blocks, walk)
    aside: set[int] = set()
    for block in blocks:
        if block.style.lower().startswith(("toc", "contents")):
            aside.add(id(block))
    # Printed letters are the surer sign; a list may also print letters where the headings have none.
    lists = _lists([mention for mention in mentions if mention.printed], blocks) or _lists(mentions, blocks)
    for run in lists:
        aside.update(id(block) for block in blocks[run[0].position : _end_of_entry(blocks, run[-1])])
        table = run[0].table
        if table is not None and all(mention.table == table for mention in run):
            aside.update(id(block) for block in blocks if block.place.table == table)
    titles: dict[str, tuple[Letter, ...]] = {}
    for entries in _entry_runs(document, blocks):
        first, last = entries[0].position, entries[-1].end
        titles.update(_titles_that_recur(entries, blocks[last:], walk))
        led = sum(bool(_LEADER.search(block.text)) for block in blocks[first:last])
        if (
            titles
            or led >= 0.7 * len(entries)
            or (
                _name_sections(entries, walk)
                and set(_letters_of(entries)) <= _prominent_letters(blocks[last:], walk)
            )
        ):
            aside.update(id(block) for block in blocks[first:last])
    return Survey(frozenset(aside), titles)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line or row of a list: a section's letter and what follows it, up to the position `end`."""

    position: int
    end: int
    letters: tuple[Letter, ...]
    title: str


_ENTRY = re.compile(
    r"^\W*(?:(?i:section|part)\s*)?\(?(?P<letter>H\s?[12]|[ACD][12]|[A-K])\)?(?:\s*[-–—:.)]\s*|\s+)(?P<title>\S.*?)(?:[\s.…_]*\s*\d{1,3})?\s*$",
    re.S,
)
#: Dots or a tab before a page number: an entry of a list of contents and of nothing else.
_LEADER = re.compile(r"(?:\.{3,}|…|_{3,}|\t)\s*\d{1,3}\s*$")
_LONE = re.compile(r"^\W*(?:(?i:section|part)\s*)?\(?(?P<letter>H\s?[12]|[ACD][12]|[A-K])\)?\W*$")
#: A title whose telling words are understood to this share says what it heads.
_UNDERSTOOD = 0.75
#: Between two entries of one list stand at most a page number or another column's few words.
_MOST_BLOCKS_BETWEEN = 4


def _entry_runs(document: Document, blocks: list[Block]) -> list[list[Entry]]:
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
            and (entry.letters == last.letters or not set(entry.letters) & set(_letters_of(runs[-1])))
            and entry.position - last.end <= _MOST_BLOCKS_BETWEEN
            and blocks[entry.position].place.table == blocks[last.position].place.table
            and sum(len(one.text) for one in blocks[last.end : entry.position]) <= _MOST_BETWEEN
        )
        if joins:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    return [
        run
        for run in runs
        if len(set(_letters_of(run))) >= _FEWEST_LETTERS and len(run) <= 2 * len(set(_letters_of(run)))
    ]


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


def _letters_of(entries: list[Entry]) -> list[Letter]:
    return [letter for entry in entries for letter in entry.letters]


def _titles_that_recur(entries: list[Entry], later: list[Block], walk: Walk) -> dict[str, tuple[Letter, ...]]:
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


def _name_sections(entries: list[Entry], walk: Walk) -> bool:
    """Whether some titles are those of the sections they stand by: "A: Educational advice" is a report."""
    return any(
        (found := walk.sense(f"Section {entry.letters[0]}: {entry.title}")).concept is not None
        and found.coverage >= _UNDERSTOOD
        and found.concept.name in vocabulary().headed_by[entry.letters[0]]
        for entry in entries
    )


def _prominent_letters(blocks: list[Block], walk: Walk) -> set[Letter]:
    """Letters that stand alone in type of a heading."""
    found: set[Letter] = set()
    for block in blocks:
        if (match := _LONE.match(block.text)) and walk.prominent(block):
            found.add(canonical_letter(match["letter"]))
    return found


def _lists(mentions: list[Mention], blocks: list[Block]) -> list[list[Mention]]:
    """The runs of mentions that name most sections in little space, and are all named again later."""
    lengths = [len(block.text) for block in blocks]
    found = []
    start = 0
    while start < len(mentions):
        stop = _end_of_run(mentions, start, lengths)
        run, later = mentions[start:stop], mentions[stop:]
        named = {letter for mention in run for letter in mention.letters}
        again = {letter for mention in later for letter in mention.letters}
        if len(named) >= _FEWEST_LETTERS and len(named & again) >= 0.7 * len(named):
            found.append(run)
        start = max(stop, start + 1)
    return found


def _mentions(document: Document, blocks: list[Block], walk: Walk) -> list[Mention]:
    position_of = {id(block): position for position, block in enumerate(blocks)}
    joined = _joined_rows(document)
    found: list[Mention] = []
    for position, block in enumerate(blocks):
        text = joined.get(id(block), block.text)
        reading = sense(text, walk.names)
        alone = bool(reading.letters) and not reading.titled and not reading.prefixed
        if alone and position + 1 < len(blocks):
            with_next = sense(f"{block.text} {blocks[position + 1].text}", walk.names)
            if with_next.letters and with_next.titled and with_next.coverage >= 0.5:
                reading = with_next
                alone = False
        if alone and not _row_starts(block):
            continue
        if reading.letters:
            wordy = len(text.split()) > 45 and not reading.prefixed
            if not wordy:
                found.append(Mention(position_of[id(block)], reading.letters, block.place.table, True))
        elif (
            reading.concept is not None
            and reading.concept.letter
            and reading.coverage >= 0.75
            and len(text.split()) <= 20
        ):
            letters = tuple(one for one in (reading.concept.letter, reading.concept.also) if one)
            found.append(Mention(position_of[id(block)], letters, block.place.table, False))
    return found


def _row_starts(block: Block) -> bool:
    return block.place.column == 1 and block.place.table is not None


def _joined_rows(document: Document) -> dict[int, str]:
    """For rows that begin with a lone letter, the first block's identity and the row's two first cells."""
    joined: dict[int, str] = {}

    def visit(table: Table) -> None:
        rows: dict[int, list[str]] = {}
        firsts: dict[int, Block] = {}
        for cell in table.cells:
            text = cell.text.strip()
            if text:
                if cell.row not in rows:
                    firsts[cell.row] = next(iter(cell.blocks()))
                rows.setdefault(cell.row, []).append(text)
            for part in cell.content:
                if isinstance(part, Table):
                    visit(part)
        for row, texts in rows.items():
            if len(texts) >= 2 and len(texts[0]) <= 12 and len(texts[1].split()) <= 45:
                reading = sense(texts[0])
                if reading.letters and not reading.titled:
                    joined[id(firsts[row])] = f"{texts[0]} {texts[1]}"

    for part in document.content:
        if isinstance(part, Table):
            visit(part)
    return joined


def _end_of_run(mentions: list[Mention], start: int, ends: list[int]) -> int:
    """Where a run of mentions close to one another ends: at a repeat of a letter or at real text."""
    seen = set(mentions[start].letters)
    stop = start + 1
    while stop < len(mentions):
        previous, mention = mentions[stop - 1], mentions[stop]
        between = sum(ends[previous.position + 1 : mention.position])
        if (
            between > _MOST_BETWEEN
            or mention.table != previous.table
            or (
                mention.printed and set(mention.letters) <= seen and mention.letters[0] != previous.letters[0]
            )
        ):
            break
        seen.update(mention.letters)
        stop += 1
    return stop


def _end_of_entry(blocks: list[Block], last: Mention) -> int:
    """The position after the last entry's own text: the rest of its row, or nothing."""
    place = blocks[last.position].place
    end = last.position + 1
    while end < len(blocks):
        here = blocks[end].place
        if place.table is None or here.table != place.table or here.row != place.row:
            break
        end += 1
    return end
