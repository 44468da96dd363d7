"""The words of the clean Marlowick plan; [+ +] is a tracked insertion and [- -] a tracked deletion."""

from __future__ import annotations

FRONT = [
    ("Young person", "Tobias Renshaw-Iqbal (Toby)"),
    ("Date of birth", "30 May 2006"),
    ("Address", "7 Sluice Row, Marlowick. 01632 960528"),
    ("Attends", "Marlowick College"),
    ("Course", "Pathways to Independence, [-first-][+second+] year of three"),
    ("Primary need", "Severe learning difficulty"),
    ("Status", "Amended final plan"),
    ("First issued", "9 January 2015"),
    ("Review meeting", "28 January 2026"),
    ("Amended plan issued", "27 March 2026"),
    ("Next review due by", "20 January 2027"),
    ("Plan officer", "Anneka Storr"),
]

VIEWS = [
    (
        "",
        "How this was gathered: Toby made a talking-mats record of his views with his college tutor, Mrs Gannon, on 13 January 2026. What he said is in speech marks; where he pointed or signed it is put in words by her. He asked for his mother to come to the meeting, where she gave her own views.",
    ),
    (
        "",
        "Toby's views: “Football, Wednesdays, chips. Miss Gannon funny. Stairs no. Bus, big bus, front seat.” He put cooking, the allotment and the radio on the happy side of the mat, and crowds, waiting and [-PE-][+the gym+] on the other.",
    ),
    ("a1", "“Job. Me wear badge.” Toby wants a paid job in a garden centre or a cafe."),
    ("a2", "He wants to live in a flat with his friend Callum and have his own key."),
    ("a3", "He wants a girlfriend."),
    (
        "",
        "How Toby communicates: Toby uses short phrases, Makaton signs and photographs on his phone. Slow down, say one thing, show a sign or a picture and let him finish. Decisions are put to him on a talking mat, on two different days; he signs his own plan.",
    ),
    (
        "",
        "His mother's views (Nasreen Iqbal): Toby is warm, loyal and stubborn, and he has grown up a great deal this year. Since his grandad died in August 2025 he has cried at night. [+She says that his weight frightens her.+]",
    ),
    ("a4", "She hopes that he will keep well and live a long life."),
    ("a5", "She would like him to be able to go about the town without her."),
    (
        "",
        "History: Toby has Down syndrome. He had heart surgery at five months, went to Sluice Row Infants and then to Larkfield Special School from the age of seven until he was eighteen, and has been at the college since September 2024.",
    ),
]

NEEDS = [
    ("Communication and interaction", "communication-interaction", "Toby starts conversations, uses about 150 signs, takes turns and makes people laugh.", [
        ("b1", "Toby's speech is understood by those who know him well in about half of what he says, and by a stranger in a tenth. When he has tried three times he says “never mind” and gives up."),
        ("b2", "He understands language as a child of about four does. Words for time (before, until, next week), negatives and questions beginning with why lose him, so he nods to what he has not taken in."),
        ("b3", "When stuck, Toby waits. In the workshop he stood for 22 minutes with a broken trowel and did not fetch anyone."),
    ]),
    ("Cognition and learning", "cognition-learning", "He learns by watching and doing and, once he has a routine, he keeps it for good. He knows every bus number in Marlowick.", [
        ("b4", "Toby reads [-30-][+46+] words by sight, mostly names and signs, and cannot sound out a new one. Labels, notices and messages have to be read to him."),
        ("b5", "He recognises coins but not what they will buy, and hands over whatever is in his pocket. The clock means nothing to him except on the hour."),
        ("b6", "New tasks of more than two steps fade overnight: it took Toby [-sixty-][+forty+] repetitions, over seven weeks, to load a dishwasher in the right order."),
    ]),
    ("Social, emotional and mental health", "semh", "Toby is forgiving, looks after new students and knows when someone is sad.", [
        ("b7", "When plans change or he is hurried, Toby sits on the floor and will not get up. This took place 31 times in the autumn term and lasted from ten minutes to two hours."),
        ("b8", "Toby hugs and kisses people he has just met and shares his phone with them. In November a man on the bus had his photograph and his address from him within five stops."),
        ("b9", "[+Since his grandfather's death Toby talks to an empty chair, cries after lunch on most days and has left his food; he asks when Grandad is coming back.+]"),
    ]),
    ("Sensory and physical", "sensory-physical", "Toby swims 50 metres and dances with good rhythm. His eyes and ears were tested in December 2025 and are within the normal range.", [
        ("b10", "Low muscle tone and loose hips tire Toby: he can walk 300 metres or climb one flight of stairs, and then has to sit down for ten minutes, so he reaches lessons late."),
        ("b11", "His fingers are short and weak. He cannot do zips, tins, lids or a knife with any toughness, and copies one line in ten minutes."),
    ]),
    ("Preparing for adulthood", "preparing-for-adulthood", "He sets the table, makes toast, and has never missed a college bus.", [
        ("b12", "Toby has not been anywhere alone. He steps off the kerb while looking at his phone and does not know what to do if the bus is the wrong one."),
        ("b13", "He runs the shower cold or scalding, wears the same shirt until told, and cannot cook a meal or tell if food has gone off."),
        ("b14", "Toby has had two tasters of work, and on each left his post after twenty minutes to chat to customers; he does not know what an employer wants of him."),
    ]),
]  # fmt: skip

HEALTH = [
    (
        "c1",
        "Toby has obstructive sleep apnoea. He pulls off his mask at 2 in the morning on most nights and falls asleep in class by 11.",
    ),
    (
        "c2",
        "His body mass index is 36 and he has borderline diabetes; he is breathless on slopes and eats when anybody offers food.",
    ),
]
CARE = [
    (
        "d1",
        "Toby needs someone with him at home at all hours. He is prompted through each step of washing, dressing and locking up, all of it by his mother, and has never spent a night away from her.",
    ),
    (
        "d2",
        "Out of college Toby is at home with the radio. He has lost the two friends he had at Larkfield and has no way to meet others or a partner.",
    ),
]

OUTCOMES = [
    (
        "e1",
        "By July 2027 Toby will be understood by somebody he has not met, by speech, sign or phone picture, in eight exchanges out of ten in a shop or cafe, so that he can be served.",
        "b1",
    ),
    (
        "e2",
        "By December 2026 Toby will show that he has not understood, or that he is stuck, by signing “help” or pressing his button within two minutes, on nine occasions out of ten.",
        "b2 b3 b14",
    ),
    (
        "e3",
        "By July 2027 Toby will read and act on sixty words that matter at work and in the street, shown to him in any order.",
        "b4",
    ),
    (
        "e4",
        "By July 2027 Toby will choose the right note for an item under £20 and wait for his change, in four shops out of five.",
        "b5",
    ),
    (
        "e5",
        "By July 2027 Toby will carry out a college task of six steps from a strip of pictures, without a word from anyone, on three days running.",
        "b6 b11",
    ),
    (
        "e6",
        "By December 2026 Toby will move on within five minutes of being shown a change on his board, on nine days out of ten.",
        "b7 b10",
    ),
    (
        "e7",
        "By July 2027 Toby will greet people by the rule for their circle (hug, handshake, wave) and keep his address to himself in ten practice meetings out of ten, so that he can make friends and meet a girlfriend safely.",
        "b8 a3 d2",
    ),
    (
        "e8",
        "[+By December 2026 Toby will show somebody his memory book when he misses Grandad, instead of leaving the lunch table, on four days a week.+]",
        "b9",
    ),
    (
        "e9",
        "By July 2027 Toby will travel from home to college and back on the number 6 by himself, ten trips out of ten.",
        "b12 a5",
    ),
    (
        "e10",
        "By July 2027 Toby will get himself through two nights a month in the training flat (supper, shower, clean clothes) from his picture lists, with one reminder for each step, so that he is ready for supported living.",
        "b13 d1 a2",
    ),
    (
        "e11",
        "By July 2027 Toby will have worked four hours a week for thirty weeks at a garden centre or cafe, staying at his post, so that he can start a supported internship in September 2027.",
        "b14 a1",
    ),
    (
        "e12",
        "By March 2027 Toby will walk the 600 metres from the bus to the workshop without a rest and stay awake until home time, on four college days out of five, as his sleep and his weight come right.",
        "c1 c2 a4 b10",
    ),
]

PROVISION = [
    (
        "f1",
        "communication-interaction",
        "A speech and language therapist with experience of learning disability will work with Toby for 45 minutes every week in the 36 weeks of the college year, one to one, on clear speech, key signs and the phone pictures, and will go into the cafe with him on the last one of each month. She will review his targets in December, April and July.",
        "b1 b2 e1 e2",
    ),
    (
        "f2",
        "communication-interaction",
        "A communication assistant (Makaton Foundation level, refreshed every two years by the therapist) signs and shows what is said in each taught session, checks it back with Toby and prompts the help button: one adult to two students, 15 hours a week.",
        "b2 b3 e2",
    ),
    (
        "f3",
        "communication-interaction",
        "Toby will have a phone with a picture speech app and a spare, paid for by the college; the therapist updates its pages with him at half term.",
        "b1 b3 e1 e2",
    ),
    (
        "f4",
        "cognition-learning",
        "Whole-word reading of work and street signs by errorless teaching and overlearning: ten minutes at the start of each morning and ten at the end, one to one, by a learning support assistant trained for a day each September by Mrs Gannon, who checks his words every Friday.",
        "b4 e3",
    ),
    (
        "f5",
        "cognition-learning",
        "Money and time taught in the college shop and in town: a specialist teacher of learning difficulties with four students, two hours on Tuesdays, [-one-][+and one hour on Thursdays, +]with Toby's vibrating watch set by him each morning. She reports to the review.",
        "b5 e4",
    ),
    (
        "f6",
        "cognition-learning",
        "Task strips with photographs of Toby himself, backward chaining and spaced practice (daily for three weeks, then Mondays only) for every new job. The educational psychologist shows the team how in a two-hour workshop each September and looks at his records in February.",
        "b6 e5",
    ),
    (
        "f7",
        "semh",
        "A now-and-next board is shown to Toby ten minutes before each change of room or plan by the communication assistant or, when she is away, the learning support assistant. If he sits down, she waits at two metres, says nothing for five minutes and offers the two pictures, as in the plan that the educational psychologist rewrites each term.",
        "b7 e6",
    ),
    (
        "f8",
        "semh",
        "Circles and consent: a course in relationships with role play, one adult between three students, for an hour on Wednesday mornings all year, by a tutor with accredited training in relationships education for people with learning disabilities, who reports to Toby and his mother in May.",
        "b8 e7",
    ),
    (
        "f9",
        "semh",
        "[+A bereavement counsellor who works with people with learning disabilities will see Toby for 40 minutes a week, one to one, for 20 weeks from 20 April 2026, to make a memory book; Mrs Gannon and the counsellor review it with his mother in July and November.+]",
        "b9 e8",
    ),
    (
        "f10",
        "sensory-physical",
        "Toby is timetabled on the ground floor, with lessons next to one another and a perching stool in the kitchen and workshop. He leaves each class five minutes before the others with a classmate.",
        "b10 e6",
    ),
    (
        "f11",
        "sensory-physical",
        "A physiotherapist will set a strength and stamina programme and take Toby through it every four weeks for 45 minutes, one to one; a gym instructor repeats it with him and two others on Mondays and Thursdays, 2 to 2.40. Walking distance is measured in October, February and June.",
        "b10 c2 e12",
    ),
    (
        "f12",
        "sensory-physical",
        "An occupational therapist teaches Toby to use a lid grip, an angled knife, a zip pull and a tablet stylus, one to one: six sessions of an hour between April and July 2026, then a check every half term.",
        "b11 e5 e10",
    ),
    (
        "f13",
        "preparing-for-adulthood",
        "Travel training for the number 6, one to one with the college's travel trainer: out on the morning bus and home on the afternoon bus, each college day from 13 April 2026 until he is signed off, and for at least 20 weeks. The trainer goes over the log with Toby and his mother every month.",
        "b12 e9",
    ),
    (
        "f14",
        "preparing-for-adulthood",
        "Cooking, laundry, washing and food safety in the training flat: an independence tutor with three students on Tuesdays and Thursdays, 10 to 12, all year, using Toby's own picture recipes. The tutor and the social worker look at his record each half term.",
        "b13 e10",
    ),
    (
        "f15",
        "preparing-for-adulthood",
        "A job coach (Level 3 in supported employment) finds and sets up the placement, works beside Toby one to one for four hours every Friday, and fades back week by week; she meets the manager monthly.",
        "b14 e11 e2",
    ),
    (
        "f16",
        "preparing-for-adulthood",
        "Leaving college in July 2027: a meeting in October 2026 and another in February 2027 of Toby, his mother, the job coach, the adult social worker and the internship provider, called by Mrs Gannon, and six half-day visits with the job coach to the internship in the summer term.",
        "b14 b7 e11 e6",
    ),
]

HEALTH_PROVISION = [
    (
        "g1",
        "The sleep clinic nurse will fit a new mask by 30 April 2026, teach Toby with a picture story to keep it on, ring his mother fortnightly until September 2026 and see him every four months.",
        "c1 e12",
    ),
    (
        "g2",
        "The community learning disability nurse will weigh Toby on the first Monday of each month, plan meals with him and his mother from photographs for half an hour, and arrange his annual health check each January with bloods for thyroid and sugar.",
        "c2 e12",
    ),
]
CARE_PROVISION = [
    (
        "h1",
        "Adult social care will pay for two nights a month in the training flat at Quayside, with one waking support worker to three people, and eight hours a week of a personal assistant at home, one to one, for his morning routine (Monday to Thursday, 7 to 9am). The adult social worker reviews his support plan in May and November.",
        "d1 e10",
    ),
    (
        "h2",
        "A supporter from the Gateway friendship scheme will go with Toby and one other member to the Friday social, 7 to 10pm, and a Sunday football match each fortnight. The scheme's coordinator reviews this with him each quarter.",
        "d2 e7",
    ),
]

ADVICE = [
    ("Young person", "Toby, with J. Gannon", "13 January 2026"),
    ("Parent", "Nasreen Iqbal", "28 January 2026"),
    ("Education: Marlowick College, with preparation for adulthood", "J. Gannon, tutor", "16 January 2026"),
    ("Educational psychologist", "Dr F. Lisowski", "20 November 2025"),
    ("Medical: consultant in adult learning disability", "Dr A. Coyle", "9 December 2025"),
    ("Speech and language therapist", "M. Oduya", "12 December 2025"),
    ("Occupational therapist", "B. Strand", "4 December 2025"),
    ("Physiotherapist", "L. Hemming", "2 December 2025"),
    ("Adult social care", "R. Pascoe, social worker", "21 January 2026"),
]
