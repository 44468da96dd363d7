"""A Word document and its labels, drawn in the same breath, with the edits that seed defects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from samples.drawing.labels import Labels

_MARK = re.compile(r"\[\+(.*?)\+\]|\[-(.*?)-\]")


@dataclass
class Edit:
    """Words of the clean plan and what a defective copy says in their place.

    `new` None drops the whole paragraph, cell or row in which `old` stands. `codes` are the defects that
    the edit makes, `at` words of the statement to be quoted where that is not the edited text itself
    ("" quotes nothing). An edit without codes is a further stroke of another's pen.
    """

    old: str
    new: str | None
    codes: str = ""
    section: str | None = None
    note: str = ""
    at: str | None = None
    seen: list[str] = field(default_factory=list)


@dataclass
class Mark:
    """A defect with no words of its own changed: a side effect, or what a dropped heading leaves."""

    codes: str
    section: str | None
    at: str
    note: str


def plain(text: str) -> str:
    """Text as it reads with its tracked changes accepted."""
    return re.sub(r"  +", " ", _MARK.sub(lambda hit: hit[1] or "", text)).strip()


class Sheet:
    """One plan being drawn. Every text passes `words`, where the edits fall."""

    def __init__(
        self,
        stem: str,
        layout: int,
        changes: Sequence[Edit | Mark] = (),
        *,
        font: str = "Arial",
        size: float = 10.5,
        colour: str = "1F3864",
        shade: str = "D9E2F3",
        landscape: bool = False,
        tracked: bool = True,
    ) -> None:
        self.stem, self.tracked = stem, tracked
        self.changes = changes
        self.edits = [change for change in changes if isinstance(change, Edit)]
        for edit in self.edits:
            edit.seen = []
        self.labels = Labels(stem, author="heather", layout=layout, part="report")
        self.written: list[str] = []
        self.numbers: list[str] = []
        self.marks = 900
        self.colour, self.shade = colour, shade
        self.doc = Document()
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.paragraph_format.space_after = Pt(5)
        page = self.doc.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Cm(29.7), Cm(21)
        page.left_margin = page.right_margin = Cm(2)
        page.top_margin = page.bottom_margin = Cm(1.8)

    def words(self, text: str | None) -> str | None:
        """The text with the edits made; None where an edit drops it."""
        if text is None:
            return None
        hits = [edit for edit in self.edits if edit.old in text]
        if any(edit.new is None for edit in hits):
            for edit in hits:
                edit.seen.append("")
            return None
        for edit in hits:
            text = text.replace(edit.old, edit.new or "")
        for edit in hits:
            edit.seen.append(plain(text))
        self.written.append(plain(text))
        return text

    def added(self, place: str) -> str | None:
        """What an edit of "+place" puts in where the clean plan has nothing."""
        for edit in self.edits:
            if edit.old == f"+{place}":
                return self.words(edit.old)
        return None

    def says(self, letter: str, text: str) -> str | None:
        """Section text that is no item."""
        out = self.words(text)
        if out:
            self.labels.says(letter, plain(out))
        return out

    def item(
        self,
        letter: str,
        key: str,
        text: str,
        *,
        area: str | None = None,
        label: str | None = None,
        cells: dict[str, str] | None = None,
    ) -> list[str | None]:
        """One statement and the other cells of its row, as they are to be written."""
        out = self.words(text)
        if out is None:
            return [None]
        rest = {name: self.words(cell) or "" for name, cell in (cells or {}).items()}
        kept = {name: plain(cell) for name, cell in rest.items()}
        self.labels.item(letter, key, plain(out), area=area, label=label, cells=kept)
        return [out, *rest.values()]

    def fill(self, place: Paragraph, text: str, *, bold: bool = False, italic: bool = False) -> Paragraph:
        """Write text into a paragraph; [+ +] and [- -] become tracked changes."""
        cursor = 0
        for hit in _MARK.finditer(text):
            self._run(place, text[cursor : hit.start()], bold, italic)
            if self.tracked:
                self._change(place, hit[1], hit[2])
            elif hit[1]:
                self._run(place, hit[1], bold, italic)
            cursor = hit.end()
        self._run(place, text[cursor:], bold, italic)
        return place

    def _run(self, place: Paragraph, text: str, bold: bool, italic: bool) -> None:
        if text:
            run = place.add_run(text)
            run.bold, run.italic = bold or None, italic or None

    def _change(self, place: Paragraph, inserted: str | None, deleted: str | None) -> None:
        self.marks += 1
        mark = OxmlElement("w:ins" if inserted is not None else "w:del")
        mark.set(qn("w:id"), str(self.marks))
        mark.set(qn("w:author"), "Plan officer")
        mark.set(qn("w:date"), "2026-09-14T09:30:00Z")
        run, body = OxmlElement("w:r"), OxmlElement("w:t" if inserted is not None else "w:delText")
        body.text = inserted if inserted is not None else deleted
        body.set(qn("xml:space"), "preserve")
        run.append(body)
        mark.append(run)
        place._p.append(mark)

    def para(
        self, text: str | None, *, style: str | None = None, bold: bool = False, italic: bool = False
    ) -> Paragraph | None:
        """A paragraph of words that have passed `words` already."""
        if text is None:
            return None
        return self.fill(self.doc.add_paragraph(style=style), text, bold=bold, italic=italic)

    def control(self, place: Paragraph | None, title: str) -> None:
        """Put a paragraph into a content control, as case systems do with what they fill in."""
        if place is None:
            return
        block, about, name = (OxmlElement(tag) for tag in ("w:sdt", "w:sdtPr", "w:alias"))
        name.set(qn("w:val"), title)
        about.append(name)
        content = OxmlElement("w:sdtContent")
        place._p.addprevious(block)
        content.append(place._p)
        block.extend([about, content])

    def heading(self, text: str, *, size: float = 13, band: bool = True) -> Paragraph | None:
        """A section's heading: bold, in the council's colour, on a shaded band."""
        out = self.words(text)
        if out is None:
            return None
        place = self.doc.add_paragraph()
        place.paragraph_format.space_before = Pt(10)
        place.paragraph_format.keep_with_next = True
        run = place.add_run(out)
        run.bold, run.font.size = True, Pt(size)
        run.font.color.rgb = RGBColor.from_string(self.colour)
        if band:
            place._p.get_or_add_pPr().append(_shading(self.shade))
        return place

    def table(
        self,
        rows: Iterable[Sequence[object]],
        widths: Sequence[float],
        *,
        head: bool = True,
        side: bool = False,
    ) -> None:
        """A ruled table. A cell is a text or a list of texts (bullets); a row whose first is None is left out."""
        kept = [row for row in rows if row and row[0] is not None]
        if not kept:
            return
        table = self.doc.add_table(rows=0, cols=len(widths))
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for index, row in enumerate(kept):
            cells = table.add_row().cells
            if len(row) == 1 and len(widths) > 1:
                cells = (cells[0].merge(cells[-1]),)
            for place, (cell, content) in enumerate(zip(cells, row, strict=True)):
                title = (head and index == 0) or (side and place == 0) or str(content).startswith("Section ")
                self._cell(cell, content, title)
                if len(row) == len(widths):
                    cell.width = Cm(widths[place])
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def _cell(self, cell: _Cell, content: object, title: bool) -> None:
        listed = isinstance(content, list)
        lines = [line for line in (content if isinstance(content, list) else [content]) if line is not None]
        for index, line in enumerate(lines):
            first = index == 0 and not listed
            place = (
                cell.paragraphs[0] if first else cell.add_paragraph(style="List Bullet" if listed else None)
            )
            place.paragraph_format.space_after = Pt(2)
            self.fill(place, str(line), bold=title)
        if listed and lines:
            blank = cell.paragraphs[0]._p
            blank.getparent().remove(blank)
        if title:
            cell._tc.get_or_add_tcPr().append(_shading(self.shade))

    def furniture(self, header: str, footer: str) -> None:
        """The running head, and a foot with the page number."""
        page = self.doc.sections[0]
        self.fill(page.header.paragraphs[0], self.words(header) or "")
        foot = page.footer.paragraphs[0]
        foot.add_run(f"{footer}   Page ")
        number = OxmlElement("w:fldSimple")
        number.set(qn("w:instr"), "PAGE")
        run, body = OxmlElement("w:r"), OxmlElement("w:t")
        body.text = "1"
        run.append(body)
        number.append(run)
        foot._p.append(number)

    def defects(self) -> list[dict[str, str | None]]:
        """The labels of the edits made; an edit that found nothing to change is an error."""
        found: list[dict[str, str | None]] = []
        for change in self.changes:
            if isinstance(change, Edit) and not change.seen:
                raise ValueError(f"{self.stem}: no such words: {change.old}")
            text: str | None
            if change.at:
                text = self._statement(change.at)
            elif isinstance(change, Edit) and change.at is None:
                text = change.seen[0] or None
            else:
                text = None
            found.extend(
                {"code": code, "section": change.section, "text": text, "note": change.note}
                for code in change.codes.split()
            )
        return found

    def _statement(self, words: str) -> str:
        for text in self.written:
            if words in text:
                return text
        raise ValueError(f"{self.stem}: nowhere written: {words}")

    def save(self, path: Path) -> None:
        """Write the Word file."""
        self.doc.save(str(path))


def _shading(colour: str) -> BaseOxmlElement:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    return shade
