"""Fenholt: a software export with a cover band and striped tables, by a nurse turned coordinator."""

WORDS = """
# front
> Full name: Emeka Larwood
> Preferred name: Emeka
> Date of birth: 11/07/2022
> NHS number: 999 815 3340
> Year group: Reception
> Current setting: Marram Lane Primary School
> Parent or carer: Chidinma Larwood and Scott Larwood
> Languages: English and Igbo
> Primary SEN: Physical disability
> Looked after: No
> Request received: 24/07/2026
> Plan status: Draft
> Date of draft: 06/11/2026
> First review to be held by: 05/11/2027
# heads
> A: A - Views, Interests and Aspirations
> B: B - Special Educational Needs
> C: C - Health Care Needs
> D: D - Social Care Needs
> E: E - Outcomes
> F: F - Special Educational Provision
> G: G - Health Care Provision
> H1: H1 - Social Care Provision (section 2, Chronically Sick and Disabled Persons Act 1970)
> H2: H2 - Any Other Social Care Provision
> I: I - Placement
> J: J - Personal Budget
> K: K - Advice and Information
# A.how
Emeka was visited at home on 2 September 2026 (10.00 to 11.30) and in class on 22 September 2026 (9.00 to
12.00) by Karen Olufemi-Smith, plan coordinator. He was shown pairs of photographs and objects. A look held
for three seconds was taken as a choice, and each choice was offered twice. He does not speak, so nothing
below is put into his mouth: where it says that Emeka likes or wants a thing, he chose it in this way. His
parents' views were taken at the home visit and read back to them.
# A.story
Emeka was born at 27 weeks and spent 14 weeks in the neonatal unit. He came home on oxygen, which stopped at
13 months. He has cerebral palsy affecting all four limbs. A gastrostomy (feeding tube into the stomach) was
placed in May 2024. He had his first seizure at 22 months. He went to Little Herons Nursery for 12 hours a
week from January 2025 and started in Reception at Marram Lane on 7 September 2026. He lives with his parents
and his sister Ada, who is 8.
# A.can
Emeka holds his head up for ten minutes, laughs at slapstick, knows eight people by voice, turns to his name
and chooses between two things by looking. He remembers what comes next in a song. He likes his sister,
bubbles, wind chimes, bin lorries and the warm pool. He chose these photographs first, every time.
# A.hopes
- [[A1: Emeka chose the photograph of children on the carpet, twice, when asked where he wanted to be next.]]
- [[A2: Emeka's parents want him to be able to tell anyone, in his own way, when he hurts.]]
- [[A3: His parents hope that he will one day move himself about, in a powered chair, without waiting to be
pushed.]]
- [[A4: Ada wants him to be able to come to the park with her and their dad.]]
# A.parents
Mr and Mrs Larwood say that Emeka is a cheerful boy who has taught them patience. They want people to speak
to him before they touch him. They are frightened of a seizure at school and glad that he started there all
the same. They get about five hours' sleep.
# A.voice
Emeka takes part by looking, by turning away and by a long "aah" which means more. He needs his head
supported, the lights behind him and eight seconds to reply. Two choices at a time. He attends his reviews
with his photo book on his tray for the first fifteen minutes.
# B1 ci
Emeka has no spoken words. He has no steady sign for "yes" or for "no", and no way to begin a conversation
from across a room. People guess. On 22 September he tried to gain an adult's attention nine times in an hour
and was noticed twice.
# B2 ci
Emeka understands single familiar words and short phrases tied to a routine ("bath time"). Without an object
or picture he did not respond to 14 of 20 words on the list that his class uses daily. He is at the level of
a child of 14 to 16 months, and group talk passes over him.
# B3 cl
Emeka attends to an activity for two to three minutes, less when there is movement behind it. He knows that a
switch makes one toy work but does not yet carry this over to a second. Counting, matching and sorting have
not begun, so that the Reception curriculum as taught is out of his reach.
# B4 semh
Emeka becomes very distressed when he is moved or touched, or when the person with him changes, without a
warning. He stiffens, cries and pulls off his splints. This occurred six times in one school day and took
eight to twenty minutes to pass.
# B5 semh
Emeka watches other children and cannot reach them. They talk to his assistant. In two free-play periods of
40 minutes no child gave him anything, and he had no means of taking a turn.
# B6 sp
Emeka cannot sit, stand or change position without being held. All four limbs are stiff, the legs more so. He
is moved by a hoist or by two adults. Without his equipment he can do nothing with his hands, because he is
using them to balance.
# B7 sp
Emeka's hands are fisted for most of the time. He reaches with his right arm about 15 cm and lets go of
things by accident. He cannot hold a spoon, crayon or toy for longer than three seconds.
# B8 sp
Emeka is in pain when he has been in one position for longer than 45 minutes. He grimaces and sweats and
stops looking. He loses about a quarter of each morning in this way.
# C1 health
Emeka has epilepsy. He has two kinds of seizure: brief jerks on waking, and, about once a month, a seizure of
the whole body that lasts between three and six minutes. He sleeps for two hours afterwards and remembers
nothing of what went before.
# C2 health
Emeka cannot swallow safely. Food, drink and medicines go through his gastrostomy. If he is flat within 30
minutes of a feed he vomits and may breathe it in; he had three chest infections between October and March
last winter.
# D1 care
Emeka now weighs 15 kg and is lifted up the stairs and into the bath by one parent. Mrs Larwood has hurt her
back. He has not had a bath since August 2026, and he sleeps downstairs apart from his family.
# D2 care
Emeka has no play away from home. The nearest park has nothing that he can be put in. His parents have not
had an evening to themselves, or with Ada, since he was born.
# E1 ci
By the end of Reception (July 2027) Emeka will show "yes" and "no" by looking at the right symbol, in 8 out
of 10 real questions, to three different adults.
# E2 ci
By the end of Year 2 (July 2029) Emeka will ask for a person, a thing or a rest, or show where it hurts, from
a page of nine pictures, at least ten times a day.
# E3 cl
By the end of Year 1 (July 2028) Emeka will use a switch to carry out four different actions in play and
stories, staying with each for six minutes.
# E4 semh
By July 2027 Emeka will stay calm through a change of place or person on nine occasions out of ten, once he
has been told and shown.
# E5 semh
By July 2028 Emeka will take four turns with another child in a game at the carpet or table, every day.
# E6 sp
By the end of Year 1 Emeka will drive a powered chair in a straight line for ten metres and stop at a word.
# E7 sp
By July 2028 Emeka will grasp an object of his choice, move it to another place and let it go when he means
to, three times in a session.
# E8 sp
By Easter 2027 Emeka will be free of signs of pain for all but ten minutes of the school morning, as scored
by his chart.
# E9 health
By July 2027 Emeka will be back in class and taking part on the same day after a seizure of under five
minutes.
# E10 health
By July 2027 Emeka will have his midday feed at the table with three classmates on every school day, without
vomiting.
# E11 care
By Easter 2028 Emeka will have his bath and his bed upstairs at home every night, with nobody lifting him.
# E12 care
By July 2027 Emeka will play outdoors with Ada or a friend, away from home, twice a month.
# E.how
Next small steps: written every term by the class teacher and SENCO (special educational needs coordinator)
with Mr and Mrs Larwood, in the weeks beginning 4 January, 12 April and 6 September 2027. The class teacher
checks them every three weeks.
# F1 ci
Communication programme: looking to answer "yes" and "no"; first picture page, then a book of them, taught in
real exchanges.
> By whom: Speech and language therapist (qualified in alternative communication), 1:1. Between visits:
teaching assistant trained by her, 1:1
> How often and how long: Therapist 45 minutes weekly in term time. Assistant 10 minutes at 9.35, 11.15 and
2.15 daily. Therapist reviews every term.
> For need: B1
# F2 ci
Object of reference or picture before each activity, with the same four-word phrase from each adult.
> By whom: Class teacher and teaching assistants
> How often and how long: Every change of activity, all day
> For need: B2, B4
# F3 cl
Switch teaching: one action until secure, then the next. Screen behind to cut out movement.
> By whom: Class teacher with teaching assistant, 1:1. Plan written and shown by the advisory teacher for
physical and complex needs
> How often and how long: 15 minutes at 9.45 and 15 minutes at 1.30, Monday to Friday. Advisory teacher
reviews each half term, 1 hour.
> For need: B3
# F4 cl
Curriculum of early engagement in place of the class literacy and number sessions.
> By whom: Class teacher; group of 2 children with one teaching assistant
> How often and how long: 40 minutes every morning. SENCO reviews each term.
> For need: B3
# F5 semh
Touch and move routine: say his name, show the object, wait 8 seconds, say "one, two, three", then move.
> By whom: Every adult who touches or moves him
> How often and how long: At every touch or move, all day
> For need: B4
# F6 semh
Turn-taking group on the carpet: switch games, ball ramp, bubbles. Children are shown how to offer and wait.
> By whom: Early years practitioner trained by the speech and language therapist, Emeka and 3 others
> How often and how long: 20 minutes at 10.30 daily. Class teacher and therapist review it each term.
> For need: B5
# F7 sp
Physiotherapy to teach sitting, reaching and, from April 2027, powered movement; programme taught to the
assistants.
> By whom: Children's physiotherapist, 1:1. On other days, two assistants whom she has signed off, 2:1
> How often and how long: Physiotherapist 1 hour fortnightly in term time. Assistants 30 minutes at 9.00
daily. Goals reviewed every term.
> For need: B6, B8
# F8 sp
Standing frame, moulded seat, hoist with two slings, changing bench. Powered training chair from April 2027.
> By whom: Fenholt Equipment Service; physiotherapist and occupational therapist check the fit
> How often and how long: In school every day. Fit checked every three months.
> For need: B6, B8
# F9 sp
Hand programme: warm water, stretch, palm open, then reach and grasp with weighted toys.
> By whom: Occupational therapist, 1:1. Assistant signed off by her, 1:1
> How often and how long: Therapist 45 minutes every three weeks in term time. Assistant 15 minutes at 10.00
daily. Therapist reviews each term.
> For need: B7
# F10 sp
Position change to the chart: seat, frame, side-lying wedge, floor. Pain score noted each time.
> By whom: Two teaching assistants trained in moving and handling
> How often and how long: Every 40 minutes from 8.50 to 3.10, 10 minutes each
> For need: B8
# F11 sp
Adult support for all learning, care and movement, always from the same two people or their one trained
relief.
> By whom: Teaching assistant trained in epilepsy, gastrostomy, hoisting and his communication, 1:1; second
assistant for every transfer
> How often and how long: First assistant 32.5 hours a week. Second assistant 12 hours a week, to the chart.
> For need: B1, B3, B6, B8
# F12 sp
Moving and handling course, practical, with Emeka's own hoist and slings.
> By whom: Physiotherapist and Fenholt's moving and handling trainer
> How often and how long: One day before 4 January 2027 for four staff. Half-day renewal every September.
> For need: B6
# G1 health
Epilepsy care plan and rescue medicine; training and sign-off of four staff; seizure chart read.
> By whom: Children's epilepsy nurse, with the consultant neurologist
> How often and how long: Training 2 hours each September. Nurse visits each half term, 45 minutes. Clinic
every four months.
> For need: C1
# G2 health
Gastrostomy feeds at school: 12.00 and 2.40, over 25 minutes, sitting at 45 degrees and for 30 minutes after.
Tube and dressing care. Training and sign-off of four staff.
> By whom: Community children's nurse; trained assistants feed
> How often and how long: Feeds daily. Nurse 1 hour each month; training 3 hours each September. Dietitian
every three months, 30 minutes.
> For need: C2
# H1.1 care
Through-floor lift, ceiling track hoist and accessible bath at home.
> By whom: Fenholt Home Adaptations; occupational therapist (social care) signs off
> How often and how long: Work finished by 30 September 2027. Checked once a year.
> For need: D1
# H1.2 care
Short break play sessions, in the community, with a trained worker who does feeds and seizure care.
> By whom: Fenholt short breaks team, 1:1
> How often and how long: 3 hours on two Saturdays a month. Social worker reviews every six months.
> For need: D2
# H2.1 care
Overnight respite for Emeka at Larch House, with a night nurse.
> By whom: Larch House, one nurse to two children
> How often and how long: One night a month. Social worker reviews every six months.
> For need: D2
# J.text
No personal budget was asked for. It was explained at the home visit on 2 September 2026.
# K1
Parents' views, with Emeka's choices
> Who: Chidinma and Scott Larwood; Emeka
> Date: 02/09/2026
# K2
Educational advice
> Who: Naveed Corrigan, SENCO, Marram Lane Primary School
> Date: 25/09/2026
# K3
Advisory teacher, physical and complex needs
> Who: Ruth Sandiford
> Date: 28/09/2026
# K4
Educational psychology
> Who: Dr Lucia Ferro
> Date: 30/09/2026
# K5
Medical advice
> Who: Dr M. Hollis, consultant community paediatrician
> Date: 18/09/2026
# K6
Nursing advice: epilepsy and gastrostomy
> Who: Sr Wanda Achebe, community children's nurse
> Date: 21/09/2026
# K7
Speech and language therapy
> Who: Petra Quill
> Date: 23/09/2026
# K8
Physiotherapy
> Who: Sunil Adair
> Date: 24/09/2026
# K9
Occupational therapy (school and home)
> Who: Megan Foy
> Date: 24/09/2026
# K10
Social care
> Who: Jordan Pike, social worker, disabled children
> Date: 29/09/2026
"""
