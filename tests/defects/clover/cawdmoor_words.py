"""The words of Cawdmoor's draft plan, by key."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "front_name": "Rafferty Osei",
    "front_known": "Raff",
    "front_dob": "30 May 2016",
    "front_status": "Draft",
    "front_request": "6 July 2026",
    "front_date": "2 November 2026",
    "front_review": "29 October 2027",
    "front_year": "6",
    "front_school": "Larch Hill Primary School",
    "front_need": "Social, emotional and mental health",
    "front_care": "Looked after by Cawdmoor City Council (care order, August 2022)",
    "front_carers": "Bridie and Col Hanrahan, foster carers since January 2024",
    "front_officer": "Petra Mallin",
    "A_how": "Raff made a podcast about himself with Mr Gale, the learning mentor, in four goes between 10 and 24 September 2026; the words in speech marks are cut "
    "from it. Bridie and Col wrote by email on 20 September. His mother, Abena, told his social worker what she wanted to say on 22 September.",
    "A_child": "“I'm Raff, I'm ten, I do goalie and I can take a bike to bits. Don't shut the door. If I'm going off on one, don't get in front of me. I hate it when "
    "there's a supply and nobody said.”",
    "A_1": "“I'm going to have a bike shop with my name on it, and do my own adverts.”",
    "A_2": "“When I go to big school I want mates from day one and not be the kid who gets sent out.”",
    "A_comm": "Raff talks easily side by side and hardly at all face to face. Walk, kick a ball or mend something with him; ask one thing; and tell him beforehand "
    "who will hear the answer. He chooses between two written plans better than he answers “what would you like?”.",
    "A_carers": "Bridie and Col say that he is brave, comical and tender with their old dog; that three good weeks are followed by one when everything is thrown; "
    "and that nobody should promise him what may not happen.",
    "A_mother": "Abena says that he is clever like her father was and that she would like school to know his songs.",
    "A_3": "She and the Hanrahans hope alike that he will settle somewhere and finish school there, able to read whatever is put in front of him.",
    "A_history": "Raff lived with his mother and his sister Efua until he was six. He has had three foster homes and four schools, and lost the whole of the summer of "
    "2023 between two of them. He has been at Larch Hill since January 2024. Efua, now fourteen, lives in another town and sees him monthly.",
    "B_strengths": "Raff is quick with his hands, loyal, and first to see how a machine works; he does mental arithmetic with money at speed and can speak to a whole hall without "
    "notes.",
    "B_1": "Raff takes jokes, hints and tone for attack. His vocabulary for feelings is that of a child of six (8th percentile), so that “fine” and “angry” "
    "do for everything and he answers banter with his fists.",
    "B_2": "Instructions longer than two clauses are lost; he does the first part, then watches others or starts trouble to cover it. This was seen nine times in one "
    "morning.",
    "B_3": "Telling what happened defeats him: he begins in the middle, leaves out who, and says different things to two adults an hour apart, for which he has been "
    "called a liar.",
    "B_4": "Raff is dyslexic. He reads at the level of a child of seven years and two months, guessing from first letters, and can read by himself almost nothing "
    "that is set in Year 6.",
    "B_5": "He spells 41 of the first hundred words, and writes three lines in half an hour, of which he can afterwards read about half.",
    "B_6": "His working memory is at the 5th percentile. Held in mind beside another task, a number or a question is gone in seconds, and "
    "written sums break off half way.",
    "B_7": "Moves of school have left him without fractions, column division or any geometry of angles, all of which his class is building upon.",
    "B_8": "Raff keeps watch. He turns to every sound in the corridor, cannot work with his back to a door, and was seen to look up 46 times in twenty minutes "
    "of English.",
    "B_9": "When a known adult is missing, or a plan is broken, he runs: fourteen times last spring, twice over the fence. It takes about half an hour before he can "
    "speak.",
    "B_10": "A mistake is unbearable to him. He scores out, rips or hides his work in most lessons, and says that he is thick.",
    "B_11": "In games he must be in charge; they end in blows about twice a week, and of his class only one boy now asks for him.",
    "B_12": "He takes about a term to trust an adult. He has left every school abruptly, and speaks of secondary school, with its nine teachers a week, as a thing "
    "that will chuck him out.",
    "B_13": "Raff has attention deficit hyperactivity disorder: he is out of his seat within six minutes, fiddles with whatever is near, and finishes one task in four "
    "unless somebody brings him back.",
    "B_14": "He presses so hard that his hand aches after four lines, and his letters vary from two lines high to nothing; he is slower than 95 in 100 of his age.",
    "C_1": "Raff wakes from nightmares on four nights in a week and is asleep on his desk, or savage, the morning after.",
    "C_2": "His attention medicine takes away his appetite until four. Not having eaten, he is shaky and short-tempered in the last hour of school.",
    "C_3": "",
    "D_lead": "Raff is looked after. His social worker, R. Idowu, brought the assessment up to date on 12 October 2026.",
    "D_1": "For two days after seeing his mother, six times a year, he is unreachable; he does not know why he came into care and tells himself that it was his "
    "doing.",
    "D_2": "He has been asked to leave two football teams. Without an adult who knows him at the touchline he has no sport outside school, and it is the thing he does best.",
    "E_1": "Raff will say which of ten feelings he has, and what set it off, before he acts on it",
    "E_1.when": "By July 2028",
    "E_1.how": "Four times in five, by the mentor's tally and his own",
    "E_2": "Raff will tell the story of a quarrel from start to finish, with who, where and what next, so that two adults write down the same account",
    "E_2.when": "By the end of Year 7",
    "E_2.how": "On five occasions running",
    "E_3": "Raff will read a page of a bicycle manual or a Year 6 reading book aloud",
    "E_3.when": "By the end of Year 8",
    "E_3.how": "95 words in every 100 right, at 90 words a minute",
    "E_4": "Raff will put a paragraph of eight sentences of his own on paper or screen and leave it whole",
    "E_4.when": "By December 2027",
    "E_4.how": "Weekly; readable by somebody who was not there; not torn or scored out",
    "E_5": "Raff will work through a two-step problem with fractions or division using his memory cards",
    "E_5.when": "By July 2027",
    "E_5.how": "Seven right out of ten, three weeks in succession",
    "E_6": "Raff will stay in the room, or go to his agreed place and come back, when a plan changes",
    "E_6.when": "By July 2027",
    "E_6.how": "Back within ten minutes every time; no running off the site for a whole term",
    "E_7": "Raff will play a full break-time game to somebody else's rules with three classmates",
    "E_7.when": "By Easter 2027",
    "E_7.how": "Eight breaks in ten, with no blow struck",
    "E_8": "Raff will stick at a task that he has been set without being brought back",
    "E_8.when": "By July 2028",
    "E_8.how": "For fifteen minutes, in three lessons of every four",
    "E_9": "Raff will start at his secondary school knowing four adults and six pupils by name and the way to each of his rooms",
    "E_9.when": "By September 2027",
    "E_9.how": "Walks his first-day timetable with no help; attends 95 days in the first hundred",
    "E_10": "Raff will sleep seven hours in a night",
    "E_10.when": "By the end of Year 7",
    "E_10.how": "On six nights of seven, from the Hanrahans' chart",
    "E_11": "Raff will go through the two days after a visit to his mother as he does other days, with his life book to turn to",
    "E_11.when": "By August 2028",
    "E_11.how": "At school and at football on both days after each visit",
    "E_12": "Raff will eat breakfast before his medicine and a sandwich at two o'clock",
    "E_12.when": "By July 2027",
    "E_12.how": "Six days of seven, on the chart at home and the mentor's card at school",
    "E_targets": "Mr Gale and Raff write three steps on a card on the first Monday of each half-term; the SENCO and the virtual school check the card on the last Friday.",
    "F_lead": "Provision runs for the 38 weeks of term. The SENCO reviews every line at the end of each term with the person who delivers it, Raff, and his carers, and "
    "reports to the personal education plan meeting.",
    "G_1": "A children's mental health nurse sees Raff and his carers for fifty minutes once a fortnight until June 2027 for nightmares, by imagery rehearsal, and then reviews monthly.",
    "G_2": "The paediatrician reviews his attention medicine, weight and height every three months and tells school of any change within a week; the school nurse checks the two o'clock sandwich with him every Friday.",
    "H1_1": "A sessional worker who knows Raff stands at the touchline for training on Wednesday, 5 to 6.30 pm, and for the match each Sunday, 9.30 am to noon.",
    "H2_1": "The social worker does life-story work with Raff: one hour every other week from November 2026 until the book is closed, and a half-hour call on the evening after each visit.",
    "H2_2": "The fostering team's therapist sees the Hanrahans for ninety minutes a month.",
    "I_text": "",
    "J_text": "Not applicable: no personal budget has been asked for.",
    "K_1": "Child, carers and mother",
    "K_1.w": "Podcast, emails and notes",
    "K_1.d": "10–24 September 2026",
    "K_2": "Education",
    "K_2.w": "M. Tolland, SENCO, Larch Hill Primary School, and the virtual school",
    "K_2.d": "18 September 2026",
    "K_3": "Educational psychology",
    "K_3.w": "Dr H. Quennell",
    "K_3.d": "30 September 2026",
    "K_4": "Medical",
    "K_4.w": "Dr I. Ravensworth, community paediatrician",
    "K_4.d": "28 September 2026",
    "K_5": "Speech and language therapy",
    "K_5.w": "N. Castell",
    "K_5.d": "25 September 2026",
    "K_6": "Occupational therapy",
    "K_6.w": "B. Arkle",
    "K_6.d": "29 September 2026",
    "K_7": "Mental health",
    "K_7.w": "Children's mental health nurse, L. Dray",
    "K_7.d": "1 October 2026",
    "K_8": "Social care",
    "K_8.w": "R. Idowu, social worker",
    "K_8.d": "12 October 2026",
    "G_3": "",
}

COLUMNS = (("who", "Who"), ("size", "Ratio"), ("often", "How often"), ("long", "How long"), ("ref", "For"))

ROWS: tuple[tuple[str, ...], ...] = (
    (
        "Direct work on feelings words and tone with the Zones cards and filmed clips",
        "Speech and language therapist",
        "1:1",
        "Every Monday",
        "45 minutes",
        "N1 / O1",
    ),
    (
        "Story planning: a comic strip of any quarrel, drawn on the day it happened, and told twice",
        "Learning mentor, coached each half-term by the therapist",
        "1:1",
        "Tuesdays and Fridays, and after any incident",
        "20 minutes",
        "N3 / O2",
    ),
    (
        "Instructions given in one clause, then a drawn list on a whiteboard at his place",
        "Every teacher",
        "",
        "All lessons",
        "",
        "N2, N6 / O8",
    ),
    (
        "Structured literacy: synthetic phonics with multi-sensory spelling, following Sound Ladders",
        "Teacher with a level 5 dyslexia award",
        "One teacher to two boys",
        "Daily, first lesson",
        "35 minutes",
        "N4, N5 / O3",
    ),
    (
        "Paired reading of bicycle magazines and manuals",
        "Trained volunteer, Mr Ashdown, under the dyslexia teacher",
        "1:1",
        "Monday, Wednesday, Thursday after lunch",
        "A quarter of an hour",
        "N4 / O3",
    ),
    (
        "Reading pen, speech-to-text on a laptop and coloured paper",
        "School; set up by the dyslexia teacher",
        "",
        "In every lesson with reading or writing",
        "",
        "N4, N5, N14 / O3, O4",
    ),
    (
        "Memory cards (method, example, tick box) for each kind of sum, made with him",
        "Class teacher",
        "",
        "Every mathematics lesson",
        "",
        "N6 / O5",
    ),
    (
        "Catch-up in fractions, division and angles",
        "Qualified teacher from the virtual school",
        "1:1",
        "Twice a week until Easter 2027, weekly until July",
        "One hour",
        "N7 / O5",
    ),
    (
        "Therapeutic mentoring on the Safe Base model: meet at the gate, plan for the day, debrief",
        "Learning mentor with the trauma-informed diploma",
        "1:1",
        "Morning and afternoon, every school day",
        "From the bell until register, and the last ten minutes",
        "N8, N9 / O6",
    ),
    (
        "A seat with the wall behind him and a view of the door, left open",
        "Class teacher",
        "",
        "All lessons and assemblies",
        "",
        "N8 / O6",
    ),
    (
        "A card for changes: who is away, who comes instead, what stays the same",
        "Learning mentor",
        "1:1",
        "Given before 8.40 on any day with a change",
        "Five minutes",
        "N9 / O6",
    ),
    (
        "Go-to place (the bike shed bench) with a timer and somebody ten metres off",
        "Learning mentor or deputy, both with positive handling certificates",
        "1:1",
        "Whenever he shows the card, at all times of day",
        "Ten minutes a time",
        "N9 / O6",
    ),
    (
        "Play therapy, non-directive",
        "Registered play therapist",
        "1:1",
        "Wednesday at 10",
        "50 minutes, for forty sessions",
        "N8, N10 / O4, O6",
    ),
    (
        "Marking in green on a copy, never on his page; each lesson starts from a spoiled draft of the teacher's own",
        "Every teacher",
        "",
        "All written work",
        "",
        "N10 / O4",
    ),
    (
        "Refereed football with rules on cards, leader changed each day",
        "Sports coach (level 2) and one midday assistant",
        "Two adults to ten children",
        "Lunch break, four days a week",
        "25 minutes",
        "N11 / O7",
    ),
    (
        "Friendship triads: mending bicycles with two classmates",
        "Learning mentor",
        "One to three",
        "Thursday",
        "Forty minutes",
        "N11 / O7",
    ),
    (
        "Teaching assistant near him to set off, check and bring back by a tap on the desk",
        "Teaching assistant, level 3, trained in attention deficit hyperactivity disorder",
        "1:1",
        "English, mathematics and science lessons, five days",
        "14 hours a week",
        "N2, N13 / O8",
    ),
    (
        "Movement breaks: skipping, carrying, wall press",
        "Teaching assistant",
        "1:1",
        "At 9.40, 11.30 and 2.10 each day",
        "Five minutes",
        "N13 / O8",
    ),
    (
        "Handwriting and grip by the Grip Steps programme, with a weighted pen and slope",
        "Occupational therapist; repeated by the teaching assistant",
        "1:1",
        "Therapist: alternate Tuesdays; assistant: the other four days each week",
        "30 minutes; ten minutes",
        "N14 / O4",
    ),
    (
        "Training in attachment, shame and co-regulation for all who teach or supervise him",
        "Educational psychologist",
        "",
        "September, and a refresher each February",
        "Three hours; one hour",
        "N8–N10 / O6",
    ),
    (
        "Supervision for the mentor",
        "Educational psychologist",
        "1:1",
        "Once a half-term",
        "One hour",
        "N9, N10 / O6",
    ),
    (
        "Bridge to secondary: visits, a map, photographs, meals with the form tutor and summer bike club there",
        "Learning mentor with the new school's form tutor",
        "Two adults to Raff",
        "Twelve visits between February and August 2027",
        "Ninety minutes each",
        "N12 / O9",
    ),
    (
        "Learning mentor moves up with him",
        "Learning mentor employed by the virtual school",
        "1:1",
        "Three days a week, September to December 2027",
        "Four hours a day",
        "N12 / O9",
    ),
)

for _number, (_what, *_cells) in enumerate(ROWS, 1):
    WORDS[f"F_{_number}"] = _what
    WORDS |= {f"F_{_number}.{suffix}": text for (suffix, _), text in zip(COLUMNS, _cells, strict=True)}

LINKS = """
A_1 > E_3 E_4 E_5
A_2 > E_7 E_9 E_6
A_3 > E_3 E_9
B_1 > E_1 F_1 F_2
B_2 > E_8 F_3 F_17
B_3 > E_2 F_2
B_4 > E_3 F_4 F_5 F_6
B_5 > E_4 F_4 F_6
B_6 > E_5 E_8 F_3 F_7
B_7 > E_5 F_8
B_8 > E_6 F_9 F_10 F_13 F_20
B_9 > E_6 F_9 F_11 F_12 F_20 F_21
B_10 > E_4 F_13 F_14 F_20 F_21
B_11 > E_7 F_15 F_16
B_12 > E_9 F_22 F_23
B_13 > E_8 F_17 F_18
B_14 > E_4 F_6 F_19
C_1 > E_10 G_1
C_2 > E_12 G_2
D_1 > E_11 H2_1 H2_2
D_2 > E_11 H1_1
E_1 > F_1
E_2 > F_2
E_3 > F_4 F_5 F_6
E_4 > F_6 F_13 F_14 F_19
E_5 > F_7 F_8
E_6 > F_9 F_10 F_11 F_12 F_13 F_20 F_21
E_7 > F_15 F_16
E_8 > F_3 F_17 F_18
E_9 > F_22 F_23
E_10 > G_1
E_12 > G_2
E_11 > H1_1 H2_1 H2_2
"""

GUARDS = [
    ("A_history", "M01: Efua is his sister; M04: earlier schools are history"),
    ("A_mother", "V03: three voices, each named"),
    ("F_12", "P03: 'whenever he shows the card' is the trigger of a safety plan, with its length"),
    ("F_4", "P05: 'one teacher to two boys'"),
    ("F_5", "P04: 'a quarter of an hour'"),
    ("F_8", "P03: twice a week until a date, weekly after"),
    ("F_9", "P04: from the bell until register"),
    ("E_8", "O03: the measure stands in the next cell"),
]
