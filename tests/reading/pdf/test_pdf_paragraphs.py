"""Lines become the paragraphs their writer meant, also over page ends and in columns."""

from __future__ import annotations

from reportlab.lib.pagesizes import A4, landscape

from tests.reading.pdf.pages import PROSE, Sheet, paragraphs, tables, texts, wrapped

SECOND = (
    "At home she plays with her brother and helps to feed the hens. Her parents say that the walk to school "
    "is the hardest part of the day and that a message from her teacher the night before makes it easier for "
    "all. "
)


def test_paragraphs_by_the_space_between_them() -> None:
    sheet = Sheet()
    y = sheet.prose(60, 100, PROSE, 470)
    sheet.prose(60, y + 7, SECOND, 470)
    assert texts(sheet.read()) == [PROSE.strip(), SECOND.strip()]


def test_paragraphs_without_space_between_them() -> None:
    sheet = Sheet()
    y = 100.0
    for text in (PROSE, SECOND, "A short one.", SECOND):
        y = sheet.prose(60, y, text, 470)
    assert texts(sheet.read()) == [PROSE.strip(), SECOND.strip(), "A short one.", SECOND.strip()]


def test_first_line_indents_begin_paragraphs() -> None:
    sheet = Sheet()
    y = 100.0
    for text in (PROSE, SECOND):
        first = wrapped(text, 446)[0]
        sheet.write(84, y, first)
        y = sheet.prose(60, y + 13.5, text[len(first) :].strip(), 470)
    assert texts(sheet.read()) == [PROSE.strip(), SECOND.strip()]


def test_wide_line_spacing_is_no_paragraph_break() -> None:
    sheet = Sheet()
    y = sheet.prose(60, 100, PROSE, 470, leading=20)
    sheet.prose(60, y + 12, SECOND, 470, leading=20)
    assert texts(sheet.read()) == [PROSE.strip(), SECOND.strip()]


def test_heading_above_text_without_space() -> None:
    sheet = Sheet().font("Helvetica-Bold").write(60, 100, "What Orla likes")
    sheet.font().prose(60, 113.5, PROSE, 470)
    document = sheet.read()
    assert texts(document) == ["What Orla likes", PROSE.strip()]
    assert [block.look.bold for block in document.blocks()] == [True, False]


def test_heading_on_two_lines_is_one() -> None:
    sheet = Sheet().font("Helvetica-Bold", 16)
    y = sheet.prose(
        60, 100, "Section H1: Social care provision which must be made for a child or young person", 470, 19
    )
    sheet.font().prose(60, y + 4, PROSE, 470)
    assert texts(sheet.read())[0].endswith("child or young person")


def test_bold_lead_is_counted() -> None:
    sheet = Sheet().font("Helvetica-Bold").write(60, 100, "Need 1:")
    sheet.font().write(
        60 + sheet.canvas.stringWidth("Need 1: ", "Helvetica-Bold", 11), 100, "Orla finds it hard."
    )
    [block] = sheet.read().blocks()
    assert (block.text, block.look.bold, block.look.bold_lead) == ("Need 1: Orla finds it hard.", False, 7)


def test_list_items_with_hanging_lines() -> None:
    sheet = Sheet()
    y = 100.0
    for text in (PROSE[:200], SECOND, "Short."):
        sheet.write(66, y, "•")
        y = sheet.prose(84, y, text, 440)
    document = sheet.read()
    assert [(block.label, block.text) for block in document.blocks()] == [
        ("•", PROSE[:200].strip()),
        ("•", SECOND.strip()),
        ("•", "Short."),
    ]


def test_numbered_items_and_a_number_that_begins_a_line() -> None:
    sheet = Sheet()
    y = 100.0
    for number, text in enumerate((PROSE, SECOND), start=1):
        sheet.write(60, y, f"{number}.")
        y = sheet.prose(78, y, text, 450)
    sheet.prose(
        60,
        y + 8,
        "An adult is with her in every lesson and at play, on each day of the week, for all of 25. 5 hours",
        470,
    )
    labels = [block.label for block in sheet.read().blocks()]
    assert labels[:2] == ["1.", "2."]


def test_paragraph_goes_on_over_the_page() -> None:
    sheet = Sheet()
    sheet.prose(
        60, 700, PROSE + "She asks for it by name and she will sit with it for as long as she is", 470
    )
    sheet.page()
    y = sheet.prose(
        60,
        60,
        "let, turning the pages and telling the story to whoever is near. Her aunt calls it her nest.",
        470,
    )
    sheet.prose(60, y + 7, SECOND, 470)
    document = sheet.read()
    blocks = paragraphs(document)
    assert len(blocks) == 2
    assert "as long as she is let, turning" in blocks[0].text
    assert [block.place.page for block in blocks] == [1, 2]


def test_finished_paragraph_does_not_swallow_the_next_page() -> None:
    sheet = Sheet()
    sheet.prose(60, 700, PROSE, 470)
    sheet.page()
    sheet.prose(60, 60, SECOND, 470)
    assert texts(sheet.read()) == [PROSE.strip(), SECOND.strip()]


def test_two_columns_are_read_one_after_the_other() -> None:
    sheet = (
        Sheet()
        .font("Helvetica-Bold", 14)
        .write(60, 80, "All about Orla and her family in two columns of text")
    )
    sheet.font()
    sheet.prose(60, 110, PROSE, 225)
    sheet.prose(310, 110, SECOND * 2, 225)
    assert texts(sheet.read()) == [
        "All about Orla and her family in two columns of text",
        PROSE.strip(),
        (SECOND * 2).strip(),
    ]


def test_two_columns_of_short_statements_whose_paragraphs_break_apart() -> None:
    columns = {
        60: [
            f"Statement {n}: Orla wants to work at the garage in Hill Street mending old vans."
            for n in range(8)
        ],
        310: [
            f"Provision {n}: A tutor will teach Orla cooking, in a group of no more than eight people, on Tuesday mornings."
            for n in range(6)
        ],
    }
    sheet = Sheet()
    for x, told in columns.items():
        y = 100.0
        for text in told:
            y = sheet.prose(x, y, text, 225) + 8
    assert texts(sheet.read()) == [*columns[60], *columns[310]]


def test_columns_end_at_a_band_across_the_page() -> None:
    sheet = Sheet()
    told = {}
    for top, title in ((80.0, "SECTION E Outcomes"), (330.0, "SECTION F Provision")):
        sheet.box(50, top, 545, top + 18, shade=0.8).font("Helvetica-Bold", 11).write(
            60, top + 13, title
        ).font()
        for x, side in ((60, "left"), (310, "right")):
            told[title, side] = f"{side} of {title[8]}: {PROSE}".strip()
            sheet.prose(x, top + 36, told[title, side], 225)
    assert texts(sheet.read()) == [
        "SECTION E Outcomes",
        told["SECTION E Outcomes", "left"],
        told["SECTION E Outcomes", "right"],
        "SECTION F Provision",
        told["SECTION F Provision", "left"],
        told["SECTION F Provision", "right"],
    ]


def test_three_columns_on_a_landscape_page() -> None:
    sheet = Sheet(landscape(A4))
    for x, text in ((50, PROSE), (310, SECOND), (570, PROSE[:250])):
        sheet.prose(x, 100, text, 225)
    found = texts(sheet.read())
    assert found[0] == PROSE.strip()
    assert found[1] == SECOND.strip()


def test_form_with_long_values_is_no_text_in_columns() -> None:
    sheet = Sheet()
    y = 100.0
    rows = (
        ("What is working", PROSE[:190]),
        ("What is hard", SECOND[:150]),
        ("What would help", PROSE[200:330]),
    )
    for label, value in rows:
        sheet.write(60, y, label)
        y = sheet.prose(200, y, value, 330) + 8
    found = texts(sheet.read())
    assert found == [part.strip() for row in rows for part in row]


def test_label_and_value_lines_are_kept_together() -> None:
    sheet = Sheet()
    for y, label, value in (
        (100, "Date of birth", "04/05/2016"),
        (115, "Year group", "5"),
        (130, "School", "Marsh End"),
    ):
        sheet.write(60, y, label).write(200, y, value)
    document = sheet.read()
    assert texts(document) == ["Date of birth", "04/05/2016", "Year group", "5", "School", "Marsh End"]
    assert len(tables(document)) == 1


def test_looks() -> None:
    sheet = Sheet().font("Helvetica-Oblique", 9)
    sheet.canvas.setFillGray(0.5)
    sheet.write(60, 100, "Delete what does not apply.")
    sheet.canvas.setFillGray(0)
    sheet.font("Helvetica", 12).write(60, 130, "Plain.")
    small, plain = sheet.read().blocks()
    assert (small.look.italic, small.look.grey, small.look.size) == (True, True, 9.0)
    assert (plain.look.italic, plain.look.grey, plain.look.size) == (False, False, 12.0)
