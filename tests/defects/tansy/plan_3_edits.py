"""The defects of Hallowmere's two copies."""

from __future__ import annotations

from tests.defects.tansy.pen import Code, Edit

B10 = "I cannot travel on my own. I have not been on a bus without an adult, I step into the road when I am worried, and this limits where I could go to college or work."
B11 = "I lose track of time, money and belongings. I was late to three lessons in five when I moved about by myself, I have never paid in a shop, and I can make one meal (toast)."
E10 = "By July 2027 I will see Rory every fortnight, will be calm enough for school the next day nine times out of ten, and will have stayed in the same home throughout the year."
H1 = "My social worker will visit me every four weeks for at least an hour, and the fostering service's therapist will meet Pauline and Ged for 90 minutes a month so that this home lasts. My independent reviewing officer checks this every six months."
H2 = "A contact worker will take me to see Rory every other Saturday, 10 till 1, at a farm or a stable, and will stay with us. The social worker reviews it at each care review."
SAME = "Adults will use a calm tone, allow take-up time and give me a named place to go, in every lesson. My mentor will check with me each Friday for ten minutes, 1:1, that this is being done."

EDITS_A = [
    Edit(
        "I have had five placements.",
        "There are no identified social care needs.",
        [
            Code("N08", "D", "looked after, and D says there are no needs"),
            Code("T04", "E", "no need is left which it answers", E10),
            Code("T05", "H2", "no need is left which it answers", H1),
            Code("T05", "H2", "no need is left which it answers", H2),
        ],
    ),
    Edit(
        " I worry that this one will end, I pack a bag when there is a disagreement, and I do not sleep or go to school the next day.",
        "",
    ),
    Edit("I see my brother Rory, who", None),
    Edit("18 June 2026", "See Section A", whole=True),
    Edit("17 June 2026", "See Section A", whole=True),
    Edit(
        '"I want to be a veterinary nurse',
        None,
        [Code("V06", "A", "likes and a story, nothing about the future", None)],
    ),
    Edit("When I'm grown up", None),
    Edit("I wish I could walk", None),
    Edit("I want to see my brother", None),
    Edit("We all hope that she", None),
    *[
        Edit(old + " 2026", old + " 2023", whole=True)
        for old in ("29 June", "3 July", "30 June", "2 July", "9 July")
    ],
    Edit(
        "6 July 2026",
        "6 July 2023",
        [Code("S14", "K", "the newest advice is more than three years older than the plan", None)],
        whole=True,
    ),
    Edit("8 July 2026", "8 July 2023", whole=True),
    Edit(
        "Canalside Academy, a mainstream secondary school.",
        "The council is consulting with schools and this section will be completed in due course.",
        [Code("S09", "I", "a final plan that names neither a school nor a type")],
    ),
    Edit(
        "and I have been at Canalside Academy since then.",
        "and I have been at Canalside Academy since then. I will be moving up to secondary school in September 2023 and I am worried about it.",
        [
            Code(
                "M05",
                "A",
                "the move is three years past",
                "I will be moving up to secondary school in September 2023 and I am worried about it.",
            )
        ],
    ),
    Edit(
        "A planner on my phone with alarms",
        {
            "What I will have": "A visual timetable on the wall of my base room, gone through with me on arrival.",
            "Who will do it": "My mentor",
            "How often and for how long": "Every morning, 1:1, five minutes",
            "Outcome": "14",
        },
        [Code("T09", "F", "there is no Outcome 14")],
        after=True,
    ),
    Edit(
        "A help card and a message channel",
        {
            "What I will have": SAME,
            "Who will do it": "All teachers; my mentor",
            "How often and for how long": "Every lesson; ten minutes on Fridays",
            "Outcome": "1",
        },
        [Code("P16", "F", "the same paragraph under three areas")],
        after=True,
    ),
    Edit(
        "Training for all my teachers",
        {
            "What I will have": SAME,
            "Who will do it": "All teachers; my mentor",
            "How often and for how long": "Every lesson; ten minutes on Fridays",
            "Outcome": "4",
        },
        after=True,
    ),
    Edit(
        "Hand exercises and a 25",
        {
            "What I will have": SAME,
            "Who will do it": "All teachers; my mentor",
            "How often and for how long": "Every lesson; ten minutes on Fridays",
            "Outcome": "6",
        },
        after=True,
    ),
    Edit(
        " What is in italics is exactly what I said. The other sections were written by the council's officer from the advice, as if by me because I asked for that, and I read them with Neve on 14 September.",
        "",
        [
            Code(
                "V05",
                "B",
                "all in 'I', and nothing says that others wrote it",
                "When I am stuck or upset my words go. I sit silent, sometimes for a whole lesson, and teachers take it that I am fine or being rude, so I get no help when I need it most.",
            )
        ],
    ),
    Edit(
        "12 hours a week",
        "8-12 hours a week",
        [
            Code(
                "P07",
                "F",
                "a range of hours",
                "Teaching assistant support in English, science and art to break tasks down, notice when I go silent and keep what I have done. The SENCO reviews it each term.",
            )
        ],
    ),
    Edit(
        "By December 2027 I will have done two placements with animals of a week each and will have applied for a level 2 animal care course at a college that I have visited at least three times, so that I know where I am going at 16.",
        "I will have a career working with animals and live a happy and independent life.",
        [
            Code("O06", "E", "a life's hope, with no step"),
            Code("O02", "E", "no date"),
            Code("O03", "E", "nothing to count or see"),
        ],
    ),
]

EDITS_B = [
    Edit("My personal budget", None, [Code("S01", "J", "no Section J", None)]),
    Edit("My carers and social worker were told about personal budgets", None),
    Edit("SECTION J", None),
    Edit("Cognition and learning", None),
    Edit(
        "I work at the level expected of my year group",
        None,
        [Code("N01", "B", "cognition and learning is neither described nor said to have no needs", None)],
    ),
    Edit(
        "By the end of Year 11 I will travel by bus",
        None,
        [
            Code("O09", "E", "nothing in E looks to adult life, in Year 10", None),
            Code("T02", "B", "no outcome answers it", B10),
            Code("T02", "B", "no outcome answers it", B11),
            Code(
                "T06",
                "A",
                "no outcome moves towards it",
                "\"When I'm grown up I'd like a flat by myself with a cat.\"",
            ),
        ],
    ),
    Edit(
        "By December 2027 I will have done two placements",
        None,
        [
            Code(
                "T06",
                "A",
                "no outcome moves towards it",
                '"I want to be a veterinary nurse or work in a rescue centre."',
            )
        ],
    ),
    Edit(
        "Travel training, 1:1",
        None,
        [
            Code("P17", "F", "no provision to prepare for adult life", None),
            Code("T01", "B", "no provision answers it", B10),
        ],
    ),
    Edit("Life skills: planning", None),
    Edit(
        "Careers meetings, a week",
        None,
        [Code("O12", None, "Year 10: neither E nor F looks ahead to leaving school", None)],
    ),
    Edit("A planner on my phone with alarms", None, [Code("T01", "B", "no provision answers it", B11)]),
    Edit(
        "My finger joints bend too far. I write eight words a minute and my hand is painful after ten minutes, so I run out of time in every written test.",
        "I have hypermobility syndrome.",
        [Code("N02", "B", "a diagnosis and no more")],
    ),
    Edit("Speech and language therapy, 1:1, on inference", None),
    Edit(
        "A clinical psychologist from CAMHS",
        "A speech and language therapist experienced with autistic teenagers will see me 1:1 for 45 minutes each week of term for work on inference, implied instructions and how to ask for help, and sets new targets every term.",
        [Code("P12", "G", "speech and language therapy is in G alone")],
        after=True,
    ),
    Edit(
        "By July 2027, when something changes,",
        "By July 2026, when something changes,",
        [Code("O11", "E", "the date is before the plan's own")],
    ),
    Edit(
        "A mentor who meets me at the gate and goes through the day, including anything that will change, and sees me before I go home.",
        "Check-ins with a trusted adult.",
        [
            Code("P02", "F", "'a trusted adult'"),
            Code("P03", "F", "how often is not said"),
            Code("P06", "F", "vague words in place of who, what and when"),
        ],
    ),
    Edit("Learning mentor with attachment training (one named person and one deputy)", "School staff"),
    Edit("Every day, 1:1, 15 minutes from the bell until register and ten minutes at 3 pm", "As required"),
]
