"""Running headers, footers, page numbers and watermarks leave the text; headings and first pages stay."""

from __future__ import annotations

from tests.reading.pdf.pages import PROSE, Sheet, left_out, notices, tables, texts


def book(pages: int = 4, header: str = "", footer: str = "", start: float = 100) -> Sheet:
    """Pages of different text with running lines; {n} is the page's number."""
    sheet = Sheet()
    for page in range(1, pages + 1):
        if header:
            sheet.write(60, 36, header.format(n=page))
        if footer:
            sheet.write(60, 815, footer.format(n=page))
        sheet.prose(60, start, PROSE[page * 31 :] + PROSE, 470)
        sheet.page()
    return sheet


def test_header_and_footer_with_page_numbers() -> None:
    document = book(
        header="Orla Finch - OFFICIAL-SENSITIVE", footer="Fenmoor County Council   Page {n} of 4"
    ).read()
    assert not any("OFFICIAL" in text or "Page" in text for text in texts(document))
    reasons = [reason for reason, _ in left_out(document)]
    assert reasons.count("running-header") == 4
    assert reasons.count("running-footer") == 4
    assert notices(document) == []


def test_bare_page_numbers() -> None:
    document = book(footer="{n}").read()
    assert [text for _, text in left_out(document)] == ["1", "2", "3", "4"]


def test_page_numbers_before_the_word() -> None:
    document = book(footer="O Finch / Official - Sensitive      {n} | Page").read()
    assert len(left_out(document)) == 4


def test_two_pages_are_enough_for_a_running_line() -> None:
    document = book(pages=2, header="Education, Health and Care Plan").read()
    assert len(left_out(document)) == 2


def test_first_page_of_its_own() -> None:
    sheet = Sheet().font("Helvetica-Bold", 20).write(60, 60, "Education, Health and Care Plan").font()
    sheet.prose(60, 110, PROSE, 470)
    sheet.page()
    for page in range(2, 6):
        sheet.write(60, 36, "Plan of Orla Finch").write(300, 815, f"{page}")
        sheet.prose(60, 100, PROSE[page * 31 :], 470)
        sheet.page()
    document = sheet.read()
    assert texts(document)[0] == "Education, Health and Care Plan"
    assert "Plan of Orla Finch" not in texts(document)


def test_same_heading_at_the_top_of_some_pages_is_kept() -> None:
    sheet = Sheet()
    for page in range(1, 9):
        sheet.write(60, 815, f"Page {page}")
        if page in (2, 4, 6):
            sheet.font("Helvetica-Bold").write(60, 72, "Provision plan").font()
            sheet.prose(60, 92, PROSE[page * 31 :], 470)
        else:
            sheet.prose(60, 72, PROSE[page * 31 :] + PROSE, 470)
        sheet.page()
    assert texts(sheet.read()).count("Provision plan") == 3


def test_numbered_headings_that_happen_to_count_with_the_pages() -> None:
    sheet = Sheet()
    for page in range(1, 5):
        sheet.font("Helvetica-Bold").write(60, 60, f"Outcome {page}").font()
        sheet.prose(60, 90, PROSE[page * 31 :], 470)
        sheet.page()
    assert [text for text in texts(sheet.read()) if text.startswith("Outcome")] == [
        "Outcome 1",
        "Outcome 2",
        "Outcome 3",
        "Outcome 4",
    ]


def test_repeated_table_header_below_the_page_header_is_no_running_line() -> None:
    sheet = Sheet()
    for page in range(1, 5):
        sheet.write(60, 36, "Plan of Orla Finch")
        sheet.grid(
            [60, 300, 540],
            [60, 80, 400, 780],
            [["Need", "Provision"], [f"B{page}", PROSE[:40]], [f"N{page}", f"Help {page}."]],
        )
        sheet.page()
    document = sheet.read()
    [table] = tables(document)
    assert table.rows == 9
    assert [reason for reason, text in left_out(document) if text == "Need\tProvision"] == [
        "repeated-table-header"
    ] * 3


def test_header_set_in_a_table() -> None:
    sheet = Sheet()
    for page in range(1, 4):
        sheet.grid([60, 300, 540], [20, 40], [["Fenmoor County Council", f"Page {page}"]])
        sheet.prose(60, 100, PROSE[page * 31 :], 470)
        sheet.page()
    document = sheet.read()
    assert tables(document) == []
    assert len(left_out(document)) == 3


def test_watermark_across_the_page() -> None:
    sheet = Sheet()
    for page in range(2):
        canvas = sheet.canvas
        canvas.saveState()
        canvas.translate(150, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica-Bold", 80)
        canvas.setFillGray(0.85)
        canvas.drawString(0, 0, "DRAFT")
        canvas.restoreState()
        sheet.prose(60, 100, PROSE[page * 31 :] * 3, 470)
        sheet.page()
    document = sheet.read()
    assert left_out(document) == [("watermark", "DRAFT")] * 2
    assert not any("DRAFT" in text for text in texts(document))


def test_pale_upright_watermark_behind_text() -> None:
    sheet = Sheet()
    sheet.canvas.setFillGray(0.85)
    sheet.font("Helvetica-Bold", 70).write(150, 180, "COPY").font()
    sheet.canvas.setFillGray(0)
    sheet.prose(60, 100, PROSE * 3, 470)
    assert left_out(sheet.read()) == [("watermark", "COPY")]


def test_footnotes_are_left_out_with_their_marks() -> None:
    sheet = Sheet()
    sheet.prose(60, 100, PROSE, 470)
    sheet.write(60, 200, "She reads at the level of Year 2")
    end = 60 + sheet.canvas.stringWidth("She reads at the level of Year 2", "Helvetica", 11)
    sheet.font(size=6.5).write(end, 196, "1").font().write(end + 8, 200, "on a good day.")
    sheet.line(60, 740, 180, 740).font(size=8).write(60, 752, "1").write(68, 752, "As her school reports.")
    document = sheet.read()
    assert texts(document)[-1] == "She reads at the level of Year 2 on a good day."
    assert [reason for reason, _ in left_out(document)] == ["footnote", "footnote"]
    assert notices(document) == ["footnotes"]
