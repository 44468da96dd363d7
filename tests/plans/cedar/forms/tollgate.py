"""Layout 3: linear. The front is a letter; headings are plain capitals with the letter at the end, in brackets."""

from __future__ import annotations

from tests.plans.cedar.blocks import Block, Look, Ls, P, Turn
from tests.plans.cedar.content import tollgate as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "Draft EHC plan",
    font="Times New Roman",
    size=11.5,
    margin=2.6,
    header="Draft for Rosalind Teague-Imber",
    footer="Tollgate Metropolitan Borough Council\t\t{page}",
    after=7,
)
ORDINALS = ("One", "Two", "Three", "Four", "Five", "Six")


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Rosalind Teague-Imber",
        preferred_name="Roz",
        date_of_birth="2012-08-30",
        status="draft",
        plan_date="2026-03-06",
        year_group=9,
        local_authority="Tollgate Metropolitan Borough Council",
        setting="Weir Lane High School",
        first_plan=True,
        officer="Imogen Raistrick-Lowe",
    )
    pen.dates(request="2025-10-06", draft="2026-03-06")
    pen.state("H1", "nil")
    pen.state("H2", "nil")
    pen.state("I", "blank")
    out = [*_letter(), *_views_and_needs(pen), *_middle(pen), *_rest(pen)]
    pen.follow(c.LINKS)
    return out


def _head(text: str) -> P:
    return P(text.upper(), before=12, after=4, keep=True)


def _letter() -> list[Block]:
    hello, about, *body, close, name, post, dated = c.LETTER
    return [
        P("Tollgate Metropolitan Borough Council", bold=True, size=14, align="right", after=0),
        P("SEND Service, The Wharf, Tollgate", align="right", after=18),
        P(hello),
        P(about, bold=True),
        *[P(text, align="both") for text in body],
        P(close, before=6, after=14),
        P(name, italic=True, size=15),
        P(post, after=2),
        P(dated),
        Turn("page"),
    ]


def _views_and_needs(pen: Pen) -> list[Block]:
    out: list[Block] = [
        P("EDUCATION, HEALTH AND CARE PLAN (DRAFT)", size=14, align="center", after=4),
        _head("The views, interests and aspirations of Roz and of her mother (A)"),
        *[P(text, align="both") for text in pen.each("A", c.VIEWS)],
        _head("Roz’s special educational needs (B)"),
    ]
    for area, parts in c.NEEDS:
        title, _, words = str(parts[0]).partition(".")
        told = pen.told("B", [words.strip(), *parts[1:]] if words.strip() else list(parts[1:]), area)
        out.append(P(f"<u>{title}.</u> {told}", align="both"))
    return out


def _middle(pen: Pen) -> list[Block]:
    health = [P(text, align="both") for text in pen.each("C", c.HEALTH, "health")]
    care = [P(text, align="both") for text in pen.each("D", c.CARE, "social-care")]
    out: list[Block] = [
        _head("Health needs which relate to her SEN (C)"),
        *health,
        _head("Social care needs which relate to her SEN (D)"),
        *care,
        _head("The outcomes sought for Roz, including outcomes for adult life (E)"),
    ]
    for ordinal, (key, text, area) in zip(ORDINALS, c.OUTCOMES, strict=True):
        label = f"Outcome {ordinal.lower()}"
        out.append(P(f"{label}.  {pen.it('E', (key, text), area, label)}", indent=0.8))
    out += [_head("The special educational provision required by Roz (F)"), P(pen.says("F", c.LEAD))]
    return [
        *out,
        Ls([pen.it("F", (key, text), area) for key, text, area in c.PROVISION], "(%a)", indent=1.0, after=5),
    ]


def _rest(pen: Pen) -> list[Block]:
    nurse = [P(text, align="both") for text in pen.each("G", c.HEALTH_PROVISION, "health")]
    first = pen.says("H1", "No provision identified.")
    second = pen.says("H2", "No provision identified.")
    money = pen.says("J", c.BUDGET)
    return [
        _head("Health provision reasonably required (G)"),
        *nurse,
        _head(
            "Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970 (H1)"
        ),
        P(first),
        _head("Any other social care provision (H2)"),
        P(second),
        _head("The name and type of the school or other institution (I)"),
        P(""),
        _head("Personal budget and direct payments (J)"),
        P(money, align="both"),
        _head("The advice and information on which this draft rests (K)"),
        Ls([pen.says("K", text) for text in c.ADVICE], "–", indent=0.8, after=2),
    ]
