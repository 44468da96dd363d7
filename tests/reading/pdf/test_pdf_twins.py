"""The samples' PDFs say the same as the Word files they were made from, word for word and cell for cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.reading.open import read_document
from tests.reading.pdf.twins import compare, twins

#: Pairs whose Word file and PDF differ by design: what the Word reader gives as one paragraph with a
#: tab or a line break inside is rows or paragraphs in a PDF, and a text box is a table of one cell.
WORDS, BLOCKS, CELLS = 0.99, 0.95, 0.98
LOOSER = {"cedar-04-quayborough": (0.99, 0.8, 0.98), "cedar-08-dunstead": (0.99, 0.6, 0.2)}


@pytest.mark.parametrize(
    ("pdf", "word"), twins(), ids=lambda path: path.stem if path.suffix == ".pdf" else ""
)
def test_pdf_agrees_with_its_word_file(pdf: Path, word: Path) -> None:
    read = read_document(pdf)
    found = compare(read, read_document(word))
    words, blocks, cells = LOOSER.get(pdf.stem, (WORDS, BLOCKS, CELLS))
    assert found.words >= words, found.differences[:3]
    assert found.blocks >= blocks, found.differences[:3]
    assert found.cells >= cells, found.differences[:3]
    assert "unaccounted-text" not in [notice.code for notice in read.notices]
