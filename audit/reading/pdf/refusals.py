"""Why a PDF that opens is still not read, in words for the person who chose it."""

from __future__ import annotations

from audit.model.document import UnreadableFile
from audit.reading.limits import Limits
from audit.reading.pdf.notices import Findings

_RECOGNISE = (
    'Install what reads scans (pip install "ehcp-audit[ocr]") and audit it again, have its text recognised '
    "by your scanner's program (OCR), or ask for the Word document."
)
_UNRECOGNISED = "Scan it again, straight and darker, at 300 dots an inch, or ask for the Word document."
_SAVE_PART = "Save the pages that are the plan as a PDF of their own"


def too_many_pages(count: int, limits: Limits) -> UnreadableFile:
    """More pages than are read."""
    return UnreadableFile(
        "over-limit",
        f"This PDF has {count:,} pages, far more than any plan.",
        f"{_SAVE_PART} (at most {limits.pages:,} pages).",
    )


def too_long(limits: Limits) -> UnreadableFile:
    """More characters or table cells than are read."""
    return UnreadableFile(
        "over-limit",
        f"This PDF holds more than {limits.characters:,} characters or {limits.cells:,} table cells, "
        "far more than any plan.",
        f"{_SAVE_PART}.",
    )


def dynamic_form() -> UnreadableFile:
    """A form whose pages are not in the file."""
    return UnreadableFile(
        "no-text",
        "This PDF is an Adobe form (XFA) whose pages only Adobe's programs can show.",
        "Open it in Adobe Reader, print it to a new PDF, and use that.",
    )


def no_text(findings: Findings) -> UnreadableFile:
    """Pages, but no text to read on them."""
    if findings.recognised:
        return UnreadableFile(
            "no-text",
            "This PDF is a scan, and no words could be recognised on its pages.",
            _UNRECOGNISED,
        )
    if findings.garbled:
        return UnreadableFile(
            "no-text",
            "The text of this PDF cannot be read: its letters are stored without saying what they are.",
            _RECOGNISE,
        )
    if findings.scanned:
        return UnreadableFile(
            "no-text",
            "This PDF is a scan: its pages are pictures, and there is no text in it.",
            _RECOGNISE,
        )
    return UnreadableFile(
        "no-text",
        "There is no text in this PDF.",
        "Check that this is the right file, and that it was made after the plan was written.",
    )
