"""Wexcombe's two defective copies."""

from __future__ import annotations

from tests.defects.tormentil.model import Copy, Head, Item, Words
from tests.defects.tormentil.plan_wexcombe import PLAN


def first() -> Copy:
    """One H, no placement, no social care needs for a child in need."""
    made = Copy(PLAN, "a")
    for block in list(made.body):
        if isinstance(block, Head) and block.text.startswith("SECTION H1"):
            block.text = "SECTION H: Social care provision"
    made.cut("SECTION H2")
    made.plan.style.label |= {"H1": "H.1", "H2": "H.2"}
    made.mark("S03", "H1", None, "one H for both")
    spot = next(at for at, b in enumerate(made.body) if isinstance(b, Item) and b.key == "D1")
    made.body.insert(spot, Words("D", "No social care needs have been identified."))
    made.drop("D1")
    made.mark("N08", "D", "No social care needs have been identified.", "the front page says child in need")
    made.swap(
        "Saint Osyth Academy, Wexcombe: a mainstream secondary academy, with a place in its hearing resource "
        "base.",
        "The question of placement remains under discussion with Ms Etheridge.",
    )
    made.mark(
        "S09",
        "I",
        "The question of placement remains under discussion with Ms Etheridge.",
        "final, neither school nor type",
    )
    made.rule_out("K.3")
    made.rule_out("K.9")
    made.mark("S12", "K", None, "no psychologist's advice")
    made.mark("S12", "K", None, "no advice on preparation for adulthood, Year 10")
    made.cut("Marisol's views were taken")
    made.swap(
        "She attended the second half of her review with an agenda that she had helped to write, and her "
        "typed replies were read out by her choice.",
        "She takes part in meetings for half of their length, with an agenda that she has helped to write.",
    )
    made.mark("V04", "A", None, "how, when and by whom is gone")
    extra = (
        "On a test of receptive vocabulary Marisol scored at the 30th centile, and she requires a teaching "
        "assistant in practical lessons."
    )
    made.swap("when Marisol seldom leaves her bedroom.", "when Marisol seldom leaves her bedroom. " + extra)
    made.mark("V08", "A", extra, "a finding and provision in A")
    made.say(
        "F6",
        "Where staffing allows, a teaching assistant with two years' experience of autism shall meet "
        "Marisol 1:1 at 8.40 am each day for 15 minutes. The assistant shall go through that day's timetable with "
        "her and shall mark each change of room or teacher on it.",
        "P08",
        "where staffing allows",
    )
    made.say(
        "F4",
        "A specialist teacher holding an assessor's qualification shall teach Marisol 1:1 for up to one "
        "hour each week to plan essays by means of the four-square frame, using the texts of her GCSE courses.",
        "P07",
        "up to one hour",
    )
    made.say(
        "F7",
        "An educational psychologist shall see Marisol 1:1 for 50 minutes a week in the autumn term, the "
        "content being that of a programme which the service will draw up in due course.",
        "P09 P01",
        "content left to what is not yet written",
    )
    made.swap(
        "and transferred to Saint Osyth Academy in September 2023",
        "and will transfer to Saint Osyth Academy in September 2023",
    )
    made.mark(
        "M05", "A", "will transfer to Saint Osyth Academy in September 2023", "three years before the plan"
    )
    made.say(
        "F2",
        "A teaching assistant trained by that therapist shall meet Marisol 1:1 for 20 minutes on Mondays "
        "and Thursdays to go through instructions misread that week by means of CSC and the TSFU workbook.",
        "R01",
        "CSC, TSFU never spelt out",
    )
    made.cut("Shorter-term targets")
    made.mark("O13", "E", None, "nothing on shorter-term targets")
    return made


def second() -> Copy:
    """Nobody prepares her for adult life; voices run together; therapy sits in G."""
    made = Copy(PLAN, "b")
    mixed = (
        "Baking, lace and two rabbits are liked, and the dining hall is not. The base is felt to be calm. There is "
        "concern about marks, about weekends and about the journey to college."
    )
    made.cut("Ms Etheridge considers")
    for block in made.body:
        if isinstance(block, Words) and block.text.startswith("She enjoys baking"):
            block.text, block.label = mixed, "A.4 Views and interests."
    made.say("A1", "To be a pastry chef with a counter of her own.")
    made.say("A2", "To have one friend with whom messages go both ways.")
    made.say("A3", "To sit GCSE examinations with her year and to be in school each day without dread.")
    made.say("A4", "To live in time in a flat near the family.")
    made.mark("V03", "A", mixed, "whose views these are cannot be told")
    made.say("B1", "Marisol has some difficulties with language.", "N03", "nothing seen, no level, no effect")
    made.say(
        "B2",
        "She does not know how to begin or repair a conversation with someone of her age. She is "
        "demanding and attention-seeking, does not notice that the listener has turned away, and has eaten lunch "
        "alone since Year 8.",
        "N05",
        "judges her",
    )
    made.say(
        "B6",
        "Certain smells and the noise of the dining hall are painful to her. He retches and runs from "
        "the room, and on most school days eats nothing between breakfast and 4 pm. A separate room and an adult to "
        "sit with at lunch are required.",
        "N04 M02",
        "provision written as a need; 'he' for Marisol",
    )
    made.say(
        "E2",
        "By the end of Year 11 Marisol will improve her social skills and grow in confidence.",
        "O04 O03",
        "improve, no criterion",
    )
    made.say(
        "E7",
        "Marisol will be a pastry chef who owns her counter.",
        "O06 O02",
        "a life goal, no step and no date",
    )
    made.say(
        "E1",
        "By July 2025 Marisol will ask what is meant, by word or by card, on four of every five "
        "occasions when an instruction in class is unclear to her.",
        "O11",
        "a year before the plan",
    )
    made.drop("F12", "F13", "F14", "F1")
    heads = [b for b in made.body if isinstance(b, Head) and b.text == "Preparing for adulthood"]
    made.body.remove(heads[-1])
    made.mark("P17", "F", None, "no provision towards adult life, Year 10")
    made.say(
        "F2",
        "A teaching assistant trained in language and autism shall meet Marisol 1:1 for 20 minutes on "
        "Mondays and Thursdays to go through instructions misread that week by means of comic strip conversations.",
    )
    made.after(
        "G1",
        Item(
            "G2",
            "A speech and language therapist shall work with Marisol 1:1 for 45 minutes in each "
            "alternate week on inference, idiom and asking for clarification, and shall review the work each term.",
            "B1 E1",
        ),
    )
    made.flag("P12", "G2", "speech and language therapy in G alone")
    made.say(
        "E5",
        "By July 2027 Marrisol will tell a teacher, unprompted, when she has not heard or when her aids "
        "have failed, in all of her lessons.",
        "M03",
        "Marrisol",
    )
    made.swap("26 May 2026", "[insert date]")
    made.mark("S04", "K", "[insert date]", "placeholder left")
    return made


def copies() -> list[Copy]:
    """Both."""
    return [first(), second()]
