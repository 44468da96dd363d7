"""Reuben's plan from Section E on: outcomes, provision, placement, budget, advice."""

from tests.defects.sanicle.model import Piece, item, prose

E: list[Piece] = [
    item(
        "E1",
        "ci",
        "A3 B1",
        "By July 2028 Reuben will be understood by an adult who does not know him in four tries out of five, by"
        " speech or with his tablet, when he asks for help or answers a question in class.",
    ),
    item(
        "E2",
        "cl",
        "B3",
        "By the end of Year 4 Reuben will read to himself a page of 60 words with at least 55 of them right.",
    ),
    item(
        "E3",
        "cl",
        "B4",
        "By July 2028 Reuben will work out six sums out of eight that cross ten, with a number frame he sets up"
        " himself and no adult prompting.",
    ),
    item(
        "E4",
        "semh",
        "B5 C1",
        "By the end of Year 4 Reuben will stay in the hall for the whole of assembly on nine days in ten.",
    ),
    item(
        "E5",
        "semh",
        "A4 B6",
        "By July 2028 Reuben will play a game of his choice with two or more children at four playtimes in every"
        " five.",
    ),
    item(
        "E6",
        "sp",
        "B7 C3 D1",
        "By the end of Year 4 Reuben will help in each transfer at home and at school by leaning forward and pushing"
        " with both arms, so that one adult with a hoist is enough where two are needed today.",
    ),
    item(
        "E7",
        "sp",
        "A2 B8",
        "By July 2028 Reuben will write eight sentences in 30 minutes by keyboard or voice typing, in words his"
        " teacher can read without having been there.",
    ),
    item(
        "E8",
        "sp",
        "B9 C2",
        "By the end of Year 4 Reuben will keep to a task for ten minutes at a time in afternoon lessons, fed and"
        " rested, on four days in five.",
    ),
    item(
        "E9",
        "sc",
        "A1 D2",
        "By July 2028 Reuben will train with a powerchair football squad of other children on at least three"
        " Saturdays in four.",
    ),
    item(
        "E10",
        "ci",
        "B2",
        "By the end of Year 4 Reuben will set off on the right task after an instruction of three steps, in four"
        " lessons out of five, with his strip and no prompt from an adult.",
    ),
    prose(
        "e-short",
        "Miss Okell (SENCO) sets shorter-term targets towards each outcome with Reuben, his parents and Mr Petrie"
        " every term. The speech therapist and the occupational therapist send theirs to her in writing beforehand."
        " She checks them half way through the term and records the result.",
    ),
]
F: list[Piece] = [
    item(
        "F1",
        "ci",
        "B1 E1",
        "Direct speech and language therapy on breath, pacing and clear consonants, with the setting up and updating"
        " of the talker pages on his tablet. (K3)",
        "Speech and language therapist, dysarthria experience",
        "Once a fortnight in term time, 40 minutes, one to one (19 visits a year)",
        "Unclear speech",
    ),
    item(
        "F2",
        "ci",
        "B1 E1",
        "Practice of the therapist's speech exercises, then a short conversation with somebody from another class."
        " (K3)",
        "Teaching assistant trained by the speech therapist for half a day each September",
        "Four times a week, 15 minutes, one to one",
        "Unclear speech",
    ),
    item(
        "F3",
        "ci",
        "B2 E10",
        "Instructions given in two steps and shown as symbols on a strip on his desk. Reuben repeats them back before"
        " he begins. (K2)",
        "Class teacher and teaching assistant, shown how by the educational psychologist",
        "In every lesson",
        "Long instructions",
    ),
    item(
        "F4",
        "cl",
        "B3 E2",
        "Precision teaching of reading, with a line guide and print of 18 point. (K2)",
        "Teaching assistant trained by the educational psychologist over two half days, renewed each year",
        "Daily, 15 minutes, one to one",
        "Reading",
    ),
    item(
        "F5",
        "cl",
        "B4 E3",
        "Number taught with number frames and cubes through the Numicon programme, each new step repeated for at"
        " least five days. (K2)",
        "Class teacher; teaching assistant with Numicon training",
        "Four times a week, 25 minutes, group of three",
        "Number and working memory",
    ),
    item(
        "F6",
        "semh",
        "B5 C1 E4",
        "A worry plan drawn up with Reuben and a rehearsal of what will happen in a seizure. A seat by the hall door"
        " is kept for him and he moves one row further in each half term. (K2)",
        "Emotional literacy support assistant (ELSA), supervised by the educational psychologist each half term",
        "Weekly, 30 minutes, one to one; the seat at every assembly",
        "Fear of seizures",
    ),
    item(
        "F7",
        "semh",
        "B6 E5",
        "A playtime circle: Reuben and his partners choose and set up a game that works from a chair, such as boccia,"
        " and an adult steps back as soon as play has begun. (K1)",
        "Play leader, briefed for one hour a term by the occupational therapist",
        "Every day at morning play, 20 minutes, Reuben and three other children",
        "Left out at play",
    ),
    item(
        "F8",
        "sp",
        "B7 E6",
        "Standing frame, and the physiotherapist's stretching and arm-push programme taught to Reuben so that he"
        " learns his own part in each transfer. (K4)",
        "Two teaching assistants who hold the moving and handling certificate, trained by the physiotherapist and"
        " renewed each year",
        "Daily, 30 minutes; two adults to Reuben",
        "Being moved",
    ),
    item(
        "F9",
        "sp",
        "B7 E6",
        "Ceiling hoist and changing bed in the accessible toilet, and a supportive classroom chair of the right size."
        " (K4, K5)",
        "Provided by Harrowmere and checked by the occupational therapist",
        "Available at all times in school; chair size checked each term",
        "Being moved",
    ),
    item(
        "F10",
        "sp",
        "B8 E7",
        "Keyboard with a guard, word prediction and voice typing, taught by a set course of twenty lessons. He then"
        " uses them for all written work. (K5)",
        "Occupational therapist starts the course; teaching assistant trained by her for two hours each term carries"
        " it on",
        "Three times a week, 20 minutes, one to one; equipment in every lesson",
        "Handwriting",
    ),
    item(
        "F11",
        "sp",
        "B9 C3 E8",
        "A lying-down rest out of the chair before afternoon lessons, and literacy and number taught before noon."
        " (K4)",
        "Teaching assistant with moving and handling certificate",
        "Daily at 12.50, 20 minutes, one to one",
        "Tiring early",
    ),
    item(
        "F12",
        "sp",
        "B7 B9 E6 E8",
        "Adult help with transfers, positioning and equipment, one adult in class with a second called for hoisting."
        " (K4)",
        "Two named teaching assistants with moving and handling certificates",
        "Throughout the school day, 32.5 hours a week, one to one in class",
        "Being moved; tiring early",
    ),
    prose(
        "f-rev",
        "The SENCO reviews every programme in this section each term with the person who set it, and tells Reuben's"
        " parents the result in writing. The therapists rewrite their programmes every January and July.",
    ),
]
G: list[Piece] = [
    item(
        "G1",
        "h",
        "C1 E4",
        "Seizure care plan kept with rescue medicine. Staff who give buccal midazolam are trained for two hours and"
        " signed off. (K6)",
        "Children's epilepsy nurse trains; four named staff carry it out",
        "Training each September; plan reviewed every six months; cover at all times in school",
        "Seizures",
    ),
    item(
        "G2",
        "h",
        "C2 E8",
        "Midday gastrostomy feed, with a tube-out procedure and spare tube in school. (K6)",
        "Teaching assistant signed off by the community children's nurse, one to one",
        "Daily, 40 minutes; competence checked by the nurse each term",
        "Feeding",
    ),
    item(
        "G3",
        "h",
        "C3 E6",
        "Hip surveillance by X-ray and review of splints. (K6)",
        "Consultant paediatrician and orthotist, Harrowmere Child Health",
        "X-ray yearly; splints every twelve weeks, 30 minutes",
        "Hips",
    ),
]
H1: list[Piece] = [
    item(
        "H1.1",
        "sc",
        "D1 E6",
        "Ground-floor wet room with a ceiling track hoist, built with a disabled facilities grant. (K7)",
        "Children's disability occupational therapist, Harrowmere social care",
        "Work to be finished by 31 March 2027; hoist serviced every six months",
        "Washing at home",
    ),
    item(
        "H1.2",
        "sc",
        "D2 E9",
        "Saturday play scheme with powerchair football, with a trained carer who drives him there and moves him."
        " (K7)",
        "Carer trained in moving and handling and in rescue medicine, from the Lantern Play Scheme",
        "Saturdays in term time, four hours, one to one",
        "No company at weekends",
    ),
]
H2: list[Piece] = [
    item(
        "H2.1",
        "sc",
        "D1",
        "Overnight short break, so that his parents sleep. (K7)",
        "Approved foster carer trained in epilepsy and tube feeding",
        "One night a month, 6 pm to 10 am, one to one; reviewed by the social worker every six months",
        "Parents' lifting and broken nights",
    ),
]
I_: list[Piece] = [
    prose(
        "i",
        "Tarn Street Primary School, Harrowmere. A mainstream community primary school for pupils aged 4 to 11.",
    )
]
J: list[Piece] = [
    prose(
        "j",
        "Mr and Mrs Oyelaran were told about personal budgets on 17 June 2026. They have not asked for one.",
    )
]
K: list[Piece] = [
    item(
        "K1", "", "", "Education advice: Tarn Street Primary School", "Miss D. Okell, SENCO", "26 June 2026"
    ),
    item(
        "K2",
        "",
        "",
        "Educational psychology advice",
        "Dr P. Hanratty, educational psychologist",
        "8 July 2026",
    ),
    item(
        "K3",
        "",
        "",
        "Speech and language therapy advice",
        "J. Brackley, speech and language therapist",
        "3 July 2026",
    ),
    item("K4", "", "", "Physiotherapy advice", "S. Mistry, physiotherapist", "6 July 2026"),
    item("K5", "", "", "Occupational therapy advice", "C. Lund, occupational therapist", "7 July 2026"),
    item("K6", "", "", "Medical and nursing advice", "Dr F. Abara, consultant paediatrician", "9 July 2026"),
    item(
        "K7",
        "",
        "",
        "Social care assessment and advice",
        "N. Prosser, social worker, disabled children's team",
        "10 July 2026",
    ),
    item(
        "K8",
        "",
        "",
        "Views of Mr and Mrs Oyelaran, and of Reuben",
        "Parents; Reuben with Miss Okell",
        "17 June 2026",
    ),
]
