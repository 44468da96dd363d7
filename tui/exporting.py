"""Reports from any screen, in every format that `audit.reports` has."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from textual.content import Content

from audit.cycle.seeing import audit_as_seen
from audit.model.audit import PlanAudit
from audit.reports import Setting, find_report, formats
from tui.screens.base import PlanScreen
from tui.screens.dialogs import AskLine, Choice, Choose

if TYPE_CHECKING:
    from tui.app import ReviewApp

_WIDTH = 100


def ask_for_export(app: ReviewApp) -> None:
    """Ask for a format and a file, then write the plan that is open, or every plan of the cycle."""
    app.run_worker(_export(app), group="export")


async def _export(app: ReviewApp) -> None:
    plan = app.plan if isinstance(app.screen, PlanScreen) else None
    single = plan is not None
    what = "this plan" if single else "every audited plan of this cycle"
    choices = [Choice(name, Content(f"{name:<12}{about(name)}"), name) for name in formats()]
    chosen = await app.push_screen_wait(Choose(f"Export {what} as", choices))
    if chosen is None:
        return
    stem = plan.shown.document.path.replace("\\", "/").rsplit("/", 1)[-1] if plan else app.session.cycle.name
    name = f"{Path(stem).stem}-audit.{ending(chosen)}"
    path = await app.push_screen_wait(
        AskLine("Write it to which file?", "With your decisions in it.", value=name, needed=True)
    )
    if path is None:
        return
    try:
        audits = [plan.shown] if plan else await asyncio.to_thread(_all_audits, app)
        await asyncio.to_thread(write_report, audits, chosen, Path(path).expanduser(), single)
    except FileExistsError:
        app.tell(f"{path} is there already: choose another name.", "warning")
    except Exception as problem:
        app.tell(f"It could not be written ({type(problem).__name__}).", "error")
    else:
        app.tell(f"Written: {path}")


def _all_audits(app: ReviewApp) -> list[PlanAudit]:
    session = app.session
    audits = (
        audit_as_seen(session.store, one.entry) for one in session.worklist() if one.machine or one.error
    )
    return [session.to_show(audit) for audit in audits]


def about(name: str) -> str:
    """What a format is for: the first line of its module."""
    said = (import_module(find_report(name).write.__module__).__doc__ or "").strip().splitlines()
    return said[0] if said else ""


def ending(name: str) -> str:
    """How a file of a format ends."""
    return {"text": "txt"}.get(name, name)


def write_report(audits: Iterable[PlanAudit], name: str, path: Path, single: bool) -> None:
    """Write a report to a new file; one that is there already is never written over."""
    report = find_report(name)
    setting = Setting(single=single, width=_WIDTH)
    made: IO[Any] = path.open("xb") if report.binary else path.open("x", encoding="utf-8", newline="")
    try:
        with made as out:
            report(audits, out, setting)
    except BaseException:
        path.unlink(missing_ok=True)  # half a report would be taken for a whole one
        raise
