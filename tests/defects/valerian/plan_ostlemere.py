"""Ostlemere: an amended plan with tracked changes, by an officer whose first language is not English."""

from tests.defects.valerian.model import CI, CL, HE, SC, SE, Guard, Plan, item, keyed, pairs

FRONT = {
    "Name of the child": "Anoushka Perrin",
    "She is called": "Anoushka",
    "Date of birth": "19 October 2017",
    "Year at school": "Year {-2-}{+3+}",
    "School": "{-Reedmace Infant School-}{+Sedge Lane Junior School+}",
    "Status of the plan": "{-Final-}{+Amended+}",
    "Plan first issued": "14 June 2024",
    "Review meeting held": "12 May 2026",
    "Date of this amended plan": "6 July 2026",
    "Next review before": "11 May 2027",
    "Main need": "Speech, language and communication needs",
    "Unique pupil number": "E206884024019",
    "NHS number": "999 150 6638",
    "Parents": "Delphine Perrin and Marc Perrin",
    "Languages of the home": "English and French",
    "Looked after by the council": "No",
    "Plan under section 17 (child in need)": "Yes, for short breaks",
}
WORDS = {
    "A.how": [
        "I who write, Ilse Vandermeer, made the visit to Anoushka in her school on 28 April 2026. We baked paper "
        "cakes and talked, and her words were put down by me the same hour. Her parents brought their thoughts to "
        "the review meeting of 12 May 2026."
    ],
    "A.history": [
        "Anoushka came to the world in Ostlemere and lives with her mother, her father and her sister Elodie, aged "
        "four. She spoke her first words when she had three years. Epilepsy showed itself at the age of five. She "
        "went to Reedmace Infant School and {-will pass-}{+passed+} to Sedge Lane Junior School in September 2025."
    ],
    "A.talk": [
        "Anoushka speaks in sentences of three to five words and helps herself with gestures and drawing. One speaks "
        "to her slowly, with one thing at once, and shows a picture. At her review she was present for fifteen "
        "minutes, put smiling and frowning faces on photographs of her day, and chose what should be told about her."
    ],
    "A.child": [
        "Anoushka said to me: “I like cake. I like Elodie. I like my teacher's voice.” About what is not good she "
        "said: “Too much talking. I don't know what to do. I don't like the floor”, by which she meant waking after "
        "a seizure."
    ],
    "A.parent": [
        "The parents find their daughter generous and full of jokes. What weighs on them is the night, when a "
        "seizure may come unseen, and that other children go past her."
    ],
    "B.CI.good": [
        "She is glad of company, looks at who speaks and remembers a picture that she has seen once."
    ],
    "B.CL.good": [
        "She works with care, cuts and models finely, and knows all her letters {+and forty words by sight+}."
    ],
    "B.SE.good": ["She is tender with little ones and is quick to say sorry."],
    "B.SP": [
        "There are no special educational needs of Anoushka in this area. Her hearing and her sight were found good "
        "in February 2026 and she runs and climbs as others of her age do.",
    ],
    "E.lead": [
        "The small steps on the way are fixed each half term by the special educational needs coordinator, Mrs "
        "Tunnicliffe, with the teacher and the parents, and at its end she looks whether they are reached."
    ],
    "F.lead": [
        "Mrs Tunnicliffe reviews every provision of this section at the end of each term together with the persons "
        "who give it, and writes to the parents what was found.",
        "By “the assistant” is meant here the teaching assistant of F8, who was trained as F9 says.",
    ],
    "I": ["Sedge Lane Junior School, a mainstream school maintained by the council."],
    "J": ["The parents have not asked for a personal budget, which was explained to them on 12 May 2026."],
    "D": [],
}
A = [
    item("A1", None, "Anoushka wishes to become a baker and to make the cakes of weddings."),
    item("A2", None, "It is her wish to read the story of the evening to Elodie."),
    item("A3", None, "The parents hope for her a true friend, who invites and is invited."),
    item(
        "A4",
        None,
        "They hope that in Year 6 she will go with her class on the journey of three nights, safe and "
        "without them.",
    ),
]
B = [
    item(
        "B1",
        CI,
        "Of what is spoken Anoushka seizes only a part. Her understanding of language stands at the "
        "second centile ({-January 2024-}{+March 2026+}). She follows one step; at the second she looks "
        "what others do. In a lesson for the whole class she is soon lost and draws.",
    ),
    item(
        "B2",
        CI,
        "The words are slow to come to her. She says “the thing” for most objects, leaves off the "
        "endings of verbs, and others do not wait until she has finished. In class she raised her hand "
        "once in a whole week.",
    ),
    item(
        "B3",
        CL,
        "In reading Anoushka is like a child of five years and a half. She sounds letters one after the "
        "other but does not join them, so that unknown words stay closed to her and the books of Year 3 "
        "also.",
    ),
    item(
        "B4",
        CL,
        "To write is heavy work. She spells by the first letter only and produces one short sentence in "
        "a lesson, which she herself cannot read again.",
    ),
    item(
        "B5",
        CL,
        "In number she reaches to twenty. The words of number, such as “more than” and “half”, have no "
        "firm meaning for her, and she cannot measure or tell the hour.",
    ),
    item(
        "B6",
        SE,
        "When she does not understand she becomes afraid and goes under the table, on {-two-}{+four+} "
        "days of five. She stays there ten to thirty minutes and the lesson is lost to her.",
    ),
    item(
        "B7",
        SE,
        "Anoushka stands at the border of the playground. She does not know how one enters a game, and "
        "the others find her talk too slow. She plays with another child on about one day in the week.",
    ),
    item(
        "B8",
        CL,
        "After each absence she has a hole in what she was learning. She does not know that she was "
        "away, goes on at the wrong place and forgets what was taught that morning.",
    ),
]
C = [
    item(
        "C1",
        HE,
        "Anoushka has epilepsy: absences two or three times each day, and about once in the month a "
        "great seizure of two to four minutes, with no warning, after which she sleeps an hour.",
    ),
    item(
        "C2",
        HE,
        "The medicine takes away her hunger. She has lost {+2.5 kg since January 2026+}{-a little "
        "weight-} and is pale and without force by noon.",
    ),
]
D = [
    item(
        "D1",
        SC,
        "Anoushka takes part in nothing outside the school, since no club has a person who knows what "
        "to do in a seizure. Her parents must be with her always and have no hour to rest, or to be "
        "with Elodie.",
    ),
    item(
        "D2",
        SC,
        "In the house she is not safe alone in bath, on stairs or in her bed at night. She therefore "
        "sleeps between her parents and is washed like a small child, which makes her ashamed.",
    ),
]
E = [
    item(
        "E1",
        CI,
        "By July 2027 Anoushka will follow a spoken instruction of two steps without looking at others, "
        "in four lessons out of five.",
    ),
    item(
        "E2",
        CI,
        "By July 2027 Anoushka will name the thing that she wants or speaks of, in a sentence of six "
        "words, five times each day.",
    ),
    item(
        "E3",
        CL,
        "By July 2027 Anoushka will read aloud a picture book of {-40-}{+80+} words to a younger child "
        "with no more than four words given to her.",
    ),
    item(
        "E4",
        CL,
        "By July 2027 Anoushka will write three sentences in a lesson that she and her teacher can both "
        "read again.",
    ),
    item(
        "E5",
        CL,
        "By July 2027 Anoushka will weigh and measure for a simple recipe, to the nearest 50 grams and "
        "with the words “half”, “more” and “less” rightly used.",
    ),
    item(
        "E6",
        SE,
        "By July 2027 Anoushka will show her “again please” card instead of hiding, so that she is "
        "under the table on not more than one day in the fortnight.",
    ),
    item(
        "E7",
        SE,
        "By July 2027 Anoushka will enter a game of other children and stay in it ten minutes, on four "
        "days of the five.",
    ),
    item(
        "E8",
        CL,
        "By July 2027, after an absence, Anoushka will find her place with her strip and begin again "
        "within two minutes, eight times out of ten.",
    ),
    item(
        "E9",
        HE,
        "By May 2027 Anoushka will show on her seizure card how she feels and what she needs when she "
        "wakes, after each great seizure.",
    ),
    item(
        "E10",
        SC,
        "By July 2027 Anoushka will have spent thirty afternoons and three nights away from her "
        "parents, with persons whom she knows.",
    ),
    item("E11", HE, "By December 2026 Anoushka will have won back the 2.5 kg that she lost."),
    item("E12", SC, "By December 2026 Anoushka will sleep in her own bed on six nights of seven."),
]
F = [
    item(
        "F1",
        CI,
        "A speech and language therapist comes to Anoushka {-each half term-}{+each week of term for 45 "
        "minutes+}, one to one, and works with her on the two-step sentence, on the endings of verbs "
        "and on finding of words.",
    ),
    item(
        "F2",
        CI,
        "The assistant makes with Anoushka, one to one, {+four times in the week for 20 minutes+}, the "
        "therapist's tasks of that fortnight: picture pairs, word webs and “say it longer”.",
    ),
    item(
        "F3",
        CI,
        "In each lesson the teacher puts before Anoushka a strip of pictures with the steps of the "
        "task, speaks one step at once and waits ten seconds for her answer.",
    ),
    item(
        "F4",
        CL,
        "A specialist teacher for dyslexia, with a diploma of Level 7, teaches Anoushka to read by "
        "joined sounds, one to one, three times in the week for 30 minutes.",
    ),
    item(
        "F5",
        CL,
        "Each day the assistant writes with Anoushka for 15 minutes, one to one: a sentence is said, "
        "counted on the fingers, written with sound tiles and read again.",
    ),
    item(
        "F6",
        CL,
        "The teacher instructs a group of Anoushka and three others in number for 30 minutes on each "
        "day, with scales, cups, clocks and the words of measure; on Fridays they bake.",
    ),
    item(
        "F7",
        SE,
        "The emotional literacy assistant, who has the county's training for this work, meets Anoushka "
        "alone on Mondays and Thursdays for 25 minutes, to learn the “again please” card and the names "
        "of fears.",
    ),
    item(
        "F8",
        CL,
        "A teaching assistant sits beside Anoushka, one to one, in all lessons, pauses and meals, 31 "
        "hours in the week. She watches for absences, marks each on the strip where work was broken and "
        "shows it to her when she is back.",
    ),
    item(
        "F9",
        CI,
        "Each September, and before a new person begins, the therapist gives to all who teach Anoushka "
        "a training of two hours about language disorder and picture strips, and the epilepsy nurse one "
        "of two hours about absences and what is to do.",
    ),
    item(
        "F10",
        SE,
        "At the midday pause the assistant leads a game for Anoushka and two children who rotate, 20 "
        "minutes on each day, in which the words for entering are taught with cards.",
    ),
    item(
        "F11",
        SE,
        "A tent with cushions stands in the corner of the class in all lessons. Anoushka may go there "
        "with her card for five minutes by the sand glass, and the assistant then shows her the strip "
        "again.",
    ),
]
G = [
    item(
        "G1",
        HE,
        "The epilepsy nurse visits the school and the home each term for one hour, renews the seizure "
        "plan and the training in rescue medicine, and goes through the seizure card with Anoushka. The "
        "neurologist sees her every four months.",
    ),
    item(
        "G2",
        HE,
        "A paediatric dietitian sees Anoushka every six weeks for 30 minutes, weighs her and sets the "
        "plan of extra drinks, which the school's kitchen gives at ten and at two o'clock.",
    ),
]
H = [
    item(
        "H1.1",
        SC,
        "The disabled children's team lends a bed alarm, a bath seat and two stair gates, fits them "
        "before 31 August 2026 and tests them every six months.",
    ),
    item(
        "H2.1",
        SC,
        "A short breaks worker with seizure training takes Anoushka each Saturday for four hours to "
        "the baking club or the pool, and from January 2027 she sleeps at Heron House for one night "
        "in each term. The social worker reviews this at each child in need meeting, every three "
        "months.",
    ),
]
K = [
    "1 | The child's own views | Anoushka, with Ilse Vandermeer | 28 April 2026",
    "2 | The parents' views | Delphine and Marc Perrin | 12 May 2026",
    "3 | Report of the school for the review | Mrs Tunnicliffe, Sedge Lane Junior School | 24 April 2026",
    "4 | Advice of the educational psychologist | Dr Bernard Asante | 17 March 2026",
    "5 | Advice of the speech and language therapist | Niamh Corrigan | 20 March 2026",
    "6 | Medical advice, with epilepsy nurse and dietitian | Dr Leila Haddad, paediatric neurologist | 9 April 2026",
    "7 | Social care advice, child in need assessment | Pauline Egerton, social worker | 15 April 2026",
    "8 | Hearing and sight checks | School nursing service | 11 February 2026",
]
LINKS = pairs("""
A1: E5; A2: E3; A3: E7; A4: E10 E9;
B1: E1 F1 F2 F3 F9; B2: E2 F1 F2; B3: E3 F4; B4: E4 F5; B5: E5 F6; B6: E6 F7 F11; B7: E7 F10; B8: E8 F8;
C1: E9 G1 F9; C2: E11 G2; D1: E10 H2.1; D2: E12 H1.1;
E1: F1 F2 F3 F9; E2: F1 F2; E3: F4; E4: F5; E5: F6; E6: F7 F11; E7: F10; E8: F8; E9: G1; E10: H2.1; E11: G2; E12: H1.1
""")
GUARDS = [
    Guard("V05", "A/I who write, Ilse Vandermeer", "it is said who I is"),
    Guard("N01", "B/There are no special educational needs", "the area is said to have no needs"),
    Guard("P03", "F1", "the struck-out half-termly visit does not count; each week does"),
    Guard("P05", "F6", "a group of four is stated in other words"),
    Guard("M05", "A/Anoushka came to the world", "the tracked text says passed, in the past"),
    Guard("P07", "F11", "five minutes by the sand glass is exact"),
    Guard("P09", "F2", "the tasks of the therapist are named"),
    Guard("O02", "E8", "the date stands first and a condition follows it"),
]
PLAN = Plan(
    stem="valerian-05-ostlemere",
    layout=9,
    front=FRONT,
    words=WORDS | {"K": K},
    items=keyed(A, B, C, D, E, F, G, H),
    rows=[],
    links=LINKS,
    details={
        "name": "Anoushka Perrin",
        "preferred_name": "Anoushka",
        "date_of_birth": "2017-10-19",
        "status": "amended",
        "plan_date": "2026-07-06",
        "review_date": "2027-05-11",
        "year_group": 3,
        "local_authority": "Ostlemere Council",
        "setting": "Sedge Lane Junior School",
        "named_placement": "Sedge Lane Junior School",
        "primary_need": "Speech, language and communication needs",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Ilse Vandermeer",
        "signed": True,
        "upn": "E206884024019",
        "nhs_number": "9991506638",
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2024-06-14",
            "final": None,
            "amended": "2026-07-06",
            "review_meeting": "2026-05-12",
        },
    },
    states={"J": "nil"},
    guards=GUARDS,
)
