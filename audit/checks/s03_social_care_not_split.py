"""S03: one Section H where H1 and H2 must be apart."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.model.ages import is_adult
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "S03",
    "social-care-not-split",
    severity=STATUTORY,
    sections="H1 H2",
    agency="social-care",
    source="SEND Regulations 2014 reg 12(1)(h); SEND Code of Practice 9.69",
    passing={"H1": "nil", "H2": "A short break of three hours each month."},
    failing={
        "H1": {"state": "absent", "merged_with": "H2"},
        "H2": {"text": "A short break of three hours each month.", "heading": "Section H: Social care"},
    },
)
def social_care_not_split(plan: Plan, context: Context) -> Iterator[Finding]:
    """Social care provision stands in one Section H, where H1 and H2 must be apart.

    What it tests
        Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 (H1) is set
        apart from other social care provision (H2). It fires for one undivided "Section H", and for
        one heading over both whose text cannot be told apart. From 18 there is no H1, so that there
        is nothing to set apart.

    Why it matters
        Provision in H1 is a duty that the council owes to this child by an assessment under the 1970
        Act; provision in H2 rests on other law. A family needs to know which is which, since they are
        challenged in different ways.

    What to do
        Give H1 and H2 headings of their own and put each provision under the one it belongs to. Where
        one of them has nothing to record, say so.
    """
    if is_adult(plan.details, context.as_of):
        return
    h1, h2 = plan.sections["H1"], plan.sections["H2"]
    undivided = h1.state == "absent" and h1.merged_with == "H2"
    run_together = h2.merged_with == "H1" and h1.state == "present" and not h2.text
    if not (undivided or run_together):
        return
    holder = h2 if undivided else h1
    under = f'under "{holder.heading}"' if holder.heading else "under the label of Section H"
    yield context.finding(
        "There is one Section H: provision under the 1970 Act (H1) and other social care provision (H2) "
        "are not set apart.",
        section="H2",
        looked_in=f"headings, banners and table cells of the whole document; the text stands {under}",
        page=holder.page,
        place=holder.place,
        suggestion="Give H1 and H2 headings of their own; where one has nothing to record, say so.",
    )
