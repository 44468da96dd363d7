"""Layout 10: software print: cover band, watermark, striped tables with repeated headers, letters on tabs."""

from __future__ import annotations

from tests.plans.cedar.blocks import Block, Cell, Look, Ls, P, Row, T, Turn
from tests.plans.cedar.content import ellery as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHC PLAN",
    font="Carlito",
    size=10,
    margin=1.9,
    header="Rayyan Choudhury-Lane\tEHC Plan v1.2\tPort Ellery City Council",
    footer="Printed from SENDcase 20-Feb-2026 16:42\t\tPage {page}",
    watermark="CONFIDENTIAL",
    band="0B5C4A",
)
GREEN, STRIPE = "0B5C4A", "EDF5F2"
FIVE = ("Provision", "Delivered by", "Frequency and time", "Checked by", "For")


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Rayyan Choudhury-Lane",
        date_of_birth="2020-07-12",
        status="final",
        plan_date="2026-02-20",
        review_date="2027-02-19",
        year_group=1,
        local_authority="Port Ellery City Council",
        setting="Pilot Street Infant School",
        named_placement="Pilot Street Infant School",
        primary_need="Autistic spectrum disorder",
        officer="Sunita Marlborough",
        looked_after=False,
        upn="E336201124019",
        nhs_number="999 065 3318",
    )
    pen.dates(final="2026-02-20")
    out = [
        *_front(),
        *_about(pen),
        *_needs(pen),
        *_outcomes(pen),
        *_provision(pen),
        *_rest(pen),
        *_report(pen),
    ]
    pen.follow(c.LINKS)
    return out


def _tab(letter: str, title: str) -> T:
    row = [
        Cell(letter, shade=GREEN, colour="FFFFFF", align="center", bold=True, size=13),
        Cell(title, shade="CFE5DE", bold=True, size=12),
    ]
    return T([row], (1.2, 16.0), head=0, grid=GREEN, split=False)


def _front() -> list[Block]:
    return [
        P("Port Ellery City Council", bold=True, size=12, colour=GREEN),
        T(
            [list(row) for row in c.FRONT],
            (3.6, 6.6, 2.6, 4.4),
            head=0,
            first_shade=STRIPE,
            grid="B5CFC7",
            split=False,
        ),
    ]


def _about(pen: Pen) -> list[Block]:
    rows: list[Row] = [[label, [P(t) for t in pen.each("A", texts)]] for label, texts in c.ABOUT]
    return [
        _tab("A", "Views, interests and aspirations"),
        T(rows, (3.6, 13.6), head=0, first_bold=True, grid="B5CFC7", split=False),
    ]


def _needs(pen: Pen) -> list[Block]:
    rows: list[Row] = [["Area", "Strengths and special educational needs"]]
    for title, area, parts in c.NEEDS:
        drawn: list[Block] = [P(pen.says("B", part)) for part in parts if isinstance(part, str)]
        drawn.append(
            Ls([pen.it("B", part, area) for part in parts if not isinstance(part, str)], "\uf0b7", indent=0.5)
        )
        rows.append([title, drawn])
    return [
        _tab("B", "Special educational needs"),
        T(
            rows,
            (3.6, 13.6),
            head_shade=GREEN,
            head_colour="FFFFFF",
            stripe=STRIPE,
            grid="B5CFC7",
            split=False,
        ),
    ]


def _outcomes(pen: Pen) -> list[Block]:
    rows = [[number, pen.it("E", (key, text), area, number)] for number, key, text, area in c.OUTCOMES]
    return [
        _tab("E", "Outcomes"),
        T(
            [["No.", "By when, what Rayyan will do"], *rows],
            (1.4, 15.8),
            head_shade=GREEN,
            head_colour="FFFFFF",
            stripe=STRIPE,
            grid="B5CFC7",
            split=False,
        ),
    ]


def _provision(pen: Pen) -> list[Block]:
    rows = [
        pen.row("F", key, FIVE, [what, who, often, check, number], area=area)
        for number, key, what, who, often, check, area in c.PROVISION
    ]
    return [
        _tab("F", "Special educational provision"),
        T(
            [list(FIVE), *rows],
            (5.4, 4.0, 3.6, 2.5, 1.7),
            head_shade=GREEN,
            head_colour="FFFFFF",
            stripe=STRIPE,
            grid="B5CFC7",
            size=9.5,
            split=False,
        ),
    ]


def _rest(pen: Pen) -> list[Block]:
    pen.state("D", "nil")
    pen.state("H1", "nil")
    pen.state("H2", "nil")
    place = pen.says("I", "Pilot Street Infant School (mainstream infant school)")
    health = Ls(pen.each("C", c.HEALTH, "health"), "\uf0b7", indent=0.5)
    nurse = Ls(pen.each("G", c.HEALTH_HELP, "health"), "\uf0b7", indent=0.5)
    care = P(pen.says("D", c.CARE))
    first, second = P(pen.says("H1", "None")), P(pen.says("H2", "None"))
    advice = [[pen.says("K", text) for text in row] for row in c.ADVICE]
    return [
        _tab("I", "Placement"),
        P(place),
        _tab("C", "Health needs"),
        health,
        _tab("G", "Health provision"),
        nurse,
        _tab("D", "Social care needs"),
        care,
        _tab("H1", "Social care provision: Chronically Sick and Disabled Persons Act 1970"),
        first,
        _tab("H2", "Social care provision: other"),
        second,
        _tab("K", "Advice and information"),
        T(
            [["Advice", "From", "Dated"], *advice],
            (5.0, 9.0, 3.2),
            head_shade=GREEN,
            head_colour="FFFFFF",
            stripe=STRIPE,
            grid="B5CFC7",
            split=False,
        ),
    ]


def _report(pen: Pen) -> list[Block]:
    out: list[Block] = [Turn("page")]
    for kind, text in c.REPORT:
        said = pen.beside(text)
        if kind == "b":
            out.append(Ls([said], "\uf0b7", indent=0.5))
        else:
            out.append(P(said, bold=kind == "h", before=6 if kind == "h" else 0))
    return out
