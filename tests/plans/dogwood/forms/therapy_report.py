"""A speech and language therapist's report for an assessment: not a plan, though it speaks of the same things."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold
from tests.plans.dogwood.sheet import Listed, Sheet

LOOKS_LIKE = "professional advice"


def look(sheet: Sheet) -> dict[str, Any]:
    """A health service's letterhead colours."""
    return {
        "page": {"font": "Liberation Sans", "size": 10.5, "margin_cm": 2.2, "heading_colour": "005A8C", "heading_sizes": (15, 11.5, 11)},
        "head": {"header": "Private and confidential", "footer": f"{sheet['Name']}, speech and language therapy report"},
        "grid": {"shade_header": "D6E8F2", "size": 10},
        "face": "sans",
        "title": "Speech and language therapy report",
    }  # fmt: skip


def draw(sheet: Sheet) -> None:
    """The whole report; nothing in it is labelled but its details."""
    sheet.note("Mercestone Community Health", bold=True, size=12, colour="005A8C")
    sheet.head("Speech and Language Therapy Report for Education, Health and Care Needs Assessment")
    for label in ("Name", "Date of birth", "School", "Seen on", "Report by", "Date of report"):
        sheet.note([bold(f"{label}: "), sheet[label]], space_after=2)
    for name, lines in sheet.content.blocks.items():
        sheet.used.add(name)
        sheet.head(name, 2)
        if lines[0].bullet:
            sheet.blocks.append(Listed([line.text for line in lines]))
        elif len(lines[0].parts) > 1:
            sheet.grid([list(line.parts) for line in lines], [6, 4, 6.6])
        else:
            for line in lines:
                sheet.note(line.text)
