"""What an auditor should know about a PDF, beyond its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from audit.model.document import Notice


@dataclass(frozen=True, slots=True, order=True)
class RecognisedPage:
    """A page whose words were recognised in a picture of it; `confidence` is their mean, from 0 to 1."""

    number: int
    words: int
    confidence: float
    uncertain: int


@dataclass(slots=True)
class Findings:
    """What came to light while a PDF was read; page numbers count from 1."""

    repaired: bool = False
    broken: list[int] = field(default_factory=list)
    scanned: list[int] = field(default_factory=list)
    garbled: list[int] = field(default_factory=list)
    recognised: list[RecognisedPage] = field(default_factory=list)
    fields: int = 0
    comments: int = 0
    #: Pages with footnotes.
    footnotes: int = 0
    #: Letters and digits of the file less those read or left out.
    unaccounted: int = 0

    def pictured(self) -> list[int]:
        """The pages that are pictures, whether their words were recognised or not."""
        return [*self.scanned, *(page.number for page in self.recognised)]


def notices_of(findings: Findings) -> Iterator[Notice]:
    """The notices that a finished reading gives rise to; none of them quotes the document."""
    if findings.repaired:
        yield Notice(
            "repaired-file", "The file is damaged and was repaired to be read: some of it may be missing."
        )
    if findings.broken:
        yield Notice("broken-pages", f"{_pages(findings.broken)} could not be opened and was not read.")
    scanned = [page for page in findings.scanned if page not in findings.garbled]
    if scanned:
        yield Notice(
            "scanned-pages", f"{_pages(scanned)}: a picture without text, so nothing was read from it."
        )
    if findings.garbled:
        yield Notice(
            "garbled-pages",
            f"{_pages(findings.garbled)}: the text is stored without saying what its letters are, "
            "and was not read.",
        )
    yield from _recognised(findings.recognised)
    if findings.fields:
        yield Notice(
            "form-fields",
            f"The document is a form with {_many(findings.fields, 'field')}; "
            "what was typed into them was read.",
        )
    if findings.comments:
        yield Notice(
            "comments", f"The document has {_many(findings.comments, 'comment')} in its margin, not audited."
        )
    if findings.footnotes:
        yield Notice(
            "footnotes",
            f"There are footnotes on {_many(findings.footnotes, 'page')} of the document, not audited.",
        )
    if findings.unaccounted > 0:
        yield Notice(
            "unaccounted-text",
            f"{_many(findings.unaccounted, 'character')} of the file's text could not be placed "
            "and were not read.",
        )
    elif findings.unaccounted < 0:
        yield Notice(
            "unaccounted-text",
            f"{_many(-findings.unaccounted, 'character')} of the file's text were read twice.",
        )


def _recognised(pages: list[RecognisedPage]) -> Iterator[Notice]:
    if not pages:
        return
    words = sum(page.words for page in pages)
    sure = sum(page.confidence * page.words for page in pages) / max(words, 1)
    yield Notice(
        "recognised-text",
        f"{_pages([page.number for page in pages])}: the words were recognised in a picture (a scan), "
        f"with a confidence of {sure:.0%} on average. Check quotes against the page itself.",
    )
    uncertain = [page for page in pages if page.uncertain]
    if uncertain:
        listed = ", ".join(f"{page.uncertain} on page {page.number}" for page in uncertain)
        yield Notice("uncertain-words", f"Words that could hardly be recognised: {listed}. Read them there.")


def _pages(numbers: list[int]) -> str:
    """Page numbers in words: "Pages 1, 4-6"."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    listed = ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
    return f"Page{'' if len(numbers) == 1 else 's'} {listed}"


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
