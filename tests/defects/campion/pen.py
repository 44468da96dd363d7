"""Draws a plan and keeps what was drawn: every keyed text can be edited, and is labelled as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels


@dataclass(frozen=True)
class T:
    """A text with a key. Kind: "item" (traceable), "say" (a section's words), "plain" (neither)."""

    key: str
    text: str
    kind: str = "item"
    area: str | None = None
    label: str | None = None
    cells: Mapping[str, str] = field(default_factory=dict)

    @property
    def letter(self) -> str:
        """The section it stands in, from its key: "F12", "H1.2", "A:views"."""
        if self.key[:2] in ("H1", "H2"):
            return self.key[:2]
        return self.key[0]


def item(key: str, text: str, area: str | None = None, label: str | None = None, **cells: str) -> T:
    """A traceable statement."""
    return T(key, text, "item", area, label, cells)


def say(key: str, text: str) -> T:
    """Words of a section that are no item."""
    return T(key, text, "say")


def plain(key: str, text: str) -> T:
    """A heading, a detail of the front page, or anything outside the sections."""
    return T(key, text, "plain")


@dataclass(frozen=True)
class Seed:
    """One labelled defect: its text is that drawn under the key, or a passage of it."""

    code: str
    section: str | None
    key: str | None
    note: str
    passage: str | None = None


@dataclass(frozen=True)
class Copy:
    """A defective copy: texts changed (None: dropped), texts added after others, and the labels."""

    edits: Mapping[str, str | tuple[str, str] | None]
    adds: Mapping[str, Sequence[T]]
    seeds: Sequence[Seed]


class Pen:
    """Draws one file."""

    def __init__(
        self,
        stem: str,
        layout: int,
        copy: Copy | None,
        *,
        font: str = "Arial",
        size: float = 10.5,
        colour: str = "1F3864",
        shade: str = "DCE6F1",
        landscape: bool = False,
    ) -> None:
        self.labels = Labels(stem, author="campion", layout=layout, part="report")
        self.copy = copy or Copy({}, {}, ())
        self.drawn: dict[str, str] = {}
        self.used: set[str] = set()
        self.colour, self.shade = colour, shade
        self.doc = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        normal.paragraph_format.space_after = Pt(5)
        page = self.doc.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = Cm(29.7), Cm(21)
        page.left_margin = page.right_margin = Cm(1.9)
        page.top_margin = page.bottom_margin = Cm(1.9)
        self.width = page.page_width.cm - 3.8

    def take(self, text: T | str | None) -> Iterator[T]:
        """A text as this copy has it, then whatever the copy adds after it; nothing if it is dropped."""
        if text is None:
            return
        if isinstance(text, str):
            yield T("", text, "plain")
            return
        edit = self.copy.edits.get(text.key, text.text)
        if text.key in self.copy.edits:
            self.used.add(text.key)
        if isinstance(edit, tuple):
            assert edit[0] in text.text, (text.key, edit[0])
            edit = text.text.replace(*edit)
        if edit is not None:
            cells = dict(text.cells)
            for name in cells:
                where = f"{text.key}/{name}"
                if where in self.copy.edits:
                    self.used.add(where)
                    cells[name] = str(self.copy.edits[where] or "")
            yield self._keep(replace(text, text=edit, cells=cells))
        for more in self.copy.adds.get(text.key, ()):
            self.used.add(text.key)
            yield self._keep(more)

    def _keep(self, text: T) -> T:
        assert text.key not in self.drawn, text.key
        self.drawn[text.key] = text.text
        for name, cell in text.cells.items():
            self.drawn[f"{text.key}/{name}"] = cell
        return text

    def _record(self, text: T) -> None:
        if text.kind == "item":
            cells = {name: cell for name, cell in text.cells.items() if cell}
            self.labels.item(text.letter, text.key, text.text, area=text.area, label=text.label, cells=cells)
        elif text.kind == "say" and text.text:
            self.labels.says(text.letter, text.text)

    def _write(self, par: Any, text: str, bold: bool = False, italic: bool = False, **look: Any) -> None:
        for number, line in enumerate(text.split("\n")):
            run = par.add_run(line)
            if number:
                run._r.insert(0, OxmlElement("w:br"))
            run.bold, run.italic = bold, italic
            if look.get("size"):
                run.font.size = Pt(look["size"])
            if look.get("colour"):
                run.font.color.rgb = RGBColor.from_string(look["colour"])

    def p(self, text: T | str | None, *, mark: str = "", style: str | None = None, **look: Any) -> None:
        """A paragraph, with a typed label before it or a Word list style."""
        for one in self.take(text):
            par = self.doc.add_paragraph(style=style)
            if look.get("centre"):
                par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            if mark:
                self._write(par, f"{mark}\t", bold=True)
                par.paragraph_format.left_indent, par.paragraph_format.first_line_indent = Cm(1.3), Cm(-1.3)
                par.paragraph_format.tab_stops.add_tab_stop(Cm(1.3))
            self._write(par, one.text, **{k: v for k, v in look.items() if k != "centre"})
            self._record(one)

    def h(self, text: T | str, level: int = 1, *, bar: bool = False) -> None:
        """A heading, in a Word style; `bar`: white on the template's colour."""
        for one in self.take(text):
            par = self.doc.add_heading("", level=level)
            size = {0: 20, 1: 13.5, 2: 11.5, 3: 10.5}[level]
            self._write(par, one.text, bold=True, size=size, colour="FFFFFF" if bar else self.colour)
            if bar:
                _shade(par._p.get_or_add_pPr(), self.colour)

    def ps(self, texts: Sequence[T | str | None], **look: Any) -> None:
        """Paragraphs."""
        for text in texts:
            self.p(text, **look)

    def bullets(self, texts: Sequence[T | str | None], style: str = "List Bullet") -> None:
        """A bulleted or numbered list."""
        self.ps(texts, style=style)

    def table(
        self,
        rows: Sequence[Sequence[Any]],
        widths: Sequence[float],
        *,
        head: int = 0,
        left: bool = False,
        bullet: str = "",
    ) -> None:
        """Rows of cells (a text or a list of texts); `head` rows and, with `left`, the first column shaded."""
        table = self.doc.add_table(rows=0, cols=len(widths))
        table.style = "Table Grid"
        table.autofit = False
        total = sum(widths)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width / total * self.width)
        for number, row in enumerate(rows):
            taken = [
                [one for text in (cell if isinstance(cell, list) else [cell]) for one in self.take(text)]
                for cell in row
            ]
            keyed = [ones for cell, ones in zip(row, taken, strict=True) if isinstance(cell, list | T)]
            if keyed and not any(keyed):
                continue
            cells = table.add_row().cells
            if len(row) < len(widths):
                merged = cells[len(row) - 1].merge(cells[-1])
                cells = [*cells[: len(row) - 1], merged]
            for column, (cell, ones) in enumerate(zip(cells, taken, strict=True)):
                strong = number < head or (left and column == 0 and len(row) > 1)
                if len(row) == len(widths):
                    cell.width = Cm(widths[column] / total * self.width)
                if strong:
                    _shade(cell._tc.get_or_add_tcPr(), self.shade)
                many = len(ones) > 1 and bullet
                for place, one in enumerate(ones):
                    par = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
                    par.paragraph_format.space_after = Pt(3)
                    lead = f"{one.label} " if one.label else f"{bullet} " if many else ""
                    self._write(par, lead + one.text, bold=strong)
                    self._record(one)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def grid(
        self, columns: Sequence[str], texts: Sequence[T], widths: Sequence[float], over: Sequence[str] = ()
    ) -> None:
        """A table with one row an item: its words in the first column, its cells in the others."""
        table = self.doc.add_table(rows=0, cols=len(columns))
        table.style = "Table Grid"
        table.autofit = False
        total = sum(widths)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width / total * self.width)
        for line in over:
            cells = table.add_row().cells
            cell = cells[0].merge(cells[-1])
            self._write(cell.paragraphs[0], line, bold=True, colour="FFFFFF")
            _shade(cell._tc.get_or_add_tcPr(), self.colour)
        for cell, name in zip(table.add_row().cells, columns, strict=True):
            self._write(cell.paragraphs[0], name, bold=True)
            _shade(cell._tc.get_or_add_tcPr(), self.shade)
        for text in texts:
            for one in self.take(text):
                cells = table.add_row().cells
                words = [one.text, *(one.cells.get(name, "") for name in columns[1:])]
                for cell, word, width in zip(cells, words, widths, strict=True):
                    cell.width = Cm(width / total * self.width)
                    self._write(cell.paragraphs[0], word)
                self._record(one)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def running(self, header: str, footer: str) -> None:
        """The running header, and a footer with the page number."""
        page = self.doc.sections[0]
        self._write(page.header.paragraphs[0], header, size=8, colour="666666")
        par = page.footer.paragraphs[0]
        self._write(par, footer + "    Page ", size=8, colour="666666")
        run = par.add_run()
        run.font.size = Pt(8)
        for kind, words in (("begin", None), (None, "PAGE"), ("end", None)):
            part = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                part.set(qn("w:fldCharType"), kind)
            else:
                part.text = words
            run._r.append(part)

    def links(self, rows: str) -> None:
        """Links, one source a line: "B1: E1 F1 F2"."""
        for row in rows.strip().splitlines():
            source, _, targets = row.partition(":")
            self.labels.link(source.strip(), *targets.split())

    def defects(self) -> list[dict[str, str | None]]:
        """The labels of this copy's defects, each text as it was drawn."""
        wanted = set(self.copy.edits) | set(self.copy.adds)
        assert wanted <= self.used, wanted - self.used
        rows = []
        for seed in self.copy.seeds:
            text = None if seed.key is None else self.drawn[seed.key]
            if seed.passage:
                assert seed.passage in (text or ""), seed
                text = seed.passage
            rows.append({"code": seed.code, "section": seed.section, "text": text, "note": seed.note})
        return rows


def _shade(properties: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    properties.append(shade)
