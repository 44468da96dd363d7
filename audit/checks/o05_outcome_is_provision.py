"""O05: an outcome is a service, activity or resource."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.outcome_wording import provides, wording
from audit.checks.provision_gaps import quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "O05",
    "outcome-is-provision",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.66",
    by_wording=ByWording(
        "This reads like a service or something that others do, not a difference made to the child.",
        "Ask the writer: what will the child be able to do because of it?",
    ),
    passing={"E": ["By July 2027 Robin will ask a friend to play on three days out of five."]},
    failing={"E": ["By July 2027 Robin will have access to a social skills group."]},
)
def outcome_is_provision(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """An outcome is a service, an activity or a resource, not a difference made to the child.

    What it tests
        An outcome does not say that the child will "have access to", "receive", "attend" or "be
        supported", and does not say what staff will do.

    Why it matters
        A service can be given for years and change nothing. The Code says plainly that an outcome is
        not a description of the service being provided.

    What to do
        Ask what the service is for: what will the child do that they cannot do now? Move the service
        to Section F.
    """
    said = wording(item, plan)
    sense = said.sense
    if sense.sort != "service" and not provides(said):
        return
    yield context.finding(
        "This is a service or something that others do, not a difference made to the child.",
        item=item,
        quote=quote_of(item, sense.words),
        group=item.id,
        suggestion="Ask the writer: what will the child be able to do because of it?",
        confidence=0.75 if sense.sort == "service" else 0.65,
        cause=None,
    )
