"""Hexhollow: the national grid, a girl in Reception with Down syndrome and a hearing loss."""

from __future__ import annotations

from tests.defects.mallow.page import Look, Page, Part, it, say

LAYOUT = 1
LOOK = Look(font="Arial", size=10.5, colour="0B5345", shade="D5F5E3", landscape=True)
CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
_B = "B \u2013 Special Educational Needs"
_F = "F \u2013 Special Educational Provision"
_E = "E \u2013 Outcomes"
_W = (7.7, 10.3, 7.7)


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Ottilie Mbeki-Shaw", "Hexhollow Council - OFFICIAL SENSITIVE")
    p.head("Education, Health and Care (EHC) Plan (Final)", 0, "front.title")
    p.form(
        [
            ("Name", "front.name", "Ottilie Mbeki-Shaw"),
            ("Known as", "front.known", "Tilly"),
            ("Date of birth", "front.dob", "02/02/2021"),
            ("Year group", "front.year", "Reception"),
            ("Setting", "front.setting", "Hollow Lane Infant School"),
            ("Local authority", "front.la", "Hexhollow Council"),
            ("Date of plan", "front.date", "22/05/2026"),
            ("Date by which the plan must be reviewed", "front.review", "21/05/2027"),
            ("Parent", "front.p1", "Lindiwe Mbeki"),
            ("Relationship", "front.r1", "Mother"),
            ("Telephone", "front.t1", "01632 960214"),
            ("Parent", "front.p2", "Graham Shaw"),
            ("Relationship", "front.r2", "Father"),
            ("Telephone", "front.t2", "01632 960215"),
        ],
        split=8,
    )
    p.details(
        {"final": "2026-05-22"},
        name="Ottilie Mbeki-Shaw",
        preferred_name="Tilly",
        date_of_birth="2021-02-02",
        status="final",
        plan_date="2026-05-22",
        review_date="2027-05-21",
        year_group=0,
        local_authority="Hexhollow Council",
        setting="Hollow Lane Infant School",
        named_placement="Hollow Lane Infant School",
        pronouns="she",
        officer="Desmond Airey",
        signed=True,
    )
    _views(p)
    _areas(p)
    _health_and_care(p)
    _rest(p)


def _views(p: Page) -> None:
    p.grid(
        [],
        [
            [
                say(
                    "A.history",
                    "Tilly was born at 37 weeks and had heart surgery at five months, from which she has fully "
                    "recovered. She had Portage at home from the age of one and moved from Little Hollow Nursery to the "
                    "infant school in September 2025. She lives with her mother, father and brother Themba (9).",
                )
            ]
        ],
        [25.7],
        title="A1 Summary of the child or young person's history",
    )
    p.grid(
        [],
        [
            [
                "Views",
                [
                    say(
                        "A.child",
                        "Tilly (shown with photographs, Makaton signs and a yes/no board by Miss Orrin, her keyworker, "
                        'over three mornings in March 2026): happy about "snack, dolly, Themba, swing"; not happy '
                        "about the dining hall and having her aids put in.",
                    ),
                    say(
                        "A.parents",
                        "Lindiwe and Graham (at a meeting at home with Desmond Airey, 27 March 2026): Tilly is the one "
                        "who gets everybody dancing. What worries them is that people talk over her head, and that she "
                        "is put with the babies because she is small.",
                    ),
                ],
            ],
            [
                "Interests",
                say(
                    "A.int", "Water, dolls, action songs, the swing in Albert Park, helping to lay the table."
                ),
            ],
            [
                "How I communicate",
                say(
                    "A.comm",
                    "Tilly uses about sixty signs, thirty words and her whole face. She chooses between two things when "
                    "she can see them. She takes part in decisions about her by picking photographs.",
                ),
            ],
            [
                "Strengths",
                say(
                    "A.str",
                    "Tilly remembers what she sees, loves to copy other children and does not give up on a jigsaw.",
                ),
            ],
            [
                "Aspirations",
                [
                    it(
                        "A1",
                        "Her parents want Tilly to be able to tell people, by word or sign, what she needs and thinks.",
                    ),
                    it(
                        "A2",
                        "They hope that she will be asked to birthday parties because the children know her and like playing with her.",
                    ),
                    it(
                        "A3",
                        "They would love her to go to the toilet and dress without help, as her brother did.",
                    ),
                    it("A4", "They look forward to her reading a bedtime story to Themba."),
                ],
            ],
        ],
        [4.5, 21.2],
        title="A2 Summary of the views, interests and aspirations of the child and their parents or the young person",
    )


def _area(p: Page, title: str, strengths: Part, rows: list[list[list[Part]]]) -> None:
    p.grid(
        [_B, _F, _E],
        rows,
        _W,
        title=f"Special Educational Needs and Provision (B-F-E): {title}",
        helper="Set out each need with the provision for it and the outcome sought. Add rows as needed.",
        first=strengths,
    )


def _areas(p: Page) -> None:
    e1 = (
        "By the end of Year 2 Tilly will join two words or signs to ask, refuse and comment with adults and children, ten "
        "times in a school day, so that she gets what she means."
    )
    _area(
        p,
        "Communication and interaction",
        Part(
            "B",
            "B.s1",
            "Tilly wants to talk to everybody and signs to other children without being asked.",
            item=False,
            label="Strengths:",
        ),
        [
            [
                [
                    it(
                        "B1",
                        "Tilly has thirty spoken words and mostly uses one word or sign at a time. People outside the "
                        "family understand about a third of her words, and she stops trying if they do not.",
                        CI,
                    )
                ],
                [
                    it(
                        "F1",
                        "A speech and language therapist with experience of Down syndrome will work with Tilly 1:1 for 30 "
                        "minutes every fortnight in term time on speech sounds and two-word phrases, write the plan for the "
                        "next fortnight and review progress each term.",
                        CI,
                    ),
                    it(
                        "F2",
                        "Her keyworker (Level 3 teaching assistant, Makaton Level 2) will carry out the plan with Tilly 1:1 "
                        "for 10 minutes after snack each morning, with See and Learn picture cards.",
                        CI,
                    ),
                    it(
                        "F3",
                        "Every adult who teaches Tilly will sign the key words of what they say, in every lesson and at "
                        "lunch. A Makaton tutor will train them for six hours in the autumn and two hours each year after.",
                        CI,
                    ),
                ],
                [it("E1", e1, CI)],
            ],
            [
                [
                    it(
                        "B2",
                        "She follows one spoken instruction with a gesture. Without a sign or picture she goes where the "
                        "others go, and she takes in little of a story told to the class (Reynell scale: level of a child "
                        "of 2 years 6 months, February 2026).",
                        CI,
                    )
                ],
                [
                    it(
                        "F4",
                        "The keyworker will show Tilly a photograph for each part of the morning and the afternoon, and use "
                        "objects from the story while the teacher reads, in all whole-class teaching.",
                        CI,
                    )
                ],
                [
                    it(
                        "E2",
                        "By July 2027 Tilly will follow two-part instructions given with signs, in four out of five "
                        "classroom routines.",
                        CI,
                    )
                ],
            ],
        ],
    )
    _area(
        p,
        "Cognition and learning",
        Part(
            "B",
            "B.s2",
            "she matches and sorts, and she knows twelve written names by sight.",
            item=False,
            label="Strengths:",
        ),
        [
            [
                [
                    it(
                        "B3",
                        "Tilly learns at about half the pace of others and needs something repeated many times before she "
                        "keeps it. She counts to three with objects and her attention to an adult's task is four minutes.",
                        CL,
                    )
                ],
                [
                    it(
                        "F5",
                        "The class teacher will plan Tilly's number work with Numicon in steps taken from the small steps "
                        "checklist and the keyworker will teach it 1:1 in two spells of ten minutes, daily.",
                        CL,
                    ),
                    it(
                        "F6",
                        "The keyworker will be with Tilly 1:1 for 25 hours a week, that is throughout the school day apart "
                        "from lunch, to show, prompt, wait and gradually do less.",
                        CL,
                    ),
                ],
                [
                    it(
                        "E3",
                        "By the end of Key Stage 1 Tilly will count out up to ten things when asked, right nine times out of "
                        "ten, in class and when laying the table at home.",
                        CL,
                    )
                ],
            ],
            [
                [
                    it(
                        "B4",
                        "She knows no letter sounds yet and cannot hear them well enough to blend, so class phonics leaves "
                        "her behind.",
                        CL,
                    )
                ],
                [
                    it(
                        "F7",
                        "The keyworker, trained by the Down syndrome advisory teacher, will teach Tilly whole words with "
                        "her own photograph books, 1:1, a quarter of an hour while her class has phonics, Monday to Friday. "
                        "The advisory teacher will test her words and bring the books up to date each half term.",
                        CL,
                    )
                ],
                [
                    it(
                        "E4",
                        "By July 2028 Tilly will read forty words by sight in a book of her own and read that book to someone at "
                        "home.",
                        CL,
                    )
                ],
            ],
        ],
    )
    _area(
        p,
        "Social, emotional and mental health",
        Part(
            "B",
            "B.s3",
            "Tilly is cheerful, comforts other children and separates easily from her parents.",
            item=False,
            label="Strengths:",
        ),
        [
            [
                [
                    it(
                        "B5",
                        "Tilly plays beside others rather than with them. She takes hold of a child's hair or toy to say "
                        "hello, about five times a day, and other children have begun to move off.",
                        SEMH,
                    )
                ],
                [
                    it(
                        "F8",
                        "The keyworker will lead a play group of Tilly and three friends for 20 minutes on Tuesday and "
                        "Thursday afternoons, in which she teaches them signs for hello, my turn and stop. The SENCO will "
                        "observe one session a term and agree the next step with her.",
                        SEMH,
                    )
                ],
                [
                    it(
                        "E5",
                        "By July 2027 Tilly will start playing with another child by a sign, a word or a wave, without "
                        "touching, on four of five occasions.",
                        SEMH,
                    )
                ],
            ],
            [
                [
                    it(
                        "B6",
                        "Noise and bustle upset her. She sits down on the floor and will not move, at the dining hall door on "
                        "most days and at assembly, for as long as 15 minutes.",
                        SEMH,
                    )
                ],
                [
                    it(
                        "F9",
                        "Tilly will eat in the small hall with two friends, her keyworker and no more than twelve other "
                        "children every lunchtime, and will come into assembly first, by the door, with her picture of what "
                        "comes next.",
                        SEMH,
                    )
                ],
                [
                    it(
                        "E6",
                        "By the end of Year 2 Tilly will walk into lunch and into assembly with her class and stay to the end, "
                        "four days in five.",
                        SEMH,
                    )
                ],
            ],
        ],
    )
    _area(
        p,
        "Sensory and/or physical",
        Part(
            "B",
            "B.s4",
            "she has learnt to walk upstairs holding the rail and loves the water.",
            item=False,
            label="Strengths:",
        ),
        [
            [
                [
                    it(
                        "B7",
                        "Tilly has a moderate conductive hearing loss in both ears and wears a bone conduction band. She "
                        "misses soft speech and anything said behind her or further off than two metres, and pulls the "
                        "band off several times a morning.",
                        SP,
                    )
                ],
                [
                    it(
                        "F10",
                        "A qualified teacher of the deaf (QToD) will visit once each half term for an hour to check the "
                        "listening conditions, work with Tilly 1:1 on listening and show staff what to do.",
                        SP,
                    ),
                    it(
                        "F11",
                        "The keyworker will check the band and its battery before register and after lunch every day. A radio "
                        "aid will be used in every lesson and in assembly, and Tilly will sit within two metres of the "
                        "speaker.",
                        SP,
                    ),
                ],
                [
                    it(
                        "E7",
                        "By July 2027 Tilly will keep her band on for the whole of the school day, and show an adult when it has "
                        "stopped working.",
                        SP,
                    )
                ],
            ],
            [
                [
                    it(
                        "B8",
                        "Low muscle tone makes her tire and slump within five minutes of sitting on the carpet. She holds "
                        "a crayon in her palm and cannot make a shape that others recognise.",
                        SP,
                    ),
                    it(
                        "B9",
                        "She is in pads, does not tell anyone that she is wet, and needs an adult for all of her clothes.",
                        SP,
                    ),
                ],
                [
                    it(
                        "F12",
                        "An occupational therapist will assess Tilly 1:1 for an hour in the autumn and in the spring term, and "
                        "show the keyworker a programme of core strength, hand and dressing exercises, which the keyworker "
                        "will do with her 1:1 for 15 minutes each morning.",
                        SP,
                    ),
                    it(
                        "F13",
                        "A chair with arms, foot block and sloping board will be kept at Tilly's table, and a corner seat on "
                        "the carpet, for every lesson.",
                        SP,
                    ),
                    it(
                        "F14",
                        "The keyworker will take Tilly to the toilet at 9.15, 10.45, 12.30 and 2 o'clock and follow her "
                        "picture strip for clothes and washing, doing the last step less each week.",
                        SP,
                    ),
                ],
                [
                    it(
                        "E8",
                        "By the end of Year 2 Tilly will draw a person with face, arms and legs that others recognise, sitting "
                        "at a table for ten minutes.",
                        SP,
                    ),
                    it(
                        "E9",
                        "By July 2028 Tilly will ask for the toilet and manage her clothes there, with no more than two accidents "
                        "a week.",
                        SP,
                    ),
                ],
            ],
        ],
    )
    p.para(
        say(
            "E.targets",
            "For all of the outcomes above, the SENCO, class teacher and parents will set smaller targets together in the "
            "second week of each term and see how they went in the last.",
        )
    )


def _health_and_care(p: Page) -> None:
    p.grid(
        ["C \u2013 Health needs", "G \u2013 Health provision", _E],
        [
            [
                [
                    it(
                        "C1",
                        "Tilly has eight to ten chest infections a year. She is away for about three days each time and comes "
                        "back tired, so that what she had learnt has to be taught again.",
                        "health",
                    )
                ],
                [
                    it(
                        "G1",
                        "The community children's physiotherapist will teach her parents and the keyworker chest clearance for an "
                        "hour each September, see Tilly every three months and change the routine then.",
                        "health",
                    ),
                    it(
                        "G2",
                        "The community paediatrician will see Tilly every six months for chest, thyroid and growth.",
                        "health",
                    ),
                ],
                [
                    it(
                        "E10",
                        "By July 2027 Tilly will be at school for 92 days in every 100, as she has fewer and shorter infections "
                        "than in 2025-26.",
                        "health",
                    )
                ],
            ],
            [
                [
                    it(
                        "C2",
                        "She swallows thin drinks too fast and coughs on them at most meals, with a risk that liquid goes to "
                        "her lungs.",
                        "health",
                    )
                ],
                [
                    it(
                        "G3",
                        "A dysphagia-trained therapist will watch Tilly eat and drink twice a year, at school, and write her "
                        "mealtime mat. Drinks will be thickened to Level 1 by the keyworker at every meal.",
                        "health",
                    )
                ],
                [
                    it(
                        "E11",
                        "By the end of Year 2 Tilly will drink from an open cup in small sips, coughing at no more than one meal a "
                        "week.",
                        "health",
                    )
                ],
            ],
        ],
        _W,
        title="Health needs and provision (C-G-E)",
    )
    p.grid(
        ["D \u2013 Social care needs", "H1 \u2013 CSDPA 1970 provision", "H2 \u2013 Other provision", _E],
        [
            [
                [
                    it(
                        "D1",
                        "Tilly has no sense of danger by roads or water and runs off when she is out, so her parents cannot "
                        "take both children out alone, and Themba misses his football.",
                        "social-care",
                    )
                ],
                [
                    it(
                        "H1.1",
                        "A sitter from the Hexhollow short breaks team, trained in Makaton, will take Tilly out 1:1 for four "
                        "hours every second Saturday. The team manager will review this with her parents in November and May.",
                        "social-care",
                    )
                ],
                [say("H2.nil", "None required (child and family assessment, April 2026).")],
                [
                    it(
                        "E12",
                        "By July 2028 Tilly will hold on and walk beside an adult, and stop at every kerb when signed to, on a walk "
                        "of half a mile.",
                        "social-care",
                    )
                ],
            ]
        ],
        [7, 6.7, 5, 7],
        title="Social care needs and provision (D-H1-H2-E)",
    )


def _rest(p: Page) -> None:
    p.grid(
        [],
        [[say("I.1", "Hollow Lane Infant School (mainstream infant school)")]],
        [25.7],
        title="I \u2013 Placement",
    )
    p.grid(
        [],
        [[say("J.1", "No personal budget has been requested. The offer was explained on 27 March 2026.")]],
        [25.7],
        title="J \u2013 Personal budget",
    )
    p.head("K \u2013 Advice and information", 2)
    p.advice(
        ["", "Advice and information from", "Who from", "Date received"],
        [
            ("Parents and child", "Lindiwe Mbeki and Graham Shaw; Tilly's views by Miss Orrin", "27/03/2026"),
            ("Education", "Joan Pettifer, SENCO, Hollow Lane Infant School", "13/03/2026"),
            ("Educational psychology", "Marek Dolan, educational psychologist", "25/03/2026"),
            ("Medical", "Dr Ayesha Karim, community paediatrician", "20/03/2026"),
            ("Speech and language therapy", "Nia Probert, speech and language therapist", "18/03/2026"),
            ("Teacher of the deaf", "Callum Reyes, qualified teacher of the deaf", "23/03/2026"),
            ("Occupational therapy", "Saoirse Beck, occupational therapist", "19/03/2026"),
            ("Physiotherapy", "Tom Adeyemi, community children's physiotherapist", "20/03/2026"),
            ("Social care", "Wendy Lisle, social worker, short breaks team", "09/04/2026"),
        ],
        [1.7, 7, 12, 5],
    )
    p.plain("Agreed on behalf of the local authority", bold=True)
    p.form(
        [("Name", "sign.name", "Desmond Airey, SEN officer"), ("Date", "sign.date", "22/05/2026")],
        split=8,
    )


LINKS = """
A1>E1
A2>E5
A3>E9
A4>E4
B1>E1 F1 F2 F3
B2>E2 F4 F3
B3>E3 F5 F6
B4>E4 F7
B5>E5 F8
B6>E6 F9
B7>E7 F10 F11
B8>E8 F12 F13
B9>E9 F14 F12
C1>E10 G1 G2
C2>E11 G3
D1>E12 H1.1
E1>F1 F2 F3
E2>F4 F3
E3>F5 F6
E4>F7
E5>F8
E6>F9
E7>F10 F11
E8>F12 F13
E9>F14 F12
E10>G1 G2
E11>G3
E12>H1.1
"""

GUARDS = [
    ("@F7", "F", "P03/P04: Monday to Friday, while her class has phonics, a quarter of an hour"),
    ("@F14", "F", "P03: four clock times a day"),
    ("@F9", "F", "P07: no more than twelve children is a limit on the group"),
    ("@F5", "F", "P04: two spells of ten minutes, daily"),
    ("@E7", "E", "O05/O07: keeping the band on is hers to do"),
    ("@A4", "A", "M01: the brother's name"),
    ("@A.str", "A", "V08: strengths belong in A"),
    ("@B6", "B", "P07: 'as long as' is the length of the upset"),
]
