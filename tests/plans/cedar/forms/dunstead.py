"""Layout 8: statement-era banners (Section 1 to 7) beside letters in brackets; tabs where others have tables."""

from __future__ import annotations

from tests.plans.cedar.blocks import Block, Cell, Look, Ls, P, T
from tests.plans.cedar.content import dunstead as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "Plan",
    font="Arial",
    size=10.5,
    margin=2.4,
    header="DUNSTEAD COUNTY COUNCIL\tIN CONFIDENCE\tMarcus Leroy Pettigrew",
    footer="\tPage {page}\t",
)


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Marcus Leroy Pettigrew",
        date_of_birth="2007-10-21",
        status="amended",
        plan_date="2025-11-12",
        review_date="2026-09-16",
        year_group=13,
        local_authority="Dunstead County Council",
        setting="Fallowfield School",
        named_placement="Fallowfield School",
        first_plan=False,
        officer="Carol Hesketh-Bane",
        signed=True,
        upn="D845201107044",
    )
    pen.dates(amended="2025-11-12", review_meeting="2025-09-16", first_issued="2016-03-18")
    out = [*_front(pen), *_views(pen), *_needs(pen), *_provision(pen), *_rest(pen)]
    pen.follow(c.LINKS)
    return out


def _banner(text: str) -> T:
    return T(
        [[Cell(text.upper(), shade="D9D9D9", bold=True, align="center", size=11.5)]],
        (16.2,),
        head=0,
        grid="000000",
        split=False,
    )


def _letter(text: str) -> P:
    return P(text, bold=True, before=6, keep=True)


def _front(pen: Pen) -> list[Block]:
    stops = (5.2,)
    advice = ["\t".join([f"App. {number}", *pen.each("K", rest)]) for number, *rest in c.ADVICE]
    return [
        P("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=15, align="center", after=2),
        P("in place of a Statement of Special Educational Needs", italic=True, align="center", after=10),
        P("(K)  ADVICE AND INFORMATION ATTACHED TO THIS PLAN", bold=True, size=10, rule="000000"),
        *[P(text, size=9.5, after=2, hang=1.5, tabs=(1.5, 6.6, 13.8)) for text in advice],
        P("", after=4),
        _banner("Section 1: Introduction"),
        P(
            "1.  In accordance with sections 37 and 44 of the Children and Families Act 2014 and the Special Educational Needs and Disability Regulations 2014, the following plan is made by Dunstead County Council (“the authority”) in respect of the young person whose name and other particulars are mentioned below.",
            align="both",
        ),
        P("Surname:\tPETTIGREW", tabs=stops, after=2),
        P("Other names:\tMarcus Leroy", tabs=stops, after=2),
        P("Date of birth:\t21st October 2007\tSex:  Male", tabs=(5.2, 11), after=2),
        P("Religion:\t", tabs=stops, after=2),
        P("Home language:\tEnglish", tabs=stops, after=2),
        P("Unique pupil number:\tD845201107044", tabs=stops, after=2),
        P("School and year:\tFallowfield School, Year 13", tabs=stops, after=2),
        P(
            "Parent / guardian:\tMs Yvonne Pettigrew, 22 Cinder Lane, Dunstead    Tel. 01632 960408",
            tabs=stops,
            after=2,
        ),
        P("First EHC plan:\t18 March 2016 (transferred from Statement of 2 July 2012)", tabs=stops, after=2),
        P("Annual review held:\t16.09.2025", tabs=stops, after=2),
        P("Amended plan dated:\t12 November 2025", tabs=stops, after=2),
        P("Next review due:\tby 16.09.2026", tabs=stops, after=8),
    ]


def _views(pen: Pen) -> list[Block]:
    texts = pen.each("A", c.VIEWS)
    return [
        _banner("Section 2: Views"),
        _letter("(A)  The views, interests and aspirations of Marcus and of his mother"),
        *[P(f"2.{n}\t{text}", hang=1.1, align="both") for n, text in enumerate(texts, 1)],
    ]


def _needs(pen: Pen) -> list[Block]:
    out: list[Block] = [
        _banner("Section 3: Special educational needs"),
        _letter("(B)  Marcus’s special educational needs"),
    ]
    number = 0
    for title, area, strengths, needs in c.NEEDS:
        out += [P(title, italic=True, bold=True, keep=True, before=4), P(pen.says("B", strengths))]
        for need in needs:
            if isinstance(need, str):
                out.append(P(pen.says("B", need)))
                continue
            number += 1
            out.append(P(f"<b>Need {number}.</b> {pen.it('B', need, area, f'Need {number}')}", indent=0.6))
    return out


def _provision(pen: Pen) -> list[Block]:
    objectives = [
        pen.it("E", (key, text), area, f"Objective {n}")
        for n, (key, text, area) in enumerate(c.OBJECTIVES, 1)
    ]
    out: list[Block] = [
        _banner("Section 4: Objectives and special educational provision"),
        _letter("(E)  Objectives (outcomes)"),
        P(pen.says("E", "Provision under (F) is intended to meet the following:"), keep=True),
        Ls(objectives, "Objective %1", indent=2.6),
        _letter("(F)  Educational provision to meet needs and objectives"),
    ]
    for number, (area, text, key, meets) in enumerate(c.PROVISION, 1):
        label = f"4.{number}"
        out.append(
            P(
                f"{label}\t{pen.it('F', (key, text), area, label)} <i>{pen.says('F', meets)}</i>",
                hang=1.2,
                align="both",
            )
        )
    return [
        *out,
        P("Monitoring", bold=True, before=6, keep=True),
        *[P(text) for text in pen.asides(c.MONITORING)],
    ]


def _rest(pen: Pen) -> list[Block]:
    pen.state("J", "nil")
    place = P(
        pen.says(
            "I",
            "Fallowfield School, Dunstead: a maintained special school for pupils aged 11 to 19 with moderate learning difficulties.",
        )
    )
    money = P(pen.says("J", "None requested."))
    health = [P(text) for text in pen.each("C", c.HEALTH, "health")]
    care = [P(text) for text in pen.each("D", c.CARE, "social-care")]
    nurse = [P(text) for text in pen.each("G", c.HEALTH_PROVISION, "health")]
    first = [P(text) for text in pen.each("H1", c.CARE_H1, "social-care")]
    second = [P(text) for text in pen.each("H2", c.CARE_H2, "social-care")]
    return [
        _banner("Section 5: Placement and direct payments"),
        _letter("(I)  Placement"),
        place,
        _letter("(J)  Personal budget"),
        money,
        _banner("Section 6: Non-educational needs"),
        _letter("(C)  Health"),
        *health,
        _letter("(D)  Social care"),
        *care,
        _banner("Section 7: Non-educational provision"),
        _letter("(G)  Health"),
        *nurse,
        _letter("(H1)  Provision under section 2, Chronically Sick and Disabled Persons Act 1970"),
        *first,
        _letter("(H2)  Other social care provision"),
        *second,
        P("Carol Hesketh-Bane", italic=True, before=18, after=0, size=13),
        P("A duly authorised officer of the authority        Date  12/11/2025"),
    ]
