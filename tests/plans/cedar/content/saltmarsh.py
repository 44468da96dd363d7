"""Ishaan, fourteen, dyslexia and dyspraxia, in Year 10. An older form filled with care; one need with no plan."""

from __future__ import annotations

from tests.plans.cedar.blocks import Parts

ADVICE = [
    ("a", "Parental advice", "Mrs A. Rao and Mr J. Whitfield", "12 May 2025"),
    ("b", "Educational advice", "The Marram School, Mr T. Sturgess (SENCO)", "3 June 2025"),
    ("c", "Psychological advice", "Dr N. Pellow", "26 June 2025"),
    ("d", "Medical advice", "Dr V. Achterberg", "9 June 2025"),
    ("e", "Occupational therapy", "K. Whinfrey", "18 June 2025"),
    ("f", "Social services", "Letter: not known to the department", "20 May 2025"),
    ("g", "Specialist teacher (literacy)", "B. Olorenshaw", "13 June 2025"),
    ("h", "Young person", "Ishaan Rao-Whitfield, voice recording", "10 June 2025"),
]

ABOUT: Parts = [
    "Ishaan recorded his views on his phone on 10 June 2025 and his form tutor typed them out with nothing changed. His parents wrote theirs.",
    "I’m Ishaan. I listen to about three audiobooks a week, mostly history and anything with naval battles in it. I know more about the Armada than is healthy. I play bass in a band with my cousin and I’m learning it by ear because tab is just dots.",
    "What gets me is the time. I know the answer and the page is still white. People see the page. In Year 7 someone passed my book round and I have not read out loud since, I won’t, please don’t ask me to.",
    "If you want me to do a thing, tell me, then show me, then let me say it back. Don’t hand me a sheet. Don’t sit me at the front like a little kid either.",
    [
        (
            "a1",
            "I want to work with boats, building or mending them, at the yard in Saltmarsh Quay where my grandad was.",
        )
    ],
    [("a2", "I’d like to be able to get about on my own, and cook something that isn’t toast.")],
    "From his parents: Ishaan was a talker at ten months and a late walker. Everybody thought that he was lazy until Mr Sturgess tested him. He spent two years in the bottom set for everything, with boys who threw chairs, because of his spelling. He is patient, funny and very loyal.",
    [
        (
            "a3",
            "We hope that he leaves school with his pride, and a pass in mathematics and English so that no door is shut to him.",
        )
    ],
]

STRENGTHS = "Ishaan’s verbal reasoning is at the 91st centile. He argues a case well in speech, remembers what he hears in a story, and has a sure sense of how things fit together in space, as his model ships show."
# in order of priority; text, area
NEEDS = [
    (
        "b1",
        "Ishaan reads at the level of a child of 8 years 2 months (accuracy, 2nd centile) and at 41 words a minute. He skips small words and loses his line. He cannot read a GCSE paper in the time allowed, so that what he knows is not seen.",
        "cognition-learning",
    ),
    (
        "b2",
        "Spelling and handwriting: spelling is below the 1st centile. He writes six or seven words a minute by hand, his hand hurts, and after half a page neither he nor anybody else can read it.",
        "cognition-learning",
    ),
    (
        "b3",
        "Working memory is at the 7th centile. He loses the thread of spoken instructions of more than two steps, homework set at the end of a lesson, and the middle of any calculation.",
        "cognition-learning",
    ),
    (
        "b4",
        "Ishaan believes that he is stupid and says so most days. He will be sent out sooner than be seen to fail: 17 removals from lessons in the spring term, all but two of them when reading or writing had just been set.",
        "semh",
    ),
    (
        "b5",
        "Developmental co-ordination disorder. Tools, knives, laces and a laden tray defeat him; he bumps into benches in technology. He is slow to plan a movement that is new, and gives it up when watched.",
        "sensory-physical",
    ),
    (
        "b6",
        "He does not tell the time on a dial and has little feel for how long things take. He misses buses, arrives for lessons without his kit, and starts each piece of coursework the night before.",
        "other",
    ),
    (
        "b7",
        "In mathematics he can reason but reverses digits and misreads signs. Worded questions take him three times as long as his set.",
        "cognition-learning",
    ),
]
NO_NEED = "Communication and interaction: no special educational needs were identified in this area."

STAGES = [
    (
        "By the end of Key Stage 4 (July 2027)",
        [
            (
                "e1",
                "Ishaan will take in a GCSE examination paper in any of his subjects by himself, using a reading pen or text-to-speech, within the time allowed plus a quarter.",
                "cognition-learning",
            ),
            (
                "e2",
                "Ishaan will produce a side of readable, ordered text in 40 minutes by dictation software or keyboard, in English and in one other subject, without an adult writing for him.",
                "cognition-learning",
            ),
            (
                "e3",
                "Ishaan will hand in four pieces of work out of five by the day set, having used his own planner and reminders.",
                "other",
            ),
            ("e4", "Ishaan will feel better about himself.", "semh"),
        ],
    ),
    (
        "After Key Stage 4: towards adult life",
        [
            (
                "e5",
                "By his 17th birthday Ishaan will cook two hot meals safely, from a recipe that he has heard or seen and not read, for his family.",
                "preparing-for-adulthood",
            ),
            (
                "e6",
                "By September 2027 Ishaan will have a place that he chose himself on a marine trades course or apprenticeship, after at least two weeks’ work in a yard.",
                "preparing-for-adulthood",
            ),
            (
                "e7",
                "By July 2027 Ishaan will travel to college by bus and be on time.",
                "preparing-for-adulthood",
            ),
        ],
    ),
]

# outcome, needs met, then rows: how often and how long, what, by whom; "" is one with the cell above
PLANS = [
    (
        "Outcome 1",
        "Needs 1 and 7",
        [
            (
                "f1",
                "Three times a week, 40 minutes, Years 10 and 11, in place of French",
                "A cumulative, multi-sensory programme of reading, one to one, which starts from the specialist teacher’s test of June 2025.",
                "Specialist teacher with a Level 7 qualification in dyslexia (one session); teaching assistant trained by her (two sessions)",
            ),
            (
                "f2",
                "Ten minutes at the start of two of those sessions",
                "Timed repeated reading of passages from his own subjects, with a graph of words a minute which he keeps.",
                "",
            ),
            (
                "f3",
                "Every lesson; every examination",
                "A reading pen, his own, and a laptop with text-to-speech. Papers and worksheets come as files the day before.",
                "Provided by the authority; subject teachers send the files",
            ),
            (
                "f4",
                "All public and internal examinations",
                "25% extra time, a separate room, a computer reader.",
                "Examinations officer",
            ),
        ],
    ),
    (
        "Outcome 2",
        "Needs 2 and 5",
        [
            (
                "f5",
                "Weekly, 45 minutes, for two terms, then half-termly",
                "Training in dictation software and in planning aloud, one to one, with a piece of real coursework each time.",
                "Specialist teacher (assistive technology)",
            ),
            (
                "f6",
                "In every lesson where more than five lines are to be written",
                "Work is taken by keyboard, dictation or recording. Nobody asks him to copy from the board or to read aloud.",
                "All subject teachers",
            ),
            ("f7", "Termly, 30 minutes", "Review of seating, grip and keyboard.", "Occupational therapist"),
        ],
    ),
    (
        "Outcome 3",
        "Needs 3 and 6",
        [
            (
                "f8",
                "Daily, 8.35 to 8.50",
                "Tutor-time check: kit, what is due, alarms set on his watch for the day; he leads, the adult asks.",
                "Learning mentor, one to one",
            ),
            (
                "f9",
                "Each lesson",
                "Instructions two steps at a time, and a photograph of the board taken by Ishaan. Homework is put on the portal by the teacher, with a voice note.",
                "Subject teachers, told how by the SENCO each September",
            ),
        ],
    ),
    (
        "Outcome 4",
        "Need 4",
        [
            ("f10", "Regular", "Opportunities to build self-esteem.", "Pastoral team"),
            (
                "f11",
                "Weekly for ten weeks, 50 minutes, from January 2026",
                "Cognitive behavioural group for young people with literacy difficulties: Ishaan and up to three others.",
                "Educational psychologist and learning mentor together",
            ),
        ],
    ),
    (
        "Outcome 5",
        "Need 5",
        [
            (
                "f12",
                "Fortnightly, 60 minutes, in the food room",
                "Practical cooking, group of two, with recipes on film, a rocker knife and a one-handed board.",
                "Occupational therapist in the first three sessions; then the technician, shown by her",
            ),
        ],
    ),
    (
        "Outcome 6",
        "Needs 4 and 5",
        [
            (
                "f13",
                "Two weeks in Year 10 and one day a week in the summer term of Year 11",
                "Work experience at a boatyard, with a job coach on the first three days.",
                "Careers lead; supported employment team",
            ),
            (
                "f14",
                "Four times a year, 45 minutes",
                "Careers guidance interview, face to face, with films of courses in place of prospectuses.",
                "Level 6 careers adviser",
            ),
        ],
    ),
]

MONITOR = [
    "The SENCO will set short-term targets with Ishaan each term and send them to his parents.",
    "The authority will review this plan by the anniversary of its date.",
]
LINKS = """
a1 > e6
a2 > e5 e7
a3 > e1 e2 e4
b1 > e1 f1 f2 f3 f4 f6
b2 > e2 f5 f6 f7
b3 > e3 f8 f9
b4 > e4 f10 f11 f6
b5 > e5 f12 f7
b6 > e3 e7 f8
b7 > f3 f4
e1 > f1 f2 f3 f4
e2 > f5 f6 f7
e3 > f8 f9
e4 > f10 f11
e5 > f12
e6 > f13 f14
"""
