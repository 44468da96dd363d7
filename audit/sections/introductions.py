"""Prose around lists: paragraphs that lead up to a section's statements and make none of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
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
from audit.sections.standing import BY_AREA, NEEDS
from audit.sections.statements import outcome_strength, provision_strength
from audit.sections.traceable import is_numbered

#: So many numbered statements, or rows of a table, and twice as many as paragraphs, are all there are.
_FEWEST_CODED = 3
#: "Outcome 1:", "Need 3".
_NUMBERED = re.compile(r"\d")
_ASSESSED = re.compile(r"\bassess(?:ed|ment)\b[^.]*\b(?:by|on|in|of|at|dated)\b[^.]*\.?\W*$", re.I)
#: A label over the needs themselves, below what goes well: "Her needs are:".
_OF_NEEDS = re.compile(
    r"\b(?:needs|difficulties|barriers|finds? (?:it )?(?:hard|difficult))\b[^.]{0,20}:$", re.I
)


@dataclass(slots=True)
class _Section:
    """A section's statements in the making, and what stands about its plain paragraphs.

    `alone` are the passages that are all there is under their heading, `over_needs` those right over a
    label of the needs, by id; `told_apart` are the sections that tell strengths under a label of their own.
    """

    letter: Letter
    drafts: Sequence[Draft]
    alone: frozenset[int]
    over_needs: frozenset[int]
    told_apart: frozenset[Letter | None]
    plain: int = field(init=False)
    listed: int = field(init=False)
    coded: int = field(init=False)
    by_area: bool = field(init=False)

    def __post_init__(self) -> None:
        plain = sum(map(_is_plain, self.drafts))
        areas = {draft.passage.area for draft in self.drafts} - {None}
        self.plain = plain
        self.listed = len(self.drafts) - plain
        self.coded = sum(map(_is_coded, self.drafts))
        self.by_area = self.letter in BY_AREA and len(areas) >= 2

    def introduces(self, draft: Draft) -> bool:
        """Whether a paragraph only leads up to the section's statements, or stands about them."""
        return self._only_dates_an_assessment(draft) or (
            _is_plain(draft)
            and (
                self._leads_to_needs(draft)
                or self._stands_before_areas(draft)
                or self._stands_before_labelled(draft)
                or self._stands_among_coded(draft)
                or (self.listed > 2 * self.plain and not _is_weighty(draft))
            )
        )

    def _only_dates_an_assessment(self, draft: Draft) -> bool:
        """Whether all that is said of health or care is who assessed the child, above what they found."""
        return (
            self.letter in ("C", "D")
            and draft is self.drafts[0]
            and len(self.drafts) > 1
            and bool(_ASSESSED.search(draft.text))
            and not tells_any_difficulty(draft.text)
        )

    def _leads_to_needs(self, draft: Draft) -> bool:
        """Whether a paragraph tells what goes well, above the needs."""
        if self.letter not in NEEDS:
            return False
        return _opens_with_strengths(draft, self.drafts, self.told_apart) or (
            id(draft.passage) in self.over_needs and not tells_difficulty(draft.text)
        )

    def _stands_before_areas(self, draft: Draft) -> bool:
        """Whether a paragraph stands before the first area of a section set out by areas."""
        under_none = draft.passage.area is None and draft.passage.label is None
        return self.by_area and under_none and not _later_without_area(draft, self.drafts)

    def _stands_before_labelled(self, draft: Draft) -> bool:
        """Whether a paragraph stands before statements of which each has a numbered label ("Outcome 1:")."""
        if draft is not self.drafts[0] or draft.passage.label or _is_weighty(draft):
            return False
        after = self.drafts[1:]
        return len(after) >= _FEWEST_CODED and all(_NUMBERED.search(one.passage.label or "") for one in after)

    def _stands_among_coded(self, draft: Draft) -> bool:
        """Whether a section numbers or tabulates its statements, and this paragraph is none of them."""
        mostly_coded = self.coded >= _FEWEST_CODED and self.coded >= 2 * self.plain
        return mostly_coded and not (id(draft.passage) in self.alone and _is_weighty(draft))


def without_introductions(drafts: list[Draft], passages: Sequence[Passage]) -> list[Draft]:
    """Leave out prose that only leads up to a section's listed statements, or stands about them.

    Where a section numbers or tabulates its statements, its plain paragraphs are strengths,
    background and arrangements; where it is set out by area, what stands before the first area is
    an introduction to all of them. A sentence of Section A is a hope wherever it stands.
    """
    alone = frozenset(
        id(one)
        for before, one, after in zip(passages, passages[1:], [*passages[2:], None], strict=False)
        if before.role == "heading" and (after is None or after.role == "heading")
    )
    over_needs = frozenset(
        id(one)
        for one, after in pairwise(passages)
        if after.role == "label" and after.letter == one.letter and _OF_NEEDS.search(after.text)
    )
    told_apart = frozenset(one.letter for one in passages if one.role == "strengths")
    kept: list[Draft] = []
    for letter in ITEM_KINDS:
        own = [draft for draft in drafts if draft.passage.letter == letter]
        section = _Section(letter, own, alone, over_needs, told_apart)
        kept += [draft for draft in own if letter == "A" or not section.introduces(draft)]
    order = {id(passage): position for position, passage in enumerate(passages)}
    return sorted(kept, key=lambda draft: order[id(draft.passage)])


def _is_plain(draft: Draft) -> bool:
    """Whether a statement is a paragraph, and stands neither in a list nor in a table."""
    return not draft.passage.block.label and draft.passage.row is None


def _is_coded(draft: Draft) -> bool:
    return draft.numbered or draft.passage.row is not None


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


def _is_weighty(draft: Draft) -> bool:
    """Whether a plain paragraph makes a statement as full as a listed one."""
    kind = ITEM_KINDS[draft.passage.letter] if draft.passage.letter else "need"
    if kind == "provision":
        return provision_strength(draft.text) >= 3
    if kind == "outcome":
        return outcome_strength(draft.text) >= 2
    return tells_difficulty(draft.text)
