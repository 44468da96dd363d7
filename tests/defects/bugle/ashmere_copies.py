"""What is wrong with Ashmere's two defective copies."""

from tests.defects.bugle.sheet import edit

A = [
    edit(
        "@F11",
        "Leila will have a key adult who will check in with her as required.",
        ("P02", "F", "@", "'a key adult'"),
        ("P03", "F", "@", "'as required'"),
        ("P06", "F", "@", "'as required' in place of a frequency"),
    ),
    edit("Date of birth:: 9 May 2007", None, ("S05", None, None, "no date of birth on the front")),
    edit(
        "Signed on behalf of Ashmere City Council:: M. Pascoe",
        "Signed on behalf of Ashmere City Council:: ",
        ("S07", None, None, "neither signature, name nor date in the sign-off"),
    ),
    edit("Name and post:: Morwenna Pascoe, Principal SEND Officer", "Name and post:: "),
    edit("Date:: 24 July 2026", "Date:: "),
    edit(
        " and handed round the biscuits.",
        " and handed round the biscuits. Leila presents with a moderate learning disability with receptive language at the first percentile and requires a high level of adult support to access the curriculum.",
        (
            "V08",
            "A",
            "=Leila presents with a moderate learning disability with receptive language at the first percentile and requires a high level of adult support to access the curriculum.",
            "professionals' findings and provision among her views",
        ),
    ),
    edit(
        "@D1",
        "Leila is not known to adult social care.",
        ("N07", "D", "=Leila is not known to adult social care.", "no assessment of need"),
    ),
    edit(
        "@D2",
        None,
        ("T04", "E", "@E10", "nothing in B, C or D says that she is without company"),
        ("T03", "E", "@E10", "nothing is provided towards it"),
    ),
    edit("@H21", "None."),
    edit("@H22", None),
    edit("@H23", None),
    edit(
        "Tunde Balogun, adult social worker, Care Act assessment, 11 May 2026",
        "Tunde Balogun, adult social care, reply that Leila is not known, 11 May 2026",
    ),
    edit(
        "Ruth Ingleby and Leila set three short-term targets",
        None,
        ("O13", "E", None, "nothing says how shorter-term targets are set"),
    ),
    edit(
        "@F17",
        None,
        ("T01", "B", "@B10", "nothing is provided for travel"),
        ("T03", "E", "@E6", "nothing is provided towards it"),
    ),
    edit(
        "1:1, for 30 minutes a day for one week.",
        "1:1, for 30 minutes a day for one week, where staffing allows.",
        ("P08", "F", "@", "'where staffing allows'"),
    ),
    edit(
        "@E7",
        "Leila will have a paid job in a café and live an independent and happy life.",
        ("O06", "E", "@", "a hope for life with no step"),
        ("O02", "E", "@", "no date"),
    ),
    edit(
        "@E5",
        None,
        ("T02", "B", "@B7", "no outcome is about safety with people"),
        ("T06", "A", "@A5", "no outcome is about who is safe"),
    ),
    edit("§pool", "", ("T05", "F", "@F19", "left from her school plan: no need for it in B or C")),
]

_VIEWS = "I am good at the salad counter and I like my friends in group two. I don't like being rushed. I am loving and determined, we have slept with one ear open for fifteen years and I worry about what comes after college."

B = [
    edit("Leila grew up in Ashmere with her parents", None, ("V09", "A", None, "no history")),
    edit(
        "Leila gave her views to Ruth Ingleby, learning support manager, in two talks in the college café on 8 and 12 May 2026. She used photographs and a scale of faces, and Ruth wrote down her sentences as she said them. ",
        "",
        ("V04", "A", None, "nothing says how, when or by whom the views were gathered"),
    ),
    edit(
        'What Leila says:: "I am good',
        None,
    ),
    edit(
        "What Leila hopes for::",
        "Views:: " + _VIEWS,
        ("V03", "A", "=" + _VIEWS, "Leila's words and her parents' run together"),
        ("V05", "A", "=" + _VIEWS, "nobody is named as the speaker"),
    ),
    edit(
        "What her parents say (talk with the plan writer, 14 May 2026, in Farsi and English):: Leila is loving and determined. We have slept with one ear open for fifteen years and we do not know what comes after college. ",
        "",
    ),
    edit(
        "12 May 2026",
        "9 May 2023",
        ("S14", "K", None, "the newest advice is three years old and older than college"),
    ),
    edit("14 May 2026", "11 May 2023", many=True),
    edit("15 May 2026", "12 May 2023"),
    edit("29 April 2026", "26 April 2023"),
    edit(", 1 May 2026", ", 2 May 2023"),
    edit(", 6 May 2026", ", 4 May 2023"),
    edit("11 May 2026", "10 May 2023"),
    edit(", 5 May 2026", ", 5 May 2023"),
    edit("April 2026", "April 2023", many=True),
    edit("Care Act assessment of May 2026", "Care Act assessment of May 2023"),
    edit(
        "She stays with one job for 15 minutes and then stands still until somebody gives her the next one",
        "He stays with one job for 15 minutes and then stands still until somebody gives him the next one",
        (
            "M02",
            "B",
            "=He stays with one job for 15 minutes and then stands still until somebody gives him the next one",
            "'he', 'him' for a young woman",
        ),
    ),
    edit(
        "Sensory and/or physical",
        None,
        ("N01", "B", None, "the sensory and physical area is not there"),
        many=True,
    ),
    edit(
        "@B8",
        None,
        ("T04", "E", "@E8", "tiredness and spilling are nowhere in B"),
        ("T03", "E", "@E8", "nothing is provided towards it"),
    ),
    edit("@F14", None),
    edit("@F15", None),
    edit(
        "@E1",
        "By July 2027 Leila will continue to develop her communication skills and grow in confidence.",
        ("O04", "E", "@", "'develop', 'grow in confidence'"),
        ("O03", "E", "@", "nothing to count or see"),
    ),
    edit("@E3", None, ("T02", "B", "@B4", "no outcome is about money or time")),
    edit(
        "@F3",
        "Leila will be given opportunities to take part in small group work to practise her communication and social skills.",
        ("P02", "F", "@", "nobody is named to lead it"),
        ("P03", "F", "@", "no frequency"),
        ("P04", "F", "@", "no length"),
        ("P05", "F", "@", "'small group'"),
        ("P06", "F", "@", "'opportunities to'"),
    ),
    edit(
        "Leila's tutor will go through the contacts and settings",
        "it would be helpful if Leila's tutor could go through the contacts and settings",
        ("P10", "F", "@", "'would be helpful if ... could'"),
    ),
    edit("@H22", None),
    edit(
        "Not applicable, as Leila is over 18.",
        "[[H11|Adult social care will make a direct payment to Leila's parents for a personal assistant for eight hours a week, 1:1, to go with her to a friend, the pool or the cinema. The social worker will review it every six months.]]",
        ("S10", "H1", "@H11", "she is 19"),
    ),
]
COPIES = {"a": A, "b": B}
