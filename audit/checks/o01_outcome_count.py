"""O01: very few or very many outcomes."""

from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.language.outcomes import is_long_term_aim
from audit.language.slots import with_slots
from audit.model.findings import Finding
from audit.model.plan import Plan

_THREE = [
    "By the end of Year 6 Robin will follow a spoken instruction of three steps in four lessons out of five.",
    "By July 2027 Robin will read a page of 100 words aloud with no more than five mistakes.",
    "By July 2027 Robin will join a game with another child on three days out of five.",
]


@check(
    "O01",
    "outcome-count",
    severity=GOOD_PRACTICE,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.64 to 9.69; published local authority guidance",
    passing={"E": _THREE},
    failing={"E": _THREE[:1]},
)
def outcome_count(plan: Plan, context: Context) -> Iterator[Finding]:
    """There are fewer outcomes than a plan usually needs, or more than anybody can work on.

    What it tests
        The number of different outcomes in Section E lies between the least and the most that the
        checklist sets (3 and 12, where it sets none). An outcome that a grid repeats counts once. A
        section that is empty is S02's.

    Why it matters
        One or two outcomes seldom answer all needs; with twenty nobody knows which matter.

    What to do
        Join what belongs together, or ask which need has no outcome yet.
    """
    if plan.sections["E"].state != "present":
        return
    filled = with_slots(plan)
    outcomes = [item for item in filled.items_of("E") if not is_long_term_aim(item, filled)]
    different = {" ".join(item.text.casefold().split()) for item in outcomes}
    least, most = context.thresholds.outcomes_fewest, context.thresholds.outcomes_most
    if not different or least <= len(different) <= most:
        return
    few = len(different) < least
    count = f"{len(different)} outcome{'s' if len(different) != 1 else ''}"
    yield context.finding(
        f"Section E has {count}; {'at least' if few else 'at most'} {least if few else most} are usual.",
        section="E",
        looked_in="Section E",
        suggestion="Ask which need has no outcome yet." if few else "Ask which outcomes belong together.",
        confidence=0.9,
    )
