"""What tempts the checks in the clean plan, and what was put wrong in its two copies."""

from __future__ import annotations

from tests.defects.jasmine.edits import Edit

GUARDS = [
    {
        "text": "Rescue medication (buccal midazolam), given as required: when a seizure has gone on for five minutes, once, and an ambulance called. Her seizure plan is kept with it. (K3)",
        "section": "G",
        "why": "P06, P08: emergency medication with its condition stated",
    },
    {
        "text": "Nerys was born at 29 weeks with her twin brother Tobi and spent eleven weeks in hospital.",
        "section": "A",
        "why": "M01, M05: the twin's name, dated history",
    },
    {
        "text": "Height-adjustable chair with side supports and foot plate, and a table with a cut-out, one set in the classroom and one in the hall. Access to the standing frame for 30 minutes each day, in the afternoon story. (K7)",
        "section": "F",
        "why": "P06: access to, but stated when and how long",
    },
    {
        "text": "Sound practice: the words and sentences on the sheet that the therapist leaves, said to a partner and then recorded on a tablet. The therapist hears the recordings each half term. (K5)",
        "section": "F",
        "why": "P03, P04: quantified in the row as mornings before register, a quarter of an hour",
    },
    {
        "text": "Teaching assistant trained in the programme by the therapist; a group of up to four",
        "section": "F",
        "why": "P07: a limit on a group is not a cap",
    },
    {
        "text": "Hearing and eyesight were tested in spring 2026 and are as they should be.",
        "section": "B",
        "why": "S12: no impairment, so no qualified teacher's advice",
    },
    {
        "text": "Playground games group which teaches four games that work from a walker and how to ask to join in. (K2, K4)",
        "section": "F",
        "why": "P03: alternate weeks",
    },
]

_F9 = "Nerys will be supported by staff to manage less structured times of the day. (K2)"
_F19 = "Staff working with Nerys to have appropriate training and guidance. (K6, K7)"

COPIES = {
    "a": [
        Edit(
            "29 May 2026", "2 March 2026", [("S15", None, "2 March 2026", "32 weeks from request to final")]
        ),
        Edit(
            "Sallow Lane Primary School, Sallow Lane, Tamberley",
            "Consultation with schools is continuing and the parents will be told of the result.",
            [("S09", "I", "*", "a final plan that names no setting")],
            "all",
        ),
        Edit("Maintained mainstream primary school", "", [], "row"),
        Edit("How Nerys tells people things", "", [], "row"),
        Edit(
            "Nerys speaks in sentences. People who do not know her",
            "",
            [("V07", "A", None, "how she communicates and takes part is gone")],
            "row",
        ),
        Edit(
            "Nerys will begin seven out of ten",
            "Callum will begin seven out of ten",
            [("M01", "E", "*", "another child's name")],
        ),
        Edit(
            "She adds and takes away within 20 with counters.",
            "Nerys has some difficulties with maths. (K2)",
            [("N03", "B", "*", "no level, nothing seen, no effect")],
            "all",
        ),
        Edit(
            "Nerys will answer four out of six",
            "By the end of Year 5 Nerys will have improved her understanding of language and will be more confident in class discussions.",
            [
                ("O03", "E", "*", "nothing to observe or count"),
                ("O04", "E", "*", "improved, more confident"),
            ],
            "all",
        ),
        Edit(
            "Early out to play",
            _F9,
            [
                ("P01", "F", _F9, "only support"),
                ("P02", "F", _F9, "staff"),
                ("P03", "F", _F9, "as needed in its row"),
                ("P04", "F", _F9, "no hours"),
                ("P05", "F", _F9, "no ratio"),
                ("P06", "F", _F9, "supported, as needed"),
            ],
            "all",
        ),
        Edit("Midday supervisor or teaching assistant, one adult to the three children", "School staff"),
        Edit("Every playtime, from five minutes before the bell", "As needed"),
        Edit(
            "25 minutes a day at 1.15 pm",
            "Daily",
            [
                (
                    "P04",
                    "F",
                    "Stretching and strengthening programme set by the physiotherapist, done on a mat in the quiet room. The physiotherapist measures ankle and hip range every half term and changes the programme then. (K6)",
                    "the minutes are gone",
                )
            ],
        ),
        Edit(
            "Training in posture, safe guiding",
            _F19,
            [
                ("P15", "F", _F19, "no subject, trainer or renewal"),
                ("P02", "F", _F19, "relevant professionals"),
                ("P03", "F", _F19, "no renewal"),
            ],
            "all",
        ),
        Edit("Physiotherapist and occupational therapist together", "Relevant professionals"),
        Edit("Half a day in the autumn term, renewed every September", "Ongoing"),
        Edit(
            "SE2; Outcome 7", "SE2; Outcome 17", [("T09", "F", "SE2; Outcome 17", "there is no Outcome 17")]
        ),
        Edit(
            "Splints measured, made and fitted",
            "",
            [
                (
                    "T07",
                    "C",
                    "She wears ankle splints, which she outgrows about every eight months. When they rub she gets sores that kept her off her feet for six school days last year. (K3, K6)",
                    "nothing in G is about splints or sores",
                )
            ],
            "row",
        ),
        Edit(
            "Nerys walks up to 150 metres",
            "Nerys is at GMFCS II and walks up to 150 metres",
            [("R01", "B", "*", "GMFCS is nowhere spelt out")],
        ),
    ],
    "b": [
        Edit("8 October 2027", "8 March 2028", [("S06", None, "8 March 2028", "17 months after the plan")]),
        Edit("Nerys's parents say", "", [], "row"),
        Edit(
            "We would love her to have one thing outside school",
            "",
            [("V02", "A", None, "the parents' views are gone")],
            "row",
        ),
        Edit(
            " Her parents wrote their part and went through it with the plan writer by telephone on 2 July 2026.",
            "",
        ),
        Edit(
            "She loses her place on a full page",
            (
                "n6b",
                "CL5.",
                "Nerys's handwriting is slow and she tires. She writes about 11 words in ten minutes against around 60 for her classmates, and cannot read back what she wrote the day before. (K4)",
            ),
            [("N06", "B", "*", "the same as SP4")],
            "after",
        ),
        Edit(
            "By the end of Year 5 Nerys will type",
            "Nerys will type",
            [("O02", "E", "*", "the date is gone")],
        ),
        Edit(
            "Tuesday, Wednesday and Thursday mornings before register, a quarter of an hour",
            "Two to four times a week for up to 15 minutes",
            [("P07", "F", "*", "a range and a cap")],
        ),
        Edit(
            "A laptop with word prediction on her table.",
            "A laptop with word prediction will be made available where possible, subject to school resources.",
            [("P08", "F", "*", "on a condition")],
        ),
        Edit("Direct speech and language therapy on breath", "", [], "row"),
        Edit(
            "Review of seizures and medicine in clinic",
            [
                (
                    "g4",
                    "Direct speech and language therapy, 1:1, on breath, pace and word endings, reviewed by the therapist in December, April and July. (K5)",
                ),
                "Speech and language therapist with experience of dysarthria, ten sessions of 30 minutes in each school term",
            ],
            [("P12", "G", "*", "the only speech and language therapy stands in G")],
            "after",
        ),
        Edit(
            " The class teacher tests the sounds every six weeks and the SENCO decides with her what comes next.",
            "",
            [("P14", "F", "*", "nobody reviews the programme")],
        ),
        Edit(
            "Tens and ones work with base-ten blocks",
            "",
            [
                (
                    "T01",
                    "B",
                    "She adds and takes away within 20 with counters. She does not yet see 34 as three tens and four ones, which keeps her from the calculations of her year group. (K2)",
                    "no provision for number is left",
                ),
                (
                    "T03",
                    "E",
                    "By the end of Year 5 Nerys will make, name and compare any two-digit number with tens and ones, and add two of them without bridging ten, getting eight out of ten right.",
                    "no provision for number is left",
                ),
            ],
            "row",
        ),
        Edit(
            "Nerys holds two pieces of spoken",
            "Neryss holds two pieces of spoken",
            [("M03", "B", "*", "misspelt")],
        ),
        Edit(
            "If they are not stretched daily",
            "The orthopaedic surgeon's report of April 2026 says that her hips must be watched. If they are not stretched daily",
            [
                (
                    "S13",
                    "B",
                    "The orthopaedic surgeon's report of April 2026 says that her hips must be watched.",
                    "not in K",
                )
            ],
        ),
        Edit(
            "The family support worker meets Nerys's parents",
            "",
            [("S02", "H2", None, "label, and nothing under it")],
            "all",
        ),
    ],
}
