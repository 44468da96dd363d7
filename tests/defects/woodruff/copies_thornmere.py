"""Thornmere: two defective copies."""

from tests.defects.woodruff.words import Copy, Plan


def first(plan: Plan) -> Copy:
    """Lunch and the move to secondary school lost, and a muddle of smaller faults."""
    c = Copy(plan)
    c.drop("F13")
    c.say("T01", "B8", note="the only provision for noise and lunch is gone")
    c.say("T03", "E8", note="nothing left helps him to eat lunch in company")
    c.swap(
        "A.hopes",
        '"I\'d like to not blow up at school, because then everyone looks at me."',
        '"I want to play the trumpet in a proper band, like Grandad did."',
    )
    c.say(
        "T06",
        '"I want to play the trumpet in a proper band, like Grandad did."',
        "A",
        "no outcome concerns music",
    )
    c.drop("E10", "F12")
    c.swap("E.lead", " and for the first weeks after it", "")
    c.swap("A.parent", "secondary school on his own two feet", "school on his own two feet")
    c.say("O12", None, "E", "in Year 5, and neither E nor F looks ahead to secondary school")
    c.swap(
        "B6",
        "He is ashamed afterwards",
        "He requires a teaching assistant beside him for the whole of the school day. He is ashamed "
        "afterwards",
    )
    c.say("N04", "B6", note="adult support written into a need")
    c.swap("F4", "for fifteen hours of every school week", "for up to fifteen hours of every school week")
    c.say("P07", "F4", note="hours capped")
    c.put(
        "F8",
        "Individual sessions with the emotional literacy support assistant, for forty minutes twice "
        "a week over "
        "three terms, following a programme which she will draw up when she has got to know him. Dr "
        "Stroud reviews it "
        "with her each half term.",
        "P09",
        "content left to a programme yet to be written",
    )
    c.add("C1", f"# D.text\n{plan.text('A.story')}")
    c.say("M06", "D.text", note="the history from A stands again in D")
    cited = (
        "The report of the Thornmere Literacy Service in November 2025 remarks that he gives up "
        "soonest when "
        "another child is in sight of his page."
    )
    c.swap("B7", "Of fourteen pieces", f"{cited} Of fourteen pieces")
    c.say("S13", cited, "B", "K does not list that report")
    c.put(
        "B2",
        "Idris, for whom two pieces of spoken information are as many as can be kept in mind before "
        "a third, should "
        "one arrive, displaces the first, and whose score for working memory, at the 7th percentile, "
        "would lead one to "
        "anticipate as much, is in mathematics able to understand the principle of long multiplication "
        "but not, once "
        "he has begun to apply it and has been interrupted by his own doubt or by another's remark, to "
        "find the place "
        "at which he left off, so that he begins again, and, by the third such attempt, having arrived at "
        "the conclusion "
        "that he is stupid, ceases, as he had done within five minutes of a spoken list of instructions "
        "in four of the "
        "six lessons that were observed.",
        "R02",
        "one sentence of over a hundred words",
    )
    c.put("B1", "Idris has developmental dyslexia.", "N02", "a diagnosis and nothing else")
    c.swap(
        "E1",
        "so that a reader knows them",
        "so that a reader knows them, and will type at fifteen words a minute without looking at the keys",
    )
    c.say("O08", "E1", note="writing and typing in one outcome")
    c.put(
        "J.text",
        "A direct payment of £2,340 a year has been agreed, with which Bethan will employ a "
        "tutor for part of "
        "Idris's special educational provision.",
        "S11",
        "needs and outcomes met by the payment are not set out",
    )
    c.add("F11", f"# F14 semh\n{plan.text('F5')}")
    c.say("P16", "F14", note="the comic strip paragraph stands under two areas")
    c.drop("A.voice")
    c.say("V07", None, "A", "nothing on how he communicates and takes part")
    return c


def second(plan: Plan) -> Copy:
    """The family's voice, the record of method and the signature lost."""
    c = Copy(plan)
    c.drop("A.how", "A.parent")
    c.say("V04", None, "A", "nothing says how, by whom or when the views were gathered")
    c.say("V02", None, "A", "no parents' views for a child of nine")
    c.cell("front", "Looked-after child", "No (subject of a child in need plan since March 2026)")
    c.drop("D1", "H2.1")
    c.add("C1", "# D.text\nNo social care needs were identified.")
    c.add("H1.text", "# H2.text\nNone is required.")
    c.say("N08", "D.text", note="child in need on the front page, D nil")
    for head in ("Signed on behalf of the Authority", "Name", "Date"):
        c.cell("sign", head, "")
    c.say("S07", None, None, "final plan with neither name nor date at its foot")
    c.add(
        "F12",
        "# F14 semh\nOn Mondays and Fridays, when leaving home is hardest, Idris is educated "
        "otherwise than at school by a home tutor, "
        "one to one.",
        "P18 P01 P04",
        "no hours, provider, place or content for the days out of school",
    )
    c.put("F10", "Staff training will be arranged.", "P15 P02 P03", "no subject, trainer or renewal")
    c.put(
        "E7", "By July 2028 Idris will be happier about showing his work.", "O03", "nothing to see or count"
    )
    c.put(
        "E3",
        "By July 2028 Idris will improve his understanding of other people.",
        "O04 O03",
        "'improve' with no criterion",
    )
    c.drop("E2")
    c.say("T02", "B2", note="the working memory outcome is gone")
    c.swap("B5", "He fears that", "Iddris fears that")
    c.say("M03", "B5", note="Iddris for Idris")
    stale = "A first appointment at the sleep clinic is due in January 2025."
    c.swap("C1", "Tired, he", f"{stale} Tired, he")
    c.say("M05", stale, "C", "a coming event twenty months before the plan")
    c.swap("F7", "A teaching assistant who knows Idris meets him", "A trusted adult meets him")
    c.say("P02 P06", "F7", note="no role")
    return c
