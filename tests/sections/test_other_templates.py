"""Templates of other shapes: parts for sections, banners in cells, help told in everyday words."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.model.document import Block, Cell, Table
from audit.reading.open import read_document
from audit.sections import split_sections
from audit.sections.sense import sense
from tests.sections.building import bullet, document, grid, heading, line

#: Drawn plans in whose templates something was misread once.
PLANS = Path(__file__).parents[1] / "defects"

BEFORE = (heading("Section A: Views"), "Amira wants to be a vet.")
NEED = "Amira cannot follow what is said in class."


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Parts B, E and F", ("B", "E", "F")),
        ("Special educational needs (Part B)", ("B",)),
        ("Parts C and G: Health", ("C", "G")),
        ("The outcomes - Part E", ("E",)),
    ],
)
def test_parts_are_sections_by_another_name(text: str, letters: tuple[str, ...]) -> None:
    assert sense(text).letters == letters


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("The help I will get with my health", "G"),
        ("Support from the NHS", "G"),
        ("What help I will get from social care", "H2"),
        ("The help I will get at school (special educational provision)", "F"),
        ("What I find difficult (my special educational needs)", "B"),
        ("Money for my support (personal budget)", "J"),
        ("The money for my support", "J"),
        ("Who gave advice for my plan", "K"),
    ],
)
def test_everyday_titles_name_their_section(text: str, letter: str) -> None:
    found = sense(f"Part 7: {text}")
    assert found.concept is not None
    assert (found.concept.letter, found.also) == (letter, None)
    assert found.coverage >= 0.75


def test_an_area_with_its_kind_in_brackets_stays_an_area() -> None:
    assert sense("Communication (needs)").area == "communication-interaction"


def banner(number: int, *cells: str) -> Table:
    return grid(cells, number=number)


def test_a_banner_in_cells_opens_its_section_behind_the_templates_number() -> None:
    plan = split_sections(
        document(
            banner(1, "PART 1", "SECTION A", "Views of the child"),
            bullet("Amira wants to be a vet."),
            banner(2, "PART 2", "SECTION B", "Special educational needs"),
            bullet(NEED),
            banner(3, "PART 3", "SECTION C", "Health needs"),
            "No health needs have been identified.",
            banner(4, "PART 6", "F: Special educational provision"),
            bullet("A reading programme, for 20 minutes every day."),
        )
    )
    assert [need.text for need in plan.items_of("B")] == [NEED]
    assert plan.sections["C"].state == "nil"
    assert len(plan.items_of("F")) == 1


def test_reports_lettered_as_appendices_are_no_list_of_contents() -> None:
    reports = grid(
        ("Appendix", "Type of advice", "Author"),
        ("A", "Educational advice", "SENCO"),
        ("B", "Family's representations", "Mrs Khan"),
        ("C", "Speech therapy", "Ms Lund"),
        ("D", "Psychology", "Dr Osei"),
        ("E", "Physiotherapy", "Mr Bell"),
    )
    letters = [
        banner(number, f"SECTION {letter}", title)
        for number, (letter, title) in enumerate(
            (("A", "Views"), ("B", "Needs"), ("C", "Health needs"), ("D", "Care needs"), ("E", "Outcomes")), 2
        )
    ]
    parts: list[str | Block | Table] = [line("Advice obtained (Section K)", bold=True), reports]
    for part in letters:
        parts += [part, "Amira will read to a friend by July 2027."]
    plan = split_sections(document(*parts))
    assert "SENCO" in plan.sections["K"].text


def test_a_form_row_names_the_area_of_the_need_under_it() -> None:
    forms = [
        grid(
            ("Need ref", f"N{number}"),
            ("Area of need", area),
            ("Description of need", text),
            header=False,
            number=number,
        )
        for number, area, text in (
            (1, "Cognition & Learning", NEED),
            (2, "SEMH", "Amira is too anxious to come to school on most Mondays."),
        )
    ]
    plan = split_sections(document(*BEFORE, heading("Section B: Special educational needs"), *forms))
    assert [(need.text, need.area) for need in plan.items_of("B")] == [
        (NEED, "cognition-learning"),
        ("Amira is too anxious to come to school on most Mondays.", "semh"),
    ]
    assert "SEMH" not in plan.sections["B"].text


def test_outcomes_may_be_told_in_the_present_tense() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            "Amira travels by train to two new stations on her own by the end of Year 12.",
            heading("Section F: Provision"),
        )
    )
    assert len(plan.items_of("E")) == 1


def test_social_care_over_outcomes_is_their_area_and_no_provision() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            line("Part 5: What we want to achieve (my outcomes)", level=1),
            line("Social care", level=2),
            bullet("By March 2027 Amira will go to one club each week without her mother."),
        )
    )
    assert [outcome.area for outcome in plan.items_of("E")] == ["social-care"]


def test_praise_over_a_list_of_needs_is_no_need() -> None:
    praise = "Amira is affectionate and loyal."
    for rows in ((praise,), ("Communication and interaction", praise)):
        cell = [*rows, NEED]
        table = grid((cell,), header=False)
        blocks = tuple(
            block if block.text != NEED else bullet(NEED) for one in table.cells for block in one.blocks()
        )
        cells = tuple(type(one)(row=one.row, column=one.column, content=blocks) for one in table.cells)
        table = Table(number=1, rows=1, columns=1, cells=cells)
        plan = split_sections(document(*BEFORE, heading("Section B: Needs"), table))
        assert [need.text for need in plan.items_of("B")] == [NEED]


def test_an_outcome_beside_its_number_and_section_is_no_row_of_headings() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            bullet("By July 2027 Amira will read the class book."),
            heading("Section G: Health provision"),
            grid(
                (
                    "Outcome 7 (Section E)",
                    "By July 2027 all who work with Amira will know her seizure plan and follow it.",
                ),
                header=False,
                number=1,
            ),
            grid(
                ("What needs to happen", "Who will do it"),
                ("Training in the seizure plan, once a year", "Epilepsy nurse"),
                number=2,
            ),
        )
    )
    assert len(plan.items_of("E")) == 2
    assert [one.text for one in plan.items_of("G")] == ["Training in the seizure plan, once a year"]


def test_an_outcome_first_told_over_health_provision_is_an_outcome_and_one_told_again_is_not() -> None:
    sleep = "By December 2026 Amira will sleep for eight hours on five nights in seven."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            line("Outcome 1 (E): By July 2027 Amira will read the class book."),
            heading("Section G: Health provision"),
            line("Outcome 1 (E): By July 2027 Amira will be reading her book by herself."),
            bullet("An eye test with the school nurse each autumn term."),
            line(f"Outcome 2 (E): {sleep}"),
            bullet("A sleep programme taught by the school nurse in four visits of 45 minutes."),
        )
    )
    assert [one.text for one in plan.items_of("E")] == ["By July 2027 Amira will read the class book.", sleep]
    assert [one.text.split()[0] for one in plan.items_of("G")] == ["An", "A"]


def test_lines_under_a_provision_say_who_and_when() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section F: Provision"),
            line("Provision 1: Work on worry."),
            line("Who: Mental health practitioner"),
            line("How often: 12 weekly sessions of 45 minutes"),
            line("Provision 2: A visual timetable in every lesson."),
            line("By whom: Class teacher"),
        )
    )
    assert [(one.text, one.cells) for one in plan.items_of("F")] == [
        (
            "Work on worry.",
            {"Who": "Mental health practitioner", "How often": "12 weekly sessions of 45 minutes"},
        ),
        ("A visual timetable in every lesson.", {"By whom": "Class teacher"}),
    ]


def test_a_plan_set_out_by_areas_leaves_section_a_at_the_first() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            line("AREA 1: Communication and interaction", level=1),
            line("Strengths", level=2),
            "Amira knows many songs.",
            line("Needs (Section B)", level=2),
            bullet(NEED),
            line("Outcomes (Section E)", level=2),
            bullet("By July 2027 Amira will follow a lesson."),
        )
    )
    assert plan.sections["A"].text == "Amira wants to be a vet."
    assert "songs" in plan.sections["B"].text
    assert [need.text for need in plan.items_of("B")] == [NEED]


def test_a_list_of_advice_at_the_front_that_points_to_section_k_is_of_it() -> None:
    plan = split_sections(
        document(
            line("Appendices: advice obtained (see Section K)", bold=True),
            grid(
                ("Appendix", "Advice", "Author"), ("A", "Educational", "SENCO"), ("B", "Medical", "Dr Osei")
            ),
            *BEFORE,
            heading("Section K: Advice and information"),
            "The advice listed on the first page.",
            "Date: 20 October 2025",
            "Signed: J. Bell, a duly authorised officer of the Council",
        )
    )
    assert "Dr Osei" in plan.sections["K"].text
    assert "first page" in plan.sections["K"].text
    assert "20 October" not in plan.sections["K"].text


def test_a_front_page_that_asks_for_my_school_opens_no_section_of_that_title() -> None:
    plan = split_sections(read_document(PLANS / "tansy" / "tansy-03-hallowmere.docx"))
    assert plan.sections["I"].text == "Canalside Academy, a mainstream secondary school."
    assert plan.details.setting == "Canalside Academy"


def test_a_note_over_every_table_is_the_forms_and_no_need() -> None:
    note = "Needs stand on the left and the help for them on the right."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Needs"),
            *(
                part
                for need in (NEED, "Amira reads no words yet.", "Amira cannot sit for more than a minute.")
                for part in (note, grid(("Need", "How it shows"), (need, "In every lesson.")))
            ),
        )
    )
    assert note not in [need.text for need in plan.items_of("B")]
    assert len(plan.items_of("B")) == 3


def test_who_looked_at_a_duty_leaves_its_section_nil() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section H1: Provision under the 1970 Act"),
            "The social worker looked at this. No provision is needed under section 2 of the Act.",
        )
    )
    assert plan.sections["H1"].state == "nil"


def test_headings_of_two_parts_are_no_list_of_contents() -> None:
    card = ("Section B: the need", NEED, "Section E: the outcome", "By July 2027 Amira will follow a lesson.")
    plan = split_sections(
        document(
            heading("Section A: Amira and her family"),
            line("Our hopes", bold=True),
            bullet("I want to be a vet."),
            heading("Sections B, C, E, F and G: the need cards"),
            *(grid(([*card, "Section F: the provision", "A visual timetable."],), number=n) for n in (1, 2)),
        )
    )
    assert [hope.text for hope in plan.items_of("A")] == ["I want to be a vet."]


def test_what_a_need_s_short_name_means_is_the_need() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            grid(
                ("Need", "What it means for Amira"),
                ("Reading", "She guesses from the first letter and reads seven words of twenty."),
                ("Self-care", "Doing up a coat takes her three times as long as other children."),
                ("Working memory", "She holds one piece of information and loses the next."),
            ),
        )
    )
    assert [(need.label, need.text[:11]) for need in plan.items_of("B")] == [
        ("Reading", "She guesses"),
        ("Self-care", "Doing up a "),
        ("Working memory", "She holds o"),
    ]


def test_beside_a_column_of_letters_the_bold_line_is_a_title_in_whatever_words() -> None:
    def row(letter: str, *blocks: Block) -> tuple[str, list[Block]]:
        return letter, list(blocks)

    def told(title: str, *said: Block) -> list[Block]:
        return [line(title, bold=True), *said]

    outcome = "Amira will follow what is said in class in four lessons of five by July 2027."
    other = "Amira will ask for a word she has not heard, once a lesson, by July 2027."
    rows = [
        row(
            "A", *told("Amira in her own words", line("I like the cats at the farm and I want to be a vet."))
        ),
        row("B", *told("What makes it harder for her", line(NEED, label="1."))),
        row("C", *told("Health", line("Amira has no identified health needs at this time."))),
        row("D", *told("Social care", line("Amira has no identified social care needs at this time."))),
        row(
            "E",
            *told(
                "What Amira will have achieved",
                line(outcome, label="a)"),
                line("Comes from need 1"),
                line(other, label="b)"),
                line("Comes from needs 1 and 2"),
            ),
        ),
        row(
            "F", *told("What the school will provide", line("A visual timetable in every lesson.", label="•"))
        ),
        row("G", *told("Health provision", line("None is needed for Amira at this time."))),
    ]
    cells = tuple(
        cell
        for number, (letter, blocks) in enumerate(rows, start=1)
        for cell in (
            Cell(row=number, column=1, content=(line(letter, bold=True),)),
            Cell(row=number, column=2, content=tuple(blocks)),
        )
    )
    plan = split_sections(document(Table(number=1, rows=len(rows), columns=2, cells=cells)))
    assert [(one.text, one.references) for one in plan.items_of("E")] == [
        (outcome, ("need 1",)),
        (other, ("needs 1 and 2",)),
    ]
    assert "achieved" not in plan.sections["E"].text


def test_a_column_for_both_halves_of_h_goes_by_the_number_of_its_row() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Sections D, H1 and H2"),
            grid(
                ("Ref", "D – Social care need", "Ref", "H1 / H2 – Social care provision", "By whom"),
                (
                    "D1",
                    "Amira cannot hear a smoke alarm.",
                    "H1.1",
                    "A flashing alarm in her home.",
                    "Sensory team",
                ),
                ("D2", "Amira has no friend nearby.", "H2.1", "A place at the Friday club.", "Youth worker"),
            ),
        )
    )
    assert [one.text for one in plan.items_of("H1")] == ["A flashing alarm in her home."]
    assert [(one.text, one.cells["By whom"]) for one in plan.items_of("H2")] == [
        ("A place at the Friday club.", "Youth worker")
    ]


def test_titles_in_a_council_s_own_words_part_what_a_heading_of_three_sections_holds() -> None:
    outcome = "By July 2027 Amira will keep up a chat of five turns with a classmate each day."
    provision = "A social communication group of four, led by a trained teaching assistant once a week."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Sections B, E and F: My learning, area by area"),
            line("Communication and interaction", bold=True),
            line("What gets in my way", bold=True),
            bullet(NEED),
            line("The difference we want to see", bold=True),
            bullet(outcome),
            line("What people will do about it", bold=True),
            bullet(provision),
        )
    )
    told = {letter: [one.text for one in plan.items_of(letter)] for letter in ("B", "E", "F")}
    assert told == {"B": [NEED], "E": [outcome], "F": [provision]}


def test_labels_one_after_the_other_in_a_paragraph_are_the_provision_s() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section F: Provision"),
            "What: Maths in real shops, using coins. Who: a specialist lecturer. How often: two hours a week.",
            "What: A workbook on time, gone over one to one. Who: a support assistant. How often: daily.",
        )
    )
    assert [(one.text, one.cells) for one in plan.items_of("F")] == [
        (
            "Maths in real shops, using coins.",
            {"Who": "a specialist lecturer.", "How often": "two hours a week."},
        ),
        ("A workbook on time, gone over one to one.", {"Who": "a support assistant.", "How often": "daily."}),
    ]


def test_a_poor_outcome_that_is_only_an_area_s_name_is_judged_all_the_same() -> None:
    forms = (
        grid(("Outcome", said), ("By when", "July 2027"), header=False, number=number)
        for number, said in enumerate(("Independent living", "Communication and interaction"), start=1)
    )
    plan = split_sections(document(*BEFORE, heading("Section E: Outcomes"), *forms))
    assert [one.text for one in plan.items_of("E")] == ["Independent living", "Communication and interaction"]


def test_provision_that_is_said_over_every_table_is_provision() -> None:
    promise = "Quality first teaching with differentiation will be provided by all teachers in every lesson."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section F: Provision"),
            *(
                part
                for number, help_ in enumerate(
                    ("Reading help.", "Help with number.", "Speech games."), start=1
                )
                for part in (promise, grid(("What", "Who"), (help_, "Teaching assistant"), number=number))
            ),
        )
    )
    assert [one.text for one in plan.items_of("F")].count(promise) == 3


def test_what_stands_behind_a_stock_opening_is_provision() -> None:
    said = "The following will be put in place: adults will simplify their language and help Amira to listen."
    plan = split_sections(
        document(*BEFORE, heading("Section F: Provision"), grid(("Provision",), (said,), number=7))
    )
    assert [one.text for one in plan.items_of("F")] == [said]


def test_a_line_that_leads_up_to_hopes_is_none() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "His parents have these hopes for him:",
            "We hope he will have a friend who asks him to their party.",
        )
    )
    assert [one.text for one in plan.items_of("A")] == [
        "We hope he will have a friend who asks him to their party."
    ]


def test_how_needs_and_provision_stand_is_no_need() -> None:
    note = "Need, provision and outcome stand side by side in each row."
    plan = split_sections(
        document(*BEFORE, heading("Section B: Needs"), grid(("Need",), (note,), (NEED,), number=7))
    )
    assert [one.text for one in plan.items_of("B")] == [NEED]
