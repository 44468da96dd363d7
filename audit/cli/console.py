"""Standard error, progress and exit statuses: the one module that owns them.

Reports go to standard output or a file and nowhere else; whatever is said besides goes through here,
cleaned of control characters, and never with a plan's text.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING, TextIO

import click

from audit.safety import clean_line, path_text

if TYPE_CHECKING:
    from audit.model.audit import PlanAudit  # loads pydantic, for which `--help` need not wait


class Exit(IntEnum):
    """With which status the program ends. Findings do not change it unless `--fail-on` asks for it."""

    DONE = 0
    """Every file was audited."""

    UNREADABLE = 1
    """Some file could not be read; all others were audited."""

    WRONG_USE = 2
    """The command line, a checklist or a setting is wrong; nothing was audited."""

    FOUND = 4
    """There are findings of the severity that `--fail-on` names, and every file was read."""

    STOPPED = 130
    """The user stopped it."""


class WrongUse(click.ClickException):
    """The command line, a checklist or a setting is wrong: ends with `Exit.WRONG_USE`."""

    exit_code = Exit.WRONG_USE


def say(message: str) -> None:
    """A message for whoever runs the program, on standard error."""
    print(clean_line(path_text(message)), file=sys.stderr, flush=True)  # noqa: T201


#: Set once the user has asked to stop. Python swallows an interrupt that comes while it tidies up an
#: object, so that raising it once is not enough: long work asks `stop_if_asked` now and then.
_asked_to_stop = threading.Event()


def stop_if_asked() -> None:
    """Stop here if the user has asked for it."""
    if _asked_to_stop.is_set():
        raise KeyboardInterrupt


def _stop(_signal: int, _frame: object) -> None:
    _asked_to_stop.set()
    raise KeyboardInterrupt


def run(command: click.Command) -> int:
    """Run the whole command line and say in one place how it went wrong, if it did."""
    _never_fail_to_encode(sys.stdout, sys.stderr)
    signal.signal(signal.SIGINT, _stop)
    try:
        status = command.main(prog_name="ehcp-audit", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as problem:
        where = problem.ctx.command_path if problem.ctx else "ehcp-audit"
        say(f"{where}: {problem.format_message()}")
        say(f"Try: {where} --help")
        return Exit.WRONG_USE
    except click.ClickException as problem:
        for line in problem.format_message().splitlines():
            say(f"ehcp-audit: {line}")
        return problem.exit_code
    except (click.Abort, KeyboardInterrupt):
        say("Stopped.")
        return Exit.STOPPED
    except BrokenPipeError:
        # Whoever read the report has enough of it ("| head"); Python must not complain at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.STOPPED
    return status if isinstance(status, int) else Exit.DONE


def _never_fail_to_encode(*streams: TextIO) -> None:
    """A screen that cannot show a character shows "?" in its place."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


@contextmanager
def progress(total: int, wanted: bool) -> Iterator[Callable[[Iterable[PlanAudit]], Iterator[PlanAudit]]]:
    """Count finished plans on standard error while they stream by, where somebody is looking."""
    if not (wanted and total > 1 and sys.stderr.isatty()):
        yield _uncounted
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Auditing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Auditing", total=total)

        def counted(audits: Iterable[PlanAudit]) -> Iterator[PlanAudit]:
            for audit in audits:
                bar.advance(task)
                yield audit

        yield counted


def _uncounted(audits: Iterable[PlanAudit]) -> Iterator[PlanAudit]:
    yield from audits
