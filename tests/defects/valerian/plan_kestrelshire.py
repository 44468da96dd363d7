"""Kestrelshire: an older outcome-led form with provision plans, by a former solicitor."""

from tests.defects.valerian.model import CI, CL, HE, PA, SC, SE, SP, Guard, Item, Plan, item, keyed, pairs

FRONT = {
    "Young person": "Haroon Mirza",
    "Known as": "Haroon",
    "Date of birth": "12 December 2006",
    "Year group": "14",
    "Status": "Final",
    "Date of this plan": "16 March 2026",
    "Review date": "12 March 2027",
    "First plan issued": "11 July 2016",
    "Institution attended": "Tarn Valley College",
    "Greatest area of need": "Moderate learning difficulty, with hearing impairment",
    "Unique learner number": "4417709236",
    "UPN": "L929100416083",
    "NHS number": "999 768 2051",
    "Parents": "Farzana Mirza and Tariq Mirza",
    "Looked after": "No",
    "Languages": "English, Punjabi, some British Sign Language",
}
WORDS = {
    "recital": [
        "☐  1. This plan is the first made for the young person, following an assessment.",
        "☒  2. This plan replaces an earlier plan, following a re-assessment agreed on 8 December 2025.",
        "☐  3. This plan is an earlier plan amended after a review.",
    ],
    "A.how": [
        "Philippa Dacre, plan officer, met Haroon at his college on 13 January 2026 for an hour, with a sign "
        "language interpreter. His words are set down as he spoke or signed them and stand in quotation marks. His "
        "parents wrote a letter dated 19 January 2026."
    ],
    "A.history": [
        "Haroon was born in Kestrelshire and is the youngest of four. His hearing loss was found when he was three "
        "and he has worn two hearing aids since. He went to Scarside Primary School, then to the resource base for "
        "deaf pupils at Northgate High School, and in September 2023 to Tarn Valley College. He will begin a "
        "supported internship at Fellbank Garden Centre in September 2026. He is 19 and lives with his parents."
    ],
    "A.talk": [
        "Haroon speaks, and signs when it is noisy or he is tired. He lip-reads. He follows best when one person "
        "speaks, facing him, in short sentences. He decides for himself: he read this plan in an easy-read copy with "
        "the interpreter on 4 March 2026 and asked for two changes, which were made. He chose to have his mother "
        "with him."
    ],
    "A.child": [
        "Haroon said: “I like plants. I know forty names. I like football and biryani. I like Yusuf, he is my best "
        "friend.”",
        "“I don't like it when people say never mind. Tell me what you said.”",
    ],
    "A.parent": [
        "Mr and Mrs Mirza wrote that Haroon is gentle, proud of his work and early for everything. They are anxious "
        "that he trusts whoever smiles at him, and about who will see to things when they are older."
    ],
    "B.lead": [
        "Haroon has a keen eye, a steady hand and great patience with living things. He pots up two hundred plugs an "
        "hour without loss. He is punctual and polite. His needs follow in order of priority."
    ],
    "E.one": ["By 23 July 2027, when his internship ends, Haroon will:"],
    "E.two": ["By 12 March 2027, when this plan is next due for review, Haroon will:"],
    "E.set": [
        "The Tutor, as defined in Section F, sets nearer targets towards each outcome with Haroon at the start of "
        "each term, and reports on them to him and his parents at the end of it."
    ],
    "F.terms": [
        "In this plan these words have these meanings. “The College” is Tarn Valley College. “The Garden Centre” "
        "is Fellbank Garden Centre, where the internship takes place. “Term” is one of the College's three terms, "
        "38 weeks a year in all.",
        "“The Tutor” is the internship's tutor, a qualified teacher with a diploma in teaching learners with "
        "learning difficulties. “The Job Coach” is a member of College staff trained in systematic instruction, "
        "deaf awareness and British Sign Language to Level 2. “The Teacher of the Deaf” is a qualified teacher of "
        "deaf young people. “The Therapist” is a speech and language therapist.",
        "The Tutor reviews each Provision Plan with those named in it and with Haroon at the end of each Term.",
    ],
    "H1": ["Not applicable. Haroon is over 18."],
    "I": ["Tarn Valley College, a general further education college."],
    "J": [
        "Haroon was told on 13 January 2026 that he may ask for a personal budget. He has not asked for one."
    ],
    "annex": [],
}
A = [
    item("A1", None, "Haroon wants a paid job with plants and “a badge with my name on it”."),
    item("A2", None, "He would like to share a flat with Yusuf and do the cooking."),
    item("A3", None, "He would like to be in a proper football team."),
    item("A4", None, "He wants to see the doctor “on my own, like my brothers”."),
    item(
        "A5",
        None,
        "His parents hope that he will be safe with money and with strangers when they are not there.",
    ),
]
B = [
    item(
        "B1",
        SP,
        "Haroon has a moderate hearing loss in both ears. With his aids in, in a quiet room, he catches "
        "most of what is said; with machinery or a crowd he misses two words in five. He nods rather "
        "than ask, and so does the wrong job or misses a warning.",
    ),
    item(
        "B2",
        CI,
        "Haroon understands sentences with up to three key words. He takes longer ones in part, and "
        "words such as “before”, “unless” and “half” are lost on him. New words for work take him many "
        "weeks to learn.",
    ),
    item(
        "B3",
        CL,
        "Haroon's number skills are at Entry Level 1. He counts to fifty, but cannot add prices, check "
        "change or tell how long he has until his bus.",
    ),
    item(
        "B4",
        CL,
        "Haroon reads at Entry Level 2. He knows common words and plant labels. He cannot make out a "
        "form, a rota or a letter and signs what he has not read.",
    ),
    item(
        "B5",
        CL,
        "Haroon learns a new routine only after ten or more repetitions. He loses his place in any job "
        "of more than three steps and then stands and waits, at times for a quarter of an hour.",
    ),
    item(
        "B6",
        SE,
        "Haroon takes correction hard. About twice a week he pulls off his apron and walks out, and he "
        "will not come back until the next day. He seldom asks for help, since he expects to be laughed "
        "at.",
    ),
    item(
        "B7",
        PA,
        "Haroon can travel by himself on one bus, the 14 to the College. If it is late or full he goes "
        "home. He cannot read a timetable or plan a journey.",
    ),
    item(
        "B8",
        PA,
        "Haroon can make toast and one rice dish. He cannot plan a meal, write a list or use the oven "
        "safely, and has not yet kept house for a day.",
    ),
]
C = [
    item(
        "C1",
        HE,
        "Haroon has ear infections four or five times a year. He cannot tell when a hearing aid has "
        "failed, and was without one for five weeks last autumn.",
    ),
    item(
        "C2",
        HE,
        "Haroon has type 2 diabetes. He does not know which foods raise his sugar or when his check is "
        "due, and relies on his mother for both. His last three readings were high.",
    ),
]
D = [
    item(
        "D1",
        SC,
        "Haroon sees no friend between Friday and Monday. He sits in his room, and his parents cannot "
        "take him out in the evening since his father works nights.",
    ),
    item(
        "D2",
        SC,
        "Haroon is easily taken in. Twice in 2025 he gave his bank card and number to people whom he "
        "had met that day, and lost £310.",
    ),
]
E = [
    item(
        "E1",
        SP,
        "carry out a spoken instruction at work, having had it again or in writing if he missed it, "
        "nine times out of ten, with the machines running;",
    ),
    item(
        "E2",
        CL,
        "finish a list of six jobs in a shift of four hours with his job coach no nearer than twenty metres;",
    ),
    item("E3", CL, "pay for goods of up to £20 and check the change, right nine times out of ten;"),
    item("E4", CL, "read his rota and fill in his own time sheet without a mistake for ten weeks running;"),
    item(
        "E5",
        SE,
        "stay at work after being corrected and say what he will do next time, nine times out of ten;",
    ),
    item(
        "E6",
        PA,
        "travel by himself on three routes: to the Garden Centre, to football and to the health centre;",
    ),
    item(
        "E7",
        PA,
        "plan, shop for and cook three different dinners a week for six weeks, so that he is ready to "
        "share a flat.",
    ),
    item("E8", HE, "book and go to his hearing and diabetes checks by himself, four checks running;"),
    item("E9", SC, "play in a team with others of his age three weeks out of four;"),
    item(
        "E10",
        SC,
        "have kept his card and number to himself for six months, asking one of three chosen people "
        "before he gives money to anyone.",
    ),
]
WHO, WHEN, MEETS = "By whom", "How often and for how long", "Meets"


def prov(key: str, area: str, what: str, who: str, when: str, meets: str) -> Item:
    """Return a row of a provision plan."""
    return item(key, area, what, {WHO: who, WHEN: when, MEETS: meets})


F = [
    prov(
        "F1",
        SP,
        "Teaching, one to one, in using his aids and a radio microphone at work, in asking for a "
        "repeat and in reading an instruction on his telephone.",
        "The Teacher of the Deaf",
        "One hour a week in Term",
        "Needs 1 and 2",
    ),
    prov(
        "F2",
        SP,
        "A radio microphone, worn by whoever is instructing Haroon, with a spare; tested before each shift.",
        "Supplied and serviced by the Teacher of the Deaf",
        "Every shift and every lesson",
        "Need 1",
    ),
    prov(
        "F3",
        CI,
        "Therapy, one to one, on sentences of four and five key words and on twelve words for work each "
        "half Term.",
        "The Therapist",
        "45 minutes a fortnight in Term",
        "Need 2",
    ),
    prov(
        "F4",
        CI,
        "Training for the Garden Centre's supervisors and the Tutor in clear speech, facing Haroon, "
        "short sentences and checking that he has understood.",
        "The Teacher of the Deaf and the Therapist together",
        "Two hours in September 2026, renewed each September",
        "Needs 1 and 2",
    ),
    prov(
        "F5",
        CL,
        "Coaching at work, one to one: each job broken into steps of three or fewer on picture "
        "cards, shown, done together, then watched from further off as Haroon masters it.",
        "The Job Coach",
        "16 hours a week at the Garden Centre, in four shifts of four hours",
        "Need 5",
    ),
    prov(
        "F6",
        CL,
        "Teaching of money and time in a group of four, with real coins, tills and bus times.",
        "The Tutor",
        "One hour, three times a week",
        "Need 3",
    ),
    prov(
        "F7",
        CL,
        "Teaching of reading for work, one to one: rota, time sheet, safety signs, letters from the bank.",
        "The Tutor",
        "30 minutes, four times a week",
        "Need 4",
    ),
    prov(
        "F8",
        SE,
        "Meeting, one to one, on taking correction: comic-strip account of what was said and meant, "
        "practice of a phrase to use, and a signal for a five-minute pause outside.",
        "The Job Coach, guided once a half Term by the College's counsellor",
        "20 minutes at the end of each shift",
        "Need 6",
    ),
    prov(
        "F9",
        PA,
        "Travel training, one to one, on each of three routes, with what to do if a bus is late.",
        "A travel trainer of the County Council",
        "Two hours a week for 24 weeks from September 2026",
        "Need 7",
    ),
    prov(
        "F10",
        PA,
        "Teaching of cooking and housekeeping in the College's training flat, in a group of three: "
        "planning, list, shop, oven, clearing up; from January 2027 one night's stay a month.",
        "The College's independent living tutor",
        "Three hours a week in Term",
        "Need 8",
    ),
    prov(
        "F11",
        PA,
        "Careers guidance, one to one, and planning of the move from internship to paid work: a "
        "meeting of Haroon, his parents, the Tutor, the Garden Centre and adult social care.",
        "The College's careers adviser, Level 6",
        "One hour each Term; the meeting in February 2027",
        "Needs 5 and 7",
    ),
]
G = [
    prov(
        "G1",
        HE,
        "Audiology clinic: test, new moulds, same-week repair of aids; ear check by a nurse.",
        "Audiologist and ear nurse, Kestrel Royal Infirmary",
        "Every six months, 40 minutes; repair within three days",
        "Health need 1",
    ),
    prov(
        "G2",
        HE,
        "Diabetes check and teaching about food with pictures; yearly learning disability health check.",
        "Practice nurse, Fell Road Surgery",
        "30 minutes every three months",
        "Health need 2",
    ),
]
H2 = [
    prov(
        "H2.1",
        SC,
        "Place in the Kestrel Deaf Football youth team, with a support worker who signs to take "
        "him there and home until he can travel alone.",
        "Adult social care, under the Care Act 2014; support worker, signing Level 2",
        "Every Saturday, three hours",
        "Care need 1",
    ),
    prov(
        "H2.2",
        SC,
        "Keeping-safe course, one to one: money, strangers, messages; choosing his three people.",
        "Social worker, adult learning disability team",
        "One hour a week for ten weeks from April 2026; checked every three months after",
        "Care need 2",
    ),
]
ROWS = [
    ["E1", "F1", "F2", "F3", "F4"],
    ["E2", "F5", "F11"],
    ["E3", "F6"],
    ["E4", "F7"],
    ["E5", "F8"],
    ["E6", "F9"],
    ["E7", "F10"],
]
K = [
    "1 | Haroon's views | Haroon Mirza, with Philippa Dacre | 13 January 2026",
    "2 | Parents' letter | Farzana and Tariq Mirza | 19 January 2026",
    "3 | Education advice | Graham Tyas, Tarn Valley College | 21 January 2026",
    "4 | Educational psychology advice | Dr Ottilie Crane | 2 February 2026",
    "5 | Advice on hearing impairment | Meg Farrant, qualified teacher of the deaf | 28 January 2026",
    "6 | Speech and language therapy advice | Lucia Brandt | 30 January 2026",
    "7 | Medical advice, audiology and diabetes | Dr N. Pereira, Fell Road Surgery | 26 January 2026",
    "8 | Social care advice (Care Act assessment) | Ken Oduya, adult learning disability team | 5 February 2026",
    "9 | Preparing for adulthood and careers advice | Jess Holroyd, careers adviser | 23 January 2026",
]
LINKS = pairs("""
A1: E2 E1 E5; A2: E7; A3: E9; A4: E8; A5: E10;
B1: E1 F1 F2 F4; B2: E1 F1 F3 F4; B3: E3 F6; B4: E4 F7; B5: E2 F5 F11; B6: E5 F8; B7: E6 F9 F11; B8: E7 F10;
C1: E8 G1; C2: E8 G2; D1: E9 H2.1; D2: E10 H2.2;
E1: F1 F2 F3 F4; E2: F5 F11; E3: F6; E4: F7; E5: F8; E6: F9; E7: F10; E8: G1 G2; E9: H2.1; E10: H2.2
""")
GUARDS = [
    Guard("O02", "E4", "the date stands in the lead sentence"),
    Guard("P02", "F5", "the Job Coach is defined, with training, at the head of F"),
    Guard("N01", "B/Haroon has a keen eye", "B is in order of priority, not by area"),
    Guard("S10", "H1/Not applicable. Haroon is over 18.", "H1 says that it does not apply"),
    Guard("P07", "E3", "up to £20 is a measure, not a cap on provision"),
    Guard("P12", "G1", "audiology clinic belongs in G"),
    Guard("V05", "A/“I don't like it when people say never mind.", "the quotation marks are explained"),
    Guard("P14", "F6", "the review is said once for every provision plan"),
]
PLAN = Plan(
    stem="valerian-04-kestrelshire",
    layout=5,
    front=FRONT,
    words=WORDS | {"K": K, "D": []},
    items=keyed(A, B, C, D, E, F, G, H2),
    rows=ROWS,
    links=LINKS,
    details={
        "name": "Haroon Mirza",
        "preferred_name": "Haroon",
        "date_of_birth": "2006-12-12",
        "status": "final",
        "plan_date": "2026-03-16",
        "review_date": "2027-03-12",
        "year_group": 14,
        "local_authority": "Kestrelshire County Council",
        "setting": "Tarn Valley College",
        "named_placement": "Tarn Valley College",
        "primary_need": "Moderate learning difficulty, with hearing impairment",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Philippa Dacre",
        "signed": True,
        "upn": "L929100416083",
        "nhs_number": "9997682051",
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2016-07-11",
            "final": "2026-03-16",
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"H1": "nil", "J": "nil"},
    guards=GUARDS,
)
