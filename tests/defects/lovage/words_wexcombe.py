"""Wexcombe: the plan's own words, one passage to a key."""

WORDS = """
@A/history history
Idris was born at 29 weeks and spent nine weeks in the neonatal unit. Cerebral palsy was confirmed at 14 months. He
attended Hedge End Primary School, where he was first given a plan in March 2019, and transferred to Stourhead Vale
Academy in September {-2024-}{+2025+}. He had surgery to lengthen both hamstrings in October 2024 and used a
wheelchair for four months afterwards. He lives with his parents, Rhodri and Sabiha, and his older brother.

@A/how how
The views below were given by Idris to his form tutor, Mrs Pellow, in two conversations in June 2026 and were typed by
her as he spoke. He checked the typing and changed two words. His parents wrote their own part for the annual review
meeting of 9 July 2026.

@A/child child
"I like computing, wheelchair basketball and winding my brother up. I do not like being late for everything because
the corridors are {-full-}{+rammed+}. People finish my sentences and they get it wrong. I do not want an adult next to
me at lunch. {+I was gutted that I could not go on the Year 7 camp.+}"

@A/parents parents
His parents report that Idris is bright, dry and private, and that he says he is fine when he is not. They are pleased
with the academy's computing department. Their chief concern is pain and tiredness: he is in bed by seven on most
school nights and has stopped seeing friends in the week.

@A/talks comm
Idris communicates in spoken sentences, which are slow and slurred when he is tired. He asks that people wait and do
not guess. He takes part in decisions by receiving the questions in writing two days beforehand, and he chaired the
first part of his last review with slides.

@A1 aspiration
"I want to make games for a living."

@A2 aspiration
"I want to get round school without an adult walking behind me."

@A3 aspiration
"I want to go on the next camp and stay over like everyone else."

@A4 aspiration
His parents hope that he will have friends whom he sees without them arranging it.

@B/good-ci ci strength
Idris has a wide vocabulary, at the 84th centile, and uses humour well with people who know him.

@B1 ci
Idris presents with a moderate dysarthria. Unfamiliar listeners understood {-75-}{+60+} per cent of his connected
speech in May 2026, falling to 40 per cent in the last lesson of the day. He rarely repeats himself and withdraws from
group discussion, so his teachers underestimate what he knows.

@B/good-cl cl strength
His verbal reasoning falls at the 79th centile and he is two years ahead of his class in computing.

@B2 cl
Visual-perceptual skills fall at the 4th centile. Idris loses his place on a full page, misaligns columns in
arithmetic and misreads graphs and maps. His marks in mathematics are consequently three grades below his marks in
English.

@B/good-semh semh strength
He is persistent, and is a trusted member of the computing club.

@B3 semh
Idris reports low mood after being left out of physical activities, scoring in the raised range on the questionnaire
completed with the educational psychologist in June 2026. He does not tell adults when he is upset or in pain and has
refused to come in on {-five-}{+eleven+} mornings since January.

@B/good-sp sp strength
He transfers from his wheelchair to a chair on his own and swims 20 metres on his back.

@B4 sp
Idris walks short distances indoors with a posterior walker and uses a self-propelling wheelchair beyond 50 metres. He
cannot manage ramps or heavy doors and takes 14 minutes over a move that takes his class four. He arrives after the
teaching has begun and misses the start of about 15 lessons a week.

@B5 sp
Increased tone and reduced selective movement in the right hand limit handwriting to 20 words in ten minutes, legible
to himself only. Idris cannot use a ruler, compasses or standard science apparatus. He leaves written work unfinished
in most subjects.

@B6 sp
Fatigue is marked from about 1 pm. His accuracy in a repeated reading task fell by a third between morning and
afternoon. Idris cannot attend to new teaching in the final lesson on three days in five.

@B7 sp
Idris requires support to stand when using the toilet and cannot fasten trousers or tie laces. {+He limits what he
drinks in school so as not to have to ask, which has led to headaches.+}

@B8 pfa
{+Idris knows that he wants to work in computing but not which courses lead there. He could not reach the art, design
or drama rooms on the taster day in May, so he is unable to compare the subjects he must choose between for Key Stage
4.+}

@C1 health
Muscle tightness in both legs is increasing with growth. Idris has pain in the hips and calves on most evenings, rated
by him at six out of ten, and it wakes him twice a week. There is a risk of hip displacement.

@D1 care
The assessment by the disabled children's team in May 2026 found that Idris cannot use the family bathroom safely: his
father lifts him over the side of the bath, which is unsafe for both and is embarrassing to Idris.

@D2 care
The same assessment found that Idris leaves home only with his parents. He has not met a friend outside school since
the autumn, because no club locally is able to lift or transfer him.

@E/lead
By the end of Key Stage 3, in July 2028, unless an earlier date is given:

@E1 ci
Idris will make himself understood to an unfamiliar listener, by repeating, rewording or showing it on his tablet, in
eight out of ten attempts, so that his answers are heard in lessons.

@E2 cl
Idris will lay out and complete a page of arithmetic or a graph using his own colour-coded templates, with no more
than one error of alignment.

@E3 semh
Idris will tell an adult of his choice, by message or in person, on the day that he is upset or in pain, on four
occasions out of five recorded in his diary.

@E4 sp
Idris will travel independently between all lessons on the ground floor, arriving within two minutes of his class.

@E5 sp
Idris will produce 300 words of legible text in 40 minutes, using {-a laptop-}{+speech recognition and a keyguard+},
in English and in one other subject.

@E6 sp
Idris will plan his own rests and attend to the final lesson on four days out of five, as shown in his energy diary.

@E7 sp
Idris will use the toilet at school with equipment alone, telling an adult only when he has finished.

@E8 pfa
By March 2028 Idris will explain to his Year 9 options meeting which Key Stage 4 courses he has chosen, including
computing, and why, having tried each on two accessible visits.

@E9 health
Idris will record pain of three or less out of ten on five evenings a week, having done his own stretches each day.

@E10 care
Idris will wash and bathe with an adult outside the door, every day.

@E11 care
Idris will spend one night away with his peer group on the Year 9 camp in {-June 2027-}{+May 2028+}.

@E12 care
By December 2027 Idris will see a friend out of school once a fortnight, having made the arrangement himself.

@E/targets
Shorter-term targets are set each term by Idris, his form tutor and the special educational needs co-ordinator
(SENCO), Mr Hallam, who reports on them to the parents in writing in December, March and July.

@F/lead
Mr Hallam reviews every provision below at the end of each term with Idris and the professional named.

@F1 ci
Speech and language therapy: direct 1:1 sessions with a speech and language therapist experienced in dysarthria, on
breath support, pacing and repair, for {-30-}{+45+} minutes once a fortnight in term time.

@F2 ci
Practice of the repair strategies in a group of three with a teaching assistant trained for three hours by the
therapist each September, for 20 minutes three times a week.

@F3 ci
A tablet with Grid 3 software, provided by the Council, mounted on the wheelchair and carried to every lesson.

@F4 cl
Teaching in the use of colour-coded templates, line guides and squared paper by a specialist teacher of pupils with
physical disabilities, 1:1, for 45 minutes once a week.

@F5 cl
All mathematics, geography and science worksheets enlarged to 18 point, one task to the page, by the resources
technician (six hours a week), and given to Idris at the start of each lesson.

@F6 semh
Counselling on adjustment to disability by a counsellor accredited by the British Association for Counselling and
Psychotherapy, 1:1, for 50 minutes each week for three terms.

@F7 semh
{+A check-in with Mrs Pellow, his form tutor, in person or by message as Idris prefers, for ten minutes at the start
of every day.+}

@F8 sp
A mobility programme: ramps, doors and routes, taught 1:1 by a physiotherapist for 30 minutes once a fortnight and
practised 1:1 with a teaching assistant trained by her for 20 minutes on every other school day.

@F9 sp
A teaching assistant trained in moving and handling (renewed yearly by the Council's trainer), 1:1, who sets up
equipment, scribes practical work and opens doors, from two paces back and not beside him, in all lessons:
{-20-}{+25+} hours a week. The assistant does not stay with Idris at lunch.

@F10 sp
Touch-typing and speech recognition taught 1:1 by an assistive technology teacher for 40 minutes once a week, with a
laptop, keyguard and microphone provided by the Council and used in every lesson.

@F11 sp
A rest of 20 minutes in the quiet room at 12.50 pm daily, and the teaching of energy planning 1:1 by an occupational
therapist for 45 minutes once every half term.

@F12 sp
A height-adjustable toilet frame, grab rails and a bidet toilet in the accessible cubicle near the hall, and training
in their use 1:1 by the occupational therapist for one hour in each of the first three weeks of every term.

@F13 pfa
Options guidance with a careers adviser qualified at Level 6, 1:1, for 45 minutes once a month from September 2027 to
February 2028, including two accessible visits to each Key Stage 4 department.

@G1 health
Physiotherapy review in clinic, including hip surveillance X-ray, by the community children's physiotherapist, for 45
minutes every six months, at which she teaches and updates his home stretches.

@G2 health
Pain clinic appointment with the consultant in paediatric neurodisability, 30 minutes, every four months, with a
written pain plan given to Idris each time.

@H1.1 care
A level-access shower and ceiling hoist at home, installed by the Council by 31 March 2027, and a carer trained in
moving and handling, 1:1, for 30 minutes every morning until then.

@H1.2 care
A short-break worker trained in moving and handling, 1:1, who takes Idris to an activity with a friend for three hours
every Saturday and stays overnight on the Year 9 camp.

@H2.1 care
A visit by the family's social worker every three months, for one hour, to review these arrangements.

@I/place
Stourhead Vale Academy, Combe Road, Wexcombe: a mainstream secondary academy.

@J/budget
A personal budget was offered on 9 July 2026 and the parents declined it.

@K/1
Views of Idris and of his parents
| From: Idris Shaw, and Rhodri and Sabiha Shaw
| Date: 9 July 2026

@K/2
Education: annual review report
| From: Mr J. Hallam, SENCO, Stourhead Vale Academy
| Date: 9 July 2026

@K/3
Educational psychology
| From: Dr Leonie Fairweather, educational psychologist
| Date: 22 June 2026

@K/4
Speech and language therapy
| From: Corin Blewitt, speech and language therapist
| Date: 29 May 2026

@K/5
Occupational therapy
| From: Annika Voss, occupational therapist
| Date: 4 June 2026

@K/6
Medical and physiotherapy
| From: Dr Uzma Tariq, consultant paediatrician, and Bryony Leach, physiotherapist
| Date: 11 June 2026

@K/7
Specialist teacher, physical disabilities
| From: Mrs T. Ormerod
| Date: 16 June 2026

@K/8
Social care
| From: Jerome Asante, social worker, disabled children's team
| Date: 20 May 2026
"""
