"""Reads a plan's words (one block a line) and draws them with python-docx."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

_ITEM = re.compile(r"^\[(\S+?)(?: ([a-z][a-z-]+))?(?: =([^\]]+))?\] ?(.*)$", re.S)
_BLOCK = re.compile(r"^(\S+)(?: ([^|]*?))? \|(?: (.*))?$", re.S)
_GROUPS = {"t": "grid", "r": "grid", "m": "grid", "s": "grid", "d": "front", "v": "labelled", "toc": "toc"}


@dataclass(frozen=True)
class Style:
    """How one council's template looks."""

    font: str = "Arial"
    size: float = 11
    colour: str = "1F3864"
    fill: str = "D9E2F3"
    landscape: bool = False
    heading: str = "word"
    header: str = ""
    footer: str = ""
    spacing: float = 6
    cell_bullets: bool = False
    bullet: str = "List Bullet"


@dataclass
class Bit:
    """One statement: its words, and its label and number where it is an item."""

    text: str
    section: str | None
    item: str | None = None
    area: str | None = None
    label: str = ""


@dataclass
class Block:
    """One line of the source: a heading, a paragraph or a row."""

    kind: str
    args: str
    cells: list[list[Bit]]
    heads: list[str] = field(default_factory=list)


def unwrap(words: str) -> str:
    """Join the indented lines that carry a block on."""
    return re.sub(r"\n {4,}", " ", words.strip("\n"))


def _bits(cell: str, section: str | None) -> list[Bit]:
    """Split a cell into its statements."""
    out: list[Bit] = []
    for part in cell.split(" // "):
        part = part.strip()
        found = _ITEM.match(part)
        if found:
            number, area, label, text = found.groups()
            out.append(Bit(text.strip(), section, number, area, label or ""))
        elif part:
            out.append(Bit(part, section))
    return out


def parse(words: str) -> list[Block]:
    """Turn unwrapped words into blocks, each cell knowing its section."""
    blocks: list[Block] = []
    section: str | None = None
    columns: list[str | None] = []
    heads: list[str] = []
    for line in words.split("\n"):
        if not line.strip():
            continue
        found = _BLOCK.match(line)
        if not found:
            raise ValueError(f"no block: {line[:80]}")
        kind, args, rest = found.group(1), found.group(2) or "", found.group(3) or ""
        cells = [c.strip() for c in re.split(r"\s*\|\|\s*", rest)]
        if kind == "=":
            section = None if args.split()[0] == "-" else args.split()[0]
        if kind == "t":
            names = args.split()[0].split(",")
            columns = [section if n == "." else None if n == "-" else n for n in names]
            heads = cells
        if kind == "r":
            block = Block(kind, args, [_bits(c, columns[i]) for i, c in enumerate(cells)], heads)
        elif kind == "v":
            block = Block(kind, args, [[Bit(cells[0], None)], _bits(cells[1], section)])
        elif kind in ("p", "*", "n"):
            block = Block(kind, args, [_bits(rest, section)])
        elif kind == "s":
            block = Block(kind, args, [_bits(rest, args or section)])
        else:
            block = Block(kind, args, [[Bit(c, None)] for c in cells])
        blocks.append(block)
    return blocks


def _shade(cell: _Cell, fill: str) -> None:
    """Fill a cell with a colour."""
    mark = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)):
        mark.set(qn(key), value)
    cell._tc.get_or_add_tcPr().append(mark)


def _repeat(table: Table) -> None:
    """Let the first row repeat on each page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(mark)


def _write(par: Paragraph, bit: Bit, bold: bool = False, colour: str = "") -> None:
    """Write one statement, its label first and bold."""
    if bit.label:
        par.add_run(bit.label + " ").bold = True
    run = par.add_run(bit.text)
    run.bold = bold
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)


def _fill(cell: _Cell, bits: list[Bit], style: Style, bold: bool = False) -> None:
    """Write a cell's statements, one paragraph each."""
    for i, bit in enumerate(bits):
        par = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        if style.cell_bullets and not bold and not bit.label and len(bits) > 1:
            par.style = style.bullet
        par.paragraph_format.space_after = Pt(3)
        _write(par, bit, bold)


class Page:
    """Draws the blocks of one plan."""

    def __init__(self, style: Style) -> None:
        """Open an empty document in a style."""
        self.style = style
        self.doc: Doc = Document()
        base = self.doc.styles["Normal"]
        base.font.name = style.font
        base.font.size = Pt(style.size)
        base.paragraph_format.space_after = Pt(style.spacing)
        for name in ("Heading 1", "Heading 2"):
            font = self.doc.styles[name].font
            font.name, font.color.rgb = style.font, RGBColor.from_string(style.colour)
            self.doc.styles[name].element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)
            self.doc.styles[name].element.rPr.rFonts.attrib.pop(qn("w:hAnsiTheme"), None)
        part = self.doc.sections[0]
        part.page_width, part.page_height = Cm(21.0), Cm(29.7)
        if style.landscape:
            part.orientation = WD_ORIENT.LANDSCAPE
            part.page_width, part.page_height = part.page_height, part.page_width
        part.left_margin = part.right_margin = Cm(2.0)
        part.top_margin = part.bottom_margin = Cm(2.0)
        self.width = (part.page_width - part.left_margin - part.right_margin) / 360000
        part.header.paragraphs[0].text = style.header
        part.footer.paragraphs[0].text = style.footer

    def draw(self, blocks: list[Block]) -> None:
        """Draw every block, rows of one kind together."""
        i = 0
        while i < len(blocks):
            group = _GROUPS.get(blocks[i].kind)
            j = i + 1
            while group and j < len(blocks) and _GROUPS.get(blocks[j].kind) == group:
                j += 1
            if group:
                self._table(group, blocks[i:j])
            else:
                self._single(blocks[i])
            i = j

    def _single(self, block: Block) -> None:
        """Draw a heading or a paragraph."""
        kind, words = block.kind, [b.text for cell in block.cells for b in cell]
        if kind == "=":
            self._heading(words)
        elif kind == "sub":
            self.doc.add_heading(words[0], level=2)
        elif kind == "break":
            self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif kind == "title":
            par = self.doc.add_paragraph()
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = par.add_run(words[0])
            run.bold, run.font.size = True, Pt(self.style.size + 9)
            run.font.color.rgb = RGBColor.from_string(self.style.colour)
        elif kind == "centre":
            self.doc.add_paragraph(words[0]).alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif kind == "note":
            _write(self.doc.add_paragraph(), Bit(words[0], None), colour="7F7F7F")
        elif kind == "gap":
            self.doc.add_paragraph()
        else:
            for bit in block.cells[0]:
                par = self.doc.add_paragraph(style=self.style.bullet if kind == "*" else None)
                if kind == "n":
                    par.paragraph_format.left_indent = Cm(1.0)
                    par.paragraph_format.first_line_indent = Cm(-1.0)
                _write(par, bit)

    def _heading(self, words: list[str]) -> None:
        """Draw a section's heading in the council's manner."""
        mode, words = self.style.heading, [w for w in words if w]
        if not words:
            return
        if mode in ("cells", "band"):
            table = self._grid(1, len(words), [3.4, self.width - 3.4] if len(words) == 2 else [self.width])
            for cell, word in zip(table.rows[0].cells, words, strict=False):
                _shade(cell, self.style.fill)
                _fill(cell, [Bit(word, None)], self.style, bold=True)
            self.doc.add_paragraph().paragraph_format.space_after = Pt(2)
        elif mode == "lines":
            for level, word in enumerate(words, start=1):
                self.doc.add_heading(word, level=level)
        else:
            self.doc.add_heading(" ".join(words), level=1)

    def _grid(self, rows: int, cols: int, widths: list[float]) -> Table:
        """Make an empty ruled table."""
        table: Table = self.doc.add_table(rows=rows, cols=cols)
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Cm(width)
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, width in zip(row.cells, widths, strict=False):
                cell.width = Cm(width)
        return table

    def _table(self, group: str, blocks: list[Block]) -> None:
        """Draw a run of rows as one table."""
        cols = max(len(b.cells) for b in blocks)
        shares = [1.0] * cols
        if group in ("labelled", "toc"):
            shares = [1.0, 4.0]
        for block in blocks:
            if block.kind == "t" and len(block.args.split()) > 1 and len(block.cells) == cols:
                shares = [float(x) for x in block.args.split()[1].split(",")]
        widths = [self.width * s / sum(shares) for s in shares]
        table = self._grid(len(blocks), cols, widths)
        for row, block in zip(table.rows, blocks, strict=False):
            cells = list(row.cells)
            if block.kind in ("m", "s") and cols > 1:
                cells = [cells[0].merge(cells[-1])]
            for i, (cell, bits) in enumerate(zip(cells, block.cells, strict=False)):
                label = (
                    block.kind in ("t", "m")
                    or (group == "labelled" and i == 0)
                    or (group == "front" and i % 2 == 0)
                )
                if label:
                    _shade(cell, self.style.fill)
                _fill(cell, bits, self.style, bold=label)
        if group == "grid" and len(blocks) > 2:
            _repeat(table)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def save(self, path: Path) -> None:
        """Write the document."""
        self.doc.save(str(path))
