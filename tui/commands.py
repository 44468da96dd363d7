"""The command palette: everything that can be done here, found by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from textual.app import App
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.actions import actions_of
from tui.screens.base import ReviewScreen
from tui.themes import THEMES


class _Command(NamedTuple):
    name: str
    about: str
    run: Callable[[], object]


class ReviewCommands(Provider):
    """Actions of the screen, and the colours."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for command in self._commands():
            yield DiscoveryHit(Content(command.name), command.run, text=command.name, help=command.about)

    async def search(self, query: str) -> Hits:
        """Those that match."""
        matcher = self.matcher(query)
        for command in self._commands():
            words = f"{command.name}: {command.about}"
            score = matcher.match(words)
            if score > 0:
                yield Hit(
                    score, matcher.highlight(command.name), command.run, text=command.name, help=command.about
                )

    def _commands(self) -> Iterator[_Command]:
        screen = self.screen
        if not isinstance(screen, ReviewScreen):
            return
        for action in actions_of(screen.PLACE):
            if action.run != "command_palette":
                on = self.app if action.place == "everywhere" else screen
                run = partial(self.app.run_action, action.run, on)
                name = action.description[0].upper() + action.description[1:]
                yield _Command(name, action.tooltip, run)
        for theme in THEMES:
            words = f"Colours: {theme.name}"
            yield _Command(words, "Change the colours", partial(_set_theme, self.app, theme.name))


def _set_theme(app: App[object], name: str) -> None:
    app.theme = name
