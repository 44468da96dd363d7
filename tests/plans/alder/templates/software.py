"""Layout 10: a web product's PDF: cover band, watermark, striped tables, a page on its side, an undivided H."""

from __future__ import annotations

from tests.plans.alder.blocks import Block, Break, Bullets, Cell, Look, Para, Table, Theme, Turn
from tests.plans.alder.content import ezra as c
from tests.plans.alder.parts import Column, It, Recorder

NAVY = "12355B"
THEME = Theme(
    council="Aldmoor City Council",
    header="PlanHub  |  Ezra Pike  |  21/10/2021  |  DRAFT 1",
    footer="Generated 06/02/2026 16:41   Page {page}",
    font="Liberation Sans",
    size=9.5,
    margin=1.9,
    watermark="DRAFT",
    band=NAVY,
)
HEAD = Look(bold=True, colour="FFFFFF", fill=NAVY, size=9, after=0)
SIDE = Look(bold=True, fill="E8EEF4", after=0)
STRIPE = "F0F4F8"
GLYPH = "\uf0b7"
COLUMNS: list[Column] = [
    ("ID", "ref"),
    ("Need", "meets"),
    ("Who", "who"),
    ("What", "text"),
    ("How much", "when"),
    ("Review", "check"),
]


def _title(text: str) -> Para:
    return Para(text.upper(), Look(bold=True, size=12, colour=NAVY, before=8, after=5, spaced=2.6))


def _grid(rows: list[list[Cell | str]], widths: tuple[float, ...]) -> Table:
    return Table(rows, widths, head=1, head_look=HEAD, stripe=STRIPE, lines="C5D0DB", gap=8)


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Ezra Pike",
        date_of_birth="2021-10-21",
        status="draft",
        plan_date="2026-02-06",
        year_group=-1,
        local_authority="Aldmoor City Council",
        setting="Nettlebank Nursery School",
        primary_need="Profound and multiple learning difficulty",
        first_plan=True,
        nhs_number="999 620 4418",
        officer="C. Ibbotson",
    )
    rec.dates(request="2025-10-20", draft="2026-02-06")
    facts = [
        ("Child", "Ezra Pike"),
        ("Date of birth", "21/10/2021"),
        ("NHS number", "999 620 4418"),
        ("Setting", "Nettlebank Nursery School (Nursery)"),
        ("Primary need", "Profound and multiple learning difficulty"),
        ("Plan status", "Draft 1 (first plan)"),
        ("Draft issued", "06/02/2026"),
        ("Needs assessment requested", "20/10/2025"),
        ("Plan writer", "C. Ibbotson"),
        ("Parents", "Ruth Pike and Dani Pike, 01632 960381"),
    ]
    return [
        Para("", Look(size=30)),
        Para("Education, Health and Care Plan", Look(bold=True, size=24, colour=NAVY, before=10, after=10)),
        Table([[Cell(label, look=SIDE), value] for label, value in facts], (6.0, 11.2), lines="C5D0DB"),
        Para("About this draft", Look(bold=True, before=6)),
        Para(
            "You can ask for changes to sections A to H and say which setting you would like to be named in section I. "
            "Send your comments by 23/02/2026.",
            Look(colour="6B6B6B"),
        ),
        Break(),
    ]


def _voice(rec: Recorder) -> list[Block]:
    page: list[Block] = [_title("Section A  Voice of Ezra and his family")]
    rows: list[list[Cell | str]] = [["Voice", "What was said or seen"]]
    for who, parts in (
        ("Story", c.BACKGROUND),
        ("Ezra", c.CHILD),
        ("Ruth and Dani", c.FAMILY),
    ):
        texts: list[Block] = [Para(text) for text in rec.each("A", parts)]
        rows.append([Cell(who, look=Look(bold=True, after=0)), Cell(texts)])
    return [*page, _grid(rows, (3.4, 13.8))]


def _needs(rec: Recorder) -> list[Block]:
    page: list[Block] = [_title("Section B  Special needs profile")]
    page += [
        Para("What Ezra brings", Look(bold=True, after=2)),
        Bullets(rec.each("B", c.STRENGTHS), glyph=GLYPH),
    ]
    rows: list[list[Cell | str]] = [["ID", "Domain", "Description"]]
    for ref, domain, area, need in c.NEEDS:
        rows.append([ref, domain, rec.item("B", need.key, need.text, area=area, label=ref)])
    page += [_grid(rows, (1.4, 4.2, 11.6)), Para("Emotional wellbeing", Look(bold=True, after=2))]
    page.append(Bullets([rec.says("B", c.NO_SEMH)], glyph=GLYPH))
    return page


def _outcomes(rec: Recorder) -> list[Block]:
    rows: list[list[Cell | str]] = [["ID", "Outcome", "Target date"]]
    for ref, date, item in c.OUTCOMES:
        dated = It(item.key, item.text, when=date, ref=ref)
        rows.append(list(rec.row("E", dated, [("ID", "ref"), ("Outcome", "text"), ("Target date", "when")])))
    return [_title("Section E  Outcomes"), _grid(rows, (1.4, 11.6, 4.2))]


def _provision(rec: Recorder) -> list[Block]:
    rows: list[list[Cell | str]] = [[heading for heading, _ in COLUMNS]]
    rows += [list(rec.row("F", item, COLUMNS, label=f"P{n}")) for n, item in enumerate(c.PROVISION, 1)]
    for number, row in enumerate(rows[1:], 1):
        row[0] = f"P{number}"
    return [
        Turn(landscape=True),
        _title("Section F  Special educational provision"),
        _grid(rows, (1.2, 2.0, 6.6, 7.2, 5.6, 3.3)),
        Turn(landscape=False),
    ]


def _pairs(
    rec: Recorder, left: str, right: str, area: str, pairs: list[tuple[It, It | None]]
) -> list[list[Cell | str]]:
    return [
        [rec.told(left, need, area), rec.told(right, provision, area) if provision else ""]
        for need, provision in pairs
    ]


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), *_voice(rec), *_needs(rec), *_outcomes(rec), *_provision(rec)]
    page += [
        _title("Sections C and G  Health"),
        _grid([["C  Need", "G  Provision"], *_pairs(rec, "C", "G", "health", list(c.HEALTH))], (8.0, 9.2)),
        _title("Sections D and H  Social care"),
        _grid(
            [["D  Need", "H  Provision"], *_pairs(rec, "D", "H2", "social-care", list(c.CARE))], (8.0, 9.2)
        ),
    ]
    rec.state("H1", "absent", merged_with="H2")
    rec.state("I", "blank")
    rec.state("J", "nil")
    page += [_title("Section I  Placement"), Para("", Look(after=12))]
    page += [_title("Section J  Personal budget"), Para(rec.says("J", c.BUDGET))]
    rows: list[list[Cell | str]] = [["Contributor", "Type", "Date"]]
    rows += [[rec.says("K", text) for text in line] for line in c.ADVICE]
    page += [_title("Section K  Advice and information"), _grid(rows, (10.6, 3.6, 3.0))]
    rec.follow(c.LINKS)
    return page
