"""The needs, outcomes and provision of Kestrel Moor's plan."""

from __future__ import annotations

CI, CL, SEMH, SP, PFA = (
    "communication-interaction", "cognition-learning", "semh", "sensory-physical", "preparing-for-adulthood",
)  # fmt: skip
AREAS = {CI: "Communication and interaction", CL: "Cognition and learning", SEMH: "Social, emotional and mental health",
         SP: "Sensory and/or physical", PFA: "Preparing for adulthood"}  # fmt: skip
STRENGTHS = {
    CI: "Strengths: Dylan explains how machines work clearly and with humour to anyone who asks.",
    CL: "Strengths: his non-verbal reasoning is in the top tenth for his age. He mends bicycles and learned to weld in a weekend.",
    SEMH: "Strengths: he is protective, honest about his mistakes and calm with animals and with younger children.",
    SP: "Strengths: strong, well co-ordinated and hardly ever ill.",
    PFA: "Strengths: he cooks breakfast for the family and is trusted with tools.",
}
NEEDS = {
    CI: [
        (
            "B1",
            "Dylan takes a plain face or a raised voice to be hostile. He judged seven of ten neutral photographs to be angry when the psychologist saw him in July 2026.",
            "He accuses people of having a go at him and leaves; four tutors have ended sessions early since April.",
        ),
        (
            "B2",
            "When he is asked a direct question in front of others, or told to do something at once, he says no, whatever it is, and his talk becomes loud and silly.",
            "He turned down eight in ten direct requests in the sessions observed, including things he likes, and so misses work he could do.",
        ),
    ],
    CL: [
        (
            "B3",
            "Dylan is dyslexic. He reads at a level of 8 years 1 month, slowly and missing out the endings and small words.",
            "He cannot read a Year 9 text or a form by himself and hides it by making a joke or leaving.",
        ),
        (
            "B4",
            "His spelling is at a level of 7 years 6 months. He will write one sentence in twenty minutes and then crosses it out.",
            "What he knows does not reach the page: his spoken answers in science were marked at Year 9 and his written ones at Year 4.",
        ),
        (
            "B5",
            "Dylan has ADHD (attention deficit hyperactivity disorder). He stays at a desk task for about eight minutes and gets up six times in half an hour.",
            "He finishes one in four of the tasks that he starts.",
        ),
        (
            "B6",
            "He has missed 14 months of teaching and has gaps in mathematics: fractions, ratio, negative numbers.",
            "He works at the level expected at the end of Year 5 and gives up when a topic assumes what he was never taught.",
        ),
    ],
    SEMH: [
        (
            "B7",
            "Dylan cannot go into a school. He is sick on the way, and at the gate in January 2026 he ran into the road.",
            "He has had no education in a school since 14 January 2026; the psychologist and the paediatrician advise against a further attempt in the coming year.",
        ),
        (
            "B8",
            "When he feels cornered he shouts, throws things and hits walls, about twice a week, for up to fifteen minutes, and has broken a bone in his hand.",
            "It takes him the rest of the day to recover, and adults become wary of him.",
        ),
        (
            "B9",
            "His father died in 2022. Dylan does not speak of it, keeps away from anybody new for a month or more and expects to be sent away.",
            "Work with a new adult does not start until the sixth or seventh session, if it has not failed by then.",
        ),
        (
            "B10",
            "He has spent no time with anyone of his own age, other than a cousin, since January.",
            "He says he has forgotten how to be with people and will not come downstairs if visitors bring children.",
        ),
    ],
    SP: [
        (
            "B11",
            "Dylan is over-sensitive to noise and touch: he wears his hood up and covers his ears at a hand dryer, a hoover or several people talking.",
            "He leaves a room that has more than five people in it within ten minutes.",
        ),
    ],
    PFA: [
        (
            "B12",
            "Dylan cannot say what he might do after Year 11, has never been on a train or bus alone, and has no idea of what things cost beyond sweets.",
            "He believes that nobody will employ him and sees no point in lessons.",
        ),
    ],
}
OUTCOMES = [
    (
        "E1",
        'By July 2027 Dylan will name correctly what a person is feeling in eight of ten photographs or film clips, and will ask "are you cross?" before he leaves in four of five disagreements.',
        CI,
    ),
    (
        "E2",
        "By July 2027 Dylan will take up, or bargain over politely, eight in ten of the things asked of him in a session.",
        CI,
    ),
    (
        "E3",
        "By the end of Year 10 (July 2028) Dylan will read aloud a page at the level of a ten-year-old with no more than five mistakes, and will fill in a simple form by himself, so that he need not hide it.",
        CL,
    ),
    (
        "E4",
        "By the end of Year 10 Dylan will produce a page of work on each project by speaking to his computer, and check it, so that others can see what he knows.",
        CL,
    ),
    (
        "E5",
        "By July 2027 Dylan will finish four in five of the tasks he starts, in bursts of 15 minutes, and will pass the Year 7 mathematics check at 70 per cent.",
        CL,
    ),
    (
        "E6",
        "By July 2027 Dylan will attend 90 per cent of his timetable in three places outside his home and will have been inside a building used for teaching, for half an hour, on ten occasions.",
        SEMH,
    ),
    (
        "E7",
        "By the end of Year 10 Dylan will leave for his calm place when he is cornered, without hurting himself or breaking anything, nine times out of ten, and will talk about his father with one person whom he trusts.",
        SEMH,
    ),
    (
        "E8",
        "By July 2028 Dylan will work or ride with two others of his own age for an hour every week, in a room or workshop of up to eight people.",
        SEMH,
    ),
    (
        "E9",
        "By the end of Year 9 (July 2027) Dylan will have chosen two trades to try, travelled by bus to one of them on his own and paid his fare, and by July 2028 he will have visited two colleges and chosen where to go at 16.",
        PFA,
    ),
    (
        "E10",
        "By July 2027 Dylan will sleep for eight hours on five nights in seven and eat three meals a day, so that he is awake and well enough for a morning session.",
        "health",
    ),
    (
        "E11",
        "By July 2027 Dylan will spend a day each fortnight out with a grown man whom he likes and trusts, and his mother will have four hours a week for herself and Megan.",
        "social-care",
    ),
]
COLS = ("Ref", "Provision", "Delivered by", "Frequency and duration", "Meets need", "Outcome")
PROV = {
    CI: [
        (
            "F1",
            "Speech and language therapy, 1:1, on reading faces, voices and intentions, using film and his own examples. Targets are renewed with Dylan each term.",
            "Speech and language therapist with experience of young people with SEMH needs",
            "45 minutes once a week for 36 weeks, at Larkfield Farm",
            "B1",
            "E1",
        ),
        (
            "F2",
            "Every request is put as a choice of two or as a puzzle, given in writing or in private, with five minutes in which to come round to it.",
            "All tutors and mentors, shown how by the educational psychologist",
            "Every session",
            "B2",
            "E2",
        ),
        (
            "F3",
            "Training in declarative language, trauma and low demand for the four adults who teach him.",
            "Educational psychologist",
            "Three hours before they start and one hour each half term",
            "B1, B2, B8, B9",
            "E2, E7",
        ),
    ],
    CL: [
        (
            "F4",
            "Structured, cumulative phonics and fluency teaching, 1:1, with texts about engines. Progress tested every ten weeks.",
            "Specialist teacher with a Level 7 qualification in dyslexia",
            "50 minutes, three times a week, at Kestrel Moor Library",
            "B3",
            "E3",
        ),
        (
            "F5",
            "Speech-to-text and text-to-speech software on a laptop, with lessons in its use, 1:1.",
            "Laptop from the council by 2 November 2026; lessons by the specialist teacher",
            "Laptop in every session; lessons 30 minutes a week",
            "B3, B4",
            "E4",
        ),
        (
            "F6",
            "English, science and humanities by project, 1:1, in bursts of 15 minutes with a job to do between. Tutor and mother look at the work each half term.",
            "Qualified teacher with experience of ADHD",
            "Four and a half hours a week: 1.5 hours on Monday, Wednesday and Friday mornings, at the library",
            "B4, B5",
            "E4, E5",
        ),
        (
            "F7",
            "Mathematics from the gaps up, with practical measuring in the workshop, 1:1. A check every ten weeks decides what comes next.",
            "Qualified mathematics teacher",
            "Two hours a week: an hour on Tuesdays and Thursdays, at Larkfield Farm",
            "B6, B5",
            "E5",
        ),
    ],
    SEMH: [
        (
            "F8",
            "Education otherwise than at school under section 61 of the Act, for 18 hours a week and 38 weeks a year, at Kestrel Moor Library and Larkfield Farm, as the timetable sets out: mornings at the library on Monday, Wednesday and Friday (9.30 to 12.30), days at the farm on Tuesday (10 to 2.30) and Thursday (10 to 2.30). The EOTAS coordinator reviews it every six weeks with Dylan and his mother.",
            "Arranged by the council's EOTAS coordinator (education otherwise than at school)",
            "18 hours a week, 38 weeks",
            "B7",
            "E6",
        ),
        (
            "F9",
            "Steps towards places of teaching: driving past, car park, empty room, one person, at his pace, from a ladder drawn with the psychologist on 9 July 2026.",
            "Mentor, 1:1, with Dylan",
            "30 minutes each Friday; the psychologist meets them for an hour every half term to redraw it",
            "B7",
            "E6",
        ),
        (
            "F10",
            "A mentor who brings him to sessions, stays near, sees trouble coming and goes with him to a calm place.",
            "Mentor (Level 3 in youth work, trained in Team Teach), the same person all year, with one deputy",
            "1:1, for all of the 18 hours",
            "B8, B9",
            "E6, E7",
        ),
        (
            "F11",
            "Art psychotherapy, 1:1, on loss, anger and safety. Reviewed at 12, 24 and 36 weeks with his mother.",
            "Art psychotherapist registered with the Health and Care Professions Council",
            "50 minutes each Tuesday for 36 weeks, at Larkfield Farm",
            "B8, B9",
            "E7",
        ),
        (
            "F12",
            "New adults are brought in by one Dylan knows, doing something with their hands, before any teaching begins.",
            "Mentor and new adult",
            "Six visits of half an hour over three weeks, each time",
            "B9",
            "E6, E7",
        ),
        (
            "F13",
            "Bicycle workshop with two boys of his age. The instructor and mentor review it with him monthly.",
            "Workshop instructor (Level 3), one adult to three",
            "An hour and a half every Thursday, at Larkfield Farm",
            "B10",
            "E8",
        ),
    ],
    SP: [
        (
            "F14",
            "A sensory plan: loop ear plugs, hood allowed, a room of no more than five people, heavy work between tasks.",
            "Occupational therapist writes it with him by 20 November 2026; all adults follow it",
            "Every session; therapist 45 minutes, 1:1, each term to update it",
            "B11",
            "E6, E8",
        ),
    ],
    PFA: [
        (
            "F15",
            "Careers guidance and taster days: two trades in Year 9, two college visits in Year 10, with a written plan for 16. Dylan will have access to the vans and tools of the firms on taster days.",
            "Careers adviser (Level 6), 1:1",
            "45 minutes each half term; four taster days of five hours by July 2027",
            "B12",
            "E9",
        ),
        (
            "F16",
            "Travel and money: timetables, fares, a bus alone by steps, shopping for the workshop. Mentor reports each half term.",
            "Mentor, 1:1",
            "Alternate Thursdays, an hour and a half, in town",
            "B12",
            "E9",
        ),
    ],
}
