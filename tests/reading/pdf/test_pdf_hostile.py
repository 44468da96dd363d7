"""Pages made to hurt: each must be done with quickly, and in words."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from audit.model.document import UnreadableFile
from tests.reading.pdf.pages import PROSE, Sheet, read, texts

#: Far more than any of these takes; far less than a step that squares its work would.
SECONDS = 8.0


def stacked(sheet: Sheet) -> None:
    for _ in range(6000):
        sheet.write(100, 400, "a")


def scattered(sheet: Sheet) -> None:
    place = random.Random(7)
    for _ in range(6000):
        sheet.write(place.random() * 500, place.random() * 800, "word")


def squared_paper(sheet: Sheet) -> None:
    for number in range(600):
        sheet.line(60, 100 + number, 400, 100 + number).line(60 + number * 0.5, 100, 60 + number * 0.5, 700)
    sheet.prose(60, 60, PROSE, 400)


def boxes(sheet: Sheet) -> None:
    place = random.Random(7)
    for _ in range(1500):
        x, y = place.random() * 500, place.random() * 700
        sheet.box(x, y, x + 9, y + 9).write(x + 1, y + 8, "b")


def labels(sheet: Sheet) -> None:
    for number in range(4000):
        sheet.write(60, 10 + number * 0.2, "Label").write(200 + number % 7, 10 + number * 0.2, "value")


def bands(sheet: Sheet) -> None:
    for number in range(1500):
        sheet.write(60 + number % 10 * 40, 60 + number * 0.24, "cell").line(
            60, 60 + number * 0.24, 500, 60 + number * 0.24
        )


@pytest.mark.parametrize("draw", [stacked, scattered, squared_paper, boxes, labels, bands])
def test_hostile_page_is_read_in_time(draw: Callable[[Sheet], None]) -> None:
    sheet = Sheet()
    draw(sheet)
    data = sheet.bytes()
    started = time.perf_counter()
    read(data)
    assert time.perf_counter() - started < SECONDS


def test_damaged_bytes_never_raise_anything_else() -> None:
    sheet = Sheet(pageCompression=0).grid(
        [60, 300, 540], [80, 120, 160], [["Need", "Help"], ["B1", "Therapy."]]
    )
    sheet.prose(60, 200, PROSE, 470)
    whole = sheet.bytes()
    place = random.Random(11)
    outcomes = set()
    for _ in range(120):
        data = bytearray(whole)
        for _ in range(place.choice((1, 6, 40))):
            data[place.randrange(len(data))] = place.randrange(256)
        try:
            texts(read(bytes(data)))
            outcomes.add("read")
        except UnreadableFile as refused:
            outcomes.add(refused.code)
    assert outcomes <= {"read", "truncated", "no-text", "encrypted"}
    assert "read" in outcomes
