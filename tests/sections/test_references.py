"""Words by which one item names another: columns and lines that do nothing else."""

from __future__ import annotations

import pytest

from audit.sections import split_sections
from audit.sections.pointers import only_names_items
from tests.sections.building import document, grid, heading


def test_a_column_of_other_items_numbers_is_no_label() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            grid(
                ["Ref", "Outcome"],
                [
                    "O-01",
                    "By July 2027 Robin will read aloud a page of 100 words with five mistakes or fewer.",
                ],
            ),
            heading("Section F: Special educational provision"),
            grid(
                ["Ref", "Provision", "Frequency", "Outcome ref"],
                ["P-01", "A teaching assistant hears Robin read with a reading scheme.", "Daily", "O-09"],
                number=2,
            ),
        )
    )
    (provision,) = plan.items_of("F")
    assert provision.label == "P-01"
    assert provision.cells["Outcome ref"] == "O-09"


def test_a_line_that_only_names_items_leads_the_rows_under_it() -> None:
    plan = split_sections(
        document(
            heading("Section F: Special educational provision"),
            grid(
                ["Towards Outcome 1. Meets: Needs 1 and 7."],
                ["Provision", "By whom", "How often"],
                ["A reading programme from a specialist teacher, one to one.", "Specialist teacher", "Daily"],
                header=False,
            ),
        )
    )
    (provision,) = plan.items_of("F")
    assert provision.text.startswith("A reading programme")
    assert provision.lead == "Towards Outcome 1. Meets: Needs 1 and 7."


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Towards Outcome 1. Meets: Needs 1 and 7.", True),
        ("Links to outcomes 2, 3 and O-05", True),
        ("Outcome 2: Robin reads a page.", False),
        ("Support for all.", False),
        ("Robin needs 1 adult with him.", False),
    ],
)
def test_lines_of_names_and_others(text: str, alone: bool) -> None:
    assert only_names_items(text) is alone
