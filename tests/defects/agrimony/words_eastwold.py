"""The words of the Eastwold plan, with its marked changes, and their order."""

from __future__ import annotations

WORDS = {
    "front.name": "Rhiannon Okafor",
    "front.dob": "12/10/2007",
    "front.age": "{-18-}{+19+}",
    "front.status": "Draft – proposed amendments following annual review",
    "front.first": "14/09/2015",
    "front.meeting": "02/10/2026",
    "front.date": "30/10/2026",
    "front.review": "01/10/2027",
    "front.setting": "Strand College, Eastwold",
    "front.year": "Year {-13-}{+14+}",
    "A.head": "SECTION A – The views, interests and aspirations of the young person",
    "A.how": "Rhiannon gave her views to her tutor, Delyth Marsh, in three sessions of 30 minutes on 9, 16 and 23 "
    "September 2026, using her communication aid; sentences in the first person are her own, printed from the "
    "aid. Her mother, Grace Okafor, was present, at Rhiannon's wish, on 23 September only.",
    "A.history": "Rhiannon was born at 28 weeks. Cerebral palsy was diagnosed at 14 months and a moderate learning difficulty "
    "at 6 years. She attended Orchard Hill School from 2012 to 2024 and began at Strand College in September "
    "2024. {+In October 2025 she was provided with a new communication aid.+}",
    "A.child": '"I like college. I like Delyth and the print room. I do not like when people talk to Mum and not to me. I '
    'want to be asked first."',
    "A.comm": "Rhiannon uses an eye-gaze and switch communication aid with 1,200 stored words, together with facial "
    "expression and a firm thumb. She builds a sentence in about 40 seconds. At meetings she has the agenda 2 "
    "days before and speaks first on each item.",
    "A.parents": "Grace Okafor's views, given in writing on 28 September 2026: she is pleased with the {+second+} {-first-} "
    "year at college, and she is anxious about what follows it.",
    "A.interests": "Rhiannon follows wheelchair rugby, prints T-shirts and keeps a photograph blog with 61 readers.",
    "A1": '"I want a job printing T-shirts."',
    "A2": '"I want to live in a flat with a friend, near Mum but not with her."',
    "A3": '"I want to go to the rugby on my own with my own support worker."',
    "A4": '{+"I want to say what I want at the doctor\'s."+}',
    "B.head": "SECTION B – The young person's special educational needs",
    "B.ci": "Strengths: Rhiannon understands everyday conversation and corrects others when they guess her meaning "
    "wrongly.",
    "B.cl": "Strengths: she recognises about 150 whole words, sorts by size and colour, and remembers a practical "
    "sequence of 4 steps once it is learnt.",
    "B.se": "Strengths: she is determined, sociable and good-humoured.",
    "B.sp": "Strengths: she drives a powered wheelchair indoors. Her sight and hearing were found to be normal in "
    "{-2022-}{+June 2026+}.",
    "B1": "Rhiannon has severe dysarthria. Fewer than 1 word in 10 of her speech is understood by people who do not "
    "know her. With her aid she produces 2 words a minute in a group, so that the talk has moved on before she "
    "has finished.",
    "B2": "She understands sentences of up to 3 linked ideas. In longer explanations, forms and appointments she loses "
    'the meaning and answers "yes" to everything.',
    "B3": "Reading and writing are at Entry Level 1. She reads single familiar words and types her name and address, "
    "but cannot read a rota, a label of 2 lines or a text message by herself.",
    "B4": "Number and money are at Entry Level {-1-}{+2+}. She counts to 50 and names coins, but she cannot tell "
    "whether she has enough money for what she wants to buy.",
    "B5": "She takes about 20 repetitions to learn a new task of 5 steps and, after 3 weeks without practice, she "
    "loses the last 2 steps.",
    "B6": "In places new to her Rhiannon becomes very anxious: her tone rises, her aid becomes unusable and she cries. "
    "This occurred on 7 of 9 visits in 2025/26, and on 4 of them she went home.",
    "B7": "Rhiannon has no independent standing and needs 2 people to move between seats. After 45 minutes in one "
    "position she slides, tires and can no longer use her eye-gaze.",
    "B8": "Fine movement is limited to the left thumb and a gross reach of 20 cm. She cannot use a standard keyboard, "
    "mouse or print press, so she finishes 1 printing job in the time in which others finish 6.",
    "B9": "Rhiannon has had 1 work placement, of 10 days, with a tutor beside her for every task. She does not yet "
    "know what hours, pay or travel a job involves.",
    "C.head": "SECTION C – The young person's health needs related to her special educational needs",
    "C1": "Rhiannon has spasticity in both legs and the left hip is partly out of joint. Pain is scored at 6 out of 10 "
    "on about 3 days a week and on those days she misses half of her lessons.",
    "C2": "She was treated for 3 chest infections in 2025/26 and missed 22 college days; her cough is weak and food "
    "goes down the wrong way about once a week.",
    "D.head": "SECTION D – The young person's social care needs related to her special educational needs",
    "D.text": "A Care Act assessment was completed by Colm Brady, social worker, Adult Learning Disability Team, on 4 "
    "September 2026.",
    "D1": "Rhiannon depends on another person for washing, dressing, meals and the toilet, 24 hours a day. She has "
    "never spent a night away from her mother except in hospital and has made no choice of her own about her "
    "daily routine.",
    "D2": "Outside college she has been out with people of her own age twice in 12 months, because nobody but her "
    "mother can use the hoist or the aid.",
    "E.head": "SECTION E – The outcomes sought for the young person, including outcomes for adult life",
    "E1": "By 31 July 2027 Rhiannon will contribute 3 comments of her own, of 4 words or more, to a group discussion "
    "of 20 minutes, in 4 sessions out of 5.",
    "E2": "By 31 July 2027 Rhiannon will tell a doctor, or another professional, 2 things that she has prepared and 1 "
    "thing that she has not understood, at 3 appointments running.",
    "E3": "By 31 July 2027 Rhiannon will read her own rota and 20 workplace words, without a picture, with 18 out of "
    "20 correct on 3 dates.",
    "E4": "By 31 July 2027 Rhiannon will choose and pay for items costing up to £10 with her own card, knowing "
    "beforehand that she has enough, on 8 occasions out of 10.",
    "E5": "By 31 July 2027 Rhiannon will carry out the 5 steps of a T-shirt print with adapted equipment and no spoken "
    "prompt, in 9 prints out of 10.",
    "E6": "By 31 July 2027 Rhiannon will stay for 1 hour in each of 4 places that are new to her, using her calming "
    "plan, without going home early.",
    "E7": "By 31 July 2027 Rhiannon will ask for her position to be changed before she slides, on 5 days out of 5, so "
    "that she uses her aid in the whole of every lesson.",
    "E8": "By 31 July {-2026-}{+2027+} Rhiannon will work 2 shifts of 3 hours a week in a print shop for 10 weeks, "
    "doing at least 4 tasks of the job herself.",
    "E9": "By 31 July 2027 Rhiannon will miss no more than 8 college days in the year through pain or chest infection, "
    "because she does her stretches and her swallowing routine each day.",
    "E10": "By 31 July 2027 Rhiannon will spend 6 nights away from home in a training flat, telling staff what she "
    "wants at each part of her evening routine.",
    "E11": "By 31 July 2027 Rhiannon will go to 6 wheelchair rugby matches or other outings with a friend and a support "
    "worker, chosen by her.",
    "E.targets": "Targets for each half term (6 a year) are set by the personal tutor with Rhiannon in the first week, "
    "recorded on her tablet and checked by the tutor and the college's learning support manager in the last "
    "week.",
    "F.head": "SECTION F – The special educational provision required by the young person",
    "F1": "Direct speech and language therapy on use of the communication aid in groups and at appointments, with the "
    "programme re-written after each block.",
    "F1.who": "Speech and language therapist with a post-graduate certificate in communication aids; 1:1",
    "F1.freq": "Weekly; 45 minutes; 36 weeks",
    "F1.link": "B1, B2; E1, E2",
    "F1.rev": "Therapist, each term",
    "F2": "Practice with the communication aid: loading words for the week's topics, rehearsing comments, preparing "
    "appointments.",
    "F2.who": "Communication support worker trained by the therapist (12 hours); 1:1",
    "F2.freq": "Daily; 30 minutes; 36 weeks",
    "F2.link": "B1, B2; E1, E2",
    "F2.rev": "Therapist, each term",
    "F3": "Easy-read version, with symbols, of each hand-out, form and timetable, before the lesson.",
    "F3.who": "Communication support worker",
    "F3.freq": "All lessons",
    "F3.link": "B2, B3; E2, E3",
    "F3.rev": "Personal tutor, each half term",
    "F4": "Functional literacy teaching from workplace words and Rhiannon's own blog.",
    "F4.who": "Teacher with a specialist literacy qualification at level 5; group of 4",
    "F4.freq": "3 sessions a week; 60 minutes; 36 weeks",
    "F4.link": "B3; E3",
    "F4.rev": "Teacher, word test each half term",
    "F5": "Functional number teaching with real money, bank card and shops.",
    "F5.who": "Teacher with a level 5 numeracy qualification; group of 4, and 1:1 in shops",
    "F5.freq": "2 sessions a week; 60 minutes; 36 weeks",
    "F5.link": "B4; E4",
    "F5.rev": "Teacher, each half term",
    "F6": "Teaching of the print process by systematic instruction: each step shown, practised and faded, with a "
    "weekly maintenance run.",
    "F6.who": "Vocational tutor trained in systematic instruction; group of 3",
    "F6.freq": "4 sessions a week; 90 minutes; 36 weeks",
    "F6.link": "B5, B8, B9; E5, E8",
    "F6.rev": "Tutor, step chart each half term",
    "F7": "Preparation for new places: photographs, 1 visit when empty, calming plan rehearsed, visit when open.",
    "F7.who": "Learning mentor with a certificate in autism and anxiety; 1:1",
    "F7.freq": "Fortnightly; 90 minutes; 18 sessions",
    "F7.link": "B6; E6",
    "F7.rev": "Educational psychologist, each term",
    "F8": "Consultation with the learning mentor and tutor on the calming plan, and review of Rhiannon's anxiety "
    "record.",
    "F8.who": "Educational psychologist; with 2 staff",
    "F8.freq": "Termly; 60 minutes; 3 sessions",
    "F8.link": "B6; E6",
    "F8.rev": "Written note after each session",
    "F9": "Support in all lessons and breaks with positioning, hoisting, equipment and practical work.",
    "F9.who": "2 learning support assistants trained in moving and handling by the physiotherapist (6 hours, renewed "
    "yearly); 2:1 for transfers, 1:1 at other times",
    "F9.freq": "27 hours a week; 36 weeks",
    "F9.link": "B7, B8; E7, E5",
    "F9.rev": "Learning support manager, each term",
    "F10": "Change of position (chair, standing frame, mat) at 45-minute intervals, to the physiotherapist's chart, "
    "teaching Rhiannon to call each change.",
    "F10.who": "Learning support assistants as at F9",
    "F10.freq": "All lessons; every 45 minutes; 10 minutes each",
    "F10.link": "B7; E7",
    "F10.rev": "Physiotherapist, each term",
    "F11": "Height-adjustable bench, switch-operated print press, eye-gaze mount and standing frame.",
    "F11.who": "Specified and set up by the occupational therapist",
    "F11.freq": "Available in every lesson",
    "F11.link": "B7, B8; E5, E7",
    "F11.rev": "Occupational therapist, each September",
    "F12": "Occupational therapy to adapt each print task, and to teach its use to Rhiannon and her tutor.",
    "F12.who": "Occupational therapist with vocational experience; 1:1",
    "F12.freq": "Monthly; 60 minutes; 9 sessions",
    "F12.link": "B8; E5",
    "F12.rev": "Therapist, each term",
    "F13": "{+Job coaching in a print shop: travel, shift, pay slip, tasks learnt in place.+}",
    "F13.who": "{+Job coach with a supported employment certificate; 1:1+}",
    "F13.freq": "{+2 shifts a week of 3 hours; 10 weeks from 19 April 2027+}",
    "F13.link": "{+B9; E8+}",
    "F13.rev": "{+Job coach with employer, weeks 5 and 10+}",
    "F14": "Preparation for adulthood: lessons on wages, tenancies, choosing support and moving from college to adult "
    "services in July 2027.",
    "F14.who": "Personal tutor, qualified teacher; group of 6, with 1 meeting a term of 60 minutes with the adult social "
    "worker",
    "F14.freq": "1 session a week; 60 minutes; 36 weeks",
    "F14.link": "B9; E8, E10",
    "F14.rev": "Personal tutor, at the annual review",
    "G.head": "SECTION G – Health provision",
    "G1": "Physiotherapy clinic for hips and muscle tone: X-ray check, review of stretches, botulinum toxin where the "
    "consultant decides it.",
    "G1.who": "Neuro-physiotherapist and consultant, Eastwold Hospital; 1:1",
    "G1.freq": "Every 12 weeks; 45 minutes",
    "G1.link": "C1; E9",
    "G1.rev": "Consultant, at each clinic",
    "G2": "Chest and swallowing clinic, with training of 6 college staff in safe feeding (2 hours, each September).",
    "G2.who": "Respiratory nurse and dysphagia therapist, Eastwold Hospital; 1:1",
    "G2.freq": "Every 16 weeks; 60 minutes",
    "G2.link": "C2; E9",
    "G2.rev": "Respiratory nurse, at each clinic",
    "H2.head": "SECTION H2 – Any other social care provision",
    "H2.text": "Rhiannon is 19. Section H1 does not apply. Her Care and Support Plan under the Care Act 2014 is attached.",
    "H2-1": "Personal assistants for personal care, meals and evening routine at home, and in the training flat on 6 "
    "nights.",
    "H2-1.who": "2 personal assistants trained in hoisting and in the aid; 1:1, 2:1 for transfers",
    "H2-1.freq": "28 hours a week; 52 weeks; plus 6 nights of 14 hours",
    "H2-1.link": "D1; E10",
    "H2-1.rev": "Social worker, after 6 weeks and then yearly",
    "H2-2": "Support worker for outings with friends.",
    "H2-2.who": "Support worker trained in hoisting and in the aid; 1:1",
    "H2-2.freq": "Weekly; 4 hours; 52 weeks",
    "H2-2.link": "D2; E11",
    "H2-2.rev": "Social worker, yearly",
    "I.head": "SECTION I – Placement",
    "I.text": "Strand College, Eastwold, a further education college. Last year of the course: 2026/27.",
    "J.head": "SECTION J – Personal budget",
    "J.text": "Rhiannon has not asked for a personal budget for her education.",
    "K.head": "SECTION K – Advice and information",
    "K1": "Views of the young person, with her mother's letter",
    "K1.who": "Rhiannon Okafor; Grace Okafor",
    "K1.date": "23/09/2026; 28/09/2026",
    "K2": "Education: college report, with advice on preparation for adulthood and independent living",
    "K2.who": "Delyth Marsh, personal tutor, Strand College",
    "K2.date": "25/09/2026",
    "K3": "Educational psychology",
    "K3.who": "Dr Owen Sharpe, educational psychologist",
    "K3.date": "11/06/2026",
    "K4": "Medical: consultant's report",
    "K4.who": "Dr Nadia Rahim, consultant in rehabilitation medicine",
    "K4.date": "{-03/05/2024-}{+18/06/2026+}",
    "K5": "Physiotherapy",
    "K5.who": "Jack Fenwick, neuro-physiotherapist",
    "K5.date": "15/06/2026",
    "K6": "Occupational therapy",
    "K6.who": "Anita Bose, occupational therapist",
    "K6.date": "19/06/2026",
    "K7": "Speech and language therapy",
    "K7.who": "Hannah Crewe, specialist speech and language therapist",
    "K7.date": "22/06/2026",
    "K8": "Social care: Care Act assessment",
    "K8.who": "Colm Brady, social worker",
    "K8.date": "04/09/2026",
    "K9": "{+Chest and swallowing clinic letter+}",
    "K9.who": "{+Moira Keane, respiratory nurse+}",
    "K9.date": "{+08/09/2026+}",
    "sign.text": "Proposed amendments prepared by Alison Garth, SEN Casework Officer, 30/10/2026. To be signed on issue of "
    "the amended final plan.",
}

GROUPS = {
    "asp": ["A1", "A2", "A3", "A4"],
    "b.ci": ["B1", "B2"],
    "b.cl": ["B3", "B4", "B5"],
    "b.se": ["B6"],
    "b.sp": ["B7", "B8"],
    "b.pa": ["B9"],
    "c": ["C1", "C2"],
    "d": ["D1", "D2"],
    "e": ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11"],
    "f.ci": ["F1", "F2", "F3"],
    "f.cl": ["F4", "F5", "F6"],
    "f.se": ["F7", "F8"],
    "f.sp": ["F9", "F10", "F11", "F12"],
    "f.pa": ["F13", "F14"],
    "g": ["G1", "G2"],
    "h1": [],
    "h2": ["H2-1", "H2-2"],
    "k": ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"],
}
