"""What an auditor does to a plan's text: accepts, rejects, adds, marks, remarks."""

from __future__ import annotations

from functools import partial

from textual import work

from audit.cycle import decisions
from audit.cycle.values import Passage
from audit.model.findings import Finding
from tui import words
from tui.content import shown_line
from tui.layout import Part, lay_out
from tui.screens.ask_passage import AskPassage
from tui.screens.base import PlanScreen
from tui.screens.dialogs import AskLine


class MarkingScreen(PlanScreen):
    """Deciding on findings and passages; which ones, the screen itself says."""

    current: Finding | None = None

    @property
    def part(self) -> Part | None:
        """The part of the plan where the cursor is."""
        raise NotImplementedError

    def action_accept(self) -> None:
        """The finding is right."""
        finding = self._decidable()
        if finding is not None:
            self.keep(partial(self._decide, finding.id, "accepted", None), "")

    def action_reject(self) -> None:
        """The finding is wrong, and why."""
        finding = self._decidable()
        if finding is not None:
            self._ask_reason(finding)

    @work
    async def _ask_reason(self, finding: Finding) -> None:
        about = shown_line(finding.message)
        ask = AskLine(
            f'Why is "{words.check_words(finding.name)}" wrong here?',
            about,
            value=finding.reason or "",
            hint="for example: it is said in F4",
            needed=True,
        )
        reason = await self.app.push_screen_wait(ask)
        if reason is not None:
            self.keep(partial(self._decide, finding.id, "rejected", reason), "")

    def _decidable(self) -> Finding | None:
        finding = self.current
        if finding is None:
            self.review.tell("There is no finding here: n goes to the next one.", "warning")
        elif finding.by == "auditor":
            self.review.tell(
                "You added this one: u takes it back if it was the last thing that you decided.", "warning"
            )
        else:
            return finding
        return None

    def _decide(self, name: str, state: str, reason: str | None) -> object:
        session = self.session
        return decisions.decide_finding(
            session.store,
            self.plan.entry,
            session.auditor,
            name,
            "accepted" if state == "accepted" else "rejected",
            reason=reason,
        )

    @work
    async def action_comment(self) -> None:
        """A remark on where the cursor is."""
        part = self.part
        about = shown_line(part.text) if part and part.is_words else ""
        said = await self.app.push_screen_wait(AskLine("Your remark", about, needed=True))
        if said:
            passage = self._passage(part, None)
            keep = partial(
                decisions.add_comment,
                self.session.store,
                self.plan.entry,
                self.session.auditor,
                said,
                passage,
            )
            self.keep(keep, "Your remark is kept.")

    @work
    async def action_missed(self) -> None:
        """A gap that the machine missed."""
        part = self.part
        text = part.text if part and part.is_words else ""
        name = (
            part.item.id
            if part and part.item
            else f"Section {part.section}"
            if part and part.section
            else "the plan"
        )
        ask = AskPassage(
            f"A gap that was missed: {name}", text, "What is missing or wrong?", severity=True, needed=True
        )
        said = await self.app.push_screen_wait(ask)
        if said is not None:
            passage = self._passage(part, said.quote) or Passage(quote="")
            add = partial(
                decisions.add_finding,
                self.session.store,
                self.plan.entry,
                self.session.auditor,
                passage,
                said.words,
                severity=said.severity,
            )
            self.keep(add, "Added to the findings.")

    @work
    async def action_good_practice(self) -> None:
        """An example of good practice."""
        part = self.part
        if part is None or not part.is_words:
            self.review.tell(
                "Move to a statement first: good practice is marked on the plan's own words.", "warning"
            )
            return
        ask = AskPassage(
            "An example of good practice", part.text, "Why? (may be left empty)", severity=False, needed=False
        )
        said = await self.app.push_screen_wait(ask)
        if said is not None:
            passage = self._passage(part, said.quote) or Passage(quote="")
            mark = partial(
                decisions.mark_good_practice,
                self.session.store,
                self.plan.entry,
                self.session.auditor,
                passage,
                said.words or None,
            )
            self.keep(mark, "★ Marked as good practice.")

    def _passage(self, part: Part | None, quote: str | None) -> Passage | None:
        """What is pointed at, in the plan's true words: where identities are hidden those shown are not."""
        if part is None:
            return None
        true = self.true_part(part)
        if quote is not None and quote not in true.text:
            quote = None
        if not part.is_words:
            return Passage(quote="", section=part.section) if part.section else None
        return true.passage(quote)

    def true_part(self, part: Part) -> Part:
        """The part with its true words, where identities are hidden."""
        if self.plan.shown is self.plan.seen:
            return part
        return next((one for one in lay_out(self.plan.seen) if one.key == part.key), part)
