"""Mirren, four, deafblind (CHARGE syndrome), at nursery. A long plan, well informed, with a report bound in."""

from __future__ import annotations

FRONT = [
    ("Full name of child", "Mirren Isla ABERNETHY-SHAH"),
    ("Born", "9th October 2021"),
    ("Nursery", "Seal Sands Nursery School (Nursery 2)"),
    ("Who has parental responsibility", "Catriona Abernethy, mother; Imran Shah, father"),
    ("Where Mirren lives", "11 Signal Cottages, Mosshaven"),
    ("Telephone", "01632 960703 (Catriona), 01632 960704 (Imran, when ashore)"),
    ("Languages in the family", "English, on-body signs; Urdu with Dadi"),
    ("Greatest area of need", "Multi-sensory impairment"),
    ("Is Mirren looked after by the council?", "No"),
    ("Is she known to social care?", "Yes: child in need, disabled children’s team"),
    ("NHS number", "999 083 1146"),
    ("What kind of plan is this?", "FINAL (first plan)"),
    ("Assessment asked for on", "7th October 2025"),
    ("Date of this plan", "2nd March 2026"),
    ("We must look at it again by", "1st September 2026"),
    ("Plan written by", "Bartholomew Kinsella, Early Years SEND Officer"),
]

STORY = [
    "Mirren was born at 36 weeks and went straight to the regional hospital, where she stayed for nineteen weeks. The geneticist confirmed CHARGE syndrome in January 2022. She has had nine operations: on her heart (twice), the back of her nose (four times), her gullet, her ears and for a feeding tube. Her mother learned to do suction before she learned to bath her.",
    "She lives with her mother Catriona, her brother Hamish, who is seven, and for about half of the year her father Imran, who is an engineer on container ships. Imran’s mother, whom everybody calls Dadi, lives two doors away and is there most mornings. Catriona’s own family are on Skye.",
    "Portage came from when Mirren was eleven months old, and the advisory teacher for multi-sensory impairment (MSI) from thirteen months. She started at Seal Sands in January 2025 with Catriona beside her, for two hours a week, and has worked up to three mornings with a trained intervenor, Jolanta. An intervenor is somebody who acts as a bridge to the world for a deafblind child: she does things with her and not for her.",
    "Mirren has missed 41 of the 112 mornings offered to her, for illness or hospital or because there was nobody trained to cover.",
]
WAYS = [
    (
        "Leans her whole weight on you and goes still",
        "I know you. This is good.",
        "Stay as you are. Hum with your chest against her back.",
    ),
    ("Brings your hand to her chin", "More, again", "Tap “more” on her chest and then do it again."),
    (
        "Turns on her back and covers her face with her arm",
        "Too much. I am going away for a bit.",
        "Stop. Leave one hand by her foot so that she knows that you have not gone. Wait for the foot to push.",
    ),
    (
        "Bites her own thumb",
        "Something hurts, or I do not know what is happening",
        "Check tube, aid, nappy in that order, always the same. Then her calm box.",
    ),
    ("Clicks her tongue", "I can tell that there is a light or a fan", "Go and find it together."),
]
ME = [
    "This part was written as though Mirren were speaking, by Catriona and Jolanta, who looked together at four hours of film taken at home and at nursery in November 2025 and agreed each line. Hamish added the part about the bath.",
    "I like warm water, the washing machine when it spins, wind, my dad’s beard, the black and white blanket, rolling down the grass bank, garlic. I like it when you tell me that you are there before you touch me: a tap on my left foot. I like to be the one who starts. In the bath I kick and Hamish shouts and I can hear it in the water.",
    "I do not like hands on my head, being picked up without warning, cold hands, bright windows above me, the smell of gloves. I do not like chairs. On the floor I know where I am.",
]
FAMILY = [
    "Catriona: People look at the list of what is wrong and they lower their voices. She is a very funny, very determined little girl who works harder before ten in the morning than most of us do in a week. She has taught me patience and she has taught Hamish to read feet. What wears us out is not Mirren. It is ringing round, being on hold, explaining CHARGE, and never knowing whether the person who comes will have read anything.",
    "Imran (by e-mail from the Indian Ocean): I would ask one thing. When I come home after ten weeks she finds me again by my beard and my hands in about a minute. So she remembers. Please do not write that she has no memory.",
    "Dadi, through her granddaughter: the child knows the prayer beads and counts them with her toes.",
]
HOPES = [
    (
        "a1",
        "We hope that Mirren will be able to tell people who are not her family what she wants and what she feels, and that they will take the time to listen with their hands.",
    ),
    (
        "a2",
        "We would like her to go to school near home with the same faces every day, and to be known there for what makes her laugh.",
    ),
    ("a3", "Imran would like to walk along the harbour wall with her, on her own feet, holding his finger."),
    ("a4", "Hamish wants her to play a game with him which she wins."),
    ("a5", "We hope that when she is grown up she will have people in her life who are not paid."),
]

# title, area, strengths, needs, life outcomes, outcomes for the coming phase, provision
# provision: needs met, by whom, what, how often; an empty first or second cell is one with that above
AREAS = [
    (
        "Communication and interaction",
        "communication-interaction",
        [
            "Mirren has at least eight clear ways of saying what she means with her body. (K2, K4)",
            "She waits for her turn in a rocking game for up to ten seconds, and starts it again herself. (K4)",
            "She knows four people by touch and shows each of them that she knows. (K1, K4)",
        ],
        [
            (
                "b1",
                "CI1",
                "Mirren has no words and no signs of her own. What she says, she says with her body: leaning, pushing with a foot, bringing a hand. Only four people can read it, and with anybody else nine signals in ten go unanswered. She then stops signalling, sometimes for the rest of the morning. (K1, K4, K6)",
            ),
            (
                "b2",
                "CI2",
                "She understands four objects of reference (cup ring for a feed, towel, car strap, swing rope) and the on-body signs for “more” and “finished”. The rest of what happens to her comes without notice. (K4, K6)",
            ),
            (
                "b3",
                "CI3",
                "She does not know who is in the room, when somebody has come in, or that they have gone, unless she is told by touch. Talk over her head does not exist for her. Her attention is on a thing or on a person and cannot yet be shared between the two. (K4)",
            ),
        ],
        [
            (
                "e1",
                "Mirren will tell people beyond her family what she wants, what she does not want and how she is, and will be understood.",
            )
        ],
        [
            (
                "e2",
                "By the end of Reception Mirren will use twelve signs, on her own body or hand under hand, with three adults and in two places, at least five of them without being asked.",
            ),
            (
                "e3",
                "By December 2026 she will set off for, or reach towards, the right place or activity when she is given its object of reference, for eight parts of the day, four times out of five.",
            ),
        ],
        [
            (
                "f1",
                "CI1, CI2, CI3",
                "Intervenor with the Level 3 certificate in multi-sensory impairment or working towards it in her first year; a second, trained to the same standard, who works with Mirren at least one morning a week so that there is cover",
                "One-to-one intervenor for the whole of each session, within arm’s reach, to tell Mirren by touch what is happening, to read and answer her signals, and to do things with her hand under hand.",
                "15 hours a week, term time, now; 32.5 hours a week from Reception",
            ),
            (
                "f2",
                "",
                "",
                "Co-active signing and on-body signs, from the list of twenty agreed with the family, each used before, during and after the thing that it names.",
                "All day; the list is looked at by the MSI teacher and the family every half term",
            ),
            (
                "f3",
                "CI2",
                "Nursery SENCO and intervenor, from the MSI teacher’s scheme",
                "A calendar box: eight compartments, left to right, with an object for each part of the session; Mirren takes the object, carries it there, and posts it when it is finished.",
                "Each session, at each of eight changes",
            ),
            (
                "f4",
                "CI1, CI3",
                "Advisory teacher with the mandatory qualification in multi-sensory impairment",
                "Direct teaching of Mirren with the intervenor present, then modelling, then a film of the intervenor’s own practice talked through.",
                "90 minutes a week, 38 weeks",
            ),
            (
                "f5",
                "CI1",
                "Speech and language therapist who is experienced with deafblind children",
                "Joint sessions with the MSI teacher on intentional communication.",
                "60 minutes every three weeks in term time, 1:1",
            ),
            (
                "f6",
                "CI1",
                "MSI teacher, with Jolanta and Catriona",
                "Mirren’s communication passport, on paper and as short films, for everybody new to her.",
                "Made by 1 May 2026 and changed each term",
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            "Remembers people, places and routines over weeks. (K1, K4)",
            "Mirren has worked out how to roll off a mat towards the window and how to undo a hook and loop strap. (K3)",
            "Strongly motivated by vibration, water, wind, garlic and basil. (K1, K3)",
        ],
        [
            (
                "b4",
                "CL1",
                "In tasks that do not rest on sight or hearing Mirren’s learning is like that of a child of ten to fourteen months. She repeats an action to make a thing happen with two toys only, both of which she has had since she was a baby. (K3, K6)",
            ),
            (
                "b5",
                "CL2",
                "She needs ten to twenty seconds to take in a touch or a movement and to answer it. If she is hurried she misses it altogether, and it has been written down as “no response”. New learning needs some thirty repetitions in the same place. (K3, K4)",
            ),
            (
                "b6",
                "CL3",
                "What drops or is taken away has ceased to be. She does not feel around for it. (K3, K6)",
            ),
            (
                "b7",
                "CL4",
                "She learns lying on her back, with her feet as much as her hands. At a table or in a chair she does nothing but try to get down, so that most of what nursery puts out for children of her age has no way in for her. (K4, K7)",
            ),
        ],
        [
            (
                "e4",
                "Mirren will be curious and will learn beside other children, by touch, by movement, and by the sight and hearing that she has.",
            )
        ],
        [
            (
                "e5",
                "By December 2026 Mirren will repeat an action on purpose to make something happen with six different things, two of them new to her that term.",
            ),
            (
                "e6",
                "By the end of Reception she will search with hand or foot for a thing that she has dropped within reach, for ten seconds or more, three times out of four.",
            ),
        ],
        [
            (
                "f7",
                "CL1, CL3",
                "Intervenor; planned each week by the nursery teacher with the MSI teacher",
                "Resonance board and “little room” sessions on the floor: six objects hung or fixed in the same place for three weeks, then one changed.",
                "Twice in each session, 20 minutes, 1:1",
            ),
            (
                "f8",
                "CL2",
                "Every adult who works with Mirren; the MSI teacher trains them",
                "Touch cue, pause, count of twenty in the adult’s head, then the next step. The pause is written into every plan.",
                "All day; two hours’ training each September and in the first week for anybody new",
            ),
            (
                "f9",
                "CL1",
                "Nursery teacher",
                "Switches joined to a fan, a foot spa and a vibrating cushion.",
                "Daily, 15 minutes",
            ),
            (
                "f10",
                "CL4",
                "Nursery teacher and intervenor",
                "The group’s theme of the week made over for floor, touch, smell and movement, with Mirren’s version beside the others’ and not in another room.",
                "Each session",
            ),
            ("f11", "CL4", "Educational psychologist", "Input as appropriate.", ""),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        [
            "Affectionate; she has a sense of humour and plays tricks with her feet. (K1)",
            "Calms herself by humming when she is not in pain. (K4)",
        ],
        [
            (
                "b8",
                "SE1",
                "An unexpected touch or lift throws Mirren into a startle and a cry that last for up to twenty minutes. At nursery this happens five or six times in a morning. It does not happen when she has been told first. (K2, K4)",
            ),
            (
                "b9",
                "SE2",
                "It takes her between four and seven weeks to trust an adult. While she does not, she neither feeds comfortably nor plays. Three members of staff changed in the autumn and her tube feeds had to be stopped on eleven mornings. (K2, K8)",
            ),
            (
                "b10",
                "SE3",
                "Other children arrive as sudden knocks. She pulls up her knees and covers her face. She has never had a turn in a game with a child other than her brother. (K1, K2)",
            ),
        ],
        [("e7", "Mirren will feel safe, and will have friends.")],
        [
            (
                "e8",
                "By Easter 2027 Mirren will calm within five minutes after something unexpected, with her calm box and one adult, three times out of four.",
            ),
            (
                "e9",
                "By July 2027 Mirren will take three turns with one other child in a game that she knows, twice a week.",
            ),
            ("e10", "Mirren will have an intervenor with her at all times."),
        ],
        [
            (
                "f12",
                "SE1",
                "All staff and children, shown by the MSI teacher",
                "The foot tap, always the left foot, before any touch or move; each adult then offers a name sign (bracelet, ring or watch).",
                "Every time, all day",
            ),
            (
                "f13",
                "SE1",
                "Intervenor",
                "Calm box: beads, warm pack, basil bag, in the same corner, on her back.",
                "At every startle, and for ten minutes before going home",
            ),
            (
                "f14",
                "SE2",
                "Head of nursery",
                "A team of four adults and no others for Mirren’s care; anybody new shadows for six sessions before working alone.",
                "From 20 April 2026, all sessions",
            ),
            (
                "f15",
                "SE3",
                "Intervenor, with the nursery teacher",
                "A game on the resonance board or in the ball pool with the same two children, who have been shown foot tap and “more”.",
                "Three times a week, 15 minutes, group of three",
            ),
            ("f16", "SE3", "Nursery staff", "Opportunities to be with her peers.", "Regularly"),
        ],
    ),
    (
        "Sensory and physical",
        "sensory-physical",
        [
            "Mirren has useful sight below eye level, better on the left. (K4, K5)",
            "With her hearing aid she turns to a drum and a low voice against her ear. (K5)",
            "She gets about on her back by pushing with her feet, forwards, and fast. (K7)",
        ],
        [
            (
                "b11",
                "SP1",
                "Mirren is deafblind. She has a profound loss on the left and a severe one on the right; with her aid she may hear a raised voice within 30 centimetres. Colobomas in both eyes leave no sight above the level of her nose; below it she sees things the size of an orange, in strong contrast, within about 60 centimetres. Neither sense makes up for the other. (K4, K5)",
            ),
            (
                "b12",
                "SP2",
                "She pulls out her aid, or takes off her tinted glasses, about fourteen times an hour, so that most of the day is spent with less than she could have. (K2, K5)",
            ),
            (
                "b13",
                "SP3",
                "She has no sense of balance at all. Upright she is frightened, grips, and can attend to nothing else. She sits unsupported for two minutes and pulls to stand at one particular sofa. (K7)",
            ),
            (
                "b14",
                "SP4",
                "Her palms and mouth are very sensitive. She pulls her hands away from anything wet, soft or offered from above, and picks things up with the backs of her hands or her toes. (K7, K9)",
            ),
            (
                "b15",
                "SP5",
                "Using two damaged senses is exhausting. By about eleven she shuts down: eyes closed, no signals. This has been taken for sleepiness or for a poor mood. (K4, K8)",
            ),
        ],
        [
            (
                "e11",
                "Mirren will move about by herself, and will make use of every bit of sight and hearing that she has.",
            )
        ],
        [
            (
                "e12",
                "By the end of Reception Mirren will keep her aid and glasses on for five hours of the nursery or school day.",
            ),
            (
                "e13",
                "By July 2027 Mirren will walk ten metres in her walker from her peg to her group’s room, following a floor trail, with one adult behind.",
            ),
            (
                "e14",
                "By December 2026 she will sit astride the bolster for ten minutes with both hands free.",
            ),
        ],
        [
            (
                "f17",
                "SP1, SP2",
                "Qualified Teacher of the Deaf (with the mandatory qualification)",
                "Hearing aid checked, mould and retention headband seen to; listening times built up by the chart, from three minutes.",
                "30 minutes a week; chart by the intervenor six times in each session",
            ),
            (
                "f18",
                "SP1",
                "Qualified teacher of children with vision impairment",
                "Functional vision looked at in each room; lighting, blinds, matt floors, black and yellow edges and a floor trail put right by the nursery to her list.",
                "Half a day each term; list done by 30 April 2026",
            ),
            (
                "f19",
                "SP3",
                "Physiotherapist; then the intervenor, signed off by her",
                "Programme of bolster sitting, standing at the sofa and walker, with a vibration cue before each change of position.",
                "Physiotherapist 45 minutes a fortnight; programme twice in each session, 15 minutes, 1:1",
            ),
            (
                "f20",
                "SP3",
                "",
                "Kaye-type walker with trunk support, bolster, and a floor seat for the times when she must sit up.",
                "Delivered by 20 April 2026; checked every six months",
            ),
            (
                "f21",
                "SP4",
                "Occupational therapist, sensory integration trained",
                "Hand and mouth programme: firm before light, dry before wet, offered from below.",
                "60 minutes each month, 1:1; intervenor 5 minutes before each activity",
            ),
            (
                "f22",
                "SP5",
                "Intervenor",
                "“Nothing time” on her back in the dark den, aid out, no talk, no touch but a hand near her foot.",
                "At 10.15 and 11.15, for 15 minutes, and at the first sign (arm over face)",
            ),
            (
                "f23",
                "SP1",
                "MSI teacher",
                "Training in deafblindness for all staff of the nursery, and of the next school before she starts.",
                "One day in the summer term 2026 and each September after",
            ),
        ],
    ),
    (
        "Self-help and independence",
        "other",
        ["Lifts her feet for her trousers when the waistband is rubbed on her shins first. (K1)"],
        [
            (
                "b16",
                "IN1",
                "Mirren depends on an adult for dressing, changing and tube feeds, and each is done to her, often by two people talking. She does not yet help except with her feet, and holds her breath when she is changed. (K2, K9)",
            )
        ],
        [("e15", "Mirren will take a part in everything that is done to care for her.")],
        [
            (
                "e16",
                "By July 2027 Mirren will carry her object to the changing room, push both arms into sleeves and lift her hips, when given the cue, on four days out of five.",
            )
        ],
        [
            (
                "f24",
                "IN1",
                "Intervenor and second adult, shown by the occupational therapist",
                "Care routines in the same eight steps with a touch cue for each and a pause for Mirren to do her part; one adult leads, the other is silent.",
                "At each change and each feed",
            )
        ],
    ),
]

HEALTH_STRENGTHS = ["Mirren’s heart repairs have been stable since August 2024. (K10)"]
HEALTH_NEEDS = [
    (
        "c1",
        "H1n",
        "Mirren’s airway is narrow. Secretions gather, she cannot clear them, and she needs suction between two and ten times in a nursery morning. Colds become chest infections. (K8, K10)",
    ),
    (
        "c2",
        "H2n",
        "Her swallow is unsafe. All feeds go by gastrostomy pump over 50 minutes, and she is sick if she is moved in the half hour after. (K8, K9, K11)",
    ),
    (
        "c3",
        "H3n",
        "One kidney works. She must have fluids through the day and any fever has to be seen the same day. (K10)",
    ),
    (
        "c4",
        "H4n",
        "Sleep: Mirren does not know night from day. She settles at about two and wakes at five. (K1, K10)",
    ),
    ("c5", "H5n", "Poor growth; she is on the 0.4th centile for height. (K10)"),
]
HEALTH_OUTCOMES = [
    (
        "e17",
        "By July 2026 Mirren will be well enough, and safely enough looked after, to be at nursery on 90 days in every 100 offered.",
    ),
    ("e18", "By December 2026 Mirren will be asleep by ten on five nights a week."),
]
HEALTH_PROVISION = [
    (
        "g1",
        "H1n",
        "Children’s community nurse",
        "Trains and signs off four members of nursery staff in suction, oxygen and what to do if the airway blocks.",
        "One day, then a half day every six months",
    ),
    (
        "g2",
        "H1n",
        "",
        "Individual healthcare plan gone through with family and nursery; nurse on the telephone to nursery.",
        "Each term; 8.30 to 4.30 every weekday",
    ),
    (
        "g3",
        "H2n",
        "Gastrostomy nurse; dietitian",
        "Tube care taught; feed, growth and reflux looked at.",
        "Nurse every three months; dietitian every six weeks",
    ),
    (
        "g4",
        "H2n",
        "Feeding therapist",
        "Tastes on a chewy tube, non-nutritive, to keep her mouth in use.",
        "Every two months, 45 minutes; intervenor daily",
    ),
    (
        "g5",
        "H3n, H5n",
        "Paediatrician with the renal and growth clinics",
        "One joint clinic in place of three.",
        "Every six months",
    ),
    ("g6", "H4n", "Sleep clinic", "Support with sleep.", "When available"),
]
CARE_NEEDS = [
    (
        "d1",
        "S1",
        "Catriona has slept for an average of four hours since Mirren was born. When Imran is at sea there is no other adult trained in suction, so she cannot leave the house alone. (K1, K12)",
    ),
    (
        "d2",
        "S2",
        "The bathroom is up a narrow stair and Mirren is bathed in the kitchen. There is nowhere on the ground floor where she can be on her back safely. (K7, K12)",
    ),
    (
        "d3",
        "S3",
        "Hamish is often late for school and has begun to have stomach aches. He told the social worker that he listens for the machine. (K12)",
    ),
    (
        "d4",
        "S4",
        "The family does not go out together. There is no group locally that can take a deafblind child. (K1, K12)",
    ),
]
H1_ROWS = [
    (
        "h1",
        "S1",
        "Disabled children’s team; agency with nurses’ sign-off",
        "Two waking nights a week at home by a carer trained in suction.",
        "10 p.m. to 7 a.m., 52 weeks",
    ),
    (
        "h2",
        "S2",
        "Housing occupational therapist",
        "Ground floor wet room and padded floor area; a bath lift until then.",
        "Bath lift by 31 March 2026; works finished by 30 November 2026",
    ),
]
H2_ROWS = [
    (
        "h3",
        "S3",
        "Young carers’ project",
        "Hamish: a group and a worker of his own.",
        "Group fortnightly, 2 hours; worker monthly, 1 hour",
    ),
    (
        "h4",
        "S1, S4",
        "Personal assistant employed by the family",
        "Direct payment for outings with Mirren or so that Catriona can be with Hamish.",
        "4 hours a week, £56.00 a week",
    ),
]
PLACE = ["Seal Sands Nursery School, Mosshaven", "Maintained nursery school"]
BUDGET = "A direct payment of £2,912.00 a year is made for the social care provision in H2 (Need S1, S4). The family did not ask for one for special educational provision. The council’s policy on personal budgets is on its Local Offer pages."
ADVICE = [
    ("K1", "Views of the family", "C. Abernethy, I. Shah, Hamish; home visit", "18th November 2025"),
    ("K2", "Nursery", "Seal Sands Nursery School, R. Lambourne (SENCO)", "14th November 2025"),
    ("K3", "Educational psychology", "Dr O. Fairweather-Singh", "12th December 2025"),
    ("K4", "MSI advisory teacher", "Wilhelmina Drury (Annex 2)", "25th November 2025"),
    (
        "K5",
        "Teachers of the Deaf and of vision impairment",
        "Joint report, G. Purcell and N. Asante",
        "28th November 2025",
    ),
    ("K6", "Speech and language therapy", "H. Brackley", "9th December 2025"),
    ("K7", "Physiotherapy", "Z. Tomlin", "3rd December 2025"),
    ("K8", "Children’s community nursing", "Sr L. Obi", "20th November 2025"),
    ("K9", "Occupational therapy", "P. Escott", "2nd December 2025"),
    ("K10", "Medical", "Dr J. Ferrar, consultant paediatrician", "15th December 2025"),
    ("K11", "Dietetics", "S. Wray", "4th December 2025"),
    (
        "K12",
        "Social care",
        "Disabled children’s team, M. Haughton, child and family assessment",
        "16th December 2025",
    ),
]

DAY = [
    (
        "8.45",
        "Foot tap and name sign at the door. Calendar box: coat, then choose.",
        "Jolanta, SENCO for handover",
    ),
    ("9.00", "Floor time in the little room", "Jolanta"),
    (
        "9.30",
        "Pump feed, lying at 30 degrees; the group’s story by smell and touch",
        "Jolanta, nursery nurse",
    ),
    ("10.15", "Nothing time", "Jolanta"),
    ("10.30", "Bolster and walker", "Jolanta; physiotherapist alternate Tuesdays"),
    ("11.00", "Resonance board game with two friends", "Jolanta, class teacher"),
    ("11.15", "Nothing time", "Jolanta"),
    ("11.30", "Change, calendar box, home song", "Jolanta, second adult"),
]
REPORT = [
    ("h", "Mosshaven Sensory Service"),
    ("h", "Report of the Advisory Teacher for Multi-Sensory Impairment"),
    (
        "p",
        "Child: Mirren A-S. Seen at Seal Sands Nursery School on 3, 10 and 17 November 2025 and at home on 12 November 2025. Methods: film analysis, Functional Sensory Profile, conversation with Catriona Abernethy and with the intervenor. Report dated 25th November 2025.",
    ),
    ("h", "Section A: Background"),
    (
        "p",
        "I have known Mirren since she was thirteen months old. CHARGE syndrome is a common cause of congenital deafblindness. No two children with it are alike, but the combination of missing balance, reduced sight and reduced hearing means that what looks like delay is very often a sensible way of dealing with a world that comes to you in pieces.",
    ),
    (
        "p",
        "Mirren’s preference for lying on her back is an example. On her back she is not spending effort on staying upright, her upper field loss matters less, and she can use both feet as well as both hands. I would ask all colleagues not to describe this as passive.",
    ),
    ("h", "Section B: Use of sight and hearing"),
    (
        "p",
        "Sight. On 3 November, in the blacked-out den, Mirren looked at a yellow ball on a black cloth at 40 cm, to her lower left, for eleven seconds, and reached with her foot. In the main room, with the roof lights uncovered, there was no looking in 35 minutes. She closed her eyes whenever she was turned to face the windows.",
    ),
    (
        "p",
        "Hearing. With the aid in and the room empty she stilled to a hand drum at one metre and to my voice at 20 cm. With fourteen children in the room she gave no response to either. The aid was out for 47 of the 70 minutes on film.",
    ),
    (
        "p",
        "Touch and movement. These are her main channels. She tells people apart by hand within three to five seconds. She is quicker by foot.",
    ),
    ("h", "Section C: Communication"),
    (
        "p",
        "I counted 61 signals in 70 minutes. Jolanta answered 44 of them. On the morning on which a supply practitioner was with Mirren she gave 58 in the first half hour, of which 5 were answered, and 9 in the second half hour. This is the clearest evidence that I can offer of why the adult beside her has to be trained.",
    ),
    ("p", "Response time was between nine and twenty-two seconds. Adults waited for an average of four."),
    ("p", "She now anticipates on the cue of an object for four events. She is ready for more."),
    ("h", "Section D: Outcomes which I would suggest"),
    ("b", "Within a year Mirren will understand objects of reference for eight events."),
    ("b", "Within eighteen months she will use twelve on-body or co-active signs."),
    ("b", "Within a year she will wear her aid for two thirds of the session."),
    ("h", "Section E: Provision advised"),
    (
        "b",
        "An intervenor (Level 3, MSI) for all of the time that Mirren is in nursery or in school, with a second so that sickness and leave are covered. At present that is 15 hours.",
    ),
    ("b", "Teaching by a qualified MSI teacher, 90 minutes weekly."),
    (
        "b",
        "Calendar box, resonance board, little room, bolster, dark den. The nursery has the first; the others are on loan from the service until Easter.",
    ),
    ("b", "Two rest periods in each morning, before she needs them."),
    ("b", "A day’s training for the staff of nursery and school each year."),
    ("b", "No more than four adults in Mirren’s life at nursery."),
    ("h", "Section F: Review"),
    (
        "p",
        "I will visit weekly and will report again in June 2026, in time for the move to Reception. I should like to meet the receiving school in May.",
    ),
    ("p", "Wilhelmina Drury, Advisory Teacher (MSI)"),
]
PROTOCOL = [
    ("Before you touch", "Left foot, two taps. Name sign. Wait."),
    (
        "Suction",
        "Trained staff only. Catheter size and depth are on the card in her bag. Tell her: two fingers on the cheek.",
    ),
    (
        "If she goes grey or quiet and stiff",
        "Suction, oxygen, shout for the second person. 999 if she has not pinked up in one minute. Do not lay her flat.",
    ),
    ("Feeds", "Pump 50 minutes, 30 degrees, no moving for 30 minutes after. Stop if she gags twice."),
    ("Fever", "38 degrees or over: ring Catriona and the ward, same hour. One kidney."),
    ("Lifting", "Two people or the hoist. Vibration cue on the hip, then lift. Never from behind."),
]
LINKS = """
a1 > e1 e2
a2 > e7
a3 > e13 e11
a4 > e9
a5 > e7 e9
b1 > e1 e2 f1 f2 f4 f5 f6
b2 > e3 e2 f2 f3
b3 > e1 f1 f12 f4
b4 > e5 f7 f9
b5 > e4 f8
b6 > e6 f7
b7 > e4 f10 f7
b8 > e8 f12 f13
b9 > e7 f14 f6
b10 > e9 f15 f16
b11 > e11 f1 f17 f18 f23 f4
b12 > e12 f17
b13 > e13 e14 e11 f19 f20
b14 > f21
b15 > f22
b16 > e15 e16 f24
e1 > f1 f2 f4 f5
e2 > f2 f4 f5 f1
e3 > f3
e4 > f10 f7 f8
e5 > f7 f9
e6 > f7
e7 > f14 f15 f16
e8 > f13 f12
e9 > f15 f16
e10 > f1
e11 > f18 f19 f20
e12 > f17
e13 > f19 f20 f18
e14 > f19 f20
e15 > f24
e16 > f24 f3
c1 > e17 g1 g2
c2 > g3 g4
c3 > g5 g2
c4 > e18 g6
c5 > g5 g3
e17 > g1 g2 f14
e18 > g6
d1 > h1 h4
d2 > h2
d3 > h3
d4 > h4
"""
