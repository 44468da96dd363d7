"""People as an installed trained pipeline of spaCy sees them, where the user names one.

No model is needed to find names. Somebody who has one installed may add what it sees to the evidence, by
its name in `EHCP_AUDIT_SPACY` (the extra `spacy`); spaCy, half a second of import, is not loaded otherwise.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache
from typing import Any

from audit.language.names import plain

#: Names an installed trained pipeline of spaCy whose people are evidence too.
PIPELINE_SETTING = "EHCP_AUDIT_SPACY"


class NoPipeline(LookupError):
    """The pipeline that the user names cannot be loaded."""


def people_by_pipeline(texts: Iterable[str]) -> frozenset[str]:
    """The names that the user's own pipeline takes for people's; none where none is set."""
    wanted = os.environ.get(PIPELINE_SETTING, "").strip()
    if not wanted:
        return frozenset()
    seen: set[str] = set()
    for document in _pipeline(wanted).pipe(texts):
        seen.update(
            plain(word) for one in document.ents if one.label_ == "PERSON" for word in one.text.split()
        )
    return frozenset(seen)


@cache
def _pipeline(name: str) -> Any:
    try:
        import spacy

        return spacy.load(name)
    except (ImportError, OSError) as problem:
        raise NoPipeline(name) from problem
