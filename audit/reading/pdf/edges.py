"""Straight lines and filled areas drawn on a page, and how much of it pictures cover."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from audit.reading.pdf.pdfium import Frame, raw
from audit.reading.pdf.shapes import Box, Rule

#: A filled area thinner than this is a drawn line (Word and Excel draw borders so).
_THIN = 3.0

#: Shorter strokes are dots and dashes of a pattern, or parts of a picture.
_SHORT = 2.0

#: A drawing with more strokes than this is a chart or an attack; its table lines are not looked for.
_MOST_SEGMENTS = 60_000

#: Drawings nest in forms; real ones 2 or 3 deep.
_DEEPEST = 6

#: Lighter than this is as good as white.
_WHITE = 250

#: A fill that covers more of the page than this is its background.
_BACKGROUND = 0.85

Matrix = tuple[float, float, float, float, float, float]


@dataclass(slots=True)
class Drawing:
    """What is drawn on a page."""

    rules: list[Rule] = field(default_factory=list)
    fills: list[Box] = field(default_factory=list)
    pictures: float = 0.0
    #: Parts of curves.
    curves: int = 0


class _Reader:
    """Walks a page's objects and gathers rules, fills and pictures."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.drawing = Drawing()
        self._left = _MOST_SEGMENTS
        self._area = max(frame.width * frame.height, 1.0)
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = ctypes.c_float(), ctypes.c_float()
        self._sides = [ctypes.c_float() for _ in range(4)]
        self._fill, self._stroke = ctypes.c_int(), ctypes.c_int()
        self._colour = [ctypes.c_uint() for _ in range(4)]

    def walk(self, objects: Iterator[Any], around: Matrix | None, depth: int) -> None:
        """Every object of a page or form."""
        for handle in objects:
            if self._left <= 0:
                return
            kind = raw.FPDFPageObj_GetType(handle)
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self._path(handle, around)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                self._picture(handle, around)
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                inner = (
                    raw.FPDFFormObj_GetObject(handle, index)
                    for index in range(min(raw.FPDFFormObj_CountObjects(handle), _MOST_SEGMENTS))
                )
                self.walk(inner, _times(self._own_matrix(handle), around), depth + 1)

    def _own_matrix(self, handle: Any) -> Matrix:
        m = self._matrix
        if not raw.FPDFPageObj_GetMatrix(handle, m):
            return 1, 0, 0, 1, 0, 0
        return m.a, m.b, m.c, m.d, m.e, m.f

    def _shown(self, read: Any, handle: Any) -> bool:
        """Whether a colour leaves a mark on white paper."""
        if not read(handle, *self._colour):
            return True
        red, green, blue, alpha = (channel.value for channel in self._colour)
        return bool(alpha > 10 and min(red, green, blue) < _WHITE)

    def _picture(self, handle: Any, around: Matrix | None) -> None:
        if not raw.FPDFPageObj_GetBounds(handle, *self._sides):
            return
        left, bottom, right, top = (side.value for side in self._sides)
        if around:
            (left, bottom), (right, top) = _apply(around, left, bottom), _apply(around, right, top)
        x0, y0, x1, y1 = self.frame.box(left, bottom, right, top)
        width = max(0.0, min(x1, self.frame.width) - max(x0, 0.0))
        height = max(0.0, min(y1, self.frame.height) - max(y0, 0.0))
        self.drawing.pictures = min(1.0, self.drawing.pictures + width * height / self._area)

    def _path(self, handle: Any, around: Matrix | None) -> None:
        if not raw.FPDFPath_GetDrawMode(handle, self._fill, self._stroke):
            return
        stroked = bool(self._stroke.value) and self._shown(raw.FPDFPageObj_GetStrokeColor, handle)
        filled = bool(self._fill.value) and self._shown(raw.FPDFPageObj_GetFillColor, handle)
        if not stroked and not filled:
            return
        matrix = _times(self._own_matrix(handle), around)
        for points in self._strands(handle, matrix):
            if stroked:
                self._lines(points)
            if filled:
                self._area_of(points, stroked)

    def _strands(self, handle: Any, matrix: Matrix) -> Iterator[list[tuple[float, float] | None]]:
        """A path's strands as displayed points; None stands where a curve passes."""
        points: list[tuple[float, float] | None] = []
        count = raw.FPDFPath_CountSegments(handle)
        self._left -= count
        for index in range(min(count, max(self._left + count, 0))):
            segment = raw.FPDFPath_GetPathSegment(handle, index)
            if not raw.FPDFPathSegment_GetPoint(segment, self._x, self._y):
                continue
            kind = raw.FPDFPathSegment_GetType(segment)
            point = self.frame.point(*_apply(matrix, self._x.value, self._y.value))
            if kind == raw.FPDF_SEGMENT_MOVETO:
                if len(points) > 1:
                    yield points
                points = [point]
            elif kind == raw.FPDF_SEGMENT_LINETO:
                points.append(point)
            else:
                self.drawing.curves += 1
                points += [None, point]
            if raw.FPDFPathSegment_GetClose(segment) and points:
                points.append(points[0])
        if len(points) > 1:
            yield points

    def _lines(self, points: list[tuple[float, float] | None]) -> None:
        """Each straight stroke along an axis as a rule."""
        for before, after in itertools.pairwise(points):
            if before is None or after is None:
                continue
            across, down = abs(after[0] - before[0]), abs(after[1] - before[1])
            if across <= 1.0 and down > _SHORT:
                self._rule(True, (before[0] + after[0]) / 2, before[1], after[1])
            elif down <= 1.0 and across > _SHORT:
                self._rule(False, (before[1] + after[1]) / 2, before[0], after[0])

    def _area_of(self, points: list[tuple[float, float] | None], stroked: bool) -> None:
        """A filled rectangle as a fill with its edges; a thin one as a rule."""
        corners = [point for point in points if point is not None]
        if len(corners) != len(points) or not 4 <= len(corners) <= 6:
            return
        xs, ys = [point[0] for point in corners], [point[1] for point in corners]
        x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
        if any(min(x - x0, x1 - x) > 1 or min(y - y0, y1 - y) > 1 for x, y in corners):
            return  # not a rectangle along the axes
        across, down = x1 - x0, y1 - y0
        if across <= _THIN and down > _THIN:
            self._rule(True, (x0 + x1) / 2, y0, y1)
        elif down <= _THIN and across > _THIN:
            self._rule(False, (y0 + y1) / 2, x0, x1)
        elif across > _THIN and down > _THIN and across * down < _BACKGROUND * self._area:
            self.drawing.fills.append((x0, y0, x1, y1))
            if not stroked:
                for upright, at, start, end in (
                    (True, x0, y0, y1),
                    (True, x1, y0, y1),
                    (False, y0, x0, x1),
                    (False, y1, x0, x1),
                ):
                    self._rule(upright, at, start, end, filled=True)

    def _rule(self, upright: bool, at: float, start: float, end: float, filled: bool = False) -> None:
        limit, along = (
            (self.frame.width, self.frame.height) if upright else (self.frame.height, self.frame.width)
        )
        start, end = max(min(start, end), 0.0), min(max(start, end), along)
        if 0 <= at <= limit and end - start > _SHORT:
            self.drawing.rules.append(Rule(upright, at, start, end, filled))


def read_drawing(page: Any, frame: Frame) -> Drawing:
    """A page's rules and fills."""
    reader = _Reader(frame)
    objects = (raw.FPDFPage_GetObject(page, index) for index in range(raw.FPDFPage_CountObjects(page)))
    reader.walk(objects, None, 0)
    return reader.drawing


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _times(inner: Matrix, outer: Matrix | None) -> Matrix:
    """The matrix that does `inner` and then `outer`."""
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    oa, ob, oc, od, oe, of = outer
    return (
        a * oa + b * oc,
        a * ob + b * od,
        c * oa + d * oc,
        c * ob + d * od,
        e * oa + f * oc + oe,
        e * ob + f * od + of,
    )
