"""Wexcombe: a boy of ten in Year 6, amended final "My plan", by a family support worker."""

from __future__ import annotations

from tests.defects.agrimony.model import Plan
from tests.defects.agrimony.page import Look, Page
from tests.defects.agrimony.words_wexcombe import GROUPS, WORDS

LOOK = Look(
    font="DejaVu Sans",
    size=10.5,
    ink="7A3E00",
    fill="FBEBD9",
    heads="style",
    margin=2.4,
    header="My EHC plan – Tyler Brackley – Wexcombe County Council",
    footer="Please keep safe.",
)
AREAS = (
    ("ci", "Talking, listening and getting on with people (communication and interaction)"),
    ("cl", "Learning (cognition and learning)"),
    ("se", "Feelings and behaviour (social, emotional and mental health)"),
    ("sp", "My body and senses (sensory and physical)"),
    ("sc", "Looking after myself (self-care and independence)"),
)
CONTENTS = (
    ("A", "All about me"),
    ("B", "My special educational needs"),
    ("C", "My health needs"),
    ("D", "My social care needs"),
    ("E", "My outcomes"),
    ("F", "The help I will get with my learning"),
    ("G", "The help I will get with my health"),
    ("contents.H", "The help I will get from social care"),
    ("I", "My school"),
    ("J", "Personal budget"),
    ("K", "Who gave advice"),
)


def draw(page: Page) -> None:
    """Draw the child's own plan, with boxes and long lists."""
    groups = page.groups
    page.title("My Education, Health and Care Plan", 24)
    page.grid(
        [],
        [
            [f"={label}", key]
            for label, key in (
                ("My name", "front.name"),
                ("I like to be called", "front.known"),
                ("I was born on", "front.dob"),
                ("This plan is", "front.status"),
                ("Date of this plan", "front.date"),
                ("My first plan was made on", "front.first"),
                ("My review meeting was on", "front.meeting"),
                ("Next review by", "front.review"),
                ("I go to", "front.setting"),
                ("I am in", "front.year"),
                ("Social care", "front.care"),
            )
            if page.has(key)
        ]
        + [
            ["=UPN", "=P815209922047"],
            ["=NHS number", "=455 610 9083"],
            ["=Looked after child", "=No"],
            ["=My biggest need", "=Social, emotional and mental health"],
            ["=My family", "=Maureen Brackley (gran), Kelly Brackley (mum), 5 Hatch Lane, Wexcombe"],
        ],
        [6, 11],
    )
    page.sub("What is in my plan")
    page.grid(
        [],
        [
            [f"={page.words.get(letter, letter)}", f"={name}"]
            for letter, name in CONTENTS
            if letter != "G" or page.has("G.head")
        ],
        [3, 14],
    )
    page.head("A.head")
    page.para("A.how", lead="How we did this")
    if page.has("A.child"):
        page.sub(page.words["A.own"])
        page.box("A.child")
    page.para("A.history", lead="My story so far")
    page.para("A.comm", lead="How to talk to me and include me")
    page.para("A.parents", lead="What my family think")
    page.para("A.interests", lead="Things I like")
    if groups["asp"]:
        page.sub("My hopes and dreams")
        page.bullets(groups["asp"])
    page.head("B.head")
    for area, name in AREAS:
        if page.has(f"B.{area}") or groups[f"b.{area}"]:
            page.sub(name)
            page.para(f"B.{area}", lead="What I am good at:")
            page.bullets(groups[f"b.{area}"])
    page.head("C.head")
    page.para("C.text", lead="C1 My health")
    page.bullets(groups["c"])
    page.head("D.head")
    page.para("D.text", lead="D1 My home")
    page.bullets(groups["d"])
    page.head("E.head")
    page.bullets(groups["e"], style="List Number")
    page.para("E.targets")
    page.head("F.head")
    for area, name in AREAS:
        if groups[f"f.{area}"]:
            page.sub(name)
            page.bullets(groups[f"f.{area}"])
    page.head("G.head")
    page.bullets(groups["g"])
    page.head("H1.head")
    page.para("H1.text")
    page.bullets(groups["h1"])
    page.head("H2.head")
    page.para("H2.text")
    page.bullets(groups["h2"])
    page.head("I.head")
    page.box("I.text")
    page.head("J.head")
    page.para("J.text")
    page.head("K.head")
    page.bullets(groups["k"])
    page.box("sign.text")
    if page.has("annex.head"):
        page.banner(page.words["annex.head"])
        page.para("annex.text")


PLAN = Plan(
    stem="agrimony-04-wexcombe",
    layout=6,
    words=WORDS,
    groups=GROUPS,
    areas={
        "communication-interaction": "B1 B2 E1 E2 F1 F2 F3",
        "cognition-learning": "B3 B4 B5 E3 E4 E5 F4 F5 F6 F7",
        "semh": "B6 B7 B8 E6 E7 E8 F8 F9 F10 F11 F12",
        "sensory-physical": "B9 F13 F14",
        "other": "B10 E9 F15",
        "health": "C1 E10 G1 G2",
        "social-care": "D1 D2 E11 E12 H2-1 H2-2 H2-3",
    },
    details={
        "name": "Tyler James Brackley",
        "preferred_name": "Ty",
        "date_of_birth": "2016-01-21",
        "status": "amended",
        "plan_date": "2026-10-09",
        "review_date": "2027-07-20",
        "year_group": 6,
        "local_authority": "Wexcombe County Council",
        "setting": "Marlpit Primary School",
        "named_placement": "Marlpit Primary School",
        "primary_need": "Social, emotional and mental health",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Jeanette Sowerby",
        "signed": True,
        "upn": "P815209922047",
        "nhs_number": "455 610 9083",
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2022-11-04",
            "final": None,
            "amended": "2026-10-09",
            "review_meeting": "2026-07-21",
        },
    },
    states={"H1": "nil", "J": "nil"},
    links={
        "A1": "E5 E3",
        "A2": "E7 E8",
        "A3": "E2 E12",
        "A4": "E3",
        "A5": "E11",
        "B1": "E1 F1 F2",
        "B2": "E2 F2 F3",
        "B3": "E3 F4 F5",
        "B4": "E4 F5 F6",
        "B5": "E5 F7",
        "B6": "E6 F8 F11",
        "B7": "E7 F9 F10 F11",
        "B8": "E8 F9 F12",
        "B9": "E4 E9 F13 F14 F5",
        "B10": "E9 F15",
        "C1": "E10 G1 G2",
        "D1": "E11 H2-1 H2-3",
        "D2": "E12 H2-2",
        "E1": "F1 F2",
        "E2": "F2 F3",
        "E3": "F4 F5",
        "E4": "F5 F6 F13 F14",
        "E5": "F7",
        "E6": "F8 F11",
        "E7": "F9 F10 F11",
        "E8": "F9 F12",
        "E9": "F13 F14 F15",
        "E10": "G1 G2",
        "E11": "H2-1 H2-3",
        "E12": "H2-2",
    },
    guards=[
        (
            "A.child",
            "V05, M02: Section A says that 'I' is Tyler and who wrote it down; he also speaks of Mum",
        ),
        ("F5", "P02, P04: equipment, in all lessons with reading or writing"),
        ("F10", "P04: a place and card for all lessons, not a session"),
        ("H2-3", "P13: a family visit belongs in H2"),
        ("B10", "N04: what others do now shows the need, it is no provision"),
        ("E8", "O05, O08: going to class with people to turn to is one change"),
        ("I.text", "S04: a school to be named at phase transfer is not a placeholder"),
        ("H1.text", "S02, N07: an assessment found nothing"),
    ],
    draw=draw,
)
