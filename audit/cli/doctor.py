"""`ehcp-audit doctor`: looks over the installation and the machine, and says what to do about problems."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable

import click

from audit import __version__
from audit.cli.console import Exit
from audit.cli.cycle_store import database_option
from audit.cli.doctor_words import Problem, Seen


@click.command("doctor")
@database_option
def command(database: str | None) -> int:
    """Check this installation, and audit a small plan made for it.

    Looks at versions, extras, checklists, the store, the screen, free space and the self-test. The plan
    is invented, and lies in a temporary folder that is removed again. Nothing is changed.

    \b
    Exit status
      0    all is well (notes are no problems)
      1    there is a problem: what to do about it stands below it
    """
    click.echo(
        f"ehcp-audit {__version__}, Python {platform.python_version()} on {platform.platform(terse=True)}"
    )
    problems = 0
    for title, look in _parts(database):
        click.echo(title)
        for seen in _looked(look):
            problems += isinstance(seen, Problem)
            click.echo(seen.shown())
    if problems:
        click.echo(f"{problems} problem{'' if problems == 1 else 's'}: what to do stands below each.")
    else:
        click.echo("All is well.")
    return Exit.UNREADABLE if problems else Exit.DONE


def _parts(database: str | None) -> Iterable[tuple[str, Callable[[], Iterable[Seen]]]]:
    from audit.cli import doctor_installed, doctor_machine, doctor_sample, doctor_store

    return (
        ("Program", doctor_installed.libraries),
        ("Extras", doctor_installed.extras),
        ("Checklists", doctor_installed.checklists),
        ("Store of audit cycles", lambda: doctor_store.store(database)),
        ("Screen", doctor_machine.screen),
        ("Space", doctor_machine.space),
        ("Self-test", doctor_sample.self_test),
    )


def _looked(look: Callable[[], Iterable[Seen]]) -> Iterable[Seen]:
    """What one part says; that it fails is a finding too, and never the end of the others."""
    try:
        return list(look())
    except Exception as failure:  # whatever is broken here is what doctor is for
        return [
            Problem(f"This could not be looked at ({type(failure).__name__}).", "Install ehcp-audit again.")
        ]
