"""Draw a plan, written as marked-up blocks, with python-docx and note what stands in each section."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "h": "health",
    "sc": "social-care",
    "o": "other",
    "-": None,
}
MARK = re.compile(r"\{([A-K][\d.]*) ([a-z-]+)\}\s*")
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


@dataclass
class Style:
    """How one council's template looks."""

    font: str = "Arial"
    size: float = 11
    colour: str = "1F3864"
    shade: str = "DDE6F0"
    landscape: bool = False
    head: str = "para"  # para, banner, two-lines or letters
    glyph: str = "•"
    labels: dict[str, str] = field(default_factory=dict)
    striped: bool = False
    running: str = ""
    footer: str = ""
    pair_columns: int = 1
    cell_glyph: str = ""
    band: bool = False


@dataclass
class Record:
    """What was drawn: sections' own words, and items in order."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    items: dict[str, dict] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)


def blocks_of(source: str) -> list[str]:
    """Split a marked-up text at blank lines and before marked lines, and join wrapped lines."""
    return [
        " ".join(part.split()) for part in re.split(r"\n\s*\n|\n(?=[=#!|%] ?\S|- )", source) if part.strip()
    ]


def section_of(key: str) -> str:
    """Give the section of an item's key."""
    return key.split(".", maxsplit=1)[0] if key.startswith("H") else key[0]


class Sheet:
    """One document under way."""

    def __init__(self, blocks: list[str], style: Style) -> None:
        self.style, self.record, self.section = style, Record(), "-"
        self.numbers = self.count(blocks)
        self.blocks = [self.resolve(block) for block in blocks]
        self.doc = Document()
        self.table = None
        self.heads: list[str] = []
        self.columns: list[str] = []
        self.widths: list[float] = []
        self.rows = 0
        self.prepare()

    @staticmethod
    def count(blocks: list[str]) -> dict[str, int]:
        """Number items within their sections."""
        seen: dict[str, int] = {}
        numbers: dict[str, int] = {}
        for key, _ in (match for block in blocks for match in MARK.findall(block)):
            seen[section_of(key)] = numbers[key] = seen.get(section_of(key), 0) + 1
        return numbers

    def resolve(self, block: str) -> str:
        """Turn references such as @E3 into present numbers."""
        return re.sub(r"@([A-K][\d.]*\d)", lambda match: str(self.numbers[match[1]]), block)

    def prepare(self) -> None:
        """Set page, font, running head and foot."""
        style, page = self.style, self.doc.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if style.landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Cm(29.7), Cm(21)
        page.left_margin = page.right_margin = Cm(1.6 if style.landscape else 2)
        page.top_margin = page.bottom_margin = Cm(1.8)
        self.width = page.page_width.cm - page.left_margin.cm * 2
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = style.font, Pt(style.size)
        normal.paragraph_format.space_after = Pt(5)
        page.header.paragraphs[0].text, page.footer.paragraphs[0].text = style.running, style.footer

    def paragraph(self, text: str, place=None, bold: bool = False, size: float = 0, colour: str = ""):
        """Add a plain paragraph to the body or to a cell."""
        holder = place or self.doc
        fresh = place is not None and len(place.paragraphs) == 1 and not place.text
        line = place.paragraphs[0] if fresh else holder.add_paragraph()
        run = line.add_run(text)
        run.bold = bold
        if size:
            run.font.size = Pt(size)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
        return line

    def shade(self, cell, colour: str) -> None:
        """Fill a cell."""
        mark = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
            mark.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(mark)

    def write(self, text: str, place=None, section: str = "", prefix: str = "", quiet: bool = False) -> None:
        """Write one statement and record it."""
        section = section or self.section
        match = MARK.match(text)
        words = text[match.end() :] if match else text
        label = prefix
        if match:
            key = match[1]
            section = section_of(key)
            form = "" if quiet else self.style.labels.get(section, "")
            label = form.format(n=self.numbers[key]) if form else prefix
            self.record.items[key] = {
                "key": key,
                "section": section,
                "text": words,
                "area": AREAS[match[2]],
                "cells": {},
            }
        line = self.paragraph(label, place, bold=bool(label and label != prefix))
        line.add_run(words)
        if prefix and not place:
            line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.5)
        self.record.lines.append(words)
        if section in LETTERS:
            self.record.texts.setdefault(section, []).append(words)

    def grid(self, columns: int):
        """Start a table."""
        table = self.doc.add_table(rows=0, cols=columns)
        table.style, table.autofit = "Table Grid", False
        self.rows = 0
        return table

    def row(self, widths: list[float]):
        """Add a row of given relative widths."""
        row = self.table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, column, width in zip(row.cells, self.table.columns, widths, strict=False):
            cell.width = column.width = Cm(self.width * width / sum(widths))
        return row.cells

    def head(self, body: str) -> None:
        """Draw a section's heading."""
        letter, title = (part.strip() for part in body.split("::"))
        self.section = letter
        if self.style.head != "para":
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
        if letter in LETTERS:
            self.record.texts.setdefault(letter, [])
        style = self.style
        if style.head == "banner":
            self.table = self.grid(1)
            cell = self.row([1])[0]
            self.shade(cell, style.shade)
            self.paragraph(title, cell, True, style.size + 1, style.colour)
        elif style.head == "letters" and letter in LETTERS:
            self.table = self.grid(2)
            cells = self.row([1, 11])
            for cell, text in zip(cells, (letter, title), strict=False):
                self.shade(cell, style.shade)
                self.paragraph(text, cell, True, style.size + 2, style.colour)
        elif style.head == "two-lines" and ": " in title:
            for at, part in enumerate(title.split(": ", 1)):
                shape = self.paragraph(part, None, True, style.size + 2, style.colour).paragraph_format
                shape.keep_with_next, shape.space_before = True, Pt(0 if at else 10)
        else:
            line = self.doc.add_heading(level=1)
            run = line.add_run(title)
            run.font.size, run.font.name = Pt(style.size + 3), style.font
            run.font.color.rgb = RGBColor.from_string(style.colour)
        self.table = None

    def contents(self) -> None:
        """Draw a contents list, letters apart from titles."""
        self.table = self.grid(2)
        for block in self.blocks:
            if block.startswith("# "):
                letter, title = (part.strip() for part in block[2:].split("::"))
                if letter in LETTERS:
                    for cell, text in zip(self.row([1, 9]), (letter, title), strict=False):
                        self.paragraph(text, cell)
        self.doc.add_paragraph()
        self.table = None

    def pair(self, body: str) -> None:
        """Draw a label and its value, one or two pairs to a row."""
        label, value = (part.strip() for part in body.split("::"))
        columns = self.style.pair_columns * 2
        if self.table is None or self.heads != ["pairs"]:
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
            self.table, self.heads, self.slot = self.grid(columns), ["pairs"], columns
        if self.slot >= columns:
            self.cells, self.slot = self.row([2, 3] * self.style.pair_columns), 0
        self.shade(self.cells[self.slot], self.style.shade)
        self.paragraph(label, self.cells[self.slot], True)
        for piece in value.split(" // "):
            self.write(piece, self.cells[self.slot + 1])
        self.slot += 2

    def tabulate(self, kind: str, body: str) -> None:
        """Draw a row of a table, its header or its merged title."""
        if kind == "|w":
            spec = body.split(";")
            self.widths = [float(part) for part in spec[0].split(",")]
            self.columns = [part.strip() for part in spec[1].split(",")] if len(spec) > 1 else []
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
            self.table, self.heads = self.grid(len(self.widths)), []
            return
        if kind == "|t":
            cells = self.row(self.widths)
            merged = cells[0].merge(cells[-1])
            self.shade(merged, self.style.shade)
            self.paragraph(body, merged, True, 0, self.style.colour)
            return
        texts = [part.strip() for part in body.split("|")]
        cells = self.row(self.widths)
        if kind == "|h":
            self.heads = texts
            for cell, text in zip(cells, texts, strict=False):
                self.shade(cell, self.style.shade)
                self.paragraph(text, cell, True)
            mark = OxmlElement("w:tblHeader")
            mark.set(qn("w:val"), "true")
            self.table.rows[-1]._tr.get_or_add_trPr().append(mark)
            return
        self.rows += 1
        keyed = "#" in texts
        for at, (cell, text) in enumerate(zip(cells, texts, strict=False)):
            if self.style.striped and self.rows % 2 == 0:
                self.shade(cell, "F3F3F3")
            if text == "#":
                key = MARK.search(body)[1]
                self.paragraph(self.style.labels[section_of(key)].format(n=self.numbers[key]), cell)
                continue
            for piece in filter(None, text.split(" // ")):
                if piece.startswith("^"):
                    self.paragraph(piece[1:], cell, True)
                else:
                    section = self.columns[at] if self.columns else self.section
                    self.write(piece, cell, section, self.style.cell_glyph, keyed)
            for key in (match[0] for match in MARK.findall(text)):
                others = {
                    head: MARK.sub("", other).lstrip("^").replace(" // ", "\n")
                    for spot, (head, other) in enumerate(zip(self.heads, texts, strict=False))
                    if spot != at and other not in ("", "#")
                }
                self.record.items[key]["cells"] = others

    def draw(self) -> None:
        """Draw every block."""
        for block in self.blocks:
            kind, _, body = block.partition(" ")
            if kind.startswith("|"):
                self.tabulate(kind, body)
                continue
            if kind == "=":
                self.pair(body)
                continue
            self.table, self.heads = None, []
            if kind == "#":
                self.head(body)
            elif kind == "##":
                self.paragraph(
                    body, None, True, self.style.size + 0.5, self.style.colour
                ).paragraph_format.keep_with_next = True
            elif kind == "%":
                line = self.paragraph(body, None, False, self.style.size - 1.5, "7F7F7F")
                line.runs[0].italic = True
            elif kind == "!title":
                self.title(body)
            elif kind == "!contents":
                self.contents()
            elif kind == "!break":
                self.doc.add_page_break()
            elif kind == "-":
                self.write(body, prefix=self.style.glyph + "  ")
            else:
                self.write(block)

    def title(self, body: str) -> None:
        """Draw a title, in a coloured band where the template has one."""
        if self.style.band:
            self.table = self.grid(1)
            cell = self.row([1])[0]
            self.shade(cell, self.style.colour)
            for part in body.split(" // "):
                self.paragraph(part, cell, True, self.style.size + 7, "FFFFFF")
        else:
            self.paragraph(body, None, True, self.style.size + 7, self.style.colour)


def draw_page(blocks: list[str], style: Style, path: Path) -> Record:
    """Draw a document and give the record of it."""
    sheet = Sheet(blocks, style)
    sheet.draw()
    sheet.doc.core_properties.author = "burdock"
    sheet.doc.save(str(path))
    return sheet.record
