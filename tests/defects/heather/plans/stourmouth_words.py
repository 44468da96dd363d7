"""The words of the clean Stourmouth plan."""

from __future__ import annotations

FRONT = [
    ("This plan belongs to", "Jude Marchbank"),
    ("I like to be called", "Jude"),
    ("My birthday", "08.02.2012"),
    ("My year at school", "Year 10"),
    ("My school", "The Saltings School"),
    (
        "Where I live",
        "With my foster carers, Bev and Trevor Onslow. I have been looked after by Stourmouth Council since May 2019 (full care order).",
    ),
    ("Greatest area of need", "Social, emotional and mental health"),
    ("What sort of plan this is", "Amended final plan"),
    ("First plan made on", "22.03.2020"),
    ("My review meeting was on", "03.07.2026"),
    ("This plan was amended on", "18.09.2026"),
    ("My next review is due by", "02.07.2027"),
]

CONTENTS = [
    ("A", "My views, interests and aspirations"), ("B", "My special educational needs"), ("C", "My health needs"),
    ("D", "My social care needs"), ("E", "My outcomes"), ("F", "My special educational provision"),
    ("G", "My health provision"), ("H1 H2", "My social care provision"), ("I", "My placement"),
    ("J", "My personal budget"), ("K", "Advice and information"),
]  # fmt: skip

VIEWS = [
    ("", "How we wrote this: Jude talked with his virtual school adviser, Sal Henty, in her car on the way to the harbour on 17 June 2026 and again on 24 June, and she wrote down what he said. Where the plan says “I” in this section the words are Jude's. In Sections B to E an adult has written “I” for him; Sal read them out to him and he changed what he did not agree with."),
    ("", "#My story"),
    ("", "I lived with Mum in four different flats. I missed most of Year 2 and then some of Year 5. I came into care when I was seven and I have been with Bev and Trevor since I was ten. I started at the Saltings in Year 7."),
    ("", "#What I think"),
    ("", "I'm decent at cooking and I know loads about dogs. School's better than my last one. I hate supply. I hate being shouted at across a room and I hate it when people change stuff and don't say. Don't ask me to read out."),
    ("", "#How to talk with me"),
    ("", "Say it straight and say it quietly. I talk best side by side: walking, cooking or driving. Give me the choices on paper if it matters and come back tomorrow for the answer. I'll come to my review for the first ten minutes, with the dog if I can."),
    ("", "#What I want in the future"),
    ("a1", "I want to work in a kitchen and get paid for it."),
    ("a2", "I want my own flat near Bev's when I'm old enough."),
    ("a3", "I want to see Ellie more, without a social worker sat there." ),
    ("", "#What my mum and my carers think"),
    ("", "Mum (Carly Marchbank) spoke with Sal by phone on 29 June 2026. She says Jude is loving and has her temper, and that he was let down over reading."),
    ("a4", "Mum hopes he will come out of school with some proper certificates."),
    ("", "Bev and Trevor Onslow wrote a letter, dated 1 July 2026. They say he is helpful with anything practical, gentle with the dogs, and that a bad night means a bad day. He has not run off since February."),
    ("a5", "They hope that he will learn to keep himself safe with lads who want to use him."),
]  # fmt: skip

NEEDS = [
    (
        "Communication and interaction", "communication-interaction",
        "I have a big vocabulary when I talk about what I know, and I'm funny.",
        [
            ("b1", "Faces and voices are hard for me to read. A flat voice sounds angry, so I answer back or walk out; in the speech therapist's test I named seven of twenty expressions."),
            ("b2", "I can't find words for what has happened when I am wound up. I go silent or swear, and it is usually a day before anybody can find out what it was about."),
        ],
    ),
    (
        "Cognition and learning", "cognition-learning",
        "My reasoning with patterns and practical things is well above average. I remember recipes and measures in my head.",
        [
            ("b3", "I am dyslexic. I read at the level of an eight-year-old, losing my place on lines of small print, and I can't get through a Key Stage 4 text or an exam paper by myself."),
            ("b4", "Spelling stops me writing: I use short words that I am sure of and hand in three or four lines where the class writes a page."),
            ("b6", "If a job has more than two stages and I can't see them, I stop or start in the middle. In June I finished two of eleven written assignments."),
        ],
    ),
    (
        "Social, emotional and mental health", "semh",
        "I look out for younger kids. I can say sorry when I have had time.",
        [
            ("b7", "My body acts as if something bad is about to happen. I watch the door, need my back to a wall and walk out of about nine lessons a week."),
            ("b8", "I go from fine to furious in seconds when I think I am being laughed at or cornered. Last year I was held safe by staff on six occasions and broke two doors."),
            ("b9", "I find it hard to believe that adults will stay. I test new ones for weeks, by refusing everything, and if they leave I stop going to that lesson."),
            ("b10", "The days before and after I see my family are the worst. I was off, or left by noon, on 19 of 24 of them this year."),
        ],
    ),
    (
        "Sensory and physical", "sensory-physical",
        "I'm fit, quick and good with my hands. My hearing and eyes are fine (tested May 2026).",
        [
            ("b11", "I can't stand being brushed against, or lots of noise in a tight space. In the corridor at changeover I push people away, which has led to nine fights since September 2025."),
        ],
    ),
    (
        "Self-care and independence", "preparing-for-adulthood",
        "I can make four dinners without a recipe and I walk the dogs by myself.",
        [
            ("b12", "I have never been on a bus by myself. I don't understand timetables or change from a note, and I hand my money to anyone who asks me for it."),
            ("b13", "I don't know how to look after a home. I can't use a washing machine, read a bill or book an appointment, and I put off washing and changing for days when I am low."),
            ("b14", "I have never done a day's work and don't know how you get from school to a job. I walked out of the practice interview in May and would not look at the college's form."),
        ],
    ),
]  # fmt: skip

OUTCOMES = [
    ("e1", "communication-interaction", "By July 2027, when I am wound up I will tell an adult I know what happened, using my comic strip sheet or words, on the same day in eight cases out of ten.", "b1 b2"),
    ("e2", "cognition-learning", "By the end of Key Stage 4 I will get the meaning of a page of a Level 1 workplace text, on paper or read aloud by my reader pen, and answer four out of five questions on it, so that I can pass my English and my food hygiene certificate.", "b3 a4 a1"),
    ("e3", "cognition-learning", "By the end of Key Stage 4 I will hand in eight out of ten assignments finished, using my planner and dictating if I want to, so that I have the coursework for a Level 1 in catering.", "b4 b6 a4"),
    ("e5", "semh", "By July 2027 I will leave no more than two lessons a week, and when I do I will go to the Hut and be back within ten minutes.", "b7 b9 b11"),
    ("e6", "semh", "By July 2027 I will use one of my three ways to cool down instead of hitting out or breaking things, so that I am not held by staff in a whole half term.", "b8 b11"),
    ("e7", "semh", "By July 2027 I will be in school until the end of the day on three out of four days next to family time.", "b10"),
    ("e8", "preparing-for-adulthood", "By July 2027 I will get the number 14 bus from home to the harbour and back by myself, pay and keep my change, five times running, so that I can get to work or college.", "b12 a1"),
    ("e9", "preparing-for-adulthood", "By July 2028 I will run my own week in the school flat from a list (washing, one appointment, dinner for four) without being reminded, three weeks running, so that I am ready to live in a place of my own.", "b13 a2"),
    ("e10", "preparing-for-adulthood", "By July 2028 I will have finished two work placements of ten days in a kitchen with a written reference from each, so that I can get on to a post-16 catering course.", "a1 b14"),
    ("e11", "health", "By March 2027 I will sleep for seven hours on five nights a week, so that I am fit for lessons in the morning.", "c1"),
    ("e13", "social-care", "By July 2027 I will ring Ellie myself every Sunday and will have spent a day with her in each of six months running, so that I know when I am seeing her and stay put when a visit is called off.", "d1 a3"),
    ("e12", "social-care", "By July 2027 I will name the adult I would ring, and say no out loud, in four out of five practice situations about older lads and money, so that I stay safe when I am out.", "d2 a5 b12"),
]  # fmt: skip

PROVISION = [
    ("Communication and interaction", "communication-interaction", [
        ("f1", "A speech and language therapist with experience of trauma will work with me on reading faces and voices and on words for what I feel: one to one, 45 minutes, every other Wednesday in term time. She will review this with my tutor in December, April and July.", "b1 b2 e1"),
        ("f2", "After every incident my tutor or the ELSA will draw a comic strip of it with me, side by side and not before I have eaten, one to one, the same day, for at least fifteen minutes. The therapist trains them both in this each September for half a day.", "b2 b1 e1"),
    ]),
    ("Cognition and learning", "cognition-learning", [
        ("f3", "I will have four lessons a week of 40 minutes, one to one, in a structured multisensory reading and spelling programme with adult content, taught by a teacher with a Level 7 qualification in dyslexia, who tests me every term.", "b3 b4 e2"),
        ("f4", "A reader pen, a tablet with dictation, and cream paper in 14 point will be mine to use in every lesson, in homework and in exams. The dyslexia teacher applies for exam reading and a scribe by 31 January 2027.", "b3 b4 e2 e3"),
        ("f6", "Each assignment is cut into steps on one page with pictures of the finished thing. A higher level teaching assistant goes through my planner with me, one to one, from 9.00 to 9.15 every morning, and shows my tutor the tally on Fridays.", "b6 e3"),
    ]),
    ("Social, emotional and mental health", "semh", [
        ("f7", "I am taught in a class of eight at most with a teacher and two teaching assistants, who have all had two days' training in trauma and attachment from the educational psychologist (repeated every other year).", "b7 b9 e5"),
        ("f8", "My seat is at the back by the door in each room. I carry an exit card: I may go to the Hut for ten minutes without asking, and an adult follows at a distance, does not talk, and walks back with me.", "b7 e5 e6"),
        ("f9", "Mr Castellan is my one adult. He meets me off the taxi for ten minutes each day, rings Bev on Tuesday and Friday afternoons, and tells me himself about any change of staff a week ahead. If he is off it is Miss Roe. He will hand over to the next one across a whole half term.", "b9 b10 e5 e7"),
        ("f10", "An educational psychotherapist will see me in the same room, at the same time, Thursdays 11.00 to 11.50, one to one, for all of the 39 school weeks, until July 2028, and will meet my carers and school each term to look at how it is going.", "b8 b9 b10 e6 e7"),
        ("f11", "The ELSA teaches me to notice my body winding up and my three ways to cool down (boxing pads, cold water, walking the school dog): one to one, 30 minutes each Monday, with ten minutes of pads before break every day. The incident log is gone over by the deputy head each half term.", "b8 e6"),
        ("f12", "On days next to family time I have a shorter list: two lessons of my choice, kitchen, then the therapy dog, with Mr Castellan one to one for the first hour and the last. My social worker tells him the dates each half term.", "b10 e7"),
    ]),
    ("Sensory and physical", "sensory-physical", [
        ("f13", "I leave each lesson three minutes before the bell with one other student and a teaching assistant, by the garden route, at every changeover. An occupational therapist looks at my routes and rooms in October and in May and tells school what to alter.", "b11 e5 e6"),
    ]),
    ("Self-care and independence", "preparing-for-adulthood", [
        ("f14", "A travel trainer from the council will teach me the number 14 and the train, one to one, two hours on a Wednesday afternoon for twenty weeks from January 2027, and sign off each step with my carers.", "b12 e8"),
        ("f15", "Living skills in the school flat: washing, bills, phone calls, money and what to say to people who want it. One instructor to three of us, 90 minutes every Tuesday until July 2028. The instructor fills in my skills passport each half term.", "b13 b12 e9 e12"),
        ("f16", "I do a Level 1 in catering in the training kitchen, three hours on Thursdays and three on Fridays, a chef instructor with six students, with one placement of ten days in June 2027 and another in March 2028 set up and visited twice by the work experience coordinator.", "b14 b6 e10 e3"),
        ("f17", "A level 6 careers adviser meets me in November, March and June, an hour each time, and goes with me to Harbour College for a taster morning in each of four half terms, so that my post-16 place is agreed by 31 March 2028.", "b14 e10"),
    ]),
]  # fmt: skip

REST = [
    ("C1", "c1", "I have nightmares three or four nights a week and get about five hours' sleep. I come in pale and jumpy and can't take much in until eleven o'clock."),
    ("D1", "d1", "I live forty miles from my sister Ellie (8) and can't ring her by myself. When a visit is called off I go missing or stop eating."),
    ("D1", "d2", "Two men of nineteen and twenty gave me phones and got me to carry packets for them last winter. I can't tell who is a friend, and have nothing to do on weekday evenings."),
]  # fmt: skip

ADVICE = [
    ("My views", "Jude, with S. Henty", "24.06.2026"),
    ("Parent and carers", "C. Marchbank; B. and T. Onslow", "01.07.2026"),
    ("School: The Saltings", "I. Castellan, head of Key Stage 4", "19.06.2026"),
    ("Educational psychologist", "Dr R. Venn", "11.06.2026"),
    ("Medical: looked-after children's doctor", "Dr P. Shah", "20.05.2026"),
    ("Child and adolescent mental health service (CAMHS)", "Dr G. Lumley", "02.06.2026"),
    ("Speech and language therapist", "E. Whitcombe", "08.06.2026"),
    ("Occupational therapist", "T. Adeyemi", "05.06.2026"),
    ("Social worker", "K. Broome", "30.06.2026"),
    ("Virtual school, with careers advice on preparing for adulthood", "S. Henty", "30.06.2026"),
]
