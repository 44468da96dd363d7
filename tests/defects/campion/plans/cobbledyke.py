"""Needs first, then outcomes and provision together: a girl in Year 9 educated otherwise than at school."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, plain, say
from tests.defects.campion.plans.cobbledyke_needs import COMMUNICATES, HISTORY, PARENTS, ROMY, WHO, B, C, D
from tests.defects.campion.plans.cobbledyke_provision import ADVICE, E12, H1, H2, PATHS, TARGETS, TIMETABLE, G

LINKS = """
A1: E11 E7
A2: E2
A3: E10
A4: E6
A5: E3 E4 E11
B1: E1 F1 F2
B2: E1 F1 F2
B3: E2 F3 F4
B4: E3 F5
B5: E4 F6
B6: E4 F7 F6
B7: E5 F8 F9 F17
B8: E6 F11 F12
B9: E6 F10 F12
B10: E7 F13
B11: E9 F16 F17
B12: E8 F14 F15
B13: E10 F18
B14: E11 F19
C1: E12 G1
C2: E8 G2
D1: E10 H1.1
D2: E2 H2.1
E1: F1 F2
E2: F3 F4 H2.1
E3: F5
E4: F6 F7
E5: F8 F9 F11
E6: F10 F11 F12
E7: F13
E8: F14 F15 G2
E9: F16 F17
E10: F18 H1.1
E11: F19
E12: G1
"""

GUARDS = [
    ("A:h1", "A", "her brother Alfie, who is nine", "M01, M04: her brother's name and age"),
    ("A:h1", "A", "she last went there in November 2025", "M05: an old date that is history"),
    ("B8", "B", None, "P07: 'up to two hours' describes a difficulty"),
    ("A:c1", "A", "she may choose which", "P10: 'may' is what she can choose"),
    ("I:1", "I", None, "S09: no school named, as education is otherwise than at school"),
    ("F9", "F", None, "P05: one adult to two young people"),
    ("F:tt", "F", None, "P18: hours set out, with providers and places in the rows below"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Cobbledyke's template has it."""
    pen = Pen(stem, layout, copy, font="Tahoma", size=10, colour="7A3B10", shade="FBE9DA")
    edits = pen.copy.edits
    pen.running(
        "Romy Fairbrass   date of birth 21.01.2013", "Cobbledyke Metropolitan Council   EHC Plan   Restricted"
    )
    pen.h("Cobbledyke Metropolitan Council", 1)
    pen.h("Education, Health and Care Plan (Amended)", 0)
    pen.table(
        [
            ["Name", "Romy Fairbrass", "Date of birth", "21.01.2013"],
            ["School year", plain("front:year", "Year 9"), "Greatest area of need", "Autism"],
            [
                "Parents",
                "Helen and Marcus Fairbrass",
                "Home",
                "14 Tenter Row, Cobbledyke; telephone 01632 960447",
            ],
            [
                "Present education",
                "Otherwise than at school",
                "First plan issued",
                plain("front:first", "12.12.2025"),
            ],
            ["Status", "Amended", "Review meeting", "03.07.2026"],
            [
                "Date of this plan",
                plain("front:date", "16.09.2026"),
                "Next review by",
                plain("front:review", "02.07.2027"),
            ],
        ],
        [3.5, 5, 3.5, 5],
    )
    pen.labels.details(
        name="Romy Fairbrass",
        date_of_birth="2013-01-21",
        year_group=9,
        status="amended",
        plan_date="2026-09-16",
        review_date="2027-07-02",
        local_authority="Cobbledyke Metropolitan Council",
        primary_need="Autism",
        officer="Nasreen Tolley",
        signed=True,
        first_plan=False,
        pronouns="she",
    )
    pen.labels.dates(first_issued="2025-12-12", amended="2026-09-16", review_meeting="2026-07-03")
    pen.h("SECTION A: Views, interests and aspirations of Romy and her parents", bar=True)
    for key, title, texts in [
        ("h", "History", HISTORY),
        ("v", "Romy's views", ROMY),
        ("c", "How Romy communicates and takes part in decisions", COMMUNICATES),
        ("p", "Her parents' views", PARENTS),
    ]:
        if f"head:{key}" not in edits:
            pen.h(title, 2)
        pen.used.add(f"head:{key}")
        pen.ps(texts)
    columns = ["What is working", "What is not working so well"]
    pen.h("SECTION B: Romy's special educational needs", bar=True)
    for name, (works, works_not) in B.items():
        pen.h(name, 2)
        pen.table([columns, [works, works_not]], [6, 11], head=1, bullet="•")
    pen.h("SECTION C: Romy's health needs", bar=True)
    pen.table([columns, [*C]], [6, 11], head=1, bullet="•")
    pen.h("SECTION D: Romy's social care needs", bar=True)
    pen.table([columns, [*D]], [6, 11], head=1, bullet="•")
    pen.h("SECTIONS E AND F: Outcomes, and the special educational provision to achieve them", bar=True)
    pen.p(TIMETABLE)
    pen.p(TARGETS)
    last = ""
    for name, outcome, rows in PATHS:
        if name != last:
            pen.h(name, 2)
        last = name
        if outcome.key not in edits or edits[outcome.key] is not None:
            pen.table([["Section E: Outcome sought"], [[outcome]]], [17], head=1)
        else:
            pen.used.add(outcome.key)
        kept = [row for row in rows if edits.get(row.key, "") is not None]
        pen.used.update(row.key for row in rows)
        if kept:
            pen.grid(["Section F: Provision required to achieve the outcome", WHO], kept, [11, 6])
    pen.h("SECTIONS E AND G: Health outcome and health provision", bar=True)
    if edits.get("E12", "") is None:
        pen.used.add("E12")
    else:
        pen.table([["Section E: Outcome sought"], [[E12]]], [17], head=1)
    pen.grid(["Section G: Health provision", WHO], G, [11, 6])
    pen.h(
        "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        bar=True,
    )
    pen.grid(["Section H1: Provision (towards Outcome 10)", WHO], H1, [11, 6])
    pen.h("SECTION H2: Any other social care provision", bar=True)
    pen.grid(["Section H2: Provision (towards Outcome 2)", WHO], H2, [11, 6])
    pen.h("SECTION I: Placement", bar=True)
    pen.p(say("I:1", "Romy's education is otherwise than at school; no school is named."))
    pen.h("SECTION J: Personal budget", bar=True)
    pen.p(
        say("J:1", "Helen and Marcus asked about a personal budget in June 2026 and decided not to have one.")
    )
    pen.h("SECTION K: Advice and information", bar=True)
    pen.table(
        [["From", "Name", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(ADVICE)],
        [5, 9, 3],
        head=1,
    )
    pen.table(
        [
            ["Signed for the Council", "Nasreen Tolley, Senior Caseworker"],
            ["Date", plain("sign:date", "16.09.2026")],
        ],
        [5, 12],
        left=True,
    )
    if copy is None:
        pen.links(LINKS)
    return pen
