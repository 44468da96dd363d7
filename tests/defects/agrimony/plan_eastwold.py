"""Eastwold: a young woman of nineteen at college, marked-up amendments, by an officer who numbers everything."""

from __future__ import annotations

from tests.defects.agrimony.model import Plan
from tests.defects.agrimony.page import Look, Page, Spec
from tests.defects.agrimony.words_eastwold import GROUPS, WORDS

LOOK = Look(
    font="Liberation Sans",
    size=10,
    ink="000000",
    fill="EFEFEF",
    heads="rule",
    margin=1.9,
    header="Eastwold County Council – WORKING DOCUMENT – changes tracked",
    footer="R. Okafor, version 3.",
)
AREAS = (
    ("ci", "Communication and interaction"),
    ("cl", "Cognition and learning"),
    ("se", "Social, emotional and mental health"),
    ("sp", "Sensory and/or physical"),
    ("pa", "Preparation for adulthood: employment"),
)


def _provision(page: Page, group: str, top: str = "") -> None:
    """One table of numbered provision."""
    rows: list[list[Spec]] = [
        [f"={key}", key, f"{key}.who", f"{key}.freq", f"{key}.rev", f"{key}.link"]
        for key in page.groups[group]
    ]
    if rows:
        page.grid(
            ["No.", "Provision", "By whom and ratio", "Frequency and duration", "Review", "Meets"],
            rows,
            [1.4, 5.6, 4, 3.2, 2.6, 1.7],
            top=top,
        )


def draw(page: Page) -> None:
    """Draw the working document with its numbered paragraphs and tables."""
    groups = page.groups
    page.tags = {key: f"{key}." for key in page.words if key[:1] in "ABCDE" and key[1:].isdigit()}
    page.tags["E.targets"] = "E12."
    page.title("EDUCATION, HEALTH AND CARE PLAN", 16)
    page.line("Key: words added are shown as insertions and words removed as deletions.")
    page.grid(
        [],
        [
            [f"={number}. {label}", key]
            for number, (label, key) in enumerate(
                (
                    ("Name", "front.name"),
                    ("Date of birth", "front.dob"),
                    ("Age", "front.age"),
                    ("Status", "front.status"),
                    ("Date first issued", "front.first"),
                    ("Date of annual review meeting", "front.meeting"),
                    ("Date of this plan", "front.date"),
                    ("Review due by", "front.review"),
                    ("Setting", "front.setting"),
                    ("Year group", "front.year"),
                ),
                1,
            )
            if page.has(key)
        ]
        + [
            ["=11. NHS number", "=370 558 2216"],
            ["=12. Primary need", "=Physical disability"],
            ["=13. Care leaver or looked after", "=No"],
            ["=14. Address", "=Flat 2, 90 Quay Road, Eastwold"],
        ],
        [7, 10],
    )
    page.head("A.head")
    for number, (lead, key) in enumerate(
        (
            ("How views were obtained", "A.how"),
            ("History", "A.history"),
            ("Views of the young person", "A.child"),
            ("Communication and taking part", "A.comm"),
            ("Views of parent", "A.parents"),
            ("Interests", "A.interests"),
        ),
        1,
    ):
        page.para(key, lead=f"({number}) {lead}:")
    if groups["asp"]:
        page.sub("(7) Aspirations")
        page.para(*groups["asp"])
    page.head("B.head")
    for area, name in AREAS:
        if page.has(f"B.{area}") or groups[f"b.{area}"]:
            page.sub(name)
            page.para(f"B.{area}", *groups[f"b.{area}"])
    page.head("C.head")
    page.para("C.text", *groups["c"])
    page.head("D.head")
    page.para("D.text", *groups["d"])
    page.head("E.head")
    page.para(*groups["e"], "E.targets")
    page.head("F.head")
    page.para("F.text")
    for area, name in AREAS:
        _provision(page, f"f.{area}", name)
    page.head("G.head")
    _provision(page, "g")
    page.head("H1.head")
    _provision(page, "h1")
    page.head("H2.head")
    page.para("H2.text")
    _provision(page, "h2")
    page.head("I.head")
    page.para("I.text")
    page.head("J.head")
    page.para("J.text")
    page.head("K.head")
    page.grid(
        ["Advice", "Author", "Date"], [[key, f"{key}.who", f"{key}.date"] for key in groups["k"]], [7, 7, 4]
    )
    page.box("sign.text")


PLAN = Plan(
    stem="agrimony-05-eastwold",
    layout=9,
    words=WORDS,
    groups=GROUPS,
    areas={
        "communication-interaction": "B1 B2 E1 E2 F1 F2 F3",
        "cognition-learning": "B3 B4 B5 E3 E4 E5 F4 F5 F6",
        "semh": "B6 E6 F7 F8",
        "sensory-physical": "B7 B8 E7 F9 F10 F11 F12",
        "preparing-for-adulthood": "B9 E8 F13 F14",
        "health": "C1 C2 E9 G1 G2",
        "social-care": "D1 D2 E10 E11 H2-1 H2-2",
    },
    details={
        "name": "Rhiannon Okafor",
        "preferred_name": None,
        "date_of_birth": "2007-10-12",
        "status": "draft",
        "plan_date": "2026-10-30",
        "review_date": "2027-10-01",
        "year_group": 14,
        "local_authority": "Eastwold County Council",
        "setting": "Strand College, Eastwold",
        "named_placement": "Strand College, Eastwold",
        "primary_need": "Physical disability",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Alison Garth",
        "signed": False,
        "upn": None,
        "nhs_number": "370 558 2216",
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2015-09-14",
            "final": None,
            "amended": None,
            "review_meeting": "2026-10-02",
        },
    },
    states={"J": "nil"},
    links={
        "A1": "E5 E8",
        "A2": "E10",
        "A3": "E11",
        "A4": "E2",
        "B1": "E1 F1 F2",
        "B2": "E2 F1 F2 F3",
        "B3": "E3 F3 F4",
        "B4": "E4 F5",
        "B5": "E5 F6",
        "B6": "E6 F7 F8",
        "B7": "E7 F9 F10 F11",
        "B8": "E5 F6 F9 F11 F12",
        "B9": "E8 F6 F13 F14",
        "C1": "E9 G1",
        "C2": "E9 G2",
        "D1": "E10 H2-1",
        "D2": "E11 H2-2",
        "E1": "F1 F2",
        "E2": "F1 F2 F3",
        "E3": "F3 F4",
        "E4": "F5",
        "E5": "F6 F9 F11 F12",
        "E6": "F7 F8",
        "E7": "F9 F10 F11",
        "E8": "F6 F13 F14",
        "E9": "G1 G2",
        "E10": "H2-1 F14",
        "E11": "H2-2",
    },
    guards=[
        ("B4", "M04, M05: the old level is struck out"),
        ("I.text", "S08: proposed amendments, not a first draft"),
        ("H2.text", "S10, S01: over 18, so H1 is rightly absent"),
        ("F11", "P02, P04: equipment in every lesson"),
        ("B2", "P07: 'up to 3 linked ideas' is a level of understanding, not a cap on provision"),
        ("E8", "O11, O12: the old date is struck out; the new one looks ahead to work"),
        ("B7", "N04: 'needs 2 people to move' is the need"),
        ("B.sp", "S12: sight and hearing are normal, no specialist teacher is due"),
        ("G1", "P08: what a consultant decides clinically is no condition on provision"),
    ],
    draw=draw,
)
