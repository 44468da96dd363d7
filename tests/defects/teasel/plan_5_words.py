"""Zayd, thirteen, with Duchenne muscular dystrophy, Year 9: the prose of his plan."""

from __future__ import annotations

from tests.defects.teasel.said import rows, said

FRONT = rows("""
NAME | Zayd Rahmani | CASE ID | MF-0041877
DATE OF BIRTH | 11-Nov-2012 | AGE / YEAR | 13 / Year 9
STATUS | Amended Final | STATUS DATE | 06-Nov-2026
FIRST ISSUED | 14-Jun-2019 | REVIEW MEETING | 17-Sep-2026
NEXT REVIEW BY | 16-Sep-2027 | SETTING | Ferncliffe Academy
PRIMARY NEED | PD Physical Disability | LAC | N
PARENT 1 | Samina Rahmani (mother) 01632 960883 | PARENT 2 | Yusuf Rahmani (father) 01632 960884
""")
VIEWS = rows("""
History | Zayd lives with his parents, his grandmother and his brother Bilal, who is ten and does not have the condition. Duchenne muscular dystrophy was diagnosed in March 2017, when Zayd was four. He walked until May 2025 and has used a powered wheelchair since then. He was at Holm Lane Primary School until July 2024.
How views were gathered | Zayd typed his own answers on 10-Sep-2026 and read them out at his review on 17-Sep-2026. His parents spoke at the review and checked the note that the SENCO, Ms Garside, made of it. Zayd speaks for himself in all meetings; he asks for questions one at a time and time to type if he is tired.
Zayd's views | “I am not brave, I'm just Zayd. I like Ferncliffe. I hate the lift breaking, and being parked at the side in PE.”
Interests and strengths | Zayd is a strategist: he captains the chess team and builds games in Scratch and Python. He is dry, loyal and good at explaining things to younger pupils. He loves cricket scores, K-dramas and his cat, Sultan.
Zayd's aspirations | a1: He wants to design games or accessible controllers for a living. // a2: He wants to go out with his mates to the cinema without a parent. // a3: He would like to go away to university.
Parents' views | Mr and Mrs Rahmani say that Zayd is tired and low after school and that he hides it from his friends. They feel that school listens.
Parents' aspirations | a4: They hope that he will keep the use of his hands for as long as can be. // a5: They hope that he will be happy in himself and able to say what he needs to whoever is helping him.
""")
B_HEADS = ("Need type", "Description of need", "Effect on learning and daily life")
NEEDS = rows("""
Cognition and learning | b1: Zayd reads slowly and guesses at longer words: accuracy at the 8th percentile, comprehension of text read to him at the 75th. | He does not finish reading in the time given and avoids reading aloud.
Cognition and learning | b2: He holds three spoken digits in mind (2nd percentile), as many boys with Duchenne do. | He loses the end of instructions and copies from others; he cannot do mental arithmetic with two steps.
Cognition and learning | b3: Zayd has missed 58 sessions in a year through appointments and illness. | There are gaps in algebra, electricity and the French past tense.
Communication and interaction | b4: He does not ask for help: in five observed lessons he was stuck seven times and told nobody. | Work is left undone, and discomfort is not reported until it is pain.
Social, emotional and mental health | b5: Zayd is grieving for his walking. He cries at night, and his score for low mood in September 2026 was in the clinical range. | He has stopped putting his hand up and says “what's the point” of planning.
Social, emotional and mental health | b6: Outside chess he is on his own. Friends go where his chair cannot, and he was left out of both Year 8 trips. | He eats with an adult on three days in five.
Sensory and/or physical | b7: Zayd drives his chair well but cannot transfer, shift his weight or use the toilet without being hoisted. | He limits what he drinks so as not to go, and has headaches by the afternoon.
Sensory and/or physical | b8: He cannot lift his arms to shoulder height. His writing is 30 words in ten minutes and falls to 12 by the third lesson. | Written work stops at a third of what he can say.
Sensory and/or physical | b9: He tires. After 1pm his accuracy on tasks falls by half, and his head drops. | Afternoon lessons are mostly lost.
Sensory and/or physical | b10: He cannot reach benches, keyboards at standard height, books on shelves or equipment in science, food and PE. | He watches practical work in place of doing it.
Preparing for adulthood | b11: Zayd has met no disabled adult at work and does not know what is open to him after Year 11. | He has chosen no options for Key Stage 4.
Preparing for adulthood | b12: He has never travelled, shopped or told a helper what to do without a parent there. | He waits for adults to arrange things.
""")
AREA = {
    "Cognition and learning": "cognition-learning",
    "Communication and interaction": "communication-interaction",
    "Social, emotional and mental health": "semh",
    "Sensory and/or physical": "sensory-physical",
    "Preparing for adulthood": "preparing-for-adulthood",
}
CARE = {
    "C": said("""
c1: Zayd's breathing muscles are weak (forced vital capacity 58%). He cannot cough strongly and takes two weeks to get over a cold.
c2: Steroids have thinned his bones and raised his weight; he broke his leg in a slow fall in 2024 and is hungry all day.
"""),
    "D": said("""
d1: At home Zayd cannot reach the bathroom or his bedroom without being carried by his father, whose back was injured in July 2026.
d2: He goes nowhere outside school without a parent, and his friends' homes have steps.
"""),
}
E_HEADS = ("Outcome", "Date", "Evidence of success")
OUTCOMES = rows("""
e1: Zayd will read and answer questions on a Year 9 text in the time that his class is given, with a reading pen for the longer words. | Jul-2027 | Seven questions in ten, four texts
e2: Zayd will carry out a spoken task of four steps from his own typed notes. | Jul-2027 | Four tasks in five, science and maths
e3: Zayd will catch up what he misses within two weeks. | End of Key Stage 3 | Unit tests within five marks of his usual score
e4: Zayd will tell a helper what he needs, and how to do it, without being asked. | Jul-2027 | Five times in an observed day
e5: Zayd will talk about what he has lost and what he looks forward to, and his score for low mood will be below the clinical range. | Jul-2027 | Mood questionnaire each term
e6: Zayd will spend two afternoons or evenings a month with friends, without a parent. | End of Year 10 | His own calendar
e7: Zayd will carry out practical tasks with his own hands or by directing a partner. | End of Key Stage 4 | Three tasks in four, in science and food
e8: Zayd will have chosen his Key Stage 4 options and named two jobs, and the courses that lead to them, which he has seen a disabled adult do. | Jul-2027 | His vocational profile
e9: Zayd will plan a bus journey and a shop of five items, and direct his assistant through them. | End of Year 10 | Three trips
e10: Zayd will run his own daily health plan at school: cough-assist twice and 1.5 litres to drink. | Jul-2027 | His chart; no chest admission in a year
e11: Zayd will wash, change and sleep on the ground floor of his home without being carried. | Apr-2027 | Occupational therapist's visit
e12: Zayd will finish a page of written work in a lesson, morning or afternoon, by voice or keyboard and without pain. | End of Key Stage 4 | Work samples each half term; pain two or less out of ten
""")
SHORT = "Steps for each term are agreed by Zayd, his parents and the SENCO in the first fortnight of the term and checked by the SENCO in its last week."
F_HEADS = ("Provision", "Delivered by", "Frequency and duration", "Ratio", "Reviewed", "Links")
PROVISION = rows("""
f1: Precision teaching of long-word reading, with a reading pen | Specialist dyslexia teacher | 40 minutes twice a week, 36 weeks | 1:1 | Teacher, each half term | SEN-01 OUT-01
f2: Instructions typed into a shared document as they are spoken, two steps at a time | Subject teachers | Every lesson | Whole class | SENCO, one lesson a month | SEN-02 OUT-02
f3: Memory strategies (chunking, notes, voice recorder) | Educational psychologist teaches and hands over to a teaching assistant | Three sessions of 50 minutes in Jan-2027, then 20 minutes a week until July 2027 | 1:1 | Educational psychologist, Jul-2027 | SEN-02 OUT-02
f4: Catch-up teaching of what was missed, in person or by live video when he is at home | Qualified teacher of maths, science or French | One hour for each five lessons missed, within ten school days | 1:1 | SENCO, each half term | SEN-03 OUT-03
f5: Self-advocacy sessions, with Zayd's own script for helpers | Speech and language therapist | 45 minutes weekly for 12 weeks from Jan-2027 | 1:1 | Therapist, after session 12 | SEN-04 OUT-04
f6: Adult support to move, hoist, set up work and take part, following Zayd's directions | Two teaching assistants trained by the physiotherapist in moving and handling, renewed each September | 32.5 hours a week: one all day, the second for every hoist and in practical lessons | 1:1, and 2:1 for hoisting | Physiotherapist, each term | SEN-04 SEN-07 SEN-10 OUT-04 OUT-07
f7: Acceptance and commitment therapy for loss | Clinical psychologist of the neuromuscular team | 50 minutes weekly for 16 weeks from Nov-2026, in school | 1:1 | Psychologist, weeks 8 and 16 | SEN-05 OUT-05
f8: Time with his mentor, a wheelchair user trained by Marchfield Youth Service | Mentor | One hour every fortnight in term time | 1:1 | Head of year, each term | SEN-05 SEN-11 OUT-05 OUT-08
f9: Lunch-time games design club, in the accessible media room | Computing technician | 45 minutes on Tuesday and Thursday | Group of eight with one adult | Head of year, each term | SEN-06 OUT-06
f10: Every trip planned with Zayd, with accessible coach and venue booked before it is announced | Educational visits co-ordinator | Each trip, at least six weeks before it | Not applicable | SENCO, each term | SEN-06 OUT-06
f11: Hygiene room with ceiling hoist, changing bench and personal care on request | The two trained teaching assistants | At 10.50am, 1pm and 3pm daily and whenever he asks, 20 minutes each | 2:1 | Physiotherapist, each term | SEN-07 OUT-10
f12: Stretching, standing and seating programme | Physiotherapist (one hour each half term) and teaching assistant | Teaching assistant 30 minutes daily | 1:1 | Physiotherapist, each half term | SEN-07 SEN-08 SEN-09 OUT-12
f13: Laptop with voice dictation and low-force keyboard, mobile arm support and height-adjustable tables in five rooms | Set up by the occupational therapist by 30-Nov-2026 | Available in every lesson | Not applicable | Occupational therapist, each term | SEN-08 SEN-10 OUT-07 OUT-12
f14: Dictation and switch skills | Specialist teacher of physical disability | 45 minutes weekly, 24 weeks | 1:1 | Specialist teacher, each term | SEN-08 OUT-12
f15: Rest in the reclining chair in the medical room, and English, maths and science in the morning | Teaching assistant | 25 minutes at 12.35pm daily | 1:1 | SENCO, each half term | SEN-09 OUT-12
f16: Adapted PE: boccia and powerchair football | PE teacher trained by Marchfield Disability Sport, renewed every two years | Two hours a week in place of the class lesson | Group of six with two adults | PE teacher, each term | SEN-10 SEN-06 OUT-06 OUT-07
f17: Careers programme for disabled young people: four workplace visits, one to a games studio, a vocational profile and a meeting on options and post-16 routes with parents | Careers adviser, level 6, with training in disability | Four half days and three meetings of one hour between Jan and Jul-2027 | 1:1 | Careers adviser, Jul-2027 | SEN-11 OUT-08
f18: Independence training: bus, shop, money and directing an assistant | Rehabilitation and travel trainer | 90 minutes each Friday, 20 weeks | 1:1 | Trainer, weeks 10 and 20 | SEN-12 OUT-09
""")
G = rows("""
g1: Cough-assist, breathing exercises and teaching Zayd to direct them | Respiratory physiotherapist | Visit of one hour every six weeks at school; twice daily for 15 minutes by trained teaching assistant | 1:1 | Physiotherapist, every six weeks | HLT-01 OUT-10
g2: Bone, heart, weight and diet clinic, with a written diet and fluids plan | Neuromuscular consultant and dietitian | Every six months | Not applicable | Consultant, at each clinic | HLT-02 OUT-10
""")
H1 = rows("""
h1: Ground-floor bedroom and wet room with tracking hoist, under a Disabled Facilities Grant | Housing occupational therapist and adaptations team | Work complete by 31-Mar-2027; a mobile hoist and commode at home until then | Not applicable | Housing occupational therapist, monthly | SOC-01 OUT-11
h2: A personal assistant to take Zayd out with friends | Short Breaks Service | Four hours each Saturday, 46 weeks | 1:1 | Social worker, every six months | SOC-02 OUT-06
""")
H2 = "No other social care provision is reasonably required: a carer's assessment of both parents was completed on 02-Oct-2026 and its help is given to them in their own right."
ADVICE = rows("""
Views of Zayd | Zayd Rahmani | 10-Sep-2026
Views of parents | Samina and Yusuf Rahmani | 17-Sep-2026
Education, with preparation for adulthood | T. Garside, SENCO, Ferncliffe Academy | 15-Sep-2026
Educational psychology | Dr A. Whelan | 03-Jul-2026
Speech and language therapy | B. Nuttall | 30-Jun-2026
Physiotherapy and respiratory | K. Sandhu | 08-Sep-2026
Occupational therapy | E. Grieve | 09-Sep-2026
Medical | Dr P. Osei, neuromuscular consultant | 04-Sep-2026
Clinical psychology | Dr M. Blythe | 11-Sep-2026
Specialist teaching, physical disability | F. Yarwood | 07-Sep-2026
Social care | L. Devlin, children with disabilities team | 14-Sep-2026
""")
LINKS = """
a1 > e8
a2 > e6 e9
a3 > e8 e9
a4 > e12 e7
a5 > e4 e5
b1 > e1 f1
b2 > e2 f2 f3
b3 > e3 f4
b4 > e4 f5 f6
b5 > e5 f7 f8
b6 > e6 f9 f10 f16
b7 > e10 f6 f11 f12
b8 > e12 f12 f13 f14
b9 > e12 f12 f15
b10 > e7 f6 f13 f16
b11 > e8 f8 f17
b12 > e9 f18
c1 > e10 g1
c2 > e10 g2
d1 > e11 h1
d2 > e6 h2
e1 > f1
e2 > f2 f3
e3 > f4
e4 > f5 f6
e5 > f7 f8
e6 > f9 f10 f16 h2
e7 > f6 f13 f16
e12 > f12 f13 f14 f15
e8 > f8 f17
e9 > f18
e10 > f11 g1 g2
e11 > h1
"""
GUARDS = [
    ("f11", "F", "P03, P06: 'whenever he asks' added to stated times"),
    ("VIEWS:0", "A", "M01: brother Bilal; old school and dates are history"),
    ("f10", "F", "P07: 'at least six weeks' is no range"),
    ("f2", "F", "P11: named for his need, though the whole class sees it"),
    ("f4", "F", "P07: an amount fixed by what was missed"),
    ("b5", "B", "N05: grief described with a measure"),
    ("e7", "E", "O07: directing a partner is his own act"),
    ("b2", "B", "N02: 'Duchenne' stands beside a described difficulty"),
]
