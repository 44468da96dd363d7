"""A Word page and the recorder, written to in the same breath."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels
from tests.defects.sedge.edits import plain

_MARK = re.compile(r"(\{\+.*?\+\}|\{-.*?-\})")


class Pen:
    """One document in one authority's look, with the labels of what is written."""

    def __init__(
        self, stem: str, layout: int, *, font: str, size: float, accent: str, wide: bool = False
    ) -> None:
        self.labels = Labels(stem, author="sedge", layout=layout, part="report")
        self.doc = Document()
        self.accent = accent
        self._revision = 100
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        style.paragraph_format.space_after = Pt(4)
        page = self.doc.sections[0]
        page.page_width, page.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
        page.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        page.left_margin = page.right_margin = Cm(1.8 if wide else 2)
        page.top_margin = page.bottom_margin = Cm(1.9)
        self.width = 26.1 if wide else 17.0

    def running(self, head: str, foot: str) -> None:
        """The running head and foot; `#` in the foot is the page number."""
        page = self.doc.sections[0]
        for part, words in ((page.header, head), (page.footer, foot)):
            par = part.paragraphs[0]
            before, _, after = words.partition("#")
            self._run(par, before, size=8, colour="666666")
            if "#" in words:
                for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
                    run = par.add_run()
                    run.font.size = Pt(8)
                    tag = OxmlElement("w:fldChar" if kind else "w:instrText")
                    if kind:
                        tag.set(qn("w:fldCharType"), kind)
                    else:
                        tag.text = text
                    run._r.append(tag)
                self._run(par, after, size=8, colour="666666")

    def par(self, text: str, where: Any = None, *, style: str | None = None, **look: Any) -> Any:
        """A paragraph of the page or of a cell."""
        par = (where or self.doc).add_paragraph(style=style)
        return self.write(par, text, **look)

    def write(self, par: Any, text: str, *, centre: bool = False, **look: Any) -> Any:
        """Words into a paragraph; `{+..+}` and `{-..-}` are tracked insertions and deletions."""
        for piece in _MARK.split(text):
            if _MARK.fullmatch(piece):
                self._tracked(par, piece[2:-2], "w:ins" if piece[1] == "+" else "w:del", look)
            elif piece:
                self._run(par, piece, **look)
        if centre:
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return par

    def _run(
        self,
        par: Any,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float | None = None,
        colour: str | None = None,
    ) -> Any:
        run = par.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
        return run

    def _tracked(self, par: Any, text: str, tag: str, look: dict[str, Any]) -> None:
        run = self._run(par, text, **look)._r
        mark = OxmlElement(tag)
        self._revision += 1
        for name, value in (
            ("w:id", str(self._revision)),
            ("w:author", "SEN Casework"),
            ("w:date", "2026-09-14T10:00:00Z"),
        ):
            mark.set(qn(name), value)
        par._p.remove(run)
        if tag == "w:del":
            for words in run.findall(qn("w:t")):
                words.tag = qn("w:delText")
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        mark.append(run)
        par._p.append(mark)

    def heading(
        self, text: str, level: int = 1, *, size: float = 14, band: bool = False, colour: str | None = None
    ) -> None:
        """A heading in the accent, as a band of colour where told."""
        par = self.doc.add_paragraph(style=f"Heading {level}")
        run = self._run(par, text, bold=True, size=size, colour="FFFFFF" if band else (colour or self.accent))
        run.font.name = self.doc.styles["Normal"].font.name
        if band:
            self._shade(par._p.get_or_add_pPr(), self.accent)

    def table(self, widths: Sequence[float], head: Sequence[str] = (), *, fill: str | None = None) -> Any:
        """A ruled table, with its shaded row of column headings."""
        table = self.doc.add_table(rows=0, cols=len(widths), style="Table Grid")
        table.autofit = False
        table._widths = widths  # type: ignore[attr-defined]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        if head:
            cells = self.row(table)
            for cell, text in zip(cells, head, strict=True):
                self.cell(cell, text, bold=True, fill=fill or "D9E2EC")
        return table

    def row(self, table: Any, *, merged: bool = False) -> Any:
        """A new row's cells, of the widths asked for."""
        row = table.add_row()
        cells = row.cells
        for cell, width in zip(cells, table._widths, strict=True):
            cell.width = Cm(width)
        return [cells[0].merge(cells[-1])] if merged else cells

    def cell(
        self, cell: Any, text: str, *, fill: str | None = None, style: str | None = None, **look: Any
    ) -> None:
        """Words into a cell, after what already stands there."""
        first = cell.paragraphs[0]
        par = (
            first
            if not first.text and len(cell.paragraphs) == 1 and not len(first._p.findall(qn("w:ins")))
            else cell.add_paragraph()
        )
        if style:
            par.style = self.doc.styles[style]
        par.paragraph_format.space_after = Pt(3)
        self.write(par, text, **look)
        if fill:
            self._shade(cell._tc.get_or_add_tcPr(), fill)

    def gap(self) -> None:
        """A little room between two tables."""
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    @staticmethod
    def _shade(properties: Any, fill: str) -> None:
        shade = OxmlElement("w:shd")
        for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)):
            shade.set(qn(name), value)
        properties.append(shade)

    def says(self, letter: str, where: Any, text: str, *, record: str | None = None, **look: Any) -> None:
        """Section text that is no item, into a cell or (None) the page."""
        if not text:
            return
        self.labels.says(letter, record or plain(text))
        self._place(where, text, look)

    def item(
        self,
        letter: str,
        where: Any,
        item: dict[str, Any],
        *,
        area: str | None = None,
        label: str | None = None,
        show: str = "",
        cells: dict[str, str] | None = None,
        **look: Any,
    ) -> None:
        """An item's own words; its other cells are recorded here and drawn by the caller."""
        self.labels.item(
            letter,
            item["k"],
            plain(item["t"]),
            area=area,
            label=label,
            cells=cells if cells is not None else {k: plain(v) for k, v in item["c"].items()},
        )
        self._place(where, show + item["t"], look)

    def _place(self, where: Any, text: str, look: dict[str, Any]) -> None:
        if where is None:
            self.par(text, **look)
        else:
            self.cell(where, text, **look)

    def links(self, links: dict[str, str]) -> None:
        """The links of a clean plan, by key."""
        for source, targets in links.items():
            self.labels.link(source, *targets.split())
