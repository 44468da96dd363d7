"""Northmoor: a girl of fourteen educated otherwise than at school, amended final, outcome-led, by an agency writer."""

from __future__ import annotations

from tests.defects.agrimony.model import Plan
from tests.defects.agrimony.page import Look, Page, Spec
from tests.defects.agrimony.words_northmoor import GROUPS, WORDS

LOOK = Look(
    font="DejaVu Sans",
    size=9.5,
    ink="3B3B3B",
    fill="E7E6E6",
    heads="rule",
    margin=2.2,
    header="NORTHMOOR COUNCIL",
    footer="EHC Plan LHM – Protect.",
)
PLANS = ((1, "E1"), (2, "E2"), (3, "E3"), (4, "E4"), (5, "E5"), (6, "E6"), (7, "E7"), (8, "E8"))


def _provision(page: Page, group: str, top: str) -> None:
    """One provision plan, where it has any rows."""
    rows: list[list[Spec]] = [[key, f"{key}.who", f"{key}.freq", f"{key}.rev"] for key in page.groups[group]]
    if rows:
        page.grid(
            ["Provision", "Delivered by", "Frequency and duration", "Reviewed by and when"],
            rows,
            [7, 4, 3.5, 3],
            top=top,
        )


def draw(page: Page) -> None:
    """Draw the outcome-led plan: recitals and advice first, then needs, outcomes and provision plans."""
    groups = page.groups
    page.tags = {key: f"{number}." for number, key in enumerate(groups["b"], 1)}
    page.tags |= {key: f"Outcome {key[1:]}:" for key in groups["e"]}
    page.title("EDUCATION, HEALTH AND CARE PLAN", 17)
    page.line(
        "This plan is made by Northmoor Council under section 37 or section 44 of the Children and Families Act "
        "2014:"
    )
    page.line("☐  following an assessment of education, health and care needs.")
    page.line("☐  in place of a statement of special educational needs.")
    page.line("☒  as an amendment of an earlier plan, following the annual review.")
    page.grid(
        [],
        [
            [f"={label}", key]
            for label, key in (
                ("Name of child or young person", "front.name"),
                ("Born on", "front.dob"),
                ("Status", "front.status"),
                ("Date of this amended plan", "front.date"),
                ("Plan first issued", "front.first"),
                ("Annual review meeting held", "front.meeting"),
                ("Next annual review due by", "front.review"),
                ("School or setting", "front.setting"),
            )
            if page.has(key)
        ]
        + [
            ["=Year group", "=Year 10"],
            ["=Unique pupil number", "=H602417503318"],
            ["=NHS number", "=702 115 4480"],
            ["=Main type of need", "=Autistic spectrum disorder"],
            ["=Looked after by the council", "=No"],
            ["=Parent", "=Ms Samira Haddad, 31B Chandler Street, Northmoor"],
        ],
        [6, 11],
    )
    page.head("K.head")
    rows: list[list[Spec]] = [
        [f"={chr(96 + number)}", key, f"{key}.date"] for number, key in enumerate(groups["k"], 1)
    ]
    page.grid(["", "Advice from", "Dated"], rows, [1, 11, 4])
    page.head("A.head")
    for lead, key in (
        ("How views were obtained.", "A.how"),
        ("History.", "A.history"),
        ("Views of Leila.", "A.child"),
        ("Communication and taking part.", "A.comm"),
        ("Views of her mother.", "A.parents"),
        ("Interests.", "A.interests"),
    ):
        page.para(key, lead=lead)
    if groups["asp"]:
        page.sub("Aspirations")
        page.bullets(groups["asp"])
    page.head("B.head")
    page.para("B.text", *groups["b"])
    page.head("C.head")
    page.bullets(groups["c"])
    page.head("D.head")
    page.para("D.text")
    page.bullets(groups["d"])
    page.head("E.head")
    page.sub("Key Stage 4 (Years 10 and 11)")
    page.para(*groups["e"])
    page.para("E.targets", lead="Short-term targets.")
    page.head("F.head")
    page.para("F.text", "F.more")
    for number, outcome in PLANS:
        _provision(page, f"p{number}", f"Provision Plan {number} – for Outcome {outcome[1:]}")
    page.head("G.head")
    _provision(page, "g", "Health provision – for Outcomes 9 and 10")
    page.para("G.text")
    page.head("H1.head")
    _provision(page, "h1", "Social care provision – for Outcome 11")
    page.head("H2.head")
    page.para("H2.text")
    page.head("I.head")
    page.para("I.text")
    page.head("J.head")
    page.para("J.text")
    page.grid([], [["=Signed for Northmoor Council", "sign.name"], ["=Date signed", "sign.date"]], [6, 11])


PLAN = Plan(
    stem="agrimony-03-northmoor",
    layout=5,
    words=WORDS,
    groups=GROUPS,
    areas={
        "semh": "B1 E1 F1 F2",
        "communication-interaction": "B2 B3 E2 E3 F3 F4 F5 F6",
        "cognition-learning": "B4 B5 E4 E5 F7 F8 F9",
        "sensory-physical": "B6 E6 F10 F11",
        "preparing-for-adulthood": "B7 B8 E7 E8 F12 F13 F14 F15",
        "health": "C1 C2 E9 E10 G1 G2",
        "social-care": "D1 E11 H1-1",
    },
    details={
        "name": "Leila Haddad-Marsh",
        "preferred_name": None,
        "date_of_birth": "2012-02-02",
        "status": "amended",
        "plan_date": "2026-09-25",
        "review_date": "2027-07-09",
        "year_group": 10,
        "local_authority": "Northmoor Council",
        "setting": None,
        "named_placement": None,
        "primary_need": "Autistic spectrum disorder",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Nadine Corrie",
        "signed": True,
        "upn": "H602417503318",
        "nhs_number": "702 115 4480",
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2021-11-18",
            "final": None,
            "amended": "2026-09-25",
            "review_meeting": "2026-07-10",
        },
    },
    states={"H2": "nil"},
    links={
        "A1": "E8",
        "A2": "E3",
        "A3": "E5 E8",
        "A4": "E7",
        "A5": "E1 E11",
        "B1": "E1 F1 F2",
        "B2": "E2 F3 F4 F5",
        "B3": "E3 F6",
        "B4": "E4 F7 F8",
        "B5": "E5 F9",
        "B6": "E6 F10 F11",
        "B7": "E7 F12",
        "B8": "E8 F13 F14 F15",
        "C1": "E9 G1",
        "C2": "E10 G2",
        "D1": "E11 H1-1",
        "E1": "F1 F2",
        "E2": "F3 F4 F5",
        "E3": "F6",
        "E4": "F7 F8",
        "E5": "F9",
        "E6": "F10 F11",
        "E7": "F12",
        "E8": "F13 F14 F15",
        "E9": "G1",
        "E10": "G2",
        "E11": "H1-1",
    },
    guards=[
        ("I.text", "S09: no school is named because education is otherwise than at school"),
        ("F.text", "P18, P13: hours, days, provider and place are given"),
        ("J.text", "S11: the payment's needs and outcome are set out"),
        ("F8", "P02, P04: equipment"),
        ("F3", "P02, P03, P04: who, how often and how long stand in the cells beside it"),
        ("H2.text", "S02: says there is nothing to provide, after an assessment"),
        ("A.child", "V05: quotation marks, and Section A says whose the first person is"),
        ("F9", "P06: 'small steps' is a method, not an unstated group"),
        ("E5", "O06: a step of its own, with a grade and a date"),
    ],
    draw=draw,
)
