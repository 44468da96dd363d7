"""The words of Northerby's plan, by key."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "front_name": "Corin Blaylock",
    "front_dob": "22/02/2007",
    "front_status": "Amended final plan",
    "front_first": "2 March 2017",
    "front_meeting": "6 May 2026",
    "front_date": "26 June 2026",
    "front_review": "4 May 2027",
    "front_setting": "Kelder College, first year of the Pathways programme",
    "front_need": "Physical disability",
    "K_1": "The young person",
    "K_1.w": "C. Blaylock, with his speech and language therapist",
    "K_1.d": "28 April 2026",
    "K_2": "Educational advice",
    "K_2.w": "O. Fairholme, learning support manager, Kelder College",
    "K_2.d": "22 April 2026",
    "K_3": "Educational psychologist's advice",
    "K_3.w": "Dr V. Stannard",
    "K_3.d": "17 March 2026",
    "K_4": "Medical advice",
    "K_4.w": "Dr A. Corrigan, consultant in adult neurodisability",
    "K_4.d": "9 March 2026",
    "K_5": "Speech and language therapist's advice",
    "K_5.w": "M. Thwaite",
    "K_5.d": "26 March 2026",
    "K_6": "Occupational therapist's and physiotherapist's advice",
    "K_6.w": "G. Ennis and D. Lomax",
    "K_6.d": "30 March 2026",
    "K_7": "Adult social care: Care Act assessment",
    "K_7.w": "R. Sefton, social worker",
    "K_7.d": "14 April 2026",
    "K_8": "Preparing for adulthood: careers and supported employment",
    "K_8.w": "T. Abney, careers adviser",
    "K_8.d": "20 April 2026",
    "h_A": "Views, interests and aspirations",
    "h_J": "Personal budget",
    "A_how": "Corin wrote the following with his eye-gaze device and his speech and language therapist in three sittings at college in April 2026, and "
    "asked that nothing be corrected but the spelling. The last paragraph is his mother's and is here because he wished it.",
    "A_child": "“I am nineteen. Talk to me not to the person next to me. I support Northerby Rovers and I do the stats for my brother Joel's Sunday team. "
    "I like college except the lift and except when people finish my sentence wrong.”",
    "A_1": "“I want a job to do with football numbers.”",
    "A_2": "“I want to live in my own flat with people I hire and have my mates round.”",
    "A_3": "“I would like to go to an away match and sort the whole thing out myself.”",
    "A_comm": "Corin speaks through an eye-gaze device and says yes by looking up. He is to be asked one question and given at least thirty seconds. Papers "
    "reach him in large symbols-and-text two days before any meeting, and he takes the chair for the first item.",
    "A_mother": "Mrs Blaylock says that her son has opinions about everything and ought to be heard on all of it; that she is sixty-one; and "
    "that she does not want him to find out what happens next only when she is ill.",
    "A_history": "Corin was born at twenty-nine weeks and had a Statement from the age of three at Oakroyd School, where he stayed until July 2025. The Statement gave "
    "way to this plan in 2017. He had hip surgery in 2014 and 2019. He came to Kelder College in September 2025.",
    "B_strengths": "Corin has a remarkable head for scores and league tables, holds an audience with a joke, drives his powered chair precisely, and is known at "
    "college for noticing when others are left out.",
    "B_1": "Corin's speech is dysarthric. His mother catches about seven words in ten and a stranger about one, so that at a counter or on a telephone he "
    "is not understood at all.",
    "B_2": "With eye gaze he composes four words a minute. Talk has moved on before he is ready, and in a seminar of an hour he was heard to "
    "make one remark.",
    "B_3": "Language about time, likelihood and conditions (“unless”, “the week after next”) is unsafe ground. On assessment he understood such sentences as a "
    "boy of eight might, and he has missed two appointments through it.",
    "B_4": "He reads single words and headlines well, at the level of a ten-year-old, but by the bottom of a page has lost who did what and must begin "
    "again; a page of coursework takes him most of an hour.",
    "B_5": "Though quick with league points, Corin does not connect figures with money. He cannot say whether ten pounds will pay for lunch, nor "
    "whether the change is right, and has twice paid for others without meaning to.",
    "B_6": "A routine of more than three steps comes apart at the fourth, and he waits to be told. This was so for eleven of the twelve routines tried "
    "in the kitchen and the computer room.",
    "B_7": "He cannot hold a pen, and on the on-screen keyboard writes about six words a minute before his eyes tire at twenty minutes.",
    "B_8": "When misread or talked over, Corin shuts his eyes, turns his chair and leaves. He left eleven classes in the spring term, and afterwards is low "
    "for a day or more, eats little and sends no messages.",
    "B_9": "He goes along with what assistants propose. Out of ten choices observed he contested one, and told the psychologist later that he had wanted "
    "otherwise in six.",
    "B_10": "Athetoid cerebral palsy gives Corin movements that he does not intend in all four limbs and the neck. He sits in a moulded powered chair, does not "
    "weight-bear, and after forty-five minutes without a change of position has pain enough to stop attending.",
    "B_11": "He cannot grip. Food, coats, switches smaller than a saucer, doors and bags are beyond him without another's hands.",
    "B_12": "Corin tires: his selections on the device are nine in ten right at ten in the morning, and six in ten right by three in the afternoon.",
    "B_13": "He has never made a journey except in his mother's van. He has not crossed a main road in his chair on his own judgement, and in trials pulled out "
    "before a gap was safe two times in five.",
    "B_14": "Corin has not worked. Employers who meet him address his assistant, and no task that he has tried on a placement day could be done "
    "with the equipment there.",
    "C_1": "Painful spasms of the hips and back wake him on four nights in seven and leave him fit for little on the morning that follows.",
    "C_2": "Corin's swallow is unsafe with thin drinks and crumbly food. He was in hospital with chest infections in November 2025 and February 2026, and missed "
    "seven weeks.",
    "D_1": "Corin needs another person for washing, dressing, toilet and meals, day and night. His mother does it all, and has an injured back.",
    "D_2": "He has not spent a night away from her except in hospital, and has not chosen, hired or instructed anyone who cares for him.",
    "D_3": "Since leaving Oakroyd he has met friends outside college twice in ten months, there being nobody to drive or go with him.",
    "E_1": "By July 2027 Corin will buy what he wants at four different counters in the town, using his device, with no one speaking for him and the "
    "assistant out of sight.",
    "E_2": "By July 2027 Corin will make at least four remarks of his own in each weekly seminar, prepared or on the spot, and be waited for.",
    "E_3": "By Easter 2028 Corin will carry out a written instruction of eight steps and a page in length, from start to finish, with nobody telling him what comes "
    "next, on five tasks of his choosing.",
    "E_4": "By July 2028 Corin will keep within a weekly budget of thirty pounds for six weeks together, checking each price and his change.",
    "E_5": "By the review of May 2027 Corin will have gone a winter with no stay in hospital, refusing by himself whatever is not on his drinks card.",
    "E_6": "By July 2028 Corin will write a match report of two hundred words inside a morning, in one file, ready to be sent.",
    "E_7": "By December 2027 Corin will stay and say what has gone wrong, or ask for five minutes, on at least nine of every ten occasions when "
    "he is misread.",
    "E_8": "By July 2027 Corin will direct an assistant who is new to him through ten of his own routines, stopping them at any step that he does "
    "not want.",
    "E_9": "By Easter 2027 Corin will take part in each class until the end of the college day, pain kept off by his own signal for a change of "
    "position, on four days in five.",
    "E_10": "By July 2028 Corin will travel by accessible bus from home to college and from home to the Rovers' ground, planning and directing the journey, with an "
    "assistant who does only what he says.",
    "E_11": "By the end of his course in July 2028 Corin will hold a paid or voluntary post of at least six hours a week in sports statistics, kept for three "
    "months.",
    "E_12": "By February 2028 Corin will spend two nights of each week in the adapted training flat with assistants whom he helped to appoint, entertaining friends there "
    "once a fortnight.",
    "E_targets": "At the start of each half-term Corin, his tutor and Ms Fairholme settle one short target towards each outcome then being worked on; the tutor "
    "records the result at half-term's end and sends it to Corin in text and symbols.",
    "F_lead": "All that follows is made at Kelder College for 36 weeks of the year unless it says otherwise, is overseen by the learning support manager, and is reviewed by her "
    "with Corin and each therapist in the last fortnight of every term.",
    "F_1": "A speech and language therapist who is specialist in communication aids will work with Corin 1:1 for one hour every Tuesday on vocabulary, shop and telephone "
    "scripts, and repairing a breakdown (Outcomes 1 and 7).",
    "F_2": "An eye-gaze device with a second battery and a wheelchair mount, serviced by the regional communication aid centre each January and July, and lent again within two days "
    "when it fails (Outcomes 1 and 2).",
    "F_3": "Each seminar tutor will send Corin the three questions two days before, will call on him first for one of them, and will leave a silence of thirty seconds at "
    "every turn of his (Outcome 2).",
    "F_4": "The therapist will train tutors and assistants in waiting, in eye-gaze set-up and in not finishing his sentences: two hours each September, one hour in "
    "January (Outcomes 2 and 7).",
    "F_5": "The therapist will also teach the language of time and condition from Corin's own calendar, 1:1, twenty minutes on alternate Thursdays (Outcome 10).",
    "F_6": "A specialist teacher with a level 7 award in literacy difficulties will teach Corin 1:1, fifty minutes on Monday and Wednesday mornings, to hold the thread of a text by "
    "mapping who, what and next (Outcome 3).",
    "F_7": "Coursework will be re-set by his tutors as one idea to a screen, with a line of pictures along the top, for every class (Outcome 3).",
    "F_8": "Money: a functional skills teacher, Corin and two other students, one hour each Friday, half of it in shops and the canteen (Outcome 4).",
    "F_9": "His learning assistant will build with him a talking checklist for one new routine a week, and in the following four weeks stand farther "
    "off, step by step, at each use of it: thirty minutes, 1:1, Tuesday and Thursday (Outcome 3).",
    "F_10": "Word prediction with a football word bank, and a laptop arm set by the occupational therapist, for all written work; twenty minutes' writing, then ten minutes' rest "
    "(Outcome 6).",
    "F_11": "An assistant technologist will teach him the software alone for half an hour each Wednesday until Easter 2027 and in the first week of each half-term "
    "from then (Outcome 6).",
    "F_12": "A college counsellor registered for work with disabled adults will see Corin 1:1, with his device, for fifty minutes a week in term (Outcome 7).",
    "F_13": "A five-minutes card and a quiet bay beside each classroom, for him to use without asking (Outcome 7).",
    "F_14": "The learning assistant will teach him to write and use a handbook of his own routines and to say no: 1:1, one hour each Monday, on the My Support, My "
    "Way course (Outcome 8).",
    "F_15": "Two learning assistants trained in moving and handling and in his device, one of them beside him from arrival at 9 until 3.30 on five college days "
    "(32.5 hours a week) and the second for each of four transfers, fifteen minutes apiece (Outcomes 8 and 9).",
    "F_16": "A physiotherapist for adults with neurological conditions will work with Corin 1:1, forty-five minutes a week, on head control, stretch and "
    "standing in the frame (Outcome 9).",
    "F_17": "His position will be changed by the assistants every forty minutes through the day, to the physiotherapist's photographs (Outcome 9).",
    "F_18": "Switches of saucer size, a mounted tray, a powered door fob and an adapted feeding arm, for all practical classes and lunch (Outcomes 3 and 9).",
    "F_19": "Demanding classes fall before one o'clock; practical classes and rests of fifteen minutes at 11 and at 2 make up the rest of his day, on all five days "
    "(Outcome 9).",
    "F_20": "A travel trainer qualified for powered-chair users will take Corin out 1:1, two hours every Thursday from September 2026 to July 2027 and on alternate "
    "Thursdays thereafter: crossings, ramps, timetable and things going wrong (Outcome 10).",
    "F_21": "A job coach of the supported employment service will find and shape a post with a club or newspaper, adapt its equipment with the occupational therapist, and be "
    "with him there, 1:1, for three hours every Friday afternoon from January 2027 (Outcome 11).",
    "F_22": "A level 6 careers adviser will meet Corin for an hour in October, February and June of both years to plan the step from college in July 2028 (Outcome 11).",
    "F_23": "An independent living teacher will work in the training flat with Corin, one to one, for two hours each Wednesday afternoon on planning meals, running a rota and interviewing an "
    "assistant (Outcome 12).",
    "G_1": "The spasticity nurse will see Corin every three months and the consultant every six, to adjust medicine and injections and his night positioning.",
    "G_2": "A specialist in eating and drinking will assess his swallow every four months for one hour, revise his drinks card and train both assistants within a week of a change.",
    "G_3": "A respiratory physiotherapist will visit for thirty minutes each fortnight from October to March; rescue antibiotics are kept at home and begun as required "
    "by the two signs on his card (temperature over 38, phlegm turned green).",
    "H1_nil": "Not applicable: Corin is over eighteen.",
    "H2_1": "Under the Care Act 2014 Corin has 28 hours of personal assistance each week at home: two hours each morning and two each evening, by assistants trained in moving and "
    "handling.",
    "H2_2": "From April 2027, two nights a week in the training flat at Sorrel Court with a waking assistant from 9 pm to 8 am.",
    "H2_3": "An assistant who drives takes him to see friends or to matches for four hours each Saturday.",
    "I_text": "Kelder College, Northerby: a general further education college.",
    "J_text": "Corin does not have a personal budget for education. It was explained to him on 6 May 2026.",
    "sign_name": "Hubert Lyle, Assistant Head of SEND",
    "sign_date": "26 June 2026",
    "E_13": "",
    "H1_1": "",
}

LINKS = """
A_1 > E_11 E_6
A_2 > E_12 E_8
A_3 > E_10 E_4
B_1 > E_1 F_1 F_2
B_2 > E_2 F_2 F_3 F_4
B_3 > E_10 F_5
B_4 > E_3 F_6 F_7
B_5 > E_4 F_8
B_6 > E_3 F_9
B_7 > E_6 F_10 F_11
B_8 > E_7 F_4 F_12 F_13 F_1
B_9 > E_8 F_14
B_10 > E_9 F_15 F_16 F_17
B_11 > E_8 F_15 F_18
B_12 > E_9 F_19
B_13 > E_10 F_20
B_14 > E_11 F_21 F_22
C_1 > E_9 G_1
C_2 > E_5 G_2 G_3
D_1 > E_12 H2_1 F_23
D_2 > E_12 E_8 H2_2 F_23
D_3 > E_12 H2_3
E_1 > F_1 F_2
E_2 > F_2 F_3 F_4
E_3 > F_6 F_7 F_9 F_18
E_4 > F_8
E_5 > G_2 G_3
E_6 > F_10 F_11
E_7 > F_1 F_4 F_12 F_13
E_8 > F_14 F_15
E_9 > F_15 F_16 F_17 F_18 F_19 G_1
E_10 > F_5 F_20 H2_3
E_11 > F_21 F_22
E_12 > F_23 H2_1 H2_2 H2_3
"""

GUARDS = [
    ("A_child", "M01: Joel is his brother; V05: first person and quoted"),
    ("A_how", "V02: nineteen, so parents' views are not required; his mother's stand by his wish"),
    ("H1_nil", "S01, S02: H1 is not for an adult"),
    ("G_3", "P06: 'as required' of rescue medicine with its two signs"),
    ("F_8", "P05: 'Corin and two other students'"),
    ("F_11", "P03: weekly until a date, then at set times"),
    ("F_15", "P05: two assistants, hours and transfers said; P19: within a college week"),
    ("A_history", "M05, S14: the Statement, school and surgery are history"),
    ("E_10", "O07: the assistant is mentioned, the subject is Corin"),
]
