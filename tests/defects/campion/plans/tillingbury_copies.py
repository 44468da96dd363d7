"""The defective copies of the Tillingbury plan."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Seed, item
from tests.defects.campion.plans.tillingbury_needs import CL, FREQ, MEETS, WHO, prov

A = Copy(
    edits={
        "head:pa": None,
        "A:p1": None,
        "A1": None,
        "A2": None,
        "A3": None,
        "A4": None,
        "B5": "Bee has global developmental delay and finds learning difficult. (K5)",
        "F4": "Attention group using an intervention such as [Attention Autism / Bucket Time: delete as appropriate].",
        "F5/" + FREQ: "Bee and one child, 10-15 minutes, 2-3 times a week",
        "E7": "Bee will move on to the next activity within two minutes of being shown its object or picture, eight times out of ten.",
        "F19": None,
        "H1.1": "Parents can contact the Local Offer for details of short breaks and activities in the area.",
        "H1.1/" + WHO: "Parents",
        "H1.1/" + FREQ: "As required",
        "F12/" + MEETS: "SE5",
        "A:h1": (
            "started in Reception at Larchfield Primary School in September 2026",
            "will start in Reception at Larchfield Primary School in September 2025",
        ),
    },
    adds={
        "F3": [
            prov(
                "F20",
                "communication-interaction",
                "Bee is taught in a group of four, away from the rest of the class, with one adult for the group.",
                "Teaching assistant",
                "All lessons, 30 hours a week",
                "CI1, CI3",
            )
        ],
        "E6": [
            item(
                "E13",
                "By July 2028 Bee will copy a horizontal line, a circle and the first letter of her name on four out of five tries.",
                CL,
                "Outcome 6a",
            )
        ],
    },
    seeds=[
        Seed("V02", "A", None, "the parents' views are gone"),
        Seed("V06", "A", None, "nothing about the future is left"),
        Seed("N03", "B", "B5", "'finds learning difficult': no level, nothing seen, no effect"),
        Seed(
            "S04",
            "F",
            "F4",
            "an alternative left unselected",
            "[Attention Autism / Bucket Time: delete as appropriate]",
        ),
        Seed("P07", "F", "F5", "10-15 minutes, 2-3 times a week, in its cell"),
        Seed("O02", "E", "E7", "no date or stage"),
        Seed("T01", "B", "B13", "no provision teaches her to use the toilet"),
        Seed("T03", "E", "E12", "nothing helps towards it"),
        Seed("T08", "D", "D1", "the Local Offer's list is no provision for it"),
        Seed("P01", "H1", "H1.1", "nothing is provided"),
        Seed("P02", "H1", "H1.1", "nobody provides it"),
        Seed("P03", "H1", "H1.1", "'as required'"),
        Seed("P06", "H1", "H1.1", "'as required' in place of hours"),
        Seed("T09", "F", "F12", "there is no need SE5"),
        Seed(
            "M05",
            "A",
            "A:h1",
            "the plan is of October 2026 and she is in Reception",
            "will start in Reception at Larchfield Primary School in September 2025",
        ),
        Seed("P19", "F", "F20", "a group of four all week, against one adult to Bee for the same 30 hours"),
        Seed("O01", "E", None, "thirteen outcomes"),
        Seed("T03", "E", "E13", "no provision teaches mark making"),
    ],
)

B = Copy(
    edits={
        "front:status": "Draft",
        "front:date": "24/08/2026",
        "front:review": "23/08/2027",
        "sign:sig": "",
        "sign:name": "",
        "sign:date": "",
        "drop:semh": None,
        "G1": None,
        "G2": None,
        "F2/" + WHO: "School staff",
        "F7": "A differentiated curriculum with lots of repetition and practical resources.",
        "F7/" + WHO: "Class teacher",
        "F7/" + FREQ: "Ongoing",
        "F15": (
            "radio aid and sound-treated reading corner",
            "radio aid and sound-treated reading corner for Beatrice",
        ),
        "F18/" + FREQ: "One to one, at snack and at lunch",
        "E9": "By July 2026 Bee will wear her hearing aids for the whole school day, and turn when her name is said behind her four times out of five.",
        "head:pa": None,
        "A:p1": "Bee is happy at home and is very proud of her brother. School is a good place. It is tiring never being able to look away. Weekends can be long.",
        "head:sh": "Views of Bee and her family",
        "A:v2": "These views were gathered in June 2026 by the nursery. (K2)",
        "A1": "It is hoped that Bee will be able to tell people what she wants without anyone there to translate.",
        "A2": "A friend of her own, one who comes to tea.",
        "A3": "To read Kit a story one day, even a very short one.",
        "A4": "To look after herself more: eating, drinking and going to the toilet like the other children.",
        "B6": (
            "asked for two, she gives a handful. (K5)",
            "asked for two, she gives a handful. Numicon sessions should be provided each day. (K5)",
        ),
    },
    adds={
        "F9": [
            prov(
                "F21",
                CL,
                "Cued articulation is used for the teaching of letter sounds in phonics sessions. See the report of Ms Haldane, independent speech and language therapist.",
                "Class teacher",
                "Daily, 20 minutes, whole class",
                "CL3",
            )
        ],
    },
    seeds=[
        Seed("S08", "I", "I:1", "a first draft names the school"),
        Seed(
            "N01",
            "B",
            None,
            "social, emotional and mental health is neither described nor said to have no needs",
        ),
        Seed("T02", "D", "D1", "the outcome on stopping went with the area"),
        Seed("S02", "G", None, "Section G has its heading and nothing under it, with needs in C"),
        Seed("T07", "C", "C1", "no provision for heart or tiredness"),
        Seed("T07", "C", "C2", "no provision for her swallow"),
        Seed("P02", "F", "F2", "'school staff'"),
        Seed("P11", "F", "F7", "a differentiated curriculum: what every school does"),
        Seed("P01", "F", "F7", "no named teaching"),
        Seed("P03", "F", "F7", "'ongoing'"),
        Seed("P04", "F", "F7", "no length"),
        Seed("P06", "F", "F7", "'differentiated', 'ongoing'"),
        Seed("M03", "F", "F15", "Beatrix, known as Bee", "Beatrice"),
        Seed("P04", "F", "F18", "no length in its cell"),
        Seed("O11", "E", "E9", "before the plan's date"),
        Seed("V03", "A", "A:p1", "whose views these are cannot be told"),
        Seed("N04", "B", "B6", "provision in a need", "Numicon sessions should be provided each day."),
        Seed(
            "S13",
            "F",
            "F21",
            "K lists no report by Ms Haldane",
            "the report of Ms Haldane, independent speech and language therapist",
        ),
    ],
)

COPIES = {"a": A, "b": B}
