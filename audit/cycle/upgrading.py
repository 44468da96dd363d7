"""Brings a store's tables up to date when it is opened, after a copy of the file as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection, Engine

from audit.cycle.database import is_sqlite
from audit.cycle.migrations import HEAD, REVISIONS
from audit.cycle.problems import StoreProblem

#: Between a store's name and the revision it had, in the name of a copy made before an upgrade.
BACKUP_MARK = ".before-upgrade-from-"

_LOCK = 0x45484350  # any number: what PostgreSQL knows our upgrades by, so that two never meet


def bring_up_to_date(engine: Engine) -> None:
    """Run the migrations that the store has not had. Two programs at once do it one after the other."""
    with engine.connect() as connection:
        revision = _revision(connection)
    if revision == HEAD:
        return
    _refuse_newer(revision)
    if revision is not None and is_sqlite(engine.url):
        _back_up(Path(engine.url.database or ""), revision)
    with engine.execution_options(writes=True).begin() as connection:
        if not is_sqlite(engine.url):
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if _revision(connection) != HEAD:
            _migrate(connection)


def backups(file: Path) -> list[Path]:
    """The copies made of a store's file before upgrades."""
    return sorted(file.parent.glob(f"{file.name}{BACKUP_MARK}*"))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _refuse_newer(revision: str | None) -> None:
    if revision is not None and revision not in REVISIONS:
        raise StoreProblem(
            "The store was made by a later version of this program. Install that version to use it."
        )


def _back_up(file: Path, revision: str) -> None:
    copy = file.with_name(f"{file.name}{BACKUP_MARK}{revision}")
    copy.unlink(missing_ok=True)
    copy.touch(mode=0o600)
    source, target = sqlite3.connect(file), sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()


def _migrate(connection: Connection) -> None:
    from alembic import command  # takes a third of a second, and is needed once
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", "audit.cycle:migrations")
    settings.attributes["connection"] = connection
    command.upgrade(settings, "head")
