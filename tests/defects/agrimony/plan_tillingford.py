"""Tillingford: a boy of four in Reception, first draft, on a landscape grid, by a former class teacher."""

from __future__ import annotations

from tests.defects.agrimony.model import Plan
from tests.defects.agrimony.page import Look, Page, Spec
from tests.defects.agrimony.words_tillingford import GROUPS, WORDS

LOOK = Look(
    font="Liberation Sans",
    size=9.5,
    ink="245B4B",
    fill="DCEBE4",
    heads="cells",
    landscape=True,
    margin=1.6,
    header="Tillingford Borough Council – Education, Health and Care Plan",
    footer="OFFICIAL – SENSITIVE",
)


def draw(page: Page) -> None:
    """Draw the landscape grid."""
    groups = page.groups
    page.title("Education, Health and Care Plan", 20)
    page.line("made under Part 3 of the Children and Families Act 2014")
    page.grid(
        [],
        [
            ["=Name", "front.name", "=Known as", "front.known"],
            ["=Date of birth", "front.dob", "=Boy or girl", "=Boy"],
            ["=Plan status", "front.status", "=Date of this plan", "front.date"],
            ["=Date of request", "front.request", "=Review to be held by", "front.review"],
            ["=Year group", "=Reception", "=School", "front.setting"],
            ["=UPN", "=K820417526003", "=NHS number", "=493 027 1186"],
            ["=Address", "=18 Cooper's Row, Tillingford", "=Languages at home", "=English and Twi"],
            ["=Main need", "=Speech, language and communication", "=Looked after", "=No"],
            ["=Parent", "=Efua Amponsah", "=Relationship", "=Mother"],
            ["=Telephone", "=01632 960144", "=Email", "=e.amponsah@example.org"],
            ["=Parent", "=Daniel Reed", "=Relationship", "=Father (lives in Leeds)"],
            ["=Telephone", "=01632 960871", "=Email", "=d.reed@example.org"],
        ],
        [4, 9, 4, 9],
        top="Personal details",
    )
    page.grid(
        ["Service", "Name", "Role"],
        [
            ["=Education", "=Gail Thorne", "=Special educational needs co-ordinator"],
            ["=Health", "=Ruth Pinder", "=Speech and language therapist"],
            ["=Health", "=Bea Carrow", "=Occupational therapist"],
            ["=Social care", "=Martin Oyelade", "=Social worker"],
        ],
        [6, 8, 12],
        top="Services who know the child",
    )
    page.head("A.head")
    page.grid([], [["=A1", "=Summary of Kofi's history"], ["=", "A.history"]], [3, 24])
    rows: list[list[Spec]] = [
        ["=How we found out", "A.how"],
        ["=Views", ["A.child", "A.parents"]],
        ["=Communication", "A.comm"],
        ["=Interests", "A.interests"],
        ["=Strengths", "A.strengths"],
        ["=Aspirations", groups["asp"]],
    ]
    page.grid([], rows, [5, 22], top="A2  Views, interests and aspirations of Kofi and his parents")
    page.banner("B-F-E|Special Educational Needs and Provision")
    three = ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"]
    for name, strengths, numbers in (
        ("Communication and interaction", "B.ci", "123"),
        ("Cognition and learning", "B.cl", "45"),
        ("Social, emotional and mental health", "B.se", "6"),
        ("Sensory and/or physical", "B.sp", "78"),
    ):
        if page.has(strengths):
            page.grid(
                [],
                [["=Strengths", strengths]],
                [4, 22],
                top=f"Special Educational Needs and Provision: {name}",
            )
        page.grid(
            three,
            [[groups[f"r{number}{letter}"] for letter in "BFE"] for number in numbers],
            [8, 11, 8],
            sections="B F E",
        )
    page.grid(["E – Setting and checking shorter-term targets"], [["E.targets"]], [26])
    page.banner("C-G-E|Health needs, provision and outcomes")
    page.grid(
        ["C – Health needs", "G – Health provision", "E – Outcomes"],
        [[["C.text", *groups["c"]], groups["g"], groups["ce"]]],
        [8, 11, 8],
        sections="C G E",
    )
    page.banner("D-H-E|Social care needs, provision and outcomes")
    page.grid(
        [
            "D – Social care needs",
            "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "H2 – Any other social care provision",
            "E – Outcomes",
        ],
        [[["D.text", *groups["d"]], ["H1.text"], groups["h2"], groups["de"]]],
        [8, 6, 7, 6],
        sections="D H1 H2 E",
    )
    page.banner("I|Placement: name and type of school")
    page.headed.add("I")
    if page.words["I.text"]:
        page.para("I.text")
    page.banner("J|Personal budget")
    page.headed.add("J")
    page.para("J.text")
    page.banner("K|Advice and information")
    page.grid(
        ["Advice and information requested", "Date received", "Who from"],
        [[key, f"{key}.date", f"{key}.who"] for key in groups["k"]],
        [9, 5, 12],
        sections="K",
    )
    page.grid([], [["sign.text"]], [26], top="Sign-off")


PLAN = Plan(
    stem="agrimony-01-tillingford",
    layout=1,
    words=WORDS | {"A.head": "A|Kofi and his family"},
    groups=GROUPS,
    areas={
        "communication-interaction": "B1 B2 B3 E1 E2 E3 F1 F2 F3 F4 F5",
        "cognition-learning": "B4 B5 E4 E5 F6 F7",
        "semh": "B6 E6 F8 F9 F10",
        "sensory-physical": "B7 B8 E7 E8 F11 F12 F13 F14",
        "health": "C1 E9 G1 G2",
        "social-care": "D1 E10 H2-1",
    },
    details={
        "name": "Kofi Amponsah-Reed",
        "preferred_name": "Kofi",
        "date_of_birth": "2022-03-14",
        "status": "draft",
        "plan_date": "2026-11-13",
        "review_date": "2027-11-12",
        "year_group": 0,
        "local_authority": "Tillingford Borough Council",
        "setting": "Larkfield Lane Primary School",
        "named_placement": None,
        "primary_need": "Speech, language and communication",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Denise Fairhall",
        "signed": False,
        "upn": "K820417526003",
        "nhs_number": "493 027 1186",
        "dates": {
            "request": "2026-07-20",
            "draft": "2026-11-13",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"H1": "nil", "J": "nil", "I": "blank"},
    links={
        "A1": "E3",
        "A2": "E1 E2",
        "A3": "E4 E5",
        "A4": "E8",
        "B1": "E1 F1 F2 F3",
        "B2": "E2 F1 F2 F4",
        "B3": "E3 F5 F10",
        "B4": "E4 F6",
        "B5": "E5 F7",
        "B6": "E6 F8 F9 F10",
        "B7": "E7 F11 F12 F13",
        "B8": "E8 F12 F13 F14",
        "C1": "E9 G1 G2",
        "D1": "E10 H2-1",
        "E1": "F1 F2 F3",
        "E2": "F1 F2 F4",
        "E3": "F5 F10",
        "E4": "F6 F11",
        "E5": "F7",
        "E6": "F8 F9 F10",
        "E7": "F12 F13",
        "E8": "F12 F13 F14",
        "E9": "G1 G2",
        "E10": "H2-1",
    },
    guards=[
        ("F4", "P02, P03, P04: equipment, kept on the table all day"),
        ("F11", "P02, P04: equipment for every sitting activity"),
        ("F3", "P04, P05: approach used in every session"),
        ("F13", "P14: the programme is reviewed termly in the paragraph above"),
        ("B4", "N02: the psychologist's finding comes with what is seen in class"),
        ("A.parents", "M02: 'she' is mum, not Kofi"),
        ("B.sp", "S12: hearing and sight are mentioned and are fine, no specialist teacher's advice is due"),
        ("H1.text", "S02, P13: says there is nothing to provide, after an assessment"),
        ("E10", "O05: taking part with other children is the gain, not the session"),
    ],
    draw=draw,
)
