"""A sheet as a Word file: python-docx, and plain XML for what it lacks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from tests.plans.birch.sheet import Block, Cell, PageBreak, Para, Run, Sheet, Table, TextBox, Turn

_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
# what the schema puts after a paragraph's shading: Word is strict about the order
_AFTER_SHADE = ("w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr", "w:sectPr")
_WHO = {"w:author": "SEN Officer", "w:date": "2025-06-30T10:00:00Z"}
_NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


class WordWriter:
    """Writes one sheet; `accepted` writes tracked changes as if they had been accepted."""

    def __init__(self, sheet: Sheet, accepted: bool = False) -> None:
        self.sheet, self.accepted = sheet, accepted
        self.doc = Document()
        self.notes: list[str] = []
        self.ids = 100
        for name in ("Normal", "List Bullet", "List Number", "Heading 1", "Heading 2", "Heading 3", "Title"):
            style: Any = self.doc.styles[name]
            style.font.name = sheet.font
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in list(fonts.attrib):
                if "Theme" in attribute:
                    del fonts.attrib[attribute]
            for attribute in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
                fonts.set(qn(attribute), sheet.font)
        for name in ("Header", "Footer"):  # page numbers take the size of the words beside them
            self.doc.styles[name].font.size = Pt(sheet.styles["running"].size)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(sheet.margins[0])
        section.top_margin = section.bottom_margin = Cm(sheet.margins[1])
        section.header_distance = section.footer_distance = Cm(0.8)
        if sheet.landscape:
            self._turn(section, True)
        self._running(section.header.paragraphs[0], sheet.header)
        self._running(section.footer.paragraphs[0], sheet.footer)
        if sheet.watermark:
            section.header.paragraphs[0]._p.append(_watermark(sheet.watermark))

    def write(self, path: Path) -> None:
        """Draw every block and save."""
        for block in self.sheet.blocks:
            self._draw(self.doc, block)
        if self.notes:
            self._write_notes()
        self.doc.core_properties.author = "SEN Casework"
        self.doc.core_properties.title = path.stem
        self.doc.save(str(path))

    def _turn(self, section: Any, landscape: bool) -> None:
        sides = sorted((section.page_width, section.page_height))
        section.page_width, section.page_height = reversed(sides) if landscape else sides
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT

    def _draw(self, where: Any, block: Block, first: Any = None) -> None:
        match block:
            case Para() if self.accepted and block.runs and all(run.change == "del" for run in block.runs):
                return
            case Para():
                self._para(first if first is not None else where.add_paragraph(), block)
            case Table():
                self._table(where, block)
            case PageBreak():
                where.add_page_break()
            case Turn():
                self._turn(self.doc.add_section(), block.landscape)
            case TextBox():
                self._box(where.add_paragraph(), block)

    def _para(self, p: Any, block: Para) -> None:
        style = self.sheet.styles[block.style]
        if style.word != "Normal":
            p.style = self.doc.styles[style.word]
        form = p.paragraph_format
        form.space_before, form.space_after = Pt(style.before), Pt(style.after)
        form.alignment = _ALIGN[style.align]
        form.keep_with_next = style.keep or None
        if style.left:
            form.left_indent = Cm(style.left)
        if style.fill:
            p._p.get_or_add_pPr().insert_element_before(_shade(style.fill), *_AFTER_SHADE)
        for run in block.runs:
            self._run(p, block, run)
        changes = {run.change for run in block.runs}
        if len(changes) == 1 and (change := changes.pop()) and not self.accepted:
            mark = OxmlElement("w:rPr")
            mark.append(self._change(change))
            p._p.get_or_add_pPr().append(mark)
        if block.control:
            self._control(p._p, block)

    def _run(self, p: Any, block: Para, run: Run) -> None:
        style = self.sheet.styles[block.style]
        if run.note:
            self._note_mark(p, run.text)
            return
        if run.change == "del" and self.accepted:
            return
        made = p.add_run(run.text)
        made.bold = style.bold or run.bold or None
        made.italic = style.italic or None
        made.font.size = Pt(style.size)
        if style.colour != "000000" or style.word.startswith(("Heading", "Title")):
            made.font.color.rgb = RGBColor.from_string(style.colour)
        if style.spaced:
            spacing = OxmlElement("w:spacing")
            spacing.set(qn("w:val"), str(int(style.spaced * 20)))
            made._r.get_or_add_rPr().insert_element_before(spacing, "w:sz", "w:szCs")
        if run.comment and not self.accepted:
            self.doc.add_comment(made, text=run.comment, author="SEN Officer", initials="SO")
        if run.field:
            simple = OxmlElement("w:fldSimple")
            simple.set(qn("w:instr"), f" MERGEFIELD {run.text.strip('«»')} ")
            made._r.addprevious(simple)
            simple.append(made._r)
        if run.change and not self.accepted:
            self._tracked(made._r, run.change)

    def _tracked(self, r: Any, change: str) -> None:
        mark = self._change(change)
        r.addprevious(mark)
        mark.append(r)
        if change == "del":
            for text in r.findall(qn("w:t")):
                text.tag = qn("w:delText")

    def _change(self, change: str) -> Any:
        mark = OxmlElement(f"w:{change}")
        self.ids += 1
        for name, value in {**_WHO, "w:id": str(self.ids)}.items():
            mark.set(qn(name), value)
        return mark

    def _control(self, p: Any, block: Para) -> None:
        self.ids += 1
        prompt = "<w:showingPlcHdr/>" if block.unfilled else ""
        sdt = parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='{block.control}'/>"
            f"<w:tag w:val='{block.control}'/>"
            f"<w:id w:val='{self.ids}'/>{prompt}</w:sdtPr><w:sdtContent/></w:sdt>"
        )
        p.addprevious(sdt)
        sdt[-1].append(p)

    def _table(self, where: Any, block: Table) -> None:
        columns = len(block.widths)
        table = where.add_table(0, columns)
        table.style = self.doc.styles["Table Grid"]
        table.autofit = False
        if block.border:
            table._tbl.tblPr.insert_element_before(_borders(block.border), "w:tblLayout", "w:tblLook")
        busy: dict[tuple[int, int], bool] = {}
        for _ in block.rows:
            table.add_row()
        grid = [list(row.cells) for row in table.rows]
        for r, row in enumerate(block.rows):
            properties = table.rows[r]._tr.get_or_add_trPr()
            if r < block.head:
                properties.append(OxmlElement("w:tblHeader"))
            for rows, change in ((block.inserted, "ins"), (block.deleted, "del")):
                if r in rows and not self.accepted:
                    properties.append(self._change(change))
            c = 0
            for made in row:
                while busy.get((r, c)):
                    c += 1
                for i in range(r, r + made.down):
                    for j in range(c, c + made.across):
                        busy[i, j] = True
                target = grid[r][c]
                width = sum(block.widths[c : c + made.across])
                if made.across > 1 or made.down > 1:
                    target = target.merge(grid[r + made.down - 1][c + made.across - 1])
                target.width = Cm(width)
                self._cell(target, made, block.stripe if r >= block.head and r % 2 else None)
                c += made.across
        for column, width in zip(table.columns, block.widths, strict=True):
            column.width = Cm(width)
        gone = [r for r in sorted(block.deleted, reverse=True) if self.accepted]
        for r in gone:
            table._tbl.remove(table.rows[r]._tr)
        if where is self.doc:
            gap = where.add_paragraph()
            gap.paragraph_format.space_after = Pt(2)
            gap.paragraph_format.line_spacing = Pt(6)

    def _cell(self, target: Any, made: Cell, stripe: str | None) -> None:
        if made.fill or stripe:
            target._tc.get_or_add_tcPr().append(_shade(str(made.fill or stripe)))
        first = target.paragraphs[0]
        for i, block in enumerate(made.blocks):
            self._draw(target, block, first if i == 0 and isinstance(block, Para) else None)
        if made.blocks and isinstance(made.blocks[0], Table):
            first._p.getparent().remove(first._p)

    def _box(self, p: Any, box: TextBox) -> None:
        """A text box as Word keeps it: the drawing, and the same words again as a fallback."""
        self.ids += 1
        holder = self.doc.add_paragraph()
        inner = []
        for i, block in enumerate(box.blocks):
            self._para(q := (holder if i == 0 else self.doc.add_paragraph()), block)
            inner.append(q._p)
        content = "".join(_plain_xml(q) for q in inner)
        for q in inner:
            q.getparent().remove(q)
        wide, high = int(box.width * 360000), int(box.height * 360000)
        p._p.append(
            parse_xml(
                _BOX.format(
                    wide=wide,
                    high=high,
                    n=self.ids,
                    fill=box.fill,
                    content=content,
                    w=box.width * 28.35,
                    h=box.height * 28.35,
                )
            )
        )

    def _running(self, p: Any, text: str) -> None:
        style = self.sheet.styles["running"]
        for part in re.split(r"(\{pages?\}|\|)", text):
            if part == "|":
                p.add_run("\t")
                continue
            run = p.add_run("" if part.startswith("{") else part)
            run.font.size = Pt(style.size)
            run.font.color.rgb = RGBColor.from_string(style.colour)
            if part.startswith("{"):
                for kind in ("begin", "PAGE" if part == "{page}" else "NUMPAGES", "end"):
                    name = "w:fldChar" if kind.islower() else "w:instrText"
                    piece = OxmlElement(name)
                    if kind.islower():
                        piece.set(qn("w:fldCharType"), kind)
                    else:
                        piece.text = kind
                    run._r.append(piece)

    def _note_mark(self, p: Any, text: str) -> None:
        self.notes.append(text)
        run = p.add_run()
        run.font.superscript = True
        mark = OxmlElement("w:footnoteReference")
        mark.set(qn("w:id"), str(len(self.notes)))
        run._r.append(mark)

    def _write_notes(self) -> None:
        rows = [
            f'<w:footnote w:type="{kind}" w:id="{i}"><w:p><w:r><w:{tag}/></w:r></w:p></w:footnote>'
            for kind, i, tag in (
                ("separator", -1, "separator"),
                ("continuationSeparator", 0, "continuationSeparator"),
            )
        ]
        size = int(self.sheet.styles["note"].size * 2)
        look = f'<w:rPr><w:sz w:val="{size}"/></w:rPr>'
        for i, text in enumerate(self.notes, 1):
            rows.append(
                f'<w:footnote w:id="{i}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                f'<w:footnoteRef/></w:r><w:r>{look}<w:t xml:space="preserve"> {_escape(text)}</w:t></w:r>'
                "</w:p></w:footnote>"
            )
        xml = (
            f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{"".join(rows)}</w:footnotes>'
        )
        part = Part(PackURI("/word/footnotes.xml"), _NOTES, xml.encode("utf-8"), self.doc.part.package)
        self.doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _plain_xml(element: Any) -> str:
    from lxml import etree

    return str(etree.tostring(element, encoding="unicode"))


def _shade(fill: str) -> Any:
    return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')


def _borders(colour: str) -> Any:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{colour}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>")


def _watermark(text: str) -> Any:
    return parse_xml(
        f"<w:r {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'><w:pict><v:shape type='#_x0000_t136' "
        "style='position:absolute;width:420pt;height:110pt;rotation:315;z-index:-10;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin' fillcolor='#dddddd' stroked='f'>"
        f"<v:textpath style='font-family:Arial;font-size:1pt' string='{text}'/></v:shape></w:pict></w:r>"
    )


_BOX = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml">'
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
    '<wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{n}" name="Text Box {n}"/>'
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    '<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="BF9000"/></a:solidFill></a:ln></wps:spPr>'
    "<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
    '<mc:Fallback><w:pict><v:shape style="width:{w}pt;height:{h}pt" fillcolor="#{fill}">'
    "<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)
