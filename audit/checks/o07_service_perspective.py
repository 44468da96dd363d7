"""O07: the subject of an outcome is an adult or a service."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.outcome_wording import wording
from audit.checks.provision_gaps import quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "O07",
    "service-perspective",
    severity=QUALITY,
    sections="E",
    agency="parents",
    source="SEND Code of Practice 9.66",
    by_wording=ByWording(
        "This seems to tell what others will do, not the child.",
        "Ask the writer: what will the child do once the adults have done their part?",
    ),
    passing={"E": ["By July 2027 a visitor will understand nine words in ten when Robin tells what he did."]},
    failing={"E": ["By July 2027 staff will use visual supports consistently."]},
)
def service_perspective(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """The subject of an outcome is an adult or a service, not the child.

    What it tests
        An outcome does not begin with what staff, the school, a service or the family will do. What
        somebody else will see or understand of the child ("a visitor will understand nine words in
        ten") is about the child.

    Why it matters
        The Code asks for outcomes from the child's point of view, not from a service's.

    What to do
        Begin with the child: what will they do once the adults have done their part?
    """
    sense = wording(item, plan).sense
    if sense.sort != "adult":
        return
    yield context.finding(
        f'"{sense.words}" is the subject here, not the child.',
        item=item,
        quote=quote_of(item, sense.words),
        group=item.id,
        suggestion="Ask the writer: what will the child do once the adults have done their part?",
        confidence=0.85,
        cause=None,
    )
