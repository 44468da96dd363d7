"""`ehcp-audit export`: one plan's audit, or a whole cycle's, in every format there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from audit.checklists import Checklist
from audit.cli.console import Exit, WrongUse, say, stop_if_asked
from audit.cli.cycle_store import database_option, opened_cycle
from audit.cli.export_copy import write_copy
from audit.cli.options import as_of_option, checklist_option
from audit.cli.output import check_output, reported_to
from audit.cli.redacting import own_pseudonyms, pseudonyms_for, redact_option
from audit.model.audit import PlanAudit
from audit.reports import Setting, find_report

if TYPE_CHECKING:
    from audit.redaction import Pseudonyms

_FORMATS = ("json", "csv", "xlsx", "docx", "html", "annotated", "sarif")
_OF_ONE_PLAN = {"docx": "-note.docx", "html": "-note.html", "annotated": "-annotated"}
_REDACTED_UNLESS_ASKED = ("sarif",)


@dataclass(frozen=True, slots=True)
class _Audited:
    """An audit with the file that was audited."""

    audit: PlanAudit
    original: Path


@click.command("export")
@click.argument("target", metavar="PLAN-OR-CYCLE")
@click.option(
    "--format", "format_name", type=click.Choice(_FORMATS), required=True, help="What to write: see above."
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    metavar="PATH",
    help="The file to write; for the notes and annotated copies of a cycle, a folder.",
)
@click.option("--cycle", "cycle_name", metavar="NAME", help="Take PLAN as it was audited and judged there.")
@redact_option(
    "Replace names, schools and numbers by pseudonyms. [default: redacted for sarif, as it is for others]"
)
@checklist_option
@as_of_option
@database_option
def command(
    target: str,
    format_name: str,
    output: Path,
    cycle_name: str | None,
    redact: bool | None,
    checklist: Checklist,
    as_of: date | None,
    database: str | None,
) -> int:
    """Write a plan's audit, or those of a whole cycle, to a file.

    PLAN-OR-CYCLE is a plan (Word or PDF), which is audited now, or the name of a cycle. A plan of a
    cycle comes with its auditors' decisions: name it, and the cycle with --cycle.

    \b
    Formats
      docx       a note of two pages for the plan's writer
      html       the same on a page, with every gap
      annotated  the plan itself, with a comment at each gap (PDF: a highlight with its note);
                 with --redact (Word only) names, numbers and pictures are taken out of it
      xlsx       findings, statements, questions and links, a sheet each
      csv        findings, one a row
      json       the whole audit (of a cycle: one a line)
      sarif      for programs that show findings of others

    \b
    Examples
      ehcp-audit export plan.docx --format annotated --output plan-annotated.docx
      ehcp-audit export plan.docx --format docx --output note.docx --redact
      ehcp-audit export "Autumn 2026" --format xlsx --output autumn.xlsx
    """
    hide = format_name in _REDACTED_UNLESS_ASKED if redact is None else redact
    if cycle_name is not None or not Path(target).exists():
        return _from_store(target, cycle_name, format_name, output, hide, database)
    source = Path(target)
    if source.is_dir():
        raise WrongUse(f"{target} is a folder: export one plan, or put them into a cycle.")
    check_output(output, [source])
    found = _Audited(_audit_now(source, checklist, as_of), source)
    return _write_one(found, format_name, output, own_pseudonyms(database) if hide else None)


def _audit_now(source: Path, checklist: Checklist, as_of: date | None) -> PlanAudit:
    from audit.pipeline import audit_plans

    return next(audit_plans([source], checklist=checklist, as_of=as_of, jobs=1))


def _from_store(
    target: str, cycle_name: str | None, format_name: str, output: Path, hide: bool, database: str | None
) -> int:
    """A plan of a cycle or, without the cycle's name apart, all of a cycle."""
    from audit.cycle.entries import find_entry, list_entries
    from audit.cycle.problems import NoSuchThing
    from audit.cycle.seeing import audit_as_seen

    try:
        with opened_cycle(database, cycle_name or target) as (store, cycle):
            pseudonyms = pseudonyms_for(store.address, cycle.name) if hide else None
            if cycle_name is not None:
                entry = find_entry(store, cycle, target)
                check_output(output, [Path(entry.path)])
                found = _Audited(audit_as_seen(store, entry), Path(entry.path))
                return _write_one(found, format_name, output, pseudonyms)
            entries = list_entries(store, cycle)

            def audited() -> Iterator[_Audited]:
                for entry in entries:
                    stop_if_asked()
                    try:
                        yield _Audited(audit_as_seen(store, entry), Path(entry.path))
                    except NoSuchThing:
                        say(f"{entry.file_name} has not been audited yet: it is left out.")

            if format_name in _OF_ONE_PLAN:
                return _write_each(audited(), format_name, output, pseudonyms)
            check_output(output, (Path(entry.path) for entry in entries))
            return _write_all(audited(), format_name, output, pseudonyms)
    except WrongUse as problem:
        if cycle_name is None and problem.message.startswith("There is no cycle"):
            raise WrongUse(f"{target} is neither a file nor a cycle. {problem.message}") from None
        raise


def _write_all(
    found: Iterable[_Audited], format_name: str, output: Path, pseudonyms: Pseudonyms | None
) -> int:
    """All audits in one file."""
    report = find_report(format_name)
    seen = _Seen()
    with reported_to(report, output) as stream:
        report((_hidden(seen.watch(one), pseudonyms).audit for one in found), stream, Setting(single=False))
    return seen.status


def _write_each(
    found: Iterable[_Audited], format_name: str, folder: Path, pseudonyms: Pseudonyms | None
) -> int:
    """A file for each audit."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise WrongUse(f"--output must be a folder for {format_name} of a whole cycle: {folder}.") from None
    status = Exit.DONE
    taken: set[str] = set()
    for one in found:
        name = PurePath(_hidden(one, pseudonyms).audit.document.path.replace("\\", "/"))
        ending = _OF_ONE_PLAN[format_name] + (name.suffix if format_name == "annotated" else "")
        stem, number = name.stem, 1
        while f"{stem}{ending}" in taken:
            number += 1
            stem = f"{name.stem}-{number}"
        taken.add(f"{stem}{ending}")
        try:
            status = max(status, _write_one(one, format_name, folder / f"{stem}{ending}", pseudonyms))
        except WrongUse as problem:  # one plan of which there can be no such copy stops no other
            say(problem.message)
            status = Exit.UNREADABLE
    return status


def _write_one(found: _Audited, format_name: str, output: Path, pseudonyms: Pseudonyms | None) -> Exit:
    """One audit in one file."""
    if format_name == "annotated":
        return write_copy(found.audit, found.original, output, pseudonyms)
    made = _hidden(found, pseudonyms)
    report = find_report(format_name)
    with reported_to(report, output) as stream:
        report([made.audit], stream, Setting(single=True))
    return Exit.UNREADABLE if made.audit.error else Exit.DONE


def _hidden(found: _Audited, pseudonyms: Pseudonyms | None) -> _Audited:
    """The audit without who it is about, where that is asked for."""
    if pseudonyms is None:
        return found
    from audit.redaction import redacted

    return _Audited(redacted(found.audit, pseudonyms), found.original)


class _Seen:
    """Whether some file could not be read, for the exit status."""

    def __init__(self) -> None:
        self.status = Exit.DONE

    def watch(self, found: _Audited) -> _Audited:
        """The same, looked at in passing."""
        if found.audit.error is not None:
            self.status = Exit.UNREADABLE
        return found
