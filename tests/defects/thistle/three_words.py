"""The words of thistle-03, clean."""

WORDS = """
[front:name]
Kasper Lindqvist-Doyle
[front:born]
14 January 2016
[front:status]
Draft
[front:date]
26 October 2026
[front:request]
8 July 2026
[front:review]
25 October 2027
[front:year]
6
[front:school]
Hollowdown Primary School
[front:care]
Looked after: care order of 2 March 2023. The local authority shares parental responsibility with his mother.
[front:carer]
Foster carers: Winifred and Alun Prothero, 01632 960341
[front:officer]
Casework officer: D. Haverill, 01632 960340
[A:how]
Kasper's views were gathered by his social worker and by the mentor of the virtual school during two walks
with the dog, on 3 and 10
September 2026, and were written down there and then. His carers completed the family form. His mother gave
hers by letter.
[A:history]
Kasper came into care at the age of six with his sister Freja, who lives with other carers in the same town.
He has lived with Mr and Mrs Prothero
since March 2023. He has attended four schools, the present one since January 2024. His father died in 2022.
[A:comm]
Kasper talks best while he is moving and with nobody looking at him. He is shown plans as a comic strip and
chooses from three
cards; he will put a card back if he has been misunderstood. He does not attend meetings and sends a card
instead.
[A:child1]
Kasper said: "Bracken is my dog really. I am good at goalie, and at mending bikes. I hate it when people say
calm down. I get asked how do I feel
and there is just fizz."
[A-1]
"I want to mend bikes in a shop with my name on it."
[A-2]
"I want to see Freja more than I do, and not have it go wrong."
[A:carers]
Winifred and Alun said that he will do anything for you if he is asked in the garage and nothing if he is
asked in the hall. He eats until he is sick. He
checks the locks.
[A-3]
They hope that he will stay with them and will go to the same secondary school as the boys in the road.
[A-4]
His mother wrote that she would like him to be able to read a letter from her and write one back.
[B:str]
Kasper is brave, quick on his feet and loyal. He is gentle with animals. He can look at a machine and see
how it works, and he has kept the class's six
bicycles in repair since Easter. He is proud of his goalkeeping and has not missed a match.
[B-1]
Kasper watches for danger. He sits where he can see the door, startles at a dropped book, and in a lesson of
50 minutes looked up 46 times
(observation, 16 September 2026). He takes in little of what is taught in a full class.
[B-2]
He goes from quiet to violent within seconds and with no sign that he himself can notice. There were 22
incidents between September 2025 and July
2026 in which he hit or threw, and on eleven of them he left the building.
[B-3]
Kasper does not expect adults to stay or to mean well. He refuses help from eight of the nine adults who
teach him, tests any new
one for weeks, and loses three or four days' work when a familiar one is absent.
[B-4]
He understands spoken language at the level of a child of 6 years 10 months. Long explanations and words
about time ("before",
"unless") defeat him; he then does nothing, or what the boy beside him does.
[B-5]
Kasper cannot tell what happened in order. His accounts begin at the end and leave out who; he has been
blamed for fights that he
did not begin, on three occasions at least, because he could not say so.
[B-6]
He reads at 6 years 5 months, knows 31 of the 44 letter sounds and has no way of tackling a word of two
syllables. He cannot read the worksheets that
his class is given.
[B-7]
Kasper writes his name, and about twelve words in a lesson. He tears up what he has written on most days
because "it looks like a baby did it".
[B-8]
He loses what he is told within a minute: working memory is at the 4th centile. A job of three steps is left
after the first.
[B-9]
At games Kasper cannot bear to lose or to be touched. He plays for seven or eight minutes and is then sent
off or walks off; he has been invited to
no child's house in two years.
[B-10]
He does not notice hunger, cold or a full bladder until it is urgent. He wets himself at school about once a
fortnight and hides the clothes.
[B-11]
Each change of school has cost him about two terms. He has begun to say that he will be thrown out of the
next one before he starts, and has
stopped working on two days in the week since the talk of secondary school began.
[C-1]
Kasper wakes between two and four on five nights in seven, searches the house and is wet on three of them.
He falls asleep in class
about twice a week.
[D-1]
He is distressed for two days before and after family time: he does not eat, and the three worst incidents
of the summer term followed a
visit that was cancelled.
[D-2]
Kasper has never been away from his carers for a night without believing that he has been moved. They have
had no rest since 2024 and the
placement was said to be at risk at the review of June 2026.
[E:ks2]
By the end of Key Stage 2, in July 2027, Kasper will:
[E-1]
go to his safe place by himself, before he hurts anyone, on seven of every ten occasions when he is alarmed
[E-2]
stay at work for twelve minutes at a stretch in a class lesson, in at least three lessons each day
[E-3]
ask any of four adults for help by voice or by card, twice a day
[E-4]
tell a listener who, where and what happened, in the right order, in five sentences or comic-strip frames
[E-5]
play a game of twenty minutes with three other children to its end, win or lose, on three days a week
[E-6]
be dry all day at school for six weeks together, having gone to the toilet when his watch tells him
[E-7]
sleep from ten until six on five nights in seven
[E:ks3]
By the end of the first year of Key Stage 3, in July 2028, Kasper will:
[E-8]
read aloud a letter of a hundred words and write an answer of five sentences that its reader can make out
[E-9]
have attended 92 of every hundred sessions at his new secondary school, staying until the last bell
[E:care]
By September 2027 Kasper will:
[E-10]
be in class, having eaten breakfast, the morning after time with Freja or his mother, five times out of six
[E-11]
have stayed six weekends with the same short-break carer without asking, before or after, whether he has
been moved
[E:targets]
Shorter targets towards each of these are set by the class teacher with Kasper's carers and the virtual
school each term at his personal
education plan meeting, and are scored at the next.
[F-1]
A safe place: the bicycle store, open to him from the bell until home time, with a five-frame comic strip of
how to go there.
[F-1/Provided by]
School; his key worker shows him
[F-1/When and how much]
In every lesson and break
[F-2]
One key worker, a teaching assistant trained in therapeutic crisis intervention, within sight of him; she
names what she sees in his body and goes with him. One
adult to Kasper.
[F-2/Provided by]
Teaching assistant, trained and supervised by the educational psychologist
[F-2/When and how much]
25 hours a week: all lessons
[F-3]
Dyadic developmental psychotherapy for Kasper with one carer, on fear and on grief for his father.
[F-3/Provided by]
Psychotherapist registered in that method
[F-3/When and how much]
Weekly in term, 60 minutes, one family, for one year
[F-4]
A seat with its back to the wall and the door in view; a warning on a card before a fire bell or a visitor.
[F-4/Provided by]
Every teacher
[F-4/When and how much]
In every lesson
[F-5]
Class lessons cut into parts of twelve minutes with a job of two minutes for his hands between them (chain,
cable, spanner board), one adult to Kasper.
[F-5/Provided by]
Class teacher; key worker
[F-5/When and how much]
Three lessons a day, each part timed by a sand-glass
[F-6]
Instructions on a strip of pictures, two steps at a time, taken off as each is done.
[F-6/Provided by]
Key worker, shown by the educational psychologist
[F-6/When and how much]
Each task in each lesson
[F-7]
Three further adults get to know him by mending bicycles with him, one at a time, and stand in for the key
worker in turn.
[F-7/Provided by]
Caretaker, deputy head and one teaching assistant, all trained in attachment by the virtual school
[F-7/When and how much]
Fridays, 2.15 to 3.00, one to one, by turns
[F-8]
Training in attachment, loss and what not to say, for everyone at the school who meets Kasper.
[F-8/Provided by]
Psychologist of the virtual school
[F-8/When and how much]
Three hours in November 2026 and three each September; new staff within four weeks
[F-9]
Speech and language therapy for understanding of words of time and for telling what happened, with Shape
Coding.
[F-9/Provided by]
Speech and language therapist
[F-9/When and how much]
One to one, 40 minutes, the first and third Monday of each month, 20 visits a year
[F-10]
Practice of the therapist's tasks, with comic strips of his own day.
[F-10/Provided by]
Key worker, coached by the therapist each half term for an hour
[F-10/When and how much]
One to one, ten minutes after lunch, daily
[F-11]
Football and board games with the rules of losing taught first: Kasper and three children of his choosing.
[F-11/Provided by]
Learning mentor with a Level 3 qualification in play
[F-11/When and how much]
Mondays, Wednesdays and Fridays, 12.40 to 1.05
[F-12]
A vibrating watch set to six times in the day and a toilet to himself, with dry clothes in a bag of his own.
[F-12/Provided by]
School; occupational therapist sets the times
[F-12/When and how much]
Every day
[F-13]
A body-signals programme: hunger, cold, bladder, fizz.
[F-13/Provided by]
Occupational therapist with training in sensory integration
[F-13/When and how much]
One to one, 45 minutes weekly for twelve weeks from January 2027, then once a term
[F-14]
Phonics from his own starting point, and words of two syllables, with books about machines, using
Sounds-Write.
[F-14/Provided by]
Specialist teacher of literacy, Level 7
[F-14/When and how much]
One to one, Tuesday and Thursday mornings before register, half an hour each
[F-15]
Reading again of what was taught, and precision teaching of ten words.
[F-15/Provided by]
Key worker, taught by the specialist teacher
[F-15/When and how much]
One to one, 15 minutes on the other three mornings
[F-16]
Writing by dictation to a tablet with Clicker, corrected by him on the screen and printed; nothing is torn
up because nothing is on paper.
[F-16/Provided by]
Class teacher; tablet bought by the authority
[F-16/When and how much]
Each piece longer than a sentence
[F-17]
Enhanced move to secondary school: eight visits with the key worker, two with the dog, a comic strip of the
day and a bicycle to mend in its workshop.
[F-17/Provided by]
Special educational needs co-ordinators of both schools; virtual school
[F-17/When and how much]
Visits of two hours each, one to one, from April to July 2027; planning meeting in February 2027
[F-18]
Key worker moves with him for the first half term of Year 7, and is replaced by one whom he has met six times.
[F-18/Provided by]
Both schools
[F-18/When and how much]
25 hours a week, one to one, September and October 2027
[F:review]
Each Provision Plan is looked at again at the personal education plan meeting every term by the virtual
school's education adviser, who writes down for each
row whether it was delivered and whether it worked.
[G-1]
Sleep and bed-wetting clinic with the community nurse, with alarm and diary, at his carers' house.
[G-1/Provided by]
Community children's nurse
[G-1/When and how much]
Fortnightly for three months from December 2026, 45 minutes, then every two months; reviewed by the
paediatrician in May 2027
[H1:nil]
None. An assessment under that section on 21 August 2026 found no services to be necessary.
[H2-1]
Family time with Freja and with his mother, planned in a calendar that Kasper keeps, not cancelled with less
than two days' notice, and followed by a
walk with the dog.
[H2-1/Provided by]
Social worker; a supervisor whom he knows
[H2-1/When and how much]
Freja: every Sunday, three hours. Mother: the last Saturday of the month, two hours
[H2-2]
Short breaks with one and the same approved carer in the next street, beginning with teas.
[H2-2/Provided by]
Fostering service
[H2-2/When and how much]
One weekend a month from January 2027; four teas in November and December 2026
[I:draft]
This section is left empty in a draft.
[J:budget]
A personal budget has not been requested by those with parental responsibility. They were told of it on 14
October 2026.
[K:1]
Foster carers and mother ; W. and A. Prothero; C. Doyle ; 10 September 2026
[K:2]
Child ; Kasper, through his social worker ; 10 September 2026
[K:3]
Education ; Head teacher, Hollowdown Primary School; virtual school ; 11 September 2026
[K:4]
Medical ; Dr O. Pascoe, designated doctor for children in care ; 21 September 2026
[K:5]
Educational psychology ; R. Whitelock ; 18 September 2026
[K:6]
Social care ; Team for children in care ; 4 September 2026
[K:7]
Speech and language therapy ; P. Achterberg ; 9 September 2026
[K:8]
Occupational therapy ; M. Yeo ; 16 September 2026
"""
