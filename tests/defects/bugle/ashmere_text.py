"""The words of Ashmere's plan."""

VIEWS = """Leila grew up in Ashmere with her parents, Parvin and Dariush, and her older sister Shirin, who is at university. She talked and walked late. In 2011 she had her first seizure, and the cause of both her epilepsy and her learning difficulties was found in 2014 to be a change in one gene. She went to Kilnside Primary and then to Marl Hill School, a special school, and moved in September 2024 to the Preparation for Life and Work course at Fenwick College, where she is about to start her third and last year.
Leila gave her views to Ruth Ingleby, learning support manager, in two talks in the college café on 8 and 12 May 2026. She used photographs and a scale of faces, and Ruth wrote down her sentences as she said them. Leila speaks in short sentences. She takes in one idea at a time, says yes to please people, and gives a truer answer when she is asked the same thing on two different days. She decides with her mother and Ruth beside her and a choice of two pictures, and she sat through the whole of her review meeting and handed round the biscuits.
What Leila says:: "I am good at the salad counter. I like my friends in group two. I don't like people rushing me, and I don't like the lights in the gym. After a seizure I want my blanket and nobody talking."
What Leila hopes for:: [[A1|"I want a job in a café with a real badge."]] [[A2|"I want to live in a flat with Jodie and choose my own tea."]] [[A3|"I want to get the tram by myself like Shirin."]]
What her parents say (talk with the plan writer, 14 May 2026, in Farsi and English):: Leila is loving and determined. We have slept with one ear open for fifteen years and we do not know what comes after college. [[A4|We hope that she will have friends and a life of her own when we are old.]] [[A5|We want her to know who is safe and who is not.]]
What Leila likes and does well:: She loves Persian pop music, swimming, tidying, and her cat Zaferan. She is careful, hardly ever late, remembers the faces and orders of regular customers, follows a photograph recipe of six steps and makes people feel welcome."""

AREAS = [
    (
        "Communication and interaction",
        "communication-interaction",
        """[[B1|Leila understands spoken language at about the level of a child of seven (TROG-2, April 2026). She follows one instruction of up to six words, but when a tutor gives two together she does the last one only, and she nods as if she had understood, so that mistakes are found when the work is finished. Words about time, such as "before", "until" and "a week on Tuesday", mean little to her.]]
[[B2|Leila does not say that she is lost, unwell or unhappy. In the spring term tutors recorded eleven lessons in which she sat in front of a task without starting it and did not ask. With people she does not know she speaks in a whisper or uses single words, and at the café counter customers often turn to her colleague.]]""",
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        """[[B3|Leila reads about 150 common words by sight (reading age 6 years 10 months, April 2026). She cannot use a label, a rota or a text message of more than one line without help, and she will put the wrong product in a dish if two packets look alike.]]
[[B4|Leila counts objects to 30 and knows coins by name, but she does not know whether £5 is enough for something which costs £3.20, hands over whatever is in her purse and cannot check her change. She tells the hour on a digital clock and does not know how long an hour lasts.]]
[[B5|Leila needs around twenty repetitions to learn a new practical task and forgets about half of it over a holiday of two weeks (educational psychologist, April 2026). Seizures set her back further: after a cluster in February she could not lay a table which she had laid daily since October.]]""",
    ),
    (
        "Social, emotional and mental health",
        "semh",
        """[[B6|Leila becomes very anxious when a plan changes or when her mother is late. She rubs her arms until they are red, repeats one question for up to an hour, and refused to enter the building on nine mornings last year. Since Shirin left for university she has cried at bedtime on most nights.]]
[[B7|Leila trusts everybody who is kind to her. She gave her bank card to a young man at the tram stop in March 2026, has sent her address to people she met through a game, and describes anyone who has talked to her twice as her boyfriend.]]""",
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        """[[B8|Flickering light can bring on Leila's seizures, and she is tired and unsteady for two to four hours after one. In an ordinary week she tires by half past one, leans on walls, and has dropped or spilled things on fourteen shifts in the training café, mostly in the afternoon.]]""",
    ),
    (
        "Preparing for adulthood",
        "preparing-for-adulthood",
        """[[B9|Leila has worked only in the college's own training café. She stays with one job for 15 minutes and then stands still until somebody gives her the next one, does not notice a queue, and has never worked for anybody who did not know her.]]
[[B10|Leila does not travel alone. She walks into the road if a friend is on the other side, cannot read a tram board, and did not know what to do when she was practising and the tram stopped short.]]
[[B11|Leila cannot plan or prepare a hot meal, has to be reminded to shower and change her clothes, and does not use a washing machine. Her mother does all of these for her.]]""",
    ),
]

OUTCOMES = [
    "[[E1|By July 2027 Leila will stop and ask a tutor, supervisor or customer to say something again or to help her, in four out of five occasions when she has not understood.]]",
    "[[E2|By July 2027 Leila will follow a written rota and six food labels in the café, without a photograph, on five shifts running.]]",
    "[[E3|By July 2027 Leila will pay for goods of up to £10 with the right note or her card and say whether she can afford them, in nine purchases out of ten.]]",
    "[[E4|By April 2027 Leila will use her change card and breathing steps so that she is at work within ten minutes of a change of plan, on four occasions out of five.]]",
    "[[E5|By July 2027 Leila will say no to a stranger's request for money, a photograph or her address in eight of ten practised situations, and tell a person from her safe list the same day.]]",
    "[[E6|By July 2027 Leila will make the journey by tram from home to college alone on ten days running.]]",
    "[[E7|By July 2027 Leila will have kept a supported internship of two shifts a week in a café outside the college for three terms, going on to her next job without being told for an hour at a time.]]",
    "[[E8|By July 2027 Leila will choose for herself when to rest and will work a shift of four hours with no more than one spill, on three shifts out of four.]]",
    "[[E9|By July 2027 Leila will stay in the training flat for three nights a month, cooking one hot meal and washing herself and her clothes from a picture list.]]",
    "[[E10|By July 2027 Leila will spend one evening a week and one Saturday a month with friends whom she has chosen, without a parent.]]",
    "[[E11|By July 2027 Leila will take her own tablets from a weekly box, with no missed dose in eight weeks.]]",
    "[[E12|By December 2026 Leila will show her seizure card, without a reminder, to whoever works with her at the start of each shift.]]",
]
TARGETS = "Ruth Ingleby and Leila set three short-term targets at the start of each term, in pictures, and Ruth goes through them with Leila and her job coach every half term."

PROVISION = [
    (
        "Communication and interaction",
        "communication-interaction",
        """[[F1|A speech and language therapist with experience of adults with learning disabilities will work with Leila, 1:1, for 45 minutes every fortnight in term time, on understanding two-part instructions and on phrases for stopping people and asking again. The therapist will review her targets with Ruth Ingleby each term.]]
[[F2|In every lesson and on every shift Leila's tutors will give her one instruction at a time, in words and with a photograph, and will ask her to show them what she will do before she starts.]]
[[F3|A learning support practitioner trained by the therapist will lead a talk group for Leila and three other students for 40 minutes each Tuesday through the year, in which they practise serving, phoning and asking for help with people they do not know. The therapist will observe it each half term and change the programme.]]""",
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        """[[F4|A tutor with a Level 5 literacy specialism will teach Leila, 1:1, for 30 minutes on Mondays, Wednesdays and Thursdays, to read the words of the café, the tram and her telephone. The tutor will check the words kept every four weeks and review the list with Ruth Ingleby each half term.]]
[[F5|Leila will have a reading pen and a telephone with a text reader, which will be with her in every lesson and on every shift.]]
[[F6|The same tutor will teach money and time to Leila and two other students for 45 minutes twice a week, with real coins and a prepaid card, and will review their records with Ruth Ingleby each term.]]
[[F7|On alternate Fridays a learning support practitioner trained by the tutor will take Leila, 1:1, to a supermarket and a café for an hour and a half to buy what she has planned.]]
[[F8|A job coach with the supported employment qualification will teach each task of Leila's shift by systematic instruction, 1:1, for four hours on two days a week, and will review the task list with her employer every six weeks.]]
[[F9|After each holiday and each run of seizures Leila's tutor will re-teach the last four weeks' practical tasks, 1:1, for 30 minutes a day for one week.]]""",
    ),
    (
        "Social, emotional and mental health",
        "semh",
        """[[F10|A counsellor with training in learning disability will see Leila, 1:1, for 40 minutes every Wednesday in term time, to build her change card, her breathing steps and a memory box for Shirin. The counsellor will review them with Leila and her mother each half term.]]
[[F11|A learning support practitioner who has had the educational psychologist's training will meet Leila, 1:1, at the door at 9 o'clock on each college day and go through the day's photographs with her for ten minutes.]]
[[F12|A tutor trained in the college's relationships and safety course for adults with learning disabilities will teach Leila in a group of five for one hour each Thursday from September 2026 to March 2027. The educational psychologist will review the course with the tutor in January and March.]]
[[F13|On the first Monday of each month Leila's tutor will go through the contacts and settings of her telephone with her, 1:1, for half an hour.]]""",
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        """[[F14|Leila has access to the quiet room beside learning support, with a couch and a blanket, from 1.00 to 1.45 every college day and for as long as she needs after a seizure, with a member of staff trained in epilepsy in the room.]]
[[F15|An occupational therapist will see Leila at the café, 1:1, for one hour each half term, to adjust her trays, her working height and the pattern of her rests, and will write down the changes for her job coach. In all rooms which Leila uses the strip lights will be steady ones and screens will have a filter.]]
§pool[[F19|A physiotherapist will provide hydrotherapy for Leila, 1:1, for 30 minutes each week at the Marl Hill pool, and will review it each term.]]""",
    ),
    (
        "Preparing for adulthood",
        "preparing-for-adulthood",
        """[[F16|Fenwick College will arrange a supported internship for Leila with a café employer for two shifts of four hours a week from September 2026 to July 2027. The employment adviser will meet Leila, her parents and the employer for an hour each half term, and in March 2027 will draw up with the adult social worker what follows when Leila leaves college.]]
[[F17|A travel trainer from the Council's independent travel team will teach Leila the road crossing and the tram, 1:1, for an hour on three days a week until she has made ten journeys alone, and will review her progress with her parents each month.]]
[[F18|A tutor of independent living will teach cooking, laundry and personal care to Leila and two others in the training flat for three hours every Monday, with picture lists, and will review the lists with the occupational therapist each half term.]]""",
    ),
]

HEALTH = {
    "C": """[[C1|Leila has epilepsy with tonic-clonic seizures about twice a month and absences on most days. In the last year an ambulance was called four times because a seizure lasted longer than five minutes. She loses consciousness without warning and does not know afterwards what has happened.]]
[[C2|Leila forgets her evening tablets or takes them twice. Two of the four long seizures followed a missed dose, and her mother still puts each tablet in her hand.]]""",
    "G": """[[G1|The epilepsy nurse will train six members of college staff in September 2026 and each September afterwards to give buccal midazolam as required, after five minutes of seizure, and to call an ambulance if it has not stopped after five minutes more; Leila will carry a seizure card which she has gone through with the nurse.]]
[[G2|The neurologist will see Leila for 30 minutes every six months and review her medication, and will hand over to the adult clinic at the appointment of March 2027.]]
[[G3|The learning disability nurse will teach Leila, 1:1, for 30 minutes each month to fill and use a weekly tablet box with an alarm, and will review it with her mother every three months.]]""",
}
CARE = {
    "D": """[[D1|Leila has never spent a night away from both parents. The Care Act assessment of May 2026 found that she cannot keep herself safe at night, during a seizure or if somebody comes to the door, and that her mother, who has given up work, could not go on in this way for another year.]]
[[D2|Outside college Leila sees nobody but her family. She has Jodie's telephone number but does not know how to arrange to meet, and she spends her weekends in her room.]]""",
    "H1": "Not applicable, as Leila is over 18.",
    "H2": """[[H21|Adult social care will provide three nights a month for Leila in the training flat at Lime Wharf, with one waking night worker to three tenants, from September 2026, and the social worker will review this with the family every four months, to settle a place in supported living by July 2027.]]
[[H22|Adult social care will make a direct payment to Leila's parents for a personal assistant for eight hours a week, 1:1, to go with her to a friend, the pool or the cinema. The social worker will review it every six months.]]
[[H23|A worker of the Ashmere Friends project will meet Leila and Jodie for one hour a week for twelve weeks from September 2026 to help them arrange their own meetings, and will review this with them at the last meeting.]]""",
}
