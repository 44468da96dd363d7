"""Kestrel Moor: a case system's pages of striped tables; a boy in Year 9 educated otherwise than at school."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.tansy.pen import Edit, Pen
from tests.defects.tansy.plan_5_edits import EDITS_A, EDITS_B

__all__ = ["EDITS_A", "EDITS_B", "LAYOUT", "NAME", "build"]

NAME = "tansy-05-kestrelmoor"
LAYOUT = 10

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
TIMETABLE = "F8"
LINKS = {
    "A1": "E9", "A2": "E8", "A3": "E7", "A4": "E3 E6",
    "B1": "E1 F1 F3", "B2": "E2 F2 F3", "B3": "E3 F4 F5", "B4": "E4 F5 F6", "B5": "E5 F6 F7", "B6": "E5 F7",
    "B7": "E6 F8 F9", "B8": "E7 F3 F10 F11", "B9": "E7 F3 F10 F11 F12", "B10": "E8 F13", "B11": "E8 E6 F14", "B12": "E9 F15 F16",
    "C1": "E10 G1", "C2": "E10 G2", "D1": "E11 H1", "D2": "E11 H2",
    "E1": "F1", "E2": "F2 F3", "E3": "F4", "E4": "F5 F6", "E5": "F6 F7", "E6": "F8 F9 F10 F12 F14", "E7": "F3 F10 F11 F12",
    "E8": "F13 F14", "E9": "F15 F16", "E10": "G1 G2", "E11": "H1 H2",
}  # fmt: skip
STRIPE, BAND = "EEF3F8", "1C4E80"


def build(name: str, edits: Sequence[Edit]) -> Pen:
    """The plan, with edits to its words if there are any."""
    p = Pen(
        name, LAYOUT, edits, font="Segoe UI", size=9.5, ink=BAND, shade="D6E2EE", landscape=True, margin=15
    )
    _front(p)
    _views(p)
    _needs(p)
    _outcomes(p)
    _rest(p)
    if not edits:
        for source, targets in LINKS.items():
            p.link(source, *targets.split())
        _guards(p)
    return p


def _grid(
    p: Pen,
    letter: str,
    columns: Sequence[str],
    rows: Sequence[tuple[str, ...]],
    widths: Sequence[int],
    area: str | None = None,
) -> None:
    """A striped table whose dark heading row is repeated on each page; the first column is a label."""
    items = [(row[0], *row) for row in rows]
    p.table(
        letter,
        columns,
        items,
        what=1,
        labels=(0,),
        area=area,
        widths=widths,
        stripe=STRIPE,
        head=BAND,
        head_colour="FFFFFF",
    )


def _front(p: Pen) -> None:
    p.running(
        "Printed from CaseKeeper 7.2   |   Dylan Marrick   |   ID 204417   |   FINAL", "Kestrel Moor Council"
    )
    p.plain("  Kestrel Moor Council", bold=True, size=12, colour="FFFFFF", shade=BAND)
    p.plain("  Education, Health and Care Plan", bold=True, size=24, colour="FFFFFF", shade=BAND)
    p.plain("  Dylan Marrick", size=16, colour="FFFFFF", shade=BAND)
    p.form(
        [
            ("Child's name", "Dylan Marrick", "Date of birth", "04 Nov 2012"),
            ("Status", "Final", "Year group", "9"),
            ("Date of final plan", "16 Oct 2026", "Review date", "08 Oct 2027"),
            ("Date request received", "01 Jun 2026", "Draft sent", "04 Sep 2026"),
            ("Parent", "Carla Marrick", "Telephone", "01632 960561"),
            (
                "Primary need",
                "SEMH (social, emotional and mental health)",
                "Current setting",
                "Educated otherwise than at school",
            ),
            ("Social care status", "Child in need", "Case officer", "Wilf Sandiford"),
        ],
        widths=(45, 90, 45, 87),
    )
    p.details(
        name="Dylan Marrick", date_of_birth="2012-11-04", status="final", plan_date="2026-10-16",
        review_date="2027-10-08", year_group=9, local_authority="Kestrel Moor Council",
        setting="Educated otherwise than at school",
        primary_need="SEMH (social, emotional and mental health)", first_plan=True, pronouns="he",
        officer="Wilf Sandiford", signed=True,
    )  # fmt: skip
    p.dates(request="2026-06-01", draft="2026-09-04", final="2026-10-16")


def _views(p: Pen) -> None:
    p.head("A  Views, interests and aspirations")
    p.head("How the views were collected", level=3)
    p.para(
        "A",
        "Dylan talked to the EOTAS coordinator, Jo Hanratty, while mending a bicycle on 25 June and 2 July 2026. She wrote down what he said and he agreed it. Ms Marrick filled in the parent's form on 29 June 2026.",
    )
    p.head("History", level=3)
    p.para(
        "A",
        "Dylan lives with his mother and his sister Megan, who is nine. He went to Ashway Primary School without great trouble until his father's death in March 2022. He had five suspensions from Ashway High School in Years 7 and 8 and has not been there since January 2026.",
    )
    p.head("Dylan's views", level=3)
    p.para(
        "A",
        "Dylan said: \"I'm not thick and I'm not bad. I like bikes, engines, my dog Piston. Schools make me feel sick. Don't shout and don't ask me stuff in front of people.\"",
    )
    p.put("A", "A1", 'Dylan said: "I\'d like to fix motorbikes for a job and have my own workshop."')
    p.put("A", "A2", 'Dylan said: "I want a couple of mates to go riding with."')
    p.head("Ms Marrick's views", level=3)
    p.para(
        "A",
        "Ms Marrick says that Dylan is kind and clever with his hands, and that she has watched him disappear. She does not want another school tried before he is ready. Megan is frightened when he shouts.",
    )
    p.put(
        "A", "A3", "Ms Marrick hopes that he will be able to talk about his dad and be at peace with himself."
    )
    p.put(
        "A",
        "A4",
        "She would love him to read well and, one day, to go through the doors of a college with his head up.",
    )
    p.head("Communication and decisions", level=3)
    p.para(
        "A",
        "Dylan talks best side by side with something to do. Choices are to be sent to him by text the day before; he answers by thumbs up or down, and his mother or Jo speaks for him at meetings, from notes that he has heard read out.",
    )


def _needs(p: Pen) -> None:
    p.head("B  Special educational needs")
    for area, title in AREAS.items():
        p.head(title, level=3)
        p.para("B", STRENGTHS[area])
        _grid(p, "B", ("Ref", "Need", "Effect on Dylan"), NEEDS[area], (14, 130, 123), area)
    p.head("C  Health needs related to SEN")
    _grid(p, "C", ("Ref", "Need", "Effect on Dylan"), [
        ("C1", "Dylan lies awake until two or three in the morning and wakes with nightmares four nights a week.", "He cannot be roused before ten on most days and has missed a third of morning sessions."),
        ("C2", "His medication for ADHD takes away his appetite. He eats once a day and lost four kilograms between January and June 2026.", "He is light-headed and short-tempered by the middle of the day."),
    ], (14, 130, 123), "health")  # fmt: skip
    p.head("D  Social care needs related to SEN or a disability")
    _grid(p, "D", ("Ref", "Need", "Effect on Dylan"), [
        ("D1", "Dylan has no man in his life since his father's death and leaves the house only for sessions.", "He spends evenings and weekends in his room with the dog."),
        ("D2", "Ms Marrick cares for both children by herself, gave up her job in February, and has been hit twice when Dylan lost his temper.", "There are no hours in the week in which she and Megan are out of reach of an outburst, and Dylan says that he feels guilty."),
    ], (14, 130, 123), "social-care")  # fmt: skip


def _outcomes(p: Pen) -> None:
    p.head("E  Outcomes")
    _grid(p, "E", ("Ref", "Outcome"), [row[:2] for row in OUTCOMES], (14, 253))
    areas = {key: area for key, _, area in OUTCOMES}
    for item in p._items:
        if item["section"] == "E":
            item["area"] = areas.get(item["key"])
    p.para(
        "E",
        "The EOTAS coordinator sets targets for the next half term with Dylan, his mother and his tutors, and goes over them with them in the sixth week of each half term.",
    )
    p.head("F  Special educational provision")
    for area, title in AREAS.items():
        p.head(title, level=3)
        _grid(p, "F", COLS, PROV[area], (14, 97, 58, 52, 22, 24), area)


def _rest(p: Pen) -> None:
    columns, widths = (
        ("Ref", "Provision", "Delivered by", "Frequency and duration", "Meets need"),
        (14, 113, 62, 57, 21),
    )
    p.head("G  Health provision")
    _grid(p, "G", columns, [
        ("G1", "Sleep assessment and a programme for nightmares (imagery rehearsal), reviewed at the sixth meeting.", "Clinical psychologist, CAMHS (child and adolescent mental health services)", "Six fortnightly meetings of 50 minutes from November 2026, then one each term", "C1"),
        ("G2", "Review of ADHD medication with weight and blood pressure, and a meal plan.", "Community paediatrician; dietitian", "Paediatrician every three months; dietitian 30 minutes every six weeks", "C2"),
    ], widths, "health")  # fmt: skip
    p.head("H1  Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
    p.para("H1", "None: the social worker's assessment of 13 July 2026 found that section 2 does not apply.")
    p.state("H1", "nil")
    p.head("H2  Any other social care provision")
    _grid(p, "H2", columns, [
        ("H1", "A male youth worker to take Dylan riding, fishing or to the speedway, reviewed at each child in need meeting.", "Kestrel Moor Youth Service, 1:1, the same worker throughout", "Alternate Saturdays, six hours", "D1"),
        ("H2", "Family support: non-violent resistance course, safety plan, and time off while a support worker is with Dylan, reviewed every eight weeks.", "Family support worker; social worker (reviews)", "Course of ten evenings, two hours each; four hours every Sunday", "D2"),
    ], widths, "social-care")  # fmt: skip
    p.head("I  Placement")
    p.para(
        "I",
        "No school or other institution is named: it would be inappropriate for Dylan's provision to be made in one, and it is made otherwise than at school under section 61 of the Children and Families Act 2014 as Section F sets out.",
    )
    p.head("J  Personal budget")
    p.para(
        "J",
        "Ms Marrick asked for a direct payment, and one of £14,260 a year was agreed on 9 October 2026. It pays for the specialist teacher and the art psychotherapist (F4, F5 and F11), to meet needs B3, B4, B8 and B9 and reach outcomes E3, E4 and E7. It is paid each month into an account kept for it, and is reviewed after three months and then yearly.",
    )
    p.head("K  Advice and information")
    p.table("K", ("Advice", "From", "Date"), [
        ("-", "Child's views", "Dylan Marrick with Jo Hanratty, EOTAS coordinator", "02 Jul 2026"),
        ("-", "Parent's views", "Carla Marrick", "29 Jun 2026"),
        ("-", "Education", "Fran Tolley, SENCO, Ashway High School", "30 Jun 2026"),
        ("-", "Educational psychology", "Dr Miriam Stead, educational psychologist", "09 Jul 2026"),
        ("-", "Medical", "Dr Olu Bankole, community paediatrician, with CAMHS", "10 Jul 2026"),
        ("-", "Social care", "Petra Lindqvist, social worker", "13 Jul 2026"),
        ("-", "Speech and language therapy", "Kim Asher, speech and language therapist", "07 Jul 2026"),
        ("-", "Occupational therapy", "Lewis Garbutt, occupational therapist", "08 Jul 2026"),
        ("-", "Specialist teaching (dyslexia)", "Una Farrelly, specialist teacher", "06 Jul 2026"),
        ("-", "Preparing for adulthood", "Sol Keating, careers adviser", "14 Jul 2026"),
    ], widths=(70, 140, 57), stripe=STRIPE, head=BAND, head_colour="FFFFFF")  # fmt: skip
    p.form(
        [
            (
                "Signed on behalf of the council",
                "Wilf Sandiford, EHC case officer",
                "Date signed",
                "16 Oct 2026",
            )
        ],
        widths=(60, 100, 45, 62),
    )


def _guards(p: Pen) -> None:
    p.guard("Megan is frightened when he shouts.", "A", "M01: the sister's name")
    p.guard("until his father's death in March 2022", "A", "M05: history")
    p.guard(PROV[PFA][0][1], "F", "P06: 'access to' in a row that says all")
    p.guard("in a room or workshop of up to eight people", "E", "P07: a limit on the size of a group")
    p.guard("Alternate Thursdays, an hour and a half, in town", "F", "P03, P04: quantified in other words")
    p.guard(
        "18 hours a week, 38 weeks",
        "F",
        "P18, P19: EOTAS with hours, places and providers; the mentor's 18 hours are the same ones",
    )
    p.guard("No school or other institution is named", "I", "S09: education otherwise than at school")
    p.guard("one of £14,260 a year was agreed", "J", "S11: needs and outcomes are set out")
