"""Draws blocks as a PDF with fpdf2, as a case system's export does: plain tables, no rows over pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import Align, TableBordersLayout
from fpdf.fonts import FontFace

from tests.plans.cedar.blocks import (
    TAGS,
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

MARKS = {"b": "**", "i": "__", "g": "__", "u": "--"}


def save(look: Look, blocks: Sequence[Block], path: Path) -> None:
    """Write the PDF."""
    pages = Pages(look)
    pages.draw(blocks)
    pages.output(str(path))


class Pages(FPDF):
    """One document's pages."""

    def __init__(self, look: Look) -> None:
        super().__init__(orientation="landscape" if look.landscape else "portrait", unit="cm", format="A4")
        self.look = look
        for style, name in (("", "Regular"), ("B", "Bold"), ("I", "Italic"), ("BI", "Bold Italic")):
            self.add_font("Face", style, font_file(look.font, name))
        self.set_title(look.title)
        self.set_creation_date(datetime(2026, 1, 26, 8, 0, tzinfo=UTC))
        self.set_margin(look.margin)
        self.set_auto_page_break(True, look.margin)
        self.add_page()

    def header(self) -> None:
        """The running head."""
        self._edge(self.look.header, 0.9)

    def footer(self) -> None:
        """The running foot."""
        self._edge(self.look.footer, self.h - 1.2)

    def _edge(self, text: str, y: float) -> None:
        self.set_font("Face", "", self.look.small)
        self.set_text_color(90)
        text = text.replace("{page}", str(self.page_no())).replace("{pages}", "{nb}")
        for part, align in zip(text.split("\t"), (Align.L, Align.C, Align.R), strict=False):
            self.set_xy(self.l_margin, y)
            self.cell(self.epw, 0.4, part, align=align)
        self.set_xy(self.l_margin, self.t_margin)

    def draw(self, blocks: Sequence[Block]) -> None:
        """Put blocks on the pages."""
        for block in blocks:
            if isinstance(block, Turn):
                self.add_page(orientation={"land": "landscape", "port": "portrait"}.get(block.to, ""))
            elif isinstance(block, P):
                self._p(block)
            elif isinstance(block, Ls):
                for number, text in enumerate(block.items):
                    self._p(P(f"{mark(block, number)}  {text}", hang=block.indent, after=block.after))
            elif isinstance(block, T):
                self._t(block)
            elif isinstance(block, Control | Box):
                self.draw(block.blocks)

    def _p(self, p: P) -> None:
        size = p.size or self.look.size + {"1": 4, "2": 2}.get((p.style or "0")[-1], 0)
        strong = p.bold or bool(p.style and p.style.startswith("Heading"))
        self.set_font("Face", ("B" if strong else "") + ("I" if p.italic else ""), size)
        self.set_text_color(f"#{p.colour or '000000'}")
        self.set_fill_color(f"#{p.shade or 'FFFFFF'}")
        self.ln(p.before / 28.35)
        if p.keep and self.will_page_break(2.5):
            self.add_page()
        self.set_x(self.l_margin + p.indent)
        wide = self.epw - p.indent
        self.multi_cell(
            wide,
            size * 1.3 / 28.35,
            _marked(p.text),
            fill=bool(p.shade),
            align=p.align[0].upper() if p.align != "both" else "J",
            markdown=True,
            new_x="LMARGIN",
            new_y="NEXT",
        )
        if p.rule:
            self.set_draw_color(f"#{p.rule}")
            self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln((self.look.after if p.after is None else p.after) / 28.35)

    def _t(self, t: T) -> None:
        size = t.size or self.look.size
        self.set_font("Face", "", size)
        self.set_text_color(0)
        self.set_draw_color(f"#{t.grid or 'FFFFFF'}")
        head = FontFace(
            emphasis="BOLD",
            color=f"#{t.head_colour or '000000'}",
            fill_color=f"#{t.head_shade}" if t.head_shade else None,
        )
        with self.table(
            width=sum(t.widths),
            col_widths=tuple(t.widths),
            align=Align.L,
            text_align=Align.L,
            v_align="TOP",
            line_height=size * 1.25 / 28.35,
            padding=0.09,
            num_heading_rows=t.head,
            first_row_as_headings=t.head > 0,
            headings_style=head,
            borders_layout=TableBordersLayout.ALL if t.grid else TableBordersLayout.NONE,
            markdown=True,
        ) as table:
            for y, row in enumerate(t.rows):
                line, x = table.row(), 0
                for cell in map(columns, row):
                    line.cell(_flat(cell), colspan=cell.span, style=self._face(t, cell, x, y))
                    x += cell.span
        self.ln(0.3)

    def _face(self, t: T, cell: Cell, x: int, y: int) -> FontFace | None:
        if y < t.head:
            return FontFace(fill_color=f"#{cell.shade}", emphasis="BOLD") if cell.shade else None
        shade = cell.shade or (t.first_shade if x == 0 else None) or (t.stripe if (y - t.head) % 2 else None)
        strong = cell.bold if cell.bold is not None else t.first_bold and x == 0
        look: dict[str, Any] = {
            "fill_color": f"#{shade}" if shade else None,
            "emphasis": "BOLD" if strong else None,
        }
        if cell.colour:
            look["color"] = f"#{cell.colour}"
        return FontFace(**look)


def _flat(cell: Cell) -> str:
    """A cell's blocks as one text, its bullets typed."""
    lines: list[str] = []
    for block in inside(cell):
        if isinstance(block, P):
            lines.append(block.text)
        elif isinstance(block, Ls):
            lines += [f"{mark(block, n)} {text}" for n, text in enumerate(block.items)]
        elif isinstance(block, Control):
            lines.append(_flat(Cell(block.blocks)))
    return _marked("\n".join(lines))


def _marked(text: str) -> str:
    """Text in the markdown that fpdf2 reads."""
    text = accepted(text).replace("\t", "    ")
    return TAGS.sub(lambda tag: MARKS.get(re.sub(r"[</>]", "", tag.group()), ""), text)
