"""Hexhollow: what the child is like and needs."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, SEMH, SP, Page, Part, it, say

_B = "B \u2013 Special Educational Needs"
_F = "F \u2013 Special Educational Provision"
_E = "E \u2013 Outcomes"
_W = (7.7, 10.3, 7.7)


def views(p: Page) -> None:
    """Section A."""
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


def areas(p: Page) -> None:
    """Sections B, F and E, a grid for each area."""
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
