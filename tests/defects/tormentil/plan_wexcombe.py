"""Wexcombe: linear A to K, written by a careful legal mind who numbers everything."""

from __future__ import annotations

from tests.defects.tormentil.model import Block, Front, Head, Item, Plan, Style, Table, Words

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA = "preparing-for-adulthood"

BEGIN: list[Block] = [
    Front(
        [
            ["Full name", "Marisol Etheridge"],
            ["Date of birth", "19 March 2012"],
            ["Status of this document", "Amended final plan"],
            ["First issued", "2 March 2021"],
            ["Annual review meeting", "18 June 2026"],
            ["Amended plan dated", "2 September 2026"],
            ["Next review to be completed by", "17 June 2027"],
            ["National curriculum year", "Year 10"],
            ["School attended", "Saint Osyth Academy"],
            ["Principal area of need", "Autism"],
            ["Care status", "Child in need (section 17, Children Act 1989) since May 2025"],
            ["Parent", "Ms Dolores Etheridge"],
            ["Responsible authority", "Wexcombe County Council"],
        ]
    ),
    Head("SECTION A: The views, interests and aspirations of the child and her parent", "A", new_page=True),
    Words(
        "A",
        "Marisol's views were taken by the designated teacher for the hearing resource base, Mr Cuthbertson, "
        "in two conversations on 2 and 9 June 2026, and were read back to her. Her mother's views were given in "
        "writing on 12 June 2026 and confirmed at the review meeting.",
        "A.1 Method.",
    ),
    Words(
        "A",
        "Marisol came to Wexcombe from Seville with her mother when she was four. Hearing loss was found at "
        "five and autism was diagnosed at eight. She attended Coldharbour Primary School and transferred to Saint "
        "Osyth Academy in September 2023. Her attendance fell to 71% in Year 9.",
        "A.2 History.",
    ),
    Words(
        "A",
        "Marisol speaks in full sentences in English and in Spanish. She prefers to answer hard questions by "
        "typed message, and needs notice of any question before a meeting. She attended the second half of her "
        "review with an agenda that she had helped to write, and her typed replies were read out by her choice.",
        "A.3 Communication and participation.",
    ),
    Words(
        "A",
        "She enjoys baking, the history of lace and her two rabbits. She dislikes the dining hall, supply "
        'teachers and being asked how she feels in front of others. She said: "The base is the only room where my '
        'shoulders come down."',
        "A.4 Marisol's views and interests.",
    ),
    Words(
        "A",
        "Ms Etheridge considers that her daughter is more able than her marks show. She is anxious about the "
        "journey to college and about the weekends, when Marisol seldom leaves her bedroom.",
        "A.5 Views of Ms Etheridge.",
    ),
    Words("A", "The aspirations recorded are as follows.", "A.6"),
    Item("A1", 'Marisol: "I want to be a pastry chef with my own counter."', "E7 E8"),
    Item("A2", 'Marisol: "I would like one friend I can message who messages back."', "E2"),
    Item(
        "A3",
        "Ms Etheridge wishes her daughter to sit her GCSE examinations with her year and to be in school "
        "each day without dread.",
        "E3 E4",
    ),
    Item(
        "A4",
        "Ms Etheridge hopes that Marisol will in time live in a flat of her own near the family.",
        "E6 E8",
    ),
    Head("SECTION B: The child's special educational needs", "B", new_page=True),
    Words(
        "B",
        "Her strengths are these: reading aloud at an age-appropriate level, a very exact memory for recipes "
        "and dates, courtesy to younger pupils, and persistence with a craft once begun.",
    ),
    Head("Communication and interaction", level=2),
    Item(
        "B1",
        "Marisol takes spoken language literally. Idiom, sarcasm and implied instructions are missed, so "
        "that in group work she carries out the words and not the purpose of the task, and is then corrected before "
        "others two or three times a week.",
        "E1",
        area=CI,
    ),
    Item(
        "B2",
        "She does not know how to begin or repair a conversation with someone of her age. She speaks at "
        "length of rabbits, does not notice that the listener has turned away, and has eaten lunch alone since Year "
        "8.",
        "E2",
        area=CI,
    ),
    Head("Cognition and learning", level=2),
    Item(
        "B3",
        "Her written work is much below her spoken work. On assessment in May 2026 her speed of writing was "
        "9 words a minute, and she cannot plan the order of a long answer, so that three GCSE essays in four are "
        "handed in unfinished.",
        "E3",
        area=CL,
    ),
    Head("Social, emotional and mental health", level=2),
    Item(
        "B4",
        "Anxiety rises with any unannounced change, such as a room change or a cover teacher. She then picks "
        "the skin of her hands, leaves the room or refuses to leave home; in the spring term she missed 19 days.",
        "E4",
        area=SE,
    ),
    Head("Sensory and/or physical", level=2),
    Item(
        "B5",
        "She has a moderate bilateral sensorineural hearing loss of 50 decibels and wears two hearing aids. "
        "In rooms with hard floors she loses final consonants and what is said from behind her, and she is "
        "exhausted by the end of period 4.",
        "E5",
        area=SP,
    ),
    Item(
        "B6",
        "Certain smells and the noise of the dining hall are painful to her. She retches and runs from the "
        "room, and on most school days eats nothing between breakfast and 4 pm.",
        "E9",
        area=SP,
    ),
    Head("Preparing for adulthood", level=2),
    Item(
        "B7",
        "Marisol has never made a bus journey alone. She cannot read a timetable against the clock and, when "
        "a bus is late, stands still and telephones her mother.",
        "E6",
        area=PFA,
    ),
    Item(
        "B8",
        "She has no picture of what a working kitchen asks of a person. She has had no work placement and "
        "cannot say which qualification leads to baking.",
        "E7",
        area=PFA,
    ),
    Head("SECTION C: The child's health needs which relate to her special educational needs", "C"),
    Item(
        "C1",
        "Restricted eating has brought iron deficiency and a body weight on the 2nd centile, with dizziness "
        "that has twice caused her to faint in the corridor.",
        "E9",
    ),
    Head(
        "SECTION D: The child's social care needs which relate to her special educational needs or to a "
        "disability",
        "D",
    ),
    Item(
        "D1",
        "Following assessment under section 17 in May 2025 it was found that Marisol spends her weekends "
        "indoors, that she has no activity apart from her mother, and that she cannot shop for or prepare a hot "
        "meal safely by herself.",
        "E8",
    ),
]
MIDDLE: list[Block] = [
    Head(
        "SECTION E: The outcomes sought for the child, including outcomes for adult life", "E", new_page=True
    ),
    Item(
        "E1",
        "By July 2027 Marisol will ask what is meant, by word or by card, on four of every five occasions "
        "when an instruction in class is unclear to her.",
        area=CI,
    ),
    Item(
        "E2",
        "By the end of Year 11 Marisol will hold a two-way conversation of five minutes with a pupil of her "
        "age, on a subject the other has chosen, once a week.",
        area=CI,
    ),
    Item(
        "E3",
        "By the end of Key Stage 4 Marisol will complete an examination answer of two sides within the time "
        "allowed, in three papers out of four.",
        area=CL,
    ),
    Item(
        "E4",
        "By July 2027 Marisol will remain in school on 95 days in every 100, using a signal she has chosen "
        "when a change makes her anxious.",
        area=SE,
    ),
    Item(
        "E5",
        "By July 2027 Marisol will tell a teacher, unprompted, when she has not heard or when her aids have "
        "failed, in all of her lessons.",
        area=SP,
    ),
    Item(
        "E6",
        "By the end of Year 11 Marisol will travel by bus between home and Wexcombe College by herself on "
        "five consecutive days, including one on which the bus is late.",
        area=PFA,
    ),
    Item(
        "E7",
        "By the end of Year 11 Marisol will have completed ten days of work in a bakery, each from the first "
        "hour to the last.",
        area=PFA,
    ),
    Item(
        "E8",
        "By the end of Year 11 Marisol will shop for and cook a hot meal for two people each fortnight "
        "without an adult's help.",
        area=PFA,
    ),
    Item("E9", "By July 2027 Marisol will eat a midday meal in school on four days of every five.", area=SP),
    Words(
        "E",
        "Shorter-term targets towards each outcome are set each term by the special educational needs "
        "co-ordinator with Marisol and her mother, and are checked by the base teacher every six weeks.",
        "Targets.",
    ),
    Words(
        "E",
        "At the end of Year 11 Marisol will move to further education. The review of autumn 2027 will be the "
        "transfer review, and Wexcombe College will be invited to it.",
        "Next phase.",
    ),
    Head("SECTION F: The special educational provision required by the child", "F", new_page=True),
    Words(
        "F",
        "The following shall be made in every week of the school terms. The special educational needs "
        "co-ordinator shall review each paragraph with the named provider at the end of each term and shall report "
        "the result to Ms Etheridge in writing.",
        "General.",
    ),
    Head("Communication and interaction", level=2),
    Item(
        "F1",
        "A speech and language therapist with experience of autism shall work with Marisol 1:1 for 45 "
        "minutes in each alternate week on inference, idiom and asking for clarification. The therapist shall give "
        "each subject teacher a one-page guide at the beginning of every term.",
        "B1 E1",
        area=CI,
    ),
    Item(
        "F2",
        "A teaching assistant trained by that therapist shall meet Marisol 1:1 for 20 minutes on Mondays and "
        "Thursdays to go through instructions misread that week by means of comic strip conversations.",
        "B1 E1",
        area=CI,
    ),
    Item(
        "F3",
        "The base teacher shall run a conversation group for Marisol and three pupils of her year, for 40 "
        "minutes on one lunchtime each week, in which opening, turning and closing a conversation are taught and "
        "filmed.",
        "B2 E2",
        area=CI,
    ),
    Head("Cognition and learning", level=2),
    Item(
        "F4",
        "A specialist teacher holding an assessor's qualification shall teach Marisol 1:1 for one hour each "
        "week to plan essays by means of the four-square frame, using the texts of her GCSE courses.",
        "B3 E3",
        area=CL,
    ),
    Item(
        "F5",
        "A laptop with word prediction and a plain keyboard shall be on her desk in every lesson in which "
        "more than a paragraph is to be written.",
        "B3 E3",
        area=CL,
    ),
    Head("Social, emotional and mental health", level=2),
    Item(
        "F6",
        "A teaching assistant with two years' experience of autism shall meet Marisol 1:1 at 8.40 am each "
        "day for 15 minutes. The assistant shall go through that day's timetable with her and shall mark each "
        "change of room or teacher on it.",
        "B4 E4",
        area=SE,
    ),
    Item(
        "F7",
        "An educational psychologist shall deliver a programme of cognitive behavioural work adapted for "
        "autism, 1:1, for 50 minutes a week over twelve weeks in the autumn term, to teach Marisol to rate and "
        "lower her anxiety.",
        "B4 E4",
        area=SE,
    ),
    Head("Sensory and physical", level=2),
    Item(
        "F8",
        "A qualified teacher of the deaf shall see Marisol 1:1 for one hour each fortnight to check her aids "
        "and to rehearse what she says when she has not heard.",
        "B5 E5",
        area=SP,
    ),
    Item(
        "F9",
        "A radio aid with a transmitter shall be worn by the teacher in every lesson, and a soundfield "
        "system shall be fixed in rooms 12, 14 and 20.",
        "B5 E5",
        area=SP,
    ),
    Item(
        "F10",
        "The qualified teacher of the deaf shall train all of Marisol's teachers in the use of the radio "
        "aid and in hearing fatigue, for one hour in September of each year and within two weeks of the start of "
        "any new teacher.",
        "B5 E5",
        area=SP,
    ),
    Item(
        "F11",
        "Lunch shall be taken daily from 12.10 pm, before the bell, in the hearing resource base with one "
        "other pupil of her choice and the base teaching assistant. A graded food-tasting sheet written by the "
        "occupational therapist shall be worked through for 15 minutes.",
        "B6 E9 C1",
        area=SP,
    ),
    Head("Preparing for adulthood", level=2),
    Item(
        "F12",
        "An independent travel trainer employed by the Council shall accompany Marisol 1:1 on the number 7 "
        "bus for one hour each week from January 2027. The trainer shall move from beside her to the back of the "
        "bus and then to the stop, until ten journeys alone have been made.",
        "B7 E6",
        area=PFA,
    ),
    Item(
        "F13",
        "A Level 6 careers adviser shall interview Marisol 1:1 for one hour each half term, shall arrange "
        "ten days in a bakery and shall take her to the college kitchens on two mornings in Year 11.",
        "B8 E7",
        area=PFA,
    ),
    Item(
        "F14",
        "A food technology teacher shall teach Marisol to cook and to cost meals, in a group of six, for "
        "100 minutes each week.",
        "B8 D1 E7 E8",
        area=PFA,
    ),
]
LAST: list[Block] = [
    Head("SECTION G: Health provision reasonably required", "G"),
    Item(
        "G1",
        "A paediatric dietitian shall review Marisol's eating and weight in clinic for 30 minutes every "
        "eight weeks and shall prescribe her supplements.",
        "C1 E9",
    ),
    Head(
        "SECTION H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled "
        "Persons Act 1970",
        "H1",
    ),
    Item(
        "H1.1",
        "A community support worker with training in autism shall take Marisol out of the home, 1:1, for "
        "three hours every Saturday to shop for a meal and to attend the Rabbit Breeders' Society or another club "
        "of her choosing.",
        "D1 E8",
    ),
    Head("SECTION H2: Any other social care provision", "H2"),
    Item(
        "H2.1",
        "The allocated social worker shall visit Marisol at home for one hour every six weeks under the "
        "child in need plan and shall review the weekend programme with her and her mother.",
        "D1 E8",
    ),
    Head("SECTION I: Placement", "I", new_page=True),
    Words(
        "I",
        "Saint Osyth Academy, Wexcombe: a mainstream secondary academy, with a place in its hearing resource "
        "base.",
    ),
    Head("SECTION J: Personal budget", "J"),
    Words(
        "J",
        "No personal budget has been requested. Ms Etheridge was told of her right to ask for one on 18 June "
        "2026.",
    ),
    Head("SECTION K: Advice and information", "K"),
    Table(
        "K",
        ["Reference", "Nature of advice", "Author", "Date"],
        [
            [[Words(None, n)], [Words("K", what)], [Words("K", who)], [Words("K", when)]]
            for n, what, who, when in (
                ("K.1", "Views of the child and parent", "Marisol and Ms D Etheridge", "12 June 2026"),
                (
                    "K.2",
                    "Educational advice with annual review report",
                    "Mr A Cuthbertson, Saint Osyth Academy",
                    "18 June 2026",
                ),
                ("K.3", "Advice of the educational psychologist", "Dr I Feldgate", "22 May 2026"),
                ("K.4", "Medical advice", "Dr H Noakes, consultant paediatrician", "28 May 2026"),
                ("K.5", "Advice of the qualified teacher of the deaf", "B Ransome", "1 June 2026"),
                ("K.6", "Speech and language therapy advice", "G Tolliver", "26 May 2026"),
                ("K.7", "Occupational therapy advice", "P Indrani", "19 May 2026"),
                ("K.8", "Social care advice", "E Stannard, social worker", "4 June 2026"),
                ("K.9", "Advice on preparation for adulthood", "C Wray, careers adviser", "8 June 2026"),
            )
        ],
    ),
    Words(
        None,
        "Signed for Wexcombe County Council by a duly authorised officer: Julian Hartsfield-Moor, Principal "
        "Officer, 2 September 2026.",
    ),
]

PLAN = Plan(
    "tormentil-02-wexcombe",
    3,
    [
        "EDUCATION, HEALTH AND CARE PLAN",
        "made under section 37 of the Children and Families Act 2014",
        "Wexcombe County Council",
    ],
    Style(
        "Times New Roman",
        12,
        "222222",
        "EFEFEF",
        "plain",
        running="Wexcombe County Council: M. Etheridge: confidential",
        label={s: s + ".{n}" for s in ("B", "C", "D", "E", "F", "G", "H1", "H2")} | {"A": "A.6.{n}"},
    ),
    [*BEGIN, *MIDDLE, *LAST],
    {
        "name": "Marisol Etheridge",
        "preferred_name": None,
        "date_of_birth": "2012-03-19",
        "status": "amended",
        "plan_date": "2026-09-02",
        "review_date": "2027-06-17",
        "year_group": 10,
        "local_authority": "Wexcombe County Council",
        "setting": "Saint Osyth Academy",
        "named_placement": "Saint Osyth Academy",
        "primary_need": "Autism",
        "first_plan": False,
        "pronouns": "she/her",
        "looked_after": None,
        "officer": "Julian Hartsfield-Moor",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2021-03-02",
            "final": None,
            "amended": "2026-09-02",
            "review_meeting": "2026-06-18",
        },
    },
    [
        ("F7", "P08 P09: named work, therapist, time and purpose, bounded in weeks"),
        ("F5", "P04: equipment needs no minutes"),
        ("F12", "P07: 'until ten journeys' is a measured end, not a cap"),
        ("B5", "N02: a loss in decibels, with what she misses"),
        ("E7", "O05: a placement, but completed by her, with a number and a date"),
        ("F10", "P15: subject, trainer and renewal are given"),
        ("A4", "T06: taken up by travel and by cooking"),
        ("F14", "T05: answers a care need told in D as well"),
        ("B2", "N05: says what is seen, without judging"),
    ],
    {"J": "nil"},
)
