"""Scans: a drawn plan's first pages as grey pictures, and the labels of what those pages hold."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from samples.drawing.labels import Labels

_FIXED = time.struct_time((2025, 1, 1, 9, 0, 0, 2, 1, 0))


@dataclass(frozen=True)
class Scanner:
    """How well a page was scanned. `ink` and `paper` are the darkest and lightest grey it gives."""

    dpi: int = 120
    quality: int = 40
    turned: float = 0.0
    ink: int = 0
    paper: int = 255
    grain: float = 0.0
    blur: float = 0.0


def scan(source: Path, pages: int, scanner: Scanner, target: Path) -> None:
    """Make an image-only PDF of a PDF's first pages; the same source gives the same bytes."""
    document = pypdfium2.PdfDocument(source)
    # The grain is that of one machine: the same seed each time.
    grain = np.random.default_rng(20250101)
    pictures = [_picture(document[number], scanner, number, grain) for number in range(pages)]
    pictures[0].save(
        target,
        save_all=True,
        append_images=pictures[1:],
        resolution=scanner.dpi,
        quality=scanner.quality,
        creationDate=_FIXED,
        modDate=_FIXED,
        producer="Fenwold copier",
    )


def _picture(
    page: pypdfium2.PdfPage, scanner: Scanner, number: int, grain: np.random.Generator
) -> Image.Image:
    picture: Image.Image = page.render(scale=scanner.dpi / 72).to_pil().convert("L")
    if scanner.turned:
        # A feeder pulls every page askew by a little, and not by the same amount.
        angle = scanner.turned * (1 if number % 2 else 0.7)
        picture = picture.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    if scanner.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(scanner.blur))
    grey = scanner.ink + np.asarray(picture, dtype=float) * (scanner.paper - scanner.ink) / 255
    if scanner.grain:
        grey = grey + grain.normal(0, scanner.grain, grey.shape)
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def labels_of_first_pages(
    whole: Labels, stem: str, until: Mapping[str, str | None], unseen: Collection[str]
) -> Labels:
    """The labels of a plan whose last pages are missing.

    `until` has the sections that the pages hold; its value is the key of the last item that stands in
    them, None for all of the section. `unseen` names the details that only the missing pages state.
    """
    given = whole.as_dict()
    head = {name: given[name] for name in ("author", "layout", "part", "kind", "looks_like")}
    part = Labels(stem, **head)
    details = {name: value for name, value in given["details"].items() if name != "dates"}
    part.details(**{name: value for name, value in details.items() if name not in unseen})
    part.dates(**{name: value for name, value in given["details"]["dates"].items() if value})
    kept: set[str] = set()
    for letter, last in until.items():
        items = [item for item in given["items"] if item["section"] == letter]
        kept |= _copy_section(part, letter, given["sections"][letter]["text"], items, last)
        part.state(letter, given["sections"][letter]["state"])
    for source, target in given["links"]:
        if {source, target} <= kept:
            part.link(source, target)
    return part


def _copy_section(
    part: Labels, letter: str, text: str, items: list[dict[str, Any]], last: str | None
) -> set[str]:
    kept: set[str] = set()
    lines = iter(text.split("\n") if text else [])
    waiting = list(items)
    for line in lines:
        if not waiting or waiting[0]["text"] != line:
            part.says(letter, line)
            continue
        item = waiting.pop(0)
        cells = item["cells"]
        part.item(letter, item["key"], line, area=item["area"], label=item["label"], cells=cells)
        kept.add(item["key"])
        for _ in cells:
            next(lines)
        if item["key"] == last:
            break
    return kept
