"""Two defective copies of plan 01."""

from tests.defects.burdock.plan import Copy, after, cut, drop, lose, reword, swap

VAGUE = "Support with organisation, and strategies to help her keep on top of things, as and when needed."
SWIM = "By the end of Year 11 Kez will swim 50 metres without touching the side."
SIGN = "A tutor teaches Kez British Sign Language 1:1 for 45 minutes a week."

COPIES = [
    Copy(
        "a",
        [
            swap("= Signed :: P. Hallworth", "= Signed ::"),
            swap("= Date signed :: 18/09/2026", "= Date signed ::"),
            swap("= Officer :: Priti Hallworth, EHC officer", "= Officer :: EHC officer"),
            lose("Provision - Preparing for adulthood", 6),
            drop("E9"),
            drop("E4"),
            reword("B2", "Kez has some social difficulties and can struggle with her peers."),
            reword("E8", "Kez will be a qualified veterinary nurse with a job she loves."),
            reword("F6", VAGUE),
            swap(
                "Teaching assistant, Level 3, trained in memory strategies by the educational psychologist. From "
                "September 2026.",
                "School staff, 1:1, in 15 minute slots.",
            ),
            swap(
                "3 lessons of 45 minutes each week",
                "between one and three lessons of up to 45 minutes each week",
            ),
            cut("| Advice on preparing for adulthood"),
        ],
        [
            ("S07", None, None, "sign-off has no name, signature or date"),
            ("P17", "F", None, "careers, work experience and travel training taken out in Year 10"),
            ("T01", "B", "B8", "no careers or work provision left"),
            ("T01", "B", "B9", "no travel training left"),
            ("T03", "E", "E8", "its provision was taken out"),
            ("T02", "B", "B9", "travel outcome taken out"),
            ("T06", "A", "A2", "travel outcome taken out"),
            ("T02", "B", "B4", "homework outcome taken out"),
            ("N03", "B", "B2", "nothing one can see, no level or effect"),
            ("O06", "E", "E8", "a life goal, no step"),
            ("O02", "E", "E8", "no date"),
            ("P01", "F", "F6", "support and strategies, none named"),
            ("P02", "F", "F6", "school staff"),
            ("P03", "F", "F6", "as and when needed"),
            ("P06", "F", "F6", "vague phrases stand for what, who and when"),
            ("P07", "F", "F4", "range and 'up to'"),
            ("S12", "K", None, "no advice on preparing for adulthood"),
            ("O12", "E", None, "Year 10, and nothing left on the move after Year 11"),
        ],
    ),
    Copy(
        "b",
        [
            swap("= To be reviewed by :: 17/09/2027", "= To be reviewed by :: 17/12/2027"),
            lose("## What Dawn and Leroy say", 2),
            drop("A4"),
            drop("A5"),
            swap(
                " Mum and Dad came in on 24 June and their part was noted at that meeting and read back to them.",
                "",
            ),
            after(
                "She came to the first twenty minutes",
                "Assessment by the educational psychologist puts her processing "
                "speed at the 12th percentile. Kez must have a low-stimulus room and an adult with her in core "
                "lessons.",
            ),
            swap(
                "Kez gets very anxious about school.",
                "Kez suffers with anxiety about school and can be manipulative to get out of it.",
            ),
            reword(
                "E2",
                "By the end of Year 10 Kez will attend a weekly friendship group and have access to a quiet room "
                "at lunch.",
            ),
            swap("By July 2027 Kez will hand in 8 out", "By July 2026 Kez will hand in 8 out"),
            swap(
                "1:1 careers guidance, 45 minutes each half term, including",
                "Kez should be offered 1:1 careers guidance for 45 minutes each half term, including",
            ),
            swap(
                " Every programme in the F tables is checked by the SENCO with the person running it in the last week of "
                "each half term.",
                "",
            ),
            reword(
                "F2",
                "Quality first teaching in every lesson: clear objectives, differentiated worksheets and marking "
                "in line with the school policy.",
            ),
            drop("E10"),
            drop("E11"),
            cut("# E :: SECTIONE: Health outcomes"),
            after("{F3 ci}", f"| {{F16 ci}} {SIGN} | Tutor with BSL Level 6. From October 2026."),
            swap(
                "Things slid in Year 8",
                "She will pick her options next spring, when she gets to Year 9. Things slid in Year 8",
            ),
            swap(
                "and loses the sense",
                "and, as the visual stress clinic's report of March 2026 sets out, loses the sense",
            ),
            after("{E7 sp}", f"{{E13 sp}} {SWIM}"),
        ],
        [
            ("S06", None, None, "15 months after the plan's date"),
            ("V02", "A", None, "no parents' views left"),
            (
                "V08",
                "A",
                "Kez must have a low-stimulus room and an adult with her in core lessons.",
                "finding and provision in A",
            ),
            (
                "N05",
                "B",
                "Kez suffers with anxiety about school and can be manipulative to get out of it.",
                "judging words",
            ),
            ("O05", "E", "E2", "a group and a room, not a difference"),
            ("O11", "E", "E4", "before the plan's date"),
            ("P10", "F", "F13", "'should be offered'"),
            ("P14", "F", None, "nobody reviews the programmes"),
            ("P11", "F", "F2", "what every pupil has"),
            ("O10", "E", None, "health needs, no health outcome"),
            ("T02", "C", "C1", "sleep outcome taken out"),
            ("T02", "C", "C2", "ankle outcome taken out"),
            ("T05", "F", SIGN, "no hearing or signing need"),
            (
                "M05",
                "A",
                "She will pick her options next spring, when she gets to Year 9.",
                "she is in Year 10",
            ),
            ("S13", "B", "as the visual stress clinic's report of March 2026 sets out", "not in K"),
            ("T04", "E", SWIM, "no need of swimming"),
            ("T03", "E", SWIM, "nothing provided for it"),
        ],
    ),
]
