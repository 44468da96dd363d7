"""A Word file's properties without who wrote it, for whom, and where it lay."""

from __future__ import annotations

from typing import Any

from lxml import etree

#: Where a link led that told of somebody.
REMOVED = "about:blank"

#: What of the properties says nothing of anybody, and is of use to a reader.
_KEPT = frozenset(
    "created modified revision language Application AppVersion DocSecurity Pages Words Characters Lines "
    "Paragraphs CharactersWithSpaces TotalTime ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged".split()
)


def without_properties(tree: Any) -> None:
    """Empty every property that people fill in: title, author, company, keywords, those of their own."""
    for element in list(tree):
        if etree.QName(element).localname not in _KEPT:
            tree.remove(element)
