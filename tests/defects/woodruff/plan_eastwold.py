"""Eastwold: stacked area tables filled in fragments by a business-support officer."""

WORDS = """
# front
> Child's name: Nell Adeyinka-Frost
> Likes to be called: Nell
> Date of birth: 22/01/2021
> Year group: 1
> NHS number: 999 406 2218
> School: Tidewell Infant School
> Parents: Temi Adeyinka and Joseph Frost
> Home languages: English; some Yoruba; some signs from British Sign Language
> Primary need: Speech, language and communication needs
> Looked after: No
> Request received: 05/05/2026
> Draft sent: 27/07/2026
> Plan status: FINAL
> Date of final plan: 15/09/2026
> Review due by: 14/09/2027
# heads
> A: Section A: Views, interests and aspirations
> B: Section B: Special educational needs
> C: Section C: Health needs
> D: Section D: Social care needs
> E: Section E: Outcomes
> F: Section F: Special educational provision
> G: Section G: Health provision
> H1: Section H1: Provision under section 2, Chronically Sick and Disabled Persons Act 1970
> H2: Section H2: Other social care provision
> I: Section I: Placement
> J: Section J: Personal budget
> K: Section K: Advice and information
# A.how
Nell: photo cards and a school walk with Miss Baptiste (her key person), 3 June 2026. Nell pointed, signed
and said words; Miss Baptiste wrote them down. Words in inverted commas are Nell's. Parents: phone call with
plan officer, 8 June 2026, typed up and agreed by email.
# A.story
Born at 37 weeks. Hearing loss found at newborn screen, hearing aids from four months. Lived in Eastwold all
her life. Brother Kit, 8. First words at three. Nursery 15 hours, then Tidewell from September 2025. Good
start, tired by Thursdays.
# A.likes
"Splash!" (swimming). Worms, wellies, the water tray, her brother's football. Very good at copying an action
after one look. Remembers where everything in the classroom lives. Kind to babies. Tries again when a thing
goes wrong.
# A.hopes
- [[A1: "Me talk Kit friends."]]
- [[A2: "Me read big book, me do it."]]
- [[A3: "Swim club, big pool."]]
# A.parents
Proud of her. Worn out by guessing what she means at teatime. Think school has been honest. Not sure the
hearing aids are always on.
- [[A4: Parents want Nell to tell people outside the family what she needs, and be understood.]]
# A.voice
Two words together, signs, pulling by the hand, drawing. Better face to face, in good light, with the other
person quiet. Chooses from two photos. Helped pick the photos for this form. Will come to reviews for the
first part, with her choice board.
# B.ci
> Strengths: Wants to communicate and does not give up. About 60 signs, 90 spoken words. Good eye contact.
(K2) (K4)
# B1 ci
Puts two words together, rarely three. Verbs and small words left out. Cannot tell an adult what has happened
when they were not there. Sentence use like a child of 2 years 6 months. Other children walk off before she
has finished. (K4)
# B2 ci
Follows two key words in an instruction ("coat, peg"). Loses longer ones. Watches the others and copies. In
whole-class input, 10 minutes, she had followed none of it when checked. (K2) (K4)
# B3 ci
Speech hard to make out. Misses ends of words; "s", "f" and "sh" all come out as "d". Strangers catch about
one word in three. Goes silent when asked to say it again. (K4)
# B.cl
> Strengths: Sorts, matches and builds at the level of her age. Good memory for places and pictures. (K5)
# B4 cl
Early reading behind. Knows 7 letter sounds of the 32 taught; cannot hear which sound starts a word, so
cannot blend. Knows a handful of words by sight. Cannot join in phonics with her class. (K2) (K5)
# B5 cl
Number words muddled. Counts objects to 5, then order goes. "More", "fewer", "before" not understood. Can do
the same tasks when shown without words. Maths work stops at the talking part. (K5)
# B.semh
> Strengths: Settles well in the mornings. Affectionate. Shares with younger children. (K2)
# B6 semh
Gets cross when not understood. Throws what is in her hand or lies down, 2 or 3 times a day, 5 to 10 minutes
each. Most at tidy-up and line-up. Misses the start of the next lesson. (K1) (K2)
# B7 semh
On the edge at playtime. Stands by the adult. Runs after games but does not know the rules, nobody tells her.
Played with another child for 3 minutes of 40 when watched. (K2) (K5)
# B.sp
> Strengths: Runs, climbs, swims a width. Draws people with fingers and ears. (K2)
# B8 sp
Hearing loss in both ears, moderate. With aids in a quiet room hears speech at 1 metre; at 3 metres or in
noise, misses most of it. Does not notice when an aid has stopped. Classroom carpet noise measured at 62
decibels. (K3) (K6)
# B9 sp
Tired from listening. By 1.30 pm head on table, rubs ears, pulls aids out. Afternoon work half of the
morning's. (K2) (K6)
# C1 health
Glue ear on top of the permanent loss, three times last winter. Hearing drops further each time, for weeks.
Ears sore, cannot wear aids. Lost 11 school days. (K3)
# D1 care
Not safe near roads or water when out. Does not hear a shout or a car. Parents cannot let go of her hand, so
no park trips with both children together. Plays only with Kit outside school. Disabled children's team
assessed, June 2026. (K7)
# E1 ci
Use sentences of four words or more to tell an adult about something the adult did not see, on three days a
week.
# E2 ci
Carry out a spoken and signed instruction with three key words, without copying, 8 times out of 10 in class.
# E3 ci
Say words with "s", "f" and "sh" so that an adult who does not know her understands 7 words out of 10.
# E4 cl
Read a book of simple three-sound words to an adult, 9 words out of 10 correct.
# E5 cl
Count out 20 objects and show which of two groups has more and which has fewer, right in 9 tries out of 10.
# E6 semh
Show by sign, card or words that she has not been understood, with throwing or lying down less than once a
week.
# E7 semh
Join a playground game with one or two children and stay in it for 15 minutes, four days a week.
# E8 sp
Tell an adult within five minutes when a hearing aid is not working, on 9 occasions out of 10.
# E9 sp
Get as much work finished in the last hour of the day as in the first, four days a week.
# E10 health
Miss no more than three days of school in a winter (October to March) with ear trouble.
# E11 care
Stop on the "stop" signal beside roads and water 9 times out of 10, so that she can go to a club every week.
# E.lead
By the end of Year 2 (July 2028) Nell will:
# E.how
Small termly targets towards these: set by class teacher and SENCO (special educational needs coordinator)
with parents each September, January and April, and checked by SENCO at half term.
# F1 ci
Language programme for longer sentences: verbs first, then small words, through play and picture stories.
Modelling at one word more than Nell's own. (K4)
> By Whom: Speech and language therapist, 1:1. Between visits, teaching assistant trained by the therapist,
1:1.
> Frequency: Therapist 45 minutes each fortnight in term. Assistant 20 minutes, four days a week. Therapist
reviews each term.
> Need: B1
# F2 ci
Instructions in short chunks, key word signed, object or picture shown, then a check that she has got it.
(K4)
> By Whom: Class teacher and teaching assistant
> Frequency: Every lesson, every instruction
> Need: B2, B5
# F3 ci
Speech sound programme: hearing the difference first, then saying. Mirror, picture pairs, cued sounds. (K4)
> By Whom: Speech and language therapist writes and shows; same trained teaching assistant delivers, 1:1
> Frequency: 10 minutes, five days a week. Therapist listens in and changes the sounds each half term.
> Need: B3
# F4 ci
Signing course, level one, for class teacher, teaching assistants, midday staff. (K4) (K6)
> By Whom: Teacher of the deaf
> Frequency: Six sessions of one hour, autumn 2026. Refresher one hour every September.
> Need: B1, B2, B6
# F5 ci
Teaching assistant in class: signs key words, repeats what others say, checks understanding, steps in early
at tidy-up. (K2) (K5)
> By Whom: Teaching assistant with signing level one, 1:1
> Frequency: 20 hours a week: all mornings, first hour of each afternoon
> Need: B1, B2, B6, B9
# F6 cl
Phonics taught by eye as well as ear: cued articulation, magnetic letters, sounds at Nell's own step. (K5)
(K6)
> By Whom: Teaching assistant trained in the scheme by the teacher of the deaf, group of 2 children
> Frequency: 25 minutes daily, in place of class phonics. SENCO checks sounds known every six weeks.
> Need: B4
# F7 cl
Number sessions with real objects and number shapes; "more", "fewer", "before" taught one at a time. (K5)
> By Whom: Class teacher, group of 3 children
> Frequency: 20 minutes, four days a week. Class teacher and educational psychologist review each term.
> Need: B5
# F8 semh
"I don't get it" card and sign on lanyard, picture timetable, two-minute warning with sand timer. (K5)
> By Whom: Teaching assistant and class teacher
> Frequency: In use all day; warning before every tidy-up and line-up
> Need: B6
# F9 semh
Playground game group: one game learnt at a time, picture rules, then played outside. (K5)
> By Whom: Trained play leader (school's learning mentor), Nell and 3 others
> Frequency: 20 minutes indoors on Mondays, 20 minutes outdoors Tuesdays to Thursdays. Learning mentor and
SENCO review each half term.
> Need: B7
# F10 sp
Direct teaching by a qualified teacher of the deaf: listening, looking after aids, saying when something is
wrong. Advice to staff in the same visit. (K6)
> By Whom: Qualified teacher of the deaf, 1:1
> Frequency: One hour weekly in term. Written review each term.
> Need: B8
# F11 sp
Radio aid worn by the teacher. Soundfield speaker. Seat at front, side on to window. Carpet and felt pads in
room. (K6)
> By Whom: School; teacher of the deaf checks equipment
> Frequency: Every lesson and assembly; full check each half term
> Need: B8, B9
# F12 sp
Test of both hearing aids and radio aid with stetoclip and listening sounds; spare batteries in tray. (K6)
> By Whom: Teaching assistant trained by teacher of the deaf (renewed yearly)
> Frequency: 8.50 am and 12.50 pm daily, 5 minutes each
> Need: B8
# F13 sp
Listening break: den in quiet room, aids out if she likes, no talking asked of her. (K6)
> By Whom: Teaching assistant, 1:1
> Frequency: 15 minutes at 11.00 am and 15 minutes at 1.15 pm, daily
> Need: B9
# G1
Ear clinic: ears looked at, hearing tested, grommets decided on; same-week slot when glue ear comes back.
(K3)
> By Whom: Audiologist and ear, nose and throat consultant, Eastwold Hospital
> Frequency: Every three months, 30 minutes
> Need: C1
# G2
Aid repairs, new ear moulds. (K3)
> By Whom: Audiology department
> Frequency: New moulds every four months; repair within three working days
> Need: C1, B8
# H1.1
Saturday play and swim club for disabled children, with a signing one-to-one worker. Road and water "stop"
routine practised each time. (K7)
> By Whom: Disabled children's team, through Splash Eastwold
> Frequency: Two hours weekly, 40 weeks a year. Social worker reviews every six months.
> Need: D1
# H2.text
None required. Social worker's assessment, June 2026: H1 is enough.
# I.text
Tidewell Infant School. Mainstream infant school (community).
# J.text
No personal budget. Parents asked 1 September 2026; do not want one.
# K1
Parents' views and Nell's views
> From whom: Temi Adeyinka, Joseph Frost, Nell with Miss Baptiste
> Date: 03/06/2026 and 08/06/2026
# K2
Education: school advice
> From whom: Gwen Tolliver, SENCO, Tidewell Infant School
> Date: 10/06/2026
# K3
Medical advice
> From whom: Dr Hal Sorensen, consultant paediatrician in audiology
> Date: 12/06/2026
# K4
Speech and language therapy
> From whom: Aoife Grundy, speech and language therapist
> Date: 11/06/2026
# K5
Educational psychology
> From whom: Dr Prakash Nair, educational psychologist
> Date: 17/06/2026
# K6
Hearing: qualified teacher of the deaf
> From whom: Leonie Marsh, qualified teacher of the deaf
> Date: 09/06/2026
# K7
Social care
> From whom: Ruby Castellan, social worker, disabled children's team
> Date: 19/06/2026
# sign
> Officer: Denise Arkwright, special educational needs officer
> Signature: D Arkwright
> Date signed: 15/09/2026
"""
