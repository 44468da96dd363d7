"""Draws blocks as a PDF with reportlab, as a council's own software prints its plans."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from tests.plans.cedar.blocks import (
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
from tests.plans.cedar.fonts import font_file

BUILT_IN = {"Times New Roman": "Times", "Arial": "Helvetica"}
ALIGN = {"left": 0, "center": 1, "right": 2, "both": 4}


def save(look: Look, blocks: Sequence[Block], path: Path) -> None:
    """Write the PDF."""
    Pages(look).save(blocks, path)


class Pages:
    """One document's pages."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.font = BUILT_IN.get(look.font) or _register(look.font)
        self.regular = "Times-Roman" if self.font == "Times" else self.font
        if "Marks" not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont("Marks", font_file("OpenSymbol", "Regular")))

    def save(self, blocks: Sequence[Block], path: Path) -> None:
        """Lay the blocks out and write the file; nothing in it tells the time."""
        document = BaseDocTemplate(
            str(path), title=self.look.title, author="SEND", invariant=1, pageCompression=1
        )
        document.addPageTemplates([self._template(name) for name in ("first", "port", "land", "two")])
        story: list[Any] = [NextPageTemplate("port")]
        for block in blocks:
            story += self._turn(block) if isinstance(block, Turn) else self._made(block)
        document.build(story)

    def _template(self, name: str) -> PageTemplate:
        size = landscape(A4) if name == "land" else A4
        m = self.look.margin * cm
        top = m + (3 * cm if name == "first" and self.look.band else 0)
        wide = size[0] - 2 * m
        edges = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
        share = (wide - 0.8 * cm) / 2
        lefts = (m, m + share + 0.8 * cm) if name == "two" else (m,)
        frames = [
            Frame(left, m, share if name == "two" else wide, size[1] - m - top, **edges) for left in lefts
        ]
        return PageTemplate(name, frames, onPage=self._edges, pagesize=size)

    def _turn(self, turn: Turn) -> list[Any]:
        if turn.to == "page":
            return [PageBreak()]
        return [NextPageTemplate({"land": "land", "two": "two"}.get(turn.to, "port")), PageBreak()]

    def _edges(self, canvas: Any, document: Any) -> None:
        wide, high = canvas._pagesize
        m, look = self.look.margin * cm, self.look
        canvas.saveState()
        if look.watermark:
            canvas.setFillColor(colors.HexColor("#ededed"))
            canvas.setFont("Helvetica-Bold", 80)
            canvas.translate(wide / 2, high / 2)
            canvas.rotate(52)
            canvas.drawCentredString(0, -20, look.watermark)
            canvas.rotate(-52)
            canvas.translate(-wide / 2, -high / 2)
        if look.band and document.page == 1:
            canvas.setFillColor(colors.HexColor(f"#{look.band}"))
            canvas.rect(0, high - m - 2.4 * cm, wide, m + 2.4 * cm, stroke=0, fill=1)
            canvas.setFillColor(colors.white)
            canvas.setFont("Helvetica-Bold", 20)
            canvas.drawString(m, high - m - 0.9 * cm, look.title, charSpace=2.5)
        canvas.setFillColor(colors.HexColor("#444444"))
        canvas.setFont(self.regular, look.small)
        for text, y in ((look.header, high - 1.1 * cm), (look.footer, 1.0 * cm)):
            if text and not (look.band and document.page == 1 and y > high / 2):
                self._edge(canvas, text.replace("{page}", str(document.page)), wide, m, y)
        canvas.restoreState()

    def _edge(self, canvas: Any, text: str, wide: float, m: float, y: float) -> None:
        left, middle, right = (*text.split("\t"), "", "")[:3]
        canvas.drawString(m, y, left)
        canvas.drawCentredString(wide / 2, y, middle)
        canvas.drawRightString(wide - m, y, right)

    # Blocks

    def _made(self, block: Block, **cell: Any) -> list[Any]:
        if isinstance(block, P):
            return self._p(block, **cell)
        if isinstance(block, Ls):
            return [self._bullet(block, number, text, cell) for number, text in enumerate(block.items)]
        if isinstance(block, T):
            return [self._table(block), Spacer(0, 6)]
        if isinstance(block, Box):
            return self._made(T([[Cell(block.blocks)]], (block.width,), head=0, first_shade=block.shade))
        if isinstance(block, Control):
            return [flowable for b in block.blocks for flowable in self._made(b)]
        raise TypeError(block)

    def _bullet(self, block: Ls, number: int, text: str, cell: dict[str, Any]) -> Flowable:
        style = self._style(P(size=block.size, after=block.after), **cell)
        style.leftIndent, style.bulletIndent = (
            (block.indent + 0.25 * (len(block.mark) > 3) * len(block.mark)) * cm,
            0,
        )
        style.bulletFontName = "Marks" if block.mark == "\uf0b7" else self.regular
        style.bulletFontSize = style.fontSize
        # the font's own private-use bullet: Word's is not in it
        shown = "\ue01e" if block.mark == "\uf0b7" else mark(block, number)
        return Paragraph(self._text(text), style, bulletText=shown)

    def _p(self, p: P, **cell: Any) -> list[Any]:
        style = self._style(p, **cell)
        made: list[Any] = [Paragraph(self._text(p.text) or "&nbsp;", style)]
        if p.rule:
            made.append(
                HRFlowable(
                    width="100%",
                    thickness=0.8,
                    color=colors.HexColor(f"#{p.rule}"),
                    spaceBefore=0,
                    spaceAfter=4,
                )
            )
        return made

    def _style(
        self,
        p: P,
        *,
        bold: bool = False,
        colour: str | None = None,
        size: float | None = None,
        align: str = "left",
    ) -> ParagraphStyle:
        points = p.size or size or self.look.size + {"1": 4, "2": 2}.get((p.style or "0")[-1], 0)
        strong = bold or p.bold or bool(p.style and p.style.startswith("Heading"))
        side = p.align if p.align != "left" else align
        return ParagraphStyle(
            "p",
            fontName=self._face(strong, p.italic),
            fontSize=points,
            leading=points * 1.24,
            textColor=colors.HexColor(f"#{p.colour or colour or '000000'}"),
            alignment=ALIGN[side],
            leftIndent=(p.indent + p.hang) * cm,
            firstLineIndent=-p.hang * cm,
            spaceBefore=p.before,
            spaceAfter=self.look.after if p.after is None else p.after,
            backColor=colors.HexColor(f"#{p.shade}") if p.shade else None,
            borderPadding=2 if p.shade else 0,
            keepWithNext=p.keep,
        )

    def _face(self, bold: bool, italic: bool) -> str:
        if self.font == "Times":
            return "Times-" + (
                {(False, False): "Roman", (True, False): "Bold", (False, True): "Italic"}.get(
                    (bold, italic), "BoldItalic"
                )
            )
        slant = "Oblique" if self.font == "Helvetica" else "Italic"
        return (
            self.font + ("-" if bold or italic else "") + ("Bold" if bold else "") + (slant if italic else "")
        )

    def _text(self, text: str) -> str:
        text = escape(accepted(text))
        text = (
            re.sub(r"&lt;(/?[biu])&gt;", r"<\1>", text)
            .replace("&lt;s&gt;", "<strike>")
            .replace("&lt;/s&gt;", "</strike>")
        )
        text = re.sub(r"&lt;(g|ph)&gt;", '<font color="#808080">', text)
        text = re.sub(r"&lt;/(g|ph)&gt;", "</font>", text)
        return re.sub(r"&lt;/?sdt&gt;", "", text).replace("\n", "<br/>").replace("\t", "&nbsp;&nbsp;&nbsp; ")

    def _table(self, t: T) -> Flowable:
        data: list[list[Any]] = []
        look: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        if t.grid:
            look.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor(f"#{t.grid}")))
        for y, row in enumerate(t.rows):
            head, x, line = y < t.head, 0, []
            for cell in map(columns, row):
                look += self._cell_look(t, cell, x, y)
                strong = cell.bold if cell.bold is not None else head or (t.first_bold and x == 0)
                text = {
                    "bold": strong,
                    "colour": cell.colour or (t.head_colour if head else None),
                    "size": cell.size or t.size,
                    "align": cell.align,
                }
                shown: list[Any] = (
                    []
                    if cell is UP
                    else [
                        flowable for block in inside(cell) for flowable in self._made(_tight(block), **text)
                    ]
                )
                line += [shown] + [""] * (cell.span - 1)
                x += cell.span
            data.append(line)
        return Table(
            data,
            [w * cm for w in t.widths],
            style=look,
            repeatRows=t.head if t.repeat else 0,
            splitByRow=1,
            splitInRow=int(t.split),
            hAlign="LEFT",
        )

    def _cell_look(self, t: T, cell: Cell, x: int, y: int) -> list[tuple[Any, ...]]:
        shade = cell.shade or (t.head_shade if y < t.head else t.first_shade if x == 0 else None)
        if not shade and t.stripe and (y - t.head) % 2 == 1:
            shade = t.stripe
        end = (x + cell.span - 1, y)
        made: list[tuple[Any, ...]] = [("SPAN", (x, y), end)] if cell.span > 1 else []
        return [*made, ("BACKGROUND", (x, y), end, colors.HexColor(f"#{shade}"))] if shade else made


def _tight(block: Block) -> Block:
    return P(**{**block.__dict__, "after": 2}) if isinstance(block, P) and block.after is None else block


def _register(family: str) -> str:
    name = family.replace(" ", "")
    for end, style in (
        ("", "Regular"),
        ("-Bold", "Bold"),
        ("-Italic", "Italic"),
        ("-BoldItalic", "Bold Italic"),
    ):
        pdfmetrics.registerFont(TTFont(name + end, font_file(family, style)))
    pdfmetrics.registerFontFamily(name, name, f"{name}-Bold", f"{name}-Italic", f"{name}-BoldItalic")
    return name
