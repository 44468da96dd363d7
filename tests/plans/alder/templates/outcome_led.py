"""Layout 5: the advice on page 1, needs by priority, outcomes by key stage, provision in schedules at the back."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Break, Bullets, Cell, Look, Para, Table, Theme, Turn
from tests.plans.alder.content import tobiasz as c
from tests.plans.alder.parts import Column, Recorder

MAROON = "7A1F3D"
THEME = Theme(
    council="Ravensike Borough Council",
    header="EHC Plan - Tobiasz Wilk - dob 08/01/2010",
    footer="RBC/EHC/3 (rev. 2019)\tSheet {page} of {pages}",
    font="Liberation Sans",
    size=10,
    margin=2.0,
    styles={
        "Heading 1": Look(bold=True, size=12, colour=MAROON, before=12, after=4),
        "Heading 2": Look(bold=True, size=10.5, before=8, after=3),
    },
)
HEAD = Look(bold=True, fill="F1DDE4", after=0)
COLUMNS: list[Column] = [
    ("Frequency and time", "when"),
    ("Provision", "text"),
    ("Person and qualification", "who"),
    ("Checked by or at", "check"),
]


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Tobiasz Wilk",
        date_of_birth="2010-01-08",
        status="amended",
        plan_date="2026-03-20",
        review_date="2027-02-01",
        year_group=11,
        local_authority="Ravensike Borough Council",
        setting="Ravensike High School",
        named_placement="Hawes Lane Sixth Form College",
        primary_need="Physical disability",
        first_plan=False,
        officer="D. Cragg",
        signed=True,
    )
    rec.dates(amended="2026-03-20", review_meeting="2025-11-27")
    tick = Look(size=13, align="centre", after=0)
    recitals: list[list[Cell | str]] = [
        [
            Cell("☐", look=tick),
            "This plan is made after an assessment of needs under section 36 of the 2014 Act.",
        ],
        [Cell("☒", look=tick), "This plan is amended after the review meeting held on 27 November 2025."],
        [Cell("☐", look=tick), "This plan is amended after a reassessment under section 44."],
    ]
    facts = [
        ["Name", "Tobiasz Wilk", "Date of birth", "08/01/2010"],
        ["At school at", "Ravensike High School", "Year", "11"],
        ["Mother", "Agnieszka Wilk, 01632 960241", "Language at home", "Polish (interpreter needed)"],
        ["Main category", "Physical disability", "Review due", "1 February 2027"],
        ["Amended plan dated", "20 March 2026", "Case officer", "D. Cragg"],
    ]
    rows = [
        [Cell(text, look=HEAD) if i % 2 == 0 else Cell(text) for i, text in enumerate(line)] for line in facts
    ]
    papers: list[list[Cell | str]] = [["", "From", "Paper", "Date"]]
    papers += [[line[0], *[rec.says("K", text) for text in line[1:]]] for line in c.ADVICE]
    return [
        Para("RAVENSIKE BOROUGH COUNCIL", Look(bold=True, size=14, colour=MAROON, align="centre", after=2)),
        Para("Education, Health and Care Plan", Look(size=17, align="centre", after=8)),
        Table(recitals, (1.0, 16.0)),
        Table(rows, (3.4, 5.6, 3.2, 4.8)),
        Para("(K)  Papers on which this plan rests", style="Heading 1"),
        Table(papers, (0.9, 6.2, 7.0, 2.9), head=1, head_look=HEAD),
        Break(),
    ]


def _annex(rec: Recorder) -> list[Block]:
    page: list[Block] = [
        Turn(landscape=True),
        Para("Annex 1 to the plan of Tobiasz Wilk", Look(bold=True, size=14, colour=MAROON, after=2)),
        Para("(F)  Schedules of special educational provision", style="Heading 1"),
    ]
    for number, (title, items) in enumerate(c.SCHEDULES, 1):
        rows: list[list[Cell | str]] = [
            [Cell(f"Schedule {number}", look=HEAD), Cell(title, 3, look=HEAD)],
            [Cell(heading, look=Look(bold=True, size=9, after=0)) for heading, _ in COLUMNS],
        ]
        rows += [list(rec.row("F", item, COLUMNS)) for item in items]
        page.append(Table(rows, (5.2, 9.6, 6.4, 4.3), head=2, head_look=HEAD))
    return page


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = _front(rec)
    page += [Para("(A)  The voice of Tobiasz and of his mother", style="Heading 1")]
    page += [Para(text) for text in rec.each("A", c.VOICE)]
    page += [Para("(B)  Difficulties in learning, most pressing first", style="Heading 1")]
    page.append(Para(rec.says("B", c.STRENGTHS)))
    page.append(
        Table(
            [[Cell(need.ref, look=HEAD), rec.told("B", need, area)] for area, need in c.NEEDS],
            (2.6, 14.4),
        )
    )
    page += [Para("(C)  Health difficulties tied to the above", style="Heading 1")]
    page.append(Bullets(rec.each("C", c.HEALTH, "health"), glyph="%1."))
    page += [Para("(D)  Care difficulties tied to the above", style="Heading 1")]
    page.append(Bullets(rec.each("D", c.CARE, "social-care"), glyph="%1."))
    page += [Para("(E)  Results we are aiming at", style="Heading 1")]
    for title, items in (
        ("By the end of Key Stage 4 (June 2026)", c.NOW),
        ("By the end of his second college year (July 2028)", c.THEN),
    ):
        page.append(Para(title, style="Heading 2"))
        rows: list[list[Cell | str]] = [[Cell(o.ref, look=HEAD), rec.told("E", o)] for o in items]
        page.append(Table(rows, (2.6, 14.4)))
    page += [Para("(F)  Provision", style="Heading 1"), Para(rec.says("F", c.F_POINTER))]
    page += [Para("(G)  To be provided by health services", style="Heading 1")]
    page.append(Bullets(rec.each("G", c.HEALTH_PROVISION, "health"), glyph="-"))
    page += [Para("(H1)  To be provided by social care: 1970 Act, section 2", style="Heading 1")]
    page.append(Bullets(rec.each("H1", c.H1, "social-care"), glyph="-"))
    for letter, title, text in (
        ("H2", "To be provided by social care: other", "Nothing further."),
        ("J", "Personal budget", "There is none."),
    ):
        rec.state(letter, "nil")
        page += [Para(f"({letter})  {title}", style="Heading 1"), Para(rec.says(letter, text))]
    page += [
        Para("(I)  Placement", style="Heading 1"),
        Para(
            rec.says(
                "I",
                "From 1 September 2026: Hawes Lane Sixth Form College, a mainstream post-16 institution. Until then: "
                "Ravensike High School.",
            )
        ),
        Table(
            [[Cell("Signed", look=HEAD), "D. Cragg", Cell("Dated", look=HEAD), "20 March 2026"]],
            (2.6, 6.4, 2.6, 5.4),
        ),
    ]
    page += _annex(rec)
    rec.follow(c.LINKS)
    return page
