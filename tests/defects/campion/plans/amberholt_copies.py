"""The defective copies of the Amberholt plan."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Seed, item

A = Copy(
    edits={
        "I:1": "The Authority is consulting with schools.",
        "K:30": None,
        "K:31": None,
        "K:32": None,
        "B1": "Luca has a bilateral profound sensorineural hearing loss.",
        "B9": "Luca struggles with some aspects of mathematics and needs to build on his skills.",
        "E7": "The speech and language therapist will ensure that Luca's speech becomes clearer by July 2027.",
        "E4": "By June 2027 he will write a page in which nine sentences out of ten have the right tense, read one book a month from the library, and hand in all his homework on time.",
        "F17": "Deaf awareness training for relevant staff.",
        "F6": "Luca would benefit from work with a speech and language therapist with a specialism in deafness, one to one, for 45 minutes every week in term time, on consonant endings and on being understood by strangers. Consideration should be given to review of his targets each term.",
        "F15": "Luca should have opportunities to socialise in a small group at lunchtimes.",
        "F10": ("shall teach Luca", "shall teach Lucca"),
        "G2": None,
        "F5": (
            "An educational audiologist shall test Luca's speech discrimination and the radio aid for one hour, one to one, every term and report to the teacher of deaf children.",
            "The EA and ToD shall test Luca's speech discrimination and the ALD for one hour, one to one, every term and copy the results to the AIC (see paragraph 3.27).",
        ),
        "A:h1": (
            " and joined the base for deaf pupils at Amber Vale Academy in September 2022.",
            " and joined the base for deaf pupils at Amber Vale Academy in September 2022. He will choose his options for Years 10 and 11 in the spring of 2024.",
        ),
        "F12": ("for 40 minutes a week", "for between 20 and 40 minutes a week"),
    },
    adds={},
    seeds=[
        Seed("S09", "I", "I:1", "a final plan that names neither a school nor a type"),
        Seed("S12", "K", None, "no advice from a teacher of deaf children, though B records his deafness"),
        Seed("N02", "B", "B1", "a diagnosis and nothing else"),
        Seed("N03", "B", "B9", "'some aspects of mathematics': no level, nothing seen"),
        Seed("O07", "E", "E7", "the therapist's act, not his"),
        Seed("O03", "E", "E7", "'clearer': nothing that could be counted"),
        Seed("O08", "E", "E4", "writing, reading and homework in one"),
        Seed("P15", "F", "F17", "no trainer, no content beyond 'awareness', no renewal"),
        Seed("P02", "F", "F17", "no trainer"),
        Seed("P03", "F", "F17", "no renewal"),
        Seed("P10", "F", "F6", "would benefit; consideration should be given"),
        Seed("P10", "F", "F15", "should"),
        Seed("P02", "F", "F15", "nobody leads it"),
        Seed("P03", "F", "F15", "which lunchtimes is not said"),
        Seed("P04", "F", "F15", "no length"),
        Seed("P05", "F", "F15", "'small group'"),
        Seed("P06", "F", "F15", "'opportunities to', 'small group'"),
        Seed("M03", "F", "F10", "Luca", "Lucca"),
        Seed("T07", "C", "C2", "the physiotherapy for balance is gone"),
        Seed("R01", "F", "F5", "EA, ToD, ALD and AIC are never spelt out"),
        Seed("T09", "F", "F5", "paragraphs of Part 3 end at 3.20", "(see paragraph 3.27)"),
        Seed(
            "M05",
            "A",
            "A:h1",
            "the plan is of October 2026 and he is in Year 11",
            "He will choose his options for Years 10 and 11 in the spring of 2024.",
        ),
        Seed("P07", "F", "F12", "'between 20 and 40 minutes'"),
    ],
)

B = Copy(
    edits={
        "drop:J": None,
        "D:1": "Luca is not known to Social Care.",
        "E10": None,
        "E11": None,
        "E12": None,
        "F18": None,
        "F19": None,
        "F20": None,
        "I:1": "Amber Vale Academy, a mainstream academy with a resource base for deaf pupils.",
        "B7": "In writing he follows the order of sign: small words, plurals and tenses are missing. He requires daily 1:1 literacy sessions with a specialist teacher.",
        "F4": None,
        "F14": "The deaf instructor shall hold a deaf identity and self-advocacy course, with Luca and three others, for one hour a week from November 2026 to April 2027, in which asking again is practised and filmed.",
        "F12": "The mathematics department shall provide quality first teaching, differentiated by task and outcome, with extra help when he is stuck.",
        "E8": "By April 2027 Luca will have increased confidence and self-esteem with his peers.",
        "A:l2": (
            "told the meeting which college he preferred",
            "told the meeting, now that he is 14, which college he preferred",
        ),
        "K:annex": "A note-taker will come to after-school revision classes with Luca for two hours a week, and he will be lent a tablet for revision.",
    },
    adds={
        "B11": [
            item(
                "B15",
                "Luca is a lonely boy at lunchtime. Conversation among hearing pupils is too quick for him to join in, and he often sits on his own.",
                "semh",
                "2.11a",
            )
        ],
        "F13": [
            item(
                "F21",
                "A communication support worker shall take Luca, one to one, for 20 minutes a day for handwriting practice with letter formation cards; the base manager shall review it each term.",
                "cognition-learning",
                "3.13a",
            )
        ],
    },
    seeds=[
        Seed("S01", "J", None, "Section J is nowhere"),
        Seed("N07", "D", "D:1", "says only that he is not known: no assessment of need"),
        Seed("O09", "E", None, "Year 11, and nothing towards work, independent living, community or health"),
        Seed("O12", None, None, "he leaves school in 2027, and neither E nor F looks ahead to it"),
        Seed("P17", "F", None, "Year 11, and no provision to prepare for adult life"),
        Seed("T01", "B", "B13", "the travel training is gone"),
        Seed("T02", "B", "B13", "the outcome about trains is gone"),
        Seed("T01", "B", "B14", "the careers advice and visits are gone"),
        Seed("T02", "B", "B14", "the outcome about college is gone"),
        Seed("T06", "A", "A1", "carried by no outcome now"),
        Seed("T06", "A", "A2", "carried by no outcome now"),
        Seed("O10", "E", None, "no outcome answers the needs in C"),
        Seed("T02", "C", "C1", "the health outcome is gone"),
        Seed("T02", "C", "C2", "the health outcome is gone"),
        Seed(
            "N04",
            "B",
            "B7",
            "provision in a need",
            "He requires daily 1:1 literacy sessions with a specialist teacher.",
        ),
        Seed("T01", "B", "B2", "the listening breaks are gone"),
        Seed("P14", "F", "F14", "no word on who reviews it, or when"),
        Seed("P11", "F", "F12", "quality first teaching, differentiated"),
        Seed("P01", "F", "F12", "'extra help'"),
        Seed("P02", "F", "F12", "a department is no role"),
        Seed("P03", "F", "F12", "'when he is stuck'"),
        Seed("P04", "F", "F12", "no length"),
        Seed("O03", "E", "E8", "nothing that could be seen"),
        Seed("O04", "E", "E8", "increased confidence"),
        Seed("M04", "A", "A:l2", "born in December 2010, he is 15", "now that he is 14"),
        Seed("P13", None, "K:annex", "provision in an annex after the lettered sections"),
        Seed("N06", "B", "B15", "the need about lunchtime a second time"),
        Seed("T05", "F", "F21", "no need of handwriting is described"),
    ],
)

COPIES = {"a": A, "b": B}
