"""A Word file as a package: a zip of XML parts, opened with suspicion.

The directory is judged before anything is unpacked; every read is bounded; XML may have no document
type and no entities, and is refused before parsing if it holds too much. Nothing is fetched or run.
"""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from audit.model.document import UnreadableFile
from audit.reading.limits import Limits

#: An lxml element; lxml has no types of its own.
Element = Any

_ENTRY = b"PK\x01\x02"
_END = b"PK\x05\x06"
#: The end record and the longest comment that may follow it.
_END_BYTES = 22 + 65_535
_ENCRYPTED = 0x1

#: The ISO "strict" flavour of the format differs from the usual one in its namespaces only.
_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMES = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/",
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
    ),
)

_ASK_AGAIN = "Ask for the file again, or open it in Word and save it as a new Word document (.docx)."


#: What Python raises, in one place or another, for a part of a zip that cannot be unpacked.
CANNOT_UNPACK = (
    BadZipFile,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    zlib.error,
)


def damaged(detail: str) -> UnreadableFile:
    """The error for a package that cannot be followed."""
    return UnreadableFile("truncated", f"The file is cut short or damaged: {detail}.", _ASK_AGAIN)


def too_large(detail: str) -> UnreadableFile:
    """The error for a package that is past a limit."""
    return UnreadableFile(
        "over-limit",
        f"The file is far larger than any plan: {detail}.",
        "Check that this is the plan. If it is, copy its text into a new Word document and audit that.",
    )


def open_zip(data: bytes, limits: Limits) -> ZipFile:
    """The zip these bytes hold, its directory judged: number of entries, declared size, passwords."""
    if _END not in data[-_END_BYTES:]:
        raise damaged("its end is missing")
    # Counted in the raw bytes: the directory itself may be the bomb, and declares its own number.
    if data.count(_ENTRY) > limits.zip_entries:
        raise too_large(f"it holds more than {limits.zip_entries:,} parts")
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise damaged("its list of parts cannot be read") from error
    entries = archive.infolist()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise UnreadableFile(
            "encrypted",
            "The file is protected by a password.",
            "Open it with its password, remove the password, and save it again.",
        )
    if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
        # The other methods unpack without a bound, and no Office program writes them.
        raise damaged("it is packed in a way Word never uses")
    if sum(entry.file_size for entry in entries) > limits.unpacked_bytes:
        raise too_large(f"it unpacks to more than {limits.unpacked_bytes // 2**20} MB")
    return archive


@dataclass(frozen=True, slots=True)
class Relation:
    """How one part refers to another: what for, and which; `target` is null outside the package."""

    kind: str
    target: str | None


class Package:
    """The parts of a Word file, read when asked for."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._archive = open_zip(data, limits)
        # Some programs write backslashes or other capitals than they refer by.
        self._entries: dict[str, ZipInfo] = {
            entry.filename.replace("\\", "/").lstrip("/").lower(): entry for entry in self._archive.infolist()
        }
        self._unpacked = 0
        self.damaged_parts: list[str] = []

    def main_part(self) -> str:
        """The name of the part that holds the document's body."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target and self.has(relation.target):
                return relation.target
        if self.has("word/document.xml"):
            return "word/document.xml"
        raise damaged("the part that holds its text is missing")

    def has(self, part: str) -> bool:
        """Whether the package holds a part of this name."""
        return part.lower() in self._entries

    def read(self, part: str) -> bytes:
        """A part's bytes, never more than the limits allow."""
        entry = self._entries.get(part.lower())
        if entry is None:
            raise damaged("a part it refers to is missing")
        most = self._limits.part_bytes
        if entry.file_size > most:
            raise too_large(f"one part of it unpacks to more than {most // 2**20} MB")
        if entry.file_size > self._limits.zip_ratio_from and (
            entry.file_size > self._limits.zip_ratio * max(entry.compress_size, 1)
        ):
            raise too_large("one part of it is packed far tighter than text can be")
        try:
            with self._archive.open(entry) as stream:
                data = stream.read(most + 1)
        except CANNOT_UNPACK as error:
            raise damaged("one part of it cannot be unpacked") from error
        self._unpacked += len(data)
        if len(data) > most or self._unpacked > self._limits.unpacked_bytes:
            raise too_large("it unpacks to more than it declares")
        return data

    def xml(self, part: str) -> Element:
        """A part's root element."""
        return parse(self.read(part), self._limits)

    def xml_or_none(self, part: str) -> Element | None:
        """A part's root element, or null if it is missing or damaged (which is then noted)."""
        if not self.has(part):
            return None
        try:
            return self.xml(part)
        except UnreadableFile as error:
            if error.code != "truncated":
                raise
            self.damaged_parts.append(part)
            return None

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part refers to, by relationship id; "" is the package itself."""
        folder, name = posixpath.split(part)
        root = self.xml_or_none(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return {}
        return dict(_relations(root, folder))


def _relations(root: Element, folder: str) -> Iterator[tuple[str, Relation]]:
    for child in root:
        kind = (child.get("Type") or "").rsplit("/", 1)[-1]
        target: str | None = child.get("Target") or ""
        if child.get("TargetMode") == "External" or not target:
            target = None
        elif target.startswith("/"):
            target = target.lstrip("/")
        else:
            target = posixpath.normpath(posixpath.join(folder, target.replace("\\", "/")))
        yield child.get("Id") or "", Relation(kind, target)


def parse(data: bytes, limits: Limits) -> Element:
    """The root element of one part: no document type, no entities, nothing fetched, nothing huge."""
    if data.count(b"<") + data.count(b"=") > limits.xml_tags:
        raise too_large(f"one part of it holds more than {limits.xml_tags:,} marks")
    if data.count(b"<w:p>") + data.count(b"<w:p ") + data.count(b"<w:p/>") > limits.paragraphs:
        raise too_large(f"it holds more than {limits.paragraphs:,} paragraphs")
    if _STRICT in data:
        for strict, usual in _STRICT_NAMES:
            data = data.replace(strict, usual)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise damaged("it declares things that no Word document does")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        said = str(error).lower()
        if "depth" in said or "huge" in said:
            raise too_large("its parts are nested or go on without end") from error
        raise damaged("one part of it is not whole") from error
    except ValueError as error:
        raise damaged("one part of it is not whole") from error
    # A part in another encoding gets past the look at its bytes.
    if root.getroottree().docinfo.internalDTD is not None:
        raise damaged("it declares things that no Word document does")
    return root
