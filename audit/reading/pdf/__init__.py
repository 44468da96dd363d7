"""The PDF reader: bytes to a `Document`.

pdfium gives characters and edges; everything after that works on plain values, so that each step
(lines, grids, running matter, columns, paragraphs, joins over pages) can be tested by itself.
"""

from __future__ import annotations

from audit.reading.pdf.reader import read_pdf

__all__ = ["read_pdf"]
