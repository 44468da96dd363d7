"""P15: training of staff has no subject, trainer or renewal."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.provision_gaps import gaps, kind, quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_ASKED = {
    "what": "in what",
    "who": "by whom",
    "how_often": "when, and when it is renewed",
}
_LACKING = {"what": "subject", "who": "trainer", "how_often": "date or renewal"}


@check(
    "P15",
    "training-unspecified",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69",
    by_wording=ByWording(
        "It does not say by whom, in what, or when the adults are trained.",
        "Ask the writer: trained in what, by whom, and when or how often?",
    ),
    passing={
        "F": [
            "The epilepsy nurse trains four members of staff in Robin's "
            "emergency medicine, for two hours each "
            "September."
        ]
    },
    failing={"F": ["Staff will receive appropriate training."]},
)
def training_unspecified(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """Training for staff is written with no subject, no trainer or no date of renewal.

    What it tests
        An item that provides training for those who work with the child says in what, by whom, and
        when or how often. Training of the child (travel training, toilet training) is a session, and
        "a teaching assistant trained in Makaton" is a person.

    Why it matters
        People move on. Training with no subject can be anything, and training with no renewal is
        gone when the trained person leaves.

    What to do
        Say what is to be learnt, from whom, and when it is renewed.
    """
    if kind(item, plan) != "training":
        return
    lacking = [name for name in gaps(item, plan) if name in _ASKED]
    if not lacking:
        return
    yield context.finding(
        f"This training has no {', no '.join(_LACKING[name] for name in lacking)}.",
        item=item,
        quote=quote_of(item),
        group=item.id,
        suggestion=f"Ask the writer: trained {', '.join(_ASKED[name] for name in lacking)}?",
        confidence=0.9 if "what" in lacking or len(lacking) > 1 else 0.7,
        cause=None,
    )
