"""What is wrong in the two copies of Harrowmoor's plan, and what is right in the clean one though it tempts."""

from __future__ import annotations

from tests.defects.sedge.content_2 import DATA
from tests.defects.sedge.edits import Label, become, drop, put, swap

PDF = "b"

GUARDS = [
    ("I", DATA["I"][0], "S09: education is otherwise than at school, and the plan says so"),
    ("F", "Alternate Fridays at 1.00 in term time", "P03: a clear frequency"),
    (
        "F",
        "Autism mentor of Lantern Yard (Level 3 in autism practice) and a second mentor: one adult between two",
        "P05: the ratio is said in words",
    ),
    ("B", "No special educational needs have been identified in this area.", "N01: the area is dealt with"),
    ("A", DATA["history"][0], "M05, M04: dates and a school that are history"),
    ("F", "Available in every session outside home", "P06: 'available', and when is said"),
    ("J", DATA["J"][0], "S11: amount, what it buys, needs and outcomes are set out"),
    (
        "E",
        "By July 2027 Idris will stop for a drink and a stretch at least once in each session of an hour or more, with no reminder from an adult.",
        "P07, O07: 'at least once' is a measure; the adult is only mentioned",
    ),
]

A = [
    become(
        "front",
        [row for row in DATA["front"] if row[0] != "Date of birth"],
        Label("S05", None, "no date of birth on the front", None),
    ),
    swap(
        "11/05/2026",
        "09/02/2026",
        Label("S15", None, "more than 32 weeks from the request to the final plan", "09/02/2026"),
    ),
    become("history", [], Label("V09", "A", "no history", None)),
    put(
        "B6",
        "Idris can struggle to regulate his emotions at times. (K3)",
        Label("N03", "B", "nothing seen, no level, no effect"),
    ),
    put(
        "E7",
        "By the end of Key Stage 5 Idris will feel more comfortable in noisy places.",
        Label("O03", "E", "a feeling nobody could check"),
    ),
    put(
        "E10",
        "By the end of Key Stage 4 Idris will go by bus to his nan's and back by himself, cook a meal for two, manage his own bank account and book his own dental appointments.",
        Label("O08", "E", "four achievements in one"),
    ),
    swap(
        "Every third week in term time",
        "Up to ten sessions a year",
        Label("P07", "F", "'up to': none need be given"),
    ),
    put(
        "F4",
        "Idris will be offered a package of tuition in the core subjects. (K2)",
        Label("P18", "F", "no hours, provider or place of his education out of school"),
        Label(
            "P02 P03 P04 P05",
            "F",
            "a tutor yet to be found, how often 'to be agreed', how long, and alone or with others",
        ),
        By_Whom="Tuition provider to be commissioned by the council",
        Frequency="To be agreed with the family",
    ),
    drop("F5"),
    drop("F6"),
    put(
        "F7",
        "Vocational sessions with an alternative provider, to support Idris's engagement. (K3)",
        Label("P02 P04 P05", "F", "the provider, the length and with how many are not said"),
        By_Whom="Alternative provider",
        Frequency="Weekly",
    ),
    put(
        "F11",
        "Training of three hours in PDA, the SPELL framework and Idris's own plan. (K3)",
        Label("R01", "F", "two sets of letters nobody spells out"),
    ),
    swap(
        "Every half-term",
        "Every half-term, subject to the capacity of the service",
        Label(
            "P08",
            "F",
            "a condition on whether it is given",
            "Every half-term, subject to the capacity of the service",
        ),
    ),
    put(
        "F13",
        "Ear defenders and a pair of filtering ear plugs, renewed as he outgrows them, and a room with carpet and a door that shuts. (K5)",
        Label("T09", "F", "there are eleven needs", "Need 14"),
        Which_Need_Does_This_Provision_Meet="Need 14",
    ),
]

B = [
    become(
        "areas",
        [DATA["areas"][place] for place in (0, 2, 3)],
        Label("N01", "B", "cognition and learning is not dealt with at all", None),
        Label("O09", "E", "Year 10, and no outcome for adult life", None),
        Label("P17", "F", "Year 10, and no provision to prepare for adulthood", None),
        Label("O12", "E", "nothing looks ahead to what comes after Year 11", None),
        Label("T06", "A", "no outcome towards it", DATA["hopes"][0]["t"]),
        Label("T06", "A", "no outcome towards it", DATA["hopes"][1]["t"]),
    ),
    put(
        "F7",
        "Outdoor learning sessions at Lantern Yard, 1:1 until Easter 2027 and then with one other learner, for three hours a time. (K3)",
        By_Whom="Outdoor mentor of Lantern Yard (Level 3 in autism practice)",
    ),
    swap("23/09/2027", "24/01/2028", Label("S06", None, "sixteen months after the plan", "24/01/2028")),
    swap(
        DATA["child"][0],
        "These are Idris's own words.",
        Label("V04", "A", "nothing says how or when his or his mother's views were gathered", None),
    ),
    swap(
        "Carys, his mother, spoke to the plan writer at home on 1 July 2026 and read this part before it was issued. She says",
        "Carys, his mother, says",
    ),
    put(
        "B6",
        "When he does not get his own way Idris sulks and covers his head, for between twenty minutes and three hours, and afterwards refuses to say what set it off (K3).",
        Label("N05", "B", "'does not get his own way', 'sulks', 'refuses'"),
    ),
    put(
        "E1",
        "Idris will lead a happy and fulfilled adult life with lasting friendships.",
        Label("O06 O03 O02", "E", "a life goal with no step, nothing to see, no date"),
    ),
    become(
        "J",
        [
            "A direct payment has been agreed for part of Idris's education and will be paid monthly to his mother."
        ],
        Label(
            "S11",
            "J",
            "no needs or outcomes that it meets",
            "A direct payment has been agreed for part of Idris's education and will be paid monthly to his mother.",
        ),
    ),
    put(
        "E12",
        "By July 2027 Carys will have at least three hours to herself every Saturday.",
        Label("O07", "E", "an outcome for his mother"),
        Label("T02", "D", "no outcome for his own isolation now", DATA["D"][0]["t"]),
    ),
    become(
        "D",
        [DATA["parent"][1], *DATA["D"]],
        Label("M06", "D", "the paragraph stands in Section A as well", DATA["parent"][1]),
    ),
    become(
        "H2", ["None."], Label("T08", "D", "nothing in H1 or H2 for his mother or sister", DATA["D"][1]["t"])
    ),
    put(
        "F10",
        "Access to a calm space, with support from a trusted adult. (K3)",
        Label("P02 P03 P06", "F", "'as and when required' by 'staff'"),
        By_Whom="Staff",
        Frequency="As and when required",
    ),
]
