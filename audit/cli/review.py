"""`ehcp-audit review`: the terminal interface, on plans or on an open audit cycle."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from audit.cli.console import Exit, WrongUse

if TYPE_CHECKING:
    from audit.cycle.store import Store
    from audit.cycle.values import Auditor, Cycle
    from audit.model.findings import Agency
    from tui.settings import Settings


@click.command("review")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--cycle", "cycle_name", metavar="NAME", help="The cycle to work on. [default: your own desk]")
@click.option(
    "--auditor", metavar="NAME", help="Who decides. [default: from the settings, else your user name]"
)
@click.option("--agency", metavar="AGENCY", help="Through whose lens: health, education, sen and so on.")
@click.option(
    "--anonymous", is_flag=True, help="Show plans without names, schools, dates of birth and numbers."
)
@click.option("--database", metavar="URL", help="Where the store is: a file, or postgresql+psycopg://...")
@click.option(
    "--checklist", metavar="NAME-OR-FILE", help="The QA framework of your desk. [default: golden-thread]"
)
def command(
    paths: tuple[str, ...],
    cycle_name: str | None,
    auditor: str | None,
    agency: str | None,
    anonymous: bool,
    database: str | None,
    checklist: str | None,
) -> int:
    """Read plans, decide on findings and links, answer the checklist, moderate: in the terminal.

    PATHs (plans, or folders of them) are put into the cycle and audited while you work. Without --cycle
    that is your own standing cycle, "desk". Every decision is on disk as soon as you make it.
    """
    with _not_collecting():
        from audit.cycle.problems import StoreProblem
        from audit.cycle.store import open_store
        from audit.cycle.values import Auditor
        from tui.settings import SettingsError, load_settings

    if not _in_a_terminal():
        raise WrongUse("This needs a terminal. Without one, use: ehcp-audit score, thread, explain, cycle.")
    try:
        settings = load_settings()
    except SettingsError as problem:
        raise WrongUse("\n".join(problem.problems)) from None
    who = Auditor(auditor or settings.auditor or _user(), _agency(agency) if agency else settings.agency)
    try:
        with open_store(database) as store:
            cycle = _cycle(store, cycle_name, checklist)
            _run(store, cycle, who, settings, paths, anonymous)
    except StoreProblem as problem:
        raise WrongUse(str(problem)) from None
    return Exit.DONE


def _run(
    store: Store, cycle: Cycle, who: Auditor, settings: Settings, paths: tuple[str, ...], anonymous: bool
) -> None:
    with _not_collecting():
        from audit.cycle.problems import Closed
        from audit.cycle.pseudonym_keys import pseudonyms_of
        from audit.cycle.readings import checked_name
        from tui.app import ReviewApp
        from tui.session import Session

    checked_name(who)
    if paths and not cycle.is_open:
        raise Closed(f'The cycle "{cycle.name}" is closed: no plan can be put into it.')
    pseudonyms = pseudonyms_of(store.address, cycle.name) if anonymous else None
    app = ReviewApp(Session.of(store, cycle, who, pseudonyms), settings, paths)
    app.run()
    if app.return_code:
        raise click.exceptions.Exit(Exit.UNREADABLE)


def _cycle(store: Store, name: str | None, checklist: str | None) -> Cycle:
    from audit.checklists import DEFAULT_CHECKLIST
    from audit.cli.options import read_checklist
    from audit.cycle.cycles import desk, find_cycle

    if name is None:
        return desk(store, read_checklist(checklist or DEFAULT_CHECKLIST))
    if checklist is not None:
        raise WrongUse("--checklist is for your desk: a cycle keeps the checklist it was opened with.")
    return find_cycle(store, name)


def _agency(name: str) -> Agency:
    from audit.cycle.problems import did_you_mean
    from audit.cycle.values import AGENCIES

    found = next((one for one in AGENCIES if one == name), None)
    if found is None:
        raise WrongUse(
            f'There is no agency "{name}"{did_you_mean(name, AGENCIES)} There are: {", ".join(AGENCIES)}.'
        )
    return found


@contextmanager
def _not_collecting() -> Iterator[None]:
    """Modules stay once they are loaded: looking for what could go would take a tenth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _in_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _user() -> str:
    """The name by which the system knows whoever runs this."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a system that knows no names
        return "auditor"
