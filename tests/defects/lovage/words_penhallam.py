"""Penhallam: the plan's own words, one passage to a key."""

WORDS = """
@K/1
Views of Orla and of her family
| Contributor: Orla Fenwick, Maeve Fenwick (mother) and Tom Fenwick (father)
| Date of advice: 21 September 2026

@K/2
Education
| Contributor: Ms D. Balogun, learning support manager, Eastmere Sixth Form College
| Date of advice: 14 September 2026

@K/3
Qualified teacher of the deaf
| Contributor: Marguerite Sill, qualified teacher of the deaf, Sensory Service
| Date of advice: 11 September 2026

@K/4
Educational psychology
| Contributor: Dr Rafe Littlewood, educational psychologist
| Date of advice: 3 July 2026

@K/5
Speech and language therapy
| Contributor: Connie Akers, specialist speech and language therapist (deafness)
| Date of advice: 8 July 2026

@K/6
Medical and audiology
| Contributor: Mr S. Vell, consultant audiologist, and Dr T. Obi, general practitioner
| Date of advice: 10 July 2026

@K/7
Adult social care
| Contributor: Harriet Quill, social worker, adults' sensory team
| Date of advice: 17 August 2026

@K/8
Preparing for adulthood
| Contributor: Nikhil Rao, careers adviser
| Date of advice: 9 September 2026

@A/history history
Orla was found to be deaf by newborn screening and received a cochlear implant in her right ear when she was two.
British Sign Language (BSL) came home with her teacher of the deaf in the same month, and both parents learned it. She
had a statement from September 2012, which became this plan in June 2016. She went through primary and secondary
school in the resource bases at Cliff Lane and Southmead, and moved to Eastmere Sixth Form College in September 2025,
where she is in Year 13 and taking a Level 2 diploma in furniture making.

@A/how how
Orla gave her views in BSL to Marguerite Sill, her teacher of the deaf, on 16 September 2026. They were filmed and put
into English by a registered interpreter, and Orla checked the English against the film. Her parents wrote to the
review meeting of 21 September 2026.

@A/child child
Orla says: "In the workshop I am good, everybody looks at what my hands make. In the canteen I am a ghost. I hate it
when the interpreter is off and they say just lip-read. Hearing people think I am rude because I look away, but my
eyes are tired."

@A/parents parents
Maeve and Tom say that Orla is skilled, stubborn and very funny in sign. They have been her voice for too long, at the
bank and at the doctor's, and want to step back. They fear that when college ends the support will end with it.

@A/talks comm
Orla's first language is BSL. She follows a registered interpreter, captions, or a clear speaker who faces her within
two metres in a quiet room. She uses her voice with people she knows. Papers for a decision go to her as a BSL film
three days before, and the meeting has an interpreter whom she has chosen.

@A1 aspiration
"I want to be a furniture maker, a real apprentice with wages."

@A2 aspiration
"I want to share a flat with Nadia when we are 20."

@A3 aspiration
"I want to do the bank and the doctor myself and not have Mum sign for me."

@A4 aspiration
Maeve and Tom hope that Orla will have a circle of friends, deaf and hearing, in the town.

@B/good1 ci strength
Orla tells stories in BSL with great skill and adapts her signing for people who sign a little.

@B1 ci
Orla is profoundly deaf in both ears. With her implant she detects speech in a quiet room at up to two metres but
identifies only 38 per cent of words without lip-reading, and none in the workshop with machines on. What other people
overhear, Orla does not get: instructions called across a room, names, jokes and warnings pass her by.

@B2 ci
Orla's speech is understood by family and by staff who know her. Strangers understood about one sentence in four in
July 2026. When she is not understood she gives up and hands over her phone to the nearest person she knows.

@B/good2 cl strength
She has an excellent eye for proportion and her practical marks are the highest in her group.

@B3 cl
English is Orla's second language. She reads at an age level of 10 years 6 months and leaves out word endings,
articles and linking words when writing. She cannot follow the course handbook or a health and safety sheet without
having it signed to her.

@B4 cl
Many of the technical words of her trade have no fixed sign. In a check of 60 workshop terms Orla could do all of the
jobs but name or explain only 22, so she loses marks in written and oral tests.

@B/good3 semh strength
She is loyal, and is at ease and confident among deaf friends.

@B5 semh
Orla is the only signing student in her year. She eats alone on four days out of five, leaves group tasks without a
word when talk becomes fast, and told the educational psychologist that she feels lonely every day at college.

@B/good4 sp strength
She is strong, dexterous and safe with hand tools.

@B6 sp
Watching an interpreter, a demonstration and the work in turn is exhausting. After about 35 minutes Orla's eyes ache,
she misses one sign in three, and in afternoon theory lessons she closes her eyes.

@B7 pfa
Orla has not booked an interpreter or made a call through a video relay service, and does not know how Access to Work
pays for support in a job. At her work trial in May 2026 she could not ask for what she needed, and she was sent home
after two days.

@B8 pfa
Orla leaves money, letters and appointments to her mother. She did not recognise a bill in a test set of post and
could not read the date and place of an appointment from a letter.

@C1 health
Orla has spells of dizziness and tinnitus, lasting up to two hours, on about three days a month. She must sit down at
once and cannot use machinery on those days. Her processor breaks down two or three times a year and then she hears
nothing.

@D1 care
The adult social care assessment of August 2026 found that Orla cannot be left alone overnight in safety, because she
does not hear a smoke alarm, a doorbell or a telephone. She has never slept in a house by herself.

@D2 care
It also found that Orla meets other deaf people only twice a year, her nearest deaf friends being 25 miles off, and
that she spends her weekends at home.

@E1 ci
By July 2027 Orla will stop a speaker and ask for a repeat, a signed version or a written note whenever she has missed
something, in nine cases out of ten in her teacher's observations.

@E2 ci
By July 2027 Orla will make herself understood to a stranger in a shop or at a reception desk, by speech, gesture or
typed text, in four tries out of five.

@E3 cl
By July 2028 Orla will read an unseen safety sheet or letter of one page and sign its meaning, with all of its
important facts right.

@E4 cl
By July 2027 Orla will explain 50 of the 60 workshop terms in her own words, signed or written, under the conditions
of the diploma test.

@E5 semh
By July 2027 Orla will spend two lunchtimes a week by her own choice with fellow students whom she did not know in
September 2026.

@E6 sp
By April 2027 Orla will take her own eye breaks and answer questions on the last ten minutes of an afternoon theory
lesson, getting four out of five right.

@E7 pfa
By September 2027 Orla will begin an apprenticeship or supported internship in furniture making, having applied to
Access to Work herself.

@E8 pfa
By July 2028 Orla will run her own bank account, post and appointments for three months without her mother's help.

@E9 health
By July 2027 Orla will change to her spare processor and report the fault to the implant centre herself, within a day
of every breakdown.

@E10 care
By December 2027 Orla will spend a night alone in a flat with her alerting equipment, and wake and go outside at a
test of the alarm.

@E11 care
By July 2027 Orla will meet deaf people of her own age in person twice a month.

@E/targets
Ms Balogun and the teacher of the deaf set shorter-term targets with Orla each half term, in BSL, and check the last
ones against film.

@F/lead
Everything in this section is reviewed by Ms Balogun and the teacher of the deaf, with Orla, in December, March and
June. It is given at Eastmere Sixth Form College in each of its 36 weeks unless another place is stated.

@F1 ci
A BSL interpreter registered with the National Registers of Communication Professionals, working with Orla alone, in
all taught lessons, workshops and tutorials: 18 hours a week, with a second interpreter for any session longer than an
hour.

@F2 ci
Direct teaching by a qualified teacher of the deaf who holds BSL Level 6, 1:1, on repair, listening and self-advocacy,
for one hour twice a week.

@F3 ci
A radio aid, a streamer and live captions on a tablet, supplied by the Sensory Service, used in every lesson and
checked each Monday for ten minutes by the learning support technician.

@F4 ci
Speech and language therapy by a therapist specialising in deafness, direct and 1:1, on clear speech and other ways of
getting a message across to strangers, for 45 minutes each week, every third session in a shop or office.

@F5 ci
Deaf awareness training for all who teach Orla and for her tutor group, by the teacher of the deaf and a deaf trainer,
two hours each September and one hour each January.

@F6 cl
English taught through BSL by the teacher of the deaf, 1:1, for one hour three times a week, using handbooks, safety
sheets, and real letters and bills.

@F7 cl
Before each new unit the communication support worker (BSL Level 3) teaches its technical words to Orla, 1:1, for 40
minutes, agrees a sign for each and films it for her glossary. There is a new unit every two weeks.

@F8 semh
A lunch group of six students, three of whom have chosen to learn to sign, with BSL taught as a game by a deaf
instructor holding a teaching award, for 45 minutes on Tuesdays and Thursdays.

@F9 semh
Mentoring by a deaf adult in the furniture trade, 1:1 in BSL, by video or face to face, for one hour a fortnight.

@F10 sp
An eye break of five minutes in every 30 in all lessons, theory taught before noon, and notes taken for Orla by the
communication support worker (1:1, five hours a week) so that she can watch.

@F11 pfa
A programme on interpreters, video relay, Access to Work and the Equality Act, taught by the teacher of the deaf with
the careers adviser, 1:1, for one hour a week until July 2027, including twelve days' work experience with an
interpreter at a furniture maker's.

@F12 pfa
A moving-on plan: the careers adviser, Orla and the next provider meet in February, April and June 2027 for one hour
with an interpreter, and the teacher of the deaf trains the next provider's staff for three hours in July 2027.

@F13 pfa
Teaching in banking, bills, letters and appointments, by a communication support worker with BSL Level 3, 1:1, for one
hour every Wednesday, at the bank, surgery or Orla's home.

@G1 health
A balance and tinnitus clinic with the audiovestibular physician, for 40 minutes every four months, with an
interpreter.

@G2 health
Tuning of the implant by the regional implant centre, for one hour every six months, with a spare processor held at
college and replaced by the centre within two working days.

@H1/nil
Not applicable, as Orla is 18.

@H2.1 care
Flashing and vibrating smoke alarm, doorbell and telephone alerts, fitted at home by the adults' sensory team by 15
December 2026, and six practice nights in the training flat with a deaf support worker, 1:1, one night a month from
January 2027.

@H2.2 care
Return transport and a signing support worker, one to three members, for the Deaf Young Adults club in Carrow, for
three hours on the first and third Saturdays of each month.

@I/place
Eastmere Sixth Form College, Harbour Road, Penhallam, which is a mainstream sixth form college.

@J/budget
Orla did not want a personal budget when one was offered on 21 September 2026.
"""
