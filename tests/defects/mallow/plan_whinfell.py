"""Whinfell: a person-centred "My plan", a young man of 18 at college with learning difficulties, ADHD and diabetes."""

from __future__ import annotations

from tests.defects.mallow.needs_whinfell import about_me, needs
from tests.defects.mallow.page import Look, Page
from tests.defects.mallow.provision_whinfell import outcomes, provision, rest

LAYOUT = 6
LOOK = Look(font="Trebuchet MS", size=11, colour="1A5276", shade="D6EAF8")
_CONTENTS = {
    "A": "All about me",
    "B": "My special educational needs",
    "C": "My health needs",
    "D": "My social care needs",
    "E": "My outcomes",
    "F": "My special educational provision",
    "G": "My health provision",
    "H1": "My social care provision (under 18)",
    "H2": "My other social care provision",
    "I": "My college",
    "J": "My personal budget",
    "K": "Who gave advice for my plan",
}


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Declan Wojcik - My EHC Plan", "Whinfell Metropolitan Borough Council")
    p.head("My Education, Health and Care Plan", 0)
    p.form(
        [
            ("My name", "front.name", "Declan Wojcik"),
            ("I like to be called", "front.known", "Dec"),
            ("I was born on", "front.dob", "3 June 2008"),
            ("My college", "front.college", "Whin Valley College"),
            ("My plan is", "front.status", "Amended final"),
            ("My first plan was written on", "front.first", "14 May 2015"),
            ("My review meeting was on", "front.meeting", "8 July 2026"),
            ("The date of this plan", "front.date", "25 September 2026"),
            ("My plan must be looked at again by", "front.review", "24 September 2027"),
            ("My main need", "front.primary", "Moderate learning difficulty"),
            ("My family", "front.family", "Teresa Wojcik (mum), Alfie (brother, 14)"),
            ("My council", "front.la", "Whinfell Metropolitan Borough Council"),
        ],
        split=7,
    )
    p.details(
        {"first_issued": "2015-05-14", "review_meeting": "2026-07-08", "amended": "2026-09-25"},
        name="Declan Wojcik",
        preferred_name="Dec",
        date_of_birth="2008-06-03",
        status="amended",
        plan_date="2026-09-25",
        review_date="2027-09-24",
        local_authority="Whinfell Metropolitan Borough Council",
        setting="Whin Valley College",
        named_placement="Whin Valley College",
        primary_need="Moderate learning difficulty",
        first_plan=False,
        officer="Olwen Tranter",
        signed=True,
    )
    p.plain("What is in my plan", bold=True)
    p.form([(letter, f"x.{letter}", words) for letter, words in _CONTENTS.items()], split=2)
    about_me(p)
    needs(p)
    outcomes(p)
    provision(p)
    rest(p)


LINKS = """
A1>E10 E3
A2>E9 E4
A3>E12
A4>E11
B1>E1 F1 F2 F5
B2>E2 F1
B3>E3 F3 F5
B4>E4 F4
B5>E5 F5 F6
B6>E6 F7 F8
B7>E7 F9
B8>E8 F10
B9>E9 F11
B10>E10 F12 F13
C1>E11 G1 G2 G3
D1>E4 E9 H2.1
D2>E12 H2.2
E1>F1 F2 F5
E2>F1
E3>F3
E4>F4 H2.1
E5>F5 F6
E6>F7 F8
E7>F9
E8>F10
E9>F11
E10>F12 F13
E11>G1 G2 G3
E12>H2.2
"""

GUARDS = [
    ("@G2", "G", "P06/P08: 'if needed' of rescue medication, with the trigger after it"),
    ("@F4", "F", "P03/P04: Wednesday mornings from nine until break, and how long that is"),
    ("@F5", "F", "P05: one adult between two"),
    ("@F12", "F", "P04: clock times instead of hours; a manager's name is not the child's (M01)"),
    ("@H1.nil", "H1", "S02/S10: not applicable at 18"),
    ("@A.mum", "A", "V03: his mother's view in his words, named as hers"),
    ("@B.s4", "B", "N01: says that there are no needs in this area"),
    ("@A.history", "A", "M05: dates that are history"),
]
