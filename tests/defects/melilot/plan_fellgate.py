"""Fellgate Metropolitan Borough: a banded software plan by a post-16 adviser who thinks in destinations."""

from tests.defects.melilot.words import Plan, parse

WORDS = parse("""
@front:Name = Shanice Brathwaite
@front:Date of birth = 05.02.2008
@front:Pronouns = she/her
@front:Year group = 14
@front:Version = Amended plan
@front:First issued = 12.06.2019
@front:Annual review held = 18.09.2026
@front:Amended plan dated = 06.11.2026
@front:Review due by = 05.11.2027
@front:Primary need = Autism
@front:College = Quayside College
@front:In care = No
@front:Lives with = Her mother, Yvette Brathwaite
@front:Plan adviser = Callan Moffat
@A:how # How Shanice's views were taken
Callan Moffat, post-16 adviser, walked round the college site with Shanice on 9 September 2026, because she talks
more freely when
she is walking. He typed her words that afternoon and she corrected them. Words in quotation marks are hers.
Yvette's paragraph was
given with Shanice's agreement.
@A:history # The story so far
Shanice was born in Fellgate and has always lived there with her mother. She went to Tarn Road Primary and then to
Hollins School,
a special school. Autism was diagnosed when she was five and epilepsy when she was eleven. In September 2024 she
moved to Quayside
College, where she has passed Entry 2 in English and Entry 3 in mathematics.
@A:talk # How Shanice communicates and decides
Shanice speaks in full sentences and prefers written choices. She needs about a minute before she answers. She has
capacity to
decide about her course and her plan; for decisions about money she asks her mother to sit in. She chaired the first
half of
her own review, with a list of headings on a tablet.
@A:child # Shanice in her own words
"I love trains, especially freight. I volunteer at the model railway on Sundays. Canteen is horrible. I like Dee in
the workshop
because she tells you what is going to happen. I don't want to be treated like a kid."
@A:mum # What her mother adds
Shanice is honest, punctual and kind. I still do the cooking and the washing, and I am frightened of her having a
seizure at a bus stop
on her own. I want her to manage without me before I get old.
@A:hopes # Where Shanice wants to get to
She typed these herself on 9 September.
@A1
Work: "I want a paid job with the railway, in the parcels depot or in stores."
@A2
Home: "I want my own flat near Mum, not with Mum."
@A3
People: "I want mates who like trains, and a girlfriend maybe."
@A4
Health: "I want to look after my epilepsy myself and not have people fuss."
@B:ci ci
Shanice uses precise vocabulary and explains technical processes well. She writes clear e-mails.
@B1 ci
Shanice takes words literally and does not pick up hints. In September 2026 she understood 4 of 12 indirect requests
used at work ("can
you see to that pallet?"). At her warehouse placement she waited forty minutes for an instruction which she had
already been given.
@B2 ci
Shanice finds it hard to start, share and end a conversation. She speaks at length on her own subject and does not
notice that
others have turned away. Her tutor counted one exchange of more than two turns on another person's topic in a week.
@B:cl cl
Shanice has an excellent memory for routes, numbers and timetables. She learns a practical routine by heart after
seeing it three times.
@B3 cl
Shanice finds planning and changing a plan difficult. When the order of her work is altered she stops and waits;
this happened on nine
of twenty placement days. She can plan three steps ahead, where the tasks at work have eight or more.
@B4 cl
Shanice can count money but not judge it. She paid for a coat with her whole month's allowance, and she does not yet
compare
prices, keep a budget or recognise a scam message.
@B5 cl
Shanice reads at a level of about nine years. She reads word by word, and misses the point of letters, contracts and
safety notices of more
than a paragraph.
@B:semh semh
Shanice is calm in a routine and she knows her own triggers. She can name five things that help her.
@B6 semh
Shanice becomes very anxious about mistakes. After a correction she replays it for hours, picks the skin of her
hands until they bleed and
has twice walked off site. She scored in the severe range on a self-report of anxiety in July 2026.
@B:sp sp
Shanice walks long distances and has good hand control. Her vision and hearing are within normal limits.
@B7 sp
Shanice is overwhelmed by layered noise and by being brushed against. In the canteen she covers her ears and leaves
within three minutes, so that she
often goes without lunch, and she cannot take in instructions beside a running machine.
@C1 h
Shanice has tonic-clonic seizures about once every two months, mostly after a short night. She forgets about one
dose of medicine in six when
her mother is not there to remind her, and she does not know what to tell others about first aid.
@D1 sc
Shanice cannot yet live without her mother's daily help. She cooks nothing that is hot, has never done her own
washing, and has
not stayed alone overnight. The Care Act assessment of August 2026 found her unable to manage four of the ten
eligibility outcomes.
@D2 sc
Shanice spends every evening and Saturday indoors. Apart from the model railway on Sundays she meets nobody outside
her family and the college.
@E:steps
Each half term Shanice, her tutor and the job coach write two short-term targets for each outcome on one page, and
tick them off together
in the last week.
@E1 pfa work
Shanice will ask a supervisor to say an unclear instruction again in plain words, before starting, nine times out of
ten at her placement.
| By when = July 2027
@E2 pfa work
Shanice will work through a rota of eight tasks and carry on within five minutes when its order is changed, four
days in five.
| By when = July 2028
@E3 pfa work
Shanice will apply for two paid jobs in stores or parcels with a reference from a supported internship of 800 hours.
| By when = July 2028, when she is due to leave college
@E4 pfa home
Shanice will spend two nights a month alone at home, having cooked her own hot tea, without telephoning her mother.
| By when = July 2028
@E5 pfa home
Shanice will keep to a weekly budget of her own for ten weeks running, with no more than two slips.
| By when = July 2027
@E6 pfa home
Shanice will read a two-page letter, contract or safety notice and say what she has to do, correctly in four cases
out of five.
| By when = July 2028
@E7 pfa people
Shanice will keep up a conversation of six turns on another person's topic with someone of her own age, twice a week.
| By when = July 2027
@E8 pfa people
Shanice will go to a rail society or another club for young adults three times a month without her mother.
| By when = July 2027
@E9 pfa health
Shanice will return to her task within fifteen minutes of a correction and without hurting her hands, in nine cases
out of ten.
| By when = July 2027
@E10 pfa health
Shanice will eat lunch at college or work every day, having chosen her own place and time to do so.
| By when = Easter 2027
@E11 pfa health
Shanice will take 98% of her doses of medicine without a reminder from another person, over a whole term.
| By when = July 2027
@F:review
The college's learning support manager reviews all the provision in this section with Shanice, the job coach and the
tutor each half term.
@F1 ci work
Plain-language coaching for work: real instructions from the placement are collected, recast and practised in role
play.
| By whom = Speech and language therapist, college team | Ratio = 1:1
| How often, how long = Weekly, 45 minutes, 36 weeks a year | For outcome = {E1}
@F2 cl work
Job coaching at the placement using systematic instruction. The coach breaks the rota into steps, fades help and
changes the order on purpose
once she is secure.
| By whom = Job coach trained in systematic instruction | Ratio = 1:1
| How often, how long = 12 hours a week: Tuesday and Thursday, all day | For outcome = {E1}, {E2}
@F3 pfa work
Supported internship at Fellgate Parcels Hub from September 2027: vocational profile, travel plan, interview
practice and two applications.
| By whom = Job coach and internship tutor | Ratio = 1:1 coach; tutor to a group of six
| How often, how long = 20 hours a week at the hub and 4 in class, 40 weeks | For outcome = {E3}
@F4 cl home
Money lessons with a real bank card: weekly budget, price comparison and scam messages.
| By whom = Foundation tutor with a numeracy qualification | Ratio = One tutor to four learners
| How often, how long = Twice a week, 1 hour | For outcome = {E5}
@F5 cl home
Functional reading of letters, contracts and notices by the reciprocal reading method (predict, question, clarify,
sum up).
| By whom = Specialist teacher of adult literacy | Ratio = 1:1
| How often, how long = Twice a week, 40 minutes | For outcome = {E6}
@F6 pfa home
Independent living course in the training flat: cooking, washing, and two practice overnight stays each term with an
alarm.
| By whom = Life skills tutor | Ratio = One tutor to three learners
| How often, how long = Wednesday, 3 hours; stays from 6pm to 8am | For outcome = {E4}
@F7 ci people
Conversation group about members' own interests in turn, filmed and watched back.
| By whom = Speech and language therapist and a tutor | Ratio = Two staff to six learners
| How often, how long = Weekly, 1 hour | For outcome = {E7}
@F8 semh health
Cognitive behavioural work on mistakes and worry, adapted for autistic adults, with a written plan for the ten
minutes after a correction.
| By whom = Educational psychologist (six sessions a term); mentor in other weeks, supervised by her | Ratio = 1:1
| How often, how long = Weekly, 50 minutes | For outcome = {E9}
@F9 sp health
Quiet lunch room, ear defenders, and instructions given away from running machines.
| By whom = Tutors and workshop technicians; ear defenders from the college | Ratio = For Shanice
| How often, how long = Every lunchtime; every workshop session | For outcome = {E10}, {E1}
@F10 semh health
Learning mentor's check-in: the plan for the day, changes, and worries scored out of ten.
| By whom = Learning mentor with autism training | Ratio = 1:1
| How often, how long = Daily at 9am, 15 minutes | For outcome = {E9}, {E2}
@F11 pfa people
Meetings to plan the move from college into adult life, with adult social care and the employment service.
| By whom = Post-16 adviser | Ratio = With Shanice and her mother
| How often, how long = January and May 2027, November 2027 and March 2028, 90 minutes | For outcome = {E3}, {E4}
@F12 semh health
Training for tutors and the parcels hub's supervisors in autism, giving corrections kindly and seizure first aid.
| By whom = Learning support manager with the epilepsy nurse | Ratio = All who work with Shanice
| How often, how long = Three hours each September, repeated yearly | For outcome = {E9}
@G1 h health
Epilepsy clinic and self-care teaching: seizure diary, telephone reminders for doses, and an identity bracelet.
| By whom = Adult epilepsy specialist nurse, Fellgate Royal Infirmary | Ratio = 1:1
| How often, how long = Every three months, 40 minutes; nurse reviews in May and November | For outcome = {E11}
@H1:nil
Not applicable: Shanice is 18.
@H2-1 sc home
Enablement at home under the Care Act, to teach cooking, washing and staying alone.
| By whom = Enablement worker, Fellgate Adult Social Care | Ratio = 1:1
| How often, how long = Monday and Friday, 2 hours, for a year; social worker reviews every six months | For outcome
= {E4}
@H2-2 sc people
Community connector who goes with Shanice to the Fellgate Rail Society, stays nearby and steps back over a year.
| By whom = Community connector, Fellgate Adult Social Care | Ratio = 1:1
| How often, how long = Weekly, 3 hours, reviewed every three months | For outcome = {E8}
@I:1
Quayside College, Fellgate: a general further education college.
@J:1
Shanice has a personal budget for adult social care, which the council manages for her under H2. There is no direct
payment.
@K:1
Shanice's views | From = Shanice Brathwaite with Callan Moffat | Dated = 09.09.2026
@K:2
Mother's views | From = Yvette Brathwaite | Dated = 14.09.2026
@K:3
College report | From = Ivo Santana, learning support manager | Dated = 04.09.2026
@K:4
Preparation for adulthood and careers advice | From = Callan Moffat, post-16 adviser | Dated = 10.09.2026
@K:5
Educational psychology advice | From = Dr Marguerite Lowe, educational psychologist | Dated = 15.07.2026
@K:6
Speech and language therapy advice | From = Jonty Keeble, speech and language therapist | Dated = 07.09.2026
@K:7
Medical advice | From = Dr Anselm Roy, consultant neurologist, with the epilepsy nurse | Dated = 28.08.2026
@K:8
Social care advice (Care Act assessment) | From = Bryony Teal, social worker, Adult Social Care | Dated = 19.08.2026
@sign:Signed for Fellgate Metropolitan Borough Council = Rosalind Achterberg, Head of Post-16 SEND
@sign:On = 06.11.2026
""")

PLAN = Plan(
    stem="melilot-04-fellgate",
    layout=10,
    form="banded",
    words=WORDS,
    details={
        "name": "Shanice Brathwaite",
        "preferred_name": None,
        "date_of_birth": "2008-02-05",
        "status": "amended",
        "plan_date": "2026-11-06",
        "review_date": "2027-11-05",
        "year_group": 14,
        "local_authority": "Fellgate Metropolitan Borough Council",
        "setting": "Quayside College",
        "named_placement": "Quayside College",
        "primary_need": "Autism",
        "first_plan": False,
        "pronouns": "she/her",
        "looked_after": False,
        "officer": "Rosalind Achterberg",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2019-06-12",
            "final": None,
            "amended": "2026-11-06",
            "review_meeting": "2026-09-18",
        },
    },
    thread="""
E1 < A1 B1 B7 > F1 F2 F9
E2 < A1 B3 > F2 F10
E3 < A1 B3 > F3 F11
E4 < A2 D1 > F6 F11 H2-1
E5 < A2 B4 > F4
E6 < A2 B5 > F5
E7 < A3 B2 > F7
E8 < A3 D2 > H2-2
E9 < B6 > F8 F10 F12
E10 < B7 > F9
E11 < A4 C1 > G1
B1 : F1 F2
B2 : F7
B3 : F2 F3 F10
B4 : F4
B5 : F5
B6 : F8 F10 F12
B7 : F9
C1 : F12 G1
D1 : F6 F11 H2-1
D2 : H2-2
""",
    guards=(
        ("H1:nil", "S02, S10: nothing is set out for an adult, and it says why"),
        ("E3", "O05, O06: a life step with hours and two applications"),
        ("F11", "M05, P03: the meetings are named by month and lie ahead"),
        ("J:1", "S11: a managed budget for care, not a direct payment for education"),
        ("F3", "P05: two ratios, both with numbers"),
        ("D1", "N04: 'daily help' is her mother's and not provision"),
        ("A:mum", "V03, V05: first person under its own heading"),
        ("F9", "P04, P05: environment with when it applies"),
    ),
    states={"H1": "nil"},
)
