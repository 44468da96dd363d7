"""Defective copies of the Wherryham draft."""

from tests.defects.melilot.words import Copy, add, cell, cut, flag, lost, put, swap

MUCH = "When and how much"

A = Copy(
    flags=frozenset({"merge:H"}),
    edits=(
        add(
            "H2:nil",
            """
@I:1
Duckpond Lane Nursery School until July 2027 and then Saint Botolph's Infant School, Wherryham.
""",
        ),
        cut("A:child"),
        cut("A:talk"),
        cut("F10"),
        cut("E9"),
        add(
            "F13",
            """
@F14 sp e8
Hand massage with warm oil and harp music, to help him to fall asleep at bedtime.
| Who = Key person
| When and how much = Daily before home time, 10 minutes
| Numbers = 1:1
""",
        ),
        put("A4", "To ride a pony by himself."),
        put("E3", "By the end of Reception (July 2028) Teddy will make progress with his pretend play."),
        put(
            "A:how",
            "Hattie Quill, the nursery SENCO, observed Teddy over six mornings in September 2026. Mum "
            "and Dad filled "
            "in the family page at their kitchen table on 20 September 2026.",
        ),
        put(
            "J:1",
            "A direct payment has been agreed, from which Giulia and Sandro will buy some of Teddy's "
            "teaching.",
        ),
        swap("B3", "Teddy's play", "Tedy's play"),
        swap("B5", "He hugs too hard", "She hugs too hard"),
    ),
    labels=(
        flag("S08", "I:1", "schools named in a first draft"),
        lost("S03", "H1", "one H; H1 and H2 are not apart"),
        lost("V01", "A", "what was seen of Teddy's own views is gone"),
        lost("V07", "A", "no word on how he communicates and takes part"),
        flag("T01", "B7", "self-care practice taken out; nothing for hands and dressing"),
        flag("T03", "E7", "its only provision was the self-care practice"),
        flag("T02", "C1", "the outcome about meals was taken out"),
        flag("O10", "C1", "no outcome for feeding"),
        flag("T05", "F14", "no need about sleep"),
        flag("T06", "A4", "no outcome towards riding"),
        flag("O03", "E3", "nothing to see or count"),
        flag("O04", "E3", "make progress"),
        flag("S11", "J:1", "agreed, and needs and outcomes not set out"),
        flag("M03", "B3", "name misspelt", "Tedy's"),
        flag("M02", "B5", "she for he"),
    ),
)

B = Copy(
    edits=(
        cut("front:Review by"),
        cut("K:4"),
        cut("A:hopes", "A1", "A2", "A3", "A4"),
        cut("G1"),
        add(
            "F13",
            """
@G:nil
Teddy's health needs are seen to as they come up.
""",
        ),
        add(
            "E11",
            """
@E12 - ks1
By the end of Year 1 (July 2029) Teddy will tolerate having his hair cut at a barber's for fifteen minutes, once a
term.
""",
        ),
        cell("F2", "Who", "Key person, trained in signing"),
        cell("F6", "Who", "Nursery SENCO"),
        add(
            "H1-1",
            """
@H1-2 sc e10
Speech and language therapist's home programme, in which she teaches Teddy first words at bath time.
| Who = Speech and language therapist, reviewed by her each July
| When and how much = Once a month, 45 minutes
| Numbers = 1:1 with a parent
""",
        ),
        cut("F:review"),
        cell("F4", MUCH, "Daily if there are enough adults in, 20 minutes"),
        put(
            "E10",
            "Teddy will have a happy childhood, full of friends and fun, and live as independently as he "
            "can when he is grown up.",
        ),
        put("B4", "Teddy has poor attention."),
        swap(
            "A:history",
            "He started at Duckpond Lane in January 2026",
            "He will start at Duckpond Lane in January 2026",
        ),
        add(
            "K:3",
            """
@Z:1
Teddy will also have a rebound therapy session on the trampoline with the physiotherapist, 1:1, for 30 minutes every
Thursday, to build
his core strength, and she will review it each term.
""",
        ),
    ),
    labels=(
        lost("S05", None, "no review date on the front page"),
        lost("S06", None, "no review date"),
        lost("S12", "K", "no educational psychologist's advice"),
        lost("V06", "A", "the hopes are gone; likes alone are left"),
        flag("T07", "C1", "the feeding clinic was taken out"),
        flag("T03", "E9", "its only provision was the feeding clinic"),
        flag("T04", "E12", "no need about haircuts"),
        flag("T03", "E12", "no provision towards haircuts"),
        flag("P12", "H1-2", "speech and language therapy stands outside F only"),
        lost("P14", "F", "nothing says who reviews the plans and when"),
        flag("P08", "F4", "if there are enough adults in"),
        flag("T02", "D1", "its outcome has become a hope for life"),
        flag("O10", "D1", "no outcome for care"),
        flag("O03", "E10", "nothing to see or count"),
        flag("O06", "E10", "a hope for life"),
        flag("N03", "B4", "no level, example or effect"),
        flag(
            "M05",
            "A:history",
            "January 2026 is past",
            "He will start at Duckpond Lane in January 2026 for fifteen hours a week.",
        ),
        flag("P13", "Z:1", "provision in an annex"),
    ),
)
