"""Automatic list labels are worked out as Word shows them."""

from __future__ import annotations

from tests.reading.word_files import labelled, p, r, read, sdt, table, tc, tr


def abstract(number: int, *levels: str, extra: str = "") -> str:
    made = "".join(
        level.replace("<w:lvl>", f'<w:lvl w:ilvl="{place}">', 1) for place, level in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{number}">{extra}{made}</w:abstractNum>'


def level(text: str, form: str = "decimal", start: int = 1, extra: str = "") -> str:
    numbers = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
    return f'<w:lvl>{numbers}{extra}<w:lvlText w:val="{text}"/></w:lvl>'


def num(number: int, of: int, extra: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{extra}</w:num>'


def item(text: str, number: int | str = 1, place: int | None = 0) -> str:
    at = "" if place is None else f'<w:ilvl w:val="{place}"/>'
    return p(text, f'<w:numPr>{at}<w:numId w:val="{number}"/></w:numPr>')


def test_levels_count_and_start_afresh() -> None:
    numbering = abstract(0, level("%1."), level("%1.%2"), level("(%3)", "lowerLetter")) + num(1, 0)
    body = (
        item("a")
        + item("b", place=1)
        + item("c", place=1)
        + item("d", place=2)
        + item("e")
        + item("f", place=1)
    )
    assert labelled(read(body, numbering=numbering)) == ["1. a", "1.1 b", "1.2 c", "(a) d", "2. e", "2.1 f"]
    assert [block.depth for block in read(body, numbering=numbering).blocks()] == [0, 1, 1, 2, 0, 1]


def test_forms_of_number() -> None:
    forms = {
        "upperLetter": "C",
        "lowerLetter": "c",
        "upperRoman": "III",
        "lowerRoman": "iii",
        "decimalZero": "03",
        "ordinal": "3rd",
        "cardinalText": "Three",
        "ordinalText": "Third",
        "none": "",
        "chineseCounting": "3",
    }
    numbering = "".join(abstract(place, level("%1)", form, 3)) for place, form in enumerate(forms))
    numbering += "".join(num(place + 1, place) for place in range(len(forms)))
    body = "".join(item("x", place + 1) for place in range(len(forms)))
    labels = [block.label for block in read(body, numbering=numbering).blocks()]
    assert labels == [f"{shown})" for shown in forms.values()]


def test_after_z_comes_aa() -> None:
    numbering = abstract(0, level("%1.", "upperLetter", 26)) + num(1, 0)
    assert labelled(read(item("x") + item("y"), numbering=numbering)) == ["Z. x", "AA. y"]


def test_a_label_may_hold_words() -> None:
    numbering = abstract(0, level("Section %1:", "upperLetter")) + num(1, 0)
    assert labelled(read(item("Views") + item("Needs"), numbering=numbering)) == [
        "Section A: Views",
        "Section B: Needs",
    ]


def test_bullets_are_the_glyphs_they_draw() -> None:
    numbering = abstract(0, level("\uf0b7", "bullet"), level("o", "bullet"), level("", "bullet")) + num(1, 0)
    body = item("a") + item("b", place=1) + item("c", place=2)
    assert labelled(read(body, numbering=numbering)) == ["• a", "◦ b", "• c"]


def test_two_uses_of_a_list_count_on_unless_one_starts_over() -> None:
    numbering = abstract(0, level("%1.")) + num(1, 0) + num(2, 0)
    numbering += num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1)
    assert labelled(read(body, numbering=numbering)) == ["1. a", "2. b", "5. c", "6. d", "7. e"]


def test_a_use_may_redefine_a_level() -> None:
    changed = level("%1)", "upperRoman").replace("<w:lvl>", '<w:lvl w:ilvl="0">')
    numbering = abstract(0, level("%1.")) + num(1, 0, f'<w:lvlOverride w:ilvl="0">{changed}</w:lvlOverride>')
    assert labelled(read(item("a"), numbering=numbering)) == ["I) a"]


def test_legal_numbering_writes_figures() -> None:
    numbering = abstract(
        0, level("%1", "upperRoman"), level("%1.%2", "lowerLetter", extra="<w:isLgl/>")
    ) + num(1, 0)
    assert labelled(read(item("a") + item("b", place=1), numbering=numbering)) == ["I a", "1.1 b"]


def test_a_level_of_bullets_lends_no_number() -> None:
    numbering = abstract(0, level("%1."), level("–", "bullet"), level("%1.%2%3.")) + num(1, 0)
    assert labelled(read(item("a") + item("b", place=2), numbering=numbering)) == ["1. a", "1.1. b"]


def test_a_level_that_never_restarts() -> None:
    numbering = abstract(0, level("%1."), level("B%2.", extra='<w:lvlRestart w:val="0"/>')) + num(1, 0)
    body = item("x") + item("a", place=1) + item("y") + item("b", place=1)
    assert labelled(read(body, numbering=numbering)) == ["1. x", "B1. a", "2. y", "B2. b"]


def test_styles_bring_numbers_and_paragraphs_take_them_away() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Need"><w:name w:val="Need"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Need"/></w:style>'
    )
    tied = '<w:pStyle w:val="Need"/>'
    numbering = abstract(0, level("X%1"), level("B%2.", extra=tied)) + num(1, 0)
    body = (
        p("a", '<w:pStyle w:val="Need"/>')
        + p("b", '<w:pStyle w:val="Sub"/>')
        + p("c", '<w:pStyle w:val="Need"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    assert labelled(read(body, numbering=numbering, styles=styles)) == ["B1. a", "B2. b", "c"]


def test_a_list_may_borrow_its_levels_from_a_numbering_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Plan"><w:name w:val="Plan"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    numbering = abstract(0, extra='<w:numStyleLink w:val="Plan"/>') + abstract(1, level("P%1."))
    numbering += num(1, 0) + num(2, 1)
    assert labelled(read(item("a") + item("b"), numbering=numbering, styles=styles)) == ["P1. a", "P2. b"]


def test_empty_items_count_and_deleted_ones_do_not() -> None:
    numbering = abstract(0, level("%1.")) + num(1, 0)
    properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    gone = p(f"<w:del>{r('old')}</w:del>", properties + "<w:rPr><w:del/></w:rPr>")
    assert labelled(read(item("a") + item("") + gone + item("b"), numbering=numbering)) == ["1. a", "3. b"]


def test_lists_go_on_through_cells_and_controls() -> None:
    numbering = abstract(0, level("B%1.")) + num(1, 0)
    body = table(tr(tc(item("a")), tc(item("b")))) + sdt(item("c")) + item("d")
    assert labelled(read(body, numbering=numbering)) == ["B1. a", "B2. b", "B3. c", "B4. d"]


def test_nested_list_styles_tell_their_depth() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = abstract(0, level("–", "bullet")) + num(1, 0)
    (block,) = read(p("a", '<w:pStyle w:val="LB2"/>'), numbering=numbering, styles=styles).blocks()
    assert (block.label, block.depth) == ("–", 1)


def test_a_typed_label_is_kept_when_there_is_an_automatic_one() -> None:
    numbering = abstract(0, level("•", "bullet")) + num(1, 0)
    assert labelled(read(item("B1. She reads."), numbering=numbering)) == ["• B1. She reads."]


def test_numbering_that_is_not_there_is_no_label() -> None:
    numbering = '<w:num w:numId="x"/><w:abstractNum><w:lvl w:ilvl="x"/></w:abstractNum>'
    body = item("a", 9) + item("b", "x") + item("c", 1, 99)
    assert labelled(read(body, numbering=numbering)) == ["a", "b", "c"]
    assert labelled(read(body)) == ["a", "b", "c"]
