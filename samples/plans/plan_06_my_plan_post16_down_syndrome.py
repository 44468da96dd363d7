"""Layout 6, person-centred: a young woman of 19 with Down syndrome, at college.

A good plan in the first person. Letters stand in one column and titles in the next, C and D come in two
parts, there is a fifth area of need, and hopes stand in a text box.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word as w
from samples.drawing.controls import choice_control
from samples.drawing.labels import Labels
from samples.drawing.pictures import add_badge

STEM = "06-my-plan-post16-down-syndrome"

PLUM = "6A2C70"
PALE = "F3E6F5"
GOLD = "FFF4D6"
WIDE = 17.2

AREA = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
}


def _banner(document: Document, letter: str, title: str) -> None:
    """The head of a section: its letter in one cell, its title in the next."""
    w.paragraph(document, "", space_after=2, size=6)
    w.table(
        document,
        [
            [
                w.Cell(letter, shade=PLUM, colour="FFFFFF", bold=True, size=18, align="centre"),
                w.Cell(title, shade=PALE, colour=PLUM, bold=True, size=16),
            ]
        ],
        [1.8, WIDE - 1.8],
        header_rows=0,
    )


def _helper(document: Document, text: str) -> None:
    w.paragraph(document, text, italic=True, colour="7F7F7F", size=9)


def _says(lab: Labels, letter: str, texts: Sequence[str]) -> list[str]:
    return [lab.says(letter, text) for text in texts]


def _front(document: Document, lab: Labels) -> None:
    line = w.paragraph(document, "", align="right")
    add_badge(line, PLUM, "F2C14E")
    w.paragraph(document, "Brackwater Borough Council", align="right", bold=True, colour=PLUM, size=13)
    w.paragraph(document, "My plan", bold=True, colour=PLUM, size=40, space_after=0)
    w.paragraph(document, "My Education, Health and Care Plan", size=18, colour=PLUM, space_after=14)

    def version(cell: _Cell) -> None:
        line = w.paragraph(cell)
        for name in ("Draft", "Final", "Amended"):
            w.checkbox(line, name == "Amended")
            w.add(line, f" {name}    ")

    def course(cell: _Cell) -> None:
        choice_control(
            w.paragraph(cell),
            "Brackwater College, Harbour Campus",
            ["Brackwater College, Harbour Campus", "Brackwater College, Town Campus", "Other"],
            title="Where I learn",
        )

    def control(text: str, title: str) -> w.Fill:
        return lambda cell: w.content_control(w.paragraph(cell), text, title=title, kind="text")

    rows: list[list[w.TableCell]] = [
        ["My name", control("Ffion Bethan Maddocks", "Name")],
        ["I like to be called", control("Fi", "Known as")],
        ["I was born on", control("11 June 2006", "Born on")],
        ["The words people use for me", "she / her"],
        ["Where I live", "with my mum, my stepdad and my brother, in Brackwater"],
        ["Where I go to learn", course],
        ["My main special educational need", "Severe learning difficulty (I have Down syndrome)"],
        ["I am looked after by a council", "No"],
        ["Languages I use", "English, a little Welsh, and some Makaton signs"],
        ["This plan is", version],
        ["My plan was first written on", "18 January 2017"],
        ["We had my review meeting on", "2 October 2025"],
        ["My plan was changed on", control("14 November 2025", "Amended on")],
        ["My plan will be looked at again before", control("24 October 2026", "Review by")],
        ["The council's number for me", "BBC/SEN/06/4471"],
    ]
    w.table(document, rows, [6.0, WIDE - 6.0], header_rows=0, shade_first_column=PALE, bold_first_column=True)
    w.table(
        document,
        [
            ["People who help me", "Who they are to me", "How to reach them"],
            ["Carys Maddocks-Reid", "My mum", "01632 960114, carys.mr@example.org"],
            ["Desmond Reid", "My stepdad", "01632 960114"],
            ["Gwenllian Astbury", "My tutor at college", "01632 960280"],
            ["Petra Lindqvist-Amoah", "My plan officer at the council", "sen.post16@example.org"],
        ],
        [5.2, 5.0, WIDE - 10.2],
        shade_header=PLUM,
        header_colour="FFFFFF",
        size=10,
    )
    lab.details(
        name="Ffion Bethan Maddocks",
        preferred_name="Fi",
        date_of_birth="2006-06-11",
        status="amended",
        plan_date="2025-11-14",
        review_date="2026-10-24",
        local_authority="Brackwater Borough Council",
        setting="Brackwater College, Harbour Campus",
        named_placement="Brackwater College, Harbour Campus",
        primary_need="Severe learning difficulty",
        first_plan=False,
        pronouns="she/her",
        looked_after=False,
        officer="Petra Lindqvist-Amoah",
        signed=True,
    )
    lab.dates(first_issued="2017-01-18", amended="2025-11-14", review_meeting="2025-10-02")


def _contents(document: Document) -> None:
    w.page_break(document)
    w.paragraph(document, "What is in my plan", bold=True, colour=PLUM, size=18)
    entries = [
        ("A", "My views, interests, hopes and dreams", "3"),
        ("B", "My special educational needs", "5"),
        ("C1", "My health needs that make learning harder", "6"),
        ("C2", "My other health needs", "7"),
        ("D1", "My social care needs that go with my learning disability", "7"),
        ("D2", "My other social care needs", "7"),
        ("E", "My outcomes: what I am working towards", "8"),
        ("F", "My special educational provision", "10"),
        ("G", "My health provision", "12"),
        ("H1", "Social care for people under 18", "12"),
        ("H2", "My social care provision", "12"),
        ("I", "Where I learn", "13"),
        ("J", "My personal budget", "13"),
        ("K", "The advice that was used to write my plan", "13"),
    ]
    w.table(
        document,
        [
            [w.Cell(letter, bold=True, colour=PLUM, align="centre"), title, w.Cell(page, align="right")]
            for letter, title, page in entries
        ],
        [1.8, WIDE - 3.6, 1.8],
        header_rows=0,
        shade_first_column=PALE,
    )
    w.text_box(
        document,
        [
            w.bold("How to read my plan"),
            "The words are mine where they say I. My tutor, my mum and the people who gave advice helped me.",
            "If you do not understand something, ask me or my mum, or ring the council's post-16 team.",
        ],
        width_cm=WIDE - 0.4,
        height_cm=3.2,
        fill=GOLD,
        line_colour="F2C14E",
    )


def _section_a(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "A", "My views, interests, hopes and dreams")
    w.heading(document, "How we wrote this part", 3)
    w.paragraph(
        document,
        lab.says(
            "A",
            "I made this part with my tutor Gwenllian in three sessions in September and October 2025. I sorted Talking Mats pictures into yes, no and not sure, and Gwenllian wrote down what I said. On the last day Mum came and added her part. Where somebody else is talking, it says so.",
        ),
    )
    w.heading(document, "Meet me", 3)
    w.paragraph(
        document,
        lab.says(
            "A",
            "I am 19. I live with Mum, Desmond, my little brother Jac and our dog Biscuit, who sleeps on my feet. Nan lives in Swansea and I ring her every Sunday after lunch. I have Down syndrome. I am a good drummer.",
        ),
    )
    w.heading(document, "What people like about me", 3)
    w.bullets(
        document,
        _says(
            lab,
            "A",
            [
                "The kitchen is a happier place on Fi's mornings. (Delyth, Tide Café)",
                "She knows everybody's birthday and makes them a card without being told. (Mum)",
                "Fi is a very funny mimic, and she is never unkind with it. (Gwenllian)",
                "If a recipe goes wrong she laughs, wipes down and starts again. (Independent living tutor)",
            ],
        ),
    )
    w.heading(document, "What matters to me now", 3)
    w.bullets(
        document,
        _says(
            lab,
            "A",
            [
                "Drumming on Thursdays. Nobody is to book anything else on Thursdays.",
                "My two mornings at the Tide Café and my apron with my name on it.",
                "Swimming at Harbour Baths with Desmond.",
                "Police programmes. I know who did it before Jac does.",
                "Being asked, and not being told. I do not like people who talk to Mum about me when I am there.",
                "My phone, and sending voice messages to Aneeka.",
            ],
        ),
    )
    w.heading(document, "How I talk and how I make up my mind", 3)
    for text in (
        "I use short sentences, my face and my hands. I sign some words in Makaton when I am stuck. Count to ten in your head before you say it again. Do not finish my sentence.",
        "I choose best between two or three real things or pictures. If you ask me a long question I may nod so that you will stop. Ask me to show you. For big decisions I like Mum next to me, but ask me first.",
    ):
        w.paragraph(document, lab.says("A", text))
    w.heading(document, "My story so far", 3)
    for text in (
        "I was born six weeks early and had an operation on my heart when I was five months old. Portage came to our house until I was three. I went to Sandpiper Nursery and then to Penhallow Primary with a teaching assistant, and I liked assembly best. When I was eleven I moved to Larch Hill School because the big secondary school was too noisy and too fast for me.",
        "I left Larch Hill in July 2024 with four Entry Level 1 certificates and a cup for drama. I started at Brackwater College that September. Last year two of my best friends finished and moved away. This year I am on the Pathways to Work course and I go to the Tide Café for two mornings a week.",
    ):
        w.paragraph(document, lab.says("A", text))
    w.heading(document, "My hopes and dreams", 3)
    hopes = [
        lab.item("A", "A1", "I want a proper job in a café or a bakery, with money that goes in my bank."),
        lab.item("A", "A2", "I want to go places on the bus on my own like Jac does."),
        lab.item("A", "A3", "One day I want to live in a flat with Aneeka, near Mum but not with Mum."),
        lab.item("A", "A4", "I want to play my drums on a stage with lights."),
        lab.item("A", "A5", "I want a boyfriend and I want to get married with a big cake."),
    ]
    w.text_box(document, hopes, width_cm=WIDE - 0.4, height_cm=5.2, fill=GOLD, line_colour="F2C14E")
    w.heading(document, "What my mum and stepdad say", 3)
    w.paragraph(
        document,
        lab.says(
            "A",
            "Carys and Desmond wrote: Fi has taken to college far better than we dared think. She misses the friends who left and we hear her in her room at night telling them about her day. She has become more stubborn since the summer and we try not to argue.",
        ),
    )
    w.paragraph(
        document,
        lab.item(
            "A",
            "A6",
            "We hope that she will always have people round her who know her, and who would notice if something was not right.",
        ),
    )
    w.paragraph(
        document,
        lab.item(
            "A",
            "A7",
            "We would like her to look after her own money in the end, so that nobody can take advantage of her.",
        ),
    )


NEEDS: list[tuple[str, str, list[str], list[tuple[str, str]]]] = [
    (
        "ci",
        "1. Communication and interaction",
        [
            "I like company and I say hello first.",
            "I know about 120 Makaton signs and teach them to other people.",
            "I tell a good story with actions, and I remember what people have told me.",
        ],
        [
            (
                "N1",
                "My speech is hard to follow if you do not know me. In September 2025 a listener who had never met me understood about six words in ten. When people do not understand, I say \u201cdoesn't matter\u201d and give up, and then I do not get what I wanted.",
            ),
            (
                "N2",
                "I understand sentences with up to three important words in them. Long instructions, and words like before, unless and instead of, go past me. I nod as if I had followed, so people think that I know what to do when I do not.",
            ),
            (
                "N3",
                "I find it hard to talk with somebody new or to change the subject. I tell the same police programme from the start, I stand very close, and I do not see when the other person wants to stop.",
            ),
        ],
    ),
    (
        "cl",
        "2. Cognition and learning",
        [
            "I learn by watching and doing. If you show me something twice I can often copy it.",
            "I can read about 150 words by sight, including everybody's names on the rota.",
            "I count things up to 30 and I know all the coins.",
        ],
        [
            (
                "N4",
                "I read like most children of about six. I can say the words in a short text, but I cannot always tell you what it said, so I miss what is on a notice, a message or a timetable.",
            ),
            (
                "N5",
                "I do not know how much things come to. I hand over a note or tap my card and trust the other person. I cannot work out what I have left, and I spent my birthday money twice.",
            ),
            (
                "N6",
                "I hold two spoken things in my head and lose the third. New jobs take me eight to ten turns to learn, and after a holiday I have often lost the middle steps.",
            ),
        ],
    ),
    (
        "semh",
        "3. Social, emotional and mental health",
        [
            "I am usually cheerful, and I say sorry when I have been cross.",
            "I know four feeling words and can point to how strong they are.",
        ],
        [
            (
                "N7",
                "If I am rushed, or a plan changes, I sit down where I am and will not move or speak. I call it stopping. It happened eleven times in the first half term, for between five and forty minutes, and once it was at the kerb.",
            ),
            (
                "N8",
                "I have been lonely since my friends left in July. At lunch I sit with staff, I talk to people who are not there, and twice I have said that nobody likes me. Mum says that I sleep badly on Sundays.",
            ),
        ],
    ),
    (
        "sp",
        "4. Sensory and physical",
        [
            "I am a strong swimmer: 40 lengths.",
            "I keep a steady beat and can play a pattern back after hearing it once.",
        ],
        [
            (
                "N9",
                "I have a mild to moderate hearing loss in both ears. I miss the ends of words and anything said behind me or over a noise. I take my hearing aids out when a room is loud and forget to put them back.",
            ),
            (
                "N10",
                "My joints are loose and my hands are small and weak. I cannot open jars, fasten small buttons or hold a knife so that it cuts, and my hand aches after ten minutes of writing.",
            ),
            (
                "N11",
                "I am unsure on steps, kerbs and wet floors. I come down stairs one at a time holding on, and I fell on the outside steps twice last winter.",
            ),
        ],
    ),
    (
        "pfa",
        "5. Self-care, independence and getting ready for adult life",
        [
            "I make my own breakfast and Mum's tea.",
            "I know my address and Mum's number by heart.",
            "I turn up on time for the café. I have never missed a shift.",
        ],
        [
            (
                "N12",
                "I do not cross roads safely or manage when a journey goes wrong. I look, but I cannot judge how fast a car is coming, and if the bus is late I stay where I am and wait for somebody to find me.",
            ),
            (
                "N13",
                "I can do each part of making a meal, but not put them together. I walk away from the hob, I pick up hot things without a cloth, and I do not know when meat is cooked.",
            ),
            (
                "N14",
                "I do not notice when my clothes are dirty or my hair needs washing. Without a reminder I skip the shower and put on yesterday's things, and people at college have said unkind things about it.",
            ),
            (
                "N15",
                "I believe what people tell me and I like to please them. Last summer I gave our address to somebody I had only met in a game, and I have lent my bank card to a student who asked.",
            ),
        ],
    ),
]


def _section_b(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "B", "My special educational needs")
    _helper(
        document,
        "This part says what I can do and what is hard for me. Each thing that is hard has a number, so that the rest of the plan can point back to it.",
    )
    w.paragraph(
        document,
        lab.says(
            "B",
            "I have Down syndrome, a severe learning difficulty and a hearing loss. A lot of noise, a lot of words or a lot of hurry make everything harder.",
        ),
    )
    numbering: int | None = None
    for area, title, strengths, needs in NEEDS:
        drawn_strengths = _says(lab, "B", strengths)
        drawn_needs = [lab.item("B", key, text, area=AREA[area], label=key) for key, text in needs]

        def hard(cell: _Cell, texts: list[str] = drawn_needs) -> None:
            nonlocal numbering
            numbering = w.numbered(cell, texts, pattern="N%1  ", continues=numbering, space_after=5)

        w.table(
            document,
            [
                [w.Cell(title, shade=PLUM, colour="FFFFFF"), None],
                [w.Cell("What I can do", shade=PALE, bold=True), w.bullets_in(drawn_strengths)],
                [w.Cell("What is hard for me", shade=PALE, bold=True), hard],
            ],
            [3.2, WIDE - 3.2],
            header_rows=1,
        )


def _sections_c_d(document: Document, lab: Labels) -> None:
    _banner(document, "C1", "My health needs that make learning harder")
    c1 = [
        (
            "C1a",
            "My thyroid gland does not make enough hormone.",
            "When my level drops I am slow, cold and tearful, and I fall asleep in afternoon lessons. I forget my tablet on days when the morning is different.",
        ),
        (
            "C1b",
            "I stop breathing for short times in my sleep (obstructive sleep apnoea).",
            "I wake up tired and lose concentration by eleven o'clock. I have a mask to wear at night but I pull it off.",
        ),
        (
            "C1c",
            "I get wax and glue ear whenever I have a cold.",
            "My hearing goes down for weeks at a time, and my hearing aids whistle and hurt.",
        ),
    ]
    rows: list[list[w.TableCell]] = [["My health need", "How it changes my day"]]
    for key, need, effect in c1:
        rows.append(
            [lab.item("C", key, need, area="health", cells={"How it changes my day": effect}), effect]
        )
    w.table(document, rows, [6.0, WIDE - 6.0], shade_header=PALE)
    _banner(document, "C2", "My other health needs")
    w.bullets(
        document,
        [
            lab.item(
                "C",
                "C2a",
                "I was born with a hole in my heart (an atrioventricular septal defect), which was mended. I am well, but my valve leaks a little and it has to be watched.",
                area="health",
            ),
            lab.item(
                "C",
                "C2b",
                "I have coeliac disease. If I eat gluten by mistake I am ill for two days, and I am not able to tell from a packet whether a food is safe.",
                area="health",
            ),
        ],
    )
    _banner(document, "D1", "My social care needs that go with my learning disability")
    w.bullets(
        document,
        [
            lab.item(
                "D",
                "D1a",
                "I cannot be left in the house for more than half an hour. I would not know what to do about a smoke alarm, a power cut or a stranger at the door.",
                area="social-care",
            ),
            lab.item(
                "D",
                "D1b",
                "I have nobody of my own age to go out with. At weekends and in the holidays I only go where Mum and Desmond go.",
                area="social-care",
            ),
        ],
    )
    _banner(document, "D2", "My other social care needs")
    w.paragraph(
        document,
        lab.item(
            "D",
            "D2a",
            "Mum and Desmond both work shifts, and Mum had an operation on her back in 2024. Somebody is up with me most nights because of my mask, and they need rests from caring if they are to carry on.",
            area="social-care",
        ),
    )


OUTCOMES: list[tuple[str, list[tuple[str, str, list[str], str]]]] = [
    (
        "Working and earning (employment)",
        [
            (
                "E1",
                "By July 2027 I will be working for at least six hours a week in a paid job in a kitchen or a café, doing four tasks from my job list without a reminder.",
                [
                    "I choose the four tasks with my job coach.",
                    "I do each one with pictures only by Easter 2026.",
                    "I visit three places that might pay me.",
                ],
                "N2, N6",
            ),
            (
                "E2",
                "By July 2026, when a customer or a manager has not understood me, I will say it again in another way or show them, on four out of five occasions.",
                ["I learn three repair sentences.", "I use them in the canteen, then at the café."],
                "N1",
            ),
        ],
    ),
    (
        "Looking after myself (independent living)",
        [
            (
                "E3",
                "By July 2027 I will make a hot lunch for two from a picture recipe, using the hob, the kettle and a knife safely, while the other person is out of the kitchen.",
                ["Three recipes that I know by heart.", "Supporter at the door, then next door."],
                "N10, N13",
            ),
            (
                "E4",
                "By December 2026 I will do a shop of under £10 with my card, check the receipt against my list, and say how much I have left for the week.",
                ["I learn what one pound, five pounds and ten pounds will buy."],
                "N5",
            ),
            (
                "E5",
                "By July 2026 I will get myself ready on five college mornings out of five from my own chart: shower, clean clothes, tablet, hearing aids.",
                ["I take the photographs for my chart."],
                "N14, C1",
            ),
            (
                "E6",
                "By July 2027 I will travel to college and home again on the number 14 bus on my own, and do the right thing if the bus is late or full.",
                ["With a trainer beside me.", "With a trainer two seats behind.", "Met at each end."],
                "N12",
            ),
        ],
    ),
    (
        "Friends and my town (community)",
        [
            (
                "E7",
                "By December 2026 I will go every week to something that I have chosen, with a friend or a supporter near my own age and without Mum or Desmond.",
                ["I try three things and choose one."],
                "N8, D1",
            ),
            (
                "E8",
                "By July 2026 I will play with the college percussion group in front of an audience, and will have talked with each of the other players about something that is not the police.",
                ["I learn everybody's name.", "I play at the Christmas open evening."],
                "N3",
            ),
            (
                "E9",
                "By July 2026 I will tell Mum, Desmond or Gwenllian on the same day, every time that somebody I do not know asks me for money, my address, my card or a photograph.",
                ["I make my list of safe people."],
                "N15",
            ),
        ],
    ),
    (
        "Keeping well (health)",
        [
            (
                "E10",
                "By July 2027 I will notice that I am getting upset and show my card before I stop, so that I stop no more than once in a month.",
                ["I show my card when somebody reminds me.", "I show it by myself."],
                "N7",
            ),
            (
                "E11",
                "By July 2026 I will keep both hearing aids in for the whole college day, and tell a member of staff when a battery has gone.",
                ["I put the aids back after the canteen."],
                "N9",
            ),
        ],
    ),
]


def _section_e(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "E", "My outcomes: what I am working towards")
    _helper(document, "These are the differences that I and the people who help me want to see, and by when.")
    w.paragraph(
        document,
        lab.says(
            "E",
            "Gwenllian and I choose three small targets from my steps each half term. Mum joins us by telephone. We write down how I did, and we bring it to my review.",
        ),
    )
    for title, outcomes in OUTCOMES:
        rows: list[list[w.TableCell]] = [
            [w.Cell(title, shade=PLUM, colour="FFFFFF"), None, None, None],
            [
                w.Cell("No.", shade=PALE, bold=True),
                w.Cell("My outcome", shade=PALE, bold=True),
                w.Cell("Steps on the way", shade=PALE, bold=True),
                w.Cell("It helps with", shade=PALE, bold=True),
            ],
        ]
        for key, text, steps, needs in outcomes:
            cells = {"Steps on the way": "\n".join(steps), "It helps with": needs}
            rows.append(
                [
                    w.Cell(key, bold=True, align="centre"),
                    lab.item("E", key, text, area="preparing-for-adulthood", label=key, cells=cells),
                    w.bullets_in(steps, indent_cm=0.4, size=10),
                    needs,
                ]
            )
        w.table(document, rows, [1.3, 8.2, WIDE - 11.9, 2.4], header_rows=2)


PROVISION: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    (
        "ci",
        "1. Communication and interaction",
        [
            (
                "F1",
                "Speech and language therapy on clear speech, on sentences that mend a conversation, and on ordering, asking and explaining at work.",
                "A speech and language therapist, with me on my own. My support worker watches so that she can carry it on.",
                "Six sessions of 45 minutes in each term",
                "N1, E2",
            ),
            (
                "F2",
                "Practice of the therapist's sentences in the canteen, at the Tide Café and on the telephone.",
                "My support worker, who is trained by the therapist for half a day each September, 1:1",
                "15 minutes, four times a week",
                "N1, E2",
            ),
            (
                "F3",
                "What I am told is broken into one step at a time, with a picture or the real thing, and I show it or say it back before I begin.",
                "Every tutor and support worker who works with me",
                "In every session, on and off site",
                "N2, E1",
            ),
            (
                "F4",
                "A conversation group: taking turns, how close to stand, starting and ending a talk, and noticing when somebody has had enough.",
                "A pastoral tutor and a speech and language therapy assistant, with four to six students",
                "One hour a week in term time",
                "N3, E8",
            ),
        ],
    ),
    (
        "cl",
        "2. Cognition and learning",
        [
            (
                "F5",
                "Money taught with real coins and my own bank card, in the college shop at first and then in two shops in town: what things cost, reading a receipt, and a weekly budget on one page.",
                "A tutor qualified to teach adults with learning difficulties, with no more than six students",
                "Two sessions of 90 minutes a week, one of them in town",
                "N5, E4",
            ),
            (
                "F6",
                "Reading for meaning from short texts that I use: rotas, recipes, bus times and messages. I read, and then I do what it says.",
                "A literacy tutor, 1:1",
                "20 minutes, four times a week",
                "N4",
            ),
            (
                "F7",
                "Job coaching at the Tide Café. Each task is cut into small steps, shown, practised in the same order, and the coach steps back as I manage it. After a holiday we go over the steps again before the shift.",
                "A job coach trained in systematic instruction, 1:1",
                "Two mornings a week, three hours each",
                "N6, E1",
            ),
            (
                "F8",
                "A vocational profile, and help to find an employer who will pay me, with a job carved to fit what I do well.",
                "The council's supported employment adviser, with me and my job coach",
                "Profile by 28 February 2026, then a one-hour meeting each half term",
                "E1",
            ),
        ],
    ),
    (
        "semh",
        "3. Social, emotional and mental health",
        [
            (
                "F9",
                "My time-out plan: a card on my lanyard, a quiet place on each floor that I chose, and one calm person who waits with me and says only my three agreed sentences. Changes are shown on my phone calendar the day before.",
                "Everyone who teaches or supports me, briefed by the pastoral tutor each September and January",
                "Whenever I show my card or sit down. I go over the plan with my tutor every half term for 30 minutes.",
                "N7, E10",
            ),
            (
                "F10",
                "Work on what my body feels like before I stop, using a body outline, a feelings thermometer and short films of myself.",
                "The pastoral tutor, who is trained in emotional literacy support and has supervision from the educational psychologist each half term, 1:1",
                "30 minutes a week",
                "N7, E10",
            ),
        ],
    ),
    (
        "sp",
        "4. Sensory and physical",
        [
            (
                "F11",
                "My hearing aids and batteries are checked with me, the radio aid is switched on, and I sit at the front on the left with my back to a wall.",
                "My support worker, shown how by the qualified teacher of the deaf each term",
                "At nine o'clock each college day and at the start of every session",
                "N9, E11",
            ),
            (
                "F12",
                "Visits to test the equipment, teach me to look after my aids and to say when I cannot hear, and advise my tutors about rooms and noise.",
                "A qualified teacher of the deaf, 1:1 with me and then with staff",
                "One hour each half term",
                "N9, E11",
            ),
            (
                "F13",
                "A hand strength programme, and tools that make kitchen jobs possible: jar opener, rocker knife, non-slip mat, kettle tipper.",
                "The occupational therapist sets and reviews it; my support worker does it with me, 1:1",
                "Therapist: 90 minutes a term. Exercises: ten minutes, four days a week. Tools: in every kitchen session",
                "N10, E3",
            ),
            (
                "F14",
                "A lift pass, all my lessons on two floors, and somebody beside me on the outside steps when it is wet or icy.",
                "College timetable manager; support worker",
                "All year",
                "N11",
            ),
        ],
    ),
    (
        "pfa",
        "5. Self-care, independence and getting ready for adult life",
        [
            (
                "F15",
                "Travel training on the number 14 route in four stages, from travelling together to being followed at a distance, with practice of what to do when the bus is late, full or goes another way.",
                "An accredited travel trainer, 1:1",
                "Two journeys a week for two terms from January 2026, then one check journey a month",
                "N12, E6",
            ),
            (
                "F16",
                "Teaching in the training flat: planning and cooking a lunch, hot things, knowing when food is cooked, washing clothes.",
                "An independent living tutor and one support worker, with four students",
                "Three hours a week",
                "N13, N14, E3",
            ),
            (
                "F17",
                "Support with personal care as required.",
                "College staff",
                "As required",
                "N14, E5",
            ),
            (
                "F18",
                "A course on keeping safe: who is a friend and who is a stranger, what is private, being asked for money, role play with messages on a practice phone.",
                "The pastoral tutor, with no more than six students",
                "Ten weekly sessions of one hour in spring 2026, and a two-hour refresher each autumn",
                "N15, E9",
            ),
            (
                "F19",
                "A place in the college percussion group, with a count-in that I can see.",
                "The music tutor, with eight players",
                "Thursdays, 90 minutes",
                "E8",
            ),
        ],
    ),
]


def _section_f(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "F", "My special educational provision")
    _helper(
        document, "This is the help that must be given to me so that I can learn. The council must make sure."
    )
    for area, title, provision in PROVISION:
        rows: list[list[w.TableCell]] = [
            [w.Cell(title, shade=PLUM, colour="FFFFFF"), None, None, None],
            [
                w.Cell("What will be done", shade=PALE, bold=True),
                w.Cell("Who will do it", shade=PALE, bold=True),
                w.Cell("How often and how long", shade=PALE, bold=True),
                w.Cell("What it is for", shade=PALE, bold=True),
            ],
        ]
        for key, text, who, often, purpose in provision:
            cells = {"Who will do it": who, "How often and how long": often, "What it is for": purpose}
            rows.append([lab.item("F", key, text, area=AREA[area], cells=cells), who, often, purpose])
        w.table(document, rows, [6.9, 4.5, 3.9, WIDE - 15.3], header_rows=2, size=10)
    w.paragraph(
        document,
        lab.says(
            "F",
            "My tutor checks with me at the end of each half term that everything in this part is happening, and tells the council within ten working days if something is not.",
        ),
    )


def _sections_g_h(document: Document, lab: Labels) -> None:
    _banner(document, "G", "My health provision")
    health = [
        (
            "G1",
            "A blood test for my thyroid, and a look at my tablets.",
            "My doctor's surgery",
            "Every six months",
        ),
        (
            "G2",
            "A sleep clinic appointment, with a new mask fitted and practice in wearing it.",
            "Respiratory clinic, Brackwater Infirmary",
            "Every six months",
        ),
        (
            "G3",
            "A hearing test, ear moulds, and wax taken out of my ears before it blocks them.",
            "Adult audiology",
            "Every six months, and within three weeks when I have a cold that has not cleared",
        ),
        (
            "G4",
            "A heart scan and a talk with the heart doctor.",
            "Adult congenital heart clinic",
            "Every 12 months",
        ),
        (
            "G5",
            "A learning disability health check, with an action plan in pictures.",
            "Practice nurse and community learning disability nurse",
            "Every October, one hour",
        ),
    ]
    rows: list[list[w.TableCell]] = [["What will be done", "Who by", "How often"]]
    for key, text, who, often in health:
        rows.append(
            [lab.item("G", key, text, area="health", cells={"Who by": who, "How often": often}), who, often]
        )
    w.table(document, rows, [7.6, 5.0, WIDE - 12.6], shade_header=PALE, keep_rows=True)
    _banner(document, "H1", "Social care for people under 18")
    w.paragraph(document, lab.says("H1", "This part is not for me because I am over 18."))
    lab.state("H1", "nil")
    _banner(document, "H2", "My social care provision")
    care = [
        (
            "H2a",
            "A personal assistant of about my age goes with me to clubs, gigs and the cinema, and helps me to keep up with the friends I make there.",
            "A personal assistant whom Mum and I employ, paid from my direct payment",
            "Six hours a week for 48 weeks of the year",
        ),
        (
            "H2b",
            "Short breaks at Lantern House, where staff know how to put my mask on.",
            "Lantern House short breaks team",
            "24 nights in the year",
        ),
        (
            "H2c",
            "A review of my care and support plan and of my parents' carer's assessment.",
            "A social worker, adult learning disability team",
            "Every 12 months",
        ),
    ]
    rows = [["What will be done", "Who by", "How often"]]
    for key, text, who, often in care:
        rows.append(
            [
                lab.item("H2", key, text, area="social-care", cells={"Who by": who, "How often": often}),
                who,
                often,
            ]
        )
    w.table(document, rows, [7.6, 5.0, WIDE - 12.6], shade_header=PALE, keep_rows=True)


def _sections_i_j_k(document: Document, lab: Labels) -> None:
    _banner(document, "I", "Where I learn")
    for text in (
        "Brackwater College, Harbour Campus, which is a general further education college.",
        "My course is Pathways to Work (Entry Level 3), from September 2025 to July 2027. I go four days a week: two full days and two afternoons at college (18 hours), and two mornings at the Tide Café (six hours).",
    ):
        w.paragraph(document, lab.says("I", text))
    _banner(document, "J", "My personal budget")
    for text in (
        "I have a direct payment for social care of £112.20 a week. It pays for my personal assistant in H2 and goes towards outcome E7. Mum looks after the account with me.",
        "We have not asked for a personal budget for education or for health.",
    ):
        w.paragraph(document, lab.says("J", text))
    _banner(document, "K", "The advice that was used to write my plan")
    advice = [
        ("What I said, with Talking Mats record", "Ffion Maddocks with Gwenllian Astbury", "1 October 2025"),
        ("Parents' contribution", "Carys Maddocks-Reid and Desmond Reid", "26 September 2025"),
        ("College review report and vocational profile notes", "Brackwater College", "18 September 2025"),
        ("Educational psychology advice", "Dr Ottoline Barraclough, educational psychologist", "9 May 2024"),
        (
            "Speech and language therapy report",
            "Imran Sethi, speech and language therapist",
            "22 September 2025",
        ),
        ("Occupational therapy report", "Margit Halloran, occupational therapist", "11 July 2025"),
        (
            "Report of the teacher of the deaf",
            "Solange Whitlock, qualified teacher of the deaf",
            "15 September 2025",
        ),
        ("Health action plan", "Bartholomew Nkemelu, community learning disability nurse", "20 October 2024"),
        ("Care Act assessment", "Adult learning disability team", "3 June 2025"),
        ("Preparing for adulthood plan", "Careers adviser, Brackwater College", "18 September 2025"),
    ]
    rows: list[list[w.TableCell]] = [["What it is", "Who wrote it", "When"]]
    rows.extend([*_says(lab, "K", row)] for row in advice)
    w.table(document, rows, [7.0, 6.6, WIDE - 13.6], shade_header=PALE, keep_rows=True)


def _links(lab: Labels) -> None:
    for source, targets in {
        # hopes
        "A1": ["E1"],
        "A2": ["E6"],
        "A3": ["E3", "E5", "E4"],
        "A4": ["E8"],
        "A6": ["E9", "E7"],
        "A7": ["E4", "E9"],
        # needs to outcomes
        "N1": ["E2"],
        "N2": ["E1"],
        "N3": ["E8"],
        "N5": ["E4"],
        "N6": ["E1"],
        "N7": ["E10"],
        "N8": ["E7"],
        "N9": ["E11"],
        "N10": ["E3"],
        "N12": ["E6"],
        "N13": ["E3"],
        "N14": ["E5"],
        "N15": ["E9"],
        "C1a": ["E5"],
        "D1b": ["E7"],
    }.items():
        lab.link(source, *targets)
    for source, targets in {
        # needs to provision: nothing in F answers N8; C2b and D1a have no answer at all
        "N1": ["F1", "F2"],
        "N2": ["F3"],
        "N3": ["F4"],
        "N4": ["F6"],
        "N5": ["F5"],
        "N6": ["F7"],
        "N7": ["F9", "F10"],
        "N8": ["H2a"],
        "N9": ["F11", "F12", "G3"],
        "N10": ["F13"],
        "N11": ["F14"],
        "N12": ["F15"],
        "N13": ["F16"],
        "N14": ["F17", "F16"],
        "N15": ["F18"],
        "C1a": ["G1"],
        "C1b": ["G2"],
        "C1c": ["G3"],
        "C2a": ["G4"],
        "D1b": ["H2a"],
        "D2a": ["H2b", "H2c"],
        # outcomes to provision
        "E1": ["F3", "F7", "F8"],
        "E2": ["F1", "F2"],
        "E3": ["F13", "F16"],
        "E4": ["F5"],
        "E5": ["F17"],
        "E6": ["F15"],
        "E7": ["H2a"],
        "E8": ["F4", "F19"],
        "E9": ["F18"],
        "E10": ["F9", "F10"],
        "E11": ["F11", "F12"],
    }.items():
        lab.link(source, *targets)


def draw(path_docx: Path) -> Labels:
    """Draw the Word file; the PDF is what a word processor makes of it."""
    lab = Labels(STEM, author="samples-b", layout=6, part="tune")
    document = w.new_document(font="Calibri", size=11, margin_cm=1.9, heading_colour=PLUM)
    w.header_footer(
        document,
        header="Ffion's plan",
        footer="Official - sensitive: personal. Brackwater Borough Council",
        page_numbers="{page}",
        not_on_first=True,
    )
    _front(document, lab)
    _contents(document)
    _section_a(document, lab)
    _section_b(document, lab)
    _sections_c_d(document, lab)
    _section_e(document, lab)
    _section_f(document, lab)
    _sections_g_h(document, lab)
    _sections_i_j_k(document, lab)
    w.heading(document, "Signed for the council", 2)
    w.table(
        document,
        [
            ["Name", "Petra Lindqvist-Amoah, post-16 plan officer"],
            ["Signed", w.Cell(w.italic("P Lindqvist-Amoah"))],
            ["Date", "14 November 2025"],
        ],
        [3.2, WIDE - 3.2],
        header_rows=0,
        shade_first_column=PALE,
    )
    _links(lab)
    w.save(document, path_docx, title="My plan", author="Brackwater SEN post-16 team")
    return lab
