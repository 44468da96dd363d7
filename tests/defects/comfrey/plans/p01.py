"""Wrenholme: a boy of eight with hearing loss; outcomes first, one provision plan for each."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.comfrey.page import Pen, Plan, words
from tests.defects.comfrey.plans import p01_edits

WORDS = words("""
front.name | Tobias Okonjo-Lund
front.known | Tobi
front.dob | 14 February 2018
front.status | Final
front.request | 4 June 2026
front.date | 9 October 2026
front.review | By 8 October 2027
front.year | Year 4
front.school | Sallowfield Primary School
front.need | Hearing impairment
front.parents | Ms Adaeze Okonjo and Mr Henrik Lund
front.language | English and British Sign Language (BSL) at home
A.method | Miss Petra Wyle, Tobi's class teacher, talked with him on 17 June 2026 with a set of picture cards and his signing teaching assistant beside him. The words in quotation marks are Tobi's own; what he signed was put into English by the assistant and read back to him. Ms Okonjo and Mr Lund wrote their part at home and sent it on 22 June 2026.
A.h1 | Tobi says
A.child1 | "I am good at chess and I nearly beat my uncle. I like my school. Mr Pell does the best voices when he reads."
A.child2 | "The dinner hall is like soup. Everybody is talking and I just eat. When people laugh I laugh too but I don't know what it was."
A1 | "When I am big I want to build bridges, the kind that open for ships."
A2 | "I want to play in the chess club without Mr Pell telling me what they said."
A.mixed |
A.communication | Tobi talks in spoken English and signs when he is tired or his aids are out. Adults check that he has understood by asking him to say it back, never "did you hear?" He chooses between two or three pictures or written options when a decision is about him, and he came to the last ten minutes of his planning meeting to say what he thought of it.
A.history | Tobi's hearing loss was found by the newborn screen and he has worn two hearing aids since he was eleven weeks old. He went to Sallowfield Nursery at three with help from the council's teacher of the deaf, and moved up into the primary school in September 2022. His grandfather, who is deaf, taught him to sign. The family moved across the county in 2024, and Tobi stayed at the same school.
A.parents1 | We are proud of how hard Tobi works. By half past three he is grey with tiredness and some evenings he takes his aids out and will not talk to any of us. We think people are misled by his clear speech and do not see what he misses.
A3 | We hope that he will go to the local secondary school with the friends he has now, and hold his own there.
A4 | We would like him to grow up knowing other deaf people, and to feel that being deaf is a part of him and nothing to hide.
B.strength.ci | Tobi speaks clearly, tells a story with relish and signs fluently with his grandfather. He watches faces closely and seldom misses a feeling.
B1 | In a classroom with ordinary noise Tobi catches about half of what is said more than two metres away (speech discrimination of 54 % aided, against 92 % in quiet; audiology, May 2026). He misses other children's answers and the ends of instructions, and starts tasks by copying his neighbour.
B2 | Tobi's understanding of words is that of a child of six years and two months (British Picture Vocabulary Scale, June 2026). Words that are only met by overhearing, such as "borrow", "edge" and "meanwhile", are often unknown to him, so that he loses the thread of a class text.
B3 | His spoken sentences leave out small unstressed words and endings: plurals, past tense "-ed" and "the" are missing in about one sentence in three. Children outside his class ask him to repeat himself and he gives up.
B.strength.cl | Mathematics is Tobi's strongest subject: he is working at the level expected for his age and explains his methods by drawing them.
B4 | Tobi reads accurately at the level of a child of seven and a half, but answers only three questions in ten about what is meant and not said. He does not notice when a passage has stopped making sense.
B5 | The missing endings of his speech go into his writing: he writes "yesterday he walk" and spells -s and -ed as he hears them, which is not at all. He writes about four lines in half an hour where his classmates write twelve.
B.strength.semh | Tobi is kind, funny and persistent. He has one close friend, Kit, and keeps the rules of a game.
B6 | Listening costs Tobi effort all day. From about one o'clock he rests his head, stops looking at the speaker and answers "don't know" to questions that he could answer at nine; on most afternoons he learns little that is new.
B7 | In groups of more than three Tobi cannot follow who is speaking. He laughs when others do, pretends to have understood and drifts to the edge; staff counted him alone for 16 of 25 minutes at lunch.
B8 | Tobi does not tell adults when he has not heard or when an aid has stopped working. In May he sat through a whole morning with a flat battery. He says that asking "makes everyone look".
B.strength.sp | He puts in and takes out his own aids and is strong, quick and well balanced.
B9 | Tobi has a permanent, bilateral, moderate to severe sensorineural hearing loss (an average of 62 dB in the right ear and 66 dB in the left). Without his aids he hears a raised voice at one metre and little else, and he cannot tell where a sound or a warning comes from.
B9a |
C1 | Glue ear comes on top of Tobi's permanent loss two or three times each winter. For two to four weeks his hearing drops by a further 15 to 20 dB and ordinary voices at arm's length become mumbling.
C2 | His ear moulds outgrow the fit about every ten weeks. They then whistle and rub, and he leaves one aid out because it is sore.
D1 | Tobi has never joined a club or a holiday scheme, because none near his home has anybody who signs or can manage his aids; outside school he sees no child who is not a cousin. The Disabled Children's Service found this in its assessment of 29 July 2026.
E.stage | By the end of Key Stage 2 (July 2029):
E1 | When a listener three metres away speaks in his classroom with the class at work, Tobi will repeat or act upon nine instructions in ten, so that he can begin his tasks without copying.
E2 | Tobi will understand the words of his class texts, shown by a score within the average range for his age on a test of understood vocabulary and by explaining eight in ten of the words taught that half term.
E3 | Tobi will speak and write in sentences whose endings and small words are there in nine sentences out of ten, so that people he does not know understand him at the first telling.
E4 | Having read a passage at the level of his class, Tobi will answer seven in ten questions about what is meant but not said, and will point to the place where he stopped understanding, in all his subjects.
E.stage2 | By the end of Year 5 (July 2028):
E5 | Tobi will stay with the lesson in the afternoon, answering as many questions between one o'clock and three as he does before break on four days out of five, and will go home with energy to talk.
E6 | Tobi will tell an adult within five minutes, by word, sign or card, that he has not heard, that an aid has stopped or that an ear is sore or dull, on nine occasions in ten, so that no lesson is lost.
E7 | Tobi will take part in a game or talk with at least three other children on four lunchtimes a week and, with deaf children of his own age, at one club outside school, and will follow who is speaking.
E.targets | Miss Wyle and the teacher of the deaf set shorter-term targets for each outcome with Tobi and his parents in the first fortnight of every term, write them in his learning plan and check them in the last week of that term.
F1 | A radio aid system (one transmitter, two receivers) is worn with his hearing aids in every lesson and assembly, and passed to each child who speaks in class discussion.
F1.who | Supplied and maintained by the council's Sensory Service; class teacher and teaching assistant, shown its use by the teacher of the deaf each September
F1.often | Every lesson and assembly
F1.review | Teacher of the deaf, each half term
F2 | The teaching assistant checks both aids and the radio system with a stetoclip and the six Ling sounds before the first lesson and after lunch, and changes batteries.
F2.who | Teaching assistant trained by the teacher of the deaf (two hours each September)
F2.often | Twice every day, five minutes a time
F2.review | Teacher of the deaf, each half term, from the log
F3 | The classroom is carpeted and has acoustic panels on two walls; Tobi sits in the second row, 1.5 metres from the teacher, with the window behind him. Reverberation is at most 0.4 seconds.
F3.who | School premises manager; checked by the council's educational audiologist
F3.often | In his classroom for every lesson; measured each September
F3.review | Educational audiologist, each September
F4 | The teacher of the deaf teaches Tobi 1:1: listening in noise, the words of the coming class text, and the grammar that his loss hides.
F4.who | Qualified teacher of the deaf, Wrenholme Sensory Service
F4.often | Twice a week, 45 minutes, 38 weeks a year
F4.review | Teacher of the deaf with the parents, each term
F5 | Pre-teaching 1:1 of ten chosen words and the main idea of the week's text, with pictures and signs, taken from the class teacher's plan.
F5.who | Teaching assistant with BSL Level 2, guided weekly by the teacher of the deaf for 20 minutes
F5.often | Monday and Thursday before register, a quarter of an hour
F5.review | Teacher of the deaf, each half term
F6 | Direct speech and language therapy, 1:1, on word endings and sentence building by Shape Coding, with a written programme for the teaching assistant to follow.
F6.who | Speech and language therapist with post-registration training in deafness
F6.often | One 40-minute session in alternate weeks of term (19 a year)
F6.review | Therapist, each term, with new targets
F7 | The teaching assistant practises the therapist's programme 1:1 with Tobi, in speech first and then in one written paragraph.
F7.who | Teaching assistant with BSL Level 2, watched by the therapist once each half term
F7.often | Three times a week, 15 minutes
F7.review | Therapist, each term
F8 | Reciprocal reading in a group of three in the library corner: predict, question, clear up, sum up. Tobi marks with a pencil the place where the sense was lost.
F8.who | Class teacher trained in reciprocal reading by the educational psychologist (one day, renewed every two years)
F8.often | Three times a week, 25 minutes
F8.review | Class teacher and SENCO, each half term, by a running record
F9 | A listening break in the library, with aids out if he likes and nothing that must be heard: chess, drawing or a book.
F9.who | Teaching assistant with BSL Level 2, 1:1
F9.often | Every day at 12.55 for 15 minutes, and 10 minutes more when he shows his blue card
F9.review | SENCO, each half term, with Tobi
F10 | New teaching in English and mathematics stands in the morning timetable, and what is taught after lunch is practice of what is known.
F10.who | Class teacher
F10.often | Every school day
F10.review | SENCO, at the start of each term
F11 | The teaching assistant supports Tobi in class: repeats other children's answers, signs what was missed, notes new words on his whiteboard, and steps back once he is at work.
F11.who | Teaching assistant with BSL Level 2
F11.often | 25 hours a week, in all lessons, 1:1
F11.review | SENCO and teacher of the deaf, each term
F12 | The teacher of the deaf runs the "My ears, my job" programme 1:1: how his aids work, what to say and to whom, with practice in the room where it is hard.
F12.who | Qualified teacher of the deaf
F12.often | Weekly for 30 minutes in the autumn and spring terms, fortnightly in the summer term
F12.review | Teacher of the deaf, each term, by the count of times he told
F13 | A lunchtime chess and board games table of four, in the quiet room beside the hall, one child speaking at a time with a talking piece.
F13.who | Midday supervisor trained by the teacher of the deaf (one hour each September)
F13.often | Four days a week, 25 minutes
F13.review | SENCO, each half term, by a count of turns
F14 | All adults who teach or look after Tobi are trained in deaf awareness, the radio aid and the signs that he is lost.
F14.who | Teacher of the deaf
F14.often | Two hours each September, and again within four weeks for new staff
F14.review | SENCO keeps the record, reviewed each term
F15 | A day with deaf pupils of his age from three schools, with a deaf adult who speaks of her work as an engineer or in other trades.
F15.who | Wrenholme Sensory Service: two teachers of the deaf and one deaf role model to twelve pupils
F15.often | Once a term, 9.30 to 2.30
F15.review | Teacher of the deaf, after each day
G1 | The audiology clinic at Wrenholme Infirmary tests Tobi's hearing and sets his aids every three months from October to April and once in the summer; school sends for an earlier appointment within five working days when the morning check fails with sound moulds and batteries. Lead: paediatric audiologist.
G2 | New ear moulds are made by the audiology clinic every ten weeks, and within three working days of a call from school or home. Lead: audiologist.
H1.nil | The assessment of 29 July 2026 found that no provision under section 2 is needed.
H2a | The Disabled Children's Service pays for and escorts Tobi to the Wrenholme Deaf Children's Club, two hours on alternate Saturday mornings, 20 sessions a year, with a signing youth worker for every four children. The social worker reviews it with the family every six months.
I.name | Sallowfield Primary School
I.type | Mainstream community primary school
J.text | Ms Okonjo and Mr Lund were told about personal budgets on 15 July 2026 and have not asked for one.
K1 | Parents' and child's views
K1.who | Ms A Okonjo, Mr H Lund, Tobi
K1.date | 22 June 2026
K2 | Education advice
K2.who | Miss P Wyle, class teacher, and Mrs L Stroud, SENCO, Sallowfield Primary School
K2.date | 30 June 2026
K3 | Teacher of the deaf's advice
K3.who | Mr Owain Treece, qualified teacher of the deaf, Wrenholme Sensory Service
K3.date | 6 July 2026
K4 | Educational psychology advice
K4.who | Dr Shirin Vale, educational psychologist
K4.date | 10 July 2026
K5 | Medical advice: paediatrics and audiology
K5.who | Dr Colm Arkle, community paediatrician, with the audiology report of 12 May 2026
K5.date | 8 July 2026
K6 | Speech and language therapy advice
K6.who | Ms Bea Hollin, speech and language therapist
K6.date | 3 July 2026
K7 | Social care advice
K7.who | Ms Noor Iqbal, Disabled Children's Service
K7.date | 29 July 2026
sign.name | Mrs Janet Oldroyd, SEND Casework Manager
sign.date | 9 October 2026
""")

LINKS = """
A1 > E2 E4
A2 > E7
A3 > E1 E7
A4 > E7 E6
B1 > E1 F1 F2 F3 F11 F4
B2 > E2 F5 F4
B3 > E3 F6 F7 F4
B4 > E4 F8
B5 > E3 F7 F6
B6 > E5 F9 F10
B7 > E7 F13
B8 > E6 F12 F2
B9 > E1 F1 F2 F14
C1 > E6 G1
C2 > E6 G2
D1 > E7 H2a F15
E1 > F1 F2 F3 F11 F4
E2 > F5 F4
E3 > F6 F7 F4
E4 > F8
E5 > F9 F10
E6 > F12 F2 G1 G2
E7 > F13 F14 F15 H2a
"""

GUARDS = """
A1 | V05: first person, but the words are said to be Tobi's own
B.strength.semh | M01: Kit is the friend :: He has one close friend, Kit, and keeps the rules of a game.
A.history | M04, M05: the move of 2024 and the start of 2022 are history :: The family moved across the county in 2024, and Tobi stayed at the same school.
F5 | P03, P04: two mornings and a quarter of an hour stand in the next cell, in words
F9 | P06: a further break on showing a card comes on top of a daily one
H1.nil | S02: says that there is nothing, and on what ground
E.stage | O02: the date is said once for the outcomes below it
G1 | P06: an earlier clinic on a named sign, within five working days :: school sends for an earlier appointment within five working days when the morning check fails with sound moulds and batteries
"""

PLANS = [
    ("E1", "F1 F2 F3 F4 F11"),
    ("E2", "F5"),
    ("E3", "F6 F7"),
    ("E4", "F8"),
    ("E5", "F9 F10"),
    ("E6", "F12"),
    ("E7", "F13 F14 F15"),
]
AREAS = [
    ("Communication and interaction", "ci", "communication-interaction", ("B1", "B2", "B3")),
    ("Cognition and learning", "cl", "cognition-learning", ("B4", "B5")),
    ("Social, emotional and mental health", "semh", "semh", ("B6", "B7", "B8")),
    ("Sensory and/or physical", "sp", "sensory-physical", ("B9", "B9a")),
]
HEAD = "Education, Health and Care Plan"
TEAL = "1B6B72"


def draw(pen: Pen) -> Document:
    """An older county form: recitals and the list of advice first, then outcome by outcome."""
    d = w.new_document(font="Calibri", size=10.5, heading_colour=TEAL)
    w.header_footer(d, header=f"{pen.word('front.name')} - EHC Plan", footer="OFFICIAL - SENSITIVE: PERSONAL")
    w.heading(d, "Wrenholme County Council", 2, align="centre")
    w.heading(d, HEAD, 1, align="centre")
    rows = [
        ("Name", "name"),
        ("Likes to be known as", "known"),
        ("Date of birth", "dob"),
        ("Status of this plan", "status"),
        ("Request for assessment received", "request"),
        ("Date of this plan", "date"),
        ("To be reviewed", "review"),
        ("Year group", "year"),
        ("School attended", "school"),
        ("Main area of need", "need"),
        ("Parents", "parents"),
        ("Languages used", "language"),
    ]
    front = [[label, pen.word(f"front.{key}")] for label, key in rows if pen.has(f"front.{key}")]
    w.table(d, front, (6, 11), header_rows=0, shade_first_column="DCEEEF", bold_first_column=True)
    for ticked, text in (
        (
            True,
            "This plan is made by the council following an assessment under section 36 of the Children and Families Act 2014.",
        ),
        (
            False,
            "This plan is made by the council following the transfer of a statement of special educational needs.",
        ),
        (False, "This plan is amended by the council following a review."),
    ):
        w.checkbox(line := w.paragraph(d), ticked, control=False)
        w.add(line, f"  {text}")
    w.heading(d, "Section K: The advice and information gathered during the EHC needs assessment")
    advice = [["Advice", "From", "Date"]]
    advice += [[pen.says(key), pen.says(f"{key}.who"), pen.says(f"{key}.date")] for key in pen.keys("K")]
    w.table(d, advice, (5, 9, 3), shade_header="DCEEEF")
    _views(d, pen)
    _needs(d, pen)
    _outcomes(d, pen)
    _rest(d, pen)
    return d


def _views(d: Document, pen: Pen) -> None:
    w.heading(d, "Section A: The views, interests and aspirations of the child and his parents")
    if pen.has("A.method"):
        w.heading(d, "How the views were gathered", 3)
        w.paragraph(d, pen.says("A.method"))
    if pen.has("A.mixed"):
        w.paragraph(d, pen.says("A.mixed"))
    if pen.has("A.child1"):
        w.heading(d, pen.word("A.h1"), 3)
        for key in ("A.child1", "A.child2"):
            w.paragraph(d, pen.says(key))
    for key in ("A1", "A2"):
        if pen.has(key):
            w.paragraph(d, pen.item(key)[0])
    w.heading(d, "How Tobi communicates and takes part in decisions", 3)
    w.paragraph(d, pen.says("A.communication"))
    w.heading(d, "Tobi's story", 3)
    w.paragraph(d, pen.says("A.history"))
    if pen.has("A.parents1"):
        w.heading(d, "His parents say", 3)
        w.paragraph(d, pen.says("A.parents1"))
    for key in ("A3", "A4"):
        if pen.has(key):
            w.paragraph(d, pen.item(key)[0])


def _needs(d: Document, pen: Pen) -> None:
    w.heading(d, "Section B: The child's special educational needs")
    number = 0
    for title, short, area, keys in AREAS:
        w.heading(d, title, 2)
        w.paragraph(d, [w.bold("Strengths: "), pen.says(f"B.strength.{short}")])
        for key in keys:
            if pen.has(key):
                number += 1
                text = pen.item(key, area, f"Need {number}")[0]
                w.paragraph(d, [w.bold(f"Need {number}. "), text], indent_cm=0.6)
    w.heading(d, "Section C: The child's health needs which are related to his special educational needs")
    for key in pen.keys("C"):
        w.paragraph(d, pen.item(key, "health")[0])
    w.heading(
        d, "Section D: The child's social care needs which are related to his special educational needs"
    )
    for key in pen.keys("D"):
        w.paragraph(d, pen.item(key, "social-care")[0])


def _outcomes(d: Document, pen: Pen) -> None:
    w.heading(d, "Section E: The outcomes sought for the child")
    place = {key: number for number, (key, _) in enumerate(PLANS, start=1)}
    for lead, keys in (("E.stage", ("E1", "E2", "E3", "E4")), ("E.stage2", ("E5", "E6", "E7"))):
        if pen.has(lead):
            w.paragraph(d, w.bold(pen.says(lead)))
        for key in keys:
            if pen.has(key):
                label = f"Outcome {place.get(key, 8)}"
                w.paragraph(d, [w.bold(f"{label}: "), pen.item(key, None, label)[0]], indent_cm=0.6)
    if pen.has("E.targets"):
        w.paragraph(d, pen.says("E.targets"))
    w.heading(d, "Section F: The special educational provision required by the child")
    for number, (_, keys) in enumerate(PLANS, start=1):
        if not any(pen.has(key) for key in keys.split()):
            continue
        w.heading(d, f"Provision Plan for Outcome {number}", 3)
        rows = [
            ["Provision", "By whom, with what training", "How often and how long", "Who reviews, and when"]
        ]
        for key in keys.split():
            if pen.has(key):
                text, cells = pen.item(key, None, None, who=rows[0][1], often=rows[0][2], review=rows[0][3])
                rows.append([text, *cells])
        w.table(d, rows, (6.6, 4, 3.4, 3), shade_header="DCEEEF", size=9.5)


def _rest(d: Document, pen: Pen) -> None:
    w.heading(
        d,
        "Section G: Any health provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs",
    )
    for key in pen.keys("G"):
        w.paragraph(d, pen.item(key, "health")[0])
    w.heading(
        d,
        "Section H1: Any social care provision which must be made for a child under 18 resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    w.paragraph(d, pen.says("H1.nil"))
    w.heading(
        d,
        "Section H2: Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs",
    )
    for key in pen.keys("H2"):
        w.paragraph(d, pen.item(key, "social-care")[0])
    if pen.has("H2a"):
        w.paragraph(d, pen.item("H2a", "social-care")[0])
    w.heading(d, "Section I: Placement")
    w.table(
        d,
        [["Name of school", pen.says("I.name")], ["Type of school", pen.says("I.type")]],
        (6, 11),
        header_rows=0,
        shade_first_column="DCEEEF",
    )
    w.heading(d, "Section J: Personal Budget")
    w.paragraph(d, pen.says("J.text"))
    w.paragraph(d, "Signed on behalf of the council", bold=True)
    w.table(
        d,
        [["Name and post", pen.word("sign.name")], ["Date", pen.word("sign.date")]],
        (6, 11),
        header_rows=0,
        shade_first_column="DCEEEF",
    )


PLAN = Plan(
    stem="comfrey-01-wrenholme",
    layout=5,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Tobias Okonjo-Lund",
        "preferred_name": "Tobi",
        "date_of_birth": "2018-02-14",
        "status": "final",
        "plan_date": "2026-10-09",
        "review_date": "2027-10-08",
        "year_group": 4,
        "local_authority": "Wrenholme County Council",
        "setting": "Sallowfield Primary School",
        "named_placement": "Sallowfield Primary School",
        "primary_need": "Hearing impairment",
        "first_plan": True,
        "pronouns": "he",
        "officer": "Mrs Janet Oldroyd",
        "signed": True,
    },
    dates={"request": "2026-06-04", "final": "2026-10-09"},
    draw=draw,
    edits={"a": p01_edits.A, "b": p01_edits.B},
    guards=GUARDS,
    states={"H1": "nil"},
    pdf_copy="a",
)
