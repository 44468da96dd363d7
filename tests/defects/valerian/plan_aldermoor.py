"""Aldermoor: the national grid, a first draft, by an occupational therapist turned plan writer."""

from tests.defects.valerian.model import CI, CL, HE, SC, SE, SP, Guard, Plan, item, keyed, pairs

FRONT = {
    "Full name": "Maisie-Jo Pellow",
    "Likes to be called": "Maisie",
    "Date of birth": "3 February 2022",
    "Year group": "Reception",
    "Plan status": "Draft of a first plan",
    "Date of this draft": "9 November 2026",
    "Request received": "20 July 2026",
    "Review to be held by": "5 November 2027",
    "NHS number": "999 306 7745",
    "Unique pupil number": "T330218026011",
    "Attends at present": "Hollins Lane Infant School",
    "Looked after by the council": "No",
    "Parent": "Kerry Pellow",
    "Parent ": "Luke Pellow",
    "Relationship": "Mother",
    "Relationship ": "Father",
    "Telephone": "01632 960341",
    "Telephone ": "01632 960358",
    "Email": "kerry.pellow@example.org",
    "Email ": "luke.pellow@example.org",
    "Home language": "English",
    "Primary need": "Physical disability",
    "Plan writer": "Rosalind Keene",
    "Case number": "AM/26/0417",
}

WORDS = {
    "A.history": [
        "Maisie was born at 28 weeks and spent eleven weeks in hospital. Cerebral palsy was diagnosed when she was "
        "fourteen months old; it affects all four limbs, the right side more than the left. She lives with her mum, "
        "her dad and her nan, two streets from the park. She went to Little Acorns Nursery for two years and "
        "started in Reception at Hollins Lane in September 2026.",
    ],
    "A.how": [
        "I (Rosalind Keene, plan writer) spent two mornings with Maisie in class, on 15 and 22 September 2026. She "
        "chose between photographs by looking or by touching, and I said each choice back to her. Her parents "
        "filled in the family form on 18 September and we talked it over at their kitchen table on 24 September.",
    ],
    "A.talk": [
        "Maisie uses her voice, her eyes, her left hand and a whole-body grin. Yes is eyes up; no is a turn of the "
        "head. She has a tablet with pictures, which she is learning. Offer two things, wait ten seconds and let "
        "her finish. That is how she has her say in what happens to her, and how she will take part in meetings "
        "about this plan.",
    ],
    "A.child": [
        "Maisie chose the photographs of the sand tray, Poppy and singing as what she likes at school. She turned "
        "away from the photographs of the hoist and of assembly.",
    ],
    "A.parent": [
        "Kerry and Luke say that Maisie is sunny, cheeky and does not give up. They are tired of people talking "
        "over her head. They worry that she will be parked at the edge of things.",
    ],
    "A.like": ["Maisie likes water, bubbles, rude noises, “The Wheels on the Bus” and being pushed fast."],
    "A.strong": [
        "Maisie understands far more than she can say; her understanding of words is that of a child of four. She "
        "remembers every song after two hearings. She uses her left hand to reach, point and swipe with good aim.",
    ],
    "E.how": [
        "The special educational needs coordinator, Anita Fry, sets smaller steps towards each outcome every half "
        "term with the class teacher and Maisie's parents, and checks them at the end of that half term.",
    ],
    "F.how": [
        "Anita Fry reviews all provision in F each term with the therapists, the class teacher and Maisie's "
        "parents. “The teaching assistant” in F is the one who works with Maisie under F11 and has had the training "
        "under F13.",
    ],
    "C.lead": [],
    "D.lead": [],
    "I": [],
    "J": ["Kerry and Luke have had the leaflet on personal budgets and do not want one at present."],
}
A = [
    item("A1", None, "Maisie wants to walk to the shop with Nan. (She chose this photograph three times.)"),
    item("A2", None, "She wants to tell her own jokes and make Poppy laugh."),
    item("A3", None, "Her parents hope that she will learn to read along with her class."),
    item(
        "A4",
        None,
        "They hope that she will see to herself in the bathroom, or nearly, by the time she goes to "
        "junior school.",
    ),
    item("A5", None, "They hope that she will be asked to birthday parties and have friends to hers."),
]
B = [
    item(
        "B1",
        CI,
        "Maisie's speech muscles are weak and slow. People who do not know her make out about three "
        "words in ten. When she is not understood the second time she gives up, drops her head and lets "
        "someone else choose.",
    ),
    item(
        "B2",
        CI,
        "Maisie watches other children but does not join their play. She has no quick way to say “me "
        "too” or “stop” and the game has moved on before she is in place. She was part of a game for "
        "two of the forty minutes of free play that I watched.",
    ),
    item(
        "B3",
        CL,
        "Maisie knows four letter sounds and counts to five by heart, but not objects. She cannot hold "
        "a book, a pencil or counters, so she has missed two years of early learning by doing. She is "
        "about eighteen months behind in number and letters.",
    ),
    item(
        "B4",
        CL,
        "Sitting up and reaching take so much work that little is left for thinking. Maisie attends to "
        "a task led by an adult for six minutes in the morning and for about two after lunch.",
    ),
    item(
        "B5",
        SE,
        "Maisie becomes very frightened when she is handled by someone new or without warning. She goes "
        "stiff, screams and may take half an hour to settle, three or four times a week. This stops her "
        "learning and makes moving her unsafe.",
    ),
    item(
        "B6",
        SP,
        "Maisie cannot sit without support at her hips and feet. On an ordinary chair she slides to the "
        "right within a minute and props on her good hand, which leaves no hand to work with.",
    ),
    item(
        "B7",
        SP,
        "Maisie's right hand stays fisted. She does not bring it in to steady paper, hold a pot or pull "
        "up a zip, so she needs an adult for nearly everything that takes two hands.",
    ),
    item(
        "B8",
        SP,
        "Maisie walks ten metres in her walker and then her legs cross. She cannot get up from the "
        "floor, and she cannot see to her own safety in a crowded corridor.",
    ),
    item(
        "B9",
        SP,
        "Maisie cannot manage the toilet. She wears pads, does not yet signal in time and cannot pull "
        "her clothes up or down. Being changed takes her out of lessons for about an hour a day.",
    ),
]
C = [
    item(
        "C1",
        HE,
        "Maisie coughs and tires when she eats lumpy food or drinks thin liquids. She has had two chest "
        "infections in the past year and missed sixteen days of nursery by them.",
    ),
    item(
        "C2",
        HE,
        "Tight muscles in her legs and right arm hurt Maisie and are pulling her ankles out of line. "
        "She cries at night and in the last lesson of the day with it.",
    ),
]
D = [
    item(
        "D1",
        SC,
        "Maisie has to be lifted in and out of the bath and up the front step. She weighs 16 kg; her "
        "nan can no longer do it and Kerry's back is hurt. Maisie misses baths and trips out when only "
        "one adult is there.",
    ),
    item(
        "D2",
        SC,
        "There is no group near home with the equipment or the helper that Maisie needs, so she does "
        "not play with other children at weekends or in the holidays.",
    ),
]
E = [
    item(
        "E1",
        CI,
        "By July 2028 (end of Year 1) Maisie will give a message of three words or pictures to somebody "
        "who does not know her well and be understood by the second try, four times out of five.",
    ),
    item(
        "E2",
        CI,
        "By July 2028 Maisie will join in a game with two other children for ten minutes without an adult "
        "speaking for her, once a day in school and once a week elsewhere.",
    ),
    item(
        "E3",
        CL,
        "By July 2028 Maisie will show which of four printed words is the one said, nine times out of ten.",
    ),
    item(
        "E4",
        CL,
        "By July 2028 Maisie will stay with a task led by an adult for twelve minutes, in the morning "
        "and in the afternoon.",
    ),
    item(
        "E5",
        SE,
        "By July 2027 Maisie will let any of four known adults move her, after a warning, with no more "
        "than one upset of over five minutes in a week.",
    ),
    item(
        "E6",
        SP,
        "By July 2027 Maisie will sit upright at the table in her own chair, with both hands free, "
        "through a lesson of thirty minutes.",
    ),
    item(
        "E7",
        SP,
        "By July 2028 Maisie will use her right hand to hold a thing still while her left hand works, "
        "in three daily tasks: paper, pot and zip.",
    ),
    item(
        "E8",
        SP,
        "By July 2028 Maisie will walk the forty metres from her classroom to the hall in her walker, "
        "with an adult beside her and not touching.",
    ),
    item(
        "E9",
        SP,
        "By July 2028 Maisie will signal for the toilet in time on four days out of five, so that she "
        "is dry through the school day.",
    ),
    item("E10", HE, "By November 2027 Maisie will finish nine meals in ten without coughing."),
    item(
        "E11",
        HE,
        "By November 2027 Maisie will point to a face of one or less on her pain chart at home time, "
        "after six hours in her splints, on four days out of five.",
    ),
    item(
        "E12",
        SC,
        "By July 2027 Maisie will get in and out of the bath and the house with one adult and no lifting.",
    ),
]
F = [
    item(
        "F1",
        CI,
        "A speech and language therapist works one to one with Maisie for 45 minutes each week in term "
        "time on breath, clear speech and joining pictures on her tablet.",
    ),
    item(
        "F2",
        CI,
        "A tablet with a core vocabulary of 200 pictures, on an arm clamped to her chair, is within "
        "Maisie's reach in every lesson, at play and at lunch.",
    ),
    item(
        "F3",
        CI,
        "The teaching assistant practises the therapist's three current words or pictures with Maisie, "
        "one to one, for ten minutes twice a day.",
    ),
    item(
        "F4",
        CI,
        "The teaching assistant leads a play group of Maisie and two other children, with turn switches "
        "and picture cards for “me”, “stop” and “again”, for 20 minutes three times a week.",
    ),
    item(
        "F5",
        CL,
        "The class teacher or the teaching assistant teaches Maisie letter sounds and number one to one "
        "for 20 minutes each day, with a clear board for eye-pointing, large magnetic pieces and a "
        "page-turner.",
    ),
    item(
        "F6",
        CL,
        "The class teacher breaks every task into parts of ten minutes or less with a change of "
        "position between. Maisie lies down to rest on a mat for 15 minutes after lunch each day, with "
        "a teaching assistant by her.",
    ),
    item(
        "F7",
        SE,
        "Two teaching assistants share Maisie's care so that one of them is always there. Before every "
        "move they show the photograph, say what will happen, count to three and wait for her eyes up. "
        "A new adult shadows them for five days before handling her.",
    ),
    item(
        "F8",
        SP,
        "A supportive chair with hip belt, foot box and tray is kept in class and used in all table "
        "work. An occupational therapist fits it again each term.",
    ),
    item(
        "F9",
        SP,
        "A physiotherapist works one to one with Maisie for 45 minutes each fortnight in term time on "
        "balance, standing and walking. The teaching assistant repeats her exercises (standing frame, "
        "side steps, sit to stand) one to one for 25 minutes a day.",
    ),
    item(
        "F10",
        SP,
        "An occupational therapist works one to one with Maisie for 45 minutes each fortnight in term "
        "time on using two hands together. The teaching assistant repeats the tasks, one to one, for "
        "15 minutes a day at craft and dressing times.",
    ),
    item(
        "F11",
        SP,
        "A teaching assistant is with Maisie one to one throughout the school day, lunch and breaks "
        "included, to set up her equipment, walk beside her and keep her safe in the corridors.",
    ),
    item(
        "F12",
        SP,
        "The teaching assistant takes Maisie to an adapted toilet at four set times a day, for 15 "
        "minutes each, shows her the toilet picture first and has her do the first part of each step "
        "herself.",
    ),
    item(
        "F13",
        SP,
        "The physiotherapist and the occupational therapist train Maisie's teaching assistants and "
        "class teacher for four hours in safe moving, seating and equipment before they start, and "
        "again each September.",
    ),
]
G = [
    item(
        "G1",
        HE,
        "The feeding clinic's speech and language therapist sees Maisie at Aldermoor Infirmary for 45 "
        "minutes every three months to check her swallow, and renews the mealtime sheet that home and "
        "school keep to.",
    ),
    item(
        "G2",
        HE,
        "The orthotic clinic measures and fits ankle and hand splints every four months. The "
        "paediatrician gives muscle injections twice a year and reviews pain medicine at the same "
        "visits.",
    ),
]
H = [
    item(
        "H1.1",
        SC,
        "The children's occupational therapist fits a bath lift and a half-step with rails at the "
        "front door by 31 January 2027, shows the family their use, and checks them once a year.",
    ),
    item(
        "H2.1",
        SC,
        "Maisie has a place at the Saturday play scheme at Bramble House for three hours every other "
        "week, with a trained play worker one to one. The short breaks officer reviews it every six "
        "months.",
    ),
]
ROWS = [
    ["B1", "F1", "F2", "F3", "E1"],
    ["B2", "F4", "E2"],
    ["B3", "F5", "E3"],
    ["B4", "F6", "E4"],
    ["B5", "F7", "E5"],
    ["B6", "F8", "F9", "E6"],
    ["B7", "F10", "E7"],
    ["B8", "F11", "F13", "E8"],
    ["B9", "F12", "E9"],
    ["C1", "G1", "E10"],
    ["C2", "G2", "E11"],
    ["D1", "H1.1", "E12"],
    ["D2", "H2.1", "E2"],
]
K = [
    "Maisie's views | 22 September 2026 | Maisie, with Rosalind Keene | Appendix 1",
    "Parents' views | 18 September 2026 | Kerry and Luke Pellow | Appendix 2",
    "Education advice | 25 September 2026 | Anita Fry, Hollins Lane Infant School; Little Acorns Nursery | Appendix 3",
    "Educational psychology advice | 6 October 2026 | Dr Wale Adebayo, educational psychologist | Appendix 4",
    "Medical advice | 29 September 2026 | Dr Susan Orme, consultant paediatrician | Appendix 5",
    "Physiotherapy advice | 21 September 2026 | Beth Laidlaw, physiotherapist | Appendix 6",
    "Occupational therapy advice | 23 September 2026 | Ravi Menon, occupational therapist | Appendix 7",
    "Speech and language therapy advice, with feeding | 24 September 2026 | Orla Finch, therapist | Appendix 8",
    "Social care advice | 1 October 2026 | Dean Harcourt, disabled children's team | Appendix 9",
]
LINKS = pairs("""
A1: E8; A2: E1; A3: E3; A4: E9; A5: E2;
B1: E1 F1 F2 F3; B2: E2 F4 F2; B3: E3 F5; B4: E4 F6; B5: E5 F7; B6: E6 F8 F9; B7: E7 F10; B8: E8 F9 F11 F13; B9: E9 F12;
C1: E10 G1; C2: E11 G2; D1: E12 H1.1; D2: E2 H2.1;
E1: F1 F2 F3; E2: F4 F2 H2.1; E3: F5; E4: F6; E5: F7; E6: F8 F9; E7: F10; E8: F9 F11 F13; E9: F12; E10: G1; E11: G2;
E12: H1.1
""")
GUARDS = [
    Guard("P12", "G1", "a feeding clinic belongs in G, and speech and language therapy stands in F1"),
    Guard("V05", "A/I (Rosalind Keene, plan writer)", "it is said who I is"),
    Guard("P04", "F11", "throughout the school day is whole-day staffing"),
    Guard("P02", "F2", "equipment needs no role"),
    Guard("M06", "E2", "an outcome repeated on purpose in a grid"),
    Guard("P08", "H1.1", "by 31 January is a date, not a condition"),
    Guard("O08", "E7", "three tasks are the measure of one skill"),
    Guard("N05", "B5", "screams and goes stiff is what is seen, not blame"),
    Guard("V08", "A/Maisie uses her voice", "how she communicates is what A asks for"),
]
PLAN = Plan(
    stem="valerian-03-aldermoor",
    layout=1,
    front=FRONT,
    words=WORDS | {"K": K},
    items=keyed(A, B, C, D, E, F, G, H),
    rows=ROWS,
    links=LINKS,
    details={
        "name": "Maisie-Jo Pellow",
        "preferred_name": "Maisie",
        "date_of_birth": "2022-02-03",
        "status": "draft",
        "plan_date": "2026-11-09",
        "review_date": "2027-11-05",
        "year_group": 0,
        "local_authority": "Aldermoor Metropolitan Council",
        "setting": "Hollins Lane Infant School",
        "named_placement": None,
        "primary_need": "Physical disability",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Rosalind Keene",
        "signed": False,
        "upn": "T330218026011",
        "nhs_number": "9993067745",
        "dates": {
            "request": "2026-07-20",
            "draft": "2026-11-09",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"I": "blank", "J": "nil"},
    guards=GUARDS,
)
