"""What is spoilt in the two copies of the Eskerby and Vale plan."""

from __future__ import annotations

from tests.defects.rowan.edits import Add, Cut, D, Edit, Sub
from tests.defects.rowan.page import P

TERRIFIED = "He is terrified of moving to secondary school. Since April he has lain awake over it, has typed “I won't go” each Sunday and left the room when the school's name was spoken."
MIXED = "Trains, timetables and baking are liked very much. The toilets are hated, and being looked at. A normal school with people who understand is what is wanted, and staying at home is easier."
SCALE = "By July 2026 Emrys will show how anxious he is on a five-point scale and use one of three plans of his own before he freezes or goes home upset, on four days in five."
SWIM = "By the end of Key Stage 2 (July 2027) Emrys will swim 25 metres on his front."
CALM = "Support with anxiety as appropriate, such as calming strategies."
READS = "Emrys has comprehension difficulties and is below where he should be."
CARDS = "Emrys will practise using the cards and the tablet to tell an adult something, first by pretence and then for real, with a familiar adult, for ten minutes three times a week."
OWN_WAY = "Emrys is controlling and manipulative about endings. If moved on he hides under the table; it took him 22 minutes to begin the next lesson (Appendix C)."
LUNCH = "Packed lunch in the garden room with Fraser and one other, with a lunchtime supervisor known to him since Year 3, every day for 30 minutes (Objective 15)."
AUTISTIC = "Selective mutism and autism spectrum condition (Appendix D)."
OUTSIDE = "By December 2027 Emrys will spend two hours a week, without his grandparents, at a place outside home and school to which he has planned the train or bus from the timetable himself."
ELSEWHERE = "For part of each week Emrys will be educated otherwise than at school, by online lessons and some tuition in the community."
PUPILS = "All Year 7 staff who teach Emrys will have training on his needs."
RECEPTION = "Emrys will start in Reception in September 2020 and his grandparents look forward to it."
PUBLIC = "Even typed or in gesture, an answer in front of others takes more than 30 seconds or does not come. She contributes nothing to class discussion or paired work."
UNWIND_TEXT = "A twenty-minute unwinding time with a train book before the journey home, every day from 3 pm, in the library with his teaching assistant."
SMALL_STEPS = "A small-steps programme for selective mutism (sliding-in): one teaching assistant, trained and watched monthly by the speech and language therapist, shall work with Emrys 1:1 in the music room for 15 minutes, adding a person or a place only when he has managed the last step three times."

A: list[Edit] = [
    Cut("I >> Until 31 August 2027"),
    Sub(
        "I >> From 1 September 2027: Harrier Fields School, a mainstream secondary academy.",
        "I >> The placement will be one that is able to meet the needs set out in Section 3.",
        [D("S09", "I", "The placement will be one that is able to meet the needs set out in Section 3.", "a final plan with neither a name nor a type")],
    ),
    Sub("at Weirside Primary School and, from 1 September 2027, at Harrier Fields School. The special", "at school. The special"),
    Sub("with Emrys and his grandparents, look at them every half term, and will hand them to Harrier Fields in June 2027, where the form tutor will do the same.", "with Emrys and his grandparents, and look at them every half term."),
    Cut("He began at Weirside in September 2020", [D("V09", "A", None, "no history")]),
    Cut("History"),
    Sub(
        "A >> “I like trains, timetables, baking with Nana and Fraser. My voice gets stuck in my neck. It is not that I won't. Please do not look at me and wait. I hate the toilets.”",
        f"A >> {MIXED}",
        [D("V03", "A", MIXED, "passive throughout, under one heading: whose views they are cannot be told")],
    ),
    Cut("Mr and Mrs Calloway say"),
    Cut("His grandparents' views"),
    Cut("“When I grow up I want to be a signaller", block=True),
    Sub("Emrys's views (as he typed them)", "Views"),
    Add(MIXED, P("A >> Talking at the big school is hoped for, then a job on the railway. Going every day is hoped for, and having a life outside the house.")),
    Cut("They hope that he will go to secondary", block=True),
    Cut("Senses and movement (sensory and physical)"),
    Cut("Vision and hearing are normal"),
    Cut("Hand driers, echoes and the smell", block=True, defects=[D("N01", "B", None, "sensory and physical: neither described nor said to have no needs")]),
    Cut("Use of the staff toilet", block=True),
    Cut("Senses and movement"),
    Cut("Emrys will change for physical education"),
    Sub("Emrys will eat, drink and use a toilet in school each day, without pain.", "Emrys will use a toilet in school each day, without pain."),
    Cut("Twelve visits to Harrier Fields", block=True, defects=[
        D("O12", "E", None, "Year 6, and neither E nor F looks ahead to secondary school"),
        D("T01", "B", TERRIFIED, "nothing in F is about the move"),
    ]),
    Cut("Move to secondary school"),
    Cut("will be attending Harrier Fields", [
        D("T02", "B", TERRIFIED, "no outcome is about the move"),
        D("T06", "A", "Going every day is hoped for, and having a life outside the house.", "the first half, going to secondary school every day, is carried by nothing"),
    ]),
    Sub(
        "By July 2028 Emrys will show how anxious",
        "By July 2026 Emrys will show how anxious",
        [D("O11", "E", SCALE, "past before the plan was made")],
    ),
    Add("with two children besides Fraser", f"E.13 sp >> {SWIM}", [
        D("T04", "E", SWIM, "no need is about swimming"),
        D("T03", "E", SWIM, "nothing is provided for it"),
    ]),
    Sub(
        "An emotional literacy support assistant, supervised by the educational psychologist every half term, will work with Emrys 1:1 for 40 minutes a week on noticing and showing anxiety on a scale, and making three plans.",
        CALM,
        [
            D("P01", "F", CALM, "no programme named"),
            D("P02", "F", CALM, "by nobody"),
            D("P03", "F", CALM, "'as appropriate'"),
            D("P06", "F", CALM, "support with, as appropriate, such as"),
            D("P04", "F", CALM, "no minutes or hours"),
            D("P05", "F", CALM, "alone or in a group is not said"),
        ],
    ),
    Sub(
        "Emrys reads words at the level of a fourteen-year-old but answers questions about motives and hidden meaning at that of a seven-year-old. He cannot say why a character acted.",
        READS,
        [D("N03", "B", READS, "what is hard, and how it shows, are gone")],
    ),
]  # fmt: skip

B: list[Edit] = [
    Add("The following is to be made at", P(f"F.24 ot >> {ELSEWHERE}"), [
            D("P18", "F", ELSEWHERE, "no hours, no timetable, no provider, no place"),
            D("P02", "F", ELSEWHERE, "by nobody"),
            D("P03", "F", ELSEWHERE, "'part of each week'"),
            D("P04", "F", ELSEWHERE, "no hours"),
            D("P05", "F", ELSEWHERE, "alone or in a group is not said"),
        ]),
    Sub("A >> Emrys came to live", f"A >> {RECEPTION} He came to live", [D("M05", "A", RECEPTION, "he is in Year 6")]),
    Sub("He began at Weirside in September 2020 and has", "He has"),
    Sub(
        "Emrys speaks to no adult and to no group in school. His face stiffens and his mouth closes when he is expected to speak. He whispers to one friend, out of doors, about once a week (Appendix F).",
        AUTISTIC,
        [D("N02", "B", AUTISTIC, "two diagnoses and nothing else")],
    ),
    Sub(
        "He cannot stop a task unfinished. If moved on",
        "Emrys is controlling and manipulative about endings. If moved on",
        [D("N05", "B", OWN_WAY, "blames him")],
    ),
    Sub(
        "with a lunchtime supervisor known to him since Year 3, every day for 30 minutes.",
        "with a lunchtime supervisor known to him since Year 3, every day for 30 minutes (Objective 15).",
        [D("T09", "F", LUNCH, "there are eleven objectives")],
    ),
    Sub("He contributes nothing to class", "She contributes nothing to class", [D("M02", "B", PUBLIC, "'she' in a boy's plan")]),
    Cut("“When I grow up I want to be a signaller", block=True, defects=[D("V06", "A", None, "likes and worries, nothing about the future from anyone")]),
    Cut("They hope that he will go to secondary", block=True),
    Cut("Emrys goes nowhere but school and home", block=True, defects=[D("N07", "D", "Emrys is not known to social care.", "no assessment of need")]),
    Add("SECTION 5 (D)", P("D >> Emrys is not known to social care.")),
    Sub("Social care advice: Denise Oyelaran, social worker, Special Guardianship Support Team", "Social care: reply that he is not known"),
    Cut(OUTSIDE),
    Cut("A support worker with autism training", block=True),
    Add("SECTION 9 (H1)", P("H1 >> No provision identified.")),
    Cut("The Special Guardianship Support Team will provide", block=True),
    Add("SECTION 10 (H2)", P("H2 >> No provision identified.")),
    Sub("with his teaching assistant, 1:1, for ten minutes three times", "with a familiar adult, for ten minutes three times", [
        D("P02", "F", CARDS, "'a familiar adult'"),
        D("P05", "F", CARDS, "1:1 is gone"),
    ]),
    Sub(
        "All Year 7 staff who teach Emrys will have two hours of training on selective mutism and autism from the speech and language therapist and the specialist teacher on 1 September 2027, repeated each September for new staff.",
        PUPILS,
        [
            D("P15", "F", PUPILS, "no content, trainer, date or renewal"),
            D("P02", "F", PUPILS, "by whom is not said"),
            D("P03", "F", PUPILS, "when is not said"),
        ],
    ),
    Sub("1:1 in the music room for 15 minutes every day, adding", "1:1 in the music room for 15 minutes, adding", [D("P03", "F", SMALL_STEPS, "'every day' is gone")]),
    Add("Use of the staff toilet", f"F.26 sp >> {UNWIND_TEXT}", [D("P16", "F", UNWIND_TEXT, "the same paragraph under two areas of need")]),
    Sub("15.07.2027", "", [
        D("S05", None, None, "the review date is empty"),
        D("S06", None, None, "no review date, though the form has a place for it"),
    ]),
    Sub("primary mental health worker will work", "PMHW from the MHST will work", [D("R01", "G", "A PMHW from the MHST will work with Emrys and his grandmother on sleep and worry for eight weekly sessions of 50 minutes at home from November 2026, reviewed at the eighth.", "neither is spelt out")]),
]  # fmt: skip

COPIES = {"a": A, "b": B}
