"""Ruben's plan with its defects: two copies."""

from __future__ import annotations

from tests.defects.sorrel.scribe import KEEP, Missing, Seed, Variant

_A = Variant(
    "a",
    (
        Seed("A.history", None, "", "no history"),
        Seed("B.strengths", None, "", "no strengths"),
        Seed(
            "A.own",
            'Ruben says: "Reading makes my head fizz. I hate it when people finish my sentence."',
        ),
        Seed(
            "A.comm",
            "Ruben talks, with pauses while he finds a word, and asks for time. Questions are read to him "
            "the day before. He came to the {+first half of the+} review and told it what to keep and what to stop.",
        ),
        Seed(
            "A.parents",
            "Mr Achterberg and Mrs Shah say that {-they worry about his reading-}{+he gets the lower mark however hard "
            "the evening was+}. His sister Leela, who is 6, now reads to him, which he finds hard. Evenings after "
            "school are stormy.",
        ),
        Seed(
            "B1",
            'Educational psychologist: Ruben knows the word but cannot retrieve it in time, uses "thing" or a near '
            'neighbour ("ladder" for "stairs"), or pauses for up to nine seconds.',
            cells=("He is overtaken in discussion and does not answer five questions in six.",),
        ),
        Seed(
            "B8",
            "Number facts do not stick: Ruben counts on fingers for all but the 2 and 10 times tables, and reverses 6 "
            "and 9, and 12 and 21.",
            cells=("His answers are wrong four times in ten.",),
        ),
        Seed(
            "B5",
            "Reading is slow ({-14-}{+31+} words a minute, where about 90 is usual in Year 4) and without expression.",
            cells=("Meaning is lost by the end of a sentence.",),
        ),
        Seed(
            "E13",
            "Ruben will hop along the hall and stand on one leg without a fall.",
            "O01",
            "the thirteenth to sixteenth of sixteen outcomes",
            cells=("Ten hops; fifteen seconds on each leg", "July 2027"),
        ),
        Seed(
            "E14",
            "Ruben will tie his own laces.",
            cells=("Both shoes within four minutes, five days running", "Easter 2027"),
        ),
        Seed(
            "E15",
            "Ruben will spell the first 100 common words when he types.",
            cells=("95 in 100, in his own writing", "July 2028"),
        ),
        Seed(
            "E16",
            "Ruben will tell a new teacher what helps him to learn.",
            cells=("Three helps named without a prompt, to two supply teachers", "Easter 2027"),
        ),
        Seed(
            "B7",
            "The report of the optometrist, Mr Fenwick Ansley, of June 2026 notes that Ruben copies from the board at "
            "two letters at a glance and loses the line.",
            "S13",
            "a report that K does not list",
        ),
        Seed("F1", None, "", "the therapy stands in G only"),
        Seed(
            "F3",
            None,
            "",
            "goes with it, so that nothing in F is for word-finding",
        ),
        Seed(
            "G2",
            'Word-finding therapy: first-sound cues, gesture, describing round a word, and "give me a moment"',
            "P12",
            "the therapist's direct work on words is in G and nowhere in F",
            side="T01 B1",
            cells=(
                "Speech and language therapist",
                "1:1",
                "30 minutes, once a week, 24 weeks a year",
                "Therapist, each term",
            ),
        ),
        Seed(
            "F2",
            "{+Story planner: six pictures, then key words, then none, for telling and retelling+}",
            cells=(
                "Teaching assistant (level 3), trained by the specialist teacher each September",
                "1:2",
                "20 minutes, three times a week",
                "Specialist teacher watches once a half term",
            ),
        ),
        Seed(
            "F19",
            "Staff will have training in dyslexia",
            "P15 P02 P03",
            "no trainer and no renewal",
            cells=("The school", "-", "During the year", "SENCO"),
        ),
        Seed(
            "B4",
            "Educational psychologist: Rueben's spelling is at the 2nd percentile. Vowels are left out or exchanged and "
            "the same word is spelt three ways on a page.",
            "M03",
            "'Rueben'",
        ),
        Seed(
            "F11",
            "Times-table activities in line with a programme to be drawn up by the mathematics lead following further "
            "assessment",
            "P09",
            "what is to be done is not yet written",
        ),
        Seed(
            "B15",
            "Ruben's fine motor control is poor: his writing is hard to read, he presses too hard, and his hand aches "
            "within a few minutes.",
            "N06",
            "the handwriting need (B12) in other words",
            cells=("He writes as little as he can.",),
        ),
        Seed("K9.a", None, "", "no social care advice in K"),
    ),
    (
        Missing("V09", "A", "no history"),
        Missing("N09", "B", "nothing that he can do is said in A or B"),
        Missing("S12", "K", "no social care advice in K (quality: an amended plan)"),
    ),
)
_B = Variant(
    "b",
    (
        Seed("J.pb", None, "", "section J is left out"),
        Seed("A.parents", None, "", "no parents' views"),
        Seed("A4", None, "", "no parents' views"),
        Seed("A5", None, "", "no parents' views"),
        Seed(
            "A.how",
            "Ruben's views were taken by his class teacher, Miss Okonjo, on {-18 September 2025-}{+21 September 2026+}, "
            "in a 30 minute talk over a model he was building; he then chose which of her notes to keep.",
        ),
        Seed(
            "A.comm",
            "Ruben talks freely, with pauses while he finds a word, and asks for time. He takes part best when "
            "questions are read to him the day before. He came to the {+first half of the+} review and told it what to "
            "keep and what to stop. His phonological awareness is below the 5th percentile and he must have a "
            "specialist teacher for three hours a week.",
            "V08",
            "a test finding and provision, in A",
            passage="His phonological awareness is below the 5th percentile and he must have a specialist teacher for "
            "three hours a week.",
        ),
        Seed(
            "B9",
            "Ruben is lazy and attention-seeking when it is time to read: he clowns and asks for the toilet, "
            "{-three-}{+five+} times in the week observed.",
            "N05",
            "'lazy and attention-seeking'",
        ),
        Seed(
            "E7",
            "The teaching assistant will make sure that Ruben is settled and engaged at the start of literacy.",
            "O07 O03",
            "the adult is the subject; nothing to see in the child",
            cells=("Teaching assistant's judgement", "July 2027"),
        ),
        Seed("F14", None, "", "nothing for the evenings", side="T01 B10, T03 E8"),
        Seed(
            "F10",
            "Carefully planned lessons with a clear objective, differentiated by outcome, and praise for effort",
            "P11 P01",
            "what every class has",
        ),
        Seed(
            "F17",
            "Multi-sensory structured literacy programme (phonological awareness, decoding, spelling), cumulative, with "
            "magnetic and sand letters",
            "P16",
            "the words and row of F4 again",
            cells=(
                "Specialist teacher with a level 7 qualification in dyslexia",
                "1:1",
                "{-30 minutes, twice a week-}{+45 minutes, three times a week+}, 38 weeks a year",
                "Specialist teacher retests each term",
            ),
        ),
        Seed(
            "F18",
            KEEP,
            cells=(
                "Supplied by Tithe Lane Primary School; teaching assistant (level 3)",
                "Ruben's own",
                "In every lesson; before and after each physical education lesson",
                "Occupational therapist, each term",
            ),
        ),
        Seed(
            "B13",
            "Balance and aiming are at the 5th percentile. Ruben cannot catch a tennis ball or hop five times, and trips "
            "about twice a day. He is in Year 6 at Marsh End Junior School.",
            "M04",
            "Year 4 at Tithe Lane on the front page",
            passage="He is in Year 6 at Marsh End Junior School.",
        ),
        Seed(
            "C1",
            "Ruben has joint hypermobility in his fingers, wrists and ankles. His hands ache after writing and his "
            "ankles after ten minutes on his feet, on most days. He will be six in May 2024, when his hearing is to be "
            "tested.",
            "M05",
            "an age and a test long past",
            passage="He will be six in May 2024, when his hearing is to be tested.",
        ),
        Seed("B8", None, "", "number is no longer a need", side="T04 E6, T05 F11"),
        Seed(
            "F6",
            "Paired and echo reading for fluency, with a film script each Friday",
            "P03 P06",
            "'regularly' stands where the days stood",
            cells=(
                "Teaching assistant (as F5)",
                "1:1",
                "15 minutes, regularly",
                "Class teacher measures words a minute every half term",
            ),
        ),
        Seed(
            "F8",
            KEEP,
            "",
            "an adult who is free",
            cells=(
                "An adult who is free",
                "1:1",
                "{-20-}{+30+} minutes, {-once-}{+twice+} a week, to July 2028",
                "Speed measured every half term",
            ),
        ),
        Seed("front.review", "04/02/2028", "S06", "review fifteen months after the plan"),
    ),
    (
        Missing("S01", "J", "no section J"),
        Missing("V02", "A", "nothing from his parents"),
        Missing("P02", "F", "'an adult who is free'", "Typing and dictation course"),
    ),
    frozenset({"no-J"}),
)
VARIANTS = (_A, _B)
