"""The words of the Saltersham plan and their order."""

from __future__ import annotations

WORDS = {
    "front.name": "Maisie Ann Thornbury",
    "front.dob": "09/12/2018",
    "front.status": "Final",
    "front.date": "16/10/2026",
    "front.review": "15/10/2027",
    "front.request": "05/06/2026",
    "front.draft": "11/09/2026",
    "front.setting": "Castlegate Junior School",
    "front.year": "Year 3",
    "A.head": "SECTIONA: The views, interests and aspirations of Maisie and her parents",
    "A.how": "Maisie gave her views on 22 June 2026 to her Qualified Teacher of the Deaf (QToD), Carol Vane, in speech "
    "and sign with her radio aid on; her answers were written down word for word and are in quotation marks. Her "
    "parents, Helen and Rob Thornbury, wrote theirs on the council's form on 26 June 2026.",
    "A.history": "Maisie did not pass her newborn hearing screen. Her deafness was confirmed at seven weeks and her first "
    "hearing aids were fitted at eleven weeks. She attended Pebbles Nursery and Castlegate Infant School, where "
    "a teacher of the deaf visited monthly. She moved to the junior school in September 2026 with the rest of "
    "her class.",
    "A.child": 'Maisie said: "I like my purple moulds. I like it when Miss Vane comes because it is quiet. Assembly is '
    'just noise. At playtime I pretend I heard, and then I do it wrong and they laugh."',
    "A.comm": "Maisie uses spoken English with some British Sign Language (BSL) in support. She needs to see the face of "
    "the person who speaks, with one voice at a time and good light. For a discussion about her own plan she "
    "likes the questions on cards the day before.",
    "A.parents": "Helen and Rob say that Maisie is funny, stubborn and brave, and that by Friday she is worn out. They feel "
    "that people forget she is deaf because her speech sounds clear in a quiet room. They want every adult in "
    "school to know how the equipment works.",
    "A.interests": "Gymnastics on the floor, drawing horses, baking, and captioned cartoons. She collects rubbers in the shape "
    "of food.",
    "A1": '"When I\'m big I want to be a vet for horses and read the big books about them."',
    "A2": '"I want to have my own gang at playtime and not get the rules wrong."',
    "A3": "Her parents hope that Maisie will grow up proud of being deaf and able to tell anyone, hearing or deaf, "
    "what she needs.",
    "A4": "They hope that the whole family will be able to talk together, Gran and Grandad as well.",
    "B.head": "SECTIONB: Maisie's special educational needs",
    "B.ci": "Maisie starts conversations, has good eye contact and repairs a misunderstanding when she knows that one "
    "has happened. Her signed vocabulary is about 300 words.",
    "B.cl": "Non-verbal reasoning is at the 63rd centile. Number work presented visually is at the level expected for "
    "Year 3.",
    "B.se": "She is affectionate, persistent and has a strong sense of what is fair.",
    "B.sp": "Vision is normal. She wears her aids all day at school and changes her own batteries.",
    "B1": "Receptive vocabulary is at an age equivalent of 5 years 2 months (standard score 76). Words met once in a "
    "lesson do not stay with Maisie, since she does not overhear them again, and in topic lessons about one key "
    "word in three means nothing to her.",
    "B2": "The high-frequency consonants s, sh, f and th are left out or exchanged in Maisie's speech, and plural and "
    "past-tense endings are missing from her sentences. Listeners who do not know her ask her to repeat about "
    "one sentence in three.",
    "B3": "Reading accuracy stands at 6 years 4 months and comprehension at 5 years 9 months. Maisie reads by sight, "
    "has weak phonics for sounds outside her aided hearing, and cannot get the meaning of a Year 3 page of "
    "information without help.",
    "B4": "Spoken information is lost when there is much of it. Maisie recalls three items by ear against five by eye, "
    "and in a spoken task of three steps she normally completes the first and then watches what her neighbour "
    "does.",
    "B5": "Effort of listening and lip-reading tires Maisie well beyond her classmates. On about three afternoons a "
    "week she puts her head on the desk, switches off her aids, or says that her stomach hurts.",
    "B6": "Maisie is the only deaf pupil among 240. She guesses at the rules of games, is left out when they change, "
    "and does not tell a child or an adult that she has not heard, so that adults believe she has understood.",
    "B7": "Maisie has a bilateral severe sensorineural hearing impairment (average 78 dB right, 81 dB left). With "
    "hearing aids she hears conversation in quiet at one metre; in classroom noise her word discrimination falls "
    "from 88% to 41%, and the larger part of whole-class talk does not reach her.",
    "B8": "Vestibular function is reduced on both sides. Maisie stumbles on rough ground and in the dark, and in "
    "physical education (PE) she will not go on the beam or the climbing bars.",
    "C.head": "SECTIONC: Maisie's health needs related to her special educational needs",
    "C.text": "Maisie is in good general health and her growth is normal.",
    "C1": "Fluid behind the eardrums comes and goes each winter on top of the permanent loss. It adds 10 to 15 dB for "
    "weeks at a time, so that her aids are set too low, and last winter earache kept her off school for nine "
    "days.",
    "D.head": "SECTIOND: Maisie's social care needs related to her special educational needs or disability",
    "D.text": "Ishrat Malik, social worker for deaf children and families, assessed Maisie at home on 2 July 2026.",
    "D1": "With her aids out at night Maisie hears neither the smoke alarm nor her parents calling. She is frightened "
    "of this and comes into their bed on about four nights a week.",
    "D2": "Her grandparents, who look after her two days a week, and her brother do not sign. At meals she follows for "
    "a few minutes, then drops out of the talk and leaves the table.",
    "EF.head": "SECTIONE: Outcomes, and SECTIONF: Special educational provision, by area of need",
    "E1": "By the end of Year 4 Maisie will use at least 12 of each 15 topic words taught in a half term, correctly, "
    "in her own sentences in class.",
    "E2": "By the end of Year 4 Maisie will be understood the first time by a visitor to the school in nine sentences "
    "out of ten, with the endings of plurals and past tenses to be heard.",
    "E3": "By the end of Year 4 Maisie will read a page of Year 3 information text on her own and answer four out of "
    "five questions on what it means.",
    "E4": "By the end of Year 4 Maisie will complete a spoken task of three steps without copying a neighbour, in "
    "eight tasks out of ten.",
    "E5": "By July 2027 Maisie will ask for a listening break before she is worn out, so that she works through the "
    "afternoon with her aids switched on four days in five.",
    "E6": "By the end of Year 4 Maisie will say or sign that she has missed something, in class or in a game, on four "
    "out of five occasions when an observer sees it happen.",
    "E7": "By July 2027 Maisie will pass her radio microphone to each new speaker without a reminder, in every lesson "
    "of a week, so that she hears what her classmates say.",
    "E8": "By the end of Year 4 Maisie will go round the class PE circuit, low beam and bars included, with no hand "
    "held, in three lessons running.",
    "E9": "By the end of Year 4 Maisie will tell an adult on the same day when her hearing goes dull or an ear hurts, "
    "each time that it happens in a winter, so that she loses no more than three school days.",
    "E10": "By Easter 2027 Maisie will sleep in her own bed on six nights a week, knowing what her night alarm does and "
    "showing that she wakes to it.",
    "E11": "By the end of Year 4 Maisie will stay in a mealtime conversation with her brother and grandparents for "
    "fifteen minutes, three times a week, in sign and speech.",
    "E.targets": "Termly targets under each outcome are written by the QToD with the class teacher and Maisie's parents, and "
    "are checked by the QToD in the last fortnight of every term.",
    "F1": "Pre-teaching of the week's topic vocabulary with picture, word and sign cards, 1:1, for 20 minutes, three "
    "times a week, before the lesson in which the words occur. Word lists are retested each half term by the "
    "QToD.",
    "F1.who": "Specialist teaching assistant with BSL Level 2, taught the method by the QToD. From 2 November 2026.",
    "F2": "Direct teaching of language and listening, 1:1, two sessions of 60 minutes a week, in the acoustically "
    "treated room. Progress is measured by vocabulary test and language sample each term.",
    "F2.who": "QToD holding the mandatory qualification, City Sensory Service. From 2 November 2026.",
    "F3": "Speech and language therapy for high-frequency sounds and word endings, 1:1, 45 minutes a fortnight in term "
    "time (19 sessions a year), reviewed by the therapist every term.",
    "F3.who": "Speech and language therapist with post-graduate training in deafness. From 9 November 2026.",
    "F4": "Practice of the therapist's sound and grammar programme, 1:1, for 15 minutes, four days a week. The "
    "therapist listens to a recording each half term and moves the programme on.",
    "F4.who": "Specialist teaching assistant, shown the programme by the therapist. From 16 November 2026.",
    "F5": "Teaching of reading comprehension from captioned film and from scripts with the inference marked, in a "
    "group of three, 25 minutes, four times a week. Comprehension is retested every July by the QToD.",
    "F5.who": "Class teacher, with plans drawn up jointly with the QToD. From 2 November 2026.",
    "F6": "Written step cards and labelled diagrams on Maisie's desk for every task of more than two steps, in all "
    "lessons.",
    "F6.who": "Specialist teaching assistant makes them the day before from the class teacher's planning. From 2 November "
    "2026.",
    "F7": "Two listening breaks each day, at 10.50 and 13.45, for 15 minutes, 1:1, in the library corner, with aids "
    "out if Maisie chooses. A break chart is reviewed with Maisie every half term by the QToD.",
    "F7.who": "Specialist teaching assistant. From 2 November 2026.",
    "F8": "A course in understanding her own deafness and speaking up about it, 1:1, 40 minutes a week for 30 weeks. "
    "The QToD reviews it with Maisie and her parents at Easter and in July.",
    "F8.who": "QToD; one session in five is led by a deaf adult trained as a role model. From 9 November 2026.",
    "F9": "A day of games and drama with eleven other deaf pupils at the Riverside resource base, 5 hours once a term.",
    "F9.who": "Arranged and led by the QToD, who travels with Maisie. First day 3 December 2026.",
    "F10": "Training in deaf awareness, lip-reading distance and care of the radio aid for all staff who teach Maisie "
    "or are on duty at playtime: 2 hours at the start, then 1 hour each September.",
    "F10.who": "QToD and educational audiologist. By 27 November 2026, then yearly.",
    "F11": "A personal radio aid with one teacher's transmitter and one pass-round microphone, in use in each lesson, "
    "in assembly and in PE.",
    "F11.who": "Bought, insured and repaired by the City Sensory Service. In school from 2 November 2026.",
    "F12": "A listening check of aids and radio aid with the six Ling sounds, 1:1, 10 minutes at the start of each "
    "school day. Faults are reported before 9.15.",
    "F12.who": "Specialist teaching assistant, trained and checked each term by the educational audiologist. From 2 "
    "November 2026.",
    "F13": "Communication support 1:1 in all lessons of English, mathematics, science and topic, 18 hours a week: "
    "repeating what classmates say, supporting in sign, and noting homework.",
    "F13.who": "Specialist teaching assistant with BSL Level 2. From 2 November 2026; deployment reviewed each term by the "
    "QToD.",
    "F14": "A treated classroom with a reverberation time of 0.4 seconds or less, soft feet on every chair, and "
    "Maisie's seat in the horseshoe within 1.5 metres of the teacher, for all class lessons.",
    "F14.who": "School premises manager; measured each September by the educational audiologist.",
    "F15": "A balance programme in the hall, 1:1, 15 minutes, twice a week, designed by the physiotherapist, who sees "
    "Maisie in school for one hour each term to review it.",
    "F15.who": "Specialist teaching assistant taught by the paediatric physiotherapist. From 16 November 2026.",
    "G.head": "SECTIONG: Health provision",
    "G1": "Audiology clinic: hearing test, ear examination and verification of hearing aids for 60 minutes every 12 "
    "weeks, with new ear moulds within five working days of impressions. The audiologist reviews the plan of "
    "care at every clinic.",
    "G1.who": "Paediatric audiologist, Saltersham General Hospital. Next clinic 18 November 2026.",
    "G2": "One ear, nose and throat appointment of 20 minutes each November and each February, to look for middle-ear "
    "fluid and decide its treatment.",
    "G2.who": "Ear, nose and throat consultant, Saltersham General Hospital.",
    "H1.head": "SECTIONH1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H1-1": "A vibrating under-pillow alarm linked to smoke detectors and the doorbell, fitted in Maisie's bedroom and "
    "on the landing, with one visit of an hour to show Maisie and her parents how to test it.",
    "H1-1.who": "Sensory technician, Adult and Children's Sensory Team. By 4 December 2026; tested yearly.",
    "H2.head": "SECTIONH2: Any other social care provision",
    "H2-1": "A family signing course at home for Maisie's parents, brother and grandparents, 90 minutes a week for 20 "
    "weeks, reviewed by the social worker at week 10 and week 20.",
    "H2-1.who": "Deaf tutor qualified to BSL Level 6. From 11 January 2027.",
    "I.head": "SECTIONI: Placement",
    "I.text": "Castlegate Junior School, Mill Rise, Saltersham, a mainstream maintained junior school.",
    "J.head": "SECTIONJ: Personal budget",
    "J.text": "No personal budget has been asked for.",
    "K.head": "SECTIONK: Advice and information gathered during the assessment",
    "K1": "Parents' and child's views",
    "K1.who": "Helen and Rob Thornbury; Maisie's recorded by Carol Vane",
    "K1.date": "26/06/2026",
    "K2": "Educational advice",
    "K2.who": "Priti Shah, class teacher, and Joan Beck, special educational needs co-ordinator, Castlegate Schools",
    "K2.date": "08/07/2026",
    "K3": "Advice of a qualified teacher of pupils with a hearing impairment",
    "K3.who": "Carol Vane, QToD, City Sensory Service",
    "K3.date": "10/07/2026",
    "K4": "Educational psychologist's advice",
    "K4.who": "Dr Neil Farrant, educational psychologist",
    "K4.date": "14/07/2026",
    "K5": "Medical advice",
    "K5.who": "Dr Amara Eze, community paediatrician",
    "K5.date": "09/07/2026",
    "K6": "Audiology report",
    "K6.who": "Simon Coates, paediatric audiologist",
    "K6.date": "01/07/2026",
    "K7": "Speech and language therapy advice",
    "K7.who": "Lucia Romano, specialist speech and language therapist",
    "K7.date": "13/07/2026",
    "K8": "Physiotherapy advice",
    "K8.who": "Wendy Hale, paediatric physiotherapist",
    "K8.date": "15/07/2026",
    "K9": "Social care advice",
    "K9.who": "Ishrat Malik, social worker for deaf children",
    "K9.date": "07/07/2026",
    "sign.name": "Graham Ellicott, SEN Team Manager",
    "sign.date": "16/10/2026",
}

GROUPS = {
    "asp": ["A1", "A2", "A3", "A4"],
    "b.ci": ["B1", "B2"],
    "b.cl": ["B3", "B4"],
    "b.se": ["B5", "B6"],
    "b.sp": ["B7", "B8"],
    "c": ["C1"],
    "d": ["D1", "D2"],
    "e.ci": ["E1", "E2"],
    "f.ci": ["F1", "F2", "F3", "F4"],
    "e.cl": ["E3", "E4"],
    "f.cl": ["F5", "F6"],
    "e.se": ["E5", "E6"],
    "f.se": ["F7", "F8", "F9", "F10"],
    "e.sp": ["E7", "E8"],
    "f.sp": ["F11", "F12", "F13", "F14", "F15"],
    "e.c": ["E9"],
    "g": ["G1", "G2"],
    "e.d": ["E10", "E11"],
    "h1": ["H1-1"],
    "h2": ["H2-1"],
    "k": ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"],
}
