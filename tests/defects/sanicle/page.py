"""Drawing in python-docx: paragraphs, tables and marks, with a record of each section's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


@dataclass
class Cell:
    """What one table cell holds; words of a section are recorded, headings are not."""

    lines: list[tuple[str, str]]
    section: str | None = None
    span: int = 1
    bold: bool = False
    fill: str = ""
    ink: str = ""


def plain(text: str, section: str | None = None, span: int = 1, fill: str = "", bold: bool = False) -> Cell:
    """Make a cell of one line."""
    return Cell([("", text)] if text else [], section, span, bold, fill)


def title(text: str, span: int = 1, fill: str = "D9E2F3", ink: str = "") -> Cell:
    """Make a heading cell."""
    return Cell([("", text)], None, span, True, fill, ink)


@dataclass
class Page:
    """A document being drawn."""

    landscape: bool = False
    font: str = "Calibri"
    size: float = 10.5
    running: str = ""
    foot: str = ""
    words: dict[str, list[str]] = field(default_factory=dict)
    doc: Any = None

    def __post_init__(self) -> None:
        """Open the document and set its paper and type."""
        self.doc = Document()
        part = self.doc.sections[0]
        wide, tall = Cm(21.0), Cm(29.7)
        part.page_width, part.page_height = (tall, wide) if self.landscape else (wide, tall)
        part.orientation = WD_ORIENT.LANDSCAPE if self.landscape else WD_ORIENT.PORTRAIT
        part.left_margin = part.right_margin = Cm(1.9)
        part.top_margin = part.bottom_margin = Cm(1.8)
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = self.font, Pt(self.size)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), self.font)
        style.paragraph_format.space_after = Pt(5)
        if self.running:
            part.header.paragraphs[0].text = self.running
        if self.foot:
            part.footer.paragraphs[0].text = self.foot

    def note(self, section: str | None, text: str) -> None:
        """Record words of a section."""
        if section and text:
            self.words.setdefault(section, []).append(text)

    def heading(self, text: str, level: int = 1, ink: str = "1F3864") -> None:
        """Write a heading."""
        para = self.doc.add_heading("", level)
        run = para.add_run(text)
        run.font.name = self.font
        run.font.color.rgb = RGBColor.from_string(ink)

    def say(
        self, section: str | None, text: str, label: str = "", style: str = "", bold: bool = False
    ) -> Any:
        """Write a paragraph, with a label that is not part of its words."""
        para = self.doc.add_paragraph(style=style or None)
        if label:
            para.add_run(label + " ").bold = True
        run = para.add_run(text)
        run.bold = bold
        self.note(section, text)
        return para

    def centre(self, text: str, size: float, ink: str = "1F3864") -> None:
        """Write a large line in the middle."""
        para = self.doc.add_paragraph()
        para.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = para.add_run(text)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(size), RGBColor.from_string(ink)

    def table(self, widths: list[float], style: str = "Table Grid") -> Any:
        """Open a table with columns of these widths in centimetres."""
        table = self.doc.add_table(rows=0, cols=len(widths))
        table.style = style
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Cm(width)
        return table

    def row(self, table: Any, cells: list[Cell], repeat: bool = False) -> None:
        """Write a row; spans must add up to the table's columns."""
        made = table.add_row()
        for slot, column in zip(made.cells, table.columns, strict=False):
            slot.width = column.width
        place = 0
        for cell in cells:
            slot = made.cells[place]
            if cell.span > 1:
                slot = slot.merge(made.cells[place + cell.span - 1])
            place += cell.span
            self.fill(slot, cell)
        if repeat:
            mark = OxmlElement("w:tblHeader")
            mark.set(qn("w:val"), "true")
            made._tr.get_or_add_trPr().append(mark)

    def fill(self, slot: Any, cell: Cell) -> None:
        """Put a cell's lines into its slot."""
        for extra in slot.paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
        para = slot.paragraphs[0]
        for number, (label, text) in enumerate(cell.lines):
            para = slot.add_paragraph() if number else para
            para.paragraph_format.space_after = Pt(3)
            if label:
                para.add_run(label + " ").bold = True
            run = para.add_run(text)
            run.bold = cell.bold
            if cell.bold and cell.section is None:
                para.paragraph_format.keep_with_next = True
            if cell.ink:
                run.font.color.rgb = RGBColor.from_string(cell.ink)
            self.note(cell.section, text)
        if cell.fill:
            shade = OxmlElement("w:shd")
            shade.set(qn("w:val"), "clear")
            shade.set(qn("w:fill"), cell.fill)
            slot._tc.get_or_add_tcPr().append(shade)

    def control(self, section: str | None, text: str, label: str = "") -> None:
        """Write a paragraph whose words stand in a content control."""
        para = self.doc.add_paragraph()
        if label:
            para.add_run(label + " ").bold = True
        run = para.add_run(text)
        holder, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        holder.append(OxmlElement("w:sdtPr"))
        holder.append(content)
        run._r.addprevious(holder)
        content.append(run._r)
        self.note(section, text)

    def gap(self, keep: bool = False) -> None:
        """Leave a small space."""
        shape = self.doc.add_paragraph().paragraph_format
        shape.space_after, shape.keep_with_next = Pt(2), keep

    def save(self, path: Path) -> None:
        """Write the document, with dates that do not change from run to run."""
        import datetime

        stamp = datetime.datetime(2026, 11, 20, 9, 0, 0)
        self.doc.core_properties.created = self.doc.core_properties.modified = stamp
        self.doc.core_properties.author = "sanicle"
        self.doc.save(str(path))
