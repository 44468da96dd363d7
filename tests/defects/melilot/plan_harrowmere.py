"""Harrowmere Council: a case-system export in a senior officer's short sentences."""

from tests.defects.melilot.words import Plan, parse

WORDS = parse("""
@front:Surname = Okoro-Lisle
@front:First names = Tamsin Ebele
@front:Known as = Tamsin
@front:Date of birth = 14/03/2017
@front:Pronouns = she / her
@front:Year group = Year 5
@front:Unique Pupil Number = K871204417032
@front:NHS number = 999 014 2276
@front:Plan status = Final – amended
@front:Date first issued = 18/05/2021
@front:Date of annual review meeting = 14/07/2026
@front:Date of this amended final plan = 02/10/2026
@front:Next review to be held by = 01/10/2027
@front:School = Saltpan Lane Primary School
@front:Main area of need = Hearing impairment
@front:Looked after by the authority = No
@front:Languages at home = English; some Igbo with grandparents
@front:Parents = Ngozi Okoro and Peter Lisle, 4 Tannery Walk, Harrowmere
@A:how # How these views were gathered
Tamsin talked to her teacher of the deaf, Alys Brandreth, on 30 June 2026. They met in the school library for half
an hour. Tamsin used speech and drew a picture of her day. Her words are in quotation marks. Her parents wrote their
own page and brought it to the review on 14 July 2026.
@A:history # My history
Tamsin's hearing loss was found at her newborn screening. She had hearing aids at four months old. The family moved
to Harrowmere in 2020. She joined Saltpan Lane Primary School in Reception and has been there since. She has a
brother, Ike, who is six.
@A:talk # How I communicate and take part in decisions
Tamsin speaks English. She lip-reads as well as listening, so she needs to see faces. She knows around sixty signs and
uses them with her mum in the swimming pool. She comes to the last part of her review. She likes to have the
questions the day before, on paper, so that she can think.
@A:child # What Tamsin says
"I like science, swimming and our dog Biscuit. I am good at drawing birds. Assembly is rubbish because the hall
echoes. I don't like it when people say never mind, I'll tell you later. Mrs Brandreth gets it."
@A:parents # What Tamsin's parents say
We are proud of how hard Tamsin works. She comes home worn out and goes straight to her room. She has one good friend,
Bea, and we worry about what happens if Bea is away. We would like her to know other deaf children. We are already
thinking about secondary school.
@A:hopes # Hopes for the future
These are the hopes that Tamsin and her parents named at the review.
@A1
Tamsin: "I want to read the whole of the owl books by myself."
@A2
Tamsin: "I want a group of friends, not just Bea."
@A3
Tamsin: "When I grow up I want to work at the bird hospital, and tell people myself what I need."
@A4
Her parents hope that she will move to secondary school without losing her confidence.
@B:about # About Tamsin's needs
Tamsin has a permanent bilateral sensorineural hearing loss. It is moderate in the right ear and severe in the left.
She wears two hearing aids.
@B:ci ci
Tamsin enjoys conversation one to one. She tells a story in order and uses humour well.
@B1 ci
Tamsin misses word endings and quiet words. In the June 2026 language assessment her understanding of spoken
paragraphs was at the 6th percentile. She follows two-part instructions but loses the third part, so she often starts
the wrong task.
@B2 ci
Tamsin's vocabulary is narrower than her classmates'. She knew 11 of 30 topic words from the Year 4 science units.
She guesses from context and misunderstands questions in class.
@B:cl cl
Tamsin is a quick and accurate mathematician. She works at the level expected for her age in number.
@B3 cl
Tamsin reads accurately at a level of 8 years 1 month but understands at 7 years 2 months. She finds it hard to
work out what is implied. This slows her in history, religious education and any written problem.
@B4 cl
Tamsin leaves out small words and endings when she writes, because she does not hear them. Her sentences can be hard
to follow. She can put right about one error in four when she reads her work back.
@B:semh semh
Tamsin is kind and has a strong sense of fairness. She looks after younger children at lunchtime.
@B5 semh
Tamsin plays with one child only. In a group she cannot follow talk that jumps from speaker to speaker. She was
alone for 14 of 20 playtimes observed when her friend was absent or elsewhere.
@B6 semh
Tamsin does not tell adults when her equipment fails or when she has not heard. She nods instead. On one day in May
2026 she worked a whole morning with a flat battery.
@B:sp sp
Tamsin swims, cycles and has no physical difficulty. Her eyesight was normal when checked in January 2026.
@B7 sp
Tamsin hears speech poorly in noise and over distance. At two metres in a quiet room she repeats 92% of words; in
classroom noise she repeats 54%. She cannot follow teaching in the hall or at the pool, where she takes off her aids.
@B8 sp
Listening and lip-reading tire Tamsin. By 2pm she rests her head, stops looking at the speaker and makes twice as many
errors in mathematics as in the morning.
@C1 h
Tamsin's ear canals produce a lot of wax and she had four outer-ear infections last year. When an ear is sore she
cannot wear the aid on that side, and hears very little from the left.
@C2 h
Tamsin is growing fast and her ear moulds become loose within months. Loose moulds whistle and let sound escape, so
that she gets less benefit from her aids in class.
@D:nil
A social worker in the Children with Disabilities Team carried out an early help assessment with the family in
June 2026. It found no social care needs related to Tamsin's special educational needs.
@E:steps
Shorter-term targets towards each outcome are set every term by the SENCO and the qualified teacher of the deaf, with
Tamsin and her parents. They are checked at the end of the term.
@E1
Tamsin will carry out a three-part spoken instruction, given once to the whole class, on four out of five occasions.
| By when = End of Year 6 (July 2028) | How we will know = Monthly tally by the teaching assistant in two lessons
@E2
Tamsin will use and explain 20 of the 25 topic words taught in each science or history unit.
| By when = End of Year 5 (July 2027) | How we will know = Word check at the start and end of each unit
@E3
Tamsin will read an unfamiliar chapter alone and answer four out of five questions about what is implied.
| By when = End of Year 6 (July 2028) | How we will know = Termly reading comprehension assessment
@E4
Tamsin will find and correct three out of four missing endings or small words in her own writing.
| By when = End of Year 6 (July 2028) | How we will know = Half-termly sample of independent writing
@E5
Tamsin will play or talk with three or more different children on at least four lunchtimes a week.
| By when = End of Year 5 (July 2027) | How we will know = Lunchtime observation for one week each term
@E6
Tamsin will tell an adult within five minutes when she has not heard or when her aids are not working, nine times out
of ten, both in class and at the pool.
| By when = End of Year 6 (July 2028) | How we will know = Hearing-aid diary kept with Tamsin
@E7
Tamsin will work at the same accuracy in mathematics after lunch as she does in the morning.
| By when = End of Year 5 (July 2027)
| How we will know = Two timed sets of questions a month, one before and one after lunch
@E8
Tamsin will wear both hearing aids, well fitted and comfortable, on 95% of school days.
| By when = End of Year 5 (July 2027) | How we will know = Hearing-aid diary
@E9
Tamsin will find her way round her secondary school and explain her own hearing needs to her new form tutor.
| By when = End of Year 6 (July 2028), before she starts Year 7
| How we will know = Tamsin's own presentation on the transfer day
@F:review
The SENCO and the qualified teacher of the deaf review every row of this table together each term and change the
targets where progress has stalled.
@F1 ci
A language programme for listening to longer instructions and paragraphs. It teaches repeating back, asking for the
missing part and picturing the steps.
| Who = Speech and language therapist with experience of deaf children (block of six sessions each term); trained
teaching assistant in the weeks between
| Group size = 1:1 | How often and how long = Weekly, 30 minutes | Meets = Need {B1}; outcome {E1}
@F2 ci
Pre-teaching of topic vocabulary with pictures, definitions and use in sentences, before each science and history
unit.
| Who = Teaching assistant trained by the qualified teacher of the deaf | Group size = 1:1
| How often and how long = Three times a week, 15 minutes | Meets = Need {B2}; outcome {E2}
@F3 cl
Inference teaching using short passages: finding clues, thinking aloud and checking against the text.
| Who = Qualified teacher of the deaf (Tuesday); class teacher (Thursday)
| Group size = 1:1 on Tuesday; group of four on Thursday | How often and how long = Twice a week, 30 minutes
| Meets = Need {B3}; outcome {E3}
@F4 cl
Structured grammar teaching on endings and small words, followed by marking up her own draft with a colour code.
| Who = Qualified teacher of the deaf | Group size = 1:1 | How often and how long = Weekly, 40 minutes
| Meets = Need {B4}; outcome {E4}
@F5 semh
A friendship group that plays turn-taking board games and practises showing who is speaking.
| Who = Emotional literacy support assistant (ELSA) with deaf awareness training
| Group size = Tamsin and four classmates | How often and how long = Twice a week at lunchtime, 25 minutes
| Meets = Need {B5}; outcome {E5}
@F6 semh
Lessons in knowing her own equipment and in what to say when it fails, rehearsed with real faults.
| Who = Qualified teacher of the deaf | Group size = 1:1; once a term with one deaf pupil from another school
| How often and how long = Weekly, 20 minutes | Meets = Need {B6}; outcome {E6}
@F7 sp
Radio aid with a transmitter worn by every adult who teaches Tamsin and a second microphone passed between speakers.
| Who = Supplied and maintained by Harrowmere Sensory Service; checked by the teaching assistant
| Group size = For Tamsin | How often and how long = In every lesson and assembly; checked daily at 8.50am
| Meets = Need {B7}; outcomes {E1} and {E6}
@F8 sp
Seating in the front third of the room, away from the fan, with the speaker's face lit and in view; a sign-supported
briefing at the poolside before the aids come off.
| Who = Class teacher; swimming instructor briefed by the qualified teacher of the deaf | Group size = For Tamsin
| How often and how long = Every lesson; every swimming session | Meets = Need {B7}; outcome {E6}
@F9 sp
Listening breaks in the quiet book corner with a task that needs no talk, and mathematics timetabled before noon.
| Who = Teaching assistant | Group size = 1:1 | How often and how long = Daily at 11am and 1.45pm, 10 minutes each
| Meets = Need {B8}; outcome {E7}
@F10 ci
In-class adult help. The assistant repeats classmates' answers, checks what Tamsin has understood and writes key words
on a small board.
| Who = Teaching assistant at level 3, trained in deaf awareness and note-taking | Group size = 1:1
| How often and how long = 15 hours a week: all English, science and history lessons
| Meets = Needs {B1} to {B4}; outcomes {E1} to {E4}
@F11 ci
Training for the whole staff in deaf awareness, clear speech and use of the radio aid.
| Who = Qualified teacher of the deaf | Group size = All who teach or supervise Tamsin
| How often and how long = Two hours each September; one hour each February for new staff
| Meets = Needs {B1} and {B7}; outcome {E6}
@F12 semh
Preparation for secondary school: four visits, a map and photo book, and practice in presenting her own hearing needs.
| Who = SENCO and qualified teacher of the deaf from both schools | Group size = 1:1
| How often and how long = Half a day each in October 2027, February, May and July 2028
| Meets = Needs {B5} and {B6}; outcome {E9}
@G:review
The community paediatrician reviews this section at the clinic each May and writes to the annual review.
@G1 h
Ear examination and removal of wax by microsuction at the children's hearing clinic.
| Who = Specialist ear care nurse, Harrowmere Community Health
| How often and how long = Every eight weeks, 20 minutes | Meets = Health need {C1}; outcome {E8}
@G2 h
New impressions and ear moulds, with a check of the hearing aids and a hearing test.
| Who = Paediatric audiologist, Harrowmere Community Health
| How often and how long = Every four months, 45 minutes; moulds within ten days
| Meets = Health need {C2}; outcome {E8}
@H1:nil
No provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 is required. The June 2026
assessment
found no need for it.
@H2:nil
No other social care provision is required. The family use the ordinary holiday clubs at the leisure centre.
@I:1
Saltpan Lane Primary School, Harrowmere. Type: mainstream maintained primary school.
@J:1
The family were told about personal budgets on 14 July 2026. They have not asked for one. No direct payment is made.
@K:1
Tamsin's views
| Author = Tamsin with Alys Brandreth | Date = 30/06/2026
@K:2
Parents' views
| Author = Ngozi Okoro and Peter Lisle | Date = 14/07/2026
@K:3
School report for the annual review
| Author = Delphine Marsh, SENCO, Saltpan Lane Primary School | Date = 03/07/2026
@K:4
Advice of a qualified teacher of the deaf
| Author = Alys Brandreth, Harrowmere Sensory Service | Date = 26/06/2026
@K:5
Speech and language therapy report
| Author = Roisin Calder, speech and language therapist | Date = 22/06/2026
@K:6
Educational psychology advice
| Author = Dr Samuel Ofori, educational psychologist | Date = 11/03/2026
@K:7
Medical advice
| Author = Dr Hema Pillai, community paediatrician, with the audiology report | Date = 19/05/2026
@K:8
Social care advice (early help assessment)
| Author = Gwen Tarrant, social worker, Children with Disabilities Team | Date = 24/06/2026
@sign:Signed on behalf of Harrowmere Council = Judith Farrow
@sign:Position = Senior SEND Officer
@sign:Date = 02/10/2026
""")

PLAN = Plan(
    stem="melilot-01-harrowmere",
    layout=7,
    form="export",
    words=WORDS,
    details={
        "name": "Tamsin Ebele Okoro-Lisle",
        "preferred_name": "Tamsin",
        "date_of_birth": "2017-03-14",
        "status": "amended",
        "plan_date": "2026-10-02",
        "review_date": "2027-10-01",
        "year_group": 5,
        "local_authority": "Harrowmere Council",
        "setting": "Saltpan Lane Primary School",
        "named_placement": "Saltpan Lane Primary School",
        "primary_need": "Hearing impairment",
        "first_plan": False,
        "pronouns": "she / her",
        "looked_after": False,
        "officer": "Judith Farrow",
        "signed": True,
        "upn": "K871204417032",
        "nhs_number": "999 014 2276",
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2021-05-18",
            "final": None,
            "amended": "2026-10-02",
            "review_meeting": "2026-07-14",
        },
    },
    thread="""
E1 < A3 B1 B7 > F1 F7 F10
E2 < A3 B2 > F2 F10
E3 < A1 B3 > F3 F10
E4 < B4 > F4 F10
E5 < A2 B5 > F5
E6 < A3 B6 B7 > F6 F7 F8 F11
E7 < B8 > F9
E8 < C1 C2 > G1 G2
E9 < A3 A4 B5 B6 > F12
B1 : F1 F10 F11
B2 : F2 F10
B3 : F3 F10
B4 : F4 F10
B5 : F5 F12
B6 : F6 F12
B7 : F7 F8 F11
B8 : F9
C1 : G1
C2 : G2
""",
    guards=(
        ("D:nil", "N07: nil, but after an assessment by a social worker"),
        ("F7", "P04, P05: equipment used in every lesson needs no minutes and no ratio"),
        ("F8", "P03, P05: an all-day approach, with when it applies"),
        ("J:1", "S11: says that no direct payment is made"),
        ("E9", "O08: two steps of one move, one achievement in the new school; O02: dated in its row"),
        ("B6", "N05: describes what she does, without judging it"),
        ("F12", "M05: the visits are in the future"),
        ("A:child", "V05: first person, in quotation marks under her name"),
    ),
    states={"D": "nil", "H1": "nil", "H2": "nil"},
)
