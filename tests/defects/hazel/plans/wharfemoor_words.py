"""What the case system printed about Zayd: the words of plan 7, field by field."""

from __future__ import annotations

from tests.defects.hazel.plans.wharfemoor_records import CI, SE, SP

EXPLAINED = [
    ("A", "Views, interests and aspirations of the child and parents"),
    ("B", "Special educational needs"),
    ("C", "Health needs related to SEN"),
    ("D", "Social care needs related to SEN or to a disability"),
    ("E", "Outcomes sought"),
    ("F", "Special educational provision"),
    ("G", "Health provision"),
    ("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    ("H2", "Any other social care provision"),
    ("I", "Placement"),
    ("J", "Personal budget and direct payments"),
    ("K", "Advice and information"),
]

# field, words
ABOUT = [
    (
        "History",
        "Zayd was born at term. The newborn screen found a hearing loss and he has worn two hearing aids since he was seven weeks old. He joined Beckfoot Nursery School in September 2025 for 15 hours a week and has attended for 30 hours since September 2026. His grandmother, Nano, lived with the family until she died in January 2026.",
    ),
    (
        "How views were gathered",
        "Zayd: play and picture-choice session with his key person, Miss Lamb, on 30 June 2026, filmed and read back by a teacher of the deaf who signs. Parents: interview with the case officer in English and Urdu, with an interpreter, on 6 July 2026. Parents agreed the wording on 12 October 2026.",
    ),
    (
        "Child’s views",
        "Chose: trains, sand, the big slide, Miss Lamb, Baba. Pushed away: carpet time, hat, the dinner hall. Signed of his aids: “loud, off”.",
    ),
    (
        "Communication and involvement",
        "Zayd uses British Sign Language (about 150 signs), some spoken words in Urdu and English, and pointing. He looks at faces first. He makes choices from two photographs when an adult has his eye contact and waits.",
    ),
    (
        "Parents’ views",
        "Mr and Mrs Malik say that he is busy, cheeky and loving and that he never forgets a route. They are sad that cousins talk past him. They are learning to sign and want him to have Urdu too. They worry about the road outside their door.",
    ),
]
HOPES = [
    ("Child’s aspirations", [("a1", "Zayd wants a friend to play trains with: he signed “train, boy, me”.")]),
    (
        "Parents’ aspirations",
        [
            ("a2", "We hope that he will be able to tell us about his day, in sign or in speech."),
            ("a3", "We would love him to go to our local school with his cousins and to keep up with them."),
            ("a4", "One day we hope to see him proud to be deaf, with deaf friends as well as hearing ones."),
        ],
    ),
]

STRENGTHS = {
    CI: "Zayd watches faces and hands closely, copies a new sign after two or three showings and starts conversations with adults.",
    SE: "Zayd shows joy and affection openly, and plays with one adult for 20 minutes. He helps to tidy up.",
    SP: "Zayd climbs, runs and rides a trike, and his hand skills are ahead of his age.",
}
NONE = "No special educational needs identified. Zayd’s non-verbal learning (shape, number, memory for places, problem-solving) is at or above the level expected for his age: educational psychologist, July 2026."
# ref, area, need, how it is seen, effect
NEEDS = [
    (
        "b1",
        CI,
        "Zayd understands spoken language at the level of a child of 18 to 21 months and sign at 30 to 33 months (speech and language assessment, July 2026).",
        "Follows one-step spoken instructions when he can see the speaker; does not follow two-step ones.",
        "Misses most of what is said at group times and does not know what comes next.",
    ),
    (
        "b2",
        CI,
        "Zayd has about 35 spoken words, most of them vowels with the first consonant missing, and joins two signs at most.",
        "His mother understands half of his spoken words, new adults one in ten.",
        "Cannot tell people what happened, ask questions or explain what he needs.",
    ),
    (
        "b3",
        CI,
        "Zayd has no one of his own age who signs, and only two adults at nursery sign beyond single words.",
        "Out of 40 approaches to children that were observed in June 2026, three were answered.",
        "Has far less conversation than his classmates from which to learn language and ideas.",
    ),
    (
        "b4",
        CI,
        "Zayd’s vocabulary for ideas is narrow: he lacks words and signs for feelings, time, size and question words.",
        "Named or signed 9 of 50 concept pictures.",
        "Stories and explanations do not make sense to him, although he reasons well.",
    ),
    (
        "b5",
        CI,
        "Zayd cannot yet hear or see the difference between speech sounds that look alike or are quiet (s, sh, f, th, t, k).",
        "Told apart 3 of 12 pairs with his aids on.",
        "Will not learn to read by phonics alone when his classmates start in Reception.",
    ),
    (
        "b6",
        SE,
        "Zayd plays beside other children and loses them when the game changes.",
        "Left alone within four minutes in 9 of 10 observed games.",
        "Spends most of free play with adults or by himself.",
    ),
    (
        "b7",
        SE,
        "Zayd bites, throws or lies down when he is not understood.",
        "Four or five times a day, for three to ten minutes each time.",
        "Other children have begun to avoid him and he misses the next activity.",
    ),
    (
        "b8",
        SE,
        "Zayd is worn out by the effort of looking and listening.",
        "From 11.30 a.m. he looks away, rubs his eyes and takes his aids off.",
        "Takes in little during the last hour of each half day.",
    ),
    (
        "b9",
        SP,
        "Zayd has a permanent severe sensorineural hearing loss in both ears (average 78 dB right, 82 dB left). With aids he hears a raised voice at one metre in quiet; at three metres or with background noise he hears only parts of words.",
        "Turned to his name twice in ten times in the playroom and nine times in ten in the quiet room.",
        "Cannot learn by overhearing, and does not hear warnings.",
    ),
    (
        "b10",
        SP,
        "Zayd takes his aids out or turns them off and cannot tell anyone that one is broken.",
        "Wears them for 4.5 hours on average in a day of 12 (aid log, June 2026).",
        "Goes without sound for most of the day.",
    ),
    (
        "b11",
        SP,
        "Zayd’s balance is unsteady in the dark, on soft ground and on stairs, because his inner ears are affected.",
        "Falls five or six times a week; goes down stairs on his bottom.",
        "Keeps away from the climbing frame and soft-play games that others share.",
    ),
]
HEALTH_NEEDS = [
    (
        "c1",
        "Zayd has had six ear infections since September 2025. Each time he could not wear his aids for one to two weeks and his ear moulds no longer fitted. He loses sound, sleep and progress in speech.",
    ),
]
CARE_NEEDS = [
    (
        "d1",
        "Zayd does not hear traffic or a shout to stop and runs ahead to look. He has twice been in the road in 2026 and his parents do not take him out alone with his baby brother.",
    ),
    (
        "d2",
        "The family knows no other deaf child or adult. Both parents sign below the level of their son, and they cannot leave him with relatives, none of whom signs (early help assessment, July 2026).",
    ),
]
OUTCOME_HEADS = ("Ref", "Outcome", "By when", "How it will be measured", "Linked needs")
# ref, area, outcome, by when, measure, needs
OUTCOMES = [
    (
        "e1",
        CI,
        "Zayd will carry out two-step instructions that are signed or spoken to the whole group, so that he can join in with his class.",
        "July 2028 (end of Reception)",
        "8 instructions out of 10, checked by his teacher over two weeks each term",
        "N1, N9",
    ),
    (
        "e2",
        CI,
        "Zayd will tell an adult or child about something that he has done, joining four signs or words.",
        "July 2028 (end of Reception)",
        "Five times a week, noted from home and school films",
        "N2",
    ),
    (
        "e3",
        CI,
        "Zayd will keep a signed conversation going for six turns with a child of about his own age.",
        "July 2028 (end of Reception)",
        "Three conversations filmed in one half term",
        "N3, N6",
    ),
    (
        "e4",
        CI,
        "Zayd will understand and use 50 new words or signs for feelings, time, size and questions.",
        "July 2027 (end of nursery)",
        "Picture test by the teacher of the deaf: 50 of the 60 taught",
        "N4",
    ),
    (
        "e5",
        CI,
        "Zayd will match spoken sounds to letters by listening, lip-reading and cued hand shapes, so that he can start to read words.",
        "June 2028 (Reception)",
        "20 sounds out of 24 in the school’s phonics check",
        "N5",
    ),
    (
        "e6",
        SE,
        "Zayd will sign what he feels or needs, in place of biting or throwing.",
        "July 2027 (end of nursery)",
        "No more than one incident a week for six weeks, in the nursery’s record",
        "N7, N8",
    ),
    (
        "e7",
        SP,
        "Zayd will wear both hearing aids, in working order, throughout his waking hours.",
        "July 2027 (end of nursery)",
        "10 hours a day on the aid log, over four weeks",
        "N9, N10",
    ),
    (
        "e8",
        SP,
        "Zayd will walk down a flight of eight stairs with one hand on the rail, without falling.",
        "July 2028 (end of Reception)",
        "Four tries out of five, by the physiotherapist",
        "N11",
    ),
    (
        "e9",
        "health",
        "Zayd will be without his hearing aids because of ear infections or worn-out moulds for no more than ten days in a year.",
        "July 2028 (end of Reception)",
        "Aid log and audiology record",
        "C1",
    ),
    (
        "e10",
        "social-care",
        "Zayd and his family will meet deaf children and adults whom they know by name, and chat with them in sign.",
        "October 2027",
        "Two clubs or visits a month for six months",
        "D2, N3",
    ),
    (
        "e11",
        "social-care",
        "Zayd will stop at the kerb and look for his adult’s sign before he steps off.",
        "October 2027",
        "Nine kerbs out of ten on three walks",
        "D1",
    ),
    (
        "e12",
        SE,
        "Zayd will settle into his Reception class, going in without tears and choosing an activity within five minutes.",
        "October 2027",
        "Four mornings out of five in the third week of term",
        "N1, N6",
    ),
]
TARGETS = "Short-term targets: set each term by the key person, the teacher of the deaf and Mr and Mrs Malik at a meeting of one hour, recorded on the monitoring form and scored by the key person every half term."
# ref, area, outcome, what, who, ratio, how often, how long, review
HEALTH = [
    (
        "g1",
        "Paediatric audiology will test Zayd’s hearing and re-programme his aids every three months, and will make new moulds within five working days of a request.",
    ),
    (
        "g2",
        "The ear, nose and throat consultant will examine Zayd every four months until July 2028. His mother may take him to the walk-in ear clinic as required on any weekday if there is discharge or fever.",
    ),
]
H1 = [
    (
        "h2",
        "A signing outreach worker from the short-breaks team will take Zayd out on foot with a parent, 1:1, for two hours every Saturday until July 2027, to practise stopping and crossing. The team will review this with the family in March 2027.",
    ),
]
H2 = [
    (
        "h3",
        "A deaf mentor will visit the family at home for one hour a week for 40 weeks from November 2026 to teach family sign and to go with them to the deaf children’s club. The early help worker will review this with them in February and July 2027.",
    ),
]
PLACE = "Beckfoot Nursery School, a maintained nursery school."
BUDGET = "A personal budget was offered on 12 October 2026 and declined. No direct payment is made for any provision."
ADVICE = [
    ("ADV01", "Views of the child", "Miss F. Lamb, key person, with the teacher of the deaf", "30/06/2026"),
    ("ADV02", "Views of the parents", "Mr and Mrs Malik", "06/07/2026"),
    ("ADV03", "Education", "Head teacher, Beckfoot Nursery School", "08/07/2026"),
    ("ADV04", "Educational psychology", "H. Pickersgill, educational psychologist", "21/07/2026"),
    ("ADV05", "Qualified teacher of the deaf", "O. Strand-Murphy, sensory service", "14/07/2026"),
    ("ADV06", "Speech and language therapy", "K. Dacosta, speech and language therapist", "16/07/2026"),
    (
        "ADV07",
        "Medical and audiology",
        "Dr U. Winterson, consultant in audiovestibular medicine",
        "17/07/2026",
    ),
    ("ADV08", "Physiotherapy", "E. Balogun, paediatric physiotherapist", "20/07/2026"),
    ("ADV09", "Social care", "Early help service (early help assessment)", "23/07/2026"),
]
LINKS = """
a1 > e3 e12
a2 > e2
a3 > e5 e12 e1
a4 > e10
b1 > e1 e12 f1 f2 f3 f4
b2 > e2 f1 f2 f4
b3 > e3 e10 f3 f5 f6
b4 > e4 f7
b5 > e5 f8
b6 > e3 e12 f9 f16
b7 > e6 f10 f3 f7
b8 > e6 f11
b9 > e1 e7 f2 f3 f12 f14
b10 > e7 f12 f13
b11 > e8 f15
c1 > e9 g1 g2
d1 > e11 h2
d2 > e10 h3
e1 > f1 f2 f3 f4 f12 f14
e2 > f1 f2 f4 f7
e3 > f3 f5 f6 f9
e4 > f7
e5 > f8
e6 > f3 f10 f11
e7 > f2 f12 f13
e8 > f15
e9 > g1 g2
e10 > h3 f6
e11 > h2
e12 > f9 f16
"""
