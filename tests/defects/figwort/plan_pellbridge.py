"""Plan 5, Pellbridge: striped tables of a software print, a draft written by a former psychologist."""

from tests.defects.figwort.words import Plan, read

DETAILS: dict[str, object] = {
    "name": "Anouk Verrinder",
    "preferred_name": None,
    "date_of_birth": "2016-03-14",
    "status": "draft",
    "plan_date": "2026-10-23",
    "review_date": "2027-10-22",
    "year_group": 6,
    "local_authority": "Pellbridge Metropolitan Borough Council",
    "setting": "Saint Aldate's Primary School",
    "named_placement": None,
    "primary_need": "Autism",
    "first_plan": True,
    "pronouns": "she",
    "looked_after": False,
    "officer": "Rosamund Teague",
    "signed": False,
    "upn": "P331904627118",
    "nhs_number": None,
    "dates": {
        "request": "2026-06-29",
        "draft": "2026-10-23",
        "first_issued": None,
        "final": None,
        "amended": None,
        "review_meeting": None,
    },
}

SOURCE = """
[front]
Name of child: Anouk Verrinder
Date of birth: 14/03/2016
UPN: P331904627118
Plan status: Draft (first plan)
Date of draft: 23/10/2026
Date of request for assessment: 29/06/2026
Review to be completed by: 22/10/2027
Year group: 6
School attended during the assessment: Saint Aldate's Primary School
Primary need: Autism
Child in care: No
Parents: Sabine Verrinder and Hugo Verrinder
Plan writer: Rosamund Teague

[A.history]
Anouk is the only child of Sabine and Hugo Verrinder. Early milestones were typical. Her diagnosis of autism was
    made in July 2024, when she was eight, and her attendance fell from 96 per cent in Year 4 to 41 per cent in the
    summer term of Year 5.
[A.method]
Anouk's views were elicited by Dr Wren Abara, educational psychologist, at home on 10 and 17 September 2026, using
    the Ideal School drawing technique and a card sort; her words were taken down verbatim and she annotated the
    typed copy. Her parents' views come from a structured interview with the plan writer on 21 September 2026.
[A.child]
Anouk said: "Axolotls are my specialism. I also like Minecraft, maps and knitting. School is too many people
    deciding things at once. My ideal school has doors that shut softly. {A1} {A2} {A3}"
[A1]
I want to be a marine biologist or somebody who draws for science books.
[A2]
I'd like one friend who doesn't mind facts.
[A3]
I want to go to secondary school and not have the stomach thing every morning.
[A.parents]
Sabine and Hugo said: "She is witty, exact and fair-minded. At home she recovers from school for hours. {A4} {A5}"
[A4]
We hope that she will be able to tell people what she feels before it overwhelms her.
[A5]
We hope she'll get her ideas down on paper at the level at which she talks about them.
[A.comm]
Anouk is an articulate speaker who processes written information more reliably than spoken. She contributes to
    decisions best by email or by annotating a document, with at least a day in which to reflect; asked for an
    immediate opinion, she agrees with whatever is proposed.

[strengths.ci]
Expressive vocabulary at the 91st percentile; sustained, generous explanations of topics that she has researched.
[B1 ci]
Pragmatic inference is weak: Anouk scored at the 5th percentile on a test of non-literal language, interprets irony
    and hints at face value, and consequently believes that classmates and teachers have lied to her. This ends
    conversations and has led to two lost friendships this year.
[B2 ci]
Her auditory processing is slow relative to her verbal ability. She replies to a spoken question only after some ten
    seconds of silence, and when a second question is asked in that time she loses both and falls silent.
[strengths.cl]
Verbal comprehension at the 88th percentile; excellent recall of detail; reads for pleasure at a fourteen-year level.
[B3 cl]
Executive functioning, that is, planning, starting and switching tasks, lies at the 7th percentile. Open-ended tasks
    are not begun within twenty minutes unless broken down, and an unfinished task is very hard for her to leave.
[B4 cl]
There is a marked discrepancy between oral and written expression: her dictated paragraph had 140 words, her
    handwritten one 22, in letters that she erased repeatedly. Written work in Year 5 was assessed at an average
    Year 2 standard.
[strengths.semh]
Strong sense of justice; recognises anxiety in animals and in characters; calms herself by knitting.
[B5 semh]
Anticipatory anxiety about school is expressed as abdominal pain, retching and refusal to dress on four mornings in
    five. In September 2026 she entered the building on six days of twenty, and each further absence makes the next
    return harder.
[B6 semh]
Interoceptive awareness (noticing signals from her own body) is limited. Anouk reports feeling "fine" until she is
    in a state of panic, when she hides or runs; staff recorded eleven such episodes in the summer term, with a
    recovery time of about an hour.
[B7 semh]
Friendship is wanted and elusive. Anouk directs play according to rules that she does not disclose, withdraws when
    these are broken, and spent all observed breaktimes alone.
[strengths.sp]
Vision and hearing within normal limits; neat and patient in craft work.
[B8 sp]
Auditory and tactile over-responsivity: chairs scraping, hand dryers and seams in clothing produce visible distress
    (hands over ears, tears), and after a morning in a class of thirty she completes almost no work.
[B9 sp]
Reduced strength and joint stability in the fingers; pen grip collapses after four minutes and she avoids cutlery,
    so lunch is largely left.

[C1]
Anouk has functional abdominal pain and a restricted diet of nine foods; she has lost 2.1 kg since April 2026 and is
    tired and light-headed by noon.
[C2]
Sleep onset is delayed until about 12.30 a.m. on school nights by rumination, and she is hard to rouse at seven.
[D1]
Because Anouk cannot be left and will not be looked after by people she does not know, her parents have not gone out
    together for two years and her mother has given up paid work. Both describe exhaustion, and Anouk says that she
    has "made everything stop".

[E.note]
Shorter-term targets are derived from these outcomes at the start of each term by the Special Educational Needs
    Co-ordinator (SENCO), Anouk and her parents. The SENCO monitors them every six weeks using goal
    attainment scaling (a five-point rating of progress towards a goal).
[E1 ci > B1]
By July 2028 (the end of Year 7) Anouk will check what somebody meant, with a question of her own, on four out of
    five occasions on which a remark could be taken in two ways.
[E2 ci > B2]
By July 2027 (the end of Key Stage 2) Anouk will use a spoken or written holding phrase, such as one of the three on
    her card, whenever she needs time, and so be able to give her answer, in seven exchanges out of ten.
[E3 cl > B3]
By July 2028 (the end of Year 7) Anouk will begin an open-ended task within five minutes from her own written plan,
    in eight lessons out of ten.
[E4 cl > B4 B9 A5 A1]
By July 2028 (the end of Year 7) Anouk will produce an illustrated science report of 300 words, typed or dictated,
    in each half term, at the standard expected for her age.
[E5 semh > B5 A3]
By July 2027 (the end of Key Stage 2) Anouk will be in school for at least 80 per cent of her timetabled sessions
    over six consecutive weeks, with stomach pain rated three or below out of ten on arrival.
[E6 semh > B6 B8 A4]
By July 2027 (the end of Key Stage 2) Anouk will identify rising anxiety on her body map, and tell or message an
    adult, before panic is reached on four occasions out of five.
[E7 semh > B7 A2]
By July 2028 (the end of Year 7) Anouk will have one reciprocal friendship, shown by her and the other child each
    choosing the other for a shared activity every week for a term.
[E8 semh > B5 A3]
By October 2027 (the first half term of secondary school) Anouk will move between her new classrooms by her own map
    and enter each lesson on time on nine days out of ten.
[E9 sp > B8 B9]
By July 2027 (the end of Key Stage 2) Anouk will choose and use her own sensory aids so that she completes the set
    work in three morning lessons out of four.
[E10 health > C1]
By July 2027 (the end of Key Stage 2) Anouk will eat fifteen different foods, as recorded in her food diary, so that
    she regains two kilograms and has the energy for afternoon lessons.
[E11 health > C2]
By April 2027 Anouk will be asleep by 10 p.m. on four school nights out of five, and so wake rested enough to come
    to school.
[E12 care > D1]
By July 2027 (the end of Key Stage 2) Anouk will stay happily for three hours with one adult from outside her
    family, on two evenings a month.

[F.note]
Each programme of work listed in this section is reviewed with Anouk and her parents by the SENCO and the
    professional named, at intervals of twelve weeks, against the baseline recorded at the start.
[F1 ci > B1 B7 E1 E7]
Direct therapy in pragmatic inference, one to one, using comic strip conversations and video clips stopped at the
    ambiguous remark.
| Delivered by: Speech and language therapist experienced in autism
| Frequency and duration: 45 minutes weekly in term time
[F2 ci > B2 E2]
All questions to Anouk are put singly, in writing where they call for an opinion, followed by a silent count of ten;
    her card with three holding phrases stays on the desk.
| Delivered by: Class and subject teachers
| Frequency and duration: Every lesson
[F3 cl > B3 E3]
Executive skills coaching, one to one: task analysis, estimating time, starting, and agreed stopping points for
    unfinished work.
| Delivered by: Specialist teacher for autism (qualified teacher with a postgraduate award in autism)
| Frequency and duration: 40 minutes weekly
[F4 cl > B3 B4 E3 E4]
Teaching assistant support in English, science and the humanities, one adult to two pupils, to break down tasks,
    scribe the first sentence and prompt from Anouk's own plan.
| Delivered by: Teaching assistant at Level 3, coached by the specialist teacher
| Frequency and duration: 12.5 hours a week
[F5 cl > B4 B9 E4]
A laptop with dictation and mind-mapping software, together with a programme of touch typing and dictation, one to
    one.
| Delivered by: Laptop supplied by the school; teaching assistant trained in the software by the council's assistive
    technology adviser
| Frequency and duration: Laptop in every lesson; programme 15 minutes, four days a week
[F6 semh > B5 E5]
A graded return to school: eight written steps beginning with one hour a day in the library, each step held for five
    attended days before the next; met at the side gate by the same adult.
| Delivered by: Learning mentor trained in emotionally based school avoidance, one to one
| Frequency and duration: Every morning, 30 minutes; steps planned each Friday with parents, 20 minutes
[F7 semh > B5 B6 E5 E6]
Cognitive behavioural therapy adapted for autistic children, one to one, addressing anticipatory anxiety and a
    hierarchy of feared situations in school.
| Delivered by: Educational psychologist with a certificate in cognitive behavioural therapy
| Frequency and duration: 50 minutes weekly for sixteen weeks, then monthly for two terms
[F8 semh > B6 E6]
Interoception curriculum with body mapping, taught one to one; the map is completed at registration and after lunch.
| Delivered by: Learning mentor trained in the curriculum by the occupational therapist
| Frequency and duration: 30 minutes twice a week; map 5 minutes twice a day
[F9 semh > B7 B1 E7 E1]
A knitting and natural history club of four children selected for shared interests, with rules of play written down
    and agreed at the start of each meeting.
| Delivered by: Learning mentor trained in the Circle of Friends approach
| Frequency and duration: 40 minutes, twice a week at lunchtime
[F10 semh > B5 B3 E8]
A transition programme to secondary school: six visits one to one with the mentor, a photographic map, a named adult
    met before the summer, and the whole of the first week on a half-size timetable.
| Delivered by: Learning mentor, with the secondary school's SENCO
| Frequency and duration: Fortnightly visits of 90 minutes from April to July 2027; first week of September 2027
[F11 sp > B8 E9 E6]
Access to a low-arousal workroom next to the classroom, ear defenders, carpet tiles and rubber chair feet, with
    unrestricted use of the room at Anouk's signal.
| Delivered by: School; class teacher
| Frequency and duration: In every lesson of the day
[F12 sp > B8 B9 E9 E4]
Occupational therapy, one to one: sensory profiling, a sensory plan rehearsed with Anouk, and finger strength and
    utensil work.
| Delivered by: Paediatric occupational therapist with a qualification in sensory integration
| Frequency and duration: 45 minutes fortnightly for three terms
[F13 sp > B1 B2 B5 B6 B8 E5 E6]
Training for all adults who teach Anouk: autistic anxiety, processing time, literal language and sensory load.
| Delivered by: Specialist teacher for autism
| Frequency and duration: 2 hours each September, repeated within a month for new adults
[G1 > C1 E10]
Dietetic and paediatric review of weight, growth, diet and abdominal pain.
| Delivered by: Community paediatrician and dietitian
| Frequency and duration: 45 minutes, every three months
[G2 > C2 E11]
Sleep clinic: behavioural sleep plan written with the family, melatonin prescribed and monitored.
| Delivered by: Specialist sleep nurse
| Frequency and duration: Four appointments of 60 minutes by April 2027, then every six months
[H1.text]
Assessed on 5 October 2026: no provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 was
    found to be called for.
[H2.1 > D1 E12]
Befriending at home leading to short outings, one to one, introduced by four visits with a parent present.
| Delivered by: Family support worker with autism training, Pellbridge Early Help Service
| Frequency and duration: 3 hours, two evenings a month, for twelve months from January 2027
[J.text]
Information on personal budgets was sent on 23 October 2026 with this draft. None has been requested.
[K]
Views of Sabine and Hugo Verrinder | Parents, to Rosamund Teague | 21/09/2026
Views of Anouk | Anouk, to Dr Wren Abara | 17/09/2026
Educational advice | Kit Lomas, SENCO, Saint Aldate's Primary School | 17/07/2026
Specialist teacher's advice (autism) | Imelda Roach | 03/09/2026
Educational psychology advice | Dr Wren Abara | 24/09/2026
Medical advice | Dr Lucian Obi, community paediatrician | 11/09/2026
Speech and language therapy advice | Marguerite Flynn | 08/09/2026
Occupational therapy advice | Owen Castellane | 18/09/2026
Social care advice (early help and section 17 assessment) | Nell Hathaway, social worker | 05/10/2026
[sign]
Draft issued by: Rosamund Teague, Plan Writer
Date of issue: 23 October 2026
"""

GUARDS = [
    ("F11", "F", "P06: 'access to' a room that is described, in every lesson, at her signal"),
    ("E5", "E", "P07: 'at least 80 per cent' is a target with a number"),
    ("E2", "E", "O08: the phrase and the answer are one exchange"),
    ("B5", "B", "N03: 'anxiety' but with mornings and days counted"),
    ("F2", "F", "P08: 'where they call for an opinion' says which questions, it is no condition on delivery"),
    ("H1.text", "H1", "S02: nothing to record, and says so"),
    ("E7", "E", "O03: friendship made observable"),
    ("D1", "D", "N07: a real account of need, no 'not known'"),
    ("A.comm", "A", "V08: how she communicates belongs in A, it is not a finding of need"),
]

PLAN = read(Plan("figwort-05-pellbridge", 10, DETAILS, states={"I": "blank", "J": "nil"}), SOURCE)
