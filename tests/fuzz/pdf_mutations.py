"""PDFs broken where they are made: in their objects, in the streams those hold, and in their bytes."""

from __future__ import annotations

import random
import re
import zlib

from tests.fuzz.noise import TEXTS, damaged
from tests.fuzz.seeds import excerpt

_OBJECT = re.compile(rb"(?<!\d)(\d+) (\d+) obj\b(.*?)\bendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_NUMBER = re.compile(rb"(?<![\w.#])-?\d+(?:\.\d+)?(?![\w.])")
_NAME = re.compile(rb"/[A-Za-z][A-Za-z0-9]*")
_REFERENCE = re.compile(rb"\b\d+ \d+ R\b")

NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"3",
    b"0.00001",
    b"65536",
    b"2147483648",
    b"-99999999999",
    b"1e10",
    b"1.#INF",
    b"89",
)
NAMES = (
    b"/Type /Page /Pages /Kids /Count /Parent /Contents /Resources /Font /XObject /Subtype /Form /Image /Widget /Annots "
    b"/AcroForm /StructTreeRoot /K /P /S /MCID /ActualText /Rotate /MediaBox /CropBox /ToUnicode /Encoding /W /Length "
    b"/Filter /FlateDecode /ASCII85Decode /LZWDecode /JBIG2Decode /Crypt /Encrypt /XFA /OCProperties /Artifact /Popup"
).split()
#: What a page's description is made of; out of place, each does harm of its own.
OPERATORS = (
    b"q", b"Q", b"BT", b"ET", b"1 0 0 1 0 0 cm", b"0 0 0 0 0 0 cm", b"1e9 0 0 1e9 0 0 cm", b"0 1 -1 0 0 0 Tm", b"3 Tr",
    b"0 Tf", b"/F1 0 Tf", b"/F1 99999 Tf", b"(x) Tj", b"[(a) -99999 (b)] TJ", b"0 0 600 850 re f", b"0 0 1 1 re S",
    b"/Artifact BMC", b"EMC", b"/P <</MCID 0>> BDC", b"/P <</MCID -5>> BDC", b"0.5 g", b"1 g", b"W n", b"/X0 Do",
    b"BI /W 9 /H 9 /BPC 8 /CS /G ID x EI", b"0 Tz", b"-100 Tz", b"1000 Tc", b"-50 TL T*",
)  # fmt: skip
MOST_COPIES = 3000


def mutated_pdf(chance: random.Random) -> bytes:
    """A PDF with some things wrong with it."""
    return break_pdf(chance, excerpt(chance, ".pdf"))


def break_pdf(chance: random.Random, data: bytes) -> bytes:
    """The PDF with some more things wrong with it."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        kind = chance.random()
        if kind < 0.2:
            data = damaged(chance, data)
        elif kind < 0.6:
            data = _break_object(chance, data)
        else:
            data = _break_stream(chance, data)
    return data


def _break_object(chance: random.Random, data: bytes) -> bytes:
    objects = list(_OBJECT.finditer(data))
    if len(objects) < 2:
        return damaged(chance, data)
    one, other = chance.sample(objects, 2)
    kind = chance.randrange(7)
    start, end = one.span(3)
    inside = one[3]
    dictionary = inside.split(b"stream", 1)[0]
    rest = inside[len(dictionary) :]
    if kind == 0:
        return data[: one.start()] + data[one.end() :]
    if kind == 1:
        return data[:start] + other[3] + data[end:]
    if kind == 2:  # one object under another's number
        return data[: other.start()] + b"%s 0 obj%sendobj\n" % (one[1], other[3]) + data[other.start() :]
    if kind == 3:
        return data[:start] + _one(chance, _NUMBER, dictionary, chance.choice(NUMBERS)) + rest + data[end:]
    if kind == 4:
        return data[:start] + _one(chance, _NAME, dictionary, chance.choice(NAMES)) + rest + data[end:]
    if kind == 5:  # references that lead elsewhere, or round in a circle
        target = chance.choice((one[1], other[1], b"0", b"99999"))
        return data[:start] + _one(chance, _REFERENCE, dictionary, target + b" 0 R") + rest + data[end:]
    nested = b"<</A" * chance.choice((5, 600, 20_000))
    return data[:start] + dictionary.replace(b"<<", b"<</Q " + nested + b" ", 1) + rest + data[end:]


def _one(chance: random.Random, pattern: re.Pattern[bytes], data: bytes, new: bytes) -> bytes:
    found = list(pattern.finditer(data))
    if not found:
        return data
    place = chance.choice(found)
    return data[: place.start()] + new + data[place.end() :]


def _break_stream(chance: random.Random, data: bytes) -> bytes:
    streams = list(_STREAM.finditer(data))
    if not streams:
        return damaged(chance, data)
    stream = chance.choice(streams)
    plain = _unpacked(stream[1])
    if plain is None:
        return data[: stream.start(1)] + damaged(chance, stream[1]) + data[stream.end(1) :]
    packed = zlib.compress(_changed(chance, plain))
    if chance.random() < 0.1:
        packed = zlib.compress(
            bytes(chance.choice((1_000_000, 30_000_000)))
        )  # unpacks to far more than it is
    return data[: stream.start(1)] + packed + data[stream.end(1) :]


def _unpacked(data: bytes) -> bytes | None:
    try:
        return zlib.decompressobj().decompress(data, 20_000_000)
    except zlib.error:
        return None


def _changed(chance: random.Random, plain: bytes) -> bytes:
    """A page's description (or a font's, or a table of letters) with something else in it."""
    lines = plain.split(b"\n")
    place = chance.randrange(len(lines))
    kind = chance.randrange(7)
    if kind == 0:
        return damaged(chance, plain)
    if kind == 1:
        return _one(chance, _NUMBER, plain, chance.choice(NUMBERS))
    if kind == 2:
        lines.insert(place, chance.choice(OPERATORS))
    elif kind == 3:
        start, end = sorted((place, chance.randrange(len(lines))))
        lines[place:place] = lines[start : min(end, start + 40)] * chance.choice((1, 2, MOST_COPIES // 40))
    elif kind == 4:
        del lines[place : place + chance.choice((1, 3, 30))]
    elif kind == 5:
        chance.shuffle(lines)
    else:
        written = chance.choice(TEXTS).encode("latin-1", "replace").replace(b"(", b"[").replace(b")", b"]")
        lines.insert(place, b"BT /F1 11 Tf 60 %d Td (%s) Tj ET" % (chance.randint(20, 800), written[:2000]))
    return b"\n".join(lines)
