"""A plan in an old statement's form: a deaf boy in Year 11, on his way to college."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, plain, say
from tests.defects.campion.plans.amberholt_needs import A_HISTORY, A_LUCA, A_PARENTS, B_STRENGTHS, B, C, D, E
from tests.defects.campion.plans.amberholt_provision import F_LEAD, F_TARGETS, NAMES, F, G

LINKS = """
A1: E11
A2: E10
A3: E7
A4: E3 E4 E5
A5: E2
B1: E6 F1 F2 F3 F5 F17
B2: E6 F4
B3: E1 F1 F9 F13
B4: E7 F6
B5: E1 F7 F8
B6: E3 F10 F13
B7: E4 F10 F8
B8: E1 F11
B9: E5 F12
B10: E2 F14 F17
B11: E8 F15
B12: E9 F16
B13: E10 F18
B14: E11 F19 F20
C1: E12 G1
C2: E12 G2
E1: F1 F7 F8 F9 F11
E2: F14 F17 F6
E3: F10 F13
E4: F10 F8
E5: F12 F13
E6: F2 F4 F3 F5
E7: F6
E8: F15
E9: F16
E10: F18
E11: F19 F20
E12: G1 G2
"""

GUARDS = [
    (
        "A:h1",
        "A",
        "The Authority made a Statement for him on 11 March 2013",
        "M05: an old date that is history",
    ),
    (
        "A:h2",
        "A",
        "His sister Bella, aged 12, is hearing and signs fluently.",
        "M01, M04: his sister's name and age",
    ),
    ("D:1", "D", None, "N07: assessed, and found to have no needs"),
    (
        "F2",
        "F",
        "Each morning from the bell until register a communication support worker checks it and both processors with Luca.",
        "P03, P04: 'from the bell until register'",
    ),
    ("F18", "F", None, "P03: 'alternate Saturdays'"),
    ("F10", "F", None, "P05: 'in a group of four'"),
    ("I:1", "I", None, "M04, S09: two institutions, until and from a date"),
    ("B1", "B", None, "N02: the diagnosis is followed by what it means"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Amberholt still sets it out."""
    pen = Pen(stem, layout, copy, font="Times New Roman", size=11.5, colour="333333", shade="D9D9D9")
    edits = pen.copy.edits
    pen.running("Luca Hesketh", "Amberholt Council, Children's Services Authority")

    def banner(old: str, letter: str, title: str) -> None:
        pen.table([[old, f"Section {letter}", title]], [2.5, 3, 11.5], head=1)

    pen.p("AMBERHOLT COUNCIL", bold=True, size=15, centre=True)
    pen.h("EDUCATION, HEALTH AND CARE PLAN", 0)
    pen.p(
        "This Plan is made by Amberholt Council (“the Authority”) under section 37 of the Children and Families Act 2014 in place of the Statement of Special Educational Needs made for the young person named below under the Education Act 1996."
    )
    pen.table(
        [
            ["Surname", "Hesketh", "Other names", plain("front:name", "Luca")],
            ["Date of birth", "5 December 2010", "School year", plain("front:year", "Year 11")],
            ["School attended", "Amber Vale Academy", "Primary need", "Hearing impairment"],
            ["Home address", "2 Kiln Terrace, Amberholt", "Telephone (text)", "01632 960558"],
            ["Statement made", "11 March 2013", "First Plan made", "19 May 2017"],
            ["Review meeting", "17 September 2026", "Status", "Final amended Plan"],
            [
                "Amended with effect from",
                plain("front:date", "30 October 2026"),
                "Review due by",
                "16 September 2027",
            ],
        ],
        [4, 5, 3.5, 4.5],
    )
    pen.labels.details(
        name="Luca Hesketh",
        date_of_birth="2010-12-05",
        year_group=11,
        status="amended",
        plan_date="2026-10-30",
        review_date="2027-09-16",
        local_authority="Amberholt Council",
        primary_need="Hearing impairment",
        setting="Amber Vale Academy",
        named_placement="Amber Vale Academy",
        officer="R. J. Maltby",
        signed=True,
        first_plan=False,
        pronouns="he",
    )
    pen.labels.dates(first_issued="2017-05-19", amended="2026-10-30", review_meeting="2026-09-17")
    banner("Appendices", "K", "Advice and information on which this Plan is based")
    pen.table(
        [["Nature of advice", "Contributor", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(NAMES)],
        [4.5, 9, 3.5],
        head=1,
    )
    banner("Part 1", "A", "The views, interests and aspirations of Luca and his parents")
    for title, texts in [("History", A_HISTORY), ("Luca", A_LUCA), ("Parents", A_PARENTS)]:
        pen.h(title, 2)
        pen.ps(texts)
    banner("Part 2", "B", "Special educational needs")
    pen.h("Abilities", 2)
    pen.ps(B_STRENGTHS)
    for title, texts in B:
        pen.h(title, 2)
        for text in texts:
            pen.p(text, mark=str(text.label))
    banner("Part 2", "C", "Health needs related to special educational needs")
    pen.bullets(C)
    banner("Part 2", "D", "Social care needs related to special educational needs or to a disability")
    pen.p(D)
    pen.labels.state("D", "nil")
    banner("Part 3", "E", "Objectives: the outcomes sought")
    pen.bullets(E, style="List Number")
    banner("Part 3", "F", "Special educational provision to meet the needs and objectives")
    pen.p(F_LEAD)
    for title, texts in F:
        if any(edits.get(text.key, "") is not None for text in texts):
            pen.h(title, 2)
        for text in texts:
            pen.p(text, mark=str(text.label))
    pen.h("Monitoring", 2)
    pen.p(F_TARGETS)
    banner("Part 5", "G", "Health provision")
    pen.bullets(G)
    banner(
        "Part 6",
        "H1",
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    pen.p(say("H1:1", "None is required."))
    pen.labels.state("H1", "nil")
    banner("Part 6", "H2", "Other social care provision")
    pen.p(say("H2:1", "None is required."))
    pen.labels.state("H2", "nil")
    banner("Part 4", "I", "Placement")
    pen.p(
        say(
            "I:1",
            "Until 31 August 2027: Amber Vale Academy, a mainstream academy with a resource base for deaf pupils. From 1 September 2027: a further education college; the college will be named by 31 March 2027.",
        )
    )
    if "drop:J" not in edits:
        banner("Part 7", "J", "Personal budget")
        pen.p(say("J:1", "None has been requested."))
        pen.labels.state("J", "nil")
    pen.used.add("drop:J")
    annex = [one for one in pen.take(say("K:annex", "")) if one.text]
    if annex:
        pen.h("Annex: additional arrangements", 2)
        for one in annex:
            pen.p(one.text)
    pen.p("Signed on behalf of the Authority", bold=True)
    pen.table(
        [
            [
                plain("sign:name", "R. J. Maltby, Principal Officer (Special Educational Needs)"),
                plain("sign:date", "30 October 2026"),
            ]
        ],
        [11, 6],
    )
    if copy is None:
        pen.links(LINKS)
    return pen
