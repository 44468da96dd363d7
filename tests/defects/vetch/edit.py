"""Copies of a plan: edits to its words, and the labels of what the edits cause."""

from __future__ import annotations

from typing import Any

from tests.defects.vetch.page import is_item


def thaw(node: Any) -> Any:
    """A mutable copy of a plan's content."""
    return [thaw(part) for part in node] if isinstance(node, (list, tuple)) else node


class Copy:
    """One defective copy in the making."""

    def __init__(self, blocks: Any) -> None:
        self.blocks: list[Any] = thaw(blocks)
        self.marks: list[tuple[str, str | None, str | None, str]] = []

    def leaves(self, node: Any, wanted: str, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """Chains of lists, outermost first and the place last, down to leaves that hold a text."""
        found: list[tuple[Any, ...]] = []
        for place, part in enumerate(node):
            if isinstance(part, list):
                found += self.leaves(part, wanted, (*path, node))
            elif isinstance(part, str) and wanted in part:
                found.append((*path, node, place))
        return found

    def one(self, wanted: str) -> tuple[Any, ...]:
        """The only leaf that holds a text."""
        found = self.leaves(self.blocks, wanted)
        if len(found) != 1:
            raise ValueError(f"{len(found)} places hold: {wanted}")
        return found[0]

    def item(self, key: str) -> tuple[Any, ...]:
        """The chain of lists down to a keyed statement."""
        for chain in self.leaves(self.blocks, key):
            if is_item(chain[-2]) and chain[-2][0] == key:
                return chain
        raise ValueError(f"no statement {key}")

    def swap(self, old: str, new: str) -> None:
        """Put other words for words that stand once."""
        *_, holder, place = self.one(old)
        holder[place] = holder[place].replace(old, new)

    def put(self, key: str, text: str) -> None:
        """Rewrite a statement."""
        self.item(key)[-2][1] = text

    def drop(self, *keys: str) -> None:
        """Take away statements, each with its row."""
        for key in keys:
            chain = self.item(key)
            self.take(list(chain[:-1]))

    def cut(self, text: str) -> None:
        """Take away the block or row that holds words."""
        chain = self.one(text)
        self.take([*chain[:-1], chain[-2][chain[-1]]])

    def take(self, chain: list[Any]) -> None:
        """Remove the last node of a chain, or its row or block where it cannot stand alone."""
        node, holder = chain[-1], chain[-2]
        above = chain[-3] if len(chain) > 2 else None
        in_row = (
            above is not None and len(chain) > 3 and chain[-4] is not None and self.is_row(chain[-4], above)
        )
        single = isinstance(holder[0], str) and holder[0] in {"p", "nil", "sub", "head"}
        if holder[0] == "li" and len(holder) == 2:
            single = True
        if single or (in_row and above is not None):
            above.remove(holder)  # type: ignore[union-attr]
        else:
            holder.remove(node)

    @staticmethod
    def is_row(block: Any, rows: Any) -> bool:
        """Whether rows are the rows of a table block."""
        return isinstance(block[0], str) and block[0] in {"grid", "kv"} and isinstance(rows, list)

    def add(self, after: str, *row: Any) -> None:
        """Add a statement, or a row of cells, after the statement named."""
        chain = self.item(after)
        node, holder, above = chain[-2], chain[-3], chain[-4]
        if len(chain) > 5 and self.is_row(chain[-5], above):
            above.insert(above.index(holder) + 1, thaw(row))
        else:
            holder.insert(holder.index(node) + 1, thaw(row[0]))

    def after(self, text: str, block: Any) -> None:
        """Add a block after the block that holds words."""
        top = self.one(text)[1]
        self.blocks.insert(self.blocks.index(top) + 1, thaw(block))

    def mark(self, codes: str, text: str | None, note: str, section: str | None = "") -> None:
        """Label a statement (@key), a passage, or nothing, with one code or several."""
        for code in codes.split():
            self.marks.append((code, text, section, note))

    def labels(self) -> list[dict[str, Any]]:
        """The labels, each with its statement's words as they stand now."""
        made = []
        for code, text, section, note in self.marks:
            if text and text[0] == "@":
                key = text[1:]
                text = self.item(key)[-2][1]
                section = (key[:2] if key[0] == "H" else key[0]) if section == "" else section
            made.append({"code": code, "section": section or None, "text": text, "note": note})
        return made
