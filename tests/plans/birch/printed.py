"""A sheet as a PDF drawn directly: reportlab for forms with tables, fpdf2 for a plain one."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import TableBordersLayout
from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Table as Grid

from tests.plans.birch.sheet import Block, Cell, PageBreak, Para, Sheet, Style, Table, TextBox, Turn

_ALIGN = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY}
_FACES = {"Times New Roman": ("Times-Roman", "Times-Bold"), "Arial": ("Helvetica", "Helvetica-Bold")}


class PdfPrinter:
    """Prints one sheet with reportlab; landscape pages are turned portrait ones, as scanners save them."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.plain, self.strong = _FACES[sheet.font]
        self.pages = 0

    def write(self, path: Path) -> None:
        """Print twice: once to count the pages, once with the count."""
        for _ in range(2):
            side, top = (m * cm for m in self.sheet.margins)
            wide, high = A4
            doc = BaseDocTemplate(str(path), pagesize=A4, title=path.stem, author="Casework system")
            upright = Frame(side, top, wide - 2 * side, high - 2 * top, 0, 0, 0, 0)
            lying = Frame(side, top, high - 2 * side, wide - 2 * top, 0, 0, 0, 0)
            turned = PageTemplate("lying", [lying], onPage=self._lying, pagesize=(high, wide))
            turned.rotation = 90
            doc.addPageTemplates([PageTemplate("upright", [upright], onPage=self._upright), turned])
            doc.build([flow for block in self.sheet.blocks for flow in self._flow(block)])
            self.pages = doc.page

    def _upright(self, canvas: Any, doc: Any) -> None:
        self._running(canvas, doc, *A4)

    def _lying(self, canvas: Any, doc: Any) -> None:
        canvas.rotate(90)
        canvas.translate(0, -A4[0])
        self._running(canvas, doc, A4[1], A4[0])

    def _running(self, canvas: Any, doc: Any, wide: float, high: float) -> None:
        sheet, side = self.sheet, self.sheet.margins[0] * cm
        canvas.saveState()
        if sheet.watermark:
            canvas.saveState()
            canvas.setFont(self.strong, 60)
            canvas.setFillColor(HexColor("#E9E9E9"))
            canvas.translate(wide / 2, high / 2)
            canvas.rotate(40)
            canvas.drawCentredString(0, 0, sheet.watermark)
            canvas.restoreState()
        if sheet.band and doc.page == 1:
            canvas.setFillColor(HexColor("#" + sheet.band))
            canvas.rect(0, high - 1.1 * cm, wide, 1.1 * cm, stroke=0, fill=1)
        canvas.setFont(self.plain, 8)
        canvas.setFillColor(white if sheet.band and doc.page == 1 else HexColor("#595959"))
        canvas.drawString(side, high - 0.75 * cm, sheet.header.replace("|", "     "))
        canvas.setFillColor(HexColor("#595959"))
        foot = sheet.footer.replace("{page}", str(doc.page)).replace("{pages}", str(self.pages))
        left, _, right = foot.partition("|")
        canvas.drawString(side, 0.8 * cm, left)
        canvas.drawRightString(wide - side, 0.8 * cm, right.replace("|", ""))
        canvas.restoreState()

    def _flow(self, block: Block) -> list[Flowable]:
        match block:
            case Para():
                keep = self.sheet.styles[block.style].keep
                return [*([CondPageBreak(4 * cm)] if keep else []), self._para(block)]
            case Table():
                return [self._table(block), Spacer(1, 7)]
            case PageBreak():
                return [NewPage()]
            case Turn():
                return [NextPageTemplate("lying" if block.landscape else "upright"), NewPage()]
            case TextBox():
                return [
                    self._table(Table([[Cell(list(block.blocks), block.fill)]], [block.width])),
                    Spacer(1, 7),
                ]

    def _para(self, block: Para) -> Flowable:
        style = self.sheet.styles[block.style]
        look = ParagraphStyle(
            block.style,
            fontName=self.strong if style.bold else self.plain,
            fontSize=style.size,
            leading=style.size * 1.22,
            textColor=HexColor("#" + style.colour),
            backColor=HexColor("#" + style.fill) if style.fill else None,
            spaceBefore=style.before,
            spaceAfter=style.after,
            leftIndent=style.left * cm + (12 if style.word.startswith("List") else 0),
            bulletIndent=style.left * cm,
            bulletFontName="ZapfDingbats",
            bulletFontSize=style.size - 3,
            alignment=_ALIGN[style.align],
        )
        text = "".join(
            _marked(run.text, run.bold) for run in block.runs if run.change != "del" and not run.note
        )
        if style.italic:
            text = f"<i>{text}</i>"
        return Paragraph(
            _spread(text, style), look, bulletText="n" if style.word.startswith("List") else None
        )

    def _table(self, block: Table) -> Grid:
        columns = len(block.widths)
        data: list[list[Any]] = [["" for _ in range(columns)] for _ in block.rows]
        commands: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *((f"{side}PADDING", (0, 0), (-1, -1), 4) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
        ]
        if block.border:
            commands.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor("#" + block.border)))
        busy: set[tuple[int, int]] = set()
        for r, row in enumerate(block.rows):
            c = 0
            for made in row:
                while (r, c) in busy:
                    c += 1
                end = (c + made.across - 1, r + made.down - 1)
                busy |= {(i, j) for i in range(r, end[1] + 1) for j in range(c, end[0] + 1)}
                data[r][c] = [flow for inner in made.blocks for flow in self._flow(inner)] or ""
                fill = made.fill or (block.stripe if r >= block.head and r % 2 else None)
                if fill:
                    commands.append(("BACKGROUND", (c, r), end, HexColor("#" + fill)))
                if end != (c, r):
                    commands.append(("SPAN", (c, r), end))
                c = end[0] + 1
        widths = [w * cm for w in block.widths]
        return Grid(data, widths, repeatRows=block.head, style=commands, hAlign="LEFT", splitInRow=1)


def _marked(text: str, bold: bool) -> str:
    safe = escape(text, quote=False)
    return f"<b>{safe}</b>" if bold else safe


def _spread(text: str, style: Style) -> str:
    """Letter-spaced headings the way old report writers made them: a thin gap after every letter."""
    return text if not style.spaced else text.replace(" ", "\u00a0\u00a0\u00a0").replace("", " ").strip()


class PlainPrinter(FPDF):
    """Prints a sheet of paragraphs and simple tables with fpdf2."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__("portrait", "mm", "A4")
        self.sheet = sheet
        self.set_margins(sheet.margins[0] * 10, sheet.margins[1] * 10)
        self.set_auto_page_break(True, 16)
        self.alias_nb_pages()

    def header(self) -> None:
        """The running head."""
        self._line(self.sheet.header)
        self.ln(7)

    def footer(self) -> None:
        """The running foot."""
        self.set_y(-12)
        self._line(self.sheet.footer.replace("{page}", str(self.page_no())).replace("{pages}", "{nb}"))

    def _line(self, text: str) -> None:
        self.set_font("helvetica", "", 8)
        self.set_text_color(90)
        self.cell(0, 5, _latin(text.replace("|", "   ")))

    def write_sheet(self, path: Path) -> None:
        """Draw every block and save."""
        self.add_page()
        for block in self.sheet.blocks:
            match block:
                case Para():
                    self._para(block)
                case Table():
                    self._grid(block)
                case PageBreak():
                    self.add_page()
                case _:
                    raise TypeError(f"fpdf2 is not asked to draw {type(block).__name__}")
        self.set_title(path.stem)
        self.output(str(path))

    def _look(self, style: Style) -> None:
        face = ("B" if style.bold else "") + ("I" if style.italic else "")
        self.set_font("helvetica", face, style.size)
        self.set_text_color(*(int(style.colour[i : i + 2], 16) for i in (0, 2, 4)))

    def _para(self, block: Para) -> None:
        style = self.sheet.styles[block.style]
        self._look(style)
        if style.fill:
            self.set_fill_color(*(int(style.fill[i : i + 2], 16) for i in (0, 2, 4)))
        self.ln(style.before / 2.8)
        if style.keep and self.get_y() > 250:
            self.add_page()
            self._look(style)
        indent = 5 if style.word.startswith("List") else 0
        if indent:
            self.cell(indent, style.size * 0.45, "\u2022".encode("cp1252").decode("latin-1"))
        self.set_x(self.l_margin + indent)
        self.multi_cell(
            0,
            style.size * 0.45,
            _latin(block.text),
            align="L",
            fill=bool(style.fill),
            new_x="LMARGIN",
            new_y="NEXT",
        )
        self.ln(style.after / 2.8)

    def _grid(self, block: Table) -> None:
        self._look(self.sheet.styles["body"])
        self.set_fill_color(0)  # a fill left from a heading would colour every cell
        with self.table(
            col_widths=tuple(block.widths),
            width=sum(block.widths) * 10,
            text_align="LEFT",
            align="LEFT",
            first_row_as_headings=False,
            borders_layout=TableBordersLayout.ALL,
            line_height=5,
            padding=1,
        ) as grid:
            for r, cells in enumerate(block.rows):
                row = grid.row()
                for made in cells:
                    self._look(self.sheet.styles["head" if r < block.head else "body"])
                    text = "\n".join(b.text for b in made.blocks if isinstance(b, Para))
                    row.cell(_latin(text), colspan=made.across)
        self.ln(3)


def _latin(text: str) -> str:
    """The built-in faces' alphabet: Latin-1, with straight quotes and hyphens."""
    for typographic, plain in {
        "\u2019": "'",
        "\u2018": "'",
        "\u2013": "-",
        "\u201c": '"',
        "\u201d": '"',
    }.items():
        text = text.replace(typographic, plain)
    return text
