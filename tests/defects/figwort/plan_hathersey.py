"""Plan 2, Hathersey: needs first, then outcome boxes with their provision; first person plural and passive."""

from tests.defects.figwort.words import Plan, read

DETAILS: dict[str, object] = {
    "name": "Jamal Pettifer",
    "preferred_name": "Jay",
    "date_of_birth": "2012-02-21",
    "status": "amended",
    "plan_date": "2026-05-29",
    "review_date": "2027-03-26",
    "year_group": 9,
    "local_authority": "Hathersey County Council",
    "setting": "Brackenfold Academy",
    "named_placement": "Brackenfold Academy",
    "primary_need": "Social, emotional and mental health",
    "first_plan": False,
    "pronouns": "he",
    "looked_after": True,
    "officer": "Gwendolen Achterberg",
    "signed": True,
    "upn": "Q847210619034",
    "nhs_number": None,
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2021-11-12",
        "final": None,
        "amended": "2026-05-29",
        "review_meeting": "2026-03-27",
    },
}

SOURCE = """
[front]
Full name: Jamal Pettifer
Known as: Jay
Date of birth: 21 February 2012
Unique pupil number: Q847210619034
Year group: Year 9
School: Brackenfold Academy
Primary need: Social, emotional and mental health
Status: Amended final plan
First issued: 12 November 2021
Review meeting held: 27 March 2026
Amended with effect from: 29 May 2026
Next review by: 26 March 2027
Is the young person looked after?: Yes, by Hathersey County Council (care order, June 2021)
Foster carer: Mrs Delphine Marwood
Mother: Ms Keisha Pettifer

[A.history]
Jay lived with his mother and grandmother until he was nine. He was taken into care in June 2021 and has lived with
    Mrs Marwood since March 2024, which is his third foster home. Two primary schools were attended, and he was
    permanently excluded from the second in Year 5. He joined Brackenfold Academy in September 2023.
[A.method]
Jay was visited at school by our plan officer on 10 March 2026. He chose to talk while walking round the field, and
    what he said was written down and checked with him the same afternoon. His mother was telephoned on 12 March
    2026 and Mrs Marwood filled in our form on 16 March 2026.
[A.child]
We were told by Jay, in these words: "I like engines, boxing and my dog Tyson who lives at Mum's. School is all
    right when it's design and technology. I hate being shouted at in front of people. {A1} {A2} {A3}"
[A1]
I want to be a mechanic and have my own van.
[A2]
I want to stay at Brackenfold and stop getting sent out.
[A3]
I want to get the bus to my mum's on my own.
[A.mother]
His mother, Ms Pettifer, said to us: "He's a good boy and he's loyal. He gets it in the neck for things he didn't
    start. {A4}"
[A4]
I'd like him to be able to read his own letters and forms and not have to ask.
[A.carer]
Mrs Marwood wrote: "He will do anything for you if he is asked quietly. {A5}"
[A5]
I hope he finds two or three steady mates he can bring home for tea.
[A.comm]
Jay speaks for himself and prefers to do so side by side rather than across a table. Letters are read to him by Mrs
    Marwood. He was asked whether he wished to come to the whole of his review and he chose the first twenty
    minutes, with his tutor, Mr Sato, next to him.

[strengths.ci]
Jay can explain how a thing works if it is in front of him. He is a good mimic and makes others laugh.
[B1 ci]
Spoken instructions of more than two steps are lost by Jay, and sayings such as "pull your socks up" are taken as
    they sound, so that work is begun wrongly and he is then told off for not listening.
[B2 ci]
When Jay has been in a quarrel he cannot put what happened into order. He starts at the end, leaves people out, and
    has been disbelieved as a result.
[strengths.cl]
His practical problem-solving was found to be above average. He remembers anything he has taken apart.
[B3 cl]
Jay reads like a child of nine years and one month. Long words are guessed from the first letter and a page of a
    textbook cannot be read unaided, so homework is avoided.
[B4 cl]
His attention is held for about eight minutes at a desk. After that he rocks, taps or wanders, and in the lessons we
    watched a third of the task was finished.
[B5 cl]
He writes about twelve words a minute and his hand aches after ten minutes. Most of what he knows never reaches the
    page.
[strengths.semh]
Jay is kind to younger pupils and is trusted with the workshop keys. He says sorry, in his own time.
[B6 semh]
When Jay thinks that he is being blamed he shouts, swears or walks out. He was removed from lessons on nineteen
    occasions in the spring term and missed 31 hours of teaching.
[B7 semh]
New adults are not trusted. It takes about half a term before he will accept help from somebody, and a cover teacher
    is usually met with a refusal to come in.
[B8 semh]
Jay is drawn to older pupils who egg him on. He has not kept a friend of his own age for longer than three weeks
    this year.
[strengths.sp]
He is strong, well coordinated and boxes at his school's lunchtime club.
[B9 sp]
Noise and being jostled set Jay on edge. In the corridor between lessons he covers his ears or pushes through, and
    he comes into the next room already angry on about half of all days.
[strengths.pfa]
Jay is never late for anything he has chosen, and can cook three meals.
[B10 pfa]
Jay cannot yet plan a journey that has a change in it, read a timetable or work out whether he has enough money for
    the fare. He is driven everywhere.
[B11 pfa]
He has never been in a workplace and knows of one way only of getting a job, through a cousin. He does not know what
    courses there are after Year 11 or what marks they ask for.

[strengths.health]
Jay is fit, and his asthma needs no treatment now.
[C1]
Jay has attention deficit hyperactivity disorder (ADHD) and takes medication for it on school days. It lowers his
    appetite, and he sleeps for five or six hours a night, so he is hungry and short-tempered by eleven o'clock.
[strengths.care]
He likes living with Mrs Marwood and has asked to stay.
[D1]
Contact with his mother is once a month and is sometimes put off at short notice. For two or three days afterwards
    Jay is low, eats little and stays in his room.
[D2]
Jay has few reasons to leave the house at weekends. The two youth groups he was taken to were given up after one
    visit because he knew nobody there.

[E.note]
Shorter targets are agreed with Jay, Mrs Marwood and Mr Sato at the start of every term and are checked by the
    Special Educational Needs Co-ordinator (SENCO) half way through it.
[E1 ci > B1 B2 A2]
By July 2027 Jay will carry out a spoken instruction of four steps, in any lesson, on eight occasions out of ten,
    without being told again.
[F1 ci > B1 B2 E1]
Language therapy on following longer instructions, on common sayings and on telling an event in order by means of
    storyboard cards, one to one.
| Provided by who and by when: Speech and language therapist; 40 minutes each week of term from June 2026; reviewed
    by the therapist and the SENCO each term
[F2 ci > B1 E1]
Every spoken instruction is broken into single steps, and the steps are left in view on a card on Jay's desk until
    the task is done.
| Provided by who and by when: All subject teachers, in every lesson, from June 2026; the cards are made by his
    teaching assistant
[E2 cl > B3 A4]
By July 2028 Jay will read a letter or form of one page, of the kind sent by a college or a bank, and will answer
    nine questions in ten about it unaided.
[F3 cl > B3 E2]
A reading programme for older pupils (Thinking Reading), taught one to one from the level at which he now reads.
| Provided by who and by when: Higher level teaching assistant who holds the Thinking Reading certificate; 30
    minutes, three times a week, from June 2026; reviewed every ten weeks by the SENCO, who tests his reading age
[F4 cl > B3 B5 E2 E3]
A laptop with a reading pen, text-to-speech and dictation software, which is Jay's own in school and at home.
| Provided by who and by when: Brackenfold Academy, by 30 June 2026, for use in every lesson and for homework
[E3 cl > B4 B5]
By July 2027 Jay will finish a 25-minute written task, by hand or by dictation, in four lessons out of five.
[F5 cl > B1 B4 B5 E3 E1]
A teaching assistant for English, mathematics and science, who sits near Jay, restarts him when his attention goes,
    takes a two-minute movement break with him every ten minutes and writes for him when his hand hurts. The
    assistant is shared with no more than one other pupil.
| Provided by who and by when: Teaching assistant trained in ADHD by the educational psychologist (two hours,
    renewed each September); 12 hours a week, from June 2026
[E4 semh > B6 B7 B9 A2]
By July 2027 Jay will use his exit card and come back within ten minutes four times out of five when he feels blamed
    or crowded, so that he is removed from lessons no more than twice in a term.
[F6 semh > B6 E4]
Cognitive behavioural work on spotting the signs of anger and on choosing what to do next, one to one.
| Provided by who and by when: Emotional literacy support assistant, supervised every half term by the educational
    psychologist; 45 minutes each week from June 2026; reviewed by both each term with Jay
[F7 semh > B6 B9 E4]
An exit card and a quiet room with a punch bag, which may be used by Jay in any lesson without his having to give a
    reason. He leaves five minutes before the bell so that the corridor is empty.
| Provided by who and by when: All subject teachers; in place from June 2026 in every lesson
[F8 semh > B6 B7 E4]
A restorative conversation after each removal from a lesson, in which Jay tells his side first with the storyboard
    cards.
| Provided by who and by when: Tutor trained in restorative practice, together with the teacher concerned; 20
    minutes, on the same day or the next
[F9 semh > B7 E4]
A check-in before tutor time, one to one, at which the day's cover teachers and changes are shown to him, and any
    new adult is introduced.
| Provided by who and by when: Tutor; 10 minutes every morning
[E5 semh > B8 D2 A5]
By March 2027 Jay will spend time out of school, twice a month, with one or more friends of his own age whom he has
    kept for at least a term.
[F10 semh > B8 E5]
A friendship group built round engine repair, in which five pupils of Year 9 take turns, share tools and settle
    disagreements with an adult's coaching.
| Provided by who and by when: Design technician and a youth worker with a Level 3 qualification, two adults to five
    pupils; 60 minutes each Thursday; reviewed every term by the SENCO
[E6 pfa > B10 A3]
By July 2027 Jay will plan and make the two-bus journey to his mother's home by himself, with the right fare, and
    arrive on time on three occasions running.
[F11 pfa > B10 E6]
Travel training along the route, one to one, in eight stages from reading the timetable to travelling with an adult
    one bus behind.
| Provided by who and by when: Travel trainer of Hathersey County Council; 90 minutes each Wednesday afternoon for
    two terms from September 2026; reviewed by the trainer with Mrs Marwood at stages four and eight
[F12 pfa > B10 E6]
Lessons on fares, budgets and change, taught with real money and real tickets, in a group of four.
| Provided by who and by when: Mathematics teacher; 30 minutes a week in the autumn and spring terms of Year 10;
    reviewed each half term by the SENCO
[E7 pfa > B11 A1]
By July 2028, before he moves on from school, Jay will have completed twenty days in a working garage and earned a
    written reference from it, so that he can choose a vehicle course knowing what is asked for.
[F13 pfa > B11 E7]
A placement at a garage, prepared by two visits, with a job coach beside Jay for the first five days.
| Provided by who and by when: Job coach (one to one) from the council's supported employment team; one day, six
    hours, every other week in Year 10; reviewed by the job coach and SENCO each term
[F14 pfa > B11 E7]
Planning for life after Year 11: one-to-one careers interviews, and three accompanied visits to colleges, the first
    of them in Year 10.
| Provided by who and by when: Careers adviser qualified at Level 6; 45 minutes each term from September 2026, with
    visits by December 2027
[E8 health > C1]
By December 2026 Jay will sleep for eight hours on five nights in seven, as shown by a diary kept with Mrs Marwood,
    so that he is up in time to eat before school.
[G1 > C1 E8]
Review of Jay's ADHD medication, weight and blood pressure, with a changed dose or timing where appetite is still
    poor.
| Provided by who and by when: Community paediatrician; 30 minutes every six months, the next in July 2026
[G2 > C1 E8]
A sleep programme, drawn up and taught to Jay and Mrs Marwood at home, covering light, screens, food and a wind-down
    hour.
| Provided by who and by when: Sleep nurse, one to one with the family; four visits of 60 minutes between June and
    September 2026; reviewed by the nurse in December 2026
[E9 care > D1]
By March 2027 Jay will say, to an adult he has chosen, how he feels after contact, so that he is back to his usual
    meals and company by the next day on three occasions out of four.
[H1.text]
Jay's needs were assessed by our social care team in February 2026 under section 2 of the Chronically Sick and
    Disabled Persons Act 1970 and it was decided that no provision under that section was necessary.
[H2.1 > D1 E9]
Life story work about his family and his three moves, one to one, and a telephone call on the evening of each contact.
| Provided by who and by when: Social worker of the Children in Care Team; 60 minutes a month, with a call of 15
    minutes after each contact; reviewed at each looked-after review
[H2.2 > D2 E5]
Membership of Fenlane Boxing Club and a mentor who takes Jay there, stays, and introduces him to the junior squad.
| Provided by who and by when: Mentor (one to one) from the council's Leisure for All team; two hours every Saturday
    until March 2027

[I.text]
Brackenfold Academy, Hathersey: a mainstream secondary academy.
[J.text]
A personal budget was explained to Mrs Marwood and Ms Pettifer at the review. None has been asked for.
[K]
Jay's views | Jay, recorded by our plan officer | 10 March 2026
Parent's views (telephone) | Ms Keisha Pettifer | 12 March 2026
Carer's views (form) | Mrs Delphine Marwood | 16 March 2026
Education: annual review report, which covers preparation for adulthood | Ngaire Collingwood, SENCO, Brackenfold
    Academy | 20 March 2026
Personal education plan | Virtual School for children in care | 2 February 2026
Educational psychology advice | Dr Piers Lanyon, educational psychologist | 4 February 2026
Speech and language therapy advice | Aoife Trask, speech and language therapist | 26 January 2026
Medical advice | Dr Ruhi Sandhu, community paediatrician | 13 February 2026
Social care advice | Corin Blythe, social worker, Children in Care Team | 19 February 2026
[sign]
Signed for Hathersey County Council: Gwendolen Achterberg
Post: Plan Officer
Date: 29 May 2026
"""

GUARDS = [
    ("F7", "F", "P10: 'may be used by Jay' is what he may choose, not the delivery"),
    ("F5", "F", "P05: the ratio is written in words, shared with no more than one other pupil"),
    ("E2", "E", "M05: a date two years ahead is still to come"),
    ("H1.text", "H1", "S02: says in a sentence that there is nothing to record"),
    ("B6", "B", "N05: plain account of shouting and walking out, with counts"),
    ("F10", "F", "P06: a group with five pupils and two adults stated"),
    ("C1", "C", "N02: names a diagnosis but says what follows from it"),
    ("A.history", "A", "M04: earlier schools are history"),
    ("G1", "G", "P08: 'where appetite is still poor' is the content of the review"),
]

PLAN = read(Plan("figwort-02-hathersey", 4, DETAILS, states={"H1": "nil", "J": "nil"}), SOURCE)
