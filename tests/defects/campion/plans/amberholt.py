"""A plan in an old statement's form: a deaf boy in Year 11, on his way to college."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, item, plain, say

CI, CL, SEMH, SP, PFA = (
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
)
H = "health"

A_HISTORY = [
    say(
        "A:h1",
        "Luca was found to be profoundly deaf at birth and had cochlear implants in both ears in October 2012. The Authority made a Statement for him on 11 March 2013 and he went to the nursery for deaf children at Sedgefold. He moved up through Sedgefold Primary School, which has a resource base, and joined the base for deaf pupils at Amber Vale Academy in September 2022.",
    ),
    say(
        "A:h2",
        "His mother, Gemma, is deaf and signs; his father, Paul, is hearing. His sister Bella, aged 12, is hearing and signs fluently. British Sign Language and English are both spoken of at home as “our languages”.",
    ),
]
A_LUCA = [
    say(
        "A:l1",
        "Luca signed his views to Miss Kaur, communication support worker, on 8 September 2026. She turned them into English and he checked it: “I like making things, football and gaming with my deaf mates. Woodwork is the best lesson because you can see it. The worst is when the teacher talks and writes at the same time. I like to be told to my face, in sign if it is long.”",
    ),
    item("A1", "“I am going to be a joiner like my grandad.”"),
    item("A2", "“I want to go on the train on my own to see my mates in Leeds.”"),
    item("A3", "“I'd like people to get me the first time I say it.”"),
    say(
        "A:l2",
        "He uses spoken English with people who face him, and sign for anything long or new. He attended the whole of his review on 17 September 2026 with an interpreter and told the meeting which college he preferred.",
    ),
]
A_PARENTS = [
    say(
        "A:p1",
        "Gemma and Paul gave their views in a signed meeting on 10 September 2026. They are pleased with the base and proud of his woodwork, and they think that he is tired out by Thursday.",
    ),
    item("A4", "They hope that he will get the English and mathematics that his course asks for."),
    item("A5", "They want him to grow up proud to be deaf, and never again nod when he has not understood."),
]
B_STRENGTHS = [
    say(
        "B:s1",
        "Luca has excellent visual memory and hand skills; his non-verbal reasoning is above average. He signs fluently, reads plans and drawings accurately and has been trusted to set up the workshop. He is kind to younger deaf pupils, who look up to him.",
    ),
]
B = [
    (
        "Hearing and physical",
        [
            item(
                "B1",
                "Luca is profoundly deaf. With both implants he repeats 85 per cent of sentences in a quiet room at two metres, but 38 per cent in classroom noise, and nothing useful beyond four metres or when the speaker turns away. He therefore misses most of what other pupils say in discussion.",
                SP,
                "2.1",
            ),
            item(
                "B2",
                "Listening and watching all day exhaust him. By the fourth lesson he has a headache, takes his processors off or puts his head down, and in the summer term of 2026 he missed nine afternoon lessons for this reason.",
                SP,
                "2.2",
            ),
        ],
    ),
    (
        "Language and communication",
        [
            item(
                "B3",
                "His English vocabulary is at the level of a hearing child of nine. He does not know words such as “whereas”, “factor” or “estimate”, so that he cannot follow examination questions on work that he could do.",
                CI,
                "2.3",
            ),
            item(
                "B4",
                "Luca leaves consonants off the ends of words and swallows groups of them. Strangers ask him to say things again about four times in a conversation of five minutes, and he then stops talking.",
                CI,
                "2.4",
            ),
            item(
                "B5",
                "Long or new explanations reach him fully only in British Sign Language. Beside the base's staff, only two pupils in the school sign, and in lessons without a signer he does what he guesses has been asked.",
                CI,
                "2.5",
            ),
        ],
    ),
    (
        "Learning",
        [
            item(
                "B6",
                "Luca reads at the level of nine and a half. He finds facts but takes words literally and cannot work out what is meant but not said.",
                CL,
                "2.6",
            ),
            item(
                "B7",
                "In writing he follows the order of sign: small words, plurals and tenses are missing (“yesterday boy go shop buy”), and examiners cannot be sure what he means.",
                CL,
                "2.7",
            ),
            item(
                "B8",
                "He cannot watch an interpreter and take notes at once. After a lesson he has either notes or understanding, not both, and cannot revise.",
                CL,
                "2.8",
            ),
            item(
                "B9",
                "Luca calculates at the level of his year, but scores four out of twenty on questions set in words.",
                CL,
                "2.9",
            ),
        ],
    ),
    (
        "Emotional and social development",
        [
            item(
                "B10",
                "He pretends to have understood. He nods, laughs when others do and copies his neighbour; staff saw this in six of eight lessons observed in June 2026.",
                SEMH,
                "2.10",
            ),
            item(
                "B11",
                "At break and lunch the talk of hearing pupils is too fast and too crossed for him. He eats alone on most days when the other deaf pupils are on work experience, and says that he is lonely.",
                SEMH,
                "2.11",
            ),
            item(
                "B12",
                "When he is misunderstood or blamed by mistake he slams out of the room, twice in most weeks of the summer term of 2026, and misses the rest of that lesson.",
                SEMH,
                "2.12",
            ),
        ],
    ),
    (
        "Independence and adult life",
        [
            item(
                "B13",
                "Luca cannot hear announcements or use a voice call. When his train was cancelled in May 2026 he waited for three hours because he did not know how to find out what to do.",
                PFA,
                "2.13",
            ),
            item(
                "B14",
                "He has no idea what support for deaf people there is at college or at work, how to ask for it or how to explain his deafness to an employer.",
                PFA,
                "2.14",
            ),
        ],
    ),
]
C = [
    item(
        "C1",
        "The skin under the left magnet breaks down several times a year. He then has to leave the processor off for about a week and hears on one side only. Both devices are re-tuned twice a year.",
        H,
    ),
    item(
        "C2",
        "His organ of balance does not work. In the dark, on ladders or with his eyes closed Luca staggers, and he fell twice in the workshop in the spring of 2026.",
        H,
    ),
]
D = say(
    "D:1",
    "A social worker of the Authority's sensory team met Luca and his family at home on 9 September 2026 and assessed that he has no social care needs related to his special educational needs or deafness.",
)
E = [
    item(
        "E1",
        "By June 2027 Luca will understand and use 60 subject words from his lists, in sign and in writing, with 50 right in the half-termly test.",
        CI,
    ),
    item(
        "E2",
        "By March 2027 Luca will stop the speaker and ask again in a way of his choice when he has not understood, eight times out of ten in lessons observed.",
        SEMH,
    ),
    item(
        "E3",
        "By June 2027 Luca will score 12 out of 20 on questions about what is meant in a text that he has not seen before.",
        CL,
    ),
    item(
        "E4",
        "By June 2027 he will write a page in which nine sentences out of ten have the right tense, endings and small words.",
        CL,
    ),
    item(
        "E5",
        "By June 2027 Luca will get at least seven of ten foundation questions in words right, having turned each into a drawing or sign first.",
        CL,
    ),
    item(
        "E6",
        "By March 2027 Luca will plan his own listening breaks, check his equipment each morning, and miss no afternoon lesson through tiredness in a half term.",
        SP,
    ),
    item(
        "E7",
        "By July 2027 a person who has not met him will understand eight out of ten of Luca's sentences the first time, in a practice interview.",
        CI,
    ),
    item(
        "E8",
        "By April 2027 Luca will eat and talk with a group in which there are hearing pupils at three lunchtimes a week, and say that he enjoyed it.",
        SEMH,
    ),
    item(
        "E9",
        "By April 2027 he will show his card and leave for five minutes, then come back, so that he loses no lesson by walking out in a half term.",
        SEMH,
    ),
    item(
        "E10",
        "By August 2027 Luca will go by train to Leeds and to Holtby College by himself, with his apps for live captions and train times, and solve one change of plan on the way.",
        PFA,
    ),
    item(
        "E11",
        "By September 2027 Luca will start the Level 2 bench joinery course at college, having visited it three times and explained his deafness and his support to his tutors himself.",
        PFA,
    ),
    item(
        "E12",
        "By December 2027 Luca will look after the skin at his magnet so that he loses no more than one week of hearing in a year, and move about the workshop and in the dark without a fall.",
        H,
    ),
]
F_LEAD = say(
    "F:lead",
    "In this Part “communication support worker” means one with British Sign Language at Level 3 or above and a Level 3 certificate in communication support, and “the base” means the resource base for deaf pupils at the academy. “One to one” means with Luca alone.",
)
F = [
    (
        "Hearing and physical",
        [
            item(
                "F1",
                "A qualified teacher of deaf children shall teach Luca in the base for five hours a week in sessions of one hour, two of them one to one and three in a group of three, to prepare and go over subject language and develop his listening.",
                SP,
                "3.1",
            ),
            item(
                "F2",
                "A radio aid with a microphone for the teacher and one that is passed from pupil to pupil shall be used in every lesson, assembly and tutor time. Each morning from the bell until register a communication support worker checks it and both processors with Luca.",
                SP,
                "3.2",
            ),
            item(
                "F3",
                "Luca shall be taught in rooms with acoustic ceilings and with his seat at the front and to the side, facing the class, in all lessons.",
                SP,
                "3.3",
            ),
            item(
                "F4",
                "Luca shall have two listening breaks of 15 minutes each day in the base, timed by himself, with nobody talking to him.",
                SP,
                "3.4",
            ),
            item(
                "F5",
                "An educational audiologist shall test Luca's speech discrimination and the radio aid for one hour, one to one, every term and report to the teacher of deaf children.",
                SP,
                "3.5",
            ),
        ],
    ),
    (
        "Language and communication",
        [
            item(
                "F6",
                "A speech and language therapist with a specialism in deafness shall work with Luca, one to one, for 45 minutes every week in term time on consonant endings, on being understood by strangers and on repair of conversation, and shall review his targets each term.",
                CI,
                "3.6",
            ),
            item(
                "F7",
                "A communication support worker shall interpret between spoken English and British Sign Language for Luca, one to one, in all lessons except physical education and woodwork practice: 22 hours a week.",
                CI,
                "3.7",
            ),
            item(
                "F8",
                "A deaf instructor with British Sign Language at Level 6 shall teach Luca and two other deaf pupils the signs of each subject, and the difference between sign and English, for one hour a week.",
                CI,
                "3.8",
            ),
            item(
                "F9",
                "A vocabulary notebook of 12 words for each half term in each of five subjects shall be prepared by the teacher of deaf children, and a communication support worker shall go over six words with Luca, one to one, for 15 minutes every day in tutor time.",
                CI,
                "3.9",
            ),
        ],
    ),
    (
        "Learning",
        [
            item(
                "F10",
                "A specialist English teacher shall teach Luca, in a group of four, for three hours a week in place of a second humanities subject, reading for inference and English grammar for deaf writers by Colourful Semantics and paired texts.",
                CL,
                "3.10",
            ),
            item(
                "F11",
                "A communication support worker shall take notes for Luca in all examination subjects, give them to him on the same day, and spend 30 minutes with him, one to one, on Tuesdays and Thursdays in turning them into revision cards.",
                CL,
                "3.11",
            ),
            item(
                "F12",
                "A mathematics teacher shall teach Luca, one to one, for 40 minutes a week to change questions in words into bar drawings and signs; scores are recorded every six weeks.",
                CL,
                "3.12",
            ),
            item(
                "F13",
                "Luca shall have 25 per cent extra time, a live speaker or sign interpreter for instructions, and modified-language papers in all mock and public examinations, arranged by the examinations officer.",
                CL,
                "3.13",
            ),
        ],
    ),
    (
        "Emotional and social development",
        [
            item(
                "F14",
                "The deaf instructor shall hold a deaf identity and self-advocacy course, with Luca and three others, for one hour a week from November 2026 to April 2027, in which asking again is practised and filmed; she reviews it with Luca in January and April.",
                SEMH,
                "3.14",
            ),
            item(
                "F15",
                "A lunch club for six deaf and hearing pupils who are learning to sign shall be led by a communication support worker on Mondays, Wednesdays and Fridays for 35 minutes.",
                SEMH,
                "3.15",
            ),
            item(
                "F16",
                "A counsellor who signs and is accredited for work with deaf young people shall see Luca, one to one, for 50 minutes a fortnight for the school year about anger and being misunderstood, with a review each term; his exit card is honoured by all staff in all lessons.",
                SEMH,
                "3.16",
            ),
            item(
                "F17",
                "The teacher of deaf children shall train all staff who teach Luca in facing him, repeating others' words, checking that he has understood and use of the radio aid, for 90 minutes each September.",
                SEMH,
                "3.17",
            ),
        ],
    ),
    (
        "Independence and preparing for adult life",
        [
            item(
                "F18",
                "A habilitation and travel trainer who signs shall practise train journeys and changes of plan with Luca, one to one, for two hours on alternate Saturdays from January to July 2027.",
                PFA,
                "3.18",
            ),
            item(
                "F19",
                "A careers adviser at Level 6, with an interpreter, shall meet Luca for one hour in November 2026, January and March 2027 on joinery courses, Access to Work and how to tell an employer about his deafness.",
                PFA,
                "3.19",
            ),
            item(
                "F20",
                "For his move in September 2027 a communication support worker shall go with Luca on three half-day visits to Holtby College between March and July 2027, and the teacher of deaf children shall meet its learning support manager for two hours in May 2027 to hand over equipment, notes and access arrangements.",
                PFA,
                "3.20",
            ),
        ],
    ),
]
F_TARGETS = say(
    "F:t",
    "The teacher of deaf children and Luca's form tutor shall set short-term targets with him each half term and check them with his parents at the end of each term.",
)
G = [
    item(
        "G1",
        "The implant centre's clinical nurse and audiologist shall see Luca for two hours every six months to re-tune both processors, check the skin and teach him to clean and rest it, and shall see him within two working days if it breaks down.",
        H,
    ),
    item(
        "G2",
        "A physiotherapist for balance disorders shall see Luca, one to one, for 45 minutes a month for six months from November 2026, give him exercises, and advise the workshop teacher in writing on ladders and lighting.",
        H,
    ),
]
NAMES = [
    ("Luca", "His own views, through Miss R. Kaur", "8 September 2026"),
    ("Parents", "Gemma and Paul Hesketh", "10 September 2026"),
    ("Educational advice", "Mr O. Brandreth, head of year, Amber Vale Academy", "4 September 2026"),
    ("Teacher of the deaf", "Mrs E. Applegarth, qualified teacher of deaf children", "3 September 2026"),
    ("Psychological advice", "Dr M. Lisle, educational psychologist", "9 July 2026"),
    ("Medical advice", "Dr A. Roux, consultant in audiovestibular medicine", "25 June 2026"),
    ("Speech and language therapy", "Ms P. Danvers, specialist speech and language therapist", "1 July 2026"),
    ("Social care advice", "Mr T. Eccleshall, social worker, sensory team", "9 September 2026"),
    ("Preparation for adult life", "Ms K. Wray, careers adviser", "11 September 2026"),
]
LINKS = """
A1: E11
A2: E10
A3: E7
A4: E3 E4 E5
A5: E2
B1: E6 F1 F2 F3 F5 F17
B2: E6 F4
B3: E1 F1 F9 F13
B4: E7 F6
B5: E1 F7 F8
B6: E3 F10 F13
B7: E4 F10 F8
B8: E1 F11
B9: E5 F12
B10: E2 F14 F17
B11: E8 F15
B12: E9 F16
B13: E10 F18
B14: E11 F19 F20
C1: E12 G1
C2: E12 G2
E1: F1 F7 F8 F9 F11
E2: F14 F17 F6
E3: F10 F13
E4: F10 F8
E5: F12 F13
E6: F2 F4 F3 F5
E7: F6
E8: F15
E9: F16
E10: F18
E11: F19 F20
E12: G1 G2
"""
GUARDS = [
    (
        "A:h1",
        "A",
        "The Authority made a Statement for him on 11 March 2013",
        "M05: an old date that is history",
    ),
    (
        "A:h2",
        "A",
        "His sister Bella, aged 12, is hearing and signs fluently.",
        "M01, M04: his sister's name and age",
    ),
    ("D:1", "D", None, "N07: assessed, and found to have no needs"),
    (
        "F2",
        "F",
        "Each morning from the bell until register a communication support worker checks it and both processors with Luca.",
        "P03, P04: 'from the bell until register'",
    ),
    ("F18", "F", None, "P03: 'alternate Saturdays'"),
    ("F10", "F", None, "P05: 'in a group of four'"),
    ("I:1", "I", None, "M04, S09: two institutions, until and from a date"),
    ("B1", "B", None, "N02: the diagnosis is followed by what it means"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Amberholt still sets it out."""
    pen = Pen(stem, layout, copy, font="Times New Roman", size=11.5, colour="333333", shade="D9D9D9")
    edits = pen.copy.edits
    pen.running("Luca Hesketh", "Amberholt Council, Children's Services Authority")

    def banner(old: str, letter: str, title: str) -> None:
        pen.table([[old, f"Section {letter}", title]], [2.5, 3, 11.5], head=1)

    pen.p("AMBERHOLT COUNCIL", bold=True, size=15, centre=True)
    pen.h("EDUCATION, HEALTH AND CARE PLAN", 0)
    pen.p(
        "This Plan is made by Amberholt Council (“the Authority”) under section 37 of the Children and Families Act 2014 in place of the Statement of Special Educational Needs made for the young person named below under the Education Act 1996."
    )
    pen.table(
        [
            ["Surname", "Hesketh", "Other names", plain("front:name", "Luca")],
            ["Date of birth", "5 December 2010", "School year", plain("front:year", "Year 11")],
            ["School attended", "Amber Vale Academy", "Primary need", "Hearing impairment"],
            ["Home address", "2 Kiln Terrace, Amberholt", "Telephone (text)", "01632 960558"],
            ["Statement made", "11 March 2013", "First Plan made", "19 May 2017"],
            ["Review meeting", "17 September 2026", "Status", "Final amended Plan"],
            [
                "Amended with effect from",
                plain("front:date", "30 October 2026"),
                "Review due by",
                "16 September 2027",
            ],
        ],
        [4, 5, 3.5, 4.5],
    )
    pen.labels.details(
        name="Luca Hesketh",
        date_of_birth="2010-12-05",
        year_group=11,
        status="amended",
        plan_date="2026-10-30",
        review_date="2027-09-16",
        local_authority="Amberholt Council",
        primary_need="Hearing impairment",
        setting="Amber Vale Academy",
        named_placement="Amber Vale Academy",
        officer="R. J. Maltby",
        signed=True,
        first_plan=False,
        pronouns="he",
    )
    pen.labels.dates(first_issued="2017-05-19", amended="2026-10-30", review_meeting="2026-09-17")
    banner("Appendices", "K", "Advice and information on which this Plan is based")
    pen.table(
        [["Nature of advice", "Contributor", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(NAMES)],
        [4.5, 9, 3.5],
        head=1,
    )
    banner("Part 1", "A", "The views, interests and aspirations of Luca and his parents")
    for title, texts in [("History", A_HISTORY), ("Luca", A_LUCA), ("Parents", A_PARENTS)]:
        pen.h(title, 2)
        pen.ps(texts)
    banner("Part 2", "B", "Special educational needs")
    pen.h("Abilities", 2)
    pen.ps(B_STRENGTHS)
    for title, texts in B:
        pen.h(title, 2)
        for text in texts:
            pen.p(text, mark=str(text.label))
    banner("Part 2", "C", "Health needs related to special educational needs")
    pen.bullets(C)
    banner("Part 2", "D", "Social care needs related to special educational needs or to a disability")
    pen.p(D)
    pen.labels.state("D", "nil")
    banner("Part 3", "E", "Objectives: the outcomes sought")
    pen.bullets(E, style="List Number")
    banner("Part 3", "F", "Special educational provision to meet the needs and objectives")
    pen.p(F_LEAD)
    for title, texts in F:
        if any(edits.get(text.key, "") is not None for text in texts):
            pen.h(title, 2)
        for text in texts:
            pen.p(text, mark=str(text.label))
    pen.h("Monitoring", 2)
    pen.p(F_TARGETS)
    banner("Part 5", "G", "Health provision")
    pen.bullets(G)
    banner(
        "Part 6",
        "H1",
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    pen.p(say("H1:1", "None is required."))
    pen.labels.state("H1", "nil")
    banner("Part 6", "H2", "Other social care provision")
    pen.p(say("H2:1", "None is required."))
    pen.labels.state("H2", "nil")
    banner("Part 4", "I", "Placement")
    pen.p(
        say(
            "I:1",
            "Until 31 August 2027: Amber Vale Academy, a mainstream academy with a resource base for deaf pupils. From 1 September 2027: a further education college; the college will be named by 31 March 2027.",
        )
    )
    if "drop:J" not in edits:
        banner("Part 7", "J", "Personal budget")
        pen.p(say("J:1", "None has been requested."))
        pen.labels.state("J", "nil")
    pen.used.add("drop:J")
    annex = [one for one in pen.take(say("K:annex", "")) if one.text]
    if annex:
        pen.h("Annex: additional arrangements", 2)
        for one in annex:
            pen.p(one.text)
    pen.p("Signed on behalf of the Authority", bold=True)
    pen.table(
        [
            [
                plain("sign:name", "R. J. Maltby, Principal Officer (Special Educational Needs)"),
                plain("sign:date", "30 October 2026"),
            ]
        ],
        [11, 6],
    )
    if copy is None:
        pen.links(LINKS)
    return pen
