"""`ehcp-audit cycle actions`: what must be put right, by whom, by when."""

from __future__ import annotations

import csv
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from audit.cli.console import Exit, say
from audit.cli.cycle_store import by_option, database_option, opened_cycle, user
from audit.cli.named_group import NamedGroup
from audit.cli.options import read_date
from audit.cli.output import check_output, report_stream
from audit.cli.redacting import pseudonyms_for, redact_option
from audit.safety import clean_line, safe_cell

if TYPE_CHECKING:
    from audit.cycle.store import Store
    from audit.cycle.values import Action, Cycle

_COLUMNS = ("number", "what", "plan", "check", "finding", "owner_role", "owner", "due", "done", "note")


@click.group("actions", cls=NamedGroup, invoke_without_command=True)
@click.argument("name")
@database_option
@click.pass_context
def actions(ctx: click.Context, name: str, database: str | None) -> int | None:
    """What must be put right, by whom, by when.

    Owners are writer, professional, health, social-care, education or manager. What recurs from
    earlier cycles is marked.

    \b
    Examples
      ehcp-audit cycle actions "Autumn 2026" list
      ehcp-audit cycle actions "Autumn 2026" add "Say how often" --plan plan-17.docx --finding P03:F2 \\
          --owner-role writer --due 2026-12-18
      ehcp-audit cycle actions "Autumn 2026" done 3 --note "Amended plan issued"
      ehcp-audit cycle actions "Autumn 2026" export actions.csv
    """
    ctx.obj = _Where(name, database)
    if ctx.invoked_subcommand is None:
        return int(ctx.invoke(list_them, open_only=False))
    return None


@dataclass(frozen=True, slots=True)
class _Where:
    """Which cycle, in which store."""

    name: str
    database: str | None

    def opened(self) -> AbstractContextManager[tuple[Store, Cycle]]:
        return opened_cycle(self.database, self.name)


@actions.command("list")
@click.option("--open", "open_only", is_flag=True, help="Only those not done.")
@click.pass_obj
def list_them(where: _Where, open_only: bool) -> int:
    """List the actions: those not done first, the soonest due first."""
    from audit.cycle.actions import list_actions, recurring_checks

    with where.opened() as (store, cycle):
        found = list_actions(store, cycle, open_only=open_only)
        recurring = recurring_checks(store, cycle, [one.check for one in found if one.check])
    for action in found:
        click.echo(_line(action, recurring.get(action.check or "", 0)))
    if not found:
        say("There are no actions.")
    return Exit.DONE


@actions.command("add")
@click.argument("what")
@click.option("--plan", metavar="PLAN", help="In which plan; without it, the whole cycle's practice.")
@click.option("--finding", metavar="ID", help="The finding it puts right.")
@click.option("--check", metavar="CODE", help="The check it is about.")
@click.option("--owner-role", default="writer", show_default=True, metavar="ROLE", help="Who owns it.")
@click.option("--owner", metavar="NAME", help="The person's name.")
@click.option("--due", metavar="DATE", callback=read_date, help="By when.")
@by_option
@click.pass_obj
def add(
    where: _Where,
    what: str,
    plan: str | None,
    finding: str | None,
    check: str | None,
    owner_role: str,
    owner: str | None,
    due: date | None,
    by: str | None,
) -> int:
    """Add an action."""
    from audit.cycle.actions import add_action
    from audit.cycle.entries import find_entry

    with where.opened() as (store, cycle):
        entry = find_entry(store, cycle, plan) if plan else None
        made = add_action(
            store,
            cycle,
            what,
            user(by),
            entry=entry,
            finding=finding,
            check=check,
            owner_role=owner_role,
            owner=owner,
            due=due,
        )
        say(f"Added action {made.id}.")
    return Exit.DONE


@actions.command("done")
@click.argument("number", type=int)
@click.option("--note", metavar="TEXT", help="What was done.")
@click.option("--not", "undone", is_flag=True, help="It is not done after all.")
@by_option
@click.pass_obj
def done(where: _Where, number: int, note: str | None, undone: bool, by: str | None) -> int:
    """Mark an action as done."""
    from audit.cycle.actions import finish_action

    with where.opened() as (store, cycle):
        made = finish_action(store, cycle, number, user(by), note=note, done=not undone)
        say(f"Action {made.id} is {'open again' if undone else 'done'}.")
    return Exit.DONE


@actions.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@redact_option("Replace names, schools and numbers by pseudonyms. [default: as they are]")
@click.pass_obj
def export(where: _Where, file: Path, redact: bool | None) -> int:
    """Write the actions to a CSV file."""
    from audit.cycle.actions import list_actions
    from audit.cycle.hiding import Hiding
    from audit.cycle.plan_rows import children_of

    check_output(file, [])
    with where.opened() as (store, cycle):
        found = list_actions(store, cycle)
        hiding = Hiding(pseudonyms_for(store.address, cycle.name) if redact else None)
        with store.read() as session:
            children = children_of(session, cycle.id)
    with report_stream(file, text=False) as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(_COLUMNS)
        for one in found:
            child = children.get(one.entry.id) if one.entry else None
            row = (
                str(one.id),
                hiding.text(one.what, child),
                hiding.plan(child) if child else "",
                one.check or "",
                one.finding or "",
                one.owner_role,
                hiding.person(one.owner),
                one.due.isoformat() if one.due else "",
                one.done_at.date().isoformat() if one.done_at else "",
                hiding.text(one.note, child),
            )
            writer.writerow([safe_cell(value) for value in row])
    say(f"Wrote {len(found)} actions to {file}.")
    return Exit.DONE


def _line(action: Action, recurs: int) -> str:
    state = f"done {action.done_at.date().isoformat()}" if action.done_at else "open"
    parts = [
        f"{action.id}  {state}",
        f"due {action.due.isoformat()}" if action.due else "",
        action.owner or action.owner_role,
        action.entry.file_name if action.entry else "whole cycle",
        action.finding or action.check or "",
        action.what,
        f"(recurs: also in {recurs} earlier {'cycle' if recurs == 1 else 'cycles'})" if recurs else "",
        f"[{action.note}]" if action.note else "",
    ]
    return clean_line("  ".join(part for part in parts if part))
