"""The bar at the foot: what can be done here, and by which key. A click on it does it too."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from tui.actions import Action, actions_of, clickable

_MOST_LINES = 2
_GAP = "  "
_ALWAYS = ("everywhere.commands", "everywhere.help")


class KeyBar(Static):
    """Actions in the order in which `tui.actions` has them, on as many lines as it takes, two at most.

    Keys are those that work now: the user's own where the settings say so.
    """

    def __init__(self, place: str) -> None:
        super().__init__(markup=False, id="key-bar")
        self._place = place

    def compose(self) -> ComposeResult:
        """Nothing inside."""
        return ()

    def on_mount(self) -> None:
        """Follow what can be done."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)
        self.call_after_refresh(self.show_keys)

    def on_resize(self) -> None:
        """Other widths hold other numbers of keys."""
        self.show_keys()

    def _changed(self, _screen: Screen[object]) -> None:
        self.show_keys()

    def show_keys(self) -> None:
        """Draw the bar anew."""
        if not self.is_attached or not self.app.screen.is_attached:
            return
        active = {one.binding.id: one for one in self.screen.active_bindings.values() if one.binding.id}
        pieces, always, groups = list[Content](), list[Content](), set[str]()
        for action in actions_of(self._place):
            found = active.get(action.id)
            if not action.in_bar or found is None or (action.group in groups):
                continue
            if action.group:
                groups.add(action.group)
            (always if action.id in _ALWAYS else pieces).append(self._piece(action, found))
        self.update(_filled(pieces, always, max(20, self.size.width - 2)))

    def _piece(self, action: Action, found: ActiveBinding) -> Content:
        if action.group:
            letters, _, what = action.group.partition(" ")
            return Content.assemble((letters, "bold $primary"), f" {what}")
        key = self.app.get_key_display(found.binding)
        if not found.enabled:
            return Content.styled(f"{key} {action.description}", "$quiet")
        words = Content.assemble((key, "bold $primary"), f" {action.description}")
        return clickable(words, action.id)


def _filled(pieces: list[Content], always: list[Content], width: int) -> Content:
    """As many pieces as fit on the lines there are, and at the end those that always must."""
    lines: list[list[Content]] = [[]]
    kept = sum(_length(piece) for piece in always)
    room = width
    for piece in pieces:
        if _length(piece) > room - (kept if len(lines) == _MOST_LINES else 0) and lines[-1]:
            if len(lines) == _MOST_LINES:
                break
            lines.append([])
            room = width
        lines[-1].append(piece)
        room -= _length(piece)
    if kept > room:
        lines.append([])
    lines[-1] += always
    return Content("\n").join(Content(_GAP).join(line) for line in lines)


def _length(piece: Content) -> int:
    return piece.cell_length + len(_GAP)
