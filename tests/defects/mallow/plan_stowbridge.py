"""Stowbridge: a case system's export, a looked-after boy in Year 9 who is autistic and often cannot go to school."""

from __future__ import annotations

from tests.defects.mallow.needs_stowbridge import needs, views
from tests.defects.mallow.page import Look, Page
from tests.defects.mallow.provision_stowbridge import outcomes, provision, rest

LAYOUT = 7
LOOK = Look(font="Verdana", size=9.5, colour="7B241C", shade="F2D7D5")
_EXPLAINED = {
    "A": "What Kaelan and those who care for him think and hope",
    "B": "Special educational needs",
    "C": "Health needs related to SEN",
    "D": "Social care needs related to SEN",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.controls = True
    p.running(
        "EHC PLAN: Kaelan ASHDOWN   Case ref SB/20417   v4.0", "Stowbridge City Council SEND case system"
    )
    p.head("Stowbridge City Council: Education, Health and Care Plan", 0)
    p.form(
        [
            ("Full name", "front.name", "Kaelan Ashdown"),
            ("DOB", "front.dob", "11/11/2012"),
            ("Case reference", "front.ref", "SB/20417"),
            ("Version", "front.version", "4.0"),
            ("Plan status", "front.status", "Amended final"),
            ("Plan first issued", "front.first", "17/10/2023"),
            ("Date of this plan", "front.date", "30/10/2026"),
            ("Next review due by", "front.review", "29/10/2027"),
            ("Current year group", "front.year", "9"),
            ("Current setting", "front.setting", "Fenwater Academy"),
            ("Primary need", "front.primary", "Autism"),
            ("Looked after child", "front.lac", "Yes (care order, Stowbridge City Council)"),
            ("Foster carers", "front.carers", "Moira and Deshawn Clarke"),
            ("Mother", "front.mother", "Kirsty Ashdown (shares parental responsibility)"),
        ]
    )
    p.details(
        {"first_issued": "2023-10-17", "amended": "2026-10-30"},
        name="Kaelan Ashdown",
        date_of_birth="2012-11-11",
        status="amended",
        plan_date="2026-10-30",
        review_date="2027-10-29",
        year_group=9,
        local_authority="Stowbridge City Council",
        setting="Fenwater Academy",
        named_placement="Fenwater Academy",
        primary_need="Autism",
        first_plan=False,
        pronouns="he",
        looked_after=True,
        officer="Gareth Imrie",
        signed=True,
    )
    p.plain("What each section of the plan is for", bold=True)
    p.form([(f"({letter})", f"x.{letter}", words) for letter, words in _EXPLAINED.items()], split=2)
    views(p)
    needs(p)
    outcomes(p)
    provision(p)
    rest(p)


LINKS = """
A1>E10
A2>E9
A3>E6 E4
A4>E1 E9
B1>E1 F1
B2>E2 F2
B3>E3 F3 F11
B4>E4 F4
B5>E5 F5 F10
B6>E6 F6
B7>E7 F7 F10
B8>E3 E7 F8 F11
B9>E8 F9
B10>E9 F12
B11>E10 F13
C1>E6 G1 G2
D1>E9 H2.1
E1>F1
E2>F2
E3>F3 F8 F11
E4>F4
E5>F5
E6>F6 G1 G2
E7>F7 F10
E8>F9
E9>F12 H2.1
E10>F13
"""

GUARDS = [
    ("@A2", "A", "M01: the sister's name"),
    ("@A.history", "A", "M05: old dates that are history; figures of Year 8"),
    (
        "@F9",
        "F",
        "P07: 'no more than four pupils' limits the group; P03: both breaks and each change of lesson",
    ),
    ("@F4", "F", "P11/P16: ordinary subjects, yet 1:1 catching up with hours"),
    ("@F8", "F", "P02/P06: one named tutor, with times of the clock"),
    ("@E2", "E", "P07: 'at least once'; O05: asking for help is his to do"),
    ("@H1.nil", "H1", "S02: says that nothing is required"),
    ("@G1", "G", "P04: a clinic review needs no minutes"),
]
