"""Ashmere: a linear plan in long paragraphs; a young woman of nineteen with learning difficulties and epilepsy."""

from tests.defects.bugle.ashmere_text import (
    AREAS,
    CARE,
    HEALTH,
    OUTCOMES,
    PROVISION,
    TARGETS,
    VIEWS,
)
from tests.defects.bugle.sheet import Look, Sheet

NAME, LAYOUT, PDF_OF = "bugle-04-ashmere", 3, "b"
LOOK = Look(
    font="Times New Roman",
    size=11.5,
    shade="EDEDED",
    colour="000000",
    header="Leila Farahani   EHC Plan   Strictly confidential",
    footer="Ashmere City Council, Young People's SEND Team",
)
DETAILS = {
    "name": "Leila Farahani",
    "date_of_birth": "2007-05-09",
    "status": "amended",
    "plan_date": "2026-07-24",
    "review_date": "2027-05-28",
    "local_authority": "Ashmere City Council",
    "setting": "Fenwick College",
    "named_placement": "Fenwick College",
    "first_plan": False,
    "looked_after": False,
    "officer": "Morwenna Pascoe",
    "signed": True,
}
DATES = {"first_issued": "2015-11-13", "amended": "2026-07-24", "review_meeting": "2026-05-20"}
STATES: dict[str, str] = {"H1": "nil"}

GUARDS = [
    ("@G1", "G", "P08 P06: 'as required' belongs to rescue medication"),
    ("@F7", "F", "P03: 'alternate Fridays' is a frequency"),
    ("@H22", "H2", "S11: a direct payment for social care, not for special educational provision"),
    ("@F14", "F", "P06: 'has access to' with hours and place"),
    ("@B6", "B", "M01: her sister Shirin is named"),
    ("Not applicable, as Leila is over 18.", "H1", "S02 S10: rightly nothing"),
    ("In 2011 she had her first seizure", "A", "M05: history"),
    ("@E7", "E", "O05: 'will attend' is not said; the course is where she does it"),
]

LINKS = """
A1 > E7
A2 > E9
A3 > E6
A4 > E9 E10
A5 > E5
B1 > E1 F1 F2
B2 > E1 F1 F3
B3 > E2 F4 F5
B4 > E3 F6 F7
B5 > E7 F8 F9 F2
B6 > E4 F10 F11
B7 > E5 F12 F13
B8 > E8 F14 F15
B9 > E7 F8 F16
B10 > E6 F17
B11 > E9 F18
C1 > E11 E12 G1 G2
C2 > E11 G3
D1 > E9 H21
D2 > E10 H22 H23
E1 > F1 F2 F3
E2 > F4 F5
E3 > F6 F7
E4 > F10 F11
E5 > F12 F13
E6 > F17
E7 > F8 F9 F16
E8 > F14 F15
E9 > F18 H21
E10 > H22 H23
E11 > G2 G3
E12 > G1
"""


def draw(s: Sheet) -> None:
    """The plan, page by page."""
    s.h("ASHMERE CITY COUNCIL", 2)
    s.h("Education, Health and Care Plan (Amended Final)")
    s.w(
        None,
        "Name:: Leila Farahani\nDate of birth:: 9 May 2007\nAddress:: Flat 3, Kiln Court, Ashmere\nLanguages:: English and Farsi\nLooked after or care leaver:: No",
    )
    s.w(
        None,
        "College attended:: Fenwick College\nPlan first issued:: 13 November 2015\nReview meeting:: 20 May 2026\nDate of this amended plan:: 24 July 2026\nTo be reviewed by:: 28 May 2027",
    )
    s.h("SECTION A: The views, interests and aspirations of the young person and her parents")
    s.w("A", VIEWS)
    s.h("SECTION B: The young person's special educational needs")
    for title, area, words in AREAS:
        s.h(title, 2)
        s.w("B", words, area)
    s.h("SECTION C: The young person's health needs which are related to her special educational needs")
    s.w("C", HEALTH["C"], "health")
    s.h("SECTION D: The young person's social care needs which are related to her special educational needs")
    s.w("D", CARE["D"], "social-care")
    s.h("SECTION E: The outcomes sought for the young person, including outcomes for adult life")
    for number, line in enumerate([o for o in OUTCOMES if not s.cuts(o)], 1):
        s.w("E", f"{number}.:: {line}")
    s.w("E", TARGETS)
    s.h("SECTION F: The special educational provision required by the young person")
    for title, area, words in PROVISION:
        s.h(title, 2)
        s.w("F", words, area)
    s.h("SECTION G: Any health provision reasonably required by the learning difficulties or disabilities")
    s.w("G", HEALTH["G"], "health")
    s.h(
        "SECTION H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    s.w("H1", CARE["H1"], "social-care")
    s.h("SECTION H2: Any other social care provision reasonably required")
    s.w("H2", CARE["H2"], "social-care")
    s.h("SECTION I: Placement")
    s.w("I", "Fenwick College, a general further education college")
    s.h("SECTION J: Personal Budget")
    s.w(
        "J",
        "There is no personal budget for special educational provision. Leila and her parents were told about it on 20 May 2026 and have not asked for one.",
    )
    s.h("SECTION K: Advice and information")
    s.w(
        "K",
        "- Leila Farahani, her own views, 12 May 2026\n- Parvin and Dariush Farahani, parents, 14 May 2026\n- Fenwick College, Ruth Ingleby, learning support manager, education and preparation for adulthood, 15 May 2026\n- Dr Otis Brandt, educational psychologist, 29 April 2026\n- Niamh Scully, speech and language therapist, 1 May 2026\n- Dr Helena Quist, neurologist, medical advice, 6 May 2026\n- Tunde Balogun, adult social worker, Care Act assessment, 11 May 2026\n- Maya Fell, occupational therapist, 5 May 2026",
    )
    s.w(
        None,
        "Signed on behalf of Ashmere City Council:: M. Pascoe\nName and post:: Morwenna Pascoe, Principal SEND Officer\nDate:: 24 July 2026",
    )
