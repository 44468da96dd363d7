"""Wealdhamshire County Council: stacked area tables that merge the words of four services."""

from tests.defects.melilot.words import Plan, parse

WORDS = parse("""
@front:Name = Dafydd Rhys Lowther
@front:Date of birth = 30 January 2012
@front:Known as = Daf
@front:He/she/they = He
@front:Year group = Year 10
@front:School attended = Garrick Hill School
@front:Status = Final
@front:Plan first issued = 9 March 2016
@front:Date of final plan (amended) = 23 October 2026
@front:Annual review meeting = 10 July 2026
@front:Date plan must be reviewed = 22 October 2027
@front:Primary SEN = Physical disability
@front:UPN = P936118020455
@front:Looked after child = No
@A:how # How views were collected
Daf filled in his review booklet by eye-gaze computer with Mrs Nuttall over three form times in June 2026, and his
mother wrote to us
on 2 July 2026. Daf's own typing is in quotation marks; his mother's letter is quoted and signed.
@A:history # History
Daf was born at 29 weeks. Cerebral palsy affecting all four limbs was diagnosed at fourteen months. He had hip
surgery in 2021. He went to
Aldermere Primary School and started at Garrick Hill School in Year 7. He lives with his mother, Siân Lowther, and
his twin sister Cerys.
@A:talk # Communication and taking part
Daf uses an eye-gaze communication aid, looks up for yes and down for no, and has a dry laugh that says a lot. He
needs
time: please don't finish his sentences. He types out what he wants to say before each review and plays it himself.
@A:child # Daf's views
"i like wheelchair football, coding and winding up my sister. i dont like it when people talk over my head to my TA.
lessons with mr
Opoku are good because he waits. being late to everything is annoying."
@A:parents # His mother's views
"He is a clever lad in a body that won't do as it's told. He is in pain some nights and I turn him twice. I would
love an afternoon a week with
Cerys. What happens at sixteen keeps me awake." Siân Lowther
@A:hopes # Hopes for the future
Taken from the booklet and the letter.
@A1
Daf: "i want to make computer games for a job."
@A2
Daf: "i want to go out with my friends and not have my mum come."
@A3
Daf: "i want to go to the sixth form college where cerys is going, not a special one."
@A4
His mother hopes that Daf will be able to direct his own care when he is a man.
@B:ci ci
Understands language at the level expected for his age. Enjoys debate and has a wicked sense of humour. (K4)
@B1 ci
Daf presents with severe dysarthria. Familiar listeners understand about a quarter of his single words and
unfamiliar listeners almost
none, so he cannot take part in class talk by voice. (K4)
@B2 ci
On his communication aid Daf produces around 7 words per minute. Conversation has moved on before he has finished,
and he was heard to start
a topic only twice in four lessons. (K4)
@B:cl cl
Verbal reasoning at the 84th percentile. Predicted grade 7 in computer science. (K3, K5)
@B3 cl
Daf's rate of recording is the main barrier to attainment: a piece of work that takes peers 20 minutes takes him 70.
He had completed
40% of his mathematics assessment when the time ran out. (K5)
@B4 cl
Daf has weak visual-spatial skills (9th percentile). He loses his place on a full page and misreads graphs, diagrams
and tables, which costs him
marks in mathematics and science. (K5)
@B:semh semh
Daf is liked by his form and has a close friend in the wheelchair football team. (K3)
@B5 semh
Daf is always with an adult, and at break he was spoken to by other pupils on two occasions in a week. He reports
feeling "like a parcel". His score
on a wellbeing scale was in the low range. (K5)
@B:sp sp
Daf drives his powered chair accurately with a chin control. Hearing normal; sees well with glasses. (K6, K7)
@B6 sp
Gross motor: Daf cannot stand or change position without help. He stiffens and slides in his seat after about 40
minutes, and then loses
control of his head and his eye-gaze. (K7)
@B7 sp
Fine motor and self-care: Daf has no functional grasp. He cannot feed himself, dress or use the toilet alone, and he
is hoisted for all
transfers. (K6)
@B8 sp
Fatigue: Daf's accuracy on eye-gaze falls from 95% to 70% by the last lesson of the day. (K6)
@B:pfa pfa
Daf knows what he enjoys, and can explain what he wants to study. (K9)
@B9 pfa
Daf has had no experience of work, because local placements could not take his chair. He does not know which jobs in
computing could be done
by eye-gaze. (K9)
@B10 pfa
Daf has never made a journey without his mother or a paid adult, and does not yet tell others how he likes to be
lifted, fed or
helped; he waits for the adult to begin. (K6, K9)
@C1 h
Spasms and stiffness in Daf's legs and hips cause pain at night on about four nights in the week, and he comes to
school short of
sleep. (K8)
@D1 sc
Daf's care falls to his mother, who turns him twice a night and has no time alone with his sister. She scored as
exhausted on the carer's
questionnaire. (K10)
@E:steps
Termly targets for all outcomes are set by the SENCO with Daf, his mother and the therapists in the first fortnight
of each term, and checked
in the last.
@E1 ci
By the end of Year 11 Daf will make himself understood by an unfamiliar listener, on his aid at 12 words per minute,
in three exchanges out
of four.
@E3 cl
By the end of Key Stage 4 Daf will finish his GCSE papers within the time allowed to him, in five subjects.
@E4 cl
By the end of Year 11 Daf will read the right value from graphs and tables in eight questions out of ten.
@E5 semh
By July 2027 Daf will spend four break times a week with friends, with no adult nearer than ten metres.
@E6 sp
By July 2027 Daf will tell an adult that he needs to change position before he slides, at nine times out of ten.
@E7 sp
By the end of Year 11 Daf will work on eye-gaze with 90% accuracy in the last lesson of the day.
@E8 pfa
By the end of Year 11 Daf will show a game he has made to an employer in a games or software company at the end of
ten days of work experience.
@E9 pfa
By the end of Key Stage 4 Daf will go into town with two friends, and no member of his family, once a month.
@E10 pfa
By the end of Key Stage 4 Daf will direct a new carer through a transfer and a meal with instructions stored on his
aid.
@E11 pfa
By September 2028 Daf will have started a Level 3 course in computing at a college of his choice, after six visits.
@E12 h
By July 2027 Daf will sleep through, apart from one turn, on five nights a week.
@F1 ci
Intelligibility and communication aid therapy: strategies for repairing a misunderstanding, new vocabulary pages for
each topic. (K4)
| By Whom = Speech and language therapist specialising in communication aids | Frequency = 1:1, 45 minutes weekly in
term
| Which Need Does This Provision Meet = Needs {B1}, {B2}
@F2 ci
Partner practice: conversation at Daf's pace with two classmates, using pre-stored openings. (K4)
| By Whom = Teaching assistant (TA) trained by the speech and language therapist | Frequency = One adult to three
pupils, twice a week, 20 minutes
| Which Need Does This Provision Meet = Needs {B2}, {B5}
@F3 ci
Eye-gaze computer and mount, with a spare of each, serviced yearly. (K4)
| By Whom = Supplied by the regional communication aid hub | Frequency = Available in every lesson and at break
| Which Need Does This Provision Meet = Needs {B1}, {B2}, {B3}
@F4 cl
Reduced recording and access arrangements: word prediction, a scribe for diagrams, 100% extra time and rest breaks
in all tests. (K5)
| By Whom = Specialist assessor; TA as scribe | Frequency = 1:1, every lesson with writing and every test
| Which Need Does This Provision Meet = Need {B3}
@F5 cl
Teaching of graphs, tables and diagrams by verbal rule and one-line masks, with enlarged uncluttered papers. (K5)
| By Whom = Qualified mathematics teacher, advised termly by the educational psychologist | Frequency = 1:1, 30
minutes twice a week
| Which Need Does This Provision Meet = Need {B4}
@F6 semh
Circle of friends: weekly planning of a lunchtime that Daf leads, with the adult stepping back by a metre a week. (K5)
| By Whom = Assistant educational psychologist with the form tutor | Frequency = Two adults to seven pupils, weekly,
30 minutes
| Which Need Does This Provision Meet = Need {B5}
@F7 sp
Physiotherapy programme of stretches, standing frame and chair set-up. (K7)
| By Whom = TA trained by the physiotherapist, who treats Daf herself for 45 minutes each fortnight | Frequency =
1:1, 40 minutes daily
| Which Need Does This Provision Meet = Need {B6}
@F8 sp
Adult help with all moving, eating and personal care, and to set up the computer in each lesson. (K6)
| By Whom = Two TAs with moving and handling certificates | Frequency = 2:1 for transfers; 1:1 throughout the school
day, 32.5 hours a week
| Which Need Does This Provision Meet = Needs {B6}, {B7}
@F9 sp
Energy planning: the heaviest subjects before noon, a lying-down rest on the bench, and homework cut to half. (K6)
| By Whom = Occupational therapist sets it each term; TA carries it out | Frequency = 1:1, 25 minutes daily at 1pm
| Which Need Does This Provision Meet = Needs {B6}, {B8}
@F10 sp
Moving and handling training, with a session by Daf on how he likes to be helped. (K6)
| By Whom = Occupational therapist | Frequency = Three hours, each September and for each new adult within two weeks
| Which Need Does This Provision Meet = Needs {B7}, {B10}
@F11 pfa
Work experience: preparation, an accessible placement with remote days, and careers guidance on computing by
eye-gaze. (K9)
| By Whom = Careers adviser and TA | Frequency = 1:1, one hour each half term, and ten days in the summer term of 2027
| Which Need Does This Provision Meet = Need {B9}
@F12 pfa
Travel and self-direction course: bus and ramp practice with friends, and making his own care pages. (K6, K9)
| By Whom = Independence trainer with the occupational therapist | Frequency = One adult to three pupils, weekly, 90
minutes
| Which Need Does This Provision Meet = Need {B10}
@F13 pfa
Post-16 move: six visits to colleges, a trial of the college's lifts and desks, and a joint meeting of both SENCOs.
(K3)
| By Whom = SENCO and careers adviser | Frequency = 1:1, one half day in each half term from January to December 2027
| Which Need Does This Provision Meet = Needs {B9}, {B10}
@F:review
The SENCO, the therapists and the educational psychologist review every row with Daf each term.
@G1 h
Spasticity clinic, night positioning equipment and medicine review. (K8)
| By Whom = Consultant paediatrician and community children's nurse | Frequency = Every three months, 40 minutes;
nurse telephones monthly and reports each July
| Which Need Does This Provision Meet = The health need
@H1-1 sc
Overnight short break in an adapted bungalow. (K10)
| By Whom = County short breaks team | Frequency = One night a fortnight, one worker to one child, reviewed every
six months
| Which Need Does This Provision Meet = The care need
@H2-1 sc
Carer's support worker for his mother, to plan time with Cerys. (K10)
| By Whom = Carer's support worker, Children with Disabilities Team | Frequency = 1:1, one hour monthly, reviewed
each June
| Which Need Does This Provision Meet = The care need
@E2 sc
By July 2027 Daf will stay a night in the bungalow every fortnight and sleep there without his mother being rung.
@I:1
Garrick Hill School, Wealdham: a mainstream secondary academy with a resource base for physical disability.
@J:1
Ms Lowther has not asked for a personal budget this year.
@K:1
K1 Daf's booklet | Name and role = Dafydd Lowther | Date = June 2026
@K:2
K2 Mother's letter | Name and role = Siân Lowther | Date = 2 July 2026
@K:3
K3 School report | Name and role = Ottoline Pryce, SENCO | Date = 30 June 2026
@K:4
K4 Speech and language therapy | Name and role = Marek Duda, speech and language therapist | Date = 18 June 2026
@K:5
K5 Educational psychology | Name and role = Dr Lucia Fenwick, educational psychologist | Date = 12 May 2026
@K:6
K6 Occupational therapy | Name and role = Gethin Sayle, occupational therapist | Date = 9 June 2026
@K:7
K7 Physiotherapy | Name and role = Asha Kulkarni, physiotherapist | Date = 16 June 2026
@K:8
K8 Medical | Name and role = Dr Bede Holroyd, consultant community paediatrician | Date = 22 May 2026
@K:9
K9 Careers and preparation for adulthood | Name and role = Ruby Amadi, careers adviser | Date = 25 June 2026
@K:10
K10 Social care | Name and role = Colm Daly, social worker, Children with Disabilities Team | Date = 1 June 2026
@sign:Plan coordinator = Bettany Rusk
@sign:Signed and dated = B. Rusk, 23 October 2026
""")

PLAN = Plan(
    stem="melilot-05-wealdhamshire",
    layout=2,
    form="stacked",
    words=WORDS,
    details={
        "name": "Dafydd Rhys Lowther",
        "preferred_name": "Daf",
        "date_of_birth": "2012-01-30",
        "status": "final",
        "plan_date": "2026-10-23",
        "review_date": "2027-10-22",
        "year_group": 10,
        "local_authority": "Wealdhamshire County Council",
        "setting": "Garrick Hill School",
        "named_placement": "Garrick Hill School",
        "primary_need": "Physical disability",
        "first_plan": False,
        "pronouns": "He",
        "looked_after": False,
        "officer": "Bettany Rusk",
        "signed": True,
        "upn": "P936118020455",
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2016-03-09",
            "final": None,
            "amended": "2026-10-23",
            "review_meeting": "2026-07-10",
        },
    },
    thread="""
E1 < B1 B2 > F1 F2 F3
E2 < D1 > H1-1
E3 < A1 A3 B3 > F3 F4
E4 < B4 > F5
E5 < A2 B5 > F2 F6
E6 < B6 > F7
E7 < B8 > F9
E8 < A1 B9 > F11
E9 < A2 B10 > F12
E10 < A4 B7 B10 > F10 F12
E11 < A1 A3 B9 B10 > F13
E12 < C1 > G1
B1 : F1 F3
B2 : F1 F2 F3
B3 : F3 F4
B4 : F5
B5 : F2 F6
B6 : F7 F8 F9
B7 : F8 F10
B8 : F9
B9 : F11 F13
B10 : F10 F12 F13
C1 : G1
D1 : H1-1 H2-1
""",
    guards=(
        ("B1", "R01, N05: 'presents with' a clinical word, and its effect is told"),
        ("F3", "P03, P05: equipment, available in every lesson"),
        ("F8", "P19: two adults for transfers and one for the rest of the day"),
        ("E11", "O05, O06: a start that can be seen, after six visits"),
        ("J:1", "S11: not asked for"),
        ("E3", "P07: 'the time allowed' is not provision"),
        ("A:child", "V05: his own typing, as the lead says, in quotation marks"),
        ("B8", "N03: short, but with a level and a time of day"),
    ),
)
