"""Templates that number their sections and add the letters of the law."""

from __future__ import annotations

from dataclasses import replace

import pytest

from audit.model.document import Look, Table
from audit.sections import split_sections
from audit.sections.sense import sense
from tests.sections.building import bullet, document, grid, heading, line


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("SECTION 2 (A): THE VIEWS OF THE CHILD", ("A",)),
        ("Part 3 [B] Special educational needs", ("B",)),
        ("Part 3 - B: Special educational needs", ("B",)),
        ("Part II (Section B): Needs", ("B",)),
        ("Section 5 (E and F): Outcomes and provision", ("E", "F")),
        ("Part 5 of 11 (E): Outcomes", ("E",)),
        ("Part Three: F. Special educational provision", ("F",)),
        ("4. Section C: Health needs", ("C",)),
        ("4) C - Health needs", ("C",)),
        ("Section 9 (H1): Social care provision under section 2 of the Act", ("H1",)),
        ("Section B (Part 3): Special educational needs", ("B",)),
        ("Part 3: Section F", ("F",)),
        ("Section 4: C", ("C",)),
        ("Section 4\tC. Health needs which are related to special educational needs", ("C",)),
    ],
)
def test_the_letter_counts_and_not_the_templates_number(text: str, letters: tuple[str, ...]) -> None:
    found = sense(text)
    assert found.letters == letters
    assert found.concept is None or found.coverage >= 0.75


@pytest.mark.parametrize(
    "text", ["Section 17 (A) of the Act", "Part 3 of the Act", "Section 19 (d) of the Act", "3. A laptop"]
)
def test_a_law_or_a_listed_thing_is_no_numbered_section(text: str) -> None:
    assert not sense(text).letters


def test_a_statement_form_is_read_by_the_letters_in_its_banners() -> None:
    plan = split_sections(
        document(
            line("SECTION 1: PARTICULARS OF THE CHILD", bold=True),
            line("SECTION 2 (A): VIEWS AND ASPIRATIONS", bold=True),
            bullet("Amira wants to be a vet."),
            line("SECTION 3 (B): SPECIAL EDUCATIONAL NEEDS", bold=True),
            bullet("Amira cannot read the class book."),
            line("SECTION 6 (E): OBJECTIVES", bold=True),
            bullet("By July 2027 Amira will read the class book."),
            line("SECTION 7 (F): PROVISION", bold=True),
            bullet("A reading programme, for 20 minutes every day."),
            line("SECTION 11 (I): PLACEMENT", bold=True),
            "Hollin Bank School.",
        )
    )
    texts = {letter: section.text for letter, section in plan.sections.items() if section.text}
    assert texts == {
        "A": "Amira wants to be a vet.",
        "B": "Amira cannot read the class book.",
        "E": "By July 2027 Amira will read the class book.",
        "F": "A reading programme, for 20 minutes every day.",
        "I": "Hollin Bank School.",
    }


def test_a_column_of_numbers_may_be_headed_in_plain_type() -> None:
    table = grid(
        ("Ref", "Need", "How it is seen", "Effect"),
        ("N1", "Amira cannot follow talk in class.", "She looks away.", "She misses the task."),
    )
    first, *rest = table.cells
    plain = tuple(line(block.text) for block in first.blocks())
    cells = (type(first)(row=1, column=1, column_span=1, content=plain), *rest)
    table = type(table)(number=1, rows=table.rows, columns=table.columns, cells=cells)
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Section B: Special educational needs"),
            table,
        )
    )
    assert [need.text for need in plan.items_of("B")] == ["Amira cannot follow talk in class."]


def test_a_banner_with_a_bold_number_and_a_plain_title_opens_its_section() -> None:
    def banner(number: str, title: str) -> Table:
        table = grid([number, title])
        plain = replace(table.cells[1].content[0], look=Look(size=11.0))
        return replace(table, cells=(table.cells[0], replace(table.cells[1], content=(plain,))))

    plan = split_sections(
        document(
            banner("Section 1", "A. Views, interests and aspirations of the young person"),
            "Amira wants to be a vet.",
            banner("Section 2", "B. Special educational needs"),
            "2.1 Amira cannot read the class book.",
            banner("Section 6", "F. Special educational provision"),
            "6.1 A reading programme, for 20 minutes every day.",
        )
    )
    assert {letter: section.text for letter, section in plan.sections.items() if section.text} == {
        "A": "Amira wants to be a vet.",
        "B": "2.1 Amira cannot read the class book.",
        "F": "6.1 A reading programme, for 20 minutes every day.",
    }
