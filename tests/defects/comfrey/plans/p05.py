"""Oxendale: a man of nineteen at college; a form that still looks like a statement."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.comfrey.page import Pen, Plan, words
from tests.defects.comfrey.plans import p05_edits

WORDS = words("""
front.name | Desmond Akintola-Frith
front.dob | 12th March 2007
front.age | 19
front.status | Amended Final Plan
front.first | 14th November 2016
front.meeting | 24th April 2026
front.date | 3rd July 2026
front.review | 2nd July 2027
front.setting | Oxendale Sixth Form and Technical College
front.need | Autistic spectrum condition with moderate learning difficulties
front.address | c/o 9 Tannery Row, Oxendale (telephone 01632 960417)
recital | This plan is made in place of the Statement of Special Educational Needs maintained by Oxendale County Council from 2013 until 13th November 2016, and was last amended after the review of 24th April 2026.
A.method | Desmond spoke for himself at his review on 24th April 2026 with a set of photographs that he had taken, and met his job coach, Lorna Heald, on 30th April to go through each line. He typed the three sentences in quotation marks on her tablet. His mother, Folake Akintola, added her view with his agreement. Desmond makes his own decisions about his education; his capacity to do so was agreed at the review.
A.child1 | "I like the greenhouse, bus timetables and Sunday dinner at Auntie Bisi's. I do not like it when the plan changes and nobody tells me."
A.child2 | "College is alright. My friend is Ollie. The canteen is too much so I have my sandwich in the potting shed."
A1 | "I want a job with plants and to be paid for it."
A2 | Desmond would like to move to a flat of his own, near the number 14 bus, when he is about twenty-two.
A3 | He hopes to have a girlfriend and to go out in the evening without his mum.
A.communication | Desmond speaks in full sentences and understands best what he can see. Write down the choices, give him a day, and ask one question at a time. If he says "yes" three times running he has stopped listening. He chairs the first ten minutes of his review and keeps his own copy of this plan with pictures.
A.history | Desmond was diagnosed with autism at the age of four. He went to Oxendale Primary School with a teaching assistant, and from 2018 to 2024 to Brackwater School, a special school, where he gained Entry Level 2 in English and mathematics. He began at college in September 2024, and is in the second year of a land-based course. His father died in 2021.
A.mother | Mrs Akintola says: "He is the most honest person I know. I shall not always be here. He washes his hands until they bleed when he is worried and I am the only one he tells."
B.ci.s | Desmond is polite and exact, remembers what people have told him about themselves and enjoys facts about plants and buses.
B1 | Desmond understands spoken language at about the level of a child of nine. He takes words literally ("pull your socks up") and in a conversation follows the first sentence and not the third, so that he carries out half of a job and believes that it is done.
B2 | He speaks at length about his own interests and does not see that the other person is bored, busy or joking. Since September two students have taken money from him as "a game between friends", and he did not know that it was not one.
B.cl.s | His memory for what he has seen is excellent: he names over two hundred plants and never forgets a route.
B3 | Desmond reads and writes at Entry Level 2. He reads a label or text message but cannot take the meaning from a page of a form or a contract, and signs what he is given.
B4 | He works with money and time at Entry Level 1: he cannot tell whether he can afford a thing, work out change above ten pounds, or reckon how long a task will take. He is early by an hour or late.
B5 | Desmond does what he has been shown in the place where he was shown it, and does not carry it over. He pots on seedlings perfectly at college and did not know how to begin in a garden centre; a new task needs eight to ten showings.
B.semh.s | He is patient, gentle and keeps coming back to what is hard.
B6 | Desmond is anxious on most days. If a plan changes without notice he paces, asks the same question up to forty times in an hour and does no work until it is settled; this happened on 23 days in the last college year.
B7 | He has not spoken of his father's death. Around March, and when somebody is ill, he stays in bed and misses up to two weeks of college.
B.sp.s | He is fit, walks miles, and works with care with his hands.
B8 | Noise of the canteen, alarms and hand dryers hurt Desmond. He leaves the room with his ears covered, and does not go back in that day; he has not eaten with other students since he came.
B9 | He does not notice thirst, heat or tiredness. He has twice been found faint in the glasshouse after working three hours without a drink.
B.pfa.s | Desmond makes his own packed lunch, keeps his room tidy and uses four bus routes by himself.
B10 | Away from those four routes he cannot cope with a late or cancelled bus: he waits, twice for over two hours, and does not ring anybody.
B11 | He cooks nothing hot, cannot wash clothes and has never spent a night alone; his mother does all of this, and he does not know what paying rent or a bill means.
B12 | He has had one week of work experience. He did not ask what to do when a task was finished, and stood still for the rest of each afternoon; he has no experience of an interview, a supervisor or pay.
B13 |
C1 | Desmond has obsessive compulsive disorder. He washes his hands up to fifty times a day, the skin splits and bleeds, and it takes some two hours from his day; it is worse in the weeks after a change.
D1 | Desmond depends on his mother for meals, laundry, money and company, and she is to have an operation in the autumn of 2026. He cannot be safely left overnight: he opens the door to all comers and would not know what to do in a fire. (Care Act assessment, 11th May 2026.)
D2 | He sees nobody of his own age outside college. He has been cheated of money and does not know whom to tell. (Care Act assessment, 11th May 2026.)
E.lead | The outcomes are to be achieved by July 2028, when Desmond is due to finish college, save where an earlier date is given. Each half term his tutor Gwen Attwater and Desmond set two short targets for each on his progress sheet, and she checks them with him in the last week.
E1 | Desmond will carry out a job of four parts told to him once and written down, and will say "I have finished, what is next?", in nine jobs out of ten and in three different workplaces.
E2 | Desmond will say no, and tell a person whom he trusts on the same day, on nine occasions in ten when somebody asks him for money or asks him to keep a secret.
E3 | By July 2027 Desmond will take home any form, pay slip or tenancy of two pages, find the five facts that matter in it, and only then sign, every time.
E4 | Desmond will plan a week's spending of sixty pounds, with a time for each errand, and keep to it within five pounds for eight weeks together.
E5 | By July 2027 Desmond will go on with his day within twenty minutes of a change, by means of his change card, on nine occasions in ten.
E6 | By July 2027 Desmond will take his own breaks without being told: lunch with one or more other students three times a week, and a drink and a rest in the shade at his four set times on every working day.
E7 | Desmond will complete a supported internship of a year in horticulture, with twenty hours a week on the job in its last two terms, and be interviewed for a paid job at its end.
E8 | Desmond will live for two nights in each week in a training flat, cooking two hot meals and doing his own washing there.
E9 | By July 2027 Desmond will wash his hands no more than fifteen times a day, with skin that is whole, and will spend the time won on what he likes.
E10 | By July 2027 Desmond will come to college on all but three days of the spring term, March included, having told his counsellor or his mother, by words or by card, when he is sad about his father.
E11 | Desmond will go out each week with people of his own age, by any bus in the county, with a plan for when it fails.
F.lead | All that follows is given at or by Oxendale Sixth Form and Technical College for 38 weeks of the year, from September 2026, on four days a week (Monday to Thursday, 9.15 to 4.00). Gwen Attwater, tutor, reviews it with Desmond, his mother and those who give it at the end of each term.
F1 | A study programme in horticulture at Entry Level 3, rising to Level 1, in a teaching group of eight with a qualified tutor who holds a certificate in teaching learners with autism: 18 hours a week until July 2027.
F2 | A learning support assistant trained in autism (three days, by the educational psychologist, renewed every two years) stays beside Desmond in practical and written work, 1:1, for 18 hours a week. The assistant writes out jobs as a numbered strip, has him say back what he will do, prompts "what is next?", and draws off by one step each fortnight.
F3 | Direct speech and language therapy, 1:1, by a therapist experienced with autistic adults: one hour in alternate weeks (19 a year) on following and checking instructions and on telling banter from harm. The therapist trains his assistant for an hour each term, who carries it on for 15 minutes a day.
F4 | The "Circles" course on friends, strangers and money, in a group of six with two tutors trained in it: Wednesday, 1.30 to 2.30, for 24 weeks from September 2026.
F5 | Functional English, 1:1 with a specialist tutor qualified to teach adults with learning difficulties: twice a week, 45 minutes, with real forms, pay slips and leases that Desmond brings.
F6 | Functional mathematics in a group of three with the same tutor: twice a week, 45 minutes. One of the two is in shops, the bank and the bus station.
F7 | Each new task is shown ten times by video of himself doing it, first at college and then at two other sites, by the job coach, 1:1, for 30 minutes on Tuesday and Thursday mornings before the group starts.
F8 | A change card and a written day plan, which the assistant goes through with Desmond from 9.15 until 9.30 each day. Any change is sent to his telephone by 7 pm the day before by his tutor, or, where it arises on the day, is told him at once with the card and a ten-minute walk.
F9 | Counselling, 1:1, by a counsellor trained in bereavement and autism, at college, to teach him words and ways for grief: 50 minutes each Thursday for 20 weeks from October 2026, and three sessions in March of each year.
F10 | A lunch table for four in the small refectory, booked and kept quiet, with a learning mentor trained in autism: Monday, Wednesday and Thursday, 12.30 to 1.10. In the first term he and Ollie have it to themselves.
F11 | Ear defenders, a quiet room on each floor and a drink-and-shade alarm on his watch at 10, 11.30, 2 and 3, supplied by the college and used on every day. The occupational therapist adjusts the plan at one visit of an hour each term.
F12 | Travel training, 1:1, by the council's travel trainer: two hours every Tuesday for 20 weeks from January 2027, two new routes a month, with a practice of a cancelled bus on each.
F13 | Daily living taught in the college's training flat by a life skills tutor, one to three: Monday, 1.00 to 4.00, until July 2027: hot meals, laundry, bills, fire drill and who to let in.
F14 | Supported internship from September 2027 to July 2028 with the county's parks nursery: twelve hours a week in the first term and twenty in the second and third, with a job coach trained in systematic instruction (Level 4), 1:1 in the first term, and then two visits of two hours each week.
F15 | Careers guidance, 1:1, by an adviser qualified at Level 6: one hour each half term, with mock interviews and three visits to employers a year.
F16 | Leaving college: from September 2027 the tutor, job coach, adult social worker and Desmond meet each term, for an hour, to settle work, home and adult services from July 2028, and write it in his transition plan.
F17 |
G1 | Exposure and response prevention, 1:1, by a clinical psychologist of the adult mental health team: weekly, 50 minutes, for 20 sessions from September 2026, then monthly for six. The general practitioner reviews his skin and medicine every three months.
H1.text | Not applicable: Desmond is over 18.
H1a |
H2a | Under the Care Act 2014: a support worker, 1:1, at home for ten hours a week (Friday 10 to 4 and Saturday 10 to 2), who cooks, shops and washes with Desmond and goes out with him to a young adults' group. The social worker reviews this every six months.
H2b | Two nights a week at Tannery Court training flat from October 2026, with one waking member of staff to four tenants, and six nights together in the week of his mother's operation. The social worker reviews this in January 2027 and then every six months.
H2c | The adult safeguarding team meets Desmond and Mrs Akintola for an hour every two months, to go through his bank card, his telephone and whom to tell. The social worker reviews this every six months.
I.text | Oxendale Sixth Form and Technical College, a general further education college
J.text | Desmond was told of a personal budget at his review and decided not to ask for one.
K1 | Young person and parent
K1.who | Desmond Akintola-Frith and Mrs F Akintola
K1.date | 24th and 30th April 2026
K2 | Education, with preparation for adulthood
K2.who | Gwen Attwater, tutor, and Lorna Heald, job coach
K2.date | 17th April 2026
K3 | Educational psychologist
K3.who | Dr Hugh Mellor
K3.date | 7th May 2026
K4 | Medical
K4.who | Dr Anjali Rao, consultant psychiatrist
K4.date | 28th April 2026
K5 | Speech and language therapist
K5.who | Niamh Corless
K5.date | 30th April 2026
K6 | Occupational therapist
K6.who | Ben Yardley
K6.date | 5th May 2026
K7 | Adult social care
K7.who | Charlotte Imrie, social worker (Care Act assessment)
K7.date | 11th May 2026
sign.name | Philippa Wray, Head of SEN Assessment
sign.date | 3rd July 2026
""")

LINKS = """
A1 > E7
A2 > E8 E4
A3 > E11 E2
B1 > E1 F2 F3
B2 > E2 F4 F3
B3 > E3 F5
B4 > E4 F6
B5 > E1 E7 F7 F14
B6 > E5 F8
B7 > E10 F9
B8 > E6 F10 F11
B9 > E6 F11
B10 > E11 F12
B11 > E8 F13
B12 > E7 F14 F15 F1
C1 > E9 G1
D1 > E8 H2a H2b
D2 > E11 E2 H2a H2c
E1 > F2 F3 F7
E2 > F4 F3 H2c
E3 > F5
E4 > F6
E5 > F8
E6 > F10 F11
E7 > F14 F15 F1 F7
E8 > F13 F16 H2a H2b
E9 > G1
E10 > F9
E11 > F12 H2a
"""

GUARDS = """
A.child2 | M01: Ollie is the friend :: My friend is Ollie.
E2 | P02: 'a person whom he trusts' stands in an outcome, of whom he tells
H1.text | S10: says that the section is not for him
recital | S13, M05: the old statement is history
F8 | P08: 'where it arises on the day' says what is done then :: or, where it arises on the day, is told him at once with the card and a ten-minute walk
F1 | P11: a college course, but in a group of eight with a specialist tutor and hours
H2a | S10: social care for an adult, under the Care Act, in H2 :: Under the Care Act 2014: a support worker, 1:1, at home for ten hours a week
B6 | P07: 'up to forty times' describes him :: asks the same question up to forty times in an hour
E.lead | O02, O13: date and targets said once for all outcomes
"""

AREAS = [
    ("Language and social communication", "ci", "communication-interaction", "B1 B2"),
    ("Learning", "cl", "cognition-learning", "B3 B4 B5"),
    ("Emotional development and mental health", "semh", "semh", "B6 B7"),
    ("Sensory and physical", "sp", "sensory-physical", "B8 B9"),
    ("Independence and adult life", "pfa", "preparing-for-adulthood", "B10 B11 B12 B13"),
]
GREEN = "D8E4BC"


def banner(d: Document, number: int, title: str) -> None:
    """The old form's bar: its own running number on the left, the letter and title on the right."""
    cells = [w.Cell(f"Section {number}", bold=True, shade=GREEN), w.Cell(title, bold=True, shade=GREEN)]
    w.table(d, [cells], (3, 14), header_rows=0, space_after=False)
    w.paragraph(d, "", space_after=0, size=4)


def draw(pen: Pen) -> Document:
    """A form carried over from statements: recital, contributors, then numbered banners."""
    d = w.new_document(font="Garamond", size=11.5, heading_colour="4F6228", heading_sizes=(15, 12, 11.5))
    w.header_footer(d, header="OXENDALE COUNTY COUNCIL", header_align="left", footer=pen.word("front.name"))
    w.heading(d, "EDUCATION, HEALTH AND CARE PLAN", 1, align="centre")
    w.paragraph(d, pen.word("recital"), italic=True)
    labels = (
        "name Full name,dob Date of birth,age Age,address Address,status Status,first EHC plan first issued,"
        "meeting Review meeting,date Date of this plan,review Date of next review,setting Placement attended,"
        "need Principal need"
    )
    rows = []
    for entry in labels.split(","):
        key, _, label = entry.partition(" ")
        if pen.has(f"front.{key}"):
            rows.append([w.bold(label), pen.word(f"front.{key}")])
    w.table(d, rows, (6, 11), header_rows=0)
    banner(d, 1, "K - Advice and information: those who contributed to this plan")
    advice = [["Advice", "Name", "Date"]]
    advice += [[pen.says(key), pen.says(f"{key}.who"), pen.says(f"{key}.date")] for key in pen.keys("K")]
    w.table(d, advice, (5.5, 7.5, 4), shade_header=GREEN)
    _views(d, pen)
    _needs(d, pen)
    banner(d, 6, "E - Outcomes sought for the young person, including outcomes for adult life")
    if pen.has("E.lead"):
        w.paragraph(d, pen.says("E.lead"))
    for number, key in enumerate(pen.keys("E"), start=1):
        w.paragraph(d, [f"6.{number}  ", pen.item(key, None, f"6.{number}")[0]])
    banner(d, 7, "F - Special educational provision required by the young person")
    if pen.has("F.lead"):
        w.paragraph(d, pen.says("F.lead"))
    for number, key in enumerate(pen.keys("F"), start=1):
        w.paragraph(d, [f"7.{number}  ", pen.item(key, None, f"7.{number}")[0]])
    _rest(d, pen)
    return d


def _views(d: Document, pen: Pen) -> None:
    banner(d, 2, "A - The views, interests and aspirations of the young person")
    for key in "A.method A.child1 A.child2 A1 A2 A3 A.communication A.history A.mother".split():
        if pen.has(key):
            w.paragraph(d, pen.says(key) if "." in key else pen.item(key)[0])


def _needs(d: Document, pen: Pen) -> None:
    banner(d, 3, "B - The young person's special educational needs")
    for title, short, area, keys in AREAS:
        w.heading(d, title, 2)
        if pen.has(f"B.{short}.s"):
            w.paragraph(d, [w.italic("Strengths. "), pen.says(f"B.{short}.s")])
        for key in keys.split():
            if pen.has(key):
                w.paragraph(d, [f"3.{key[1:]}  ", pen.item(key, area, f"3.{key[1:]}")[0]])
    for number, letter, title, area in (
        (4, "C", "C - Health needs which relate to his special educational needs", "health"),
        (5, "D", "D - Social care needs which relate to his special educational needs", "social-care"),
    ):
        banner(d, number, title)
        for key in pen.keys(letter):
            w.paragraph(d, pen.item(key, area)[0])


def _rest(d: Document, pen: Pen) -> None:
    banner(d, 8, "G - Health provision reasonably required")
    for key in pen.keys("G"):
        w.paragraph(d, pen.item(key, "health")[0])
    banner(
        d,
        9,
        "H1 - Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    if pen.has("H1.text"):
        w.paragraph(d, pen.says("H1.text"))
    if pen.has("H1a"):
        w.paragraph(d, pen.item("H1a", "social-care")[0])
    banner(d, 10, "H2 - Any other social care provision reasonably required")
    for key in ("H2a", "H2b", "H2c"):
        if pen.has(key):
            w.paragraph(d, pen.item(key, "social-care")[0])
    banner(d, 11, "I - Placement")
    w.paragraph(d, pen.says("I.text"))
    banner(d, 12, "J - Personal budget")
    w.paragraph(d, pen.says("J.text"))
    w.paragraph(d, "")
    w.paragraph(d, ["Signed on behalf of Oxendale County Council: ", w.italic(pen.word("sign.name"))])
    w.paragraph(d, ["Dated: ", pen.word("sign.date")])


PLAN = Plan(
    stem="comfrey-05-oxendale",
    layout=8,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Desmond Akintola-Frith",
        "date_of_birth": "2007-03-12",
        "status": "amended",
        "plan_date": "2026-07-03",
        "review_date": "2027-07-02",
        "local_authority": "Oxendale County Council",
        "setting": "Oxendale Sixth Form and Technical College",
        "named_placement": "Oxendale Sixth Form and Technical College",
        "primary_need": "Autistic spectrum condition with moderate learning difficulties",
        "first_plan": False,
        "pronouns": "he",
        "officer": "Philippa Wray",
        "signed": True,
    },
    dates={"first_issued": "2016-11-14", "amended": "2026-07-03", "review_meeting": "2026-04-24"},
    draw=draw,
    edits={"a": p05_edits.A, "b": p05_edits.B},
    guards=GUARDS,
    states={"H1": "nil"},
    pdf_copy="a",
)
