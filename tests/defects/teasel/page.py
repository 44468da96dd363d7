"""Draws a plan in Word, makes the edits of a copy, and labels every word as it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels
from tests.defects.teasel.edits import Edit

Part = str | tuple[str, str]  # plain words, or a statement with its key
Parts = Part | list[Part]  # one paragraph


class Page:
    """One document on its way to the page."""

    def __init__(
        self, plan: str, layout: int, edits: Sequence[Edit], *, font: str, size: float, wide: bool = False
    ) -> None:
        self.labels = Labels(plan, author="teasel", layout=layout, part="report")
        self.edits = edits
        self.drawn: dict[str, str] = {}
        self.doc: Any = Document()
        self.colour = "1F3864"
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.paragraph_format.space_after = Pt(4)
        sheet = self.doc.sections[0]
        sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
        if wide:
            sheet.orientation = WD_ORIENT.LANDSCAPE
            sheet.page_width, sheet.page_height = Cm(29.7), Cm(21)
        sheet.left_margin = sheet.right_margin = Cm(1.9)
        sheet.top_margin = sheet.bottom_margin = Cm(1.8)
        self.width = 29.7 - 3.8 if wide else 21 - 3.8

    def t(self, text: str) -> str:
        """The text with the copy's edits made."""
        for edit in self.edits:
            text = edit.apply(text)
        return text

    def dropped(self, *texts: str) -> bool:
        """Whether the copy leaves out the first of these texts; then all of them are gone with it."""
        gone = any(edit.old == texts[0] and not edit.new for edit in self.edits)
        if gone:
            for text in texts:
                self.t(text)
        return gone

    def running(self, head: str, foot: str) -> None:
        """Running head and foot, with the page number."""
        sheet = self.doc.sections[0]
        sheet.header.paragraphs[0].text = head
        line = sheet.footer.paragraphs[0]
        line.text = foot + "   Page "
        for kind, words in (("begin", None), (None, "PAGE"), ("end", None)):
            run = line.add_run()._r
            piece = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                piece.set(qn("w:fldCharType"), kind)
            else:
                piece.text = words
            run.append(piece)

    def told(self, letter: str | None, part: Part, area: str | None = None, label: str | None = None) -> str:
        """A text with its edits made and recorded: words of a section, a statement, or (no letter) neither."""
        key, text = part if isinstance(part, tuple) else (None, part)
        text = self.t(text)
        if text and letter and key:
            self.labels.item(letter, key, text, area=area, label=label)
        elif text and letter:
            self.labels.says(letter, text)
        if key and text:
            self.drawn[key] = text
        return text

    def heading(self, text: str, level: int = 1) -> None:
        """A heading that belongs to no section's text."""
        text = self.t(text)
        if text:
            line = self.doc.add_heading(text, level)
            for run in line.runs:
                run.font.color.rgb = RGBColor.from_string(self.colour)
                run.font.name = self.doc.styles["Normal"].font.name

    def line(
        self,
        letter: str | None,
        parts: Parts,
        *,
        where: Any = None,
        style: str | None = None,
        label: str = "",
        area: str | None = None,
        bold: bool = False,
        grey: bool = False,
    ) -> Any:
        """One paragraph on the page or in a cell; `label` stands before it in bold and is not its text."""
        pieces = parts if isinstance(parts, list) else [parts]
        texts = [text for text in (self.told(letter, piece, area, label or None) for piece in pieces) if text]
        if not texts:
            return None
        row = (where or self.doc).add_paragraph(style=style)
        if label:
            row.add_run(label + " ").bold = True
        run = row.add_run(" ".join(texts))
        run.bold = bold
        if grey:
            run.italic = True
            run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
        return row

    def bullets(
        self, letter: str | None, parts: Iterable[Parts], area: str | None = None, where: Any = None
    ) -> None:
        """Bulleted paragraphs."""
        for part in parts:
            self.line(letter, part, style="List Bullet", area=area, where=where)

    def table(self, *widths: float) -> Any:
        """An empty grid; widths are shares of the page's width."""
        grid = self.doc.add_table(rows=0, cols=len(widths), style="Table Grid")
        grid.autofit = False
        for column, share in zip(grid.columns, widths, strict=True):
            column.width = Cm(self.width * share / sum(widths))
        return grid

    def fit(self, grid: Any) -> None:
        """Cells as wide as their columns (Word keeps both), and a gap after the grid."""
        for column in grid.columns:
            for cell in column.cells:
                cell.width = column.width
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def shade(self, cell: Any, fill: str) -> None:
        """A cell's background."""
        mark = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
            mark.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(mark)

    def put(self, cell: Any, text: str, *, bold: bool = False, white: bool = False) -> None:
        """Words in a cell's first or next paragraph."""
        line = cell.paragraphs[-1] if not cell.paragraphs[-1].text else cell.add_paragraph()
        run = line.add_run(text)
        run.bold = bold
        if white:
            run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)

    def head(
        self, grid: Any, *texts: str, fill: str = "D9E2F3", white: bool = False, repeat: bool = False
    ) -> None:
        """A shaded row of column headings; a single text fills the row."""
        row = grid.add_row()
        cells = row.cells
        if len(texts) == 1 and len(cells) > 1:
            cells = [cells[0].merge(cells[-1])]
        for cell, text in zip(cells, texts, strict=True):
            self.put(cell, text, bold=True, white=white)
            self.shade(cell, fill)
        if repeat:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))

    def form(self, rows: Iterable[Sequence[str]], *widths: float, fill: str = "F2F2F2") -> None:
        """A front-page or sign-off form: labels and values in turn, part of no section."""
        grid = self.table(*widths)
        for texts in rows:
            texts = [self.t(text) for text in texts]
            if not texts[0]:
                continue
            for place, (cell, text) in enumerate(zip(grid.add_row().cells, texts, strict=True)):
                self.put(cell, text, bold=place % 2 == 0)
                if place % 2 == 0:
                    self.shade(cell, fill)
        self.fit(grid)

    def fill(self, cell: Any, letter: str | None, lines: Sequence[Parts], *, area: str | None = None) -> None:
        """Several paragraphs in one cell."""
        for parts in lines:
            pieces = parts if isinstance(parts, list) else [parts]
            texts = [text for text in (self.told(letter, piece, area) for piece in pieces) if text]
            if texts:
                self.put(cell, " ".join(texts))

    def cells(
        self,
        grid: Any,
        letter: str,
        part: Part,
        heads: Sequence[str],
        others: Sequence[str],
        *,
        at: int = 0,
        area: str | None = None,
        label: str | None = None,
        front: str | None = None,
        after: str | None = None,
    ) -> Any:
        """A row whose statement is column `at` among `heads`; the other columns are its cells.

        `front` and `after` are label-only columns before and after (codes, numbers). A statement that an
        edit has emptied takes its row with it.
        """
        key, text = part if isinstance(part, tuple) else ("", part)
        text = self.t(text)
        if not text:
            return None
        texts = [self.t(other) for other in others]
        names = [head for place, head in enumerate(heads) if place != at]
        known = {name: value for name, value in zip(names, texts, strict=True) if value}
        before = {name: value for name, value in known.items() if heads.index(name) < at}
        for value in before.values():
            self.labels.says(letter, value)
        self.labels.item(
            letter,
            key,
            text,
            area=area,
            label=label,
            cells={n: v for n, v in known.items() if n not in before},
        )
        self.labels._items[-1]["cells"] = known
        self.drawn[key] = text
        row = grid.add_row().cells
        texts.insert(at, text)
        shown = ([front] if front is not None else []) + texts + ([after] if after is not None else [])
        for cell, value in zip(row, shown, strict=True):
            self.put(cell, value, bold=value in (front, after))
        return row

    def follow(self, links: str) -> None:
        """Links, a line each: `need > outcome provision provision`."""
        for line in links.strip().splitlines():
            source, _, targets = line.partition(">")
            for key in source.split():
                self.labels.link(key, *targets.split())

    def save(self, folder: Path, name: str) -> Path:
        """The Word file, with nothing in it that changes from one drawing to the next."""
        import datetime

        made = self.doc.core_properties
        made.author, made.title, made.comments = "", "EHC plan (fictional)", ""
        made.created = made.modified = datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC)
        path = folder / f"{name}.docx"
        self.doc.save(path)
        return path
