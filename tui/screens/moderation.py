"""Being built."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from tui.actions import bindings
from tui.screens.base import ReviewScreen
from tui.widgets.key_bar import KeyBar


class ModerationScreen(ReviewScreen):
    """Being built."""

    PLACE = "moderation"
    BINDINGS: ClassVar[list[BindingType]] = bindings("moderation")

    def compose(self) -> ComposeResult:
        """Being built."""
        yield Static("Not built yet: b goes back.")
        yield KeyBar(self.PLACE)

    def action_back(self) -> None:
        """Back."""
        self.app.pop_screen()
