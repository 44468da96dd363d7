"""Eastmarch: what the plan says, and what is linked to what."""

from __future__ import annotations

from tests.defects.sedge.edits import Data, it

DATA: Data = {
    "front": [
        ["Plan type", "EHC plan - amended final"],
        ["Version", "7.0"],
        ["Status", "Final (amended)"],
        ["Full name", "Gwen Abara"],
        ["Date of birth", "11/05/2007"],
        ["Age", "19"],
        ["Pronouns", "she / her"],
        ["Current placement", "Eastmarch College"],
        ["Course", "Pathways to Work (Entry 2), second and last year from September 2026"],
        ["Primary need", "Moderate learning difficulty"],
        ["First plan issued", "03/02/2016"],
        ["Review meeting", "21/05/2026"],
        ["Date of this plan", "17/07/2026"],
        ["Next review due", "20/05/2027"],
        ["Case officer", "Denholm Pryce"],
    ],
    "A": [
        "Gwen made this section herself with her personal tutor, Alice Renshaw, in two meetings in April 2026, with a talking picture board. What is in speech marks is what Gwen said.",
        "Gwen was born in Eastmarch, the middle one of three sisters: Tamsin is 24 and Beth is 15. She has Down syndrome. She went to Holm Road Primary School and then to Fernhurst, a special school, and left it in July 2024. She has been at Eastmarch College since September 2024.",
        '"I like my friends and I like Fridays because it is the café. I don\'t like it when people talk to Mum and not to me. I can do it, just wait."',
        '"Tamsin has a flat. I want one."',
        "Gwen talks in short sentences and signs key words in Makaton. She follows talk best when it is slow, with a picture or a sign, and she needs about ten seconds to answer. She makes decisions with a page of pictures and somebody to go through it twice on different days; she chose the people who came to her review.",
        "Her mother, Patience, told the review in May 2026 how proud the family is of Gwen's work in the café. She is anxious about what happens when college ends and about people who might take Gwen's money.",
    ],
    "hopes": [
        it("A1", '"I want a job in a café, with my own badge and my own money."'),
        it("A2", '"One day I am going to live in a flat with Kerry, next to the sea."'),
        it("A3", '"I want to go out with my friends and Mum stays at home."'),
    ],
    "strengths": [
        "Gwen is warm, funny and reliable: she has not missed a café shift in a year. She reads about eighty everyday words, copies a sequence she has seen twice and puts customers at their ease."
    ],
    "areas": [
        (
            "communication-interaction",
            "Communication and interaction",
            [
                it(
                    "B1",
                    'Gwen understands sentences with two or three pieces of information. When a supervisor gave her four things to fetch in one sentence she brought the last one, and in a noisy kitchen she says "yes" to what she has not understood.',
                ),
                it(
                    "B2",
                    "People who do not know Gwen understand about half of her speech. She repeats the same words louder, then gives up, and she has twice been given the wrong order when buying her own lunch.",
                ),
            ],
        ),
        (
            "cognition-learning",
            "Cognition and learning",
            [
                it(
                    "B3",
                    "Gwen reads at the level of a child of six. She cannot read a rota, a text message of more than a line or the back of a packet, so someone else has to tell her when and where she is working.",
                ),
                it(
                    "B4",
                    "She counts to twenty but does not know that a five-pound note is more than four coins. She hands over whatever is in her purse and has been short-changed at least three times this year.",
                ),
                it(
                    "B5",
                    "A new task takes Gwen about twelve tries with somebody beside her, and is lost again after a break of two weeks. She does not see what comes next unless a picture shows her, and stops until she is told.",
                ),
            ],
        ),
        (
            "semh",
            "Social, emotional and mental health",
            [
                it(
                    "B6",
                    "Gwen trusts anyone who is friendly. In March 2026 she gave her address and her bank card to a man at a bus stop, and online she accepts every request.",
                ),
                it(
                    "B7",
                    "When she is told that she has made a mistake she sits on the floor, cries and will not move, for up to forty minutes. This happened eleven times in the spring term and has cost her one work placement.",
                ),
            ],
        ),
        (
            "sensory-physical",
            "Sensory and physical",
            [
                it(
                    "B8",
                    "Gwen has low muscle tone and a weak grip. She spills hot drinks when she carries two and needs to sit down after half an hour on her feet, where a café shift lasts three hours.",
                ),
                it(
                    "B9",
                    "She wears glasses for long sight and cannot read print smaller than 18 point or pick out a step of the same colour as the floor; she fell twice on the college stairs in the autumn.",
                ),
            ],
        ),
        (
            "preparing-for-adulthood",
            "Preparing for adulthood",
            [
                it(
                    "B10",
                    "Gwen travels only with an adult. She crosses a road when the person in front does and does not look, and does not know what to do if her bus does not come.",
                ),
                it(
                    "B11",
                    "She can make a sandwich and a hot drink but cannot plan a meal, use the oven or tell that food is out of date. At home her mother sets out her clothes and runs her shower.",
                ),
            ],
        ),
    ],
    "C": [
        it(
            "C1",
            "Gwen has an underactive thyroid, found in 2019. When her dose is wrong she is sleepy and cold and falls asleep at work or in class by midday.",
        ),
        it(
            "C2",
            "She has gained 14 kg since 2023 and is breathless on one flight of stairs, which limits how long she can work and walk.",
        ),
    ],
    "D": [
        it(
            "D1",
            "A Care Act assessment (12 June 2026) found that Gwen cannot keep herself safe in the community, manage money or run a home without another person, and that away from college she sees nobody of her own age from one week to the next.",
        )
    ],
    "E": [
        it(
            "E1",
            'By July 2027 Gwen will carry out a spoken work instruction with three parts, and will say or sign "again please" when she has not understood, in four shifts out of five.',
        ),
        it(
            "E2",
            "By July 2027 Gwen will order what she wants in three cafés or shops where she is not known, and get it, using speech, signs or her phone, nine times out of ten.",
        ),
        it(
            "E3",
            "By December 2026 Gwen will read her own weekly rota on her phone and arrive on the right day at the right time for eight weeks in a row.",
        ),
        it(
            "E4",
            "By July 2027 Gwen will pay for things up to ten pounds with the next pound up, and check that she has her change, in nine purchases out of ten.",
        ),
        it(
            "E5",
            "By the end of the course Gwen will do a three-hour café shift of six tasks in order, with a picture list and no prompt from a job coach, on ten shifts in a row.",
        ),
        it(
            "E6",
            "By July 2027 Gwen will say no, walk away and tell somebody she trusts in five out of five practice situations with people unknown to her, in the street and online.",
        ),
        it(
            "E7",
            "By July 2027 Gwen will go back to her task within five minutes of being told about a mistake, on nine occasions out of ten.",
        ),
        it(
            "E8",
            "By July 2027 Gwen will travel between home and college on the number 4 bus by herself, three days a week, for a whole half term.",
        ),
        it(
            "E9",
            "By the end of the course Gwen will plan, buy and cook three different meals for two people and will get washed and dressed for work with a picture list alone, so that she is ready for supported living from 2028.",
        ),
        it(
            "E10",
            "By July 2027 Gwen will walk or swim for thirty minutes three times a week and will take her thyroid tablet herself each morning, shown by a full chart for two months.",
        ),
        it(
            "E11",
            "By July 2027 Gwen will go out once a week for two hours with friends of her own age and nobody from her family.",
        ),
    ],
    "targets": "At the start of each term Alice Renshaw, Gwen and Patience choose three small steps from these outcomes; Alice checks them with Gwen every Friday and sends them to the case officer at the end of term.",
    "review": "Alice Renshaw reviews everything in this section with Gwen, Patience and those who give it in December, March and June.",
    "F": [
        (
            "Communication and interaction",
            [
                it(
                    "F1",
                    "A speech and language therapist who is a Makaton tutor will work with Gwen 1:1 for 45 minutes, ten times between September and March, on asking for repetition and on clear ordering, five of them in the café, and will review the programme in December and March.",
                    Outcome="O1, O2",
                ),
                it(
                    "F2",
                    "A learning support assistant trained by the therapist will practise with Gwen 1:1 for 20 minutes every Tuesday and Thursday, with one practice in four in a shop.",
                    Outcome="O1, O2",
                ),
                it(
                    "F3",
                    "Every tutor and the café supervisor will give Gwen instructions in short sentences with a sign or picture for each part, and wait ten seconds, in every session.",
                    Outcome="O1",
                ),
            ],
        ),
        (
            "Cognition and learning",
            [
                it(
                    "F4",
                    "A tutor with a specialist qualification in learning difficulties will teach Gwen functional reading (rotas, messages, labels) in a group of four, for one hour on Monday and one on Wednesday, and will test her progress at the end of each term.",
                    Outcome="O3",
                ),
                it(
                    "F5",
                    "The same tutor will teach Gwen money in a group of four for an hour every Thursday, using real coins and notes, and a learning support assistant will go with her 1:1 to spend them for half an hour afterwards.",
                    Outcome="O4",
                ),
                it(
                    "F6",
                    "A job coach (systematic instruction, Level 3) will work beside Gwen 1:1 through the whole of each Friday shift in the college café, from 10.00 to 1.00, from September to February, and will then step back by one task every two weeks.",
                    Outcome="O5, O7",
                ),
                it(
                    "F7",
                    "A picture list on her phone, with the steps of each task, will be ready for every practical lesson and every shift; the job coach makes it and changes it each half term.",
                    Outcome="O5, O9",
                ),
            ],
        ),
        (
            "Social, emotional and mental health",
            [
                it(
                    "F8",
                    "An outreach worker of the learning disability nursing team, trained in relationships education, will lead a course on strangers, friends and being online for Gwen and five other students: 12 weekly sessions of 90 minutes from January 2027, with role play and a check of what each has kept after six weeks.",
                    Outcome="O6",
                ),
                it(
                    "F9",
                    "A learning mentor supervised by the college's educational psychologist will see Gwen 1:1 for 30 minutes every Monday to practise what to do when something goes wrong, with a comic strip of the last time, and will review the record of incidents each half-term.",
                    Outcome="O7",
                ),
            ],
        ),
        (
            "Sensory and physical",
            [
                it(
                    "F10",
                    "An occupational therapist will assess Gwen in the café and at home in two visits of an hour in October, will teach her 1:1 for 40 minutes in each of the six weeks after it to carry, grip and pace herself, and will review in March.",
                    Outcome="O5",
                ),
                it(
                    "F11",
                    "A trolley, a perching stool and a two-handled tray will be provided for every shift and practical lesson.",
                    Outcome="O5",
                ),
                it(
                    "F12",
                    "All print will be in 18 point or larger, on cream paper or on her tablet, in every lesson, and the college will keep the edges of its stairs marked in yellow.",
                    Outcome="O3",
                ),
            ],
        ),
        (
            "Preparing for adulthood",
            [
                it(
                    "F13",
                    "A travel trainer will teach Gwen 1:1 on her own route for an hour, twice a week from September to the February half-term, and will then follow at a distance once a week until she has done it ten times.",
                    Outcome="O8",
                ),
                it(
                    "F14",
                    "A tutor will teach independent living (meals, shopping, washing and dressing routines) in the college flat to Gwen and three others for three hours every Tuesday afternoon, with one learning support assistant to every two students, and will review each student's chart monthly.",
                    Outcome="O9",
                ),
                it(
                    "F15",
                    "A careers adviser (Level 6) will meet Gwen and Patience for an hour in October, January and April to plan a supported internship in a café from September 2027, and the job coach will take her 1:1 for two half-day visits to each of two employers by the end of March.",
                    Outcome="O5",
                ),
                it(
                    "F16",
                    "The adult social care transition worker, Alice Renshaw and the case officer will meet Gwen and Patience for an hour each term to plan her move from college into work and supported living.",
                    Outcome="O5, O9",
                ),
                it(
                    "F17",
                    "A sports tutor will lead walking and swimming for Gwen and up to seven others for an hour on Wednesday and on Thursday, with one learning support assistant in the water, and will keep a chart with each of them that they go through every half-term.",
                    Outcome="O10",
                ),
            ],
        ),
        (
            "Staff",
            [
                it(
                    "F18",
                    "The speech and language therapist will train Gwen's tutors, job coach and café supervisor for half a day each September in Makaton for work and in easy language.",
                    Outcome="O1, O2",
                ),
            ],
        ),
    ],
    "G": [
        it(
            "G1",
            "Gwen's family doctor will test her thyroid every six months and write to her, in easy words, with the dose; the learning disability nurse will teach her 1:1 for 30 minutes a week for six weeks from September to take it by a chart.",
            Outcome="O10",
        ),
        it(
            "G2",
            "A community dietitian will see Gwen and Patience for 45 minutes every two months until July 2027, with an easy-read food plan and a weight check.",
            Outcome="O10",
        ),
    ],
    "H1": ["Not applicable: Gwen is over 18."],
    "H2": [
        it(
            "H2a",
            "Adult social care will provide a personal assistant trained in learning disability for five hours a week, 1:1, two on Saturday with the Gulls friendship club and three on Sunday to shop, cook and budget. The adult social care transition worker will review this every six months.",
            Outcome="O9, O11",
        )
    ],
    "I": ["Eastmarch College, Harbour Road: a general further education college."],
    "J": [
        "Gwen and Patience were told about personal budgets at the review in May 2026. They do not want one for education."
    ],
    "K": [
        ["Gwen Abara and Patience Abara", "Views", "21/05/2026"],
        [
            "Eastmarch College (A. Renshaw)",
            "Educational advice, with preparation for adulthood",
            "30/04/2026",
        ],
        ["Eastmarch Educational Psychology Service", "Psychological advice", "27/03/2026"],
        ["Community learning disability team", "Medical and nursing advice", "14/04/2026"],
        ["Eastmarch Therapies", "Speech and language therapy advice", "08/04/2026"],
        ["Eastmarch Therapies", "Occupational therapy advice", "09/04/2026"],
        ["Adult social care", "Care Act assessment", "12/06/2026"],
    ],
    "sign": [
        ["Authorised by", "Denholm Pryce"],
        ["Role", "Senior case officer, Eastmarch Borough Council"],
        ["Date authorised", "17/07/2026"],
    ],
}

LINKS = {
    "A1": "E5",
    "A2": "E9",
    "A3": "E11 E8",
    "B1": "E1 F1 F2 F3 F18",
    "B2": "E2 F1 F2 F18",
    "B3": "E3 F4 F12",
    "B4": "E4 F5",
    "B5": "E5 F6 F7",
    "B6": "E6 F8",
    "B7": "E7 F6 F9",
    "B8": "E5 F10 F11",
    "B9": "E3 F12",
    "B10": "E8 F13",
    "B11": "E9 F7 F14",
    "C1": "E10 G1",
    "C2": "E10 G2 F17",
    "D1": "E11 E9 H2a",
    "E1": "F1 F2 F3 F18",
    "E2": "F1 F2 F18",
    "E3": "F4 F12",
    "E4": "F5",
    "E5": "F6 F7 F10 F11 F15 F16",
    "E6": "F8",
    "E7": "F6 F9",
    "E8": "F13",
    "E9": "F7 F14 F16 H2a",
    "E10": "F17 G1 G2",
    "E11": "H2a",
}
