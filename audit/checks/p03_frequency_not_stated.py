"""P03: provision does not say how often it will happen."""

from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, ByWording, Context, check
from audit.checks.provision_gaps import gap_found, kind
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P03",
    "frequency-not-stated",
    severity={"F": STATUTORY, "G H1 H2": QUALITY},
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; L v Clarke and Somerset [1998]",
    by_wording=ByWording(
        "It does not say how often, or in which lessons or situations, this will happen.",
        "Ask the writer: how often, or when?",
    ),
    passing={
        "F": ["Paired reading with a teaching assistant, one to one, for 15 minutes three times a week."]
    },
    failing={
        "F": ["Paired reading with a teaching assistant, one to one, for 15 minutes on a regular basis."]
    },
)
def frequency_not_stated(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision does not say how often, or in which lessons or situations, it will happen.

    What it tests
        Sessions, adult support, meetings and reports say how often ("daily", "19 sessions a year",
        "each lesson", "at every transition"). An approach used all day says when, or in which
        lessons or situations. Equipment needs none. "Regularly" and "as required" say nothing.

    Why it matters
        How often is the difference between an intervention and a good intention. It is what is
        measured when a family asks whether the plan is being carried out.

    What to do
        Give the number and the period that the advice gives. Ask its author where it gives none.
    """
    approach = kind(item, plan) == "approach"
    message = (
        "It does not say when, or in which lessons or situations{phrase}."
        if approach
        else "It does not say how often this will happen{phrase}."
    )
    yield from gap_found(item, plan, context, "how_often", message)
