"""Names of outcomes and provisions as sentences tell them: the plan's own, another plan's, explained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.sentences import sentence_spans
from audit.model.plan import Item, Plan

#: "Outcome 2 (travel): By July ...", "3) By July ...": what an item calls itself at its head.
_OWN_NAME = re.compile(
    r"^\W{0,2}(?P<name>(?:outcome|need|provision|objective|aim|target)s? (?:no\.? ?|number )?\d{1,2})"
    r"(?: ?\([^()]{2,60}\))? ?[:.)–-]|^\(?(?P<number>\d{1,2})[).] ",
    re.IGNORECASE,
)
#: A name in the singular with a number behind it counts nothing, written small or not.
_SMALL_NAME = re.compile(
    r"\b(?P<name>outcome|objective|provision) (?:no\.? |number )?(?P<number>\d{1,2})\b(?![.:]\d|%)"
)
#: The numbers of another plan, or of the same plan before it was changed.
_OF_ANOTHER = re.compile(
    r"\b(?:previous\w*|former\w*|earlier|old|older|last|original|first|first draft|prior|then|"
    r"(?:19|20)\d\d)\b[^.;]*\bplan\b|\bplan\b[^.;]{0,20}\b(?:of|from|dated|written in) [^.;]*(?:19|20)\d\d|"
    r"\b(?:before the|at the last|until the|since the)(?: last| annual)* review\b|"
    r"\b(?:used to be|was once|had been|formerly|previously|renumbered)\b|"
    r"\bwas\b[^.;]{0,20}\b(?:outcome|need|objective|provision) \d",
    re.IGNORECASE,
)
_OF_THIS = re.compile(r"\b(?:this|present|current|new) plan\b", re.IGNORECASE)
#: "Outcome 1 (playing with friends)": what the writer takes the number to mean.
_GLOSS = r"\s?(?:\((?P<bracketed>[^()\d]{4,60})\)|[–—-]\s(?P<dashed>[^\d.;:()]{4,40})(?=[.;]|$))"
_LETTERS = 4  # of a word's beginning: "read" and "reading", "friend" and "friendship" are one
_HALF = 2


def with_own_names(plan: Plan) -> Plan:
    """The plan with what items call themselves at the head of their text as their labels."""
    items = tuple(map(_with_own_name, plan.items))
    return plan if items == plan.items else plan.model_copy(update={"items": items})


def _with_own_name(item: Item) -> Item:
    found = None if item.label else _OWN_NAME.match(item.text)
    if found is None:
        return item
    name = found["name"] or found["number"]
    own = found["name"] is None or name.casefold().startswith(item.kind)
    return item.model_copy(update={"label": name}) if own else item


def small_names(text: str) -> Iterator[tuple[str, str, int]]:
    """The names in small letters that sentences hold, with kind and number: ("outcome 9", "outcome", 9)."""
    for found in _SMALL_NAME.finditer(text):
        yield found[0], found["name"], int(found["number"])


def is_of_another_plan(words: str, text: str) -> bool:
    """Whether all clauses with a name speak of another plan ("in his plan of 2024 this was Outcome 6")."""
    clauses = [
        clause
        for start, end in sentence_spans(text)
        for clause in text[start:end].split(";")
        if words in clause
    ]
    return bool(clauses) and all(_OF_ANOTHER.search(one) and not _OF_THIS.search(one) for one in clauses)


def misnamed(item: Item, named: Item, quote: str, others: tuple[Item, ...]) -> Item | None:
    """The other item that the words behind a name speak of, where they say nothing of the one it names."""
    for text in (item.text, item.lead or "", *item.cells.values()):
        found = re.search(re.escape(quote) + _GLOSS, text)
        if found is None:
            continue
        gloss = _beginnings(found["bracketed"] or found["dashed"])
        if not gloss or gloss & _beginnings(named.text):
            return None
        fitting = [one for one in others if len(gloss & _beginnings(one.text)) * _HALF >= len(gloss)]
        return fitting[0] if len(fitting) == 1 else None
    return None


def _beginnings(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z]+", text.casefold())
    return frozenset(word[:_LETTERS] for word in words if len(word) >= _LETTERS and word not in _COMMON)


_COMMON = frozenset(
    "with that this from will have each every week weekly daily term time times plan need needs outcome "
    "outcomes also part main same other others another child above below which their them they school july "
    "year years stage able more most after before being long short".split()
)
