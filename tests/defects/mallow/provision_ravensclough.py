"""Ravensclough: what should change and what will be done."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, SEMH, SP, Page, it, say


def outcomes(p: Page) -> None:
    """Section E."""
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


def provision(p: Page) -> None:
    """Sections F and after."""
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


def rest(p: Page) -> None:
    """The sections that come last, and the signature."""
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
