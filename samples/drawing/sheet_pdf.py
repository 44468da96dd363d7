"""The same sheet drawn as a PDF by ReportLab, a producer whose text layer is unlike LibreOffice's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import LongTable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, TableStyle

from samples.drawing.sheet import Content, Look, Theme, Words, words_of


class PdfSheet:
    """Gathers flowables and builds the PDF when saved."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._story: list[Any] = []
        size = theme.size
        plain = ParagraphStyle(
            "plain", fontName="Helvetica", fontSize=size, leading=size * 1.28, spaceAfter=6
        )
        self._styles = {
            "plain": plain,
            "bullet": ParagraphStyle("bullet", plain, leftIndent=14, bulletIndent=4, spaceAfter=3),
            "grey": ParagraphStyle("grey", plain, textColor=HexColor("#808080")),
            "cell": ParagraphStyle("cell", plain, fontSize=size - 1, leading=(size - 1) * 1.25, spaceAfter=2),
        }
        self._headings = [
            ParagraphStyle(
                f"heading{level}",
                plain,
                fontName="Helvetica-Bold",
                fontSize=points,
                leading=points * 1.3,
                textColor=HexColor(f"#{theme.colour}"),
                spaceBefore=14 if level == 1 else 8,
                spaceAfter=5,
                keepWithNext=1,
            )
            for level, points in enumerate(theme.heading_sizes, start=1)
        ]

    def heading(self, text: str, level: int = 1) -> None:
        """A heading."""
        self._story.append(Paragraph(escape(text), self._headings[level - 1]))

    def write(self, text: str, look: Look = "plain", lead: str = "") -> None:
        """A paragraph."""
        self._story.append(self._paragraph(Words(text, look, lead)))

    def bullets(self, texts: Sequence[str]) -> None:
        """A bulleted list."""
        for text in texts:
            self.write(text, "bullet")

    def table(self, rows: Sequence[Sequence[Content]], widths: Sequence[float], heads: int = 1) -> None:
        """A bordered table."""
        fill = ("BACKGROUND", (0, 0), (-1, heads - 1), HexColor(f"#{self.theme.head_fill}"))
        self._grid(
            [[self._cell(cell, bold=at < heads) for cell in row] for at, row in enumerate(rows)],
            widths,
            heads,
            fill,
        )

    def form(self, rows: Sequence[tuple[str, Content]], widths: Sequence[float] = (1, 2)) -> None:
        """A table whose first column is shaded."""
        fill = ("BACKGROUND", (0, 0), (0, -1), HexColor(f"#{self.theme.head_fill}"))
        grid = [[self._cell(label, bold=True), self._cell(value)] for label, value in rows]
        self._grid(grid, widths, 0, fill)

    def new_page(self) -> None:
        """A page break."""
        self._story.append(PageBreak())

    def save(self, path: Path) -> None:
        """The PDF; `invariant` keeps the time of drawing out of it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        SimpleDocTemplate(
            str(path),
            pagesize=A4,
            leftMargin=self.theme.margin_cm * cm,
            rightMargin=self.theme.margin_cm * cm,
            topMargin=2.2 * cm,
            bottomMargin=2 * cm,
            author="SEND Service",
            invariant=1,
        ).build(self._story, onFirstPage=self._running, onLaterPages=self._running)

    def _cell(self, content: Content, *, bold: bool = False) -> list[Paragraph]:
        return [self._paragraph(line, bold=bold, in_cell=True) for line in words_of(content)]

    def _grid(
        self, grid: list[list[list[Paragraph]]], widths: Sequence[float], heads: int, fill: tuple[Any, ...]
    ) -> None:
        share = (A4[0] - 2 * self.theme.margin_cm * cm) / sum(widths)
        look = TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#7F7F7F")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                fill,
            ]
        )
        widths_pt = [width * share for width in widths]
        self._story.append(LongTable(grid, colWidths=widths_pt, repeatRows=heads, style=look))
        self._story.append(Spacer(1, 8))

    def _paragraph(self, words: Words, *, bold: bool = False, in_cell: bool = False) -> Paragraph:
        text = escape(words.text)
        if bold or words.look == "bold":
            text = f"<b>{text}</b>"
        if words.look in ("italic", "grey"):
            text = f"<i>{text}</i>"
        if words.lead:
            text = f"<b>{escape(words.lead)}</b> {text}"
        name = words.look if words.look in self._styles else "plain"
        style = self._styles["cell" if in_cell and name == "plain" else name]
        return Paragraph(text, style, bulletText="•" if words.look == "bullet" else None)

    def _running(self, canvas: Any, _document: Any) -> None:
        left, right = self.theme.margin_cm * cm, A4[0] - self.theme.margin_cm * cm
        canvas.saveState()
        canvas.setFont("Helvetica", 9)
        canvas.drawString(left, A4[1] - 1.3 * cm, self.theme.header)
        canvas.drawString(left, 1.1 * cm, self.theme.footer)
        canvas.drawRightString(right, 1.1 * cm, f"Page {canvas.getPageNumber()}")
        canvas.restoreState()
