"""O13: nothing says how shorter-term targets are set, or termly targets stand as outcomes."""

import re
from collections.abc import Iterator
from datetime import timedelta

from audit.checks import GOOD_PRACTICE, Context, check
from audit.language.deadline_days import deadline_day
from audit.language.guarded import Guarded
from audit.language.slots import slotted
from audit.language.target_setting import mentions_target_setting
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_TERMLY = re.compile(
    r"\b(?:this (?:half[- ])?term|by (?:the end of )?(?:this|next|the (?:autumn|spring|summer)|half) ?"
    r"(?:half[- ])?term(?! \d)|within (?:six|eight|ten|twelve|6|8|10|12) weeks|in the next (?:half[- ])?term|"
    r"by (?:october|february|may) half[- ]term)\b|^\W*(?:by )?(?:(?:the )?end of )?(?:the )?"
    r"(?:autumn|spring|summer|christmas|easter|whitsun)(?: (?:half[- ])?term)?(?: holidays?)?\W*$",
    re.IGNORECASE,
)
#: Steps written out inside an outcome: "Each half term: walk to the gate; learn two names".
_STEPS_INSIDE = Guarded(
    r"\b(?:each|every|this|next) (?:half[- ])?(?:term|week|month)\s*:\s[^.]{3,80};", re.IGNORECASE
)

_SEVERAL = 2  # one outcome may well be due soon
_TERMS = _A_TERM, _TWO_TERMS = timedelta(days=110), timedelta(days=200)
_END_OF_YEAR = (7, 8)  # July, August


@check(
    "O13",
    "short-term-targets-unarranged",
    severity=GOOD_PRACTICE,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.69 (E)",
    advisory=True,
    passing={
        "E": {
            "text": "By July 2027 Robin will read a page of 100 words with "
            "no more than five mistakes. The SENCO sets "
            "short-term targets with Robin's teacher and parents each term and reviews them.",
        },
    },
    failing={
        "E": ["By July 2027 Robin will read a page of 100 words with no more than five mistakes."],
        "F": ["Reading with a teaching assistant, one to one, for 15 minutes every day."],
    },
)
def short_term_targets_unarranged(plan: Plan, context: Context) -> Iterator[Finding]:
    """Nothing says how and by whom shorter-term targets are set, or termly targets stand in Section E.

    What it tests
        Sections E and F, a column of theirs or an annex says how the school sets and watches
        shorter-term targets. Outcomes in Section E reach further than a term.

    Why it matters
        A plan sets outcomes for years; between them and tomorrow's lesson stand targets that somebody
        must set and look back at. They belong outside the plan, so that it need not be amended.

    What to do
        Add a sentence: who sets the targets, with whom, how often they are reviewed.
    """
    if plan.sections["E"].state != "present":
        return
    items = plan.items_of("E")
    termly = [
        item
        for item in items
        if _TERMLY.search(slotted(item, plan).slots["by_when"].text or "") or _TERMLY.search(item.text)
    ]
    if items and len(termly) * 2 > len(items):
        yield context.finding(
            "Targets for a term stand in Section E in place of outcomes.",
            section="E",
            quote=termly[0].text,
            suggestion="Ask for the outcome that these targets lead to, and keep "
            "the targets outside the plan.",
            confidence=0.7,
        )
        return
    for item in items:
        if _STEPS_INSIDE.search(item.text):
            yield context.finding(
                "The steps of each term stand inside this outcome.",
                item=item,
                quote=item.text,
                suggestion="Keep the outcome here, and the steps towards it outside the plan.",
                confidence=0.65,
            )
    within = {term: [one for one in items if one in termly or _is_due(one, plan, term)] for term in _TERMS}
    if len(within[_A_TERM]) >= _SEVERAL:
        for item in within[_TWO_TERMS]:
            yield context.finding(
                "This is due within two terms of the plan: a target, which stands among the outcomes.",
                item=item,
                quote=item.text,
                suggestion="Ask for the outcome that it leads to, and keep the target outside the plan.",
                confidence=0.65,
            )
        return
    texts = [plan.sections[letter].text for letter in ("E", "F", "G")]
    texts += [
        heading + " " + cell for item in plan.items_of("E", "F") for heading, cell in item.cells.items()
    ]
    texts += [aside.text for aside in plan.unassigned if re.search(r"annex|outside|heading", aside.reason)]
    if any(mentions_target_setting(text) for text in texts):
        return
    yield context.finding(
        "Nothing says how and by whom shorter-term targets are set and reviewed.",
        section="E",
        looked_in="Sections E, F and G and the annexes",
        suggestion="Ask: who sets short-term targets, with whom, and when are they reviewed?",
        confidence=0.7,
    )


def _is_due(item: Item, plan: Plan, within: timedelta) -> bool:
    """Whether an outcome falls due so soon; the end of a school year is a stage of its own."""
    words, made = slotted(item, plan).slots["by_when"].text, plan.details.plan_date
    day = deadline_day(words, plan.details) if words and made else None
    if day is None or made is None or day.month in _END_OF_YEAR:
        return False
    return timedelta(0) < day - made <= within
