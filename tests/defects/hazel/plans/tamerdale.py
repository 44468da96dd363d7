"""Layout 9: an amended plan with its tracked changes showing, by a specialist who writes long paragraphs."""

from __future__ import annotations

from tests.defects.hazel.plans import tamerdale_words as c
from tests.defects.hazel.plans.tamerdale_edits import FIRST, GUARDS, SECOND
from tests.plans.cedar.blocks import Block, Look, P, T
from tests.plans.cedar.pen import Pen

__all__ = ["FIRST", "GUARDS", "LOOK", "SECOND", "blocks"]

LOOK = Look(
    "Amended EHC plan",
    font="Liberation Serif",
    size=11,
    margin=2.3,
    header="Callum Westgarth\t\tAmended final plan",
    footer="Tamerdale Borough Council, SEN and Disability Service\t\tPage {page}",
)
GREY = "E7E6E6"


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Callum Brodie Westgarth",
        date_of_birth="2008-09-20",
        status="amended",
        plan_date="2026-09-25",
        review_date="2027-07-07",
        year_group=13,
        local_authority="Tamerdale Borough Council",
        setting="Fairholme School",
        named_placement="Fairholme School",
        primary_need="Physical disability",
        first_plan=False,
        pronouns="he/him",
        looked_after=False,
        officer="Edmund Hartnoll",
        signed=True,
        nhs_number="999 114 5027",
    )
    pen.dates(
        first_issued="2017-03-14",
        draft="2026-08-04",
        amended="2026-09-25",
        review_meeting="2026-07-08",
    )
    out: list[Block] = [
        P("Tamerdale Borough Council", size=13, align="center", after=2),
        P("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18, align="center", after=2),
        P("Amended final plan following annual review", italic=True, align="center", after=8),
        _front(),
        P(
            "Additions made at this review are shown as insertions and removals as deletions.",
            italic=True,
            size=9,
        ),
        *_about(pen),
        *_needs(pen),
        *_outcomes(pen),
        *_provision(pen),
        *_rest(pen),
    ]
    pen.follow(c.LINKS)
    return out


def _front() -> Block:
    return T(
        [
            ["Name of young person", "Callum Brodie Westgarth"],
            ["Date of birth", "20 September 2008"],
            ["NHS number", "999 114 5027"],
            ["Pronouns", "He / him"],
            ["Year group and school", "<del>Year 12</del><ins>Year 13</ins>, Fairholme School"],
            ["Primary need", "Physical disability"],
            ["Looked after", "No"],
            ["Status of this plan", "Amended final"],
            ["Plan first issued", "14 March 2017"],
            ["Annual review meeting", "8 July 2026"],
            ["Proposed amendments sent", "4 August 2026"],
            ["Date of this amended plan", "25 September 2026"],
            ["Next review to be completed by", "<del>9 July 2026</del><ins>7 July 2027</ins>"],
        ],
        (6.4, 10),
        head=0,
        first_shade=GREY,
        first_bold=True,
    )


def _head(letter: str, title: str) -> P:
    return P(f"Section {letter}. {title}", bold=True, size=13, rule="404040", before=12, after=5, keep=True)


def _sub(text: str) -> P:
    return P(text, bold=True, italic=True, before=4, after=3, keep=True)


def _body(text: str) -> P:
    return P(text, align="both")


def _about(pen: Pen) -> list[Block]:
    return [
        _head("A", "The views, interests and aspirations of the young person and his parent"),
        _sub("History"),
        _body(pen.says("A", c.HISTORY)),
        _sub("How these views were gathered"),
        _body(pen.says("A", c.GATHERED)),
        _sub("In Callum’s own words"),
        *[_body(text) for text in pen.each("A", c.WORDS)],
        _sub("His mother’s comments"),
        *[_body(text) for text in pen.each("A", c.MOTHER)],
    ]


def _needs(pen: Pen) -> list[Block]:
    out: list[Block] = [_head("B", "The young person’s special educational needs")]
    for area, title in c.TITLES.items():
        if area not in c.STRENGTHS:
            continue
        needs = [(key, text) for key, place, text in c.NEEDS if place == area]
        out += [
            _sub(title),
            _body(pen.says("B", c.STRENGTHS[area])),
            *[_body(text) for text in pen.each("B", needs, area)],
        ]
    return [
        *out,
        _head("C", "Health care needs which relate to the young person’s special educational needs"),
        *[_body(text) for text in pen.each("C", c.C_NEEDS, "health")],
        _head("D", "Social care needs which relate to the young person’s special educational needs"),
        *[_body(text) for text in pen.each("D", c.D_NEEDS, "social-care")],
    ]


def _outcomes(pen: Pen) -> list[Block]:
    out: list[Block] = [
        _head("E", "The outcomes sought for the young person, including outcomes for adult life")
    ]
    for title, items in c.OUTCOME_AREAS.items():
        out += [
            _sub(f"Outcomes: {title.lower()}"),
            *[_body(text) for text in pen.each("E", items, c.PFA)],
        ]
    return [*out, _body(pen.says("E", c.TARGETS))]


def _provision(pen: Pen) -> list[Block]:
    out: list[Block] = [_head("F", "The special educational provision required by the young person")]
    for area, items in c.PROVISION.items():
        out += [_sub(c.TITLES[area]), *[_body(text) for text in pen.each("F", items, area)]]
    pen.state("H1", "nil")
    return [
        *out,
        _head("G", "Health care provision reasonably required"),
        *[_body(text) for text in pen.each("G", c.G, "health")],
        _head(
            "H1",
            "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        _body(pen.says("H1", c.H1_NIL)),
        _head("H2", "Other social care provision reasonably required"),
        *[_body(text) for text in pen.each("H2", c.H2, "social-care")],
    ]


def _rest(pen: Pen) -> list[Block]:
    rows = [[number, *(pen.says("K", text) for text in texts)] for number, *texts in c.ADVICE]
    return [
        _head("I", "Placement"),
        *[_body(text) for text in pen.each("I", c.PLACE)],
        _head("J", "Personal budget, including any direct payments"),
        _body(pen.says("J", c.BUDGET)),
        _head("K", "Advice and information"),
        T([["No.", "Advice", "From", "Date"], *rows], (1.2, 5.8, 6.4, 3), head_shade=GREY, size=9.5),
        P("Signed on behalf of Tamerdale Borough Council", bold=True, before=8, after=2, keep=True),
        P("Edmund Hartnoll, SEN Officer", after=2),
        P("Dated 25 September 2026"),
    ]
