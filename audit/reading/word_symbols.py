"""Glyphs of the symbol fonts that Word uses for bullets and tick boxes, as Unicode characters."""

from __future__ import annotations

from audit.reading.labels import PRIVATE_GLYPHS

_BOX, _CROSSED, _TICK, _CROSS = "☐", "☒", "✓", "✗"

#: By font, by character code: the glyphs plans are known to use. A ticked box is "☒" whatever ticks it.
_GLYPHS: dict[str, dict[int, str]] = {
    "wingdings": {
        **{ord(glyph) - 0xF000: shown for glyph, shown in PRIVATE_GLYPHS.items() if glyph != "\uf0b7"},
        0x28: "☎",
        0x2A: "✉",
        0xDF: "←",
        0xE1: "↑",
        0xE2: "↓",
        0xAB: "★",
    },
    "wingdings 2": {
        0x50: _TICK,
        0x4F: _CROSS,
        0x51: _CROSSED,
        0x52: _CROSSED,
        0x53: _CROSSED,
        0x54: _CROSSED,
        0x2A: _BOX,
        0x30: _BOX,
        0xA3: _BOX,
        0xA9: _BOX,
        0x97: "•",
    },
    "wingdings 3": {0x7D: "▶", 0x84: "•"},
    "webdings": {0x61: _TICK, 0x72: _CROSS, 0x63: _BOX, 0x67: "■", 0x3D: "•"},
    "symbol": {
        0xB7: "•",
        0xB0: "°",
        0xB1: "±",
        0xA3: "≤",
        0xB3: "≥",
        0xB4: "×",
        0xB8: "÷",
        0xB9: "≠",
        0xA5: "∞",
        0xAC: "←",
        0xAD: "↑",
        0xAE: "→",
        0xAF: "↓",
        0xDE: "⇒",
        0xA8: "♦",
        0xBC: "…",
        0x2D: "-",
        0xA0: "€",
        0xD6: "√",
        **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    },
}

#: What a glyph nobody knows is shown as: an ornament, never a letter.
_UNKNOWN = "•"


def is_symbol_font(font: str | None) -> bool:
    """Whether a font draws signs where others draw letters."""
    return font is not None and font.lower() in _GLYPHS


def symbol(font: str, code: int) -> str:
    """The character a symbol font draws for a code (which may lie in the private-use area)."""
    glyphs = _GLYPHS.get(font.lower())
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if glyphs is None:
        # An ordinary font: the code is Unicode, unless it is private to that font.
        return chr(code) if 0x20 <= code < 0xD800 or 0xF900 <= code <= 0xFFFD else _UNKNOWN
    if low in glyphs:
        return glyphs[low]
    if low in (0x09, 0x0A, 0x20, 0xA0):
        return " "
    if font.lower() == "symbol" and 0x21 <= low <= 0x40:
        return chr(low)  # figures and stops are themselves in this font
    return _UNKNOWN


def unsymbol(text: str, font: str) -> str:
    """Text typed in a symbol font as what it shows.

    Whole words are left alone: they are likelier to be ordinary text whose font was mistaken, and a word
    must not become a row of ornaments.
    """
    if len(text.strip()) > 2 and not all(character.isspace() or character >= "\uf000" for character in text):
        return text
    return "".join(
        symbol(font, ord(character))
        if character < "\u0100" or "\uf000" <= character <= "\uf0ff"
        else character
        for character in text
    )
