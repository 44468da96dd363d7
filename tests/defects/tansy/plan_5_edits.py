"""The defects of Kestrel Moor's two copies."""

from __future__ import annotations

from tests.defects.tansy.pen import Code, Edit

J = "Ms Marrick asked for a direct payment, and one of £14,260 a year was agreed on 9 October 2026."
EOTAS = (
    "Education otherwise than at school under section 61 of the Act, for 18 hours a week and 38 weeks a year, at Kestrel Moor "
    "Library and Larkfield Farm, as the timetable sets out: mornings at the library on Monday, Wednesday and Friday (9.30 to "
    "12.30), days at the farm on Tuesday (10 to 2.30) and Thursday (10 to 2.30). The EOTAS coordinator reviews it every six weeks "
    "with Dylan and his mother."
)
F6 = "English, science and humanities by project, 1:1, in bursts of 15 minutes with a job to do between. Tutor and mother look at the work each half term."
F7 = "Mathematics from the gaps up, with practical measuring in the workshop, 1:1. A check every ten weeks decides what comes next."
D2 = "Ms Marrick cares for both children by herself, gave up her job in February, and has been hit twice when Dylan lost his temper."
MIXED = (
    "Dylan likes bikes, engines and the dog. Schools make him feel sick. It is felt that he has disappeared and that another school "
    "should not be tried before he is ready. He is not bad and he is clever with his hands. Shouting does not help."
)

EDITS_A = [
    Edit("16 Oct 2026", "13 Nov 2026", [Code("S15", None, "final 23 weeks after the request", None)]),
    Edit(
        " It pays for the specialist teacher and the art psychotherapist (F4, F5 and F11), to meet needs B3, B4, B8 and B9 and reach outcomes E3, E4 and E7.",
        "",
        [
            Code(
                "S11", "J", "a direct payment is agreed, and what needs and outcomes it is for is not said", J
            )
        ],
    ),
    Edit(
        EOTAS,
        "Dylan will access a bespoke EOTAS package of tuition and alternative provision, which will be built up at a pace that suits him.",
        [
            Code("P18", "F", "no hours, timetable, provider or place"),
            Code("P02", "F", "who teaches is not said"),
            Code("P03", "F", "how often is not said"),
            Code("P04", "F", "no hours"),
            Code("P06", "F", "'bespoke package', 'will access'"),
        ],
    ),
    Edit(
        "Arranged by the council's EOTAS coordinator (education otherwise than at school)",
        "EOTAS (education otherwise than at school) providers",
    ),
    Edit("18 hours a week, 38 weeks", "To be agreed with the family", whole=True),
    Edit("1:1, for all of the 18 hours", "1:1, every session"),
    Edit(
        "Four and a half hours a week: 1.5 hours on Monday, Wednesday and Friday mornings, at the library",
        "To be built up over time",
        [Code("P03", "F", "how often is not said", F6), Code("P04", "F", "how long is not said", F6)],
    ),
    Edit(
        "Two hours a week: an hour on Tuesdays and Thursdays, at Larkfield Farm",
        "As Dylan is able to engage",
        [
            Code("P03", "F", "how often is not said", F7),
            Code("P04", "F", "how long is not said", F7),
            Code("P08", "F", "'as Dylan is able to engage'", F7),
        ],
    ),
    *[
        Edit(old + place, old)
        for old, place in (
            ("45 minutes once a week for 36 weeks", ", at Larkfield Farm"),
            ("50 minutes, three times a week", ", at Kestrel Moor Library"),
            ("50 minutes each Tuesday for 36 weeks", ", at Larkfield Farm"),
            ("An hour and a half every Thursday", ", at Larkfield Farm"),
        )
    ],
    Edit("Dylan's views", None),
    Edit("Ms Marrick's views", "Views"),
    Edit("Dylan said: \"I'm not thick and I'm not bad.", None),
    Edit(
        "Ms Marrick says that Dylan is kind",
        MIXED,
        [
            Code(
                "V03",
                "A",
                "the boy's and his mother's views run together; whose is whose cannot be told",
                MIXED,
            )
        ],
        after=True,
    ),
    Edit("and that she has watched him disappear. She does", None),
    Edit(
        'Dylan said: "I\'d like to fix motorbikes for a job and have my own workshop."',
        "Hopes to fix motorbikes for a job and have a workshop.",
    ),
    Edit(
        'Dylan said: "I want a couple of mates to go riding with."',
        "A couple of mates to go riding with would be good.",
    ),
    Edit("Ms Marrick hopes that he will be able to talk", "It is hoped that he will be able to talk"),
    Edit(
        "She would love him to read well and, one day, to go",
        "It would be lovely if he could read well and, one day, go",
    ),
    Edit(
        "Dylan talked to the EOTAS coordinator, Jo Hanratty, while mending a bicycle on 25 June and 2 July 2026. She wrote down what he said and he agreed it. Ms Marrick filled in the parent's form on 29 June 2026.",
        "Information was gathered by the EOTAS coordinator, Jo Hanratty, in meetings on 25 June, 29 June and 2 July 2026.",
    ),
    Edit(
        "Family support: non-violent resistance course",
        None,
        [Code("T08", "D", "neither H1 nor H2 answers it", D2)],
    ),
    Edit(
        "By July 2027 Dylan will take up, or bargain over politely, eight in ten of the things asked of him in a session.",
        "Dylan will follow adult requests and engage with his learning. Ongoing.",
        [
            Code("O02", "E", "'ongoing' is no date"),
            Code("O03", "E", "nothing to count or see"),
            Code("O04", "E", "'engage with'"),
        ],
    ),
    Edit(
        "Review of ADHD medication with weight and blood pressure, and a meal plan.",
        None,
        [
            Code(
                "T07",
                "C",
                "nothing in G or F answers it",
                "His medication for ADHD takes away his appetite. He eats once a day and lost four kilograms between January and June 2026.",
            )
        ],
    ),
    Edit(
        "Dylan is dyslexic. He reads at a level of 8 years 1 month, slowly and missing out the endings and small words.",
        "Dylan has a diagnosis of dyslexia.",
        [Code("N02", "B", "a diagnosis and no difficulty")],
    ),
    Edit(
        "He cannot read a Year 9 text or a form by himself and hides it by making a joke or leaving.",
        "See report from specialist teacher.",
    ),
    Edit(
        "Workshop instructor (Level 3), one adult to three",
        "Workshop instructor (Level 3), small group",
        [
            Code(
                "P05",
                "F",
                "how many are in the group is not said",
                "Bicycle workshop. The instructor and mentor review it with him monthly.",
            )
        ],
    ),
    Edit("Bicycle workshop with two boys of his age.", "Bicycle workshop."),
    Edit(
        "Progress tested every ten weeks.",
        "Year 8 targets are to be reviewed when Jordan returns to school.",
        [
            Code(
                "M01",
                "F",
                "another child's name",
                "Structured, cumulative phonics and fluency teaching, 1:1, with texts about engines. Year 8 targets are to be reviewed when Jordan returns to school.",
            )
        ],
    ),
]

EDITS_B = [
    Edit(
        "08 Oct 2027",
        "Click or tap to enter a date.",
        [
            Code("S04", None, "a placeholder for the review date", None),
            Code("S05", None, "no review date", None),
            Code("S06", None, "no review date; the same edit", None),
        ],
    ),
    Edit(
        "His spelling is at a level of 7 years 6 months.",
        "In his report of 3 May 2026 Mr Ellwood, behaviour support teacher, found that his spelling is at a level of 7 years 6 months.",
        [Code("S13", "B", "a report that K does not list")],
    ),
    Edit(
        "By July 2028 Dylan will work or ride with two others",
        "By July 2025 Dylan will work or ride with two others",
        [Code("O11", "E", "the date is before the plan's own")],
    ),
    Edit(
        "Every request is put as a choice of two or as a puzzle, given in writing or in private, with five minutes in which to come round to it.",
        "Quality first teaching with a differentiated curriculum, clear expectations and praise for effort.",
        [Code("P11", "F", "what every class has"), Code("P01", "F", "nothing special is named")],
    ),
    Edit(
        "Art psychotherapy, 1:1, on loss, anger and safety. Reviewed at 12, 24 and 36 weeks with his mother.",
        "Art psychotherapy, 1:1, on loss, anger and safety.",
        [Code("P14", "F", "nobody reviews it")],
    ),
    Edit(
        "as Section F sets out.",
        "as Section F sets out. Dylan will have a gym pass for the leisure centre and a coach for an hour each Tuesday evening.",
        [
            Code(
                "P13",
                "I",
                "provision in I",
                "Dylan will have a gym pass for the leisure centre and a coach for an hour each Tuesday evening.",
            )
        ],
    ),
    Edit(
        "He had five suspensions from Ashway High School in Years 7 and 8",
        "He is in Year 6 at Ashway Primary School and will start at Ashway High School in September 2024. He had five suspensions from Ashway High School in Years 7 and 8",
        [
            Code(
                "M05",
                "A",
                "two years past",
                "He is in Year 6 at Ashway Primary School and will start at Ashway High School in September 2024.",
            ),
            Code(
                "M04",
                "A",
                "Year 6 here, Year 9 on the front",
                "He is in Year 6 at Ashway Primary School and will start at Ashway High School in September 2024.",
            ),
        ],
    ),
    Edit("By July 2027 Dylan will finish four in five", "Dylan will finish four in five"),
    Edit(
        "in bursts of 15 minutes, and will pass the Year 7 mathematics check at 70 per cent.",
        "will pass the Year 7 mathematics check, will improve his handwriting and will keep his equipment tidy.",
        [Code("O08", "E", "four achievements in one"), Code("O02", "E", "the date is gone")],
    ),
    Edit(
        "He has spent no time with anyone of his own age",
        "He will benefit from weekly sessions with a peer mentor and access to a youth club.",
        [
            Code(
                "N04",
                "B",
                "provision in a need",
                "He will benefit from weekly sessions with a peer mentor and access to a youth club.",
            )
        ],
    ),
    Edit(", other than a cousin, since January.", ""),
    Edit(
        "Mentor and new adult",
        "Where possible, mentor and new adult",
        [
            Code(
                "P08",
                "F",
                "'where possible'",
                "New adults are brought in by one Dylan knows, doing something with their hands, before any teaching begins.",
            )
        ],
        whole=True,
    ),
    Edit(
        "Speech and language therapy, 1:1, on reading faces",
        "Speech and language therapy, 1:1, to be confirmed following the therapist's report, on reading faces",
        [Code("P09", "F", "what it will be waits for a report")],
    ),
    Edit(
        "45 minutes once a week for 36 weeks, at Larkfield Farm",
        "Up to 45 minutes once a week, at Larkfield Farm",
        [
            Code(
                "P07",
                "F",
                "'up to 45 minutes'",
                "Speech and language therapy, 1:1, to be confirmed following the therapist's report, on reading faces, voices and intentions, using film and his own examples. Targets are renewed with Dylan each term.",
            )
        ],
    ),
]
