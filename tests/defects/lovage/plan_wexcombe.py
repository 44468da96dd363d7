"""Wexcombe: an amended plan for a boy in Year 8 with tracked changes, written close to the reports."""

from tests.defects.lovage.page import Plan, parse
from tests.defects.lovage.words_wexcombe import WORDS

PLAN = Plan(
    stem="lovage-03-wexcombe",
    layout=9,
    title="EDUCATION, HEALTH AND CARE PLAN (Amended)",
    front=[
        ("Full name", "Idris Shaw"),
        ("Date of birth", "11/11/2013"),
        ("Year group", "Year 8"),
        ("School", "Stourhead Vale Academy"),
        ("Unique Pupil Number", "K936002219007"),
        ("NHS number", "612 404 7785"),
        ("Primary need", "Physical disability"),
        ("Looked after", "No"),
        ("Status", "Amended"),
        ("First issued", "14 March 2019"),
        ("Annual review meeting", "9 July 2026"),
        ("Notice of amendment sent", "5 August 2026"),
        ("Date of amended plan", "28 September 2026"),
        ("Date of next review", "8 July 2027"),
    ],
    sign=[
        ("Signed on behalf of the Council", "D. Achebe"),
        ("Name", "Desmond Achebe, SEND Officer"),
        ("Date", "28 September 2026"),
    ],
    heads={
        "A": "SECTION A: The views, interests and aspirations of Idris and his parents",
        "B": "SECTION B: Idris's special educational needs",
        "C": "SECTION C: Health needs related to his SEN",
        "D": "SECTION D: Social care needs related to his SEN",
        "E": "SECTION E: The outcomes sought for Idris",
        "F": "SECTION F: The special educational provision required by Idris",
        "G": "SECTION G: Health provision reasonably required",
        "H1": "SECTION H1: Social care provision resulting from section 2 of the Chronically Sick and Disabled "
        "Persons Act",
        "H2": "SECTION H2: Any other social care provision",
        "I": "SECTION I: Placement",
        "J": "SECTION J: Personal budget",
        "K": "SECTION K: Advice and information",
        "annex": None,
    },
    pieces=parse(WORDS),
    details={
        "name": "Idris Shaw",
        "preferred_name": None,
        "date_of_birth": "2013-11-11",
        "status": "amended",
        "plan_date": "2026-09-28",
        "review_date": "2027-07-08",
        "year_group": 8,
        "local_authority": "Wexcombe County Council",
        "setting": "Stourhead Vale Academy",
        "named_placement": "Stourhead Vale Academy",
        "primary_need": "Physical disability",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Desmond Achebe",
        "signed": True,
        "upn": "K936002219007",
        "nhs_number": "6124047785",
        "dates": {"first_issued": "2019-03-14", "amended": "2026-09-28", "review_meeting": "2026-07-09"},
    },
    links="A1-E8 A2-E4 A2-E7 A3-E11 A4-E12 B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 C1-E9 D1-E10 D2-E11 D2-E12 "
    "B8-E8 B8-F13 B1-F1 B1-F2 B1-F3 "
    "B2-F4 B2-F5 B3-F6 B3-F7 B4-F8 B4-F9 B5-F9 B5-F10 B6-F11 B7-F12 C1-G1 C1-G2 D1-H1.1 D2-H1.2 D1-H2.1 D2-H2.1 "
    "E1-F1 E1-F2 E1-F3 E2-F4 E2-F5 E3-F6 E3-F7 E4-F8 E4-F9 E5-F9 E5-F10 E6-F11 E7-F12 E8-F13 E9-G1 E9-G2 "
    "E10-H1.1 E11-H1.2 E12-H1.2",
    guards=[
        ("B7", "N04: 'requires support to stand' is the extent of a difficulty, not provision"),
        ("F2", "P14: no review here, but the lead sentence names who reviews every provision and when"),
        ("F3", "P03: equipment carried to every lesson"),
        ("F7", "P07: a choice left to the boy, with a fixed time; a tracked insertion counts"),
        ("E4", "O02: dated by the section's lead sentence"),
        ("F13", "T05: preparation for the options of Year 9, which Regs and E8 call for"),
        ("G1", "P12: physiotherapy review in clinic belongs in G"),
        ("A/child", "V05: quoted, and who typed it is said"),
    ],
)
