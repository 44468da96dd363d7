"""Finding a card's words in the file itself, whatever became of spaces, line ends and quotation marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.model.audit import PlanAudit
from audit.model.plan import Letter
from audit.reports._cards import Card

#: One spelling for the characters that files and reading write differently.
_ALIKE = str.maketrans("‘’‚‛“”„‟‐‑‒–—−", "''''\"\"\"\"------")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")

_LEAST = 12  # characters: a shorter piece of a quote would be found anywhere
_REACH = 4000  # characters from one piece of a quote to its next: a page


def folded(text: str) -> str:
    """A text as it is compared: no white space, nothing invisible, one spelling for each character."""
    return "".join(fold(character) for character in text)


def fold(character: str) -> str:
    """One character as it is compared; empty where it counts for nothing, several for a ligature."""
    if character.isspace() or character in _INVISIBLE:
        return ""
    return unicodedata.normalize("NFKC", character.translate(_ALIKE)).replace(" ", "")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the file's folded text: from `start` up to, and without, `end`."""

    start: int
    end: int


class Locator:
    """Finds the words of one audit in the folded text of its file."""

    def __init__(self, text: str, audit: PlanAudit) -> None:
        self._text = text
        self._items = self._locate_items(audit)
        self._sections = {letter: self._locate_section(audit, letter) for letter in audit.sections}
        self._headings = {letter: self._locate_heading(audit, letter) for letter in audit.sections}

    def spans(self, card: Card) -> list[Span]:
        """Where a card's words stand; several where something else stands between; none: no such words."""
        around = self._items.get(card.first.item or "")
        quotes = list(dict.fromkeys(finding.quote for finding in card.findings if finding.quote))
        found = [span for quote in quotes for span in self._find(quote, around, card.section)]
        if not found and card.item is not None:
            found = around or []
        return _joined(found)

    def heading(self, letter: Letter | None) -> Span | None:
        """Where a section's heading stands."""
        return self._headings.get(letter) if letter else None

    def _find(self, quote: str, around: list[Span] | None, section: Letter | None) -> list[Span]:
        wanted = folded(quote)
        if not wanted:
            return []
        whole = list(self._occurrences(wanted))
        body = self._sections.get(section) if section else None
        near = around or ([body] if body else [])
        for span in whole:
            if any(one.start <= span.start and span.end <= one.end for one in near):
                return [span]
        if around and len(wanted) < _LEAST:
            return around
        start = near[0].start if near else 0
        if not whole:
            return self._in_pieces(wanted, start)
        return [min(whole, key=lambda span: abs(span.start - start))]

    def _in_pieces(self, wanted: str, start: int) -> list[Span]:
        """A text that other text interrupts: its longest beginnings, one after the other."""
        found: list[Span] = []
        position = start
        while len(wanted) >= _LEAST:
            length = self._longest(wanted, position)
            if length < _LEAST:
                wanted = wanted[1:]
                continue
            at = self._text.find(wanted[:length], position)
            if found and at - found[-1].end > _REACH:
                break
            found.append(Span(at, at + length))
            position, wanted = at + length, wanted[length:]
        return found

    def _longest(self, wanted: str, position: int) -> int:
        """How much of the beginning of a text stands somewhere after a position."""
        low, high = 0, len(wanted)
        while low < high:
            middle = (low + high + 1) // 2
            if self._text.find(wanted[:middle], position) >= 0:
                low = middle
            else:
                high = middle - 1
        return low

    def _occurrences(self, wanted: str) -> Iterator[Span]:
        at = self._text.find(wanted)
        while at >= 0:
            yield Span(at, at + len(wanted))
            at = self._text.find(wanted, at + 1)

    def _locate_items(self, audit: PlanAudit) -> dict[str, list[Span]]:
        """Each item's place. Those of a section follow one another, which tells like ones apart."""
        found: dict[str, list[Span]] = {}
        last: dict[Letter, int] = {}
        for item in audit.items:
            wanted = folded(item.text)
            if not wanted:
                continue
            at = self._text.find(wanted, last.get(item.section, 0))
            if at < 0:
                at = self._text.find(wanted)
            spans = [Span(at, at + len(wanted))] if at >= 0 else self._in_pieces(wanted, 0)
            if spans:
                found[item.id] = spans
                last[item.section] = spans[0].end
        return found

    def _locate_section(self, audit: PlanAudit, letter: Letter) -> Span | None:
        """From the first to the last of its words that are found whole."""
        spans = [
            Span(at, at + len(wanted))
            for fragment in audit.sections[letter].fragments
            for line in fragment.text.split("\n")
            if len(wanted := folded(line)) >= _LEAST and (at := self._text.find(wanted)) >= 0
        ]
        spans += [
            span for item in audit.items if item.section == letter for span in self._items.get(item.id, ())
        ]
        if not spans:
            return None
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def _locate_heading(self, audit: PlanAudit, letter: Letter) -> Span | None:
        """Its last occurrence before the section's text: contents lists name headings too, further up."""
        heading = folded(audit.sections[letter].heading or "")
        if not heading:
            return None
        places = list(self._occurrences(heading))
        body = self._sections.get(letter)
        before = [span for span in places if body is None or span.start <= body.start]
        chosen = before or places[:1]
        return chosen[-1] if chosen else None


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Spans in order; those that touch or overlap are one."""
    made: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(span.end, made[-1].end))
        else:
            made.append(span)
    return made
