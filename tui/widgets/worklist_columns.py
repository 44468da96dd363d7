"""The columns of the worklist: what they hold, how wide they are, and where there is room for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual.content import Content

from tui import words
from tui.content import short, shown_line
from tui.widgets.worklist_row import WorklistRow


@dataclass(frozen=True, slots=True)
class Column:
    """A column: how wide it is at some width of the screen, and at which widths it is shown.

    `ending`: how much of the end of a text that is too long is kept, where texts differ by it.
    """

    title: str
    cells: int
    content: Callable[[WorklistRow], Content]
    least_width: int = 0
    most_width: int = 10_000
    stretch: bool = False
    ending: int = 0

    def is_shown(self, screen: int) -> bool:
        """Whether there is room for it, and no other column that says it better."""
        return self.least_width <= screen <= self.most_width

    def width(self, screen: int) -> int:
        """Its width; one of them takes what is left."""
        if not self.stretch:
            return self.cells
        others = sum(one.cells + 2 for one in COLUMNS if not one.stretch and one.is_shown(screen))
        return max(8, min(60, screen - others - 5))

    def cell(self, row: WorklistRow, width: int) -> Content:
        """One cell, on one line."""
        said = self.content(row)
        if self.ending and said.cell_length > width:
            end = said[len(said) - self.ending :]
            return said.truncate(width - end.cell_length, ellipsis=True) + end
        return said.truncate(width, ellipsis=True)


def _phase(row: WorklistRow) -> Content:
    one = row.summary
    return Content(words.PHASES.get(one.phase or "", ""))


def _need(row: WorklistRow) -> Content:
    return shown_line(_short_need(row.summary.primary_need or ""))


def _need_or_file(row: WorklistRow) -> Content:
    """Where there is no room for the files' names, a plan that is not read shows at least its own."""
    one = row.summary
    if one.state == "waiting":
        return Content.styled(row.file, "$quiet")
    if one.state in ("unreadable", "not-ehcp"):
        return Content.styled(
            short(f"{row.file}: {row.why_not()}" if row.file else row.why_not(), 90), "$quiet"
        )
    return _need(row)


#: The field's own short names of kinds of need, by words that stand in the long ones.
_SHORT_NEEDS = {
    "speech, language": "SLCN",
    "social, emotional": "SEMH",
    "profound and multiple": "PMLD",
    "severe learning": "SLD",
    "moderate learning": "MLD",
    "specific learning": "SpLD",
    "hearing impairment": "HI",
    "visual impairment": "VI",
    "vision impairment": "VI",
    "multi-sensory": "MSI",
    "physical disability": "PD",
}


def _short_need(need: str) -> str:
    """A kind of need as the field writes it in short, so that a narrow column tells them apart."""
    return next((brief for words_of, brief in _SHORT_NEEDS.items() if words_of in need.casefold()), need)


_ROOM_FOR_FILES = 116  # cells: from here on plans with the same initials are told apart by their files

COLUMNS: tuple[Column, ...] = (
    Column("plan", 7, lambda row: Content.styled(row.name, "bold")),
    Column("phase", 9, _phase),
    Column("need", 20, _need_or_file, most_width=_ROOM_FOR_FILES - 1, stretch=True),
    Column("need", 10, _need, least_width=_ROOM_FOR_FILES),
    Column("state", 15, WorklistRow.state),
    Column("grade", 11, WorklistRow.grade),
    Column("stat.", 5, WorklistRow.statutory),
    Column("thread", 6, WorklistRow.thread),
    Column("auditors", 14, WorklistRow.auditors, least_width=96),
    Column("file", 30, lambda row: shown_line(row.file), least_width=_ROOM_FOR_FILES, stretch=True, ending=8),
)
