"""What is wrong with Marsh and Wold's two defective copies."""

from tests.defects.bugle.sheet import edit

_PACKAGE = "Phoebe will receive a bespoke package of education otherwise than at school, to be arranged with her father."
_OUTDOOR = "Outcomes 2 and 4. Phoebe will have access to outdoor learning with a suitable provider."

A = [
    edit(
        "In Year 7 she ate alone from October, and has one online contact, whom she has never met.",
        "She will need a weekly social skills group led by a trained adult.",
        ("N04", "B", "@", "provision written as a need"),
    ),
    edit(
        "The whole of Phoebe's special educational provision is made otherwise than at school: 15 and a half hours each week for 39 weeks a year, with a further 45 minutes of speech and language therapy every two weeks.",
        _PACKAGE,
        ("P18", "F", "=" + _PACKAGE, "no hours, and no timetable for the whole"),
    ),
    edit(
        "Outcomes 2 and 4. All of Strand 2 takes place at Tansley Farm on Wednesdays from 11.00 to 14.00, led by a Level 3 forest school practitioner with autism training, with one adult to two learners, and is reviewed by the coordinator every six weeks.",
        _OUTDOOR,
        ("P18", "F", "=" + _OUTDOOR, "no provider, place or hours"),
        ("P02", "F", "@F4", "the strand no longer says who leads it"),
        ("P03", "F", "@F4", "no day or frequency any more"),
        ("P05", "F", "@F4", "no ratio any more"),
        ("P03", "F", "@F5", "no day or frequency any more"),
    ),
    edit("Care of the farm's owls and hens", "Care of owls and hens"),
    edit("=H1", "H", ("S03", "H2", None, "one H, where H1 and H2 must be apart")),
    edit(
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "Social care provision",
    ),
    edit("=H2", None),
    edit("Other social care provision", None),
    edit(
        "§more",
        "",
        ("O01", "E", None, "fifteen outcomes"),
        ("T04", "E", "@E14", "no need is about cycling or balance"),
        ("T03", "E", "@E14", "nothing is provided towards it"),
        ("T04", "E", "@E15", "no need is about teeth or washing"),
        ("T03", "E", "@E15", "nothing is provided towards it"),
        many=True,
    ),
    edit("I am good at::", None, ("N09", "B", None, "nothing that she can do: the column is empty")),
    edit(" She did well at a village primary of 60 children.", ""),
    edit("Phoebe writes long and funny messages", None),
    edit("Phoebe learns fast about what she loves", None),
    edit("Phoebe knows what calms her", None),
    edit("Phoebe has a fine hand for clay", None),
    edit("Phoebe can say in detail", None),
    edit("Dr Amrit Basra", None, ("S12", "K", None, "no educational psychologist's advice")),
    edit("Educational psychology", None),
    edit("30 June 2026", None),
    edit(
        "Outcomes 4 and 5. All of Strand 5",
        "Outcomes 4 and 17. All of Strand 5",
        ("T09", "F", "=Outcomes 4 and 17", "there is no Outcome 17"),
    ),
    edit("on sound, touch and body signals.", "on sound and touch."),
    edit("@F15", None, ("T01", "B", "@B10", "nothing in F is about thirst, hunger or the toilet")),
    edit(
        "@A5",
        "I would love to take her to Lagos to meet her mother's family.",
        ("T06", "A", "@", "no outcome moves towards a journey or the family there"),
    ),
    edit(
        "@G1",
        None,
        ("T07", "C", "@C1", "nothing is provided for sleep"),
        ("T03", "E", "@E9", "nothing is provided towards it"),
    ),
]

B = [
    edit(
        "@E4",
        "By July 2027 Phoebe will make progress with organising her work and become a more independent learner.",
        ("O04", "E", "@", "'make progress', 'more independent'"),
        ("O03", "E", "@", "nothing to count or see; the tutor's opinion decides"),
        ("T06", "A", "@A1", "no outcome is about the owl book or animals any more"),
    ),
    edit("The book, with its plan, is finished and shown", "Tutor's feedback"),
    edit(
        "A clinical psychologist sees Phoebe 1:1",
        "A clinical psychologist sees Harriet 1:1",
        ("M01", "F", "@", "another child's name"),
    ),
    edit(
        "@B7",
        "Phoebe has a diagnosis of autism with a PDA profile.",
        ("N02", "B", "@", "a diagnosis, and nothing of what she does"),
        ("R01", "B", "=PDA", "never spelt out"),
    ),
    edit(
        "@E2",
        "Phoebe will have lots of friends and enjoy a full and happy social life.",
        ("O06", "E", "@", "a hope for life with no step"),
        ("O02", "E", "@", "no date"),
    ),
    edit(
        "@E5",
        "By July 2027 Phoebe will attend weekly sessions in the community with her mentor.",
        ("O05", "E", "@", "sessions to attend, no difference made"),
    ),
    edit("Four visits running without panic, by her own rating", "Attendance record"),
    edit(
        "@F16",
        "Regular liaison between home and all professionals involved with Phoebe.",
        ("P02", "F", "@", "'all professionals'"),
        ("P03", "F", "@", "'regular'"),
        ("P06", "F", "@", "'regular liaison'"),
    ),
    edit(
        "the coordinator sends the second adult, whom Phoebe has met, within two working days, and the hours lost are made up in the same half term.",
        "the coordinator will send another adult where possible, subject to the availability of staff.",
        ("P08", "F", "@", "'where possible', 'subject to availability'"),
    ),
    edit(
        "@F14",
        None,
        ("T01", "B", "@B9", "nothing is provided for sound and touch"),
        ("T03", "E", "@E7", "nothing is provided towards it"),
    ),
    edit("@F9", None),
    edit("of deep pressure and rocking, which count", "of slow breathing, which count"),
    edit("masking, demand avoidance and sensory pain", "masking and demand avoidance"),
    edit(
        "@E12",
        None,
        ("T02", "B", "@B11", "no outcome is about study after Year 9"),
        ("T09", "F", "=Outcomes 7, 8 and 12", "E ends at Outcome 11"),
    ),
    edit(
        "@H21",
        None,
        ("T08", "D", "@D2", "nothing is provided for her father"),
        ("T03", "E", "@E11", "nothing is provided towards it"),
        ("S02", "H2", None, "the heading is there and nothing under it"),
    ),
    edit(
        "A direct payment of £3,120 a year is made to Marcus Reid for the pottery lessons of Strand 3. It meets the needs about low mood and leaving home (Section B) and Outcomes 5 and 6, and is reviewed every six months.",
        "A direct payment is made to Marcus for Phoebe's pottery lessons.",
        (
            "S11",
            "J",
            "=A direct payment is made to Marcus for Phoebe's pottery lessons.",
            "no word of the needs and outcomes it meets",
        ),
    ),
    edit(
        "A wall planner filled in together",
        "A wall planner filled in by Josie and Pheobe",
        ("M03", "F", "=Pheobe", "misspelt"),
    ),
]
COPIES = {"a": A, "b": B}
