"""Everything that stands in a Word file's text, whatever it is wrapped in, comes once and in order."""

from __future__ import annotations

import pytest

from tests.reading.word_files import (
    field,
    labelled,
    left,
    notices,
    only_block,
    p,
    r,
    read,
    sdt,
    table,
    text_box,
    texts,
    tr,
)


def test_paragraphs_and_tables_in_reading_order() -> None:
    document = read(p("before") + table(tr("one", "two"), tr("three", "four")) + p("after"))
    assert texts(document) == ["before", "one", "two", "three", "four", "after"]
    places = [block.place.words() for block in document.blocks()]
    assert places[0] == "paragraph 1"
    assert places[3] == "table 1, row 2, column 1"
    assert places[5] == "paragraph 2"


def test_white_space_paragraphs_are_dropped_and_not_counted() -> None:
    document = read(p("") + p("one") + p(r(" \t ")) + p("two"))
    assert [(block.text, block.place.paragraph) for block in document.blocks()] == [("one", 1), ("two", 2)]


def test_content_controls_are_looked_into_at_every_level() -> None:
    document = read(
        sdt(p("block"))
        + p(r("in") + sdt(r("line")))
        + table(sdt(tr("row")), f"<w:tr>{sdt('<w:tc><w:p>' + r('cell') + '</w:p></w:tc>')}</w:tr>")
        + sdt(sdt(p("twice")))
    )
    assert texts(document) == ["block", "inline", "row", "cell", "twice"]


def test_other_wrappers_are_looked_into() -> None:
    document = read(
        p(
            f"<w:smartTag>{r('smart ')}</w:smartTag><w:hyperlink>{r('link ')}</w:hyperlink>"
            f"<w:bdo>{r('way')}</w:bdo>"
        )
        + f"<w:customXml><w:customXmlPr/>{p('custom')}</w:customXml>"
        + p(f"<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath><unknown>{r(' new')}</unknown>")
    )
    assert texts(document) == ["smart link way", "custom", "x+1 new"]


@pytest.mark.parametrize("wrap", [p, lambda run: p(sdt(run)), lambda run: sdt(p(run))])
def test_a_prompt_that_a_control_shows_is_recognisable(wrap) -> None:  # type: ignore[no-untyped-def]
    run = r("Click here to enter text.")
    shown = wrap(run).replace("<w:sdtPr></w:sdtPr>", "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>")
    block = only_block(read(shown))
    assert block.text == "Click here to enter text."
    assert (block.style == "Placeholder Text") == ("<w:sdt>" in shown)


def test_a_prompt_in_a_cell_control_is_recognisable() -> None:
    cell = sdt(f"<w:tc>{p('Choose an item.')}</w:tc>", "<w:showingPlcHdr/>")
    first, second = read(table(f"<w:tr>{cell}{'<w:tc>' + p('Known') + '</w:tc>'}</w:tr>")).blocks()
    assert (first.style, second.style) == ("Placeholder Text", "Normal")


def test_a_prompt_beside_a_label_does_not_make_the_label_a_prompt() -> None:
    document = read(p(r("Section D: ") + sdt(r("Click here."), "<w:showingPlcHdr/>")))
    assert only_block(document).style == "Normal"


def test_tracked_insertions_count_and_deletions_do_not() -> None:
    document = read(
        p(
            r("daily ")
            + f"<w:ins>{r('for 20 minutes ')}</w:ins>"
            + '<w:del><w:r><w:delText xml:space="preserve">as needed </w:delText></w:r></w:del>'
            + f"<w:moveTo>{r('here')}</w:moveTo><w:moveFrom>{r('there')}</w:moveFrom>"
        )
    )
    assert texts(document) == ["daily for 20 minutes here"]
    assert left(document, "deleted") == ["as needed\nthere"]
    (notice,) = [notice for notice in document.notices if notice.code == "tracked-changes"]
    assert "4 tracked changes" in notice.message


def test_what_was_inserted_and_then_deleted_is_deleted() -> None:
    document = read(p("kept") + p(f"<w:ins><w:del>{r('gone')}</w:del></w:ins>"))
    assert texts(document) == ["kept"]
    assert left(document, "deleted") == ["gone"]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    document = read(p("She reads ", "<w:rPr><w:del/></w:rPr>") + p("with help.") + p("Next."))
    assert texts(document) == ["She reads with help.", "Next."]


def test_a_deleted_last_mark_loses_nothing() -> None:
    document = read(
        table(tr(f"<w:tc>{p('in a cell', '<w:rPr><w:del/></w:rPr>')}</w:tc>"))
        + p("before a table", "<w:rPr><w:del/></w:rPr>")
        + table(tr("x"))
        + p("at the end", "<w:rPr><w:del/></w:rPr>")
    )
    assert texts(document) == ["in a cell", "before a table", "x", "at the end"]


def test_deleted_rows_and_cells_are_left_out() -> None:
    document = read(
        table(
            tr("kept", "<w:tc><w:tcPr><w:cellDel/></w:tcPr>" + p("old cell") + "</w:tc>"),
            tr("old row", properties="<w:del/>"),
            tr("new row", properties="<w:ins/>"),
        )
        + f"<w:del>{p('old block')}</w:del>"
    )
    assert texts(document) == ["kept", "new row"]
    assert left(document, "deleted") == ["old cell", "old row", "old block"]


def test_a_text_box_comes_once_after_its_anchor() -> None:
    document = read(p(r("anchor") + text_box(p("in the box") + table(tr("in its table")))) + p("next"))
    assert texts(document) == ["anchor", "in the box", "in its table", "next"]
    assert [block.place.text_box for block in document.blocks()] == [False, True, True, False]
    assert next(document.blocks()).place.paragraph == 1
    assert left(document, "alternate-copy") == ["in the box\nin its table"]


def test_a_text_box_in_a_cell_stays_in_the_cell() -> None:
    document = read(table(tr(f"<w:tc>{p(r('cell') + text_box(p('box')))}</w:tc>", "next")))
    box = list(document.blocks())[1]
    assert (box.text, box.place.column, box.place.text_box, box.place.paragraph) == ("box", 1, True, 2)


def test_an_old_text_box_without_alternative() -> None:
    box = f"<v:textbox><w:txbxContent>{p('old box')}</w:txbxContent></v:textbox>"
    assert texts(read(p(f"<w:r><w:pict><v:shape>{box}</v:shape></w:pict></w:r>"))) == ["old box"]


def test_the_branch_with_words_is_read_whatever_it_requires() -> None:
    def alternate(choice: str, fallback: str) -> str:
        return (
            f'<mc:AlternateContent><mc:Choice Requires="am3d">{choice}</mc:Choice>'
            f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
        )

    document = read(
        alternate(p("new"), p("old")) + p(alternate(r("only here"), "")) + p(alternate("", r("there")))
    )
    assert texts(document) == ["old", "only here", "there"]
    assert left(document, "alternate-copy") == ["new"]


def test_field_results_are_kept_and_codes_are_not() -> None:
    document = read(
        p(r("Name: ") + field(" MERGEFIELD Name ", r("«Name»")))
        + p(f'<w:fldSimple w:instr=" AUTHOR ">{r("A. Writer")}</w:fldSimple>')
        + p(field(' IF {} = "Y" "yes" ', r("the answer")) + r("."))
    )
    assert texts(document) == ["Name: «Name»", "A. Writer", "the answer."]


def test_text_inside_a_field_code_is_left_out_as_code() -> None:
    nested = field(
        " IF </w:instrText></w:r>" + field(" MERGEFIELD X ", r("Y")) + "<w:r><w:instrText>", r("shown")
    )
    document = read(p(nested))
    assert texts(document) == ["shown"]
    assert left(document, "field-code") == ["Y"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    document = read(p(begin + r("still here")) + p("and here") + p(field(" DATE ", r("today"))))
    assert texts(document) == ["still here", "and here", "today"]


def test_a_contents_list_is_kept_under_its_style() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    first, *rest = (p(r(f"Section {letter}\t3"), '<w:pStyle w:val="TOC1"/>') for letter in "ABC")
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    first = first.replace("</w:pPr>", f'</w:pPr>{begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>')
    end = p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    document = read(first + "".join(rest) + end, styles=styles)
    assert [(block.text, block.style) for block in document.blocks()] == [
        (f"Section {letter}\t3", "toc 1") for letter in "ABC"
    ]


def test_an_old_click_here_prompt_is_read() -> None:
    assert texts(read(p(field(" MACROBUTTON NoMacro [Click here and type] ", None)))) == [
        "[Click here and type]"
    ]


def test_legacy_form_fields_show_their_state() -> None:
    def form(inside: str) -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar></w:r>'
            '<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    document = read(
        p(form("<w:checkBox><w:checked/></w:checkBox>") + r(" Final"))
        + p(form('<w:checkBox><w:default w:val="0"/></w:checkBox>') + r(" Draft"))
        + p(form('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>') + r(" Amended"))
        + p(
            form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="N"/><w:listEntry w:val="Y"/></w:ddList>')
        )
    )
    assert texts(document) == ["☒ Final", "☐ Draft", "☐ Amended", "Y"]


@pytest.mark.parametrize(
    ("box", "sign"),
    [
        (sdt(r("☒"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'), "☒"),
        (sdt(r("☐"), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'), "☐"),
        (sdt(r("✓"), '<w14:checkbox><w14:checked w14:val="true"/></w14:checkbox>'), "☒"),
        (sdt("", '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'), "☒"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☒"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', "☐"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>', "☒"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="00A3"/></w:r>', "☐"),
        (r("o", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), "☐"),
        (r("þ", '<w:rFonts w:ascii="Wingdings"/>'), "☒"),
    ],
)
def test_tick_boxes_show_their_state(box: str, sign: str) -> None:
    assert texts(read(p(box + r(" Final")))) == [f"{sign} Final"]


def test_a_tick_box_that_fills_a_cell_or_paragraph_shows_its_state() -> None:
    ticked = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'
    cell = sdt(f"<w:tc>{p('✔')}</w:tc>", ticked)
    document = read(p("Status") + sdt(p("✔"), ticked) + table(f"<w:tr>{cell}</w:tr>"))
    assert texts(document) == ["Status", "☒", "☒"]


def test_words_in_a_symbol_font_stay_words() -> None:
    words = r("She reads", '<w:rFonts w:ascii="Wingdings"/>')
    theme = r("no", '<w:rFonts w:ascii="Wingdings" w:asciiTheme="minorHAnsi"/>')
    assert texts(read(p(words) + p(theme))) == ["She reads", "no"]


def test_special_characters_of_a_run() -> None:
    inside = (
        "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t>"
        "<w:softHyphen/><w:t>teen</w:t><w:cr/><w:t>end\nof file line</w:t></w:r>"
    )
    assert texts(read(p(inside))) == ["one\ttwo\nthree-fourteen\nend of file line"]


def test_typed_labels_are_split_off_and_automatic_ones_go_first() -> None:
    assert labelled(read(p("B1. She reads.") + p("• He reads."))) == ["B1. She reads.", "• He reads."]
    first, second = read(p("B1. She reads.") + p("• He reads.")).blocks()
    assert (first.label, first.text, second.label, second.text) == ("B1.", "She reads.", "•", "He reads.")


def test_hidden_text_is_left_out_however_it_is_hidden() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    document = read(
        p(r("seen ") + r("directly ", "<w:vanish/>") + r("by style", '<w:rStyle w:val="Hid"/>'))
        + p(r("by paragraph ") + r("but not this", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Note"/>')
        + table(tr("hidden row", properties="<w:hidden/>"), tr("row")),
        styles=styles,
    )
    assert texts(document) == ["seen", "but not this", "row"]
    assert left(document, "hidden") == ["directly by style", "by paragraph", "hidden row"]
    assert "hidden-text" in notices(document)


def test_the_words_of_a_diagram_are_read() -> None:
    data = (
        '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>'
        "<dgm:t><a:p><a:r><a:t>My </a:t></a:r><a:r><a:t>family</a:t></a:r></a:p></dgm:t>"
        "</dgm:ptLst></dgm:dataModel>"
    )
    anchor = '<w:r><w:drawing><dgm:relIds r:dm="diagramData1"/></w:drawing></w:r>'
    document = read(p(r("This is me") + anchor), beside={"diagramData1.xml": data})
    assert texts(document) == ["This is me", "My family"]
