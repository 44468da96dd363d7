"""The guards of plan 9 and the edits that make its two defective copies."""

from __future__ import annotations

from tests.defects.hazel.edits import GONE, NEXT, Edit, Gap, Guard
from tests.defects.hazel.plans import tamerdale_words as c
from tests.plans.cedar.blocks import bare


def _said(key: str) -> str:
    """A statement's words, by its key."""
    everything = {name: text for name, _, text in c.NEEDS}
    for items in (*c.PROVISION.values(), *c.OUTCOME_AREAS.values()):
        everything |= dict(items)
    everything |= dict([*c.C_NEEDS, *c.D_NEEDS, *c.G, *c.H2, *c.WORDS[2:], c.MOTHER[1]])
    return everything[key]


GUARDS = [
    Guard("A", bare(c.HISTORY), "M01, M05: his half-sister's name, and dates that are history"),
    Guard(
        "B", c.STRENGTHS[c.SP], "S12: 'sight and hearing are good' asks for no specialist teacher's advice"
    ),
    Guard("F", bare(_said("f6")), "P04: the old hours are a tracked deletion"),
    Guard("F", _said("f11"), "P05: 'five other students of 16 and over' is a number"),
    Guard("F", _said("f16"), "M02: nothing of 'she'; P03: four set times a day"),
    Guard("F", _said("f5"), "M02: 'she' is the teacher"),
    Guard("G", _said("g2"), "P06: 'as required' of rescue medication"),
    Guard("H1", c.H1_NIL, "S10, S02: H1 names an Act and says that it does not apply"),
    Guard("J", c.BUDGET, "S11: the direct payment is for care, and is set out"),
]

_STEPS = [
    "By 18 December 2026 Callum will greet three people whom he does not know, using his device, in one trip to a shop.",
    "By 18 December 2026 Callum will say “no, thank you” or “stop” when he means it, in eight choices out of ten in class.",
    "By 18 December 2026 Callum will find the price of ten items on a supermarket’s website with his thumb switch.",
]
_TWICE = "People who have not met Callum before catch no more than one word in four of what he says to them, and fewer still at the end of the day, and he has given up asking for what he wants in shops."
_MUSIC = "A music therapist registered with a professional body will work with Callum, 1:1, for 45 minutes each week in term time on breath control, and will report each July."
_LEVEL = "Callum will have access to a high level of support from familiar adults so that he can take part in lessons."

FIRST = [
    Edit(
        c.OUTCOME_AREAS["Moving to college"][0][1],
        NEXT.join([c.OUTCOME_AREAS["Moving to college"][0][1], *_STEPS]),
        [
            Gap("O01", "E", "thirteen outcomes", None),
            Gap(
                "O13",
                "E",
                "termly targets stand as outcomes, and nothing says who sets and monitors such",
                None,
            ),
        ],
    ),
    Edit(c.TARGETS, GONE),
    Edit(
        _said("f6"),
        _LEVEL,
        [
            Gap("P01", "F", "'support' and no more"),
            Gap("P02", "F", "'familiar adults'"),
            Gap("P03", "F", "no times or lessons"),
            Gap("P04", "F", "no hours"),
            Gap("P05", "F", "no ratio"),
            Gap("P06", "F", "'access to', 'a high level of' stand where hours and ratio should"),
        ],
    ),
    Edit(
        "and will test his driving on a set course",
        "and will test Jordan’s driving on a set course",
        [Gap("M01", "F", "another young person's name; a possible data breach")],
    ),
    Edit(
        _said("a3"),
        "“I want to go to Japan and to learn to read Japanese.”",
        [Gap("T06", "A", "no outcome has to do with travel abroad or with languages")],
    ),
    Edit(
        "on the routes to college and to the radio station.",
        "on the routes to college and to the radio station, if a travel trainer can be found and the budget for travel training has not been spent.",
        [Gap("P08", "F", "depends on finding a trainer and on the budget")],
    ),
    Edit(
        _said("b8"),
        f"{_said('b8')}{NEXT}{_TWICE}",
        [Gap("N06", "B", "the first need under communication again in other words", _TWICE)],
    ),
    Edit(
        "which he rated at six out of ten on most afternoons in June 2026.",
        "which he rated at six out of ten on most afternoons in June 2026 (pain psychology report, Dr Imelda Roe, March 2026).",
        [
            Gap(
                "S13",
                "B",
                "K lists no pain psychologist",
                "pain psychology report, Dr Imelda Roe, March 2026",
            )
        ],
    ),
    Edit(
        "Dated 25 September 2026",
        f"Dated 25 September 2026{NEXT}Annex 1: further therapy{NEXT}{_MUSIC}",
        [Gap("P13", None, "provision in an annex after K", _MUSIC)],
    ),
    Edit(c.GATHERED, GONE, [Gap("V04", "A", "nothing says how or when the views were gathered", None)]),
    Edit("How these views were gathered", GONE),
    Edit(
        _said("e4"),
        "By July 2028 Callum will have a better grasp of money and be more independent with it.",
        [Gap("O04", "E", "'a better grasp', 'more independent'"), Gap("O03", "E", "nothing to count or see")],
    ),
    Edit(
        "An independent advocate will meet Callum, 1:1, for 45 minutes in the week before each meeting about him, at least six times a year, to help him",
        "It would be worth considering whether an independent advocate might meet Callum, 1:1, for 45 minutes in the week before each meeting about him, at least six times a year, to help him",
        [Gap("P10", "F", "'would be worth considering', 'might': nobody must do it")],
    ),
]

_CARE = "Callum will have a ramp and a level-access shower fitted at home and twelve nights of overnight short breaks a year from the children with disabilities team."

SECOND = [
    Edit(c.H1_NIL, _CARE, [Gap("S10", "H1", "H1 has content and he is 18")]),
    Edit(
        "Outcomes: employment",
        GONE,
        [Gap("O09", "E", "no outcome towards work, independent living, community or health", None)],
    ),
    Edit("Outcomes: independent living", GONE),
    Edit("Outcomes: friends, relationships and community", GONE),
    Edit("Outcomes: health", GONE),
    Edit("Outcomes: moving to college", GONE),
    Edit(
        _said("e1"),
        "By July 2027 Callum will dictate an essay of 300 words in one lesson, without a prompt on what to say.",
        [Gap("T06", "A", "no outcome moves towards radio or paid work", _said("a1"))],
    ),
    Edit(
        _said("e3"),
        "By July 2027 Callum will tell a new teaching assistant which of two tasks to set out first, in nine lessons out of ten.",
        [
            Gap("T06", "A", "no outcome moves towards a flat and his own assistants", _said("a2")),
            Gap("O10", "E", "neither D's needs nor the risk of choking has an outcome", None),
            Gap("T02", "D", "no outcome about care or living away from his family", _said("d1")),
            Gap("T02", "D", "no outcome eases his mother's caring", _said("d2")),
        ],
    ),
    Edit(
        _said("e4"),
        "By July 2027 Callum will work out the right change in eight classroom examples out of ten.",
    ),
    Edit(
        _said("e5"),
        "By July 2027 Callum will drive from his classroom to the hall ten times running without touching a wall.",
    ),
    Edit(
        _said("e7"),
        "By July 2027 Callum will take four turns in a discussion with two other pupils, in one lesson a week for a term.",
        [Gap("T06", "A", "no outcome moves towards going out with friends", _said("a3"))],
    ),
    Edit(
        _said("e9"),
        "By July 2027 Callum will say, each time that he is put into the standing frame, whether the straps are right, on nine occasions out of ten.",
        [
            Gap("T06", "A", "no outcome moves towards looking after his own health", _said("a5")),
            Gap("T02", "C", "no outcome about eating, drinking or chest infections", _said("c2")),
        ],
    ),
    Edit(
        _said("e10"),
        "By July 2027 Callum will attend 90% of his lessons at Fairholme over a term.",
        [Gap("O12", None, "he leaves school in July 2027, and neither E nor F looks ahead", None)],
    ),
    Edit(
        _said("e8"),
        "By July 2027 Callum will signal with his switch that he has an answer before his assistant is asked, in four lessons out of five.",
    ),
    Edit("to a person whom he has not met before within one minute", "to a supply teacher within one minute"),
    *[Edit(text, GONE) for _, text in c.PROVISION[c.PFA]],
    Edit(
        "Preparation for adulthood",
        GONE,
        [Gap("P17", "F", "no provision to help him to prepare for adulthood", None)],
    ),
    Edit(", with a visit of one hour to a shop every fortnight in which he pays with his own card", ""),
    Edit(" and will send the settings to the college by 30 June 2027", ""),
    Edit(", and half of the sessions in each term will be held in shops and cafés", ""),
    Edit(", and will help him for 20 minutes each week, 1:1, to message the others and fix an outing", ""),
    Edit(" and helps towards the outcomes for independent living", ""),
    Edit(
        "He sits awkwardly after 40 minutes, leans to the left",
        "She sits awkwardly after 40 minutes, leans to the left",
        [Gap("M02", "B", "'she' for a young man")],
    ),
    *[
        Edit(text, GONE, [Gap("N09", "B", "nothing that he can do is said", None)] if area == c.CL else [])
        for area, text in c.STRENGTHS.items()
    ],
    Edit(
        c.WORDS[0],
        "“I hate being talked over. I hate it more when people finish my sentences wrong. I have been at this school a long time and the others are younger than me now.”",
    ),
    Edit(" She is proud of his humour and of his patience.", ""),
    Edit(
        "He drives it well in places that he knows, but out of doors he misjudges",
        "Out of doors he misjudges",
    ),
    Edit(
        "Callum reads at about the level of a ten-year-old,",
        "Callum will begin his A-level courses in September 2024. He reads at about the level of a ten-year-old,",
        [
            Gap(
                "M05",
                "B",
                "two years before the plan's date",
                "Callum will begin his A-level courses in September 2024.",
            )
        ],
    ),
    Edit(
        "1:1, for one hour each week in term time. The work covers stretching",
        "1:1, for one hour. The work covers stretching",
        [Gap("P03", "F", "how often she treats him is gone")],
    ),
]
