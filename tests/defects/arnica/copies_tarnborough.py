"""Two defective copies of the Tarnborough plan."""

from __future__ import annotations

from tests.defects.arnica.words import Copy


def copy_a(c: Copy) -> None:
    """Words with no speaker, a placement left open, threads cut at travel and at safety."""
    c.sub("My mum, Karen Pendry", "«Lives_With»")
    c.passage("S04", "", "«Lives_With»", "a merge field")
    c.sub("Tarnborough College, a general further education college.", "TBC")
    c.passage("S09 S04", "I", "TBC", "neither a name nor a type")
    c.cut("== How we wrote this part", "== How I talk")
    c.passage(
        "V05",
        "A",
        "I like college. I like cooking days best. I do not like it when it is noisy in the "
        "canteen. I do not like being "
        "talked about when I am there. I want to choose my own clothes and my own dinner.",
        "nobody says whose words",
    )
    c.passage("V04", "A", None, "nothing on how the views were gathered")
    c.sub(
        "I go to all my own meetings and I start them by showing my photos.",
        "Jossie goes to all her own meetings and starts them with her photos.",
    )
    c.passage(
        "M03", "A", "Jossie goes to all her own meetings and starts them with her photos.", "Josie, misspelt"
    )
    c.after("[A4]", "* [A5] I want to learn to swim.")
    c.drop("E6", "F11")
    c.after(
        "* [F9]",
        "* [F14] A teacher of the deaf checks my hearing aids with me 1:1 for 15 minutes every Monday.",
    )
    c.rewrite("E2", "I will have access to speech therapy every two weeks and to a talking app.")
    c.mark("O05", "E2", "a service, not a difference")
    c.sub("A cookery teacher teaches me", "Somebody teaches me")
    c.mark("P02", "F12", "somebody")
    c.sub("1:1 for four hours each Wednesday in term time, and", "1:1 for four hours at a time, and")
    c.mark("P03", "F10", "how often is not said")
    c.rewrite(
        "F5",
        "I get opportunities to practise money and time with staff in small groups as appropriate, "
        "in a real shop too.",
    )
    c.mark("P02 P03 P04 P05 P06", "F5", "staff, small groups, as appropriate")


def copy_b(c: Copy) -> None:
    """H1 for an adult, a thirteenth outcome, no tools, no short stays."""
    c.after(
        "[G1]",
        "= H1 | H1 // Social care provision for me under the Chronically Sick and Disabled Persons Act 1970",
        "* [H1.1] A personal assistant goes out with me 1:1 for three hours each Saturday, to a café or to "
        "see a school friend. My "
        "social worker looks at this every six months.",
    )
    c.link("D1 > H1.1; E10 > H1.1")
    c.mark("S10", "H1.1", "she is 19")
    c.sub("20 April 2027", "30 September 2027")
    c.passage("S06", "", "30 September 2027", "over 15 months after the plan")
    c.after("[E12]", "# [E13] I will run the five kilometre race in Harbour Park without stopping.")
    c.passage("O01", "E", None, "thirteen outcomes")
    c.after(
        "I have Down's syndrome. I went",
        "I live with Mum in a house near the park. My nan lives next "
        "door. Mum does the cooking and the money.",
    )
    c.passage(
        "M06",
        "A",
        "I live with Mum in a house near the park. My nan lives next door. Mum does the "
        "cooking and the money.",
        "the same paragraph in A and D",
    )
    c.rewrite(
        "F13",
        "In the autumn term of 2027 the college transition worker will convene, for one hour in "
        "each month, a multi-agency transition "
        "planning meeting, attended by myself, my mother and the allocated adult social worker, for the "
        "purpose of "
        "formulating, co-ordinating and, in so far as is practicable within the statutory frameworks, "
        "agreeing the "
        "arrangements for supported employment, supported accommodation and purposeful daytime occupation "
        "following cessation of my programme.",
    )
    c.mark("R02", "F13", "a sentence of over sixty words in a plan in easy English")
    c.rewrite("E3", "I will be better at listening.")
    c.mark("O03 O04", "E3", "better, by no measure")
    c.cut("== How I talk", "== My story")
    c.passage("V07", "A", None, "nothing on how she communicates and takes part in decisions")
    c.sub(
        "when food is too old to eat.",
        "when food is too old to eat. I must have a support worker with me "
        "1:1 for two hours a week in the "
        "kitchen.",
    )
    c.mark("N04", "B9", "a support worker, in B")
    c.drop("H2.2", "F8", "F9")
    c.sub("for the first three visits", "for up to three visits")
    c.mark("P07", "F7", "up to three")
    c.sub(
        "sees me every three months to fit",
        "sees me every three months, if there is a space in the clinic, to fit",
    )
    c.mark("P08", "G1", "if there is a space")
    c.rewrite("B6", "I worry a bit sometimes.")
    c.mark("N03", "B6", "about what, how one sees it, what follows: not said")
