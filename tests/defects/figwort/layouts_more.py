"""Layouts 7, 8 and 10: a case-system export, a statement-era plan, a software print."""

from __future__ import annotations

from typing import Any

from tests.defects.figwort.layouts import AREAS
from tests.defects.figwort.page import Sheet, control, shade
from tests.defects.figwort.words import LETTERS, Plan, section_of

EXPLAIN = {
    "A": "Views, interests and aspirations",
    "B": "Special educational needs",
    "C": "Health needs related to the special educational needs",
    "D": "Social care needs related to the special educational needs",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision – Chronically Sick and Disabled Persons Act 1970, section 2",
    "H2": "Other social care provision",
    "I": "Name and type of placement",
    "J": "Personal budget / direct payments",
    "K": "Advice and information gathered",
}
OLD = {
    "ci": "Language and communication",
    "cl": "Learning and thinking",
    "semh": "Feelings, friendships and behaviour",
    "sp": "Senses, body and movement",
    "pfa": "Getting ready for adult life",
}
ORDER = ("ci", "cl", "semh", "sp", "pfa")
STAFF = ("Staff", "How often / how long")
PRINT = ("Delivered by", "Frequency and duration")


def open_h(sheet: Sheet, letter: str) -> str | None:
    """The heading letter to print for a section, or None for no heading."""
    if letter in sheet.plan.hidden or (sheet.plan.merge_h and letter == "H2"):
        return None
    return "H" if sheet.plan.merge_h and letter == "H1" else letter


def export(plan: Plan) -> Sheet:
    """Layout 7: an explainer table first, bracketed letters, content controls, notes in grids."""
    sheet = Sheet(plan, "Calibri", 10.5, "1F4E79")
    name = str(plan.details["name"])
    sheet.running(f"{name}  |  EHC plan  |  Tarnholt Borough Council", "Printed from CaseView  |  Restricted")
    sheet.head("EDUCATION, HEALTH AND CARE PLAN", 0)
    sheet.pairs("front")
    sheet.head("What each section is for", 2)
    table = sheet.table((2, 15))
    for letter in LETTERS:
        if letter not in plan.hidden and not (plan.merge_h and letter.startswith("H")):
            sheet.row(table, [letter, EXPLAIN[letter]], size=9)

    def boxed(slot: str, section: str) -> None:
        for text in plan.say(slot):
            control(sheet.line(text, section), slot)

    for letter in LETTERS:
        shown = open_h(sheet, letter)
        if shown:
            title = "Social care provision" if shown == "H" else EXPLAIN[letter]
            sheet.head(f"({shown}) {title}")
        if letter in plan.hidden:
            continue
        if letter == "A":
            for slot, label in (
                ("history", "Background"),
                ("method", "Recording"),
                ("child", "Rafi"),
                ("parents", "Parents"),
                ("comm", "Communication / decisions"),
            ):
                if plan.say(f"A.{slot}"):
                    sheet.line(label, bold=True, colour="1F4E79")
                    boxed(f"A.{slot}", "A")
            continue
        boxed(f"{letter}.note", letter)
        boxed(f"{letter}.text", letter)
        if letter == "B":
            for area in ORDER[:4]:
                if plan.of("B", area) or plan.say(f"nil.B.{area}"):
                    sheet.head(AREAS[area], 3)
                    sheet.say(f"strengths.{area}", "B", lead="Strengths – ")
                    sheet.say(f"nil.B.{area}", "B")
                    for item in plan.of("B", area):
                        control(sheet.line(item.text, "B", lead=f"{plan.label(item.key)}  "), item.key)
        elif letter in "CDE":
            for item in plan.of(letter):
                control(sheet.line(item.text, letter, lead=f"{plan.label(item.key)}  "), item.key)
        elif letter in ("F", "G", "H1", "H2"):
            grid(sheet, letter, ("Provision", *STAFF, "Outcome"), (7.2, 4, 3.5, 2.3))
        elif letter == "K":
            sheet.advice((7, 7, 3), ("Advice", "From", "Date"))
    sheet.say("annex", "none")
    sheet.gap()
    sheet.pairs("sign")
    return sheet


def grid(
    sheet: Sheet, letter: str, heads: tuple[str, ...], widths: tuple[float, ...], fill: str = "D9E2F3"
) -> None:
    """A provision table: what, two columns of how, and the outcomes it serves."""
    plan = sheet.plan
    if not plan.of(letter):
        return
    table = sheet.table(widths, heads, fill)
    for number, item in enumerate(plan.of(letter)):
        cells = sheet.row(table, [""] * len(heads), fill="F4F6FA" if number % 2 else None)
        sheet.line(item.text, letter, cells[0], lead=f"{plan.label(item.key)} ")
        for cell, col in zip(cells[1:3], heads[1:3], strict=True):
            if item.cells.get(col):
                sheet.line(item.cells[col], letter, cell)
        if plan.refs(item, "E"):
            sheet.line(plan.refs(item, "E"), letter, cells[3])
    sheet.gap()


def statement(plan: Plan) -> Sheet:
    """Layout 8: recital, contributors first, banners of numbered sections beside the letters."""
    sheet = Sheet(plan, "Georgia", 11, "3B3B3B")
    sheet.running("Osmerley City Council", "Education, Health and Care Plan – private")
    sheet.head("EDUCATION, HEALTH AND CARE PLAN", 0)
    sheet.say("recital", "none")
    sheet.pairs("front")
    sheet.head("Who has helped to write this plan", 2)
    table = sheet.table((9, 8), ("Name", "Who they are"), "E3E3E3")
    for text in plan.slots.get("people", []):
        sheet.row(table, [part.strip() for part in text.split("|")])
    sheet.gap()
    titles = {
        "A": "Your views, interests and aspirations",
        "B": "Your special educational needs",
        "C": "Your health needs related to your special educational needs",
        "D": "Your social care needs related to your special educational needs",
        "E": "Your outcomes",
        "F": "The special educational provision that you need",
        "G": "Health provision",
        "H1": "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2": "Any other social care provision",
        "I": "Placement",
        "J": "Personal budget",
        "K": "Advice and information",
    }
    number = 0
    for letter in LETTERS:
        shown = open_h(sheet, letter)
        if shown:
            number += 1
            bar = sheet.table((3.5, 13.5))
            title = "Social care provision" if shown == "H" else titles[letter]
            sheet.row(bar, [f"Section {number}", f"{shown} – {title}"], bold=True, fill="D0D0D0")
            sheet.gap()
        if letter in plan.hidden:
            continue
        if letter == "A":
            for slot, label in (
                ("history", "Your story"),
                ("method", "How we wrote this together"),
                ("child", "What you told us"),
                ("parents", "What your mum and dad told us"),
                ("comm", "How you communicate and make decisions"),
            ):
                if plan.say(f"A.{slot}"):
                    sheet.line(label, bold=True)
                    sheet.say(f"A.{slot}", "A")
            continue
        sheet.say(f"{letter}.note", letter)
        sheet.say(f"{letter}.text", letter)
        for area in ORDER if letter in "BF" else (None,):
            items = plan.of(letter, area)
            nil = plan.say(f"nil.{letter}.{area}")
            if area and (items or nil):
                sheet.line(OLD[area], bold=True, italic=True)
            if area and letter == "B" and (items or nil):
                sheet.say(f"strengths.{area}", "B")
                sheet.say(f"nil.B.{area}", "B")
            for item in items:
                sheet.line(item.text, letter, lead=f"{plan.label(item.key)}. ")
        if letter == "K":
            sheet.advice((2.7, 5.6, 6, 2.7), ("Kept at", "What it is", "Who it is from", "Date"), "E3E3E3")
            sheet.gap()
    sheet.say("annex", "none")
    sheet.pairs("sign")
    return sheet


def printed(plan: Plan) -> Sheet:
    """Layout 10: a cover band, striped tables whose head rows repeat, provision on turned pages."""
    sheet = Sheet(plan, "Segoe UI", 9.5, "0B5563")
    sheet.running(
        "Pellbridge Metropolitan Borough Council  •  EHCP Hub print", "Official Sensitive  •  copy for family"
    )
    cover = sheet.table((17,))
    band = sheet.wide(cover, "0B5563")
    sheet.line("Education, Health and Care Plan", None, band, bold=True, size=22, colour="FFFFFF")
    sheet.line(str(plan.details["local_authority"]), None, band, size=12, colour="FFFFFF")
    sheet.gap()
    sheet.pairs("front")

    def bar(letter: str) -> None:
        shown = open_h(sheet, letter)
        if shown:
            title = "Social care provision" if shown == "H" else EXPLAIN[letter].replace(" – ", ": ")
            sheet.head(f"Section {shown} · {title}")

    for letter in LETTERS:
        if letter == "F":
            page = sheet.doc.add_section()
            sheet.turn(page)
        elif letter == "I":
            page = sheet.doc.add_section()
            page.orientation = 0
            page.page_width, page.page_height = page.page_height, page.page_width
        bar(letter)
        if letter in plan.hidden:
            continue
        if letter == "A":
            table = sheet.table((4, 13))
            for slot, label in (
                ("history", "History"),
                ("method", "How views were obtained"),
                ("child", "Views of Anouk"),
                ("parents", "Views of her parents"),
                ("comm", "Communication and participation"),
            ):
                if plan.say(f"A.{slot}"):
                    cells = sheet.row(table, [label, ""], bold=True)
                    shade(cells[0], "E3F0F2")
                    sheet.say(f"A.{slot}", "A", cells[1])
            continue
        sheet.say(f"{letter}.note", letter)
        sheet.say(f"{letter}.text", letter)
        if letter == "B":
            for area in ORDER[:4]:
                if plan.of("B", area) or plan.say(f"nil.B.{area}"):
                    sheet.head(AREAS[area], 3)
                    sheet.say(f"strengths.{area}", "B", lead="Strengths: ")
                    sheet.say(f"nil.B.{area}", "B")
                    stripes(sheet, "B", area, "Need")
        elif letter in "CDE":
            stripes(
                sheet, letter, None, {"C": "Health need", "D": "Social care need", "E": "Outcome"}[letter]
            )
        elif letter in ("F", "G", "H1", "H2"):
            grid(sheet, letter, ("Provision", *PRINT, "Outcome"), (13, 5.2, 5, 2.4), "BFDDE2")
        elif letter == "K":
            sheet.advice((7, 7, 3), ("Advice", "From", "Date"), "BFDDE2")
    sheet.say("annex", "none")
    sheet.gap()
    sheet.pairs("sign")
    return sheet


def stripes(sheet: Sheet, letter: str, area: str | None, head: str) -> None:
    """A striped table of references and statements."""
    items: list[Any] = sheet.plan.of(letter, area)
    if not items:
        return
    table = sheet.table((1.5, 15.5), ("Ref", head), "BFDDE2")
    for number, item in enumerate(items):
        cells = sheet.row(table, ["", ""], fill="EEF6F7" if number % 2 else None)
        assert section_of(item.key) == letter
        sheet.line(sheet.plan.label(item.key), None, cells[0])
        sheet.line(item.text, letter, cells[1])
    sheet.gap()
