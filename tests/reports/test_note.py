"""The writer's note: two pages in Word, one page of HTML, the same things in both."""

from __future__ import annotations

import re
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree, html

from audit.model.audit import PlanAudit
from audit.reports._cards import cards
from audit.reports._note import note_of
from audit.reports._words import by_severity, gaps
from tests.reports.conftest import NO_PLAN, audited, written


def words_of(document: docx.document.Document) -> str:
    """All that a reader reads, tables too."""
    return " ".join(
        "".join(text.text or "" for text in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))
    )


def page_of(*audits: PlanAudit) -> html.HtmlElement:
    return html.document_fromstring(written("html", *audits).read().decode())


def test_parts_of_one_gap_are_one_card(poor: PlanAudit) -> None:
    made = cards(poor)
    about = [card.first.item for card in made if card.first.item]
    assert len(about) == len(set(about))
    assert sum(len(card.findings) for card in made) == len(gaps(poor))
    card = next(card for card in made if {"P01", "P06"} <= {finding.check for finding in card.findings})
    assert card.to_do


def test_another_childs_name_comes_first(poor: PlanAudit) -> None:
    note = note_of(poor)
    assert note.groups[0].title == "Before anything else"
    assert {finding.check for finding in note.groups[0].cards[0].findings} >= {"M01"}


@pytest.mark.parametrize("which", ["poor", "good"])
def test_the_word_note_says_grades_gaps_thread_and_care(which: str, request: pytest.FixtureRequest) -> None:
    audit: PlanAudit = request.getfixturevalue(which)
    document = docx.Document(written("docx", audit))
    said = words_of(document)
    counts = by_severity(gaps(audit))
    assert f"{sum(counts.values())} likely gap" in said
    for heading in ("What is good", "The golden thread in short", "What to put right"):
        assert heading in said
    assert "provisional until an auditor has decided" in said
    assert "likely gaps" in said
    assert "unlawful" not in said.lower()
    assert document.core_properties.title == f"EHC plan audit: {audit.details.name}"
    shown = document.tables[-1]
    assert shown.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_the_word_note_keeps_the_gravest_and_names_the_rest(poor: PlanAudit) -> None:
    said = words_of(docx.Document(written("docx", poor)))
    assert "not shown here" in said
    for card in cards(poor):
        assert card.name in said


def test_the_page_shows_every_card_with_its_exact_quote(poor: PlanAudit) -> None:
    said = " ".join(page_of(poor).text_content().split())
    for card in cards(poor):
        if card.quote:
            assert " ".join(card.quote.split()) in said
        for finding in card.findings:
            assert " ".join(finding.message.split()) in said


def test_the_page_is_accessible_and_alone(poor: PlanAudit, good: PlanAudit) -> None:
    for audits in ((poor,), (poor, good)):
        page = page_of(*audits)
        assert page.get("lang") == "en-GB"
        assert page.xpath("//title")[0].text
        assert len(page.xpath("//main")) == len(page.xpath("//header")) == len(page.xpath("//footer")) == 1
        assert len(page.xpath("//h1")) == 1
        levels = [int(heading.tag[1]) for heading in page.xpath("//h1|//h2|//h3|//h4")]
        assert all(after - before <= 1 for before, after in pairwise(levels))
        for table in page.xpath("//table"):
            assert table.xpath("./caption")
            assert all(cell.get("scope") == "col" for cell in table.xpath("./thead//th"))
            assert all(row.xpath("./th[@scope='row']") for row in table.xpath("./tbody/tr"))
        assert not page.xpath("//script|//link|//img|//iframe|//*[@src]|//*[starts-with(@href, 'http')]")
        assert "default-src 'none'" in page.xpath("//meta[@http-equiv]")[0].get("content")


def test_the_page_is_well_formed(poor: PlanAudit) -> None:
    text = written("html", poor).read().decode()
    # Every element but the empty ones is closed: XML once those are.
    closed = re.sub(r"<(meta|br)([^>]*)>", r"<\1\2/>", text.split("\n", 1)[1])
    etree.fromstring(closed.encode())


def test_markup_in_a_plan_is_text(poor: PlanAudit) -> None:
    finding = poor.findings[0].model_copy(update={"message": "<script>alert(1)</script>&\x00\ufffe\u202e"})
    audit = poor.model_copy(update={"findings": (finding,)})
    assert "<script>" not in written("html", audit).read().decode()
    assert "<script>alert(1)</script>&" in words_of(docx.Document(written("docx", audit)))


def test_no_name_is_left_in_a_redacted_note(hidden: PlanAudit, poor: PlanAudit) -> None:
    for said in (
        words_of(docx.Document(written("docx", hidden))),
        written("html", hidden).read().decode(),
        written("csv", hidden).read().decode(),
        written("sarif", hidden).read().decode(),
    ):
        for name in (*(poor.details.name or "").split(), "Thornbury"):
            assert name not in said
    assert "pseudonyms" in words_of(docx.Document(written("docx", hidden)))


def test_what_is_no_plan_is_said_so() -> None:
    said = words_of(docx.Document(written("docx", audited(NO_PLAN))))
    assert "not an EHC plan" in said
    assert "What to put right" not in said
