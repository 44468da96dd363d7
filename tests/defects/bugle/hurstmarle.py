"""Hurstmarle: outcome-led, with a provision plan for each outcome; a boy in Year 10 with autism and ADHD."""

from tests.defects.bugle.hurstmarle_text import HEAD, OUT, PLANS, A, B, K
from tests.defects.bugle.sheet import Look, Sheet

NAME, LAYOUT, PDF_OF = "bugle-02-hurstmarle", 5, "b"
LOOK = Look(
    font="Arial",
    size=10.5,
    shade="E4DFEC",
    colour="3F3151",
    header="Hurstmarle County Council   CONFIDENTIAL   Tomasz Zielinski 03.12.2011",
    footer="EHCP form 4 (rev. 9)",
)
DETAILS = {
    "name": "Tomasz Adam Zielinski",
    "preferred_name": "Tomek",
    "date_of_birth": "2011-12-03",
    "status": "final",
    "plan_date": "2026-10-14",
    "review_date": "2027-10-01",
    "year_group": 10,
    "local_authority": "Hurstmarle County Council",
    "setting": "Beacon Heath Academy",
    "named_placement": "Beacon Heath Academy",
    "primary_need": "Autism spectrum condition",
    "first_plan": True,
    "looked_after": False,
    "officer": "Desmond Arkwright",
    "signed": True,
}
DATES = {"request": "2026-05-29", "draft": "2026-09-11", "final": "2026-10-14"}
STATES: dict[str, str] = {}

GUARDS = [
    ("@F6", "F", "P03 P04: 'from the bell until register' with the clock times"),
    ("@F4", "F", "P05: 'one adult between two students' is a ratio"),
    ("@F20", "F", "P07: 'at least' with a number is a floor"),
    ("@F12", "F", "P06: 'has access to' with where and when given"),
    ("In March 2023 he was sent home from a Year 6 residential.", "A", "M05: an old date told as history"),
    ("@B7", "B", "N05: plain account of what he does when angry"),
    ("@G1", "G", "P12: medication clinic, rightly in G"),
    ("his brother Kuba", "A", "M01: a brother's name"),
]

LINKS = """
A1 > E7
A2 > E6 E7
A3 > E8
A4 > E6
B1 > E1 F1 F3
B2 > E1 F1 F2
B3 > E2 F4 F7
B4 > E2 F5 F6
B5 > E3 F8 F9
B6 > E4 F10 F11 F14
B7 > E4 F10 F15 F2
B8 > E4 F12 F13
B9 > E5 F16 F17
B10 > E6 F18
B11 > E6 F19
B12 > E7 F20 F21
C1 > E9 G1 G2
D1 > E8 H11 H21
D2 > E8 H11 H22
E1 > F1 F2 F3
E2 > F4 F5 F6 F7
E3 > F8 F9
E4 > F10 F11 F12 F13 F14 F15
E5 > F16 F17
E6 > F18 F19
E7 > F20 F21
E8 > H11 H21 H22
E9 > G1 G2
"""


def draw(s: Sheet) -> None:
    """The plan, page by page."""
    s.h("Education, Health and Care Plan")
    s.w(None, "This plan is made by Hurstmarle County Council under the Children and Families Act 2014.")
    s.grid(
        [None] * 2,
        None,
        [
            ["☑", "A plan has been made after an assessment of the child or young person named below."],
            ["☐", "The plan has been amended after a review."],
            ["☐", "The plan takes the place of a Statement of Special Educational Needs."],
        ],
        [1.5, 15.5],
    )
    s.grid(
        [None] * 4,
        None,
        [
            ["Surname", "Zielinski", "Other names", "Tomasz Adam"],
            ["Known as", "Tomek", "Date of birth", "03.12.2011"],
            ["Status", "Final", "Year group", "10"],
            ["Date of request", "29.05.2026", "Date of draft", "11.09.2026"],
            ["Date of this plan", "14.10.2026", "Review due by", "01.10.2027"],
            ["School attended", "Beacon Heath Academy", "Primary need", "Autism spectrum condition"],
            ["Parent", "Ewa Zielinska", "Looked after child", "No"],
            ["Address", "22 Brickfield Row, Hurstmarle", "Languages", "English, Polish"],
        ],
        [3.5, 5, 3.5, 5],
        shaded=(0, 2),
        banner="Child or young person",
    )
    s.h("Section K: Advice and information used to make this plan", 2)
    s.grid(["K"] * 3, ["From", "Kind of advice", "Date"], K, [8.5, 5.5, 3])
    s.h("Section A: The views, interests and aspirations of Tomasz and his parent")
    s.w("A", A)
    s.h("Section B: Special educational needs")
    s.w(None, "~ Needs are listed in order of priority.")
    s.grid(
        [None, "B"],
        ["Need", "Description"],
        [[str(n), t] for n, t in enumerate(B, 1)],
        [1.8, 15.2],
        shaded=(0,),
    )
    s.h("Section C: Health needs related to his special educational needs")
    s.w(
        "C",
        "[[C1|Tomek takes methylphenidate for ADHD. It takes away his appetite until evening; he fell from the 25th to the 9th weight centile between November 2025 and July 2026, and he forgets the tablet on one morning in three.]]",
        "health",
    )
    s.h("Section D: Social care needs related to his special educational needs")
    s.w(
        "D",
        "[[D1|Tomek has no friend outside school and has not been out with anybody but his family since Year 7. He has been asked to leave two youth clubs after shouting.]]\n[[D2|Ewa cares for Tomek and for her own mother without help. She sleeps about five hours and says that she has nothing left for Kuba (Early Help assessment, July 2026).]]",
        "social-care",
    )
    s.h("Section E: Outcomes")
    for stage, rows in OUT:
        s.h(stage, 2)
        s.grid([None, "E"], None, [list(r) for r in rows], [3, 14], shaded=(0,))
    s.w(
        "E",
        "The assistant SENCO sets three targets each term with Tomek and Ewa, in September, January and April, and checks them with him every half term.",
    )
    s.h("Section F: Special educational provision")
    for number, needs, rows in PLANS:
        s.grid(
            ["F"] * 4,
            HEAD,
            rows,
            [7, 3.6, 3.6, 2.8],
            banner=f"Provision Plan for Outcome {number}\n~ This plan meets {needs}",
        )
    s.h("Section G: Health provision")
    s.grid(
        ["G"] * 4,
        HEAD,
        [
            [
                "[[G1|ADHD clinic review of dose, height, weight and appetite.]]",
                "Consultant paediatrician",
                "30 minutes every four months",
                "Paediatrician, at each clinic",
            ],
            [
                "[[G2|1:1 appointment on eating and on remembering tablets, with a phone alarm set up.]]",
                "School nurse",
                "30 minutes once a month until July 2027",
                "School nurse, July 2027",
            ],
        ],
        [7, 3.6, 3.6, 2.8],
        area="health",
        banner="Provision Plan for Outcome 9",
    )
    s.h(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    s.grid(
        ["H1"] * 4,
        HEAD,
        [
            [
                "[[H11|1:1 help from a befriender to go to the Hurstmarle motorcycle restoration club.]]",
                "Short breaks befriender",
                "Three hours every Tuesday evening",
                "Early Help, every six months",
            ],
        ],
        [7, 3.6, 3.6, 2.8],
        area="social-care",
        banner="Provision Plan for Outcome 8",
    )
    s.h("Section H2: Other social care provision")
    s.grid(
        ["H2"] * 4,
        HEAD,
        [
            [
                "[[H21|A review meeting of Tomek, Ewa and the befriender to choose when the befriender steps back.]]",
                "Early Help worker",
                "One hour every half term",
                "Early Help, every six months",
            ],
            [
                "[[H22|Carer's advice and counselling for Ewa.]]",
                "Hurstmarle Carers counsellor",
                "Eight sessions of 50 minutes from November 2026",
                "Counsellor, at the eighth session",
            ],
        ],
        [7, 3.6, 3.6, 2.8],
        area="social-care",
        banner="Provision Plan for Outcome 8",
    )
    s.h("Section I: Placement")
    s.w("I", "Beacon Heath Academy\nA mainstream secondary academy.")
    s.h("Section J: Personal budget")
    s.w("J", "A personal budget has been explained to Ewa and none has been requested.")
    s.grid(
        [None] * 2,
        None,
        [
            ["Signed for the Council", "D. Arkwright"],
            ["Name", "Desmond Arkwright, SEN Officer"],
            ["Date", "14.10.2026"],
        ],
        [7, 10],
        shaded=(0,),
    )
