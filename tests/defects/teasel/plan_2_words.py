"""Edie, five, with developmental language disorder and deaf parents: the prose of her plan."""

from __future__ import annotations

from tests.defects.teasel.said import rows, said

FRONT = rows("""
Name | Edie Sugden
Date of birth | 3 December 2020
Year group | Year 1
School | Cragg Bottom Primary School
Parents | Nathan and Leanne Sugden (text or BSL video call only, please: 01632 960518)
Languages at home | British Sign Language (BSL) and written English
Main need | Speech, language and communication needs
Plan status | Final plan
Request made on | 15 May 2026
Draft sent on | 31 July 2026
Date of this plan | 25 September 2026
Review due by | 24 September 2027
Looked after by the council | No
""")
STORY = said("""
Edie was born at 38 weeks. Both of her parents are deaf and BSL is the language of the home. Edie is hearing: her hearing was tested in January 2021 and again in March 2026 and is normal in both ears.
She signed her first words at eleven months and spoke her first at nearly three. Her Nana, Pauline Sugden, is hearing and looked after her two days a week until she started school.
Developmental language disorder (DLD) was diagnosed in April 2026. Her signing is also behind that of other children of deaf parents, so the disorder is not due to having two languages.
""")
HOW = "Edie's views were gathered on 2 and 9 June 2026 by her teacher, Miss Ogden, with a teacher of the deaf who signs, using photographs, toys and a puppet. Edie's answers were signed or spoken and are written as she gave them."
CHILD = said("""
Edie says: “Play outside. Miss Ogden nice. Not carpet, carpet too long.”
Edie signed that she is sad when children say “What?” to her.
She likes worms, water play, her cousin Alfie and the big slide at Shibden.
a1: Edie signed that she wants to have a best friend who comes to her house.
a2: She signed that she wants to look after animals, “goats and worms”.
""")
TALK = said("""
Edie uses speech and BSL together. She shows what she wants by leading an adult by the hand. She makes choices well from two or three photographs.
Use her photographs when she is asked about her plan, and give her ten seconds to answer.
""")
PARENT = said("""
Nathan and Leanne gave their views in BSL through a registered interpreter on 16 June 2026.
They say that Edie is cheeky, brave and kind to animals. They find it hard that school news arrives by telephone.
a3: They want Edie to be able to tell them, in sign, about her day.
a4: They hope that she will read well, because reading has opened doors for both of them.
a5: They want her to be a child and not their interpreter.
""")

# area, what is working, what is not working so well
NEEDS = [
    (
        "Communication and interaction",
        "communication-interaction",
        "Edie wants to communicate. She uses facial expression, gesture and about 200 signs, and watches faces closely.",
        said("""
b1: Edie speaks in two and three-word phrases and leaves out verbs (“dog the garden”). Her expressive language score was 64 in April 2026, where most children score between 85 and 115.
b2: Edie understands two key words in a spoken sentence. She copies what other children do and was the last to begin in four of five observed activities.
b3: She has few words for things that she knows well and says “that one” or “thing” instead: she named 19 of 60 everyday pictures in speech or in sign.
b4: Edie says “t” for “k” and “d” for “g” and leaves off the ends of words. Adults who do not know her understand about half of what she says.
b5: She cannot tell what has happened to her. After a fall she could say only “me, floor”, and nobody found out that she had been pushed.
"""),
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        "She sorts and matches quickly, finishes 24-piece jigsaws and remembers where everything lives.",
        said("""
b6: Edie knows nine letter sounds and does not yet hear the first sound in a word. Her classmates know over forty and are reading sentences.
b7: She counts five objects but does not understand “more”, “less”, “first” or “last”, so she cannot begin most Year 1 number tasks.
b8: She remembers two items of a list that is said to her and loses the rest. Shown five pictures, she remembers all five.
"""),
    ),
    (
        "Social, emotional and mental health",
        "semh",
        "Edie is affectionate and recovers quickly when a grown-up sits with her.",
        said("""
b9: When she is not understood Edie screams, throws what she holds or hides under the table, for around ten minutes, about four times a week.
b10: She plays beside other children but is not part of their games. In three observed playtimes nobody spoke to her and she spoke to nobody.
b11: She clings and cries on three mornings in five when her parents leave, and checks the window for them until about ten o'clock. Her move from Reception upset her for three weeks.
"""),
    ),
    (
        "Sensory and physical",
        "sensory-physical",
        "Her balance is good and she rides a two-wheeled bike.",
        said("""
b12: Edie holds a pencil in her fist and cannot copy a cross or a square. She cannot do up buttons or open her lunch box.
b13: In a noisy room she stops attending to speech altogether and looks at the nearest moving thing; in a quiet room she listens to a story for five minutes.
"""),
    ),
]
HEALTH = (
    "Edie is fit, eats well and sleeps for eleven hours.",
    said("""
c1: Edie is constipated and wets herself at school about three times a week. She has no word or sign that her teachers recognise for needing the toilet.
"""),
)
CARE = (
    "Edie has a close family and sees her Nana and cousins every weekend.",
    said("""
d1: Edie is used as a go-between by shops, neighbours and, twice this year, by staff at the school gate. She becomes upset and has been given news that was not meant for a child.
d2: She goes to no club or holiday scheme. None near her home has staff who sign, and her parents cannot speak to the leaders about what she needs.
"""),
)

# area, area's key, [outcome, [provision | who and by when]]
HEADS = ("Provision required to achieve the outcome", "Provided by who and by when")
PLAN = [
    (
        "Communication and interaction",
        "communication-interaction",
        [
            (
                "o1: By the end of Year 2 Edie will speak or sign sentences of five words with a verb in them, in class and at home, so that people understand what she means.",
                """
f1: Language therapy, 1:1, using Shape Coding in speech and sign together, to build sentences with a verb. | Speech and language therapist who signs to BSL Level 2 or above. 30 minutes every week in term time, from 5 October 2026. She reviews the targets every half term.
f2: Practice of the week's sentence patterns, 1:1, with the therapist's pictures and the same signs. | Teaching assistant trained by the therapist. 15 minutes, Monday to Thursday. Reviewed by the therapist each half term.
f3: Speech sound work, 1:1: hearing and then saying “k”, “g” and the ends of words. | The same speech and language therapist. Ten sessions of 20 minutes, weekly, from January 2027; reviewed in the tenth.
""",
            ),
            (
                "o2: By the end of Year 2 Edie will follow a spoken or signed instruction with four key words, without watching the others, in four tries out of five.",
                """
f4: Instructions given in four words or fewer, face to face, with a sign and an object or picture, one step at a time. | Class teacher and teaching assistant. In every lesson. Checked by the SENCO in one observation each half term.
f5: A teaching assistant sits with Edie to sign and show what is being said and to check that she has understood. | Teaching assistant with BSL Level 2, 1:1. Whole-class teaching in all lessons, 15 hours a week, from 5 October 2026.
f6: Training in DLD and in using sign and pictures. | Speech and language therapist trains the class teacher and both teaching assistants: two hours in October 2026, and again each September.
""",
            ),
            (
                "o3: By July 2027 Edie will tell an adult three things that happened to her that day, with a word or a sign for each person and thing, on four days in five.",
                """
f7: Word Wizard: ten new topic words a fortnight taught before the lesson with the object, the sign and the action. | Class teacher, in a group of three. 20 minutes on Tuesday and Friday.
f8: A picture diary of the day, made with Edie and signed through with her at home, so that she retells it twice. | Teaching assistant, 1:1, ten minutes at 2.50pm daily. Her parents have agreed to look at it with her each evening.
""",
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            (
                "o4: By the end of Year 2 Edie will know 40 letter sounds and read sentences of five decodable words, with signs for the words she cannot say.",
                """
f9: A phonics programme for deaf and language-disordered children which pairs each sound with a hand cue and a picture. | Teaching assistant trained by the teacher of the deaf, 1:1, 20 minutes daily. The SENCO tests Edie's sounds every six weeks.
f10: Tasks and stories set out in pictures in order, left in front of her until she has finished, because she remembers what she sees. | Class teacher, in every lesson.
""",
            ),
            (
                "o5: By July 2027 Edie will use “more”, “less”, “first” and “last” correctly, in speech or sign, in eight number tasks out of ten.",
                """
f11: Number language taught with real things in a group of three, before the class lesson. | Class teacher, 15 minutes on Monday, Wednesday and Friday. Reviewed by the mathematics lead each term.
""",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        [
            (
                "o6: By July 2027 Edie will show a picture or a sign for “help” or “stop” when she is not understood, nine times out of ten.",
                """
f12: A keyring of ten picture and sign cards (help, stop, hurt, toilet, Mummy, Daddy among them) is worn by Edie and by each adult. | Teaching assistant teaches one card a week for ten weeks, 1:1, ten minutes a day. Available all day, in every place. Reviewed by the SENCO each half term.
""",
            ),
            (
                "o11: By Easter 2027 Edie will come into school without tears on four mornings in five.",
                """
f13: Edie is met by the same adult, who signs with her and her parents and shows her a photograph of who will collect her. | Teaching assistant with BSL Level 2, 1:1, 8.40am to 8.55am daily.
""",
            ),
            (
                "o7: By the end of Year 2 Edie will play a game with a rule with two other children for ten minutes, at three playtimes a week, so that she has friends to ask home.",
                """
f14: Signing playtime: songs, signs and playground games with four other children from her class, so that children can sign with Edie. | Teaching assistant with BSL Level 2, 25 minutes every Wednesday and Friday. SENCO observes once each half term.
""",
            ),
        ],
    ),
    (
        "Sensory and physical",
        "sensory-physical",
        [
            (
                "o8: By July 2027 Edie will hold a pencil in three fingers to copy a cross and a square, and will open her own lunch box and buttons.",
                """
f15: A hand strength programme of putty, pegs and fastenings. | Occupational therapist sets it in two 1:1 visits of 45 minutes (October 2026 and March 2027) and reviews it on the second. Teaching assistant, 1:1, ten minutes daily.
f16: Listening and language work takes place in the Rainbow Room, which is carpeted and has a door; in class she sits at the front, away from the door and the computers. | Class teacher. Every lesson and every session named in this plan.
""",
            ),
        ],
    ),
]
MORE = said("""
f17: In the summer term of 2027 Edie will visit her Year 2 classroom for 30 minutes once a week for four weeks with her teaching assistant, and her Year 1 and Year 2 teachers will meet for one hour with the therapist in July 2027.
f18: School will tell her parents all news in writing by the school's text service on the day, and will book a registered BSL interpreter for each parents' evening (twice a year) and each review of this plan.
""")
SHORT = "Smaller targets towards each outcome are agreed by the SENCO, Miss Ogden and Edie's parents at a meeting with an interpreter each half term, and the SENCO checks them at the next."
HEALTH_PLAN = (
    "o9: By July 2027 Edie will show the toilet card or sign in time and be dry on nine school days out of ten.",
    """
g1: A bowel and bladder programme: medicine, drinks and toilet times written in a care plan. | Children's continence nurse. Home visit of one hour with an interpreter every six weeks until July 2027, when she reviews it with the paediatrician.
g2: Advice to school on toilet times and the toilet card. | Children's continence nurse, one visit of an hour in October 2026 and one in April 2027.
""",
)
CARE_PLAN = [
    (
        "o10: By July 2027 Edie will stay to the end of nine club sessions out of ten and tell her parents in sign what she did there.",
        """
h1: A play worker with BSL Level 2 goes with Edie to the Saturday animal club at Nab End City Farm, to sign for her. | Hebblesden Short Breaks, 1:1, two hours every Saturday in term time, from 10 October 2026.
""",
    ),
    (
        "o12: By July 2027 Edie will sign “ask Mummy” and walk away when an adult asks her to interpret, every time in a month's diary kept by her parents.",
        """
h2: Equipment for her parents: a flashing doorbell and a video relay tablet, so that no caller turns to Edie. | Sensory team, fitted by 31 October 2026.
h3: Role play with Edie and her parents about saying no to being asked to interpret. | Family worker with BSL Level 3, at home, one hour a fortnight from October to December 2026, reviewed at the last visit.
""",
    ),
]
H2 = "No other social care provision is reasonably required at present: the social worker for deaf adults is working with Nathan and Leanne in their own right."
ADVICE = rows("""
Views of Edie | Miss Ogden, class teacher, with a teacher of the deaf | 9 June 2026
Views of Nathan and Leanne Sugden | Parents, through an interpreter | 16 June 2026
Education advice | Mrs Hargreave, SENCO, Cragg Bottom Primary School | 22 June 2026
Educational psychology advice | Dr Amjad, educational psychologist | 26 June 2026
Speech and language therapy advice | Miss Feather, speech and language therapist | 18 June 2026
Medical advice | Dr Lister, community paediatrician | 30 June 2026
Occupational therapy advice | Mr Utley, occupational therapist | 24 June 2026
Sensory service advice on language and sign | Mrs Crabtree, qualified teacher of the deaf | 19 June 2026
Social care advice | Ms Illingworth, children with disabilities team | 1 July 2026
""")
LINKS = """
a1 > o7
a2 > o10
a3 > o3 o1
a4 > o4
a5 > o12
b1 > o1 f1 f2
b2 > o2 f4 f5 f6
b3 > o3 f7
b4 > o1 f3
b5 > o3 f8
b6 > o4 f9
b7 > o5 f11
b8 > o2 o4 f10 f4
b9 > o6 f12 f6
b10 > o7 f14
b11 > o11 f13 f17
b12 > o8 f15
b13 > o2 f16
c1 > o9 g1 g2 f12
d1 > o12 h2 h3 f18
d2 > o10 h1
o1 > f1 f2 f3
o2 > f4 f5 f6 f16 f10
o3 > f7 f8
o4 > f9 f10
o5 > f11
o6 > f12
o11 > f13 f17
o7 > f14
o8 > f15
o9 > g1 g2 f12
o10 > h1
o12 > h2 h3 f18
"""
GUARDS = [
    ("STORYGUARD", "A", "S12, V08: a hearing child's normal hearing tests, and dates that are history"),
    ("f12", "F", "P06: 'Available all day' of a keyring, with who teaches it, how often and how long"),
    ("d1", "D", "P06, O07: staff are part of the need"),
    ("f8", "F", "P13: the parents' agreement does not stand in for the school's part"),
    ("b1", "B", "N05: a score with its range is no deficit language"),
    ("f18", "F", "P03: news 'on the day'; interpreters for each review"),
    ("o12", "E", "O07: the adult who asks is not the subject"),
    ("h1", "H1", "P05: 1:1 and two hours stand in the next cell"),
]
