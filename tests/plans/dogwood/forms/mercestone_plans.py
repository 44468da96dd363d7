"""Mercestone County Council's older template: advice first, and a provision plan for each outcome."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold, grey
from tests.plans.dogwood.sheet import Box, Break, Cell, Sheet

GREY = "D0CECE"
TITLES = {
    "A": "The views, interests and aspirations of the child and his parents",
    "B": "The child's special educational needs",
    "C": "The child's health care needs which relate to his special educational needs",
    "D": "The child's social care needs which relate to his special educational needs",
    "E": "The outcomes sought for the child",
    "F": "The special educational provision required by the child",
    "G": "Any health care provision reasonably required",
    "H1": "Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision reasonably required",
    "I": "The name and type of the school",
    "J": "Personal budget",
}
COLUMNS = [
    ("No.", -1),
    ("Frequency and duration", 2),
    ("Provision", 0),
    ("To be provided by", 1),
    ("Monitoring", 3),
]


def look(sheet: Sheet) -> dict[str, Any]:
    """Grey and black, as printed for years."""
    return {
        "page": {
            "font": "Arial",
            "size": 11,
            "margin_cm": 2.2,
            "heading_colour": "000000",
            "heading_sizes": (13, 12, 11),
        },
        "head": {"header": f"EHC Plan - {sheet['name']} - {sheet['date']}", "footer_align": "right"},
        "grid": {"shade_header": GREY, "size": 9.5},
    }


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.note("MERCESTONE COUNTY COUNCIL", bold=True, size=14, align="centre")
    sheet.note("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16, align="centre")
    sheet.note(grey("Tick one of the following."), space_after=2)
    for ticked, recital in [
        (
            False,
            "This plan is made under section 37 of the Children and Families Act 2014 following an assessment.",
        ),
        (
            True,
            "This plan was first made on {first} and is amended following the annual review of {review_held}.",
        ),
        (False, "This plan replaces a statement of special educational needs."),
    ]:
        sheet.note(f"{'☒' if ticked else '☐'}  {recital}", space_after=3)
    labels = ["Child's name", "Date of birth", "School year", "Present school", "Parents", "Address", "Date of amended plan",
              "Next review to be held by", "Greatest area of need", "Looked after by the local authority"]  # fmt: skip
    sheet.grid(
        [[Box(label, bold=True, shade="EDEDED"), sheet[label]] for label in labels], [6, 10.6], header_rows=0
    )
    sheet.note([bold("SECTION K   "), "Advice and information on which this plan is based"], size=11.5)
    sheet.grid(
        sheet.plain_rows("K", "K", ["Appendix", "Advice", "Given by", "Dated"], ""), [2.2, 5.2, 6.2, 3]
    )
    sheet.blocks.append(Break())
    _section(sheet, "A")
    for name, title in [
        ("A.child", "Arjun's views"),
        ("A.parents", "His parents' views"),
        ("A.hopes", "Hopes and aspirations"),
    ]:
        sheet.head(title, 3)
        sheet.put("A", name)
    _section(sheet, "B")
    sheet.note(
        grey("Needs are given in order of priority. The area of need is shown at the head of each group.")
    )
    for area, title in [("sp", "Physical and sensory"), ("cl", "Cognition and learning"),
                        ("semh", "Social, emotional and mental health"), ("ci", "Communication and interaction")]:  # fmt: skip
        sheet.head(title, 3)
        sheet.put("B", f"B.{area}", pattern="{n}.", auto=True)
    for letter, name in (("C", "C.health"), ("D", "D.care")):
        _section(sheet, letter)
        sheet.put(letter, name)
    _section(sheet, "E")
    for name, title in [
        ("E.ks3", "By the end of Key Stage 3, Arjun will:"),
        ("E.ks4", "By the end of Key Stage 4, Arjun will:"),
    ]:
        sheet.note([bold(sheet.labels.says("E", title))], keep_with_next=True)
        sheet.put("E", name, pattern="E{n}")
    _section(sheet, "F")
    _plans(sheet)
    _section(sheet, "G")
    columns = [("No.", -1), ("Frequency and duration", 2), ("Provision", 0), ("To be provided by", 1)]
    sheet.grid(sheet.rows("G", "G.health", columns, pattern="G{n}"), [1.3, 4, 7.3, 4])
    _section(sheet, "H1")
    sheet.put("H1", "H1.care")
    _section(sheet, "H2")
    sheet.note(sheet.nil("H2", "No other social care provision has been identified."))
    _section(sheet, "I")
    sheet.put("I", "I")
    _section(sheet, "J")
    sheet.put("J", "J")
    sheet.grid(
        [["Signature of authorised officer", "Name in capitals", "Date"], [sheet["signature"], sheet["officer"], sheet["date"]]],
        [6.6, 6, 4],
    )  # fmt: skip


def _section(sheet: Sheet, letter: str) -> None:
    sheet.note(f"SECTION {letter}", bold=True, size=13, shade=GREY, keep_with_next=True, space_after=0)
    sheet.note(TITLES[letter], bold=True, size=11.5, shade=GREY, keep_with_next=True)


def _plans(sheet: Sheet) -> None:
    plans = [name for name in sheet.content.blocks if name.startswith("F.e")]
    for place, name in enumerate(plans, start=1):
        outcome = name.split(".")[1].upper()
        title: list[Cell] = [
            Box(f"Provision Plan {place}: to achieve outcome {outcome}", shade="EDEDED", bold=True),
            *[None] * 4,
        ]
        rows = sheet.rows("F", name, COLUMNS, pattern=f"{place}.{{n}}")
        head: list[Cell] = [Box(text, shade=GREY, bold=True) for text, _ in COLUMNS]
        sheet.grid([title, head, *rows[1:]], [1.2, 3.3, 6, 3.2, 2.9], header_rows=2)
