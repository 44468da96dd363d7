"""Is this an EHC plan at all, and if not, what does it look like?"""

from __future__ import annotations

from typing import Literal

from audit.model.document import Document
from audit.sections.walk import Walk


def kind_of(document: Document, walk: Walk) -> tuple[Literal["ehcp", "not-ehcp"], str | None]:
    return "ehcp", None
