"""What is provided in the Wrenmouth plan, and who advised it."""

from __future__ import annotations

from tests.defects.campion.pen import item
from tests.defects.campion.plans.wrenmouth_needs import CI, CL, PFA, SC, SEMH, SP, H, prov

PROVISION = [
    (
        "Communication and people",
        [
            prov(
                "F1",
                CI,
                "Speech and language therapy to teach me to notice when I have not understood, to ask, and to start and end a talk with somebody new. My targets are reviewed with me each term.",
                "Speech and language therapist who works with autistic adults",
                "One to one, 45 minutes, every two weeks of term",
            ),
            prov(
                "F2",
                CI,
                "Practice of my asking script and phone script in the college shop and café.",
                "Learning support assistant trained by the therapist",
                "One to one, 20 minutes, on Mondays and Thursdays",
            ),
            prov(
                "F3",
                CI,
                "Instructions in one sentence at a time, written or drawn on my tablet, and checked by asking me to show the first step.",
                "All my tutors and my job coach",
                "Every lesson and every shift",
            ),
            prov(
                "F4",
                CI,
                "A conversation group on taking turns, space between people and what other people like to talk about (the PEERS programme). My mentor reviews it after the 16 weeks.",
                "PEERS-certified tutor and one assistant",
                "Group of six, one hour a week, for 16 weeks from January 2027",
            ),
        ],
    ),
    (
        "Thinking and learning",
        [
            prov(
                "F5",
                CL,
                "Functional reading from rotas, labels and messages with the That Reading Thing programme, re-tested each term.",
                "Tutor with a Level 5 award in literacy for adults",
                "One to one, 30 minutes, three days a week",
            ),
            prov(
                "F6",
                CL,
                "Money teaching in real shops: notes, contactless, and the balance in my bank's app.",
                "Functional skills tutor, with a learning support assistant",
                "Group of three, 90 minutes, every Wednesday",
            ),
            prov(
                "F7",
                CL,
                "A morning planner on my phone that counts back from the bus, set up and shortened with me as I learn it.",
                "Occupational therapist to set up; learning support assistant to check with me",
                "Therapist: one to one, one hour a half term. Assistant: one to one, 10 minutes each Friday",
            ),
            prov(
                "F8",
                CL,
                "Job coaching by systematic instruction: each job broken into steps, photographed, shown in the same order and faded.",
                "Job coach with a Training in Systematic Instruction certificate",
                "One to one, six hours a week at my placement, all year",
            ),
        ],
    ),
    (
        "Feelings and wellbeing",
        [
            prov(
                "F9",
                SEMH,
                "A meeting with my mentor on what will be different that day, with changes marked in red on my timetable.",
                "Bryn Oxley, college mentor (Level 4 mental health and autism training)",
                "One to one, from 8.50 until the bell at nine, each college day",
            ),
            prov(
                "F10",
                SEMH,
                "Cognitive behaviour therapy adapted for autism, on what I think when people laugh.",
                "College counsellor accredited by the British Association for Counselling and Psychotherapy, with autism training",
                "One to one, 50 minutes a week, 20 weeks from November 2026; reviewed with me in the tenth week",
            ),
            prov(
                "F11",
                SEMH,
                "The Feeling Safe course: scams, friends and people who pretend, online and in the street.",
                "Safeguarding tutor",
                "Group of five, one hour a week, spring term 2027",
            ),
            prov(
                "F12",
                SEMH,
                "A quiet room that I can use whenever I show my card, with a timer.",
                "Learning support assistant, who stays outside the door",
                "All college hours",
            ),
            prov(
                "F13",
                SEMH,
                "Training in autism, change and the way I show distress for my tutors, job coach and work supervisor.",
                "Educational psychologist",
                "Two hours each September",
            ),
        ],
    ),
    (
        "Senses and body",
        [
            prov(
                "F14",
                SP,
                "Noise-reducing headphones and a lunch place in the horticulture room.",
                "College",
                "Every day, at lunch, on the bus and at work",
            ),
            prov(
                "F15",
                SP,
                "Tools with thick grips, weighted cuffs and a speech-to-text app, chosen after a workplace assessment and checked each year.",
                "Occupational therapist",
                "At college and at work, in every session",
            ),
        ],
    ),
    (
        "Independence, and my move into work and adult life",
        [
            prov(
                "F16",
                PFA,
                "Cooking taught in the training flat and repeated at home from the same photo cards, with safe use of the hob, dates on food and what to do if something breaks.",
                "Independent living tutor",
                "Group of two, two hours, every Tuesday",
            ),
            prov(
                "F17",
                PFA,
                "Travel training on two bus routes, with what to do when the bus does not come, by the shadowing method.",
                "Wrenmouth travel trainer",
                "One to one, three journeys a week, for 24 weeks from January 2027",
            ),
            prov(
                "F18",
                PFA,
                "Planning my supported internship: four visits, a vocational profile and a meeting with employers.",
                "Supported employment officer, with me and Bryn",
                "One to one, one hour, every month until July 2027",
            ),
            prov(
                "F19",
                PFA,
                "A learning support assistant in my course lessons to break down the task, check that I have understood and record my steps.",
                "Learning support assistant at Level 3 with autism training",
                "One assistant to two students, 14 hours a week",
            ),
        ],
    ),
]

G = [
    item(
        "G1",
        "The adult epilepsy nurse, to whom the children's clinic handed me over in June 2026, will see me at the hospital for 30 minutes every four months, go over my tablets and seizure diary, teach me to use my phone alarm and write my seizure card with me.",
        H,
    ),
    item(
        "G2",
        "A first aider trained each year by the epilepsy nurse will be on site whenever I am at college or work, and will give buccal midazolam as required, as my care plan says, if a seizure lasts more than five minutes. Afterwards I have a bed and one adult with me until I am collected.",
        H,
    ),
]

H2 = [
    item(
        "H2.1",
        "A personal assistant, trained by the learning disability team in epilepsy first aid, will go out with me and somebody of my own age for four hours every other Saturday and three hours on one evening a week, to the rugby and other places I choose.",
        SC,
    ),
    item(
        "H2.2",
        "An enablement worker from the adult learning disability team will come to our home for two hours a week for 26 weeks from November 2026, one to one, to teach me answering the door, emergencies and being at home by myself, and will review it with me and my social worker in the last week.",
        SC,
    ),
]

ADVICE = [
    ("My own views", "Huw Caradine with Bryn Oxley", "2 July 2026"),
    ("Parents' views", "Ceri and Mark Caradine", "29 June 2026"),
    ("College", "Ms L. Abernethy, learning support manager, Tidefall College", "3 July 2026"),
    ("Health (medical)", "Dr V. Prakash, consultant neurologist, and epilepsy nurse", "11 June 2026"),
    ("Educational psychology", "Ms T. Quaye, educational psychologist", "18 June 2026"),
    ("Speech and language therapy", "Mr D. Feeney, speech and language therapist", "22 June 2026"),
    ("Occupational therapy", "Ms A. Rowntree, occupational therapist", "24 June 2026"),
    ("Social care", "Mr J. Bexley, social worker, adult learning disability team", "26 June 2026"),
    ("Preparing for adulthood", "Ms S. Oduya, supported employment officer", "30 June 2026"),
]
