"""Where the store is and how it is spoken to: SQLite on this machine, PostgreSQL for a team.

The default file lies in the user's *local* application data: on council laptops the roaming folder is
a network drive, and SQLite's write-ahead log does not work over one. Only its owner may read it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError

from audit.cycle.problems import StoreProblem

if TYPE_CHECKING:
    from sqlalchemy.pool import ConnectionPoolEntry

#: The environment variable that names the store when `--database` does not.
ENVIRONMENT = "EHCP_AUDIT_DATABASE"

_BUSY = 30_000  # milliseconds to wait while another program writes: longer than any of our transactions
_OWNER_FILE, _OWNER_FOLDER = 0o600, 0o700


def default_file() -> Path:
    """The store's file where nobody names another."""
    from platformdirs import user_data_path

    return user_data_path("ehcp-audit", appauthor=False, roaming=False) / "store.sqlite"


def database_url(given: str | None) -> URL:
    """The store's address: as given, from the environment, or the default. A path names an SQLite file."""
    named = given or os.environ.get(ENVIRONMENT) or ""
    if not named:
        return URL.create("sqlite", database=str(default_file()))
    if "://" not in named:
        return URL.create("sqlite", database=str(Path(named).expanduser().absolute()))
    try:
        url = make_url(named)
    except ArgumentError:
        raise StoreProblem(
            "The database's address is not one: write sqlite:///FILE or postgresql+psycopg://HOST/NAME."
        ) from None
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "postgresql+psycopg"):
        raise StoreProblem(
            f"{url.drivername} is not a database that the store can be in: "
            "use sqlite:///FILE or postgresql+psycopg://HOST/NAME."
        )
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise StoreProblem("The store must be a file: write sqlite:///FILE.")
    return url


def shown(url: URL) -> str:
    """The address as it may be shown: without a password."""
    return (url.database or "") if is_sqlite(url) else url.render_as_string(hide_password=True)


def is_sqlite(url: URL) -> bool:
    """Whether the store is a file on this machine."""
    return url.get_backend_name() == "sqlite"


def connect(url: URL) -> Engine:
    """An engine for the store; makes an SQLite file, for its owner only, where there is none."""
    if not is_sqlite(url):
        try:
            return create_engine(url, pool_pre_ping=True)
        except ModuleNotFoundError:
            raise StoreProblem(
                'PostgreSQL needs the extra "postgresql": pip install "ehcp-audit[postgresql]".'
            ) from None
    _make_file(Path(url.database or ""))
    engine = create_engine(url)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_file(path: Path) -> None:
    try:
        if not path.parent.exists():
            path.parent.mkdir(parents=True, mode=_OWNER_FOLDER)
        # SQLite gives its log files the same permissions as the file, so that it must have them first.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, _OWNER_FILE))
        with suppress(OSError):  # somebody else's file that we may use, or a file system without permissions
            path.chmod(_OWNER_FILE)
    except OSError as problem:
        reason = (problem.strerror or "it cannot be opened").lower()
        raise StoreProblem(f"The store {path} cannot be opened: {reason}.") from None


def _set_up_sqlite(connection: Any, _record: ConnectionPoolEntry) -> None:
    # Python's own transactions begin too late and end before a change of tables: we begin them ourselves.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY}")
    cursor.execute("PRAGMA journal_mode = WAL")  # asked for; over a network the answer is no, which is right
    cursor.execute("PRAGMA synchronous = FULL")  # a decision that was shown as kept survives a power cut
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A transaction that will write takes its turn at once: having read, it might not be let in."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
