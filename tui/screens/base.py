"""What all screens have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from tui.actions import ACTIONS
from tui.content import shown

if TYPE_CHECKING:
    from tui.app import ReviewApp
    from tui.session import OpenPlan, Session


class ReviewScreen(Screen[None]):
    """A screen of the review. `PLACE` is its name in `tui.actions`."""

    PLACE = ""
    # Textual's screens have a key of their own for this, which goes before the application's.
    BINDINGS: ClassVar[list[BindingType]] = [one.binding() for one in ACTIONS if one.id == "everywhere.copy"]
    AUTO_FOCUS = ""
    VERTICAL_BREAKPOINTS = [(0, "-low"), (40, "-tall")]  # noqa: RUF012
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (112, "-normal"), (160, "-wide")]  # noqa: RUF012

    @property
    def review(self) -> ReviewApp:
        """The application."""
        return cast("ReviewApp", self.app)

    @property
    def session(self) -> Session:
        """The store, the cycle, the auditor."""
        return self.review.session

    async def on_click(self, event: events.Click) -> None:
        """Do what the words that were clicked name, in the bar at the foot or elsewhere."""
        name = event.style.meta.get("action")
        action = next((one for one in ACTIONS if one.id == name), None)
        if action is not None:
            await self.app.run_action(action.run, self.app if action.place == "everywhere" else self)

    @property
    def is_there(self) -> bool:
        """Whether the screen has its parts: what comes back from a thread may come when it is closing."""
        return bool(self.query("#title"))

    def undo(self) -> bool:
        """Take back the last thing done here in the screen's own way; False: it was a decision on a plan."""
        return False

    def under_cursor(self) -> str:
        """What "copy" takes where nothing is marked."""
        return ""

    def about(self) -> str:
        """What this screen is for: the beginning of its help."""
        return ""


class PlanScreen(ReviewScreen):
    """A screen about the plan that is open."""

    def __init__(self, plan: OpenPlan) -> None:
        super().__init__()
        self.plan = plan

    def show_plan(self, plan: OpenPlan) -> None:
        """Show what the plan has become."""
        self.plan = plan

    def show_target(self, name: str) -> None:
        """Go to a finding, a question or a link by its name."""

    def keep(self, decide: Callable[[], object], said: str) -> None:
        """Keep a decision: on disk first, on the screen after."""
        self.review.keep(self.plan, decide, said)

    def say_title(self, *lines: str) -> None:
        """The lines at the top."""
        self.query_one("#title", Static).update(shown("\n".join(lines)))
