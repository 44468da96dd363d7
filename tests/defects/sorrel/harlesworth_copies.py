"""Idris's plan with its defects: two copies."""

from __future__ import annotations

from tests.defects.sorrel.scribe import Missing, Seed, Variant

_A = Variant(
    "a",
    (
        Seed(
            "B5",
            "Number. Weak. Finds maths hard and is behind where he should be.",
            "N03",
            "nothing seen, no level, no effect",
        ),
        Seed(
            "F3",
            "Adults to use visual strategies and simplified language with Idris as and when needed.",
            "P02 P03 P06",
            "'adults'; 'as and when needed' stands where the lessons stood",
        ),
        Seed(
            "F12",
            "Play leader, trained in play facilitation by the SENCO each September: lunchtime games with Idris "
            "and a small group of peers, three days a week. SENCO reviews termly.",
            "P04 P05 P06",
            "'small group' has no number, and the minutes are gone",
        ),
        Seed(
            "E4",
            "Idris will make progress in his understanding of number.",
            "O03 O04",
            "'make progress' with nothing to count; the lead sentence gives the date",
        ),
        Seed(
            "F9",
            None,
            "",
            "writing's only provision is taken away",
            side="T01 B7",
        ),
        Seed(
            "B9",
            "Response to hard work. Idriss hides under the table or tears the sheet, about three times a week. "
            'Says "can\'t". Takes 10 minutes to come back.',
            "M03",
            "'Idriss': one letter too many",
        ),
        Seed("front.sign", "-", "", "no officer in the sign-off"),
        Seed("front.signdate", "-", "", "no date in the sign-off"),
        Seed(
            "F13",
            "It is suggested that the qualified teacher of children and young people with hearing impairment (HI teacher) may check device, listening and progress and could teach Idris "
            "to report a fault, 1:1, 45 minutes, once a half term. Reports to the SENCO after each visit.",
            "P10",
            "suggested, may, could: nobody must",
        ),
        Seed(
            "B12",
            "Listening fatigue. The physiotherapy report of 3 September 2026 notes that by about 1.45 pm he rubs "
            "his ears, lies on the carpet and does not respond to his name. Afternoon learning is mostly lost.",
            "S13",
            "a report that K does not list",
        ),
        Seed(
            "A.history",
            "History: born at 37 weeks; walked at 19 months; first words at 2 years 10 months. Failed newborn "
            "hearing screen in one ear, passed on recall. Canal Street Nursery from September 2023, Reception "
            "there in September 2024. Grommets fitted January 2025; both out by February 2026. Early Help family "
            "plan opened March 2026. He will start in Year 1 in September 2025.",
            "M05",
            "a start that was over a year before this plan",
            passage="He will start in Year 1 in September 2025.",
        ),
        Seed(
            "A.how",
            None,
            "",
            "how and when views were gathered is gone",
        ),
    ),
    (
        Missing("S07", "", "the sign-off table is empty"),
        Missing("V04", "A", "nothing says how, by whom or when the views were gathered"),
    ),
)
_B = Variant(
    "b",
    (
        Seed("J.pb", None, "", "section J is left out"),
        Seed("B6", "Has a diagnosis of moderate learning difficulties (MLD).", "N02", "a label only"),
        Seed(
            "E7",
            "Idris will take part in a lunchtime games club run by the play leader three days a week.",
            "O05 O03",
            "a club to go to, not a difference; nothing to see achieved",
        ),
        Seed(
            "F1",
            None,
            "",
            "therapy stands in G only",
        ),
        Seed(
            "F2",
            None,
            "",
            "therapy stands in G only",
        ),
        Seed(
            "F4",
            'Teaching assistant (TA): "Tell me about it" talk with three photographs of Idris\'s own morning, sentence strips and '
            "symbols, in a group of 3. 15 minutes, Monday, Wednesday and Friday. SENCO reviews termly.",
        ),
        Seed(
            "G3",
            "Speech and language therapist (SLT): direct 1:1 therapy on understanding of instructions and on "
            "speech sounds k, g and final consonants. 30 minutes, once a week, 36 weeks a year, in school. SLT "
            "reviews progress each term.",
            "P12",
            "speech and language therapy in G and nowhere in F",
            side="T01 B3",
        ),
        Seed(
            "F8",
            "TA sitting within arm's reach: starts Idris off, steps back to check at 3, 6 and 9 minutes, shows "
            'him his "now, next" board. Ratio 1:1. Literacy, numeracy and topic lessons every day: up to 15 hours '
            "a week, subject to staffing in the year group, which includes F/05 and F/07. The SENCO reviews the stepping "
            "back each half term.",
            "P07 P08",
            "'up to' on hours; 'subject to staffing'",
        ),
        Seed("K4.a", None, "", "no psychological advice in K"),
        Seed("front.review", "30/03/2028", "S06", "review nearly 18 months after the plan"),
        Seed("F20", None, "", "nothing about the juniors in F"),
        Seed(
            "E9",
            "By the annual review in October 2027, Idris will do his own coat, bag and lunch within 5 minutes, "
            "with no adult touching his things.",
        ),
        Seed(
            "F17",
            "HI teacher: training for all adults who teach Idris on glue ear, radio aid and clear speech. 60 "
            "minutes each September.",
        ),
        Seed(
            "B13",
            "Hand skills. Poor FMS and DEP on VMI. Whole-hand pencil grip; cannot do zips or buttons; snips with "
            "scissors but cannot cut along a line. Last to be ready at every change of lesson.",
            "R01",
            "FMS, DEP and VMI are never spelt out",
        ),
        Seed(
            "B10",
            "Play. Plays beside other children, not with them. Joins a chasing game and leaves within 3 minutes "
            "as she does not follow the rules. Her lunchtimes are spent standing alone.",
            "M02",
            "she, her: for a boy",
        ),
        Seed("E.targets", None, "", "no word on short-term targets"),
    ),
    (
        Missing("S01", "J", "no section J"),
        Missing("S12", "K", "no educational psychologist's advice in K"),
        Missing("O12", "E", "infant to junior school in September 2027, and neither E nor F looks ahead"),
        Missing("O13", "E", "nothing on how short-term targets are set"),
    ),
    frozenset({"no-J"}),
)
VARIANTS = (_A, _B)
