"""The model: what each mark of a statement weighs for each check, weighed in turn with the check's own word.

Two steps, both logistic and both readable. The first adds up the weights of a statement's marks (as shares of
its length, rare marks more than common ones). The second weighs that sum together with what the check itself
said, which parts of the item the slots hold to be open, and whether anything in it can be counted.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.language.provision_countable import counts
from audit.learnt.marks import marks_of
from audit.model.plan import Item, SlotState

Values = NDArray[np.float64]

#: The checks that are learnt, by the sections whose statements they judge: each family learns from its own.
FAMILIES: dict[str, tuple[str, ...]] = {
    "F G H1 H2": ("P01", "P02", "P03", "P04", "P05", "P06", "P08", "P09", "P11", "P15"),
    "E": ("O03", "O04", "O05", "O06", "O07", "O08"),
    "B C D": ("N02", "N03", "N04"),
}
#: The part of a provision that a check asks for.
SLOT_OF = {"P01": "what", "P02": "who", "P03": "how_often", "P04": "how_long", "P05": "ratio"}
_STATES: tuple[SlotState, ...] = ("stated", "vague", "missing", "inherited", "not-needed")

#: What the second step sees, in this order.
SEEN = ("wording", "found", "nothing countable", "length", "in a plan", "open parts", *_STATES)


@dataclass(frozen=True)
class Statement:
    """A statement as the judge sees it: its words, and what the checks and slots say of it."""

    text: str
    found: frozenset[str] = frozenset()
    slots: Mapping[str, SlotState] | None = None
    in_plan: bool = True

    @cached_property
    def nothing_countable(self) -> bool:
        """Whether it holds nothing that can be counted."""
        return not counts(self.text)

    @cached_property
    def length(self) -> float:
        """How long it is: the logarithm of its words."""
        return math.log1p(len(self.text.split()))


def statement_of(item: Item, found: frozenset[str]) -> Statement:
    """An item of a plan, with the codes of the checks that found something in it."""
    return Statement(
        wording_of(item.text, item.lead, item.cells),
        found,
        {name: slot.state for name, slot in item.slots.items()},
    )


def wording_of(text: str, lead: str | None, cells: Mapping[str, str]) -> str:
    """All words that speak for a statement: what leads it, itself, and the other cells of its row."""
    return "\n".join(filter(None, (lead, text, *(f"{name}: {words}" for name, words in cells.items()))))


def seen_of(code: str, said: float, statement: Statement) -> list[float]:
    """What the second step sees of a statement, in the order of `SEEN`."""
    state = (statement.slots or {}).get(SLOT_OF.get(code, ""))
    return [
        said,
        float(code in statement.found),
        float(statement.nothing_countable),
        statement.length,
        float(statement.in_plan),
        float(len(statement.found & SLOT_OF.keys())),
        *(float(state == one) for one in _STATES),
    ]


@dataclass(frozen=True, eq=False)  # one of its kind
class Family:
    """What was learnt of the statements of one kind: provision, outcomes or needs."""

    codes: tuple[str, ...]
    numbers: Mapping[str, int]  # of each mark: its row
    rarity: Values
    weights: NDArray[np.float32]  # a row for each mark, a column for each code
    constants: Values
    second: Mapping[str, tuple[Values, float]]  # of each code: what each of `SEEN` weighs, and a constant

    def said(self, marks: Collection[str]) -> Values:
        """What the wording alone says for each code, as log odds."""
        rows = sorted(self.numbers[mark] for mark in marks if mark in self.numbers)
        if not rows:
            return self.constants
        shares = self.rarity[rows]
        shares = shares / np.sqrt(np.sum(shares**2))
        result: Values = shares @ self.weights[rows] + self.constants
        return result

    def probabilities(self, statement: Statement) -> dict[str, float]:
        """How likely each check's fault is in a statement."""
        odds = dict(zip(self.codes, self.said(marks_of(statement.text)), strict=True))
        return {
            code: _probability(float(np.dot(weights, seen_of(code, odds[code], statement))) + constant)
            for code, (weights, constant) in self.second.items()
        }


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))


@dataclass(frozen=True, eq=False)
class Judge:
    """Everything that was learnt: a family for each kind of statement, and two bounds for each code."""

    families: Mapping[str, Family]  # by section
    accused: Mapping[str, float]  # from here on a statement is pointed at that its check passed over
    cleared: Mapping[str, float]  # below this a check's finding is let go

    def probabilities(self, item: Item, found: frozenset[str]) -> dict[str, float]:
        """How likely each learnt fault is in an item; nothing for sections that were not learnt."""
        family = self.families.get(item.section)
        return family.probabilities(statement_of(item, found)) if family is not None else {}


def to_bytes(
    families: Mapping[str, Family], accused: Mapping[str, float], cleared: Mapping[str, float]
) -> bytes:
    """A judge as it is kept: arrays, and the marks as one text."""
    arrays: dict[str, Any] = {}
    for name, one in families.items():
        key = name.replace(" ", "")
        second = np.array([[*weights, constant] for weights, constant in one.second.values()])
        arrays |= {f"{key} {part}": array for part, array in first_arrays(one).items()}
        arrays[f"{key} second"] = second
    arrays["seen"] = np.array(SEEN)
    arrays["bounds codes"] = np.array(list(accused))
    arrays["bounds"] = np.array([[accused[code], cleared[code]] for code in accused])
    kept = BytesIO()
    np.savez_compressed(kept, **arrays)
    return kept.getvalue()


def from_bytes(kept: bytes) -> Judge:
    """A judge from what `to_bytes` made; raises `ValueError` where it was learnt for other things."""
    families: dict[str, Family] = {}
    with np.load(BytesIO(kept), allow_pickle=False) as arrays:
        for name, codes in FAMILIES.items():
            key = name.replace(" ", "")
            if (*arrays["seen"], *arrays[f"{key} codes"]) != (*SEEN, *codes):
                raise ValueError("the weights were learnt for something else: run tests/statements/train.py")
            rows = zip(codes, arrays[f"{key} second"], strict=True)
            second = {code: (row[:-1], float(row[-1])) for code, row in rows}
            first = {part: arrays[f"{key} {part}"] for part in _FIRST}
            family = from_first_arrays(first, second)
            families |= dict.fromkeys(name.split(), family)
        bounds = dict(zip(map(str, arrays["bounds codes"]), arrays["bounds"].tolist(), strict=True))
    return Judge(
        families,
        accused={code: float(pair[0]) for code, pair in bounds.items()},
        cleared={code: float(pair[1]) for code, pair in bounds.items()},
    )


#: The arrays in which the first step of a family is kept.
_FIRST = ("codes", "marks", "rarity", "weights", "constants")


def first_arrays(one: Family) -> dict[str, NDArray[Any]]:
    """The first step of a family as it is kept: arrays by name, the marks as one text."""
    marks = "\n".join(_visible(mark) for mark in one.numbers)
    return {
        "codes": np.array(one.codes),
        "marks": np.frombuffer(marks.encode(), np.uint8),
        "rarity": one.rarity.astype(np.float16),
        "weights": one.weights.astype(np.float16),
        "constants": one.constants,
    }


def from_first_arrays(
    arrays: Mapping[str, NDArray[Any]], second: Mapping[str, tuple[Values, float]]
) -> Family:
    """A family from the arrays of its first step, by name, and its second step."""
    marks = arrays["marks"].tobytes().decode().split("\n")
    return Family(
        codes=tuple(map(str, arrays["codes"])),
        numbers={_hidden(mark): row for row, mark in enumerate(marks)},
        rarity=arrays["rarity"].astype(np.float64),
        weights=arrays["weights"].astype(np.float32),
        constants=arrays["constants"],
        second=second,
    )


def _visible(mark: str) -> str:
    return mark.replace("\n", "\\n")


def _hidden(mark: str) -> str:
    return mark.replace("\\n", "\n")


@cache
def load_judge() -> Judge:
    """The packaged judge."""
    return from_bytes(files("audit.learnt").joinpath("judge.npz").read_bytes())
