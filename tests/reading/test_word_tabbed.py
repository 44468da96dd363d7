"""Tables that a writer laid out with tabs, and tabs that make none."""

from __future__ import annotations

from audit.model.document import Table
from tests.reading.word_files import p, r, read, table, tables, tc, texts, tr

BOLD = "<w:b/>"


def tabbed(*parts: str, bold: bool = False) -> str:
    """A paragraph of parts with tabs between them."""
    tab = "<w:r><w:tab/></w:r>"
    return p(tab.join(r(part, BOLD if bold else "") for part in parts))


def rows(drawn: Table) -> list[list[str]]:
    """The words of each row's cells."""
    return [[cell.text for cell in drawn.row(number)] for number in range(1, drawn.rows + 1)]


def test_lines_under_bold_heads_at_tab_stops_are_rows() -> None:
    document = read(
        p(r("Section G: Health provision", BOLD))
        + tabbed("What", "By whom", "How often", bold=True)
        + tabbed("Eating and drinking plan", "Dysphagia therapist", "Twice a year")
        + tabbed("Epilepsy training for staff", "Epilepsy nurse", "Yearly")
        + p(r("Section I: Placement", BOLD))
    )
    assert rows(tables(document)[0]) == [
        ["What", "By whom", "How often"],
        ["Eating and drinking plan", "Dysphagia therapist", "Twice a year"],
        ["Epilepsy training for staff", "Epilepsy nurse", "Yearly"],
    ]
    assert texts(document)[-1] == "Section I: Placement"


def test_a_bold_line_between_rows_stays_over_those_it_is_for() -> None:
    document = read(
        tabbed("What", "By whom", bold=True)
        + p(r("For Outcome 1", BOLD))
        + tabbed("Sessions with switches", "Specialist teacher")
        + p(r("For Outcome 2", BOLD))
        + tabbed("Intensive Interaction", "Support worker")
    )
    assert rows(tables(document)[0]) == [
        ["What", "By whom"],
        ["For Outcome 1"],
        ["Sessions with switches", "Specialist teacher"],
        ["For Outcome 2"],
        ["Intensive Interaction", "Support worker"],
    ]


def test_they_are_found_in_a_cell_as_well() -> None:
    inside = tabbed("What", "Who", bold=True) + tabbed("Weight check", "Practice nurse")
    (cell,) = tables(read(table(tr(tc(inside)))))[0].cells
    assert isinstance(cell.content[0], Table)
    assert rows(cell.content[0]) == [["What", "Who"], ["Weight check", "Practice nurse"]]


def test_an_auditor_is_sent_to_the_paragraph_for_word_has_no_such_table() -> None:
    document = read(
        p("Section G") + tabbed("What", "Who", bold=True) + tabbed("Weight check", "Practice nurse")
    )
    blocks = [block for cell in tables(document)[0].row(2) for block in cell.blocks()]
    assert [block.place.words() for block in blocks] == ["paragraph 3", "paragraph 3"]


def test_a_label_and_its_value_or_a_list_of_contents_is_no_table() -> None:
    for lines in (
        [tabbed("Name", "Hamza Treloar"), tabbed("College", "Osric Moor College")],
        [tabbed("Section", "Page", bold=True), tabbed("A: Views", "2"), tabbed("B: Needs", "3")],
        [tabbed("Signed", "A. Nobody", bold=True), p(r("For the authority"))],
    ):
        assert not tables(read("".join(lines)))
