"""What a plan says over again: its form's notes, and needs and outcomes over what is provided for them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from audit.model.plan import ITEM_KINDS
from audit.sections.drafts import Draft
from audit.sections.passages import TEXT_ROLES, Passage
from audit.sections.standing import PROVISION
from audit.sections.state import plain_words
from audit.sections.statements import outcome_strength, provision_strength

#: A text with fewer words may be another's by chance.
_FEWEST_WORDS = 6
#: So often over a table or a list, the same sentence is the form's.
_FEWEST_NOTES = 3
_DATES_OR_COUNTS = re.compile(
    r"\d|\b(?:by|until|within) the end\b|\b(?:every|each|once a|twice a) (?:day|week|month|term|year)\b", re.I
)


def notes_of_form(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with a sentence that stands over table after table taken for the form's own note."""
    over = [
        plain_words(one.text) for one, after in pairwise(passages) if _may_be_note(one) and _opens(after, one)
    ]
    often = {words for words, count in Counter(over).items() if count >= _FEWEST_NOTES}
    if not often:
        return list(passages)
    return [
        replace(one, role="helper") if _may_be_note(one) and plain_words(one.text) in often else one
        for one in passages
    ]


def _opens(after: Passage, note: Passage) -> bool:
    """Whether a table, its header or a list begins below a note."""
    if note.row is None:
        return after.row is not None or bool(after.block.label)
    below = after.row is not None and after.row.table == note.row.table and after.row.first > note.row.last
    return below and after.role == "label"


def _may_be_note(passage: Passage) -> bool:
    """Whether a sentence can be the form's: what gives, dates or leads up to something is the plan's."""
    return (
        not passage.block.label
        and passage.role in TEXT_ROLES
        and passage.role != "lead"
        and len(passage.text.split()) >= _FEWEST_WORDS
        and not passage.text.rstrip().endswith(":")
        and not _DATES_OR_COUNTS.search(passage.text)
        and max(provision_strength(passage.text), outcome_strength(passage.text)) <= 0
    )


def without_repeats(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts without needs and outcomes told again among provision: they lead up to what follows them."""
    held = list(drafts)
    stated = {
        plain_words(draft.text)
        for draft in held
        if draft.passage.letter and ITEM_KINDS.get(draft.passage.letter) in ("need", "outcome")
    }
    kept: list[Draft] = []
    over: Draft | None = None
    for draft in held:
        words = plain_words(draft.text)
        if draft.passage.letter in PROVISION and words.count(" ") >= _FEWEST_WORDS and words in stated:
            over = draft
            continue
        if over is not None and _is_under(draft, over):
            draft.lead = draft.lead or over.text
        else:
            over = None
        kept.append(draft)
    return kept


def _is_under(draft: Draft, over: Draft) -> bool:
    """Whether a statement is of the same section, in the same table or run, as what is told over it."""
    one, other = draft.passage, over.passage
    same_table = one.row is not None and other.row is not None and one.row.table == other.row.table
    return one.letter == other.letter and (same_table or one.container == other.container)
