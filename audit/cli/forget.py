"""`ehcp-audit forget`: remove one child's data from the store, and say what was removed."""

from __future__ import annotations

import sys

import click

from audit.cli.console import Exit, WrongUse, say
from audit.cli.cycle_store import by_option, database_option, opened, user
from audit.safety import clean_line


@click.command("forget")
@click.argument("name_or_sha256", metavar="NAME-OR-SHA256")
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@database_option
def command(name_or_sha256: str, yes: bool, by: str | None, database: str | None) -> int:
    """Remove one child's data from the store, and say what was removed.

    The plans' audits go, with every judgement, moderation and action on them, from all cycles, closed
    ones too; the history keeps that something was decided then, and no more. The plans' own files, and
    reports written before, are not in the store: delete those yourself.

    \b
    Examples
      ehcp-audit forget "Robin Ashgrove"
      ehcp-audit forget 3f8a12bc90de --yes
    """
    from audit.cycle.forgetting import find_child, forget

    with opened(database) as store:
        found = find_child(store, name_or_sha256)
        who = clean_line(", ".join(found.names)) or "a child whose name is not kept"
        cycles = clean_line(", ".join(found.cycles)) or "no cycle"
        say(f"The store holds {max(len(found.hashes), len(found.files))} plans of {who}, in {cycles}:")
        for path in found.files:
            say(f"  {path}")
        if not yes:
            if not sys.stdin.isatty():
                raise WrongUse("Nothing was removed: say --yes to remove it.")
            click.confirm("Remove all of it? It cannot be brought back", abort=True, err=True)
        done = forget(store, found, user(by))
        for name, count in done.removed.items():
            click.echo(f"{name}: {count}")
        for copy in done.copies:
            click.echo(f"deleted the copy {copy.name}")
        say("Removed. The files themselves, and reports and backups made elsewhere, are yours to delete.")
    return Exit.DONE
