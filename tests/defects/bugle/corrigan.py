"""Corrigan Bay: an export of a case system; a boy in Year 6 with cerebral palsy, about to change school."""

from tests.defects.bugle.corrigan_text import BORN, FRONT, GUIDE, HEAD, A, B, E, F, K
from tests.defects.bugle.sheet import Look, Sheet

NAME, LAYOUT, PDF_OF = "bugle-03-corrigan", 7, "a"
LOOK = Look(
    font="Arial",
    size=9,
    shade="D0E6EC",
    colour="0B4F5C",
    header="Zachary Lindqvist-Moore | EHC Plan | Version 7.0 | Amended final",
    footer="Corrigan Bay Council. Printed from CaseLine 06/11/2026 14:12",
    controls=True,
)
DETAILS = {
    "name": "Zachary Lindqvist-Moore",
    "preferred_name": "Zac",
    "date_of_birth": "2016-01-22",
    "status": "amended",
    "plan_date": "2026-11-06",
    "review_date": "2027-09-17",
    "year_group": 6,
    "local_authority": "Corrigan Bay Council",
    "setting": "Quay Hill Primary School",
    "named_placement": "Quay Hill Primary School",
    "primary_need": "Physical disability",
    "first_plan": False,
    "looked_after": False,
    "officer": "Yasmin Tindall",
    "signed": True,
    "upn": "L822416091173",
    "nhs_number": "999 655 1208",
}
DATES = {"first_issued": "2020-03-20", "amended": "2026-11-06", "review_meeting": "2026-09-22"}
STATES: dict[str, str] = {}

GUARDS = [
    ("@F17", "F", "P03: 'after every transfer' is a frequency"),
    ("@F9", "F", "P07: 'a class of no more than 26' is a limit on size"),
    ("@F13", "F", "P06: 'opportunity to' with day, time, adult and length"),
    ("@G3", "G", "P08: 'if he chokes' is emergency care"),
    ("In 2020 he could not yet sit without support", "A", "M05: history"),
    (
        "From 1 September 2027: Corrigan Bay High School, a mainstream secondary academy",
        "I",
        "M04: the placement to come",
    ),
    ("Mum (Freya) and Mama (Anna)", "A", "V03 M01: two mothers, each named"),
    ("@F1", "F", "P19: the hours of support fit the school's week"),
]

LINKS = """
A1 > E3
A2 > E1
A3 > E7
A4 > E5
A5 > E8
B1 > E1 F2 F3 F4 F20
B2 > E1 F2 F5
B3 > E3 F6 F7
B4 > E2 F8 F9
B5 > E4 F10 F11
B6 > E5 F12 F13
B7 > E8 F21 F22
B8 > E6 F14 F15 F1
B9 > E7 F16 F17 F1 F20
B10 > E3 F7 F18
B11 > E4 F19 F17
C1 > E12 G1 G2
C2 > E9 G3 G4 F20
D1 > E10 H11 H12
D2 > E11 H21
E1 > F2 F3 F4 F5 F20
E2 > F8 F9
E3 > F6 F7 F18
E4 > F10 F11 F19 F17
E5 > F12 F13
E6 > F14 F15 F1
E7 > F16 F17 F1 F20
E8 > F21 F22 F23
E9 > G3 G4 F20
E12 > G1 G2
E10 > H11 H12
E11 > H21
"""


def _refs(rows: list[list[str]], start: int, stem: str) -> list[list[str]]:
    return [[f"{stem}{n}", *row] for n, row in enumerate(rows, start)]


def draw(s: Sheet) -> None:
    """The plan, page by page."""
    s.h("Education, Health and Care Plan")
    s.w(None, "Corrigan Bay Council, Children and Families Act 2014, section 37")
    s.grid([None] * 4, None, FRONT, [3.6, 5.2, 3.6, 4.8], shaded=(0, 2))
    s.grid([None] * 2, ["Section", "What this section is for"], GUIDE, [2.6, 14.6])
    s.h("(A) Views, interests and aspirations")
    s.w("A", A)
    s.h("(B) Special educational needs")
    number = 1
    for title, area, rows in B:
        s.h(title, 3)
        s.grid(
            [None, "B"],
            ["Ref", "Need"],
            _refs([[r] for r in rows], number, "SEN"),
            [2, 15.2],
            area=area,
            shaded=(0,),
        )
        number += len(rows)
    s.h("(C) Health needs")
    s.grid(
        [None, "C"],
        ["Ref", "Need"],
        [
            [
                "HN1",
                "[[C1|Zac's hips are watched for dislocation; the left was 32% out of joint in June 2026. He is in pain by mid-afternoon on most days and cries out when his legs are moved.]]",
            ],
            [
                "HN2",
                "[[C2|Zac has dysphagia. He coughs on mixed textures, had two chest infections last winter, and takes 50 minutes over lunch, so that he loses playtime.]]",
            ],
        ],
        [2, 15.2],
        area="health",
        shaded=(0,),
    )
    s.h("(D) Social care needs")
    s.grid(
        [None, "D"],
        ["Ref", "Need"],
        [
            [
                "SC1",
                "[[D1|Zac cannot get into the bath or upstairs at home without being carried. Both his mothers have injured their backs, and he has strip washes on most days.]]",
            ],
            [
                "SC2",
                "[[D2|Zac has no company at weekends apart from his family. No club in the town could manage his transfers, and Ebba stays at home with him.]]",
            ],
            ["", "§born" + BORN],
        ],
        [2, 15.2],
        area="social-care",
        shaded=(0,),
    )
    s.h("(E) Outcomes")
    s.grid([None, "E", "E"], ["Ref", "Outcome", "By when"], E, [2, 12.4, 2.8], shaded=(0,))
    s.w(
        "E",
        "Shorter-term targets:: Mrs Farrow, the SENCO, sets them with Zac and his mothers at the start of each term and records progress at half term.",
    )
    s.h("(F) Special educational provision")
    s.grid(
        [None, "F", "F", "F", "F", "F"], HEAD, _refs(F, 1, "SEP"), [1.5, 5.4, 3.2, 3.6, 1.5, 2], shaded=(0,)
    )
    s.h("(G) Health provision")
    s.grid(
        [None, "G", "G", "G", "G", "G"],
        HEAD,
        _refs(
            [
                [
                    "[[G1|Hip surveillance: X-ray and orthopaedic review.]]",
                    "Orthopaedic surgeon",
                    "Every six months",
                    "-",
                    "OC12",
                ],
                [
                    "[[G2|Botulinum injections to the leg muscles, with a pain review.]]",
                    "Neurodisability paediatrician",
                    "Every four months; pain scale reviewed at each visit",
                    "-",
                    "OC12",
                ],
                [
                    "[[G3|Eating and drinking guidelines; emergency suction if he chokes.]]",
                    "Community children's nurse trains three staff",
                    "Every September, two hours; renewed yearly",
                    "-",
                    "OC9",
                ],
                [
                    "[[G4|Swallowing review at lunch.]]",
                    "Dysphagia-trained speech and language therapist",
                    "45 minutes each term in school",
                    "1:1",
                    "OC9",
                ],
            ],
            1,
            "HP",
        ),
        [1.5, 5.4, 3.2, 3.6, 1.5, 2],
        area="health",
        shaded=(0,),
    )
    s.h("(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
    s.grid(
        [None, "H1", "H1", "H1", "H1", "H1"],
        HEAD,
        _refs(
            [
                [
                    "[[H11|Ceiling hoist, level-access bath and through-floor lift at home.]]",
                    "Disabled children's occupational therapist and the adaptations team",
                    "Fitted by 31 March 2027; checked every six months",
                    "-",
                    "OC10",
                ],
                [
                    "[[H12|Help with bathing at home.]]",
                    "Home care worker trained in hoisting",
                    "One hour on Tuesday, Thursday and Sunday evenings",
                    "1:1",
                    "OC10",
                ],
            ],
            1,
            "CP",
        ),
        [1.5, 5.4, 3.2, 3.6, 1.5, 2],
        area="social-care",
        shaded=(0,),
    )
    s.h("(H2) Any other social care provision")
    s.grid(
        [None, "H2", "H2", "H2", "H2", "H2"],
        HEAD,
        _refs(
            [
                [
                    "[[H21|Saturday club for disabled and non-disabled children, with an enabler.]]",
                    "Short breaks enabler trained in hoisting",
                    "Four hours on alternate Saturdays; reviewed by the social worker every six months",
                    "1:1",
                    "OC11",
                ],
            ],
            3,
            "CP",
        ),
        [1.5, 5.4, 3.2, 3.6, 1.5, 2],
        area="social-care",
        shaded=(0,),
    )
    s.h("(I) Placement")
    s.w(
        "I",
        "Until 31 August 2027: Quay Hill Primary School, a maintained mainstream primary school\nFrom 1 September 2027: Corrigan Bay High School, a mainstream secondary academy\n§hours Zac will also have ten hours a week with a learning mentor for his confidence.",
    )
    s.h("(J) Personal budget")
    s.w("J", "The family were told about personal budgets at the review and do not want one this year.")
    s.h("(K) Advice and information")
    s.grid(["K"] * 3, ["Advice", "From", "Date"], K, [5.4, 9, 2.8])
    s.grid(
        [None] * 2,
        None,
        [["Authorised by", "Yasmin Tindall, EHC Plan Coordinator"], ["Date", "06/11/2026"]],
        [6, 11.2],
        shaded=(0,),
    )
