"""Draws blocks as a PDF with reportlab: cover band, watermark, repeated table heads, a page on its side."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from fontTools.ttLib import TTFont as SymbolFont  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BalancedColumns,
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid

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
from tests.plans.alder.fonts import font_file

ALIGN = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT}


def picture_font() -> BytesIO:
    """A symbol font whose bullet sits in the private-use area, as in old Windows fonts."""
    font = SymbolFont(font_file("OpenSymbol"))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0xF0B7] = table.cmap[0x2022]
    made = BytesIO()
    font.save(made)
    made.seek(0)
    return made


class Spaced(Flowable):  # type: ignore[misc]
    """A line whose letters are set apart, as design software sets titles."""

    def __init__(self, text: str, look: Look, font: str, size: float) -> None:
        super().__init__()
        self.text, self.look, self.font, self.size = text, look, font, size

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room it takes."""
        return width, self.size * 1.3 + self.look.before + self.look.after

    def draw(self) -> None:
        """Set the line."""
        line = self.canv.beginText(0, self.look.after + self.size * 0.2)
        line.setFont(self.font, self.size)
        line.setFillColor(HexColor("#" + (self.look.colour or "000000")))
        line.setCharSpace(self.look.spaced)
        line.textOut(self.text)
        self.canv.drawText(line)


class Platypus:
    """One PDF, drawn block by block."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.family = theme.font.replace(" ", "")
        for style in ("", "B", "I", "BI"):
            pdfmetrics.registerFont(TTFont(self.family + style, font_file(theme.font, style)))
        pdfmetrics.registerFontFamily(
            self.family, self.family, self.family + "B", self.family + "I", self.family + "BI"
        )
        pdfmetrics.registerFont(TTFont("Pictures", picture_font()))

    def save(self, path: Path, blocks: Sequence[Block]) -> None:
        """Lay the blocks out and write the file."""
        width, height = A4
        edge = self.theme.margin * cm
        doc = BaseDocTemplate(
            str(path), pagesize=A4, title=self.theme.header, author=self.theme.council, invariant=1
        )
        upright = Frame(edge, edge, width - 2 * edge, height - 2 * edge, id="upright", topPadding=14)
        sideways = Frame(edge, edge, height - 2 * edge, width - 2 * edge, id="sideways", topPadding=14)
        # reportlab swaps the sides of a turned page itself, so this gives an upright sheet
        turned = PageTemplate("sideways", [sideways], onPage=self._sideways, pagesize=(height, width))
        turned.rotation = 90
        doc.addPageTemplates(
            [
                PageTemplate("cover", [upright], onPage=self._cover),
                PageTemplate("upright", [upright], onPage=self._page),
                turned,
            ]
        )
        doc.build([NextPageTemplate("upright"), *self._flow(blocks, width - 2 * edge)])

    # the page

    def _cover(self, canvas: Any, doc: Any) -> None:
        width, height = A4
        self._page(canvas, doc)
        if self.theme.band:
            canvas.setFillColor(HexColor("#" + self.theme.band))
            canvas.rect(0, height - 2.4 * cm, width, 2.4 * cm, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#FFFFFF"))
            canvas.setFont(self.family + "B", 16)
            canvas.drawString(self.theme.margin * cm, height - 1.5 * cm, self.theme.council)

    def _page(self, canvas: Any, doc: Any, size: tuple[float, float] = A4) -> None:
        width, height = size
        edge = self.theme.margin * cm
        if self.theme.watermark:
            canvas.saveState()
            canvas.setFillColor(HexColor("#E6E6E6"))
            canvas.setFont(self.family + "B", 90)
            canvas.translate(width / 2, height / 2)
            canvas.rotate(45)
            canvas.drawCentredString(0, 0, self.theme.watermark)
            canvas.restoreState()
        canvas.setFillColor(HexColor("#595959"))
        canvas.setFont(self.family, 8)
        if doc.page > 1 or not self.theme.band:
            canvas.drawString(edge, height - 0.8 * edge, self.theme.header)
        canvas.drawString(edge, 0.6 * edge, self.theme.footer.replace("{page}", str(doc.page)))
        canvas.setFillColor(HexColor("#000000"))

    def _sideways(self, canvas: Any, doc: Any) -> None:
        """A landscape page kept as an upright one that the viewer turns."""
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        self._page(canvas, doc, (A4[1], A4[0]))

    # blocks

    def _flow(self, blocks: Sequence[Block], width: float) -> list[Any]:
        flow: list[Any] = []
        for block in blocks:
            if isinstance(block, Para):
                flow.append(self._para(block.text, block.look, block.lead, block.style))
            elif isinstance(block, Bullets):
                flow += [self._bullet(text, block) for text in block.texts]
            elif isinstance(block, Table):
                flow += [self._table(block), Spacer(1, block.gap)]
            elif isinstance(block, Control):
                flow += self._flow(block.content, width)
            elif isinstance(block, TextBox):
                lines = [self._para(para.text, para.look, para.lead) for para in block.content]
                style: list[tuple[Any, ...]] = [("BOX", (0, 0), (-1, -1), 0.7, HexColor("#7F7F7F"))]
                style += [("BACKGROUND", (0, 0), (-1, -1), HexColor("#" + block.fill))]
                flow += [Grid([[lines]], [block.width * cm], style=style, hAlign="LEFT"), Spacer(1, 6)]
            elif isinstance(block, Columns):
                flow.append(BalancedColumns(self._flow(block.content, width / 2), nCols=block.count))
            elif isinstance(block, Turn):
                flow += [NextPageTemplate("sideways" if block.landscape else "upright"), PageBreak()]
            elif isinstance(block, Break):
                flow.append(PageBreak())
        return flow

    def _style(self, look: Look, style: str | None = None) -> ParagraphStyle:
        look = self.theme.styles.get(style or "", look)
        size = look.size or self.theme.size
        named = self.family + ("B" if look.bold else "") + ("I" if look.italic else "")
        return ParagraphStyle(
            "block",
            fontName=named,
            fontSize=size,
            leading=size * 1.22,
            textColor=HexColor("#" + (look.colour or "000000")),
            backColor=HexColor("#" + look.fill) if look.fill else None,
            alignment=ALIGN[look.align],
            leftIndent=look.indent * cm,
            spaceBefore=look.before,
            spaceAfter=look.after,
            keepWithNext=int(look.bold and size > self.theme.size),
            borderPadding=3 if look.fill else 0,
        )

    def _para(self, text: str, look: Look, lead: str = "", style: str | None = None) -> Flowable:
        if look.spaced:
            return Spaced(text, look, self.family + ("B" if look.bold else ""), look.size or self.theme.size)
        return Paragraph((f"<b>{escape(lead)}</b> " if lead else "") + escape(text), self._style(look, style))

    def _bullet(self, text: str, block: Bullets) -> Flowable:
        glyph = "•" if block.glyph == "auto" else block.glyph
        style = self._style(block.look)
        style.leftIndent += 12
        style.bulletIndent = style.leftIndent - 12
        style.bulletFontName = "Pictures" if "\ue000" <= glyph <= "\uf8ff" else self.family
        return Paragraph(escape(text), style, bulletText=glyph)

    def _table(self, block: Table) -> Any:
        rows: list[list[Any]] = [[""] * len(block.widths) for _ in block.rows]
        style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if block.lines:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor("#" + block.lines)))
        taken: set[tuple[int, int]] = set()
        for y, row in enumerate(block.rows):
            x = 0
            for value in row:
                while (y, x) in taken:
                    x += 1
                part = cell(value)
                end = (x + part.span - 1, y + part.rows - 1)
                taken.update((y + down, x + right) for down in range(part.rows) for right in range(part.span))
                look = block.head_look if y < block.head and part.look.fill is None else part.look
                fill = look.fill or (block.stripe if block.stripe and y % 2 and y >= block.head else None)
                if end != (x, y):
                    style.append(("SPAN", (x, y), end))
                if fill:
                    style.append(("BACKGROUND", (x, y), end, HexColor("#" + fill)))
                plain = Look(look.bold, look.italic, look.size, look.colour, align=look.align, after=0)
                inner = sum(block.widths[x : x + part.span]) * cm - 12
                rows[y][x] = (
                    [self._para(line, plain) for line in part.content.split("\n")]
                    if isinstance(part.content, str)
                    else self._flow(part.content, inner)
                )
                x += part.span
        widths = [width * cm for width in block.widths]
        return Grid(rows, widths, repeatRows=block.head, style=style, hAlign="LEFT")
