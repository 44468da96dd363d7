"""The application: what is open, the one queue of decisions, and the way between screens.

ReviewApp(session, settings, paths=["samples"]).run()
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import work
from textual.binding import Binding, BindingType
from textual.message import Message

from audit.cycle.problems import StoreProblem
from audit.cycle.values import Entry
from tui import help_text
from tui.actions import bindings
from tui.commands import ReviewCommands
from tui.keeping import KeepingApp
from tui.messages import PlanChanged, PlanOpened, Refused
from tui.screens.base import PlanScreen, ReviewScreen
from tui.screens.dialogs import Read
from tui.screens.judgement import JudgementScreen
from tui.screens.plan import PlanTextScreen
from tui.screens.thread import ThreadScreen
from tui.screens.worklist import WorklistScreen
from tui.session import Session
from tui.settings import Settings
from tui.starting import make_ready
from tui.themes import THEMES, theme_after

if TYPE_CHECKING:
    from tui.running import Batch

_A_WHILE = 0.4  # seconds after which one who waits for a plan is told that it comes

_PLAN_SCREENS: dict[str, type[PlanScreen]] = {
    "plan": PlanTextScreen,
    "thread": ThreadScreen,
    "judgement": JudgementScreen,
}


class ReviewApp(KeepingApp):
    """One auditor, one cycle. Screens ask; threads do what is slow; handlers here own what is open."""

    CSS_PATH = "review.tcss"
    TITLE = "ehcp-audit"
    BINDINGS: ClassVar[list[BindingType]] = bindings("everywhere")
    COMMANDS = {ReviewCommands}  # noqa: RUF012
    NOTIFICATION_TIMEOUT = 4

    def __init__(
        self,
        session: Session,
        settings: Settings | None = None,
        paths: Sequence[str] = (),
        jobs: int | None = None,
    ) -> None:
        make_ready()
        super().__init__(session)
        self.settings = settings or Settings()
        self._paths_waiting = tuple(paths)
        self.batch: Batch | None = None
        self._jobs = jobs
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.settings.theme
        self._open_screens: dict[str, PlanScreen] = {}

    def on_mount(self) -> None:
        """Keys, the list of plans."""
        self._opening = self.set_timer(0, lambda: None, pause=True)
        self.set_keymap(dict(self.settings.keys))
        self.push_screen(WorklistScreen())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own colours, also while Textual's first theme is still in place."""
        return dict(THEMES[0].variables)

    def get_key_display(self, binding: Binding) -> str:
        """A key as it stands on the keyboard: "enter", "ctrl+p"."""
        return {"escape": "esc", "enter": "enter"}.get(binding.key, super().get_key_display(binding)).replace(
            "^", "ctrl+"
        )

    def _fatal_error(self) -> None:
        """Say where a defect is and no more: Textual would print variables, which hold a plan's words."""
        error = sys.exc_info()[1]
        places = traceback.extract_tb(error.__traceback__) if error is not None else []
        place = f" at {Path(places[-1].filename).name}, line {places[-1].lineno}" if places else ""
        kind = type(error).__name__ if error is not None else "unknown"
        self.panic(
            Text(f"The program failed ({kind}{place}). What you decided is saved. Please report this.")
        )

    # --- plans and the screens on them ---

    def open_entry(self, entry: Entry, screen: str = "plan", target: str | None = None) -> None:
        """Read a plan in a thread, then show it, at `target` (a finding, a question, a link) if given."""
        self._opening.stop()
        self._opening = self.set_timer(_A_WHILE, lambda: self.tell("Opening the plan..."))
        self._read_plan(entry, screen, target)

    @work(thread=True, exclusive=True, group="open")
    def _read_plan(self, entry: Entry, screen: str, target: str | None) -> None:
        try:
            self.post_message(PlanOpened(self.session.open_plan(entry), screen, target))
        except StoreProblem as problem:
            self.post_message(Refused(str(problem)))

    def on_plan_opened(self, message: PlanOpened) -> None:
        """A plan is here: its screens are made anew."""
        self._opening.stop()
        for screen in self._open_screens.values():
            self.uninstall_screen(screen)
            if screen is not self.screen:
                screen.remove()
        self._open_screens.clear()
        self.plan = message.plan
        opened = self.go_to(message.screen)
        if opened is not None and message.target is not None:
            opened.call_after_refresh(opened.show_target, message.target)

    def go_to(self, name: str) -> PlanScreen | None:
        """Show one of the plan's screens, as it was left."""
        if self.plan is None:
            return None
        screen = self._open_screens.get(name)
        if screen is None:
            screen = self._open_screens[name] = _PLAN_SCREENS[name](self.plan)
            self.install_screen(screen, f"{name}:{id(screen)}")
        if screen is self.screen:
            return screen
        if isinstance(self.screen, PlanScreen):
            self.switch_screen(screen)
        else:
            self.push_screen(screen)
        return screen

    def leave_plan(self) -> None:
        """Back to where the plan was opened."""
        self.pop_screen()

    def new_batch(self, post: Callable[[Message], object]) -> Batch:
        """A run over what is due; the first also puts in the plans named on the command line."""
        from tui.running import Batch  # loads everything that reads plans

        paths, self._paths_waiting = self._paths_waiting, ()
        self.batch = Batch(self.session, paths, post, self._jobs)
        return self.batch

    @property
    def plans_wait(self) -> bool:
        """Whether plans were named on the command line that are not in the cycle yet."""
        return bool(self._paths_waiting)

    # --- what came of it ---

    def on_plan_changed(self, message: PlanChanged) -> None:
        """A decision is on disk: every screen of the plan shows it."""
        if self.plan is not None and self.plan.entry.id == message.plan.entry.id:
            self.plan = message.plan
            for screen in self._open_screens.values():
                screen.plan = message.plan
                if screen.is_there:
                    screen.show_plan(message.plan)
        if message.said:
            self.tell(message.said)

    def on_refused(self, message: Refused) -> None:
        """Say why not."""
        self._opening.stop()
        self.tell(message.problem, "warning")

    # --- what can be done everywhere ---

    def action_export(self) -> None:
        """Write a report."""
        from tui.exporting import ask_for_export  # loads the reports

        ask_for_export(self)

    def action_copy(self) -> None:
        """To the clipboard, through the terminal: what is marked, else where the cursor is."""
        screen = self.screen
        text = screen.get_selected_text() or (
            screen.under_cursor() if isinstance(screen, ReviewScreen) else ""
        )
        if not text:
            self.tell("There is nothing to copy here.", "warning")
            return
        self.copy_to_clipboard(help_text.copied(text))
        self.tell("Copied.")

    def action_next_theme(self) -> None:
        """The colours in turn."""
        self.theme = theme_after(self.theme)
        self.tell(f"Colours: {self.theme}.")

    def action_help(self) -> None:
        """What the keys do here."""
        screen = self.screen
        if isinstance(screen, ReviewScreen):
            self.push_screen(Read("Help", help_text.help_for(screen, self.get_key_display)))

    async def action_quit_safely(self) -> None:
        """Leave once the decisions on their way are on disk; a running batch is stopped."""
        if self.batch is not None:
            self.batch.stop()
        async with self.turn:
            self.exit()
