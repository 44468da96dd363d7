"""Draws blocks as a PDF with fpdf2, the way a case system's own printing does: plain tables, no frills."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from fpdf import FPDF, FontFace
from fpdf.enums import TableBordersLayout

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

ALIGN = {"left": "L", "centre": "C", "right": "R"}


class Pages(FPDF):
    """One PDF, drawn block by block."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("landscape" if theme.landscape else "portrait", "mm", "A4")
        self.theme = theme
        for style in ("", "B", "I", "BI"):
            self.add_font("text", style, font_file(theme.font, style))
        self.set_margin(theme.margin * 10)
        self.set_auto_page_break(True, theme.margin * 10)
        self.set_title(theme.header)
        self.set_author(theme.council)
        self.set_creation_date(datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))

    def save(self, path: Path, blocks: Sequence[Block]) -> None:
        """Lay the blocks out and write the file."""
        self.add_page()
        self._flow(blocks)
        self.output(str(path))

    def header(self) -> None:
        """The running head, which the library asks for on each page."""
        self._edge(self.theme.header, 8)

    def footer(self) -> None:
        """The foot of each page."""
        self._edge(self.theme.footer, self.h - 12)

    def _edge(self, text: str, height: float) -> None:
        self.set_font("text", "", 8)
        self.set_text_color(90)
        self.set_xy(self.l_margin, height)
        left, _, right = text.replace("{page}", str(self.page_no())).partition("\t")
        self.cell(0, 4, left)
        self.set_xy(self.l_margin, height)
        self.cell(0, 4, right, align="R")
        self.set_text_color(0)
        self.set_xy(self.l_margin, self.t_margin)

    def _flow(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if isinstance(block, Para):
                self._para(block.text, self.theme.styles.get(block.style or "", block.look), block.lead)
            elif isinstance(block, Bullets):
                for text in block.texts:
                    self._para(f"{self._glyph(block)} {text}", block.look)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Control | TextBox | Columns):
                self._flow(block.content)
            elif isinstance(block, Turn):
                self.add_page("landscape" if block.landscape else "portrait")
            elif isinstance(block, Break):
                self.add_page()

    @staticmethod
    def _glyph(block: Bullets) -> str:
        return "•" if block.glyph == "auto" else block.glyph

    def _para(self, text: str, look: Look, lead: str = "") -> None:
        size = look.size or self.theme.size
        self.ln(look.before * 0.35)
        self.set_font("text", ("B" if look.bold else "") + ("I" if look.italic else ""), size)
        red, green, blue = (int((look.colour or "000000")[i : i + 2], 16) for i in (0, 2, 4))
        self.set_text_color(red, green, blue)
        if look.fill:
            self.set_fill_color(f"#{look.fill}")
        self.set_x(self.l_margin + look.indent * 10)
        whole = f"**{lead}** {text}" if lead else text
        self.multi_cell(
            0,
            size * 0.44,
            whole,
            align=ALIGN[look.align],
            fill=bool(look.fill),
            markdown=bool(lead),
            new_x="LMARGIN",
            new_y="NEXT",
        )
        self.set_text_color(0)
        self.ln(look.after * 0.35)

    def _table(self, block: Table) -> None:
        self.set_font("text", "", self.theme.size - 0.5)
        self.set_draw_color(f"#{block.lines or 'FFFFFF'}")
        with self.table(
            col_widths=tuple(block.widths),
            width=sum(block.widths) * 10,
            align="L",
            text_align="LEFT",
            line_height=self.theme.size * 0.46,
            padding=1.2,
            first_row_as_headings=bool(block.head),
            num_heading_rows=max(block.head, 1),
            headings_style=FontFace(),
            borders_layout=TableBordersLayout.ALL if block.lines else TableBordersLayout.NONE,
        ) as table:
            for y, row in enumerate(block.rows):
                line = table.row()
                for value in row:
                    part = cell(value)
                    look = block.head_look if y < block.head and part.look.fill is None else part.look
                    text = part.content if isinstance(part.content, str) else self._plain(part.content)
                    line.cell(
                        text,
                        colspan=part.span,
                        rowspan=part.rows,
                        align=ALIGN[look.align],
                        style=FontFace(
                            emphasis=("B" if look.bold else "") + ("I" if look.italic else ""),
                            size_pt=look.size,
                            color=f"#{look.colour}" if look.colour else None,
                            fill_color=f"#{look.fill}" if look.fill else None,
                        ),
                    )
        self.ln(block.gap * 0.35)

    def _plain(self, blocks: Sequence[Block]) -> str:
        """A cell's blocks as lines, since this library's cells hold text only."""
        lines: list[str] = []
        for block in blocks:
            if isinstance(block, Para):
                lines.append(f"{block.lead} {block.text}".strip())
            elif isinstance(block, Bullets):
                lines += [f"{self._glyph(block)} {text}" for text in block.texts]
            elif isinstance(block, Control):
                lines.append(self._plain(block.content))
        return "\n".join(lines)
