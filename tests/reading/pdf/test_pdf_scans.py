"""Scanned pages: which need recognising, and how recognised words go the way of any others."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from audit.model.document import Document, Table, UnreadableFile
from audit.pipeline import audit_plan, audit_plans
from audit.reading.limits import DEFAULT
from audit.reading.ocr import engines
from audit.reading.ocr.engines import NeedsRecognising, Scans, Word
from audit.reading.ocr.pictures import View, render
from audit.reading.ocr.scans import mended
from audit.reading.ocr.strokes import rules_in
from audit.reading.ocr.turning import look
from audit.reading.open import read_document
from audit.reading.pdf import pdfium, read_pdf

SAMPLES = Path(__file__).parents[3] / "samples"
SCAN = SAMPLES / "scan-skewed-secondary-eotas-autism.pdf"
A4 = (595.0, 842.0)
DPI = 150
TEXT = "Robin listens best when the room is quiet and warm a teaching assistant sits beside him to practise".split()


class Told:
    """An engine that has been told what stands where: a word for each box of points given."""

    dpi = DPI

    def __init__(self, *lines: list[tuple[str, float, float, float]], confidence: float = 0.9) -> None:
        self._lines = lines
        self._confidence = confidence

    def lines(self, picture: Any) -> list[list[Word]]:
        scale = picture.shape[1] / A4[0]
        return [
            [
                Word(
                    text,
                    x * scale,
                    (base - 9) * scale,
                    (x + width) * scale,
                    (base + 3) * scale,
                    self._confidence,
                )
                for text, x, base, width in line
            ]
            for line in self._lines
        ]


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts an engine in place of whatever is installed; None for none."""

    def put(told: Told | None) -> None:
        monkeypatch.setattr(engines, "engine_name", lambda: "rapidocr" if told else None)
        monkeypatch.setattr(engines, "load_engine", lambda: told)

    return put


def picture(*, slant: float = 0.0, table: bool = False, words: bool = True) -> Image.Image:
    """A page of lines of text as a scanner gives it, with a table if asked."""
    scale = DPI / 72
    page = Image.new("L", (int(A4[0] * scale), int(A4[1] * scale)), 255)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(11 * scale)
    if words:
        for number in range(20):
            place = (60 * scale, (80 + 16 * number) * scale)
            words_of_line = [
                TEXT[(number * 7 + place_of_word * place_of_word) % len(TEXT)] for place_of_word in range(9)
            ]
            draw.text(place, " ".join(words_of_line), fill=0, font=font)
    if table:
        for y in (500, 520, 560):
            draw.line([60 * scale, y * scale, 400 * scale, y * scale], fill=120, width=2)
        for x in (60, 200, 400):
            draw.line([x * scale, 500 * scale, x * scale, 560 * scale], fill=120, width=2)
    return page.rotate(slant, fillcolor=255, resample=Image.Resampling.BICUBIC)


def pdf(*pages: Image.Image | str) -> bytes:
    """A PDF whose pages are pictures, or hold a text."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A4)
    for page in pages:
        if isinstance(page, str):
            canvas.drawString(60, 700, page)
        else:
            canvas.drawImage(ImageReader(page), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def read(data: bytes, scans: Scans = "recognise", **limits: int) -> Document:
    return read_pdf(
        data, Path("plan.pdf"), hashlib.sha256(data).hexdigest(), replace(DEFAULT, **limits), scans
    )


LINE = [("Section", 60, 100, 38), ("A", 101, 100, 8)]


def test_recognised_words_are_the_documents_text_with_their_places(engine: Any) -> None:
    engine(Told(LINE))
    document = read(pdf(picture()))
    (block,) = document.blocks()
    assert block.text == "Section A"
    assert block.place.page == 1
    assert block.place.box is not None
    assert block.place.box[0] == pytest.approx(60, abs=1)
    assert document.ocr
    assert document.scanned_pages == (1,)


def test_a_notice_says_which_pages_and_how_sure(engine: Any) -> None:
    engine(Told(LINE, confidence=0.5))
    notices = {notice.code: notice.message for notice in read(pdf(picture())).notices}
    assert "Page 1" in notices["recognised-text"]
    assert "50%" in notices["recognised-text"]
    assert "2 on page 1" in notices["uncertain-words"]
    assert "Section" not in "".join(notices.values())


def test_only_pages_without_text_are_recognised(engine: Any) -> None:
    engine(Told([("Scanned", 60, 100, 40)]))
    document = read(pdf("Robin listens best in a quiet room.", picture()))
    assert [block.text for block in document.blocks()] == ["Robin listens best in a quiet room.", "Scanned"]
    assert document.scanned_pages == (2,)


def test_a_document_with_text_never_asks(engine: Any) -> None:
    engine(Told(LINE))
    assert not read(pdf("Robin listens best in a quiet room."), "ask").ocr


def test_asking_tells_how_many_pages_there_are(engine: Any) -> None:
    engine(Told(LINE))
    with pytest.raises(NeedsRecognising) as asked:
        read(pdf(picture(), picture(), "Some text on this page."), "ask")
    assert asked.value.pages == 2


def test_without_an_engine_a_scan_is_refused_and_the_extra_is_named(engine: Any) -> None:
    engine(None)
    with pytest.raises(UnreadableFile) as refused:
        read(pdf(picture()))
    assert refused.value.code == "no-text"
    assert 'pip install "ehcp-audit[ocr]"' in refused.value.help


def test_a_scan_on_which_nothing_is_recognised_is_refused(engine: Any) -> None:
    engine(Told())
    with pytest.raises(UnreadableFile) as refused:
        read(pdf(picture()))
    assert refused.value.code == "no-text"


def test_no_more_pages_are_recognised_than_the_limit(engine: Any) -> None:
    engine(Told(LINE))
    document = read(pdf(picture(), picture()), scanned_pages=1)
    assert [block.place.page for block in document.blocks()] == [1]
    assert "scanned-pages" in [notice.code for notice in document.notices]


def test_ruled_lines_in_the_picture_make_a_table(engine: Any) -> None:
    engine(
        Told(
            [("What", 65, 513, 30)],
            [("Who", 205, 513, 24)],
            [("Reading", 65, 540, 40)],
            [("TA", 205, 540, 14)],
        )
    )
    (table,) = (
        part for part in read(pdf(picture(table=True, words=False))).content if isinstance(part, Table)
    )
    assert (table.rows, table.columns) == (2, 2)
    assert [cell.text for cell in table.cells] == ["What", "Who", "Reading", "TA"]


@pytest.mark.parametrize("slant", [-3.0, -0.7, 0.0, 1.5, 4.0])
def test_pages_are_turned_level(slant: float) -> None:
    with pdfium.open_document(pdf(picture(slant=slant))) as document, pdfium.open_page(document, 0) as page:
        assert page is not None
        view = look(page.handle, *A4)
    assert view.turns == 0
    assert view.slant == pytest.approx(-slant, abs=0.15)


def test_pages_on_their_side_are_seen_to_be() -> None:
    side = picture().rotate(90, expand=True).resize((int(A4[0] * 2), int(A4[1] * 2)))
    with pdfium.open_document(pdf(side)) as document, pdfium.open_page(document, 0) as page:
        assert page is not None
        assert look(page.handle, *A4).turns == 1


def test_a_page_without_anything_on_it_is_left_as_it_is() -> None:
    with (
        pdfium.open_document(pdf(Image.new("L", (600, 800), 255))) as document,
        pdfium.open_page(document, 0) as page,
    ):
        assert page is not None
        assert look(page.handle, *A4) == View()


def test_pictures_of_giant_pages_stay_small() -> None:
    with pdfium.open_document(pdf(picture())) as document, pdfium.open_page(document, 0) as page:
        assert page is not None
        grey, _ = render(page.handle, 20_000, 20_000, View(), 300)
    assert max(grey.shape) <= 4_000


def test_letters_and_stripes_are_not_ruled_lines() -> None:
    words = np.asarray(picture())
    assert [rule for rule in rules_in(words, DPI / 72) if rule.upright] == []
    grain = np.clip(np.random.default_rng(1).normal(235, 10, (1200, 900)), 0, 255).astype(np.uint8)
    assert rules_in(grain, DPI / 72) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("SECTiON", "SECTION"),
        ("Ci1", "CI1"),
        ("Cl-O2", "CI-O2"),
        ("sE1", "SE1"),
        ("will", "will"),
        ("Ali", "Ali"),
        ("I", "I"),
        ("Lily", "Lily"),
        ("1:1", "1:1"),
        ("H1", "H1"),
    ],
)
def test_letters_that_look_alike_are_put_right_where_only_one_can_be_meant(text: str, meant: str) -> None:
    assert mended(text) == meant


needs_an_engine = pytest.mark.skipif(engines.engine_name() is None, reason="nothing to recognise words with")


@needs_an_engine
def test_a_scanned_plan_goes_the_whole_road() -> None:
    audit = audit_plan(SCAN)
    assert audit.error is None
    assert audit.document.ocr
    assert audit.details.name == "Saskia May Ollerenshaw"
    assert [letter for letter in "ABEF" if audit.sections[letter].state == "present"] == list("ABEF")
    assert len(audit.items) > 30


@needs_an_engine
def test_a_scan_is_given_the_time_it_takes(tmp_path: Path) -> None:
    plan = tmp_path / "scan.pdf"
    plan.write_bytes(pdf(picture()))
    (audit,) = audit_plans([plan], jobs=1, time_limit=4.0)
    assert audit.error is None
    assert audit.document.ocr


def test_scans_are_left_alone_where_nobody_asks() -> None:
    with pytest.raises(UnreadableFile):
        read_document(SCAN)
