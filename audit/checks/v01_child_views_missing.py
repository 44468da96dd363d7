"""V01: Section A has no views of the child or young person."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.checks.section_a_heard import heard, looked_in, views_to_judge
from audit.language.attribution import unattributed
from audit.model.findings import Finding
from audit.model.plan import Plan

_BY_CHECK = 0.85


@check(
    "V01",
    "child-views-missing",
    severity=STATUTORY,
    sections="A",
    agency="parents",
    source="SEND Regulations 2014 reg 12(1)(a); SEND Code of Practice 9.69 (A)",
    passing={
        "A": "Robin cannot yet tell us in words. He shows us that he likes the garden by pulling us to the "
        "door. His parents hope that he will make a friend."
    },
    failing={"A": "Robin's parents hope that he will make a friend. They worry about his sleep."},
)
def child_views_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A has no views of the child or young person.

    What it tests
        Somewhere in Section A the child speaks, or is said to say, show, choose, like or want
        something. What a child who does not speak is seen to turn to or push away counts, and so do
        photographs, an advocate's account and a child's own choice to say nothing. What only parents
        or professionals think of the child does not. Where nobody can tell whose views they are, it
        is V03.

    Why it matters
        The plan must set out the views, interests and aspirations of the child. A plan without them
        starts the golden thread with somebody else's wishes.

    What to do
        Ask the child in a way that suits them, watch what they turn to and away from, and say how it
        was done.
    """
    if not views_to_judge(plan):
        return
    said = heard(plan)
    if said.of("both") or unattributed(said):
        return
    confidence = context.silent_on("child", by_check=not said.child_heard, usual=_BY_CHECK)
    if confidence is None and said.only_parents and not said.child_heard:
        confidence = _BY_CHECK  # a parent's page in quotation marks sounds like the child's
    if confidence is None:
        return
    yield context.finding(
        "Section A tells what others think, and nothing that the child says, shows, likes or wants.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Ask: who can find out, in the child's own way of communicating, what they like and want?",
        confidence=confidence,
    )
