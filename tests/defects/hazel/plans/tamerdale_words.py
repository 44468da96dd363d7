"""What a specialist who writes at length said of Callum, with the changes of the last review: the words of plan 9."""

from __future__ import annotations

HISTORY = "Callum is 18 and lives in Tamerdale with his mother, Bronwen Westgarth, his stepfather, Piers, and his half-sister Elin, who is seven. He was born at 29 weeks and spent eleven weeks in hospital. Spastic quadriplegic cerebral palsy was diagnosed in 2010. He went to Moss Lane Primary School with full-time help from 2013 until 2020 and has been at Fairholme School since then. His plan was first issued on 14 March 2017, in place of an earlier statement of 2013. <ins>He entered Year 13 in September 2026 and hopes to leave school in July 2027.</ins>"
GATHERED = "Callum wrote the passage headed “In Callum’s own words” himself, on his communication device, over three sessions between 22 and 30 June 2026; his speech and language therapist set up the pages and changed nothing. His mother’s comments were written down by the chair of the review meeting on 8 July 2026 and agreed by her. Callum has capacity to decide about his education and asked that his mother’s views be kept in the plan."
WORDS = [
    "“I am funny and stubborn and I know more about music radio than anyone at Fairholme. I hate being talked over. I hate it more when people finish my sentences wrong. School is good but I have been here a long time and the others are younger than me now.”",
    "“I talk with my mouth to people who know me. I talk with my device to people who don’t. I need people to wait. I want to be asked first and to be the one who says yes.”",
    ("a1", "“I want to make radio programmes and be paid for it.”"),
    ("a2", "“I want my own flat with my own assistants, not a home.”"),
    ("a3", "“I want to go to gigs and matches with mates and without my mum.”"),
    ("a4", "“I want strangers to understand me.”"),
]
MOTHER = [
    "Mrs Westgarth says that Callum is ready to move on and that she is the one who finds it hard. She is proud of his humour and of his patience. She has asked that people stop looking at her when they put a question to him.",
    (
        "a5",
        "She hopes that he will be able to look after his own health and tell others how to care for him, so that he is safe when she is not there.",
    ),
]

CI, CL, SE, SP, PFA = (
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
)
TITLES = {
    CI: "Communication and interaction",
    CL: "Cognition and learning",
    SE: "Social, emotional and mental health difficulties",
    SP: "Sensory and/or physical needs",
    PFA: "Preparation for adulthood",
}
STRENGTHS = {
    CI: "Callum understands spoken language as well as other young people of his age. He has a sharp sense of timing and makes a room laugh. He has taught himself to store whole phrases on his device for use in arguments.",
    CL: "Callum passed Entry Level 3 in English and mathematics in June 2026. He remembers what he hears with great accuracy and has a wide knowledge of music, of radio and of recent history.",
    SE: "Callum is loyal and good-humoured, and he is patient with pain. He chairs the school council and is trusted by younger pupils.",
    SP: "Callum drives his powered chair with skill indoors. His sight and hearing are good. He has steady control of his head and eyes and of his right thumb.",
}
NEEDS = [
    (
        "b1",
        CI,
        "Callum’s speech is affected by the tightness and poor co-ordination of the muscles of his face and chest. People who know him well follow about four fifths of what he says. Strangers follow about a quarter, and less when he is tired or cold (speech and language therapy report, June 2026). He is interrupted or answered for in most conversations outside school, and he has stopped asking for things in shops.",
    ),
    (
        "b2",
        CI,
        "Callum composes messages on his communication device at eight words a minute with his eyes, where speech runs at 150. By the time a message is ready the conversation has usually moved on. He abandons about half of the messages that he begins, and new people take his silence for lack of an opinion.",
    ),
    (
        "b3",
        CL,
        "Callum reads at about the level of a ten-year-old, because of a late start and because his eyes tire in scanning print. He loses his place after six or seven lines. He can answer a question about a page that has been read to him and cannot yet find the answer in one by himself, which shuts him out of letters, forms and scripts.",
    ),
    (
        "b4",
        CL,
        "Callum cannot yet handle money or plan with it. He has never paid for anything alone, he is not sure whether £5 would buy a sandwich, and in June 2026 he could work out change in three of ten examples. The effect is that he cannot say what he could afford or check that he has been fairly charged.",
    ),
    (
        "b5",
        CL,
        "Callum cannot write by hand or use a keyboard with his fingers, and takes about five times as long as his classmates to record an answer. In a lesson of an hour he produces three or four sentences by himself. What he knows is therefore seen only when somebody writes for him, and he finishes about a third of the written work that is set.",
    ),
    (
        "b6",
        SE,
        "Callum has had adults at his side all his life and waits for them to decide. In a lesson observed in May 2026 he looked at his assistant before each of eleven answers. He agrees to plans that he dislikes and says so at home afterwards, angrily and at length.",
    ),
    (
        "b7",
        SE,
        "Callum is worried about leaving Fairholme. He has slept badly before each visit to a college, has twice asked to be taken home, and had three weeks of low mood in February 2026 in which he did not want to use his device at all. His attendance in that half term was 71%.",
    ),
    (
        "b8",
        SE,
        "Callum’s friends have left school and he sees nobody of his own age except in lessons. He was last out with a friend in August 2025. He says that he does not know how to arrange it for himself, and that being taken by his mother ruins it.",
    ),
    (
        "b9",
        SP,
        "Callum cannot stand or walk without equipment and relies on his powered chair. He drives it well in places that he knows, but out of doors he misjudges kerbs and gaps to his left and has hit a door or a person three times since Easter. He does not use any public transport.",
    ),
    (
        "b10",
        SP,
        "Callum’s muscles tighten and shorten through the day. He sits awkwardly after 40 minutes, leans to the left and has pain in his right hip, which he rated at six out of ten on most afternoons in June 2026. He cannot concentrate beyond that point until his position has been changed.",
    ),
    (
        "b11",
        SP,
        "Callum depends on two people and a hoist for moving between his chair, the toilet and the floor. He depends on one person to eat and drink. Each visit to the bathroom takes 35 minutes out of his learning, and he does not tell new assistants how he likes to be moved, even when it hurts.",
    ),
]
C_NEEDS = [
    (
        "c1",
        "Callum’s right hip is partly out of joint (X-ray, April 2026) and the tightness in his legs is treated with injections. Pain wakes him two or three times in a week, and on the next day he cannot take part in physical work or in long lessons.",
    ),
    (
        "c2",
        "Callum has a weak cough and is at risk of choking on thin drinks and dry food. He was in hospital with a chest infection for nine days in January 2026 and missed five weeks of school. He does not yet tell new assistants how his food and drink must be prepared.",
    ),
]
D_NEEDS = [
    (
        "d1",
        "Callum has never spent a night away from his family, except in hospital. He has never directed a paid assistant. He cannot get up, wash, cook, go out or be alone in a building without help, and adult social care found in its assessment of July 2026 that he is eligible for care and support under the Care Act 2014.",
    ),
    (
        "d2",
        "Mrs Westgarth gets up for Callum twice a night and does nearly all of his care before and after school. Her own assessment (July 2026) found that her back and her sleep are failing, and that she cannot go on with this for another year.",
    ),
]
OUTCOME_AREAS = {
    "Employment": [
        (
            "e1",
            "By July 2027 Callum will plan, record and edit a ten-minute radio programme at a community station, asking his assistant for physical help only, so that he has work of his own to show to an employer.",
        ),
        (
            "e2",
            "By July 2028 Callum will pass Level 1 in functional English, reading the questions himself with his screen set-up.",
        ),
    ],
    "Independent living": [
        (
            "e3",
            "By July 2028 Callum will direct an assistant through his morning and through the cooking of a meal, without a word from his family, on five days running.",
        ),
        (
            "e4",
            "By July 2028 Callum will plan a weekly budget of £30, pay for things himself and stay within it for eight weeks out of ten.",
        ),
        (
            "e5",
            "By July 2028 Callum will travel by accessible bus to two places of his choice, planning the journey and speaking to the driver himself, in eight journeys out of ten.",
        ),
    ],
    "Friends, relationships and community": [
        (
            "e6",
            "By July 2027 Callum will make himself understood to a person whom he has not met before within one minute, by speech or by device, in eight exchanges out of ten.",
        ),
        (
            "e7",
            "By July 2027 Callum will go out with people of his own age, having made the arrangement himself, twice a month for a term.",
        ),
        (
            "e8",
            "By July 2027 Callum will give his own decision and his reason for it before anybody else speaks, in four out of five meetings about him.",
        ),
    ],
    "Health": [
        (
            "e9",
            "By July 2027 Callum will tell each assistant how to move, stretch, feed and position him, using his stored instructions, on nine occasions out of ten, so that he is in less pain and does not choke.",
        ),
    ],
    "Moving to college": [
        (
            "e10",
            "By the October half term of 2027 Callum will drive himself between his rooms at college and attend 90% of his sessions there.",
        ),
    ],
}
TARGETS = "Shorter-term targets: Callum, his tutor and his therapists will set three targets each term towards these outcomes, in a meeting of one hour which he chairs, and the tutor will record every six weeks how far each has been met."
PROVISION = {
    CI: [
        (
            "f1",
            "A speech and language therapist with a postgraduate qualification in augmentative communication will work with Callum, 1:1, for <del>30</del><ins>45</ins> minutes each week in term time. The work is on breath and rate of speech, on repairing a misunderstanding and on speaking to strangers, and half of the sessions in each term will be held in shops and cafés. The therapist will measure how much of his speech strangers follow every January and June.",
        ),
        (
            "f2",
            "A teaching assistant who has been trained by the therapist will practise conversation on the device with Callum, 1:1, for 20 minutes every school day. The therapist will look at the films of these sessions with both of them once every half term and will then set the next steps.",
        ),
        (
            "f3",
            "Callum will have an eye-gaze communication device with a chair mount and a desk mount for his sole use in every lesson, at home and on placement. The regional centre for communication aids supplies it, will replace it on loan within three working days if it fails, and will re-assess him once a year in May.",
        ),
        (
            "f4",
            "The therapist will train all adults who teach or assist Callum in waiting, in asking open questions and in not completing his sentences. The training is one session of two hours each September and a further session of one hour for anyone who joins later, within three weeks of their starting.",
        ),
    ],
    CL: [
        (
            "f5",
            "A qualified teacher with a specialist diploma in literacy will teach functional English to Callum in a group of four for one hour three times a week. She will use enlarged and line-masked text and recorded radio scripts. She will test his reading in December, March and June and will report the results to him and to the tutor.",
        ),
        (
            "f6",
            "A teaching assistant with a level 3 qualification in supporting learning will work with Callum, 1:1, for <del>25</del><ins>30</ins> hours a week in all lessons, to write to his dictation, to turn pages, to position materials and to step back when he is thinking. The tutor will observe this once every half term and discuss with Callum how much of the help he still wants.",
        ),
        (
            "f7",
            "A teacher of life skills will teach money and budgeting to Callum in a group of three for one hour each week, with a visit of one hour to a shop every fortnight in which he pays with his own card. She will assess him at the end of each term.",
        ),
        (
            "f8",
            "A specialist in assistive technology will work with Callum, 1:1, for one hour each fortnight in term time on word prediction, on screen reading and on sound editing with his thumb switch. The specialist will review the set-up in December and June and will send the settings to the college by 30 June 2027.",
        ),
    ],
    SE: [
        (
            "f9",
            "A counsellor registered with a professional body, who has experience of people with communication aids, will see Callum, 1:1, for 50 minutes each week for 24 weeks from October 2026. The counsellor and Callum will review the work together in the twelfth and the last week.",
        ),
        (
            "f10",
            "An independent advocate will meet Callum, 1:1, for 45 minutes in the week before each meeting about him, at least six times a year, to help him to prepare what he wants to say and to store it on his device.",
        ),
        (
            "f11",
            "The school’s youth worker will run a radio club for Callum and five other students of 16 and over, for 90 minutes every Wednesday after lessons, and will help him for 20 minutes each week, 1:1, to message the others and fix an outing. The tutor will look each term at what came of it.",
        ),
    ],
    SP: [
        (
            "f12",
            "A physiotherapist with paediatric and adult neurological experience will treat and teach Callum, 1:1, for one hour each week in term time. The work covers stretching, standing and directing others in handling him. She will measure the range of his hips every three months.",
        ),
        (
            "f13",
            "Two teaching assistants who have been trained by the physiotherapist will carry out the daily programme of standing and stretching with Callum for 40 minutes at 9.15 on every school day. The physiotherapist will watch a session and alter the programme in the first week of each half term.",
        ),
        (
            "f14",
            "An occupational therapist will work with Callum, 1:1, for one hour each fortnight in term time on driving out of doors, on kerbs and gaps to his left and on reaching switches, and will test his driving on a set course in December and June.",
        ),
        (
            "f15",
            "Callum will change position every 40 minutes, in every lesson, from his chair to a standing frame or a side-lying board for 20 minutes. Both stay in his teaching base and will be supplied, with a height-adjustable table and a ceiling-track hoist, by the school and checked every six months.",
        ),
        (
            "f16",
            "Two assistants who hold a current certificate in moving and handling will move Callum by hoist at four set times a day, and one of them will help him to eat for 40 minutes at lunch. They will do so at his spoken or stored instruction. The physiotherapist will renew their training each September in a session of three hours.",
        ),
    ],
    PFA: [
        (
            "f17",
            "A job coach from the council’s supported employment service will take Callum to a placement at Tamerdale Community Radio for four hours every Friday for 24 weeks from January 2027, 1:1, and will teach him to interview, to record and to edit. The coach, the station’s producer and Callum will review it after 6, 12 and 24 weeks.",
        ),
        (
            "f18",
            "A teacher of life skills will teach Callum in the training flat, 1:1, for two hours each week, to direct an assistant in cooking, laundry and his morning routine. The teacher will hand over one further task to his sole direction every half term and will record how it went.",
        ),
        (
            "f19",
            "A travel trainer will ride with Callum, 1:1, for two hours each week for 20 weeks from April 2027, first beside him and then three rows behind, on the routes to college and to the radio station.",
        ),
        (
            "f20",
            "Before he moves, Callum will spend ten half days at Tamerdale College between February and July 2027 with his teaching assistant, and will drive the routes between his rooms on each of them. The college’s learning-support manager will attend the reviews of February and June 2027, and two of the college’s assistants will shadow his care at Fairholme for three days in June 2027.",
        ),
        (
            "f21",
            "A careers adviser with a level 6 qualification will meet Callum, 1:1, for one hour in each of the autumn, spring and summer terms of Year 13 to draw up his study programme and the route from it to paid work.",
        ),
    ],
}
G = [
    (
        "g1",
        "The consultant in rehabilitation medicine will see Callum every four months to review his pain, his hip and the injections to his legs. The adult orthopaedic team will decide on surgery with him at a joint clinic in December 2026.",
    ),
    (
        "g2",
        "The community learning disability nurse will write Callum’s health passport and eating and drinking guidelines with him in two meetings of an hour before 30 November 2026, and will check them with him every six months. Rescue antibiotics are kept at home and are given as required, on the telephoned advice of the respiratory team.",
    ),
]
H1_NIL = "Not applicable. Callum is over 18, and section 2 of the Act of 1970 no longer applies to him."
H2 = [
    (
        "h1",
        "Adult social care will fund 28 hours a week of personal assistance, from assistants whom Callum helps to choose, for his mornings, evenings and weekends. A social worker will review the hours with him after six weeks and then every six months.",
    ),
    (
        "h2",
        "Callum will stay at the supported flats in Weir Street for one weekend in each month from November 2026, with two assistants by day and one waking at night, so that he learns to live away from home and his mother rests. The flats’ manager will review each stay with him.",
    ),
    (
        "h3",
        "The carers’ service will see Mrs Westgarth for one hour each month and will pay for a course of eight sessions of physiotherapy for her back by 31 March 2027.",
    ),
]
PLACE = [
    "Until 31 July 2027: Fairholme School, Tamerdale, a maintained special school for pupils aged 11 to 19.",
    "<ins>From 1 September 2027 the type of setting is a general further education college with supported internships; the college will be named by 31 March 2027.</ins>",
]
BUDGET = "There is no personal budget for education. A direct payment from adult social care meets the cost of the 28 hours in H2: it answers the need described first in Section D and helps towards the outcomes for independent living. Callum’s mother manages the account with him, and it is audited every six months."
ADVICE = [
    ("1", "Callum’s views", "Callum Westgarth", "30 June 2026"),
    ("2", "Parent’s views", "Bronwen Westgarth, at the annual review", "8 July 2026"),
    (
        "3",
        "School report for the annual review, with advice on preparation for adulthood",
        "Head of sixth form, Fairholme School",
        "24 June 2026",
    ),
    ("4", "Speech and language therapy report", "W. Arkless, speech and language therapist", "19 June 2026"),
    ("5", "Physiotherapy report", "S. Jolliffe, physiotherapist", "17 June 2026"),
    ("6", "Occupational therapy report", "B. Moyo, occupational therapist", "18 June 2026"),
    (
        "7",
        "Medical advice, with X-ray of April 2026",
        "Dr A. Fenn-Rossi, consultant in rehabilitation medicine",
        "22 June 2026",
    ),
    ("8", "Educational psychology advice", "R. Castellan, educational psychologist", "11 June 2026"),
    (
        "9",
        "Care Act assessment and carer’s assessment",
        "I. Dunmore, transitions social worker",
        "6 July 2026",
    ),
    ("10", "Careers guidance action plan", "Y. Prentice, careers adviser", "25 June 2026"),
]
LINKS = """
a1 > e1
a2 > e3 e4
a3 > e7 e5
a4 > e6
a5 > e9
b1 > e6 f1 f4
b2 > e6 f2 f3 f4
b3 > e2 f5 f8
b4 > e4 f7
b5 > e2 e1 f6 f8
b6 > e8 e3 f10 f4 f18
b7 > e10 f9 f20 f21
b8 > e7 f11
b9 > e5 e10 f14 f19 f20
b10 > e9 f12 f13 f15
b11 > e9 e3 f16
c1 > e9 g1 f12
c2 > e9 g2 f16
d1 > e3 h1 h2
d2 > e3 h2 h3 h1
e1 > f17 f8
e2 > f5 f6
e3 > f18 h1 h2
e4 > f7
e5 > f19 f14
e6 > f1 f2 f3 f4
e7 > f11
e8 > f10
e9 > f12 f13 f16 g1 g2
e10 > f20 f9 f14
"""
