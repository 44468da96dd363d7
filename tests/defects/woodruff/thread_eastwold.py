"""Eastwold: the thread, the details and the tempting statements."""

from tests.defects.woodruff.plan_eastwold import WORDS
from tests.defects.woodruff.words import Plan, read

LINKS = """
A1:E1 E3 E7; A2:E4; A3:E11; A4:E1 E3 E6;
B1:E1 F1 F4 F5; B2:E2 F2 F4 F11 F5; B3:E3 F3; B4:E4 F6; B5:E5 F2 F7; B6:E6 F4 F8 F5; B7:E7 F9;
B8:E8 F10 F11 F12 G2; B9:E9 F11 F13 F5; C1:E10 G1 G2; D1:E11 H1.1;
E1:F1 F4 F5; E2:F2 F4 F11 F5; E3:F3; E4:F6; E5:F2 F7; E6:F4 F8 F5; E7:F9; E8:F10 F12 G2; E9:F11 F13 F5; E10:G1;
E11:H1.1
"""

GUARDS = [
    ("E1", "No date of its own; the lead sentence gives one for all: tempts O02."),
    ("F8", "An approach in use all day: tempts P04 and P05."),
    ("F11", "Equipment and room: no ratio or minutes needed: tempts P04 and P05."),
    ("F5", "Fragment whose role, ratio and hours stand in the next cells: tempts P02 to P05."),
    ("H2.text", "None required, with the assessment that says so: tempts S02."),
    ("B9", "A second hearing-related need, of tiredness, not a repeat of B8: tempts N06."),
    ("C1", "Health need with its effect; surgery not promised: tempts T07 and N02."),
    ("F13", "'If she likes' is the child's choice, not a condition: tempts P08."),
]

PLAN = Plan(
    stem="woodruff-02-eastwold",
    layout=2,
    pieces=read(WORDS),
    links=LINKS,
    guards=GUARDS,
    nil={"H2"},
    details={
        "name": "Nell Adeyinka-Frost",
        "preferred_name": "Nell",
        "date_of_birth": "2021-01-22",
        "status": "final",
        "plan_date": "2026-09-15",
        "review_date": "2027-09-14",
        "year_group": 1,
        "local_authority": "Eastwold Borough Council",
        "setting": "Tidewell Infant School",
        "named_placement": "Tidewell Infant School",
        "primary_need": "Speech, language and communication needs",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Denise Arkwright",
        "signed": True,
        "upn": None,
        "nhs_number": "999 406 2218",
        "dates": {
            "request": "2026-05-05",
            "draft": "2026-07-27",
            "first_issued": None,
            "final": "2026-09-15",
            "amended": None,
            "review_meeting": None,
        },
    },
)
