"""Ravensclough: what the child is like and needs."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, SEMH, SP, Page, it, say


def views(p: Page) -> None:
    """Section A."""
    p.head("SECTION A: The views, interests and aspirations of Oskar and his parents")
    p.head("How these views were gathered", 3, "A.h1")
    p.para(
        say(
            "A.how",
            "Oskar talked to Mrs Tandy, the SENCO, on 18 June 2026 in two short sittings. He used "
            "photographs of his day and a smile-to-frown line to show what he thought, and Mrs Tandy wrote down "
            "what he said. His parents wrote their part at home and went through it with the council's case officer "
            "on 2 July 2026.",
        )
    )
    p.head("Oskar says", 3)
    p.para(
        say(
            "A.child",
            "\"I like the climbing wall and I like Freja, she's our dog. Carpet time is too much talking. My "
            "words get stuck and then people go. I don't like it when the bell goes and I haven't finished.\"",
        )
    )
    p.para(it("A1", '"When I am big I want to fix bikes in a shop with my uncle Anders."'))
    p.para(it("A2", '"I want to read the football cards by myself."'))
    p.head("What Oskar's parents say", 3, "A.h3")
    p.para(
        say(
            "A.parents",
            "Ingrid and Joel describe a funny, stubborn and very kind boy who will spend an hour taking a "
            "scooter apart. They see him go quiet when cousins talk over him. His younger sister Maja finishes his "
            "sentences for him, which he hates.",
        ),
        it("A3", "They hope that he will have a couple of good friends whom he can ring up and go out with."),
        it(
            "A4",
            "They would like him to know what to do about his seizures and to tell other people himself.",
        ),
    )
    p.head("How Oskar communicates and takes part in decisions", 3, "A.h4")
    p.para(
        say(
            "A.comm",
            "Oskar speaks in short sentences and points or draws when a word will not come. He can "
            "choose between two or three things when he sees them in pictures, and needs about ten seconds to answer. "
            "He chose which photographs went into this plan.",
        )
    )
    p.head("Oskar's story so far", 3, "A.h5")
    p.para(
        say(
            "A.history",
            "Oskar was born at term and said his first words at two and a half. He was seen by the "
            "community speech and language service from the age of three and started at Clough Bank in Reception in "
            "September 2022. His first seizure was in February 2024. He lives with his parents, Maja (5) and the dog.",
        )
    )


def needs(p: Page) -> None:
    """Sections B, C and D."""
    p.head("SECTION B: Oskar's special educational needs")
    p.head("Communication and interaction", 2)
    p.para(
        say(
            "B.s1",
            "Oskar listens well to one person in a quiet place, is keen to tell his news and uses gesture "
            "cleverly. He has a diagnosis of developmental language disorder (DLD), made in May 2025.",
        )
    )
    p.bullets(
        it(
            "B1",
            "Oskar understands instructions that carry two key words. With three or more he does the last "
            "part only, so that in whole-class teaching he watches what others do and starts late (CELF-5 receptive "
            "score at the 2nd percentile, June 2026).",
            CI,
        ),
        it(
            "B2",
            "He speaks in phrases of three to five words and leaves out endings and joining words. Adults who "
            "do not know him follow about half of what he tells them.",
            CI,
        ),
        it(
            "B3",
            "Oskar cannot call up everyday words when he wants them (he named 14 of 40 pictures in a minute) and "
            "gives up what he was saying several times in a lesson.",
            CI,
        ),
        it(
            "B4",
            "In games at playtime he does not follow quick talk about rules and loses the thread within a minute "
            "or two. He then walks off, and was alone on 7 of 10 playtimes watched in June 2026.",
            CI,
        ),
    )
    p.head("Cognition and learning", 2, "B.h2")
    p.para(
        say(
            "B.s2",
            "His reasoning with shapes and pictures is at the level expected for his age and he remembers what "
            "he has made or seen.",
        )
    )
    p.bullets(
        it(
            "B5",
            "Oskar reads 30 of the first 100 common words and sounds out simple three-letter words. His reading "
            "age is 5 years 4 months, so he cannot read the books or worksheets of Year 4.",
            CL,
        ),
        it(
            "B6",
            "He writes two or three words of a sentence before he has lost the rest. A page that his class writes "
            "in half an hour is one line for him.",
            CL,
        ),
        it(
            "B7",
            "He holds two items in mind at a time (WISC-V working memory 72), forgets the steps of a sum part of "
            "the way through and cannot do mental arithmetic beyond 10.",
            CL,
        ),
    )
    p.head("Social, emotional and mental health", 2, "B.h3")
    p.para(
        say(
            "B.s3",
            "Oskar is affectionate, has a strong sense of fairness and settles quickly with people he trusts.",
        )
    )
    p.bullets(
        it(
            "B8",
            "When he is not understood Oskar pushes things off the table or leaves the room, four or five times "
            "a week, and takes up to 20 minutes to come back to his work.",
            SEMH,
        ),
        it(
            "B9",
            'He says "I\'m the thick one" and will not try reading or writing in front of other children; he '
            "tore up his work on six days in June 2026.",
            SEMH,
        ),
    )
    p.head("Sensory and/or physical", 2, "B.h4")
    p.para(say("B.s4", "Oskar climbs, swims ten metres and is strong. His sight and hearing are normal."))
    p.bullets(
        it(
            "B10",
            "He holds a pencil in his fist, presses hard and tires within five minutes; his handwriting cannot "
            "be read by others (Movement ABC-2 manual dexterity at the 5th percentile).",
            SP,
        ),
        it(
            "B11",
            "He cannot yet fasten buttons, a zip or laces, and is ten minutes behind his class in changing for PE, "
            "so that he misses the start of the lesson.",
            SP,
        ),
    )
    p.head("SECTION C: Oskar's health needs which are related to his special educational needs")
    p.bullets(
        it(
            "C1",
            "Oskar has focal seizures about twice a month. He stares, plucks at his clothes and does not answer for "
            "one to two minutes; two since February 2024 have gone on for more than five minutes.",
            "health",
        ),
        it(
            "C2",
            "After a seizure he is confused and sleepy for up to an hour and loses the teaching of that hour and "
            "what came just before it.",
            "health",
        ),
    )
    p.head(
        "SECTION D: Oskar's social care needs which are related to his special educational needs or to a disability"
    )
    p.para(
        say(
            "D.lead",
            "Oskar was assessed by Rhona Peel, social worker in the Children with Disabilities Team, in July "
            "2026.",
        )
    )
    p.bullets(
        it(
            "D1",
            "Oskar cannot go to clubs or friends' houses without a parent, as other adults do not follow his speech "
            "or know what to do in a seizure. He has no activity outside the family in a usual week.",
            "social-care",
        )
    )
