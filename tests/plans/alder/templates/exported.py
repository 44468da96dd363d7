"""Layout 7: a case system's export: explainer table, "(A)" labels, content controls, fields that never merged."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Bullets, Cell, Control, Look, Para, Table, Theme
from tests.plans.alder.content import hana as c
from tests.plans.alder.parts import Column, Recorder

THEME = Theme(
    council="Brackendale Council",
    header="Sato, Hana | Case 0041877 | Version 3\tOFFICIAL-SENSITIVE",
    footer="Printed from the case record\t{page}",
    font="DejaVu Sans",
    size=9,
    margin=1.7,
    styles={"Heading 2": Look(bold=True, size=9.5, colour="333333", before=4, after=2)},
)
BAR = Look(bold=True, colour="FFFFFF", fill="44546A", size=10, after=0)
HEAD = Look(bold=True, fill="D6DCE4", after=0)
GREY = Look(italic=True, colour="808080", size=8, after=3)
PROMPT = "Click or tap here to enter text."
COLUMNS: list[Column] = [
    ("Ref", "ref"),
    ("Outcome", "meets"),
    ("Provision", "text"),
    ("Provided by", "who"),
    ("Amount", "when"),
]
WIDTH = 17.6


def _bar(letter: str, title: str) -> Table:
    return Table([[Cell(f"({letter})", look=BAR), Cell(title, look=BAR)]], (1.4, WIDTH - 1.4), gap=2)


def _held(tag: str, texts: list[str]) -> Control:
    return Control([Para(text) for text in texts], tag=tag)


def _empty(tag: str) -> Control:
    return Control([Para(PROMPT, Look(colour="808080"))], tag=tag, placeholder=True)


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Hana Sato",
        date_of_birth="2015-05-06",
        status="draft",
        plan_date="2026-01-14",
        year_group=6,
        local_authority="Brackendale Council",
        setting="Ellerslack Primary School",
        primary_need="Vision impairment",
        first_plan=False,
        upn="Q000416615032",
        looked_after=False,
        officer="P. Skelton",
        signed=False,
    )
    rec.dates(draft="2026-01-14", first_issued="2021-09-17", review_meeting="2025-12-05")
    facts = [
        ("Forename(s)", "Hana", "Surname", "Sato"),
        ("Known as", "«YP_PreferredName»", "DOB", "06/05/2015"),
        ("Status", "Draft (proposed amendments)", "Version date", "14/01/2026"),
        ("First EHCP issued", "17/09/2021", "Last review meeting", "05/12/2025"),
        ("NCY", "6", "UPN", "Q000416615032"),
        ("Current school", "Ellerslack Primary School", "SEN primary type", "Vision impairment"),
        ("CLA", "No", "Next review due", "«NextReviewDate»"),
        ("Caseworker", "P. Skelton", "Telephone", "«Officer_Phone»"),
    ]
    grid = [[Cell(t, look=HEAD) if i % 2 == 0 else Cell(t) for i, t in enumerate(line)] for line in facts]
    explained: list[list[Cell | str]] = [["Section", "What it holds"]]
    explained += [list(line) for line in c.EXPLAINED]
    return [
        Para("Brackendale Council", Look(bold=True, size=11, colour="44546A", after=0)),
        Para("Education, Health and Care Plan", Look(bold=True, size=17, after=6)),
        Table(grid, (3.4, 5.6, 3.6, 5.0)),
        Para("How to read this document", Look(bold=True, before=4)),
        Table(explained, (2.2, WIDTH - 2.2), head=1, head_look=HEAD),
    ]


def _needs(rec: Recorder) -> list[Block]:
    page: list[Block] = [_bar("B", "Hana's special educational needs")]
    for title, area, strengths, needs in c.AREAS:
        page.append(Para(title, style="Heading 2"))
        page += [Para(text, lead="Strengths:") for text in rec.each("B", strengths, area)]
        if isinstance(needs, str):
            page.append(_held("SEN_None", [rec.says("B", needs)]))
        else:
            page.append(
                Table([[need.ref, rec.told("B", need, area)] for need in needs], (1.4, WIDTH - 1.4), gap=4)
            )
    return page


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), _bar("A", "Hana and her parents: wishes, interests and ambitions")]
    page.append(Para("Record how the views were obtained.", GREY))
    for title, tag, parts in (
        ("Background", "A_History", c.HISTORY),
        ("Hana says", "A_Child", c.HANA),
        ("Parents say", "A_Parents", c.PARENTS),
    ):
        page += [Para(title, style="Heading 2"), _held(tag, rec.each("A", parts))]
    page += _needs(rec)
    page += [_bar("C", "Health needs linked to the special educational needs")]
    page.append(Table([[need.ref, rec.told("C", need, "health")] for need in c.HEALTH], (1.4, WIDTH - 1.4)))
    rec.state("D", "nil")
    page += [_bar("D", "Social care needs linked to the special educational needs")]
    page.append(_held("D_Needs", [rec.says("D", c.CARE)]))
    page += [_bar("E", "Outcomes sought")]
    page.append(Table([[item.ref, rec.told("E", item)] for item in c.OUTCOMES], (1.4, WIDTH - 1.4)))
    rows: list[list[Cell | str]] = [[heading for heading, _ in COLUMNS]]
    rows += [list(rec.row("F", item, COLUMNS)) for item in c.PROVISION]
    page += [_bar("F", "Provision for the special educational needs")]
    page.append(Table(rows, (1.2, 2.3, 6.4, 4.1, 3.6), head=1, head_look=HEAD))
    page += [_bar("G", "Provision by health services")]
    page.append(
        Table([[item.ref, rec.told("G", item, "health")] for item in c.HEALTH_PROVISION], (1.4, WIDTH - 1.4))
    )
    rec.state("H1", "placeholder")
    page += [_bar("H1", "Provision by social care: 1970 Act"), _empty("H1_Provision")]
    rec.state("H2", "nil")
    page += [
        _bar("H2", "Provision by social care: other"),
        _held("H2_Provision", [rec.says("H2", "Not applicable")]),
    ]
    rec.state("I", "blank")
    page += [_bar("I", "Placement"), Control([Para("")], tag="I_Placement")]
    rec.state("J", "placeholder")
    page += [_bar("J", "Personal budget"), _empty("J_Budget")]
    page += [_bar("K", "Advice and information obtained")]
    advice: list[list[Cell | str]] = [["Agency", "Contributor and document", "Received"]]
    advice += [[rec.says("K", text) for text in line] for line in c.ADVICE]
    page.append(Table(advice, (3.6, 10.4, 3.6), head=1, head_look=HEAD))
    page += [
        Para("Authorised by", Look(bold=True, before=4)),
        Table([["Officer signature", "", "Date", ""]], (3.6, 7.0, 2.0, 5.0)),
        Bullets(
            ["Parents have 15 days in which to comment on a draft or on proposed amendments."], glyph="*"
        ),
    ]
    rec.follow(c.LINKS)
    return page
