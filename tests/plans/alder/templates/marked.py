"""Layout 9: proposed amendments as tracked changes in Word; the PDF is the clean copy sent with it."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Bullets, Cell, Look, Para, Table, Theme
from tests.plans.alder.content import maisie as c
from tests.plans.alder.parts import Column, It, Recorder

RUST = "9C4A1A"
THEME = Theme(
    council="Kirkhollow Council",
    header="M-R Thwaite\tPROPOSED AMENDMENTS",
    footer="Kirkhollow Council, SEND Casework\t{page}/{pages}",
    font="Carlito",
    size=11,
    margin=2.0,
)
HEAD = Look(bold=True, fill="F6E3D7", after=0)
TITLE = Look(bold=True, colour="FFFFFF", fill=RUST, after=0)
COLUMNS: list[Column] = [
    ("No.", "ref"),
    ("What is provided", "text"),
    ("By", "who"),
    ("Hours, times and place", "when"),
    ("For", "meets"),
]
WIDTH = 17.0


def _section(letter: str, title: str, rows: list[list[Cell | str]]) -> Block:
    top: list[Cell | str] = [Cell(f"Section {letter}: {title}", 2, look=TITLE)]
    return Table([top, *rows], (1.4, WIDTH - 1.4), gap=8)


def _plain(letter: str, title: str, content: list[Block]) -> Block:
    return _section(letter, title, [[Cell(content, span=2)]])


def _paras(texts: list[str]) -> list[Block]:
    return [Para(text, Look(after=3)) for text in texts]


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Maisie-Rae Thwaite",
        preferred_name="Maisie-Rae",
        date_of_birth="2012-02-17",
        status="draft",
        plan_date="2025-01-20",
        review_date="2025-12-08",
        year_group=8,
        local_authority="Kirkhollow Council",
        primary_need="Autism and anxiety",
        first_plan=False,
        officer="L. Raine",
        signed=False,
    )
    rec.dates(first_issued="2023-07-18", review_meeting="2024-12-09", draft="2025-01-20")
    facts = [
        ("Young person", "Maisie-Rae Thwaite (say: Maisie-Rae)"),
        ("Date of birth", "17 February 2012"),
        ("National Curriculum year", "8"),
        ("Where taught now", "[-Kirkhollow Academy-][+Not on the roll of a school+]"),
        ("Main needs", "Autism and anxiety"),
        ("Plan first made", "18 July 2023"),
        ("Review meeting", "9 December 2024"),
        ("Amendments proposed (draft)", "20 January 2025"),
        ("Next review by", "8 December 2025"),
        ("Written by", "L. Raine"),
    ]
    rows: list[list[Cell | str]] = [[Cell(label, look=HEAD), value] for label, value in facts]
    return [
        Para("Kirkhollow Council", Look(bold=True, size=12, colour=RUST, after=0)),
        Para("Education, Health and Care Plan: proposed amendments", Look(bold=True, size=18, after=6)),
        Table(rows, (6.0, 11.0)),
        Para(
            "In the Word copy what is to be added is underlined and what is to go is struck through. The PDF shows the plan "
            "as it will read. Please tell us within 15 days whether you agree.",
            Look(italic=True, size=9.5, colour="7F7F7F", after=8),
        ),
    ]


def _needs(rec: Recorder) -> Block:
    rows: list[list[Cell | str]] = [[Cell([Para(rec.says("B", c.STRENGTH), lead="Strong points.")], span=2)]]
    for area, title, needs in c.NEEDS:
        rows.append([Cell(title, 2, look=HEAD)])
        rows += [[need.ref, rec.told("B", need, area)] for need in needs]
    return _section("B", "special needs in learning", rows)


def _listed(rec: Recorder, letter: str, items: list[It], area: str | None) -> list[Block]:
    return [Bullets(rec.each(letter, items, area))]


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    voice: list[Block] = []
    for who, parts in (("Up to now", c.STORY), ("Maisie-Rae", c.CHILD), ("Carly", c.PARENT)):
        voice += [Para(who, Look(bold=True, after=1)), *_paras(rec.each("A", parts))]
    page = [*_front(rec), _plain("A", "Maisie-Rae's own account, and her mum's", voice), _needs(rec)]
    page.append(_plain("C", "health", _listed(rec, "C", c.HEALTH, "health")))
    page.append(_plain("D", "care", _listed(rec, "D", c.CARE, "social-care")))
    page.append(
        _section("E", "what we hope to see", [[item.ref, rec.told("E", item)] for item in c.OUTCOMES])
    )
    rows: list[list[Cell | str]] = [
        [Cell("Section F: special provision", 5, look=TITLE)],
        [Cell(heading, look=HEAD) for heading, _ in COLUMNS],
    ]
    rows += [list(rec.row("F", item, COLUMNS)) for item in c.PROVISION]
    page += [Table(rows, (1.1, 5.6, 4.0, 4.6, 1.7), head=2, head_look=HEAD, gap=8), Para(c.STRUCK)]
    page.append(_plain("G", "provision from the NHS", _listed(rec, "G", c.HEALTH_PROVISION, "health")))
    rec.state("H1", "nil")
    page.append(_plain("H1", "social care under the 1970 Act", _paras([rec.says("H1", "Not needed.")])))
    page.append(
        _plain("H2", "social care under other powers", _listed(rec, "H2", c.CARE_PROVISION, "social-care"))
    )
    page.append(_plain("I", "school or other place", _paras([rec.says("I", c.PLACE)])))
    page.append(_plain("J", "money paid to the family", _paras(rec.each("J", c.BUDGET))))
    page.append(_plain("K", "advice", [Bullets(rec.each("K", c.ADVICE), glyph="%1.")]))
    page.append(Table([[Cell("Signed", look=HEAD), "", Cell("Date", look=HEAD), ""]], (2.4, 7.6, 2.0, 5.0)))
    rec.follow(c.LINKS)
    return page
