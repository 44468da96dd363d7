"""The annotated copy of a plan: where its file must be as it was audited, and may have to name nobody."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from audit.cli.console import Exit, WrongUse, say
from audit.cli.output import report_file
from audit.model.audit import PlanAudit

if TYPE_CHECKING:
    from audit.redaction import Pseudonyms


def write_copy(audit: PlanAudit, original: Path, output: Path, pseudonyms: Pseudonyms | None) -> Exit:
    """Write the copy; with pseudonyms, one that names nobody."""
    if audit.error is not None:
        say(f"{original} could not be read, so there is no copy of it: {audit.error.message}")
        return Exit.UNREADABLE
    if pseudonyms is not None and audit.document.format == "pdf":
        raise WrongUse(
            f"{original.name} is a PDF, out of which no words can be taken: its copy would name the child. "
            "Export docx or html, the note for the plan's writer, with --redact; or annotate the Word "
            "document that the PDF was made from."
        )
    from audit.reports.annotated import NoOriginal, annotate

    try:
        if pseudonyms is not None:
            _write_redacted(audit, original, output, pseudonyms)
        else:
            with report_file(output) as stream:
                annotate(audit, original, stream)
    except NoOriginal as problem:
        say(str(problem))
        return Exit.UNREADABLE
    return Exit.DONE


def _write_redacted(audit: PlanAudit, original: Path, output: Path, pseudonyms: Pseudonyms) -> None:
    from audit.redaction.word import CannotBeRedacted, redact_word
    from audit.reports.annotated import annotate
    from audit.reports.annotated.notes import AUTHOR

    said = audit.audit.model_copy(update={"redacted": True})
    copy = io.BytesIO()
    annotate(audit.model_copy(update={"audit": said}), original, copy)
    try:
        with report_file(output) as stream:
            redact_word(copy, audit, pseudonyms, stream, keep=AUTHOR)
    except CannotBeRedacted as problem:
        raise WrongUse(f"{original.name}: {problem}") from None
    say("Names, schools, numbers and pictures are taken out of the copy: look at it before you hand it on.")
