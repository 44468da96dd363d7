"""Fellbrook: stacked area tables, by a speech and language therapist seconded to the SEN team."""

from __future__ import annotations

from tests.defects.chicory.model import Look, Plan, hd, head, lines, r, table

ONE = (17.0,)
FOUR = (6.2, 4.3, 3.2, 3.3)
HEADS = ("F - Special Educational Provision", "By Whom", "Frequency", "Which Need Does This Provision Meet")

FRONT = table(
    (3.4, 5.1, 3.6, 4.9),
    r(None, "Full name", "Idris Penhallow", "Known as", "Idris"),
    r(None, "Date of birth", "14/02/2018", "School year", "Year 4"),
    r(None, "Status of plan", "Final", "Date of this plan", "12 October 2026"),
    r(None, "To be reviewed by", "11 October 2027", "Request received", "28 May 2026"),
    r(None, "Draft sent", "7 September 2026", "First plan", "Yes"),
    r(
        None,
        "School",
        "Harrow Beck Primary School",
        "Greatest area of need",
        "Speech, language and communication needs",
    ),
    r(None, "UPN", "H846201518027", "NHS number", "943 476 5919"),
    r(None, "front-care| Social care status", "None", "Looked after", "No"),
    r(
        None,
        "Parents",
        "Mrs Ceridwen Penhallow and Mr Tom Penhallow",
        "Languages",
        "English and a little Welsh",
    ),
    look="form",
)

A = table(
    ONE,
    hd("SECTION A - The views, interests and aspirations of Idris and his parents"),
    hd("How Idris was asked"),
    r(
        "A",
        "a-method| Miss Adaeze Thorne, a teaching assistant he picked himself, sat with Idris on 11 June 2026 "
        "with the Talking Mats picture cards. The words in speech marks are his. The rest of what he thinks was "
        "noted from how he sorted the cards and was then read back to him.",
    ),
    hd("How Idris communicates and joins in decisions"),
    r(
        "A",
        "a-talk| Idris speaks in short phrases and fills them out with gesture, drawing and the photographs on "
        "his tablet. At home a few British Sign Language signs are used. He takes in most when the speaker faces "
        "him, says one idea and then waits ten seconds. For the meeting on 7 July 2026 he chose which photographs "
        "should be shown, and came for the last quarter of an hour to explain them.",
    ),
    hd("Idris's own views and interests"),
    r(
        "A",
        "“I like Year 4. I don't like the hall.”\n“When they don't get me I go to the coats.”\na-likes| Cubes, "
        "beetles and his sister Carys were put on the thumbs-up side. Shouting, assembly and spelling were put on "
        "the thumbs-down side. Digging on his grandfather's allotment and films in which animals talk are his "
        "favourite ways to spend a Saturday.",
    ),
    hd("What his parents told us"),
    r(
        "A",
        "a-parents| Mrs and Mr Penhallow spoke to the plan coordinator at home on 9 June 2026. They describe a "
        "funny, stubborn boy who never forgets a kindness. Their worry is that people outside the family give up on "
        "him after one try. They want him kept at Harrow Beck, where other children know him.",
    ),
    hd("History so far"),
    r(
        "A",
        "a-history| Idris was born at term. His hearing loss was picked up at newborn screening, confirmed at "
        "four months, and he wore his first hearing aids a month later. Single words came at two years and eight "
        "months. Joined words came when he was nearly four. He started at Harrow Beck in the Reception year and has "
        "been there since.",
    ),
    hd("Hopes for the future"),
    r(
        "A",
        "A1| Idris: “I want to go Cubs with Jonah.”\nA2| Idris wants to make films about beetles when he is grown "
        "up and tell people all about them.\nA3| His parents hope that one day anybody he meets, on the telephone "
        "too, will understand him.\nA4| They also hope that he will read for pleasure and leave school with good "
        "qualifications.",
        style="bullet",
    ),
)

TALK = table(
    FOUR,
    hd("Area 1: Communication and interaction"),
    hd("B - Strengths"),
    r(
        "B",
        "Idris wants to communicate and will try three different ways to get an idea across. He listens hard to a "
        "familiar speaker and he remembers what he has seen. (K5)",
    ),
    hd("B - Special Educational Needs"),
    r(
        "B",
        "B1| Understanding of language: on the Clinical Evaluation of Language Fundamentals his score falls below "
        "the 2nd centile. In class he carries out the first half of an instruction and then copies a neighbour. He "
        "hears a sentence with “before”, “unless” or “except” as a list, so he starts tasks in the wrong order or "
        "not at all. (K5)\n"
        "B2| Spoken sentences and narrative: his sentences average four words and leave out verb endings and joining "
        "words. Asked what happened that morning he gives two or three loose points, and the listener cannot tell who "
        "did what. His written work stops at a single line for the same reason. (K3, K5)\n"
        "B3| Speech sounds: Idris drops the ends of words and says t for k and d for g. A new adult catches about half "
        "of what he says. He no longer puts his hand up. (K5)",
        style="bullet",
    ),
    hd("E - Outcomes"),
    r(
        "E",
        "E1| By July 2028, Idris will carry out a three-step spoken instruction in class, without first watching "
        "another child, on four out of five occasions.\n"
        "E2| By the end of Key Stage 2, Idris will retell an event that the listener did not see in at least five "
        "linked sentences, so that it is plain who did what.\n"
        "E3| By July 2028, Idris will speak clearly enough that an adult who is new to him understands eight in ten of "
        "his words over two minutes of talk.",
        style="bullet",
    ),
    hd(*HEADS),
    r(
        "F",
        "F1| One-to-one speech and language therapy. Speech sound work on word endings and on k and g. Sentence "
        "building with colour-coded pictures for verb endings and joining words. The therapist writes the practice "
        "sheets each half term and measures progress against the July baseline. (K5)",
        "A speech and language therapist registered with the Health and Care Professions Council and experienced with "
        "deaf children",
        "Weekly in term time, 40 minutes; 36 sessions a year",
        "Speech sounds; spoken sentences",
    ),
    r(
        "F",
        "F2| Practice of the speech sounds and sentences on the current sheet, one to one, in the small library, "
        "with each attempt recorded. (K5)",
        "A teaching assistant who has completed the two-day course in speech sound and sentence practice",
        "Four days a week, 15 minutes",
        "Speech sounds; spoken sentences",
    ),
    r(
        "F",
        "F3| Instructions are given one step at a time. A drawn card for each step stays on Idris's desk and he "
        "says the step back before he starts. Words such as “before”, “unless” and “except” are shown with a "
        "gesture. (K5)",
        "Class teacher and class teaching assistant",
        "Every lesson",
        "Understanding of language",
    ),
    r(
        "F",
        "F4| Story-telling group of four children using story maps and who-where-what cards, ending with a filmed "
        "retelling. (K4, K5)",
        "A teaching assistant trained in narrative intervention by the speech and language therapist",
        "Twice a week, 30 minutes",
        "Spoken sentences and narrative",
    ),
    area="communication-interaction",
)

LEARN = table(
    FOUR,
    hd("Area 2: Cognition and learning"),
    hd("B - Strengths"),
    r(
        "B",
        "Visual memory is at the 60th centile. Idris spots number patterns quickly and counts accurately in twos, "
        "fives and tens. (K4)",
    ),
    hd("B - Special Educational Needs"),
    r(
        "B",
        "B4| Reading: Idris reads at the level of a child of five years and nine months. He knows 31 of 44 letter "
        "sounds. The quiet ones (f, th and s) vanish when he blends because he does not hear them, and he cannot "
        "read the books his class uses. (K4, K7)\n"
        "B5| Number in words: with cubes he calculates correctly to 100. Once the sum is put inside a sentence he "
        "takes the two numbers and adds them, whatever was asked. Four of his last five mathematics assessments were "
        "half blank. (K3, K4)",
        style="bullet",
    ),
    hd("E - Outcomes"),
    r(
        "E",
        "E4| By the end of Key Stage 2, Idris will read aloud a page written for a nine-year-old with no more "
        "than one error in twenty words.\n"
        "E5| By July 2028, Idris will choose the right operation in eight out of ten one-step word problems.",
        style="bullet",
    ),
    hd(*HEADS),
    r(
        "F",
        "F5| One-to-one phonics with a hand cue for each sound, in the small library with the radio aid on. The "
        "thirteen missing letter sounds are taught first and blending follows. (K4, K7)",
        "A teaching assistant trained in the hand-cue scheme by the teacher of the deaf",
        "Daily, 20 minutes",
        "Reading",
    ),
    r(
        "F",
        "F6| Reading aloud, one to one, from insect books and film scripts at his present reading level. (K3)",
        "Class teacher",
        "Twice a week, 15 minutes",
        "Reading",
    ),
    r(
        "F",
        "F7| Word problems are acted out with cubes and then drawn as bars, in a group of three. The words that "
        "tell which operation to use are taught the day before. (K4)",
        "The mathematics lead, who is a qualified teacher",
        "Three times a week, 20 minutes",
        "Number in words",
    ),
    area="cognition-learning",
)

FEEL = table(
    FOUR,
    hd("Area 3: Social, emotional and mental health"),
    hd("B - Strengths"),
    r(
        "B",
        "Idris is kind to younger children and has one firm friend, Jonah. He owns up when he has done something "
        "wrong. (K1, K3)",
    ),
    hd("B - Special Educational Needs"),
    r(
        "B",
        "B6| Playing with others: rules are called out fast and out of doors. Idris misses them, is put out of "
        "the game, and on four of the five days observed he spent lunchtime alone by the fence. (K3, K4)\n"
        "B7| Leaving when not understood: two or three times a week he walks out to the cloakroom for ten minutes or "
        "longer. He loses that teaching, and afterwards he cannot say what went wrong or how he felt. (K2, "
        "K3)",
        style="bullet",
    ),
    hd("E - Outcomes"),
    r(
        "E",
        "E6| By July 2027, Idris will join a game of four or more children, in the playground or at a club, and "
        "stay to its end on three days in each week.\n"
        "E7| By July 2028, when he has not been understood, Idris will show one of his three signals and stay in the "
        "room, so that he goes to the cloakroom no more than once in a half term.",
        style="bullet",
    ),
    hd(*HEADS),
    r(
        "F",
        "F8| A playground game is taught indoors the day before with its rules on picture cards, in a group of "
        "five that includes Jonah. The same adult plays for the first ten minutes outside. (K4)",
        "The learning mentor, who is trained in play leadership",
        "Two lunchtimes a week, 30 minutes",
        "Playing with others",
    ),
    r(
        "F",
        "F9| One-to-one work in which Idris rehearses three signals for “you have not understood me” and puts a "
        "name to the feeling on a five-colour chart. All adults in the class answer a signal at once. (K4)",
        "The emotional literacy support assistant, supervised each half term by the educational psychologist",
        "Weekly, 30 minutes",
        "Leaving when not understood",
    ),
    area="semh",
)

SENSE = table(
    FOUR,
    hd("Area 4: Sensory and physical"),
    hd("B - Strengths"),
    r("B", "Idris swims, climbs and draws well for his age. He puts in his own hearing aids. (K1, K7)"),
    hd("B - Special Educational Needs"),
    r(
        "B",
        "B8| Hearing: Idris has a moderate sensorineural loss in both ears. With aids, in a quiet room, he hears "
        "speech at one metre. Among thirty children he follows less than half of what is said, and in the hall "
        "almost nothing. (K7, K8)\n"
        "B9| Tiredness from listening: by early afternoon he lays his head on the table and takes his aids out. His "
        "score on one and the same task drops from eight in ten to four in ten. (K7)",
        style="bullet",
    ),
    hd("E - Outcomes"),
    r(
        "E",
        "E8| By the end of Key Stage 2, Idris will check his hearing aids and radio aid every morning by himself "
        "and report a fault to an adult within five minutes of noticing it.\n"
        "E9| By July 2028, Idris will ask for his listening rest himself and then score at least seven in ten on the "
        "afternoon task, on four days in each week.",
        style="bullet",
    ),
    hd(*HEADS),
    r(
        "F",
        "F10| A personal radio aid linked to both hearing aids. Whoever is speaking wears the transmitter. It is "
        "tested each morning with the six-sound listening check. (K7)",
        "Class teacher and class teaching assistant; supplied and serviced by the Fellbrook sensory service",
        "Every lesson and assembly",
        "Hearing",
    ),
    r(
        "F",
        "F11| Direct one-to-one teaching about looking after hearing aids, noticing a fault and asking for quiet, "
        "followed by advice to the class teacher on acoustics and seating. (K7)",
        "A qualified teacher of the deaf",
        "Fortnightly, 60 minutes with Idris and 30 minutes with the teacher",
        "Hearing",
    ),
    r(
        "F",
        "F12| Listening rest in the book corner with the aids out and a quiet task of his choice. (K7)",
        "Class teaching assistant",
        "Twice a day, 10 minutes each, at 1.05 pm and 2.20 pm",
        "Tiredness from listening",
    ),
    r(
        "F",
        "F13| Training for every adult who teaches Idris in deaf awareness and in developmental language "
        "disorder. (K5, K7)",
        "The teacher of the deaf and the speech and language therapist, jointly",
        "Two hours each September; within two weeks for a new colleague",
        "Hearing; understanding of language",
    ),
    area="sensory-physical",
)

TARGETS = table(
    ONE,
    hd("E - Shorter-term targets and monitoring"),
    r(
        "E",
        "e-targets| The special educational needs coordinator, Mr Piotr Langton, meets Idris's parents, the class "
        "teacher, the speech and language therapist and the teacher of the deaf for an hour every term. They set the "
        "next term's targets towards each outcome and review all the provision in Section F.",
    ),
)

HEALTH = table(
    (4.6, 4.2, 3.8, 4.4),
    hd("C - Health needs", "E - Outcomes", "G - Health provision", "By Whom and Frequency"),
    r(
        ("C", "E", "G", "G"),
        "C1| Glue ear comes and goes on top of the permanent loss. During colds Idris loses a further 15 to 20 "
        "decibels. Ear moulds that he has outgrown whistle, and then he pulls the aids out. (K6, K8)",
        "E10| By July 2027, Idris will wear both hearing aids for the whole school day on 95 per cent of days, weeks "
        "with a cold included, as shown in the daily log.",
        "G1| Hearing test, middle-ear pressure test and adjustment of both hearing aids. (K8)",
        "Paediatric audiologist at the Fellbrook Children's Hearing Clinic; every six months, 45 minutes, and within "
        "ten working days of a change reported by school",
    ),
    r(
        ("C", "E", "G", "G"),
        "",
        "",
        "G2| New impressions taken and ear moulds fitted. (K8)",
        "Audiology technician at the same clinic; every four months, 20 minutes",
    ),
    area="health",
)

CARE = table(
    ONE,
    hd("D - Social care needs"),
    r(
        "D",
        "d-nil| Ms Lorna Dace, social worker, assessed the family on 2 July 2026 and found no social care needs "
        "linked to Idris's special educational needs or to a disability. (K9)",
    ),
    hd("H1 - Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    r("H1", "No provision under the 1970 Act is required."),
    hd("H2 - Any other social care provision"),
    r("H2", "No other social care provision is required."),
    hd("I - Placement"),
    r("I", "Harrow Beck Primary School, Fellbrook. This is a mainstream maintained primary school."),
    hd("J - Personal budget"),
    r(
        "J",
        "Idris's parents were told on 9 June 2026 how a personal budget works and have not asked for one. There "
        "is no direct payment.",
    ),
    look="once",
)

K = table(
    (1.2, 6.8, 5.8, 3.2),
    hd("K", "Advice and information", "Given by", "Dated"),
    r("K", "K1", "Parents' contribution", "Mrs C Penhallow and Mr T Penhallow", "09/06/2026"),
    r("K", "K2", "Idris's views", "Idris, with Miss A Thorne, teaching assistant", "11/06/2026"),
    r(
        "K",
        "K3",
        "Educational advice from school",
        "Mr P Langton, special educational needs coordinator",
        "19/06/2026",
    ),
    r(
        "K",
        "K4",
        "Educational psychology advice",
        "Dr Helga Marchetti, educational psychologist",
        "03/07/2026",
    ),
    r(
        "K",
        "K5",
        "Speech and language therapy advice",
        "Ms Bronagh Tully, speech and language therapist",
        "25/06/2026",
    ),
    r("K", "K6", "Medical advice", "Dr Rafi Osei, community paediatrician", "30/06/2026"),
    r(
        "K",
        "K7",
        "Advice of the teacher of the deaf",
        "Mrs Jocasta Wynne, qualified teacher of the deaf",
        "26/06/2026",
    ),
    r("K", "K8", "Audiology report", "Fellbrook Children's Hearing Clinic", "29/05/2026"),
    r("K", "K9", "Social care advice", "Ms Lorna Dace, social worker", "02/07/2026"),
)

SIGN = table(
    (4.0, 13.0),
    r(
        None,
        "Signed for Fellbrook County Council",
        "sign-name| Imogen Tarrant, Plan Coordinator (speech and language therapist, seconded)",
    ),
    r(None, "Date", "sign-date| 12 October 2026"),
    look="form",
)

PLAN = Plan(
    stem="chicory-01-fellbrook",
    layout=2,
    look=Look(
        font="Calibri",
        size=10.5,
        colour="1F4E5F",
        shade="D9E8EC",
        banner="band",
        running="Fellbrook County Council - Official Sensitive",
        foot="EHC Plan: Idris Penhallow  page",
    ),
    blocks=[
        *head("Education, Health and Care Plan", "title"),
        *FRONT,
        *lines(
            None, "The codes in brackets (K1 to K9) show which advice a statement rests on.", style="note"
        ),
        *A,
        *TALK,
        *LEARN,
        *FEEL,
        *SENSE,
        *TARGETS,
        *head("Sections C, E and G", "h2"),
        *HEALTH,
        *head("Sections D, H1, H2, I and J", "h2"),
        *CARE,
        *head("SECTION K - Advice and information", "h2"),
        *K,
        *SIGN,
    ],
    details={
        "name": "Idris Penhallow",
        "preferred_name": "Idris",
        "date_of_birth": "2018-02-14",
        "status": "final",
        "plan_date": "2026-10-12",
        "review_date": "2027-10-11",
        "year_group": 4,
        "local_authority": "Fellbrook County Council",
        "setting": "Harrow Beck Primary School",
        "named_placement": "Harrow Beck Primary School",
        "primary_need": "Speech, language and communication needs",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Imogen Tarrant",
        "signed": "2026-10-12",
        "upn": "H846201518027",
        "nhs_number": "943 476 5919",
        "dates": {
            "request": "2026-05-28",
            "draft": "2026-09-07",
            "first_issued": None,
            "final": "2026-10-12",
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"D": "nil", "H1": "nil", "H2": "nil", "J": "nil"},
    links="A1-E6 A2-E2 A3-E3 A3-E7 A4-E4 A4-E5 B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E8 B8-E10 B9-E9 C1-E10 "
    "B1-F3 B1-F13 B2-F1 B2-F2 B2-F4 B3-F1 B3-F2 B4-F5 B4-F6 B5-F7 B6-F8 B7-F9 B8-F10 B8-F11 B8-F13 B9-F12 "
    "C1-G1 C1-G2 E1-F3 E1-F13 E2-F1 E2-F2 E2-F4 E3-F1 E3-F2 E4-F5 E4-F6 E5-F7 E6-F8 E7-F9 E8-F10 E8-F11 "
    "E9-F12 E10-G1 E10-G2",
    guards=[
        ("E3", "O07: an adult is named, but as the measure of what Idris will do"),
        ("d-nil", "N07 and S02: a nil that rests on an assessment"),
        ("F1", "P09: the therapist writes sheets, but the therapy itself is set out"),
        ("F3", "P04 and P05: a way of working in every lesson needs neither minutes nor ratio"),
        ("“When they don't get me I go to the coats.”", "V05: first person in speech marks, said to be his"),
        ("A1", "V08 and O06: a hope, not an outcome"),
        ("B8", "N02: the diagnosis is followed by what he does and does not hear"),
        ("E10", "O03: a percentage with a log"),
        ("F9", "P07: no cap, although a half term and a weekly rate both stand in the row"),
    ],
)
