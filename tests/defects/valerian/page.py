"""Drawing in python-docx, with a record of each section's own words."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.defects.valerian.model import MARK, SECTIONS, plain

Say = tuple[str | None, str, str]
"""Section to record under (or none), words, label drawn before them."""

CENTRE = WD_ALIGN_PARAGRAPH.CENTER
RIGHT = WD_ALIGN_PARAGRAPH.RIGHT


class Page:
    """A Word document under way."""

    def __init__(
        self, font: str, size: float, *, wide: bool = False, margin: float = 2.0, accept: bool = False
    ) -> None:
        """Open an A4 document in a font."""
        self.doc = Document()
        self.size = size
        self.accept = accept
        self.said: dict[str, list[str]] = {name: [] for name in SECTIONS}
        self.spot: Any = self.doc
        self._used: set[int] = set()
        self._keep: list[Any] = []
        self._mark = 100
        normal = self.doc.styles["Normal"]
        normal.font.name = font
        normal.font.size = Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        for name in ("Heading 1", "Heading 2", "Heading 3"):
            self.doc.styles[name].font.name = font
            self.doc.styles[name].element.rPr.rFonts.set(qn("w:asciiTheme"), font)
        part = self.doc.sections[0]
        part.page_width, part.page_height = Cm(21.0), Cm(29.7)
        if wide:
            part.orientation = WD_ORIENT.LANDSCAPE
            part.page_width, part.page_height = Cm(29.7), Cm(21.0)
        part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = Cm(margin)

    def _paragraph(self, style: str | None) -> Paragraph:
        """Return a new paragraph, or the empty first one of a cell."""
        if isinstance(self.spot, _Cell) and id(self.spot._tc) not in self._used:
            self._used.add(id(self.spot._tc))
            self._keep.append(self.spot._tc)
            paragraph: Paragraph = self.spot.paragraphs[0]
            if style:
                paragraph.style = self.doc.styles[style]
            return paragraph
        made: Paragraph = self.spot.add_paragraph(style=style)
        return made

    def line(
        self,
        text: str,
        sec: str | None = None,
        *,
        lead: str = "",
        style: str | None = None,
        bold: bool = False,
        italic: bool = False,
        size: float | None = None,
        colour: str | None = None,
        align: Any = None,
        before: float = 0,
        after: float = 4,
        control: bool = False,
    ) -> Paragraph:
        """Write a paragraph; with a section, record its words as that section's own."""
        paragraph = self._paragraph(style)
        if align is not None:
            paragraph.alignment = align
        paragraph.paragraph_format.space_before = Pt(before)
        paragraph.paragraph_format.space_after = Pt(after)
        if lead:
            paragraph.add_run(lead + " ").bold = True
        for run in self._runs(paragraph, text):
            run.bold = bold or None
            run.italic = italic or None
            if size:
                run.font.size = Pt(size)
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour)
            if control:
                _control(run)
        if sec and plain(text):
            self.said[sec].append(plain(text))
        return paragraph

    def _runs(self, paragraph: Paragraph, text: str) -> list[Run]:
        """Write text as runs, with tracked insertions and deletions."""
        if self.accept or not MARK.search(text):
            return [paragraph.add_run(plain(text) if MARK.search(text) else text)]
        runs: list[Run] = []
        place = 0
        for hit in MARK.finditer(text):
            if hit.start() > place:
                runs.append(paragraph.add_run(text[place : hit.start()]))
            runs.append(self._tracked(paragraph, hit.group(1), hit.group(2)))
            place = hit.end()
        if place < len(text):
            runs.append(paragraph.add_run(text[place:]))
        return runs

    def _tracked(self, paragraph: Paragraph, new: str | None, old: str | None) -> Run:
        """Write one tracked insertion or deletion."""
        self._mark += 1
        wrap = OxmlElement("w:ins" if new is not None else "w:del")
        wrap.set(qn("w:id"), str(self._mark))
        wrap.set(qn("w:author"), "SEN Casework")
        wrap.set(qn("w:date"), "2026-06-05T10:15:00Z")
        run = paragraph.add_run(new if new is not None else old)
        if new is None:
            for node in run._r.findall(qn("w:t")):
                node.tag = qn("w:delText")
        run._r.addprevious(wrap)
        wrap.append(run._r)
        return run

    def says(self, sec: str, lines: Sequence[str], **how: Any) -> None:
        """Write several recorded paragraphs."""
        for text in lines:
            self.line(text, sec, **how)

    @contextmanager
    def inside(self, spot: Any) -> Iterator[None]:
        """Write into a cell, header or footer for a while."""
        old, self.spot = self.spot, spot
        try:
            yield
        finally:
            self.spot = old

    def table(self, widths: Sequence[float], style: str = "Table Grid") -> "Grid":
        """Start a table with columns of these widths in centimetres."""
        table = self.spot.add_table(rows=0, cols=len(widths))
        if style in [one.name for one in self.doc.styles]:
            table.style = style
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        return Grid(self, table, widths)

    def turn(self) -> None:
        """Begin a new page."""
        document: Any = self.doc
        document.add_page_break()

    def head(self, text: str, *, size: float = 8, align: Any = None) -> None:
        """Set the running head."""
        paragraph = self.doc.sections[0].header.paragraphs[0]
        paragraph.alignment = align
        paragraph.add_run(text).font.size = Pt(size)

    def foot(self, text: str, *, size: float = 8) -> None:
        """Set the running foot, with the page's number."""
        paragraph = self.doc.sections[0].footer.paragraphs[0]
        run = paragraph.add_run(text + "   Page ")
        run.font.size = Pt(size)
        number = paragraph.add_run()
        number.font.size = Pt(size)
        for kind, words in (("begin", None), (None, "PAGE"), ("end", None)):
            node = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                node.set(qn("w:fldCharType"), kind)
            else:
                node.text = words
            number._r.append(node)

    def save(self, path: Path) -> None:
        """Write the file."""
        self.doc.save(str(path))


class Grid:
    """A table under way."""

    def __init__(self, page: Page, table: Table, widths: Sequence[float]) -> None:
        """Keep the page and the column widths."""
        self.page, self.table, self.widths = page, table, widths

    def row(
        self,
        *cells: str | Sequence[Say],
        fill: str | Sequence[str | None] | None = None,
        bold: bool = False,
        colour: str | None = None,
        style: str | None = None,
        merge: bool = False,
        repeat: bool = False,
        control: bool = False,
        size: float | None = None,
    ) -> list[_Cell]:
        """Add a row; a string is a label or value not recorded, a list is recorded words."""
        table: Any = self.table
        row = table.add_row()
        made = list(row.cells)
        for cell, width in zip(made, self.widths, strict=True):
            cell.width = Cm(width)
        if merge:
            made = [made[0].merge(made[-1])]
        if repeat:
            node = OxmlElement("w:tblHeader")
            node.set(qn("w:val"), "true")
            row._tr.get_or_add_trPr().append(node)
        fills = [fill] * len(made) if fill is None or isinstance(fill, str) else list(fill)
        for cell, content, tint in zip(made, cells, fills, strict=True):
            if tint:
                shade(cell, tint)
            with self.page.inside(cell):
                if isinstance(content, str):
                    line = self.page.line(content, bold=bold, colour=colour, after=2, size=size)
                    line.paragraph_format.keep_with_next = bold
                for sec, text, lead in content if not isinstance(content, str) else []:
                    self.page.line(text, sec, lead=lead, style=style, after=3, control=control, size=size)
        return made


def shade(cell: _Cell, tint: str) -> None:
    """Fill a cell with a colour."""
    node = OxmlElement("w:shd")
    node.set(qn("w:val"), "clear")
    node.set(qn("w:color"), "auto")
    node.set(qn("w:fill"), tint)
    cell._tc.get_or_add_tcPr().append(node)


def _control(run: Run) -> None:
    """Wrap a run in a content control."""
    wrap, inner = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    wrap.append(OxmlElement("w:sdtPr"))
    wrap.append(inner)
    run._r.addprevious(wrap)
    inner.append(run._r)
