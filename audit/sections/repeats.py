"""Needs and outcomes that a plan says over again where it sets out what is provided for them."""

from __future__ import annotations

from collections.abc import Iterable

from audit.model.plan import ITEM_KINDS
from audit.sections.drafts import Draft
from audit.sections.standing import PROVISION
from audit.sections.state import plain_words

#: A text with fewer words may be another's by chance.
_FEWEST_WORDS = 6


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
