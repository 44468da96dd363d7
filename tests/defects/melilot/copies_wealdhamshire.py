"""Defective copies of the Wealdhamshire plan."""

from tests.defects.melilot.words import Copy, add, cell, cut, flag, lost, put, swap

WHO, OFTEN, NEED = "By Whom", "Frequency", "Which Need Does This Provision Meet"

A = Copy(
    edits=(
        cut("F11", "F12", "F13"),
        cell("F5", NEED, "Need 14"),
        cut("G1"),
        add(
            "F10",
            """
@G:nil
None.
""",
        ),
        cut("H2-1"),
        swap(
            "A:history",
            "and started at Garrick Hill School in Year 7.",
            "and will start at Garrick Hill School in September 2023.",
        ),
        swap(
            "F1", "Intelligibility and communication aid therapy", "AAC therapy on the PODD and LAMP systems"
        ),
        swap(
            "B6",
            "after about 40 minutes, and then loses",
            "after about 40 minutes (orthotist's letter, April 2026), and then loses",
        ),
        put("B4", "Visual perception: [writer to add level and impact here] XXX (K5)"),
        cell("F9", WHO, "Occupational therapist sets it each term; TA carries it out if cover allows"),
        put("E5", "By July 2027 Daf will have more confidence with friends."),
        swap(
            "B5",
            "Daf is always with an adult",
            "Daf is attention-seeking and moans, and is always with an adult",
        ),
    ),
    labels=(
        lost("P17", "F", "Year 10, and nothing left that prepares for adult life"),
        flag("T01", "B9", "work experience and college visits taken out"),
        flag("T03", "E8", "its only provision was work experience"),
        flag("T03", "E9", "its only provision was the travel course"),
        flag("T03", "E11", "its only provision was the college visits"),
        flag("T09", "F5", "there is no need 14"),
        flag("T07", "C1", "the clinic was taken out; G says none"),
        flag("T03", "E12", "its only provision was the clinic"),
        lost("S02", "H2", "label and nothing under it"),
        flag("M05", "A:history", "2023 is past", "will start at Garrick Hill School in September 2023"),
        flag("R01", "F1", "three acronyms never spelt out"),
        flag("S13", "B6", "the orthotist's letter is not in K"),
        flag("S04", "B4", "a note to the writer and XXX"),
        flag("N03", "B4", "level and impact were never filled in"),
        flag("P08", "F9", "if cover allows"),
        flag("O04", "E5", "more confidence, without a criterion"),
        flag("O03", "E5", "nothing to count or see"),
        flag("N05", "B5", "attention-seeking; moans"),
    ),
)

B = Copy(
    flags=frozenset({"drop:J"}),
    edits=(
        cut("E11", "F13"),
        put("A3", 'Daf: "i want to sail a boat round the isle of wight."'),
        cut("A:how"),
        add(
            "F6",
            """
@F14 semh
Anger course: thermometer, triggers and calming plan, six weeks in each autumn term. (K3)
| By Whom = Learning mentor | Frequency = 1:1, weekly, 40 minutes | Which Need Does This Provision Meet = Managing
temper
""",
        ),
        add(
            "E7",
            """
@E14 sp
By July 2027 Daf will weigh four kilograms less than he does now.
""",
        ),
        cut("E12"),
        put("B6", "Daf has quadriplegic cerebral palsy. (K7)"),
        swap("F9", "the heaviest subjects before noon", "Osian's heaviest subjects before noon"),
        swap("B10", "Daf has never made", "Dafyyd has never made"),
        cut("E:steps"),
        cut("F5"),
        swap(
            "B8",
            "by the last lesson of the day.",
            "by the last lesson of the day. Daf must have a rest break with an adult.",
        ),
        put(
            "E3",
            "By the end of Key Stage 4 Daf will have access to a scribe and extra time for his GCSE "
            "papers in five subjects.",
        ),
        cell("F8", OFTEN, "2:1 for transfers; up to 32.5 hours a week, 1:1 or 1:2"),
    ),
    labels=(
        lost("O12", "E", "Year 10, and neither E nor F looks beyond Year 11"),
        lost("S01", None, "no Section J anywhere"),
        flag("T06", "A3", "no outcome towards sailing"),
        lost("V04", "A", "how and when views were gathered is gone"),
        flag("T05", "F14", "no need about temper"),
        flag("T04", "E14", "no need about weight"),
        flag("T03", "E14", "no provision about weight"),
        flag("T02", "C1", "its outcome was taken out"),
        flag("O10", "C1", "no outcome for pain and sleep"),
        flag("N02", "B6", "a diagnosis and nothing more"),
        flag("M01", "F9", "another pupil's name"),
        flag("M03", "B10", "name misspelt", "Dafyyd"),
        lost("O13", "E", "no word on shorter-term targets"),
        flag("T01", "B4", "teaching of graphs and tables taken out"),
        flag("T03", "E4", "its only provision was that teaching"),
        flag("N04", "B8", "a rest break with an adult in B"),
        flag("O05", "E3", "access to a scribe"),
        flag("P07", "F8", "up to; one or two"),
    ),
)
