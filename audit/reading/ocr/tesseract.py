"""Tesseract, where the system has it: a program of its own, given a picture, asked for its words."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from itertools import groupby

from audit.reading.ocr.engines import SECONDS_A_PAGE, Word
from audit.reading.ocr.pictures import Grey

#: Text in any place, in no order: which line and which cell a word belongs to is found out later.
_OPTIONS = ("--psm", "11", "-l", "eng", "tsv")

_WORD_LEVEL = "5"


class Tesseract:
    """Tesseract, found on the path."""

    dpi = 300

    def __init__(self) -> None:
        self._program = shutil.which("tesseract") or "tesseract"

    def lines(self, picture: Grey) -> list[list[Word]]:
        """The words of a picture, those of one line together."""
        rows, columns = picture.shape
        # Nothing of the document is on the command line, and no file is written.
        done = subprocess.run(  # noqa: S603
            [self._program, "-", "-", "--dpi", str(self.dpi), *_OPTIONS],
            input=b"P5 %d %d 255\n" % (columns, rows) + picture.tobytes(),
            capture_output=True,
            timeout=SECONDS_A_PAGE,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            check=False,
        )
        table = csv.DictReader(
            done.stdout.decode("utf-8", "replace").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
        )
        rows_of_words = [row for row in table if row["level"] == _WORD_LEVEL and (row["text"] or "").strip()]
        return [
            [_word(row) for row in line]
            for _, line in groupby(
                rows_of_words, key=lambda row: (row["block_num"], row["par_num"], row["line_num"])
            )
        ]


def _word(row: dict[str, str]) -> Word:
    left, top, width, height = (float(row[name]) for name in ("left", "top", "width", "height"))
    return Word(row["text"].strip(), left, top, left + width, top + height, float(row["conf"]) / 100)
