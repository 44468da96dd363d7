"""Marsh and Wold: a template of its own, by strands of a week; a girl in Year 8 who learns otherwise than at school."""

from tests.defects.bugle.marshwold_text import ADVICE, NEEDS, OUTCOMES, STORY, STRANDS
from tests.defects.bugle.sheet import Look, Sheet

NAME, LAYOUT, PDF_OF = "bugle-05-marshwold", 6, "a"
LOOK = Look(
    font="Calibri",
    size=11,
    shade="FCE4D6",
    colour="843C0C",
    header="My Plan: Phoebe Okonjo-Reid",
    footer="Marsh and Wold Council. Please keep this plan safe.",
)
DETAILS = {
    "name": "Phoebe Annaliese Okonjo-Reid",
    "preferred_name": "Phoebe",
    "date_of_birth": "2014-03-19",
    "status": "final",
    "plan_date": "2026-09-09",
    "review_date": "2027-08-27",
    "year_group": 8,
    "local_authority": "Marsh and Wold Council",
    "primary_need": "Autism, with social, emotional and mental health needs",
    "first_plan": True,
    "looked_after": False,
    "officer": "Callum Errington",
    "signed": True,
}
DATES = {"request": "2026-04-24", "draft": "2026-08-07", "final": "2026-09-09"}
STATES: dict[str, str] = {}

GUARDS = [
    (
        "No school is named, because all of Phoebe's provision is made otherwise than at school under section 61 of the Children and Families Act 2014.",
        "I",
        "S09: no setting, and F says why",
    ),
    ("@F18", "F", "P08: what happens if a tutor is ill is a safeguard"),
    ("@F5", "F", "P03 P04 P05: day, place and ratio stand in the strand's lead sentence"),
    ("@F1", "F", "P02: the tutor is named in the strand's lead sentence"),
    ("@G2", "G", "P12: a dietitian's clinic belongs in G"),
    (
        "A direct payment of £3,120 a year is made to Marcus Reid for the pottery lessons of Strand 3. It meets the needs about low mood and leaving home (Section B) and Outcomes 5 and 6, and is reviewed every six months.",
        "J",
        "S11: set out in full",
    ),
    ("Her cousin Ife", "A", "M01: a cousin's name"),
    ("@F19", "F", "P10: 'may choose' is Phoebe's choice"),
]

LINKS = """
A1 > E4
A2 > E2
A3 > E5
A4 > E8 E9
A5 > E11
B1 > E1 F8 F3 F17
B2 > E1 F8 F3 F17
B3 > E2 F5 F8
B4 > E3 F1 F4
B5 > E4 F2 F13
B6 > E5 F11 F12
B7 > E6 F3 F10 F17
B8 > E6 F6 F7 F11
B9 > E7 F9 F14 F17
B10 > E8 F9 F15
B11 > E12 F19
C1 > E9 G1
C2 > E8 G2
D1 > E10 H11
D2 > E11 H21
E1 > F8 F3 F17
E2 > F5 F8
E3 > F1
E4 > F2 F13 F4
E5 > F11 F12 F7
E6 > F6 F7 F3 F10 F11 F17
E7 > F9 F14
E8 > F15 G2 F9
E9 > G1
E10 > H11
E11 > H21
E12 > F19
"""


def _banner(s: Sheet, letter: str, title: str) -> None:
    s.grid([None, None], None, [[letter, title]], [1.6, 15.6], shaded=(0, 1))


def draw(s: Sheet) -> None:
    """The plan, page by page."""
    s.h("MY PLAN")
    s.h("Education, Health and Care Plan", 2)
    s.w(None, "Made by Marsh and Wold Council")
    s.grid(
        [None] * 2,
        None,
        [
            ["My full name", "Phoebe Annaliese Okonjo-Reid"],
            ["I like to be called", "Phoebe"],
            ["My date of birth", "19 March 2014"],
            ["My year group", "Year 8"],
            ["I live with", "My dad, Marcus Reid, 4 Drove Cottages, Wold Fen"],
            ["Where I learn", "At home and in the places in Section F"],
            ["My main need", "Autism, with social, emotional and mental health needs"],
            ["Am I looked after by the council?", "No"],
            ["This plan is", "Final"],
            ["Asked for on", "24 April 2026"],
            ["Draft sent on", "7 August 2026"],
            ["Date of this plan", "9 September 2026"],
            ["Review by", "27 August 2027"],
        ],
        [6, 11.2],
        shaded=(0,),
    )
    _banner(s, "A", "This is me: my views, interests and aspirations, and my parent's")
    s.w("A", STORY)
    _banner(s, "B", "What is hard for me: my special educational needs")
    for title, area, strength, needs in NEEDS:
        s.grid(
            ["B", "B"],
            ["What Phoebe can do", "What is hard, how we see it and what comes of it"],
            [[strength, needs]],
            [5.2, 12],
            area=area,
            banner=title,
        )
    _banner(s, "C", "My health needs")
    s.w(
        "C",
        "[[C1|Phoebe lies awake until two or three in the morning on five nights in seven (sleep diary, June 2026) and cannot be woken before ten, so that tuition can only start late.]]\n[[C2|Phoebe has avoidant restrictive food intake disorder. She eats seven foods, all of them dry and pale, has fallen to the 4th centile for weight and is short of iron.]]",
        "health",
    )
    _banner(s, "D", "My social care needs")
    s.w(
        "D",
        "[[D1|Phoebe had been outside the house on 19 of the 90 days before her assessment, always with her father, and has not spoken to another young person, other than online, since February 2026.]]\n[[D2|Marcus has given up his night shifts, has not had an evening away from Phoebe for a year, and told the social worker that he cries in the shed so that she does not hear.]]",
        "social-care",
    )
    _banner(s, "E", "What we want to change: outcomes")
    s.grid(
        [None, "E", "E"],
        ["No.", "Outcome", "How we will know"],
        [[str(n), *o] for n, o in enumerate([o for o in OUTCOMES if not s.cuts(o[0])], 1)],
        [1.4, 9.4, 6.4],
        shaded=(0,),
    )
    s.w(
        "E",
        "Sunita Dale, the home education coordinator, agrees four small steps with Phoebe and Marcus every six weeks, writes them on the wall chart, and checks them at the next six-week meeting.",
    )
    _banner(s, "F", "What will be provided: special educational provision")
    s.w(
        "F",
        "The whole of Phoebe's special educational provision is made otherwise than at school: 15 and a half hours each week for 39 weeks a year, with a further 45 minutes of speech and language therapy every two weeks.",
    )
    for title, lead, parts in STRANDS:
        s.h(title, 3)
        s.w("F", lead)
        s.w("F", parts)
    _banner(s, "G", "Health provision")
    s.w(
        "G",
        "- [[G1|A sleep nurse of the community paediatric service meets Phoebe and Marcus at home for 45 minutes once a month for six months to move her bedtime in steps of 15 minutes; the paediatrician reviews melatonin every three months.]]\n- [[G2|A dietitian who specialises in restricted eating sees Phoebe for 40 minutes every month, 1:1 with Marcus there, weighs her, and reviews her iron every four months.]]",
        "health",
    )
    _banner(
        s, "H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    s.w(
        "H1",
        "- [[H11|A support worker from the disabled children's team takes Phoebe out, 1:1, for three hours every Saturday, from the garden gate to the animal rescue's junior group; the social worker reviews this every three months.]]",
        "social-care",
    )
    _banner(s, "H2", "Other social care provision")
    s.w(
        "H2",
        "- [[H21|A sitter from Wold Carers spends four hours with Phoebe at home every other Thursday evening so that Marcus goes out; Early Help reviews this with him every six months.]]",
        "social-care",
    )
    _banner(s, "I", "Placement")
    s.w(
        "I",
        "No school is named, because all of Phoebe's provision is made otherwise than at school under section 61 of the Children and Families Act 2014.",
    )
    _banner(s, "J", "Personal budget")
    s.w(
        "J",
        "A direct payment of £3,120 a year is made to Marcus Reid for the pottery lessons of Strand 3. It meets the needs about low mood and leaving home (Section B) and Outcomes 5 and 6, and is reviewed every six months.",
    )
    _banner(s, "K", "Advice and information")
    s.grid(["K"] * 3, ["Who", "What", "When"], ADVICE, [7.5, 6.5, 3.2])
    s.grid(
        [None] * 2,
        None,
        [
            ["Signed for the council", "C. Errington"],
            ["Name", "Callum Errington, Plan Writer"],
            ["Date", "9 September 2026"],
        ],
        [6, 11.2],
        shaded=(0,),
    )
