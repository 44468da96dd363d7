"""S14: the newest advice that the plan rests on is old."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from audit.checks import QUALITY, Context, check
from audit.checks.advice_kinds import kinds_in
from audit.checks.advice_listed import AdviceEntry, advice_listed
from audit.checks.days import in_words, months_between, months_later
from audit.model.findings import Finding
from audit.model.plan import Details, Plan

#: School years in which children move on: Reception, Year 7 and Year 12.
_FIRST_YEARS = (12, 7, 0)
#: Advice no older than this belongs to the assessment that made the plan, over whatever holidays it ran.
_OF_THIS_ASSESSMENT = 6
_OF_THE_PLAN = re.compile(
    r"\b(?:you|your|this (?:plan|draft)|these amendments|proposed|comments|representations|days from|"
    r"will be reviewed|review(?:ed)? (?:by|no later)|next review|issued|sent to)\b",
    re.IGNORECASE,
)
#: What the office did with the list or the papers in it, or how they came to be there, is no advice.
_OF_THE_LIST = re.compile(
    r"\b(?:list|index|papers|documents|bundle|file|contents|copies|entries|appendices|section|reports|advice|"
    r"these|those|they|it|all)\b[^.;:]{0,60}?\b(?:is|are|was|were|has been|have been) (?:\w+ly )?"
    r"(?:last |first |then |also |all |again )?(?:checked|compiled|copied|scanned|filed|uploaded|"
    r"printed|indexed|prepared|circulated|drawn up|put together|correct|current|(?:re-?)?read|"
    r"looked at|considered|carried (?:forward|over)|brought forward|typed|verified|shared with|"
    r"sent (?:out )?to|the papers)\b|"
    r"\b(?:list|index|papers|documents|bundle|file) (?:last )?(?:checked|compiled|updated|prepared|correct|"
    r"current|as at|drawn up|scanned|verified)\b|"
    r"\bno (?:new|further|more|other|later|newer|updated|fresh) (?:advice|reports?|assessments?|papers)\b|"
    r"^\W*(?:last |list )?(?:checked|compiled|prepared|correct|printed) (?:by|on|at|as)\b",
    re.IGNORECASE,
)
#: Beside a day after the plan: advice that is hoped for, or the next time that anybody will look.
_STILL_TO_COME = re.compile(
    r"\b(?:will|shall|next|due|expected|planned|booked|to be|to follow|awaited|scheduled|arranged|until|"
    r"from then)\b",
    re.IGNORECASE,
)
#: At schools for more than one phase nobody moves.
_NO_MOVE = re.compile(r"\b(?:special|all[- ]through|middle|hospital|through school)\b", re.IGNORECASE)


@check(
    "S14",
    "advice-old",
    severity=QUALITY,
    sections="K",
    agency="sen",
    source="SEND Regulations 2014 reg 6(4); SEND Code of Practice 9.47, 9.186",
    passing={
        "details": {"plan_date": "2026-03-02", "status": "amended", "first_plan": False},
        "K": "Educational psychologist, May 2019. Saltmarsh Primary School, annual review, 2 December 2025.",
    },
    failing={
        "K": "Parents, June 2023. Educational psychologist, 20 May 2023. Saltmarsh Primary School, July 2023."
    },
)
def advice_old(plan: Plan, context: Context) -> Iterator[Finding]:
    """The newest advice in Section K is over 24 months older than the plan, or from the last phase.

    What it tests
        The newest date in the list of advice is no more than 24 months (or what the checklist sets)
        before the plan's date, and not from before the last change of phase: the move to school, to
        secondary school or from Year 11. Advice of the six months before the plan is never too old,
        and one old report among newer ones is usual in an amended plan.

    Why it matters
        Children change. A plan that rests on what was true of a younger child asks for the wrong
        things.

    What to do
        Ask which advice still holds, and ask for new advice where it does not.
    """
    made = plan.details.plan_date
    if made is None or plan.sections["K"].state != "present":
        return
    entries = [entry for entry in advice_listed(plan) if entry.received and not _is_notice(entry)]
    days = [day for entry in entries for day in entry.days if not (day > made and _is_to_come(entry))]
    if not days:
        return
    newest = max(days)
    age = months_between(newest, made) if newest < made else 0
    phase = _phase_began(plan)
    if months_later(newest, context.thresholds.advice_months) < made:
        over = "more than " if age == context.thresholds.advice_months else ""
        message = f"The newest advice listed ({in_words(newest)}) is {over}{age} months older than the plan."
        confidence = 0.9
    elif phase is not None and newest < phase and age >= _OF_THIS_ASSESSMENT:
        message = (
            f"The newest advice listed ({in_words(newest)}) is from before the last change of phase "
            f"(September {phase.year})."
        )
        confidence = 0.65
    else:
        return
    yield context.finding(
        message,
        section="K",
        looked_in="the dates in Section K",
        page=plan.sections["K"].page,
        place=plan.sections["K"].place,
        suggestion="Ask: which of this advice still holds, and from whom is new advice needed?",
        confidence=confidence,
    )


def _is_notice(entry: AdviceEntry) -> bool:
    """Whether a line under the list speaks of the plan ("You have 15 days from ...") or of the list."""
    of_the_list = _OF_THE_LIST.search(entry.text)
    if of_the_list is not None and not kinds_in(entry.text[: of_the_list.start()]):
        return True  # whoever is named behind it read the list, or was sent it
    return not entry.kinds and bool(_OF_THE_PLAN.search(entry.text))


def _is_to_come(entry: AdviceEntry) -> bool:
    return bool(_STILL_TO_COME.search(entry.text))


def _phase_began(plan: Plan) -> date | None:
    """The September in which the phase began that the child is in; null where it cannot be told."""
    details: Details = plan.details
    year, made = details.year_group, details.plan_date
    places = f"{details.setting or ''} {details.named_placement or ''} {plan.sections['I'].text}"
    if year is None or made is None or _NO_MOVE.search(places):
        return None
    first = next((one for one in _FIRST_YEARS if year >= one), None)
    if first is None:
        return None
    this_year = made.year if made.month >= 9 else made.year - 1
    return date(this_year - (year - first), 9, 1)
