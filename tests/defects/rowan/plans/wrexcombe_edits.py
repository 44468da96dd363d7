"""What is spoilt in the two copies of the Wrexcombe plan."""

from __future__ import annotations

from tests.defects.rowan.edits import Add, Cut, D, Edit, Sub

COOKING = "Saskia cannot safely pour boiling water, chop or judge when food is cooked, and makes nothing but cereal. Her mother does it all."
BUS = "She has never travelled alone. She cannot read a bus number, timetable or stop name and waits to be collected."
JOBS = "She has met no adult with a vision impairment who works. She thinks that most jobs, and sixth form away from her cousin, are closed to her, and had named no option choices when asked in September."
READING = "By July 2027 Saskia will have access to large print and a tablet in every subject."
TYPING = "Audio touch-typing course: 1:1, 20 minutes, four mornings a week, for three terms."
HIDES = "Saskia hides her sight loss. She left her magnifier and tablet in her bag in eight lessons out of ten and guesses rather than ask, so that she copies mistakes."
AIDS = "By the end of Year 9 (July 2027) Saskia will use an aid or ask her teacher for what she needs to see in nine lessons out of ten, counted on her own log."
STAFFING = "Support in practical lessons: one teaching assistant to Saskia, in science, food and technology practicals, to describe, check safety and act only on Saskia's instruction."
CROWDS = "A programme for crowds: its steps will be set out by the educational psychologist once she has met Saskia. 1:1, 30 minutes, once a week for two terms. Reviewed by the educational psychologist in April 2027."
SCALE = "In science and food lessons she cannot read a scale, meniscus or dial, and does not see a flame or blade in time. She watches while a partner does the practical work."
DIAGRAM = "She sees only a piece at a time of a map, graph or diagram. She takes three times as long as others to find a fact in one and draws conclusions from the wrong part."
BALL = "She cannot follow a ball or a demonstration in physical education (PE) and sits out of games."
LONG = (
    "Distance vision is 6/60 with both eyes, there being in addition a continual involuntary oscillation of the eyes which, in conjunction with the "
    "photophobia that is characteristic of the condition, has the consequence that information presented upon the board, irrespective of the position "
    "within the classroom which Saskia has been allocated, is not accessible to her other than as a blur, and that, in circumstances in which the "
    "blinds have not been closed, she covers her eyes and experiences, on approximately three days of the week, a headache."
)
CLUB = "By July 2027 Saskia will take the number 14 bus to town with a friend five times in a month without an adult, and cook her own tea on three nights a week, and text her grandmother every day."

A: list[Edit] = [
    Cut("will cook three hot meals", block=True, defects=[
        D("O09", "E", None, "Year 9: no outcome about work, travel, cooking or further study is left; what is left is this year's school and club"),
        D("O12", "E", None, "nothing looks ahead to options, sixth form or college"),
        D("T02", "B", COOKING, "its outcome is gone"),
        D("T02", "B", BUS, "its outcome is gone"),
        D("T02", "B", JOBS, "its outcome is gone"),
        D("T06", "A", "“I want to work with animals, maybe a vet nurse.”", "no outcome moves towards it"),
        D("T06", "A", "“I want to get the bus into town with friends and not be met.”", "no outcome moves towards it"),
        D("T06", "A", "Mrs Dhillon hopes that Saskia will live in her own flat near family and cook her own meals.", "no outcome moves towards it"),
    ]),
    Cut("Independent living skills: pouring", block=True, defects=[
        D("P17", "F", None, "nothing in F prepares for adulthood"),
        D("T01", "B", COOKING, "its provision is gone"),
        D("T01", "B", BUS, "its provision is gone"),
        D("T01", "B", JOBS, "its provision is gone"),
    ]),
    Cut("will take the number 14 bus", block=True),
    Cut("Travel training: bus", block=True),
    Cut("will hold a place, chosen by her", block=True),
    Cut("Careers guidance with a written plan", block=True),
    Sub("Preparing for adulthood: outcomes and provision", "Preparing for adulthood"),
    Cut("K >> Qualified teacher of children", [D("S12", "K", None, "a vision impairment and no advice from a qualified teacher of it")]),
    Sub(
        "Training on Saskia's vision: simulation glasses, describing, safe practical work and screen sharing. 90 minutes for all her teachers and assistants each September, and within four weeks for anyone new.",
        "Staff will be trained as the need arises.",
        [
            D("P15", "F", "Staff will be trained as the need arises.", "no subject, trainer or renewal"),
            D("P03", "F", "Staff will be trained as the need arises.", "no date or renewal"),
            D("P02", "F", "Staff will be trained as the need arises.", "by whom is 'external agencies'"),
            D("P06", "F", "Staff will be trained as the need arises.", "'as the need arises'"),
        ],
    ),
    Sub("QTVI, next on 7 September 2027", "External agencies"),
    Sub(
        " The QTVI reviews speed and accuracy every half term.",
        "",
        [D("P14", "F", TYPING, "a programme of three terms and nobody reviews it")],
    ),
    Sub("F >> Every part of this section is looked at by the QTVI, SENCO, Saskia and her mother at the end of each term.", "F >> Teachers see this section on the school's system."),
    Sub(
        "By the end of Year 9 (July 2027) Saskia will finish the set reading and her notes in English and history in the same week as her class, by ear, eye or keyboard as she chooses.",
        READING,
        [
            D("O05", "E", READING, "a resource, not a difference made"),
            D("T02", "B", "He handwrites in letters two centimetres high which he cannot read back, and types at 17 words a minute looking at the keys. He leaves lessons with less than half of the notes.", "no outcome is about notes or typing any more"),
        ],
    ),
    Sub(
        "She handwrites in letters two centimetres high which she cannot read back, and types at 17 words a minute looking at the keys. She leaves",
        "He handwrites in letters two centimetres high which he cannot read back, and types at 17 words a minute looking at the keys. He leaves",
        [D("M02", "B", "He handwrites in letters two centimetres high which he cannot read back, and types at 17 words a minute looking at the keys. He leaves lessons with less than half of the notes.", "'he' in a plan that says 'she' everywhere else")],
    ),
    Sub("8 January 2013", "", [D("S05", None, None, "no date of birth on the front page")]),
    Cut("Understanding my sight programme", block=True, defects=[
        D("T03", "E", AIDS, "its provision is gone"),
        D("T01", "B", HIDES, "its provision is gone"),
    ]),
    Sub(
        " on reading voices, entering and leaving talk and telling people what she cannot see: 1:1",
        " on reading voices, entering and leaving talk: 1:1",
    ),
    Sub(
        "one teaching assistant to Saskia, 5 hours a week, in every science, food and technology practical,",
        "one teaching assistant to Saskia, in science, food and technology practicals,",
        [D("P04", "F", STAFFING, "hours gone; practicals come when they come")],
    ),
]  # fmt: skip

B: list[Edit] = [
    Cut("SECTIONJ", [D("S01", "J", None, "Section J is nowhere")]),
    Cut("J >> Mrs Dhillon", block=True),
    *(
        Sub(f"K >> {old}", f"K >> {new}")
        for old, new in {
            "10 September 2026": "10 September 2023",
            "3 September 2026": "4 September 2023",
            "9 September 2026": "11 September 2023",
            "24 June 2026": "21 June 2023",
            "1 July 2026": "3 July 2023",
            "15 June 2026": "15 June 2023",
            "20 August 2026": "21 August 2023",
        }.items()
    ),
    Sub(
        "K >> 14 September 2026",
        "K >> 14 September 2023",
        [D("S14", "K", "14 September 2023", "the newest advice is over three years older than the plan and from primary school")],
    ),
    Cut("typed what she said", [
        D("V04", "A", None, "nobody says who asked her, how or when"),
        D("R01", "B", "Asks her QTVI for help.", "QTVI was spelt out in the row that is gone"),
    ]),
    Sub("#Saskia's views", "#About me"),
    Sub(
        "A >> “I want people to stop asking how many fingers.",
        "A >> I want people to stop asking how many fingers.",
        [D("V05", "A", "I want people to stop asking how many fingers. I like swimming, podcasts about crime and my cousin's dog. Science is my best lesson and my worst because I never see the thing. I am tired by two o'clock and people think I am bored.", "'I' under 'About me', with no quotation marks and nobody named")],
    ),
    Sub("think I am bored.”", "think I am bored."),
    Sub("#Saskia's aspirations", "#Hopes"),
    *(Sub(f"“{hope}”", hope) for hope in ("I want to work with animals, maybe a vet nurse.", "I want to get the bus into town with friends and not be met.", "I want to get proper grades in triple science.")),
    Sub("Disabled Children's Team: open for short breaks", "Child in need plan since March 2026"),
    Sub(
        "D >> A close, loving home. Sensory social care assessment completed on 20 August 2026.",
        "D >> No social care needs.",
        [D("N08", "D", "No social care needs.", "the front page says that she is a child in need")],
    ),
    Cut("D.1 sc"),
    Cut("D.2 sc"),
    Cut("will spend three hours with young people", block=True, defects=[
        D("T06", "A", "She hopes that Saskia will have friends who come to the house again.", "the outcome about friends is gone"),
    ]),
    Sub("H1.1 sc >> Activity club for young people with sensory loss: 3 hours every Saturday and 12 days of the school holidays, two workers to eight members, transport included.", "H1 >> None."),
    Sub("Short breaks provider, workers trained in guiding; from 14 November 2026, reviewed by the social worker every six months", ""),
    Sub("H2.1 sc >> A carer's assessment action plan for Mrs Dhillon: an evening sitter for 3 hours every Thursday in term time, reviewed every six months.", "H2 >> None."),
    Sub("Family support worker, from 5 November 2026", ""),
    Cut("will carry out a practical task", block=True, defects=[
        D("T02", "B", SCALE, "its outcome is gone, its provision is left"),
        D("T02", "B", DIAGRAM, "its outcome is gone, its provision is left"),
        D("T02", "B", BALL, "its outcome is gone, its provision is left"),
        D("T06", "A", "I want to get proper grades in triple science.", "the outcome in science is gone"),
    ]),
    Sub(
        "Graded programme for crowds: visits to the empty hall, early entry, then a chosen table, with breathing and planning taught at each step.",
        "A programme for crowds: its steps will be set out by the educational psychologist once she has met Saskia.",
        [D("P09", "F", CROWDS, "the content is left to someone who has not met her")],
    ),
    Sub(
        "By the end of Year 10 (July 2028) Saskia will take the number 14 bus to town with a friend and come home, five times in a month, without an adult.",
        CLUB,
        [D("O08", "E", CLUB, "three achievements in one")],
    ),
    Sub(
        "When teachers point, nod",
        "Saskia, who is in Year 8, finds it hard that teachers point. When they point, nod",
        [D("M04", "B", "Saskia, who is in Year 8, finds it hard that teachers point. When they point, nod or say “this one here”, Saskia loses the thread. She asked a neighbour what was meant 13 times in one day and was told off twice for talking.", "the front page says Year 9")],
    ),
    Sub("Beatrix Holloway", "", [D("S07", None, None, "neither name nor date in the sign-off")]),
    Cut("#Date signed"),
    Add("#Post", ["#Date signed", ""]),
    Sub(
        "Distance vision is 6/60 with both eyes; the eyes move all the time. From any seat the board is a blur, and with the blinds open she covers her eyes and gets a headache three days a week.",
        LONG,
        [D("R02", "B", LONG, "one sentence of ninety words")],
    ),
    Add(
        "Looking is hard work",
        "B.16 sp [Need 16] >> Saskia struggles in some lessons because of her vision.",
        [D("N03", "B", "Saskia struggles in some lessons because of her vision.", "nothing seen, no level, no lesson named")],
    ),
]  # fmt: skip

COPIES = {"a": A, "b": B}
