"""`ehcp-audit cycle moderate` and `agreement`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from audit.cli.console import Exit, WrongUse, say
from audit.cli.cycle_store import by_option, database_option, opened_cycle, user
from audit.cli.options import text_or_json_option
from audit.safety import clean_line, escape_controls

if TYPE_CHECKING:
    from audit.cycle.agreement import Agreement, CheckAgreement
    from audit.cycle.values import Difference, ModeratedKind


@click.command("moderate")
@click.argument("name")
@click.argument("plan", required=False)
@click.option("--question", metavar="Q", help="The question that is agreed.")
@click.option("--finding", metavar="ID", help="Instead of a question: a finding (accepted or rejected).")
@click.option("--link", metavar="ID", help="Instead of a question: a link (confirmed or rejected).")
@click.option("--answer", metavar="A", help="The agreed answer: met, partly-met, not-met, not-applicable.")
@click.option("--reason", metavar="TEXT", help="Why: kept with it.")
@by_option
@database_option
def moderate(
    name: str,
    plan: str | None,
    question: str | None,
    finding: str | None,
    link: str | None,
    answer: str | None,
    reason: str | None,
    by: str | None,
    database: str | None,
) -> int:
    """Agree an answer where auditors differ; without options, list where they do.

    PLAN is the file's name, the end of its path, or the beginning of its sha256.

    \b
    Examples
      ehcp-audit cycle moderate "Autumn 2026"
      ehcp-audit cycle moderate "Autumn 2026" plan-17.docx --question a-there --answer met \\
          --reason "The views stand in the appendix" --by "Sam Lee"
    """
    from audit.cycle.entries import find_entry
    from audit.cycle.moderating import differences
    from audit.cycle.moderating import moderate as keep

    subjects: list[tuple[ModeratedKind, str | None]] = [
        ("answer", question),
        ("finding", finding),
        ("link", link),
    ]
    named = [(kind, target) for kind, target in subjects if target is not None]
    with opened_cycle(database, name) as (store, cycle):
        entry = find_entry(store, cycle, plan) if plan else None
        if not named:
            if answer or reason:
                raise WrongUse("Say what is agreed: --question Q (or --finding, --link).")
            found = differences(store, cycle, entry)
            for difference in found:
                click.echo(_line(difference))
            waiting = sum(difference.agreed is None for difference in found)
            say(f"{waiting} differences wait for moderation; {len(found) - waiting} are moderated.")
            return Exit.DONE
        if entry is None or len(named) > 1 or answer is None or reason is None:
            raise WrongUse("To agree something, give PLAN, one of --question, --finding and --link, "
                           "--answer and --reason.")  # fmt: skip
        kind, target = named[0]
        made = keep(store, entry, kind, target, answer, reason, user(by))
        say(f"{entry.file_name}, {made.target}: agreed {made.value}, by {made.moderator}.")
    return Exit.DONE


@click.command("agreement")
@click.argument("name")
@text_or_json_option
@database_option
def agreement(name: str, format_name: str, database: str | None) -> int:
    """How far auditors agree, and the machine with them.

    Per cent is the share of pairs of answers that are the same; kappa (two auditors) and alpha (any
    number) say how much of that is more than chance: 1 all, 0 none. By check it is told how many of
    the reading's findings auditors accepted, so that a team sees which checks to trust.

    \b
    Example
      ehcp-audit cycle agreement "Autumn 2026"
    """
    from audit.cycle.agreement import cycle_agreement

    with opened_cycle(database, name) as (store, cycle):
        found = cycle_agreement(store, cycle)
    if format_name == "json":
        click.echo(escape_controls(json.dumps(asdict(found), ensure_ascii=False, indent=2)))
        return Exit.DONE
    lines = ["Between auditors", _figures("all questions", found.overall)]
    lines += [_figures(question, one) for question, one in found.questions.items()]
    lines += ["", "The reading with auditors", _figures("all questions", found.machine)]
    lines += [_figures(question, one) for question, one in found.machine_questions.items()]
    for title, checks in (("Findings by check", found.checks), ("Links by kind", found.links)):
        if checks:
            lines += ["", title, *map(_check, checks)]
    click.echo("\n".join(lines))
    return Exit.DONE


def _line(difference: Difference) -> str:
    said = ", ".join(
        f"{made.auditor}{f' ({made.agency})' if made.agency else ''} {made.value}"
        for made in difference.decisions
    )
    machine = f"; the reading {difference.machine}" if difference.machine else ""
    agreed = f" = {difference.agreed.value} ({difference.agreed.reason})" if difference.agreed else ""
    return clean_line(f"{difference.entry.file_name}, {difference.target}: {said}{machine}{agreed}")


def _figures(name: str, found: Agreement) -> str:
    if found.percent is None:
        return f"  {name:<32} nothing that two have answered"
    parts = [f"{found.percent:>5.0%} of {found.units}"]
    if found.kappa is not None:
        parts.append(f"kappa {found.kappa:.2f}")
    if found.alpha is not None:
        parts.append(f"alpha {found.alpha:.2f}")
    return f"  {name:<32} {', '.join(parts)}"


def _check(found: CheckAgreement) -> str:
    trusted = "not decided" if found.trusted is None else f"{found.trusted:.0%} accepted"
    missed = f", {found.missed} missed" if found.missed else ""
    return f"  {found.name:<32} {trusted} of {found.accepted + found.rejected}{missed}"
