"""`ehcp-audit grade`: grades again from saved audits, without reading the plan."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click
from pydantic import ValidationError

from audit.checklists import Checklist
from audit.cli.console import Exit, WrongUse, say
from audit.cli.options import checklist_option, report_options
from audit.cli.output import check_format, check_output, report_width, reported_to
from audit.grading import graded
from audit.model.audit import SCHEMA, PlanAudit
from audit.reports import Setting, find_report


@click.command("grade")
@click.argument("saved", metavar="AUDIT.json", type=click.Path(path_type=Path))
@report_options
@checklist_option
def command(saved: Path, format_name: str, output: Path | None, checklist: Checklist) -> int:
    """Grade again from a saved audit, without reading the plan.

    AUDIT.json is what `ehcp-audit score --format json` or `jsonl` wrote. Findings stay as they are,
    with whatever was accepted or rejected; questions and grades are made anew by the checklist.
    """
    report = find_report(format_name)
    check_format(report, output)
    check_output(output, [saved])
    try:
        text = saved.read_text(encoding="utf-8")
    except OSError as problem:
        say(f"{saved} cannot be read: {(problem.strerror or 'it cannot be opened').lower()}.")
        return Exit.UNREADABLE
    except UnicodeDecodeError:
        raise WrongUse(f"{saved} is not a saved audit: it is not text in UTF-8.") from None
    audits = [graded(audit, checklist) for audit in _read(text, saved)]
    with reported_to(report, output) as stream:
        report(audits, stream, Setting(len(audits) == 1, report_width(output)))
    return Exit.UNREADABLE if any(audit.error for audit in audits) else Exit.DONE


def _read(text: str, source: Path) -> Iterator[PlanAudit]:
    """The audits of a file: one object, or one a line."""
    decoder = json.JSONDecoder()
    position = 0
    found = 0
    while text[position:].strip():
        position += len(text[position:]) - len(text[position:].lstrip())
        found += 1
        try:
            data, position = decoder.raw_decode(text, position)
            # An audit of a later version may have fields more; what this one knows it can grade.
            yield PlanAudit.model_validate(data, extra="ignore")
        except (json.JSONDecodeError, ValidationError, RecursionError):
            which = f", object {found}," if found > 1 else ""
            raise WrongUse(f"{source}{which} is not a saved audit by the schema {SCHEMA}.") from None
    if not found:
        raise WrongUse(f"{source} is empty: there is no saved audit in it.")
