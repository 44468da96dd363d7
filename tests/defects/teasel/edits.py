"""A defect is an edit to a clean plan's words that names the codes it ought to raise."""

from __future__ import annotations

from collections.abc import Sequence
from types import EllipsisType

# code, section (None: front page or whole plan), words, note. The words are an item's key (that
# statement as drawn), `...` (the whole text in which the edit fell), a passage, or None (missing).
Mark = tuple[str, str | None, str | EllipsisType | None, str]


class Edit:
    """`old` becomes `new` wherever it stands; a text that becomes empty is left out with its row."""

    def __init__(self, old: str, new: str, *marks: Mark, times: int = 1) -> None:
        self.old, self.new, self.marks, self.times = old, new, marks, times
        self.done: list[str] = []

    def apply(self, text: str) -> str:
        """The text with the edit made."""
        if self.old not in text:
            return text
        text = text.replace(self.old, self.new).strip()
        self.done.append(text)
        return text

    def labels(self, drawn: dict[str, str]) -> list[dict[str, str | None]]:
        """What this edit seeds, with the words as they stand in the drawn plan."""
        if len(self.done) != self.times:
            raise ValueError(f"made {len(self.done)} times, not {self.times}: {self.old[:70]}")
        found = []
        for code, section, words, note in self.marks:
            text = self.done[0] if isinstance(words, EllipsisType) else drawn.get(words or "", words)
            found.append({"code": code, "section": section, "text": text, "note": note})
        return found


def gone(*texts: str, times: int = 1) -> list[Edit]:
    """Whole texts left out, with no label of their own."""
    return [Edit(text, "", times=times) for text in texts]


def seeded(edits: Sequence[Edit], drawn: dict[str, str]) -> list[dict[str, str | None]]:
    """The labels of a copy's edits, in order."""
    return [label for edit in edits for label in edit.labels(drawn)]
