"""A store with three fictional plans, and an auditor at the keyboard."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from textual import events
from textual.pilot import Pilot
from textual.widgets import Static

from audit.checklists import Checklist, load_checklist
from audit.cycle.audits import save_audit
from audit.cycle.cycles import desk, find_cycle
from audit.cycle.entries import Candidate, add_plans, list_entries
from audit.cycle.store import Store, open_store
from audit.cycle.values import Auditor, Entry
from tests.tui import plans
from tui.app import ReviewApp
from tui.session import Session
from tui.settings import Settings

JO = Auditor("Jo Park")
ANN = Auditor("Ann Lee", "health")
HERE = Path(__file__).resolve().parent

_BUSY = ("worklist", "open", "decisions", "follow", "figures", "differences", "difference", "export")
_PATIENCE = 400  # steps of a fiftieth of a second


@pytest.fixture(scope="session")
def checklist() -> Checklist:
    """The small framework of these tests."""
    return load_checklist(str(HERE / "checklist.toml"))


@pytest.fixture(scope="session")
def first_store(tmp_path_factory: pytest.TempPathFactory, checklist: Checklist) -> Path:
    """A store file that every test gets a copy of."""
    path = tmp_path_factory.mktemp("store") / "store.sqlite"
    with open_store(str(path)) as store:
        cycle = desk(store, checklist)
        audits = [
            plans.plan(checklist, "plans/amira.docx", "a" * 64),
            plans.plan(checklist, "plans/second.docx", "b" * 64),
            plans.unreadable(checklist, "plans/locked.pdf"),
        ]
        added = add_plans(store, cycle, [Candidate(one.document.path, one.document.sha256) for one in audits])
        for entry, audit in zip(added.added, audits, strict=True):
            save_audit(store, entry, audit)
    return path


@pytest.fixture
def store(first_store: Path, tmp_path: Path) -> Iterator[Store]:
    """A store of the test's own."""
    path = tmp_path / "store.sqlite"
    shutil.copy(first_store, path)
    with open_store(str(path)) as opened:
        yield opened


@pytest.fixture
def entry(store: Store) -> Entry:
    """Amira's plan."""
    return list_entries(store, find_cycle(store, "desk"))[0]


class AtTheKeyboard:
    """What a test does with the screens: press, type, look."""

    def __init__(self, app: ReviewApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot
        self._told: list[str] = []
        notify = app.notify

        def noted(message: str, **more: Any) -> None:
            self._told.append(message)
            notify(message, **more)

        app.notify = noted  # type: ignore[method-assign]

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, each once the last has had its effect."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text into the line that has the focus, as fast as a paste."""
        self.app.screen.focused.post_message(events.Paste(text))
        await self.settle()

    async def click(self, words: str, times: int = 1, further: int = 0) -> None:
        """Click on some words where they stand on the screen, or so many cells after their beginning."""
        line, text = next((n, line) for n, line in enumerate(self.shown().split("\n")) if words in line)
        place = cell_len(text[: text.index(words)]) + further
        await self.pilot.click(offset=(place, line), times=times)
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is being read or kept."""
        for _ in range(_PATIENCE):
            await self.pilot.pause()
            waiting = [one for one in self.app.workers if one.group in _BUSY and one.is_running]
            # A question that is open is a worker too, and waits for the user.
            if not [one for one in waiting if not (one.group == "export" and len(self.app.screen_stack) > 2)]:
                await self.pilot.pause()
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"still at work: {[one.group for one in self.app.workers if one.is_running]}")

    def shown(self) -> str:
        """Everything on the screen, line by line."""
        width, height = self.app.size
        lines = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text[:width].rstrip() for strip in lines[:height])

    def told(self) -> str:
        """What was said in the corner of the screen so far."""
        return "\n".join(self._told)

    def static(self, selector: str) -> str:
        """The text of one part of the screen."""
        return str(self.app.screen.query_one(selector, Static).content)


Task = Callable[[AtTheKeyboard], Awaitable[None]]


@pytest.fixture
def review(store: Store, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Runs a task on the screens: `review(task, size=(100, 30))`."""

    def run(
        task: Task,
        size: tuple[int, int] = (120, 36),
        auditor: Auditor = JO,
        settings: Settings | None = None,
        cycle: str = "desk",
        batch: bool = False,
        **more: Any,
    ) -> None:
        if not batch:  # the plans of the store are no files: there is nothing to audit
            monkeypatch.setattr("tui.running.Batch.run", lambda *_, **__: None)
        found = find_cycle(store, cycle)
        app = ReviewApp(Session.of(store, found, auditor, more.pop("pseudonyms", None)), settings, **more)

        async def drive() -> None:
            async with app.run_test(size=size) as pilot:
                keyboard = AtTheKeyboard(app, pilot)
                await keyboard.settle()
                await task(keyboard)

        asyncio.run(drive())

    return run
