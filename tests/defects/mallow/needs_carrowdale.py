"""Carrowdale: what the child is like and needs."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, PFA, SEMH, SP, Page, Part, it, say

_WORKS = ["What is working", "What is not working so well"]


def views(p: Page) -> None:
    """Section A."""
    p.head("SECTIONA: The views, interests and aspirations of Imani and her parents")
    p.para(
        say(
            "A.how",
            "Imani typed her own part over two tutor times in June 2026 and talked it through with Jess Okoro, the SENCO. Her "
            "parents spoke with Hilary Nuttall at home on 11 June 2026.",
        )
    )
    p.head("Imani's views", 3)
    p.para(
        say(
            "A.child",
            '"I like radio drama, swimming and arguing. I hate being wheeled off in the middle of a conversation. Ask me, I am '
            'not my chair. Reading makes my eyes ache and then I look lazy."',
        ),
        it("A1", '"I am going to make radio programmes."'),
        it("A2", '"I want my own flat one day, with help that I am the boss of."'),
        it("A3", '"I\'d like to meet my friends in town on a Saturday like everyone else."'),
    )
    p.head("Her parents' views", 3)
    p.para(
        say(
            "A.parents",
            "Annelies and Robert say that Imani is quick, stubborn and generous. They see how tired she is by Wednesday, and that "
            "she says she is fine when she is not. Her brother Kwame (12) goes to the same school.",
        ),
        it(
            "A4",
            "They would like Imani to be the one who decides about her body and her care by the time she is grown up.",
        ),
    )
    p.head("Communication and taking part", 3)
    p.para(
        say(
            "A.comm",
            "Imani speaks clearly and takes part in every meeting about her. She reads papers beforehand in 24 point type or "
            "listens to them.",
        )
    )
    p.head("Background", 3, "A.h5")
    p.para(
        say(
            "A.history",
            "Imani was born in Rotterdam at 29 weeks and was found to have spastic diplegia at eighteen months. She had a hip operation in 2021 "
            "and went to a mainstream school there. The family came to Carrowdale in January 2026.",
        )
    )


def needs(p: Page) -> None:
    """Sections B, C and D."""
    p.head("SECTIONB: Imani's special educational needs")

    def area(title: str, works: Part, *needs: Part) -> None:
        p.head(title, 3)
        p.grid(_WORKS, [[works, needs]], [6, 11])

    area(
        "Communication and interaction",
        say(
            "B.s1",
            "Imani is a fluent, witty speaker of English and Dutch and a natural chair of a discussion.",
        ),
        it(
            "B1",
            "Imani cannot see faces or gestures beyond two metres, so that in a group or a corridor she misses who is speaking to "
            "whom. She answers the wrong person or says nothing, and has been thought rude.",
            CI,
        ),
    )
    area(
        "Cognition and learning",
        say(
            "B.s2",
            "Her verbal reasoning is in the high average range. She remembers what she hears after one hearing.",
        ),
        it(
            "B2",
            "Imani reads print of 24 point at 60 words a minute, about a third of her classmates' speed, and loses her line. She does not "
            "finish set reading or examination papers in the time given.",
            CL,
        ),
        it(
            "B3",
            "Maps, graphs and diagrams make no sense to her as wholes because of her cerebral visual impairment (CVI). She scored 3 of "
            "20 on such questions in the June mathematics test and 17 of 20 on the others.",
            CL,
        ),
        it(
            "B4",
            "She has missed the first year of three GCSE courses taught here, and knows none of the set texts or the coursework so far.",
            CL,
        ),
    )
    area(
        "Social, emotional and mental health",
        say("B.s3", "She has high standards, a dry sense of humour and two friends from drama club."),
        it(
            "B5",
            "Imani hides tiredness and pain until she breaks down in tears, on eight occasions in the summer term, and then stays at home for the "
            "next day.",
            SEMH,
        ),
        it(
            "B6",
            "She has lunch alone in the library most days: the others have gone by the time that she is through the doors, and "
            "she does not ask them to wait.",
            SEMH,
        ),
    )
    area(
        "Sensory and/or physical",
        say(
            "B.s4",
            "Imani drives her powered chair with skill indoors and swims 100 metres.",
        ),
        it(
            "B7",
            "She has tight muscles in both legs, cannot walk more than five steps and sits unevenly. After forty minutes in one position "
            "she is in pain (6 of 10 by her own scale) and no longer listens.",
            SP,
        ),
        it(
            "B8",
            "Her hands are slow and stiff. She types 12 words a minute, writes only her name by hand, and cannot set up apparatus in science.",
            SP,
        ),
        it(
            "B9",
            "With visual acuity of 6/36 and no lower field she cannot read the board, does not see steps, kerbs or bags on the floor, and runs into people "
            "in crowds.",
            SP,
        ),
    )
    area(
        "Preparing for adulthood",
        say(
            "B.s5",
            "Imani manages her own money on her telephone and has looked up three college courses in sound and radio.",
        ),
        it(
            "B10",
            "She cannot make herself a drink or a snack, as she has neither the reach nor the sight for hot things, and everything in her day is "
            "arranged for her by others.",
            PFA,
        ),
        it(
            "B11",
            "Imani has not been outside on her own, as she does not see drop kerbs or traffic, and so depends on her parents to go into "
            "town.",
            PFA,
        ),
        it(
            "B12",
            "She does not know what a workplace or a college would have to provide for her, nor how to ask, and has not yet been inside "
            "either.",
            PFA,
        ),
    )
    p.head("SECTIONC: Imani's health needs which are related to her special educational needs")
    p.grid(
        _WORKS,
        [
            [
                say("C.s", "She takes her tablets by herself."),
                [
                    it(
                        "C1",
                        "Imani's leg muscles go into spasm two or three times a day for some minutes, with pain that takes her out of the lesson.",
                        "health",
                    ),
                    it(
                        "C2",
                        "She needs to be hoisted for the toilet and drinks too little so as not to have to go; she has had three urine infections since "
                        "January and missed nine days.",
                        "health",
                    ),
                ],
            ]
        ],
        [6, 11],
    )
    p.head(
        "SECTIOND: Imani's social care needs which are related to her special educational needs or to a disability"
    )
    p.grid(
        _WORKS,
        [
            [
                say("D.s", "The family is close and her grandmother visits from the Netherlands each month."),
                [
                    it(
                        "D1",
                        "Imani needs another person to wash, dress and go to bed. Her mother has a bad back and does all of this, and cannot go on doing the "
                        "lifting (carer's assessment, July 2026).",
                        "social-care",
                    ),
                    it(
                        "D2",
                        "She has not been out without her parents or brother since she came to Carrowdale, and knows nobody of her age near home.",
                        "social-care",
                    ),
                ],
            ]
        ],
        [6, 11],
    )
