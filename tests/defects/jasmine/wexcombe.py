"""An amended final plan, needs first and outcomes with their provision after: Year 10, looked after, ADHD."""

from __future__ import annotations

from tests.defects.jasmine.page import H, Look, P, T, Tag
from tests.defects.jasmine.wexcombe_edits import COPIES, GUARDS

__all__ = ["BLOCKS", "COPIES", "GUARDS"]

LAYOUT = 4
COUNCIL = "Wexcombe Borough Council"
TITLE = "EHC plan"
LOOK = Look(
    font="Arial",
    size=10.5,
    colour="00594C",
    header="JONAH TREMLETT   EDUCATION, HEALTH AND CARE PLAN",
    footer="Wexcombe Borough Council. Confidential when completed.",
    numbers="{page}",
)
DETAILS = {
    "name": "Jonah Elias Tremlett",
    "date_of_birth": "2011-11-03",
    "status": "amended",
    "plan_date": "2026-11-06",
    "review_date": "2027-09-21",
    "year_group": 10,
    "local_authority": COUNCIL,
    "setting": "Hurstmere Academy",
    "named_placement": "Hurstmere Academy",
    "primary_need": "Social, emotional and mental health",
    "first_plan": False,
    "looked_after": True,
    "officer": "Winifred Sarkar",
    "signed": True,
}
DATES = {"first_issued": "2020-01-17", "amended": "2026-11-06", "review_meeting": "2026-09-22"}
STATES = {"J": "nil"}

_CI, _CL, _SE, _SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
_PFA = "preparing-for-adulthood"
_BW = [6.2, 11.0]


def _working(area: str | None, banner: str, good: list[object], hard: list[object], sec: str = "B") -> T:
    return T(
        [[good, hard]],
        _BW,
        ["What is working", "What is not working so well"],
        sec,
        area,
        banner=banner,
        shade="CFE6E0",
    )


def _out(key: str, number: int, text: str, area: str) -> T:
    return T([[Tag(f"Outcome {number}"), (key, text)]], [3.0, 14.2], None, [None, "E"], area, shade="FCE8C8")


def _prov(rows: list[list[object]], area: str) -> T:
    head = ["Provision required to achieve the outcome", "Provided by who and by when"]
    return T(rows, [9.4, 7.8], head, "F", area, shade="CFE6E0")


BLOCKS = [
    H("Wexcombe Borough Council"),
    H("EDUCATION, HEALTH AND CARE PLAN (AMENDED FINAL)", 2),
    T(
        [
            ["Full name", "Jonah Elias Tremlett"],
            ["Date of birth", "03.11.2011"],
            ["School attended", "Hurstmere Academy (Year 10)"],
            ["Main need", "Social, emotional and mental health"],
            [
                "Status of child",
                "Looked after by Wexcombe under a full care order, section 31, since May 2019",
            ],
            ["Parental responsibility", "Wexcombe Borough Council and Tanya Tremlett (mother)"],
            ["Carers", "Bev and Colin Prendergast, foster carers since August 2023"],
            ["Plan first issued", "17.01.2020"],
            ["Annual review meeting", "22.09.2026"],
            ["Date of this amended final plan", "06.11.2026"],
            ["Next review by", "21.09.2027"],
        ],
        [6.0, 11.2],
        first=True,
    ),
    H("SECTION A: The views, interests and aspirations of Jonah and his family", 2),
    P("<b>How we know:</b>"),
    P(
        "Jonah talked to his Virtual School mentor, Dele, on two walks in September 2026, and Dele wrote it up that day and checked it with him. Bev and Colin spoke at the review on 22.09.2026. Jonah's mother, Tanya, gave her views to his social worker by telephone on 16.09.2026.",
        "A",
    ),
    P("<b>Jonah's history:</b>"),
    P(
        "Jonah lived with his mother and two younger sisters, Ruby and Skye, until he was seven. He has lived in five foster homes since and been to four primary schools. ADHD (attention deficit hyperactivity disorder) was diagnosed in March 2019. He came to Hurstmere in September 2023 and has been with Bev and Colin for three years, the longest he has stayed anywhere.",
        "A",
    ),
    P("<b>In Jonah's words:</b>"),
    P(
        [
            "“I'm all right at football and fixing bikes. Colin's got a shed. I'm not thick but in English I feel it. When a teacher has a go at me in front of everyone I've gone before I know I'm going. I like it when people just say it straight.”",
            ("a1", "“I want to work in a bike shop or do mechanics, somewhere I get my own tools.”"),
            ("a2", "“I want to get on the bus and see Ruby and Skye without it being a whole meeting.”"),
        ],
        "A",
    ),
    P("<b>How Jonah likes to be involved:</b>"),
    P(
        "Jonah talks best side by side, walking or with something in his hands. He wants to hear the hard part first. He came to the first twenty minutes of his review and chose what was said in the rest.",
        "A",
    ),
    P("<b>Bev and Colin say:</b>"),
    P(
        [
            "He is generous, and he is great with our grandchildren. Mornings after contact are the hardest.",
            ("a4", "We hope he leaves school with grades in English and maths that let him choose."),
        ],
        "A",
    ),
    P("<b>His mother says:</b>"),
    P(
        [
            "He was a lively baby and always had to be moving.",
            ("a5", "I would like him to be able to stop before he blows, because I never could."),
        ],
        "A",
    ),
    H("SECTIONB: Jonah's special educational needs", 2),
    _working(
        _CI,
        "Communication and interaction",
        [
            "Jonah is good company and tells a story with his hands. He explains how a gear works so that a beginner can follow."
        ],
        [
            (
                "n1",
                "Jonah follows one or two spoken instructions. In a lesson with longer talk he picks up the first thing said and the last; on assessment in 2026 his understanding of paragraphs was that of a child of nine.",
            ),
            (
                "n2",
                "When something has gone wrong he cannot put what happened in order. He starts at the end, uses “he” for everybody and gives up, and so is often judged to be lying.",
            ),
        ],
    ),
    _working(
        _CL,
        "Cognition and learning",
        [
            "His non-verbal reasoning is average. He scored 64% in the engineering theory paper when it was read to him."
        ],
        [
            (
                "n3",
                "Jonah keeps his mind on a written task for about six minutes. He leaves his seat some ten times an hour and finishes roughly a third of the work set.",
            ),
            (
                "n4",
                "He reads the words of a GCSE text at the level of an eleven-year-old but takes in less: after a page he answers two questions of eight. He writes three or four lines where his set write a side.",
            ),
            (
                "n5",
                "Jonah comes to about half of his lessons without book or pen and does not know what day of the timetable it is. Last year he handed in four pieces of homework out of 31.",
            ),
            (
                "n6",
                "Because he missed most of Years 3 and 4 he has no secure times tables or fractions, and stops at the first percentage in a problem.",
            ),
        ],
    ),
    _working(
        _SE,
        "Social, emotional and mental health",
        [
            "He says sorry, in his own time, and mends what he has broken. He has not been in a fight since January 2026."
        ],
        [
            (
                "n7",
                "Being corrected in front of others feels to Jonah like danger. He shouts, knocks over furniture or walks out; there were 22 such incidents in the last school year, 15 of them in English and maths, and nine days of suspension.",
            ),
            (
                "n8",
                "After so many moves he expects adults to leave. He tests each new teacher for weeks, and with cover teachers he leaves the room within ten minutes, four times in five.",
            ),
            (
                "n9",
                "Jonah thinks little of himself as a learner. He tears up work that has a mark on it and in July 2026 rated himself two out of ten in every subject but engineering.",
            ),
        ],
    ),
    _working(
        _SP,
        "Sensory and physical",
        ["He is fit, well co-ordinated and skilful with tools."],
        [
            (
                "n10",
                "Noise that he cannot place makes Jonah jumpy. In the dining hall and on crowded stairs he covers his ears, pushes to get out and arrives at the next lesson already angry, on about three days a week.",
            ),
        ],
    ),
    _working(
        _PFA,
        "Preparing for adulthood",
        ["He has mended bicycles for two neighbours and been paid for it."],
        [
            (
                "n11",
                "Jonah has never made a bus journey by himself. He cannot read the timetable, panics when the bus is late and has twice been found walking along the dual carriageway.",
            ),
            (
                "n12",
                "He does not know what a course at college asks for or how to apply, has spoken to no employer, and freezes when a stranger asks him a question about himself.",
            ),
        ],
    ),
    H("SECTION C: Jonah's health needs which relate to his special educational needs", 2),
    _working(
        None,
        "Health",
        ["Jonah takes his tablet with breakfast without being told."],
        [
            (
                "c1",
                "His ADHD medicine takes away his appetite. He eats nothing between eight and four, his weight fell from the 50th to the 25th centile over the last year, and by the last lesson he is faint and short-tempered.",
            )
        ],
        "C",
    ),
    H("SECTION D: Jonah's social care needs", 2),
    _working(
        None,
        "Social care",
        ["He is settled with Bev and Colin and the plan is for him to stay."],
        [
            (
                "d1",
                "Jonah is a looked-after child. He sees his sisters six times a year in a contact centre and is unsettled for two or three days either side: he does not sleep and misses school.",
            ),
            (
                "d2",
                "He has gaps in what he knows of his early life and fills them with blame of himself, which he has spoken about with Colin and with nobody else.",
            ),
        ],
        "D",
    ),
    H("SECTIONS E and F: Outcomes sought and the special educational provision required", 2),
    T(
        [
            [
                "The SENCO (special educational needs co-ordinator), Jonah, Bev or Colin and the Virtual School set smaller targets for each outcome at the termly personal education plan meeting and check the last ones there."
            ]
        ],
        [17.2],
        None,
        "E",
    ),
    _out(
        "e1",
        1,
        "By the end of Year 11 Jonah will follow a set of four spoken instructions in class after asking for any repeat he needs, on four occasions out of five.",
        _CI,
    ),
    _prov(
        [
            [
                (
                    "f1",
                    "Language therapy on following longer talk, asking for a repeat and telling events in order, with a re-test each July from which the next year's aims are set.",
                ),
                "Speech and language therapist who works with teenagers, 1:1, 45 minutes once a fortnight in term, from 16.11.2026",
            ],
            [
                (
                    "f2",
                    "Instructions given in chunks of two, written on a strip on his desk, with Jonah saying back what he will do first.",
                ),
                "Subject teachers, in every lesson, from 09.11.2026",
            ],
        ],
        _CI,
    ),
    _out(
        "e2",
        2,
        "By July 2027 Jonah will tell an adult at school what happened in an incident in the order in which it happened, naming who did what, within the same day, nine times out of ten.",
        _CI,
    ),
    _prov(
        [
            [
                (
                    "f3",
                    "Comic-strip conversations after any incident, drawn together on one page and kept in his folder.",
                ),
                "Head of house, trained by the speech and language therapist, 1:1, for 20 minutes before the end of the same day",
            ]
        ],
        _CI,
    ),
    _out(
        "e3",
        3,
        "By the end of Year 11 Jonah will work on a written task for fifteen minutes without leaving his seat, so that he hands in at least two thirds of the classwork set.",
        _CL,
    ),
    _prov(
        [
            [
                (
                    "f4",
                    "Teaching assistant who sits behind and to the left, breaks each task into parts of five minutes, times them with him and sends him on an errand between them.",
                ),
                "Teaching assistant with ADHD training, one adult between two, in English, mathematics and science, 12 hours a week",
            ],
            [
                (
                    "f5",
                    "Kit box in the tutor room (pens, calculator, spare books) and a pocket timetable in three colours, checked together.",
                ),
                "Form tutor, daily from the bell until register",
            ],
            [
                (
                    "f6",
                    "Homework club with a computer and a snack, at which homework is copied from the system and begun.",
                ),
                "Teaching assistant, group of six, Monday and Wednesday from 3.15 to 4.00",
            ],
        ],
        _CL,
    ),
    _out(
        "e4",
        4,
        "By May 2028 Jonah will gain at least a grade 3 in GCSE English language and in mathematics.",
        _CL,
    ),
    _prov(
        [
            [
                (
                    "f7",
                    "Reciprocal reading of the set texts and sentence-combining for writing. The specialist teacher tests understanding each December and May and changes the texts and aims then.",
                ),
                "Specialist teacher of literacy, group of three, 40 minutes three times a week in place of the second language",
            ],
            [
                (
                    "f8",
                    "Number tuition: tables, fractions and percentages through bicycle and money problems, with a progress test every half term which the mathematics lead goes through with him.",
                ),
                "Qualified mathematics tutor paid by the Virtual School, 1:1, one hour a week",
            ],
            [
                ("f9", "A reader pen and a laptop with speech-to-text, set up for coursework and for mocks."),
                "Supplied by the academy by 30.11.2026, for all written work in English, humanities and science",
            ],
        ],
        _CL,
    ),
    _out(
        "e5",
        5,
        "By July 2027 Jonah will leave a lesson by his card and go to the agreed room, in place of shouting or walking off, in eight difficult moments out of ten, so that he has no suspension in two terms running.",
        _SE,
    ),
    _prov(
        [
            [
                (
                    "f10",
                    "Anger and threat work on a cognitive behavioural model: body signs, the pause, ways back. The psychologist reviews it with Jonah and Colin at the end.",
                ),
                "Educational psychologist, 1:1, twelve weekly sessions of 50 minutes from January 2027",
            ],
            [
                (
                    "f11",
                    "Correction given in private, in one sentence, with a choice of two; exit card accepted at once and no questions asked at the door.",
                ),
                "All teachers and cover teachers, whenever Jonah is corrected",
            ],
            [
                (
                    "f12",
                    "Training for his teachers in trauma, attachment and private correction.",
                ),
                "Virtual School psychologist, two hours each September and again for staff new in January",
            ],
            [
                (
                    "f13",
                    "Early pass to leave for lunch and a table for three in the library in place of the dining hall; the side stairs between lessons.",
                ),
                "Pastoral assistant, each lunch time and change of lesson",
            ],
        ],
        _SE,
    ),
    _out(
        "e6",
        6,
        "By the end of Year 11 Jonah will stay in a lesson with a cover teacher to its end three times out of four.",
        _SE,
    ),
    _prov(
        [
            [
                (
                    "f14",
                    "Meet and greet: how the night was, what is different today, who is away and who covers.",
                ),
                "Ms Achterberg, pastoral assistant (Mr Loy when she is out), 1:1, ten minutes each morning at 8.35",
            ],
        ],
        _SE,
    ),
    _out(
        "e12",
        7,
        "By the end of Year 11 Jonah will rate himself five or more out of ten as a learner in English and in mathematics, and give a piece of his work as the reason.",
        _SE,
    ),
    _prov(
        [
            [
                (
                    "f15",
                    "Mentoring on what he has done well, with a folder of work that he picks himself. Jonah and the Virtual School head look through it each term.",
                ),
                "Virtual School mentor, 1:1, one hour a week",
            ],
        ],
        _SE,
    ),
    _out(
        "e7",
        8,
        "By July 2027 Jonah will make the bus journey from home to the bike workshop and back by himself, on three Saturdays running, and say what he does when the bus does not come.",
        _PFA,
    ),
    _prov(
        [
            [
                (
                    "f16",
                    "Travel training on the number 14 route: beside him, then one seat behind, then following by car. The trainer signs off each stage.",
                ),
                "Travel trainer of the council, 1:1, ten journeys of two hours between January and June 2027",
            ]
        ],
        _PFA,
    ),
    _out(
        "e8",
        9,
        "By March 2028 Jonah will be interviewed for a motor vehicle or cycle course at a college of his choice and will describe there at least three jobs he has learnt to do on work experience.",
        _PFA,
    ),
    _prov(
        [
            [
                ("f17", "Work experience in a cycle workshop, with a log of tasks learnt."),
                "Workshop manager and the academy's careers lead, one adult to two pupils, Friday afternoons from 1.00 to 3.00 from February 2027",
            ],
            [
                (
                    "f18",
                    "Careers interviews, mock interviews on film, and visits to colleges on a quiet day; the move to college planned at the Year 11 review.",
                ),
                "Level 6 careers adviser, 1:1, one hour every half term; visits in March and June 2027",
            ],
        ],
        _PFA,
    ),
    _out(
        "e9",
        10,
        "By July 2027 Jonah will eat something at school by one o'clock on four days in five, so that his weight is back on the 40th centile.",
        "health",
    ),
    _out(
        "e10",
        11,
        "By July 2027 Jonah will be in school for at least nine of the ten days that lie on either side of each visit to his sisters.",
        "social-care",
    ),
    _out(
        "e11",
        12,
        "By July 2027 Jonah will tell the story of his first seven years to an adult he chooses, from a book that he has helped to make.",
        "social-care",
    ),
    H("SECTION G: Health provision", 2),
    T(
        [
            [
                (
                    "g1",
                    "ADHD clinic: weight, height, blood pressure and dose, with the timing of the second dose looked at first.",
                ),
                "Specialist nurse for ADHD, every three months, first on 02.12.2026",
            ],
            [
                (
                    "g2",
                    "Plan for food: a milkshake at break and what to eat after four, written with Jonah and Bev.",
                ),
                "Children's dietitian, one hour in December 2026 and a check of half an hour each term",
            ],
        ],
        [9.4, 7.8],
        ["Provision", "Provided by who and by when"],
        "G",
        shade="CFE6E0",
    ),
    H(
        "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        2,
    ),
    P("None: the social worker's assessment found no need for provision under that Act.", "H1"),
    H("SECTION H2: Any other social care provision", 2),
    T(
        [
            [
                (
                    "h1",
                    "Visits with Ruby and Skye at the swimming pool or park, with Bev there, and a telephone call between visits.",
                ),
                "Social worker arranges; every four weeks for three hours from December 2026",
            ],
            [
                ("h2", "Life-story work, ending in a book."),
                "Therapeutic social worker, 1:1, one hour a fortnight for a year; Jonah's reviewing officer checks it every six months",
            ],
        ],
        [9.4, 7.8],
        ["Provision", "Provided by who and by when"],
        "H2",
        shade="CFE6E0",
    ),
    H("SECTION I: Placement", 2),
    P("Hurstmere Academy, a mainstream secondary academy.", "I"),
    H("SECTION J: Personal budget", 2),
    P("No personal budget.", "J"),
    H("SECTION K: Advice and information", 2),
    T(
        [
            [
                "Views of Jonah, his carers and mother",
                "Dele Onwuka, Virtual School; Mr and Mrs Prendergast",
                "25.09.2026",
            ],
            ["Education: annual review report", "Hilary Wace, SENCO, Hurstmere Academy", "15.09.2026"],
            ["Psychological advice", "Mateus Orrell, educational psychologist", "24.08.2026"],
            ["Speech and language therapy report", "Joan Abbatt", "30.06.2026"],
            ["Medical advice", "Dr Ines Calloway, community paediatrician", "11.06.2026"],
            [
                "Social care advice, with the care plan",
                "Rhys Pemberthy, social worker, children in care",
                "18.09.2026",
            ],
            ["Preparing for adulthood: careers advice", "Moira Tandy, careers adviser", "17.09.2026"],
        ],
        [6.6, 7.6, 3.0],
        ["Advice", "From", "Date"],
        "K",
        shade="CFE6E0",
    ),
    H("Authorisation", 2),
    T(
        [
            ["Signed for Wexcombe Borough Council", "Winifred Sarkar, Plan Manager"],
            ["Dated", "6 November 2026"],
        ],
        [7.2, 10.0],
    ),
]

LINKS = """
a1 > e8
a2 > e7 e10
a4 > e4
a5 > e5
n1 > e1 f1 f2
n2 > e2 f1 f3
n3 > e3 f4
n4 > e4 f7 f9
n5 > e3 f5 f6
n6 > e4 f8
n7 > e5 f10 f11 f12
n8 > e6 f12 f14 f15
n9 > e12 f15
n10 > e5 f13
n11 > e7 f16
n12 > e8 f17 f18
c1 > e9 g1 g2
d1 > e10 h1
d2 > e11 h2
e1 > f1 f2
e2 > f1 f3
e3 > f4 f5 f6
e4 > f7 f8 f9
e5 > f10 f11 f12 f13
e6 > f12 f14
e12 > f15
e7 > f16
e8 > f17 f18
e9 > g1 g2
e10 > h1
e11 > h2
"""
STATES["H1"] = "nil"
