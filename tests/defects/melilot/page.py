"""Drawing of plans in python-docx, keeping what was drawn by section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from tests.defects.melilot.words import Entry, Words


@dataclass(frozen=True)
class Style:
    """The look of one council's form."""

    font: str
    size: float
    ink: str
    band: str
    landscape: bool = False
    stripe: str | None = None
    grid: str = "Table Grid"


@dataclass
class Page:
    """A document being drawn, and a record of its words by section."""

    style: Style
    words: Words
    said: dict[str, list[str]] = field(default_factory=dict)
    drawn: list[Entry] = field(default_factory=list)
    labelled: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Open the document with the form's font and paper."""
        self.doc: Any = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = self.style.font, Pt(self.style.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), self.style.font)
        normal.paragraph_format.space_after = Pt(5)
        paper = self.doc.sections[0]
        paper.page_width, paper.page_height = Cm(21), Cm(29.7)
        if self.style.landscape:
            paper.orientation = WD_ORIENT.LANDSCAPE
            paper.page_width, paper.page_height = Cm(29.7), Cm(21)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(paper, side, Cm(2))

    @property
    def width(self) -> float:
        """Width of the text in centimetres."""
        return 25.7 if self.style.landscape else 17.0

    def running(self, head: str, foot: str) -> None:
        """Running head and foot."""
        paper = self.doc.sections[0]
        for part, text in ((paper.header, head), (paper.footer, foot)):
            run = part.paragraphs[0].add_run(text)
            run.font.size = Pt(8)
            run.font.color.rgb = RGBColor(0x60, 0x60, 0x60)

    def watermark(self, text: str) -> None:
        """Large pale words behind each page."""
        shape = (
            f"<w:pict {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml' "
            "xmlns:o='urn:schemas-microsoft-com:office:office'>"
            "<v:shape id='mark' o:spid='_x0000_s2049' type='#_x0000_t136' "
            "style='position:absolute;width:430pt;height:90pt;rotation:315;z-index:-251658752;"
            "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            "mso-position-vertical:center;mso-position-vertical-relative:margin' "
            "fillcolor='#e4e4e4' stroked='f'><v:fill opacity='.5'/>"
            f"<v:textpath style='font-family:Arial;font-size:1pt' string='{text}'/></v:shape></w:pict>"
        )
        self.doc.sections[0].header.paragraphs[0].add_run()._r.append(parse_xml(shape))

    def title(self, text: str, size: float = 20) -> None:
        """A line of the title."""
        run = self.doc.add_paragraph().add_run(text)
        run.bold, run.font.size = True, Pt(size)
        run.font.color.rgb = RGBColor.from_string(self.style.ink)

    def band(self, *lines: str) -> None:
        """A cover band: white words in a coloured cell."""
        table = self.doc.add_table(rows=1, cols=1)
        spot = table.cell(0, 0)
        shade(spot, self.style.band)
        for index, line in enumerate(lines):
            par = spot.paragraphs[0] if index == 0 else spot.add_paragraph()
            run = par.add_run(line)
            run.bold, run.font.size = True, Pt(22 if index == 0 else 12)
            run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
        self.doc.add_paragraph()

    def name_of(self, letter: str, title: str) -> str | None:
        """The heading to draw for a section under the copy's flags; None if it has none."""
        if f"drop:{letter}" in self.words.flags:
            return None
        if "merge:H" in self.words.flags and letter in ("H1", "H2"):
            return title.replace("H1", "H").split(" resulting")[0] if letter == "H1" else None
        self.labelled.add(letter)
        return title

    def section(self, letter: str, title: str, size: float = 13, shaded: bool = False) -> None:
        """Draw a section's heading, unless the copy drops it."""
        name = self.name_of(letter, title)
        if name is None:
            return
        if shaded:
            table = self.doc.add_table(rows=1, cols=1)
            table.style = self.style.grid
            spot = table.cell(0, 0)
            shade(spot, self.style.band)
            run = spot.paragraphs[0].add_run(name)
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
        else:
            par = self.doc.add_paragraph()
            par.paragraph_format.space_before, par.paragraph_format.keep_with_next = Pt(10), True
            run = par.add_run(name)
        run.bold, run.font.size = True, Pt(size)
        run.font.color.rgb = RGBColor.from_string(self.style.ink)

    def sub(self, text: str) -> None:
        """A heading inside a section."""
        par = self.doc.add_paragraph()
        par.paragraph_format.keep_with_next = True
        par.add_run(text).bold = True

    def note(self, text: str) -> None:
        """A line of the form itself, not of the plan's sections."""
        self.doc.add_paragraph().add_run(text).italic = True

    def flow_lines(self, *lines: str) -> None:
        """Lines of the form itself, one below another."""
        for line in lines:
            self.doc.add_paragraph(line)

    def keep(self, section: str | None, text: str) -> None:
        """Record words as said in a section."""
        if section and text:
            self.said.setdefault(section, []).append(text)

    def draw(self, spot: Any, entries: Iterable[Entry], mark: str = "", columns: bool = False) -> None:
        """Write entries into the body or a cell; mark is '', 'bullet', 'number' or a prefix."""
        fresh = spot is not self.doc
        for entry in entries:
            if entry.head:
                head = spot.paragraphs[0] if fresh else spot.add_paragraph()
                head.add_run(entry.head).bold = True
                head.paragraph_format.keep_with_next = True
                fresh = False
            par = spot.paragraphs[0] if fresh else spot.add_paragraph()
            fresh = False
            if mark and entry.is_item:
                prefix = "•\t" if mark == "bullet" else f"{self.number(entry, mark)}\t"
                par.paragraph_format.left_indent, par.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
                par.add_run(prefix)
            par.add_run(entry.text)
            self.keep(entry.section, entry.text)
            self.drawn.append(entry)
            if not columns:
                for column, text in entry.cells.items():
                    line = spot.add_paragraph()
                    line.paragraph_format.left_indent = Cm(0.9)
                    line.add_run(f"{column}: ").bold = True
                    line.add_run(text)
                    self.keep(entry.section, text)

    def number(self, entry: Entry, mark: str) -> str:
        """The label of an item: its place in its section."""
        place = [e.key for e in self.words.items(entry.section or "")].index(entry.key) + 1
        return f"{place}." if mark == "number" else f"{mark}{place}"

    def flow(self, entries: Iterable[Entry], mark: str = "") -> None:
        """Entries down the page."""
        self.draw(self.doc, entries, mark)

    def table(self, heads: Sequence[str], widths: Sequence[float]) -> Any:
        """An empty table with a head row that repeats on each page."""
        table = self.doc.add_table(rows=1, cols=len(heads))
        table.style, table.autofit = self.style.grid, False
        dark = self.style.band == "148F77"
        for column, spot, head, width in zip(table.columns, table.rows[0].cells, heads, widths, strict=True):
            column.width = spot.width = Cm(width)
            run = spot.paragraphs[0].add_run(head)
            run.bold = True
            if dark:
                run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
            shade(spot, self.style.band)
        repeat = OxmlElement("w:tblHeader")
        repeat.set(qn("w:val"), "true")
        table.rows[0]._tr.get_or_add_trPr().append(repeat)
        return table

    def grid(
        self, heads: Sequence[str], widths: Sequence[float], entries: Sequence[Entry], mark: str = ""
    ) -> Any:
        """A row for each entry: its text in the first column, its cells in the others."""
        table = self.table(heads, widths)
        for index, entry in enumerate(entries):
            self.row(table, heads, widths, entry, mark, bool(index % 2))
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)
        return table

    def row(
        self,
        table: Any,
        heads: Sequence[str],
        widths: Sequence[float],
        entry: Entry,
        mark: str,
        odd: bool = False,
    ) -> None:
        """One row of a grid."""
        line = table.add_row()
        line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        spots = line.cells
        self.draw(spots[0], [entry], mark, columns=True)
        for spot, head in zip(spots[1:], heads[1:], strict=True):
            text = entry.cells.get(head, "")
            spot.paragraphs[0].add_run(text)
            self.keep(entry.section, text)
        for spot, width in zip(spots, widths, strict=True):
            spot.width = Cm(width)
            if odd and self.style.stripe:
                shade(spot, self.style.stripe)

    def facts(self, entries: Sequence[Entry], columns: int = 1) -> None:
        """Front-page details, label beside value."""
        table = self.doc.add_table(rows=0, cols=2 * columns)
        table.style = self.style.grid
        for start in range(0, len(entries), columns):
            line = table.add_row()
            line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            spots = line.cells
            for place, entry in enumerate(entries[start : start + columns]):
                spots[2 * place].paragraphs[0].add_run(entry.key.partition(":")[2]).bold = True
                spots[2 * place + 1].paragraphs[0].add_run(entry.text)
                shade(spots[2 * place], self.style.stripe or "F2F2F2")
        self.doc.add_paragraph()

    def annex(self) -> None:
        """What a copy sets outside the lettered sections."""
        extra = self.words.of("Z")
        if extra:
            self.sub("Annex 1 – additional arrangements")
            self.flow(extra)


def shade(spot: Any, colour: str) -> None:
    """Fill a cell with a colour."""
    spot._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def control(spot: Any, tag: str) -> None:
    """Wrap a cell's paragraphs in a content control, as a case system does."""
    box, props, name, content = (OxmlElement(f"w:{n}") for n in ("sdt", "sdtPr", "tag", "sdtContent"))
    name.set(qn("w:val"), tag)
    props.append(name)
    box.append(props)
    box.append(content)
    first = spot.paragraphs[0]._p
    first.addprevious(box)
    for par in list(spot.paragraphs):
        content.append(par._p)
