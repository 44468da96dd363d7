"""Two defective copies of plan 03."""

from tests.defects.burdock.plan import Copy, after, cut, drop, lose, reword, swap

LONG = (
    "Any change, whether it is a different door, a supply teacher, coats being put on before snack instead of "
    "after it or a "
    "visitor who happens to be sitting in the place where Nelly expected to sit, upsets Nelly so deeply that "
    "she cries for "
    "up to half an hour and, although adults who know her have tried singing, holding, distraction and leaving "
    "her alone, "
    "in each case hits his own head and cannot be comforted by talking until the thing that was changed has "
    "been put "
    "back, which in a busy classroom with twenty-nine other children is very often something that nobody is "
    "able to do."
)
RADIO = "Check of Nelly's radio aid and ear moulds, 1:1."
GLASSES = "wear her new glasses from register to home time on nine days in ten."

COPIES = [
    Copy(
        "a",
        [
            after("# I :: My placement", "Pebble Street Infant School, a mainstream infant school."),
            swap("T886420126014", "«Child_UPN»"),
            lose("## What I like", 4),
            drop("A1"),
            swap(
                "two mornings watching her in class in September 2026, from her key person Mrs Devlin, and from a photo "
                "board on which Nelly stuck stars or crosses.",
                "two mornings in class in September 2026 and from her key person, Mrs Devlin.",
            ),
            lose("## D1 Who has visited us", 4),
            after("# D :: My social care needs", "Nelly is not known to social care."),
            swap(
                "The social worker's assessment found no other social care that Nelly needs.", "Nothing else."
            ),
            swap(
                "| Social care advice | Imogen Stroud, social worker |",
                "| Social care: reply that Nelly is not known to them | Early help hub |",
            ),
            swap(
                "Outreach worker trained in autism, early help disability team",
                "Outreach worker trained in autism, Seaside Outings charity",
            ),
            swap("reviewed by Imogen Stroud every", "reviewed by the charity's manager every"),
            cut("Every half term Mrs Devlin, the special educational"),
            swap("| Key person | 15 minutes daily |", "| Key person | 15 minutes at a time |"),
            reword(
                "F12",
                "Movement and hand programme, 1:1, to be written by the occupational therapist once she has "
                "got to "
                "know Nelly.",
            ),
            drop("F7"),
            reword("B6", LONG),
            after(
                "{F6 cl}",
                f"| {{F14 sp}} {RADIO} | Qualified teacher of the deaf | 30 minutes every half term | "
                f"Hearing",
            ),
            drop("E9"),
            swap("10 minutes | Outcome @E9", "10 minutes | Being dry"),
        ],
        [
            (
                "S08",
                "I",
                "Pebble Street Infant School, a mainstream infant school.",
                "named in a first draft",
            ),
            ("S04", None, "«Child_UPN»", "merge field"),
            ("V01", "A", None, "Nelly's own views taken out"),
            ("V07", "A", None, "how she communicates taken out"),
            ("N07", "D", "Nelly is not known to social care.", "no assessment"),
            ("T04", "E", "E11", "the need was taken out of D"),
            ("T05", "H1", "H1.1", "the need was taken out of D"),
            ("O13", "E", None, "nobody sets or checks small steps"),
            ("P03", "F", "F5", "no frequency"),
            ("P09", "F", "F12", "left to a programme not yet written"),
            ("T01", "B", "B5", "play and number teaching taken out"),
            ("T03", "E", "E7", "play and number teaching taken out"),
            ("R02", "B", "B6", "one sentence of over a hundred words"),
            ("M02", "B", "B6", "'his own head'"),
            ("T05", "F", "F14", "her hearing is normal"),
            ("T02", "B", "B9", "toilet outcome taken out"),
            ("T06", "A", "A4", "toilet outcome taken out"),
        ],
    ),
    Copy(
        "b",
        [
            lose("{G1 h}", 3, 2),
            lose("## My hopes, and my family's hopes for me", 6),
            reword("B4", "Nelly is delayed in her learning and is working well below where she should be."),
            swap("25 hours a week, including lunch", "41 hours a week, including lunch"),
            lose("{H1.1 sc}", 3, 2),
            after("# H1 :: The social care I need", "Nothing at the moment."),
            swap(
                'Nelly does not yet speak in sentences. The parts of this page that say "I" were written for her by '
                "Bronagh "
                "Keeley from two mornings watching her in class in September 2026, from her key person Mrs Devlin, "
                "and from a "
                "photo board on which Nelly stuck stars or crosses.",
                "We spent two mornings in class in September 2026.",
            ),
            swap("| 20 minutes daily | Outcome @E4", "| 20 minutes daily | Outcome 17"),
            reword("E6", "make progress in coping with busy places."),
            drop("E2"),
            swap("Outcomes @E1 and @E2", "Outcome @E1"),
            swap("Outcomes @E2, @E3 and @E4", "Outcomes @E3 and @E4"),
            swap("Outcomes @E2 and @E5", "Outcome @E5"),
            after("{E6 sp}", f"- {{E13 sp}} {GLASSES}"),
            swap(
                "(dark tent, deep pressure, no talk)",
                "(dark tent, deep pressure, no talk), in line with SCERTS and LSCI",
            ),
            lose("# J :: My personal budget", 2),
            swap(
                "Key person to the occupational therapist's plan",
                "Staff, to the occupational therapist's plan",
            ),
        ],
        [
            ("S02", "G", None, "heading and nothing under it"),
            ("T07", "C", "C1", "feeding clinic taken out"),
            ("T03", "E", "E10", "feeding clinic taken out"),
            ("V06", "A", None, "hopes taken out"),
            ("N03", "B", "B4", "no description, level or effect"),
            ("P19", "F", "F9", "41 hours is longer than a school week"),
            ("T08", "D", "D1", "help to go out taken out"),
            ("T03", "E", "E11", "help to go out taken out"),
            (
                "V05",
                "A",
                "I like water, spinning things, the wind, my yellow bucket and Mrs Devlin's song about a crab.",
                "nothing says who speaks",
            ),
            ("T09", "F", "F6", "there is no Outcome 17"),
            ("O04", "E", "E6", "make progress"),
            ("O03", "E", "E6", "nothing to observe or count"),
            ("T02", "B", "B2", "carpet outcome taken out"),
            ("T04", "E", "E13", "no need of sight"),
            ("T03", "E", "E13", "nothing provided for it"),
            ("R01", "F", "F8", "SCERTS, LSCI"),
            ("S01", "J", None, "Section J taken out"),
            ("P02", "F", "F10", "staff"),
        ],
    ),
]
