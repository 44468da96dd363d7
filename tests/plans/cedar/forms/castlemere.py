"""Layout 1: a national grid turned round: needs, outcomes, provision; labels of the front in four columns."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.cedar.blocks import UP, Block, Cell, Look, Ls, P, Parts, Row, T
from tests.plans.cedar.content import castlemere as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHC plan",
    font="Calibri",
    size=10.5,
    landscape=True,
    margin=1.6,
    header="Castlemere City Council\t\tE. Ekundayo",
    footer="EHCP CCC/24\t\t{page}",
)
TEAL, PALE = "2F6F73", "DCEBEC"
THREE = (8.4, 7.0, 11.0)


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    _details(pen)
    out: list[Block] = [
        P(
            "EDUCATION, HEALTH AND CARE PLAN",
            bold=True,
            size=22,
            colour=TEAL,
            align="center",
            before=6,
            after=2,
        ),
        P("Children and Families Act 2014, section 37", italic=True, align="center", after=8),
        _front(),
        _services(),
        *_about(pen),
    ]
    for title, area, strengths, rows in c.AREAS:
        out += _area(pen, title, area, strengths, rows)
    out += [*_health(pen), *_care(pen), *_rest(pen)]
    pen.follow(c.LINKS)
    return out


def _details(pen: Pen) -> None:
    pen.details(
        name="Emmanuel Olumide Ekundayo",
        preferred_name="Manny",
        date_of_birth="2016-11-19",
        status="final",
        plan_date="2026-01-14",
        year_group=4,
        local_authority="Castlemere City Council",
        setting="Canal Street Primary School",
        named_placement="Canal Street Primary School",
        officer="P. Winstone-Hale",
        signed=True,
        upn="C801226416031",
        looked_after=False,
    )
    pen.dates(request="2025-09-02", final="2026-01-14")


def _front() -> Block:
    return T(
        [
            [Cell("Personal details", span=4)],
            ["Full name", "Emmanuel Olumide Ekundayo", "Likes to be called", "Manny"],
            ["Date of birth", "19.11.2016", "Gender", "Male"],
            ["School or setting", "Canal Street Primary School", "Year group", "4"],
            ["UPN", "C801226416031", "NHS number", ""],
            ["Home address", "17 Lock Keepers Row, Castlemere", "Looked-after child?", "No"],
            ["Languages at home", "English, Yoruba", "Interpreter needed?", "No"],
            ["Parent or carer 1", "Folasade Ekundayo", "Parent or carer 2", "Kunle Ekundayo"],
            ["Relationship", "Mother", "Relationship", "Father"],
            ["Telephone", "01632 960114", "Telephone", "01632 960115"],
            ["Email", "folasade@example.org", "Email", "kunle@example.org"],
            ["Address if different", "", "Address if different", ""],
        ],
        (4.5, 8.7, 4.5, 8.7),
        head_shade=TEAL,
        head_colour="FFFFFF",
        first_shade=PALE,
    )


def _services() -> Block:
    rows = [
        ["Services working with the family", "Name", "Contact"],
        ["Sensory Service", "R. Penhallow", "01632 960140"],
        ["Children’s Hearing Services", "M. Tranter", "01632 960151"],
        ["Speech and language therapy", "L. Quennell", "01632 960162"],
    ]
    return T(rows, (10, 8.4, 8), head_shade=PALE)


def _about(pen: Pen) -> list[Block]:
    story = [P(text) for text in pen.each("A", c.STORY)]
    rows: list[Row] = [["", "In my words", "My family’s words"]]
    for label, mine, theirs in c.VOICES:
        rows.append([label, [P(t) for t in pen.each("A", mine)], [P(t) for t in pen.each("A", theirs)]])
    return [
        T(
            [[Cell("A1", align="center"), "My story so far"], [Cell(story, span=2)]],
            (1.6, 24.8),
            head_shade=PALE,
        ),
        T(
            [[Cell("A2", align="center"), "What matters to me and to my family"]],
            (1.6, 24.8),
            head_shade=PALE,
        ),
        T(rows, (4.4, 11, 11), first_bold=True),
    ]


def _bullets(texts: list[str]) -> list[Block]:
    return [Ls(texts, "•", after=2)] if len(texts) > 1 else [P(texts[0])] if texts else [P()]


def _area(pen: Pen, title: str, area: str, strengths: str, rows: Sequence[tuple[Parts, ...]]) -> list[Block]:
    drawn: list[Row] = [
        [Cell(f"Special educational needs, outcomes and provision (B-E-F): {title}", span=3)],
        [
            Cell(
                "<g>Each row should read across. Say what the need looks like, not only what it is called.</g>",
                span=3,
                bold=False,
                shade="FFFFFF",
                size=9,
            )
        ],
        [
            Cell(
                f"<b>What is going well: </b>{pen.says('B', strengths)}",
                span=3,
                bold=False,
                shade="FFFFFF",
                colour="000000",
            )
        ],
        [
            Cell(h, shade=PALE, colour="000000")
            for h in ("B – Need", "E – Outcome", "F – Provision (what, who, how often)")
        ],
    ]
    for needs, outcomes, provisions in rows:
        drawn.append(
            [
                _bullets(pen.each(letter, items, area))
                for letter, items in zip("BEF", (needs, outcomes, provisions), strict=True)
            ]
        )
    drawn.append(["", "", ""])
    return [T(drawn, THREE, head=4, head_shade=TEAL, head_colour="FFFFFF")]


def _health(pen: Pen) -> list[Block]:
    needs, outcomes, provisions = c.HEALTH
    cells = [
        _bullets(pen.each(letter, items, "health"))
        for letter, items in zip("CEG", (needs, outcomes, provisions), strict=True)
    ]
    return [
        T(
            [
                [Cell("Health (C-E-G)", span=3)],
                ["C – Health need", "E – Outcome", "G – Health provision"],
                cells,
                ["", "", ""],
            ],
            THREE,
            head=2,
            head_shade=TEAL,
            head_colour="FFFFFF",
        )
    ]


def _care(pen: Pen) -> list[Block]:
    needs, first, second, outcome = c.CARE
    d = _bullets(pen.each("D", needs, "social-care"))
    h1 = _bullets(pen.each("H1", first, "social-care"))
    pen.state("H2", "nil")
    h2 = pen.says("H2", second)
    return [
        T(
            [
                [Cell("Social care (D-H1-H2-E)", span=4)],
                [
                    "D – Social care need",
                    "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                    "H2 – Any other social care provision",
                    "E – Outcome",
                ],
                [d, h1, h2, pen.says("E", outcome)],
            ],
            (7.4, 8, 5.5, 5.5),
            head=2,
            head_shade=TEAL,
            head_colour="FFFFFF",
        )
    ]


def _rest(pen: Pen) -> list[Block]:
    pen.state("J", "nil")
    place = [
        ["I", "Placement"],
        ["Name", pen.says("I", "Canal Street Primary School")],
        ["Type", pen.says("I", "Mainstream primary school")],
    ]
    advice = [[pen.says("K", text) for text in row] for row in c.ADVICE]
    return [
        T(place, (4, 22.4), head_shade=PALE),
        T(
            [["J", "Personal budget"], [UP, pen.says("J", "A personal budget has not been requested.")]],
            (1.6, 24.8),
            head_shade=PALE,
        ),
        T([["K", "Advice and information"]], (1.6, 24.8), head_shade=PALE),
        T(
            [["What was asked for", "Who from", "Date received", "Appended as"], *advice],
            (8, 11.4, 4, 3),
            repeat=True,
        ),
        P("Signing off this plan", bold=True, before=8),
        T(
            [
                ["Signed for the authority", "P. Winstone-Hale", "Role", "SEND Case Officer"],
                ["Date plan finalised", "14.01.2026", "Telephone", "01632 960100"],
            ],
            (5.5, 7.7, 4.5, 8.7),
            head=0,
            first_shade=PALE,
        ),
    ]
