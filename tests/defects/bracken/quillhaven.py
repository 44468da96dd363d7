"""Quillhaven: proposed amendments with tracked changes, and Section F as a grid that names needs and outcomes."""

from __future__ import annotations

from samples.drawing.labels import Labels
from tests.defects.bracken.page import Cell, Page
from tests.defects.bracken.words import Words

_FILL = "D9E2F3"
_COLUMNS = ("Needs met and outcomes",)
_AREAS = (
    ("communication-interaction", "b1 b2", "f1 f3"),
    ("cognition-learning", "b3 b5", "f4 f8"),
    ("semh", "b6 b10", "f9 f14"),
    ("sensory-physical", "b11 b12", "f15 f18"),
    (None, None, "f19 f20"),
)
_OUTCOME_AREAS = {
    **dict.fromkeys(("e1", "e2"), "communication-interaction"),
    **dict.fromkeys(("e3", "e4", "e5"), "cognition-learning"),
    **dict.fromkeys(("e6", "e7", "e8"), "semh"),
    "e9": "health",
    "e12": "health",
    "e10": "social-care",
}


def details(labels: Labels) -> None:
    """What the front states."""
    labels.details(
        name="Tamsin Adaeze Pell",
        date_of_birth="2014-01-19",
        status="draft",
        plan_date="2026-09-21",
        review_date="2027-09-01",
        year_group=8,
        local_authority="Quillhaven City Council",
        setting="Otherwise than at school",
        primary_need="Social, emotional and mental health",
        first_plan=False,
        looked_after=True,
        officer="Hamish Trelawney",
    )
    labels.dates(draft="2026-09-21", first_issued="2023-10-30", review_meeting="2026-09-02")


def draw(w: Words, accept: bool = False) -> Page:
    """The whole plan; `accept` takes every tracked change as accepted."""
    page = Page(font="Calibri", size=11, colour="1F3864", margin=2.2, accept=accept)
    page.running("Tamsin Pell 19.01.2014 - proposed amendments", "Quillhaven City Council")
    page.p(w("-council"), bold=True, size=14, align="centre")
    page.p(w("-title"), bold=True, size=13, align="centre")
    page.p(w("-fict"), italic=True, size=9, align="centre")
    page.p(w("-key"), italic=True, size=9.5)
    front = "name dob year lac carer mother sw school need status first meeting date review officer".split()
    page.table(
        (5.2, 11.4), [[Cell(w.rows["-" + k][0], fill=_FILL, bold=True), w.rows["-" + k][1]] for k in front]
    )
    page.h(w("-hA"), 1)
    for head, keys in (
        ("-hA1", ["A.hist", "A.mix"]),
        ("-hA2", ["A.how", "A.t1", "a1", "a2"]),
        ("-hA3", ["A.comm"]),
        ("-hA4", ["A.how2", "A.y1", "a3"]),
        ("-hA5", ["A.how3", "A.l1", "a4"]),
    ):
        page.h(w(head), 3)
        for key in keys:
            page.p(w(key))
    page.h(w("-hB"), 1)
    for number, (area, needs, _) in enumerate(_AREAS[:4], start=1):
        w.area = area
        page.h(w(f"-hB{number}"), 2)
        page.p(w(f"B.s{number}"), lead="Strengths:")
        page.numbered((key.upper(), w(key, key.upper())) for key in w.span(*str(needs).split()))
    _statements(page, w, "C", "c", "health")
    page.h(w("-hD"), 1)
    w.area = "social-care"
    page.p(w("D.lead"))
    page.numbered((key.upper(), w(key, key.upper())) for key in w.keys("d"))
    page.h(w("-hE"), 1)
    page.p(w("E.lead"))
    outcomes = []
    for key in w.keys("e"):
        w.area = _OUTCOME_AREAS.get(key)
        outcomes.append((f"{key[1:]}.", w(key, f"{key[1:]}.")))
    page.numbered(outcomes)
    _provision(page, w)
    _statements(page, w, "G", "g", "health")
    _statements(page, w, "H1", "s", "social-care")
    _statements(page, w, "H2", "t", "social-care")
    w.area = None
    for head, text in (("-hI", "I.place"), ("-hJ", "J.text")):
        page.h(w(head), 1)
        page.p(w(text))
    page.h(w("-hK"), 1)
    head = [Cell(text, fill=_FILL, bold=True) for text in w.rows["-cK"]]
    page.table((6.0, 6.2, 4.4), [head, *(w.row(key, ()) for key in w.keys("K."))], head=1)
    return page


def _statements(page: Page, w: Words, letter: str, kind: str, area: str) -> None:
    page.h(w(f"-h{letter}"), 1)
    w.area = area
    page.p(w(f"{letter}.nil"))
    page.numbered((f"{letter}{'.' * (len(letter) > 1)}{key[1:]}", w(key)) for key in w.keys(kind))


def _provision(page: Page, w: Words) -> None:
    page.h(w("-hF"), 1)
    page.p(w("F.eotas"))
    rows: list[list[Cell | str | None]] = [[Cell(text, fill=_FILL, bold=True) for text in w.rows["-cF"]]]
    for number, (area, _, provision) in enumerate(_AREAS, start=1):
        w.area = area
        rows.append([Cell(w(f"-hF{number}"), 3, "F2F2F2", bold=True)])
        keys = w.span(*provision.split())
        rows.extend([key.upper(), *w.row(key, _COLUMNS, key.upper())] for key in keys)
    page.table((1.3, 11.5, 3.8), rows, head=1, size=10)
