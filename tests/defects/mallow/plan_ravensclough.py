"""Ravensclough: linear A to K, a boy in Year 4 with a language disorder and focal epilepsy."""

from __future__ import annotations

from tests.defects.mallow.needs_ravensclough import needs, views
from tests.defects.mallow.page import Look, Page
from tests.defects.mallow.provision_ravensclough import outcomes, provision, rest

LAYOUT = 3
LOOK = Look(font="Calibri", size=11, colour="4A235A", shade="EADCF1")


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Oskar Brayshaw-Lind - EHC Plan - Confidential", "Ravensclough Borough Council")
    p.head("Ravensclough Borough Council", 2)
    p.head("Education, Health and Care Plan", 0)
    p.form(
        [
            ("Name", "front.name", "Oskar Brayshaw-Lind"),
            ("Date of birth", "front.dob", "14 March 2018"),
            ("Home address", "front.address", "6 Larch Rise, Ravensclough"),
            ("Parents", "front.parents", "Ingrid Lind and Joel Brayshaw (both live with Oskar)"),
            ("Year group", "front.year", "Year 4"),
            ("School attended", "front.school", "Clough Bank Primary School"),
            ("Greatest area of need", "front.primary", "Speech, language and communication needs"),
            ("Languages at home", "front.languages", "English and Norwegian"),
            ("Status of this plan", "front.status", "Final"),
            ("Needs assessment requested", "front.request", "26 May 2026"),
            ("Date of final plan", "front.date", "9 October 2026"),
            ("To be reviewed by", "front.review", "8 October 2027"),
        ]
    )
    p.details(
        {"request": "2026-05-26", "final": "2026-10-09"},
        name="Oskar Brayshaw-Lind",
        date_of_birth="2018-03-14",
        status="final",
        plan_date="2026-10-09",
        review_date="2027-10-08",
        year_group=4,
        local_authority="Ravensclough Borough Council",
        setting="Clough Bank Primary School",
        named_placement="Clough Bank Primary School",
        primary_need="Speech, language and communication needs",
        first_plan=True,
        pronouns="he",
        officer="Priya Hallworth",
        signed=True,
    )
    views(p)
    needs(p)
    outcomes(p)
    provision(p)
    rest(p)


LINKS = """
A1>E8
A2>E4
A3>E2 E3 E9
A4>E9
B1>E1 F1 F2 F3 F6 F11
B2>E2 F1 F2 F6
B3>E2 F4
B4>E3 F5
B5>E4 F7 F8
B6>E5 F9 F11
B7>E6 F10 F11
B8>E7 F12 F3
B9>E10 F12 F13
B10>E5 F14 F15 F16 F9
B11>E8 F14 F15
C1>E9 G1 G2 G3 G4
C2>E9 G4
D1>E9 H1.1
E1>F1 F2 F3 F6 F11
E2>F1 F2 F4 F6
E3>F5
E4>F7 F8
E5>F9 F11 F16 F14 F15
E6>F10 F11
E7>F12
E10>F13 F12 F7
E8>F14 F15
E9>H1.1 G1
"""

GUARDS = [
    ("@G2", "G", "P06/P08: 'as required' of emergency medication, with the trigger and who gives it"),
    ("@F9", "F", "P06: 'access to', yet equipment, lesson and who prepares it are stated"),
    ("@F4", "F", "P03/P04: Tuesday and Thursday mornings, a quarter of an hour"),
    ("@F5", "F", "P04: from the lunch bell until register, 25 minutes, one adult to three"),
    ("@F13", "F", "P03: alternate weeks"),
    ("@G4", "G", "P07: 'up to an hour' is how long he sleeps, not a cap on the provision"),
    ("His younger sister Maja finishes his sentences for him, which he hates.", "A", "M01: a sibling's name"),
    ("@A.history", "A", "M05: an old school start is history"),
]
