"""The defects of Lodden Vale's two copies."""

from __future__ import annotations

from tests.defects.tansy.pen import Code, Edit

H1 = "Under his Care Act plan: two care workers for an hour and a half every morning and an hour every night, a night sitter three nights a week, and six stays of two nights a year at Brook Lodge from September 2026. Adult social care will review the plan each March."
C2 = "Tightness in his hips and legs gives him pain on most afternoons. He cannot always say so, and it has kept him off for nine days this year."
B6 = "He can hold two steps in mind. In a task of four or more he stops after the second and waits, in eight tries out of ten, and is then thought not to want to do it."
LONG = (
    "Toby, whose physical presentation is such that he is dependent upon others in respect of the majority of functional activities, "
    "requires, in consideration of the interaction between his motor impairment, his augmentative communication methodology and his "
    "fluctuating levels of postural tolerance, which in turn are affected by positioning, environmental illumination and fatigue, "
    "a considerable quantity of additional processing time in order that his engagement with the curriculum can be facilitated, "
    "notwithstanding that in circumstances in which he is optimally positioned he demonstrates capabilities which exceed those "
    "observed in formalised assessment."
)

EDITS_A = [
    Edit(
        "Not applicable: Toby is over 18.",
        "Six hours a week of a sessional worker from the Disabled Children's Team to take Toby to activities in the community, under section 2 of the Act, reviewed every six months.",
        [Code("S10", "H1", "H1 has content for a man of nineteen")],
    ),
    Edit(
        "Toby needs two people and a hoist",
        "Toby is not known to social care.",
        [
            Code("N07", "D", "'not known' stands where an assessment should"),
            Code("T05", "H2", "D has no need that it answers", H1),
        ],
    ),
    Edit(
        " for washing, dressing and the toilet, and somebody awake at night. His mother does most of this and has hurt her back twice; he has never spent a night elsewhere and would like to.",
        "",
    ),
    Edit(
        "Outside college he spends all his evenings",
        None,
        [
            Code(
                "T05",
                "H2",
                "D has no need that it answers",
                "A personal assistant for eight hours a week, on two evenings and a Saturday afternoon, chosen by Toby, to go out with friends and to view supported living; reviewed with him by his social worker every six months.",
            ),
            Code(
                "T04",
                "E",
                "no need that it answers",
                "By September 2028 Toby will live in his own tenancy with staff whom he has helped to choose, and will go out with friends on two evenings a week.",
            ),
        ],
    ),
    Edit(
        "Toby can drive his chair, mix a track",
        "Toby, who is 16, can drive his chair, mix a track",
        [Code("M04", "B", "16 here, 19 by the date of birth on the front")],
    ),
    Edit(
        "He slumps to the left after 45 minutes",
        LONG,
        [Code("R02", "B", "one sentence of over ninety words")],
        after=True,
    ),
    Edit(
        "A spasticity clinic appointment", None, [Code("T07", "C", "nothing in G or F answers his pain", C2)]
    ),
    Edit(
        "18.06.2027",
        "17.12.2027",
        [Code("S06", None, "the review is nearly eighteen months after the plan", None)],
    ),
    Edit(
        "Vocational profiling and three visits to employers who use access technology, by the careers adviser, 1:1, 60 minutes each half term in the autumn and spring.",
        "Toby would benefit from careers guidance and opportunities for work experience.",
        [
            Code("P02", "F", "by whom is not said"),
            Code("P03", "F", "how often is not said"),
            Code("P04", "F", "how long is not said"),
            Code("P05", "F", "alone or in a group is not said"),
            Code("P06", "F", "'would benefit from', 'opportunities for'"),
            Code("P10", "F", "'would benefit from' as the verb of delivery"),
        ],
    ),
    Edit(
        "By Easter 2027 Toby will finish a task of six steps from a list on his screen with no prompt, in four tries out of five.",
        "By Easter 2027 Toby will be more independent in his learning.",
        [Code("O03", "E", "nothing to count or see"), Code("O04", "E", "'more independent' with no level")],
    ),
    Edit(
        "in the market, library and station by turns, and will reassess his control each term.",
        "subject to staffing in the service, in the market, library and station by turns, and will reassess his control each term.",
        [Code("P08", "F", "'subject to staffing'")],
    ),
]

EDITS_B = [
    Edit("21.01.2007", "", [Code("S05", None, "no date of birth", None)], whole=True),
    Edit(
        "The course leader will review this every term. (Outcomes 4, 6 and 8)",
        "The course leader will review this every term. In all lessons Toby will share one assistant with three other students. (Outcomes 4, 6 and 8)",
        [
            Code("P19", "F", "1:1 for all 25 hours, and one shared among four in all lessons"),
            Code("T09", "F", "refers to Outcome 4, which is not there"),
        ],
    ),
    Edit(
        "Tasks in all lessons will be given as a list",
        None,
        [Code("T01", "B", "no provision answers the number of steps he can hold", B6)],
    ),
    Edit(
        "By Easter 2027 Toby will finish a task of six steps",
        None,
        [
            Code("T02", "B", "no outcome answers it", B6),
            Code(
                "T09",
                "F",
                "refers to Outcome 4, which is not there",
                "An eye-gaze aid on a chair mount with a spare battery, supplied and kept in repair by the regional communication aid service and available in every lesson, at work and at home. (Outcomes 1, 3, 4 and 8)",
            ),
        ],
    ),
    Edit(
        "A conversation group of five students with two staff, led by the college's communication tutor, 45 minutes on Mondays and Wednesdays, in which each takes turns to begin.",
        "A social communication group in which each takes turns to begin, 45 minutes on Mondays and Wednesdays.",
        [Code("P02", "F", "who leads it is not said"), Code("P05", "F", "how many are in it is not said")],
    ),
    Edit(
        "When he is not understood Toby strikes his tray",
        "Tobey strikes his tray when he is not understood",
        [Code("M03", "B", "'Tobey'")],
    ),
    Edit(
        "By July 2027 Toby will travel to college by accessible bus with one companion who does not speak for him, on three days a week.",
        "By July 2027 college staff will have provided Toby with a programme of travel training.",
        [
            Code("O07", "E", "the subject is the staff"),
            Code("O05", "E", "a service given, not a difference made"),
            Code("O03", "E", "what he will be able to do is not said"),
        ],
    ),
    Edit(
        "The same therapist will train all his tutors and assistants in waiting, modelling on the aid and never finishing his sentences: two hours each September, one hour each January.",
        "Staff will be given training in AAC and Grid 3 by the therapist.",
        [
            Code("P15", "F", "which staff, what of it and when renewed is not said"),
            Code("R01", "F", "AAC is never spelt out"),
        ],
    ),
    Edit(
        "In every lesson staff will put what they say",
        "The Learning Support Team will provide input to develop Toby's social skills, in line with the targets in his individual learning plan. (Outcome 2)",
        [
            Code("P01", "F", "'input': nothing is named"),
            Code("P02", "F", "a team, no role"),
            Code("P03", "F", "how often is not said"),
            Code("P04", "F", "how long is not said"),
            Code("P05", "F", "alone or in a group is not said"),
            Code("P06", "F", "'input'"),
            Code("P09", "F", "what is done is left to another plan"),
        ],
        after=True,
    ),
    Edit(
        "He reads 60 whole words seen about town",
        "Toby has delayed literacy skills.",
        [Code("N03", "B", "no level, nothing one could see")],
    ),
    Edit(
        " (exit, push, bus numbers) and cannot yet read a sentence without symbols. He cannot use a menu, timetable or message from a friend on his own.",
        "",
    ),
    Edit(
        "Toby waits to be spoken to. He began",
        "Toby suffers from cerebral palsy and is wheelchair-bound. He waits to be spoken to. He began",
        [Code("N05", "B", "'suffers from', 'wheelchair-bound'")],
    ),
]
