"""Passages of a plan as numbers, so that thousands of plans can be compared without their words.

A passage is a sentence. The child's name and every other proper name, pronouns and figures are masked
before it becomes a number, so that a sentence copied for another child, with the name changed or
forgotten, has the same one. A long sentence also has numbers for runs of its words, chosen by winnowing
(Schleimer, Wilkerson and Aiken 2003), so that a copy is found that was edited in part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from audit.language.names import is_also_a_word, is_given_name, plain
from audit.language.sentences import sentence_spans
from audit.model.plan import LETTERS, Details, Letter, Section

#: Where a plan speaks of the child; I, J and K hold names, sums and lists.
COMPARED: tuple[Letter, ...] = LETTERS[: LETTERS.index("I")]

_FEWEST_WORDS = 8  # shorter sentences are alike by chance ("He needs help with his coat.")
_FEWEST_OWN_WORDS = 7  # different words that are no masks
_FEWEST_UNNAMED = 12  # without a word for the child: shorter ones are titles and labels of a row
_RUN = 8  # words: of a shared run of _RUN + _WINDOW - 1 words at least one number is the same
_WINDOW = 6
_LONG = 16  # words from which a sentence has runs besides its own number
_NAME, _PRONOUN, _FIGURE = "§", "~", "#"
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PRONOUNS = frozenset(
    "he she they him her them his hers their theirs himself herself themselves themself".split()
)
#: The law's and the form's own sentences, which name no child: they stand in every plan.
_OF_THE_FORM = re.compile(
    r"\b(?:local authority|council|annual review|this plan|ehc|ehcp|education,? health and care|"
    r"section [a-k]|statutory|tribunal|appeal|mediation|personal budget|direct payments?|code of practice|"
    r"regulations?|act 20\d\d)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"^\W*(?:no|none|nil|not|n/?a|there (?:is|are|were|was) (?:no|nothing)|nothing)\b|"
    r"\b(?:has|have|had) no (?:identified|known|current|special|additional|health|social|significant)\b|"
    r"\bnot (?:currently )?known to\b",
    re.IGNORECASE,
)
_BITS = (1 << 64) - 1
_BASE = 0x9E3779B97F4A7C15  # odd, so that no word of a run is lost in the product


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a plan: where, its own words, how many they are, its number and those of its runs."""

    section: Letter
    text: str
    words: int
    number: int
    runs: tuple[int, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """Every number that it can be found by."""
        return (self.number, *self.runs)


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A sentence that also stands in another child's plan: where, and in which section there.

    `words` is how much of it is shared; `in_all` how many words the two plans share.
    """

    section: Letter
    text: str
    words: int
    in_all: int
    other_path: str
    other_section: Letter | None


def passages_of(details: Details, sections: Mapping[Letter, Section]) -> Iterator[Passage]:
    """The passages of a plan that are long enough to tell it from others, in reading order."""
    own = own_names(details)
    for letter in COMPARED:
        section = sections[letter]
        if section.state != "present":
            continue
        for start, end in sentence_spans(section.text):
            sentence = section.text[start:end]
            words = masked(sentence, own)
            if len(words) >= _FEWEST_WORDS and not _is_formula(sentence, words):
                yield Passage(letter, sentence, len(words), _number(words), _runs(words))


def own_names(details: Details) -> frozenset[str]:
    """Every part of the child's full and preferred name."""
    written = f"{details.name or ''} {details.preferred_name or ''}"
    return frozenset(plain(part) for part in re.split(r"[\s,.()-]+", written) if len(part) > 1)


def masked(sentence: str, own: frozenset[str]) -> list[str]:
    """A sentence's words without what differs from child to child: names, pronouns, figures."""
    words: list[str] = []
    for match in _TOKEN.finditer(sentence):
        word = match[0]
        if word[0].isdigit():
            mask = _FIGURE
        elif word.casefold() in _PRONOUNS:
            mask = _PRONOUN
        else:
            mask = _mask(word, word[0].isupper() and plain(word) in own)
        if mask != _NAME or not words or words[-1] != _NAME:
            words.append(mask)
    return words


@lru_cache(maxsize=50_000)  # a batch uses some tens of thousands of different words
def _mask(word: str, own: bool) -> str:
    if own:
        return _NAME
    proper = word[0].isupper() and not word.isupper() and not is_also_a_word(word)
    return _NAME if proper or (word.isupper() and len(word) > 4 and is_given_name(word)) else word.casefold()


def _is_formula(sentence: str, words: list[str]) -> bool:
    """Whether it says nothing of this child: that there is nothing, or what the form says in every plan."""
    if len(set(words) - {_NAME, _PRONOUN, _FIGURE}) < _FEWEST_OWN_WORDS or _NOTHING.search(sentence):
        return True
    of_the_child = bool({_NAME, _PRONOUN} & set(words))
    return not of_the_child and (len(words) < _FEWEST_UNNAMED or bool(_OF_THE_FORM.search(sentence)))


@lru_cache(maxsize=200_000)  # and each has some hundreds of sentences
def _word_number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8"), digest_size=8).digest(), "big")


def _number(words: list[str]) -> int:
    return _word_number(" ".join(words))


def _run_number(words: list[int]) -> int:
    number = 0
    for word in words:
        number = (number * _BASE + word) & _BITS
    return number ^ (number >> 29)


def _runs(words: list[str]) -> tuple[int, ...]:
    """The numbers of some runs of words: the least in every window, so that copies choose the same."""
    if len(words) < _LONG:
        return ()
    numbers = [_word_number(word) for word in words]
    every = [_run_number(numbers[at : at + _RUN]) for at in range(len(numbers) - _RUN + 1)]
    least = (min(every[at : at + _WINDOW]) for at in range(len(every) - _WINDOW + 1))
    return tuple(dict.fromkeys(least))
