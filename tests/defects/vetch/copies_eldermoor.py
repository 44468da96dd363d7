"""Two defective copies of the Eldermoor plan."""

from __future__ import annotations

from tests.defects.vetch.edit import Copy


def copy_a(copy: Copy) -> None:
    """Needs and provision loosened; one need left without any provision."""
    copy.drop("F10")
    copy.mark("T01", "@B7", "the only provision for friendships taken away")
    copy.mark("T03", "@E6", "the lunchtime group was all that served it")
    copy.put(
        "F2", "A teaching assistant will support Bea with her language targets in school. (Outcomes 1 and 2)"
    )
    copy.mark("P01 P02 P03 P04 P05 P06", "@F2", "no exercise, training, ratio, time or day is left")
    copy.swap(
        ", one to one, for 45 minutes twice a week. (Outcome 3)",
        ", one to one, for up to 45 minutes twice a week. (Outcome 3)",
    )
    copy.mark("P07", "@F5", "time capped")
    copy.swap(
        "An emotional literacy support assistant, supervised half-termly by an educational psychologist, "
        "will meet",
        "Subject to timetabling, an emotional literacy support assistant, supervised half-termly by "
        "an educational psychologist, will meet",
    )
    copy.mark("P08", "@F9", "hangs on the timetable")
    copy.swap(
        "set out each calculation on a step board. (Outcome 1)",
        "set out each calculation on a step board. (Outcome 11)",
    )
    copy.mark("T09", "@F8", "there is no Outcome 11")
    copy.put("B3", "Dyslexia.")
    copy.mark("N02", "@B3", "a diagnosis and nothing else")
    copy.put("B4", "Writing is an area of some difficulty for Bea.")
    copy.mark("N03", "@B4", "no level, sign or effect")
    copy.put("E4", "By July 2028 Bea will improve her writing.")
    copy.mark("O03 O04", "@E4", "nothing to see or count")
    copy.cut("Shorter-term targets towards")
    copy.mark("O13", None, "no word on who sets and follows shorter-term targets", "E")
    copy.cut("Bea talks in short phrases")
    copy.swap(" with picture cards", "")
    copy.swap("Bea sorted the cards on playtime into the ‘not sure’ pile and said,", "Of playtime she said,")
    copy.cut("How to communicate with Bea")
    copy.mark("V07", None, "how she communicates taken out", "A")
    copy.cut("Social care advice (child and family")
    copy.mark("S12", None, "no social care advice in the list", "K")


def copy_b(copy: Copy) -> None:
    """A wrong name, a lost hope, therapy moved, and the form not finished."""
    copy.swap("By July 2028 Bea will retell", "By July 2028 Imogen will retell")
    copy.mark("M01", "@E2", "another child's name")
    copy.swap(
        "Bea hopes to have two or three friends who come to her house.",
        "Bea hopes to learn to play the drums and be in a band.",
    )
    copy.mark("T06", "@A2", "no outcome goes near music")
    copy.drop("F1", "F2", "F4")
    copy.add(
        "G1",
        (
            "G2",
            "A speech and language therapist will work with Bea individually for 40 minutes once a "
            "week in term time on understanding instructions and on word finding. (Outcomes 1 and 2)",
        ),
    )
    copy.mark("P12", "@G2", "speech and language therapy only in G")
    copy.mark("T01", "@B2", "nothing in F works on word finding or sentences")
    copy.add(
        "F11",
        (
            "F12",
            "A mobility officer trained in road safety will walk the route to the bus station "
            "with Bea, one to one, for 45 minutes each Friday.",
        ),
    )
    copy.mark("T05", "@F12", "no need speaks of travel")
    copy.add(
        "E8", ("E9", "By July 2028 Bea will ride a bicycle 500 metres along a marked path without stopping.")
    )
    copy.mark("T04 T03", "@E9", "no need and no provision about cycling")
    copy.swap("Bea has eczema on both hands.", "Bea suffers terribly from eczema on both hands.")
    copy.mark("N05", "@C1", "suffers from")
    copy.swap(
        "Bea holds a pencil in her fist",
        "Bea requires daily hand exercises from a teaching assistant. She holds a pencil in her fist",
    )
    copy.mark("N04", "@B8", "provision among needs")
    copy.swap("Judith and Paul describe Bea as gentle", "Judith and Paul describe Baetrix as gentle")
    copy.mark("M03", "Judith and Paul describe Baetrix as gentle", "name misspelt", "A")
    copy.cut("To be reviewed by")
    copy.mark("S05 S06", None, "the review date and its field taken off the front")
    copy.swap("M. Odell", "")
    copy.swap("Marianne Odell", "")
    copy.mark("S07", None, "sign-off has no officer's name")
    copy.cut("Thornhope Primary School, a maintained mainstream")
    copy.mark("S09 S02", None, "no school and no type in a final plan", "I")
