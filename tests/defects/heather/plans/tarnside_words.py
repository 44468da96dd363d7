"""The words of the clean Tarnside plan."""

from __future__ import annotations

FRONT = [
    ("Surname", "Dunmore"),
    ("Forename(s)", "Saskia Elin"),
    ("Known as", "Kia"),
    ("D.O.B.", "2014-01-19"),
    ("UPN", "K960114526073"),
    ("National curriculum year", "8"),
    ("Current education setting", "Education otherwise than at school"),
    ("Primary SEN", "Autism"),
    ("Plan status", "Amended final"),
    ("Version", "4.0"),
    ("Plan first issued", "17 February 2023"),
    ("Annual review meeting", "26 June 2026"),
    ("Date of this plan", "11 September 2026"),
    ("Next review by", "11 June 2027"),
    ("Plan coordinator", "Bryony Fell"),
]

GUIDE = [
    ("A", "What the child and family think, want and hope for"), ("B", "Special educational needs"),
    ("C", "Health needs that go with them"), ("D", "Social care needs that go with them"),
    ("E", "Outcomes"), ("F", "Special educational provision"), ("G", "Health provision"),
    ("H1", "Social care provision under the 1970 Act"), ("H2", "Other social care provision"),
    ("I", "Placement"), ("J", "Personal budget"), ("K", "Advice and information"),
]  # fmt: skip

VIEWS = [
    (
        "How views were obtained",
        "",
        "Saskia typed answers to Bryony Fell's questions in a shared document between 8 and 19 June 2026 with her mother in the room. Her own words are in quotation marks. Her parents filled in the council's form on 15 June 2026 and spoke at the review.",
    ),
    (
        "Child's views",
        "",
        "“Call me Kia. I draw dragons and I run a server with rules that make sense. Rats are the best pet. School was like a fire alarm all day. I do want to learn, I just can't when someone says now.”",
    ),
    ("Child's aspirations", "a1", "“I'd like to be a concept artist for games.”"),
    ("", "a2", "“I want friends I can see in real life, maybe two.”"),
    (
        "Communication and involvement",
        "",
        "Saskia types, sends pictures or speaks, in that order of ease. Send questions the day before; offer a choice of when as well as what; do not fill the pause. She edits her plan herself and joins meetings by chat.",
    ),
    (
        "Parents' views",
        "",
        "Mr and Mrs Dunmore say that Saskia is witty, exact and kind to animals. The house has begun to have laughter in it again. They say that a good week is one where nobody rushed.",
    ),
    (
        "Parents' aspirations",
        "a3",
        "They hope that she will be able to go out to shops and cafes like other teenagers.",
    ),
    ("", "a4", "They hope that she will leave education with qualifications that show how able she is."),
    (
        "History",
        "",
        "Saskia was diagnosed autistic in 2022, aged eight. She stopped speaking at Fellgate Primary in Year 5 and has not been inside a school since May 2024. A hospital school offered 2 hours a week until July 2025, when the present arrangement began.",
    ),
]

NEEDS = [
    ("Communication and Interaction", "communication-interaction", "Saskia has an outstanding written vocabulary (98th centile) and explains a drawing technique better than most adults.", [
        ("b1", "It takes Saskia 15 to 20 seconds to make sense of something said to her, and she takes it to the letter. If asked again meanwhile she starts from the beginning, and three or four such exchanges end the session."),
        ("b2", "With people she has met fewer than about ten times Saskia cannot speak. She freezes and will not signal pain, thirst or a wish to stop."),
        ("b3", "Friendship off the screen baffles her: she corrects other children's facts, misses that they are bored and leaves when rules are bent. She has met nobody of her age face to face since May 2024."),
    ]),
    ("Cognition and Learning", "cognition-learning", "Non-verbal reasoning is on the 95th centile. She taught herself digital painting from Korean videos.", [
        ("b4", "Getting started, choosing what comes first and knowing when to stop defeat Saskia. Of twelve pieces begun with her tutor in the spring she finished two, and an hour may pass before the first mark."),
        ("b5", "There is a gap where most of Years 5 and 6 should be. In mathematics she works at Year 4 level and has not met fractions, ratio or negative numbers; she has done no practical science."),
    ]),
    ("Social, Emotional and Mental Health", "semh", "She knows a good deal about her own anxiety, has a dark sense of humour and trusts her tutor.", [
        ("b6", "Being told to do something, even a thing she likes, sets off panic: she argues, hides under the desk or, if pressed, bolts. Direct requests were met on two of fifteen occasions in the psychologist's visits."),
        ("b7", "Saskia leaves the house about once a fortnight, by car and at dusk. In shops she has shaken and been sick, so she goes nowhere with other people in it."),
        ("b8", "She deletes work with a single flaw in it and will not hand over a draft. She has twice painted over a month's drawing after mild praise."),
        ("b9", "After effort Saskia is spent: a busy day is followed by one or two in bed with no talking and thoughts that she is useless. This took 41 of 112 learning days last year."),
    ]),
    ("Sensory and Physical", "sensory-physical", "Colour and texture give her great pleasure. Sight and hearing are normal (May 2026).", [
        ("b10", "Hoovers, chewing, perfume and strip lights hurt. Saskia puts her hands to her ears, gags and cannot take in what is said for a quarter of an hour afterwards."),
        ("b11", "She does not notice that she is hungry, thirsty, hot or in need of the toilet until it is urgent, and then loses her temper without knowing why."),
        ("b12", "Her finger and wrist joints overextend. Handwriting hurts after five lines and is too slow (seven words a minute) for any examination."),
    ]),
]  # fmt: skip

HEALTH = [
    (
        "c1",
        "Saskia eats nine foods, all dry and beige. She is low in iron and vitamin D, dizzy on stairs and too tired for an afternoon session in most weeks.",
    ),
    (
        "c2",
        "Migraine, with vomiting, comes on about three times a month and lasts until the next morning. She does not notice the first signs.",
    ),
]

CARE = [
    (
        "d1",
        "Apart from her family, her tutor and clinicians, Saskia sees no one. An invitation to the youth club in March ended in the car park.",
    ),
    (
        "d2",
        "Saskia cannot be left with anybody but her mother, who has not been out alone since Christmas 2025; Saskia gets no practice in being cared for by someone else.",
    ),
]

OUTCOMES = [
    (
        "e1",
        "By July 2027 Saskia will tell three adults outside the family (by voice, typing or card) that she wants to stop, needs a drink or has not understood, at seven of ten times when it happens.",
        "b1 b2 b11",
    ),
    (
        "e2",
        "By July 2027 Saskia will have spent 45 minutes a week for ten weeks in a tabletop game with the same two or three young people, keeping to the group's rules, so that she has friends she can see.",
        "b3 d1 a2",
    ),
    (
        "e3",
        "By July 2027 Saskia will carry a piece of work that she has chosen from three through to its end, in the time she set herself, in six out of ten cases.",
        "b4 b6",
    ),
    (
        "e4",
        "By the end of Key Stage 3 Saskia will work accurately with fractions, ratio and negative numbers at Year 7 level (80% in a test she sits untimed), so that she can start a GCSE course.",
        "b5 a4",
    ),
    (
        "e5",
        "By July 2027 Saskia will show her tutor an unfinished drawing or paragraph each week and keep it for a month, so that a portfolio for art college builds up.",
        "b8 a1",
    ),
    (
        "e6",
        "By July 2027 Saskia will go into a shop, cafe or library at a quiet time, with a person she has chosen, twice a week and stay for twenty minutes.",
        "b7 b10 a3",
    ),
    (
        "e7",
        "By April 2027 Saskia will rate her energy each morning and plan her day by it, so that she loses no more than one learning day in eight to exhaustion.",
        "b9 b11",
    ),
    (
        "e8",
        "By April 2027 Saskia will type or dictate at 25 words a minute, without pain, for thirty minutes.",
        "b12 a4",
    ),
    (
        "e9",
        "By September 2027 Saskia will eat fifteen foods, of which three hold iron, so that she is well enough for afternoon sessions.",
        "c1",
    ),
    (
        "e10",
        "By March 2027 Saskia will take her tablet within fifteen minutes of the first sign of migraine in four attacks out of five, so that it is over the same day.",
        "c2",
    ),
    (
        "e11",
        "By July 2027 Saskia will spend Saturday mornings with her personal assistant without ringing home, three weeks out of four.",
        "d2 b2",
    ),
    (
        "e12",
        "By 31 March 2028, in Year 9, Saskia will have chosen her GCSE subjects, with art among them, and where to take them, having seen two places.",
        "b7 a1 a4 b6",
    ),
]

COLUMNS = ["Provider and place", "Hours and times", "Review"]

PROVISION = [
    ("Communication and Interaction", "communication-interaction", [
        ("f1", "Direct therapy on signalling needs, repair phrases and reading others' boredom, one to one, beginning on chat and moving to speech.", "Speech and language therapist with postgraduate training in autism and selective mutism; at home", "50 minutes on alternate Mondays at 1.30pm, school terms", "Therapist with Saskia and parents, each half term", "b1 b2 b3 e1 e2"),
        ("f2", "Tabletop game group: one adult to four young people, rules written by the group.", "Hearth Learning (youth mentor with autism training), Unit 6, Tarn Mill", "Thursdays 4pm to 4.45pm, 36 weeks", "Mentor and parents, end of each term", "b3 e2"),
        ("f3", "Every adult writes questions down, asks once, waits twenty seconds and offers the stop card.", "Tutor, mentor, therapist and personal assistant, trained for two hours by the speech and language therapist each September", "In every session and conversation", "Therapist, each half term", "b1 b2 e1"),
    ]),
    ("Cognition and Learning", "cognition-learning", [
        ("f4", "Individual tuition in English, mathematics and humanities, built on Saskia's projects, with invitations in place of instructions and three tasks to choose from.", "Qualified teacher with a National Award in autism (Hearth Learning); the garden room at home", "Monday, Tuesday, Thursday and Friday 10.30am to 12.30pm (8 hours a week, 38 weeks), one to one", "Tutor's report to the council each half term", "b4 b5 b6 e3 e4"),
        ("f5", "Making up lost mathematics by a diagnostic programme, a topic at a time, each ending with a test she sits when she says so.", "The same tutor, supervised by a secondary mathematics specialist", "Two of the eight hours above, on Tuesdays and Fridays", "Specialist, December, March and June", "b5 e4"),
        ("f6", "Practical science with a technician at Tarn Field Centre, one to one, in the closed-day slot.", "Field Centre teacher", "One afternoon in three weeks, 2pm to 4pm", "Tutor, termly", "b5 e4"),
        ("f7", "Task mapping: an A3 board that shows first, next and done, a timer that she sets, and a ‘good enough’ line agreed before she starts.", "Tutor, from the educational psychologist's design", "At the outset of each session", "Educational psychologist, November and May, one hour each", "b4 b8 e3 e5"),
    ]),
    ("Social, Emotional and Mental Health", "semh", [
        ("f8", "Low-demand working: no timed starts, requests put as statements, a way out that costs nothing. The psychologist coaches the whole team.", "Educational psychologist, with the tutor, mentor and parents", "All sessions; coaching of 90 minutes once a half term", "At each coaching meeting", "b6 b9 e3 e7"),
        ("f9", "Graded steps out of the house, from the gate to a shop, each rehearsed with pictures first.", "Outreach mentor (Hearth Learning), one to one; from home", "Wednesdays 10.30am to 12 noon, 38 weeks", "Mentor and parents count the steps every four weeks", "b7 b10 e6 e12"),
        ("f10", "Digital art with an illustrator who shows her own unfinished work and keeps a shared folder of drafts.", "Freelance illustrator with safeguarding clearance, one to one; online and, once a month, at her studio", "An hour and a half each Friday at 2pm, 38 weeks", "Illustrator and tutor, termly", "b8 e5"),
        ("f11", "Energy accounting: a colour for each morning, a plan to match and a rest day after each outing.", "Taught by the occupational therapist in four sessions of 45 minutes (October 2026), one to one; kept up by the tutor", "Ten minutes at 10.30am on tuition days", "Occupational therapist, January and June", "b9 b11 e7"),
    ]),
    ("Sensory and Physical", "sensory-physical", [
        ("f12", "The garden room is kept for learning: lamp light only, no scent, a heater with a visible dial, ear defenders and a beanbag.", "Set up by the occupational therapist and parents; council-funded", "Ready by 12 October 2026 for every session", "Occupational therapist, January and June", "b10 e6"),
        ("f13", "Interoception curriculum: one body signal a fortnight, with a colour card, and an offer of a drink and snack on the hour.", "Occupational therapist trains the tutor (three hours, October 2026, renewed yearly); tutor, one to one", "Fifteen minutes on Mondays and Thursdays", "Occupational therapist, January and June", "b11 e1 e7 e10"),
        ("f14", "A drawing tablet, split keyboard, dictation software and wrist supports. Touch-typing taught one to one.", "Equipment: council. Typing: tutor", "Equipment in every session; typing ten minutes at each of the four", "Speed tested monthly by the tutor", "b12 e8"),
    ]),
    ("Looking ahead to Key Stage 4", "preparing-for-adulthood", [
        ("f15", "Planning for GCSEs: meetings about subjects, two visits each to Tarnside Studio School and to the online college when they are empty, and a link teacher who writes to Saskia monthly.", "Virtual learning coordinator of the council, one to one", "Six meetings of an hour between September 2027 and March 2028", "At the Year 9 annual review", "b7 b6 e12"),
    ]),
]  # fmt: skip

HEALTH_PROVISION = [
    (
        "g1",
        "A dietitian and a clinical psychologist from the feeding clinic will see Saskia together, by video, for 45 minutes every four weeks, to bring in one food at a time; bloods are taken at home by the community nurse in December and June.",
        "c1 e9",
    ),
    (
        "g2",
        "The headache nurse will teach Saskia and her tutor the warning signs in two visits by December 2026 and see her every six months. Her parents, or the tutor, give sumatriptan 10 mg nasal spray when needed, as her migraine plan of September 2026 sets out: at the first sign, once, not within 24 hours of the last.",
        "c2 e10",
    ),
]
CARE_PROVISION = [
    (
        "H1",
        "h1",
        "A personal assistant from the disabled children's service, the same one each week, will spend 9.30am to 12.30pm every Saturday with Saskia, one to one, at home at first and later at the library and the canal. The social worker visits in January and June to review it.",
        "d2 d1 e11",
    ),
    (
        "H2",
        "h2",
        "A volunteer befriender of eighteen to twenty-one, matched on drawing, will visit for an hour on the first Sunday of each month; the befriending coordinator rings Mrs Dunmore after each visit.",
        "d1 e2",
    ),
]

ADVICE = [
    ("Child", "Saskia Dunmore", "19 June 2026"),
    ("Parents", "Lowri and Pete Dunmore", "15 June 2026"),
    ("Education", "Hearth Learning: A. Skelton, tutor", "12 June 2026"),
    ("Educational psychology", "Dr C. Mbeki", "5 May 2026"),
    ("Medical (community paediatrics)", "Dr N. Thwaite", "21 May 2026"),
    ("Speech and language therapy", "V. Rigg", "28 May 2026"),
    ("Occupational therapy", "J. Orton", "18 May 2026"),
    ("Social care (disabled children's service)", "S. Amin", "3 June 2026"),
]
PLACEMENT = "No school or other institution is named. All of Saskia's special educational provision is made otherwise than in a school, under section 61 of the Children and Families Act 2014, because it would be inappropriate for it to be made in one."
BUDGET = "A direct payment of £164.50 a week in term time is made to Mrs Dunmore, monthly in arrears, from 1 October 2026. It pays for two things in Section F: the outreach mentor's graded steps on Wednesdays, which meet the need about leaving the house (Outcome 6), and the illustrator's sessions on Fridays, which meet the need about unfinished work (Outcome 5). The council checks the account each January and July. The rest is arranged by the council."
