"""Which advice a statement says that it comes from: "(K9)", "(K2, K7)"."""

from __future__ import annotations

import re

_CITED = re.compile(r"\s*\([A-K]\d{1,2}(?:, ?[A-K]\d{1,2})*\)")


def without_citations(text: str) -> str:
    """A text without the codes of the advice behind it, which say nothing of the child."""
    return _CITED.sub("", text)
