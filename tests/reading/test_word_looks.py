"""Styles, levels, looks and page numbers of a Word file's blocks."""

from __future__ import annotations

import pytest

from audit.model.document import Look
from tests.reading.word_files import only_block, p, r, read, table, tc, text_box, tr


def style(
    identifier: str, name: str, inside: str = "", kind: str = "paragraph", default: bool = False
) -> str:
    mark = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{identifier}"{mark}><w:name w:val="{name}"/>{inside}</w:style>'
    )


def based(on: str) -> str:
    return f'<w:basedOn w:val="{on}"/>'


def in_style(text: str, identifier: str, more: str = "") -> str:
    return p(text, f'<w:pStyle w:val="{identifier}"/>{more}')


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    + style("Normal", "Normal", default=True)
    + style("H1", "heading 1", "<w:pPr/><w:rPr><w:b/><w:sz w:val='32'/></w:rPr>")
    + style("Banner", "Council Banner", based("H1"))
    + style("Outlined", "Area title", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
    + style("Flat", "Flat title", based("H1") + '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    + style("Loop", "Loop", based("Loop2") + "<w:rPr><w:i/></w:rPr>")
    + style("Loop2", "Loop 2", based("Loop"))
    + style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", kind="character")
    + style("Helper", "Helper", "<w:rPr><w:color w:val='808080'/></w:rPr>", kind="character")
)


@pytest.mark.parametrize(
    ("body", "name", "level"),
    [
        (p("x"), "Normal", None),
        (in_style("x", "H1"), "heading 1", 1),
        (in_style("x", "Banner"), "Council Banner", 1),
        (in_style("x", "Outlined"), "Area title", 3),
        (in_style("x", "Flat"), "Flat title", None),
        (in_style("x", "Flat", '<w:outlineLvl w:val="0"/>'), "Flat title", 1),
        (in_style("x", "H1", '<w:outlineLvl w:val="9"/>'), "heading 1", None),
        (in_style("x", "Loop"), "Loop", None),
        (in_style("x", "Heading2"), "Heading2", 2),
        (in_style("x", "Missing"), "Missing", None),
    ],
)
def test_style_and_level(body: str, name: str, level: int | None) -> None:
    block = only_block(read(body, styles=STYLES))
    assert (block.style, block.level) == (name, level)


def test_a_file_without_styles() -> None:
    block = only_block(read(in_style("x", "Heading1")))
    assert (block.style, block.level, block.look) == ("Heading1", 1, Look())


@pytest.mark.parametrize(
    ("body", "look"),
    [
        (p("x"), Look(size=11)),
        (in_style("x", "H1"), Look(bold=True, size=16)),
        (p(r("x", "<w:b/><w:i/><w:u w:val='single'/><w:strike/>")), Look(True, True, True, True, False, 11)),
        (p(r("x", "<w:b w:val='0'/><w:u w:val='none'/><w:dstrike/>")), Look(struck=True, size=11)),
        (p(r("x", "<w:rStyle w:val='Strong'/>")), Look(bold=True, size=11)),
        (p(r("x", "<w:rStyle w:val='Strong'/>"), "<w:pStyle w:val='H1'/>"), Look(size=16)),
        (p(r("x", "<w:rStyle w:val='Strong'/><w:b/>"), "<w:pStyle w:val='H1'/>"), Look(bold=True, size=16)),
        (p(r("x", "<w:rStyle w:val='Helper'/>")), Look(grey=True, size=11)),
        (p(r("x", "<w:color w:val='A6A6A6'/>")), Look(grey=True, size=11)),
        (p(r("x", "<w:color w:val='404040'/>")), Look(size=11)),
        (p(r("x", "<w:color w:val='FF0000'/>")), Look(size=11)),
        (p(r("x", "<w:color w:val='auto'/><w:sz w:val='odd'/>")), Look(size=11)),
        (in_style("x", "Loop"), Look(italic=True, size=11)),
    ],
)
def test_look(body: str, look: Look) -> None:
    assert only_block(read(body, styles=STYLES)).look == look


def test_a_mark_holds_when_nearly_all_letters_have_it() -> None:
    nearly = p(r("A heading of some twenty letters", "<w:b/>") + r("."))
    half = p(r("half ", "<w:b/>") + r("and half"))
    document = read(nearly + half)
    assert [block.look.bold for block in document.blocks()] == [True, False]


def test_the_size_is_the_most_used_one() -> None:
    body = p(r("big", "<w:sz w:val='40'/>") + r(" and then much more that is small", "<w:sz w:val='20'/>"))
    assert only_block(read(body)).look.size == 10


@pytest.mark.parametrize(
    ("pieces", "lead"),
    [
        (r("Need 1:", "<w:b/>") + r(" She reads little."), "Need 1:"),
        (r("Need ", "<w:b/>") + r(" ") + r("1: ", "<w:b/>") + r("She reads little."), "Need 1:"),
        (r("  Need  1:", "<w:b/>") + r(" She reads little."), "Need 1:"),
        (r("• ") + r("Bold later", "<w:b/>") + r(" not at the start"), ""),
        (r("1. Aim:", "<w:b/>") + r(" She reads little."), "Aim:"),
        (r("1. ", "<w:b/>") + r("She reads little."), ""),
        (r("plain ") + r("bold", "<w:b/>"), ""),
    ],
)
def test_bold_lead(pieces: str, lead: str) -> None:
    block = only_block(read(p(pieces)))
    assert block.text[: block.look.bold_lead] == lead


SEEN = "<w:r><w:lastRenderedPageBreak/></w:r>"
BREAK = '<w:r><w:br w:type="page"/></w:r>'


def pages(body: str) -> list[int | None]:
    return [block.place.page for block in read(body).blocks()]


def test_no_page_is_ever_estimated() -> None:
    document = read(p("one" + "") + p(BREAK + r("two")))
    assert [block.place.page for block in document.blocks()] == [None, None]
    assert document.pages is None


def test_recorded_and_ordered_breaks() -> None:
    body = p("one") + p(r("two begins here") + SEEN + r("and ends there")) + p("three")
    body += p(BREAK) + p(SEEN + r("four")) + p(BREAK + r("five"))
    assert pages(body) == [1, 1, 2, 3, 4]
    assert read(body).pages == 4


def test_a_break_before_a_paragraph_is_noted_once() -> None:
    body = p("one") + p(SEEN + r("two"), "<w:pageBreakBefore/>") + p("three", "<w:pageBreakBefore/>")
    assert pages(body) == [1, 2, 3]


def test_a_row_that_begins_on_a_new_page_is_there_with_all_its_cells() -> None:
    body = table(tr("a", "b"), tr(tc(p(SEEN + r("c"))), "d"), tr("e", "f"))
    assert pages(body) == [1, 1, 2, 2, 2, 2]


def test_a_row_that_runs_over_a_page_breaks_in_each_cell_but_counts_once() -> None:
    long = tc(p(r("start") + SEEN + r("end")) + p("more"))
    late = tc(p(SEEN + r("all on the next page")))
    body = table(tr(long, "short", long, late)) + p("after")
    assert pages(body) == [1, 2, 1, 1, 2, 2, 2]


def test_breaks_in_tables_and_text_boxes_are_not_the_pages() -> None:
    body = (
        p(SEEN + r("two"))
        + table(tr(tc(p(BREAK + r("cell")))))
        + p(r("anchor") + text_box(p(BREAK + SEEN + r("box"))))
    )
    assert pages(body) == [2, 2, 2, 2]
