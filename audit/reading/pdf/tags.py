"""What a tagged PDF says of its own text: which paragraph, and which heading level.

Word and LibreOffice write tags. They are a help, not the truth: a tag says where a paragraph ends on one
page, but pdfium shows each page's part of the tree by itself, so nothing is known across pages.
"""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

from audit.reading.pdf.pdfium import raw

#: Elements inside a paragraph: their text belongs to the element around them.
_INLINE = frozenset({"Span", "Link", "Reference", "Em", "Strong", "Quote", "Code", "Sub", "Annot", "Lbl"})

#: More elements than this on one page is no plan; the rest of the page is read without tags.
_MOST_ELEMENTS = 20_000


class Tag(NamedTuple):
    """The element that a piece of marked content belongs to."""

    element: int
    level: int | None


def read_tags(page: Any) -> dict[int, Tag]:
    """Marked-content number to tag, for one page; empty if the file has no tags."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        return _walk(tree)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _walk(tree: Any) -> dict[int, Tag]:
    """The tree from its roots down, each element numbered."""
    found: dict[int, Tag] = {}
    buffer = ctypes.create_string_buffer(64)
    numbered = 0
    waiting: list[tuple[Any, Tag]] = []
    for index in range(min(raw.FPDF_StructTree_CountChildren(tree), _MOST_ELEMENTS)):
        child = raw.FPDF_StructTree_GetChildAtIndex(tree, index)
        if child:
            waiting.append((child, Tag(0, None)))
    while waiting and numbered < _MOST_ELEMENTS:
        element, around = waiting.pop()
        role = _role(element, buffer)
        numbered += 1
        here = around
        if role not in _INLINE:
            level = int(role[1]) if len(role) == 2 and role[0] == "H" and role[1] in "123456" else None
            here = Tag(numbered, level)
        for index in range(min(raw.FPDF_StructElement_CountChildren(element), _MOST_ELEMENTS)):
            child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
            if child:
                waiting.append((child, here))
                continue
            content = raw.FPDF_StructElement_GetChildMarkedContentID(element, index)
            if content >= 0:
                found[content] = here
    return found


def _role(element: Any, buffer: Any) -> str:
    """An element's standard role, such as "P" or "H1"."""
    length = raw.FPDF_StructElement_GetType(element, buffer, 64)
    if not 2 < length <= 64:
        return ""
    return str(buffer.raw[: length - 2].decode("utf-16-le", errors="ignore"))
