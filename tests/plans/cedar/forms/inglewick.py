"""Layout 6: "My plan" in seven parts; the letters stand only in a contents table, in a column of their own."""

from __future__ import annotations

from tests.plans.cedar.blocks import Block, Box, Cell, Look, Ls, P, Row, T
from tests.plans.cedar.content import inglewick as c
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "My Plan",
    font="Verdana",
    size=10,
    margin=2.2,
    header="My Plan: Niamh D",
    footer="\t\tMy Plan, page {page}",
    heading="5A2D82",
    after=6,
)
PURPLE, PALE = "5A2D82", "EFE7F6"
PARTS = [
    ("1", "Me: my story, my wishes, my dreams", "A"),
    ("2", "What I am good at and what I find hard", "B"),
    ("3", "My health, and help with my health", "C, G"),
    ("4", "My care, and help with my care", "D, H2"),
    ("5", "What I want to change, and the help I will get", "E, F"),
    ("6", "Where I learn. Money", "I, J"),
    ("7", "Who helped to write this", "K"),
]


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Niamh Catriona Doyle",
        preferred_name="Nee",
        date_of_birth="2004-12-09",
        status="amended",
        plan_date="2025-12-19",
        review_date="2026-12-18",
        local_authority="Inglewick Borough Council",
        setting="Lockgate College",
        named_placement="Lockgate College",
        first_plan=False,
        officer="Marguerite Ashby-Cole",
        signed=True,
    )
    pen.dates(first_issued="2016-05-30", amended="2025-12-19")
    out = [*_front(), *_me(pen), *_needs(pen), *_health(pen), *_care(pen), *_plans(pen), *_rest(pen)]
    pen.follow(c.LINKS)
    return out


def _part(number: str) -> Block:
    title = next(title for n, title, _ in PARTS if n == number)
    return P(f"Part {number}    {title}", style="Heading 1", before=14)


def _front() -> list[Block]:
    contents: list[Row] = [[n, title, Cell(letter, align="center")] for n, title, letter in PARTS]
    return [
        P("Inglewick Borough Council", align="right", colour=PURPLE),
        P("My Plan", size=30, bold=True, colour=PURPLE, after=0),
        P("Education, Health and Care Plan (Amended Final Plan)", size=12, after=10),
        Box(
            [
                P("My name is <b>Niamh Catriona Doyle</b>. Most people call me <b>Nee</b>."),
                P("I was born on 9 December 2004."),
                P("I live at 3 Tannery Court, Inglewick. I go to Lockgate College."),
                P(
                    "My first plan was made on 30 May 2016. This one was amended on 19 December 2025. We will look at it again before 18 December 2026."
                ),
            ],
            width=16.4,
            height=4.2,
            shade=PALE,
        ),
        P("What is in my plan", bold=True, before=10),
        T([["Part", "What it is about", "Letter in law"], *contents], (1.8, 11.4, 3.2), head_shade=PALE),
        P(
            "<g>Letters: section 36 and regulation 12. Ask us for this plan in large print or on tape, 01632 960330.</g>",
            size=8.5,
        ),
    ]


def _me(pen: Pen) -> list[Block]:
    box = [pen.says("A", text) for text in c.BOX]
    story = pen.each("A", c.STORY)
    dreams = pen.each("A", c.DREAMS)
    return [
        _part("1"),
        Box(
            [P("How to be with me", bold=True), *[P(text, after=3) for text in box]],
            width=16.4,
            height=4.3,
            shade="FFF7DB",
        ),
        *[P(text) for text in story],
        P("My dreams", style="Heading 2"),
        Ls(dreams, how="List Bullet"),
        P("My family", style="Heading 2"),
        *[P(text) for text in pen.each("A", c.FAMILY)],
    ]


def _needs(pen: Pen) -> list[Block]:
    out: list[Block] = [_part("2"), P("<g>Five parts: four in the Code of Practice, and one of our own.</g>")]
    for title, area, good, hard in c.NEEDS:
        strengths = pen.says("B", good)
        out += [
            P(title, style="Heading 2"),
            P(f"<b>I am good at</b>\n{strengths}"),
            P("<b>I find this hard</b>", after=2, keep=True),
            Ls(pen.each("B", hard, area), "➢", how="typed", indent=1.0),
        ]
    return out


def _health(pen: Pen) -> list[Block]:
    return [
        _part("3"),
        P("3.1  My health needs", style="Heading 2"),
        *[P(text) for text in pen.each("C", c.HEALTH_NEEDS, "health")],
        P("3.2  Help with my health", style="Heading 2"),
        Ls(pen.each("G", c.HEALTH_HELP, "health"), how="List Bullet"),
    ]


def _care(pen: Pen) -> list[Block]:
    return [
        _part("4"),
        P("4.1  My social care needs", style="Heading 2"),
        Ls(pen.each("D", c.CARE_NEEDS, "social-care"), how="List Bullet"),
        P("4.2  Help with my care", style="Heading 2"),
        Ls(pen.each("H2", c.CARE_HELP, "social-care"), how="List Bullet"),
    ]


def _plans(pen: Pen) -> list[Block]:
    out: list[Block] = [_part("5")]
    for number, (title, outcome, help_) in enumerate(c.PLANS, 1):
        label = f"Outcome {number}"
        text = pen.it("E", outcome, "preparing-for-adulthood", label)
        out += [
            P(f"{number}  {title}", style="Heading 2"),
            T(
                [[Cell(label, shade=PURPLE, colour="FFFFFF", bold=True), Cell(text, bold=True)]],
                (2.8, 13.6),
                head=0,
            ),
            P("Help I will get", italic=True, colour=PURPLE, keep=True, after=2),
            Ls(pen.each("F", help_), "\uf0b7"),
        ]
    return out


def _rest(pen: Pen) -> list[Block]:
    advice = [[pen.says("K", text) for text in row] for row in c.WHO]
    return [
        _part("6"),
        P("Where I learn", style="Heading 2"),
        *[P(pen.says("I", text)) for text in c.PLACE],
        P("Money (personal budget)", style="Heading 2"),
        P(pen.says("J", c.MONEY)),
        _part("7"),
        T([["Who", "How", "When"], *advice], (5, 8, 3.4), head_shade=PALE),
        T(
            [
                ["Signed for the council", "Marguerite Ashby-Cole, Preparing for Adulthood Officer"],
                ["Date", "19th December 2025"],
                ["My signature", "(Niamh signed the picture copy)"],
            ],
            (5, 11.4),
            head=0,
            first_shade=PALE,
        ),
    ]
