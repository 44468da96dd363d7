"""Darius's plan from Section E on: outcomes, provision, placement, budget, advice."""

from tests.defects.sanicle.model import Piece, item, prose

E: list[Piece] = [
    item(
        "E1",
        "ci",
        "B1",
        'By July 2027: a wrong or unclear instruction in the kitchen questioned by Darius himself, "say it again,'
        ' shorter", four times out of five.',
    ),
    item(
        "E2",
        "ci",
        "A3 B2 D1",
        "By July 2028: an evening out with two or more friends, chosen and arranged by Darius, once a month for six"
        " months.",
    ),
    item(
        "E3",
        "cl",
        "B3",
        "By July 2027: allergen list and rota read by Darius with a phone reader, no mistakes on nine shifts out of"
        " ten.",
    ),
    item(
        "E4",
        "cl",
        "B4",
        "By July 2027: ingredients within five grams on talking scales, nine weighings in ten.",
    ),
    item("E5", "semh", "B5", "By Easter 2027: full attendance for ten weeks running, low days included."),
    item(
        "E6",
        "sp",
        "B7",
        "By July 2027: every room on the college site reached by Darius with cane and no guide, no collision for four"
        " weeks.",
    ),
    item(
        "E7",
        "sp",
        "B8",
        "By July 2027: a tray in and out of the oven by Darius alone, no burn in twelve weeks.",
    ),
    item(
        "E8", "pfa", "B9", "By July 2028: bus to college and home, alone, four days a week for a half term."
    ),
    item(
        "E9",
        "pfa",
        "A1 B10",
        "By July 2028, end of the college course: twelve weeks of early shifts at a bakery, on paid terms or with a"
        " written offer.",
    ),
    item(
        "E10",
        "pfa",
        "A2 B4 B11",
        "By July 2028: seven suppers in a row shopped for and cooked by Darius on a budget of £30, as a step to a"
        " flat.",
    ),
    item(
        "E11",
        "semh",
        "B6",
        "By July 2027: bank card and code in nobody's hands but his own for six months, not a pound lost to a"
        " stranger.",
    ),
    item(
        "E12",
        "h",
        "C1",
        "By July 2027: any change in sight found by Darius on his monthly chart and passed to Yusuf within a week,"
        " five months out of six.",
    ),
    prose(
        "e-short",
        "Shorter targets: Yusuf Dane with Darius and tutor, first week of each term; tally kept by Yusuf, check in"
        " week six; results to Halina by Darius's own choice.",
    ),
]
F: list[Piece] = [
    prose(
        "f-lead",
        "Review of every row: Patience Mboto, learning support manager, with Darius, once a term, adviser or"
        " therapist concerned present. Move to adult services and to work: planning meeting in January of each year,"
        " first one January 2027.",
    ),
    item(
        "F1",
        "ci",
        "B1 E1",
        "Instructions of one idea, key words first, said back by Darius",
        "Chef tutor and learning support assistants; yearly two-hour training by speech and language therapist",
        "Every practical lesson",
        "Whole class of eight",
    ),
    item(
        "F2",
        "ci",
        "B1 B2 E1 E2",
        "Conversation sessions: asking again, joining in, turn by name",
        "Speech and language therapist, adult learning disability",
        "Weekly in term, 45 minutes",
        "Darius and two other students",
    ),
    item(
        "F3",
        "cl",
        "B3 E3",
        "Phone reader and tactile labels: set lessons on ten kitchen texts",
        "Specialist tutor, level 5 literacy diploma",
        "Twice weekly, 40 minutes",
        "1:1",
    ),
    item(
        "F4",
        "cl",
        "B4 E4",
        "Talking scales, talking till, coin work with real money",
        "Specialist tutor, level 5 numeracy diploma",
        "Three times weekly, 30 minutes",
        "Group of three",
    ),
    item(
        "F5",
        "semh",
        "B5 E5",
        "Counselling on sight loss, in plain language",
        "Qualified counsellor, training in vision loss and learning disability",
        "Weekly for 24 weeks from January 2027, 50 minutes",
        "1:1",
    ),
    item(
        "F6",
        "semh",
        "B6 E11",
        "Stay-safe-with-money course: card, phone and online friends, by role play",
        "College mentor, trained by Vellacott adult safeguarding team each September",
        "Weekly for 12 weeks, 60 minutes",
        "Group of four",
    ),
    item(
        "F7",
        "sp",
        "B7 E6",
        "Direct teaching in use of residual sight, magnifier and screen reader; advice to tutors",
        "Qualified teacher of people with vision impairment",
        "Fortnightly, 60 minutes teaching and 30 minutes advice",
        "1:1",
    ),
    item(
        "F8",
        "sp",
        "B7 B8 E6 E7",
        "Sighted support in kitchen and corridors: description aloud, never by the elbow, stepping back as routes are"
        " learnt",
        "Learning support assistant, sighted guide certificate",
        "All lessons, 18 hours weekly",
        "1:1",
    ),
    item(
        "F9",
        "sp",
        "B8 E7",
        "Oven shelves with bright edges, task lamp, long gauntlets, oven drill",
        "Chef tutor; layout by vision rehabilitation specialist",
        "Every practical lesson; layout check each September",
        "1:1 in the first ten minutes of drill",
    ),
    item(
        "F10",
        "pfa",
        "B9 E8",
        "Cane route, home to bus, bus to college: crossings, asking drivers, night practice",
        "Mobility and orientation specialist, registered",
        "Weekly, 90 minutes",
        "1:1",
    ),
    item(
        "F11",
        "pfa",
        "B10 E9",
        "Supported internship at Crumb and Daughter bakery, with job coach; interview practice",
        "Job coach, level 4 systematic instruction",
        "Two mornings weekly, four hours each, from January 2027",
        "1:1",
    ),
    item(
        "F12",
        "pfa",
        "B11 E10",
        "Budget, shop and supper in the training flat",
        "Independent living tutor, level 3 catering and teaching awards",
        "Weekly, three hours",
        "One tutor to two students",
    ),
]
G: list[Piece] = [
    item(
        "G1",
        "h",
        "C1 E12",
        "Eye clinic: field test, practice with the home chart, report to college within two weeks",
        "Ophthalmologist, Vellacott Infirmary",
        "Every six months, 60 minutes",
        "1:1",
    ),
]
H1: list[Piece] = [prose("h1", "Not applicable: Darius over 18.")]
H2: list[Piece] = [
    item(
        "H2.1",
        "sc",
        "D1 E2",
        "Friday club and gig-buddy scheme, travel home included, under the Care Act 2014 assessment of July 2026",
        "Support worker, learning disability and sighted guide training",
        "Weekly, four hours; review by social worker every six months",
        "One worker to two members",
    ),
]
I_: list[Piece] = [prose("i", "Ferriby Technical College, Vellacott. General further education college.")]
J: list[Piece] = [prose("j", "None. Offer made June 2026, declined by Darius.")]
K: list[Piece] = [
    item(
        "K1",
        "",
        "",
        "Own views of Darius; view of Halina Kowal",
        "Yusuf Dane, college mentor",
        "11 June 2026",
    ),
    item(
        "K2", "", "", "Education: college report", "Patience Mboto, learning support manager", "18 June 2026"
    ),
    item("K3", "", "", "Educational psychology", "Dr R. Ashby", "30 June 2026"),
    item(
        "K4",
        "",
        "",
        "Medical: eye clinic and general practitioner",
        "Mr L. Oduya, ophthalmologist",
        "24 June 2026",
    ),
    item(
        "K5",
        "",
        "",
        "Vision impairment",
        "Greta Holm, qualified teacher of people with vision impairment",
        "22 June 2026",
    ),
    item("K6", "", "", "Speech and language therapy", "Ivo Tarrant, therapist", "25 June 2026"),
    item("K7", "", "", "Adult social care assessment", "Shona Weir, social worker", "9 July 2026"),
    item(
        "K8",
        "",
        "",
        "Preparation for adulthood and employment",
        "Marek Doyle, careers adviser",
        "2 July 2026",
    ),
]
