"""Skellowby: a plain plan from A to K in one column, capitals for its headings."""

from __future__ import annotations

from samples.drawing.labels import Labels
from tests.defects.bracken.page import Cell, Page
from tests.defects.bracken.words import Words

_AREAS = (
    ("communication-interaction", "b1 b3", "f1 f5"),
    ("cognition-learning", "b4 b6", "f6 f9"),
    ("semh", "b7 b10", "f10 f16"),
    ("sensory-physical", "b11 b12", "f17 f20"),
    ("preparing-for-adulthood", "b13 b14", "f21 f24"),
)
_OUTCOME_AREAS = {
    1: "communication-interaction",
    2: "communication-interaction",
    3: "cognition-learning",
    4: "cognition-learning",
    5: "cognition-learning",
    6: "semh",
    7: "semh",
    8: "semh",
    9: "sensory-physical",
    10: "preparing-for-adulthood",
    11: "preparing-for-adulthood",
}


def details(labels: Labels) -> None:
    """What the front and the sign-off state."""
    labels.details(
        name="Zuzanna Ama Kettleborough",
        preferred_name="Zuza",
        date_of_birth="2011-11-02",
        status="amended",
        plan_date="2026-08-27",
        review_date="2027-06-10",
        year_group=10,
        local_authority="Skellowby Metropolitan Borough Council",
        setting="Fernley Cross Academy",
        named_placement="Fernley Cross Academy",
        primary_need="Communication and interaction (autism)",
        first_plan=False,
        officer="Deborah Ruth Aspinall",
        signed=True,
        upn="Z372210611044",
    )
    labels.dates(first_issued="2021-02-12", amended="2026-08-27", review_meeting="2026-06-11")


def draw(w: Words, accept: bool = False) -> Page:
    """The whole plan."""
    page = Page(font="Times New Roman", size=11.5, colour="000000", margin=2.4, accept=accept)
    page.running(
        "EHC plan: Z A Kettleborough", "Skellowby Metropolitan Borough Council, amended 27 August 2026"
    )
    page.p(w("-council"), bold=True, align="centre", size=13)
    page.p(w("-title"), bold=True, align="centre", size=13)
    page.p(w("-fict"), italic=True, align="centre", size=9.5)
    front = "name known dob upn year parents school primary status first meeting amended review".split()
    page.table((6.2, 10.0), [[Cell(w.rows["-" + k][0], bold=True), w.rows["-" + k][1]] for k in front])
    page.h(w("-hA"), 1)
    for head, keys in (
        ("-hAh", ["A.hist"]),
        ("-hAv", ["A.how", "A.z1", "a1", "a2"]),
        ("-hAc", ["A.comm"]),
        ("-hAp", ["A.how2", "A.p1", "A.p2", "a3", "a4"]),
    ):
        page.p(w(head), bold=True)
        for key in keys:
            page.p(w(key))
    page.h(w("-hB"), 1)
    for number, (area, needs, _) in enumerate(_AREAS, start=1):
        w.area = area
        page.h(w(f"-hB{number}"), 2)
        page.p(w(f"B.s{number}"))
        first, last = needs.split()
        extra = ["b15"] if number == 4 and w.has("b15") else []
        page.bullets(w(key) for key in [*w.span(first, last), *extra])
    w.area = None
    for head, text in (("-hC", "C.nil"), ("-hD", "D.nil")):
        page.h(w(head), 1)
        page.p(w(text))
    page.h(w("-hE"), 1)
    page.p(w("E.lead"))
    outcomes = []
    for number, key in enumerate(w.keys("e"), start=1):
        w.area = _OUTCOME_AREAS.get(int(key[1:]))
        outcomes.append((f"{number}.", w(key, f"{number}.")))
    page.numbered(outcomes)
    page.h(w("-hF"), 1)
    page.p(w("F.lead"))
    _provision(page, w)
    w.area = None
    for head, text in (
        ("-hG", "G.nil"),
        ("-hH1", "H1.nil"),
        ("-hH2", "H2.nil"),
        ("-hI", "I.place"),
        ("-hJ", "J.nil"),
    ):
        page.h(w(head), 1)
        page.p(w(text))
    page.h(w("-hK"), 1)
    page.numbered((f"({n})", w(key)) for n, key in enumerate(w.keys("K."), start=1))
    sign = [key for key in ("-sign", "-signname", "-signdate") if w.has(key)]
    page.table((6.2, 10.0), [w.rows[key] for key in sign])
    if w.labels is not None:
        for letter in ("C", "D", "G", "H1", "H2", "J"):
            w.labels.state(letter, "nil")
    return page


def _provision(page: Page, w: Words) -> None:
    number = 0
    for place, (area, _, provision) in enumerate(_AREAS, start=1):
        w.area = area
        page.h(w(f"-hF{place}"), 2)
        first, last = provision.split()
        extra = ["f25"] if place == 4 and w.has("f25") else []
        rows = []
        for key in [*w.span(first, last), *extra]:
            number += 1
            rows.append((f"{number}.", w(key, f"{number}.")))
        page.numbered(rows)
