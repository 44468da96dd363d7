"""Thornmere: the thread, the details and the tempting statements."""

from tests.defects.woodruff.plan_thornmere import WORDS
from tests.defects.woodruff.words import Plan, read

LINKS = """
A1:E4; A2:E1 E2; A3:E6; A4:E5 E10;
B1:E1 F1 F2 F4; B2:E2 F3 F4; B3:E3 E4 F5 F6; B4:E3 F5 F8; B5:E5 E10 F7 F10 F12; B6:E6 F8 F9 F10 F4;
B7:E7 F11 F4;
B8:E8 F13; C1:E9 G1; D1:E4 H2.1;
E1:F1 F2 F4; E2:F3 F4; E3:F5 F8; E4:F6 H2.1; E5:F7; E6:F8 F9 F10 F4; E7:F11; E8:F13; E9:G1; E10:F12
"""

GUARDS = [
    ("A.self", "First-person words in quotation marks, said to be his own: tempts V05."),
    ("F6", "A group with its number named as the child and three others: tempts P05."),
    ("F9", "An approach used in every lesson and at every break, with no minutes: tempts P03 and P04."),
    ("F13", "'Are his to use' and 'by stages' beside full times and numbers: tempts P06 and P08."),
    ("B6", "Strong behaviour told as fact, with counts and without blame: tempts N05."),
    ("E4", "An outcome that serves a peer need and a social care need: tempts T04 and O10."),
    ("A.story", "'Should think', 'would be hard': modals in a history: tempts P10 and V08."),
    ("H1.text", "Says that nothing is required and why: tempts S02."),
]

PLAN = Plan(
    stem="woodruff-01-thornmere",
    layout=8,
    pieces=read(WORDS),
    links=LINKS,
    guards=GUARDS,
    nil={"H1"},
    details={
        "name": "Idris Callaway",
        "preferred_name": "Idris",
        "date_of_birth": "2017-03-14",
        "status": "final",
        "plan_date": "2026-09-18",
        "review_date": "2027-09-17",
        "year_group": 5,
        "local_authority": "Thornmere County Council",
        "setting": "Copperfield Lane Primary School",
        "named_placement": "Copperfield Lane Primary School",
        "primary_need": "Social, emotional and mental health",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Rosalind Petch",
        "signed": True,
        "upn": "T821400317026",
        "nhs_number": None,
        "dates": {
            "request": "2026-05-06",
            "draft": "2026-08-17",
            "first_issued": None,
            "final": "2026-09-18",
            "amended": None,
            "review_meeting": None,
        },
    },
)
