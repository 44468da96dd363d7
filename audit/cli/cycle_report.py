"""`ehcp-audit cycle report` and `compare`."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from audit.cli.console import Exit, WrongUse, say
from audit.cli.cycle_store import database_option, opened
from audit.cli.options import output_option
from audit.cli.output import check_output, report_file, report_stream, report_width
from audit.cli.redacting import pseudonyms_for, redact_option
from audit.reports.cycle import cycle_formats, find_cycle_report

_TABLES = ("plans", "findings", "judgements")
_ROWS = 100_000  # made before Python looks for those that only refer to one another


@click.command("report")
@click.argument("name")
@click.option(
    "--format", "format_name", type=click.Choice(cycle_formats()), required=True, help="What to write."
)
@click.option(
    "--output", type=click.Path(path_type=Path), required=True, metavar="FILE", help="The file to write."
)
@click.option(
    "--table",
    type=click.Choice(_TABLES),
    help="Which table goes into CSV. [default: findings]",
)
@redact_option("Replace names, schools and numbers by pseudonyms. [default: redacted]")
@database_option
def report(
    name: str, format_name: str, output: Path, table: str | None, redact: bool | None, database: str | None
) -> int:
    """Report on a cycle: its figures, themes, examples, actions.

    \b
    Formats
      docx  for governance: figures, charts, themes, good practice, actions
      html  the same on one page that needs no network
      xlsx  a dashboard with charts, and every plan, finding and judgement as rows to filter and pivot
      csv   one of the tables, for a data warehouse or Power BI
      json  figures and tables, for other programs

    \b
    Examples
      ehcp-audit cycle report "Autumn 2026" --format docx --output autumn.docx
      ehcp-audit cycle report "Autumn 2026" --format csv --table plans --output plans.csv
    """
    from audit.cycle.cycles import find_cycle
    from audit.cycle.records import MOST_QUOTED
    from audit.cycle.reporting import material_of

    if table is not None and format_name != "csv":
        raise WrongUse("--table chooses what goes into CSV: every other format has all of them.")
    check_output(output, [])
    hide = redact is None or redact
    chosen = find_cycle_report(format_name)
    with opened(database) as store, _collecting_rarely():
        cycle = find_cycle(store, name)
        pseudonyms = pseudonyms_for(store.address, cycle.name) if hide else None
        made = material_of(store, cycle, pseudonyms, tables=chosen.needs_tables)
        tables = made.tables
        if table is not None:
            tables = tuple(one for one in tables if one.name.lower() == table)
        if chosen.binary:
            with report_file(output) as file:
                chosen.write(made.figures, tables, file)
        else:
            with report_stream(output, text=False) as stream:
                chosen.write(made.figures, tables, stream)
    if chosen.needs_tables and not made.quotes:
        say(
            f"The rows hold no quotes: names are taken out of them in cycles of up to {MOST_QUOTED} plans "
            "only. With --no-redact they stand as they are."
        )
    return Exit.DONE


@click.command("compare")
@click.argument("name")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="text to read, json for other programs, html to hand on.",
)
@output_option
@redact_option("A comparison names nobody, so that this changes nothing. [default: redacted]")
@database_option
def compare(
    name: str,
    others: Sequence[str],
    format_name: str,
    output: Path | None,
    redact: bool | None,  # noqa: ARG001  # asked for on every way out
    database: str | None,
) -> int:
    """Compare cycles: % Good or better, by section, agency and check.

    Only cycles by the same checklist and version can be compared; others are marked.

    \b
    Example
      ehcp-audit cycle compare "Spring 2026" "Autumn 2026"
    """
    from audit.cycle.cycles import find_cycle
    from audit.cycle.trend import compare_cycles
    from audit.reports.cycle._compared import WRITERS

    check_output(output, [])
    with opened(database) as store, _collecting_rarely():
        cycles = {cycle.id: cycle for cycle in (find_cycle(store, one) for one in (name, *others))}
        if len(cycles) < 2:
            raise WrongUse("Name another cycle to compare it with.")
        found = compare_cycles(store, list(cycles.values()))
    with report_stream(output, text=format_name == "text") as stream:
        WRITERS[format_name](found, stream, report_width(output))
    return Exit.DONE


@contextmanager
def _collecting_rarely() -> Iterator[None]:
    """A million rows come and go, and none refers to another: looking for that takes half of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(_ROWS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
