"""The way in: one file, read once, told by its content, given to its reader.

Every way a file can fail to be a plan ends here as `UnreadableFile`, in words for the person who
chose the file: what is wrong, and what to do about it.
"""

from __future__ import annotations

import hashlib
import stat
from dataclasses import replace
from pathlib import Path

from audit.model.document import Document, ErrorCode, Notice, UnreadableFile
from audit.reading.limits import DEFAULT, Limits
from audit.reading.ocr.engines import Scans
from audit.reading.sniff import Kind, sniff

_SAVE_AS_DOCX = "Open it in Word and save it as a Word document (.docx), then audit that copy."
_FIND_PLAN = "Choose the plan itself, as a Word document (.docx) or a PDF."

#: For each kind of file that is not read: the error's code, what is wrong, what to do.
_REFUSED: dict[Kind, tuple[ErrorCode, str, str]] = {
    "empty": (
        "empty",
        "The file is empty: it holds no bytes at all.",
        "Ask for it again. If it lies in a shared or cloud folder, wait until it has been downloaded.",
    ),
    "zeros": (
        "truncated",
        "The file holds nothing but zeros: it was not copied or downloaded properly.",
        "Copy or download it again.",
    ),
    "docm": (
        "not-docx-or-pdf",
        "This is a Word file with macros (.docm). Macros can do harm, so it is not opened.",
        "Open it in Word with macros switched off and save it as a Word document (.docx) without macros.",
    ),
    "legacy-word": (
        "legacy-word",
        "This is a Word file of the old kind (.doc, Word 97-2003), whatever its name ends in.",
        _SAVE_AS_DOCX,
    ),
    "encrypted-office": (
        "encrypted",
        "The file is protected by a password or by restricted access.",
        "Open it in Word, remove the protection (File, Info, Protect Document), and save it again.",
    ),
    "old-office": (
        "not-docx-or-pdf",
        "This is an older Office file (a spreadsheet, presentation or other), not a Word document or a PDF.",
        _FIND_PLAN,
    ),
    "rtf": ("not-docx-or-pdf", "This is a Rich Text file (.rtf), whatever its name ends in.", _SAVE_AS_DOCX),
    "odt": (
        "not-docx-or-pdf",
        "This is an OpenDocument text (.odt), whatever its name ends in.",
        "Open it in Word or LibreOffice and save it as a Word document (.docx), then audit that copy.",
    ),
    "web-page": (
        "not-docx-or-pdf",
        "This is a web page, whatever its name ends in. Some case systems export plans so.",
        _SAVE_AS_DOCX,
    ),
    "word-xml": (
        "not-docx-or-pdf",
        "This is a Word document saved as XML, which is not read.",
        _SAVE_AS_DOCX,
    ),
    "picture": (
        "not-docx-or-pdf",
        "This is a picture, not a document.",
        "Scan the plan to a PDF, or ask for the Word document it was printed from.",
    ),
    "pages": (
        "not-docx-or-pdf",
        "This is a document of Apple's Pages.",
        "Open it in Pages and export it to Word (.docx) or PDF.",
    ),
    "excel": ("not-docx-or-pdf", "This is a spreadsheet, not a Word document or a PDF.", _FIND_PLAN),
    "powerpoint": ("not-docx-or-pdf", "This is a presentation, not a Word document or a PDF.", _FIND_PLAN),
    "email": (
        "not-docx-or-pdf",
        "This is an email, not a Word document or a PDF.",
        "Open it and save the plan that is attached to it.",
    ),
    "zip": (
        "not-docx-or-pdf",
        "This is a zip file, not a Word document or a PDF.",
        "Unzip it and audit the plan that is in it.",
    ),
    "text": ("not-docx-or-pdf", "This is a plain text file, not a Word document or a PDF.", _FIND_PLAN),
    "unknown": (
        "not-docx-or-pdf",
        "This is not a Word document or a PDF, whatever its name ends in.",
        _FIND_PLAN,
    ),
}

_LOCK_FILE = (
    "This is a note that Word keeps while a document is open (its name begins with ~$), not the document.",
    "Choose the file of the same name without ~$.",
)

#: The endings a file of each format may have without being called misnamed.
_ENDINGS = {"docx": (".docx", ".dotx"), "pdf": (".pdf",)}


def read_document(path: Path, limits: Limits = DEFAULT, scans: Scans = "leave") -> Document:
    """A Word document or PDF as a `Document`; raises `UnreadableFile` when it cannot be read.

    `scans` says what becomes of scanned pages where an engine to recognise them is installed. With
    "ask", a document that has any raises `NeedsRecognising`.
    """
    data = _bytes_of(path, limits)
    if path.name.startswith("~$") and len(data) < 1024:
        raise UnreadableFile("not-docx-or-pdf", *_LOCK_FILE)
    kind = sniff(data, limits)
    refused = _REFUSED.get(kind)
    if refused:
        raise UnreadableFile(*refused)
    sha256 = hashlib.sha256(data).hexdigest()
    # Each reader brings its own heavy library: only the one that is needed is loaded.
    if kind == "pdf":
        from audit.reading.pdf import read_pdf

        document = read_pdf(data, path, sha256, limits, scans)
    else:
        from audit.reading.word import read_word

        document = read_word(data, path, sha256, limits)
    return _say_if_misnamed(document)


def _say_if_misnamed(document: Document) -> Document:
    if document.path.suffix.lower() in _ENDINGS[document.format]:
        return document
    really = "a PDF" if document.format == "pdf" else "a Word document"
    notice = Notice("misnamed", f"The file is {really}, though its name does not end in .{document.format}.")
    return replace(document, notices=(notice, *document.notices))


def _bytes_of(path: Path, limits: Limits) -> bytes:
    """The file's bytes, read once and never more than the limit."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UnreadableFile(
                "not-docx-or-pdf",
                "This is a folder, not a file, though it may be named like one.",
                "Choose the plan inside it.",
            )
        # A pipe or a device would keep the reader waiting for ever.
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableFile("not-docx-or-pdf", "This is not an ordinary file.", _FIND_PLAN)
        if found.st_size > limits.file_bytes:
            raise _too_big(limits)
        with path.open("rb") as file:
            data = file.read(limits.file_bytes + 1)
    except PermissionError as error:
        raise UnreadableFile(
            "no-permission",
            "You are not allowed to open this file, or another program keeps it locked.",
            "Close it in other programs, or ask its owner (or your IT service) for access.",
        ) from error
    except (OSError, ValueError) as error:
        raise _not_there(path, error) from error
    if len(data) > limits.file_bytes:
        raise _too_big(limits)
    return data


def _too_big(limits: Limits) -> UnreadableFile:
    return UnreadableFile(
        "over-limit",
        f"The file is larger than {limits.file_bytes // 2**20} MB, far larger than any plan.",
        "Check that this is the plan. If it is full of pictures, save a copy with compressed pictures.",
    )


def _not_there(path: Path, error: OSError | ValueError) -> UnreadableFile:
    try:
        link = path.is_symlink()
    except (OSError, ValueError):
        link = False
    if link:
        return UnreadableFile(
            "not-found",
            "This is a shortcut (a link) to a file that is no longer there.",
            "Find the file itself, or ask for it again.",
        )
    if isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError)):
        return UnreadableFile(
            "not-found",
            "There is no such file.",
            "Check the name and the folder: it may have been moved or renamed.",
        )
    return UnreadableFile(
        "not-found",
        "The file could not be read from where it is stored.",
        "Check the drive or network connection, copy the file to this computer, and try again.",
    )
