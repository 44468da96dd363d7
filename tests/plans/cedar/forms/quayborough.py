"""Layout 4: needs first in two columns, then outcome boxes with their provision; headings run into the text."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.cedar.blocks import Block, Cell, Look, Ls, P, Parts, Row, T
from tests.plans.cedar.content import quayborough as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHCP",
    font="Arial",
    size=10,
    margin=1.9,
    header="DELANEY C-J  EHC Plan  (amended)",
    footer="OFFICIAL - SENSITIVE\t\tp. {page}/{pages}",
)
INK, PALE, BOX = "7A1F3D", "F3E3E9", "FBF2D5"
WAY = ("What will happen", "Who’s doing it", "When and for how long")


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Callum-Jay Delaney",
        date_of_birth="2016-02-11",
        status="amended",
        plan_date="2025-12-08",
        review_date="2026-11-03",
        year_group=5,
        local_authority="Quayborough Council",
        setting="Harbour Road Junior School",
        named_placement="Harbour Road Junior School",
        primary_need="SEMH",
        first_plan=False,
        looked_after=True,
        signed=False,
    )
    pen.dates(first_issued="2022-06-17", amended="2025-12-08", review_meeting="2025-11-04")
    out = [*_front(), *_about(pen), *_needs(pen), *_care(pen)]
    out += [_band("SECTIONS E AND F\nOUTCOMES, AND THE PROVISION FOR EACH")]
    number = 0
    for title, area, outcomes in c.THREADS:
        out.append(P(title.upper(), bold=True, colour=INK, before=6, keep=True))
        for outcome, rows in outcomes:
            number += 1
            out += _thread(pen, number, outcome, rows, area, "F")
    out.append(_band("HEALTH\nOutcome (E) and Section G health provision"))
    out += _thread(pen, number + 1, c.HEALTH_THREAD[0], c.HEALTH_THREAD[1], "health", "G")
    out += _rest(pen)
    pen.follow(c.LINKS)
    return out


def _front() -> list[Block]:
    def above(label: str, value: str, span: int = 1) -> Cell:
        return Cell([P(label, size=8, colour="666666", after=0), P(value, bold=True)], span=span)

    return [
        P("Quayborough Council", size=11, colour=INK, bold=True, after=0),
        P("Education Health & Care Plan", size=20, colour=INK, rule=INK, after=8),
        T(
            [
                [
                    above("Surname, first name(s)", "DELANEY, Callum-Jay", 2),
                    above("D.O.B.", "11/2/16"),
                    above("Sex", "M"),
                ],
                [
                    above("School attended", "Harbour Road Junior School", 2),
                    above("Year", "Year 5"),
                    above("Main need", "SEMH"),
                ],
                [
                    above("Plan first made", "17th June 2022"),
                    above("Last review meeting", "4 Nov 2025"),
                    above("This amended plan", "08/12/25"),
                    above("To be reviewed by", "03/11/26"),
                ],
                [
                    above("Looked after", "Yes – full care order"),
                    above("Carers", "Denise and Ray Marsh (foster)"),
                    above("Mother", "Stacey Delaney"),
                    above("UPN", ""),
                ],
                [
                    above(
                        "Address for letters",
                        "c/o Virtual School, Quayborough Council, PO Box 40, Quayborough. Tel 01632 960271",
                        4,
                    )
                ],
            ],
            (4.6, 4.6, 4.0, 4.0),
            head=0,
            grid="B9A0A8",
        ),
    ]


def _band(text: str) -> T:
    return T(
        [
            [
                Cell(
                    f"<b>{text.replace(chr(10), '</b>' + chr(10))}" if "\n" in text else f"<b>{text}</b>",
                    shade=INK,
                    colour="FFFFFF",
                )
            ]
        ],
        (17.2,),
        head=0,
        grid=INK,
    )


def _about(pen: Pen) -> list[Block]:
    first, *others = pen.each("A", c.ABOUT)
    carers = pen.told("A", c.CARERS)
    return [
        P(
            f"<b>SECTION A</b>\n<b>What Callum-Jay and the people who look after him want us to know</b>\n{first}",
            before=8,
        ),
        *[P(text, italic=True, indent=0.8) for text in others],
        P(carers),
        P(pen.says("A", c.MUM)),
    ]


def _two(pen: Pen, letter: str, going: Parts, hard: Parts, area: str) -> Row:
    left = [P(t) for t in pen.each(letter, going, area)] or [P("–")]
    return [
        left,
        [Ls(pen.each(letter, hard, area), "–", how="typed")]
        if isinstance(hard[0], tuple)
        else [P(t) for t in pen.each(letter, hard)],
    ]


def _needs(pen: Pen) -> list[Block]:
    rows: list[Row] = [["Going well", "Getting in the way"]]
    for title, area, going, hard in c.NEEDS:
        rows += [[Cell(title, span=2, shade=PALE, bold=True)], _two(pen, "B", going, hard, area)]
    health: list[Row] = [
        ["Going well", "Getting in the way"],
        _two(pen, "C", *c.HEALTH, "health"),
    ]
    return [
        _band("SECTION B\nSPECIAL EDUCATIONAL NEEDS"),
        T(rows, (6.4, 10.8), head_shade="E0E0E0"),
        _band("SECTION C\nHEALTH NEEDS"),
        T(health, (6.4, 10.8), head_shade="E0E0E0"),
    ]


def _care(pen: Pen) -> list[Block]:
    pen.state("H1", "absent", merged_with="H2")
    rows: list[Row] = [["Social care need (D)", "Social care provision (H)"]]
    for need, provision in c.CARE:
        rows.append(
            [pen.it("D", need, "social-care"), [P(t) for t in pen.each("H2", provision, "social-care")]]
        )
    return [_band("SECTION D and SECTION H\nSOCIAL CARE"), T(rows, (8.6, 8.6), head_shade="E0E0E0")]


def _thread(
    pen: Pen, number: int, outcome: tuple[str, str], rows: Sequence[tuple[str, ...]], area: str, letter: str
) -> list[Block]:
    label = f"Outcome {number}"
    text = pen.it("E", outcome, area, label)
    drawn = [pen.row(letter, key, WAY, row, area=area) for key, *row in rows]
    return [
        T([[Cell(f"<b>{label}</b>\n{text}", shade=BOX)]], (17.2,), head=0, split=False),
        T([list(WAY), *drawn], (8.2, 5.0, 4.0), head_shade=PALE),
    ]


def _rest(pen: Pen) -> list[Block]:
    pen.state("J", "placeholder")
    return [
        P(
            f"<b>SECTION I – PLACEMENT</b>\n{pen.says('I', 'Harbour Road Junior School')}\n{pen.says('I', 'Mainstream junior school')}",
            before=8,
        ),
        P("<b>SECTION J – PERSONAL BUDGET</b>\n<ph>Click or tap here to enter text.</ph>"),
        P("<b>SECTION K – ADVICE AND INFORMATION</b>", keep=True),
        Ls([pen.says("K", text) for text in c.ADVICE], "%1.", how="auto"),
        T([["Name of officer:", ""], ["Signature:", ""], ["Date:", ""]], (4, 8), head=0, first_shade=PALE),
    ]
