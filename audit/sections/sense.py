"""What a short text says as a heading or a label: letters, concept, area, number.

Nothing here knows where the text stands; `audit.sections.walk` decides whether it is a heading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audit.model.plan import LETTERS, Area, Letter
from audit.sections.template_numbers import without_template_number
from audit.sections.vocabulary import Concept, ConceptRole, vocabulary

#: Longer texts are never headings: the longest statutory title (H1) has about 45 words.
MOST_WORDS = 60

_LETTER = r"(?:H\s?[12]|[ACD][1-3]|[A-K])"
_JOIN = r"\s*(?:,|&|\+|/|-|–|—|\band\b|\bAND\b|\bto\b)\s*"
_LETTERS = rf"\(?{_LETTER}\)?(?:{_JOIN}(?i:sections?\s*)?\(?{_LETTER}\)?)*"
_PREFIXED = re.compile(
    rf"^(?i:ehcp?\s*(?:plan)?\s*[-–—:]?\s*)?(?i:sections?|part)\s*[-–—:.]?\s*(?P<letters>{_LETTERS}|(?i:{_LETTERS})(?=\W|$))"
    r"(?=$|\W|[A-Z][a-z])\s*(?P<sep>[:.)\-–—|\]]*)\s*(?P<title>.*)$",
    re.S,
)
_RUNNING_ON = re.compile(
    r"^(?:of|is|are|was|were|will|and|or|in|to|for|on|sets?|provides?|describes?|should|must|has|have|above|below|says?|"
    r"lists?|may|can|does|also|gives?|contains?|with|by|at|as|if|when|applies)\b"
)
#: "Sections B, E and F by area of need": how they are set out, and no sentence.
_SET_OUT_BY = re.compile(r"^by (?:the )?(?:broad )?(?:areas?|needs?|outcomes?|themes?)\b[^.;]{0,30}$", re.I)
_MARKED = re.compile(
    rf"^(?P<open>\()?(?P<letters>{_LETTERS})(?(open)\)|)\s*(?P<sep>[-–—:.)\]|]+|\s)\s*(?P<title>\S.*)$", re.S
)
_ALONE = re.compile(rf"^\(?(?P<letters>{_LETTERS})\)?\s*[.:)\-–—]?$")
_TRAILING = re.compile(
    rf"^(?P<title>.*?)\s*(?:[(\[]\s*(?:(?i:sections?)\s*)?(?P<letters>{_LETTERS})\s*(?:,[^)\]]{{0,30}})?[)\]]|[-–—:,]\s*sections?\s*(?P<more>{_LETTERS}))\s*[:.]?$",
    re.I | re.S,
)
#: Letters between a title and what it is about: "Needs and provision (B-F-E): Communication".
_MIDDLE = re.compile(
    rf"^(?P<title>[^()\[\]]+?)\s*[(\[]\s*(?:(?i:sections?)\s*)?(?P<letters>{_LETTERS})\s*[)\]]\s*[-–—:|]\s*"
    r"(?P<about>[^.;:]+)$"
)
_MOST_JOINED = 6  # words: longer titles are read as their parts
_MOST_ABOUT = 9  # words: what stands behind the letters names an area, or is no heading
_ANSWERED = r"(?:\(?[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?\)?|\([a-z]\))"
#: What a heading says it answers: "Thinking and learning (outcomes 2 and 5)", "Adult life: needs 6 to 8".
_ANSWERS = re.compile(
    r"[\s(:,;–—-]+(?:for |see |meets? |towards )?(?:needs?|outcomes?)\s+"
    rf"{_ANSWERED}(?:(?:\s*(?:,|&|and|to|-|–)\s*)+{_ANSWERED})*\s*\)?\s*$",
    re.I,
)
_SECOND = re.compile(rf"\)\s*(?:,|and|&)\s*(?:section\s*)?(?P<letter>{_LETTER})\s*\(", re.I)
_PART_NUMBER = re.compile(
    r"^(?:part|section|chapter|page)\s*(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"\s*[-–—:.)]*\s*",
    re.I,
)
_NUMBERED = re.compile(
    r"^(?P<word>(?:(?:long|medium|short|shorter|longer)[- ]term |key |special educational |educational |"
    r"health (?:care )?|social care |care |desired |intended |my )*"
    r"(?:need|difficulty|outcome|provision|aspiration|aim|goal|objective|barrier|target|step|support|hope))s?\s*"
    r"(?:plan\s*)?(?:no\.?|number|#)?\s*(?P<number>[A-K]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\w%])\s*(?P<sep>[-–—:.)]*)\s*(?P<rest>.*)$",
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
    r"\b(?:(?:the|my|our|your|this|a)\s+)?(?:child(?:ren)?(?:\s*(?:or|and|/)\s*(?:the\s+)?young\s+(?:person|people))?|young\s+(?:person|people)|pupil|student|learner)\b"
)
_CLAUSE = re.compile(
    r"\s(?:which|that (?:is|are|result|relate)|required (?:by|in|to meet)|reasonably|relat(?:ed|ing)|"
    r"resulting|results? (?:from|in)|gathered|including|\(|identified|sought (?:for|by)|to be (?:made|"
    r"specified)|"
    r"attended|as a result|where (?:appropriate|applicable)|described|in order|who has|needed|for a)\b"
)
_FILLERS = frozenset(
    "a an and or of for the to in on at by with my his her their its our your is are be summary details "
    "detail information "
    "section sections use uses get gets towards others required identified sought child young person "
    "@name @name's persons parent parents parental carer carers "
    "family he she they i me us we s including any other all related relating list how this these that "
    "from as no number "
    "plan ehc ehcp current future specific particular following below set out about has have his/her "
    "name type area areas one two three four five "
    "early years years over next will being person's people home statutory agreed requested received".split()
)
_WORD = re.compile(r"[@\w'/&]+")


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
    plain = text.replace("’", "'").replace("‘", "'").replace("–", "-").replace("—", "-")
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


def _telling(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word.strip("'") not in _FILLERS]


def _coverage(text: str, spans: list[tuple[int, int]]) -> float:
    total = covered = 0
    for match in _WORD.finditer(text):
        if match.group().strip("'") in _FILLERS:
            continue
        total += 1
        covered += any(start <= match.start() < end for start, end in spans)
    if total == 0:
        return 1.0 if spans else 0.0
    return covered / total


#: The H1 title is known by the Act it names, which stands in its subordinate clause.
_ACT_OF_1970 = re.compile(r"chronically sick|csdpa|\b1970\b")


def _best_concept(title: str) -> tuple[Concept | None, Concept | None, float]:
    head = title[: match.start()] if (match := _CLAUSE.search(title)) and match.start() > 2 else title
    if _ACT_OF_1970.search(title) and "provision" in title:
        concept = next(one for one in vocabulary().concepts if one.letter == "H1")
        return concept, None, 1.0
    best: tuple[tuple[int, int], Concept, tuple[int, int]] | None = None
    others: list[tuple[Concept, tuple[int, int]]] = []
    for concept in vocabulary().concepts:
        found = None
        for match in concept.pattern.finditer(head):
            if found is None or match.end() - match.start() > found.end() - found.start():
                found = match
        if found is None:
            continue
        span = (found.start(), found.end())
        others.append((concept, span))
        telling_before = len(_telling(head[: span[0]]))
        rank = (telling_before, -(span[1] - span[0]))
        if best is None or rank < best[0]:
            best = (rank, concept, span)
    if best is None:
        return None, None, 0.0
    _, concept, span = best
    also = next(
        (
            other
            for other, place in others
            if other.letter and concept.letter and other.letter != concept.letter and place[0] >= span[1]
        ),
        None,
    )
    spans = [span] + [place for other, place in others if other.letter == concept.letter or other is also]
    return concept, also, _coverage(head, spans)


def _best_area(title: str) -> tuple[Area | None, float]:
    best: tuple[float, int, Area] | None = None
    for area, pattern in vocabulary().areas:
        spans = [(match.start(), match.end()) for match in pattern.finditer(title)]
        if not spans:
            continue
        rank = (_coverage(title, spans), -spans[0][0])
        if best is None or rank > best[:2]:
            best = (*rank, area)
    return (best[2], best[0]) if best else (None, 0.0)


def _area_named(title: str) -> tuple[Area | None, float]:
    """The area that a title names, leaving out the words that any area may be followed by."""
    core = _AREA_TAIL.sub(" ", _ANSWERS.sub("", title))
    apart = _best_area(re.sub(r"\band\b", " ", core))
    joined = " ".join(core.split())
    # "Emotional and social" is one area; a sentence of things joined by "and" is none.
    if apart[1] >= 0.7 or len(joined.split()) > _MOST_JOINED:
        return apart
    return max(apart, _best_area(joined), key=lambda found: found[1])


def is_area_alone(text: str) -> bool:
    """Whether a text is the name of an area and nothing more ("Sensory circuit" is no area)."""
    core = _AREA_TAIL.sub(" ", normalise(text))
    return any(
        _coverage(core, [match.span() for match in pattern.finditer(core)]) >= 0.99
        for pattern in vocabulary().exact_areas
    )


_AREA_TAIL = re.compile(
    r"\b(?:difficulties|difficulty|needs?|development|skills?|strengths?|provision|outcomes?|sen|support)\b"
)


def _marks_an_item(match: re.Match[str], names: frozenset[str]) -> bool:
    """Whether a small letter in brackets is a list's mark: "For need 2.3 and outcome (c)"."""
    letters = match["letters"]
    if letters is None or not letters.islower() or "section" in match.group().lower():
        return False
    return _best_concept(normalise(match["title"], names))[2] < 0.6


@lru_cache(maxsize=4096)
def sense(text: str, names: frozenset[str] = frozenset()) -> Sense:
    """What a short text says as a heading; `NOTHING` for long ones and for plain prose."""
    text = text.strip()
    if not text or len(text) > 500 or len(text.split()) > MOST_WORDS:
        return NOTHING
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
            area, area_coverage = _area_named(named) if named else (None, 0.0)
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
    elif match := _MARKED.match(one_line):
        spaced = not match["sep"].strip()
        if not spaced or match["title"][:1].isupper():
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
        prefixed = bool(match["more"]) or "section" in one_line.lower()
    elif letters and (match := _TRAILING.match(title)):
        more, _ = _letters_in(match["letters"] or match["more"])
        letters = (*letters, *(letter for letter in more if letter not in letters))
        title = match["title"]
    plain = normalise(_PART_NUMBER.sub("", title), names)
    concept, also, coverage = _best_concept(plain)
    area, area_coverage = _area_named(normalise(about, names) if about else plain)
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
            concept, also, coverage = _best_concept(plain)
            area, area_coverage = _area_named(plain)
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
        answers=bool(_ANSWERS.search(one_line)),
    )
