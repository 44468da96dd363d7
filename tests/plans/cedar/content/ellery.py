"""Rayyan, five, autistic, few words, in Year 1. Printed by the council's software, with a therapist's report bound in."""

from __future__ import annotations

from tests.plans.cedar.blocks import Part, Parts

FRONT = [
    ("Name", "Rayyan Choudhury-Lane", "D.o.B.", "12 Jul 2020"),
    ("Setting", "Pilot Street Infant School", "NCY", "Year 1"),
    ("Status", "FINAL", "Date issued", "20-Feb-2026"),
    ("Review no later than", "19-Feb-2027", "Officer", "Sunita Marlborough"),
    ("UPN", "E336201124019", "NHS no.", "999 065 3318"),
    ("Primary SEN", "Autistic spectrum disorder", "Languages", "English, Sylheti"),
    ("Parents", "Nasima Choudhury, Gareth Lane", "Looked after", "No"),
]
ABOUT: list[tuple[str, Parts]] = [
    (
        "Rayyan: what he shows us",
        [
            "Rayyan cannot yet tell us in words, so Miss Teale (key worker) watched him for an hour on each of five days in October 2025 and his parents sent 14 film clips.",
            "He goes straight to the sand, the fan and the tall windows. He laughs when someone counts down and then tips him off the crash mat, and takes their hand for more. Bells, the hand dryer and other children’s crying send him under the coats with his fingers in his ears. He comes out for bubbles, or for his Nanu on the telephone.",
        ],
    ),
    (
        "Mum and Dad",
        [
            "We were told by the health visitor at two to wait and see. We are still tired of that sentence. Rayyan is loving, musical and stubborn. He hums whole songs in tune in two languages. At home somebody has to hold his hand or a door all the time.",
            [("a1", "We hope that he will be able to tell us when something hurts.")],
            [
                ("a2", "We would like him to be invited to a party and to stay for the cake."),
                (
                    "a3",
                    "When he is grown up we want him to work with music, and to be understood by people who are not us.",
                ),
            ],
        ],
    ),
    (
        "How to communicate with him",
        [
            "Be in front of him and low down. Say two words, sing them if you can, show the thing, and wait for ten seconds. He leads you to what he wants. He says no by going limp."
        ],
    ),
]
# area as printed, area, paragraphs
NEEDS: list[tuple[str, str, list[Part]]] = [
    (
        "Communication and interaction",
        "communication-interaction",
        [
            "Uses about 25 words for things he sees and sings lines from songs.",
            (
                "b1",
                "Rayyan does not yet use words or pictures to ask. He pulls an adult’s hand to the thing; if it is not in sight, he screams.",
            ),
            (
                "b2",
                "He responds to his name one time in five, and to single words only when he can see what is meant.",
            ),
            (
                "b3",
                "He plays alone and turns his back when another child comes near. He will share a game with an adult for three or four turns.",
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            "Matches shapes, numbers to 20 and letters. Very good memory for places.",
            (
                "b4",
                "His attention to anything led by an adult lasts for one to two minutes. Learning across the early years curriculum was at 16 to 26 months when he left Reception.",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        [
            (
                "b5",
                "Changes of activity, room or person lead to distress of ten to forty minutes, six or seven times a day, in which he bites his own wrist and has bitten two adults.",
            ),
        ],
    ),
    (
        "Sensory and physical",
        "sensory-physical",
        [
            "Runs, climbs and balances well.",
            (
                "b6",
                "Sudden or high noise hurts him. He seeks spinning, pressure and things in his mouth, including stones and paint.",
            ),
            ("b7", "Rayyan is in nappies and gives no sign of knowing when he is wet."),
            ("b8", "He has no grip on a pencil or spoon that lasts more than a few seconds."),
        ],
    ),
]
OUTCOMES = [
    (
        "1",
        "e1",
        "By the end of Year 2 Rayyan will ask for ten different things or actions with a picture, sign or word, without a prompt, at home and at school.",
        "communication-interaction",
    ),
    (
        "2",
        "e2",
        "By July 2027 Rayyan will take five turns in a game with one other child, three times a week.",
        "communication-interaction",
    ),
    (
        "3",
        "e3",
        "By the end of Year 2 Rayyan will stay with an adult-led activity for eight minutes, and will count out up to five objects.",
        "cognition-learning",
    ),
    (
        "4",
        "e4",
        "By Easter 2027 Rayyan will move between activities with his “now and next” board, calm within five minutes, on eight changes out of ten.",
        "semh",
    ),
    ("5", "e5", "Rayyan will make progress with self-help skills.", "sensory-physical"),
]
# outcome, what, staffing, how often, checked by; area
PROVISION = [
    (
        "1",
        "f1",
        "Picture exchange programme, taught by two adults at first, carried into every snack, play and home time.",
        "Teaching assistant with the two-day training; speech and language therapist",
        "Five 15 minute lessons a day; therapist alongside for 60 minutes every two weeks",
        "Therapist, half-termly",
        "communication-interaction",
    ),
    (
        "1",
        "f2",
        "Staff sing or say key words in two-word phrases and sign them.",
        "All adults in Year 1, taught by the therapist",
        "All day; training 3 hours each September",
        "SENCO",
        "communication-interaction",
    ),
    (
        "1",
        "f3",
        "A film from school of each new picture, and an hour with Mum, Dad and Nanu.",
        "Therapist, with a Sylheti speaker",
        "Once a half term",
        "Therapist",
        "communication-interaction",
    ),
    (
        "2",
        "f4",
        "Attention bucket and turn-taking games, then the same with one child.",
        "Key worker, 1:1, then 1:2",
        "Daily, 20 minutes",
        "SENCO, termly",
        "communication-interaction",
    ),
    (
        "3",
        "f5",
        "Structured teaching at his own workstation: three trays, left to right, one of them number.",
        "Teaching assistant 1:1; tasks set weekly by the class teacher",
        "Three times a day, 10 minutes growing to 20",
        "Autism adviser, each term",
        "cognition-learning",
    ),
    ("3", "f6", "Music therapy.", "", "", "", "cognition-learning"),
    (
        "4",
        "f7",
        "Now-and-next board, objects that stand for places, countdown song before each change.",
        "Key worker",
        "Each change, all day",
        "Autism adviser",
        "semh",
    ),
    (
        "4",
        "f8",
        "1:1 support for safety and for calm.",
        "One of two named assistants (trained in positive handling, one day, every two years)",
        "32.5 hours a week",
        "SENCO",
        "semh",
    ),
    (
        "4",
        "f9",
        "A low-arousal bay: screens, no strip light, crash mat, ear defenders on his peg.",
        "School",
        "In place by 13 April 2026; there whenever he needs it",
        "Occupational therapist",
        "sensory-physical",
    ),
    (
        "4, 5",
        "f10",
        "Sensory circuit and chew, to the occupational therapist’s chart.",
        "Key worker",
        "8.50, 11.00 and 1.15, ten minutes",
        "Occupational therapist, termly visit",
        "sensory-physical",
    ),
    ("5", "f11", "Toileting to be encouraged.", "Staff", "Regularly", "", "sensory-physical"),
]
HEALTH = [
    ("c1", "Rayyan eats five foods, all of them pale and dry, and takes iron drops for anaemia."),
    ("c2", "He wakes at about one in the morning and is up for three hours, most nights."),
]
HEALTH_HELP = [
    (
        "g1",
        "Feeding clinic (dietitian and therapist together), 45 minutes every two months; bloods every six months.",
    )
]
CARE = "No social care needs have been identified."
ADVICE = [
    ("Parents’ views", "N. Choudhury and G. Lane", "31 Oct 2025"),
    ("School", "Pilot Street Infant School, T. Garside", "14 Nov 2025"),
    ("Educational psychology", "Dr C. Oyelowo-Marsh", "05 Dec 2025"),
    ("Health", "Dr M. Farr, community paediatrics", "27 Nov 2025"),
    ("Speech and language therapy", "E. Plumtree (extract bound in as Appendix 1)", "12 Dec 2025"),
    ("Occupational therapy", "A. Sowerby-Khan", "18 Dec 2025"),
    ("Social care", "Early help hub (assessment offered and declined)", "03 Dec 2025"),
]
REPORT = [
    ("h", "APPENDIX 1"),
    ("h", "Port Ellery Community Health: Speech and language therapy report (extract)"),
    (
        "p",
        "Seen at Pilot Street on 2, 4 and 9 December 2025. Rayyan was unsettled by a fire drill on the 2nd, so the play-based assessment was repeated.",
    ),
    ("h", "Section B of this report: summary of needs"),
    (
        "p",
        "Expressive language: 24 single words heard, all labels, six in Sylheti. Delayed echolalia, chiefly sung. No requesting by word. Requests by leading, 17 in the hour.",
    ),
    ("p", "Receptive language: situational understanding at about 15 months."),
    ("h", "Outcomes"),
    ("p", "In 12 months Rayyan will use at least ten pictures to request from two adults in two places."),
    ("h", "Recommendations"),
    (
        "b",
        "Picture exchange phases 1 to 3, five short lessons daily by a trained assistant; therapist alongside for an hour each fortnight (19 visits a year).",
    ),
    ("b", "Staff training, three hours yearly, in signing and sung key words."),
    ("b", "Parent sessions half-termly with an interpreter."),
    ("p", "E. Plumtree, Specialist Speech and Language Therapist"),
]
LINKS = """
a1 > e1
a2 > e2
b1 > e1 f1 f2 f3
b2 > f2 f7
b3 > e2 f4
b4 > e3 f5 f4
b5 > e4 f7 f8 f9
b6 > f9 f10
b7 > e5 f11
b8 > e5
e1 > f1 f2 f3
e2 > f4
e3 > f5
e4 > f7 f8 f9 f10
e5 > f11
c1 > g1
"""
