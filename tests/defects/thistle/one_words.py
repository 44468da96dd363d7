"""The words of thistle-01, clean."""

WORDS = """
[front:name]
Ottilie Jane Marrable
[front:born]
9 November 2017
[front:address]
3 Staithe Cottages, Wherrymoor
[front:school]
Reedcutters Primary School, Year 4
[front:upn]
Z960417026003
[front:nhs]
not held by the council
[front:sex]
Female
[front:language]
English; British Sign Language (BSL) is being learned by the whole household
[front:care]
Not looked after. No child protection or child in need plan.
[front:mother]
Rosalind Marrable
[front:father]
Denzil Marrable
[front:tel1]
01632 960114
[front:tel2]
01632 960115
[front:mail1]
r.marrable@example.org
[front:mail2]
d.marrable@example.org
[A:how]
Ottilie told these things to her teacher of the deaf, in speech and sign with photographs on the table, over
two
sittings in May 2026; the words in quotation marks are hers, signed or said. Her mother and father wrote
theirs
at the kitchen table and sent them in on 6 May 2026.
[A:history]
Ottilie was found to be deaf at the newborn screen and had both implants switched on at fifteen months. She
came to
Reedcutters from nursery and has stayed there. In Year 2 her left implant failed and was replaced; she lost
most of a
term. Her hearing cousin Tabitha is in the year above.
[A:talk]
She uses speech first and signs when she is tired, when it is loud, or when her processors are off. Choices
go to her
as two pictures or two signs, and she is asked again the next day, since she says yes to please people.
[A:likes]
“I like newts. I like my trampoline and my rabbit Captain. I do not like the dinner hall, it is all porridge
noise.”
[A:friends]
“Beth is my best friend because she waits for me to look.”
[A-1]
“When I am big I will have a boat and be a newt scientist.”
[A-2]
“I want people to know what I said the first time.”
[A:parents]
What her parents say: she comes home at half past three and takes her processors off for an hour. She
is funny, stubborn and never forgets a face. What grieves us is that she nods when she has not understood.
[A-3]
We hope that she grows up at ease with deaf people as well as hearing people.
[A-4]
We would like her to read for the pleasure of it by the time she leaves primary school.
[A:strengths]
She draws pond life from memory, in detail. She swims 25 metres and can add and take away to 1,000 on paper.
[B:str1]
Ottilie greets people, looks at faces and starts conversations herself. Her speech is clear to those who
know her.
[B-1]
Ottilie hears well with both implants in a quiet room at a metre and a half, but catches only 4 words in 10
when the
class is working in groups (listening test, May 2026). She misses what other children say and answers a
question that
was not asked.
[B-2]
Her understanding of spoken English is that of a child of 5 years 4 months. She follows two pieces of
information in
one instruction and loses a third, so she copies her neighbour and starts tasks late or wrongly.
[B-3]
She leaves the endings off words and says sentences of four or five words ("he go pond yesterday"). Adults
who do not know her understand about two sentences in three.
[B-4]
When she has not understood she nods and smiles. In 90 minutes of observation she asked for something to be
repeated
once, so that nobody knew she was lost.
[B-5]
Ottilie knows some 120 signs. She has no other deaf child to sign with at school and runs out of signs
whenever she
has more to tell than a want.
[B:str2]
Number is a strength: she calculates at the level of her age when the sum is on paper. She remembers where
things are.
[B-6]
She reads single words at 6 years 8 months and guesses the sense of a passage from its pictures: comprehension
is at 5 years 11 months. She cannot use a Year 4 text to find something out.
[B-7]
Her writing keeps the shape of her speech: verbs lose their endings and small words drop out. Five sentences
take her a
whole lesson and a reader who was not there cannot follow them.
[B-8]
Words for number problems ("fewer", "altogether", "left over") are not secure. She gets 3 in 10 right when a
sum is put
in words, against 9 in 10 in figures.
[B:str3]
She is brave about new places and kind to younger children.
[B-9]
Listening and lip-reading all day tires her out. By two o'clock she puts her head down or argues; in the
summer term she
cried on eleven afternoons and missed the work.
[B-10]
At playtime she stands at the edge of games whose rules are shouted. She played with another child for 8 of 40
minutes on two days in May 2026 and told her mother "they go too quick".
[B-11]
She hides her processors under her hair and will not say that she is deaf. She has pulled off the coils nine
times this
year when another child asked about them.
[B:str4]
She runs, climbs and swims well for her age.
[B-12]
Ottilie has profound deafness in both ears. She cannot tell when a processor has gone flat or is faulty
until she has
missed a good part of a lesson.
[B-13]
Her balance is poor in the dark and with her eyes shut because of the deafness: she falls off benches in
physical education
about once a week and avoids the wall bars.
[C-1]
The skin over the left magnet breaks down two or three times a year. When it does she is without that
processor for
about a week each time.
[C-2]
Ottilie lies awake until about eleven on four nights in seven, frightened of the dark without sound, and is
pale
and cross the next day (sleep diary, April 2026).
[D-1]
Ottilie cannot join a club without an adult who signs: she left Brownies after three weeks because nobody
there could tell
her what was happening. She meets no child of her own choosing between Friday and Monday.
[E-1]
By July 2028 Ottilie will follow an instruction with three parts, given once in class, in four lessons out
of five.
[E-2]
By the end of Year 5 Ottilie will say or sign “I missed that”, or show her card, on at least four of every
five
occasions when she has not understood.
[E-3]
By July 2027 Ottilie will tell the news of her weekend, in speech, sign or both, to an adult who was not
there, in six linked
sentences of which
the adult understands five.
[E-4]
By the end of Key Stage 2 Ottilie will read a page of a non-fiction book by herself and answer four out of
five questions
on it in writing that a stranger can read.
[E-5]
By July 2027 Ottilie will solve seven out of ten number problems put in words, in signs or in print.
[E-6]
By Easter 2028 Ottilie will explain her deafness and her implants to someone new, in her own words, three
times in one
half term without being told to.
[E-7]
By July 2027 Ottilie will play a game with rules, with at least two other children, for ten minutes in four
playtimes of
the week.
[E-8]
By February 2027 Ottilie will work until the bell on four afternoons in five, having taken her own listening
break.
[E-9]
By July 2028 Ottilie will walk the length of a gymnasium bench without falling, in three tries out of four.
[E-10]
By December 2027 Ottilie will be asleep by half past nine on six nights in seven.
[E-11]
By July 2028 Ottilie will have a working processor on each ear on all but five school days of the year,
having told an
adult herself, within five minutes, whenever one went flat.
[E-12]
By September 2027 Ottilie will name two friends, one of them deaf, whom she met at the club that she chose
or at the deaf families' day.
[E:see]
Outcome 11, beside the flat and faulty processors in the table above.
[F-1]
A digital radio aid with two transmitters, one worn by whoever is teaching and one passed to the child who is
speaking, in every lesson and assembly. Bought and kept in repair by the council's sensory service.
[F-2]
A communication support worker with BSL Level 3 will work with Ottilie one to one for 17 hours 30 minutes a
week: every
morning from register until lunch, Monday to Friday. She will repeat other children's answers, sign key
words and check
each task with “Show me what you will do first”.
[F-3]
The classroom will have carpet, felt under every chair leg and acoustic panels on two walls; its sound will
be measured
against the deaf children's standard by the educational audiologist each September.
[F-4]
Speech and language therapist with experience of deaf children: Ottilie alone, alternate Wednesdays, 45
minutes,
39 school weeks of the year, for understanding of three-part language and for sentence endings.
[F-5]
The communication support worker will repeat the therapist's tasks with her, one to one, on Tuesday and
Thursday mornings
before register, a quarter of an hour each; the therapist will watch one of these every half term and reset
the tasks.
[F-6]
The qualified teacher of the deaf will teach Ottilie one to one for an hour each Monday: spotting when she
has lost the
thread, and four ways to say so, rehearsed first with her and then in the lesson that follows.
[F-7]
A deaf instructor, a BSL user with Level 6, will teach sign to Ottilie and Beth together on Friday from 1.30
to 2.15
every week in term. This also serves Outcome 7.
[F-8]
The deaf instructor will teach BSL to the class teacher, the communication support worker and two lunchtime
supervisors
for one hour a fortnight until they hold Level 1, and again each September for whoever is new.
[F-9]
The teacher of the deaf will teach reading comprehension to Ottilie alone, 40 minutes on Wednesday and again
on Friday
morning, by the language-experience method, from books about things that she has done.
[F-10]
Each Monday the communication support worker will go over twelve words from the week's topics with her, one
to one, 20
minutes, with object, sign and print, and will test them on the Friday.
[F-11]
For writing, a teaching assistant trained by the teacher of the deaf will work with Ottilie and one other
child on
sentence building with Colourful Semantics, four afternoons a week for 25 minutes.
[F-12]
A teaching assistant shown how by the teacher of the deaf will act out number stories with Ottilie, one to
one, for 15
minutes on Monday, Tuesday and Thursday after lunch.
[F-13]
A listening break of ten minutes at 11.00 and at 1.50 each day, processors off if she likes, in the book
room with a named
teaching assistant, Ottilie alone.
[F-14]
The specialist emotional literacy teaching assistant, trained and supervised by the educational
psychologist, will run
a games group on Wednesday lunchtimes for 30 minutes: Ottilie and three others, rules shown in pictures
before they begin.
[F-15]
Two lunchtime supervisors will set up one game with a picture rule card within Ottilie's sight each
playtime, every
day, and stay with it for the first five minutes. One adult among six children.
[F-16]
A deaf adult role model from the county deaf association will spend an hour with Ottilie, one to one, on the
first Thursday
of each month and help her to make a film called “My ears”.
[F-17]
The communication support worker will test both processors with Ottilie at 8.50 and at 1.15 daily, five
minutes each time,
moving from doing it for her to watching her do it. Spare batteries and coils are kept in the classroom.
[F-18]
A physiotherapy assistant, directed by the children's physiotherapist, will teach balance to Ottilie one to
one
every Thursday for 30 minutes for two terms, and write a plan with photographs for the physical education
teacher.
[F-19]
The teacher of the deaf will train all who teach or supervise Ottilie in September and January each year,
two hours, on how
implants work, lip-reading and classroom noise.
[F-20]
The teacher of the deaf, the speech and language therapist, the class teacher and her parents will meet for
45 minutes in the last
full week of every half term to go over all that stands in this column.
[F:targets]
Shorter targets are set by the class teacher with the teacher of the deaf at the half-termly meeting and are
looked at
again at the next one.
[G-1]
The implant centre will see Ottilie every six months to map both processors and look at the skin, and
replace a
faulty part within two working days.
[G-2]
A school nurse will show three members of staff each September how to look at the skin and when to ring the
centre.
Ointment is put on once a day, as required by the care plan, at the first sign of redness.
[G-3]
A sleep practitioner from the community health team will visit the family at home weekly for six weeks from
October 2026,
an hour each time, and telephone once a month for the six months after that.
[H1-1]
A support worker who signs to Level 2 will go with Ottilie to a club of her choice on Saturdays, 9.45 to
12.15, forty weeks
of the year, one to one, under section 2 of the Act of 1970.
[H2-1]
The council's deaf children's social worker will invite the family to the deaf families' day once a term and
will visit at
home for an hour every six months to go over the Saturday arrangement with Ottilie.
[I:place]
Reedcutters Primary School, Staithe Lane, Wherrymoor: a maintained mainstream primary school.
[J:budget]
No personal budget was asked for. The family knows how to ask later.
[K:1]
Views of Ottilie and of her parents ; 20 May 2026 ; Ottilie; Rosalind and Denzil Marrable ; Appendix 1
[K:2]
Education: Reedcutters Primary School ; 22 May 2026 ; Special educational needs co-ordinator ; Appendix 2
[K:3]
Educational psychology ; 10 June 2026 ; H. Bellweather, educational psychologist ; Appendix 3
[K:4]
Teaching of the deaf ; 29 May 2026 ; L. Okonjo-Reeve, qualified teacher of the deaf ; Appendix 4
[K:5]
Medical: community paediatrics and implant centre ; 12 June 2026 ; Dr F. Tarn ; Appendix 5
[K:6]
Speech and language therapy ; 1 June 2026 ; N. Castellow ; Appendix 6
[K:7]
Physiotherapy ; 3 June 2026 ; W. Aldiss ; Appendix 7
[K:8]
Social care ; 15 June 2026 ; Deaf children's social worker ; Appendix 8
[sign:requested]
Assessment asked for on 20 April 2026. Final plan issued on 3 September 2026. To be reviewed by 2 September
2027.
[sign:officer]
Marguerite Swale, for Wherrymoor Council
[sign:date]
3 September 2026
"""
