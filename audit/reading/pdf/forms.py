"""What people typed into a PDF: form fields, ticked boxes, text boxes laid over the page; and comments.

None of it is in a page's own text. Values become fragments where their field stands, so that
they are read with the label beside them; comments in the margin are set aside.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from audit.reading.labels import plain
from audit.reading.pdf.pdfium import Frame, raw
from audit.reading.pdf.shapes import Fragment, Style

#: Annotations beyond this many on one page are not read.
_MOST = 5_000

#: Text longer than this in one field is cut.
_LONGEST = 200_000

#: Type in a field is at most this large, whatever the field's height.
_LARGEST = 11.0

#: Annotations that a reader of the plan would not see as part of the page.
_REMARKS = (
    "TEXT",
    "HIGHLIGHT",
    "UNDERLINE",
    "SQUIGGLY",
    "STRIKEOUT",
    "CARET",
    "INK",
    "SQUARE",
    "CIRCLE",
    "LINE",
)


@dataclass(slots=True)
class Typed:
    """What was typed on one page."""

    fragments: list[Fragment] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    fields: int = 0


@contextmanager
def open_form(document: Any) -> Iterator[Any]:
    """pdfium's view of a document's form fields; None where it has none. Close it before the document."""
    if raw.FPDF_GetFormType(document) == raw.FORMTYPE_NONE:
        yield None
        return
    settings = raw.FPDF_FORMFILLINFO(version=2)
    form = raw.FPDFDOC_InitFormFillEnvironment(document, settings)
    try:
        yield form or None
    finally:
        if form:
            raw.FPDFDOC_ExitFormFillEnvironment(form)


def is_dynamic(document: Any) -> bool:
    """Whether the document is an XFA form, whose pages only Adobe's programs can show."""
    return bool(raw.FPDF_GetFormType(document) == raw.FORMTYPE_XFA_FULL)


def read_typed(page: Any, form: Any, frame: Frame, order: int) -> Typed:
    """The annotations of a page: typed values in place, comments apart."""
    typed = Typed()
    remarks = {getattr(raw, f"FPDF_ANNOT_{name}") for name in _REMARKS}
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            hidden = raw.FPDFAnnot_GetFlags(annotation) & (
                raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
            )
            if hidden:
                continue
            if kind == raw.FPDF_ANNOT_WIDGET and form:
                typed.fields += 1
                text, box = _value(form, annotation)
                _place(typed, text, box, annotation, frame, order + index)
            elif kind == raw.FPDF_ANNOT_FREETEXT:
                _place(typed, _string(annotation, b"Contents"), False, annotation, frame, order + index)
            elif kind in remarks:
                comment = plain(_string(annotation, b"Contents"))
                if comment:
                    typed.comments.append(comment)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return typed


def _value(form: Any, annotation: Any) -> tuple[str, bool]:
    """A field's value as text, and whether it is a box to tick."""
    kind = raw.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON):
        # The appearance that is shown is what a reader sees; pdfium's own answer needs a viewer around it.
        shown = _string(annotation, b"AS")
        ticked = shown != "Off" if shown else raw.FPDFAnnot_IsChecked(form, annotation)
        return ("☒" if ticked else "☐"), True
    if kind in (raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX):
        chosen = [
            _wide(raw.FPDFAnnot_GetOptionLabel, form, annotation, index)
            for index in range(min(max(raw.FPDFAnnot_GetOptionCount(form, annotation), 0), _MOST))
            if raw.FPDFAnnot_IsOptionSelected(form, annotation, index)
        ]
        return ("\n".join(chosen) or _wide(raw.FPDFAnnot_GetFormFieldValue, form, annotation)), False
    if kind in (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_UNKNOWN):
        return _wide(raw.FPDFAnnot_GetFormFieldValue, form, annotation), False
    return "", False


def _wide(read: Any, *arguments: Any) -> str:
    """A string from pdfium, which is asked for its length first."""
    length = read(*arguments, None, 0)
    if not 2 < length <= _LONGEST * 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    read(*arguments, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return str(buffer.raw[: length - 2].decode("utf-16-le", errors="ignore"))


def _string(annotation: Any, key: bytes) -> str:
    return _wide(raw.FPDFAnnot_GetStringValue, annotation, key)


def _place(typed: Typed, text: str, box: bool, annotation: Any, frame: Frame, order: int) -> None:
    """A value as fragments inside its field, one for each line that was typed."""
    lines = [plain(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    lines = [line for line in lines if line]
    rectangle = raw.FS_RECTF()
    if not lines or not raw.FPDFAnnot_GetRect(annotation, rectangle):
        return
    x0, top, x1, bottom = frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    height = (bottom - top) / len(lines)
    size = min(_LARGEST, max(height * 0.75, 1.0))
    tall = height > 2.5 * size  # one line in a tall field begins at its top
    step = min(height, 1.3 * size) if tall else height
    style = Style(size=round(size, 1), typed=True)
    for number, line in enumerate(lines):
        middle = top + (number + 0.5) * step
        typed.fragments.append(
            Fragment(
                line,
                x0,
                middle - size / 2,
                x1 if box else min(x1, x0 + 0.5 * size * len(line)),
                middle + size / 2,
                middle + 0.35 * size,
                style,
                order,
                True,
            )
        )
