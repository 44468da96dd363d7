"""Marks that part the voices of Section A: "(R) is Robin's, (M) his mother's", "his words are in italics"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from audit.language.quotations import QUOTATION
from audit.language.sentences import sentences

#: Whose words a mark is for.
Marked = Literal["child", "parent"]

_CODE = r"[“\"'‘(\[](?P<{0}>[A-Z]{{1,3}})[”\"'’)\]]"
#: 'marked (R)', 'R = Robin', 'a "C" is the child', "with an M".
_KEY_CODE = re.compile(
    rf"{_CODE.format('held')}|\b(?P<bare>[A-Z]{{1,3}})(?=\s?[=:–-]\s?\w|,? "
    r"(?:is|are|stands?|means|for|shows)\b)|"
    r"\b(?:marked|labelled|tagged|coded|initialled|followed by|ends? (?:in|with)|ending in|with|by) "
    r"(?:an? |the (?:letters?|initials?) )?(?P<after>[A-Z]{1,3})\b(?!['’])|"
    r"(?<=['’]s )(?P<last>[A-Z])\b(?![\w'’-])"
)
_IS_A_KEY = re.compile(
    r"\b(?:marked|labelled|tagged|coded|initialled|followed by|ends? (?:in|with)|ending in|initials?|"
    r"letters?|key|stands? for|means)\b|[A-Z]\s?=\s?\w",
    re.IGNORECASE,
)
_CHILD = r"child(?:ren)?|pupil|young person|student|his|hers?|theirs?|he|she|they|I|my|mine|me"
_PARENT = r"parents?|carers?|famil(?:y|ies)|mother|father|mum|mam|dad|grandparents?|guardian"
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
#: How print can part two voices; the print itself is lost with the layout.
_LOOK = (
    r"(?:(?:bold|italics?|capitals?|capital letters|underlin\w+|brackets|quotation marks|speech marks|"
    r"inverted commas|handwriting|highlight\w*|shad(?:ed|ing)|indent\w*|an? (?:star|asterisk|different "
    r"(?:font|colour)|box)|(?:light |dark )?(?:red|blue|green|purple|orange|black|pink|brown|grey)(?: ink|"
    r" type| print| pen| text| font)?))"
)
_SAID = (
    r"(?:views?|words?|parts?|lines?|sentences?|comments?|answers?|texts?|writing|wishes|notes?|points?|"
    r"statements?|entries|what|whatever|everything|anything|items?|those|voices?|contributions?)"
)
_FEWEST_MARKED = 2  # sentences


def voices_of_marks(text: str, child: str, kin: str) -> Mapping[str, Marked]:
    """What stands in brackets behind a view, and whose view that makes it, by the key that a text gives.

    `child`, `kin`: patterns of the child's names and of the words for parents. A name needs no key.
    """
    whose: dict[str, Marked] = {}
    for sentence in sentences(text):
        if _IS_A_KEY.search(sentence):
            whose |= _read_key(sentence, child, kin)
    for found in _IN_BRACKETS.finditer(text):
        for part in re.split(r"\s*[,;/&+]\s*|\s+and\s+", found.group(1)):
            if re.fullmatch(rf"(?:[Hh]is |[Hh]er |[Tt]he |[Tt]heir )?(?i:{kin}|{_PARENT})", part):
                whose[part] = "parent"
            elif re.fullmatch(rf"(?:{child}|(?i:child|pupil|young person))", part):
                whose[part] = "child"
    marked = [one for said in sentences(text) for one in marks_in(said, whose)]
    both = set(whose.values()) == {"child", "parent"}
    return whose if both and len(marked) >= _FEWEST_MARKED else {}


def _read_key(sentence: str, child: str, kin: str) -> dict[str, Marked]:
    """The marks that a sentence explains, each by who stands before it if the first has somebody there."""
    codes = [
        (found.start(), found.end(), found[found.lastgroup or 0]) for found in _KEY_CODE.finditer(sentence)
    ]
    if not codes:
        return {}
    starts, ends = [start for start, _, _ in codes], [end for _, end, _ in codes]
    before = [_person(sentence[a:b], child, kin) for a, b in zip([0, *ends], starts, strict=False)]
    behind = [
        _person(sentence[a:b], child, kin) for a, b in zip(ends, [*starts[1:], len(sentence)], strict=True)
    ]
    people = before if before and before[0] else behind
    return {code: who for (_, _, code), who in zip(codes, people, strict=False) if who is not None}


def _person(words: str, child: str, kin: str) -> Marked | None:
    if re.search(rf"\b(?:{kin}|{_PARENT})\b", words, re.IGNORECASE):
        return "parent"
    return "child" if re.search(rf"\b(?:{child}|{_CHILD})\b", words) else None


def marks_in(sentence: str, whose: Mapping[str, Marked]) -> list[Marked]:
    """Whose marks stand in brackets in a sentence, in order."""
    parts = [
        part
        for found in _IN_BRACKETS.finditer(sentence)
        for part in re.split(r"\s*[,;/&+]\s*|\s+and\s+", found.group(1))
    ]
    return [whose[part] for part in parts if part in whose]


def is_key(sentence: str) -> bool:
    """Whether a sentence explains marks, and holds no view."""
    return bool(_IS_A_KEY.search(sentence) and _KEY_CODE.search(sentence))


def parted_by_print(text: str) -> bool:
    """Whether a text says that the print shows who speaks: "what his mother told us is in italics"."""
    told = " ".join(said.group() for one in sentences(text) if (said := _BY_PRINT.search(one)))
    return bool(told) and (_BY_QUOTES.search(told) is None or QUOTATION.search(text) is not None)


_BY_QUOTES = re.compile(r"\b(?:quotation|speech) marks|inverted commas", re.IGNORECASE)
_SOMEBODY = rf"(?:{_CHILD}|{_PARENT}|[A-Z][\w’'-]+['’]s?)"
_BY_PRINT = re.compile(
    rf"\b{_SAID}\b[^.;]{{0,60}}?\b(?:in|with|by|between) (?:the )?{_LOOK}\b[^.;]{{0,60}}?"
    rf"\b(?i:{_SOMEBODY})\b|"
    rf"\b(?i:{_SOMEBODY})\b[^.;]{{0,60}}?\b(?:is|are|was|were|stands?|appears?|printed|typed|written|shown|set)"
    rf"\b (?:\w+ ){{0,2}}?(?:in|with|by|between) (?:the )?{_LOOK}\b",
    re.IGNORECASE,
)
