"""Put right how text was typed: odd characters, and list labels typed by hand.

Both readers use this, so that a bullet is a bullet whichever file it came from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# --- Characters -----------------------------------------------------------------------------------

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINES = "\u000b\u000c\u0085\u2028\u2029"
#: No width, no ink: soft hyphen, joiners, byte order mark, and the marks that reorder text on screen.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)

#: Symbol and Wingdings glyphs as Word and PDF writers store them, in the private-use area.
PRIVATE_GLYPHS = {
    "\uf0b7": "•",
    "\uf06c": "•",
    "\uf09f": "•",
    "\uf0a7": "▪",
    "\uf06e": "▪",
    "\uf0d8": "➢",
    "\uf076": "❖",
    "\uf0fc": "✓",
    "\uf0fb": "✗",
    "\uf0fe": "☒",
    "\uf0fd": "☒",
    "\uf078": "☒",
    "\uf06f": "☐",
    "\uf0a8": "☐",
    "\uf071": "☐",
    "\uf072": "☐",
    "\uf0e0": "→",
    "\uf0e8": "→",
    "\uf0f0": "→",
    "\uf04a": "☺",
    "\uf04b": "😐",
    "\uf04c": "☹",
    "\uf02d": "-",
}


def _windows_controls() -> dict[int, str]:
    """C1 controls, which are Windows-1252 letters that lost their code page: 0x92 is an apostrophe."""
    table: dict[int, str] = {}
    for code in range(0x80, 0xA0):
        if code != 0x85:
            table[code] = bytes([code]).decode("cp1252", errors="ignore")
    return table


_TABLE: dict[int, str] = {
    **{ord(character): " " for character in _SPACES},
    **{ord(character): "\n" for character in _LINES},
    **{ord(character): "" for character in _INVISIBLE},
    **dict.fromkeys((*range(0x09), *range(0x0E, 0x20), 0x7F), ""),
    **_windows_controls(),
    **{ord(glyph): shown for glyph, shown in PRIVATE_GLYPHS.items()},
    **{
        ord(ligature): letters
        for ligature, letters in zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)
    },
    0x2010: "-",
    0x2011: "-",
}

_ODD = re.compile("[" + "".join(re.escape(chr(code)) for code in sorted(_TABLE)) + "]")
_AROUND_TAB = re.compile(r" *\t[ \t]*")
_AROUND_LINE = re.compile(r"[ \t]*\n[ \t]*")


def plain(text: str) -> str:
    """Text with its characters put right and its spaces evened; no word is added or lost.

    Ligatures become letters; no-break and other odd spaces become a space; soft hyphens, zero-width and
    control characters go; runs of spaces become one, ends are trimmed; tabs and line breaks stay.
    """
    if _ODD.search(text):
        text = text.translate(_TABLE)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    text = text.strip()
    if "  " in text or "\t" in text or "\n" in text or "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = re.sub(r" {2,}", " ", _AROUND_LINE.sub("\n", _AROUND_TAB.sub("\t", text)))
        text = re.sub(r"\n{3,}", "\n\n", text).strip()
    return text


def letters_in(texts: Iterable[str]) -> int:
    """Letters and digits in texts, by which a ledger is kept."""
    return sum(map(str.isalnum, plain("\n".join(texts))))


# --- Labels ---------------------------------------------------------------------------------------

#: Glyphs that are a bullet wherever they begin a paragraph. Boxes and ticks are not: they are answers.
_BULLETS = "•◦▪‣●○■▫◾◽◼◻⁃∙·➢➤►▶▸❖◆◇♦⦁⚫⬤➔♥❤★☆»"

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})"

#: After "-" and a number, a word that makes it a negative quantity rather than a bullet.
_NEGATIVE = r"(?:degrees?\b|°|dioptres?\b|D\b|dB\b|SDs?\b|standard deviations?\b)"

#: After "2.5" a word that makes it a quantity or a time rather than a paragraph number; "6.2 Staff will"
#: begins a sentence.
_MEASURE = (
    r"(?:hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|terms?|years?|sessions?|times?|am|pm|"
    r"f\.?t\.?e|full|teaching assistants?|(?-i:teachers?|support|staff|adults?)|metres?|cm|mm|km|kg|g|ml|"
    r"mg)\b"
)

_ANSWERS = "".join(glyph for glyph, shown in PRIVATE_GLYPHS.items() if shown in "✓✗☒☐☺😐☹")
_BULLET = re.compile(rf"(?![{_ANSWERS}])[{_BULLETS}\ue000-\uf8ff]\s*")
_DASH = re.compile(
    rf"[-–—−](?:\s+(?!\d+(?:\.\d+)?\s*{_NEGATIVE})|(?!(?:ing|ed|es|s|er|est|ly|tion)\b)(?=[^\W\d_]))"
)
_STAR = re.compile(r"\*\s+")
#: Courier "o" is Word's second bullet; "Ø", "§" and "ü" are Wingdings bullets that lost their font.
_LETTER_BULLET = re.compile(r"(?:o|Ø|§(?!\s*\d)|ü)\s+")

_NUMBER = re.compile(r"(?:\d{1,2}(?:[.)]{1,2}|[a-f][.)](?=\s))|\(\d{1,2}\)\.?)(?:\s+|(?=[A-Z]))")
_DOTTED = re.compile(
    # Not a time (9.30, 10.45) and not a date (12.3.24).
    r"(?!\d{1,2}\.(?:0\d|30|45)(?![.\d]))(?!\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})\b)"
    r"[1-9]\d?(?:\.\d{1,2}){1,3}[a-f]?"
    rf"(?: *\t\s*|(?:[.)]\s+|\s+(?=[A-Z“‘\"'(]))(?!(?i:{_MEASURE}))(?![A-Z]{{2,}}\b))"
)

#: Lower case only: "(A)", "A." and "A)" name sections, and "J." is somebody's initial.
_LETTER = re.compile(
    rf"\((?:[a-z]|{_ROMAN})\)(?:\s+|(?=[A-Z]))|(?:[a-z]|{_ROMAN})(?:\)(?:\s+|(?=[A-Z]))|\.\s+(?!\d))"
)
_BIG_ROMAN = re.compile(r"\(?(?=[IVX]{2,}[.)])(?:X{0,3}(?:IX|IV|V?I{0,3}))[.)]\s+")

#: "B1.", "F2)", "(E3)", "CI2.", "N-01:"; and "B1.2", "F.3.1". H1 and H2 alone are the names of sections,
#: KS2 and Y6 are stages of school.
_CODE = re.compile(
    r"(?!H[12](?:[):\t ]|\.(?!\d)))(?!\(H[12]\))(?!(?:KS|Y|YR)\d)"
    r"(?:\([A-Z]{1,2}-?\d{1,2}[a-z]?\)[.:]?\s+"
    r"|[A-Z]{1,4}-?\d{1,2}[a-z]?(?:[.)]{1,2}(?:\s+|(?=[A-Z]))|\s*\t\s*)"
    r"|[A-GI-KNOP]-?\d{1,2}[a-z]?:\s+"
    # With nothing after the code but a space, only a whole sentence tells it from a heading ("A1 Summary").
    r"|[B-GI-Z][A-Z]{0,3}-?\d{1,2}[a-z]?\s+(?=[A-Z“‘\"'].*[.!?][”’\"')]*$)"
    r"|[A-K]\d{0,2}(?:\.\d{1,2}){1,3}(?:[.):]\s*|\s+))",
    re.DOTALL,
)

_PATTERNS = (_BULLET, _DASH, _STAR, _LETTER_BULLET, _DOTTED, _NUMBER, _LETTER, _BIG_ROMAN, _CODE)
#: The first character of anything that could be a label: most paragraphs are ordinary words.
_POSSIBLE = re.compile(
    rf"[{_BULLETS}\ue000-\uf8ff\-–—−*§Øü(]|\d|\w{{1,5}}[.):\t]|[A-Z]{{1,4}}-?\d|o\s|[A-K]\.\d"
)


def bullet(glyph: str) -> str:
    """A bullet as it looks: Symbol and Wingdings codes become the glyph they draw, anything odd "•"."""
    glyph = glyph.strip()
    if glyph in PRIVATE_GLYPHS:
        return PRIVATE_GLYPHS[glyph]
    if glyph in ("o", "ο"):
        return "◦"
    if glyph in ("Ø", "§", "ü", "·") or (len(glyph) == 1 and "\ue000" <= glyph <= "\uf8ff"):
        return "•"
    return glyph


def split_label(text: str) -> tuple[str, str]:
    """A paragraph's typed list label and the rest; the label is empty if there is none.

    "• Uses signs" gives ("•", "Uses signs"), "B1. She ..." gives ("B1.", "She ..."). Where in doubt the
    text stays whole ("A. The views ...", "2.5 hours", "1:1 support", "I like trains"), and a label
    with nothing after it is text.
    """
    if not _POSSIBLE.match(text):
        return "", text
    for pattern in _PATTERNS:
        found = pattern.match(text)
        if found:
            break
    else:
        return "", text
    rest = text[found.end() :].strip()
    if not any(character.isalnum() for character in rest):
        return "", text
    return bullet(found.group()), rest
