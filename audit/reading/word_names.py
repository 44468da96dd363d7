"""Names of the XML elements and attributes that the Word reader knows."""

from __future__ import annotations

from audit.reading.package import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"


def w(name: str) -> str:
    """The full name of one of WordprocessingML's own elements or attributes."""
    return _W + name


VAL = w("val")
BODY = w("body")

# Blocks
P, PPR, P_STYLE = w("p"), w("pPr"), w("pStyle")
TBL, TR, TC = w("tbl"), w("tr"), w("tc")
SDT, SDT_PR, SDT_CONTENT = w("sdt"), w("sdtPr"), w("sdtContent")
ALT_CHUNK, SUB_DOC = w("altChunk"), w("subDoc")

# Changes
INS, DEL, MOVE_TO, MOVE_FROM = w("ins"), w("del"), w("moveTo"), w("moveFrom")

# Runs and what they hold
R, RPR, R_STYLE = w("r"), w("rPr"), w("rStyle")
T, DEL_TEXT, INSTR_TEXT, MATH_T = w("t"), w("delText"), w("instrText"), _M + "t"
TAB, PTAB, BR, CR, SYM = w("tab"), w("ptab"), w("br"), w("cr"), w("sym")
NO_BREAK_HYPHEN, FLD_CHAR = w("noBreakHyphen"), w("fldChar")
PAGE_BREAK_SEEN = w("lastRenderedPageBreak")
DRAWING, PICT, OBJECT = w("drawing"), w("pict"), w("object")

# Controls
CHECKBOX, CHECKED = _W14 + "checkbox", _W14 + "checked"
W14_VAL = _W14 + "val"
SHOWING_PLACEHOLDER = w("showingPlcHdr")

# Graphics
BOX_CONTENT = w("txbxContent")
EXTENT, BLIP = _WP + "extent", _A + "blip"
IMAGE_DATA, TEXT_PATH, SHAPE = _V + "imagedata", _V + "textpath", _V + "shape"
OLE_OBJECT = _O + "OLEObject"
DIAGRAM = _DGM + "relIds"
DIAGRAM_DATA = _R + "dm"
DRAWING_P, DRAWING_T = _A + "p", _A + "t"

# Alternatives
ALTERNATE, CHOICE, FALLBACK = _MC + "AlternateContent", _MC + "Choice", _MC + "Fallback"


#: Elements whose text is the document's own words: what the ledger counts.
TEXT = (T, DEL_TEXT, MATH_T)

#: Elements that hold properties, never words. `rPrChange` and its like keep old ones inside these.
PROPERTIES = frozenset(
    w(name)
    for name in (
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "tblPr",
        "tblPrEx",
        "tblGrid",
        "trPr",
        "tcPr",
        "sectPr",
        "smartTagPr",
        "customXmlPr",
        "fldData",
        "ffData",
        "rubyPr",
    )
)


def is_on(element: Element | None, attribute: str = VAL) -> bool:
    """Whether an on/off element is there and on: its bare presence means on."""
    return element is not None and element.get(attribute) not in ("0", "false", "off", "none")


def number(element: Element | None, default: int | None = None) -> int | None:
    """An element's whole-number value, or the default if it has none that makes sense."""
    if element is None:
        return default
    try:
        return int(element.get(VAL))
    except (TypeError, ValueError):
        return default
