"""RapidOCR: PaddleOCR's models in ONNX, inside the package that pip installs; nothing is downloaded."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from audit.reading.ocr.engines import Word
from audit.reading.ocr.pictures import Grey

#: Words are looked for in a picture with a longer side of so many dots: memory grows with it.
_LOOKED_FOR_AT = 1_100

_OPTIONS: dict[str, Any] = {
    "Global.log_level": "critical",
    "Global.use_cls": False,  # pages are turned upright beforehand
    "Global.return_word_box": True,
    "Global.max_side_len": 4_000,
    "Global.text_score": 0.3,  # what it is less sure of is noise; the rest is marked
    "Det.limit_type": "max",
    "Det.limit_side_len": _LOOKED_FOR_AT,
    "Rec.rec_batch_num": 1,  # lines of all lengths: together they take the memory of the longest
}


class Rapid:
    """RapidOCR, its models loaded."""

    dpi = 200

    def __init__(self) -> None:
        import rapidocr

        models = Path(rapidocr.__file__).parent / "models"
        threads = {"EngineConfig.onnxruntime.intra_op_num_threads": _threads()}
        # Named, so that a model that is not there is an error, and never a download.
        found = {
            f"{task}.model_path": str(next(models.glob(f"*_{task.lower()}_*.onnx")))
            for task in ("Det", "Rec")
        }
        self._engine: Any = rapidocr.RapidOCR(params={**_OPTIONS, **threads, **found})

    def lines(self, picture: Grey) -> list[list[Word]]:
        """The words of a picture, those of one line together."""
        seen = self._engine(np.repeat(picture[:, :, None], 3, axis=2))
        if not seen.txts:  # its list of words then holds a stand-in
            return []
        return [words for line in seen.word_results if (words := _words(line))]


def _words(line: Any) -> list[Word]:
    words = []
    for text, confidence, corners in line:
        if text and text.strip():
            xs, ys = [corner[0] for corner in corners], [corner[1] for corner in corners]
            words.append(Word(text.strip(), min(xs), min(ys), max(xs), max(ys), float(confidence)))
    return words


def _threads() -> int:
    """Several plans are read at once, each in a process: more threads would only be in each other's way."""
    return int(os.environ.get("OMP_NUM_THREADS") or 1)
