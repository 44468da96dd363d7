"""Layout 9: a marked-up plan. Needs and outcomes in one table, provision in another, tied by references."""

from __future__ import annotations

from tests.plans.cedar.blocks import UP, Block, Cell, Look, P, Row, T
from tests.plans.cedar.content import linwater as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHCP working copy",
    font="Calibri",
    size=10.5,
    margin=1.8,
    header="Linwater Council\t\tHafsa Iqbal-Stott: working copy, 3 November 2025",
    footer="{page} of {pages}",
)
NAVY, PALE = "1E3A5F", "DDE6F0"
FOUR = ("What is to be provided", "For", "Who", "How often and how long")


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Hafsa Noreen Iqbal-Stott",
        date_of_birth="2015-03-04",
        status="draft",
        plan_date="2025-11-03",
        year_group=6,
        local_authority="Linwater Council",
        setting="Millrace Primary School",
        first_plan=False,
        nhs_number="999 041 7765",
        pronouns="she/her",
    )
    pen.dates(draft="2025-11-03", review_meeting="2025-10-06", first_issued="2019-04-15")
    out = [*_front(), *_about(pen), *_grid(pen), *_provision(pen), *_health_and_care(pen), *_rest(pen)]
    pen.follow(c.LINKS)
    return out


def _bar(text: str) -> T:
    return T(
        [[Cell(text, shade=NAVY, colour="FFFFFF", bold=True, size=11.5)]],
        (17.4,),
        head=0,
        grid=NAVY,
        split=False,
    )


def _front() -> list[Block]:
    return [
        P("Education, Health and Care Plan: proposed amendments", size=17, bold=True, colour=NAVY, after=2),
        P("sent under regulation 22 with our letter of 3 November 2025", after=8),
        T(
            [
                ["Child", "Hafsa Noreen Iqbal-Stott (she/her)", "Born", "04/03/2015"],
                ["School now", "Millrace Primary School", "Year", "6"],
                ["First plan", "15/04/2019", "Review meeting", "06/10/2025"],
                ["NHS number", "999 041 7765", "Parents", "Shazia Iqbal, Dean Stott"],
            ],
            (2.6, 7.4, 3.0, 4.4),
            head=0,
            first_shade=PALE,
        ),
        T(
            [
                ["Key to this copy", "Meaning"],
                ["Tracked in the margin", "Changed by the authority since the last final plan"],
                ["<b>bold</b>", "agreed at the meeting"],
                ["<u>underlined</u>", "wording the parents ask for, not yet agreed"],
                ["<s>struck through</s>", "to come out"],
            ],
            (4.4, 13.0),
            size=9,
            head_shade="EEEEEE",
        ),
    ]


def _about(pen: Pen) -> list[Block]:
    return [
        _bar("A.  WHAT HAFSA AND HER PARENTS SAY: VIEWS, INTERESTS, ASPIRATIONS"),
        *[P(text) for text in pen.each("A", c.ABOUT)],
    ]


def _grid(pen: Pen) -> list[Block]:
    heads = ["Ref.", "What is hard (Section B)", "Ref.", "What we want to see (Section E)", "By when"]
    rows: list[Row] = [list(heads)]
    for title, area, strengths, pairs in c.GRID:
        rows.append([Cell(title, span=5, shade=PALE, bold=True)])
        rows.append([Cell(f"<i>Strengths:</i> {pen.says('B', strengths)}", span=5)])
        for needs, outcomes in pairs:
            first = [pen.it("B", (key, text), area, ref) for key, ref, text in needs]
            drawn = [
                [ref, *pen.row("E", key, heads[3:], texts, area=area, label=ref)]
                for key, ref, *texts in outcomes
            ]
            for at, (_, ref, _) in enumerate(needs):
                right: list[str | Cell] = (
                    [*drawn[at]] if at < len(drawn) else [UP, UP, UP] if drawn else ["", "", ""]
                )
                rows.append([ref, first[at], *right])
    rows.append(["", "", Cell(c.GONE, span=3)])
    return [
        _bar("B and E.  SPECIAL EDUCATIONAL NEEDS; OUTCOMES"),
        T(rows, (1.1, 7.3, 1.1, 5.7, 2.2), head_shade="EEEEEE", size=10),
    ]


def _provision(pen: Pen) -> list[Block]:
    rows = [pen.row("F", key, FOUR, texts, area=area) for key, *texts, area in c.PROVISION]
    return [
        _bar("F.  SPECIAL EDUCATIONAL PROVISION"),
        T([list(FOUR), *rows], (7.0, 1.9, 4.3, 4.2), head_shade="EEEEEE", size=10),
    ]


def _health_and_care(pen: Pen) -> list[Block]:
    rows: list[Row] = [["Needs (C)", "Provision (G)"]]
    for needs, provisions in c.HEALTH:
        rows.append(
            [
                [P(t) for t in pen.each(letter, items, "health")]
                for letter, items in (("C", needs), ("G", provisions))
            ]
        )
    care = [
        [P(t) for t in pen.each(letter, items, "social-care")]
        for letter, items in zip(("D", "H1", "H2"), c.CARE, strict=True)
    ]
    return [
        _bar("Sections C and G.  HEALTH"),
        T(rows, (8.7, 8.7), head_shade="EEEEEE"),
        _bar("Sections D, H1 and H2.  SOCIAL CARE"),
        T(
            [["Needs (D)", "Chronically Sick and Disabled Persons Act, s.2 (H1)", "Any other (H2)"], care],
            (6.2, 6.2, 5.0),
            head_shade="EEEEEE",
        ),
    ]


def _rest(pen: Pen) -> list[Block]:
    pen.state("I", "placeholder")
    advice = [pen.each("K", row) for row in c.ADVICE]
    return [
        _bar("I.  PLACEMENT"),
        P("<g>[leave blank until the parents’ preference is known]</g>"),
        _bar("J.  PERSONAL BUDGET"),
        P(pen.says("J", c.BUDGET)),
        _bar("K.  ADVICE AND INFORMATION"),
        T([["From", "Date"], *advice], (13.4, 4.0), head_shade="EEEEEE"),
    ]
