"""T01: a need in Section B that no provision answers."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T01",
    "need-without-provision",
    severity=STATUTORY,
    sections="B",
    agency="education",
    source="SEND Code of Practice 9.69; Children and Families Act 2014 s.37(2)(d)",
    advisory=True,  # right too seldom, on whole plans, to be graded before an auditor accepts it
    passing={},
    failing={
        "B": [
            "Robin follows instructions of one step; with two steps he loses the second.",
            "Robin does not know how to ask another child to play, and stands alone on most playtimes.",
            "Robin is frightened of horses and other large animals, and freezes beside them.",
            "Robin has a severe hearing loss, and misses what is said behind him.",
        ]
    },
)
def need_without_provision(plan: Plan, context: Context) -> Iterator[Finding]:
    """A special educational need that no provision in the plan answers.

    What it tests
        Each need in Section B is followed to the provision: by the rows of a grid, by the
        plan's own numbers and references, by area, and by the words and what such a need is
        usually met with. A need is reported only where no provision comes near; where it cannot
        be told, the thread shows it and nothing is reported. What every school does for every
        child answers no need by itself.

    Why it matters
        The Code asks for provision for each and every need. What Section B describes and
        Section F does not answer will not be provided, and cannot be enforced.

    What to do
        Read the need and the nearest provision side by side. If nothing meets it, ask whose
        advice should say what will; if something does, say so in the plan, by a number or in
        the same row.
    """
    for item, gap in gaps(plan, "provision", ("B",), ("F",)):
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-provision", "source"),
            "No provision was found that answers this need.",
            "Ask what will be done about it, by whom and how often; or say which provision is meant.",
        )
