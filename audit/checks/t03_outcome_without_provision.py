"""T03: an outcome that no provision helps towards."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T03",
    "outcome-without-provision",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.69 (F: how provision will support the outcomes)",
    passing={},
    failing={
        "E": [
            "By July 2027 Robin will follow a spoken instruction of three steps in four lessons out of five.",
            "By July 2027 Robin will ask another child to play on three days out of five.",
            "By July 2027 Robin will lead and feed a horse by himself, three times in a row.",
            "By July 2027 Robin will clean his teeth and wash his face by himself each morning.",
        ]
    },
    advisory=True,  # right too seldom, on whole plans, to be graded by itself
)
def outcome_without_provision(plan: Plan, context: Context) -> Iterator[Finding]:
    """An outcome that no provision helps towards.

    What it tests
        Each outcome is followed to the provision in F, G, H1 and H2: by rows, references,
        order, words and meaning. It is reported only where nothing comes near.

    Why it matters
        An outcome that nobody does anything about is a wish. It must be clear how the provision
        supports the outcomes.

    What to do
        Ask what will bring the child there. If some provision already does, tie the two: by a
        row, a number or a word.
    """
    for item, gap in gaps(plan, "provision", ("E",), ("F", "G", "H1", "H2")):
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("outcome-provision", "source"),
            "No provision was found that helps towards this outcome.",
            "Ask what will be done to get there; or say which provision is meant.",
        )
