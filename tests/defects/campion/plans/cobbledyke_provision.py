"""What is provided in the Cobbledyke plan, and who advised it."""

from __future__ import annotations

from tests.defects.campion.pen import item, say
from tests.defects.campion.plans.cobbledyke_needs import CI, CL, PFA, SC, SEMH, SP, H, prov

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
