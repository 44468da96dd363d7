"""Drawings in a Word file: the text boxes, pictures, diagrams and embedded files they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from audit.reading.package import Element
from audit.reading.word_controls import choose
from audit.reading.word_names import (
    ALTERNATE,
    BLIP,
    BOX_CONTENT,
    DIAGRAM,
    DIAGRAM_DATA,
    DRAWING_P,
    DRAWING_T,
    EXTENT,
    IMAGE_DATA,
    OLE_OBJECT,
    SHAPE,
    TEXT_PATH,
)

#: A quarter of an A4 page, in square centimetres: photographs and logos are smaller, pasted pages are not.
_LARGE = 155.0
_EMU_TO_CM = 1 / 360_000
_CM_TO_UNIT = {"pt": 28.35, "in": 0.3937, "cm": 1.0, "mm": 10.0}
_SIZE_IN_STYLE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)(pt|in|cm|mm)")


@dataclass(slots=True)
class Graphic:
    """What one drawing holds. `copies` are alternative versions of parts of it, not to be read again."""

    boxes: list[Element] = field(default_factory=list)
    copies: list[Element] = field(default_factory=list)
    watermarks: list[str] = field(default_factory=list)
    diagrams: list[str] = field(default_factory=list)
    pictures: int = 0
    large_pictures: int = 0
    embedded: int = 0


def read_graphic(drawing: Element) -> Graphic:
    """Everything in a drawing, in document order."""
    graphic = Graphic()
    area = 0.0
    waiting = [drawing]
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if tag == BOX_CONTENT:
            graphic.boxes.append(element)
            continue
        if tag == ALTERNATE:
            chosen, others = choose(element)
            graphic.copies.extend(others)
            if chosen is not None:
                waiting.append(chosen)
            continue
        if tag == EXTENT:
            area = _drawing_area(element)
        elif tag == SHAPE:
            area = _shape_area(element.get("style") or "")
        elif tag in (BLIP, IMAGE_DATA):
            graphic.pictures += 1
            graphic.large_pictures += area >= _LARGE
        elif tag == OLE_OBJECT:
            graphic.embedded += 1
        elif tag == TEXT_PATH:
            graphic.watermarks.append(element.get("string") or "")
        elif tag == DIAGRAM and element.get(DIAGRAM_DATA):
            graphic.diagrams.append(element.get(DIAGRAM_DATA))
        waiting.extend(reversed(element))
    return graphic


def diagram_text(data: Element) -> list[str]:
    """The lines of a SmartArt diagram's data, in the order they were typed."""
    lines = ("".join(piece.text or "" for piece in line.iter(DRAWING_T)) for line in data.iter(DRAWING_P))
    return [line for line in lines if line.strip()]


def _drawing_area(extent: Element) -> float:
    try:
        return int(extent.get("cx")) * _EMU_TO_CM * int(extent.get("cy")) * _EMU_TO_CM
    except (TypeError, ValueError):
        return 0.0


def _shape_area(style: str) -> float:
    """The area a VML shape's style gives it."""
    area, sides = 1.0, 0
    for _, size, unit in _SIZE_IN_STYLE.findall(style):
        try:
            area *= float(size) / _CM_TO_UNIT[unit]
        except ValueError:
            return 0.0
        sides += 1
    return area if sides == 2 else 0.0
