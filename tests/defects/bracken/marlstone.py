"""Marlstone: a case system's print on landscape pages, striped tables with repeated heads under a watermark."""

from __future__ import annotations

from docx.oxml import parse_xml

from samples.drawing.labels import Labels
from tests.defects.bracken.page import Cell, Page
from tests.defects.bracken.words import Words

_BAND, _HEAD, _STRIPE = "264653", "8AB6B0", "EEF6F5"
_COLUMNS = ("Delivered by", "How often, how long and how many", "Outcome")
_AREAS = (
    ("communication-interaction", "b1 b3", "f1 f4"),
    ("cognition-learning", "b4 b6", "f5 f7"),
    ("semh", "b7 b8", "f8 f10"),
    ("sensory-physical", "b9 b13", "f11 f18"),
    (None, "", "f19 f21"),
)
_OUTCOME_AREAS = {
    **dict.fromkeys(("e1", "e2", "e3"), "communication-interaction"),
    **dict.fromkeys(("e4", "e5"), "cognition-learning"),
    **dict.fromkeys(("e6", "e7"), "semh"),
    **dict.fromkeys(("e8", "e9", "e10"), "sensory-physical"),
    "e11": "health",
}
_WATERMARK = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
 path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="mark" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;
width:420pt;height:120pt;rotation:330;z-index:-251658752;mso-position-horizontal:center;
mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"
 fillcolor="#e4e4e4" stroked="f"><v:textpath style="font-family:Arial;font-size:1pt" string="DRAFT"/></v:shape>
</w:pict></w:r>"""


def details(labels: Labels) -> None:
    """What the cover states."""
    labels.details(
        name="Barnaby Ikenna Sorley",
        date_of_birth="2022-10-06",
        status="draft",
        plan_date="2026-10-30",
        review_date="2027-04-29",
        year_group=-1,
        local_authority="Marlstone Borough",
        setting="Puddingstone Lane Nursery School",
        primary_need="Hearing impairment",
        officer="Winifred Ashdown-Cole",
    )
    labels.dates(request="2026-06-22", draft="2026-10-30")


def draw(w: Words, accept: bool = False) -> Page:
    """The whole plan."""
    page = Page(font="Arial", size=10, colour=_BAND, landscape=True, margin=1.6, accept=accept)
    page.running("MB-EHC-20388   Barnaby Sorley   v1 DRAFT", "Printed 30/10/2026 by EHCHub")
    page.doc.sections[0].header.paragraphs[0]._p.append(parse_xml(_WATERMARK.strip()))
    cover = [w("-council") or "", w("-title") or "", w("-stamp") or ""]
    page.table((26.4,), [[Cell(cover, fill=_BAND, colour="FFFFFF", bold=True)]], size=17)
    page.p(w("-fict"), italic=True, size=8.5)
    front = "name dob id year setting home need other status request date review officer".split()
    page.table((6.4, 20.0), [w.rows["-" + key] for key in front], stripe=_STRIPE)
    page.break_page()
    _band(page, w, "-hA")
    asked = (
        ("-qA1", ["A.hist"]),
        ("-qA2", ["A.how"]),
        ("-qA3", ["A.c1"]),
        ("-qA4", ["A.comm"]),
        ("-qA5", ["A.how2", "A.p1", "a1", "a2", "a3"]),
    )
    rows = [[Cell(w(q), bold=True), Cell([w(key) for key in keys])] for q, keys in asked if w.has(q)]
    page.table((5.4, 21.0), rows, stripe=_STRIPE)
    _band(page, w, "-hB")
    _needs(page, w)
    _band(page, w, "-hC")
    w.area = "health"
    page.table((2.0, 24.4), [[key.upper(), w(key, key.upper())] for key in w.keys("c")], stripe=_STRIPE)
    w.area = None
    _band(page, w, "-hD")
    page.p(w("D.nil"))
    _outcomes(page, w)
    _provision(page, w)
    for head, key in (("-hH1", "H1.nil"), ("-hH2", "H2.nil"), ("-hI", "I.text"), ("-hJ", "J.nil")):
        _band(page, w, head)
        page.p(w(key))
    _band(page, w, "-hK")
    page.table(
        (7.0, 14.4, 5.0), [_head(w, "-cK"), *(w.row(k, ()) for k in w.keys("K."))], head=1, stripe=_STRIPE
    )
    if w.labels is not None:
        for letter in ("D", "H1", "H2", "J"):
            w.labels.state(letter, "nil")
        w.labels.state("I", "blank")
    return page


def _band(page: Page, w: Words, key: str) -> None:
    page.h(w(key), 1, fill=_BAND)


def _head(w: Words, key: str) -> list[Cell | str | None]:
    return [Cell(text, fill=_HEAD, bold=True) for text in w.rows[key]]


def _needs(page: Page, w: Words) -> None:
    rows: list[list[Cell | str | None]] = [_head(w, "-cB")]
    for number, (area, needs, _) in enumerate(_AREAS[:4], start=1):
        w.area = area
        rows.append([Cell(w(f"-B{number}"), 2, _HEAD, bold=True)])
        rows.append(["Strengths", w(f"B.s{number}")])
        rows.extend([key.upper(), w(key, key.upper())] for key in w.span(*needs.split()))
    page.table((2.4, 24.0), rows, head=1, stripe=_STRIPE)


def _outcomes(page: Page, w: Words) -> None:
    _band(page, w, "-hE")
    page.p(w("E.targets"))
    rows: list[list[Cell | str | None]] = [_head(w, "-cE")]
    for key in w.keys("e"):
        w.area = _OUTCOME_AREAS.get(key)
        rows.append([key[1:], w(key, key[1:])])
    page.table((1.4, 25.0), rows, head=1, stripe=_STRIPE)


def _provision(page: Page, w: Words) -> None:
    _band(page, w, "-hF")
    page.p(w("F.lead"))
    rows: list[list[Cell | str | None]] = [_head(w, "-cF")]
    for number, (area, _, provision) in enumerate(_AREAS, start=1):
        w.area = area
        keys = w.span(*provision.split())
        if number == 4 and w.has("f22"):
            keys.append("f22")
        if keys:
            rows.append([Cell(w(f"-F{number}"), 4, _HEAD, bold=True)])
        rows.extend(list(w.row(key, _COLUMNS)) for key in keys)
    page.table((11.0, 6.4, 6.8, 2.2), rows, head=1, stripe=_STRIPE, size=9.5)
    w.area = "health"
    _band(page, w, "-hG")
    columns = (_COLUMNS[0], "How often")
    page.table(
        (13.0, 7.0, 6.4), [_head(w, "-cG"), *(w.row(k, columns) for k in w.keys("g"))], head=1, stripe=_STRIPE
    )
    w.area = None
