"""A case-system export by an agency writer: formal, in long sentences."""

from __future__ import annotations

from typing import Any

from tests.defects.vetch.page import Theme

STEM, LAYOUT = "vetch-04-quillbridge", 7
THEME = Theme(
    font="Arial",
    size=10.5,
    colour="1F4E79",
    tint="DEEAF6",
    sdt=True,
    running="EHC Plan: Kwame Asante-Field   Version 3.0",
    foot="Quillbridge Council   Printed from CaseView",
)
DETAILS: dict[str, Any] = {
    "name": "Kwame Asante-Field",
    "preferred_name": None,
    "date_of_birth": "2013-05-02",
    "status": "final",
    "plan_date": "2026-10-30",
    "review_date": "2027-10-22",
    "year_group": 9,
    "local_authority": "Quillbridge Council",
    "setting": "Mallory Hill School",
    "named_placement": "Mallory Hill School",
    "primary_need": "Visual impairment",
    "first_plan": True,
    "pronouns": "he/him",
    "looked_after": False,
    "officer": "Gerald Ffoulkes",
    "signed": True,
    "upn": None,
    "nhs_number": "999 027 4410",
    "dates": {
        "request": "2026-06-25",
        "draft": "2026-10-02",
        "first_issued": None,
        "final": "2026-10-30",
        "amended": None,
        "review_meeting": None,
    },
}
COLS = ["Provision", "Delivered by", "Frequency and duration", "Review arrangements"]
WIDE = [3.2, 2.2, 1.8, 1.9]
BLOCKS: list[Any] = [
    ("title", "Education, Health and Care Plan", "Quillbridge Council"),
    (
        "kv",
        [
            ("Name", "Kwame Asante-Field"),
            ("Date of birth", "02/05/2013"),
            ("NHS number", "999 027 4410"),
            ("Year group", "9"),
            ("Current setting", "Mallory Hill School"),
            ("Parents", "Abena Asante and Christopher Field"),
            ("Looked after child", "No"),
            ("Primary need", "Visual impairment"),
            ("Version", "3.0"),
            ("Plan status", "Final"),
            ("Is this the first plan?", "Yes"),
            ("Request received", "25/06/2026"),
            ("Draft issued", "02/10/2026"),
            ("Final issued", "30/10/2026"),
            ("Review date", "22/10/2027"),
        ],
    ),
    ("sub", "What each section of this document is for"),
    (
        "grid",
        ["Section", "Purpose"],
        [
            ("(A)", "The views, interests and aspirations of the child and the parents"),
            ("(B)", "Special educational needs"),
            ("(C)", "Health needs related to them"),
            ("(D)", "Social care needs related to them"),
            ("(E)", "Outcomes"),
            ("(F)", "Special educational provision"),
            ("(G)", "Health provision"),
            ("(H1)", "Social care provision under the Act of 1970"),
            ("(H2)", "Other social care provision"),
            ("(I)", "Placement"),
            ("(J)", "Personal budget"),
            ("(K)", "Advice and information"),
        ],
        [1, 6],
    ),
    ("page",),
    ("head", "A", "(A) The views, interests and aspirations of the child and his parents"),
    ("sub", "Method"),
    (
        "p",
        "Kwame’s views were obtained in conversation on 8 July 2026 by Mr Lionel Sturt, the special educational "
        "needs co-ordinator (SENCO), who wrote them down at Kwame’s dictation, and his parents’ views were taken "
        "from the form that they returned on 10 July 2026.",
    ),
    ("sub", "History"),
    (
        "p",
        "Kwame was born at 29 weeks and spent eleven weeks in neonatal care, after which he lived with his "
        "parents and his older sister Efua in Quillbridge. He attended Mallory Hill Primary School before joining "
        "Mallory Hill School in September 2024.",
    ),
    ("sub", "Kwame’s views"),
    (
        "p",
        "Kwame told Mr Sturt: “I make beats on my laptop and I know every bus by the sound. I can do the work, "
        "but I can’t do it that fast. I don’t go on trips since I got lost in the museum. Please don’t read the "
        "board out just to me.”",
    ),
    ("sub", "His parents’ views"),
    (
        "p",
        "Ms Asante and Mr Field regard their son as musical, patient and dryly funny. They are concerned that "
        "he goes nowhere without one of them, and they ask that he be consulted before arrangements are made on "
        "his behalf.",
    ),
    ("sub", "Communication and participation"),
    (
        "p",
        "Kwame speaks fluently and prefers to be addressed by name before a question is put to him. He receives "
        "documents by electronic file in 24-point type, and he read a draft of this plan on his laptop and "
        "dictated two corrections.",
    ),
    ("sub", "Aspirations"),
    (
        "li",
        ("A1", "Kwame’s ambition is to study music technology at college and to become a sound engineer."),
        ("A2", "Kwame wishes to travel into town on the bus by himself to meet friends."),
        ("A3", "His parents hope that he will run a home of his own and cook for himself."),
    ),
    ("head", "B", "(B) Special educational needs"),
    (
        "p",
        "Kwame has an exceptional auditory memory, reasons well by word of mouth and writes programs for his "
        "own drum machine. He is well mannered and perseveres.",
    ),
    ("area", "ci", "Communication and interaction"),
    (
        "li",
        (
            "B1",
            "Because he cannot see facial expressions or gestures beyond one metre, Kwame does not know "
            "when a remark in a group is meant for him, and in discussion groups of more than three he was observed "
            "to contribute nothing in four lessons out of five.",
        ),
    ),
    ("area", "cl", "Cognition and learning"),
    (
        "li",
        (
            "B2",
            "Kwame reads enlarged print at 62 words a minute, which is approximately half the rate of his "
            "peers, with the result that he completes a little over half of the written tasks set and takes the "
            "remainder home.",
        ),
        (
            "B3",
            "He cannot interpret graphs, maps and diagrams presented in print, and he scored two marks out of "
            "twenty on the geometry paper although he answered seventeen of the same questions correctly when "
            "they were described to him.",
        ),
    ),
    ("area", "se", "Social, emotional and mental health"),
    (
        "li",
        (
            "B4",
            "Kwame is anxious in unfamiliar buildings, where his breathing quickens and he will not let go "
            "of an adult’s sleeve, and he has declined all five educational visits offered to him since March 2025.",
        ),
    ),
    ("area", "sp", "Sensory and physical"),
    (
        "li",
        (
            "B5",
            "Kwame has a visual impairment (distance acuity 6/48, with loss of the lower field), so that he "
            "cannot read a whiteboard from any seat, requires print of 24 point to be able to read at all and "
            "collides with objects below waist height.",
        ),
        (
            "B6",
            "Cerebral palsy affects his right arm and leg: he types with the left hand alone at eleven words a "
            "minute, and he is unable to carry a tray, open heavy doors or climb more than one flight of stairs "
            "without stopping.",
        ),
    ),
    ("area", "pa", "Preparing for adulthood"),
    (
        "li",
        (
            "B7",
            "Kwame has never made a journey unaccompanied, cannot cross a road safely by himself and is not "
            "able to prepare a hot drink or a simple meal, and he has never explained to an adult outside his family "
            "what he needs in order to see.",
        ),
    ),
    ("head", "C", "(C) Health needs related to special educational needs"),
    (
        "li",
        (
            "C1",
            "Tightness in the right calf causes Kwame pain after some twenty minutes of sitting or walking, "
            "and in consequence he loses concentration in the second half of a lesson and misses about one physical "
            "education lesson in two.",
        ),
    ),
    ("head", "D", "(D) Social care needs related to special educational needs"),
    (
        "li",
        (
            "D1",
            "The social care assessment of August 2026 found that Kwame cannot step into the bath or use the "
            "stairs at home safely in the evening, has fallen twice this year and is washed by his mother, which "
            "he dislikes.",
        ),
        (
            "D2",
            "Kwame sees no friends at weekends, since he has nobody other than his parents to go out with, and "
            "he spends most of Saturday and Sunday in his bedroom.",
        ),
    ),
    ("head", "E", "(E) Outcomes"),
    (
        "p",
        "The SENCO will agree short-term targets with Kwame and his parents at the beginning of each term, will "
        "record the progress made towards them at its end and will forward the record to the Council.",
    ),
    (
        "grid",
        ["Outcome"],
        [
            (
                (
                    "E1",
                    "By the end of Key Stage 4 Kwame will make at least three contributions of his own accord to a "
                    "group discussion of four or more pupils, in four lessons out of five.",
                ),
            ),
            (
                (
                    "E2",
                    "By July 2028 Kwame will complete and submit four in every five written tasks within the lesson, "
                    "by means of speech software of his own choosing.",
                ),
            ),
            (
                (
                    "E3",
                    "By the end of Key Stage 4 Kwame will answer correctly seven in ten examination questions based "
                    "on graphs, maps or diagrams in tactile form.",
                ),
            ),
            (
                (
                    "E4",
                    "By July 2028 Kwame will take part in three educational visits in a year, finding his way around "
                    "each building with a cane or a map and without holding on to an adult.",
                ),
            ),
            (
                (
                    "E5",
                    "By the end of Year 11 Kwame will hold a conditional place on a music technology course, having "
                    "explained to its tutors in his own words what he needs in order to see and use the equipment.",
                ),
            ),
            (
                (
                    "E6",
                    "By July 2029 Kwame will travel by bus between home and the town centre unaccompanied on ten "
                    "consecutive occasions.",
                ),
            ),
            (
                (
                    "E7",
                    "By July 2028 Kwame will prepare a hot drink and two simple meals, using one hand and tactile "
                    "markings, without physical help.",
                ),
            ),
            (
                (
                    "E8",
                    "By July 2027 Kwame will take part in nine out of ten physical education lessons without stopping "
                    "because of pain, having learnt to do his own stretches beforehand.",
                ),
            ),
            (
                (
                    "E9",
                    "By July 2027 Kwame will bathe and go upstairs in the evening unaided for a full term without a "
                    "fall.",
                ),
            ),
            (
                (
                    "E10",
                    "By July 2027 Kwame will go out with a person of his own age on two weekends in every month.",
                ),
            ),
        ],
    ),
    ("head", "F", "(F) Special educational provision"),
    ("area", "ci", "Communication and interaction"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F1",
                    "Direct teaching, in a group of four pupils, of ways to enter a discussion by sound "
                    "alone, with the rule that each speaker gives a name before speaking.",
                ),
                "Qualified teacher of children with vision impairment (QTVI)",
                "40 minutes each week in term time",
                "Termly, by the QTVI with Kwame",
            )
        ],
        WIDE,
    ),
    ("area", "cl", "Cognition and learning"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F2",
                    "Individual tuition in screen-reading and dictation software and in touch-typing with the left "
                    "hand, on a laptop that is allocated to Kwame.",
                ),
                "QTVI, 1:1",
                "60 minutes each week in term time",
                "Half-termly, by the QTVI",
            ),
            (
                (
                    "F3",
                    "Preparation of all lesson materials in electronic form and in 24-point type, and of graphs and "
                    "maps in tactile form, before the lesson in which they are used.",
                ),
                "Specialist teaching assistant "
                "with Level 3 training in modifying materials, supervised by the QTVI",
                "10 hours each week in term time",
                "Termly, by the QTVI",
            ),
            (
                (
                    "F4",
                    "Individual teaching of the reading of tactile diagrams by means of raised-line film and a graph "
                    "board.",
                ),
                "QTVI, 1:1",
                "45 minutes each week in term time",
                "Termly, by the QTVI and the head of mathematics",
            ),
        ],
        WIDE,
    ),
    ("area", "se", "Social, emotional and mental health"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F5",
                    "A graded programme for managing anxiety in new buildings, beginning with a recorded "
                    "sound tour and continuing to a short visit with one friend, by cognitive behavioural methods.",
                ),
                "Educational psychologist, 1:1",
                "45 minutes each fortnight for three terms",
                "Termly, by the educational psychologist with the family",
            )
        ],
        WIDE,
    ),
    ("area", "sp", "Sensory and physical"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F6",
                    "Individual tuition in the long cane, in routes around the school and, from January 2027, in "
                    "crossing roads and in travel by bus.",
                ),
                "Registered qualified habilitation specialist, 1:1",
                "60 minutes each week in term time",
                "Half-termly, by the habilitation specialist",
            ),
            (
                (
                    "F7",
                    "Adult assistance with trays, doors, scientific apparatus and stairs, given at Kwame’s request "
                    "and without speaking on his behalf.",
                ),
                "Teaching assistant trained in sighted guiding by the habilitation specialist, 1:1",
                "All practical lessons and lunchtimes, 15 hours each week",
                "Termly, by the SENCO",
            ),
            (
                (
                    "F8",
                    "Training for all of Kwame’s teachers in the presentation of lessons to a pupil with a visual "
                    "impairment and the use of one hand.",
                ),
                "QTVI and occupational therapist",
                "Two hours each September",
                "Yearly, by the SENCO from teachers’ returns",
            ),
        ],
        WIDE,
    ),
    ("area", "pa", "Preparing for adulthood"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F9",
                    "Individual careers guidance directed to music technology, with two accompanied college visits a "
                    "year from Year 10 and a transition meeting with the chosen college in the autumn of Year 11.",
                ),
                "Careers adviser qualified at Level 6, 1:1, with the QTVI at each visit",
                "45 minutes each half term",
                "At each annual review from Year 9",
            ),
            (
                ("F10", "Individual teaching of kitchen tasks by one-handed and tactile techniques."),
                "Habilitation specialist, 1:1, following the methods shown by the occupational therapist",
                "60 minutes each fortnight in term time",
                "Termly, by the habilitation specialist",
            ),
        ],
        WIDE,
    ),
    ("head", "G", "(G) Health provision"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "G1",
                    "Physiotherapy for the right leg, comprising stretches, serial casting and the "
                    "fitting of an ankle splint, with the instruction of Kwame in his own exercises.",
                ),
                "Specialist paediatric physiotherapist, 1:1",
                "45 minutes each month throughout the year",
                "Every six months, by the physiotherapist",
            )
        ],
        WIDE,
    ),
    (
        "head",
        "H1",
        "(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    ),
    (
        "grid",
        COLS,
        [
            (
                (
                    "H1-1",
                    "Installation of a level-access shower and of a second stair rail with tactile "
                    "markings at the family home, and instruction of Kwame in their use.",
                ),
                "Occupational therapist of the disabled children’s team, 1:1",
                "Installation by 31 January 2027; three visits of one hour thereafter",
                "April 2027, by the occupational therapist",
            )
        ],
        WIDE,
    ),
    ("head", "H2", "(H2) Other social care provision"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "H2-1",
                    "A befriending scheme through which Kwame goes out in the company of one volunteer "
                    "and one other young person to a music venue or café of their choice.",
                ),
                "Volunteer trained in sighted guiding, Quillbridge Short Breaks",
                "Four hours on alternate Saturdays",
                "Every three months, by the scheme’s co-ordinator",
            )
        ],
        WIDE,
    ),
    ("head", "I", "(I) Placement"),
    ("p", "Mallory Hill School, a mainstream community secondary school."),
    ("head", "J", "(J) Personal budget"),
    ("nil", "A personal budget was explained to the parents, who have not requested one."),
    ("head", "K", "(K) Advice and information"),
    (
        "grid",
        ["Advice", "Author", "Date"],
        [
            (
                "Views of the child and the parents",
                "Kwame Asante-Field; Abena Asante and Christopher Field",
                "10/07/2026",
            ),
            (
                "Educational advice, with advice on preparation for adulthood",
                "Lionel Sturt, SENCO",
                "14/07/2026",
            ),
            (
                "Advice of a qualified teacher of children with vision impairment",
                "Imelda Roche, QTVI",
                "16/07/2026",
            ),
            ("Psychological advice", "Dr Piers Wardle, educational psychologist", "21/07/2026"),
            ("Medical advice", "Dr Nasreen Malik, consultant community paediatrician", "28/07/2026"),
            ("Physiotherapy advice", "Gwen Tolley, specialist paediatric physiotherapist", "22/07/2026"),
            ("Occupational therapy advice", "Harish Patel, occupational therapist", "23/07/2026"),
            ("Habilitation advice", "Sorcha Doyle, habilitation specialist", "17/07/2026"),
            ("Social care assessment and advice", "Yvette Cole, disabled children’s team", "07/08/2026"),
        ],
        [3, 4, 1.6],
    ),
    ("head", None, "Authorisation"),
    (
        "kv",
        [
            ("Authorised officer", "Gerald Ffoulkes"),
            ("Signature", "G. Ffoulkes"),
            ("Authorised on", "30/10/2026"),
        ],
    ),
]
LINKS = {
    "A1": "E5",
    "A2": "E6 E10",
    "A3": "E7",
    "B1": "E1 F1",
    "B2": "E2 F2 F3",
    "B3": "E3 F3 F4",
    "B4": "E4 F5",
    "B5": "E2 E4 F2 F3 F6 F8",
    "B6": "E2 E7 F2 F7 F8 F10",
    "B7": "E5 E6 E7 F6 F9 F10",
    "C1": "E8 G1",
    "D1": "E9 H1-1",
    "D2": "E10 H2-1",
    "E1": "F1",
    "E2": "F2 F3",
    "E3": "F3 F4",
    "E4": "F5 F6",
    "E5": "F9",
    "E6": "F6",
    "E7": "F10",
    "E8": "G1",
    "E9": "H1-1",
    "E10": "H2-1",
}
GUARDS = [
    ("@B5", "B", "N04"),
    ("@E5", "E", "O08"),
    ("@F7", "F", "P05"),
    ("@F9", "F", "O12"),
    ("@A1", "A", "O06"),
    ("@H1-1", "H1", "P03"),
    ("@B6", "B", "N02"),
    ("@F3", "F", "P14"),
    ("@G1", "G", "P12"),
]
