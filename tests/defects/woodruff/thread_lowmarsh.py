"""Lowmarsh: the thread, the details and the tempting statements."""

from tests.defects.woodruff.plan_lowmarsh import WORDS
from tests.defects.woodruff.words import Plan, read

LINKS = """
A1:E10; A2:E8; A3:E9; A4:E5; A5:E2 E3 E10;
B1:E1 F1; B2:E2 F2 F10; B3:E3 F3; B4:E4 F4 F5; B5:E5 F1 F6; B6:E6 F2 F7 F8 F10;
B7:E7 F9; B8:E8 F11; B9:E9 F12; B10:E10 F13;
C1:E11 G1; D1:E5 E8 H1.1 H2.1;
E1:F1; E2:F2 F7 F10; E3:F3; E4:F4 F5; E5:F6 F1 H2.1; E6:F7 F8; E7:F9; E8:F11 H1.1; E9:F12; E10:F13; E11:G1
"""

GUARDS = [
    ("A.wishes", "First person in speech marks, said above to be hers: tempts V05."),
    ("E1", "No date of its own; the lead sentence gives one: tempts O02."),
    (
        "F5",
        "'Every teacher and assistant' is no single role, but an approach used in every lesson: tempts P02.",
    ),
    ("F13", "Careers, tasters and work experience with amounts in the next cells: tempts P03 and P17."),
    ("F7", "Materials adapted in every lesson are special, not ordinary: tempts P11."),
    ("E10", "A choice of course with ten days of work behind it, not a bare life goal: tempts O06."),
    ("A.parents", "'She' within a plan that says 'you': tempts M02."),
    ("B9", "'Had little chance to learn' tells of experience, not of provision: tempts N04."),
]

PLAN = Plan(
    stem="woodruff-03-lowmarsh",
    layout=6,
    pieces=read(WORDS),
    links=LINKS,
    guards=GUARDS,
    details={
        "name": "Romilly Ashdown-Iqbal",
        "preferred_name": "Romy",
        "date_of_birth": "2013-06-03",
        "status": "amended",
        "plan_date": "2026-09-09",
        "review_date": "2027-06-23",
        "year_group": 9,
        "local_authority": "Lowmarsh Council",
        "setting": "Weir Bank Academy",
        "named_placement": "Weir Bank Academy",
        "primary_need": "Vision impairment",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Beth Sallis",
        "signed": True,
        "upn": "L935201119084",
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": "2026-07-17",
            "first_issued": "2019-02-12",
            "final": None,
            "amended": "2026-09-09",
            "review_meeting": "2026-06-24",
        },
    },
)
