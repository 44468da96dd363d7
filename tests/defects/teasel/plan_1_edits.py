"""What is wrong with the two copies of Rafferty's plan."""

from __future__ import annotations

from tests.defects.teasel.edits import Edit


def a() -> list[Edit]:
    """A review date too late, no parents, and provision worn thin."""
    return [
        Edit("15/10/2027", "04/02/2028", ("S06", None, "04/02/2028", "sixteen months after the plan's date")),
        Edit(
            "Ms Oakes and Mr Kerrison wrote these views themselves in July 2026 and checked them with the co-ordinator by telephone on 2 September 2026.",
            "",
            ("V02", "A", None, "nothing from his mother or stepfather"),
        ),
        Edit(
            "We are proud of how he carries this. He is worn out by four o'clock and what the school never sees, we see at home.",
            "",
        ),
        Edit(
            "His parents hope that he will come out of secondary school with qualifications that show how able he is.",
            "",
        ),
        Edit(
            "They hope that he will one day walk into a room and explain his Tourette's for himself, without shame.",
            "",
        ),
        Edit(
            "He arrives without what he needs. In September 2026 he was late to eleven lessons, lost two blazers and handed in one piece of homework out of nine.",
            "Rafferty can find the organisational side of school tricky at times.",
            ("N03", "B", "b6", "nothing seen, no level, no effect"),
        ),
        Edit(
            "The same teaching assistant will read with him 1:1 for 15 minutes on four days a week using a line window and enlarged text, and will ask five questions on what he has read.",
            "Help with reading from staff in the department on a regular basis.",
            ("P01", "F", ..., "'help with reading': nothing named"),
            ("P02", "F", ..., "'staff in the department'"),
            ("P03", "F", ..., "'on a regular basis'"),
            ("P04", "F", ..., "no length"),
            ("P05", "F", ..., "no ratio"),
            ("P06", "F", ..., "the vague phrase stands where a frequency should"),
        ),
        Edit(
            "for 12 hours a week, in English",
            "for between 8 and 12 hours a week, in English",
            ("P07", "F", "f4", "a range of hours"),
        ),
        Edit(
            "By July 2027 Rafferty will arrive on time with the right equipment for nine lessons out of ten, homework among it.",
            "By July 2027 Rafferty will have received weekly mentoring sessions from the pastoral team.",
            ("O05", "E", "e6", "a service received, no difference made"),
            ("O03", "E", "e6", "nothing about Rafferty to observe"),
        ),
        Edit(
            "The ELSA will run a lunch club of six pupils, two of them chosen by Rafferty, for 35 minutes each Tuesday, built round music technology, and will coach him before it for five minutes on joining and losing well.",
            "",
            ("T01", "B", "b9", "no provision about friends at all"),
            ("T03", "E", "e9", "nothing helps towards lunchtimes with others"),
        ),
        Edit(
            "available in every lesson and for homework.",
            "available in every lesson and for homework, so that Declan can keep up with the class.",
            ("M01", "F", "f6", "another child's name"),
        ),
        Edit(
            "the SENCO will check the cards in one lesson a week.",
            "the SENCO will check the cards in one lesson a week and record them on the school's PPM for the ACT.",
            ("R01", "F", "f3", "PPM and ACT are never spelt out"),
        ),
    ]


def b() -> list[Edit]:
    """Sections that stray into each other, and an unsigned final."""
    return [
        Edit("Deborah Catchpole", "", ("S07", None, None, "a final plan with neither officer nor signature")),
        Edit("D. Catchpole", ""),
        Edit(
            "He completed a third of the work set in five observed lessons.",
            "He completed a third of the work set in five observed lessons (see the occupational therapy report of Ms K. Thurlow, May 2026).",
            (
                "S13",
                "B",
                "the occupational therapy report of Ms K. Thurlow, May 2026",
                "K lists no occupational therapy report",
            ),
        ),
        Edit(
            "He is gentle with younger children and is the first to notice that somebody is left out.",
            "He is gentle with younger children and is the first to notice that somebody is left out. On the Conners 3 his inattention T-score is 82 and he needs a teaching assistant beside him for 12 hours each week.",
            (
                "V08",
                "A",
                "On the Conners 3 his inattention T-score is 82 and he needs a teaching assistant beside him for 12 hours each week.",
                "test finding and provision in A",
            ),
        ),
        Edit(
            "brings on more and harder tics: 70 an hour after lesson change, against 30 before it.",
            "brings on more and harder tics: 70 an hour after lesson change, against 30 before it. He must be let out of lessons early with an adult and be given lunch in a quiet room each day.",
            ("N04", "B", "b11", "the last sentence is provision"),
        ),
        Edit(
            "His written marks are two bands below his spoken answers.",
            "His written marks are two bands below his spoken answers. He does not keep at a seat task beyond some four minutes and then goes off it, half as long as other pupils can, and across five lessons he finished one third of what was set.",
            ("N06", "B", "b4", "the need for attention (the need before it) stated again in other words"),
        ),
        Edit(
            "once a fortnight in term time (18 sessions a year)",
            "once a fortnight in term time (18 sessions a year), therapist capacity and school timetable allowing,",
            ("P08", "F", "f1", "conditional on capacity"),
        ),
        Edit(
            "A physiotherapist will teach him a stretching programme in two 1:1 sessions of 45 minutes in the autumn term 2026 and one session in each later term, and the teaching assistant will do it with him for ten minutes at 11am daily.",
            "It would be helpful if a physiotherapist were to teach him a stretching programme in two 1:1 sessions of 45 minutes in the autumn term 2026 and one session in each later term, and the teaching assistant ought to do it with him for ten minutes at 11am daily.",
            ("P10", "F", ..., "'it would be helpful if', 'ought to'"),
        ),
        Edit(
            "The school nurse will train all who teach him, for one hour each September and in each January for new staff, in what tics are and why nobody is to comment on them.",
            "Relevant staff will undertake training.",
            ("P15", "F", ..., "no subject, trainer or renewal"),
            ("P02", "F", ..., "nobody gives the training"),
            ("P03", "F", ..., "no renewal"),
        ),
        Edit(
            "By July 2027 Rafferty will score his neck pain",
            "Rafferty will score his neck pain",
            ("O02", "E", "e10", "no date or stage"),
        ),
        Edit(
            "By July 2027 Rafferty will spend three lunchtimes a week with at least two other pupils by choice, so that he has friends whom he can ask home.",
            "By July 2027 the ELSA and the midday staff will have brought two other pupils to Rafferty's table on three lunchtimes a week, and will have arranged two visits by a friend.",
            ("O07", "E", "e9", "the subject is the staff"),
        ),
        Edit(
            "Rafferty is eleven. He was born",
            "Rafferty, who is now ten and in Year 6, was born",
            (
                "M04",
                "A",
                "Rafferty, who is now ten and in Year 6, was born",
                "the front page: born 14/02/2015, Year 7",
            ),
            (
                "M05",
                "A",
                "Rafferty, who is now ten and in Year 6, was born",
                "eleven and in Year 7 at the plan's date",
            ),
        ),
    ]
