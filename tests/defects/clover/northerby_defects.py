"""What is put wrong in the two copies of Northerby's plan."""

from __future__ import annotations

from tests.defects.clover.sheet import Edit, edit

A: list[Edit] = [
    edit(
        "H1_nil",
        None,
        "",
        "",
        (
            "S10",
            "H1",
            "A personal assistant will help Corin with washing and dressing at home for two hours each morning under section 2 of the 1970 Act.",
            "H1 has content although he is nineteen",
        ),
        H1_1="A personal assistant will help Corin with washing and dressing at home for two hours each morning under section 2 of the 1970 Act.",
    ),
    Edit(
        {
            "K_1.d": "6 February 2023",
            "K_2.d": "9 January 2023",
            "K_2.w": "Head of Oakroyd School",
            "K_3.d": "17 November 2022",
            "K_4.d": "9 March 2022",
            "K_5.d": "26 October 2022",
            "K_6.d": "30 September 2022",
            "K_7.d": "14 February 2023",
            "K_8.d": "20 February 2023",
            "A_how": "Corin wrote the following with his eye-gaze device and his speech and language therapist, and asked that nothing be corrected but the "
            "spelling. The last paragraph is his mother's and is here because he wished it.",
        },
        [
            (
                "S14",
                "K",
                "20 February 2023",
                "the newest advice is forty months older than the plan and earlier than college",
            )
        ],
    ),
    edit(
        "A_comm",
        None,
        "",
        "",
        ("V07", "A", None, "nothing on how he communicates and is brought into decisions"),
        A_child="“I am nineteen. I support Northerby Rovers and I do the stats for my brother Joel's Sunday team. I like college except the lift.”",
        A_mother="Mrs Blaylock says that her son has opinions about everything; that she is sixty-one; and that she does not want him to find out what "
        "happens next only when she is ill.",
        A_how="The following is Corin's own, set down in three sittings at college in February 2023 with his speech and language therapist. The last "
        "paragraph is his mother's and is here because he wished it.",
    ),
    Edit(
        {"A_1": None, "A_2": None, "A_3": None},
        [("V06", "A", None, "likes and interests are left; no word on the future")],
    ),
    Edit(
        {"H2_3": None},
        [("T08", "D", "@D_3", "nothing in H1 or H2 gets him out to friends any more")],
    ),
    edit(
        "E_13",
        "By July 2027 Corin will swim ten metres on his back in the college pool without a float on three Fridays running.",
        "O01 T04 T03",
        "a thirteenth outcome, which answers no need and which no provision helps towards",
    ),
    edit(
        "F_12",
        "Mentoring with his device for fifty minutes a week in term, one to one, so that he can talk through what has upset him (Outcome 7).",
        "P02",
        "no mentor's role or qualification",
    ),
    edit(
        "F_8",
        "Money: a functional skills teacher, Corin and two other students, an hour or thereabouts on such Fridays as the group runs, half of it in shops and the canteen (Outcome 4).",
        "P03",
        "'such Fridays as the group runs'",
        ("P07", "F", "@F_8", "'or thereabouts'"),
    ),
    edit(
        "F_16",
        "Physiotherapy as per the clinic's programme, by a physiotherapist for adults with neurological conditions (Outcome 9).",
        "P09 P03 P04",
        "the clinic's programme is not set out; neither number nor length of sessions",
    ),
    edit(
        "B_7",
        "He cannot hold a pen, and on the on-screen keyboard writes about six words a minute before his eyes tire at twenty minutes; word prediction and a technologist for half "
        "an hour weekly must be laid on.",
        "N04",
        "provision inside a need",
    ),
    edit(
        "F_20",
        "A travel trainer qualified for powered-chair users will take Corin out 1:1, two hours every Thursday from September 2026 to July 2027 and on alternate Thursdays thereafter: "
        "crossings, ramps, timetable and things going wrong (Outcome 16).",
        "T09",
        "there is no Outcome 16",
    ),
    edit(
        "F_22",
        "The LSM, a CDI-registered IAG worker and the DES link will meet Corin for an hour in October, February and June of both years to plan the step from college in July 2028 "
        "(Outcome 11).",
        "R01",
        "LSM, CDI, IAG and DES are not spelt out",
    ),
]

B: list[Edit] = [
    Edit(
        {"h_J": None, "J_text": None},
        [("S01", "J", None, "Section J is nowhere")],
    ),
    edit(
        "I_text",
        "To be agreed with Corin after the open days.",
        "S09",
        "an amended final plan that names neither a setting nor a type",
        ("S04", "I", "@I_text", "a stopgap left in the placement of a final plan"),
    ),
    Edit(
        {
            "B_strengths": None,
            "B_4": "He reads no better than a boy of ten, and by the bottom of a page has lost who did what and must begin again; a page of coursework takes "
            "him most of an hour.",
            "B_5": "Corin does not connect figures with money. He cannot say whether ten pounds will pay for lunch, nor whether the change is right, and has "
            "twice paid for others without meaning to.",
            "A_child": "“I am nineteen. Talk to me not to the person next to me. I follow Northerby Rovers. I do not like the lift or people finishing my "
            "sentence wrong.”",
            "A_mother": "Mrs Blaylock says that she is sixty-one, and that she does not want her son to find out what happens next only when she is ill.",
        },
        [("N09", "B", None, "nothing that he can do is left in A or in the lead of B")],
    ),
    Edit(
        {"A_history": None},
        [("V09", "A", None, "no history at all")],
    ),
    edit("front_review", "20 December 2027", "S06", "eighteen months after the plan's date"),
    edit(
        "E_7",
        "Corin will feel happier in himself and cope with life's knocks on an ongoing basis.",
        "O02 O03 O04",
        "no date, nothing to observe, 'feel happier', 'cope'",
    ),
    edit(
        "E_5",
        "By the review of May 2027 the eating and drinking service will have seen Corin three times and issued all staff with a current drinks card.",
        "O07 O05",
        "the service is the subject and its visits the achievement",
    ),
    edit(
        "F_14",
        "It is suggested that Corin could do with a handbook of his own routines, and the learning assistant might set aside an hour on Mondays, 1:1, to go through it (Outcome 8).",
        "P10",
        "'could do with', 'might'",
    ),
    edit(
        "F_21",
        "Careers support to look at what is out there for him job-wise, with coaching if a place comes up (Outcome 11).",
        "P01 P02 P03 P04 P08",
        "nothing named, nobody, no times, and only 'if a place comes up'",
    ),
    edit(
        "B_9",
        "Corin is passive and a bit of a pushover. Out of ten choices observed he contested one, and told the psychologist later that he had wanted "
        "otherwise in six.",
        "N05",
        "'passive', 'a bit of a pushover'",
    ),
    Edit(
        {"F_6": None, "F_7": None},
        [("T01", "B", "@B_4", "nothing answers his losing the thread of a page")],
    ),
    edit(
        "C_1",
        "Spastic quadriplegia with dystonia.",
        "N02",
        "a diagnosis alone",
    ),
    edit(
        "F_13",
        "A five-minutes card and a quiet bay beside each classroom, for Corrin to use without asking (Outcome 7).",
        "M03",
        "his name with a second r",
    ),
]
