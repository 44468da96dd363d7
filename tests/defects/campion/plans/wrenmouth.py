"""A person-centred plan: a young man of 18 at college, autistic, with epilepsy."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, plain, say
from tests.defects.campion.plans.wrenmouth_needs import (
    GOOD,
    HOPES,
    LIKE,
    NEEDS,
    OUTCOMES,
    PARENTS,
    PAST,
    TALK,
    WHEN,
    WHO,
    C,
    D,
)
from tests.defects.campion.plans.wrenmouth_provision import ADVICE, H2, PROVISION, G

LINKS = """
A1: E1 E2
A2: E6
A3: E7
A4: E8
A5: E9 E5
B1: E3 F1 F2 F3
B2: E2 E3 F3 F19
B3: E3 F1 F2
B4: E8 F4
B5: E4 F5
B6: E5 F6
B7: E6 F7
B8: E2 E1 F8 F19
B9: E10 F9 F12 F13
B10: E8 F10
B11: E9 F11
B12: E10 F12 F14
B13: E2 F15
B14: E7 F16
B15: E6 F17
B16: E1 F18
C1: E11 G1 G2
C2: E11 G1
D1: E7 H2.2
D2: E8 H2.1
E1: F8 F18
E2: F3 F8 F15 F19
E3: F1 F2 F3
E4: F5
E5: F6
E6: F7 F17
E7: F16 H2.2
E8: F4 F10 H2.1
E9: F11
E10: F9 F12 F13 F14
E11: G1 G2
"""

GUARDS = [
    ("A:c2", "A", None, "V05: first person, and says who speaks for whom"),
    ("A:h2", "A", None, "M01: the family's names, and a dog's"),
    (
        "A:h1",
        "A",
        "I went to Coppice Lane Special School from 2019 to July 2025",
        "M04, M05: an old school, and dates that are history",
    ),
    ("F9", "F", None, "P04: 'from 8.50 until the bell at nine' in its cell"),
    ("G2", "G", None, "P06: 'as required' in emergency medication"),
    ("H1:1", "H1", None, "S10: says that H1 does not apply to an adult"),
    ("J:1", "J", None, "S11: a direct payment set out in J"),
    ("E5", "E", None, "O08: card or cash, one achievement"),
]

CONTENTS = [
    ("A", "This is me: my views, my story and my hopes"),
    ("B", "My special educational needs"),
    ("C", "My health needs"),
    ("D", "My social care needs"),
    ("E", "My outcomes"),
    ("F", "My special educational provision"),
    ("G", "My health provision"),
    ("H1", "Social care if I am under 18"),
    ("H2", "My other social care provision"),
    ("I", "Where I learn"),
    ("J", "My personal budget"),
    ("K", "Who gave advice"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Wrenmouth's person-centred template has it."""
    pen = Pen(stem, layout, copy, font="Verdana", size=10, colour="6A3D7C", shade="EFE3F5")
    pen.running("My plan: Huw Caradine", "Wrenmouth County Council: private and confidential")
    titles = dict(CONTENTS)
    pen.p("Wrenmouth County Council", bold=True, size=13, centre=True)
    pen.h("My Education, Health and Care Plan", 0)
    pen.table(
        [
            ["My name", plain("front:name", "Huw Caradine")],
            ["I was born on", plain("front:dob", "10 March 2008")],
            ["I learn at", plain("front:setting", "Tidefall College")],
            ["I live at", "27 Harbour Steps, Wrenmouth; telephone 01632 960381"],
            ["My main need", "Autism"],
            ["This plan is", "Amended Final"],
            ["My first plan was made on", "23 February 2018"],
            ["Review meeting held on", "16 July 2026"],
            ["Date of this amended plan", plain("front:date", "2 October 2026")],
            ["My plan must be reviewed by", "15 July 2027"],
        ],
        [6, 11],
        left=True,
    )
    pen.labels.details(
        name="Huw Caradine",
        date_of_birth="2008-03-10",
        status="amended",
        setting="Tidefall College",
        named_placement="Tidefall College",
        plan_date="2026-10-02",
        review_date="2027-07-15",
        primary_need="Autism",
        local_authority="Wrenmouth County Council",
        officer="Philippa Staunton",
        signed=True,
        first_plan=False,
    )
    pen.labels.dates(first_issued="2018-02-23", amended="2026-10-02", review_meeting="2026-07-16")
    pen.p("What is in my plan", bold=True)
    pen.table(
        [["Section", "What it is about"], *([letter, title] for letter, title in CONTENTS)], [3, 14], head=1
    )

    def head(letter: str) -> None:
        pen.h(f"Section {letter}: {titles[letter]}", bar=True)

    head("A")
    for title, texts in [
        ("My story", PAST),
        ("What I like and what matters to me", LIKE),
        ("How to talk with me and decide things with me", TALK),
        ("My hopes for the future", HOPES),
        ("What my parents would like to add", PARENTS),
    ]:
        pen.h(title, 2)
        pen.ps(texts)
    head("B")
    pen.h(plain("head:good", "What I am good at"), 2)
    pen.ps(GOOD)
    for title, texts in NEEDS:
        pen.h(title, 2)
        pen.bullets(texts)
    head("C")
    pen.bullets(C)
    head("D")
    pen.bullets(D)
    head("E")
    for title, texts in OUTCOMES:
        pen.h(title, 2)
        for text in texts:
            pen.p(text, mark=str(text.label))
    head("F")
    for title, texts in PROVISION:
        pen.h(title, 2)
        pen.grid(["What I must have", WHO, WHEN], texts, [9, 4.5, 4.5])
    pen.p(
        say(
            "F:t",
            "Bryn and I set my short-term targets with my tutors at the start of each term, and look at them together at the end of it.",
        )
    )
    head("G")
    pen.bullets(G)
    head("H1")
    pen.p(say("H1:1", "I am 18, so this section does not apply to me."))
    pen.labels.state("H1", "nil")
    head("H2")
    pen.bullets(H2)
    head("I")
    pen.p(say("I:1", "Tidefall College, a general further education college."))
    head("J")
    pen.p(
        say(
            "J:1",
            "A direct payment of £118.40 a week is made to an account which my mum manages for me. It pays for the personal assistant in Section H2, for my need to see people of my own age (Section D) and Outcome 8. There is no direct payment for special educational provision.",
        )
    )
    head("K")
    pen.table(
        [["Advice", "Given by", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(ADVICE)],
        [4, 10, 3],
        head=1,
    )
    pen.p("Signed for Wrenmouth County Council", bold=True)
    pen.p(plain("sign:name", "Philippa Staunton, Post-16 Plan Coordinator"))
    pen.p(plain("sign:date", "2 October 2026"))
    if copy is None:
        pen.links(LINKS)
    return pen
