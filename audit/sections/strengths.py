"""Needs that follow the strengths with no label of their own: praise, then a list of difficulties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from audit.sections.difficulties import (
    leans_strongly,
    leans_to_difficulty,
    praises,
    says_what_is_hard,
    tells_any_difficulty,
    tells_strength_only,
)
from audit.sections.passages import Passage
from audit.sections.standing import NEEDS

#: So much of a list must tell of difficulties for it to be the needs.
_MOSTLY = 0.6
#: So many areas must open with praise, and so large a share, for all openings to be read as strengths.
_FEWEST_OPENINGS, _MOST_OPENINGS = 3, 0.6


def needs_after_strengths(passages: Sequence[Passage]) -> list[Passage]:
    """The passages with the lists of difficulties under "What I am good at" taken for needs."""
    result: list[Passage] = []
    for (role, letter, _, _), run in groupby(
        passages, key=lambda one: (one.role, one.letter, one.container, one.label)
    ):
        group = list(run)
        if role == "strengths" and letter in NEEDS:
            group = list(_told_apart(group))
        result.extend(group)
    return result


def _told_apart(group: Sequence[Passage]) -> Iterator[Passage]:
    """Strengths in plain paragraphs, and the list after them as needs where most of it is hard."""
    start = next((place for place, one in enumerate(group) if one.block.label), len(group))
    listed = group[start:]
    hard = sum(leans_to_difficulty(one.text) and not tells_strength_only(one.text) for one in listed)
    told = start > 0 and len(listed) > 0 and all(one.block.label for one in listed)
    yield from group[:start]
    for one in listed:
        yield replace(one, role="need") if told and hard >= _MOSTLY * len(listed) else one


def strengths_that_open(passages: Sequence[Passage]) -> list[Passage]:
    """The passages with each area's opening paragraph as strengths, where most areas open with praise.

    "She swims a width without armbands" over a list of needs is told by the openings of other areas. Where
    they tell otherwise, an opening that is nothing but praise is none of the needs below it.
    """
    praised = {one.area for one in passages if one.role == "strengths" and one.letter == "B"}
    runs = [
        group
        for _, run in groupby(passages, key=lambda one: (one.role, one.letter, one.container))
        if (group := list(run))[0].role == "need" and group[0].letter == "B" and len(group) > 1
        if group[0].column is None  # in a column of needs nothing else stands
        if group[0].area is None or group[0].area not in praised  # what goes well has its own place there
    ]
    openings = [group[0] for group in runs]
    praise = [one for one in openings if _is_praise(one)]
    if len(openings) < _FEWEST_OPENINGS or len(praise) < _MOST_OPENINGS * len(openings):
        alone = {id(one) for one in openings if not one.block.label and tells_strength_only(one.text)}
        return [replace(one, role="strengths") if id(one) in alone else one for one in passages]
    told = {
        id(one)
        for one in openings
        if _is_praise(one) or not (one.block.label or leans_strongly(one.text) or says_what_is_hard(one.text))
    }
    return [replace(one, role="strengths") if id(one) in told else one for one in passages]


def _is_praise(passage: Passage) -> bool:
    """Whether an opening praises; a list's first statement must do so in words, a paragraph not complain."""
    return praises(passage.text) or not (passage.block.label or tells_any_difficulty(passage.text))
