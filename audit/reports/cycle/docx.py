"""The report for governance as a Word document: figures, charts, themes, good practice, actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.table import Table as WordTable

from audit.model.cycle import CycleFigures, GradeCounts, Table
from audit.model.words import GRADE_WORDS
from audit.reports import _colours
from audit.reports._note import quoted
from audit.reports._word import (
    add_footer,
    add_row,
    add_table,
    bare_table,
    bullet,
    new_document,
    set_widths,
    shade,
    tighten,
    write,
)
from audit.reports._words import date_words
from audit.reports.cycle._blocks import Bars, Block, Grades, KeyFigures, Passages, Rows, Text
from audit.reports.cycle._chapters import chapters
from audit.reports.cycle._words import CAREFUL, REDACTED, percent

NEEDS_TABLES = False

_PAGE = 17.4  # centimetres of text between the margins
_STEPS = 25  # of a bar: each is four per cent
_LABEL, _FIGURE = 5.8, 4.1  # centimetres left and right of a bar
_MOST_TOGETHER = 15  # bars
_STEP = (_PAGE - _LABEL - _FIGURE) / _STEPS


def write_bytes(figures: CycleFigures, tables: Sequence[Table], out: BinaryIO) -> None:  # noqa: ARG001
    """Write the report."""
    title = f"Audit cycle: {figures.name}"
    document = new_document(title, size=10)
    add_footer(document, f"{title}. Likely gaps, as found by a program and judged by auditors.")
    document.add_heading(title, 1)
    closed = f", closed {date_words(figures.closed)}" if figures.closed else ""
    about = [
        f"Theme: {figures.theme}" if figures.theme else "",
        f"Opened {date_words(figures.opened)}{closed}",
        f"Checklist: {figures.checklist_title}, version {figures.checklist_version}",
    ]
    write(document.add_paragraph(), "  ·  ".join(filter(None, about)), colour=_colours.QUIET)
    if figures.redacted:
        write(document.add_paragraph(), REDACTED, italic=True, colour=_colours.QUIET)
    for part in chapters(figures):
        document.add_heading(part.title, 2)
        for number, block in enumerate(part.blocks):
            _block(document, block, is_last=number + 1 == len(part.blocks))
    write(document.add_paragraph(), CAREFUL, italic=True, size=8.5, colour=_colours.QUIET)
    document.save(out)


def _block(document: Document, block: Block, *, is_last: bool) -> None:
    match block:
        case Text():
            colour = _colours.QUIET if block.quiet else None
            paragraph = document.add_paragraph()
            # A line that leads to a table stays with it; what explains one stands below it.
            paragraph.paragraph_format.keep_with_next = not (is_last or block.quiet)
            write(paragraph, block.text, size=8.5 if block.quiet else None, colour=colour)
        case KeyFigures():
            _key_figures(document, block)
        case Grades():
            _grades(document, block)
        case Bars():
            _bars(document, block)
        case Rows():
            _rows(document, block)
        case Passages():
            _passages(document, block)


def _key_figures(document: Document, block: KeyFigures) -> None:
    widths = [_PAGE / len(block.figures)] * len(block.figures)
    table = bare_table(document, widths)
    for cell, (value, label) in zip(table.rows[0].cells, block.figures, strict=True):
        shade(cell, _colours.PALE)
        write(cell.paragraphs[0], value, bold=True, size=20, colour=_colours.ACCENT)
        write(cell.add_paragraph(), label, size=8.5)
        tighten(cell)
    _gap(document)


def _grades(document: Document, block: Grades) -> None:
    """A bar of coloured cells for each row, with its figure beside it."""
    _caption(document, block.caption)
    legend = document.add_paragraph()
    legend.paragraph_format.keep_with_next = True
    for grade, words in GRADE_WORDS.items():
        write(legend, "■ ", colour=_colours.GRADES[grade], size=9)
        write(legend, f" {words}    ", size=8.5)
    table = _chart(document)
    for label, counts in block.rows:
        colours = _steps(counts)
        figure = f"{percent(counts.good_or_better)} Good or better" if counts.graded else "not graded"
        _bar(table, label, colours, figure)
    _keep_together(table)
    _gap(document)


def _bars(document: Document, block: Bars) -> None:
    _caption(document, block.caption)
    table = _chart(document)
    for label, share, words in block.rows:
        full = round((share or 0) * _STEPS)
        colours = [_colours.ACCENT] * full + [_colours.PALE] * (_STEPS - full)
        _bar(table, label, colours, f"{percent(share)}, {words}")
    _gap(document)


def _chart(document: Document) -> WordTable:
    return bare_table(document, [_LABEL, *([_STEP] * _STEPS), _FIGURE], rows=0, apart=True)


def _bar(table: WordTable, label: str, colours: Sequence[str], figure: str) -> None:
    """One row of a chart. Cells of one colour are one cell: a bar, and few cells to read through."""
    row: Any = add_row(table, [_LABEL, *([_STEP] * _STEPS), _FIGURE])
    row.height = Cm(0.58)
    cells = list(row.cells)
    write(cells[0].paragraphs[0], label, size=8.5)
    start = 0
    for place in range(1, len(colours) + 1):
        if place == len(colours) or colours[place] != colours[start]:
            cell = cells[1 + start]
            if place - start > 1:
                cell = cell.merge(cells[place])
            shade(cell, colours[start])
            start = place
    write(cells[-1].paragraphs[0], figure, size=8.5)
    for cell in row.cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _keep_together(table: WordTable) -> None:
    """A chart that fits on a page is not parted; a long one may be."""
    rows = list(table.rows)
    if len(rows) <= _MOST_TOGETHER:
        for row in rows[:-1]:
            row.cells[0].paragraphs[0].paragraph_format.keep_with_next = True


def _steps(counts: GradeCounts) -> list[str]:
    """The colours of a bar's steps, each grade in its share; none that there is gets lost."""
    if not counts.graded:
        return [_colours.PALE] * _STEPS
    made: list[str] = []
    total = 0
    for grade, count in counts.by_grade().items():
        total += count
        until = round(total / counts.graded * _STEPS)
        made += [_colours.GRADES[grade]] * max(until - len(made), 1 if count and until else 0)
    return made[:_STEPS]


def _rows(document: Document, block: Rows) -> None:
    _caption(document, block.caption)
    widths = block.widths or [_PAGE / len(block.headings)] * len(block.headings)
    table = add_table(document, widths, block.headings, size=8.5)
    for cells in block.rows:
        row = add_row(table, widths)
        for column, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
            write(cell.paragraphs[0], text, size=8.5)
            if column in block.numbers:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for column in block.numbers:
        table.rows[0].cells[column].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    set_widths(table.rows[0], widths)
    _gap(document)


def _passages(document: Document, block: Passages) -> None:
    _caption(document, block.title)
    for one in block.passages:
        paragraph = bullet(document, "")
        write(paragraph, quoted(" ".join(one.quote.split())), italic=True, size=9)
        where = ", ".join(filter(None, (one.plan, one.item or (one.section and f"Section {one.section}"))))
        write(paragraph, f"  {where}", size=8.5, colour=_colours.QUIET)
        if one.comment:
            write(paragraph, f" {one.comment}", size=9)


def _caption(document: Document, text: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(6)
    write(paragraph, text, bold=True, size=9.5)


def _gap(document: Document) -> None:
    """Room after a table, which Word gives none."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(0)
    write(paragraph, " ", size=4)
