"""Plan 4, Osmerley: a plan that came from a Statement, written warmly to a young woman of nineteen."""

from tests.defects.figwort.words import Plan, read

DETAILS: dict[str, object] = {
    "name": "Cerys Ormsby",
    "preferred_name": None,
    "date_of_birth": "2006-11-08",
    "status": "amended",
    "plan_date": "2026-03-27",
    "review_date": "2026-12-11",
    "year_group": 14,
    "local_authority": "Osmerley City Council",
    "setting": "Saltmarsh College",
    "named_placement": "Saltmarsh College",
    "primary_need": "Moderate learning difficulty",
    "first_plan": False,
    "pronouns": "she",
    "looked_after": None,
    "officer": "Bridget Vaughan-Lee",
    "signed": True,
    "upn": None,
    "nhs_number": None,
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2017-07-03",
        "final": None,
        "amended": "2026-03-27",
        "review_meeting": "2026-01-16",
    },
}

SOURCE = """
[front]
Surname: Ormsby
Other names: Cerys
Date of birth: 08.11.2006
Year group: Year 14
College: Saltmarsh College
Main area of need: Moderate learning difficulty
Status of plan: Amended
Plan first issued: 03.07.2017
Annual review meeting: 16.01.2026
Date of this amended plan: 27.03.2026
Date by which it will be reviewed: 11.12.2026
Parents: Mrs Gwyneth Ormsby and Mr Alun Ormsby
[recital]
This plan was first made on 3 July 2017 in place of a Statement of Special Educational Needs. It is made under the
    Children and Families Act 2014 and has been amended after the annual review of 16 January 2026.
[people]
Cerys Ormsby | Yourself
Mrs Gwyneth Ormsby and Mr Alun Ormsby | Your mum and dad
Leontyne Marsh | Your tutor, Saltmarsh College
Odile Fairweather | Additional Learning Support Manager, Saltmarsh College
Dr Callum Reyes | Educational psychologist
Shona Petrie | Speech and language therapist
Dr Vikram Anand | Your doctor
Tilda Boyce | Social worker, Adult Learning Disability Team

[A.history]
You were born in Osmerley, Cerys, and you are the middle one of three. You went to Hill Top Primary and then to
    Fernbank School until you were sixteen. You have been at Saltmarsh College since September 2023 and this is your
    third year. You live at home with Mum, Dad and your brother Ifan.
[A.method]
You and I met twice in January 2026 in the college café, on the 7th and the 14th. You brought your photo book, your
    tutor Leontyne sat with us the second time, and I wrote down what you told me. You read it with symbols
    afterwards and put a tick by each line. I spoke to your mum and dad on the telephone on 9 January.
[A.child]
You said: "I am funny and I am a good auntie. I love musicals, baking and our dog. College is good, the bus is too
    loud. I don't like people talking to Mum when it's me they should ask. {A1} {A2} {A3}"
[A1]
I want a real job in a café with real wages.
[A2]
I want my own flat with my friend Posy, when we are about twenty-three.
[A3]
I want to go out in the evening without my mum.
[A.parents]
Your mum and dad told me: "Cerys lights up a room. We won't be here for ever and we want her to be safe and busy.
    {A4} {A5}"
[A4]
We hope she will look after her own money and not be taken advantage of.
[A5]
We hope she will stay as healthy as she is now and speak up for herself at the doctor's.
[A.comm]
You talk in short sentences and you sign (Makaton) when a word won't come. You like one question at a time, with
    pictures, and time to think. You make everyday choices yourself. For big ones, like where to live, you want Mum
    or your advocate Rhoda beside you, and we agreed that nobody will decide for you without first asking you in
    that way.

[strengths.ci]
You start conversations with anybody, you remember names, and your signing has helped two other students to join in.
[B1 ci]
You understand sentences with three ideas in them. When people talk for longer, or use words like "unless" and
    "before", you nod and say yes even though you have not understood, and then you do the wrong thing or get a
    fright.
[B2 ci]
Your words can be hard to catch, especially when you are in a hurry. People at the counter asked you to say things
    again in six out of ten orders, and you gave up on three of them.
[strengths.cl]
You learn by watching and doing, you read everyday words such as those on labels, and you stick at things.
[B3 cl]
New jobs with more than four steps slip away from you between one day and the next. You needed eleven goes to learn
    the dishwasher and you still ask what comes next.
[B4 cl]
You can count to fifty and name coins, but you cannot yet tell whether you have been given the right change or how
    long ten pounds will last. You hand over your whole purse.
[strengths.semh]
You are loving and brave and you can say when you are happy or cross.
[B5 semh]
When a plan changes or somebody is sharp with you, you go quiet, cry and may not speak for the rest of the day. It
    happened nine times last term and you missed your work experience because of it three times.
[B6 semh]
You trust everyone. Twice this year you gave your phone number and address to people online whom you had never met.
[strengths.sp]
You love dancing and you swim thirty lengths.
[B7 sp]
You wear glasses, and your hands are small with loose joints, so tins, knives, zips and small buttons beat you and
    you wait for someone to do them.
[strengths.pfa]
You make your bed, bake scones from a picture recipe and can walk to the corner shop and back.
[B8 pfa]
You do not travel on your own. Loud buses make you cover your ears and lose count of the stops, so Dad takes you
    everywhere.
[B9 pfa]
You have worked in the college kitchen but never with customers or for a boss from outside, and you do not yet know
    about getting there on time, days off or asking for help at work.
[B10 pfa]
Cooking a hot meal, washing clothes and keeping to a cleaning day are done by Mum. On your own you would eat toast.

[C1]
Your thyroid is slow, and when the tablets are missed you are tired, cold and muddled for days. You forget them
    about twice a week unless somebody says.
[C2]
You have glue ear on and off, with wax, so that your hearing drops without your noticing.
[D1]
Mum and Dad do all your evenings and weekends. You have nothing to go to without them since the drama club closed,
    and you have told us you feel left out when Ifan goes off with his friends.
[D2]
You have never stayed away from home without family, and neither you nor we know yet what help you would need to
    live in a place of your own.

[E.note]
You, Leontyne and Odile choose smaller targets together in the first week of every term. Odile looks at them with
    you half way through and again at the end, and you keep them in your photo book.
[E1 ci > B1 C2 A5]
By July 2027 you will say or sign "I don't get it" when you have not heard or not understood, four times out of
    five, at college, at work and at the doctor's.
[E2 ci > B2 A1]
By December 2026 you will take eight café orders out of ten without being asked to say it again.
[E3 cl > B3 A1]
By July 2027 you will do three jobs of up to eight steps each on your own with a picture strip, on five days running.
[E4 cl > B4 A4]
By July 2027 you will pay for your own shopping from a ten-pound note and check your change correctly, nine times
    out of ten.
[E5 semh > B5]
By July 2027 when a plan changes you will use your calm card and be back at what you were doing within twenty
    minutes, on four occasions out of five.
[E6 semh > B6 A4]
By December 2026 you will tell a safe person before you give your number or address to anyone new, every time for a
    whole term.
[E7 sp > B7 B10 A2]
By December 2026 you will open, cut and do up everything you need in making a packed lunch and getting dressed for
    work, using your own gadgets and nobody's hands.
[E8 pfa > B8 A3]
By July 2027 you will go by bus from home to college and to one evening place on your own, there and back, for three
    weeks running.
[E9 pfa > B9 A1]
By July 2028, when you finish at college, you will carry out a whole café shift of at least four hours to the
    manager's satisfaction without your coach, on six days running, so that you can be taken on for wages.
[E10 pfa > B10 D2 A2]
By July 2028 you will run a weekend in the college training flat, with two hot meals, one wash and one clean, from
    your own list.
[E11 health > C1 A5]
By December 2026 you will take your tablet every day from your phone reminder, with no more than one missed in a
    month, so that you stay well enough for work.
[E12 care > D1 A3]
By March 2027 you will spend one evening a week and one Saturday a month with friends, with no member of your family
    there.

[F.note]
Everything in this section is looked at again every half term by Odile Fairweather with you and the person who gives
    it, and she writes to you in symbols to say what was decided.
[F1 ci > B1 B2 E1 E2]
Speech and language therapy, just you and the therapist, working on clear words for the counter, on "before",
    "after" and "unless", and on showing that you have not understood. A speech and language therapist who knows
    Makaton will do this for 45 minutes every fortnight in term time.
[F2 ci > B1 B2 E1 E2]
A learning support assistant trained in Makaton to level 3 will practise the therapist's counter talk with you, one
    to one, in the college café for 20 minutes four days a week.
[F3 ci > B1 B3 E1 E3]
In every lesson your teacher will give you one instruction at a time with a symbol for each, and ask you to show
    what you are going to do before you begin.
[F4 cl > B3 E3]
Systematic instruction: your job coach, who holds the Level 3 certificate in it, will teach you one new job at a
    time, one to one, for 60 minutes three times a week, fading each prompt as you learn.
[F5 cl > B4 E4]
Money lessons in a group of four with a tutor qualified to teach maths to adults with learning disabilities: 45
    minutes twice a week in class, and once a week for 45 minutes in real shops.
[F6 cl > B3 B1 B5 E3 E5]
A learning support assistant trained in Makaton will be with you and two other students (one to three) in all your
    lessons, 18 hours a week, showing each step, checking your picture strip and noticing early if you are upset.
[F7 semh > B5 E5]
You will have a 30-minute session every week with the college counsellor, who is trained to work with people with
    learning disabilities, one to one, making and using your calm card and rehearsing changes that are coming.
[F8 semh > B6 E6]
The Safe Friends course on the internet, strangers and saying no: a group of six, taught by two tutors trained by
    the community police officer, 60 minutes a week for the summer and autumn terms of 2026.
[F9 sp > B7 E7]
An occupational therapist will choose gadgets with you (a rocker knife, jar grips, zip pulls) in two visits of 60
    minutes in April and May 2026, one to one. The college will buy a set for its kitchen and a set for home by 30
    June 2026.
[F10 sp > B7 B10 E7 E10]
Kitchen and laundry lessons in the training flat, a group of three with a catering tutor, 2 hours every Tuesday,
    using your own gadgets and picture recipes.
[F11 pfa > B8 E8]
Travel training on the number 9 bus: a council travel trainer, just with you, 60 minutes three times a week from
    April 2026 until you have done it alone for three weeks, with ear defenders and a stop-counting card.
[F12 pfa > B9 E9]
Getting ready for work: from April to July 2026, one shift of 3 hours every Friday at the Copper Kettle café with
    your job coach next to you. From September 2026 you will do a supported internship there, 16 hours a week for
    thirty weeks, with the job coach one to one for every shift in the first six weeks and for two shifts a week
    after that.
[F13 pfa > B9 D2 E9 E10]
Planning for life after college: Leontyne and your careers adviser, who is trained in supported employment, will
    meet you one to one for 60 minutes each term. Adult social care will come to the spring meeting of 2027, so that
    what follows college is agreed a year before you leave.
[G1 > C1 E11]
A thyroid blood test and a talk about your tablets with the practice nurse at Osmerley Bridge Surgery, 20 minutes,
    every six months, with an easy-read letter to you afterwards.
[G2 > C1 C2 E11 E1]
Your yearly health check for people with a learning disability, with your own doctor: 45 minutes each February, with
    your ears looked in, wax removed and your hearing tested.
[G3 > C1 E11]
The community learning disability nurse will set up the phone reminder with you and go through it one to one, in
    three visits of 45 minutes between April and June 2026.
[H1.text]
This section is for people under 18. You are 19, so nothing is written here.
[H2.1 > D1 E12]
A support worker from Harbour Days, trained in Makaton, will go with you and one friend (one worker to two of you)
    to an evening you choose, 3 hours every Wednesday. The worker will also take you both on a Saturday outing of 6
    hours once a month, under the Care Act 2014.
[H2.2 > D2 E10]
Your social worker, Tilda's team, will do a housing assessment with you by September 2026, and you will have two
    trial stays of two nights each at Quay House, with one worker to three guests day and night, before July 2027.
    Tilda's team will look at how each went within two weeks.

[I.text]
Saltmarsh College, Osmerley: a general further education college.
[J.text]
You have been told what a personal budget is and you do not want one at the moment.
[K]
Appendix A | Your own views, and those of your mum and dad | Written down by your plan co-ordinator | 14.01.2026
Appendix B | College report for the annual review, with a section on preparing for adult life | Leontyne Marsh and
    Odile Fairweather, Saltmarsh College | 09.01.2026
Appendix C | Educational psychology report | Dr Callum Reyes | 02.12.2025
Appendix D | Speech and language therapy report | Shona Petrie | 24.11.2025
Appendix E | Medical report | Dr Vikram Anand, Osmerley Bridge Surgery | 18.12.2025
Appendix F | Social care report (Care Act assessment) | Tilda Boyce, Adult Learning Disability Team | 12.12.2025
Appendix G | Occupational therapy report | Fergus Dunmore, occupational therapist | 05.12.2025
[sign]
Signed: B. Vaughan-Lee
Name: Bridget Vaughan-Lee, Plan Co-ordinator for Osmerley City Council
Date: 27 March 2026
"""

GUARDS = [
    ("E3", "E", "P07: 'up to eight steps' is a target"),
    ("H1.text", "H1", "S10: under H1 there are words but no provision"),
    ("A2", "A", "O06: a life goal is right in A; outcomes give its steps"),
    ("E9", "E", "P07: 'at least four hours' is a floor with a number"),
    ("A.parents", "A", "M02: 'she' is the parents' voice while the plan says 'you'"),
    ("F11", "F", "P03: ends with a condition met, but frequency and length are fixed"),
    ("F7", "F", "O05: 'you will have a session' is provision in its own place"),
    ("G2", "G", "P11: the yearly check is for people with a learning disability, not for everyone"),
    ("B6", "B", "N05: 'you trust everyone' is kind and is shown by what happened"),
]

PLAN = read(Plan("figwort-04-osmerley", 8, DETAILS, states={"H1": "nil", "J": "nil"}), SOURCE)
