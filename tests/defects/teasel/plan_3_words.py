"""Kobi, twenty-two, with profound and multiple learning disabilities, in his last year of college: the prose."""

from __future__ import annotations

from tests.defects.teasel.said import rows, said

RECITALS = (
    (
        "☐",
        "This is the first EHC plan made for the child or young person named below, following an assessment under section 36 of the Children and Families Act 2014.",
    ),
    ("☐", "This plan replaces a statement of special educational needs or a learning difficulty assessment."),
    (
        "☒",
        "This plan amends the EHC plan first issued on 12 May 2016, following the annual review held on 23 April 2026.",
    ),
)
FRONT = rows("""
Full name | Kobina Asante | Known as | Kobi
Date of birth | 19 March 2004 | Age | 22
Placement | Lockgate College | NHS no. | 999 207 5518
Status | Amended final plan | Amended with effect from | 10 July 2026
Review due by | 22 April 2027 | Principal need | Profound and multiple learning difficulty
Who acts for Kobi in decisions he lacks capacity to make | Abena Asante, mother and court-appointed deputy | Telephone | 01632 960774
""")
ADVICE = rows("""
Kobi's views, gathered by observation | D. Ferreira, communication lead, Lockgate College | 2 April 2026
Views of Abena Asante | Mother and deputy | 9 April 2026
College report, with preparation for adulthood | S. Whitcombe, Lockgate College | 13 April 2026
Educational psychology advice | Dr L. Marchetti, educational psychologist | 27 January 2026
Speech and language therapy advice | R. Aziz, speech and language therapist | 30 March 2026
Physiotherapy advice | H. Lund, physiotherapist | 31 March 2026
Occupational therapy advice | C. Nwosu, occupational therapist | 1 April 2026
Vision advice | G. Pritchett, qualified teacher of people with vision impairment | 25 March 2026
Medical and nursing advice | Dr V. Sellars, consultant neurologist; community learning disability nurse | 8 April 2026
Care Act assessment and transition advice | T. Bankole, social worker, adult disabilities team | 15 April 2026
""")
HISTORY = said("""
Kobi was born at 27 weeks and has quadriplegic cerebral palsy, epilepsy and cerebral visual impairment. He went to Orchard Bank School from the age of three until July 2023 and has been at Lockgate College since September 2023. He leaves the college in July 2027. He lives with his mother, Abena, and his grandfather, Kwame, in a flat adapted for him in 2019; his sister Esi is a midwife and lives nearby.
""")
VIEWS = said("""
Kobi does not use words, signs or symbols. Between January and April 2026 his communication lead, Ms Ferreira, filmed and logged his responses in 22 sessions at college and at home, and agreed with his mother what each one means. Everything said here about his views is that joint reading of what he does.
Kobi says yes by looking up and stilling, and no by turning to his right with a low hum. He takes up to twenty seconds to answer. His communication passport travels on his chair and his plan was gone through with him using objects and his mother's voice.
He stills and smiles for highlife music, warm water, the lift, being outside in wind and his grandfather's singing. He hums and turns away from crowded rooms and from being moved without being told.
He is a good companion, patient, with a sly sense of humour: he laughs when people drop things.
""")
HOPES = said("""
a1: Kobi's responses show that he wants music and water to be in every week of his life.
a2: Kobi seeks out young people's voices, and those who know him best believe that he wants friends of his own age.
a3: Abena, speaking for herself, hopes that Kobi will spend his days after college with people who know how to listen to him.
a4: She hopes that he will live in a supported flat near her by the time he is twenty-five.
a5: She would like him to be in as little pain as can be and to keep his chest well.
""")
STRENGTHS = "Kobi knows eight familiar voices. He remembers routines, anticipates the end of a song and holds his head up for four minutes when he is interested."
# area of each is in AREAS below
NEEDS = said("""
b1: Kobi communicates by small movements of face, head and breath that are easily missed. Staff new to him read two in ten of his responses correctly; those who know him read nine.
b2: He does not yet choose reliably between two things. Shown two objects he looks steadily at one of them on four occasions in ten.
b3: He does not understand spoken words alone. He knows what is about to happen from an object or a sound in five routines out of the twelve in his day.
b4: Kobi attends to an activity for about two minutes before he withdraws, and longer only if one person stays with him in a quiet place.
b5: He is beginning to learn that what he does has an effect: he presses a switch for music within thirty seconds on three trials in ten, and at other times waits to be helped.
b6: Cerebral visual impairment means that he sees bold, lit or moving objects within 40 centimetres on his left and little else. In cluttered rooms he shuts his eyes.
b7: When he is handled without warning or left in noise Kobi bites his right hand and cries, twice on most days, and may then refuse food for some hours.
b8: Kobi has no friend of his own age. Ninety minutes of observation showed 41 approaches to him by paid staff and none by another student.
b9: He cannot sit, stand or turn over by himself. Scoliosis and changing muscle tone tip him to the right, and after ninety minutes in his chair he is in pain (seven on the pain profile).
b10: His right hand is held in a fist and he reaches with his left for no more than a few seconds, so that he cannot explore or hold on to things.
b11: Things are done to Kobi, not with him: in washing, dressing and eating he takes part in one step of the twenty that were logged.
b12: New people and places make him withdraw. When his lead worker changed in 2024 he lost weight (3 kg) and took eleven weeks to respond again, and in July 2027 every face and place of his day will change.
""")
AREAS = dict(
    zip(
        [f"b{n}" for n in range(1, 13)],
        ["communication-interaction"] * 3
        + ["cognition-learning"] * 2
        + ["sensory-physical"]
        + ["semh"] * 2
        + ["sensory-physical"] * 2
        + ["preparing-for-adulthood"] * 2,
        strict=True,
    )
)
HEALTH = said("""
c1: Kobi has tonic-clonic seizures about twice a month and clusters of absences in most weeks, after which he sleeps and cannot take part for two to three hours.
c2: His swallow is unsafe for thin fluids. He aspirated in November 2025, and has most of his food by gastrostomy and small tastes by mouth.
c3: He cannot clear his own chest and was in hospital with pneumonia for nine days in February 2026.
""")
CARE = said("""
d1: Kobi needs two people to move, wash and change him by day and one awake at night. His mother, who is 58 and has a worn shoulder, does this alone on five nights a week.
d2: Outside college he rarely leaves the flat: he went out on three of the fourteen days of the Easter holiday.
d3: Nothing is in place for his days after July 2027.
""")
# outcome, provision rows, therapists' target pasted in
HEADS = ("What will be provided", "By whom", "How often and for how long", "Staffing", "Monitoring")
PLANS = [
    (
        "Communication and choice",
        "e1: By July 2027 Kobi will choose between two objects or two sounds by looking for three seconds, on eight occasions out of ten, with three different people, so that he decides what happens next.",
        """
f1: Intensive Interaction and choice-making with paired objects | Speech and language therapist, profound disability specialist | 45 minutes weekly, 36 weeks | 1:1 | Therapist, video each term
f2: The same choice routine at drinks, music and end of session | Learning support practitioner trained by the therapist | Six times daily, five minutes each | 1:1 | Communication lead, log read weekly
f3: Two-hour training in reading Kobi's responses, with his video passport | Speech and language therapist, for all college and care staff who work with him | September and February, and before any new person works alone | Whole team, eight people | Therapist, reading test at the end
""",
        "SLT target, autumn 2026: Kobi will fix his gaze on one of two lit objects at 30 cm for three seconds, 6/10 trials, with R. Aziz and two practitioners. Review 11 December 2026.",
    ),
    (
        "Knowing what comes next",
        "e2: By Easter 2027 Kobi will show by stilling or reaching that he knows what is about to happen in ten of the twelve routines of his day, without hand-biting, on four days in five.",
        """
f4: An object of reference and a sung cue before each of the twelve routines, followed by a wait of twenty seconds and then slow handling in the order written in his passport | Every adult who works with him | Before each routine, every day | 1:1, and 2:1 for any move | Educational psychologist, observation of one hour each term
f5: A low-sensory room with a dimmer and bold black background, for learning, and when he hums or turns away | Learning support practitioner | Available in every session; used for two hours daily | 1:1 | Vision teacher, each term
""",
        "",
    ),
    (
        "Attention and effect",
        "e3: By July 2027 Kobi will press a switch within ten seconds to restart music or a fan, eight times in ten, and stay with the activity for eight minutes.",
        """
f6: Switch teaching on the left side, at 40 cm, with lit switches | Specialist teacher of profound and multiple learning difficulties | 30 minutes, four days a week | 1:1 | Teacher, chart each Friday
f7: Advice to that teacher on lighting, contrast and position, with functional vision work alongside her | Qualified teacher of people with vision impairment | One hour each fortnight, 18 visits | 1:1 | Report in April 2027
f8: Two lit switches, an environmental controller and a mounting arm | Provided by the college, set up by the occupational therapist | Available in every session; checked each half term | Not applicable | Occupational therapist
""",
        "OT target, autumn 2026: from supported side-lying, Kobi will bring his left hand to the switch within 30 seconds on 5/10 trials. C. Nwosu, review 4 December 2026.",
    ),
    (
        "Body and hands",
        "e4: By July 2027 Kobi will explore an object in his left hand for thirty seconds in each of his positions, comfortable throughout (three or less on the pain profile).",
        """
f9: Postural programme: standing frame, side-lying, supported floor sitting and a change of position every 60 minutes | Physiotherapist designs, leads and shows; two practitioners certified by her each October carry it out | Physiotherapist one hour weekly; practitioners hourly, five days a week | 1:1 with therapist; 2:1 with practitioners | Physiotherapist, pain profile each half term
f10: Rebound and hydrotherapy for movement and reaching | Physiotherapist and aquatics instructor | One 45-minute session of each a week in term time | 2:1 | Physiotherapist, each term
f11: Hand programme: splint off, warm water, textured objects | Occupational therapist monthly for one hour; practitioner daily | Daily, 20 minutes | 1:1 | Occupational therapist, monthly
""",
        "Physiotherapy target, autumn 2026: tolerate standing frame 25 min x 3 weekly with head in midline for 10 min. H. Lund, review 9 December 2026.",
    ),
    (
        "Taking part in daily life",
        "e5: By July 2027 Kobi will do one step himself in each of five daily routines (for example pushing an arm through a sleeve), on four days in five.",
        """
f12: Backward chaining of one step in each of five routines, using the pause in his passport | Learning support practitioner trained by the occupational therapist | At every drink, wash, change and arrival, 15 minutes each | 2:1 | Occupational therapist, video every six weeks
f13: Two learning support practitioners with epilepsy and gastrostomy competence | Lockgate College | 9.30am to 3.30pm, four days a week, 38 weeks | 2:1 | College nurse, each term
""",
        "",
    ),
    (
        "Friends and community",
        "e6: By July 2027 Kobi will spend two hours a week with the same two young people of his age in the community, staying awake and turned towards them for half of it.",
        """
f14: Sound Circle, an inclusive highlife and percussion band at Tanner Street Arts, in which each player has a partner | Music therapist with a practitioner beside Kobi | 90 minutes each Wednesday, 36 weeks | Group of six, and 1:1 for Kobi | Music therapist, log and film each half term
f15: Travel to the arts centre and baths by accessible bus on the route he will use after college | Learning support practitioners | Twice a week, 30 minutes each way | 2:1 | Communication lead, each half term
""",
        "",
    ),
    (
        "Moving on",
        "e7: By September 2027 Kobi will settle in his adult day opportunities for four days a week, eating and responding as he does at college by the end of the fourth week.",
        """
f16: A transition programme: passport handed over, staff of the new service in college, then Kobi there with people he knows | Transition coordinator of the college with the adult disabilities team | New staff in college three hours a week from January 2027; Kobi at the new service one day a week from April and two from June 2027 | 2:1 | Meeting each half term, chaired by the coordinator
""",
        "",
    ),
]
SHORT = "The targets of the therapists and teacher, some of which stand in the provision plans below, are agreed with Abena at a meeting held by the communication lead every half term, and she checks them at the next."
HEALTH_E = (
    "e8: By July 2027 Kobi will have no more than one hospital admission in a year and will miss no more than five college days through illness, so that he can take part.",
    """
g1: Seizure care plan, with buccal midazolam given as required after five minutes of seizure | Neurology nurse writes and renews it yearly; practitioners trained by her each September | At each seizure; clinic every six months | 1:1 | Neurology nurse
g2: Chest care: assisted cough and positioning | Respiratory physiotherapist trains home and college each October; practitioner or carer carries it out | 15 minutes, morning and afternoon daily; reviewed every three months | 1:1 | Respiratory physiotherapist
g3: Eating and drinking plan and gastrostomy care | Dysphagia therapist and dietitian | Review at college every 12 weeks for one hour, with weight each month | 1:1 | Dietitian
""",
)
CARE_E = (
    "e9: By July 2027 Kobi will go out on four days of every holiday week and spend two nights a month away from home, sleeping and eating as he does at home, as a first step to a flat of his own.",
    """
h1: Night support at home, awake, from a care agency whose staff are trained in his passport | Commissioned by the adult disabilities team | Five nights a week, 10pm to 7am, 52 weeks | 1:1 | Social worker, every six months
h2: Holiday and weekend support to go out | Two personal assistants | Six hours on four days of each holiday week and four hours each Saturday | 2:1 | Social worker, every six months
h3: Overnight short breaks at Fig Tree House | Registered short-break staff | Two nights a month | 1:1, and 2:1 for moves | Social worker, every six months
h4: Adult day opportunities after college, four days a week with one day of music and one of water | Commissioned by the adult disabilities team, with the provider named to Abena in writing by 29 January 2027 | Six hours a day, four days a week, 48 weeks, from 6 September 2027 | 2:1 | Social worker, at six weeks and then every six months
""",
)
J = "Direct payments are made only for the personal assistants in Section H2, under the Care Act 2014; there is no direct payment for special educational provision."
LINKS = """
a1 > e6 e3 e7
a2 > e6
a3 > e7
a4 > e9
a5 > e4 e8
b1 > e1 f1 f3
b2 > e1 f1 f2
b3 > e2 f4
b4 > e3 f5 f6
b5 > e3 f6 f8
b6 > e3 f5 f7 f8
b7 > e2 f4 f5
b8 > e6 f14
b9 > e4 f9 f10
b10 > e4 f11 f10
b11 > e5 f12 f13
b12 > e7 f16 f15 f3
c1 > e8 g1
c2 > e8 g3
c3 > e8 g2
d1 > e9 h1 h3
d2 > e9 h2 h3
d3 > e7 h4 f16
e1 > f1 f2 f3
e2 > f4 f5
e3 > f6 f7 f8
e4 > f9 f10 f11
e5 > f12 f13
e6 > f14 f15 h2
e7 > f16 h4 f15
e8 > g1 g2 g3
e9 > h2 h3 h1
"""
GUARDS = [
    ("g1", "G", "P06: 'as required' of emergency medication, with its trigger stated"),
    ("HISTORYGUARD", "A", "M01: his sister Esi and grandfather Kwame; old schools and dates are history"),
    ("e9", "E", "O05: nights away are described by what he does there"),
    ("f4", "F", "P02, P03: every adult, before each routine, every day"),
    ("f8", "F", "P05: equipment has no ratio"),
    ("b12", "B", "M05: July 2027 lies ahead of the plan's date"),
    ("Not applicable, as Kobi is over 18.", "H1", "S02, S10: nil for an adult"),
    ("f13", "F", "P08: competence is a requirement, not a condition"),
]
