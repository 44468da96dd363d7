"""`ehcp-audit cycle status` and `history`."""

from __future__ import annotations

import json
from typing import Any

import click

from audit.cli.console import Exit
from audit.cli.cycle_store import database_option, opened_cycle
from audit.cli.options import text_or_json_option
from audit.model.words import GRADE_WORDS
from audit.safety import clean_line, escape_controls

_STATES = {
    "waiting": "not audited yet",
    "unreadable": "could not be read",
    "not-ehcp": "not an EHC plan",
    "not-started": "not started",
    "in-progress": "in progress",
    "done": "done",
    "to-moderate": "to moderate",
    "moderated": "moderated",
}


@click.command("status")
@click.argument("name")
@text_or_json_option
@database_option
def status(name: str, format_name: str, database: str | None) -> int:
    """Count a cycle's plans by state, grade and auditor.

    \b
    Example
      ehcp-audit cycle status "Autumn 2026" --format json
    """
    from audit.cycle.status import cycle_status

    with opened_cycle(database, name) as (store, cycle):
        found = cycle_status(store, cycle)
    if format_name == "json":
        click.echo(escape_controls(json.dumps(found, ensure_ascii=False, indent=2)))
    else:
        click.echo(_text(found))
    return Exit.DONE


@click.command("history")
@click.argument("name")
@click.option("--plan", metavar="PLAN", help="Only of one plan: its file's name or its sha256.")
@database_option
def history(name: str, plan: str | None, database: str | None) -> int:
    """Who decided what, and when: one line each, oldest first.

    \b
    Example
      ehcp-audit cycle history "Autumn 2026" --plan plan-17.docx
    """
    from audit.cycle.entries import find_entry, list_entries
    from audit.cycle.history import history_of

    with opened_cycle(database, name) as (store, cycle):
        chosen = find_entry(store, cycle, plan) if plan else None
        names = {entry.id: entry.file_name for entry in list_entries(store, cycle)}
        for event in history_of(store, cycle.id, chosen.id if chosen else None):
            about = [names.get(event.entry_id or 0), event.kind, event.target]
            said = (event.after or {}).get("value"), (event.after or {}).get("reason")
            parts = [event.at.isoformat(timespec="seconds"), event.who, event.verb, *about, *said]
            click.echo(clean_line("  ".join(str(part) for part in parts if part)))
    return Exit.DONE


def _text(found: dict[str, Any]) -> str:
    state = f"closed {found['closed'][:10]}" if found["closed"] else "open"
    theme = f", theme: {found['theme']}" if found["theme"] else ""
    lines = [
        f"{found['cycle']}: {state}, opened {found['opened']}, {found['checklist']} version "
        f"{found['checklist_version']}{theme}",
        "",
        f"Plans: {found['plans']}",
        *(f"  {_STATES[name]:<22}{count:>6}" for name, count in found["states"].items() if count),
        "",
        "Grades (with auditors' decisions; the reading's own in brackets)",
    ]
    grades = found["grades"]
    for grade, said in GRADE_WORDS.items():
        lines.append(f"  {said:<22}{grades['agreed'][grade]:>6}  ({grades['machine'][grade]})")
    if grades["good_or_better"] is not None:
        lines.append(f"  Good or better: {grades['good_or_better']:.0%}; {grades['provisional']} provisional")
    if found["differences"]:
        lines.append(f"  {found['differences']} differences wait for moderation")
    if found["auditors"]:
        lines += ["", "Auditors"]
    for auditor in found["auditors"]:
        agency = f" ({auditor['agency']})" if auditor["agency"] else ""
        lines.append(
            f"  {auditor['auditor']}{agency}: {auditor['done']} of {auditor['plans']} plans done, "
            f"{auditor['decisions']} decisions"
        )
    if found["unreadable"]:
        lines += ["", "Could not be read"]
        lines += [f"  {one['path']}: {one['message']}" for one in found["unreadable"]]
    return "\n".join(_clean(line) for line in lines)


def _clean(line: str) -> str:
    """A line without control characters, its spaces kept."""
    indent = len(line) - len(line.lstrip(" "))
    return line if line.isprintable() else " " * indent + clean_line(line)
