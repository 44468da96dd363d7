"""What a short text says as a heading or a label: letters, concept, area, number.

Nothing here knows where the text stands: whether it is a heading there is for the walk to decide
(`audit.sections.section_headings`, `audit.sections.labels`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audit.language.guarded import Guarded
from audit.language.typography import straight_signs
from audit.model.plan import Area, Letter
from audit.sections.printed_letters import MOST_ABOUT, Printed, letters_alone, printed_letters
from audit.sections.template_numbers import without_template_number
from audit.sections.title_words import as_statement, normalise, title_key
from audit.sections.titles import ANSWERS, area_of, concept_in_context, concept_of
from audit.sections.vocabulary import Concept, ConceptRole, vocabulary

#: Longer texts are never headings: the longest statutory title (H1) has about 45 words.
MOST_WORDS = 60
_MOST_LENGTH = 500  # characters
#: A title that prints no letter has no more words than this, but for that of provision under the Act of 1970;
#: to look for its matter would be in vain.
_MOST_IN_TITLE = 30
#: "Provision – what I need to get there": a name, and what is meant by it.
_EXPLAINED = re.compile(
    r"^(?P<name>[^–—:(]{4,50}?)\s*(?:\s[–—-]|:)\s+(?:what|how|who|where|when|which|this|the things)\b", re.I
)
_WHOLLY = 0.99
_UNDERSTOOD = 0.7  # of a title's telling words
_FEWEST_STATED = 5  # words

_NUMBERED = Guarded(
    r"^(?P<word>(?:(?:long|medium|short|shorter|longer)[- ]term |key |special educational |educational |"
    r"health (?:care )?|social care |care |desired |intended |my )*(?:need|difficulty|outcome|provision|"
    r"aspiration|aim|goal|objective|barrier|target|step|support|hope))s?\s*(?:plan\s*)?(?:no\.?|number|#)?\s*"
    r"(?P<number>[A-K]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\w%])\s*(?P<sep>[-–—:.)]*)\s*(?P<rest>.*)$",
    re.I | re.S,
)
#: "Outcome 8 (E): By December ...": the section that a statement is of, between its number and its words.
_LETTER_BEHIND = re.compile(
    r"^[(\[](?:section )?(?:H[12]|[A-K])[)\]]\s*[-–—:.]*\s+(?P<rest>(?=\S).*)$", re.I | re.S
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


#: "Section 'B': Special educational needs", "Sections 'E' and 'F'".
_QUOTED_LETTER = re.compile(
    r"(?P<before>\b(?:sections?|parts?|and)\s)[\"'‘“](?P<letter>H[12]?|[A-K])[\"'’”]", re.I
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


#: "Other social care provision	H2": the letter on a tab of its own at the page's edge.
_LETTER_AT_THE_EDGE = re.compile(
    r"^(?P<title>[A-Z][\w'’,()&/ -]{5,90} [\w'’()&/ -]+)\t+(?P<letter>H[12]|[A-K])$"
)
#: "In law: Section F – special educational provision", under a question of the template's own.
_IN_LAW = re.compile(
    r"^\W*(?:(?:in|by|under the) law|legal(?:ly)?(?: name| title)?|officially|formally|the law calls this)\b"
    r"\W{0,3}"
    r"(?=(?:section|part) (?:H[12]?|[A-K])\b)",
    re.I,
)


@lru_cache(maxsize=4096)
def sense(text: str, names: frozenset[str] = frozenset()) -> Sense:
    """What a short text says as a heading; `NOTHING` for long ones and for plain prose."""
    text = text.strip()
    if not text or len(text) > _MOST_LENGTH or len(text.split()) > MOST_WORDS:
        return NOTHING
    if names and (present := _in_it(names, text)) != names:
        return sense(text, present)  # most texts name nobody, and are asked about before the names are known
    text = _LETTER_AT_THE_EDGE.sub(r"Section \g<letter>: \g<title>", text)
    line = _IN_LAW.sub("", re.sub(r"\s+", " ", text))
    line = without_template_number(_QUOTED_LETTER.sub(r"\g<before>\g<letter>", line))
    if alone := letters_alone(line):
        return Sense(letters=alone.letters, undivided=alone.undivided)
    return _numbered(line, names) or _titled(line, names)


def _in_it(names: frozenset[str], text: str) -> frozenset[str]:
    """The names that a text may hold."""
    low = straight_signs(text).lower()
    return frozenset(name for name in names if all(word in low for word in name.lower().split()[:1]))


def _numbered(line: str, names: frozenset[str]) -> Sense | None:
    """What a numbered label says: "Outcome 2 (Section E)", "Need 3: Communication", "Outcome 2: By July"."""
    label = _NUMBERED.match(line)
    if label is None:
        return None
    words, number, rest = label["word"].lower(), label["number"], label["rest"]
    role = _NUMBERED_ROLES[words.split()[-1]]
    label_ends = bool(label["sep"])
    if behind := _LETTER_BEHIND.match(rest):
        rest, label_ends = behind["rest"], True
    bracketed = rest.startswith(("(", "["))
    if bracketed and (inner := sense(rest.strip("()[] :"), names)).letters:
        return Sense(
            letters=inner.letters,
            titled=True,
            prefixed=True,
            number=number,
            numbered_role=role,
            coverage=1.0,
        )
    stated = rest[:1].isupper() and len(rest.split()) >= _FEWEST_STATED  # "Outcome 1 I will tell ..."
    if rest and not (label_ends or bracketed or stated) and sense(rest, names).coverage < _UNDERSTOOD:
        return None
    area, area_coverage = None, 0.0
    if len(rest.split()) <= MOST_ABOUT and (named := normalise(rest.strip("()[]"), names)):
        area, area_coverage = area_of(named)
    return Sense(
        number=number,
        numbered_role="steps" if "short" in words else role,
        coverage=1.0,
        rest=rest,
        area=area if area_coverage >= _UNDERSTOOD else None,
        area_coverage=area_coverage,
    )


def _titled(line: str, names: frozenset[str]) -> Sense:
    """What a title says, with the letters that it prints."""
    printed = printed_letters(line, names)
    words = len(line.split())
    if words > _MOST_IN_TITLE and not printed.letters and "1970" not in line:
        return Sense(words=words, titled=True, answers=bool(ANSWERS.search(line)))
    plain = title_key(printed.title, names)
    concept, also, coverage = concept_of(plain) if printed.letters else concept_in_context(plain)
    if coverage < _WHOLLY and (stated := as_statement(plain)) != plain and concept_of(stated)[2] > coverage:
        plain = stated  # "What do I find hard?"
        concept, also, coverage = concept_of(plain)
    if (explained := _EXPLAINED.match(printed.title)) and coverage < _UNDERSTOOD:
        named, _, understood = concept_of(title_key(explained["name"], names))
        if named is not None and understood >= _WHOLLY:
            concept, also, coverage = named, None, understood
    fits = printed.prefixed or not printed.letters or _may_head(concept, printed.letters)
    if not fits and not printed.marked:
        # A lone letter counts only before a title that its section may have: "A history of seizures".
        printed, fits = Printed(line), True
        plain = title_key(line, names)
        concept, also, coverage = concept_of(plain)
    area, area_coverage = area_of(normalise(printed.about, names) if printed.about else plain)
    return Sense(
        letters=printed.letters,
        titled=bool(plain),
        prefixed=printed.prefixed,
        fits=fits,
        trailing=printed.trailing,
        undivided=printed.undivided and "H1" not in printed.letters,
        concept=concept,
        also=also,
        area=area,
        coverage=coverage,
        area_coverage=area_coverage,
        words=len(line.split()),
        answers=bool(ANSWERS.search(line)),
    )


def _may_head(concept: Concept | None, letters: tuple[Letter, ...]) -> bool:
    """Whether any of some sections may have a title about this."""
    return concept is not None and (
        concept.letter in letters or any(concept.name in vocabulary().headed_by[letter] for letter in letters)
    )
