"""Marcus, eighteen, moderate learning difficulties and epilepsy. Begun as a statement, patched every year since."""

from __future__ import annotations

from tests.plans.cedar.blocks import Part, Parts

ADVICE = [
    ("1", "Parental representations", "Ms Yvonne Pettigrew", "15/09/25"),
    ("2", "Educational advice", "Fallowfield School (Ms J. Kettlewell, Head of Sixth Form)", "19/09/25"),
    ("3", "Medical advice", "Dr F. Umeh, paediatric neurology; Sister A. Cobb, epilepsy nurse", "02/07/25"),
    ("4", "Psychological advice", "Mr L. Strand, educational psychologist", "14/03/22"),
    ("5", "Social services advice", "Transitions team, duty officer", "01/10/25"),
    ("6", "Speech and language therapy", "N. Devane", "11/09/25"),
    ("7", "Advice on preparation for adulthood", "Careers adviser, P. Lindop", "24/09/25"),
]

VIEWS: Parts = [
    "Marcus filled in “My Review” with Ms Kettlewell on 16 September 2025. He chose to talk and she typed. Ms Pettigrew sent a letter.",
    "Marcus says that Fallowfield is all right. He likes Resistant Materials, the school minibus, his nan’s allotment, dominoes with his grandad’s friends and Lovers Rock. He does not like being asked things in front of people. He has stopped going to football since the fit on the pitch because everyone saw.",
    [
        (
            "a1",
            "He would like to get a job with the council’s parks team, “on the mower, outside, with the same blokes”.",
        ),
        ("a2", "He wants to get the bus by himself like his cousins."),
    ],
    "Ms Pettigrew says that Marcus was a happy boy and that she has watched him go into himself since Year 11. He is in his room when he is not at school.",
    [
        (
            "a3",
            "She hopes that he will have mates of his own age and something to get up for when school ends.",
        )
    ],
]

# heading, area, strengths, needs
NEEDS: list[tuple[str, str, str, list[Part]]] = [
    (
        "Learning and thinking",
        "cognition-learning",
        "Marcus can show another student how to do a job that he knows well. He is careful with tools.",
        [
            (
                "b1",
                "Marcus has moderate learning difficulties. He reads and writes at about the level of a seven year old, and forms, timetables and text messages of more than one line are beyond him on his own.",
            ),
            (
                "b2",
                "Money: he can add prices in whole pounds. He does not know whether he has enough, and does not wait for change.",
            ),
            ("b3", "He forgets new steps after a seizure and has to be shown the last week’s work again."),
        ],
    ),
    (
        "Talking, listening and understanding",
        "communication-interaction",
        "He enjoys a joke and has good manners with older people.",
        [
            (
                "b4",
                "In a group he says yes to whatever has been said. One to one it turns out that he has understood a little over half. Words about time (“fortnight”, “deadline”, “before you start”) are the least secure.",
            ),
        ],
    ),
    (
        "Feelings and behaviour",
        "semh",
        "Marcus is gentle. He notices when his mother is tired.",
        [
            (
                "b5",
                "Low mood. Since March 2025 he has been late or absent on two days in five, has given up football and drumming, and has told his mother that there is no point.",
            ),
            (
                "b6",
                "He is frightened of having a seizure in public, and stays away from anywhere without a wall to sit against.",
            ),
        ],
    ),
    (
        "Body, movement and senses",
        "sensory-physical",
        "Strong and fit; good with his hands.",
        ["There are no special educational needs under this heading."],
    ),
]

OBJECTIVES = [
    (
        "e1",
        "By July 2026 Marcus will read and act on a written job list of six lines, with symbols, in a workplace, on four days out of five.",
        "cognition-learning",
    ),
    (
        "e2",
        "By the end of Year 14 Marcus will buy his lunch within a budget of £5 and check what he has left.",
        "preparing-for-adulthood",
    ),
    (
        "e3",
        "By July 2026 Marcus will say “I didn’t get that” or hold up his card instead of agreeing, three times out of four in group teaching.",
        "communication-interaction",
    ),
    (
        "e4",
        "By Easter 2026 Marcus will be in school or on placement on nine days in ten and will have gone back to one thing that he used to enjoy.",
        "semh",
    ),
    (
        "e5",
        "By September 2026 Marcus will move to a land-based course at college, having spent ten days there and met his tutor and support worker.",
        "preparing-for-adulthood",
    ),
    ("e6", "Marcus will be provided with a bus pass.", "preparing-for-adulthood"),
]

# area, paragraph with its statements
PROVISION = [
    (
        "cognition-learning",
        "Functional reading and writing, four 40 minute lessons a week in a class of no more than eight, taught by a teacher with a qualification in teaching students with learning difficulties, using real job sheets and forms.",
        "f1",
        "Meets Need 1 and Objective 1.",
    ),
    (
        "cognition-learning",
        "After each seizure, and every Monday, a teaching assistant takes Marcus through the photo record of what he learned in the week before, one to one, for 15 minutes.",
        "f2",
        "Meets Need 3.",
    ),
    (
        "preparing-for-adulthood",
        "Community skills on Thursday afternoons (2 hours, one member of staff to three students): shops, café, cash machine.",
        "f3",
        "Meets Need 2 and Objective 2.",
    ),
    (
        "communication-interaction",
        "Speech and language therapy: a block of eight weekly sessions of 40 minutes in a group of four in the spring term, led by the therapist, on asking for help and on words of time. His tutor sits in and carries it on for ten minutes each day.",
        "f4",
        "Meets Need 4 and Objective 3.",
    ),
    (
        "communication-interaction",
        "All staff should check what Marcus has understood by asking him to say it in his own words.",
        "f5",
        "Meets Need 4.",
    ),
    ("semh", "Marcus would benefit from access to counselling.", "f6", "Meets Need 5 and Objective 4."),
    (
        "semh",
        "A mentor who shares his interests (currently Mr Baptiste, site team) meets Marcus for an hour every Wednesday in the school garden.",
        "f7",
        "Meets Need 5 and Objective 4.",
    ),
    (
        "semh",
        "A place with its back to a wall, near a door, is kept for him in each room, in the hall and on the minibus. The staff with him each day have had the epilepsy nurse’s training (2 hours, yearly).",
        "f8",
        "Meets Need 6.",
    ),
    (
        "preparing-for-adulthood",
        "Work placement with the parks team, one day a week from November 2025, with a job coach for the first six weeks.",
        "f9",
        "Meets Objectives 1 and 5.",
    ),
    (
        "preparing-for-adulthood",
        "Ten link days at Ashlar Land College between January and July 2026, Ms Kettlewell going with him on the first three; a transition meeting with the college’s learning support manager by 31 March 2026.",
        "f10",
        "Meets Objective 7.",
    ),
]
MONITORING = [
    "The Head of Sixth Form will set targets each half term and report to Ms Pettigrew.",
    "The LA will review this plan at least once a year, and must consider whether the outcomes have been achieved before it ceases to maintain it.",
]

HEALTH = [
    (
        "c1",
        "Marcus has epilepsy with tonic-clonic seizures, two or three a month, most of them within an hour of waking and some without warning. He sleeps for up to two hours afterwards and is confused.",
    ),
    ("c2", "His evening medicine makes him drowsy until about half past nine."),
]
CARE = [
    (
        "d1",
        "Marcus does not go anywhere without his mother outside school hours, and she has no one to take over from her. She works nights.",
    )
]
HEALTH_PROVISION = [
    (
        "g1",
        "Epilepsy nurse: care plan and rescue medicine protocol gone through with school, home and placement every six months; telephone clinic monthly.",
    ),
    (
        "g2",
        "Neurology clinic every four months. Handover to the adult clinic at a joint appointment in May 2026.",
    ),
]
CARE_H1 = [
    (
        "h1",
        "A befriender for four hours a week, Saturday, to go with Marcus to the allotment and the domino club.",
    )
]
CARE_H2 = [
    ("h2", "A seizure alarm for his bed and a wrist alarm, provided by assistive technology services.")
]

LINKS = """
a1 > e5 e1
a2 > e6
a3 > e4
b1 > e1 f1
b2 > e2 f3
b3 > f2
b4 > e3 f4 f5
b5 > e4 f6 f7
b6 > f8
e1 > f1 f9
e2 > f3
e3 > f4 f5
e4 > f6 f7
e5 > f10 f9
c1 > g1 g2 h2 f8
c2 > g2
d1 > h1
"""
