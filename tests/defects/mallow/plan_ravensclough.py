"""Ravensclough: linear A to K, a boy in Year 4 with a language disorder and focal epilepsy."""

from __future__ import annotations

from tests.defects.mallow.page import Look, Page, it, say

LAYOUT = 3
LOOK = Look(font="Calibri", size=11, colour="4A235A", shade="EADCF1")
CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Oskar Brayshaw-Lind - EHC Plan - Confidential", "Ravensclough Borough Council")
    p.head("Ravensclough Borough Council", 2)
    p.head("Education, Health and Care Plan", 0)
    p.form(
        [
            ("Name", "front.name", "Oskar Brayshaw-Lind"),
            ("Date of birth", "front.dob", "14 March 2018"),
            ("Home address", "front.address", "6 Larch Rise, Ravensclough"),
            ("Parents", "front.parents", "Ingrid Lind and Joel Brayshaw (both live with Oskar)"),
            ("Year group", "front.year", "Year 4"),
            ("School attended", "front.school", "Clough Bank Primary School"),
            ("Greatest area of need", "front.primary", "Speech, language and communication needs"),
            ("Languages at home", "front.languages", "English and Norwegian"),
            ("Status of this plan", "front.status", "Final"),
            ("Needs assessment requested", "front.request", "26 May 2026"),
            ("Date of final plan", "front.date", "9 October 2026"),
            ("To be reviewed by", "front.review", "8 October 2027"),
        ]
    )
    p.details(
        {"request": "2026-05-26", "final": "2026-10-09"},
        name="Oskar Brayshaw-Lind",
        date_of_birth="2018-03-14",
        status="final",
        plan_date="2026-10-09",
        review_date="2027-10-08",
        year_group=4,
        local_authority="Ravensclough Borough Council",
        setting="Clough Bank Primary School",
        named_placement="Clough Bank Primary School",
        primary_need="Speech, language and communication needs",
        first_plan=True,
        pronouns="he",
        officer="Priya Hallworth",
        signed=True,
    )
    _views(p)
    _needs(p)
    _outcomes(p)
    _provision(p)
    _rest(p)


def _views(p: Page) -> None:
    p.head("SECTION A: The views, interests and aspirations of Oskar and his parents")
    p.head("How these views were gathered", 3, "A.h1")
    p.para(
        say(
            "A.how",
            "Oskar talked to Mrs Tandy, the SENCO, on 18 June 2026 in two short sittings. He used "
            "photographs of his day and a smile-to-frown line to show what he thought, and Mrs Tandy wrote down "
            "what he said. His parents wrote their part at home and went through it with the council's case officer "
            "on 2 July 2026.",
        )
    )
    p.head("Oskar says", 3)
    p.para(
        say(
            "A.child",
            "\"I like the climbing wall and I like Freja, she's our dog. Carpet time is too much talking. My "
            "words get stuck and then people go. I don't like it when the bell goes and I haven't finished.\"",
        )
    )
    p.para(it("A1", '"When I am big I want to fix bikes in a shop with my uncle Anders."'))
    p.para(it("A2", '"I want to read the football cards by myself."'))
    p.head("What Oskar's parents say", 3, "A.h3")
    p.para(
        say(
            "A.parents",
            "Ingrid and Joel describe a funny, stubborn and very kind boy who will spend an hour taking a "
            "scooter apart. They see him go quiet when cousins talk over him. His younger sister Maja finishes his "
            "sentences for him, which he hates.",
        ),
        it("A3", "They hope that he will have a couple of good friends whom he can ring up and go out with."),
        it(
            "A4",
            "They would like him to know what to do about his seizures and to tell other people himself.",
        ),
    )
    p.head("How Oskar communicates and takes part in decisions", 3, "A.h4")
    p.para(
        say(
            "A.comm",
            "Oskar speaks in short sentences and points or draws when a word will not come. He can "
            "choose between two or three things when he sees them in pictures, and needs about ten seconds to answer. "
            "He chose which photographs went into this plan.",
        )
    )
    p.head("Oskar's story so far", 3, "A.h5")
    p.para(
        say(
            "A.history",
            "Oskar was born at term and said his first words at two and a half. He was seen by the "
            "community speech and language service from the age of three and started at Clough Bank in Reception in "
            "September 2022. His first seizure was in February 2024. He lives with his parents, Maja (5) and the dog.",
        )
    )


def _needs(p: Page) -> None:
    p.head("SECTION B: Oskar's special educational needs")
    p.head("Communication and interaction", 2)
    p.para(
        say(
            "B.s1",
            "Oskar listens well to one person in a quiet place, is keen to tell his news and uses gesture "
            "cleverly. He has a diagnosis of developmental language disorder (DLD), made in May 2025.",
        )
    )
    p.bullets(
        it(
            "B1",
            "Oskar understands instructions that carry two key words. With three or more he does the last "
            "part only, so that in whole-class teaching he watches what others do and starts late (CELF-5 receptive "
            "score at the 2nd percentile, June 2026).",
            CI,
        ),
        it(
            "B2",
            "He speaks in phrases of three to five words and leaves out endings and joining words. Adults who "
            "do not know him follow about half of what he tells them.",
            CI,
        ),
        it(
            "B3",
            "Oskar cannot call up everyday words when he wants them (he named 14 of 40 pictures in a minute) and "
            "gives up what he was saying several times in a lesson.",
            CI,
        ),
        it(
            "B4",
            "In games at playtime he does not follow quick talk about rules and loses the thread within a minute "
            "or two. He then walks off, and was alone on 7 of 10 playtimes watched in June 2026.",
            CI,
        ),
    )
    p.head("Cognition and learning", 2, "B.h2")
    p.para(
        say(
            "B.s2",
            "His reasoning with shapes and pictures is at the level expected for his age and he remembers what "
            "he has made or seen.",
        )
    )
    p.bullets(
        it(
            "B5",
            "Oskar reads 30 of the first 100 common words and sounds out simple three-letter words. His reading "
            "age is 5 years 4 months, so he cannot read the books or worksheets of Year 4.",
            CL,
        ),
        it(
            "B6",
            "He writes two or three words of a sentence before he has lost the rest. A page that his class writes "
            "in half an hour is one line for him.",
            CL,
        ),
        it(
            "B7",
            "He holds two items in mind at a time (WISC-V working memory 72), forgets the steps of a sum part of "
            "the way through and cannot do mental arithmetic beyond 10.",
            CL,
        ),
    )
    p.head("Social, emotional and mental health", 2, "B.h3")
    p.para(
        say(
            "B.s3",
            "Oskar is affectionate, has a strong sense of fairness and settles quickly with people he trusts.",
        )
    )
    p.bullets(
        it(
            "B8",
            "When he is not understood Oskar pushes things off the table or leaves the room, four or five times "
            "a week, and takes up to 20 minutes to come back to his work.",
            SEMH,
        ),
        it(
            "B9",
            'He says "I\'m the thick one" and will not try reading or writing in front of other children; he '
            "tore up his work on six days in June 2026.",
            SEMH,
        ),
    )
    p.head("Sensory and/or physical", 2, "B.h4")
    p.para(say("B.s4", "Oskar climbs, swims ten metres and is strong. His sight and hearing are normal."))
    p.bullets(
        it(
            "B10",
            "He holds a pencil in his fist, presses hard and tires within five minutes; his handwriting cannot "
            "be read by others (Movement ABC-2 manual dexterity at the 5th percentile).",
            SP,
        ),
        it(
            "B11",
            "He cannot yet fasten buttons, a zip or laces, and is ten minutes behind his class in changing for PE, "
            "so that he misses the start of the lesson.",
            SP,
        ),
    )
    p.head("SECTION C: Oskar's health needs which are related to his special educational needs")
    p.bullets(
        it(
            "C1",
            "Oskar has focal seizures about twice a month. He stares, plucks at his clothes and does not answer for "
            "one to two minutes; two since February 2024 have gone on for more than five minutes.",
            "health",
        ),
        it(
            "C2",
            "After a seizure he is confused and sleepy for up to an hour and loses the teaching of that hour and "
            "what came just before it.",
            "health",
        ),
    )
    p.head(
        "SECTION D: Oskar's social care needs which are related to his special educational needs or to a disability"
    )
    p.para(
        say(
            "D.lead",
            "Oskar was assessed by Rhona Peel, social worker in the Children with Disabilities Team, in July "
            "2026.",
        )
    )
    p.bullets(
        it(
            "D1",
            "Oskar cannot go to clubs or friends' houses without a parent, as other adults do not follow his speech "
            "or know what to do in a seizure. He has no activity outside the family in a usual week.",
            "social-care",
        )
    )


def _outcomes(p: Page) -> None:
    p.head("SECTION E: The outcomes sought for Oskar")
    p.para(
        say(
            "E.lead",
            "Shorter-term targets towards each outcome are set every term by the class teacher, the SENCO and "
            "Oskar's parents, and looked at together in the last week of that term.",
        )
    )
    p.each(
        it(
            "E1",
            "By the end of Year 6 Oskar will carry out a spoken instruction of four key words, said once to the "
            "whole class, on 8 of 10 occasions, so that he can start his work with the others.",
            CI,
            "1.",
        ),
        it(
            "E2",
            "By July 2028 Oskar will tell an adult who does not know him about something that happened, in four "
            "joined sentences, and that adult will be able to retell it correctly.",
            CI,
            "2.",
        ),
        it(
            "E3",
            "By July 2027 Oskar will play a game with rules alongside two other children for 15 minutes on three "
            "playtimes a week, without an adult beside him.",
            CI,
            "3.",
        ),
        it(
            "E4",
            "By the end of Key Stage 2 Oskar will read a page of a book for seven-year-olds aloud with no more than "
            "five mistakes and answer three questions about it, so that he can read for his own pleasure.",
            CL,
            "4.",
        ),
        it(
            "E5",
            "By July 2028 Oskar will put six sentences of his own on paper or screen in half an hour, such that "
            "his teacher can read all of them.",
            CL,
            "5.",
        ),
        it(
            "E6",
            "By the end of Year 5 Oskar will work through a written sum of three steps with his prompt strip and "
            "get 8 of 10 right.",
            CL,
            "6.",
        ),
        it(
            "E7",
            "By July 2027 Oskar will show with his card that he is stuck or cross, and be back at work within five "
            "minutes, in four of every five such moments.",
            SEMH,
            "7.",
        ),
        it(
            "E10",
            "By July 2027 Oskar will read a short text aloud to two classmates of his choice on four occasions in a "
            "term and stay to the end of it.",
            SEMH,
            "8.",
        ),
        it(
            "E8",
            "By the end of Year 5 Oskar will use both hands well enough to change for PE by himself, laces included, in "
            "the time his class takes, and so that he can take a bicycle wheel off and put it back with his uncle.",
            SP,
            "9.",
        ),
        it(
            "E9",
            "By July 2028 Oskar will tell a new adult in his own words what his seizures are like and the three "
            "things to do, so that he can go to a weekly club with that adult in charge.",
            "health",
            "10.",
        ),
    )


def _provision(p: Page) -> None:
    p.head("SECTION F: The special educational provision required by Oskar")
    p.head("Communication and interaction", 2)
    p.bullets(
        it(
            "F1",
            "A speech and language therapist with postgraduate training in DLD will teach Oskar 1:1 for 40 "
            "minutes each week in term time, working on sentence patterns with the Shape Coding approach.",
            CI,
        ),
        it(
            "F2",
            "The teaching assistant who sits in on that session will repeat it with Oskar 1:1 for 15 minutes on each "
            "of the four other days. The therapist will watch one of these every half term and correct it.",
            CI,
        ),
        it(
            "F3",
            "In every lesson the teacher or teaching assistant will give Oskar instructions one step at a time "
            "with a picture for each step on his task board, and wait ten seconds for his answer.",
            CI,
        ),
        it(
            "F4",
            "The teaching assistant will rehearse ten topic words with him 1:1 by sound and meaning (Word Aware), "
            "Tuesday and Thursday mornings before register, a quarter of an hour.",
            CI,
        ),
        it(
            "F5",
            "A play leader trained by the therapist will run a rules-and-turns game with Oskar and two classmates "
            "(one adult to three) on Monday, Wednesday and Friday, from the lunch bell until afternoon register "
            "(25 minutes).",
            CI,
        ),
        it(
            "F6",
            "The speech and language therapist will train Oskar's teacher, teaching assistant and lunchtime staff in "
            "DLD and Shape Coding for half a day each September and again within four weeks of any new member of staff "
            "starting.",
            CI,
        ),
    )
    p.head("Cognition and learning", 2)
    p.bullets(
        it(
            "F7",
            "A specialist teacher (Level 7, specific learning difficulties) will teach Oskar reading 1:1 with the "
            "Sounds-Write programme for 30 minutes twice a week, and test his word reading every half term.",
            CL,
        ),
        it(
            "F8",
            "The teaching assistant will practise that week's sounds with him 1:1 for 10 minutes on the other three "
            "days.",
            CL,
        ),
        it(
            "F9",
            "In every writing lesson Oskar will have access to a laptop with Clicker 8 word banks that the teaching "
            "assistant has loaded with the words of that lesson.",
            CL,
        ),
        it(
            "F10",
            "A prompt strip with the steps of the day's method will lie on Oskar's desk in every mathematics "
            "lesson; the class teacher makes it and goes through it with him 1:1 for five minutes before the lesson.",
            CL,
        ),
        it(
            "F11",
            "A teaching assistant (Level 3) will sit beside Oskar, 1:1, in English, mathematics and topic lessons, "
            "16 hours a week, to break tasks down, scribe and check that he has understood.",
            CL,
        ),
    )
    p.head("Social, emotional and mental health", 2)
    p.bullets(
        it(
            "F12",
            "The emotional literacy support assistant (ELSA) will see Oskar 1:1 for 30 minutes every Wednesday "
            "afternoon to teach him to use his stuck and cross cards and to build a book of things he can do. The "
            "educational psychologist supervises her each half term.",
            SEMH,
        ),
        it(
            "F13",
            "Alternate weeks, on Friday, the class teacher will hear Oskar and two classmates whom he has chosen read "
            "aloud to one another for 15 minutes.",
            SEMH,
        ),
    )
    p.head("Sensory and/or physical", 2, "F.h4")
    p.bullets(
        it(
            "F14",
            "An occupational therapist will see Oskar 1:1 for 45 minutes once every half term, set his hand and "
            "dressing programme and change it according to what he can then do.",
            SP,
        ),
        it(
            "F15",
            "The teaching assistant, shown by the therapist, will carry that programme out with Oskar 1:1 for 15 "
            "minutes on Monday, Tuesday and Thursday. It consists of putty work, lacing cards and dressing steps taught "
            "backwards from the last.",
            SP,
        ),
        it(
            "F16",
            "Oskar will have a sloped board, a triangular pencil with grip and a footrest at his desk in every "
            "lesson.",
            SP,
        ),
    )
    p.head("Review and moving on", 2, "F.h5")
    p.bullets(
        it(
            "F17",
            "In the summer term of Year 5 the SENCO will meet the SENCOs of the schools Oskar's parents are "
            "thinking of, visit two of them with Oskar, and record at the review what he will need there.",
        )
    )
    p.para(
        say(
            "F.review",
            "The SENCO will look at everything in this section with the class teacher, the therapists and "
            "Oskar's parents each term.",
        )
    )
    p.head(
        "SECTION G: Any health provision reasonably required by the learning difficulties or disabilities which "
        "result in Oskar having special educational needs"
    )
    p.bullets(
        it(
            "G1",
            "The children's epilepsy nurse will write Oskar's care plan, go through it with his parents and the "
            "school each September and rewrite it within a week of any change of medicine.",
            "health",
        ),
        it(
            "G2",
            "Buccal midazolam 7.5 mg will be given as required by one of three trained members of staff, if a seizure "
            "goes on for five minutes; 999 is called at the same time. One of the three is on site whenever Oskar is.",
            "health",
        ),
        it(
            "G3",
            "The epilepsy nurse will train those three in recognising seizures, giving midazolam and the recovery "
            "position for two hours each year.",
            "health",
        ),
        it(
            "G4",
            "After a seizure a first-aider will sit with Oskar in the quiet room until he is fully awake, up to an "
            "hour, and will write down the time and what was seen. The paediatrician reviews him every six months.",
            "health",
        ),
    )
    p.head(
        "SECTION H1: Any social care provision which must be made for Oskar as a result of section 2 of the "
        "Chronically Sick and Disabled Persons Act 1970",
        1,
        "H1.head",
    )
    p.bullets(
        it(
            "H1.1",
            "A support worker from the council's short breaks service, trained in seizure first aid, will take Oskar "
            "to the Saturday climbing club, 1:1, for three hours each week in term time. The social worker reviews this "
            "every six months.",
            "social-care",
        )
    )
    p.head("SECTION H2: Any other social care provision reasonably required", 1, "H2.head")
    p.para(say("H2.nil", "None is required at this time (assessment of July 2026)."))


def _rest(p: Page) -> None:
    p.head("SECTION I: Placement")
    p.para(say("I.1", "Clough Bank Primary School, a mainstream community primary school."))
    p.head("SECTION J: Personal budget")
    p.para(
        say(
            "J.1",
            "The case officer explained personal budgets on 2 July 2026. Oskar's parents have not asked for one.",
        )
    )
    p.head("SECTION K: Advice and information")
    p.advice(
        ["No.", "Advice from", "Name and role", "Date"],
        [
            ("Child and parents", "Oskar, Ingrid Lind, Joel Brayshaw", "2 July 2026"),
            ("Education", "Beth Tandy, SENCO, Clough Bank Primary School", "29 June 2026"),
            ("Educational psychology", "Dr Hugh Okell, educational psychologist", "6 July 2026"),
            ("Health (paediatrics)", "Dr Sunita Vohra, community paediatrician", "1 July 2026"),
            ("Speech and language therapy", "Carys Mott, speech and language therapist", "24 June 2026"),
            ("Occupational therapy", "Idris Fenn, occupational therapist", "3 July 2026"),
            ("Social care", "Rhona Peel, social worker, Children with Disabilities Team", "14 July 2026"),
        ],
        [1.2, 4.6, 8, 3.2],
    )
    p.plain("Signed on behalf of Ravensclough Borough Council", bold=True)
    p.form(
        [("Name", "sign.name", "Priya Hallworth, EHC Case Officer"), ("Date", "sign.date", "9 October 2026")]
    )


LINKS = """
A1>E8
A2>E4
A3>E2 E3 E9
A4>E9
B1>E1 F1 F2 F3 F6 F11
B2>E2 F1 F2 F6
B3>E2 F4
B4>E3 F5
B5>E4 F7 F8
B6>E5 F9 F11
B7>E6 F10 F11
B8>E7 F12 F3
B9>E10 F12 F13
B10>E5 F14 F15 F16 F9
B11>E8 F14 F15
C1>E9 G1 G2 G3 G4
C2>E9 G4
D1>E9 H1.1
E1>F1 F2 F3 F6 F11
E2>F1 F2 F4 F6
E3>F5
E4>F7 F8
E5>F9 F11 F16 F14 F15
E6>F10 F11
E7>F12
E10>F13 F12 F7
E8>F14 F15
E9>H1.1 G1
"""

GUARDS = [
    ("@G2", "G", "P06/P08: 'as required' of emergency medication, with the trigger and who gives it"),
    ("@F9", "F", "P06: 'access to', yet equipment, lesson and who prepares it are stated"),
    ("@F4", "F", "P03/P04: Tuesday and Thursday mornings, a quarter of an hour"),
    ("@F5", "F", "P04: from the lunch bell until register, 25 minutes, one adult to three"),
    ("@F13", "F", "P03: alternate weeks"),
    ("@G4", "G", "P07: 'up to an hour' is how long he sleeps, not a cap on the provision"),
    ("His younger sister Maja finishes his sentences for him, which he hates.", "A", "M01: a sibling's name"),
    ("@A.history", "A", "M05: an old school start is history"),
]
