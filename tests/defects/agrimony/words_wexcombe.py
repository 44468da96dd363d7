"""The words of the Wexcombe plan and their order."""

from __future__ import annotations

WORDS = {
    "front.name": "Tyler James Brackley",
    "front.known": "Ty",
    "front.dob": "21.01.2016",
    "front.status": "Final – amended after annual review",
    "front.date": "9 October 2026",
    "front.first": "4 November 2022",
    "front.meeting": "21 July 2026",
    "front.review": "20 July 2027",
    "front.setting": "Marlpit Primary School",
    "front.year": "Year 6",
    "front.care": "Child in need plan since March 2026 (section 17)",
    "A.head": "Section A   All about me",
    "A.how": "Tyler told me all of this over two walks with the dog and one go at baking, in June and July 2026. I am "
    "Paula Dunnock, his family support worker. I wrote his words down and read them back to him and he changed "
    'two bits. Where it says "I", it is Tyler. His gran and mum told me theirs at Gran\'s kitchen table on 6 '
    "July 2026.",
    "A.own": "In my own words",
    "contents.H": "H1, H2",
    "A.child": "\"I'm Ty. I'm good at fixing bikes and I can do a wheelie the length of our road. I don't like it when "
    "people say calm down because I'm trying. School is alright when it's Mr Osei, he lets me do the register. "
    "Reading out loud makes my face go hot. I look after Poppy when Mum's bad. I don't want people feeling sorry "
    'for me."',
    "A.history": "Tyler was in nursery from three and his teachers worried about his talking and his temper from the start. "
    "He was found to have attention deficit hyperactivity disorder (ADHD) when he was seven, and epilepsy when "
    "he was eight. Since January 2026 he has lived with his gran from Monday to Thursday, as his mum has been "
    "poorly. His sister Poppy is four.",
    "A.comm": "Tyler talks well one to one, best when he is busy with his hands and nobody stares at him. If he has a big "
    "thing to decide, tell him on one day and ask him on the next. He likes to come to the first ten minutes of "
    "his meetings and then go.",
    "A.parents": "Gran (Maureen Brackley) says Ty has a heart of gold and would give you his last chip. Mum (Kelly Brackley) "
    "says she knows he worries about her and she hates that he does. They both say that they want school to ring "
    "when it goes well, not just when it goes wrong.",
    "A.interests": "Bikes, his dog Buster, making videos of stunts, cooking sausage pasta, Poppy when she is not nicking his "
    "stuff.",
    "A1": '"I want to be a bike mechanic and have a van with my name on."',
    "A2": '"I want to go to big school and not get kicked out."',
    "A3": '"I\'d like mates to go to the skate park with."',
    "A4": "Gran and Mum both want Tyler to be able to read well enough to pass his driving theory one day.",
    "A5": "They want him to have a proper childhood, with time off from worrying.",
    "B.head": "Section B   My special educational needs",
    "B.ci": "Tyler is good at telling a story and making people laugh. He understands best when he is shown.",
    "B.cl": "He works out how machines go together, remembers what he has done with his hands, and keeps trying at "
    "practical jobs.",
    "B.se": "He is kind to younger children, owns up, and trusts Mr Osei and his family support worker.",
    "B.sp": "Tyler sees and hears well. He has good balance and is quick on a bike.",
    "B.sc": "He can make toast and pasta and knows his way round town.",
    "B1": "Tyler follows two instructions at a time. If there are more he copies the boy next to him or says "
    '"what?", and then he is told off for not starting.',
    "B2": "He finds it hard to wait for a gap in a conversation or stay on what someone else is talking about. Other "
    "children walk off after a minute or two.",
    "B3": "He reads like a child of seven and gets stuck on words of two beats or more. He cannot read a Year 6 "
    "worksheet on his own.",
    "B4": "He writes one or two sentences in half an hour, loses what he was going to put, and the spelling is hard to "
    "read back.",
    "B5": "He adds and takes away up to 20 on his fingers and does not know his tables, while his class are on "
    "fractions. He cannot check his change in a shop.",
    "B6": "Tyler stays on his work for about six minutes before he is out of his seat. Staff counted him up fifteen "
    "times in one lesson, and he finishes about one piece of work a day.",
    "B7": "When he feels blamed, or something changes that he did not know about, he shouts, tips chairs and has run "
    "out of class. Last term it was about four times a week. He is ashamed afterwards and often stays home the "
    "next day; his attendance is 81%.",
    "B8": "Tyler worries a lot about his mum and about going to secondary school. He says nobody there will like him. "
    "He lies awake on Sunday nights and asks to go home on Monday mornings.",
    "B9": "His grip on a pencil is tight and his hand aches after five minutes. He rubs out and tears the paper, and "
    "he cannot do laces or small buttons.",
    "B10": "Tyler gets through the morning only when Gran tells him each step: wash, teeth, clothes, bag. He cannot "
    "tell the time and is late or without his kit on three days out of five.",
    "C.head": "Section C   My health needs",
    "C.text": "Tyler is fit and active and keeps up with his check-ups. He takes his tablets at breakfast and tea.",
    "C1": "Tyler has absence seizures two or three times a day. Each lasts about ten seconds; he stares and misses "
    "what is said, and he does not know it has happened. In March 2026 he had one longer seizure at school.",
    "D.head": "Section D   My social care needs",
    "D.text": "Tyler is a child in need. Social worker Amina Yusuf finished her assessment in May 2026. Gran gives him a "
    "steady home in the week and he is close to his mum.",
    "D1": "Tyler cooks, tidies and looks after Poppy from Friday to Sunday when Mum is unwell. He misses out on "
    "playing with children his own age and comes to school on Monday tired.",
    "D2": "He has no safe place to go after school on the days he waits for Gran to finish work. He hangs about on the "
    "parade, where older boys have taken his phone and pushed him about.",
    "E.head": "Section E   What I want to get better at: my outcomes",
    "E1": "By the end of Year 6 Tyler will carry out an instruction of three parts that the teacher says once, four "
    "times out of five.",
    "E2": "By the end of Year 6 Tyler will stay on another child's topic for five turns each in a chat, three times a "
    "week, so that he keeps the friends he makes.",
    "E3": "By the end of Year 7 Tyler will read at the level of a child of nine, as shown by the school reading test, "
    "and so manage a short worksheet by himself.",
    "E4": "By the end of Year 7 Tyler will write or dictate six sentences in half an hour that somebody else can read "
    "back, in three different subjects.",
    "E5": "By the end of Year 7 Tyler will add up to £20 and check his change, right eight times out of ten, in a real "
    "shop.",
    "E6": "By the end of Year 6 Tyler will work for fifteen minutes at his desk with one reminder, in three lessons "
    "out of four.",
    "E7": "By Easter 2027 Tyler will use his exit card when he is wound up and be back in the lesson within ten "
    "minutes, so that chairs are tipped or rooms left no more than once in a fortnight.",
    "E8": "By half term in October 2027 Tyler will be going to his Year 7 classes every day, and will be able to name "
    "two adults and two children there whom he would go to.",
    "E9": "By the end of Year 7 Tyler will get himself ready for school from a picture list, with laces tied and bag "
    "packed by quarter past eight, on four mornings out of five.",
    "E10": "By July 2027 Tyler will pick up his work again after an absence by using his catch-up card, on four "
    "occasions out of five that staff see.",
    "E11": "By Easter 2027 Tyler will spend two lots of time a week doing something just for him with other children, "
    "for a whole term.",
    "E12": "By July 2027 Tyler will get to the youth club after school and back to Gran's by the agreed way, ringing "
    "when he arrives, every week for half a term.",
    "E.targets": "Smaller targets: Mr Osei, the special educational needs co-ordinator (SENCO) and Gran set these with Tyler "
    "every six weeks and put them on his bike chart. The SENCO checks them at the end of the six weeks. From "
    "September 2027 the SENCO of the secondary school will do it.",
    "F.head": "Section F   The help I will get with my learning",
    "F1": "The class teacher will give Tyler instructions in two parts with a drawing for each on a mini whiteboard, "
    "in every lesson.",
    "F2": "A speech and language therapist will see Tyler 1:1 for 40 minutes every month in term time to teach "
    "listening and taking turns in talk, and will check how he is getting on at the end of each term.",
    "F3": "A teaching assistant (TA) trained by that therapist will run a talking group of four children including "
    "Tyler for 30 minutes, twice a week, using the therapist's games. The therapist will look at the group's "
    "notes each term.",
    "F4": "A teacher with a specialist qualification in dyslexia will teach Tyler reading and spelling 1:1 for 45 "
    "minutes, three times a week, with a structured phonics scheme, and test his reading every term.",
    "F5": "A laptop with speech-to-text and a reading pen, on his desk in all lessons where there is reading or "
    "writing.",
    "F6": "A TA trained by the dyslexia teacher will help Tyler plan his writing on a story strip and dictate it, 1:1, "
    "for 20 minutes every day. The teacher will look at his book each half term.",
    "F7": "The class teacher will teach Tyler number and money in a group of three for 25 minutes, four days a week, "
    "with coins, tills and a trip to the shop each half term. The SENCO will check his progress each term.",
    "F8": "A TA with training in ADHD will sit near Tyler in all English, maths and topic lessons, 15 hours a week, "
    "1:1, to set out each job in five-minute parts, give one reminder and send him on a movement job between "
    "parts.",
    "F9": "An emotional literacy support assistant (ELSA), supervised by an educational psychologist, will meet Tyler "
    "1:1 for 40 minutes every Tuesday to work on blame, shame and worry. The psychologist will review this with "
    "the ELSA each half term.",
    "F10": "An exit card and a set place, the bike shed bench or Mr Osei's office, that Tyler can use in all lessons, "
    "with a TA who stays in sight and talks when he does.",
    "F11": "The educational psychologist will train everyone who works with Tyler, lunchtime staff as well, in ADHD and "
    "in talking to children after a blow-up: 2 hours this term and 1 hour every September.",
    "F12": "Moving to secondary school: Mr Osei will take Tyler to his new school for six visits of two hours between "
    "February and July 2027, and the two SENCOs will meet for an hour with Gran in March and June 2027. A key "
    "worker from the new school, a learning mentor, will meet Tyler at the gate every day for the first six "
    "weeks.",
    "F13": "An occupational therapist will see Tyler 1:1 for 45 minutes once a term, set a programme for his hands and "
    "for laces and buttons, and review it each time.",
    "F14": "A TA shown by the therapist will do the hand programme 1:1 with Tyler for 10 minutes every day before "
    "writing.",
    "F15": "The ELSA will teach Tyler the time and his picture list for getting ready, 1:1 for 20 minutes every "
    "Thursday, and look at the chart from home with Gran each half term.",
    "G.head": "Section G   The help I will get with my health",
    "G1": "The children's epilepsy nurse will see Tyler and Gran at the Wexcombe clinic for 30 minutes every three "
    "months, go through the seizure diary with them and review his tablets with the consultant.",
    "G2": "The epilepsy nurse will train six school staff in spotting absences, using the catch-up card and first aid "
    "for a seizure: 90 minutes each September.",
    "H1.head": "Section H1   Social care I must have under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H1.text": "The May 2026 assessment looked at this. Tyler does not need anything under section 2.",
    "H2.head": "Section H2   Other social care help",
    "H2-1": "A young carers' worker from Wexcombe Young Carers will take Tyler to the Wednesday club, 2 hours every week "
    "in a group of ten with three workers, and on one day out of 6 hours each school holiday. The worker and "
    "Gran will look at how it is going each term.",
    "H2-2": "A youth worker at the Parade Youth Club will collect Tyler from school on Mondays and Thursdays and stay "
    "with his group of eight until 5.30pm, 2 hours each day, and teach him the way home. The social worker will "
    "review this at each child in need meeting, every six weeks.",
    "H2-3": "The family support worker will visit Gran, Mum and Tyler for one hour every week to share out jobs at home "
    "so that Tyler has Saturday afternoon free, and will review it with the social worker every six weeks.",
    "I.head": "Section I   My school",
    "I.text": "Marlpit Primary School, a mainstream community primary school, until July 2027. The secondary school will "
    "be named by 15 February 2027.",
    "J.head": "Section J   Personal budget",
    "J.text": "Gran and Mum know about personal budgets and do not want one at the moment.",
    "K.head": "Section K   Who gave advice for my plan",
    "K1": "Tyler, Gran and Mum – what they think – June and July 2026",
    "K2": "Marlpit Primary School, Kwabena Osei, class teacher, and Lynne Petty, SENCO – school report – 2 July 2026",
    "K3": "Dr Fiona Gale, educational psychologist – report – 18 June 2026",
    "K4": "Dr Anwar Siddiq, community paediatrician – medical advice – 11 June 2026",
    "K5": "Ros Keen, children's epilepsy nurse – care plan – 12 June 2026",
    "K6": "Amina Yusuf, social worker – child in need assessment – 22 May 2026",
    "K7": "Sunita Rao, speech and language therapist – report – 26 June 2026",
    "K8": "Ben Thorley, occupational therapist – report – 29 June 2026",
    "K9": "Paula Dunnock, family support worker – notes of visits – 14 July 2026",
    "sign.text": "Signed for Wexcombe County Council: Jeanette Sowerby, Senior EHC Co-ordinator. Date: 9 October 2026",
}

GROUPS = {
    "asp": ["A1", "A2", "A3", "A4", "A5"],
    "b.ci": ["B1", "B2"],
    "b.cl": ["B3", "B4", "B5"],
    "b.se": ["B6", "B7", "B8"],
    "b.sp": ["B9"],
    "b.sc": ["B10"],
    "c": ["C1"],
    "d": ["D1", "D2"],
    "e": ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12"],
    "f.ci": ["F1", "F2", "F3"],
    "f.cl": ["F4", "F5", "F6", "F7"],
    "f.se": ["F8", "F9", "F10", "F11", "F12"],
    "f.sp": ["F13", "F14"],
    "f.sc": ["F15"],
    "g": ["G1", "G2"],
    "h1": [],
    "h2": ["H2-1", "H2-2", "H2-3"],
    "k": ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"],
}
