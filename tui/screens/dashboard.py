"""Being built."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from tui.actions import bindings
from tui.screens.base import ReviewScreen
from tui.widgets.key_bar import KeyBar


class DashboardScreen(ReviewScreen):
    """Being built."""

    PLACE = "dashboard"
    BINDINGS: ClassVar[list[BindingType]] = bindings("dashboard")

    def compose(self) -> ComposeResult:
        """Being built."""
        yield Static("Not built yet: b goes back.")
        yield KeyBar(self.PLACE)

    def action_back(self) -> None:
        """Back."""
        self.app.pop_screen()
