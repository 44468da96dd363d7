"""The same blocks drawn as a PDF without an office program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from samples.drawing.word import Run, Text
from tests.plans.dogwood.sheet import Block, Box, Break, Control, Grid, Head, Listed, Para

_FACES = {"sans": ("Helvetica", "Helvetica-Bold"), "serif": ("Times-Roman", "Times-Bold")}


class _Counted(Canvas):  # type: ignore[misc] # reportlab has no types
    """A canvas that knows how many pages there were when it writes their feet."""

    def __init__(self, *args: Any, **kept: Any) -> None:
        super().__init__(*args, **kept)
        self.done: list[dict[str, Any]] = []
        self.look: dict[str, Any] = {}

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        self.done.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        pages = self.done
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._furniture(number, len(pages))
            Canvas.showPage(self)
        Canvas.save(self)

    def _furniture(self, number: int, pages: int) -> None:
        head, width, height = self.look["head"], self._pagesize[0], self._pagesize[1]
        margin = self.look["page"].get("margin_cm", 2.0) * cm
        self.setFont(_FACES[self.look["face"]][0], 8.5)
        self.setFillColor(HexColor("#444444"))
        self.drawRightString(width - margin, height - 1.1 * cm, head.get("header", ""))
        self.drawString(margin, 1.0 * cm, head.get("footer", ""))
        pattern = head.get("page_numbers", "Page {page} of {pages}")
        self.drawRightString(width - margin, 1.0 * cm, pattern.format(page=number, pages=pages))
        if number == 1 and (band := self.look.get("band")):
            self.setFillColor(HexColor(f"#{band[0]}"))
            self.rect(0, height - 3.4 * cm, width, 3.4 * cm, stroke=0, fill=1)
            self.setFillColor(HexColor("#FFFFFF"))
            self.setFont(_FACES[self.look["face"]][1], 20)
            self.drawString(margin, height - 2.0 * cm, band[1])
            self.setFont(_FACES[self.look["face"]][0], 11)
            self.drawString(margin, height - 2.8 * cm, band[2])


def save(blocks: Sequence[Block], look: dict[str, Any], path: Path) -> None:
    """Draw the blocks and write the file."""
    page = look["page"]
    size = landscape(A4) if page.get("landscape") else A4
    margin = page.get("margin_cm", 2.0) * cm
    made = SimpleDocTemplate(
        str(path), pagesize=size, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin,
        title=look.get("title", "Education, Health and Care Plan"), author="SEND Service", invariant=1,
    )  # fmt: skip

    def canvas(*args: Any, **kept: Any) -> Canvas:
        drawn = _Counted(*args, **kept)
        drawn.look = look
        return drawn

    lead = [Spacer(1, 1.8 * cm)] if look.get("band") else []
    made.build([*lead, *_Drawer(look, (size[0] - 2 * margin)).flow(blocks)], canvasmaker=canvas)


class _Drawer:
    def __init__(self, look: dict[str, Any], width: float) -> None:
        self.look, self.width = look, width
        self.counts: Counter[str] = Counter()
        self.regular, self.bold = _FACES[look["face"]]
        self.size = look["page"].get("size", 11)

    def flow(self, blocks: Sequence[Block], size: float | None = None) -> list[Any]:
        made: list[Any] = []
        for block in blocks:
            if isinstance(block, Head):
                made.append(self._head(block))
            elif isinstance(block, Para):
                made.append(self._paragraph(block.text, size, block.look))
            elif isinstance(block, Listed):
                made.extend(self._item(block, item, size) for item in block.items)
            elif isinstance(block, Control):
                made.append(self._paragraph(block.text, size, {}))
            elif isinstance(block, Break):
                made.append(PageBreak())
            else:
                made.extend([self._grid(block), Spacer(1, 6)])
        return made

    def _head(self, head: Head) -> Paragraph:
        look = {**self.look.get(f"head{head.level}", {}), **head.look}
        page = self.look["page"]
        sizes = page.get("heading_sizes", (16, 13, 11.5))
        style = ParagraphStyle(
            "head", fontName=self.bold, fontSize=look.get("size") or sizes[head.level - 1], spaceBefore=10, spaceAfter=6,
            textColor=HexColor("#" + (look.get("colour") or page.get("heading_colour", "1F3864"))), keepWithNext=1,
        )  # fmt: skip
        style.leading = style.fontSize * 1.25
        if look.get("shade"):
            style.backColor, style.borderPadding = HexColor(f"#{look['shade']}"), 3
        return Paragraph(escape(head.text), style)

    def _style(self, size: float | None, look: dict[str, Any]) -> ParagraphStyle:
        points = look.get("size") or size or self.size
        return ParagraphStyle(
            "body", fontName=self.bold if look.get("bold") else self.regular, fontSize=points, leading=points * 1.3,
            spaceAfter=look.get("space_after", self.look["page"].get("space_after", 6)),
            textColor=HexColor("#" + (look.get("colour") or "000000")), keepWithNext=look.get("keep_with_next", 0),
        )  # fmt: skip

    def _paragraph(self, text: Text, size: float | None, look: dict[str, Any]) -> Paragraph:
        marked = self._marked(text)
        return Paragraph(f"<i>{marked}</i>" if look.get("italic") else marked, self._style(size, look))

    def _item(self, listed: Listed, text: Text, size: float | None) -> Paragraph:
        style = self._style(size, {"space_after": 3})
        style.leftIndent, style.bulletIndent = (22, 0) if listed.pattern else (14, 3)
        mark = "•"
        if listed.pattern:
            self.counts[listed.name] += 1
            mark = listed.pattern.replace("%1", str(self.counts[listed.name]))
            style.leftIndent = 10 + 6.2 * len(mark)
        return Paragraph(self._marked(text), style, bulletText=mark)

    def _marked(self, text: Text) -> str:
        pieces = [text] if isinstance(text, str | Run) else text
        made = ""
        for piece in pieces:
            run = piece if isinstance(piece, Run) else Run(piece)
            words = escape(run.text).replace("\n", "<br/>")
            for on, tag in ((run.bold, "b"), (run.italic, "i")):
                words = f"<{tag}>{words}</{tag}>" if on else words
            made += f'<font color="#{run.colour}">{words}</font>' if run.colour else words
        return made

    def _grid(self, grid: Grid) -> Table:
        look = {**self.look.get("grid", {}), **grid.look}
        headers, size = look.get("header_rows", 1), look.get("size") or self.size - 1
        commands: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        if look.get("borders", True):
            commands.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor("#8A8A8A")))
        if look.get("striped"):
            commands.append(
                ("ROWBACKGROUNDS", (0, headers), (-1, -1), [None, HexColor(f"#{look['striped']}")])
            )
        drawn: list[list[Any]] = []
        for y, row in enumerate(grid.rows):
            cells: list[Any] = []
            for x, value in enumerate(row):
                if value is None:
                    cells.append("")
                    continue
                box = value if isinstance(value, Box) else Box(value)
                end = x
                while end + 1 < len(row) and row[end + 1] is None:
                    end += 1
                if end > x:
                    commands.append(("SPAN", (x, y), (end, y)))
                header, first = y < headers, x == 0
                shade = box.shade or (
                    look.get("shade_header", "D9E2F3")
                    if header
                    else look.get("shade_first_column")
                    if first
                    else None
                )
                if shade:
                    commands.append(("BACKGROUND", (x, y), (end, y), HexColor(f"#{shade}")))
                heavy = (
                    box.bold if box.bold is not None else header or (first and look.get("bold_first_column"))
                )
                colour = box.colour or (look.get("header_colour") if header else None)
                cells.append(self._cell(box, {"bold": heavy, "colour": colour, "space_after": 2}, size))
            drawn.append(cells)
        total = sum(grid.widths)
        widths = [self.width * width / total for width in grid.widths]
        return Table(drawn, colWidths=widths, repeatRows=headers, style=commands)

    def _cell(self, box: Box, look: dict[str, Any], size: float) -> Any:
        content: Any = box.content
        if isinstance(content, list) and content and not isinstance(content[0], str | Run):
            return self.flow(content, size)
        return self._paragraph(content or "", box.size or size, look)
