"""Hexhollow: the national grid, a girl in Reception with Down syndrome and a hearing loss."""

from __future__ import annotations

from tests.defects.mallow.needs_hexhollow import areas, views
from tests.defects.mallow.page import Look, Page
from tests.defects.mallow.provision_hexhollow import health_and_care, rest

LAYOUT = 1
LOOK = Look(font="Arial", size=10.5, colour="0B5345", shade="D5F5E3", landscape=True)


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Ottilie Mbeki-Shaw", "Hexhollow Council - OFFICIAL SENSITIVE")
    p.head("Education, Health and Care (EHC) Plan (Final)", 0, "front.title")
    p.form(
        [
            ("Name", "front.name", "Ottilie Mbeki-Shaw"),
            ("Known as", "front.known", "Tilly"),
            ("Date of birth", "front.dob", "02/02/2021"),
            ("Year group", "front.year", "Reception"),
            ("Setting", "front.setting", "Hollow Lane Infant School"),
            ("Local authority", "front.la", "Hexhollow Council"),
            ("Date of plan", "front.date", "22/05/2026"),
            ("Date by which the plan must be reviewed", "front.review", "21/05/2027"),
            ("Parent", "front.p1", "Lindiwe Mbeki"),
            ("Relationship", "front.r1", "Mother"),
            ("Telephone", "front.t1", "01632 960214"),
            ("Parent", "front.p2", "Graham Shaw"),
            ("Relationship", "front.r2", "Father"),
            ("Telephone", "front.t2", "01632 960215"),
        ],
        split=8,
    )
    p.details(
        {"final": "2026-05-22"},
        name="Ottilie Mbeki-Shaw",
        preferred_name="Tilly",
        date_of_birth="2021-02-02",
        status="final",
        plan_date="2026-05-22",
        review_date="2027-05-21",
        year_group=0,
        local_authority="Hexhollow Council",
        setting="Hollow Lane Infant School",
        named_placement="Hollow Lane Infant School",
        pronouns="she",
        officer="Desmond Airey",
        signed=True,
    )
    views(p)
    areas(p)
    health_and_care(p)
    rest(p)


LINKS = """
A1>E1
A2>E5
A3>E9
A4>E4
B1>E1 F1 F2 F3
B2>E2 F4 F3
B3>E3 F5 F6
B4>E4 F7
B5>E5 F8
B6>E6 F9
B7>E7 F10 F11
B8>E8 F12 F13
B9>E9 F14 F12
C1>E10 G1 G2
C2>E11 G3
D1>E12 H1.1
E1>F1 F2 F3
E2>F4 F3
E3>F5 F6
E4>F7
E5>F8
E6>F9
E7>F10 F11
E8>F12 F13
E9>F14 F12
E10>G1 G2
E11>G3
E12>H1.1
"""

GUARDS = [
    ("@F7", "F", "P03/P04: Monday to Friday, while her class has phonics, a quarter of an hour"),
    ("@F14", "F", "P03: four clock times a day"),
    ("@F9", "F", "P07: no more than twelve children is a limit on the group"),
    ("@F5", "F", "P04: two spells of ten minutes, daily"),
    ("@E7", "E", "O05/O07: keeping the band on is hers to do"),
    ("@A4", "A", "M01: the brother's name"),
    ("@A.str", "A", "V08: strengths belong in A"),
    ("@B6", "B", "P07: 'as long as' is the length of the upset"),
]
