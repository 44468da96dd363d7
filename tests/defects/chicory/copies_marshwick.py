"""Marshwick: the two defective copies."""

from __future__ import annotations

from tests.defects.chicory.model import Copy

A = Copy(
    edits=[
        (
            "add",
            "i-head",
            "i-name| Saltpan Lane Infant School, Marshwick, a mainstream maintained infant school.",
        ),
        (
            "set",
            "j-nil",
            "[Caseworker: delete whichever does not apply] The family has / has not asked for a "
            "personal budget. [Enter amount]",
        ),
        ("drop", "a-parents", "A2", "A3", "A4", "A5"),
        ("cut", "What Mum and Dad say"),
        (
            "swap",
            " Mum and Dad talked to me over two cups of tea, and they have read this page and changed bits of "
            "it.",
            "",
        ),
        (
            "swap",
            "The others in Reception are counting to ten.",
            "She requires ten minutes of number work with an adult each day, in a pair.",
        ),
        (
            "swap",
            "On the carpet she turns away after two minutes",
            "On the carpet she is naughty and lazy, turns away after two minutes",
        ),
        (
            "set",
            "E2",
            "By the end of Reception, the class team will have given Nell her instructions with a sign on "
            "every occasion, as recorded weekly.",
        ),
        (
            "set",
            "E8",
            "By July 2026, Nell will tell an adult when she needs the toilet and be dry on four school "
            "days out of five.",
        ),
        (
            "set",
            "F6",
            "Someone will teach Nell and one other child number with real things (cups, shoes, biscuits) "
            "for 10 minutes, four times a week.",
        ),
        (
            "set",
            "F4",
            "Each day for 10 minutes the Reception teacher will give help with attention to Nell and three "
            "other children.",
        ),
        (
            "add",
            "F9",
            "F90| A music therapist will work with Nell one to one for 40 minutes every Wednesday on "
            "coping with worry and anger.",
        ),
        (
            "add",
            "F6",
            "F91| A teaching assistant with Makaton Level 2 will practise those signs, words and pictures "
            "with Nell, one to one, twice a day for 15 minutes, once indoors and once at the water tray or on the "
            "grass.",
        ),
        ("drop", "G3"),
        ("drop", "F9"),
        ("swap", "Nell will have her picture book hung", "Poppy will have her picture book hung"),
    ],
    labels=[
        ("S08", "i-name", "a first draft that names the school", None),
        ("S04", "j-nil", "helper text, alternatives and an unfilled amount", None),
        ("V02", None, "nothing of what the parents think", "A"),
        ("N04", "B4", "provision in a need", None),
        ("N05", "B2", "naughty and lazy", None),
        ("O07", "E2", "the class team is the subject", None),
        ("O11", "E8", "July 2026 is before the draft", None),
        ("P02", "F6", "someone", None),
        ("P01", "F4", "help with attention: no method or game", None),
        ("P16", "F91", "the communication paragraph again, under learning", None),
        ("T05", "F90", "no need speaks of worry or anger; B says there are none in that area", None),
        ("T07", "C2", "the nurse's visits are gone", None),
        ("T03", "E10", "nothing left that would help the tummy ache", None),
        ("T03", "E6", "the trike sessions are gone", None),
        ("M01", "F3", "another child's name", None),
    ],
)

B = Copy(
    edits=[
        ("drop", "j-nil"),
        ("cut", "SECTION J: Personal budget"),
        ("drop", "a-nell", "A1"),
        ("cut", "What Nell told us"),
        (
            "swap",
            " and again at nursery on 16 July 2026 with Dawn, her nursery key worker. Nell cannot fill in a "
            "form, so Dawn held up pairs of photographs and we wrote down which one Nell reached for or "
            "signed.",
            ".",
        ),
        ("swap", ", and that is how she chose her photographs for this plan", ""),
        ("drop", "b-semh"),
        ("cut", "Social, emotional and mental health"),
        ("set", "E7", "One day Nell will write story books of her own, as her auntie does."),
        ("drop", "e-targets"),
        (
            "swap",
            "Twice a week for 20 minutes the teaching assistant will take Nell",
            "If the staffing that day allows it, the teaching assistant will take Nell twice a week for 20 minutes",
        ),
        (
            "swap",
            "An occupational therapist will see Nell one to one",
            "It is recommended that an occupational therapist should see Nell one to one",
        ),
        (
            "swap",
            "In between, the teaching assistant will do her",
            "In between, the teaching assistant could do her",
        ),
        (
            "add",
            "E8",
            "E90| By July 2028, Nell will sleep through until six in the morning in her own bed on five "
            "nights out of seven.",
        ),
        ("drop", "H1-1"),
        ("add", "h1-head", "h1-nil| No provision under the Act is required."),
        ("set", "A4", "Mum would love her to sing in the gospel choir at church as her grandmother did."),
        (
            "swap",
            "She began in Reception in September 2026.",
            "She will be starting in Reception in September 2025 and the family are excited.",
        ),
        ("swap", "on or before 18 October 2027", "on or before 30 April 2028"),
        ("drop", "k-ep"),
    ],
    labels=[
        ("S01", None, "no Section J", "J"),
        ("V01", None, "nothing of what Nell thinks", "A"),
        (
            "N01",
            None,
            "social, emotional and mental health neither described nor said to be without needs",
            "B",
        ),
        ("O06", "E7", "a life goal", None),
        ("O02", "E7", "one day is no date", None),
        ("O03", "E7", "no step on the way that could be seen", None),
        ("O13", None, "no word on smaller steps", "E"),
        ("P08", "F9", "if the staffing allows it", None),
        ("P10", "F11", "recommended, should, could", None),
        ("T04", "E90", "no need speaks of sleep", None),
        ("T03", "E90", "no provision for sleep", None),
        ("T08", "D1", "the Saturday scheme is gone", None),
        ("T03", "E11", "nothing left towards clubs or parties", None),
        ("T06", "A4", "no outcome moves towards singing in a choir", None),
        ("M05", "a-story", "September 2025 as something to come, in October 2026", None),
        ("S06", "on or before 30 April 2028", "more than a year after the plan", None),
        ("S12", None, "no educational psychologist's advice", "K"),
    ],
)

COPIES = {"a": A, "b": B}
