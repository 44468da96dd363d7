"""What is provided in the Tillingbury plan, and who advised it."""

from __future__ import annotations

from tests.defects.campion.plans.tillingbury_needs import CI, CL, SC, SEMH, SP, H, prov

F_CI = [
    prov(
        "F1",
        CI,
        "Direct speech and language therapy: teaching signs and words in pairs, and understanding of two-word phrases, with a programme for school that is re-written every half term.",
        "Speech and language therapist with experience of Down syndrome",
        "One to one, 40 minutes, every week in term time",
        "CI1, CI2",
    ),
    prov(
        "F2",
        CI,
        "Practice of the therapist's programme in play, with a record of the signs and words that Bee uses.",
        "Teaching assistant trained by the therapist",
        "One to one, 10 minutes, twice each school day",
        "CI1, CI2",
    ),
    prov(
        "F3",
        CI,
        "Every instruction to Bee, and every song and story, is signed in Makaton; objects of reference for the six main times of the day.",
        "Class teacher and both teaching assistants, all with Makaton level 2",
        "In all lessons and routines, all day",
        "CI1, CI2",
    ),
    prov(
        "F4",
        CI,
        "Attention Autism stages 1 to 3, used as an attention group.",
        "Teaching assistant who has done the two-day course",
        "Group of three, 15 minutes, every morning after snack",
        "CI3",
    ),
    prov(
        "F5",
        CI,
        "Turn-taking games with a chosen partner, with the adult's part made smaller each week.",
        "Teaching assistant trained by the therapist",
        "Bee and one child, 15 minutes, Monday, Wednesday and Friday",
        "CI4",
    ),
    prov(
        "F6",
        CI,
        "Makaton level 2 training for all who work in Reception, lunchtime staff among them.",
        "Registered Makaton tutor",
        "Two days in November 2026, then one day each September",
        "CI1, CI2",
    ),
]

F_CL = [
    prov(
        "F7",
        CL,
        "Small-step teaching of number: matching, one-to-one counting and giving “one”, “two” and on to five, with Numicon and real things.",
        "Class teacher, who plans it; teaching assistant with the two-day Down syndrome learning course",
        "One to one, 10 minutes, daily",
        "CL1, CL2",
    ),
    prov(
        "F8",
        CL,
        "See and Learn reading programme: matching, choosing and naming whole words, with home-made books.",
        "Teaching assistant with the two-day Down syndrome learning course",
        "One to one, 10 minutes, daily",
        "CL1, CL3",
    ),
    prov(
        "F9",
        CL,
        "Visit to watch Bee learn, re-set the small steps and show the staff the next ones; a practice pack for each holiday.",
        "Area special educational needs teacher with a Down syndrome specialism",
        "Two hours, once every half term",
        "CL1, CL2, CL3",
    ),
]

F_SE = [
    prov(
        "F10",
        SEMH,
        "A picture strip of now and next, a sand timer and a transition song, used before each change of activity.",
        "Class teacher and teaching assistants",
        "Before every change, all day",
        "SE1",
    ),
    prov(
        "F11",
        SEMH,
        "Adult to keep Bee safe and take part in learning: within arm's reach outdoors, within three metres indoors, to sign, to show the next step and to fade help as she succeeds.",
        "Teaching assistant at Level 3 with paediatric first aid",
        "One adult to Bee, 30 hours a week, lunchtime and playtimes included",
        "SE2, CI3, SP2",
    ),
    prov(
        "F12",
        SEMH,
        "Stop-and-go games taught first in the hall, then in the playground, then at the gate.",
        "Teaching assistant at Level 3",
        "Bee and two children, 10 minutes, Tuesday and Thursday mornings before register",
        "SE2",
    ),
]

F_SP = [
    prov(
        "F13",
        SP,
        "Teaching in listening and in keeping the aids on; checks of aids and radio aid; advice to the class teacher on where Bee sits.",
        "Qualified teacher of deaf children",
        "One to one, one hour, every two weeks in term time",
        "SP1",
    ),
    prov(
        "F14",
        SP,
        "Listening check of both aids and the radio aid, and aids put back on with the same song whenever they come off.",
        "Teaching assistant trained by the teacher of deaf children each September",
        "5 minutes at 8.50, at 10.30 and after lunch every day, and at all times in between",
        "SP1",
    ),
    prov(
        "F15", SP, "A radio aid and sound-treated reading corner.", "Sensory service", "In all lessons", "SP1"
    ),
    prov(
        "F16",
        SP,
        "A chair with foot rest and arms, fitted to Bee, and a second one for the dining hall.",
        "Occupational therapist to measure each September; school to buy",
        "In every lesson at a table and at lunch",
        "SP2, SP3",
    ),
    prov(
        "F17",
        SP,
        "Physiotherapy programme for trunk strength, balance and stairs, shown to staff and changed as Bee grows.",
        "Physiotherapist; carried out by the teaching assistant whom she has trained",
        "Physiotherapist: one to one, 45 minutes every half term. Teaching assistant: one to one, 15 minutes daily",
        "SP2",
    ),
    prov(
        "F18",
        SP,
        "Hand strength, spoon and packet practice at real snacks and meals.",
        "Teaching assistant trained by the occupational therapist, who visits for one hour each term to review it",
        "One to one, 15 minutes at snack and 25 minutes at lunch, every day",
        "SP3",
    ),
    prov(
        "F19",
        SP,
        "Toilet plan: picture sequence, visits by the clock, and a quiet toilet with no dryer.",
        "Teaching assistant, shown by the continence nurse each term",
        "One adult to Bee, five visits of 10 minutes each day",
        "SP4",
    ),
]

G = [
    prov(
        "G1",
        H,
        "Heart clinic, with a letter to the school on what she can do, and rest on a mat in the book corner for 20 minutes after lunch each day.",
        "Consultant paediatric cardiologist; teaching assistant for the rest",
        "Clinic every six months; rest daily",
        "HN1",
    ),
    prov(
        "G2",
        H,
        "Swallow review, an eating and drinking plan with textures and thickness, and teaching of those who feed her.",
        "Speech and language therapist with a dysphagia qualification",
        "One hour, once a term, at school",
        "HN2",
    ),
]

H1 = [
    prov(
        "H1.1",
        SC,
        "A short breaks worker, trained in Makaton, to take Bee to the park, the shops and swimming and to practise “stop” with her there.",
        "Disabled children's team, Tillingbury Council",
        "One to one, four hours every week, all year",
        "SC1",
    )
]

H2 = [
    prov(
        "H2.1",
        SC,
        "A place at the Saturday play session for disabled children and their brothers and sisters.",
        "Rainbow Barn, commissioned by Tillingbury Council",
        "One adult between two children, three hours, alternate weeks",
        "SC2",
    )
]

ADVICE = [
    ("K1", "Parents", "Temi Okonjo and Joanna Hale", "15 June 2026"),
    (
        "K2",
        "Education",
        "Mrs A. Pell, key person, and Ms D. Frayne, special educational needs co-ordinator, Acorn Nursery",
        "22 June 2026",
    ),
    ("K3", "Medical", "Dr N. Usher, consultant community paediatrician", "29 June 2026"),
    ("K4", "Speech and language therapy", "Ms C. Wragg, speech and language therapist", "25 June 2026"),
    ("K5", "Educational psychology", "Mr E. Dunsford, educational psychologist", "6 July 2026"),
    ("K6", "Physiotherapy", "Ms O. Stacey, physiotherapist", "24 June 2026"),
    ("K7", "Hearing", "Mrs V. Kirkland, qualified teacher of deaf children", "30 June 2026"),
    ("K8", "Occupational therapy", "Mr P. Lund, occupational therapist", "1 July 2026"),
    ("K9", "Social care", "Ms I. Moyle, social worker, disabled children's team", "3 July 2026"),
]
