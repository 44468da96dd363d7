"""What an auditor should know about a Word document, beyond its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from audit.model.document import Notice
from audit.reading.word_state import State


def notices_of(state: State) -> Iterator[Notice]:
    """The notices that a finished reading gives rise to; none of them quotes the document."""
    seen, left = state.seen, Counter(left.reason for left in state.left_out)
    if changes := seen["change"]:
        yield Notice(
            "tracked-changes",
            f"The document has {_many(changes, 'tracked change')} that nobody has accepted or rejected. "
            "Inserted text was read, deleted text was left out.",
        )
    if hidden := seen["hidden"]:
        yield Notice(
            "hidden-text",
            f"The document has {_many(hidden, 'passage')} of hidden text, not printed and not read.",
        )
    if comments := left["comment"]:
        yield Notice(
            "comments",
            f"The document has {_many(comments, 'comment')} in its margin, not audited.",
        )
    if notes := left["footnote"]:
        yield Notice("footnotes", f"The document has {_many(notes, 'footnote or endnote')}, not audited.")
    if inserts := seen["insert"]:
        yield Notice(
            "inserted-document",
            f"The document holds {_many(inserts, 'other document')} that only Word can show, not read. "
            "Open it in Word and save it as a new Word document.",
        )
    if embedded := seen["embedded"]:
        yield Notice(
            "embedded-file",
            f"The document has {_many(embedded, 'file')} embedded in it (a spreadsheet, a report), not read.",
        )
    if pictures := seen["large-picture"]:
        yield Notice(
            "large-picture",
            f"The document has {_many(pictures, 'large picture')}. Words in a picture cannot be read.",
        )
    if damaged_parts := len(set(state.package.damaged_parts)):
        yield Notice(
            "damaged-part",
            f"{_many(damaged_parts, 'part').capitalize()} of the file could not be read: styles, list "
            "numbers, headers or notes may be missing.",
        )
    if missed := state.ledger.unaccounted() + state.ledger.doubled():
        yield Notice(
            "unaccounted-text",
            f"{_many(missed, 'character')} of the file's text could not be placed, or came twice.",
        )


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
