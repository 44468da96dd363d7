"""Layout 2: stacked area tables with turned row labels, source tags, merged cells; annexes and a report bound in."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.cedar.blocks import UP, Block, Cell, Look, Ls, P, Row, T, Turn
from tests.plans.cedar.content import mosshaven as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHC Plan M A-S",
    font="Arial",
    size=12,
    margin=2,
    header="Mosshaven City Council\t\tEHC Plan: Mirren Abernethy-Shah",
    footer="OFFICIAL-SENSITIVE (PERSONAL)\t\tPage {page} of {pages}",
    after=7,
)
BLUE, PALE, SAND = "1B4F72", "D6E6F2", "F6F1E4"
FOUR = ("Need it meets", "By whom", "Special educational provision", "How often, how long")
WIDTHS = (2.0, 2.0, 4.1, 5.4, 3.5)


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    _details(pen)
    out = [*_front(), *_about(pen)]
    out += [
        *_bar(
            "SECTIONS B, E AND F",
            "Special educational needs; outcomes; special educational provision, area by area",
        )
    ]
    for title, area, strengths, needs, life, phase, rows in c.AREAS:
        out.append(_area(pen, title, area, strengths, needs, life, phase, rows))
    out += [*_health(pen), *_care(pen), *_rest(pen), *_annexes(pen)]
    pen.follow(c.LINKS)
    return out


def _details(pen: Pen) -> None:
    pen.details(
        name="Mirren Isla Abernethy-Shah",
        date_of_birth="2021-10-09",
        status="final",
        plan_date="2026-03-02",
        review_date="2026-09-01",
        year_group=-1,
        local_authority="Mosshaven City Council",
        setting="Seal Sands Nursery School",
        named_placement="Seal Sands Nursery School",
        primary_need="Multi-sensory impairment",
        first_plan=True,
        looked_after=False,
        officer="Bartholomew Kinsella",
        signed=True,
        nhs_number="999 083 1146",
    )
    pen.dates(request="2025-10-07", final="2026-03-02")


def _bar(letter: str, title: str) -> list[Block]:
    return [
        P("", size=4, after=4),
        T(
            [
                [
                    Cell(
                        [P(letter, bold=True, size=13, after=0), P(title, size=11)],
                        shade=BLUE,
                        colour="FFFFFF",
                    )
                ]
            ],
            (17,),
            head=0,
            grid=BLUE,
            split=False,
        ),
    ]


def _front() -> list[Block]:
    rows: list[Row] = [
        [str(number), label, Cell(value, bold=True)] for number, (label, value) in enumerate(c.FRONT, 1)
    ]
    return [
        P("MOSSHAVEN CITY COUNCIL", size=12, colour=BLUE, align="center", after=30),
        P("Education, Health and Care Plan", size=26, bold=True, colour=BLUE, align="center", after=24),
        T(rows, (1.0, 6.2, 9.8), head=0, first_shade=PALE, grid="9DB8CC"),
        Turn("page"),
    ]


def _about(pen: Pen) -> list[Block]:
    story = [P(text) for text in pen.each("A", c.STORY)]
    me = pen.each("A", c.ME)
    ways = [[pen.says("A", text) for text in row] for row in c.WAYS]
    family = [P(text) for text in pen.each("A", c.FAMILY)]
    hopes = Ls(pen.each("A", c.HOPES), "•")
    return [
        *_bar("SECTION A", "Mirren, her family, and what they hope for"),
        P("<b>Mirren’s story</b>", keep=True),
        *story,
        P("<b>If Mirren could tell you</b>", keep=True),
        P(me[0], italic=True),
        *[P(text) for text in me[1:]],
        P("<b>How Mirren tells us things</b>", keep=True),
        T(
            [["When Mirren does this", "we think that it means", "and we do this"], *ways],
            (5.2, 4.8, 7.0),
            head_shade=PALE,
            split=False,
        ),
        P("<b>What her family say</b>", keep=True),
        *family,
        P("<b>Hopes and aspirations</b>", keep=True),
        hopes,
    ]


def _side(text: str, *, turned: bool = False) -> Cell:
    return Cell(text, shade=PALE, bold=True, turned=turned, align="center" if turned else "left", size=9)


def _typed(pen: Pen, letter: str, needs: Sequence[tuple[str, str, str]], area: str) -> list[Block]:
    return [
        P(f"<b>{ref}</b>\t{pen.it(letter, (key, text), area, ref)}", hang=1.2) for key, ref, text in needs
    ]


def _provision_rows(
    pen: Pen, letter: str, rows: Sequence[tuple[str, ...]], heads: Sequence[str], area: str
) -> list[Row]:
    """Rows whose empty first cells are one with the cell above, and count for both."""
    drawn: list[Row] = []
    above = ["", ""]
    for key, *texts in rows:
        said = pen.row(letter, key, heads, texts, 2, area=area)
        for place in (0, 1):
            if not texts[place] and above[place]:
                pen.shared(heads[place], above[place], key)
            above[place] = texts[place] or above[place]
        drawn.append([said[0] or UP, said[1] or UP, said[2], said[3]])
    return drawn


def _area(
    pen: Pen,
    title: str,
    area: str,
    strengths: Sequence[str],
    needs: Sequence[tuple[str, str, str]],
    life: Sequence[tuple[str, str]],
    phase: Sequence[tuple[str, str]],
    rows: Sequence[tuple[str, ...]],
) -> T:
    good = [P(text) for text in pen.each("B", strengths)]
    hard = _typed(pen, "B", needs, area)
    long = [P(text) for text in pen.each("E", life, area)]
    medium: list[Block] = [Ls(pen.each("E", phase, area), "–")]
    provision = _provision_rows(pen, "F", rows, FOUR, area)
    return T(
        [
            [Cell(title.upper(), span=5, shade=PALE, bold=True, size=12.5)],
            [_side("B\nStrengths"), Cell(good, span=4)],
            [_side("B: NEEDS", turned=True), Cell(hard, span=4)],
            [_side("E\nLife outcome"), Cell(long, span=4)],
            [_side("E\nOutcomes, next phase"), Cell(medium, span=4)],
            [
                Cell("F", shade=PALE, bold=True, align="center"),
                *[Cell(head, shade=SAND, bold=True, size=10) for head in FOUR],
            ],
            *[[UP if at else Cell(""), *row] for at, row in enumerate(provision)],
        ],
        WIDTHS,
        head=1,
        size=11,
        grid="6E8CA0",
    )


def _plain(pen: Pen, letter: str, head: Sequence[str], rows: Sequence[tuple[str, ...]], area: str) -> T:
    drawn = _provision_rows(pen, letter, rows, head, area)
    return T([list(head), *drawn], (2.4, 4.6, 6.2, 3.8), head_shade=SAND, size=11, grid="6E8CA0")


def _health(pen: Pen) -> list[Block]:
    heads = ("Need it meets", "By whom", "Health provision", "How often, how long")
    good = [P(pen.says("C", text)) for text in c.HEALTH_STRENGTHS]
    needs = _typed(pen, "C", c.HEALTH_NEEDS, "health")
    outcomes = Ls(pen.each("E", c.HEALTH_OUTCOMES, "health"), "–")
    return [
        *_bar("SECTION C", "Health needs that relate to Mirren’s SEN"),
        *good,
        *needs,
        *_bar("SECTION E (HEALTH)", "What we want for Mirren’s health"),
        outcomes,
        *_bar("SECTION G", "Health provision"),
        _plain(pen, "G", heads, c.HEALTH_PROVISION, "health"),
    ]


def _care(pen: Pen) -> list[Block]:
    heads = ("Need it meets", "By whom", "Social care provision", "How often, how long")
    needs = _typed(pen, "D", c.CARE_NEEDS, "social-care")
    first = _provision_rows(pen, "H1", c.H1_ROWS, heads, "social-care")
    second = _provision_rows(pen, "H2", c.H2_ROWS, heads, "social-care")
    return [
        *_bar("SECTION D", "Social care needs that relate to Mirren’s SEN or to a disability"),
        *needs,
        *_bar("SECTIONS H1 AND H2", "Social care provision"),
        T(
            [
                list(heads),
                [
                    Cell(
                        "H1: which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                        span=4,
                        shade=PALE,
                        bold=True,
                    )
                ],
                *first,
                [Cell("H2: any other", span=4, shade=PALE, bold=True)],
                *second,
            ],
            (2.4, 4.6, 6.2, 3.8),
            head_shade=SAND,
            size=11,
            grid="6E8CA0",
        ),
    ]


def _rest(pen: Pen) -> list[Block]:
    place = pen.each("I", c.PLACE)
    money = pen.says("J", c.BUDGET)
    advice = [[ref, *pen.each("K", rest)] for ref, *rest in c.ADVICE]
    return [
        *_bar("SECTION I", "Placement"),
        P(f"{place[0]}\n{place[1]}"),
        *_bar("SECTION J", "Personal budget"),
        P(money),
        *_bar("SECTION K", "Advice and information used"),
        T(
            [["", "Advice", "From", "Dated"], *advice],
            (1.2, 5.2, 7.0, 3.6),
            head_shade=SAND,
            grid="6E8CA0",
            split=False,
        ),
        P("Signed on behalf of Mosshaven City Council", before=14, after=2),
        P("Bartholomew Kinsella", italic=True, size=15, after=2),
        P("2nd March 2026"),
    ]


def _annexes(pen: Pen) -> list[Block]:
    day = [pen.asides(row) for row in c.DAY]
    out: list[Block] = [
        Turn("land"),
        P("Annex 1. A morning at Seal Sands", bold=True, size=14),
        T([["Time", "What happens", "Who"], *day], (2.5, 14.5, 8.7), head_shade=PALE),
        Turn("port"),
        P("Annex 2", bold=True, size=14),
    ]
    for kind, text in c.REPORT:
        said = pen.beside(text)
        out.append(
            Ls([said], how="List Bullet")
            if kind == "b"
            else P(said, bold=kind == "h", keep=kind == "h", before=6 if kind == "h" else 0)
        )
    rules = [pen.asides(row) for row in c.PROTOCOL]
    return [
        *out,
        P("Annex 3. One-page safety card", bold=True, size=14, before=16, keep=True),
        T(rows=list(rules), widths=(5.0, 12.0), head=0, first_bold=True, split=False),
    ]
