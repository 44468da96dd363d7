"""What is put wrong in the two copies of Ottermere's plan."""

from __future__ import annotations

from tests.defects.clover.sheet import Edit, edit

A: list[Edit] = [
    edit("front_dob", None, "S05", "the date of birth was never filled in"),
    edit(
        "A_parents",
        None,
        "",
        "",
        ("V02", "A", None, "what the parents say and hope is gone; only Delyth is heard"),
        A_2=None,
        A_3=None,
        A_how="Delyth talked to Miss Pryce, her class teacher, on 11 and 18 June 2026 over photographs of her "
        "school day, and sorted them into a smiley tub and a grumpy tub. Her words are in quotation marks.",
    ),
    edit(
        "B_8",
        "Maths can be a struggle for Delyth on some days and there are gaps here and there.",
        "N03",
        "nothing seen, no level, no effect",
    ),
    edit(
        "B_12",
        "In noise, as in the hall and the dining room, she hears about 40 per cent of what is said to her from a metre away, so "
        "she is to eat in the library with a signing adult beside her on all five days.",
        "N04",
        "the dining arrangement is set out as if it were a need",
    ),
    edit(
        "E_4",
        "By the end of Year 5 Delyth will have come on in her writing and feel better about it.",
        "O03 O04",
        "'come on' and 'feel better' with nothing to observe",
    ),
    edit(
        "E_7",
        "By July 2027 Delyth will go to a signed game club at the long break three times a week.",
        "O05",
        "going to a club is the provision, not the difference it makes",
    ),
    edit(
        "F_2",
        "The therapist will keep an eye on how Delyth's word finding and speech sounds are coming along and do some work around this "
        "with her.",
        "P01 P03 P04",
        "no method, no number of sessions, no length",
    ),
    edit(
        "F_6",
        "Delyth goes out for reading and blending with visual phonics in a little group, 25 minutes, five mornings a week.",
        "P02 P05",
        "nobody is said to teach it; 'a little group' has no number",
    ),
    edit(
        "F_19",
        "Lunch is at a table for six in the library with a midday assistant who signs to level 1, on days when "
        "the library is free and a member of the team can be spared.",
        "P08",
        "depends on the room and the staffing",
    ),
    edit(
        "F_13",
        "The teaching assistant practises “stop, say again” with Callum and a puppet, 1:1, for ten minutes twice a week "
        "until July 2027, then once a week, and keeps a tally in lessons on Fridays.",
        "M01",
        "another child's name where Delyth's should stand",
    ),
    edit(
        "F_5",
        "The speech and language therapist meets Miss Pryce and the teaching assistant for 40 minutes in the first week of each "
        "half-term to go over CELF scores and the LSA's TROG sheet.",
        "R01",
        "CELF, LSA and TROG are never spelt out",
    ),
    edit(
        "F_ref_se",
        "These serve Outcomes 7 and 14.",
        "T09",
        "there are ten outcomes: no Outcome 14",
    ),
]

B: list[Edit] = [
    edit(
        "K_6",
        None,
        "",
        "",
        ("S12", "K", None, "B records a hearing loss and K lists no qualified teacher of the deaf"),
    ),
    edit("front_review", "14 January 2028", "S06", "fifteen months after the plan's date"),
    edit(
        "B_4",
        "Phonological disorder, type 2.",
        "N02",
        "a label alone: nothing heard, no effect",
    ),
    edit(
        "B_7",
        "Delyth can name the use of an object but in roughly a third of tries the word for it will not come, so she points, says “that "
        "one” or lets her turn go.",
        "N06",
        "says Need 3 over again in other words",
    ),
    edit(
        "E_1",
        "Delyth will carry out spoken instructions of three parts in her own classroom, four times out of five without seeing a "
        "picture, so that she can start work when her table does.",
        "O02",
        "the date is gone",
        E_lead="Delyth is in Key Stage 2.",
    ),
    edit(
        "E_3",
        "By the end of Year 5 Delyth will read aloud a page of a book meant for seven-year-olds with no more than five errors, will know her "
        "tables to 12 × 12, and will ride her bicycle to school on the cycle path without stabilisers.",
        "O08",
        "three separate achievements",
    ),
    edit(
        "F_8",
        "A level 3 teaching assistant sits with Delyth, one adult between two, for anything between 10 and 50 minutes of each day's "
        "English lesson to rehearse her sentences aloud and fade the help line by line.",
        "P07",
        "a range: ten minutes is all that could be enforced",
    ),
    edit(
        "F_15",
        "A qualified teacher of the deaf teaches Delyth 1:1 for one hour a week. What is covered will follow the plan of work "
        "that the sensory service is to draw up once the year is under way.",
        "P09",
        "the content is left to a plan still to be written",
    ),
    edit(
        "F_12",
        None,
        "",
        "",
        ("T03", "E", "@E_7", "the signed game and the library are gone; only Cubs is left"),
        ("T01", "B", "@B_9", "nothing in F now answers her standing at the edge of games"),
        F_14=None,
    ),
    edit(
        "F_1",
        "A speech and language therapist qualified to work with deaf children sees her 1:1 in school on Tuesday and Thursday mornings before register, "
        "a quarter of an hour each time, to teach Delith verb endings and joining words with the Shape Coding scheme.",
        "M03",
        "the child's name spelt 'Delith'",
    ),
    edit(
        "G_1",
        "The audiologist at Ottermere Hospital tests Delyth's hearing and her aids every [insert interval] and makes new ear moulds "
        "within ten working days of being asked.",
        "S04",
        "a blank in square brackets, never filled in",
        ("P03", "G", "@G_1", "so how often is not said"),
    ),
    edit(
        "F_17",
        "The teaching assistant keeps on top of both aids and the radio system with Delyth on a routine basis, five minutes, by the six-sound check.",
        "P03 P06",
        "'on a routine basis' in the place of each morning",
    ),
]
