"""How well and how fast scanned plans are read: `python -m tests.benchmarks.scans [--engine tesseract]`.

Six of the labelled plans for tuning are printed, scanned askew with grain on grey paper, and read again;
so are the scanned samples. Prints for each: seconds of the processor a page, the share of characters
that are wrong beside the file's own text, and the figures of `tests.plans.evaluate` for sections and items.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path

import numpy as np
import pypdfium2

from audit.model.document import Document
from audit.reading.ocr import engines
from audit.reading.open import read_document
from audit.sections import split_sections
from samples.drawing.scan import Scanner, scan
from tests.plans.evaluate import HEAD, HERE, SAMPLES, Tally, compare

#: From a good office scanner to a poor copier.
SCANNERS = (
    Scanner(dpi=200, quality=60, turned=0.5, grain=4.0),
    Scanner(dpi=150, quality=50, turned=-1.5, ink=40, paper=235, grain=8.0),
    Scanner(dpi=150, quality=40, turned=2.0, ink=70, paper=200, grain=10.0, blur=0.5),
)
PLANS_OF_EACH = 2


def plans() -> list[tuple[Path, Scanner]]:
    """Two plans of each author, each with its scanner."""
    return [
        (path, scanner)
        for author, scanner in zip(("alder", "birch", "cedar"), SCANNERS, strict=True)
        for path in list(filter(_is_plan, sorted((HERE / author).glob("*.pdf"))))[:PLANS_OF_EACH]
    ]


def _is_plan(path: Path) -> bool:
    return bool(json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["kind"] == "ehcp")


def text_by_page(document: Document) -> dict[int, str]:
    """The text of each page, its spaces evened."""
    pages: dict[int, list[str]] = {}
    for block in document.blocks():
        pages.setdefault(block.place.page or 0, []).append(block.text)
    return {number: " ".join(" ".join(texts).split()) for number, texts in pages.items()}


def wrong_characters(document: Document, truth: Document) -> float:
    """The share of characters to change to come from one text to the other, page by page."""
    read, meant = text_by_page(document), text_by_page(truth)
    changes = sum(distance(read.get(number, ""), meant[number]) for number in meant)
    return changes / max(sum(map(len, meant.values())), 1)


def distance(one: str, other: str) -> int:
    """Levenshtein's distance."""
    codes = np.array([ord(letter) for letter in other])
    places = np.arange(len(other) + 1)
    row = places.copy()
    for number, letter in enumerate(one, start=1):
        changed = np.concatenate(([number], np.minimum(row[1:] + 1, row[:-1] + (codes != ord(letter)))))
        row = np.minimum.accumulate(changed - places) + places
    return int(row[-1])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--engine", choices=("rapidocr", "tesseract"), help="instead of the one that would be used"
    )
    parser.add_argument("--show", action="store_true", help="print every difference")
    given = parser.parse_args()
    if given.engine == "tesseract":
        from audit.reading.ocr.tesseract import Tesseract

        chosen = Tesseract()
        engines.load_engine.cache_clear()
        engines.load_engine = lambda: chosen  # type: ignore[assignment]
    print(f"Engine: {given.engine or engines.engine_name()}")
    print(f"{'':44} s/page  wrong  {HEAD}")
    total, total_of_files = Tally(), Tally()
    with tempfile.TemporaryDirectory() as name:
        work: list[tuple[Path, Path | None, Path]] = [
            (path, None, HERE / "samples" / f"{path.stem}.json")
            for path in sorted(SAMPLES.glob("scan-*.pdf"))
        ]
        for source, scanner in plans():
            target = Path(name) / source.name
            scan(source, len(pypdfium2.PdfDocument(source)), scanner, target)
            work.append((target, source, source.with_suffix(".json")))
        for path, source, labels in work:
            gold = json.loads(labels.read_text(encoding="utf-8"))
            began = time.process_time()
            document = read_document(path, scans="recognise")
            spent = (time.process_time() - began) / (document.pages or 1)
            truth = read_document(source) if source else None
            wrong = f"{wrong_characters(document, truth):6.2%}" if truth else f"{'-':>6}"
            tally = compare(gold, split_sections(document), given.show)
            total.add(tally)
            print(f"{path.stem:44} {spent:6.2f} {wrong}  {tally.row()}", flush=True)
            if truth:
                total_of_files.add(compare(gold, split_sections(truth)))
    print(f"{'the same plans from their own text':44} {'':13}  {total_of_files.row()}")
    print(f"{'all':44} {'':13}  {total.row()}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
