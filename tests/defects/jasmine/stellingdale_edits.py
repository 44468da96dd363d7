"""What tempts the checks in the clean plan, and what was put wrong in its two copies."""

from __future__ import annotations

from tests.defects.jasmine.edits import Edit
from tests.defects.jasmine.page import Tag

GUARDS = [
    {
        "text": "Suction is given as necessary in a choking emergency, after five back blows, by the two trained staff.",
        "section": "G",
        "why": "P06, P08: an emergency, with its condition and who",
    },
    {
        "text": "Cas was born at 36 weeks. Down syndrome was confirmed when he was three days old and a hole in his heart was repaired at five months. He came home from hospital in June 2023, sat up at fourteen months and walked at two and a half. Portage visited from 2023 until he began at Pebble Court in January 2026. He has an older brother, Otis, who is nine, and a sister, Wren, who is six.",
        "section": "A",
        "why": "M01, M04, M05: brother and sister with their ages, dated history",
    },
    {
        "text": "Practitioner beside Cas who carries out this plan, keeps him safe and steps away in free play when another child comes.",
        "section": "F",
        "why": "P04, P19: 15 hours a week is all of his nursery time",
    },
    {
        "text": "Key word signing with speech by everyone who speaks to Cas, face to face and at his height.",
        "section": "F",
        "why": "P02, P03: an approach, each time he is spoken to",
    },
    {
        "text": "By Easter 2027 Cas will wear his hearing aid for the whole of each session.",
        "section": "E",
        "why": "O02: dated by a school holiday",
    },
    {
        "text": "Cas cannot yet tell us in words. His key person, Shanice, filmed him on three mornings in September 2026 and watched the films with his mother; they agreed what each one showed. Both parents met the plan writer at home on 15 September 2026.",
        "section": "A",
        "why": "V01, V04: views gathered by observation, and how",
    },
    {
        "text": "Eating and drinking assessment, with a mat that shows textures and drinks for nursery and home.",
        "section": "G",
        "why": "P12: speech and language therapy for swallowing belongs in G; the rest is in F",
    },
]

_F6 = "Access to a range of play-based learning opportunities to develop his early skills as appropriate."
_F15 = "A physiotherapy programme will be provided by the physiotherapist once she has completed her assessment and staff will follow it."
_C1 = "Cas has had nine chest infections in a year since his heart was repaired, two with a stay in hospital. He missed 38 of 120 sessions and is breathless and sleepy for a week after each."
_C2 = "Cas coughs and gags on lumps and thin drinks and has choked once at nursery. What he swallows can go into his lungs."
_N6 = "When one activity ends Cas drops to the floor and cannot be moved. This took 35 minutes of an average morning in September, and he missed snack or story on most days."
_N10 = "He holds things in his palm. He cannot yet put in a peg, turn one page, or make a mark other than by banging."
_P11 = "A broad and balanced early years curriculum, differentiated to his level and delivered through quality first teaching."
_F5 = "Bucket-style attention and play-pair time: adult-led joint attention, then turn-taking with one child whom Cas likes. The Portage teacher looks at a film of it each half term and changes the game."
_F16 = "Physiotherapy in nursery to assess gait and shoes and show the next exercises."

COPIES = {
    "a": [
        Edit(
            "Leonie Marsh",
            "«CaseWorker_FullName»",
            [("S04", None, "«CaseWorker_FullName»", "an unfilled merge field")],
        ),
        Edit(
            "Name and type",
            [Tag("Name"), "St Brannoc's Church of England Primary School (voluntary controlled)"],
            [
                (
                    "S08",
                    "I",
                    "St Brannoc's Church of England Primary School (voluntary controlled)",
                    "a first draft names the school",
                )
            ],
            "after",
        ),
        Edit("(H1) and (H2)", "(H)"),
        Edit(
            "(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "(H) Social care provision",
            [("S03", "H2", None, "one H where H1 and H2 must be apart")],
            "all",
        ),
        Edit("(H2) Any other social care provision", "", [], "drop"),
        Edit(
            "Cas settles quickly with people he knows",
            "",
            [("N01", "B", None, "social, emotional and mental health is not mentioned")],
            "block",
        ),
        Edit("Objects of reference for six parts", "", [], "block"),
        Edit("Cas will move from one activity to the next", "", [], "row"),
        Edit("B3, B7", "B3"),
        Edit(
            "Cas runs to the water tray first",
            "",
            [("V01", "A", None, "nothing of what the child thinks or likes")],
            "row",
        ),
        Edit(
            "Cas cannot yet tell us in words.",
            "Both parents met the plan writer at home on 15 September 2026.",
            [],
            "all",
        ),
        Edit(
            "Cas is our sunshine.",
            "It is hard that so few people know his signs, and nights are broken.",
            [],
            "all",
        ),
        Edit(
            "Cas loves faces, copies actions",
            "",
            [("N09", "B", None, "nothing that he can do well is said")],
            "row",
        ),
        Edit("Cas remembers where things are kept", "", [], "row"),
        Edit("Cas climbs steps on hands and knees", "", [], "row"),
        Edit(
            "Cas will match six everyday objects",
            "Harvey will match six everyday objects",
            [("M01", "E", "*", "another child's name")],
        ),
        Edit(
            "Cas will follow ten everyday instructions",
            "By the end of Reception Cas will receive regular speech and language therapy and have adults around him who sign.",
            [("O05", "E", "*", "services, and no difference made")],
            "all",
        ),
        Edit(
            "Small-steps teaching of matching",
            _F6,
            [
                ("P01", "F", _F6, "no named activity"),
                ("P02", "F", _F6, "setting staff"),
                ("P03", "F", _F6, "ongoing"),
                ("P04", "F", _F6, "no minutes"),
                ("P05", "F", _F6, "no group size"),
                ("P06", "F", _F6, "access to, a range of, as appropriate"),
            ],
            "all",
        ),
        Edit("Early years practitioner shown how by the Portage teacher, 1:1", "Setting staff", [], "all"),
        Edit("20 minutes in each morning session", "Ongoing", [], "all"),
        Edit(
            " The occupational therapist reviews it each term.",
            "",
            [("P14", "F", "*", "nobody reviews the programme")],
        ),
    ],
    "b": [
        Edit(
            "Hearing: qualified teacher of the deaf",
            "",
            [("S12", "K", None, "a hearing loss in B and no advice from a teacher of the deaf")],
            "row",
        ),
        Edit(
            "Chest physiotherapy advice and antibiotic plan",
            "",
            [
                ("S02", "G", None, "label, and nothing under it"),
                ("T07", "C", _C1, "G is blank"),
                ("T07", "C", _C2, "G is blank"),
                (
                    "T03",
                    "E",
                    "By July 2027 Cas will be well enough to be at nursery for nine sessions in ten.",
                    "G is blank",
                ),
            ],
            "block",
        ),
        Edit(
            "His play and problem-solving are like",
            "Now that he is in Reception, his play and problem-solving are like",
            [("M04", "B", "*", "in nursery on the front page and elsewhere")],
        ),
        Edit(
            "Cas stays with something an adult has chosen",
            "Cas has a short attention span and finds learning difficult.",
            [("N03", "B", "*", "no level, nothing seen, no effect")],
            "all",
        ),
        Edit(
            "Cas will match six everyday objects",
            "By the end of Reception Cas will have made progress with his play and early learning skills.",
            [
                ("O03", "E", "*", "nothing to observe or count"),
                ("O04", "E", "*", "made progress"),
            ],
            "all",
        ),
        Edit(
            "Cas will move from one activity to the next",
            "",
            [("T02", "B", _N6, "no outcome for changes of activity")],
            "row",
        ),
        Edit("Hand skills box: pegs", "", [("T01", "B", _N10, "no provision for hand skills")], "row"),
        Edit(
            "Early years practitioner, one adult to two children",
            "Early years practitioner, small group",
            [("P05", "F", _F5, "small group")],
        ),
        Edit(
            "45 minutes each half term",
            "45 minutes, frequency as required",
            [
                ("P03", "F", _F16, "as required"),
                ("P06", "F", _F16, "as required"),
            ],
        ),
        Edit(
            "Movement programme: core strength",
            _F15,
            [("P09", "F", _F15, "still to be written")],
            "all",
        ),
        Edit(
            "Practitioner beside Cas who carries out",
            [Tag("F9a"), ("f9a", _P11), "Nursery teacher", "Daily", "O4"],
            [("P11", "F", _P11, "what every nursery offers")],
            "after",
        ),
        Edit(
            "wears a bone-conduction aid on a soft band",
            "wears a BAHA on a soft band",
            [("R01", "B", "*", "BAHA is nowhere spelt out")],
        ),
        Edit(
            "gives no sign when he is wet",
            "gives no sign when she is wet",
            [("M02", "B", "*", "“she” for a boy")],
        ),
    ],
}
