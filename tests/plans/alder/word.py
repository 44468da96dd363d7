"""Draws blocks as a Word file, going down to the XML for what python-docx lacks."""

from __future__ import annotations

import copy
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell

from tests.plans.alder.blocks import (
    Block,
    Break,
    Bullets,
    Columns,
    Control,
    Look,
    Para,
    Table,
    TextBox,
    Theme,
    Turn,
    cell,
)

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}
AFTER_SHADE = ("w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")  # the schema's order
MARKED = re.compile(r"(\[\+.*?\+\]|\[-.*?-\])", re.S)
AUTHOR = {qn("w:author"): "Plan coordinator", qn("w:date"): "2025-01-20T10:00:00Z"}
BOX = (
    "<w:r {ns}><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline distT='0' distB='0' "
    "distL='0' distR='0'><wp:extent cx='{cx}' cy='{cy}'/><wp:docPr id='{number}' name='Text Box {number}'/>"
    "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
    "<wps:wsp><wps:cNvSpPr txBox='1'/><wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='{cx}' cy='{cy}'/>"
    "</a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val='{fill}'/>"
    "</a:solidFill><a:ln w='9525'><a:solidFill><a:srgbClr val='7F7F7F'/></a:solidFill></a:ln></wps:spPr>"
    "<wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr lIns='91440' tIns='45720' rIns='91440' bIns='45720'/>"
    "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    "<v:shape type='#_x0000_t202' style='width:{pt_x}pt;height:{pt_y}pt' fillcolor='#{fill}'><v:textbox>"
    "<w:txbxContent/></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
NAMESPACES = (
    nsdecls("w", "wp", "a")
    + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    + ' xmlns:v="urn:schemas-microsoft-com:vml"'
)


class Word:
    """One Word file, drawn block by block."""

    def __init__(self, theme: Theme, clean: Callable[[str], str] | None = None) -> None:
        self.theme = theme
        self.clean = clean
        self.doc: Any = Document()
        self._boxes = 0
        self._marks = 100
        self._normal()
        self._page(self.doc.sections[0], theme.landscape)
        self._head_and_foot()

    def save(self, path: Path) -> None:
        """Write the file with fixed dates inside it, so that drawing again changes nothing."""
        self.doc.save(path)
        with zipfile.ZipFile(path) as source:
            parts = [(info.filename, source.read(info)) for info in source.infolist()]
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name, data in parts:
                info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(info, data)

    def draw(self, blocks: Sequence[Block], where: Any = None) -> None:
        """Add blocks to the body, or to a cell."""
        where = self.doc if where is None else where
        for block in blocks:
            if isinstance(block, Para):
                self._para(where, block)
            elif isinstance(block, Bullets):
                self._bullets(where, block)
            elif isinstance(block, Table):
                self._table(where, block)
            elif isinstance(block, Control):
                self._control(where, block)
            elif isinstance(block, TextBox):
                self._box(where, block)
            elif isinstance(block, Columns):
                self._columns(block)
            elif isinstance(block, Turn):
                self._page(self.doc.add_section(WD_SECTION.NEW_PAGE), block.landscape)
            elif isinstance(block, Break):
                self.doc.add_page_break()

    # the page

    def _normal(self) -> None:
        core = self.doc.core_properties
        core.author, core.title = self.theme.council, self.theme.header
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = self.theme.font, Pt(self.theme.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), self.theme.font)
        for name, look in self.theme.styles.items():
            style = self.doc.styles[name]
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for key in list(fonts.attrib):
                del fonts.attrib[key]
            style.font.name = self.theme.font
            style.font.bold, style.font.italic = look.bold, look.italic
            style.font.size = Pt(look.size or self.theme.size)
            style.font.color.rgb = RGBColor.from_string(look.colour or "000000")
            style.paragraph_format.space_before = Pt(look.before)
            style.paragraph_format.space_after = Pt(look.after)

    def _page(self, section: Any, landscape: bool) -> None:
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (Cm(29.7), Cm(21.0)) if landscape else (Cm(21.0), Cm(29.7))
        for side in ("left", "right", "top", "bottom"):
            setattr(section, f"{side}_margin", Cm(self.theme.margin))

    def _head_and_foot(self) -> None:
        section = self.doc.sections[0]
        width = section.page_width - section.left_margin - section.right_margin
        for part, text in ((section.header, self.theme.header), (section.footer, self.theme.footer)):
            if not text:
                continue
            paragraph = part.paragraphs[0]
            paragraph.style = self.doc.styles["Normal"]  # the header style brings tab stops of its own
            paragraph.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
            for piece in re.split(r"(\{page\}|\{pages\})", text):
                if piece.startswith("{"):
                    self._field(paragraph, "PAGE" if piece == "{page}" else "NUMPAGES")
                else:
                    self._small(paragraph, piece)

    @staticmethod
    def _small(paragraph: Any, text: str = "") -> Any:
        run = paragraph.add_run(text)
        run.font.size = Pt(8)
        run.font.color.rgb = RGBColor(0x59, 0x59, 0x59)
        return run

    def _field(self, paragraph: Any, code: str) -> None:
        for kind in ("begin", None, "separate", "text", "end"):
            if kind is None:
                element = OxmlElement("w:instrText")
                element.text = f" {code} "
            elif kind == "text":
                element = OxmlElement("w:t")
                element.text = "1"
            else:
                element = OxmlElement("w:fldChar")
                element.set(qn("w:fldCharType"), kind)
            self._small(paragraph)._r.append(element)

    # paragraphs

    def _new(self, where: Any, style: str | None = None) -> Any:
        """A new paragraph; the empty one that every cell starts with is used first."""
        if isinstance(where, _Cell):
            first = where.paragraphs[0] if len(where._tc) <= 2 else None
            if first is not None and not len(first._p.findall(qn("w:r"))) and first._p.pPr is None:
                if style:
                    first.style = style
                return first
        return where.add_paragraph(style=style)

    def _text(self, text: str) -> str:
        return self.clean(text) if self.clean and MARKED.search(text) else text

    def _para(self, where: Any, block: Para) -> Any:
        text = self._text(block.text)
        if block.text and not text:
            return None  # a paragraph struck out whole
        paragraph = self._new(where, block.style)
        look = block.look
        shape = paragraph.paragraph_format
        if not block.style:
            shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
        if look.indent:
            shape.left_indent = Cm(look.indent)
        if look.align != "left":
            paragraph.alignment = ALIGN[look.align]
        if look.fill:
            paragraph._p.get_or_add_pPr().insert_element_before(self._shade(look.fill), *AFTER_SHADE)
        if block.lead:
            self._run(paragraph, block.lead + " ", replace(look, bold=True))
        for piece in MARKED.split(text):
            if piece:
                self._piece(paragraph, piece, look, bool(block.style))
        return paragraph

    def _piece(self, paragraph: Any, piece: str, look: Look, styled: bool = False) -> None:
        kind = {"[+": "w:ins", "[-": "w:del"}.get(piece[:2])
        run = self._run(paragraph, piece[2:-2] if kind else piece, look, styled)
        if not kind:
            return
        change = OxmlElement(kind)
        self._marks += 1
        change.set(qn("w:id"), str(self._marks))
        for name, value in AUTHOR.items():
            change.set(name, value)
        run._r.addprevious(change)
        change.append(run._r)
        if kind == "w:del":
            for text in run._r.findall(qn("w:t")):
                text.tag = qn("w:delText")

    def _run(self, paragraph: Any, text: str, look: Look, styled: bool = False) -> Any:
        run = paragraph.add_run(text)
        for piece in run._r.findall(qn("w:t")):
            piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if look.bold and not styled:
            run.bold = True
        if look.italic and not styled:
            run.italic = True
        if look.size and not styled:
            run.font.size = Pt(look.size)
        if look.colour and not styled:
            run.font.color.rgb = RGBColor.from_string(look.colour)
        if look.spaced:
            spacing = OxmlElement("w:spacing")
            spacing.set(qn("w:val"), str(int(look.spaced * 20)))
            run._r.get_or_add_rPr().insert_element_before(spacing, "w:kern", "w:position", "w:sz", "w:szCs")
        return run

    @staticmethod
    def _shade(fill: str) -> Any:
        return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')

    def _bullets(self, where: Any, block: Bullets) -> None:
        number = self._numbering(block.glyph) if "%1" in block.glyph else None
        for raw in block.texts:
            text = self._text(raw)
            if not text:
                continue
            if block.glyph in ("auto", "\uf0b7") or number is not None:
                paragraph = self._new(where, "List Bullet" if number is None else None)
                paragraph.paragraph_format.space_after = Pt(block.look.after)
                if number is not None:
                    numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                    numbering.get_or_add_ilvl().val = 0
                    numbering.get_or_add_numId().val = number
                for piece in MARKED.split(text):
                    if piece:
                        self._piece(paragraph, piece, block.look)
            else:
                look = replace(block.look, indent=block.look.indent + 0.5)
                paragraph = self._para(where, Para(f"{block.glyph}\t{text}", look))
                paragraph.paragraph_format.first_line_indent = Cm(-0.5)

    def _numbering(self, pattern: str) -> int:
        """A list numbered by Word itself, so that its numbers stand in no text run."""
        numbering = self.doc.part.numbering_part.element
        numbers = [int(n.get(qn("w:abstractNumId"))) for n in numbering.findall(qn("w:abstractNum"))]
        abstract = max(numbers, default=0) + 1
        left = 360 if len(pattern) < 5 else 1250
        numbering.insert(
            0,
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}"><w:lvl w:ilvl="0">'
                f'<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{pattern}"/>'
                f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{left}"/></w:pPr>'
                f"<w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum>"
            ),
        )
        return int(numbering.add_num(abstract).numId)

    # tables

    def _table(self, where: Any, block: Table) -> None:
        nested = isinstance(where, _Cell)
        fresh = nested and not where.text and len(where._tc) <= 2
        table = where.add_table(len(block.rows), len(block.widths))
        if fresh:
            where._tc.remove(where.paragraphs[0]._p)
        if block.lines:
            table.style = "Table Grid"
            self._borders(table, block.lines)
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        for column, width in zip(table.columns, block.widths, strict=True):
            column.width = Cm(width)
        self._rows(table, block)
        if nested:
            last = where.paragraphs[-1]
            last.paragraph_format.space_after = Pt(0)
            self._run(last, "", Look()).font.size = Pt(2)
        else:
            tail = where.add_paragraph()
            tail.paragraph_format.space_after = Pt(block.gap)
            tail.paragraph_format.line_spacing = Pt(max(block.gap, 1))

    def _rows(self, table: Any, block: Table) -> None:
        taken: set[tuple[int, int]] = set()
        for y, row in enumerate(block.rows):
            x = 0
            for value in row:
                while (y, x) in taken:
                    x += 1
                part = cell(value)
                look = block.head_look if y < block.head and part.look.fill is None else part.look
                target = table.cell(y, x)
                span = [(y + down, x + right) for down in range(part.rows) for right in range(part.span)]
                taken.update(span)
                if len(span) > 1:
                    target = target.merge(table.cell(*span[-1]))
                else:
                    target.width = Cm(block.widths[x])
                fill = look.fill or (block.stripe if block.stripe and y % 2 and y >= block.head else None)
                if fill:
                    target._tc.get_or_add_tcPr().append(self._shade(fill))
                blocks = (
                    [Para(line, replace(look, fill=None)) for line in part.content.split("\n")]
                    if isinstance(part.content, str)
                    else part.content
                )
                self.draw(blocks, target)
                x += part.span
            if y < block.head:
                mark = OxmlElement("w:tblHeader")
                table.rows[y]._tr.get_or_add_trPr().append(mark)
            elif len(block.rows) > 2:
                table.rows[y]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))

    @staticmethod
    def _borders(table: Any, colour: str) -> None:
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{colour}"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>")
        table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")

    # what python-docx lacks

    def _added(self, where: Any, blocks: Sequence[Block]) -> list[Any]:
        """The elements that drawing these blocks adds."""
        parent = where._tc if isinstance(where, _Cell) else self.doc.element.body
        before = set(parent)
        if isinstance(where, _Cell) and not where.text and len(before) <= 2:
            before -= set(where._tc.findall(qn("w:p")))
        self.draw(blocks, where)
        return [element for element in parent if element not in before and element.tag != qn("w:sectPr")]

    def _control(self, where: Any, block: Control) -> None:
        added = self._added(where, block.content)
        shown = "<w:showingPlcHdr/>" if block.placeholder else ""
        self._marks += 1
        control = parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{block.tag}"/><w:tag w:val="{block.tag}"/>'
            f'<w:id w:val="{self._marks}"/>{shown}</w:sdtPr><w:sdtContent/></w:sdt>'
        )
        added[0].addprevious(control)
        inside = control.find(qn("w:sdtContent"))
        for element in added:
            inside.append(element)
        if isinstance(where, _Cell):
            control.addnext(OxmlElement("w:p"))

    def _box(self, where: Any, block: TextBox) -> None:
        added = self._added(where, block.content)
        anchor = self._new(where)
        self._boxes += 1
        run = parse_xml(
            BOX.format(
                ns=NAMESPACES,
                cx=int(Cm(block.width)),
                cy=int(Cm(block.height)),
                pt_x=round(block.width * 28.35),
                pt_y=round(block.height * 28.35),
                number=self._boxes,
                fill=block.fill,
            )
        )
        for box in run.iter(qn("w:txbxContent")):
            for element in added:
                box.append(copy.deepcopy(element))
        for element in added:
            element.getparent().remove(element)
        anchor._p.append(run)

    def _columns(self, block: Columns) -> None:
        for count, content in ((block.count, block.content), (1, ())):
            section = self.doc.add_section(WD_SECTION.CONTINUOUS)
            columns = section._sectPr.find(qn("w:cols"))
            if columns is None:
                columns = OxmlElement("w:cols")
                section._sectPr.append(columns)
            columns.set(qn("w:num"), str(count))
            columns.set(qn("w:space"), "500")
            self.draw(content)
