"""Draws a script as a Word document and records, in the same breath, what stands in it."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsmap, qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels
from tests.defects.marigold.script import Block, Line, Row, Script

_AREA_OF = {"C": "health", "G": "health", "D": "social-care", "H1": "social-care", "H2": "social-care"}
_GREY = RGBColor(0x76, 0x76, 0x76)


def _shade(cell: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _watermark(paragraph: Any, word: str) -> None:
    """A grey word across every page, as case systems print it."""
    picture = (
        f'<w:r xmlns:w="{nsmap["w"]}" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/>'
        "</v:shapetype>"
        '<v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" style="position:absolute;width:380pt;height:150pt;rotation:315;z-index:-1;'
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        'mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#d9d9d9" stroked="f">'
        f'<v:textpath style="font-family:\'Arial\'" string="{word}"/></v:shape></w:pict></w:r>'
    )
    paragraph._p.append(parse_xml(picture))


def _field(paragraph: Any, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    paragraph._p.append(field)


class Page:
    """One document while it is drawn. `style` comes from the script's `@style name=value` lines."""

    def __init__(self, script: Script, labels: Labels) -> None:
        self.script, self.labels = script, labels
        self.style = dict(said.split("=", 1) for said in script.said("style"))
        self.texts: dict[str, tuple[str | None, str]] = {}
        self.document = Document()
        self.colour = self.style.get("colour", "1F3864")
        normal = self.document.styles["Normal"]
        normal.font.name = self.style.get("font", "Arial")
        normal.font.size = Pt(float(self.style.get("size", "10.5")))
        normal.paragraph_format.space_after = Pt(5)
        self._paper()

    def _paper(self) -> None:
        section = self.document.sections[0]
        width, height = Cm(21), Cm(29.7)
        if self.style.get("paper") == "landscape":
            section.orientation = WD_ORIENT.LANDSCAPE
            width, height = height, width
        section.page_width, section.page_height = width, height
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.9)
        section.header.paragraphs[0].text = self.style.get("header", "")
        if word := self.style.get("mark"):
            _watermark(section.header.paragraphs[0], word)
        foot = section.footer.paragraphs[0]
        foot.add_run(self.style.get("footer", "") + "   Page ")
        _field(foot, "PAGE")
        for paragraph in (section.header.paragraphs[0], foot):
            for run in paragraph.runs:
                run.font.size, run.font.color.rgb = Pt(8.5), _GREY
        self.width = (width - Cm(4)) / Cm(1)

    def draw(self) -> Any:
        """The whole document."""
        for block in self.script.blocks:
            getattr(self, f"_{block.kind}")(block)
        return self.document

    def _break(self, block: Block) -> None:
        self.document.add_page_break()

    def _heading(self, block: Block) -> None:
        banner = self.style.get("banner")
        if block.line.key:
            self.texts[block.line.key] = (block.letter, block.line.text)
        if banner:
            cell = self.document.add_table(1, 1, style="Table Grid").rows[0].cells[0]
            _shade(cell, self.colour if banner == "dark" else banner)
            paragraph = cell.paragraphs[0]
        elif self.style.get("headings") == "plain":
            paragraph = self.document.add_paragraph()
        else:
            paragraph = self.document.add_heading("", 1)
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(block.line.text)
        run.bold, run.font.size = True, Pt(13)
        run.font.name = self.style.get("font", "Arial")
        run.font.color.rgb = RGBColor.from_string("FFFFFF" if banner == "dark" else self.colour)
        if banner:
            self.document.add_paragraph().paragraph_format.space_after = Pt(2)

    def _sub(self, block: Block) -> None:
        run = self.document.add_paragraph().add_run(block.line.text)
        run.bold, run.font.size = True, Pt(11.5)
        run.font.color.rgb = RGBColor.from_string(self.colour)

    def _helper(self, block: Block) -> None:
        run = self.document.add_paragraph().add_run(block.line.text)
        run.italic, run.font.size, run.font.color.rgb = True, Pt(9), _GREY

    def _para(self, block: Block) -> None:
        style = "List Bullet" if block.line.bullet else None
        self._write(self.document.add_paragraph(style=style), block.line, block.letter, block.area)

    def _write(
        self,
        paragraph: Any,
        line: Line,
        letter: str | None,
        area: str | None,
        cells: dict[str, str] | None = None,
    ) -> None:
        """One paragraph, with its label in bold, and its record."""
        if line.key is None:
            paragraph.add_run(line.text).bold = not line.bullet
            return
        if line.label:
            paragraph.add_run(f"{line.label} ").bold = True
        paragraph.add_run(line.text)
        letter = line.letter or letter
        self.texts[line.key] = (letter, line.text)
        if not letter or letter == ".":
            return
        if line.item:
            area = _AREA_OF.get(letter, area)
            self.labels.item(letter, line.key, line.text, area=area, label=line.label, cells=cells)
        else:
            self.labels.says(letter, line.text)

    def _table(self, block: Block) -> None:
        widths = [float(part) for part in block.options["widths"].split(",")]
        scale = self.width / sum(widths)
        table = self.document.add_table(0, len(widths), style="Table Grid")
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width * scale)
        heads: list[str] = []
        for number, row in enumerate(block.rows):
            drawn = table.add_row()
            for cell, width in zip(drawn.cells, widths, strict=True):
                cell.width = Cm(width * scale)
            if row.kind == "heads":
                heads = [cell[0].text if cell else "" for cell in row.cells]
                self._repeat(drawn)
            self._row(block, row, drawn, heads, number)
        self.document.add_paragraph().paragraph_format.space_after = Pt(3)

    def _repeat(self, drawn: Any) -> None:
        mark = OxmlElement("w:tblHeader")
        mark.set(qn("w:val"), "true")
        drawn._tr.get_or_add_trPr().append(mark)

    def _row(self, block: Block, row: Row, drawn: Any, heads: list[str], number: int) -> None:
        letters = block.options.get("letters", "").split(",")
        cells = list(drawn.cells)
        if row.kind == "title":
            cells = [cells[0].merge(cells[-1])]
        along = self._along(row, letters, heads)
        for place, (cell, lines) in enumerate(zip(cells, row.cells, strict=False)):
            letter = letters[place] if place < len(letters) and letters[place] else block.letter
            fill = self.style.get("heads", "D9E2F3") if row.kind != "row" else None
            if row.kind == "row" and self.style.get("stripes") and number % 2 == 0:
                fill = self.style["stripes"]
            if fill:
                _shade(cell, fill)
            for order, line in enumerate(lines):
                paragraph = cell.paragraphs[0] if order == 0 else cell.add_paragraph()
                paragraph.paragraph_format.space_after = Pt(3)
                if line.bullet:
                    paragraph.style = self.document.styles["List Bullet"]
                if row.kind != "row":
                    run = paragraph.add_run(line.text)
                    run.bold = True
                    if ink := self.style.get("headink"):
                        run.font.color.rgb = RGBColor.from_string(ink)
                elif letter == "+":
                    paragraph.add_run(line.text)
                    if line.key:
                        self.texts[line.key] = (next(part for part in letters if part not in ".+"), line.text)
                else:
                    self._write(paragraph, line, letter, block.area, along if line.item else None)

    def _along(self, row: Row, letters: list[str], heads: list[str]) -> dict[str, str]:
        """The cells that go with the row's item, by column heading."""
        return {
            heads[place]: " ".join(line.text for line in row.cells[place])
            for place, mark in enumerate(letters)
            if mark == "+" and place < len(row.cells) and row.cells[place] and place < len(heads)
        }
