"""What an auditor does to a golden thread: confirms, rejects and adds links."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.content import Content

from audit.cycle import decisions
from audit.cycle.values import LinkDecision
from tui.content import plan_line
from tui.screens.base import PlanScreen
from tui.screens.dialogs import AskLine, Choose
from tui.weave import Pair, link_of
from tui.widgets.thread_detail import Comparison, candidates

if TYPE_CHECKING:
    from audit.thread.follow import Following


class LinkingScreen(PlanScreen):
    """Deciding on links; which one, the screen itself says. `following`: the evidence, once it is there."""

    following: Following | None = None

    @property
    def comparison(self) -> Comparison:
        """What stands side by side."""
        raise NotImplementedError

    def action_confirm(self) -> None:
        """The two belong together."""
        pair = self._decidable()
        if pair is not None:
            listed = link_of(self.plan.machine, pair) is not None
            self._decide(pair, "confirmed" if listed else "added", None)

    def action_reject(self) -> None:
        """The two do not. Where the plan itself ties them you are asked why."""
        pair = self._decidable()
        if pair is None:
            return
        link = link_of(self.plan.machine, pair)
        if link is not None and ("same-row" in link.basis or "reference" in link.basis):
            self._reject_with_reason(pair)
        else:
            self._decide(pair, "rejected", None)

    @work
    async def _reject_with_reason(self, pair: Pair) -> None:
        about = "The plan itself ties these two, by a row or by naming one in the other."
        reason = await self.app.push_screen_wait(
            AskLine(f"Why does {pair.source} not belong to {pair.target}?", about)
        )
        if reason is not None:
            self._decide(pair, "rejected", reason or None)

    def _decidable(self) -> Pair | None:
        comparison = self.comparison
        if comparison.pair is None:
            self.review.tell(
                "Move right, to what it is linked to, to decide on a link; l adds one.", "warning"
            )
        return comparison.pair

    def _decide(self, pair: Pair, state: LinkDecision, reason: str | None) -> None:
        session = self.session
        keep = partial(
            decisions.decide_link,
            session.store,
            self.plan.entry,
            session.auditor,
            pair.kind,
            pair.source,
            pair.target,
            state,
            reason=reason,
        )
        self.keep(keep, f"{pair.source} and {pair.target}: {state}.")

    @work
    async def action_link(self) -> None:
        """Link to something that the machine has missed."""
        owner = self.comparison.owner
        item = next((one for one in self.plan.shown.items if one.id == owner), None)
        if item is None:
            return
        choices, pairs = candidates(self.plan, self.following, item)
        if not choices:
            self.review.tell("There is nothing in this plan that it could be linked to.", "warning")
            return
        about = Content.assemble((f"{item.id} ", "bold"), self.item_text(owner))
        chosen = await self.app.push_screen_wait(Choose(f"Link {item.id} to...", choices, about))
        if chosen is not None:
            pair = pairs[chosen]
            listed = link_of(self.plan.machine, pair) is not None
            self._decide(pair, "confirmed" if listed else "added", None)

    def item_text(self, name: str) -> str:
        """An item's words, as they may be shown."""
        return next((plan_line(one.text) for one in self.plan.shown.items if one.id == name), "")
