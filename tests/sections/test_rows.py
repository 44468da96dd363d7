"""What the rows of a table say of the statements in them and under them."""

from __future__ import annotations

from audit.sections import split_sections
from tests.sections.building import document, grid, heading

BEFORE = (
    heading("Section A: Views"),
    "Amira wants to be a vet.",
)


def test_a_cell_that_names_an_area_is_the_area_of_the_need_beside_it() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            grid(
                (
                    "N1",
                    "Communication and interaction",
                    "Amira is understood by her family alone, so that she speaks little.",
                ),
                ("N2", "Physical", "Amira cannot walk and needs another person to move from chair to floor."),
                header=False,
            ),
        )
    )
    needs = plan.items_of("B")
    assert [(need.label, need.area) for need in needs] == [
        ("N1", "communication-interaction"),
        ("N2", "sensory-physical"),
    ]
    assert "Physical" in plan.sections["B"].text


def test_a_title_row_says_what_the_whole_table_under_it_serves() -> None:
    columns = ("What will be provided", "By whom", "How often")
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section F: Special educational provision"),
            grid(("Provision Plan 1", "for Outcome 1: being heard (N1)"), header=False, number=1),
            grid(
                columns,
                ("Direct therapy to build vocabulary", "Speech therapist", "weekly"),
                ("A spare talker", "Aid service", "all day"),
                number=2,
            ),
            grid(("Provision Plan 2", "for Outcome 2: standing (N2)"), header=False, number=3),
            grid(columns, ("A programme of stretching and standing", "Physiotherapist", "daily"), number=4),
        )
    )
    references = [item.references for item in plan.items_of("F")]
    assert [any("Outcome 1" in one for one in each) for each in references] == [True, True, False]
    assert [any("Outcome 2" in one for one in each) for each in references] == [False, False, True]


def test_needs_in_a_table_under_strengths_are_needs() -> None:
    def read(*rows: tuple[str, ...]) -> list[str]:
        plan = split_sections(
            document(
                *BEFORE,
                heading("Section B: Special educational needs"),
                heading("Strengths"),
                "Amira is quick with her hands and can speak to a whole hall without notes.",
                grid(("Ref", "Area", "What is seen in school"), *rows),
            )
        )
        return [item.label or "" for item in plan.items_of("B")]

    needs = (
        (
            "N1",
            "Communication",
            "Instructions longer than two clauses are lost on Amira, who watches others.",
        ),
        ("N2", "Learning", "Amira reads at the level of a child of seven, guessing from first letters."),
    )
    strengths = (
        ("S1", "Communication", "Amira is confident and enjoys telling stories to the younger children."),
        ("S2", "Learning", "Amira is good at mental arithmetic and can work out change independently."),
    )
    assert read(*needs) == ["N1", "N2"]
    assert read(*strengths) == []


def test_the_hours_of_a_timetable_are_no_statements() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section F: Special educational provision"),
            grid(
                ("Day", "Time and place"),
                ("Monday", "10.00 to 12.00 lead tutor, home"),
                ("Tuesday", "10.30 to 12.30 art tutor, studio"),
            ),
            "A tutor trained in autism will teach Amira English and science at home, 1:1, for six hours a week.",
        )
    )
    assert [item.text[:7] for item in plan.items_of("F")] == ["A tutor"]
    assert "10.00 to 12.00 lead tutor, home" in plan.sections["F"].text


def test_a_timetable_that_names_nobody_lays_out_what_the_statements_provide() -> None:
    timetable = grid(
        ("Day", "Time", "What", "Where"),
        ("Monday", "11.00 to 2.00", "Tuition", "At home"),
        ("Tuesday", "11.00 to 2.00", "Tuition; therapy in alternate weeks", "At home"),
    )

    def provided(*content: object) -> list[str]:
        plan = split_sections(
            document(*BEFORE, heading("Section F: Special educational provision"), *content)
        )
        return [item.text[:7] for item in plan.items_of("F")]

    told = (
        "A tutor trained in autism will teach Amira English and science at home, 1:1, for six hours a week."
    )
    assert provided(timetable, told) == ["A tutor"]
    assert provided(timetable) == ["Tuition", "Tuition"]  # where nothing else is stated it is the provision


def test_a_further_cell_without_a_heading_says_more_of_the_first() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section H2: Any other social care provision"),
            grid(
                (
                    "Sleep course at home: bedtime routine and light.",
                    "Sleep practitioner, six visits of an hour",
                ),
                header=False,
            ),
        )
    )
    assert [(item.text[:12], list(item.cells.values())) for item in plan.items_of("H2")] == [
        ("Sleep course", ["Sleep practitioner, six visits of an hour"])
    ]


def test_a_further_cell_with_a_sentence_of_its_own_is_provision() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section F: Special educational provision"),
            grid(
                (
                    "A teaching assistant reads with Amira for ten minutes every morning.",
                    "A speech and language therapist sees Amira for half an hour on Tuesdays.",
                ),
                header=False,
            ),
        )
    )
    assert len(plan.items_of("F")) == 2
