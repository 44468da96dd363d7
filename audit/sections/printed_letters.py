"""The section letters that a heading prints, before, amid or behind its title."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from audit.model.plan import LETTERS, Letter
from audit.sections.title_words import normalise
from audit.sections.titles import concept_of

_LETTER = r"(?:H\s?[12]|[ACD][1-3]|[A-K])"
_JOIN = r"\s*(?:,|&|\+|/|-|–|—|\band\b|\bAND\b|\bto\b)\s*"
#: Some templates call their sections parts.
_SECTION = r"(?i:sections?|sect?\.|parts?)"
_LETTERS = rf"\(?{_LETTER}\)?(?:{_JOIN}(?:{_SECTION}\s*)?\(?{_LETTER}\)?)*"
#: "INTRODUCTION  SECTION K": a banner in capitals may name a part of the form first.
_PREFIXED = re.compile(
    rf"^(?i:ehcp?\s*(?:plan)?\s*[-–—:]?\s*)?(?:[A-Z]{{4,}}(?: [A-Z]{{2,}}){{0,2}}\s+"
    rf"(?=SECTION {_LETTER}\s*$))?{_SECTION}\s*[-–—:.]?\s*"
    rf"(?P<letters>{_LETTERS}|(?i:{_LETTERS})(?=\W|$))(?=$|\W|[A-Z][a-z])\s*(?P<sep>[:.)\-–—|\]]*)\s*"
    r"(?P<title>.*)$",
    re.S,
)
_RUNNING_ON = re.compile(
    r"^(?:of|is|are|was|were|will|and|or|in|to|for|on|sets?|provides?|describes?|should|must|has|have|above|"
    r"below|says?|lists?|may|can|does|also|gives?|contains?|with|by|at|as|if|when|applies)\b"
)
#: "Sections B, E and F by area of need": how they are set out, and no sentence.
_SET_OUT_BY = re.compile(r"^by (?:the )?(?:broad )?(?:areas?|needs?|outcomes?|themes?)\b[^.;]{0,30}$", re.I)
_MARKED = re.compile(
    rf"^(?P<open>\()?(?P<letters>{_LETTERS})(?(open)\)|)\s*(?P<sep>[-–—:.·•)\]|]+|\s)\s*(?P<title>\S.*)$",
    re.S,
)
#: A sign behind the letter, so that it is no initial or article: "B - Needs", "E. Outcomes".
_SET_OFF = re.compile(rf"^{_LETTER}\s*[-–—:.·•)]\s")
#: Letters and nothing else, also with no more than a space between them: "B E F".
_ALONE = re.compile(rf"^\(?(?P<letters>{_LETTERS}|{_LETTER}(?:\s+{_LETTER}){{1,3}})\)?\s*[.:)\-–—]?$")
_TRAILING = re.compile(
    rf"^(?P<title>.*?)\s*(?:[(\[]\s*(?:{_SECTION}\s*)?(?P<letters>{_LETTERS})\s*(?:,[^)\]]{{0,30}})?[)\]]|"
    rf"[-–—:,]\s*{_SECTION}\s*(?P<more>{_LETTERS})|\s[-–—]\s(?P<lone>(?-i:H[12]|[A-K])))\s*[:.]?$",
    re.I | re.S,
)
_NAMES_SECTION = re.compile(r"section|\bparts? [a-k]\b", re.I)
#: Letters between a title and what it is about: "Needs and provision (B-F-E): Communication".
_MIDDLE = re.compile(
    rf"^(?P<title>[^()\[\]]+?)\s*[(\[]\s*(?:{_SECTION}\s*)?(?P<letters>{_LETTERS})\s*[)\]]\s*[-–—:|]\s*"
    r"(?P<about>[^.;:]+)$"
)
MOST_ABOUT = 9  # words: what stands behind letters or a number names an area, or is no heading
_SECOND = re.compile(rf"\)\s*(?:,|and|&)\s*(?:section\s*)?(?P<letter>{_LETTER})\s*\(", re.I)
#: "Section B: Needs, with Section E: Outcomes and Section F: Provision".
_ANOTHER = re.compile(rf"\b{_SECTION}\s*(?P<letter>{_LETTER})\s*[:–—]\s*(?=[A-Z])")
#: "Section E. My outcomes, and Section F. The provision": the full stop only behind a word that joins.
_JOINED = re.compile(rf"(?:,|&|\band\b|/)\s*{_SECTION}\s*(?P<letter>{_LETTER})\s*\.\s*(?=[A-Z])")
#: "B  My special educational needs, and F the help I must have".
_AND_LETTER = re.compile(r"(?:,|,? and|&) (?P<letter>[B-H][12]?) (?=(?:the|my|his|her|their|what|how)\b)")
#: "(B) Special educational needs / (E) Outcomes / (F) Special educational provision".
_BESIDE = re.compile(rf"(?:[/|,;&+]|\band\b|(?<=\)))\s*\((?P<letter>{_LETTER})\)(?=\s+[A-Za-z(])")
#: "Health needs (Section C) and health provision (Section G)".
_IN_BRACKETS = re.compile(rf"[(\[]\s*{_SECTION}\s*(?P<letters>{_LETTERS})\s*[)\]]")
_BETWEEN_LETTERS = re.compile(r"(?i)sections?|\band\b|\bto\b")
_UNDERSTOOD = 0.6  # of a title's telling words


@dataclass(frozen=True, slots=True)
class Printed:
    """The letters that a heading prints and the title they leave.

    `undivided` is true for a plain "H"; `prefixed` where "Section" stands with the letters, `trailing`
    where they stand behind the title; `marked` letters are set off by brackets or a sign, and no article
    or initial. `about` is what follows letters in the middle.
    """

    title: str
    letters: tuple[Letter, ...] = ()
    undivided: bool = False
    prefixed: bool = False
    trailing: bool = False
    marked: bool = False
    about: str = ""


def canonical_letter(letter: str) -> Letter:
    """The section that a printed letter means: "A2" is A, "C1" is C, a plain "H" is H2.

    Raises `ValueError` for a letter that names no section.
    """
    short = letter.upper().replace(" ", "")
    wanted = "H2" if short == "H" else short if short in ("H1", "H2") else short[:1]
    for known in LETTERS:
        if known == wanted:
            return known
    raise ValueError(f"{letter!r} names no section")


def letters_alone(line: str) -> Printed | None:
    """The letters of a line that holds nothing else ("B E F"), if it is one."""
    match = _ALONE.match(line)
    return _printed("", match["letters"]) if match else None


def printed_letters(line: str, names: frozenset[str]) -> Printed:
    """The letters that a heading prints, with the title left; no letters where it prints none.

    `names` are the child's own: they stand in titles.
    """
    leading = _after_section(line) or _at_the_head(line)
    if leading is None:
        return _amid(line) or _behind(line, names) or Printed(line)
    match = _TRAILING.match(leading.title)
    if match and not leading.prefixed and _NAMES_SECTION.search(match.group()[match.end("title") :]):
        return _behind(leading.title, names) or leading  # "3A. Objectives (SECTION E)": A is the template's
    if match:
        more = _printed(match["title"], match["letters"] or match["more"] or match["lone"])
        return replace(leading, title=more.title, letters=_each_once(leading.letters + more.letters))
    return leading


def _after_section(line: str) -> Printed | None:
    """Letters behind the word itself: "Section B: Needs"; "Section B of this report" heads nothing."""
    match = _PREFIXED.match(line)
    if match is None:
        return None
    title = match["title"]
    runs_on = not match["sep"] and _RUNNING_ON.match(title) and not _SET_OUT_BY.match(title)
    if runs_on and not line.isupper():
        return None
    found = _with_second(_printed(title, match["letters"]))
    others = tuple(
        canonical_letter(another["letter"])
        for pattern in (_ANOTHER, _JOINED)
        for another in pattern.finditer(title)
    )
    return replace(found, letters=_each_once(found.letters + others), prefixed=True)


def _at_the_head(line: str) -> Printed | None:
    """Letters with no more than a sign or a space behind them: "(E) Outcomes", "B  Needs"."""
    match = _MARKED.match(line)
    if match is None:
        return None
    spaced = not match["sep"].strip()
    if spaced and not match["title"][:1].isupper() and line[:2] not in ("H1", "H2"):
        return None
    marked = line[:1] == "(" or bool(_SET_OFF.match(line))
    found = _with_second(_printed(match["title"], match["letters"]))
    others = tuple(
        canonical_letter(another["letter"])
        for pattern in (_BESIDE, _AND_LETTER)
        for another in pattern.finditer(match["title"])
    )
    return replace(found, letters=_each_once(found.letters + others), marked=marked)


def _amid(line: str) -> Printed | None:
    match = _MIDDLE.match(line)
    if match is None or len(match["about"].split()) > MOST_ABOUT or _RUNNING_ON.match(match["about"]):
        return None
    found = _printed(match["title"], match["letters"])
    return replace(found, trailing=True, marked=True, about=match["about"])


def _behind(line: str, names: frozenset[str]) -> Printed | None:
    """Letters behind a title: "Needs (B)", "Needs - Section B"."""
    match = _TRAILING.match(line)
    if match is None or _marks_an_item(match, names):
        return None
    own = _printed(match["title"], match["letters"] or match["more"] or match["lone"])
    before = [
        one for each in _IN_BRACKETS.finditer(match["title"]) for one in _printed("", each["letters"]).letters
    ]
    return replace(
        own,
        title=_IN_BRACKETS.sub(" ", own.title),
        letters=_each_once((*before, *own.letters)),
        trailing=True,
        marked=match["letters"] is not None,
        prefixed=bool(match["more"]) or bool(_NAMES_SECTION.search(line)),
    )


def _marks_an_item(match: re.Match[str], names: frozenset[str]) -> bool:
    """Whether a small letter in brackets is a list's mark: "For need 2.3 and outcome (c)"."""
    letters = match["letters"]
    if letters is None or not letters.islower() or "section" in match.group().lower():
        return False
    return concept_of(normalise(match["title"], names))[2] < _UNDERSTOOD


def _printed(title: str, letters: str) -> Printed:
    """A title with the letters that some words print ("B, E and F")."""
    found = re.findall(_LETTER, _BETWEEN_LETTERS.sub(" ", letters).upper())
    return Printed(
        title, letters=_each_once(tuple(canonical_letter(one) for one in found)), undivided="H" in found
    )


def _with_second(found: Printed) -> Printed:
    """Also the letter in the middle of a title: "C (health care needs) and G (health care provision)"."""
    second = _SECOND.search(found.title)
    if second is None:
        return found
    return replace(found, letters=_each_once((*found.letters, canonical_letter(second["letter"]))))


def _each_once(letters: tuple[Letter, ...]) -> tuple[Letter, ...]:
    return tuple(dict.fromkeys(letters))
