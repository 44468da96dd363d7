"""Layout 4: needs in two columns, then each outcome in a box with its provision straight after it."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.alder.blocks import Block, Bullets, Cell, Control, Look, Para, Table, Theme, row
from tests.plans.alder.content import kayden as c
from tests.plans.alder.parts import Column, It, Recorder

GREEN = "3B6E22"
THEME = Theme(
    council="Low Fells Council",
    header="LOW FELLS COUNCIL\tKayden Mossop 30/09/2017",
    footer="EHCP KM/2024/1187\t{page}",
    font="Carlito",
    size=11,
    margin=2.0,
    styles={"Heading 1": Look(bold=True, size=14, colour=GREEN, before=12, after=4)},
)
HEAD = Look(bold=True, fill="E2EFD9", after=0)
BOX = Look(bold=True, fill=GREEN, colour="FFFFFF", after=0)
SIDE = Look(bold=True, fill="F2F2F2", after=0)
HELP = Look(italic=True, size=9, colour="808080", after=4)
COLUMNS: list[Column] = [("Needed to get there", "text"), ("From whom, how much, from when", "who")]


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Kayden Mossop",
        date_of_birth="2017-09-30",
        status="final",
        plan_date="2024-11-12",
        review_date="2025-11-11",
        year_group=2,
        local_authority="Low Fells Council",
        setting="Moss Gate Community Primary School",
        named_placement="Moss Gate Community Primary School",
        primary_need="Social, emotional and mental health",
        first_plan=True,
        looked_after=True,
        officer="S. Tallantire",
        signed=True,
    )
    rec.dates(request="2024-06-26", final="2024-11-12")
    facts = [
        ("I am", "Kayden Mossop"),
        ("My birthday", "30 September 2017"),
        ("I live with", "Denise and Paul, foster carers (01632 960208)"),
        ("Legal position", "In the care of Low Fells Council: care order, s.31 Children Act 1989"),
        ("School and year", "Moss Gate Community Primary School, Year 2"),
        ("What I need most help with", "Social, emotional and mental health"),
        ("Request made", "26/06/2024"),
        ("This plan", "FINAL, 12/11/2024"),
        ("Look at it again by", "11/11/2025"),
    ]
    rows = [row(Cell(label, look=SIDE), value) for label, value in facts]
    return [
        Para("Education, Health and Care Plan", Look(bold=True, size=22, colour=GREEN, after=8)),
        Table(rows, (5.5, 11.5)),
    ]


def _voice(rec: Recorder) -> list[Block]:
    rows: list[list[Cell | str]] = []
    people = (
        ("Kayden", c.KAYDEN_SAYS),
        ("Denise and Paul", c.CARERS_SAY),
        ("Kelly (mum)", c.MUM_SAYS),
        ("What has happened so far", c.HISTORY),
    )
    for who, parts in people:
        texts: list[Block] = [Para(text) for text in rec.each("A", parts)]
        rows.append([Cell(who, look=SIDE), Cell(texts)])
    return [
        Para("SECTIONA: Kayden, and the grown-ups who care about him", style="Heading 1"),
        Table(rows, (4.0, 13.0)),
    ]


def _two_columns(
    rec: Recorder, letter: str, area: str, well: Sequence[str], hard: Sequence[It]
) -> list[Cell | str]:
    left = rec.each(letter, well, area)
    return [Cell([Bullets(left)]), Cell([Bullets(rec.each(letter, hard, area))])]


def _needs(rec: Recorder) -> list[Block]:
    page: list[Block] = [Para("SECTIONB: Kayden's special needs at school", style="Heading 1")]
    head: list[Cell | str] = [Cell("Going well", look=HEAD), Cell("Harder", look=HEAD)]
    rows: list[list[Cell | str]] = []
    for area, title, well, hard in c.NEEDS:
        rows += [[Cell(title, 2, look=SIDE)], list(head), _two_columns(rec, "B", area, well, hard)]
    page.append(Table(rows, (7.0, 10.0)))
    for letter, title, area, good, bad in (
        ("C", "Kayden's health", "health", c.HEALTH_WELL, c.HEALTH_HARD),
        ("D", "Kayden's care", "social-care", c.CARE_WELL, c.CARE_HARD),
    ):
        page.append(Para(f"SECTION{letter}: {title}", style="Heading 1"))
        page.append(Table([list(head), _two_columns(rec, letter, area, good, bad)], (7.0, 10.0)))
    return page


def _pairs(rec: Recorder) -> list[Block]:
    page: list[Block] = [
        Para("SECTION E and SECTION F: What will change, and what it takes", style="Heading 1"),
        Para("One box for each outcome (E). The rows below the box are the provision (F) for it.", HELP),
    ]
    for area, outcome, items in c.PAIRS:
        page.append(
            Table(
                [[Cell(f"E  {outcome.ref}", look=BOX)], [Cell([Para(rec.told("E", outcome, area))])]],
                (17.0,),
                gap=2,
            )
        )
        rows: list[list[Cell | str]] = [["F", *[heading for heading, _ in COLUMNS]]]
        rows += [["", *rec.row("F", item, COLUMNS, area)] for item in items]
        page.append(Table(rows, (0.9, 8.4, 7.7), head=1, head_look=HEAD, gap=10))
    return page


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), *_voice(rec), *_needs(rec), *_pairs(rec)]
    page.append(Para("SECTIONG: From the health service", style="Heading 1"))
    page.append(Bullets(rec.each("G", c.HEALTH_PROVISION, "health"), glyph="%1."))
    rec.state("H1", "blank")
    page += [
        Para("SECTIONH1: From social care, Chronically Sick and Disabled Persons Act", style="Heading 1"),
        Para("", Look(after=10)),
        Para("SECTIONH2: From social care, anything more", style="Heading 1"),
        Bullets(rec.each("H2", c.CARE_PROVISION, "social-care"), glyph="%1."),
    ]
    page += [
        Para("SECTIONI: School from now on", style="Heading 1"),
        Control([Para(rec.says("I", "Moss Gate Community Primary School"), lead="Name")], tag="SchoolName"),
        Control([Para(rec.says("I", "Community primary school, mainstream"), lead="Type")], tag="SchoolType"),
    ]
    rec.state("J", "nil")
    page += [Para("SECTIONJ: Budget that the family holds", style="Heading 1"), Para(rec.says("J", "None."))]
    rows: list[list[Cell | str]] = [["Date", "From", "Kind of advice"]]
    rows += [[rec.says("K", text) for text in line] for line in c.ADVICE]
    page += [
        Para("SECTIONK: Who gave advice", style="Heading 1"),
        Table(rows, (3.0, 10.0, 4.0), head=1, head_look=HEAD),
        Table(
            [
                [Cell("Agreed for Low Fells Council by", look=SIDE), "S. Tallantire, SEND Plan Writer"],
                [Cell("Date", look=SIDE), "12/11/2024"],
            ],
            (6.5, 10.5),
        ),
    ]
    rec.follow(c.LINKS)
    return page
