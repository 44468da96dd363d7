"""What a file really is, told by its content and never by its name."""

from __future__ import annotations

import re
from typing import Literal
from zipfile import ZipFile

from audit.reading.limits import Limits
from audit.reading.package import CANNOT_UNPACK, damaged, open_zip

Kind = Literal[
    "docx",
    "pdf",
    "docm",
    "legacy-word",
    "encrypted-office",
    "old-office",
    "rtf",
    "odt",
    "web-page",
    "word-xml",
    "picture",
    "pages",
    "excel",
    "powerpoint",
    "email",
    "zip",
    "text",
    "empty",
    "zeros",
    "unknown",
]

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
#: Enough of a file to know it by: a byte order mark, an XML declaration, a doctype, a mail header.
_HEAD = 4096
#: The largest content-types part looked at here; real ones are a few kilobytes.
_CONTENT_TYPES_BYTES = 1024 * 1024

_PICTURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"\x00\x00\x01\x00",
)

#: Names of streams in an OLE file, and what a file with such a stream is. The first found decides: a
#: protected file may hold the others too.
_OLE_STREAMS: tuple[tuple[str, Kind], ...] = (
    ("EncryptedPackage", "encrypted-office"),
    ("WordDocument", "legacy-word"),
    ("__properties_version1.0", "email"),
)

#: Main parts' content types in an Office file, and what it then is.
_MAIN_TYPES: tuple[tuple[bytes, Kind], ...] = (
    (b"wordprocessingml.document.main+xml", "docx"),
    (b"wordprocessingml.template.main+xml", "docx"),
    (b"ms-word.document.macroenabled", "docm"),
    (b"ms-word.template.macroenabled", "docm"),
    (b"spreadsheetml", "excel"),
    (b"ms-excel", "excel"),
    (b"presentationml", "powerpoint"),
    (b"ms-powerpoint", "powerpoint"),
)


def sniff(data: bytes, limits: Limits) -> Kind:
    """What these bytes are, as far as reading a plan goes; a broken or hostile zip is refused here."""
    if not data:
        return "empty"
    head = data[:_HEAD]
    if not head.strip(b"\x00") and not data.strip(b"\x00"):
        return "zeros"
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_zip(open_zip(data, limits))
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(_OLE):
        return _kind_of_ole(data)
    if head.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(_PICTURES) or head[4:8] == b"ftyp":
        return "picture"
    return _kind_of_text(head)


def _kind_of_ole(data: bytes) -> Kind:
    for name, kind in _OLE_STREAMS:
        if name.encode("utf-16-le") in data:
            return kind
    return "old-office"


def _kind_of_zip(archive: ZipFile) -> Kind:
    names = {name.replace("\\", "/").lower(): name for name in archive.namelist()}
    if "[content_types].xml" in names:
        types = _start_of(archive, names["[content_types].xml"]).lower()
        otherwise: Kind = "docx" if "word/document.xml" in names else "zip"
        return next((kind for mark, kind in _MAIN_TYPES if mark in types), otherwise)
    if "mimetype" in names and b"opendocument.text" in _start_of(archive, names["mimetype"]):
        return "odt"
    if any(name.endswith(".iwa") for name in names):
        return "pages"
    return "zip"


def _start_of(archive: ZipFile, name: str) -> bytes:
    try:
        with archive.open(name) as part:
            return part.read(_CONTENT_TYPES_BYTES)
    except CANNOT_UNPACK as error:
        raise damaged("one part of it cannot be unpacked") from error


def _kind_of_text(head: bytes) -> Kind:
    text = _decoded(head)
    if text is None:
        return "unknown"
    start = text.lstrip().lower()
    if 'progid="word.document"' in start or "pkg:package" in start or "<w:worddocument" in start:
        return "word-xml"
    if re.match(r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", start, re.DOTALL):
        return "web-page"
    if re.match(
        r"(mime-version|message-id|content-type|x-mozilla|subject|from|received|return-path):", start
    ):
        return "web-page" if "multipart/related" in start or "text/html" in start else "email"
    return "text"


def _decoded(head: bytes) -> str | None:
    """The start of a file as text, or null if it is not text."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace")
    text = head.decode("utf-8", errors="replace").lstrip("\ufeff")
    odd = sum(
        character == "\ufffd" or (character < " " and character not in "\t\n\r\f") for character in text
    )
    return text if odd <= len(text) // 100 else None
