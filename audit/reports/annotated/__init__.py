"""The plan itself with a note at each likely gap: Word comments, or highlights in a PDF.

The original is never changed: a copy is written, and nothing in it but the notes is new. One note a
statement, however many findings it has; what has no place of its own stands at its section's heading,
or at the beginning.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import BinaryIO

from audit.model.audit import PlanAudit


class NoOriginal(Exception):
    """The file is not the one that was audited; its sentence says what happened and what to do."""


def annotate(audit: PlanAudit, original: Path, out: BinaryIO) -> None:
    """Write a copy of the plan that was audited, with its notes.

    Raises `NoOriginal` where the file is gone or is another by now: notes would stand at the wrong words.
    """
    _check_original(audit, original)
    if audit.document.format == "pdf":
        from audit.reports.annotated.pdf import annotate_pdf

        annotate_pdf(audit, original, out)
    else:
        from audit.reports.annotated.word import annotate_word

        annotate_word(audit, original, out)


def _check_original(audit: PlanAudit, original: Path) -> None:
    try:
        content = original.read_bytes()
    except OSError:
        raise NoOriginal(f"{original} is not there any more, so there is no copy of it.") from None
    if audit.document.sha256 != hashlib.sha256(content).hexdigest():
        raise NoOriginal(f"{original} has changed since it was audited: audit it again first.")


__all__ = ["NoOriginal", "annotate"]
