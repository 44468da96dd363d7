"""The words of Corrigan Bay's plan."""

GUIDE = [
    ["A", "Views, interests and aspirations of the child and parents"],
    ["B", "Special educational needs"],
    ["C", "Health needs related to SEN"],
    ["D", "Social care needs related to SEN or disability"],
    ["E", "Outcomes sought"],
    ["F", "Special educational provision"],
    ["G", "Health provision"],
    ["H1 / H2", "Social care provision"],
    ["I", "Placement"],
    ["J", "Personal budget"],
    ["K", "Advice and information"],
]
FRONT = [
    ["Full name", "Zachary Lindqvist-Moore", "Preferred name", "Zac"],
    ["Date of birth", "22/01/2016", "Year group", "6"],
    ["UPN", "L822416091173", "NHS no.", "999 655 1208"],
    ["Plan status", "Amended final", "Version", "7.0"],
    ["First issued", "20/03/2020", "Amended with effect from", "06/11/2026"],
    ["Review meeting held", "22/09/2026", "Next review due by", "17/09/2027"],
    ["Current setting", "Quay Hill Primary School", "Primary need", "Physical disability"],
    [
        "Parents",
        "Freya Lindqvist and Anna Moore",
        "Social care status",
        "Child in need (disabled children's team)",
    ],
    ["Looked after", "No", "Home language", "English, some Swedish"],
]
BORN = "Zac was born at 27 weeks and has cerebral palsy affecting all four limbs. He lives with his two mothers and his twin sister Ebba, who goes to the same school. In 2020 he could not yet sit without support; he now drives a powered chair. He had hip surgery in May 2024 and missed a term of Year 3."
A = f"""Background:: {BORN}
How we know what Zac thinks:: Zac told Mr Osei, his communication support assistant, with his eye-gaze aid over three sessions between 8 and 15 September 2026. The words in quotation marks are his, printed from the aid. He also uses a look up for yes and a look down for no, needs about 20 seconds to reply, and was in his review from start to finish.
Zac says:: "Do not talk over my head. I am funnier than you think. High school is big and I want to see it when it is empty. I hate being pushed when I can drive."
Zac likes:: Strategy games, wheelchair football, horror stories, beating Ebba at anything.
What Zac does well:: He reads at the level of his age, plans several moves ahead, steers through a doorway with five centimetres to spare, and makes the whole class laugh.
Zac's hopes for the future:: [[A1|"I am going to design video games."]] [[A2|"I want to talk with my mates without a grown-up listening in."]]
Mum (Freya) and Mama (Anna) say, at the review on 22 September 2026:: We are proud of him and tired. Nights are broken and our backs hurt. We want people to ask him first.
Their hopes:: [[A3|We would like him to do as much of his own washing, toileting and dressing as his body lets him.]] [[A4|We hope that he will be able to say when things get too much, and not bottle it up until bedtime.]] [[A5|We want him to be happy and known at high school.]]"""

B = [
    (
        "Communication and interaction",
        "communication-interaction",
        [
            "[[B1|Zac's speech is dysarthric: his family understand single words and other listeners understand about one in ten. He uses an eye-gaze aid with 1,400 symbols at four words a minute, so conversation has moved on before he has spoken.]]",
            "[[B2|Zac starts a conversation with a child about twice a week. Other children speak to the adult next to him, and he answers questions rather than asking them.]]",
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            "[[B3|Zac cannot write by hand and produces about 25 words in an hour with his aid. His ideas are at age level, but his recorded work in Year 5 was four sentences a week.]]",
            "[[B4|Zac's arithmetic is at a Year 3 level (age equivalent 7 years 9 months, June 2026). He cannot set out columns or handle apparatus, and takes three times as long as other pupils to answer.]]",
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        [
            "[[B5|By early afternoon Zac is worn out. After one o'clock he closes his eyes, stops answering, and cried in class on 13 afternoons in the summer term.]]",
            "[[B6|Zac hides distress. He says that he is fine at school and then screams or refuses food at home on three evenings in the week, mostly after somebody has moved his chair without asking.]]",
            "[[B7|Zac is frightened about the move to secondary school. Since June 2026 he has woken in the night asking who will understand him, and he refused to go into the building on the open evening.]]",
        ],
    ),
    (
        "Sensory and physical",
        "sensory-physical",
        [
            "[[B8|Zac takes 15 steps in his walker with an adult behind him and otherwise uses his powered chair. His hamstrings tighten when he sits for more than an hour, and he cannot change position by himself.]]",
            "[[B9|Zac needs lifting for every transfer and cannot manage clothing or clean himself in the toilet. He waits to be noticed, and was wet twice a week in the summer term.]]",
            "[[B10|Zac can reach with his left hand but his right is fisted. He cannot hold a pencil or press one key at a time without a guard.]]",
            "[[B11|Zac's posture slips to the right over the day; by lunch his eyes no longer line up with the aid's screen and he makes twice as many mistakes.]]",
        ],
    ),
]
E = [
    [
        "OC1",
        "[[E1|Zac will start and keep up a conversation of six turns with another child, using his aid, without an adult speaking for him, once a day.]]",
        "July 2027",
    ],
    [
        "OC2",
        "[[E2|Zac will answer ten questions with four-digit addition and subtraction, set out on screen, in 30 minutes with eight right.]]",
        "July 2027",
    ],
    [
        "OC3",
        "[[E3|Zac will write a story or a set of game instructions of 150 words in two one-hour lessons with his aid and keyboard.]]",
        "July 2028",
    ],
    [
        "OC4",
        "[[E4|Zac will take part in the last lesson of the day, with his eyes on the task and at least three answers given, on four days in five.]]",
        "April 2028",
    ],
    [
        "OC5",
        "[[E5|Zac will tell an adult at school when he is upset or in pain, before he goes home, on four of the five school days.]]",
        "July 2027",
    ],
    [
        "OC6",
        "[[E6|Zac will walk 40 steps in his walker from the classroom to the hall for lunch, three times a week.]]",
        "End of Year 7 (July 2028)",
    ],
    [
        "OC7",
        "[[E7|Zac will ask for the toilet in time and pull his own trousers to his knees with his left hand, and will be dry all week in nine weeks out of ten.]]",
        "July 2028",
    ],
    [
        "OC8",
        "[[E8|Zac will go in at the high school's gate without distress on each of the first ten days of term.]]",
        "October 2027",
    ],
    [
        "OC9",
        "[[E9|Zac will finish a soft lunch in 30 minutes without coughing, on four days in five.]]",
        "July 2027",
    ],
    [
        "OC10",
        "[[E10|Zac will bathe at home three times a week with one adult and the hoist, washing his own face and chest.]]",
        "July 2027",
    ],
    [
        "OC11",
        "[[E11|Zac will spend four hours away from his family each fortnight at a club he has picked, and ask to go back.]]",
        "July 2027",
    ],
    [
        "OC12",
        "[[E12|Zac will score his own pain at two or below at the end of the school day, on four days in five.]]",
        "July 2027",
    ],
]
HEAD = ["Ref", "Provision", "Delivered by", "Frequency and duration", "Ratio", "Outcome"]
F = [
    [
        "[[F1|Adult support for Zac in every lesson and at break and lunch: moving and handling, positioning, setting up his aid and equipment.]]",
        "Learning support assistant trained in moving and handling and in eye-gaze aids",
        "Throughout the school day, 32.5 hours a week",
        "1:1",
        "OC6, OC7",
    ],
    [
        "[[F2|Speech and language therapy: conversation with the aid, repairing breakdowns, telling jokes and asking questions.]]",
        "Speech and language therapist specialised in communication aids",
        "45 minutes weekly in term time; targets reviewed with the SENCO each half term",
        "1:1",
        "OC1",
    ],
    [
        "[[F3|Practice of the therapist's current conversation targets on the aid.]]",
        "Learning support assistant trained by the therapist",
        "20 minutes on Monday, Tuesday, Thursday and Friday; therapist reviews the log every three weeks",
        "1:1",
        "OC1",
    ],
    [
        "[[F4|Eye-gaze aid on a chair mount, charged, with a paper symbol book as the reserve.]]",
        "Regional communication aid hub; checked by the learning support assistant",
        "In every lesson and at break",
        "-",
        "OC1, OC3",
    ],
    [
        "[[F5|Friends' group: board games and talk, with two other Year 6 pupils who have been taught to wait for the aid.]]",
        "Higher level teaching assistant trained by the therapist",
        "30 minutes at Wednesday and Friday lunch, over the whole year; SENCO reviews each half term",
        "1 adult to 3 pupils",
        "OC1",
    ],
    [
        "[[F6|Teaching of story planning and word prediction.]]",
        "Class teacher with assistive technology training",
        "40 minutes on Tuesday and Thursday; SENCO reviews samples each term",
        "1:1",
        "OC3",
    ],
    [
        "[[F7|Large-key keyboard with guard and left-hand switch, word prediction software, and scribing by the assistant for the last ten minutes.]]",
        "Learning support assistant",
        "In every lesson with writing",
        "-",
        "OC3",
    ],
    [
        "[[F8|Arithmetic taught with the on-screen number frame.]]",
        "Specialist teacher for physical disability",
        "50 minutes weekly in term time; reviewed with the SENCO each term",
        "1:1",
        "OC2",
    ],
    [
        "[[F9|Mathematics in a class of no more than 26, with half the number of questions and three times the working time.]]",
        "Class teacher",
        "In every mathematics lesson",
        "-",
        "OC2",
    ],
    [
        "[[F10|A rest lying on the wedge in the therapy room.]]",
        "Learning support assistant trained in moving and handling",
        "30 minutes every day from 12.45",
        "1:1",
        "OC4",
    ],
    [
        "[[F11|Timetable with the subjects that need most writing placed before lunch.]]",
        "Class teacher",
        "Every day",
        "-",
        "OC4",
    ],
    [
        "[[F12|Emotional literacy work on naming feelings and pain with a scale on the aid.]]",
        "Emotional literacy support assistant supervised by the educational psychologist",
        "40 minutes weekly; psychologist reviews each half term",
        "1:1",
        "OC5",
    ],
    [
        "[[F13|The opportunity to tell his day before he goes home, in the library, with the day's scale filled in and sent to his parents.]]",
        "Mr Osei, communication support assistant",
        "Ten minutes at 2.50 every day",
        "1:1",
        "OC5",
    ],
    [
        "[[F14|Physiotherapy exercises and standing frame.]]",
        "Learning support assistant trained by the physiotherapist",
        "Stretches for 15 minutes twice a day; standing frame for 45 minutes on three days a week; physiotherapist reviews each half term",
        "1:1",
        "OC6",
    ],
    [
        "[[F15|Walking practice and teaching in the use of the walker.]]",
        "Paediatric physiotherapist",
        "45 minutes every two weeks in school; reviewed each term",
        "1:1",
        "OC6",
    ],
    [
        "[[F16|Toileting teaching: asking in time, undressing in small steps, on a tilting toilet seat with a ceiling hoist.]]",
        "Learning support assistants trained in moving and handling",
        "At 9.30, 12.00 and 2.15 every day, 20 minutes each; occupational therapist reviews each term",
        "2 adults to 1",
        "OC7",
    ],
    [
        "[[F17|Check of his position against the photographs on his chair.]]",
        "Learning support assistant",
        "After every transfer, five minutes",
        "1:1",
        "OC7, OC4",
    ],
    [
        "[[F18|Hand programme: reaching, releasing and isolating a finger.]]",
        "Occupational therapist",
        "40 minutes every two weeks; reviewed with the SENCO each term",
        "1:1",
        "OC3",
    ],
    [
        "[[F19|Moulded seating insert, tilt, and a desk that rises.]]",
        "Wheelchair and seating service",
        "Available in every lesson",
        "-",
        "OC4",
    ],
    [
        "[[F20|Training in moving and handling, the aid and dysphagia for all adults who work with Zac.]]",
        "Physiotherapist and speech and language therapist",
        "One day each September, renewed every year",
        "-",
        "OC1, OC7, OC9",
    ],
    [
        "[[F21|Visits to Corrigan Bay High School, the first three when it is empty, with a map and photographs put on his aid.]]",
        "Mr Osei with the high school's inclusion lead",
        "90 minutes once a month from February to July 2027",
        "1:1",
        "OC8",
    ],
    [
        "[[F22|Worry sessions about the move, with a book of questions that the high school answers.]]",
        "Emotional literacy support assistant",
        "30 minutes every fortnight from January to July 2027; psychologist reviews in May",
        "1:1",
        "OC8",
    ],
    [
        "[[F23|Handover meetings between both schools, his parents, therapists and Zac.]]",
        "SENCOs of both schools",
        "One hour in March, May and July 2027",
        "-",
        "OC8",
    ],
]
K = [
    ["Zac's views", "Zac, with Mr K. Osei", "15/09/2026"],
    ["Parents' views", "Freya Lindqvist and Anna Moore", "22/09/2026"],
    ["Education", "Mrs L. Farrow, SENCO, Quay Hill Primary School", "16/09/2026"],
    ["Educational psychology", "Dr Hollis Ekpo", "30/06/2026"],
    ["Medical", "Dr Marguerite Shah, paediatric neurodisability", "04/09/2026"],
    ["Physiotherapy", "Conor Whyte", "11/09/2026"],
    ["Occupational therapy", "Saffron Bell", "09/09/2026"],
    ["Speech and language therapy", "Annike Strand", "10/09/2026"],
    ["Specialist teaching (physical disability)", "Godfrey Lamb", "24/06/2026"],
    ["Social care", "Thandi Moyo, disabled children's team", "14/09/2026"],
]
