"""Two defective copies of plan 02."""

from tests.defects.burdock.plan import Copy, after, cut, drop, lose, reword, swap

TWICE = (
    "Idris's speech is slurred and the ends of his words go missing. Outside the family about half of it is "
    "followed."
)
SLEEP = (
    "By July 2027 Idris will settle by himself and be asleep in his own bed by 8 p.m. on six nights in seven."
)
SELF_CARE = (
    "Occupational therapy: a therapist trains a teaching assistant each half term, who teaches Idris "
    "dressing "
    "and toilet skills 1:1, one step at a time, for 15 minutes before lunch every day."
)
SWIMMING = "Idris will also be taught to swim, 1:1, for 30 minutes each week by a physiotherapy assistant."
STAFF = "All staff to be trained as part of the school's training programme."
MIXED = (
    "| ^What we heard | Goals and football stickers are liked, and Macsen, and stairs are not. People say "
    "what, what. "
    "There is tiredness by Thursday, pride in trying hard, and a worry about being left behind by friends."
)
HOPES = (
    "| ^Hopes | {A1 -} To play in a real team with Macsen. // {A2 -} To read Dog Man with no help. // {A3 -} "
    "To be "
    "understood by people who are new. // {A4 -} To manage in the toilet and at the table without a grown-up. // "
    "{A5 -} To have friends who ask for him."
)

COPIES = [
    Copy(
        "a",
        [
            cut("= Date of birth ::"),
            reword("B6", "Bilateral moderate sensorineural hearing loss."),
            swap(
                "has begun to say he is rubbish.", f"has begun to say he is rubbish. // {{B9 semh}} {TWICE}"
            ),
            reword(
                "E2",
                "By July 2027 the speech and language therapist will have discharged Idris from direct work on "
                "instructions of four key words, at 8 of 10.",
            ),
            swap(
                "Word group: Idris and two others with a teaching assistant trained by the speech and language "
                "therapist, "
                "20",
                "Word work in a small group with a teaching assistant trained by the speech and language "
                "therapist, 20",
            ),
            reword(
                "F8",
                "Regular input, 1:1 and 30 minutes at a time, from the emotional literacy support assistant on "
                "asking to join and what to do when it goes wrong.",
            ),
            swap(
                "angled cutlery at lunch every day.",
                f"angled cutlery at lunch every day. // {{F15 sp}} {STAFF}",
            ),
            drop("F6"),
            drop("E10"),
            swap("on six days in seven.", f"on six days in seven. // {{E13 h}} {SLEEP}"),
            cut("| Teacher of the deaf |"),
            swap("teaching Idris to look after his aids", "teaching Jayden to look after his aids"),
            reword(
                "E3",
                "By the end of Year 4 Idris will read a short chapter book at 90% accuracy, spell the first 100 "
                "common words and write his own address so that others can read it.",
            ),
        ],
        [
            ("S05", None, None, "no date of birth"),
            ("N02", "B", "B6", "a diagnosis alone"),
            ("N06", "B", "B9", "B1 over again"),
            ("O07", "E", "E2", "the therapist's discharge, not Idris"),
            ("P05", "F", "F3", "small group, no number"),
            ("P06", "F", "F3", "'small group' stands for the number"),
            ("P03", "F", "F8", "no frequency"),
            ("P06", "F", "F8", "'regular input'"),
            ("P15", "F", "F15", "no subject, trainer or renewal"),
            ("T01", "B", "B4", "number sessions taken out"),
            ("T03", "E", "E4", "number sessions taken out"),
            ("T02", "C", "C2", "mealtime outcome taken out"),
            ("T04", "E", "E13", "no need about sleep"),
            ("T03", "E", "E13", "nothing provided for sleep"),
            ("S12", "K", None, "hearing loss and no teacher of the deaf's advice"),
            ("M01", "F", "F9", "another child's name"),
            ("O08", "E", "E3", "reading, spelling and writing"),
        ],
    ),
    Copy(
        "b",
        [
            swap(
                "Withy Lane Primary School, a mainstream community primary school.",
                "Mr and Mrs Pallister have asked for somewhere near home, where Idris's friends will be.",
            ),
            lose("|t Social, emotional and mental health", 4, 1),
            swap(
                "By afternoon he lies across the desk.",
                "By afternoon he lies across the desk. He requires 1:1 support "
                "from a teaching assistant for 25 hours and weekly physiotherapy.",
            ),
            swap(", by a teaching assistant whom the teacher of the deaf has trained in it.", "."),
            swap(
                "Movement programme in the hall, 1:1, 20 minutes daily,",
                "Movement programme in the hall, 1:1, daily,",
            ),
            swap(
                "No direct payment has been asked for.", f"No direct payment has been asked for. {SWIMMING}"
            ),
            drop("F13"),
            swap(
                "a decision on botulinum injections.",
                f"a decision on botulinum injections. // {{G4 h}} {SELF_CARE}",
            ),
            drop("G3"),
            drop("E2"),
            drop("E3"),
            swap(
                "By the end of Key Stage 2 Idris will use the toilet",
                "By the end of Key Stage 2 Idriss will use the toilet",
            ),
            lose("A1 Summary of Idris's history", 2),
            swap("By the end of Year 4 Idris will make himself", "Idris will make himself"),
            lose("^Idris: views, interests and strengths", 4),
            after("^How Idris communicates", MIXED, HOPES),
        ],
        [
            (
                "S09",
                "I",
                "Mr and Mrs Pallister have asked for somewhere near home, where Idris's friends will be.",
                "neither a school nor a type, in a final plan",
            ),
            ("N01", "B", None, "social, emotional and mental health taken out"),
            (
                "N04",
                "B",
                "He requires 1:1 support from a teaching assistant for 25 hours and weekly physiotherapy.",
                "provision among needs",
            ),
            ("P02", "F", "F5", "nobody named"),
            ("P04", "F", "F11", "no minutes"),
            ("P13", "J", SWIMMING, "provision in J"),
            ("P12", "G", "G4", "occupational therapy that teaches, in G alone"),
            ("T07", "C", "C2", "feeding review taken out"),
            ("T03", "E", "E10", "feeding review taken out"),
            ("T02", "B", "B2", "language outcome taken out"),
            ("T02", "B", "B3", "reading outcome taken out"),
            ("T06", "A", "A2", "reading outcome taken out"),
            ("M03", "E", "E8", "Idriss"),
            ("V09", "A", None, "history taken out"),
            ("O02", "E", "E1", "no date"),
            (
                "V03",
                "A",
                "Goals and football stickers are liked, and Macsen, and stairs are not. People say what, what. "
                "There is tiredness by Thursday, pride in trying hard, and a worry about being left behind by friends.",
                "whose words are these",
            ),
        ],
    ),
]
