"""What Word reports are built of: a page that prints well, headings, tables that say what they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from audit.reports import _colours
from audit.safety import clean_line, xml_text

_FONT = "Arial"  # on every computer, and easy to read
_A4 = (Cm(21.0), Cm(29.7))


def new_document(title: str, *, size: float = 9.5, landscape: bool = False) -> Document:
    """An empty A4 document in British English, with its title as its property."""
    document = docx.Document()
    document.core_properties.title = xml_text(clean_line(title))
    document.core_properties.author = "EHC plan audit"
    document.core_properties.comments = ""
    document.core_properties.language = "en-GB"
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(size)
    normal.font.color.rgb = RGBColor.from_string(_colours.INK)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for which in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(which), _FONT)
    normal.paragraph_format.space_after = Pt(3)
    normal.paragraph_format.space_before = Pt(0)
    _set_language(document)
    for level, points, before in ((1, 15, 0), (2, 11.5, 9), (3, 10, 7)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(points), True
        style.font.color.rgb = RGBColor.from_string(_colours.ACCENT)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for which in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
            if fonts.get(qn(which)) is not None:
                del fonts.attrib[qn(which)]
        fonts.set(qn("w:ascii"), _FONT)
        fonts.set(qn("w:hAnsi"), _FONT)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(3)
        style.paragraph_format.keep_with_next = True
    section = document.sections[0]
    width, height = reversed(_A4) if landscape else _A4
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = Cm(1.8)
    section.top_margin, section.bottom_margin = Cm(1.5), Cm(1.5)
    section.header_distance = section.footer_distance = Cm(0.7)
    return document


def add_footer(document: Document, text: str) -> None:
    """A line at the foot of every page, with the page's number."""
    paragraph = document.sections[0].footer.paragraphs[0]
    write(paragraph, f"{text}    Page ", size=8, colour=_colours.QUIET)
    for kind, said in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        run.font.size = Pt(8)
        run.font.color.rgb = RGBColor.from_string(_colours.QUIET)
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = said
        run._r.append(element)


def write(
    paragraph: Paragraph,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    colour: str | None = None,
) -> Run:
    """Text at the end of a paragraph, on one line, cleaned."""
    said = xml_text(text)
    kept = clean_line(said)
    before, after = said[:1].isspace() * " ", (len(said) > 1 and said[-1:].isspace()) * " "
    run = paragraph.add_run(f"{before}{kept}{after}" if kept else "")
    run.bold, run.italic = bold or None, italic or None
    if size is not None:
        run.font.size = Pt(size)
    if colour is not None:
        run.font.color.rgb = RGBColor.from_string(colour)
    return run


def bullet(document: Document, text: str) -> Paragraph:
    """A point of a list, with no room lost around it."""
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.paragraph_format.space_after = Pt(1.5)
    write(paragraph, text)
    return paragraph


def add_table(
    document: Document, widths: Sequence[float], headings: Sequence[str], *, size: float = 9
) -> Table:
    """A table with fixed columns (in centimetres) and a header row that comes again on each page."""
    table: Table = document.add_table(rows=1, cols=len(widths))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    _set_borders(table)
    for cell, heading in zip(table.rows[0].cells, headings, strict=True):
        shade(cell, _colours.ACCENT)
        write(cell.paragraphs[0], heading, bold=True, size=size, colour="FFFFFF")
        tighten(cell)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    set_widths(table.rows[0], widths)
    return table


def add_row(table: Table, widths: Sequence[float]) -> _Row:
    """A row that stays on one page."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    whole = OxmlElement("w:cantSplit")
    whole.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(whole)
    set_widths(row, widths)
    for cell in row.cells:
        tighten(cell)
    return row


def set_widths(row: _Row, widths: Sequence[float]) -> None:
    """Every cell needs its width: LibreOffice and Word believe different places."""
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Cm(width)


def tighten(cell: _Cell) -> None:
    """No room after a cell's last paragraph."""
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = Pt(1)


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour."""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def _set_borders(
    table: Table,
    edges: Sequence[str] = ("top", "left", "bottom", "right", "insideH", "insideV"),
    colour: str = _colours.RULE,
    eighths: int = 4,
) -> None:
    """Lines between cells; how thick is in eighths of a point."""
    borders: Any = OxmlElement("w:tblBorders")
    for edge in edges:
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", str(eighths)), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _set_language(document: Document) -> None:
    properties = document.styles["Normal"].element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    properties.append(language)


def bare_table(document: Document, widths: Sequence[float], rows: int = 1, *, apart: bool = False) -> Table:
    """A table without lines: what charts and figures are laid out by. `apart` keeps its rows apart."""
    table: Table = document.add_table(rows=rows, cols=len(widths))
    table.autofit = False
    if apart:
        _set_borders(table, ("top", "bottom", "insideH"), "FFFFFF", 36)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        set_widths(row, widths)
    return table
