"""Items: the statements of a plan that can be traced, one need, outcome, provision or hope each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from audit.model.plan import ITEM_KINDS, Item, Letter
from audit.sections.drafts import (
    Draft,
    attach_lines_beside,
    attach_reference_lines,
    without_area_cells,
    without_lines_of_names,
    without_rows_beside_numbered_needs,
    without_timetables,
)
from audit.sections.introductions import without_introductions
from audit.sections.key_tables import attach_keys
from audit.sections.leads import lead_unfinished
from audit.sections.passages import Passage, Row
from audit.sections.pointers import only_names_items
from audit.sections.references import references_of
from audit.sections.repeats import without_repeats
from audit.sections.row_cells import attach_cells
from audit.sections.runs import statements_in


def find_items(passages: Sequence[Passage]) -> tuple[Item, ...]:
    """The items of a plan in reading order, numbered by section ("B1", "B2", "E1" ...)."""
    drafts: list[Draft] = []
    before: Passage | None = None
    for _, run in groupby(passages, key=lambda one: (one.letter, one.container, _stream(one))):
        group = list(run)
        letter = group[0].letter
        praised = before is not None and before.role == "strengths" and before.letter == letter
        before = group[-1]
        if letter is None or letter not in ITEM_KINDS:
            continue
        drafts.extend(statements_in(group, ITEM_KINDS[letter], after_strengths=praised))
    drafts = without_area_cells(without_timetables(without_lines_of_names(drafts), passages))
    drafts = without_rows_beside_numbered_needs(without_introductions(drafts, passages))
    drafts = without_repeats(drafts)
    lead_unfinished(drafts, passages)
    attach_cells(drafts, passages)
    attach_reference_lines(drafts, passages)
    attach_lines_beside(drafts, passages)
    attach_keys(drafts, passages)
    counts: dict[Letter, int] = {}
    items = []
    for draft in drafts:
        letter = draft.passage.letter
        if letter is None:
            continue
        counts[letter] = counts.get(letter, 0) + 1
        items.append(_item(draft, letter, counts[letter]))
    return tuple(items)


def _stream(passage: Passage) -> str:
    """What a run is of: text of one role, or the headings, labels and notes around it."""
    return "text" if passage.role in ("label", "heading", "helper", "placeholder") else passage.role


def _item(draft: Draft, letter: Letter, number: int) -> Item:
    passage = draft.passage
    place = passage.block.place
    row = passage.row
    return Item(
        id=f"{letter}{number}" if not letter.startswith("H") else f"{letter}.{number}",
        section=letter,
        kind=ITEM_KINDS[letter],
        area=draft.area or passage.area,
        text=draft.text,
        label=_label(passage),
        page=place.page,
        place=place.words(),
        row=_row_words(row),
        cells=draft.cells,
        lead=_lead(draft, passage),
        references=tuple(references_of(draft)),
    )


def _lead(draft: Draft, passage: Passage) -> str | None:
    """What leads up to an item: what it serves by the plan's numbers, then the line that it goes on."""
    over, before = passage.lead, draft.lead
    if over and before and only_names_items(over) and over not in before:
        return f"{over}\n{before}"
    return before or over


def _label(passage: Passage) -> str | None:
    """What the plan calls an item: its own code or number before the label that it stands under."""
    own = passage.block.label
    if any(character.isdigit() for character in own):
        return own
    return passage.label or own or None


def _row_words(row: Row | None) -> str | None:
    if row is None:
        return None
    rows = f"row {row.first}" if row.first == row.last else f"rows {row.first} to {row.last}"
    return f"table {row.table}, {rows}" if row.table > 0 else f"{rows} of lines laid out with tabs"
