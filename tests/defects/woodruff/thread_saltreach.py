"""Saltreach: the thread, the details and the tempting statements."""

from tests.defects.woodruff.plan_saltreach import WORDS
from tests.defects.woodruff.words import Plan, read

LINKS = """
A1:E1 E3 E4; A2:E7; A3:E6; A4:E8; A5:E7;
B1:E2 F4 F5 F6; B2:E2 F4 F6; B3:E1 F1 F2 F5; B4:E1 F1 F2 F8; B5:E3 F7; B6:E5 F10; B7:E10 F14; B8:E5 F11; B9:E1 F3;
B10:E6 F12; B11:E7 F13 H2.2; C1:E9 G1; D1:E8 H2.1;
E1:F1 F2 F3; E2:F4 F5 F6; E3:F7; E4:F8 F9; E5:F10 F11; E6:F12; E7:F13 H2.2; E8:H2.1; E9:G1; E10:F14;
B4:E4; B1:F8; B2:F9
"""

GUARDS = [
    ("E3", "A named award by a date can be seen and counted: tempts O03."),
    ("F5", "An approach for every session, by all who teach him: tempts P02 and P04."),
    ("F8", "Hours that grow by dated stages, not a range: tempts P07."),
    ("H1.text", "Not applicable, and why, at 18: tempts S02 and S10."),
    ("J.text", "An offer put off, not a direct payment agreed: tempts S11."),
    ("B2", "Swearing told as fact with its cause: tempts N05."),
    ("F11", "Pattern of study and place for every day: tempts P01 and P05."),
    ("E4", "Work at length and to a confirmed standard, not a bare life goal: tempts O06."),
]

PLAN = Plan(
    stem="woodruff-04-saltreach",
    layout=4,
    pieces=read(WORDS),
    links=LINKS,
    guards=GUARDS,
    nil={"H1"},
    details={
        "name": "Callum Prideaux",
        "preferred_name": "Cal",
        "date_of_birth": "2007-10-08",
        "status": "final",
        "plan_date": "2026-09-17",
        "review_date": "2027-09-16",
        "year_group": 14,
        "local_authority": "Saltreach City Council",
        "setting": "Saltreach College",
        "named_placement": "Saltreach College",
        "primary_need": "Moderate learning difficulty (acquired brain injury)",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Jude Ferrier",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-05-05",
            "draft": "2026-08-10",
            "first_issued": None,
            "final": "2026-09-17",
            "amended": None,
            "review_meeting": None,
        },
    },
)
