"""The store: one database in which audit cycles, audits and everything people decide are kept.

    with open_store() as store:
        cycle = new_cycle(store, "Autumn", load_checklist("golden-thread"))
        ...

`audit.cycle` says which functions there are. Each of them is given the store and is one short
transaction: what it returns is on disk. A store may be used from several threads at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from audit.cycle.database import connect, database_url, is_sqlite, shown
from audit.cycle.problems import StoreProblem
from audit.cycle.upgrading import bring_up_to_date


class Store:
    """An open store."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self._engine = connect(url)
        try:
            bring_up_to_date(self._engine)
        except DBAPIError as problem:
            self._engine.dispose()
            raise _cannot_be_used(url, problem) from None
        self._writing = self._engine.execution_options(writes=True)

    @property
    def address(self) -> str:
        """Where it is, as it may be shown."""
        return shown(self.url)

    @property
    def is_file(self) -> bool:
        """Whether it is an SQLite file on this machine."""
        return is_sqlite(self.url)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A look at the store as it is at this moment."""
        with self._speaking(), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction: all of it is kept, or none of it."""
        with self._speaking(), Session(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    def run_outside_transaction(self, statement: str) -> None:
        """Run what a transaction may not hold (VACUUM)."""
        with self._speaking():
            connection = self._engine.raw_connection()
            try:
                driver = connection.driver_connection
                if driver is None:
                    raise StoreProblem("The store has been closed.")
                if not self.is_file:
                    driver.autocommit = True
                driver.execute(statement)
                if not self.is_file:
                    driver.autocommit = False
            finally:
                connection.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as problem:
            raise _cannot_be_used(self.url, problem) from problem


def open_store(database: str | None = None) -> Store:
    """Open the store, making it or bringing it up to date first; raises `StoreProblem`.

    `database` is an address or an SQLite file; without it the environment variable
    EHCP_AUDIT_DATABASE, without that a file in the user's local application data.
    """
    return Store(database_url(database))


def insert_new(session: Session, table: Table, values: dict[str, object]) -> None:
    """Add a row unless one like it is there: two programs may try at the same moment."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(sqlite.insert(table).values(values).on_conflict_do_nothing())
    else:
        from sqlalchemy.dialects import postgresql  # loaded only where a team's database is used

        session.execute(postgresql.insert(table).values(values).on_conflict_do_nothing())


def _cannot_be_used(url: URL, problem: DBAPIError) -> StoreProblem:
    """Names the kind of failure only: a driver's message may quote what was to be written."""
    said = str(problem.orig).lower() if problem.orig is not None else ""
    if "locked" in said:
        why = "another program has been writing to it for too long"
    elif "full" in said:
        why = "the disk is full"
    elif "readonly" in said or "read-only" in said:
        why = "it may only be read"
    elif "not a database" in said or "malformed" in said:
        why = "the file is no store, or is damaged"
    elif "connect" in said or "password" in said:
        why = "the server does not answer, or does not let you in"
    else:
        why = type(problem.orig).__name__ if problem.orig is not None else type(problem).__name__
    return StoreProblem(f"The store {shown(url)} cannot be used: {why}.")
