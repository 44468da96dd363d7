"""The provision plans of plan 5, by outcome: what, by whom, how often, for which needs."""

from __future__ import annotations

PLANS = {
    "e1": [
        (
            "f1",
            "Nurture provision: emotional coaching, a planned breakfast and a calm start, in a group of six pupils with two adults",
            "Nurture lead with nurture network training, and a teaching assistant",
            "Every school day, 8.45 to 10.15 a.m.",
            "Needs 1, 2 and 13",
        ),
        (
            "f2",
            "1:1 adult who keeps within sight, names feelings, and goes with him to the nurture room when the exit card is shown",
            "Named teaching assistant, trained in trauma-informed practice by the educational psychologist",
            "All day, 32.5 hours a week, including break and lunch",
            "Needs 1, 2 and 7",
        ),
        (
            "f3",
            "Dyadic play therapy, with Mrs Hartigan in the second half of each session",
            "Registered play therapist with experience of children in care",
            "1:1, 50 minutes once a week, 40 weeks a year",
            "Needs 1 and 2",
        ),
        (
            "f4",
            "Seat in the corner with his back to the wall and a view of the door; adults approach from the front and say his name first",
            "Class teacher and teaching assistant",
            "Every lesson",
            "Need 2",
        ),
    ],
    "e2": [
        (
            "f5",
            "Visual calendar of the fortnight with changes and family visits marked; a talk about what comes next",
            "Teaching assistant",
            "10 minutes, 1:1, each morning",
            "Need 5",
        ),
        (
            "f6",
            "Change plan for each supply day, end of term and family visit (who greets him, what is lighter that day), agreed by email",
            "Nurture lead, with Mrs Hartigan and the social worker",
            "A week before each event; at least 14 a year",
            "Need 5",
        ),
        (
            "f7",
            "Supervision and advice on trauma to the class teacher, nurture lead and teaching assistant",
            "Educational psychologist",
            "One hour every half term",
            "Needs 1, 2 and 5",
        ),
    ],
    "e3": [
        (
            "f8",
            "Language therapy: understanding of sentences, asking for clarification",
            "Speech and language therapist with a specialism in developmental language disorder",
            "1:1, 45 minutes a week in term time (38 sessions)",
            "Need 3",
        ),
        (
            "f9",
            "Instructions cut to two pieces of information at a time, written or drawn on his desk board, with a check that he can say them back",
            "Class teacher and teaching assistant",
            "Every instruction, in every lesson",
            "Needs 3 and 10",
        ),
        (
            "f10",
            "Training in developmental language disorder for all staff who teach him",
            "Speech and language therapist",
            "Two hours in November 2026; repeated each September",
            "Needs 3 and 4",
        ),
    ],
    "e4": [
        (
            "f11",
            "Narrative and word-finding programme (who, where, when, what happened)",
            "Teaching assistant trained and watched once a half term by the therapist",
            "1:1, 20 minutes four times a week",
            "Need 4",
        ),
        (
            "f12",
            "Comic-strip talk after each incident before any sanction is decided",
            "Nurture lead",
            "Same day, 15 minutes, 1:1",
            "Needs 1 and 4",
        ),
        (
            "f13",
            "Pre-teaching of ten topic words with pictures and gestures",
            "Teaching assistant",
            "1:1, 15 minutes every Monday and Wednesday",
            "Needs 3 and 4",
        ),
    ],
    "e5": [
        (
            "f14",
            "Lego therapy group: building to roles, losing, taking turns",
            "Nurture lead trained in Lego therapy",
            "Group of three, 40 minutes twice a week",
            "Need 6",
        ),
        (
            "f15",
            "Coached game with two chosen classmates on the playground",
            "Teaching assistant",
            "Group of three, 20 minutes at lunch, every day",
            "Need 6",
        ),
    ],
    "e6": [
        (
            "f16",
            "Structured multisensory reading and spelling programme",
            "Specialist teacher with a level 7 qualification in literacy difficulties",
            "1:1, 40 minutes three times a week",
            "Needs 8 and 9",
        ),
        (
            "f17",
            "Reading aloud from books about making and building, with questions about meaning",
            "Teaching assistant trained in paired reading",
            "1:1, 15 minutes every day",
            "Need 8",
        ),
    ],
    "e7": [
        (
            "f18",
            "Task checklist with five boxes and a worked example on his desk; work marked in pencil so that it can be put right",
            "Class teacher",
            "Every written, mathematics and making lesson",
            "Needs 7, 9 and 10",
        ),
        (
            "f19",
            "Laptop with speech-to-text for all written work, and teaching in how to use it",
            "Specialist teacher",
            "In every lesson; taught 1:1, 30 minutes a week for two terms",
            "Need 9",
        ),
        (
            "f20",
            "Bar-model teaching for problems in words",
            "Teacher who leads mathematics",
            "Group of two, 30 minutes twice a week",
            "Need 11",
        ),
        (
            "f21",
            "Woodwork with a finished object to take home, set as a job that he can do well",
            "Design teacher from Saltreach High School",
            "Group of four, one hour every Friday",
            "Needs 7 and 10",
        ),
        (
            "f22",
            "Movement circuit, weighted lap pad, chew buddy and wobble cushion, to a programme that the occupational therapist writes and re-sets in a one-hour visit each term",
            "Teaching assistant, trained in the visit",
            "10 minutes, 1:1, at 9.00, 11.00 and 1.15 each day; the equipment in all lessons",
            "Need 12",
        ),
    ],
    "e10": [
        (
            "f23",
            "Snack box with his name, filled in front of him, which he may open at any time; a talk about hungry and full with a body chart",
            "Nurture lead",
            "Box every day; talk 10 minutes, 1:1, twice a week",
            "Need 13",
        ),
    ],
    "e9": [
        (
            "f24",
            "Transition programme: eight visits to the new school in the summer term of Year 6, a photograph book, and a key adult who meets him in May",
            "Teaching assistant and the receiving school’s inclusion mentor",
            "1:1, two hours each visit, May to July 2028",
            "Needs 2, 5 and 6",
        ),
        (
            "f25",
            "Planning meeting for secondary transfer",
            "SENCO, virtual school, receiving SENCO, carers and social worker",
            "90 minutes in October 2027 and March 2028",
            "Needs 2, 5 and 6",
        ),
    ],
}
