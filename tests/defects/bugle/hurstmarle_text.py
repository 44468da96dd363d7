"""The words of Hurstmarle's plan."""

A = """Tomasz, who likes to be called Tomek, lives with his mother Ewa, his grandmother and his brother Kuba, aged nine. The family came to Hurstmarle from Gdynia when he was four. His nursery thought that he was quiet because he was learning English. In March 2023 he was sent home from a Year 6 residential. Autism was diagnosed in February 2024 and attention deficit hyperactivity disorder (ADHD) in November 2025. He joined Beacon Heath Academy in Year 7; his attendance was 93% that year and 71% in Year 9.
How these views were gathered:: Tomek talked with Ms Adeyemi, the assistant SENCO, on 17 and 24 June 2026, and typed his own answers, which are given in his words. He speaks English and Polish fluently, prefers to be asked in writing, and decides better when he has had a day to think. He came to both planning meetings and chaired the part on college. His mother spoke to the plan co-ordinator on 30 June 2026 with a Polish interpreter.
Tomek's views:: "People say one thing and mean another and then it is my fault. I am good when I know what is coming. Corridors are the worst bit of the day. I like Mr Pell's workshop as nobody talks rubbish in there."
Tomek likes:: Old motorbikes, weather maps, Polish dumplings, and his dog Burek. He can strip and rebuild a carburettor from a manual, remembers figures exactly, and is honest.
Tomek's hopes:: [[A1|"I want to be a motorcycle mechanic and be paid for it."]] [[A2|"I would like to get to college on my own on the bus."]]
Ewa's views:: He is clever and nobody sees it on paper. On Sunday evenings he is sick with worry. I stopped working evenings so that I can fetch him.
Ewa's hopes:: [[A3|I want him to have a friend of his own age and to go out with him without me.]] [[A4|I hope he will live in his own flat one day and manage his money.]]"""

B = [
    '[[B1|Tomek takes language literally. He did not go to four detentions because he was told that he "might want to" attend. On the CELF-5 (June 2026) he scored at the 9th percentile for making inferences, and he misses what is implied in English and history texts.]]',
    "[[B2|Tomek finds it hard to tell whether other people are joking, bored or angry. He corrects teachers aloud and carries on talking about engines when others have turned away. He has been in nine quarrels since January 2026 which began with a joke he did not follow.]]",
    "[[B3|Tomek attends to a task that he has not chosen for about six minutes before he looks away, taps or leaves his seat. In two lesson observations he was on task for 38% of the time, against 81% for another student.]]",
    "[[B4|Tomek cannot plan his time or keep his things together. He arrived at 22 lessons without the right equipment in the summer term and handed in three of fourteen pieces of homework.]]",
    "[[B5|Tomek writes nine words a minute by hand, and much of it cannot be read (DASH standard score 71, May 2026). His spelling is at an age of 9 years 2 months, so his written answers show far less than he can say.]]",
    "[[B6|Tomek's anxiety keeps him away from school. He was absent on 51 days last year, mostly Mondays, and on arrival sits in the car for half an hour with stomach cramps. His score on the Spence scale was in the clinical range.]]",
    "[[B7|When he is corrected in front of others Tomek shouts, throws what is in his hand or runs to the bike shed. This happened 17 times between January and July 2026, and he takes about 40 minutes to be calm enough to work.]]",
    "[[B8|Tomek is over-sensitive to noise, touch and the smell of food. He will not enter the canteen, goes without lunch, and waits until corridors are empty, so that he is late for most lessons after break.]]",
    "[[B9|Tomek works accurately with written numbers but loses track when a problem has more than two steps. He left 60% of the last mathematics paper blank, and his working memory was at the 8th percentile (educational psychologist, July 2026).]]",
    "[[B10|Tomek has never travelled alone. He does not judge the speed of traffic, freezes if a bus is late, and is driven everywhere.]]",
    "[[B11|Tomek does not use money on his own. He hands over a note and does not check the change, has never planned or cooked a meal, and needs telling to wash.]]",
    "[[B12|Tomek has no experience of work. At his careers interview in Year 9 he answered none of the questions, and he does not know which qualifications a mechanic needs or how to ask for a placement.]]",
]

OUT = [
    (
        "By the end of Key Stage 4 (July 2028)",
        [
            (
                "Outcome 1",
                "[[E1|By the end of Key Stage 4 Tomek will ask, in words or by message, what someone means when he is not sure, instead of leaving or arguing, in four of five occasions logged by staff each half term.]]",
            ),
            (
                "Outcome 2",
                "[[E2|By the end of Key Stage 4 Tomek will arrive at his lessons with what he needs and stay on a set task for 20 minutes, in eight lessons out of ten.]]",
            ),
            (
                "Outcome 3",
                "[[E3|By the end of Key Stage 4 Tomek will produce a 300-word typed answer in 40 minutes that his teacher can mark without his help.]]",
            ),
        ],
    ),
    (
        "By the end of Year 10 (July 2027)",
        [
            (
                "Outcome 4",
                "[[E4|By July 2027 Tomek will come into school by 8.50 and stay for the day, using a calming plan that he has chosen, on nine days in ten.]]",
            ),
            (
                "Outcome 5",
                "[[E5|By July 2027 Tomek will finish four out of five three-step problems in a mathematics paper, setting out each step.]]",
            ),
        ],
    ),
    (
        "Preparing for adulthood, by the end of Year 11 (July 2028)",
        [
            (
                "Outcome 6",
                "[[E6|By July 2028 Tomek will take the number 14 bus to the town alone, buy the food for a meal within £8 and cook it at home, once a week for a term.]]",
            ),
            (
                "Outcome 7",
                "[[E7|By July 2028 Tomek will have finished ten days' work experience in a garage and will hold an offer for a Level 1 or 2 motor vehicle course.]]",
            ),
            (
                "Outcome 8",
                "[[E8|By July 2028 Tomek will spend an evening a week with people of his own age, without his mother, for ten weeks running.]]",
            ),
            (
                "Outcome 9",
                "[[E9|By July 2027 Tomek will take his own tablets at breakfast, eat a midday meal on every school day, and hold his weight on the 25th centile.]]",
            ),
            ("Outcome 10", "§swim[[E10|By July 2027 Tomek will swim 25 metres without aids.]]"),
        ],
    ),
]

HEAD = ["What will be provided", "By whom", "How often and for how long", "Reviewed"]
PLANS = [
    (
        "1",
        "Needs 1 and 2",
        [
            [
                "[[F1|1:1 speech and language therapy on inference, implied meaning and repairing a conversation.]]",
                "Speech and language therapist with autism training",
                "45 minutes every two weeks in term time",
                "Therapist and SENCO, each term",
            ],
            [
                "[[F2|A Talkabout for Teenagers group of four students: reading expression and tone, joining and leaving a talk, what to do with a joke.]]",
                "Higher level teaching assistant trained in Talkabout",
                "50 minutes every Wednesday, over the whole of Year 10",
                "Therapist, each half term",
            ],
            [
                "[[F3|Instructions given to Tomek in literal words and written on his desk card, with what will happen next.]]",
                "Every subject teacher",
                "In every lesson",
                "SENCO, each term",
            ],
        ],
    ),
    (
        "2",
        "Needs 3 and 4",
        [
            [
                "[[F4|In-class adult support to start, divide up and finish work: one adult between two students.]]",
                "Teaching assistant with autism and ADHD training",
                "14 lessons of one hour a week: all English, mathematics and science",
                "SENCO, each half term",
            ],
            [
                "[[F5|A laminated list of equipment for each day, a second set of books kept in school, and homework sent to his phone.]]",
                "Form tutor",
                "Every school day",
                "SENCO, each term",
            ],
            [
                "[[F6|1:1 bag and timetable check.]]",
                "Teaching assistant with autism and ADHD training",
                "Every morning from the bell until register, 8.35 to 8.50",
                "SENCO, each half term",
            ],
            [
                "[[F7|A movement break: Tomek carries something to the office and back, or uses the resistance band.]]",
                "Subject teacher",
                "Five minutes after every 25 minutes of lesson",
                "Occupational therapist, each term",
            ],
        ],
    ),
    (
        "3",
        "Need 5",
        [
            [
                "[[F8|1:1 teaching of touch typing, planning frames and spelling by Units of Sound.]]",
                "Specialist teacher with a Level 7 specific learning difficulties qualification",
                "One hour a week in term time",
                "Specialist teacher, each term",
            ],
            [
                "[[F9|A laptop with speech-to-text and a spelling checker, used in class, for homework and in examinations.]]",
                "The Academy, set up by the assistive technology adviser",
                "In every lesson with writing",
                "SENCO, each term",
            ],
        ],
    ),
    (
        "4",
        "Needs 6, 7 and 8",
        [
            [
                "[[F10|1:1 cognitive behaviour therapy adapted for autism, on worry about school and on anger, in which Tomek writes his calming plan.]]",
                "Education mental health practitioner",
                "50 minutes weekly for 16 weeks, then once a month to July 2027",
                "Practitioner with Tomek and his mother, every eight weeks",
            ],
            [
                "[[F11|A 1:1 arrival: Tomek is met at the side gate and goes through the day's changes.]]",
                "Pastoral manager",
                "Ten minutes at 8.25 every day",
                "SENCO, each half term",
            ],
            [
                "[[F12|Tomek has access to the workshop office, a quiet room, for his lunch with two friends.]]",
                "Mr Pell, design technician, on duty",
                "Every lunchtime, 12.40 to 1.15",
                "SENCO, each term",
            ],
            [
                "[[F13|A pass to leave lessons five minutes before the bell, so that corridors are clear.]]",
                "Subject teacher",
                "Every lesson",
                "SENCO, each term",
            ],
            [
                "[[F14|A 1:1 meeting about the week ahead, with a written timetable sent home.]]",
                "Pastoral manager",
                "20 minutes each Friday",
                "SENCO, each half term",
            ],
            [
                "[[F15|Training of all Tomek's teachers in autism, low-arousal response and private correction.]]",
                "Specialist teacher for autism",
                "Two hours each September, renewed every year",
                "SENCO, each July",
            ],
        ],
    ),
    (
        "5",
        "Need 9",
        [
            [
                "[[F16|1:1 teaching of step-by-step problem solving with a written frame.]]",
                "Mathematics teacher trained by the educational psychologist",
                "30 minutes a week in term time",
                "Educational psychologist, each term",
            ],
            [
                "[[F17|A frame card with spaces for each step, and a calculator.]]",
                "Mathematics teacher",
                "In every mathematics lesson",
                "Mathematics teacher, each term",
            ],
        ],
    ),
    (
        "6",
        "Needs 10 and 11",
        [
            [
                "[[F18|1:1 travel training on foot and on the number 14 bus, from walking together to travelling alone.]]",
                "Travel trainer of the County Council",
                "One hour twice a week from January to July 2027",
                "Travel trainer with Tomek, every six weeks",
            ],
            [
                "[[F19|Life skills teaching for three students: budgeting, shopping, cooking and self-care.]]",
                "Teaching assistant with the ASDAN life skills training",
                "90 minutes every Thursday in Years 10 and 11",
                "SENCO, each term",
            ],
        ],
    ),
    (
        "7",
        "Need 12",
        [
            [
                "[[F20|1:1 careers guidance, with a garage work placement found, visited and written up.]]",
                "Careers adviser with the Level 6 qualification",
                "At least six meetings of 45 minutes in each of Years 10 and 11; ten days in the garage in summer 2027",
                "Careers adviser and SENCO, each term",
            ],
            [
                "[[F21|Supported visits to the motor vehicle department at Hurstmarle College before the move to post-16.]]",
                "Teaching assistant with autism and ADHD training, 1:1",
                "Three half days in spring 2027 and three in autumn 2027",
                "SENCO and college, at each annual review",
            ],
        ],
    ),
    (
        "10",
        "Need 13",
        [
            [
                "§swim[[F22|1:1 swimming teaching.]]",
                "Swimming teacher of the leisure centre",
                "40 minutes every Monday",
                "SENCO, each term",
            ],
        ],
    ),
]
K = [
    ["Tomasz Zielinski", "Views of the young person", "24.06.2026"],
    ["Ewa Zielinska", "Parental advice", "30.06.2026"],
    ["Ms F. Adeyemi, assistant SENCO, Beacon Heath Academy", "Education", "03.07.2026"],
    ["Dr Lionel Marsh, educational psychologist", "Educational psychology", "17.07.2026"],
    ["Kirsty Ngata, speech and language therapist", "Speech and language", "26.06.2026"],
    ["Rachel Dove, occupational therapist", "Occupational therapy", "10.07.2026"],
    ["Dr Ines Falcao, consultant paediatrician", "Medical", "08.07.2026"],
    ["Vernon Blythe, Early Help", "Social care", "14.07.2026"],
    ["Judith Okoro, careers adviser", "Preparing for adulthood and independence", "06.07.2026"],
]
