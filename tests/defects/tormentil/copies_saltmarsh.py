"""Saltmarsh's two defective copies."""

from __future__ import annotations

from tests.defects.tormentil.model import Copy, Head, Item, Table, Words
from tests.defects.tormentil.plan_saltmarsh import BYWHO, PLAN


def first() -> Copy:
    """A school in a first draft, no hopes, an area lost, no word of secondary school."""
    made = Copy(PLAN, "a")
    spot = next(
        at for at, b in enumerate(made.body) if isinstance(b, Head) and b.text.startswith("SECTIONI:")
    )
    made.body.insert(spot + 1, Words("I", "Curlew Junior School, a mainstream junior school."))
    made.mark("S08", "I", "Curlew Junior School, a mainstream junior school.", "first draft names the school")
    made.drop("A1", "A2", "A3", "A4")
    made.cut("Hopes for the future")
    made.mark("V06", "A", None, "no hope for the future")
    made.cut("Nell talks easily")
    made.mark("V07", "A", None, "not how she communicates or joins in")
    sensory = next(b for b in made.body if isinstance(b, Table) and b.title == "Sensory and/or physical")
    made.body.remove(sensory)
    made.drop("E6", "F11", "F12", "E7", "F13")
    made.mark("N01", "B", None, "sensory and physical neither described nor said to be no need")
    made.mark("O12", "E", None, "Year 5: nothing on the move to secondary school")
    made.cut("A social worker, Amal Dray")
    spot = next(
        at for at, b in enumerate(made.body) if isinstance(b, Head) and b.text.startswith("SECTIOND:")
    )
    made.body.insert(spot + 1, Words("D", "Nell is not known to social care."))
    made.mark("N07", "D", "Nell is not known to social care.", "no assessment of need")
    made.cell(
        "F1",
        "Provided",
        "Teaching assistant (TA) trained by the ADHD nurse. 1:1, in every lesson, 40 hours "
        "a week. From November 2026.",
    )
    made.flag("P19", "F1", "40 hours is more than a school week")
    story = next(b.text for b in made.body if isinstance(b, Words) and b.label == "Nell's story")
    made.swap("Nell has had all her vaccinations. She eats well.", story)
    made.mark("M06", "C", story, "the history of A, word for word")
    made.say(
        "F2",
        "Lessons matched to ability, clear instructions and praise.",
        "P11",
        "what every class gets",
        Provided="Class teacher, to the whole class of 30, in every lesson.",
    )
    made.say(
        "F7",
        "Opportunities for friendship work.",
        "P03 P04 P06",
        "no how often, no how long",
        Provided="ELSA. Group of three, as and when needed.",
    )
    made.cell(
        "F8",
        "Provided",
        "Sports coach employed by the school. In a small group, 30 minutes, Tuesdays and Thursdays.",
    )
    made.flag("P05", "F8", "small group, no number")
    made.after(
        "F10",
        Item(
            "F14",
            "Reading comprehension with inference cards.",
            "",
            {
                BYWHO: "TA trained by the "
                "specialist teacher for literacy. Group of four, 20 minutes, twice a week."
            },
        ),
    )
    return made


def second() -> Copy:
    """Nobody says whose words they are; sleep is left alone; nothing is reviewed."""
    made = Copy(PLAN, "b")
    made.swap("Becca Lund", "«Officer_Name»")
    made.mark("S04", None, "«Officer_Name»", "merge field left")
    made.cut("I met Nell twice")
    said = (
        "I'm good at goalkeeping. I like Mr Fry because he doesn't shout. I hate it when everyone looks at me. "
        "My brain goes like a washing machine. I like baking shows and my cat, Biscuit."
    )
    for block in made.body:
        if isinstance(block, Words) and block.label == "What Nell says":
            block.text, block.label = said, "About me"
    made.say("A1", "I'd like to be a goalie for a proper team.")
    made.say("A2", "I want friends who call for me.")
    made.mark("V05", "A", said, "quoted, or put into her mouth?")
    made.mark("V04", "A", None, "not how, when or by whom")
    made.say(
        "E2",
        "By July 2027 adults will have cut the reminders they give Nell in a ten-minute group task to one.",
        "O07",
        "what adults do",
    )
    made.drop("E8", "G1")
    spot = next(
        at for at, b in enumerate(made.body) if isinstance(b, Head) and b.text.startswith("SECTIONG:")
    )
    made.body.insert(spot + 1, Words("G", "No health provision has been identified."))
    extra = "A drama therapist will see Nell 1:1 for 30 minutes every Thursday."
    made.swap(
        "Joy and Chidi do not want a personal budget for now.",
        "Joy and Chidi do not want a personal budget for now. " + extra,
    )
    made.mark("P13", "J", extra, "provision in J")
    made.cut("Mr Fry sets Nell two small targets")
    spot = next(
        at for at, b in enumerate(made.body) if isinstance(b, Head) and b.text.startswith("SECTIONS E")
    )
    made.body.insert(
        spot + 1, Words("E", "In this section SENCO means the special educational needs co-ordinator.")
    )
    made.mark("O13", "E", None, "nobody sets or checks shorter-term targets")
    for key in ("F2", "F3", "F4", "F7"):
        made.flag("P14", key, "nobody reviews it")
    made.after(
        "F2",
        Item(
            "F14",
            "On Fridays Nell is educated otherwise than at school, by tuition.",
            "B1 E1",
            {BYWHO: "The Council will arrange it."},
        ),
    )
    made.flag("P18 P02 P04 P05", "F14", "no hours, tutor, number taught or place")
    made.swap("Nell's reasoning is good.", "Nell is eight and in Year 4. Her reasoning is good.")
    made.mark("M04", "B", "Nell is eight and in Year 4.", "front page: Year 5, and nearly ten")
    made.after(
        "A4", Item("A5", "We'd like her to chat in Igbo with her grandmother one day. (Joy and Chidi)")
    )
    return made


def copies() -> list[Copy]:
    """Both."""
    return [first(), second()]
