"""The defects of Marrowby's two copies."""

from __future__ import annotations

from tests.defects.tansy.pen import Code, Edit

EDITS_A = [
    Edit(
        "@I",
        "Primrose Lane Infant School (mainstream, community school), from September 2027.",
        [Code("S08", "I", "a first draft names a school")],
    ),
    Edit(
        "Dawn Purcell, social worker, children with disabilities",
        "[insert name], social worker, children with disabilities",
        [
            Code(
                "S04",
                "K",
                "a placeholder left in",
                "[insert name], social worker, children with disabilities",
            )
        ],
    ),
    Edit("How to help Kofi have his say", None),
    Edit(
        "He needs two real objects or photographs",
        None,
        [Code("V07", "A", "nothing on how he communicates and is involved in decisions", None)],
    ),
    Edit(
        'He signs "more" and "finish" to make his wishes plain, and he laughs when others laugh.',
        "He laughs when others laugh.",
    ),
    Edit(
        "he throws what is nearest when nobody works it out.",
        "he throws what is nearest when nobody works it out. He can be naughty and attention-seeking when he does not get his own way.",
        [
            Code(
                "N05",
                "B",
                "'naughty', 'attention-seeking'",
                "He can be naughty and attention-seeking when he does not get his own way.",
            )
        ],
    ),
    Edit(
        "By July 2027 Kofi will stay with an adult-led activity in a group of three for six minutes, on four days in five.",
        "Staff will continue to work on Kofi's attention and listening during small group activities throughout the year.",
        [
            Code("O07", "E", "the subject is the staff"),
            Code("O05", "E", "what staff will do, not what he will"),
            Code("O03", "E", "nothing to count or see"),
            Code("O02", "E", "'throughout the year': no date"),
            Code("O04", "E", "'continue to work on'"),
        ],
    ),
    Edit(
        "By the end of the Reception Year Kofi will walk 200 metres and cross the playground with no more than one fall a day, so that he can go on outings on his feet.",
        "By the end of the Reception Year Kofi will walk 200 metres with no more than one fall a day, will ride a balance bike across the playground, and will climb a flight of stairs holding the rail.",
        [Code("O08", "E", "three achievements in one")],
    ),
    Edit(
        "His key person, shown how by the therapist; 1:1, ten minutes, twice in every session he attends.",
        "Nursery staff; 1:1, ten minutes, twice in every session he attends.",
        [
            Code(
                "P02",
                "F",
                "'nursery staff': no role, no training",
                "See and Learn vocabulary cards and Makaton practice, using the therapist's current word list.",
            )
        ],
    ),
    Edit(
        "An early years specialist teacher of the council's, 1.5 hours every half term, beginning in December 2026.",
        "An early years specialist teacher of the council's, 1.5 hours every half term where capacity allows.",
        [
            Code(
                "P08",
                "F",
                "'where capacity allows'",
                "Visits to teach Kofi, show staff the next step and write it down.",
            )
        ],
    ),
    Edit(
        "Physiotherapy exercises for trunk, hips and balance (programme of 28 September 2026), done as games.",
        "A physiotherapy programme to be devised by the physiotherapist following further assessment.",
        [Code("P09", "F", "the programme is still to be written")],
    ),
    Edit("He is curious, remembers", "Koffi is curious, remembers", [Code("M03", "B", "'Koffi'")]),
    Edit(
        "A now-and-next board with photographs and one song for tidying up, used with a two-minute sand timer.",
        "A positive and nurturing environment with clear routines and praise.",
        [
            Code("P11", "F", "what every nursery gives every child"),
            Code("P01", "F", "nothing particular is named"),
        ],
    ),
]

EDITS_B = [
    Edit(
        "SECTIONE and SECTIONH1: Social care outcome, and provision under section 2",
        "SECTIONE and SECTIONH: Social care outcome and social care provision",
        [Code("S03", "H2", "one H where H1 and H2 must be apart", None)],
    ),
    Edit(" of the Chronically Sick and Disabled Persons Act 1970", ""),
    Edit("SECTIONH2: Any other", None),
    Edit("What Kofi shows us", None),
    Edit(
        "Kofi chose the photographs of water",
        None,
        [Code("V01", "A", "nothing of what Kofi himself likes, wants or shows", None)],
    ),
    Edit(
        "Kofi's key person, Shreya Nand, watched and played with him over three sessions in September 2026 with photographs to choose from. His parents",
        "Kofi's parents",
    ),
    Edit(
        "Kofi looks up when his name is called and loves",
        None,
        [Code("N09", "B", "every strength is gone", None)],
    ),
    Edit("He uses 40 Makaton signs and 15", None),
    Edit("He is curious, remembers", None),
    Edit("Kofi is affectionate and has", None),
    Edit("He chooses to be near", None),
    Edit("He climbs the low steps", None),
    Edit("He feeds himself with a spoon", None),
    Edit(
        "By July 2027 Kofi will greet another child",
        {
            "": "",
            "Outcome": 'By February half term 2027 Kofi will copy "hello" with an adult\'s hand over his, five times in a week.',
        },
        [
            Code("O01", "E", "thirteen outcomes with the termly targets among them", None),
            Code(
                "O13",
                "E",
                "a termly target stands as an outcome",
                'By February half term 2027 Kofi will copy "hello" with an adult\'s hand over his, five times in a week.',
            ),
        ],
        after=True,
    ),
    Edit(
        "By the end of the Reception Year Kofi will sort objects",
        {
            "": "",
            "Outcome": "By Easter 2027 Kofi will put red and blue bricks into two pots, three times out of five.",
        },
        [
            Code(
                "O13",
                "E",
                "a termly target stands as an outcome",
                "By Easter 2027 Kofi will put red and blue bricks into two pots, three times out of five.",
            )
        ],
        after=True,
    ),
    Edit(
        "By the end of the Reception Year Kofi will put on his own coat",
        {"": "", "Outcome": "By Easter 2027 Kofi will sit on the toilet for one minute, twice a day."},
        [
            Code(
                "O13",
                "E",
                "a termly target stands as an outcome",
                "By Easter 2027 Kofi will sit on the toilet for one minute, twice a day.",
            )
        ],
        after=True,
    ),
    Edit(
        "By March 2028 Kofi will miss no more than eight days",
        None,
        [
            Code("O10", "E", "no outcome answers the health needs", None),
            Code(
                "T02",
                "C",
                "no outcome answers it",
                "Kofi tires after 20 minutes of running about and picks up chest infections each winter. He missed 23 days of nursery between November 2025 and March 2026.",
            ),
            Code(
                "T02",
                "C",
                "no outcome answers it",
                "He coughs on thin drinks and cannot chew meat or raw vegetables. A meal takes 50 minutes and his weight is on the second centile.",
            ),
        ],
    ),
    Edit(
        "No personal budget has been requested.",
        "No personal budget has been requested. Kofi will also attend the council's Stay and Sign group for an hour each Friday with two Makaton tutors.",
        [
            Code(
                "P13",
                "J",
                "provision in J",
                "Kofi will also attend the council's Stay and Sign group for an hour each Friday with two Makaton tutors.",
            )
        ],
    ),
    Edit(
        "1:1, 15 minutes, Mondays, Wednesdays and Fridays. The therapist visits once a term to reassess.",
        "1:1, 15 minutes, Mondays, Wednesdays and Fridays.",
        [
            Code(
                "P14",
                "F",
                "nobody reviews the programme",
                "Finger strength and dressing programme: threading, pegs, backward chaining with coat and socks.",
            )
        ],
    ),
    Edit(
        "An additional adult to carry out the work",
        {
            "Provision required to achieve the outcome": "Touch-typing lessons with the Englishtype Junior program.",
            "Provided by who and by when": "Early years practitioner, 1:1, 15 minutes on Tuesdays and Thursdays. Inclusion lead reviews each term.",
        },
        [Code("T05", "F", "answers no need of his")],
        after=True,
    ),
    Edit(
        "so that he can say what he wants and what is wrong.",
        "so that she can say what she wants and what is wrong.",
        [Code("M02", "E", "'she' for Kofi")],
    ),
    Edit(
        "Counting of falls to the floor and pushes, and a plan of what to do before, during and after.",
        "Support with behaviour and emotional regulation.",
        [Code("P01", "F", "'support with behaviour': nothing is named"), Code("P06", "F", "'support with'")],
    ),
]
