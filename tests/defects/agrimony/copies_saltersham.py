"""Two defective copies of the Saltersham plan."""

from __future__ import annotations

from tests.defects.agrimony.model import Copy, Defect
from tests.defects.agrimony.words_saltersham import GROUPS

COPIES = [
    Copy(
        "a",
        {
            "front.request": "05/02/2026",
            "B1": (
                "Words met once",
                "The vocabulary report of Dr Marion Teale, language psychologist (March 2026), gives the same picture. "
                "Words met once",
            ),
            "B3": (
                "without help.",
                "without help. Maisie requires a daily 1:1 reading session of 20 minutes with a specialist teaching "
                "assistant.",
            ),
            "E5": "By July 2027 the school will have brought down Maisie's tiredness in the afternoon to no more than one "
            "day in five.",
            "F7": "Regular listening breaks in the library corner, 1:1, with aids out if Maisie chooses. A break chart is "
            "reviewed with Maisie every half term by the QToD.",
            "F8": (" The QToD reviews it with Maisie and her parents at Easter and in July.", ""),
            "F10": "Training for all staff who teach Maisie or are on duty at playtime: 2 hours at the start, then 1 hour "
            "each September.",
            "F13": ("18 hours a week", "up to 18 hours a week"),
            "F15": None,
            "H2-1": ("for Maisie's parents", "for Amelia's parents"),
            "sign.name": None,
            "sign.date": None,
        },
        [
            Defect("S15", None, "05/02/2026", "36 weeks from request to final"),
            Defect("S13", "B", "B1", "Dr Teale's report is not in K"),
            Defect("N04", "B", "B3", "a daily session set out as a need"),
            Defect("T01", "B", "B8", "the balance programme is gone"),
            Defect("T03", "E", "E8", "nothing is left that helps towards the PE circuit"),
            Defect("O07", "E", "E5", "the school is the subject"),
            Defect("P03", "F", "F7", "how often is gone"),
            Defect("P04", "F", "F7", "how long is gone"),
            Defect("P06", "F", "F7", "regular in place of times"),
            Defect("P14", "F", "F8", "nobody reviews the course"),
            Defect("P15", "F", "F10", "training in nothing that is named"),
            Defect("P07", "F", "F13", "up to 18 hours"),
            Defect("M01", "H2", "H2-1", "another child's name"),
            Defect("S12", "K", None, "hearing impairment and no advice of a qualified teacher of it"),
            Defect("S07", None, None, "no officer's name and no date"),
        ],
        {"k": [key for key in GROUPS["k"] if key != "K3"]},
    ),
    Copy(
        "b",
        {
            "front.review": "30/03/2028",
            "A.child": None,
            "A.parents": None,
            "A.mixed": "Likes the purple moulds and the sessions with Miss Vane because they are quiet. Funny, stubborn and "
            "brave. Assembly is just noise. People forget about the deafness because speech sounds clear in a quiet "
            "room. At playtime it is easier to pretend. Worn out by Friday. Every adult in school ought to know how "
            "the equipment works.",
            "B9": "Maisie loses spoken information when there is a lot of it. Given a spoken task of three steps she will "
            "do the first one and then watch what her neighbour does.",
            "C2": "Maisie has asthma. In cold weather she wheezes after two minutes of running and has to sit out for the "
            "rest of playtime.",
            "E4": "By the end of Year 4 Maisie will improve her understanding of spoken tasks.",
            "E5": ("By July 2027", "By July 2026"),
            "E6": None,
            "F3": None,
            "F4": None,
            "F14": "The classroom should be treated to give a reverberation time of 0.4 seconds or less, chairs could have "
            "soft feet, and it is recommended that Maisie sits in the horseshoe within 1.5 metres of the teacher, "
            "for all class lessons.",
            "G3": "Speech and language therapy for high-frequency sounds and word endings, 1:1, 45 minutes a fortnight in "
            "term time (19 sessions a year), reviewed by the therapist every term.",
            "G3.who": "Speech and language therapist with post-graduate training in deafness. From 9 November 2026.",
            "I.text": None,
        },
        [
            Defect("S06", None, "30/03/2028", "17 months after the plan"),
            Defect("V03", "A", "A.mixed", "whose views they are cannot be told"),
            Defect("N06", "B", "B9", "says again what is said under cognition and learning"),
            Defect("T01", "B", "B2", "no provision in F for her speech any more"),
            Defect("P12", "G", "G3", "speech and language therapy only in G"),
            Defect("T07", "C", "C2", "nothing for her asthma"),
            Defect("T02", "C", "C2", "no outcome for her asthma"),
            Defect("O04", "E", "E4", "improve, with no criterion"),
            Defect("O03", "E", "E4", "nothing to observe or count"),
            Defect("O11", "E", "E5", "due before the plan's date"),
            Defect("T02", "B", "B6", "the outcome on saying what she missed is gone"),
            Defect("T06", "A", "A2", "no outcome left on friends and games"),
            Defect("T06", "A", "A3", "no outcome left on telling people what she needs"),
            Defect("P10", "F", "F14", "should, could, recommended"),
            Defect("S02", "I", None, "I is blank in a final plan"),
            Defect("S09", "I", None, "a final plan with neither setting nor type"),
        ],
        {"b.se": ["B5", "B6", "B9"], "c": ["C1", "C2"], "g": ["G1", "G2", "G3"]},
    ),
]
