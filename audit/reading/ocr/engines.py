"""What can recognise words in a picture, where it is installed: RapidOCR (the extra "ocr") or Tesseract."""

from __future__ import annotations

import importlib.util
import shutil
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from audit.reading.ocr.pictures import Grey

EngineName = Literal["rapidocr", "tesseract"]

#: What becomes of scanned pages: left unread, recognised, or `NeedsRecognising` raised to ask for the time.
Scans = Literal["leave", "recognise", "ask"]

#: Allowed to each scanned page beyond a document's time limit: five times what it takes a slow laptop.
SECONDS_A_PAGE = 30.0


class NeedsRecognising(Exception):
    """A document has pages that only recognition can read, and whoever asked has not allowed time for it."""

    def __init__(self, pages: int) -> None:
        super().__init__(pages)
        self.pages = pages


class Word(NamedTuple):
    """A word and where it stands in the picture, in pixels from its top left corner."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    #: How sure the engine is of it, from 0 to 1.
    confidence: float


class Engine(Protocol):
    """Something that recognises words."""

    #: The resolution at which it reads best, in dots an inch.
    dpi: int

    def lines(self, picture: Grey) -> list[list[Word]]:
        """The words of a picture, those of one line together."""
        ...


@cache
def engine_name() -> EngineName | None:
    """Which engine would be used, without loading it: RapidOCR makes fewer mistakes and goes first."""
    if all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime")):
        return "rapidocr"
    return "tesseract" if shutil.which("tesseract") else None


@cache
def load_engine() -> Engine | None:
    """The engine, loaded once in a process: that takes about a second."""
    name = engine_name()
    if name == "rapidocr":
        from audit.reading.ocr.rapid import Rapid

        return Rapid()
    if name == "tesseract":
        from audit.reading.ocr.tesseract import Tesseract

        return Tesseract()
    return None
