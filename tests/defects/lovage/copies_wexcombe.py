"""Wexcombe: the two defective copies."""

from tests.defects.lovage.edits import Copy
from tests.defects.lovage.linear import linear

SHAPE = linear

COPIES = [
    Copy(
        letter="a",
        front={"Date of birth": "", "Date of next review": "8 January 2028"},
        drops=["A/how", "B8", "E8", "F13", "F10"],
        texts={
            "B4": "Idris, who walks short distances indoors with a posterior walker but who, for any distance in "
            "excess of 50 metres, "
            "is reliant upon a self-propelling wheelchair, is not able to manage ramps or heavy doors and "
            "consequently takes, "
            "on the occasions when this was timed, 14 minutes over a move between lessons which is completed "
            "by the "
            "remainder of his class in four, as a result of which he arrives after the teaching has begun and, "
            "on the "
            "basis of the register, misses the start of about 15 lessons a week.",
            "A/child": "I like computing, wheelchair basketball and winding my brother up. I do not like being late "
            "for everything "
            "because the corridors are {-full-}{+rammed+}. People finish my sentences and they get it "
            "wrong. I do not "
            "want an adult next to me at lunch.",
        },
        subs=[
            ("A1", '"', ""),
            ("A2", '"', ""),
            ("A3", '"', ""),
            ("A/history", "He lives with", "He is now in Year 9 at the academy. He lives with"),
            (
                "B3",
                "He does not tell adults when he is upset or in pain and has refused",
                "He does not tell adults "
                "when he is upset "
                "or in pain, can be lazy and manipulative, and has refused",
            ),
            ("F11", "at 12.50 pm daily,", "at 12.50 pm daily where the timetable allows,"),
            (
                "F8",
                "A mobility programme: ramps, doors and routes, taught 1:1 by a physiotherapist for 30 minutes "
                "once a fortnight",
                "A mobility programme, the content of which is to be decided and written up by the physiotherapist once "
                "this plan has "
                "been issued, taught by her 1:1 for 30 minutes once a fortnight",
            ),
            (
                "F9",
                "who sets up equipment, scribes practical work and opens doors,",
                "who opens doors and carries his bag and tray,",
            ),
            (
                "F6",
                "for 50 minutes each week for three terms.",
                "for 50 minutes each week for three terms (this serves Outcome 15).",
            ),
        ],
        labels=[
            ("S05", None, None, "The date of birth is not filled in."),
            ("S06", None, "8 January 2028", "More than fifteen months after the plan."),
            ("V04", "A", None, "How the views were gathered was taken out."),
            ("V05", "A", "A/child", "'I', without quotation marks or a word on who speaks."),
            ("M04", "A", "He is now in Year 9 at the academy.", "The front page has Year 8."),
            ("N05", "B", "B3", "'Lazy and manipulative'."),
            ("R02", "B", "B4", "One sentence of nearly ninety words."),
            ("O12", "E", None, "Year 8: nothing now looks ahead to Key Stage 4 or to adulthood."),
            ("T06", "A", "A1", "The only outcome towards work in games was taken out."),
            ("P08", "F", "F11", "'Where the timetable allows'."),
            ("P09", "F", "F8", "The content is left to what the physiotherapist will write."),
            ("T01", "B", "B5", "Speech recognition, the laptop and scribing were taken away."),
            ("T03", "E", "E5", "With them the outcome lost its provision."),
            ("T09", "F", "F6", "There is no Outcome 15."),
        ],
    ),
    Copy(
        letter="b",
        heads={"annex": "ANNEX: Examination arrangements"},
        drops=["A/history", "E/targets", "E6", "E12"],
        texts={
            "F7": "{+Regular check-ins with a familiar adult in school about how he is feeling.+}",
            "K/1|Date": "4 July 2024",
            "K/2|Date": "4 July 2024",
            "K/3|Date": "19 June 2023",
            "K/4|Date": "30 May 2023",
            "K/5|Date": "6 June 2023",
            "K/6|Date": "9 June 2023",
            "K/7|Date": "20 June 2023",
            "K/8|Date": "22 May 2023",
        },
        subs=[
            (
                "A/parents",
                "has stopped seeing friends in the week.",
                "has stopped seeing friends in the week. Idris "
                "scored below the "
                "5th centile for grip strength and will have a teaching assistant with him in all lessons.",
            ),
            ("B1", " in May 2026", ""),
            ("B3", " in June 2026", ""),
            ("D1", " in May 2026", ""),
            ("F9", "{+25+} hours a week", "{+41+} hours a week"),
        ],
        adds=[
            (
                "B/good-ci",
                "@B/talks ci\nIdris communicates in spoken sentences, which are slow and slurred when he "
                "is tired. He asks "
                "that people wait and do not guess. He takes part in decisions by receiving the questions in writing "
                "two days "
                "beforehand, and he chaired the first part of his last review with slides.",
            ),
            (
                "F5",
                "@F50 cl\nThe Fresh Start phonics scheme, taught 1:1 by a teaching assistant trained by its "
                "publisher, for 25 minutes "
                "on four days a week.",
            ),
            (
                "K/8",
                "@annex/1\nA scribe employed by the academy will work with Idris 1:1 in every internal test and "
                "examination for its "
                "full length, and he will have 25 per cent extra time.",
            ),
        ],
        labels=[
            ("S14", "K", None, "The newest advice is over two years older than the plan."),
            (
                "V08",
                "A",
                "Idris scored below the 5th centile for grip strength and will have a teaching assistant "
                "with him in all "
                "lessons.",
                "A finding and provision among the parents' views.",
            ),
            ("V09", "A", None, "The history was taken out."),
            ("P13", None, "annex/1", "A scribe and extra time in an annex."),
            ("P19", "F", "F9", "41 hours a week in lessons is more than a school week."),
            ("O13", "E", None, "Nothing says how shorter-term targets are set."),
            ("T05", "F", "F50", "No need speaks of reading words or of phonics."),
            ("T02", "B", "B6", "Its outcome was taken out."),
            ("T06", "A", "A4", "No outcome now moves towards friends he sees of his own accord."),
            ("M06", "B", "B/talks", "The paragraph of Section A again."),
            ("P02", "F", "F7", "'A familiar adult'."),
            ("P03", "F", "F7", "No frequency."),
            ("P06", "F", "F7", "'Regular' and 'a familiar adult' stand for who and how often."),
        ],
    ),
]
