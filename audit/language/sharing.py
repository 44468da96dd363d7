"""Which passages the plans of a batch share, told from their numbers alone.

A passage is template text, and nothing that was copied, when it stands in the plans of more children than
`most_sharing` says, of the whole batch or of one council: statement banks, leaflets and the law's words
come back in many plans, while a passage copied from another child's plan comes back in one or two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from audit.language.names import plain
from audit.language.passages import COMPARED, Passage, SharedPassage
from audit.model.plan import Details, Letter

_FEW = 2
_SHARE = 0.002  # of a council's children: 2 up to 1,000 of them, 10 of 5,000


def most_sharing(children: int) -> int:
    """In the plans of how many of so many children a passage may stand and still be a copy.

    Two, which is what a copy makes of one; in a whole council's stock two in a thousand, since a passage
    may be copied on, and even one therapist's stock sentences come back more often than that.
    """
    return max(_FEW, int(children * _SHARE))


@dataclass(frozen=True, slots=True)
class PlanNumbers:
    """What a batch keeps of each plan: whose it is, and its passages' numbers with their sections.

    `numbers` are sorted and each once; `sections` gives for each its place in `passages.COMPARED`. Some
    12 kilobytes for a plan of 8,000 words.
    """

    path: str
    sha256: str | None
    name: str | None
    date_of_birth: date | None
    council: str | None
    numbers: NDArray[np.uint64]
    sections: NDArray[np.uint8]

    def section_of(self, number: int) -> Letter | None:
        """The section in which one of its passages stands."""
        at = int(np.searchsorted(self.numbers, np.uint64(number)))
        found = at < len(self.numbers) and int(self.numbers[at]) == number
        return COMPARED[self.sections[at]] if found else None


def plan_numbers(path: str, sha256: str | None, details: Details, passages: Sequence[Passage]) -> PlanNumbers:
    """The numbers of a plan's passages."""
    pairs = [(number, COMPARED.index(one.section)) for one in passages for number in one.numbers]
    numbers, first = np.unique(np.array([number for number, _ in pairs], dtype=np.uint64), return_index=True)
    sections = np.array([section for _, section in pairs], dtype=np.uint8)[first]
    name = " ".join(plain(part) for part in (details.name or "").split()) or None
    council = plain(details.local_authority) if details.local_authority else None
    return PlanNumbers(path, sha256, name, details.date_of_birth, council, numbers, sections)


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a batch shares: for each plan, by position, its shared numbers with the other plans' positions."""

    plans: Sequence[PlanNumbers]
    children: tuple[int, ...]
    with_others: dict[int, dict[int, tuple[int, ...]]]

    @property
    def compared(self) -> bool:
        """Whether there was more than one child to compare."""
        return len(set(self.children)) >= _FEW


def children_of(plans: Sequence[PlanNumbers]) -> tuple[int, ...]:
    """A number for the child of each plan: the same name and date of birth are one child.

    Where a plan of that name has no date of birth, all of that name are taken for one child's: earlier
    versions are far more usual than namesakes. Without a name, the same file is one child.
    """
    births: dict[str, set[date | None]] = defaultdict(set)
    for plan in plans:
        births[plan.name or ""].add(plan.date_of_birth)
    known: dict[tuple[object, ...], int] = {}
    keys = (
        (plan.sha256 or plan.path,)
        if plan.name is None
        else (plan.name, None if None in births[plan.name] else plan.date_of_birth)
        for plan in plans
    )
    return tuple(known.setdefault(key, len(known)) for key in keys)


def find_sharing(plans: Sequence[PlanNumbers]) -> Sharing:
    """Compare every plan with every other, in time that grows with their length and not with their pairs."""
    children = children_of(plans)
    sharing = Sharing(plans, children, defaultdict(dict))
    if not sharing.compared:
        return sharing
    sizes = [len(plan.numbers) for plan in plans]
    numbers = np.concatenate([plan.numbers for plan in plans])
    owners = np.repeat(np.arange(len(plans), dtype=np.int32), sizes)
    order = np.argsort(numbers, kind="stable")
    numbers, owners = numbers[order], owners[order]
    starts = np.flatnonzero(np.r_[True, numbers[1:] != numbers[:-1]]) if len(numbers) else np.array([], int)
    ends = np.r_[starts[1:], len(numbers)]
    councils = _councils(plans, children)
    of_each = Counter(councils.values())
    most = most_sharing(len(councils))
    several = _are_of_several(np.array(children, dtype=np.int32)[owners], starts)
    for start, end in zip(starts[several].tolist(), ends[several].tolist(), strict=True):
        holders = owners[start:end].tolist()
        who = {children[holder] for holder in holders}
        if len(who) > most or _is_template(who, councils, of_each):
            continue
        for holder in holders:
            others = tuple(other for other in holders if children[other] != children[holder])
            sharing.with_others[holder][int(numbers[start])] = others
    return sharing


def _are_of_several(children: NDArray[np.int32], starts: NDArray[np.intp]) -> NDArray[np.bool_]:
    """For each number, whether the plans that have it are of more than one child."""
    if not len(starts):
        return np.zeros(0, dtype=np.bool_)
    several: NDArray[np.bool_] = np.maximum.reduceat(children, starts) != np.minimum.reduceat(
        children, starts
    )
    return several


def _councils(plans: Sequence[PlanNumbers], children: Sequence[int]) -> dict[int, str | None]:
    """Each child's council; a child who moved between two versions has the one of the first path."""
    by_path = sorted(zip((plan.path for plan in plans), children, plans, strict=True), key=lambda one: one[0])
    return {child: plan.council for _, child, plan in reversed(by_path)}


def _is_template(who: set[int], councils: dict[int, str | None], of_each: Counter[str | None]) -> bool:
    here = Counter(councils[child] for child in who)
    return any(count > most_sharing(of_each[council]) for council, count in here.items())


_MANY_RUNS = 0.4  # the share of its runs from which a sentence is an edited copy of another


def shared_in(position: int, passages: Sequence[Passage], sharing: Sharing) -> tuple[SharedPassage, ...]:
    """The passages of one plan of the batch that another child's plan has too.

    A passage that several plans have is given with the one that shares most with this plan; its path
    decides between equals, so that the order in which the plans came does not matter.
    """
    known = sharing.with_others.get(position, {})
    found: list[tuple[Passage, dict[int, int]]] = []
    in_all: Counter[int] = Counter()
    for passage in passages:
        others = _others_with(passage, known)
        if others:
            found.append((passage, others))
            in_all.update(dict.fromkeys(others, passage.words))
    return tuple(_shared(passage, others, in_all, sharing.plans) for passage, others in found)


def _others_with(passage: Passage, known: dict[int, tuple[int, ...]]) -> dict[int, int]:
    """The plans that have a sentence or most of it, each with a number to find it by."""
    if passage.number in known:
        return dict.fromkeys(known[passage.number], passage.number)
    counts: Counter[int] = Counter(other for run in passage.runs for other in known.get(run, ()))
    return {
        other: next(run for run in passage.runs if other in known.get(run, ()))
        for other, count in counts.items()
        if count >= max(_FEW, _MANY_RUNS * len(passage.runs))
    }


def _shared(
    passage: Passage, others: dict[int, int], in_all: Counter[int], plans: Sequence[PlanNumbers]
) -> SharedPassage:
    other = min(others, key=lambda one: (-in_all[one], plans[one].path))
    section = plans[other].section_of(others[other])
    return SharedPassage(
        passage.section, passage.text, passage.words, in_all[other], plans[other].path, section
    )
