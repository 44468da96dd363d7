"""P05: group work or adult support has no number of adults and children."""

from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, ByWording, Context, check
from audit.checks.provision_gaps import gap_found
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P05",
    "ratio-not-stated",
    severity={"F": STATUTORY, "G H1 H2": QUALITY},
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; L v Clarke and Somerset [1998]",
    by_wording=ByWording(
        "It gives no number of adults and children.",
        "Ask the writer: how many adults and how many children?",
    ),
    passing={"F": ["A reading group of three, led by a teaching assistant, for 20 minutes every day."]},
    failing={"F": ["A small reading group, led by a teaching assistant, for 20 minutes every day."]},
)
def ratio_not_stated(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """Group work or adult support gives no number of adults and children.

    What it tests
        Sessions and adult support give a number: "1:1", "a group of four", "one adult to three
        children". One named person who works with the child is one to one, and needs no figure.
        "A small group" and "a high level of adult support" give none. Where a session says all else
        and speaks of no group, one adult and the child are understood.

    Why it matters
        "Small" is two children to one reader and twelve to the next. With the number goes the help
        that each child gets.

    What to do
        Give the size of the group, or the number of children to one adult.
    """
    message = "It gives no number of adults and children{phrase}."
    yield from gap_found(item, plan, context, "ratio", message)
