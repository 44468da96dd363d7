"""A Word file with who it is about taken out: body, headers, comments, properties, pictures.

Names are found in the text of whole paragraphs, for Word cuts words into runs as it likes, and replaced
in the runs that hold them, so that everything else keeps its look. What cannot be searched for names is
taken out (pictures) or makes the file one that cannot be redacted (other files within it).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any, BinaryIO

from lxml import etree

from audit.model.audit import PlanAudit
from audit.redaction.audits import identities_in, redacted_text
from audit.redaction.people import Identities
from audit.redaction.properties import REMOVED, without_properties
from audit.redaction.pseudonyms import Pseudonyms

_Element = Any  # lxml's

_MEDIA = ("media", "thumbnail")
_KEPT = (".odttf", ".ttf", ".fntdata")  # fonts say nothing of anybody
_EMPTIED = ("printerSettings",)

#: The text of a paragraph, and what was deleted from it, are two texts: one does not run on in the other.
_KINDS = ("t", "delText", "instrText", "delInstrText")
_BETWEEN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

#: Attributes in which people write, wherever they stand. All others are Word's own words: "green" is a
#: colour there, whoever is called so.
_WRITTEN = frozenset(
    "descr title alt tooltip name displayText value instr anchor author initials userId string".split()
)
#: Elements whose `val` people write.
_NAMED = frozenset("alias tag docVar name statusText helpText default listEntry lvlText".split())

#: A picture of one grey point, in the place of each picture.
_BLANK = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63b8000000"
    "d200d1dbd90eb70000000049454e44ae426082"
)


class CannotBeRedacted(Exception):
    """The file holds what cannot be searched for names; its sentence says what, and what to do."""


def redact_word(
    original: BinaryIO, audit: PlanAudit, pseudonyms: Pseudonyms, out: BinaryIO, *, keep: str = ""
) -> None:
    """Write a Word file without the people and schools whom it and its audit name.

    `keep` is an author whose name stays: the program's own, on its comments.
    """
    with zipfile.ZipFile(original) as package:
        parts = {entry.filename: package.read(entry) for entry in package.infolist() if not entry.is_dir()}
    trees = {name: etree.fromstring(content, _parser()) for name, content in parts.items() if _is_xml(name)}
    said = [text for tree in trees.values() for paragraph in _paragraphs(tree) for text in _said(paragraph)]
    known = identities_in(audit, pseudonyms, said)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            if redacted_text(name, known) != name:
                raise CannotBeRedacted(f"A part of the Word file is named after somebody. {_INSTEAD}")
            if name in trees:
                _redact(name, trees[name], known, pseudonyms, keep)
                content = etree.tostring(trees[name], xml_declaration=True, encoding="UTF-8", standalone=True)
            elif not name.endswith(_KEPT):
                content = _instead(name)
            made.writestr(name, content)


_INSTEAD = "Export docx or html, the note for the plan's writer, with --redact instead."


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False)


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels", ".vml"))


def _instead(name: str) -> bytes:
    """What stands in the place of a part that is no text."""
    if any(kind in name for kind in _MEDIA):
        return _BLANK
    if any(kind in name for kind in _EMPTIED):
        return b""
    raise CannotBeRedacted(
        "The Word file has other files in it, which cannot be searched for names: take them out in Word, "
        f"and audit it again. {_INSTEAD}"
    )


def _redact(name: str, tree: _Element, known: Identities, pseudonyms: Pseudonyms, keep: str) -> None:
    """Take everybody out of one part."""
    if name.startswith("docProps/"):
        without_properties(tree)
    for paragraph in _paragraphs(tree):
        for kind in _KINDS:
            _replace(list(_pieces(paragraph, kind)), known)
    of_data = PurePosixPath(name).parts[0] == "customXml"
    for element in tree.iter(etree.Element):
        if element.text and _local(element) not in _KINDS:
            element.text = redacted_text(element.text, known)
        if element.tail and element.tail.strip():
            element.tail = redacted_text(element.tail, known)
        for attribute, value in list(element.attrib.items()):
            if _is_birthday(attribute, value, known):
                del element.attrib[attribute]
            elif of_data or _is_written(element, attribute):
                element.set(attribute, _redacted_value(attribute, value, known, pseudonyms, keep))
    if name.endswith(".rels"):
        _redact_targets(tree, known)


def _is_birthday(attribute: str, value: str, known: Identities) -> bool:
    """Whether a field keeps the date of birth besides showing it."""
    named = etree.QName(attribute).localname
    return named == "fullDate" and known.born is not None and value.startswith(known.born.isoformat())


def _is_written(element: _Element, attribute: str) -> bool:
    named = etree.QName(attribute).localname
    return named in _WRITTEN or (named == "val" and _local(element) in _NAMED)


def _redacted_value(attribute: str, value: str, known: Identities, pseudonyms: Pseudonyms, keep: str) -> str:
    """An attribute's value. Who commented or changed something is a person, whatever the name."""
    match etree.QName(attribute).localname:
        case "author" if value and value != keep:
            return pseudonyms.of("Person", value)
        case "userId":
            return ""
        case "initials" if value:
            return "QA"
        case _:
            return redacted_text(value, known)


def _redact_targets(tree: _Element, known: Identities) -> None:
    """Links out of the file: no mail to anybody, no path of somebody's computer."""
    for relation in tree:
        if relation.get("TargetMode") == "External":
            target = relation.get("Target", "")
            web = target.startswith(("http://", "https://"))
            if not web or redacted_text(target, known) != target:
                relation.set("Target", REMOVED)


def _paragraphs(tree: _Element) -> Iterator[_Element]:
    for element in tree.iter(etree.Element):
        if _local(element) == "p":
            yield element


def _said(paragraph: _Element) -> Iterator[str]:
    """The texts of a paragraph, for knowing everybody by."""
    for kind in _KINDS[:2]:
        text = "".join(text for _, text in _pieces(paragraph, kind))
        if text.strip():
            yield text


def _pieces(paragraph: _Element, kind: str) -> Iterator[tuple[_Element | None, str]]:
    """The text elements of a paragraph, but not of those within it; what stands between has no element."""
    for element in _own(paragraph):
        named = _local(element)
        if named == kind:
            yield element, element.text or ""
        elif named in _BETWEEN:
            yield None, _BETWEEN[named]


def _own(element: _Element) -> Iterator[_Element]:
    for child in element.iterchildren(etree.Element):
        if _local(child) not in ("p", "pPr"):
            yield child
            yield from _own(child)


def _replace(pieces: Iterable[tuple[_Element | None, str]], known: Identities) -> None:
    """Replace names in a paragraph's pieces: the pseudonym stands where the name began."""
    some = list(pieces)
    text = "".join(said for _, said in some)
    if not text.strip():
        return
    spans = known.spans(text)
    if not spans:
        return
    start = 0
    for element, said in some:
        end = start + len(said)
        if element is not None:
            kept = io.StringIO()
            position = start
            for span in spans:
                if span.end <= start or span.start >= end:
                    continue
                kept.write(text[position : max(position, span.start)])
                if span.start >= start:
                    kept.write(span.instead)
                position = min(span.end, end)
            kept.write(text[position:end])
            element.text = kept.getvalue()
            element.set(_SPACE, "preserve")
        start = end


def _local(element: _Element) -> str:
    return str(etree.QName(element).localname)
