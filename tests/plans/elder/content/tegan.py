"""Tegan, three: Down syndrome, a repaired heart and glue ear; a first draft."""

from tests.plans.elder.content.plan import Area, Group, Item, Plan

PLAN = Plan(
    stem="elder-04-tegan",
    layout=4,
    details={
        "name": "Tegan Rose Loveday",
        "date_of_birth": "2022-02-26",
        "status": "draft",
        "plan_date": "2025-11-17",
        "year_group": -1,
        "local_authority": "Ottermarsh County Council",
        "setting": "Curlew Lane Nursery School",
        "primary_need": "Down syndrome",
        "first_plan": True,
        "officer": None,
        "signed": False,
        "nhs_number": "999 155 0826",
    },
    dates={"request": "2025-07-28", "draft": "2025-11-17"},
    front=[],
    views=[
        (
            "My story",
            [
                "I was born at 36 weeks and had an operation on my heart when I was five months old. I live with my "
                "mams, Carys and Bethan, and my big brother Emlyn. (Tegan's keyworker, Nadira, wrote this page as if Tegan "
                "were speaking, after watching her over two weeks in September 2025 and talking with both her mothers.)"
            ],
        ),
        (
            "What I like",
            [
                "I love bubbles, the goat at Grandad's and anything with a drum. I do not like having my face wiped or my "
                "hearing being checked.",
            ],
        ),
        (
            "How I tell people things",
            ["I use about 25 signs, I pull you to what I want, and I shut my eyes when I have had enough."],
        ),
        (
            "What my family think",
            [
                "Carys and Bethan feel that Tegan copies other children and learns best beside them. They are tired from "
                "broken nights and from three hospitals. They would like one person to phone.",
                [
                    "They hope for these things:",
                    Item("a1", "Tegan will go to the village school with Emlyn."),
                    Item("a2", "She will be able to tell us in words or signs where it hurts."),
                    Item(
                        "a3",
                        "One day she will live in her own home, near us, and be paid for a job she enjoys.",
                    ),
                ],
            ],
        ),
    ],
    areas=[
        Area(
            "Communication and interaction",
            "communication-interaction",
            [
                "Tegan watches faces closely and joins in the actions of songs.",
                "She knows her name and “no”, and signs “more”, “goat” and “finished” without help.",
            ],
            [
                Group(
                    [
                        Item(
                            "b1",
                            "Tegan says six words that her family recognise and nobody else does. When she is not understood "
                            "she lies on the floor, up to eight times in a session.",
                        ),
                        Item(
                            "b2",
                            "She understands one word in a phrase, so that “get your coat” and “where's your coat?” are the "
                            "same to her.",
                        ),
                        Item(
                            "b3",
                            "She will pass a toy to an adult but turns her back or pushes when another child comes "
                            "near, and does not yet wait for a turn.",
                        ),
                    ],
                    [
                        Item(
                            "e1",
                            "By the end of the Reception year Tegan will use 100 signs or words, in pairs, to ask, refuse and "
                            "comment with children and adults who sign.",
                        ),
                        Item(
                            "e2",
                            "By August 2026 Tegan will take four turns with one other child in a game that she has chosen.",
                        ),
                    ],
                    [
                        Item(
                            "f1",
                            "Signing with speech by every adult, all session, and a new sign each week for the whole group.",
                            (
                                "Nursery staff, taught by the speech and language therapist: 3 hours in January 2026 and a "
                                "refresher each September",
                            ),
                        ),
                        Item(
                            "f2",
                            "Speech and language therapy: choosing and modelling the next words and signs, with Tegan "
                            "and her keyworker together.",
                            (
                                "Speech and language therapist for Down syndrome, 1:1, 45 minutes every fortnight, "
                                "term time",
                            ),
                        ),
                        Item(
                            "f3",
                            "Ready-steady-go games in a group of two.",
                            ("Keyworker, 10 minutes, twice in every session",),
                        ),
                    ],
                )
            ],
        ),
        Area(
            "Cognition and learning",
            "cognition-learning",
            [
                "Learns by watching. She matches pictures, posts shapes and finds her own peg by its photograph."
            ],
            [
                Group(
                    [
                        Item(
                            "b4",
                            "Tegan's play is like that of a child of 18 months: she bangs, fills and tips. She stays two "
                            "minutes at a table and then needs to be brought back.",
                        ),
                        Item(
                            "b5",
                            "A thing learned on Monday is gone by Friday unless it has been done every day; her memory for "
                            "what she hears is much weaker than for what she sees.",
                        ),
                    ],
                    [
                        Item(
                            "e3",
                            "By the end of the Reception year Tegan will finish a four-part activity of her own choice, such "
                            "as making a sandwich for the doll, following a strip of photographs.",
                        )
                    ],
                    [
                        Item(
                            "f4",
                            "Small-step teaching of one play skill at a time, repeated daily and recorded with a photograph.",
                            ("Keyworker with a Level 3 qualification, 1:1, 10 minutes, three times a day",),
                        ),
                        Item(
                            "f5",
                            "Visits to set and check the steps, at nursery and at home.",
                            ("Portage home visitor, one hour, every second week, until Tegan starts school",),
                        ),
                        Item(
                            "f6",
                            "Opportunities to rest when tired.",
                            ("Staff, as needed",),
                        ),
                    ],
                )
            ],
        ),
        Area(
            "Social, emotional and mental health",
            "semh",
            ["Tegan is a secure and sunny little girl who goes to her keyworker for comfort."],
            [],
        ),
        Area(
            "Sensory and physical needs",
            "sensory-physical",
            ["She crawls fast, pulls up on furniture and can sit on a low stool."],
            [
                Group(
                    [
                        Item(
                            "b6",
                            "Tegan cannot yet walk on her own. Her joints are loose and she tires after twenty steps with "
                            "a hand held, so she is carried while the others run.",
                        ),
                        Item(
                            "b7",
                            "Glue ear leaves her with a moderate, changing hearing loss (40 dB in the better ear in August "
                            "2025). She misses quiet sounds and turns off in a noisy room.",
                        ),
                        Item(
                            "b8",
                            "She holds a spoon in her fist and cannot yet lift an open cup; she is fed most of her meal.",
                        ),
                    ],
                    [
                        Item(
                            "e4",
                            "By her fifth birthday Tegan will walk by herself from the nursery gate to her peg.",
                        ),
                        Item("e5", "She will feed herself a whole meal with a spoon by Easter 2027."),
                    ],
                    [
                        Item(
                            "f7",
                            "A programme of balance, stepping and strengthening play, built into the morning.",
                            (
                                "Keyworker, 1:1, 15 minutes daily; physiotherapist shows and updates it each half term",
                            ),
                        ),
                        Item(
                            "f8",
                            "Carpeted, quiet corner for all adult-led talk, with Tegan in front of the speaker, and a "
                            "soundfield system switched on.",
                            (
                                "All staff, every session; qualified teacher of deaf children checks it monthly for "
                                "45 minutes",
                            ),
                        ),
                        Item(
                            "f9",
                            "Hand-over-hand help, then less of it, with an angled spoon and a cut-away cup.",
                            ("Trained midday assistant, 1:1, 30 minutes at every lunch",),
                        ),
                    ],
                )
            ],
        ),
    ],
    health=Group(
        [
            Item(
                "c1",
                "Tegan's repaired heart is watched for a leaking valve. She goes blue round the lips when cold or "
                "running a temperature.",
            ),
            Item(
                "c2",
                "She snores and wakes four or five times a night, and falls asleep at nursery by ten o'clock.",
            ),
        ],
        [Item("e6", "By September 2026 Tegan will sleep for six hours at a stretch on most nights.")],
        [
            Item(
                "g1",
                "A heart check by the paediatric cardiologist every six months; a letter goes to the nursery after "
                "each.",
            ),
            Item(
                "g2",
                "A sleep study by the respiratory team in February 2026, and grommets reviewed by ENT on the same day.",
            ),
        ],
    ),
    care=Group(
        [
            Item(
                "d1",
                "Her mothers have had no evening together since she was born, and Emlyn has stopped going to football "
                "because nobody is free to take him.",
            )
        ],
        [Item("e7", "The family will receive a short break each month.")],
        [
            Item(
                "h1",
                "Eight hours a month of one to one care at home by a short-breaks worker trained in Tegan's feeding, on "
                "two Saturdays, so that Emlyn can go out with his parents.",
            )
        ],
    ),
    other_care=["No further social care provision is needed."],
    placement=[],
    budget=[],
    advice=[
        ("The family (Carys Loveday and Bethan Pryce)", "3 September 2025"),
        ("Nadira Ashcombe-Li, Curlew Lane Nursery School", "29 September 2025"),
        ("Dr Fenella Stroud, educational psychologist", "13 October 2025"),
        ("Speech and language therapist, Osian Garrick", "7 October 2025"),
        ("Physiotherapist and occupational therapist, joint report", "9 October 2025"),
        ("Dr Tobenna Eze, consultant paediatrician", "20 October 2025"),
        ("Short Breaks Team, social worker's assessment", "16 October 2025"),
    ],
    links="""
    a2 > e1;
    b1 > e1 f1 f2; b2 > f1 f2; b3 > e2 f3; b4 > e3 f4 f5; b5 > e3 f4; b6 > e4 f6 f7; b7 > f8; b8 > e5 f9;
    e1 > f1 f2; e2 > f3; e3 > f4 f5; e4 > f7; e5 > f9;
    c1 > g1; c2 > e6 f6 g2; e6 > g2; d1 > e7 h1; e7 > h1
    """,
    states={"H2": "nil", "I": "blank", "J": "placeholder"},
    more={"nil_semh": "There are no special educational needs in this area at present."},
)
