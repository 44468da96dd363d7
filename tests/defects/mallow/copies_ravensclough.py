"""Ravensclough's two defective copies: what each changes, and which codes that earns."""

from __future__ import annotations

from tests.defects.mallow.page import Edit

_EDITS_A: dict[str, Edit] = {
    "front.review": "10 December 2027",
    "+A.history": "Oskar requires visual support for all instructions, and a language programme delivered by a trained "
    "adult three times weekly. His expressive language falls within the severely delayed range.",
    "B9": None,
    "+B.s3": "As noted in the report of Kestrel Play Therapy (November 2025), his mood has improved since "
    "Year 3.",
    "E10": None,
    "F13": None,
    "F8": "The teaching assistant will practise that week's sounds with him 1:1 for up to 10 minutes, two or three times "
    "a week.",
    "F5": None,
    "E5": "By July 2026 Oskar will put six sentences of his own on paper or screen in half an hour, such that his "
    "teacher can read all of them.",
    "F12": "Oskar will have regular emotional literacy sessions with a familiar adult to support his emotional "
    "regulation and self-esteem.",
    "F15": "The teaching assistant, shown by the therapist, will carry that programme out with Oskar 1:1 for 15 minutes on "
    "Monday, Tuesday and Thursday, working towards Outcome 12. It consists of putty work, lacing cards and dressing "
    "steps taught backwards from the last.",
    "B7": "In terms of the assessment that was carried out by the educational psychologist using a standardised battery, "
    "Oskar's performance on those subtests which are held to tap the short-term retention and simultaneous manipulation of "
    "verbally presented information, being an index score of 72 and therefore falling within the range that is "
    "conventionally designated as very low, is such that, when multi-step arithmetical procedures are presented to him "
    "auditorily, he is liable to lose the intermediate products before the operation has been concluded.",
    "E4": "Oskar will develop his reading skills and increase his confidence as a reader.",
    "H2.nil": None,
}
_DEFECTS_A = [
    ("S06", None, "10 December 2027", "fourteen months after the plan's date"),
    (
        "V08",
        "A",
        "Oskar requires visual support for all instructions, and a language programme delivered by a trained "
        "adult three times weekly. His expressive language falls within the severely delayed range.",
        "findings and provision in A",
    ),
    (
        "S13",
        "B",
        "As noted in the report of Kestrel Play Therapy (November 2025), his mood has improved since Year 3.",
        "a report that K does not list",
    ),
    ("T01", "B", "@B4", "the playtime group is gone: nothing in F answers talk in games"),
    ("T03", "E", "@E3", "nothing helps towards playing with others"),
    ("P07", "F", "@F8", "up to 10 minutes, two or three times a week"),
    ("O11", "E", "@E5", "July 2026 is before the plan"),
    ("P01", "F", "@F12", "'emotional literacy sessions' names no programme or what is taught"),
    ("P02", "F", "@F12", "'a familiar adult'"),
    ("P03", "F", "@F12", "'regular'"),
    ("P04", "F", "@F12", "no minutes"),
    ("P05", "F", "@F12", "not said whether alone or in a group"),
    ("T09", "F", "@F15", "there is no Outcome 12"),
    ("R02", "B", "@B7", "one sentence of about ninety words"),
    ("O02", "E", "@E4", "no date"),
    ("O03", "E", "@E4", "nothing to observe"),
    ("O04", "E", "@E4", "'develop', 'increase his confidence'"),
    ("S02", "H2", None, "H2 has its heading and nothing under it"),
]

_EDITS_B: dict[str, Edit] = {
    "A.h3": None,
    "A.parents": None,
    "A3": None,
    "A4": None,
    "A.how": "Oskar talked to Mrs Tandy, the SENCO, on 18 June 2026 in two short sittings. He used photographs of his day "
    "and a smile-to-frown line to show what he thought, and Mrs Tandy wrote down what he said.",
    "K.1a": "Child",
    "K.1b": "Oskar",
    "K.1c": "18 June 2026",
    "B8": "When she is not understood Oskar pushes things off the table or leaves the room, four or five times a week, and "
    "takes up to 20 minutes to come back to her work.",
    "B.h4": None,
    "B.s4": None,
    "B10": None,
    "B11": None,
    "E8": None,
    "E5": "By July 2028 Oskar will put six sentences of his own on paper or screen in half an hour.",
    "F.h4": None,
    "F14": None,
    "F15": None,
    "F16": None,
    "K.6a": None,
    "K.6b": None,
    "K.6c": None,
    "+F13": "Oskar will attend a weekly hydrotherapy session of 30 minutes in the school pool, 1:1 with a Level 2 swimming "
    "teacher, every Friday afternoon.",
    "F1": "It is recommended that a speech and language therapist with postgraduate training in DLD should see Oskar 1:1 for "
    "40 minutes each week in term time, and sentence patterns could be targeted with the Shape Coding approach.",
    "F3": "Oskar would benefit from visuals and adults using simple language as appropriate.",
    "F11": "A teaching assistant (Level 3) will sit beside Oskar, 1:1, for all 32.5 hours of the school week, to break tasks "
    "down, scribe and check that he has understood. He will be taught in a group of six with one adult for all lessons.",
    "F10": "Mathematics will be differentiated to Oskar's level, with quality first teaching and clear learning objectives.",
    "E3": "Oskar will attend the lunchtime games club three times a week with support from staff.",
    "E2": "By July 2028 Oskar will be a confident communicator who gets on well with others.",
    "H1.head": "SECTION H: Social care provision",
    "H2.head": None,
    "H2.nil": None,
}
_DEFECTS_B = [
    ("V02", "A", None, "no word of his parents' views"),
    ("S12", "K", None, "nothing from the parents in the list of advice; the young child alone is named"),
    ("M02", "B", "@B8", "'she' and 'her' of a boy"),
    ("N01", "B", None, "sensory and physical: neither needs nor a word that there are none"),
    (
        "T05",
        "F",
        "Oskar will attend a weekly hydrotherapy session of 30 minutes in the school pool, 1:1 with a Level 2 "
        "swimming teacher, every Friday afternoon.",
        "no need of his asks for hydrotherapy",
    ),
    ("P10", "F", "@F1", "recommended, should, could"),
    ("P01", "F", "@F3", "'visuals', 'simple language'"),
    ("P02", "F", "@F3", "'adults'"),
    ("P03", "F", "@F3", "'as appropriate': no lessons or situations"),
    ("P06", "F", "@F3", "'would benefit from', 'as appropriate'"),
    ("P10", "F", "@F3", "'would benefit from' as the verb of delivery"),
    ("P19", "F", "@F11", "1:1 for the whole week, and in a group of six for all lessons"),
    ("P11", "F", "@F10", "what every class has"),
    ("T06", "A", "@A1", "the outcome about his hands and the bicycle went with the area"),
    ("O05", "E", "@E3", "attending a club"),
    ("O02", "E", "@E3", "no date"),
    ("O03", "E", "@E2", "'confident', 'gets on well'"),
    ("S03", "H2", None, "one H"),
]

COPIES = {"a": (_EDITS_A, _DEFECTS_A), "b": (_EDITS_B, _DEFECTS_B)}
PDF_COPY = "b"
