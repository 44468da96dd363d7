"""Layout 10: a software export with a cover band, striped tables and a card for each provision.

Juno, Year 10, autism and anxiety, educated otherwise than at school; a first final plan.
"""

from __future__ import annotations

from tests.defects.gorse.edits import Defect, Edit, Guard, add_row, cut, drop, drop_row, swap
from tests.defects.gorse.page import form, grid, head, paras, sub
from tests.plans.cedar.blocks import Block, Look, P, T

STEM = "gorse-09-harrowmere"
LAYOUT = 10
LOOK = Look(
    "Education, Health and Care Plan",
    font="Tahoma",
    size=10,
    margin=1.9,
    header="Harrowmere Council | SEND Portal\t\tJuno Abara-Whitlow",
    footer="Generated 04 Sep 2026\t\t{page} of {pages}",
    watermark="FINAL",
    band="283593",
    heading="283593",
)
_INK, _STRIPE, _PALE = "283593", "F1F3FB", "E3E6F5"


def _striped(heads: list[str], rows: list[list[str]], widths: tuple[float, ...]) -> T:
    return grid(heads, rows, widths, shade=_INK, colour="FFFFFF", size=9.5, stripe=_STRIPE)


def _card(number: int, what: str, who: str, when: str, ratio: str, where: str, review: str, meets: str) -> T:
    return T(
        [
            [f"Provision {number}", what],
            ["Who", who],
            ["When and how long", when],
            ["Ratio", ratio],
            ["Where", where],
            ["Review", review],
            ["Meets", meets],
        ],
        (3.4, 13.8),
        head=0,
        first_shade=_PALE,
        first_bold=True,
        size=9.5,
    )


BLOCKS: list[Block] = [
    form(
        [
            ["Name", "Juno Abara-Whitlow"],
            ["Preferred name", "Juno"],
            ["Date of birth", "2012-02-03"],
            ["Year group", "10"],
            ["Education at present", "At home since January 2025"],
            ["Parents", "Marian Whitlow and Ekow Abara"],
            ["Looked after", "No"],
            ["Plan status", "Final"],
            ["Request received", "2026-04-22"],
            ["Draft issued", "2026-08-10"],
            ["Final plan issued", "2026-09-04"],
            ["Review due by", "2027-09-03"],
            ["Primary need", "Autism"],
        ],
        (5.2, 12.0),
        shade=_PALE,
    ),
    head("Section A | Views, interests and aspirations"),
    *paras(
        "Juno does not talk to people she has not met. Over three weeks in May 2026 she answered questions from the educational psychologist by message, and sent a comic strip of a day at school. Her messages are quoted as she wrote them. Her parents were interviewed by the plan officer at home on 19 May 2026.",
    ),
    sub("Juno, in her messages"),
    *paras(
        "“i like drawing, D&D with my cousins online, bats, ramen. school is like being inside a drum. i tried for 2 years and nobody believed me. i learn loads when nobody is watching me”",
        "“i want to go to art college and draw comics. i want to pass english and maths. i'd like to go to the comic shop on my own. maybe one real life friend. i don't want to feel sick every morning”",
    ),
    sub("Marian Whitlow and Ekow Abara"),
    *paras(
        "Juno's parents say that she is original, truthful and deeply kind, and that she has begun to laugh again. They saw her stop eating, sleeping and speaking in Year 8. They hope that she will trust a teacher again, eat with the family, and find work in which her drawing and her way of thinking are an advantage. Marian left her job in 2025 to be with her.",
    ),
    sub("How Juno communicates and takes decisions"),
    *paras(
        "Juno speaks freely with her parents and two cousins. With others she writes messages, and needs a day to answer. She read this plan as a draft, crossed out a paragraph with her parents and chose the tutors she would try.",
    ),
    sub("History"),
    *paras(
        "Juno did well at Fernside Primary School. She went to Harrowmere Academy in September 2023. She was found to be autistic in November 2024 and has not been into school since 20 January 2025. Tuition for two hours a week, arranged by the medical needs service, began in October 2025.",
    ),
    head("Section B | Special educational needs"),
    sub("Strengths"),
    *paras(
        "Juno's verbal reasoning is at the 88th centile. She has drawn and lettered a 64-page comic, works alone for two hours at what interests her, and has kept her friendship with her cousins through weekly games that she writes and leads.",
    ),
    _striped(
        ["Ref", "Area", "Need"],
        [
            [
                "B1",
                "Social, emotional and mental health",
                "Juno's anxiety rises to panic at the thought of school and of demands that she has not chosen (97th centile, Revised Children's Anxiety and Depression Scale, May 2026). She was sick on 34 of 40 mornings before she stopped attending. Direct instructions make her freeze or leave, and she completes nothing when she is asked to start at once.",
            ],
            [
                "B2",
                "Communication and interaction",
                "Juno is silent with anyone outside her family. In seven meetings with her tutor before Easter she said no word and typed 12. She cannot ask for help or say that something is wrong, and so gives up on work that she could do.",
            ],
            [
                "B3",
                "Communication and interaction",
                "Juno takes what people write and say at face value and replays it for days. She has lost four friendships since Year 7 over messages that were meant as jokes, and has met no one of her own age in person since January 2025.",
            ],
            [
                "B4",
                "Cognition and learning",
                "Juno has missed most of Years 8 and 9. Her mathematics is that of a pupil in Year 6 (scaled test, June 2026). In writing she has strong ideas, and stops after three lines because each sentence has to be perfect: it took her 70 minutes to write a page.",
            ],
            [
                "B5",
                "Sensory and/or physical",
                "Sound, smell and being looked at overwhelm Juno (occupational therapist's assessment, June 2026: definite difference in four of six senses). In a café she left after four minutes with her hood over her face. Afterwards she cannot work for the rest of the day.",
            ],
            [
                "B6",
                "Preparing for adulthood",
                "Juno has been out of the house without a parent once since January 2025. She does not use buses or shops, has no idea of what courses or jobs would suit her, and depends on Marian for every arrangement.",
            ],
        ],
        (1.2, 4.0, 12.0),
    ),
    head("Section C | Health needs"),
    *paras(
        "Juno eats seven foods. Her iron is low and her weight fell from 49 to 43 kilograms between January and June 2026, and she is often too tired to sit up for a lesson.",
    ),
    head("Section D | Social care needs"),
    *paras(
        "The assessment of 9 June 2026 by the disabled children's team found that Juno is alone apart from family for the whole of most weeks, and cannot take part in leisure without an adult trained in autism. Marian has had no day to herself since March 2025.",
    ),
    head("Section E | Outcomes"),
    _striped(
        ["No.", "Outcome", "By when", "Needs"],
        [
            [
                "1",
                "Juno will start work that a tutor has set within ten minutes, and go on for 40, in eight sessions out of ten.",
                "July 2027",
                "B1",
            ],
            [
                "2",
                "Juno will tell her tutors in speech or by message, within the same session, that she is stuck, on four occasions out of five.",
                "April 2027",
                "B2",
            ],
            [
                "3",
                "Juno will meet one other young person in person, for an hour, twice a month for three months, so that she has a friend nearby.",
                "July 2027",
                "B3, D",
            ],
            [
                "4",
                "Juno will pass Functional Skills Level 1 in English and in mathematics, so that she can go on to GCSE courses.",
                "July 2027",
                "B4",
            ],
            [
                "5",
                "Juno will stay for 45 minutes in the art studio or a shop of her choice by using her own sensory plan, in nine visits out of ten.",
                "April 2027",
                "B5",
            ],
            [
                "6",
                "Juno will go by bus to the comic shop, buy something and come home, without a parent, on three Saturdays running.",
                "July 2028",
                "B6, D",
            ],
            [
                "7",
                "Juno will have an offer of a place on an art course for September 2028, made on a portfolio of 12 finished pieces.",
                "April 2028",
                "B1, B6",
            ],
            [
                "8",
                "Juno will eat one meal a day with her family, from a list of 15 foods, for a month.",
                "July 2027",
                "C",
            ],
        ],
        (1.2, 10.8, 2.9, 2.3),
    ),
    P(
        "Shorter-term targets: the lead tutor agrees two targets for each outcome with Juno, by message, every half term. The council's education otherwise co-ordinator checks them with Juno's parents at the end of each half term and records the result on the portal.",
    ),
    head("Section F | Special educational provision"),
    P(
        "Education for Juno in any school is inappropriate, and the council arranges it otherwise under section 61 of the Act. Juno is taught for 15 hours a week for 38 weeks, by this timetable.",
    ),
    _striped(
        ["Day", "Morning", "Afternoon", "Hours"],
        [
            ["Monday", "10.00 to 12.00 lead tutor, home", "1.30 to 2.30 mathematics tutor, home", "3"],
            [
                "Tuesday",
                "10.30 to 12.30 art tutor, Kiln Lane Studio",
                "1.30 to 3.00 mentor, out of doors",
                "3.5",
            ],
            ["Wednesday", "10.00 to 12.00 lead tutor, home", "-", "2"],
            [
                "Thursday",
                "10.30 to 12.30 art tutor, Kiln Lane Studio",
                "1.30 to 2.30 mathematics tutor, home",
                "3",
            ],
            ["Friday", "10.00 to 12.00 lead tutor, home", "1.30 to 3.00 mentor, out of doors", "3.5"],
        ],
        (2.4, 6.3, 6.3, 2.2),
    ),
    _card(
        1,
        "Teaching in English, humanities and science through Juno's own projects, with choices in place of instructions and 10 minutes of shared drawing at the start.",
        "Lead tutor: a qualified teacher with training in autism and demand avoidance, Larkfield Tuition Service",
        "6 hours a week: Monday, Wednesday and Friday, 10.00 to 12.00, 38 weeks",
        "1:1",
        "At home; from April 2027 Friday's session at the library",
        "Education otherwise co-ordinator with Juno and her parents, every half term",
        "B1, B4; outcomes 1 and 4",
    ),
    _card(
        2,
        "Teaching in mathematics towards Functional Skills Level 1, from the gaps found in June 2026.",
        "Mathematics teacher, Larkfield Tuition Service",
        "2 hours a week: Monday and Thursday, 1.30 to 2.30, 38 weeks",
        "1:1",
        "At home",
        "Lead tutor, by a test each term",
        "B4; outcome 4",
    ),
    _card(
        3,
        "Teaching in drawing, comics and portfolio work.",
        "Art tutor, an illustrator with a teaching qualification, paid from the direct payment in Section J",
        "4 hours a week: Tuesday and Thursday, 10.30 to 12.30, 38 weeks",
        "1:1; from April 2027 with one other young person on Thursdays",
        "Kiln Lane Studio",
        "Lead tutor with Juno each term",
        "B1, B3, B6; outcomes 3, 5 and 7",
    ),
    _card(
        4,
        "Mentoring in going out: steps on a ladder that Juno has drawn, buses, shops, a bat walk, and from January 2027 meetings with one other young person.",
        "Youth mentor qualified to Level 3, with autism training, from Roundhouse Youth Trust",
        "3 hours a week: Tuesday and Friday, 1.30 to 3.00, 38 weeks",
        "1:1",
        "Parks, buses, shops and the library",
        "Mentor and Juno every six weeks, with the occupational therapist each term",
        "B3, B5, B6; outcomes 3, 5 and 6",
    ),
    _card(
        5,
        "Direct speech and language therapy for selective mutism, by the sliding-in method, and on what messages mean.",
        "Speech and language therapist with training in selective mutism",
        "45 minutes a week for 24 weeks from September 2026, in the first part of Wednesday's session",
        "1:1",
        "At home",
        "Therapist with parents in weeks 8, 16 and 24",
        "B2, B3; outcomes 2 and 3",
    ),
    _card(
        6,
        "Cognitive behavioural work on panic and on starting, adapted for autistic young people, by comic strips.",
        "Educational psychologist",
        "12 sessions of 50 minutes, fortnightly from September 2026, in place of part of Friday's session",
        "1:1",
        "At home or by video, as Juno chooses",
        "Psychologist in sessions 6 and 12",
        "B1; outcome 1",
    ),
    _card(
        7,
        "A sensory plan for each place, taught to Juno and to her tutors, with noise-cancelling headphones, a hood and a screen at the studio.",
        "Occupational therapist with sensory integration training",
        "6 sessions of 1 hour, monthly from September 2026; equipment in place by 30 September 2026",
        "1:1",
        "Home and studio",
        "Occupational therapist in March 2027",
        "B5; outcome 5",
    ),
    _card(
        8,
        "Training for the tutors and the mentor in autism, demand avoidance and selective mutism.",
        "Educational psychologist and speech and language therapist",
        "3 hours in September 2026, repeated each September",
        "All four who work with Juno",
        "Online",
        "Education otherwise co-ordinator each July",
        "B1, B2",
    ),
    _card(
        9,
        "Careers guidance, and planning of the move at 16: visits to two art colleges at quiet times, and meetings with their tutors.",
        "Level 6 qualified careers adviser",
        "1 hour a month from January 2027; two visits in the summer term 2027 and two in the autumn term 2027",
        "1:1",
        "Home and colleges",
        "Careers adviser at each annual review",
        "B6; outcome 7",
    ),
    head("Section G | Health provision"),
    *paras(
        "A dietitian from the feeding clinic will see Juno and her parents for 45 minutes every four weeks until July 2027 to widen her foods in steps, and will review her weight and iron each time.",
        "The child and adolescent mental health service will see Juno for 30 minutes every three months to review her medicine for anxiety.",
    ),
    head("Section H1 | Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    P(
        "A support worker trained in autism will go with Juno to leisure that she chooses, 1:1, for three hours every Saturday from October 2026. The social worker will review this every six months."
    ),
    head("Section H2 | Other social care provision"),
    P(
        "The short breaks team will provide a sitter whom Juno has met for six hours one day a month, from October 2026, so that Marian has a day to herself. The social worker will review this every six months."
    ),
    head("Section I | Placement"),
    P(
        "No school is named. All of Juno's provision is made otherwise than at a school under section 61 of the Children and Families Act 2014, as set out in Section F."
    ),
    head("Section J | Personal budget"),
    P(
        "A direct payment of £6,080 a year is agreed and is paid to Marian Whitlow from 4 September 2026. It secures Provision 3 (art tutor, four hours a week for 38 weeks at £40 an hour). It meets needs B1, B3 and B6 and works towards outcomes 3, 5 and 7. The council checks the account every three months."
    ),
    head("Section K | Advice and information"),
    _striped(
        ["Advice", "Person", "Date"],
        [
            ["Young person's views", "Juno, by message and comic strip", "2026-05-27"],
            ["Parents' views", "Marian Whitlow and Ekow Abara", "2026-05-19"],
            [
                "Education",
                "J. Mossop, special educational needs coordinator, Harrowmere Academy",
                "2026-05-15",
            ],
            [
                "Education: medical needs tuition, with the test of June 2026",
                "A. Ravenhill, tutor",
                "2026-06-05",
            ],
            ["Educational psychology", "Dr C. Ibbotson, educational psychologist", "2026-05-29"],
            ["Speech and language therapy", "W. Nakamura, speech and language therapist", "2026-06-01"],
            ["Occupational therapy", "H. Pelham, occupational therapist", "2026-06-04"],
            [
                "Medical (paediatrics, with the feeding clinic)",
                "Dr E. Stroud, consultant paediatrician",
                "2026-06-08",
            ],
            [
                "Child and adolescent mental health",
                "Z. Rahimi, clinical nurse specialist",
                "2026-06-02",
            ],
            ["Social care", "F. Lightfoot, social worker", "2026-06-09"],
            [
                "Preparation for adulthood",
                "B. Yeoman, careers adviser",
                "2026-06-03",
            ],
        ],
        (5.6, 8.6, 3.0),
    ),
    form(
        [
            ["Authorised officer", "Dominic Faulds"],
            ["Signature", "D. Faulds"],
            ["Date", "2026-09-04"],
        ],
        (5.2, 12.0),
        shade=_PALE,
    ),
]

GUARDS = [
    Guard(
        "No school is named. All of Juno's provision is made otherwise than at a school under section 61 of the Children and Families Act 2014, as set out in Section F.",
        "I",
        "S09: lawful where education is otherwise than at school",
    ),
    Guard(
        "“i like drawing, D&D with my cousins online, bats, ramen. school is like being inside a drum. i tried for 2 years and nobody believed me. i learn loads when nobody is watching me”",
        "A",
        "V05: her messages, said to be so; R01: a game",
    ),
    Guard(
        "Teaching in mathematics towards Functional Skills Level 1, from the gaps found in June 2026.",
        "F",
        "P02-P05: in the card's other rows",
    ),
    Guard(
        "Juno will pass Functional Skills Level 1 in English and in mathematics, so that she can go on to GCSE courses.",
        "E",
        "O08: one qualification in its two parts; O06: no life goal",
    ),
    Guard(
        "She went to Harrowmere Academy in September 2023.",
        "A",
        "M04, M05: a past school in dated history",
    ),
    Guard(
        "The child and adolescent mental health service will see Juno for 30 minutes every three months to review her medicine for anxiety.",
        "G",
        "P12: a medicine review belongs in G",
    ),
]

_D = Defect
_LEAD = "Teaching in English, humanities and science through Juno's own projects, with choices in place of instructions and 10 minutes of shared drawing at the start."

_A: list[Edit] = [
    swap(
        "2026-04-22",
        "2026-01-12",
        _D("S15", None, "33 weeks from request to final", "2026-01-12"),
    ),
    swap(
        "Juno is taught for 15 hours a week for 38 weeks, by this timetable.",
        "A timetable will be built up at a pace that suits Juno.",
        _D("P18", "F", "no hours or timetable of the education otherwise than at school"),
    ),
    cut("Monday", "Provision 1"),
    swap(
        "6 hours a week: Monday, Wednesday and Friday, 10.00 to 12.00, 38 weeks",
        "Weekly, at times agreed with Juno",
        _D("P04", "F", "no hours", _LEAD),
    ),
    swap(
        "2 hours a week: Monday and Thursday, 1.30 to 2.30, 38 weeks",
        "When Juno is ready",
        _D(
            "P03",
            "F",
            "no frequency",
            "Teaching in mathematics towards Functional Skills Level 1, from the gaps found in June 2026.",
        ),
        _D("P08", "F", "'when Juno is ready'", "When Juno is ready"),
    ),
    swap(
        "It secures Provision 3 (art tutor, four hours a week for 38 weeks at £40 an hour). It meets needs B1, B3 and B6 and works towards outcomes 3, 5 and 7. The council checks the account every three months.",
        "Details are held by the finance team.",
        _D(
            "S11",
            "J",
            "a direct payment for special educational provision without the needs and outcomes it meets",
        ),
    ),
    swap(
        "The assessment of 9 June 2026 by the disabled children's team found that Juno is alone apart from family for the whole of most weeks, and cannot take part in leisure without an adult trained in autism. Marian has had no day to herself since March 2025.",
        "Juno is not currently open to social care.",
        _D("N07", "D", "no assessment of need"),
    ),
    drop("A support worker trained in autism will go with Juno"),
    drop("Section H1 |", _D("S01", "H1", "no Section H1", None)),
    swap(
        "The short breaks team will provide a sitter whom Juno has met for six hours one day a month, from October 2026, so that Marian has a day to herself. The social worker will review this every six months.",
        "None.",
    ),
    drop("i like drawing, D&D with my cousins"),
    drop("i want to go to art college and draw comics"),
    drop("Juno, in her messages", _D("V01", "A", "none of Juno's views", None)),
    swap(
        "Over three weeks in May 2026 she answered questions from the educational psychologist by message, and sent a comic strip of a day at school. Her messages are quoted as she wrote them. ",
        "",
    ),
    swap(
        "Juno will tell her tutors in speech or by message, within the same session, that she is stuck, on four occasions out of five.",
        "Juno will improve her communication skills.",
        _D("O04", "E", "'improve', no criterion"),
        _D("O03", "E", "nothing to see or count"),
    ),
    drop_row("Juno will eat one meal a day with her family"),
    add_row(
        "Juno will have an offer of a place",
        ["8", "Juno will eat one meal a day with her family, from a list of 15 foods, for a month.", "", "C"],
        _D("O02", "E", "the cell By when is empty"),
        item=1,
    ),
    swap(
        "Juno is silent with anyone outside her family.",
        "Juno presents as manipulative and withholds speech from anyone outside her family.",
        _D("N05", "B", "'manipulative'"),
    ),
]

_B: list[Edit] = [
    swap(
        "Education for Juno in any school is inappropriate, and the council arranges it otherwise under section 61 of the Act. Juno is taught for 15 hours a week for 38 weeks, by this timetable.",
        "Juno is taught at home and elsewhere by tutors for some hours a week.",
        _D("P18", "F", "no provider, place or hours for education outside school"),
    ),
    cut("Monday", "Provision 1"),
    swap(
        "Lead tutor: a qualified teacher with training in autism and demand avoidance, Larkfield Tuition Service",
        "A tutor to be identified",
        _D("P02", "F", "'a tutor to be identified'", _LEAD),
    ),
    swap("At home; from April 2027 Friday's session at the library", "Various"),
    swap(
        "6 hours a week: Monday, Wednesday and Friday, 10.00 to 12.00, 38 weeks",
        "Between 2 and 6 hours a week",
        _D("P07", "F", "a range: two hours is all that is secured", _LEAD),
    ),
    swap(
        "Careers guidance, and planning of the move at 16: visits to two art colleges at quiet times, and meetings with their tutors.",
        "It would be helpful if careers guidance could be offered, and planning of the move at 16 might include visits to two art colleges.",
        _D("P10", "F", "'would be helpful if', 'could', 'might'"),
    ),
    swap(
        "“i want to go to art college and draw comics. i want to pass english and maths. i'd like to go to the comic shop on my own. maybe one real life friend. i don't want to feel sick every morning”",
        "“drawing is the best thing. english is ok, maths not so much. the comic shop is my favourite place”",
    ),
    swap(
        " They hope that she will trust a teacher again, eat with the family, and find work in which her drawing and her way of thinking are an advantage.",
        "",
        _D("V06", "A", "nothing about the future", None),
    ),
    add_row(
        "Juno has missed most of Years 8 and 9",
        [
            "B4a",
            "Cognition and learning",
            "Juno gets stuck on being perfect when she writes. She has plenty of good ideas but puts down her pen after about three lines, and one page took her more than an hour.",
        ],
        _D("N06", "B", "the writing need of B4 in other words"),
        item=2,
    ),
    swap(
        "Cognitive behavioural work on panic and on starting, adapted for autistic young people, by comic strips.",
        "Emotional support and strategies to help with anxiety.",
        _D("P01", "F", "no approach named"),
        _D("P06", "F", "'support', 'strategies' in place of a method"),
    ),
    swap(
        "12 sessions of 50 minutes, fortnightly from September 2026, in place of part of Friday's session",
        "Regular",
        _D("P03", "F", "'Regular'", "Emotional support and strategies to help with anxiety."),
        _D("P04", "F", "no length", "Emotional support and strategies to help with anxiety."),
    ),
    swap(
        "Juno will stay for 45 minutes in the art studio or a shop of her choice by using her own sensory plan, in nine visits out of ten.",
        "Juno will receive occupational therapy and a sensory plan.",
        _D("O05", "E", "a service"),
    ),
    swap(
        "Direct speech and language therapy for selective mutism",
        "Ella's direct speech and language therapy for selective mutism",
        _D("M01", "F", "another child's name"),
    ),
    drop_row("Dr C. Ibbotson, educational psychologist", _D("S12", "K", "no psychological advice", None)),
    swap(
        "(97th centile, Revised Children's Anxiety and Depression Scale, May 2026)",
        "(97th centile, RCADS-P)",
        _D("R01", "B", "never spelt out", "RCADS-P"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF: set[str] = set()
