"""P04: a session or adult support has no length."""

from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, ByWording, Context, check
from audit.checks.provision_gaps import gap_found, kind
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P04",
    "duration-not-stated",
    severity={"F": STATUTORY, "G H1 H2": QUALITY},
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; L v Clarke and Somerset [1998]",
    by_wording=ByWording(
        "It does not say how long each time, or for how many hours.",
        "Ask the writer: for how long each time, or how many hours in all?",
    ),
    passing={"F": ["Physiotherapy from a physiotherapist, one to one, for 45 minutes each fortnight."]},
    failing={"F": ["Physiotherapy from a physiotherapist, one to one, each fortnight."]},
)
def duration_not_stated(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """A session has no length, or adult support no number of hours.

    What it tests
        Sessions and programmes say how long each time ("20 minutes", "half an hour") or how many
        hours in all; adult support says how many hours a week, unless it is for the whole day or for
        named lessons. Equipment, approaches, meetings and training need none.

    Why it matters
        "Weekly therapy" may be five minutes or an hour. Hours are what provision costs, and what is
        quietly cut.

    What to do
        Give the length that the advice gives. Ask its author where it gives none.
    """
    hours = kind(item, plan) == "staffing"
    message = (
        "It does not say for how many hours{phrase}."
        if hours
        else "It does not say how long each session is{phrase}."
    )
    yield from gap_found(item, plan, context, "how_long", message)
