"""What is put wrong in the two copies of Selwick Fen's plan."""

from __future__ import annotations

from tests.defects.clover.sheet import Edit, edit

ADULTHOOD = {
    key: None
    for stem in ("F_70", "F_71", "F_80", "F_81", "F_82")
    for key in (stem, f"{stem}.who", f"{stem}.ratio", f"{stem}.when")
}

A: list[Edit] = [
    Edit(
        {"sign_name": "", "sign_date": ""},
        [("S07", None, None, "neither name nor date stands in the sign-off")],
    ),
    Edit(
        {
            **ADULTHOOD,
            "E_7": None,
            "E_8": None,
            "B_11": None,
            "B_12": None,
            "E_lead": "All are for Key Stage 4, which ends in July 2028.",
            "A_3": "They hope that Safiya will have somebody of her own age to laugh with, and that she will one day live in a flat of her own in "
            "the town.",
        },
        [
            (
                "O09",
                "E",
                None,
                "Year 10, and nothing towards work, living on her own or the community is left",
            ),
            ("P17", "F", None, "nothing to help her prepare for adulthood"),
            ("O12", "E", None, "nothing in E or F looks past sixteen"),
            ("T06", "A", "@A_3", "the flat of her own is carried by no outcome"),
        ],
    ),
    edit(
        "front_request",
        "6 June 2023",
        "S15",
        "forty weeks from request to the first final plan",
    ),
    Edit(
        {
            "A_how": "Her parents spoke at the review meeting on 2 July and read this page before it was printed.",
            "A_child": None,
            "A_1": None,
            "A_2": None,
            "h_child": None,
        },
        [("V01", "A", None, "Safiya herself is not heard")],
    ),
    edit(
        "E_targets",
        None,
        "",
        "",
        ("O13", "E", None, "nothing says who sets and watches short-term targets"),
    ),
    edit(
        "F_50",
        "Clear explanations, work pitched at her level, praise, and marking that tells her what to do next.",
        "P11",
        "what any teacher does for any pupil",
        **{"F_50.who": "Every tutor", "F_50.ratio": "", "F_50.when": "All lessons"},
    ),
    edit(
        "B_4",
        "Safiya has some social issues that can come up from time to time with her peers.",
        "N03",
        "nothing seen, no level, no effect",
    ),
    edit(
        "F_23",
        "Clarinet lessons towards grade 3.",
        "T05",
        "a fully specified lesson that answers no need",
        **{
            "F_23.who": "Peripatetic woodwind teacher",
            "F_23.ratio": "1:1",
            "F_23.when": "Thirty minutes every Friday",
        },
    ),
    edit(
        "E_5",
        "By July 2027 Safiya will be better organised and develop more resilience towards her work.",
        "O03 O04",
        "'better organised', 'more resilience': no criterion",
    ),
    edit(
        "F_30",
        "A social group for girls like Safiya.",
        "P01 P02 P04 P05",
        "what is done, who leads, how long and how many girls are not said",
        **{
            "F_30.who": "The youth provision",
            "F_30.ratio": "Small numbers",
            "F_30.when": "Thursdays after school",
        },
    ),
    edit("front_review", None, "S05 S06", "no date of review in a form that has the row for it"),
    edit(
        "F_41.when",
        "Tuesday and Wednesday, 1 to 2.30 pm, if the tutor's other commitments allow",
        "P08",
        "depends on the tutor's diary",
    ),
]

B: list[Edit] = [
    edit(
        "J_text",
        "A direct payment has been agreed for Safiya's occupational therapy and goes to Leila Marchbank each month.",
        "S11",
        "which needs and outcomes it meets is not set out",
    ),
    Edit(
        {
            "F_lead": "Safiya is educated otherwise than at school by a package of tuition and wellbeing work. Each Provision Plan is reviewed every "
            "half-term by the educational psychologist with Safiya and her parents.",
            "F_40": "Tuition in mathematics.",
            "F_40.who": "A tutoring company",
            "F_40.when": "Hours to build up at Safiya's pace",
            "F_41": "Tuition in English.",
            "F_41.who": "A tutoring company",
            "F_41.when": "Timetable agreed week by week",
            "F_42": "Online lessons in other subjects.",
            "F_42.who": "An online provider",
            "F_42.ratio": "",
            "F_42.when": "Around her energy levels",
        },
        [("P18", "F", None, "no hours, timetable, named provider or place for her tuition")]
        + [
            (code, "F", key, note)
            for key in ("@F_40", "@F_41", "@F_42")
            for code, note in (
                ("P03", "how often is not said"),
                ("P04", "for how long is not said"),
                ("P02", "a company, with nobody qualified named"),
            )
        ]
        + [("P05", "F", "@F_42", "the size of the class is gone")],
    ),
    Edit(
        {
            "h_child": None,
            "h_parents": None,
            "A_how": "These views were brought together at home in June 2026 and at the review meeting of 2 July 2026 by the mentor.",
            "A_child": "Not lazy and not refusing. There is a wish to learn. Strip lights buzz. School was held together until it couldn't be, and "
            "the cost was seen at the front door each afternoon. It helps to be told before anyone comes.",
            "A_1": "The hope is to make animations that people pay for, and go to college to learn it properly.",
            "A_2": "It would be good to get the bus to the cousin's without thinking about it.",
            "A_parents": "Dry, loyal, and good with little Idris. Nobody listened in Year 8.",
            "A_3": "The hope is to represent England at fencing.",
        },
        [
            ("V03", "A", None, "whose view is whose cannot be told"),
            ("T06", "A", "@A_3", "no outcome moves towards fencing"),
        ],
    ),
    edit(
        "F_11",
        "A learning mentor sits beside Safiya throughout all of her lessons and clinics.",
        "P19",
        "forty-five hours a week with a mentor: more than a school week and than the lessons listed",
        **{
            "F_11.who": "Learning mentor trained in cognitive behaviour methods",
            "F_11.ratio": "1:1",
            "F_11.when": "45 hours a week: 8 am to 5 pm, Monday to Friday",
        },
    ),
    edit(
        "A_history",
        "Safiya was found to be autistic in 2021. She is now in Year 8 at Fenside Academy, has days off, and has had tuition since April "
        "2025. Her grandmother died in that spring.",
        "M04",
        "'now in Year 8 at Fenside Academy' against Year 10 and otherwise than at school on the front",
    ),
    edit(
        "B_1",
        "Safiya, for whom school, which she had since Year 7 found increasingly, albeit with intermittent and by no means negligible periods of "
        "remission attributable in part to individual members of staff, untenable, and who, notwithstanding the considerable and sustained endeavours "
        "of those professionals whose involvement is enumerated on the first page, has not, since November 2024, been in a position to effect entry to any "
        "building of an educational character, experiences, at a threshold beyond which more than approximately ten persons are assembled, respiratory "
        "distress, tremor and, on occasion, emesis.",
        "R02",
        "one sentence of some ninety words",
    ),
    edit(
        "E_2",
        "By July 2025 Safiya will tell any adult who teaches or treats her, by voice or by typing, that she needs a break, help or a change, before she "
        "leaves the room, at least eight times in ten.",
        "O11",
        "a date before the plan's own",
    ),
    edit(
        "D_1",
        "Apart from Idris she has been with nobody under twenty for fourteen months, and says that she has lost the knack of it.",
        "M06",
        "the paragraph of B pasted into D",
    ),
    edit(
        "F_60",
        "Interoception work, of which the subject matter is set once the occupational therapist has completed her programme next term.",
        "P09",
        "content left to a programme not yet written",
    ),
    edit(
        "E_4",
        "Safiya will be entered for GCSEs and go to all of her tuition sessions by the end of Year 11.",
        "O05",
        "being entered and attending are the service, not what she gains",
    ),
    edit(
        "F_62",
        "Tutors and mentor ought to be made aware of self-injury. It may be helpful for the clinical psychologist to be asked for two hours of training "
        "each September, with an hour's renewal each March.",
        "P10",
        "'ought', 'may be helpful'",
    ),
    edit(
        "F_20.when",
        "Forty minutes, as and when she is in the right place for it",
        "P03 P06",
        "'as and when' in the place of every Tuesday",
    ),
]
