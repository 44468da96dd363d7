"""Stowbridge's two defective copies: what each changes, and which codes that earns."""

from __future__ import annotations

from tests.defects.mallow.page import Edit

PDF_COPY = "b"

_SMALL_STEPS = "Work broken down into small, manageable steps, with visual prompts and checks that Kaelan has understood."
_SLEEP = (
    "Kaelan lies awake until two or three in the morning on four or five nights a week and is too tired to get up or to think "
    "before eleven."
)
_TUITION = (
    "Kaelan will be provided with a laptop and five hours a week of home tuition while he is not attending."
)

_EDITS_A: dict[str, Edit] = {
    "x.H1": None,
    "H1.head": None,
    "H1.nil": None,
    "J.1": "A personal budget [has / has not] been requested. Click or tap here to enter text.",
    "K.1c": "02/10/2023",
    "K.2c": "12/03/2024",
    "K.3c": "21/06/2023",
    "K.4c": "05/07/2023",
    "K.5c": "14/06/2023",
    "K.6c": "11/03/2024",
    "K.7c": "12/03/2024",
    "A.h4": None,
    "A.comm": None,
    "E9": "By July 2027 Kaelan will ring Bea on the day and at the time they have agreed, three weeks in every four.",
    "E9.Needs": "social care need",
    "E10": None,
    "F12.Outcome": "7",
    "F4": "Kaelan will be educated otherwise than at school through a bespoke package of alternative provision and tuition.",
    "F4.Delivered by": "Alternative provider",
    "F4.Frequency and duration": "To be agreed with the provider",
    "I.1": "Kaelan remains on the roll of Fenwater Academy and is currently educated otherwise than at school.",
    "F7": "Access to emotional wellbeing support.",
    "F7.Delivered by": "Key adult / CAMHS as appropriate",
    "F7.Frequency and duration": "Ongoing",
    "F3": _SMALL_STEPS,
    "F3.Frequency and duration": "In every lesson",
    "F5": _SMALL_STEPS,
    "B7": "Kaelan's RCADS and GAD-7 scores are in the clinical range and the DSL holds an RMP. He left the building four times in "
    "Year 8, once as far as the ring road.",
    "+D1": _SLEEP,
    "E7": "Kaelan will be happy and settled in school and will reach his full potential.",
}
_DEFECTS_A = [
    ("S01", "H1", None, "H1 has no label anywhere"),
    ("S04", "J", "@J.1", "an alternative not chosen and the form's own prompt"),
    ("S14", "K", None, "the newest advice is of March 2024, thirty-one months before the plan"),
    ("V07", "A", None, "nothing on how he communicates or is involved in decisions"),
    (
        "O09",
        "E",
        None,
        "Year 9: no outcome towards work, independent living, community or health in adult life",
    ),
    ("T02", "B", "@B10", "no outcome about going anywhere alone"),
    ("T02", "B", "@B11", "no outcome about work"),
    ("T06", "A", "@A1", "no outcome moves towards the railway"),
    ("T09", "F", "@F13", "the row says Outcome 10, of which there is none"),
    ("T09", "F", "@F12", "travel training said to serve Outcome 7, which is about being settled"),
    ("P18", "F", "@F4", "otherwise than at school: no hours, no provider by name, no place"),
    ("P02", "F", "@F4", "'Alternative provider'"),
    ("P03", "F", "@F4", "'To be agreed'"),
    ("P04", "F", "@F4", "no hours"),
    ("P05", "F", "@F4", "alone or in a group is not said"),
    ("P01", "F", "@F7", "'emotional wellbeing support'"),
    ("P02", "F", "@F7", "'Key adult / CAMHS as appropriate'"),
    ("P03", "F", "@F7", "'Ongoing'"),
    ("P04", "F", "@F7", "no minutes"),
    ("P05", "F", "@F7", "alone or in a group is not said"),
    ("P06", "F", "@F7", "'access to', 'as appropriate', 'ongoing'"),
    ("P16", "F", "@F5", "the same words under Outcome 3 and Outcome 5"),
    ("R01", "B", "@B7", "RCADS, GAD-7, DSL, RMP never spelt out"),
    ("M06", "D", _SLEEP, "the paragraph of Section C again in D"),
    ("N06", "D", _SLEEP, "the same need twice"),
    ("O02", "E", "@E7", "no date"),
    ("O03", "E", "@E7", "nothing to observe"),
    ("O04", "E", "@E7", "'reach his full potential'"),
]

_EDITS_B: dict[str, Edit] = {
    "sign.name": "",
    "sign.date": "",
    "A.h1": None,
    "A.how": None,
    "A.h2": None,
    "A.h3": None,
    "A.child": "Kaelan is gentle, exact and very funny on paper. School is loud and it smells, and mornings are the worst of the "
    "day. Maps are a great interest. It is felt that being told what is going to happen helps.",
    "A1": "There is an interest in driving trains or planning the timetables as a job.",
    "A2": "Seeing more of Bea, and living near her one day, is important.",
    "A.carers": None,
    "A3": "It is hoped that he will be in school for whole weeks again and take his GCSEs.",
    "A4": "It is hoped that he will have one real friend and be able to go about town by himself.",
    "D1": "No social care needs identified.",
    "E9.Needs": "10",
    "H2.1": "None.",
    "F.review": None,
    "F1": "1:1 teaching of what tone, face and banter mean, using Comic Strip Conversations about that week's quarrels.",
    "F1.Outcome": "14",
    "F12": None,
    "F13": None,
    "B5": "Kaelan has some difficulty with independence and organisational skills.",
    "F9": "Kaelan may use the base at lunchtime, subject to there being space, and could wear ear defenders where this is "
    "practicable.",
    "F8": "One named tutor and one named deputy for the whole of Key Stage 4, and six weeks' overlap with any who follows them; "
    "Kealan is told of a change in writing.",
    "E6": "By the end of the summer term 2026 Kaelan will be in school on four days of every five, so that he is taught with his "
    "class again.",
    "+I.1": _TUITION,
    "E5": "Staff will consistently use a planner with Kaelan to scaffold extended writing.",
}
_DEFECTS_B = [
    ("S07", None, None, "a final plan signed by nobody, on no date"),
    ("V04", "A", None, "nothing says how or when the views were gathered"),
    ("V03", "A", "@A.child", "Kaelan, his carers and his mother cannot be told apart"),
    ("N08", "D", "@D1", "looked after on the front page; D says no needs"),
    ("P14", "F", "@F1", "nobody reviews the sessions"),
    ("P14", "F", "@F7", "nobody reviews the sessions"),
    ("T09", "F", "@F1", "there is no Outcome 14"),
    ("P17", "F", None, "Year 9: no provision to prepare for adulthood"),
    ("T01", "B", "@B10", "no travel training or anything else about going out alone"),
    ("T01", "B", "@B11", "nothing about work or options"),
    ("T03", "E", "@E9", "nothing helps towards the bus journey"),
    ("T03", "E", "@E10", "nothing helps towards work experience"),
    ("N03", "B", "@B5", "'some difficulty': nothing seen, no level, no effect"),
    ("P08", "F", "@F9", "'subject to there being space', 'where this is practicable'"),
    ("P10", "F", "@F9", "'may', 'could'"),
    ("M03", "F", "@F8", "Kealan for Kaelan"),
    ("O11", "E", "@E6", "the summer of 2026 is before the plan"),
    ("P13", "I", _TUITION, "provision in Section I"),
    ("O07", "E", "@E5", "staff are the subject"),
    ("O02", "E", "@E5", "no date"),
    ("O03", "E", "@E5", "nothing of Kaelan's to see"),
]

COPIES = {"a": (_EDITS_A, _DEFECTS_A), "b": (_EDITS_B, _DEFECTS_B)}
