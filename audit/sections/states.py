"""Passages → sections: their text, fragments and state (present, nil, blank, placeholder, absent)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from audit.model.document import Block
from audit.model.plan import LETTERS, Fragment, Letter, Section, SectionState
from audit.sections.passages import TEXT_ROLES, Passage
from audit.sections.wording import is_nil


def make_sections(
    passages: Sequence[Passage],
    headings: Mapping[Letter, Sequence[tuple[str, Block]]],
    merged: Mapping[Letter, Letter],
) -> dict[Letter, Section]:
    """Every section A to K with its state, heading, own words and fragments."""
    sections: dict[Letter, Section] = {}
    for letter in LETTERS:
        own = [one for one in passages if one.letter == letter]
        words = [one for one in own if one.role in TEXT_ROLES]
        heads = headings.get(letter, ())
        state = _state(letter, own, words, bool(heads))
        if state in ("blank", "placeholder"):
            words = []
        if letter in merged and not words:
            # An undivided "H" is H2 alone; of other sections under one heading each is there.
            state = "absent" if (letter, merged[letter]) == ("H1", "H2") else "present"
        first = heads[0] if heads else None
        sections[letter] = Section(
            state=state,
            heading=first[0] if first else None,
            text="\n".join(one.text for one in words),
            page=first[1].place.page if first else (own[0].block.place.page if own else None),
            place=first[1].place.words() if first else (own[0].block.place.words() if own else None),
            merged_with=merged.get(letter),
            fragments=tuple(_fragments(words)),
        )
    return sections


def _state(letter: Letter, own: Sequence[Passage], words: Sequence[Passage], headed: bool) -> SectionState:
    said = [one for one in words if one.text.strip()]
    if letter == "J" and said:
        told = " ".join(one.text for one in said)
        if _INFORMED.search(told):
            return "present"
        if _no_budget(told):
            return "nil"
    if any(not is_nil(one.text) for one in said if one.role != "attribute") or (
        said and all(one.role == "attribute" for one in said) and any(not is_nil(one.text) for one in said)
    ):
        return "present"
    if said and not all(not any(character.isalnum() for character in one.text) for one in said):
        return "nil"
    if any(one.role == "placeholder" for one in own):
        return "placeholder"
    if said:
        return "blank"
    return "blank" if headed or own else "absent"


_DECLINED = re.compile(
    r"\b(?:not|no|never|declined|nobody|neither)\b[^.]{0,60}\b(?:request|ask|want|wish|sought|taken|"
    r"requir|need|agreed|made|appl|personal budget|direct payment|in place|use)",
    re.I,
)
_ARRANGED = re.compile(
    r"£\s*\d|\b(?:is|are|will be|has been|have been|was) (?:paid|agreed|made (?:to|for)|in place|set up|"
    r"used|provided|managed|arranged)\b|\b(?:receives?|manages?|employs?)\b",
    re.I,
)


#: What the council did: whoever reads it learns more than that there is no budget.
_INFORMED = re.compile(
    r"\b(?:told|explained|offered|discussed|talked|informed|(?:given|sent) \w+|information|leaflet)\b", re.I
)


def _no_budget(text: str) -> bool:
    """Whether Section J tells nothing but that no personal budget was asked for."""
    return bool(_DECLINED.search(text)) and not _ARRANGED.search(text) and len(text.split()) <= 120


def _fragments(words: Sequence[Passage]) -> list[Fragment]:
    fragments = []
    for (area, label, _), run in groupby(words, key=lambda one: (one.area, one.label, one.container[:1])):
        group = list(run)
        fragments.append(
            Fragment(
                text="\n".join(one.text for one in group),
                page=group[0].block.place.page,
                area=area,
                label=label,
            )
        )
    return fragments
