"""Layout 6: "My plan" in the first person; the letters stand in the contents list only. H1 has no heading at all."""

from __future__ import annotations

from tests.plans.alder.blocks import (
    Block,
    Break,
    Bullets,
    Cell,
    Columns,
    Look,
    Para,
    Table,
    TextBox,
    Theme,
    row,
)
from tests.plans.alder.content import rosa as c
from tests.plans.alder.parts import Recorder

PURPLE = "5B2C83"
THEME = Theme(
    council="Esk and Tarn Council",
    header="My Plan\tRosa Whitlock",
    footer="Esk and Tarn Council\tpage {page}",
    font="Carlito",
    size=12,
    margin=2.2,
    styles={
        "Heading 1": Look(bold=True, size=17, colour=PURPLE, before=14, after=6),
        "Heading 2": Look(bold=True, size=12.5, colour="444444", before=6, after=2),
    },
)
SIDE = Look(bold=True, fill="E9DFF2", after=0)
TITLES = (
    ("A", "Who I am and where I am heading", 2),
    ("B", "What makes learning harder for me", 2),
    ("C", "My health and my learning", 3),
    ("D", "My home life", 3),
    ("E", "What will be different", 3),
    ("F", "What college must do", 3),
    ("G", "What the NHS will do", 4),
    ("H2", "What social care will do", 4),
    ("I", "Where I learn", 4),
    ("J", "Money I can direct", 4),
    ("K", "Who wrote about me", 4),
)
TITLE = {letter: title for letter, title, _ in TITLES}


def _heading(letter: str) -> Para:
    return Para(TITLE[letter], style="Heading 1")


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Rosa Whitlock",
        date_of_birth="2006-06-11",
        status="amended",
        plan_date="2025-10-03",
        review_date="2026-10-02",
        local_authority="Esk and Tarn Council",
        setting="Ings Lane College",
        named_placement="Ings Lane College",
        first_plan=False,
        officer="N. Fothergill",
        signed=True,
    )
    rec.dates(first_issued="2015-11-20", amended="2025-10-03")
    facts = [
        ("My name", "Rosa Whitlock"),
        ("I was born on", "11 June 2006"),
        ("I learn at", "Ings Lane College"),
        ("I live with", "my aunt, Beverley Whitlock (01632 960266)"),
        ("My first plan", "20 November 2015"),
        ("This version", "3 October 2025 (Amended final)"),
        ("We look at it again by", "2 October 2026"),
    ]
    contents = [row(Cell(letter, look=SIDE), title, str(page)) for letter, title, page in TITLES]
    return [
        Para("My Plan", Look(bold=True, size=34, colour=PURPLE, after=0)),
        Para("Education, Health and Care", Look(size=16, colour="444444", after=12)),
        Table([row(Cell(label, look=SIDE), value) for label, value in facts], (5.2, 11.4)),
        Para("What is where", Look(bold=True, size=13, before=6)),
        Table(contents, (1.4, 13.4, 1.8), lines="C9B8DA"),
        Break(),
    ]


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), _heading("A")]
    page.append(Columns([Para(text, Look(after=8)) for text in rec.each("A", c.STORY)]))
    page.append(
        TextBox(
            [
                Para("How to get it right with me", Look(bold=True, colour=PURPLE)),
                *[Para(text, Look(after=2)) for text in rec.each("A", c.BOX)],
            ],
            width=16.4,
            height=2.9,
            fill="F4EEFA",
        )
    )
    page += [Para(text, Look(before=8)) for text in rec.each("A", c.AUNT)]
    page += [_heading("B"), Para(rec.says("B", c.CAN), lead="I can:")]
    for area, title, needs in c.NEEDS:
        page += [Para(title, style="Heading 2"), Bullets(rec.each("B", needs, area))]
    page += [_heading("C"), Bullets(rec.each("C", c.HEALTH, "health"))]
    page += [_heading("D"), Bullets(rec.each("D", c.CARE, "social-care"))]
    page.append(_heading("E"))
    page.append(Table([[Cell(item.ref, look=SIDE), rec.told("E", item)] for item in c.OUTCOMES], (2.6, 14.0)))
    page += [_heading("F"), Bullets(rec.each("F", c.PROVISION), glyph="%1.")]
    page += [_heading("G"), Bullets(rec.each("G", c.HEALTH_PROVISION, "health"))]
    page += [_heading("H2"), Bullets(rec.each("H2", c.CARE_PROVISION, "social-care"))]
    page += [_heading("I"), Para(rec.says("I", c.PLACE))]
    page += [_heading("J"), *[Para(text) for text in rec.each("J", c.MONEY)]]
    page.append(_heading("K"))
    page.append(Table([[rec.says("K", text) for text in line] for line in c.ADVICE], (5.6, 7.2, 3.8)))
    page += [
        Table(
            [
                [Cell("Signed for the council", look=SIDE), "N. Fothergill, EHC Officer"],
                [Cell("Date", look=SIDE), "3 October 2025"],
            ],
            (5.2, 11.4),
        )
    ]
    rec.follow(c.LINKS)
    return page
