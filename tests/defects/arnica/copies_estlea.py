"""Two defective copies of the Estlea plan."""

from __future__ import annotations

from tests.defects.arnica.words import Copy


def copy_a(c: Copy) -> None:
    """Parents unheard, the move to secondary school not planned, provision in an annex."""
    c.cut("== Parents' views", "== Aspirations")
    c.drop("A3")
    c.sub(
        " His parents completed the family form on the same date and were telephoned by the casework officer "
        "on 7 September 2026 "
        "to confirm the content.",
        "",
    )
    c.passage("V02", "A", None, "no views of the parents")
    c.drop("E2")
    c.cut("^^ Provision plan for Outcome 2", "^^ Provision plan for Outcome 3")
    c.cut("== By the end of Key Stage 3")
    c.sub("July 2030", "July 2027", every=True)
    c.sub("Class teacher, or English teacher from Year 7", "Class teacher")
    c.sub(
        "30 minutes three times a week until July 2027, then weekly to July 2028",
        "30 minutes three times a week",
    )
    c.sub("or form tutor ||", "||")
    c.passage("O12", "E", None, "Year 6, and neither E nor F looks ahead to secondary school")
    c.sub("Provision plan for Outcome 3", "Provision plan for Outcome 11")
    c.passage("T09", "F", "Provision plan for Outcome 11", "there is no Outcome 11")
    c.sub(
        "Kofi finds it hard to sustain attention and",
        "Kofi is lazy and manipulative when he is given work. He finds it hard to sustain attention and",
    )
    c.mark("N05", "B5", "lazy and manipulative")
    c.cut("= J |", "= | Authorisation")
    c.passage("S01", "J", None, "no Section J")
    c.sub(
        "Kofi is over-responsive to noise and touch.",
        "According to Ms Laidlaw's BrightPath sensory report "
        "of May 2025, Kofi is "
        "over-responsive to noise and touch.",
    )
    c.mark("S13", "B7", "K does not list the BrightPath report")
    c.sub("14 May 2026", "14 January 2026")
    c.passage("S15", "", "14 January 2026", "over 20 weeks from the request to the final plan")
    c.rewrite(
        "G1",
        "In view of the longstanding and multifactorial nature of the sleep-onset insomnia "
        "reported, the community paediatric sleep "
        "nurse, in collaboration with Kofi and his parents, will, for 45 minutes once a month over a "
        "period of six "
        "months, instigate a behaviourally informed bedtime programme, notwithstanding which the "
        "paediatrician will "
        "retain responsibility for the six-monthly review of the aforementioned programme and of the "
        "concurrent pharmacological management with melatonin.",
    )
    c.mark("R02", "G1", "one sentence of over sixty words")
    c.after(
        "Larkhill Primary School, a mainstream maintained",
        "= | Annex: Monitoring arrangements",
        "The "
        "pastoral manager will see Kofi 1:1 for 20 minutes each Friday to go over "
        "his week, and will telephone his mother afterwards.",
    )
    c.passage(
        "P13",
        "",
        "The pastoral manager will see Kofi 1:1 for 20 minutes each Friday to go over his "
        "week, and will telephone his "
        "mother afterwards.",
        "provision in an annex",
    )
    c.sub("12 hours a week || 1:2 ||", "12 hours a week || High level of adult support ||")
    c.mark("P05", "F7", "a level and no number")
    c.sub("45 minutes weekly for 20 weeks from", "Weekly for 20 weeks from")
    c.mark("P04", "F2", "no length of session")
    c.rewrite(
        "F1",
        "Kofi should be given a preview of the day's timetable, with any change shown in red, and "
        "could rehearse what he will do if "
        "something changes",
    )
    c.mark("P10", "F1", "should and could")


def copy_b(c: Copy) -> None:
    """Old advice, no hopes, one H, an outcome that is a dream."""
    c.cut("= H2 |", "= I |")
    c.sub(
        "Section H1: Any social care provision which must be made under section 2 of the Chronically Sick and "
        "Disabled Persons Act 1970",
        "Section H: Social care provision",
    )
    c.sub("None required, following the assessment of 30 June 2026.", "None required.")
    c.passage("S03", "", None, "H1 and H2 are one")
    c.cut("A social worker visited the family")
    c.after("= D |", "Kofi is not known to social care.")
    c.passage("N07", "D", "Kofi is not known to social care.", "no assessment")
    c.sub(
        "Ms Ruth Adeyemi, social worker, Early Help and Assessment",
        "Early Help and Assessment: reply that the child is not known",
    )
    c.sub("~ !Signed || J. Pym", "~ !Signed || ")
    c.sub("Jordan Pym, casework officer, for Estlea County Council", "For Estlea County Council")
    c.sub("~ !Date || 30 September 2026", "~ !Date || ")
    c.passage("S07", "", None, "a final plan with neither name nor date at the sign-off")
    first = next(n for n, line in enumerate(c.lines) if line.startswith("~ 1 ||"))
    for n in range(first, first + 7):
        c.lines[n] = c.lines[n].replace("2026", "2023")
    c.sub("on 9 June 2026 by means", "on 9 June 2023 by means")
    c.passage("S14", "K", None, "the newest advice is of July 2023, the plan of September 2026")
    c.cut("== Aspirations", "= B |")
    c.passage("V06", "A", None, "no hope for the future")
    c.sub(
        "since Reception. A diagnosis",
        "since Reception. He will move up to Year 5 in September 2024. A diagnosis",
    )
    c.passage(
        "M05", "A", "He will move up to Year 5 in September 2024.", "the date is past and he is in Year 6"
    )
    c.sub(
        "Every English, mathematics and science lesson, 12 hours a week || 1:2",
        "All lessons, all day, 25 hours a week || 1:1",
    )
    c.sub("20 minutes twice a week || Pair", "All lessons, all day, 25 hours a week || Group of 4")
    c.mark("P19", "F7", "1:1 all day, and a group of four all day in the plan for Outcome 4")
    c.sub(
        "by the end of the lesson, using his own checklist.",
        "by the end of the lesson, keep his locker tidy "
        "and hand in all his homework, and "
        "cook a meal for the family once a week.",
    )
    c.mark("O08", "E5", "three or four achievements")
    c.rewrite("E4", "Kofi will be a map designer with a transport company.")
    c.unlink("B2 > E4; E4 > F6")
    c.mark("O06", "E4", "a life goal with no step")
    c.rewrite(
        "F8",
        "A programme for writing, the content of which is to be decided once the specialist teacher "
        "has carried out her assessment and "
        "written it up",
    )
    c.mark("P09", "F8", "left to a report still to be written")
    c.rewrite(
        "F9", "Quality first teaching, differentiated worksheets and the learning objective on the board"
    )
    c.mark("P11", "F9", "what every child has")
    c.rewrite("B6", "Kofi has some issues with writing.")
    c.mark("N03", "B6", "nothing seen, no level, no effect")
