"""Tables: one cell for each that is seen, with its place and spans."""

from __future__ import annotations

from audit.model.document import Table
from tests.reading.word_files import left, p, r, read, sdt, table, tables, tc, texts, tr


def shape(read_table: Table) -> list[tuple[int, int, int, int, str]]:
    """Each cell's row, column, spans and text."""
    return [(cell.row, cell.column, cell.row_span, cell.column_span, cell.text) for cell in read_table.cells]


def test_merged_cells_come_once_with_their_spans() -> None:
    document = read(
        table(
            tr(tc("title", '<w:gridSpan w:val="3"/>')),
            tr(tc("need", '<w:vMerge w:val="restart"/>'), "b", "c"),
            tr(tc("<w:p/>", "<w:vMerge/>"), "d", "e"),
            tr(tc("<w:p/>", '<w:vMerge w:val="continue"/>'), tc("f", '<w:gridSpan w:val="2"/>')),
        )
    )
    (whole,) = tables(document)
    assert (whole.rows, whole.columns) == (4, 3)
    assert shape(whole) == [
        (1, 1, 1, 3, "title"),
        (2, 1, 3, 1, "need"),
        (2, 2, 1, 1, "b"),
        (2, 3, 1, 1, "c"),
        (3, 2, 1, 1, "d"),
        (3, 3, 1, 1, "e"),
        (4, 2, 1, 2, "f"),
    ]


def test_a_merge_ends_with_an_ordinary_cell() -> None:
    document = read(
        table(
            tr(tc("a", '<w:vMerge w:val="restart"/>'), "b"),
            tr("c", "d"),
            tr(tc("e", "<w:vMerge/>"), "f"),
        )
    )
    assert shape(tables(document)[0])[4:] == [(3, 1, 1, 1, "e"), (3, 2, 1, 1, "f")]


def test_what_stands_under_a_merge_is_left_out_as_hidden() -> None:
    document = read(table(tr(tc("a", '<w:vMerge w:val="restart"/>')), tr(tc("under", "<w:vMerge/>"))))
    assert texts(document) == ["a"]
    assert left(document, "hidden") == ["under"]


def test_old_sideways_merges() -> None:
    document = read(table(tr(tc("a", '<w:hMerge w:val="restart"/>'), tc("b", "<w:hMerge/>"), "c")))
    assert shape(tables(document)[0]) == [(1, 1, 1, 2, "a\nb"), (1, 3, 1, 1, "c")]


def test_rows_that_begin_further_in() -> None:
    document = read(table(tr("a", "b"), tr("c", properties='<w:gridBefore w:val="1"/>')))
    assert shape(tables(document)[0])[2] == (2, 2, 1, 1, "c")


def test_empty_cells_and_spare_rows_are_kept() -> None:
    document = read(table(tr("a", "b"), tr(tc("<w:p/>"), tc("<w:p/>"))))
    assert shape(tables(document)[0])[2:] == [(2, 1, 1, 1, ""), (2, 2, 1, 1, "")]


def test_nested_tables_stand_inside_their_cell_with_numbers_in_reading_order() -> None:
    inner = table(tr("inner"))
    document = read(table(tr(tc(p("before") + inner + p("after")), "beside")) + table(tr("next")))
    outer, following = tables(document)
    _, nested, _ = outer.cells[0].content
    assert isinstance(nested, Table)
    assert (outer.number, nested.number, following.number) == (1, 2, 3)
    assert texts(document) == ["before", "inner", "after", "beside", "next"]
    places = [block.place for block in document.blocks()]
    assert [(place.table, place.row, place.column, place.paragraph) for place in places] == [
        (1, 1, 1, 1),
        (2, 1, 1, 1),
        (1, 1, 1, 2),
        (1, 1, 2, 1),
        (3, 1, 1, 1),
    ]


def test_rows_and_cells_in_controls_keep_their_place() -> None:
    rows = sdt(sdt(tr("a", "b")) + tr("c", "d"))
    document = read(table(tr("head", "er", properties="<w:tblHeader/>"), rows))
    whole = tables(document)[0]
    assert shape(whole)[2:] == [(2, 1, 1, 1, "a"), (2, 2, 1, 1, "b"), (3, 1, 1, 1, "c"), (3, 2, 1, 1, "d")]
    assert whole.header_rows == 1


def test_only_leading_rows_are_header_rows() -> None:
    head = "<w:tblHeader/>"
    document = read(
        table(tr("a", properties=head), tr("b", properties=head), tr("c"), tr("d", properties=head))
        + table(tr("a", properties='<w:tblHeader w:val="0"/>'))
    )
    assert [whole.header_rows for whole in tables(document)] == [2, 0]


def test_a_table_with_every_row_deleted_is_not_there() -> None:
    document = read(p("x") + table(tr("old", properties="<w:del/>")) + table(tr("new")))
    assert [whole.number for whole in tables(document)] == [1]


def test_a_table_in_deleted_text_is_left_out() -> None:
    document = read(p("x") + f"<w:moveFrom>{table(tr('old'))}</w:moveFrom>")
    assert texts(document) == ["x"]
    assert left(document, "deleted") == ["old"]


def test_absurd_spans_do_not_build_absurd_tables() -> None:
    document = read(
        table(
            tr(tc("a", '<w:gridSpan w:val="999999999"/>')),
            tr("b", properties='<w:gridBefore w:val="99999999"/>'),
        )
        + table(tr(tc("c", '<w:gridSpan w:val="-5"/>'), tc("d", '<w:gridSpan w:val="many"/>')))
    )
    wide, odd = tables(document)
    assert wide.columns <= 401
    assert shape(odd) == [(1, 1, 1, 1, "c"), (1, 2, 1, 1, "d")]


def test_several_paragraphs_of_a_cell_count_within_it() -> None:
    document = read(p("x") + table(tr(tc(p("one") + p("") + p("two")))) + p("y"))
    assert [block.place.paragraph for block in document.blocks()] == [1, 1, 2, 2]


def test_a_cell_without_a_paragraph() -> None:
    document = read(table("<w:tr><w:tc/><w:tc>" + p(r("a")) + "</w:tc></w:tr>"))
    assert shape(tables(document)[0]) == [(1, 1, 1, 1, ""), (1, 2, 1, 1, "a")]
