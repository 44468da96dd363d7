"""Saltersham: a deaf girl of seven in Year 3, first final plan, needs first, by a specialist teacher of the deaf."""

from __future__ import annotations

from tests.defects.agrimony.model import Plan
from tests.defects.agrimony.page import Look, Page, Spec
from tests.defects.agrimony.words_saltersham import GROUPS, WORDS

LOOK = Look(
    font="Liberation Serif",
    size=11,
    ink="6B2346",
    fill="F2E4EB",
    heads="band",
    margin=2.0,
    header="Saltersham City Council            EHC plan: M. A. Thornbury",
    footer="Confidential.",
)
AREAS = (
    ("ci", "Communication and interaction"),
    ("cl", "Cognition and learning"),
    ("se", "Social, emotional and mental health"),
    ("sp", "Sensory and/or physical"),
)


def _provision(page: Page, group: str) -> None:
    """One provision table: what, and who and when."""
    page.grid(
        ["Provision required to achieve the outcome", "Provided by who and by when"],
        [[key, f"{key}.who"] for key in page.groups[group]],
        [11, 6],
    )


def _outcomes(page: Page, group: str) -> None:
    """The outcome box of an area."""
    keys = page.groups[group]
    if keys:
        page.grid([], [[keys if len(keys) > 1 else keys[0]]], [17], top="Outcomes")


def draw(page: Page) -> None:
    """Draw the portrait plan: needs in two columns, then outcomes and provision by area."""
    groups = page.groups
    page.title("Saltersham City Council", 14)
    page.title("Education, Health and Care Plan", 22)
    known = [
        (label, key)
        for label, key in (
            ("Date of birth", "front.dob"),
            ("Status of plan", "front.status"),
            ("Date of final plan", "front.date"),
            ("Date of draft plan", "front.draft"),
            ("Assessment requested on", "front.request"),
            ("Plan to be reviewed by", "front.review"),
            ("School attended", "front.setting"),
            ("National curriculum year", "front.year"),
        )
        if page.has(key)
    ]
    page.grid(
        [],
        [
            ["=Full name", "front.name"],
            *([f"={label}", key] for label, key in known),
            ["=UPN", "=D330417519044"],
            ["=NHS number", "=618 402 7735"],
            ["=Greatest area of need", "=Hearing impairment"],
            ["=Ethnic group and languages", "=White British; English, British Sign Language"],
            ["=Child looked after", "=No"],
            ["=Parents", "=Helen Thornbury (mother) and Rob Thornbury (father)"],
            ["=Address", "=7 Tannery Walk, Saltersham"],
        ],
        [6, 11],
        top="Details",
    )
    page.head("A.head")
    page.para("A.how", lead="How these views were collected:")
    page.para("A.history", lead="Maisie's story:")
    page.para("A.child", lead="What Maisie says:")
    page.para("A.comm", lead="How to talk with Maisie:")
    page.para("A.parents", lead="What her parents say:")
    page.para("A.mixed", lead="Views:")
    page.para("A.interests", lead="Interests:")
    if groups["asp"]:
        page.sub("Hopes for the future")
        page.bullets(groups["asp"])
    two = ["What is working", "What is not working so well"]
    page.head("B.head")
    for area, name in AREAS:
        if page.has(f"B.{area}") or groups[f"b.{area}"]:
            page.grid(two, [[f"B.{area}", groups[f"b.{area}"]]], [6, 11], top=name)
    page.head("C.head")
    page.grid(two, [["C.text", groups["c"]]], [6, 11])
    page.head("D.head")
    page.grid(two, [["D.text", groups["d"]]], [6, 11])
    page.headed.update("EF")
    page.banner(page.words["EF.head"])
    for area, name in AREAS:
        if groups[f"e.{area}"] or groups[f"f.{area}"]:
            page.sub(name)
            _outcomes(page, f"e.{area}")
            _provision(page, f"f.{area}")
    page.para("E.targets", lead="Section E, shorter-term targets:")
    page.head("G.head")
    page.sub("Section E, health outcome")
    _outcomes(page, "e.c")
    _provision(page, "g")
    page.sub("Section E, social care outcomes (for Sections H1 and H2)")
    _outcomes(page, "e.d")
    page.head("H1.head")
    _provision(page, "h1")
    page.head("H2.head")
    _provision(page, "h2")
    page.head("I.head")
    page.para("I.text")
    page.head("J.head")
    page.para("J.text")
    page.head("K.head")
    rows: list[list[Spec]] = [[key, f"{key}.who", f"{key}.date"] for key in groups["k"]]
    page.grid(["Advice", "Author", "Date"], rows, [6, 8, 3])
    signed: list[list[Spec]] = [
        ["=Signed on behalf of the council by", "sign.name" if page.has("sign.name") else "="],
        ["=Date", "sign.date" if page.has("sign.date") else "="],
    ]
    page.grid([], signed, [7, 10])


PLAN = Plan(
    stem="agrimony-02-saltersham",
    layout=4,
    words=WORDS,
    groups=GROUPS,
    areas={
        "communication-interaction": "B1 B2 E1 E2 F1 F2 F3 F4",
        "cognition-learning": "B3 B4 E3 E4 F5 F6",
        "semh": "B5 B6 E5 E6 F7 F8 F9 F10",
        "sensory-physical": "B7 B8 E7 E8 F11 F12 F13 F14 F15",
        "health": "C1 E9 G1 G2",
        "social-care": "D1 D2 E10 E11 H1-1 H2-1",
    },
    details={
        "name": "Maisie Ann Thornbury",
        "preferred_name": None,
        "date_of_birth": "2018-12-09",
        "status": "final",
        "plan_date": "2026-10-16",
        "review_date": "2027-10-15",
        "year_group": 3,
        "local_authority": "Saltersham City Council",
        "setting": "Castlegate Junior School",
        "named_placement": "Castlegate Junior School",
        "primary_need": "Hearing impairment",
        "first_plan": None,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Graham Ellicott",
        "signed": True,
        "upn": "D330417519044",
        "nhs_number": "618 402 7735",
        "dates": {
            "request": "2026-06-05",
            "draft": "2026-09-11",
            "first_issued": None,
            "final": "2026-10-16",
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"J": "nil"},
    links={
        "A1": "E3 E1",
        "A2": "E6",
        "A3": "E6",
        "A4": "E11",
        "B1": "E1 F1 F2 F13",
        "B2": "E2 F3 F4",
        "B3": "E3 F2 F5",
        "B4": "E4 F6 F13",
        "B5": "E5 F7 F14",
        "B6": "E6 F8 F9 F10",
        "B7": "E7 F10 F11 F12 F13 F14",
        "B8": "E8 F15",
        "C1": "E9 G1 G2",
        "D1": "E10 H1-1",
        "D2": "E11 H2-1",
        "E1": "F1 F2",
        "E2": "F3 F4",
        "E3": "F2 F5",
        "E4": "F6 F13",
        "E5": "F7 F14",
        "E6": "F8 F9 F10",
        "E7": "F10 F11 F12",
        "E8": "F15",
        "E9": "G1 G2",
        "E10": "H1-1",
        "E11": "H2-1",
    },
    guards=[
        ("F11", "P02, P04: equipment, in use in every lesson"),
        ("F14", "P03, P04: adaptation of the room, for all class lessons"),
        ("F6", "P04, P05: written aids, for every task of more than two steps in all lessons"),
        ("F7", "P08, R01: 'if Maisie chooses' is her own choice and QToD is spelt out in Section A"),
        ("A.comm", "V08: how she communicates, not professional findings"),
        ("G1", "P12, T05: audiology clinic belongs in G"),
        ("A.child", "V05: quoted, and Section A says who wrote her words down"),
        ("E7", "O05: a thing that she does herself, with its gain"),
    ],
    draw=draw,
)
