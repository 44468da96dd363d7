"""The words of thistle-02, clean."""

WORDS = """
[front:name]
Tobiah Emmanuel Greaves-Nwosu
[front:known]
Tobi
[front:born]
3 March 2012
[front:year]
Year 10
[front:school]
Ironbridge Lane Academy
[front:status]
Final
[front:request]
27 April 2026
[front:date]
11 September 2026
[front:review]
10 September 2027
[front:carer]
Ngozi Nwosu and Peter Greaves (parents), 01632 960233
[front:care]
Not looked after
[head:H1]
SECTION H1: Any social care provision which must be made for a child or young person under 18 resulting from
section 2 of
the Chronically Sick and Disabled Persons Act 1970
[head:H2]
SECTION H2: Any other social care provision reasonably required by the learning difficulties or disabilities
which result in
the child or young person having SEN
[head:adult]
Preparing for adulthood
[A:how]
Tobi would not be interviewed. He answered eleven questions by text message to his mentor, Miss Abara,
between 8 and 19 June
2026, and what stands in his voice below is copied from his telephone. His parents spoke to the casework
officer on 22 June.
[A:history]
Tobi talked early, in whole sentences about bridges. His first school found him "a delight with a temper";
he was out of class for
much of Year 5. Autism was diagnosed in March 2021. He moved to Ironbridge Lane in Year 7 and managed until
the spring of Year 8, when his
attendance fell from 94 to 61 per cent.
[A:comm]
Tobi speaks fluently but not when he is watched. Given a question in writing and a day to think, he will say
exactly what he means; he
reads his own plan and marks it in green ink before each review.
[A:me1]
I do bridges, trams and cooking. I run a spreadsheet of every tram in the county. I don't do assemblies or
supply teachers.
[A:me2]
People think I'm being rude when I'm being accurate.
[A-1]
I want to drive trams or plan the timetable for them.
[A-2]
I would like one friend who isn't my cousin Chidi, and to go somewhere with him that isn't arranged by my mum.
[A:parents]
Tobi's parents say: he is the most honest person we know. Sundays are ruined by Monday. He eats if the food
is not touching other
food. His little sister Ada is frightened of the shouting.
[A-3]
We hope that he will live in a place of his own one day, with somebody looking in.
[A-4]
We would like him to sit examinations in the subjects that he is good at and not lose them to a bad morning.
[B:str]
Tobi reads at adult level, holds large amounts of fact in order and is scrupulously truthful. His non-verbal
reasoning is at the 88th centile.
He bakes bread unaided and is patient with small children.
[B-1]
Tobi takes language at its face value. Sarcasm, hints and "in a minute" mislead him, and he corrects adults
in front of the class; this led
to 14 of his 19 referrals to the behaviour room in the year to July 2026.
[B-2]
In talk with people of his own age he gives information and does not ask. Watched over three lunch hours in
May 2026, he began two
exchanges, both about trams, and each ended within a minute.
[B-3]
He cannot say that he needs help while he is upset: words go, and it may be forty minutes before he can
explain what happened.
[B-4]
Tobi loses the point of open tasks ("write about a journey"). Left alone he writes the title and the date;
with a frame he writes a page and a half.
[B-5]
He switches slowly. Moving from one subject to the next takes him up to ten minutes, and a change of room or
teacher without warning stops his
work for the rest of the lesson.
[B-6]
Planning is weak (3rd centile for organisation, educational psychologist, June 2026). Of 26 pieces of
homework set in the spring term
he handed in 9, though he had begun 21.
[B-7]
Mornings frighten him. He was sick before school on 31 days last year; attendance from September 2025 to
July 2026 was 68 per cent, and none of
the days missed was a Friday.
[B-8]
When a plan changes, or someone breaks a rule, he shouts, overturns furniture and runs: nine times since
January 2026, twice as far as the tram depot.
[B-9]
Tobi thinks that he is a bad person. He says so in writing about once a fortnight and has scratched his
forearm on four occasions this year.
[B-10]
Noise above the level of ordinary talk hurts him. He covers his ears in the corridor, leaves the dining hall
within two minutes and eats
nothing until four o'clock on most days.
[B-11]
His fine movements are awkward: handwriting is 9 words a minute at the 5th centile, his hand aches after ten
minutes, and he avoids tools in
technology.
[B-12]
Tobi has not been on any transport alone. He knows every timetable, but when a tram is late or diverted he
freezes on the platform.
[B-13]
Money means nothing practical to him yet. He pays with a note for everything, does not check change and was
sold a telephone contract at the
door in April 2026.
[B-14]
Tobi does not know what he could do after Year 11. He has set foot in no college or workplace, thinks that
only drivers work on trams,
and cannot picture a day in a place that he has not seen; after his last change of school he lost ten weeks.
[C-1]
He falls asleep after one in the morning on five nights in seven and is woken at seven; he yawns and loses
his place through the first two
lessons.
[D-1]
Tobi goes nowhere without his parents and sees nobody of his own age from Friday to Monday. His sister's
bedtime is broken by his shouting two evenings in the week.
[E-1]
By July 2027 Tobi will check what someone meant, by asking or by text message, on four occasions in five
when he is not sure
whether a remark was serious.
[E-2]
By the end of Year 11 Tobi will keep up a conversation of five turns each, on a subject chosen by the other
person, with two
people of his own age.
[E-3]
By July 2027 Tobi will show his amber card, or send his mentor the letter A, before he leaves his seat, on
eight of every ten occasions when he is
becoming upset.
[E-4]
By May 2028 Tobi will finish an open-ended piece of writing of 400 words at the keyboard within the time
allowed, having made his own frame.
[E-5]
By Easter 2027 Tobi will be at work within four minutes of the start of nine lessons in ten, including those
in a room that was changed that
morning.
[E-6]
By the end of Year 10 Tobi will hand in four pieces of homework out of five on the day, having entered them
in his own calendar.
[E-7]
By the end of the summer term of 2027 Tobi will stay for the whole school day, lunch eaten, on nine days in
ten.
[E-8]
By July 2027 Tobi will rate himself at six or more on his ten-point scale, saying what he did well, in three
weeks of every four.
[E-9]
By July 2027 Tobi will have been out without his parents, in the company of somebody of his own age, twelve
times in the year.
[E-10]
In September 2028 Tobi will start a college course that he chose after visiting it, going there and back by
tram on his own.
[E-11]
By the end of Key Stage 4 Tobi will keep to a weekly budget of twenty pounds for eight weeks running,
checking his change each time.
[E-12]
By the October half term of 2027 Tobi will be asleep before midnight six nights in seven.
[F:lead]
Each programme below is reviewed by the special educational needs co-ordinator with the person who delivers
it in the last week of every term,
and the notes go home within five school days.
[F-1]
A specialist teacher of autism will teach Tobi inference and figures of speech from real messages and comic
strip conversations, one to one, on
Tuesdays for 40 minutes, 38 weeks of the year.
[F-2]
All of Tobi's teachers will say what they mean in plain words, give each instruction on paper as well, and
answer a correction with "noted",
in every lesson.
[F-3]
A speech and language therapist will lead a conversation group of Tobi and two other boys in Year 10,
Thursdays 12.30 to 1.10, in two blocks of
ten weeks each year. A higher level teaching assistant whom she trains will sit in, and will run it at the
same hour between blocks.
[F-4]
An amber card and a mentor's telephone number, both with leave to go to the library office at once, in every
lesson and at break.
[F-5]
After each incident the mentor will take him through a written debrief of ten minutes, one to one, the next
morning before register, by
drawing rather than talk.
[F-6]
A teaching assistant with two years' experience of autistic teenagers will be in the room for twelve lessons
a week (English, history, geography and food, three of each), one adult between two pupils. She will build
task frames with Tobi and take them away by turns.
[F-7]
The tutor will hand Tobi a printed list of the day's rooms, teachers and changes, daily, from the bell until
register, and change
of any kind will be texted to him by reception at least twenty minutes ahead.
[F-8]
An adult at the door of the next classroom will hand him a first task on a card; he comes two minutes before
the others, in all lessons.
[F-9]
The special educational needs co-ordinator will coach Tobi in planning, one to one, for half an hour on
Monday and a quarter of an hour on Thursday,
with his own calendar.
[F-10]
Teachers will send homework to his calendar on the day that it is set, each piece broken into steps of no
more than twenty minutes.
[F-11]
The educational psychologist will draw up a graded timetable for mornings with Tobi in September 2026 and
look at it again with him and his parents
each half term, 45 minutes a time.
[F-12]
His mentor, Miss Abara, a qualified counsellor, will meet him at the side gate at 8.30 daily and sit with
him for fifteen minutes, one to one, before
form.
[F-13]
Cognitive behavioural therapy adapted for autism from a psychological therapist on the school's site, one to
one, Wednesday afternoons,
50 minutes, for twenty weeks from October 2026, for worry and for what he believes about himself.
[F-14]
A low-noise place for lunch: the food room, with hot food that does not touch, every day, Tobi and up to
five others with one lunchtime supervisor.
[F-15]
Loop earplugs and leave to wear them in corridors and in any lesson.
[F-16]
An occupational therapist will see Tobi one to one for six sessions of 45 minutes in the autumn term of
2026, for grip, tools and seating, and come
back once a term to check.
[F-17]
Laptop with keyboard and word prediction in every subject, and for examinations: bought by the council, with
touch-typing for twenty minutes each school day on
his own, overseen by a teaching assistant.
[F-18]
The specialist teacher of autism will train all his teachers, two hours each September and again within a
month for anyone new, in plain language,
anxiety and the amber card.
[F-19]
An independent travel trainer will travel with Tobi on Friday afternoons, one to one, 90 minutes a week for
three terms, with a fault
staged on every fourth trip.
[F-20]
A tutor for functional skills will teach banking, contracts and change to Tobi and one other, Monday period
six, 50 minutes
weekly for the whole of Key Stage 4.
[F-21]
A careers adviser with a Level 6 qualification will meet Tobi each term of Years 10 and 11 for 45 minutes,
and arrange ten days' work experience at
the tram depot in July 2027 with a job coach for the first four.
[F-22]
The special educational needs co-ordinator and the college's learning support manager will plan the move to
college. Tobi meets both in October 2027, makes six half-day visits with his mentor from January to June
2028, and writes a passport in his own words.
[F:targets]
Shorter targets are agreed by Tobi and his mentor every six weeks, written on one side of paper, and scored
by both at the end of the six.
[G-1]
A specialist nurse in sleep for autistic teenagers will see Tobi and his parents monthly for six months from
October 2026, an hour each time, with a light-timer
and a diary; the paediatrician will review melatonin every six months.
[H1-1]
A support worker trained in autism will take Tobi and one other boy of his age, whom Tobi picks, out on
alternate Saturdays, one adult between two, four hours a time,
for two years from October 2026.
[H2-1]
A family support worker will visit weekly for twelve weeks from October 2026, an hour after school, to plan
evenings with the family, and will look back at
it with them in January.
[I:place]
Ironbridge Lane Academy, Cinderhope: an academy, mainstream.
[J:budget]
None was requested. Information was given to Tobi's parents on 22 June 2026.
[K:1]
Parents: Ngozi Nwosu and Peter Greaves ; 22 June 2026
[K:2]
Young person: Tobi ; 19 June 2026
[K:3]
Education: special educational needs co-ordinator, Ironbridge Lane Academy ; 5 June 2026
[K:4]
Educational psychologist: M. Thackray ; 26 June 2026
[K:5]
Health: Dr S. Vell, community paediatrician; speech and language therapist; occupational therapist ; 17 June
2026
[K:6]
Social care: early help assessment team ; 24 June 2026
[K:7]
Preparing for adulthood: careers adviser with the school ; 30 June 2026
[sign:officer]
Judith Ormesher-Lyle, SEND Casework Manager
[sign:date]
11 September 2026
"""
