"""Plan 1: the national grid. A deaf girl in Year 3, a first final plan; the voice of a precise teacher of deaf children."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.defects.fescue.sheet import Sheet
from tests.defects.fescue.words import words_in

WORDS = words_in("""
title: Final Education, Health and Care Plan
front.name: Nimco Abdi Warfa
front.known: Nimco
front.dob: 08/03/2018
front.year: Year 3
front.school: Fallowgate Primary School
front.need: Hearing impairment
front.language: English; Somali at home; some British Sign Language (BSL)
front.upn: Z941200318006
front.care: Not looked after
h.A1: Summary of the child's history
h.A2: Summary of the views, interests and aspirations of the child and her parents
A.history: Nimco was born at full term in Wexcombe. She did not pass her newborn hearing screen and was found to be severely deaf in both ears at nine weeks. She wore hearing aids from four months, and in July 2021 she had cochlear implants on both sides. She lives with her mother, her father, her grandmother and her brother Sharmarke, who is twelve and hears well. She went to Fallowgate's nursery class from January 2022 and has been in the school ever since.
A.method: Nimco told us her views on 3 March 2026. She chose from pictures and then drew a comic strip with Ms Oyelaran, her teacher of deaf children, who wrote her words down exactly as she said or signed them. Mr and Mrs Warfa gave theirs at home on 10 March 2026, in Somali through an interpreter, and read this page before it was printed.
A.talk: Nimco talks. She adds signs when it is noisy, when she is tired or when her implants are off in the swimming pool. She understands best when one person at a time speaks, facing her, and when she sees the word as well as hears it. For a choice that matters she likes to see the options drawn, to have until the next day, and to point or say which.
A.hers: Nimco said: "I like when it is quiet. I don't like the hall because it all goes shhhhh. Hiba waits for me. When I don't know I just say yeah. I want people to know they have to look at me first."
A.theirs: Her parents say that she is funny and stubborn and that she sleeps from five o'clock on most school days. They worry that she answers "yeah" to everything and is thought to have understood. They would like the school to tell them in the week, not at the end of term, when something has gone wrong.
A.interests: Nimco likes swimming underwater, henna patterns, her cousin's goats on the phone, and any book about sharks.
A.strengths: Nimco learns by looking. She copies a drawing or a dance after one showing, does column addition as fast as anyone in her class, and has never forgotten a spare battery since she was six.
A1: "When I am big I will be the one who feeds the sharks."
A2: Her mother hopes that she will have deaf friends as well as hearing ones by the time she leaves primary school.
A3: Her father hopes that she will go to the secondary school where her cousins are and manage there without somebody at her elbow.
B.ci: Nimco starts conversations and enjoys telling a joke. Her vowels are clear.
B1: Nimco cannot follow speech against classroom noise. In a quiet room she repeats 94% of words in a sentence; with noise at the level of a busy classroom she repeats 41% (implant centre, February 2026). She misses what other pupils say in a discussion, so she answers a question that has already been answered and has stopped putting up her hand.
B2: Nimco knows far fewer words than others of her age. Her understanding of single words was at the level of a child of 5 years 2 months when she was 7 years 11 months. She gets by with "thing" and "do it", and loses the point of a lesson when two or three new words come in it.
B3: Nimco does not hear the quiet ends of words and so leaves them out: she says and writes "the boy jump over two chair". On the New Reynell scales her sentence building was at the 3rd centile, and readers of her work cannot tell when a thing happened.
B4: When Nimco has not understood, she nods. In a ten-minute observation she was given nine instructions, misunderstood five and asked about none; she then does the wrong task, or waits and copies.
B.cl: Nimco's non-verbal reasoning is in the average range. She adds and subtracts to 100 and knows the 2, 5 and 10 times tables.
B5: Nimco reads word by word. She cannot hear the difference between s, sh and f, or between p, t and k at the ends of words, so phonics by ear has left gaps; she reads 34 of the 100 words which her class read on sight and her reading age is 5 years 9 months, which shuts her out of written work in every subject.
B6: Nimco holds two spoken pieces of information in mind (4th centile), where others of her age hold four. By the time the third step of an instruction is spoken the first is gone, and she starts a task that she cannot finish.
B7: Nimco can do the sum but not the story around it. She solved eighteen of twenty calculations and two of the same twenty set as word problems, because words such as "altogether", "left" and "fewer than" tell her nothing. Her marks in mathematics are two years below what her arithmetic would earn.
B.se: Nimco has a sunny temper in the mornings and one firm friend, Hiba.
B8: Nimco hides that she is deaf. Since September she has pulled her hair over her processors and has twice put the radio microphone in a drawer; she told her teacher of deaf children that "nobody else has robot ears". She goes without sound rather than be seen, and misses teaching.
B9: Listening tires Nimco out. By about two o'clock she puts her head on the table, rubs her eyes and, on three afternoons out of five, cries over small things; she finishes under a third of the written work that she finishes in the morning.
B10: At play Nimco cannot keep up with the rules of a game as they are shouted and changed. She joined in for less than four minutes of two lunch breaks and then walked round the edge with an adult, and Hiba is the only child whom she plays with.
B.sp: Nimco looks after her processors well for her age and tells an adult when a battery dies.
B11: Nimco is profoundly deaf in both ears without her implants (unaided thresholds over 95 dB). With them she detects speech at 30 dB, but sound from more than two metres away reaches her faint and blurred, and she cannot tell where it comes from. She does not know when a processor has a fault rather than a flat battery, so she may go through a lesson with one ear.
B12: Nimco's balance is poor: she stands on one leg for two seconds (children of her age: ten) and in the dark or on steep steps she holds the wall. She falls in PE about once in each lesson and now asks to be scorer.
C1: Nimco's implants must be retuned as she grows, and she has had middle-ear infections four times this year; in each her hearing dropped for about ten days and her processors were sore to wear, so that she lost between two and five days of school.
C2: Nimco does not fall asleep again once she has woken without her processors in the dark; she comes to her parents' bed three or four nights a week and is drowsy at school the day after.
D1: Nimco has no deaf friends and knows no deaf adults. She believes that she will hear when she is grown up.
D2: Nimco cannot follow what leaders say at Brownies or at the swimming club in a hall or a pool, where she takes her processors off. She left both by January, and has done nothing outside the family since.
E1: By the end of Year 4 (July 2027) Nimco will tell a partner, after a discussion in a group of six, two things that other pupils said, in four discussions out of five, so that she can take part in lessons again and not repeat what has been said.
E.targets: Smaller targets towards all the outcomes in this plan are set by the class teacher and the teacher of deaf children on the first Monday of each half term, sent home in English with a Somali voice note, and checked against her work in its last week.
E2: By the end of Year 4 Nimco will understand and use in her own sentences 120 new subject words, ten for each of twelve topics, when tested by the teacher of deaf children a month after the topic, so that she can follow what is taught.
E3: By July 2027 Nimco will write six sentences of her own about a past event with the right endings on nine verbs and plurals out of ten, so that a reader knows when it happened.
E4: By April 2027 Nimco will say or sign "say it again", "which bit?" or "what does that mean?" for herself at least four times in a school day on which five unclear instructions are planted, so that she does the task she was given.
E5: By July 2027 Nimco will read aloud a new text at the level of a child of 7 years with 95% of its words right and answer four questions out of five about it, so that she can read about sharks, and whatever else she wants to know, by herself.
E6: By February 2027 Nimco will carry out three-step instructions, using her task strip, in nine cases out of ten across a week without an adult's saying them again, so that she can finish work by herself.
E7: By July 2027 Nimco will solve 12 out of 20 one-step word problems on her own, drawing each first, so that her mathematics is judged on mathematics.
E8: By the end of Year 4 Nimco will take charge of her own hearing, handing the microphone to every teacher in 19 lessons out of 20 and telling an adult within five minutes when a processor is sore, dead or muffled, so that she is at ease with being deaf and misses neither teaching nor school.
E9: By December 2026 Nimco will use her listening-break card in time, so that she cries from tiredness on no more than one afternoon a fortnight and can learn after lunch.
E10: By July 2027 Nimco will play a game with rules with three or more children for fifteen minutes of lunch on three days a week, so that she has more friends than one.
E11: By the end of Year 4 Nimco will take part in the whole of every PE lesson for half a term with no more than one fall, so that she need not keep the score.
E12: By July 2027 Nimco will tell her class about two deaf friends of her own and two deaf adults and what they do, so that she sees a future for herself as a deaf person.
E13: By the end of Year 4 Nimco will take charge of her own hearing, handing the microphone to every teacher in 19 lessons out of 20 and telling an adult within five minutes when a processor is sore, dead or muffled, so that she is at ease with being deaf and misses neither teaching nor school.
E14: By the end of Year 4 Nimco will take charge of her own hearing, handing the microphone to every teacher in 19 lessons out of 20 and telling an adult within five minutes when a processor is sore, dead or muffled, so that she is at ease with being deaf and misses neither teaching nor school.
E15: By December 2026 Nimco will use her listening-break card in time, so that she cries from tiredness on no more than one afternoon a fortnight and can learn after lunch.
F1: A qualified teacher of deaf children will teach Nimco 1:1 in the acoustically treated room for 50 minutes on Tuesdays and on Fridays: listening to speech in rising levels of noise, pre-teaching of the ten words of the coming topic, and word endings through cued articulation. She will report at each half-termly target meeting.
F2: In every discussion the class teacher will keep to "one voice at a time": she names the speaker, passes the second microphone from hand to hand, repeats what each pupil says and writes the key word on the board.
F3: A speech and language therapist with post-qualification training in deafness will work with Nimco 1:1 in school for 45 minutes a week in 36 weeks of the year on vocabulary, verb endings and grammar, using Shape Coding. Every twelfth week she will retest and write new aims.
F4: A teaching assistant holding BSL level 3 will practise the therapist's word-map and word-ending tasks with Nimco and one hearing partner for a quarter of an hour each morning, straight after register. The therapist will watch one of these sessions each half term and correct the method.
F5: The same teaching assistant will teach Nimco three ways to ask, through role play in a group of three, for 20 minutes on Wednesday and Thursday mornings before break, and will plant five unclear instructions in the following day, marking what Nimco does. The SENCO will read the tally every third Friday.
F6: Every adult who teaches Nimco will ask her to say back what she is to do ("What's first?") after each instruction, in place of "Do you understand?"
F7: A teacher who holds a level 5 certificate in specific literacy difficulties will teach Nimco reading 1:1 for 30 minutes on four days a week with a visual phonics programme (Visual Phonics by Hand) and whole-word cards. The teacher will test her with the same graded passages every ten weeks and share the result with the teacher of deaf children.
F8: For each task of more than one step Nimco will have a strip of up to four pictured steps on her table, made ready before the lesson by the teaching assistant, and she will move a peg along it herself.
F9: The class teacher will teach Nimco and three others the words of word problems through bar drawing and acting out for 25 minutes on Mondays and Wednesdays during the class's arithmetic practice, and will set five unseen problems each fortnight to see what has held.
F10: The teacher of deaf children will hold a course on "my ears and me" with Nimco and one pupil of her choice, ten meetings of 40 minutes in the autumn term, one each week, ending in a film about the radio aid for the school. She will ask Nimco the same six questions about being deaf before and after.
F11: Nimco has access to the quiet room next to her class for ten minutes at 11.00 and fifteen minutes at 1.45 every day, and at any other time when she shows her card, with the teaching assistant (1:1), who lets her take her processors off. The class teacher will look at the card log every Friday.
F12: New written work will be taught before lunch; the last lesson of each afternoon will be practical, so that she does not listen for longer than 20 minutes at a stretch.
F13: A play leader who has done the two-day course in deaf-friendly play will run one game with written rules for Nimco, Hiba and between two and four others for 20 minutes on each Monday, Wednesday and Friday lunchtime. The SENCO will watch once each half term and count the minutes played.
F14: A radio aid with two microphones, compatible with her processors, will be used in every lesson, assembly and trip. The teacher of deaf children will check it with a test box every Tuesday; the teaching assistant will do a listening check of both processors each day at 8.50 and log it.
F15: Nimco will be taught in a room with carpet, acoustic ceiling tiles and felt on chair legs (reverberation under 0.4 seconds), two metres or less from the teacher, with her back to the window.
F16: All captions will be turned on for film and sound in every lesson; where there are none the teaching assistant will give Nimco a script the day before.
F17: The teacher of deaf children will train all adults who teach or supervise Nimco in deafness, the radio aid and communication for 90 minutes each September and each new adult within ten school days of starting.
F18: A BSL tutor with a level 6 qualification, who is deaf, will teach signing to Nimco and her class of 27 together for 30 minutes every Thursday after lunch in term time; each July the tutor will assess Nimco on the level 1 units.
F19: A paediatric physiotherapist will write and teach a balance programme to the teaching assistant in September and January (one hour each). The assistant will carry it out with Nimco and two others for 15 minutes on Monday, Wednesday and Friday at 8.40. The physiotherapist will measure hop, bench and one-leg stance again in June.
F20: In PE the teacher will show each move before speaking about it, and the teaching assistant will stand next to the apparatus, one adult to Nimco, for the whole of both weekly lessons of an hour.
F21: For 26 hours a week, all lessons and the first half of each lunch hour, a teaching assistant with BSL level 3 will work in Nimco's class: one adult shared with no more than two other pupils, to relay speech, watch the equipment and step back once Nimco has begun.
G1: Wexcombe implant centre's audiologist will tune Nimco's processors and test speech in noise every six months (February and August), and will send the results to school within ten working days.
G2: When Nimco has an ear infection her GP practice will see her on the day, and the implant centre's nurse will give the school a day-by-day plan for wearing time by the next morning.
G3: A community children's nurse trained in sleep will visit the home three times in the summer term of 2026 for an hour, set up a light and vibrating-pad routine with Mr and Mrs Warfa and telephone fortnightly until Christmas, when she reviews the sleep diary.
H1-1: The sensory social worker will fit and show the family how to use a flashing doorbell, a vibrating smoke alarm linked to Nimco's bed and a night light, in July 2026, under section 2 of the Chronically Sick and Disabled Persons Act 1970, and will check them each July.
H2-1: Wexcombe Deaf Children's Club will take Nimco on the first Saturday of each month from 10 until 3, with two deaf adult leaders to eight children; the sensory social worker will review this with Nimco after six months.
H2-2: The council will pay for a communicator with BSL level 3 to go with Nimco to Brownies, 1:1, for 90 minutes every Monday evening in term time, reviewed by the sensory social worker in March 2027.
I.name: Fallowgate Primary School with its resourced provision for deaf pupils, a maintained mainstream primary school.
J.text: Mr and Mrs Warfa were told about personal budgets on 27 May 2026 and do not want one. No direct payments are made.
K.1: Views of Nimco (comic strip and notes) and of her parents
K.1w: Nimco; Mr and Mrs Warfa, with an interpreter
K.2: Educational advice
K.2w: Mr P. Garroway, SENCO, Fallowgate Primary School
K.3: Advice of a qualified teacher of deaf children
K.3w: Ms T. Oyelaran, Wexcombe Sensory Service
K.4: Psychological advice
K.4w: Dr L. Havergal, educational psychologist
K.5: Medical advice
K.5w: Dr S. Imrie, community paediatrician
K.6: Audiology and implant centre report
K.6w: Ms R. Penhallow, Wexcombe implant centre
K.7: Speech and language therapy advice
K.7w: Ms C. Dunmore, speech and language therapist
K.8: Physiotherapy advice
K.8w: Mr J. Estcourt, paediatric physiotherapist
K.9: Social care advice and assessment
K.9w: Ms V. Tranter, sensory social worker
K.1d: 10 March 2026
K.2d: 16 March 2026
K.3d: 18 March 2026
K.4d: 30 March 2026
K.5d: 27 March 2026
K.6d: 20 February 2026
K.7d: 24 March 2026
K.8d: 25 March 2026
K.9d: 1 April 2026
sign.officer: Marguerite Alcott, SEND case officer
sign.signed: M. Alcott
sign.request: 30 January 2026
sign.draft: 8 May 2026
sign.date: 12 June 2026
sign.review: 11 June 2027
""")

AREAS = [
    (
        "Communication and interaction",
        "communication-interaction",
        "B.ci",
        [("B1", "F1 F2", "E1 E.targets"), ("B2", "F3", "E2"), ("B3", "F4", "E3"), ("B4", "F5 F6", "E4")],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        "B.cl",
        [("B5", "F7", "E5"), ("B6", "F8", "E6"), ("B7", "F9", "E7")],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        "B.se",
        [("B8", "F10 F18", "E8"), ("B9", "F11 F12", "E9"), ("B10", "F13", "E10")],
    ),
    (
        "Sensory and/or physical needs",
        "sensory-physical",
        "B.sp",
        [("B11", "F14 F15 F16 F17 F21", "E13"), ("B12", "F19 F20", "E11")],
    ),
]

LINKS = {
    "A1": "E5",
    "A2": "E12 E10",
    "A3": "E4 E6 E1 E8 E13 E14",
    "B1": "E1 F1 F2 F14 F15 F21",
    "B2": "E2 F1 F3 F4",
    "B3": "E3 F1 F3 F4",
    "B4": "E4 F5 F6 F17",
    "B5": "E5 F7",
    "B6": "E6 F8",
    "B7": "E7 F9",
    "B8": "E8 E13 E14 F10 F18",
    "B9": "E9 E15 F11 F12",
    "B10": "E10 F13 F18",
    "B11": "E1 E8 E13 E14 F14 F15 F16 F17 F21",
    "B12": "E11 F19 F20",
    "C1": "E8 E13 E14 G1 G2",
    "C2": "E9 E15 G3",
    "D1": "E12 H2-1",
    "D2": "E12 E10 H2-1 H2-2 H1-1",
    "E1": "F1 F2 F14 F15 F21 G1",
    "E2": "F1 F3 F4",
    "E3": "F1 F3 F4",
    "E4": "F5 F6 F17",
    "E5": "F7",
    "E6": "F8",
    "E7": "F9",
    "E8": "F10 F14 F17 F18 G1 G2",
    "E13": "F10 F14 F17 F18 G1 G2",
    "E14": "F10 F14 F17 F18 G1 G2",
    "E9": "F11 F12 G3",
    "E15": "F11 F12 G3",
    "E10": "F13 H2-2",
    "E11": "F19 F20",
    "E12": "H2-1 F18",
}

GUARDS = [
    (
        "A.history",
        "names a brother with an age and old dates: history, no wrong name or stale fact (M01, M04, M05)",
    ),
    ("F11", "'has access to', and every slot is filled (P06)"),
    ("F8", "'up to four pictured steps' is no cap on time or frequency (P07)"),
    ("F13", "'between two and four others' is the size of a group (P07)"),
    (
        "G2",
        "'when Nimco has an ear infection' is the plan for an illness, no condition on delivery (P08, P03)",
    ),
    ("A.hers", "first person, and the child is named as the one quoted (V05)"),
    ("H2-1", "a club that is delivered as provision in H2 and quantified (P03, O05)"),
    ("F21", "26 hours of shared support beside 1:1 sessions within them: no impossible load (P19)"),
]


def draw(stem: str, layout: int, words: Mapping[str, str]) -> Sheet:
    """The plan on landscape pages: details, A1 and A2, one grid for each area, C-G-E, D-H-E, I, J, K, sign-off."""
    s = Sheet(stem, layout, words, font="Calibri", size=9.5, landscape=True, margin=1.5, colour="1B5E20")
    s.running(f"{words['front.name']}    OFFICIAL-SENSITIVE", "Wexcombe Council - EHC plan")
    s.line(s.doc, "Wexcombe Council", bold=True, size=12, colour="1B5E20")
    s.line(s.doc, words["title"], bold=True, size=18, colour="1B5E20")
    front = s.table((2, 3, 2, 3))
    s.banner(front, "Personal details", shade="C8E6C9")
    fields = [
        ("Full name", "front.name"),
        ("Known as", "front.known"),
        ("Date of birth", "front.dob"),
        ("Year group", "front.year"),
        ("Unique pupil number", "front.upn"),
        ("Current school", "front.school"),
        ("Primary need", "front.need"),
        ("Languages", "front.language"),
        ("Care status", "front.care"),
    ]
    parents = [
        ("Parent", "Mrs Sahra Warfa"),
        ("Parent", "Mr Abdi Warfa"),
        ("Relationship", "Mother"),
        ("Relationship", "Father"),
        ("Telephone", "01632 960311"),
        ("Telephone", "01632 960312"),
        ("Email", "s.warfa@example.org"),
        ("Email", "a.warfa@example.org"),
        ("Interpreter", "Somali, for meetings"),
    ]
    pairs = [(label, words.get(key, "")) for label, key in fields] + parents
    for left, right in zip(pairs[::2], pairs[1::2], strict=True):
        cells = front.add_row().cells
        for place, (label, value) in ((0, left), (2, right)):
            s.shade(cells[place], "F1F8E9")
            s.line(cells[place], label, bold=True)
            s.line(cells[place + 1], value)
    s.gap()
    s.labels.details(
        name="Nimco Abdi Warfa",
        preferred_name="Nimco",
        date_of_birth="2018-03-08",
        status="final",
        plan_date="2026-06-12",
        review_date="2027-06-11",
        year_group=3,
        local_authority="Wexcombe Council",
        setting="Fallowgate Primary School",
        named_placement="Fallowgate Primary School",
        primary_need="Hearing impairment",
        first_plan=True,
        pronouns="she",
        looked_after=False,
        officer="Marguerite Alcott",
        signed=True,
        upn="Z941200318006",
    )
    s.labels.dates(request="2026-01-30", draft="2026-05-08", final="2026-06-12")
    _views(s)
    for name, area, strengths, rows in AREAS:
        grid = s.table((5, 6, 4))
        s.banner(
            grid,
            f"Special Educational Needs and Provision (B-F-E): {name}",
            shade="A5D6A7",
            helper="Each row sets out one need, what will be provided for it and what is to change.",
        )
        cell = s.banner(grid, "Strengths", shade="F1F8E9") if s.has(strengths) else None
        if cell is not None:
            s.flow(cell, "B", strengths)
        _grid(
            s,
            grid,
            ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"),
            "BFE",
            rows,
            area,
        )
        s.gap()
    grid = s.table((5, 6, 4))
    s.banner(grid, "Health needs and provision (C-G-E)", shade="A5D6A7")
    _grid(
        s,
        grid,
        ("C – Health Needs", "G – Health Provision", "E – Outcomes"),
        "CGE",
        [("C1", "G1 G2", "E14"), ("C2", "G3", "E15")],
        "health",
    )
    s.gap()
    _care(s)
    _end(s)
    return s


def _views(s: Sheet) -> None:
    table = s.table((1, 6))
    for letter, key in (("A1", "h.A1"), ("A2", "h.A2")):
        cells = table.add_row().cells
        for cell, text in zip(cells, (letter, s.words[key]), strict=True):
            s.shade(cell, "A5D6A7")
            s.line(cell, text, bold=True)
        if letter == "A1":
            cell = table.add_row().cells
            s.flow(cell[0].merge(cell[1]), "A", "A.history")
    for label, keys in (
        ("Views", "A.method A.talk A.hers A.theirs A.mixed"),
        ("Interests", "A.interests"),
        ("Strengths", "A.strengths"),
        ("Aspirations", "A1 A2 A3"),
    ):
        if s.only(keys):
            cells = table.add_row().cells
            s.line(cells[0], label, bold=True)
            s.each(cells[1], "A", keys)
    s.gap()


def _grid(
    s: Sheet, grid: Any, heads: Sequence[str], letters: str, rows: Sequence[Sequence[str]], area: str
) -> None:
    cells = grid.add_row().cells
    for cell, text in zip(cells, heads, strict=True):
        s.shade(cell, "E8F5E9")
        s.line(cell, text, bold=True)
    for row in rows:
        if any(s.only(keys) for keys in row):
            cells = grid.add_row().cells
            for cell, letter, keys in zip(cells, letters, row, strict=True):
                s.each(cell, letter, keys, area=area)


def _care(s: Sheet) -> None:
    grid = s.table((4, 4, 4, 4))
    s.banner(grid, "Social care needs and provision (D-H1-H2-E)", shade="A5D6A7")
    cells = grid.add_row().cells
    for cell, text in zip(
        cells,
        (
            "D – Social Care Needs",
            "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "H2 – Other Social Care Provision",
            "E – Outcomes",
        ),
        strict=True,
    ):
        s.shade(cell, "E8F5E9")
        s.line(cell, text, bold=True)
    cells = grid.add_row().cells
    s.each(cells[0], "D", "D1 D2", area="social-care")
    s.each(cells[1], "H1", "H1-1", area="social-care")
    s.each(cells[2], "H2", "H2-1 H2-2", area="social-care")
    s.each(cells[3], "E", "E12", area="social-care")
    s.gap()


def _end(s: Sheet) -> None:
    table = s.table((1, 2, 6))
    for letter, title, key in (
        ("I", "Placement", "I.name"),
        ("J", "Personal Budget and direct payments", "J.text"),
    ):
        if not s.has(f"no.{letter}"):
            cells = table.add_row().cells
            s.line(cells[0], letter, bold=True)
            s.line(cells[1], title, bold=True)
            s.flow(cells[2], letter, key)
    s.gap()
    table = s.table((4, 2, 4, 1))
    s.banner(table, "K – Advice and information", shade="A5D6A7")
    cells = table.add_row().cells
    for cell, text in zip(
        cells, ("Advice and information requested", "Date received", "Who from", "Appended"), strict=True
    ):
        s.line(cell, text, bold=True)
    for number in range(1, 10):
        if s.has(f"K.{number}"):
            cells = table.add_row().cells
            for cell, end in zip(cells, ("", "d", "w"), strict=False):
                s.flow(cell, "K", f"K.{number}{end}")
            s.line(cells[3], "Yes")
            s.labels.says("K", "Yes")
    s.gap()
    s.line(s.doc, "Sign-off", bold=True, size=12, colour=s.colour)
    s.pairs(
        [
            ("Request for assessment received", "sign.request"),
            ("Draft plan sent", "sign.draft"),
            ("Final plan issued", "sign.date"),
            ("To be reviewed by", "sign.review"),
            ("Officer", "sign.officer"),
            ("Signed for the council", "sign.signed"),
            ("Date signed", "sign.date"),
        ],
        shade="F1F8E9",
    )
