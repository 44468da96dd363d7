"""Idris's needs, provision and outcomes, row by row."""

from tests.defects.mugwort.words import grid, head, para, sub

BFE = ["", "#B – Special Educational Needs", "#F – Special Educational Provision", "#E – Outcomes"]

CGE = ["", "#C – Health Needs", "#G – Health Provision", "#E – Outcomes"]

WIDE = [8.0, 10.2, 7.5]

BODY = [
    grid(
        WIDE,
        ["", "#Special Educational Needs and Provision (B-F-E): Communication and interaction", None, None],
        ["", "#Need, provision and outcome stand side by side in each row.", None, None],
        BFE,
        [
            "B,F,E",
            "{B1}The need identified in this area is as follows: Idris says about 15 single words and uses three "
            "Makaton "
            "signs. His talking is like that of a child of 18 to 24 months. When people do not catch his meaning he "
            "pulls their sleeve, and if that fails he walks off without what he wanted.",
            [
                "{F1}The following will be put in place: a speech and language therapist will work with Idris one to "
                "one for "
                "30 minutes once a fortnight in term time (19 visits a year), teaching him to exchange pictures for "
                "things.",
                "{F2}The following will be put in place: a teaching assistant trained by that therapist in picture "
                "exchange "
                "will practise it with Idris one to one for 15 minutes every day. The therapist watches a practice and "
                "sets the next step every half term.",
            ],
            "{E1}The outcome sought is that by the end of Reception Idris will ask for an object, a drink or help by "
            "handing over a picture or saying a word, with no adult prompt, at least ten times in a school day.",
        ],
        [
            "B,F,E",
            "{B2}The need identified in this area is as follows: Idris understands an instruction that holds one "
            "key word "
            "if the object is in front of him. Talk to the whole class passes him by. He gets up from the "
            "carpet after about a minute and so misses what the others are taught.",
            "{F3}The following will be put in place: in every carpet time and group input the class teacher or "
            "teaching "
            "assistant will speak to Idris by name, use one key word at a time and show him the real object.",
            "{E2}The outcome sought is that by the end of Reception Idris will follow a spoken instruction with "
            "two key words "
            "(for example 'cup, sink') on eight occasions out of ten in his classroom.",
        ],
    ),
    grid(
        WIDE,
        ["", "#Special Educational Needs and Provision (B-F-E): Cognition and learning", None, None],
        BFE,
        [
            "B,F,E",
            "{B3}The need identified in this area is as follows: Idris stays with a task an adult has chosen for "
            "about two "
            "minutes. His play is mostly lining up and spinning, and he goes back to it when left. The early years "
            "developmental journal shows his play at 20 to 26 months, some two years behind his class.",
            "{F4}The following will be put in place: attention sessions of the bucket type, led by a teaching "
            "assistant who has "
            "done the two day Attention Builders course, for Idris with two other children, 15 minutes a day, five "
            "days a week. The SENCO "
            "(special educational needs co-ordinator) reviews the session notes each half term.",
            "{E3}The outcome sought is that by the end of Reception Idris will stay with an activity led by an "
            "adult, "
            "such as looking at a picture book together, for eight minutes on four days in a week.",
        ],
        [
            "B,F,E",
            "{B4}The need identified in this area is as follows: new learning is slow to stick. Idris had met red "
            "and blue "
            "on thirty occasions before he could match them, and over the summer he lost this. He does not yet "
            "match numbers of objects, even one and two, which the class could do in the first week.",
            "{F5}The following will be put in place: a teaching assistant will teach Idris one to one for 10 "
            "minutes twice a day "
            "by errorless matching, using tasks written by the class teacher and the specialist early years teacher. "
            "That teacher visits for an hour each half term to check his record and change the tasks.",
            "{E4}The outcome sought is that by July 2028, when he ends Year 1, Idris will match and count out one, "
            "two "
            "and three objects, in three trials on different days, and will still do so after a school holiday.",
        ],
    ),
    grid(
        WIDE,
        [
            "",
            "#Special Educational Needs and Provision (B-F-E): Social, emotional and mental health",
            None,
            None,
        ],
        BFE,
        [
            "B,F,E",
            "{B5}The need identified in this area is as follows: when an activity stops or the room changes Idris "
            "screams, drops "
            "to the floor and bites the back of his hand. School counted 21 such times in the week of 21 September "
            "2026. "
            "It takes him around a quarter of an hour to settle, and he has missed half of most mornings.",
            "{F6}The following will be put in place: at each change of activity and place, every day, the teaching "
            "assistant will "
            "show Idris a 'now and next' board with real objects, count down from five with a sand timer and go "
            "with him.",
            "{E5}The outcome sought is that by the end of Reception Idris will move from one activity to the next, "
            "holding his "
            "'next' object, without biting himself on nine changes out of ten.",
        ],
        [
            "B,F,E",
            "{B6}The need identified in this area is as follows: Idris plays by himself. He takes what he wants "
            "from others "
            "and pushes if they object, and children have begun to move away when he sits down.",
            "{F7}The following will be put in place: turn-taking games for Idris and one other child, chosen "
            "weekly by the class "
            "teacher, run by the teaching assistant for 10 minutes every afternoon. The SENCO sits in "
            "once every half term and decides with the class teacher whether to add a third child.",
            "{E6}The outcome sought is that by the end of Year 1 Idris will play a game of taking turns with "
            "another child for "
            "five turns each, and a classmate will choose to play with him at least twice in a week.",
        ],
    ),
    grid(
        WIDE,
        ["", "#Special Educational Needs and Provision (B-F-E): Sensory and/or physical", None, None],
        BFE,
        [
            "B,F,E",
            "{B7}The need identified in this area is as follows: Idris has loose joints and low muscle tone. He "
            "trips on uneven ground, "
            "is worn out after ten minutes of walking, and goes up stairs on hands and knees. He holds a crayon in "
            "his fist and "
            "cannot yet make a line where he means to.",
            [
                "{F8}The following will be put in place: an occupational therapist will see Idris one to one for 45 "
                "minutes each half "
                "term and write the exercises, which a teaching assistant she has trained will do with him one to one "
                "for 15 minutes on four days a week. She reviews them at each visit.",
                "{F9}The following will be put in place: a chair with sides and a foot block, supplied by the school "
                "to the "
                "occupational therapist's measurements, at his table in every lesson.",
            ],
            "{E7}The outcome sought is that by July 2028, when he ends Year 1, Idris will climb a flight of twelve "
            "stairs on his "
            "feet with one hand on the rail, and draw a line across and a line down inside a 5 cm track.",
        ],
        [
            "B,F,E",
            "{B8}The need identified in this area is as follows: Idris puts things that are not food in his mouth, "
            "gravel and sand "
            "included. He did so 14 times in one outdoor session, which has kept him indoors while his class plays "
            "out.",
            "{F10}The following will be put in place: one teaching assistant, briefed by the occupational "
            "therapist each September, will stay "
            "within arm's reach of Idris, one adult to him alone, throughout every outdoor session and swap whatever "
            "he picks up for the chewable band he wears.",
            "{E8}The outcome sought is that by the end of Reception Idris will use his chewable band in place of "
            "stones or sand "
            "through a full 20 minute outdoor session, on four days out of five.",
        ],
    ),
    grid(
        WIDE,
        ["", "#Health needs and provision (C-G-E)", None, None],
        CGE,
        [
            "C,G,E",
            "{C1}The need identified in this area is as follows: Idris has absence seizures of 10 to 15 seconds, "
            "around five in a day. "
            "He stares and then has lost what he was doing. Not every adult spots them, so the record used to "
            "adjust his medicine has gaps.",
            [
                "{G1}The epilepsy nurse will train the Reception class staff for one hour each September in spotting "
                "absences and "
                "filling in the seizure diary.",
                "{G2}The community paediatrician will see Idris every four months for 30 minutes and adjust his "
                "medicine from the diary.",
            ],
            "{E9}The outcome sought is that by the end of the spring term 2027 Idris will be back at what he was "
            "doing "
            "within a minute of each absence in school, nine times in ten, as shown by the diary.",
        ],
    ),
    grid(
        [6.4, 6.8, 6.3, 6.2],
        ["", "#Social care needs and provision (D-H1-H2-E)", None, None, None],
        [
            "",
            "#D – Social Care Needs",
            "#H1 – Social care provision, section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "#H2 – Other social care provision",
            "#E – Outcomes",
        ],
        [
            "D,H1,H2,E",
            "{D1}The need identified in this area is as follows: out of doors Idris runs off and has no sense of "
            "traffic. His parents "
            "cannot take both children out on their own, so he rarely gets to the park.",
            "{H1.1}A family support worker from the Disabled Children's Team, experienced with children under "
            "five, will go out with "
            "Idris and one parent for three hours every Saturday. The team manager reviews this every six months.",
            "The assessment found nothing further to be needed under this heading.",
            "{E10}The outcome sought is that by the end of Reception Idris will walk to the park with one parent, "
            "in his wrist link, and "
            "stop at each kerb when shown the 'stop' sign.",
        ],
    ),
    head("How short term targets are set"),
    para(
        "E",
        "The class teacher and SENCO meet Idris's parents each half term, set targets of about six weeks towards "
        "each outcome "
        "above, and write down whether the last ones were met. The early years SEN team reads them each term.",
    ),
    sub("I – Placement"),
    para(
        "I",
        "This section is left blank in the draft. Parents may ask for a particular school by 23 November "
        "2026.",
    ),
    sub("J – Personal Budget"),
    para(
        "J",
        "A personal budget was explained to Mr and Mrs Fennimore on 3 September 2026. They do not want one "
        "at present.",
    ),
    sub("K – Advice and Information"),
    grid(
        [9.0, 4.5, 8.7, 3.5],
        ["", "#Advice and information requested", "#Date received", "#Who from", "#Appended"],
        [
            "K",
            "Parents' advice and their written page",
            "8 September 2026",
            "Sunniva and Garth Fennimore",
            "Yes, 1",
        ],
        [
            "K",
            "Educational advice",
            "25 September 2026",
            "Philippa Dunmore, SENCO, Larkspur Lane Primary School",
            "Yes, 2",
        ],
        [
            "K",
            "Educational psychology advice",
            "30 September 2026",
            "Dr Anselm Pryor, educational psychologist",
            "Yes, 3",
        ],
        [
            "K",
            "Medical advice",
            "18 September 2026",
            "Dr Leonie Arbuthnot, community paediatrician",
            "Yes, 4",
        ],
        [
            "K",
            "Speech and language therapy advice",
            "21 September 2026",
            "Maxim Oyelaran, therapist",
            "Yes, 5",
        ],
        [
            "K",
            "Occupational therapy advice",
            "24 September 2026",
            "Hetty Laidlaw, occupational therapist",
            "Yes, 6",
        ],
        [
            "K",
            "Social care assessment",
            "29 September 2026",
            "Corin Abara, Disabled Children's Team",
            "Yes, 7",
        ],
        [
            "K",
            "Specialist early years teaching advice",
            "28 September 2026",
            "Bryony Catterick, early years SEN team",
            "Yes, 8",
        ],
    ),
    sub("Plan record"),
    grid(
        [5.0, 7.8, 5.0, 7.9],
        ["", "#Status of this plan", "Draft", "#Date of this draft", "6 November 2026"],
        ["", "#To be reviewed by", "5 November 2027", "#Officer", "Delphine Marsh, SEN officer"],
        ["", "#Signature", "A draft is not signed", "#First plan or amendment", "First plan"],
    ),
]
