"""Moderation: where auditors of one plan differ, side by side, and what is agreed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from audit.cycle.agreement import CycleAgreement, cycle_agreement
from audit.cycle.moderating import moderate
from audit.cycle.problems import StoreProblem
from audit.cycle.undoing import undo_moderation
from audit.cycle.values import Difference, PlanSummary
from tui import words
from tui.actions import bindings
from tui.messages import Refused
from tui.screens.base import ReviewScreen
from tui.screens.dialogs import AskLine
from tui.session import OpenPlan
from tui.widgets.difference_rows import (
    agreed_words,
    agreement_words,
    difference_content,
    difference_key,
    difference_rows,
)
from tui.widgets.key_bar import KeyBar
from tui.widgets.rows import Rows

#: What each key agrees on, by the kind of what is moderated.
_VALUES: dict[str, dict[int, str]] = {
    "answer": {1: "met", 2: "partly-met", 3: "not-met", 4: "not-applicable"},
    "finding": {5: "accepted", 6: "rejected"},
    "link": {5: "confirmed", 6: "rejected"},
}


class ModerationScreen(ReviewScreen):
    """Differences first; what is settled after them."""

    PLACE = "moderation"
    BINDINGS: ClassVar[list[BindingType]] = bindings("moderation")

    class Gathered(Message):
        """Differences, plans and agreement have been read."""

        def __init__(
            self, found: Sequence[Difference], plans: Sequence[PlanSummary], agreement: CycleAgreement
        ) -> None:
            super().__init__()
            self.found = found
            self.plans = plans
            self.agreement = agreement

    class Shown(Message):
        """The plan of a difference has been read."""

        def __init__(self, plan: OpenPlan) -> None:
            super().__init__()
            self.plan = plan

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Difference] = []
        self._plans: dict[int, PlanSummary] = {}
        self._opened: dict[int, OpenPlan] = {}
        self._open_only = False
        self._after: str | None = None

    def compose(self) -> ComposeResult:
        """Title, list and difference, agreement, keys."""
        yield Static(id="title", markup=False)
        with Horizontal(id="panes"):
            yield Rows(id="differences")
            with VerticalScroll(id="asked", can_focus=True):
                yield Static(id="difference", markup=False)
        yield Static(id="agreement", markup=False)
        yield KeyBar(self.PLACE)

    def on_mount(self) -> None:
        """Read the differences."""
        self.query_one("#differences").focus()
        self._gather()

    @work(thread=True, exclusive=True, group="differences")
    def _gather(self) -> None:
        session = self.session
        try:
            found = session.differences_of()
            plans = session.worklist()
            agreement = cycle_agreement(session.store, session.cycle)
        except StoreProblem as problem:
            self.app.post_message(Refused(str(problem)))
            return
        self.post_message(self.Gathered(found, plans, agreement))

    def on_moderation_screen_gathered(self, message: Gathered) -> None:
        """Show them, those that wait first."""
        if not self.is_there:
            return
        self._plans = {one.entry.id: one for one in message.plans}
        visible = [one for one in message.found if self._may_see(one)]
        self._found = sorted(visible, key=lambda one: one.agreed is not None)
        self.query_one("#agreement", Static).update(agreement_words(message.agreement))
        self._show()

    def _may_see(self, difference: Difference) -> bool:
        """In a blind cycle nobody sees others' answers on a plan that they have not finished themselves."""
        if not self.session.cycle.blind:
            return True
        plan = self._plans.get(difference.entry.id)
        mine = [one for one in plan.readings if one.auditor == self.session.auditor.name] if plan else []
        return all(one.finished_at is not None for one in mine)

    def _show(self) -> None:
        shown = [one for one in self._found if not (self._open_only and one.agreed)]
        rows = difference_rows(shown, self._plans, self.session)
        self.query_one("#differences", Rows).show_rows(rows, self._after)
        self._after = None
        waiting = sum(one.agreed is None for one in self._found)
        plans = len({one.entry.id for one in self._found if one.agreed is None})
        said = f"{words.count_words(waiting, 'difference')} in {words.count_words(plans, 'plan')} to agree"
        said += f" · {len(self._found) - waiting} agreed"
        lens = "showing: what waits" if self._open_only else "showing: all"
        self.query_one("#title", Static).update(
            Content.assemble(("Moderation", "bold"), f"\n{said} · {lens}")
        )
        self._show_difference()

    @property
    def difference(self) -> Difference | None:
        """The one where the cursor is."""
        key = self.query_one("#differences", Rows).key
        return next((one for one in self._found if difference_key(one) == key), None)

    def _show_difference(self) -> None:
        one = self.difference
        pane = self.query_one("#difference", Static)
        if one is None:
            pane.update(Content("Nobody differs: there is nothing to moderate."))
            return
        plan = self._opened.get(one.entry.id)
        if plan is None:
            self._open(one)
        pane.update(difference_content(one, plan, self.session))

    @work(thread=True, exclusive=True, group="difference")
    def _open(self, difference: Difference) -> None:
        try:
            self.post_message(self.Shown(self.session.open_plan(difference.entry)))
        except StoreProblem as problem:
            self.app.post_message(Refused(str(problem)))

    def on_moderation_screen_shown(self, message: Shown) -> None:
        """The evidence can be shown."""
        self._opened[message.plan.entry.id] = message.plan
        one = self.difference if self.is_there else None
        if self.is_there and one is not None and one.entry.id == message.plan.entry.id:
            self.query_one("#difference", Static).update(difference_content(one, message.plan, self.session))

    @on(Rows.Moved)
    def _moved(self) -> None:
        self._show_difference()

    # --- agreeing ---

    @work
    async def action_agree(self, number: int) -> None:
        """Keep what was agreed, and why."""
        one = self.difference
        if one is None:
            return
        value = _VALUES[one.kind].get(number)
        if value is None:
            keys = "1 to 4" if one.kind == "answer" else "y or n"
            self.review.tell(f"Agree on this {one.kind} with {keys}.", "warning")
            return
        said = words.ANSWERS.get(value, value)  # type: ignore[call-overload]
        before = one.agreed.reason if one.agreed else ""
        ask = AskLine(f"Agreed: {said}. Why?", "Kept with what was agreed.", value=before, needed=True)
        reason = await self.app.push_screen_wait(ask)
        if reason is not None:
            self._after = self._next_waiting(one)
            session = self.session
            keep = partial(
                moderate, session.store, one.entry, one.kind, one.target, value, reason, session.auditor
            )
            self.review.keep_apart(keep, f"Agreed: {said}.", self._gather)

    def undo(self) -> bool:
        """What was agreed last is taken back."""
        self._take_back()
        return True

    @work(group="decisions")
    async def _take_back(self) -> None:
        session = self.session
        try:
            undone = await asyncio.to_thread(undo_moderation, session.store, session.cycle, session.auditor)
        except StoreProblem as problem:
            self.app.post_message(Refused(str(problem)))
            return
        if undone is None:
            self.review.tell("You have agreed nothing that could be taken back.")
            return
        self._after = f"{undone.entry_id}:{undone.kind}:{undone.target}"
        self.review.tell(f"Taken back: {agreed_words(undone, session)}.")
        self._gather()

    def _next_waiting(self, here: Difference) -> str | None:
        """Where to go once this one is agreed: to the next that waits."""
        waiting = [one for one in self._found if one.agreed is None or one == here]
        if here not in waiting:
            return None
        after = waiting[waiting.index(here) + 1 :] or waiting[:1]
        return difference_key(after[0])

    def action_toggle_open(self) -> None:
        """All, or what still waits."""
        self._open_only = not self._open_only
        self._show()

    def action_plan(self) -> None:
        """Open the plan there."""
        one = self.difference
        if one is None:
            return
        screen = {"answer": "judgement", "finding": "plan", "link": "thread"}[one.kind]
        self.review.open_entry(one.entry, screen, one.target)

    @on(Rows.Chosen)
    def _chosen(self) -> None:
        self.action_plan()

    def action_back(self) -> None:
        """The list of plans."""
        self.app.pop_screen()

    def under_cursor(self) -> str:
        """The difference in words."""
        one = self.difference
        return difference_content(one, self._opened.get(one.entry.id), self.session).plain if one else ""

    def about(self) -> str:
        """For F1."""
        return (
            "What auditors of the same plan decided differently. Read both sides and the evidence, talk, "
            "then keep what was agreed, with the reason. Kappa is agreement beyond chance: from 0.6 it is "
            "called substantial, below 0.4 the question may need clearer words."
        )
