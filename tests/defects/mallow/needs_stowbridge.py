"""Stowbridge: what the child is like and needs."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, PFA, SEMH, SP, Page, it, say


def views(p: Page) -> None:
    """Section A."""
    p.head("(A) Views, interests and aspirations")
    p.head("How the views were obtained", 3, "A.h1")
    p.para(
        say(
            "A.how",
            "Kaelan would not come to a meeting. He answered by text messages to Mr Boateng, his tutor, over the week of "
            "14 September 2026, and read and corrected this page. Moira and Deshawn Clarke and Kirsty Ashdown each "
            "spoke with the independent reviewing officer at the review on 24 September 2026.",
        )
    )
    p.head("Kaelan", 3, "A.h2")
    p.para(
        say(
            "A.child",
            "\"School is loud and it smells. I get there and my legs just stop. Maps I can do all day. I don't want people "
            'to ask me how I feel, I want them to tell me what is going to happen."',
        ),
        it("A1", '"I want to drive trains or be the one who plans the timetables."'),
        it("A2", '"I want to see Bea more and live near her when I\'m grown up."'),
    )
    p.head("His carers and his mother", 3, "A.h3")
    p.para(
        say(
            "A.carers",
            "Moira and Deshawn say that Kaelan is gentle, exact and very funny on paper. Mornings are the worst of the day for "
            "the whole house.",
        ),
        it(
            "A3", "Moira and Deshawn hope that he will be in school for whole weeks again and take his GCSEs."
        ),
        it(
            "A4",
            "Kirsty would like Kaelan to have one real friend and to be able to go about town by himself.",
        ),
    )
    p.head("How Kaelan communicates", 3, "A.h4")
    p.para(
        say(
            "A.comm",
            "Kaelan speaks fluently to three or four people and writes to everyone else. He makes up his mind when he has had a "
            "question in writing for a day.",
        )
    )
    p.head("History", 3)
    p.para(
        say(
            "A.history",
            "Kaelan came into care in May 2021 and has lived with Moira and Deshawn since August 2021. His sister Bea (10) "
            "lives with another foster family. He started at Fenwater Academy in September 2024. In Year 8 he was at school on "
            "41 of every 100 days.",
        )
    )


def needs(p: Page) -> None:
    """Sections B, C and D."""
    p.head("(B) Special educational needs")
    p.para(
        say(
            "B.s1",
            "Kaelan reads maps, timetables and diagrams better than most adults. His vocabulary is above average and he is "
            "truthful and loyal.",
        )
    )
    p.head("Communication and interaction", 2)
    p.each(
        it(
            "B1",
            "Kaelan takes words at face value and cannot tell from tone or face that somebody is joking, cross or being "
            "kind. He has been in a quarrel over a joke in most weeks that he attended.",
            CI,
            "Need 1.",
        ),
        it(
            "B2",
            "He does not speak to adults or pupils whom he does not know well, even to say that he is ill or lost, and stood "
            "in a corridor for forty minutes in March 2026 for that reason.",
            CI,
            "Need 2.",
        ),
        it(
            "B3",
            "Any change that he has not been told of, such as a cover teacher or a different room, stops him from working for the "
            "rest of that lesson and often the next.",
            CI,
            "Need 3.",
        ),
    )
    p.head("Cognition and learning", 2)
    p.each(
        it(
            "B4",
            "He has missed more than half of the teaching of Year 8, with nothing learnt of algebra, ratio or any French, and is "
            "about a year behind his set in mathematics and English.",
            CL,
            "Need 4.",
        ),
        it(
            "B5",
            "Kaelan cannot begin or order a piece of work that has several parts. Faced with an open task he writes nothing "
            "(9 of 11 extended tasks blank, summer 2026).",
            CL,
            "Need 5.",
        ),
    )
    p.head("Social, emotional and mental health", 2)
    p.each(
        it(
            "B6",
            "On about three school mornings in five his dread of school is such that he is sick, shakes and cannot leave the "
            "house or the car.",
            SEMH,
            "Need 6.",
        ),
        it(
            "B7",
            "Kaelan does not notice that he is getting anxious until he has to run; he left the building four times in Year 8, "
            "once as far as the ring road.",
            SEMH,
            "Need 7.",
        ),
        it(
            "B8",
            "After early neglect he expects adults to leave. A change of carer, social worker or tutor is followed by weeks in "
            "which he will not talk and tears up work he was proud of.",
            SEMH,
            "Need 8.",
        ),
    )
    p.head("Sensory and/or physical", 2)
    p.each(
        it(
            "B9",
            "He cannot bear crowds, bells, strip light or the smell of the canteen: he covers his ears, gags, and does not eat "
            "or drink between 8 and 4 o'clock.",
            SP,
            "Need 9.",
        )
    )
    p.head("Preparing for adulthood", 2)
    p.each(
        it(
            "B10",
            "Kaelan has never gone anywhere by bus, train or on foot alone. He will not speak to a driver or cross a busy road, "
            "and is driven everywhere.",
            PFA,
            "Need 10.",
        ),
        it(
            "B11",
            "He knows of two jobs only, has never met anyone who does them and does not see what lessons have to do with them, "
            "so he has put nothing on his options form.",
            PFA,
            "Need 11.",
        ),
    )
    p.head("(C) Health needs related to SEN")
    p.each(
        it(
            "C1",
            "Kaelan lies awake until two or three in the morning on four or five nights a week and is too tired to get up or "
            "to think before eleven.",
            "health",
        )
    )
    p.head("(D) Social care needs related to SEN")
    p.each(
        it(
            "D1",
            "Kaelan is looked after under a care order. He cannot arrange or hold a telephone call, so that between visits he is "
            "out of touch with Bea, and he broods on it for days.",
            "social-care",
        )
    )
