"""Kestrelshire's two defective copies."""

from tests.defects.valerian.model import (
    PA,
    Copy,
    add,
    cut,
    front,
    gone,
    item,
    on,
    put,
    quote,
    say,
    strike,
    swap,
)

WHO, WHEN, MEETS = "By whom", "How often and for how long", "Meets"
FIRST = "I like plants. I know forty names. I like football and biryani. I don't like it when people say never mind."
MENTOR = "A peer mentor will meet Haroon in the College canteen for 30 minutes every Monday and Thursday."
OLDER = "Haroon is now 21 and lives with his parents."

A = Copy(
    edits=[
        strike("K", "5 |"),
        swap("A.how", "His words are set down as he spoke or signed them and stand in quotation marks. ", ""),
        say("A.child", FIRST),
        add(item("A6", None, "Haroon would like to learn to drive and have his own van."), "A5"),
        put(
            "B8",
            "Haroon has a number of things to work on in looking after himself, at a level below that of "
            "others.",
        ),
        add(item("E11", PA, "play three songs on the guitar from memory;"), "E6"),
        swap("F5", "Need 5", "Need 14"),
        cut("F7"),
        swap("F6", "in a group of four, with", "in a group, with"),
        swap("F3", "45 minutes a fortnight in Term", "30 to 45 minutes a fortnight in Term"),
        add(
            item(
                "F12",
                PA,
                "Classroom teaching for the internship's certificate, in a group of eight.",
                {
                    WHO: "The Tutor",
                    WHEN: "26 hours a week in Term, all on the College's site",
                    MEETS: "Need 5",
                },
            ),
            "F5",
        ),
        swap(
            "F8",
            "a signal for a five-minute pause outside",
            "a signal that lets Bradley pause for five minutes outside",
        ),
        say("I", "Haroon will carry on where he is at present."),
    ],
    labels=[
        gone("S12", "K", "no advice of a teacher of the deaf, though B1 is a hearing loss"),
        quote("V05", "A", FIRST, "who speaks is not said"),
        on("T06", "A6", "no outcome towards driving"),
        on("N03", "B8", "no level, nothing seen"),
        on("T04", "E11", "no need about music"),
        on("T03", "E11", "no provision for music"),
        quote("T09", "F", "Need 14", "there are eight needs"),
        on("T01", "B4", "the teaching of reading is gone"),
        on("T03", "E4", "the teaching of reading is gone"),
        on("P05", "F6", "a group of no stated size"),
        on("P07", "F3", "30 to 45 minutes"),
        on("P19", "F12", "26 hours in class and 16 at work, and more besides"),
        on("M01", "F8", "Bradley"),
        quote("S09", "I", "Haroon will carry on where he is at present.", "neither institution nor type"),
    ],
)

B = Copy(
    edits=[
        front("Review date", None),
        swap("A.history", "He is 19 and lives with his parents.", OLDER),
        swap(
            "B2",
            "take him many weeks to learn.",
            "take him many weeks to learn. He should have weekly one to one sessions with a therapist to teach him "
            "twelve of them at a time.",
        ),
        swap("B7", "plan a journey.", "plan a journey. An ATW claim has been sent off by the DEA."),
        cut("D1", "D2", "E5"),
        swap("H2.1", "Care need 1", "Friends"),
        swap("H2.2", "Care need 2", "Safety"),
        say("D", "Haroon is not known to social care."),
        put("E7", "live in a flat of his own with Yusuf and be happy there."),
        put(
            "F4",
            "Training for the Garden Centre's supervisors and the Tutor.",
            {WHEN: "Before the internship starts"},
        ),
        swap("F9", "A travel trainer of the County Council", "Staff"),
        swap("F10", "Three hours a week in Term", "Three hours a week in Term, provided that funds allow"),
        say("annex", MENTOR),
    ],
    labels=[
        gone("S05", None, "no review date"),
        gone("S06", None, "no review date"),
        quote("M04", "A", OLDER, "born in December 2006, so 19"),
        on("N04", "B2", "therapy written into the need"),
        on("R01", "B7", "ATW, DEA"),
        quote("N07", "D", "Haroon is not known to social care.", "no assessment of need"),
        on("T04", "E9", "the need for company is gone"),
        on("T04", "E10", "the need about being taken in is gone"),
        on("T05", "H2.1", "the need for company is gone"),
        on("T05", "H2.2", "the need about being taken in is gone"),
        on("T02", "B6", "the outcome on correction is gone"),
        on("O06", "E7", "a hope with no step"),
        on("P15", "F4", "no subject, no renewal"),
        on("P02", "F9", "staff"),
        on("P08", "F10", "provided that funds allow"),
        quote("P13", None, MENTOR, "provision in an annex"),
    ],
)
