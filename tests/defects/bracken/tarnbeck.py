"""Tarnbeck: one stacked table for each area, source tags after the statements."""

from __future__ import annotations

from samples.drawing.labels import Labels
from tests.defects.bracken.page import Cell, Page
from tests.defects.bracken.words import Words

_BAND = "CFE2D4"
_PALE = "EEF5F0"
_WIDTHS = (8.2, 3.4, 3.4, 2.4)
_COLUMNS = ("By Whom", "Frequency", "Which Need Does This Provision Meet")


def details(labels: Labels) -> None:
    """What the front and the sign-off state."""
    labels.details(
        name="Idris Callum Whitlam",
        preferred_name="Idris",
        date_of_birth="2018-03-14",
        status="final",
        plan_date="2026-09-24",
        review_date="2027-09-23",
        year_group=4,
        local_authority="Tarnbeck County Council",
        setting="Hollins Beck Community Primary School",
        named_placement="Hollins Beck Community Primary School",
        primary_need="Physical disability",
        officer="Vivienne Thistlewood",
        signed=True,
    )
    labels.dates(request="2026-05-11", final="2026-09-24")


def draw(w: Words, accept: bool = False) -> Page:
    """The whole plan."""
    page = Page(font="Arial", size=10.5, colour="1E5631", accept=accept)
    page.running("Idris Whitlam, born 14/03/2018: OFFICIAL SENSITIVE", "Tarnbeck County Council EHC plan")
    page.p(w("-council"), bold=True, size=13, colour="1E5631")
    page.h(w("-title"), 1)
    page.p(w("-fict"), italic=True, size=9)
    front = "name known dob year home school need ref status request final review".split()
    page.table(
        (5.5, 11.9),
        [[Cell(label, fill=_BAND, bold=True), value] for label, value in (w.rows["-" + k] for k in front)],
    )
    page.h(w("-hA"), 2)
    for head, keys in (
        ("-hA1", ["A.hist"]),
        ("-hA2", ["A.how1", "A.c1", "a1", "a2"]),
        ("-hA3", ["A.comm"]),
        ("-hA4", ["A.how2", "A.p1", "a3", "a4"]),
    ):
        page.h(w(head), 3)
        for key in keys:
            page.p(w(key))
    page.break_page()
    page.h(w("-hBEF"), 2)
    page.p(w("-keyK"), italic=True, size=9)
    page.p(w("E.targets"))
    page.p(w("F.review"))
    areas = ("communication-interaction", "cognition-learning", "semh", "sensory-physical")
    bounds = (
        (1, "b1 b3 e1 e1 e2 e3 f1 f4"),
        (2, "b4 b7 e4 e4 e5 e7 f5 f9"),
        (3, "b8 b8 e8 e8 e99 e99 f10 f11"),
        (4, "b9 b11 e9 e9 e10 e10 f12 f19"),
    )
    for area, (number, keys) in zip(areas, bounds, strict=True):
        if w.has(f"-t{number}"):
            w.area = area
            _area(page, w, number, keys.split())
    _health(page, w)
    _care(page, w)
    w.area = None
    for head, text in (("-hI", "I.place"), ("-hJ", "J.text")):
        page.h(w(head), 2)
        page.p(w(text))
    page.h(w("-hK"), 2)
    rows = [[Cell(c, fill=_BAND, bold=True) for c in w.rows["-cK"]], *(w.row(k, ()) for k in w.keys("K."))]
    page.table((1.2, 5.4, 7.0, 3.8), rows, head=1)
    sign = [key for key in ("-sign", "-signrole", "-signdate") if w.has(key)]
    if sign:
        page.table((6.5, 10.9), [[Cell(w.rows[k][0], fill=_BAND), w.rows[k][1]] for k in sign])
    return page


def _area(page: Page, w: Words, number: int, keys: list[str]) -> None:
    b1, b2, long1, long2, mid1, mid2, f1, f2 = keys
    rows: list[list[Cell | str | None]] = [[Cell(w(f"-t{number}"), 4, _BAND, bold=True)]]
    rows.append([Cell("Section B: Strengths", fill=_PALE, bold=True), Cell(w(f"B.s{number}"), 3)])
    for key in w.span(b1, b2):
        label = f"Need {key[1:]}"
        rows.append([Cell(f"Section B: {label}", fill=_PALE, bold=True), Cell(w(key, label), 3)])
    for title, first, last in (
        ("Long Term / Life Outcomes", long1, long2),
        ("Medium Term Outcomes", mid1, mid2),
    ):
        texts = [w(key) for key in w.span(first, last)]
        if not texts:
            continue
        rows.append([Cell(f"Section E: {title}", fill=_PALE, bold=True), Cell(texts, 3, bullet=True)])
    rows.append([Cell(text, fill=_PALE, bold=True) for text in w.rows[f"-c{number}"]])
    rows.extend([Cell(c) for c in w.row(key, _COLUMNS)] for key in w.span(f1, f2))
    page.table(_WIDTHS, rows, size=9.5)


def _health(page: Page, w: Words) -> None:
    w.area = "health"
    rows: list[list[Cell | str | None]] = [
        [Cell(w("-t5"), 3, _BAND, bold=True)],
        [Cell(w("-hC"), 3, _PALE, bold=True)],
        *([Cell(w(key), 3)] for key in w.keys("c")),
        [Cell(w("-hE5"), 3, _PALE, bold=True)],
        *([Cell(w(key), 3)] for key in w.span("e11", "e11")),
        [Cell(w("-hG"), 3, _PALE, bold=True)],
        [Cell(text, fill=_PALE, bold=True) for text in w.rows["-c5"]],
        *(w.row(key, _COLUMNS[:2]) for key in w.keys("g")),
    ]
    page.table((8.6, 4.6, 4.2), rows, size=9.5)


def _care(page: Page, w: Words) -> None:
    w.area = "social-care"
    rows: list[list[Cell | str | None]] = [
        [Cell(w("-t6"), 3, _BAND, bold=True)],
        [Cell(w("-hD"), 3, _PALE, bold=True)],
        [Cell(w("D.assess"), 3)],
        *([Cell(w(key), 3)] for key in w.keys("d")),
        [Cell(w("-hE6"), 3, _PALE, bold=True)],
        *([Cell(w(key), 3)] for key in w.span("e12", "e12")),
        [Cell(w("-hH1"), 3, _PALE, bold=True)],
        [Cell(text, fill=_PALE, bold=True) for text in w.rows["-c6"]],
        *(w.row(key, _COLUMNS[:2]) for key in w.keys("s")),
        [Cell(w("-hH2"), 3, _PALE, bold=True)],
        *(w.row(key, _COLUMNS[:2]) for key in w.keys("t")),
    ]
    page.table((8.6, 4.6, 4.2), rows, size=9.5)
