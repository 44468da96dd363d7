"""Drawing a plan's blocks as a Word file, in the look of its council's template."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.defects.chicory.model import Block, Line, Look, Row, Table, Turn

WATERMARK = (
    '<w:pict %s xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">'
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" path="m@7,l@8,m@5,21600l@6,21600e">'
    '<v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
    '<v:shape id="mark" type="#_x0000_t136" style="position:absolute;width:420pt;height:90pt;rotation:315;z-index:-1;'
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
    'mso-position-vertical-relative:margin" fillcolor="#e4e4e4" stroked="f">'
    '<v:textpath on="t" fitshape="t" style="font-family:Arial;font-size:1pt" string="%s"/></v:shape></w:pict>'
)


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell."""
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(fill)


def shade_paragraph(paragraph: Paragraph, colour: str) -> None:
    """Fill behind a paragraph."""
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{name}"), value)
    paragraph._p.get_or_add_pPr().append(fill)


def page_field(paragraph: Paragraph) -> None:
    """A running page number."""
    field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    paragraph._p.append(field)


def in_control(paragraph: Paragraph) -> None:
    """Wrap the runs of a paragraph in a content control, as case systems do."""
    runs = [run._r for run in paragraph.runs]
    if not runs:
        return
    control = OxmlElement("w:sdt")
    control.append(parse_xml(f'<w:sdtPr {nsdecls("w")}><w:alias w:val="field"/></w:sdtPr>'))
    inner = OxmlElement("w:sdtContent")
    control.append(inner)
    runs[0].addprevious(control)
    for run in runs:
        inner.append(run)


class Pen:
    """Draws one document."""

    def __init__(self, look: Look, numbers: dict[str, int]) -> None:
        """Open an empty page in the template's look."""
        self.look = look
        self.numbers = numbers
        self.doc: Doc = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name = look.font
        normal.font.size = Pt(look.size)
        normal.paragraph_format.space_after = Pt(5)
        self.colour = RGBColor.from_string(look.colour)
        self.frame(self.doc.sections[0], look.landscape)
        self.mark(self.doc.sections[0])

    def frame(self, section: Section, landscape: bool) -> None:
        """Set the paper and its margins."""
        wide, tall = (Cm(29.7), Cm(21.0)) if landscape else (Cm(21.0), Cm(29.7))
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = wide, tall
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.9)

    def mark(self, section: Section) -> None:
        """Write the running head and foot, and the watermark."""
        top = section.header.paragraphs[0]
        run = top.add_run(self.look.running)
        run.font.size = Pt(8)
        if self.look.watermark:
            picture = parse_xml(WATERMARK % (nsdecls("w"), self.look.watermark))
            top.add_run()._r.append(picture)
        foot = section.footer.paragraphs[0]
        foot.add_run(f"{self.look.foot} ").font.size = Pt(8)
        page_field(foot)

    def write(self, paragraph: Paragraph, line: Line) -> None:
        """Write a line's words, after the label its section has in this template."""
        form = self.look.labels.get(line.section or "", "")
        if line.is_item and form and line.key and "-" not in line.key:
            paragraph.add_run(form.replace("#", str(self.numbers[line.key]))).bold = True
        run = paragraph.add_run(line.text)
        if line.style in ("head", "label"):
            run.bold = True
        elif line.style == "note":
            run.italic = True
            run.font.size = Pt(self.look.size - 1.5)
            run.font.color.rgb = RGBColor(0x6A, 0x6A, 0x6A)
        elif line.style == "quote":
            run.italic = True
            paragraph.paragraph_format.left_indent = Cm(0.8)

    def heading(self, line: Line) -> None:
        """Draw a heading in the template's manner."""
        level = {"title": 0, "h1": 1, "h2": 2}[line.style]
        if level == 1 and self.look.banner == "table":
            box = self.doc.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0)
            shade(box, self.look.colour)
            paragraph = box.paragraphs[0]
            colour = RGBColor(0xFF, 0xFF, 0xFF)
        else:
            real = self.look.banner in ("plain", "band")
            paragraph = self.doc.add_paragraph(style=f"Heading {max(level, 1)}" if real else None)
            colour = self.colour
            if (level == 1 and self.look.banner == "band") or (level == 0 and self.look.banner != "plain"):
                shade_paragraph(paragraph, self.look.shade)
        paragraph.paragraph_format.space_before = Pt(11 if level else 2)
        paragraph.paragraph_format.keep_with_next = True
        for number, part in enumerate(line.text.split("\n")):
            run = paragraph.add_run(part)
            run.bold = True
            run.font.name = self.look.font
            run.font.size = Pt((20, 13, 11.5)[level])
            run.font.color.rgb = colour
            if number < line.text.count("\n"):
                run.add_break()
        if level == 1 and self.look.banner == "table":
            self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def line(self, line: Line) -> None:
        """Draw a line of the body."""
        if line.style in ("title", "h1", "h2"):
            self.heading(line)
            return
        style = {"bullet": "List Bullet", "number": "List Number"}.get(line.style)
        self.write(self.doc.add_paragraph(style=style), line)

    def fill(self, cell: _Cell, words: list[Line], head: bool) -> None:
        """Write a cell's lines."""
        for number, line in enumerate(words):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            if line.style == "bullet":
                paragraph.style = self.doc.styles["List Bullet"]
            paragraph.paragraph_format.space_after = Pt(3)
            self.write(paragraph, line)
            if head and self.look.stripes:
                for run in paragraph.runs:
                    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)

    def row(self, drawn: list[_Cell], row: Row, table: Table, number: int) -> None:
        """Merge a row's last cell over what is left, and write its cells."""
        count = len(row.cells)
        if count < len(drawn):
            drawn[count - 1] = drawn[count - 1].merge(drawn[-1])
        for at, (cell, words) in enumerate(zip(drawn[:count], row.cells, strict=True)):
            self.fill(cell, words, row.head)
            if row.head:
                shade(cell, self.look.colour if self.look.stripes else self.look.shade)
            elif table.look == "form" and at % 2 == 0:
                shade(cell, self.look.shade)
            elif self.look.stripes and number % 2:
                shade(cell, "F0F3F8")
            if table.look == "form" and self.look.controls and at % 2:
                in_control(cell.paragraphs[0])

    def table(self, table: Table) -> None:
        """Draw a table; its first row repeats on each page if it is a head."""
        drawn = self.doc.add_table(rows=len(table.rows), cols=len(table.widths), style="Table Grid")
        drawn.autofit = False
        for column, width in zip(drawn.columns, table.widths, strict=True):
            column.width = Cm(width)
        for number, row in enumerate(table.rows):
            cells = list(drawn.rows[number].cells)
            for cell, width in zip(cells, table.widths, strict=True):
                cell.width = Cm(width)
            self.row(cells, row, table, number)
        for number, row in enumerate(table.rows):
            if row.head:
                drawn.rows[number]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if table.rows[0].head and table.look != "once":
            repeat = OxmlElement("w:tblHeader")
            drawn.rows[0]._tr.get_or_add_trPr().append(repeat)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def turn(self, turn: Turn) -> None:
        """Begin a new page."""
        self.frame(self.doc.add_section(WD_SECTION.NEW_PAGE), turn.landscape)


def draw(blocks: list[Block], look: Look, numbers: dict[str, int], path: Path) -> None:
    """Draw all blocks and save the file."""
    pen = Pen(look, numbers)
    for block in blocks:
        if isinstance(block, Line):
            pen.line(block)
        elif isinstance(block, Table):
            pen.table(block)
        else:
            pen.turn(block)
    pen.doc.save(str(path))
