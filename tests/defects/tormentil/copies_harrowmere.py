"""Harrowmere's two defective copies."""

from __future__ import annotations

from tests.defects.tormentil.model import Copy, Item
from tests.defects.tormentil.plan_harrowmere import PLAN, WHICH, row


def first() -> Copy:
    """No child's views, a lost motor programme, a vague memory line."""
    made = Copy(PLAN, "a")
    made.cut("Section J")
    made.cut("Mr and Mrs Ferrow have not asked")
    made.mark("S01", "J", None, "no Section J anywhere")
    made.rule_out("Date of birth")
    made.mark("S05", None, None, "no date of birth on the front page or elsewhere")
    made.cut('"I like diggers.')
    made.cut("Caspar's aspirations")
    made.drop("A1", "A2")
    made.mark("V01", "A", None, "nothing of what Caspar said or chose is left")
    made.say("B1", "Phonological disorder. (K3)", "N02", "the diagnosis and nothing else")
    made.after(
        "B3",
        Item(
            "B9",
            "Caspar is on the edge of things at break. He has no words for asking to play and "
            "is lost when a game is made up in talk, so he keeps near the adult. (K2)",
            "E7 F9 F10",
        ),
    )
    made.flag("N06", "B9", "the playground need under SEMH, told a second time")
    made.say(
        "E2", "Caspar will talk about his day in longer sentences.", "O02 O03", "no date, no length or number"
    )
    made.say(
        "F7",
        "Help with memory.",
        "P01 P02 P03 P04 P05 P06",
        "no method, person, number, time",
        By_Whom="School staff, small group",
        Frequency="Regular",
    )
    made.drop("F11", "F12")
    made.after(
        "F10",
        row(
            "F13",
            "Rebound therapy on the trampoline, with jumping and stopping to music.",
            "",
            "Physiotherapist, 1:1",
            "Weekly, 30 minutes",
        ),
    )
    made.item("F13").cells[WHICH] = "-"
    made.swap(
        "Teaching assistant who has done the two-day Lego therapy course, group of three",
        "Teaching assistant who has done the LBT and PACE days, group of three",
    )
    made.mark(
        "R01",
        "F",
        "Teaching assistant who has done the LBT and PACE days, group of three",
        "LBT and PACE are never spelt out",
    )
    return made


def second() -> Copy:
    """No parents' views, too many outcomes, an unsigned final plan."""
    made = Copy(PLAN, "b")
    made.cut("No other social care provision")
    made.mark("S02", "H2", None, "the label with nothing under it")
    made.swap("28/05/2027", "28/11/2027")
    made.mark("S06", None, "28/11/2027", "eighteen months after the plan")
    for words in ("N. Quillfeather", "Nadia Quillfeather, SEN Officer", "29 May 2026"):
        made.swap(words, "")
    made.mark("S07", None, None, "sign-off left empty in a final plan")
    made.swap(
        "Hearing was tested in January 2026 and is normal in both ears. (K5)",
        "Miss Tolland's audiology report of January 2026 found normal hearing in both ears.",
    )
    made.mark(
        "S13",
        "B",
        "Miss Tolland's audiology report of January 2026 found normal hearing in both ears.",
        "not in K",
    )
    made.cut("Mr and Mrs Ferrow describe")
    made.cut("His parents' aspirations")
    made.drop("A3", "E6")
    made.mark("V02", "A", None, "no views of the parents of a six-year-old")
    made.after("A2", Item("A4", '"Swim, big pool, no armbands."'))
    made.after(
        "E9",
        Item(
            "E12",
            "By July 2027 Caspar will open every packet in his lunch box by himself, five days out of five.",
            "B8 F11",
        ),
    )
    made.after(
        "E12",
        Item(
            "E13",
            "By the end of Key Stage 1 Caspar will cut along a curved line to within half a "
            "centimetre, four tries out of five.",
            "B8 F11",
        ),
    )
    made.after(
        "E13",
        Item(
            "E14",
            "By July 2027 Caspar will draw a person with body, arms and legs that a classmate names.",
            "B8 F11",
        ),
    )
    made.mark("O01", "E", None, "thirteen outcomes")
    made.say(
        "E5",
        "By the end of Key Stage 1 Caspar will count 20 objects, know his number bonds to ten by heart "
        "and take turns in a board game for ten minutes.",
        "O08",
        "three achievements",
    )
    made.say(
        "E3",
        "By July 2027 Caspar will have the use of drawn instruction strips and will receive a daily "
        "check from his teacher.",
        "O05",
        "what he is given",
    )
    made.say(
        "F4",
        "Key words of each class instruction should be signed in Makaton and could be drawn on a "
        "whiteboard strip, in chunks of two.",
        "P10",
        "should, could",
    )
    lego = made.item("F9")
    made.after("F4", row("F14", lego.text, "B3 E3", lego.cells["By Whom"], lego.cells["Frequency"]))
    made.flag("P16", "F14", "the same line again further down, under another need")
    made.item("F11").cells[WHICH] = "Need 8, Outcome 19"
    made.flag("T09", "F11", "there is no Outcome 19")
    made.say(
        "E7",
        "By the end of Key Stage 1 Jenson will ask to join a game and stay in it with two other children "
        "for ten minutes, at three playtimes a week.",
        "M01",
        "another child's name",
    )
    long = (
        "He copies signs readily, and although at first it was thought that this was because he watches his mother, "
        "who had learnt some of them at a class that was held at the nursery before it closed, it has since been "
        "seen by the therapist, who visited on three mornings on which his mother was not there, that he takes them "
        "just as quickly from anybody, provided that they are shown twice and that he can see both the hands and "
        "the face of whoever is showing them. (K3)"
    )
    made.swap("He copies signs readily after seeing them twice. (K3)", long)
    made.mark("R02", "B", long, "one sentence of nearly ninety words")
    return made


def copies() -> list[Copy]:
    """Both."""
    return [first(), second()]
