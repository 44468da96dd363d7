"""What is wrong with the two copies of Kobi's plan."""

from __future__ import annotations

from tests.defects.teasel import plan_3_words as words
from tests.defects.teasel.edits import Edit, gone


# fmt: off
def a() -> list[Edit]:
    """Written as for a child, and with nothing on how he tells people anything."""
    return [
        Edit("Not applicable, as Kobi is over 18.", "A care assistant will come to the flat for two hours every evening, 1:1, to wash Kobi and put him to bed.", ("S10", "H1", ..., "he is 22"), ("P14", "H1", ..., "no word on review")),
        Edit(words.J, "A direct payment has been agreed with Ms Asante for the music therapy in Section F and began in May.", ("S11", "J", ..., "neither sum nor the needs and outcomes that it meets")),
        Edit("Vision advice", "", ("S12", "K", None, "B records a vision impairment; no advice from a qualified teacher of it")),
        *gone("G. Pritchett, qualified teacher of people with vision impairment", "25 March 2026"),
        Edit("Hopes for the future", "", ("V06", "A", None, "nothing about the future")),
        *gone(*[part[1] for part in words.HOPES]),
        Edit(words.VIEWS[0], "Kobi's views were gathered between January and April 2026 by Ms Ferreira in 22 sessions at college and at home.", ("V07", "A", None, "nothing on how he communicates or is involved")),
        *gone(words.VIEWS[1]),
        Edit("He stills and smiles for highlife music", "He likes highlife music"),
        *gone(" He hums and turns away from crowded rooms and from being moved without being told."),
        Edit("Kobi: how he tells us and what he tells us", "Kobi"),
        Edit("Chest care: assisted cough and positioning", "", ("T07", "C", "c3", "neither G nor F answers the chest")),
        Edit("30 minutes, four days a week", "Woven into his timetable at suitable points", ("P03", "F", "f6", "no frequency"), ("P04", "F", "f6", "no length"), ("P06", "F", "f6", "'at suitable points' stands in their place")),
        Edit("Music therapist with a practitioner beside Kobi", "The people who run the session", ("P02", "F", "f14", "no role")),
        Edit("and has been at Lockgate College since September 2023. He leaves the college in July 2027.", "and he will move up to Lockgate College in September 2023, when his new tutor will visit him.", ("M05", "A", "he will move up to Lockgate College in September 2023, when his new tutor will visit him.", "long past at the plan's date")),
        Edit("left in noise Kobi bites", "left in noise Koby bites", ("M03", "B", "b7", "'Koby'")),
    ]


def b() -> list[Edit]:
    """Old advice, no look ahead, and care left open."""
    dates = ["27 January", "2 April", "1 April", "25 March", "30 March", "31 March", "13 April", "9 April", "8 April", "15 April"]
    return [
        *[Edit(f"{day} 2026", f"{day} 2023") for day in dates],
        Edit("by observation", "by observation", ("S14", "K", "15 April 2023", "the newest advice is over three years old and from before he came to the college")),
        Edit(words.HEALTH_E[0].partition(": ")[2], "", ("O10", "E", None, "C has needs and no outcome answers them"), ("T02", "C", "c1", "no outcome about seizures"), ("T02", "C", "c2", "no outcome about eating or swallowing"), ("T02", "C", "c3", "no outcome about his chest")),
        Edit(words.PLANS[6][1].partition(": ")[2], "", ("O12", "E", None, "he leaves in July 2027: neither E nor F looks beyond college"), ("T02", "B", "b12", "no outcome about change or new people"), ("T02", "D", "d3", "no outcome about the days after college"), ("T06", "A", "a3", "nothing moves towards days after college")),
        *gone("Moving on"),
        Edit("Provision Plan 8: Health (Outcome 8)", "Provision Plan 8: Health"),
        Edit("Travel to the arts centre and baths by accessible bus on the route he will use after college", "Daily phonics catch-up with a reading comprehension workbook and spelling test", ("T05", "F", "f15", "answers no need of a man who does not read: from another plan")),
        Edit("Phase: last year of further education and start of adult life", "Phase: further education"),
        Edit("Night support at home, awake, from a care agency whose staff are trained in his passport", "", ("T08", "D", "d1", "nothing for moves, washing and nights, and his mother's load")),
        *gone("Overnight short breaks at Fig Tree House"),
        Edit(words.STRENGTHS, "", ("N09", "B", None, "nothing that he can do is said in A or B")),
        *gone(words.VIEWS[3]),
        Edit("Lockgate College, Basin Street, a special post-16 institution.", "Lockgate College, Basin Street, a special post-16 institution. The college will also teach him sensory cookery, 1:1, for an hour each Friday with a learning support practitioner.", ("P13", "I", "The college will also teach him sensory cookery, 1:1, for an hour each Friday with a learning support practitioner.", "provision in I")),
        Edit(words.NEEDS[2][1], "In relation to receptive language functioning, and notwithstanding the environmental, postural and interpersonal accommodations hitherto implemented across the multidisciplinary network, the presentation remains commensurate with a pre-symbolic developmental trajectory in which anticipatory responsiveness, contingent upon multisensory referents rather than upon the linguistic constituents of adult utterances, has been substantiated in five of the twelve routines which characteristically constitute his diurnal experience.", ("R02", "B", ..., "one sentence of over sixty long words")),
    ]
# fmt: on
