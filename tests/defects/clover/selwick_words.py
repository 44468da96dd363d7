"""The words of Selwick Fen's plan, by key."""

from __future__ import annotations

ROWS: dict[int, list[tuple[str, str, str, str]]] = {
    1: [
        (
            "Graded visits to Lantern House learning centre, by the ladder Safiya wrote with the psychologist: car park, porch, quiet room, "
            "lesson of thirty minutes.",
            "Mentor of Lantern House, trained in school-based anxiety by the educational psychologist",
            "1:1",
            "Mondays and Fridays, one hour each, from September 2026 until the top step is reached",
        ),
        (
            "Cognitive behaviour therapy adapted for autism: panic, avoidance and the body.",
            "Clinical psychologist employed by the tuition service",
            "1:1",
            "Fifty minutes a week for thirty weeks in the school year, on Wednesday at 11",
        ),
        (
            "A room at Lantern House with a window, lamps in place of strip lights, a door that Safiya can shut, and nobody else's lesson next to "
            "it.",
            "Centre manager",
            "Her own use",
            "Whenever she is at the centre",
        ),
        (
            "Ear defenders, a brimmed cap and a card saying “I am leaving, I am safe”, which she may use without asking.",
            "Bought and replaced by the tuition service",
            "",
            "In every session, in or out of home",
        ),
        (
            "A sensory diet of six activities, taught to Safiya and her mother and changed as she outgrows it.",
            "Occupational therapist with postgraduate training in sensory integration",
            "1:1",
            "45 minutes, alternate weeks; ten minutes by herself before each lesson",
        ),
    ],
    2: [
        (
            "Direct therapy in self-advocacy: scripts for asking, refusing and correcting, first typed, then voiced.",
            "Speech and language therapist experienced in situational mutism",
            "1:1",
            "40 minutes every Tuesday in term time",
        ),
        (
            "A tablet with a text-to-speech app, charged and logged in, for use with tutors, in shops and at appointments.",
            "Provided by the local authority",
            "",
            "At all times, at home and away",
        ),
        (
            "Sliding-in: a new adult plays a card game with Safiya and her mother, who moves from the table to the doorway to the next room over "
            "six meetings.",
            "Any new tutor or therapist, coached by the speech and language therapist",
            "1:1",
            "Six meetings of thirty minutes before the first lesson",
        ),
        (
            "Comic strip conversations about what people meant, made from that week's messages and meetings.",
            "Mentor, shown how by the speech and language therapist each September and March",
            "1:1",
            "Twenty minutes every Friday",
        ),
    ],
    3: [
        (
            "An animation circle of autistic girls, with talk about friendship before and after the drawing.",
            "Youth worker with level 3 qualification and the mentor",
            "Two adults to four girls",
            "Thursday, 4 to 5.30 pm, 38 weeks",
        ),
    ],
    4: [
        (
            "Mathematics tuition at home from the Year 7 gaps upward, by short videos and worked examples.",
            "Qualified teacher of mathematics, Brightwater Tuition",
            "1:1",
            "Monday, Tuesday and Thursday, 10 to 11 am, at her kitchen table",
        ),
        (
            "English language and literature tuition at home.",
            "Qualified teacher of English, Brightwater Tuition",
            "1:1",
            "Tuesday and Wednesday, 1 to 2.30 pm",
        ),
        (
            "Biology and computer science, live online with the camera off.",
            "Qualified subject teachers of the Fenland Online Academy",
            "A class of no more than eight",
            "Two hours of each a week: Monday and Thursday afternoons, 1 to 3 pm",
        ),
        (
            "A laptop with speech recognition and a touch-typing course; all written work is typed.",
            "Laptop from the local authority; typing taught by the English tutor",
            "1:1",
            "Laptop for every lesson; typing ten minutes at the start of both English lessons",
        ),
        (
            "Extra time of a quarter, a word processor and a room of her own in examinations, practised in each mock.",
            "Examinations officer of Lantern House",
            "1:1 invigilator",
            "Every examination and mock, from January 2027",
        ),
    ],
    5: [
        (
            "Teaching of planning by the see, plan, do, check card: breaking one piece of work a week into steps and starting the first "
            "together.",
            "Mentor, supervised by the educational psychologist",
            "1:1",
            "Half an hour on Monday and on Wednesday, before the lesson",
        ),
        (
            "A now-next-later board and a shared online calendar, filled in the evening before.",
            "Each tutor for their own lesson",
            "",
            "Every lesson",
        ),
    ],
    6: [
        (
            "Body-signals teaching with the Interoception Curriculum: noticing hunger, heat, tiredness and temper.",
            "Occupational therapist",
            "1:1",
            "Forty minutes, in the weeks between sensory sessions",
        ),
        (
            "A distress plan of four colours, with what Safiya and the adult do at each, and the crisis line as needed at red.",
            "Written by the clinical psychologist; every adult who works with her signs it",
            "",
            "In use in all sessions; rewritten on the first Monday of each term",
        ),
        (
            "Training of tutors and mentor in self-injury: what to say, what to record, when to ring.",
            "Clinical psychologist",
            "",
            "Two hours each September, an hour's renewal each March",
        ),
    ],
    7: [
        (
            "Travel training in stages: bus stop, one stop, library, town.",
            "Travel trainer of the council's independence team, who holds the national certificate",
            "1:1",
            "Wednesday, 9.15 to 10.45 am, for two terms from January 2027",
        ),
        (
            "Shopping and cooking a meal that Safiya picks, with a budget of eight pounds.",
            "Mentor",
            "1:1",
            "Ninety minutes every other Friday",
        ),
    ],
    8: [
        (
            "A job taster at the Fen Gallery print room, three visits with the mentor and then without.",
            "Employment adviser of the council's supported employment team; mentor present at the first three",
            "1:1",
            "Eight visits of two hours, March to June 2027",
        ),
        (
            "Careers interviews at home, building a profile of what Safiya would need of a college or an employer.",
            "Level 6 careers adviser",
            "1:1",
            "One hour in each of the autumn, spring and summer terms",
        ),
        (
            "Visits to Marram College: empty, then with one tutor, then for a taster lesson, with a map and photographs first.",
            "College's transition worker and the mentor",
            "Two adults to Safiya",
            "Six visits of an hour between October 2027 and May 2028",
        ),
    ],
}

WORDS: dict[str, str] = {
    "front_name": "Safiya Marchbank",
    "front_dob": "9 November 2011",
    "front_status": "Amended final plan",
    "front_year": "Year 10",
    "front_request": "6 November 2023",
    "front_first": "14 March 2024",
    "front_meeting": "2 July 2026",
    "front_date": "18 September 2026",
    "front_review": "1 July 2027",
    "front_setting": "Educated otherwise than at school",
    "front_parents": "Leila and Gareth Marchbank",
    "K_1": "Safiya's views (typed by her, 25 June 2026) and her parents' (meeting of 2 July 2026)",
    "K_2": "Education: Brightwater Tuition, 22 June 2026",
    "K_3": "Educational psychology: Dr M. Haverill, 12 June 2026",
    "K_4": "Medical: Dr J. Anand, community paediatrician, 10 June 2026",
    "K_5": "Clinical psychology: Dr L. Brook, 15 June 2026",
    "K_6": "Speech and language therapy: A. Rudd, 9 June 2026",
    "K_7": "Occupational therapy: S. Penhale, 11 June 2026",
    "K_8": "Social care: child and family assessment, 4 June 2026",
    "K_9": "Preparation for adulthood: careers adviser's report, 16 June 2026",
    "h_child": "In Safiya's words",
    "h_parents": "From her parents",
    "A_how": "Safiya typed her part on her tablet at home over three evenings in June 2026, with her mentor in the room but not reading; it is "
    "copied here in quotation marks. Her parents spoke at the review meeting on 2 July and read this page before it was printed.",
    "A_child": "“I am not lazy and I am not refusing. I want to learn things. Strip lights buzz and nobody else minds. Please tell me before "
    "you come, and do not make your voice all soft.”",
    "A_1": "“I want to make animations that people pay for, and go to college to learn it properly.”",
    "A_2": "“One day I would like to get the bus to my cousin's by myself and not think about it.”",
    "A_comm": "With people she knows Safiya speaks quickly and well. With others she types, or nods. Put choices in writing the day before a "
    "decision and let her answer by message; do not ask her in front of a meeting.",
    "A_parents": "Leila and Gareth say that Safiya held herself together at school until she couldn't, and that they saw the cost at the "
    "front door each afternoon. She is dry, loyal, and good with her little cousin Idris, who is five.",
    "A_3": "They hope that Safiya will have somebody of her own age to laugh with, and will feel well in herself.",
    "A_history": "Safiya was found to be autistic in 2021, in Year 5. She managed Years 7 and 8 at Fenside Academy with days off, and "
    "stopped going in November 2024. She has had tuition since April 2025. Her grandmother died in that spring.",
    "B_lead": "Safiya reads at the level of an adult, draws and animates with skill far beyond her age, and forgets nothing that "
    "interests her. Her needs are set out in order of priority.",
    "B_1": "Safiya has not been able to go into a school building since November 2024. At a door with more than about ten people behind it her "
    "breath goes, she shakes and may be sick; she has since stayed away from lessons, clinics and family parties alike.",
    "B_2": "Ordinary noise and light hurt her. She can bear a supermarket for about four minutes, hears strip lighting as a drill, and loses the "
    "rest of the day to headache.",
    "B_3": "With adults outside the family she falls silent: in the first month of tuition she said nothing at all. She does not ask for help, "
    "cannot say that something is too much, and has left rather than speak.",
    "B_4": "Safiya takes words at face value. She misses hints and teasing, reads a short message as anger, and has ended two friendships over "
    "sentences that were meant kindly.",
    "B_5": "When overwhelmed she scratches her forearms until they bleed, two or three times a week by her own count, most often after a "
    "change that she was not told of.",
    "B_6": "She does not notice hunger, cold or tiredness in herself, nor temper as it mounts, and goes from calm to screaming "
    "in what seems a moment.",
    "B_7": "Five terms without lessons have left holes. In mathematics she works at the level of Year 7, with nothing on algebra or ratio, "
    "and has no science beyond Year 8.",
    "B_8": "She cannot set about a task of more than two steps. She knows what an essay needs, yet sat before a blank page for "
    "forty minutes on each of four mornings observed.",
    "B_9": "Her handwriting is painful and slow: nine words a minute, after ten minutes of which she shakes her hand out and stops.",
    "B_10": "Apart from Idris she has been with nobody under twenty for fourteen months, and says that she has lost the "
    "knack of it.",
    "B_11": "Safiya has never taken a bus or paid at a till without a parent, nor made a hot meal. Most girls of her age in the town do all three.",
    "B_12": "She has seen no college and no workplace. A new place takes her three visits at the least before she can speak or eat in it, "
    "so that a change at sixteen, unprepared, would end as the last one did.",
    "C_1": "Safiya sleeps about four hours, from three in the morning, five nights in seven. She cannot take in a lesson before ten "
    "o'clock.",
    "C_2": "She eats six foods, all beige, and her iron is low; she is faint on standing and gives up after an hour's work.",
    "D_lead": "The child and family assessment was finished on 4 June 2026.",
    "D_1": "Safiya leaves the house only with her mother, who has given up work. She has nowhere to go outside the family and nobody else to take "
    "her.",
    "E_lead": "Outcomes 1 to 7, 9 and 10 are for Key Stage 4, which ends in July 2028; Outcome 8 looks beyond it.",
    "E_1": "By July 2028 Safiya will walk into Lantern House by herself and stay through a lesson of an hour, on nine planned visits in ten, "
    "rating her fear at four or less out of ten.",
    "E_2": "By December 2027 Safiya will tell any adult who teaches or treats her, by voice or by typing, that she needs a break, help or a change, "
    "before she leaves the room, at least eight times in ten.",
    "E_3": "By July 2027 Safiya will have kept up with the same two girls each week for three months, asking what was meant instead of "
    "breaking off when a message stings.",
    "E_4": "By the end of Year 11 Safiya will have passed GCSEs in English language and mathematics at grade 4 or above and in two other "
    "subjects.",
    "E_5": "By July 2027 Safiya will start a piece of written work within five minutes, by her own plan and with no adult prompting, in four lessons "
    "of five.",
    "E_6": "By Easter 2028 Safiya will act on a body signal (eat, rest, go out) before she reaches amber, so that she hurts herself no more "
    "than once in a school term.",
    "E_7": "By the end of Year 11 Safiya will go to her cousin's and back on the number 9 bus without an adult, once a week.",
    "E_8": "By September 2028 Safiya will be enrolled on, and going to, a creative media course of her choice, having by then spent "
    "forty hours with an animation studio or printer.",
    "E_9": "By December 2027 Safiya will sleep for seven hours on five nights a week, so that she is fit to start at nine.",
    "E_10": "By Easter 2028 Safiya will eat something from each of four food groups every day and work for two hours without feeling faint.",
    "E_targets": "Her tutor and mentor agree four short-term targets with Safiya by message at the start of each half-term, send them to her parents, and mark "
    "them with her at its end.",
    "F_lead": "Safiya is educated otherwise than at school: tuition at home and online and sessions at Lantern House, 20 Mill Drove, as timed below, for 38 "
    "weeks of the year. Each Provision Plan is reviewed every half-term by the educational psychologist with Safiya and her parents.",
    "G_1": "Sleep clinic: a specialist nurse sees Safiya by video for 45 minutes each month until June 2027 to work through the sleep timetable, and the "
    "paediatrician reviews her melatonin every six months.",
    "G_2": "A dietitian visits for an hour every six weeks to add foods by chaining, and the surgery takes blood for iron every four months.",
    "H1_1": "A support worker, the same woman each time, takes Safiya out for three hours each Saturday to places that she chooses.",
    "H2_1": "Leila and Gareth have a parents' course on autism and teenage girls, run by the family team: eight evenings of two hours from October "
    "2026.",
    "I_text": "Safiya's education is arranged otherwise than at a school or post-16 institution under section 61 of the Act, as Section F sets out. "
    "No school is named.",
    "J_text": "A direct payment of £6,840 a year is made to Leila Marchbank for the occupational therapy in Section F. It meets Needs 2 and 6 and "
    "works towards Outcomes 1 and 6. It is paid monthly into an account kept for it, and checked each April.",
    "sign_name": "Bettina Crowe, senior SEN officer",
    "sign_date": "18 September 2026",
}

for _outcome, _rows in ROWS.items():
    for _number, (_what, _who, _ratio, _when) in enumerate(_rows):
        _key = f"F_{_outcome}{_number}"
        WORDS |= {_key: _what, f"{_key}.who": _who, f"{_key}.ratio": _ratio, f"{_key}.when": _when}

LINKS = """
A_1 > E_8 E_4
A_2 > E_7
A_3 > E_3 E_9 E_10 E_6
B_1 > E_1 F_10 F_11 F_12
B_2 > E_1 F_12 F_13 F_14
B_3 > E_2 F_20 F_21 F_22
B_4 > E_3 F_23 F_30
B_5 > E_6 F_61 F_62 F_11
B_6 > E_6 F_60
B_7 > E_4 F_40 F_41 F_42
B_8 > E_5 F_50 F_51
B_9 > E_4 F_43 F_44
B_10 > E_3 F_30
B_11 > E_7 F_70 F_71
B_12 > E_8 F_80 F_81 F_82
C_1 > E_9 G_1
C_2 > E_10 G_2
D_1 > E_3 E_7 H1_1 H2_1
E_1 > F_10 F_11 F_12 F_13 F_14
E_2 > F_20 F_21 F_22
E_3 > F_23 F_30 H1_1
E_4 > F_40 F_41 F_42 F_43 F_44
E_5 > F_50 F_51
E_6 > F_60 F_61 F_62 F_11 H2_1
E_7 > F_70 F_71 H1_1
E_8 > F_80 F_81 F_82
E_9 > G_1
E_10 > G_2
"""

GUARDS = [
    ("I_text", "S09: education otherwise than at school; no school need be named"),
    ("J_text", "S11: a direct payment whose needs and outcomes are set out"),
    ("A_parents", "M01: Idris is her cousin"),
    ("F_42", "P07: 'no more than eight' limits a class"),
    ("F_61", "P06: 'as needed' of a crisis line inside a written plan"),
    ("F_13", "P10: 'may use' is the girl's choice"),
    ("A_history", "M04, M05: Years 5, 7 and 8 are history"),
    ("F_60", "P03: 'in the weeks between' the alternate weeks"),
]
