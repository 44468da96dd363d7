"""Words come out right, whatever the text layer does with spaces, doubles, glyphs and line ends."""

from __future__ import annotations

import pytest

from tests.reading.pdf.pages import PROSE, Sheet, left_out, notices, read, texts


def spaced_text(parts: list[tuple[float, str]], y: float = 100.0) -> bytes:
    """Parts of one line drawn at places of their own."""
    sheet = Sheet()
    for x, part in parts:
        sheet.write(x, y, part)
    return sheet.bytes()


def test_space_glyphs_missing_between_words() -> None:
    data = spaced_text([(72, "Orla"), (96, "needs"), (128, "help")])
    assert texts(read(data)) == ["Orla needs help"]


def test_no_space_where_a_word_is_drawn_in_parts() -> None:
    sheet = Sheet()
    x = 72.0
    for part in ("spe", "ci", "al nee", "ds"):
        sheet.write(x, 100, part)
        x += sheet.canvas.stringWidth(part, "Helvetica", 11) + 0.4
    assert texts(sheet.read()) == ["special needs"]


def test_space_glyph_inside_a_word_that_takes_no_room() -> None:
    sheet = Sheet()
    text = sheet.canvas.beginText(72, 700)
    text.setFont("Helvetica", 11)
    text.setWordSpace(-3.1)  # the space is there, but the next letter is drawn over it
    text.textOut("spe cial")
    sheet.canvas.drawText(text)
    assert texts(sheet.read()) == ["special"]


def test_doubled_spaces_become_one() -> None:
    assert texts(read(spaced_text([(72, "Orla   needs  help")]))) == ["Orla needs help"]


def test_spread_capitals_are_words() -> None:
    sheet = Sheet()
    text = sheet.canvas.beginText(72, 700)
    text.setFont("Helvetica-Bold", 14)
    text.setCharSpace(4)
    text.textOut("SECTION A")
    sheet.canvas.drawText(text)
    assert texts(sheet.read()) == ["SECTION A"]


def test_letters_in_a_row_of_a_form_are_not_a_word() -> None:
    data = spaced_text([(72, "A"), (172, "B"), (272, "C"), (372, "E"), (472, "F")])
    assert "ABCEF" not in " ".join(texts(read(data)))


def test_fake_bold_is_read_once_and_accounted_for() -> None:
    sheet = Sheet()
    for shift in (0.0, 0.3, 0.6):
        sheet.write(72 + shift, 100, "Section B")
    sheet.write(72, 130, "She will keep books well. Aaron sees all letters.")
    document = sheet.read()
    assert texts(document)[0] == "Section B"
    assert "keep books well. Aaron sees all letters" in texts(document)[1]
    assert notices(document) == []


def test_letters_doubled_inside_one_text_object() -> None:
    sheet = Sheet()
    text = sheet.canvas.beginText(72, 700)
    text.setFont("Helvetica-Bold", 14)
    for letter in "Hello":
        text.setCharSpace(-sheet.canvas.stringWidth(letter, "Helvetica-Bold", 14) + 0.4)
        text.textOut(letter)
        text.setCharSpace(0)
        text.textOut(letter)
    sheet.canvas.drawText(text)
    document = sheet.read()
    assert texts(document) == ["Hello"]
    assert notices(document) == []


def test_superscript_stays_in_its_line() -> None:
    sheet = (
        Sheet()
        .write(72, 100, "On the 21")
        .font(size=7)
        .write(119.5, 96, "st")
        .font()
        .write(132, 100, "of May")
    )
    assert texts(sheet.read()) == ["On the 21st of May"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("help with her communi-", "cation and her reading", "communication"),
        ("a programme for one-to-", "one work each day", "one-to-one work"),
        ("looks after her well-", "being and her sleep", "well-being"),
        ("registered with HCPC-", "Approved trainers only", "HCPC-Approved"),
        ("reading and/", "or writing at home", "and/or writing"),
    ],
)
def test_words_broken_at_a_line_end(first: str, second: str, expected: str) -> None:
    sheet = Sheet()
    sheet.prose(72, 80, "Her communication is good, and so is being with others. " * 3, 200)
    sheet.lines(72, 160, [f"Zayd has for years had {first}", second])
    assert expected in " ".join(texts(sheet.read()))


def test_bullets_are_labels() -> None:
    sheet = (
        Sheet()
        .write(72, 100, "•")
        .write(90, 100, "uses signs")
        .write(72, 120, "•")
        .write(90, 120, "likes trains")
    )
    document = sheet.read()
    assert [(block.label, block.text) for block in document.blocks()] == [
        ("•", "uses signs"),
        ("•", "likes trains"),
    ]


def test_symbol_font_bullet() -> None:
    sheet = Sheet().font("Symbol").write(72, 100, "\u2022").font().write(90, 100, "Uses signs at home.")
    assert [(block.label, block.text) for block in sheet.read().blocks()] == [("•", "Uses signs at home.")]


def test_nested_bullets_have_depth() -> None:
    sheet = Sheet()
    for number, (x, text) in enumerate(
        [(72, "outer"), (90, "inner"), (90, "inner too"), (72, "outer again")]
    ):
        sheet.write(x, 100 + 20 * number, "•").write(x + 15, 100 + 20 * number, text)
    assert [block.depth for block in sheet.read().blocks()] == [0, 1, 1, 0]


def test_accents_and_quotes_survive() -> None:
    assert texts(Sheet().write(72, 100, "Zoë’s café – “très bien”").read()) == ["Zoë’s café – “très bien”"]


def test_every_letter_is_accounted_for() -> None:
    sheet = Sheet()
    for page in range(4):
        sheet.write(72, 40, "Fenmoor County Council").write(300, 820, f"Page {page + 1} of 4")
        sheet.prose(72, 100, PROSE[page * 40 :] * 2, 450)
        sheet.page()
    document = sheet.read()
    assert notices(document) == []
    assert {reason for reason, _ in left_out(document)} == {"running-header", "running-footer"}
