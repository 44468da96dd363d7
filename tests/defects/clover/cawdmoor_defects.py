"""What is put wrong in the two copies of Cawdmoor's draft plan."""

from __future__ import annotations

from tests.defects.clover.sheet import Edit, edit

A: list[Edit] = [
    edit(
        "I_text",
        "Ashgrove Academy, Cawdmoor: a mainstream secondary school.",
        "S08",
        "a first draft that names a school",
    ),
    Edit(
        {
            "D_lead": "Raff has no identified social care needs.",
            "D_1": None,
            "D_2": None,
            "E_11": None,
            "H1_1": "None.",
            "H2_1": "None.",
            "H2_2": None,
        },
        [("N08", "D", "@D_lead", "looked after on the cover, and D is nil")],
    ),
    Edit(
        {
            "F_1": None,
            "G_3": "A speech and language therapist sees Raff 1:1 at the clinic every Monday for 45 minutes to teach feelings words and tone with the Zones cards.",
            "F_2.who": "Learning mentor",
        },
        [
            ("P12", "G", "@G_3", "speech and language therapy only in G"),
        ],
    ),
    Edit(
        {"E_9": None, "F_22": None, "F_23": None},
        [
            ("O12", "E", None, "Year 6, and neither E nor F looks to secondary school"),
            ("T01", "B", "@B_12", "nothing answers the fear of the next school"),
            ("T02", "B", "@B_12", "no outcome about the move"),
        ],
    ),
    edit(
        "F_14",
        "Praise Jayden for effort and keep his marked work on a copy, in green, in all written tasks",
        "M01",
        "another child's name",
    ),
    edit(
        "B_10",
        "Making mistakes is a bit of an issue and he can be negative.",
        "N03",
        "nothing seen, no level, no effect",
    ),
    edit(
        "E_8",
        "Raff will get on better with his learning",
        "O03 O04",
        "'get on better', and the measure is as loose",
        **{"E_8.how": "Teachers feel that things have moved on"},
    ),
    edit(
        "E_5.when",
        "Year on year",
        "O02",
        "no date or stage by which it is done",
    ),
    edit(
        "F_17",
        "A good level of adult input around the classroom, with check-ins as the day unfolds",
        "P01 P02 P03 P04 P05 P06",
        "what, who, ratio, lessons and hours are all gone",
        **{
            "F_17.who": "The team around Raff",
            "F_17.size": "",
            "F_17.often": "As the day unfolds",
            "F_17.long": "",
        },
    ),
    edit(
        "F_15.size",
        "A handful of children and enough grown-ups",
        "P05",
        "no number in the ratio",
    ),
    edit(
        "F_19.often",
        "Therapist: between one and three visits a term; assistant: most days",
        "P07",
        "a range, and 'most days'",
    ),
    edit(
        "F_7.ref",
        "N6 / O15",
        "T09",
        "there is no O15",
    ),
]

B: list[Edit] = [
    Edit(
        {"K_3": None},
        [
            ("S12", "K", None, "no educational psychologist's advice"),
            ("S13", "B", "@B_6", "Dr Quennell's report is cited, and K does not list it"),
        ],
    ),
    edit(
        "B_6",
        "Dr Quennell's psychology report puts his working memory at the 5th percentile. Held in mind beside another task, a number or a question is gone in seconds, and written sums "
        "break off half way.",
        "",
        "",
    ),
    edit(
        "F_lead",
        "Provision runs for the 38 weeks of term.",
        "",
        "",
        ("P14", "F", "@F_4", "a literacy programme, and nobody is said to review it"),
        ("P14", "F", "@F_13", "forty sessions of therapy, and nobody is said to review it"),
    ),
    edit(
        "E_7",
        "Raff will be a popular lad with a big circle of friends for life",
        "O06 O03",
        "a hope for his whole life",
        **{"E_7.how": "He is happy with his social life"},
    ),
    edit(
        "E_3",
        "Raff will have a reading session each day with a specialist",
        "O05",
        "a session is the provision",
        **{"E_3.how": "Sessions are timetabled"},
    ),
    edit(
        "E_2",
        "Raff will tell the story of a quarrel from start to finish, tie his own laces and swim a length",
        "O08",
        "three separate achievements",
        **{"E_2.how": "Each on five occasions running"},
    ),
    edit(
        "F_11",
        "Paired reading of bicycle magazines and manuals",
        "P16",
        "the paired-reading row pasted in the place of the card for changes",
        **{
            "F_11.who": "Trained volunteer, Mr Ashdown, under the dyslexia teacher",
            "F_11.often": "Monday, Wednesday, Thursday after lunch",
            "F_11.long": "A quarter of an hour",
            "F_11.ref": "N4 / O3",
        },
    ),
    edit(
        "F_20",
        "Staff to have had some attachment input at an inset day",
        "P15 P02 P03",
        "subject, trainer and date are all loose",
        **{"F_20.who": "To be sourced", "F_20.often": "Inset", "F_20.long": ""},
    ),
    edit(
        "A_carers",
        "Bridie and Col say that he is brave, comical and tender with their old dog, and that nobody should promise him what may not happen. The occupational therapist found poor pencil "
        "control, and a weekly hour of therapy is needed.",
        "V08",
        "a professional's finding and provision inside A",
    ),
    edit(
        "G_1",
        "The mental health service will hold Raff in mind and offer something around sleep should capacity permit.",
        "P01 P02 P03 P04 P08",
        "'something around sleep', no person, no times, and only if capacity permits",
    ),
    edit(
        "H1_1",
        None,
        "",
        "",
        ("T08", "D", "@D_2", "nothing stands at the touchline for him any more"),
        ("S02", "H1", None, "H1 is a heading over nothing, for a looked-after child of ten"),
    ),
    edit(
        "C_3",
        "Raff takes jokes, hints and tone for attack. His vocabulary for feelings is that of a child of six (8th percentile), so that “fine” and “angry” "
        "do for everything and he answers banter with his fists.",
        "M06",
        "Need 1 of Section B pasted into C",
    ),
    edit(
        "F_13",
        "Play therapy, non-directive, in which she will have the lead",
        "M02",
        "'she' for a boy",
    ),
]
