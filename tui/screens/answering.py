"""What an auditor does to a checklist's questions: answers, says why, finishes the plan."""

from __future__ import annotations

from functools import partial

from textual import work

from audit.checklists import Question
from audit.cycle import decisions, readings
from audit.model.findings import AnswerValue
from tui import words
from tui.content import shown_line
from tui.screens.base import PlanScreen
from tui.screens.dialogs import AskLine, Confirm
from tui.widgets.question_rows import in_order


class AnsweringScreen(PlanScreen):
    """Answering questions; which one, the screen itself says. `everybody`: those of all agencies."""

    everybody = False

    @property
    def question(self) -> Question | None:
        """The one where the cursor is."""
        raise NotImplementedError

    @property
    def questions(self) -> list[Question]:
        """Those asked of this auditor."""
        return in_order(self.plan.questions(self.session.auditor, self.everybody))

    def action_answer(self, value: AnswerValue) -> None:
        """Answer: it is kept at once. Where the reading says otherwise you are asked why."""
        question = self.question
        if question is None:
            return
        hidden = self.plan.is_hidden(question)
        kept = self.plan.answers.get(question.id)
        reason = kept.reason if kept else None
        self._answer(question, value, comment=kept.comment if kept else None, reason=reason)
        machine = self._machine(question)
        differs = machine not in (None, "needs-judgement", value)
        if differs and not hidden and not reason:
            self._ask_why(question, value)

    @work
    async def _ask_why(self, question: Question, value: AnswerValue) -> None:
        said = self._machine(question) or "needs-judgement"
        about = (
            f"The reading says {words.ANSWERS[said]}, you say {words.ANSWERS[value]}. "
            "Your answer is kept already."
        )
        reason = await self.app.push_screen_wait(AskLine("Why?", about, hint="what the reading has missed"))
        if reason:
            kept = self.plan.answers.get(question.id)
            self._answer(question, value, comment=kept.comment if kept else None, reason=reason)

    def _answer(
        self, question: Question, value: AnswerValue, *, comment: str | None, reason: str | None
    ) -> None:
        session = self.session
        keep = partial(
            decisions.answer_question,
            session.store,
            self.plan.entry,
            session.auditor,
            question.id,
            value,
            comment=comment,
            reason=reason,
        )
        self.keep(keep, "")

    def _machine(self, question: Question) -> AnswerValue | None:
        return next((one.answer for one in self.plan.machine.questions if one.id == question.id), None)

    @work
    async def action_comment(self) -> None:
        """A remark on the question."""
        await self._ask("comment")

    @work
    async def action_reason(self) -> None:
        """Why the answer is not the reading's."""
        await self._ask("reason")

    async def _ask(self, what: str) -> None:
        question = self.question
        kept = self.plan.answers.get(question.id) if question else None
        if question is None:
            return
        if kept is None:
            self.review.tell("Answer first (1 to 4): the words are kept with the answer.", "warning")
            return
        title = "Your comment" if what == "comment" else "Why your answer is not the reading's"
        value = (kept.comment if what == "comment" else kept.reason) or ""
        said = await self.app.push_screen_wait(AskLine(title, shown_line(question.text), value=value))
        if said is not None:
            comment, reason = (said, kept.reason) if what == "comment" else (kept.comment, said)
            self._answer(question, kept.value, comment=comment, reason=reason)  # type: ignore[arg-type]

    def action_withdraw(self) -> None:
        """No answer after all."""
        question = self.question
        if question is not None and question.id in self.plan.answers:
            session = self.session
            back = partial(
                decisions.withdraw, session.store, self.plan.entry, session.auditor, "answer", question.id
            )
            self.keep(back, "Your answer is taken back.")

    @work
    async def action_finish(self) -> None:
        """Done with this plan, or not done after all."""
        session, plan = self.session, self.plan
        if plan.finished:
            again = Confirm(
                "Open it again?", "You have finished this plan. Its grade becomes provisional again."
            )
            if await self.app.push_screen_wait(again):
                self.keep(partial(self._finish, False), "Open again.")
            return
        waiting = self.waiting()
        if waiting:
            count = words.count_words(len(waiting), "question")
            about = f"{count} wait for you: the reading could not answer them. (n goes to the next.)"
            if not await self.app.push_screen_wait(Confirm("Finish all the same?", about)):
                return
        self.keep(partial(self._finish, True), f"Finished: kept as {session.auditor.name}'s judgement.")

    def _finish(self, finished: bool) -> object:
        return readings.finish_reading(self.session.store, self.plan.entry, self.session.auditor, finished)

    def waiting(self) -> list[Question]:
        """Questions that nobody has answered: the reading cannot, or in a blind cycle may not be seen."""
        return [
            one
            for one in self.questions
            if one.id not in self.plan.answers
            and (self.plan.blind or self._machine(one) == "needs-judgement")
        ]
