"""V04: Section A does not say how, by whom or when the views were gathered."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import heard, looked_in, views_to_judge
from audit.language.section_a import gathered_how
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "V04",
    "views-method-unstated",
    severity=QUALITY,
    sections="A",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (A)",
    passing={"A": "Robin told his teaching assistant, with picture cards, that he likes trains."},
    failing={"A": "Robin says that he likes trains. His mother hopes that he will make a friend."},
)
def views_method_unstated(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A does not say how, by whom or when the views in it were gathered.

    What it tests
        At least one of the three is said of somebody's views: the means (pictures, a form, a visit,
        an e-mail, an interpreter), the person who asked or wrote it down, or the date. A section
        without any views is left to V01 and V02.

    Why it matters
        A reader cannot weigh views without knowing whether the child was asked, by whom, and how long
        ago. Next year nobody can ask in the same way again.

    What to do
        Add one line: who asked, when, and with what.
    """
    if not views_to_judge(plan) or gathered_how(plan) is not None:
        return
    said = heard(plan)
    if not (said.child_heard or said.parents_heard):
        return
    yield context.finding(
        "Nothing says how, by whom or when these views were gathered.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Add who asked, when, and by which means (talk, pictures, a form, watching).",
        confidence=0.8,
    )
