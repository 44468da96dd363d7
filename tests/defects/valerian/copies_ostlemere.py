"""Ostlemere's two defective copies."""

from tests.defects.valerian.model import (
    SE,
    SP,
    Copy,
    add,
    cut,
    flag,
    front,
    gone,
    item,
    on,
    put,
    quote,
    say,
    swap,
)

A = Copy(
    edits=[
        say("A.parent"),
        swap("A.how", " Her parents brought their thoughts to the review meeting of 12 May 2026.", ""),
        cut("A3", "A4"),
        say("B.SP"),
        swap(
            "B1",
            "In a lesson for the whole class she is soon lost and draws.",
            "In a lesson for the whole class she is soon lost and draws. The report of the neuropsychologist, of "
            "December 2025, says the same of her memory for what is spoken.",
        ),
        put(
            "B6",
            "When she does not understand she plays the baby and is naughty for the sake of it, creeping "
            "under the table on four days of five. She sulks there ten to thirty minutes and the lesson is "
            "lost to her.",
        ),
        put(
            "B7",
            "Anoushka, who, because she does not know in what manner one enters a game that is already on "
            "the way, nor, if she has entered it by some accident, how one stays in it when the others, for "
            "whom her talk is too slow, and who have, as children of that age mostly have, little patience "
            "with what they must wait for, have already begun another, stands at the border of the "
            "playground, plays with another child on about one day in the week only.",
        ),
        cut("F6", "E8", "H1.1"),
        swap("F3", "waits ten seconds for her answer", "waits ten seconds for his answer"),
        swap(
            "F4",
            "A specialist teacher for dyslexia, with a diploma of Level 7, teaches Anoushka to read by "
            "joined sounds, one to one, three times in the week for 30 minutes.",
            "Reading by joined sounds is taught to Anoushka, one to one, three times in the week for 30 minutes.",
        ),
        put(
            "F7",
            "The emotional literacy assistant, who has the county's training for this work, meets Anoushka "
            "alone on Mondays and Thursdays for 25 minutes, after a plan of work which the psychologist will "
            "yet write.",
        ),
        add(
            item(
                "F12",
                SP,
                "A physiotherapist treats Anoushka in the warm pool, one to one, for 30 minutes "
                "each Friday, for the strength of her legs and her balance.",
            ),
            "F11",
        ),
        put(
            "E11",
            "By December 2026 the service of dietetics will have brought back 2.5 kg to Anoushka's weight.",
        ),
    ],
    labels=[
        gone("V02", "A", "nothing from the parents of a child of eight"),
        gone("N01", "B", "sensory and physical is neither described nor said to be without need"),
        on("S13", "B1", "a neuropsychologist's report that K does not list"),
        on("N05", "B6", "plays the baby, naughty for the sake of it, sulks"),
        on("R02", "B7", "one sentence of about a hundred words"),
        on("T01", "B5", "the number group is gone"),
        on("T03", "E5", "the number group is gone"),
        on("T02", "B8", "the outcome after absences is gone"),
        gone("S02", "H1", "H1 is blank"),
        on("T08", "D2", "alarm, seat and gates are gone"),
        on("T03", "E12", "alarm, seat and gates are gone"),
        on("M02", "F3", "his answer"),
        on("P02", "F4", "nobody teaches"),
        on("P09", "F7", "left to a plan of work to come"),
        on("T05", "F12", "no need of legs or balance"),
        on("O07", "E11", "the service is the subject"),
    ],
)

B = Copy(
    edits=[
        flag("no-H2"),
        front("Next review before", "11 November 2027"),
        swap(
            "A.history",
            "{-will pass-}{+passed+} to Sedge Lane Junior School in September 2025.",
            "in September 2025 she will pass to Sedge Lane Junior School.",
        ),
        add(
            item(
                "A5",
                None,
                "Anoushka wishes to see the sea of Brittany and to swim there with her cousins, as they do.",
            ),
            "A4",
        ),
        put("B2", "Developmental language disorder."),
        add(
            item(
                "B9",
                SE,
                "Often Anoushka is not brought into play by the other children and remains at the "
                "edge, because she lacks the way to join them.",
            ),
            "B6",
        ),
        cut("H2.1", "G2"),
        put(
            "E3",
            "By July 2025 Anoushka will read aloud a picture book of 80 words to a younger child with no "
            "more than four words given to her.",
        ),
        put("E7", "By July 2027 Anoushka will receive a place in the club of games at the midday pause."),
        swap(
            "F.lead",
            "Mrs Tunnicliffe reviews every provision of this section at the end of each term together "
            "with the persons who give it, and writes to the parents what was found.",
            "The following is the provision that Anoushka requires.",
        ),
        put(
            "F1",
            "It could be of use that a speech and language therapist come to Anoushka each week of term for "
            "45 minutes, one to one. She may work with her on the two-step sentence and on finding of words.",
        ),
        put(
            "F5",
            "The assistant writes with Anoushka one to one on a regular basis: a sentence is said, counted "
            "on the fingers, written with sound tiles and read again.",
        ),
    ],
    labels=[
        quote("S06", None, "11 November 2027", "sixteen months after the plan"),
        quote(
            "M05",
            "A",
            "in September 2025 she will pass to Sedge Lane Junior School.",
            "ten months before the plan",
        ),
        on("T06", "A5", "no outcome towards swimming or the sea"),
        on("N02", "B2", "a diagnosis alone"),
        on("N06", "B9", "B7 again in other words"),
        gone("S01", "H2", "H2 is nowhere"),
        on("T08", "D1", "the short breaks are gone"),
        on("T03", "E10", "the short breaks are gone"),
        on("T07", "C2", "the dietitian is gone"),
        on("T03", "E11", "the dietitian is gone"),
        on("O11", "E3", "July 2025, plan of July 2026"),
        on("O05", "E7", "a place in a club"),
        gone("P14", "F", "nothing says who reviews and when"),
        on("P10", "F1", "could be of use, may"),
        on("P03", "F5", "how often is gone"),
        on("P04", "F5", "how long is gone"),
        on("P06", "F5", "on a regular basis, where the numbers were"),
    ],
)
