"""Needs first, then outcomes and provision together: a girl in Year 9 educated otherwise than at school."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, T, item, plain, say

WHO = "Provided by whom and by when"
CI, CL, SEMH, SP, PFA = (
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
)
H, SC = "health", "social-care"


def prov(key: str, area: str, text: str, who: str) -> T:
    """A row of a provision table."""
    return T(key, text, "item", area, None, {WHO: who})


HISTORY = [
    say(
        "A:h1",
        "Romy lives in Cobbledyke with her mother, Helen, her father, Marcus, and her brother Alfie, who is nine. She met her early milestones, read at three and went to Stanley Road Primary School, where teachers described her as quiet and able. She was diagnosed as autistic in April 2024, in Year 6. Her attendance at Brigg High School fell through Year 7; she last went there in November 2025. The council has arranged her education otherwise than at school since April 2026.",
    ),
]
ROMY = [
    say(
        "A:v1",
        "Romy typed this for her review: “I draw. I have three cats and I know everything about big cats. I like Minecraft, horror podcasts and rain. I like people who are the same every day. I hate it when adults use a voice. School was like being in a washing machine. I want to learn but not in a building that smells like that.”",
    ),
    item("A1", "“I'd like to illustrate books, proper ones.”"),
    item("A2", "“I want one friend who gets it.”"),
    item("A3", "“I want to go to the cat café in York on the train.”"),
]
COMMUNICATES = [
    say(
        "A:c1",
        "Romy talks freely at home. With people she does not know she types, nods or shows a card, and she may choose which. She prefers to see questions the day before. She came to the last quarter of an hour of her review on 3 July 2026, by video with the camera off, and typed her answers.",
    ),
    say(
        "A:c2",
        "Her views were collected by her tutor, Ffion Maddox, by typed chat over two weeks in June 2026. Her parents filled in the council's form together on 14 June 2026.",
    ),
]
PARENTS = [
    say(
        "A:p1",
        "Helen and Marcus say: our daughter disappeared for a year and she is coming back a little at a time. Nothing works if it is rushed.",
    ),
    item("A4", "We hope that she will feel all right inside, and not need to hurt herself."),
    item("A5", "We would like her to leave with some GCSEs, in her own time."),
]
B = {
    "Communication and interaction": (
        [
            say(
                "B:s1",
                "Romy has a rich vocabulary, a dry wit and a remarkable memory for what she has read. One to one, on a subject she likes, she talks for an hour.",
            )
        ],
        [
            item(
                "B1",
                "When more than two people talk Romy loses the thread and does not show it. She then goes over what was said for hours at night.",
                CI,
            ),
            item(
                "B2",
                "Romy goes silent with people whom she does not know. She did not speak inside a school building from March 2025 and she never asks for help: she waits or leaves.",
                CI,
            ),
            item(
                "B3",
                "Friendships puzzle her. She corrects others, expects one friend to do everything with her, and has had no contact with anyone of her age since November 2025.",
                CI,
            ),
        ],
    ),
    "Cognition and learning": (
        [
            say(
                "B:s2",
                "Her reasoning is above average (82nd centile). She reads adult books and remembers them, and draws with great skill.",
            )
        ],
        [
            item(
                "B4",
                "Romy has missed five terms. In mathematics she works at the level of Year 6, with gaps in fractions and ratio and no algebra.",
                CL,
            ),
            item(
                "B5",
                "She cannot begin a task that has several parts. She spends an hour on the title or does not start, and forgets what is due.",
                CL,
            ),
            item(
                "B6",
                "She types 14 words in a minute and tears up or deletes what is not perfect, so that nothing longer than a paragraph was finished in the year to July 2026.",
                CL,
            ),
        ],
    ),
    "Social, emotional and mental health": (
        [
            say(
                "B:s3",
                "Romy knows a good deal about her own feelings and writes about them well. She is very gentle with Alfie and the cats.",
            )
        ],
        [
            item(
                "B7",
                "Anxiety keeps Romy from places where there are lessons. At the gate of a school she shakes and is sick, and on three tries in spring 2026 she could not leave the car.",
                SEMH,
            ),
            item(
                "B8",
                "When she is told directly to do something, even a thing she likes, she argues, then shuts herself in her room: two or three times a week, for up to two hours.",
                SEMH,
            ),
            item(
                "B9",
                "When she is overwhelmed Romy scratches her arms until they bleed, about once a week in June 2026.",
                SEMH,
            ),
            item(
                "B10",
                "Romy calls herself stupid and hides good work. She gives up any task in which she has made one mistake.",
                SEMH,
            ),
        ],
    ),
    "Sensory and physical": (
        [say("B:s4", "She swims well, and calms herself with drawing, weight and her cats.")],
        [
            item(
                "B11",
                "Echo, the smell of food and cleaning fluid, and the seams of clothes are painful to her. She can bear a shop for about ten minutes before she has to go out.",
                SP,
            ),
            item(
                "B12",
                "Romy does not notice hunger, thirst or a full bladder until she is dizzy or in pain, and cannot think by the end of the morning.",
                SP,
            ),
        ],
    ),
    "Preparing for adulthood": (
        [
            say(
                "B:s5",
                "Romy sells drawings of people's pets to her mother's friends and keeps exact accounts.",
            )
        ],
        [
            item(
                "B13",
                "She has never been anywhere alone, bought anything from a person or used a bus without her mother.",
                PFA,
            ),
            item(
                "B14",
                "She believes that without a school there is nothing for her after sixteen, and knows neither the courses nor the jobs that there are.",
                PFA,
            ),
        ],
    ),
}
C = (
    [say("C:s1", "Romy's general health is good and she takes her vitamins.")],
    [
        item(
            "C1",
            "Romy falls asleep at about two in the morning and cannot be woken before eleven, so that she is too tired to learn on most mornings.",
            H,
        ),
        item(
            "C2",
            "She eats seven foods, all dry, and was short of iron in May 2026. She is on the 9th centile for weight and gets cold and faint.",
            H,
        ),
    ],
)
D = (
    [say("D:s1", "The family is close, and Romy's grandmother comes every Sunday.")],
    [
        item(
            "D1",
            "Romy leaves the house only with her mother, who gave up work in 2025. Helen has no time away from her, and Alfie can have no friend at home because visitors make Romy panic.",
            SC,
        ),
        item(
            "D2",
            "She belongs to no club or group. The youth club that she tried in 2024 was loud, and nobody there knew how to include someone who does not speak.",
            SC,
        ),
    ],
)
PLACE = "at Cobbledyke Library, Meeting Room 2"
PATHS = [
    (
        "Communication and interaction",
        item(
            "E1",
            "By July 2027 Romy will talk or type with three adults who were new to her, within four sessions of meeting each, and will ask for help twice in a session when she is stuck.",
            CI,
            "Outcome 1:",
        ),
        [
            prov(
                "F1",
                CI,
                "Speech and language therapy for situational mutism by the sliding-in method, and on how to follow and leave talk in a group of three. One to one, 50 minutes weekly for 36 weeks a year, at home and then at the library; reviewed with Romy and her tutor every half term.",
                "Speech and language therapist with training in situational mutism, from 21 September 2026",
            ),
            prov(
                "F2",
                CI,
                "Questions for each session are typed and sent by four o'clock the day before; in every session Romy has a help card and a typed chat window, and the adult waits for thirty seconds after a question.",
                "Every tutor and therapist who works with her, from the date of this plan",
            ),
        ],
    ),
    (
        "Communication and interaction",
        item(
            "E2",
            "By July 2027 Romy will spend an hour a week with one other young person on something they both chose, for ten weeks running.",
            CI,
            "Outcome 2:",
        ),
        [
            prov(
                "F3",
                CI,
                "A paired project (comics, Minecraft or pottery) with one other young person taught at home, with an adult to prepare both, sit near, and talk over with Romy what went well. One hour a week, "
                + PLACE
                + ", from January 2027.",
                "Specialist autism mentor from the Elmhay Outreach Service, by 11 January 2027",
            ),
            prov(
                "F4",
                CI,
                "Six sessions of 40 minutes, one to one, fortnightly, on what friends expect of each other, with social articles written about real events.",
                "Speech and language therapist, between October and December 2026, with a review in the last",
            ),
        ],
    ),
    (
        "Cognition and learning",
        item(
            "E3",
            "By July 2027 Romy will have completed the Year 7 units on fractions, ratio and simple equations with at least 70 per cent in each end-of-unit test.",
            CL,
            "Outcome 3:",
        ),
        [
            prov(
                "F5",
                CL,
                "Mathematics teaching, one to one, four hours a week in four sessions: two online with Larkspur Online School and two at home.",
                "Qualified mathematics teacher, Larkspur Online School, and Ffion Maddox, qualified teacher, Elmhay Outreach Service, from 21 September 2026",
            ),
        ],
    ),
    (
        "Cognition and learning",
        item(
            "E4",
            "By July 2028 Romy will finish a typed piece of 300 words once a fortnight, begun within ten minutes and handed in after one check.",
            CL,
            "Outcome 4:",
        ),
        [
            prov(
                "F6",
                CL,
                "English and humanities teaching, one to one, six hours a week at home, in sessions of an hour, with each task cut into parts of ten minutes on a visual planner.",
                "Ffion Maddox, qualified teacher with a postgraduate award in autism, Elmhay Outreach Service, from 21 September 2026",
            ),
            prov(
                "F7",
                CL,
                "Touch-typing and dictation software on a laptop for all sessions, with teaching in its use, one to one, 20 minutes on Mondays until she types 30 words in a minute.",
                "Laptop: the council, by 30 September 2026. Teaching: Ffion Maddox",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        item(
            "E5",
            "By April 2027 Romy will go to 90 per cent of the sessions on her timetable, and rate herself at four or less out of ten when she arrives.",
            SEMH,
            "Outcome 5:",
        ),
        [
            prov(
                "F8",
                SEMH,
                "Cognitive behaviour therapy for anxiety, adapted for autism, with graded exposure to new rooms which Romy plans herself. One to one, 50 minutes weekly for 30 weeks, at home and at each new place in turn; reviewed in the tenth and twentieth weeks.",
                "Clinical psychologist commissioned by the council, from October 2026",
            ),
            prov(
                "F9",
                SEMH,
                "Outdoor learning at Nab Wood, two hours every Thursday in term time, with one adult to two young people, to practise arriving, staying and choosing.",
                "Nab Wood Forest School leader (Level 3) with autism training, from 24 September 2026",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        item(
            "E6",
            "By July 2027 Romy will use her plan (type “red”, cold pack, walk with the dog next door) instead of scratching, with no new marks for half a term.",
            SEMH,
            "Outcome 6:",
        ),
        [
            prov(
                "F10",
                SEMH,
                "A written plan for overwhelm, made with Romy, shared with all who teach her, and rehearsed one to one for 15 minutes in the first session of each month.",
                "Clinical psychologist to make it by 30 October 2026 and review it each half term; Ffion Maddox to rehearse it",
            ),
            prov(
                "F11",
                SEMH,
                "In all sessions tasks are offered as two choices in indirect language, with a way out agreed beforehand.",
                "Every tutor and therapist who works with her, from the date of this plan",
            ),
            prov(
                "F12",
                SEMH,
                "Training in low-demand teaching and in self-harm for all adults who teach Romy: three hours, renewed each September.",
                "Educational psychologist, by 30 September 2026",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        item(
            "E7",
            "By July 2027 Romy will choose three things that she did well each fortnight and keep them in her portfolio, work with a mistake in it among them.",
            SEMH,
            "Outcome 7:",
        ),
        [
            prov(
                "F13",
                SEMH,
                "Art teaching leading to an Arts Award at Bronze level, two hours every Wednesday afternoon at Mill Yard Studios, one adult to three young people, with a portfolio and ten minutes at the end of each session to choose and name what went well.",
                "Practising illustrator and Arts Award adviser, Mill Yard Studios, from 23 September 2026",
            ),
        ],
    ),
    (
        "Sensory and physical",
        item(
            "E8",
            "By July 2027 Romy will eat and drink at four set times without being told, on five days out of seven, and will have added four foods to the seven that she eats.",
            SP,
            "Outcome 8:",
        ),
        [
            prov(
                "F14",
                SP,
                "Occupational therapy on noticing body signals (the Interoception Curriculum): one to one, 45 minutes, alternate weeks, at home, for the school year; reviewed with the family every term.",
                "Occupational therapist with sensory integration training, from October 2026",
            ),
            prov(
                "F15",
                SP,
                "A body check and a drink at the start and middle of each session, on a vibrating watch.",
                "Watch: occupational therapist, by 31 October 2026. Body check: each tutor, in every session",
            ),
        ],
    ),
    (
        "Sensory and physical",
        item(
            "E9",
            "By December 2027 Romy will stay in the library, a shop or a café for 45 minutes, with her headphones, on six visits.",
            SP,
            "Outcome 9:",
        ),
        [
            prov(
                "F16",
                SP,
                "Noise-cancelling headphones, a scent inhaler and seamless clothing at all times; her rooms are aired and not cleaned with bleach on the day of a session.",
                "Headphones and inhaler: occupational therapist, by 31 October 2026. Rooms: each provider",
            ),
            prov(
                "F17",
                SP,
                "Graded visits to places with sound and smell, written up by Romy: one to one, one hour, every Friday.",
                "Specialist autism mentor, Elmhay Outreach Service, guided once each half term by the occupational therapist; from October 2026",
            ),
        ],
    ),
    (
        "Preparing for adulthood",
        item(
            "E10",
            "By July 2028 Romy will go by bus to the town, with an adult three seats behind her, and buy her own lunch, on five occasions.",
            PFA,
            "Outcome 10:",
        ),
        [
            prov(
                "F18",
                PFA,
                "Travel and shopping practice: planning, tickets, asking at a counter by voice or card. One to one, 90 minutes, every other Tuesday.",
                "Specialist autism mentor, Elmhay Outreach Service, from January 2027",
            ),
        ],
    ),
    (
        "Preparing for adulthood",
        item(
            "E11",
            "By the end of Year 9 Romy will have chosen her courses for Key Stage 4 after looking at two providers, and named one job in illustration or with animals to try.",
            PFA,
            "Outcome 11:",
        ),
        [
            prov(
                "F19",
                PFA,
                "Careers guidance in four meetings of 45 minutes, one to one, on courses at fourteen and sixteen, with virtual tours of two colleges and a talk with a working illustrator; an action plan is written at the last and looked at in each review.",
                "Careers adviser (Level 6), Cobbledyke Council, between January and May 2027",
            ),
        ],
    ),
]
E12 = item(
    "E12",
    "By July 2027 Romy will be asleep by half past eleven on five nights out of seven, and up for a start at half past ten.",
    H,
    "Outcome 12:",
)
TIMETABLE = say(
    "F:tt",
    "Romy is in Year 9. Her education is otherwise than at school under section 61 of the Children and Families Act 2014, because it would be inappropriate for it to be made in any school. It takes 18 hours and 50 minutes in a usual week: mathematics 4 hours, English and humanities 6 hours, outdoor learning 2 hours, art 2 hours, paired project 1 hour, graded visits 1 hour, travel practice 45 minutes on average, and therapy as set out below.",
)
TARGETS = say(
    "F:t",
    "Romy and Ffion Maddox set her short-term targets at the beginning of each half term; the council's education otherwise than at school officer checks them with her parents at the end of it.",
)
G = [
    prov(
        "G1",
        H,
        "A sleep programme for autistic teenagers of six meetings with Romy and her parents, 45 minutes each, and review of her melatonin every six months.",
        "Specialist nurse, children's sleep service, by December 2026",
    ),
    prov(
        "G2",
        H,
        "Advice on eating a wider range, and blood tests for iron, in an hour every term at home.",
        "Paediatric dietitian with experience of avoidant eating, from October 2026",
    ),
]
H1 = [
    prov(
        "H1.1",
        SC,
        "A support worker who has come to know Romy slowly, one to one, at home and out, for three hours every week, so that Helen can go out and Alfie can have a friend to play.",
        "Cobbledyke short breaks team, from 1 November 2026",
    )
]
H2 = [
    prov(
        "H2.1",
        SC,
        "A place at the Quiet Crew, an online and later face-to-face group of six autistic teenagers who draw and play games, for two hours every Saturday, with an adult to two young people.",
        "Cobbledyke youth service, from 7 November 2026",
    )
]
ADVICE = [
    ("Romy", "Views, typed to Ffion Maddox", "26 June 2026"),
    ("Parents", "Helen and Marcus Fairbrass", "14 June 2026"),
    ("Education", "Ffion Maddox, Elmhay Outreach Service", "19 June 2026"),
    ("Educational psychologist", "Dr K. Amadi", "8 May 2026"),
    ("Medical", "Dr L. Hargreave, consultant paediatrician", "21 May 2026"),
    ("Clinical psychologist", "Dr F. Sandiford", "12 June 2026"),
    ("Speech and language therapist", "Mr R. Pellew", "3 June 2026"),
    ("Occupational therapist", "Ms Y. Tranmer", "10 June 2026"),
    ("Social care", "Ms B. Kitto, social worker, disabled children's team", "17 June 2026"),
    ("Preparing for adulthood", "Mr W. Ashby, careers adviser", "22 June 2026"),
]

LINKS = """
A1: E11 E7
A2: E2
A3: E10
A4: E6
A5: E3 E4 E11
B1: E1 F1 F2
B2: E1 F1 F2
B3: E2 F3 F4
B4: E3 F5
B5: E4 F6
B6: E4 F7 F6
B7: E5 F8 F9 F17
B8: E6 F11 F12
B9: E6 F10 F12
B10: E7 F13
B11: E9 F16 F17
B12: E8 F14 F15
B13: E10 F18
B14: E11 F19
C1: E12 G1
C2: E8 G2
D1: E10 H1.1
D2: E2 H2.1
E1: F1 F2
E2: F3 F4 H2.1
E3: F5
E4: F6 F7
E5: F8 F9 F11
E6: F10 F11 F12
E7: F13
E8: F14 F15 G2
E9: F16 F17
E10: F18 H1.1
E11: F19
E12: G1
"""

GUARDS = [
    ("A:h1", "A", "her brother Alfie, who is nine", "M01, M04: her brother's name and age"),
    ("A:h1", "A", "she last went there in November 2025", "M05: an old date that is history"),
    ("B8", "B", None, "P07: 'up to two hours' describes a difficulty"),
    ("A:c1", "A", "she may choose which", "P10: 'may' is what she can choose"),
    ("I:1", "I", None, "S09: no school named, as education is otherwise than at school"),
    ("F9", "F", None, "P05: one adult to two young people"),
    ("F:tt", "F", None, "P18: hours set out, with providers and places in the rows below"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Cobbledyke's template has it."""
    pen = Pen(stem, layout, copy, font="Tahoma", size=10, colour="7A3B10", shade="FBE9DA")
    edits = pen.copy.edits
    pen.running(
        "Romy Fairbrass   date of birth 21.01.2013", "Cobbledyke Metropolitan Council   EHC Plan   Restricted"
    )
    pen.h("Cobbledyke Metropolitan Council", 1)
    pen.h("Education, Health and Care Plan (Amended)", 0)
    pen.table(
        [
            ["Name", "Romy Fairbrass", "Date of birth", "21.01.2013"],
            ["School year", plain("front:year", "Year 9"), "Greatest area of need", "Autism"],
            [
                "Parents",
                "Helen and Marcus Fairbrass",
                "Home",
                "14 Tenter Row, Cobbledyke; telephone 01632 960447",
            ],
            [
                "Present education",
                "Otherwise than at school",
                "First plan issued",
                plain("front:first", "12.12.2025"),
            ],
            ["Status", "Amended", "Review meeting", "03.07.2026"],
            [
                "Date of this plan",
                plain("front:date", "16.09.2026"),
                "Next review by",
                plain("front:review", "02.07.2027"),
            ],
        ],
        [3.5, 5, 3.5, 5],
    )
    pen.labels.details(
        name="Romy Fairbrass",
        date_of_birth="2013-01-21",
        year_group=9,
        status="amended",
        plan_date="2026-09-16",
        review_date="2027-07-02",
        local_authority="Cobbledyke Metropolitan Council",
        primary_need="Autism",
        officer="Nasreen Tolley",
        signed=True,
        first_plan=False,
        pronouns="she",
    )
    pen.labels.dates(first_issued="2025-12-12", amended="2026-09-16", review_meeting="2026-07-03")
    pen.h("SECTION A: Views, interests and aspirations of Romy and her parents", bar=True)
    for key, title, texts in [
        ("h", "History", HISTORY),
        ("v", "Romy's views", ROMY),
        ("c", "How Romy communicates and takes part in decisions", COMMUNICATES),
        ("p", "Her parents' views", PARENTS),
    ]:
        if f"head:{key}" not in edits:
            pen.h(title, 2)
        pen.used.add(f"head:{key}")
        pen.ps(texts)
    columns = ["What is working", "What is not working so well"]
    pen.h("SECTION B: Romy's special educational needs", bar=True)
    for name, (works, works_not) in B.items():
        pen.h(name, 2)
        pen.table([columns, [works, works_not]], [6, 11], head=1, bullet="•")
    pen.h("SECTION C: Romy's health needs", bar=True)
    pen.table([columns, [*C]], [6, 11], head=1, bullet="•")
    pen.h("SECTION D: Romy's social care needs", bar=True)
    pen.table([columns, [*D]], [6, 11], head=1, bullet="•")
    pen.h("SECTIONS E AND F: Outcomes, and the special educational provision to achieve them", bar=True)
    pen.p(TIMETABLE)
    pen.p(TARGETS)
    last = ""
    for name, outcome, rows in PATHS:
        if name != last:
            pen.h(name, 2)
        last = name
        if outcome.key not in edits or edits[outcome.key] is not None:
            pen.table([["Section E: Outcome sought"], [[outcome]]], [17], head=1)
        else:
            pen.used.add(outcome.key)
        kept = [row for row in rows if edits.get(row.key, "") is not None]
        pen.used.update(row.key for row in rows)
        if kept:
            pen.grid(["Section F: Provision required to achieve the outcome", WHO], kept, [11, 6])
    pen.h("SECTIONS E AND G: Health outcome and health provision", bar=True)
    if edits.get("E12", "") is None:
        pen.used.add("E12")
    else:
        pen.table([["Section E: Outcome sought"], [[E12]]], [17], head=1)
    pen.grid(["Section G: Health provision", WHO], G, [11, 6])
    pen.h(
        "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        bar=True,
    )
    pen.grid(["Section H1: Provision (towards Outcome 10)", WHO], H1, [11, 6])
    pen.h("SECTION H2: Any other social care provision", bar=True)
    pen.grid(["Section H2: Provision (towards Outcome 2)", WHO], H2, [11, 6])
    pen.h("SECTION I: Placement", bar=True)
    pen.p(say("I:1", "Romy's education is otherwise than at school; no school is named."))
    pen.h("SECTION J: Personal budget", bar=True)
    pen.p(
        say("J:1", "Helen and Marcus asked about a personal budget in June 2026 and decided not to have one.")
    )
    pen.h("SECTION K: Advice and information", bar=True)
    pen.table(
        [["From", "Name", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(ADVICE)],
        [5, 9, 3],
        head=1,
    )
    pen.table(
        [
            ["Signed for the Council", "Nasreen Tolley, Senior Caseworker"],
            ["Date", plain("sign:date", "16.09.2026")],
        ],
        [5, 12],
        left=True,
    )
    if copy is None:
        pen.links(LINKS)
    return pen
