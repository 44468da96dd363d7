"""Saltwick: a case system's export, by an overworked officer who copies from advice."""

from tests.defects.valerian.model import CI, CL, HE, PA, SC, SE, SP, Guard, Item, Plan, item, keyed, pairs

FRONT = {
    "Case reference": "SW-EHC-20931",
    "Document version": "1.0 (first plan, issued)",
    "Plan status": "Final",
    "Surname": "Brannigan",
    "Forename(s)": "Niamh Aoife",
    "Known as": "Niamh",
    "Date of birth": "21/03/2012",
    "UPN": "H873401226090",
    "NHS number": "999 573 1184",
    "Year group": "10",
    "Last school": "Saltwick Girls' Academy (off roll 17/07/2026)",
    "Primary need": "Autistic spectrum disorder",
    "Looked after": "No",
    "Parents": "Siobhan and Declan Brannigan",
    "Date of request": "05/05/2026",
    "Date of draft plan": "14/08/2026",
    "Date of final plan": "18/09/2026",
    "Next review due by": "10/09/2027",
    "Case officer": "Trevor Onslow",
}

WORDS = {
    "A.how": [
        "Views collected by Trevor Onslow (case officer), home visit 09/06/2026, 1 hr, Mum and dog present. Niamh "
        "typed her answers on her tablet and Mum read them out with her OK. Dad by phone 11/06/2026. Draft section "
        "sent to Niamh 12/08/2026, she changed two lines."
    ],
    "A.history": [
        "Lives with Mum, Dad (works offshore, two weeks on, two off) and brother Cillian (9). Autism diagnosed at "
        "11. Happy in a small primary. Started Saltwick Girls' Academy in September 2023; attendance 61% in Y8, last "
        "full day there November 2024. Home since. Now 14 and in Y10."
    ],
    "A.talk": [
        "Talks freely with family. With others types, texts, nods, or uses her traffic-light key ring. Needs "
        "questions in writing the day before. Takes part in meetings by sending typed points in advance and picking "
        "one person to read them out; joined the July 2026 meeting this way for 20 mins."
    ],
    "A.child": [
        "Niamh typed: “I like dogs, drawing and horror films. I am good at drawing fur. I don't hate learning I hate "
        "school. People think I'm being rude when I go quiet, I'm not, the words just go.”"
    ],
    "A.parent": [
        "Mum (Siobhan): Niamh is witty and stubborn in the best way. “We got our daughter back when she stopped "
        "having to go in.” Worried about food and about the years going by. Dad (Declan): wants people to see how "
        "clever she is; worried that she only leaves the house with one of them."
    ],
    "B.strong": [
        "Strengths (from all advice): detailed visual memory, draws to a standard well beyond her age (art teacher, "
        "June 2026). Reads widely, reading age 15+. Patient and gentle with animals. Honest. Works on for an hour "
        "when interested."
    ],
    "E.lead": [
        "Short-term steps for each outcome: set every half term by Moira Gault (education otherwise than at school "
        "coordinator, “the coordinator”) with Niamh and parents, checked by her at the end of that half term."
    ],
    "F.lead": [
        "Section 61 Children and Families Act 2014: the LA is satisfied that provision in any school would be "
        "inappropriate for Niamh. All provision below is made otherwise than at school, 38 weeks a year."
    ],
    "G.lead": [],
    "H1": ["No provision needed under section 2 of the 1970 Act."],
    "I": [
        "No school is named. Niamh is educated otherwise than at school under section 61, as set out in (F)."
    ],
    "J.lead": [
        "Personal budget: £3,420 a year, direct payment to Mrs S Brannigan, agreed 03/09/2026, to buy the mentor in "
        "F5 and F12. Needs met: B5 (anxiety outside the home) and B8 (travel and shops). Outcomes: E5 and E8. "
        "Account checked by the LA's personal budgets officer every 6 months."
    ],
}

A = [
    item("A1", None, "Niamh wants to be a dog groomer."),
    item("A2", None, "Wants to get GCSE Art, “a proper grade not a pity one”."),
    item("A3", None, "Would love to go to the cinema with her cousin Orla and stay for the whole film."),
    item(
        "A4",
        None,
        "Mum hopes that one day Niamh will eat and sleep well enough to go on a family holiday to Clare.",
    ),
    item(
        "A5", None, "Dad hopes she will get about on her own and live in her own place when she is grown up."
    ),
]
B = [
    item(
        "B1",
        CI,
        "Loses speech with people she does not know well. Outside family speaks to three people (SLT, "
        "May 2026). Under questioning freezes, for up to 20 mins, so cannot ask for help or show what "
        "she knows.",
    ),
    item(
        "B2",
        CI,
        "Takes language literally, misses hints and tone. Reads short texts from friends as anger, then "
        "cuts them off; lost all four friends from primary in this way.",
    ),
    item(
        "B3",
        CL,
        "Large gaps in maths from four terms missed. Working at Y6 level (assessed June 2026). No secure "
        "fractions, ratio or negative numbers. Puts the pen down when a page of sums is shown.",
    ),
    item(
        "B4",
        CL,
        "Getting work finished. Tears up drafts that are not perfect. Handwriting 9 words a minute, "
        "hand aches after 10 mins. Knows far more than she puts down: half a page in an hour.",
    ),
    item(
        "B5",
        SE,
        "Severe anxiety outside the home. Vomits and shakes at the school gate, last managed it "
        "November 2024. More than two people in a room is enough to make her leave within 5 mins.",
    ),
    item(
        "B6",
        SE,
        "Sudden demands or a change of plan bring shutdown: under the duvet, no speech or food, one to "
        "three days. Eight of these March to May 2026. Learning stops for all that time.",
    ),
    item(
        "B7",
        SP,
        "Cannot shut out noise, strip lights and other people's touch. Hums, hand dryers and chewing "
        "are worst. Gets headaches, stops working, has not stayed in a public indoor place over 30 mins "
        "this year.",
    ),
    item(
        "B8",
        PA,
        "Not used a bus, gone into a shop or paid for anything by herself. Panics if a stranger speaks "
        "to her. Depends on a parent for every trip out.",
    ),
    item(
        "B9",
        PA,
        "No careers teaching since Y8. Does not know what courses there are at 16, what a groomer's day "
        "is like or what exams it takes. Says “there's nowhere for people like me”.",
    ),
]
C = [
    item(
        "C1",
        HE,
        "Avoidant restrictive food intake disorder (ARFID). Eats seven foods, all dry and beige. Weight "
        "fallen from 25th to 9th centile in 18 months. Tired and faint by late morning.",
    ),
    item(
        "C2",
        HE,
        "Cannot get to sleep before 3 am, sleeps on the landing outside Mum's room. Up after 11, so "
        "morning lessons are lost about two days in five.",
    ),
]
D = [
    item(
        "D1",
        SC,
        "Has no one of her own age to see. Last met a friend face to face in January 2025. Lonely, says so.",
    ),
    item(
        "D2",
        SC,
        "Dad is offshore half the month and Niamh will not be left with anyone but her parents, so for "
        "two weeks in four she hardly leaves the house.",
    ),
]
E = [
    item(
        "E1",
        CI,
        "By July 2027 Niamh will answer a question from an adult outside the family, by voice or by "
        "typing, within one minute, in 3 sessions out of 4.",
    ),
    item(
        "E2",
        CI,
        "By July 2027 Niamh will check what a message meant (“did you mean…?”) before she replies or "
        "blocks, on 4 occasions in 5 as noted in her own log.",
    ),
    item(
        "E3", CL, "By end of Key Stage 4 (July 2028) Niamh will pass Functional Skills Mathematics Level 1."
    ),
    item(
        "E4",
        CL,
        "By July 2027 Niamh will finish and keep two annotated portfolio pages a half term, ready for "
        "her art GCSE.",
    ),
    item(
        "E5",
        SE,
        "By July 2027 Niamh will take part in a three-hour session outside the home with two other "
        "young people, leaving the room no more than once, three weeks out of four.",
    ),
    item(
        "E6",
        SE,
        "By July 2027, after a shutdown, Niamh will be back at her lessons by the next day, four times "
        "in five.",
    ),
    item(
        "E7",
        SP,
        "By July 2027 Niamh will spend 90 minutes in a busy indoor place of her choice, such as a "
        "cinema, using her own kit for noise and light.",
    ),
    item(
        "E8",
        PA,
        "By end of Key Stage 4 (July 2028) Niamh will travel by bus to the town centre by herself, to "
        "buy three things on a list, twice a month.",
    ),
    item(
        "E9",
        PA,
        "By February 2028, having done 12 hours in a grooming parlour, Niamh will choose her post-16 "
        "course from at least two that she has visited.",
    ),
    item("E10", HE, "By July 2027 Niamh will eat at least twelve different foods in a week."),
    item(
        "E11",
        HE,
        "By July 2027 Niamh will be asleep in her own bed by midnight on five nights a week, so that "
        "she is up for 10 am lessons.",
    ),
    item(
        "E12",
        SC,
        "By March 2027 Niamh will go out with someone of her own age once a week, whether or not Dad "
        "is home.",
    ),
]
WHO, WHEN, REV = "By whom", "How often, how long, where", "Reviewed"


def prov(key: str, area: str, what: str, who: str, when: str, review: str) -> Item:
    """Return a row of the provision table."""
    return item(key, area, what, {WHO: who, WHEN: when, REV: review})


COORD = "Coordinator, every half term"
F = [
    prov(
        "F1",
        CL,
        "Tuition 1:1 in English, maths and biology. Maths by small-step teaching from Y6 content up, 30 "
        "mins of every visit, starting with practical number work, no worksheets.",
        "Qualified teacher, 3+ years with autistic pupils (Tideway Tutors)",
        "Mon, Wed, Fri 12.30–14.30, at home, dining room: 6 hrs a week",
        COORD,
    ),
    prov(
        "F2",
        CL,
        "Art and photography towards GCSE. Teaching in a group of three; portfolio broken into one-page "
        "tasks with a “good enough” checklist.",
        "Qualified art teacher (Lantern Room)",
        "Tue 10.30–13.30, Lantern Room, 18 Dock Street: 3 hrs a week",
        COORD,
    ),
    prov(
        "F3",
        PA,
        "Animal care, 1:1: feeding, grooming, dog handling; Level 1 units.",
        "Instructor with Level 3 in animal care (Harbour Farm)",
        "Thu 11.00–15.00, Harbour Farm, Marsh Lane: 4 hrs a week",
        COORD,
    ),
    prov(
        "F4",
        CI,
        "Direct SLT, 1:1. Getting words going again after freezing, typed scripts, reading tone in "
        "messages using Niamh's own examples.",
        "SLT (selective mutism training)",
        "Tue 13.45–14.30, Lantern Room: 45 mins a week",
        "SLT, termly, with parents",
    ),
    prov(
        "F5",
        SE,
        "Mentor, 1:1. Step-by-step ladder of places, worst last; rehearses each step the day before in "
        "writing; goes with Niamh into the Lantern Room and stays in reach.",
        "Mentor, Level 3 youth work and autism training",
        "Tue 10.15–13.15, each week of the 38",
        "EP, half-termly",
    ),
    prov(
        "F6",
        SE,
        "Cognitive behaviour therapy adapted for autism, 1:1, taught as skills for learning: spotting "
        "early signs, coming back after shutdown.",
        "EP",
        "50 mins a fortnight at home, 20 sessions",
        "EP with parents after 10 sessions",
    ),
    prov(
        "F7",
        SP,
        "Sensory programme: 10 mins of heavy work (bands, wall push) before lessons, dimmed lamp, ear "
        "defenders, 5-min break each 25 mins, Niamh's kit bag.",
        "Tutor, art teacher or instructor on the day, as taught by the OT",
        "Every session, all sites",
        "OT, 60-min visit each term",
    ),
    prov(
        "F8",
        CL,
        "Laptop with speech-to-text and predictive typing. All work over one paragraph typed or dictated.",
        "Supplied by the LA; tutors use it with her",
        "Every session",
        "Coordinator, yearly",
    ),
    prov(
        "F9",
        SE,
        "Weekly plan on one page, in writing, with any change in red; no new demand without a day's "
        "warning save for safety.",
        "Coordinator writes it, all tutors keep to it",
        "Every Friday by 15.00 for the week after",
        "EP, half-termly",
    ),
    prov(
        "F10",
        CI,
        "Training for all tutors, instructor and mentor: selective mutism (2 hrs) and autism, demand "
        "and shutdown (3 hrs).",
        "SLT and EP",
        "Before they start, renewed each September",
        "Coordinator keeps the register",
    ),
    prov(
        "F11",
        PA,
        "Careers guidance 1:1, written notes after. Placement at a dog-grooming parlour with the "
        "mentor. Visits to two post-16 colleges before the February 2028 choice.",
        "Careers adviser (Level 6); mentor goes along",
        "Guidance 60 mins each term; placement 3 hrs x 4 in summer term 2027; visits 2 hrs each, autumn "
        "term 2027",
        COORD,
    ),
    prov(
        "F12",
        PA,
        "Travel and shop training, 1:1, in steps: wait at stop, one stop, three stops, pay, alone "
        "with mentor following.",
        "Mentor (as F5)",
        "Thu 15.15–16.15, from Harbour Farm: 1 hr a week",
        COORD,
    ),
    prov(
        "F13",
        CI,
        "Questions and tasks sent to Niamh in writing the day before; answers taken typed, by text "
        "or by voice, waiting one full minute.",
        "All tutors, instructor, mentor",
        "Every session",
        "SLT, termly",
    ),
]
G = [
    prov(
        "G1",
        HE,
        "Dietetic clinic for ARFID: food ladder, weight and bloods.",
        "Specialist paediatric dietitian, Saltwick Hospital",
        "45 mins every 4 weeks",
        "Paediatrician, every 6 months",
    ),
    prov(
        "G2",
        HE,
        "Sleep clinic: body-clock plan moved back 15 mins a week, melatonin.",
        "Sleep nurse; paediatrician prescribes",
        "Nurse call 30 mins a fortnight; clinic every 3 months",
        "Paediatrician, every 3 months",
    ),
]
H2 = [
    prov(
        "H2.1",
        SC,
        "Short breaks worker takes Niamh out, with cousin or a peer from the Lantern Room.",
        "Short breaks worker (autism trained), same one each week",
        "Sat, 3 hrs a week",
        "Social worker, every 6 months",
    ),
]
K = [
    "K1 | Child's views (typed) | Niamh Brannigan | 09/06/2026",
    "K2 | Parents' views | S and D Brannigan | 11/06/2026",
    "K3 | Education advice (last school), with art teacher's note | P. Deverill, Saltwick Girls' Academy | 12/06/2026",
    "K4 | EP advice | Dr Joan Abara | 23/06/2026",
    "K5 | SLT advice | Keeley Marsh | 28/05/2026",
    "K6 | OT advice | Sunil Wickram | 18/06/2026",
    "K7 | Medical advice (paediatrician, dietitian, sleep) | Dr R. Costello, Saltwick Hospital | 16/06/2026",
    "K8 | Social care advice, child and family assessment | Denise Ruddock, social worker | 19/06/2026",
    "K9 | Preparing for adulthood advice | Ollie Tranter, careers adviser | 22/06/2026",
    "K10 | Maths and tuition assessment | Tideway Tutors | 26/06/2026",
]

LINKS = pairs("""
A1: E9; A2: E4; A3: E7; A4: E10 E11; A5: E8;
B1: E1 F4 F10 F13; B2: E2 F4; B3: E3 F1; B4: E4 F2 F8; B5: E5 F5 F6;
B6: E6 F6 F9 F10; B7: E7 F7; B8: E8 F12; B9: E9 F3 F11;
C1: E10 G1; C2: E11 G2; D1: E12 H2.1; D2: E12 H2.1;
E1: F4 F13 F10; E2: F4; E3: F1; E4: F2 F8; E5: F2 F5; E6: F6 F9;
E7: F7 F5; E8: F12; E9: F3 F11; E10: G1; E11: G2; E12: H2.1
""")

GUARDS = [
    Guard("S09", "I/No school is named.", "educated otherwise than at school, so no setting is named"),
    Guard("P18", "F1", "hours, provider and place stand in the row"),
    Guard("P04", "F10", "hours of training are in brackets"),
    Guard("S11", "J/Personal budget: £3,420 a year", "needs and outcomes are set out"),
    Guard("N02", "C1", "the diagnosis is followed by what is seen and how bad it is"),
    Guard("P05", "F2", "the group's number is given"),
    Guard("M04", "A/Lives with Mum, Dad", "the school and year of 2023 are history"),
    Guard("P07", "B1", "up to 20 minutes describes a need and caps no provision"),
]

PLAN = Plan(
    stem="valerian-02-saltwick",
    layout=7,
    front=FRONT,
    words=WORDS | {"K": K, "D": []},
    items=keyed(A, B, C, D, E, F, G, H2),
    rows=[],
    links=LINKS,
    details={
        "name": "Niamh Aoife Brannigan",
        "preferred_name": "Niamh",
        "date_of_birth": "2012-03-21",
        "status": "final",
        "plan_date": "2026-09-18",
        "review_date": "2027-09-10",
        "year_group": 10,
        "local_authority": "Saltwick City Council",
        "setting": "Saltwick Girls' Academy",
        "named_placement": None,
        "primary_need": "Autistic spectrum disorder",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Trevor Onslow",
        "signed": True,
        "upn": "H873401226090",
        "nhs_number": "9995731184",
        "dates": {
            "request": "2026-05-05",
            "draft": "2026-08-14",
            "first_issued": None,
            "final": "2026-09-18",
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"H1": "nil"},
    guards=GUARDS,
)
