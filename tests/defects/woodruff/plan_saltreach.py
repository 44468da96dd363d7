"""Saltreach: needs first, then outcome boxes and provision tables, by a specialist for post-16."""

WORDS = """
# front
> Young person: Callum Prideaux
> Known as: Cal
> Date of birth: 08.10.2007
> National curriculum year: 14
> Address for contact: with his mother, Lorna Prideaux, and stepfather, Dev Mistry
> Place of study: Saltreach College
> Main category of need: Moderate learning difficulty (acquired brain injury)
> First language: English
> Care leaver or looked after: No
> Date assessment was requested: 5 May 2026
> Date of draft: 10 August 2026
> Plan status: Final
> Date of final plan: 17 September 2026
> Date by which the plan will be reviewed: 16 September 2027
# heads
> A: SECTIONA: THE VIEWS, INTERESTS AND ASPIRATIONS OF CALLUM AND HIS FAMILY
> B: SECTION B: CALLUM'S SPECIAL EDUCATIONAL NEEDS
> C: SECTION C: HEALTH NEEDS WHICH RELATE TO HIS SPECIAL EDUCATIONAL NEEDS
> D: SECTION D: SOCIAL CARE NEEDS WHICH RELATE TO HIS SPECIAL EDUCATIONAL NEEDS
> E: SECTION E: OUTCOMES, INCLUDING OUTCOMES FOR ADULT LIFE
> F: SECTION F: SPECIAL EDUCATIONAL PROVISION
> G: SECTION G: HEALTH PROVISION
> H1: SECTION H1: SOCIAL CARE PROVISION UNDER SECTION 2 OF THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970
> H2: SECTION H2: OTHER SOCIAL CARE PROVISION
> I: SECTION I: PLACEMENT
> J: SECTION J: PERSONAL BUDGET
> K: SECTION K: ADVICE AND INFORMATION
# A.how
Cal met Jude Ferrier, post-16 officer, three times: at home on 21 May 2026, at the bike project on 4 June and
at college on 2 July. He talked while he worked on a wheel, which was his idea. Jude made notes and Cal
corrected them on the spot. Sentences in quotation marks are his. The rest was written by Jude. His mother
and stepfather gave their views apart from him, on 28 May.
# A.story
Cal grew up in Saltreach. He did well enough at Mole Hill School to start a level 3 course in motor vehicle
repair at 16, and he worked Saturdays at a tyre depot. In November 2025, when he was 18, a van hit him on his
bicycle. He was in hospital for nine weeks and in a rehabilitation unit for eleven. He lost a year of college
and most of the people he knew there. He came home in April 2026.
# A.now
"I can still strip a bike quicker than anyone in that shed." He likes two-stroke engines, five-a-side (he
keeps score now), his stepdad's curries and driving games. "People talk to Mum instead of me. I'm stood
there."
# A.hopes
- [[A1: "I want a paid job in a workshop, bikes or cars, I'm not fussed."]]
- [[A2: "I want my own place, near enough for Mum's, far enough for peace."]]
- [[A3: "I'm going to get round town on my own again."]]
- [[A4: "I'd like to be back with a team, even just helping run it."]]
# A.voice
Cal speaks for himself and wants to be asked first. He takes in one question at a time and likes it written
in the notes on his phone. He needs about ten seconds before he answers. He read this plan over two evenings
with his mother and signed each page.
# A.parents
Lorna and Dev say that Cal is brave, stubborn and good company before four in the afternoon. They are tired
and they have stopped work on alternate days. They think that he can work again. [[A5: They would like to see
him safe in a home of his own before they are sixty.]]
# B.ci
He says what he thinks, has kept his technical vocabulary, and is a good listener one to one.
# B1 ci
Cal loses the thread of fast or crowded talk. He catches about half of what is said when three people speak,
agrees so as to get out of it, and then does the wrong job. At the project he set about the wrong bike twice
in one morning.
# B2 ci
Words go missing when he is under pressure. He stops, gets cross with himself and swears, which customers and
tutors have taken for rudeness.
# B.cl
His knowledge of engines is sound, he reads at the level of an adult, and he learns by doing.
# B3 cl
New information does not stay with him. On a test of everyday memory he remembered 3 of 12 points after half
an hour. He starts each college session with no picture of the one before.
# B4 cl
Planning is hard for him. Given a job of six stages he misses two or does them in the wrong order, and he
cannot judge how long a thing will take. He has left a brake unconnected and did not notice at the check.
# B5 cl
His maths has slipped to about entry level 3. He muddles measurement, fractions and money, and he needs level
1 for any apprenticeship in the trade.
# B.semh
He wants to get better, laughs at himself, and says sorry without being told.
# B6 semh
Cal's temper goes quickly since the injury. He has walked out of the project eight times in six weeks, mostly
after a mistake, and once put his fist through a board. He does not see it coming.
# B7 semh
He is low about who he was and who he is. He compares himself with friends who have finished the course, has
stopped answering their messages, and on two or three mornings in a week he does not get up.
# B.sp
He is strong, walks three miles, and his right hand is as good as it was.
# B8 sp
Mental effort exhausts him. He works well for forty minutes, then slows, slurs, and makes mistakes with
tools; by mid-afternoon he is asleep in his chair.
# B9 sp
His left hand is weak and has a tremor. He drops small parts, cannot tighten a bolt that he has to hold with
that hand, and writes nothing that he can read back.
# B.pfa
He can dress, wash and use a washing machine, and he knows the city's streets.
# B10 pfa
Cal cannot yet travel by himself. He forgets which stop he wants, steps out without a second look, and got
lost for three hours in June on a route he had known since he was nine.
# B11 pfa
He cannot run a home. He leaves the hob on, buys the same things twice, and spent a month's benefit money in
four days. He has not cooked without somebody else in the kitchen since the accident.
# C.well
He takes his tablets and knows their names. His last scan was good.
# C1 health
Cal has had seven seizures since February 2026, three of them away from home. Each costs him the rest of the
day. He does not know what to tell people about them, and until they stop he must not climb or use a pillar
drill.
# D.well
His family is close. The bike project knows him and likes him.
# D1 care
Cal sees nobody of his own age outside the project. He cannot get to the sports hall alone, he is wary of
meeting old team-mates, and he spends his evenings in his room. The adult assessment in July found that he is
not able to keep up friendships or take part in local life without help.
# E1 pfa
By July 2028 Cal will do a workshop job of six stages in the right order from his own checklist, with nothing
missed, in nine jobs out of ten.
# E2 pfa
By July 2027 Cal will start the right job first time in a busy workshop on nine days out of ten, because he
has asked, in his own words, for what he missed.
# E3 pfa
By July 2028 Cal will pass functional skills maths at level 1.
# E4 pfa
By December 2028 Cal will have completed forty weeks of work of at least twelve hours each in a local
workshop, to a standard that his employer confirms in writing.
# E5 pfa
By July 2027 Cal will notice the first signs of temper or tiredness, take a break and come back to the job
within fifteen minutes, four times out of five.
# E6 pfa
By July 2027 Cal will travel alone by bus between home, college and the city centre, on time, for six weeks
running.
# E7 pfa
By July 2028 Cal will plan, shop for and cook five evening meals a week within a budget that he has set.
# E8 pfa
By April 2028 Cal will help to run a session for a sports team in every week of its season.
# E9 pfa
By September 2027 Cal will tell a new tutor or employer, with his card in his hand, what his seizures look
like and what to do.
# E10 pfa
By July 2027 Cal will be up and out of the house by nine on five mornings a week.
# E.how
Termly targets: agreed each October, January and April by Cal, his personal tutor and Jude Ferrier, on one
page which is kept on his phone. The tutor checks them with him every fortnight.
# F1 pfa E1
Memory and planning course for people with brain injury (errorless learning, photo checklists made by Cal for
each workshop job).
> Provided by: Occupational therapist from the brain injury team, one to one, 1 hour a week from 28 September
2026 to July 2028; reviewed by the therapist each term.
# F2 pfa E1
Support in the workshop: a second pair of eyes at each stage and the last safety check, and a recap at the
start of each session of the one before.
> Provided by: Learning support assistant with a level 2 trade qualification, one to one, 9 hours a week (all
workshop sessions) from 21 September 2026; the course leader reviews it each half term.
# F3 pfa E1
Left-hand tools: clamp stand, magnetic tray and ratchet with a long handle at his bench. A tablet with speech
to text for all written work.
> Provided by: College, in place by 21 September 2026 and in every lesson; the occupational therapist checks
them each term.
# F4 pfa E2
Speech and language therapy: asking for a repeat, holding the floor while a word comes, listening for key
words in noise.
> Provided by: Speech and language therapist, one to one, 45 minutes a week for three terms from October
2026, in the workshop on alternate weeks; reviewed at the end of each term.
# F5 pfa E2
Instructions to Cal one at a time, written down in his phone, then said back by him.
> Provided by: All tutors and instructors, in every session, from his first day.
# F6 pfa E2
Staff training in brain injury and how to talk with Cal.
> Provided by: Clinical neuropsychologist, half a day for his eight tutors and assistants, September 2026,
and again each September.
# F7 pfa E3
Maths for the trade: measuring, fractions and money, with real parts and invoices.
> Provided by: Specialist maths tutor (level 5 diploma), group of 4 learners, 90 minutes twice a week from 21
September 2026; tested and reviewed each half term.
# F8 pfa E4
Work placement with job coaching, two mornings at first and three from January 2028, the work broken into
learnt steps.
> Provided by: Job coach trained in systematic instruction, one to one for all hours of the placement (6 a
week, then 9, then 12 from April 2028); the employer, Cal and the coach meet each month.
# F9 pfa E4
Careers guidance on bike and car trades, applications and how to speak about his injury.
> Provided by: Careers adviser (level 6), one to one, 1 hour every half term from October 2026; action plan
reviewed at each meeting.
# F10 pfa E5
Sessions on anger and early signs, with a plan for breaks.
> Provided by: Clinical neuropsychologist, one to one, 50 minutes a fortnight from October 2026 to July 2027;
reviewed in January and July.
# F11 pfa E5
Study broken into 40 minutes of work and 15 of rest in a quiet room with a recliner. No lesson after 2.30 pm.
> Provided by: College, on every day of attendance (Monday to Thursday); assistant sets the timer; tutor
reviews the pattern each half term.
# F12 pfa E6
Travel training on three routes: stop by stop, photo cards, crossing, what to do when lost.
> Provided by: Qualified travel trainer, one to one, 2 hours three times a week for 12 weeks from October
2026, then 1 hour a week until July 2027; reviewed every four weeks.
# F13 pfa E7
Independent living course: menus, budget on a phone, shopping, cooking with timers and an induction hob.
> Provided by: College living skills tutor, group of 3, 3 hours on Thursdays in term time from 24 September
2026 to July 2028; reviewed each term.
# F14 pfa E10
Adjustment counselling, and a weekly plan of mornings which Cal draws up and ticks off.
> Provided by: College counsellor supervised by the clinical neuropsychologist, one to one, 50 minutes on
Monday mornings for three terms; reviewed by the two of them each half term.
# G1 health E9
Seizure clinic, and teaching Cal to explain his seizures and carry an emergency card and tablets.
> Provided by: Epilepsy specialist nurse, one to one, 1 hour every three months from October 2026, and 1 hour
with college staff each September.
# H1.text
Not applicable. Callum is over 18.
# H2.1 care E8
A community support worker to go with Cal to the sports hall and step back by stages, and to help him get in
touch with the team.
> Provided by: Saltreach adult social care, worker trained in brain injury, one to one, 4 hours on Wednesday
evenings from October 2026; reviewed by the social worker every four months.
# H2.2 care E7
Home skills practice in his mother's kitchen, using the same timers and budget as at college.
> Provided by: The same support worker, one to one, 2 hours on Sundays from October 2026; reviewed by the
social worker every four months.
# I.text
Saltreach College, a general further education college.
# J.text
None. Cal was offered one on 10 August 2026 and said that he would think about it for next year.
# K1
Views of Callum
> From: Callum Prideaux
> Dated: 2 July 2026
# K2
Views of his mother and stepfather
> From: Lorna Prideaux and Dev Mistry
> Dated: 28 May 2026
# K3
Educational advice
> From: Priya Sandhu, head of learning support, Saltreach College
> Dated: 12 June 2026
# K4
Educational psychology advice
> From: Dr Moira Keane, educational psychologist
> Dated: 24 June 2026
# K5
Medical advice
> From: Dr Ikenna Obi, consultant in neurological rehabilitation
> Dated: 8 June 2026
# K6
Clinical neuropsychology report
> From: Dr Ada Lindholm, clinical neuropsychologist
> Dated: 15 June 2026
# K7
Speech and language therapy report
> From: Ross Calder, speech and language therapist
> Dated: 10 June 2026
# K8
Occupational therapy report
> From: Jess Tindall, occupational therapist, brain injury team
> Dated: 11 June 2026
# K9
Social care advice (adult assessment)
> From: Martin Eze, social worker, adult social care
> Dated: 6 July 2026
# K10
Preparation for adulthood: careers and work report
> From: Sandra Whitlock, careers adviser
> Dated: 18 June 2026
# sign
> Signed for Saltreach City Council: Jude Ferrier
> Post: Post-16 officer
> Date: 17 September 2026
"""
