"""Draws a plan in Word while it records what stands in it; a defect is an edit to its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from samples.drawing.labels import Labels

Row = dict[str, str]


@dataclass
class Code:
    """One label: a code of the catalogue, where it shows, why; `text` only if not the edited words."""

    code: str
    section: str | None
    note: str
    text: str | None = "*"


@dataclass
class Edit:
    """Words of the clean plan and what stands in their place (None: the whole statement goes).

    With `after` the new words (or the row's cells) are a statement of their own behind the old one;
    with `whole` the old words must be the whole of the paragraph or cell.
    """

    old: str
    new: str | Row | None
    codes: Sequence[Code] = ()
    after: bool = False
    whole: bool = False
    drawn: list[str] = field(default_factory=list)


class Pen(Labels):
    """Labels with a Word document under them; every word drawn passes the edits first."""

    def __init__(
        self,
        plan: str,
        layout: int,
        edits: Sequence[Edit],
        *,
        font: str,
        size: float,
        ink: str,
        shade: str,
        landscape: bool = False,
        margin: int = 20,
    ) -> None:
        super().__init__(plan, author="tansy", layout=layout, part="report")
        self.edits = list(edits)
        self.shade = shade
        self.ink = ink
        self.guards: list[dict[str, str]] = []
        self.doc = Document()
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.paragraph_format.space_after = Pt(5)
        page = self.doc.sections[0]
        page.page_width, page.page_height = Mm(210), Mm(297)
        if landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Mm(297), Mm(210)
        page.left_margin = page.right_margin = Mm(margin)
        page.top_margin = page.bottom_margin = Mm(18)

    # --- words ---------------------------------------------------------------------------------
    def fix(self, text: str) -> list[str | Row]:
        """The words as they stand after the edits: none, one, or one and what is put behind it."""
        now: str | None = text
        behind: list[str | Row] = []
        used: list[Edit] = []
        for edit in self.edits:
            if edit.whole and edit.old != text:
                continue
            if edit.after and edit.new is not None and edit.old in text:
                behind.append(edit.new)
                edit.drawn.append(_statement(edit.new))
            elif not edit.after and now is not None and edit.old in now:
                now = None if edit.new is None else now.replace(edit.old, str(edit.new))
                used.append(edit)
        for edit in used:
            edit.drawn.append(now or "")
        return ([] if now is None else [now]) + behind

    def one(self, text: str) -> str:
        """For words that have one place only (a cell of a form): empty when an edit takes them."""
        fixed = self.fix(text)
        return str(fixed[0]) if fixed else ""

    # --- blocks --------------------------------------------------------------------------------
    def plain(
        self,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float = 0,
        colour: str = "",
        style: str = "",
        centre: bool = False,
        shade: str = "",
        keep: bool = False,
    ) -> None:
        """A paragraph that belongs to no section (titles, headings, helper text)."""
        for words in self.fix(text):
            par = self.doc.add_paragraph(style=style or None)
            if centre:
                par.alignment = 1
            if keep:
                par.paragraph_format.keep_with_next = True
            if shade:
                _shade_paragraph(par, shade)
            _run(par, str(words), bold, italic, size, colour)

    def head(self, text: str, *, level: int = 1, shade: str = "", colour: str = "", size: float = 0) -> None:
        """A heading, in Word's own style."""
        for words in self.fix(text):
            par = self.doc.add_heading(level=level)
            if shade:
                _shade_paragraph(par, shade)
            _run(par, str(words), True, False, size, colour or self.ink)

    def para(self, letter: str, text: str, *, style: str = "", italic: bool = False) -> None:
        """Words of a section that are no item."""
        for words in self.fix(text):
            self.says(letter, str(words))
            _run(self.doc.add_paragraph(style=style or None), str(words), False, italic)

    def spot(self, letter: str, mark: str) -> None:
        """A place where nothing stands in the clean plan and an edit may put words."""
        for edit in self.edits:
            if edit.old == mark:
                edit.drawn.append(str(edit.new))
                self.says(letter, str(edit.new))
                _run(self.doc.add_paragraph(), str(edit.new))

    def put(
        self,
        letter: str,
        key: str,
        text: str,
        *,
        style: str = "",
        area: str | None = None,
        label: str = "",
        italic: bool = False,
    ) -> None:
        """An item as a paragraph or bullet of its own."""
        for count, words in enumerate(self.fix(text)):
            self.item(letter, key + "x" * count, str(words), area=area, label=label or None)
            par = self.doc.add_paragraph(style=style or None)
            if label:
                _run(par, (f"{label.rstrip('.')}a" if count else label) + " ", True)
            _run(par, str(words), False, italic)

    def form(
        self,
        rows: Sequence[tuple[str, ...]],
        *,
        widths: Sequence[int] = (),
        letter: str = "",
        bold_first: bool = True,
    ) -> None:
        """A table of labels and values; with a letter the values are that section's words."""
        rows = [row for row in rows if self.fix(row[0])]
        table = self.grid(len(rows[0]))
        for row in rows:
            cells = table.add_row().cells
            for place, words in enumerate(row):
                is_label = place % 2 == 0
                value = self.one(words) if words else ""
                if letter and not is_label and value:
                    self.says(letter, value)
                if is_label:
                    _shade_cell(cells[place], self.shade)
                _cell(cells[place], value, bold=is_label and bold_first)
        self.widths(table, widths)

    def grid(self, columns: int) -> Any:
        """An empty table with ruled cells."""
        table = self.doc.add_table(rows=0, cols=columns)
        table.style = "Table Grid"
        return table

    def table(
        self,
        letter: str,
        columns: Sequence[str],
        rows: Sequence[tuple[Any, ...]],
        *,
        what: int = 0,
        area: str | None = None,
        widths: Sequence[int] = (),
        labels: Sequence[int] = (),
        stripe: str = "",
        head: str = "",
        head_colour: str = "",
    ) -> None:
        """Rows of items: each row is a key and its cells; `what` is the column of the statement.

        Columns in `labels` are row labels ("Need 1"). A key of "" marks rows that are only words.
        """
        table = self.grid(len(columns))
        top = table.add_row()
        mark = OxmlElement("w:tblHeader")
        top._tr.get_or_add_trPr().append(mark)
        for cell, words in zip(top.cells, columns, strict=True):
            _shade_cell(cell, head or self.shade)
            _cell(cell, self.one(words), bold=True, colour=head_colour)
        number = 0
        for key, *cells in rows:
            fixed = self.fix(str(cells[what]))
            for count, words in enumerate(fixed):
                if isinstance(words, dict):
                    values = [words.get(name, "") for name in columns]
                else:
                    values = [self.one(c) if i != what else words for i, c in enumerate(cells)]
                self._row(table, letter, key + "x" * count, columns, values, what, labels, area)
                number += 1
                if stripe and number % 2 == 0:
                    for cell in table.rows[-1].cells:
                        _shade_cell(cell, stripe)
        self.widths(table, widths)
        self.doc.add_paragraph()

    def _row(
        self,
        table: Any,
        letter: str,
        key: str,
        columns: Sequence[str],
        values: Sequence[str],
        what: int,
        labels: Sequence[int],
        area: str | None,
    ) -> None:
        apart = {columns[i]: v for i, v in enumerate(values) if i != what and i not in labels and v}
        label = values[labels[0]] if labels else None
        if key.startswith("-"):
            for value in values:
                if value:
                    self.says(letter, value)
        else:
            before = len(self._texts[letter])
            self.item(letter, key, values[what], area=area, label=label, cells=apart)
            said = [v for i, v in enumerate(values) if i not in labels and v]
            self._texts[letter][before:] = said
        cells = table.add_row().cells
        for place, value in enumerate(values):
            _cell(cells[place], value, bold=place in labels)

    def widths(self, table: Any, widths: Sequence[int]) -> None:
        if widths:
            table.autofit = False
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Mm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=False):
                cell.width = Mm(width)

    def running(self, top: str, foot: str) -> None:
        """The running header and the footer with the page's number."""
        page = self.doc.sections[0]
        _run(page.header.paragraphs[0], self.one(top), size=8, colour="666666")
        par = page.footer.paragraphs[0]
        _run(par, foot + "  Page ", size=8, colour="666666")
        for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = par.add_run()
            run.font.size = Pt(8)
            made = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                made.set(qn("w:fldCharType"), kind)
            else:
                made.text = words
            run._r.append(made)

    def guard(self, text: str, section: str | None, why: str) -> None:
        """A good statement which tempts a check."""
        self.guards.append({"text": text, "section": section or "", "why": why})


def _statement(new: str | Row | None) -> str:
    return next(words for words in new.values() if words) if isinstance(new, dict) else str(new)


def _run(
    par: Any, text: str, bold: bool = False, italic: bool = False, size: float = 0, colour: str = ""
) -> None:
    run = par.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    if size:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)


def _cell(cell: Any, text: str, *, bold: bool = False, colour: str = "") -> None:
    lines = text.split("\n")
    _run(cell.paragraphs[0], lines[0], bold, colour=colour)
    for line in lines[1:]:
        _run(cell.add_paragraph(), line, bold, colour=colour)


def _shade_cell(cell: Any, fill: str) -> None:
    _fill(cell._tc.get_or_add_tcPr(), fill)


def _shade_paragraph(par: Any, fill: str) -> None:
    _fill(par._p.get_or_add_pPr(), fill)


def _fill(properties: Any, fill: str) -> None:
    made = OxmlElement("w:shd")
    made.set(qn("w:val"), "clear")
    made.set(qn("w:color"), "auto")
    made.set(qn("w:fill"), fill)
    properties.append(made)
