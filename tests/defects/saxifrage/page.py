"""Draw a plan's source lines in Word, and keep what each section says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.defects.saxifrage.words import ITEM

AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "health": "health",
    "care": "social-care",
    "other": "other",
}
CHANGE = re.compile(r"(\[\+.*?\+\]|\[-.*?-\])")


@dataclass
class Look:
    """How a council's form looks."""

    font: str = "Arial"
    size: float = 10.5
    landscape: bool = False
    colour: str = "1F3864"
    shade: str = "D9E2F3"
    banner: str = "heading"
    head: str = ""
    foot: str = ""
    margin: float = 2.0
    grid: str = "Table Grid"


@dataclass
class Item:
    """One statement of the plan, with the other cells of its row."""

    key: str
    section: str
    text: str
    area: str | None
    cells: dict[str, str] = field(default_factory=dict)


def settle(text: str) -> str:
    """Return the words as they stand once tracked changes are accepted."""
    kept = re.sub(r"\[-.*?-\]", "", text)
    return re.sub(r"\s+", " ", re.sub(r"\[\+(.*?)\+\]", r"\1", kept)).strip()


def shade(cell: Any, colour: str) -> None:
    """Fill a cell with a colour."""
    mark = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        mark.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(mark)


class Page:
    """A Word document in the making, and the record of its sections and items."""

    def __init__(self, look: Look) -> None:
        """Open an empty document in a council's look."""
        self.look = look
        self.doc: Any = Document()
        self.sections: dict[str, list[str]] = {}
        self.items: list[Item] = []
        self.section: str | None = None
        self.area: str | None = None
        self.again: dict[str, str] = {}
        self.changes = 0
        self._set_up()

    def _set_up(self) -> None:
        """Set paper, font, running head and foot."""
        look, paper = self.look, self.doc.sections[0]
        paper.page_width, paper.page_height = Cm(21), Cm(29.7)
        if look.landscape:
            paper.orientation = WD_ORIENT.LANDSCAPE
            paper.page_width, paper.page_height = Cm(29.7), Cm(21)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(paper, side, Cm(look.margin))
        self.width = (29.7 if look.landscape else 21) - 2 * look.margin
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = look.font, Pt(look.size)
        normal.paragraph_format.space_after = Pt(5)
        for level in (1, 2):
            style = self.doc.styles[f"Heading {level}"]
            style.font.name, style.font.size = look.font, Pt(look.size + 5 - 2 * level)
            style.font.color.rgb = RGBColor.from_string(look.colour)
            style.element.rPr.rFonts.set(qn("w:asciiTheme"), "")
            for name in list(style.element.rPr.rFonts.attrib):
                if "Theme" in name:
                    del style.element.rPr.rFonts.attrib[name]
        for part, words in ((paper.header, look.head), (paper.footer, look.foot)):
            part.paragraphs[0].text = words
            for run in part.paragraphs[0].runs:
                run.font.size = Pt(8)

    def write(self, par: Any, text: str, bold: bool = False, italic: bool = False) -> None:
        """Write words into a paragraph, tracked changes as such."""
        for piece in CHANGE.split(text):
            if not piece:
                continue
            kind = piece[:2] if CHANGE.fullmatch(piece) else ""
            run = par.add_run(piece[2:-2] if kind else piece)
            run.bold, run.italic = bold or None, italic or None
            if not kind:
                continue
            self.changes += 1
            wrap = OxmlElement("w:ins" if kind == "[+" else "w:del")
            for name, value in (
                ("id", str(900 + self.changes)),
                ("author", "Plan Coordinator"),
                ("date", "2026-10-28T09:00:00Z"),
            ):
                wrap.set(qn(f"w:{name}"), value)
            run._r.addprevious(wrap)
            wrap.append(run._r)
            if kind == "[-":
                for word in run._r.findall(qn("w:t")):
                    word.tag = qn("w:delText")
                    word.set(qn("xml:space"), "preserve")

    def keep(self, section: str | None, text: str) -> tuple[str, str, Item | None]:
        """Record words under their section; return label, words to draw and the item, if one."""
        found = ITEM.match(text)
        label, item = "", None
        if found:
            label, words, key = found["label"] or "", found["text"], found["key"]
            if found["again"]:
                words = self.again[key]
            elif section:
                item = Item(key, section, settle(words), AREAS.get(self.area or ""))
                self.items.append(item)
            text = words
        if section and settle(text):
            self.sections.setdefault(section, []).append(settle(text))
        return label, text, item

    def say(self, par: Any, section: str | None, text: str) -> Item | None:
        """Write and record one paragraph."""
        label, words, item = self.keep(section, text)
        if label:
            self.write(par, label + " ", bold=True)
        self.write(par, words)
        return item

    def heading(self, text: str, level: int) -> None:
        """Draw a heading: a style, a shaded banner or bold words."""
        if self.look.banner == "table" and level == 1:
            table = self.doc.add_table(1, 1)
            table.style = self.look.grid
            cell = table.cell(0, 0)
            shade(cell, self.look.shade)
            self.write(cell.paragraphs[0], text, bold=True)
            self.doc.add_paragraph().paragraph_format.space_after = Pt(0)
        elif self.look.banner == "bold":
            par = self.doc.add_paragraph()
            par.paragraph_format.space_before = Pt(8)
            par.paragraph_format.keep_with_next = True
            self.write(par, text, bold=True)
            par.runs[0].font.size = Pt(self.look.size + 5 - 2 * level)
            par.runs[0].font.color.rgb = RGBColor.from_string(self.look.colour)
        else:
            self.doc.add_heading(text, level)

    def table(self, widths: list[int], lines: list[str]) -> None:
        """Draw one table from its lines and record its cells."""
        table = self.doc.add_table(0, len(widths))
        table.style, table.autofit = self.look.grid, False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(self.width * width / sum(widths))
        columns, heads = ["-"] * len(widths), [""] * len(widths)
        rows: list[list[list[str]]] = []

        def close() -> None:
            """Draw the row gathered so far."""
            if not rows:
                return
            cells = rows.pop()
            places = self._row(table, widths, len(cells))
            names = heads if len(heads) == len(cells) else [""] * len(cells)
            kinds = (columns + columns[-1:] * len(cells))[: len(cells)]
            found: list[Item] = []
            plain: dict[str, str] = {}
            for place, paragraphs, head, column in zip(places, cells, names, kinds, strict=True):
                section = None if column == "-" else column
                here = [self._cell(place, section, words, n == 0) for n, words in enumerate(paragraphs)]
                found += [item for item in here if item]
                if section and head and not any(here):
                    plain[head] = " ".join(settle(words.removeprefix("- ")) for words in paragraphs)
            for item in found:
                item.cells = {head: words for head, words in plain.items() if words and "{=" not in words}

        for line in lines:
            sign, words = line[0], line[2:].strip()
            if sign in ">*%@":
                close()
            if sign == "%":
                columns = words.split()
            elif sign == "@":
                self.place(words)
            elif sign == "*":
                titles = [title.strip() for title in words.split(" | ")]
                heads = titles
                for place, title in zip(self._row(table, widths, len(titles)), titles, strict=True):
                    shade(place, self.look.shade)
                    self.write(place.paragraphs[0], title, bold=True)
                    place.paragraphs[0].paragraph_format.keep_with_next = True
            elif sign == ">":
                rows.append([[words]])
            elif sign == "|":
                rows[-1].append([words])
            elif sign == "+":
                rows[-1][-1].append(words if not line.startswith("+-") else "- " + line[3:])
        close()
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def _row(self, table: Any, widths: list[int], count: int) -> list[Any]:
        """Add a row of so many cells, merging when the grid has more."""
        cells = table.add_row().cells
        if count == len(widths):
            for cell, width in zip(cells, widths, strict=True):
                cell.width = Cm(self.width * width / sum(widths))
            return list(cells)
        step = len(widths) // count
        return [
            cells[i * step].merge(cells[len(widths) - 1 if i == count - 1 else (i + 1) * step - 1])
            for i in range(count)
        ]

    def _cell(self, cell: Any, section: str | None, text: str, first: bool) -> Item | None:
        """Write one paragraph into a cell."""
        par = cell.paragraphs[0] if first else cell.add_paragraph()
        par.paragraph_format.space_after = Pt(3)
        if text.startswith("- "):
            par.style = "List Bullet"
            text = text[2:]
        if text.startswith("^ "):
            self.write(par, text[2:], bold=True)
            return None
        if section is None and ITEM.match(text) is None:
            self.write(par, text)
            return None
        return self.say(par, section, text)

    def place(self, words: str) -> None:
        """Turn to a section and an area."""
        section, _, area = words.partition(" ")
        self.section, self.area = (None if section == "-" else section), area or None
        if self.section:
            self.sections.setdefault(self.section, [])

    def draw(self, lines: list[str]) -> None:
        """Draw every line of a plan."""
        cells = [line.lstrip(">|+-. ") for line in lines]
        self.again = {m["key"]: m["text"] for m in map(ITEM.match, cells) if m and not m["again"]}
        at = 0
        while at < len(lines):
            line = lines[at]
            sign, words = line[0], line[2:]
            if line.startswith("## "):
                self.heading(line[3:], 2)
            elif sign == "#":
                self.heading(words, 1)
            elif sign == "@":
                self.place(words)
            elif line == "--":
                self.doc.add_page_break()
            elif sign in "^~":
                self.write(self.doc.add_paragraph(), words, bold=sign == "^", italic=sign == "~")
            elif sign in ".-":
                par = self.doc.add_paragraph(style="List Bullet" if sign == "-" else None)
                self.say(par, self.section, words)
            elif sign == "[":
                end = lines.index("]", at)
                if end > at + 1:
                    self.table([int(width) for width in words.split()], lines[at + 1 : end])
                at = end
            else:
                raise ValueError(f"cannot draw {line!r}")
            at += 1

    def save(self, path: Path) -> None:
        """Write the document."""
        self.doc.save(str(path))
