"""What a statement says it belongs to: the needs and outcomes that it, its headings or its cells name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.sections.drafts import Draft
from audit.sections.passages import Passage

_NUMBER = r"[A-H]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?"
_ONE = rf"(?:\({_NUMBER}\)|{_NUMBER}(?![\w%])|\(?(?:[a-z]|[ivx]{{1,5}})\))"
_REFERENCE = re.compile(
    r"\b(?:outcomes?|needs?|provisions?|aims?|objectives?|aspirations?)\s*(?:no\.?|number|#|"
    r"\(?(?:(?:set out |described |given )?(?:at|in|under) )?para(?:graph)?s?\.?)?\s*"
    rf"(?P<list>{_ONE}(?:\s*(?:,|&|and|to|-|–)\s*{_ONE})*)|"
    r"(?<![\w.])(?P<code>[A-FO]\d{1,2}(?:\s*(?:,|&|and|/)\s*[A-FO]\d{1,2})*)(?![\w%])",
    re.I,
)
#: "needs 60 to 80 repetitions": a verb with a quantity, and no reference.
_OF_SOMETHING = re.compile(
    r"\s+or (?:more|fewer|so)\b|\s+(?!(?:and|or|in|of|to|on|by|for|from|is|are|was|were|above|below|with|"
    r"which|that|the|both|see)\b)[a-z]{3,}"
)
#: "For needs 2.1 and 2.2 and outcomes (a) and (b)"; a lone "Outcome 2" over an outcome is its own name.
_SAYS_WHAT_FOR = re.compile(
    r"\b(?:for|towards?|meets?|answers?|see|supports?|links? to|addresses)\b[^.]{0,40}\b(?:needs?|outcomes?)"
    rf" {_ONE}|[(:,;–-]\s*(?:needs?|outcomes?) {_ONE}",
    re.I,
)


def references_of(draft: Draft) -> Iterator[str]:
    """The references of a statement in the plan's own words, each once ("outcome 2", "needs 1 and 3")."""
    seen: set[str] = set()
    texts = [
        draft.text,
        *draft.beside,
        *_answered(draft.passage),
        *(
            text
            for heading, text in draft.cells.items()
            if _REFERENCE.search(text) or "need" in heading.lower()
        ),
    ]
    for text in texts:
        for match in _REFERENCE.finditer(text):
            words = match.group().strip()
            if words.lower().startswith("need") and _OF_SOMETHING.match(text, match.end()):
                continue
            if words not in seen:
                seen.add(words)
                yield words


def _answered(passage: Passage) -> Iterator[str]:
    """The headings over an item that say what it answers ("For need 2.3 and outcome (c)")."""
    for heading in (passage.label, passage.lead):
        if heading and _SAYS_WHAT_FOR.search(heading):
            yield heading
