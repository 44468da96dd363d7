"""Layout 5: an older outcome-led form: recitals, advice on the first page, F as provision plans in an annex."""

from __future__ import annotations

from tests.plans.cedar.blocks import UP, Block, Cell, Look, Ls, P, Row, T, Turn
from tests.plans.cedar.content import saltmarsh as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHC Plan",
    font="Times New Roman",
    size=11,
    margin=2.3,
    header="Old Saltmarsh County Council\t\tI. V. Rao-Whitfield",
    footer="\t{page}\t",
)
GREY = "D9D9D9"
HEADS = ("How often and for how long", "Provision", "To be delivered by")


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Ishaan Vikram Rao-Whitfield",
        date_of_birth="2011-05-27",
        status="final",
        plan_date="2025-11-24",
        review_date="2026-11-24",
        year_group=10,
        local_authority="Old Saltmarsh County Council",
        setting="The Marram School",
        named_placement="The Marram School",
        officer="G. Thirlaway",
        signed=True,
        first_plan=True,
    )
    pen.dates(final="2025-11-24")
    out = [*_front(pen), *_about(pen), *_needs(pen), *_outcomes(pen), *_short(pen), *_annex(pen)]
    pen.follow(c.LINKS)
    return out


def _front(pen: Pen) -> list[Block]:
    rows = [[f"({ref})", *pen.each("K", rest)] for ref, *rest in c.ADVICE]
    return [
        P("OLD SALTMARSH COUNTY COUNCIL", bold=True, align="center", size=13, after=2),
        P("EDUCATION, HEALTH AND CARE PLAN", bold=True, align="center", size=16, after=10),
        P("<b>in respect of</b>  Ishaan Vikram Rao-Whitfield", align="center"),
        P(
            "<b>born on</b>  2011-05-27      <b>of</b>  4 Ropewalk, Saltmarsh Quay      <b>year group</b>  10",
            align="center",
        ),
        P("<b>attending</b>  The Marram School, Saltmarsh Quay", align="center", after=10),
        P(
            "☒\tThis plan is made under section 37 of the Children and Families Act 2014, following an assessment under section 36.",
            indent=0,
            hang=0.9,
            after=2,
        ),
        P(
            "☐\tThis plan replaces a Statement made under section 324 of the Education Act 1996.",
            hang=0.9,
            after=2,
        ),
        P(
            "☐\tThis plan is amended under section 44 following a review held on ..................",
            hang=0.9,
            after=8,
        ),
        P("☐ Draft      ☒ Final      ☐ Amended", align="center", after=8),
        P(
            "Section K. In preparing this plan the authority has taken into account the following advice and information:",
            bold=True,
            keep=True,
        ),
        T([["", "Kind of advice", "From", "Dated"], *rows], (1.0, 5, 7.2, 3.2), head_shade=GREY),
        P("Dated this 24th day of November 2025. To be reviewed no later than 24 November 2026.", before=4),
        P("Signed:  G. Thirlaway (duly authorised officer)", after=10),
    ]


def _heading(text: str) -> P:
    return P(text, bold=True, size=12, before=12, after=4, rule="000000", keep=True)


def _about(pen: Pen) -> list[Block]:
    return [
        _heading("Section A. The views, interests and aspirations of Ishaan and of his parents"),
        Turn("two"),
        *[P(text, align="both") for text in pen.each("A", c.ABOUT)],
        Turn("one"),
    ]


def _needs(pen: Pen) -> list[Block]:
    out: list[Block] = [
        _heading("Section B. Ishaan’s special educational needs, in order of priority"),
        P(f"<u>What he does well</u>  {pen.says('B', c.STRENGTHS)}"),
    ]
    texts = [pen.it("B", (key, text), area, f"Need {n}") for n, (key, text, area) in enumerate(c.NEEDS, 1)]
    out += [Ls(texts, "Need %1", indent=1.9, after=5), P(pen.says("B", c.NO_NEED))]
    pen.state("C", "nil")
    pen.state("D", "nil")
    return [
        *out,
        _heading("Section C. Health needs related to special educational needs"),
        P(
            pen.says(
                "C", "No health needs related to Ishaan’s special educational needs have been identified."
            )
        ),
        _heading("Section D. Social care needs"),
        P(pen.says("D", "Not applicable.")),
    ]


def _outcomes(pen: Pen) -> list[Block]:
    out: list[Block] = [_heading("Section E. Outcomes sought, by key stage")]
    number = 0
    for title, outcomes in c.STAGES:
        out.append(P(title, italic=True, bold=True, keep=True))
        for key, text, area in outcomes:
            number += 1
            label = f"Outcome {number}"
            out.append(P(f"<b>{label}</b>\t{pen.it('E', (key, text), area, label)}", hang=2.3))
    return out


def _short(pen: Pen) -> list[Block]:
    pen.state("G", "nil")
    pen.state("H1", "blank")
    pen.state("H2", "blank")
    pen.state("J", "placeholder")
    return [
        _heading("Section F. Special educational provision"),
        P(
            pen.says(
                "F",
                "The provision which the authority will secure is set out in the Provision Plans annexed, which form part of this section.",
            )
        ),
        _heading("Section G. Health provision"),
        P(pen.says("G", "N/A")),
        _heading(
            "Section H1. Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
        ),
        _heading("Section H2. Any other social care provision"),
        _heading("Section I. Placement"),
        P(pen.says("I", "The Marram School, a maintained secondary school for pupils of 11 to 16.")),
        _heading("Section J. Personal budget"),
        P("<ph>[Insert needs and outcomes to be met by direct payment, or delete]</ph>"),
        _heading("Monitoring and review"),
        P(" ".join(pen.asides(c.MONITOR))),
    ]


def _annex(pen: Pen) -> list[Block]:
    areas = {key: area for key, _, area in c.NEEDS}
    out: list[Block] = [
        Turn("page"),
        P("ANNEX TO SECTION F: PROVISION PLANS", bold=True, size=14, align="center", after=8),
    ]
    for number, (outcome, needs, rows) in enumerate(c.PLANS, 1):
        drawn: list[Row] = []
        whom = ""
        for key, often, what, by in rows:
            texts = pen.row("F", key, HEADS, [often, what, by], 1, area=areas.get(_need(key)))
            whom = by or whom
            if not by:
                pen.shared(HEADS[2], whom, key)
            drawn.append([texts[0], texts[1], by or UP])
        out.append(
            T(
                [
                    [
                        Cell(f"Provision Plan {number}", span=2, shade="404040", colour="FFFFFF"),
                        Cell(f"Towards {outcome}. Meets: {needs}.", shade="404040", colour="FFFFFF"),
                    ],
                    list(HEADS),
                    *drawn,
                ],
                (4.2, 7.2, 5.0),
                head=2,
                head_shade=GREY,
            )
        )
    return out


def _need(key: str) -> str:
    """The need that gives a provision its area."""
    first = {
        "f1": "b1",
        "f2": "b1",
        "f3": "b1",
        "f4": "b1",
        "f5": "b2",
        "f6": "b2",
        "f7": "b5",
        "f9": "b3",
        "f10": "b4",
        "f11": "b4",
        "f12": "b5",
    }
    return first.get(key, "")
