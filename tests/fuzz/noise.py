"""Values and bytes that programs trip over, and damage that any file can suffer."""

from __future__ import annotations

import random

NUMBERS = (
    "0", "-1", "1", "2", "63", "255", "65536", "2147483647", "2147483648", "-2147483649",
    "99999999999999999999", "1e308", "1.5", "NaN", "inf", "0x10", "", " 7 ", "٣", "½", "12pt", "+3",
)  # fmt: skip
WORDS = (
    "", " ", "\n", "\t", "true", "false", "on", "off", "none", "auto", "A", "\u202e", "\ufeff", "\U0001f600",
    "é" * 50, "x" * 5000, "../../etc/passwd", "http://example.org/", "%s%n", "{{child}}", "<![CDATA[", "&amp;",
)  # fmt: skip
#: Text that plans may hold and that asks much of whoever reads it.
TEXTS = (
    "Section F", "SECTION B: Section B - Section C", "Section Z", "A B C D E F G H1 H2 I J K", "H1/H2",
    "31/02/2026", "00/00/0000", "29 February 2025", "99th of Smarch 99999", "1:0", "0 x 0 minutes",
    "1" * 400, "1." * 300, "ten thousand million times a fortnight every other day", "half half an hour",
    "= cmd|' /C calc'!A0", "@SUM(A1)", "-1+1", "\u202eevitcerid", "[child name]", "[/]", "[[[[[[", "((((((" * 50,
    "\u0301" * 300, "a\u0301" * 300, "\U0001f468\u200d\U0001f469\u200d\U0001f467", "ﬁﬂ ﷺ", "İıſK",
    "will will will will " * 60, "Outcome 1 (links to Outcome 1)", "Need 999999999999999999999999",
    ";".join("abc" for _ in range(400)), ", and " * 400, "e.g. i.e. etc. " * 80, "." * 1000, "- " * 500,
    "A" * 3000, "word-" * 500, "'" * 400, "at least up to a minimum of a maximum of " * 40,
)  # fmt: skip


def value(chance: random.Random) -> str:
    """Something an attribute or an operand is not expected to be."""
    return chance.choice(NUMBERS) if chance.random() < 0.6 else chance.choice(WORDS)


def text(chance: random.Random, was: str) -> str:
    """Text in place of other text, or in the midst of it."""
    if chance.random() < 0.4:
        return chance.choice(TEXTS)
    place = chance.randint(0, len(was))
    return was[:place] + chance.choice(TEXTS) + was[place:]


def damaged(chance: random.Random, data: bytes) -> bytes:
    """Bytes flipped, cut out, doubled, or lost at the end."""
    changed = bytearray(data)
    kind = chance.random()
    if kind < 0.35:
        for _ in range(chance.choice((1, 1, 2, 8, 64))):
            if changed:
                changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    elif kind < 0.5:
        del changed[chance.randint(0, len(changed)) :]
    else:
        start = chance.randint(0, len(changed))
        end = min(len(changed), start + chance.choice((1, 4, 64, 1024)))
        if kind < 0.65:
            del changed[start:end]
        elif kind < 0.8:
            changed[start:start] = changed[start:end] * chance.choice((1, 2, 50))
        elif kind < 0.9:
            changed[start:end] = bytes(chance.randrange(256) for _ in range(end - start))
        else:
            changed[start:end] = bytes(end - start)
    return bytes(changed)
