"""Files made to harm are refused quickly, in plain words and within bounds."""

from __future__ import annotations

import struct
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from audit.model.document import UnreadableFile
from audit.reading.limits import DEFAULT, Limits
from audit.reading.open import read_document
from tests.reading.word_files import (
    p,
    part,
    r,
    read_bytes,
    sdt,
    table,
    tc,
    texts,
    tr,
    word_file,
    zip_of,
)


def refusal(data: bytes, limits: Limits = DEFAULT) -> UnreadableFile:
    """The error for these bytes, which must come at once."""
    began = time.perf_counter()
    with pytest.raises(UnreadableFile) as caught:
        read_bytes(data, limits)
    assert time.perf_counter() - began < 2
    assert caught.value.message
    assert caught.value.help
    return caught.value


def repacked(data: bytes, **files: bytes) -> bytes:
    """The file with some parts put in place of others, by the last piece of their name."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, files.get(Path(name).stem, old.read(name)))
    return stream.getvalue()


PLAIN = word_file(p("text"))


def test_a_part_packed_far_too_tight() -> None:
    bomb = part("document", "<w:body>" + " " * 12_000_000 + p("x") + "</w:body>").encode()
    data = repacked(PLAIN, document=bomb)
    assert len(data) < 50_000
    assert refusal(data).code == "over-limit"


def test_a_part_larger_than_any_text() -> None:
    assert refusal(PLAIN, replace(DEFAULT, part_bytes=100)).code == "over-limit"


def test_a_declared_size_larger_than_allowed() -> None:
    assert refusal(PLAIN, replace(DEFAULT, unpacked_bytes=100)).code == "over-limit"


def test_a_declared_size_that_lies() -> None:
    data = bytearray(PLAIN)
    at = data.rindex(b"word/document.xml")  # its entry in the directory
    struct.pack_into("<I", data, at - 46 + 24, 10)
    assert refusal(bytes(data)).code == "truncated"


def test_a_directory_of_very_many_entries(tmp_path: Path) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(DEFAULT.zip_entries + 1):
            archive.writestr(f"{number}", "")
    assert refusal(stream.getvalue()).code == "over-limit"
    path = tmp_path / "plan.docx"
    path.write_bytes(stream.getvalue())
    with pytest.raises(UnreadableFile, match="over-limit"):
        read_document(path)


def test_an_unusual_way_of_packing() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", "x" * 1000)
    assert refusal(stream.getvalue()).code == "truncated"


ENTITIES = "<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY {name} '{f'&{before};' * 10}'>" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "doctype",
    [
        f"<!DOCTYPE x [{ENTITIES}]>",
        "<!DOCTYPE x [<!ENTITY i SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x SYSTEM 'http://example.org/x.dtd'>",
    ],
)
def test_document_types_and_entities(doctype: str, encoding: str) -> None:
    text = part("document", f"<w:body>{p('x')}</w:body>").split("?>", 1)[1]
    data = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}{text}'.encode(encoding)
    assert refusal(repacked(PLAIN, document=data)).code == "truncated"


def test_an_entity_in_a_lesser_part_is_not_followed() -> None:
    bad = b"<!DOCTYPE x [<!ENTITY i SYSTEM 'file:///etc/passwd'>]><x>&i;</x>"
    document = read_bytes(repacked(word_file(p("text"), styles="", header=p("h")), styles=bad, header=bad))
    assert texts(document) == ["text"]
    assert [notice.code for notice in document.notices] == ["damaged-part"]


def nested(nest: Callable[[str], str], levels: int) -> bytes:
    """A file whose text stands this many levels deep."""
    body = p("core")
    for _ in range(levels):
        body = nest(body)
    return word_file(p("text") + body)


def in_a_cell(inside: str) -> str:
    return table(tr(tc(inside + p(""))))


def in_a_box(inside: str) -> str:
    return p(f"<w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r>")


NESTS = pytest.mark.parametrize("nest", [in_a_cell, sdt, in_a_box])


@NESTS
def test_deep_nesting_is_read(nest: Callable[[str], str]) -> None:
    assert "core" in texts(read_bytes(nested(nest, 40)))


@NESTS
@pytest.mark.parametrize("levels", [75, 3000])
def test_nesting_without_end_is_refused(nest: Callable[[str], str], levels: int) -> None:
    assert refusal(nested(nest, levels)).code == "over-limit"


def test_inline_nesting_without_end() -> None:
    body = r("core")
    for _ in range(150):
        body = f"<w:smartTag>{body}</w:smartTag>"
    assert refusal(word_file(p(body))).code == "over-limit"


def test_very_many_paragraphs_are_refused_before_they_are_parsed() -> None:
    body = "<w:p/>" * (DEFAULT.paragraphs + 1)
    assert "paragraphs" in refusal(word_file(body)).message


def test_very_many_marks_of_any_kind() -> None:
    body = "<w:p><w:r/></w:p>" * 100
    assert refusal(word_file(body), replace(DEFAULT, xml_tags=100)).code == "over-limit"


@pytest.mark.parametrize(
    "small",
    [
        replace(DEFAULT, paragraphs=50),
        replace(DEFAULT, cells=50),
        replace(DEFAULT, characters=50),
    ],
)
def test_paragraphs_cells_and_characters_are_counted(small: Limits) -> None:
    body = table(*(tr(tc(p("") + p(r("xx")))) for _ in range(60)))
    assert refusal(word_file(body), small).code == "over-limit"


@pytest.mark.parametrize("cut", [40, 200, 600, -1])
def test_files_cut_short(cut: int) -> None:
    assert refusal(PLAIN[:cut]).code == "truncated"


def test_a_part_that_is_not_whole() -> None:
    assert refusal(repacked(PLAIN, document=b"<w:document")).code == "truncated"
    assert refusal(repacked(PLAIN, document=b"")).code == "truncated"
    assert refusal(repacked(PLAIN, document=b"<other/>")).code == "truncated"


def test_a_part_whose_bytes_were_changed() -> None:
    data = bytearray(PLAIN)
    data[80:90] = b"\x00" * 10
    assert refusal(bytes(data)).code == "truncated"


def test_no_main_part() -> None:
    assert refusal(zip_of({"[Content_Types].xml": "<Types/>"})).code == "truncated"


def test_relations_that_lead_outside_or_nowhere() -> None:
    rels = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="1" Type="x/styles" Target="../../../../etc/passwd"/>'
        b'<Relationship Id="2" Type="x/header" Target="http://example.org/h.xml" TargetMode="External"/>'
        b'<Relationship Id="3" Type="x/footer" Target="/word/missing.xml"/><Relationship/></Relationships>'
    )
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(PLAIN)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, rels if name == "word/_rels/document.xml.rels" else old.read(name))
    assert texts(read_bytes(stream.getvalue())) == ["text"]


def test_a_long_document_is_read_in_a_moment() -> None:
    """Forty pages: 1,500 paragraphs, half of them in tables. Far slower would be a loop in a loop."""
    runs = "".join(
        r(f"some words of a paragraph {number} ", "<w:b/>" if number % 2 else "") for number in range(6)
    )
    rows = [tr(*(tc(p(runs)) for _ in range(5))) for _ in range(150)]
    data = word_file(p(runs) * 750 + table(*rows))
    began = time.perf_counter()
    document = read_bytes(data)
    assert time.perf_counter() - began < 1.5
    assert sum(1 for _ in document.blocks()) == 1500
