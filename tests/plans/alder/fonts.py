"""Finds installed font files by family, so that no path stands in the scripts."""

from __future__ import annotations

import subprocess

STYLES = {"": "Regular", "B": "Bold", "I": "Italic", "BI": "Bold Italic"}


def font_file(family: str, style: str = "") -> str:
    """The file of a family's style ("", "B", "I", "BI"), as the system's font matcher gives it."""
    asked = f"{family}:style={STYLES[style]}"
    done = subprocess.run(["fc-match", "-f", "%{file}", asked], capture_output=True, text=True, check=True)
    return done.stdout
