"""Layout 2: one stacked table for each area, the letter in a narrow cell, the provision grid nested in a cell."""

from __future__ import annotations

from typing import Any

from tests.plans.alder.blocks import Block, Bullets, Cell, Look, Para, Table, Theme
from tests.plans.alder.content import marnie as c
from tests.plans.alder.parts import Column, Recorder

THEME = Theme(
    council="Calderwick Council",
    header="Marnie Ashworth\tCONFIDENTIAL when complete",
    footer="Calderwick EHC Plan v4.2\tp. {page}",
    font="Carlito",
    size=10.5,
    margin=1.8,
)
TEAL = "0B6E69"
BANNER = Look(bold=True, colour="FFFFFF", fill=TEAL, size=12, after=0)
LETTER = Look(bold=True, colour="0B6E69", size=16, align="centre", after=0)
ROW = Look(bold=True, fill="D7EEEC", after=0)
INNER = Look(bold=True, size=9, fill="EFEFEF", after=0)
GREY = Look(italic=True, size=8.5, colour="808080", after=0)
WIDTH = 17.4
NARROW = 1.4
COLUMNS: list[Column] = [
    ("Delivered by", "who"),
    ("What will be done", "text"),
    ("Time and number", "when"),
    ("Answers", "meets"),
]
NAMES = (
    ("communication-interaction", "Speech, language and getting on with people"),
    ("cognition-learning", "Learning at school"),
    ("semh", "How Marnie feels"),
)


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Marnie Ashworth",
        date_of_birth="2016-11-02",
        status="final",
        plan_date="2026-02-18",
        review_date="2027-02-17",
        year_group=4,
        local_authority="Calderwick Council",
        setting="Tenter Field Primary School",
        named_placement="Tenter Field Primary School",
        primary_need="Speech, language and communication",
        first_plan=True,
        officer="J. Thackray",
        signed=True,
    )
    rec.dates(request="2025-10-02", draft="2026-01-22", final="2026-02-18")
    facts = [
        ("Surname", "Ashworth", "Forename", "Marnie"),
        ("D.o.b.", "02.11.2016", "Year group", "4"),
        ("School", "Tenter Field Primary School", "Greatest need", "Speech, language and communication"),
        ("Assessment asked for", "02.10.2025", "Draft sent", "22.01.2026"),
        ("Final plan issued", "18.02.2026", "To be reviewed by", "17.02.2027"),
        ("Lives with", "Lee Ashworth (dad), Pauline Ashworth (gran)", "Telephone", "01632 960177"),
    ]
    grid = [[Cell(t, look=ROW) if i % 2 == 0 else Cell(t) for i, t in enumerate(line)] for line in facts]
    return [
        Para("CALDERWICK COUNCIL", Look(bold=True, size=11, colour=TEAL, after=0)),
        Para("Education, Health and Care Plan (Final)", Look(bold=True, size=19, after=6)),
        Table(grid, (3.6, 5.6, 3.4, 4.8)),
    ]


def _banner(letter: str, title: str) -> list[Cell | str]:
    return [Cell(letter, look=LETTER), Cell(title, look=ROW)]


def _section(letter: str, title: str, content: list[Block], hint: str = "") -> Block:
    rows: list[list[Cell | str]] = [_banner(letter, title)]
    if hint:
        rows.append([Cell(hint, 2, look=GREY)])
    rows.append([Cell(content, span=2)])
    return Table(rows, (NARROW, WIDTH - NARROW))


def _listed(texts: list[str]) -> Cell:
    return Cell([Bullets(texts)], span=2)


def _area(rec: Recorder, key: str, name: str, part: dict[str, Any]) -> Block:
    rows: list[list[Cell | str]] = [[Cell(name, 2, look=BANNER)]]
    rows.append(_banner("B", "What Marnie can do"))
    rows.append([_listed(rec.each("B", part["strengths"], key))])
    rows.append(_banner("", "What gets in Marnie's way"))
    number = Look(bold=True, align="centre", after=0)
    rows += [[Cell(need.ref, look=number), rec.told("B", need, key)] for need in part["needs"]]
    rows.append(_banner("E", "By the time she leaves primary school (July 2028)"))
    rows.append([_listed(rec.each("E", part["long"], key))])
    rows.append(_banner("", "By the end of Year 5 (July 2027)"))
    rows.append([_listed(rec.each("E", part["medium"], key))])
    rows.append(_banner("F", "What school and others must do"))
    inner: list[list[Cell | str]] = [[Cell(heading, look=INNER) for heading, _ in COLUMNS]]
    inner += [list(rec.row("F", item, COLUMNS, key)) for item in part["provision"]]
    rows.append([Cell([Table(inner, (4.2, 6.0, 4.4, 1.9), head=1, head_look=INNER)], span=2)])
    return Table(rows, (NARROW, WIDTH - NARROW), gap=10)


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = _front(rec)
    story = [Para(text, lead="So far:") for text in rec.each("A", c.STORY)]
    child = [Para(text) for text in rec.each("A", c.CHILD)]
    family = [Para(text) for text in rec.each("A", c.FAMILY)]
    voice = [
        *story,
        Para("Marnie", Look(bold=True, after=1)),
        *child,
        Para("Home", Look(bold=True, after=1)),
        *family,
    ]
    page.append(_section("A", "In Marnie's words, and her family's", list(voice)))
    for (key, name), part in zip(NAMES, c.AREAS, strict=True):
        page.append(_area(rec, key, name, part))
    page.append(
        Table(
            [
                [Cell("Body and senses", 2, look=BANNER)],
                _banner("B", "What gets in Marnie's way"),
                [Cell(rec.says("B", c.NO_BODY), span=2)],
            ],
            (NARROW, WIDTH - NARROW),
        )
    )
    rec.state("C", "nil")
    rec.state("G", "nil")
    page.append(_section("C", "Health", [Para(rec.says("C", c.NO_HEALTH))]))
    page.append(_section("G", "Treatment and health support", [Para(rec.says("G", c.NO_TREATMENT))]))
    page.append(
        _section("D", "Life at home and care", [Para(text) for text in rec.each("D", c.CARE, "social-care")])
    )
    rec.state("H1", "blank")
    columns: list[Column] = [("Team", "who"), ("Support", "text"), ("How often", "when")]
    heads = [Cell(heading, look=INNER) for heading, _ in columns]
    page.append(
        Table(
            [
                [
                    Cell("H1", look=LETTER),
                    Cell("Must be made for her under section 2 of the 1970 Act", 2, look=ROW),
                ],
                list(heads),
                ["", "", ""],
                [Cell("H2", look=LETTER), Cell("Anything else from social care", 2, look=ROW)],
                list(heads),
                list(rec.row("H2", c.CARE_PROVISION, columns, "social-care")),
            ],
            (3.6, 9.0, 4.8),
        )
    )
    place = [
        Para(rec.says("I", "Mainstream primary school"), lead="Sort of school:"),
        Para(rec.says("I", "Tenter Field Primary School"), lead="School:"),
    ]
    page.append(_section("I", "School", list(place)))
    rec.state("J", "nil")
    page.append(
        _section(
            "J",
            "Money managed by the family",
            [Para(rec.says("J", "No direct payment has been asked for."))],
            hint="Fill in only where a personal budget has been agreed.",
        )
    )
    advice: list[list[Cell | str]] = [[Cell("K", look=LETTER), Cell("Advice behind this plan", 3, look=ROW)]]
    advice.append([Cell(text, look=INNER) for text in ("Ref.", "Paper", "Author", "Date")])
    advice += [[text if i == 0 else rec.says("K", text) for i, text in enumerate(line)] for line in c.ADVICE]
    page.append(Table(advice, (1.9, 6.5, 6.0, 3.0), head=2))
    page.append(
        Table(
            [
                [Cell("For the council", look=ROW), "J. Thackray", Cell("Signed on", look=ROW), "18.02.2026"],
            ],
            (3.4, 6.4, 3.2, 4.4),
        )
    )
    rec.follow(c.LINKS)
    return page
