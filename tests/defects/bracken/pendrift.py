"""Pendrift: "My plan" in the first person, its letters in coloured boxes beside their titles."""

from __future__ import annotations

from samples.drawing.labels import Labels
from tests.defects.bracken.page import Cell, Page
from tests.defects.bracken.words import Words

_DARK, _PALE = "6A2C70", "F4E8F5"
_LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
_COLUMNS = ("Who", "How often and for how long")
_AREAS = (
    ("communication-interaction", "b1 b2", "f1 f3", "e1 e2"),
    ("cognition-learning", "b3 b5", "f4 f8", "e3 e5"),
    ("semh", "b6 b7", "f9 f11", "e6 e6"),
    ("sensory-physical", "b8 b10", "f12 f16", "e7 e7"),
    ("preparing-for-adulthood", "b11 b12", "f17 f20", "e8 e8"),
)


def details(labels: Labels) -> None:
    """What the front and the sign-off state."""
    labels.details(
        name="Emlyn Rasheed Farrant",
        preferred_name="Em",
        date_of_birth="2007-01-08",
        status="amended",
        plan_date="2026-03-26",
        review_date="2027-01-14",
        year_group=14,
        local_authority="Pendrift Council",
        setting="Larkhill School sixth form",
        named_placement="Pendrift Harbour College",
        primary_need="Vision impairment with moderate learning difficulties",
        first_plan=False,
        officer="Alistair Brocklebank",
        signed=True,
        nhs_number="999 014 7732",
    )
    labels.dates(amended="2026-03-26", first_issued="2017-07-03", review_meeting="2026-01-15")


def draw(w: Words, accept: bool = False) -> Page:
    """The whole plan."""
    page = Page(font="Verdana", size=10, colour=_DARK, accept=accept)
    page.running("My Plan: Emlyn Farrant", "Pendrift Council")
    page.p(w("-council"), bold=True, colour=_DARK)
    page.p(w("-title"), bold=True, size=24, colour=_DARK)
    page.p(w("-sub"), size=12)
    page.p(w("-fict"), italic=True, size=8.5)
    front = "name known dob nhs year school need live status meeting amended first review".split()
    rows = [w.rows["-" + key] for key in front if w.has("-" + key)]
    page.table((6.0, 11.0), [[Cell(label, fill=_PALE, bold=True), value] for label, value in rows])
    page.p(w("-contents"), bold=True, colour=_DARK)
    contents = [[Cell(c, fill=_DARK, colour="FFFFFF", bold=True), w(f"-t{c}")] for c in _LETTERS]
    page.table((1.5, 15.5), contents, size=9.5)
    page.break_page()
    _about_me(page, w)
    _needs(page, w)
    _outcomes(page, w)
    _provision(page, w)
    w.area = None
    for letter, key in (("I", "I.place"), ("J", "J.text")):
        _banner(page, w, letter)
        page.p(w(key))
    _banner(page, w, "K")
    head = [Cell(text, fill=_PALE, bold=True) for text in w.rows["-ck"]]
    page.table((5.0, 7.6, 4.4), [head, *(w.row(key, ()) for key in w.keys("K."))], head=1)
    page.table(
        (6.0, 11.0),
        [[Cell(w.rows[k][0], fill=_PALE), w.rows[k][1]] for k in ("-sign", "-signname", "-signdate")],
    )
    return page


def _banner(page: Page, w: Words, letter: str) -> None:
    page.table(
        (1.5, 15.5),
        [
            [
                Cell(letter, fill=_DARK, colour="FFFFFF", bold=True),
                Cell(w(f"-t{letter}"), fill=_PALE, bold=True, colour=_DARK),
            ]
        ],
        size=13,
    )


def _about_me(page: Page, w: Words) -> None:
    _banner(page, w, "A")
    for number, keys in enumerate(
        (["A.hist"], ["A.how"], ["A.good"], ["A.m1"], ["a1", "a2", "a3", "a4"], ["A.comm"], ["A.mum"]), 1
    ):
        page.h(w(f"-a{number}"), 3)
        if keys == ["A.m1"]:
            page.table((17.0,), [[Cell(w("A.m1"), fill="FFF9E5")]])
        elif len(keys) > 1:
            page.bullets(w(key) for key in keys)
        else:
            page.p(w(keys[0]))


def _needs(page: Page, w: Words) -> None:
    _banner(page, w, "B")
    for number, (area, needs, _, _) in enumerate(_AREAS, start=1):
        w.area = area
        page.h(w(f"-b{number}"), 3)
        strengths = w(f"B.s{number}")
        page.p(strengths, lead="What I can do:")
        page.p("What is hard for me:", bold=True)
        page.bullets(w(key) for key in w.span(*needs.split()))
    for letter, area, keys in (("C", "health", w.keys("c")), ("D", "social-care", w.keys("d"))):
        w.area = area
        _banner(page, w, letter)
        if letter == "D":
            page.p(w("D.assess"))
        page.bullets(w(key) for key in keys)


def _outcomes(page: Page, w: Words) -> None:
    _banner(page, w, "E")
    page.p(w("E.steps"))
    areas = {k: area for area, _, _, ends in _AREAS for k in w.span(*ends.split())}
    areas |= {"e9": "health", "e11": "health", "e10": "preparing-for-adulthood"}
    rows: list[list[Cell | str | None]] = []
    for number, key in enumerate(w.keys("e"), start=1):
        w.area = areas.get(key)
        rows.append([Cell(f"Outcome {number}", fill=_PALE, bold=True), w(key, f"Outcome {number}")])
    page.table((3.2, 13.8), rows)


def _provision(page: Page, w: Words) -> None:
    _banner(page, w, "F")
    page.p(w("F.lead"))
    for number, (area, _, provision, _) in enumerate(_AREAS, start=1):
        w.area = area
        page.h(w(f"-f{number}"), 3)
        _grid(page, w, "What I must have", w.span(*provision.split()))
    w.area = "health"
    _banner(page, w, "G")
    _grid(page, w, "What health services do for me", w.keys("g"))
    w.area = "social-care"
    _banner(page, w, "H1")
    page.p(w("H1.nil"))
    _banner(page, w, "H2")
    _grid(page, w, "What social care does for me", w.keys("t"))
    if w.labels is not None:
        w.labels.state("H1", "nil")


def _grid(page: Page, w: Words, first: str, keys: list[str]) -> None:
    if not keys:
        return
    head = [Cell(text, fill=_PALE, bold=True) for text in (first, *_COLUMNS)]
    page.table((7.6, 4.6, 4.8), [head, *(w.row(key, _COLUMNS) for key in keys)], head=1, size=9)
