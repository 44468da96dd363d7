"""The two defective copies of Seren's plan."""

from tests.defects.sanicle.model import Copy, item, prose
from tests.defects.sanicle.plan_dunmarrow import PLAN


def first() -> Copy:
    """Thin teaching at home, a bare direct payment, no hopes, no travel training."""
    copy = Copy(PLAN, "a")
    copy.write("j1", "A direct payment has been agreed so that Ffion can engage Seren's learning mentor.")
    copy.cut("j2")
    copy.mark("S11", "j1", "neither the needs nor the outcomes nor the amount")
    copy.write(
        "f-lead",
        "Seren is taught away from school. Joan Tavener, the education otherwise manager of Dunmarrow, reviews each"
        " entry with Seren, her mother and the provider every half term, and writes down what was agreed.",
    )
    copy.write(
        "F5",
        "Mathematics teaching from ratio onwards, towards Functional Skills Level 1.",
        "Tutor",
        "Regular lessons, one to one",
        "E4",
    )
    copy.write(
        "F6",
        "English, biology and art taught through projects about animals.",
        "Tutor",
        "Flexible hours, one to one",
        "E3, E4",
    )
    copy.mark("P18", "f-lead", "no weekly hours, places or providers of the teaching", None)
    copy.mark("P02 P03 P04 P06", "F5", "a tutor without qualification, regular lessons")
    copy.mark("P02 P03 P04 P06", "F6", "a tutor without qualification, flexible hours")
    copy.retitle("A", "What I hope for", "")
    copy.cut("A1", "A2", "A3", "A4")
    copy.mark("V06", "A", "no statement about the future")
    copy.retitle("A", "Who is speaking", "Talking to me")
    copy.retitle("A", "Mum's own words", "From home")
    copy.write(
        "a-how",
        "You can talk to me, but I answer better in writing, and I need to have the question a day before. If I put"
        " my hood up it means stop.",
    )
    copy.mark("V04", "A", "who gathered the views, how and when is taken out")
    copy.mark("V05", "a-child", "nothing says whose words these are")
    copy.cut("F11")
    copy.mark("T01", "B9", "travel training is gone")
    copy.mark("T03", "E6", "travel training is gone")
    copy.cut("h2")
    copy.mark("S02", "H2", "label with nothing under it")
    therapy = copy.plan.piece("F2")
    copy.move("F2", "G2")
    therapy.area = "h"
    copy.mark("P12", "F2", "speech and language therapy only in G")
    return copy


def second() -> Copy:
    """No preparation for adulthood, no J, no assessed care needs, no need about peers."""
    copy = Copy(PLAN, "b")
    copy.plan.omit.add("J")
    copy.mark("S01", "J", "no Section J at all")
    copy.front("Date of birth", "")
    copy.mark("S05", None, "no date of birth")
    copy.retitle("F", "Preparing for adulthood", "")
    copy.cut("F11", "F12")
    copy.mark("P17", "F", "Year 10, and nothing in F prepares for adult life")
    copy.mark("T01", "B9", "travel training is gone")
    copy.mark("T01", "B10", "farm award and college visits are gone")
    copy.mark("T03", "E6", "travel training is gone")
    copy.mark("T03", "E7", "farm award and college visits are gone")
    copy.write("D1", "Seren and her mother are not known to children's social care.")
    copy.mark("N07", "D1", "no assessment of need")
    copy.plan.sections["H1"] = [prose("h1", "No provision under this Act.")]
    copy.put(
        "A3",
        item("A5", "", "", "I want to learn to play the cello, because my great-gran did and I have hers."),
    )
    copy.mark("T06", "A5", "no outcome moves towards the cello")
    copy.cut("B2")
    copy.mark("T04", "E2", "the need about people of her own age is gone")
    copy.mark("T05", "F3", "the need about people of her own age is gone")
    copy.write("E1", "Seren will develop her communication and become more confident with adults.")
    copy.mark("O03 O04", "E1", "nothing to count; develop, become more confident")
    copy.cell("G2", 1, "Every six to ten weeks, 45 minutes, one to one; blood test every three months")
    copy.mark("P07", "G2", "six to ten weeks")
    copy.write(
        "F9",
        "The room should have daylight or a lamp, no food, no more than four people and a door to the outside."
        " Noise-cancelling headphones could be supplied.",
    )
    copy.mark("P10", "F9", "should and could")
    copy.swap("b-cl", "Her reasoning", "On the BAS3 and the WRIT her reasoning")
    copy.mark("R01", "b-cl", "two tests never spelt out")
    return copy


def copies() -> list[Copy]:
    """Make both copies."""
    return [first(), second()]
