"""Eastwold: two defective copies."""

from tests.defects.woodruff.words import Copy, Plan


def first(plan: Plan) -> Copy:
    """An area left empty, therapy moved to G, the child's voice lost."""
    c = Copy(plan)
    c.drop("B.semh", "B6", "B7", "E6", "E7", "F8", "F9")
    c.cell("F4", "Need", "B1, B2")
    c.cell("F5", "Need", "B1, B2, B9")
    c.say("N01", None, "B", "social, emotional and mental health left empty")
    c.put("K6", "Hearing clinic letter")
    c.cell("K6", "From whom", "Dr Hal Sorensen, consultant paediatrician in audiology")
    c.say("S12", None, "K", "hearing loss in B, and no advice from a teacher of the deaf")
    language, sounds = c.plan.pieces["F1"], c.plan.pieces["F3"]
    c.drop("F1", "F3")
    for after, key, old in (("G2", "G3", language), ("G3", "G4", sounds)):
        cells = "\n".join(f"> {head}: {words}" for head, words in old.cells.items())
        c.add(after, f"# {key}\n{old.text}\n{cells}", "P12", "speech and language therapy only in G")
    c.say("T01", "B3", note="its only provision has left F")
    c.cell("F13", "Need", "B12", "T09", "there is no B12")
    c.cell(
        "F7",
        "Frequency",
        "20 minutes. Class teacher and educational psychologist review each term.",
        "P03",
        "how often is lost",
    )
    c.swap("F6", "group of 2 children", "small group", "By Whom")
    c.say("P05 P06", "F6", note="size of group lost")
    c.cell("F10", "Frequency", "Weekly in term. Written review each term.", "P04", "length lost")
    c.swap("B4", "Knows 7 letter sounds", "Poppy knows 7 letter sounds")
    c.say("M01", "B4", note="another child's name")
    c.cell("front", "Review due by", "14/03/2028")
    c.say("S06", None, None, "eighteen months after the plan")
    c.put(
        "E9",
        "By Easter 2026, get as much work finished in the last hour of the day as in the first, "
        "four days a week.",
        "O11",
        "date before the plan's",
    )
    c.put("A.how", "Parents: phone call with plan officer, 8 June 2026, typed up and agreed by email.")
    c.drop("A.hopes")
    c.swap("A.likes", '"Splash!" (swimming). Worms', "Swimming, worms")
    c.say("V01", None, "A", "no views of Nell's")
    c.swap(
        "B2",
        "Watches the others and copies.",
        "Lazy about listening, lets the others do the work and copies.",
    )
    c.say("N05", "B2", note="'lazy'")
    return c


def second(plan: Plan) -> Copy:
    """Too many outcomes, termly targets among them, and odd ends in the thread."""
    c = Copy(plan)
    c.add(
        "E3",
        '# E12 ci\nBy Christmas 2026, use a verb with a name ("Kit run") in play ten times in a '
        "session.\n"
        "# E13 cl\nBy February half term 2027, know 12 letter sounds by sight and cue.\n"
        "# E14 cl\nBy Easter 2027, count out 10 objects without a slip, four times in five.",
        "O13",
        "termly targets stand among the outcomes",
    )
    c.say("O01", None, "E", "fifteen outcomes")
    c.add(
        "E9",
        "# E15 sp\nRide a bicycle with two wheels the length of the playground.",
        "T04 T03",
        "no need of cycling, no provision for it",
    )
    c.put("B7", "Some difficulties with friendships. (K2)", "N03", "no description, level or effect")
    c.add(
        "B9",
        '# B10 sp\nSpeech not clear. Ends of words missing, "s", "f" and "sh" come out as '
        '"d". Strangers get '
        "about one word in three. (K4)",
        "N06",
        "B3 over again",
    )
    c.put(
        "F2",
        "Differentiated curriculum and quality first teaching. (K2)",
        "P11 P01",
        "what every school does, in place of the approach",
    )
    c.add(
        "F13",
        "# F14 sp\nPiano lesson.\n> By Whom: Visiting music teacher, 1:1\n"
        "> Frequency: 20 minutes, Fridays in term. Music teacher reports each term.\n> Need: Enjoyment",
        "T05",
        "no need concerns music",
    )
    left = "Click or tap here to enter text."
    c.put("I.text", f"{plan.text('I.text')} {left}")
    c.say("S04", left, "I", "prompt left in")
    age = "Now aged 7 and in Year 3."
    c.swap("A.story", "Good start,", f"{age} Good start,")
    c.say("M04", age, "A", "front page: born January 2021, Year 1")
    c.put(
        "F12",
        "Both hearing aids and the radio aid should be tested with stetoclip and listening sounds; "
        "spare batteries "
        "could be kept in tray. (K6)",
        "P10",
        "'should', 'could'",
    )
    c.swap("B1", "before she has finished", "before he has finished")
    c.say("M02", "B1", note="'he' for Nell")
    c.drop("A.parents")
    c.put(
        "A.hopes",
        "Nell and parents: swimming, worms and the water tray are liked, teatime is hard, "
        "friends are wanted, "
        "and to read a big book, and a swim club in the big pool, and to be understood by people outside "
        "the family.",
        "V03",
        "Nell's and her parents' views run together",
    )
    c.put("E8", "Have access to hearing aid checks twice a day.", "O05", "a service, not a difference made")
    return c
