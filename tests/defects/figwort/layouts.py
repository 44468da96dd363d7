"""Layouts 2 and 4: stacked area tables; needs first, then outcome boxes with their provision."""

from __future__ import annotations

import re
from typing import Any

from tests.defects.figwort.page import Sheet
from tests.defects.figwort.words import Item, Plan

TITLES = {
    "A": "The views, interests and aspirations of the child and her parents",
    "B": "Special educational needs",
    "C": "Health needs which are related to the child's special educational needs",
    "D": "Social care needs which are related to the child's special educational needs",
    "E": "The outcomes sought for the child",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision",
    "I": "Placement",
    "J": "Personal budget and direct payments",
    "K": "Advice and information",
}
AREAS = {
    "ci": "Communication and interaction",
    "cl": "Cognition and learning",
    "semh": "Social, emotional and mental health",
    "sp": "Sensory and/or physical",
    "pfa": "Preparing for adulthood",
    "health": "Health",
    "care": "Social care",
}
COLS = ["By Whom", "Frequency"]


def bullets(sheet: Sheet, items: list[Item], section: str, cell: Any, number: bool = True) -> None:
    """Write items as numbered lines in a cell."""
    for item in items:
        lead = f"{sheet.plan.label(item.key)}  " if number else ""
        sheet.line(item.text, section, cell, lead=lead)


def stack(sheet: Sheet, area: str, need: str, provisions: list[tuple[str, list[Item]]]) -> None:
    """One table for an area: strengths, needs, long and medium term outcomes, provision."""
    plan = sheet.plan
    shown = [s for s in (need, "E", *(p for p, _ in provisions)) if s not in plan.hidden]
    if plan.merge_h and "H1" in shown:
        shown = [need, "E", "H"]
    sheet.head(f"{AREAS[area]} (Sections {', '.join(shown)})", 2)
    table = sheet.table((8, 3.6, 2.9, 2.5))

    def band(text: str) -> None:
        sheet.line(text, None, sheet.wide(table, "DDEBDA"), bold=True)

    slot = f"strengths.{area}"
    if plan.say(slot):
        band("Strengths (Section B)")
        sheet.say(slot, "B", sheet.wide(table))
    if need not in plan.hidden:
        band(f"Section {need}: Needs")
        needs = plan.of(need, area) if need == "B" else plan.of(need)
        cell = sheet.wide(table)
        sheet.say(f"nil.{need}.{area}", need, cell)
        bullets(sheet, needs, need, cell)
        sheet.say(f"{need}.text", need, cell)
    for term, name in (("long", "Long Term Outcomes"), ("medium", "Medium Term Outcomes")):
        found = [i for i in plan.of("E", area) if i.cells.get("~term") == term]
        if found:
            band(f"Section E: {name}")
            bullets(sheet, found, "E", sheet.wide(table))
    for letter, items in provisions:
        if letter in plan.hidden:
            continue
        title = TITLES[letter]
        name = "H" if plan.merge_h and letter == "H1" else letter
        if plan.merge_h and letter == "H1":
            title = "Social care provision"
        if plan.merge_h and letter == "H2":
            pass
        else:
            heads = [f"Section {name}: {title}", *COLS, "Which Need Does This Provision Meet"]
            sheet.row(table, heads, bold=True, fill="DDEBDA")
        for text in plan.say(f"{letter}.text"):
            sheet.line(text, letter, sheet.wide(table))
        for item in items:
            cells = sheet.row(table, ["", "", "", ""])
            sheet.line(item.text, letter, cells[0], lead=f"{plan.label(item.key)}  ")
            for cell, col in zip(cells[1:3], COLS, strict=True):
                if item.cells.get(col):
                    sheet.line(item.cells[col], letter, cell)
            if plan.refs(item, "BCD"):
                sheet.line(plan.refs(item, "BCD"), letter, cells[3])


def stacked(plan: Plan) -> Sheet:
    """Layout 2: one table for each area."""
    sheet = Sheet(plan, "Arial", 10, "2E5E3E")
    sheet.running("Marlbeck Council – Education, Health and Care plan", "Confidential")
    sheet.head("Education, Health and Care Plan", 0)
    sheet.pairs("front")
    parts = (
        ("history", "History"),
        ("method", "How these views were gathered"),
        ("child", "What Iona says"),
        ("parents", "What Iona's parents say"),
        ("comm", "How Iona communicates and takes part"),
    )
    if "A" not in plan.hidden:
        sheet.head(f"Section A: {TITLES['A']}")
        table = sheet.table((4.2, 12.8))
        for slot, label in parts:
            if plan.say(f"A.{slot}"):
                cells = sheet.row(table, [label, ""], fill=None, bold=True)
                sheet.say(f"A.{slot}", "A", cells[1])
    sheet.head("Sections B, E and F: needs, outcomes and provision")
    sheet.line(
        "The letters in brackets at the end of a statement show the advice in Section K from which it comes.",
        italic=True,
        size=9,
    )
    for letter, label in (
        ("E", "Shorter-term targets (Section E)"),
        ("F", "Review of provision (Section F)"),
    ):
        if plan.say(f"{letter}.note"):
            sheet.line(label, bold=True)
            sheet.say(f"{letter}.note")
    for area in ("ci", "cl", "semh", "sp"):
        stack(sheet, area, "B", [("F", plan.of("F", area))])
    sheet.head(
        "Sections C, D, G, H1 and H2: health and social care"
        if not plan.merge_h and not plan.hidden
        else "Health and social care"
    )
    stack(sheet, "health", "C", [("G", plan.of("G"))])
    stack(sheet, "care", "D", [("H1", plan.of("H1")), ("H2", plan.of("H2"))])
    for letter in ("I", "J"):
        if letter not in plan.hidden:
            sheet.head(f"Section {letter}: {TITLES[letter]}")
            sheet.say(f"{letter}.text")
    if "K" not in plan.hidden:
        sheet.head(f"Section K: {TITLES['K']}")
        sheet.advice((1.3, 6.2, 6.5, 3), ("Ref", "Advice or information", "Provided by", "Date"), "DDEBDA")
    sheet.gap()
    sheet.say("annex", "none")
    sheet.pairs("sign")
    return sheet


def boxed(plan: Plan) -> Sheet:
    """Layout 4: needs first in two columns, then for each outcome a box and its provision table."""
    sheet = Sheet(plan, "Verdana", 9.5, "7B2D43")
    sheet.running("Hathersey County Council        OFFICIAL – SENSITIVE", "Education, Health and Care Plan")
    sheet.head("Education, Health and Care (EHC) Plan", 0)
    sheet.pairs("front")

    def heading(letter: str, title: str) -> bool:
        if letter in plan.hidden:
            return False
        sheet.head(f"SECTION{letter}: {title}")
        return True

    if heading("A", "The views, interests and aspirations of Jay and his family"):
        for slot, label in (
            ("history", "Jay's story so far"),
            ("method", "How we gathered what is written here"),
            ("child", "Jay's own views"),
            ("mother", "His mother's views"),
            ("carer", "His foster carer's views"),
            ("all", "Views and hopes"),
            ("comm", "Communicating with Jay"),
        ):
            if plan.say(f"A.{slot}"):
                sheet.line(label, bold=True, colour="7B2D43")
                sheet.say(f"A.{slot}", "A")
    if heading("B", "Jay's special educational needs"):
        for area in ("ci", "cl", "semh", "sp", "pfa"):
            if plan.of("B", area) or plan.say(f"nil.B.{area}"):
                columns(sheet, AREAS[area], area, "B")
    for letter, area, title in (
        ("C", "health", "Jay's health needs"),
        ("D", "care", "Jay's social care needs"),
    ):
        if heading(letter, title):
            columns(sheet, "", area, letter)
    sheet.head("SECTIONS E AND F: The outcomes sought for Jay and the special educational provision required")
    if plan.say("E.note"):
        sheet.line("How smaller targets are set (Section E)", bold=True)
        sheet.say("E.note")
    done: set[str] = set()
    for area in ("ci", "cl", "semh", "sp", "pfa"):
        found = plan.of("E", area)
        if found or plan.of("F", area):
            sheet.head(AREAS[area], 2)
        for outcome in found:
            boxes(sheet, "F", outcome, done)
        rest = [i for i in plan.of("F", area) if i.key not in done]
        if rest:
            provide(sheet, "F", rest, f"Further provision: {AREAS[area].lower()} (Section F)")
    for letter, area, title in (
        ("G", "health", "Health provision"),
        ("H1", "care", TITLES["H1"]),
        ("H2", "care", "Any other social care provision"),
    ):
        if plan.merge_h and letter == "H1":
            sheet.head("SECTIONH: Social care provision")
        elif not (plan.merge_h and letter == "H2") and not heading(letter, title):
            continue
        sheet.say(f"{letter}.text")
        for outcome in plan.of("E", area) if letter != "H1" else []:
            boxes(sheet, letter, outcome, done)
        rest = [i for i in plan.of(letter) if i.key not in done]
        if rest:
            provide(sheet, letter, rest, f"Provision (Section {letter})")
    for letter, title in (("I", "Placement"), ("J", "Personal budget")):
        if heading(letter, title):
            sheet.say(f"{letter}.text")
    sheet.say("annex", "none")
    if heading("K", "The advice and information used to write this plan"):
        sheet.advice((7.5, 6.5, 3), ("Advice", "From", "Date"), "F2DCE2")
    sheet.gap()
    sheet.pairs("sign")
    return sheet


def columns(sheet: Sheet, title: str, area: str, section: str) -> None:
    """A table of two columns: what is working, what is not."""
    plan = sheet.plan
    if title:
        sheet.line(title, bold=True)
    slots = (f"{section}.text", f"nil.{section}.{area}", f"strengths.{area}")
    if not plan.of(section, area if section == "B" else None) and not any(plan.say(slot) for slot in slots):
        return
    table = sheet.table((6, 11), ("What is working", "What is not working so well"), "F2DCE2")
    left, right = sheet.row(table, ["", ""])
    sheet.say(f"strengths.{area}", section, left)
    sheet.say(f"nil.{section}.{area}", section, right)
    sheet.say(f"{section}.text", section, right)
    bullets(sheet, plan.of(section, area if section == "B" else None), section, right)


def boxes(sheet: Sheet, letter: str, outcome: Item, done: set[str]) -> None:
    """An outcome box followed at once by the provision that serves it first."""
    plan = sheet.plan
    table = sheet.table((17,))
    sheet.line(
        outcome.text, "E", sheet.wide(table, "F2DCE2"), lead=f"Outcome {plan.label(outcome.key)[1:]} (E): "
    )
    first: dict[str, str] = {}
    for item in plan.of(letter):
        here = [k for k in item.to if re.match("E", k) and k in plan.items]
        if here:
            first[item.key] = here[0]
    mine = [i for i in plan.of(letter) if first.get(i.key) == outcome.key]
    done |= {i.key for i in mine}
    if mine:
        provide(sheet, letter, mine, f"Provision required to achieve the outcome ({letter})")
    else:
        sheet.gap()


def provide(sheet: Sheet, letter: str, items: list[Item], head: str) -> None:
    """A provision table of two columns."""
    table = sheet.table((9.5, 7.5), (head, "Provided by who and by when"), "EFEFEF")
    for item in items:
        cells = sheet.row(table, ["", ""])
        sheet.line(item.text, letter, cells[0], lead=f"{sheet.plan.label(item.key)} ")
        if item.cells.get("Provided by who and by when"):
            sheet.line(item.cells["Provided by who and by when"], letter, cells[1])
    sheet.gap()
