"""Saltmarsh: needs first, then outcomes with their provision; by a young officer in plain modern English."""

from __future__ import annotations

from tests.defects.tormentil.model import Block, Front, Head, Item, Piece, Plan, Style, Table, Words

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
GOOD, HARD = "What is working", "What is not working so well"
WHAT, BYWHO = "Provision required to achieve the outcome", "Provided by who and by when"


def two(letter: str, title: str, good: str, hard: list[Item]) -> Table:
    """The two columns of a section of needs."""
    return Table(letter, [GOOD, HARD], [[[Words(letter, good)], list(hard)]], title, [7, 10])


def outcome(one: Item, *grid: tuple[str, str, str, str]) -> list[Block]:
    """An outcome box and the provision that follows it."""
    rows: list[Item | list[list[Piece]]] = [
        Item(k, text, to, {BYWHO: who}, one.area) for k, text, to, who in grid
    ]
    return [
        Table("E", [], [[[one]]], ""),
        Table("F", [WHAT, BYWHO], rows, "", [9.5, 7.5]),
    ]


BODY: list[Block] = [
    Front(
        [
            ["Name", "Nell Abaraonye"],
            ["Date of birth", "30.11.2016"],
            ["Status", "Draft (first draft for parents' comments)"],
            ["Date of draft", "19.10.2026"],
            ["First annual review due by", "18.10.2027"],
            ["Assessment requested", "06.07.2026"],
            ["Year group", "Year 5"],
            ["School attended during assessment", "Curlew Junior School"],
            ["Primary SEN", "Social, emotional and mental health"],
            ["Parents", "Joy and Chidi Abaraonye"],
            ["Plan coordinator", "Becca Lund"],
            ["Languages at home", "English and Igbo"],
        ]
    ),
    Head("SECTIONA: All about me: Nell's and her parents' views, interests and aspirations", "A"),
    Words(
        "A",
        "I met Nell twice at school in September 2026, with her learning mentor, Mr Fry. I wrote down what "
        "she said and read it back to her. Her words are in italics on her own sheet and in speech marks here. I "
        "spoke to Joy and Chidi on a video call on 22 September.",
        "How we found out",
    ),
    Words(
        "A",
        "Nell has two older brothers. She was a lively toddler who hardly slept. She was excluded from her "
        "infant school for five days in Year 2. The family moved to Saltmarsh in 2024 and Nell started at Curlew "
        "Juniors. She got an ADHD diagnosis in March 2026.",
        "Nell's story",
    ),
    Words(
        "A",
        "\"I'm good at goalkeeping. I like Mr Fry because he doesn't shout. I hate it when everyone looks at "
        'me. My brain goes like a washing machine." She also likes baking shows and her cat, Biscuit.',
        "What Nell says",
    ),
    Words(
        "A",
        "Nell talks easily when she is moving or drawing. She finds it hard to talk after an upset. She uses "
        "a 1 to 5 scale to show how she feels. She chose the order of this page and will come to the first ten "
        "minutes of meetings.",
        "How Nell communicates and joins in",
    ),
    Words(
        "A",
        "Joy and Chidi say Nell is funny and fiercely loyal. Home is calm on football days. Homework ends in "
        "tears. They worry that a big secondary school will give up on her.",
        "What her parents say",
    ),
    Head("Hopes for the future", level=2),
    Item("A1", '"Be a goalie for a proper team." (Nell)', "E3"),
    Item("A2", '"Have friends who call for me." (Nell)', "E4"),
    Item(
        "A3",
        "We'd love Nell to go happily to the same secondary school as her brothers. (Joy and Chidi)",
        "E7 E3",
    ),
    Item("A4", "We want her to leave school with GCSEs that open doors. (Joy and Chidi)", "E1 E5"),
    Head("SECTIONB: Nell's special educational needs", "B", new_page=True),
    two(
        "B",
        "Cognition and learning",
        "Nell's reasoning is good. She is at the expected level in maths problem "
        "solving when somebody scribes. She reads for fun.",
        [
            Item(
                "B1",
                "Nell works for about four minutes before she leaves her seat, starts a new thing or "
                "disturbs a neighbour. In a one-hour lesson she finishes about a third of what the class "
                "finishes.",
                "E1",
                area=CL,
            ),
            Item(
                "B2",
                "Her spelling is at the level of a six-year-old. She avoids words she cannot spell, so her "
                "writing is two or three flat sentences and does not show what she knows.",
                "E5",
                area=CL,
            ),
        ],
    ),
    two(
        "B",
        "Communication and interaction",
        "She speaks clearly and has a wide vocabulary.",
        [
            Item(
                "B3",
                "Nell blurts out and talks over people. In group work she does not wait for her turn or listen "
                "to another idea. Other children have stopped picking her.",
                "E2",
                area=CI,
            )
        ],
    ),
    two(
        "B",
        "Social, emotional and mental health",
        "She wants to do well. She says sorry and means it. She will sit with younger children who are sad.",
        [
            Item(
                "B4",
                "When she loses, is told off or gets stuck, Nell goes from calm to shouting in seconds. She has "
                "kicked doors and thrown chairs. This happens five or six times a week and takes 30 minutes to get "
                "over.",
                "E3 E7",
                area=SE,
            ),
            Item(
                "B5",
                "Friendships last a week or so. Nell bosses, falls out and then follows the other child around. "
                "She was not asked to one party last year and tells adults that nobody likes her.",
                "E4",
                area=SE,
            ),
        ],
    ),
    two(
        "B",
        "Sensory and/or physical",
        "Nell is strong and well coordinated. Sight and hearing are fine.",
        [
            Item(
                "B6",
                "She cannot sit still on a carpet or a hard chair for more than two minutes. She chews her cuffs "
                "and pencils to bits and bumps into others in line, and this starts quarrels.",
                "E6",
                area=SP,
            )
        ],
    ),
    Head("SECTIONC: Nell's health needs", "C"),
    two(
        "C",
        "Health",
        "Nell has had all her vaccinations. She eats well.",
        [
            Item(
                "C1",
                "Nell has attention deficit hyperactivity disorder (ADHD) and takes two hours to fall asleep. "
                "She gets about six hours a night and is tearful and clumsy by lunchtime.",
                "E8",
            )
        ],
    ),
    Head("SECTIOND: Nell's social care needs", "D"),
    Words(
        "D",
        "A social worker, Amal Dray, visited the family on 1 September 2026. She looked at Nell's safety, "
        "play and life at home. She found no social care needs.",
    ),
    Head("SECTIONS E and F: Outcomes, and the special educational provision for each", "E", new_page=True),
    Words(
        "E",
        "Mr Fry sets Nell two small targets every half term with her and her parents. He checks them in the "
        "last week. The special educational needs co-ordinator (SENCO) looks at everything on these pages with the "
        "people named, once a term.",
    ),
    *outcome(
        Item(
            "E1",
            "By the end of Year 6 Nell will work on one task for 15 minutes by herself, in four lessons out "
            "of five.",
            area=CL,
        ),
        (
            "F1",
            "Work cut into five-minute steps on a tick strip with a sand timer. An adult sits by Nell for the "
            "first step and comes back for each tick.",
            "B1 E1",
            "Teaching assistant (TA) trained by the ADHD "
            "nurse. 1:1, in every English, maths and science lesson, 15 hours a week. From November 2026.",
        ),
        (
            "F2",
            "Coaching in planning and starting work, using Nell's own week.",
            "B1 E1",
            "Specialist teacher for behaviour and learning. 1:1, 30 minutes, once a week, until July 2028.",
        ),
    ),
    *outcome(
        Item(
            "E2",
            "By July 2027 Nell will take turns in a group task of ten minutes with no more than one "
            "reminder.",
            area=CI,
        ),
        (
            "F3",
            "Talk rules game with a speaking stone and a score card. The skill is then used in one real group "
            "task the same day.",
            "B3 E2",
            "Higher level teaching assistant trained by the speech and language therapist. Group of four, 25 minutes, "
            "twice a week.",
        ),
    ),
    *outcome(
        Item(
            "E3",
            'By the end of Year 6 Nell will use her "time out" card before she shouts or kicks, so that '
            "upsets drop from six a week to one.",
            area=SE,
        ),
        (
            "F4",
            'Emotional literacy sessions about anger, losing and body signs, with a "volcano" scale that goes '
            "home on Fridays.",
            "B4 E3",
            "Emotional literacy support assistant (ELSA), supervised by the educational psychologist. 1:1, 40 minutes, "
            "once a week.",
        ),
        (
            "F5",
            "Time out card and a safe corner in the mentor room. Nell goes for ten minutes. Then a calm talk "
            "about what happened.",
            "B4 E3",
            "Mr Fry, learning mentor, trained in de-escalation. Whenever she shows the card, in all lessons and "
            "breaks.",
        ),
        (
            "F6",
            "Training for all adults in Year 5 on ADHD and on de-escalation.",
            "B4 B1 E3 E1",
            "Specialist teacher for behaviour and learning. Two hours in January 2027, and again each September.",
        ),
    ),
    *outcome(
        Item(
            "E4",
            "By July 2028 Nell will have played with the same friend three times a week for a whole term.",
            area=SE,
        ),
        (
            "F7",
            "Friendship group: joining in, putting things right and letting others lead.",
            "B5 E4",
            "ELSA. Group of three, 30 minutes, once a week.",
        ),
        (
            "F8",
            "Goalkeeper and captain's job swap at lunchtime football, with fair play points.",
            "B5 B4 E4 E3",
            "Sports coach employed by the school. One coach to ten children, 30 minutes, Tuesdays and Thursdays.",
        ),
    ),
    *outcome(
        Item(
            "E5",
            "By the end of Key Stage 2 Nell will write a page that other people can read, with nine in ten "
            "of the common 300 words spelt right.",
            area=CL,
        ),
        (
            "F9",
            "Precision teaching of spelling, five words at a time, with a daily one-minute check.",
            "B2 E5",
            "TA trained by the educational psychologist, who looks at the scores each term. 1:1, ten minutes a day.",
        ),
        (
            "F10",
            "Speech-to-text on a tablet, with headphones.",
            "B2 E5",
            "SENCO. On Nell's table in every lesson with writing.",
        ),
    ),
    *outcome(
        Item(
            "E6",
            "By July 2027 Nell will sit or stand in her place through a 20-minute class talk, using her "
            "movement kit and not her cuffs.",
            area=SP,
        ),
        (
            "F11",
            "Movement circuit of wall push-ups, trampette and carrying.",
            "B6 E6",
            "TA, from a plan written and checked each term by the occupational therapist. 1:1, ten minutes, three "
            "times a day.",
        ),
        (
            "F12",
            "Wobble cushion, chewable pendant and a standing desk at the side of the room.",
            "B6 E6",
            "SENCO. There for every lesson and assembly.",
        ),
    ),
    *outcome(
        Item(
            "E7",
            "By the first half term of Year 7 Nell will go into her new secondary school every day without "
            "an upset that sends her home.",
            area=SE,
        ),
        (
            "F13",
            "Moving-up plan: six visits, a photo map, lunch with a Year 8 buddy and a meeting of both schools' "
            "SENCOs with her parents.",
            "B4 B5 E7",
            "Mr Fry goes with Nell, 1:1. One visit of two hours each month from January to June of Year 6.",
        ),
    ),
    Head("SECTIONG: Health provision", "G"),
    Table(
        "E",
        [],
        [[[Item("E8", "By July 2027 Nell will be asleep by 9.30 pm on five nights a week.", area="health")]]],
    ),
    Table(
        "G",
        [WHAT, BYWHO],
        [
            Item(
                "G1",
                "ADHD and sleep clinic: medicine check, growth check and a bedtime plan for home.",
                "C1 E8",
                {
                    BYWHO: "ADHD nurse and paediatrician, Saltmarsh Child Health. 30 minutes, every three months."
                },
            ),
        ],
        "",
        [9.5, 7.5],
    ),
    Head(
        "SECTIONH1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H1",
    ),
    Words("H1", "None. No needs were found."),
    Head("SECTIONH2: Any other social care provision", "H2"),
    Words("H2", "None. The family can ring the Early Help line if this changes."),
    Head("SECTIONI: Placement", "I"),
    Head("SECTIONJ: Personal budget", "J"),
    Words("J", "Joy and Chidi do not want a personal budget for now."),
    Head("SECTIONK: Advice and information used for this plan", "K", new_page=True),
    Table(
        "K",
        ["Who gave advice", "Their job", "Date"],
        [
            [[Words("K", who)], [Words("K", job)], [Words("K", when)]]
            for who, job, when in (
                ("Nell, Joy and Chidi Abaraonye", "Child and parents", "22.09.2026"),
                ("Marian Otley", "SENCO, Curlew Junior School (education)", "14.09.2026"),
                ("Dr Kit Sandoval", "Educational psychologist", "24.09.2026"),
                ("Dr Lena Forsyth", "Paediatrician (health)", "18.09.2026"),
                ("Ravi Collier", "ADHD nurse", "18.09.2026"),
                ("Fern Adair", "Speech and language therapist", "21.09.2026"),
                ("Joel Mbeki-Rowe", "Occupational therapist", "25.09.2026"),
                ("Amal Dray", "Social worker (social care)", "03.09.2026"),
            )
        ],
    ),
]

PLAN = Plan(
    "tormentil-03-saltmarsh",
    4,
    ["My EHC plan", "Nell Abaraonye", "Saltmarsh City Council SEND team"],
    Style(
        "Verdana",
        11,
        "7A1F5C",
        "F7E3EF",
        "banner",
        running="Saltmarsh City Council | Nell Abaraonye | Draft",
        label={"E": "Outcome {n}:"},
    ),
    BODY,
    {
        "name": "Nell Abaraonye",
        "preferred_name": None,
        "date_of_birth": "2016-11-30",
        "status": "draft",
        "plan_date": "2026-10-19",
        "review_date": "2027-10-18",
        "year_group": 5,
        "local_authority": "Saltmarsh City Council",
        "setting": "Curlew Junior School",
        "named_placement": None,
        "primary_need": "Social, emotional and mental health",
        "first_plan": True,
        "pronouns": "she/her",
        "looked_after": None,
        "officer": "Becca Lund",
        "signed": False,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-07-06",
            "draft": "2026-10-19",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
    [
        ("F5", "P03 P06: 'whenever she shows the card' is a stated situation"),
        ("F12", "P04: equipment"),
        ("F10", "P02: equipment, a holder is named"),
        ("F2", "P11: plain words, but a named teacher, time and subject"),
        ("E3", "O07: about the child; incidents are counted"),
        ("C1", "N02: diagnosis with sleep and its effect"),
        ("F13", "P14: a bounded plan, reviewed by the lead sentence"),
        (
            "D|A social worker, Amal Dray, visited the family on 1 September 2026.",
            "N07: an assessment found no needs",
        ),
        ("A1", "O06: an aspiration, in its place"),
    ],
    {"D": "nil", "H1": "nil", "H2": "nil", "J": "nil", "I": "blank"},
)
