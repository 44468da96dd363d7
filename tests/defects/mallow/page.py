"""A page that draws a plan, applies a copy's edits and records the labels, in one go.

A plan is a function that lays out parts of text, each with a key. A copy is a set of edits by key: new
words, `None` to leave the part out, or `+key` for parts to put after it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from samples.drawing.labels import Labels

Edit = str | None | list[str]

# The areas of need, as the labels name them.
CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA = "preparing-for-adulthood"


@dataclass(frozen=True)
class Part:
    """Some words of a section: a statement to trace (`item`) or plain text."""

    letter: str
    key: str
    text: str
    item: bool = True
    area: str | None = None
    label: str | None = None
    cells: Mapping[str, str] = field(default_factory=dict)


def it(key: str, text: str, area: str | None = None, label: str | None = None, **cells: str) -> Part:
    """A statement; its key begins with its section ("B3", "H1.2"). Keywords are the row's other cells."""
    letter = key.split(".", maxsplit=1)[0] if key.startswith("H") else key[0]
    return Part(letter, key, text, True, area, label, {k.replace("_", " "): v for k, v in cells.items()})


def say(key: str, text: str) -> Part:
    """Words that are no statement; the key begins with the section and a stop ("A.story")."""
    return Part(key.split(".", maxsplit=1)[0], key, text, item=False)


@dataclass(frozen=True)
class Look:
    """How a council's template looks: typeface, colours (RRGGBB), page."""

    font: str = "Arial"
    size: float = 11
    colour: str = "1F3864"
    shade: str = "D9E2F3"
    landscape: bool = False
    style: str = "Table Grid"


class Page:
    """A plan while it is drawn."""

    def __init__(self, stem: str, layout: int, look: Look, edits: Mapping[str, Edit]) -> None:
        self.labels = Labels(stem, author="mallow", layout=layout, part="report")
        self.look, self.edits = look, edits
        self.now: dict[str, str] = {}
        self.unused = set(edits)
        self.document: Document = docx.Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = look.font, Pt(look.size)
        normal.paragraph_format.space_after = Pt(6)
        section = self.document.sections[0]
        if look.landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        else:
            section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        self.controls = False
        self.width = 25.7 if look.landscape else 17.0

    def text(self, key: str, words: str) -> str | None:
        """The words under a key as this copy has them."""
        if key in self.edits:
            self.unused.discard(key)
            edit = self.edits[key]
            if edit is None:
                return None
            words = str(edit)
        self.now[key] = words
        return words

    def more(self, key: str) -> list[str]:
        """What this copy puts after a part."""
        self.unused.discard("+" + key)
        extra = self.edits.get("+" + key, [])
        return [extra] if isinstance(extra, str) else list(extra or [])

    def running(self, head: str, foot: str) -> None:
        """Running head, and foot with the page number."""
        section = self.document.sections[0]
        section.header.paragraphs[0].text = head
        paragraph = section.footer.paragraphs[0]
        run = paragraph.add_run(foot + "    Page ")
        field_run = paragraph.add_run()._r
        for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
            element = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                element.set(qn("w:fldCharType"), kind)
            else:
                element.text = words
            field_run.append(element)
        run.font.size = Pt(8)

    def head(self, words: str, level: int = 1, key: str = "") -> None:
        """A heading; with a key a copy may change it or leave it out."""
        shown = self.text(key, words) if key else words
        if shown is None:
            return
        paragraph = self.document.add_heading(level=level)
        run = paragraph.add_run(shown)
        run.font.name, run.font.color.rgb = self.look.font, RGBColor.from_string(self.look.colour)
        run.font.size = Pt(self.look.size + (7, 4, 2, 1)[level])

    def note(self, words: str) -> None:
        """The template's own helper text, grey and slanted."""
        run = self.document.add_paragraph().add_run(words)
        run.italic, run.font.color.rgb, run.font.size = (
            True,
            RGBColor(0x80, 0x80, 0x80),
            Pt(self.look.size - 1.5),
        )

    def plain(self, words: str, bold: bool = False) -> None:
        """Words of the template that belong to no section."""
        self.document.add_paragraph().add_run(words).bold = bold

    def _shown(self, part: Part) -> list[str]:
        words = self.text(part.key, part.text)
        cells = {}
        if words is not None:
            for name, value in part.cells.items():
                cells[name] = self.text(f"{part.key}.{name}", value) or ""
            if part.item:
                self.labels.item(part.letter, part.key, words, area=part.area, label=part.label, cells=cells)
            else:
                self.labels.says(part.letter, words)
                if part.key.endswith(".nil"):
                    self.labels.state(part.letter, "nil")
        return ([] if words is None else [words]) + self.more(part.key)

    def para(self, *parts: Part, style: str | None = None) -> None:
        """One paragraph of one or more parts."""
        words = [shown for part in parts for shown in self._shown(part)]
        if words:
            paragraph = self.document.add_paragraph(style=style)
            self._run(paragraph, " ".join(words))

    def _run(self, paragraph: Paragraph, words: str) -> None:
        """Words at a paragraph's end, in a content control where the template has them."""
        run = paragraph.add_run(words)._r
        if self.controls:
            control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
            control.append(OxmlElement("w:sdtPr"))
            control.append(content)
            run.getparent().replace(run, control)
            content.append(run)

    def each(self, *parts: Part, style: str | None = None) -> None:
        """A paragraph for each part, with its label before it where it has one."""
        for part in parts:
            for n, words in enumerate(self._shown(part)):
                paragraph = self.document.add_paragraph(style=style)
                if part.label and n == 0:
                    paragraph.add_run(part.label + " ").bold = True
                self._run(paragraph, words)

    def bullets(self, *parts: Part) -> None:
        """A bullet for each part."""
        self.each(*parts, style="List Bullet")

    def grid(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str | Part | Sequence[Part]]],
        widths: Sequence[float],
        title: str = "",
        helper: str = "",
        first: Part | None = None,
    ) -> None:
        """A table: a plain string is a label, a part (or parts) are words of a section.

        `first` is a row over the whole width below the title. A part with cells fills the columns after its own. A row whose parts are all left out is not drawn.
        """
        table = self.document.add_table(rows=0, cols=len(widths))
        table.style, table.autofit = self.look.style, False
        if title:
            cells = table.add_row().cells
            merged = cells[0].merge(cells[-1])
            self._put(merged, [title], bold=True, shade=self.look.colour, white=True)
            if helper:
                merged.add_paragraph().add_run(helper).italic = True
        shown = self._shown(first) if first else []
        if first and shown:
            cells = table.add_row().cells
            self._put(cells[0].merge(cells[-1]), [f"{first.label or ''} {shown[0]}".strip(), *shown[1:]])
        if heads:
            for cell, words in zip(table.add_row().cells, heads, strict=True):
                self._put(cell, [words], bold=True, shade=self.look.shade)
        for row in rows:
            drawn: list[tuple[list[str], bool]] = []
            for cell_parts in row:
                if isinstance(cell_parts, str):
                    drawn.append(([cell_parts], True))
                    continue
                parts = [cell_parts] if isinstance(cell_parts, Part) else list(cell_parts)
                lines: list[str] = []
                for part in parts:
                    words_here = self._shown(part)
                    if words_here and part.label:
                        words_here[0] = f"{part.label} {words_here[0]}"
                    lines += words_here
                drawn.append((lines, False))
                for part in parts:
                    drawn += [
                        ([self.now.get(f"{part.key}.{name}", "")] if lines else [], False)
                        for name in part.cells
                    ]
            if all(label or not lines for lines, label in drawn) and any(not label for _, label in drawn):
                continue
            for cell, (lines, label) in zip(table.add_row().cells, drawn, strict=True):
                self._put(cell, lines, bold=label, shade=self.look.shade if label else "")
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row_ in table.rows:
            for cell, width in zip(row_.cells, widths, strict=True):
                cell.width = Cm(width)
        self.document.add_paragraph()

    def advice(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], number: str = "K"
    ) -> None:
        """Section K's table: numbered rows whose cells have the keys K.1a, K.1b ..."""
        self.grid(
            heads,
            [
                [f"{number}{n}", *(say(f"K.{n}{'abcd'[m]}", words) for m, words in enumerate(row))]
                for n, row in enumerate(rows, start=1)
            ],
            widths,
        )

    def form(self, rows: Sequence[tuple[str, str, str]], split: float = 6) -> None:
        """A table of labels and values that belongs to no section: front page, sign-off."""
        shown = [(label, self.text(key, value)) for label, key, value in rows]
        table = self.document.add_table(rows=0, cols=2)
        table.style, table.autofit = self.look.style, False
        for label, value in shown:
            if value is None:
                continue
            left, right = table.add_row().cells
            table.columns[0].width, table.columns[1].width = Cm(split), Cm(self.width - split)
            self._put(left, [label], bold=True, shade=self.look.shade)
            self._put(right, [value])
            left.width, right.width = Cm(split), Cm(self.width - split)
        self.document.add_paragraph()

    def _put(
        self, cell: _Cell, lines: Sequence[str], bold: bool = False, shade: str = "", white: bool = False
    ) -> None:
        for n, words in enumerate(lines):
            paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(3)
            run = paragraph.add_run(words)
            run.bold = bold or None
            run.font.size = Pt(self.look.size - 1)
            if white:
                run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
        if shade:
            element = OxmlElement("w:shd")
            element.set(qn("w:val"), "clear")
            element.set(qn("w:fill"), shade)
            cell._tc.get_or_add_tcPr().append(element)

    def save(self, path: Path) -> None:
        """Write the Word file; every edit must have found its place."""
        if self.unused:
            raise KeyError(f"{path.stem}: no part for {sorted(self.unused)}")
        self.document.core_properties.title = "Education, Health and Care Plan"
        self.document.save(str(path))

    def details(self, dates: Mapping[str, str], **values: Any) -> None:
        """The details a reader should find."""
        self.labels.details(**values)
        self.labels.dates(**dates)
