"""Two defective copies of the Wexmoor plan."""

from __future__ import annotations

from tests.defects.arnica.words import Copy


def copy_a(c: Copy) -> None:
    """Another child's name, a lost language group, a vague mathematics row."""
    c.sub("will run a game for Nerys and three other", "will run a game for Jacob and three other")
    c.mark("M01", "F7", "another child's name")
    c.rewrite(
        "F5",
        "Her class teacher will give her regular help with the words used in mathematics, and will let her "
        "parents know each term how it is going.",
    )
    c.mark("P01 P03 P04 P05 P06", "F5", "help that is regular: no activity, frequency, length or group")
    c.drop("F3")
    c.sub(
        "with her teaching assistant at hand.",
        "with her teaching assistant at hand. // [F12] An "
        "occupational therapist "
        "will work with Nerys 1:1 for 30 minutes each week on pencil grip and letter formation, and will report to "
        "the SENCO each term.",
    )
    c.sub(
        "// [A2] She would like",
        "// [A5] She wants to look after a pony and learn to ride it. // [A2] She would like",
    )
    c.rewrite("E6", "By the end of Year 4 Nerys will improve her friendships with other children.")
    c.mark("O03 O04", "E6", "improve, with nothing to count")
    c.cut("Advice of a qualified teacher of the deaf")
    c.passage("S12", "K", None, "a hearing loss in B, and no advice of a qualified teacher of the deaf")
    c.sub(
        "The therapist will review the exercises with",
        "The therapist will repeat the CELF and the BPVS in the summer and review the exercises with",
    )
    c.mark("R01", "F2", "CELF and BPVS are never spelt out")
    c.cut("!How these views were gathered")
    c.passage("V04", "A", None, "nothing says who asked, how or when")
    c.sub(" time. The SENCO will review this each term with Mr and Mrs Aldous.", " time.")
    c.mark("P14", "F6", "nobody reviews it")


def copy_b(c: Copy) -> None:
    """An area gone, a club without a supporter, an outcome from nowhere."""
    c.cut("Provision (B-F-E): Social, emotional", "Provision (B-F-E): Sensory")
    c.passage(
        "N01",
        "B",
        None,
        "social, emotional and mental health is neither described nor said to be without need",
    )
    c.drop("H1.1")
    c.sub("|| No other social care provision is required at present. ||", "||  ||")
    c.passage("S02", "H2", None, "nothing under H2")
    place = next(n for n, line in enumerate(c.lines) if "[D1 social]" in line)
    cells = c.lines[place].split("||")
    c.lines[place] = "||".join([cells[0], " No provision under the Act is required at present. ", *cells[2:]])
    c.sub(
        " // Shorter-term targets towards these outcomes will be set each term by the class teacher, the SENCO, "
        "Mr and Mrs Aldous and Nerys, and the SENCO will record what has been reached.",
        "",
    )
    c.passage("O13", "E", None, "nothing on shorter-term targets")
    place = next(n for n, line in enumerate(c.lines) if line.startswith("Nerys is the elder of two"))
    c.lines[place] = "Nerys lives with her mother, her father and her baby brother."
    c.passage("V09", "A", None, "no history")
    c.rewrite("B7", "Nerys has a bilateral sensorineural hearing loss.")
    c.mark("N02", "B7", "a diagnosis and nothing else")
    c.rewrite(
        "E3",
        "By the end of Year 4 staff will have taught Nerys every sound in the scheme and entered "
        "her reading level "
        "in the school's records each term.",
    )
    c.mark("O07 O05", "E3", "what staff do")
    c.sub(
        "[F4] A teaching assistant trained in a visual phonics scheme will teach Nerys reading 1:1",
        "[F4] Nerys will be taught reading by an adult from the class, using a visual phonics scheme, 1:1",
    )
    c.mark("P02", "F4", "an adult, with no role or training")
    c.sub("for 15 minutes twice a week, with counters", "for 15 minutes, up to twice a week, with counters")
    c.mark("P07", "F5", "up to twice")
    c.sub("Nerys will have a quiet rest", "When staffing allows, Nerys will have a quiet rest")
    c.mark("P08", "F11", "when staffing allows")
    c.rewrite("F10", "The adults who work with Nerys will have training.")
    c.mark("P15 P02 P03", "F10", "no subject, trainer or renewal")
    c.sub(
        "They worry that quiet children are passed over.",
        "They look forward to her starting in Reception "
        "next September. They "
        "worry that quiet children are passed over.",
    )
    c.passage(
        "M05", "A", "They look forward to her starting in Reception next September.", "she is in Year 3"
    )
    c.sub(
        "[E4] By July 2028",
        "[E10] By the end of Year 4 Nerys will swim 25 metres of front crawl without a "
        "float. // [E4] By July 2028",
    )
