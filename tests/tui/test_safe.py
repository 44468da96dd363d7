"""Nothing that was decided is lost; identities stay hidden; plans are audited while one works."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from audit.cycle import decisions
from audit.cycle.cycles import find_cycle
from audit.cycle.entries import list_entries
from audit.cycle.store import Store, open_store
from audit.cycle.values import Entry
from audit.redaction import Pseudonyms
from tests.conftest import ROOT
from tests.tui import plans
from tests.tui.conftest import AtTheKeyboard
from tui.app import ReviewApp
from tui.widgets.rows import Rows

Review = Callable[..., None]

_DRIVER = """
    import asyncio, os, signal, sys
    from audit.cycle.cycles import find_cycle
    from audit.cycle.store import open_store
    from audit.cycle.values import Auditor
    from tui.app import ReviewApp
    from tui.messages import PlanChanged
    from tui.running import Batch
    from tui.session import Session

    Batch.run = lambda *_, **__: None
    store = open_store(sys.argv[1])
    app = ReviewApp(Session.of(store, find_cycle(store, "desk"), Auditor("Jo Park")))
    decided = 0

    async def drive():
        async with app.run_test(size=(100, 30)) as pilot:
            async def until(seen):
                while not seen():
                    await pilot.pause(0.02)
            await until(lambda: app.screen.query_one("#plans").row_count)
            await pilot.press("enter")
            await until(lambda: app.plan)
            await pilot.press("n", "a")
            await until(lambda: app.plan.decisions)
            await pilot.press("j", "1")
            await until(lambda: len(app.plan.decisions) == 2)
            await pilot.press("c", "h", "a", "l", "f")  # a comment that is still being written
            os.kill(os.getpid(), signal.SIGKILL)

    asyncio.run(drive())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_sudden_end_loses_nothing_that_was_decided(first_store: Path, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    shutil.copy(first_store, path)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_DRIVER), str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    with open_store(str(path)) as store:
        entry = list_entries(store, find_cycle(store, "desk"))[0]
        made = {(one.kind, one.target): one.value for one in decisions.decisions_of(store, entry, "Jo Park")}
    assert made == {("finding", "T01:B3"): "accepted", ("answer", "one-child"): "met"}


def test_identities_are_hidden_on_every_screen(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        screens = [at.shown()]
        for keys in (("enter",), ("F", "down"), ("t",), ("j",), ("f1",)):
            await at.press(*keys)
            screens.append(at.shown())
        await at.press("escape", "b", "F", "down", "g", "enter")
        screens.append(at.app.screen.query_one("#text", Rows).text)
        for name in ("Amira", "Khalil", "Saltmarsh", "A.K.", "amira.docx"):
            assert not any(name in one for one in screens), name
        assert any("Child " in one for one in screens)

    review(task, pseudonyms=Pseudonyms(b"k" * 32))
    (made,) = decisions.decisions_of(store, entry, "Jo Park")
    assert made.details["quote"] == plans.PROVISION_1


def test_decisions_on_hidden_plans_are_made_on_the_true_one(
    review: Review, store: Store, entry: Entry
) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "B", "down", "g", "enter")

    review(task, pseudonyms=Pseudonyms(b"k" * 32))
    (made,) = decisions.decisions_of(store, entry, "Jo Park")
    assert made.details["quote"] == plans.NEED_1


def test_plans_are_audited_while_one_works(review: Review, store: Store, sample_folder: Path) -> None:
    async def task(at: AtTheKeyboard) -> None:
        for _ in range(1200):
            await at.pilot.pause(0.05)
            if "audited" in at.told():
                break
        await at.settle()
        assert "could not be read" in at.told()
        assert "broken.docx" in at.shown()
        assert "Robin" not in at.shown()
        await at.press("f", "f", "f", "f", "f")
        assert "broken.docx" in at.shown()

    review(task, size=(160, 40), batch=True, paths=[str(sample_folder)], jobs=1)
    cycle = find_cycle(store, "desk")
    assert len(list_entries(store, cycle)) == 5


@pytest.fixture
def sample_folder(tmp_path: Path) -> Path:
    """A folder with a plan and a file that is none."""
    folder = tmp_path / "new"
    folder.mkdir()
    shutil.copy(ROOT / "samples" / "03-linear-secondary-autism.docx", folder / "plan.docx")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 this is no zip")
    return folder


def test_a_batch_can_be_stopped_and_goes_on(review: Review, store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3):
        text = (ROOT / "samples" / "03-linear-secondary-autism.docx").read_bytes()
        (folder / f"plan-{number}.docx").write_bytes(text + b" " * number)

    async def task(at: AtTheKeyboard) -> None:
        for _ in range(400):
            await at.pilot.pause(0.02)
            if "Auditing" in at.shown():
                break
        assert "c stops" in at.shown()
        await at.press("c")
        for _ in range(600):
            await at.pilot.pause(0.02)
            if "Stopped" in at.told():
                break
        await at.settle()
        assert "Stopped" in at.told()
        assert "waiting" in at.shown()

    review(task, batch=True, paths=[str(folder)], jobs=1)
    failed = [
        one
        for one in list_entries(store, find_cycle(store, "desk"))
        if "plan-" in one.path and one.sha256 is None
    ]
    assert not failed


def test_a_refusal_of_the_store_is_said_and_changes_nothing(
    review: Review, store: Store, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    from audit.cycle.problems import StoreProblem

    def refuse(*_: object, **__: object) -> None:
        raise StoreProblem("The store cannot be used: the disk is full.")

    monkeypatch.setattr("audit.cycle.decisions.decide_finding", refuse)

    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n", "a")
        assert "the disk is full" in at.told()
        assert "0 decided" in at.static("#title")

    review(task)


def test_nothing_is_lost_when_one_leaves_at_once(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n")
        await at.pilot.press("a", "n", "a", "n", "a", "ctrl+q")

    review(task)
    assert len(decisions.decisions_of(store, entry, "Jo Park")) == 3


def test_the_application_is_the_one_that_the_command_runs() -> None:
    from audit.cli import review as command

    assert "tui" not in command.__dict__
    assert ReviewApp.TITLE == "ehcp-audit"
