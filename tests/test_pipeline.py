"""One file and many: every file has its audit in its place, whatever it does to its process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from audit import pipeline
from audit.checklists import ChecklistError
from audit.checks import all_checks
from audit.discovery import find_plans
from audit.model.audit import PlanAudit
from audit.model.plan import LETTERS
from audit.pipeline import audit_plan, audit_plans
from tests.conftest import ROOT, DrawPlan

AS_OF = date(2026, 11, 20)


def test_a_complete_plan_has_no_gap_of_form(draw_plan: DrawPlan, form: Path) -> None:
    audit = audit_plan(draw_plan(), str(form), as_of=AS_OF)
    assert audit.error is None
    assert audit.kind == "ehcp"
    assert audit.findings == ()
    assert tuple(audit.sections) == LETTERS
    assert audit.audit.as_of == AS_OF
    assert audit.audit.rests_on == "form only: 5 of 5 checks"
    assert audit.audit.checks_run == ("S01", "S02", "S03", "S04", "S05")


def test_every_check_that_is_built_runs_on_a_plan(draw_plan: DrawPlan) -> None:
    audit = audit_plan(draw_plan(), as_of=AS_OF)
    alone = {code for code, check in all_checks().items() if not check.compares}
    assert set(audit.audit.checks_run) == alone
    assert not [warning for warning in audit.document.warnings if warning.code.endswith("-failed")]


def test_the_golden_thread_is_in_the_audit(draw_plan: DrawPlan) -> None:
    audit = audit_plan(draw_plan(), as_of=AS_OF)
    assert audit.thread is not None
    assert audit.thread.needs.of == sum(item.kind == "need" for item in audit.items)
    ids = {item.id for item in audit.items}
    assert all({link.source, link.target} <= ids for link in audit.links)


def test_the_gaps_of_a_poor_plan_come_in_the_plan_s_order(draw_plan: DrawPlan, form: Path) -> None:
    path = draw_plan(
        sections={"B": "Robin has [insert need].", "D": "", "H1": None}, front={"Date of next review": ""}
    )
    audit = audit_plan(path, str(form), as_of=AS_OF)
    assert [finding.id for finding in audit.findings] == ["S05", "S04:B", "S02:D", "S01:H1"]


def test_every_quote_stands_in_some_text_of_the_same_object(draw_plan: DrawPlan) -> None:
    audit = audit_plan(
        draw_plan(sections={"B": "Click here to enter text.", "E": "[insert outcome]"}), as_of=AS_OF
    )
    quotes = [finding.quote for finding in audit.findings if finding.quote]
    assert quotes
    texts = [section.text for section in audit.sections.values()] + [one.text for one in audit.unassigned]
    assert all(any(quote in text for text in texts) for quote in quotes)


def test_the_date_is_today_unless_it_is_given(draw_plan: DrawPlan) -> None:
    assert audit_plan(draw_plan()).audit.as_of == date.today()


def test_a_document_that_is_no_plan_is_not_checked(tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph("Minutes of the governors' meeting of 4 May 2026. Apologies: none.")
    document.save(str(tmp_path / "minutes.docx"))
    audit = audit_plan(tmp_path / "minutes.docx")
    assert audit.kind == "not-ehcp"
    assert audit.findings == ()
    assert audit.questions == ()
    assert audit.grades is None


def test_a_file_that_cannot_be_read_is_an_audit_with_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty.docx").write_bytes(b"")
    audit = audit_plan(tmp_path / "empty.docx")
    assert audit.error is not None
    assert audit.error.code == "empty"
    assert audit.grades is None
    assert {section.state for section in audit.sections.values()} == {"absent"}


def test_a_defect_of_ours_is_a_value_and_tells_none_of_the_plan(
    draw_plan: DrawPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(document: object) -> None:
        raise RuntimeError("Robin Ashgrove has difficulty")

    monkeypatch.setattr(pipeline, "split_sections", broken)
    audit = audit_plan(draw_plan())
    assert audit.error is not None
    assert audit.error.code == "crashed"
    assert "Robin" not in audit.model_dump_json()


def test_a_checklist_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ChecklistError, match='did you mean "golden-thread"'):
        audit_plan("plan.docx", checklist="golden-tread")


def test_only_the_checks_of_the_checklist_run(draw_plan: DrawPlan) -> None:
    path = draw_plan(sections={"B": "Robin has [insert need]."}, front={"Date of next review": ""})
    audit = audit_plan(path, checklist="statutory", as_of=AS_OF)
    assert audit.audit.checklist == "statutory"
    assert "S05" not in audit.audit.checks_run
    assert not [finding for finding in audit.findings if finding.check == "S05"]


# --- many ---------------------------------------------------------------------------------------


def names(audits: list[PlanAudit]) -> list[str]:
    return [Path(audit.document.path).name for audit in audits]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_many_come_in_the_order_they_were_given_in(draw_plan: DrawPlan, tmp_path: Path, jobs: int) -> None:
    paths = [draw_plan(f"{letter}.docx") for letter in "dbfa"]
    (tmp_path / "c.docx").write_bytes(b"")
    paths.insert(2, tmp_path / "c.docx")
    audits = list(audit_plans(paths, as_of=AS_OF, jobs=jobs, in_order=True))
    assert names(audits) == ["d.docx", "b.docx", "c.docx", "f.docx", "a.docx"]
    assert [audit.error.code if audit.error else None for audit in audits] == [
        None,
        None,
        "empty",
        None,
        None,
    ]


def test_the_same_plan_gives_the_same_audit_alone_and_among_many(draw_plan: DrawPlan) -> None:
    path = draw_plan(sections={"D": ""})
    alone = audit_plan(path, as_of=AS_OF)
    assert list(audit_plans([path, path], as_of=AS_OF, jobs=2)) == [alone, alone]


def test_no_paths_give_no_audits() -> None:
    assert list(audit_plans([])) == []


def test_what_is_refused_by_its_name_is_in_its_place(tmp_path: Path, draw_plan: DrawPlan) -> None:
    draw_plan("a.docx")
    (tmp_path / "b.rtf").write_bytes(b"{\\rtf1 plan}")
    audits = list(audit_plans(find_plans([tmp_path]).sources, in_order=True))
    assert [audit.error.code if audit.error else None for audit in audits] == [None, "not-docx-or-pdf"]


LINUX = pytest.mark.skipif(sys.platform != "linux", reason="what is patched reaches only a copied process")


def errors_when(what_happens: str, paths: list[Path], settings: str) -> list[str | None]:
    """How the audits of some files end where reading `bad.docx` does something bad, in a program of its own.

    Of its own, since a process is copied with what is patched only while it has no threads.
    """
    code = (
        "import os, sys, time\n"
        "from pathlib import Path\n"
        "from audit import pipeline\n"
        "reading = pipeline.read_document\n"
        "def read(path, **how):\n"
        f"    if path.name == 'bad.docx': {what_happens}\n"
        "    return reading(path, **how)\n"
        "pipeline.read_document = read\n"
        f"audits = pipeline.audit_plans(map(Path, sys.argv[1:]), in_order=True, {settings})\n"
        "print(*(audit.error.code if audit.error else None for audit in audits))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, paths)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return [None if code == "None" else code for code in done.stdout.split()]


@LINUX
def test_a_document_that_takes_too_long_is_stopped_and_the_others_go_on(draw_plan: DrawPlan) -> None:
    paths = [draw_plan("bad.docx"), draw_plan("a.docx"), draw_plan("b.docx")]
    seen = errors_when("time.sleep(600)", paths, "jobs=1, time_limit=15")
    assert seen == ["timeout", None, None]


@LINUX
def test_a_document_that_kills_its_process_does_not_kill_ours(draw_plan: DrawPlan) -> None:
    paths = [draw_plan("a.docx"), draw_plan("bad.docx"), draw_plan("b.docx")]
    assert errors_when("os._exit(3)", paths, "jobs=2") == [None, "crashed", None]


@LINUX
def test_a_document_that_eats_memory_is_stopped(draw_plan: DrawPlan) -> None:
    paths = [draw_plan("bad.docx"), draw_plan("a.docx")]
    assert errors_when("bytearray(3 * 2**30)", paths, "jobs=1") == ["over-limit", None]


def test_plans_are_audited_as_well_where_processes_cannot_be_copied(draw_plan: DrawPlan) -> None:
    """On Windows and on a Mac each process starts afresh; a thread makes this one start them so too."""
    code = (
        "import sys, threading, time; from audit import audit_plans\n"
        "if __name__ == '__main__':\n"
        "    threading.Thread(target=time.sleep, args=(3,), daemon=True).start()\n"
        "    print([audit.error for audit in audit_plans(sys.argv[1:], jobs=2)])\n"
    )
    script = draw_plan().with_name("script.py")
    script.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(draw_plan("a.docx")), str(draw_plan("b.docx"))],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[None, None]", done.stderr


def test_whoever_stops_listening_is_not_kept_waiting(draw_plan: DrawPlan) -> None:
    audits = audit_plans([draw_plan(f"{number}.docx") for number in range(6)], jobs=2)
    next(audits)
    started = time.monotonic()
    audits.close()  # type: ignore[attr-defined]
    assert time.monotonic() - started < 5


@LINUX
def test_what_every_audit_needs_is_loaded_once_before_processes_are_copied(draw_plan: DrawPlan) -> None:
    script = (
        "import sys\n"
        "from audit.pipeline import audit_plans\n"
        "assert [audit.error for audit in audit_plans(sys.argv[1:], jobs=1)] == [None]\n"
        "from audit.language.similarity_vectors import word_vectors\n"
        "from audit.thread.lexicon import lexicon\n"
        "print('audit.checks.n06_need_repeated' in sys.modules)\n"
        "print(lexicon.cache_info().currsize, word_vectors.cache_info().currsize)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(draw_plan())], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stdout.split() == ["True", "1", "1"], done.stderr
