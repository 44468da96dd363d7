"""The two defective copies of Elodie's plan."""

from tests.defects.sanicle.model import Copy, item
from tests.defects.sanicle.plan_saltbeck import PLAN


def first() -> Copy:
    """A whole area lost, no toilet programme, no review of programmes."""
    copy = Copy(PLAN, "a")
    copy.put_last(
        "I", "St Oswin's Infant and Junior School, a mainstream school for children from four to eleven."
    )
    copy.mark(
        "S08",
        "I",
        "a first draft names the school",
        "St Oswin's Infant and Junior School, a mainstream school for children from four to eleven.",
    )
    copy.retitle("A", "What Elodie showed Bryony", "")
    copy.retitle("A", "How Elodie tells us things, and how we listened to her", "How Elodie tells us things")
    copy.cut("a-child", "A1")
    copy.swap(
        "a-how",
        " Her nursery key worker, Bryony, spent a morning with her on 1 September 2026, offering photographs and toys"
        " and noting which she chose. Bryony has written down below what Elodie showed her.",
        "",
    )
    copy.mark("V01", "A", "nothing of what Elodie herself showed")
    copy.retitle("B", "Social, emotional and mental health", "")
    copy.cut("b-semh", "B5", "B6")
    copy.mark(
        "N01", "B", "social, emotional and mental health is neither described nor said to be without needs"
    )
    copy.mark("T04", "E5", "the need about other children is gone")
    copy.mark("T04", "E6", "the need about changes of activity is gone")
    copy.mark("T05", "F7", "the need about other children is gone")
    copy.mark("T05", "F8", "the need about changes of activity is gone")
    copy.swap(
        "B4",
        "After that she slides off her chair or sweeps",
        "After that she becomes naughty and manipulative, slides off her chair or sweeps",
    )
    copy.mark("N05", "B4", "judges the child")
    copy.write(
        "E7",
        "Elodie will draw a face that her family can recognise, cut along a straight line with scissors, and climb"
        " the apparatus in the hall to the third rung.",
    )
    copy.mark("O08", "E7", "three separate achievements")
    copy.swap("F12", "Elodie will use a chair", "Elodie should use a chair")
    copy.mark("P10", "F12", "should, in place of will")
    copy.swap(
        "f-lead",
        "Mrs Frost reviews all of this provision with Hannah and Luc once a term, and the visiting professional"
        " concerned joins her. ",
        "",
    )
    copy.swap("F1", "the next step.", "the next step, and each term she will review progress with Mrs Frost.")
    for key in ("F2", "F4", "F6", "F7"):
        copy.mark("P14", key, "with the line on review gone, nobody reviews this programme")
    copy.write("f-lead", "The teaching assistants named below will have training before they begin.")
    copy.mark("P15", "f-lead", "neither subject nor trainer nor renewal")
    copy.cut("F13")
    copy.mark("T01", "B9", "the toilet timetable is gone")
    copy.mark("T03", "E8", "the toilet timetable is gone")
    copy.swap("F2", "programme with Elodie,", "programme with Elodee,")
    copy.mark("M03", "F2", "her name misspelt")
    return copy


LONG = (
    "A teaching assistant, who may be the same person as the one who carries out the language programme or a"
    " different one whom the school has engaged for the purpose, will, for 22 hours in each week of term and on a one"
    " to one basis, sit beside Elodie in every lesson that the class teacher leads, it being understood that she"
    " will, before the task is begun, show Elodie what it looks like when it has been finished, and will thereafter,"
    " having first divided the said task into such short steps as correspond to what Elodie has previously been found"
    " to manage, present each of those steps in its turn and in the order in which the class teacher has set them"
    " down."
)


def second() -> Copy:
    """Voices run together, two outcomes lost, no help with changes of activity."""
    copy = Copy(PLAN, "b")
    copy.plan.piece("j").text = "Click or tap here to enter text."
    copy.mark("S04", "j", "the form's own prompt")
    copy.swap(
        "b-sp",
        "Elodie walks,",
        "In her report of May 2026 the physiotherapist, Anders Blom, was pleased with her balance. Elodie walks,",
    )
    copy.mark("S13", "b-sp", "K lists no physiotherapy report")
    copy.retitle("A", "What Elodie showed Bryony", "Family views")
    copy.retitle("A", "What Hannah and Luc would like you to know", "Family hopes")
    copy.swap("a-how", " Bryony has written down below what Elodie showed her.", "")
    copy.write(
        "a-child",
        "Favourite things are water, the drum, singing and the dog. Lunch halls are too loud. It was a hard summer,"
        " with chest infections and broken sleep. It is not nice to be talked over, and nobody here wants to be a"
        " mascot.",
    )
    copy.cut("a-par")
    copy.write("A1", "To have a friend to play with at the new school, as with Ottilie at nursery.")
    copy.write("A2", "To be able to tell about the day at home, in words or signs.")
    copy.write("A3", "To learn to read, as a cousin has done.")
    copy.write("A4", "One day, to walk to the harbour shop without holding on.")
    copy.move("A1", "A2")
    copy.mark("V03", "a-child", "cannot be told who thinks what")
    copy.write("B3", "Elodie has difficulties with her learning and is behind other children.")
    copy.mark("N03", "B3", "nothing observable, no level")
    copy.swap("E6", "By the end of the Reception year Elodie", "By July 2025 Elodie")
    copy.mark("O11", "E6", "to be achieved before the plan was written")
    copy.swap("F7", "for Elodie and two other children", "for Elodie in a small group")
    copy.mark("P05 P06", "F7", "a small group, no number")
    copy.write(
        "F3",
        "The class teacher will give Elodie a broad and balanced curriculum with good teaching, and will plan work"
        " for different abilities in every lesson.",
    )
    copy.mark("P11", "F3", "what every class has")
    copy.put("F7", item("F14", "semh", "", copy.plan.piece("F6").text))
    copy.mark("P16", "F14", "the box of tasks again, word for word, under another area")
    copy.cut("E4")
    copy.mark("T02", "B4", "the outcome about staying with an activity is gone")
    copy.put(
        "F12",
        item(
            "F15",
            "sp",
            "",
            "A bilingual teaching assistant will teach Elodie to count and sing in French, one to one, for 20 minutes"
            " every Thursday.",
        ),
    )
    copy.mark("T05", "F15", "no need speaks of French")
    copy.cut("E10")
    copy.mark("O10 T02", "D1", "the only outcome about safety outdoors is gone")
    copy.mark("T06", "A4", "no outcome moves towards walking to the shop")
    copy.put("a-hist", item("a-twice", "", "", copy.plan.piece("b-cl").text))
    copy.plan.piece("a-twice").role = "prose"
    copy.mark("M06", "a-twice", "the paragraph of strengths stands in B as well")
    copy.write("F5", LONG)
    copy.mark("R02", "F5", "one sentence of more than a hundred words")
    copy.cut("F8")
    copy.mark("T01", "B6", "the photograph strip is gone")
    copy.mark("T03", "E6", "the photograph strip is gone")
    return copy


def copies() -> list[Copy]:
    """Make both copies."""
    return [first(), second()]
