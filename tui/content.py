"""The one way in which a plan's text gets onto the screen: cleaned, and never read as markup.

In a terminal widget `[` begins markup, and a control character in a plan would reach the real
terminal. What comes out of here is `Content`, which Textual shows letter by letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from textual.content import Content, Span

from audit.safety import clean_line, clean_text

_TAB = "    "


def plan_text(text: str) -> str:
    """Text from outside as it is shown: no controls, tabs as spaces, line breaks kept.

    Variation selectors and joiners change how wide a terminal draws what comes before them, differently
    from one terminal to the next, so that a line would run over its neighbour; they go too.
    """
    cleaned = clean_text(text).replace("\t", _TAB)
    return "".join(letter for letter in cleaned if letter == "\n" or not _is_invisible(letter))


def plan_line(text: str) -> str:
    """The same on one line."""
    return " ".join(plan_text(clean_line(text)).split())


def shown(text: str, style: str = "") -> Content:
    """Text from outside as content; `style` is ours."""
    return Content.styled(plan_text(text), style) if style else Content(plan_text(text))


def shown_line(text: str, style: str = "") -> Content:
    """The same on one line."""
    return Content.styled(plan_line(text), style) if style else Content(plan_line(text))


def short(text: str, width: int) -> str:
    """As much of a text as fits into some cells of one line."""
    return Content(plan_line(text)).truncate(max(1, width), ellipsis=True).plain


def marked(text: str, quotes: Iterable[tuple[str, str]]) -> Content:
    """Text with some of its passages styled; a passage that is not in it marks nothing."""
    whole = plan_text(text)
    spans = []
    for quote, style in quotes:
        words = plan_text(quote)
        start = whole.find(words) if words else -1
        if start >= 0:
            spans.append(Span(start, start + len(words), style))
    return Content(whole, spans=spans)


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) == "Cf" or "\ufe00" <= letter <= "\ufe0f"
