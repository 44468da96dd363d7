"""Whom a text names: names of people where they stand, with the sentences around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.language.guarded import Guarded
from audit.language.names import NAME, is_english, is_given_name, is_month_or_day, never_names, plain
from audit.language.sentences import sentence_spans

#: Letters looked at to each side of a name: no sentence of prose is longer, and a page of noise may be.
_REACH = 600
_POSSESSIVE = re.compile(r"['’]s?$")
_CONTRACTED = re.compile(r"I['’]\w+|\w+n['’]t")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: the whole run of capitalised words, and the sentence around it.

    `name` is the first name of the run; `initial` says that a capital would stand there anyway.
    """

    name: str
    start: int
    end: int
    possessive: bool
    initial: bool
    sentence: tuple[int, int]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text with the spans of its sentences and everybody whom it names."""

    text: str
    mentions: tuple[Mention, ...]

    def before(self, mention: Mention) -> str:
        """What the sentence says before a name, as far as that can bear on it."""
        return self.text[max(mention.sentence[0], mention.start - _REACH) : mention.start]

    def after(self, mention: Mention) -> str:
        """What the sentence says after a name, behind a possessive ending, as far as that can bear on it."""
        return self.text[mention.end : min(mention.sentence[1], mention.end + _REACH)]

    def sentence(self, mention: Mention) -> str:
        """The sentence that a name stands in."""
        return self.text[slice(*mention.sentence)]


def read_names(text: str) -> Text:
    """A text with every word or run of words that can be a person's name."""
    found: list[Mention] = []
    for start, end in sentence_spans(text):
        found += _mentions_in(text, start, end)
    return Text(text, tuple(found))


def _mentions_in(text: str, start: int, end: int) -> Iterator[Mention]:
    run: list[re.Match[str]] = []
    for match in [*NAME.finditer(text, start, end), None]:
        goes_on = bool(run) and match is not None and text[run[-1].end() : match.start()] == " "
        if run and (not goes_on or _is_possessive(run[-1][0])):
            yield from _mention(text, run, start, end)
            run = []
        if match is not None:
            run.append(match)


def _mention(text: str, run: list[re.Match[str]], start: int, end: int) -> Iterator[Mention]:
    """The name that a run of capitalised words ends with, without what only begins a sentence."""
    while run and _opens(text, run[0].start(), start) and len(run) > 1 and _is_only_word(run[0][0]):
        run = run[1:]
    if len(run) > 1 and _ends_a_time(text, run[0], start) and is_given_name(run[1][0]):
        run = run[1:]  # "By the end of Reception Jacob will"
    if not run:
        return
    first, last = run[0], run[-1]
    written = _POSSESSIVE.sub("", first[0])
    if _is_month_of_a_date(written, text, first.start(), last.end()):
        return
    if not may_be_name(written) or any(_is_no_person(match[0]) for match in run[1:]):
        return
    if len(run) == 1 and _opens(text, first.start(), start) and _MODAL.match(text[first.start() : end]):
        return
    possessive = _is_possessive(last[0]) or text[last.end() : last.end() + 1] in ("'", "’")
    stop = last.end() + (1 if possessive and not _is_possessive(last[0]) else 0)
    words = tuple(_POSSESSIVE.sub("", match[0]) for match in run)
    yield Mention(
        written, first.start(), stop, possessive, _opens(text, first.start(), start), (start, end), words
    )


#: "Will not learn", "May need": a verb without its subject. Behind a name the verb has an ending.
_MODAL = Guarded(
    r"(?:Will|May|Can|Might)\s(?:(?:not|also|only|often|still|now|then|always|usually|never|\w+ly)\s)*"
    r"(?!(?:is|was|has|can|cannot|will|would|does|did|had|likes|and|or|who)\b)[a-z]+(?<!s)(?<![^e]ed)\b"
)


#: "Jan" is a name; "between Jan and Jul-2027" and "12 Jan" are days.
_DATE_GOES_ON = re.compile(
    r"\.?(?:\s?[-–/]\s?|\s)(?:(?:20)?\d\d\b|(?:(?:and|to|or|until)\s)?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\b)"
)
_DAY_BEFORE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?[-\s/]$")
_LONGEST_DAY = 5  # characters: "12th "
_MONTH = re.compile(r"(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|April|August)(?:-.*)?")


#: Stages, terms and lessons that stand at the end of "in ..." or "by the end of ...".
_TIMES = frozenset(
    "reception nursery infants juniors primary secondary easter christmas spring summer autumn winter "
    "english maths mathematics science french music art pe phonics drama college sixth".split()
)
_AT_A_TIME = re.compile(
    r"\b(?:of|in|at|by|until|till|during|from|before|after|since|this|next|last|each|every|on|for)\s$", re.I
)
_LONGEST_PREPOSITION = 10  # characters


def _ends_a_time(text: str, word: re.Match[str], start: int) -> bool:
    """Whether a word that stands right before a name ends a time, and is no title or first name."""
    of_time = plain(word[0]) in _TIMES or is_month_or_day(word[0])
    before = text[max(start, word.start() - _LONGEST_PREPOSITION) : word.start()]
    return of_time and not _is_possessive(word[0]) and _AT_A_TIME.search(before) is not None


def _is_month_of_a_date(written: str, text: str, start: int, end: int) -> bool:
    """Whether a month, or its short form, stands in a date or between two."""
    if _MONTH.fullmatch(written) is None:
        return False
    day_before = _DAY_BEFORE.search(text, max(0, start - _LONGEST_DAY), start)
    return "-" in written or bool(_DATE_GOES_ON.match(text, end) or day_before)


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "’s"))


def _opens(text: str, position: int, start: int) -> bool:
    """Whether a capital is due there: the sentence, a quotation, or what follows a colon begins."""
    before = text[start:position].rstrip("\"“‘'(* •–-0123456789.)")
    return not before or before.endswith(":")


def _is_only_word(word: str) -> bool:
    return is_english(word) or is_month_or_day(word) or word.isupper()


_DAYS_IN_SHORT = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())


def may_be_name(word: str) -> bool:
    """Whether a capitalised word can be somebody's name by its looks."""
    if len(word) < 2 or not word[0].isupper() or word.lower() in _DAYS_IN_SHORT:
        return False
    if word.isupper():  # an acronym, unless it is a known name in capitals
        return len(word) > 4 and is_given_name(word)
    if ("-" in word and word.split("-")[1][:1].islower()) or _CONTRACTED.fullmatch(word):
        return False  # "Half-termly", "I'll"
    if is_given_name(word):
        return True
    if _MIXED_CASE.search(word) and not _SURNAME_CAPITALS.match(word):
        return False  # "QToD", "SaLT": initials with a small letter among them
    if plain(word) in never_names() or _MEDICAL.search(plain(word)):
        return False
    return not is_month_or_day(word)


_MIXED_CASE = re.compile(r"[^\W\d_-](?<![-'’])[A-Z]")
_SURNAME_CAPITALS = re.compile(r"(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|O)[A-Z][a-z]+")
#: Conditions and medicines, by their endings.
_MEDICAL = Guarded(
    r"(?:osis|itis|a?emia|omas?|ism|algia|plasia|trophy|pathy|plegia|paresis|phasia|praxia|lexia|calculia|"
    r"graphia|ectomy|pam|zole|etam|amine|idine|azine|tonin|phenidate|agmus|cephaly|cephalus|spasms?)$"
)


@cache
def _no_person() -> frozenset[str]:
    return frozenset(
        "school schools academy college nursery preschool pre-school centre center house hospital clinic "
        "road street lane avenue team service services council trust unit hub base club group project park "
        "farm hall church mosque university infant infants junior juniors primary secondary high sixth "
        "rovers united city town library museum syndrome disease scale scales test assessment programme "
        "therapy approach award method plan review room class zone zones act code level year room stage "
        "award theatre cinema island river sea bay beach gardens garden court close way drive hill green "
        "wood woods cross bridge gate place square café cafe shop".split()
    )


def _is_no_person(word: str) -> bool:
    return plain(word) in _no_person()
