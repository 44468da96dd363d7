"""The sheet on which a plan is drawn: Word in one hand, labels in the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels

_ITEM = re.compile(r"(?:H1-|H2-|[A-K])\d+$")


class Sheet:
    """One plan while it is drawn. A place is the document, a table's cell, a header or a footer."""

    def __init__(
        self,
        stem: str,
        layout: int,
        words: Mapping[str, str],
        *,
        font: str = "Arial",
        size: float = 10,
        colour: str = "1F3864",
        landscape: bool = False,
        margin: float = 2.0,
    ) -> None:
        self.words = words
        self.labels = Labels(stem, author="fescue", layout=layout, part="report")
        self.doc: Any = Document()
        self.colour = colour
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        normal.paragraph_format.space_after = Pt(4)
        page = self.doc.sections[0]
        wide, high = (29.7, 21.0) if landscape else (21.0, 29.7)
        page.page_width, page.page_height = Cm(wide), Cm(high)
        page.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        page.left_margin = page.right_margin = Cm(margin)
        page.top_margin = page.bottom_margin = Cm(1.8)
        self.width = wide - 2 * margin

    def has(self, key: str) -> bool:
        """Whether the plan has words for a key."""
        return key in self.words

    def only(self, keys: str) -> list[str]:
        """Those of the keys that have words."""
        return [key for key in keys.split() if key in self.words]

    def _paragraph(self, place: Any, style: str | None) -> Any:
        """A new paragraph; the empty one that every cell, header and footer begins with is used up first."""
        if place is not self.doc and len(place.paragraphs) == 1 and not place.paragraphs[0].runs:
            paragraph = place.paragraphs[0]
            if style:
                paragraph.style = self.doc.styles[style]
            return paragraph
        return place.add_paragraph(style=style)

    def line(
        self,
        place: Any,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float | None = None,
        colour: str | None = None,
        style: str | None = None,
        after: float | None = None,
    ) -> Any:
        """Words that are no section's own: a heading, a label, helper text, the front page."""
        paragraph = self._paragraph(place, style)
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
        if after is not None:
            paragraph.paragraph_format.space_after = Pt(after)
        return paragraph

    def flow(
        self,
        place: Any,
        letter: str,
        keys: str,
        *,
        label: str = "",
        style: str | None = None,
        area: str | None = None,
    ) -> None:
        """One paragraph of one or several keys: "B4" is an item, "B.note" only the section's own words."""
        there = self.only(keys)
        if not there:
            return
        paragraph = self._paragraph(place, style)
        if label:
            paragraph.add_run(label + " ").bold = True
        for number, key in enumerate(there):
            text = self.words[key]
            paragraph.add_run((" " if number else "") + text)
            if _ITEM.match(key):
                self.labels.item(letter, key, text, area=area, label=label or None)
            else:
                self.labels.says(letter, text)

    def each(
        self, place: Any, letter: str, keys: str, *, style: str | None = None, area: str | None = None
    ) -> None:
        """One paragraph for each key."""
        for key in self.only(keys):
            self.flow(place, letter, key, style=style, area=area)

    def row(
        self,
        table: Any,
        letter: str,
        key: str,
        columns: Mapping[str, str],
        *,
        area: str | None = None,
        label: str | None = None,
        at: int = 0,
    ) -> None:
        """A table row of one item; `columns` are the headings of its other cells and the ends of their keys.

        `at` counts the cells before the statement: 1 leaves one for the label, which else begins the statement.
        """
        if not self.has(key):
            return
        cells = table.add_row().cells
        others = {
            head: self.words[f"{key}.{end}"] for head, end in columns.items() if self.has(f"{key}.{end}")
        }
        if at and label:
            self.line(cells[0], label, bold=True)
        statement = self.line(cells[at], f"{label} " if label and not at else "", bold=True)
        statement.add_run(self.words[key])
        for number, head in enumerate(columns, start=at + 1):
            if head in others:
                self.line(cells[number], others[head])
        self.labels.item(letter, key, self.words[key], area=area, label=label, cells=others)

    def link(self, threads: Mapping[str, str]) -> None:
        """The links of a clean plan: what each item is tied to, by keys with blanks between."""
        for source, targets in threads.items():
            self.labels.link(source, *targets.split())

    def table(self, widths: Sequence[float], head: Sequence[str] = (), *, shade: str | None = None) -> Any:
        """A ruled table; the widths are shares of the page. A head row is shaded and repeats on each page."""
        table = self.doc.add_table(rows=0, cols=len(widths))
        table.style = "Table Grid"
        table.autofit = False
        total = sum(widths)
        for column, share in zip(table.columns, widths, strict=True):
            column.width = Cm(self.width * share / total)
        if head:
            cells = table.add_row().cells
            for cell, text in zip(cells, head, strict=True):
                self.shade(cell, shade or "D9E2F3")
                self.line(cell, text, bold=True)
            mark = OxmlElement("w:tblHeader")
            table.rows[0]._tr.get_or_add_trPr().append(mark)
        return table

    def banner(
        self, table: Any, text: str, *, shade: str, colour: str | None = None, helper: str = ""
    ) -> Any:
        """A row merged across the table, shaded, with a title and perhaps a helper sentence."""
        cells = table.add_row().cells
        cell = cells[0].merge(cells[-1]) if len(cells) > 1 else cells[0]
        self.shade(cell, shade)
        self.line(cell, text, bold=True, colour=colour).paragraph_format.keep_with_next = True
        if helper:
            self.line(cell, helper, italic=True, size=8)
        return cell

    def pairs(
        self, rows: Sequence[tuple[str, str]], widths: Sequence[float] = (1, 2), *, shade: str = "EDEDED"
    ) -> Any:
        """A table of labels and values; a value is a key, or words as they stand when no such key is there."""
        table = self.table(widths)
        for label, key in rows:
            cells = table.add_row().cells
            self.shade(cells[0], shade)
            self.line(cells[0], label, bold=True)
            self.line(cells[1], self.words.get(key, "" if re.match(r"[a-z]+\.", key) else key))
        self.gap()
        return table

    def gap(self) -> None:
        """A small space after a table."""
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    @staticmethod
    def shade(cell: Any, colour: str) -> None:
        """Fill a cell with a colour."""
        fill = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
            fill.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(fill)

    def running(self, head: str, foot: str) -> None:
        """The words at the head and foot of every page, the foot with the page's number."""
        page = self.doc.sections[0]
        self.line(page.header, head, size=8, colour="595959")
        paragraph = self.line(page.footer, f"{foot}   Page ", size=8, colour="595959")
        for kind, code in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = paragraph.add_run()
            run.font.size = Pt(8)
            if kind:
                part = OxmlElement("w:fldChar")
                part.set(qn("w:fldCharType"), kind)
            else:
                part = OxmlElement("w:instrText")
                part.text = code
            run._r.append(part)

    def save(self, path: Path) -> None:
        """Write the Word file."""
        self.doc.save(str(path))
