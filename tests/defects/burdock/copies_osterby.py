"""Two defective copies of plan 04."""

from tests.defects.burdock.plan import Copy, after, cut, drop, lose, reword, swap

CANE = (
    "A mobility officer for people with sight loss teaches Callum to use a long cane, 1:1, for one hour every "
    "week "
    "until Easter 2027."
)
AIDS = "By July 2027 Callum will put his hearing aids in each morning and change the batteries himself."
SPEECH = "People who do not know Callum well cannot follow his speech. They pick up about six words in ten."

COPIES = [
    Copy(
        "a",
        [
            swap(
                "- Callum's views, with Tunde Farrow, 7 July 2026, and Sheila Prendergast's views, 14 July 2026",
                "- Callum's views and Sheila Prendergast's views",
            ),
            swap("tutor, 1 July 2026", "tutor, 3 July 2023"),
            swap("employment service, 29 June 2026", "employment service, 30 June 2023"),
            swap("20 November 2025", "21 November 2022"),
            swap("therapist, 12 May 2026", "therapist, 11 May 2023"),
            swap("therapist, 19 May 2026", "therapist, 18 May 2023"),
            swap("nurse, 2 June 2026", "nurse, 1 June 2023"),
            swap("assessment, 22 May 2026", "assessment, 22 May 2024"),
            swap("under the Care Act in May 2026", "under the Care Act in May 2024"),
            swap(
                "Not applicable. Callum is over 18.",
                "A key safe and a shower seat fitted at home by the equipment service before December 2026.",
            ),
            swap(
                "and for 30 minutes at the start and end of each shift after that.",
                "and for 30 minutes at the start and end "
                "of each shift after that, subject to the hospital being able to release a supervisor.",
            ),
            drop("F6"),
            after("{F12 pfa}", f"{{F13 sp}} {CANE}"),
            after("{E9 pfa}", f"{{E13 sp}} {AIDS}"),
            lose("## How Callum communicates and makes decisions", 2),
            swap(" They used a talking mat and Callum typed some answers himself.", ""),
            reword(
                "E1", "By July 2027 Callum will be a more confident speaker with people he does not know."
            ),
            swap("one hour a week for 24 weeks", "weekly for 24 weeks"),
            swap("three times a week, in the group of four.", "three times a week, in a small group."),
            swap("college flat: three hours every Friday", "college flat: up to three hours every Friday"),
            swap("so that he does more of it himself.", "so that Darren does more of it himself."),
            swap(
                "He did three years of foundation courses",
                "He is due to sit his Year 11 exams next summer. He did three years of foundation courses",
            ),
        ],
        [
            ("S14", "K", None, "newest advice is over two years older than the plan"),
            (
                "S10",
                "H1",
                "A key safe and a shower seat fitted at home by the equipment service before December 2026.",
                "he is 19",
            ),
            ("P08", "F", "F9", "subject to a supervisor's release"),
            ("T01", "B", "B5", "mentor taken out"),
            ("T03", "E", "E5", "mentor taken out"),
            ("T05", "F", "F13", "no need of sight"),
            ("T04", "E", "E13", "no need of hearing"),
            ("T03", "E", "E13", "nothing provided for it"),
            ("O01", "E", None, "thirteen outcomes"),
            ("V07", "A", None, "how he communicates taken out"),
            ("O04", "E", "E1", "more confident"),
            ("O03", "E", "E1", "nothing to observe or count"),
            ("P04", "F", "F7", "no length"),
            ("P05", "F", "F5", "no number"),
            ("P06", "F", "F5", "'small group' stands for the number"),
            ("P07", "F", "F12", "'up to three hours'"),
            ("M01", "H2", "H2.1", "another man's name"),
            ("M05", "A", "He is due to sit his Year 11 exams next summer.", "he is 19"),
        ],
    ),
    Copy(
        "b",
        [
            swap(
                "They did not want one.",
                "A direct payment has been agreed for his speech and language therapy.",
            ),
            swap(
                "An occupational therapist visits the kitchen for an hour every half term. She works",
                "An occupational therapist should visit the kitchen for an hour every half term. She works",
            ),
            after(
                "{F5 cl}",
                "{F13 semh} A speech and language therapist with experience of adults with learning "
                "disabilities "
                "works with Callum on his own for 45 minutes every two weeks. They work on clear speech, on repairing a "
                "message and on asking again. She sees him at his workplace on every third visit.",
            ),
            reword(
                "F2", "Staff who work with Callum will have had suitable training by the end of September."
            ),
            drop("F7"),
            drop("H2.2"),
            drop("E9"),
            after("{B10 pfa}", f"{{B11 pfa}} {SPEECH}"),
            swap(
                "Callum sits down and will not move or speak.",
                "Callum becomes stubborn and attention-seeking. He sits down and will not move or speak.",
            ),
            cut("Tunde Farrow met Callum at college"),
            swap(
                "By July 2027 Callum will take his tablet every day for three months",
                "Callum will take his tablet every day for three months",
            ),
            swap(
                "A community learning disability nurse sees Callum",
                "A community learning disability nurse sees Callumn",
            ),
            swap(
                "works with Callum on hand strength and tool use, and supplies",
                "works with Callum on hand strength and tool use (this is for Outcome 16), and supplies",
            ),
        ],
        [
            (
                "S11",
                "J",
                "A direct payment has been agreed for his speech and language therapy.",
                "J sets out no needs or outcomes",
            ),
            ("P10", "F", "F8", "'should visit'"),
            ("T09", "F", "F8", "there is no Outcome 16"),
            ("P16", "F", "F13", "F1 over again under another area"),
            ("P15", "F", "F2", "no subject, trainer or renewal"),
            ("T01", "B", "B6", "course on safe friendships taken out"),
            ("T03", "E", "E6", "course on safe friendships taken out"),
            ("T08", "D", "D2", "Saturday group taken out"),
            ("T03", "E", "E12", "Saturday group taken out"),
            ("T06", "A", "A3", "tram outcome taken out"),
            ("T02", "B", "B9", "tram outcome taken out"),
            ("N06", "B", "B11", "B1 over again"),
            ("N05", "B", "Callum becomes stubborn and attention-seeking.", "judging words"),
            ("V04", "A", None, "how views were gathered taken out"),
            ("O02", "E", "E11", "no date"),
            ("M03", "G", "G1", "Callumn"),
        ],
    ),
]
