"""Which pages are pictures, and what is read from them where an engine to recognise words is installed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from audit.reading.labels import letters_in
from audit.reading.limits import Limits
from audit.reading.ocr import engines
from audit.reading.ocr.engines import NeedsRecognising, Scans
from audit.reading.pdf import pdfium
from audit.reading.pdf.lines import close_up, lines_of
from audit.reading.pdf.notices import Findings, RecognisedPage
from audit.reading.pdf.running import Sketch, find_running, find_watermarks
from audit.reading.pdf.shapes import Box, Page

if TYPE_CHECKING:
    from audit.reading.ocr.scans import Scan

#: A page with fewer letters than this, under a picture that covers much of it, is a scan with a stamp.
_FEW_LETTERS = 20
_MUCH = 0.4

#: So is one with a few more letters, if a picture covers nearly all of it.
_STAMP_LETTERS = 150
_NEARLY_ALL = 0.8

#: A page without a letter is a scan if pictures cover this much of it.
_SOME = 0.15

#: So many curves and no letter: the text was turned into outlines.
_OUTLINES = 2_000


def is_scan(page: Page, letters: int) -> bool:
    """Whether a page with so many letters, running matter not counted, is a picture of a page."""
    return (letters < _FEW_LETTERS and page.pictures >= _MUCH) or (
        letters == 0 and (page.pictures >= _SOME or page.outlines > _OUTLINES)
    )


def recognise_scans(
    document: Any, pages: list[Page], findings: Findings, limits: Limits, scans: Scans
) -> int:
    """Puts what can be recognised on scanned pages in place of the little text they have.

    Gives back how many letters and digits were recognised; raises `NeedsRecognising` if only asked.
    """
    if engines.engine_name() is None:
        return 0
    wanted = _wanted(pages, findings)[: limits.scanned_pages]
    if wanted and scans == "ask":
        raise NeedsRecognising(len(wanted))
    engine = engines.load_engine() if wanted else None
    if engine is None:
        return 0
    from audit.reading.ocr.scans import recognise_page

    held, turns = 0, 0
    for page in wanted:
        with pdfium.open_page(document, page.number - 1) as opened:
            if opened is not None:
                scan = recognise_page(opened.handle, *_size(page), engine, turns)
                turns = scan.view.turns
                held += _take(page, scan, findings)
    return held


def _wanted(pages: list[Page], findings: Findings) -> list[Page]:
    """The pages that have no text worth the name, once running matter and watermarks are set aside."""
    if (
        not any(page.pictures >= _SOME or page.outlines > _OUTLINES for page in pages)
        and not findings.garbled
    ):
        return []
    watermarks = find_watermarks(pages)
    sketches = []
    for page in pages:
        kept = [fragment for fragment in page.fragments if id(fragment) not in watermarks]
        sketches.append(Sketch(page, lines_of(kept, page.number), []))
    running = find_running(sketches)
    wanted = []
    for sketch in sketches:
        page = sketch.page
        gone = {id(line) for line, _ in running.get(page.number, [])}
        letters = letters_in(
            fragment.text for line in sketch.lines if id(line) not in gone for fragment in line.fragments
        )
        stamped = letters < _STAMP_LETTERS and page.pictures >= _NEARLY_ALL
        if page.number in findings.garbled or stamped or is_scan(page, letters):
            wanted.append(page)
    return wanted


def _size(page: Page) -> tuple[float, float]:
    """A page's width and height as displayed."""
    return (page.height, page.width) if page.turns % 2 else (page.width, page.height)


def _take(page: Page, scan: Scan, findings: Findings) -> int:
    """Makes a page what was recognised on it; what its file says of it besides is a copy of the same."""
    if not scan.fragments:
        return 0
    typed = [fragment for fragment in page.fragments if fragment.style.typed]
    stamped = " ".join(fragment.text for fragment in page.fragments if not fragment.style.typed)
    if stamped:
        page.aside.append((stamped, "alternate-copy"))
    if page.number in findings.garbled:
        findings.garbled.remove(page.number)
    page.width, page.height, page.turns, page.slant = (
        scan.width,
        scan.height,
        scan.view.turns,
        scan.view.slant,
    )
    page.fragments = close_up(scan.fragments, page.number) + typed
    page.rules, page.fills, page.recognised = scan.rules, [], True
    findings.recognised.append(
        RecognisedPage(page.number, len(scan.fragments), scan.confidence, scan.uncertain)
    )
    return letters_in(fragment.text for fragment in scan.fragments)


def straightened(box: Box, page: Page) -> Box:
    """The place in the scan of a box on the page that was turned level."""
    angle = math.radians(page.slant)
    cos, sin, x, y = math.cos(angle), math.sin(angle), page.width / 2, page.height / 2
    across, down = (box[0] + box[2]) / 2 - x, (box[1] + box[3]) / 2 - y
    shift_x, shift_y = across * cos - down * sin - across, down * cos + across * sin - down
    return box[0] + shift_x, box[1] + shift_y, box[2] + shift_x, box[3] + shift_y
