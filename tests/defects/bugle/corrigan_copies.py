"""What is wrong with Corrigan Bay's two defective copies."""

from tests.defects.bugle.sheet import edit

_BORN = "Zac was born at 27 weeks and has cerebral palsy affecting all four limbs. He lives with his two mothers and his twin sister Ebba, who goes to the same school. In 2020 he could not yet sit without support; he now drives a powered chair. He had hip surgery in May 2024 and missed a term of Year 3."

A = [
    edit(
        "@F12",
        "Support for Zac with his emotional wellbeing.",
        ("P01", "F", "@", "'support with': nothing named"),
    ),
    edit(
        "@B4",
        "Zac is behind his peers in mathematics and needs to make accelerated progress.",
        ("N03", "B", "@", "nothing seen, no level, no effect"),
    ),
    edit(
        "@E8",
        None,
        ("O12", "E", None, "Year 6, and neither E nor F looks ahead to secondary school"),
        ("T02", "B", "@B7", "no outcome is about the move"),
        ("T06", "A", "@A5", "no outcome is about high school"),
    ),
    edit("@F21", None, ("T01", "B", "@B7", "nothing is provided for the move")),
    edit("@F22", None),
    edit("@F23", None),
    edit(
        "Until 31 August 2027: Quay Hill Primary School, a maintained mainstream primary school",
        "To be confirmed following panel.",
        ("S09", "I", None, "an amended final plan names neither a setting nor a type"),
    ),
    edit("From 1 September 2027:", None),
    edit("@D1", "No social care needs identified.", ("N08", "D", None, "the front page says child in need")),
    edit(
        "@D2",
        None,
        ("T04", "E", "@E10", "the need to bathe is nowhere in the plan now"),
        ("T04", "E", "@E11", "the need for company is nowhere in the plan now"),
        ("T05", "H1", "@H11", "no need for it in the plan"),
        ("T05", "H1", "@H12", "no need for it in the plan"),
        ("T05", "H2", "@H21", "no need for it in the plan"),
    ),
    edit("In every mathematics lesson", "In every lesson"),
    edit(
        "@F9",
        "Zac is taught in a nurture class of four pupils with one adult all day.",
        ("P19", "F", "@", "1:1 throughout the day, and in a group of four all day"),
    ),
    edit(
        "Ebba, who goes to the same school.",
        "Ebba. He is nine and in Year 5.",
        ("M04", "A", "=He is nine and in Year 5.", "the front page says Year 6 and January 2016"),
        many=True,
    ),
    edit("April 2028", "April 2026", ("O11", "E", "@E4", "by April 2026, in a plan of November 2026")),
    edit(
        "20 minutes on Monday, Tuesday, Thursday and Friday; therapist",
        "On Monday, Tuesday, Thursday and Friday; therapist",
        ("P04", "F", "@F3", "no length of session"),
    ),
]

B = [
    edit(
        "Zac's hopes for the future::",
        None,
        ("V06", "A", None, "no word about the future, his or his mothers'"),
    ),
    edit("Their hopes::", None),
    edit("(J) Personal budget", None, ("S01", "J", None, "no Section J in the body of the plan")),
    edit("The family were told about personal budgets", None),
    edit(
        "@G1",
        None,
        ("S02", "G", None, "the heading is there and nothing under it"),
        ("T07", "C", "@C1", "nothing is provided for hips and pain"),
        ("T03", "E", "@E12", "nothing is provided towards it"),
    ),
    edit("@G2", None),
    edit("@G3", None),
    edit("@G4", None),
    edit(
        "in moving and handling, the aid and dysphagia for all",
        "in moving and handling and the aid for all",
        ("T07", "C", "@C2", "nothing is provided for eating and drinking"),
        ("T03", "E", "@E9", "nothing is provided towards it"),
    ),
    edit("OC1, OC7, OC9", "OC1, OC7"),
    edit(
        "§hours ",
        "",
        (
            "P13",
            "I",
            "=Zac will also have ten hours a week with a learning mentor for his confidence.",
            "provision under the placement",
        ),
    ),
    edit("§born", "", ("M06", "D", "=" + _BORN, "the background of A stands again in D")),
    edit(
        "@E11",
        "Zac will spend four hours away from his family each fortnight at a club he has picked, make two new friends, order and pay for his own drink, and swim ten metres in armbands.",
        ("O08", "E", "@", "four achievements in one"),
    ),
    edit(
        "@B6",
        "Zac hides distress in that, notwithstanding that he will generally indicate to the adults who are supporting him in school that he is fine, it has been reported by his parents, and is consistent with the view formed by the educational psychologist in the course of her involvement, that on approximately three evenings in the week he will scream or refuse food following his return home, this being most commonly, although not exclusively, the case on those days on which somebody has moved his chair without first having asked for his agreement to it.",
        ("R02", "B", "@", "one sentence of over ninety words"),
    ),
    edit("End of Year 7 (July 2028)", "Ongoing", ("O02", "E", "@E6", "'ongoing' is no date")),
    edit("OC7, OC4", "OC17, OC4", ("T09", "F", "OC17", "E ends at OC12")),
    edit(
        "and he refused to go into the building on the open evening.",
        "and he refused to go into the building on the open evening. He will be going on the Year 5 residential in May 2026.",
        ("M05", "B", "=He will be going on the Year 5 residential in May 2026.", "past at the plan's date"),
    ),
    edit("1 adult to 3 pupils", "Small group"),
    edit(
        "board games and talk, with two other Year 6 pupils who have been taught to wait for the aid.",
        "board games and talk, with other pupils who have been taught to wait for the aid.",
        ("P05", "F", "@", "'small group'"),
    ),
    edit(
        "Physiotherapy exercises and standing frame.",
        "A daily exercise programme, to be drawn up by the physiotherapist and shared with school.",
        ("P09", "F", "@", "the programme is still to be drawn up"),
    ),
    edit(
        "Stretches for 15 minutes twice a day; standing frame for 45 minutes on three days a week; physiotherapist",
        "15 minutes twice a day; physiotherapist",
    ),
]
COPIES = {"a": A, "b": B}
