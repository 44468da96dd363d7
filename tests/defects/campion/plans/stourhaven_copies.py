"""The defective copies of the Stourhaven plan."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Seed, item, say

A = Copy(
    edits={
        "sign:name": "",
        "sign:sig": "",
        "sign:date": "",
        "A:c2": None,
        "front:request": "4 March 2026",
        "B11": "Ellis has a diagnosis of attention deficit hyperactivity disorder.",
        "F9": None,
        "E2": "Ellis will improve his expressive language skills by July 2027.",
        "F4": "Ellis will be given regular opportunities for pre-teaching of topic vocabulary with a familiar adult. (Outcomes 2 and 4)",
        "A:c1": (
            " He came to the first part of his planning meeting on 2 July 2026, showed his drawings and chose who should read out his page.",
            "",
        ),
        "F13": (
            "for 40 minutes a week for the school year, and report to his carers each half term. (Outcome 8)",
            "for 40 minutes a week, staffing permitting, and report to his carers each half term. (Outcome 14)",
        ),
        "F11": ("Ellis will have", "Callum will have"),
        "K:8": None,
        "K:8w": None,
        "K:8d": None,
    },
    adds={
        "A2": [item("A6", "“I want to learn the drums like Marcus's brother.”")],
        "F18": [
            item(
                "F20",
                "A qualified teacher of vision impairment will visit Ellis for 45 minutes each half term, one to one, to check his use of enlarged print and advise his class teacher.",
                "sensory-physical",
            )
        ],
    },
    seeds=[
        Seed("S07", None, None, "the sign-off has neither name nor date"),
        Seed("V04", "A", None, "nothing says how or when the views were gathered"),
        Seed("S15", None, "front:request", "28 weeks from the request to the final plan"),
        Seed("N02", "B", "B11", "a diagnosis and nothing else"),
        Seed("T01", "B", "B7", "no provision teaches number any more"),
        Seed("T03", "E", "E6", "nothing in F helps towards it"),
        Seed("O03", "E", "E2", "nothing that could be counted or heard"),
        Seed("O04", "E", "E2", "'improve' with no criterion"),
        Seed("P02", "F", "F4", "'a familiar adult'"),
        Seed("P03", "F", "F4", "'regular'"),
        Seed("P04", "F", "F4", "no length"),
        Seed("P05", "F", "F4", "alone or in a group is not said"),
        Seed("P06", "F", "F4", "'regular opportunities for'"),
        Seed("P08", "F", "F13", "'staffing permitting'"),
        Seed("T09", "F", "F13", "there are twelve outcomes", "(Outcome 14)"),
        Seed("M01", "F", "F11", "another child's name"),
        Seed("S12", "K", None, "no advice from social care though he is looked after"),
        Seed("T06", "A", "A6", "the drums are carried by no outcome"),
        Seed("T05", "F", "F20", "no need of sight is described"),
    ],
)

B = Copy(
    edits={
        "D1": None,
        "D2": "No social care needs identified.",
        "head:H1": "SECTION H: Social care provision",
        "H1.1": "Not applicable.",
        "head:H2": None,
        "H2.1": None,
        "E12": None,
        "E5": "By July 2028 Ellis will have access to a tablet and writing software in lessons.",
        "B10": ("he hides", "she hides"),
        "B8": "Assessment using standardised measures indicates that Ellis's capacity to retain, manipulate and retrieve verbally mediated information falls at a level commensurate with the 4th centile, which, in conjunction with the aforementioned difficulties of receptive language and notwithstanding his relative strength in the processing of visuospatial material, contributes significantly to a presentation characterised by an inability independently to sequence and execute the constituent elements of multi-stage classroom activities without adult mediation.",
        "F7": "Ellis will read with an adult on a regular basis. (Outcome 4)",
        "F12": (" (Outcome 9)", ""),
        "F15": "All staff who work with Ellis will have received appropriate training. (Outcome 8)",
        "F17": "The trained assistant will repeat the therapist's activities with Ellis, one to one, for 15 minutes on the four other days. (Outcomes 1 and 2)",
        "E9": "By July 2027 Ellis will cross a quiet road with an adult beside him, stopping, looking both ways and saying when it is safe, five times out of five.",
    },
    adds={
        "A:p1": [
            say(
                "A:p2",
                "Ellis requires a high level of adult support and should be seen weekly by a speech and language therapist.",
            )
        ],
    },
    seeds=[
        Seed("S03", None, "head:H1", "one H where H1 and H2 must be apart"),
        Seed("N08", "D", "D2", "he is looked after (front page and Section A), and D is nil"),
        Seed("O05", "E", "E5", "access to a tablet is provision"),
        Seed("M02", "B", "B10", "'she' for Ellis", "she hides under a table"),
        Seed("R02", "B", "B8", "one sentence of over seventy words in report language"),
        Seed("P02", "F", "F7", "'an adult'"),
        Seed("P03", "F", "F7", "'on a regular basis'"),
        Seed("P04", "F", "F7", "no length"),
        Seed("P06", "F", "F7", "'regular'"),
        Seed("P15", "F", "F15", "'appropriate training': no subject, trainer or renewal"),
        Seed("P02", "F", "F15", "no trainer"),
        Seed("P03", "F", "F15", "no renewal"),
        Seed("P16", "F", "F17", "word for word the provision under communication"),
        Seed("V08", "A", "A:p2", "need and provision set out in A"),
        Seed("T04", "E", "E9", "no need about roads is described"),
        Seed("T03", "E", "E9", "nothing in F, G or H helps towards it"),
        Seed("T02", "B", "B9", "the outcome about asking who collects him is gone"),
        Seed("T06", "A", "A5", "carried by no outcome now"),
    ],
)

COPIES = {"a": A, "b": B}
