"""Reads a PDF from its bytes to a `Document`, step by step; each step has a module of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from audit.model.document import (
    Block,
    Document,
    LeftOut,
    LeftOutReason,
    Table,
    iter_blocks,
)
from audit.reading.labels import letters_in, plain
from audit.reading.limits import Limits
from audit.reading.ocr.engines import Scans
from audit.reading.pdf import pdfium
from audit.reading.pdf.assemble import Assembler
from audit.reading.pdf.bands import find_banded
from audit.reading.pdf.characters import read_text
from audit.reading.pdf.continued import Joiner
from audit.reading.pdf.drafts import PageDraft
from audit.reading.pdf.edges import read_drawing
from audit.reading.pdf.footnotes import find_footnotes
from audit.reading.pdf.forms import is_dynamic, open_form, read_typed
from audit.reading.pdf.grids import find_grids
from audit.reading.pdf.layout import lay_out
from audit.reading.pdf.lines import close_up, line_text, lines_of, mark_strokes, without_doubles
from audit.reading.pdf.manner import measure
from audit.reading.pdf.notices import Findings, notices_of
from audit.reading.pdf.paragraphs import make_paragraphs
from audit.reading.pdf.refusals import dynamic_form, no_text, too_long, too_many_pages
from audit.reading.pdf.running import Band, Sketch, find_running, find_watermarks
from audit.reading.pdf.scanned import is_scan, recognise_scans, straightened
from audit.reading.pdf.shapes import Box, Line, Page
from audit.reading.pdf.stripes import with_open_rows
from audit.reading.pdf.tags import read_tags
from audit.reading.pdf.turned import turn_upright
from audit.reading.pdf.words import Vocabulary

#: A page is beyond reading when this share of its glyphs (of so many at least) stands for no known letter.
_GARBAGE = 0.4
_FEW_GLYPHS = 20


@dataclass(slots=True)
class _Reading:
    """A document being read."""

    pages: list[Page] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    findings: Findings = field(default_factory=Findings)
    #: Letters and digits in the file.
    held: int = 0
    title: str = ""


def read_pdf(data: bytes, path: Path, sha256: str, limits: Limits, scans: Scans = "leave") -> Document:
    """Reads a PDF; raises `UnreadableFile` if it is damaged, protected, a scan or too large."""
    reading = _Reading()
    with pdfium.open_document(data) as document:
        _read_pages(document, reading, limits)
        if scans != "leave":
            reading.held += recognise_scans(document, reading.pages, reading.findings, limits, scans)
    drafts = _draft(reading)
    if sum(1 for draft in drafts for _ in draft.cells()) > limits.cells:
        raise too_long(limits)
    content, letters = _finish(drafts, reading)
    _settle(reading, content, letters)
    return Document(
        path=path,
        sha256=sha256,
        format="pdf",
        content=content,
        pages=len(reading.pages),
        left_out=tuple(reading.left_out),
        notices=tuple(notices_of(reading.findings)),
        scanned_pages=tuple(sorted(reading.findings.pictured())),
        ocr=bool(reading.findings.recognised),
        title=reading.title,
    )


def _read_pages(document: Any, reading: _Reading, limits: Limits) -> None:
    """Everything pdfium can tell, page by page."""
    count = pdfium.page_count(document)
    if count < 1:
        raise pdfium.no_pages()
    if count > limits.pages:
        raise too_many_pages(count, limits)
    if is_dynamic(document):
        raise dynamic_form()
    reading.title = plain(pdfium.title(document))
    reading.findings.repaired = pdfium.repaired(document)
    left = limits.characters
    with open_form(document) as form:
        for index in range(count):
            with pdfium.open_page(document, index) as opened:
                left -= opened.characters if opened else 0
                if left < 0:
                    raise too_long(limits)
                reading.pages.append(_read_page(opened, index + 1, form, reading))
    if all(page.broken for page in reading.pages):
        raise pdfium.no_pages()


def _read_page(opened: pdfium.OpenPage | None, number: int, form: Any, reading: _Reading) -> Page:
    if opened is None:
        reading.findings.broken.append(number)
        return Page(number, 0.0, 0.0, [], [], [], broken=True)
    text = read_text(opened, read_tags(opened.handle))
    drawing = read_drawing(opened.handle, text.frame)
    typed = read_typed(opened.handle, form, text.frame, text.order)
    doubled = list(text.doubled)
    fragments = text.upright + turn_upright(text.turned, opened.bounds, text.frame, number)
    fragments = without_doubles(fragments, doubled) + text.tilted + typed.fragments
    reading.held += text.letters + letters_in(fragment.text for fragment in typed.fragments)
    reading.held += letters_in(typed.comments)
    aside: list[tuple[str, LeftOutReason]] = [(" ".join(doubled), "alternate-copy")] if doubled else []
    aside += [(comment, "comment") for comment in typed.comments]
    reading.findings.fields += typed.fields
    reading.findings.comments += len(typed.comments)
    page = Page(
        number, text.frame.width, text.frame.height, [], drawing.rules, drawing.fills, drawing.pictures
    )
    page.turns = (text.frame.turns - opened.turns) % 4
    page.outlines = drawing.curves
    page.aside = aside
    inside = []
    for fragment in fragments:
        x, y = fragment.middle
        if -2 <= x <= page.width + 2 and -2 <= y <= page.height + 2:
            inside.append(fragment)
        else:
            aside.append((fragment.text, "hidden"))
    page.fragments = close_up(inside, number)
    if text.count > _FEW_GLYPHS and text.unknown > _GARBAGE * text.count:
        reading.findings.garbled.append(number)
        aside += [(" ".join(fragment.text for fragment in inside), "hidden")]
        page.fragments = []
    return page


def _draft(reading: _Reading) -> list[PageDraft]:
    """Each page's content in reading order, without running matter."""
    pages = reading.pages
    watermarks = find_watermarks(pages)
    sketches: list[Sketch] = []
    for page in pages:
        for fragment in page.fragments:
            if id(fragment) in watermarks:
                reading.left_out.append(LeftOut(plain(fragment.text), "watermark", page.number))
        page.fragments = [fragment for fragment in page.fragments if id(fragment) not in watermarks]
        rules = mark_strokes(page.fragments, page.rules)
        grids = find_grids(rules, page.width, page.height)
        grids = find_banded(page, rules, grids) + grids
        lines = lines_of(page.fragments, page.number)
        grids = with_open_rows(grids, rules, lines, page.height)
        sketches.append(Sketch(page, lines, grids))
    running = find_running(sketches)
    return [_draft_page(sketch, running.get(sketch.page.number, []), reading) for sketch in sketches]


def _draft_page(sketch: Sketch, running: list[tuple[Line, Band]], reading: _Reading) -> PageDraft:
    """One page's content; what is not content is left out."""
    page = sketch.page
    gone: set[int] = set()

    def leave(line: Line, reason: LeftOutReason) -> None:
        reading.left_out.append(LeftOut(plain(line_text(line)), reason, page.number))
        gone.update(id(fragment) for fragment in line.fragments)

    for line, band in sorted(running, key=lambda each: each[0].base):
        leave(line, band)
    rest = [line for line in sketch.lines if id(line.fragments[0]) not in gone]
    notes, marks = find_footnotes(rest, page.rules, page.width, page.height)
    for line in notes:
        leave(line, "footnote")
    reading.findings.footnotes += bool(notes)
    for mark in marks:
        reading.left_out.append(LeftOut(mark.text, "footnote", page.number))
        gone.add(id(mark))
    for text, why in page.aside:
        reading.left_out.append(LeftOut(plain(text), why, page.number))
    fragments = [fragment for fragment in page.fragments if id(fragment) not in gone]
    letters = letters_in(fragment.text for fragment in fragments)
    if not page.recognised and (page.number in reading.findings.garbled or is_scan(page, letters)):
        reading.findings.scanned.append(page.number)
    return lay_out(page, fragments, sketch.grids)


def _finish(drafts: list[PageDraft], reading: _Reading) -> tuple[tuple[Block | Table, ...], int]:
    """Paragraphs, joins over pages, and the document's values."""
    stretches = [stretch for draft in drafts for stretch in draft.stretches()]
    widths = {draft.number: draft.width for draft in drafts}
    manner = measure(stretches, widths)
    vocabulary = Vocabulary()
    vocabulary.add(stretches)
    joiner = Joiner()
    for draft in drafts:
        margin = manner.margins.get(round(draft.width), draft.width)
        for stretch in draft.stretches():
            make_paragraphs(stretch, manner, margin)
        joiner.add(draft)
    reading.left_out += [LeftOut(text, "repeated-table-header", page) for text, page in joiner.repeated]
    turned = {page.number: page for page in reading.pages}

    def back(number: int, box: Box) -> Box:
        return _as_displayed(box, turned[number])

    assembler = Assembler(vocabulary, back)
    return assembler.content(joiner.content), assembler.letters


def _as_displayed(box: Box, page: Page) -> Box:
    """A box on a page that was turned to be read, as the page is displayed."""
    x0, top, x1, bottom = straightened(box, page) if page.slant else box
    for _ in range(page.turns):  # each turn of the page is undone by a quarter turn anticlockwise
        width = page.width if page.turns % 2 else page.height
        x0, top, x1, bottom = top, width - x1, bottom, width - x0
    return round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1)


def _settle(reading: _Reading, content: tuple[Block | Table, ...], letters: int) -> None:
    """Refuses a document without text, and balances the ledger."""
    if not any(character.isalnum() for block in iter_blocks(content) for character in block.text):
        raise no_text(reading.findings)
    left = letters_in(left.text for left in reading.left_out)
    reading.findings.unaccounted = reading.held - letters - left
