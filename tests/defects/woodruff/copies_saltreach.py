"""Saltreach: two defective copies."""

from tests.defects.woodruff.words import Copy, Plan


def first(plan: Plan) -> Copy:
    """Under-18 social care for an adult, swimming from nowhere, travel training lost."""
    c = Copy(plan)
    c.drop("H1.text")
    c.add(
        "G1",
        "# H1.1 care\nHelp to cook and shop, and to get to the sports hall.\n> Provided by: Support "
        "worker of adult "
        "social care, one to one, 3 hours every Saturday from October 2026; reviewed by the social worker "
        "every four "
        "months.",
        "S10",
        "H1 filled though Cal is 18",
    )
    c.put("E3", "Cal will pass functional skills maths at level 1.", "O02", "no date")
    c.add(
        "E10",
        "# E11 other\nBy July 2028 Cal will swim 200 metres without stopping.",
        "T04",
        "no need concerns swimming",
    )
    c.add(
        "F14",
        "# F15 other E11\nSwimming lessons.\n> Provided by: Swimming teacher (level 2), one to "
        "one, 45 minutes on "
        "Mondays in term time from October 2026; reviewed with Cal each term.",
        "T05",
        "no need concerns swimming",
    )
    hope = '"I want to see the island races with my cousin, on the ferry and everything."'
    c.swap("A.hopes", '"I\'d like to be back with a team, even just helping run it."', hope)
    c.say("T06", hope, "A", "no outcome moves towards it")
    c.drop("E10")
    c.plan.pieces["F14"].under = "-"
    c.say("T02", "B7", note="the outcome about mornings is gone")
    c.drop("F12")
    c.say("T01", "B10", note="travel training is gone")
    c.say("T03", "E6", note="travel training is gone")
    c.cell(
        "F9",
        "Provided by",
        "Careers adviser (level 6), one to one, as and when required; action plan reviewed at each meeting.",
        "P03 P04 P06",
        "how often and how long lost",
    )
    c.put("B2", "He has some problems with words.", "N03", "no description, level or effect")
    c.cell("front", "Date assessment was requested", "5 January 2026")
    c.say("S15", None, None, "36 weeks from request to final")
    c.swap("F1", "Occupational therapist from the brain injury team", "OT from the CNRT", "Provided by")
    c.say("R01", "F1", note="CNRT is nowhere spelt out")
    return c


def second(plan: Plan) -> Copy:
    """No placement, no home outcome, no health outcome, and provision in an annex."""
    c = Copy(plan)
    c.put(
        "I.text", "A placement will be arranged for the autumn term.", "S09", "neither a setting nor a type"
    )
    c.drop("E9")
    c.say("O10", None, "E", "no outcome answers the seizures")
    c.say("T02", "C1", note="its outcome is gone")
    c.drop("E7")
    c.plan.pieces["F13"].under = "-"
    c.say(
        "T06",
        '"I want my own place, near enough for Mum\'s, far enough for peace."',
        "A",
        "outcome on running a home gone",
    )
    c.say(
        "T06",
        "They would like to see him safe in a home of his own before they are sixty.",
        "A",
        "outcome on running a home gone",
    )
    c.say("T02", "B11", note="outcome on running a home gone")
    c.drop("F3")
    c.say("T01", "B9", note="left-hand tools gone")
    c.drop("F7")
    c.say("T01", "B5", note="maths tuition gone")
    c.say("T03", "E3", note="maths tuition gone")
    c.add(
        "sign",
        "# annex\nCal will also have a reading mentor from the volunteer service, one to one, for "
        "thirty minutes "
        "every Tuesday at noon, to go over his trade notes. The course leader reviews this each half term.",
    )
    c.say("P13", "annex", None, "provision in an annex")
    c.swap("E5", "Cal will notice", "Harvey will notice")
    c.say("M01", "E5", note="another learner's name")
    c.put(
        "F5",
        "Clear teaching and well-planned lessons, as for all learners.",
        "P11",
        "what every college does",
    )
    c.put("E10", "By July 2027 Cal will be in a better place with himself.", "O03", "nothing to see or count")
    c.swap("F10", "Clinical neuropsychologist, one to one", "A suitable person, one to one", "Provided by")
    c.say("P02", "F10", note="no role or qualification")
    c.swap("F13", "; reviewed each term.", ".", "Provided by")
    c.say("P14", "F13", note="nobody reviews it")
    return c
