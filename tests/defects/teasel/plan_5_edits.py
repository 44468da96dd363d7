"""What is wrong with the two copies of Zayd's plan."""

from __future__ import annotations

from tests.defects.teasel import plan_5_words as words
from tests.defects.teasel.edits import Edit, gone
from tests.defects.teasel.said import said


def outcome(place: int) -> str:
    """The words of an outcome, by its number."""
    part = said(words.OUTCOMES[place - 1][0])[0]
    return part[1]


def provided(place: int) -> str:
    """The words of a provision, by its number."""
    return said(words.PROVISION[place - 1][0])[0][1]


# fmt: off
def a() -> list[Edit]:
    """Never brought up to date for Year 9: nothing of adult life, and home teaching left open."""
    return [
        Edit(outcome(8), "", ("O09", "E", None, "nothing towards work, independent living, community or health"), ("P17", "F", None, "no provision to prepare for adulthood"), ("O12", "E", None, "Year 9: neither E nor F looks to Key Stage 4 options or to what follows school"), ("T06", "A", "a1", "nothing moves towards work"), ("T06", "A", "a3", "nothing moves towards university")),
        Edit(outcome(6), "", ("T06", "A", "a2", "nothing moves towards going out with friends"), ("T02", "B", "b6", "no outcome about friends"), ("T02", "D", "d2", "no outcome about going out")),
        Edit(outcome(10), "", ("O10", "E", None, "C and D have needs that no outcome answers"), ("T02", "C", "c1", "no outcome about his breathing"), ("T02", "C", "c2", "no outcome about weight or bones"), ("T02", "B", "b7", "no outcome about transfers, toilet or drinking")),
        Edit(outcome(11), "", ("T02", "D", "d1", "no outcome about moving and washing at home")),
        *gone(outcome(9), provided(17), provided(18), said(words.NEEDS[10][1])[0][1], said(words.NEEDS[11][1])[0][1]),
        *gone(" SEN-11", " OUT-08", " OUT-11"), *gone(" OUT-06", times=4), *gone(" OUT-10", times=3),
        Edit(outcome(4), "Zayd will put up his hand within two minutes of being stuck."),
        Edit(provided(4), "Zayd will be educated otherwise than at school in the weeks when he is too unwell to attend.", ("P18", "F", "f4", "neither hours, provider nor place"), ("P02", "F", "f4", "nobody named"), ("P03", "F", "f4", "no frequency"), ("P04", "F", "f4", "no hours")),
        Edit("Qualified teacher of maths, science or French", "Arranged by the inclusion team"),
        Edit("One hour for each five lessons missed, within ten school days", "According to what he can manage"),
        Edit("SEN-01 OUT-01", "SEN-01 OUT-19", ("T09", "F", "f1", "there is no OUT-19")),
        Edit("Zayd lives with his parents, his grandmother", "Zayd, born on 12-Nov-2011, lives with his parents, his grandmother", ("M04", "A", "Zayd, born on 12-Nov-2011", "the front page: 11-Nov-2012")),
        Edit("Teaching assistant 30 minutes daily", "Teaching assistant, once he has had time to settle", ("P03", "F", "f12", "no frequency for the assistant's part"), ("P04", "F", "f12", "no length for the assistant's part")),
    ]


def b() -> list[Edit]:
    """No placement, a blank H2, and health and care needs left alone."""
    return [
        Edit(words.H2, "", ("S02", "H2", None, "heading and nothing under it")),
        Edit("Ferncliffe Academy, a mainstream secondary academy with a resource base for physical disability.", "Zayd is happy where he is and his parents do not wish to change anything.", ("S09", "I", ..., "neither a school nor a type")),
        Edit("Education, with preparation for adulthood", "Education", ("S12", "K", None, "Year 9: no advice on preparation for adulthood")),
        Edit(said(words.G[0][0])[0][1], "", ("T07", "C", "c1", "neither G nor F answers his breathing and cough")),
        Edit(said(words.H1[1][0])[0][1], "", ("T08", "D", "d2", "neither H1 nor H2 takes him out without a parent")),
        Edit("Two teaching assistants trained by the physiotherapist in moving and handling, renewed each September", "Two teaching assistants who will be given whatever training they need", ("P15", "F", "f6", "no subject, trainer or renewal")),
        Edit(provided(13), "Equipment for writing and reaching, which will be what the occupational therapist lists when her report has come", ("P09", "F", ..., "left to a report to come")),
        Edit(provided(10), "Every trip planned with Zayd, budgets and staffing on the day permitting", ("P08", "F", ..., "conditional on budgets and staffing")),
        Edit(outcome(5), "Zayd will have better emotional well-being and a more positive view of himself.", ("O04", "E", ..., "'better', 'more positive' with no criterion"), ("O03", "E", ..., "nothing to count or to see")),
        Edit("Mood questionnaire each term", "He seems happier"),
        Edit(said(words.NEEDS[9][1])[0][1], "Zayd has issues with some parts of the curriculum.", ("N03", "B", "b10", "nothing seen, no level")),
        Edit("He watches practical work in place of doing it.", "This holds him back."),
        Edit("Zayd drives his chair well but cannot transfer", "Zayd is wheelchair-bound, a victim of his condition, and cannot transfer", ("N05", "B", "b7", "'wheelchair-bound', 'victim'")),
        Edit(provided(2), "Differentiated work, clear explanations and a positive classroom climate", ("P11", "F", ..., "what every class has")),
        Edit("Clinical psychologist of the neuromuscular team", "Person from the health team", ("P02", "F", "f7", "no role")),
    ]
# fmt: on
