"""V08: professional findings, needs or provision stand among the views."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import heard, views_to_judge
from audit.language.provision_told import find_professional_finding, find_provision
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "V08",
    "needs-or-provision-in-a",
    severity=QUALITY,
    sections="A",
    agency="sen",
    source="SEND Code of Practice 9.69 (A, B, F)",
    passing={"A": "Robin likes trains. His mother says that he needs one to one support all day."},
    failing={"A": "Robin likes trains. He requires 1:1 support from a teaching assistant in all lessons."},
)
def needs_or_provision_in_a(plan: Plan, context: Context) -> Iterator[Finding]:
    """Professional findings, needs or provision are set out in Section A.

    What it tests
        Test scores, findings of an assessment, difficulties in professionals' words and what staff
        are to provide stand in Sections B to H. What the child or the parents say about needs and
        help is their view, and is left alone; so is a diagnosis told as part of the history.

    Why it matters
        Provision in Section A cannot be enforced, and a need that stands only there is not answered.
        The family's own section becomes another report.

    What to do
        Move it to the section it belongs to, once, and leave Section A to the family.
    """
    if not views_to_judge(plan):
        return
    told: set[int] = set()
    for run in heard(plan).of("unknown", "writer", "child"):
        theirs = run.voice == "child" and run.cue != "none"
        if run.quoted or run.first_person or theirs or run.line in told:
            continue
        finding = find_professional_finding(run.text)
        words = finding or find_provision(run.text, instructions=False)
        if words is None:
            continue
        told.add(run.line)
        what, where = ("a professional's finding", "B") if finding else ("provision", "F")
        yield context.finding(
            f"This is {what}, not a view.",
            section="A",
            quote=run.text,
            suggestion=f"Move it to Section {where} unless it is there; if it is somebody's view, say whose.",
            confidence=0.8,
        )
