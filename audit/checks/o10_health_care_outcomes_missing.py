"""O10: Sections C or D have needs and no outcome answers them."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.words import tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_FIELDS: tuple[tuple[Letter, str, re.Pattern[str]], ...] = (
    (
        "C",
        "health",
        re.compile(
            r"\b(?:health\w*|sleep\w*|eat(?:s|ing)?|drink\w*|food\w*|weight|feed\w*|pain\w*|"
            r"seizure\w*|epilep\w*|medic\w+|inhaler|hear\w*|hearing aids?|glasses|sight|vision|"
            r"breath\w*|anxiety|mental|mood|self-harm\w*|hurting|toilet\w*|contin\w+|walk\w*|"
            r"stand\w*|stretch\w*|posture|posture|joints?|splints?|chest|infection\w*|blood|"
            r"diet\w*|centile|fatigue|tired\w*|rest|GP|dentist|clinic|well(?:being)?|frame|"
            r"physical\w*|swallow\w*|sensory|regulat\w+|calm\w*)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "D",
        "social care",
        re.compile(
            r"\b(?:home|family|parents?|mother|father|mum|dad|carers?|brother|sister|siblings?|"
            r"community|club|out of school|holidays?|weekend\w*|short breaks?|overnight|respite|"
            r"safe\w*|danger|internet|online|road|money|wash\w*|bath\w*|shower\w*|dress\w*|"
            r"personal care|bedtime|friends?|leisure|activit\w+|independen\w+|travel\w*|shop\w*|"
            r"bus|cook\w*|outside|go(?:es)? out|going out)\b",
            re.IGNORECASE,
        ),
    ),
)
_COMMON = frozenset(
    "the and for with that this has have had are was were will "
    "not his her their she they them from which when who can does need difficulty support school "
    "also because about more than been other some year time where there all".split()
)


@check(
    "O10",
    "health-care-outcomes-missing",
    severity=QUALITY,
    sections="E",
    agency="health",
    source="SEND Code of Practice 9.69 (C, D, E)",
    passing={
        "C": ["Robin wakes four times a night, so that he falls asleep in afternoon lessons."],
        "E": ["By July 2027 Robin will sleep for seven hours without waking on five nights a week."],
    },
    failing={
        "C": ["Robin wakes four times a night with leg cramps."],
        "E": ["By July 2027 Robin will read a page of 100 words with no more than five mistakes."],
    },
)
def health_care_outcomes_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section C or D has needs, and no outcome in Section E answers any of them.

    What it tests
        Where health or social care needs are described, at least one outcome deals with health or
        life at home and outside school, or shares its subject with one of the needs. One is enough:
        whether each need is answered is a matter of the golden thread.

    Why it matters
        A need without an outcome drops out of sight: nobody asks at the review whether it got better.

    What to do
        Ask health or social care what should be different for the child.
    """
    outcomes = plan.items_of("E")
    if plan.sections["E"].state != "present" or not outcomes:
        return
    for letter, field, subject in _FIELDS:
        needs = plan.items_of(letter)
        if plan.sections[letter].state != "present" or not needs:
            continue
        areas = {outcome.area for outcome in outcomes}
        if ("health" if letter == "C" else "social-care") in areas:
            continue
        if any(subject.search(outcome.text) for outcome in outcomes):
            continue
        if any(_share(need, outcome) for need in needs for outcome in outcomes):
            continue
        yield context.finding(
            f"Section {letter} describes {field} needs, and no outcome answers any of them.",
            section="E",
            looked_in="Section E",
            suggestion=f"Ask: what should be different for the child in {field}, and by when?",
            confidence=0.7,
        )


def _share(need: Item, outcome: Item) -> bool:
    words = {token.key for token in tokens_of(need.text) if len(token.key) > 3} - _COMMON
    own = {token.key for token in tokens_of(outcome.text) if len(token.key) > 3} - _COMMON
    return len(words & own) >= 2
