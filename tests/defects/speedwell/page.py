"""Draws the body of a plan as a Word file and records the reading labels in the same breath."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from samples.drawing.labels import Labels
from tests.defects.speedwell.source import ITEM, MARK

REFERENCE = re.compile(r"Outcome \d+$|^[B-H]\d+$")


class Page:
    """One document being drawn: its look, the area of need in force, and the labels gathered."""

    def __init__(self, look: dict[str, str], labels: Labels) -> None:
        self.look, self.labels = look, labels
        self.area: str | None = None
        self.file: Any = docx.Document()
        self.ink = RGBColor.from_string(look["ink"])
        normal = self.file.styles["Normal"]
        normal.font.name, normal.font.size = look["font"], Pt(float(look["size"]))
        normal.paragraph_format.space_after = Pt(float(look.get("after", "4")))
        for level in (1, 2, 3):
            style = self.file.styles[f"Heading {level}"]
            style.font.name, style.font.color.rgb = look["font"], self.ink
            style.font.size = Pt(float(look["size"]) + (5, 2, 1)[level - 1])
            style.element.rPr.rFonts.attrib.clear()
            style.element.rPr.rFonts.set(qn("w:ascii"), look["font"])
            style.element.rPr.rFonts.set(qn("w:hAnsi"), look["font"])
        self._edges()

    def _edges(self) -> None:
        page = self.file.sections[0]
        short, long = Cm(21), Cm(29.7)
        page.page_width, page.page_height = (long, short) if "wide" in self.look else (short, long)
        page.orientation = WD_ORIENT.LANDSCAPE if "wide" in self.look else WD_ORIENT.PORTRAIT
        page.left_margin = page.right_margin = Cm(1.9)
        page.top_margin = page.bottom_margin = Cm(1.8)
        self.width = (page.page_width - Cm(3.8)) / 360000
        page.header.paragraphs[0].text = self.look["header"]
        foot = page.footer.paragraphs[0]
        foot.add_run(self.look["footer"] + "   Page ")
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            run = foot.add_run()
            piece = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                piece.set(qn("w:fldCharType"), kind)
            else:
                piece.text = text
            run._r.append(piece)

    def draw(self, body: str) -> None:
        """Every block of the body in turn."""
        table: list[str] = []
        shape = ""
        for line in [*body.split("\n"), ""]:
            if line.startswith("|") or (table and line.startswith("@")):
                table.append(line)
                continue
            if table:
                self._table(shape, table)
                table = []
            if line.startswith("[table"):
                shape = line
            elif line.startswith("@"):
                self.area = line[1:].strip() or None
            elif line == "---":
                self.file.add_page_break()
            elif heading := re.match(r"(#+) (.*)", line):
                self.file.add_heading(heading[2], len(heading[1]))
            elif line:
                self._line(line, self.file)

    def _line(self, line: str, where: Any, used: Any = None) -> None:
        """One paragraph: recorded if it is marked with a section, else a label or the template's words."""
        mark = MARK.match(line)
        bullet = bool(mark and mark[2] == "*")
        p = used if used is not None else where.add_paragraph()
        if bullet:
            p.style = self.file.styles["List Bullet"]
        text = line[mark.end() :] if mark else line
        if text.startswith("? "):
            run = p.add_run(text[2:])
            run.italic, run.font.color.rgb = True, RGBColor(0x70, 0x70, 0x70)
            return
        boxed = text.startswith("~")
        text = text.removeprefix("~")
        if not mark:
            p.add_run(text.removeprefix("! ")).bold = text.startswith("! ")
            return
        if label := re.match(r"<([^>]*)> ", text):
            p.add_run(label[1] + " ").bold = True
            text = text[label.end() :]
        number = REFERENCE.search(label[1].rstrip(".")) if label else None
        p.add_run(self._recorded(mark[1], text, number[0] if number else None))
        if boxed:
            _control(p)

    def _recorded(self, section: str, text: str, label: str | None) -> str:
        at = 0
        for item in ITEM.finditer(text):
            if between := text[at : item.start()].strip():
                self.labels.says(section, between)
            if self.row_label and label is None:
                label = self.row_label[0]
            owner = item[1].split(".")[0] if "." in item[1] else item[1][0]
            self.labels.item(owner, item[1], item[2], area=self.area, label=label, cells=self.cells)
            at = item.end()
        if rest := text[at:].strip():
            self.labels.says(section, rest)
        return ITEM.sub(r"\2", text)

    cells: dict[str, str] | None = None
    row_label: re.Match[str] | None = None

    def _table(self, shape: str, lines: list[str]) -> None:
        widths = [float(n) for n in re.findall(r"[\d.]+", shape)]
        areas: list[str | None] = []
        rows: list[list[str]] = []
        area = self.area
        for line in lines:
            if line.startswith("@"):
                area = line[1:].strip() or None
            else:
                areas.append(area)
                rows.append(re.split(r"(?:^| )\|(\d?) ", line)[1:])
        table = self.file.add_table(len(rows), len(widths))
        table.style = "Table Grid"
        table.autofit = False
        scale = self.width / sum(widths)
        for column, share in zip(table.columns, widths, strict=True):
            column.width = Cm(share * scale)
        for row, parts in enumerate(rows):
            at = 0
            texts = parts[1::2]
            self.area = areas[row]
            self.row_label = REFERENCE.search(texts[0])
            self.cells = dict(t[1:].split(": ", 1) for t in texts if t.startswith("^")) or None
            for span, text in zip(parts[::2], texts, strict=True):
                n = int(span or 1)
                cell = table.cell(row, at)
                if n > 1:
                    cell = cell.merge(table.cell(row, at + n - 1))
                cell.width = Cm(sum(widths[at : at + n]) * scale)
                self._cell(cell, text)
                at += n
        self.cells, self.row_label, self.area = None, None, area
        self.file.add_paragraph().paragraph_format.space_after = Pt(2)

    def _cell(self, cell: Any, text: str) -> None:
        if text.startswith(("!", "+")):
            fill = OxmlElement("w:shd")
            fill.set(qn("w:val"), "clear")
            fill.set(qn("w:fill"), self.look["shade" if text[0] == "!" else "band"])
            cell._tc.get_or_add_tcPr().append(fill)
            run = cell.paragraphs[0].add_run(text[1:].strip())
            run.bold = True
            return
        if text.startswith("^"):
            cell.paragraphs[0].add_run(text.split(": ", 1)[1])
            return
        mark = MARK.match(text)
        for n, part in enumerate(text.split(" // ")):
            again = f"{mark[1]}{mark[2]} " if mark and n and not MARK.match(part) else ""
            self._line(again + part, cell, cell.paragraphs[0] if n == 0 else None)

    def save(self, path: Path) -> None:
        """The file, with no trace of the machine that made it."""
        self.file.core_properties.author = ""
        self.file.save(str(path))


def _control(p: Any) -> None:
    """Puts a paragraph into a content control, as exports of case systems do."""
    box, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    box.append(OxmlElement("w:sdtPr"))
    box.append(content)
    p._p.addprevious(box)
    content.append(p._p)
