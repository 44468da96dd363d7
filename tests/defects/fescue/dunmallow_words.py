"""The words of plan 4, by key."""

from __future__ import annotations

from tests.defects.fescue.words import words_in

WORDS = words_in("""
front.name: Leilani Cordery
front.pref: Lani
front.dob: 2022-12-05
front.upn: Not yet issued
front.nhs: 999 027 8834
front.phase: Early years (nursery year before Reception)
front.setting: Puddleduck Lane Nursery, 15 hours a week
front.need: Severe learning difficulties (Down syndrome)
front.status: Draft
front.version: 1
front.request: 24 July 2026
front.date: 6 November 2026
front.review: Within 6 months of the final plan (child under five)
front.reviewdate: 10 June 2027
front.lac: No
front.parents: Mrs Kirra Cordery and Mr Thomas Cordery, 01632 960577, corderyfamily@example.org
front.officer: Bernadette Iwu, plan co-ordinator
h.A: (A) The views, interests and aspirations of the child and her parents
A.how: How this was gathered: Lani's part was written on 2 September 2026 by her mother and her key person, Fay, in Lani's voice, from a week of photographs, from what she chose when shown two things, and from what she signed. It is their reading of her, not her words. Her parents' part was told to the co-ordinator at home on 9 September 2026.
A.child: Lani's view, as put into words for her: I am the bossy twin. I sign MORE and BISCUIT and I blow kisses to get out of trouble. I like water in anything, drums, Fay's keys, and my brother Noa until he takes the digger. I do not like the hand dryer. When I lie on the floor I mean no.
A.parents: Her parents' view: Lani makes us laugh every day. She knows far more than she can tell people. We are tired, we are good at hospitals now, and we would like not to have to fight.
A1: We hope that she will talk, in words or in signs, so that anyone can have a chat with her, not only us.
A2: We hope she goes to the same school as Noa and gets asked to birthday parties.
A3: We hope that when she's grown up she has a job she likes and a flat with a friend.
A.hist: History: Lani and Noa were born at 35 weeks. Lani's Down syndrome was known from the twentieth week. She spent seven weeks on the neonatal unit and had a hole in her heart closed at five months, in May 2023. Portage visited from February 2024 to August 2025, and she began nursery in September 2025.
A.talk: How Lani communicates and is involved: she looks, points, pulls, signs (Makaton) and says a few words. Hold up two real things and she chooses. She needs ten full seconds before an answer. At her meetings a film of her week is shown first, and she comes in to choose the music and the snack.
h.B: (B) The child's special educational needs
B.ci: Lani watches faces, takes turns in a to-and-fro game for five minutes and copies new signs after two or three showings.
B1: At 3 years 9 months Lani says eleven words and uses 38 signs, one at a time. She understands one key word in a sentence ("where's your SHOE?"). She can't tell anyone what has happened or what she wants when it is out of sight, and goes without or screams.
B2: Her speech is very unclear. Small mouth movements, low tone, and p, b, m the only sounds she uses at the front of a word. Staff who don't know the context got two words out of twenty. Other children walk away.
B3: Lani gives her attention to something an adult has chosen for about ninety seconds (children in her room: eight minutes). She then throws the object. Most group times carry on without her.
B.cl: Lani matches six pictures, finishes an inset puzzle, remembers songs in order and learns by watching Noa.
B4: Lani's play and problem-solving are like those of a child of 18 to 20 months. She bangs, fills and tips; she doesn't yet pretend, sort by colour or understand "one more". She cannot join the play through which her group learns early number and language.
B5: She needs to be shown something thirty or forty times, the same way, before it sticks, and after a fortnight's illness it has gone. A new skill in one room is not used in another, so each thing is learnt from scratch.
B.se: Lani is affectionate, funny and unafraid of new people.
B6: Change of activity. Lani drops to the floor, goes limp and will not be moved; this happened fourteen times in the week of 14 September 2026, for four to twenty minutes each. She misses outdoor play and snack, and two adults are taken up.
B7: She doesn't know what is dangerous. Out of the gate twice in the spring, into the pond area once. She doesn't stop for "stop" or her name beyond three metres, so she is kept in when the others go out.
B8: With other children Lani hugs hard, pulls hair or sits on them to say hello; eight incidents a week. Children of her group have begun to move off when she comes, and her only play partner is Noa.
B.sp: Lani walked at 2 years 7 months. She gets on and off a low chair and pedals with her feet on the ground.
B9: Low muscle tone, loose joints. She tires after about fifteen minutes on her feet, sits in a W, can't climb a step over 12 cm without a hand, and falls six or seven times a day on grass, which keeps her off the climbing frame and out of running games.
B10: Whole-hand grasp, both hands, no preference yet; she can't turn one page, hold a crayon to make a mark on purpose or spoon without spilling most of it. Mark-making, books and snack depend on an adult's hand over hers.
B11: Glue ear: hearing levels 40 to 45 dB in both ears on three tests since January 2026. She wears a bone-conduction band for about an hour, then throws it. Without it she misses quiet speech and all word endings beyond a metre.
B12: Lani wears nappies and shows no sign of knowing when she is wet; pulls her trousers down, not up. She is changed four times a session, so loses about forty minutes of nursery a day.
h.C: (C) The child's health needs
C1: Heart repaired; no limits on activity. Chest infections: five courses of antibiotics in twelve months and two nights in hospital in March 2026. She lost 31 nursery sessions, and skills with them.
C2: Unsafe swallow with thin drinks: she coughs, and a videofluoroscopy in July 2026 showed fluid going down the wrong way. Without thickened drinks her chest suffers.
h.D: (D) The child's social care needs
D1: Lani wakes four or five times a night and her parents take turns. Neither has slept for more than four hours together since the twins were born, and Noa is brought to nursery late on about two days in five.
D2: The house opens on to a road and the yard has a gate which Lani can lift. She can't be left in any room or outdoors at all, so neither twin plays outside at home.
h.E: (E) Outcomes
E1: By the end of Reception (July 2028) Lani will join two words or signs ("more water", "Noa gone") to ask and to tell, and be understood first time by children and adults outside her family fifteen times in a day, so that she can chat with anyone.
E2: By July 2028 Lani will guide a spoon or a crayon in three fingers to where she wants it (a closed circle; a pot of yoghurt with less than a quarter spilt) in four tries out of five, so that she needs nobody's hand over hers.
E3: By July 2027 Lani will stay with an activity chosen by an adult, with two other children, for five minutes, in four group times out of five, so that she learns with them.
E4: By July 2028 Lani will use each newly taught step of play or number (sorting by colour, giving "two", feed-wash-bed) in two different rooms with two different adults, on four days in five, so that she shares in the learning through play of Reception.
E5: By Easter 2027 Lani will go from one activity to the next with her picture, on her feet, within two minutes, nine times out of ten, so that she doesn't miss the next thing.
E6: By July 2027 Lani will stop within two steps of "stop" on twenty walks running, so that she can go out with her group and play in the yard at home.
E7: By December 2027 Lani will greet with a wave or a high five and then play beside two children other than Noa for ten minutes, each day for a fortnight, without pulling hair, so that she has friends of her own.
E8: By July 2028 Lani will climb three 15 cm steps with one hand on a rail, five times running, so that she gets about the school and its climbing frame with the others.
E9: By Easter 2027 Lani will keep her hearing band on for four hours of a nursery day, on nine days in ten, so that she hears the ends of words.
E10: By July 2028 Lani will be dry for three hours at a stretch on eight days in ten, using the toilet at set times and pulling up her own trousers, so that she loses no time with her class.
E11: By July 2027 Lani will miss no more than ten nursery sessions in a term through chest infection, taking every drink thickened, so that she keeps well and keeps what she's learnt.
E12: By September 2027 Lani will sleep for six hours without waking on five nights in seven, so that she and Noa come to nursery rested and on time.
E.small: Smaller steps (six-week targets) are agreed at the first Tuesday meeting of each half term by the nursery SENCO, Fay and a parent, put on the wall and in the home book, and ticked off every Friday by Fay.
h.F: (F) Special educational provision
F1: Makaton and core-board language therapy. New vocabulary, two-word joining, cause for talking.
F1.by: Speech and language therapist, Down syndrome specialist
F1.ratio: 1:1
F1.often: Weekly, 40 weeks
F1.long: 40 minutes
F1.rev: By the therapist each February, June and October
F2: See and Learn picture and word programme; sounds on cards; mirror work for lips and tongue.
F2.by: Nursery practitioner shown it by the therapist (half a day each term)
F2.ratio: 1:1
F2.often: Twice a day, 9.15 and 1.15
F2.long: 10 minutes each
F2.rev: Therapist listens to twenty words every half term
F3: All adults sign as they speak and wait ten seconds. The core board hangs at child height in each room and goes out in a waterproof one.
F3.by: Every adult in the room
F3.ratio: Whole room (24 children)
F3.often: In everything, all session
F3.long: All session
F3.rev: Therapist films and scores a morning each term
F4: Makaton level 1 and 2 for everyone in the setting and both parents.
F4.by: Makaton tutor
F4.ratio: Group of 12
F4.often: January 2027; refreshed each January
F4.long: Two days
F4.rev: Nursery manager keeps the register
F5: Attention Autism bucket, stages 1 to 3.
F5.by: Early years practitioner who has done the two-day course
F5.ratio: 1 to 3
F5.often: Four mornings a week, just after the welcome song
F5.long: From 5 minutes, 10 by June
F5.rev: Early years inclusion teacher, every sixth week, with minutes attended
F6: Small-step teaching: sorting, number to two, pretend sequences. One target, one set of words, in two rooms; errorless, then faded.
F6.by: Early years inclusion teacher sets it and teaches; level 3 practitioner repeats it
F6.ratio: 1:1
F6.often: Teacher each Wednesday; practitioner three times every day
F6.long: Teacher 50 minutes; practitioner 8 minutes a time
F6.rev: Teacher re-tests every skill after each holiday
F7: Object and photo schedule; sand timer; "first, then" board for each change.
F7.by: Key person
F7.ratio: 1:1
F7.often: Every change of activity
F7.long: Two minutes before and until she has moved
F7.rev: SENCO counts floor episodes weekly
F8: Stop-and-hold teaching: stop game in the hall, then yard, then lane, with a wrist strap faded over the year.
F8.by: Level 3 practitioner with road-safety (Footsteps) training
F8.ratio: 1:1
F8.often: Tuesday and Thursday mornings before register
F8.long: A quarter of an hour
F8.rev: Inclusion teacher walks with her each half term
F9: Play-partner time: water, drums, digger; adult models wave, swap, "my turn"; Noa in another room.
F9.by: Key person coached by the educational psychologist (one hour, termly)
F9.ratio: 1 adult, Lani and 2 children
F9.often: Daily, 10.30
F9.long: 20 minutes
F9.rev: Educational psychologist, February and June
F10: Physiotherapy exercises and step work in soft play.
F10.by: Physiotherapist first week of the month; practitioner on the other days
F10.ratio: 1:1
F10.often: Every morning
F10.long: Physiotherapist 40 minutes; practitioner 12 minutes
F10.rev: Physiotherapist, Gross Motor Function Measure twice a year
F11: Hands: posting, tearing, dough, chunky chalk, loaded spoon. Backward chaining.
F11.by: Occupational therapist alternate Mondays; practitioner daily at snack
F11.ratio: 1:1
F11.often: Alternate Mondays and daily
F11.long: Therapist 45 minutes; practitioner 15 minutes
F11.rev: Occupational therapist at each half term
F12: Corner chair with foot-box; supportive boots; handrail at the garden step.
F12.by: Occupational therapist measures; council supplies
F12.ratio: n/a
F12.often: In place 4 January 2027; used at every table activity
F12.long: n/a
F12.rev: Fit looked at every four months
F13: Band-wearing ladder: five minutes more each week, songs as reward, softband swapped if red.
F13.by: Qualified teacher of deaf children leads; key person carries on
F13.ratio: 1:1
F13.often: Teacher fortnightly; key person every session
F13.long: Teacher one hour; key person the time on the ladder
F13.rev: Teacher of deaf children reads the wear log on each visit
F14: Toilet timing: potty at 9, 10.30, 12, 1.30 and 2.45; wet-alarm pants for two weeks each term; trousers taught by backward chaining.
F14.by: Key person taught by the continence nurse
F14.ratio: 1:1
F14.often: Five times a session
F14.long: 6 minutes each
F14.rev: Continence nurse on the last day of each half term
F15: One practitioner (level 3, moving-and-handling trained) with Lani, arm's length at water, steps and gate, three metres otherwise; leads P2, P7 and P14; steps back in P9.
F15.by: Named practitioner, with a named second for her breaks
F15.ratio: 1:1
F15.often: Each session
F15.long: 15 hours a week now; 30 from September 2027
F15.rev: SENCO and parents each half term
F16: Starting school: four play visits with Noa, photo book, practice uniform, Reception teacher sees P5 and P9 at the nursery, joint meeting on drinks, band and toilet.
F16.by: Nursery SENCO with the Reception teacher
F16.ratio: 1:1 on visits
F16.often: Visits in May, June (two) and July 2027; meeting 22 June 2027
F16.long: Visits of 90 minutes
F16.rev: Inclusion teacher calls in weeks two and six of September 2027
h.G: (G) Health provision
G1: Winter chest plan: antibiotics from October to March, chest physiotherapy at home, bubble bottle.
G1.by: Paediatric respiratory nurse; parents
G1.often: Nurse calls fortnightly October to March; physiotherapy twice a day
G1.rev: Consultant paediatrician, April
G2: Feeding and swallowing clinic; thickener (level 2) on prescription; a drinks card in the kitchen; a repeat videofluoroscopy.
G2.by: Dysphagia therapist (health)
G2.often: Clinic every three months, 45 minutes; repeat X-ray July 2027
G2.rev: Dysphagia therapist, each clinic
G3: Audiology and grommet clinic.
G3.by: Audiologist and ear, nose and throat surgeon
G3.often: January, May and September
G3.rev: Surgeon, May 2027
h.H1: (H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
H1-1: Self-closing gate with a high latch, 1.5 m fence to the yard, window restrictors.
H1-1.by: Home adaptations team
H1-1.often: Complete by 31 March 2027
H1-1.rev: Occupational therapist visits in April 2027
h.H2: (H2) Any other social care provision
H2-1: Night sitter in the family home, 10 p.m. to 6 a.m., one to one.
H2-1.by: Dunmallow short breaks, carer trained in thickened drinks
H2-1.often: Friday night each week, January to December 2027
H2-1.rev: Social worker, every three months
H2-2: Sleep course with home visits: bedtime, light, noise; diary.
H2-2.by: Sleep practitioner of the early help team
H2-2.often: Six visits of an hour, weekly from 11 January 2027
H2-2.rev: Sleep practitioner, end of March and of June
h.I: (I) Placement
h.J: (J) Personal budget
J.text: Mr and Mrs Cordery were sent the council's leaflet with this draft. They have not asked for a personal budget.
h.K: (K) Advice and information
K.1: Parents' and child's contribution
K.1w: Mr and Mrs Cordery; photographs and signs of Lani
K.1d: 9 September 2026
K.2: Educational advice
K.2w: D. Farrimond, nursery SENCO, and A. Petrie, early years inclusion teacher
K.2d: 18 September 2026
K.3: Educational psychology
K.3w: Dr M. Skelhorn
K.3d: 25 September 2026
K.4: Medical advice, with audiology results
K.4w: Dr Y. Banfield, consultant community paediatrician
K.4d: 22 September 2026
K.5: Social care assessment
K.5w: T. Hollick, disabled children's team
K.5d: 30 September 2026
K.6: Speech and language therapy and dysphagia
K.6w: G. Marchbank, speech and language therapist
K.6d: 16 September 2026
K.7: Physiotherapy and occupational therapy
K.7w: I. Dunnett and R. Sowerby
K.7d: 21 September 2026
K.8: Qualified teacher of deaf children
K.8w: L. Verrall
K.8d: 23 September 2026
K.9: Continence advice
K.9w: P. Amory, continence nurse
K.9d: 24 September 2026
""")
