"""Plans to measure with: 8 to 40 pages, half of them Word and half PDF, in the words of the sample plans."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

LABELS = Path(__file__).parent.parent / "plans" / "samples"
AREAS = (
    "Communication and interaction",
    "Cognition and learning",
    "Social, emotional and mental health",
    "Sensory and physical",
)
PROVISION_COLUMNS = ("Provision", "By whom", "How often", "Review")
ROWS_A_PAGE = 3.2  # rows of a grid that fill a page of these plans, beside its other text
TITLES = {
    "A": "The views, interests and aspirations of the child and their parents",
    "B": "Special educational needs",
    "C": "Health needs related to special educational needs",
    "D": "Social care needs related to special educational needs",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}


@dataclass(frozen=True)
class Page:
    """Something to draw: a heading, a paragraph, or rows of a table."""

    kind: str
    rows: tuple[tuple[str, ...], ...]


def make_corpus(folder: Path, plans: int, seed: int = 1, pages: tuple[int, int] = (8, 40)) -> int:
    """Draw so many plans into a folder, Word and PDF by turns; gives back the pages meant in all."""
    folder.mkdir(parents=True, exist_ok=True)
    pool = _sentences()
    total = 0
    for number in range(plans):
        chance = random.Random(seed * 1_000_003 + number)
        length = chance.randint(*pages)
        total += length
        parts = list(_plan(pool, length, chance, number))
        if number % 2:
            _draw_pdf(parts, folder / f"plan-{number:05}.pdf")
        else:
            _draw_word(parts, folder / f"plan-{number:05}.docx")
    return total


def _sentences() -> dict[str, list[str]]:
    pool: dict[str, list[str]] = {letter: [] for letter in TITLES}
    for path in sorted(LABELS.glob("*.json")):
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for item in data.get("items", ()):
            pool[item["section"]].append(item["text"])
        for letter in ("A", "K", "C", "D", "G"):
            text = data.get("sections", {}).get(letter, {}).get("text", "")
            pool[letter] += [line for line in text.split("\n") if len(line) > 40]
    return pool


def _plan(pool: dict[str, list[str]], pages: int, chance: random.Random, number: int) -> Iterator[Page]:
    rows = int(pages * ROWS_A_PAGE)
    yield Page("title", (("Education, Health and Care Plan",),))
    yield Page(
        "table",
        (
            ("Name", f"Robin Ashgrove {number}"),
            ("Date of birth", "02/11/2015"),
            ("Date of plan", "2 March 2026"),
            ("Status", "Final"),
            ("Date of next review", "20 February 2027"),
        ),
    )
    for letter, title in TITLES.items():
        yield Page("heading", ((f"Section {letter}: {title}",),))
        if letter == "F":
            yield from _grids(pool["F"], rows // 2, chance)
        elif letter in ("B", "E"):
            yield from _paragraphs(pool[letter], rows // 4, chance)
        elif letter in ("A", "K"):
            yield from _paragraphs(pool[letter], rows // 6, chance)
        else:
            yield Page("paragraph", (("None identified at present.",),))


def _grids(pool: list[str], rows: int, chance: random.Random) -> Iterator[Page]:
    for area in AREAS:
        yield Page("heading", ((area,),))
        drawn = tuple(
            (
                chance.choice(pool),
                "Teaching assistant trained by the therapist",
                "Three times a week",
                "Termly",
            )
            for _ in range(max(rows // len(AREAS), 1))
        )
        yield Page("table", (PROVISION_COLUMNS, *drawn))


def _paragraphs(pool: list[str], count: int, chance: random.Random) -> Iterator[Page]:
    for number in range(1, max(count, 2)):
        yield Page("paragraph", ((f"{number}. {chance.choice(pool)} {chance.choice(pool)}",),))


def _draw_word(parts: list[Page], path: Path) -> None:
    document = docx.Document()
    for part in parts:
        if part.kind == "table":
            table = document.add_table(rows=0, cols=len(part.rows[0]), style="Table Grid")
            for row in part.rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif part.kind == "paragraph":
            document.add_paragraph(part.rows[0][0])
        else:
            document.add_heading(part.rows[0][0], 0 if part.kind == "title" else 1)
    document.save(str(path))


def _draw_pdf(parts: list[Page], path: Path) -> None:
    styles = getSampleStyleSheet()
    flow: list[Any] = []
    for part in parts:
        if part.kind == "table":
            cells = [[Paragraph(_escaped(text), styles["BodyText"]) for text in row] for row in part.rows]
            grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
            flow += [Table(cells, style=grid, repeatRows=1), Spacer(1, 8)]
        else:
            name = {"title": "Title", "heading": "Heading1"}.get(part.kind, "BodyText")
            flow.append(Paragraph(_escaped(part.rows[0][0]), styles[name]))
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
