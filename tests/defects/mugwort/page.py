"""Drawing in python-docx: blocks of words become a council's form, and a record of what was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.defects.mugwort.words import MARK, Block, Look, Plan, bare

TRACKED = re.compile(r"(\[\+.*?\+\]|\[-.*?-\])")
GREY = "808080"
REVISIONS = count(900)


@dataclass
class Record:
    """What was written, section by section and item by item."""

    sections: dict[str, list[str]] = field(default_factory=dict)
    items: list[dict[str, Any]] = field(default_factory=list)


def draw(plan: Plan, path: Path) -> Record:
    """Draw a plan into a Word file and say what was written."""
    document, look, record = Document(), plan.look, Record()
    _set_page(document, look)
    for block in plan.blocks:
        if block.kind in ("h1", "title"):
            _heading(document, block, look)
        elif block.kind == "t":
            _table(document, block, look, record)
        else:
            for text in block.texts:
                _write(document.add_paragraph(), text, look, block.kind)
                _keep(record, block.section, text, {})
    document.save(str(path))
    return record


def _set_page(document: Any, look: Look) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = look.font, Pt(look.size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), look.font)
    style.paragraph_format.space_after = Pt(8)
    style.paragraph_format.line_spacing = look.spacing
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21.0), Cm(29.7)
    if look.landscape:
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Cm(29.7), Cm(21.0)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(look.margin)
    for part, text in ((page.header, look.header), (page.footer, look.footer)):
        run = part.paragraphs[0].add_run(text)
        run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(GREY)
    number = page.footer.paragraphs[0].add_run("   Page ")
    number.font.size = Pt(8)
    element = OxmlElement("w:fldSimple")
    element.set(qn("w:instr"), "PAGE")
    page.footer.paragraphs[0]._p.append(element)


def _heading(document: Any, block: Block, look: Look) -> None:
    text = block.texts[0]
    if block.kind == "title":
        run = document.add_paragraph().add_run(text)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(20), RGBColor.from_string(look.colour)
    elif look.heading == "banner":
        cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
        _shade(cell, look.colour)
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(look.size + 1.5), RGBColor(255, 255, 255)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        gap = document.add_paragraph().paragraph_format
        gap.space_after, gap.keep_with_next = Pt(0), True
    elif look.heading == "style":
        document.add_heading(text, level=1)
    else:
        paragraph = document.add_paragraph()
        run = paragraph.add_run(text)
        run.bold, run.font.size, run.font.color.rgb = (
            True,
            Pt(look.size + 2),
            RGBColor.from_string(look.colour),
        )
        paragraph.paragraph_format.space_before = Pt(12)
        paragraph.paragraph_format.keep_with_next = True
        _rule(paragraph, look.colour)


def _rule(paragraph: Any, colour: str) -> None:
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "8"), ("space", "1"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)


def _shade(cell: Any, fill: str) -> None:
    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shading.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shading)


def _table(document: Any, block: Block, look: Look, record: Record) -> None:
    table = document.add_table(rows=0, cols=len(block.widths))
    table.style, table.autofit = "Table Grid", False
    heads: list[str] = []
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Cm(width)
    for row in block.rows:
        cells, words = table.add_row().cells, row[1:]
        for cell, width in zip(cells, block.widths, strict=True):
            cell.width = Cm(width)
        if row[0] == "" and None not in words and all(str(word).startswith("#") for word in words):
            heads = [str(word)[1:] for word in words]
        drawn = 0
        for place, word in enumerate(words):
            if word is None:
                cells[drawn].merge(cells[place])
                continue
            drawn = place
        for place, word in enumerate(words):
            if word is not None:
                _fill(cells[place], word, look)
        _keep_row(record, row, heads)
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _fill(cell: Any, word: str | list[str], look: Look) -> None:
    texts = word if isinstance(word, list) else [word]
    for place, text in enumerate(texts):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(3)
        if text.startswith("#"):
            _shade(cell, look.fill)
        _write(paragraph, text, look, "cell")


def _write(paragraph: Any, text: str, look: Look, kind: str) -> None:
    match = MARK.match(text)
    label = match.group(2) if match else None
    text = MARK.sub("", text)
    if text.startswith("* "):
        text = text[2:]
        if kind == "cell":
            label = "\u2022" if label is None else label
        else:
            paragraph.style = "List Bullet"
    if label:
        paragraph.add_run(label + " ").bold = True
    bold = kind == "h2" or text.startswith("#")
    for piece in TRACKED.split(text.lstrip("#")):
        if not piece:
            continue
        if TRACKED.fullmatch(piece):
            _track(paragraph, piece)
            continue
        run = paragraph.add_run(piece)
        run.bold = bold or None
        if kind == "note":
            run.italic, run.font.size, run.font.color.rgb = (
                True,
                Pt(look.size - 1.5),
                RGBColor.from_string("595959"),
            )
        if kind == "h2":
            run.font.color.rgb = RGBColor.from_string(look.colour)
            paragraph.paragraph_format.keep_with_next = True


def _track(paragraph: Any, piece: str) -> None:
    added = piece.startswith("[+")
    run = paragraph.add_run(piece[2:-2])
    wrap = OxmlElement("w:ins" if added else "w:del")
    wrap.set(qn("w:id"), str(next(REVISIONS)))
    wrap.set(qn("w:author"), "Plan writer")
    wrap.set(qn("w:date"), "2026-10-20T10:00:00Z")
    paragraph._p.append(wrap)
    wrap.append(run._r)
    if not added:
        for words in run._r.findall(qn("w:t")):
            words.tag = qn("w:delText")
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _keep(record: Record, section: str, text: str, cells: dict[str, str]) -> None:
    match, words = MARK.match(text), bare(text)
    if match:
        section = re.match(r"H[12]|[A-K]", match.group(1)).group(0)  # type: ignore[union-attr]
        record.items.append({"key": match.group(1), "section": section, "text": words, "cells": cells})
    if section and words and not text.startswith("#"):
        record.sections.setdefault(section, []).append(words)


def _keep_row(record: Record, row: list[Any], heads: list[str]) -> None:
    words = row[1:]
    marks = row[0].split(",") if "," in row[0] else [row[0]] * len(words)
    plain: dict[str, str] = {}
    if len(heads) == len(words) and None not in words and row[0]:
        for name, word in zip(heads, words, strict=True):
            texts = word if isinstance(word, list) else [word]
            value = "\n".join(bare(text) for text in texts)
            if value and not any(MARK.match(text) or text.startswith("#") for text in texts):
                plain[name] = value
    for section, word in zip(marks, words, strict=True):
        if word is None:
            continue
        for text in word if isinstance(word, list) else [word]:
            _keep(record, section, text, plain)
