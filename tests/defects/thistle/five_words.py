"""The words of thistle-05, clean."""

WORDS = """
[front:name]
Marisol Thwaite-Okeke
[front:born]
30/05/2015
[front:year]
7
[front:status]
Final
[front:request]
11/05/2026
[front:date]
24/09/2026
[front:review]
23/09/2027
[front:primary]
Physical and neurological (acquired brain injury)
[front:setting]
None: educated otherwise than at school since June 2025
[front:care]
No
[front:family]
Idris Okeke (father), Carmel Thwaite (mother), one household. 01632 960568
[front:officer]
Saskia Duvall
[A:how]
Talked with Marisol at her own house, three visits of 20 minutes, curtains drawn (J. Orrell, specialist
teacher, 15 to 29 June 2026). Her words typed as she said them and read back. Parents: long
telephone call, 30 June.
[A:history]
Well until 9. Fell from a pony on 3 November 2024: bleed, operation, seven weeks in hospital, then
rehabilitation until March 2025. Went back to Year 5 half days; four weeks of it, then collapse.
Taught at home since June 2025.
[A:comm]
Talks normally, slowly late in the day. Give one question and wait: fifteen seconds is usual. Thumb up or
down when worn out. Says what she thinks of each new plan by voice note.
[A:child]
"I was the fast one. Now everybody says well done for walking. I like the hens next door and I like
audiobooks in the dark and Tyra when she comes and does not talk."
[A-1]
"I want to be in a school with a uniform, by Year 9, even if it is just mornings."
[A-2]
"I want to ride again, on a fat slow one."
[A:parents]
Mother and father: we got a different daughter back and we love this one too. She is up at five, asleep at
four. We are frightened of stairs, and of the telephone.
[A-3]
We hope for a grown woman who runs her own day and does not burn out by noon.
[A-4]
We would like her to have two friends, not one.
[B:str]
Verbal reasoning kept (63rd centile). Big vocabulary. Works hard, laughs at herself, remembers stories and
music that she hears. Kind to her cousin's twins.
[B:ci]
Communication and interaction: no needs found. Speech, language and social understanding within the range
for her age (speech and language therapist, 12 June 2026).
[B-1]
New learning goes. Told ten facts, she has three after half an hour (4th centile, delayed recall); a lesson
not gone over within the day has to be taught again.
[B-2]
Processing at the 2nd centile. Takes in one sentence at a time; twice the time of others for any page; loses
the end of spoken explanations.
[B-3]
Starting and planning. Sits in front of a task that she can do until someone says "first this". Two things
at once: does neither.
[B-4]
Maths facts patchy since the injury: kept number to 1,000 and addition, lost tables, fractions and telling
the time.
[B-5]
Fatigue is the biggest thing. 45 minutes of thinking, then grey, tearful, slurring; a bad day costs the next
day too (diary, 24 of 61 days lost, March to May 2026).
[B-6]
Blows up and then cannot stop crying, no warning. Six times in May, always after more than one person talked.
[B-7]
Says "the old me died". Will not look at photographs from before. Low mood score in the clinical range in
June 2026.
[B-8]
One friend in eighteen months. Left her class's group chat because it went too fast; has not been with more
than two children together since she was nine.
[B-9]
Left arm and leg weak. Walks 200 metres, stairs with a rail and an adult behind, one-handed for zips, ruler,
lids. Writes five words a minute with the right hand.
[B-10]
Light and noise hurt. Strip lights or a clattering room bring on a headache in ten minutes, and vomiting
three times in May.
[B-11]
Balance unsure on rough ground, four falls since April. Afraid of kerbs; has given up going out of the gate.
[C-1]
Headaches on four days in seven, two of them in bed by noon with the curtains drawn.
[C-2]
Sleep is broken at five every morning and she is asleep again by four, so that no lesson, visit or meal
after that hour can be counted on.
[D-1]
Washing, dressing and the stairs need an adult, every morning, about 50 minutes, and her mother's back is
injured. Nobody else is able to lift her from a fall.
[D-2]
Parents have had no evening out since the accident: nobody else is trained to stay with her, and both slept
under five hours a night in June.
[E-1]
Tell her tutor eight of ten facts from yesterday's lesson, using her own recall cards.
[E-1/By when]
July 2027
[E-2]
Begin each of three jobs on her day-board within two minutes, with nobody saying "first this", on four days
in five.
[E-2/By when]
July 2027
[E-3]
Answer nine in ten mixed questions on times tables, clock and halves or quarters.
[E-3/By when]
End of Year 8
[E-4]
Rest before she is grey: take her own break on her own timer in 19 of 20 lessons.
[E-4/By when]
July 2027
[E-5]
Say or sign "stop" when two people talk, and be calm in five minutes, eight times in ten.
[E-5/By when]
Easter 2027
[E-6]
Tell someone new what happened to her, with two photographs that she picked, one from before the accident
and one from after it.
[E-6/By when]
July 2027
[E-7]
Spend an hour a week with two friends, on something that she chose.
[E-7/By when]
December 2027
[E-8]
Work in a school room for four mornings a week, Key Stage 3 lessons, in a class of no more than six.
[E-8/By when]
September 2028 (Year 9)
[E-9]
Walk 600 metres out of the gate, kerbs and all, with a stick and one adult.
[E-9/By when]
July 2027
[E-10]
Write or dictate 150 words in half an hour, keyboard or voice.
[E-10/By when]
End of Year 8
[E-11]
Be settled with whoever comes, care worker or sitter, and with neither parent in the room, on nine visits in
ten.
[E-11/By when]
September 2027
[E-12]
Lose no more than four days in a month to headache or to waking at five.
[E-12/By when]
July 2027
[F:table]
Her week. Monday, Tuesday, Thursday, Friday, 9.30 to 11.30, at home: tutor. Wednesday 9.30 to 11.00,
library, tutor. Monday and Thursday 12.00 to 12.45, pool. Friday 1.00 to 2.30, Hollin Farm. Twelve and a
half hours of
education in all. Nothing is put in after 3.00. Why not school: the authority is satisfied that any school
is inappropriate for now, because of fatigue and noise.
[F-1]
Core teaching: English, maths, science and humanities, half-hour pieces with ten minutes dark between.
[F-1/Who, where]
Qualified teacher with brain injury training, Tidewell Home Tuition; at home
[F-1/Ratio]
1:1
[F-1/How often]
4 mornings a week
[F-1/How long]
2 hours each
[F-1/For]
N1 N2 N5 O1 O4
[F-2]
Same-day going-over with recall cards (spaced retrieval).
[F-2/Who, where]
Learning mentor, taught by the neuropsychologist; at home
[F-2/Ratio]
1:1
[F-2/How often]
Monday to Thursday, 1.30
[F-2/How long]
15 minutes
[F-2/For]
N1 O1
[F-3]
One sentence at a time, fifteen seconds' wait, twice the time.
[F-3/Who, where]
Everyone who teaches her; everywhere
[F-3/How often]
Every lesson
[F-3/For]
N2 O1
[F-4]
Day-board: three jobs, "first this" faded by a step a fortnight.
[F-4/Who, where]
Tutor, with the neuropsychologist's chart; at home
[F-4/Ratio]
1:1
[F-4/How often]
Daily, start of lesson
[F-4/How long]
10 minutes
[F-4/For]
N3 O2
[F-5]
Maths catch-up: tables, clock and fractions, with objects and Numicon.
[F-5/Who, where]
Tutor; library
[F-5/Ratio]
1:1
[F-5/How often]
Wednesdays
[F-5/How long]
90 minutes
[F-5/For]
N4 O3
[F-6]
Pacing coaching, with a timer and a fatigue diary.
[F-6/Who, where]
Occupational therapist (neurology); at home
[F-6/Ratio]
1:1
[F-6/How often]
Alternate weeks, 30 weeks
[F-6/How long]
45 minutes
[F-6/For]
N5 O4
[F-7]
Therapy for mood, grief and blow-ups, brain injury method.
[F-7/Who, where]
Clinical neuropsychologist; at home, then Hollin Farm
[F-7/Ratio]
1:1
[F-7/How often]
Weekly, 24 weeks from 1 October 2026, then monthly
[F-7/How long]
50 minutes
[F-7/For]
N6 N7 O5 O6
[F-8]
"Stop" card and a rule of one voice at a time, rehearsed.
[F-8/Who, where]
Tutor and mentor; every place
[F-8/Ratio]
1:1
[F-8/How often]
Every session; rehearsed Mondays
[F-8/How long]
5 minutes
[F-8/For]
N6 O5
[F-9]
Hollin Farm: hens and a slow pony; Tyra and one other girl from November 2026.
[F-9/Who, where]
Farm teacher (Level 4, riding for the disabled); Hollin Farm
[F-9/Ratio]
One adult between two, then between three
[F-9/How often]
Fridays
[F-9/How long]
90 minutes
[F-9/For]
N8 N11 O7
[F-10]
Story of my accident: a book and film.
[F-10/Who, where]
Learning mentor; at home
[F-10/Ratio]
1:1
[F-10/How often]
Fortnightly, spring term 2027
[F-10/How long]
40 minutes
[F-10/For]
N7 O6
[F-11]
Pool: strength and balance.
[F-11/Who, where]
Paediatric physiotherapist first of each month; her assistant other weeks; Tidewell pool
[F-11/Ratio]
1:1
[F-11/How often]
Monday and Thursday
[F-11/How long]
45 minutes
[F-11/For]
N9 N11 O9
[F-12]
Kerbs and gate: walking out, with stick.
[F-12/Who, where]
Physiotherapy assistant; round the village
[F-12/Ratio]
1:1
[F-12/How often]
Tuesday, Wednesday and Friday, before lessons
[F-12/How long]
A quarter of an hour
[F-12/For]
N11 O9
[F-13]
Laptop, voice dictation, one-handed keyboard, ruler and lid grips; keyboard skills.
[F-13/Who, where]
Authority supplies; occupational therapist teaches; at home
[F-13/Ratio]
1:1
[F-13/How often]
6 visits, autumn 2026; checked each term
[F-13/How long]
45 minutes
[F-13/For]
N9 O10
[F-14]
Blackout blind, lamps not strips, ear defenders, tinted lenses.
[F-14/Who, where]
Authority supplies; home, library and farm
[F-14/How often]
Every lesson
[F-14/For]
N10 O4
[F-15]
School visits: room of six, no bell, empty first, then with two children.
[F-15/Who, where]
Tutor and learning mentor; Marram Point School, resource base
[F-15/Ratio]
One adult to one, then one to three
[F-15/How often]
Six in spring 2027; twelve in spring 2028
[F-15/How long]
1 hour, then 2 hours
[F-15/For]
N8 N10 O8
[F-16]
Training: brain injury, fatigue, one voice.
[F-16/Who, where]
Neuropsychologist, for tutor, mentor, farm and pool
[F-16/How often]
October 2026 and each September; new people within a month
[F-16/How long]
3 hours
[F-16/For]
N2 N5 N6 O4 O5
[F-17]
Review of all rows, and planning of the way back to school.
[F-17/Who, where]
Specialist teacher for medical needs, with parents, tutor and therapists; at home
[F-17/How often]
Each half term
[F-17/How long]
1 hour
[F-17/For]
O8
[F:targets]
Small targets: tutor and Marisol, each half term, on the day-board; scored by Marisol.
[G-1]
Headache clinic with the neurology nurse; medicine as required, one tablet at the first sign and no more
than two in a week, logged by her parents.
[G-1/Who, where]
Neurology nurse; telephone and clinic
[G-1/How often]
Every six weeks
[G-1/How long]
30 minutes
[G-1/For]
C1 O12
[G-2]
Sleep plan: light box, nap of 40 minutes at 12.45, check of the medicine.
[G-2/Who, where]
Community paediatrician; nurse visits at home
[G-2/How often]
Monthly for six months, then every three months
[G-2/How long]
45 minutes
[G-2/For]
C2 O12
[H1-1]
Care worker trained in moving and handling, for washing, dressing and stairs.
[H1-1/Who, where]
Tidewell Home Care; at home
[H1-1/Ratio]
1:1
[H1-1/How often]
Every morning, 8.00
[H1-1/How long]
1 hour
[H1-1/For]
D1 O11
[H2-1]
Sitter trained by the neurology nurse, for her parents' evening out.
[H2-1/Who, where]
Short breaks service; at home
[H2-1/Ratio]
1:1
[H2-1/How often]
One evening a fortnight
[H2-1/How long]
4 hours
[H2-1/For]
D2 O11
[I:place]
No school or other setting is named. Marisol's education is arranged by the authority otherwise than at
school under section 61 of the Act.
[J:budget]
Not requested. Her parents have the leaflet, and a name to ring.
[K:1]
Marisol ; 29/06/2026 ; Notes of three visits
[K:2]
Parents ; 30/06/2026 ; Note of a call
[K:3]
Education: J. Orrell, specialist teacher for medical needs ; 03/07/2026 ; Report
[K:4]
Educational psychologist: C. Beddoes ; 18/06/2026 ; Report
[K:5]
Medical: Dr N. Ashgrove, neurology, with nurse ; 22/06/2026 ; Letter
[K:6]
Neuropsychologist: E. Farrant ; 25/06/2026 ; Report
[K:7]
Speech and language therapist: T. Lowick ; 12/06/2026 ; Report
[K:8]
Occupational therapist and physiotherapist ; 17/06/2026 ; Joint report
[K:9]
Social care: disabled children's team ; 02/07/2026 ; Assessment
[sign:officer]
Saskia Duvall, EHC Officer
[sign:date]
24/09/2026
"""
