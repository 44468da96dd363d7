"""A Word document that is drawn from a plan's words and records, as it is drawn, what a reader should find."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels

_ITEM = re.compile(r"^(A|B|C|D|E|F|G|H1|H2)-\d+$")
_SAID = re.compile(r"^(A|B|C|D|E|F|G|H1|H2|I|J|K):")


class Sheet:
    """One document under the pen. A key whose words are gone draws nothing and records nothing."""

    def __init__(
        self,
        words: Mapping[str, str],
        labels: Labels,
        *,
        font: str,
        size: float,
        colour: str,
        landscape: bool = False,
    ) -> None:
        self.words = words
        self.labels = labels
        self.colour = colour
        self.area: str | None = None
        self.document = docx.Document()
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        style.paragraph_format.space_after = Pt(4)
        page = self.document.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Cm(29.7), Cm(21)
        page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(1.9)
        self.width = (page.page_width - page.left_margin - page.right_margin) / Cm(1)

    def has(self, *keys: str) -> bool:
        """Whether any of the keys has words."""
        return any(key in self.words for key in keys)

    def keys(self, prefix: str) -> list[str]:
        """The keys that begin so and are no cells of another, in the order they were written."""
        return [key for key in self.words if key.startswith(prefix) and "/" not in key]

    def running(self, header: str, footer: str) -> None:
        """The words at the head and foot of each page; the foot ends in the page's number."""
        page = self.document.sections[0]
        page.header.paragraphs[0].text = header
        line = page.footer.paragraphs[0]
        line.add_run(f"{footer}   Page ")
        for kind, text in (("begin", ""), ("", "PAGE"), ("separate", ""), ("text", "1"), ("end", "")):
            run = line.add_run()
            if kind == "text":
                run.text = text
            elif kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
                run._r.append(mark)
            else:
                code = OxmlElement("w:instrText")
                code.text = text
                run._r.append(code)

    def heading(self, text: str, level: int = 1, *, shade: str | None = None, style: bool = True) -> None:
        """A heading, by Word's own style or only by its look, with a band behind it if asked."""
        if style:
            line = self.document.add_heading(level=level)
        else:
            line = self.document.add_paragraph()
            line.paragraph_format.keep_with_next = True
        run = line.add_run(text)
        run.bold, run.font.size = True, Pt({0: 22, 1: 14, 2: 12, 3: 11}[level])
        run.font.name = self.document.styles["Normal"].font.name
        run.font.color.rgb = RGBColor.from_string("FFFFFF" if shade else self.colour)
        if shade:
            line._p.get_or_add_pPr().append(_shading(shade))

    def plain(self, text: str, *, container: Any = None, bold: bool = False, grey: bool = False) -> None:
        """Words of the template: nothing is recorded."""
        run = _line(self.document if container is None else container).add_run(text)
        run.bold, run.italic = bold, grey
        if grey:
            run.font.color.rgb = RGBColor.from_string("7F7F7F")

    def put(
        self, *keys: str, container: Any = None, lead: str = "", style: str | None = None, cells: str = ""
    ) -> bool:
        """One paragraph of the words of the keys, recorded; `cells` are columns drawn elsewhere in the row."""
        present = [key for key in keys if key in self.words]
        if not present:
            return False
        line = _line(self.document if container is None else container, style)
        if lead:
            line.add_run(lead).bold = True
        for number, key in enumerate(present):
            parts = self.words[key].split("\n")
            for at, part in enumerate(parts):
                run = line.add_run((" " if number and not at else "") + part)
                if at < len(parts) - 1:
                    run.add_break()
            self._record(key, lead.strip(" :.") or None, [c for c in cells.split("|") if c])
        return True

    def put_all(self, prefix: str, *, container: Any = None, style: str | None = None) -> None:
        """A paragraph for each key that begins so."""
        for key in self.keys(prefix):
            self.put(key, container=container, style=style)

    def _record(self, key: str, label: str | None, columns: Sequence[str]) -> None:
        text = self.words[key]
        item, said = _ITEM.match(key), _SAID.match(key)
        if item:
            others = {c: self.words[f"{key}/{c}"] for c in columns if f"{key}/{c}" in self.words}
            self.labels.item(item[1], key, text, area=self.area, label=label, cells=others)
        elif said:
            self.labels.says(said[1], text)

    def table(self, widths: Sequence[float], head: Sequence[str] = (), *, shade: str | None = None) -> Any:
        """An empty table of bordered columns (widths in cm), with a heading row that repeats."""
        made = self.document.add_table(rows=0, cols=len(widths))
        made.style = "Table Grid"
        made.autofit = False
        for column, width in zip(made.columns, widths, strict=True):
            column.width = Cm(width)
        if head:
            row = made.add_row()
            mark = OxmlElement("w:tblHeader")
            row._tr.get_or_add_trPr().append(mark)
            for cell, text, width in zip(row.cells, head, widths, strict=True):
                cell.width = Cm(width)
                self.plain(text, container=cell, bold=True)
                self.fill(cell, shade)
        return made

    def row(self, table: Any, *, shade: str | None = None) -> list[Any]:
        """A new row's cells."""
        cells = list(table.add_row().cells)
        for cell, column in zip(cells, table.columns, strict=True):
            cell.width = column.width
            self.fill(cell, shade)
        return cells

    def fill(self, cell: Any, shade: str | None) -> None:
        """A colour behind a cell."""
        if shade:
            cell._tc.get_or_add_tcPr().append(_shading(shade))

    def band(self, table: Any, text: str, shade: str) -> Any:
        """A row of one cell across the table, with a title in it."""
        cells = self.row(table)
        cell = cells[0].merge(cells[-1])
        self.fill(cell, shade)
        self.plain(text, container=cell, bold=True)
        return cell

    def provision(self, table: Any, key: str, columns: Sequence[str], *, shade: str | None = None) -> None:
        """A row: the statement in the first cell, its other columns after it."""
        if key not in self.words:
            return
        cells = self.row(table, shade=shade)
        self.put(key, container=cells[0], cells="|".join(columns))
        for cell, column in zip(cells[1:], columns, strict=True):
            if f"{key}/{column}" in self.words:
                self.plain(self.words[f"{key}/{column}"], container=cell)

    def pairs(self, table: Any, *rows: tuple[str, str]) -> None:
        """Rows of a form: the template's label, and the words of a key (or nothing)."""
        for label, key in rows:
            cells = self.row(table)
            self.plain(label, container=cells[0], bold=True)
            if key in self.words:
                self.plain(self.words[key], container=cells[1])

    def advice(self, table: Any, prefix: str = "K:") -> None:
        """The list of advice: a row for each key, its words parted by ` ; ` into cells."""
        for key in self.keys(prefix):
            parts = self.words[key].split(" ; ")
            for cell, part in zip(self.row(table), parts, strict=True):
                self.plain(part, container=cell)
                self.labels.says("K", part)

    def gap(self) -> None:
        """An empty line, so that two tables do not grow together."""
        self.document.add_paragraph()

    def save(self, path: Path) -> None:
        """Write the file with fixed dates, so that drawing it again changes nothing."""
        from datetime import datetime

        facts = self.document.core_properties
        facts.created = facts.modified = datetime(2026, 11, 1, 9, 0)
        facts.author, facts.title = "SEND Service", path.stem
        self.document.save(str(path))


def _shading(colour: str) -> Any:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), colour)
    return mark


def _line(container: Any, style: str | None = None) -> Any:
    first = container.paragraphs[0] if hasattr(container, "_tc") else None
    if first is not None and not first.runs and len(container.paragraphs) == 1:
        if style:
            first.style = style
        return first
    return container.add_paragraph(style=style)
