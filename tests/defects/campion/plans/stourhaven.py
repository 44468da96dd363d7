"""A linear A-K plan: a looked-after boy in Year 4 with developmental language disorder."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, plain, say
from tests.defects.campion.plans.stourhaven_needs import (
    B_CI,
    B_CL,
    B_SEMH,
    B_SP,
    CARERS,
    HISTORY,
    MUM,
    STRENGTHS,
    TAKES_PART,
    VIEWS,
    C,
    D,
    E,
)
from tests.defects.campion.plans.stourhaven_provision import (
    ADVICE,
    F_CI,
    F_CL,
    F_LEAD,
    F_SEMH,
    F_SP,
    F_TARGETS,
    H1,
    H2,
    G,
)

LINKS = """
A1: E10 E12
A2: E4
A3: E2
A4: E3
A5: E9
B1: E1 F1 F2 F3 F10
B2: E2 F1 F2
B3: E2 E4 F4
B4: E3 F5
B5: E4 F6 F7
B6: E5 F6 F8
B7: E6 F9
B8: E1 E7 F10 F3
B9: E9 F12 F15
B10: E8 F13 F14 F15
B11: E7 F10 F11
B12: E5 F16 F17 F18
B13: E10 F16 F17 F18
B14: E8 F19
C1: E11 G1 G2
D1: E12 H2.1
D2: E12 H1.1
E1: F1 F2 F3 F10
E2: F1 F2 F4
E3: F5
E4: F4 F6 F7
E5: F6 F8 F16 F17 F18
E6: F9
E7: F10 F11
E8: F13 F14 F15 F19
E9: F12 F15
E10: F16 F17 F18
E11: G1 G2
E12: H1.1 H2.1
"""

GUARDS = [
    ("A:h1", "A", "Poppy lives with another family in the same town.", "M01: his sister's name"),
    ("F19", "F", None, "P06, P07: 'access to' and 'up to six', with adult, time and place stated"),
    ("G2", "G", None, "P06, P07: 'as required' and a range in emergency medication"),
    ("F14", "F", None, "P10: 'may' is what the child can choose"),
    ("A:h2", "A", None, "M05: dates that are history"),
    ("F4", "F", None, "P03: 'straight after register' with its days and length"),
    (
        "B13",
        "B",
        "He drops most balls thrown to him, which matters to a boy who wants to be in goal.",
        "V08, N05: plain words about what he cannot do yet",
    ),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Stourhaven's template has it."""
    pen = Pen(stem, layout, copy, font="Calibri", size=11)
    pen.running("Ellis Mordaunt - Education, Health and Care Plan", "Stourhaven Council: confidential")
    pen.h("Stourhaven Council", 1)
    pen.h("Education, Health and Care Plan", 0)
    pen.table(
        [
            ["Name", plain("front:name", "Ellis Mordaunt")],
            ["Date of birth", plain("front:dob", "14 February 2018")],
            ["Year group", "Year 4"],
            ["School", "Fuller's Green Primary School"],
            ["Parent", "Ms Dawn Mordaunt"],
            [
                "Lives with",
                "Pete and Sandra Loxley, foster carers, 3 Orchard Bank, Stourhaven; telephone 01632 960114",
            ],
            ["Looked after by", plain("front:lac", "Stourhaven Council, care order of 6 May 2025")],
            ["Primary need", "Speech, language and communication needs"],
            ["Status of this plan", "Final"],
            ["Date of request for assessment", plain("front:request", "4 May 2026")],
            ["Date of draft plan", plain("front:draft", "17 August 2026")],
            ["Date of this final plan", "18 September 2026"],
            ["To be reviewed by", "17 September 2027"],
        ],
        [5, 12],
        left=True,
    )
    labels = pen.labels
    labels.details(
        name="Ellis Mordaunt",
        date_of_birth="2018-02-14",
        year_group=4,
        setting="Fuller's Green Primary School",
        named_placement="Fuller's Green Primary School",
        primary_need="Speech, language and communication needs",
        status="final",
        plan_date="2026-09-18",
        review_date="2027-09-17",
        local_authority="Stourhaven Council",
        looked_after=True,
        officer="Marguerite Sallis",
        signed=True,
        first_plan=True,
        pronouns="he",
    )
    labels.dates(request="2026-05-04", draft="2026-08-17", final="2026-09-18")
    pen.h("SECTION A: The views, interests and aspirations of the child and his parents", bar=True)
    for title, texts in [
        ("Ellis's story so far", HISTORY),
        ("What Ellis says", VIEWS),
        ("How Ellis communicates and takes part", TAKES_PART),
        ("What Ellis's mother says", MUM),
        ("What Ellis's carers say", CARERS),
    ]:
        pen.h(title, 2)
        pen.ps(texts)
    pen.h("SECTION B: The child's special educational needs", bar=True)
    pen.h("What Ellis does well", 2)
    pen.ps(STRENGTHS)
    for title, texts in [
        ("Communication and interaction", B_CI),
        ("Cognition and learning", B_CL),
        ("Social, emotional and mental health", B_SEMH),
        ("Sensory and physical", B_SP),
    ]:
        pen.h(title, 2)
        pen.bullets(texts)
    pen.h("SECTION C: The child's health needs which relate to his special educational needs", bar=True)
    pen.ps(C)
    pen.h("SECTION D: The child's social care needs which relate to his special educational needs", bar=True)
    pen.ps(D)
    pen.h("SECTION E: The outcomes sought for the child", bar=True)
    for number, outcome in enumerate(E, 1):
        pen.p(outcome, mark=f"{number}.")
    pen.h("SECTION F: The special educational provision required by the child", bar=True)
    pen.p(say("F:lead", F_LEAD))
    for title, texts in [
        ("Communication and interaction", F_CI),
        ("Cognition and learning", F_CL),
        ("Social, emotional and mental health", F_SEMH),
        ("Sensory and physical", F_SP),
    ]:
        pen.h(title, 2)
        pen.bullets(texts)
    pen.h("Targets and monitoring", 2)
    pen.p(F_TARGETS)
    pen.h(
        "SECTION G: Health provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs",
        bar=True,
    )
    pen.ps(G)
    pen.h(
        plain(
            "head:H1",
            "SECTION H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        bar=True,
    )
    pen.ps(H1)
    pen.h(plain("head:H2", "SECTION H2: Any other social care provision reasonably required"), bar=True)
    pen.ps(H2)
    pen.h("SECTION I: Placement", bar=True)
    pen.p(say("I:1", "Fuller's Green Primary School, a mainstream community primary school."))
    pen.h("SECTION J: Personal budget", bar=True)
    pen.p(say("J:1", "Ellis's carers and mother were told about personal budgets and did not ask for one."))
    pen.h("SECTION K: Advice and information", bar=True)
    pen.table(
        [["Kind of advice", "Given by", "Date"]]
        + [[say(f"K:{n}", a), say(f"K:{n}w", b), say(f"K:{n}d", c)] for n, (a, b, c) in enumerate(ADVICE)],
        [4, 10, 3],
        head=1,
    )
    pen.h("Signed on behalf of Stourhaven Council", 2)
    pen.table(
        [
            ["Name", plain("sign:name", "Marguerite Sallis")],
            ["Post", "Special Educational Needs and Disability Officer"],
            ["Signature", plain("sign:sig", "M. Sallis")],
            ["Date", plain("sign:date", "18 September 2026")],
        ],
        [5, 12],
        left=True,
    )
    if copy is None:
        pen.links(LINKS)
    return pen
