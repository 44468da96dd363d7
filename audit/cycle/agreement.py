"""How far auditors agree with each other, and the machine with them.

Agreement is given as a percentage and against chance: Cohen's kappa for two auditors (by PyCM),
Krippendorff's alpha for any number (by `krippendorff`), both over named categories. Both libraries are
small, kept up and published on; scikit-learn would bring SciPy with it for one of the two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from audit.checklists import Checklist
from audit.cycle.agreeing import agree
from audit.cycle.cycles import checklist_of
from audit.cycle.decisions import read_decisions
from audit.cycle.entries import list_entries
from audit.cycle.seeing import NO_CHECK, read_moderations
from audit.cycle.store import Store
from audit.cycle.values import Cycle, Decision, Moderation

#: What was answered about one thing, by rater.
Unit = Mapping[str, str]

_UNDECIDED = "needs-judgement"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far some raters agree. Null where it is not defined: fewer than two answers, or one category.

    `percent` is the share of pairs of answers to the same thing that are the same. `kappa` stands where
    exactly two raters answered, `alpha` wherever two or more did.
    """

    units: int
    raters: int
    percent: float | None
    kappa: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class CheckAgreement:
    """What auditors made of a check's findings (or of a kind of link): the share they accepted.

    `missed` counts those that auditors added. `trusted` is null where nothing was decided.
    """

    name: str
    accepted: int
    rejected: int
    missed: int

    @property
    def trusted(self) -> float | None:
        """The share of decided findings that were accepted."""
        decided = self.accepted + self.rejected
        return round(self.accepted / decided, 4) if decided else None


@dataclass(frozen=True, slots=True)
class CycleAgreement:
    """Everything about agreement in a cycle: between auditors, and of the machine with them."""

    overall: Agreement
    questions: Mapping[str, Agreement]
    machine: Agreement
    machine_questions: Mapping[str, Agreement]
    checks: Sequence[CheckAgreement]
    links: Sequence[CheckAgreement]


def measure(units: Iterable[Unit]) -> Agreement:
    """How far the raters of some units agree; a unit with fewer than two answers tells nothing."""
    paired = [unit for unit in units if len(unit) > 1]
    raters = sorted({rater for unit in paired for rater in unit})
    pairs = [pair for unit in paired for pair in combinations(unit.values(), 2)]
    if not pairs:
        return Agreement(len(paired), len(raters), None, None, None)
    same = sum(one == other for one, other in pairs)
    return Agreement(
        units=len(paired),
        raters=len(raters),
        percent=round(same / len(pairs), 4),
        kappa=_kappa([(unit[raters[0]], unit[raters[1]]) for unit in paired]) if len(raters) == 2 else None,
        alpha=_alpha(paired, raters),
    )


def cycle_agreement(store: Store, cycle: Cycle) -> CycleAgreement:
    """Agreement in a cycle. What was moderated counts as what auditors say to the machine."""
    entries = [entry.id for entry in list_entries(store, cycle)]
    with store.read() as session:
        decisions = read_decisions(session, entries)
        moderations = read_moderations(session, entries)
    return agreement_of(decisions, standing_decisions(decisions, moderations), checklist_of(store, cycle))


def standing_decisions(decisions: Iterable[Decision], moderations: Iterable[Moderation]) -> list[Decision]:
    """What the decisions on many plans come to, plan by plan."""
    of_entry: dict[int, list[Decision]] = defaultdict(list)
    settled: dict[int, list[Moderation]] = defaultdict(list)
    for decision in decisions:
        of_entry[decision.entry_id].append(decision)
    for moderation in moderations:
        settled[moderation.entry_id].append(moderation)
    return [one for entry, made in of_entry.items() for one in agree(made, settled[entry]).decisions]


def agreement_of(
    decisions: Sequence[Decision], standing: Sequence[Decision], checklist: Checklist
) -> CycleAgreement:
    """The same for decisions at hand, and what they come to."""
    between = _answers(decisions)
    against = _against_machine(standing)
    order = [question.id for question in checklist.questions]
    return CycleAgreement(
        overall=measure(unit for units in between.values() for unit in units),
        questions={name: measure(between[name]) for name in order if name in between},
        machine=measure(unit for units in against.values() for unit in units),
        machine_questions={name: measure(against[name]) for name in order if name in against},
        checks=_by_check(standing),
        links=_by_link(standing),
    )


def _answers(decisions: Iterable[Decision]) -> dict[str, list[Unit]]:
    """Auditors' answers by question, one unit for each plan."""
    units: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    for decision in decisions:
        if decision.kind == "answer" and decision.value != _UNDECIDED:
            units[decision.target, decision.entry_id][decision.auditor] = decision.value
    found: dict[str, list[Unit]] = defaultdict(list)
    for (question, _), unit in units.items():
        found[question].append(unit)
    return dict(found)


def _against_machine(standing: Iterable[Decision]) -> dict[str, list[Unit]]:
    """The machine's answers beside what auditors came to, by question, where both gave one."""
    found: dict[str, list[Unit]] = defaultdict(list)
    for decision in standing:
        machine = decision.details.get("machine")
        if decision.kind == "answer" and _UNDECIDED not in (decision.value, machine or _UNDECIDED):
            found[decision.target].append({"auditors": decision.value, "machine": str(machine)})
    return dict(found)


def _by_check(standing: Iterable[Decision]) -> list[CheckAgreement]:
    counts: Counter[tuple[str, str]] = Counter()
    for decision in standing:
        if decision.kind == "finding":
            counts[decision.details["check"], decision.value] += 1
        elif decision.kind == "added-finding":
            counts[decision.details.get("check") or NO_CHECK, "missed"] += 1
    return _counted(counts, "accepted")


def _by_link(standing: Iterable[Decision]) -> list[CheckAgreement]:
    counts: Counter[tuple[str, str]] = Counter()
    for decision in standing:
        if decision.kind == "link":
            # A link that the machine had not listed was missed by it, whatever the auditor pressed.
            listed = decision.details.get("machine") is not None
            if listed or decision.value != "rejected":
                value = ("rejected" if decision.value == "rejected" else "confirmed") if listed else "missed"
                counts[decision.details["link"], value] += 1
    return _counted(counts, "confirmed")


def _counted(counts: Counter[tuple[str, str]], yes: str) -> list[CheckAgreement]:
    return [
        CheckAgreement(name, counts[name, yes], counts[name, "rejected"], counts[name, "missed"])
        for name in sorted({name for name, _ in counts})
    ]


def _kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    if len({value for pair in pairs for value in pair}) < 2:
        return None  # nobody ever said anything else: chance explains it all
    from pycm import ConfusionMatrix

    matrix = ConfusionMatrix([one for one, _ in pairs], [other for _, other in pairs])
    return _rounded(matrix.Kappa)


def _alpha(units: Sequence[Unit], raters: Sequence[str]) -> float | None:
    categories = sorted({value for unit in units for value in unit.values()})
    if len(categories) < 2:
        return None
    import krippendorff
    import numpy as np

    table = np.full((len(raters), len(units)), np.nan)
    rows = {rater: row for row, rater in enumerate(raters)}
    codes = {category: code for code, category in enumerate(categories)}
    for column, unit in enumerate(units):
        for rater, value in unit.items():
            table[rows[rater], column] = codes[value]
    return _rounded(krippendorff.alpha(reliability_data=table, level_of_measurement="nominal"))


def _rounded(value: object) -> float | None:
    """A figure to four places; the libraries say in several ways that there is none."""
    if not isinstance(value, float | int) or value != value:
        return None
    return round(float(value), 4)
