"""What was typed into a PDF form is read with its labels; comments are left out."""

from __future__ import annotations

from io import BytesIO

from fpdf import FPDF
from fpdf.enums import AnnotationName

from tests.reading.pdf.pages import Sheet, left_out, notices, read, texts


def form() -> Sheet:
    """A form with a name, a long answer, a choice and two boxes."""
    sheet = Sheet().write(60, 100, "Name of child:").write(60, 140, "Views:").write(60, 300, "Status:")
    fields = sheet.canvas.acroForm
    fields.textfield(name="name", x=150, y=842 - 106, width=250, height=18, value="Orla Finch", fontSize=11)
    fields.textfield(
        name="views",
        x=150,
        y=842 - 230,
        width=350,
        height=100,
        value="I like trains.\nI want a dog.",
        fieldFlags="multiline",
        fontSize=11,
    )
    fields.choice(
        name="status",
        x=150,
        y=842 - 306,
        width=120,
        height=18,
        value="Final",
        options=["Draft", "Final"],
        fontSize=11,
    )
    fields.checkbox(name="yes", x=60, y=842 - 346, size=14, checked=True)
    sheet.write(80, 343, "Parents agree")
    fields.checkbox(name="no", x=60, y=842 - 366, size=14, checked=False)
    sheet.write(80, 363, "Parents disagree")
    return sheet


def test_typed_values_stand_beside_their_labels() -> None:
    document = form().read()
    found = texts(document)
    whole = " | ".join(found).replace("\t", " ")
    assert "Name of child: Orla Finch" in whole or "Name of child: | Orla Finch" in whole
    assert "I like trains." in whole
    assert "I want a dog." in found
    assert "Final" in whole
    assert "Draft" not in whole


def test_ticked_and_empty_boxes() -> None:
    found = texts(form().read())
    assert "☒ Parents agree" in found
    assert "☐ Parents disagree" in found


def test_box_after_its_label_is_put_before_it() -> None:
    sheet = Sheet().write(60, 100, "Final plan")
    sheet.canvas.acroForm.checkbox(name="final", x=125, y=842 - 103, size=14, checked=True)
    assert texts(sheet.read()) == ["☒ Final plan"]


def test_notice_says_that_it_is_a_form() -> None:
    document = form().read()
    assert notices(document) == ["form-fields"]
    assert "5 fields" in document.notices[0].message


def test_text_laid_over_the_page_is_read_and_comments_are_not() -> None:
    pdf = FPDF(format="A4", unit="pt")
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.text(60, 100, "Section I: Placement")
    pdf.free_text_annotation("Marsh End Primary School", x=60, y=120, w=300, h=20)
    pdf.text_annotation(60, 300, "Check this with the SENCO", name=AnnotationName.COMMENT)
    file = BytesIO()
    pdf.output(file)
    document = read(file.getvalue())
    assert texts(document) == ["Section I: Placement", "Marsh End Primary School"]
    assert left_out(document) == [("comment", "Check this with the SENCO")]
    assert notices(document) == ["comments"]
