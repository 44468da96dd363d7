"""Layout 7: case-system export. Each need and outcome is a record, one field to a row; fields left unmerged."""

from __future__ import annotations

from tests.plans.cedar.blocks import Block, Control, Look, P, Row, T, Turn
from tests.plans.cedar.content import hexworth as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "HX-SEN-041187",
    font="Arial",
    size=9.5,
    margin=1.8,
    header="Abdirahman Yusuf Warsame\tHX-SEN-041187 v0.3\tDRAFT",
    footer="Hexworth City Council\t\t{page}",
    heading="263238",
)
DARK, PALE = "37474F", "ECEFF1"
SEVEN = (
    "Ref",
    "Linked outcome",
    "Description of provision",
    "Provider",
    "Ratio",
    "Frequency",
    "Session length",
)


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Abdirahman Yusuf Warsame",
        preferred_name="Abdi",
        date_of_birth="2014-01-23",
        status="draft",
        plan_date="2026-01-26",
        year_group=7,
        local_authority="Hexworth City Council",
        setting="Gasworks Lane Academy",
        primary_need="VI",
        first_plan=True,
        pronouns="he/him",
        looked_after=False,
        officer="Dominic Faulkner-Ray",
        nhs_number="999 078 2204",
        upn="X201890025117",
        signed=False,
    )
    pen.dates(request="2025-09-15", draft="2026-01-26")
    out = [
        *_front(),
        *_views(pen),
        *_needs(pen),
        *_health(pen),
        *_outcomes(pen),
        *_provision(pen),
        *_rest(pen),
    ]
    pen.follow(c.LINKS)
    return out


def _head(text: str) -> P:
    return P(text, style="Heading 2", before=10, after=4, keep=True)


def _record(rows: list[Row]) -> T:
    return T(rows, (4.0, 13.4), head=0, first_shade=PALE, grid="90A4AE", split=False)


def _front() -> list[Block]:
    rows = [
        [a, f"<sdt>{b}</sdt>", d, f"<ph>{e}</ph>" if "«" in e or "Choose" in e else f"<sdt>{e}</sdt>"]
        for a, b, d, e in c.CASE
    ]
    return [
        P("Education, Health and Care Plan", bold=True, size=18, colour=DARK, after=2),
        P("Hexworth City Council, SEND Assessment and Review", size=11, colour=DARK, after=8),
        T(rows, (3.4, 5.9, 3.0, 5.1), head=0, first_shade=PALE, grid="90A4AE"),
        P("What each section is for", bold=True, before=4),
        T(
            [["Section", "Purpose"], *[list(row) for row in c.EXPLAINED]],
            (2.2, 15.2),
            head_shade=DARK,
            head_colour="FFFFFF",
            grid="90A4AE",
            size=8.5,
        ),
        Turn("page"),
    ]


def _views(pen: Pen) -> list[Block]:
    rows: list[Row] = []
    for label, texts in c.VIEWS:
        rows.append([label, [Control(label, [P(text) for text in pen.each("A", texts)])]])
    return [_head("(A)  Views, interests and aspirations"), _record(rows)]


def _needs(pen: Pen) -> list[Block]:
    out: list[Block] = [_head("(B)  Special educational needs")]
    for ref, key, printed, area, text, effect in c.NEEDS:
        said = pen.row(
            "B",
            key,
            ("Description", "Effect on learning or daily life"),
            (text, effect),
            area=area,
            label=ref,
        )
        out.append(
            _record(
                [
                    ["Need", ref],
                    ["Area", printed],
                    ["Description", said[0]],
                    ["Effect on learning or daily life", said[1]],
                ]
            )
        )
    return out


def _health(pen: Pen) -> list[Block]:
    pen.state("D", "placeholder")
    return [
        _head("(C)  Health needs"),
        *[P(text) for text in pen.each("C", c.HEALTH, "health")],
        _head("(D)  Social care needs"),
        P("<ph>Click or tap here to enter text.</ph>"),
    ]


def _outcomes(pen: Pen) -> list[Block]:
    fields = ("Outcome sought", "Target date", "How we will know", "Linked needs")
    out: list[Block] = [_head("(E)  Outcomes")]
    for ref, key, *texts in c.OUTCOMES:
        said = pen.row("E", key, fields, texts, label=ref)
        out.append(
            _record([["Outcome", ref], *[[field, text] for field, text in zip(fields, said, strict=True)]])
        )
    return out


def _provision(pen: Pen) -> list[Block]:
    rows = []
    for *texts, key, area in c.PROVISION:
        rows.append(pen.row("F", key, SEVEN, texts, 2, area=area, label=texts[0], apart=(0,)))
    return [
        Turn("land"),
        _head("(F)  Special educational provision"),
        T(
            [list(SEVEN), *rows],
            (1.4, 2.3, 8.4, 5.2, 2.2, 3.9, 2.6),
            head_shade=DARK,
            head_colour="FFFFFF",
            stripe=PALE,
            grid="90A4AE",
            split=False,
        ),
        Turn("port"),
    ]


def _rest(pen: Pen) -> list[Block]:
    pen.state("H1", "blank")
    pen.state("H2", "nil")
    pen.state("I", "blank")
    pen.state("J", "placeholder")
    nurse = [P(text) for text in pen.each("G", c.HEALTH_HELP, "health")]
    other = pen.says("H2", "N/A")
    advice = [pen.each("K", row) for row in c.ADVICE]
    return [
        _head("(G)  Health provision"),
        *nurse,
        _head("(H1)  Social care provision, CSDPA 1970 s.2"),
        P(""),
        _head("(H2)  Any other social care provision"),
        P(other),
        _head("(I)  Placement"),
        P(""),
        _head("(J)  Personal budget"),
        P("<ph>«PersonalBudgetNarrative»</ph>"),
        _head("(K)  Advice and information"),
        T(
            [["Advice", "From", "Received"], *advice],
            (4.4, 9.6, 3.4),
            head_shade=DARK,
            head_colour="FFFFFF",
            grid="90A4AE",
        ),
        P("Authorised by", bold=True, before=6),
        T(
            [
                ["Name", "<ph>«AuthorisingOfficer»</ph>"],
                ["Signature", ""],
                ["Date", "<ph>Click or tap to enter a date.</ph>"],
            ],
            (4.0, 13.4),
            head=0,
            first_shade=PALE,
            grid="90A4AE",
        ),
    ]
