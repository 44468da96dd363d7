"""What tempts the checks in the clean plan, and what was put wrong in its two copies."""

from __future__ import annotations

from tests.defects.jasmine.edits import Edit
from tests.defects.jasmine.page import P

GUARDS = [
    {
        "text": "Education otherwise than at school under section 61 of the Children and Families Act 2014. No school or type of school is named.",
        "section": "I",
        "why": "S09: no school is to be named where all education is otherwise than at school",
    },
    {
        "text": "A direct payment of £5,460 a year is made to Mr Voss from 1 November 2026 for the mentor in F10 and the field centre in F14. It meets Alina's needs in going out and in being with other children (Section B, social, emotional and mental health) and outcomes 5 and 8. It is paid each month, and the EOTAS officer checks the account in April and October.",
        "section": "J",
        "why": "S11, P13: the direct payment is set out",
    },
    {
        "text": "By July 2027 Alina will spend an hour in a public place of her choice, such as the museum on a quiet morning, once a week, and rate her fear at four or less out of ten on leaving.",
        "section": "E",
        "why": "P06, O08: “such as” in an outcome, one achievement and how it is rated",
    },
    {
        "text": "An online course in natural history drawing with a live teacher, in a group of no more than five with cameras off, one hour on Monday, Tuesday and Wednesday from January 2027; the lead tutor goes over Alina's folder with her at the end of each term.",
        "section": "F",
        "why": "P07: a limit on the group is not a cap",
    },
    {
        "text": "Speech and language therapy, 1:1 at home, for 45 minutes every other Tuesday, from a therapist with experience of situational mutism: sliding-in steps towards speech and work on hidden meanings. She reviews the steps with Alina's parents each half term.",
        "section": "F",
        "why": "P03, M02: every other Tuesday; “she” is the therapist",
    },
    {
        "text": "Alina's autism was identified in 2021. She attended Thornbank Primary School from Reception; from Year 4 her attendance fell from 92% to 31%. She was last in the building on 6 February 2026, and her medical advice is that she is not to be asked to return to a school. The council agreed in April 2026 that it would be inappropriate for her education to be provided in any school. Her cousin Talia, who is twelve, lives with the family.",
        "section": "A",
        "why": "M01, M04, M05: a cousin and her age, an earlier school, dated history",
    },
    {
        "text": "A watch that buzzes and a marked bottle, with five minutes' pause for both on the hour in all sessions.",
        "section": "F",
        "why": "P02, P04: equipment, available in all sessions",
    },
]

_F4 = "Alina will receive tuition in the core subjects, with hours to be built up as she is able to manage."
_F13 = "Strategies to support Alina with her emotional regulation."
_N2 = "With people she does not know well Alina cannot speak at all. She speaks with her parents, her cousin and one tutor. With anyone else she types or is silent, and it took eleven visits before she spoke to that tutor."
_N5 = "Having missed most of Years 5 and 6, she has not been taught fractions, decimals or ratio. In mathematics she works at the level expected at the end of Year 4 and hides the screen when she meets something new."
_E4 = "By the end of Year 9 Alina will work with fractions, decimals and ratio at the level expected at the end of Year 6, scoring 60 or more out of 100 on a test of that stage."
_D2 = "Her cousin Talia has been hurt twice when she came between Alina and the door, and Mr and Mrs Voss have not been out together for a year."
_J9 = "It meets Alina's needs in going out and in being with other children (Section B, social, emotional and mental health) and outcomes 5 and 14."
_MUSIC = "Alina will also have a weekly music therapy session of 30 minutes, 1:1, with a music therapist from the council's music service."
_OT = "She requires a low-arousal environment with noise-reducing headphones and a sensory programme from an occupational therapist."

COPIES = {
    "a": [
        Edit(
            "All of Alina's education is provided otherwise than at school",
            "<ins>Alina will be educated otherwise than at school through a bespoke package of tuition and alternative provision.</ins>",
            [],
            "all",
        ),
        Edit("2.30 to 3.30", "", [], "block"),
        Edit(
            "Work sent home by the class teacher.",
            f"<ins>{_F4}</ins>",
            [
                ("P18", "F", _F4, "no hours, provider or place for the tuition"),
                ("P02", "F", _F4, "nobody is named"),
                ("P03", "F", _F4, "no days"),
                ("P04", "F", _F4, "no hours"),
            ],
            "all",
        ),
        Edit(
            "Tuition in mathematics by a qualified",
            "",
            [
                ("T01", "B", _N5, "no provision for mathematics"),
                ("T03", "E", _E4, "no provision for mathematics"),
            ],
            "drop",
        ),
        Edit(
            "A direct payment of £5,460 a year",
            "<ins>A direct payment has been agreed for part of the provision in Section F and will be paid to Alina's parents.</ins>",
            [("S11", "J", "*", "what needs and outcomes it meets is not said")],
            "all",
        ),
        Edit("29 May 2026", "TBC", [("S04", "K", "TBC", "a date never put in")]),
        Edit(
            "A direct request, even for something",
            "Alina can be controlling and manipulative and will have tantrums to get her own way. A direct request, even for something",
            [("N05", "B", "*", "judgemental words")],
        ),
        Edit(
            "Alina will meet one or two children who share",
            "Alina will have a good circle of friends and lead a happy and fulfilled life.",
            [
                ("O06", "E", "*", "a life goal with no step"),
                ("O02", "E", "*", "no date"),
                ("O03", "E", "*", "nothing to observe or count"),
            ],
            "all",
        ),
        Edit(
            "one hour every other Tuesday for thirty sessions",
            "one hour every other Tuesday for thirty sessions, subject to the availability of the service",
            [("P08", "F", "*", "on a condition")],
        ),
        Edit(
            "Body-map and feelings work from the Interoception",
            _F13,
            [
                ("P01", "F", _F13, "strategies to support"),
                ("P02", "F", _F13, "nobody is named"),
                ("P03", "F", _F13, "no times"),
            ],
            "all",
        ),
        Edit(
            "She works slowly: her speed",
            "She will start at secondary school in September 2026 and works slowly: her speed",
            [("M05", "B", "*", "past at the plan's date, and she is to go to no school")],
        ),
        Edit(
            "Alina will speak at least one sentence",
            "",
            [("T02", "B", _N2, "no outcome for speaking")],
            "drop",
        ),
        Edit(
            "Alina will name what she feels",
            "Alnia will name what she feels",
            [("M03", "E", "*", "misspelt")],
        ),
        Edit(
            "Consultation for tutors, mentor and parents",
            "It is recommended that tutors, mentor and parents should have consultation with the educational psychologist, one hour each half term by video.",
            [("P10", "F", "*", "is recommended, should")],
            "all",
        ),
    ],
    "b": [
        Edit("SECTION H2. Any other", "", [("S01", "H2", None, "no H2 under any label")], "drop"),
        Edit(
            "Six fortnightly visits of an hour",
            "",
            [("T08", "D", _D2, "nothing for the cousin's safety or the parents' rest")],
            "drop",
        ),
        Edit("outcomes 5 and 8", "outcomes 5 and 14", [("T09", "J", _J9, "there are eleven outcomes")]),
        Edit("How Alina's and her parents' views were obtained", "", [], "drop"),
        Edit(
            "Alina filled in a form at school",
            "",
            [("V04", "A", None, "nothing on how, by whom or when the views were gathered")],
            "drop",
        ),
        Edit(
            "The thought of a classroom brings on panic",
            "Alina has a diagnosis of generalised anxiety disorder.",
            [("N02", "B", "*", "a diagnosis and nothing else")],
            "all",
        ),
        Edit(
            "She has not met a child of her own age",
            P(
                (
                    "n9b",
                    "Alina is unable to speak to people whom she does not know well. Apart from her parents, her cousin and one tutor she uses typing or stays silent with everyone.",
                ),
                "B",
                "semh",
            ),
            [
                (
                    "N06",
                    "B",
                    "Alina is unable to speak to people whom she does not know well. Apart from her parents, her cousin and one tutor she uses typing or stays silent with everyone.",
                    "the same as in communication and interaction",
                )
            ],
            "after",
        ),
        Edit(
            "she sleeps for the rest of the day.",
            f"she sleeps for the rest of the day. {_OT}",
            [("N04", "B", _OT, "provision in B")],
        ),
        Edit(
            "in two weeks, working to a time that she has set herself.",
            "in two weeks, learn to type at 30 words a minute without looking and choose her GCSE options.",
            [("O08", "E", "*", "writing, typing and options in one")],
        ),
        Edit(
            "By July 2027 Alina will be asleep by midnight",
            "By July 2026 Alina will be asleep by midnight",
            [("O11", "E", "*", "before the plan's date")],
        ),
        Edit(
            "Alina will begin seven out of ten tasks",
            "By the end of Year 8 Alina will develop greater flexibility and increase her tolerance of adult direction.",
            [
                ("O03", "E", "*", "nothing to observe or count"),
                ("O04", "E", "*", "develop, increase"),
            ],
            "all",
        ),
        Edit(
            "1:1, for three hours each Friday",
            "1:1, for up to three hours each Friday",
            [("P07", "F", "*", "a cap")],
        ),
        Edit(
            "in a group of no more than five with cameras off",
            "in a small group with cameras off",
            [("P05", "F", "*", "no number")],
        ),
        Edit(
            "Signed on behalf of the council",
            P(f"<b>Annex 1: additional provision agreed at review.</b> {_MUSIC}"),
            [("P13", None, _MUSIC, "in an annex, under no lettered section")],
            "after",
        ),
        Edit(
            "takes Alina to the museum",
            "takes Jasper to the museum",
            [("M01", "H1", "*", "another child's name")],
        ),
        Edit(
            "2 September 2027",
            "2 December 2027",
            [("S06", None, "2 December 2027", "over 13 months after the plan")],
        ),
    ],
}
