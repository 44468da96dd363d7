"""Numbers in figures and words."""

from __future__ import annotations

import re

_UNITS = (
    "one two three four five six seven eight nine ten eleven "
    "twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_WORDS = {word: number for number, word in enumerate(_UNITS, start=1)} | _TENS

_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEN = "|".join(_TENS)

#: A number in figures ("1.5", "1½", "2") or words ("forty-five", "one and a half"); no named groups.
NUMBER = (
    rf"(?:\d+(?:\.\d+)?(?:\s?[½¼¾]| and a half\b)?|[½¼¾]|\b(?:(?:(?:{_TEN})[- ])?(?:{_UNIT})|{_TEN})"
    r"(?: and a half)?\b|\ba couple of\b|\bhalf a dozen\b|\ba dozen\b|\ba hundred\b)"
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_NUMBER = re.compile(NUMBER, re.IGNORECASE)


def number_value(words: str) -> float | None:
    """The first number in some words: "forty-five" is 45, "1½" is 1.5, "15-20" is 15."""
    match = _NUMBER.search(words)
    if match is None:
        return None
    text = match.group().lower()
    fixed = {"a couple of": 2.0, "half a dozen": 6.0, "a dozen": 12.0, "a hundred": 100.0}
    if text in fixed:
        return fixed[text]
    half = 0.5 if text.endswith("and a half") else 0.0
    text = text.removesuffix(" and a half")
    if text[0].isdigit() or text[0] in _FRACTIONS:
        fraction = _FRACTIONS.get(text[-1], 0.0)
        whole = text.rstrip("½¼¾ ")
        return (float(whole) if whole else 0.0) + fraction + half
    parts = re.split(r"[- ]", text)
    return float(sum(_WORDS[part] for part in parts)) + half
