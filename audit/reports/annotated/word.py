"""The annotated copy of a Word plan: comments on the very words they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from audit.model.audit import PlanAudit
from audit.reports._cards import cards
from audit.reports.annotated.locating import Locator, Span, fold
from audit.reports.annotated.notes import AUTHOR, INITIALS, card_lines, overview_lines

_Element = Any  # lxml's, of python-docx's own classes

_P, _R, _T, _TC, _RPR = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:tc"), qn("w:rPr")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DASHES = {qn("w:noBreakHyphen"): "-"}
#: Word takes no comment in a text box; deleted words are not the plan's.
_PASSED_OVER = frozenset({qn("w:txbxContent"), qn("w:del"), qn("w:moveFrom"), qn("w:pict"), qn("w:drawing")})


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a character of the folded text stands: its run, the element in it, the offset in that."""

    run: _Element
    element: _Element
    offset: int


def annotate_word(audit: PlanAudit, original: Path, out: BinaryIO) -> None:
    """Write a copy of a Word plan with a comment for each card."""
    document = docx.Document(str(original))
    text, _ = _read(document)
    locator = Locator(text, audit)
    notes: list[tuple[Span | None, list[str]]] = [(None, overview_lines(audit))]
    for card in cards(audit):
        spans = locator.spans(card)
        span = Span(spans[0].start, spans[-1].end) if spans else locator.heading(card.section)
        notes.append((span, card_lines(card)))
    _split_at(document, {edge for span, _ in notes if span for edge in (span.start, span.end)})
    _, places = _read(document)
    for span, lines in notes:
        document.add_comment(
            _runs(document, places, span), text="\n".join(lines), author=AUTHOR, initials=INITIALS
        )
    document.save(out)


def _read(document: Document) -> tuple[str, list[_Place]]:
    """The body's folded text, and where each of its characters stands."""
    text: list[str] = []
    places: list[_Place] = []
    for run in _runs_in(document.element.body):
        for element in run:
            said = element.text or "" if element.tag == _T else _DASHES.get(element.tag, "")
            for offset, character in enumerate(said):
                folded = fold(character)
                text.append(folded)
                places += [_Place(run, element, offset)] * len(folded)
    return "".join(text), places


def _runs_in(element: _Element) -> Iterator[_Element]:
    """Every run of the body in reading order that a comment can be put on."""
    for child in element:
        if child.tag == _R:
            yield child
        elif child.tag not in _PASSED_OVER:
            yield from _runs_in(child)


def _split_at(document: Document, edges: set[int]) -> None:
    """Split runs so that one begins at each of some characters of the folded text.

    From the end backwards: what is to the left of a split keeps its place.
    """
    _, places = _read(document)
    for edge in sorted(edges, reverse=True):
        if 0 < edge < len(places):
            place = places[edge]
            if places[edge - 1].run is place.run:
                _split(place)


def _split(place: _Place) -> None:
    """Split a run before a character. Both halves look as the whole did."""
    run = place.run
    number = list(run).index(place.element)
    rest = deepcopy(run)
    for element in list(rest)[:number]:
        if element.tag != _RPR:
            rest.remove(element)
    for element in list(run)[number + 1 :]:
        run.remove(element)
    if place.element.tag == _T and place.offset:
        said = place.element.text or ""
        kept = rest.find(_T)
        place.element.text, kept.text = said[: place.offset], said[place.offset :]
        place.element.set(_SPACE, "preserve")
        kept.set(_SPACE, "preserve")
    else:
        run.remove(place.element)
    run.addnext(rest)


def _runs(document: Document, places: Sequence[_Place], span: Span | None) -> list[Run]:
    """The first and last run of a span; it ends where its first cell does."""
    if span is None or span.start >= len(places):
        return [_beginning(document)]
    first = places[span.start].run
    last = first
    cell = _cell(first)
    for place in places[span.start : span.end]:
        if _cell(place.run) is not cell:
            break
        last = place.run
    return [Run(first, document), Run(last, document)]


def _cell(run: _Element) -> _Element | None:
    return next(run.iterancestors(_TC), None)


def _beginning(document: Document) -> Run:
    """The document's first run; an empty one where it has none."""
    first = next(_runs_in(document.element.body), None)
    if first is not None:
        return Run(first, document)
    paragraph = next(document.element.body.iter(_P), None)
    made = Paragraph(paragraph, document) if paragraph is not None else document.add_paragraph()
    return made.add_run()
