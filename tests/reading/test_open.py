"""Whatever a file is called and whatever is wrong with it, the auditor is told in plain words."""

from __future__ import annotations

import hashlib
import os
import socket
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from audit.model.document import ErrorCode, UnreadableFile
from audit.reading.limits import DEFAULT
from audit.reading.open import read_document
from audit.reading.sniff import sniff
from tests.reading.word_files import p, word_file, zip_of

WORD = word_file(p("Section A"))
OLE = bytes.fromhex("D0CF11E0A1B11AE1") + b"\x00" * 1016
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


def ole(stream: str) -> bytes:
    """An OLE file with a stream of this name in its directory."""
    return OLE + stream.encode("utf-16-le") + b"\x00" * 64


def refusal(path: Path) -> UnreadableFile:
    """The error for a path, fit to be shown."""
    with pytest.raises(UnreadableFile) as caught:
        read_document(path)
    error = caught.value
    for sentence in (error.message, error.help):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
    return error


@pytest.mark.parametrize("name", ["plan.docx", "plan.pdf", "plan"])
@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "empty", "empty"),
        (b"\x00" * 5000, "truncated", "zeros"),
        (WORD[:300], "truncated", "cut short"),
        (WORD[:-10], "truncated", "cut short"),
        (WORD[:300] + WORD[400:], "truncated", "damaged"),
        (ole("EncryptedPackage"), "encrypted", "password"),
        (ole("WordDocument"), "legacy-word", ".doc"),
        (ole("Workbook"), "not-docx-or-pdf", "older Office"),
        (ole("__properties_version1.0"), "not-docx-or-pdf", "email"),
        (b"{\\rtf1\\ansi Hello}", "not-docx-or-pdf", ".rtf"),
        (
            zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
            "not-docx-or-pdf",
            ".odt",
        ),
        (word_file(p("x"), main_type=MACROS), "not-docx-or-pdf", "macros"),
        (word_file(p("x"), main_type=SHEET), "not-docx-or-pdf", "spreadsheet"),
        (word_file(p("x"), main_type=SLIDES), "not-docx-or-pdf", "presentation"),
        (zip_of({"plan.docx": "x"}), "not-docx-or-pdf", "zip file"),
        (zip_of({"Index/Document.iwa": "x"}), "not-docx-or-pdf", "Pages"),
        (b"<!DOCTYPE html><html><body>Plan</body></html>", "not-docx-or-pdf", "web page"),
        (b"\xef\xbb\xbf\r\n<html xmlns:o='x'>", "not-docx-or-pdf", "web page"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; x", "not-docx-or-pdf", "web page"),
        (b"From: a@example.org\nSubject: Plan", "not-docx-or-pdf", "email"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>', "not-docx-or-pdf", "XML"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 20, "not-docx-or-pdf", "picture"),
        (b"\xff\xd8\xff\xe0" + b"x" * 20, "not-docx-or-pdf", "picture"),
        (b"\x00\x00\x00\x18ftypheic", "not-docx-or-pdf", "picture"),
        ("Section A. Views \u2013 and more".encode(), "not-docx-or-pdf", "plain text"),
        ("Section A".encode("utf-16"), "not-docx-or-pdf", "plain text"),
        (bytes(range(256)) * 4, "not-docx-or-pdf", "not a Word document"),
    ],
)
def test_what_is_not_a_plan_is_refused_by_its_content(
    tmp_path: Path, data: bytes, code: ErrorCode, words: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    error = refusal(path)
    assert error.code == code
    assert words in error.message


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    data = bytearray(WORD)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path = tmp_path / "plan.docx"
    path.write_bytes(data)
    assert refusal(path).code == "encrypted"


def test_a_folder_named_like_a_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").mkdir()
    error = refusal(tmp_path / "plan.docx")
    assert error.code == "not-docx-or-pdf"
    assert "folder" in error.message


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "plan.docx").code == "not-found"
    (tmp_path / "file").write_bytes(b"x")
    assert refusal(tmp_path / "file" / "plan.docx").code == "not-found"
    assert refusal(tmp_path / "plan\x00.docx").code == "not-found"
    assert refusal(tmp_path / ("n" * 5000)).code == "not-found"


def test_a_broken_link_and_a_circle_of_links(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").symlink_to(tmp_path / "gone.docx")
    error = refusal(tmp_path / "plan.docx")
    assert error.code == "not-found"
    assert "link" in error.message
    (tmp_path / "round.docx").symlink_to(tmp_path / "round.docx")
    assert refusal(tmp_path / "round.docx").code == "not-found"


def test_a_file_nobody_may_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(WORD)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "open", refused)  # the tests may run as a user who may open anything
    assert refusal(path).code == "no-permission"


def test_a_drive_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(WORD)

    def failed(*_: object, **__: object) -> None:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(Path, "open", failed)
    assert "drive" in refusal(path).help


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_or_socket_does_not_keep_the_reader_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.docx")
    assert refusal(tmp_path / "plan.docx").code == "not-docx-or-pdf"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert refusal(tmp_path / "s").code == "not-docx-or-pdf"


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    with path.open("wb") as file:
        file.truncate(DEFAULT.file_bytes + 1)
    assert refusal(path).code == "over-limit"
    path.write_bytes(WORD)
    with pytest.raises(UnreadableFile, match="over-limit"):
        read_document(path, replace(DEFAULT, file_bytes=100))


def test_words_own_lock_file(tmp_path: Path) -> None:
    path = tmp_path / "~$plan.docx"
    path.write_bytes(b"\x08A Writer" + b" " * 150)
    assert "~$" in refusal(path).message


def test_a_plan_is_read_once_and_known_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(WORD)
    document = read_document(path)
    assert (document.path, document.format) == (path, "docx")
    assert document.sha256 == hashlib.sha256(WORD).hexdigest()
    assert document.notices == ()


@pytest.mark.parametrize(
    ("name", "misnamed"),
    [("plan.docx", False), ("PLAN.DOCX", False), ("plan.dotx", False), ("plan.pdf", True), ("plan", True)],
)
def test_a_word_file_under_another_name_is_read_with_a_notice(
    tmp_path: Path, name: str, misnamed: bool
) -> None:
    path = tmp_path / name
    path.write_bytes(word_file(p("Section A"), main_type=TEMPLATE))
    assert [notice.code for notice in read_document(path).notices] == ["misnamed"] * misnamed


def test_a_link_to_a_plan_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.docx").write_bytes(WORD)
    (tmp_path / "plan.docx").symlink_to(tmp_path / "real.docx")
    assert read_document(tmp_path / "plan.docx").path == tmp_path / "plan.docx"


def test_a_word_file_whose_list_of_types_is_poor(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(word_file(p("Section A"), main_type="application/xml"))
    assert [block.text for block in read_document(path).blocks()] == ["Section A"]


def test_a_pdf_is_known_by_its_first_bytes() -> None:
    assert sniff(b"%PDF-1.7\n", DEFAULT) == "pdf"
    assert sniff(b"\r\njunk before it %PDF-1.4\n", DEFAULT) == "pdf"


# --- PDFs, by way of their own reader -----------------------------------------------------------


def pdf_file(text: str = "Section A: the views of the child", password: str = "") -> bytes:
    """A PDF of one page."""
    stream = BytesIO()
    lock = StandardEncryption(password, canPrint=0) if password else None
    canvas = Canvas(stream, encrypt=lock)
    if text:
        canvas.drawString(72, 720, text)
    else:
        canvas.rect(72, 72, 100, 100, fill=1)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


NO_PAGES = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
xref
0 3
0000000000 65535 f
0000000009 00000 n
0000000056 00000 n
trailer <</Size 3 /Root 1 0 R>>
startxref
106
%%EOF
"""


@pytest.mark.parametrize("name", ["plan.pdf", "plan.docx"])
def test_a_pdf_is_read_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(pdf_file())
    document = read_document(path)
    assert document.format == "pdf"
    assert [block.text for block in document.blocks()] == ["Section A: the views of the child"]
    codes = [notice.code for notice in document.notices]
    assert ("misnamed" in codes) == (name == "plan.docx")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (pdf_file(password="secret"), "encrypted"),
        (pdf_file()[:600], "truncated"),
        (NO_PAGES, "truncated"),
        (pdf_file(text=""), "no-text"),
        (b"%PDF-1.4\nnothing more", "truncated"),
    ],
    ids=["password", "cut short", "no pages", "no text", "only a first line"],
)
def test_pdfs_that_cannot_be_read(tmp_path: Path, data: bytes, code: ErrorCode) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(data)
    assert refusal(path).code == code
