"""The store itself: where it is, who may read it, how it is brought up to date, what it refuses."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from audit.cycle import upgrading
from audit.cycle.audits import load_audit, save_audit
from audit.cycle.cycles import checklist_of
from audit.cycle.database import ENVIRONMENT, database_url, default_file
from audit.cycle.entries import Candidate, add_plans
from audit.cycle.migrations import HEAD, REVISIONS
from audit.cycle.problems import StoreProblem
from audit.cycle.store import Store, open_store
from audit.cycle.tables import Base, CycleRow
from audit.cycle.values import Cycle
from audit.cycle.worklist import summaries
from audit.model.audit import PlanAudit
from tests.conftest import ROOT


def test_the_file_is_its_owner_s_alone(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "store.sqlite"
    with open_store(str(file)) as store, store.write() as session:
        session.execute(text("SELECT 1"))
        assert file.parent.stat().st_mode & 0o777 == 0o700
        for one in file.parent.iterdir():  # the log lies beside it
            assert one.stat().st_mode & 0o777 == 0o600


def test_sqlite_is_set_as_a_record_needs_it(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "store.sqlite")) as store, store.read() as session:
        settings = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
        }
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000, "secure_delete": 1
    }  # fmt: skip


def test_the_default_lies_in_local_application_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    assert database_url(None).database == str(default_file())
    assert default_file().parts[-2:] == ("ehcp-audit", "store.sqlite")
    assert "oaming" not in str(default_file())


def test_the_environment_names_the_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT, f"sqlite:///{tmp_path}/team.sqlite")
    assert database_url(None).database == f"{tmp_path}/team.sqlite"
    assert database_url(str(tmp_path / "own.sqlite")).database == str(tmp_path / "own.sqlite")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("mysql://host/name", "mysql is not a database"),
        ("sqlite://", "must be a file"),
        ("://", "is not one"),
        ("postgresql+psycopg://auditor:s3cret@127.0.0.1:1/none", "does not answer"),
    ],
)
def test_an_address_that_is_none_is_refused(given: str, said: str) -> None:
    with pytest.raises(StoreProblem, match=said) as refused:
        open_store(given)
    assert "s3cret" not in str(refused.value)


def test_a_file_that_is_no_store_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(b"PK\x03\x04 not a database" * 100)
    with pytest.raises(StoreProblem, match="no store"):
        open_store(str(file))
    assert file.read_bytes().startswith(b"PK")


def test_the_migrations_make_the_tables_that_are_declared(store: Store) -> None:
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_migration_is_the_one_that_is_named() -> None:
    settings = Config()
    settings.set_main_option("script_location", "audit.cycle:migrations")
    scripts = ScriptDirectory.from_config(settings)
    assert scripts.get_heads() == [HEAD]
    assert {script.revision for script in scripts.walk_revisions()} == set(REVISIONS)


def test_a_store_of_a_later_version_is_left_alone(store: Store, database: str) -> None:
    with store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreProblem, match="later version"):
        open_store(database)


def test_a_copy_is_made_before_an_upgrade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "store.sqlite"
    with open_store(str(file)) as store, store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    monkeypatch.setattr(upgrading, "REVISIONS", ("0000", *REVISIONS))
    monkeypatch.setattr(
        upgrading,
        "_migrate",
        lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '0001'")),
    )
    open_store(str(file)).close()
    [copy] = upgrading.backups(file)
    assert copy.stat().st_mode & 0o777 == 0o600
    with sqlite3.connect(copy) as copied:
        assert copied.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)
    copied.close()


def test_programs_that_start_at_once_make_one_store(database: str) -> None:
    code = "import sys; from audit.cycle.store import open_store; open_store(sys.argv[1]).close()"
    started = [subprocess.Popen([sys.executable, "-c", code, database], cwd=ROOT) for _ in range(4)]
    assert [process.wait(timeout=60) for process in started] == [0, 0, 0, 0]


def test_the_history_cannot_be_rewritten(store: Store) -> None:
    with store.write() as session:
        session.execute(
            text(
                "INSERT INTO history (at, cycle_id, who, verb, forgotten) "
                "VALUES ('2026-11-20 10:00:00', 1, 'Jo Park', 'decided', :no)"
            ),
            {"no": False},
        )
    for statement in ("UPDATE history SET who = 'Sam Lee'", "DELETE FROM history"):
        with pytest.raises(StoreProblem), store.write() as session:
            session.execute(text(statement))
    with store.read() as session:
        assert session.execute(text("SELECT who FROM history")).scalars().all() == ["Jo Park"]


def test_characters_that_a_database_refuses_do_not_lose_an_audit(
    store: Store, cycle: Cycle, sample_audit: PlanAudit
) -> None:
    odd = "half \ud800 a character, none \x00 at all"
    finding = sample_audit.findings[0].model_copy(update={"message": odd, "quote": odd})
    details = sample_audit.details.model_copy(update={"name": odd, "setting": odd})
    audit = sample_audit.model_copy(update={"findings": (finding,), "details": details})
    entry = add_plans(store, cycle, [Candidate("plan.docx")]).added[0]
    save_audit(store, entry, audit)
    kept = load_audit(store, entry)
    assert kept is not None
    assert kept.findings[0].message.startswith("half ")
    assert summaries(store, cycle)[0].setting == "half \ufffd a character, none \ufffd at all"


def test_a_kept_checklist_that_is_none_any_more_is_said_so(store: Store, cycle: Cycle) -> None:
    with store.write() as session:
        row = session.get_one(CycleRow, cycle.id)
        row.checklist_body = row.checklist_body.replace('"P03"', '"P99"')
    with pytest.raises(StoreProblem, match=r"not one that this version of the program can use.*P99"):
        checklist_of(store, cycle)
