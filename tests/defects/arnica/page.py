"""Draw a plan's blocks as a Word file."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.defects.arnica.words import Block, Para

CHANGE = re.compile(r"(\{\+.*?\+\}|\{-.*?-\})")


def draw(blocks: list[Block], style: dict[str, str], path: Path) -> None:
    """Write the blocks in a council's house style."""
    doc = Document()
    _set_page(doc, style)
    count: dict[str, int] = {}
    for block in blocks:
        if block.kind == "grid":
            _grid(doc, block, style)
            continue
        para = block.paras[0]
        if block.kind == "title":
            spot = doc.add_paragraph()
            _write(
                spot,
                para.raw,
                style,
                bold=True,
                size=float(style.get("title_size", "20")),
                colour=style["colour"],
            )
        elif block.kind == "h1":
            _heading(doc, para.raw, style)
        elif block.kind == "h2":
            _write(doc.add_heading(level=2), para.raw, style, bold=True, colour=style["colour"])
        elif block.kind == "note":
            _write(doc.add_paragraph(), para.raw, style, italic=True, colour="666666", size=9)
        elif block.kind == "bullet":
            _fill(doc.add_paragraph(style="List Bullet"), para, style)
        elif block.kind == "number":
            section = para.section or ""
            count[section] = count.get(section, 0) + 1
            para.label = f"{count[section]}."
            spot = doc.add_paragraph()
            spot.paragraph_format.left_indent = Cm(0.8)
            spot.paragraph_format.first_line_indent = Cm(-0.8)
            _fill(spot, para, style)
        else:
            _fill(doc.add_paragraph(), para, style)
    doc.core_properties.author = "arnica"
    doc.save(str(path))


def _set_page(doc: Doc, style: dict[str, str]) -> None:
    page = doc.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    if style.get("landscape"):
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Cm(29.7), Cm(21)
    page.left_margin = page.right_margin = Cm(2)
    page.top_margin = page.bottom_margin = Cm(1.9)
    normal = doc.styles["Normal"]
    normal.font.name = style["font"]
    normal.font.size = Pt(float(style["size"]))
    normal.paragraph_format.space_after = Pt(float(style.get("space", "6")))
    normal.paragraph_format.line_spacing = float(style.get("leading", "1.1"))
    if style.get("head"):
        _write(page.header.paragraphs[0], style["head"], style, size=8, colour="666666")
    if style.get("foot"):
        spot = page.footer.paragraphs[0]
        _write(spot, style["foot"] + "   Page ", style, size=8, colour="666666")
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        spot._p.append(field)


def _heading(doc: Doc, text: str, style: dict[str, str]) -> None:
    if style.get("banner"):
        table = doc.add_table(rows=1, cols=1)
        _shade(table.cell(0, 0), style["colour"])
        _write(table.cell(0, 0).paragraphs[0], text, style, bold=True, colour="FFFFFF", size=13)
        doc.add_paragraph().paragraph_format.space_after = Pt(0)
        return
    letter, _, title = text.partition(" // ")
    _write(doc.add_heading(level=1), letter, style, bold=True, colour=style["colour"])
    if title:
        _write(doc.add_heading(level=1), title, style, bold=True, colour=style["colour"])


def _fill(spot: Paragraph, para: Para, style: dict[str, str]) -> None:
    if para.label:
        spot.add_run(para.label + " ").bold = True
    _write(spot, para.raw, style, bold=para.caption)


def _write(
    spot: Paragraph,
    raw: str,
    style: dict[str, str],
    bold: bool = False,
    italic: bool = False,
    size: float = 0,
    colour: str = "",
) -> None:
    for part in CHANGE.split(raw):
        if not part:
            continue
        mark = part[:2] if CHANGE.fullmatch(part) else ""
        run = spot.add_run(part[2:-2] if mark else part)
        run.bold, run.italic = bold or None, italic or None
        run.font.name = style["font"]
        if size:
            run.font.size = Pt(size)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
        if mark:
            _track(run, "w:ins" if mark == "{+" else "w:del")


def _track(run: Run, tag: str) -> None:
    change = OxmlElement(tag)
    change.set(qn("w:id"), str(zlib.crc32(run.text.encode()) % 90000 + 1))
    change.set(qn("w:author"), "Casework")
    change.set(qn("w:date"), "2026-05-11T10:00:00Z")
    run._r.addprevious(change)
    change.append(run._r)
    if tag == "w:del":
        for words in run._r.findall(qn("w:t")):
            words.tag = qn("w:delText")
            words.set(qn("xml:space"), "preserve")


def _shade(cell: _Cell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _grid(doc: Doc, block: Block, style: dict[str, str]) -> None:
    columns = len(block.widths)
    table: Table = doc.add_table(rows=0, cols=columns)
    table.style = "Table Grid"
    table.autofit = False
    page = doc.sections[0]
    room = (page.page_width or 0) / 360000 - 4
    widths = [Cm(room * w / sum(block.widths)) for w in block.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in block.rows:
        cells = table.add_row().cells  # type: ignore[no-untyped-call]
        for cell, width in zip(cells, widths, strict=True):
            cell.width = width
        if len(row) == 1 and columns > 1:
            cells[0].merge(cells[-1])
        for place, paras in enumerate(row):
            spot = cells[place].paragraphs[0]
            for nth, para in enumerate(paras):
                if nth:
                    spot = cells[place].add_paragraph()
                _fill(spot, para, style)
                spot.paragraph_format.space_after = Pt(3)
            if paras[0].caption:
                _shade(cells[place], style.get("shade", "E7E6E6"))
    doc.add_paragraph().paragraph_format.space_after = Pt(2)
