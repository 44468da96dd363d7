"""What a plan promises where nobody is speaking: "a physiotherapist will see her twice a term".

A parent who hopes for help says so; a sentence that gives who will come and how often, without a word of
anybody's thinking, was written by the office, whatever voice the sentences around it have.
"""

from __future__ import annotations

import re

from audit.language.durations import find_durations
from audit.language.frequencies import find_frequencies
from audit.language.ratios import find_ratios
from audit.language.roles import find_roles

_GIVERS = ("qualified", "named", "trained")
_WORDS_IN_FRONT = 3  # "A specialist in-house"
#: "(Band 6), who knows him, will also"
_WILL = re.compile(
    r"(?:\s*\([^)]*\))?(?:\s*,[^,.;]{3,60},)?\s+(?:will|shall|is to|are to|must)\s"
    r"(?:also |then |always |continue to )*(?!(?:be (?:asked|invited|told)|ask|decide|want|think|ring|call|"
    r"phone|text|e-?mail|write|move|leave|start)\b)\w+",
)
#: The help first: "Ten minutes of reading will be led by the class teacher".
_WILL_BE_DONE = re.compile(
    r"\b(?:will|shall|is to|are to|must) (?:also |then )?(?:be (?:\w+ly )?(?:provided|delivered|led|given|"
    r"offered|taught|supported|seen|visited|overseen|run|carried out|worked with|planned|supervised) "
    r"(?:\w+ ){0,8}?by|have|receive|get|be (?:provided with|given|offered|supported by|seen by|taught by))\b",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"\b(?:therap\w+|programmes?|interventions?|training|sessions?|strategies|support|advice|tuition|groups?|"
    r"provision|lessons?|reviews?)\b",
    re.IGNORECASE,
)
_SOMEBODY_THINKS = re.compile(
    r"\b(?:we|us|our|I|me|my|says?|said|thinks?|feels?|felt|believes?|told|asks?|asked|hop\w+|"
    r"would (?:like|love)|wish\w*|wants?|worr\w+|proud|pleased|grateful|glad|if|whether)\b",
    re.IGNORECASE,
)


def find_promised(sentence: str) -> str | None:
    """The words that promise somebody's help by who gives it and how much, if nobody is said to think it."""
    if _SOMEBODY_THINKS.search(sentence):
        return None
    measured = any(next(find(sentence), None) for find in (find_frequencies, find_durations, find_ratios))
    givers = [role for role in find_roles(sentence) if role.standing in _GIVERS]
    for role in givers:
        will = _WILL.match(sentence, role.end)
        if will is None or len(sentence[: role.start].split()) > _WORDS_IN_FRONT:
            continue
        if measured or _HELP.search(sentence, will.end()):
            return sentence[role.start : will.end()].strip()
    done = _WILL_BE_DONE.search(sentence)
    if done and measured and _HELP.search(sentence):
        return done.group().strip()
    return None
