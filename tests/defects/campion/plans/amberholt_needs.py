"""Views, needs and outcomes of the Amberholt plan."""

from __future__ import annotations

from tests.defects.campion.pen import item, say

CI, CL, SEMH, SP, PFA = (
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
)

H = "health"

A_HISTORY = [
    say(
        "A:h1",
        "Luca was found to be profoundly deaf at birth and had cochlear implants in both ears in October 2012. The Authority made a Statement for him on 11 March 2013 and he went to the nursery for deaf children at Sedgefold. He moved up through Sedgefold Primary School, which has a resource base, and joined the base for deaf pupils at Amber Vale Academy in September 2022.",
    ),
    say(
        "A:h2",
        "His mother, Gemma, is deaf and signs; his father, Paul, is hearing. His sister Bella, aged 12, is hearing and signs fluently. British Sign Language and English are both spoken of at home as “our languages”.",
    ),
]

A_LUCA = [
    say(
        "A:l1",
        "Luca signed his views to Miss Kaur, communication support worker, on 8 September 2026. She turned them into English and he checked it: “I like making things, football and gaming with my deaf mates. Woodwork is the best lesson because you can see it. The worst is when the teacher talks and writes at the same time. I like to be told to my face, in sign if it is long.”",
    ),
    item("A1", "“I am going to be a joiner like my grandad.”"),
    item("A2", "“I want to go on the train on my own to see my mates in Leeds.”"),
    item("A3", "“I'd like people to get me the first time I say it.”"),
    say(
        "A:l2",
        "He uses spoken English with people who face him, and sign for anything long or new. He attended the whole of his review on 17 September 2026 with an interpreter and told the meeting which college he preferred.",
    ),
]

A_PARENTS = [
    say(
        "A:p1",
        "Gemma and Paul gave their views in a signed meeting on 10 September 2026. They are pleased with the base and proud of his woodwork, and they think that he is tired out by Thursday.",
    ),
    item("A4", "They hope that he will get the English and mathematics that his course asks for."),
    item("A5", "They want him to grow up proud to be deaf, and never again nod when he has not understood."),
]

B_STRENGTHS = [
    say(
        "B:s1",
        "Luca has excellent visual memory and hand skills; his non-verbal reasoning is above average. He signs fluently, reads plans and drawings accurately and has been trusted to set up the workshop. He is kind to younger deaf pupils, who look up to him.",
    ),
]

B = [
    (
        "Hearing and physical",
        [
            item(
                "B1",
                "Luca is profoundly deaf. With both implants he repeats 85 per cent of sentences in a quiet room at two metres, but 38 per cent in classroom noise, and nothing useful beyond four metres or when the speaker turns away. He therefore misses most of what other pupils say in discussion.",
                SP,
                "2.1",
            ),
            item(
                "B2",
                "Listening and watching all day exhaust him. By the fourth lesson he has a headache, takes his processors off or puts his head down, and in the summer term of 2026 he missed nine afternoon lessons for this reason.",
                SP,
                "2.2",
            ),
        ],
    ),
    (
        "Language and communication",
        [
            item(
                "B3",
                "His English vocabulary is at the level of a hearing child of nine. He does not know words such as “whereas”, “factor” or “estimate”, so that he cannot follow examination questions on work that he could do.",
                CI,
                "2.3",
            ),
            item(
                "B4",
                "Luca leaves consonants off the ends of words and swallows groups of them. Strangers ask him to say things again about four times in a conversation of five minutes, and he then stops talking.",
                CI,
                "2.4",
            ),
            item(
                "B5",
                "Long or new explanations reach him fully only in British Sign Language. Beside the base's staff, only two pupils in the school sign, and in lessons without a signer he does what he guesses has been asked.",
                CI,
                "2.5",
            ),
        ],
    ),
    (
        "Learning",
        [
            item(
                "B6",
                "Luca reads at the level of nine and a half. He finds facts but takes words literally and cannot work out what is meant but not said.",
                CL,
                "2.6",
            ),
            item(
                "B7",
                "In writing he follows the order of sign: small words, plurals and tenses are missing (“yesterday boy go shop buy”), and examiners cannot be sure what he means.",
                CL,
                "2.7",
            ),
            item(
                "B8",
                "He cannot watch an interpreter and take notes at once. After a lesson he has either notes or understanding, not both, and cannot revise.",
                CL,
                "2.8",
            ),
            item(
                "B9",
                "Luca calculates at the level of his year, but scores four out of twenty on questions set in words.",
                CL,
                "2.9",
            ),
        ],
    ),
    (
        "Emotional and social development",
        [
            item(
                "B10",
                "He pretends to have understood. He nods, laughs when others do and copies his neighbour; staff saw this in six of eight lessons observed in June 2026.",
                SEMH,
                "2.10",
            ),
            item(
                "B11",
                "At break and lunch the talk of hearing pupils is too fast and too crossed for him. He eats alone on most days when the other deaf pupils are on work experience, and says that he is lonely.",
                SEMH,
                "2.11",
            ),
            item(
                "B12",
                "When he is misunderstood or blamed by mistake he slams out of the room, twice in most weeks of the summer term of 2026, and misses the rest of that lesson.",
                SEMH,
                "2.12",
            ),
        ],
    ),
    (
        "Independence and adult life",
        [
            item(
                "B13",
                "Luca cannot hear announcements or use a voice call. When his train was cancelled in May 2026 he waited for three hours because he did not know how to find out what to do.",
                PFA,
                "2.13",
            ),
            item(
                "B14",
                "He has no idea what support for deaf people there is at college or at work, how to ask for it or how to explain his deafness to an employer.",
                PFA,
                "2.14",
            ),
        ],
    ),
]

C = [
    item(
        "C1",
        "The skin under the left magnet breaks down several times a year. He then has to leave the processor off for about a week and hears on one side only. Both devices are re-tuned twice a year.",
        H,
    ),
    item(
        "C2",
        "His organ of balance does not work. In the dark, on ladders or with his eyes closed Luca staggers, and he fell twice in the workshop in the spring of 2026.",
        H,
    ),
]

D = say(
    "D:1",
    "A social worker of the Authority's sensory team met Luca and his family at home on 9 September 2026 and assessed that he has no social care needs related to his special educational needs or deafness.",
)

E = [
    item(
        "E1",
        "By June 2027 Luca will understand and use 60 subject words from his lists, in sign and in writing, with 50 right in the half-termly test.",
        CI,
    ),
    item(
        "E2",
        "By March 2027 Luca will stop the speaker and ask again in a way of his choice when he has not understood, eight times out of ten in lessons observed.",
        SEMH,
    ),
    item(
        "E3",
        "By June 2027 Luca will score 12 out of 20 on questions about what is meant in a text that he has not seen before.",
        CL,
    ),
    item(
        "E4",
        "By June 2027 he will write a page in which nine sentences out of ten have the right tense, endings and small words.",
        CL,
    ),
    item(
        "E5",
        "By June 2027 Luca will get at least seven of ten foundation questions in words right, having turned each into a drawing or sign first.",
        CL,
    ),
    item(
        "E6",
        "By March 2027 Luca will plan his own listening breaks, check his equipment each morning, and miss no afternoon lesson through tiredness in a half term.",
        SP,
    ),
    item(
        "E7",
        "By July 2027 a person who has not met him will understand eight out of ten of Luca's sentences the first time, in a practice interview.",
        CI,
    ),
    item(
        "E8",
        "By April 2027 Luca will eat and talk with a group in which there are hearing pupils at three lunchtimes a week, and say that he enjoyed it.",
        SEMH,
    ),
    item(
        "E9",
        "By April 2027 he will show his card and leave for five minutes, then come back, so that he loses no lesson by walking out in a half term.",
        SEMH,
    ),
    item(
        "E10",
        "By August 2027 Luca will go by train to Leeds and to Holtby College by himself, with his apps for live captions and train times, and solve one change of plan on the way.",
        PFA,
    ),
    item(
        "E11",
        "By September 2027 Luca will start the Level 2 bench joinery course at college, having visited it three times and explained his deafness and his support to his tutors himself.",
        PFA,
    ),
    item(
        "E12",
        "By December 2027 Luca will look after the skin at his magnet so that he loses no more than one week of hearing in a year, and move about the workshop and in the dark without a fall.",
        H,
    ),
]
