"""`ehcp-audit score`: read plans, audit them, print a report."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click

from audit.checklists import Checklist
from audit.cli.console import Exit, WrongUse, progress, say, stop_if_asked
from audit.cli.options import as_of_option, checklist_option, report_options
from audit.cli.output import check_format, check_output, report_width, reported_to
from audit.cli.redacting import own_pseudonyms, redact_option
from audit.discovery import Discovery, find_plans
from audit.model.audit import PlanAudit
from audit.model.findings import SEVERITIES, Severity
from audit.reports import Setting, find_report


@click.command("score")
@click.argument("paths", nargs=-1, metavar="PATH...")
@report_options
@checklist_option
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many plans to audit at once. [default: one for each processor]",
)
@as_of_option
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    help="End with status 4 if there is a gap as grave as this, or graver.",
)
@redact_option("Replace names, schools and numbers by pseudonyms. [default: as they are]")
@click.option("--advice", multiple=True, metavar="PATH", help="Reserved: comes after the first release.")
@click.option("--previous", metavar="FILE", help="Reserved: comes after the first release.")
def command(
    paths: tuple[str, ...],
    format_name: str,
    output: Path | None,
    checklist: Checklist,
    jobs: int | None,
    as_of: date | None,
    fail_on: Severity | None,
    redact: bool | None,
    advice: tuple[str, ...],
    previous: str | None,
) -> int:
    """Read plans, audit them and print a report.

    PATH is a file or a folder. Folders are searched through for Word documents (.docx) and PDFs. A
    file that cannot be read is reported in its place; all others are audited. Several plans are also
    compared with each other, so that their report comes when the last of them has been read.

    \b
    Exit status
      0    every file was audited
      1    some file could not be read (the others were audited)
      2    the command line, a checklist or a setting is wrong (nothing was audited)
      4    there are gaps as --fail-on names them
      130  stopped
    """
    if advice or previous:
        option = "--advice" if advice else "--previous"
        raise WrongUse(
            f"{option} is reserved: comparing a plan with other documents comes in a later release."
        )
    report = find_report(format_name)
    check_format(report, output)
    found = _find(paths)
    check_output(output, (source.path for source in found.sources))

    from audit.pipeline import audit_plans  # loads what reads plans: only once the command line is right

    seen = _Seen(fail_on)
    single = len(found.sources) == 1
    audits = audit_plans(found.sources, checklist=checklist, as_of=as_of, jobs=jobs, in_order=True)
    # A bar and a report on one screen would write over each other.
    quiet_screen = output is not None or not sys.stdout.isatty()
    with (
        reported_to(report, output) as stream,
        progress(len(found.sources), wanted=quiet_screen) as counted,
    ):
        finished = _stoppable(counted(audits))
        if not single:
            from audit.batch import compare_plans  # loads NumPy, which a single plan's report does not need

            finished = compare_plans(finished, checklist)
        if redact:
            finished = _redacted(finished)
        report(seen.watch(finished), stream, Setting(single, report_width(output)))
    return seen.status()


def _redacted(audits: Iterable[PlanAudit]) -> Iterator[PlanAudit]:
    """The same audits without who the child is; pseudonyms are those of the user's own desk."""
    from audit.redaction import redacted

    pseudonyms = own_pseudonyms(None)
    return (redacted(audit, pseudonyms) for audit in audits)


def _find(paths: tuple[str, ...]) -> Discovery:
    if not paths:
        raise WrongUse("Name a plan, or a folder with plans: ehcp-audit score PATH...")
    found = find_plans(paths)
    if found.empty_folders:
        folders = ", ".join(str(folder) for folder in found.empty_folders)
        others = f" ({found.passed_over} other files were passed over)" if found.passed_over else ""
        raise WrongUse(f"There is no plan (.docx or .pdf) to read in {folders}{others}.")
    if found.passed_over:
        files = "file that is" if found.passed_over == 1 else "files that are"
        say(f"Passed over {found.passed_over} {files} neither a Word document (.docx) nor a PDF.")
    return found


def _stoppable(audits: Iterable[PlanAudit]) -> Iterator[PlanAudit]:
    """The same audits, until the user asks to stop."""
    for audit in audits:
        stop_if_asked()
        yield audit


class _Seen:
    """What went by on its way to the report, for the exit status."""

    def __init__(self, fail_on: Severity | None) -> None:
        self._grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on else ()
        self._unreadable = False
        self._found = False

    def watch(self, audits: Iterable[PlanAudit]) -> Iterator[PlanAudit]:
        """The same audits, looked at in passing."""
        for audit in _stoppable(audits):
            self._unreadable |= audit.error is not None
            self._found |= any(
                finding.severity in self._grave and finding.state != "rejected" and not finding.advisory
                for finding in audit.findings
            )
            yield audit

    def status(self) -> Exit:
        """A file that could not be read goes before findings."""
        if self._unreadable:
            return Exit.UNREADABLE
        return Exit.FOUND if self._found else Exit.DONE
