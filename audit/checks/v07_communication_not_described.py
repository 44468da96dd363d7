"""V07: Section A does not say how the child communicates and is involved in decisions."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import looked_in, views_to_judge
from audit.language.section_a import communication_told
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "V07",
    "communication-not-described",
    severity=QUALITY,
    sections="A",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (A)",
    passing={"A": "Robin talks in short sentences, and decides best between two things that he can see."},
    failing={"A": "Robin says that he likes trains. His parents hope that he will have friends."},
)
def communication_not_described(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A does not say how the child communicates, nor how to involve them in decisions.

    What it tests
        Section A says something of either: how the child makes themselves understood (speech, signs,
        pictures, looks, writing), or what helps them to choose and to take part. How the views were
        gathered, where it shows that, is enough.

    Why it matters
        Whoever works with the child must know how to ask and how to listen. Otherwise the next
        decision is made over the child's head.

    What to do
        Add how the child says yes, no and "I don't know", and what to do before asking.
    """
    if not views_to_judge(plan):
        return
    confidence = context.silent_on("communication", by_check=communication_told(plan) is None, usual=0.75)
    if confidence is None:
        return
    yield context.finding(
        "Nothing here says how the child communicates, or how to involve them in decisions.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Ask someone who knows the child: how do they say yes and no, and what helps them choose?",
        confidence=confidence,
    )
