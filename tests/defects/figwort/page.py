"""Drawing in python-docx: one sheet that remembers what it wrote under each section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.defects.figwort.words import LETTERS, Plan


class Sheet:
    """A Word document in the making, and the words each section holds."""

    def __init__(
        self, plan: Plan, font: str, size: float, colour: str = "1F3864", landscape: bool = False
    ) -> None:
        """Open a page with its type and its margins."""
        self.plan = plan
        self.doc: Any = Document()
        self.colour = colour
        self.words: dict[str, list[str]] = {letter: [] for letter in LETTERS}
        self.all: list[str] = []
        style = self.doc.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        style.paragraph_format.space_after = Pt(5)
        page = self.doc.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        page.left_margin = page.right_margin = Cm(2)
        page.top_margin = page.bottom_margin = Cm(1.9)
        if landscape:
            self.turn(page)

    def turn(self, page: Any) -> None:
        """Lay a section of pages on its side."""
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Cm(29.7), Cm(21)

    def running(self, head: str, foot: str) -> None:
        """Write the running head and foot."""
        page = self.doc.sections[0]
        for part, text in ((page.header, head), (page.footer, foot)):
            line = part.paragraphs[0]
            line.add_run(text).font.size = Pt(8)

    def line(self, text: str, section: str | None = None, where: Any = None, **look: Any) -> Any:
        """Write one paragraph; with a section its words are remembered."""
        where = where if where is not None else self.doc
        first = where.paragraphs[0] if hasattr(where, "_tc") and where.paragraphs else None
        if first is not None and len(where.paragraphs) == 1 and not first.text and look.get("style") is None:
            para = first
        else:
            para = where.add_paragraph(style=look.get("style"))
        lead = look.get("lead", "")
        if lead:
            para.add_run(lead).bold = True
        run = para.add_run(text)
        run.bold = look.get("bold")
        run.italic = look.get("italic")
        if look.get("size"):
            run.font.size = Pt(look["size"])
        if look.get("colour"):
            run.font.color.rgb = RGBColor.from_string(look["colour"])
        self.all.append(lead + text)
        if section and text:
            self.words.setdefault(section, []).append(text)
        return para

    def head(self, text: str, level: int = 1) -> None:
        """Write a heading."""
        para = self.doc.add_heading(text, level)
        for run in para.runs:
            run.font.color.rgb = RGBColor.from_string(self.colour)
            run.font.name = self.doc.styles["Normal"].font.name
        self.all.append(text)

    def say(self, slot: str, section: str | None = None, where: Any = None, **look: Any) -> None:
        """Write the paragraphs of a slot; the section is the slot's own unless given."""
        for text in self.plan.say(slot):
            self.line(text, section or slot.split(".", maxsplit=1)[0], where, **look)

    def table(self, widths: Sequence[float], heads: Sequence[str] = (), fill: str = "D9E2F3") -> Any:
        """Open a table with a head row that repeats."""
        table = self.doc.add_table(rows=0, cols=len(widths))
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        if heads:
            cells = self.row(table, heads, bold=True, fill=fill)
            mark = OxmlElement("w:tblHeader")
            mark.set(qn("w:val"), "true")
            cells[0]._tc.getparent().get_or_add_trPr().append(mark)
        return table

    def row(self, table: Any, texts: Sequence[str], section: str | None = None, **look: Any) -> list[Any]:
        """Add a row of one text a cell."""
        fill = look.pop("fill", None)
        cells = list(table.add_row().cells)
        for cell, column, text in zip(cells, table.columns, texts, strict=True):
            cell.width = column.width
            if fill:
                shade(cell, fill)
            if text:
                self.line(text, section, cell, **look)
        return cells

    def wide(self, table: Any, fill: str | None = None) -> Any:
        """Add a row of one merged cell."""
        cells = table.add_row().cells
        cell = cells[0].merge(cells[-1]) if len(cells) > 1 else cells[0]
        if fill:
            shade(cell, fill)
        return cell

    def pairs(self, slot: str, section: str | None = None, widths: tuple[float, float] = (6, 11)) -> None:
        """Write 'Label: value' lines of a slot as a table of two columns."""
        table = self.table(widths)
        for text in self.plan.slots.get(slot, []):
            label, _, value = text.partition(": ")
            cells = self.row(table, ["", ""])
            self.line(label, None, cells[0], bold=True)
            if value:
                self.line(value, section, cells[1])

    def advice(self, widths: Sequence[float], heads: Sequence[str], fill: str = "D9E2F3") -> None:
        """Write the rows of Section K."""
        if not self.plan.slots.get("K"):
            return
        table = self.table(widths, heads, fill)
        for text in self.plan.slots["K"]:
            self.row(table, [part.strip() for part in text.split("|")], "K")

    def gap(self) -> None:
        """Leave a small space between two tables."""
        self.doc.add_paragraph().paragraph_format.space_after = Pt(0)


def shade(cell: Any, fill: str) -> None:
    """Colour the ground of a cell."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(mark)


def control(para: Any, tag: str) -> None:
    """Wrap the last run of a paragraph in a content control."""
    run = para.runs[-1]._r
    holder = OxmlElement("w:sdt")
    about = OxmlElement("w:sdtPr")
    name = OxmlElement("w:tag")
    name.set(qn("w:val"), tag)
    about.append(name)
    inside = OxmlElement("w:sdtContent")
    holder.append(about)
    holder.append(inside)
    run.addprevious(holder)
    inside.append(run)
