"""Carrowdale: needs first, outcomes and provision by area; a girl in Year 10 with cerebral palsy and low vision."""

from __future__ import annotations

from tests.defects.mallow.needs_carrowdale import needs, views
from tests.defects.mallow.page import Look, Page
from tests.defects.mallow.provision_carrowdale import outcomes_and_provision, rest

LAYOUT = 4
LOOK = Look(font="Cambria", size=10.5, colour="7D6608", shade="FCF3CF")


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Imani Featherstone: Education, Health and Care Plan", "Carrowdale County Council - restricted")
    p.head("CARROWDALE COUNTY COUNCIL", 2)
    p.head("Education, Health and Care Plan", 0)
    p.form(
        [
            ("First name(s)", "front.first", "Imani"),
            ("Surname", "front.last", "Featherstone"),
            ("Date of birth", "front.dob", "9 May 2012"),
            ("Plan status", "front.status", "Final plan"),
            ("Request for assessment received", "front.request", "7 May 2026"),
            ("Date the plan was finalised", "front.date", "18 September 2026"),
            ("Review to be held by", "front.review", "17 September 2027"),
            ("Year group", "front.year", "Year 10"),
            ("School", "front.school", "Carrow Vale High School"),
            ("Main need", "front.primary", "Physical disability"),
            ("Parents", "front.parents", "Annelies and Robert Featherstone"),
            ("Home languages", "front.lang", "English and Dutch"),
        ]
    )
    p.details(
        {"request": "2026-05-07", "final": "2026-09-18"},
        name="Imani Featherstone",
        date_of_birth="2012-05-09",
        status="final",
        plan_date="2026-09-18",
        review_date="2027-09-17",
        year_group=10,
        local_authority="Carrowdale County Council",
        setting="Carrow Vale High School",
        named_placement="Carrow Vale High School",
        primary_need="Physical disability",
        first_plan=True,
        pronouns="she",
        officer="Hilary Nuttall",
        signed=True,
    )
    views(p)
    needs(p)
    outcomes_and_provision(p)
    rest(p)


LINKS = """
A1>E11 E4
A2>E9
A3>E10
A4>E5 E9
B1>E1 F1 F2
B2>E2 F3 F4 F7
B3>E3 F4 F5
B4>E4 F6
B5>E5 F8
B6>E6 F9
B7>E7 F10 F11
B8>E8 F12 F7 F11
B9>E2 E10 F13 F4 F7
B10>E9 F14
B11>E10 F13
B12>E11 F15
C1>E7 G1 G2
C2>E12 G3
D1>E9 H1.1
D2>E10 H1.2
E1>F1 F2
E2>F3 F4
E3>F4 F5
E4>F6 F7
E5>F8
E6>F9
E7>F10 F11 G1 G2
E8>F12 F11
E9>F14 H1.1
E12>G3
E10>F13 H1.2
E11>F15
"""

GUARDS = [
    ("@G2", "G", "P06/P08: 'as needed' of rescue medication, with its trigger"),
    ("@F14", "F", "P03: alternate Thursdays; who and how long stand in the next cell"),
    ("@F1", "F", "P02: all subject teachers, in every lesson, an approach for the whole day"),
    ("@A.parents", "A", "M01: the brother's name"),
    ("@E9", "E", "O07: directing her helpers is hers to do"),
    ("@A.history", "A", "M05: dates that are history"),
    ("@E7", "E", "P07: 'no more than 3 out of 10' is a criterion"),
]
