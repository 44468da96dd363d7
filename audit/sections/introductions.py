"""Prose around lists: paragraphs that lead up to a section's statements and make none of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from audit.language.sentences import sentence_spans
from audit.model.plan import ITEM_KINDS, Letter
from audit.sections.difficulties import (
    leans_to_difficulty,
    tells_any_difficulty,
    tells_difficulty,
    tells_strength_only,
)
from audit.sections.drafts import Draft
from audit.sections.passages import Passage
from audit.sections.statements import outcome_strength, provision_strength
from audit.sections.traceable import is_numbered

#: A label over the needs themselves, below what goes well: "Her needs are:".
_OF_NEEDS = re.compile(
    r"\b(?:needs|difficulties|barriers|finds? (?:it )?(?:hard|difficult))\b[^.]{0,20}:$", re.I
)


def without_introductions(drafts: list[Draft], passages: Sequence[Passage]) -> list[Draft]:
    """Leave out prose that only leads up to a section's listed statements, or stands about them.

    Where a section numbers or tabulates its statements, its plain paragraphs are strengths,
    background and arrangements; where it is set out by area, what stands before the first area is
    an introduction to all of them.
    """
    kept: list[Draft] = []
    alone = {
        id(one): before.role == "heading" and (after is None or after.role == "heading")
        for before, one, after in zip(passages, passages[1:], [*passages[2:], None], strict=False)
    }
    over_label = {
        id(one)
        for one, after in pairwise(passages)
        if after.role == "label" and after.letter == one.letter and _OF_NEEDS.search(after.text)
    }
    told_apart = frozenset(one.letter for one in passages if one.role == "strengths")
    for letter in ITEM_KINDS:
        own = [draft for draft in drafts if draft.passage.letter == letter]
        plain = [draft for draft in own if not draft.passage.block.label and draft.passage.row is None]
        coded = [draft for draft in own if draft.numbered or draft.passage.row is not None]
        listed = [draft for draft in own if draft not in plain]
        areas = {draft.passage.area for draft in own if draft.passage.area is not None}
        introduction = len(areas) >= 2 and letter in ("B", "E", "F")
        for draft in own:
            if draft in plain and letter != "A":
                if letter in ("B", "C", "D") and (
                    _opens_with_strengths(draft, own, told_apart)
                    or (id(draft.passage) in over_label and not tells_difficulty(draft.text))
                ):
                    continue
                if (
                    introduction
                    and draft.passage.area is None
                    and draft.passage.label is None
                    and not _later_without_area(draft, own)
                ):
                    continue
                if (
                    len(coded) >= 3
                    and len(coded) >= 2 * len(plain)
                    and not (alone.get(id(draft.passage), False) and _weighty(draft))
                ):
                    continue
                if len(listed) > 2 * len(plain) and not _weighty(draft):
                    continue
            kept.append(draft)
    order = {id(passage): position for position, passage in enumerate(passages)}
    return sorted(kept, key=lambda draft: order[id(draft.passage)])


def _opens_with_strengths(draft: Draft, own: Sequence[Draft], told_apart: frozenset[Letter | None]) -> bool:
    """Whether a paragraph tells what goes well before the needs that follow it under the same heading.

    `told_apart` are the sections that tell strengths under a label of their own.
    """
    run = [one for one in own if one.passage.container == draft.passage.container]
    if len(run) < 2 or is_numbered(draft.passage):
        return False
    if not tells_any_difficulty(draft.text):
        # C and D tell of illness and home in any words, and of strengths seldom; later ones go on with needs.
        opens = draft is run[0] and draft.passage.letter == "B" and "B" not in told_apart
        return opens or tells_strength_only(draft.text)
    spans = sentence_spans(draft.text)
    first = draft.text[spans[0][0] : spans[0][1]] if spans else ""
    return (
        draft is run[0]
        and tells_strength_only(first)
        and len(spans) > 1
        and not leans_to_difficulty(draft.text)
    )


def _later_without_area(draft: Draft, own: Sequence[Draft]) -> bool:
    """Whether an area was named before a statement that stands under none."""
    position = own.index(draft)
    return any(earlier.passage.area is not None for earlier in own[:position])


def _weighty(draft: Draft) -> bool:
    """Whether a plain paragraph makes a statement as full as a listed one."""
    kind = ITEM_KINDS[draft.passage.letter] if draft.passage.letter else "need"
    if kind == "provision":
        return provision_strength(draft.text) >= 3
    if kind == "outcome":
        return outcome_strength(draft.text) >= 2
    return tells_difficulty(draft.text)
