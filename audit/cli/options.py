"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from audit.checklists import DEFAULT_CHECKLIST, Checklist, ChecklistError, load_checklist
from audit.cli.console import WrongUse
from audit.reports import formats

_Function = TypeVar("_Function", bound=Callable[..., Any])


def read_date(_ctx: click.Context, _option: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        problem = f'"{value}" is not a date: write year-month-day, for example 2026-03-20.'
        raise click.BadParameter(problem) from None


def _read_checklist(_ctx: click.Context, _option: click.Parameter, value: str) -> Checklist:
    return read_checklist(value)


def read_checklist(name_or_file: str) -> Checklist:
    """A checklist, or an end with every reason why it cannot be used."""
    try:
        return load_checklist(name_or_file)
    except ChecklistError as problem:
        raise WrongUse("\n".join(problem.problems)) from None


def checklist_option(function: _Function) -> _Function:
    """`--checklist`: a packaged checklist's name, or a file."""
    return click.option(
        "--checklist",
        metavar="NAME-OR-FILE",
        callback=_read_checklist,
        default=DEFAULT_CHECKLIST,
        show_default=True,
        help="The QA framework to audit by: a name from `ehcp-audit checklist list`, or your own file.",
    )(function)


def as_of_option(function: _Function) -> _Function:
    """`--as-of`: the date the audit is made for."""
    return click.option(
        "--as-of",
        metavar="DATE",
        callback=read_date,
        help="The date the audit is made for. [default: today]",
    )(function)


def report_options(function: _Function) -> _Function:
    """`--format` and `--output`."""
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(sorted(formats(), key=lambda name: (name != "text", name))),
        default="text",
        show_default=True,
        help="text to read; json or jsonl for other programs.",
    )(output_option(function))


def text_or_json_option(function: _Function) -> _Function:
    """`--format`, where there is text to read and json for other programs."""
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="text to read; json for other programs.",
    )(function)


def output_option(function: _Function) -> _Function:
    """`--output`: a file in place of the screen."""
    return click.option(
        "--output",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Write to a file instead of the screen.",
    )(function)
