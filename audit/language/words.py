"""Word lists, which are data under `checklists/words-*.toml`, and how their phrases are found in a text.

A phrase is matched word by word without regard to case, hyphens or a plural "s"; the longest phrase
wins. Looking words up in a table costs the same however long a list grows.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache, wraps
from importlib import resources
from typing import NamedTuple, ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Value = TypeVar("_Value")

#: An authority's own words: (file, list, phrases added, phrases left out) for each list it changes.
OwnWords = tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]

#: Those of the checklist that is being audited by; the packaged lists alone where there are none.
_own: ContextVar[OwnWords] = ContextVar("own_words", default=())

#: Every list that each file must have, and may have: a misspelt name is refused.
LISTS: dict[str, frozenset[str]] = {
    "roles": frozenset("qualified named services vague expertise_for_role heads".split()),
    "vague": frozenset("plain what who ratio how_often how_long any".split()),
    "provision": frozenset(
        "interventions therapies equipment strategies generic everyday ordinary contact "
        "training curriculum staffing sessions".split()
    ),
    "needs": frozenset("judgemental character characters innocent diagnoses general observable".split()),
    "acronyms": frozenset("common examinations scales stand_for".split()),
    "voice": frozenset("parents ways".split()),
    "outcomes": frozenset(
        "vague_verbs vague_states observable services adults life_goals occupations areas acts".split()
    ),
}
_SENTENCE_END = re.compile(r"[.;:!?\n]")
_ACRONYM = re.compile(r"[A-Z]{2,}s$")
_TOKEN = re.compile(r"[A-Za-z0-9À-ÿ]+(?:['’][A-Za-z]+)?")


class WordListError(ValueError):
    """A word list with a list that nothing reads, or without one that something needs."""


class Token(NamedTuple):
    """A word of a text: as it is looked up, and where it stands."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of a list where it stands in a text."""

    phrase: str
    start: int
    end: int


@lru_cache(maxsize=20_000)  # a plan uses few thousand different words
def _key(word: str) -> str:
    if _ACRONYM.match(word):  # "TAs"
        word = word[:-1]
    lower = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if len(lower) > 3 and lower.endswith("ies"):
        return lower[:-3] + "y"
    if len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return lower[:-1]
    return lower


class Tokens(tuple[Token, ...]):
    """The words of a text. Most lists have none of them, and one look at the set says so."""

    keys: frozenset[str]

    def __new__(cls, tokens: Iterable[Token] = ()) -> Tokens:
        """A tuple: whoever reads the same text again is given the same one."""
        made = super().__new__(cls, tokens)
        made.keys = frozenset(token.key for token in made)
        return made


@lru_cache(maxsize=4096)  # every list of words is looked for in the same statements
def tokens_of(text: str) -> Tokens:
    """The words of a text, with plural and possessive endings off."""
    return Tokens(Token(_key(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(text))


def keys_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as they are looked up, wherever they stand in it."""
    return tuple(map(_key, _TOKEN.findall(phrase)))


class Phrases:
    """A list of phrases that can be found in a text."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[list[str], str]]] = {}
        self._longest = 0  # words behind the first
        for phrase in phrases:
            keys = keys_of(phrase)
            if keys:
                self._by_first.setdefault(keys[0], []).append(([*keys[1:]], phrase))
                self._longest = max(self._longest, len(keys) - 1)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, tokens: Sequence[Token], text: str) -> Iterator[Found]:
        """The phrases in a text, left to right, none inside another; no sentence end within one."""
        by_first = self._by_first
        if isinstance(tokens, Tokens) and by_first.keys().isdisjoint(tokens.keys):
            return
        position = 0
        for number in [number for number, token in enumerate(tokens) if token.key in by_first]:
            if number < position:
                continue
            token = tokens[number]
            found = self._at(tokens, number, text)
            if found is None:
                continue
            length, phrase = found
            yield Found(phrase, token.start, tokens[number + length - 1].end)
            position = number + length

    def _at(self, tokens: Sequence[Token], position: int, text: str) -> tuple[int, str] | None:
        following = [token.key for token in tokens[position + 1 : position + 1 + self._longest]]
        for rest, phrase in self._by_first[tokens[position].key]:
            if not rest:
                return 1, phrase
            if following[: len(rest)] == rest:
                length = len(rest) + 1
                span = text[tokens[position].start : tokens[position + length - 1].end]
                if not _SENTENCE_END.search(span):
                    return length, phrase
        return None

    def first(self, tokens: Sequence[Token], text: str) -> Found | None:
        """The first phrase in a text."""
        return next(self.find(tokens, text), None)


@contextmanager
def own_words(words: OwnWords) -> Iterator[None]:
    """Within this context the word lists are the authority's own."""
    token = _own.set(words)
    try:
        yield
    finally:
        _own.reset(token)


def once_for_words(made: Callable[[], _Value]) -> Callable[[], _Value]:
    """What is made from word lists, made once for each authority's words."""
    kept = cache(lambda _own_words: made())
    return lambda: kept(_own.get())


def kept_for_words(read: Callable[_Given, _Value]) -> Callable[_Given, _Value]:
    """What is read in a text, kept for the checks that read it again; each authority's words apart.

    Only for values that nobody changes.
    """

    @lru_cache(maxsize=4096)
    def kept(_own_words: OwnWords, *given: _Given.args, **named: _Given.kwargs) -> _Value:
        return read(*given, **named)

    @wraps(read)
    def reading(*given: _Given.args, **named: _Given.kwargs) -> _Value:
        return kept(_own.get(), *given, **named)  # type: ignore[arg-type]  # texts can be hashed

    return reading


def word_lists(name: str) -> dict[str, tuple[str, ...]]:
    """The lists of one file: `word_lists("roles")["qualified"]`, with the authority's own changes."""
    return _word_lists(name, _own.get())


@cache
def _word_lists(name: str, own: OwnWords) -> dict[str, tuple[str, ...]]:
    text = resources.files("checklists").joinpath(f"words-{name}.toml").read_text(encoding="utf-8")
    lists = read_word_lists(text, name)
    for file, one, added, left_out in own:
        if file == name:
            unwanted = {phrase.casefold() for phrase in left_out}
            kept = (phrase for phrase in lists[one] if phrase.casefold() not in unwanted)
            lists[one] = tuple(dict.fromkeys((*kept, *added)))
    return lists


@once_for_words
def own_phrases() -> Phrases:
    """What the authority itself added to a list or took out of one: where it stands, its own word holds."""
    return Phrases(phrase for _file, _list, added, left_out in _own.get() for phrase in (*added, *left_out))


def list_names(file: str) -> frozenset[str]:
    """The lists of one file; raises `WordListError` where there is no such file."""
    if file not in LISTS:
        raise WordListError(f'there is no word list "{file}"; there are {_sorted(LISTS)}')
    return LISTS[file]


def read_word_lists(text: str, name: str) -> dict[str, tuple[str, ...]]:
    """The lists that a file holds; raises `WordListError` for a key too many or too few."""
    data = tomllib.loads(text)
    data.pop("version", None)
    known = LISTS[name]
    for key in data:
        if key not in known:
            raise WordListError(f'words-{name}.toml: unknown list "{key}"; there are {_sorted(known)}')
    for key in known:
        if not isinstance(data.get(key), list) or not all(isinstance(word, str) for word in data[key]):
            raise WordListError(f'words-{name}.toml: "{key}" must be a list of phrases')
    return {key: tuple(words) for key, words in data.items()}


def _sorted(words: Collection[str]) -> str:
    return ", ".join(sorted(words))


def phrases(name: str, *lists: str) -> Phrases:
    """One or several lists of a file, ready to be found."""
    return _phrases(name, lists, _own.get())


@cache
def _phrases(name: str, lists: tuple[str, ...], own: OwnWords) -> Phrases:
    loaded = _word_lists(name, own)
    return Phrases(phrase for one in lists for phrase in loaded[one])
