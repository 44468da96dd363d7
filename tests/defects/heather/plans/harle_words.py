"""The words of the clean Harle Valley draft."""

from __future__ import annotations

FRONT = [
    ("Child's full name", "Wren Okafor-Lisle"),
    ("Born", "14 December 2021"),
    ("NHS number", "999 000 4417"),
    ("Year", "Reception"),
    ("School now", "Brookside Infant School"),
    ("Parents", "Chidi Okafor and Dan Lisle, 4 Cobbler's Yard, Harle. 01632 960377"),
    ("Languages at home", "English, some Igbo, British Sign Language (BSL) being learnt"),
    ("Primary need", "Hearing impairment"),
    ("Status", "Draft (first plan)"),
    ("Request for assessment received", "10 July 2026"),
    ("Date of this draft", "6 November 2026"),
    ("Review due by", "29 October 2027"),
]

VIEWS = [
    ("", "#Wren's own views"),
    (
        "",
        "Wren's views were gathered on 24 September 2026 by the teacher of the deaf, who signed with her over a box of photographs and watched her for a morning in class. What follows is what Wren signed or showed, put into words by her teacher.",
    ),
    (
        "",
        "Wren picked the photographs of water, her brother Jonah (9), the guinea pig and the slide. She pushed away those of the carpet and the big hall. She signed “noisy, finish”.",
    ),
    ("a1", "She signed “me big, teach fish swim”: she would like to be a swimming teacher."),
    ("", "#How Wren communicates"),
    (
        "",
        "Wren signs before she speaks. She uses single BSL signs, some spoken words and a lot of pointing, and watches faces closely. Get her eyes first, sign and say the question, show two objects or pictures and wait; she will push away what she does not want.",
    ),
    ("", "#What Wren's parents say"),
    (
        "",
        "Mr Lisle and Ms Okafor told us their views at home on 28 September 2026 and altered the notes themselves. They describe a bold, comical girl who would live in the swimming pool. Bedtimes, buggies and hairbrushes have become battles, because no one can explain anything to her once the implants are off.",
    ),
    ("a2", "They hope she will go right through school with the children from her street."),
    ("a3", "They would love her to read Jonah a bedtime story, in sign or in speech."),
    ("a4", "Her mother would like Wren to tell her what has happened in her day."),
    ("", "#The story so far"),
    (
        "",
        "Wren failed her newborn hearing screen and is profoundly deaf in both ears. She was given cochlear implants when she was sixteen months old. Epilepsy began when she was two. She went to Duckpond Nursery for a year before she joined Brookside in September 2026.",
    ),
]

NEEDS = [
    (
        "Communication and interaction", "communication-interaction",
        "Wren looks at people, copies signs after seeing them twice and starts about ten exchanges an hour. Her voice is tuneful and she laughs at peek-a-boo jokes.",
        [
            ("b1", "With both implants on, Wren hears speech at one metre in a quiet room. At three metres, or with other children talking, she catches about one word in four, and she hears none of what is said on the carpet."),
            ("b2", "Wren understands signed and spoken language at the level of a child of two years and three months. Two key words are her limit, so she watches the others and is last to do as the class was told."),
            ("b3", "Her own phrases have one or two words or signs (“more juice”, “Daddy car”) and strangers make out a fifth of her speech. When she is not understood she bites her hand."),
            ("b4", "She does not wait for her turn or look to see what another child means, and none of her classmates sign. In a morning's free play she had two exchanges with children and thirty-one with adults."),
        ],
    ),
    (
        "Cognition and learning", "cognition-learning",
        "On tasks with no words Wren scores in the average range. Twelve-piece puzzles, sorting and building from a model are strong.",
        [
            ("b5", "Wren cannot pick out rhyme or the first sound of a word by listening. She knows three letters, those in her name that she can lip-read, and turns the pages of a book without expecting a story."),
            ("b6", "She matches sets of up to five but has no number words or signs past two, and does not follow “more”, “less” or “same”."),
        ],
    ),
    (
        "Social, emotional and mental health", "semh",
        "Wren is brave with new equipment and recovers fast when an adult she knows sits with her.",
        [
            ("b7", "Listening wears Wren out: after about twelve minutes of it she lies on the floor, and by 1.30 most days she sleeps or screams. She misses some six hours of teaching a week."),
            ("b8", "She has no signs for what she feels. Cross or frightened, she throws her processors, at school seven times in the first half term, and is then cut off altogether."),
        ],
    ),
    (
        "Sensory and physical", "sensory-physical",
        "Her sight was tested in March 2026 and is good. She swims five metres and uses both hands well.",
        [
            ("b9", "Wren cannot yet tell anybody that a processor has slipped off or its battery has gone. On four of ten days when the teacher of the deaf checked, she had been without sound for over half an hour."),
            ("b10", "Wren walks and climbs as a child of three does, since her balance organs were damaged with her hearing: she falls six or seven times a day, more in the dark, and keeps off the climbing frame."),
            ("b11", "Wren is not dry by day and cannot pull clothes up or down by herself. She is changed three times a school day."),
        ],
    ),
]  # fmt: skip

HEALTH = (
    "Wren takes her epilepsy medicine without fuss and has not been in hospital since January 2026.",
    [
        (
            "c1",
            "Wren has about one seizure a month that lasts two to four minutes. She sleeps for up to two hours after it and is unsteady until the next day, so that she loses a day's learning.",
        ),
        (
            "c2",
            "Her implants drift out of tune as she grows: by the end of each term she stops answering to quiet sounds (oo, m) that she heard at the start of it.",
        ),
    ],
)

CARE = (
    "She is loved, and at ease in a family that does a great deal together. A social worker from the disabled children's team assessed the family's needs on 8 October 2026.",
    [
        (
            "d1",
            "Ms Okafor is the only one at home who signs, and she has about sixty signs. Wren's father and brother cannot talk with her once the processors are off, which is from 5.30 every evening, and nights end in tears.",
        ),
        (
            "d2",
            "Wren knows no other deaf child or deaf adult. The clubs that Jonah goes to will not take her without somebody who can manage a seizure.",
        ),
    ],
)

GOALS = [
    (
        "communication-interaction",
        [
            ("e1", "By July 2027 Wren will carry out a spoken and signed request with three key words, without a gesture to help her, eight times out of ten across a week, so that she can do what the other children are doing.", "b1 b2"),
            ("e2", "By July 2027 Wren will put three or more words or signs together to tell a child or an adult what she has done, five times in a school day, so that she is understood without biting.", "b3 a4"),
        ],
        [
            ("f1", "A communication support worker trained to Level 2 in British Sign Language, with deaf awareness training from the teacher of the deaf each September, signs all that is said, checks that Wren has understood and signs her part to the others.", "The support worker, one to one with Wren, in every lesson and at lunch, from bell to bell: 30 hours a week", "b1 b2 b3 b4 e1 e2 e4"),
            ("f2", "Direct work on understanding and joining words and signs, in play at which speech and sign are put together in short steps. Targets are set afresh with Wren's parents each term.", "Speech and language therapist with a post-registration qualification in deafness; one to one, 45 minutes a week in term time", "b2 b3 e1 e2"),
            ("f3", "Wren will have access to a remote microphone that streams to both processors and is worn by whoever is teaching. It is tested each morning with a listening stick.", "Supplied by the sensory service; worn in every lesson, assembly and PE; tested by the support worker at 8.45", "b1 e1"),
            ("f4", "Listening practice, from noticing a sound to telling two sounds apart. The audiologist and the teacher of the deaf go over her listening scores together each term.", "Qualified teacher of the deaf, one to one, an hour every Tuesday and Thursday morning in term time", "b1 b5 e1 e5"),
        ],
    ),
    (
        "communication-interaction",
        [("e4", "By July 2027 Wren will play a turn-taking game with two other children for ten minutes, looking to see whose go it is, on four days out of five, so that she has friends in her class.", "b4 d2 a2")],
        [
            ("f5", "Sign club: songs, games and the signs of the week for Wren and seven of her classmates, who may choose the theme.", "Deaf sign tutor and class teacher, two adults to eight children, Mondays 1.15 to 1.45, all year; the SENCO reviews it each half term", "b4 e4"),
            ("f6", "Turn games set up on a table in a quiet corner: one adult between two children, Wren and a friend, who models waiting and looking.", "Nursery nurse shown how by the speech and language therapist each term; ten minutes after milk every day", "b4 e4"),
        ],
    ),
    (
        "cognition-learning",
        [
            ("e5", "By July 2027 Wren will read twenty printed words in sign or speech, showing the first sound of each by its cued handshape, so that she can follow a picture book with her brother.", "b5 a3"),
            ("e6", "By July 2027 Wren will count up to ten things, in sign or speech, to find out which of two sets has more, nine times out of ten, so that she can share out and keep score.", "b6"),
        ],
        [
            ("f7", "Visual phonics: each sound taught with a hand cue, a letter and a mouth picture, ahead of the class by a week, and a signed story afterwards.", "Support worker, planned by the teacher of the deaf, who looks at progress every six weeks; one to one, 9.10 to 9.30 daily", "b5 e5"),
            ("f8", "Number words taught with things Wren can move, in sign and speech at once, three new words a fortnight, from the list that the teacher of the deaf keeps and checks monthly.", "Support worker, one to one, fifteen minutes on Mondays, Wednesdays and Fridays", "b6 e6"),
        ],
    ),
    (
        "semh",
        [("e7", "By July 2027 Wren will sign “tired”, “cross” or “scared”, or give the card for it, before she throws anything, four times out of five, so that she keeps her processors on and comes back to the class within ten minutes.", "b7 b8")],
        [
            ("f9", "A quiet den beside the classroom is kept for Wren, with dim light and no talk. She goes there after each twelve minutes of listening for five minutes of rest.", "Set up by the SENCO by 30 November 2026; her support worker goes with her, one to one, every time", "b7 e7"),
            ("f10", "A feelings programme with photographs of Wren's own face and Jonah's, one feeling at a time, signed and acted.", "Emotional literacy assistant trained by the educational psychologist (EP), one to one. Weekly on Friday afternoons, 2 to 2.20, for the year; the EP looks at how it is going in January and June", "b8 e7"),
        ],
    ),
    (
        "sensory-physical",
        [
            ("e8", "By Easter 2027 Wren will show an adult, by sign or by handing over her processor, each time that she has lost sound (ten checks out of ten), so that she is never left without it.", "b9 c2"),
            ("e9", "By July 2027 Wren will walk the length of a bench and back, without a hand to hold, four times out of five, so that she can join in PE and go along the poolside at swimming lessons.", "b10 a1"),
            ("e10", "By July 2027 Wren will go to the toilet, clothes and all, with only a reminder, on nine days out of ten.", "b11"),
        ],
        [
            ("f11", "The six sounds check at the start of the day, after break and after lunch; Wren is taught to hand over a dead processor, and spares (batteries, coils, cables) live in a tin in the room.", "Support worker shown by the teacher of the deaf; three times a day, five minutes, one to one", "b9 e8"),
            ("f12", "The classroom has carpet, curtains, rubber chair feet and acoustic panels that bring the reverberation time below 0.4 seconds, and Wren sits within a metre of the teacher.", "Brookside's head teacher, with the council's educational audiologist, by 4 January 2027, for all lessons", "b1 e1"),
            ("f13", "Balance and ball play on the soft mats.", "Physiotherapist, one to one, Alternate Thursdays, 9.30 to 10.15; repeated daily for ten minutes by the support worker, who is shown each new step; reviewed by the physiotherapist every term", "b10 e9"),
            ("f14", "A toilet routine with picture steps, backward chaining of trousers and a star jar.", "Support worker, one to one, five times a day at set times; drawn up with the school nurse by 30 November 2026 and gone over with her each half term", "b11 e10"),
        ],
    ),
    (
        "health",
        [("e11", "By July 2027 Wren will be back at her table within two hours of a seizure, having been shown what she missed, after every seizure at school.", "c1")],
        [("f15", "Catch-up after a seizure: what the class did is signed to Wren in photographs next morning.", "Support worker, one to one, 20 minutes, the first morning after every seizure", "c1 e11")],
    ),
    (
        "social-care",
        [("e12", "By September 2027 Wren will hold a signed conversation of four turns about her day with each of her parents and with Jonah at bedtime, five nights a week.", "d1 a4 a3")],
        [],
    ),
]  # fmt: skip

SUPPORT = [
    ("G", "SECTIONG: Health provision reasonably required", [
        ("g1", "The children's epilepsy nurse will train all adults in Wren's class to manage a seizure, each September, and will rewrite the emergency plan with Wren's parents at that time. Trained staff will give buccal midazolam as required by that plan: 2.5 mg if a seizure has lasted five minutes, and 999.", "c1 e11"),
        ("g2", "The Harle Cochlear Implant Centre will see Wren every three months to retune both implants and test her aided hearing, and will send the results to school within two weeks.", "c2 e8"),
    ]),
    ("H1", "SECTIONH1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", [
        ("h1", "A support worker with epilepsy training from the disabled children's team will go with Wren, one to one, to the deaf children's play session at Harle Lido from 10 to 12 every Saturday in term time, reviewed by the social worker each spring and autumn.", "d2 e4"),
    ]),
    ("H2", "SECTIONH2: Any other social care provision reasonably required", [
        ("h2", "A deaf family sign tutor, paid for by the disabled children's team, will teach Wren's parents and Jonah at home every other Wednesday, 4 to 5pm, until July 2027; the social worker will look at the family's progress with the tutor in March.", "d1 e12"),
    ]),
]  # fmt: skip

ADVICE = [
    ("Parents", "Chidi Okafor and Dan Lisle", "28 September 2026"),
    ("Wren's views", "Recorded by the teacher of the deaf", "24 September 2026"),
    ("Head teacher and SENCO, Brookside Infant School", "Lorna Dacre", "2 October 2026"),
    ("Qualified teacher of the deaf (sensory service)", "Priya Stallard", "30 September 2026"),
    ("Educational psychologist", "Dr Owen Farr", "6 October 2026"),
    ("Consultant community paediatrician (medical advice)", "Dr Ijeoma Bell", "12 October 2026"),
    ("Speech and language therapist", "Kit Marlow", "5 October 2026"),
    ("Physiotherapist", "Hana Reid", "7 October 2026"),
    ("Social worker, disabled children's team", "Greg Tolley", "9 October 2026"),
]
