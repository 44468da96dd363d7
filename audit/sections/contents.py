"""Contents lists and tables that explain what each section is for: headings with nothing of the child.

They name most letters early, and the same letters come again later with the plan's own words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from audit.language.dates import find_date
from audit.model.document import Block, Document, Table
from audit.model.plan import Letter
from audit.sections.contents_entries import (
    FEWEST_LETTERS,
    LEADER,
    MOST_BETWEEN,
    entry_runs,
    letters_of,
    name_sections,
    prominent_letters,
    stand_among_cards,
    titles_that_recur,
)
from audit.sections.sense import sense
from audit.sections.state import Walk

_FEWEST_LINES = 3  # that each name a section which none before them did
_DATED = 3  # entries with a date: a list of advice, whose authors' initials ("D. Ferreira") are no letters


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a block reads like a section heading: its position among all blocks.

    `printed`: it prints its letters; `styled`: its style is a heading's.
    """

    position: int
    letters: tuple[Letter, ...]
    table: int | None
    printed: bool
    styled: bool


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
    blocks = list(document.blocks())
    mentions = _mentions(document, blocks, walk)
    aside: set[int] = set()
    for block in blocks:
        if block.style.lower().startswith(("toc", "contents")):
            aside.add(id(block))
    # Printed letters are the surer sign; a list may also print letters where the headings have none.
    lists = _lists([mention for mention in mentions if mention.printed], blocks) or _lists(mentions, blocks)
    for run in lists:
        listed = blocks[run[0].position : _end_of_entry(blocks, run[-1])]
        if sum(bool(find_date(block.text)) for block in listed) >= _DATED:
            continue
        aside.update(id(block) for block in listed)
        table = run[0].table
        if table is not None and all(mention.table == table for mention in run):
            aside.update(id(block) for block in blocks if block.place.table == table)
    titles: dict[str, tuple[Letter, ...]] = {}
    for entries in entry_runs(document, blocks):
        first, last = entries[0].position, entries[-1].end
        titles.update(titles_that_recur(entries, blocks[last:], walk))
        led = sum(bool(LEADER.search(block.text)) for block in blocks[first:last])
        if (
            titles
            or led >= 0.7 * len(entries)
            or (
                name_sections(entries, walk)
                and set(letters_of(entries)) <= prominent_letters(blocks[last:], walk)
            )
        ):
            aside.update(id(block) for block in blocks[first:last])
    return Survey(frozenset(aside), titles)


def _lists(mentions: list[Mention], blocks: list[Block]) -> list[list[Mention]]:
    """The runs of mentions that name most sections in little space, and are all named again later."""
    lengths = [len(block.text) for block in blocks]
    found = []
    start = 0
    while start < len(mentions):
        stop = _end_of_run(mentions, start, lengths)
        run, later = mentions[start:stop], mentions[stop:]
        named = {letter for mention in run for letter in mention.letters}
        # Headings by style are no list of what is named later in passing ("Which of my needs (section B)").
        headings = 2 * sum(mention.styled for mention in run) > len(run)
        again = {letter for mention in later if mention.styled or not headings for letter in mention.letters}
        listed = (
            _adding(run) >= _FEWEST_LINES  # "Section A" and then "Sections B, C, E, F and G" head two parts
            and len(named) >= FEWEST_LETTERS
            and len(named & again) >= 0.7 * len(named)
        )
        if listed and not _is_card(run, later):
            found.append(run)
        start = max(stop, start + 1)
    return found


def _adding(run: list[Mention]) -> int:
    """How many mentions of a run name a section that none before them does."""
    before: set[Letter] = set()
    adding = 0
    for mention in run:
        adding += not before.issuperset(mention.letters)
        before.update(mention.letters)
    return adding


def _is_card(run: list[Mention], later: list[Mention]) -> bool:
    """Whether a run is one of several tables that go through the same sections, each for one need."""
    if run[0].table is None:
        return False
    tables: dict[int, set[Letter]] = {}
    for mention in later:
        if mention.table is not None:
            tables.setdefault(mention.table, set()).update(mention.letters)
    return stand_among_cards((letter for mention in run for letter in mention.letters), tables.values())


def _mentions(document: Document, blocks: list[Block], walk: Walk) -> list[Mention]:
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
                found.append(_mention(position, block, reading.letters, printed=True))
        elif (
            reading.concept is not None
            and reading.concept.letter
            and reading.coverage >= 0.75
            and len(text.split()) <= 20
        ):
            letters = tuple(one for one in (reading.concept.letter, reading.concept.also) if one)
            found.append(_mention(position, block, letters, printed=False))
    return found


def _mention(position: int, block: Block, letters: tuple[Letter, ...], *, printed: bool) -> Mention:
    return Mention(position, letters, block.place.table, printed, styled=block.level is not None)


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
            between > MOST_BETWEEN
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
