"""Auditing in the background of the worklist: how far it is, stopping it, going on."""

from __future__ import annotations

from textual import work
from textual.content import Content
from textual.widgets import Static

from tui import words
from tui.messages import BatchEnded, BatchMoved
from tui.screens.base import ReviewScreen


class BatchScreen(ReviewScreen):
    """A screen that audits what waits, shows how far it is in `#progress`, and follows it."""

    _progress: BatchMoved | None = None
    _auditing = False

    def read_again(self) -> None:
        """Read from the store what has been audited."""
        raise NotImplementedError

    @work(thread=True, group="batch")
    def _run(self, again: bool) -> None:
        self.review.new_batch(self.post_message).run(again=again)

    @work(thread=True, group="ready")
    def make_ready(self) -> None:
        """Load, while the list is looked at, what the first plan that is opened would wait for."""
        from audit.checks.registry import all_checks  # half a second

        all_checks()

    def start(self, *, again: bool) -> None:
        """Audit what waits; `again`: what could not be read or has changed, too."""
        self._auditing = True
        self._run(again)
        self.refresh_bindings()

    def on_batch_moved(self, message: BatchMoved) -> None:
        """Show how far the batch is; the list follows."""
        if not self.is_there:
            return
        self._progress = message
        self._say_progress()
        if message.done == 0 or message.done % 4 == 0 or message.of < 40:
            self.read_again()

    def on_batch_ended(self, message: BatchEnded) -> None:
        """The batch is over."""
        if not self.is_there:
            return
        self._auditing, self._progress = False, None
        self._say_progress()
        self.read_again()
        self.refresh_bindings()
        if message.problem:
            self.review.tell(message.problem, "warning")
        elif message.stopped:
            self.review.tell(f"Stopped. {words.count_words(message.done, 'plan')} finished; r goes on.")
        elif message.done:
            unread = f"; {message.failed} could not be read" if message.failed else ""
            self.review.tell(f"{words.count_words(message.done, 'plan')} audited{unread}.")

    def _say_progress(self) -> None:
        bar = self.query_one("#progress", Static)
        moved = self._progress
        bar.display = moved is not None
        if moved is not None and moved.of:
            filled = round(20 * moved.done / moved.of)
            unread = f", {moved.failed} cannot be read" if moved.failed else ""
            bar.update(
                Content.assemble(
                    ("Auditing ", "bold"),
                    ("━" * filled, "bold $success"),
                    ("╌" * (20 - filled), "$quiet"),
                    f" {moved.done} of {moved.of}{unread}. Finished plans can be opened; c stops.",
                )
            )

    def action_read_again(self) -> None:
        """Audit what could not be read, and what has changed."""
        if self._auditing:
            self.review.tell("A batch is running already.")
            return
        self.start(again=True)
        self.review.tell("Looking for plans that have changed or could not be read.")

    def action_stop(self) -> None:
        """Stop the batch."""
        if self._auditing and self.review.batch is not None:
            self.review.batch.stop()
            self.review.tell("Stopping.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Nothing to stop while nothing runs."""
        return self._auditing if action == "stop" else True
