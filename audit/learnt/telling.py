"""What the sentences of Section A tell: whose views, a hope, how the child communicates, what happened.

The checks of Section A name the words in which such things are told, and take a section for silent where a
writer has others. This is the second reader's word on it: a small model that saw thousands of sentences
labelled by what they tell. A section is silent on something as far as its surest sentence is unsure of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Literal, get_args

import numpy as np

from audit.learnt.judge import Family, Values, first_arrays, from_first_arrays
from audit.learnt.marks import marks_of

Tells = Literal["child", "parent", "hope", "method", "communication", "history", "professional"]
TELLS: tuple[Tells, ...] = get_args(Tells)
#: Sentences: the sections that were learnt from have six to sixty.
_FEWEST = 6
_HISTORY, _PROFESSIONAL = TELLS.index("history"), TELLS.index("professional")

#: What the check's own word weighs beside the wording, as log odds: by how often checks were right at first
#: sight of sixty plans (clover, jasmine, heather, marigold), 25 of 31 times when they held a section to be
#: silent on something, 373 of 389 times when they did not. Set, not learnt: other plans they know by heart.
SILENT_BY_CHECK, TOLD_BY_CHECK = 3.5, -1.0


@dataclass(frozen=True, eq=False)  # one of its kind
class Telling:
    """What was learnt: the weights of marks, and what the surest sentence says of the whole section."""

    family: Family
    silent: Mapping[str, tuple[float, float]]  # what the surest sentence's log odds weigh, and a constant
    misplaced: tuple[float, float]  # the same for a single sentence that tells what professionals say

    def said(self, label: str, sentence: str) -> Values:
        """How likely a sentence under a label tells each of `TELLS`, as log odds."""
        return self.family.said(telling_marks(label, sentence))


@dataclass(frozen=True, eq=False)
class SectionTold:
    """A Section A as the model reads it."""

    telling: Telling
    surest: Mapping[str, float]  # log odds of the sentence that tells each thing most surely
    sentences: int

    def silent_on(self, what: Tells, by_check: bool) -> float | None:
        """How likely the section says nothing of something, given whether the check holds it to be silent.

        None where the section is shorter than any that this was learnt from.
        """
        if self.sentences < _FEWEST:
            return None
        slope, constant = self.telling.silent[what]
        odds = slope * self.surest[what] + constant + (SILENT_BY_CHECK if by_check else TOLD_BY_CHECK)
        return _probability(odds)

    def is_professional(self, sentence: str) -> float:
        """How likely a sentence tells what professionals found or are to do: no view, and no history."""
        said = self.telling.said("", sentence)
        slope, constant = self.telling.misplaced
        tells_rather_what_happened = said[_HISTORY] > said[_PROFESSIONAL]
        return 0.0 if tells_rather_what_happened else _probability(slope * said[_PROFESSIONAL] + constant)


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))


def telling_marks(label: str, sentence: str) -> frozenset[str]:
    """The marks of a sentence, and those of the label it stands under apart from its own."""
    return marks_of(sentence) | {f"label {mark}" for mark in (marks_of(label) if label else ())}


def read_section(sentences: Iterable[tuple[str, str]]) -> SectionTold:
    """What the sentences of a section tell, each given with its label."""
    telling = load_telling()
    said = [telling.said(label, sentence) for label, sentence in sentences]
    surest = np.max(said, axis=0) if said else np.zeros(len(TELLS))
    return SectionTold(telling, dict(zip(TELLS, map(float, surest), strict=True)), len(said))


def to_bytes(telling: Telling) -> bytes:
    """What was learnt, as it is kept."""
    kept = BytesIO()
    second = {
        "silent on": np.array(list(telling.silent)),
        "silent": np.array(list(telling.silent.values())),
        "misplaced": np.array(telling.misplaced),
    }
    np.savez_compressed(kept, allow_pickle=False, **second, **first_arrays(telling.family))
    return kept.getvalue()


def from_bytes(kept: bytes) -> Telling:
    """What `to_bytes` made; raises `ValueError` where it was learnt for other things."""
    with np.load(BytesIO(kept), allow_pickle=False) as arrays:
        family = from_first_arrays(arrays, {})
        if family.codes != TELLS:
            raise ValueError("learnt for something else: run tests/statements/train_telling.py")
        silent = dict(zip(map(str, arrays["silent on"]), map(_pair, arrays["silent"]), strict=True))
        return Telling(family, silent, _pair(arrays["misplaced"]))


def _pair(weights: Values) -> tuple[float, float]:
    slope, constant = weights
    return float(slope), float(constant)


@cache
def load_telling() -> Telling:
    """The packaged weights."""
    return from_bytes(files("audit.learnt").joinpath("telling.npz").read_bytes())
