"""Mabel's needs, outcomes and provision, and what follows them."""

from tests.defects.mugwort.words import grid, head, para

FOUR = [7.4, 3.6, 3.2, 2.8]

COLS = [
    "",
    "#Special Educational Provision",
    "#By Whom",
    "#Frequency",
    "#Which Need Does This Provision Meet",
]

AREAS = [
    head("Sections B, E and F – special educational needs, outcomes and provision"),
    para(
        "E",
        "All outcomes are for the end of Key Stage 2 (July 2028) unless they name another date. Each term the "
        "SENCO (special "
        "educational needs co-ordinator) and the Qualified Teacher of the Deaf (QToD) set one smaller target for "
        "each outcome with Mabel and her mother, and mark it "
        "at the end of that term.",
    ),
    para(
        "F",
        "Each item is checked against its outcome at a meeting of the SENCO and the QToD in the last fortnight of "
        "every term.",
    ),
    grid(
        FOUR,
        ["", "#Communication and interaction", None, None, None],
        ["", "#Strengths", None, None, None],
        [
            "B",
            "Mabel's speech is clear to strangers. She uses complete sentences and enjoys telling a story (K3).",
            None,
            None,
            None,
        ],
        ["", "#Needs", None, None, None],
        [
            "B",
            [
                "{B1|Need 1:} Mabel's understanding of spoken words is at the 5th centile (British Picture "
                "Vocabulary Scale, standard "
                "score 75, May 2026). She lost the sense of 11 of 20 science sentences because of one unknown word "
                "in each (K3).",
                "{B2|Need 2:} In noise Mabel catches 48% of words, against 90% in quiet, both aided (word lists at "
                "65 decibels). In group talk "
                "she hears the first speaker and loses the next, and answers a question that has already gone by "
                "(K4).",
            ],
            None,
            None,
            None,
        ],
        ["", "#Medium Term Outcomes", None, None, None],
        [
            "E",
            [
                "{E1|Outcome 1:} Mabel will explain and use 120 taught subject words, 8 in every 10 of them still "
                "correct six weeks after "
                "teaching.",
                "{E2|Outcome 2:} In a discussion of four pupils Mabel will give a reply that fits what was last "
                "said, on 8 turns out of 10.",
            ],
            None,
            None,
            None,
        ],
        COLS,
        [
            "F",
            "{F1} Direct teaching of vocabulary from the coming science, history and geography units: six "
            "words a week, with pictures, word "
            "maps and recall after one, three and six weeks. One to one, 45 minutes (K4).",
            "Qualified Teacher of the Deaf",
            "Twice a week in term time",
            "Need 1",
        ],
        [
            "F",
            "{F2} Language group of three pupils, 30 minutes, rehearsing inference and connected talk from a "
            "plan that the therapist writes "
            "and demonstrates each half term (K3).",
            "Higher level teaching assistant trained by the speech and language therapist",
            "Every Tuesday and Thursday",
            "Need 1",
        ],
        [
            "F",
            "{F3} Radio aid with two transmitters, one worn by the teacher and one passed from speaker to "
            "speaker in discussion. Checked "
            "with a test box before registration (K4).",
            "Supplied by the Ashwater Sensory Service; checked by the class teaching assistant, trained each "
            "September by the QToD",
            "All lessons and assemblies; checked daily",
            "Need 2",
        ],
    ),
    grid(
        FOUR,
        ["", "#Cognition and learning", None, None, None],
        ["", "#Strengths", None, None, None],
        [
            "B",
            "Non-verbal reasoning is at the 63rd centile. Mabel reasons well from a diagram (K2).",
            None,
            None,
            None,
        ],
        ["", "#Needs", None, None, None],
        [
            "B",
            [
                "{B3|Need 3:} Mabel reads single words at age 9 years 2 months but understands what she reads at 7 "
                "years 1 month (York assessment, "
                "May 2026). She can read a page aloud and be unable to say why anyone in it did what they did (K1, "
                "K2).",
                "{B4|Need 4:} In writing Mabel leaves off the endings that she does not hear: 17 of 24 plurals and "
                "past tenses were unmarked in "
                "a half page (K1).",
            ],
            None,
            None,
            None,
        ],
        ["", "#Medium Term Outcomes", None, None, None],
        [
            "E",
            [
                "{E3|Outcome 3:} Mabel will answer 'why' and 'how do you know' questions on an unseen page for an "
                "age of 9 or above, 7 right out of 10.",
                "{E4|Outcome 4:} Mabel will mark plurals and past tenses in 9 out of 10 places in a page she has "
                "written and checked alone.",
            ],
            None,
            None,
            None,
        ],
        COLS,
        [
            "F",
            "{F4} Reciprocal reading (predict, question, clear up, sum up) in a group of four pupils, 25 "
            "minutes (K2).",
            "Class teacher who has done the one day reciprocal reading course",
            "Three times a week",
            "Need 3",
        ],
        [
            "F",
            "{F5} One to one grammar teaching by colour coding of word endings, 20 minutes, with her own last "
            "piece of writing as the text (K4).",
            "Qualified Teacher of the Deaf",
            "Once a week in term time",
            "Need 4",
        ],
    ),
    grid(
        FOUR,
        ["", "#Social, emotional and mental health", None, None, None],
        ["", "#Strengths", None, None, None],
        ["B", "Mabel is kind to younger children and is trusted with the register (K1).", None, None, None],
        ["", "#Needs", None, None, None],
        [
            "B",
            [
                "{B5|Need 5:} Mabel hides what she has missed. In three observed lessons she nodded at 9 "
                "instructions and had understood 4; she asked "
                "for a repeat once. She says that asking makes people sigh (K2, K4).",
                "{B6|Need 6:} At playtime Mabel stays at the edge of fast group games because she cannot follow "
                "the rules as they change. She was alone for 22 of "
                "35 minutes, on two days out of three (K2).",
            ],
            None,
            None,
            None,
        ],
        ["", "#Medium Term Outcomes", None, None, None],
        [
            "E",
            [
                "{E5|Outcome 5:} When she has not understood, Mabel will say so or use her repair card, in 4 cases "
                "out of 5 over a week of lessons, first in "
                "her own class and by October 2028 with her new teachers at secondary school.",
                "{E6|Outcome 6:} Mabel will spend at least 20 minutes of the lunch break in games or talk with "
                "other children on four days a week, and will "
                "be able to name two friends she meets outside school.",
            ],
            None,
            None,
            None,
        ],
        COLS,
        [
            "F",
            "{F6} One to one teaching of repair strategies and of how to explain deafness to others (Think "
            "Right, Feel Good materials), 30 minutes (K4).",
            "Qualified Teacher of the Deaf",
            "Once a fortnight in term time",
            "Need 5",
        ],
        [
            "F",
            "{F7} Lunchtime games club of six pupils, 30 minutes, in the carpeted library, rules on a printed "
            "card and gone through beforehand (K1).",
            "Teaching assistant trained by the QToD in deaf-friendly group work",
            "Every Monday, Wednesday and Friday",
            "Need 6",
        ],
        [
            "F",
            "{F8} Move to secondary school: four visits of two hours to the school named for Year 7, in a "
            "pair with a classmate, and a 90 minute talk to its "
            "teachers on deafness and the radio aid (K4).",
            "Qualified Teacher of the Deaf",
            "One visit each half term from January 2028; the talk in July 2028, and repeated each September",
            "Need 5",
        ],
    ),
    grid(
        FOUR,
        ["", "#Sensory and/or physical", None, None, None],
        ["", "#Strengths", None, None, None],
        [
            "B",
            "Mabel's movement and vision are as expected. She puts in her own hearing aids (K5).",
            None,
            None,
            None,
        ],
        ["", "#Needs", None, None, None],
        [
            "B",
            [
                "{B7|Need 7:} Mabel has a moderate to severe sensorineural loss in both ears (average 64 decibels "
                "right, 68 left, unaided). More than three "
                "metres from the speaker she relies on lipreading, and loses speech when a teacher turns to the "
                "board (K4, K5).",
                "{B8|Need 8:} Listening tires her. Her score on a listening check fell from 17 out of 20 at 9.30 "
                "to 8 out of 20 at 2.15, and she was "
                "asleep at her desk on two afternoons in May (K2, K4).",
            ],
            None,
            None,
            None,
        ],
        ["", "#Medium Term Outcomes", None, None, None],
        [
            "E",
            [
                "{E7|Outcome 7:} Mabel will notice a fault in her hearing aids or radio aid and report or mend it "
                "within five minutes, on every occasion in a "
                "half term.",
                "{E8|Outcome 8:} Mabel's afternoon score on the listening check will stay within 3 marks of the "
                "morning one, over four checks in a "
                "term.",
            ],
            None,
            None,
            None,
        ],
        COLS,
        [
            "F",
            "{F9} Seat in the second row, to the left, no more than two metres from the teacher, who faces "
            "the class when speaking; captions on all "
            "film (K4).",
            "Class teacher",
            "Every lesson",
            "Need 7",
        ],
        [
            "F",
            "{F10} One to one practice in testing, cleaning and mending her aids, 15 minutes (K4).",
            "Class teaching assistant, trained each September by the QToD",
            "Every Friday",
            "Need 7",
        ],
        [
            "F",
            "{F11} Quiet rest in the carpeted library with aids out, 15 minutes, one adult to Mabel (K2).",
            "Class teaching assistant, trained each September by the QToD",
            "Daily at 11.45 and 2.00",
            "Need 8",
        ],
    ),
]

REST = [
    head("Sections C and G – health"),
    grid(
        FOUR,
        ["", "#Health needs", None, None, None],
        [
            "C",
            "{C1|Need 9:} Mabel has had five outer ear infections in the last 12 months. During each she "
            "could not wear one aid, for 9 school days on "
            "average, and could not follow class talk (K5).",
            None,
            None,
            None,
        ],
        ["", "#Outcome", None, None, None],
        [
            "E",
            "{E9|Outcome 9:} By July 2027 Mabel will have no more than 6 school days in a year without an "
            "aid, by telling an adult on the first day that an ear is "
            "sore.",
            None,
            None,
            None,
        ],
        ["", "#Health Provision", "#By Whom", "#Frequency", "#Which Need Does This Provision Meet"],
        [
            "G",
            "{G1} Ear examination and new moulds, 30 minutes, one to one, and a further appointment within "
            "three working days when school or home "
            "reports a sore ear (K5).",
            "Paediatric audiologist, Ashwater Community Hospital",
            "Every 12 weeks",
            "Need 9",
        ],
    ),
    head("Section D – social care needs"),
    para(
        "D",
        "A social worker assessed Mabel on 2 July 2026 and found no social care needs related to her hearing "
        "loss (K6).",
    ),
    head("Section H1 – provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    para("H1", "None is required (K6)."),
    head("Section H2 – any other social care provision"),
    para("H2", "None is required (K6)."),
    head("Section I – placement"),
    para("I", "Coldharbour Green Primary School, a mainstream community primary school."),
    head("Section J – personal budget"),
    para("J", "Ms Thirkettle was told about personal budgets on 11 June 2026 and has not requested one."),
    head("Section K – advice and information"),
    grid(
        [1.4, 7.6, 5.2, 2.8],
        ["", "#Ref", "#Advice", "#Author", "#Date"],
        [
            "K,K,K,K",
            "#K1",
            "Educational advice, Coldharbour Green Primary School",
            "Imran Sedgewick, SENCO",
            "12/06/2026",
        ],
        ["K,K,K,K", "#K2", "Educational psychology advice", "Dr Flora Mbeki-Hall", "23/06/2026"],
        ["K,K,K,K", "#K3", "Speech and language therapy advice", "Una Prendergast", "19/06/2026"],
        ["K,K,K,K", "#K4", "Advice of a Qualified Teacher of the Deaf", "Ottilie Brand", "16/06/2026"],
        [
            "K,K,K,K",
            "#K5",
            "Medical and audiology advice",
            "Dr Tobias Wren, community paediatrician",
            "25/06/2026",
        ],
        ["K,K,K,K", "#K6", "Social care assessment", "Lorna Fitch, social worker", "02/07/2026"],
        ["K,K,K,K", "#K7", "Parent's advice", "Josephine Thirkettle", "11/06/2026"],
        ["K,K,K,K", "#K8", "Mabel's own views", "Mabel, with Ottilie Brand", "09/06/2026"],
    ),
    head("Signed for Ashwater County Council"),
    grid(
        [4.2, 4.3, 4.2, 4.3],
        ["", "#Officer", "Gwendoline Achebe, SEN Officer", "#Signature", "G. Achebe"],
        ["", "#Date signed", "18/09/2026", "#Draft sent", "14/08/2026"],
    ),
]
