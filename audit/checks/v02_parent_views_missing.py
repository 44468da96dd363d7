"""V02: Section A has no views of a child's parents."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.checks.section_a_heard import heard, looked_in, views_to_judge
from audit.language.attribution import joint_passage, unattributed
from audit.model.ages import is_young_person
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "V02",
    "parent-views-missing",
    severity=STATUTORY,
    sections="A",
    agency="parents",
    source="SEND Regulations 2014 reg 12(1)(a); SEND Code of Practice 9.69 (A)",
    passing={"A": "Robin says that he likes trains. His mother hopes that he will make a friend."},
    failing={"A": "Robin told his teacher that he likes trains and that he wants to drive one."},
)
def parent_views_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A has no views of the parents of a child.

    What it tests
        Somewhere in Section A a parent, or whoever brings the child up, says, feels, hopes or worries
        about something, or is said to have chosen not to. It is not asked for a young person, who
        speaks for themselves after the last Friday in June of the school year in which they turn 16,
        nor where the age cannot be told. Where nobody can tell whose views they are, it is V03.

    Why it matters
        The views of a child's parents must be in the plan beside the child's own. Parents know what
        happens at home and what comes of each school day.

    What to do
        Ask the parents what they want and worry about, or say when they were asked and chose not to
        add anything.
    """
    if not views_to_judge(plan) or is_young_person(plan.details, context.as_of) is not False:
        return
    said = heard(plan)
    if said.of("both") or unattributed(said) or joint_passage(said):
        return
    confidence = context.silent_on("parent", by_check=not said.parents_heard, usual=0.85)
    if confidence is None:
        return
    yield context.finding(
        "Section A has nothing of what the parents think, hope or worry about.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Ask: have the parents been asked, and what do they want for their child?",
        confidence=confidence,
    )
