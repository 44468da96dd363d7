"""What Imogen, her mum and the borough's coordinator wrote together: the words of plan 3."""

from __future__ import annotations

HISTORY = "I am 12 and I live in Kestrel Park with my mum, Adaeze, my twin brother Tobi and our cat, Biscuit. I went to Orchard Street Primary School from 2018 to 2025. I was fine there until Year 5, when my best friend moved to Leeds. I found out that I am autistic in March 2025. I started at Marlow Road School in September 2025 and was there nearly every day until Christmas. After that it got too much. Tobi is in the other half of the year, and he likes it."
METHOD = "These are my own words. I typed them at home on 3 and 10 June 2026 with Ms Brandt, my mentor, who asked the questions and did not change my answers. Mum told Jo Fennel (the borough’s plan coordinator) what she thinks on 12 June 2026, and we all read this section together on 21 August 2026."
MINE = [
    "I like marine biology, drawing sea creatures and the aquarium café when it is empty. I know the Latin names of 140 fish. I like Ms Brandt and science, and I like knowing what is going to happen.",
    "I don’t like the corridor by the hall, cover teachers, group work where nobody says who does what, or people asking “what’s wrong?” when I can’t talk. School smells of floor polish and chips.",
    "When I am OK I talk a lot. When I am not, the words stop coming out, and then I would rather point at my cards or type on my phone. Please give me a minute and don’t guess. I can decide things if you send me the choices the day before.",
    "I think I am good at remembering, noticing and being fair.",
]
MY_HOPES = [
    ("a1", "I want to come to school again without feeling sick."),
    ("a2", "I would like one or two friends who like the same things as me."),
    ("a3", "When I am grown up I want to work in an aquarium."),
    ("a4", "I want to go to the aquarium on the bus by myself."),
]
MUMS = [
    "Mum says: “Imogen holds it together all day and then falls apart in the hall at home. I have had to cut my hours to be there at three o’clock. I don’t want her pushed into school; I want school to feel possible. What works is telling her the plan, sticking to it, and letting her be quiet.”",
    (
        "a5",
        "Mum says: “I hope that she will eat and sleep properly again, so that she has the energy for the rest.”",
    ),
]

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
TITLES = {
    CI: "Communication and interaction",
    CL: "Cognition and learning",
    SE: "Social, emotional and mental health",
    SP: "Sensory and physical",
}
STRENGTHS = {
    CI: "Imogen has a wide vocabulary (91st percentile) and explains the things she loves clearly and with humour. She is honest and loyal.",
    CL: "Imogen’s reasoning with pictures and patterns is well above average, and she remembers facts with great accuracy. She works at the level expected for Year 8 in maths and beyond it in science.",
    SE: "Imogen can say afterwards, in writing, what made a day hard. She looks after the library’s fish tank three times a week and has not missed a feed when in school.",
    SP: "Imogen has a good eye for detail and draws with fine control. She walks and cycles with confidence.",
}
NEEDS = [
    (
        CI,
        "b1",
        "Imogen takes what people say at face value and misses hints, sarcasm and rules that are not spoken. In her language assessment (June 2026) she understood 3 out of 12 indirect requests. She is told off for things she did not know she had been asked to do.",
    ),
    (
        CI,
        "b2",
        "Imogen finds it hard to follow a conversation between more than two people: she answers the last question but one, or talks about fish until the others leave. In class she says nothing in groups of four or more, so she does not share what she knows.",
    ),
    (
        CI,
        "b3",
        "When she is overwhelmed Imogen cannot speak at all. This happened on 11 of the 24 days she was in school between January and May 2026 and lasted between 15 minutes and two hours. While it lasts she cannot tell anyone what she needs.",
    ),
    (
        CL,
        "b4",
        "Imogen finds it hard to plan work and get started. She had handed in 4 of 30 pieces of homework by May 2026. She loses the sheet, or stops at the first question she is not sure of and does not go on to the next. Choosing is hard too: asked in May which of three projects she wanted, she froze for ten minutes.",
    ),
    (
        CL,
        "b5",
        "Imogen writes slowly: 62 words in 20 minutes by hand (educational psychologist, June 2026) where most of her year write about 200. She leaves lessons with half a page and does not show what she understands.",
    ),
    (
        CL,
        "b6",
        "Imogen reads accurately but finds it hard to work out what characters feel or what a writer is hinting at: her score for inference is at the 9th percentile. She gets low marks in English and avoids the subject.",
    ),
    (
        SE,
        "b7",
        "Imogen is very anxious about school. She was there for 61% of sessions last year and 22% of the summer term. On school mornings she is sick or cannot leave her room, and she is falling behind in every subject that builds from week to week.",
    ),
    (
        SE,
        "b8",
        "When a plan changes without warning (a cover teacher, a room swap, a fire drill) Imogen’s heart races and she hides in the toilets for the rest of the morning. She missed 19 lessons in this way in the autumn term of 2025.",
    ),
    (
        SE,
        "b9",
        "Imogen scratches her forearms until they bleed when she feels she has got something wrong, about twice a week. She cannot yet say that a feeling is building up until it is too strong to manage.",
    ),
    (
        SE,
        "b10",
        "Imogen spends break and lunch alone in the library and has not seen a friend out of school since July 2025. She says that she is lonely and does not know how to start.",
    ),
    (
        SP,
        "b11",
        "Sounds that others filter out hurt Imogen’s ears: chairs, hand dryers, the dining hall. She covers her ears or leaves. In a noisy classroom she took in 2 of 10 spoken points (occupational therapist, July 2026).",
    ),
    (
        SP,
        "b12",
        "Smells and textures of food make Imogen gag, and she does not notice that she is thirsty or hungry. She eats and drinks nothing between 7.30 a.m. and 4 p.m. on a school day and has a headache and no concentration by the afternoon.",
    ),
]
C_NEEDS = [
    (
        "c1",
        "Imogen lies awake until about 1 a.m. on nights before school and is hard to wake at 7. She is too tired to learn in the first two lessons.",
    ),
    (
        "c2",
        "Imogen has lost 4 kg since January 2026 and her weight is at the 5th centile. The paediatrician links this to anxiety and to the narrow range of food that she can manage (nine foods). She is dizzy when she stands and has fainted once in PE.",
    ),
]
D_NEEDS = [
    (
        "d1",
        "Imogen does not go anywhere without her mum. She cannot wait at a bus stop or speak to a driver, so she goes to no clubs and sees nobody of her own age (early help assessment, June 2026).",
    ),
    (
        "d2",
        "Ms Adeyemi is bringing up two children by herself and has given up ten hours of paid work a week to be at home. She has no time when she is not caring and says that she is worn out.",
    ),
]
OUTCOMES = [
    (
        "e1",
        CI,
        "By July 2027 Imogen will show a card or send a message to ask for a break before her words stop, on four occasions out of five, so that she can get back to the lesson within 20 minutes.",
    ),
    (
        "e2",
        CI,
        "By the end of Year 9 (July 2028) Imogen will ask “Do you mean …?” when someone hints at something, in 8 out of 10 planned situations, so that she knows what is expected of her.",
    ),
    (
        "e3",
        CI,
        "By July 2027 Imogen will talk with two other students about something they have chosen for 15 minutes a week, keeping to the subject, in five weeks out of six, so that she has people to sit with.",
    ),
    (
        "e4",
        CL,
        "By July 2027 Imogen will hand in four out of five pieces of homework on the day they are due, using her own planner.",
    ),
    (
        "e5",
        CL,
        "By the end of Year 9 Imogen will write or type 200 words in 20 minutes that show what she knows and what a writer is suggesting, in English and in one other subject.",
    ),
    (
        "e6",
        SE,
        "By July 2027 Imogen will be in her classroom for at least 85% of the lessons on her timetable, over half a term, so that she keeps up with her year.",
    ),
    (
        "e7",
        SE,
        "By July 2027 Imogen will use one of her three calming plans when she rates her worry at 3 out of 5, without hurting herself, in every week of a half term.",
    ),
    (
        "e8",
        SP,
        "By July 2027 Imogen will have something to eat and 500 ml to drink between 9 a.m. and 3 p.m. on every school day for half a term, so that she can concentrate in the afternoon and keeps her weight steady.",
    ),
    (
        "e9",
        "social-care",
        "By August 2027 Imogen will travel to the aquarium and back on the 114 bus by herself, on three Saturdays, to meet a friend or a group there, so that she has company and her mum has a day of rest.",
    ),
    ("e10", "health", "By July 2027 Imogen will be asleep by 10.45 p.m. on four school nights out of five."),
    (
        "e11",
        "preparing-for-adulthood",
        "By March 2027 Imogen will choose her GCSE subjects for Year 9 onwards and say, in her own words, how each one leads towards work with sea animals.",
    ),
]
TARGETS = "Smaller steps: Imogen, her mum, Ms Brandt and the SENDCo (the school’s special educational needs and disabilities coordinator) will agree three short-term targets at the start of each half term and look at them together at the end of it."
PROVISION = {
    CI: [
        (
            "f1",
            "A speech and language therapist with experience of autism in girls will work with Imogen 1:1 for 45 minutes a week in term time on hints and hidden meanings, using comic strips and short films, and will review this with Imogen and her mum every term. (Outcome 2)",
        ),
        (
            "f2",
            "The same therapist will run a group of three students, chosen with Imogen, for 30 minutes a week on conversation about shared interests. The therapist will check each term who talks to whom outside the group. (Outcome 3)",
        ),
        (
            "f3",
            "Ms Brandt, a mentor trained in supporting autistic girls, will make and update a set of message cards and a phone template with Imogen in one 30-minute meeting each half term. All of Imogen’s teachers will accept them in place of speech in every lesson. (Outcome 1)",
        ),
        (
            "f4",
            "The therapist will train Imogen’s teachers and the office staff in what to do when her words stop (give a minute, don’t question, offer the cards) in one session of 90 minutes by 31 October 2026, repeated each September. (Outcome 1)",
        ),
    ],
    CL: [
        (
            "f5",
            "Ms Brandt will meet Imogen 1:1 for 20 minutes at 2.50 p.m. every school day to put homework in her planner, start the first question with her and send a photograph of the plan home. The SENDCo will review the number handed in every half term. (Outcome 4)",
        ),
        (
            "f6",
            "Each teacher will give Imogen the steps of the task in writing, on a card with no more than five lines, at the start of every lesson. (Outcomes 4 and 6)",
        ),
        (
            "f7",
            "Imogen will have her own laptop with word prediction for every lesson, for homework and for examinations. A specialist teacher for assistive technology will teach her to type at speed, 1:1, for 30 minutes a week for ten weeks from January 2027, and will measure her speed in April 2027. (Outcome 5)",
        ),
        (
            "f8",
            "A teacher who holds a specialist qualification in language and literacy will teach Imogen inference, in a group of two, for 40 minutes twice a week, and will test her progress every term. (Outcome 5)",
        ),
    ],
    SE: [
        (
            "f9",
            "Imogen will have a step-by-step return timetable, written by the SENDCo with Imogen, her mum and the educational psychologist. It starts at ten hours a week in September 2026 and rises by three hours every two weeks until she is on a full timetable. The four of them will meet for 45 minutes every two weeks to go through it. The hours not yet spent in lessons are taught 1:1 by a qualified teacher, in the Harbour Room or online at home. (Outcome 6)",
        ),
        (
            "f10",
            "Ms Brandt will meet Imogen at the side gate at 8.40 every morning and spend 15 minutes with her, 1:1, in the Harbour Room before the first lesson. (Outcome 6)",
        ),
        (
            "f11",
            "A teaching assistant trained in autism and anxiety will be with Imogen 1:1 for 20 hours a week (all lessons in English, humanities, languages and PE, and every change of room), sitting two rows away, to spot early signs and to offer the cards. (Outcomes 1 and 6)",
        ),
        (
            "f12",
            "The Year 8 office will tell Imogen by message of any cover teacher or room change by 8 a.m. that day, or, when it happens later, through the teaching assistant before the lesson starts. (Outcome 6)",
        ),
        (
            "f13",
            "An assistant psychologist from the school-based mental health team, supervised by a clinical psychologist, will see Imogen 1:1 for 50 minutes a week for 16 weeks for cognitive behaviour therapy adapted for autism, starting in October 2026, and will report to the SENDCo on what she has learnt at weeks 8 and 16. (Outcome 7)",
        ),
        (
            "f14",
            "Imogen will be able to go to the Harbour Room, a quiet room with a member of the inclusion team who is trained in autism in it from 8.30 a.m. to 3.30 p.m. each day, by showing her card and without asking. (Outcomes 1 and 7)",
        ),
        (
            "f15",
            "The librarian, who is trained in peer support, will run the Sea Life Club for Imogen and up to five others who like animals, for 40 minutes every Tuesday and Thursday lunchtime. Ms Brandt will look with Imogen every half term at who she has met. (Outcome 3)",
        ),
    ],
    SP: [
        (
            "f16",
            "Imogen will wear noise-reducing earplugs whenever she wishes and will sit at the side of each classroom, away from the door, in every lesson. She will leave for the next lesson three minutes early. (Outcome 6)",
        ),
        (
            "f17",
            "An occupational therapist trained in sensory integration will work with Imogen 1:1 for one hour a fortnight for two terms from November 2026 on noticing thirst, hunger and rising stress in her body, and will teach Ms Brandt a ten-minute version, which they do together every school day. The therapist will measure the change in May 2027. (Outcomes 7 and 8)",
        ),
        (
            "f18",
            "Imogen will eat in the Harbour Room with one friend and a member of the inclusion team who is trained in autism, for 30 minutes each lunchtime, from food brought from home. The same adult will offer her drink bottle at 10.15, 12.30 and 2. (Outcome 8)",
        ),
    ],
    "preparing-for-adulthood": [
        (
            "f19",
            "A careers adviser qualified to level 6 will meet Imogen and her mum for one hour in January and one hour in February 2027, with the subject choices sent a day ahead, and the SENDCo will arrange one visit to the education team of the aquarium before half term in February. (Outcome 11)",
        ),
        (
            "f20",
            "The SENDCo will send Imogen her Year 9 timetable, teachers’ photographs and a map by 25 June 2027, and Ms Brandt will walk it with her in an hour on each of two days after school. (Outcomes 6 and 11)",
        ),
    ],
}
G = [
    (
        "g1",
        "The community paediatrician will see Imogen every three months to check her weight, blood pressure and sleep, and will prescribe and review melatonin. The first appointment is on 5 November 2026. (Outcomes 8 and 10)",
    ),
    (
        "g2",
        "A dietitian from the children’s feeding clinic will see Imogen and her mum for 45 minutes every six weeks until July 2027 to add one food at a time. (Outcome 8)",
    ),
    (
        "g3",
        "The school nurse will teach Imogen a bedtime plan in three meetings of 30 minutes before Christmas 2026, and will go through her sleep diary with her once a month. (Outcome 10)",
    ),
]
H1 = [
    (
        "h1",
        "A travel buddy from the borough’s short-breaks team, trained in autism, will go out with Imogen 1:1 for three hours every Saturday in term time and two days in each holiday week, first to walk, then to ride the bus beside her, then to follow on the next bus. The team’s manager will review this with Imogen every term. (Outcome 9)",
    ),
]
H2 = [
    (
        "h2",
        "An early help worker will visit Ms Adeyemi for one hour a fortnight until March 2027 and will take Imogen out for one further hour each week so that her mum has time to herself. The worker will review the plan with the family every three months. (Outcome 9)",
    ),
]
PLACE = "Marlow Road School, a mainstream secondary academy."
BUDGET = "Imogen and her mum have talked about a personal budget and do not want one at the moment. There are no direct payments."
ADVICE = [
    ("Imogen’s own views", "Imogen, with Ms Brandt", "10 June 2026"),
    ("Parent’s views", "Adaeze Adeyemi", "12 June 2026"),
    ("School advice", "Head of inclusion, Marlow Road School", "9 June 2026"),
    ("Educational psychology advice", "Dr S. Lindqvist, educational psychologist", "24 June 2026"),
    ("Speech and language therapy", "P. Mbeki-Rowe, speech and language therapist", "18 June 2026"),
    ("Occupational therapy", "T. Ashcombe, occupational therapist", "2 July 2026"),
    ("Medical advice", "Dr R. Iyer, community paediatrician", "30 June 2026"),
    ("Mental health advice", "Kestrel Park Child and Adolescent Mental Health Service", "26 June 2026"),
    ("Social care advice", "Early help service (early help assessment)", "22 June 2026"),
]
LINKS = """
a1 > e6 e7
a2 > e3
a3 > e11
a4 > e9
a5 > e8 e10
b1 > e2 f1
b2 > e3 f2
b3 > e1 f3 f4 f11 f14
b4 > e4 e11 f5 f6 f19
b5 > e5 f7
b6 > e5 f8
b7 > e6 f9 f10 f11
b8 > e6 f12 f11 f20
b9 > e7 f13 f14 f17
b10 > e3 f15 f2
b11 > e6 f16 f14
b12 > e8 f17 f18
c1 > e10 g1 g3
c2 > e8 g1 g2
d1 > e9 h1
d2 > e9 h2
e1 > f3 f4 f11 f14
e2 > f1
e3 > f2 f15
e4 > f5 f6
e5 > f7 f8
e6 > f6 f9 f10 f11 f12 f16 f20
e7 > f13 f14 f17
e8 > f17 f18 g1 g2
e9 > h1 h2
e10 > g1 g3
e11 > f19 f20
"""
