"""What stands beside the text of a Word file, and what an auditor is told about it."""

from __future__ import annotations

import pytest

from audit.model.document import UnreadableFile
from tests.reading.word_files import left, notices, p, r, read, read_bytes, texts, word_file

PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:extent cx="{cx}" cy="{cy}"/><a:graphic><a:blip/></a:graphic></wp:inline>'
    "</w:drawing></w:r>"
)
PAGE = PICTURE.format(cx=18 * 360_000, cy=25 * 360_000)
LOGO = PICTURE.format(cx=4 * 360_000, cy=2 * 360_000)


def test_headers_footers_notes_and_comments_are_left_out_with_reasons() -> None:
    document = read(
        p("text"),
        header=p("Child: A. Nobody") + p("Confidential"),
        footer=p("Page 1"),
        footnotes=f'<w:footnote w:type="separator">{p("")}</w:footnote><w:footnote>{p("note")}</w:footnote>',
        endnotes=f"<w:endnote>{p('end')}</w:endnote>",
        comments=f"<w:comment>{p('Is this right?')}</w:comment><w:comment>{p('Yes')}</w:comment>",
    )
    assert texts(document) == ["text"]
    assert left(document, "running-header") == ["Child: A. Nobody\nConfidential"]
    assert left(document, "running-footer") == ["Page 1"]
    assert left(document, "footnote") == ["note", "end"]
    assert left(document, "comment") == ["Is this right?", "Yes"]
    assert notices(document) == {"footnotes", "comments"}


def test_a_watermark_is_left_out_as_such() -> None:
    shape = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    assert left(read(p("text"), header=p(shape)), "watermark") == ["DRAFT"]


def test_tracked_changes_and_hidden_text_in_a_header_are_noticed_too() -> None:
    document = read(p("text"), header=p(f"<w:ins>{r('new')}</w:ins>" + r("secret", "<w:vanish/>")))
    assert left(document, "running-header") == ["new"]
    assert left(document, "hidden") == ["secret"]
    assert notices(document) == {"tracked-changes", "hidden-text"}


def test_other_documents_inside_are_noticed() -> None:
    document = read(p("text") + '<w:altChunk r:id="aFChunk1"/>', beside={"aFChunk1.html": "<html/>"})
    assert notices(document) == {"inserted-document"}


def test_embedded_files_are_noticed() -> None:
    document = read(p(r("text") + "<w:r><w:object><o:OLEObject/></w:object></w:r>"))
    assert notices(document) == {"embedded-file"}


def test_large_pictures_are_noticed_and_logos_are_not() -> None:
    assert notices(read(p(r("text") + LOGO))) == set()
    assert notices(read(p(r("text") + PAGE))) == {"large-picture"}
    old = '<w:r><w:pict><v:shape style="width:500pt;height:700pt"><v:imagedata/></v:shape></w:pict></w:r>'
    assert notices(read(p(r("text") + old))) == {"large-picture"}


def test_damaged_parts_are_noticed_and_the_text_is_read() -> None:
    document = read(p("text"), styles="<w:style", numbering="<w:num>")
    assert texts(document) == ["text"]
    assert notices(document) == {"damaged-part"}


def test_an_ordinary_file_has_no_notices() -> None:
    assert read(p("text"), header=p("head"), styles="").notices == ()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (p(""), "no text"),
        (p(r(" -- ")), "no text"),
        (p(PAGE) + p(PAGE), "only pictures"),
        ('<w:altChunk r:id="x"/>', "another document inside"),
        (p(f"<w:del>{r('gone')}</w:del>"), "deleted"),
        (p(r("secret", "<w:vanish/>")), "hidden"),
    ],
)
def test_a_file_without_text_says_why(body: str, words: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(body, header=p("a header is not text"))
    assert caught.value.code == "no-text"
    assert words in caught.value.message
    assert caught.value.help


def test_the_title_of_the_properties_is_kept() -> None:
    from io import BytesIO

    import docx

    file = docx.Document()
    file.add_paragraph("text")
    file.core_properties.title = "EHC plan"
    stream = BytesIO()
    file.save(stream)
    assert read_bytes(stream.getvalue()).title == "EHC plan"


def test_a_strict_file_is_read_like_any_other() -> None:
    data = word_file(p("text"))
    import zipfile
    from io import BytesIO

    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            text = text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            new.writestr(name, text)
    assert texts(read_bytes(stream.getvalue())) == ["text"]


def test_no_notice_or_error_quotes_the_text() -> None:
    secret = "Zebedee"
    document = read(
        p(r(secret) + f"<w:del>{r(secret)}</w:del>" + r(secret, "<w:vanish/>") + PAGE),
        comments=f"<w:comment>{p(secret)}</w:comment>",
    )
    assert document.notices
    assert not any(secret in notice.message for notice in document.notices)
