"""Draws blocks as a PDF with reportlab."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.plans.elder.blocks import Block, Break, Cell, Grid, Text, Theme, accepted

_SIZES = {"title": 8.0, "h1": 3.0, "h2": 1.5, "h3": 0.5, "small": -1.5}


class Platypus:
    """One PDF file."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.number = 0

    def draw(self, blocks: Sequence[Block], path: Path) -> None:
        """Write the blocks to a file."""
        margin = self.theme.margin * cm
        document = SimpleDocTemplate(
            str(path),
            pagesize=landscape(A4) if self.theme.landscape else A4,
            leftMargin=margin,
            rightMargin=margin,
            topMargin=margin,
            bottomMargin=margin,
            title="Education, Health and Care Plan",
            invariant=1,
        )
        story: list[Any] = []
        for block in blocks:
            if isinstance(block, Text):
                story.append(self._text(block))
            elif isinstance(block, Break):
                story.append(PageBreak())
            else:
                story += [self._grid(block), Spacer(1, 6)]
        document.build(story, onFirstPage=self._running, onLaterPages=self._running)

    def _running(self, canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        _, height = document.pagesize
        margin = self.theme.margin * cm
        canvas.drawString(margin, height - margin * 0.6, self.theme.header.replace("#", str(document.page)))
        canvas.drawString(margin, margin * 0.5, self.theme.footer.replace("#", str(document.page)))

    def _text(self, text: Text) -> Any:
        style, theme = text.style, self.theme
        heading = style in ("title", "h1", "h2", "h3")
        size = theme.size + _SIZES.get(style, 0.0)
        bold = heading or style == "label"
        look = ParagraphStyle(
            style,
            fontName="Helvetica-Bold" if bold else "Helvetica-Oblique" if style == "help" else "Helvetica",
            fontSize=size,
            leading=size * 1.25,
            spaceBefore=9 if style == "h1" else 5 if heading else 0,
            spaceAfter=5 if heading else 3,
            leftIndent=16 if style in ("bullet", "number") else 0,
            bulletIndent=4,
            keepWithNext=1 if heading else 0,
            textColor=HexColor("#777777")
            if style == "help"
            else HexColor("#" + (theme.ink or theme.colour if style == "h1" else theme.colour))
            if heading
            else HexColor("#000000"),
            backColor=HexColor("#" + theme.band) if style == "h1" and theme.band else None,
            borderPadding=3 if style == "h1" and theme.band else 0,
        )
        words = escape(accepted(text.words))
        if text.lead:
            words = f"<b>{escape(text.lead)}</b> {words}"
        bullet = None
        if style == "bullet":
            bullet = "•"
        elif style == "number":
            self.number += 1
            bullet = f"{self.number}."
        return Paragraph(words, look, bulletText=bullet)

    def _grid(self, grid: Grid) -> Any:
        columns = len(grid.widths)
        rows: list[list[Any]] = [[""] * columns for _ in grid.rows]
        looks: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if grid.lines:
            looks.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor("#888888")))
        covered: set[tuple[int, int]] = set()
        for y, row in enumerate(grid.rows):
            x = 0
            for made in row:
                while (y, x) in covered:
                    x += 1
                rows[y][x] = self._cell(made)
                end = (x + made.across - 1, y + made.down - 1)
                if made.across > 1 or made.down > 1:
                    looks.append(("SPAN", (x, y), end))
                    covered |= {(y + i, x + j) for i in range(made.down) for j in range(made.across)}
                if made.shade:
                    looks.append(("BACKGROUND", (x, y), end, HexColor("#" + made.shade)))
                x += made.across
        return Table(
            rows,
            colWidths=[width * cm for width in grid.widths],
            style=TableStyle(looks),
            repeatRows=grid.repeat,
            hAlign="LEFT",
        )

    def _cell(self, made: Cell) -> list[Any]:
        return [self._text(text) for text in made.texts]
