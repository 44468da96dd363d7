"""Cards: tables of one need or outcome each, in which letters, labels and frequencies say what a row holds."""

from __future__ import annotations

import pytest

from audit.model.document import Cell, Table
from audit.model.plan import Plan
from audit.sections import split_sections
from audit.thread.follow import follow_thread
from tests.sections.building import bullet, document, grid, heading, line

NEED = "Nerys understands about half of what is said to the class and copies what the others do."
SLOW = "Nerys cannot write more than two sentences in a lesson and works far more slowly than her peers."
TIRED = "Nerys tires by noon and falls asleep at her desk on two days a week."
OUTCOME = "By July 2028 Nerys will carry out an instruction of three parts, four times out of five."
WRITES = "By July 2028 Nerys will write a paragraph of six sentences in a lesson."
STAYS = "By July 2028 Nerys will stay awake for the whole school day, nine days out of ten."
THERAPY = "Speech and language therapy, one to one, with a programme for home."
TYPING = "A children's typing course taught one to one by a teaching assistant."
REST = "A quiet half-hour on a couch in the medical room, with the matron."
CARDS = (
    ("Talking", NEED, OUTCOME, THERAPY),
    ("Writing", SLOW, WRITES, TYPING),
    ("Staying awake", TIRED, STAYS, REST),
)


def texts(plan: Plan, section: str) -> list[str]:
    return [item.text for item in plan.items if item.section == section]


def by_letters(number: int, need: str, outcome: str, provision: str) -> Table:
    return grid(
        ("Section", "Para", "Text", "By whom"),
        ("B", f"{number}.1", need, ""),
        ("E", f"{number}.2", outcome, ""),
        ("F", f"{number}.3", provision, "A trained adult"),
        number=number,
    )


def test_rows_go_by_the_letter_in_their_first_cell() -> None:
    plan = split_sections(
        document(
            heading("Sections B, E and F: Needs, outcomes and provision"),
            *(by_letters(number, *told) for number, (_, *told) in enumerate(CARDS, start=1)),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW, TIRED]
    assert texts(plan, "E") == [OUTCOME, WRITES, STAYS]
    assert texts(plan, "F") == [THERAPY, TYPING, REST]
    assert [item.cells for item in plan.items_of("F")] == [{"By whom": "A trained adult"}] * 3


def test_each_card_ties_its_own_need_to_its_own_provision() -> None:
    plan = split_sections(
        document(
            heading("Sections B, E and F: Needs, outcomes and provision"),
            *(by_letters(number, *told) for number, (_, *told) in enumerate(CARDS, start=1)),
        )
    )
    links, _ = follow_thread(plan)
    provided = {(link.source, link.target) for link in links if link.kind == "need-provision"}
    assert {("B1", "F1"), ("B2", "F2"), ("B3", "F3")} <= provided


def test_cards_with_the_template_s_own_names_are_no_list_of_contents() -> None:
    def card(number: int, need: str, outcome: str, provision: str) -> Table:
        return grid(
            ("A", "What I hope for", f"I want to be a potter of kind {number}."),
            ("B", "What gets in my way", need),
            ("E", "What will be different", outcome),
            ("F", "What school will do", provision),
            header=False,
            number=number,
        )

    plan = split_sections(
        document(*(card(number, *told) for number, (_, *told) in enumerate(CARDS, start=1)))
    )
    assert texts(plan, "A") == [f"I want to be a potter of kind {number}." for number in (1, 2, 3)]
    assert texts(plan, "B") == [NEED, SLOW, TIRED]
    assert texts(plan, "F") == [THERAPY, TYPING, REST]


def test_a_list_of_advice_that_goes_by_letters_is_no_card() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Section K: Advice and information"),
            grid(
                ("Appendix", "Advice", "Author"),
                ("A", "Views of the child and her parents", "Mari and Ifan Prys"),
                ("B", "Educational advice from the school", "Delyth Pugh, head teacher"),
                ("C", "Medical advice from the clinic", "Dr Oswin Hale"),
                ("D", "Psychological advice", "Dr Una Firth, educational psychologist"),
            ),
        )
    )
    assert texts(plan, "B") == [NEED]
    assert "Dr Una Firth" in plan.sections["K"].text


def test_a_cell_holds_its_title_and_the_statements_under_it() -> None:
    def card(number: int, title: str, need: str, outcome: str, provision: str) -> Table:
        def cell(row: int, column: int, head: str, text: str) -> Cell:
            return Cell(row=row, column=column, content=(line(head, bold=True), bullet(text)))

        banner = Cell(row=1, column=1, column_span=2, content=(line(title.upper(), bold=True),))
        cells = (
            banner,
            cell(2, 1, "Going well", "Nerys draws well."),
            cell(2, 2, "B  Need", need),
            cell(3, 1, "E  Outcomes", outcome),
            cell(3, 2, "F  Provision", provision),
        )
        return Table(number=number, rows=3, columns=2, cells=cells)

    plan = split_sections(
        document(
            heading("Sections B, E and F"),
            *(card(number, *told) for number, told in enumerate(CARDS, start=1)),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW, TIRED]
    assert texts(plan, "E") == [OUTCOME, WRITES, STAYS]
    assert texts(plan, "F") == [THERAPY, TYPING, REST]


@pytest.mark.parametrize("often", ["Every week", "Every fortnight", "Twice a day, 20 minutes", "Once"])
def test_how_often_stands_beside_a_provision_and_is_none(often: str) -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Section F: Special educational provision"),
            grid((often, THERAPY), (often, TYPING), header=False),
        )
    )
    assert texts(plan, "F") == [THERAPY, TYPING]


def test_questions_head_what_they_ask_for() -> None:
    plan = split_sections(
        document(
            heading("My special educational needs, what I want to achieve and the help I get (B, E and F)"),
            line("What am I good at?", bold=True),
            "I know hundreds of words and can read signs.",
            line("What do I find hard?", bold=True),
            bullet("I find it hard to start talking to children, so I stand near them and wait."),
            line("What will help me?", bold=True),
            bullet("A teaching assistant runs a play club for me and two others at lunch, twice a week."),
            line("How will we know it has worked? (outcome)", bold=True),
            "By the end of Year 2 I will join a game with two children by asking, on most days.",
        )
    )
    assert [item.section for item in plan.items] == ["B", "F", "E"]


def test_a_header_over_the_words_beside_a_merged_label_names_their_columns() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Sections E and F: Outcomes and provision"),
            line("Outcome 1", bold=True),
            OUTCOME,
            grid(
                ("Provision (F)", "What", "Who", "When"),
                ("", THERAPY, "Therapist", "Weekly"),
                ("", TYPING, "Teaching assistant", "Daily"),
            ),
        )
    )
    assert texts(plan, "F") == [THERAPY, TYPING]
    assert plan.items_of("F")[0].cells == {"Who": "Therapist", "When": "Weekly"}


def test_a_form_may_ask_and_answer_twice_in_one_row() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Section F: Special educational provision"),
            grid(
                ("What", THERAPY),
                ("Who", "Specialist therapist", "Ratio", "1:1"),
                ("Frequency", "Six visits per year"),
                header=False,
            ),
        )
    )
    assert texts(plan, "F") == [THERAPY]


def test_each_part_of_one_large_table_is_weighed_by_itself() -> None:
    rows: list[tuple[str, ...]] = [
        ("B   Special educational needs",),
        ("Ref", "Area", "Difficulty and what it means for Nerys"),
        ("B1", "Communication and interaction", NEED),
        ("B2", "Cognition and learning", SLOW),
        ("K   Advice and information",),
        *(("Dr Una Firth", "May 2026", "K1") for _ in range(24)),
    ]
    cells = [
        Cell(
            row=row,
            column=column,
            column_span=3 if len(said) == 1 else 1,
            content=(line(text, bold=len(said) == 1 or row == 2),),
        )
        for row, said in enumerate(rows, start=1)
        for column, text in enumerate(said, start=1)
    ]
    plan = split_sections(document(Table(number=1, rows=len(rows), columns=3, cells=tuple(cells))))
    assert texts(plan, "B") == [NEED, SLOW]
    assert [item.area for item in plan.items_of("B")] == ["communication-interaction", "cognition-learning"]


def test_a_key_at_the_end_says_what_each_provision_is_for() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            *(
                line(text, label=f"B({mark})")
                for mark, text in zip(("i", "ii", "iii"), (NEED, SLOW, TIRED), strict=True)
            ),
            heading("Section F: Special educational provision"),
            *(line(text, label=f"F{number}") for number, text in enumerate((REST, TYPING, THERAPY), start=1)),
            heading("Section K: Advice and information"),
            grid(("Advice", "Date"), ("Dr Una Firth, educational psychologist", "3 May 2026")),
            heading("Key"),
            grid(("Provision", "meets need"), ("F1", "B(iii)"), ("F2", "B(ii)"), ("F3", "B(i)"), number=2),
        )
    )
    assert [item.cells for item in plan.items_of("F")] == [
        {"meets need": "B(iii)"},
        {"meets need": "B(ii)"},
        {"meets need": "B(i)"},
    ]
    links, _ = follow_thread(plan)
    named = {(link.source, link.target) for link in links if "reference" in link.basis}
    assert named == {("B1", "F3"), ("B2", "F2"), ("B3", "F1")}


def test_a_plan_kept_in_place_of_a_statement_is_a_plan() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Section E: Outcomes"),
            line(OUTCOME, label="E1"),
            heading("Section F: Special educational provision"),
            line(THERAPY, label="F1"),
            title="EDUCATION, HEALTH AND CARE PLAN maintained in place of a Statement",
        )
    )
    assert plan.kind == "ehcp"


def test_a_label_down_the_side_of_a_card_is_what_the_outcome_is_called() -> None:
    side = Cell(row=1, column=1, row_span=4, content=(line("OUTCOME 1", bold=True),))
    cells = (
        side,
        Cell(row=1, column=2, content=(line("E – Outcome", bold=True),)),
        Cell(row=1, column=3, content=(line(OUTCOME),)),
        Cell(row=2, column=2, content=(line("For needs", bold=True),)),
        Cell(row=2, column=3, content=(line("B1"),)),
        Cell(row=3, column=2, content=(line("Steps on the way", bold=True),)),
        Cell(row=3, column=3, content=(bullet("Visits the base after hours"),)),
        Cell(row=4, column=2, content=(line("F – Provision", bold=True),)),
        Cell(row=4, column=3, content=(line(THERAPY),)),
    )
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            line(SLOW, label="B2"),
            heading("SECTIONS E and F: Outcome cards"),
            Table(number=1, rows=4, columns=3, cells=cells),
        )
    )
    assert texts(plan, "E") == [OUTCOME]
    assert texts(plan, "F") == [THERAPY]


def test_what_a_card_of_a_need_calls_what_is_the_need() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            grid(("NEED 1",), ("Where", "Talking"), ("What", NEED), number=1),
            grid(("NEED 2",), ("Where", "Writing"), ("What", SLOW), number=2),
            heading("Section F: Special educational provision"),
            line(THERAPY, label="F1"),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW]
    assert texts(plan, "F") == [THERAPY]


def test_help_for_this_outcome_is_provision() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("E and F. What I want to change and the help I must get"),
            line("Outcome 1", bold=True),
            line(OUTCOME, bold=True),
            "The help I must get for this outcome:",
            bullet(THERAPY),
            line("Outcome 2", bold=True),
            line(WRITES, bold=True),
            "The help I must get for this outcome:",
            bullet(TYPING),
        )
    )
    assert texts(plan, "E") == [OUTCOME, WRITES]
    assert texts(plan, "F") == [THERAPY, TYPING]
    assert [item.lead for item in plan.items_of("F")] == ["Outcome 1", "Outcome 2"]


def test_a_need_told_again_over_its_provision_is_no_provision() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            line(SLOW, label="B2"),
            heading("Section F: Special educational provision"),
            grid((NEED,), (THERAPY,), header=False, number=1),
            grid((SLOW,), (TYPING,), header=False, number=2),
        )
    )
    assert texts(plan, "F") == [THERAPY, TYPING]
    links, _ = follow_thread(plan)
    assert {("B1", "F1"), ("B2", "F2")} <= {
        (link.source, link.target) for link in links if link.kind == "need-provision"
    }


def test_one_sentence_dates_the_outcomes_that_follow_it() -> None:
    dated = "These are things that you will be able to do by the end of Year 6, or sooner where it says so."
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("E. My outcomes"),
            dated,
            line("You will follow a lesson in the big class.", label="1."),
            line("You will write a page that your teacher can follow.", label="2."),
        )
    )
    assert [item.lead for item in plan.items_of("E")] == [dated, dated]


def test_a_row_of_times_beside_a_merged_provision_is_no_header() -> None:
    cells = (
        *(
            Cell(row=1, column=column, content=(line(text, bold=True),))
            for column, text in enumerate(("Provision", "How often", "How long"), start=1)
        ),
        Cell(row=2, column=1, row_span=2, content=(line(THERAPY),)),
        Cell(row=2, column=2, content=(line("Weekly"),)),
        Cell(row=2, column=3, content=(line("30 minutes"),)),
        Cell(row=3, column=2, content=(line("Termly"),)),
        Cell(row=3, column=3, content=(line("2 hours"),)),
    )
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Section F: Special educational provision"),
            Table(number=1, rows=3, columns=3, cells=cells),
        )
    )
    assert [item.cells for item in plan.items_of("F")] == [
        {"How often": "Weekly\nTermly", "How long": "30 minutes\n2 hours"}
    ]


def test_an_outcome_that_begins_like_a_sentence_about_all_of_them_stays_one() -> None:
    outcome = "These skills will help Nerys to reach the shops on her own by July 2028."
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line(NEED, label="B1"),
            heading("Section E: Outcomes"),
            line(outcome, label="E1"),
        )
    )
    assert texts(plan, "E") == [outcome]


def titled(row: int, column: int, title: str, *told: str) -> Cell:
    """A card: its title in bold, and what stands under it."""
    return Cell(row=row, column=column, content=(line(title, bold=True), *map(line, told)))


NEEDS_IN_CARDS = (
    titled(1, 1, "Need 1: Talking", NEED, "Leads to: Outcome 1"),
    titled(1, 2, "Need 2: Writing", SLOW, "Leads to: Outcome 2"),
    titled(2, 1, "Need 3: Staying awake", TIRED, "Leads to: Outcome 3"),
    titled(
        2, 2, "Need 4: Friends", "Nerys plays alone and is upset by it on most days.", "Leads to: Outcome 1"
    ),
)


def test_cards_two_by_two_are_a_need_each() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            Table(number=1, rows=2, columns=2, cells=NEEDS_IN_CARDS),
            heading("Section E: Outcomes"),
            line(OUTCOME, label="Outcome 1"),
            line(WRITES, label="Outcome 2"),
            line(STAYS, label="Outcome 3"),
        )
    )
    assert [item.label for item in plan.items_of("B")] == [
        "Need 1: Talking",
        "Need 2: Writing",
        "Need 3: Staying awake",
        "Need 4: Friends",
    ]
    assert texts(plan, "B")[:3] == [NEED, SLOW, TIRED]
    links, _ = follow_thread(plan)
    led = {(link.source, link.target) for link in links if link.kind == "need-outcome"}
    assert led == {("B1", "E1"), ("B2", "E2"), ("B3", "E3"), ("B4", "E1")}


def test_two_numbered_cards_are_a_need_each() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            Table(number=1, rows=1, columns=2, cells=NEEDS_IN_CARDS[:2]),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW]
