"""Drawing in python-docx: a page that writes a plan's words and remembers what it wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.defects.agrimony.model import Plan, is_item, plain, section_of

Spec = str | list[str]
_PARTS = re.compile(r"(\{\+.*?\+\}|\{-.*?-\})")


@dataclass(frozen=True)
class Look:
    """The face of one council's template."""

    font: str = "Liberation Sans"
    size: float = 10.5
    ink: str = "1F3864"
    fill: str = "D9E2F3"
    heads: str = "rule"
    landscape: bool = False
    margin: float = 2.0
    header: str = ""
    footer: str = ""


class Page:
    """A Word document being drawn from a plan, with the words of each section kept as they are written."""

    def __init__(self, plan: Plan, look: Look) -> None:
        self.plan, self.look = plan, look
        self.words, self.groups = plan.words, plan.groups
        self.tags: dict[str, str] = {}
        self.said: dict[str, list[str]] = {}
        self.items: list[dict[str, Any]] = []
        self.headed: set[str] = set()
        self._changes = 0
        self.doc = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = look.font, Pt(look.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), look.font)
        normal.paragraph_format.space_after = Pt(5)
        part = self.doc.sections[0]
        part.page_width, part.page_height = Cm(21.0), Cm(29.7)
        if look.landscape:
            part.orientation = WD_ORIENT.LANDSCAPE
            part.page_width, part.page_height = Cm(29.7), Cm(21.0)
        part.left_margin = part.right_margin = Cm(look.margin)
        part.top_margin = part.bottom_margin = Cm(1.8)
        self.width = (29.7 if look.landscape else 21.0) - 2 * look.margin
        part.header.paragraphs[0].text = look.header
        self._foot(part.footer.paragraphs[0])

    def _foot(self, paragraph: Any) -> None:
        """The running foot, with the page number."""
        paragraph.add_run(f"{self.look.footer}  Page ")
        for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = paragraph.add_run()
            mark = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark.text = text
            run._r.append(mark)

    def _write(
        self, paragraph: Any, text: str, bold: bool = False, colour: str = "", size: float = 0
    ) -> None:
        """Write text into a paragraph, its marked insertions and deletions as tracked changes."""
        for part in filter(None, _PARTS.split(text)):
            mark = {"{+": "w:ins", "{-": "w:del"}.get(part[:2], "")
            run = paragraph.add_run(part[2:-2] if mark else part)
            run.bold = bold or None
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour)
            if size:
                run.font.size = Pt(size)
            if mark:
                self._track(paragraph, run, mark)

    def _track(self, paragraph: Any, run: Any, mark: str) -> None:
        """Turn a run into a tracked insertion or deletion."""
        self._changes += 1
        change = OxmlElement(mark)
        change.set(qn("w:id"), str(900 + self._changes))
        change.set(qn("w:author"), "SEN Casework")
        change.set(qn("w:date"), "2026-10-29T10:00:00Z")
        paragraph._p.remove(run._r)
        change.append(run._r)
        if mark == "w:del":
            for text in run._r.findall(qn("w:t")):
                text.tag = qn("w:delText")
                text.set(qn("xml:space"), "preserve")
        paragraph._p.append(change)

    def _keep(self, key: str, cells: dict[str, str] | None = None) -> None:
        """Remember that the words of a key were written."""
        section = section_of(key)
        if section is None or key.endswith((".link", ".head")):
            return
        self.said.setdefault(section, []).append(plain(self.words[key]))
        if is_item(key):
            self.items.append(
                {
                    "key": key,
                    "section": section,
                    "text": plain(self.words[key]),
                    "area": self.plan.area_of(key),
                    "cells": cells or {},
                }
            )

    def _shade(self, element: Any, fill: str) -> None:
        """Shade a cell or a paragraph."""
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
            shade.set(qn(f"w:{name}"), value)
        element.append(shade)

    def has(self, key: str) -> bool:
        """Whether the plan has words for a key."""
        return key in self.words

    def title(self, text: str, size: float = 18) -> None:
        """A line of the cover or title."""
        self._write(self.doc.add_paragraph(), text, bold=True, colour=self.look.ink, size=size)

    def head(self, key: str) -> None:
        """A section's heading, such as D.head; nothing where the words are gone."""
        if not self.has(key):
            return
        self.headed.add(key.rsplit(".", 1)[0])
        self.banner(self.words[key])

    def banner(self, text: str) -> None:
        """A main heading in the template's manner."""
        look = self.look
        if look.heads == "cells":
            letter, _, name = text.partition("|")
            table = self._table(2 if name else 1, [2.4, self.width - 2.4] if name else [self.width])
            for cell, words in zip(table.rows[0].cells, filter(None, (letter, name)), strict=True):
                self._shade(cell._tc.get_or_add_tcPr(), look.fill)
                self._write(cell.paragraphs[0], words, bold=True, colour=look.ink, size=look.size + 1.5)
            self.gap()
            return
        if look.heads == "style":
            self.doc.add_heading(text, level=1)
            return
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(12)
        paragraph.paragraph_format.keep_with_next = True
        if look.heads == "band":
            self._shade(paragraph._p.get_or_add_pPr(), look.ink)
        self._write(
            paragraph,
            text,
            bold=True,
            size=look.size + 2,
            colour="FFFFFF" if look.heads == "band" else look.ink,
        )

    def sub(self, text: str) -> None:
        """A smaller heading within a section."""
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        self._write(paragraph, text, bold=True, colour=self.look.ink)

    def gap(self) -> None:
        """A small space between tables."""
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def line(self, text: str) -> None:
        """Words of the template that belong to no section."""
        self._write(self.doc.add_paragraph(), text)

    def para(self, *keys: str, lead: str = "") -> None:
        """Plain paragraphs, each with the tag of its key."""
        for key in keys:
            if self.has(key):
                paragraph = self.doc.add_paragraph()
                if lead or self.tags.get(key):
                    self._write(paragraph, f"{lead or self.tags[key]} ", bold=True)
                self._write(paragraph, self.words[key])
                self._keep(key)

    def bullets(self, keys: list[str], style: str = "List Bullet") -> None:
        """A bulleted or numbered list."""
        for key in keys:
            if self.has(key):
                self._write(self.doc.add_paragraph(style=style), self.words[key])
                self._keep(key)

    def _table(self, columns: int, widths: list[float]) -> Any:
        """A table of one row with set widths."""
        table = self.doc.add_table(rows=1, cols=columns)
        table.style, table.autofit = "Table Grid", False
        for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
            column.width = cell.width = Cm(width)
        return table

    def grid(
        self,
        heads: list[str],
        rows: Sequence[Sequence[Spec]],
        widths: list[float],
        top: str = "",
        sections: str = "",
    ) -> None:
        """A table: each cell is a key, a list of keys, or literal words after an equals sign."""
        self.headed.update(sections.split())
        scale = self.width / sum(widths)
        widths = [width * scale for width in widths]
        table = self._table(len(widths), widths)
        first = True
        if top:
            merged = table.rows[0].cells[0].merge(table.rows[0].cells[-1])
            self._shade(merged._tc.get_or_add_tcPr(), self.look.ink)
            self._write(merged.paragraphs[0], top, bold=True, colour="FFFFFF")
            first = False
        if heads:
            row = table.rows[0] if first else table.add_row()
            first = False
            for cell, text in zip(row.cells, heads, strict=True):
                self._shade(cell._tc.get_or_add_tcPr(), self.look.fill)
                self._write(cell.paragraphs[0], text, bold=True)
        for specs in rows:
            row = table.rows[0] if first else table.add_row()
            first = False
            beside = (
                {
                    name: plain(self.words[spec])
                    for name, spec in zip(heads, specs, strict=True)
                    if isinstance(spec, str) and self.has(spec) and not is_item(spec)
                }
                if heads
                else {}
            )
            for number, (cell, spec, width) in enumerate(zip(row.cells, specs, widths, strict=True)):
                cell.width = Cm(width)
                self._fill(cell, spec, beside, bold=not number or not (heads or number % 2))
        self.gap()

    def _fill(self, cell: Any, spec: Spec, beside: dict[str, str], bold: bool = False) -> None:
        """Fill one cell and remember its words."""
        if isinstance(spec, str) and spec.startswith("="):
            self._write(cell.paragraphs[0], spec[1:], bold=bold)
            return
        keys = [key for key in ([spec] if isinstance(spec, str) else spec) if self.has(key)]
        for number, key in enumerate(keys):
            many = len(keys) > 1 and isinstance(spec, list)
            paragraph = cell.paragraphs[0] if not number else cell.add_paragraph()
            if many:
                paragraph.style = "List Bullet"
            if self.tags.get(key):
                self._write(paragraph, f"{self.tags[key]} ", bold=True)
            self._write(paragraph, self.words[key])
            self._keep(key, beside)

    def box(self, *keys: str, fill: str = "") -> None:
        """A shaded box of one cell."""
        table = self._table(1, [self.width])
        self._shade(table.rows[0].cells[0]._tc.get_or_add_tcPr(), fill or self.look.fill)
        self._fill(table.rows[0].cells[0], list(keys), {})
        self.gap()
