"""No run of a Word file's text is ever lost or given twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document as DocxDocument
from docx.table import Table as DocxTable
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from audit.model.document import Document
from audit.reading.labels import plain
from audit.reading.ledger import Ledger
from audit.reading.limits import DEFAULT
from audit.reading.word import read_word
from tests.reading.word_files import field, notices, p, r, read, sdt, table, tc, text_box, texts, tr

SAMPLES = Path(__file__).parents[2] / "samples"


def test_a_balanced_ledger() -> None:
    ledger = Ledger()
    for run in ("a b", "c", "c"):
        ledger.hold(run)
    ledger.read("a b")
    ledger.leave("c", "deleted")
    assert (ledger.unaccounted(), ledger.doubled()) == (1, 0)
    ledger.read("c")
    ledger.read("d")
    assert (ledger.unaccounted(), ledger.doubled()) == (0, 1)
    assert (ledger.characters_read, ledger.characters_left["deleted"]) == (5, 1)


def test_text_where_no_text_may_stand_is_reported() -> None:
    document = read(p("text") + r("a run outside any paragraph"))
    assert notices(document) == {"unaccounted-text"}
    assert "23 characters" in document.notices[0].message


# --- Against python-docx ------------------------------------------------------------------------


def read_by_python_docx(file: DocxDocument) -> Iterator[str]:
    """Every run python-docx reads, in paragraphs and in tables' cells, a merged cell once."""

    def inside(parts: Iterator[object]) -> Iterator[str]:
        for part in parts:
            if isinstance(part, DocxTable):
                seen = set()
                for row in part.rows:
                    for cell in row.cells:
                        if cell._tc not in seen:
                            seen.add(cell._tc)
                            yield from inside(cell.iter_inner_content())
            else:
                yield from (run.text for run in part.runs)  # type: ignore[attr-defined]

    yield from inside(file.iter_inner_content())


def sample_file() -> bytes:
    """A file made by python-docx with what it can make."""
    file = docx.Document()
    file.add_heading("EHC plan", 1)
    file.add_paragraph("B1. She finds reading hard.\tVery hard.")
    file.add_paragraph("A bullet", style="List Bullet")
    bold = file.add_paragraph()
    bold.add_run("Need 1:").bold = True
    bold.add_run(" She reads\nlittle.")
    grid = file.add_table(4, 3)
    grid.cell(0, 0).merge(grid.cell(0, 2)).text = "Title"
    grid.cell(1, 0).merge(grid.cell(3, 0)).text = "A need"
    for row in range(1, 4):
        for column in (1, 2):
            grid.cell(row, column).text = f"Cell {row} {column}"
    grid.cell(2, 2).add_table(1, 2).cell(0, 1).text = "Nested"
    file.add_paragraph("“Quotes” – and a no-break\u00a0space")
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def plans() -> list[Path]:
    return sorted(SAMPLES.glob("*.docx"))


@pytest.mark.parametrize(
    "data", [sample_file(), *map(Path.read_bytes, plans())], ids=["made", *(f.stem for f in plans())]
)
def test_everything_python_docx_reads_is_read(data: bytes) -> None:
    document = read_word(data, Path("plan.docx"), "", DEFAULT)
    ours = "".join(words(document))
    for run in read_by_python_docx(docx.Document(BytesIO(data))):
        assert "".join(plain(run).split()) in ours
    assert "unaccounted-text" not in notices(document)


def words(document: Document) -> Iterator[str]:
    for block in document.blocks():
        yield from block.label.split()
        yield from block.text.split()


# --- Any document at all ------------------------------------------------------------------------

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="<>&\ufffe\uffff"),
    max_size=12,
)
RUNS = WORDS.flatmap(
    lambda text: st.sampled_from(
        [
            r(text),
            r(text, "<w:b/>"),
            r(text, "<w:vanish/>"),
            sdt(r(text)),
            sdt(r(text), "<w:showingPlcHdr/>"),
            sdt(r(text), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'),
            f"<w:ins>{r(text)}</w:ins>",
            f"<w:del>{r(text).replace('w:t', 'w:delText')}</w:del>",
            f"<w:moveFrom>{r(text)}</w:moveFrom>",
            f"<w:hyperlink>{r(text)}</w:hyperlink>",
            f"<w:smartTag>{r(text)}<w:unknown>{r(text)}</w:unknown></w:smartTag>",
            field(" REF x ", r(text)),
            field(" IF ", None) + r(text),
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r(text),
            r(text) + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r(text),
            text_box(p(r(text))),
            f"<m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath>",
            r(text, '<w:rFonts w:ascii="Wingdings"/>'),
        ]
    )
)
PARAGRAPHS = st.builds(
    p,
    st.lists(RUNS, max_size=4).map("".join),
    st.sampled_from(["", "<w:rPr><w:del/></w:rPr>", '<w:numPr><w:numId w:val="1"/></w:numPr>']),
)


def containers(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    cells = st.builds(
        tc,
        inside.map(lambda content: content + p("")),
        st.sampled_from(
            ["", "<w:vMerge/>", '<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>', "<w:cellDel/>"]
        ),
    )
    rows = st.lists(cells, min_size=1, max_size=3).flatmap(
        lambda made: st.sampled_from(
            [tr(*made), tr(*made, properties="<w:del/>"), tr(*made, properties="<w:hidden/>"), sdt(tr(*made))]
        )
    )
    return st.one_of(
        st.lists(inside, max_size=3).map("".join),
        st.lists(rows, min_size=1, max_size=3).map(lambda made: table(*made)),
        inside.map(sdt),
        inside.map(lambda content: f"<w:customXml>{content}</w:customXml>"),
        inside.map(lambda content: f"<w:moveFrom>{content}</w:moveFrom>"),
        inside.map(lambda content: p(text_box(content))),
        inside.map(
            lambda content: (
                f'<mc:AlternateContent><mc:Choice Requires="w14">{content}</mc:Choice>'
                f"<mc:Fallback>{content}</mc:Fallback></mc:AlternateContent>"
            )
        ),
    )


BODIES = st.recursive(PARAGRAPHS, containers, max_leaves=8)


@given(BODIES)
@settings(max_examples=150, deadline=None)
def test_every_character_of_every_run_is_content_or_left_out(body: str) -> None:
    document = read(p("first") + body)
    assert "unaccounted-text" not in notices(document)
    held = Counter(letters("".join(runs_of(p("first") + body))))
    given_back = Counter(
        letters("".join([*words(document), *(passage.text for passage in document.left_out)]))
    )
    assert not held - given_back


def letters(text: str) -> str:
    """What must never be lost; signs a tick box or symbol font redraws are not letters."""
    return "".join(character for character in plain(text) if character.isalpha() and character.isascii())


def runs_of(body: str) -> Iterator[str]:
    from tests.reading.word_files import part

    root = etree.fromstring(part("body", body).encode())
    for element in root.iter():
        name = etree.QName(element).localname
        if name in ("t", "delText") and len((element.text or "").strip()) > 2:
            yield element.text


@given(st.lists(WORDS.filter(str.strip), min_size=1, max_size=6))
@settings(max_examples=50, deadline=None)
def test_plain_paragraphs_and_cells_come_back_as_typed(typed: list[str]) -> None:
    document = read(p("first") + "".join(map(p, typed)) + table(*(tr(text) for text in typed)))
    expected = [plain(text) for text in typed if plain(text)]
    given_back = [f"{block.label} {block.text}".strip() for block in document.blocks()][1:]
    assert [letters(text) for text in given_back] == [letters(text) for text in expected * 2]
    assert texts(document)[0] == "first"
