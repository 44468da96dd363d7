"""N09: nothing that the child can do is said in Section A or B."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.strengths import continues_a_strength, describes_positively, is_strengths_label
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("A", "B")


@check(
    "N09",
    "strengths-missing",
    severity=QUALITY,
    sections="A B",
    agency="parents",
    source="SEND Code of Practice 9.61",
    passing={"B": "Robin is good at puzzles. He finds it hard to follow two instructions."},
    failing={
        "A": "Robin likes trains. His parents hope that he will have friends.",
        "B": ["Robin struggles with reading and cannot blend three sounds."],
    },
)
def strengths_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Neither Section A nor Section B says what the child can do.

    What it tests
        Somewhere in A or B there is a strength: a heading for it, something the child does well or
        by themselves, a quality that others value. Likes and interests alone are not strengths.

    Why it matters
        The Code asks that plans describe positively what the child can do. Teaching builds on
        strengths, and families should know that somebody has seen them.

    What to do
        Ask the child, the family and a teacher what the child does well, and put it before the needs.
    """
    sections = [plan.sections[letter] for letter in _SECTIONS]
    if not any(section.state == "present" for section in sections):
        return
    for section in sections:
        labels = (section.heading or "", *(part.label or "" for part in section.fragments))
        if any(is_strengths_label(label) for label in labels) or describes_positively(section.text):
            return
    needs = [item.text for item in plan.items_of("B")]
    for line in plan.sections["B"].text.split("\n") if needs else ():
        if continues_a_strength(line) and not any(line in need or need in line for need in needs):
            return
    if any(is_strengths_label(cell) for item in plan.items_of("A", "B") for cell in item.cells):
        return
    yield context.finding(
        "Sections A and B say what is hard and what is liked, and nothing that the child can do.",
        section="B",
        looked_in="Sections A and B",
        suggestion="Ask the child, the family and a teacher: what does the child do well?",
        confidence=0.75,
    )
