"""What a plan's page is made of, and how it is laid out in Word while its labels are recorded.

Text may hold `<b> <i>`, `<g>` (grey helper words, which are no section's), `<ins>` and `<del>` (tracked
changes). A statement is a tuple, (key, text) or (key, label, text); a plain string is other words of the
section; `Tag` is a heading or row label within a table, which belongs to no section.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from samples.drawing import word as w
from samples.drawing.labels import Labels

_TAGS = re.compile(r"(</?(?:b|i|g|ins|del)>)")
_AREAS = {"C": "health", "G": "health", "D": "social-care", "H1": "social-care", "H2": "social-care"}


def bare(text: str) -> str:
    """The words that count: no marking, nothing struck out, no helper words."""
    text = re.sub(r"<(del|g)>.*?</\1>", "", text, flags=re.S)
    return re.sub(r" {2,}", " ", _TAGS.sub("", text)).strip()


class Tag(str):
    """Words in a table that only label what stands beside or below them."""


@dataclass
class H:
    """A heading."""

    text: str
    level: int = 1
    shade: str | None = None
    colour: str | None = None
    styled: bool = True


@dataclass
class P:
    """A paragraph of a section, or (`sec` None) of none; a list of parts runs on in one paragraph."""

    parts: Any
    sec: str | None = None
    area: str | None = None
    boxed: bool = False
    size: float | None = None


@dataclass
class UL:
    """A list, a bullet or (where a statement has a label) a typed number each."""

    items: list[Any]
    sec: str | None = None
    area: str | None = None


@dataclass
class T:
    """A table. `secs` says of each column whose words stand there; `head` is its row of column headings."""

    rows: list[list[Any]]
    widths: Sequence[float]
    head: Sequence[str] | None = None
    secs: Sequence[str | None] | str | None = None
    area: str | None = None
    banner: str | None = None
    shade: str = "DDE8F0"
    first: bool = False
    control: str | None = None
    bullets: bool = True


@dataclass
class Look:
    """The template's typeface, page and running lines."""

    font: str = "Arial"
    size: float = 10.5
    colour: str = "1F3864"
    landscape: bool = False
    margin: float = 1.9
    header: str = ""
    footer: str = ""
    numbers: str = "Page {page} of {pages}"
    watermark: str | None = None
    reviser: str = "SEND Casework"
    accepted: bool = False


def fill(
    line: Paragraph, text: str, look: Look, *, bold: bool | None = None, size: float | None = None
) -> None:
    """Put marked text at the end of a paragraph."""
    if look.accepted:
        text = re.sub(r"</?ins>", "", re.sub(r"<del>.*?</del>", "", text, flags=re.S))
    on: set[str] = set()
    for part in _TAGS.split(text):
        if _TAGS.fullmatch(part):
            name = part.strip("</>")
            on = on - {name} if part.startswith("</") else on | {name}
        elif part and on & {"ins", "del"}:
            kind = "ins" if "ins" in on else "del"
            tag = "t" if kind == "ins" else "delText"
            words = part.replace("&", "&amp;").replace("<", "&lt;")
            line._p.append(
                parse_xml(
                    f'<w:{kind} {nsdecls("w")} w:id="0" w:author="{look.reviser}" '
                    f'w:date="2026-10-05T10:20:00Z"><w:r><w:{tag} xml:space="preserve">{words}</w:{tag}>'
                    f"</w:r></w:{kind}>"
                )
            )
        elif part:
            grey = "g" in on
            w.add(
                line,
                w.Run(
                    part,
                    bold=bold or ("b" in on) or None,
                    italic=("i" in on) or grey or None,
                    colour="7F7F7F" if grey else None,
                    size=size,
                ),
            )


class Sheet:
    """Lays blocks out in a Word document and records the labels in the same breath."""

    def __init__(self, look: Look, labels: Labels) -> None:
        self.look, self.labels = look, labels
        self.document: Document = w.new_document(
            landscape=look.landscape,
            font=look.font,
            size=look.size,
            margin_cm=look.margin,
            heading_colour=look.colour,
        )
        w.header_footer(self.document, header=look.header, footer=look.footer, page_numbers=look.numbers)
        if look.watermark:
            w.watermark(self.document, look.watermark)

    def draw(self, blocks: Sequence[Any]) -> None:
        """Every block in the order of the page."""
        for block in blocks:
            if isinstance(block, H):
                w.heading(
                    self.document,
                    block.text,
                    block.level,
                    styled=block.styled,
                    shade=block.shade,
                    colour=block.colour,
                )
            elif isinstance(block, P):
                self._paragraph(block)
            elif isinstance(block, UL):
                for item in block.items:
                    bullet = not (isinstance(item, tuple) and len(item) == 3)
                    self._line(self.document, item, block.sec, block.area, bullet=bullet)
            else:
                self._table(block)

    def _paragraph(self, block: P) -> None:
        parts = block.parts if isinstance(block.parts, list) else [block.parts]
        if block.boxed:
            texts = [bare(self._told(part, block.sec, block.area)) for part in parts]
            w.text_box(self.document, texts, height_cm=1.2 + 0.013 * sum(map(len, texts)))
            return
        line = self.document.add_paragraph()
        text = " ".join(self._told(part, block.sec, block.area) for part in parts)
        fill(line, text, self.look, size=block.size)

    def _told(self, part: Any, sec: str | None, area: str | None) -> str:
        if isinstance(part, Tag) or (isinstance(part, str) and (sec is None or not bare(part))):
            return str(part)
        if isinstance(part, str):
            for piece in bare(part).split("\n"):
                self.labels.says(str(sec), piece)
            return part
        label = part[1] if len(part) == 3 else None
        self.labels.item(str(sec), part[0], bare(part[-1]), area=area or _AREAS.get(str(sec)), label=label)
        return f"<b>{label}</b> {part[-1]}" if label else str(part[-1])

    def _line(self, container: Any, item: Any, sec: str | None, area: str | None, *, bullet: bool) -> None:
        line = container.add_paragraph(style=self.document.styles["List Bullet"] if bullet else None)
        line.paragraph_format.space_after = 40000
        fill(line, self._told(item, sec, area), self.look, bold=isinstance(item, Tag) or None)

    def _table(self, block: T) -> None:
        columns = len(block.widths)
        rows: list[list[Any]] = []
        if block.banner:
            rows.append([w.Cell(block.banner, shade=block.shade, bold=True), *[None] * (columns - 1)])
        if block.head:
            rows.append([w.Cell(text, shade=block.shade, bold=True) for text in block.head])
        rows.extend(self._row(block, row) for row in block.rows)
        made = w.table(self.document, rows, block.widths, header_rows=0)
        if block.control:
            from samples.drawing.controls import row_controls

            row_controls(made, title=block.control, after=len(rows) - len(block.rows))
        self.document.add_paragraph()

    def _row(self, block: T, row: list[Any]) -> list[Any]:
        secs: Sequence[str | None]
        secs = [block.secs] * len(row) if isinstance(block.secs, str) or block.secs is None else block.secs
        drawn: list[Any] = []
        single = [cell for cell in row if isinstance(cell, tuple)]
        for place, cell in enumerate(row):
            if cell is None:
                drawn.append(None)
                continue
            parts = cell if isinstance(cell, list) else [cell]
            sec = secs[place]
            if block.first and place == 0:
                parts, sec = [Tag(part) for part in parts], None
            shown = [(part, self._told(part, sec, block.area)) for part in parts]
            bulleted = isinstance(cell, list) and block.bullets
            drawn.append(
                w.Cell(self._cell(shown, bulleted), shade="F2F2F2" if block.first and not place else None)
            )
        if single and block.head and len(single) == 1:
            cells = {
                block.head[place]: bare(cell)
                for place, cell in enumerate(row)
                if isinstance(cell, str) and not isinstance(cell, Tag) and secs[place] and bare(cell)
            }
            next(i for i in self.labels._items if i["key"] == single[0][0])["cells"] = cells
        return drawn

    def _cell(self, shown: list[tuple[Any, str]], bulleted: bool) -> Any:
        def draw(cell: Any) -> None:
            for place, (part, text) in enumerate(shown):
                typed = isinstance(part, Tag) or (isinstance(part, tuple) and len(part) == 3)
                line = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
                if bulleted and not typed:
                    line.style = self.document.styles["List Bullet"]
                line.paragraph_format.space_after = 30000
                fill(line, text, self.look, bold=isinstance(part, Tag) or None, size=self.look.size - 0.5)

        return draw
