"""The defects of Wexcombe's two copies."""

from __future__ import annotations

from tests.defects.tansy.pen import Code, Edit

B6 = "Number work set in words defeats her although the sum itself does not. She answered two of ten word problems correctly in the January assessment and eight of the same ten when they were written as sums."
D1 = "Leila meets no other children outside school. She left Brownies after three weeks because she could not hear the leaders, there is no other deaf child within walking distance, and her parents do not drive. A social worker from the disabled children's team met the family on 2 March 2026."

EDITS_A = [
    Edit(
        "Teacher of the deaf",
        None,
        [
            Code(
                "S12",
                "K",
                "no advice from a qualified teacher of the deaf, though B records a hearing loss",
                None,
            ),
            Code(
                "S13",
                "B",
                "cites the teacher of the deaf's report, which K no longer lists",
                "The report of the teacher of the deaf (February 2026) gives her aided hearing in full.",
            ),
        ],
    ),
    Edit(
        "and so misses most of what is taught there.",
        "and so misses most of what is taught there. The report of the teacher of the deaf (February 2026) gives her aided hearing in full.",
    ),
    Edit(
        "Leila talked with her teacher of the deaf",
        None,
        [Code("V04", "A", "nothing says how, by whom or when the views were gathered", None)],
    ),
    Edit("How these views were gathered", None),
    Edit(
        "and on three afternoons in five she does not finish the work.",
        "and on three afternoons in five she does not finish the work. She requires an adult to sit with her after lunch and two sensory breaks a day in a quiet space.",
        [Code("N04", "B", "provision in a need")],
    ),
    Edit(
        "She does not tell an adult when a hearing aid",
        "Leila is often left out of play because she cannot follow what the others have decided, and on most days of the week she spends lunchtime by herself.",
        [
            Code(
                "N06",
                "B",
                "says B8 over again",
                "Leila is often left out of play because she cannot follow what the others have decided, and on most days of the week she spends lunchtime by herself.",
            )
        ],
        after=True,
    ),
    Edit(
        "By the end of Year 4 Leila will use the stairs",
        "Leila will use the stairs",
        [Code("O02", "E", "the date is gone")],
    ),
    Edit(
        "By the end of Year 4 Leila will draw and solve seven out of ten two-step word problems on her own.",
        "By the end of Year 4 Leila will receive small group maths support with visual resources to help her access word problems.",
        [Code("O05", "E", "a service in place of a result"), Code("O03", "E", "nothing to count or see")],
    ),
    Edit(
        "work with Leila 1:1 in school for 40 minutes every week of term on sentence",
        "work with Leila 1:1 in school in regular sessions on sentence",
        [
            Code("P03", "F", "'regular': how often is not said"),
            Code("P04", "F", "how long a session is not said"),
            Code("P06", "F", "'regular' stands where the quantity should"),
        ],
    ),
    Edit(
        "to a group of three, on Tuesdays",
        "in a small group, on Tuesdays",
        [
            Code("P05", "F", "how many in the group is not said"),
            Code("P06", "F", "'small group' in place of a number"),
        ],
    ),
    Edit(
        "The teacher of the deaf will train all teaching and lunchtime staff in deaf awareness, lip-reading and the radio aid for two hours each September, and will repeat it for new staff each January.",
        "Staff working with Leila will receive appropriate training.",
        [Code("P15", "F", "no subject, no trainer, no renewal")],
    ),
    Edit(
        "with her back to the window, in all lessons.",
        "with her back to the window, in all lessons. Daniel also needs to see the faces of other children when they speak.",
        [
            Code(
                "M01",
                "F",
                "another child's name",
                "Daniel also needs to see the faces of other children when they speak.",
            )
        ],
    ),
    Edit(
        "who has been shown the programme by the therapist will practise it with Leila, one to one,",
        "who has been shown the programme by the therapist will practise it with Leila, one to one, alongside her CELF-5 and DEAP targets,",
        [Code("R01", "F", "CELF-5 and DEAP are never spelt out")],
    ),
]

EDITS_B = [
    Edit(
        "The social worker's assessment of 2 March 2026 found",
        None,
        [Code("S02", "H1", "heading with nothing under it", None)],
    ),
    Edit("What Leila's parents say", None, [Code("V02", "A", "nothing from the parents", None)]),
    Edit("Mr and Mrs Haddadi are proud", None),
    Edit("They hope that she will read", None),
    Edit("They would like her to stand up", None),
    Edit(
        "Leila talked with her teacher of the deaf, Ruth Amble, on 28 January 2026 using talking mats and signs; her exact words are in quotation marks. Mr and Mrs Haddadi wrote their part and went through it with the SENCO on 3 February 2026.",
        "Leila talked with her teacher of the deaf, Ruth Amble, on 28 January 2026 using talking mats and signs; her exact words are in quotation marks.",
    ),
    Edit("Leila lives with her parents and her brother", None, [Code("V09", "A", "no history", None)]),
    Edit("Leila's story", None),
    Edit(
        B6,
        "Leila finds aspects of maths difficult and can struggle with problem solving at times.",
        [Code("N03", "B", "no level, nothing one could see, no effect")],
    ),
    Edit(
        "By the end of Year 4 Leila will use the stairs without the rail, stand on one leg for ten seconds and take part in the whole of both PE lessons each week.",
        "By the end of Year 4 Leila will have improved her balance and gross motor skills.",
        [Code("O03", "E", "nothing to count or see"), Code("O04", "E", "'improved' with no level")],
    ),
    Edit(
        "Two listening breaks a day, at 10.15 and at 1.45, of ten minutes each in the reading room, with aids off if she wishes; her teaching assistant will take her, one to one, and note how she is on return. The class teacher will look at the notes every half term.",
        "Leila will have opportunities for rest breaks as and when needed.",
        [
            Code("P02", "F", "who takes her is not said"),
            Code("P03", "F", "how often is not said"),
            Code("P04", "F", "how long is not said"),
            Code("P06", "F", "'opportunities for', 'as and when needed'"),
        ],
    ),
    Edit(
        "20 hours a week of a teaching assistant",
        "Up to 20 hours a week of a teaching assistant",
        [Code("P07", "F", "'up to 20 hours'")],
    ),
    Edit(
        "a seat within two metres of the teacher with her back to the window, in all lessons.",
        "a seat within two metres of the teacher with her back to the window, in all lessons. The school should also consider a soundfield system.",
        [Code("P10", "F", "'should consider'", "The school should also consider a soundfield system.")],
    ),
    Edit(
        "Bar-model problem solving with the class teacher",
        None,
        [
            Code(
                "T01",
                "B",
                "nothing in F answers the need with word problems",
                "Leila finds aspects of maths difficult and can struggle with problem solving at times.",
            ),
            Code(
                "T03",
                "E",
                "no provision helps towards it",
                "By the end of Year 4 Leila will draw and solve seven out of ten two-step word problems on her own.",
            ),
        ],
    ),
    Edit(
        "A place at the Saturday club of the Wexcombe Deaf Children's Society, alternate weeks, 10 am to noon, in a group of twelve with three deaf leaders, and a taxi there and back paid for by the council. The social worker will review the place with the family every six months.",
        "No provision identified at this time.",
        [Code("T08", "D", "no social care provision answers D1", D1)],
    ),
    Edit("Carys Penhale", "", [Code("S07", None, "no officer's name in the sign-off", None)]),
    Edit(
        "with her aids in and the room quiet.",
        D1,
        [
            Code("M06", "A", "the paragraph of D stands in A as well"),
            Code("V08", "A", "a social care need set out in A"),
        ],
        after=True,
    ),
]
