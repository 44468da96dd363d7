"""Asks for a passage of the plan and what to say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, Select, TextArea

from audit.model.findings import SEVERITIES, Severity
from tui import words
from tui.screens.dialogs import ESCAPE


@dataclass(frozen=True, slots=True)
class Pointed:
    """What was said of a passage: its exact words, what about them, how grave."""

    quote: str
    words: str
    severity: Severity = "quality"


class AskPassage(ModalScreen[Pointed | None]):
    """Asks for a passage (some of the words given) and what to say of it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *ESCAPE,
        Binding("ctrl+s", "keep", "Keep", show=False, priority=True),
    ]

    def __init__(self, title: str, text: str, ask: str, *, severity: bool, needed: bool) -> None:
        super().__init__()
        self._title = title
        self._text = text
        self._ask = ask
        self._severity = severity
        self._needed = needed

    def compose(self) -> ComposeResult:
        """The words of the plan, what is said of them."""
        with Vertical(classes="dialog"):
            yield Label(self._title, classes="dialog-title", markup=False)
            if self._text:
                yield Label("The words meant (cut them down to what matters):")
                yield TextArea(self._text, id="quote", soft_wrap=True, tab_behavior="focus")
            yield Label(self._ask, markup=False)
            yield Input(id="line")
            if self._severity:
                yield Label("How grave:")
                options = [(words.SEVERITIES[one], one) for one in SEVERITIES]
                yield Select(options, value="quality", allow_blank=False, id="severity")
            with Horizontal(classes="dialog-buttons"):
                yield Button("Keep", variant="primary", id="keep")
                yield Button("Leave", id="leave")
            yield Label("Tab goes on, Enter or Ctrl+S keeps, Escape leaves", classes="dialog-keys")

    def on_mount(self) -> None:
        """What is asked comes first; the words are right as they are most of the time."""
        self.query_one("#line", Input).focus()

    @on(Input.Submitted)
    @on(Button.Pressed, "#keep")
    def _keep_pressed(self) -> None:
        self.action_keep()

    @on(Button.Pressed, "#leave")
    def _leave_pressed(self) -> None:
        self.action_leave()

    def action_keep(self) -> None:
        """Check and give back."""
        said = self.query_one("#line", Input).value.strip()
        quote = self.query_one("#quote", TextArea).text.strip() if self._text else ""
        keys = self.query_one(".dialog-keys", Label)
        if self._text and quote not in self._text:
            keys.update("These words are not in the plan: cut words off, but change none.")
            return
        if self._needed and not said:
            keys.update("Say what it is, in a few words.")
            self.query_one("#line", Input).focus()
            return
        severity: Severity = "quality"
        if self._severity:
            chosen = self.query_one("#severity", Select).value
            severity = next((one for one in SEVERITIES if one == chosen), "quality")
        self.dismiss(Pointed(quote or self._text, said, severity))

    def action_leave(self) -> None:
        """Nothing is added."""
        self.dismiss(None)
