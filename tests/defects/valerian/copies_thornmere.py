"""Thornmere's two defective copies."""

from tests.defects.valerian.model import (
    CI,
    HE,
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
        flag("unsigned"),
        front("To be reviewed by", "23 September 2027"),
        say("A.how"),
        swap(
            "A.talk",
            "For this plan he sorted picture cards into three piles: like, not sure, no. He asked for "
            "his cards to be kept and the plan writer read his part back to him before it was sent.",
            "When a thing is being decided he sorts picture cards into three piles: like, not sure, no.",
        ),
        add(
            item(
                "A5",
                None,
                "Reuben would like to speak enough Igbo one day to talk with his grandmother in Enugu.",
            ),
            "A4",
        ),
        put(
            "B2", "Telling people about things is one more area that Reuben does not always manage very well."
        ),
        swap(
            "B4",
            "though he can say far more.",
            "though he can say far more. The occupational therapist's report of "
            "November 2025 found the same.",
        ),
        put(
            "B7",
            "Sudden change, by which is meant any supply teacher, any moved timetable and above all, since "
            "he dreads it the most and has heard about it from older boys at the bus stop, the leaving of "
            "Year 6 for a large new school where, as he understands it, there will be some fourteen teachers "
            "in place of one and a corridor for each of them, unsettles him for the rest of the day, during "
            "which he paces, asks who, if anyone whom he knows, is coming, and, notwithstanding whatever may "
            "have been put in hand to soothe him, does hardly any work.",
        ),
        cut("D1", "D2"),
        say("D", "No social care needs have been found."),
        put(
            "E4",
            "Reuben will plan and finish a piece of writing of three paragraphs in a lesson, by hand or by "
            "dictation, once a week.",
        ),
        put(
            "E8",
            "By April 2027 the children's nursing service will have brought the time that Reuben takes to "
            "settle at night down to forty minutes on five nights in seven.",
        ),
        cut("F5", "F6", "F1", "F2"),
        add(
            item(
                "G2",
                HE,
                "A speech and language therapist works with Reuben one to one for 40 minutes once a "
                "fortnight in term time, teaching him to follow longer sentences. She reviews this "
                "each term.",
            ),
            "G1",
        ),
        swap("F9", "for 30 minutes every Tuesday to practise", "for 30 minutes to practise"),
        swap("F10", "free for Reuben", "free for Rueben"),
        put(
            "F12",
            "A lunchtime games club is held for Reuben and three others, 30 minutes twice a week, with "
            "turn-taking, losing and putting things right as its lessons.",
        ),
    ],
    labels=[
        gone("S07", None, "sign-off has neither name nor date"),
        quote("S06", None, "23 September 2027", "review seventeen months after the plan"),
        gone("V04", "A", "how and when the views were gathered is gone"),
        on("T06", "A5", "no outcome about Igbo or his grandmother"),
        on("N03", "B2", "no level, no effect"),
        on("S13", "B4", "an occupational therapist's report that K does not list"),
        on("R02", "B7", "one sentence of about a hundred words"),
        quote("N08", "D", "No social care needs have been found.", "the front page says looked after"),
        on("T04", "E9", "the need about contact with his mother is gone"),
        on("T05", "H2.1", "the need for life-story work is gone"),
        on("O02", "E4", "no date"),
        on("O07", "E8", "the nursing service is the subject"),
        on("T01", "B3", "both reading provisions are gone"),
        on("T03", "E3", "both reading provisions are gone"),
        on("P12", "G2", "speech and language therapy stands only in G"),
        on("P03", "F9", "how often is gone"),
        on("M03", "F10", "Rueben for Reuben"),
        on("P02", "F12", "nobody runs the club"),
    ],
)

B = Copy(
    edits=[
        front("Date of birth", None),
        say(
            "A.how",
            "Stella Marchetti, plan writer, visited the school on 22 January 2026 and wrote this section "
            "that day. His mother spoke to her by telephone on 26 January. His foster carers filled in "
            "the carers' form on 29 January.",
        ),
        say("A.talk"),
        put(
            "B5",
            "Reuben has a hair-trigger temper and kicks off to get his own way. A raised voice, a slammed "
            "door or a crowd is all the excuse he needs to bolt or lash out. In the autumn term of 2025 he "
            "left lessons without leave four to six times a week and was suspended for nine days.",
        ),
        cut("E4", "E7", "F14"),
        put("E6", "By July 2027 Reuben will feel at home among the other children at break."),
        put(
            "F1",
            "It is recommended that a speech and language therapist work with Reuben one to one for 40 "
            "minutes once a fortnight in term time. She should teach him to follow longer sentences and to "
            "say which part he has missed.",
        ),
        swap("F6", "hears Reuben read", "hears Callum read"),
        swap("F12", "for Reuben and three others", "for Reuben and a few others"),
        add(
            item(
                "F16",
                CI,
                "At 8.40 each morning the teaching assistant spends ten minutes with Reuben alone "
                "on his picture timetable. She marks in red anything that is different that day "
                "and says who will take each lesson.",
            ),
            "F3",
        ),
        add(
            item(
                "F17",
                SP,
                "An occupational therapist sees Reuben one to one for 30 minutes each Thursday to "
                "strengthen his pencil grip and his use of scissors.",
            ),
            "F15",
        ),
        cut("G1"),
        say(
            "I",
            "Cobble Lane Primary School, a mainstream maintained primary school.",
            "While he is there a learning mentor will see Reuben one to one for 30 minutes each Monday.",
        ),
        say("J", "[Delete one: Reuben has a personal budget / Reuben does not have a personal budget]"),
    ],
    labels=[
        gone("S05", None, "no date of birth"),
        gone("V07", "A", "nothing on how he communicates or takes part in decisions"),
        on("N05", "B5", "hair-trigger, kicks off to get his own way, excuse"),
        on("T02", "B4", "the writing outcome is gone"),
        on("T02", "B7", "the outcome about the new school is gone"),
        gone("O12", "E", "nothing in E or F on the move to secondary school"),
        on("O03", "E6", "nothing to see or count"),
        on("P10", "F1", "is recommended, should"),
        on("M01", "F6", "Callum"),
        on("P05", "F12", "a few others"),
        on("P16", "F16", "the paragraph of F13 again"),
        on("T05", "F17", "no need about hands or handwriting; B says coordination is good"),
        gone("S02", "G", "G is blank"),
        on("T07", "C1", "nothing for sleep"),
        on("T03", "E8", "nothing for sleep"),
        quote(
            "P13",
            "I",
            "While he is there a learning mentor will see Reuben one to one for 30 minutes each Monday.",
            "provision in I",
        ),
        quote(
            "S04",
            "J",
            "[Delete one: Reuben has a personal budget / Reuben does not have a personal budget]",
            "alternatives left",
        ),
    ],
)
