"""Idris's plan, spoilt twice."""

from tests.defects.mugwort.plan_pellbrook import PLAN
from tests.defects.mugwort.words import Copy, copy_of

OPEN = "The following will be put in place: "


def copies() -> list[Copy]:
    """Both copies."""
    return [first(), second()]


def first() -> Copy:
    """A draft that names its school, with threads cut and words pasted from elsewhere."""
    c = copy_of(PLAN, "-a")
    school = "Larkspur Lane Primary School, a mainstream maintained primary school."
    c.put(
        "This section is left blank in the draft. Parents may ask for a particular school by 23 November 2026.",
        school,
    )
    c.flaw("S08", "I", school, "a first draft names the school and its type")
    c.cut("@F7")
    c.flaw("T01", "B", "@B6", "no provision left that teaches playing with others")
    c.flaw("T03", "E", "@E6", "turn taking has nothing done for it")
    c.cut("@E4")
    c.flaw("T02", "B", "@B4", "outcome for matching and remembering removed")
    c.say(
        "F3",
        OPEN + "adults will simplify their language and Idris will be given support to listen at carpet "
        "times.",
    )
    c.flaw("P01 P02 P05", "F", "@F3", "support to listen from 'adults': no approach, no role, no number")
    c.put(
        "it with Idris one to one for 15 minutes every day.",
        "it with Jonah one to one for 15 minutes every day.",
    )
    c.flaw("M01", "F", "@F2", "Jonah is some other child")
    c.say(
        "E7",
        "The outcome sought is that by July 2028, when he ends Year 1, Idris will develop his gross and "
        "fine motor skills.",
    )
    c.flaw("O03 O04", "E", "@E7", "'develop his skills', with nothing to count or see")
    c.put("is that by the end of Reception Idris will move from", "is that Idris will move from")
    c.flaw("O02", "E", "@E5", "no date or stage any more")
    needed = "An adult who knows Makaton must sit beside him in every lesson."
    c.put(
        "He laughed when the bubbles were brought out.",
        "He laughed when the bubbles were brought out. " + needed,
    )
    c.flaw("V08", "A", needed, "provision set out among the views")
    c.put("Social care assessment", "Social care assessment [insert title of report]")
    c.flaw("S04", "K", "[insert title of report]", "a placeholder left in the list of advice")
    naughty = "He is a naughty and attention-seeking little boy at these times."
    c.put(
        "have begun to move away when he sits down.", "have begun to move away when he sits down. " + naughty
    )
    c.flaw("N05", "B", naughty, "judges the child")
    c.add(
        "@F5",
        "{F11}" + OPEN + "a qualified yoga teacher will take Idris one to one for 30 minutes every "
        "Wednesday so that he sleeps "
        "through the night. The SENCO reviews this each term.",
    )
    c.flaw("T05", "F", "@F11", "no need in the plan speaks of sleep")
    return c


def second() -> Copy:
    """His own voice, a section and the nurse all gone."""
    c = copy_of(PLAN, "-b")
    c.cut("Idris kept the photographs")
    c.flaw("V01", "A", None, "what Idris kept and pushed away is gone; nothing of his own view is left")
    c.say("A2", "* We hope he will learn to swim like his cousins and go in the sea with them.")
    c.flaw("T06", "A", "@A2", "no outcome moves towards swimming")
    c.drop_block("J – Personal Budget")
    c.drop_block("A personal budget was explained")
    c.flaw("S01", "J", None, "Section J is nowhere")
    c.put("Educational psychology advice", "Dental advice")
    c.put("Dr Anselm Pryor, educational psychologist", "Mr Anselm Pryor, dentist")
    c.flaw("S12", "K", None, "no advice from an educational psychologist")
    c.put("He sat at 14 months", "He is now five and a half years old. He sat at 14 months")
    c.flaw("M04", "A", "He is now five and a half years old.", "the front page makes him four")
    c.say(
        "B3",
        "The need identified in this area is as follows: Idris has some difficulties with his attention "
        "and his learning.",
    )
    c.flaw("N03", "B", "@B3", "nothing seen, no level, no effect")
    c.say(
        "F8",
        OPEN + "Idris may be given exercises by a teaching assistant if staffing allows, up to four times "
        "a week.",
    )
    c.flaw(
        "P01 P04 P05 P07 P08 P10 P14",
        "F",
        "@F8",
        "unnamed exercises, 'may', 'if staffing allows', 'up to', no minutes, no number, no review",
    )
    c.say(
        "E8",
        "The outcome sought is that by the end of Reception Idris will have access to a chewable band and "
        "an adult outside.",
    )
    c.flaw("O03 O05", "E", "@E8", "a band and an adult are provision; nothing he will do differently")
    c.cut("@G1")
    c.cut("@G2")
    c.flaw("S02", "G", None, "the cell for health provision is empty")
    c.flaw("T07", "C", "@C1", "no provision for his absences")
    c.flaw("T03", "E", "@E9", "nothing is done towards noticing his absences")
    return c
