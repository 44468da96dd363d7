"""Larkbeare: what the plan says, and what is linked to what."""

from __future__ import annotations

from tests.defects.sedge.edits import Data, it

DATA: Data = {
    "front": [
        ["Surname", "Haskett", "First names", "Bryony Jean"],
        ["Date of birth", "14 February 2018", "Preferred name", "Bryony"],
        ["Year group", "Year 4", "School attended", "Gannet Lane Primary School, Larkbeare"],
        [
            "Home language",
            "English, with some British Sign Language",
            "Greatest area of need",
            "Hearing impairment",
        ],
        ["Parent", "Lorna Haskett", "Relationship", "Mother"],
        ["Telephone", "01632 960411", "Email", "l.haskett@example.org"],
        ["Parent", "Neil Haskett", "Relationship", "Father"],
        ["Telephone", "01632 960412", "Email", "n.haskett@example.org"],
    ],
    "services": [
        ["Paediatric audiology", "Larkbeare General Hospital", "01632 960520"],
        ["Sensory support service", "Larkbeare Council", "01632 960533"],
        ["Speech and language therapy", "Larkbeare Community Health", "01632 960547"],
    ],
    "history": [
        "Bryony is the younger child of Lorna and Neil and lives with them and her brother Piers, who is 12. Her hearing loss was found at the newborn screen in February 2018 and she has worn two hearing aids since she was four months old. She went to Little Gannets Nursery in 2021 and started in Reception at Gannet Lane in September 2022. Her first plan was issued in July 2022, when she had about forty spoken words.",
    ],
    "views": [
        "Bryony told us these things herself on 3 September 2026. Mrs Ottery, her Teacher of the Deaf, used speech, some sign and Bryony's own photographs of school, and wrote down what she said.",
        '"I don\'t like it when everybody talks in the hall. I just look at my plate. I like it when Miss Pell shows me the words first because then I know what it is going to be."',
        "Her parents, Lorna and Neil, gave their views in a telephone call with the plan writer on 8 September 2026. They say that Bryony comes home worn out and goes straight to her room, and that she laughs at jokes a moment after everybody else. They are pleased with her reading and worried about her friendships.",
        "Bryony speaks in sentences and adds signs when she is tired. In meetings she needs one person to speak at a time, facing her, and she chose to come to the last ten minutes of her review and to show her photographs.",
    ],
    "interests": [
        "Bryony loves drawing comics, her guinea pigs Toffee and Bean, and trampolining with Piers on Saturdays."
    ],
    "strengths": [
        "She has a very good eye for detail and remembers faces and places after one visit. Her teachers describe her as patient and kind."
    ],
    "aspirations": [
        it("A1", '"When I am big I want to make comics that people can buy."'),
        it("A2", '"I want to have a best friend who comes to my house."'),
        it(
            "A3",
            "Lorna and Neil hope that Bryony will look after her own hearing aids and tell people what she needs, without one of them speaking for her.",
        ),
    ],
    "areas": [
        {
            "area": "communication-interaction",
            "title": "Communication and Interaction",
            "good": [
                "Bryony starts conversations with adults she knows and will ask for a word to be said again in a quiet room. She knows over sixty signs and has taught twenty of them to her class."
            ],
            "rows": [
                {
                    "B": [
                        it(
                            "B1",
                            "Bryony understands spoken language at the level of a child of five and a half (assessment of language, April 2026). She follows an instruction with two parts, but loses the third, and in lessons she copies what the next child does.",
                        ),
                        it(
                            "B2",
                            "She knows far fewer words than other children of eight: her naming score is at the 4th centile. She cannot explain what science and history words mean a week after the lesson, so she writes very little in those subjects.",
                        ),
                    ],
                    "F": [
                        it(
                            "F1",
                            "A speech and language therapist with experience of deaf children will work with Bryony 1:1 for 40 minutes, once a fortnight in term time, on understanding longer instructions and on linking new words to ones she knows. She will review the programme at the end of each term.",
                        ),
                        it(
                            "F2",
                            "A teaching assistant, trained by the therapist, will carry on the therapist's vocabulary programme with Bryony 1:1 for 15 minutes on Monday, Wednesday and Friday.",
                        ),
                        it(
                            "F3",
                            "Miss Pell, the class teaching assistant, will pre-teach six words from the coming week's science and history, 1:1, with pictures and signs, for 20 minutes every Thursday morning from the bell until register is closed.",
                        ),
                        it(
                            "F4",
                            "In every lesson the class teacher will give instructions in steps of two, with a picture for each step on the board, and will ask Bryony to say back what she is to do before she starts.",
                        ),
                    ],
                    "E": [
                        it(
                            "E1",
                            "By the end of Year 5 Bryony will carry out an instruction of three parts, given once to the whole class, in eight lessons out of ten, without looking at what others do.",
                        ),
                        it(
                            "E2",
                            "By July 2027 Bryony will explain, in her own words or signs, 40 of the 60 science and history words taught in the year, so that she can write about what she has learnt.",
                        ),
                    ],
                },
                {
                    "B": [
                        it(
                            "B3",
                            'Bryony misses the ends of words and says "walk" for "walked" and "cat" for "cats". Other children understand about three quarters of what she says when they cannot see her, and she gives up on a story when asked to repeat it.',
                        ),
                    ],
                    "F": [
                        it(
                            "F5",
                            "The speech and language therapist will spend a further 20 minutes with Bryony, 1:1, once a fortnight on word endings and on clear speech, and will hear a recording of her telling a story at the end of every term to review progress.",
                        ),
                        it(
                            "F6",
                            "Miss Pell will practise the therapist's word endings with Bryony 1:1 for ten minutes on Tuesday and Thursday, using her own comics.",
                        ),
                    ],
                    "E": [
                        it(
                            "E3",
                            "By the end of Year 4 Bryony will tell a five-sentence story to a group of three classmates so that they can each tell it back with its main events, on three occasions in a half-term.",
                        ),
                    ],
                },
            ],
        },
        {
            "area": "cognition-learning",
            "title": "Cognition and Learning",
            "good": [
                "Bryony reads aloud accurately at the level of a child of eight and is secure with number facts to 20. Her non-verbal reasoning is at the 63rd centile."
            ],
            "rows": [
                {
                    "B": [
                        it(
                            "B4",
                            "Bryony reads the words of a page but answers only one in five questions that need her to work out what is not said. She does not notice when she has not understood.",
                        ),
                        it(
                            "B5",
                            "In writing she leaves out small words and tenses, and uses the same eight verbs. A piece of independent writing is about 35 words, where her class writes over a hundred.",
                        ),
                    ],
                    "F": [
                        it(
                            "F7",
                            "A teaching assistant trained by the Teacher of the Deaf will read with Bryony and two other children for 25 minutes on Tuesday and Thursday mornings, teaching them to stop, picture and question what a text has not said.",
                        ),
                        it(
                            "F8",
                            "The class teacher will plan each piece of writing with Bryony 1:1 for ten minutes, twice a week, as a strip of comic pictures with a sentence under each, and will mark it with her for the small words she has left out.",
                        ),
                        it(
                            "F9",
                            "The Teacher of the Deaf will teach Bryony 1:1 for one hour every week in term time, half of it on the grammar of written English and half on inference. She will measure both with the same test in January and June.",
                        ),
                    ],
                    "E": [
                        it(
                            "E4",
                            "By the end of Key Stage 2 Bryony will answer correctly three out of five questions about what a text hints at, on a page she has not seen before.",
                        ),
                        it(
                            "E5",
                            "By the end of Year 5 Bryony will write a page of at least 90 words, by herself, with nine in ten of her past tenses and small words in place, and will share it with her class as a comic or a story.",
                        ),
                    ],
                },
            ],
        },
        {
            "area": "semh",
            "title": "Social, Emotional and Mental Health",
            "good": [
                "Bryony is gentle with younger children and will comfort a child who is hurt. She can say when she is cross."
            ],
            "rows": [
                {
                    "B": [
                        it(
                            "B6",
                            "Bryony joins in games that she can see, such as tag, but walks away when the rules are talked about. On a playground record in June 2026 she was alone for 22 of 30 minutes, and no child named her as a friend to sit with.",
                        ),
                        it(
                            "B7",
                            "When she has misheard she nods and smiles rather than say so. She has been told off for not doing what she never heard, and then cries and will not speak for up to half an hour.",
                        ),
                    ],
                    "F": [
                        it(
                            "F10",
                            "An emotional literacy support assistant, supervised by the educational psychologist every half-term, will run a friendship group for Bryony and three classmates she has chosen, for 30 minutes every Wednesday. They will learn how to explain rules, take turns and put right a misunderstanding.",
                        ),
                        it(
                            "F11",
                            "Miss Pell will set up and join a game with Bryony and two other children for the first 15 minutes of lunch play on Monday, Tuesday and Friday, and will step back as they manage it. She will keep a tally that the special educational needs coordinator reviews each half-term.",
                        ),
                        it(
                            "F12",
                            "The Teacher of the Deaf will teach Bryony, 1:1, in 15 minutes of each weekly visit, five ways to say that she has not heard, and the class teacher will thank her aloud each time she uses one in a lesson.",
                        ),
                    ],
                    "E": [
                        it(
                            "E6",
                            "By July 2027 Bryony will play a game with rules with at least two other children for 15 minutes, on three days a week, and will have had a friend to her house to play.",
                        ),
                        it(
                            "E7",
                            "By the end of Year 4 Bryony will tell an adult or a child that she has not heard, on four out of five occasions when this happens in class, so that she can put it right herself.",
                        ),
                    ],
                },
            ],
        },
        {
            "area": "sensory-physical",
            "title": "Sensory and/or Physical Needs",
            "good": [
                "Bryony has good balance and fine control of a pencil. She puts in her own hearing aids each morning."
            ],
            "rows": [
                {
                    "B": [
                        it(
                            "B8",
                            "Bryony has a moderate to severe hearing loss in both ears. With her hearing aids she hears speech at one metre in a quiet room; beyond three metres, or with other noise, she misses more than half of the words.",
                        ),
                        it(
                            "B9",
                            "She does not notice when a hearing aid has stopped working: on five of twelve checks last term one battery was flat and she had not told anybody.",
                        ),
                        it(
                            "B10",
                            "Listening and lip-reading tire her. By two o'clock she puts her head on the table on most days and takes in little of what is taught after that.",
                        ),
                    ],
                    "F": [
                        it(
                            "F13",
                            "Bryony will have access to a radio aid, with a transmitter worn by whoever is teaching, in every lesson and in assembly. The Teacher of the Deaf will set it up and test it each half-term.",
                        ),
                        it(
                            "F14",
                            "Bryony will be taught in a room with carpet, curtains and rubber feet on its chairs, and will sit within two metres of the speaker with her back to the window in every lesson.",
                        ),
                        it(
                            "F15",
                            "Miss Pell will test both hearing aids and the radio aid with Bryony 1:1 for five minutes every morning before register and again after lunch, teaching her to do each step of the check herself.",
                        ),
                        it(
                            "F16",
                            "Bryony will have a ten-minute listening break in the book corner, alone or with one friend, with no talking required, at 11.30 and at 1.45 every day, kept to by the class teacher.",
                        ),
                        it(
                            "F17",
                            "The Teacher of the Deaf will train all the teachers, assistants and lunchtime staff of Gannet Lane for 90 minutes each September in deaf awareness, the radio aid and what to do when equipment fails, and will train any new adult of the class within two weeks of their start.",
                        ),
                    ],
                    "E": [
                        it(
                            "E8",
                            "By the end of Year 4 Bryony will check her hearing aids and radio aid by herself each morning and will tell an adult of a fault within five minutes, on nine days out of ten.",
                        ),
                        it(
                            "E9",
                            "By July 2027 Bryony will take her listening breaks by herself when she feels tired and will answer a question about the lesson at the end of each afternoon on four days a week.",
                        ),
                    ],
                },
            ],
        },
    ],
    "review": [
        "The special educational needs coordinator of Gannet Lane will review every provision in these four tables with Bryony's parents, Miss Pell and the Teacher of the Deaf in November, March and June."
    ],
    "targets": [
        "Three shorter-term targets towards these outcomes will be set each term by the special educational needs coordinator with Bryony, her parents and the Teacher of the Deaf, and checked together at the end of the term."
    ],
    "health": [
        {
            "B": [
                it(
                    "C1",
                    "Bryony has frequent glue ear on top of her permanent hearing loss: four episodes in the last year, each of about three weeks, in which her hearing fell further and her hearing aids had to be re-set.",
                )
            ],
            "F": [
                it(
                    "G1",
                    "Paediatric audiology will test Bryony's hearing, take new ear mould impressions and re-set her hearing aids every four months, in a clinic of 45 minutes with a paediatric audiologist, and will send the results to school within a week.",
                ),
                it(
                    "G2",
                    "A paediatric audiologist will see Bryony within ten working days whenever her parents or school report a fall in her hearing, for a 1:1 appointment of 30 minutes, and will re-set her hearing aids the same day.",
                ),
            ],
            "E": [
                it(
                    "E10",
                    "By July 2027 Bryony will have hearing aids set for her present hearing on every school day, so that she misses no more than two days of lessons in the year through changes in her hearing.",
                )
            ],
        }
    ],
    "D": [
        "Social care assessed Bryony's needs through the early help team on 21 August 2026. No social care needs were identified that relate to her special educational needs or disability."
    ],
    "H1": ["No provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 is required."],
    "H2": ["No other social care provision is required."],
    "I": ["Gannet Lane Primary School, Larkbeare: a mainstream primary school."],
    "J": [
        "Bryony's parents were told about personal budgets on 8 September 2026 and have not asked for one."
    ],
    "K": [
        ["Views of Bryony and of her parents", "8 September 2026", "Bryony, Lorna and Neil Haskett", "K1"],
        [
            "Educational advice",
            "22 June 2026",
            "Special educational needs coordinator, Gannet Lane Primary School",
            "K2",
        ],
        [
            "Advice of a qualified Teacher of the Deaf",
            "24 June 2026",
            "J. Ottery, sensory support service",
            "K3",
        ],
        ["Educational psychology advice", "2 July 2026", "Larkbeare Educational Psychology Service", "K4"],
        ["Speech and language therapy advice", "29 April 2026", "Larkbeare Community Health", "K5"],
        [
            "Medical advice (audiology)",
            "11 June 2026",
            "Consultant paediatrician, Larkbeare General Hospital",
            "K6",
        ],
        ["Social care advice", "21 August 2026", "Larkbeare early help team", "K7"],
    ],
    "sign": [
        ["Plan amended and issued", "9 October 2026"],
        ["Signed on behalf of Larkbeare Council", "Maud Treloar, plan coordinator"],
        ["Next review due by", "1 July 2027"],
    ],
}

LINKS = {
    "A1": "E5",
    "A2": "E6",
    "A3": "E7 E8",
    "B1": "E1 F1 F4",
    "B2": "E2 F1 F2 F3",
    "B3": "E3 F5 F6",
    "B4": "E4 F7 F9",
    "B5": "E5 F8 F9",
    "B6": "E6 F10 F11",
    "B7": "E7 F12",
    "B8": "E8 F13 F14 F17",
    "B9": "E8 F15 F17",
    "B10": "E9 F16",
    "C1": "E10 G1 G2",
    "E1": "F1 F4 F13 F14",
    "E2": "F1 F2 F3",
    "E3": "F5 F6",
    "E4": "F7 F9",
    "E5": "F8 F9",
    "E6": "F10 F11",
    "E7": "F12",
    "E8": "F13 F15 F17",
    "E9": "F16",
    "E10": "G1 G2",
}
