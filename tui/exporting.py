"""Asks what to write and to which file, from any screen."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from audit.cycle.problems import StoreProblem
from tui.content import plan_line
from tui.exports import CannotExport, Export, exports_of_list, exports_of_plan
from tui.screens.base import PlanScreen
from tui.screens.dialogs import AskLine, Choice, Choose

if TYPE_CHECKING:
    from tui.app import ReviewApp

_NAME_WIDTH = 18  # cells: the longest name of a kind of file, and a space


def ask_for_export(app: ReviewApp) -> None:
    """Ask for a kind of file and its name, then write the plan that is open, or the cycle."""
    app.run_worker(_export(app), group="export")


async def _export(app: ReviewApp) -> None:
    plan = app.plan if isinstance(app.screen, PlanScreen) else None
    found = exports_of_plan(plan, app.session) if plan is not None else exports_of_list(app.session)
    what = "this plan" if plan is not None else "this cycle, or every audited plan in it,"
    chosen = await app.push_screen_wait(Choose(f"Export {what} as", [_choice(one) for one in found]))
    if chosen is None:
        return
    export = next(one for one in found if one.key == chosen)
    redacted = app.session.anonymous or export.key.startswith("cycle-")
    about = f"With your decisions in it{'; names are replaced' if redacted else ', and with names'}."
    name = f"{plan_line(export.stem)}.{export.ending}"
    path = await app.push_screen_wait(AskLine("Write it to which file?", about, value=name, needed=True))
    if path is not None:
        await _write(app, export, Path(path).expanduser())


async def _write(app: ReviewApp, export: Export, path: Path) -> None:
    app.tell(f"Writing {path.name}...")
    try:
        await asyncio.to_thread(export.write, path)
    except FileExistsError:
        app.tell(f"{path} is there already: choose another name.", "warning")
    except (CannotExport, StoreProblem) as problem:
        app.tell(str(problem), "warning")
    except OSError as problem:
        app.tell(f"{path} could not be written: {problem.strerror or type(problem).__name__}.", "error")
    except Exception as problem:
        app.tell(f"It could not be written ({type(problem).__name__}).", "error")
    else:
        app.tell(f"Written: {path.absolute()}")


def _choice(export: Export) -> Choice:
    prompt = Content.assemble((f"{export.name:<{_NAME_WIDTH}}", "bold"), export.about)
    return Choice(export.key, prompt, f"{export.key} {export.name} {export.about}")
