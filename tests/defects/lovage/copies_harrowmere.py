"""Harrowmere: the two defective copies."""

from tests.defects.lovage.edits import Copy
from tests.defects.lovage.shapes import stacked

SHAPE = stacked

COPIES = [
    Copy(
        letter="a",
        front={"Unique pupil number": "[insert UPN here]"},
        texts={
            "I/blank": "Bramblegate Primary School, Harrowmere, which is a mainstream primary school.",
            "E7": "By the end of Year 1, Ellis will receive visits from the continence nurse and a toileting "
            "programme that "
            "runs through the school day.",
            "E6": "By the end of Year 1, the lunchtime team will have a hall routine running smoothly on four days "
            "out of "
            "five.",
            "F3|By Whom": "Staff; a group of up to three children",
            "F8": "Regular practice in dressing and toileting, with picture strips by the sink and on his peg. The "
            "occupational therapist re-writes the steps each term. (K5)",
            "F8|Frequency": "As appropriate",
            "F2": "Practice of sentence games with real objects and photographs, with a tally kept of words "
            "understood. The "
            "SENCO reads the tally each term and changes the games. (K2)",
            "F2|By Whom": "A teaching assistant with the Elklan level 3 award in early language, 1:1",
        },
        subs=[
            ("A1", " (He chose the photographs of Teo and of home and put them together.)", ""),
            (
                "B6",
                "away from his class.",
                "away from his class. He requires an adult to sit with him there for the "
                "whole of "
                "lunchtime, and ear defenders to be provided by school.",
            ),
            (
                "F5",
                ", brings his eyes back to the task and\nmoves".replace("\n", " "),
                " and brings his eyes back to the task@@",
            ),
            ("F5", "@@ him on with his now-and-next board", ""),
            (
                "F5|Which Need Does This Provision Meet",
                "({B1}), attention ({B4}) and moving on ({B5})",
                "({B1}) and attention ({B4})",
            ),
            ("B4", "where his classmates manage ten. He", "where his classmates manage ten. Elis"),
        ],
        drops=["A/gathered", "A/child", "A/parents", "A/talks", "F1", "F6"],
        adds=[
            (
                "A/history",
                "@A/views both\nSand and bin lorries are a great joy, and snack time is always a happy "
                "part of the day. "
                "The hand dryer and the hall are horrible. It hurts when other people only notice the screaming, and it "
                "is sad "
                "that nobody goes out together at weekends any more. A phone call about the good days would be lovely.",
            ),
            (
                "G1",
                "@G2 health\nA direct speech and language therapy session on understanding and saying longer "
                "sentences, with "
                "his programme re-written at the last session of each term. (K3)\n"
                "| By Whom: A speech and language therapist registered with the Health and Care Professions Council, "
                "1:1\n"
                "| Frequency: Once a fortnight in term time, 40 minutes",
            ),
        ],
        labels=[
            ("S04", None, "[insert UPN here]", "A prompt left where the pupil number belongs."),
            ("S08", "I", "I/blank", "A first draft names a school and its type."),
            ("V03", "A", "A/views", "The boy's and his parents' views are run together."),
            ("V04", "A", None, "Nothing says how, when or by whom the views were gathered."),
            ("V07", "A", None, "How he communicates and is included was taken out."),
            ("N04", "B", "B6", "An adult at lunch and ear defenders are provision."),
            ("O05", "E", "E7", "A visit and a programme in place of a difference made."),
            ("O07", "E", "E6", "The lunchtime team is the subject."),
            ("P02", "F", "F3", "'Staff' in the By Whom column."),
            ("P03", "F", "F8", "'As appropriate' is no frequency."),
            ("P04", "F", "F8", "No length of practice is given."),
            ("P06", "F", "F8", "'Regular' and 'as appropriate' stand for the amounts."),
            ("P12", "G", "G2", "Speech and language therapy stands in G only."),
            ("T01", "B", "B5", "The provision for moving on was taken away."),
            ("T03", "E", "E5", "With it the outcome lost its provision."),
            ("M03", "B", "B4", "'Elis' for Ellis."),
        ],
    ),
    Copy(
        letter="b",
        front={"First annual review to be held by": "30 March 2028"},
        heads={"sp": None},
        drops=["H2.1", "B/good-sp", "B6", "B7", "E6", "F7", "F8", "E4"],
        texts={
            "E5": "Ellis will improve how he copes with change.",
            "F3|By Whom": "A teaching assistant trained by the educational psychologist; a small group",
            "F1|Frequency": "Up to once a fortnight in term time, 20 to 40 minutes",
        },
        subs=[
            (
                "A/history",
                "He started in Reception at Bramblegate Primary School in September 2026.",
                "He is due to start in Reception at Bramblegate Primary School in September 2026.",
            ),
            (
                "B3",
                "Ellis plays next to other children rather than with them.",
                "In play Ellis is at RBFLC 3, which means that he plays next to other children rather than with them.",
            ),
            (
                "B4",
                "He is missing most of",
                "Mr Abara, the specialist early years teacher, says in his report of 3 "
                "September 2026 "
                "that he is missing most of",
            ),
            (
                "F4",
                "Attention Autism stages one to three, followed by",
                "Ellis should be offered Attention Autism stages one to three, followed by",
            ),
        ],
        adds=[
            (
                "F5",
                "@F50 cl\nA curriculum that is differentiated for all abilities, clear displays, praise and "
                "good quality "
                "teaching.\n| By Whom: Miss Oduya, class teacher, with the whole class of 28\n| Frequency: Every "
                "lesson\n"
                "| Which Need Does This Provision Meet: Attention and early learning ({B4})",
            )
        ],
        labels=[
            ("S02", "H2", None, "H2 has its heading and nothing under it."),
            ("S06", None, "30 March 2028", "The review is nearly seventeen months after the plan."),
            ("S13", "B", "B4", "A specialist teacher's report is cited that K does not list."),
            (
                "M05",
                "A",
                "He is due to start in Reception at Bramblegate Primary School in September 2026.",
                "By the plan's date he had already started.",
            ),
            ("N01", "B", None, "The sensory and physical area is gone."),
            ("R01", "B", "B3", "RBFLC is nowhere spelt out."),
            ("O02", "E", "E5", "No date or stage."),
            ("O03", "E", "E5", "Nothing that could be seen or counted."),
            ("O04", "E", "E5", "'Improve' with no criterion."),
            ("T02", "B", "B4", "Its only outcome was taken out."),
            ("T06", "A", "A4", "No outcome now moves towards reading."),
            ("P05", "F", "F3", "'A small group' with no number."),
            ("P06", "F", "F3", "'A small group' stands for the ratio."),
            ("P07", "F", "F1", "'Up to' and a range of minutes."),
            ("P10", "F", "F4", "'Should be offered'."),
            ("P11", "F", "F50", "What every class has."),
        ],
    ),
]
