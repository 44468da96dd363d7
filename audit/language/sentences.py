"""Sentences of plan prose."""

from __future__ import annotations

import re
from functools import lru_cache

_ABBREVIATIONS = frozenset(
    (
        "mr mrs ms miss dr prof st rev eg e.g ie i.e etc no nos vs approx dept yr yrs hr hrs min mins wk wks "
        "p pp para ref tel"
    ).split()
)
#: A quotation behind another begins anew in whatever letter ("... in it." "one day ...").
_END = re.compile(r"\n|[.!?](?:[\"”](?=\s+[\"“]\w)|[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9]|\s*$|\n))")
_LAST_WORD = re.compile(r"(?:^|[\s.(\"“‘])([\w.]+)$")
_LONGEST = 24  # letters; no abbreviation is as long


@lru_cache(maxsize=4096)  # many checks read the same sections, sentence by sentence
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The start and end of each sentence of a text, without the white space between them.

    Abbreviations ("Dr.", "e.g.") and initials do not end a sentence; a line break does.
    """
    spans: list[tuple[int, int]] = []
    start = 0

    def close(end: int) -> None:
        nonlocal start
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            spans.append((start + lead, start + len(piece.rstrip())))
        start = end

    for match in _END.finditer(text):
        if match.group() == "\n":
            close(match.start())
            continue
        word = _LAST_WORD.search(text, max(start, match.start() - _LONGEST), match.start())
        last = word.group(1).lower() if word else ""
        initial = len(last) == 1 and last.isalpha() and last != "i"
        if match.group().startswith(".") and (last in _ABBREVIATIONS or initial):
            continue
        close(match.end())
    close(len(text))
    return tuple(spans)


def sentences(text: str) -> list[str]:
    """The sentences of a text, word for word."""
    return [text[start:end] for start, end in sentence_spans(text)]
