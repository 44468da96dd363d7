"""Tarnbrook: the two defective copies."""

from tests.defects.lovage.edits import Copy
from tests.defects.lovage.grid import grid

SHAPE = grid

COPIES = [
    Copy(
        letter="a",
        heads={"H1": None, "H2": "H – Social care provision"},
        sign={"Officer": "", "Signed": "", "Date signed": ""},
        drops=["K/3", "A/mum", "A3", "A4", "E7", "H1/nil"],
        texts={
            "A/how": "Keziah talked to Mr Lomax, the teaching assistant she likes best, on 11 June 2026. They baked "
            "scones and "
            "talked. He wrote down her words.",
            "B6": "Keziah has developmental coordination disorder.",
            "B3": "Keziah has some difficulties with number.",
            "E3": "By the end of Year 6 Keziah will buy three items for a recipe with cash and check the change, "
            "tell the time "
            "to five minutes, and know her two, five and ten times tables.",
        },
        subs=[
            ("F8", "Twice a week, 30 minutes.", "Twice a week."),
            ("B5", "She stays there", "He stays there"),
            ("F3", "teaches it, 1:1.", "teaches it."),
            (
                "F6",
                "takes a pair of children. Once a week, one hour.",
                "takes a pair of children for an hour if there is enough cover.",
            ),
        ],
        adds=[
            (
                "F10",
                "@F11 sp r6\nEye exercises. The orthoptist shows the teaching assistant how to do them every "
                "September. The "
                "assistant does tracking cards with Keziah 1:1. Every day, 10 minutes. The orthoptist reviews them "
                "each term.",
            )
        ],
        labels=[
            ("S03", "H1", None, "One column for H in place of H1 and H2."),
            ("S07", None, None, "The sign-off of a final plan has no officer, signature or date of signing."),
            ("S12", "K", None, "No educational psychologist's advice is listed."),
            ("V02", "A", None, "Mum's views and hopes are gone."),
            ("N02", "B", "B6", "A diagnosis and nothing else."),
            ("N03", "B", "B3", "No level, nothing one could see, no effect."),
            ("O08", "E", "E3", "Shopping, telling the time and tables are three achievements."),
            ("O10", "E", None, "Section C has a need and no outcome answers it."),
            ("P04", "F", "F8", "No length of session."),
            ("P05", "F", "F3", "No ratio for the programme."),
            ("P03", "F", "F6", "How often was taken out."),
            ("P08", "F", "F6", "'If there is enough cover'."),
            ("T05", "F", "F11", "No need speaks of eyesight or tracking."),
            ("M02", "B", "B5", "'He' for a girl."),
        ],
    ),
    Copy(
        letter="b",
        heads={"J": None},
        sign={"Request received": "5 March 2026"},
        drops=["J/none", "A1", "A2", "A3", "A4", "H2.1"],
        texts={
            "I/place": "School will be agreed with Mum.",
            "E8": "Keziah will have a happy life with lots of friends.",
            "F8": "Support for Keziah's self-esteem and strategies for when she finds things hard. A trained "
            "Emotional Literacy "
            "Support Assistant, 1:1. Twice a week, 30 minutes. The educational psychologist supervises every "
            "half term and "
            "looks at the log.",
            "G2": "The people who work with Keziah at school will be trained.",
        },
        subs=[
            (
                "A/history",
                "School asked for an assessment in May 2026.",
                "School asked for an assessment in March 2026.",
            ),
            ("E1", "By the end of Year 5", "By the end of July 2026"),
            ("F7", "has her say it back", "has Poppy say it back"),
        ],
        adds=[
            (
                "B5",
                "@B7 semh r5\nKeziah only keeps two things in her head at once. She makes a start on her work, "
                "loses the next "
                "step and sits there until somebody sees. It is like this in nearly every lesson.",
            ),
            (
                "E6",
                "@E9 sp r6\nBy the end of Year 6 Keziah will swim 25 metres on her front without stopping.",
            ),
            ("D1", "@H2/nil\nNo other social care provision."),
        ],
        labels=[
            ("S01", "J", None, "J is nowhere labelled."),
            ("S09", "I", "I/place", "A final plan with neither a school nor a type."),
            ("S15", None, "5 March 2026", "From 5 March to 18 September 2026 is 28 weeks."),
            ("V06", "A", None, "The row for aspirations is empty."),
            ("N06", "B", "B7", "Working memory again, under another area."),
            ("O11", "E", "E1", "July 2026 is before the plan."),
            ("O06", "E", "E8", "A hope for a whole life, with no step."),
            ("O02", "E", "E8", "No date or stage."),
            ("O03", "E", "E8", "Nothing that could be counted or seen."),
            ("T04", "E", "E9", "No need speaks of swimming."),
            ("T03", "E", "E9", "No provision teaches swimming."),
            ("T03", "E", "E8", "The Saturday club was taken away."),
            ("T08", "D", "D1", "The Saturday club was taken away."),
            ("P01", "F", "F8", "No approach is named: support and strategies."),
            ("P15", "G", "G2", "No subject, trainer or renewal."),
            ("P02", "G", "G2", "Nobody is named to train."),
            ("P03", "G", "G2", "No date or renewal."),
            ("M01", "F", "F7", "Another child's name."),
        ],
    ),
]
