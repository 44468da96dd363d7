"""The valid plans that are broken on purpose: the samples, and the labelled plans for tuning."""

from __future__ import annotations

import io
import random
import re
import zipfile
from functools import cache
from pathlib import Path

import pypdfium2
from lxml import etree

ROOT = Path(__file__).parents[2]
#: Never the plans kept for measuring (dogwood, elder): nobody looks into those, not even through a crash.
FOLDERS = (ROOT / "samples", *(ROOT / "tests" / "plans" / name for name in ("alder", "birch", "cedar")))
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def seeds(suffix: str) -> tuple[Path, ...]:
    """Every valid plan of a format, always in one order."""
    return tuple(path for folder in FOLDERS for path in sorted(folder.glob(f"*{suffix}")))


def excerpt(chance: random.Random, suffix: str) -> bytes:
    """A valid file with part of a plan's text: small files are broken in more places, and in more ways."""
    path = chance.choice(seeds(suffix))
    if chance.random() < 0.05:
        return path.read_bytes()
    return _some_pages(path, chance) if suffix == ".pdf" else _some_paragraphs(path, chance)


def _some_pages(path: Path, chance: random.Random) -> bytes:
    source, target = pypdfium2.PdfDocument(path), pypdfium2.PdfDocument.new()
    first = chance.randrange(len(source))
    target.import_pages(source, list(range(first, min(first + chance.randint(1, 3), len(source)))))
    written = io.BytesIO()
    target.save(written)
    target.close()
    source.close()
    # pdfium names each file it writes anew: the same numbers must make the same file.
    return re.sub(rb"/ID\[<\w+><\w+>\]", b"/ID[<00><00>]", written.getvalue())


def _some_paragraphs(path: Path, chance: random.Random) -> bytes:
    parts = unzipped(path.read_bytes())
    root = etree.fromstring(parts["word/document.xml"])
    body = root.find(f"{WORD}body")
    blocks = list(body)[:-1]  # the last one holds the page's margins
    first = chance.randrange(len(blocks))
    kept = blocks[first : first + chance.randint(5, 40)]
    for block in blocks:
        if block not in kept:
            body.remove(block)
    parts["word/document.xml"] = etree.tostring(root)
    return zipped(parts)


def unzipped(data: bytes) -> dict[str, bytes]:
    """A package's parts by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    """A package of these parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)  # no time of day in it
    return written.getvalue()
