"""The report as one accessible page: charts with their figures beside them, no scripts, no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from audit.model.cycle import CycleFigures, Table
from audit.model.words import GRADE_WORDS
from audit.reports._html import about, escape, page, table
from audit.reports._note import quoted
from audit.reports._words import date_words
from audit.reports.cycle._blocks import Bars, Block, Chapter, Grades, KeyFigures, Passages, Rows, Text
from audit.reports.cycle._chapters import chapters
from audit.reports.cycle._charts import bars, grades
from audit.reports.cycle._words import CAREFUL, REDACTED, number, percent

NEEDS_TABLES = False


def write(figures: CycleFigures, tables: Sequence[Table], out: TextIO) -> None:  # noqa: ARG001
    """Write the report."""
    title = f"Audit cycle: {figures.name}"
    out.writelines(page(title, _heading(title, figures), _body(chapters(figures)), CAREFUL))


def _heading(title: str, figures: CycleFigures) -> str:
    closed = f", closed {date_words(figures.closed)}" if figures.closed else ""
    pairs = [
        ("Theme", figures.theme or ""),
        ("Opened", f"{date_words(figures.opened)}{closed}"),
        ("Checklist", f"{figures.checklist_title}, version {figures.checklist_version}"),
    ]
    redacted = f'<p class="quiet">{escape(REDACTED)}</p>\n' if figures.redacted else ""
    return f"<h1>{escape(title)}</h1>\n{about(pair for pair in pairs if pair[1])}{redacted}"


def _body(parts: Sequence[Chapter]) -> Iterator[str]:
    links = "".join(
        f'<li><a href="#part-{place}">{escape(part.title)}</a></li>' for place, part in enumerate(parts)
    )
    yield f'<nav aria-label="Contents"><ol>{links}</ol></nav>\n'
    for place, part in enumerate(parts):
        yield f'<section aria-labelledby="part-{place}">\n<h2 id="part-{place}">{escape(part.title)}</h2>\n'
        for block in part.blocks:
            yield from _block(block)
        yield "</section>\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Text():
            kind = ' class="quiet"' if block.quiet else ""
            yield f"<p{kind}>{escape(block.text)}</p>\n"
        case KeyFigures():
            items = "".join(
                f"<li><strong>{escape(value)}</strong><span>{escape(label)}</span></li>"
                for value, label in block.figures
            )
            yield f'<ul class="key">{items}</ul>\n'
        case Grades():
            yield grades(block)
            yield from _grades_table(block)
        case Bars():
            yield bars(block)
        case Rows():
            cells = ([escape(cell) for cell in row] for row in block.rows)
            yield from table(block.caption, block.headings, cells, numbers=block.numbers)
        case Passages():
            yield from _passages(block)


def _grades_table(block: Grades) -> Iterator[str]:
    headings = ("", *GRADE_WORDS.values(), "Good or better")
    rows = (
        (
            escape(label),
            *(number(count) for count in counts.by_grade().values()),
            percent(counts.good_or_better),
        )
        for label, counts in block.rows
    )
    yield f"<details><summary>{escape(block.caption)}: the figures</summary>\n"
    yield from table(block.caption, headings, rows, numbers=frozenset({1, 2, 3, 4, 5}))
    yield "</details>\n"


def _passages(block: Passages) -> Iterator[str]:
    yield f"<h3>{escape(block.title)}</h3>\n<ul>"
    for one in block.passages:
        where = ", ".join(
            part for part in (one.plan, one.item or (one.section and f"Section {one.section}")) if part
        )
        comment = f" {escape(one.comment)}" if one.comment else ""
        quote = f'<q class="said">{escape(quoted(one.quote))}</q>'
        yield f'<li>{quote} <span class="code">{escape(where)}</span>{comment}</li>'
    yield "</ul>\n"
