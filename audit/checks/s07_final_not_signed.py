"""S07: a final plan without the name of the officer who signed it off, or without a date."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.plan_stage import is_final
from audit.language.dates import find_date
from audit.model.findings import Finding
from audit.model.plan import Plan

_LAST_LINES = 4  # of Section K, where a sign-off without a heading of its own ends up
_FOR_THE_AUTHORITY = re.compile(
    r"\b(?:plan|EHCP?|SENd?|casework?|authorised) (?:\w+ )?(?:writer|officer|co-?ordinator|manager|worker)\b",
    re.IGNORECASE,
)


@check(
    "S07",
    "final-not-signed",
    severity=QUALITY,
    agency="sen",
    source="SEND Code of Practice 9.125",
    passing={"details": {"status": "draft", "signed": False}},
    failing={"details": {"signed": False}},
)
def final_not_signed(plan: Plan, context: Context) -> Iterator[Finding]:
    """A final plan whose sign-off has no officer's name or signature, or no date.

    What it tests
        A final or amended plan is signed and dated by the officer responsible. A picture of a
        signature or a typed name counts as one. Where no sign-off can be found at all, the plan is
        in order if it names its officer and gives its date anywhere; otherwise that is a gap, with
        less confidence. A draft is not asked.

    Why it matters
        The Code says that the final plan should be signed and dated. Until then nobody can be shown
        to have decided that this is the plan, and the date starts every time limit that follows.

    What to do
        Have the responsible officer put name and date in the sign-off.
    """
    details = plan.details
    if not is_final(details):
        return
    unsigned = details.signed is False
    nowhere = details.signed is None and details.officer is None and not _signed_below_advice(plan)
    undated = not any((details.plan_date, details.dates.final, details.dates.amended))
    if nowhere:
        yield context.finding(
            "No sign-off by an officer of the authority was found in this final plan.",
            looked_in="the front page and the sign-off",
            suggestion="Ask: who signed the plan off, and when? Put name and date into the plan.",
            confidence=0.7,
        )
    elif unsigned or undated:
        lacking = " and ".join(
            name
            for name, is_lacking in (("an officer's name or signature", unsigned), ("a date", undated))
            if is_lacking
        )
        yield context.finding(
            f"The sign-off of this final plan lacks {lacking}.",
            looked_in="the front page and the sign-off",
            suggestion="Have the responsible officer put name and date in the sign-off.",
            confidence=0.9,
        )


def _signed_below_advice(plan: Plan) -> bool:
    """Whether an officer and a date close the list of advice: "Plan writer: Jane Doe, 11 September 2026"."""
    lines = plan.sections["K"].text.split("\n")[-_LAST_LINES:]
    roles = [number for number, line in enumerate(lines) if _FOR_THE_AUTHORITY.search(line)]
    return bool(roles) and any(find_date(line) is not None for line in lines[roles[0] :])
