"""What F1 says, and other sentences about what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content

from audit.cycle.values import Event
from audit.safety import clean_text
from tui.actions import actions_of
from tui.words import ANSWERS

if TYPE_CHECKING:
    from tui.screens.base import ReviewScreen

_KEY_WIDTH = 12
_SIGNS = (
    "Signs: ▲ statutory, ◆ quality, · good practice; ✓ accepted or met, ✗ rejected, missing or not met, "
    "◐ partly or vague, ○ nothing there, ? cannot tell or left to you, ★ good practice, ✎ a remark. "
    "In the thread ━ is drawn by the plan itself (a row, a reference), ╌ is read from area, words and "
    "meaning."
)
_WITHOUT = (
    "Without a full-screen terminal: `ehcp-audit score` prints a plan's findings, `thread` its golden "
    "thread, `explain` a check, and `cycle judgements`, `cycle moderate`, `cycle status` and "
    "`cycle report` do what these screens do."
)


def help_for(screen: ReviewScreen, shown_key: Callable[[Binding], str]) -> Content:
    """Help on a screen and on the part of it that has the focus; `shown_key` says a key in words."""
    parts = [Content(screen.about())]
    focused = getattr(screen.focused, "HELP", None)
    if focused:
        parts.append(Content.assemble(("Here: ", "bold"), " ".join(str(focused).split())))
    active = {one.binding.id: one.binding for one in screen.active_bindings.values() if one.binding.id}
    for title, place in (("On this screen", screen.PLACE), ("Everywhere", "everywhere")):
        lines = [Content.styled(title, "bold")]
        groups = set[str]()
        for action in actions_of(place):
            binding = active.get(action.id)
            if action.place != place or binding is None or action.group in groups:
                continue
            if action.group:
                groups.add(action.group)
                key, words = action.group.split(" ")[0], "Go to a section by its letter, with Shift"
            else:
                key, words = shown_key(binding), action.tooltip
            lines.append(Content.assemble((f"  {key:<{_KEY_WIDTH}}", "bold $primary"), words))
        parts.append(Content("\n").join(lines))
    parts += [Content(_SIGNS), Content(_WITHOUT)]
    return Content("\n\n").join(parts)


def event_words(event: Event) -> str:
    """A row of the history in words: what undo took back."""
    after = event.after or {}
    value = str(after.get("value", ""))
    match event.kind:
        case "answer":
            said = ANSWERS.get(value, value)  # type: ignore[call-overload]
            return (
                f'your answer "{said}" to {event.target}' if value else f"leaving {event.target} unanswered"
            )
        case "finding":
            return f"{event.target} {value or 'left open'}"
        case "link":
            return (
                f"{(event.target or '').partition(':')[2].replace('>', ' to ')} {value or 'left as it was'}"
            )
        case "added-finding":
            return "the gap that you added"
        case "good-practice":
            return "a mark of good practice"
        case _:
            return "your remark"


def copied(text: str) -> str:
    """Text as it goes to the clipboard: without what could disturb where it is pasted."""
    return clean_text(text)
