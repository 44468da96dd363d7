"""The words of the Northmoor plan and their order."""

from __future__ import annotations

WORDS = {
    "front.name": "Leila Haddad-Marsh",
    "front.dob": "2 February 2012",
    "front.status": "Amended final plan",
    "front.date": "25 September 2026",
    "front.first": "18 November 2021",
    "front.meeting": "10 July 2026",
    "front.review": "9 July 2027",
    "front.setting": "None: education otherwise than at school",
    "A.head": "Section A. The views, interests and aspirations of Leila and her mother",
    "A.how": "Leila's views were obtained by her tutor, Megan Frost, by typed chat over three sessions in June 2026; "
    "Leila approved the wording. The words in the first person are Leila's own. Her mother, Samira Haddad, "
    "contributed her views at the review meeting of 10 July 2026.",
    "A.history": "Leila lives with her mother and her aunt. She was diagnosed with autism at the age of eight. She coped at "
    "primary school with a high level of worry in the evenings. Attendance at Harbour Academy fell through Year "
    "8 and she last went into the building in November 2025. Tuition at home began in February 2026.",
    "A.child": '"I am not lazy, school just got too loud to think in. I like it when Megan lets me type. I want people to '
    'tell me the plan and then stick to it."',
    "A.comm": "Leila speaks to people she knows and types when she is worried. She takes part in decisions best by written "
    "chat, with questions sent the day before, and she has said that she wants to see every draft.",
    "A.parents": "Ms Haddad reports that Leila is witty, loyal and very hard on herself. She is concerned about how little "
    "Leila sleeps and eats. She feels that home has become the whole of Leila's world and that they both need a "
    "gentle way out of it.",
    "A.interests": "Drawing comics, Japanese folk tales, her cat Miso, strategy games.",
    "A1": '"I want to draw graphic novels and get paid for it."',
    "A2": '"I want one or two friends in real life who like the same stuff."',
    "A3": "\"I'd like to do the art course at Ashgrove College when I'm sixteen, and I know I need maths.\"",
    "A4": '"One day I want my own flat, with Miso."',
    "A5": "Ms Haddad hopes that Leila will be able to leave the house without fear.",
    "B.head": "Section B. Leila's special educational needs, in order of priority",
    "B.text": "Leila is a young person of high verbal ability who reads widely, draws with great skill and has an exact "
    "memory for stories. Her needs fall in all four broad areas and are set out below with the most pressing "
    "first.",
    "B1": "Leila presents with severe anxiety about school buildings and groups. When attendance is mentioned she "
    "shakes, is sick or stays in her bedroom for the rest of the day. As a result she has missed the whole of "
    "Year 9 after November.",
    "B2": "Leila presents with difficulty in understanding language that is long, fast or not literal. She needs about "
    "fifteen seconds to make sense of a spoken question and, with more than two people present, she stops "
    "speaking. As a result she does not ask for help and work is left unfinished.",
    "B3": "Leila presents with difficulty in beginning and keeping friendships. She misreads tone and takes teasing as "
    "an attack. As a result her only contact of her own age is one online friend.",
    "B4": "Leila presents with weak working memory and planning (5th centile). She loses her place in any task of more "
    "than three steps. As a result she completes about a third of the written work that she begins.",
    "B5": "Leila presents with gaps in mathematics following lost schooling. She is working about two years below her "
    "age, with fractions, ratio and algebra not secure. As a result she avoids mathematics and tears up her "
    "work.",
    "B6": "Leila presents with over-sensitivity to noise, strip lights and the feel of some fabrics. After about "
    "twenty minutes in a busy place she covers her ears and has to leave. As a result she cannot use shops, "
    "buses at peak times or a full classroom.",
    "B7": "Leila presents with limited independence for her age. She does not travel alone, pay in a shop or cook a "
    "meal. As a result she relies on her mother for every step outside the front door.",
    "B8": "Leila presents with little knowledge of work and of life after Year 11. She has had no work experience and "
    "becomes distressed when the subject is raised. As a result she has no plan for the year in which she turns "
    "sixteen.",
    "C.head": "Section C. Leila's health needs which are related to her special educational needs",
    "C1": "Leila falls asleep at about three in the morning and sleeps for less than five hours on most nights. As a "
    "result she is too tired to learn before midday.",
    "C2": "Leila eats six foods and has lost weight since January. As a result she is light-headed in the mornings and "
    "tires after an hour of activity.",
    "D.head": "Section D. Leila's social care needs which are related to her special educational needs",
    "D.text": "Josie Lund, social worker, completed an assessment on 28 May 2026 after three visits.",
    "D1": "Leila has not been out of the house for leisure without her mother since January 2026. As a result she is "
    "isolated from other teenagers and Ms Haddad has no time to herself.",
    "E.head": "Section E. The outcomes sought for Leila, including outcomes for adult life",
    "E1": "By July 2027 Leila will attend four lessons of one hour a week at Quayside Learning Centre and stay to the "
    "end of nine in every ten.",
    "E2": "By the end of Key Stage 4 Leila will tell a tutor that she has not understood, by word or typed card, at "
    "least once in each lesson in which she is stuck.",
    "E3": "By the end of Key Stage 4 Leila will meet two young people who share her interests, for an hour, once a "
    "fortnight, at a time that she has arranged herself.",
    "E4": "By the end of Key Stage 4 Leila will plan and finish a piece of work of five steps from her own checklist, "
    "with no adult reminder, on eight occasions out of ten.",
    "E5": "By the end of Key Stage 4 Leila will achieve a pass at grade 4 or above in the General Certificate of "
    "Secondary Education (GCSE) in mathematics.",
    "E6": "By July 2027 Leila will remain in a busy café or shop for forty minutes with her own sensory kit, on four "
    "visits out of five.",
    "E7": "By the end of Key Stage 4 Leila will travel alone on the number 14 bus to the library and home again, once "
    "a week for half a term.",
    "E8": "By the end of Key Stage 4 Leila will choose her post-16 course, in writing and with her own reasons, after "
    "a placement of ten half-days with an illustrator.",
    "E9": "By July 2027 Leila will sleep for at least seven hours on five nights of the week, as her sleep diary "
    "shows, so that she is ready to learn at eleven.",
    "E10": "By the end of Key Stage 4 Leila will eat three meals a day from a list of at least twelve foods, on six "
    "days of the week.",
    "E11": "By July 2027 Leila will go out for leisure without her mother once a week for eight weeks in a row.",
    "E.targets": "Short-term targets towards each outcome will be set every half term by the lead tutor with Leila and her "
    "mother, and monitored by the council's officer for education otherwise than at school (EOTAS) at the "
    "half-termly meeting.",
    "F.head": "Section F. The special educational provision required by Leila: provision plans",
    "F.text": "Leila's education will be otherwise than at school (EOTAS) under section 61 of the Children and Families "
    "Act 2014. It consists of 17 hours a week for 39 weeks a year: 12 hours of tuition by Brightwater Tuition, "
    "Monday to Thursday from 1pm to 4pm, and 5 hours of therapy, group and travel sessions on Friday from 12 "
    "noon to 5pm. Sessions take place at Leila's home until 18 December 2026 and then, in the steps set out in "
    "Provision Plan 1, at Room 2 of Quayside Learning Centre.",
    "F1": "One-to-one tuition in English, science, art and mathematics, moving from home to Quayside Learning Centre "
    "in six steps: one hour a week there from January 2027, and one hour more every three weeks.",
    "F1.who": "Brightwater Tuition: two qualified secondary teachers with training in autism, 1:1",
    "F1.freq": "12 hours a week, 39 weeks a year",
    "F1.rev": "EOTAS officer, each half term",
    "F2": "Sessions of graded exposure using cognitive behavioural methods, to prepare Leila for each step out of the "
    "house.",
    "F2.who": "Educational psychologist, 1:1",
    "F2.freq": "Weekly, 60 minutes, 30 weeks a year",
    "F2.rev": "Educational psychologist with Leila, each term",
    "F3": "Speech and language therapy on noticing when she has not understood, and on asking.",
    "F3.who": "Speech and language therapist experienced with autistic teenagers, 1:1",
    "F3.freq": "Fortnightly, 45 minutes, 20 sessions a year",
    "F3.rev": "The therapist, each term, by written report",
    "F4": "Each instruction and question given in writing as well as aloud, with fifteen seconds of silence for Leila "
    "to think, in all lessons.",
    "F4.who": "Both tutors",
    "F4.freq": "In every lesson",
    "F4.rev": "Lead tutor, each half term",
    "F5": "Training in autism, literal language and typed communication for everyone who works with Leila.",
    "F5.who": "The speech and language therapist",
    "F5.freq": "2 hours before they begin, renewed each September",
    "F5.rev": "EOTAS officer checks the register each September",
    "F6": "A comics drawing group for four young people, led so that they plan and talk together.",
    "F6.who": "Youth worker from the council's autism outreach team, 1 adult to 4",
    "F6.freq": "Weekly in term time, 90 minutes",
    "F6.rev": "Outreach team with Leila, each term",
    "F7": "Coaching in planning with a task board: break down, order, tick off.",
    "F7.who": "Lead tutor, who holds a level 7 award in specific learning difficulties, 1:1",
    "F7.freq": "Twice a week, 30 minutes, within tuition hours",
    "F7.rev": "Lead tutor, each half term",
    "F8": "A laptop with planning and speech-to-text software, for use in all lessons and at home.",
    "F8.who": "Supplied by the council",
    "F8.freq": "In every lesson",
    "F8.rev": "EOTAS officer, yearly",
    "F9": "Teaching of mathematics from a gap analysis, starting with fractions and ratio, in small steps with the "
    "finished example in view.",
    "F9.who": "Qualified teacher of mathematics from Brightwater Tuition, 1:1",
    "F9.freq": "3 hours a week, within tuition hours",
    "F9.rev": "Unit test each half term by the teacher",
    "F10": "Occupational therapy to map Leila's sensory responses and to practise her kit in real places.",
    "F10.who": "Occupational therapist with sensory integration training, 1:1",
    "F10.freq": "Monthly in term time, 60 minutes, 10 sessions a year",
    "F10.rev": "The therapist, each term",
    "F11": "Ear defenders, tinted glasses and a fabric-free seat cover, carried to every session.",
    "F11.who": "Chosen by the occupational therapist",
    "F11.freq": "At all times",
    "F11.rev": "Occupational therapist, each term",
    "F12": "Travel training on the number 14 bus and practice in paying, shopping and cooking one meal.",
    "F12.who": "Learning mentor with a travel trainer's certificate, 1:1",
    "F12.freq": "Weekly, 75 minutes, 39 weeks a year",
    "F12.rev": "Learning mentor with Leila, each half term",
    "F13": "Careers guidance on illustration, colleges and the year after Key Stage 4, ending in a written choice of "
    "course.",
    "F13.who": "Careers adviser qualified to level 6, 1:1",
    "F13.freq": "Once each half term, 60 minutes",
    "F13.rev": "Careers adviser, at the annual review",
    "F14": "A work placement with an illustrator, prepared and accompanied.",
    "F14.who": "Learning mentor, 1:1",
    "F14.freq": "Ten half-days of 3 hours in the summer term of 2027",
    "F14.rev": "Learning mentor with the host, after the fifth and tenth half-day",
    "F15": "Six visits to Ashgrove College or another college of Leila's choice, first when empty, then in use.",
    "F15.who": "Learning mentor, 1:1, met by the college's learning support manager",
    "F15.freq": "Six visits of 2 hours between January and June 2028",
    "F15.rev": "EOTAS officer, at the annual review",
    "G.head": "Section G. Health provision",
    "G1": "A course of treatment for insomnia with a sleep diary and a plan for light, screens and waking.",
    "G1.who": "Sleep practitioner, Child and Adolescent Mental Health Services (CAMHS), 1:1",
    "G1.freq": "Eight sessions of 50 minutes, fortnightly from October 2026",
    "G1.rev": "CAMHS practitioner at session eight",
    "G2": "Dietetic clinic with weighing, blood test and a food ladder.",
    "G2.who": "Paediatric dietitian, 1:1",
    "G2.freq": "Every six weeks, 40 minutes",
    "G2.rev": "Dietitian, at every clinic",
    "H1.head": "Section H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H1-1": "A support worker goes with Leila to leisure that she picks: cinema, comic shop, walks.",
    "H1-1.who": "Support worker of the disabled children's service, experienced in autism, 1:1",
    "H1-1.freq": "Weekly, 3 hours, all year",
    "H1-1.rev": "Social worker, every six months",
    "H2.head": "Section H2. Any other social care provision",
    "H2.text": "The assessment of May 2026 identified no other social care provision that Leila requires.",
    "I.head": "Section I. Placement",
    "I.text": "No school is named, as all of Leila's special educational provision is made otherwise than at school.",
    "J.head": "Section J. Personal budget and direct payments",
    "J.text": "A direct payment of £1,950 a year has been agreed from 1 October 2026, paid each month to Ms Haddad. It "
    "buys the comics drawing group in Provision Plan 3, to meet the need for help with friendships (need 3 in "
    "Section B) and to reach the outcome of meeting two young people each fortnight (Outcome 3). The council "
    "will review it after three months and then yearly.",
    "K.head": "Section K. Advice and information",
    "K1": "Leila and Ms Haddad, views of the young person and parent",
    "K1.date": "June and July 2026",
    "K2": "Brightwater Tuition, Megan Frost, education report",
    "K2.date": "24 June 2026",
    "K3": "Dr Colin Rae, educational psychologist, updated report",
    "K3.date": "12 May 2026",
    "K4": "Dr Hilary Soames, consultant paediatrician, medical advice",
    "K4.date": "2 June 2026",
    "K5": "CAMHS, Femi Adeleke, nurse practitioner",
    "K5.date": "9 June 2026",
    "K6": "Kate Brannigan, speech and language therapist",
    "K6.date": "18 May 2026",
    "K7": "Tom Pirie, occupational therapist",
    "K7.date": "20 May 2026",
    "K8": "Josie Lund, social worker, social care assessment",
    "K8.date": "28 May 2026",
    "K9": "Wesley Grant, careers adviser, advice on preparing for adulthood",
    "K9.date": "1 July 2026",
    "sign.name": "Nadine Corrie, Principal EHC Officer",
    "sign.date": "25 September 2026",
}

GROUPS = {
    "asp": ["A1", "A2", "A3", "A4", "A5"],
    "b": ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"],
    "c": ["C1", "C2"],
    "d": ["D1"],
    "e": ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11"],
    "p1": ["F1", "F2"],
    "p2": ["F3", "F4", "F5"],
    "p3": ["F6"],
    "p4": ["F7", "F8"],
    "p5": ["F9"],
    "p6": ["F10", "F11"],
    "p7": ["F12"],
    "p8": ["F13", "F14", "F15"],
    "g": ["G1", "G2"],
    "h1": ["H1-1"],
    "k": ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"],
}
