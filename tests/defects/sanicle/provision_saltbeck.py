"""Elodie's plan from Section E on: outcomes, provision, placement, budget, advice."""

from tests.defects.sanicle.model import Piece, head, item, prose

E: list[Piece] = [
    prose("e-lead", "The date for each outcome is the end of Year 1, July 2028, unless another is given."),
    item(
        "E1",
        "ci",
        "A2 B1",
        "Elodie will tell somebody at home about one thing that happened at school, joining two words or two signs,"
        " on at least four days out of five.",
    ),
    item(
        "E2",
        "ci",
        "B2 B7 C2",
        "Elodie will do what is asked of her, when the request has two key words and one sign, in eight tries out of"
        " ten in a busy classroom.",
    ),
    item(
        "E3",
        "cl",
        "A3 B3",
        "Elodie will read twenty words that matter to her, among them the names of her family, by matching, choosing"
        " and then signing or saying them.",
    ),
    item(
        "E4",
        "cl",
        "B4",
        "Elodie will stay with an activity chosen by her teacher for ten minutes and put the last piece in place"
        " herself, in three sessions out of four.",
    ),
    item(
        "E5",
        "semh",
        "A1 B5",
        'By the end of the Reception year Elodie will tap another child\'s arm or sign "play?" to start a game, in'
        " place of hugging or pulling hair, four times out of five.",
    ),
    item(
        "E6",
        "semh",
        "B6",
        "By the end of the Reception year Elodie will walk from one activity to the next within two minutes of seeing"
        " its picture, nine times out of ten.",
    ),
    item(
        "E7",
        "sp",
        "B8",
        "Elodie will draw a circle, a cross and a face that her family can recognise, holding the crayon in her"
        " fingers.",
    ),
    item("E8", "sp", "B9", 'Elodie will sign "toilet" in time to use it, on four days a week.'),
    item(
        "E9",
        "h",
        "C1",
        "By the end of the Reception year Elodie will finish a school meal without coughing on nine days in ten.",
    ),
    item(
        "E10",
        "sc",
        "A4 D1",
        'Elodie will stop at the kerb when she sees the sign for "stop", nine times out of ten, on walks with her'
        " family.",
    ),
    prose(
        "e-short",
        "Small steps towards these outcomes are agreed every half term by Mrs Adeline Frost, the school's special"
        " educational needs co-ordinator (SENCO), with Hannah, Luc and the class teacher. Mrs Frost watches Elodie in"
        " class in the last week of each half term to see which steps she has reached.",
    ),
]
F: list[Piece] = [
    prose(
        "f-lead",
        "Mrs Frost reviews all of this provision with Hannah and Luc once a term, and the visiting professional"
        " concerned joins her. The teaching assistants named below are trained in Makaton to level 2 before they"
        " begin, and the Saltbeck speech and language therapy service refreshes that training each September.",
    ),
    head("Communication and interaction", "ci"),
    item(
        "F1",
        "ci",
        "B1 B2 E1 E2",
        "A speech and language therapist who knows about Down's syndrome and hearing loss will work with Elodie"
        " herself, one to one, for 45 minutes every two weeks in term time, on joining words and signs. At each visit"
        " she will show the teaching assistant the next step.",
    ),
    item(
        "F2",
        "ci",
        "B1 E1",
        "A teaching assistant will carry out the therapist's See and Learn language programme with Elodie, one to"
        " one, for fifteen minutes every day, and will send home a photograph with two signs for her to talk about.",
    ),
    item(
        "F3",
        "ci",
        "B2 B5 E2 E5",
        "The class teacher and teaching assistants will sign the key words of every instruction in all lessons and at"
        " lunch, and will teach the whole class one new Makaton sign a day for five minutes at registration.",
    ),
    head("Cognition and learning", "cl"),
    item(
        "F4",
        "cl",
        "B3 E3",
        "A teaching assistant, trained for two days by the Saltbeck Down's syndrome advisory teacher, will teach"
        " Elodie whole-word reading one to one for ten minutes twice every day, using a book made from her own"
        " photographs.",
    ),
    item(
        "F5",
        "cl",
        "B3 B4 E4 E3",
        "A teaching assistant will sit beside Elodie for every lesson that the class teacher leads, 22 hours a week,"
        " one to one, breaking each task into short steps and showing the end of it first.",
    ),
    item(
        "F6",
        "cl",
        "B4 E4",
        "A box of five start-to-finish tasks will be used one to one by the teaching assistant for ten minutes each"
        " morning and each afternoon, adding a minute once Elodie has managed the last length three days running.",
    ),
    head("Social, emotional and mental health", "semh"),
    item(
        "F7",
        "semh",
        "B5 E5",
        "Each day for 20 minutes a nursery nurse trained in Identiplay will run a play session for Elodie and two"
        " other children, with the same toys and the same few phrases until Elodie starts a turn herself.",
    ),
    item(
        "F8",
        "semh",
        "B6 E6",
        "A strip of photographs showing now and next will hang at Elodie's height, and the adult with her will take"
        " her to it two minutes before every change of activity, with a drum to carry to the new place.",
    ),
    head("Sensory and physical", "sp"),
    item(
        "F9",
        "sp",
        "B7 E2",
        "A qualified teacher of the deaf will visit for an hour every fortnight: half of it teaching Elodie to"
        " listen, one to one, and half of it advising her teacher. She will check the room's sound each term.",
    ),
    item(
        "F10",
        "sp",
        "B7 E2",
        "Elodie will have a radio aid, with the transmitter worn by whoever is teaching her in every lesson, and the"
        " teaching assistant will test the hearing aids and radio aid each morning at nine.",
    ),
    item(
        "F11",
        "sp",
        "B8 E7",
        "A teaching assistant, whom the occupational therapist trains for half a day each year, will play finger and"
        " trunk games with Elodie (dough, threading, wobble cushion), one to one, 15 minutes a day. The therapist"
        " will visit each half term for 45 minutes to move the games on.",
    ),
    item(
        "F12",
        "sp",
        "B8 E4 E7",
        "Elodie will use a chair with arms and a footrest for table work, and a corner seat on the carpet, in every"
        " session.",
    ),
    item(
        "F13",
        "sp",
        "B9 E8",
        "Following a toilet timetable, a teaching assistant will take Elodie every ninety minutes, one to one and for"
        " ten minutes, with pictures on the wall showing the order of things. The SENCO and the health visitor drew"
        " this up together.",
    ),
]
G: list[Piece] = [
    item(
        "G1",
        "h",
        "C1 E9",
        "The dysphagia therapist of the Saltbeck children's health team will review Elodie's eating and drinking plan"
        " every twelve weeks, for an hour at a school lunch, and will train the two teaching assistants who sit with"
        " her each September for two hours.",
    ),
    item(
        "G2",
        "h",
        "C2 E2",
        "The audiology clinic will test Elodie's hearing and set her aids every eight weeks from October to April and"
        " every twelve weeks at other times, for 45 minutes with her audiologist.",
    ),
]
H1: list[Piece] = [
    item(
        "H1.1",
        "sc",
        "D1 E10",
        "A family support worker from the Saltbeck disabled children's team will go out with Elodie and her family"
        " for two hours every Wednesday after school, one worker to Elodie, and will teach stopping and holding the"
        " pram handle. The team reviews this every six months.",
    ),
]
H2: list[Piece] = [
    prose("h2", "No other social care provision was found to be needed by the assessment of September 2026.")
]
I_: list[Piece] = []
J: list[Piece] = [
    prose(
        "j",
        "Hannah and Luc have had the leaflet and a conversation about personal budgets. They do not want one at the"
        " moment.",
    )
]
K: list[Piece] = [
    item(
        "K1",
        "",
        "",
        "Hannah and Luc Pargeter, parents",
        "Views, with Elodie's own as recorded by Bryony Catt",
        "10 September 2026",
    ),
    item(
        "K2",
        "",
        "",
        "Mrs Adeline Frost, SENCO, St Oswin's, with Bluebell Cottage Nursery",
        "Education advice",
        "18 September 2026",
    ),
    item(
        "K3",
        "",
        "",
        "Gwilym Sayce, educational psychologist",
        "Educational psychology advice",
        "25 September 2026",
    ),
    item(
        "K4",
        "",
        "",
        "Dr Priti Lal, community paediatrician",
        "Medical advice, with the dysphagia and health visitor reports",
        "21 September 2026",
    ),
    item(
        "K5",
        "",
        "",
        "Rosalind Orme, speech and language therapist",
        "Speech and language therapy advice",
        "22 September 2026",
    ),
    item("K6", "", "", "Beth Quarrie, qualified teacher of the deaf", "Hearing advice", "16 September 2026"),
    item(
        "K7",
        "",
        "",
        "Imran Zahoor, occupational therapist",
        "Occupational therapy advice",
        "23 September 2026",
    ),
    item(
        "K8",
        "",
        "",
        "Tess Lomas, social worker, disabled children's team",
        "Social care assessment",
        "28 September 2026",
    ),
]
