"""Layout 5: outcome-led, an older county form: recitals, advice on page 1, one provision plan to an outcome."""

from __future__ import annotations

from tests.defects.hazel.edits import GONE, NEXT, Edit, Gap, Guard
from tests.defects.hazel.plans import saltreach_words as c
from tests.defects.hazel.plans.saltreach_plans import PLANS
from tests.plans.cedar.blocks import Block, Look, Ls, P, Row, T
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHC plan",
    font="Liberation Sans",
    size=10,
    margin=1.9,
    header="Saltreach County Council\tSEND Service (West)\tR. Mottram",
    footer="EHCP v4.2\t\tPage {page}",
)
GREEN, PALE = "2E5E3E", "E4EFE6"
HEADS = ("Special educational provision", "Provided by", "How often, for how long", "Meets")


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Reuben Mottram",
        date_of_birth="2017-02-11",
        status="final",
        plan_date="2026-11-06",
        review_date="2027-10-22",
        year_group=5,
        local_authority="Saltreach County Council",
        setting="Pinfold Primary School",
        named_placement="Pinfold Primary School",
        primary_need="Social, emotional and mental health",
        first_plan=True,
        pronouns="he/him",
        looked_after=True,
        officer="Gemma Tillotson",
        signed=True,
        upn="S938200117052",
    )
    pen.dates(request="2026-06-22", draft="2026-10-12", final="2026-11-06")
    out: list[Block] = [
        P("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18, align="center", colour=GREEN, after=2),
        P("Final plan", bold=True, size=13, align="center", after=8),
        _front(),
        *_recitals(),
        *_advice(pen),
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
            ["Surname", "Mottram", "Other names", "Reuben"],
            ["Date of birth", "11.02.2017", "Year group", "5"],
            ["Home address", "c/o Saltreach County Council", "UPN", "S938200117052"],
            ["Looked after", "Yes, full care order", "Carers", "Pauline and Des Hartigan (foster carers)"],
            ["School", "Pinfold Primary School", "Primary SEN", "Social, emotional and mental health"],
            ["Date of request", "22.06.2026", "Draft issued", "12.10.2026"],
            ["Date of final plan", "06.11.2026", "Annual review due by", "22.10.2027"],
        ],
        (3.4, 5.2, 3.4, 5.2),
        head=0,
        first_shade=PALE,
    )


def _recitals() -> list[Block]:
    return [
        P("This plan is made by Saltreach County Council (tick one):", after=2, before=4),
        P("☒ under section 37 of the Children and Families Act 2014, after an assessment of Reuben", after=2),
        P("☐ under section 44, after a review or re-assessment", after=2),
        P("☐ in place of a plan transferred from another authority", after=6),
    ]


def _bar(text: str) -> P:
    return P(text, bold=True, size=12, colour="FFFFFF", shade=GREEN, before=8, after=4, keep=True)


def _advice(pen: Pen) -> list[Block]:
    rows = [[pen.says("K", text) for text in row] for row in c.ADVICE]
    return [
        _bar("Section K – Advice and information gathered during the assessment"),
        T([["Type", "From", "Dated"], *rows], (4.6, 10, 2.6), head_shade=PALE, size=9),
    ]


def _small(text: str) -> P:
    return P(text, bold=True, colour=GREEN, before=4, after=2, keep=True)


def _about(pen: Pen) -> list[Block]:
    return [
        _bar("Section A – The views, interests and aspirations of the child and his parents"),
        _small("Background"),
        P(pen.says("A", c.HISTORY)),
        _small("How views were obtained"),
        P(pen.says("A", c.GATHERED)),
        _small("Reuben says"),
        *[P(text) for text in pen.each("A", c.CHILD)],
        _small("Communication and taking part"),
        P(pen.says("A", c.TALKS)),
        _small("His mother’s views"),
        *[P(text) for text in pen.each("A", c.MOTHER)],
        _small("His carers’ views"),
        *[P(text) for text in pen.each("A", c.CARERS)],
    ]


def _needs(pen: Pen) -> list[Block]:
    rows: list[Row] = [["Need", "Area", "What Reuben finds difficult, in order of priority"]]
    for number, (key, area, text) in enumerate(c.NEEDS, 1):
        rows.append([str(number), c.NAMES[area], pen.it("B", (key, text), area, f"Need {number}")])
    return [
        _bar("Section B – The child’s special educational needs"),
        P(f"<b>Strengths:</b> {pen.says('B', c.STRENGTHS)}"),
        T(rows, (1.4, 3.6, 12.2), head_shade=PALE),
        _bar("Section C – Health needs related to special educational needs"),
        Ls(pen.each("C", c.C_NEEDS, "health"), "C%1", indent=0.9),
        _bar("Section D – Social care needs related to special educational needs"),
        Ls(pen.each("D", c.D_NEEDS, "social-care"), "D%1", indent=0.9),
    ]


def _outcomes(pen: Pen) -> list[Block]:
    texts = [
        pen.it("E", (key, text), area, f"Outcome {n}") for n, (key, area, text) in enumerate(c.OUTCOMES, 1)
    ]
    last = len(texts)
    return [
        _bar("Section E – The outcomes sought for the child"),
        _small(c.KS2),
        Ls(texts[:-1], "Outcome %1", how="typed", indent=2.6),
        _small(c.KS3),
        Ls(texts[-1:], "Outcome %1", how="typed", indent=2.6, start=last),
        P(pen.says("E", c.TARGETS)),
    ]


def _provision(pen: Pen) -> list[Block]:
    out: list[Block] = [
        _bar("Section F – The special educational provision required by the child"),
        P(pen.says("F", c.LEAD)),
    ]
    for number, (key, area, _) in enumerate(c.OUTCOMES, 1):
        if key not in PLANS:
            continue
        rows: list[Row] = [list(HEADS)]
        for name, *texts in PLANS[key]:
            rows.append(pen.row("F", name, HEADS, texts, area=area))
        out += [
            _small(f"Provision Plan for Outcome {number}"),
            T(rows, (6.4, 4.3, 4.3, 2.2), head_shade=PALE, size=9.5),
        ]
    return out


def _rest(pen: Pen) -> list[Block]:
    pen.state("H1", "nil")
    return [
        _bar("Section G – Health provision"),
        *[P(text) for text in pen.each("G", c.G, "health")],
        _bar(
            "Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
        ),
        P(pen.says("H1", c.H1_NIL)),
        _bar("Section H2 – Other social care provision"),
        *[P(text) for text in pen.each("H2", c.H2, "social-care")],
        _bar("Section I – Placement"),
        P(pen.says("I", c.PLACE)),
        _bar("Section J – Personal Budget"),
        P(pen.says("J", c.BUDGET)),
        T(
            [
                ["Signed for the council", "G. Tillotson"],
                ["Name", "Gemma Tillotson, SEND caseworker"],
                ["Date", "06.11.2026"],
            ],
            (6, 11.2),
            head=0,
            first_shade=PALE,
        ),
    ]


def _said(key: str) -> str:
    """A statement's words, by its key."""
    everything = {name: text for name, _, text in (*c.NEEDS, *c.OUTCOMES)}
    everything |= {row[0]: row[1] for rows in PLANS.values() for row in rows}
    everything |= dict([*c.C_NEEDS, *c.D_NEEDS, *c.G, *c.H2])
    return everything[key]


GUARDS = [
    Guard("A", c.HISTORY, "M01, M05: his sister's name and dates that are history"),
    Guard("B", _said("b7"), "N05: 'thick' is his own word for himself"),
    Guard("B", _said("b6"), "N05: hard behaviour told as what is seen"),
    Guard("F", _said("f2"), "P19: a 1:1 adult all day who stays by him in the groups too"),
    Guard("F", _said("f24"), "M05, T05: visits of a year to come, for transfer"),
    Guard("F", _said("f14"), "P02, P05: who and group size stand in the row's other cells"),
    Guard("H1", c.H1_NIL, "S02, T08: nothing under section 2, and all provision is in H2"),
    Guard("F", _said("f23"), "P06: 'at any time' is the child's use of the box"),
    Guard(
        "E",
        _said("e9"),
        "O02: the heading and 'by the end of Year 7' both give the date; O08: one achievement shown three ways",
    ),
]

_NURTURE = "Reuben will be taught throughout every school day in the nurture class, in a group of four with one adult, apart from his own class"
_REUSED = "Calm, consistent relationships with adults who know his history, use his name first, give him time to answer and follow the school’s relationships policy in all that they do with him"
_DRESS = "Cannot manage buttons, zips or laces. It takes him 20 minutes to change for games, always last, and he misses the start of each session and hides his feet from the others."

FIRST = [
    Edit(
        c.D_NEEDS[0][1],
        "No social care needs have been identified.",
        [
            Gap(
                "N08",
                "D",
                "he is looked after and D says that there is nothing",
                "No social care needs have been identified.",
            )
        ],
    ),
    Edit(c.D_NEEDS[1][1], GONE),
    Edit(
        _said("e11"),
        "Reuben will remember what he has been told about his day, and tell Mrs Hartigan three things about it in order, on four evenings out of five.",
    ),
    Edit("; Outcomes 8 and 10 are met under Sections G and H2", ""),
    Edit(
        c.H2[0][1],
        "The duties of the council as corporate parent are carried out under the care plan; no other social care provision is required.",
    ),
    Edit(c.H2[1][1], GONE),
    Edit(
        "Dr L. Sandhu, community paediatrician for children in care",
        GONE,
        [Gap("S12", "K", "no medical advice", None)],
    ),
    Edit(
        _said("e6"),
        "By July 2025 Reuben will read a page at the level of an eight-year-old and answer three questions out of four about it, so that he can read letters and instructions for himself.",
        [Gap("O11", "E", "over a year before the plan's date")],
    ),
    Edit(_said("f9"), _REUSED, [Gap("P16", "F", "the same paragraph under three outcomes")]),
    Edit(_said("f18"), _REUSED),
    Edit(_said("f15"), _REUSED),
    Edit(
        "Knows his tables to 10.",
        "Knows his tables to 10. Settled well at the start of Year 3 in September.",
        [Gap("M04", "B", "Year 5 on the front page", "Settled well at the start of Year 3 in September.")],
    ),
    Edit(c.CHILD[2][1], GONE, [Gap("V06", "A", "no hope for the future is left", None)]),
    Edit(c.CHILD[3][1], GONE),
    Edit(c.MOTHER[1][1], GONE),
    Edit(c.CARERS[1][1], GONE),
    Edit(
        _said("f12"),
        _NURTURE,
        [
            Gap("P19", "F", "a class of its own all day, and a 1:1 adult with him in his own class all day"),
            Gap("P19", "F", "the same: the 1:1 adult is with him all day elsewhere", _said("f2")),
        ],
    ),
    Edit("Same day, 15 minutes, 1:1", "All day, every day"),
    Edit(
        "22.06.2026",
        "16.02.2026",
        [Gap("S15", None, "nearly 38 weeks from request to final plan", "16.02.2026")],
    ),
    Edit(
        _said("e8"),
        "Reuben will write or dictate eight sentences in 30 minutes that he can read back, in four lessons out of five.",
        [
            Gap("O10", "E", "no outcome answers the needs in C", None),
            Gap("T02", "C", "no outcome about nightmares", _said("c1")),
            Gap("T02", "C", "no outcome about bedwetting", _said("c2")),
        ],
    ),
    Edit(
        "Seeks pressure and movement:",
        "Is clumsy and disruptive, with a bad attitude to sitting still:",
        [Gap("N05", "B", "'disruptive', 'bad attitude'")],
    ),
]

SECOND = [
    Edit(
        "Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "Section H – Social care provision",
        [Gap("S03", None, "one H where H1 and H2 must be apart", None)],
    ),
    Edit(c.H1_NIL, GONE),
    Edit("Section H2 – Other social care provision", GONE),
    Edit(
        "Design teacher from Saltreach High School",
        "[insert name of secondary] – Choose an item.",
        [
            Gap(
                "S04",
                "F",
                "a placeholder and an unchosen list",
                "[insert name of secondary] – Choose an item.",
            ),
            Gap("P02", "F", "who is left unfilled", _said("f21")),
        ],
    ),
    Edit(
        _said("b13"),
        f"{_said('b13')}{NEXT}{_DRESS}",
        [
            Gap("T01", "B", "nothing in F is about dressing", _DRESS),
            Gap("T02", "B", "no outcome is about dressing", _DRESS),
        ],
    ),
    Edit(
        c.D_NEEDS[0][1],
        _said("b5"),
        [Gap("M06", "D", "the paragraph of Need 5 again, word for word")],
    ),
    Edit(
        ".07.26",
        ".07.23",
        [Gap("S14", "K", "every piece of advice is over three years older than the plan", None)],
        times=10,
    ),
    Edit(
        c.GATHERED,
        "Reuben’s views were taken down by Miss Okafor, nurture lead, in three drawing and talking sessions and read back to him. His mother spoke to the caseworker by telephone, the foster carers were visited at home, and the social worker confirmed all three accounts.",
    ),
    Edit(c.G[0][1], GONE, [Gap("S02", "G", "a heading and nothing under it", None)]),
    Edit(
        c.G[1][1],
        GONE,
        [
            Gap("T07", "C", "nothing in G or F answers the nightmares", _said("c1")),
            Gap("T07", "C", "nothing in G or F answers the bedwetting", _said("c2")),
            Gap("T03", "E", "with G empty nothing helps towards it", _said("e8")),
        ],
    ),
    Edit(c.TALKS, GONE, [Gap("V07", "A", "nothing on how he communicates or takes part", None)]),
    Edit("Communication and taking part", GONE),
    Edit(
        "1:1, 50 minutes once a week, 40 weeks a year",
        "1:1, up to 50 minutes, once or twice a month",
        [Gap("P07", "F", "'up to', 'once or twice'", _said("f3"))],
    ),
    Edit(
        _said("f6"),
        "It may be helpful if a change plan were considered before supply days, ends of term and family visits, and the school should share it",
        [Gap("P10", "F", "'may be helpful if', 'should': nobody must do it")],
    ),
    Edit(
        c.CARERS[0],
        "Mr and Mrs Hartigan: a kind, funny boy who is frightened of getting things wrong. Rueben will do anything practical for Des.",
        [Gap("M03", "A", "his name misspelt", "Rueben will do anything practical for Des.")],
    ),
]
