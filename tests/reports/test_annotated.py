"""The annotated copy: the plan itself, a note a statement, each on the very words it is about."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from pathlib import Path

import docx
import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from docx.oxml.ns import qn

from audit.model.audit import PlanAudit
from audit.reports._cards import cards
from audit.reports.annotated import NoOriginal, annotate
from audit.reports.annotated.locating import folded
from audit.reports.annotated.notes import AUTHOR
from tests.conftest import DrawPlan
from tests.reports.conftest import GOOD, IN_PDF, POOR, SAMPLES, audited


def copy_of(audit: PlanAudit, original: Path) -> io.BytesIO:
    out = io.BytesIO()
    annotate(audit, original, out)
    out.seek(0)
    return out


def words_under(document: docx.document.Document) -> dict[str, str]:
    """The words between the two ends of each comment."""
    words: dict[str, str] = defaultdict(str)
    opened: set[str] = set()
    for element in document.element.body.iter():
        number = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            opened.add(number)
        elif element.tag == qn("w:commentRangeEnd"):
            opened.discard(number)
        elif element.tag == qn("w:t"):
            for one in opened:
                words[one] += element.text or ""
    return words


def body_text(path: Path | io.BytesIO) -> list[str]:
    body = docx.Document(path if isinstance(path, io.BytesIO) else str(path)).element.body
    return ["".join(text.text or "" for text in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]


@pytest.mark.parametrize("plan", [GOOD, POOR, SAMPLES / "09-marked-up-cerebral-palsy-vi-transition.docx"])
def test_each_statement_has_one_comment_on_its_own_words(plan: Path) -> None:
    read = audited(plan)
    accepted = tuple(one.model_copy(update={"state": "accepted"}) for one in read.findings)
    audit = read.model_copy(
        update={"findings": accepted}
    )  # what is advisory counts once an auditor accepts it
    made = cards(audit)
    document = docx.Document(copy_of(audit, plan))
    comments = [one for one in document.comments if one.author == AUTHOR]  # the plan may have its own
    assert len(comments) == len(made) + 1  # and one that says what they are
    under = words_under(document)
    exact = 0
    for card, comment in zip(made, comments[1:], strict=True):
        assert all(finding.message[:40] in comment.text for finding in card.findings)
        if card.item is None:
            continue
        said = folded(under[str(comment.comment_id)])
        assert any(folded(f.quote or "") in said for f in card.findings) or said in folded(card.item.text)
        exact += 1
    assert exact


@pytest.mark.parametrize("plan", sorted(SAMPLES.glob("0[1-9]*.docx")), ids=lambda path: path.stem[:2])
def test_not_a_word_nor_a_table_of_the_plan_changes(plan: Path) -> None:
    before = docx.Document(str(plan)).element.body
    content = plan.read_bytes()
    copy = copy_of(audited(plan), plan)
    assert body_text(copy) == body_text(plan)
    after = docx.Document(copy).element.body
    for tag in ("w:tbl", "w:tr", "w:tc", "w:sectPr", "w:drawing", "w:ins", "w:del", "w:sdt"):
        assert len(list(after.iter(qn(tag)))) == len(list(before.iter(qn(tag)))), tag
    assert plan.read_bytes() == content


def test_a_phrase_inside_a_run_is_split_off_with_its_looks(draw_plan: DrawPlan) -> None:
    text = "Robin will have access to support from staff as required in lessons."
    path = draw_plan(sections={"F": text})
    document = docx.Document(str(path))
    paragraph = next(one for one in document.paragraphs if one.text == text)
    paragraph.runs[0].bold = True
    document.save(str(path))
    copy = docx.Document(copy_of(audited(path), path))
    same = next(one for one in copy.paragraphs if one.text == text)
    assert all(run.bold for run in same.runs if run.text)
    under = words_under(copy)
    comment = next(one for one in copy.comments if "F1" in one.text.split("\n")[0])
    assert under[str(comment.comment_id)].strip() in text


def test_what_is_said_twice_gets_its_comments_in_two_places(draw_plan: DrawPlan) -> None:
    again = "Staff will support Robin as required."
    path = draw_plan(sections={"F": again, "G": again})
    audit = audited(path)
    copy = docx.Document(copy_of(audit, path))
    starts = [
        "".join(p.itertext())
        for p in copy.element.body.iter(qn("w:p"))
        for _ in p.iter(qn("w:commentRangeStart"))
    ]
    about = {card.name for card in cards(audit) if card.item is not None}
    if {"F1", "G1"} <= about:
        assert sum(again in start for start in starts) >= 2


def test_a_gap_without_words_stands_at_its_sections_heading(poor: PlanAudit) -> None:
    document = docx.Document(copy_of(poor, POOR))
    under = words_under(document)
    blank = next(card for card in cards(poor) if card.first.check == "S02" and card.section == "D")
    comment = next(one for one in document.comments if blank.first.message in one.text)
    assert under[str(comment.comment_id)].startswith("(D)")


def test_a_pdf_keeps_every_byte_and_lights_the_words(in_pdf: PlanAudit) -> None:
    content = IN_PDF.read_bytes()
    copy = copy_of(in_pdf, IN_PDF).getvalue()
    assert copy.startswith(content)
    notes = 0
    lit = []
    with pdfium.PdfDocument(copy) as document:
        for page in document:
            words = page.get_textpage()
            for number in range(raw.FPDFPage_GetAnnotCount(page)):
                annotation = raw.FPDFPage_GetAnnot(page, number)
                if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_HIGHLIGHT:
                    lit.append(under_quads(annotation, words))
                notes += 1
                raw.FPDFPage_CloseAnnot(annotation)
    made = cards(in_pdf)
    assert notes >= len(made) + 1
    quoted = [folded(card.item.text) for card in made if card.item is not None and len(card.findings) == 1]
    found = sum(any(said[:30] in one or one in said for one in lit) for said in quoted)
    assert found >= 0.9 * len(quoted)


def under_quads(annotation: object, words: pdfium.PdfTextPage) -> str:
    """The text under a highlight's boxes."""
    said = ""
    for number in range(raw.FPDFAnnot_CountAttachmentPoints(annotation)):
        quad = raw.FS_QUADPOINTSF()
        raw.FPDFAnnot_GetAttachmentPoints(annotation, number, quad)
        said += words.get_text_bounded(quad.x1, quad.y4, quad.x4, quad.y1)
    return folded(re.sub("\ufffe|\x02", "", said))


def test_there_is_no_copy_of_a_file_that_is_another_by_now(tmp_path: Path) -> None:
    plan = tmp_path / "plan.docx"
    plan.write_bytes(GOOD.read_bytes())
    audit = audited(plan)
    changed = docx.Document(str(plan))
    changed.add_paragraph("Written after the audit.")
    changed.save(str(plan))
    with pytest.raises(NoOriginal, match="has changed since it was audited"):
        copy_of(audit, plan)
    plan.unlink()
    with pytest.raises(NoOriginal, match="is not there any more"):
        copy_of(audit, plan)
