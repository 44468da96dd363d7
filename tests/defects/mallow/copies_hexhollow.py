"""Hexhollow's two defective copies: what each changes, and which codes that earns."""

from __future__ import annotations

from tests.defects.mallow.page import Edit

PDF_COPY = "a"

_SLEEP = "By July 2027 Tilly will sleep through the night in her own bed on five nights a week."

_EDITS_A: dict[str, Edit] = {
    "A.child": None,
    "K.1b": "Lindiwe Mbeki and Graham Shaw",
    "B2": "She follows one spoken instruction with a gesture. Without a sign or picture she goes where the others go (Reynell "
    "scale: level of a child of 2 years 6 months, February 2026). Tilly requires 1:1 adult support and visual prompts "
    "throughout the day in order to access the curriculum.",
    "K.6a": None,
    "K.6b": None,
    "K.6c": None,
    "F3": "All staff working with Tilly will receive appropriate training to meet her needs.",
    "E.targets": None,
    "G1": None,
    "G2": None,
    "F8": "The keyworker will lead a play group of Maisie and three friends for 20 minutes on Tuesday and Thursday afternoons, "
    "in which she teaches Maisie signs for hello, my turn and stop. The SENCO will observe one session a term and agree the "
    "next step with her.",
    "E5": "Tilly will have opportunities to interact with her peers, with adults on hand to model good play.",
    "F12": "Tilly will follow a programme of gross and fine motor activities to be devised by the occupational therapist.",
    "+E8": _SLEEP,
    "F11": "The keyworker will check the band and its battery before register and after lunch every day. Technology to aid "
    "listening and preferential seating should be considered.",
    "B6": "Tilly can find some situations difficult and may become upset.",
}
_DEFECTS_A = [
    ("V01", "A", None, "only the parents are heard; nothing of what Tilly thinks"),
    ("N04", "B", "@B2", "'requires 1:1 adult support and visual prompts' in a need"),
    ("S12", "K", None, "a hearing loss, and no advice from a teacher of the deaf"),
    ("P15", "F", "@F3", "'appropriate training': no subject, trainer or renewal"),
    ("P01", "F", "@F3", "the training has no subject"),
    ("P02", "F", "@F3", "nobody is said to train them"),
    ("P03", "F", "@F3", "when it is renewed is not said"),
    ("O13", "E", None, "nothing says who sets smaller targets, or when"),
    ("T07", "C", "@C1", "no provision for the chest infections"),
    ("T03", "E", "@E10", "nothing helps towards better attendance"),
    ("M01", "F", "@F8", "another child's name, twice"),
    ("O05", "E", "@E5", "'will have opportunities to'"),
    ("O02", "E", "@E5", "no date"),
    ("O03", "E", "@E5", "nothing to observe"),
    ("P09", "F", "@F12", "the programme is still to be devised"),
    ("P02", "F", "@F12", "nobody carries it out"),
    ("P03", "F", "@F12", "how often is not said"),
    ("P04", "F", "@F12", "how long is not said"),
    ("P05", "F", "@F12", "alone or in a group is not said"),
    ("T04", "E", _SLEEP, "no need about sleep stands in B, C or D"),
    ("T03", "E", _SLEEP, "nothing helps with sleep"),
    ("O01", "E", None, "thirteen outcomes"),
    ("P10", "F", "@F11", "'should be considered'"),
    ("P01", "F", "@F11", "'technology to aid listening' names nothing"),
    ("N03", "B", "@B6", "'some situations', 'may become upset'"),
]

_EDITS_B: dict[str, Edit] = {
    "front.title": "Education, Health and Care (EHC) Plan (Draft)",
    "sign.name": "",
    "sign.date": "",
    "A.history": "Tilly was born at 37 weeks and had heart surgery at five months, from which she has fully recovered. She had "
    "Portage at home from the age of one. She attends Little Hollow Nursery and will start at the infant school in September "
    "2025. She lives with her mother, father and brother Themba (9).",
    "A1": "Tilly loves dancing and enjoys being with her family.",
    "A2": None,
    "A3": None,
    "A4": None,
    "E10": None,
    "E11": None,
    "F9": "Tilly will eat in the small hall with two friends and her keyworker where staffing allows, and will come into "
    "assembly first, by the door, with her picture of what comes next, if the school feels that this is helpful.",
    "E3": "By the end of Key Stage 1 Tilly will count out up to ten things, write her name, sit through a fifteen-minute story and "
    "name six colours.",
    "B5": "Tilly plays beside others rather than with them. She is a very attention-seeking child who grabs hair and toys, about "
    "five times a day, and other children have begun to move off.",
    "B3": "Tilly has Down syndrome and global developmental delay.",
    "F1": "Tilly will remain on the caseload of the speech and language therapy service and will be seen on a regular basis.",
    "E1": "Tilly will improve her speech, language and communication skills to the best of her ability.",
    "F14": "Support with toileting and personal care as and when needed.",
}
_DEFECTS_B = [
    ("S08", "I", "@I.1", "a first draft that names the school"),
    (
        "M05",
        "A",
        "will start at the infant school in September 2025",
        "past at the plan's date, and she is there",
    ),
    ("V06", "A", None, "likes only; no hope for the future"),
    ("O10", "E", None, "two needs in C, and no outcome about health"),
    ("T02", "C", "@C1", "no outcome about infections or attendance"),
    ("T02", "C", "@C2", "no outcome about drinking"),
    ("P08", "F", "@F9", "'where staffing allows', 'if the school feels'"),
    ("O08", "E", "@E3", "four achievements"),
    ("N05", "B", "@B5", "'very attention-seeking child', 'grabs'"),
    ("N02", "B", "@B3", "two diagnoses and nothing else"),
    ("P01", "F", "@F1", "'on the caseload', 'seen': what is done is not said"),
    ("P03", "F", "@F1", "'on a regular basis'"),
    ("P04", "F", "@F1", "no minutes"),
    ("P05", "F", "@F1", "alone or in a group is not said"),
    ("P06", "F", "@F1", "'on a regular basis'"),
    ("O02", "E", "@E1", "no date"),
    ("O03", "E", "@E1", "no criterion"),
    ("O04", "E", "@E1", "'improve', 'best of her ability'"),
    ("P01", "F", "@F14", "'support with toileting'"),
    ("P02", "F", "@F14", "nobody is named"),
    ("P03", "F", "@F14", "'as and when needed'"),
    ("P06", "F", "@F14", "'support with', 'as and when needed'"),
]

COPIES = {"a": (_EDITS_A, _DEFECTS_A), "b": (_EDITS_B, _DEFECTS_B)}
