"""Names of schools, colleges and other places of education in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audit.sections.field_labels import word_set

_GAP = "[ \u00a0]+"
_WORD = r"[A-ZÀ-Þ][\w'’&-]*(?:\.[A-Z])*\.?"
_BRACKET = r"\([A-Z][^()]{0,24}\)"
_SMALL = rf"(?:(?:of|the|and|for|at|in|on|upon|by|le|la|de|&|with){_GAP}){{0,3}}"
_RUN = re.compile(
    rf"(?:{_WORD}(?:[A-Z]\.)*|{_BRACKET})"
    rf"(?:{_GAP}{_SMALL}(?:{_WORD}|{_BRACKET}|\d{{1,2}}(?=[ \u00a0][A-Z])))*"
)
_IN_SMALL_LETTERS = re.compile(
    r"\b([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)* "
    r"(?:(?:primary|infant|junior|special|secondary|nursery|high|community|first|middle) )*"
    r"(?:school|academy|college|nursery|pre-school))\b"
)
#: What may follow a college's name behind a comma: "Brackwater College, Harbour Campus".
_PART = re.compile(r",\s+([A-ZÀ-Þ][^,.;:()\n]{2,40}?)(?=[,.;:()\n]|$|\s(?:which|from|until|is)\b)")
_PART_WORD = re.compile(
    r"\b(?:Campus|Site|Centre|Sixth Form|Base|Unit|Branch|Building|Department|Nursery|Provision|House|Hub)$"
)
#: What a school is of or for, behind its kind.
_OF_WHAT = re.compile(
    r"\w+ (?:of (?:the )?[A-Z][\w’'-]+(?:(?: and| &)? [A-Z][\w’'-]+)*|"
    r"for (?:the )?(?:Deaf|Blind|Girls|Boys|Children|Young|Autis\w+|Hearing|Visually)\b(?: [A-Z][\w’'-]+)*)"
)
#: Words that may begin a school's name though they say nothing of it.
_MAY_BEGIN = frozenset(("the", "first", "church"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of education that a text names, and where."""

    name: str
    start: int
    end: int


def _plain(word: str) -> str:
    return word.lower().strip("().,")


def is_proper(words: Iterable[str]) -> bool:
    """Whether some words hold a proper name, and not only "Mainstream Primary School"."""
    common = word_set("no_school_names") | word_set("schools") | word_set("perhaps_schools")
    return any(word[:1].isupper() and _plain(word) not in common for word in words)


def schools_in(text: str, perhaps: bool = False) -> Iterator[Mention]:
    """The places of education that a text names by a proper name; `perhaps` takes "... Centre" as well."""
    found = False
    for match in _RUN.finditer(text):
        if mention := _school(match.group(), match.start(), text, perhaps):
            found = True
            yield mention
    if found:
        return
    for match in _IN_SMALL_LETTERS.finditer(text):
        words = match[1].split()
        if is_proper(words):
            while _plain(words[0]) in word_set("no_school_names") and words[0] != "The":
                words.pop(0)
            name = " ".join(words)
            yield Mention(name, match.end() - len(name), match.end())


def _school(run: str, start: int, text: str, perhaps: bool) -> Mention | None:
    """The school's name in a run of capitalised words, without what leads up to it ("Name", "Type")."""
    words = list(re.finditer(r"\S+", run))
    first = 0
    while first < len(words) - 1 and _leads_up(words[first].group()):
        first += 1
    last = _last_word([word.group() for word in words], first, perhaps)
    own = [word.group() for word in words[first : (last or 0) + 1]]
    if last is None or not is_proper(own):
        return None
    begin, end = start + words[first].start(), start + words[last].end()
    while (part := _PART.match(text, end)) and _PART_WORD.search(part[1]):
        end = part.end(1)
    name = text[begin:end].rstrip(" .,")
    return Mention(name, begin, begin + len(name))


def _leads_up(word: str) -> bool:
    return _plain(word) in word_set("no_school_names") and _plain(word) not in _MAY_BEGIN


def _last_word(words: list[str], first: int, perhaps: bool) -> int | None:
    """Where a school's name ends: at "School", "College" or the like, or at what still belongs to it."""
    kinds = word_set("schools") | (word_set("perhaps_schools") if perhaps else frozenset())
    last: int | None = None
    for number in range(first, len(words)):
        plain = _plain(words[number])
        if plain in kinds or (plain == "form" and number and _plain(words[number - 1]) == "sixth"):
            last = number
        elif last is not None and (
            words[number].endswith(".") or (plain == "and" and is_proper(words[number:]))
        ):
            break
    while last is not None and last + 1 < len(words):
        if (behind := _OF_WHAT.match(" ".join(words[last:]))) is not None:
            return last + len(behind.group().split()) - 1  # "Marsh College of Further Education"
        # "Elm Academy Fenmoor", but not "Elm Academy. It" or "Elm Academy (Mainstream)".
        following = words[last + 1]
        if words[last][-1] in ".)" or following.startswith("(") or not is_proper([following]):
            break
        last += 1
    return last
