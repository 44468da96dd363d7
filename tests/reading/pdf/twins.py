"""How far a PDF's reading agrees with that of the Word file it was made from.

`python -m tests.reading.pdf.twins [-v] [stem ...]` prints a line for each pair of files, and with -v what
differs. Plans kept for reporting are never looked at.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from audit.model.document import Block, Document, Table
from audit.reading.open import read_document

ROOT = Path(__file__).parents[3]
_WORD = re.compile(r"\w+")


@dataclass
class Agreement:
    """Shares from 0 to 1."""

    words: float
    blocks: float
    cells: float
    tables: tuple[int, int]
    differences: list[str]


def twins() -> list[tuple[Path, Path]]:
    """Every PDF with its Word file, except those kept for reporting."""
    found = []
    for pdf in sorted([*(ROOT / "samples").glob("*.pdf"), *(ROOT / "tests" / "plans").glob("*/*.pdf")]):
        word = pdf.with_suffix(".docx")
        labels = pdf.with_suffix(".json")
        if pdf.parent.name == "samples":
            labels = ROOT / "tests" / "plans" / "samples" / f"{pdf.stem}.json"
        if labels.exists() and json.loads(labels.read_text(encoding="utf-8")).get("part") == "report":
            continue
        if word.exists():
            found.append((pdf, word))
    return found


def line_of(block: Block) -> str:
    """A block's words, its label first."""
    return " ".join(_WORD.findall(f"{block.label} {block.text}".casefold()))


def words_of(document: Document) -> list[str]:
    """All words in reading order."""
    return [word for block in document.blocks() for word in line_of(block).split()]


def tables_of(content: tuple[Block | Table, ...]) -> Iterator[Table]:
    """Every table with more than one cell."""
    for part in content:
        if isinstance(part, Table):
            yield part
            for cell in part.cells:
                yield from tables_of(cell.content)


def cells_of(document: Document) -> list[str]:
    """The words of each cell that has any, in order."""
    return [
        " ".join(_WORD.findall(cell.text.casefold()))
        for table in tables_of(document.content)
        for cell in table.cells
        if cell.text.strip()
    ]


def compare(pdf: Document, word: Document) -> Agreement:
    """How far two readings agree, and where they do not."""
    differences: list[str] = []
    ratios = []
    for name, ours, theirs in (
        ("words", words_of(pdf), words_of(word)),
        ("blocks", [line_of(b) for b in pdf.blocks()], [line_of(b) for b in word.blocks()]),
        ("cells", cells_of(pdf), cells_of(word)),
    ):
        ours, theirs = [t for t in ours if t], [t for t in theirs if t]
        matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
        ratios.append(matcher.ratio() if ours or theirs else 1.0)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag != "equal":
                differences.append(f"{name}: pdf {ours[a:b]} word {theirs[c:d]}")
    counts = sum(1 for _ in tables_of(pdf.content)), sum(1 for _ in tables_of(word.content))
    return Agreement(ratios[0], ratios[1], ratios[2], counts, differences)


def main() -> None:
    """Prints the agreement of every pair."""
    verbose = "-v" in sys.argv
    stems = [argument for argument in sys.argv[1:] if argument != "-v"]
    for pdf, word in twins():
        if stems and not any(stem in pdf.stem for stem in stems):
            continue
        started = time.perf_counter()
        document = read_document(pdf)
        took = time.perf_counter() - started
        found = compare(document, read_document(word))
        print(
            f"{pdf.stem[:44]:44} pages {document.pages:3} {took:.3f} s  words {found.words:.4f}  "
            f"blocks {found.blocks:.4f}  cells {found.cells:.4f}  tables {found.tables}  "
            f"{[notice.code for notice in document.notices]}"
        )
        if verbose:
            for difference in found.differences:
                print("   ", difference[:600])


if __name__ == "__main__":
    main()
