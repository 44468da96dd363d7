"""What a hurried caseworker who knows the job wrote about Reuben: the words of plan 5."""

from __future__ import annotations

HISTORY = "Reuben is 9 and in Year 5. He came into care in May 2021, aged 4, with his sister Lacey, who was adopted in 2023. A full care order was made on 8 March 2022. There were three foster placements before he moved to Pauline and Des Hartigan in August 2023; he is settled there and the plan is long-term. Four schools in five years. Pinfold Primary since September 2023. Developmental language disorder diagnosed January 2025."
GATHERED = "Reuben’s views: three drawing and talking sessions with Miss Okafor, nurture lead, 29 June to 13 July 2026; his words were written down as he said them and read back to him. His mother, Kirsty Mottram, spoke to the caseworker by telephone on 2 July 2026. The foster carers were visited on 6 July 2026. The social worker confirmed all three accounts on 16 July 2026."
CHILD = [
    "“I like Des’s shed. I made a box in it. I like goalie and I like it when Miss Okafor saves me a seat.”",
    "“I don’t like when people shout or come behind me. I don’t like writing. When I’m mad I can’t hear.”",
    ("a1", "“I want to stay at Pauline’s and I want to stop getting sent out.”"),
    ("a2", "“When I’m big I’m going to be a joiner like Des.”"),
]
TALKS = "Reuben talks in short phrases and says “dunno” when he has not understood. He tells people most when his hands are busy. Drawings, a feelings scale of 1 to 5 and a choice of two let him take part in decisions; he chooses who sits next to him at reviews."
MOTHER = [
    "Ms Mottram: “He was always a climber and a cuddler. He needs people who don’t give up on him.”",
    ("a3", "She hopes that he will be able to read a letter from her by himself."),
]
CARERS = [
    "Mr and Mrs Hartigan: a kind, funny boy who is frightened of getting things wrong. The days before and after seeing his mum are the hardest. He will do anything practical for Des and remembers every step if he has been shown.",
    (
        "a4",
        "They hope that he will keep a friend, go to the local secondary school with boys he knows and believe that he is worth something.",
    ),
]

STRENGTHS = "Strong practical reasoning (75th percentile). Swims 50 metres. Gentle with younger children and animals. Knows his tables to 10. Can say which adults he trusts. Attendance 97%."
SE, CI, CL, SP = "semh", "communication-interaction", "cognition-learning", "sensory-physical"
NAMES = {
    SE: "Social, emotional and mental health",
    CI: "Communication and interaction",
    CL: "Cognition and learning",
    SP: "Sensory and physical",
}
NEEDS = [
    (
        "b1",
        SE,
        "Loses control of his feelings two or three times a day: kicks furniture, throws what is near, runs out of the room. Each episode lasts 10 to 40 minutes and he was out of class for about six hours a week in the summer term.",
    ),
    (
        "b2",
        SE,
        "Always on the look-out for danger. Watches the door and the adults’ faces, cannot work with his back to the room, and takes a raised voice or a hand on his shoulder as a threat. He takes in little of what is being taught while this lasts.",
    ),
    (
        "b3",
        CI,
        "Understanding of spoken language at the 3rd percentile. Follows two pieces of information at a time; loses the thread of longer instructions and of stories and then copies others or jokes to cover it.",
    ),
    (
        "b4",
        CI,
        "Expressive language at the 5th percentile. Hunts for words (“the thing, the, you know”), leaves out who did what, and tells events out of order, so that staff cannot find out what happened after an incident and he is blamed for it.",
    ),
    (
        "b5",
        SE,
        "Changes and endings set him off: supply teachers, the last week of term, the days on either side of seeing his mother. On 9 of 11 such days last year he had to be collected or spent the afternoon out of class.",
    ),
    (
        "b6",
        SE,
        "Wants to be in charge of every game and hits out when he loses. Has not kept a friend for longer than half a term; two boys’ parents have asked that they sit apart from him.",
    ),
    (
        "b7",
        SE,
        "Tears up work and calls himself thick when he makes a mistake, most days. Will not start written work unless an adult is beside him.",
    ),
    (
        "b8",
        CL,
        "Reads at the level of a child of 6 years 9 months; guesses from the first letter and cannot say what he has read. He cannot use books or worksheets in other subjects.",
    ),
    (
        "b9",
        CL,
        "Spells 31 of the first 100 words. Writes one or two sentences in 30 minutes with words missing, well below what he can say.",
    ),
    (
        "b10",
        CL,
        "Holds three items in mind (9th percentile) and loses his place in anything with more than two steps. Does not finish tasks by himself in any lesson except swimming and design and technology.",
    ),
    (
        "b11",
        CL,
        "Number facts are sound, but he cannot turn a problem in words into a sum: 1 of 12 right when he read it, 7 of 12 when it was drawn for him.",
    ),
    (
        "b12",
        SP,
        "Seeks pressure and movement: tips his chair, chews sleeves through in a week, bumps into people in the line and is thought rough. He cannot sit for longer than eight minutes.",
    ),
    (
        "b13",
        SP,
        "Does not notice that he is full, and hides food in his drawer and bag because he cannot trust that there will be more. Other children tease him about the smell.",
    ),
]
C_NEEDS = [
    (
        "c1",
        "Nightmares on four or five nights a week; awake for an hour or more each time. He is short-tempered and slow to process language on the next morning.",
    ),
    (
        "c2",
        "Wets the bed two or three times a week and will not go on school residential visits because of it.",
    ),
]
D_NEEDS = [
    (
        "d1",
        "Sees his mother four times a year and has letters from Lacey twice. He cannot make sense of why they do not live together, says that it was his fault, and is unsettled for up to three days each time.",
    ),
    (
        "d2",
        "Reuben has moved home four times and tests whether this one will last (“ring my social worker, I’m going”). Mr and Mrs Hartigan have been close to asking for help overnight twice this year.",
    ),
]
KS2 = "Outcomes to be achieved by the end of Key Stage 2 (July 2028)"
KS3 = "Outcomes to be achieved in the first year of Key Stage 3 (by July 2029)"
OUTCOMES = [
    (
        "e1",
        SE,
        "Reuben will use his exit card and a calming routine when he is at 3 on his scale, and be back in class within ten minutes, in nine out of ten episodes recorded over a half term.",
    ),
    (
        "e2",
        SE,
        "Reuben will stay in lessons for the whole day on the days before and after a known change or family visit, on eight such days out of ten.",
    ),
    (
        "e3",
        CI,
        "Reuben will follow a spoken instruction that has four pieces of information, and ask for it again in words if he has lost it, in four trials out of five in class.",
    ),
    (
        "e4",
        CI,
        "Reuben will tell an adult what happened, who was there and what came first, using his story frame, after four out of five incidents or weekends, so that he is listened to fairly.",
    ),
    (
        "e5",
        SE,
        "Reuben will play a game with rules with the same two children for 20 minutes, and shake hands at the end whoever wins, at three playtimes a week.",
    ),
    (
        "e6",
        CL,
        "Reuben will read a page at the level of an eight-year-old and answer three questions out of four about it, so that he can read letters and instructions for himself.",
    ),
    (
        "e7",
        CL,
        "Reuben will start a task of five steps within two minutes and finish it with his checklist alone, in writing, maths or making, in four lessons a day.",
    ),
    (
        "e8",
        "health",
        "Reuben will sleep through five nights out of seven and stay dry for a fortnight, so that he can go on the Year 6 residential visit.",
    ),
    (
        "e10",
        SE,
        "Reuben will eat at set times and from his box, with no food found in his drawer or bag for four weeks running.",
    ),
    (
        "e11",
        "social-care",
        "Reuben will say why he lives with Pauline and Des, without blaming himself, with the help of his life-story book, after three family visits out of four.",
    ),
    (
        "e9",
        SE,
        "In his new school Reuben will attend 95% of sessions, name two adults and two friends whom he can go to, and have had no suspension by the end of Year 7.",
    ),
]
TARGETS = "Shorter-term targets towards each outcome are set and checked once a term at the personal education plan (PEP) meeting by Reuben’s class teacher, the school’s special educational needs co-ordinator (SENCO), the virtual school, his carers and his social worker."
LEAD = "One Provision Plan for each outcome that calls for special educational provision; Outcomes 8 and 10 are met under Sections G and H2. The SENCO and the virtual school’s adviser review every plan at the PEP meeting each term, from the records of the people named."
# outcome: rows of key, what, who, how often and for how long, which needs
G = [
    (
        "g1",
        "Specialist nurse for children in care: sleep and bedwetting programme with Mrs Hartigan, one home visit of an hour a month until dry for a fortnight; alarm supplied; reviewed every three months.",
    ),
    (
        "g2",
        "Clinical psychologist from the children-in-care team: consultation with the carers about nightmares and trauma, one hour every fortnight for six months from November 2026, reviewed in May 2027.",
    ),
]
H1_NIL = (
    "None: no provision is required under section 2 of the Chronically Sick and Disabled Persons Act 1970."
)
H2 = [
    (
        "h1",
        "Children’s social worker: visit to Reuben at home every four weeks for one hour, and life-story work, 1:1, one hour a fortnight from November 2026 to April 2027, reviewed at each looked-after review.",
    ),
    (
        "h2",
        "Fostering support worker: visit to Mr and Mrs Hartigan for 90 minutes a month, plus one weekend every six weeks of respite with the same approved carer, reviewed every six months.",
    ),
]
PLACE = "Pinfold Primary School, Saltreach – mainstream community school with a nurture room."
BUDGET = (
    "Personal budget explained to the carers and social worker 15.10.26. Not requested. No direct payments."
)
ADVICE = [
    ("Child’s views", "Reuben Mottram, with Miss B. Okafor", "13.07.26"),
    ("Parent’s views", "Kirsty Mottram, mother", "02.07.26"),
    ("Carers’ views", "Pauline and Des Hartigan", "06.07.26"),
    ("Education", "Head teacher, Pinfold Primary School", "09.07.26"),
    ("Educational psychology", "Dr N. Ferreday, educational psychologist", "27.07.26"),
    ("Medical", "Dr L. Sandhu, community paediatrician for children in care", "21.07.26"),
    ("Speech and language therapy", "A. Crewe, speech and language therapist", "20.07.26"),
    ("Occupational therapy", "V. Marsh, occupational therapist", "24.07.26"),
    ("Social care", "T. Bello, children’s social worker", "16.07.26"),
    ("Virtual school", "Adviser, Saltreach Virtual School", "15.07.26"),
]
LINKS = """
a1 > e1 e11
a2 > e7
a3 > e6
a4 > e5 e9
b1 > e1 f1 f2 f3 f7 f12
b2 > e1 e9 f1 f2 f3 f4 f7 f24 f25
b3 > e3 f8 f9 f10 f13
b4 > e4 f10 f11 f12 f13
b5 > e2 e9 f5 f6 f7 f24 f25
b6 > e5 e9 f14 f15 f24 f25
b7 > e7 f2 f18 f21
b8 > e6 f16 f17
b9 > e7 f16 f18 f19
b10 > e7 e3 f9 f18 f21
b11 > e7 f20
b12 > e7 f22
b13 > e10 f1 f23
c1 > e8 g1 g2
c2 > e8 g1
d1 > e11 e2 h1
d2 > e11 h1 h2
e1 > f1 f2 f3 f4 f7 f12
e2 > f5 f6 f7
e3 > f8 f9 f10
e4 > f11 f12 f13
e5 > f14 f15
e6 > f16 f17
e7 > f18 f19 f20 f21 f22
e8 > g1 g2
e10 > f1 f23
e11 > h1
e9 > f24 f25
"""
