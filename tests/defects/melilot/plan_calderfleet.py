"""Calderfleet City Council: a psychologist's report turned into a linear plan by somebody else."""

from tests.defects.melilot.words import Plan, parse

WORDS = parse("""
@front:Full name = Jago Merrick Penhallow
@front:Date of birth = 22 November 2013
@front:NC year = 8
@front:Gender and pronouns = Male (he/him)
@front:Status of this plan = Final
@front:Request received = 1 June 2026
@front:Draft sent = 8 September 2026
@front:Final plan issued = 14 October 2026
@front:To be reviewed on or before = 12 October 2027
@front:Primary need = Social, emotional and mental health
@front:Care status = Looked after by Calderfleet City Council under a care order since February 2023
@front:Lives with = Maureen and Des Tolliver, foster carers
@front:Present school = Thornhurst Academy
@A:how
The educational psychologist met Jago twice at Thornhurst Academy, on 24 June and 1 July 2026, and recorded what he
said while they built a marble run together. What Jago said is given in speech marks and the rest is the psychologist's
summary. Ms Penhallow gave her views by telephone on 6 July 2026 and Mr and Mrs Tolliver at home on 8 July 2026.
@A:history # Jago's story
Jago lived with his mother in Calderfleet until he was nine. There were several moves of house and two changes of
primary school in that time, and his attendance in Years 3 and 4 was below 70%. He has lived with Mr and Mrs Tolliver
since February 2023 and joined Thornhurst Academy in September 2025 with his classmates from Year 6.
@A:talk # How Jago communicates and joins in
Jago speaks fluently and prefers to talk while his hands are busy. He will not answer a direct question about feelings
straight away but often comes back to it a day later. He agreed to read the draft of this plan with his tutor, took a
pen to it and asked for two changes, both of which were made. He attends his reviews for the first fifteen minutes.
@A:child # Jago's views
"School's alright when it's DT or when Mr Achebe does cover. I hate it when they put me out in the corridor, it makes
it worse. I like bikes, anything with gears. I want people to say stuff to me straight and not whisper. Des gets me."
@A:mother # The views of Jago's mother
Ms Penhallow says that Jago was a chatty, curious little boy who took everything apart. She is sad that he has missed
so much learning. She wants the adults to ring her with good news and not only when something has gone wrong.
@A:carers # The views of Jago's foster carers
Mr and Mrs Tolliver describe Jago as funny and loyal, and brilliant with their grandson. They see him lie awake after
days when there has been an argument at school, and they would like one person at the school whom they can text.
@A:hopes # What Jago and his family hope for
The hopes below were collected in the same meetings.
@A1
Jago: "I want to do engineering at college and fix bikes for actual money."
@A2
Jago: "I want to stop getting sent out. I want to stay in for the whole lesson like everyone else."
@A3
Jago: "I want to see my mum and it not go wrong."
@A4
Ms Penhallow hopes that one day Jago will pick up a book because he wants to.
@B:ci ci
Jago has a good store of everyday words and can be persuasive, dry and very funny with adults whom he knows. On the
psychologist's assessment his expressive vocabulary was at the 45th percentile.
@B1 ci
Jago finds it difficult to read the intention behind what others say. On the observation of 24 June he took three
neutral remarks from classmates as insults within one lesson, and on each occasion answered with a threat or left his
seat. He takes sarcasm literally and tends to hear a raised voice as an attack, so that small misunderstandings become
arguments and he loses time in lessons as well as the friendship of boys whom he would like to know.
@B:cl cl
Jago's non-verbal reasoning is a clear strength, at the 73rd percentile. He learns fast by watching and doing and can
repeat a practical sequence after seeing it once. His design and technology teacher describes his work as the best in
the year group.
@B2 cl
Jago's working memory is weak, at the 7th percentile. He holds two pieces of spoken information at a time and loses the
rest, which means that he begins a task well, forgets the next step and then stops. Teachers can read this as refusal.
In mathematics he gave up on five of the seven multi-step problems set for him on 1 July.
@B3 cl
Jago's reading is slow and effortful. His word reading is at the level of an average pupil of 8 years 4 months and he
reads 62 words a minute. He avoids reading aloud by joking or by asking to leave, and he cannot reach the information
in his history, science and geography textbooks without somebody else to read it to him.
@B4 cl
Jago's spelling is at a level of 7 years 11 months and his writing is limited to one or two sentences. His ideas are
far better than the page shows. He tears up work which he thinks looks babyish, and he has no finished piece of
extended writing in his English book since January 2026.
@B:semh semh
Jago is protective of younger children and he forgives quickly. When he trusts an adult he will try again after a
failure, and he can name three adults at school whom he trusts.
@B5 semh
Jago's early experience has left him watchful. He scans the room, sits with his back to a wall and reacts to unexpected
touch or noise with a surge of alarm which takes about twenty-five minutes to pass. During it he shouts, kicks
furniture or runs from the room. The school recorded 31 such incidents in the spring and summer terms of 2026, most of
them in the first ten minutes of a lesson or when there was a supply teacher.
@B6 semh
Jago finds endings and changes of adult very hard. After a change of tutor in January 2026 he missed eleven days of
school in a month. He tests new adults by being rude to them, and he expects them to give up on him, so that a good
relationship takes about half a term to make.
@B:sp sp
Jago is physically strong and well coordinated and has skill with tools. His vision and hearing were checked in 2026
and found to be normal.
@B7 sp
Jago seeks movement and pressure. He rocks his chair, presses his knuckles into the table and leaves his seat about
every six minutes, and his attention to the teacher falls away once he has been still for longer than that.
@C1 h
Jago sleeps for about six hours a night. He takes up to two hours to fall asleep and wakes from bad dreams on about
three nights a week, which leaves him irritable and less able to hold on to his temper in the morning.
@D1 sc
Jago sees his mother once a month and the visits are fragile. He is sick with worry on the day before, and on the two
occasions in 2026 when a visit was cancelled at short notice he was absent from school for the rest of that week.
@D2 sc
Jago does not know why he came into care and fills the gaps with stories in which he is to blame. He told his social
worker that he was sent away for breaking a window. This feeds his belief that adults will give up on him.
@E:lead
By the end of Key Stage 3 (July 2028):
@E:steps
Shorter-term targets are written each term at the personal education plan meeting by the SENCO, the designated teacher,
Jago and his carers, and the SENCO checks them in the last week of that term.
@E1
Jago will check out what somebody meant, using a phrase that he has chosen, before he responds, in eight out of ten
disagreements logged by staff.
@E2
Jago will finish a task of four steps in mathematics and in science by following his own checklist, without a reminder,
in four lessons out of five.
@E3
Jago will read an unfamiliar page from a Year 9 textbook at 100 words a minute or better with no more than three
errors.
@E4
Jago will plan and complete a piece of writing of at least 250 words, by keyboard or by speech-to-text, once a
fortnight.
@E5
Jago will remain in the classroom, or leave and come back within five minutes by using his exit card, in 95% of
lessons.
@E6
Jago will start work with a new or supply teacher within five minutes of the start of the lesson, four times out of
five.
@E7
Jago will fall asleep within forty-five minutes on at least five nights a week, as shown by the sleep diary he keeps
with his carers.
@E8
Jago will come to school on the day before and the day after every visit with his mother for a whole term.
@E9
Jago will tell a trusted adult an accurate account of why he came into care, in his own words, without blaming himself.
@E10
Jago will choose his Key Stage 4 courses after at least two tasters in a college engineering workshop, and say what
each of his choices leads to.
@F:lead
The SENCO reviews every provision below with the staff who deliver it at the end of each term, and the educational
psychologist joins that meeting in July.
@F1 ci
Social understanding programme using comic-strip conversations drawn about real events from Jago's week. It is taught
1:1 by the learning mentor, who has been trained by a speech and language therapist, for 30 minutes twice a week. The
speech and language therapist works alongside, 1:1 with Jago, for one hour every half term and rewrites the targets.
This provision is for outcome {E1}.
@F2 cl
A task card with no more than four steps, each with a picture or a worked line, placed on Jago's desk in every
mathematics, science and humanities lesson by the class teacher, who gives instructions two at a time and asks Jago to
tick each off. This is for outcome {E2}.
@F3 cl
Precision teaching of reading fluency and of the words of his subjects, 1:1 for 15 minutes each day, delivered by a
higher level teaching assistant who has been trained in the method by the educational psychologist and whose probe
charts are seen by her once a term. This is for outcome {E3}.
@F4 cl
A specialist teacher with a qualification in dyslexia teaches Jago spelling and the planning of longer writing, 1:1,
for 50 minutes each week in place of French. He has a laptop with speech-to-text in all lessons where more than a
paragraph is to be written. This is for outcome {E4}.
@F5 semh
A teaching assistant trained in emotion coaching meets Jago 1:1 at 8.35 each morning for 15 minutes to look through the
day, to plan for any supply teacher or change of room, and to agree where he will sit. The same adult sees him 1:1 for
ten minutes at 2.55. This is for outcomes {E5} and {E6}.
@F6 semh
Adult support in class for 20 hours a week, in all English, mathematics, science and humanities lessons, from the same
two teaching assistants in turn. The ratio is one adult to Jago and one other pupil. They stand near the door, notice
the early signs (scanning the room, tapping, a change in his breathing) and walk with him to the workshop bench when he
shows his exit card. This is for outcomes {E2} and {E5}.
@F7 semh
Therapeutic work through making things (dyadic sessions in the workshop), led 1:1 by a play and creative arts therapist
registered with the professional body, for 50 minutes a week in every week of term over four terms. This is for
outcomes {E5} and {E6}.
@F8 sp
Movement built into each lesson: Jago hands out equipment or runs an errand after every ten minutes of sitting, has a
seat at the side of the room with his back to the wall, and has a resistance band on his chair. The class teacher
arranges this in every lesson. It is for outcome {E5}.
@F9 semh
The educational psychologist trains all staff who teach Jago in trauma, attachment and the meaning of his behaviour,
for two hours each September and one hour each January. It is for outcomes {E5} and {E6}.
@F10 cl
Planning for Key Stage 4 and for adult life from Year 9: a careers adviser meets Jago 1:1 for 45 minutes each term from
January 2027, and he spends one morning in each of four half terms in the engineering workshop of Calderfleet College
with the learning mentor, 1:1. It is for outcome {E10}.
@G1 h
Sleep clinic with a clinical nurse specialist of the Children's Sleep Service, 1:1 with Jago and his carers, for 45
minutes once a month for six months and then once a term. It covers bedtime routine, dreams and the sleep diary, and
the nurse reviews it in March 2027. It is for outcome {E7}.
@H1:nil
The assessment considered section 2 of the Chronically Sick and Disabled Persons Act 1970, and no provision is required
under it.
@H2-1 sc
A family time worker employed by Calderfleet Children's Services prepares Jago for each monthly visit, 1:1 for 45
minutes on the evening before, stays during the visit, and telephones Ms Penhallow two days ahead to confirm it. His
social worker reviews this every three months. It is for outcome {E8}.
@H2-2 sc
Life story work with his social worker and a life story practitioner of the fostering team, 1:1 for one hour each
fortnight over nine months from November 2026, leading to a book which Jago keeps. The independent reviewing officer
looks at progress at each looked-after review. It is for outcome {E9}.
@I:1
Thornhurst Academy, Calderfleet, a mainstream secondary academy.
@J:1
There is no personal budget. One was not requested by those with parental responsibility.
@K:1
Jago's own views, recorded by the educational psychologist | By = Jago Penhallow | Dated = 24 June and 1 July 2026
@K:2
Parent's views | By = Kerenza Penhallow | Dated = 6 July 2026
@K:3
Foster carers' views | By = Maureen and Des Tolliver | Dated = 8 July 2026
@K:4
School advice and incident record | By = Prudence Vane, SENCO, Thornhurst Academy | Dated = 26 June 2026
@K:5
Educational psychology advice | By = Dr Linnea Hallworth, educational psychologist | Dated = 13 July 2026
@K:6
Health advice | By = Dr Owen Sissay, designated doctor for children in care | Dated = 2 July 2026
@K:7
Speech and language therapy advice | By = Bettina Crowe, speech and language therapist | Dated = 7 July 2026
@K:8
Social care advice | By = Farida Malik, social worker, Children in Care Team | Dated = 9 July 2026
@sign:Signed for Calderfleet City Council = Terence Ingleby, SEND Casework Manager, 14 October 2026
""")


PLAN = Plan(
    stem="melilot-02-calderfleet",
    layout=3,
    form="linear",
    words=WORDS,
    details={
        "name": "Jago Merrick Penhallow",
        "preferred_name": None,
        "date_of_birth": "2013-11-22",
        "status": "final",
        "plan_date": "2026-10-14",
        "review_date": "2027-10-12",
        "year_group": 8,
        "local_authority": "Calderfleet City Council",
        "setting": "Thornhurst Academy",
        "named_placement": "Thornhurst Academy",
        "primary_need": "Social, emotional and mental health",
        "first_plan": None,
        "pronouns": "he/him",
        "looked_after": True,
        "officer": "Terence Ingleby",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-06-01",
            "draft": "2026-09-08",
            "first_issued": None,
            "final": "2026-10-14",
            "amended": None,
            "review_meeting": None,
        },
    },
    thread="""
E1 < A2 B1 > F1
E2 < A2 B2 > F2 F6
E3 < A4 B3 > F3
E4 < A1 B4 > F4
E5 < A2 B5 B7 > F5 F6 F7 F8 F9
E6 < A2 B5 B6 > F5 F7 F9
E7 < C1 > G1
E8 < A3 D1 > H2-1
E9 < D2 > H2-2
E10 < A1 > F10
B1 : F1
B2 : F2 F6
B3 : F3
B4 : F4
B5 : F5 F6 F7 F9
B6 : F5 F7
B7 : F8
C1 : G1
D1 : H2-1
D2 : H2-2
""",
    guards=(
        ("C1", "P07: 'up to two hours' describes the need, it is not provision"),
        ("B5", "N05: what he does when alarmed is told as fact with counts"),
        ("H1:nil", "S02, T08: says that it was considered and is not required"),
        ("F2", "P04, P05: an approach used in every lesson"),
        ("E5", "O08: two ways to meet one aim"),
        ("A:child", "V05: speech marks, and the lead says who recorded it"),
        ("F4", "P11: a named specialist in place of French, not ordinary differentiation"),
        ("B2", "N05: 'refusal' is what others may read, and is put right"),
    ),
    states={"H1": "nil"},
)
