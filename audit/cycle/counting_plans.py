"""Counts the plans of a cycle: by grade, section, question, agency, and every detail they differ in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from audit.checklists import Checklist
from audit.cycle.hiding import Hiding
from audit.cycle.plan_rows import PlanRecord
from audit.cycle.sampling import UNKNOWN
from audit.model.cycle import (
    AgencyFigures,
    AnswerCounts,
    Breakdown,
    GradeCounts,
    Group,
    QuestionFigures,
    SectionFigures,
    ThreadFigures,
)
from audit.model.findings import Agency, AnswerValue, GradeWord
from audit.model.plan import LETTERS

#: The details that plans are compared by, with what they are called.
_DETAILS = {
    "phase": "Phase",
    "primary_need": "Main need",
    "setting": "Setting",
    "local_authority": "Local authority",
    "status": "Status",
}
_MOST_GROUPS = 25  # of one breakdown: beyond that a table is no help

_THREAD = (
    ("aspirations", "carried by an outcome"),
    ("needs", "followed through an outcome to provision"),
    ("outcomes", "with a need behind it and provision towards it"),
)


class PlanCounting:
    """Counts plans one after the other."""

    def __init__(self, checklist: Checklist, hiding: Hiding) -> None:
        self._checklist = checklist
        self._hiding = hiding
        self.plans = 0
        self.overall: Counter[str] = Counter()
        self.machine: Counter[str] = Counter()
        self.compliance: Counter[str] = Counter()
        self.quality: Counter[str] = Counter()
        self._sections: dict[str, Counter[str]] = defaultdict(Counter)
        self._answers: dict[str, Counter[str]] = defaultdict(Counter)
        self._groups: dict[str, dict[str, _Tally]] = defaultdict(lambda: defaultdict(_Tally))
        self._thread = {part: [0, 0, 0, 0] for part, _ in _THREAD}
        self.statutory = 0

    def add(self, plan: PlanRecord) -> None:
        """Count a plan."""
        self.plans += 1
        for counts, grade in (
            (self.overall, plan.overall),
            (self.machine, plan.machine),
            (self.compliance, plan.compliance),
            (self.quality, plan.quality),
        ):
            if grade:
                counts[grade] += 1
        for letter, (grade, _) in (plan.section_grades or {}).items():
            self._sections[letter][grade] += 1
        for question, answer in (plan.answers or {}).items():
            self._answers[question][answer] += 1
        self.statutory += plan.statutory or 0
        for name, value in self._values(plan):
            self._groups[name][value].add(plan)
        for part, followed, of in (
            ("aspirations", plan.aspirations_followed, plan.aspirations_of),
            ("needs", plan.needs_followed, plan.needs_of),
            ("outcomes", plan.outcomes_followed, plan.outcomes_of),
        ):
            if of:
                tally = self._thread[part]
                tally[0] += followed or 0
                tally[1] += of
                tally[2] += followed == of
                tally[3] += 1

    def sections(self) -> tuple[SectionFigures, ...]:
        """The grades of each section, in the plan's order."""
        return tuple(
            SectionFigures(letter, grade_counts(self._sections[letter]))
            for letter in LETTERS
            if letter in self._sections
        )

    def questions(self) -> tuple[QuestionFigures, ...]:
        """How each question is answered, in the checklist's order."""
        return tuple(
            QuestionFigures(
                question.id,
                question.text,
                question.section,
                question.agencies,
                question.kind,
                answer_counts(self._answers[question.id]),
            )
            for question in self._checklist.questions
        )

    def agencies(self) -> tuple[AgencyFigures, ...]:
        """How the questions of each agency's lens are answered."""
        made = []
        for agency in get_args(Agency):
            asked = [question.id for question in self._checklist.questions if agency in question.agencies]
            if asked:
                together = sum((self._answers[name] for name in asked), Counter[str]())
                made.append(AgencyFigures(agency, len(asked), answer_counts(together)))
        return tuple(made)

    def breakdowns(self) -> tuple[Breakdown, ...]:
        """By every detail and register column that tells some plans from others, and not each from all."""
        made = []
        for name, spellings in self._groups.items():
            groups = _one_spelling(spellings)
            known = [value for value in groups if value != UNKNOWN]
            if not known or len(known) > max(_MOST_GROUPS, self.plans // 2):
                continue
            ordered = sorted(groups.items(), key=lambda pair: (-pair[1].plans, pair[0]))
            shown = [
                Group(
                    self._hiding.value(name, value) if value != UNKNOWN else value,
                    tally.plans,
                    grade_counts(tally.grades),
                    round(tally.statutory / tally.plans, 2),
                )
                for value, tally in ordered[:_MOST_GROUPS]
            ]
            label = _DETAILS.get(name) or name.replace("_", " ").strip().capitalize()
            made.append(Breakdown(name, label, tuple(shown), max(0, len(ordered) - _MOST_GROUPS)))
        return tuple(made)

    def thread(self) -> tuple[ThreadFigures, ...]:
        """How far the thread can be followed."""
        return tuple(ThreadFigures(part, towards, *self._thread[part]) for part, towards in _THREAD)

    def _values(self, plan: PlanRecord) -> Iterable[tuple[str, str]]:
        for name in _DETAILS:
            yield name, str(plan.register.get(name) or getattr(plan, name) or UNKNOWN)
        for name, value in plan.register.items():
            if name not in _DETAILS and self._hiding.shows(name):
                yield name, value or UNKNOWN


class _Tally:
    """What the plans of one group come to."""

    __slots__ = ("grades", "plans", "statutory")

    def __init__(self) -> None:
        self.plans = 0
        self.statutory = 0
        self.grades: Counter[str] = Counter()

    def add(self, plan: PlanRecord) -> None:
        self.plans += 1
        self.statutory += plan.statutory or 0
        if plan.overall:
            self.grades[plan.overall] += 1

    def take(self, other: _Tally) -> None:
        """Count another's plans too."""
        self.plans += other.plans
        self.statutory += other.statutory
        self.grades.update(other.grades)


def _one_spelling(groups: Mapping[str, _Tally]) -> dict[str, _Tally]:
    """Groups that differ in capitals and spaces alone as one, in the spelling that most plans have."""
    made: dict[str, tuple[str, _Tally]] = {}
    for value, tally in sorted(groups.items(), key=lambda pair: (-pair[1].plans, pair[0])):
        _, together = made.setdefault(" ".join(value.split()).casefold(), (value, _Tally()))
        together.take(tally)
    return dict(made.values())


def grade_counts(counts: Mapping[str, int]) -> GradeCounts:
    """Counts by grade as a value."""
    words: Sequence[GradeWord] = get_args(GradeWord)
    return GradeCounts(*(counts.get(word, 0) for word in words))


def answer_counts(counts: Mapping[str, int]) -> AnswerCounts:
    """Counts by answer as a value."""
    words: Sequence[AnswerValue] = get_args(AnswerValue)
    return AnswerCounts(*(counts.get(word, 0) for word in words))
