"""The checklist's questions on one plan: what is asked, what the reading says, what you say."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from audit.checklists import Question
from tui import words
from tui.actions import bindings
from tui.screens.answering import AnsweringScreen
from tui.session import OpenPlan
from tui.titles import grade_line, plan_title
from tui.widgets.key_bar import KeyBar
from tui.widgets.question_rows import question_content, question_rows
from tui.widgets.rows import Rows


class JudgementScreen(AnsweringScreen):
    """Questions at the left, the one where the cursor is at the right."""

    PLACE = "judgement"
    BINDINGS: ClassVar[list[BindingType]] = bindings("judgement")

    def __init__(self, plan: OpenPlan) -> None:
        super().__init__(plan)
        self._good = True

    def compose(self) -> ComposeResult:
        """Title above, list and question, keys below."""
        yield Static(id="title", markup=False)
        with Horizontal(id="panes"):
            yield Rows(id="questions")
            with VerticalScroll(id="asked", can_focus=True):
                yield Static(id="question", markup=False)
        yield KeyBar(self.PLACE)

    def on_mount(self) -> None:
        """At the first question."""
        self.query_one("#questions", Rows).focus()
        self.show_plan(self.plan)

    @property
    def question(self) -> Question | None:
        """The one where the cursor is."""
        key = self.query_one("#questions", Rows).key
        return next((one for one in self.questions if one.id == key), None)

    # --- showing ---

    def show_plan(self, plan: OpenPlan) -> None:
        """Show what the plan has become."""
        self.plan = plan
        self.query_one("#questions", Rows).show_rows(question_rows(plan, self.questions))
        self._show_question()
        self._show_title()

    def _show_title(self) -> None:
        asked = self.questions
        answered = sum(one.id in self.plan.answers for one in asked)
        agency = self.session.auditor.agency
        lens = words.AGENCIES[agency] if agency and not self.everybody else "all agencies"
        waiting = len(self.waiting())
        left = (
            f"{words.count_words(waiting, 'waits', 'wait')} for you (n)"
            if waiting
            else "none waits for you: f finishes"
        )
        if self.plan.finished:
            left = "f opens it again"
        place = f"{answered} of {len(asked)} answered by you · {left} · questions of {lens}"
        self.query_one("#title", Static).update(plan_title(self.plan, place))

    def _show_question(self) -> None:
        question = self.question
        if question is not None:
            self.query_one("#question", Static).update(question_content(self.plan, question, good=self._good))

    @on(Rows.Moved)
    def _moved(self) -> None:
        self._show_question()
        self.query_one("#asked", VerticalScroll).scroll_home(animate=False)

    def show_target(self, name: str) -> None:
        """Go to a question by its id."""
        self.everybody = self.everybody or name not in [one.id for one in self.questions]
        self.show_plan(self.plan)
        self.query_one("#questions", Rows).go_to(name)

    # --- moving ---

    def action_next_open(self) -> None:
        """The next question that waits, from here on and round."""
        asked = [one.id for one in self.questions]
        waiting = {one.id for one in self.waiting()}
        listed = self.query_one("#questions", Rows)
        here = asked.index(listed.key) if listed.key in asked else -1
        for name in (*asked[here + 1 :], *asked[: here + 1]):
            if name in waiting:
                listed.go_to(name)
                return
        self.review.tell("No question waits for you. f finishes this plan.")

    def action_go_to_section(self, letter: str) -> None:
        """The first question of a section."""
        here = self.question
        wanted = [letter] if letter != "H" else ["H1", "H2"]
        if here is not None and here.section == "H1" and letter == "H":
            wanted = ["H2"]
        for one in self.questions:
            if one.section in wanted:
                self.query_one("#questions", Rows).go_to(one.id)
                return
        self.review.tell(f"No question on Section {letter} here.")

    def action_toggle_good(self) -> None:
        """What good looks like, or not."""
        self._good = not self._good
        self._show_question()

    def action_toggle_lens(self) -> None:
        """Questions of one's agency, or all."""
        if self.session.auditor.agency is None:
            self.review.tell("You see all questions: name your agency with --agency to see those of yours.")
            return
        self.everybody = not self.everybody
        self.show_plan(self.plan)

    def action_evidence(self) -> None:
        """The finding behind the reading's answer."""
        question = self.question
        if question is None or self.plan.is_hidden(question):
            self.review.tell("Hidden until you have answered.", "warning")
            return
        answer = next((one for one in self.plan.shown.questions if one.id == question.id), None)
        machine = next((one for one in self.plan.machine.questions if one.id == question.id), None)
        evidence = (answer.evidence if answer else ()) or (machine.evidence if machine else ())
        if not evidence:
            self.review.tell("No finding stands behind it.")
            return
        screen = self.review.go_to("plan")
        if screen is not None:
            screen.call_after_refresh(screen.show_target, evidence[0])

    def action_thread(self) -> None:
        """The golden thread."""
        self.review.go_to("thread")

    def action_back(self) -> None:
        """The plan's text."""
        self.review.go_to("plan")

    def under_cursor(self) -> str:
        """The question and the answer."""
        question = self.question
        return question_content(self.plan, question, good=True).plain if question else ""

    def about(self) -> str:
        """For F1."""
        return (
            "The questions of the checklist. Where the reading could answer, its answer stands until you "
            "give yours; where it says ? only a person can. Each answer is kept as you press it, and the "
            "grade follows. "
            f"Now: {grade_line(self.plan).plain}"
        )
