"""The one queue of decisions: kept one after the other, on disk first and on the screen after."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual import work
from textual.app import App

from audit.cycle.problems import StoreProblem
from audit.cycle.undoing import undo
from tui import help_text
from tui.content import plan_line
from tui.messages import PlanChanged, Refused
from tui.screens.base import PlanScreen, ReviewScreen
from tui.screens.worklist import WorklistScreen
from tui.session import OpenPlan, Session


class KeepingApp(App[None]):
    """An application that keeps what its auditor decides. `turn` is held while something is being kept."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.plan: OpenPlan | None = None
        self.turn = asyncio.Lock()

    def tell(self, words: str, severity: str = "information") -> None:
        """A word in the corner; never read as markup."""
        self.notify(plan_line(words), severity=severity, markup=False)  # type: ignore[arg-type]

    def keep(self, plan: OpenPlan, decide: Callable[[], object], said: str) -> None:
        """Keep a decision. They are kept one after the other, in the order in which they were made."""
        self._keep(plan, decide, said)

    @work(group="decisions")
    async def _keep(self, plan: OpenPlan, decide: Callable[[], object], said: str) -> None:
        async with self.turn:
            try:
                await asyncio.to_thread(decide)
                changed = await asyncio.to_thread(self.session.looked_at_again, plan)
            except StoreProblem as problem:
                self.post_message(Refused(str(problem)))
                return
        self.post_message(PlanChanged(changed, said))

    def keep_apart(self, decide: Callable[[], object], said: str, after: Callable[[], object]) -> None:
        """Keep something that is not about the plan that is open; then `after`."""
        self._keep_apart(decide, said, after)

    @work(group="decisions")
    async def _keep_apart(self, decide: Callable[[], object], said: str, after: Callable[[], object]) -> None:
        async with self.turn:
            try:
                await asyncio.to_thread(decide)
            except StoreProblem as problem:
                self.post_message(Refused(str(problem)))
                return
        self.tell(said)
        after()

    def action_undo(self) -> None:
        """Take back the last decision, of the plan that is open or of the whole cycle."""
        screen = self.screen
        if not (isinstance(screen, ReviewScreen) and screen.undo()):
            self._undo()

    @work(group="decisions")
    async def _undo(self) -> None:
        on_plan = isinstance(self.screen, PlanScreen)
        entry = self.plan.entry if self.plan is not None and on_plan else None
        async with self.turn:
            try:
                undone = await asyncio.to_thread(
                    undo, self.session.store, self.session.cycle, self.session.auditor, entry
                )
                plan = self.plan
                changed = await asyncio.to_thread(self.session.looked_at_again, plan) if plan else None
            except StoreProblem as problem:
                self.post_message(Refused(str(problem)))
                return
        said = (
            f"Taken back: {help_text.event_words(undone)}."
            if undone
            else "There is nothing left to take back."
        )
        if changed is not None:
            self.post_message(PlanChanged(changed, said))
        else:
            self.tell(said)
        if isinstance(self.screen, WorklistScreen):
            self.screen.read_again()
