"""The plan itself with a note at each likely gap: Word comments, or highlights in a PDF.

The original is never changed: a copy is written, and nothing in it but the notes is new. One note a
statement, however many findings it has; what has no place of its own stands at its section's heading,
or at the beginning.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from audit.model.audit import PlanAudit


def annotate(audit: PlanAudit, original: Path, out: BinaryIO) -> None:
    """Write a copy of the plan that was audited, with its notes."""
    if audit.document.format == "pdf":
        from audit.reports.annotated.pdf import annotate_pdf

        annotate_pdf(audit, original, out)
    else:
        from audit.reports.annotated.word import annotate_word

        annotate_word(audit, original, out)


__all__ = ["annotate"]
