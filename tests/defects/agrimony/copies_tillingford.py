"""Two defective copies of the Tillingford plan."""

from __future__ import annotations

from tests.defects.agrimony.model import Copy, Defect
from tests.defects.agrimony.words_tillingford import GROUPS

COPIES = [
    Copy(
        "a",
        {
            "front.dob": None,
            "A.how": None,
            "A.child": "Kofi's own views: he likes the garage and ramps best, then snack, then outside. He does not like carpet "
            "time. He loves his brother Kwame.",
            "A.history": (
                "He started in the Reception class at Larkfield Lane in September 2026.",
                "He will start in the Reception class at Larkfield Lane in September 2026.",
            ),
            "A1": "Kofi would like to build a road with another boy when he is five.",
            "A5": "Mum would love Kofi to swim without armbands by the time he is seven, because they spend every summer "
            "with family at the sea.",
            "B7": "Kofi has hypotonia and joint hypermobility syndrome.",
            "E3": ("By the end of Reception Kofi", "Kofi"),
            "F2": ("for 15 minutes every morning, in the quiet bay", "in the quiet bay"),
            "F7": None,
            "F10": (
                "to keep him and the others safe and to bring him into a game",
                "to keep her and the others safe and to bring her into a game",
            ),
            "F15": "In each lesson the class teacher will pitch Kofi's work at the right level, give clear instructions and "
            "praise him for having a go.",
            "G1": ("A community children's nurse", "A nurse from the CCNT"),
            "I.text": "Larkfield Lane Primary School, Larkfield Lane, Tillingford. Mainstream primary school.",
            "J.text": "Mum [has / has not – delete one] been told about personal budgets and [name] has not asked for one.",
        },
        [
            Defect("S05", None, None, "date of birth left empty"),
            Defect("S08", "I", "I.text", "a first draft names a school and a type"),
            Defect("V04", "A", None, "how, when and by whom the views were gathered is gone"),
            Defect(
                "M05",
                "A",
                "He will start in the Reception class at Larkfield Lane in September 2026.",
                "future tense for a date before the plan's",
            ),
            Defect("T06", "A", "A5", "no outcome moves towards swimming"),
            Defect("N02", "B", "B7", "a diagnosis and nothing else"),
            Defect("T01", "B", "B5", "the only provision for counting is gone"),
            Defect("T03", "E", "E5", "the outcome on counting is left without provision"),
            Defect("O02", "E", "E3", "no date or stage"),
            Defect("P03", "F", "F2", "how often is gone"),
            Defect("P04", "F", "F2", "how long is gone"),
            Defect("M02", "F", "F10", "her for him"),
            Defect("P11", "F", "F15", "what every teacher does for every child"),
            Defect("R01", "G", "G1", "CCNT is never spelt out"),
            Defect("S04", "J", "J.text", "alternatives and a placeholder left in"),
        ],
        {"asp": [*GROUPS["asp"], "A5"], "r4F": ["F6", "F15"]},
    ),
    Copy(
        "b",
        {
            "A.how": "Kofi's mum, Efua Amponsah, told her views to the plan writer at home on 17 September 2026.",
            "A.child": None,
            "A.comm": None,
            "A1": None,
            "K1": "Views of Kofi's mum",
            "K1.who": "Efua Amponsah",
            "B6": (
                "three or four times a week he bites",
                "being spiteful and attention-seeking, three or four times a week he bites",
            ),
            "E4": (
                "twice in every morning for two weeks.",
                "will put on his own coat and shoes, and will tell his mum one thing that he did at school.",
            ),
            "E8": None,
            "E10": "By July 2027 Kofi will have access to the Saturday play session.",
            "E11": "By July 2027 Kofi will keep his glasses on for the whole morning, without an adult putting them back, "
            "on four days out of five.",
            "F7": ("in a group of three for 15 minutes", "in a small group for 15 minutes"),
            "F10": (
                "One teaching assistant will stay within arm's reach of Kofi",
                "A key adult will stay within arm's reach of Kofi, 1:1,",
            ),
            "F12": (
                "to set his programme for sitting, stairs, hands and dressing, and will review it each time she comes",
                "to teach him sitting, stairs, hand skills and dressing, and will review how he is doing each time she "
                "comes",
            ),
            "F13": "A teaching assistant taught by the occupational therapist will work 1:1 with Kofi for 15 minutes every "
            "day on a programme that the therapist will write once he has settled in. The therapist will review it "
            "each term.",
            "F15": "The council's qualified teacher of children with a vision impairment will spend 30 minutes 1:1 with "
            "Kofi every half term to get him used to his glasses, and will write to the SENCO after each visit.",
            "G1": ("see Kofi and mum", "see Koffi and mum"),
            "H1.text": None,
        },
        [
            Defect("V01", "A", None, "nothing of Kofi's own views is left"),
            Defect("V07", "A", None, "how he communicates and takes part is gone"),
            Defect("N05", "B", "B6", "spiteful, attention-seeking"),
            Defect("T02", "B", "B8", "the outcome on dressing and the toilet is gone"),
            Defect("T06", "A", "A4", "no outcome left moves towards being out of nappies"),
            Defect("O08", "E", "E4", "three separate achievements"),
            Defect("O05", "E", "E10", "access to a service"),
            Defect("T04", "E", "E11", "no need about sight; B says that it is fine"),
            Defect("T05", "F", "F15", "no need about sight"),
            Defect("P05", "F", "F7", "how many in the group is not said"),
            Defect("P06", "F", "F7", "small group in place of a number"),
            Defect("P02", "F", "F10", "a key adult, no role"),
            Defect("P06", "F", "F10", "key adult in place of a role"),
            Defect("P09", "F", "F13", "left to a programme still to be written"),
            Defect("M03", "G", "G1", "Koffi for Kofi"),
            Defect("S02", "H1", None, "H1 is left empty"),
        ],
        {"r7F": [*GROUPS["r7F"], "F15"], "r7E": ["E7", "E11"]},
    ),
]
