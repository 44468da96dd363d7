"""What the file itself says: tags for headings and paragraphs, artifacts, and letters behind glyphs."""

from __future__ import annotations

from tests.reading.pdf.hand import by_hand
from tests.reading.pdf.pages import PROSE, left_out, notices, read, texts, wrapped


def tagged() -> bytes:
    """A heading, two paragraphs that geometry alone would join, and a page header marked as artifact."""
    lines = [
        ("/Artifact BMC", 800, "Fenmoor County Council"),
        ("/H1 << /MCID 0 >> BDC", 700, "Section B: special educational needs"),
    ]
    for number, line in enumerate(wrapped(PROSE + PROSE, 470)):
        lines.append((f"/P << /MCID {1 if number < 8 else 2} >> BDC", 680 - 14 * number, line))
    content = "\n".join(f"{mark} BT /F1 11 Tf 60 {y} Td ({text}) Tj ET EMC" for mark, y, text in lines)
    elements = {
        10 + number: f"<< /Type /StructElem /S /{role} /P 9 0 R /Pg 3 0 R /K {number} >>"
        for number, role in enumerate(("H1", "P", "P"))
    }
    return by_hand(
        content,
        {
            8: "<< /Type /StructTreeRoot /K [9 0 R] /ParentTree 14 0 R >>",
            9: "<< /Type /StructElem /S /Document /P 8 0 R /K [10 0 R 11 0 R 12 0 R] >>",
            **elements,
            14: "<< /Nums [0 [10 0 R 11 0 R 12 0 R]] >>",
        },
        page="/StructParents 0",
        catalog="/StructTreeRoot 8 0 R /MarkInfo << /Marked true >>",
    )


def test_heading_levels_come_from_tags() -> None:
    levels = [block.level for block in read(tagged()).blocks()]
    assert levels == [1, None, None]


def test_paragraphs_end_where_the_tags_say() -> None:
    lines = wrapped(PROSE + PROSE, 470)
    assert texts(read(tagged()))[1:] == [" ".join(lines[:8]), " ".join(lines[8:])]


def test_artifacts_in_the_margin_are_running_matter() -> None:
    document = read(tagged())
    assert left_out(document) == [("running-header", "Fenmoor County Council")]
    assert notices(document) == []


def ligatures() -> bytes:
    """A font in which one glyph stands for two letters, set by itself as some producers do."""
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        "1 begincodespacerange <00> <FF> endcodespacerange "
        "2 beginbfchar <58> <00740074> <59> <00660066> endbfchar endcmap end end"
    )
    widths = " ".join(["556"] * 95)
    return by_hand(
        "BT /F1 11 Tf 60 700 Td (se) Tj (X) Tj (ing, sta) Tj (Y) Tj ET",
        {
            5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 126 "
            f"/Widths [{widths}] /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>",
            6: f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
        },
    )


def test_letters_of_a_ligature_are_not_taken_for_fake_bold() -> None:
    document = read(ligatures())
    assert texts(document) == ["setting, staff"]
    assert notices(document) == []


def test_windows_quotes_and_hyphens() -> None:
    data = by_hand("BT /F1 11 Tf 60 700 Td (\\223Orla\\222s plan\\224 \\226 2025) Tj ET")
    assert texts(read(data)) == ["“Orla’s plan” – 2025"]
