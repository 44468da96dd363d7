"""Names of people as forms, signatures and sentences give them."""

from __future__ import annotations

import re

from audit.sections.field_labels import word_set

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(rf"\s*(?P<word>{_LETTER}[\w'’‘.‐‑-]*)")
_OPENING = " \t\n\"“‘'(*-–:."
_MOST_WORDS = 7
#: An abbreviation's full stop belongs to it ("J.", "Dr.", "St."), a sentence's does not.
_ABBREVIATION = 3
INITIALS = re.compile(rf"(?:{_LETTER}\.)+")


def leading_name(text: str, ends: frozenset[str] | None = None) -> str:
    """The person's name that a text opens with: "Lorcan Tipton" of "Lorcan Tipton, SEND officer", or "".

    `ends` are the words that are in no name; without it, those that are in no signature.
    """
    if ends is None:
        ends = word_set("no_names") - word_set("also_names")
    start = len(text) - len(text.lstrip(_OPENING))
    position = end = start
    words = 0
    while words < _MOST_WORDS and (match := _TOKEN.match(text, position)):
        word = match["word"]
        if len(word) > _ABBREVIATION and not INITIALS.fullmatch(word):
            word = word.rstrip(".")
        plain = word.lower().replace("’", "'").strip(".'")
        if not (word[:1].isupper() or (words and plain in word_set("particles"))):
            break
        if plain.replace(".", "") == "dob" or plain in ends or plain.removesuffix("'s") in ends:
            break
        words += 1
        end = match.start("word") + len(word)
        position = match.end()
        if word != match["word"] or text[end : end + 1] == "\n":
            break
    return text[start:end].strip(" ,")


def person(text: str) -> str | None:
    """The name of a person that a text opens with: a title, an initial or a forename, and a surname."""
    name = leading_name(text)
    parts = [part.lower() for part in re.split(r"[\s.]+", name) if part]
    own = [part for part in parts if part not in word_set("titles")]
    return name if len(own) >= 2 or (own and len(own) < len(parts)) else None
