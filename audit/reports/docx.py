"""A note of two pages for a plan's writer, as a Word document: what is good, what to put right, by whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import BinaryIO

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.shared import Pt

from audit.model.audit import PlanAudit
from audit.model.words import count_words
from audit.reports import Setting, _colours
from audit.reports._cards import Card, gravest_first
from audit.reports._note import CAREFUL, GradeLine, Group, Note, note_of, quoted
from audit.reports._word import add_footer, add_row, add_table, bullet, new_document, shade, tighten, write
from audit.reports._words import SEVERITY_WORDS

_LINES = 127  # of text on the two pages, at the size used here
_QUOTE, _SAID = 40, 60  # characters on a line of the two columns of the table of gaps
_LONGEST_QUOTE = 110  # characters of a statement: enough to know it by
_WIDTHS = (2.5, 6.0, 8.9)  # centimetres


def write_bytes(audits: Iterable[PlanAudit], out: BinaryIO, setting: Setting) -> None:  # noqa: ARG001
    """Write a note for each audit, each on pages of its own."""
    document: Document | None = None
    for audit in audits:
        note = note_of(audit)
        if document is None:
            document = new_document(note.title)
            add_footer(document, "Likely gaps, for the auditor to decide. Confidential: about a child.")
        else:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        _note(document, note)
    (document or new_document("EHC plan audit")).save(out)


def _note(document: Document, note: Note) -> None:
    document.add_heading(note.title, 1)
    about = document.add_paragraph()
    for number, (label, value) in enumerate(note.about):
        write(about, f"{'  ·  ' if number else ''}{label} ", colour=_colours.QUIET, size=8.5)
        write(about, value, size=8.5)
    if note.redacted:
        write(document.add_paragraph(), "Names, schools and numbers are replaced by pseudonyms.", italic=True)
    if note.refusal is not None:
        write(document.add_paragraph(), note.refusal)
        return
    write(document.add_paragraph(), note.in_short, bold=True, size=11)
    used = _grades(document, note) + _good(document, note) + _thread(document, note)
    _gaps(document, note, _LINES - used)
    write(document.add_paragraph(), CAREFUL, italic=True, size=8.5, colour=_colours.QUIET)


def _grades(document: Document, note: Note) -> int:
    """The grades as a row of coloured cells, and how they were made; gives back the lines they took."""
    if not note.grades:
        return 4
    main = [line for line in note.grades if not line.name.startswith("Section ")]
    sections = [line for line in note.grades if line.name.startswith("Section ")]
    widths = [17.4 / len(main)] * len(main)
    table = add_table(document, widths, [line.name for line in main])
    for cell, line in zip(add_row(table, widths).cells, main, strict=True):
        _chip(cell, line)
    if sections:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(4)
        write(paragraph, "By section: ", bold=True)
        for number, line in enumerate(sections):
            colour = _colours.GRADES[line.grade] if line.grade else None
            write(paragraph, f"{', ' if number else ''}{line.name.removeprefix('Section ')} ")
            write(paragraph, line.words.rsplit(" (", 1)[0], colour=colour, bold=True)
    paragraph = document.add_paragraph()
    write(paragraph, " ".join(note.how_made), size=8.5, colour=_colours.QUIET)
    return 10 + ceil(sum(map(len, note.how_made)) / 120)


def _chip(cell: object, line: GradeLine) -> None:
    from docx.table import _Cell

    assert isinstance(cell, _Cell)  # noqa: S101  # for the type checker: python-docx gives cells
    if line.grade:
        shade(cell, _colours.GRADES[line.grade])
    write(cell.paragraphs[0], line.words, bold=True, size=11, colour="FFFFFF" if line.grade else None)


def _good(document: Document, note: Note) -> int:
    if not note.strengths and not note.examples:
        return 0
    document.add_heading("What is good", 2)
    used = 3
    shown = note.strengths[:4]
    for strength in shown:
        bullet(document, _cut(strength, 260))
        used += ceil(min(len(strength), 260) / 108)
    for example in note.examples[:2]:
        paragraph = bullet(document, f"{example.name} is a model: ")
        write(paragraph, f" {quoted(_cut(example.quote, 200))} ", italic=True)
        write(paragraph, f" It {example.why}.")
        used += ceil((min(len(example.quote), 200) + len(example.why) + 30) / 108)
    return used


def _thread(document: Document, note: Note) -> int:
    if not note.thread:
        return 0
    document.add_heading("The golden thread in short", 2)
    paragraph = document.add_paragraph()
    write(paragraph, " ".join(note.thread))
    return 3 + ceil(sum(map(len, note.thread)) / 112)


def _gaps(document: Document, note: Note, lines: int) -> None:
    made = [card for group in note.groups for card in group.cards]
    if not made:
        return
    document.add_heading("What to put right", 2)
    shown = _chosen(made, lines)
    table = add_table(
        document, _WIDTHS, ["Where, and for whom", "What it says", "Likely gap, and what to do"]
    )
    for group in note.groups:
        here = [card for card in group.cards if card in shown]
        if here:
            _group(table, group, here)
    rest = [card for card in made if card not in shown]
    if rest:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(4)
        write(
            paragraph,
            f"The gravest come first: {count_words(len(rest), 'more place')} not shown here. ",
            bold=True,
        )
        write(paragraph, f"{_names(rest)}. The annotated copy of the plan has a note at each.")


def _group(table: object, group: Group, here: Sequence[Card]) -> None:
    from docx.table import Table

    assert isinstance(table, Table)  # noqa: S101
    row = add_row(table, _WIDTHS)
    merged = row.cells[0].merge(row.cells[2])
    shade(merged, _colours.PALE)
    write(merged.paragraphs[0], group.title, bold=True)
    merged.paragraphs[0].paragraph_format.keep_with_next = True
    for card in here:
        _card(add_row(table, _WIDTHS).cells, card)


def _card(cells: Sequence[object], card: Card) -> None:
    from docx.table import _Cell

    where, says, missing = (cell for cell in cells if isinstance(cell, _Cell))
    write(where.paragraphs[0], card.name, bold=True, size=9)
    severity = where.add_paragraph()
    write(
        severity, SEVERITY_WORDS[card.severity], size=8, bold=True, colour=_colours.SEVERITIES[card.severity]
    )
    if card.owner != "the plan's writer":
        write(where.add_paragraph(), f"For {card.owner}", size=8, colour=_colours.QUIET)
    if card.quote:
        write(says.paragraphs[0], quoted(_cut(card.quote, _LONGEST_QUOTE)), size=8.5, italic=True)
    else:
        write(says.paragraphs[0], _cut(card.place, 60) or "-", size=8.5, colour=_colours.QUIET)
    write(missing.paragraphs[0], f"{_messages(card)} ", size=8.5)
    sure = "" if card.sure >= 1 else f", {card.sure:.0%} sure"
    write(missing.paragraphs[0], f" [{_codes(card)}{sure}]", size=7.5, colour=_colours.QUIET)
    if card.to_do:
        write(missing.add_paragraph(), _cut(card.to_do[0], 170), size=8.5, bold=True)
    for cell in (where, says, missing):
        tighten(cell)


def _chosen(made: list[Card], lines: int) -> list[Card]:
    """As many cards as the pages hold, the gravest first."""
    shown: list[Card] = []
    sections = set()
    left = lines - 6.0
    for card in gravest_first(made):
        height = _height(card) + (0 if card.section in sections else 1.3)
        if height > left:
            break
        left -= height
        sections.add(card.section)
        shown.append(card)
    return shown


def _height(card: Card) -> float:
    """How many lines of text a card takes."""
    quote = ceil(min(len(card.quote or ""), _LONGEST_QUOTE) / _QUOTE)
    to_do = ceil(min(len(card.to_do[0]), 170) / _SAID) if card.to_do else 0
    said = ceil((len(_messages(card)) + len(_codes(card)) + 12) / _SAID) + to_do
    return max(2 + (card.owner != "the plan's writer") * 2, quote, said) + 0.4


def _messages(card: Card) -> str:
    return _cut(" ".join(dict.fromkeys(finding.message for finding in card.findings)), 230)


def _codes(card: Card) -> str:
    return ", ".join(dict.fromkeys(finding.check for finding in card.findings))


def _names(some: Sequence[Card]) -> str:
    """The places that are not shown: "F2, F4, Section K"."""
    return ", ".join(dict.fromkeys(card.name for card in some))


def _cut(text: str, most: int) -> str:
    """A text cut between words, with its length shown by dots."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
