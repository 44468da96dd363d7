"""Word pages: what the five forms need of paragraphs, tables, running heads and tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

_TRACKED = re.compile(r"(\{\+.*?\+\}|\{-.*?-\})", re.DOTALL)


def accepted(text: str) -> str:
    """The words that stand when every tracked change is accepted."""
    text = re.sub(r"\{-.*?-\}", "", text, flags=re.DOTALL)
    return re.sub(r"\{\+(.*?)\+\}", r"\1", text, flags=re.DOTALL)


@dataclass
class Cell:
    """One table cell: its paragraphs, how many columns it spans and how it looks."""

    text: str | Sequence[str | None] | None
    span: int = 1
    fill: str | None = None
    bold: bool = False
    bullet: bool = False
    colour: str | None = None
    italic: bool = False
    lead: str | None = None


class Page:
    """A Word document under a council's look. `accept` draws tracked changes as if accepted."""

    def __init__(
        self,
        *,
        font: str = "Calibri",
        size: float = 11,
        colour: str = "1F3864",
        landscape: bool = False,
        margin: float = 2.0,
        accept: bool = False,
    ) -> None:
        self.doc = Document()
        self.colour = colour
        self.accept = accept
        self._change = 100
        style = self.doc.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        style.paragraph_format.space_after = Pt(5)
        for level in (1, 2, 3):
            head = self.doc.styles[f"Heading {level}"]
            head.font.name = font
            head.element.rPr.rFonts.set(qn("w:asciiTheme"), font)
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                head.element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
            head.font.size = Pt(size + 5 - level * 1.5)
            head.font.color.rgb = RGBColor.from_string(colour)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        if landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21.0)
        for side in ("left", "right", "top", "bottom"):
            setattr(section, f"{side}_margin", Cm(margin))

    def running(self, header: str, footer: str) -> None:
        """Running head and a foot that ends in the page number."""
        section = self.doc.sections[0]
        top = section.header.paragraphs[0]
        self._write(top, header, size=8.5, colour="666666")
        foot = section.footer.paragraphs[0]
        self._write(foot, footer + "   Page ", size=8.5, colour="666666")
        run = foot.add_run()
        for kind, code in (("begin", None), (None, "PAGE"), ("end", None)):
            if kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = code
            run._r.append(mark)

    def h(self, text: str | None, level: int = 1, *, fill: str | None = None) -> None:
        """A heading in the document's own style, on a band of colour where `fill` is given."""
        if text is None:
            return
        par = self.doc.add_paragraph(style=f"Heading {level}")
        self._write(par, text, colour="FFFFFF" if fill else None)
        if fill:
            shade = OxmlElement("w:shd")
            shade.set(qn("w:val"), "clear")
            shade.set(qn("w:fill"), fill)
            par._p.get_or_add_pPr().append(shade)

    def p(self, text: str | None, *, lead: str | None = None, align: str = "left", **look: Any) -> None:
        """A paragraph; `lead` is a bold label before it."""
        if text is None:
            return
        par = self.doc.add_paragraph()
        if align == "centre":
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if lead:
            self._write(par, lead + " ", bold=True)
        self._write(par, text, **look)

    def bullets(self, texts: Iterable[str | None], style: str = "List Bullet") -> None:
        """A bulleted list."""
        for text in texts:
            if text is not None:
                self._write(self.doc.add_paragraph(style=style), text)

    def numbered(self, texts: Iterable[tuple[str, str | None]]) -> None:
        """Paragraphs with typed numbers on a hanging indent."""
        for number, text in texts:
            if text is None:
                continue
            par = self.doc.add_paragraph()
            par.paragraph_format.left_indent = Cm(1.2)
            par.paragraph_format.first_line_indent = Cm(-1.2)
            par.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
            self._write(par, f"{number}\t{text}")

    def break_page(self) -> None:
        """A new page."""
        self.doc.add_page_break()

    def table(
        self,
        widths: Sequence[float],
        rows: Sequence[Sequence[Cell | str | None]],
        *,
        head: int = 0,
        stripe: str | None = None,
        size: float | None = None,
        style: str = "Table Grid",
    ) -> None:
        """A table of `Cell`s; the first `head` rows repeat on each page, `stripe` fills every other row."""
        table = self.doc.add_table(rows=len(rows), cols=len(widths))
        table.style = style
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for number, row in enumerate(rows):
            if number < head:
                mark = OxmlElement("w:tblHeader")
                table.rows[number]._tr.get_or_add_trPr().append(mark)
            column = 0
            for given in row:
                cell = given if isinstance(given, Cell) else Cell(given)
                box = table.cell(number, column)
                if cell.span > 1:
                    box = box.merge(table.cell(number, column + cell.span - 1))
                box.width = Cm(sum(widths[column : column + cell.span]))
                fill = cell.fill or (stripe if stripe and number >= head and number % 2 else None)
                self._fill(box, cell, fill, size)
                column += cell.span
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def save(self, path: Path) -> None:
        """Write the file."""
        self.doc.save(str(path))

    def _fill(self, box: Any, cell: Cell, fill: str | None, size: float | None) -> None:
        if fill:
            shade = OxmlElement("w:shd")
            shade.set(qn("w:val"), "clear")
            shade.set(qn("w:fill"), fill)
            box._tc.get_or_add_tcPr().append(shade)
        texts = [cell.text] if isinstance(cell.text, str) or cell.text is None else list(cell.text)
        first = True
        for text in (text for text in texts if text is not None):
            par = box.paragraphs[0] if first else box.add_paragraph()
            if cell.bullet:
                par.style = self.doc.styles["List Bullet"]
            par.paragraph_format.space_after = Pt(3)
            if first and cell.lead:
                self._write(par, cell.lead + " ", bold=True, size=size)
            self._write(par, text, bold=cell.bold, italic=cell.italic, size=size, colour=cell.colour)
            first = False

    def _write(
        self,
        par: Any,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float | None = None,
        colour: str | None = None,
    ) -> None:
        for part in _TRACKED.split(accepted(text) if self.accept else text):
            if not part:
                continue
            tracked = part[:2] if part[:2] in ("{+", "{-") else ""
            run = par.add_run(part[2:-2] if tracked else part)
            run.bold = bold or None
            run.italic = italic or None
            if size:
                run.font.size = Pt(size)
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour)
            if tracked:
                self._track(par, run, tracked)

    def _track(self, par: Any, run: Any, tracked: str) -> None:
        mark = OxmlElement("w:ins" if tracked == "{+" else "w:del")
        self._change += 1
        mark.set(qn("w:id"), str(self._change))
        mark.set(qn("w:author"), "SEN casework")
        mark.set(qn("w:date"), "2026-09-21T10:00:00Z")
        par._p.remove(run._r)
        mark.append(run._r)
        if tracked == "{-":
            for words in run._r.findall(qn("w:t")):
                words.tag = qn("w:delText")
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        par._p.append(mark)
