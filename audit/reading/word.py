"""A Word document (.docx) as a `Document`: its body in reading order, all else left out with reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from audit.model.document import (
    Block,
    Document,
    LeftOut,
    LeftOutReason,
    Table,
    UnreadableFile,
    iter_blocks,
)
from audit.reading.labels import plain
from audit.reading.limits import Limits
from audit.reading.package import Element, Package, damaged
from audit.reading.word_blocks import Blocks
from audit.reading.word_fields import Fields
from audit.reading.word_names import BODY, PAGE_BREAK_SEEN, TEXT
from audit.reading.word_notices import notices_of
from audit.reading.word_numbering import Numbering
from audit.reading.word_pages import Pages
from audit.reading.word_state import State
from audit.reading.word_styles import Styles

#: Parts that stand beside the body, by how the body refers to them, and why their text is not content.
_ASIDES: dict[str, LeftOutReason] = {
    "header": "running-header",
    "footer": "running-footer",
    "footnotes": "footnote",
    "endnotes": "footnote",
    "comments": "comment",
}

#: Parts that hold several separate texts.
_MANY = frozenset({"footnotes", "endnotes", "comments"})

_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def read_word(data: bytes, path: Path, sha256: str, limits: Limits) -> Document:
    """Reads a Word document; raises `UnreadableFile` if it is damaged, hostile or without text."""
    package = Package(data, limits)
    main = package.main_part()
    root = package.xml(main)
    body = root.find(BODY)
    if body is None:
        raise damaged("the part that holds its text is not a Word document")
    state = _begin(package, main, body, limits)
    reader = Blocks(state)
    _hold(state, root)
    content = tuple(reader.read_story(body))
    pages = state.pages.number()
    if not _has_words(content):
        raise _no_text(state)
    _read_asides(state, reader)
    return Document(
        path=path,
        sha256=sha256,
        format="docx",
        content=content,
        pages=pages,
        left_out=tuple(state.left_out),
        notices=tuple(notices_of(state)),
        title=_title(package),
    )


def _begin(package: Package, main: str, body: Element, limits: Limits) -> State:
    relations = package.relations(main)

    def part(kind: str) -> Element | None:
        target = next((relation.target for relation in relations.values() if relation.kind == kind), None)
        return package.xml_or_none(target) if target else None

    styles = Styles(part("styles"))
    return State(
        package=package,
        relations=relations,
        limits=limits,
        styles=styles,
        numbering=Numbering(part("numbering"), styles),
        pages=Pages(recorded=next(body.iter(PAGE_BREAK_SEEN), None) is not None),
        fields=Fields(body),
    )


def _hold(state: State, root: Element) -> None:
    """Enters every run of a part in the ledger, counted apart from the reading."""
    for element in root.iter(*TEXT):
        if element.text:
            state.ledger.hold(element.text)


def _read_asides(state: State, reader: Blocks) -> None:
    """Leaves out, with reasons, what stands beside the body: headers, footers, notes, comments."""
    state.pages = Pages(recorded=False)
    done: set[str] = set()
    for relation in state.relations.values():
        reason = _ASIDES.get(relation.kind)
        if reason is None or relation.target is None or relation.target in done:
            continue
        done.add(relation.target)
        root = state.package.xml_or_none(relation.target)
        if root is None:
            continue
        _hold(state, root)
        state.aside = reason
        for story in root if relation.kind in _MANY else (root,):
            text = "\n".join(_lines(tuple(reader.read_story(story))))
            if text:
                state.left_out.append(LeftOut(text, reason))
        state.aside = None


def _lines(content: tuple[Block | Table, ...]) -> Iterator[str]:
    for block in iter_blocks(content):
        yield f"{block.label} {block.text}" if block.label else block.text


def _has_words(content: tuple[Block | Table, ...]) -> bool:
    return any(character.isalnum() for block in iter_blocks(content) for character in block.text)


def _no_text(state: State) -> UnreadableFile:
    if state.seen["insert"]:
        return UnreadableFile(
            "no-text",
            "The text of this Word document lies in another document inside it, which only Word can show.",
            "Open it in Word, save it as a new Word document, and audit that.",
        )
    if state.seen["picture"]:
        return UnreadableFile(
            "no-text",
            "This Word document holds only pictures: most likely a scan pasted into Word.",
            "Ask for the original document. If there is none, save the scan as a PDF with recognised text.",
        )
    reasons = Counter(left.reason for left in state.left_out)
    if reasons["deleted"] or reasons["hidden"]:
        return UnreadableFile(
            "no-text",
            "All text of this Word document is deleted (as a tracked change) or hidden.",
            "Open it in Word, look under Review and at hidden text, and save the version that is meant.",
        )
    return UnreadableFile(
        "no-text",
        "There is no text in this Word document.",
        "Check that this is the right file, and that it was saved after the plan was written.",
    )


def _title(package: Package) -> str:
    """The title in the file's properties."""
    for relation in package.relations("").values():
        if relation.kind == "core-properties" and relation.target:
            root = package.xml_or_none(relation.target)
            found = root.find(_TITLE) if root is not None else None
            return plain(found.text or "") if found is not None else ""
    return ""
