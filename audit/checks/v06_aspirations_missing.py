"""V06: Section A has no statement about the future."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.checks.section_a_heard import looked_in, views_to_judge
from audit.language.aspirations import hoped_surely, hopes
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "V06",
    "aspirations-missing",
    severity=STATUTORY,
    sections="A",
    agency="parents",
    source="SEND Regulations 2014 reg 12(1)(a); SEND Code of Practice 9.61, 9.69 (A)",
    passing={"A": "Robin says that he likes trains and wants to drive one when he is older."},
    failing={"A": "Robin says that he likes trains and football. His parents say that he is a happy boy."},
)
def aspirations_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A says nothing about the future.

    What it tests
        Section A has at least one hope, of the child or of the family: a job, a home, friends, a
        school, something to learn or to do. Likes, dislikes and interests alone are not hopes, and
        neither is what somebody asks others to do today.

    Why it matters
        The plan must set out aspirations: the outcomes are steps towards them. Without one there is
        nothing for the golden thread to start from.

    What to do
        Ask the child and the family what they hope for next year, after school, and as an adult.
    """
    if not views_to_judge(plan):
        return
    confidence = context.silent_on("hope", by_check=next(hopes(plan), None) is None, usual=0.85)
    if confidence is None or hoped_surely(plan):
        return
    yield context.finding(
        "Section A has no hope for the future, of the child or of the family.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Ask the child and the family: what do you hope for next, and when you are grown up?",
        confidence=confidence,
    )
