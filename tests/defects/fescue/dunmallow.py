"""Plan 4: a case system's export, a first draft. A girl of three with Down syndrome in nursery; a hurried early-years therapist."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.defects.fescue.dunmallow_words import WORDS
from tests.defects.fescue.sheet import Sheet

__all__ = ["AREAS", "GUARDS", "LINKS", "WORDS", "draw"]

AREAS = [
    ("h.ci", "Communication and interaction", "communication-interaction", "B.ci", "B1 B2 B3"),
    ("h.cl", "Cognition and learning", "cognition-learning", "B.cl", "B4 B5"),
    ("h.se", "Social, emotional and mental health", "semh", "B.se", "B6 B7 B8"),
    ("h.sp", "Sensory and/or physical", "sensory-physical", "B.sp", "B9 B10 B11 B12"),
]

LINKS = {
    "A1": "E1",
    "A2": "E7 E3 E6",
    "A3": "E10 E2 E4",
    "B1": "E1 F1 F2 F3 F4",
    "B2": "E1 F1 F2",
    "B3": "E3 F5 F15 F16",
    "B4": "E4 F6",
    "B5": "E4 F6",
    "B6": "E5 F7 F16",
    "B7": "E6 F8 F15",
    "B8": "E7 F9",
    "B9": "E8 F10 F12",
    "B10": "E2 F11 F12",
    "B11": "E9 F13 G3",
    "B12": "E10 F14",
    "C1": "E11 G1",
    "C2": "E11 G2",
    "D1": "E12 H2-1 H2-2",
    "D2": "E6 H1-1",
    "E1": "F1 F2 F3 F4",
    "E2": "F11 F12",
    "E3": "F5 F15 F16",
    "E4": "F6",
    "E5": "F7 F16",
    "E6": "F8 F15 H1-1",
    "E7": "F9",
    "E8": "F10 F12",
    "E9": "F13 G3",
    "E10": "F14",
    "E11": "G1 G2",
    "E12": "H2-1 H2-2",
}

GUARDS = [
    ("A.child", "first person, and the plan says by whom and how it was written for her (V05)"),
    ("A.hist", "a twin's name, dates of 2023 to 2025 that are history (M01, M05)"),
    ("F8.often", "'before register' on two named mornings is a frequency (P03)"),
    ("G2", "a speech therapist's swallowing clinic in G: health, since therapy for speech is in F (P12)"),
    ("F12.long", "'n/a' for equipment is no placeholder (S04, P04)"),
    ("F9", "Noa is the twin who stays in another room: no wrong name (M01)"),
    ("F5.long", "'From 5 minutes, 10 by June' is a stated rise (P07)"),
    ("J.text", "no personal budget asked for in a draft: nothing to set out (S11)"),
]

_F = {"Delivered by": "by", "Ratio": "ratio", "Frequency": "often", "Duration": "long", "Reviewed": "rev"}
_G = {"Delivered by": "by", "Frequency": "often", "Reviewed": "rev"}
_TO = {
    1: "1",
    2: "1",
    3: "1",
    4: "1",
    5: "3",
    6: "4",
    7: "5",
    8: "6",
    9: "7",
    10: "8",
    11: "2",
    12: "2, 8",
    13: "9",
    14: "10",
    15: "3, 6",
    16: "3, 5",
}


def draw(stem: str, layout: int, words: Mapping[str, str]) -> Sheet:
    """The plan as a case system exports it: fields in content controls, a table that explains the letters, then (A) to (K)."""
    s = Sheet(stem, layout, words, font="Calibri", size=10, colour="1F4E79", margin=1.7)
    s.running(
        f"{words['front.name']} | DOB {words['front.dob']} | {words['front.status']} v{words['front.version']}",
        "Dunmallow Council. Exported from CaseBook",
    )
    s.line(
        s.doc,
        f"Education, Health and Care Plan ({words['front.status']})",
        bold=True,
        size=18,
        colour="1F4E79",
    )
    s.line(s.doc, "Dunmallow Council", bold=True, size=12)
    table = s.table((1, 2))
    for label, key in (
        ("Name", "name"),
        ("Likes to be called", "pref"),
        ("DOB", "dob"),
        ("UPN", "upn"),
        ("NHS no.", "nhs"),
        ("Phase", "phase"),
        ("Current setting", "setting"),
        ("Primary need", "need"),
        ("Plan status", "status"),
        ("Version", "version"),
        ("Request received", "request"),
        ("Date of this plan", "date"),
        ("Review cycle", "review"),
        ("Review due", "reviewdate"),
        ("Looked after", "lac"),
        ("Parent(s)", "parents"),
        ("Co-ordinator", "officer"),
    ):
        if s.has(f"front.{key}"):
            cells = table.add_row().cells
            s.shade(cells[0], "DEEAF6")
            s.line(cells[0], label, bold=True)
            _control(s.line(cells[1], words[f"front.{key}"]), label)
    s.gap()
    s.labels.details(
        name="Leilani Cordery",
        preferred_name="Lani",
        date_of_birth="2022-12-05",
        status="draft",
        plan_date="2026-11-06",
        review_date="2027-06-10",
        year_group=-1,
        local_authority="Dunmallow Council",
        setting="Puddleduck Lane Nursery",
        primary_need="Severe learning difficulties (Down syndrome)",
        first_plan=True,
        pronouns="she",
        looked_after=False,
        officer="Bernadette Iwu",
        nhs_number="999 027 8834",
    )
    s.labels.dates(request="2026-07-24", draft="2026-11-06")
    _explain(s)
    _heading(s, "h.A")
    for keys in ("A.how", "A.child", "A.mixed", "A.parents A1 A2 A3", "A.hist", "A.talk"):
        s.flow(s.doc, "A", keys)
    _heading(s, "h.B")
    for head, title, area, strengths, keys in AREAS:
        if s.only(keys) or s.has(head):
            s.line(s.doc, words.get(head, title), bold=True)
            s.flow(s.doc, "B", strengths, label="Strengths:")
            for key in keys.split():
                s.flow(s.doc, "B", key, label=f"Need N{key[1:]}:", area=area)
    for letter, keys, area in (("C", "C1 C2 C3", "health"), ("D", "D.text D1 D2", "social-care")):
        _heading(s, f"h.{letter}")
        s.each(s.doc, letter, keys, area=area)
    _outcomes(s)
    _heading(s, "h.F")
    table = s.table((2.1, 5.5, 3.3, 1.8, 2.9, 2.6, 3), ("Ref", "Provision", *_F), shade="BDD7EE")
    for number in range(1, 18):
        to = words.get(f"F.to{number}", f"P{number} for outcome {_TO.get(number, '4')}")
        s.row(table, "F", f"F{number}", _F, label=to, at=1)
    s.gap()
    for letter, keys, area in (
        ("G", "G1 G2 G3", "health"),
        ("H1", "H1-1", "social-care"),
        ("H2", "H2-1 H2-2", "social-care"),
    ):
        _heading(s, f"h.{letter}")
        if s.only(keys):
            table = s.table((5, 3, 4, 3), ("Provision", *_G), shade="BDD7EE")
            for key in keys.split():
                s.row(table, letter, key, _G, area=area)
            s.gap()
        s.flow(s.doc, letter, f"{letter}.text")
    _heading(s, "h.I")
    s.each(s.doc, "I", "I.text")
    s.labels.state("I", "present" if s.has("I.text") else "blank")
    _heading(s, "h.J")
    s.each(s.doc, "J", "J.text")
    _heading(s, "h.K")
    table = s.table((3, 4, 2), ("Advice", "From", "Date"), shade="BDD7EE")
    for number in range(1, 10):
        if s.has(f"K.{number}"):
            cells = table.add_row().cells
            for cell, end in zip(cells, ("", "w", "d"), strict=True):
                s.flow(cell, "K", f"K.{number}{end}")
    return s


def _outcomes(s: Sheet) -> None:
    _heading(s, "h.E")
    table = s.table((1, 9), ("Ref", "Outcome"), shade="BDD7EE")
    for number in range(1, 20):
        if s.has(f"E{number}"):
            cells = table.add_row().cells
            s.line(cells[0], str(number), bold=True)
            s.flow(cells[1], "E", f"E{number}")
    s.gap()
    s.flow(s.doc, "E", "E.small")


def _explain(s: Sheet) -> None:
    table = s.table((1, 9), ("Section", "What you will find in it"), shade="DEEAF6")
    for letter, text in (
        ("A", "What the child and the parents think, like and hope for"),
        ("B", "Special educational needs"),
        ("C", "Health needs to do with the special educational needs"),
        ("D", "Social care needs to do with the special educational needs or a disability"),
        ("E", "Outcomes: what is to change"),
        ("F", "Special educational provision"),
        ("G", "Health provision"),
        (
            "H1",
            "Social care provision that must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        ("H2", "Other social care provision"),
        ("I", "The school or other setting (empty in a draft)"),
        ("J", "Personal budget"),
        ("K", "Advice and information"),
    ):
        cells = table.add_row().cells
        s.line(cells[0], letter, bold=True)
        s.line(cells[1], text, size=9)
    s.gap()


def _heading(s: Sheet, key: str) -> None:
    if s.has(key):
        s.line(s.doc, s.words[key], bold=True, size=13, colour=s.colour, style="Heading 2")


def _control(paragraph: Any, title: str) -> None:
    """Put a paragraph's runs into a content control, as a case system's template does."""
    control, properties, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    alias = OxmlElement("w:alias")
    alias.set(qn("w:val"), title)
    properties.append(alias)
    for run in list(paragraph.runs):
        content.append(run._r)
    control.append(properties)
    control.append(content)
    paragraph._p.append(control)
