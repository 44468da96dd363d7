"""Thornvale's two defective copies."""

from __future__ import annotations

from tests.defects.tormentil.model import Copy, Item, Words
from tests.defects.tormentil.plan_thornvale import OUT, PLAN, prov


def first() -> Copy:
    """No vision teacher's advice, weakened wording, hand therapy in G."""
    made = Copy(PLAN, "a")
    made.swap("TV/EHC/26/0417", "«CaseRef»")
    made.mark("S04", None, "«CaseRef»", "merge field left")
    made.rule_out("Advice of the qualified teacher of the vision")
    made.mark("S12", "K", None, "B records a vision impairment; no such teacher's advice")
    made.swap("24 September 2027", "24 March 2028")
    made.mark("S06", None, "24 March 2028", "eighteen months after the plan")
    made.say(
        "B4",
        "Ilse suffers from separation anxiety and is manipulative at the gate. Crying of up to forty "
        "minutes is kept up on three mornings in five, during which no learning takes place and food is refused.",
        "N05",
        "suffers from, manipulative",
    )
    made.drop("F6", "F10", "F11", "F12")
    made.swap(
        "and entered Reception in September 2026",
        "and is expected to enter the nursery class in January 2025",
    )
    made.swap("She attended the nursery class from January 2025 and", "She was at home until now and")
    made.mark("M05", "A", "is expected to enter the nursery class in January 2025", "long before the plan")
    long = (
        "By Ilse, whose memory for what is sung, whether by the teacher, who has been singing to the class since "
        "January at the beginning of every morning, or by the assistants, or by the other children when they are in "
        "the yard, is such that a song of four verses is held after two hearings, cause and effect toys, once the "
        "working of them has been shown to her slowly and against a dark cloth, are mastered quickly, and a joke, "
        "if it be made with a look, is shared."
    )
    made.swap(
        "By Ilse a song of four verses is remembered after two hearings, cause and effect toys are mastered "
        "quickly, and a joke is shared with a look.",
        long,
    )
    made.mark("R02", "B", long, "one sentence of ninety words")
    made.say(
        "F1",
        "Speech and language therapy is delivered to Ilse individually by a therapist specialised in "
        "motor speech disorder, for between 30 and 45 minutes in every second week, for the shaping of words and "
        "the learning of the communication device.",
        "P07",
        "a range of minutes",
    )
    made.say(
        "F5",
        "All books, labels and number cards should be presented to Ilse one object at a time on a black "
        "board at the slope of 30 degrees, in every lesson.",
        "P10",
        "should",
    )
    made.say(
        "F2",
        "Practice with the communication device, at snack, at play and at story, is led by the teaching "
        "assistant trained by that therapist, one to one, for 20 minutes each day, if the timetable permits.",
        "P08",
        "if the timetable permits",
    )
    made.say(
        "F4",
        "The learning of letters is taught one to one by a teaching assistant daily for 15 minutes, in "
        "accordance with a programme which the advisory teacher is yet to write.",
        "P09",
        "left to what is not yet written",
    )
    made.say(
        "E1",
        "By July 2025, five different requests will be made by Ilse through her communication device or "
        "by word, each day, and will be understood at the first attempt by an adult who does not know her.",
        "O11",
        "before the plan",
    )
    made.say(
        "E2",
        "Play with two other children will be maintained by Ilse for fifteen minutes, three times a "
        "week, with the adult two metres away.",
        "O02",
        "no date",
    )
    made.after(
        "G1",
        prov(
            "G2",
            "By the occupational therapist, one to one for 40 minutes each month, the use of "
            "the shaped spoon and the order of dressing are taught, and progress is reviewed each term.",
            "B7 E7",
        ),
    )
    made.flag("P12", "G2", "occupational therapy that teaches, in G alone")
    return made


def second() -> Copy:
    """The parents unheard, an area lost, cramps left alone."""
    made = Copy(PLAN, "b")
    made.cut("By Mr and Mrs Vantongeren")
    made.drop("A1", "A2", "A3")
    made.mark("V02", "A", None, "no view of the parents of a four-year-old")
    made.after("A4", Item("A5", '"Horse": to ride upon one, when she is big, is what Ilse asks for.'))
    made.say("B6", "Cortical visual impairment.", "N02", "the diagnosis and nothing else")
    made.say(
        "E7",
        "By the end of Key Stage 1, the whole of a meal will be eaten by Ilse with a shaped spoon, her "
        "coat will be put on and the toilet will be used without a nappy.",
        "O08",
        "three achievements",
    )
    made.drop("G1", "E2", "B4", "E4", "F6")
    made.cut("Social, emotional and mental health")
    made.mark(
        "N01", "B", None, "social, emotional and mental health neither described nor said to be no need"
    )
    spot = next(at for at, b in enumerate(made.body) if getattr(b, "text", "").startswith("(G) Health"))
    made.body.insert(spot + 1, Words("G", "No health provision has been identified."))
    made.say(
        "F7",
        "By the physiotherapist, one to one, a standing and walking session of 45 minutes is given every "
        "week in term; it is repeated daily for 20 minutes by a teaching assistant whom she has trained.",
    )
    made.unlink("F7", "C1", "E8")
    made.item("F2").cells[OUT] = "(E14)"
    made.flag("T09", "F2", "there is no E14")
    made.say(
        "E5",
        "By the end of Key Stage 1, forty metres of the playground will be crossed by Isle with her "
        "frame, without a fall, on each day of a week.",
        "M03",
        "Isle",
    )
    twice = next(
        b.text for b in made.body if isinstance(b, Words) and b.text.startswith("Short-term targets")
    )
    spot = next(
        at
        for at, b in enumerate(made.body)
        if isinstance(b, Words) and b.text.startswith("The whole of the provision")
    )
    made.body.insert(spot + 1, Words("F", twice))
    made.mark("M06", "F", twice, "word for word in E")
    made.say(
        "B3",
        "Pictures and print that are crowded cannot be interpreted, as the orthoptist's report of May "
        "2026 has shown. One object against a plain ground is named by her, whereas on a page with four items none "
        "is found; letters are not yet distinguished from shapes.",
        "S13",
        "no orthoptist in K",
    )
    made.say(
        "F5",
        "Lessons are differentiated for Ilse and her efforts are praised by the class teacher, in every "
        "lesson.",
        "P11",
        "what every class gets",
    )
    made.say(
        "F8",
        "A high level of adult help is given to Ilse for moving about the building, toileting, and lunch.",
        "P02 P03 P04 P05 P06",
        "no person, number or hours",
    )
    return made


def copies() -> list[Copy]:
    """Both."""
    return [first(), second()]
