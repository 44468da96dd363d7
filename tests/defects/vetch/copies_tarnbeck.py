"""Two defective copies of the Tarnbeck draft."""

from __future__ import annotations

from tests.defects.vetch.edit import Copy


def copy_a(copy: Copy) -> None:
    """Voices run together, a school named too soon, outcomes turned into services."""
    copy.after("SECTION I: Placement", ("p", "Fellgate Special School, Tarnbeck."))
    copy.mark("S08", "Fellgate Special School, Tarnbeck.", "a first draft names a school", "I")
    copy.swap(
        "Picked: water tray, trains, bubbles, big brother Gethin. Pushed away: hall, hand dryer, hats. "
        "Laughed at songs with actions.",
        "Likes water tray, trains, bubbles. Happy, cuddly. Hall, hand dryer, "
        "hats not liked. Up at night. Roads a worry. School kind so far.",
    )
    copy.swap("Idris, as shown to the SENCO", "Views of family")
    copy.cut("Happy, cuddly boy. Very proud")
    copy.mark(
        "V03",
        "Likes water tray, trains, bubbles. Happy, cuddly. Hall, hand dryer, hats not liked. Up at "
        "night. Roads a worry. School kind so far.",
        "whose view is whose cannot be told",
        "A",
    )
    copy.swap(
        "Cinder Lane from September 2026.",
        "Cinder Lane from September 2026. Language assessed at the "
        "8-month level; 1:1 adult and weekly speech therapy recommended.",
    )
    copy.mark(
        "V08",
        "Language assessed at the 8-month level; 1:1 adult and weekly speech therapy recommended.",
        "findings and provision in A",
        "A",
    )
    copy.drop("B4")
    copy.mark("N01", None, "the social and emotional heading stands with nothing under it", "B")
    copy.mark("T04", "@E4", "no need left that speaks of distress at change")
    copy.mark("T05", "@F5", "the need about change is gone")
    copy.mark("T05", "@F6", "the need about distress is gone")
    copy.put("E5", "By July 2028: Idris will receive a daily toileting programme.")
    copy.mark("O05", "@E5", "a service, not a change in him")
    copy.put(
        "E2",
        "Stays with an adult’s chosen activity for five minutes, with two other children beside him, "
        "four days out of five.",
    )
    copy.mark("O02", "@E2", "no date")
    copy.swap("Idris asks for ten different things", "Jago asks for ten different things")
    copy.mark("M01", "@E1", "another boy's name")
    copy.swap(
        "‘Stop and hold’ lesson at school gate and road, 1:1, 15 minutes three times a week.",
        "‘Stop and hold’ lesson at school gate and road should be considered, 1:1, 15 minutes three times a "
        "week.",
    )
    copy.mark("P10", "@F9", "should be considered, not will")
    copy.swap(
        "Teaching assistants with autism awareness and seizure first-aid training, from first day of plan",
        "Teaching assistants after staff training, from first day of plan",
    )
    copy.mark("P15", "@F8", "staff training with no subject, trainer or renewal")
    copy.swap("Observation and advice on his distress", "Observation and advice on her distress")
    copy.mark("M02", "@F6", "her, in a boy's plan")
    copy.drop("G1")
    copy.mark("T07", "@C1", "no provision for the seizures")
    copy.mark("T03", "@E7", "the epilepsy clinic was all that served it")
    copy.mark("S02", None, "only column heads are left in G", "G")


def copy_b(copy: Copy) -> None:
    """Outcomes cut to two, one H for both, and the form left with its gaps."""
    copy.drop("E2", "E3", "E4", "E5", "E6", "E7", "E8")
    copy.mark("O01", None, "two outcomes in the whole plan", "E")
    for key in ("B2", "B3", "B4", "B5", "B6"):
        copy.mark("T02", f"@{key}", "its outcome taken out")
    copy.mark("O10", "@C1", "the outcome about seizures taken out")
    copy.mark("O10", "@D1", "the outcome about home taken out")
    copy.mark("T06", "@A2", "nothing now moves towards the road and the park")
    copy.mark("T06", "@A3", "nothing now moves towards playing trains")
    copy.drop("H1-1")
    copy.cut("SECTION H1: Social care")
    copy.swap("SECTION H2: Other social care provision", "SECTION H: Social care provision")
    copy.mark("S03", None, "one H for both")
    copy.mark("T08", "@D1", "help at home taken out")
    copy.cut("Happy, cuddly boy. Very proud")
    copy.swap("Mum’s words noted as said. ", "")
    copy.swap("Mum’s hope: one day,", "Hope: one day,")
    copy.swap("Mum’s hope: a walk", "Hope: a walk")
    copy.mark("V02", None, "mother's views taken out; the hopes left are nobody's", "A")
    copy.swap("None asked for.", "[Delete if not applicable] Type text here")
    copy.mark("S04", "[Delete if not applicable] Type text here", "helper words left in", "J")
    copy.put(
        "F4",
        "Structured play teaching 1:1, 20 minutes twice daily, content to follow once the autism team "
        "has written a programme.",
    )
    copy.mark("P09", "@F4", "what is taught is left to a programme not yet written")
    copy.swap(
        "Two years at Poppy Day Nursery, three mornings a week. Cinder Lane from September 2026.",
        "Two years at Poppy Day Nursery, three mornings a week. Will move to Cinder Lane in September 2024.",
    )
    copy.mark(
        "M05", "Will move to Cinder Lane in September 2024.", "long past, and he would have been two", "A"
    )
