"""Defective copies of the Fellgate plan."""

from tests.defects.melilot.words import Copy, add, cell, cut, flag, lost, put, swap

RATIO, OFTEN, OUT = "Ratio", "How often, how long", "For outcome"
OLD = (
    "09.09.2024",
    "14.09.2024",
    "04.07.2024",
    "10.09.2024",
    "15.07.2024",
    "07.06.2024",
    "28.05.2024",
    "19.08.2024",
)

A = Copy(
    edits=(
        *(cell(f"K:{n}", "Dated", day) for n, day in enumerate(OLD, start=1)),
        swap("A:how", "9 September 2026", "9 September 2024"),
        swap("B1", "In September 2026", "In September 2024"),
        swap("D1", "August 2026", "August 2024"),
        add(
            "E11",
            """
@E12 pfa work
Shanice will read the safety sheet for each job at her placement and point out its two main rules, ten times out of
ten.
| By when = July 2027
@E13 pfa work
Shanice will work beside a running machine in her ear defenders for thirty minutes, on three days of each week.
| By when = Easter 2027
@E14 pfa work
Shanice will write down a change of rota and tick it off, at four changes out of five.
| By when = July 2027
""",
        ),
        cut("C1"),
        cut("E8"),
        cell("H2-2", OUT, ""),
        put("A1", 'Work: "I want to see Norway and go on the Arctic railway with my own camera."'),
        cell("F2", OFTEN, "12 hours a week or equivalent"),
        cell("F5", OFTEN, "One to three times a week, about half an hour"),
        cell("F7", "By whom", "Staff"),
        cell("F7", RATIO, "Small group"),
        swap("B:ci", "Shanice uses", "Shanice, who is 20, uses"),
        put(
            "B6",
            "Shanice, whose anxiety in respect of the making of mistakes, whether in the workshop, in the "
            "course of her "
            "placement or in her written assignments, was in July 2024 found on the basis of a self-report "
            "measure to lie within "
            "the severe range, is liable, subsequent to any correction howsoever it may have been expressed by "
            "the person "
            "correcting her, to engage over a number of hours in a repetitive internal rehearsal of the "
            "perceived inadequacy, in "
            "consequence of which she picks the skin of her hands until they bleed and, on two occasions, has "
            "absented herself "
            "from the premises.",
        ),
    ),
    labels=(
        lost("S14", "K", "nothing in K is later than September 2024, over two years before the plan"),
        lost("O01", "E", "thirteen outcomes"),
        lost("S02", "C", "heading and nothing under it"),
        flag("T04", "E11", "the health need was taken out"),
        flag("T05", "G1", "the health need was taken out"),
        flag("T02", "D2", "its outcome was taken out"),
        flag("T06", "A1", "no outcome towards travel"),
        flag("P07", "F2", "or equivalent"),
        flag("P07", "F5", "a range"),
        flag("P02", "F7", "staff"),
        flag("P05", "F7", "small group"),
        flag("P06", "F7", "'small group' in place of a number"),
        flag("M04", "B:ci", "18 by the date of birth on the front page", "Shanice, who is 20, uses"),
        flag("R02", "B6", "one sentence of nearly a hundred words"),
    ),
)

B = Copy(
    edits=(
        put("front:Review due by", "04.02.2028"),
        cut("sign:On"),
        cell("E7", "By when", "July 2026"),
        put("E7", "Shanice will develop better conversation skills."),
        cut("H1:nil"),
        add(
            "G1",
            """
@H1-1 sc home
A personal assistant who walks with Shanice from college to the bus, to keep her safe if she has a seizure at the
stop.
| By whom = Personal assistant trained in epilepsy first aid, Fellgate Adult Social Care | Ratio = 1:1
| How often, how long = Daily in term, 30 minutes; social worker reviews every six months | For outcome = {E4}
""",
        ),
        cut("B:sp", "B7"),
        cut("F5"),
        swap(
            "F10",
            "the plan for the day, changes, and worries",
            "the plan for the day, changes, and Keziah's worries",
        ),
        put(
            "J:1",
            "Shanice has a personal budget for adult social care, which the council manages for her "
            "under H2. She will also have "
            "music technology lessons, 1:1 with a tutor of Fellgate Arts, for 45 minutes every Friday to lift "
            "her mood, reviewed termly.",
        ),
        put("E5", "Shanice will live in a flat of her own and be comfortably off."),
        put(
            "F8",
            "Cognitive behavioural work on mistakes and worry could be offered, adapted for autistic "
            "adults, with a written plan "
            "for the ten minutes after a correction.",
        ),
        cut("F:review"),
    ),
    labels=(
        flag("S06", "front:Review due by", "fifteen months after the plan"),
        lost("S07", None, "no date at the signature"),
        flag("O11", "E7", "July 2026 is before the plan"),
        flag("O04", "E7", "develop, without a criterion"),
        flag("O03", "E7", "nothing to count or see"),
        flag("S10", "H1-1", "she is 18"),
        lost("N01", "B", "sensory and physical left out"),
        flag("T05", "F9", "the sensory need was taken out"),
        flag("T04", "E10", "the sensory need was taken out"),
        flag("T01", "B5", "reading lessons taken out"),
        flag("T03", "E6", "its only provision was the reading lessons"),
        flag("M01", "F10", "another young person's name"),
        flag("P13", "J:1", "lessons set out in J"),
        flag("O06", "E5", "a life goal with no step"),
        flag("O03", "E5", "nothing to count or see"),
        flag("P10", "F8", "could be offered"),
        lost("P14", "F", "nothing says who reviews and when"),
    ),
)
