"""Penhallow's two defective copies."""

from __future__ import annotations

from tests.defects.tormentil.model import Copy, Front, Item, Table, Words, pieces
from tests.defects.tormentil.plan_penhallow import NEEDS, PLAN, row


def first() -> Copy:
    """Old advice, a direct payment told in one line, no care at home."""
    made = Copy(PLAN, "a")
    made.swap(
        "No direct payment for special educational provision. None asked for.",
        "Direct payment agreed for music therapy.",
    )
    made.mark("S11", "J", "Direct payment agreed for music therapy.", "no needs or outcomes that it meets")
    for piece in pieces(made.body):
        if piece.sec == "K" and piece.text.endswith("2026"):
            piece.text = piece.text.replace("2026", "2023")
    made.swap("Care Act assessment, April 2026:", "Care Act assessment, April 2023:")
    made.mark("S14", "K", None, "newest advice May 2023, plan July 2026, before college")
    made.drop("H2.1", "H2.2")
    spot = next(
        at
        for at, b in enumerate(made.body)
        if not isinstance(b, Front | Table) and b.text.startswith("Section H2")
    )
    made.body.insert(spot + 1, Words("H2", "None."))
    made.say(
        "B6",
        "Bites his hand when rooms are crowded. Needs 1:1 from trained assistant.",
        "N04",
        "provision in the need",
    )
    made.drop("E7")
    made.say(
        "F4",
        "Access to shop visits for card payment",
        "P03 P04 P06",
        "no times, no length",
        How_often="As needed",
        How_long="",
    )
    made.cell("F11", "Ratio", "Small group")
    made.flag("P05", "F11", "small group, no number")
    made.cell("F5", "Who", "Staff")
    made.flag("P02", "F5", "staff")
    made.say("E1", "By July 2027 Davit will have a photo book and a therapist.", "O05", "what he is given")
    made.say("E4", "By July 2028 Davit manages mornings well.", "O03", "what is well?")
    made.cell("F10", "Who", "Job coach, TSI and BASE certificates")
    made.mark("R01", "F", "Job coach, TSI and BASE certificates", "never spelt out")
    made.cell("B2", NEEDS[1], "She stops when told two things. Looks lost, sits down.")
    made.mark("M02", "B", "She stops when told two things.", "he elsewhere")
    return made


def second() -> Copy:
    """No sign-off, another person's name, the bus outcome lost."""
    made = Copy(PLAN, "b")
    made.drop("E5")
    for block in made.body:
        if isinstance(block, Front):
            for pair in block.pairs:
                if pair[0] in ("Signed", "Name", "Date"):
                    pair[1] = ""
                elif pair[0] == "Age":
                    pair[1] = "17"
    made.mark("S07", None, None, "sign-off empty")
    made.mark("M04", None, "17", "born February 2007, Year 14")
    made.after(
        "B4",
        Item(
            "B10",
            "Does not know one coin from another; counts to three.",
            "E2 F4",
            {NEEDS[1]: "Gives all he has. No check."},
        ),
    )
    made.flag("N06", "B10", "money and counting again")
    made.say("B9", "Some independence issues.", "N03", "nothing to see", What="Can be a problem.")
    made.say("E3", "By July 2027 Davit makes progress with dogs.", "O04 O03", "make progress, no criterion")
    made.after("E8", Item("E9", "By July 2027 Davit swims ten metres on his front, unaided."))
    made.after(
        "F9",
        row(
            "F13",
            "Hearing-aid checks and new batteries",
            "",
            "Teacher of the deaf",
            "1:1",
            "Weekly",
            "20 minutes",
        ),
    )
    made.say("F8", "Support with mood", "P01 P06", "support, unnamed")
    made.say(
        "F12",
        "Staff training",
        "P15 P02 P03",
        "no subject, trainer or renewal",
        Who="To be arranged",
        How_often="",
    )
    made.say("H2.2", "Evening support for Kenwyn: wash, cook, walk", "M01", "another person's name")
    return made


def copies() -> list[Copy]:
    """Both."""
    return [first(), second()]
