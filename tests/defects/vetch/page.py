"""Drawing of plans with python-docx: every word drawn is recorded under the section it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

KEY = re.compile(r"(?:[A-G]|H1-|H2-)\d+")
AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "se": "semh",
    "sp": "sensory-physical",
    "pa": "preparing-for-adulthood",
    "he": "health",
    "sc": "social-care",
    "ot": "other",
}
FIXED = {
    "A": None,
    "C": "health",
    "D": "social-care",
    "G": "health",
    "H1": "social-care",
    "H2": "social-care",
}


@dataclass(frozen=True)
class Theme:
    """The look of one council's form."""

    font: str = "Arial"
    size: float = 11
    colour: str = "1F3864"
    tint: str = "D9E2F3"
    landscape: bool = False
    heads: str = "line"
    sdt: bool = False
    stripe: bool = False
    numbered: bool = True
    bullet: str = "List Bullet"
    running: str = ""
    foot: str = ""


def is_item(node: Any) -> bool:
    """Whether a node of the content is a keyed statement."""
    return (
        isinstance(node, (list, tuple))
        and len(node) == 2
        and isinstance(node[0], str)
        and isinstance(node[1], str)
        and KEY.fullmatch(node[0]) is not None
    )


def plain(cell: Any) -> str:
    """The words of a cell without keys."""
    if isinstance(cell, str):
        return cell
    if is_item(cell):
        return str(cell[1])
    return "\n".join(plain(part) for part in cell)


def shade(cell: Any, colour: str) -> None:
    """Fill a table cell with a colour."""
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def control(paragraph: Any) -> None:
    """Wrap the runs of a paragraph in an inline content control."""
    runs = list(paragraph._p.findall(qn("w:r")))
    if not runs:
        return
    sdt, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    sdt.append(OxmlElement("w:sdtPr"))
    runs[0].addprevious(sdt)
    sdt.append(content)
    for run in runs:
        content.append(run)


@dataclass
class Page:
    """A document being drawn, with a record of its words."""

    theme: Theme
    section: str | None = None
    area: str | None = None
    words: dict[str, list[str]] = field(default_factory=dict)
    nil: set[str] = field(default_factory=set)
    items: list[dict[str, Any]] = field(default_factory=list)
    drawn: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open the document in the theme's paper and type."""
        self.doc = Document()
        base = self.doc.styles["Normal"]
        base.font.name, base.font.size = self.theme.font, Pt(self.theme.size)
        base.paragraph_format.space_after = Pt(6)
        part = self.doc.sections[0]
        part.page_width, part.page_height = Cm(21), Cm(29.7)
        if self.theme.landscape:
            part.orientation, part.page_width, part.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
        part.left_margin = part.right_margin = Cm(2)
        part.top_margin = part.bottom_margin = Cm(1.9)
        part.header.paragraphs[0].text = self.theme.running
        part.footer.paragraphs[0].text = self.theme.foot

    def write(self, paragraph: Any, text: str, bold: bool = False, colour: str = "", size: float = 0) -> None:
        """Put text into a paragraph."""
        run = paragraph.add_run(text)
        run.bold = bold
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
        if size:
            run.font.size = Pt(size)
        self.drawn.append(text)

    def note(self, text: str, section: str | None) -> None:
        """Record own words under a section."""
        if section and text:
            self.words.setdefault(section, []).append(text)

    def body(
        self, paragraph: Any, node: Any, section: str | None, cells: dict[str, str] | None = None
    ) -> None:
        """Write own words, a plain text or a keyed statement."""
        text = plain(node)
        if is_item(node):
            if self.theme.numbered and section == "E":
                self.write(paragraph, f"{node[0].lstrip('E')}.  ", bold=True)
            place = re.sub(r"-?\d+$", "", node[0]) if node[0][0] != "H" else node[0][:2]
            area = FIXED.get(place, self.area)
            self.items.append(
                {"key": node[0], "section": place, "text": text, "area": area, "cells": cells or {}}
            )
        self.write(paragraph, text)
        self.note(text, section)
        if self.theme.sdt:
            control(paragraph)

    def fill(self, cell: Any, node: Any, section: str | None, cells: dict[str, str] | None = None) -> None:
        """Fill a table cell with a text, a statement or several."""
        parts = [node] if isinstance(node, str) or is_item(node) else list(node)
        for place, part in enumerate(parts):
            paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
            if plain(part):
                self.body(paragraph, part, section, cells)

    def table(self, columns: int, widths: list[float] | None = None) -> Any:
        """Open a bordered table."""
        made = self.doc.add_table(rows=0, cols=columns)
        made.style = "Table Grid"
        made.autofit = False
        room = 25.7 if self.theme.landscape else 17.0
        shares = widths or [1.0] * columns
        for column, share in zip(made.columns, shares, strict=True):
            column.width = Cm(room * share / sum(shares))
        return made

    def row(self, made: Any) -> list[Any]:
        """Add a row whose cells keep the columns' widths."""
        added = made.add_row()
        added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        cells = list(added.cells)
        for cell, column in zip(cells, made.columns, strict=True):
            cell.width = column.width
        return cells

    def draw(self, blocks: list[Any]) -> None:
        """Draw every block of a plan."""
        for name, *rest in blocks:
            getattr(self, f"do_{name}")(*rest)

    def do_title(self, text: str, under: str = "") -> None:
        """The form's title, in a band where the theme has bands."""
        if self.theme.heads in {"band", "cover"}:
            cell = self.row(self.table(1))[0]
            shade(cell, self.theme.colour)
            self.write(cell.paragraphs[0], text, True, "FFFFFF", 22)
            if under:
                self.write(cell.add_paragraph(), under, False, "FFFFFF", 13)
            self.doc.add_paragraph()
            return
        self.write(self.doc.add_paragraph(), text, True, self.theme.colour, 20)
        if under:
            self.write(self.doc.add_paragraph(), under, False, self.theme.colour, 13)

    def do_head(self, letter: str | None, title: str, second: str = "") -> None:
        """A section's heading, in the manner of the form."""
        self.section, self.area = letter, None
        if letter:
            self.words.setdefault(letter, [])
        style = self.theme.heads
        if style in {"cells", "cover"}:
            made = self.table(2 if second else 1, [1.0, 7.0] if second else None)
            cells = self.row(made)
            for cell, text in zip(cells, [title, second] if second else [title], strict=True):
                shade(cell, self.theme.tint if style == "cells" else self.theme.colour)
                self.write(
                    cell.paragraphs[0], text, True, self.theme.colour if style == "cells" else "FFFFFF", 13
                )
                cell.paragraphs[0].paragraph_format.keep_with_next = True
            spacer = self.doc.add_paragraph().paragraph_format
            spacer.space_after, spacer.keep_with_next = Pt(0), True
            return
        for text in [title, second] if second else [title]:
            paragraph = self.doc.add_paragraph(style="Heading 1")
            self.write(paragraph, text, True, self.theme.colour, 14)

    def do_sub(self, text: str) -> None:
        """A heading below a section's own."""
        paragraph = self.doc.add_paragraph(style="Heading 3")
        self.write(paragraph, text, True, self.theme.colour, 11.5)

    def do_area(self, code: str, text: str = "") -> None:
        """An area of need, with or without a heading."""
        self.area = AREAS[code] if code else None
        if text:
            self.do_sub(text)

    def do_sec(self, letter: str | None) -> None:
        """Go on in another section without a heading."""
        self.section = letter
        if letter:
            self.words.setdefault(letter, [])

    def do_p(self, node: Any) -> None:
        """A paragraph of own words."""
        self.body(self.doc.add_paragraph(), node, self.section)

    def do_nil(self, text: str) -> None:
        """A statement that there is nothing to record."""
        if self.section:
            self.nil.add(self.section)
        self.do_p(text)

    def do_li(self, *nodes: Any) -> None:
        """Bulleted statements."""
        for node in nodes:
            numbered = self.theme.numbered and self.section == "E"
            style = "Normal" if numbered else self.theme.bullet
            self.body(self.doc.add_paragraph(style=style), node, self.section)

    def do_box(self, label: str, nodes: list[Any]) -> None:
        """A shaded box with a label and statements."""
        cell = self.row(self.table(1))[0]
        shade(cell, self.theme.tint)
        self.write(cell.paragraphs[0], label, True)
        for node in nodes:
            self.body(cell.add_paragraph(), node, self.section)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(0)

    def do_kv(self, rows: list[Any], widths: list[float] | None = None) -> None:
        """A table of labels and values."""
        made = self.table(2, widths or [1.0, 2.4])
        for label, value in rows:
            cells = self.row(made)
            shade(cells[0], self.theme.tint)
            self.write(cells[0].paragraphs[0], label, True)
            self.fill(cells[1], value, self.section)
        self.doc.add_paragraph()

    def do_grid(self, heads: list[str], rows: list[Any], widths: list[float] | None = None) -> None:
        """A table with column heads; a head may name the section of its column."""
        letters = [head.split("|")[0] if "|" in head else self.section for head in heads]
        titles = [head.split("|")[-1] for head in heads]
        made = self.table(len(heads), widths)
        top = self.row(made)
        mark = OxmlElement("w:tblHeader")
        made.rows[0]._tr.get_or_add_trPr().append(mark)
        for cell, title in zip(top, titles, strict=True):
            shade(cell, self.theme.tint)
            self.write(cell.paragraphs[0], title, True)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        for count, row in enumerate(rows):
            cells = self.row(made)
            for place, (cell, node) in enumerate(zip(cells, row, strict=True)):
                others = {titles[i]: plain(row[i]) for i in range(len(row)) if i != place}
                self.fill(cell, node, letters[place], others)
                if self.theme.stripe and count % 2:
                    shade(cell, "F2F2F2")
        for letter in letters:
            if letter:
                self.words.setdefault(letter, [])
        self.doc.add_paragraph()

    def do_page(self) -> None:
        """Start a new page."""
        self.doc.add_page_break()
