"""Layout 3: linear A to K, in the plain English of a plan that a London borough wrote with the family."""

from __future__ import annotations

from tests.defects.hazel.edits import GONE, NEXT, Edit, Gap, Guard
from tests.defects.hazel.plans import kestrel_words as c
from tests.plans.cedar.blocks import Block, Look, Ls, P, T
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "Imogen’s Education, Health and Care Plan",
    font="DejaVu Sans",
    size=10,
    margin=2.2,
    header="London Borough of Kestrel Park\t\tImogen Adeyemi",
    footer="Imogen’s plan, 18 September 2026\t\t{page}",
    heading="5B2C6F",
)
PLUM, PALE = "5B2C6F", "F1E6F5"


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Imogen Chidera Adeyemi",
        preferred_name="Imogen",
        date_of_birth="2014-03-22",
        status="final",
        plan_date="2026-09-18",
        review_date="2027-09-10",
        year_group=8,
        local_authority="London Borough of Kestrel Park",
        setting="Marlow Road School",
        named_placement="Marlow Road School",
        primary_need="Autism",
        first_plan=True,
        pronouns="she/her",
        officer="Jo Fennel",
        signed=True,
    )
    pen.dates(request="2026-05-05", draft="2026-08-25", final="2026-09-18")
    out: list[Block] = [
        P("Imogen’s Education, Health and Care Plan", bold=True, size=20, colour=PLUM, after=2),
        P("Written with Imogen and her mum by the London Borough of Kestrel Park", after=8),
        _front(),
        *_about(pen),
        *_needs(pen),
        *_health_and_care(pen),
        *_outcomes(pen),
        *_provision(pen),
        *_rest(pen),
    ]
    pen.follow(c.LINKS)
    return out


def _front() -> Block:
    return T(
        [
            ["Full name", "Imogen Chidera Adeyemi"],
            ["Date of birth", "22 March 2014 (aged 12)"],
            ["Year group", "Year 8"],
            ["School", "Marlow Road School"],
            ["Main need", "Autism"],
            ["Parent", "Adaeze Adeyemi (mother), 01632 960341"],
            ["Is this plan a draft or final?", "Final"],
            ["We were asked for an assessment on", "5 May 2026"],
            ["Draft sent", "25 August 2026"],
            ["Date of this plan", "18 September 2026"],
            ["We will review it by", "10 September 2027"],
        ],
        (6.6, 10),
        head=0,
        first_shade=PALE,
        first_bold=True,
        grid="B39BC0",
    )


def _head(letter: str, title: str) -> P:
    return P(f"SECTION {letter}: {title}", style="Heading 1", keep=True, before=10)


def _sub(text: str) -> P:
    return P(text, style="Heading 2", keep=True, before=4)


def _about(pen: Pen) -> list[Block]:
    return [
        _head("A", "The views, interests and aspirations of Imogen and her parent"),
        P(pen.says("A", c.METHOD)),
        _sub("My story"),
        P(pen.says("A", c.HISTORY)),
        _sub("What matters to me and how I tell people"),
        *[P(text) for text in pen.each("A", c.MINE)],
        _sub("What I hope for"),
        Ls(pen.each("A", c.MY_HOPES), "•"),
        _sub("What my mum thinks and hopes"),
        *[P(text) for text in pen.each("A", c.MUMS)],
    ]


def _needs(pen: Pen) -> list[Block]:
    out: list[Block] = [_head("B", "Imogen’s special educational needs")]
    number = 1
    for area, title in c.TITLES.items():
        needs = [(key, text) for place, key, text in c.NEEDS if place == area]
        out += [
            _sub(title),
            P("What Imogen is good at", bold=True, after=2, keep=True),
            P(pen.says("B", c.STRENGTHS[area])),
            P("What is hard", bold=True, after=2, keep=True),
            Ls(pen.each("B", needs, area), "%1.", start=number, indent=0.9),
        ]
        number += len(needs)
    return out


def _health_and_care(pen: Pen) -> list[Block]:
    return [
        _head("C", "Imogen’s health needs which are related to her special educational needs"),
        Ls(pen.each("C", c.C_NEEDS, "health"), "•"),
        _head("D", "Imogen’s social care needs which are related to her special educational needs"),
        Ls(pen.each("D", c.D_NEEDS, "social-care"), "•"),
    ]


def _outcomes(pen: Pen) -> list[Block]:
    texts = [
        pen.it("E", (key, text), area, f"Outcome {n}") for n, (key, area, text) in enumerate(c.OUTCOMES, 1)
    ]
    return [
        _head("E", "The outcomes we want for Imogen"),
        Ls(texts, "Outcome %1:", indent=2.6),
        P(pen.says("E", c.TARGETS)),
    ]


def _provision(pen: Pen) -> list[Block]:
    out: list[Block] = [_head("F", "The special educational provision that Imogen must have")]
    for area, items in c.PROVISION.items():
        title = c.TITLES.get(area, "Getting ready for the future")
        out += [_sub(title), Ls(pen.each("F", items, area), "•")]
    out += [
        _head("G", "The health provision that Imogen needs"),
        Ls(pen.each("G", c.G, "health"), "•"),
        _head(
            "H1",
            "Social care provision which must be made for Imogen under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        Ls(pen.each("H1", c.H1, "social-care"), "•"),
        _head("H2", "Any other social care provision that Imogen needs"),
        Ls(pen.each("H2", c.H2, "social-care"), "•"),
    ]
    return out


def _rest(pen: Pen) -> list[Block]:
    rows = [[pen.says("K", text) for text in row] for row in c.ADVICE]
    return [
        _head("I", "Imogen’s school"),
        P(pen.says("I", c.PLACE)),
        _head("J", "Personal budget"),
        P(pen.says("J", c.BUDGET)),
        _head("K", "The advice and information we used"),
        T(
            [["Advice", "From", "Date"], *rows],
            (5.4, 7.8, 3.4),
            head_shade=PLUM,
            head_colour="FFFFFF",
            grid="B39BC0",
            size=9,
        ),
        P("Signed for the London Borough of Kestrel Park", bold=True, before=8, after=2, keep=True),
        P("Name: Jo Fennel, Plan Coordinator", after=2),
        P("Signature: J. Fennel", after=2),
        P("Date: 18 September 2026"),
    ]


def _said(key: str) -> str:
    """A statement's words, by its key."""
    everything = [*c.MY_HOPES, *c.C_NEEDS, *c.D_NEEDS, *c.G, *c.H1, *c.H2]
    everything += [item for items in c.PROVISION.values() for item in items]
    everything += [(name, text) for _, name, text in (*c.NEEDS,)]
    everything += [(name, text) for name, _, text in c.OUTCOMES]
    return dict(everything)[key]


GUARDS = [
    Guard(
        "A",
        "Tobi is in the other half of the year, and he likes it.",
        "M01, M02: her twin brother and his pronoun",
    ),
    Guard("A", c.MINE[2], "V08: how she communicates belongs in A"),
    Guard("F", _said("f15"), "P07: 'up to five others' is a group's size"),
    Guard(
        "F",
        _said("f9"),
        "P18, P19: a return timetable with its hours, teacher and places; it rises by stated steps",
    ),
    Guard("F", _said("f16"), "P06: 'whenever she wishes' is the child's own choice of equipment"),
    Guard("F", _said("f12"), "P08: 'when it happens later' says what is done then"),
    Guard("E", _said("e7"), "O08: 'without hurting herself' is the criterion, not a second outcome"),
    Guard("B", _said("b6"), "N05: 'low marks' is a fact and no judgement"),
]

FIRST = [
    Edit(
        c.METHOD,
        "This section was put together after meetings at home on 3 and 10 June 2026 and a conversation on 12 June 2026.",
        [
            Gap(
                "V05",
                "A",
                "'I' throughout, and nothing says whether Imogen is quoted or somebody writes for her",
                None,
            )
        ],
    ),
    Edit(c.HISTORY, GONE, [Gap("V09", "A", "no history", None)]),
    Edit("My story", GONE),
    Edit(
        _said("f6"),
        "Every lesson will be well planned by the teacher, with work matched to Imogen’s ability, clear objectives on the board and praise for effort.",
        [Gap("P11", "F", "what every pupil in every school has")],
    ),
    Edit(
        "Signature: J. Fennel",
        "Signature:",
        [Gap("S07", None, "the sign-off is empty", None)],
    ),
    Edit("Name: Jo Fennel, Plan Coordinator", "Name:"),
    Edit("Date: 18 September 2026", "Date:"),
    Edit(
        "Imogen reads accurately but finds it hard",
        "Imogan reads accurately but finds it hard",
        [Gap("M03", "B", "her name misspelt")],
    ),
    Edit(
        "Imogen is very anxious about school.",
        "Imogen is very anxious about school and is on the EBSNA pathway of the TAMHS.",
        [
            Gap(
                "R01",
                "B",
                "EBSNA and TAMHS are never spelt out",
                "Imogen is very anxious about school and is on the EBSNA pathway of the TAMHS.",
            )
        ],
    ),
    Edit(
        "She says that she is lonely and does not know how to start.",
        "She says that she is lonely and does not know how to start. Noises that other people do not notice are painful to Imogen, especially chairs, hand dryers and the dining hall, and she covers her ears or walks out.",
        [
            Gap(
                "N06",
                "B",
                "the need about noise stands under sensory and physical as well",
                "Noises that other people do not notice are painful to Imogen, especially chairs, hand dryers and the dining hall, and she covers her ears or walks out.",
            )
        ],
    ),
    Edit(
        _said("e4"),
        "By July 2027 Imogen will hand in four out of five pieces of homework on the day they are due, will keep her bedroom and bag tidy enough to find things, and will have learnt to touch-type at 25 words a minute.",
        [Gap("O08", "E", "three achievements: homework, tidiness, typing")],
    ),
    Edit(
        "An occupational therapist trained in sensory integration will work with Imogen 1:1",
        "Someone from the therapy team will work with Imogen 1:1",
        [Gap("P02", "F", "'someone from the therapy team': no profession or training")],
    ),
    Edit(
        c.PLACE,
        "Marlow Road School, a mainstream secondary academy. Imogen will also have a taxi to and from school each day and a mentor for three hours a week from the outreach charity.",
        [
            Gap(
                "P13",
                "I",
                "provision set out under placement",
                "Imogen will also have a taxi to and from school each day and a mentor for three hours a week from the outreach charity.",
            )
        ],
    ),
    Edit(
        "for 40 minutes twice a week, and will test her progress every term. (Outcome 5)",
        "for 40 minutes twice a week. (Outcome 15)",
        [
            Gap("T09", "F", "there are eleven outcomes"),
            Gap("P14", "F", "nothing on who reviews the teaching and when"),
        ],
    ),
    Edit(
        _said("f9"),
        "Imogen will be educated otherwise than at school for as long as she cannot attend, with tuition arranged by the borough. (Outcome 6)",
        [
            Gap("P18", "F", "no hours, provider or place"),
            Gap("P02", "F", "nobody named to teach her"),
            Gap("P03", "F", "no days or times"),
            Gap("P04", "F", "no hours"),
        ],
    ),
]

_HIP = "The physiotherapist will work with Imogen 1:1 for 30 minutes a week in the pool on the range of movement in her left hip, and will re-measure it every term."

SECOND = [
    Edit(c.MUMS[0], GONE, [Gap("V02", "A", "nothing from her mother", None)]),
    Edit(c.MUMS[1][1], GONE),
    Edit("What my mum thinks and hopes", GONE),
    Edit(
        " Mum told Jo Fennel (the borough’s plan coordinator) what she thinks on 12 June 2026, and we all",
        " We all",
    ),
    Edit(
        c.MINE[3],
        "The educational psychologist found that my processing speed is at the 8th percentile and my verbal comprehension at the 88th. I require weekly speech and language therapy of 45 minutes and a teaching assistant in English.",
        [Gap("V08", "A", "test scores and provision in A")],
    ),
    Edit(
        _said("e11"),
        "Imogen will be a marine biologist.",
        [
            Gap("O06", "E", "a hope for life with no step"),
            Gap("O02", "E", "no date or stage"),
            Gap("T03", "E", "nothing in F helps towards it"),
            Gap("T04", "E", "a life's goal answers no need"),
            Gap(
                "O12",
                None,
                "Year 9 options fall in the plan's life, and neither E nor F now looks ahead",
                None,
            ),
        ],
    ),
    Edit(_said("f19"), GONE),
    Edit(_said("f20"), GONE),
    Edit("Getting ready for the future", GONE),
    Edit(
        _said("f10"),
        "Imogen will be supported emotionally at the start of the day. (Outcome 6)",
        [
            Gap("P01", "F", "'supported emotionally': nothing named"),
            Gap("P02", "F", "nobody is named"),
            Gap("P04", "F", "no minutes"),
            Gap("P05", "F", "1:1, or in a group of how many"),
        ],
    ),
    Edit(
        "on four school nights out of five.",
        f"on four school nights out of five.{NEXT}By July 2027 Imogen will play two pieces on the clarinet from memory to her class.",
        [
            Gap(
                "T04",
                "E",
                "no need has to do with music",
                "By July 2027 Imogen will play two pieces on the clarinet from memory to her class.",
            ),
            Gap(
                "T03",
                "E",
                "nothing in F helps towards it",
                "By July 2027 Imogen will play two pieces on the clarinet from memory to her class.",
            ),
        ],
    ),
    Edit(
        _said("f16"),
        f"{_said('f16')}{NEXT}{_HIP}",
        [Gap("T05", "F", "no need of hers is about a hip", _HIP)],
    ),
    Edit(
        "She gets low marks in English and avoids the subject.",
        "She gets low marks in English and avoids the subject. She will need careful preparation for the move to secondary school in September 2025.",
        [
            Gap(
                "M05",
                "B",
                "she has been at secondary school for a year",
                "She will need careful preparation for the move to secondary school in September 2025.",
            )
        ],
    ),
    Edit(
        "10 September 2027",
        "26 November 2027",
        [Gap("S06", None, "over fourteen months after the plan", "26 November 2027")],
    ),
    Edit(
        "She walks and cycles with confidence.",
        "She walks and cycles with confidence and will be 11 in March.",
        [
            Gap(
                "M04",
                "B",
                "she is 12 by the front page",
                "She walks and cycles with confidence and will be 11 in March.",
            )
        ],
    ),
]
