"""A draft with needs first and outcomes and provision by area, by a case officer in a hurry."""

from __future__ import annotations

from typing import Any

from tests.defects.vetch.page import Theme

STEM, LAYOUT = "vetch-02-tarnbeck", 4
THEME = Theme(
    font="Calibri",
    size=12,
    colour="7B2D26",
    tint="F8E5E1",
    heads="cells",
    numbered=False,
    running="Tarnbeck Borough Council   OFFICIAL: SENSITIVE",
)
DETAILS: dict[str, Any] = {
    "name": "Idris Kellaway",
    "preferred_name": None,
    "date_of_birth": "2022-01-11",
    "status": "draft",
    "plan_date": "2026-11-06",
    "review_date": "2027-10-29",
    "year_group": 0,
    "local_authority": "Tarnbeck Borough Council",
    "setting": "Cinder Lane Infant School",
    "named_placement": None,
    "primary_need": "Autism",
    "first_plan": True,
    "pronouns": "he/him",
    "looked_after": False,
    "officer": "D. Prosser",
    "signed": False,
    "upn": None,
    "nhs_number": None,
    "dates": {
        "request": "2026-07-13",
        "draft": "2026-11-06",
        "first_issued": None,
        "final": None,
        "amended": None,
        "review_meeting": None,
    },
}
WHO = "Provided by who and by when"
WHAT = "Provision required to achieve the outcome"
BLOCKS: list[Any] = [
    ("title", "EHC PLAN: DRAFT", "Tarnbeck Borough Council"),
    (
        "kv",
        [
            ("Child", "Idris Kellaway"),
            ("Date of birth", "11.01.2022"),
            ("Year group", "Reception"),
            ("Attending during assessment", "Cinder Lane Infant School"),
            ("Parent", "Nia Kellaway (mother)"),
            ("Language at home", "English, some Welsh"),
            ("In care", "No"),
            ("Main need", "Autism"),
            ("Status", "Draft (first plan)"),
            ("Assessment asked for on", "13.07.2026"),
            ("Date of this draft", "06.11.2026"),
            ("Review due", "29.10.2027"),
            ("Case officer", "D. Prosser"),
        ],
    ),
    ("head", "A", "SECTION A: Views, interests and aspirations of the child and his parents"),
    (
        "kv",
        [
            (
                "How views gathered",
                "Home visit 22.09.2026, D. Prosser. Mum’s words noted as said. Idris watched at "
                "home and at school by Bryony Lusk, Special Educational Needs Coordinator (SENCO), 24.09.2026, with "
                "photos of toys and places to pick from.",
            ),
            (
                "Story so far",
                "Born at 36 weeks, second of two boys. Babble stopped at around 18 months. Autism "
                "diagnosis June 2025. Two years at Poppy Day Nursery, three mornings a week. Cinder Lane from "
                "September 2026.",
            ),
            (
                "Idris, as shown to the SENCO",
                "Picked: water tray, trains, bubbles, big brother Gethin. Pushed away: "
                "hall, hand dryer, hats. Laughed at songs with actions.",
            ),
            (
                "Mum’s views",
                "Happy, cuddly boy. Very proud of him. Tired: up with him most nights. Worried about "
                "roads. School kind so far.",
            ),
            (
                "How Idris communicates",
                "No spoken words yet. Leads by the hand, gives photos, cries, smiles. In "
                "decisions: two photos held up, time to look, the one he takes is his choice.",
            ),
            (
                "Hopes",
                [
                    ("A1", "Mum’s hope: one day, Idris telling her what he wants and what hurts."),
                    (
                        "A2",
                        "Mum’s hope: a walk to the park together, all three of them, without fear of the road.",
                    ),
                    ("A3", "Brother’s hope for them both: playing trains together."),
                ],
            ),
        ],
    ),
    ("head", "B", "SECTION B: Special educational needs"),
    ("area", "ci", "Communication and interaction"),
    (
        "grid",
        ["What is working", "What is not working so well"],
        [
            (
                "Swaps a photo for bubbles with a prompt. Enjoys action songs.",
                (
                    "B1",
                    "No words. Asks for things by "
                    "pulling an adult’s arm; if not understood, cries and bangs his head, six to eight times a day.",
                ),
            ),
            (
                "Looks up at his name when the room is quiet.",
                (
                    "B2",
                    "Very little shared attention: about ten seconds "
                    "on an activity chosen by someone else. Misses group teaching altogether, walks off from carpet "
                    "time.",
                ),
            ),
        ],
    ),
    ("area", "cl", "Cognition and learning"),
    (
        "grid",
        ["What is working", "What is not working so well"],
        [
            (
                "Fits a 12-piece inset puzzle. Lines trains up by colour.",
                (
                    "B3",
                    "Play at around the 18-month level: lines up, fills, empties. No pretend play, no "
                    "matching of pictures, no counting.",
                ),
            )
        ],
    ),
    ("area", "se", "Social, emotional and mental health"),
    (
        "grid",
        ["What is working", "What is not working so well"],
        [
            (
                "Settles with deep cuddles and the water tray.",
                (
                    "B4",
                    "Great distress at change of room or person. Screaming, dropping to the floor, up to 25 "
                    "minutes, three or so times a day.",
                ),
            )
        ],
    ),
    ("area", "sp", "Sensory and physical"),
    (
        "grid",
        ["What is working", "What is not working so well"],
        [
            (
                "Runs, climbs, balances. Feeds himself with a spoon.",
                (
                    "B5",
                    "In nappies; no sign to adults when wet. "
                    "Cannot pull trousers up or down. Changed four times a school day, so out of the room and away from "
                    "play.",
                ),
            ),
            (
                "Walks well with a hand on a buggy.",
                (
                    "B6",
                    "No sense of danger. Climbs the fence, bolts for gates and "
                    "water; twice out of the classroom door in the first half term.",
                ),
            ),
        ],
    ),
    ("head", "C", "SECTION C: Health needs related to his special educational needs"),
    (
        "grid",
        ["What is working", "What is not working so well"],
        [
            (
                "Weight and growth fine.",
                (
                    "C1",
                    "Epilepsy: brief absence seizures, three to five a day, blank for 10 to 20 seconds. Loses the "
                    "thread of play afterwards and may stumble.",
                ),
            )
        ],
    ),
    ("head", "D", "SECTION D: Social care needs related to his special educational needs"),
    (
        "grid",
        ["What is working", "What is not working so well"],
        [
            (
                "Gran two streets away.",
                (
                    "D1",
                    "Assessment Sept 2026: needs an adult’s hand or eyes on him at home all "
                    "the time he is awake, so no safe time for mum to cook or wash.",
                ),
            ),
            (
                "Gethin a loving brother.",
                (
                    "D2",
                    "Never out to play with other children: mum alone cannot keep him "
                    "safe in a park or soft play.",
                ),
            ),
        ],
    ),
    ("head", "E", "SECTION E: Outcomes, communication and interaction"),
    (
        "p",
        "Small steps towards every outcome: set each half term by the class teacher with mum, checked by the "
        "SENCO, on one sheet, copy home.",
    ),
    ("area", "ci"),
    (
        "box",
        "Outcomes",
        [
            (
                "E1",
                "By end of Key Stage 1 (July 2029): Idris asks for ten different things or "
                "people, by picture or word, to any adult, at least 20 times a day.",
            ),
            (
                "E2",
                "By July 2027: stays with "
                "an adult’s chosen activity for five minutes, with two other children beside him, four days out of five.",
            ),
        ],
    ),
    ("head", "F", "SECTION F: Provision, communication and interaction"),
    (
        "p",
        "Everything in Section F in term time; checked each half term by the SENCO with the professional named.",
    ),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "F1",
                    "Picture Exchange Communication System, stage by stage, direct teaching 1:1, 30 minutes a week, "
                    "and written next steps left the same day.",
                ),
                "Speech and language therapist, from first week of January 2027",
            ),
            (
                (
                    "F2",
                    "Picture exchange practice 1:1, three times a day, 10 minutes each: snack, water tray, outdoors.",
                ),
                "Teaching assistant with picture exchange training (two-day course, renewed yearly, run by the "
                "therapist)",
            ),
            (
                ("F3", "Attention Autism group, Idris and two others, 15 minutes daily, buckets and songs."),
                "Class teacher and teaching assistant, both trained in Attention Autism by the specialist autism "
                "teacher",
            ),
        ],
        [3, 2],
    ),
    ("head", "E", "SECTION E: Outcomes, cognition and learning"),
    ("area", "cl"),
    (
        "box",
        "Outcomes",
        [
            (
                "E3",
                "By July 2028: pretend play in three steps with trains or dolls alongside one "
                "other child, four days out of five.",
            )
        ],
    ),
    ("head", "F", "SECTION F: Provision, cognition and learning"),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "F4",
                    "Structured play teaching 1:1, 20 minutes twice daily: matching trays, then "
                    "modelled pretend play with trains, one child joining for the last 5 minutes.",
                ),
                "Teaching assistant, to "
                "a play plan shown and renewed half-termly by the specialist autism teacher",
            )
        ],
        [3, 2],
    ),
    ("head", "E", "SECTION E: Outcomes, social, emotional and mental health"),
    ("area", "se"),
    (
        "box",
        "Outcomes",
        [
            (
                "E4",
                "By July 2027: moves between rooms within two minutes with a photo in his hand, "
                "four changes out of five, no dropping to the floor.",
            )
        ],
    ),
    ("head", "F", "SECTION F: Provision, social, emotional and mental health"),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "F5",
                    "‘Now and next’ photo board at every change of room, person or activity; countdown with sand "
                    "timer, two minutes before.",
                ),
                "Teaching assistant trained in visual supports by the specialist autism teacher",
            ),
            (
                (
                    "F6",
                    "Observation and advice on his distress, one hour each half term, feedback to class team and mum "
                    "the same week.",
                ),
                "Educational psychologist",
            ),
        ],
        [3, 2],
    ),
    ("head", "E", "SECTION E: Outcomes, sensory and physical"),
    ("area", "sp"),
    (
        "box",
        "Outcomes",
        [
            (
                "E5",
                "By July 2028: manages the toilet at school, photo handed over before he is wet "
                "and own trousers down and up, three times out of four.",
            ),
            (
                "E6",
                "By July 2028: stops at the word ‘stop’ "
                "at gate, kerb and water, and holds a hand across the road, nine times out of ten.",
            ),
        ],
    ),
    ("head", "F", "SECTION F: Provision, sensory and physical"),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "F7",
                    "Toilet programme: seat visit with photo strip every 60 minutes of the school day, 1:1, trousers "
                    "by backward chaining.",
                ),
                "Teaching assistant, shown how by the occupational therapist, one hour in "
                "January, again each September",
            ),
            (
                (
                    "F8",
                    "1:1 adult within arm’s reach, whole school day, 32.5 hours a week including lunch, to keep him "
                    "safe and with the activity.",
                ),
                "Teaching assistants with autism awareness and seizure first-aid "
                "training, from first day of plan",
            ),
            (
                ("F9", "‘Stop and hold’ lesson at school gate and road, 1:1, 15 minutes three times a week."),
                "Teaching assistant, method taught by the specialist autism teacher in one two-hour session each "
                "September",
            ),
        ],
        [3, 2],
    ),
    ("head", "E", "SECTION E: Outcomes, health and social care"),
    (
        "box",
        "Outcomes",
        [
            (
                "E7",
                "By July 2027: Idris is back in play within one minute of an absence seizure, "
                "with no fall at school or home in a whole term.",
            ),
            (
                "E8",
                "By July 2027: plays safely at home without an "
                "adult’s hand on him for 20 minutes while mum cooks, five evenings a week.",
            ),
            (
                "E9",
                "By July 2027: an hour in a play setting with other children every week, leaving happily with his photo "
                "card.",
            ),
        ],
    ),
    ("head", "G", "SECTION G: Health provision"),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "G1",
                    "Epilepsy clinic review and medication check, 1:1, 30 minutes every four "
                    "months; seizure plan for home and school rewritten after each.",
                ),
                "Epilepsy nurse specialist, Tarnbeck Hospital",
            )
        ],
        [3, 2],
    ),
    (
        "head",
        "H1",
        "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled "
        "Persons Act 1970",
    ),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "H1-1",
                    "Help at home, 1:1 with Idris, five evenings a week, 4.30 to 6 pm, teaching "
                    "him to play in a safe space.",
                ),
                "Home support worker trained in autism, children with disabilities team, "
                "from January 2027; social worker checks every three months",
            )
        ],
        [3, 2],
    ),
    ("head", "H2", "SECTION H2: Other social care provision"),
    (
        "grid",
        [WHAT, WHO],
        [
            (
                (
                    "H2-1",
                    "Saturday play scheme, two hours weekly, 50 weeks, Idris with own 1:1 worker "
                    "in a group of six.",
                ),
                "Play scheme leader (level 3 playwork), Tarnbeck Short Breaks, from January 2027; "
                "social worker checks every three months",
            )
        ],
        [3, 2],
    ),
    ("head", "I", "SECTION I: Placement"),
    ("head", "J", "SECTION J: Personal budget"),
    ("nil", "None asked for."),
    ("head", "K", "SECTION K: Advice and information"),
    (
        "grid",
        ["Who from", "What", "Date"],
        [
            ("Nia Kellaway, mother", "Parent’s views, with Idris’s choices", "22.09.2026"),
            ("Bryony Lusk, SENCO, Cinder Lane Infant School", "Education advice", "29.09.2026"),
            ("Dr Helga Strand, educational psychologist", "Psychological advice", "02.10.2026"),
            ("Dr Sunil Mehra, community paediatrician", "Medical advice", "30.09.2026"),
            ("Paula Finch, speech and language therapist", "Therapy advice", "01.10.2026"),
            ("Owen Tasker, occupational therapist", "Therapy advice", "05.10.2026"),
            ("Joy Adebola, specialist autism teacher", "Teaching advice", "28.09.2026"),
            ("Kerry Noble, children with disabilities team", "Social care advice", "06.10.2026"),
        ],
    ),
]
LINKS = {
    "A1": "E1",
    "A2": "E6",
    "A3": "E3",
    "B1": "E1 F1 F2",
    "B2": "E2 F3 F8",
    "B3": "E3 F4",
    "B4": "E4 F5 F6",
    "B5": "E5 F7",
    "B6": "E6 F8 F9",
    "C1": "E7 G1",
    "D1": "E8 H1-1",
    "D2": "E9 H2-1",
    "E1": "F1 F2",
    "E2": "F3 F8",
    "E3": "F4",
    "E4": "F5 F6",
    "E5": "F7",
    "E6": "F8 F9",
    "E7": "G1",
    "E8": "H1-1",
    "E9": "H2-1",
}
GUARDS = [
    ("@B4", "B", "P07"),
    ("@E1", "E", "P07"),
    ("@F5", "F", "P05"),
    ("@F8", "F", "P03"),
    ("@F3", "F", "P02"),
    ("None asked for.", "J", "S02"),
    ("@D1", "D", "N04"),
    ("@E2", "E", "O07"),
    ("Picked: water tray, trains, bubbles", "A", "V01"),
]
