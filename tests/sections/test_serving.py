"""What provision plans say that they serve, and labels down the side of a table."""

from __future__ import annotations

from audit.model.plan import Plan
from audit.sections import split_sections
from tests.sections.building import Content, bullet, document, grid, heading, line

READS = "By July 2027 Amira will read a page of her own book aloud to an adult."
PLAYS = "By July 2027 Amira will keep up a game with two friends for ten minutes."
COLUMNS = ("What will be provided", "By whom", "How often")
PHONICS = ("A phonics programme, one to one", "Teaching assistant", "daily")
GROUP = ("A social skills group of four", "Learning mentor", "weekly")
BEFORE: Content = [
    heading("Section A: Views"),
    "Amira wants to be a vet.",
    heading("Section B: Special educational needs"),
    "Need 1: Amira cannot yet blend sounds, so that she does not read.",
    "Need 2: Amira finds it hard to join the games of other children.",
    heading("Section E: Outcomes"),
    f"Outcome 1: {READS}",
    f"Outcome 2: {PLAYS}",
    heading("Section F: Special educational provision"),
]


def leads(plan: Plan) -> list[str]:
    return [item.lead or "" for item in plan.items_of("F")]


def test_the_title_row_that_repeats_an_outcome_is_what_the_rows_under_it_serve() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            grid([f"E1: {READS}"], COLUMNS, PHONICS, number=1),
            grid([f"E2: {PLAYS}"], COLUMNS, GROUP, number=2),
        )
    )
    assert [item.text for item in plan.items_of("F")] == [PHONICS[0], GROUP[0]]
    assert [lead[:2] for lead in leads(plan)] == ["E1", "E2"]


def test_rows_above_the_columns_say_what_all_of_them_serve() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            grid(("Outcome to be achieved:", READS), ("Need(s) addressed:", "1"), COLUMNS, PHONICS),
        )
    )
    assert [item.text for item in plan.items_of("F")] == [PHONICS[0]]
    assert leads(plan) == [f"Outcome to be achieved: {READS}\nNeed(s) addressed: 1"]


def test_a_row_of_nothing_but_names_is_no_header() -> None:
    plan = split_sections(document(*BEFORE, grid(("Outcome 2", "Need 2"), COLUMNS, GROUP)))
    assert [item.text for item in plan.items_of("F")] == [GROUP[0]]
    assert leads(plan) == ["Outcome 2\nNeed 2"]


def test_bullets_under_an_outcome_said_again_are_provision_for_it() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            line(f"Outcome 1: {READS}", bold=True),
            "Links to needs: Need 1",
            bullet("A phonics programme, one to one, daily for twenty minutes, from a teaching assistant."),
            line(f"Outcome 2: {PLAYS}", bold=True),
            bullet("A social skills group of four, weekly for forty minutes, from the learning mentor."),
        )
    )
    assert [item.text[:8] for item in plan.items_of("F")] == ["A phonic", "A social"]
    first, second = leads(plan)
    assert first.startswith("Outcome 1: By July")
    assert first.endswith("Links to needs: Need 1")
    assert second.startswith("Outcome 2: By July")
    assert "Need 1" not in second


def test_the_heading_over_a_table_is_kept_for_its_rows() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            line("Provision to achieve Outcome 2 (meets need 2)", bold=True),
            grid(COLUMNS, GROUP),
        )
    )
    assert leads(plan) == ["Provision to achieve Outcome 2 (meets need 2)"]


def test_rows_whose_first_cells_name_sections_are_those_sections() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Sections B, E and F by area of need"),
            grid(
                ("Area of need", "Communication and interaction"),
                ("What I find hard (B)", "I cannot say what I need, and nobody at school understands me."),
                ("What I want to achieve (E)", PLAYS),
                ("The help I must have (F)", "A speech and language therapist will see me each week."),
                header=False,
            ),
        )
    )
    assert [(item.section, item.area) for item in plan.items if item.section != "A"] == [
        (letter, "communication-interaction") for letter in "BEF"
    ]


def test_bullets_of_difficulties_after_praise_are_needs() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Section B: Special educational needs"),
            line("What I am good at:", bold=True),
            "Amira is kind and loves animals.",
            bullet("She cannot follow more than one instruction at a time, so she loses her place."),
            bullet("She does not ask for help when she is stuck, and sits in silence."),
        )
    )
    assert [item.text[:7] for item in plan.items_of("B")] == ["She can", "She doe"]
    assert "Amira is kind" in plan.sections["B"].text
