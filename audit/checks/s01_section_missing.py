"""S01: a lettered section has no label anywhere."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.model.ages import is_adult
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Plan


@check(
    "S01",
    "section-missing",
    severity=STATUTORY,
    sections="A B C D E F G H1 H2 I J K",
    agency="sen",
    source="SEND Regulations 2014 reg 12(1); SEND Code of Practice 9.62",
    passing={"H1": "nil"},
    failing={"H1": "absent"},
)
def section_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """A lettered section is nowhere labelled.

    What it tests
        Each of the sections A to K, with H1 and H2 counted separately, has its label somewhere in
        the plan: a heading, a banner or a cell of a table. The order is free. Section H1 is not
        looked for where the young person is 18 or over. One undivided "Section H" is S03.

    Why it matters
        The Regulations list the sections of a plan and say that each must be separately
        identified. Families, schools and the Tribunal find their way by the letters. A section that
        has been left out cannot be told from one that nobody thought about.

    What to do
        Put the section in under its letter. Where there is nothing to record, say so in words, for
        example "No health needs related to special educational needs have been identified".
    """
    adult = is_adult(plan.details, context.as_of)
    for letter in LETTERS:
        section = plan.sections[letter]
        if section.state != "absent" or section.merged_with is not None:
            continue
        if letter == "H1" and adult:
            continue
        unsure = letter == "H1" and adult is None
        yield context.finding(
            f"Section {letter} is not labelled anywhere in the plan."
            + (" It is needed unless the young person is 18 or over." if unsure else ""),
            section=letter,
            looked_in="headings, banners and table cells of the whole document",
            suggestion=f"Add Section {letter}; where there is nothing to record, say so in words.",
            confidence=0.6 if unsure else 1.0,
        )
