"""Small drawn pictures, such as the badge that a council puts at the head of its letters."""

from __future__ import annotations

import io

from docx.shared import Cm
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw


def badge(colour: str, wave: str) -> io.BytesIO:
    """A round badge with a wave across it: no words, so that it adds nothing to the text."""
    size = 240
    picture = Image.new("RGB", (size, size), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((8, 8, size - 8, size - 8), fill=f"#{colour}")
    for top in (105, 145):
        draw.arc((20, top, 120, top + 60), 180, 360, fill=f"#{wave}", width=12)
        draw.arc((108, top, 220, top + 60), 0, 180, fill=f"#{wave}", width=12)
    buffer = io.BytesIO()
    picture.save(buffer, format="PNG", optimize=True)
    buffer.seek(0)
    return buffer


def add_badge(line: Paragraph, colour: str, wave: str, *, width_cm: float = 2.2) -> None:
    """The badge in a line of its own, or beside a title."""
    line.add_run().add_picture(badge(colour, wave), width=Cm(width_cm))
