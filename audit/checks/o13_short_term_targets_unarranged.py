"""O13: nothing says how shorter-term targets are set, or termly targets stand as outcomes."""

import re
from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Plan

_ARRANGED = re.compile(
    r"\b(?:(?:short(?:er)?[- ]term|termly|half[- ]termly|smaller|interim|individual|IEP|"
    r"SEN support|learning plan|pupil|progress) (?:targets?|steps|goals|objectives|plans?)|"
    r"targets? (?:\w+ ){0,6}?(?:set|agreed|reviewed|monitored|written|drawn up|planned|shared|"
    r"looked at)|sets? (?:\w+ ){0,4}?(?:targets?|steps)|steps (?:towards|on the way|to)|IEPs?|"
    r"individual (?:education|learning) plans?|monitoring arrangements|arrangements for (?:setting|"
    r"monitoring)|(?:progress|provision|outcomes?) (?:\w+ ){0,8}?(?:review(?:ed)?|monitor(?:ed)?)|"
    r"(?:review(?:ed|s)?|monitor(?:ed|s)?|checked|sets? and reviews?) (?:\w+ ){0,6}?(?:each|every|"
    r"termly|half[- ]termly|by the (?:SENCO|school|setting|teacher|tutor))|(?:meet\w*|"
    r"meeting) (?:\w+ ){0,10}?(?:targets?|progress))\b",
    re.IGNORECASE,
)
_TERMLY = re.compile(
    r"\b(?:this (?:half[- ])?term|by (?:the end of )?(?:this|next|the (?:autumn|spring|summer)|"
    r"half) ?(?:half[- ])?term(?! \d)|within (?:six|eight|ten|twelve|6|8|10|12) weeks|"
    r"in the next (?:half[- ])?term|by (?:october|february|may) half[- ]term)\b",
    re.IGNORECASE,
)


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
    texts = [plan.sections[letter].text for letter in ("E", "F", "G")]
    texts += [
        heading + " " + cell for item in plan.items_of("E", "F") for heading, cell in item.cells.items()
    ]
    texts += [aside.text for aside in plan.unassigned if re.search(r"annex|outside|heading", aside.reason)]
    if any(_ARRANGED.search(text) for text in texts):
        return
    yield context.finding(
        "Nothing says how and by whom shorter-term targets are set and reviewed.",
        section="E",
        looked_in="Sections E, F and G and the annexes",
        suggestion="Ask: who sets short-term targets, with whom, and when are they reviewed?",
        confidence=0.7,
    )
