"""S02: a section has its label and nothing under it."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, Context, check
from audit.model.ages import is_adult
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Letter, Plan

_ELSEWHERE = re.compile(
    r"\b(?:educat\w+|provision|provided|delivered|made)\b[^.\n]{0,60}\botherwise than (?:at|in) (?:a )?"
    r"(?:school|college|post-16 institution)|\bEOTA?I?S(?:C)?\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:no|not|nor|never|without|declined|refused|rather than)\b", re.IGNORECASE)


@check(
    "S02",
    "section-blank",
    severity={"A B E F I K": STATUTORY, "C D G H1 H2": QUALITY},
    sections="A B C D E F G H1 H2 I K",
    agency="sen",
    source="SEND Regulations 2014 reg 12(1); SEND Code of Practice 9.62, 9.69",
    passing={"C": "nil"},
    failing={"C": "blank"},
)
def section_blank(plan: Plan, context: Context) -> Iterator[Finding]:
    """A section's label is there, and nothing is under it.

    What it tests
        No lettered section is left empty. A section that says that there is nothing to record ("no
        health needs have been identified") is not empty. Section I may be empty in a draft, and in
        a final plan where education is otherwise than at school; Section J may be empty where no
        direct payment is made; Section H1 may be empty from 18. A section that holds only the
        template's own text is S04.

    Why it matters
        A blank can mean that there is no need, that nobody was asked, or that the text was lost. The
        reader cannot tell which. Without views, needs, outcomes, provision, placement or the list
        of advice the plan does not do what the Regulations require.

    What to do
        Write the section, or say in words that there is nothing to record and who was asked.
    """
    for letter in LETTERS:
        section = plan.sections[letter]
        if section.state != "blank" or section.merged_with is not None:
            continue
        if _may_be_blank(letter, plan, context):
            continue
        under = f'under "{section.heading}"' if section.heading else f"under the label of Section {letter}"
        yield context.finding(
            f"Section {letter} has its label and nothing under it.",
            section=letter,
            looked_in=under,
            page=section.page,
            place=section.place,
            group="I" if letter == "I" else None,  # that nothing is named there is S09, and the same gap
            suggestion="Write the section, or say in words that there is nothing to record.",
        )


def _may_be_blank(letter: Letter, plan: Plan, context: Context) -> bool:
    if letter == "J":
        return True
    if letter == "H1":
        return bool(is_adult(plan.details, context.as_of))
    return letter == "I" and (not _is_final(plan) or _educated_elsewhere(plan))


def _is_final(plan: Plan) -> bool:
    """Final, amended or, where the status is nowhere said, with a date of the final plan."""
    details = plan.details
    if details.status == "unknown":
        return details.dates.final is not None
    return details.status in ("final", "amended")


def _educated_elsewhere(plan: Plan) -> bool:
    """Section F or J says that education is otherwise than at school, and does not rule it out."""
    for letter in ("F", "J"):
        text = plan.sections[letter].text
        for found in _ELSEWHERE.finditer(text):
            sentence = text[_start(text, found.start()) : _end(text, found.end())]
            if not _REFUSED.search(sentence):
                return True
    return False


def _start(text: str, position: int) -> int:
    return max(text.rfind(". ", 0, position), text.rfind("\n", 0, position)) + 1


def _end(text: str, position: int) -> int:
    stops = [stop for stop in (text.find(". ", position), text.find("\n", position)) if stop >= 0]
    return min(stops, default=len(text))
