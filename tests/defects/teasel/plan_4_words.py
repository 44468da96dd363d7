"""Merryn, nine, adopted, with FASD and attachment needs, Year 5: the prose of her plan."""

from __future__ import annotations

from tests.defects.teasel.said import rows, said

FRONT = rows("""
Child's full name | Merryn Grace Hockaday | Record no. | LYD/EHC/20877
Date of birth | 22/01/2017 | Year group | 5
Parents | Dilys and Martin Hockaday | Telephone | 01632 960226
School attended | Polgarrow Primary School | First language | English
Social care status | None open (adopted; previously looked after until 2020) | Looked after now | No
Plan status | FINAL | Version | 1.0
Assessment requested | 05/05/2026 | Draft issued | 10/08/2026
Final plan issued | 18/09/2026 | Review no later than | 17/09/2027
Primary need | Social, emotional and mental health | Secondary need | Speech, language and communication
""")
EXPLAIN = rows("""
(A) | Who I am, what I and my family think and what we hope for
(B) | My special educational needs
(C) | My health needs
(D) | My social care needs
(E) | Outcomes: what will be different for me. In Lydmoor the outcomes come first
(F) | Special educational provision
(G) | Health provision
(H1) and (H2) | Social care provision
(I) | School or other setting
(J) | Personal budget
(K) | Advice and information
""")
STORY = said("""
Merryn was exposed to alcohol before birth and lived with her birth mother and then in two foster homes before she came to Dilys and Martin in March 2020, aged three, with her brother Jago, who is now eleven. The adoption order was made in February 2021. Fetal alcohol spectrum disorder (FASD) was diagnosed in December 2024.
She has been at Polgarrow Primary School since Reception. She writes to her birth grandmother once a year.
""")
CHILD = said("""
Merryn gave her views to Tess Angove, her key adult, on 3 and 4 June 2026, while they made a plaster farm together. Miss Angove wrote her words down and Merryn ticked them. She talks best side by side, with her hands busy, and shows a green, amber or red stone when she does not want to talk. She will meet the reviewing officer for ten minutes at school before each review and choose what he is told.
“I like Miss Angove because she comes back when she says. I don't like when people swap. My brain is like a colander and the maths falls out.”
She loves sheep, her pony-mad cousin Demelza, making dens and the sea.
a1: Merryn would like to be a shepherd “with a dog called Jeff”.
a2: She wants to have a sleepover “and not wreck it”.
a3: She wants to go to the same big school as Jago and not be scared of it.
""")
PARENTS = said("""
Dilys and Martin wrote to the council on 11 June 2026 and went through this page with the plan co-ordinator, Mr Retallack, by video on 20 August 2026.
They describe a warm, brave and very funny girl who helps any animal in trouble. They worry because she talks so well that people think she has understood.
a4: They hope that Merryn will be able to live a safe life among people who are kind to her.
a5: They hope that she will feel that she is as good as anybody else.
""")
GOOD = "Merryn is a kind, practical girl. She learns by doing, remembers what she has made with her hands, reads aloud like a nine-year-old and is patient with lambs and small children."
# ref, by when, how we will know
E_HEADS = ("Outcome", "By when", "How we will know")
OUTCOMES = [
    (
        "e1: Merryn will show that she has understood what was said to her by doing it or by saying it back in her own words.",
        "July 2027",
        "Four instructions in five, in three lessons sampled by the SENCO",
    ),
    (
        "e2: Merryn will know on Friday what she was taught on Monday, so that she can build on it.",
        "July 2027",
        "Seven facts in ten recalled without help in a weekly quiz",
    ),
    (
        "e3: Merryn will buy three things in the village shop, with a list and a purse, and wait for her change.",
        "End of Year 6",
        "Done on three visits, with an adult at the door",
    ),
    (
        "e4: Merryn will begin a task from her picture plan and finish it without being chased.",
        "End of Year 6",
        "Four tasks in five, twenty minutes each",
    ),
    (
        "e5: Merryn will stay in the room, or go to her den, when an adult she trusts has to leave.",
        "July 2027",
        "No running from class in a half term",
    ),
    (
        "e6: Merryn will show her amber stone before she is overwhelmed and let an adult help her to be calm.",
        "End of Year 6",
        "Nine times out of ten; recovery within ten minutes",
    ),
    (
        "e7: Merryn will play with two friends for half an hour and part from them in peace.",
        "July 2027",
        "Twice a week in the play log",
    ),
    (
        "e8: Merryn will write four sentences that others can read, or type them, without hurting her hand.",
        "End of Year 6",
        "English book each half term",
    ),
    (
        "e9: Merryn will walk into her secondary school on the first day knowing six adults, her route and her safe place.",
        "September 2028",
        "Her map and photographs, used alone on three visits before July 2028",
    ),
    (
        "e10: Merryn will be asleep by nine o'clock and wake rested.",
        "31 March 2027",
        "Five nights in seven in her sleep diary",
    ),
    (
        "e11: Merryn will spend a day each month working with animals and adults outside the family, and come home calm.",
        "July 2027",
        "Ten visits out of twelve, in the family's diary",
    ),
    (
        "e12: Merryn will say no, and tell one of three adults, when a stranger or an older pupil asks her to come or to carry something.",
        "July 2027",
        "Four rehearsals in five",
    ),
]
SHORT = "Shorter steps for each outcome are written by the SENCO with Merryn, her key adult and her parents in the first week of each half term and looked at together in its last week."
AREAS = [
    (
        "Communication and interaction",
        "communication-interaction",
        """
b1: Merryn talks fluently but understands much less than she says: her understanding is at the 4th percentile and her spoken sentences at the 45th. She nods, smiles and then does something else.
b2: She fills gaps in her memory with made-up stories, and she believes them. Three accusations of other children this year turned out not to have happened, and two families no longer let their children play with her.
""",
        """
f1: Language therapy by a speech and language therapist trained in FASD, 1:1, for 40 minutes a week for 30 weeks, on understanding, on saying “I don't know” and on telling what happened with photographs taken at the time. She will review it each term. | B1, B2 | E1, E7
f2: All adults will speak to Merryn in single concrete sentences, wait ten seconds, and ask her to show them what she will do, in every lesson, and will ask about a quarrel only with photographs and without leading her. The SENCO will watch one lesson a month. | B1, B2 | E1, E7
""",
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        """
b3: What she has learned one day is gone the next. In the assessment she recalled ten of twelve words at once and two of them after a day.
b4: Number, time and money make no sense to Merryn. She is working at Year 1 level in mathematics, cannot say whether breakfast or lunch comes first by the clock, and gives away her dinner money.
b5: She cannot plan or get started. Given a task of three parts she tidies her pencils; on nine of ten observed tasks an adult had to begin it for her.
b6: What she can do in one place she cannot do in the next: she washes her hands at home and has to be taught it again at each basin in school.
""",
        """
f3: Over-learning: ten facts or words, practised with objects and actions in five-minute sessions, 1:1, three times a day by the teaching assistant, with a Friday quiz marked by the class teacher. | B3 | E2
f4: Mathematics for life taught by a specialist teacher in a group of three for 45 minutes four days a week in place of the class lesson: clock, coins, shopping. She will assess it each term. | B4 | E3
f5: A weekly trip of one hour to the village shop with the teaching assistant, 1:1, and her purse and list, on Thursdays. | B4, B6 | E3
f6: A picture plan of four steps, a visual timer and a “done” tray on her table in every lesson. | B5 | E4
f7: A teaching assistant with training in fetal alcohol spectrum disorder (FASD) (level 2, renewed each year by the county's FASD nurse), 1:1, for 25 hours a week, who starts each task beside Merryn, moves back when it is begun and re-teaches each routine in every new place. | B5, B6 | E4
""",
    ),
    (
        "Social, emotional and mental health",
        "semh",
        """
b7: Merryn watches the adults and not the lesson. She asks who is coming next about forty times a day and tries to run the room, since she has learned that adults go away.
b8: When her key adult leaves without warning she runs or hides: eleven times last term, twice beyond the gate.
b9: Small things tip her over. She throws, kicks or shrieks for up to forty minutes about three times a week, after which she remembers nothing and is afraid that she will be sent away.
b10: She calls herself “the bad one”, tears up good work and cannot bear praise in front of others.
b11: She trusts anybody. She went off with a stranger at the harbour in May 2026, and older pupils get her to take things for them.
""",
        """
f8: Two key adults, Miss Angove and a named second, one of whom greets Merryn, 1:1, for fifteen minutes at 8.40am and at 1pm daily and shows her on her day strip who is here and when each will come back. | B7, B8 | E5
f9: Dyadic developmental psychotherapy with her parents: a clinical psychologist, 24 sessions of one hour, fortnightly from October 2026, at school, with a review after the twelfth. | B7, B9, B10 | E5, E6
f10: A den in the corner of the classroom, with a heavy blanket, to which Merryn may go whenever she shows a stone. | B8, B9 | E5, E6
f11: Calming by a trusted adult, 1:1, at every amber or red stone, as set out in her regulation plan: heavy work, chewing, no questions, no consequences while she is red. The educational psychologist will review the plan each half term for one hour with both key adults. | B9 | E6
f12: Training of the whole staff by the educational psychologist in attachment and FASD: three hours in October 2026 and one hour each September. | B7, B9, B10 | E6
f13: Staying Safe: a programme of twelve 1:1 lessons of 30 minutes, weekly, by the emotional literacy support assistant, with rehearsal in the playground and at the harbour, repeated in the summer term. She will review it with Merryn's parents in the last lesson. | B11 | E12
f14: A nurture lunch with three other children, run by the emotional literacy support assistant for 40 minutes on Monday, Wednesday and Friday, with a job for Merryn each time that she can do well. | B2, B10 | E7
""",
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        """
b12: Merryn chews cuffs and pencils to pieces, crashes into people and does not notice heat, hunger or pain. After an hour's sitting she is rarely in her seat for more than two minutes.
b13: Her hands are weak and unsteady. She writes six letters a minute, of which half can be read, and her hand hurts.
""",
        """
f15: A sensory circuit, 1:1 with the teaching assistant, for 15 minutes at 8.55am, 11am and 1.15pm daily, written and reviewed each term by the occupational therapist in a visit of one hour. | B12 | E6
f16: Handwriting and typing taught by the teaching assistant, 1:1, 20 minutes daily, from a programme shown to her by the occupational therapist in September 2026, who will review it each term. | B13 | E8
f17: A chewable pendant, wobble cushion, pencil grips and a tablet with a keyboard, within reach in every lesson. | B12, B13 | E6, E8
""",
    ),
]
MOVE = (
    "Moving on",
    """
f18: Secondary transition: from the spring term of Year 6 (January 2028) the teaching assistant will take Merryn to her next school for one hour a week for 12 weeks, 1:1, to meet six adults, photograph her route and choose a safe place; from September 2027 both SENCOs and her parents will meet once a term to plan it. | B6, B7 | E9
""",
)
F_HEADS = ("Provision", "Meets need", "Towards outcome")
HEALTH = "c1: Merryn takes two hours to fall asleep, wakes at four on most days and is pale and tearful by the afternoon. She is also small for her age (2nd centile)."
HEALTH_F = """
g1: The FASD nurse will visit Merryn and her parents at home for one hour every six weeks until Easter 2027 to carry out and review a sleep programme, and the paediatrician will review melatonin and growth in clinic every six months. | C1 | E10
"""
CARE = said("""
d1: Merryn's rages at home come on four evenings a week. Jago has been hurt, and Dilys has given up her work.
d2: She cannot go to a club or a friend's house: leaders have asked her to leave three of them.
""")
H1 = """
h1: Short breaks: a sessional worker with FASD training, 1:1, on Saturdays from 10am to 3pm, twice a month, at Hendra Farm, feeding and moving sheep. | D2 | E11
"""
H2 = """
h2: The adoption support social worker will meet Dilys, Martin and Jago at home for 90 minutes every fortnight from October 2026 to March 2027 for non-violent resistance parenting, and will review it with them in March. | D1 | E6, E11
"""
ADVICE = rows("""
Merryn's views | Tess Angove, key adult | 04/06/2026
Parents' views | Dilys and Martin Hockaday | 11/06/2026
School | Kerensa Bolitho, SENCO | 16/06/2026
Educational psychology | Dr Piers Nance | 02/07/2026
Paediatric (FASD clinic) | Dr Oona Varcoe | 25/06/2026
Speech and language therapy | Lowenna Jose | 29/06/2026
Occupational therapy | Gwyn Trudgian | 30/06/2026
Clinical psychology | Dr Ines Penberthy | 06/07/2026
Social care (adoption support) | Hal Menear, social worker | 01/07/2026
Virtual school | Rosalind Keast, adviser for previously looked-after children | 24/06/2026
""")
LINKS = """
a1 > e11
a2 > e7 e6
a3 > e9
a4 > e12 e3 e7
a5 > e6
b1 > e1 f1 f2
b2 > e7 f1 f2 f14
b3 > e2 f3
b4 > e3 f4 f5
b5 > e4 f6 f7
b6 > e3 e9 f5 f7 f18
b7 > e5 e9 f8 f9 f12 f18
b8 > e5 f8 f10
b9 > e6 f9 f10 f11 f12
b10 > e6 f9 f12 f14
b11 > e12 f13
b12 > e6 f15 f17
b13 > e8 f16 f17
c1 > e10 g1
d1 > e6 e11 h2
d2 > e11 h1
e1 > f1 f2
e2 > f3
e3 > f4 f5
e4 > f6 f7
e5 > f8 f9 f10
e6 > f9 f10 f11 f12 f15 f17 h2
e7 > f1 f2 f14
e12 > f13
e8 > f16 f17
e9 > f18
e10 > g1
e11 > h1 h2
"""
GUARDS = [
    ("STORYGUARD", "A", "M01, M05: brother Jago, and old dates that are history"),
    ("f10", "F", "P10, P08: 'may go whenever she shows a stone' is what the child may choose"),
    ("f11", "F", "P06: 'a trusted adult', with when and what set out and reviewed"),
    ("b9", "B", "P07: 'up to forty minutes' describes the need"),
    ("b10", "B", "N05: 'the bad one' is her own phrase"),
    ("b11", "B", "N05: 'trusts anybody' is an observed risk with its example"),
    ("f13", "F", "P09: a programme whose content, number and length are stated"),
    ("None open (adopted; previously looked after until 2020)", None, "N08: no open status, and D has needs"),
]
