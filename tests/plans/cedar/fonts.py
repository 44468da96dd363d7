"""Finds installed fonts by name, so that no path stands in the scripts."""

from __future__ import annotations

import subprocess


def font_file(family: str, style: str) -> str:
    """The file of a family's style ("Regular", "Bold", "Italic", "Bold Italic")."""
    asked = ["fc-match", "-f", "%{file}", f"{family}:style={style}"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout
