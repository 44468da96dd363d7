"""Fenholt: the thread, the details and the tempting statements."""

from tests.defects.woodruff.plan_fenholt import WORDS
from tests.defects.woodruff.words import Plan, read

LINKS = """
A1:E5 E10; A2:E1 E2; A3:E6; A4:E12;
B1:E1 E2 F1 F11; B2:E2 E4 F2; B3:E3 F3 F4 F11; B4:E4 F2 F5; B5:E5 F6; B6:E6 F7 F8 F11 F12; B7:E7 F9;
B8:E8 F7 F8 F10 F11; C1:E9 G1; C2:E10 G2; D1:E11 H1.1; D2:E12 H1.2 H2.1;
E1:F1 F11; E2:F1 F2; E3:F3 F4 F11; E4:F2 F5; E5:F6; E6:F7 F8 F12; E7:F9; E8:F7 F8 F10 F11; E9:G1; E10:G2; E11:H1.1;
E12:H1.2
"""

GUARDS = [
    ("A.how", "'He was shown', adult account of choices made by looking: tempts V05."),
    ("F5", "An approach at every touch: tempts P02 and P05."),
    ("F8", "Equipment with no minutes: tempts P04."),
    ("G2", "Feeds and tube care are health provision, times set down: tempts P12 and P04."),
    ("F7", "Physiotherapy that teaches, in F: tempts P12."),
    ("F12", "Training with subject, trainer and renewal: tempts P15."),
    ("A4", "A sister's hope, carried by the outdoor outcome: tempts T06."),
    ("E4", "'Stay calm' with a count and a condition that adults meet: tempts O03."),
]

PLAN = Plan(
    stem="woodruff-05-fenholt",
    layout=10,
    pieces=read(WORDS),
    links=LINKS,
    guards=GUARDS,
    details={
        "name": "Emeka Larwood",
        "preferred_name": "Emeka",
        "date_of_birth": "2022-07-11",
        "status": "draft",
        "plan_date": "2026-11-06",
        "review_date": "2027-11-05",
        "year_group": 0,
        "local_authority": "Fenholt Metropolitan Borough Council",
        "setting": "Marram Lane Primary School",
        "named_placement": None,
        "primary_need": "Physical disability",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": None,
        "signed": False,
        "upn": None,
        "nhs_number": "999 815 3340",
        "dates": {
            "request": "2026-07-24",
            "draft": "2026-11-06",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
)
