"""Two defective copies of plan 05."""

from tests.defects.burdock.plan import Copy, after, drop, lose, reword, swap

TALKS = (
    "Emre will talk while he is doing something with his hands. He prefers large print on yellow paper and "
    "will rate "
    "statements with a thumb up, level or down. He was offered the opportunity of attending his review, and "
    "elected "
    "instead to send a recording, which was played."
)
PHYSIO = "Physiotherapy for core stability, 1:1, 30 minutes weekly."
TUITION = (
    "As from January 2027 a part of Emre's education will be provided otherwise than in a school, by tuition."
)
MENTOR = "The designated teacher will in addition mentor Emre, 1:1, for 20 minutes each Friday afternoon."
SALT = (
    "Speech and language therapy, 1:1, for 45 minutes weekly, upon understanding of complex sentences and "
    "narrative."
)
SWIM = "By the end of Key Stage 2, Emre will swim 25 metres without a float."

COPIES = [
    Copy(
        "a",
        [
            lose("# H1 :: H1. Social care provision", 2),
            swap("H2. Any other social care provision", "H. Social care provision"),
            lose("{D1 sc}", 3, 2),
            after("# D :: D. Social care needs", "Not applicable."),
            swap(
                "is thought to be defiant.",
                "is thought to be defiant, a matter treated at length in the report of Dr Imre "
                "Hale, neurologist, of May 2026.",
            ),
            drop("E6"),
            drop("F10"),
            swap("@E5, @E6, @E7", "@E5, @E7"),
            swap("@E5, @E6", "@E5"),
            swap(
                ", twice in each half term and on four of the visits to the new school.",
                ", twice in each half term.",
            ),
            swap(
                "three hours each September, and two hours for the secondary school in June 2027.",
                "three hours each September.",
            ),
            reword(
                "F9", "Nurture group of four pupils, with opportunities for turn-taking games as appropriate."
            ),
            swap("| Mr Dunne, supervised monthly by the educational psychologist |", "| Key adult |"),
            after("# B :: B. Special educational needs", TALKS),
            drop("F5"),
            swap("By July 2027, Emre will sleep", "By July 2026, Emre will sleep"),
        ],
        [
            ("S03", None, None, "one H"),
            ("N08", "D", "Not applicable.", "looked after by the front page"),
            ("T04", "E", "E10", "the need was taken out of D"),
            ("T05", "H2", "H2.1", "the need was taken out of D"),
            ("S13", "B", "the report of Dr Imre Hale, neurologist, of May 2026", "not in K"),
            ("O12", "E", None, "Year 6, and nothing on the move to secondary school"),
            ("T06", "A", "A3", "the outcome on moving schools taken out"),
            ("P02", "F", "F9", "key adult"),
            ("P03", "F", "F9", "no frequency"),
            ("P04", "F", "F9", "no length"),
            ("P06", "F", "F9", "'opportunities for ... as appropriate'"),
            ("M06", "B", TALKS, "stands in A too"),
            ("T01", "B", "B4", "mathematics taken out"),
            ("T03", "E", "E4", "mathematics taken out"),
            ("O11", "E", "E9", "before the plan's date"),
        ],
    ),
    Copy(
        "b",
        [
            after(
                "{F14 semh}",
                f"| # | {{F15 semh}} {TUITION} | Tuition service | @E5",
                f"| # | {{F16 sp}} {PHYSIO} | Paediatric physiotherapist | @E7",
            ),
            reword("B8", "Nystagmus and bilateral reduced vision."),
            swap(
                "No request has been received.",
                "[Delete as applicable: A request / no request] has been received.",
            ),
            after("Social care | Kwame Bediako", "# - :: Annex: Monitoring arrangements", MENTOR),
            drop("F1"),
            drop("F2"),
            after("{G1 h}", f"| # | {{G2 h}} {SALT} | Speech and language therapist | @E1, @E2"),
            swap(
                "Move to secondary school: twelve accompanied visits of two hours between January and July 2027, 1:1;",
                "Move to secondary school: visits in accordance with a transition plan to be drawn up by the two "
                "schools;",
            ),
            drop("E9"),
            swap(
                "Child and Adolescent Mental Health Service | @E9",
                "Child and Adolescent Mental Health Service |",
            ),
            drop("E3"),
            swap("Specialist teacher of literacy | @E3", "Specialist teacher of literacy |"),
            swap("@E8, @E3", "@E8"),
            after("{E8 sp}", f"| # | {{E11 sp}} {SWIM}"),
            swap(
                "having attended three schools before it.",
                "having attended three schools before it. He is now in Year 5.",
            ),
            swap(
                "Dyadic developmental play sessions, 1:1,",
                "Dyadic developmental play sessions, 1:1, to PACE and NMT principles,",
            ),
        ],
        [
            ("P18", "F", "F15", "no hours, timetable, provider's name or place"),
            ("N02", "B", "B8", "a diagnosis alone"),
            ("S04", "J", "[Delete as applicable: A request / no request]", "alternatives left"),
            ("P13", None, MENTOR, "provision in an annex"),
            ("P12", "G", "G2", "speech and language therapy in G alone"),
            ("P09", "F", "F10", "left to a plan not yet written"),
            ("T02", "C", "C1", "sleep outcome taken out"),
            ("O10", "E", None, "a health need and no health outcome"),
            ("T06", "A", "A4", "reading outcome taken out"),
            ("T02", "B", "B3", "reading outcome taken out"),
            ("T05", "F", "F16", "no need of physiotherapy"),
            ("T09", "F", "F16", "points at the friendship outcome"),
            ("T04", "E", "E11", "no need of swimming"),
            ("T03", "E", "E11", "nothing provided for it"),
            ("M04", "A", "He is now in Year 5.", "Year 6 on the front page"),
            ("R01", "F", "F7", "PACE, NMT"),
        ],
    ),
]
