"""The straightforward pipeline that the program is measured against.

pdfplumber's `extract_text` and `extract_tables` on every page, or python-docx's paragraphs and every
`table.cell(row, column)`; then one spaCy pipeline over all the text.

python -m tests.benchmarks.straightforward FOLDER --jobs N --pipeline NAME
"""

from __future__ import annotations

import argparse
import multiprocessing
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pdfplumber


@cache
def language(name: str) -> Any:
    """The trained pipeline of this name or, for "blank", sentences and lemmas from tables."""
    import spacy

    if name != "blank":
        return spacy.load(name)
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("lemmatizer", config={"mode": "lookup"})
    pipeline.initialize()
    return pipeline


def read(path: Path) -> str:
    """All the words of a file."""
    parts: list[str] = []
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                parts.append(page.extract_text() or "")
                for table in page.extract_tables():
                    parts += [cell or "" for row in table for cell in row]
    else:
        document = docx.Document(str(path))
        parts += [paragraph.text for paragraph in document.paragraphs]
        for table in document.tables:
            for row in range(len(table.rows)):
                parts += [table.cell(row, column).text for column in range(len(table.columns))]
    return "\n".join(parts)


def work(given: tuple[Path, str]) -> int:
    """Read a file and run the language pipeline over it; gives back the number of sentences."""
    path, pipeline = given
    return sum(1 for _ in language(pipeline)(read(path)).sents)


def main() -> None:
    """Work through a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pipeline", default="blank")
    given = parser.parse_args()
    files = [(path, given.pipeline) for path in sorted(given.folder.iterdir())]
    with multiprocessing.Pool(given.jobs) as pool:
        print(sum(pool.imap_unordered(work, files)))


if __name__ == "__main__":
    main()
