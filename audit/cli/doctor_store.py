"""The store of audit cycles: whether it can be reached, written and read by nobody else. Nothing is made."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from audit.cli.doctor_words import Fine, Note, Problem, Seen

_PATIENCE = 5  # seconds to wait for a database on another machine
_ROOM = 200 * 2**20  # bytes: a cycle of a thousand plans with its history takes about half of it
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def store(database: str | None) -> Iterator[Seen]:
    """The store that commands would use."""
    from audit.cycle.database import database_url, is_sqlite, shown
    from audit.cycle.problems import StoreProblem

    try:
        url = database_url(database)
    except StoreProblem as problem:
        yield Problem(str(problem), "Correct --database, or the environment variable EHCP_AUDIT_DATABASE.")
        return
    if is_sqlite(url):
        yield from _file(Path(url.database or ""))
    else:
        yield from _server(url, shown(url))


def _file(path: Path) -> Iterator[Seen]:
    folder = next(
        (each for each in (path.parent, *path.parents) if each.exists()), path.anchor and Path(path.anchor)
    )
    if not folder or not os.access(folder, os.W_OK):
        yield Problem(
            f"{path.parent} cannot be written, so that no audit cycle can be kept there.",
            "Name another place: --database FILE, or the environment variable EHCP_AUDIT_DATABASE.",
        )
        return
    if _on_network(path):
        yield Note(f"{path} is on a network drive, where it can be damaged:", "keep it on this computer.")
    if shutil.disk_usage(folder).free < _ROOM:
        yield Problem(f"There is hardly any space left where the store is, in {folder}.", "Make room there.")
    if not path.exists():
        yield Fine(f"none yet: the first audit cycle makes {path}")
        return
    yield from _contents(path)


def _contents(path: Path) -> Iterator[Seen]:
    if not os.access(path, os.R_OK | os.W_OK):
        yield Problem(f"{path} cannot be read and written by you.", "Ask its owner, or name another store.")
        return
    try:
        with closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)
        ) as opened:
            said = opened.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        said = (type(error).__name__,)
    if said != ("ok",):
        yield Problem(
            f"{path} is damaged or is no store of ehcp-audit.",
            "Put back a copy of it (a backup lies beside it after each upgrade), or name another store.",
        )
        return
    yield Fine(f"{path}, {path.stat().st_size / 2**20:.1f} MB")
    yield from _seen_by(path)


def _seen_by(path: Path) -> Iterator[Seen]:
    """Who else may read it: it holds what plans say of children."""
    if sys.platform == "win32":  # rights there are inherited from the user's own folder
        return
    open_to_others = [each for each in (path, path.parent) if each.stat().st_mode & _OTHERS]
    if path in open_to_others and path.parent in open_to_others:
        yield Problem(f"Others on this computer may open {path}.", f'Keep it to yourself: chmod 600 "{path}"')


def _server(url: object, shown: str) -> Iterator[Seen]:
    try:
        import psycopg  # noqa: F401
    except ImportError:
        yield Problem(
            "The store is a PostgreSQL database, and its driver is not installed.",
            'Install it: pip install "ehcp-audit[postgresql]"',
        )
        return
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import SQLAlchemyError

    engine = create_engine(url, connect_args={"connect_timeout": _PATIENCE})  # type: ignore[call-overload]
    try:
        with engine.connect() as connection:
            may_write = connection.execute(
                text("SELECT has_schema_privilege(current_schema(), 'CREATE')")
            ).scalar()
    except SQLAlchemyError:
        yield Problem(
            f"{shown} does not answer within {_PATIENCE} seconds, or does not know you.",
            "Check the address, the network (a VPN?) and your password with whoever runs the database.",
        )
        return
    finally:
        engine.dispose()
    if may_write:
        yield Fine(f"{shown} answers, and you may write to it")
    else:
        yield Note(f"{shown} answers; you may not make tables in it:", "the first user of a new store must.")


def _on_network(path: Path) -> bool:
    """Whether a path is on another machine, as far as the system says."""
    if sys.platform == "win32":
        return str(path).startswith("\\\\")
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    kinds = {parts[1]: parts[2] for line in mounts if len(parts := line.split()) > 2}
    mounted = next((str(each) for each in (path, *path.parents) if str(each) in kinds), "")
    return kinds.get(mounted, "").startswith(("nfs", "cifs", "smb", "sshfs", "fuse.sshfs", "9p"))
