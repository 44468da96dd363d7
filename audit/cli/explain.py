"""`ehcp-audit explain`: what a check tests, why, its source, and an example of each kind."""

from __future__ import annotations

import difflib
import textwrap

import click

from audit.checks import Check, all_checks, find_check
from audit.checks.documentation import WEIGHED, severity_lines
from audit.checks.examples import in_words
from audit.cli.console import Exit, WrongUse

_WIDTH = 80


@click.command("explain")
@click.argument("code", required=False)
def command(code: str | None) -> int:
    """Say what a check tests, why it matters and what to do. Without CODE, list the checks.

    CODE is a check's code (S02) or its name (section-blank).
    """
    if code is None:
        for one in all_checks().values():
            click.echo(f"{one.code}  {one.name:<26}{one.summary}")
        return Exit.DONE
    found = find_check(code)
    if found is None:
        raise WrongUse(_no_such_check(code))
    click.echo(_explained(found))
    return Exit.DONE


def _no_such_check(code: str) -> str:
    from audit.checklists import is_in_catalogue

    if is_in_catalogue(code.upper()):
        return f"{code.upper()} is in the catalogue of checks, but is not built yet. Built: {_built()}."
    known = [word for one in all_checks().values() for word in (one.code, one.name)]
    close = difflib.get_close_matches(code.casefold(), [word.casefold() for word in known], n=1)
    hint = f' Did you mean "{close[0]}"?' if close else f" There are: {_built()}."
    return f'There is no check "{code}".{hint}'


def _built() -> str:
    return ", ".join(all_checks())


def _explained(check: Check) -> str:
    lines = [f"{check.code} {check.name}", "", *_wrapped(check.summary)]
    for heading, prose in check.explanation().items():
        lines += ["", heading, *_wrapped(prose)]
    lines += ["", "Severity", *(f"  {line}" for line in severity_lines(check))]
    lines += ["", "Whose it is to put right", f"  {check.agency}", "", "Source", *_wrapped(check.source)]
    if check.by_wording is not None:
        lines += ["", "How sure", *_wrapped(WEIGHED)]
    lines += ["", "Passes", *(part for line in in_words(check.passing) for part in _wrapped(line))]
    lines += ["", "Is reported", *(part for line in in_words(check.failing) for part in _wrapped(line))]
    return "\n".join(lines)


def _wrapped(prose: str) -> list[str]:
    return textwrap.wrap(prose, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
