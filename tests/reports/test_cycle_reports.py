"""Reports on a cycle: every format says the same figures, quotes nobody by name, and runs nothing."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from lxml import html

from audit.checklists import Checklist, load_checklist
from audit.cycle.actions import add_action
from audit.cycle.audits import save_audit
from audit.cycle.cycles import new_cycle
from audit.cycle.decisions import add_finding, answer_question, decide_finding, mark_good_practice
from audit.cycle.entries import Candidate, add_plans, list_entries
from audit.cycle.figures_of_cycle import figures_of_cycle
from audit.cycle.hiding import Hiding
from audit.cycle.judged import judged_in
from audit.cycle.moderating import moderate
from audit.cycle.readings import finish_reading
from audit.cycle.records import can_quote, tables_of_cycle
from audit.cycle.store import Store, open_store
from audit.cycle.trend import compare_cycles
from audit.cycle.values import Auditor, Cycle, Entry, Passage
from audit.model.cycle import CycleFigures
from audit.redaction import Pseudonyms
from audit.reports.cycle import cycle_formats, find_cycle_report
from audit.reports.cycle._compared import WRITERS
from tests.conftest import ROOT
from tests.reports.conftest import NO_PLAN, SAMPLES, audited

JO, SAM = Auditor("Jo Parkinson", "education"), Auditor("Sam Leatherby", "health")
PLANS = [SAMPLES / f"{name}.docx" for name in (
    "01-national-grid-primary-slcn",
    "05-provision-plans-secondary-spld-adhd",
    "14-case-system-poor-primary-mld-adhd",
)]  # fmt: skip
WRITERS_OF_PLANS = ("Alma Thornbury-Quill", "Alma Thornbury-Quill", "Bede Marshwood")


@dataclass
class Filled:
    store: Store
    cycle: Cycle
    entries: list[Entry]


@pytest.fixture(scope="module")
def checklist() -> Checklist:
    return load_checklist("golden-thread")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, checklist: Checklist) -> Iterator[Filled]:
    """A cycle of three plans and a file that is none, read by two auditors who differ, after an earlier one."""
    with open_store(str(tmp_path_factory.mktemp("store") / "store.sqlite")) as store:
        earlier = new_cycle(store, "Spring", checklist, opened=date(2026, 3, 1))
        put_in(store, earlier, PLANS[:1])
        cycle = new_cycle(store, "Autumn", checklist, theme="=cmd()", opened=date(2026, 11, 1))
        entries = put_in(store, cycle, [*PLANS, NO_PLAN])
        first, last = entries[0], entries[2]
        answer_question(store, last, JO, "a-child-heard", "met")
        answer_question(store, last, SAM, "a-child-heard", "not-met", reason="Kaiden is not heard")
        moderate(
            store, last, "answer", "a-child-heard", "partly-met", "Kaiden Strudwick is heard in part", JO
        )
        poor = audited(PLANS[2])
        named = next(one for one in poor.findings if one.check == "M01")
        decide_finding(store, last, JO, named.id, "rejected", reason="A sibling")
        good = next(item for item in audited(PLANS[0]).items if item.section == "F")
        mark_good_practice(store, first, JO, Passage(good.text, "F", good.id), "Exact in every part")
        add_finding(store, first, JO, Passage(good.text, "F", good.id), "Who trains them?", check="P15")
        for auditor in (JO, SAM):
            finish_reading(store, last, auditor)
        add_action(
            store, cycle, "Ask Kaiden what he wants", JO, entry=last, check="V01", due=date(2026, 12, 1)
        )
        yield Filled(store, cycle, entries)


def put_in(store: Store, cycle: Cycle, paths: list[Path]) -> list[Entry]:
    candidates = [
        Candidate(
            str(path),
            audited(path).document.sha256,
            {"writer": WRITERS_OF_PLANS[number % 3], "district": "- North", "upn": f"A{number}"},
        )
        for number, path in enumerate(paths)
    ]
    add_plans(store, cycle, candidates)
    entries = list_entries(store, cycle)
    for entry, path in zip(entries, paths, strict=True):
        save_audit(store, entry, audited(path))
    return entries


def figures(filled: Filled, redact: bool) -> CycleFigures:
    hiding = Hiding(Pseudonyms(b"k" * 32) if redact else None)
    return figures_of_cycle(
        filled.store, filled.cycle, judged_in(filled.store, filled.cycle), hiding, quotes_in_rows=True
    )


def report(filled: Filled, name: str, redact: bool = True) -> io.BytesIO:
    hiding = Hiding(Pseudonyms(b"k" * 32) if redact else None)
    judged = judged_in(filled.store, filled.cycle)
    quotes = can_quote(filled.store, filled.cycle, hiding)
    made = figures_of_cycle(filled.store, filled.cycle, judged, hiding, quotes_in_rows=quotes)
    tables = tables_of_cycle(filled.store, filled.cycle, judged, hiding, quotes=quotes)
    chosen = find_cycle_report(name)
    if chosen.binary:
        out = io.BytesIO()
        chosen.write(made, tables, out)
    else:
        text = io.StringIO()
        chosen.write(made, tables, text)
        out = io.BytesIO(text.getvalue().encode())
    out.seek(0)
    return out


def words(filled: Filled, name: str, redact: bool = True) -> str:
    """Everything that a reader of a format could read."""
    out = report(filled, name, redact)
    if name == "docx":
        document = docx.Document(out)
        return " ".join(text.text or "" for text in document.element.body.iter(qn("w:t")))
    if name == "xlsx":
        book = openpyxl.load_workbook(out)
        return " ".join(str(cell.value) for sheet in book for row in sheet for cell in row if cell.value)
    if name == "html":
        return str(html.document_fromstring(out.read().decode()).text_content())
    return out.read().decode()


def test_figures_agree_with_the_audits(filled: Filled) -> None:
    made = figures(filled, redact=False)
    assert made.plans.audited == 3
    assert made.plans.in_cycle == 4
    assert made.plans.not_plans == 1
    assert made.overall.graded == 3
    machine = Counter(audited(path).grades.overall.grade for path in PLANS)  # type: ignore[union-attr]
    assert {grade: count for grade, count in made.machine.by_grade().items() if count} == machine
    for letter in ("B", "F"):
        counts = next(one.grades for one in made.sections if one.section == letter)
        assert counts.graded == 3
    for code in ("T02", "O04"):  # the first is advisory, and counts for nothing until it is accepted
        counted = [
            path for path in PLANS if any(f.check == code and not f.advisory for f in audited(path).findings)
        ]
        gap = next((one for one in made.gaps if one.code == code), None)
        assert (gap.plans if gap else 0) == len(counted)


def test_parts_of_provision_that_is_not_specific_are_one_kind(filled: Filled) -> None:
    made = figures(filled, redact=False)
    codes = [gap.code for gap in made.gaps]
    assert not {"P01", "P02", "P03", "P04", "P05", "P06"} & set(codes)
    gap = next(one for one in made.gaps if one.code == "P01-P06")
    parts = {"P01", "P02", "P03", "P04", "P05", "P06"}
    items = {(path, f.group) for path in PLANS for f in audited(path).findings if f.check in parts}
    assert gap.gaps == len(items)
    assert {part.check for part in gap.parts} <= parts


def test_what_was_rejected_does_not_count_and_what_was_added_does(filled: Filled) -> None:
    made = figures(filled, redact=False)
    named = sum(f.check == "M01" for f in audited(PLANS[2]).findings)
    assert sum(gap.gaps for gap in made.gaps if gap.code == "M01") == named - 1
    assert any(gap.code == "P15" for gap in made.gaps)


def test_judgements_are_told(filled: Filled) -> None:
    made = figures(filled, redact=False)
    assert made.agreement is not None
    assert made.agreement.auditors.percent == 0
    assert made.moderations[0].agreed == "partly-met"
    assert made.good_practice[0].quote in next(
        item.text for item in audited(PLANS[0]).items if item.section == "F"
    )
    assert [action.check for action in made.actions] == ["V01"]
    assert [point.name for point in made.trend] == ["Spring", "Autumn"]
    assert {breakdown.name for breakdown in made.breakdowns} >= {"phase", "writer"}


@pytest.mark.parametrize("name", cycle_formats())
def test_nobody_is_named_in_a_redacted_report(filled: Filled, name: str) -> None:
    said = words(filled, name)
    for child in (audited(path).details for path in PLANS):
        for part in (*(child.name or "").split(), *([child.setting] if child.setting else [])):
            assert part not in said, part
    for somebody in ("Parkinson", "Leatherby", "Thornbury-Quill", "Marshwood"):
        assert somebody not in said
    assert "Child " in said


def test_a_pseudonym_is_that_of_the_redacted_exports(filled: Filled) -> None:
    from audit.redaction import redacted

    poor = redacted(audited(PLANS[2]), Pseudonyms(b"k" * 32))
    assert poor.details.name is not None
    assert poor.details.name in words(filled, "csv")


@pytest.mark.parametrize("name", ["docx", "html", "xlsx"])
def test_the_formats_for_people_say_the_same(filled: Filled, name: str) -> None:
    said = " ".join(words(filled, name).split())
    made = figures(filled, redact=True)
    for part in ("Good or better", "Provision not specific", "Autumn", "Educational psychology", "Spring"):
        assert part in said, part
    assert made.gaps[0].examples[0].quote in said
    assert "unlawful" not in said.lower()


def test_the_workbook_has_charts_rows_and_no_formula(filled: Filled) -> None:
    book = openpyxl.load_workbook(report(filled, "xlsx"))
    assert book.sheetnames[0] == "Dashboard"
    assert len(book["Dashboard"]._charts) >= 4
    assert book["Plans"].max_row == 1 + 4
    added = 1
    found = sum(len(audited(path).findings) for path in PLANS)
    assert book["Findings"].max_row == 1 + found + added
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)
    for name in ("Plans", "Findings", "Judgements", "Gaps", "Questions"):
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref == book[name].dimensions
    heads = [cell.value for cell in book["Plans"][1]]
    assert "upn" not in heads
    assert "writer" in heads


def test_quotes_in_rows_are_exact_where_nothing_is_hidden(filled: Filled) -> None:
    rows = csv.DictReader(io.StringIO(report(filled, "csv", redact=False).read().decode()))
    quoted = Counter(row["quote"].removeprefix("'") for row in rows if row["quote"])
    audits = Counter(f.quote for path in PLANS for f in audited(path).findings if f.quote)
    assert not audits - quoted


def test_csv_guards_against_formulas(filled: Filled) -> None:
    rows = list(csv.reader(io.StringIO(report(filled, "csv").read().decode())))
    assert any("'- North" in row for row in rows)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_json_holds_figures_and_rows(filled: Filled) -> None:
    data = json.load(report(filled, "json"))
    assert data["figures"]["plans"]["audited"] == 3
    assert set(data["figures"]["overall"]) >= {"good", "good_or_better"}
    assert {len(row) for row in data["findings"]["rows"]} == {len(data["findings"]["columns"])}
    assert len(data["plans"]["rows"]) == 4


def test_charts_say_their_figures_in_words(filled: Filled) -> None:
    page = html.document_fromstring(report(filled, "html").read().decode())
    charts = page.xpath("//svg")
    assert charts
    for chart in charts:
        assert chart.get("role") == "img"
        assert "%" in chart.get("aria-label") or "-" in chart.get("aria-label")
        assert chart.xpath("preceding-sibling::figcaption")
    assert not page.xpath("//script|//link|//img")
    targets = {link.get("href")[1:] for link in page.xpath("//nav//a")}
    assert targets == {heading.get("id") for heading in page.xpath("//h2[@id]")}


@pytest.mark.parametrize("name", ["text", "json", "html"])
def test_cycles_side_by_side(filled: Filled, name: str, checklist: Checklist) -> None:
    from audit.cycle.cycles import find_cycle

    other = checklist.model_copy(update={"version": "0.9"})
    if not any(one.name == "Old" for one in _cycles(filled)):
        old = new_cycle(filled.store, "Old", other, opened=date(2025, 1, 1))
        put_in(filled.store, old, PLANS[1:2])
    cycles = [find_cycle(filled.store, one) for one in ("Autumn", "Spring", "Old")]
    found = compare_cycles(filled.store, cycles)
    assert [cycle.name for cycle in found.cycles] == ["Old", "Spring", "Autumn"]
    assert [cycle.comparable for cycle in found.cycles] == [False, True, True]
    out = io.StringIO()
    WRITERS[name](found, out, 100)
    said = out.getvalue()
    assert "Old" in said
    if name == "json":
        assert json.loads(said)["cycles"][2]["plans"] == 3
    else:
        assert "Not to be compared" in said
        assert "Good or better" in said


def _cycles(filled: Filled) -> list[Cycle]:
    from audit.cycle.cycles import list_cycles

    return list_cycles(filled.store)


def test_score_loads_neither_word_nor_excel() -> None:
    import subprocess
    import sys

    code = "import sys, audit.cli.score, audit.pipeline; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"docx", "xlsxwriter", "sqlalchemy"} & set(done.stdout.split())
