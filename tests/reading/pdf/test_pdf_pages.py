"""Pages of every kind: turned, scanned, damaged, protected, too many."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader

from audit.model.document import UnreadableFile
from audit.reading.limits import Limits
from tests.reading.pdf.hand import by_hand
from tests.reading.pdf.pages import PROSE, Sheet, grid_of, left_out, notices, read, tables, texts


def picture() -> ImageReader:
    """A grey picture, as a scanned page is."""
    file = BytesIO()
    Image.new("L", (120, 160), 200).save(file, "PNG")
    file.seek(0)
    return ImageReader(file)


def scan(sheet: Sheet) -> Sheet:
    """A page that is one picture."""
    sheet.canvas.drawImage(picture(), 0, 0, *sheet.size)
    return sheet


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_page_that_the_viewer_turns(turn: int) -> None:
    sheet = Sheet(A4)
    canvas = sheet.canvas
    canvas.setPageRotation(turn)  # which swaps the page's sides for a quarter turn
    across, down = A4 if turn % 180 == 0 else landscape(A4)
    # Drawn so that it is upright once the page has been turned.
    canvas.translate(*{0: (0, 0), 90: (across, 0), 180: (across, down), 270: (0, down)}[turn])
    canvas.rotate(turn)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(60, A4[1] - 100, "Section A: About me")
    canvas.drawString(60, A4[1] - 130, "Orla likes trains.")
    document = sheet.read()
    assert texts(document) == ["Section A: About me", "Orla likes trains."]
    box = next(document.blocks()).place.box
    assert box is not None
    assert box[0] == pytest.approx(60, abs=2)
    assert box[3] == pytest.approx(103, abs=4)


def test_table_turned_on_an_upright_page() -> None:
    sheet = Sheet(A4)
    canvas = sheet.canvas
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    sheet.size = landscape(A4)
    sheet.write(60, 60, "Section F").grid(
        [60, 300, 540], [80, 110, 140], [["Need", "Provision"], ["B1", "Therapy."]]
    )
    document = sheet.read()
    assert texts(document)[0] == "Section F"
    assert grid_of(tables(document)[0]) == [["Need", "Provision"], ["B1", "Therapy."]]
    box = next(document.blocks()).place.box
    assert box is not None
    # On the page as displayed the heading runs up its left side.
    assert box[0] == pytest.approx(52, abs=5)
    assert box[3] == pytest.approx(A4[1] - 60, abs=5)


def test_portrait_and_landscape_pages_in_one_file() -> None:
    sheet = Sheet()
    sheet.prose(60, 100, PROSE, 470)
    sheet.page()
    sheet.canvas.setPageSize(landscape(A4))
    sheet.size = landscape(A4)
    sheet.prose(60, 100, PROSE + PROSE, 720)
    document = sheet.read()
    assert texts(document) == [PROSE.strip(), (PROSE + PROSE).strip()]


def test_page_whose_corner_is_not_at_nought() -> None:
    content = "BT /F1 11 Tf 160 842 Td (Section A) Tj ET 150 800 300 30 re S 300 800 m 300 830 l S"
    content += " BT /F1 11 Tf 160 810 Td (Name) Tj ET BT /F1 11 Tf 310 810 Td (Orla) Tj ET"
    document = read(by_hand(content, box="/MediaBox [50 50 800 1000] /CropBox [100 100 695 942]"))
    assert texts(document) == ["Section A", "Name", "Orla"]
    box = next(document.blocks()).place.box
    assert box is not None
    assert (box[0], box[3]) == (pytest.approx(60, abs=1), pytest.approx(103, abs=3))


def test_drawing_inside_a_form_that_is_moved() -> None:
    sheet = Sheet()
    canvas = sheet.canvas
    canvas.beginForm("plan")
    sheet.write(60, 60, "Section F").grid(
        [60, 300, 540], [80, 110, 140], [["Need", "Help"], ["B1", "Therapy."]]
    )
    canvas.endForm()
    canvas.translate(10, -200)
    canvas.doForm("plan")
    document = sheet.read()
    assert texts(document)[0] == "Section F"
    assert grid_of(tables(document)[0]) == [["Need", "Help"], ["B1", "Therapy."]]
    box = next(document.blocks()).place.box
    assert box is not None
    assert (box[0], box[3]) == (pytest.approx(70, abs=1), pytest.approx(263, abs=3))


def test_row_headings_that_run_upwards() -> None:
    sheet = Sheet().grid([60, 100, 540], [80, 200, 320], [["", "First cell."], ["", "Second cell."]])
    canvas = sheet.canvas
    for top, word in ((190, "Outcomes"), (310, "Provision of help")):
        canvas.saveState()
        canvas.translate(84, A4[1] - top)
        canvas.rotate(90)
        canvas.drawString(0, 0, word)
        canvas.restoreState()
    assert grid_of(tables(sheet.read())[0]) == [
        ["Outcomes", "First cell."],
        ["Provision of help", "Second cell."],
    ]


def test_scan_without_text_is_refused() -> None:
    with pytest.raises(UnreadableFile) as refused:
        scan(Sheet()).read()
    assert refused.value.code == "no-text"
    assert "scan" in refused.value.message
    assert "recognised" in refused.value.help


def test_scanned_pages_among_others_are_named() -> None:
    sheet = Sheet()
    sheet.prose(60, 100, PROSE, 470)
    sheet.page()
    for _ in range(2):
        scan(sheet).page()
    scan(sheet).write(60, 30, "page 4").page()
    document = sheet.read()
    assert document.scanned_pages == (2, 3, 4)
    assert notices(document) == ["scanned-pages"]
    assert document.notices[0].message.startswith("Pages 2-4")


def test_text_behind_a_scan_is_read() -> None:
    sheet = scan(Sheet())
    text = sheet.canvas.beginText(60, 700)
    text.setFont("Helvetica", 11)
    text.setTextRenderMode(3)
    text.textOut("Recognised text lies here, unseen, below the picture.")
    sheet.canvas.drawText(text)
    document = sheet.read()
    assert texts(document) == ["Recognised text lies here, unseen, below the picture."]
    assert document.scanned_pages == ()


def test_photograph_beside_text_is_no_scan() -> None:
    sheet = Sheet()
    sheet.canvas.drawImage(picture(), 60, 300, 200, 260)
    sheet.prose(60, 100, PROSE, 470)
    assert sheet.read().scanned_pages == ()


def test_blank_file_says_that_it_has_no_text() -> None:
    with pytest.raises(UnreadableFile) as refused:
        Sheet().page().read()
    assert refused.value.code == "no-text"
    assert "scan" not in refused.value.message


def test_password() -> None:
    data = Sheet(encrypt=StandardEncryption("secret")).write(60, 100, "Hidden.").bytes()
    with pytest.raises(UnreadableFile) as refused:
        read(data)
    assert refused.value.code == "encrypted"
    assert "password" in refused.value.message


def test_protection_without_a_password_is_read() -> None:
    encryption = StandardEncryption("", ownerPassword="owner", canPrint=0, canCopy=0)
    assert texts(Sheet(encrypt=encryption).write(60, 100, "Only printing is forbidden.").read()) == [
        "Only printing is forbidden."
    ]


def test_cut_short() -> None:
    data = Sheet().write(60, 100, "Text.").bytes()
    with pytest.raises(UnreadableFile) as refused:
        read(data[: len(data) // 3])
    assert refused.value.code == "truncated"
    assert refused.value.help


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n", b"%PDF-1.4" + b"\0" * 999]
)
def test_rubbish_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read(data)
    assert refused.value.code == "truncated"


def test_damaged_index_is_repaired_and_said() -> None:
    data = Sheet().write(60, 100, "Text that is still there.").bytes()
    broken = data.replace(b"startxref\n", b"startxref\n9", 1)
    document = read(broken)
    assert texts(document) == ["Text that is still there."]
    assert notices(document) == ["repaired-file"]


def test_limits_on_pages_and_characters() -> None:
    sheet = Sheet()
    for _ in range(3):
        sheet.prose(60, 100, PROSE, 470)
        sheet.page()
    data = sheet.bytes()
    for limits in (Limits(pages=2), Limits(characters=500)):
        with pytest.raises(UnreadableFile) as refused:
            read(data, limits)
        assert refused.value.code == "over-limit"


def test_letters_without_meaning_are_no_text() -> None:
    """A font whose letters map to nothing gives replacement characters: that page is as good as a scan."""
    sheet = Sheet()
    text = sheet.canvas.beginText(60, 700)
    text.setFont("Helvetica", 11)
    for _ in range(6):
        text.textLine("readable " * 9)
    sheet.canvas.drawText(text)
    sheet.page()
    data = Sheet(pageCompression=0).write(60, 100, "x" * 60).bytes()
    # The same page with control codes in place of its letters.
    garbled = data.replace(b"x" * 60, b"\x01" * 60)
    with pytest.raises(UnreadableFile) as refused:
        read(garbled)
    assert refused.value.code == "no-text"


def test_text_outside_the_page_is_left_out_as_hidden() -> None:
    sheet = Sheet().write(60, 100, "On the page.").write(700, 100, "Beyond its edge.")
    document = sheet.read()
    assert texts(document) == ["On the page."]
    assert {reason for reason, _ in left_out(document)} == {"hidden"}
    assert "unaccounted-text" not in notices(document)


def test_thousands_of_lines_do_not_hold_it_up() -> None:
    sheet = Sheet().write(60, 40, "A chart.")
    for number in range(4000):
        sheet.line(60 + number * 0.1, 100, 60 + number * 0.1, 700)
        sheet.line(60, 100 + number * 0.15, 460, 100 + number * 0.15)
    assert texts(sheet.read()) == ["A chart."]


def test_document_title() -> None:
    sheet = Sheet().write(60, 100, "Text.")
    sheet.canvas.setTitle("EHC plan of Orla Finch")
    assert sheet.read().title == "EHC plan of Orla Finch"
    assert Sheet().write(60, 100, "Text.").read().title == ""
