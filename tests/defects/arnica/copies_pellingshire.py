"""Two defective copies of the Pellingshire plan."""

from __future__ import annotations

from tests.defects.arnica.words import Copy


def copy_a(c: Copy) -> None:
    """A looked-after boy without social care needs, voices run together, nothing for adulthood."""
    c.drop("D1")
    c.after("= D |", "Elias has no social care needs.")
    c.passage("N08", "D", "Elias has no social care needs.", "the front page says that he is looked after")
    c.cut("What Elias says:")
    c.cut("What his mother says:")
    c.after(
        "Background: came into care",
        "Views: Elias can't do corridors and likes the library. He is gentle "
        "and clever and should get his exams. Monthly visits "
        "are wanted. Sleep is bad before a school day. He is great with little ones and happiest in the "
        "workshop, and it "
        "would be good if people stopped telling him to try harder to see.",
    )
    for one, words in (
        ("A1", "To be a bike mechanic with his own stand at the market."),
        ("A2", "To sit with a group of mates and not feel watched."),
        ("A3", "To get about on his own, to his mum's and to the skate park."),
        ("A4", "To get English and maths."),
    ):
        c.rewrite(one, words)
    c.passage(
        "V03",
        "A",
        "Views: Elias can't do corridors and likes the library. He is gentle and clever and "
        "should get his exams. Monthly "
        "visits are wanted. Sleep is bad before a school day. He is great with little ones and happiest "
        "in the workshop, "
        "and it would be good if people stopped telling him to try harder to see.",
        "who thinks what is not to be told",
    )
    c.after("[A4]", "* [A5] To play drums in a band.")
    c.sub(
        "Two years of broken schooling have left gaps.",
        "Elias is now in Year 8. Two years of broken schooling have left gaps.",
    )
    c.mark("M04", "B6", "Year 10 on the front page")
    c.sub("{+By December 2026 he will start", "{+By December 2025 he will start")
    c.mark("O11", "E2", "past when the plan was amended")
    c.drop("F10", "F11")
    place = max(n for n, line in enumerate(c.lines) if line == "== Preparing for adulthood")
    del c.lines[place]
    c.sub(
        "15 hours a week in 39 weeks: library Monday to Thursday 10 am to 1 pm, workshop on Friday 10 am to 1 pm.",
        "12 hours a week in 39 weeks: library Monday to Thursday 10 am to 1 pm.",
    )
    c.passage("P17", "F", None, "Year 10, and no provision to prepare for adulthood")
    c.sub(
        "into busier buildings and meets Elias 1:1 for 1 hour once a fortnight, 20 sessions from June 2026;",
        "into busier buildings, using RCADS and SDQ scores, and meets Elias 1:1 for 1 hour from time to time;",
    )
    c.mark("R01 P03", "F2", "RCADS and SDQ are not spelt out; from time to time")
    c.sub(
        "minutes every week on screen reading, magnification and eye-rest, and adapts the tutor's materials a "
        "week ahead.",
        "minutes every week and gives support.",
    )
    c.mark("P01", "F5", "support, with no activity")
    c.sub("By March 2027 Elias will sleep", "Elias will sleep")
    c.mark("O02", "E9", "no date")
    c.cut("~ Education ||")
    c.passage("S12", "K", None, "no advice from education")


def copy_b(c: Copy) -> None:
    """A package with no hours or place, a bare direct payment, nothing on health or the move to college."""
    c.cut("{+A direct payment of £78")
    c.after("= J |", "{+A direct payment of £78 a week is made to Maxine Burgess for the mentor.+}")
    c.passage(
        "S11",
        "J",
        "A direct payment of £78 a week is made to Maxine Burgess for the mentor.",
        "no needs, no outcomes",
    )
    c.sub(
        "Elias is educated otherwise than at school, 15 hours a week in 39 weeks: library Monday to Thursday "
        "10 am to 1 pm, workshop "
        "on Friday 10 am to 1 pm.",
        "Elias is educated otherwise than at school.",
    )
    c.rewrite("F1", "{+A qualified teacher teaches Elias 1:1: English, maths and science.+}")
    c.mark("P18 P03 P04", "F1", "no hours, provider or place")
    c.sub("1:1, one hour a day on four days a week.", "1:1, one hour a week.")
    c.cut("How he communicates:")
    c.passage("V07", "A", None, "nothing on how he communicates and takes part")
    c.drop("E8", "E9", "E7", "F11")
    c.passage("O10", "E", None, "no outcome for C or D")
    c.sub("one to the skate park and one to college.", "one to the skate park and one to the shops.")
    c.passage("O12", "E", None, "Year 10, and neither E nor F looks past Year 11")
    c.after(
        "* [F9]",
        "* [F12] A speech and language therapist works on Elias's stammer with him 1:1 for 30 "
        "minutes a week.",
    )
    c.drop("F7")
    c.sub(
        "goes over where things stand with placement and contact.",
        "goes over with her how things stand on placement and contact.",
    )
    c.mark("M02", "H2.1", "her, of a boy")
