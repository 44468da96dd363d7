"""Being built."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from tui.actions import bindings
from tui.screens.base import PlanScreen
from tui.widgets.key_bar import KeyBar


class ThreadScreen(PlanScreen):
    """Being built."""

    PLACE = "thread"
    BINDINGS: ClassVar[list[BindingType]] = bindings("thread")

    def compose(self) -> ComposeResult:
        """Being built."""
        yield Static("Not built yet: b goes back.")
        yield KeyBar(self.PLACE)

    def action_back(self) -> None:
        """Back."""
        self.app.pop_screen()
