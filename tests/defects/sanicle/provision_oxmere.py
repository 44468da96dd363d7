"""Jaydon's plan from Section E on: outcomes, provision, placement, budget, advice."""

from tests.defects.sanicle.model import Piece, head, item, prose

E: list[Piece] = [
    head("By the end of Key Stage 2 (July 2027)"),
    item(
        "E1",
        "semh",
        "A2 B1 C2",
        "By the end of Key Stage 2 Jaydon will take himself to the agreed quiet place when he feels anger coming,"
        " before anything is thrown, in eight out of ten times.",
    ),
    item(
        "E2",
        "semh",
        "B2",
        "By the end of Key Stage 2 Jaydon will stay in class for the first twenty minutes of lessons, with no more"
        " than two checks a day on where Mr Bissett is.",
    ),
    item(
        "E3",
        "ci",
        "B3",
        "By the end of Key Stage 2 Jaydon will tell an adult what happened, in the right order and with a feeling"
        " word in it, using four drawn boxes, after nine fall-outs in ten.",
    ),
    item(
        "E4",
        "semh",
        "B5 C2",
        "By the end of Key Stage 2 Jaydon will start right task within two minutes of being told it, in four lessons"
        " out of five.",
    ),
    item(
        "E5",
        "sp",
        "B8",
        "By the end of Key Stage 2 Jaydon will eat his dinner in the hall with his class on four days a week.",
    ),
    head("By the end of Year 8 (July 2029)"),
    item(
        "E6",
        "cl",
        "A1 A4 B4",
        "By the end of Year 8 Jaydon will read a one-page letter or a repair guide alone and answer four out of five"
        " questions on what it says.",
    ),
    item(
        "E7",
        "cl",
        "B7",
        "By the end of Year 8 Jaydon will write five sentences that somebody else can read, from his own idea, in"
        " thirty minutes, using a computer if he wants.",
    ),
    item(
        "E8",
        "sc",
        "A3 B6 D2",
        "By the end of Year 8 Jaydon will have spent time with a friend he has chosen, outside of school, at least"
        " twice a month for a full term.",
    ),
    item(
        "E9",
        "semh",
        "A2 B2",
        "By Christmas of Year 7 Jaydon will go in to his secondary school by himself, in time for his first lesson,"
        " on nineteen days in twenty.",
    ),
    head("Health and care, by the end of Key Stage 2 (July 2027)"),
    item(
        "E10",
        "h",
        "C1",
        "By the end of Key Stage 2 Jaydon will sleep eight hours on five nights a week, going by the chart he keeps"
        " with Winston.",
    ),
    item(
        "E11",
        "sc",
        "D1",
        "By the end of Key Stage 2 Jaydon will say or draw what he feels after he has seen his mum, and use that in"
        " place of breaking things, after five visits in six.",
    ),
    prose(
        "e-short",
        "Short-term targets: set each term at his personal education plan meeting by Mrs Ruane (the special"
        " educational needs co-ordinator, SENCO), virtual school teacher and his carers, Jaydon comes for the last"
        " ten minutes. Mr Bissett checks them every fortnight and keep the tally.",
    ),
]
F: list[Piece] = [
    prose(
        "f-lead",
        "Everything in Provision Plans is reviewed by Mrs Ruane (SENCO) every term, with the educational psychologist"
        " and therapist invited. There is one Provision Plan for each education outcome.",
    ),
    head("Provision Plan 1: Outcome 1"),
    item(
        "F1",
        "semh",
        "B1 E1",
        "Zones of Regulation work, to spot body signs and practise leaving early, with an exit card he drew himself.",
        "Learning mentor, trained in Zones by educational psychologist (one day, refreshed yearly)",
        "Twice a week, 30 minutes, one to one",
    ),
    item(
        "F2",
        "semh",
        "B1 E1",
        "Adult to watch for early signs, give the exit signal, and walk beside him to quiet room without talking.",
        "Teaching assistant with two days of de-escalation training, renewed each year",
        "All lessons and breaks, 30 hours a week, one adult shared between Jaydon and one other child",
    ),
    head("Provision Plan 2: Outcome 2"),
    item(
        "F3",
        "semh",
        "B2 E2",
        "Meet and greet, then at the end of each session a note posted in a box to say when the adult is next back; a"
        " photograph on his desk shows who is teaching.",
        "Learning mentor with attachment training from virtual school (one day, every September)",
        "Four times daily, five minutes, one to one",
    ),
    item(
        "F4",
        "semh",
        "B2 E2",
        "Theraplay-based sessions about safe adults, carer joins in.",
        "Therapeutic teacher of the virtual school, level 1 Theraplay",
        "Weekly, 45 minutes, one to one plus carer, 30 sessions in the year",
    ),
    head("Provision Plan 3: Outcome 3"),
    item(
        "F5",
        "ci",
        "B3 E3",
        "Direct language therapy: telling events in order, feeling words, asking for it again.",
        "Speech and language therapist with experience of language disorder",
        "Every fortnight in term, 45 minutes, one to one",
    ),
    item(
        "F6",
        "ci",
        "B3 E3",
        "Comic strip conversation after each fall-out, and pre-teaching of ten topic words a week.",
        "Learning mentor, shown how by the speech and language therapist for two hours each term",
        "Words: three times weekly, 15 minutes, one to one. Comic strip: same day as fall-out, 15 minutes",
    ),
    head("Provision Plan 4: Outcome 4"),
    item(
        "F7",
        "semh",
        "B5 E4",
        "Instruction given face to face, one at a time, then a tick list on desk with a three-minute timer; a"
        " movement job between tasks.",
        "Class teacher and teaching assistant",
        "Every lesson, movement job each 15 minutes",
    ),
    head("Provision Plan 5: Outcome 5"),
    item(
        "F8",
        "sp",
        "B8 E5",
        "Ear defenders, a seat at end of the table by the hall door, and going in five minutes before the rush, built"
        " up by a step a fortnight on a chart.",
        "Teaching assistant, plan set by the occupational therapist who visits each term",
        "Daily at lunch, 30 minutes, one adult to Jaydon and two friends",
    ),
    head("Provision Plan 6: Outcome 6"),
    item(
        "F9",
        "cl",
        "B4 E6",
        "Reciprocal reading with bike magazines and letters: predict, clarify, question, sum up.",
        "Teacher holding a specialist literacy diploma",
        "Three times a week, 30 minutes, in a group of three",
    ),
    head("Provision Plan 7: Outcome 7"),
    item(
        "F10",
        "cl",
        "B7 E7",
        "Spelling by the Nessy programme and sentence building out loud before writing, typed on laptop with speech"
        " to text.",
        "Teaching assistant trained by the literacy teacher, two half days a year",
        "Four times a week, 20 minutes, one to one; laptop in every written lesson",
    ),
    head("Provision Plan 8: Outcome 8"),
    item(
        "F11",
        "ci",
        "B6 E8",
        "Lego-based therapy for turn taking and reading faces, with two children he picks.",
        "Learning mentor, trained by the educational psychologist for one day, refreshed yearly",
        "Weekly, 40 minutes, group of three children",
    ),
    head("Provision Plan 9: Outcome 9"),
    item(
        "F12",
        "semh",
        "B2 E9",
        "Move to secondary school: photograph book, visits to the building when quiet, and a named mentor there who"
        " he meets before July.",
        "Learning mentor with the secondary school's SENCO",
        "Six visits of two hours, one to one, from April to July 2027; then the mentor every morning for ten minutes"
        " to December 2027",
    ),
]
G: list[Piece] = [
    item(
        "G1",
        "h",
        "C1 E10",
        "Sleep clinic: bedtime plan with carers, and melatonin checked.",
        "Specialist nurse, Oxmere community paediatrics",
        "Every eight weeks, 45 minutes, until sleep is eight hours; nurse reviews each time",
    ),
    item(
        "G2",
        "h",
        "C2 E1 E4",
        "ADHD medicine review with weight, height and appetite, timing of afternoon dose looked at.",
        "Consultant paediatrician",
        "Every three months, 30 minutes",
    ),
]
H1: list[Piece] = [
    prose("h1", "Assessed in September 2026 by his social worker. No provision under the 1970 Act is needed.")
]
H2: list[Piece] = [
    item(
        "H2.1",
        "sc",
        "D1 E11",
        "Life story work and talk before and after each contact visit.",
        "Social worker, qualified and trained in life story work",
        "Fortnightly, one hour, one to one; and 30 minutes the day before and the day after contact; reviewed at his"
        " looked-after review every six months",
    ),
    item(
        "H2.2",
        "sc",
        "D2 E8",
        "Saturday bike project with other young people, and a lift there.",
        "Youth worker from Spoke and Chain, one worker to four young people",
        "Weekly, three hours, 40 weeks a year; reviewed by social worker each term",
    ),
]
I_: list[Piece] = [
    prose(
        "i",
        "Harbinger Road Primary School, a mainstream maintained primary school. The secondary school for September"
        " 2027 will be named by 15 February 2027.",
    )
]
J: list[Piece] = [
    prose("j", "No personal budget has been asked for by the people with parental responsibility.")
]
K: list[Piece] = [
    item(
        "K1",
        "",
        "",
        "Views of Jaydon, carers and parent",
        "Mr Bissett; Denise and Winston Achebe; Kayleigh Pruett",
        "10/09/2026",
    ),
    item("K2", "", "", "School report to the review", "Mrs Ruane, SENCO", "11/09/2026"),
    item(
        "K3",
        "",
        "",
        "Educational psychology advice, updated",
        "Solveig Marsh, educational psychologist",
        "04/09/2026",
    ),
    item("K4", "", "", "Medical advice", "Dr T. Wanjiru, paediatrician", "07/09/2026"),
    item("K5", "", "", "Speech and language therapy advice", "Rhodri Bevan, therapist", "02/09/2026"),
    item("K6", "", "", "Social care advice", "Lorna Dacre, social worker", "09/09/2026"),
    item("K7", "", "", "Occupational therapy advice", "Pip Ferreira, occupational therapist", "21/03/2025"),
    item("K8", "", "", "Virtual school report", "Amrit Sohal, virtual school teacher", "09/09/2026"),
]
