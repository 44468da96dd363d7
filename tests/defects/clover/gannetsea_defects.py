"""What is put wrong in the two copies of Gannetsea's plan."""

from __future__ import annotations

from tests.defects.clover.sheet import Edit, edit

A: list[Edit] = [
    edit(
        "A_how",
        None,
        "",
        "",
        ("V04", "A", None, "who watched him, how and when, and when the family were asked, are all gone"),
    ),
    edit(
        "A_strengths",
        "Toby learns fast by watching. He has over forty signs, remembers routes and people's coats. Cognitive assessment places "
        "him below the 1st centile and he must have a 1:1 assistant for 32.5 hours with weekly speech therapy.",
        "V08",
        "an assessment result and provision inside Section A",
    ),
    edit(
        "B_6",
        "Toby is a stubborn and manipulative little boy: faced with something hard he sweeps it off the table, drops to the floor or "
        "goes under it. This ended two out of three adult-led tasks that were watched in May.",
        "N05",
        "'stubborn and manipulative'",
    ),
    edit(
        "E_4",
        "By the end of Reception the class team will have a consistent way of bringing each of Toby's three daily tasks to a close, written up "
        "and followed in nine sessions out of ten.",
        "O07",
        "the team is the subject: what it does, not what Toby can",
    ),
    edit(
        "F_7",
        "Toby has a daily reading session in which whole words are learnt by match, select, name: one to one, 15 minutes a day, "
        "four days a week.",
        "P02",
        "nobody is named to teach it",
    ),
    edit(
        "F_17",
        "A children's physiotherapist works with Toby 1:1 at school once a fortnight on stairs, core strength and getting up from the floor.",
        "P04",
        "the length of a session is gone",
    ),
    edit(
        "F_18",
        "Plenty of chances across the week to practise his physical skills with familiar grown-ups around.",
        "P01 P02 P03 P04 P06",
        "'plenty of chances', 'familiar grown-ups': nothing, nobody and no times",
    ),
    edit(
        "F_21",
        "It would be advisable for Toby to try spring scissors, and short chunky crayons and a slope board might be "
        "considered for table work.",
        "P10",
        "'advisable', 'might be considered' in place of will",
    ),
    Edit(
        {"G_1": None, "G_2": None, "G_3": None, "E_11": None},
        [
            ("S02", "G", None, "the cell under G is empty"),
            ("T07", "C", "@C_1", "nothing in G or F answers breathlessness"),
            ("T07", "C", "@C_2", "nothing in G or F answers the thyroid"),
            ("O10", "C", None, "Section C has needs and no outcome answers them"),
            ("T02", "C", "@C_1", "no outcome answers breathlessness"),
            ("T02", "C", "@C_2", "no outcome answers the thyroid"),
        ],
    ),
    edit(
        "F_13",
        "Five minutes before each change of room or activity the assistant shows Toby the object and sings her the moving song.",
        "M02",
        "'her' for a boy",
    ),
    edit(
        "F_24",
        "Toilet timing: the assistant takes Toby, 1:1, two, three or four times in the day, for about five minutes, with the bus song, "
        "and fills in the chart.",
        "P07",
        "'two, three or four times', 'about five minutes': the least is what can be enforced",
    ),
]

B: list[Edit] = [
    Edit(
        {
            "D_lead": "Toby is not known to the social care team.",
            "D_1": None,
            "D_2": None,
            "h_H1": "H – Social Care Provision",
            "h_H2": None,
            "H1_1": None,
            "H1_2": None,
            "H2_1": None,
            "E_12": None,
            "H1_none": "None.",
        },
        [
            ("N07", "D", "@D_lead", "not known, so not assessed"),
            ("S03", "H2", None, "one H where H1 and H2 must be apart"),
        ],
    ),
    Edit(
        {
            "B_7": None,
            "B_8": None,
            "B_9": None,
            "F_12": None,
            "F_13": None,
            "F_14": None,
            "F_15": None,
            "F_16": None,
            "E_5": None,
            "E_6": None,
            "F_rev_se": None,
        },
        [
            ("N01", "B", None, "the whole table for social, emotional and mental health is missing"),
            ("T06", "A", "@A_2", "the hope for friends is carried by no outcome any more"),
        ],
    ),
    edit(
        "A_child",
        "I like water and wheels best and I want to do my zip by myself. I cover my face when a room is full. I tell people things with "
        "signs, sounds, pointing and a look. I can choose when I am shown two real objects.",
        "V05",
        "a boy of eleven words cannot have said this, and nothing says who speaks for him",
        A_how="Rhona and Dale filled in the family pages at home and talked them through with the plan coordinator on 3 June 2026. "
        "Views were also collected at nursery in May 2026.",
    ),
    edit(
        "A_history",
        "Toby was born at 37 weeks and came home at a month old. His heart was repaired when he was five months. He crawled at two "
        "and walked at two years and ten months, and he will be moving to Shoreline Nursery in January 2025.",
        "M05",
        "a future event that the plan's date makes impossible",
    ),
    edit(
        "K_6",
        None,
        "",
        "",
        ("S13", "B", "@B_10", "the physiotherapy report cited here is not in K"),
        B_10="The physiotherapy report of May 2026 states that low muscle tone and loose joints make Toby tire after a hundred metres. He takes "
        "stairs on his bottom, sits in a W, and slumps in an ordinary chair within five minutes.",
    ),
    edit(
        "E_7",
        "By the end of Key Stage 2 Toby will be a strong, independent lad who goes up and down wherever he pleases, like any other boy in "
        "Gannetsea.",
        "O06 O03",
        "a wish for his life, with no step in it to be seen",
    ),
    edit(
        "F_rev_cl",
        None,
        "",
        "",
        ("P14", "F", "@F_7", "a reading programme, and nobody is said to review it"),
        ("P14", "F", "@F_8", "a number programme, and nobody is said to review it"),
    ),
    edit(
        "F_4",
        "The Reception team will go on a signing course.",
        "P15",
        "which course, by whom and when renewed are not said",
        ("P02", "F", "@F_4", "no trainer"),
        ("P03", "F", "@F_4", "no date or renewal"),
    ),
    edit(
        "F_21",
        "A bag of Toby's own objects for each story, in his lap at every carpet session.",
        "P16",
        "the object bag of the story row pasted under fine movement",
        ("T01", "B", "@B_11", "the therapist is gone too: nothing answers his grip, scissors and zip"),
        ("T03", "E", "@E_8", "nothing helps him towards letters and coat"),
        F_20=None,
    ),
    Edit(
        {"E_9": None},
        [("T02", "B", "@B_12", "the outcome about eating is gone")],
    ),
    edit(
        "I_name",
        "Bramling Infant School, a maintained mainstream infant school. A learning mentor will work with Toby 1:1 for half an hour every Friday on "
        "naming feelings.",
        "P13",
        "provision in the placement section",
    ),
    edit(
        "F_10",
        "A workstation with three trays, left to right, and a finished-box; Toby has a turn at it with the assistant beside him (1:1) for fifteen minutes at suitable "
        "points.",
        "P03 P06",
        "'at suitable points' in the place of every morning at 9.30",
    ),
]
