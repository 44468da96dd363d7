"""The three sets of colours. None carries a meaning that words or signs do not carry as well."""

from __future__ import annotations

from typing import Literal

from textual.theme import Theme

ThemeName = Literal["light", "dark", "high-contrast"]

_NAMES: tuple[ThemeName, ...] = ("dark", "light", "high-contrast")

THEMES: tuple[Theme, ...] = (
    Theme(
        name="dark",
        primary="#7FB2D6",
        secondary="#9CC5A1",
        accent="#E3B567",
        warning="#E3B567",
        error="#E98074",
        success="#8FC08A",
        foreground="#D8DEE6",
        background="#15191F",
        surface="#1B2028",
        panel="#252C36",
        dark=True,
        variables={"block-cursor-text-style": "none", "quiet": "#8B96A5", "evidence": "#3F3A22"},
    ),
    Theme(
        name="light",
        primary="#1D5B84",
        secondary="#2F6B3A",
        accent="#7A4B00",
        warning="#7A4B00",
        error="#A32318",
        success="#22662B",
        foreground="#1D232B",
        background="#FBFAF7",
        surface="#F3F1EC",
        panel="#E6E2D9",
        dark=False,
        variables={"block-cursor-text-style": "none", "quiet": "#5B6470", "evidence": "#FFF0B8"},
    ),
    Theme(
        name="high-contrast",
        primary="#00FFFF",
        secondary="#00FF00",
        accent="#FFFF00",
        warning="#FFFF00",
        error="#FF9D9D",
        success="#7CFF7C",
        foreground="#FFFFFF",
        background="#000000",
        surface="#000000",
        panel="#1C1C1C",
        dark=True,
        variables={"block-cursor-text-style": "none", "quiet": "#E0E0E0", "evidence": "#4A4A00"},
    ),
)


def theme_after(name: str) -> ThemeName:
    """The next in turn."""
    number = next((number for number, one in enumerate(_NAMES) if one == name), -1)
    return _NAMES[(number + 1) % len(_NAMES)]
