"""A scrolling list of rows of any height, with a cursor: plans, threads and questions are shown in it.

Only what is on the screen is drawn.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style

from tui.widgets.row import RowLike

_CURSOR, _NO_CURSOR = "▸", " "
_AROUND = 2  # lines kept in sight above and below the cursor


class Rows(ScrollView, can_focus=True):
    """The list. The cursor's row is marked by a sign at its left as well as by its background."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Up", show=False),
        Binding("down", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown,space", "page(1)", "Page down", show=False),
        Binding("home", "edge(-1)", "First", show=False),
        Binding("end", "edge(1)", "Last", show=False),
    ]
    HELP = (
        "Up and down move, Page up and Page down go by screens, Home and End to the ends. A click moves too."
    )

    class Moved(Message):
        """The cursor is on another row."""

        def __init__(self, rows: Rows, key: str) -> None:
            super().__init__()
            self.rows = rows
            self.key = key

        @property
        def control(self) -> Rows:
            """The list."""
            return self.rows

    class Chosen(Moved):
        """A second click on the row where the cursor was."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as Textual calls it
        super().__init__(id=id)
        self._rows: Sequence[RowLike] = ()
        self._cursor = -1
        self._lines: list[list[Content]] = []
        self._starts: list[int] = []
        self._laid_out = 0

    # --- what is shown ---

    def show_rows(self, rows: Sequence[RowLike], key: str | None = None) -> None:
        """Show other rows, the cursor on the row called `key` or, without, where it was."""
        key = key or self.key
        same = [row.key for row in rows] == [row.key for row in self._rows]
        self._rows = rows
        self._lay_out()
        found = next((number for number, row in enumerate(rows) if row.key == key and row.selectable), None)
        if found is None:
            found = next((number for number, row in enumerate(rows) if row.selectable), -1)
        moved = found != self._cursor or not same
        self._cursor = found
        if moved:
            self.call_after_refresh(self._follow_cursor)
        self.refresh()

    @property
    def rows(self) -> Sequence[RowLike]:
        """What is shown."""
        return self._rows

    @property
    def key(self) -> str | None:
        """The row where the cursor is."""
        return self._rows[self._cursor].key if 0 <= self._cursor < len(self._rows) else None

    def go_to(self, key: str, *, top: bool = False) -> bool:
        """Put the cursor on a row, at the top of the screen if wished; False if there is none."""
        for number, row in enumerate(self._rows):
            if row.key == key and row.selectable:
                self._put_cursor(number, top=top, jump=True)
                return True
        return False

    @property
    def text(self) -> str:
        """All that is shown, as plain lines."""
        return "\n".join(line.plain for lines in self._lines for line in lines)

    # --- moving ---

    def action_move(self, step: int) -> None:
        """To the next row at which the cursor stops."""
        number = self._cursor + step
        while 0 <= number < len(self._rows):
            if self._rows[number].selectable:
                self._put_cursor(number)
                return
            number += step
        # Nothing further: what stands above or below the last stop can still be seen.
        self.scroll_relative(y=step * 2, animate=False)

    def action_page(self, step: int) -> None:
        """A screenful."""
        if not self._starts:
            return
        there = self._starts[max(0, self._cursor)] + step * max(1, self.size.height - 2)
        number = max(0, bisect_right(self._starts, max(0, there)) - 1)
        order = range(number, len(self._rows)) if step > 0 else range(number, -1, -1)
        found = next((one for one in order if self._rows[one].selectable), None)
        if found is None or found == self._cursor:
            self.action_edge(step)
        else:
            self._put_cursor(found)

    def action_edge(self, step: int) -> None:
        """To the first or the last row."""
        order = range(len(self._rows)) if step < 0 else range(len(self._rows) - 1, -1, -1)
        found = next((one for one in order if self._rows[one].selectable), None)
        if found is not None:
            self._put_cursor(found)

    def on_click(self, event: events.Click) -> None:
        """Move there; a second click opens."""
        number = self.row_at(event.y + self.scroll_offset.y)
        if number is None or not self._rows[number].selectable:
            return
        if number == self._cursor and event.chain > 1:
            self.post_message(self.Chosen(self, self._rows[number].key))
        else:
            self._put_cursor(number)

    def row_at(self, line: int) -> int | None:
        """Which row stands on a line, counted from the top of the list."""
        number = bisect_right(self._starts, line) - 1
        return number if 0 <= number < len(self._rows) else None

    def _put_cursor(self, number: int, *, top: bool = False, jump: bool = False) -> None:
        if number != self._cursor:
            self._cursor = number
            self.post_message(self.Moved(self, self._rows[number].key))
        self._follow_cursor(top=top, jump=jump)
        self.refresh()

    def _follow_cursor(self, *, top: bool = False, jump: bool = False) -> None:
        """Scroll to the cursor; after a jump out of sight with what stands before it and after it."""
        if not (0 <= self._cursor < len(self._starts)):
            return
        start, height = self._starts[self._cursor], len(self._lines[self._cursor])
        if top:
            self.scroll_to(y=start, animate=False, force=True)
        elif jump and not 0 <= start - self.scroll_offset.y <= self.size.height - height:
            self.scroll_to(y=max(0, start - self.size.height // 3), animate=False, force=True)
        else:
            height = min(height, max(1, self.size.height))
            region = Region(0, max(0, start - _AROUND), 1, height + 2 * _AROUND)
            if region.height > self.size.height:
                region = Region(0, start, 1, height)
            self.scroll_to_region(region, animate=False, force=True)

    # --- drawing ---

    def _lay_out(self) -> None:
        self._laid_out = width = self.room
        self._lines = [row.lines(width) for row in self._rows]
        self._starts, total = [], 0
        for lines in self._lines:
            self._starts.append(total)
            total += len(lines)
        self.virtual_size = Size(width + 2, total)

    @property
    def room(self) -> int:
        """How many cells wide a row's text can be."""
        return max(16, self.scrollable_content_region.width - 2)

    def on_resize(self) -> None:
        """Wrap anew."""
        if self.room != self._laid_out:
            self._lay_out()
            self._follow_cursor()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        number = bisect_right(self._starts, line) - 1
        base = self.visual_style
        if not (0 <= number < len(self._lines)) or line - self._starts[number] >= len(self._lines[number]):
            return Strip.blank(width, base.rich_style)
        offset = line - self._starts[number]
        content = self._lines[number][offset]
        on_cursor = number == self._cursor and bool(content.plain.strip())
        if on_cursor:
            base = base + self.get_visual_style("rows--cursor", partial=True)
        first = on_cursor and (offset == 0 or (offset == 1 and not self._lines[number][0].plain.strip()))
        content = self._with_selection(content, line)
        segments = [Segment(f"{_CURSOR if first else _NO_CURSOR} ", base.rich_style)]
        position = 0
        for text, style in content.render(base, end="", parse_style=self._style):
            segments.append(Segment(text, (base + style).rich_style_with_offset(position, line)))
            position += len(text)
        return Strip(segments).adjust_cell_length(width, base.rich_style)

    def _with_selection(self, content: Content, line: int) -> Content:
        selection = self.text_selection
        span = selection.get_span(line) if selection is not None else None
        if span is None:
            return content
        start, end = span
        style = Style.from_styles(self.screen.get_component_styles("screen--selection"))
        return content.stylize(style, start, len(content.plain) if end == -1 else end)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text that was marked with the mouse."""
        return selection.extract(self.text), "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Draw what is marked."""
        self.refresh()

    def _style(self, style: str | Style) -> Style:
        """A style by its name ("bold $error"), in the colours of the theme."""
        return style if isinstance(style, Style) else Style.parse(style, self.app.theme_variables)
