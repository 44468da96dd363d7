"""The defective copies of the Wrenmouth plan."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Seed, item, say
from tests.defects.campion.plans.wrenmouth_needs import SP, WHEN, WHO, prov

A = Copy(
    edits={
        "front:dob": "",
        "A:c2": "My views were gathered in June 2026.",
        "E1": "I will have my own flat, a paid job and a girlfriend.",
        "F6": None,
        "E8": "By April 2027 I will tidy my bedroom and change my bed every week without being asked.",
        "F18": "Planning my supported internship, for which a direct payment of £2,400 has been agreed with my parents: four visits, a vocational profile and a meeting with employers.",
        "J:1": "Not applicable.",
        "F1": "A communication programme, to be drawn up by the speech and language therapist after an assessment in the autumn term.",
        "F8": (
            "Job coaching by systematic instruction: each job broken into steps, photographed, shown in the same order and faded.",
            "Support with work-related learning and strategies to develop my employability skills.",
        ),
        "F8/" + WHO: "Job coach",
        "F8/" + WHEN: "Weekly",
        "I:1": "Tidefall College, a general further education college. The college will provide a taxi escort each day and one hour a week of music therapy.",
        "F5": (
            "Functional reading from rotas, labels and messages with the That Reading Thing programme, re-tested each term.",
            "Functional reading from rotas, labels and messages with the That Reading Thing programme (Outcome 12).",
        ),
    },
    adds={"A4": [item("A6", "I want to learn to drive a tractor.")]},
    seeds=[
        Seed("S05", None, None, "no date of birth"),
        Seed("V05", "A", "A:v1", "'I' all through the plan, and nothing says who is speaking"),
        Seed("O06", "E", "E1", "a life goal with no step"),
        Seed("O02", "E", "E1", "no date"),
        Seed("O08", "E", "E1", "flat, job and girlfriend in one"),
        Seed("T01", "B", "B6", "no provision teaches money"),
        Seed("T03", "E", "E5", "nothing helps towards it"),
        Seed("T02", "B", "B4", "the outcome about friends is gone"),
        Seed("T02", "B", "B10", "the outcome about friends is gone"),
        Seed("T02", "D", "D2", "the outcome about friends is gone"),
        Seed("T06", "A", "A4", "mates to go to the rugby with: carried by nothing now"),
        Seed("T04", "E", "E8", "no need about keeping his room is described"),
        Seed("T03", "E", "E8", "nothing in F, G or H helps towards it"),
        Seed("S11", "J", "F18", "a direct payment is agreed for provision, and J sets nothing out"),
        Seed("P09", "F", "F1", "its content is left to a programme not yet written"),
        Seed("P01", "F", "F8", "'support', 'strategies': nothing named"),
        Seed("P04", "F", "F8", "'Weekly' with no hours"),
        Seed("P05", "F", "F8", "no ratio"),
        Seed("P06", "F", "F8", "'support with', 'strategies to'"),
        Seed(
            "P13",
            "I",
            "I:1",
            "provision in Section I",
            "The college will provide a taxi escort each day and one hour a week of music therapy.",
        ),
        Seed("T09", "F", "F5", "there are eleven outcomes", "(Outcome 12)"),
        Seed("T06", "A", "A6", "the tractor is carried by no outcome"),
    ],
)

B = Copy(
    edits={
        "head:good": None,
        "B:s1": None,
        "A:v1": "I do not like people being loud or laughing near me, because I think it is at me. I want to be asked and not just told.",
        "A:c1": "I do not talk to people I do not know. Please use short sentences, say what you mean and give me ten seconds. Write it down or draw it if it matters.",
        "A:p1": "Ceri and Mark wrote: Huw should have the say about his life. Seizures frighten us less than the thought of someone taking advantage of him.",
        "H1:1": "A personal assistant will go out with me and somebody of my own age for four hours every other Saturday.",
        "E11": None,
        "F1": None,
        "F11": None,
        "H2.2": None,
        "F4": (
            "A conversation group on taking turns, space between people and what other people like to talk about (the PEERS programme). My mentor reviews it after the 16 weeks.",
            "It is recommended that I should join a conversation group on taking turns, space between people and what other people like to talk about (the PEERS programme). My mentor may review it after the 16 weeks.",
        ),
        "F10/" + WHEN: "One to one, 50 minutes a week, 20 weeks from November 2026",
        "E3": "By July 2027 the job coach will have taught me to say when I have not understood, four times out of five.",
        "F13/" + WHO: "EP service with the LDT and the SAfE lead",
        "F16": (
            "same photo cards, with safe use of the hob, dates on food and what to do if something breaks.",
            "same photo cards, with safe use of the hob and dates on food.",
        ),
        "F17": None,
    },
    adds={
        "B15": [
            item(
                "B17",
                "I find handling money hard. I give the shop the largest note I have got and do not know how much change I should get.",
                "preparing-for-adulthood",
            )
        ],
        "E11": [
            say(
                "E:t",
                "Bryn and I set my short-term targets with my tutors at the start of each term, and look at them together at the end of it.",
            )
        ],
        "G1": [
            item(
                "G3",
                "I will have speech and language therapy, one to one, for 45 minutes every two weeks of term, to teach me to notice when I have not understood, to ask, and to start and end a talk with somebody new. The therapist reviews my targets each term.",
                "health",
            )
        ],
        "F15": [
            prov(
                "F20",
                SP,
                "A specialist keyboard and a reading pen for a visual stress difficulty.",
                "College",
                "In every lesson",
            )
        ],
    },
    seeds=[
        Seed("N09", None, None, "nothing that he can do is said in A or B"),
        Seed("S10", "H1", "H1:1", "he is 18, and H1 has provision"),
        Seed("O10", "E", None, "no outcome answers the needs in C"),
        Seed("T02", "C", "C1", "the outcome about tablets and the seizure card is gone"),
        Seed("T02", "C", "C2", "the outcome about tablets and the seizure card is gone"),
        Seed("P12", "G", "G3", "speech and language therapy stands only in G"),
        Seed("T01", "B", "B11", "nothing teaches him about scams"),
        Seed("T03", "E", "E9", "nothing helps towards it"),
        Seed("T08", "D", "D1", "the enablement worker is gone"),
        Seed("P10", "F", "F4", "recommended, should, may"),
        Seed("P14", "F", "F10", "no word on who reviews the therapy, or when"),
        Seed("O07", "E", "E3", "the job coach's act, not his"),
        Seed("R01", "F", "F13/" + WHO, "EP, LDT and SAfE are never spelt out"),
        Seed("M06", "F", "F:t", "the same paragraph in E and F"),
        Seed("T01", "B", "B15", "the travel training is gone"),
        Seed("T05", "F", "F20", "no visual stress is described"),
        Seed("N06", "B", "B17", "the need about money a second time, under another heading"),
    ],
)

COPIES = {"a": A, "b": B}
