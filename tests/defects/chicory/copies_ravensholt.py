"""Ravensholt: the two defective copies."""

from __future__ import annotations

from tests.defects.chicory.model import Copy

A = Copy(
    edits=[
        (
            "set",
            "j-pay",
            "A direct payment for the mentor was agreed with Tessa Ashdown on 21 September 2026.",
        ),
        (
            "set",
            "f-lead",
            "It would be inappropriate for Maren's education to be provided in a school. It is "
            "arranged by the council as a package of tuition at home under section 61 of the Children and Families "
            "Act 2014.",
        ),
        ("drop", "tt-mon", "tt-tue", "tt-wed", "tt-thu", "tt-fri"),
        ("drop", "tt-head"),
        ("set", "F1", "Home tuition, one to one, starting from the Year 8 gaps."),
        ("cell", "F1", "1", "Qualified teachers with autism training"),
        ("cell", "F1", "2", "Several lessons a week"),
        ("drop", "F5", "F10", "F11", "F12"),
        ("drop", "A1", "A2", "A3", "A4", "A5"),
        ("swap", ", and they worry about what will happen after sixteen", ""),
        ("drop", "E11", "E12"),
        ("set", "B1", "Maren is autistic."),
        ("set", "F7", "Support from occupational therapy with sensory difficulties, one to one."),
        ("set", "B7", "Confidence is low and there are concerns about Maren's wellbeing."),
        ("cell", "F3", "2", "Weekly, 60 minutes, for up to 30 sessions"),
        ("cell", "F2", "4", ""),
    ],
    labels=[
        ("S11", "j-pay", "agreed, and J sets out neither needs nor outcomes", None),
        ("P18", "f-lead", "no hours, timetable, provider or place", None),
        ("P03", "F1", "several a week is no number", None),
        ("P04", "F1", "length of the lessons not said", None),
        ("P17", None, "nothing is left that prepares for adulthood", "F"),
        ("T01", "B9", "travel training is gone", None),
        ("T03", "E9", "travel training is gone", None),
        ("T01", "B10", "animal care and careers guidance are gone", None),
        ("T03", "E10", "animal care and careers guidance are gone", None),
        ("V06", None, "no word of the future", "A"),
        ("O10", "C1", "its outcome is gone", None),
        ("O10", "C2", "its outcome is gone", None),
        ("N02", "B1", "a diagnosis and nothing else", None),
        ("P01", "F7", "support with difficulties", None),
        ("N03", "B7", "no sign, level or effect", None),
        ("P07", "F3", "up to 30", None),
        ("P14", "F2", "the one row that nobody reviews", None),
    ],
)

B = Copy(
    edits=[
        ("cell", "F3", "3", "OC{E5}, OC19"),
        ("set", "front-review", "2 April 2028"),
        (
            "swap",
            "Teachers took this for calm, and no help came.",
            "At school this was manipulative and attention-seeking, and she can be a difficult girl.",
        ),
        (
            "swap",
            "with gaps in essay writing, cells and chemical change.",
            "with gaps in essay writing, cells and "
            "chemical change. Maren requires six hours a week of one-to-one tuition.",
        ),
        (
            "set",
            "E4",
            "By July 2027, Maren will hand in three pieces of work out of four on the day agreed, keep her "
            "desk in order, and type at thirty words a minute.",
        ),
        ("set", "E9", "Maren will be a free and independent adult who goes wherever life takes her."),
        ("swap", "Fortnightly, 45 minutes", "Fortnightly, 45 minutes, subject to therapist availability"),
        ("drop", "H1-1"),
        ("set", "H2-1", "No other social care provision is required."),
        ("add", "h1-head", "h1-nil| No provision under the Act is required."),
        ("swap", "Before every change of adult", "Before every change of adult in Marren's week"),
        ("set", "a-method", "The words in speech marks are Maren's own."),
        ("swap", "Maren typed: “I am not lazy.", "In Maren's words: “I am not lazy."),
        (
            "swap",
            " She was sent each page of this plan before her parents were and put a line through what she did "
            "not agree with.",
            " When there is a decision to be made she is given the choices on paper.",
        ),
        (
            "swap",
            "Starting is hard. A blank page",
            "Starting is hard, which fits with her PDA profile and RSD. A blank page",
        ),
        (
            "swap",
            "She was found to be autistic in November 2025.",
            "She was found to be autistic in November 2025. "
            "She is due to choose her GCSE options in spring 2025.",
        ),
        ("set", "F13", "Training for all staff."),
        ("cell", "F13", "1", "Arranged by the provider"),
        ("cell", "F13", "2", "Before they start"),
        ("drop", "k-ep"),
        ("drop", "E8"),
        ("cell", "F4", "3", "OC{E5}"),
        ("cell", "F7", "3", "All"),
        ("cell", "F8", "3", "All"),
        (
            "swap",
            " and her need for help to bear noise and touch, and goes towards outcomes OC{E5} and OC{E8}.",
            ", and goes towards outcome OC{E5}.",
        ),
    ],
    labels=[
        ("T09", "F3", "there is no OC19", None),
        ("S06", "2 April 2028", "eighteen months after the plan", None),
        ("N05", "B1", "manipulative, attention-seeking, difficult", None),
        ("N04", "B3", "provision in a need", None),
        ("O08", "E4", "three achievements in one", None),
        ("O06", "E9", "a life goal", None),
        ("O02", "E9", "no date", None),
        ("O03", "E9", "nothing to observe or count", None),
        ("P08", "F6", "subject to availability", None),
        ("T08", "D1", "the assistant and the group are gone", None),
        ("M03", "Marren's week", "the child's name misspelt", None),
        ("V04", None, "nothing on how, by whom or when", "A"),
        ("R01", "B4", "PDA and RSD never spelt out", None),
        ("M05", "She is due to choose her GCSE options in spring 2025.", "past by eighteen months", None),
        ("P15", "F13", "no subject, trainer or renewal", None),
        ("P02", "F13", "nobody with a role gives it", None),
        ("S12", None, "no educational psychologist's advice", "K"),
        ("T02", "B8", "its outcome is gone", None),
    ],
)

COPIES = {"a": A, "b": B}
