"""A plan of stacked area tables: a girl in Reception with Down syndrome and a hearing loss."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, T, plain, say
from tests.defects.campion.plans.tillingbury_needs import (
    E_CI,
    E_CL,
    E_SE,
    E_SP,
    FREQ,
    MEETS,
    N_CI,
    N_CL,
    N_SE,
    N_SP,
    PARENTS,
    SHOWS,
    ST_CI,
    ST_CL,
    ST_SE,
    ST_SP,
    STORY,
    WHO,
    C,
    D,
)
from tests.defects.campion.plans.tillingbury_provision import ADVICE, F_CI, F_CL, F_SE, F_SP, H1, H2, G

LINKS = """
A1: E2
A2: E4
A3: E6
A4: E11 E12
B1: E1 F1 F2 F3 F6
B2: E2 F1 F2 F3 F6
B3: E3 F4 F11
B4: E4 F5
B5: E5 E6 F7 F8 F9
B6: E5 F7 F9
B7: E6 F8 F9
B8: E7 F10
B9: E8 F11 F12
B10: E9 F13 F14 F15
B11: E10 F16 F17 F11
B12: E11 F16 F18
B13: E12 F19
C1: E10 G1
C2: E11 G2
D1: E8 H1.1
D2: E4 H2.1
E1: F1 F2 F3 F6
E2: F1 F2 F3 F6
E3: F4 F11
E4: F5 H2.1
E5: F7 F9
E6: F8 F9
E7: F10
E8: F11 F12 H1.1
E9: F13 F14 F15
E10: F16 F17 G1
E11: F18 F16 G2
E12: F19
"""

GUARDS = [
    ("front:known", None, None, "M03: a stated preferred name, used throughout"),
    ("A3", "A", None, "M01: her brother's name"),
    (
        "A:h1",
        "A",
        "She went to Acorn Nursery from January 2024, with a one-to-one worker paid for by the inclusion fund",
        "V08, M05: provision and a date that are history",
    ),
    ("A:v2", "A", None, "V01, V05: an adult speaks for a child of four, and says so"),
    ("E5", "E", None, "P07: 'up to five' is a number to count to"),
    ("F12", "F", None, "P03: 'Tuesday and Thursday mornings before register' in its cell"),
    ("H2.1", "H2", None, "P05, P03: 'one adult between two children', 'alternate weeks'"),
]


def area(pen: Pen, name: str, strengths: T, needs: list[T], outcomes: list[T], provision: list[T]) -> None:
    """One area of need: three stacked rows, then the grid of provision."""
    pen.table(
        [
            [f"SECTIONS B, E AND F: {name}"],
            ["Section B: Strengths", strengths],
            ["Section B: Needs", needs],
            ["Section E: Outcomes", outcomes],
        ],
        [4, 21],
        head=1,
        left=True,
    )
    pen.grid(["Section F: Special educational provision", WHO, FREQ, MEETS], provision, [10, 6, 6, 3])


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Tillingbury's template has it."""
    pen = Pen(stem, layout, copy, font="Arial", size=9.5, colour="3B6E57", shade="E2EFDA", landscape=True)
    pen.running("EHC plan for Bee Okonjo-Hale", "OFFICIAL-SENSITIVE   Tillingbury Borough Council")
    pen.h("Tillingbury Borough Council: Education, Health and Care Plan", 0)
    pen.table(
        [
            [
                "Child's name",
                plain("front:name", "Beatrix Okonjo-Hale"),
                "Known as",
                plain("front:known", "Bee"),
            ],
            ["Date of birth", "09/11/2021", "Year group", "Reception"],
            [
                "Parents",
                "Temi Okonjo and Joanna Hale, 8 Sallow Walk, Tillingbury",
                "Telephone",
                "01632 960273",
            ],
            ["Attends", "Larchfield Primary School", "Greatest area of need", "Cognition and learning"],
            ["Plan status", plain("front:status", "Final"), "Assessment requested", "01/06/2026"],
            [
                "Date of plan",
                plain("front:date", "16/10/2026"),
                "Review due by",
                plain("front:review", "15/10/2027"),
            ],
        ],
        [4, 9, 4, 8],
    )
    pen.labels.details(
        name="Beatrix Okonjo-Hale",
        preferred_name="Bee",
        date_of_birth="2021-11-09",
        year_group=0,
        status="final",
        setting="Larchfield Primary School",
        named_placement="Larchfield Primary School",
        plan_date="2026-10-16",
        primary_need="Cognition and learning",
        review_date="2027-10-15",
        pronouns="she",
        first_plan=True,
        local_authority="Tillingbury Borough Council",
        officer="Devika Rao",
        signed=True,
    )
    pen.labels.dates(request="2026-06-01", final="2026-10-16")
    pen.h("SECTION A: The views, interests and aspirations of the child and her parents")
    for key, title, texts in [
        ("st", "Bee's story", STORY),
        ("sh", "What Bee shows us, and how she communicates", SHOWS),
        ("pa", "What Bee's parents say", PARENTS),
    ]:
        pen.h(plain(f"head:{key}", title), 2)
        pen.ps(texts)
    area(pen, "Communication and interaction", ST_CI, N_CI, E_CI, F_CI)
    area(pen, "Cognition and learning", ST_CL, N_CL, E_CL, F_CL)
    if "drop:semh" not in pen.copy.edits:
        area(pen, "Social, emotional and mental health", ST_SE, N_SE, E_SE, F_SE)
    pen.used.add("drop:semh")
    area(pen, "Sensory and/or physical", ST_SP, N_SP, E_SP, F_SP)
    pen.h("Short-term targets", 2)
    pen.p(
        say(
            "F:t",
            "The class teacher and Bee's parents set short-term targets towards each outcome every half term and the special educational needs co-ordinator checks them at the end of it.",
        )
    )
    pen.table(
        [["SECTION C: Health needs related to Bee's special educational needs"], ["Section C: Needs", C]],
        [4, 21],
        head=1,
        left=True,
    )
    pen.grid(["Section G: Health provision", WHO, FREQ, MEETS], G, [10, 6, 6, 3])
    pen.table(
        [
            ["SECTION D: Social care needs related to Bee's special educational needs or disability"],
            ["Section D: Needs", D],
        ],
        [4, 21],
        head=1,
        left=True,
    )
    pen.grid(
        [
            "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            WHO,
            FREQ,
            MEETS,
        ],
        H1,
        [10, 6, 6, 3],
    )
    pen.grid(["Section H2: Other social care provision", WHO, FREQ, MEETS], H2, [10, 6, 6, 3])
    pen.h("SECTION I: Placement")
    pen.p(say("I:1", "Larchfield Primary School, a mainstream primary academy."))
    pen.h("SECTION J: Personal budget")
    pen.p(
        say(
            "J:1",
            "A personal budget was explained to Temi and Joanna on 3 July 2026. They have not asked for one.",
        )
    )
    pen.h("SECTION K: Advice and information")
    pen.table(
        [["Ref", "Advice", "From", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(ADVICE)],
        [2, 6, 13, 4],
        head=1,
    )
    pen.table(
        [
            ["Signed for Tillingbury Borough Council", "Name", "Date"],
            [
                plain("sign:sig", "D. Rao"),
                plain("sign:name", "Devika Rao, Plan Manager"),
                plain("sign:date", "16/10/2026"),
            ],
        ],
        [9, 9, 7],
        head=1,
    )
    if copy is None:
        pen.links(LINKS)
    return pen
