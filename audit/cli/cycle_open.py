"""`ehcp-audit cycle new`, `list` and `close`."""

from __future__ import annotations

from datetime import date

import click

from audit.checklists import Checklist
from audit.cli.console import Exit, say
from audit.cli.cycle_store import by_option, database_option, opened, opened_cycle, user
from audit.cli.options import checklist_option, read_date
from audit.safety import clean_line


@click.command("new")
@click.argument("name")
@checklist_option
@click.option("--theme", metavar="TEXT", help="What the cycle looks at above all: health, social care ...")
@click.option(
    "--opened",
    "opened_on",
    metavar="DATE",
    callback=read_date,
    help="The day it is opened, for which its audits are made. [default: today]",
)
@click.option("--blind", is_flag=True, help="Auditors answer before they see the reading or each other.")
@click.option(
    "--keep-text/--no-keep-text",
    default=True,
    help="Keep the plans' words in the store, or only hashes, findings and figures. [default: keep]",
)
@by_option
@database_option
def new(
    name: str,
    checklist: Checklist,
    theme: str | None,
    opened_on: date | None,
    blind: bool,
    keep_text: bool,
    by: str | None,
    database: str | None,
) -> int:
    """Open a cycle.

    The checklist is kept with it as it is now: the figures do not move with a later version.

    \b
    Example
      ehcp-audit cycle new "Autumn 2026" --checklist golden-thread --theme health
    """
    from audit.cycle.cycles import new_cycle

    with opened(database) as store:
        cycle = new_cycle(
            store,
            name,
            checklist,
            theme=theme,
            opened=opened_on,
            blind=blind,
            keep_text=keep_text,
            by=user(by),
        )
        say(
            f'The cycle "{cycle.name}" is open, with {cycle.checklist} version {cycle.checklist_version}. '
            f"It is kept in {store.address}."
        )
        say(f'Next: ehcp-audit cycle add "{cycle.name}" PATH...')
    return Exit.DONE


@click.command("list")
@database_option
def list_all(database: str | None) -> int:
    """List the cycles in the store.

    \b
    Example
      ehcp-audit cycle list
    """
    from audit.cycle.cycles import list_cycles
    from audit.cycle.entries import list_entries

    with opened(database) as store:
        cycles = list_cycles(store)
        if not cycles:
            say(f"There is no cycle in {store.address} yet.")
        for cycle in cycles:
            state = "standing" if cycle.standing else "open" if cycle.is_open else "closed"
            plans = len(list_entries(store, cycle))
            about = f", {clean_line(cycle.theme)}" if cycle.theme else ""
            click.echo(
                f"{cycle.name}: {state} since {cycle.opened.isoformat()}, {plans} plans, "
                f"{cycle.checklist} version {cycle.checklist_version}{about}"
                if cycle.is_open
                else f"{cycle.name}: {state}, opened {cycle.opened.isoformat()}, {plans} plans, "
                f"{cycle.checklist} version {cycle.checklist_version}{about}"
            )
    return Exit.DONE


@click.command("close")
@click.argument("name")
@by_option
@database_option
def close(name: str, by: str | None, database: str | None) -> int:
    """Close a cycle: no further change, the figures stand.

    Actions may still be marked as done, and a child's data may still be forgotten.

    \b
    Example
      ehcp-audit cycle close "Autumn 2026"
    """
    from audit.cycle.cycles import close_cycle
    from audit.cycle.moderating import differences

    with opened_cycle(database, name) as (store, cycle):
        waiting = differences(store, cycle, open_only=True)
        close_cycle(store, cycle, user(by))
        if waiting:
            say(f"{len(waiting)} differences between auditors were not moderated: they stay provisional.")
        say(f'The cycle "{cycle.name}" is closed.')
    return Exit.DONE
