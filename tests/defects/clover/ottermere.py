"""Layout 3, linear: Delyth, Year 3, developmental language disorder and hearing loss, Ottermere."""

from __future__ import annotations

from tests.defects.clover.ottermere_defects import A, B
from tests.defects.clover.sheet import Plan, Sheet

AREAS = (
    ("ci", "communication-interaction", "Communication and interaction"),
    ("cl", "cognition-learning", "Cognition and learning"),
    ("se", "semh", "Social, emotional and mental health"),
    ("sp", "sensory-physical", "Sensory and/or physical"),
)
NEEDS = {"ci": (1, 2, 3, 4), "cl": (5, 6, 7, 8), "se": (9, 10), "sp": (11, 12, 13)}
PROVISION = {
    "ci": (1, 2, 3, 4, 5),
    "cl": (6, 7, 8, 9, 10, 11),
    "se": (12, 13, 14),
    "sp": (15, 16, 17, 18, 19, 20, 21),
}

WORDS: dict[str, str] = {
    "front_name": "Delyth Okonjo",
    "front_dob": "14 January 2019",
    "front_status": "Final",
    "front_request": "2 June 2026",
    "front_date": "12 October 2026",
    "front_review": "5 October 2027",
    "front_year": "Year 3",
    "front_school": "Pikestone Primary School, Ottermere",
    "front_need": "Speech, language and communication needs",
    "front_parents": "Marged and Emeka Okonjo",
    "h_A": "SECTION A: The views, interests and aspirations of Delyth and her parents",
    "A_how": "Delyth talked to Miss Pryce, her class teacher, on 11 and 18 June 2026 over photographs of her school "
    "day, and sorted them into a smiley tub and a grumpy tub. Her words are in quotation marks. Her parents "
    "wrote two pages in June and went through them with the plan writer on 6 July.",
    "A_child": "Delyth says: “I like Cubs and my rabbit and when it's painting. I don't like the hall, it's all "
    "noise. People go too fast. I want it slow and I want to see your mouth.”",
    "A_1": "Delyth says: “When I'm big I'm going to be a vet for rabbits and read the letters on the medicine.”",
    "A_comm": "Delyth talks in short spoken sentences and has about sixty signs. She understands best when one person "
    "speaks at a time, facing her, and there is something to point at. She takes part in decisions by "
    "sorting pictures; give her the choice, then wait ten seconds.",
    "A_parents": "Marged and Emeka say that Delyth is dogged and funny, and that she comes home from a noisy day grey in the "
    "face and wanting nobody. Her brother Ifan, who is eleven, tends to answer for her and they are asking "
    "him not to.",
    "A_2": "Her parents hope that she will have a friend of her own who rings the bell for her.",
    "A_3": "They hope that by the time she is grown up she will speak up for herself about what she can and cannot hear.",
    "A_history": "Delyth passed her newborn hearing screen. Her hearing loss was found when she was three and she has worn two "
    "hearing aids since March 2022. She went to Pikestone nursery, stayed on for Reception, and repeated no "
    "year. Language therapy began in 2023 in blocks of six.",
    "h_B": "SECTION B: Delyth's special educational needs",
    "B_strengths": "Delyth draws from memory with great accuracy, counts and calculates to 100 at the level of her class, is kind to "
    "younger children and will try a hard task again after a failure.",
    "B_1": "Delyth has a developmental language disorder. She follows an instruction with one key idea; given two, she "
    "does the last. On the language assessment of May 2026 her understanding was at the 3rd percentile, and "
    "in a whole-class talk she stops listening after about two minutes.",
    "B_2": "She speaks in phrases of three to five words and leaves out endings and small words (“he go shop yesterday”), "
    "so that people who do not know her misread when things happened and who did them.",
    "B_3": "Words come slowly to her. She knows what a thing is for but cannot find its name in about one try in three, "
    "and says “that one” or gives up her turn.",
    "B_4": "Her speech is understood by family but by strangers only about half the time, because she swaps the sounds k and "
    "g for t and d and drops s where sounds meet.",
    "B_5": "Delyth reads 22 words on sight and sounds out words of three letters. She cannot blend four sounds, which "
    "puts her reading near that of a child of five and keeps her from the books her class shares.",
    "B_6": "In writing she sets down two or three words, without the joining words of a sentence, and relies on an adult "
    "to say it first. Her drawings tell the story that her writing cannot.",
    "B_7": "New vocabulary slips away. Of ten science words taught in a half-term she could use two a month afterwards, "
    "against seven for a classmate sitting beside her.",
    "B_8": "Word problems in mathematics defeat her although she can do the sum: she picks out the numbers and adds them, "
    "whatever the question asks.",
    "B_9": "At playtime Delyth stands at the edge of games whose rules are called out. In three observations of twenty "
    "minutes she was with another child for a total of four minutes.",
    "B_10": "When she has not understood she says yes, smiles and copies a neighbour. She has never been seen to ask for "
    "something to be said again, and so mistakes pile up unseen.",
    "B_11": "Delyth has a moderate sensorineural hearing loss in both ears (55 decibels). Even with her aids she misses "
    "the quiet sounds s, f and th, and beyond two metres she gets the tune of a sentence and not its words.",
    "B_12": "In noise, as in the hall and the dining room, she hears about 40 per cent of what is said to her from a metre "
    "away. She goes to the cloakroom or puts her head on the table.",
    "B_13": "Listening tires her. By two o'clock on four days of five she has stopped answering, rubs her eyes and does "
    "half the work that she does in the morning.",
    "h_C": "SECTION C: Delyth's health needs which relate to her special educational needs",
    "C_1": "Delyth gets ear infections three or four times a winter. Each time her ears run she cannot wear her "
    "aids for up to a week, and during that week she hears hardly anything of a lesson.",
    "h_D": "SECTION D: Delyth's social care needs which relate to her special educational needs",
    "D_lead": "A social worker of the disabled children's team assessed Delyth at home on 30 June 2026.",
    "D_1": "Delyth cannot follow what is said in an ordinary club without somebody who signs, so that Cubs is the one "
    "thing she does outside the family, and only because her father stays.",
    "h_E": "SECTION E: The outcomes sought for Delyth",
    "E_lead": "Delyth is in Key Stage 2, which ends in July 2030. Each outcome says when it is to be reached.",
    "E_1": "By July 2028 Delyth will carry out spoken instructions of three parts in her own classroom, four times out of five "
    "without seeing a picture, so that she can start work when her table does.",
    "E_2": "By July 2028 Delyth will tell an adult who was not there about something that happened, in at least "
    "five joined sentences with the right tenses, and that adult will be able to tell it back.",
    "E_3": "By the end of Year 5 Delyth will read aloud a page of a book meant for seven-year-olds with no more than five errors, "
    "and say what it was about.",
    "E_4": "By the end of Year 5 Delyth will write four linked sentences by herself on a subject she knows, which her teacher can "
    "read without asking.",
    "E_5": "By the end of Year 4 Delyth will use in talk or writing, a month after they were taught, seven out of "
    "every ten subject words on her list, in science and in word problems.",
    "E_6": "By July 2028 Delyth will say or sign “again, please” or “I can't hear” whenever she has lost the "
    "thread, on at least eight occasions in a week, in class and at Cubs, so that she is not left guessing.",
    "E_7": "By July 2027 Delyth will play with the same two or three children for fifteen minutes of the long break "
    "on four days in five.",
    "E_8": "By the end of Key Stage 2 Delyth will look after her own aids and radio system through the school day: test "
    "them, change a battery and tell an adult of a fault within ten minutes.",
    "E_9": "By July 2027 Delyth will tell an adult the same morning when an ear hurts or is wet, so that no infection keeps "
    "her aids out for more than three days.",
    "E_10": "By the end of Year 5 Delyth will still be answering and writing as much in the last lesson as in the first, on four "
    "afternoons of five.",
    "E_review": "Miss Pryce, the SENCO and Delyth's parents set three shorter targets towards these outcomes each September, January "
    "and April, and the SENCO writes down in the last week of term which were met.",
    "h_F": "SECTION F: The special educational provision required by Delyth",
    "F_lead": "Everything below runs through the 39 weeks of the school year. The SENCO reviews it in the last week of each term with the "
    "therapist and the teacher of the deaf, and writes the result for the annual review.",
    "F_ref_ci": "These serve Outcomes 1, 2, 6 and 7.",
    "F_1": "A speech and language therapist qualified to work with deaf children sees Delyth 1:1 in school on Tuesday and "
    "Thursday mornings before register, a quarter of an hour each time, to teach verb endings and joining "
    "words with the Shape Coding scheme.",
    "F_2": "The therapist works with her 1:1 for a further half an hour every Monday afternoon on finding words and "
    "on the sounds k, g and s, by sound cues and word webs.",
    "F_3": "A teaching assistant whom the therapist has trained repeats that week's word webs and sound practice with "
    "Delyth alone for ten minutes on each of the other four days.",
    "F_4": "In every lesson the class teacher gives instructions one step at a time, face to the light, with the Task "
    "Board of three pictures which Delyth turns over as she goes.",
    "F_5": "The speech and language therapist meets Miss Pryce and the teaching assistant for 40 minutes in the first week of "
    "each half-term to show them the next steps.",
    "F_ref_cl": "These serve Outcomes 3, 4 and 5.",
    "F_6": "A teacher with a diploma in teaching literacy to deaf children takes Delyth and one other child for reading and "
    "blending with visual phonics: 25 minutes, five mornings a week.",
    "F_7": "Colourful sentence strips and a speaking-photo album stand on Delyth's table for every piece of "
    "writing, so that she says, records and then writes each sentence.",
    "F_8": "A level 3 teaching assistant sits with Delyth, one adult between two, for 50 minutes of each day's English "
    "lesson to rehearse her sentences aloud and fade the help line by line.",
    "F_9": "The same assistant teaches her ten subject words each fortnight before the class meets them: 1:1, fifteen "
    "minutes on alternate Fridays and five minutes' recall each morning after register.",
    "F_10": "In mathematics word problems Delyth draws a bar model first; a teacher of mathematics leads "
    "this for a group of four for 20 minutes on Wednesdays.",
    "F_11": "Miss Pryce puts new words for the half-term on a picture mat, on Delyth's table in all "
    "science, history and geography lessons.",
    "F_ref_se": "These serve Outcomes 6 and 7.",
    "F_12": "A trained play leader runs a signed game with rules on cards for Delyth and three chosen children, 20 minutes of the long "
    "break every Monday, Wednesday and Friday.",
    "F_13": "The teaching assistant practises “stop, say again” with Delyth and a puppet, 1:1, for ten minutes twice a "
    "week until July 2027, then once a week, and keeps a tally in lessons on Fridays.",
    "F_14": "Delyth has access to the picture library from the bell until register each day, with the librarian and one friend of "
    "her choosing, so that the morning starts quietly.",
    "F_ref_sp": "These serve Outcomes 1, 6, 8 and 10.",
    "F_15": "A qualified teacher of the deaf teaches Delyth 1:1 for one hour a week: care of her aids, listening in "
    "noise, and how to tell people what she needs.",
    "F_16": "A radio aid system with a transmitter for the teacher and a second one to hand round in group work, worn in every "
    "lesson and assembly.",
    "F_17": "The teaching assistant tests both aids and the radio system with Delyth each morning at 8.50, five "
    "minutes, by the six-sound check.",
    "F_18": "Delyth's classroom has carpet, acoustic panels and rubber feet on chairs, to the standard for deaf pupils, and she sits within two "
    "metres of the speaker in all lessons.",
    "F_19": "Lunch is at a table for six in the library on all five days, with a midday assistant who signs to level 1.",
    "F_20": "Two listening breaks of ten minutes, at 10.40 and 1.50 each day, in the book corner with her aids off; the "
    "teaching assistant times them.",
    "F_21": "The teacher of the deaf trains every adult of the class, in September and again each January, for 90 minutes: "
    "radio system, speaking so as to be lip-read, and sixty signs.",
    "h_G": "SECTION G: Any health provision reasonably required",
    "G_1": "The audiologist at Ottermere Hospital tests Delyth's hearing and her aids every six months and makes new "
    "ear moulds within ten working days of being asked.",
    "G_2": "An ear nurse sees Delyth within two working days of a runny ear, cleans it, and shows her parents and the "
    "school's first-aider how to give the drops as required by the doctor's letter for that infection, three times a day for "
    "seven days.",
    "h_H1": "SECTION H1: Any social care provision which must be made for Delyth under section 2 of the Chronically Sick and "
    "Disabled Persons Act 1970",
    "H1_1": "A support worker with level 2 sign language stays with Delyth, one to one, at Cubs on Thursdays from 5.45 to 7.15 pm in "
    "term time.",
    "h_H2": "SECTION H2: Any other social care provision reasonably required",
    "H2_nil": "None needed: the assessment of 30 June 2026 found nothing beyond what H1 sets out.",
    "h_I": "SECTION I: Placement",
    "I_name": "Pikestone Primary School, Ottermere, a maintained mainstream school with a resource base for deaf pupils.",
    "h_J": "SECTION J: Personal budget",
    "J_text": "Marged and Emeka were told about personal budgets on 6 July 2026 and have not asked for one.",
    "h_K": "SECTION K: Advice and information",
    "K_1": "Delyth's and her parents' views, 11 June to 6 July 2026",
    "K_2": "Education: J. Pryce, class teacher, and the SENCO of Pikestone Primary School, 26 June 2026",
    "K_3": "Educational psychology: Dr R. Tamblyn, educational psychologist, 9 July 2026",
    "K_4": "Medical: Dr S. Venn, community paediatrician, 3 July 2026, with audiology, 19 June 2026",
    "K_5": "Speech and language therapy: H. Ludd, 21 May 2026",
    "K_6": "Qualified teacher of the deaf: C. Marrable, 1 July 2026",
    "K_7": "Social care: disabled children's team, assessment of 30 June 2026",
    "sign": "Signed for Ottermere Borough Council: Judith Farlow, SEND casework officer",
    "sign_date": "12 October 2026",
}

LINKS = """
A_1 > E_3
A_2 > E_7
A_3 > E_6 E_8
B_1 > E_1 F_4 F_5
B_2 > E_2 F_1 F_5 E_4
B_3 > E_2 F_2 F_3 F_5
B_4 > E_2 F_2 F_3
B_5 > E_3 F_6
B_6 > E_4 F_7 F_8
B_7 > E_5 F_9 F_11
B_8 > E_5 F_10
B_9 > E_7 F_12 F_14
B_10 > E_6 F_13 F_15
B_11 > E_1 E_6 E_8 F_15 F_16 F_17 F_18 F_21 H1_1 G_1
B_12 > E_6 F_15 F_16 F_18 F_19 F_14
B_13 > E_10 F_20
C_1 > E_9 G_2
D_1 > E_6 E_7 H1_1
E_1 > F_4 F_5 F_16 F_18 F_21
E_2 > F_1 F_2 F_3 F_5
E_3 > F_6
E_4 > F_1 F_7 F_8
E_5 > F_9 F_10 F_11
E_6 > F_13 F_15 F_21 F_19 H1_1
E_7 > F_12 F_14 H1_1
E_8 > F_15 F_16 F_17 G_1
E_9 > G_2
E_10 > F_19 F_20
"""

GUARDS = [
    ("A_parents", "M01: Ifan is her brother, and the 'he' behind 'him' is his"),
    ("A_1", "V05: first person, attributed and in quotation marks"),
    ("F_1", "P04: 'a quarter of an hour each time' is a duration"),
    ("F_8", "P05: 'one adult between two' is a ratio"),
    ("F_14", "P06: 'has access to' with when, who and what said"),
    ("F_15", "P05: a named professional 1:1"),
    ("G_2", "P06, P08: 'as required by the doctor's letter' with times and days"),
    ("B_1", "N02: a diagnosis, followed by difficulty, level and effect"),
    ("A_history", "S14, M05: 2022 and 2023 are history"),
]

PLAN = Plan(
    stem="clover-01-ottermere",
    layout=3,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Delyth Okonjo",
        "date_of_birth": "2019-01-14",
        "status": "final",
        "plan_date": "2026-10-12",
        "review_date": "2027-10-05",
        "year_group": 3,
        "local_authority": "Ottermere Borough Council",
        "setting": "Pikestone Primary School, Ottermere",
        "named_placement": "Pikestone Primary School, Ottermere",
        "primary_need": "Speech, language and communication needs",
        "officer": "Judith Farlow",
        "signed": True,
    },
    dates={"request": "2026-06-02", "final": "2026-10-12"},
    states={"H2": "nil"},
    guards=GUARDS,
    copies={"a": A, "b": B},
)


def draw(sheet: Sheet) -> None:
    """One column, statutory headings, bullets by area."""
    sheet.base("Calibri", 11)
    sheet.running(
        "Ottermere Borough Council – Education, Health and Care Plan – D. Okonjo", "OFFICIAL – SENSITIVE"
    )
    sheet.plain("Ottermere Borough Council", 12, "37526D", bold=True)
    sheet.plain("Education, Health and Care Plan", 22, "37526D", bold=True)
    sheet.pairs(
        [
            ("Name", "front_name"),
            ("Date of birth", "front_dob"),
            ("Plan status", "front_status"),
            ("Date assessment requested", "front_request"),
            ("Date of final plan", "front_date"),
            ("To be reviewed by", "front_review"),
            ("Year group", "front_year"),
            ("School attended", "front_school"),
            ("Primary area of need", "front_need"),
            ("Parents", "front_parents"),
        ],
        "DCE6F0",
    )
    head(sheet, "h_A")
    for title, keys in (
        ("How these views were gathered", ["A_how"]),
        ("Delyth's views and hopes", ["A_child", "A_1"]),
        ("How to communicate with Delyth and involve her", ["A_comm"]),
        ("Her parents' views and hopes", ["A_parents", "A_2", "A_3"]),
        ("Delyth's story so far", ["A_history"]),
    ):
        if any(sheet.get(key) for key in keys):
            sheet.plain(title, 11, "37526D", bold=True)
        for key in keys:
            sheet.para(key)
    head(sheet, "h_B")
    sheet.plain("What Delyth does well", 11, "37526D", bold=True)
    sheet.para("B_strengths")
    for short, area, title in AREAS:
        sheet.plain(title, 11, "37526D", bold=True)
        for number in NEEDS[short]:
            sheet.para(f"B_{number}", area, f"Need {number}.")
    head(sheet, "h_C")
    sheet.para("C_1", "health")
    head(sheet, "h_D")
    sheet.para("D_lead")
    sheet.para("D_1", "social-care")
    head(sheet, "h_E")
    sheet.para("E_lead")
    for key in [k for k in sheet.keys("E_") if k[2].isdigit()]:
        sheet.para(key, None, f"Outcome {key[2:]}:")
    sheet.para("E_review")
    head(sheet, "h_F")
    sheet.para("F_lead")
    for short, area, title in AREAS:
        sheet.plain(title, 11, "37526D", bold=True)
        sheet.para(f"F_ref_{short}")
        for number in PROVISION[short]:
            sheet.para(f"F_{number}", area, style="List Bullet")
    head(sheet, "h_G")
    for key in ("G_1", "G_2"):
        sheet.para(key, "health", style="List Bullet")
    head(sheet, "h_H1")
    sheet.para("H1_1", "social-care", style="List Bullet")
    head(sheet, "h_H2")
    sheet.para("H2_nil")
    head(sheet, "h_I")
    sheet.para("I_name")
    head(sheet, "h_J")
    sheet.para("J_text")
    head(sheet, "h_K")
    for key in sheet.keys("K_"):
        sheet.para(key, style="List Bullet")
    sheet.plain("")
    sheet.plain(sheet.get("sign") or "")
    sheet.plain(f"Date: {sheet.get('sign_date')}")


def head(sheet: Sheet, key: str) -> None:
    """A section's heading, white on blue."""
    sheet.title(key, 13, "FFFFFF", "37526D")
