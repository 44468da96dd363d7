"""Lowmarsh: a person-centred 'My plan' that speaks to the young person as 'you'."""

WORDS = """
# front
> My full name: Romilly Ashdown-Iqbal
> What people call me: Romy
> My date of birth: 3 June 2013
> My school year: Year 9
> My unique pupil number: L935201119084
> My school: Weir Bank Academy
> My parents: Clare Ashdown and Faisal Iqbal
> Languages we speak: English and Urdu
> My main need: Vision impairment
> Am I looked after by the council?: No
> My first plan was made on: 12 February 2019
> Review meeting: 24 June 2026
> Changes proposed to us on: 17 July 2026
> Status: Amended
> This amended plan is dated: 9 September 2026
> It will be reviewed by: 23 June 2027
# heads
> A: All about me: my views, interests and hopes
> B: My special educational needs
> C: My health needs
> D: My social care needs
> E: My outcomes
> F: The special educational provision I must have
> G: The health provision I need
> H1: Social care I must have under section 2 of the Chronically Sick and Disabled Persons Act 1970
> H2: Other social care I need
> I: My school
> J: My personal budget
> K: The advice and information used in my plan
# A.how
Romy, this is your plan, so it is written to you. You talked to Beth Sallis, your plan coordinator, on a
video call on 11 June 2026 and again after your review on 24 June. You recorded some of your answers on your
phone and sent them. Where you see speech marks in this part, those are your own words from the calls or the
recordings. Your mum and dad wrote a page together on 15 June, and it has its own heading below. Everything
else was put together by Beth, and you checked it with the screen reader on 1 July.
# A.story
You were born in Leicester with albinism and nystagmus, and you moved to Lowmarsh when you were three. You
had help from the vision team from the age of four months. At primary school you were in a class of nineteen,
and you did well there. Starting at Weir Bank in September 2024 meant thirteen hundred pupils and four
buildings. Year 7 was hard going. In Year 8 you found the radio club, and things began to look up.
# A.good
You are funny on purpose. You can hear a tune once and play it. You spot a fault in sound equipment before
the adults do, and you presented the school podcast for two terms. "I like it when people say who they are
when they come over, because then I don't have to guess." You love cold weather, cats, quizzes and your
cousin Hana.
# A.wishes
"I get stressed before maths, and I hate having to ask for big print in front of everyone. I'd like the help
to just be there."
# A.hopes
- [[A1: "I want to work in radio or sound, like behind the desk."]]
- [[A2: "I want to go into town with Hana on the bus and not have Dad parked round the corner."]]
- [[A3: "I'd like to live in a flat with a friend one day and cook proper food."]]
- [[A4: "I want more than one friend at school."]]
# A.voice
You speak up well with people you know and go quiet in a crowd. You read large print (24 point) and use a
screen reader when your eyes are tired. Send you things the day before a meeting and you will come with your
own list. You chaired the first half of your review.
# A.parents
We are so proud of how Romy has grown into herself. She is witty and stubborn in the best way. She comes home
exhausted and goes straight to bed on most weekdays, and it worries us that she has so little left for fun.
We find it hard to let her go out alone and we know that we have to learn. We speak to school by email and
they answer. [[A5: We hope that she will leave school with the exams to choose her own course.]]
# B.good
You have a strong spoken vocabulary and your reasoning in words is well above average for your age. You learn
by ear very quickly. You know your own equipment and you look after it. Your hearing is excellent.
# B1 ci
You find it hard to follow a conversation in a group, because you can't see who is speaking or the looks that
pass between people. Faces are a blur beyond a metre and a half. You answer a question meant for someone
else, or you say nothing at all. In the three group tasks that were observed you spoke once.
# B2 cl
You find information set out as tables, graphs and diagrams very hard to take in. You see one small part at a
time and have to hold the rest in your head. In maths and science you work at about half the speed of your
class, and you're around two years behind in the topics that use graphs and shape, though your number work is
where it ought to be.
# B3 cl
You lose track of long tasks. With several weeks to finish a piece of work you can't picture how much is
left, and you start late. Last year five of your nine assessments were handed in unfinished.
# B4 semh
You feel very anxious about standing out. You would sooner go without enlarged work than ask for it, and
before maths you often feel sick. You asked to leave maths eleven times in the spring term, and you've
stopped putting your hand up in every lesson but music.
# B5 semh
You haven't found it easy to make friends since Year 7. You can't find people in the canteen or on the field,
so most lunchtimes you sit alone by the library. You know Aisha well, and when she is off you don't speak to
another pupil all day.
# B6 sp
Your sight is 6/48 in your better eye with glasses, and glare makes it worse. Ordinary print is out of reach,
and so is the board, wherever you sit. Your eyes move all the time, so a line of print jumps about, and you
read at 70 words a minute.
# B7 sp
Looking is tiring for you. After about twenty minutes of close work you get a headache and your reading slows
by a third. By the last lesson of the day you tend to put your head down.
# B8 pfa
You can't yet get about safely by yourself in places you don't know. You judge the speed of traffic wrongly
when the sun is low, you miss kerbs, and you can't read bus numbers. You have never made a journey alone, and
you don't go to things after school because of it.
# B9 pfa
You have had little chance to learn jobs about the house. You find it hard to pour hot drinks, to read
cooking instructions and the dials on the oven, and to tell whether a thing is clean. You rely on your mum
for most of it.
# B10 pfa
You don't know what work a person with your sight can do. You have never been inside a workplace, you
couldn't name a course or a job in sound when you were asked, and you said that "someone would have to show
people like me round first".
# C1 health
Your skin and eyes are harmed by sunlight very quickly. You burn within ten minutes, and in bright sun you
can't keep your eyes open. You have missed sports day, two trips and a good many PE (physical education)
lessons because of it.
# D1 care
You spend nearly all your weekends at home. Because you can't get about alone and can't make people out, you
depend on your parents or on Hana to do anything at all, and you haven't got anywhere to go where other young
people know what it is like to have low vision.
# E.lead
These are what we want to be different for you by the end of Year 11 (July 2029), unless an earlier date is
given.
# E1 ci
In a group of five, you will join in by saying something to the point at least three times in a discussion.
# E2 cl
You will be able to read and explain a graph or table at the level of your class, in your own format, in 8
questions out of 10.
# E3 cl
By July 2027 you will hand in 8 out of every 10 long pieces of work finished and on the day.
# E4 semh
By July 2028 you will tell a teacher what you need in a lesson, by voice or by your card, without leaving the
lesson, in 9 lessons out of 10.
# E5 semh
By Easter 2028 you will spend at least three lunchtimes a week with two or more friends.
# E6 sp
You will read your own course materials, by eye or by ear, at 120 words a minute or faster.
# E7 sp
By July 2027 you will finish the last lesson of the day with your work complete on four days out of five.
# E8 pfa
By July 2028 you will travel on the bus from home to the town centre and back with a friend and no adult,
once a week.
# E9 pfa
You will make a hot meal for two, using the oven and hob safely and without help, once a week.
# E10 pfa
You will have chosen a course in sound or media for after Year 11, having spent at least ten days in a place
where that work is done.
# E11 health
By July 2027 you will take part in every outdoor lesson and trip without sunburn, by protecting your own skin
and eyes.
# E.how
Your smaller steps are agreed with you every term by Mr Onwudiwe, the special educational needs coordinator
(SENCO), and your teacher of the vision impaired. You keep the list on your phone and go through it with the
SENCO once a month.
# F1 ci
Social communication sessions about group talk: ways of finding out who is speaking, joining in and handing
over. The same sessions teach the other pupils to say their names.
> Who: A specialist teaching assistant trained by the teacher of the vision impaired, with you and four other
pupils
> When: 40 minutes once a week in every term. The teacher of the vision impaired reviews it with you each
term.
# F2 cl
Lessons in reading tables, graphs and diagrams by touch and by sound, with raised diagrams and a talking
graph programme, taught just ahead of your maths and science topics.
> Who: A qualified teacher of the vision impaired, just you
> When: One hour twice a week, looked at each half term by the teacher and your head of maths
# F3 cl
Planning time for long pieces of work. You break the task into dated steps in the calendar on your tablet,
with a sound for each.
> Who: Specialist teaching assistant, just you
> When: 20 minutes every Monday and 20 minutes every Thursday. The SENCO checks what was handed in every half
term.
# F4 semh
Time with the school counsellor about feeling noticed, using a step by step approach to the things that worry
you (a cognitive behavioural programme).
> Who: School counsellor with a diploma in working with young people, just you
> When: 45 minutes a week for two terms from October 2026; reviewed with you in the tenth session and the
last
# F5 semh
A card that you can put on the desk to say what you need, agreed with you and known to all your teachers, who
look for it and act on it without a word.
> Who: Every teacher and assistant who works with you
> When: Every lesson
# F6 semh
A lunchtime audio club, which you will help to run, with a meeting place that you can find by yourself.
> Who: The media technician, with you and five others
> When: 50 minutes on Mondays, Wednesdays and Fridays in term time. The head of year asks you how it is going
each half term.
# F7 sp
All that you're given to read is in 24 point, or as a file for your screen reader, and is in your hands
before the lesson begins. What is on the board is sent to your tablet as it is written.
> Who: Your teachers, with a technician from the vision team who makes the materials
> When: Every lesson; the technician works on your materials for 6 hours a week
# F8 sp
Lessons in touch typing, screen reading at speed and magnifying by camera.
> Who: A qualified teacher of the vision impaired, just you
> When: 45 minutes a week. Your reading speed is measured every term and the programme reviewed with you
then.
# F9 sp
A rest for your eyes, in the dim room by the library, with audio in place of print.
> Who: Specialist teaching assistant, who comes to fetch you and works with you there, one to one
> When: 15 minutes at 11.40 and 15 minutes at 2.15, every school day
# F10 sp
A specialist teaching assistant in lessons to describe what is shown, set up your equipment and read aloud
what cannot be adapted. The teacher of the vision impaired trains the assistant for two days each September.
> Who: Specialist teaching assistant, just you
> When: 16 hours a week: all maths, science, geography, art, technology and PE lessons
# F11 pfa
Lessons in getting about (habilitation): long cane, crossings, the school's four buildings, and then buses.
> Who: A qualified habilitation specialist, just you
> When: 90 minutes every fortnight, with four days of two hours each in the summer holiday. Reviewed each
term with you and your parents.
# F12 pfa
Lessons in cooking and keeping house, with marked dials, a talking scale and safe pouring.
> Who: The same habilitation specialist, just you, in the school's food room
> When: One hour a week from January 2027 to July 2028, reviewed by the specialist each term
# F13 pfa
Getting ready for after Year 11: interviews about courses and work, two taster days a year at colleges, and
work experience in a studio or radio station with a support worker who knows your equipment.
> Who: A careers adviser qualified to level 6, just you, and the support worker, just you
> When: Three interviews of 45 minutes each year in Years 9, 10 and 11; five days of work experience in Year
10 and five in Year 11. The SENCO reviews it at each annual review.
# G1
Teaching you to protect your own skin and eyes, with prescribed cream, tinted lenses and a plan for school
trips.
> Who: Specialist nurse from the dermatology clinic, and the hospital optometrist for your lenses
> When: One visit of an hour to you and school each spring; lenses and glasses checked every six months
# H1.1
A support worker who goes with you to an activity that you pick, and stands back a little more each month.
> Who: A worker trained as a sighted guide, from the disabled children's team, one to one
> When: Three hours every Saturday in term time. Your social worker reviews it with you every six months.
# H2.1
A place at the Low Vision Youth Weekend.
> Who: Lowmarsh Sight Society, four leaders for sixteen young people
> When: Two weekends a year, from Friday evening to Sunday afternoon; your social worker asks you about each
one
# I.text
Weir Bank Academy, a mainstream secondary academy.
# J.text
You and your parents talked about a personal budget on 24 June 2026 and decided that you did not want one.
# K1
What you told us
> Who gave it: You
> Date: 11 June 2026
# K2
What your parents told us
> Who gave it: Clare Ashdown and Faisal Iqbal
> Date: 15 June 2026
# K3
Advice from school, with the report of your annual review
> Who gave it: Chidi Onwudiwe, SENCO
> Date: 24 June 2026
# K4
Advice of a qualified teacher of the vision impaired
> Who gave it: Helen Mackie, Lowmarsh vision team
> Date: 8 June 2026
# K5
Habilitation assessment
> Who gave it: Tom Rusk, habilitation specialist
> Date: 5 June 2026
# K6
Educational psychologist's advice
> Who gave it: Dr Leila Morgan, educational psychologist
> Date: 19 May 2026
# K7
Medical advice
> Who gave it: Dr S. Farrant, consultant ophthalmologist, with the dermatology nurse
> Date: 28 May 2026
# K8
Social care advice
> Who gave it: Nicola Bright, social worker, disabled children's team
> Date: 3 June 2026
# K9
Preparing for adulthood: careers guidance report
> Who gave it: Owen Pask, careers adviser
> Date: 12 June 2026
# sign
> Signed: Beth Sallis
> Job: Plan coordinator, Lowmarsh Council
> Date: 9 September 2026
"""
