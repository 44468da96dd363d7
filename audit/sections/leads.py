"""Lines that begin a sentence which each of the statements under them ends ("By July 2027 Kasper will:")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from audit.model.plan import ITEM_KINDS
from audit.sections.drafts import Draft
from audit.sections.passages import Passage

#: A longer line is a paragraph of its own.
_MOST_WORDS = 40
#: The last word of a line that is no sentence yet.
_UNFINISHED = re.compile(r"(?:[:…]|:-|\b(?:will|to|can|must|should|have|be|with|that))\s*$", re.I)


def lead_unfinished(drafts: Iterable[Draft], passages: Sequence[Passage]) -> None:
    """Give statements that begin in a small letter the unfinished line over them as their lead.

    "By July 2027 Kasper will:" speaks for every outcome under it, numbered or not, until the next such
    line or the next heading of a section.
    """
    of_passage: dict[int, list[Draft]] = {}
    for draft in drafts:
        of_passage.setdefault(id(draft.passage), []).append(draft)
    lead: Passage | None = None
    for passage in passages:
        made = of_passage.get(id(passage), [])
        if passage.role == "heading":
            lead = None
        elif not made and _begins_sentence(passage):
            lead = passage
        for draft in made:
            begun = lead is not None and lead.letter == passage.letter
            if begun and lead is not None and draft.lead is None and draft.text[:1].islower():
                draft.lead = lead.text


def _begins_sentence(passage: Passage) -> bool:
    return (
        passage.letter in ITEM_KINDS
        and passage.role == ITEM_KINDS[passage.letter]
        and len(passage.text.split()) <= _MOST_WORDS
        and bool(_UNFINISHED.search(passage.text))
    )
