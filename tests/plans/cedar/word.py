"""Draws blocks as a Word file, writing the XML itself so that each form can have Word's own oddities."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from tests.plans.cedar.blocks import (
    TAGS,
    UP,
    Block,
    Box,
    Cell,
    Control,
    Look,
    Ls,
    P,
    T,
    Turn,
    accepted,
    columns,
    inside,
    mark,
)

SPACES = (
    " ".join(
        f'xmlns:{prefix}="http://schemas.{rest}"'
        for prefix, rest in {
            "w": "openxmlformats.org/wordprocessingml/2006/main",
            "wp": "openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a": "openxmlformats.org/drawingml/2006/main",
            "mc": "openxmlformats.org/markup-compatibility/2006",
            "wps": "microsoft.com/office/word/2010/wordprocessingShape",
        }.items()
    )
    + ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
FIXED = datetime(2026, 1, 5, 9, 0, 0)
FIELDS = re.compile(r"(\{page\}|\{pages\})")
CHANGED = 'w:author="Case officer" w:date="2026-02-10T11:20:00Z"'


def twips(cm: float) -> int:
    """Centimetres as twentieths of a point."""
    return round(cm * 567)


class Word:
    """One document. `clean` draws it with its tracked changes accepted, as it is sent out."""

    def __init__(self, look: Look, *, clean: bool = False) -> None:
        self.look = look
        self.clean = clean
        self.file: Any = docx.Document()
        self.body = self.file.element.body
        self.landscape, self.cols, self.count = look.landscape, 1, 100
        self._styles()
        self._edges()

    def _styles(self) -> None:
        for name in ("Normal", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "List Number"):
            style = self.file.styles[name]
            fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
            if fonts is not None:
                fonts.getparent().remove(fonts)
            style.font.name = self.look.font
            style.font.size = Pt(self.look.size + {"1": 4, "2": 2, "3": 1}.get(name[-1], 0))
            if name.startswith("Heading"):
                style.font.color.rgb = RGBColor.from_string(self.look.heading)
        for language in self.file.styles.element.iter(qn("w:lang")):
            language.set(qn("w:val"), "en-GB")

    def _edges(self) -> None:
        section = self.file.sections[0]
        for part, text in ((section.header, self.look.header), (section.footer, self.look.footer)):
            line = part.paragraphs[0]._p
            made = self._p(P(text, size=self.look.small, tabs=(self._width() / 2, -self._width()), after=0))
            line.getparent().replace(line, made)
            if part is section.header and self.look.watermark:
                made.append(_watermark(self.look.watermark))

    def _width(self) -> float:
        return (29.7 if self.landscape else 21.0) - 2 * self.look.margin

    # Blocks

    def draw(self, blocks: Sequence[Block]) -> None:
        """Put blocks at the end of the document."""
        last = self.body.sectPr
        if self.look.band:
            blocks = [
                P(self.look.title, bold=True, size=20, colour="FFFFFF", shade=self.look.band, after=10),
                *blocks,
            ]
        for block in blocks:
            if isinstance(block, Turn):
                self._turn(block.to)
            else:
                for element in self._made(block):
                    last.addprevious(element)
        self._page(last)
        if last.getprevious().tag == qn("w:tbl"):
            last.addprevious(self._p(P(after=0)))

    def _made(self, block: Block) -> list[Any]:
        if isinstance(block, P):
            return [self._p(block)]
        if isinstance(block, Ls):
            return self._list(block)
        if isinstance(block, T):
            return [self._table(block), self._p(P(size=4, after=2))]
        if isinstance(block, Box):
            return [self._box(block)]
        if isinstance(block, Control):
            inner = [e for b in block.blocks for e in self._made(b)]
            holder = self._control(block.title)
            holder[-1].extend(inner)
            return [holder]
        raise TypeError(block)

    def _turn(self, to: str) -> None:
        last = self.body.sectPr
        if to == "page":
            last.addprevious(_xml('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'))
            return
        ends = deepcopy(last)
        self._page(ends)
        line = _xml('<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>')
        line[0].append(ends)
        last.addprevious(line)
        self.landscape = to == "land" or (self.landscape and to != "port")
        self.cols = 2 if to == "two" else 1
        for old in last.findall(qn("w:type")):
            last.remove(old)
        kind = _xml(f'<w:type w:val="{"nextPage" if to in ("land", "port") else "continuous"}"/>')
        place = len(last.findall(qn("w:headerReference"))) + len(last.findall(qn("w:footerReference")))
        last.insert(place, kind)

    def _page(self, section: Any) -> None:
        for name in ("pgSz", "pgMar", "cols"):
            for old in section.findall(qn(f"w:{name}")):
                section.remove(old)
        wide, high = (16838, 11906) if self.landscape else (11906, 16838)
        turned = ' w:orient="landscape"' if self.landscape else ""
        m = twips(self.look.margin)
        new = [
            f'<w:pgSz w:w="{wide}" w:h="{high}"{turned}/>',
            f'<w:pgMar w:top="{m}" w:right="{m}" w:bottom="{m}" w:left="{m}" w:header="567" w:footer="567" w:gutter="0"/>',
            f'<w:cols w:num="{self.cols}" w:space="500"/>',
        ]
        place = 1 + max(
            (
                i
                for i, e in enumerate(section)
                if e.tag in {qn("w:headerReference"), qn("w:footerReference"), qn("w:type")}
            ),
            default=-1,
        )
        for offset, text in enumerate(new):
            section.insert(place + offset, _xml(text))

    # Paragraphs

    def _p(self, p: P, number: int | None = None) -> Any:
        after = self.look.after if p.after is None else p.after
        tabs = "".join(
            f'<w:tab w:val="{"left" if at > 0 else "right"}" w:pos="{twips(abs(at))}"/>' for at in p.tabs
        )
        hang = f' w:hanging="{twips(p.hang)}"' if p.hang else ""
        parts = [
            f"<w:pStyle w:val={quoteattr(self.file.styles[p.style].style_id)}/>" if p.style else "",
            "<w:keepNext/>" if p.keep else "",
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else "",
            f'<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="{p.rule}"/></w:pBdr>'
            if p.rule
            else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{p.shade}"/>' if p.shade else "",
            f"<w:tabs>{tabs}</w:tabs>" if tabs else "",
            f'<w:spacing w:before="{round(p.before * 20)}" w:after="{round(after * 20)}"/>',
            f'<w:ind w:left="{twips(p.indent + p.hang)}"{hang}/>'
            if (p.indent or p.hang) and not number
            else "",
            f'<w:jc w:val="{p.align}"/>' if p.align != "left" else "",
            f'<w:rPr><w:sz w:val="{round(p.size * 2)}"/></w:rPr>' if p.size and not p.text else "",
        ]
        made = _xml(f"<w:p><w:pPr>{''.join(parts)}</w:pPr></w:p>")
        self._runs(made, p)
        return made

    def _runs(self, line: Any, p: P) -> None:
        text = accepted(p.text) if self.clean else p.text
        on: set[str] = set()
        target = line
        for token in TAGS.split(text):
            if not TAGS.fullmatch(token):
                for run in self._pieces(token, on, p):
                    target.append(run)
                continue
            name = token.strip("</>")
            if token.startswith("</"):
                on.discard(name)
                target = line if name in ("ins", "del", "sdt", "ph") else target
                continue
            on.add(name)
            if name in ("ins", "del"):
                self.count += 1
                target = _xml(f'<w:{name} w:id="{self.count}" {CHANGED}/>')
                line.append(target)
            elif name in ("sdt", "ph"):
                holder = self._control("Text", empty=name == "ph", run=True)
                line.append(holder)
                target = holder[-1]

    def _pieces(self, text: str, on: set[str], p: P) -> list[Any]:
        colour = "808080" if on & {"g", "ph"} else p.colour
        # numPr, bold and the like must stand in the order the schema gives
        look = "".join(
            (
                "<w:b/>" if p.bold or "b" in on else "",
                "<w:i/>" if p.italic or on & {"i", "g"} else "",
                "<w:strike/>" if "s" in on else "",
                f'<w:color w:val="{colour}"/>' if colour else "",
                f'<w:sz w:val="{round(p.size * 2)}"/>' if p.size else "",
                '<w:u w:val="single"/>' if "u" in on else "",
            )
        )
        look = f"<w:rPr>{look}</w:rPr>" if look else ""
        made = []
        for piece in re.split(r"(\n|\t|\{pages?\})", text):
            if not piece:
                continue
            if FIELDS.fullmatch(piece):
                name = "NUMPAGES" if piece == "{pages}" else "PAGE"
                made.append(
                    _xml(f'<w:fldSimple w:instr=" {name} "><w:r>{look}<w:t>1</w:t></w:r></w:fldSimple>')
                )
                continue
            tag = "delText" if "del" in on else "t"
            inner = {"\n": "<w:br/>", "\t": "<w:tab/>"}.get(
                piece
            ) or f'<w:{tag} xml:space="preserve">{escape(piece)}</w:{tag}>'
            made.append(_xml(f"<w:r>{look}{inner}</w:r>"))
        return made

    def _control(self, title: str, *, empty: bool = False, run: bool = False) -> Any:
        self.count += 1
        return _xml(
            f'<w:sdt><w:sdtPr><w:alias w:val={quoteattr(title)}/><w:id w:val="{self.count + 88000}"/>'
            f"{'<w:showingPlcHdr/>' if empty else ''}{'<w:text/>' if run else ''}</w:sdtPr><w:sdtContent/></w:sdt>"
        )

    def _list(self, block: Ls) -> list[Any]:
        look: dict[str, Any] = {"size": block.size, "after": block.after}
        if block.how == "typed":
            return [
                self._p(P(f"{mark(block, n)}\t{text}", indent=block.indent - 0.6, hang=0.6, **look))
                for n, text in enumerate(block.items)
            ]
        if block.how != "auto":
            return [self._p(P(text, style=block.how, **look)) for text in block.items]
        number = self._numbering(block)
        return [self._p(P(text, **look), number) for text in block.items]

    def _numbering(self, block: Ls) -> int:
        root = self.file.part.numbering_part.element
        taken = [int(n.get(qn("w:abstractNumId"))) for n in root.findall(qn("w:abstractNum"))]
        abstract, number = max(taken) + 1, 1 + len(root.findall(qn("w:num")))
        kind = "decimal" if "%1" in block.mark else "lowerLetter" if "%a" in block.mark else "bullet"
        font = (
            '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>'
            if block.mark == "\uf0b7"
            else ""
        )
        hanging = twips(0.6 if len(block.mark) < 4 else 0.25 * len(block.mark))
        last = root.findall(qn("w:abstractNum"))[-1]
        last.addnext(
            _xml(
                f'<w:abstractNum w:abstractNumId="{abstract}"><w:multiLevelType w:val="hybridMultilevel"/>'
                f'<w:lvl w:ilvl="0"><w:start w:val="{block.start}"/><w:numFmt w:val="{kind}"/>'
                f"<w:lvlText w:val={quoteattr(block.mark.replace('%a', '%1'))}/>"
                f'<w:pPr><w:ind w:left="{max(hanging, twips(block.indent))}" w:hanging="{hanging}"/></w:pPr>{font}</w:lvl></w:abstractNum>'
            )
        )
        root.append(_xml(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/></w:num>'))
        return number

    # Tables and boxes

    def _table(self, t: T) -> Any:
        edge = f'w:val="single" w:sz="4" w:space="0" w:color="{t.grid}"' if t.grid else 'w:val="nil"'
        sides = "".join(
            f"<w:{side} {edge}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in t.widths)
        table = _xml(
            f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(t.widths))}" w:type="dxa"/><w:tblBorders>{sides}</w:tblBorders>'
            '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid></w:tbl>"
        )
        rows = [[columns(cell) for cell in row] for row in t.rows]
        for at, row in enumerate(rows):
            head = at < t.head
            flags = ("" if t.split and not head else "<w:cantSplit/>") + (
                "<w:tblHeader/>" if head and t.repeat else ""
            )
            line = _xml(f"<w:tr>{f'<w:trPr>{flags}</w:trPr>' if flags else ''}</w:tr>")
            place = 0
            for cell in row:
                below = rows[at + 1] if at + 1 < len(rows) else []
                merged = cell is UP or (_at(below, place) is UP)
                line.append(self._cell(t, cell, at, place, merged))
                place += cell.span
            table.append(line)
        return table

    def _cell(self, t: T, cell: Cell, at: int, place: int, merged: bool) -> Any:
        head = at < t.head
        shade = cell.shade or (t.head_shade if head else t.first_shade if place == 0 else None)
        if not shade and t.stripe and (at - t.head) % 2 == 1:
            shade = t.stripe
        strong = cell.bold if cell.bold is not None else head or (t.first_bold and place == 0)
        width = sum(t.widths[place : place + cell.span])
        parts = [
            f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>',
            f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else "",
            ("<w:vMerge/>" if cell is UP else '<w:vMerge w:val="restart"/>') if merged else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else "",
            '<w:textDirection w:val="btLr"/>' if cell.turned else "",
        ]
        made = _xml(f"<w:tc><w:tcPr>{''.join(parts)}</w:tcPr></w:tc>")
        for block in [P()] if cell is UP else inside(cell):
            if isinstance(block, P):
                new: dict[str, Any] = {
                    "bold": block.bold or strong,
                    "size": block.size or cell.size or t.size,
                    "colour": block.colour or cell.colour or (t.head_colour if head else None),
                    "align": block.align if block.align != "left" else cell.align,
                    "after": 2 if block.after is None else block.after,
                }
                block = P(**{**block.__dict__, **new})
            elif isinstance(block, Ls) and not block.size:
                block = Ls(**{**block.__dict__, "size": t.size, "after": 2})
            made.extend(self._made(block))
        if made[-1].tag != qn("w:p"):
            made.append(self._p(P(size=2, after=0)))
        return made

    def _box(self, box: Box) -> Any:
        inner = [e for block in box.blocks for e in self._made(block)]
        self.count += 1
        wide, high = round(box.width * 360000), round(box.height * 360000)
        made = _xml(
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
            f'<wp:docPr id="{self.count}" name="Text Box {self.count}"/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{box.shade}"/></a:solidFill>'
            '<a:ln w="12700"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></wps:spPr>'
            '<wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720"/>'
            "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f'<v:rect style="width:{box.width}cm;height:{box.height}cm" fillcolor="#{box.shade}"><v:textbox><w:txbxContent/></v:textbox></v:rect>'
            "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )
        for holder in made.iter(qn("w:txbxContent")):
            holder.extend(deepcopy(inner))
        return made

    def save(self, path: Path) -> None:
        """Write the file; its dates are fixed, so that drawing it again gives the same bytes."""
        core = self.file.core_properties
        core.title, core.author, core.last_modified_by, core.comments = (
            self.look.title,
            "SEN Team",
            "SEN Team",
            "",
        )
        core.created = core.modified = FIXED
        buffer = io.BytesIO()
        self.file.save(buffer)
        with zipfile.ZipFile(buffer) as drawn, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as written:
            for name in drawn.namelist():
                entry = zipfile.ZipInfo(name, FIXED.timetuple()[:6])
                entry.compress_type = zipfile.ZIP_DEFLATED
                written.writestr(entry, drawn.read(name))


def _at(row: Sequence[Cell], place: int) -> Cell | None:
    start = 0
    for cell in row:
        if start == place:
            return cell
        start += cell.span
    return None


def _xml(text: str) -> Any:
    end = re.match(r"<[\w:]+", text)
    if end is None:
        raise ValueError(text)
    return parse_xml(f"{text[: end.end()]} {SPACES}{text[end.end() :]}")


def _watermark(text: str) -> Any:
    return _xml(
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">'
        '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
        '<v:shape id="Mark1" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:120pt;rotation:315;'
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        'mso-position-vertical-relative:margin" fillcolor="#e4e4e4" stroked="f">'
        f'<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string={quoteattr(text)}/></v:shape></w:pict></w:r>'
    )
