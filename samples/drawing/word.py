"""Drawing a Word file the way councils' templates look, in a few plain calls.

Each function puts one thing at the end of a *container*: the document, a table cell, or (where it says
so) a paragraph. Text is a string, a `Run`, or a list of both; a newline in a string starts a new line
in the same paragraph. What python-docx lacks (automatic numbering, content controls, text boxes,
tracked changes, tick boxes, fields, watermarks) is written as the XML that Word itself writes.

    document = new_document(landscape=True)
    header_footer(document, header="Amira B - EHC plan", footer="OFFICIAL-SENSITIVE")
    heading(document, "Section B")
    table(document, [["B - Needs", "F - Provision"], ["Need 1", bullets_in(["one", "two"])]], [8, 16])
    save(document, path)
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml import etree

Align = Literal["left", "centre", "right", "justify"]

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_FIXED = datetime(2025, 1, 1, 9, 0, 0)
_GREY = "808080"


@dataclass(frozen=True)
class Run:
    """Words in one typeface. `colour` is RRGGBB; `size` in points."""

    text: str
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    strike: bool | None = None
    colour: str | None = None
    size: float | None = None


Text = str | Run | Sequence[str | Run]


def bold(text: str, **rest: Any) -> Run:
    """Words in bold."""
    return Run(text, bold=True, **rest)


def italic(text: str, **rest: Any) -> Run:
    """Words in italic."""
    return Run(text, italic=True, **rest)


def grey(text: str, **rest: Any) -> Run:
    """Words in grey italic, as helper text and placeholders usually stand."""
    return Run(text, italic=True, colour=_GREY, **rest)


Fill = Callable[[_Cell], None]


@dataclass(frozen=True)
class Cell:
    """A table cell with a look of its own. `content` is text, or a function that draws into the cell."""

    content: Text | Fill = ""
    shade: str | None = None
    bold: bool | None = None
    colour: str | None = None
    align: Align | None = None
    size: float | None = None
    rotated: bool = False


LEFT = None
"""In a table row: this cell is merged into the one on its left."""


class _Above:
    pass


ABOVE = _Above()
"""In a table row: this cell is merged into the one above it."""

TableCell = Text | Cell | Fill | None | _Above
Container = Document | _Cell


# The document


def new_document(
    *,
    landscape: bool = False,
    font: str = "Arial",
    size: float = 11,
    margin_cm: float = 2.0,
    heading_colour: str = "1F3864",
    heading_sizes: Sequence[float] = (16, 13, 11.5),
    space_after: float = 6,
) -> Document:
    """An empty A4 document in British English, with plain heading styles in one colour."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(margin_cm)
    section.top_margin = section.bottom_margin = Cm(margin_cm)
    section.header_distance = section.footer_distance = Cm(1.0)
    for name in ("Normal", "Heading 1", "Heading 2", "Heading 3", "Title"):
        _set_style_font(document, name, font)
    normal = document.styles["Normal"]
    normal.font.size = Pt(size)
    normal.paragraph_format.space_after = Pt(space_after)
    normal.paragraph_format.space_before = Pt(0)
    for level, points in enumerate(heading_sizes, start=1):
        style = document.styles[f"Heading {level}"]
        style.font.size = Pt(points)
        style.font.bold = True
        style.font.color.rgb = RGBColor.from_string(heading_colour)
        style.paragraph_format.space_before = Pt(10)
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.keep_with_next = True
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    return document


def _set_style_font(document: Document, name: str, font: str) -> None:
    properties = document.styles[name].element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        properties.remove(fonts)
    properties.insert(
        0, _xml(f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}" w:eastAsia="{font}"/>')
    )


def new_section(document: Document, *, landscape: bool) -> None:
    """Start a new page that is turned (or turned back): later content stands there."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    short, long = Cm(21.0), Cm(29.7)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)


def page_break(document: Document) -> None:
    """Go on at the top of the next page."""
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def header_footer(
    document: Document,
    *,
    header: str = "",
    footer: str = "",
    page_numbers: str = "Page {page} of {pages}",
    header_align: Align = "right",
    footer_align: Align = "centre",
    not_on_first: bool = False,
) -> None:
    """The running head and foot of every page; `page_numbers` "" leaves the numbers out."""
    section = document.sections[0]
    section.different_first_page_header_footer = not_on_first
    if header:
        _add_runs(_aligned(section.header.paragraphs[0], header_align), header, size=9)
    line = _aligned(section.footer.paragraphs[0], footer_align)
    if footer:
        _add_runs(line, footer, size=9)
    if page_numbers:
        if footer:
            line = _aligned(section.footer.add_paragraph(), footer_align)
        _page_number_runs(line, page_numbers)


def _page_number_runs(line: Paragraph, pattern: str) -> None:
    before, _, rest = pattern.partition("{page}")
    middle, _, after = rest.partition("{pages}")
    _add_runs(line, before, size=9)
    field(line, "PAGE", "1", size=9)
    _add_runs(line, middle, size=9)
    if "{pages}" in pattern:
        field(line, "NUMPAGES", "1", size=9)
        _add_runs(line, after, size=9)


def watermark(document: Document, text: str) -> None:
    """Pale words across every page, as Word's own watermark puts them: a shape in the header."""
    line = document.sections[0].header.paragraphs[0]
    line._p.append(
        _xml(
            '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
            'path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t" o:connecttype="rect"/>'
            '<v:textpath on="t" fitshape="t"/></v:shapetype>'
            '<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" '
            'style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;'
            "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            'mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="silver" '
            'stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;'
            f'font-size:1pt" string="{escape(text)}"/></v:shape></w:pict></w:r>'
        )
    )


def save(document: Document, path: Path, *, title: str = "", author: str = "SEND Service") -> Path:
    """Write the file. Dates are fixed, so that drawing it again gives the same bytes."""
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = title, author, author, ""
    core.created = core.modified = _FIXED
    core.revision = 1
    buffer = io.BytesIO()
    document.save(buffer)
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        zipfile.ZipFile(buffer) as drawn,
        zipfile.ZipFile(path, "w", compression=zipfile.ZIP_DEFLATED) as written,
    ):
        for name in drawn.namelist():
            entry = zipfile.ZipInfo(name, date_time=_FIXED.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(entry, drawn.read(name))
    return path


# Paragraphs, headings and lists


def paragraph(
    container: Container,
    text: Text = "",
    *,
    bold: bool | None = None,
    italic: bool | None = None,
    colour: str | None = None,
    size: float | None = None,
    align: Align | None = None,
    style: str | None = None,
    shade: str | None = None,
    indent_cm: float = 0,
    space_after: float | None = None,
    keep_with_next: bool = False,
) -> Paragraph:
    """One paragraph. In a new cell it takes the place of the cell's empty first one."""
    added = _next_paragraph(container)
    if style:
        added.style = style
    _add_runs(added, text, bold=bold, italic=italic, colour=colour, size=size)
    if align:
        _aligned(added, align)
    if shade:
        added._p.get_or_add_pPr().append(_shading(shade))
    if indent_cm:
        added.paragraph_format.left_indent = Cm(indent_cm)
    if space_after is not None:
        added.paragraph_format.space_after = Pt(space_after)
    if keep_with_next:
        added.paragraph_format.keep_with_next = True
    _order_paragraph_properties(added)
    return added


def paragraphs(container: Container, texts: Iterable[Text], **look: Any) -> None:
    """Several paragraphs that look alike."""
    for text in texts:
        paragraph(container, text, **look)


def heading(
    container: Container,
    text: Text,
    level: int = 1,
    *,
    styled: bool = True,
    colour: str | None = None,
    shade: str | None = None,
    size: float | None = None,
    align: Align | None = None,
) -> Paragraph:
    """A heading. `styled=False` only makes it bold, as many plans do; `shade` puts it on a colour bar."""
    return paragraph(
        container,
        text,
        style=f"Heading {level}" if styled else None,
        bold=None if styled else True,
        colour=colour,
        shade=shade,
        size=size,
        align=align,
        keep_with_next=True,
    )


def bullets(
    container: Container, items: Iterable[Text], *, glyph: str = "•", indent_cm: float = 0.5, **look: Any
) -> int:
    """A bulleted list. Glyph "\\uf0b7" is what Word's own Symbol bullet is."""
    return _list(container, items, "bullet", glyph, indent_cm, 1, None, look)


def numbered(
    container: Container,
    items: Iterable[Text],
    *,
    pattern: str = "%1.",
    kind: Literal["decimal", "lowerLetter", "upperLetter", "lowerRoman"] = "decimal",
    start: int = 1,
    indent_cm: float = 0.8,
    continues: int | None = None,
    **look: Any,
) -> int:
    """A list that Word numbers: the numbers are not in the text. `pattern` may be "E%1" or "Outcome %1:".

    Gives the list's number; hand it back as `continues` to go on counting elsewhere.
    """
    return _list(container, items, kind, pattern, indent_cm, start, continues, look)


def bullets_in(items: Sequence[Text], *, lead: Text | None = None, **look: Any) -> Fill:
    """Cell content: an optional lead sentence, then a bulleted list."""

    def draw(cell: _Cell) -> None:
        if lead is not None:
            paragraph(cell, lead)
        bullets(cell, items, **look)

    return draw


def paragraphs_in(texts: Sequence[Text], **look: Any) -> Fill:
    """Cell content: several paragraphs."""
    return lambda cell: paragraphs(cell, texts, **look)


def _list(
    container: Container,
    items: Iterable[Text],
    kind: str,
    pattern: str,
    indent_cm: float,
    start: int,
    continues: int | None,
    look: dict[str, Any],
) -> int:
    number: int | None = continues
    look = {"space_after": 3, **look}
    for text in items:
        added = paragraph(container, text, **look)
        if number is None:
            number = _new_list(added, kind, pattern, indent_cm, start)
        added._p.get_or_add_pPr().insert(
            0, _xml(f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')
        )
        _order_paragraph_properties(added)
    return number or 0


def _new_list(near: Paragraph, kind: str, pattern: str, indent_cm: float, start: int) -> int:
    part: Any = near.part
    numbering = part.numbering_part.element
    abstract = 1 + max(int(n.get(qn("w:abstractNumId"))) for n in numbering.findall(qn("w:abstractNum")))
    number = 1 + max(int(n.get(qn("w:numId"))) for n in numbering.findall(qn("w:num")))
    room = 0.5 if kind == "bullet" else 0.35 + 0.18 * len(pattern)
    hanging = round(room * 567)
    left = max(hanging, round(indent_cm * 567))
    typeface = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/>' if pattern == "\uf0b7" else ""
    definition = _xml(
        f'<w:abstractNum w:abstractNumId="{abstract}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{escape(pattern)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
        f"<w:rPr>{typeface}</w:rPr></w:lvl></w:abstractNum>"
    )
    # Word wants every abstractNum before the first num.
    numbering.findall(qn("w:abstractNum"))[-1].addnext(definition)
    numbering.append(_xml(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/></w:num>'))
    return number


def contents(document: Document, entries: Sequence[tuple[str, int]], *, title: str = "Contents") -> None:
    """A contents list as Word keeps it: a TOC field whose result is text, dots and page numbers."""
    paragraph(document, title, bold=True, size=14)
    section = document.sections[0]
    width = int(section.page_width or 0) - 2 * int(section.left_margin or 0)
    for place, (text, page) in enumerate(entries):
        line = paragraph(document, space_after=2)
        line._p.get_or_add_pPr().append(
            _xml(f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{round(width / 635)}"/></w:tabs>')
        )
        _order_paragraph_properties(line)
        if place == 0:
            line._p.append(_xml('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'))
            line._p.append(_xml('<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" </w:instrText></w:r>'))
            line._p.append(_xml('<w:r><w:fldChar w:fldCharType="separate"/></w:r>'))
        line.add_run(f"{text}\t{page}")
        if place == len(entries) - 1:
            line._p.append(_xml('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))


def field(line: Paragraph, instruction: str, result: str, *, size: float | None = None) -> None:
    """A field such as PAGE or MERGEFIELD Name, with the result that stands until it is refreshed."""
    look = f'<w:rPr><w:sz w:val="{round(size * 2)}"/></w:rPr>' if size else ""
    line._p.append(
        _xml(
            f'<w:fldSimple w:instr=" {escape(instruction)} "><w:r>{look}'
            f"<w:t>{escape(result)}</w:t></w:r></w:fldSimple>"
        )
    )


# Tables


def table(
    container: Container,
    rows: Sequence[Sequence[TableCell]],
    widths: Sequence[float],
    *,
    header_rows: int = 1,
    shade_header: str | None = "D9E2F3",
    header_colour: str | None = None,
    repeat_header: bool = True,
    bold_header: bool = True,
    shade_first_column: str | None = None,
    bold_first_column: bool = False,
    borders: bool = True,
    size: float | None = None,
    keep_rows: bool = False,
    space_after: bool = True,
) -> Table:
    """A table of fixed column widths in cm, with a header that repeats on each page.

    A cell is text, a `Cell`, or a function that draws into it. `LEFT` (None) merges a cell into the one
    on its left, `ABOVE` into the one above. `header_rows=0`: no header. A container may be a cell.
    """
    made = (
        container.add_table(len(rows), len(widths))
        if isinstance(container, Document)
        else _nested_table(container, len(rows), len(widths))
    )
    if borders:
        made.style = "Table Grid"
    made.autofit = False
    # Word is strict about the order here too: cell margins come before tblLook, the last.
    made._tbl.tblPr[-1].addprevious(
        _xml(
            '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
            '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
        )
    )
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    owners = _merge(made, rows, widths)
    for (row, column), owner in owners.items():
        value = rows[row][column]
        if value is None or isinstance(value, _Above):
            continue
        given = value if isinstance(value, Cell) else Cell(value)
        is_header, is_first = row < header_rows, column == 0
        shade = given.shade or (shade_header if is_header else shade_first_column if is_first else None)
        weight = given.bold
        if weight is None and ((is_header and bold_header) or (is_first and bold_first_column)):
            weight = True
        _draw_cell(owner, given, shade, weight, given.colour or (header_colour if is_header else None), size)
    for place, drawn_row in enumerate(made.rows):
        properties = drawn_row._tr.get_or_add_trPr()
        if keep_rows or place < header_rows:
            properties.append(_xml("<w:cantSplit/>"))
        if place < header_rows:
            for line in drawn_row._tr.iter(qn("w:p")):
                line.get_or_add_pPr().get_or_add_keepNext()
        if place < header_rows and repeat_header:
            properties.append(_xml("<w:tblHeader/>"))
    if space_after and isinstance(container, Document):
        container.add_paragraph().paragraph_format.space_after = Pt(2)
    return made


def _nested_table(cell: _Cell, rows: int, columns: int) -> Table:
    # python-docx puts the obligatory closing paragraph after it; the empty first one would be a gap.
    first = cell.paragraphs[0] if len(cell.paragraphs) == 1 else None
    made = cell.add_table(rows, columns)
    if first is not None and not first.runs and first._p.getnext() is not None:
        cell._tc.remove(first._p)
    return made


def _merge(
    made: Table, rows: Sequence[Sequence[TableCell]], widths: Sequence[float]
) -> dict[tuple[int, int], _Cell]:
    owner_of: dict[tuple[int, int], tuple[int, int]] = {}
    for row, values in enumerate(rows):
        if len(values) != len(widths):
            raise ValueError(f"row {row} has {len(values)} cells, the table {len(widths)} columns")
        for column, value in enumerate(values):
            if value is None:
                owner_of[row, column] = owner_of[row, column - 1]
            elif isinstance(value, _Above):
                owner_of[row, column] = owner_of[row - 1, column]
            else:
                owner_of[row, column] = (row, column)
    last: dict[tuple[int, int], tuple[int, int]] = {}
    for place, owner in owner_of.items():
        last[owner] = max(last.get(owner, owner), place)
    cells: dict[tuple[int, int], _Cell] = {}
    for owner, end in last.items():
        cell = made.cell(*owner)
        if end != owner:
            cell = cell.merge(made.cell(*end))
        cell.width = Cm(sum(widths[owner[1] : end[1] + 1]))
        cells[owner] = cell
    return cells


def _draw_cell(
    cell: _Cell, given: Cell, shade: str | None, weight: bool | None, colour: str | None, size: float | None
) -> None:
    if shade:
        cell._tc.get_or_add_tcPr().append(_shading(shade))
    if given.rotated:
        cell._tc.get_or_add_tcPr().append(_xml('<w:textDirection w:val="btLr"/>'))
    if callable(given.content):
        given.content(cell)
        return
    if given.content:
        paragraph(
            cell,
            given.content,
            bold=weight,
            colour=colour,
            size=given.size or size,
            align=given.align,
            space_after=3,
        )


# What python-docx cannot write


def content_control(
    container: Container | Paragraph,
    text: str,
    *,
    placeholder: bool = False,
    title: str | None = None,
    tag: str | None = None,
    kind: Literal["text", "richText", "date", "dropDownList"] = "richText",
) -> None:
    """Text in a content control (`w:sdt`): within a line of a paragraph, else as a block of its own.

    In a block a newline starts a new paragraph. `placeholder`: it still shows its grey prompt.
    """
    look = f'<w:rPr><w:color w:val="{_GREY}"/></w:rPr>' if placeholder else ""
    properties = "<w:sdtPr>"
    if title:
        properties += f'<w:alias w:val="{escape(title)}"/>'
    if tag:
        properties += f'<w:tag w:val="{escape(tag)}"/>'
    if placeholder:
        properties += "<w:showingPlcHdr/>"
    properties += f"<w:{kind}/></w:sdtPr>"

    def run(words: str) -> str:
        return f'<w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'

    if isinstance(container, Paragraph):
        container._p.append(_xml(f"<w:sdt>{properties}<w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"))
        return
    inner = "".join(f"<w:p>{run(line)}</w:p>" for line in text.split("\n"))
    control = _xml(f"<w:sdt>{properties}<w:sdtContent>{inner}</w:sdtContent></w:sdt>")
    if isinstance(container, Document):
        container.element.body.insert_element_before(control, "w:sectPr")
        return
    first = container.paragraphs[-1]
    if _is_empty(first):
        first._p.addprevious(control)  # a cell must end with a paragraph of its own
        first.paragraph_format.space_after = Pt(0)
    else:
        container._tc.append(control)
        container.add_paragraph()


def wrap_in_control(first: Paragraph | Table, last: Paragraph | Table, *, title: str | None = None) -> None:
    """Put what was drawn already, from `first` to `last`, inside one block content control."""
    alias = f'<w:alias w:val="{escape(title)}"/>' if title else ""
    control = _xml(f"<w:sdt><w:sdtPr>{alias}</w:sdtPr><w:sdtContent/></w:sdt>")
    current: Any = first._element
    end: Any = last._element
    current.addprevious(control)
    content = control.find(qn("w:sdtContent"))
    while current is not None:
        following = None if current is end else current.getnext()
        content.append(current)
        current = following


def checkbox(line: Paragraph, ticked: bool, *, control: bool = True, glyphs: str = "☐☒") -> None:
    """A tick box, empty or ticked. `control=False`: only the glyph, as typed."""
    glyph = glyphs[1] if ticked else glyphs[0]
    run = (
        '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr>'
        f"<w:t>{glyph}</w:t></w:r>"
    )
    if not control:
        line._p.append(_xml(run))
        return
    line._p.append(
        _xml(
            f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(ticked)}"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent>{run}</w:sdtContent></w:sdt>"
        )
    )


def text_box(
    container: Container,
    texts: Sequence[Text],
    *,
    width_cm: float = 15,
    height_cm: float = 3,
    fill: str = "F2F2F2",
    line_colour: str = "44546A",
) -> None:
    """A drawn box with paragraphs in it, anchored in the line: Word keeps its text twice.

    As Word does, the words stand once in the drawing and once in the fallback for old readers.
    """
    holder = _next_paragraph(container)
    scratch = docx.Document()
    for text in texts:
        paragraph(scratch, text)
    drawn = [deepcopy(p._p) for p in scratch.paragraphs]
    width, height = round(width_cm * 360000), round(height_cm * 360000)
    serial = 1 + len(holder.part.element.xpath("//wp:docPr"))
    box = _xml(
        "<w:r><mc:AlternateContent>"
        '<mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{serial}" name="Text Box {serial}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{line_colour}"/></a:solidFill></a:ln></wps:spPr>'
        "<wps:txbx><w:txbxContent/></wps:txbx>"
        '<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" '
        'anchor="t"/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
        f'<mc:Fallback><w:pict><v:shape type="#_x0000_t202" style="width:{width_cm}cm;height:{height_cm}cm" '
        f'fillcolor="#{fill}"><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )
    for content in box.iter(qn("w:txbxContent")):
        for words in drawn:
            content.append(deepcopy(words))
    holder._p.append(box)


def insert_tracked(
    line: Paragraph, text: str, *, author: str = "Plan Writer", date: str = "2025-01-06T10:00:00Z"
) -> None:
    """Words put in under Track Changes: they count as part of the text."""
    line._p.append(
        _xml(
            f'<w:ins w:id="{_next_change(line)}" w:author="{escape(author)}" w:date="{date}">'
            f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:ins>'
        )
    )


def delete_tracked(
    line: Paragraph, text: str, *, author: str = "Plan Writer", date: str = "2025-01-06T10:00:00Z"
) -> None:
    """Words struck out under Track Changes: they no longer count."""
    line._p.append(
        _xml(
            f'<w:del w:id="{_next_change(line)}" w:author="{escape(author)}" w:date="{date}">'
            f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'
        )
    )


def add(line: Paragraph, text: Text, **look: Any) -> Paragraph:
    """More words at the end of a paragraph (between tracked changes, controls and tick boxes)."""
    _add_runs(line, text, **look)
    return line


def _next_change(line: Paragraph) -> int:
    return 1 + len(line.part.element.xpath("//w:ins | //w:del"))


# Small pieces


def _xml(markup: str) -> Any:
    """Parse a piece of WordprocessingML, with the namespaces that Word's own files declare."""
    head, _, rest = markup.partition(">")
    closing = "/" if head.endswith("/") else ""
    element = parse_xml(f"{head.removesuffix('/')} {_NAMESPACES}{closing}>{rest}")
    etree.cleanup_namespaces(element)
    return element


def _shading(colour: str) -> Any:
    return _xml(f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>')


def _is_empty(line: Paragraph) -> bool:
    return not [child for child in line._p if child.tag != qn("w:pPr")]


def _next_paragraph(container: Container) -> Paragraph:
    if isinstance(container, _Cell):
        alone = len(container._tc.xpath("./w:p | ./w:tbl | ./w:sdt")) == 1
        first: Paragraph | None = next(iter(container.paragraphs), None)
        if alone and first and _is_empty(first) and not first._p.xpath("./w:pPr/w:numPr"):
            return first
    return container.add_paragraph()


def _aligned(line: Paragraph, align: Align) -> Paragraph:
    line.alignment = _ALIGN[align]
    return line


def _add_runs(
    line: Paragraph,
    text: Text,
    *,
    bold: bool | None = None,
    italic: bool | None = None,
    colour: str | None = None,
    size: float | None = None,
) -> None:
    parts = [text] if isinstance(text, str | Run) else text
    for part in parts:
        run = part if isinstance(part, Run) else Run(part)
        if not run.text:
            continue
        added = line.add_run(run.text)
        added.bold = run.bold if run.bold is not None else bold
        added.italic = run.italic if run.italic is not None else italic
        added.underline = run.underline
        if run.strike:
            added.font.strike = True
        if tint := run.colour or colour:
            added.font.color.rgb = RGBColor.from_string(tint)
        if points := run.size or size:
            added.font.size = Pt(points)


_PROPERTY_ORDER = [
    qn(f"w:{name}")
    for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr")
    + (
        "shd",
        "tabs",
        "spacing",
        "ind",
        "jc",
        "rPr",
    )
]


def _order_paragraph_properties(line: Paragraph) -> None:
    """Word is strict about the order of paragraph properties; LibreOffice is not."""
    properties = line._p.get_or_add_pPr()
    known = [child for child in properties if child.tag in _PROPERTY_ORDER]
    for child in sorted(known, key=lambda element: _PROPERTY_ORDER.index(element.tag)):
        properties.remove(child)
        properties.append(child)
