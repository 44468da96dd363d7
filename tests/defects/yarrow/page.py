"""Draws a plan's lines as a Word file and records its labels in the same pass."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from samples.drawing.labels import Labels
from tests.defects.yarrow.markup import MARK, bare

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
CHANGED = {"w:author": "Plan officer", "w:date": "2026-06-08T10:00:00Z"}
GRID = 12


class Page:
    """One plan: its document, its labels, its guards and every passage drawn."""

    def __init__(self, stem: str, layout: int, source: str) -> None:
        self.labels = Labels(stem, author="yarrow", layout=layout, part="report")
        self.guards: list[dict[str, str]] = []
        self.items: dict[str, str] = {}
        self.passages: list[str] = []
        self.look = {"font": "Calibri", "size": "10.5", "colour": "1F3864", "fill": "D9E2F3", "pages": "tall"}
        self.letter, self.area = "-", None
        self.cols, self.widths, self.heads = ["-"], [GRID], [""]
        self.table: Any = None
        self.changes = 0
        self.file: Any = docx.Document()
        lines = source.split("\n")
        for line in lines:
            if line.startswith("!look "):
                self.look |= self._pairs(line[6:])
        self._prepare()
        for line in lines:
            if line.strip():
                self._line(line)

    @staticmethod
    def _pairs(text: str) -> dict[str, str]:
        halves = (pair.partition("=") for pair in text.split(";") if pair.strip())
        return {name.strip(): value.strip() for name, _, value in halves}

    def _prepare(self) -> None:
        section = self.file.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if self.look["pages"] == "wide":
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        section.left_margin = section.right_margin = section.top_margin = Cm(1.9)
        self.width = section.page_width - section.left_margin - section.right_margin
        size = float(self.look["size"])
        for name, more in (("Normal", 0), ("Heading 1", 4), ("Heading 2", 2), ("Heading 3", 1)):
            style = self.file.styles[name]
            fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
            if fonts is not None:
                fonts.getparent().remove(fonts)
            style.font.name, style.font.size = self.look["font"], Pt(size + more)
            if more:
                style.font.color.rgb = RGBColor.from_string(self.look["colour"])
        self.file.styles["Normal"].paragraph_format.space_after = Pt(4)

    def _line(self, line: str) -> None:
        if line[0] in '#=.-*"<' and self.table is not None:
            self.table = None
            self.file.add_paragraph().paragraph_format.space_after = Pt(2)
        if line[0] == "#":
            self.passages.append(line[3:])
            self.file.add_heading(line[3:], int(line[1]))
        elif line[0] == "=":
            self._plain(self.file.add_paragraph(), line[1:])
        elif line[0] == "<":
            self.file.add_page_break()
        elif line[0] in ".-*":
            style = {".": None, "-": "List Bullet", "*": "List Number"}[line[0]]
            target = self.file.add_paragraph(style=style)
            if line.startswith(".%"):
                self._held(target._p)
            self._words(target, line[2:] if line.startswith(".%") else line[1:], self.letter)
        elif line[0] == '"':
            self._box(line[1:])
        elif line[0] == "|":
            self._row(line)
        elif line[0] in "@!&>":
            self._order(line)
        else:
            raise ValueError(line)

    def _order(self, line: str) -> None:
        name, _, rest = line[1:].partition(" ")
        if line[0] == "&":
            words, why = rest.split(" | ")
            self.guards.append({"text": words.strip(), "section": name, "why": why.strip()})
        elif line[0] == ">":
            source, _, targets = line[1:].partition(":")
            for key in source.split():
                self.labels._links.extend((key, target) for target in targets.split())
        elif line[0] == "!":
            self._setting(name, rest)
        elif name == "cols":
            self.cols = rest.split()
            self.widths = [GRID // len(self.cols)] * len(self.cols)
        elif name == "widths":
            self.widths = [int(width) for width in rest.split()]
        elif name == "state":
            letter, state, *merged = rest.split()
            self.labels.state(letter, state, *merged)  # type: ignore[arg-type]
        elif name == "table":
            self.table = None
            self.file.add_paragraph().paragraph_format.space_after = Pt(2)
        else:
            self.letter, self.area = name, rest.strip() or None

    def _setting(self, name: str, rest: str) -> None:
        if name == "header":
            self.file.sections[0].header.paragraphs[0].text = rest
        elif name == "footer":
            line = self.file.sections[0].footer.paragraphs[0]
            line.text = rest + "   Page "
            line._p.append(
                parse_xml(f'<w:fldSimple {W} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
            )
        elif name == "d":
            for key, value in self._pairs(rest).items():
                self.labels.details(**{key: _value(value)})
        elif name == "dates":
            self.labels.dates(**self._pairs(rest))

    # Words

    def _plain(self, target: Paragraph, text: str) -> None:
        grey = text.startswith("~")
        text = text.lstrip("~")
        self.passages.append(bare(text))
        for piece in re.split(r"(\*\*.*?\*\*)", text):
            run = target.add_run(piece.strip("*") if piece.startswith("**") else piece)
            run.bold = piece.startswith("**")
            if grey:
                run.italic, run.font.size = True, Pt(8.5)
                run.font.color.rgb = RGBColor(0x70, 0x70, 0x70)

    def _words(self, target: Paragraph, text: str, letter: str, cells: dict[str, str] | None = None) -> None:
        key, label, said = None, None, ""
        text = text.strip()
        for piece in [*MARK.split(text), "[/]"]:
            if re.fullmatch(r"\[([a-z]+\d+[a-z]?|/)\]", piece):
                self._record(letter, key, label, said, cells)
                label = label if key is None and not said.strip() else None
                key, said = (None if piece == "[/]" else piece[1:-1]), ""
            elif piece.startswith("~"):
                label = piece.strip("~: ")
                target.add_run(piece.strip("~") + " ").bold = True
            elif piece.startswith(("{+", "{-")):
                self._change(target, piece)
                said += piece[2:-2] if piece[1] == "+" else ""
            else:
                run = target.add_run(piece.strip("*") if piece.startswith("**") else piece)
                run.bold = piece.startswith("**") or None
                said += piece.strip("*")
        self.passages.append(bare(text))

    def _record(
        self, letter: str, key: str | None, label: str | None, said: str, cells: dict[str, str] | None
    ) -> None:
        said = " ".join(said.split())
        if not said or letter == "-":
            return
        if key is None:
            self.labels.says(letter, said)
            return
        self.items[key] = said
        self.labels.item(letter, key, said, area=self.area, label=label)
        self.labels._items[-1]["cells"] = cells or {}

    def _change(self, target: Paragraph, piece: str) -> None:
        self.changes += 1
        tag, kind = ("ins", "t") if piece[1] == "+" else ("del", "delText")
        holder = OxmlElement(f"w:{tag}")
        for name, value in {"w:id": str(self.changes), **CHANGED}.items():
            holder.set(qn(name), value)
        run = parse_xml(f'<w:r {W}><w:{kind} xml:space="preserve"></w:{kind}></w:r>')
        run[0].text = piece[2:-2]
        holder.append(run)
        target._p.append(holder)

    # Things that hold words

    @staticmethod
    def _held(element: Any) -> None:
        """Put a paragraph inside a content control."""
        holder = parse_xml(f"<w:sdt {W}><w:sdtPr><w:alias w:val='Text'/></w:sdtPr><w:sdtContent/></w:sdt>")
        element.addprevious(holder)
        holder[1].append(element)

    def _box(self, text: str) -> None:
        parts = text.split(" // ")
        height = 26 + sum(16 * (1 + len(part) // 88) for part in parts)
        line = self.file.add_paragraph()
        shape = parse_xml(
            f'<w:r {W} {V}><w:pict><v:rect style="width:470pt;height:{height}pt" '
            f'fillcolor="#{self.look["fill"]}"><v:textbox><w:txbxContent/></v:textbox></v:rect></w:pict></w:r>'
        )
        line._p.append(shape)
        inner = shape.find(".//" + qn("w:txbxContent"))
        for part in parts:
            element = OxmlElement("w:p")
            inner.append(element)
            self._words(Paragraph(element, line._parent), part, self.letter)

    def _row(self, line: str) -> None:
        kind = line[1] if line[1] in "!=." else ""
        texts = [cell.strip() for cell in re.split(r" \|(?= |$)", line[1 + len(kind) :])]
        if self.table is None:
            self.table = self.file.add_table(rows=0, cols=GRID)
            self.table.style = "Table Grid"
            for column in self.table._tbl.tblGrid:
                column.set(qn("w:w"), str(int(self.width / 635 / GRID)))
        widths = [GRID] if kind in ("=", ".") else self.widths
        letters = {"=": ["-"], ".": [self.letter], "!": ["-"] * len(texts)}.get(kind, self.cols)
        if kind == "!":
            self.heads = [bare(text) for text in texts]
        if not len(texts) == len(widths) == len(letters):
            raise ValueError(f"{len(texts)} cells, not {len(widths)}: {line[:90]}")
        row = OxmlElement("w:tr")
        self.table._tbl.append(row)
        if kind == "!":
            row.append(parse_xml(f"<w:trPr {W}><w:tblHeader/></w:trPr>"))
        for place, (text, width, letter) in enumerate(zip(texts, widths, letters, strict=True)):
            beside = self._beside(texts, letters, place) if kind == "" else {}
            self._cell(row, text, width, letter, beside, shaded=kind in ("!", "="))

    def _beside(self, texts: Sequence[str], letters: Sequence[str], place: int) -> dict[str, str]:
        """The other cells of a row that belong to this cell's statement, by column heading."""
        if len(self.heads) != len(texts) or not re.search(r"\[[a-z]+\d", texts[place]):
            return {}
        return {
            self.heads[n]: bare(text)
            for n, text in enumerate(texts)
            if n != place
            and letters[n] == letters[place]
            and bare(text)
            and not re.search(r"\[[a-z]+\d", text)
        }

    def _cell(
        self, row: Any, text: str, width: int, letter: str, beside: dict[str, str], *, shaded: bool
    ) -> None:
        cell = parse_xml(
            f'<w:tc {W}><w:tcPr><w:tcW w:w="{int(self.width / 635 * width / GRID)}" w:type="dxa"/>'
            f'<w:gridSpan w:val="{width}"/></w:tcPr></w:tc>'
        )
        row.append(cell)
        if shaded:
            fill = f'<w:shd {W} w:val="clear" w:color="auto" w:fill="{self.look["fill"]}"/>'
            cell[0].append(parse_xml(fill))
        holder = _Cell(cell, self.table)
        for part in text.split(" // "):
            bullet = part.startswith("- ")
            target = holder.add_paragraph(style="List Bullet" if bullet else None)
            words = part[2:] if bullet else part
            if letter == "-":
                self._plain(target, f"**{words}**" if shaded and words else words)
            else:
                self._words(target, words.removeprefix("%"), letter, beside)
            if words.startswith("%"):
                self._held(target._p)
        if len(cell) and cell[-1].tag == qn("w:sdt"):
            holder.add_paragraph()

    def write(self, folder: Path) -> Path:
        """Write the Word file."""
        path = folder / f"{self.labels.plan}.docx"
        self.file.core_properties.author = "SEN casework"
        self.file.save(str(path))
        return path


def _value(text: str) -> Any:
    known = {"true": True, "false": False, "null": None}
    if text in known:
        return known[text]
    return int(text) if re.fullmatch(r"-?\d{1,2}", text) else text
