"""What every command that keeps something shares: `--database`, the open store, the cycle by its name."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from audit.cli.console import WrongUse

if TYPE_CHECKING:
    from audit.cycle.store import Store  # loads SQLAlchemy, for which `--help` need not wait
    from audit.cycle.values import Auditor, Cycle

_Function = TypeVar("_Function", bound=Callable[..., Any])


def database_option(function: _Function) -> _Function:
    """`--database`: where the store is."""
    return click.option(
        "--database",
        metavar="URL",
        help="The store: an SQLite file or postgresql+psycopg://HOST/NAME. "
        "[default: EHCP_AUDIT_DATABASE, else a file of your own on this computer]",
    )(function)


def by_option(function: _Function) -> _Function:
    """`--by`: who decides."""
    return click.option(
        "--by", metavar="NAME", help="Who decides this, for the history. [default: your user name]"
    )(function)


@contextmanager
def opened(database: str | None) -> Iterator[Store]:
    """The open store; what it refuses ends the command with its sentence."""
    from audit.cycle.problems import StoreProblem
    from audit.cycle.store import open_store

    try:
        with open_store(database) as store:
            yield store
    except StoreProblem as problem:
        raise WrongUse(str(problem)) from None


@contextmanager
def opened_cycle(database: str | None, name: str) -> Iterator[tuple[Store, Cycle]]:
    """The open store and a cycle in it; the standing personal one is made when it is first asked for."""
    from audit.checklists import DEFAULT_CHECKLIST, load_checklist
    from audit.cycle.cycles import DESK, desk, find_cycle, list_cycles

    with opened(database) as store:
        if name == DESK and not any(cycle.standing for cycle in list_cycles(store)):
            desk(store, load_checklist(DEFAULT_CHECKLIST))
        yield store, find_cycle(store, name)


def user(name: str | None, agency: str | None = None) -> Auditor:
    """Who decides: as named, else as logged in."""
    from audit.cycle.values import Auditor

    if name is None:
        try:
            name = getpass.getuser()
        except (KeyError, OSError):
            raise WrongUse("Say who decides this: --by NAME.") from None
    return Auditor(name, agency)  # type: ignore[arg-type]  # the store refuses an agency that is none
