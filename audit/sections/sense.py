"""What a short text says as a heading or a label: letters, concept, area, number.

Nothing here knows where the text stands; `audit.sections.walk` decides whether it is a heading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audit.language.guarded import Guarded
from audit.language.typography import straight_signs
from audit.model.plan import LETTERS, Area, Letter
from audit.sections.template_numbers import without_template_number
from audit.sections.titles import (
    ANSWERS,
    AREA_TAIL,
    area_of,
    concept_in_context,
    concept_of,
    share_understood,
)
from audit.sections.vocabulary import Concept, ConceptRole, vocabulary

#: Longer texts are never headings: the longest statutory title (H1) has about 45 words.
MOST_WORDS = 60

_LETTER = r"(?:H\s?[12]|[ACD][1-3]|[A-K])"
_JOIN = r"\s*(?:,|&|\+|/|-|–|—|\band\b|\bAND\b|\bto\b)\s*"
#: Some templates call their sections parts.
_SECTION = r"(?i:sections?|parts?)"
_LETTERS = rf"\(?{_LETTER}\)?(?:{_JOIN}(?:{_SECTION}\s*)?\(?{_LETTER}\)?)*"
_PREFIXED = re.compile(
    rf"^(?i:ehcp?\s*(?:plan)?\s*[-–—:]?\s*)?{_SECTION}\s*[-–—:.]?\s*"
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
    rf"^(?P<open>\()?(?P<letters>{_LETTERS})(?(open)\)|)\s*(?P<sep>[-–—:.)\]|]+|\s)\s*(?P<title>\S.*)$", re.S
)
#: Letters and nothing else, also with no more than a space between them: "B E F".
_ALONE = re.compile(rf"^\(?(?P<letters>{_LETTERS}|{_LETTER}(?:\s+{_LETTER}){{1,3}})\)?\s*[.:)\-–—]?$")
_TRAILING = re.compile(
    rf"^(?P<title>.*?)\s*(?:[(\[]\s*(?:{_SECTION}\s*)?(?P<letters>{_LETTERS})\s*(?:,[^)\]]{{0,30}})?[)\]]|"
    rf"[-–—:,]\s*{_SECTION}\s*(?P<more>{_LETTERS}))\s*[:.]?$",
    re.I | re.S,
)
_NAMES_SECTION = re.compile(r"section|\bparts? [a-k]\b", re.I)
#: Letters between a title and what it is about: "Needs and provision (B-F-E): Communication".
_MIDDLE = re.compile(
    rf"^(?P<title>[^()\[\]]+?)\s*[(\[]\s*(?:{_SECTION}\s*)?(?P<letters>{_LETTERS})\s*[)\]]\s*[-–—:|]\s*"
    r"(?P<about>[^.;:]+)$"
)
_MOST_ABOUT = 9  # words: what stands behind the letters names an area, or is no heading
_SECOND = re.compile(rf"\)\s*(?:,|and|&)\s*(?:section\s*)?(?P<letter>{_LETTER})\s*\(", re.I)
#: "Section B: Needs, with Section E: Outcomes and Section F: Provision".
_ANOTHER = re.compile(rf"\b{_SECTION}\s*(?P<letter>{_LETTER})\s*[:–—]\s*(?=[A-Z])")
_PART_NUMBER = re.compile(
    r"^(?:part|section|chapter|page|area(?: of need)?)\s*"
    r"(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s*[-–—:.)]*\s*",
    re.I,
)
_NUMBERED = Guarded(
    r"^(?P<word>(?:(?:long|medium|short|shorter|longer)[- ]term |key |special educational |educational |"
    r"health (?:care )?|social care |care |desired |intended |my )*(?:need|difficulty|outcome|provision|"
    r"aspiration|aim|goal|objective|barrier|target|step|support|hope))s?\s*(?:plan\s*)?(?:no\.?|number|#)?\s*"
    r"(?P<number>[A-K]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\w%])\s*(?P<sep>[-–—:.)]*)\s*(?P<rest>.*)$",
    re.I | re.S,
)
_NUMBERED_ROLES: dict[str, ConceptRole] = {
    "need": "need",
    "difficulty": "need",
    "barrier": "need",
    "outcome": "outcome",
    "aim": "outcome",
    "goal": "outcome",
    "objective": "outcome",
    "provision": "provision",
    "support": "provision",
    "aspiration": "aspiration",
    "hope": "aspiration",
    "target": "steps",
    "step": "steps",
}
_PERSON = re.compile(
    r"\b(?:(?:the|my|our|your|this|a)\s+)?(?:child(?:ren)?(?:\s*(?:or|and|/)\s*(?:the\s+)?young\s+"
    r"(?:person|people))?|young\s+(?:person|people)|pupil|student|learner)\b"
)


@dataclass(frozen=True, slots=True)
class Sense:
    """What a text says as a heading. `coverage` (0 to 1) is the share of its telling words understood.

    `letters` are section letters that it names itself; `fits` is false where a marked letter stands
    before words that no section is known to be headed by ("(E) Results we are aiming at"); `undivided`
    is true for a plain "H".
    `answers` is true where it says which needs or outcomes are answered under it ("Learning (outcome 2)").
    `rest` is what stands behind a numbered label ("Outcome 2: By July ...").
    """

    letters: tuple[Letter, ...] = ()
    titled: bool = False
    prefixed: bool = False
    fits: bool = True
    trailing: bool = False
    undivided: bool = False
    concept: Concept | None = None
    also: Concept | None = None
    area: Area | None = None
    number: str | None = None
    numbered_role: ConceptRole | None = None
    coverage: float = 0.0
    area_coverage: float = 0.0
    rest: str = ""
    words: int = 0
    answers: bool = False

    @property
    def role(self) -> ConceptRole | None:
        """What stands under such a heading: need, outcome, provision, view, attribute ..."""
        return self.numbered_role or (self.concept.role if self.concept else None)


NOTHING = Sense()


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


def _letters_in(text: str) -> tuple[tuple[Letter, ...], bool]:
    found = re.findall(
        r"H\s?[12]|[ACD][1-3]|[A-K]", re.sub(r"(?i)sections?|\band\b|\bto\b", " ", text).upper()
    )
    letters: list[Letter] = []
    for raw in found:
        letter = canonical_letter(raw)
        if letter not in letters:
            letters.append(letter)
    return tuple(letters), "H" in found


def normalise(text: str, names: frozenset[str] = frozenset()) -> str:
    """Lower case, straight quotes and dashes, single spaces; the child's names become "@name"."""
    plain = straight_signs(text)
    plain = re.sub(r"[\u2026_]+|\.{2,}\s*\d*\s*$|\t+\s*\d+\s*$", " ", plain).lower()
    for name in names:
        plain = re.sub(rf"\b{re.escape(name.lower())}\b", "@name", plain)
    plain = re.sub(r"«[^»]*»|\{\{[^}]*\}\}|<<[^>]*>>|\[[^\]]*name[^\]]*\]", "@name", plain)
    plain = _PERSON.sub("@name", plain)
    plain = re.sub(r"@name\s*\(?s\)?'", "@name'", plain)
    plain = re.sub(r"(?<=[a-z])\((?:s|ies|es)\)", "s", plain)  # "need(s)", "outcome(s)"
    return re.sub(r"\s+", " ", plain).strip(" :.-|*•")


def title_key(text: str, names: frozenset[str] = frozenset()) -> str:
    """A heading's words without its number ("Part 2"), to be compared with a list of contents."""
    return normalise(_PART_NUMBER.sub("", " ".join(text.split())), names)


def is_area_alone(text: str) -> bool:
    """Whether a text is the name of an area and nothing more ("Sensory circuit" is no area)."""
    core = AREA_TAIL.sub(" ", normalise(text))
    return any(
        share_understood(core, [match.span() for match in pattern.finditer(core)]) >= 0.99
        for pattern in vocabulary().exact_areas
    )


def _marks_an_item(match: re.Match[str], names: frozenset[str]) -> bool:
    """Whether a small letter in brackets is a list's mark: "For need 2.3 and outcome (c)"."""
    letters = match["letters"]
    if letters is None or not letters.islower() or "section" in match.group().lower():
        return False
    return concept_of(normalise(match["title"], names))[2] < 0.6


def _in_it(names: frozenset[str], text: str) -> frozenset[str]:
    """The names that a text may hold."""
    low = straight_signs(text).lower()
    return frozenset(name for name in names if all(word in low for word in name.lower().split()[:1]))


@lru_cache(maxsize=4096)
def sense(text: str, names: frozenset[str] = frozenset()) -> Sense:
    """What a short text says as a heading; `NOTHING` for long ones and for plain prose."""
    text = text.strip()
    if not text or len(text) > 500 or len(text.split()) > MOST_WORDS:
        return NOTHING
    if names and (present := _in_it(names, text)) != names:
        return sense(text, present)  # most texts name nobody, and are asked about before the names are known
    one_line = without_template_number(re.sub(r"\s+", " ", text))
    letters: tuple[Letter, ...] = ()
    undivided = prefixed = trailing = False
    title = one_line
    if match := _ALONE.match(one_line):
        letters, undivided = _letters_in(match["letters"])
        return Sense(letters=letters, undivided=undivided, coverage=0.0)
    numbered = _NUMBERED.match(one_line)
    if (
        numbered
        and numbered["rest"][:1] in ("(", "[")
        and (inner := sense(numbered["rest"].strip("()[] :"), names)).letters
    ):
        lettered_role = _NUMBERED_ROLES[numbered["word"].lower().split()[-1]]
        return Sense(
            letters=inner.letters,
            titled=True,
            prefixed=True,
            number=numbered["number"],
            numbered_role=lettered_role,
            coverage=1.0,
        )
    if numbered:
        word = numbered["word"].lower().split()[-1]
        rest = numbered["rest"]
        if not rest or numbered["sep"] or rest[:1] in "([" or sense(rest, names).coverage >= 0.7:
            role: ConceptRole = "steps" if "short" in numbered["word"].lower() else _NUMBERED_ROLES[word]
            named = normalise(rest.strip("()[]"), names) if len(rest.split()) <= _MOST_ABOUT else ""
            area, area_coverage = area_of(named) if named else (None, 0.0)
            return Sense(
                number=numbered["number"],
                numbered_role=role,
                coverage=1.0,
                rest=rest,
                area=area if area_coverage >= 0.7 else None,
                area_coverage=area_coverage,
            )
    if (match := _PREFIXED.match(one_line)) and not (
        not match["sep"]
        and _RUNNING_ON.match(match["title"])
        and not _SET_OUT_BY.match(match["title"])
        and not one_line.isupper()
    ):
        letters, undivided = _letters_in(match["letters"])
        title, prefixed = match["title"], True
        if second := _SECOND.search(title):
            letters = (*letters, canonical_letter(second["letter"]))
        others = (canonical_letter(another["letter"]) for another in _ANOTHER.finditer(title))
        letters = tuple(dict.fromkeys((*letters, *others)))
    elif match := _MARKED.match(one_line):
        spaced = not match["sep"].strip()
        if not spaced or match["title"][:1].isupper() or one_line[:2] in ("H1", "H2"):
            letters, undivided = _letters_in(match["letters"])
            title = match["title"]
            if second := _SECOND.search(title):
                letters = (*letters, canonical_letter(second["letter"]))
    marked = (bool(letters) and not prefixed and one_line[:1] == "(") or bool(
        re.match(rf"^{_LETTER}\s*[-–—:.)]\s", one_line)
    )
    about = ""
    if (
        not letters
        and (match := _MIDDLE.match(one_line))
        and len(match["about"].split()) <= _MOST_ABOUT
        and not _RUNNING_ON.match(match["about"])
    ):
        letters, undivided = _letters_in(match["letters"])
        title, about = match["title"], match["about"]
        trailing = marked = True
    elif not letters and (match := _TRAILING.match(one_line)) and not _marks_an_item(match, names):
        letters, undivided = _letters_in(match["letters"] or match["more"])
        title = match["title"]
        trailing = True
        marked = match["letters"] is not None
        prefixed = bool(match["more"]) or bool(_NAMES_SECTION.search(one_line))
    elif letters and (match := _TRAILING.match(title)):
        more, _ = _letters_in(match["letters"] or match["more"])
        letters = (*letters, *(letter for letter in more if letter not in letters))
        title = match["title"]
    plain = normalise(_PART_NUMBER.sub("", title), names)
    concept, also, coverage = concept_of(plain)
    area, area_coverage = area_of(normalise(about, names) if about else plain)
    if not letters:
        concept, also, coverage = concept_in_context(plain)
    fits = True
    if letters and not prefixed:
        # A lone letter before a title only counts where the title is one that the section may have.
        fits = concept is not None and (
            concept.letter in letters
            or any(concept.name in vocabulary().headed_by[letter] for letter in letters)
        )
        if not fits and not marked:
            fits, letters, undivided = True, (), False
            plain = normalise(_PART_NUMBER.sub("", one_line), names)
            concept, also, coverage = concept_of(plain)
            area, area_coverage = area_of(plain)
    return Sense(
        letters=letters,
        titled=bool(plain),
        prefixed=prefixed,
        fits=fits,
        trailing=trailing,
        undivided=undivided and "H1" not in letters,
        concept=concept,
        also=also,
        area=area,
        coverage=coverage,
        area_coverage=area_coverage,
        words=len(one_line.split()),
        answers=bool(ANSWERS.search(one_line)),
    )
