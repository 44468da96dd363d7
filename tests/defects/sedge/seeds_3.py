"""What is wrong in the two copies of Withybourne's draft, and what is right in the clean one though it tempts."""

from __future__ import annotations

from tests.defects.sedge.content_3 import DATA
from tests.defects.sedge.edits import Label, add, become, drop, it, put, swap

PDF = "a"

GUARDS = [
    (
        "G",
        DATA["G"][0]["t"],
        "P06: 'as required by' the emergency plan, with the minute at which it is given",
    ),
    (
        "F",
        "Monday and Thursday, a quarter of an hour straight after register",
        "P03, P04: clear though unusual",
    ),
    ("A", DATA["history"][0], "M01: Zara is his twin; M05: old dates are history"),
    ("D", DATA["D"][0], "N07: an assessment was made"),
    ("F", DATA["plans"][0][1][3]["t"], "P08: 'as much as possible' is how, not whether"),
    (
        "F",
        "Every second Wednesday, 45 minutes with Rafi and 30 with the teacher",
        "P03, P04: two lengths, both said",
    ),
    ("B", DATA["B"][0]["t"], "N02: the diagnosis is named, and then what it means"),
    ("E", DATA["E"][6]["t"], "N05, O06: his own words on a card"),
]

A = [
    swap(
        "Personal budgets were explained to Hana and Yusuf on 6 July 2026.",
        "Personal budgets were explained to [parents] on [insert date].",
        Label("S04", "J", "brackets never filled in"),
    ),
    become(
        "I",
        ["Elm Bank Primary School, Withybourne. Mainstream primary school."],
        Label(
            "S08",
            "I",
            "a first draft that names the school",
            "Elm Bank Primary School, Withybourne. Mainstream primary school.",
        ),
    ),
    become(
        "communication",
        [],
        Label("V07", "A", "nothing says how he communicates or is part of decisions", None),
    ),
    become(
        "D",
        ["Rafi and his family are not known to social care."],
        Label("N07", "D", "no assessment of need", "Rafi and his family are not known to social care."),
    ),
    put(
        "F8",
        "Occupational therapy on using two hands, grasp and a touch screen, as set out in the report of Ingrid Vance, independent occupational therapist, of March 2026.",
        Label("S13", "F", "a report that K does not list"),
    ),
    put(
        "F1",
        "A physiotherapy programme, to be devised by the physiotherapist following an assessment in the spring term.",
        Label("P09", "F", "what is to be done is left to a programme not yet written"),
    ),
    put(
        "F14",
        "Support with completing tasks.",
        Label("P01 P02 P03", "F", "only 'support', by 'staff', 'as needed'"),
        Who_will_do_it="Staff",
        How_often_and_how_long="As needed",
    ),
    put(
        "F16",
        "A small social skills group.",
        Label(
            "P05 P04",
            "F",
            "how many children, and how long",
        ),
        Adult_to_child="Small group",
        How_often_and_how_long="Tuesday and Friday",
    ),
    put(
        "E5",
        "By July 2027 Rafi will have improved his attention and listening skills.",
        Label("O04 O03", "E", "'improved', nothing to see or count"),
    ),
    put(
        "B7",
        "Rafi has some difficulties with his social skills and friendships.",
        Label("N03", "B", "nothing seen, no effect"),
    ),
    put(
        "E6",
        "Rafi will start a game with a child other than Zara, and keep it up for ten minutes, every day for a fortnight.",
        Label("O02", "E", "no date or stage"),
    ),
    add(
        "A3",
        it("A4", "They hope, too, that he will one day read the Qur'an in Arabic as his grandfather does."),
        Label("T06", "A", "no outcome moves towards reading or Arabic"),
    ),
]

B = [
    become("views", [], Label("V01", "A", "no views of Rafi's", None)),
    become("communication", [], Label("V07", "A", "nor how he communicates", None)),
    become("strengths", [], Label("N09", "B", "nothing that he can do is said in A or B", None)),
    swap(
        "They describe a cheerful, stubborn boy who makes everybody laugh. What worries them is",
        "What worries them is",
    ),
    swap("He sat at twenty months and took steps with a frame at three. ", ""),
    drop(
        "F5",
        Label(
            "P12",
            "G",
            "speech and language therapy stands in G alone",
            "A speech and language therapist with a special interest in cerebral palsy will see Rafi 1:1 for 30 minutes once a week in term time to work on breath, pace, clear first sounds and building sentences, and will review this each term with a recording.",
        ),
    ),
    add(
        "G3",
        it(
            "G4",
            "A speech and language therapist with a special interest in cerebral palsy will see Rafi 1:1 for 30 minutes once a week in term time to work on breath, pace, clear first sounds and building sentences, and will review this each term with a recording.",
        ),
    ),
    put(
        "F4",
        "Help with moving between places and from floor to chair, and beside him on steps and on the climbing frame.",
        Label("P19", "F", "45 hours: more than any school week"),
        How_often_and_how_long="45 hours a week, 1:1, in addition to the sessions below",
    ),
    put(
        "B6",
        "Raffi can attend to what he has chosen for fifteen minutes but to a group story or an adult's task for three; he then looks for Zara and calls out. In the observation of September 2026 he finished one of six tasks that were not his own idea.",
        Label("M03", "B", "'Raffi'"),
    ),
    become(
        "K",
        [row for row in DATA["K"] if row[0] != "Social care advice"],
        Label("S12", "K", "no advice from social care is listed", None),
    ),
    put(
        "F13",
        "An attention group that goes from watching a surprise to finishing a task alone, in four stages.",
        Label("P07", "F", "'2 to 4 times', '5 to 10 minutes'"),
        How_often_and_how_long="2 to 4 times a week, 5 to 10 minutes",
    ),
    put(
        "E7",
        "By July 2027 Rafi will be provided with visual cards and a calm corner that he can use when upset.",
        Label("O05", "E", "things provided, not a change in him"),
    ),
    drop("F12", Label("T01", "B", "nothing for noise or the dinner hall", DATA["B"][8]["t"])),
    put(
        "E4",
        "By the end of Reception Rafi will eat his dinner by himself with his own spoon, and will ask by word or symbol for the toilet three times out of four.",
        Label("T02", "B", "nor does an outcome touch his startling at noise", DATA["B"][8]["t"]),
    ),
    put(
        "F8",
        "Occupational therapy on using two hands, grasp and a touch screen with a key guard.",
        Label("P14", "F", "nobody reviews it: a dash in the column"),
        Checked_by_and_when="-",
    ),
    put(
        "F2",
        "The physiotherapist's programme of stretches, standing and stepping.",
        Label("P04", "F", "how long, daily"),
        How_often_and_how_long="Daily",
    ),
]
