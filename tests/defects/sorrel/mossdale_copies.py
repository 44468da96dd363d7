"""Bea's plan with its defects: two copies."""

from __future__ import annotations

from tests.defects.sorrel.scribe import Missing, Seed, Variant

_A = Variant(
    "a",
    (
        Seed("A.child", None, "", "what Bea showed is gone"),
        Seed("A1", None, "", "her hope goes with it"),
        Seed(
            "A.voice",
            'Bea is three and cannot tell us all of this in words. Where this plan says "I" or "my", her key '
            "person Dilys and her parents are speaking for her.",
        ),
        Seed(
            "A.how",
            "I communicate with my eyes, a smile, a frown, and about a dozen words. Ten seconds are needed for a "
            "reply. I say yes by looking up and no by shutting my eyes.",
        ),
        Seed(
            "B4",
            "I cannot get to toys or hold them, so I need a 1 to 1 adult in nursery and a daily switch programme "
            "from the specialist teacher.",
            "N04",
            "what she is to be given, in B",
        ),
        Seed(
            "E5",
            "My key person will use the lift, noise and hello routine with me and record how I respond.",
            "O07 O05",
            "the adult is the subject; a thing done, not a difference made",
            cells=("The record sheet is filled in each day", "Easter 2027"),
        ),
        Seed(
            "F11",
            "Change of position: moulded seat, side-lyer, standing frame, floor mat, in the order on my chart",
            "P07",
            "a range of minutes, and 'up to'",
            cells=(
                "Dilys",
                "Every 20 to 40 minutes, all session; standing frame up to 30 minutes a day",
                "Physiotherapist, each half term",
            ),
        ),
        Seed("G3", None, "", "nothing for the hip", side="T07 C3"),
        Seed(
            "F15",
            "Training for the adults in my room",
            "P15 P02 P03",
            "no subject, trainer or renewal",
            cells=("Nursery to arrange", "To be arranged", "SENCO"),
        ),
        Seed(
            "F12",
            "Activities for my hands as set out in a programme that the occupational therapist will write once "
            "she has seen me settle",
            "P09 P01",
            "left to a programme still to be written",
        ),
        Seed(
            "I.place",
            "[Name of school or nursery - SEN officer to complete before issue]",
            "S04 S09",
            "helper's bracket left; neither a school nor a type",
        ),
        Seed(
            "C1",
            "My swallow is slow, so that food or drink could go down the wrong way into my chest. I am four "
            "years old and had two chest infections in the winter of 2025-26, when I was away from nursery for "
            "17 days.",
            "M04",
            "four, but born in March 2023: three at the plan's date",
        ),
    ),
    (
        Missing("V01", "A", "nothing of the child's own wishes, chosen or observed"),
        Missing("V04", "A", "dates and method are gone, save that two adults speak for her"),
    ),
)
_B = Variant(
    "b",
    (
        Seed("H2.nil", None, "", "H is one box"),
        Seed(
            "A.how",
            "I tell you things with my eyes, a smile, a frown, and about a dozen words. Give me ten seconds. I "
            "say yes by looking up and no by shutting my eyes. On assessment I present with dysarthria secondary "
            "to bilateral spastic cerebral palsy and I require weekly speech and language therapy with an "
            "eye-gaze device.",
            "V08",
            "a therapist's finding and her provision, in A",
            passage="On assessment I present with dysarthria secondary to bilateral spastic cerebral palsy and I "
            "require weekly speech and language therapy with an eye-gaze device.",
        ),
        Seed(
            "B8",
            "I am wheelchair-bound and suffer from cerebral palsy. I cannot sit, stand or move from place to "
            "place without equipment and an adult (Gross Motor Function Classification System level IV). On the "
            "floor without support I fall to the right.",
            "N05",
            "'wheelchair-bound', 'suffer from'",
        ),
        Seed(
            "E3",
            "I will develop my play skills and my early thinking to the best of my ability.",
            "O03 O04 O02",
            "'develop ... to the best of my ability'; no measure, no date",
            cells=("Nursery will keep an eye on how I am doing", "As I grow"),
        ),
        Seed(
            "F8",
            "Support with making friends",
            "P01 P02 P03 P04 P05 P06",
            "nothing is named, nor who, nor how much",
            cells=("Grown-ups in the room", "As and when", "Nursery"),
        ),
        Seed("H1-2", None, "", "no break for the family", side="T08 D2"),
        Seed(
            "F16",
            "Going to Reception: two joint meetings of the nursery and village school SENCOs (February and May "
            "2027, 90 minutes); six visits with Dilys, one of which is with two friends; accessibility survey of "
            "the school by the occupational therapist by 31 March 2027. As Kezia will be in a powered chair, the "
            "school must be told her weight.",
            "M01",
            "another child's name",
        ),
        Seed("front.status", "Draft (first draft, for your comments)", "", "a draft that names a school"),
        Seed(
            "I.place",
            "Hollin Beck Nursery School, a maintained nursery school, until 31 August 2027. From 1 September 2027 "
            "Ravensgill Church of England Primary School.",
            "S08",
            "a first draft names two schools",
        ),
        Seed("front.officer", "-", "", "a draft is not signed yet"),
        Seed("front.signed", "-", "", "a draft is not signed yet"),
        Seed(
            "B12",
            "I have difficulties with toileting.",
            "N03",
            "nothing seen, no level, no effect",
        ),
        Seed(
            "A5",
            '"Just to get away to the caravan again, the four of us, like we did with Tilly." (Dad)',
            "T06",
            "a hope that nothing moves towards",
        ),
        Seed(
            "E12",
            "I will be safe on the stairs and in the bath at home.",
            "",
            "the break is gone from it",
            side="T02 D2",
            cells=("No carrying on the stairs", "May 2027"),
        ),
    ),
    (Missing("S03", "H2", "one undivided H", text=None),),
    frozenset({"one-H"}),
)
VARIANTS = (_A, _B)
