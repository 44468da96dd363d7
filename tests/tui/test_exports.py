"""What can be written from a plan and from the list, and when it is refused."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from audit.checklists import Checklist
from audit.cycle.audits import save_audit
from audit.cycle.cycles import find_cycle
from audit.cycle.entries import Candidate, add_plans, list_entries
from audit.cycle.pseudonym_keys import pseudonyms_of
from audit.cycle.store import Store
from audit.cycle.values import Entry
from tests.conftest import ROOT
from tests.tui import plans
from tests.tui.conftest import JO, AtTheKeyboard
from tui.exports import CannotExport, exports_of_list, exports_of_plan
from tui.session import Session

Review = Callable[..., None]


@pytest.fixture
def session(store: Store) -> Session:
    """Jo Park at the desk."""
    return Session.of(store, find_cycle(store, "desk"), JO)


def _on_disk(store: Store, checklist: Checklist, path: Path) -> Entry:
    """A plan of the store's whose file is there, as it was audited."""
    content = (ROOT / "samples" / "03-linear-secondary-autism.docx").read_bytes()
    path.write_bytes(content)
    audit = plans.plan(checklist, str(path), hashlib.sha256(content).hexdigest())
    cycle = find_cycle(store, "desk")
    (entry,) = add_plans(store, cycle, [Candidate(str(path), audit.document.sha256)]).added
    save_audit(store, entry, audit)
    return entry


def _annotated(session: Session, entry: Entry, path: Path) -> None:
    found = {one.key: one for one in exports_of_plan(session.open_plan(entry), session)}
    found["annotated"].write(path)


def test_a_plan_with_its_notes(session: Session, checklist: Checklist, tmp_path: Path) -> None:
    entry = _on_disk(session.store, checklist, tmp_path / "plan.docx")
    _annotated(session, entry, tmp_path / "notes.docx")
    with zipfile.ZipFile(tmp_path / "notes.docx") as made:
        assert "word/comments.xml" in made.namelist()


def test_no_copy_of_what_has_changed_or_gone(session: Session, checklist: Checklist, tmp_path: Path) -> None:
    entry = _on_disk(session.store, checklist, tmp_path / "plan.docx")
    (tmp_path / "plan.docx").write_bytes(b"something else")
    with pytest.raises(CannotExport, match="has changed since"):
        _annotated(session, entry, tmp_path / "notes.docx")
    (tmp_path / "plan.docx").unlink()
    with pytest.raises(CannotExport, match="not there any more"):
        _annotated(session, entry, tmp_path / "notes.docx")
    assert not (tmp_path / "notes.docx").exists()


def test_where_identities_are_hidden_there_is_no_copy(store: Store) -> None:
    cycle = find_cycle(store, "desk")
    session = Session.of(store, cycle, JO, pseudonyms_of(store.address, cycle.name))
    plan = session.open_plan(list_entries(store, cycle)[0])
    assert "annotated" not in {one.key for one in exports_of_plan(plan, session)}


@pytest.mark.parametrize("kind", ["docx", "xlsx", "html"])
def test_a_report_on_the_cycle_names_nobody(session: Session, tmp_path: Path, kind: str) -> None:
    found = {one.key: one for one in exports_of_list(session)}
    path = tmp_path / f"report.{kind}"
    found[f"cycle-{kind}"].write(path)
    if kind == "html":
        written = path.read_text(encoding="utf-8")
    else:
        with zipfile.ZipFile(path) as made:
            written = "".join(made.read(name).decode(errors="replace") for name in made.namelist())
    assert "Need without provision" in written or "need-without-provision" in written
    assert "Khalil" not in written


def test_every_format_is_written_from_the_list(session: Session, tmp_path: Path) -> None:
    for export in exports_of_list(session):
        path = tmp_path / f"{export.key}.{export.ending}"
        export.write(path)
        assert path.stat().st_size
    assert len((tmp_path / "jsonl.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_export_from_the_dashboard(review: Review, tmp_path: Path) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("d", "x")
        assert "every audited plan" in at.shown()
        await at.type("cycle excel")
        await at.press("enter", "ctrl+u")
        await at.type(str(tmp_path / "cycle.xlsx"))
        await at.press("enter")
        assert "Written" in at.told()

    review(task)
    assert zipfile.is_zipfile(tmp_path / "cycle.xlsx")


def test_export_writes_a_new_file_and_never_over_another(review: Review, tmp_path: Path) -> None:
    (tmp_path / "there.json").write_text("mine", encoding="utf-8")

    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter")
        for name in ("there", "plan"):
            await at.press("x")
            await at.type("whole audit")
            await at.press("enter", "ctrl+u")
            await at.type(str(tmp_path / f"{name}.json"))
            await at.press("enter")

    review(task)
    assert (tmp_path / "there.json").read_text(encoding="utf-8") == "mine"
    written = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert written["details"]["name"] == "Amira Khalil"
