"""Dunfleet: a boy of thirteen in care, taught otherwise than at school; an amended plan with tracked changes."""

from __future__ import annotations

from docx.document import Document
from docx.text.paragraph import Paragraph

from samples.drawing import word as w
from tests.defects.comfrey.page import Pen, Plan, words
from tests.defects.comfrey.plans import p03_edits

WORDS = words("""
front.name | Corey Vantage
front.dob | 21.05.2013
front.status | Amended Final
front.first | 11 March 2022
front.meeting | 2 July 2026
front.date | 18 September 2026
front.review | 17 September 2027
front.year | 9
front.setting | Education otherwise than at school (see Section F)
front.need | Social, emotional and mental health
front.care | Looked after by Dunfleet Council (full care order, 2021)
front.carers | Foster carers: Bernadette and Clive Osei. Mother: Kelly Vantage
A.method | Corey talked with his virtual school teacher, Imran Dace, on two walks at Hollow Farm (10 and 17 June 2026). He chose what was to be written, heard it read back and changed one sentence. What he said stands in italics. Bernadette and Clive Osei wrote their views for the review of 2 July 2026, and Kelly Vantage gave hers to the social worker, Agnieszka Lowe, by telephone on 24 June 2026.
A.child1 | I like engines, dogs and being outside. I don't like being asked why. I learn best when the person does it next to me and doesn't stare.
A.child2 | School was too many people and too many rules that changed. At the chapel it is just me and Jonah and I have done more this year than in the whole of Year 7.
A1 | I want to be a mechanic and have my own van with my name on the side.
A2 | I want to live near my brother when I am grown up and see him more now.
A3 | I would like to be in a college with other people one day, as long as it is not all at once.
A.communication | Corey speaks freely with people he knows. With a new adult he answers "dunno" and looks at the floor, and that is no answer. He decides best on paper: two columns, for and against, with a day to think. He came to the second half of his review, with his dog, and he signed the page of his views.
A.history | Corey lived with his mother and his younger brother, Mason, until he was seven, and saw violence in the home. He came into care in March 2021, had four placements in two years, and has lived with the Oseis since May 2023. His first plan was made in March 2022. He was excluded from Ferrars Academy in February 2025 after a term on half days, and has been taught at the Old Chapel and Hollow Farm since April 2025. Mason lives with an aunt, thirty miles away. Corey is now in Year 9.
A.carers | Mr and Mrs Osei say: "He is funny and loyal and can mend anything with a chain on it. He sleeps badly, and after a bad night we keep the morning small. We see a lad who is sure he will be moved on again."
A.mother | Ms Vantage says: "He is clever with his hands like his grandad. I want him to be listened to and not just written off."
A4 | Mr and Mrs Osei say: "We hope that he will come to feel at home in his own town, with a mate or two and a club where he is known."
B.ci.s | Corey explains how an engine works clearly and in order, with his hands full of the parts. He has a dry wit.
B1 | Corey understands spoken language at the level of a child of nine (speech and language therapy assessment, May 2026). He loses instructions of more than two steps and answers the first; when this is pointed out he swears or leaves.
B2 | He has few words for feelings: asked to sort twelve faces he named three (happy, angry, bored). He says "I'm fine" until he shouts.
B.cl.s | His non-verbal reasoning is in the high average range. He measures, estimates and does mental arithmetic well when there is an object in front of him.
B3 | Corey reads at the level of a child of eight years and three months. He reads a line at a time, guesses long words from their first letters and will not read aloud; he could not read the safety sheet at the farm.
B4 | He writes two or three short lines and then tears the page. Spelling is at the level of a child of seven, and he avoids all tasks with a pen.
B5 | Corey's working memory is weak (4th centile) and he attends to a seated task for six to eight minutes, against twenty-five when using his hands. He starts, drifts and does not finish: of twenty tasks in May he finished seven.
B.semh.s | Corey is gentle with animals and small children, keeps his word and apologises in his own time by doing a job for the person.
B6 | Corey expects adults to leave or to trick him. With a new adult he tests for four to six weeks: he mocks, walks off or breaks something small, and during that time he learns almost nothing from them.
B7 | When he thinks that he has failed or been shamed he goes from calm to shouting within seconds. In the summer term of 2026 there were nineteen such times, five with things thrown; each was followed by an hour or more in which he could not work.
B8 | Changes that come without warning (a different room, a visitor, a late start) bring a refusal to come in. This cost eleven days in the last year.
B9 | He has had no friend of his own age since 2024 and leaves a room when three or more young people come in, so that he does not practise talking, losing or waiting with others.
B.sp.s | He is strong and well co-ordinated, and rides, climbs and uses tools with skill.
B10 | Corey cannot sit in a closed room with humming lights or with people behind him; he rocks, hums and covers his ears and is out of the door in under ten minutes. Heavy work and the open air calm him.
B.pfa.s | He can cook four meals, looks after his dog and saves for parts.
B11 | Corey cannot plan a journey or use a bus by himself, and does not read timetables or bills. He gives up at forms and telephone calls, so that he cannot yet arrange anything for himself.
B12 | He knows of one trade and one way into it, has met no employer and does not know what qualifications it asks for; when it is talked of he says "they won't have me".
C1 | Corey takes four to five hours' broken sleep on most nights, with nightmares twice a week. After such a night his attention halves and he is tearful or angry by eleven.
C2 | He has attention deficit hyperactivity disorder and takes medicine for it. It holds from nine until two and takes away his appetite: he lost three kilograms last year and is hungry and irritable in the afternoon.
D1 | Corey is looked after. He sees Mason four times a year for two hours with a contact worker; for about three days before and after he is sleepless, breaks things and speaks of running away. He needs to see his brother more and to know the dates beforehand.
D.nil |
D2 | He has no activity outside his home and lessons, knows nobody of his age in Dunfleet, and has never stayed with anybody but family or carers.
E.lead | Each outcome is to be achieved by the end of Key Stage 4 (July 2029) unless another date is given.
E1 | Corey will read, alone, a two-page guide or safety sheet from his trade and write from it half a page of steps, with speech-to-text if he likes, that another person can follow without a mistake.
E2 | Corey will carry out four spoken steps, or ask for the one that he has lost, on eight occasions in ten in the workshop and in lessons.
E3 | By July 2028 Corey will say or point out what he feels before it overflows, and will take himself to his chosen place, so that there are no more than three times in a term when he cannot come back to work within fifteen minutes.
E4 | By July 2028 Corey will begin, carry on with and finish eight tasks in ten of twenty minutes, with a checklist that he has made.
E5 | By July 2028 Corey will be at work within ten minutes with an adult, or in a place, that is new to him, on nine days in ten on which he was told of it beforehand.
E6 | Corey will learn in a group of four to six young people for two hours, three times a week, and name two of them as mates, so that college is a place where he can stay.
E7 | Having spent ten days with an employer in the motor trade and gained an entry-level certificate, Corey will choose a course for 16, knowing what it asks for, and apply for it by January 2029.
E8 | Corey will get himself by bus, having rung ahead to arrange it, to one club every week for two terms and to two other places that matter to him.
E9 | By July 2027 Corey will come to his lessons rested and fed: seven hours' sleep on five nights in seven, and his weight on the line for his height.
E10 | By July 2027 Corey will see Mason every month on dates that he holds in his own calendar, and be in lessons on the day before and the day after.
E11 |
E.targets | Jonah Reeve, lead tutor, and Corey set three targets each half term for these outcomes at his personal education plan meeting, with the virtual school and his carers. Imran Dace checks them with Corey in the last week.
F.lead | Education otherwise than at school under section 61 of the Act. Dunfleet Council arranges and pays for all that follows, for 38 weeks a year and 22 hours a week. Imran Dace (virtual school) reviews all of it with Corey, his tutor and his carers in the last week of each half term.
F1 | Tuition in English, mathematics and science, 1:1, at the Old Chapel Learning Rooms, Dunfleet, by a qualified teacher of Pathway Tutors trained in attachment and trauma (three days): Monday to Thursday, 9.30 to 12.00, ten hours a week. (Needs B3, B4, B5; Outcome E1)
F2 | Land and workshop learning at Hollow Farm by an instructor with a Level 3 award in education and training, one adult to two young people: Tuesday and Thursday, 1.00 to 4.00, six hours a week. It leads to the Entry Level certificate in vehicle maintenance. (Needs B9, B10, B12; Outcomes E6, E7)
F3 | Strength and boxing fitness at Dunfleet Leisure Centre, 1:1, with a coach trained in work with looked-after children (two days): Wednesday, 1.00 to 3.00, two hours a week. (Needs B7, B10; Outcome E3)
F4 | Life skills with a Pathway learning mentor, 1:1, from the Old Chapel kitchen and in the town: Friday, 9.30 to 1.30, four hours a week. It takes in bus journeys, telephone calls, forms, bills and cooking, built up one step at a time. (Need B11; Outcome E8)
F5 | Within F1, a structured phonics and morphology programme for older readers ("That Reading Thing"), 1:1, by a tutor trained in it, 30 minutes on each of the four mornings. (Need B3; Outcome E1)
F6 | Speech-to-text and a reading pen with headphones, supplied by the council, in every lesson with text; the specialist teacher shows Corey and his tutor their use for one hour each half term. (Needs B3, B4; Outcome E1)
F7 | Direct speech and language therapy, 1:1, at the farm by a therapist experienced with adolescents: 45 minutes in alternate weeks of term (19 sessions), on instructions of three and four steps and on words for feelings; the therapist shows the tutor how to carry it on for 15 minutes after each session. (Needs B1, B2; Outcomes E2, E3)
F8 | Every adult who teaches Corey gives instructions one step at a time, with an object or a drawn checklist, and waits until he has said it back, in every lesson. The tutor and Corey draw the day's checklist together for ten minutes at 9.30. (Needs B1, B5; Outcomes E2, E4)
F9 | Work is in spells of eight minutes at a bench followed by five on his feet, lengthened by a minute each fortnight that eight tasks in ten are finished; kept by the tutor in every lesson. (Need B5; Outcome E4)
F10 | Therapeutic teaching by Playfulness, Acceptance, Curiosity and Empathy: an educational psychologist trains all his adults (one day each September, half a day each January) and gives them 90 minutes' supervision together every half term. (Needs B6, B7; Outcomes E3, E5)
F11 | Psychotherapy, 1:1, at the Old Chapel by a registered child psychotherapist, to teach Corey to know and to steady his feelings: Wednesday, 12.00 to 12.50, weekly for 38 weeks, reviewed by her with Corey each term. (Needs B2, B7; Outcome E3)
F12 | A leaving plan agreed with Corey for the moment before he overflows: his red key fob, the yard or the dog run, fifteen minutes with no talk, then one question on paper. Any adult with him follows it, in every lesson. (Need B7; Outcome E3)
F13 | A new adult is brought in by four joint sessions of an hour with one whom Corey knows, over four weeks. Changes are told to him in a text message by the tutor by 6 pm the day before, with a photograph of the place or person. (Needs B6, B8; Outcome E5)
F14 | A group of four young people builds a go-kart with the farm instructor and a learning mentor (two adults to four): Monday, 1.00 to 3.00 in the spring and summer terms of 2027, as two of his hours in place of F4's first two on Friday. (Need B9; Outcome E6)
F15 | Lessons are in a room with a window open, lamps in place of strip lights and his chair against the wall; a ten-minute turn of heavy work (logs, tyres) comes before each seated lesson, led by the tutor. The occupational therapist checks this each term. (Need B10; Outcome E4)
F16 | Careers guidance, 1:1, by a Level 6 adviser: one hour each half term from now, with visits to two garages and to Dunfleet College each year, and ten days with an employer in Year 10 found by the virtual school. (Need B12; Outcome E7)
F17 | Move at 16: from September 2028 the adviser, tutor and college link tutor plan Corey's start at college in three meetings a year, with six taster mornings in Year 11, alone at first and then with a group of four. (Needs B9, B12; Outcomes E6, E7)
F18 |
G1 | The nurse for looked-after children runs a sleep programme with Corey and his carers: one hour every fortnight for six sessions from October 2026, then monthly telephone calls of 20 minutes until July 2027. The nurse reviews it with the paediatrician in January 2027.
G2 | The paediatrician sees Corey every six months, and the specialist nurse every three months, for weight, height, blood pressure and dose. The nurse gives carers and tutor a written plan for breakfast before the dose and a meal at 2.15, and reviews it at each visit. Melatonin is given as required at bedtime, by the prescription of 3 June 2026, on no more than four nights a week.
H1.text | None is required: the social care assessment of 8 June 2026 found no need for services under section 2.
H2.nil |
H2a | The contact service arranges a visit with Mason of three hours on the first Saturday of each month, with the same contact worker, at places that the brothers choose; Corey is given all twelve dates in September. The social worker reviews this at each looked-after review, every six months. (Need D1)
H2b | A youth worker takes Corey to Dunfleet Cadets' bike workshop each Thursday, 6 to 8 pm, stays with him 1:1 for the first ten weeks and then with the group of eight; the social worker reviews this after ten weeks and then every three months. (Need D2)
I.text | No school or other institution is named. Education is otherwise than at school, arranged by the council under section 61 of the Children and Families Act 2014, as Section F sets out.
J.text | There is no personal budget. Corey's social worker and carers were told of it at the review of 2 July 2026 and did not ask for one.
K1 | Views of Corey, his carers and his mother: Imran Dace and Agnieszka Lowe, June 2026
K2 | Education: Jonah Reeve, lead tutor, Pathway Tutors, and Imran Dace, virtual school, 22 June 2026 (with preparation for adulthood)
K3 | Educational psychology: Dr Ffion Marsh, 5 June 2026
K4 | Medical: Dr Samir Bhatt, paediatrician, and Cath Royle, nurse for looked-after children, 9 June 2026
K5 | Social care: Agnieszka Lowe, social worker, assessment of 8 June 2026
K6 | Speech and language therapy: Orla Finch, 27 May 2026
K7 | Child psychotherapy: Miriam Stagg, 12 June 2026
K8 | Occupational therapy: Ruth Adeyemi, 3 June 2026
sign.name | Gareth Pell, SEND Team Manager
sign.date | 18 September 2026
""")

LINKS = """
A1 > E7
A2 > E10
A3 > E6 E7
A4 > E8 E6
B1 > E2 F7 F8
B2 > E3 F7 F11
B3 > E1 F1 F5 F6
B4 > E1 F1 F6
B5 > E4 F1 F8 F9
B6 > E5 F10 F13
B7 > E3 F3 F10 F11 F12
B8 > E5 F13
B9 > E6 F2 F14 F17
B10 > E4 F15 F2 F3
B11 > E8 F4
B12 > E7 F2 F16 F17
C1 > E9 G1
C2 > E9 G2
D1 > E10 H2a
D2 > E8 H2b
E1 > F1 F5 F6
E2 > F7 F8
E3 > F3 F7 F10 F11 F12
E4 > F8 F9 F15
E5 > F10 F13
E6 > F2 F14 F17
E7 > F2 F16 F17
E8 > F4 H2b
E9 > G1 G2
E10 > H2a
"""

GUARDS = """
A.history | M04, M05: exclusion and placements are history, with their dates :: He was excluded from Ferrars Academy in February 2025 after a term on half days
D1 | N08: the looked-after status is met in D
A2 | M01: Mason, named elsewhere, is the brother
G2 | P06: 'as required' of a medicine by a dated prescription, with its limit :: Melatonin is given as required at bedtime, by the prescription of 3 June 2026, on no more than four nights a week.
I.text | S09: education is otherwise than at school
E.lead | O02: the date is said once for the outcomes without one
F.lead | P18: hours, places and providers follow, day by day
H1.text | S02: none, and why
A.child1 | V05: set in italics, which the method says are his words
"""

# what was struck out, and what stands in its place
TRACKED = {
    "F1": ("eight hours a week", "ten hours a week"),
    "B7": ("thirty-one such times", "nineteen such times"),
    "E4": ("fifteen minutes", "twenty minutes"),
    "A.child2": ("in Year 7", "in the whole of Year 7"),
    "F11": ("fortnightly for 20 weeks", "weekly for 38 weeks"),
    "H2a": ("once every three months", "on the first Saturday of each month"),
    "F7": ("once each half term", "in alternate weeks of term (19 sessions)"),
    "C2": ("two kilograms", "three kilograms"),
}
AREAS = [
    ("Communication and interaction", "ci", "communication-interaction", "B1 B2"),
    ("Cognition and learning", "cl", "cognition-learning", "B3 B4 B5"),
    ("Social, emotional and mental health", "semh", "semh", "B6 B7 B8 B9"),
    ("Sensory and/or physical", "sp", "sensory-physical", "B10"),
    ("Preparing for adulthood", "pfa", "preparing-for-adulthood", "B11 B12"),
]


def marked(pen: Pen, key: str, line: Paragraph, text: str, italic: bool = False) -> None:
    """A statement with its change, if it has one that still stands, under Track Changes."""
    old, new = TRACKED.get(key, ("", ""))
    if not pen.tracked or not new or new not in text:
        w.add(line, text, italic=italic or None)
        return
    before, _, after = text.partition(new)
    w.add(line, before, italic=italic or None)
    w.delete_tracked(line, old, author="D Kemp", date="2026-07-28T10:00:00Z")
    w.insert_tracked(line, new, author="D Kemp", date="2026-07-28T10:00:00Z")
    w.add(line, after, italic=italic or None)


def draw(pen: Pen) -> Document:
    """A plain linear plan, amended on screen: struck and inserted words are still to be seen."""
    d = w.new_document(
        font="Times New Roman", size=11.5, heading_colour="000000", heading_sizes=(13, 12, 11.5)
    )
    w.header_footer(
        d, header=f"{pen.word('front.name')}  d.o.b. {pen.word('front.dob')}", footer="Confidential"
    )
    w.heading(d, "DUNFLEET BOROUGH COUNCIL", 1, align="centre")
    w.heading(d, "EDUCATION, HEALTH AND CARE PLAN", 1, align="centre")
    for label, key in (
        ("Name", "name"),
        ("Date of birth", "dob"),
        ("Status", "status"),
        ("Plan first issued", "first"),
        ("Date of review meeting", "meeting"),
        ("Date of this amended plan", "date"),
        ("Next review by", "review"),
        ("National Curriculum year", "year"),
        ("Setting", "setting"),
        ("Primary need", "need"),
        ("Care status", "care"),
        ("Family", "carers"),
    ):
        if pen.has(f"front.{key}"):
            w.paragraph(d, [w.bold(f"{label}: "), pen.word(f"front.{key}")], space_after=2)
    _a(d, pen)
    _needs(d, pen)
    w.heading(d, "SECTION E - Outcomes sought, including outcomes for adult life")
    if pen.has("E.lead"):
        w.paragraph(d, pen.says("E.lead"))
    for key in pen.keys("E"):
        _numbered(d, pen, key, None)
    if pen.has("E.targets"):
        w.paragraph(d, pen.says("E.targets"))
    w.heading(d, "SECTION F - Special educational provision required by Corey")
    if pen.has("F.lead"):
        w.paragraph(d, pen.says("F.lead"))
    for key in pen.keys("F"):
        _numbered(d, pen, key, None)
    w.heading(
        d,
        "SECTION G - Health provision reasonably required by the learning difficulties which result in Corey having special educational needs",
    )
    for key in pen.keys("G"):
        _numbered(d, pen, key, "health")
    _social(d, pen)
    w.heading(d, "SECTION I - Placement")
    w.paragraph(d, pen.says("I.text"))
    w.heading(d, "SECTION J - Personal budget")
    w.paragraph(d, pen.says("J.text"))
    w.heading(d, "SECTION K - Advice and information")
    for key in pen.keys("K"):
        w.paragraph(d, [f"{key}  ", pen.says(key)], space_after=2)
    w.paragraph(d, "")
    w.paragraph(d, [w.bold("Signed for the council: "), pen.word("sign.name")])
    w.paragraph(d, [w.bold("Date: "), pen.word("sign.date")])
    return d


def _a(d: Document, pen: Pen) -> None:
    w.heading(d, "SECTION A - Views, interests and aspirations of Corey, his carers and his mother")
    for title, keys, italic in (
        ("How views were gathered", "A.method", False),
        ("What Corey says", "A.child1 A.child2", True),
        ("What Corey hopes for", "A1 A2 A3", True),
        ("Communicating and deciding", "A.communication", False),
        ("History", "A.history", False),
        ("His carers and his mother", "A.carers A.mother", False),
        ("", "A4", False),
    ):
        standing = [key for key in keys.split() if pen.has(key)]
        if standing and title:
            w.heading(d, title, 3)
        for key in standing:
            text = pen.says(key) if "." in key else pen.item(key)[0]
            marked(pen, key, w.paragraph(d), text, italic)


def _numbered(d: Document, pen: Pen, key: str, area: str | None) -> None:
    text = pen.item(key, area, key)[0]
    line = w.paragraph(d, w.bold(f"{key}  "), indent_cm=0.5)
    marked(pen, key, line, text)


def _needs(d: Document, pen: Pen) -> None:
    w.heading(d, "SECTION B - Corey's special educational needs")
    for title, short, area, keys in AREAS:
        if not any(pen.has(key) for key in keys.split()):
            continue
        w.heading(d, title, 2)
        w.paragraph(d, [w.italic("What he does well: "), pen.says(f"B.{short}.s")])
        for key in keys.split():
            if pen.has(key):
                _numbered(d, pen, key, area)
    w.heading(d, "SECTION C - Corey's health needs which are related to his special educational needs")
    for key in pen.keys("C"):
        _numbered(d, pen, key, "health")
    w.heading(d, "SECTION D - Corey's social care needs which are related to his special educational needs")
    for key in pen.keys("D"):
        _numbered(d, pen, key, "social-care")
    if pen.has("D.nil"):
        w.paragraph(d, pen.says("D.nil"))


def _social(d: Document, pen: Pen) -> None:
    if pen.has("H1.text"):
        w.heading(
            d,
            "SECTION H1 - Social care provision which must be made for a child under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        )
        w.paragraph(d, pen.says("H1.text"))
        w.heading(d, "SECTION H2 - Any other social care provision reasonably required")
    else:
        w.heading(d, "SECTION H - Social care provision")
    for key in ("H2a", "H2b"):
        if pen.has(key):
            text = pen.item(key, "social-care")[0]
            marked(pen, key, w.paragraph(d), text)
    if pen.has("H2.nil"):
        w.paragraph(d, pen.says("H2.nil"))


PLAN = Plan(
    stem="comfrey-03-dunfleet",
    layout=9,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Corey Vantage",
        "date_of_birth": "2013-05-21",
        "status": "amended",
        "plan_date": "2026-09-18",
        "review_date": "2027-09-17",
        "year_group": 9,
        "local_authority": "Dunfleet Borough Council",
        "setting": "Education otherwise than at school (see Section F)",
        "primary_need": "Social, emotional and mental health",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": True,
        "officer": "Gareth Pell",
        "signed": True,
    },
    dates={"first_issued": "2022-03-11", "amended": "2026-09-18", "review_meeting": "2026-07-02"},
    draw=draw,
    edits={"a": p03_edits.A, "b": p03_edits.B},
    guards=GUARDS,
    states={"H1": "nil"},
    pdf_copy="a",
)
