"""Plans as data, and the drawing of them with python-docx."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

AREAS: dict[str, str] = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "health": "health",
    "care": "social-care",
    "other": "other",
}
SECTIONS = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
Rows = list[tuple[str, str]]


@dataclass
class Piece:
    """One passage of a plan: an item where its key has no slash, else prose."""

    key: str
    section: str
    area: str | None
    tags: list[str]
    text: str
    cells: dict[str, str]

    @property
    def is_item(self) -> bool:
        """Whether the passage is a statement the labels list."""
        return "/" not in self.key


@dataclass
class Plan:
    """A whole plan: its front, passages, headings, and what the labels say of it."""

    stem: str
    layout: int
    title: str
    front: Rows
    sign: Rows
    heads: dict[str, str | None]
    pieces: list[Piece]
    details: dict[str, Any]
    links: str
    guards: Rows
    states: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> Piece | None:
        """The passage of that key, or None."""
        return next((p for p in self.pieces if p.key == key), None)

    def of(self, section: str, *wanted: str) -> list[Piece]:
        """A section's passages, those that carry every wanted area or tag."""
        return [
            p for p in self.pieces if p.section == section and all(w == p.area or w in p.tags for w in wanted)
        ]

    def number(self, key: str) -> str:
        """The number an item is printed with: its place among its section's items."""
        section = next(p.section for p in self.pieces if p.key == key)
        return str([p.key for p in self.pieces if p.section == section and p.is_item].index(key) + 1)

    def plain(self, text: str) -> str:
        """Text as it stands once changes are accepted and references printed."""
        text = re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\{-.*?-\}", "", text))
        return re.sub(r" +", " ", self.printed(text)).strip()

    def printed(self, text: str) -> str:
        """Text with its {E4} references as numbers, changes still marked."""
        return re.sub(r"\{([A-H][12]?[.]?\d+)\}", lambda m: self.number(m.group(1)), text)


def parse(source: str) -> list[Piece]:
    """Read "@KEY area tags", wrapped text and "| Column: value" lines into passages."""
    pieces: list[Piece] = []
    for block in re.split(r"^@", source.strip(), flags=re.M)[1:]:
        head, *lines = block.strip().split("\n")
        key, *tags = head.split()
        section = re.match(r"H[12]|[A-Z]|\w+", key)
        assert section, key
        text: list[str] = []
        cells: dict[str, str] = {}
        column = ""
        for line in lines:
            if line.startswith("| "):
                column, value = line[2:].split(":", 1)
                cells[column] = value.strip()
            elif column:
                cells[column] += " " + line.strip()
            else:
                text.append(line.strip())
        area = AREAS[tags.pop(0)] if tags and tags[0] in AREAS else None
        pieces.append(Piece(key, section.group(), area, tags, " ".join(text), cells))
    return pieces


def shade(cell: Any, colour: str) -> None:
    """Give a table cell a background."""
    mark = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        mark.set(qn("w:" + name), value)
    cell._tc.get_or_add_tcPr().append(mark)


class Book:
    """A document being drawn, which records each section's words as it goes."""

    def __init__(self, plan: Plan, font: str, size: float, wide: bool = False, accept: bool = False) -> None:
        self.plan, self.accept, self.changes = plan, accept, 0
        self.doc = Document()
        self.words: dict[str, list[str]] = {s: [] for s in SECTIONS}
        self.colour = "D9E2F3"
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.paragraph_format.space_after = Pt(5)
        page = self.doc.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if wide:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = page.page_height, page.page_width
        page.left_margin = page.right_margin = Cm(2)
        page.top_margin = page.bottom_margin = Cm(1.9)

    def running(self, head: str, foot: str) -> None:
        """Set the running head and foot."""
        page = self.doc.sections[0]
        page.header.paragraphs[0].text = head
        page.footer.paragraphs[0].text = foot

    def head(self, text: str | None, level: int = 1, colour: str = "1F3864") -> None:
        """Write a heading, unless there is none."""
        if text:
            par = self.doc.add_heading(text, level)
            for run in par.runs:
                run.font.name = self.doc.styles["Normal"].font.name
                run.font.color.rgb = RGBColor.from_string(colour)

    def note(self, text: str, bold: bool = False, italic: bool = False) -> None:
        """Write a line that belongs to no section: a label or a helper sentence."""
        run = self.doc.add_paragraph().add_run(text)
        run.bold, run.italic = bold, italic

    def runs(self, par: Any, text: str) -> None:
        """Write text into a paragraph, its marked changes as tracked ones."""
        if self.accept:
            par.add_run(self.plan.plain(text))
            return
        for part in re.split(r"(\{[-+].*?[-+]\})", self.plan.printed(text)):
            if not part.startswith(("{-", "{+")):
                par.add_run(part)
                continue
            gone = part.startswith("{-")
            self.changes += 1
            mark = OxmlElement("w:del" if gone else "w:ins")
            mark.set(qn("w:id"), str(self.changes))
            mark.set(qn("w:author"), "Plan Writer")
            mark.set(qn("w:date"), "2026-08-05T10:00:00Z")
            run = par.add_run("" if gone else part[2:-2])
            if gone:
                words = OxmlElement("w:delText")
                words.text = part[2:-2]
                words.set(qn("xml:space"), "preserve")
                run._r.append(words)
            mark.append(run._r)
            par._p.append(mark)

    def record(self, section: str, text: str) -> None:
        """Note a section's words."""
        plain = self.plan.plain(text)
        if section in self.words and plain:
            self.words[section].append(plain)

    def put(self, par: Any, piece: Piece, label: str = "") -> None:
        """Write a passage into a paragraph after its printed label."""
        if label:
            par.add_run(label).bold = True
        self.runs(par, piece.text)
        self.record(piece.section, piece.text)

    def say(self, piece: Piece | None, style: str | None = None, label: str = "") -> None:
        """Write a passage as a paragraph of the body."""
        if piece and piece.text:
            self.put(self.doc.add_paragraph(style=style), piece, label)

    def table(self, columns: int, widths: list[float]) -> Any:
        """Start a ruled table without rows."""
        table = self.doc.add_table(rows=0, cols=columns, style="Table Grid")
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Cm(width)
        return table

    def row(self, table: Any, contents: list[Any], shaded: bool = False, section: str = "") -> list[Any]:
        """Add a row: a string is a label (or a section's words if one is given), a list holds passages."""
        cells = table.add_row().cells
        for cell, column, content in zip(cells, table.columns, contents, strict=False):
            if column.width is not None:
                cell.width = column.width
            first = True
            for part in content if isinstance(content, list) else [content]:
                par = cell.paragraphs[0] if first else cell.add_paragraph()
                first = False
                label = ""
                if isinstance(part, tuple):
                    label, part = part
                if isinstance(part, Piece):
                    self.put(par, part, label)
                elif section:
                    self.runs(par, part)
                    self.record(section, part)
                else:
                    par.add_run(part).bold = shaded
            if shaded:
                shade(cell, self.colour)
        return list(cells)

    def banner(self, table: Any, text: str, colour: str = "") -> None:
        """Add a shaded row merged across the table."""
        cells = table.add_row().cells
        cell = cells[0].merge(cells[-1])
        cell.paragraphs[0].add_run(text).bold = True
        shade(cell, colour or self.colour)

    def across(self, table: Any, pieces: list[Any]) -> None:
        """Add a row merged across the table that holds passages."""
        cells = table.add_row().cells
        cell = cells[0].merge(cells[-1])
        for n, part in enumerate(pieces):
            label, piece = part if isinstance(part, tuple) else ("", part)
            self.put(cell.paragraphs[0] if n == 0 else cell.add_paragraph(), piece, label)

    def pairs(self, rows: Rows, widths: list[float]) -> None:
        """Draw a table of labels and values that belongs to no section."""
        table = self.table(2, widths)
        for label, value in rows:
            cells = self.row(table, [label, value])
            shade(cells[0], self.colour)
        self.doc.add_paragraph()
