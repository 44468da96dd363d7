"""Redaction: nobody is named, quotes stay exact, and pseudonyms hold throughout a cycle."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.pipeline import audit_plan
from audit.redaction import Pseudonyms, new_key, redacted
from audit.redaction.patterns import is_nhs_number, schools_in, spans_of_form

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("0[1-9]-*.docx"))
KEY = bytes(range(32))
PSEUDONYMS = Pseudonyms(KEY)


def audited(path: Path) -> PlanAudit:
    return audit_plan(path, as_of=date(2026, 11, 20))


def texts_of(audit: PlanAudit) -> list[str]:
    return list(strings(json.loads(audit.model_dump_json(by_alias=True))))


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [one for pair in value.items() for part in pair for one in strings(part)]
    return [one for inner in value for one in strings(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_redacted_sample_names_nobody(path: Path) -> None:
    audit = audited(path)
    made = redacted(audit, PSEUDONYMS)
    said = "\n".join(texts_of(made)).casefold()
    details = audit.details
    assert details.name is not None
    words = set(re.findall(r"[^\W\d_]+", said))
    for part in (*details.name.split(), *(details.preferred_name or "").split()):
        assert part.casefold() not in words, part
    for name in (details.officer, details.setting):
        assert not name or name.casefold() not in said
    assert details.date_of_birth is not None
    assert made.details.date_of_birth is None
    assert f"{details.date_of_birth:%d/%m/%Y}" not in said
    assert made.audit.redacted
    assert not audit.audit.redacted


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_quotes_are_exact_in_the_redacted_texts(path: Path) -> None:
    audit = audited(path)
    made = redacted(audit, PSEUDONYMS)
    said = texts_of(made.model_copy(update={"findings": ()}))
    assert len(made.findings) == len(audit.findings) > 0
    for finding in made.findings:
        assert finding.quote is None or any(finding.quote in text for text in said), finding


def test_grades_links_and_figures_are_untouched() -> None:
    audit = audited(SAMPLES[0])
    made = redacted(audit, PSEUDONYMS)
    assert made.grades == audit.grades
    assert made.links == audit.links
    assert made.thread == audit.thread
    assert [one.id for one in made.findings] == [one.id for one in audit.findings]


def test_the_same_child_has_one_pseudonym_in_a_cycle_and_another_in_the_next() -> None:
    audit = audited(SAMPLES[0])
    first, again = redacted(audit, PSEUDONYMS), redacted(audit, Pseudonyms(KEY))
    assert first == again
    assert first.details.name != redacted(audit, Pseudonyms(new_key())).details.name
    assert redacted(first, PSEUDONYMS) == first


def test_a_name_cut_in_two_by_a_quote_is_taken_in_whole() -> None:
    audit = audited(SAMPLES[0])
    name = (audit.details.name or "").split()[0]
    item = next(one for one in audit.items if name in one.text)
    start = item.text.index(name) + 2
    cut = Finding(
        id="P03:x",
        check="P03",
        name="x",
        severity="quality",
        message="m",
        source="s",
        quote=item.text[start:],
    )
    made = redacted(audit.model_copy(update={"findings": (cut,)}), PSEUDONYMS)
    quote = made.findings[0].quote
    assert quote is not None
    assert name[2:] not in quote.split()[0]
    assert any(quote in text for text in texts_of(made.model_copy(update={"findings": ()})))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("NHS no. 943 476 5919, UPN H801200001001", "NHS no. [NHS number], UPN [UPN]"),
        ("12 Mill Lane, Saltmere SX9 4ZZ or 01632 960123", "[address] [postcode] or [telephone]"),
        ("born on 4th May 2014; seen 4 June 2014", "born on [date of birth]; seen 4 June 2014"),
        ("write to sen.team@fenmoor.example.org", "write to [email]"),
        ("a score of 943 476 5918 in all", "a score of 943 476 5918 in all"),
    ],
)
def test_what_gives_a_family_away_by_its_form(text: str, left: str) -> None:
    spans = sorted(spans_of_form(text, date(2014, 5, 4)), key=lambda span: -span.start)
    made = text
    for span in spans:
        made = made[: span.start] + span.instead + made[span.end :]
    assert made == left


def test_schools_are_known_by_their_form_and_kinds_of_school_are_not() -> None:
    text = (
        "At Saltmarsh Church of England Primary School, then St Bride's Academy. His primary school helped."
    )
    assert list(schools_in(text)) == ["Saltmarsh Church of England Primary School", "St Bride's Academy"]
    assert not list(schools_in("A Mainstream Primary School would suit. Special School Placement."))


def test_an_nhs_number_is_told_by_its_last_digit() -> None:
    assert is_nhs_number("943 476 5919")
    assert not is_nhs_number("943 476 5918")
    assert not is_nhs_number("1111111111")
