"""S10: Section H1 has content although the young person is 18 or over."""

import re
from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.model.ages import ADULT, age_on, is_adult
from audit.model.findings import Finding
from audit.model.plan import Plan

#: Words that say why there is nothing, however the section was read.
_NOT_FOR_ADULTS = re.compile(
    r"\b(?:(?:is|am|are|being|now|aged?) (?:over |now )?(?:18|eighteen)|over (?:18|eighteen)|"
    r"(?:18|eighteen) (?:or over|and over|years? old)|adult\b[^.]{0,40}\bH2|see (?:section )?H2|"
    r"not applicable|does not apply|no longer applies|under the care act|care act 2014)\b",
    re.IGNORECASE,
)
_SAYS_WHY = 30  # words: a section that explains itself is no longer than this


@check(
    "S10",
    "h1-for-adult",
    severity=STATUTORY,
    sections="H1",
    agency="social-care",
    source="Chronically Sick and Disabled Persons Act 1970 s.2; SEND Regulations 2014 reg 12(1)(h)",
    passing={
        "details": {"date_of_birth": "2007-05-02", "year_group": None, "phase": "post-16"},
        "H1": "nil",
    },
    failing={
        "details": {"date_of_birth": "2007-05-02", "year_group": None, "phase": "post-16"},
        "H1": ["A support worker goes with Robin to the stables for three hours every Saturday."],
    },
)
def h1_for_adult(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section H1 has content although the young person was 18 or over when the plan was made.

    What it tests
        Provision under section 2 of the 1970 Act is for those under 18. From then on what social
        care provides stands in Section H2. The age is taken on the plan's own date (without one, on
        the day of the audit); where it cannot be told, nothing is asked.

    Why it matters
        An adult's social care is decided and can be enforced under the Care Act 2014. Provision
        under the wrong law may be owed by nobody.

    What to do
        Move it to Section H2, with the Care Act assessment that it rests on.
    """
    section = plan.sections["H1"]
    if section.state != "present" or section.merged_with is not None or not section.text.strip():
        return
    if is_adult(plan.details, context.as_of) is not True:
        return
    if _NOT_FOR_ADULTS.search(section.text) and len(section.text.split()) <= _SAYS_WHY:
        return
    born = plan.details.date_of_birth
    age = f"was {age_on(born, plan.details.plan_date or context.as_of)}" if born else f"was {ADULT} or over"
    told = next(iter(plan.items_of("H1")), section)
    yield context.finding(
        f"Section H1 sets out provision, although the young person {age} when the plan was made.",
        section="H1",
        quote=told.text.split("\n")[0],
        page=told.page,
        place=told.place,
        suggestion="Ask adult social care what it provides under the Care Act, and set that out in H2.",
        confidence=1.0 if born else 0.8,
    )
