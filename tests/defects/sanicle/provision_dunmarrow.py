"""Seren's plan from Section E on: outcomes, provision, placement, budget, advice."""

from tests.defects.sanicle.model import Piece, head, item, prose

LEAD = (
    "All the teaching below takes place outside school, 20 hours a week over five days, 39 weeks a year, at the"
    " family home, at Lark Hollow Farm and online. Joan Tavener, the education otherwise manager of Dunmarrow,"
    " reviews each entry with Seren, her mother and the provider every half term, and writes down what was agreed."
)

E: list[Piece] = [
    item(
        "E1",
        "ci",
        "B1 B6",
        "Seren will use a written card or a message to say that she has not understood or needs to stop, before she"
        " shuts down, in four out of five lessons.",
        "End of Year 10 (July 2027)",
    ),
    item(
        "E2",
        "ci",
        "A2 B2 D1",
        "Seren will do something she likes with another young person, face to face, for an hour each fortnight for a"
        " whole term.",
        "End of Key Stage 4 (July 2028)",
    ),
    item(
        "E3",
        "cl",
        "B3",
        "Seren will plan and finish four out of every five pieces of work set, using a plan of stages that she has"
        " made herself.",
        "End of Year 10 (July 2027)",
    ),
    item(
        "E4",
        "cl",
        "A4 B4",
        "Seren will pass an examination in mathematics at Level 1 or above.",
        "End of Key Stage 4 (July 2028)",
    ),
    item(
        "E5",
        "semh",
        "B5 B7",
        "Seren will learn in a room outside her home, with up to three other people, for two hours at a time on three"
        " days a week.",
        "End of Year 10 (July 2027)",
    ),
    item(
        "E6",
        "pfa",
        "A3 B9",
        "Seren will travel by bus to the town and pay for something she has chosen, alone, twice in one month.",
        "End of Key Stage 4 (July 2028)",
    ),
    item(
        "E7",
        "pfa",
        "A1 B10",
        "Seren will choose a course or placement with animals for after Year 11, having visited at least two, and"
        " will tell the January 2028 review why.",
        "January 2028",
    ),
    item(
        "E8",
        "h",
        "C2",
        "Seren will eat breakfast and a midday meal, adding four new foods of her own choosing, on five days a week.",
        "End of Year 10 (July 2027)",
    ),
    item(
        "E9",
        "sp",
        "B8",
        "Seren will put down a page of what she knows in twenty minutes, by dictating or typing, without pain.",
        "End of Year 10 (July 2027)",
    ),
    item(
        "E10",
        "h",
        "C1",
        "Seren will have no more than one panic attack a fortnight, going by the diary she keeps.",
        "End of Key Stage 4 (July 2028)",
    ),
    prose(
        "e-short",
        "Joan Tavener agrees shorter-term targets with Seren in writing at the start of every half term. The tutors"
        " report on them each Friday, and Joan Tavener checks them with Seren and Ffion at the half-termly review.",
    ),
]
F: list[Piece] = [
    prose("f-lead", LEAD),
    head("Communication and interaction", "ci"),
    item(
        "F1",
        "ci",
        "B1 E1",
        "Each question and instruction is written in the lesson chat or on a card, one at a time, and ten seconds are"
        " left before anything else is said.",
        "Every tutor and instructor, trained by the speech and language therapist for two hours each September",
        "In every lesson",
        "E1",
    ),
    item(
        "F2",
        "ci",
        "B1 B6 E1",
        "Speech and language therapy on asking to stop, noticing early signs and telling people by message.",
        "Specialist speech and language therapist (autism)",
        "One hour a fortnight in term time, one to one, at home",
        "E1",
    ),
    item(
        "F3",
        "ci",
        "B2 E2",
        "Shared-interest meetings with one other young artist: first by exchange of drawings, then online, then at"
        " the farm.",
        "Learning mentor with autism training at level 3",
        "Weekly, 45 minutes, two young people with one mentor",
        "E2",
    ),
    head("Cognition and learning", "cl"),
    item(
        "F4",
        "cl",
        "B3 E3",
        "Coaching in planning: a task is cut into stages on a board, Seren chooses the order and crosses each off.",
        "Qualified teacher, the home tutor, trained by the educational psychologist for one day a year",
        "Four times a week, 20 minutes, one to one, at home",
        "E3",
    ),
    item(
        "F5",
        "cl",
        "B4 E4",
        "Mathematics teaching from ratio onwards, towards Functional Skills Level 1.",
        "Qualified mathematics teacher of the Quillon Online School",
        "Three hours a week in three lessons, one to one, online",
        "E4",
    ),
    item(
        "F6",
        "cl",
        "B3 E3 E4",
        "English, biology and art taught through projects about animals.",
        "Qualified teacher, the home tutor",
        "Six hours a week in four lessons of 90 minutes, one to one, at home",
        "E3, E4",
    ),
    head("Social, emotional and mental health", "semh"),
    item(
        "F7",
        "semh",
        "B5 E5",
        "Graded return to learning away from home: the steps are drawn by Seren, each held for three visits before"
        " the next, beginning in the empty farm office.",
        "Learning mentor with autism training at level 3, supervised by the educational psychologist for an hour each"
        " half term",
        "Two mornings a week, two hours each, one to one, Lark Hollow Farm",
        "E5",
    ),
    item(
        "F8",
        "semh",
        "B6 E1 E5",
        "A written check of energy from one to five before and after each lesson; at two or below the lesson turns to"
        " drawing.",
        "Tutor or instructor who is teaching",
        "In every lesson",
        "E1, E5",
    ),
    head("Sensory and physical", "sp"),
    item(
        "F9",
        "sp",
        "B7 E5",
        "A room with daylight or a lamp, no food, no more than four people and a door to the outside."
        " Noise-cancelling headphones are supplied.",
        "Joan Tavener checks the rooms; occupational therapist advises for one hour each term",
        "At every place of learning, in all lessons",
        "E5",
    ),
    item(
        "F10",
        "sp",
        "B8 E9",
        "Laptop with speech-to-text, and pen grips for drawing. Touch typing is taught by the Kaz course.",
        "Home tutor, shown how by the occupational therapist for one hour a year",
        "Laptop in every lesson; typing three times a week, 15 minutes, one to one",
        "E9",
    ),
    head("Preparing for adulthood", "pfa"),
    item(
        "F11",
        "pfa",
        "B9 E6",
        "Travel training along one bus route, then shopping with a script and a card, the mentor sitting one seat"
        " further away every three journeys.",
        "Learning mentor holding a travel trainer's certificate",
        "Weekly, 90 minutes, one to one",
        "E6",
    ),
    item(
        "F12",
        "pfa",
        "B10 E7",
        "Animal care at the farm with a vet nurse, for an entry level award, with quiet visits to two colleges.",
        "Farm instructor with a level 3 award in education and training; careers adviser qualified to level 6",
        "Farm: one afternoon a week, two hours, one instructor to two young people. Visits: two a year, one hour, one"
        " to one",
        "E7",
    ),
]
G: list[Piece] = [
    item(
        "G1",
        "h",
        "C1 E5 E10",
        "Treatment for anxiety, adapted for autism and given in writing as well as talk.",
        "Clinical psychologist, Dunmarrow child and adolescent mental health service",
        "Weekly for 20 weeks, 50 minutes, one to one, by video; reviewed at week 10 and week 20",
        "E5, E10",
    ),
    item(
        "G2",
        "h",
        "C2 E8",
        "Food plan with tasting steps, and blood tests for iron.",
        "Paediatric dietitian",
        "Every six weeks, 45 minutes, one to one; blood test every three months",
        "E8",
    ),
]
H1: list[Piece] = [
    item(
        "H1.1",
        "sc",
        "D1 E2",
        "Short break at home: a support worker draws or walks with Seren while Ffion goes out.",
        "Support worker from Dunmarrow short breaks, trained in autism",
        "Thursdays, three hours, one to one; reviewed every six months by the social worker",
        "E2",
    ),
]
H2: list[Piece] = [prose("h2", "The assessment found no need for other social care provision.")]
I_: list[Piece] = [
    prose(
        "i",
        "Seren is educated otherwise than at school under section 61 of the Children and Families Act 2014, because"
        " it would be inappropriate for the provision in Section F to be made in any school. No school is named.",
    )
]
J: list[Piece] = [
    prose(
        "j1",
        "A direct payment for special educational provision is agreed with Ffion Whitlock. It pays for the learning"
        " mentor of F3, F7 and F11, six hours and fifteen minutes a week for 39 weeks, at £7,800 a year.",
    ),
    prose(
        "j2",
        "It meets the needs described at B2, B5 and B9 and goes towards outcomes E2, E5 and E6. It is paid each"
        " month, and Dunmarrow looks at the receipts every quarter.",
    ),
]
K: list[Piece] = [
    item(
        "K1",
        "",
        "",
        "Seren's views, and Ffion's views as parent",
        "Seren Whitlock, Ffion Whitlock, Callie Strand (advocate)",
        "17/08/2026",
    ),
    item("K2", "", "", "Education advice", "K. Imrie, Dunmarrow Academy, with the home tutor", "26/06/2026"),
    item("K3", "", "", "Educational psychology advice", "Dr O. Lindqvist", "20/07/2026"),
    item(
        "K4",
        "",
        "",
        "Medical and mental health advice",
        "Dr B. Sutcliffe, consultant psychiatrist",
        "13/07/2026",
    ),
    item("K5", "", "", "Speech and language therapy advice", "H. Nakamura, therapist", "15/07/2026"),
    item("K6", "", "", "Occupational therapy advice", "V. Greaves, therapist", "09/07/2026"),
    item("K7", "", "", "Social care assessment", "E. Boateng, social worker", "21/07/2026"),
    item("K8", "", "", "Advice on preparation for adulthood", "M. Kershaw, careers adviser", "23/07/2026"),
]
