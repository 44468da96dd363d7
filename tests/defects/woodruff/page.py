"""Drawing on a Word page, while noting which words fall in which section."""

from collections import defaultdict
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

Said = tuple[str, str]
Row = list[Said]

MARK = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:r><w:pict>'
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" '
    'fitshape="t"/></v:shapetype>'
    '<v:shape id="mark" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:380pt;'
    "height:120pt;rotation:315;z-index:-251;mso-position-horizontal:center;mso-position-vertical:center;"
    'mso-position-horizontal-relative:margin;mso-position-vertical-relative:margin" fillcolor="#e3e3e3" '
    'stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:Arial" string="{word}"/></v:shape>'
    "</w:pict></w:r></w:p>"
)


def shade(cell: _Cell, fill: str) -> None:
    """Colour a cell's ground."""
    if fill:
        mark = OxmlElement("w:shd")
        for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)):
            mark.set(qn(name), value)
        cell._tc.get_or_add_tcPr().append(mark)


class Page:
    """A document being drawn."""

    def __init__(self, font: str, size: float, ink: str, wide: bool = False, margin: float = 2.0) -> None:
        """Set the paper and the type."""
        self.doc = Document()
        self.said: dict[str, list[str]] = defaultdict(list)
        self.ink = RGBColor.from_string(ink)
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.paragraph_format.space_after = Pt(5)
        for level in (1, 2, 3):
            style = self.doc.styles[f"Heading {level}"]
            style.font.name, style.font.color.rgb = font, self.ink
            style.font.size = Pt(size + 7 - 2 * level)
            style.element.rPr.rFonts.attrib.clear()
            style.element.rPr.rFonts.set(qn("w:ascii"), font)
        paper = self.doc.sections[0]
        short, long = Cm(21), Cm(29.7)
        paper.page_width, paper.page_height = (long, short) if wide else (short, long)
        paper.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        paper.left_margin = paper.right_margin = Cm(margin)
        paper.top_margin = paper.bottom_margin = Cm(1.9)
        self.width = (29.7 if wide else 21) - 2 * margin

    def running(self, top: str, foot: str, mark: str = "") -> None:
        """Set the running head and foot, and a watermark."""
        paper = self.doc.sections[0]
        paper.header.paragraphs[0].text = top
        line = paper.footer.paragraphs[0]
        line.text = foot + " "
        for kind, code in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = line.add_run()
            if kind:
                char = OxmlElement("w:fldChar")
                char.set(qn("w:fldCharType"), kind)
            else:
                char = OxmlElement("w:instrText")
                char.text = code
            run._r.append(char)
        for part in (*paper.header.paragraphs, line):
            for run in part.runs:
                run.font.size = Pt(8)
        if mark:
            paper.header._element.append(parse_xml(MARK.format(word=mark)))

    def head(self, text: str, level: int = 1) -> None:
        """Draw a heading."""
        if text:
            self.doc.add_heading(text, level)

    def note(self, text: str, size: float = 9, bold: bool = False, italic: bool = False) -> None:
        """Draw words that belong to the form, not to a section."""
        run = self.doc.add_paragraph().add_run(text)
        run.font.size, run.bold, run.italic = Pt(size), bold, italic

    def para(self, section: str, text: str, label: str = "", style: str = "") -> None:
        """Draw a section's words as paragraphs, after a label."""
        for at, line in enumerate(filter(None, text.split("\n"))):
            bullet = line.startswith("- ")
            line = line[2:] if bullet else line
            drawn = self.doc.add_paragraph(style="List Bullet" if bullet else style or None)
            if label and not at:
                drawn.add_run(label + " ").bold = True
            drawn.add_run(line)
            self.said[section].append(line)

    def bar(self, text: str, fill: str, ink: str = "FFFFFF", size: float = 12, left: str = "") -> None:
        """Draw a banner, with a cell at its left for a number or letter."""
        if not text:
            return
        table = self.doc.add_table(1, 2 if left else 1)
        table.autofit = False
        widths = [3.3, self.width - 3.3] if left else [self.width]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for cell, width, words in zip(
            table.rows[0].cells, widths, [left, text] if left else [text], strict=True
        ):
            cell.width = Cm(width)
            shade(cell, fill)
            run = cell.paragraphs[0].add_run(words)
            run.bold, run.font.size, run.font.color.rgb = True, Pt(size), RGBColor.from_string(ink)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        self.gap(3)

    def gap(self, size: float = 6) -> None:
        """Leave a little room."""
        drawn = self.doc.add_paragraph()
        drawn.paragraph_format.space_after = Pt(0)
        drawn.paragraph_format.line_spacing = Pt(size)

    def leaf(self) -> None:
        """Turn the page."""
        self.doc.add_page_break()  # type: ignore[no-untyped-call]

    def grid(
        self,
        rows: list[Row],
        widths: list[float],
        fill: str = "",
        stripe: str = "",
        style: str = "Table Grid",
        repeat: bool = False,
        heads: int = 0,
    ) -> None:
        """Draw a table; a short row's last cell runs to the edge; words of no section are labels."""
        if not rows:
            return
        total = sum(widths)
        table = self.doc.add_table(len(rows), len(widths), style=style)
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(self.width * width / total)
        for at, (row, drawn) in enumerate(zip(rows, table.rows, strict=True)):
            cells = list(drawn.cells)
            for cell, width in zip(cells, widths, strict=True):
                cell.width = Cm(self.width * width / total)
            if len(row) < len(cells):
                cells[len(row) - 1].merge(cells[-1])
            for cell, (section, words) in zip(drawn.cells, row, strict=False):
                self.fill(cell, section, words)
                shade(cell, fill if not section else stripe if at % 2 and stripe else "")
            mark = OxmlElement("w:cantSplit")
            drawn._tr.get_or_add_trPr().append(mark)
            if repeat and at < heads:
                drawn._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        self.gap()

    def fill(self, cell: _Cell, section: str, words: str) -> None:
        """Write into a cell."""
        lines = [line for line in words.split("\n") if line]
        drawn: Paragraph = cell.paragraphs[0]
        for at, line in enumerate(lines):
            if at:
                drawn = cell.add_paragraph()
            if line.startswith("- "):
                line = line[2:]
                drawn.style = self.doc.styles["List Bullet"]
            drawn.paragraph_format.space_after = Pt(2)
            drawn.add_run(line).bold = not section
            if section and section != "-":
                self.said[section].append(line)

    def save(self, path: Path) -> None:
        """Write the document."""
        self.doc.save(str(path))
