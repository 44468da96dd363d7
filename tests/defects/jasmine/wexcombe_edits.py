"""What tempts the checks in the clean plan, and what was put wrong in its two copies."""

from __future__ import annotations

from tests.defects.jasmine.edits import Edit

GUARDS = [
    {
        "text": "Jonah lived with his mother and two younger sisters, Ruby and Skye, until he was seven. He has lived in five foster homes since and been to four primary schools. ADHD (attention deficit hyperactivity disorder) was diagnosed in March 2019. He came to Hurstmere in September 2023 and has been with Bev and Colin for three years, the longest he has stayed anywhere.",
        "section": "A",
        "why": "M01, M05, M04: sisters' names, earlier schools, dated history",
    },
    {
        "text": "“I'm all right at football and fixing bikes. Colin's got a shed. I'm not thick but in English I feel it. When a teacher has a go at me in front of everyone I've gone before I know I'm going. I like it when people just say it straight.”",
        "section": "A",
        "why": "N05, V05: his own words, and said to be",
    },
    {
        "text": "Kit box in the tutor room (pens, calculator, spare books) and a pocket timetable in three colours, checked together.",
        "section": "F",
        "why": "P03, P06: daily from the bell until register, in its row; a closed list in brackets",
    },
    {
        "text": "Comic-strip conversations after any incident, drawn together on one page and kept in his folder.",
        "section": "F",
        "why": "P03, P08: tied to each incident, with a time for it",
    },
    {
        "text": "By May 2028 Jonah will gain at least a grade 3 in GCSE English language and in mathematics.",
        "section": "E",
        "why": "O08, O03: one examination aim, with its grade",
    },
    {
        "text": "None: the social worker's assessment found no need for provision under that Act.",
        "section": "H1",
        "why": "S02: says that there is nothing, and why",
    },
    {
        "text": "By July 2027 Jonah will make the bus journey from home to the bike workshop and back by himself, on three Saturdays running, and say what he does when the bus does not come.",
        "section": "E",
        "why": "O06, O08: a step that can be seen",
    },
]

_F7 = "Jonah will benefit from regular small group input to support his literacy skills."
_C1 = "His ADHD medicine takes away his appetite. He eats nothing between eight and four, his weight fell from the 50th to the 25th centile over the last year, and by the last lesson he is faint and short-tempered."
_H1 = "Visits with Ruby and Skye at the swimming pool or park, with Bev there, and a telephone call between visits."
_H2 = "Life-story work, ending in a book."
_F11 = "Correction given in private, in one sentence, with a choice of two; exit card accepted at once and no questions asked at the door."
_F11_WHO = "All teachers and cover teachers, whenever Jonah is corrected"
_MIXED = "Jonah enjoys football and mending bikes and would like to see his sisters more. English can be difficult and being told off in front of people is upsetting. Contact days are hard. Jonah is generous, has always been on the move, and should have qualifications that give choices, work with tools such as in a bike shop, and be able to stop before getting angry."

COPIES = {
    "a": [
        Edit("03.11.2011", "", [("S05", None, None, "the date of birth is left empty")], "all"),
        Edit(
            "“I'm all right at football and fixing bikes.",
            _MIXED,
            [("V03", "A", _MIXED, "nobody's voice")],
            "all",
        ),
        Edit("“I want to work in a bike shop", "", [], "drop"),
        Edit("“I want to get on the bus and see", "", [], "drop"),
        Edit("<b>In Jonah's words:</b>", "<b>Views:</b>"),
        Edit("<b>Bev and Colin say:</b>", "", [], "row"),
        Edit("He is generous, and he is great with our grandchildren", "", [], "drop"),
        Edit("We hope he leaves school with grades", "", [], "row"),
        Edit("<b>His mother says:</b>", "", [], "row"),
        Edit("He was a lively baby", "", [], "drop"),
        Edit("I would like him to be able to stop before", "", [], "row"),
        # Preparing for adulthood is left out altogether.
        Edit("Jonah has never made a bus journey", "", [], "block"),
        Edit(
            "Jonah will make the bus journey",
            "",
            [
                ("O09", "E", None, "nothing towards adult life is left in Year 10"),
                ("P17", "F", None, "no provision to prepare for adulthood"),
                ("O12", None, None, "leaving school in 2028 is not looked ahead to"),
            ],
            "block",
        ),
        Edit("Travel training on the number 14 route", "", [], "block"),
        Edit(
            "Jonah will be interviewed for a motor",
            "",
            [("T06", "A", _MIXED, "work with tools, and his sisters")],
            "block",
        ),
        Edit("Work experience in a cycle workshop", "", [], "block"),
        Edit(
            "Preparing for adulthood: careers advice",
            "",
            [("S12", "K", None, "no advice on preparing for adulthood in Year 10")],
            "row",
        ),
        # Health and social care lose their outcomes.
        Edit(
            "Jonah will eat something at school",
            "",
            [
                ("O10", "E", None, "no outcome for the health needs in C"),
                ("T02", "C", _C1, "no outcome for appetite and weight"),
            ],
            "block",
        ),
        Edit("Jonah will be in school for at least nine", "", [], "block"),
        Edit("Jonah will tell the story of his first", "", [], "block"),
        Edit(
            "Jonah is a looked-after child.",
            "No social care needs were identified at the time of writing.",
            [
                ("N08", "D", "*", "looked after under a care order, as the front page says"),
                ("T05", "H2", _H1, "D has no need that it answers"),
                ("T05", "H2", _H2, "D has no need that it answers"),
            ],
            "all",
        ),
        Edit("He has gaps in what he knows of his early life", "", [], "drop"),
        Edit("He is settled with Bev and Colin", "", [], "all"),
        Edit(
            "By July 2027 Jonah will tell an adult",
            "By July 2026 Jonah will tell an adult",
            [("O11", "E", "*", "before the plan's date")],
        ),
        Edit(
            "Jonah comes to about half of his lessons",
            "Now in Year 9, Jonah comes to about half of his lessons",
            [("M04", "B", "*", "Year 10 on the front page")],
        ),
        Edit(
            "Reciprocal reading of the set texts",
            _F7,
            [
                ("P01", "F", _F7, "only input"),
                ("P02", "F", _F7, "school staff"),
                ("P03", "F", _F7, "regular"),
                ("P04", "F", _F7, "no minutes"),
                ("P05", "F", _F7, "small group"),
                ("P06", "F", _F7, "regular, small group, benefit from"),
                ("P10", "F", _F7, "will benefit from"),
            ],
            "all",
        ),
        Edit("Specialist teacher of literacy, group of three", "School staff, ongoing", [], "all"),
    ],
    "b": [
        Edit(
            "(AMENDED FINAL)",
            "(AMENDED FINAL) Version: [insert version number]",
            [("S04", None, "[insert version number]", "left from the template")],
        ),
        Edit(
            "Winifred Sarkar, Plan Manager",
            "",
            [("S07", None, None, "no name and no date in the sign-off")],
            "all",
        ),
        Edit("6 November 2026", "", [], "all"),
        Edit(
            "25.09.2026", "25.09.2023", [("S14", "K", "25.09.2023", "the newest advice is three years old")]
        ),
        *[
            Edit(date, date.replace("2026", "2023"))
            for date in ("15.09.2026", "24.08.2026", "30.06.2026", "11.06.2026", "18.09.2026", "17.09.2026")
        ],
        Edit(
            "“I want to work in a bike shop",
            "",
            [("V06", "A", None, "no hope for the future is left")],
            "drop",
        ),
        Edit("“I want to get on the bus and see", "", [], "drop"),
        Edit("We hope he leaves school with grades", "", [], "drop"),
        Edit("I would like him to be able to stop before", "", [], "drop"),
        Edit(
            "Jonah keeps his mind on a written task",
            "Jonah has a diagnosis of ADHD.",
            [("N02", "B", "*", "a diagnosis and nothing else")],
            "all",
        ),
        Edit(
            "Being corrected in front of others",
            "Jonah can be attention-seeking and manipulative and refuses to comply. Being corrected in front of others",
            [("N05", "B", "*", "judgemental words")],
        ),
        Edit(
            "He writes three or four lines where his set write a side.",
            "He writes three or four lines where his set write a side. He requires a reader in all assessments and one-to-one support from a teaching assistant in English.",
            [("N04", "B", "*", "provision in B")],
        ),
        Edit(
            "Jonah will follow a set of four spoken",
            "School staff will have a better understanding of how to communicate with Jonah by July 2027.",
            [
                ("O07", "E", "*", "about the staff"),
                ("O03", "E", "*", "nothing to observe or count"),
            ],
            "all",
        ),
        Edit(
            "Jonah will stay in a lesson with a cover",
            "By the end of Year 11 Jonah will have access to a mentor and will attend weekly sessions in the Bridge.",
            [("O05", "E", "*", "services, and no difference made")],
            "all",
        ),
        Edit(
            "A reader pen and a laptop with speech-to-text, set up",
            "A reader pen and a laptop with speech-to-text should be considered, set up",
            [("P10", "F", "*", "should be considered")],
        ),
        Edit(
            "Instructions given in chunks of two",
            [("f11b", _F11), _F11_WHO],
            [("P16", "F", _F11, "under Outcomes 1, 5 and 6")],
            "after",
        ),
        Edit("Meet and greet: how the night was", [("f11c", _F11), _F11_WHO], [], "after"),
        Edit(
            "Early pass to leave for lunch",
            [
                ("f20", "Individual adult support in all lessons to keep Jonah calm and on task."),
                "Teaching assistant with ADHD training, 1:1, 25 hours a week",
            ],
            [
                (
                    "P19",
                    "F",
                    "Individual adult support in all lessons to keep Jonah calm and on task.",
                    "25 hours in lessons and 15 hours away from them, with 12 hours shared one between two",
                )
            ],
            "after",
        ),
        Edit(
            "Mentoring on what he has done well",
            [
                (
                    "f21",
                    "A place in the Bridge, the academy's nurture base, for lessons in the core subjects and for social skills.",
                ),
                "Bridge teacher and teaching assistant, group of six, 15 hours a week",
            ],
            [],
            "after",
        ),
    ],
}
