"""What is wrong with Hurstmarle's two defective copies."""

from tests.defects.bugle.sheet import edit

A = [
    edit("One hour a week in term time", "Up to one hour a week", ("P07", "F", "@F8", "'up to'")),
    edit(
        "@E6",
        None,
        ("O09", "E", None, "Year 10, and no outcome for employment, independent living, community or health"),
        ("T02", "B", "@B10", "no outcome is about travel"),
        ("T02", "B", "@B11", "no outcome is about money or self-care"),
        ("T06", "A", "@A2", "no outcome is about the bus or college"),
        ("T06", "A", "@A4", "no outcome is about living on his own"),
    ),
    edit(
        "@E7",
        None,
        ("T06", "A", "@A1", "no outcome is about work"),
        ("T02", "B", "@B12", "no outcome is about work"),
        ("O12", "E", None, "Year 10, and neither E nor F looks ahead to post-16"),
    ),
    edit(
        "@E8",
        None,
        ("T02", "D", "@D1", "no outcome is about company of his own age"),
        ("T02", "D", "@D2", "no outcome gives his mother any relief"),
        ("T06", "A", "@A3", "no outcome is about a friend or going out"),
    ),
    edit(
        "@E9",
        None,
        ("T02", "C", "@C1", "no outcome is about appetite or medication"),
        ("O10", "E", None, "C and D have needs and no outcome answers them"),
    ),
    edit("Preparing for adulthood, by the end of Year 11 (July 2028)", None),
    edit("Provision Plan for Outcome 8", "Provision", many=True),
    edit("Provision Plan for Outcome 9", "Provision"),
    edit(
        "@F18",
        None,
        ("P17", "F", None, "no provision to prepare him for adulthood"),
        ("T01", "B", "@B10", "nothing is provided for travel"),
    ),
    edit("@F19", None, ("T01", "B", "@B11", "nothing is provided for money or self-care")),
    edit("@F20", None, ("T01", "B", "@B12", "nothing is provided towards work")),
    edit("@F21", None),
    edit(
        "29.05.2026", "17.04.2026", ("S15", None, "17.04.2026", "25 weeks from the request to the final plan")
    ),
    edit("01.10.2027", "14.01.2028", ("S06", None, "14.01.2028", "fifteen months after the plan's date")),
    edit("@B5", "Tomek has a diagnosis of dysgraphia.", ("N02", "B", "@", "a diagnosis and nothing else")),
    edit("Specialist teacher for autism", "The Academy"),
    edit("Two hours each September, renewed every year", "As needed"),
    edit(
        "@F15",
        "Training for staff who work with Tomek.",
        ("P15", "F", "@", "no subject, no trainer, no renewal"),
        ("P02", "F", "@", "'the Academy' trains"),
        ("P03", "F", "@", "'as needed'"),
    ),
]

B = [
    edit("Final", "Draft", ("S08", "I", "Beacon Heath Academy", "a first draft names the school")),
    edit("Tomek's views::", None, ("V01", "A", None, "nothing of what the boy himself says")),
    edit("Tomek's hopes::", None),
    edit(", and typed his own answers, which are given in his words", ""),
    edit(
        " He speaks English and Polish fluently, prefers to be asked in writing, and decides better when he has had a day to think. He came to both planning meetings and chaired the part on college.",
        "",
        ("V07", "A", None, "nothing on how he communicates or takes part in decisions"),
    ),
    edit(
        "When he is corrected in front of others Tomek shouts, throws what is in his hand or runs to the bike shed.",
        "Tomek can be defiant and kicks off for attention when he is corrected, throwing what is in his hand or running to the bike shed.",
        ("N05", "B", "@", "'defiant', 'kicks off for attention'"),
    ),
    edit(
        "@E2",
        "By the end of Key Stage 4 teaching staff will have put strategies in place to help Tomek stay focused and organised.",
        ("O07", "E", "@", "the staff are to achieve it"),
        ("O03", "E", "@", "nothing about what he will do"),
    ),
    edit(
        "1:1 teaching of touch typing, planning frames and spelling by Units of Sound.",
        "A 1:1 literacy programme, which will be devised by the specialist teacher once she has assessed Tomek.",
        ("P09", "F", "@", "what he will be taught is still to be devised"),
    ),
    edit(
        "A frame card with spaces for each step, and a calculator.",
        "High quality teaching with work differentiated to his level.",
        ("P11", "F", "@", "what every pupil has"),
    ),
    edit(
        "§swim",
        "",
        ("T04", "E", "@E10", "no need in the plan is about swimming"),
        ("T05", "F", "@F22", "no need in the plan is about swimming"),
        ("T09", "F", "Need 13", "B ends at Need 12"),
        many=True,
    ),
    edit(
        "Tomek takes methylphenidate for ADHD.",
        "Tomke takes methylphenidate for ADHD.",
        ("M03", "C", "Tomke", "Tomek misspelt"),
    ),
    edit(
        "Ewa cares for Tomek and for her own mother without help.",
        "[name of carer] cares for Tomek and for her own mother without help.",
        ("S04", "D", "[name of carer]", "placeholder never filled in"),
    ),
    edit("Pastoral manager", "School staff", many=True),
    edit("20 minutes each Friday", "Regularly"),
    edit(
        "A 1:1 meeting about the week ahead, with a written timetable sent home.",
        "Meetings about the week ahead as and when needed.",
        ("P02", "F", "@", "'school staff'"),
        ("P03", "F", "@", "'regularly', 'as and when needed'"),
        ("P06", "F", "@", "'as and when needed' in place of a frequency"),
        ("P02", "F", "@F11", "'school staff'"),
    ),
    edit(
        "A personal budget has been explained to Ewa and none has been requested.",
        "A direct payment has been agreed so that Ewa can arrange the weekly literacy teaching herself.",
        (
            "S11",
            "J",
            "A direct payment has been agreed so that Ewa can arrange the weekly literacy teaching herself.",
            "no word of the needs and outcomes it is to meet, or of the amount",
        ),
    ),
]
COPIES = {"a": A, "b": B}
