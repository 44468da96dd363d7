"""Statements in numbered clauses, turned tables and cards, and under headings of everyday words."""

from __future__ import annotations

from audit.model.plan import Plan
from audit.sections import split_sections
from tests.sections.building import bullet, document, grid, heading, line

NEED = "Nerys understands about half of what is said to the class and copies what the others do."
SLOW = "Nerys works far more slowly than her peers and seldom writes more than two sentences."
OUTCOME = "By July 2028 Nerys will carry out an instruction of three parts, four times out of five."
WRITES = "By July 2028 Nerys will write a paragraph of six sentences in a lesson."
SUPPORT = "A speech and language therapist will see Nerys one to one for 40 minutes every fortnight."
TYPING = "Touch-typing tuition with a course for children, ten minutes daily."


def texts(plan: Plan, section: str) -> list[str]:
    return [item.text for item in plan.items if item.section == section]


def test_numbered_clauses_under_the_outcome_that_they_provide_for() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            line("By the end of the course:"),
            line("Outcome 1 Nerys will pay for her shopping and check her change."),
            heading("Section F: Special educational provision"),
            line("Provision for Outcome 1", label="1."),
            line("A support assistant will teach money in real shops for one hour a week.", label="1.1"),
            line("A maths tutor with SEN experience will:", label="1.2"),
            line("teach her in a group of no more than six for three hours a week; and", label="(a)"),
            line("set practice with a clock of five minutes each day.", label="(b)"),
            line("Provision for Outcome 2", label="2."),
            line("The college counsellor will see her for 50 minutes each week.", label="2.1"),
        )
    )
    (pays,) = plan.items_of("E")
    assert (pays.label, pays.text.split()[0]) == ("Outcome 1", "Nerys")
    shops, group, clock, counsellor = plan.items_of("F")
    assert shops.references == ("Outcome 1",)
    assert (group.lead, clock.lead) == ("A maths tutor with SEN experience will:",) * 2
    assert group.references == clock.references == ("Outcome 1",)
    assert counsellor.lead == "2. Provision for Outcome 2"


def test_a_turned_table_whose_columns_are_numbered() -> None:
    plan = split_sections(
        document(
            heading("Sections B, E and F – Needs, outcomes and provision"),
            grid(
                ("", "Need 1", "Need 2"),
                ("Strengths", "Sings in tune", "Loves maps"),
                ("B – Need", NEED, SLOW),
                ("E – Outcome", OUTCOME, WRITES),
                ("F – Provision", SUPPORT, TYPING),
                ("Who", "Therapist", "Assistant"),
            ),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW]
    assert texts(plan, "E") == [OUTCOME, WRITES]
    assert texts(plan, "F") == [SUPPORT, TYPING]


def test_columns_called_in_everyday_words() -> None:
    plan = split_sections(
        document(
            heading("Section B My special educational needs"),
            grid(
                ("Part of life", "I'm good at", "I need help with"),
                (
                    "Talking",
                    "Making people laugh",
                    ("Word finding: I say thing for nouns", "Fast talk: I only get the first bit"),
                ),
                (
                    "Learning",
                    "Facts about football",
                    ("New learning: it is gone by next day", "Planning: I can't pack my bag"),
                ),
                ("Friends", "Loyal", ("Temper: I swear at staff", "Parties: too loud")),
            ),
            heading("Section F My provision"),
            grid(
                ("What I will have (F)", "Who will do it", "So that I can (E)"),
                (
                    "Six sessions of one hour",
                    "Job coach",
                    "By July 2027, answer five interview questions in full.",
                ),
            ),
        )
    )
    assert len(texts(plan, "B")) == 6
    assert texts(plan, "E") == ["By July 2027, answer five interview questions in full."]


def test_hopes_of_the_family_are_aspirations_whatever_their_words() -> None:
    plan = split_sections(
        document(
            heading("Section A: My views"),
            line("My family's hopes", bold=True),
            bullet("I will walk to the shop with Dada."),
            bullet("I will eat cake at parties."),
        )
    )
    assert len(plan.items_of("A")) == 2


def test_letters_of_sections_in_quotation_marks() -> None:
    plan = split_sections(
        document(
            line("Part 1 – Section 'A': The child and parents", bold=True),
            line("Nerys is proud of her swimming medal."),
            line("Part 2 – Section ‘B’: Special educational needs", bold=True),
            line(NEED),
            line("Part 3 – Sections 'E' and 'F': Objectives and provision", bold=True),
            grid(("Objective", "Provision"), (OUTCOME, SUPPORT)),
            line("Section 'H': Social care provision", bold=True),
            line("H(1) Provision under section 2 of the 1970 Act: nil."),
            line("H(2) Other provision: A place at a youth group for two hours each Saturday."),
        )
    )
    assert "medal" in plan.sections["A"].text
    assert (texts(plan, "B"), texts(plan, "E"), texts(plan, "F")) == ([NEED], [OUTCOME], [SUPPORT])
    assert plan.sections["H1"].state == "nil"
    assert "youth group" in plan.sections["H2"].text


def test_advice_with_its_day_in_figures_in_one_wide_cell_is_all_of_k() -> None:
    advice = [
        "Educational advice from Mrs Pell, SENCO, dated 04/03/2026",
        "Medical advice from Dr Hale, dated 22.03.26",
    ]
    plan = split_sections(
        document(
            grid(("J", "Personal budget"), ("None requested.",), number=1),
            grid(("K", "Who gave advice"), (advice,), number=2),
        )
    )
    assert plan.sections["K"].text == "\n".join(advice)


def test_coded_needs_under_needs_stay_needs_whatever_their_words() -> None:
    areas = ("Communication and interaction", "Cognition and learning", "Sensory and/or physical")
    tables = [
        grid(
            (area,),
            ("Strengths",),
            ("Nerys sings in tune.",),
            ("Needs",),
            (
                (
                    f"N{number}1 Nerys speaks in two-word phrases.",
                    f"N{number}2 Nerys seeks movement and rocks.",
                ),
            ),
            number=number,
        )
        for number, area in enumerate(areas, start=1)
    ]
    plan = split_sections(document(heading("Section B: Special educational needs"), *tables))
    assert len(texts(plan, "B")) == 6


def test_cards_that_say_which_need_each_outcome_is_for() -> None:
    cards = [
        grid(
            (f"Outcome {number}", outcome),
            ("Which need", f"Need {number}"),
            ("Steps", "Nerys will sit on the same mat."),
            ("What we will do", support),
            ("Who", "Key person"),
            header=False,
            number=number,
        )
        for number, (outcome, support) in enumerate(((OUTCOME, SUPPORT), (WRITES, TYPING)), start=1)
    ]
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="Need 1"),
            line(SLOW, label="Need 2"),
            heading("Sections E and F: Outcomes and provision"),
            *cards,
        )
    )
    assert (texts(plan, "E"), texts(plan, "F")) == ([OUTCOME, WRITES], [SUPPORT, TYPING])
    assert "Nerys will sit on the same mat." not in texts(plan, "E")


def test_a_line_to_sign_on_that_is_drawn_as_a_table() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            bullet("Amira wants to be a vet."),
            heading("Section K: Advice"),
            line("Educational advice, Mrs Pell, 4 March 2026"),
            heading("Section J: Personal budget"),
            line("None has been requested."),
            line("Signed on behalf of the Authority", bold=True),
            grid(
                ("R. J. Maltby, Principal Officer (Special Educational Needs)", "30 October 2026"),
                header=False,
            ),
        )
    )
    assert plan.details.signed is True


def test_outcomes_and_their_provision_told_in_turn_without_tables() -> None:
    for turn in ("To achieve this outcome:", "Provision for outcome 1"):
        plan = split_sections(
            document(
                heading("Sections E and F: Outcomes and the special educational provision to meet them"),
                line("Outcome 1", bold=True),
                line(OUTCOME),
                line(turn),
                line(SUPPORT),
                line("Outcome 2", bold=True),
                line(WRITES),
                line(turn.replace("1", "2")),
                line(TYPING),
            )
        )
        assert (texts(plan, "E"), texts(plan, "F")) == ([OUTCOME, WRITES], [SUPPORT, TYPING]), turn


def test_a_table_on_its_side_whose_first_row_numbers_the_outcomes() -> None:
    plan = split_sections(
        document(
            heading("E and F - My outcomes and the special educational provision that helps me"),
            grid(
                ("Outcome number", "1", "2"),
                ("E What I will be able to do", OUTCOME, WRITES),
                ("Need it comes from", "Need 1", "Need 2"),
                ("F What I will get", SUPPORT, TYPING),
                ("Who will do it", "Therapist", "Assistant"),
            ),
        )
    )
    assert texts(plan, "E") == [OUTCOME, WRITES]
    assert texts(plan, "F") == [SUPPORT, TYPING]
    assert [list(item.cells.values())[-1] for item in plan.items_of("F")] == ["Therapist", "Assistant"]
