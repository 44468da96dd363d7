"""What a Word paragraph's properties say, and how the paragraph looks as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from audit.model.document import Look
from audit.reading.labels import plain
from audit.reading.package import Element
from audit.reading.word_names import DEL, MOVE_FROM, P_STYLE, RPR, VAL, is_on, number, w
from audit.reading.word_styles import RunLook

#: A mark holds for a block when it holds for this share of its letters: a stray plain full stop is no matter.
_NEARLY_ALL = 0.95

_OUTLINE, _NUMBERING, _BREAK_BEFORE, _VANISH = w("outlineLvl"), w("numPr"), w("pageBreakBefore"), w("vanish")


@dataclass(slots=True)
class ParagraphFacts:
    """A paragraph's own properties. `outline` counts from 1; the mark is the one at its end."""

    style: str | None = None
    outline: int | None = None
    num_id: str | None = None
    num_level: int | None = None
    page_break_before: bool = False
    mark_deleted: bool = False
    mark_hidden: bool = False


def read_facts(properties: Element | None) -> ParagraphFacts:
    """What a `w:pPr` states; what it stated before a tracked change is passed over."""
    facts = ParagraphFacts()
    if properties is None:
        return facts
    for child in properties:
        tag = child.tag
        if tag == P_STYLE:
            facts.style = child.get(VAL)
        elif tag == _OUTLINE:
            outline = number(child)
            facts.outline = outline + 1 if outline is not None else None
        elif tag == _NUMBERING:
            num_id = child.find(w("numId"))
            facts.num_id = num_id.get(VAL) if num_id is not None else None
            facts.num_level = number(child.find(w("ilvl")))
        elif tag == _BREAK_BEFORE:
            facts.page_break_before = is_on(child)
        elif tag == RPR:
            facts.mark_deleted = child.find(DEL) is not None or child.find(MOVE_FROM) is not None
            facts.mark_hidden = is_on(child.find(_VANISH))
    return facts


def look_of(pieces: list[tuple[str, RunLook]], text: str) -> Look:
    """How a block looks, from its pieces; `text` is what is left of them once the label is split off."""
    first = pieces[0][1]
    if all(look is first for _, look in pieces):
        return Look(first.bold, first.italic, first.underline, first.struck, first.grey, first.size)
    weighed = [(len(piece) - piece.count(" "), look) for piece, look in pieces if not piece.isspace()]
    total = sum(weight for weight, _ in weighed) or 1

    def mostly(mark: Callable[[RunLook], bool]) -> bool:
        return sum(weight for weight, look in weighed if mark(look)) >= _NEARLY_ALL * total

    sizes: Counter[float | None] = Counter()
    for weight, look in weighed:
        sizes[look.size] += weight
    bold = mostly(lambda look: look.bold)
    return Look(
        bold=bold,
        italic=mostly(lambda look: look.italic),
        underline=mostly(lambda look: look.underline),
        struck=mostly(lambda look: look.struck),
        grey=mostly(lambda look: look.grey),
        size=sizes.most_common(1)[0][0] if sizes else None,
        bold_lead=0 if bold else _bold_lead(pieces, text),
    )


def _bold_lead(pieces: list[tuple[str, RunLook]], text: str) -> int:
    """How many of the text's first characters are bold; spaces between bold words count as bold."""
    lead = ""
    for piece, look in pieces:
        if not look.bold and not piece.isspace():
            break
        lead += piece
    if not lead or lead.isspace():
        return 0
    removed = len(plain("".join([piece for piece, _ in pieces]))) - len(text)
    return max(len(plain(lead)) - removed, 0)
