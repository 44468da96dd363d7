"""Lines that only point to other statements: what they belong to, or where they stand."""

from __future__ import annotations

import re

from audit.sections.statements import provision_strength

#: A decimal point is no end of a sentence: "Links to outcome 2.1".
_WITHIN_SENTENCE = r"(?:[^.]|\.(?=\d)){0,60}"
_REFERENCE_LINE = re.compile(
    r"^\W*(?:(?:this )?"
    r"(?:links?|linked|meets?|relates?|related|addresses|answers|supports?|serves?|see|refer|"
    r"works? towards?|contributes|does not (?:link|relate)|from|source|for|"
    r"(?:comes?|came|arises?|grows?|grew|flows?|stems?|follows?|drawn|taken) (?:on |out )?(?:from|of)|"
    r"(?:in )?(?:response|answer) to|leads? (?:on )?to|responds? to|is about)\b"
    rf"{_WITHIN_SENTENCE}\b"
    r"(?:[A-HNOPK][-.]?\d{1,3}|needs?|outcomes?|provision|aspirations?|advice|appendix)\b"
    rf"{_WITHIN_SENTENCE})\.?\W*$",
    re.I,
)
_FOR_CODE = re.compile(r"^\W*for [^:]{1,30}\d\s*:\s*(?P<rest>.+)$", re.I | re.S)
_MOST_IN_LINE = 14  # words
_MOST_BEFORE_COLON = 5  # words
#: A code or number as a plan gives it to its items: "B1", "O-2", "3a".
_CODE = r"[A-Z]{0,3}[-.]?\d{1,3}(?:\.\d{1,2})?[a-z]?"
#: What may stand between "needs" and the numbers of those that something is for.
MET = r"(?:being )?(?:addressed|answered|covered|linked|met|served|supported|targeted)"
SAYS_MET = re.compile(rf"\b{MET}\b", re.I)
_NAMED_ITEM = re.compile(
    r"\b(?:needs?|outcomes?|aims?|objectives?|aspirations?|provisions?)"
    rf"(?:\s+(?:nos?\.?|numbers?|ref\.?|{MET}))?\s*[:\-]?\s*"
    rf"{_CODE}(?:\s*(?:,|;|&|/|and|to|-|–)\s*(?:and\s+)?{_CODE})*(?![\w%])",
    re.I,
)
_SECTION_NAMED = re.compile(r"\b(?:section|part)\s+(?:[A-G]|H[12]?)\b", re.I)
_POINTS = re.compile(
    rf"^(?:see |as (?:in |for )?|(?:the )?same as )?(?:needs?|outcomes?|provisions?)\s+{_CODE}\b"
    r"(?!\s*:)(?:(?!\bwill\b)[^.])*"
    r"\b(?:above|below|overleaf|elsewhere|(?:table|section|page|part|row)\b[^.]{0,30})\.?$",
    re.I,
)
_MOST_POINTING = 20  # words
#: What may stand about names of items in a line that does nothing but name them.
_NAMING_WORDS = frozenset(
    """a addresses aims all also and answers are at both care contributes education for from health help
    helping helps in is it link linked links meet meeting meets of on outcome outcomes plan provision
    relate related relates see serves social support supports the these this to towards which with work
    working works""".split()
)


#: "Source: EP report, May 2026": who said so, at the foot of what they said.
_SOURCE = re.compile(
    r"^\W*(?:sources?|evidence|taken from|advice (?:from|of)|based on)\s*:\s*(?P<who>[^.;]{3,80})\W*$", re.I
)
_MOST_IN_SOURCE = 12  # words


def says_source(text: str) -> bool:
    """Whether a line only says whose advice the words over it are from."""
    return len(text.split()) <= _MOST_IN_SOURCE and _SOURCE.match(text) is not None


def is_reference_line(text: str) -> bool:
    """Whether a line only says what the statement before it belongs to ("Links to O1 and O5.").

    One that ends in a colon ("(For B2) Every teacher will:") speaks for what comes after it.
    """
    text = text.strip()
    short = len(text.split()) <= _MOST_IN_LINE and not text.endswith(":")
    said = _FOR_CODE.match(text)
    gives = said is not None and provision_strength(said["rest"]) > 0  # "For D1: four hours a week of ..."
    return short and not gives and (bool(_REFERENCE_LINE.match(text)) or _names_after_colon(text))


def _names_after_colon(text: str) -> bool:
    """Whether a few words and a colon lead to names of items and nothing else ("Leads to: Outcome 1")."""
    lead, colon, names = text.partition(":")
    named = bool(colon) and len(lead.split()) <= _MOST_BEFORE_COLON and not any(map(str.isdigit, lead))
    return named and only_names_items(names)


def points_elsewhere(text: str) -> bool:
    """Whether a text only says where a statement stands ("Outcome 11, in the table above")."""
    return len(text.split()) <= _MOST_POINTING and bool(_POINTS.match(text.strip()))


def only_names_items(text: str) -> bool:
    """Whether a text does nothing but name items ("Towards Outcome 1. Meets: Needs 1 and 7.")."""
    rest, named = _NAMED_ITEM.subn(" ", _SECTION_NAMED.sub(" ", text))
    return named > 0 and all(word in _NAMING_WORDS for word in re.findall(r"[^\W_]+", rest.lower()))
