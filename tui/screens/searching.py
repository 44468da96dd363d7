"""Finding words in a plan's text."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.widgets import Input

from tui import words
from tui.layout import Part, matching
from tui.screens.base import PlanScreen
from tui.widgets.rows import Rows


class SearchingScreen(PlanScreen):
    """A plan's parts in the list `#text`, and a line `#search` for the words. `search`: those looked for."""

    search = ""
    parts: Sequence[Part] = ()

    @property
    def text(self) -> Rows:
        """The plan's words."""
        return self.query_one("#text", Rows)

    def show_text(self) -> None:
        """Draw the plan's words with what was found."""
        raise NotImplementedError

    def action_search(self) -> None:
        """A line to type in."""
        search = self.query_one("#search", Input)
        search.display = True
        search.value = ""
        search.focus()

    @on(Input.Submitted, "#search")
    def _searched(self, event: Input.Submitted) -> None:
        self.search = event.value.strip()
        self.query_one("#search").display = False
        self.text.focus()
        hits = matching(self.parts, self.search)
        if self.search:
            found = words.count_words(len(hits), "place")
            self.review.tell(
                f"Found in {found}; n and p move between them, Escape ends."
                if hits
                else "Not found in this plan."
            )
        if not hits:
            self.search = ""
        self.show_text()
        if hits:
            self.next_hit(1, again=True)

    def next_hit(self, step: int, again: bool = False) -> None:
        """To the next place where the words stand, or the one before."""
        hits = matching(self.parts, self.search)
        keys = [part.key for part in self.parts]
        here = keys.index(self.text.key) if self.text.key in keys else 0
        order = hits if step > 0 else list(reversed(hits))
        ahead = [
            key for key in order if (keys.index(key) - here) * step > 0 or (again and keys.index(key) == here)
        ]
        if ahead or order:
            self.text.go_to((ahead or order)[0])

    def end_search(self) -> bool:
        """End the search; False if there was none."""
        search = self.query_one("#search", Input)
        if not (search.display or self.search):
            return False
        search.display = False
        self.search = ""
        self.text.focus()
        self.show_text()
        return True
