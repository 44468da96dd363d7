"""How old the child could be, and in which school year, while the plan was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from audit.checks.persons_in_plan import SPOKEN_OF, item_with, names_in
from audit.language.child_fact import Fact
from audit.language.present_facts import present_facts
from audit.model.ages import age_on, school_year_on
from audit.model.plan import Details, Letter, Plan

_IN_THE_MAKING = timedelta(days=183)  # a plan may be half a year in the making
_NEW_YEAR = 9  # a plan of September may still speak of the summer's year; later, front page and text agree
_NOW = re.compile(r"\b(?:now|currently|at present)\b", re.IGNORECASE)
_OLDEST = 25  # nobody with a plan is older: "She is 66" is told of somebody else
_QUOTED = 1  # years: what the child said at an earlier review may stand a year longer


@dataclass(frozen=True, slots=True)
class Span:
    """The least and the most that is true of a child at some time while the plan was written."""

    least: int
    most: int


def possible_ages(plan: Plan) -> Span | None:
    """The child's age from half a year before the plan's date to that date; None without both dates."""
    born, made = plan.details.date_of_birth, written_on(plan.details)
    if born is None or made is None:
        return None
    return Span(age_on(born, made - _IN_THE_MAKING), age_on(born, made))


def written_on(details: Details) -> date | None:
    """When a plan was written: its date or, where that was left out, the last of the steps that led to it."""
    steps = details.dates
    known = (steps.amended, steps.final, steps.draft, steps.review_meeting, steps.request)
    return details.plan_date or next((day for day in known if day is not None), None)


def possible_years(plan: Plan, *, said_now: bool = False) -> Span | None:
    """The child's school year in the same time: as the front page says, else by age with a year's play.

    A child may be taught with a younger or an older group, which only the front page can say. `said_now`: the
    text says that it speaks of the present day, and not of the summer in which it may have been written.
    """
    details = plan.details
    if details.plan_date is None:
        return None
    begun = details.plan_date - _IN_THE_MAKING
    if details.year_group is not None:
        new_year = details.plan_date.month == _NEW_YEAR and not said_now
        return Span(details.year_group - new_year, details.year_group)
    if details.date_of_birth is None:
        return None
    now = school_year_on(details.date_of_birth, details.plan_date)
    return Span(school_year_on(details.date_of_birth, begun) - 1, now + 1)


def is_outdated(fact: Fact, plan: Plan) -> bool | None:
    """Whether an age or school year was true once (True), never can have been (False), or may be (None)."""
    said_now = _NOW.search(fact.sentence) is not None
    span = possible_ages(plan) if fact.kind == "age" else possible_years(plan, said_now=said_now)
    if span is None or not isinstance(fact.value, int):
        return None
    if fact.value < span.least - (_QUOTED if fact.quoted else 0):
        return True
    return False if fact.value > span.most and not fact.to_come else None


def facts_of(plan: Plan) -> Iterator[tuple[Letter, Fact]]:
    """Everything that Sections A to J say of the child as they are now, with the section."""
    own = names_in(plan).own
    written = written_on(plan.details)
    for letter in SPOKEN_OF:
        for line in plan.sections[letter].text.split("\n"):
            for fact in present_facts(line, own, written):
                if fact.kind != "age" or int(fact.value) <= _OLDEST:
                    yield letter, fact


def group_of(plan: Plan, letter: Letter, sentence: str) -> str:
    """What is wrong with one sentence about the child's age or year is one gap, whichever check says it."""
    item = item_with(plan, letter, sentence)
    if item is not None:
        return item.id
    # A group goes out with reports: no words of the plan in it.
    return f"{letter}:{sha256(sentence.encode()).hexdigest()[:8]}"
