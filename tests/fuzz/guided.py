"""Broken files that lead further: what reached new code of the readers is broken again.

python -m tests.fuzz.guided --minutes 20 [--format docx|pdf] [--keep FOLDER]

`python -m tests.fuzz` breaks valid plans blindly; here a coverage-guided fuzzer (atheris: not among what the
tests install, since it has no build for every system) chooses what to break next by what reading and parting
it brought to light. The breaks themselves are the same: of a tree, a stream, an object, never of mere bytes
alone. It stops at the first file that crashes the readers, is read for longer than a minute or takes more
than two gigabytes, and keeps that file: it belongs in `regressions/` once it is mended.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from audit.model.document import UnreadableFile
from tests.fuzz.pdf_mutations import break_pdf
from tests.fuzz.seeds import excerpt
from tests.fuzz.word_mutations import break_word

SEEDS = 60  # excerpts of valid plans to begin with
BIGGEST = 300_000  # bytes: bigger files find no more, and take longer
BREAK = {"docx": break_word, "pdf": break_pdf}


def main() -> None:
    """Read the command line and break files until the time is over or one does harm."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--format", choices=tuple(BREAK), default="docx")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path(), help="where to keep a file that does harm")
    given = parser.parse_args()
    import atheris

    with atheris.instrument_imports(include=["audit.reading", "audit.sections"]):
        from audit.reading.open import read_document
        from audit.sections import split_sections

    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / f"plan.{given.format}"
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        chance = random.Random(given.seed)
        for number in range(SEEDS):
            (corpus / f"{number}").write_bytes(excerpt(chance, plan.suffix))

        def read(data: bytes) -> None:
            plan.write_bytes(data)
            try:
                split_sections(read_document(plan, scans="leave"))
            except UnreadableFile:
                return  # a refusal in words is a good end

        def broken(data: bytes, biggest: int, seed: int) -> bytes:
            try:
                worse = BREAK[given.format](random.Random(seed), data)
            except Exception:  # it is too broken already for its parts to be found
                worse = data
            return worse if len(worse) <= biggest else data

        limits = (f"-max_total_time={int(given.minutes * 60)}", "-timeout=60", "-rss_limit_mb=2048")
        settings = (f"-max_len={BIGGEST}", f"-seed={given.seed}", f"-artifact_prefix={given.keep}/")
        atheris.Setup([sys.argv[0], *limits, *settings, str(corpus)], read, custom_mutator=broken)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
