"""What is provided in the Amberholt plan, and who advised it."""

from __future__ import annotations

from tests.defects.campion.pen import item, say
from tests.defects.campion.plans.amberholt_needs import CI, CL, PFA, SEMH, SP, H

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
