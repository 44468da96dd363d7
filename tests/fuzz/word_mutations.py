"""Word files broken where they are made: in the XML of their parts, and in the package that holds them."""

from __future__ import annotations

import copy
import io
import random
import re
import struct
import warnings
import zipfile
from collections.abc import Callable
from typing import Any

from lxml import etree

from tests.fuzz.noise import damaged, text, value
from tests.fuzz.seeds import WORD, excerpt, unzipped, zipped

#: What the reader takes meaning from: elements turn into these.
NAMES = (
    "p r t tbl tr tc tab br sdt sdtContent ins del moveFrom moveTo hyperlink smartTag fldSimple fldChar instrText "
    "pPr rPr tcPr trPr tblPr tblGrid gridCol gridSpan vMerge hMerge numPr numId ilvl pStyle rStyle vanish "
    "footnoteReference commentReference drawing pict txbxContent sym checkBox sectPr body bookmarkStart "
    "lastRenderedPageBreak proofErr object altChunk ruby permStart customXml dir bdo noBreakHyphen softHyphen"
).split()
DEEPEST = 4000
MOST_COPIES = 400
MOST_COPIED = 20_000  # elements, or making the files takes longer than reading them

Step = Callable[[random.Random, Any], None]


def mutated_word(chance: random.Random) -> bytes:
    """A Word file with some things wrong with it."""
    return break_word(chance, excerpt(chance, ".docx"))


def break_word(chance: random.Random, data: bytes) -> bytes:
    """The Word file with some more things wrong with it."""
    if chance.random() < 0.12:
        return damaged(chance, data)
    parts = unzipped(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        if chance.random() < 0.2:
            _break_parts(chance, parts)
        else:
            _break_xml(chance, parts)
    data = zipped(parts)
    return _break_zip(chance, data) if chance.random() < 0.08 else data


def _break_xml(chance: random.Random, parts: dict[str, bytes]) -> None:
    """One part's tree changed; most often that of the text."""
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    if not names:
        return
    name = (
        "word/document.xml"
        if chance.random() < 0.7 and "word/document.xml" in parts
        else chance.choice(names)
    )
    try:
        root = etree.fromstring(parts[name], etree.XMLParser(huge_tree=True, resolve_entities=False))
    except etree.XMLSyntaxError:
        return
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        chance.choice(STEPS)(chance, root)
    parts[name] = etree.tostring(
        root, xml_declaration=True, encoding=chance.choice(("UTF-8",) * 12 + ("UTF-16", "ASCII"))
    )


def _any(chance: random.Random, root: Any) -> Any:
    return chance.choice(list(root.iter(etree.Element)))


def _put(chance: random.Random, into: Any, node: Any) -> None:
    into.insert(chance.randint(0, len(into)), node)


def _drop(chance: random.Random, root: Any) -> None:
    node = _any(chance, root)
    if node.getparent() is not None:
        node.getparent().remove(node)


def _copy(chance: random.Random, root: Any) -> None:
    node = _any(chance, root)
    copies, size = chance.choice((1, 1, 3, MOST_COPIES)), sum(1 for _ in node.iter())
    if node.getparent() is not None and copies * size <= MOST_COPIED:
        for _ in range(copies):
            node.addnext(copy.deepcopy(node))


def _move(chance: random.Random, root: Any) -> None:
    """A node into any other, though it does not belong there."""
    node, into = _any(chance, root), _any(chance, root)
    if node is not root and node not in set(into.iterancestors()) | {into}:
        _put(chance, into, node)


def _graft(chance: random.Random, root: Any) -> None:
    """A piece of another plan."""
    other = etree.fromstring(unzipped(excerpt(chance, ".docx"))["word/document.xml"])
    _put(chance, _any(chance, root), _any(chance, other))


def _rename(chance: random.Random, root: Any) -> None:
    _any(chance, root).tag = WORD + chance.choice(NAMES)


def _nest(chance: random.Random, root: Any) -> None:
    """A node so deep in others that reading it by recursion would not end well."""
    node = _any(chance, root)
    parent = node.getparent()
    if parent is None:
        return
    names = [chance.choice(NAMES)] if chance.random() < 0.5 else ["tbl", "tr", "tc"]
    outermost = inner = etree.Element(WORD + names[0])
    for level in range(1, chance.choice((3, 20, 70, 200, DEEPEST))):
        inner = etree.SubElement(inner, WORD + names[level % len(names)])
    parent.replace(node, outermost)
    inner.append(node)


def _attribute(chance: random.Random, root: Any) -> None:
    node = _any(chance, root)
    kind = chance.random()
    if kind < 0.15 and node.attrib:
        del node.attrib[chance.choice(list(node.attrib))]
        return
    name = (
        chance.choice(list(node.attrib))
        if node.attrib and kind < 0.8
        else WORD + chance.choice(("val", "id", "w", "type"))
    )
    node.set(name, value(chance))


def _words(chance: random.Random, root: Any) -> None:
    nodes = list(root.iter(WORD + "t")) or list(root.iter(etree.Element))
    node = chance.choice(nodes)
    node.text = text(chance, node.text or "")


def _mix(chance: random.Random, root: Any) -> None:
    """The words of two places exchanged."""
    nodes = list(root.iter(WORD + "t"))
    if len(nodes) > 1:
        one, other = chance.sample(nodes, 2)
        one.text, other.text = other.text, one.text


STEPS: tuple[Step, ...] = (
    _drop,
    _copy,
    _move,
    _graft,
    _rename,
    _nest,
    _attribute,
    _attribute,
    _words,
    _words,
    _mix,
)


def _break_parts(chance: random.Random, parts: dict[str, bytes]) -> None:
    """The package's parts lost, exchanged, renamed, or not what they say."""
    names = list(parts)
    if len(names) < 2:
        return
    name, other = chance.sample(names, 2)
    kind = chance.randrange(7)
    if kind == 0:
        del parts[name]
    elif kind == 1:
        parts[name], parts[other] = parts[other], parts[name]
    elif kind == 2:
        parts[chance.choice((name.upper(), name.replace("/", "\\"), "/" + name, "../" + name))] = parts.pop(
            name
        )
    elif kind == 3:
        parts[name] = damaged(chance, parts[name])
    elif kind == 4:
        parts[name] = b""
    elif kind == 5:
        entity = b'<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
        parts[name] = re.sub(rb"(\?>|^)", lambda found: found[0] + entity, parts[name], count=1)
    else:
        parts["word/document.xml"] = parts.get("word/document.xml", b"").replace(
            b"</w:t>", b"&#" + str(chance.choice((0, 1, 8, 55296, 65534, 1114111))).encode() + b";</w:t>", 1
        )


def _break_zip(chance: random.Random, data: bytes) -> bytes:
    """The directory of the package at odds with what it holds."""
    kind = chance.randrange(3)
    if kind == 0:  # the same name twice
        written = io.BytesIO(data)
        with zipfile.ZipFile(written, "a") as archive:
            names = archive.namelist()
            if names:
                name = chance.choice(names)
                inside = chance.choice((b"", b"<a/>", archive.read(name)))
                with warnings.catch_warnings(action="ignore"):
                    archive.writestr(zipfile.ZipInfo(name), inside)
        return written.getvalue()
    changed = bytearray(data)
    entries = [found.start() for found in re.finditer(rb"PK\x01\x02", data)]
    if entries:
        start = chance.choice(entries)
        # Flags, method, check sum, packed size, size, and where it begins.
        field, form = chance.choice(((8, "<H"), (10, "<H"), (16, "<I"), (20, "<I"), (24, "<I"), (42, "<I")))
        if start + field + 4 <= len(changed):
            struct.pack_into(form, changed, start + field, chance.choice((0, 1, 8, 12, 99, 65535)))
    return bytes(changed)
