"""V09: Section A gives no history."""

from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.section_a_heard import looked_in, views_to_judge
from audit.language.section_a import history_told
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "V09",
    "history-missing",
    severity=GOOD_PRACTICE,
    sections="A",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (A)",
    passing={
        "A": "Robin was born in Fenmoor and started at Saltmarsh Primary School in 2020. He likes trains."
    },
    failing={"A": "Robin says that he likes trains. His parents hope that he will have friends."},
)
def history_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A tells nothing of the child's history.

    What it tests
        Section A says something of what has happened so far: birth and early years, when the
        difficulty was found, schools, moves, what changed in the family.

    Why it matters
        The Code names the child's history among what Section A may hold. Whoever meets the child
        for the first time otherwise asks the family to tell it all again.

    What to do
        Add a short paragraph, agreed with the family, of what a new teacher should know.
    """
    if not views_to_judge(plan):
        return
    confidence = context.silent_on("history", by_check=history_told(plan) is None, usual=0.75)
    if confidence is None:
        return
    yield context.finding(
        "Section A tells nothing of what has happened so far.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Ask the family for a short history: early years, when the difficulty was found, schools.",
        confidence=confidence,
    )
