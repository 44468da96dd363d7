"""What can be written to a file: a plan, its annotated copy, the list of plans, a report on the cycle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from audit.cycle.seeing import audit_as_seen
from audit.model.audit import PlanAudit
from audit.reports import Setting, find_report, formats
from tui.session import OpenPlan, Session

_WIDTH = 100

#: What a format is called and for, those first that most people want.
_FORMATS = {
    "docx": ("Word note", "For the plan's writer, two pages: what is good, what to put right, by whom."),
    "html": ("web page", "For the writer too: every likely gap on one page, to read or print."),
    "xlsx": ("Excel workbook", "Findings, statements, answers and links as rows to filter."),
    "text": ("plain text", "A summary to read or print: sections, gaps with quotes, grades."),
    "csv": ("table (CSV)", "Findings as rows, for a spreadsheet or Power BI."),
    "json": ("JSON", "The whole audit, for other programs."),
    "jsonl": ("JSON lines", "The same, one plan a line."),
    "sarif": ("SARIF", "Findings in the form in which programs that check code give theirs."),
}
_CYCLE_REPORTS = {
    "docx": ("Cycle, in Word", "For governance: figures, charts, themes, good practice, actions."),
    "html": ("Cycle, web page", "The same on one page that needs no network."),
    "xlsx": ("Cycle, in Excel", "A dashboard, and every plan, finding and judgement as rows."),
}


class CannotExport(Exception):
    """Why a file cannot be written, in words for whoever asked for it."""


@dataclass(frozen=True, slots=True)
class Export:
    """One kind of file. `stem` and `ending` make its name unless the auditor says another."""

    key: str
    name: str
    about: str
    stem: str
    ending: str
    write: Callable[[Path], None]


def exports_of_plan(plan: OpenPlan, session: Session) -> list[Export]:
    """What can be written of the plan that is open."""
    path = plan.shown.document.path.replace("\\", "/").rsplit("/", 1)[-1]
    stem = Path(path).stem
    found = [_of_audits(name, f"{stem}-audit", lambda: [plan.shown], single=True) for name in _formats()]
    kind = plan.shown.document.format
    if kind is not None and not session.anonymous:  # the copy shows all that the plan shows
        found.insert(1, _annotated(plan, stem, kind))
    return found


def exports_of_list(session: Session) -> list[Export]:
    """What can be written of the cycle: reports on it, and its plans one by one."""
    stem = session.cycle.name
    reports = [
        Export(f"cycle-{key}", name, about, f"{stem}-report", key, partial(_write_cycle, session, key))
        for key, (name, about) in _CYCLE_REPORTS.items()
    ]
    return reports + [
        _of_audits(name, f"{stem}-audit", partial(_all_audits, session), single=False) for name in _formats()
    ]


def _formats() -> list[str]:
    order = list(_FORMATS)
    return sorted(formats(), key=lambda name: order.index(name) if name in order else len(order))


def _of_audits(name: str, stem: str, audits: Callable[[], Iterable[PlanAudit]], *, single: bool) -> Export:
    ending = {"text": "txt"}.get(name, name)
    write = partial(_write_audits, audits, name, single)
    called, about = _FORMATS.get(name) or (name, _about(name))
    return Export(name, called, about, stem, ending, write)


def _about(name: str) -> str:
    """What a format that was added is for: the first line of its module."""
    said = (import_module(find_report(name).write.__module__).__doc__ or "").strip().splitlines()
    return said[0] if said else ""


def _all_audits(session: Session) -> Iterator[PlanAudit]:
    for one in session.worklist():
        if one.machine or one.error:
            yield session.to_show(audit_as_seen(session.store, one.entry))


def _write_audits(audits: Callable[[], Iterable[PlanAudit]], name: str, single: bool, path: Path) -> None:
    report = find_report(name)
    setting = Setting(single=single, width=_WIDTH)
    _write_new(path, report.binary, lambda out: report(audits(), out, setting))


def _annotated(plan: OpenPlan, stem: str, kind: str) -> Export:
    name = "annotated copy"
    about = "The plan itself with a note at each likely gap; the original stays as it is."
    return Export("annotated", name, about, f"{stem}-annotated", kind, partial(_write_annotated, plan))


def _write_annotated(plan: OpenPlan, path: Path) -> None:
    from audit.reports.annotated import NoOriginal, annotate

    original = Path(plan.entry.path)
    try:
        _write_new(path, True, lambda out: annotate(plan.shown, original, cast(BinaryIO, out)))
    except NoOriginal as problem:
        raise CannotExport(str(problem)) from None


def _write_cycle(session: Session, format_name: str, path: Path) -> None:
    """As `cycle report` does: names are replaced, since such a report is made to be handed on."""
    from audit.cycle.pseudonym_keys import pseudonyms_of
    from audit.cycle.reporting import material_of
    from audit.reports.cycle import find_cycle_report

    report = find_cycle_report(format_name)
    pseudonyms = session.pseudonyms or pseudonyms_of(session.store.address, session.cycle.name)
    made = material_of(session.store, session.cycle, pseudonyms, tables=report.needs_tables)
    _write_new(path, report.binary, lambda out: report.write(made.figures, made.tables, out))


def _write_new(path: Path, binary: bool, write: Callable[[IO[Any]], object]) -> None:
    """Write a new file; one that is there already is never written over."""
    made: IO[Any] = path.open("x+b") if binary else path.open("x", encoding="utf-8", newline="")
    try:
        with made as out:
            write(out)
    except BaseException:
        path.unlink(missing_ok=True)  # half a report would be taken for a whole one
        raise
