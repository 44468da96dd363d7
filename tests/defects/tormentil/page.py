"""Draws a plan with python-docx, and keeps what it drew for the labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.defects.tormentil.model import Front, Head, Item, Piece, Plan, Table, Words, items_of


class Page:
    """One document being drawn."""

    def __init__(self, plan: Plan) -> None:
        """Set up the paper and number the statements."""
        self.plan, self.style = plan, plan.style
        self.doc: Any = Document()
        self.sections: dict[str, list[str]] = {}
        self.items = items_of(plan.body)
        counts: dict[str, int] = {}
        self.number: dict[str, int] = {}
        for one in self.items.values():
            counts[one.sec] = counts.get(one.sec, 0) + 1
            self.number[one.key] = counts[one.sec]
        self.paper()

    def paper(self) -> None:
        """Size, font, running head and foot."""
        sheet = self.doc.sections[0]
        sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
        if self.style.landscape:
            sheet.orientation = WD_ORIENT.LANDSCAPE
            sheet.page_width, sheet.page_height = Cm(29.7), Cm(21)
        sheet.left_margin = sheet.right_margin = Cm(2)
        sheet.top_margin = sheet.bottom_margin = Cm(1.9)
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = self.style.font, Pt(self.style.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), self.style.font)
        normal.paragraph_format.space_after = Pt(5)
        sheet.header.paragraphs[0].text = self.style.running
        foot = sheet.footer.paragraphs[0]
        foot.add_run("Page ")
        for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = foot.add_run()
            if kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = words
            run._r.append(mark)

    def keep(self, section: str | None, words: str) -> None:
        """Remember a section's own words."""
        if section and words:
            self.sections.setdefault(section, []).append(words)

    def colour(self, run: Any, size: float = 0.0) -> None:
        """Bold in the council's colour."""
        run.bold = True
        run.font.color.rgb = RGBColor.from_string(self.style.colour)
        if size:
            run.font.size = Pt(size)

    def shade(self, cell: Any, fill: str) -> None:
        """Fill a cell."""
        tint = OxmlElement("w:shd")
        tint.set(qn("w:val"), "clear")
        tint.set(qn("w:fill"), fill)
        cell._tc.get_or_add_tcPr().append(tint)

    def prefix(self, one: Item) -> str:
        """The label or number drawn before a statement."""
        shape = self.style.label.get(one.sec, "")
        return shape.format(n=self.number[one.key]) if shape else ""

    def head(self, block: Head) -> None:
        """A section's heading or one within it."""
        if block.new_page:
            self.doc.add_page_break()
        if block.level == 1 and self.style.look == "banner":
            cell = self.doc.add_table(1, 1).rows[0].cells[0]
            self.shade(cell, self.style.shade)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
            self.colour(cell.paragraphs[0].add_run(block.text), self.style.size + 2)
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
        elif block.level == 1 and self.style.look == "styled":
            line = self.doc.add_heading(block.text, 1)
            self.colour(line.runs[0], self.style.size + 4)
        else:
            line = self.doc.add_paragraph()
            line.paragraph_format.keep_with_next = True
            line.paragraph_format.space_before = Pt(10 if block.level == 1 else 6)
            self.colour(line.add_run(block.text), self.style.size + (2.5 if block.level == 1 else 0.5))

    def piece(self, piece: Piece, line: Any, bullet: bool) -> None:
        """A heading, passage or statement into a paragraph."""
        if isinstance(piece, Head):
            self.colour(line.add_run(piece.text))
        elif isinstance(piece, Words):
            if piece.label:
                line.add_run(piece.label + " ").bold = True
            line.add_run(piece.text)
            self.keep(piece.sec, piece.text)
        else:
            mark = self.prefix(piece)
            if mark:
                line.add_run(mark + " ").bold = True
            elif bullet:
                line.style = self.doc.styles["List Bullet"]
            line.add_run(piece.text)
            self.keep(piece.sec, piece.text)

    def fill(self, cell: Any, content: list[Piece], bullet: bool = True) -> None:
        """Pieces into a cell, one paragraph each."""
        for at, piece in enumerate(content):
            self.piece(piece, cell.paragraphs[0] if at == 0 else cell.add_paragraph(), bullet)

    def row_of(self, one: Item, cols: list[str]) -> list[str]:
        """The other cells of a statement's row, references worked out from its ties."""
        for name in cols[1:]:
            letters = self.style.refcols.get(name)
            if letters and not one.cells.get(name):
                ties = [k for k in one.to.split() if k in self.items and self.items[k].sec in letters.split()]
                shown = [self.style.ref[self.items[k].sec].format(n=self.number[k]) for k in ties]
                one.cells[name] = ", ".join(shown)
        return [one.cells.get(name, "") for name in cols[1:]]

    def table(self, block: Table) -> None:
        """A table with an optional title row, a head row and rows."""
        wide = len(block.cols) or max(len(r) for r in block.rows if isinstance(r, list))
        grid = self.doc.add_table(0, wide)
        grid.style = "Table Grid"
        if block.title:
            cells = grid.add_row().cells
            joined = cells[0].merge(cells[-1])
            self.shade(joined, self.style.shade)
            self.colour(joined.paragraphs[0].add_run(block.title), self.style.size + 1)
        if block.cols:
            for cell, name in zip(grid.add_row().cells, block.cols, strict=True):
                self.shade(cell, self.style.shade)
                cell.paragraphs[0].add_run(name).bold = True
        for row in block.rows:
            cells = grid.add_row().cells
            if isinstance(row, Item):
                self.fill(cells[0], [row], bullet=False)
                for cell, words in zip(cells[1:], self.row_of(row, block.cols), strict=True):
                    cell.paragraphs[0].add_run(words)
                    self.keep(row.sec, words)
            else:
                if len(row) == wide:
                    spread = list(cells)
                elif len(row) == 1:
                    spread = [cells[0].merge(cells[-1])]
                else:
                    spread = [cells[0], cells[1].merge(cells[-1])]
                for cell, content in zip(spread, row, strict=True):
                    self.fill(cell, content)
        if block.widths:
            grid.autofit = False
            for column, size in zip(grid.columns, block.widths, strict=True):
                column.width = Cm(size)
            for line in grid.rows:
                at = 0
                for cell in line._tr.tc_lst:
                    cell.width = Cm(sum(block.widths[at : at + cell.grid_span]))
                    at += cell.grid_span
        self.doc.add_paragraph()

    def control(self, cell: Any, value: str) -> None:
        """A value inside a content control, as a case system writes it."""
        holder, content, run, words = (OxmlElement(f"w:{n}") for n in ("sdt", "sdtContent", "r", "t"))
        words.text = value
        run.append(words)
        content.append(run)
        holder.append(OxmlElement("w:sdtPr"))
        holder.append(content)
        cell.paragraphs[0]._p.append(holder)

    def front(self, block: Front) -> None:
        """Labels and values."""
        grid = self.doc.add_table(0, block.across * 2)
        grid.style = "Table Grid"
        for at in range(0, len(block.pairs), block.across):
            cells = grid.add_row().cells
            for spot, (name, value) in enumerate(block.pairs[at : at + block.across]):
                self.shade(cells[spot * 2], self.style.shade)
                cells[spot * 2].paragraphs[0].add_run(name).bold = True
                if self.style.controls:
                    self.control(cells[spot * 2 + 1], value)
                else:
                    cells[spot * 2 + 1].paragraphs[0].add_run(value)
        self.doc.add_paragraph()

    def draw(self, path: Path) -> None:
        """The whole document."""
        for at, words in enumerate(self.plan.title):
            self.colour(self.doc.add_paragraph().add_run(words), self.style.size + (7 if at == 0 else 3))
        for block in self.plan.body:
            if isinstance(block, Head):
                self.head(block)
            elif isinstance(block, Table):
                self.table(block)
            elif isinstance(block, Front):
                self.front(block)
            else:
                self.piece(block, self.doc.add_paragraph(), True)
                if isinstance(block, Item) and block.cells:
                    raise ValueError(block.key)
        self.doc.core_properties.author = self.plan.stem
        self.doc.save(str(path))
