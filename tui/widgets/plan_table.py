"""The table of plans, and which of them are shown in what order."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import DataTable

from audit.cycle.values import PlanSummary
from tui import words
from tui.widgets.worklist_row import WorklistRow

FILTERS = ("all", "to do", "yours", "to moderate", "done", "cannot be read")
SORTS = ("as put in", "initials", "state", "grade", "statutory gaps", "phase")

_STATE_ORDER = list(words.STATES)
_PHASE_ORDER = {phase: number for number, phase in enumerate(words.PHASES)}


class PlanTable(DataTable[Content], inherit_bindings=False):
    """The table of plans. Enter belongs to the screen, so that its key can be another."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor_up", "Up", show=False),
        Binding("down", "cursor_down", "Down", show=False),
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown,space", "page_down", "Page down", show=False),
        Binding("home", "scroll_top", "First", show=False),
        Binding("end", "scroll_bottom", "Last", show=False),
    ]

    HELP = "Up and down move, Enter or a second click opens. Home and End go to the ends."


def passes(one: PlanSummary, chosen: str, me: str) -> bool:
    """Whether a filter lets a plan through; `me`: whose are "yours"."""
    match chosen:
        case "to do":
            return one.state in ("not-started", "in-progress", "waiting")
        case "yours":
            return any(reading.auditor == me for reading in one.readings)
        case "to moderate":
            return one.state == "to-moderate"
        case "done":
            return one.state in ("done", "moderated")
        case "cannot be read":
            return one.state in ("unreadable", "not-ehcp")
        case _:
            return True


def sort_key(chosen: str) -> Callable[[WorklistRow], tuple[object, ...]]:
    """By what rows are sorted; where that is the same, as they were put in."""

    def key(row: WorklistRow) -> tuple[object, ...]:
        one = row.summary
        match chosen:
            case "initials":
                first: tuple[object, ...] = (one.initials or "~",)
            case "state":
                first = (_STATE_ORDER.index(one.state),)
            case "grade":
                first = (row.score,)
            case "statutory gaps":
                first = (-(row.figures.statutory if row.figures else -1),)
            case "phase":
                first = (_PHASE_ORDER.get(one.phase or "", 9), one.year_group or 0)
            case _:
                first = ()
        return (*first, one.entry.id)

    return key
