"""Tables: ruled, shaded, without rules, nested, merged, and torn apart by page ends."""

from __future__ import annotations

import itertools
from io import BytesIO

import pdfplumber
import pytest

from audit.model.document import Block, Table
from audit.reading.pdf.grids import find_grids
from audit.reading.pdf.shapes import Rule
from tests.reading.pdf.pages import PROSE, Sheet, grid_of, left_out, notices, paragraphs, read, tables, texts

XS = [60.0, 220.0, 380.0, 540.0]


def test_ruled_table_with_empty_cells() -> None:
    document = (
        Sheet()
        .write(60, 60, "Before the table.")
        .grid(
            XS, [80, 100, 120, 140], [["Need", "Provision", "Outcome"], ["Reading", "", "E1"], ["", "", ""]]
        )
        .write(60, 170, "After the table.")
        .read()
    )
    assert [type(part) for part in document.content] == [Block, Table, Block]
    assert grid_of(tables(document)[0]) == [
        ["Need", "Provision", "Outcome"],
        ["Reading", "", "E1"],
        ["", "", ""],
    ]


def test_places_inside_and_outside_tables() -> None:
    document = (
        Sheet()
        .write(60, 60, "One.")
        .grid(XS[:3], [80, 120, 140], [["Need\nTwo.", "Help"], ["a", "b"]])
        .write(60, 170, "Three.")
        .read()
    )
    places = [(b.place.table, b.place.row, b.place.column, b.place.paragraph) for b in document.blocks()]
    assert places == [
        (None, None, None, 1),
        (1, 1, 1, 1),
        (1, 1, 1, 2),
        (1, 1, 2, 1),
        (1, 2, 1, 1),
        (1, 2, 2, 1),
        (None, None, None, 2),
    ]
    box = tables(document)[0].cells[1].content[0].place.box  # type: ignore[union-attr]
    assert box is not None
    assert 220 < box[0] < box[2] < 380
    assert 80 < box[1] < box[3] < 120


def test_merged_cells_are_given_once() -> None:
    sheet = Sheet()
    for y in (80, 100, 120, 140):
        sheet.line(60 if y != 120 else 220, y, 540, y)
    for x in (60, 540):
        sheet.line(x, 80, x, 140)
    for x in (220, 380):
        sheet.line(x, 100, x, 140)
    sheet.write(65, 93, "Title across all three")
    sheet.write(65, 113, "Down two").write(225, 113, "b1").write(385, 113, "c1")
    sheet.write(225, 133, "b2").write(385, 133, "c2")
    [table] = tables(sheet.read())
    assert (table.rows, table.columns) == (3, 3)
    spans = {cell.text: (cell.row, cell.column, cell.row_span, cell.column_span) for cell in table.cells}
    assert spans["Title across all three"] == (1, 1, 1, 3)
    assert spans["Down two"] == (2, 1, 2, 1)
    assert len(table.cells) == 6


def test_cell_with_paragraphs_and_bullets() -> None:
    sheet = Sheet().grid([60, 300, 540], [80, 220], [["", ""]])
    y = sheet.prose(65, 95, PROSE[:150], 225)
    y = sheet.prose(65, y + 6, "A second paragraph that runs over to another line of this cell.", 225)
    sheet.write(70, y + 6, "•").prose(
        85, y + 6, "a bullet that also needs a second line to be said in full", 205
    )
    [table] = tables(sheet.read())
    blocks = list(table.cells[0].blocks())
    assert [block.label for block in blocks] == ["", "", "•"]
    assert blocks[1].text == "A second paragraph that runs over to another line of this cell."
    assert blocks[2].text == "a bullet that also needs a second line to be said in full"


def test_nested_table() -> None:
    sheet = Sheet().grid([60, 160, 540], [80, 200, 220], [["F", ""], ["G", "Below"]])
    sheet.write(165, 95, "Provision")
    sheet.grid([170, 300, 530], [105, 125, 145], [["What", "How often"], ["Therapy", "weekly"]])
    [outer] = tables(sheet.read())
    [inner] = [part for cell in outer.cells for part in cell.content if isinstance(part, Table)]
    assert (outer.number, inner.number) == (1, 2)
    assert grid_of(inner) == [["What", "How often"], ["Therapy", "weekly"]]
    assert outer.rows == 2
    assert outer.cells[1].text.startswith("Provision")


def test_borders_drawn_as_thin_rectangles() -> None:
    sheet = Sheet()
    for y in (80, 100, 120):
        sheet.box(60, y, 300, y + 0.7, shade=0)
    for x in (60, 180, 300):
        sheet.box(x, 80, x + 0.7, 120.7, shade=0)
    sheet.write(65, 94, "a").write(185, 94, "b").write(65, 114, "c").write(185, 114, "d")
    assert grid_of(tables(sheet.read())[0]) == [["a", "b"], ["c", "d"]]


def test_borders_drawn_in_pieces_as_word_does() -> None:
    """Each cell's borders are rectangles of their own, with a gap where they would cross."""
    sheet = Sheet()
    xs, ys, thin = [60.0, 180.0, 300.0, 420.0], [80.0, 100.0, 140.0, 160.0], 0.48
    for y in ys:
        for left, right in itertools.pairwise(xs):
            sheet.box(left + thin, y, right, y + thin, shade=0)
            sheet.box(left, y, left + thin, y + thin, shade=0)
    for x in xs:
        for top, bottom in itertools.pairwise(ys):
            sheet.box(x, top + thin, x + thin, bottom, shade=0)
    sheet.box(60 + thin, 80 + thin, 180, 100, shade=0.9)
    texts_there = [["Need", "Help", "Outcome"], ["Reading", "A programme", "E1"], ["Talking", "", "E2"]]
    for y, row in zip(ys, texts_there, strict=False):
        for x, text in zip(xs, row, strict=False):
            sheet.write(x + 6, y + 14, text)
    [table] = tables(sheet.read())
    assert grid_of(table) == texts_there
    assert len(table.cells) == 9


def test_table_without_its_outer_sides() -> None:
    sheet = Sheet()
    for y in (80, 100, 120):
        sheet.line(60, y, 300, y)
    sheet.line(180, 80, 180, 120)
    sheet.write(65, 94, "a").write(185, 94, "b").write(65, 114, "c").write(185, 114, "d")
    assert grid_of(tables(sheet.read())[0]) == [["a", "b"], ["c", "d"]]


def test_shaded_header_and_stripes_without_lines() -> None:
    sheet = Sheet()
    rows = [["Need", "Provision"], ["Reading", "A programme"], ["Talking", "Therapy"], ["Sleep", "Advice"]]
    for number, (left, right) in enumerate(rows):
        top = 80.0 + 24 * number
        if number % 2 == 0:
            sheet.box(60, top, 540, top + 24, shade=0.9)
        sheet.write(66, top + 16, left).write(300, top + 16, right)
    assert grid_of(tables(sheet.read())[0]) == rows


def test_rules_below_rows_only() -> None:
    sheet = Sheet()
    rows = [["Name", "Orla Finch"], ["Date of birth", "04/05/2016"], ["Status", "Final"]]
    for number, (left, right) in enumerate(rows):
        sheet.write(66, 96.0 + 24 * number, left).write(200, 96.0 + 24 * number, right)
        sheet.line(60, 104.0 + 24 * number, 540, 104.0 + 24 * number)
    assert grid_of(tables(sheet.read())[0]) == rows


def test_aligned_form_without_rules() -> None:
    sheet = Sheet()
    rows = [["Name", "Orla Finch"], ["Date of birth", "04/05/2016"], ["School", "Marsh End Primary"]]
    for number, (left, right) in enumerate(rows):
        sheet.write(66, 96.0 + 18 * number, left).write(200, 96.0 + 18 * number, right)
    assert grid_of(tables(sheet.read())[0]) == rows


def test_last_row_without_rules_goes_on_in_its_first_column() -> None:
    sheet = Sheet()
    sheet.write(60, 90, "Provision").write(240, 90, "By whom").write(340, 90, "Need")
    sheet.write(60, 110, "Daily reading with an adult").write(240, 110, "Staff").write(340, 110, "Need 1")
    sheet.write(60, 130, "A direct therapy session, of").write(240, 130, "Therapist").write(
        340, 130, "Need 2"
    )
    sheet.write(60, 143, "45 minutes each week, of").write(60, 156, "which 10 are with Orla's TA.")
    sheet.prose(60, 200, PROSE, 470)
    assert grid_of(tables(sheet.read())[0])[2] == [
        "A direct therapy session, of 45 minutes each week, of which 10 are with Orla's TA.",
        "Therapist",
        "Need 2",
    ]


def test_row_torn_by_the_page_break_has_no_rule_under_it() -> None:
    sheet = Sheet()
    for y in (700, 730):
        sheet.line(60, y, 500, y)
    for x in (60, 160, 330, 500):
        sheet.line(x, 700, x, 770)
    sheet.write(66, 718, "Area").write(166, 718, "Need").write(336, 718, "Provision")
    sheet.write(66, 748, "Learning").write(166, 748, "Orla reads at a level about").write(
        336, 748, "Daily reading of a book, 1:1"
    )
    sheet.write(166, 761, "four years below her age.").write(336, 761, "with an adult")
    assert grid_of(tables(sheet.read())[0])[1] == [
        "Learning",
        "Orla reads at a level about four years below her age.",
        "Daily reading of a book, 1:1 with an adult",
    ]


def test_shaded_labels_with_their_values_beside_them_are_a_form() -> None:
    rows = [
        ["Reference", "N01"],
        ["Area of need", "Communication"],
        ["Description", "Orla speaks in phrases."],
    ]
    sheet = Sheet().box(60, 90, 180, 160, shade=0.9).line(60, 90, 500, 90).font("Helvetica-Bold", 10)
    for number, (label, _) in enumerate(rows):
        sheet.write(66, 106.0 + 20 * number, label)
    sheet.font()
    for number, (_, value) in enumerate(rows):
        sheet.write(200, 106.0 + 20 * number, value)
    assert grid_of(tables(sheet.read())[0]) == rows


def test_line_that_goes_on_in_a_middle_column() -> None:
    sheet = Sheet()
    for y, cells in (
        (90, ("Ref", "Outcome", "Measure")),
        (110, ("E1", "Orla will take part in a game with", "Termly")),
        (150, ("E2", "Orla will read.", "Weekly")),
    ):
        for x, text in zip((60, 110, 420), cells, strict=True):
            sheet.write(x, float(y), text)
    sheet.write(110, 123, "two peers for ten minutes.")
    assert grid_of(tables(sheet.read())[0])[1] == [
        "E1",
        "Orla will take part in a game with two peers for ten minutes.",
        "Termly",
    ]


def test_shaded_areas_down_a_page_are_tables_of_their_own() -> None:
    sheet = Sheet()
    for top, first, second in ((90, "A", 180), (260, "B", 260), (430, "C", 320)):
        sheet.write(
            60, top - 12.0, f"{first}. Heading of Section {first}, which runs on over the columns of the page"
        )
        sheet.box(60, top, 520, top + 110, shade=0.94).box(60, top, 520, top + 18, shade=0.8)
        sheet.write(66, top + 13.0, "Area").write(second, top + 13.0, "What is hard")
        for number in range(2):
            y = top + 32.0 + 44 * number
            sheet.write(66, y, "Learning, and").write(second, y, f"{first}{number} Orla can hold only two")
            sheet.write(66, y + 12, "play at school").write(second, y + 12, "things in mind at once, and")
            sheet.write(second, y + 24, "forgets them within the hour.")
    found = [grid_of(table) for table in tables(sheet.read())]
    assert [len(table) for table in found] == [3, 3, 3]
    assert found[1][2][1].startswith("Orla can hold only two things in mind at once")


def test_bulleted_list_is_no_table() -> None:
    sheet = Sheet()
    for number in range(5):
        sheet.write(66, 96.0 + 18 * number, "•").write(90, 96.0 + 18 * number, f"point {number} of the list")
    assert tables(sheet.read()) == []


def test_numbered_paragraphs_are_no_table() -> None:
    sheet = Sheet()
    y = 96.0
    for number in range(1, 6):
        sheet.write(66, y, f"2.{number}")
        y = sheet.prose(110, y, f"Orla finds it hard to do thing {number}. {PROSE[:120]}", 420) + 6
    document = sheet.read()
    assert tables(document) == []
    assert [block.label for block in document.blocks()] == ["2.1", "2.2", "2.3", "2.4", "2.5"]


def test_contents_list_is_no_table() -> None:
    sheet = Sheet()
    for number, letter in enumerate("ABCDEFGI"):
        sheet.write(66, 96.0 + 18 * number, f"Section {letter}: what it holds").write(
            500, 96.0 + 18 * number, "3"
        )
    assert tables(sheet.read()) == []


def test_box_around_one_value_in_a_form_line_is_no_table() -> None:
    document = Sheet().write(60, 100, "Name:").box(110, 86, 300, 104).write(115, 100, "Orla Finch").read()
    assert texts(document) == ["Name: Orla Finch"] or texts(document) == ["Name:\tOrla Finch"]


def test_page_border_is_no_table() -> None:
    document = Sheet().box(20, 20, 575, 822).write(60, 100, "Inside the border.").read()
    assert tables(document) == []


def two_pages(first_end: list[list[str]], second: list[list[str]]) -> Sheet:
    """A table at the foot of one page and the top of the next."""
    sheet = Sheet().write(60, 60, "Section F")
    sheet.prose(60, 100, PROSE * 2, 480)
    tops = [800 - 30 * (len(first_end) - index) for index in range(len(first_end) + 1)]
    sheet.grid(XS, [float(top) for top in tops], first_end)
    sheet.page()
    tops = [60 + 30 * index for index in range(len(second) + 1)]
    sheet.grid(XS, [float(top) for top in tops], second)
    return sheet


HEADER = ["Need", "Provision", "Outcome"]


def test_table_goes_on_with_its_header_repeated() -> None:
    document = two_pages([HEADER, ["B1", "Therapy.", "E1"]], [HEADER, ["B2", "Reading.", "E2"]]).read()
    [table] = tables(document)
    assert grid_of(table) == [HEADER, ["B1", "Therapy.", "E1"], ["B2", "Reading.", "E2"]]
    assert table.header_rows == 1
    assert ("repeated-table-header", "Need\tProvision\tOutcome") in left_out(document)
    assert notices(document) == []
    assert [cell.content[0].place.page for cell in table.row(3)] == [2, 2, 2]  # type: ignore[union-attr]


def test_table_goes_on_without_its_header() -> None:
    document = two_pages([HEADER, ["B1", "Therapy.", "E1"]], [["B2", "Reading.", "E2"]]).read()
    assert grid_of(tables(document)[0]) == [HEADER, ["B1", "Therapy.", "E1"], ["B2", "Reading.", "E2"]]


def test_row_broken_inside_a_sentence() -> None:
    document = two_pages(
        [HEADER, ["B1", "Therapy with a therapist\nwho has", "E1"]],
        [["", "worked with deaf\nchildren.", ""], ["B2", "Reading.", "E2"]],
    ).read()
    assert grid_of(tables(document)[0]) == [
        HEADER,
        ["B1", "Therapy with a therapist who has worked with deaf children.", "E1"],
        ["B2", "Reading.", "E2"],
    ]


def test_row_broken_between_paragraphs() -> None:
    document = two_pages(
        [HEADER, ["B0", "Advice.", "E0"], ["B1", "Therapy each week.", "E1"]],
        [["", "Training for staff.", ""], ["B2", "Reading.", "E2"]],
    ).read()
    [table] = tables(document)
    assert grid_of(table)[2] == ["B1", "Therapy each week.\nTraining for staff.", "E1"]


def test_short_cells_without_full_stops_stay_rows() -> None:
    document = two_pages(
        [HEADER, ["K1", "School report and support plan", "14 Oct"]],
        [["K2", "Psychological advice", "25 Nov"]],
    ).read()
    assert grid_of(tables(document)[0])[1:] == [
        ["K1", "School report and support plan", "14 Oct"],
        ["K2", "Psychological advice", "25 Nov"],
    ]


def test_tables_of_different_columns_stay_apart() -> None:
    sheet = Sheet().grid(XS, [740, 770, 800], [HEADER, ["a", "b", "c"]])
    sheet.page().grid([60, 300, 540], [60, 90, 120], [["Name", "Orla"], ["School", "Marsh End"]])
    assert len(tables(sheet.read())) == 2


def test_second_table_with_a_title_of_its_own() -> None:
    sheet = Sheet()

    def area(top: float, title: str) -> None:
        for y in (top, top + 20, top + 40, top + 60):
            sheet.line(60, y, 540, y)
        for x in (60, 540):
            sheet.line(x, top, x, top + 60)
        for x in (220, 380):
            sheet.line(x, top + 20, x, top + 60)
        sheet.font("Helvetica-Bold").write(65, top + 14, title)
        for x, word in zip(XS, HEADER, strict=False):
            sheet.write(x + 5, top + 34, word)
        sheet.font()
        for x, word in zip(XS, ("need.", "provision.", "outcome."), strict=False):
            sheet.write(x + 5, top + 54, word)

    area(740, "Communication and interaction")
    sheet.page()
    area(60, "Cognition and learning")
    assert [table.cells[0].text for table in tables(sheet.read())] == [
        "Communication and interaction",
        "Cognition and learning",
    ]


def test_underlined_and_struck_words_in_a_cell_make_no_rows() -> None:
    sheet = Sheet().grid([60, 300, 540], [80, 120, 160], [["added", "gone"], ["c", "d"]])
    sheet.line(65, 94.5, 65 + sheet.canvas.stringWidth("added", "Helvetica", 11), 94.5)
    sheet.line(305, 89.5, 305 + sheet.canvas.stringWidth("gone", "Helvetica", 11), 89.5)
    [table] = tables(sheet.read())
    assert (table.rows, table.columns) == (2, 2)
    added, gone = (next(cell.blocks()) for cell in table.row(1))
    assert (added.look.underline, added.look.struck) == (True, False)
    assert (gone.look.underline, gone.look.struck) == (False, True)


@pytest.mark.parametrize(("rows", "columns"), [(1, 2), (3, 3), (12, 5)])
def test_grids_agree_with_pdfplumber(rows: int, columns: int) -> None:
    """The finder follows pdfplumber's: on plain grids both must see the same cells."""
    xs = [50.0 + 480 / columns * index for index in range(columns + 1)]
    ys = [60.0 + 22 * index for index in range(rows + 1)]
    sheet = Sheet().grid(xs, ys, [[f"{r}.{c}" for c in range(columns)] for r in range(rows)])
    data = sheet.bytes()
    with pdfplumber.open(BytesIO(data)) as pdf:
        [theirs] = pdf.pages[0].extract_tables()
        edges = [Rule(edge["orientation"] == "v", *_span(edge)) for edge in pdf.pages[0].edges]
    [grid] = find_grids(edges, 595, 842)
    assert (len(grid.ys) - 1, len(grid.xs) - 1, len(grid.cells)) == (rows, columns, rows * columns)
    assert grid_of(tables(read(data))[0]) == theirs


def _span(edge: dict[str, float]) -> tuple[float, float, float]:
    if edge["orientation"] == "v":  # type: ignore[comparison-overlap]
        return edge["x0"], edge["top"], edge["bottom"]
    return edge["top"], edge["x0"], edge["x1"]


def test_paragraph_numbers_go_on_after_a_table() -> None:
    document = Sheet().write(60, 60, "One.").grid(XS, [80, 100], [HEADER]).write(60, 130, "Two.").read()
    assert [block.place.paragraph for block in paragraphs(document)] == [1, 2]


def test_header_whose_last_line_stands_on_the_next_page() -> None:
    sheet = Sheet().font("Helvetica-Bold").grid(XS, [760, 780], [["Provision", "By whom", "Needs,"]])
    sheet.page()
    sheet.font("Helvetica-Bold").grid(XS, [60, 80], [["", "", "outcomes"]])
    sheet.font("Helvetica").grid(XS, [80, 100], [["Swallow review.", "A therapist", "C2"]])
    [table] = tables(sheet.read())
    assert grid_of(table) == [
        ["Provision", "By whom", "Needs, outcomes"],
        ["Swallow review.", "A therapist", "C2"],
    ]


def striped(rows: list[list[str]], xs: list[float]) -> Sheet:
    """A table whose every second row is shaded cell by cell; the others draw nothing."""
    sheet = Sheet()
    for number, texts_of in enumerate(rows):
        top = 80.0 + 24 * number
        if number % 2 == 0:
            for left, right in itertools.pairwise(xs):
                sheet.box(left, top, right, top + 24, shade=0.9)
        for left, text in zip(xs, texts_of, strict=False):
            sheet.write(left + 5, top + 16, text)
    sheet.line(xs[0], 80.0 + 24 * len(rows), xs[-1], 80.0 + 24 * len(rows))
    return sheet


def test_white_rows_between_shaded_ones_have_their_columns() -> None:
    rows = [
        ["Provision", "Who", "How often"],
        ["Teaching of phonics in a set course", "Teacher", "Daily"],
        ["A typing course", "Assistant", "Weekly"],
        ["A quiet place to rest at midday for her", "Matron", "Daily"],
    ]
    sheet = striped(rows, [60, 260, 400, 540])
    assert [grid_of(table) for table in tables(sheet.read())] == [rows]


def test_a_heading_between_two_shaded_tables_is_no_row() -> None:
    sheet = striped(
        [["Provision", "Who", "How often"], ["A typing course", "Assistant", "Weekly"]], [60, 260, 400, 540]
    )
    sheet.font("Helvetica-Bold", 11).write(60, 160, "Section H1 Social care provision under the Act of 1970")
    sheet.font("Helvetica", 11)
    for left, right, text in ((60, 260, "Provision"), (260, 400, "Who"), (400, 540, "How often")):
        sheet.box(left, 176, right, 200, shade=0.9).write(left + 5, 192, text)
    document = sheet.read()
    assert "Section H1 Social care provision under the Act of 1970" in texts(document)


def test_rows_under_a_header_have_its_columns_though_nothing_parts_them() -> None:
    sheet = Sheet()
    for y in (80, 104, 128, 152):
        sheet.line(60, y, 540, y)
    for x in (60, 540):
        sheet.line(x, 80, x, 152)
    for left, right in ((60, 300), (300, 420), (420, 540)):
        sheet.box(left, 80, right, 104, shade=0.9)
    rows = [
        ["What is provided", "By whom", "When"],
        ["A horticulture tutor who brings plants", "Project", "Weekly"],
        ["Grow lamps, seeds and a camera", "Council", "Once"],
    ]
    for number, said in enumerate(rows):
        for left, text in zip((60, 300, 420), said, strict=True):
            sheet.write(left + 5, 96 + 24 * number, text)
    assert [grid_of(table) for table in tables(sheet.read())] == [rows]


def test_tables_of_one_width_under_headings_of_their_own_keep_their_columns() -> None:
    sheet = Sheet()

    def table(top: float, title: str, xs: list[float], rows: list[list[str]]) -> None:
        sheet.font("Helvetica", 15).write(60, top, title).font("Helvetica", 11)
        for number, said in enumerate(rows):
            base = top + 26 + 24 * number
            for left, text in zip(xs, said, strict=True):
                sheet.write(left, base, text)
            sheet.line(60, base + 7, 540, base + 7)

    needs = [["Area", "Need", "Source"], ["Words", "Cannot yet read", "K6"], ["Sleep", "Tires by noon", "K8"]]
    help_ = [
        ["Provision", "Who", "When", "Outcome"],
        ["Phonics", "Teacher", "Daily", "O1"],
        ["Rest", "Matron", "Noon", "O2"],
    ]
    table(90, "B. Needs", [64, 130, 480], needs)
    table(200, "F. Provision", [64, 250, 350, 470], help_)
    assert [grid_of(one) for one in tables(sheet.read())] == [needs, help_]
