"""Lines that begin a sentence which each of the statements under them ends ("By July 2027 Kasper will:")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from audit.language.deadlines import find_deadline
from audit.model.plan import ITEM_KINDS
from audit.sections.about_plan import dates_outcomes
from audit.sections.drafts import Draft
from audit.sections.passages import Passage

#: A longer line is a paragraph of its own.
_MOST_WORDS = 40
#: The last word of a line that is no sentence yet.
_UNFINISHED = re.compile(r"(?:[:…]|:-|\b(?:will|to|can|must|should|have|be|with|that))\s*$", re.I)


def lead_unfinished(drafts: Iterable[Draft], passages: Sequence[Passage]) -> None:
    """Give statements that begin in a small letter the unfinished line over them as their lead.

    "By July 2027 Kasper will:" speaks for every outcome under it, numbered or not, until the next such
    line or the next heading of a section. A line that says by when ("By the end of Year 6:") speaks for
    whole sentences too, and so does a heading of outcomes that says by when ("Outcomes, to be achieved
    by July 2027 unless another date is given").
    """
    of_passage: dict[int, list[Draft]] = {}
    for draft in drafts:
        of_passage.setdefault(id(draft.passage), []).append(draft)
    told = {passage.container for passage in passages if id(passage) in of_passage}
    lead: Passage | None = None
    for passage in passages:
        made = of_passage.get(id(passage), [])
        if passage.role == "heading":
            lead = passage if _says_by_when(passage) else None
        elif passage.container not in told and _names_group(passage):
            lead = None
        elif not made and (_begins_sentence(passage) or _dates_outcomes(passage)):
            lead = passage
        for draft in made:
            begun = lead is not None and lead.letter == passage.letter
            if not begun or lead is None or draft.lead is not None:
                continue
            goes_on = draft.text[:1].islower() and lead.role != "heading"
            if goes_on or (_says_by_when(lead) and find_deadline(draft.text) is None):
                draft.lead = lead.text


def _says_by_when(lead: Passage) -> bool:
    """Whether a line over outcomes gives the time by which they are to be achieved."""
    return lead.letter == "E" and find_deadline(lead.text) is not None


def _dates_outcomes(passage: Passage) -> bool:
    """Whether a sentence of E gives a time for outcomes that have none of their own."""
    return dates_outcomes(passage.text) and _says_by_when(passage)


def _names_group(passage: Passage) -> bool:
    """Whether a line says what the next statements are about ("For health and care:")."""
    return passage.role == "label" and passage.text.rstrip().endswith(":")


def _begins_sentence(passage: Passage) -> bool:
    return (
        passage.letter in ITEM_KINDS
        and passage.role == ITEM_KINDS[passage.letter]
        and len(passage.text.split()) <= _MOST_WORDS
        and bool(_UNFINISHED.search(passage.text))
    )
