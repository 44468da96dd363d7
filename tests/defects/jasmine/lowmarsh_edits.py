"""What tempts the checks in the clean plan, and what was put wrong in its two copies."""

from __future__ import annotations

from tests.defects.jasmine.edits import Edit

GUARDS = [
    {
        "text": "Does not apply because I am 18.",
        "section": "H1",
        "why": "S01, S02, S10: nothing for an adult",
    },
    {
        "text": "I was diagnosed with autism when I was four and went to Merle House, a special school, from 2012 until July 2025. Dad died in 2019. I began at Quayside in September 2025 and I passed my first year.",
        "section": "A",
        "why": "M05, M04: dated history",
    },
    {
        "text": "Priya Nolan, a communication support worker at college, talked with me four times in June 2026 with pictures, and on my tablet. Where there are speech marks the words are mine. Everything else in this plan that says “I” was written for me by the plan writer, Obadiah, and Priya read it to me on 7 September so that I could change it. I changed three things.",
        "section": "A",
        "why": "V05: the first person is explained",
    },
    {
        "text": "I do not know what an employer wants. On my first work trial I went home at my usual time, in the middle of an order, and told a customer that his shirt was ugly.",
        "section": "B",
        "why": "M02: “his shirt” is the customer's",
    },
    {
        "text": "Short sentences of one idea, a count of ten for my answer, and a check by asking me to show.",
        "section": "F",
        "why": "P03: each time, in all sessions",
    },
    {
        "text": "Cooking in the college flat: one meal learnt at a time by backward chaining, with the gas check as its last step.",
        "section": "F",
        "why": "P03, P05: Thursday mornings, one to two",
    },
    {
        "text": "A personal assistant who goes with me to swimming and the young adults' film club, and who teaches me the door rule at home (Care Act 2014).",
        "section": "H2",
        "why": "S10: adult social care stands in H2",
    },
    {
        "text": "By July 2028 I will have finished a supported internship of at least 60 days in a café, with a supervisor's report that says I stay for the shift and speak politely to customers.",
        "section": "E",
        "why": "O05, O06: a step with its evidence",
    },
]

_H1 = "A personal assistant who goes with me to swimming and the young adults' film club, and who teaches me the door rule at home (Care Act 2014)."
_H2 = "Short stays with a Shared Lives carer, so that Mum can rest."
_E5 = "By July 2027 I will stay at home by myself for two hours without opening the door to a stranger, once a week for a term."
_N13 = "By July 2027 I will name the flags and capitals of twenty countries without help."
_F8 = "I need support and strategies to help me to manage my emotions as and when needed."
_F12 = "I will have a sensory and motor programme. The content will be decided by the occupational therapist when her assessment has been completed."
_D1 = "I cannot be on my own at home for more than half an hour, because I open the door to anybody and forget what is on the stove. Mum has given up her evening work."
_N7 = "I think that everyone who talks to me is my friend. Last winter I sent £140 and my address to a man I met in a game, and a student got me to take things from the college shop."
_HARD = "Having regard to the multiplicity of environmental antecedents which have been observed to precipitate episodes of heightened dysregulation, notwithstanding the proactive implementation of antecedent-based modifications across curricular and extra-curricular contexts, Tansy continues to present with a pattern of externalising behaviours, the topography, frequency and intensity of which remain variable but which are consistently associated with unanticipated alterations to established routine, particularly those pertaining to transportation."

COPIES = {
    "a": [
        Edit(
            "Section J: My personal budget", "", [("S01", "J", None, "no Section J under any label")], "drop"
        ),
        Edit("I do not have a personal budget.", "", [], "drop"),
        Edit("My personal budget", "", [], "row"),
        Edit(
            "Does not apply because I am 18.",
            _H1 + " Personal assistant employed by Lowmarsh Shared Lives, 1:1, Saturdays 11.00 to 4.00.",
            [("S10", "H1", "*", "provision in H1 at 18")],
            "all",
        ),
        Edit("Wednesday evenings, two hours", "", [], "row"),
        Edit(
            "Tansy is honest, tidy and the hardest worker",
            "Tansy is honest, tidy and the hardest worker in our house. She has severe receptive language difficulties and needs one-to-one speech and language therapy every week and a support worker in all her lessons.",
            [
                (
                    "V08",
                    "A",
                    "She has severe receptive language difficulties and needs one-to-one speech and language therapy every week and a support worker in all her lessons.",
                    "need and provision in A",
                )
            ],
            "all",
        ),
        Edit(
            "I cannot be on my own at home",
            "I am not currently known to adult social care.",
            [("N07", "D", "*", "not known, and no assessment")],
            "all",
        ),
        Edit(
            "From Friday to Monday I see no one",
            "",
            [
                (
                    "T05",
                    "H1",
                    _H1
                    + " Personal assistant employed by Lowmarsh Shared Lives, 1:1, Saturdays 11.00 to 4.00.",
                    "D has no need that it answers",
                ),
                ("T05", "H2", _H2, "D has no need that it answers"),
                ("T04", "E", _E5, "no need is left that it answers"),
            ],
            "drop",
        ),
        Edit(
            "By July 2027 I will be asleep by half past",
            ("e13", "E13", _N13),
            [
                ("T04", "E", _N13, "no need is about it"),
                ("T03", "E", _N13, "no provision is about it"),
                ("O01", "E", None, "thirteen outcomes"),
            ],
            "after",
        ),
        Edit(
            "By July 2028 I will have finished a supported internship",
            "I will have a paid job in a café and live as independently as possible.",
            [
                ("O06", "E", "*", "a life goal with no step"),
                ("O02", "E", "*", "no date"),
            ],
            "all",
        ),
        Edit(
            "Zones of Regulation adapted for adults",
            _F8,
            [
                ("P01", "F", _F8, "support and strategies"),
                ("P02", "F", _F8, "college staff"),
                ("P03", "F", _F8, "as and when needed"),
                ("P04", "F", _F8, "no time"),
                ("P06", "F", _F8, "as and when needed"),
            ],
            "all",
        ),
        Edit("Mental health practitioner at college trained by", "College staff", [], "all"),
        Edit("30 minutes a week for 20 weeks from October 2026", "Throughout the year", [], "all"),
        Edit(
            "Occupational therapy in the training kitchen",
            _F12,
            [("P09", "F", _F12, "what it is waits for an assessment")],
            "all",
        ),
        Edit(
            "Each February and June until I leave",
            "Each February and June until he leaves",
            [("M02", "F", "*", "“he” for a young woman whose mother says “she”")],
        ),
    ],
    "b": [
        Edit(
            "Priya Nolan, a communication support worker at college, talked",
            "",
            [
                ("V04", "A", None, "nobody says how or when the views were gathered"),
                (
                    "V05",
                    "A",
                    "I talk in short sentences. If I go quiet it means I am still thinking, so count to ten. For big decisions I use a page with three pictures, have it the day before, and tell Priya or Mum my answer. I can decide about my day, my money up to £10 and who is my friend; for the plan I asked Mum to help me.",
                    "nothing says who writes as “I”",
                ),
            ],
            "drop",
        ),
        Edit("I was diagnosed with autism when I was four", "", [("V09", "A", None, "no history")], "drop"),
        Edit(
            "When a plan changes without warning I scream",
            _HARD,
            [("R02", "B", "*", "one sentence of over 70 words in hard language")],
            "all",
        ),
        Edit(
            "From Friday to Monday I see no one",
            ("d3", _N7),
            [("M06", "D", _N7, "the same paragraph as in B")],
            "after",
        ),
        Edit(
            "By July 2028 I will go by bus from home",
            "By July 2028 I will go by bus from home to college on five days in a row, tell the time on a clock to five minutes, and keep a weekly budget in a book.",
            [("O08", "E", "*", "travel, time and budget in one")],
            "all",
        ),
        Edit(
            "At the start of each term my tutor, Mum and I choose",
            "",
            [("O13", "E", None, "nothing says who sets or checks shorter-term targets")],
            "drop",
        ),
        Edit(
            "By July 2027 I will buy something for",
            "By July 2027 I will make progress with my confidence in the community.",
            [
                ("O03", "E", "*", "nothing to observe or count"),
                ("O04", "E", "*", "make progress, confidence"),
            ],
            "all",
        ),
        Edit(
            "I have never travelled by myself.",
            "I will start at Quayside in September 2025. I have never travelled by myself.",
            [("M05", "B", "*", "a year before the plan; she has finished a year there")],
        ),
        Edit(
            "Short stays with a Shared Lives carer",
            "",
            [],
            "row",
        ),
        Edit(
            "A personal assistant who goes with me to swimming and",
            "A personal assistant who goes with me to swimming and the young adults' film club.",
            [
                ("T08", "D", _D1, "no provision for being safe at home alone or for her mother's rest"),
                ("T03", "E", _E5, "nobody teaches the door rule any more"),
            ],
            "all",
        ),
        Edit(
            "It is a general further education college.",
            "It is a general further education college. I will have a further five hours a week with a learning mentor for my coursework.",
            [
                (
                    "P13",
                    "I",
                    "I will have a further five hours a week with a learning mentor for my coursework.",
                    "provision in I",
                )
            ],
        ),
        Edit(
            "14 hours a week",
            "Between 8 and 14 hours a week",
            [("P07", "F", "Between 8 and 14 hours a week", "a range")],
        ),
    ],
}
