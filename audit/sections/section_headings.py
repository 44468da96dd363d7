"""Which blocks head a section, and which sections."""

from __future__ import annotations

import re

from audit.model.document import Block
from audit.model.plan import Letter
from audit.sections.fields import detail_asked
from audit.sections.passages import TEXT_ROLES
from audit.sections.pointers import SAYS_MET, only_names_items
from audit.sections.printed_letters import canonical_letter
from audit.sections.sense import Sense
from audit.sections.state import Walk
from audit.sections.title_words import title_key

#: Concepts of Section A that only open it when set as a heading: too common as words elsewhere.
_PARTS_OF_A = frozenset(
    (
        "history",
        "interests",
        "communication-of-views",
        "parents-views",
        "important",
        "aspirations",
        "strengths",
    )
)
#: Concepts too everyday to open a section in a plan that prints no letters, unless nothing else is left.
_EVERYDAY = frozenset(("strengths", "care-provision", "provision", "outcomes", "needs"))
_IN_THE_LAWS_WORDS = re.compile(r"\bspecial educational needs\b", re.I)
_SEE_K = re.compile(r"\b(?:advice|reports?|evidence|contribut\w+)\b.*\bsee (?:section |part )?K\b", re.I)
_MOST_OF_LISTED = 30  # words of a title in the list of contents
_MOST_OF_LIST = 14  # words of the heading over a list of advice
_FOUR_AREAS = ("communication-interaction", "cognition-learning", "semh", "sensory-physical")
_ELSEWHERE = re.compile(
    r"\b(?:annex\w*|appendix|appendices|schedules?|attached|separate (?:document|sheet)|overleaf)\b", re.I
)
#: How the title of H1 may be broken over two lines.
_REST_OF_LAW = re.compile(r"^\W*(?:(?:and )?disabled )?(?:persons )?act(?: of)? 1970\W*$", re.I)
_LETTERED_TITLE = re.compile(
    r"^\(?(?P<letters>(?:H[12]|[B-K])(?:\s*(?:,|&|/|\band\b)\s*(?:H[12]|[B-K]))*)\)?(?:\s*[-–—:.)|]\s*|\s+)"
    r"(?=[A-Z“\"])"
)
#: So many sections have been headed by their letters before an unknown title is taken on its letter.
_FEWEST_LETTERED = 4
#: A signature ("H. Penhaligon") and not a lettered heading.
_INITIAL = re.compile(r"^[A-K]\.\s*(?:[A-Z]\.\s*)*[A-Z][a-z'’-]+(?:[- ][A-Z][a-z'’-]+)?\W*$")


def section_letters(
    walk: Walk, block: Block, found: Sense, in_banner: bool, beside: bool = False
) -> tuple[Letter, ...]:
    """The sections that a block opens as a heading (`beside`: as the label of its row), or none."""
    prominent = walk.prominent(block) or in_banner
    listed = _listed_in_contents(walk, block)
    if listed and not (block.place.table is not None and _asks_for_a_detail(walk, block)):
        walk.printed.update(listed)
        return listed
    if found.letters:
        return found.letters if _heads_by_letters(walk, block, found, prominent) else ()
    if prominent and _heads_advice(walk, block):
        return ("K",)
    if not beside and _turns_to_areas(walk, block, found):
        return ("B",)
    if not beside and (going_on := _goes_on_lettering(walk, block)):
        walk.printed.update(going_on)
        return going_on
    return _letters_by_words(walk, block, found, prominent)


def _listed_in_contents(walk: Walk, block: Block) -> tuple[Letter, ...]:
    """The sections that a title heads by the list of contents."""
    if not walk.titles or block.label or len(block.text.split()) > _MOST_OF_LISTED:
        return ()
    return walk.titles.get(title_key(block.text, walk.names), ())


def _asks_for_a_detail(walk: Walk, block: Block) -> bool:
    """Whether a front page asks for something of the child: "My school" there is no Section I."""
    return walk.standing.zone == "front page" and detail_asked(block.text.rstrip(" :?")) is not None


def _heads_by_letters(walk: Walk, block: Block, found: Sense, prominent: bool) -> bool:
    """Whether a block that prints letters is a heading of their sections."""
    standing, words = walk.standing, len(block.text.split())
    written = walk.written.issuperset(found.letters)
    if standing.zone == "annex" and written and not is_deferred(walk, found.letters):
        return False
    if written and only_names_items(block.text) and SAYS_MET.search(block.text):
        return False  # "Section B needs addressed: 2 and 3" over provision
    says_both = prominent and found.fits and found.coverage >= 0.7  # "Outcomes - E" in a row by itself
    if found.trailing and not walk.prominent(block) and not says_both:
        return False
    if found.prefixed:
        wordy = words > 30 and found.coverage < 0.6
        return prominent or not (wordy or _is_sentence(block.text, found))
    if not found.titled:
        return False
    if found.fits:
        return prominent or (found.coverage >= 0.6 and words <= 45)
    among_sections = standing.zone in ("front page", "section") and standing.letter != "K"
    set_as_heading = block.level is not None or (prominent and words <= 14)
    named = _INITIAL.match(block.text) or _is_sentence(block.text, found)
    return among_sections and set_as_heading and not named


def _heads_advice(walk: Walk, block: Block) -> bool:
    """Whether the list of advice stands first, and Section K refers back to it."""
    return (
        walk.standing.zone == "front page"
        and len(block.text.split()) <= _MOST_OF_LIST
        and bool(_SEE_K.search(block.text))
    )


def _letters_by_words(walk: Walk, block: Block, found: Sense, prominent: bool) -> tuple[Letter, ...]:
    """The sections that a heading without letters opens by what it says, in a plan that prints none."""
    concept, standing = found.concept, walk.standing
    if concept is None or concept.letter is None or found.number or standing.zone == "annex":
        return ()
    if _asks_for_a_detail(walk, block):
        return ()
    if standing.zone == "sign-off" and not walk.prominent(block):
        return ()  # "Principal Officer (Special Educational Needs)"
    if standing.zone == "section" and concept.letter in standing.letters:
        return ()
    set_as_heading = block.level is not None or (prominent and len(block.text.split()) <= 25)
    if not set_as_heading or found.coverage < 0.75:
        return ()
    if found.area is not None and found.area_coverage > found.coverage:
        return ()
    if concept.name in _PARTS_OF_A and (
        standing.zone != "front page" or concept.name in ("strengths", "history") or walk.prints("A")
    ):
        return ()
    everyday = concept.name in _EVERYDAY and not _IN_THE_LAWS_WORDS.search(block.text)
    if everyday and not may_open(walk, concept.letter, block):
        return ()
    also = concept.also or (found.also.letter if found.also is not None else None)
    letters = (concept.letter, also) if also else (concept.letter,)
    return () if walk.prints(*letters) else letters


def _goes_on_lettering(walk: Walk, block: Block) -> tuple[Letter, ...]:
    """The letters of a heading in words that nobody knows, where sections before it are headed alike.

    "K  Who told the council about me" heads K at the level of "A  My story" and "I  Where I will learn".
    """
    match = _LETTERED_TITLE.match(block.text)
    if match is None or block.text[-1:] == ".":
        return ()
    if not (
        block.level == walk.section_level
        if block.level is not None
        else walk.prominent(block) and walk.bigger(block)
    ):
        return ()
    letters = tuple(canonical_letter(letter) for letter in re.findall(r"H[12]|[A-K]", match["letters"]))
    if len(walk.printed) < _FEWEST_LETTERED or walk.written & set(letters) or walk.printed & set(letters):
        return ()
    return letters


def _turns_to_areas(walk: Walk, block: Block, found: Sense) -> bool:
    """Whether a plan set out by areas leaves Section A for the first ("AREA 1: Communication").

    Such plans print their letters below ("Needs (Section B)"), and what stands before is still of B.
    """
    if walk.standing.zone != "section" or walk.standing.letter != "A" or "B" in walk.headings:
        return False
    if found.area not in _FOUR_AREAS or found.area_coverage < 0.99 or not walk.prints("B"):
        return False
    if block.level is not None and walk.section_level is not None:
        return block.level <= walk.section_level
    return walk.prominent(block) and walk.bigger(block)


def is_deferred(walk: Walk, letters: tuple[Letter, ...]) -> bool:
    """Whether a section has so far only said that its words stand in an annex."""
    said = " ".join(one.text for one in walk.passages if one.letter in letters and one.role in TEXT_ROLES)
    return len(said) < 400 and bool(_ELSEWHERE.search(said))


def may_open(walk: Walk, letter: Letter, block: Block) -> bool:
    """Whether an everyday word ("Needs", "Support") heads a section here and not a part of one."""
    if walk.standing.zone != "section":
        return letter in ("B", "E") and block.level is not None
    if block.level is not None and walk.section_level is not None:
        return block.level <= walk.section_level
    return walk.bigger(block)


def stands_alone(walk: Walk, block: Block) -> bool:
    """Whether a lone letter is set as a heading: by style, or in bold type well above the text's."""
    if walk.standing.zone not in ("front page", "section") or walk.standing.letter == "K":
        return False
    size, body = block.look.size or 0.0, walk.body_size or 0.0
    return block.level is not None or (block.look.bold and size >= body + 3 > 3)


def continues_heading(walk: Walk, block: Block, found: Sense) -> bool:
    """Whether a block right under a section's heading goes on with its title."""
    standing = walk.standing
    if not standing.near_heading or standing.zone != "section" or not walk.passages:
        return False
    if walk.passages[-1].role != "heading" or found.letters or len(block.text.split()) > 50:
        return False
    if _REST_OF_LAW.match(block.text):
        return True  # "... Chronically Sick and Disabled", and on the next line "Persons Act 1970"
    if found.concept is None or found.coverage < 0.75 or block.label or block.text.rstrip().endswith("."):
        return False
    named = {letter for letter in (found.concept.letter, found.concept.also) if letter}
    if found.concept.letter == "H2" and "H1" in standing.letters:
        return False
    return bool(named & set(standing.letters)) and found.concept.name not in (
        "strengths",
        "aspirations",
        "history",
        "interests",
    )


def _is_sentence(text: str, found: Sense) -> bool:
    ends = text.rstrip().endswith((".", ";"))
    return ends and len(text.split()) > 8 and found.coverage < 0.5
