"""P02: provision does not say who will make it."""

from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, ByWording, Context, check
from audit.checks.provision_gaps import gap_found
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P02",
    "who-not-stated",
    severity={"F": STATUTORY, "G H1 H2": QUALITY},
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; L v Clarke and Somerset [1998]",
    by_wording=ByWording(
        "It does not say who will do this, by role.",
        "Ask the writer: who does it, in which role and with what training?",
    ),
    passing={"F": ["A group for social skills of four children, led by an ELSA, for 30 minutes each week."]},
    failing={"F": ["A group for social skills of four children, led by staff, for 30 minutes each week."]},
)
def who_not_stated(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """Nobody with a role is named who will carry the provision out.

    What it tests
        Sessions, adult support and meetings name somebody by role ("teaching assistant", "speech and
        language therapist") or by stated training ("an adult trained in Makaton"). "Staff", "the
        setting", "a key adult" and "suitably trained" are nobody in particular; somebody who only
        writes or reviews a programme does not carry it out. A column "By whom" and a lead sentence
        count. Equipment and approaches used all day need no name.

    Why it matters
        Skill decides whether provision works. Without a role anybody will do, and nobody is
        answerable.

    What to do
        Say which role, and which training or qualification where the advice asks for it.
    """
    yield from gap_found(item, plan, context, "who", "It does not say who will do this, by role{phrase}.")
