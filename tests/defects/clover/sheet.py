"""A plan's words by key, the edits that spoil them, and the sheet that draws and labels them in one go.

A key is a section's letter, an underscore and a number for an item ("F_3"), a name for other words
("A_views"); "F_3.who" is another cell of that item's row. Keys of the front page begin with "front".
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from samples.drawing.labels import LETTERS, Labels

AUTHOR = "clover"
AS_OF = "2026-11-20"

Mark = tuple[str, str | None, str | None, str]


@dataclass
class Edit:
    """One thing put wrong: new words by key (None takes them out) and the labels it earns.

    A label is (code, section, text, note); a text "@F_3" stands for the copy's words at that key.
    """

    words: dict[str, str | None]
    marks: list[Mark] = field(default_factory=list)


def edit(key: str, text: str | None, codes: str, note: str, *more: Mark, **other: str | None) -> Edit:
    """The words at one key replaced; every code is labelled with the statement as it now stands."""
    base = key.split(".", maxsplit=1)[0]
    letter = base.split("_")[0]
    section = letter if letter in LETTERS else None
    quote = None if text is None and base == key else f"@{base}"
    marks: list[Mark] = [(code, section, quote, note) for code in codes.split()]
    return Edit({key: text, **other}, marks + list(more))


@dataclass
class Plan:
    """A clean plan's words, what a reader should find in them, and how they are laid out."""

    stem: str
    layout: int
    words: dict[str, str]
    links: str
    details: dict[str, Any]
    dates: dict[str, str]
    states: dict[str, str]
    guards: list[tuple[str, str]]
    copies: dict[str, list[Edit]]


class Sheet:
    """One document being drawn, clean or with edits, with its labels."""

    def __init__(self, plan: Plan, stem: str, edits: Sequence[Edit]) -> None:
        self.plan, self.stem, self.edits = plan, stem, edits
        self.words: dict[str, str | None] = dict(plan.words)
        for each in edits:
            for key in each.words:
                if key not in self.words:
                    raise KeyError(f"{stem}: {key}")
            self.words.update(each.words)
        self.labels = Labels(stem, author=AUTHOR, layout=plan.layout, part="report")
        self.doc: Doc = Document()
        self.used: set[str] = set()
        core = self.doc.core_properties
        core.author, core.title = AUTHOR, "Education, Health and Care Plan"
        core.created = core.modified = datetime(2026, 11, 1)

    def base(self, font: str, size: float, landscape: bool = False, margin: int = 20) -> None:
        """The page and its letter."""
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.paragraph_format.space_after = Pt(4)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        if landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Mm(297), Mm(210)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(section, side, Mm(margin))

    def get(self, key: str) -> str | None:
        """The words at a key, None when an edit took them out."""
        self.used.add(key)
        return self.words[key]

    def keys(self, prefix: str) -> list[str]:
        """The keys with a prefix that still have words, in order of writing, rows' other cells left out."""
        return [k for k, t in self.words.items() if k.startswith(prefix) and "." not in k and t is not None]

    def record(
        self,
        key: str,
        area: str | None = None,
        label: str | None = None,
        cells: dict[str, str] | None = None,
    ) -> None:
        """What a reader should find at this place."""
        letter, _, rest = key.partition("_")
        text = self.words[key]
        if letter not in LETTERS or not text:
            return
        if rest[:1].isdigit() and "." not in rest and letter not in "IJK":
            self.labels.item(letter, key, text, area=area, label=label, cells=cells)
        else:
            self.labels.says(letter, text)

    def title(self, key: str, size: float, colour: str = "000000", fill: str | None = None) -> None:
        """A heading, which is no section text."""
        text = self.get(key)
        if text is not None:
            self.plain(text, size, colour, fill, bold=True)

    def plain(
        self, text: str, size: float = 0, colour: str = "000000", fill: str | None = None, bold: bool = False
    ) -> Paragraph:
        """A paragraph that belongs to no section: helper text, headings."""
        paragraph = self.doc.add_paragraph()
        style_run(paragraph.add_run(text), size, colour, bold)
        if bold:
            paragraph.paragraph_format.keep_with_next = True
            paragraph.paragraph_format.space_before = Pt(8)
        if fill:
            paragraph._p.get_or_add_pPr().append(shade(fill))
        return paragraph

    def para(
        self, key: str, area: str | None = None, label: str = "", style: str | None = None, lead: str = ""
    ) -> None:
        """A paragraph of a section; `label` and `lead` go before its own words."""
        text = self.get(key)
        if not text:
            return
        paragraph = self.doc.add_paragraph(style=style)
        before = f"{label} " if label else lead
        if before:
            paragraph.add_run(before).bold = True
        paragraph.add_run(text)
        self.record(key, area, label or None)

    def fill(
        self,
        cell: _Cell,
        keys: Sequence[str],
        area: str | None = None,
        labels: Sequence[str] = (),
        bullet: str = "",
        record: bool = True,
    ) -> None:
        """Words into a cell, one paragraph a key."""
        first = True
        for number, key in enumerate(keys):
            text = self.get(key)
            if not text:
                continue
            paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
            first = False
            label = labels[number] if labels else ""
            if label or bullet:
                paragraph.add_run(f"{label or bullet} ").bold = bool(label)
            paragraph.add_run(text)
            if record:
                self.record(key, area, label or None)

    def row(
        self, table: Table, key: str, columns: Sequence[tuple[str, str]], area: str | None = None
    ) -> None:
        """One item's row: its own words and its other cells, in the order of the columns.

        A column is (heading, suffix); the suffix "" is the item itself.
        """
        if self.get(key) is None:
            return
        cells = table.add_row().cells
        others = {}
        for cell, (heading, suffix) in zip(cells, columns, strict=True):
            text = self.get(key + suffix) or ""
            cell.paragraphs[0].add_run(text)
            if suffix and text:
                others[heading] = text
        self.record(key, area, None, others)

    def table(
        self, headings: Sequence[str], widths: Sequence[int], fill: str, colour: str = "000000"
    ) -> Table:
        """A ruled table whose heading row is repeated on every page."""
        table = self.doc.add_table(rows=1, cols=len(headings))
        table.style = "Table Grid"
        table.autofit = False
        for cell, heading, width in zip(table.rows[0].cells, headings, widths, strict=True):
            style_run(cell.paragraphs[0].add_run(heading), 0, colour, True)
            tint(cell, fill)
            cell.width = Mm(width)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        mark = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(mark)
        return table

    def pairs(self, rows: Sequence[tuple[str, str]], fill: str, widths: tuple[int, int] = (60, 110)) -> None:
        """A table of labels and values; a row whose words an edit took out keeps an empty value."""
        table = self.doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        table.autofit = False
        for label, key in rows:
            left, right = table.add_row().cells
            style_run(left.paragraphs[0].add_run(label), 0, "000000", True)
            tint(left, fill)
            right.paragraphs[0].add_run(self.get(key) or "")
            left.width, right.width = Mm(widths[0]), Mm(widths[1])
            self.record(key)
        self.doc.add_paragraph()

    def running(self, head: str, foot: str) -> None:
        """Running head and foot, the foot with the page number."""
        section = self.doc.sections[0]
        style_run(section.header.paragraphs[0].add_run(head), 8, "666666")
        paragraph = section.footer.paragraphs[0]
        style_run(paragraph.add_run(f"{foot}  Page "), 8, "666666")
        page = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
        paragraph._p.append(page)

    def save(self, folder: Path) -> None:
        """The document and its labels; every word of the plan must have been drawn."""
        left = {k for k, t in self.words.items() if t and self.words[k.split(".", maxsplit=1)[0]]} - self.used
        if left:
            raise ValueError(f"{self.stem}: never drawn: {sorted(left)}")
        self.doc.save(str(folder / f"{self.stem}.docx"))
        clean = self.stem == self.plan.stem
        defects = [
            {"code": code, "section": section, "text": self._quote(text), "note": note}
            for each in self.edits
            for code, section, text, note in each.marks
        ]
        guards = [
            {
                "text": self.words.get(key, key),
                "section": key.split("_")[0] if "_" in key else None,
                "why": why,
            }
            for key, why in self.plan.guards
        ]
        out = {
            "base": clean,
            "of": self.plan.stem,
            "author": AUTHOR,
            "layout": self.plan.layout,
            "as_of": AS_OF,
            "part": "report",
            "defects": defects,
            "guards": guards if clean else [],
        }
        write(folder / f"{self.stem}.json", out)
        if clean:
            self._write_labels(folder)

    def _quote(self, text: str | None) -> str | None:
        return self.words[text[1:]] if text and text.startswith("@") else text

    def _write_labels(self, folder: Path) -> None:
        self.labels.details(**self.plan.details)
        self.labels.dates(**self.plan.dates)
        for letter, state in self.plan.states.items():
            self.labels.state(letter, state)  # type: ignore[arg-type]
        for line in self.plan.links.strip().splitlines():
            source, _, targets = line.partition(">")
            self.labels.link(source.strip(), *targets.split())
        write(folder / f"{self.stem}.labels.json", self.labels.as_dict())


def write(path: Path, content: dict[str, Any]) -> None:
    """JSON as the other labels are written."""
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def style_run(run: Any, size: float = 0, colour: str = "000000", bold: bool = False) -> None:
    """Size, colour and weight of a run."""
    run.bold = bold
    run.font.color.rgb = RGBColor.from_string(colour)
    if size:
        run.font.size = Pt(size)


def shade(fill: str) -> Any:
    """A background."""
    return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')


def tint(cell: _Cell, fill: str) -> None:
    """A cell's background."""
    properties = cell._tc.get_or_add_tcPr()
    for old in properties.findall(qn("w:shd")):
        properties.remove(old)
    properties.append(shade(fill))
