"""How the cycle stands: grades, against earlier cycles, the commonest gaps, what to do next."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from audit.cycle.problems import StoreProblem
from audit.cycle.values import AGENCIES, GRADE_VALUES
from audit.model.findings import Agency
from audit.model.plan import LETTERS
from tui import words
from tui.actions import bindings
from tui.charts import Bar, bars
from tui.content import plan_line
from tui.cycle_figures import CycleFigures, cycle_figures, gaps_of
from tui.messages import Refused
from tui.screens.base import ReviewScreen
from tui.widgets.key_bar import KeyBar

_GRADE_COLOURS = {
    "outstanding": "$success",
    "good": "$success",
    "requires-improvement": "$warning",
    "inadequate": "$error",
}
_MOST_GAPS = 12
_LENSES: tuple[Agency | None, ...] = (None, *AGENCIES)


class DashboardScreen(ReviewScreen):
    """Charts in text, one below the other; on a wide screen in two columns."""

    PLACE = "dashboard"
    BINDINGS: ClassVar[list[BindingType]] = bindings("dashboard")

    class Worked(Message):
        """The figures are here."""

        def __init__(self, figures: CycleFigures) -> None:
            super().__init__()
            self.figures = figures

    def __init__(self) -> None:
        super().__init__()
        self._figures: CycleFigures | None = None
        self._lens = 0

    def compose(self) -> ComposeResult:
        """Title, charts, keys."""
        yield Static(id="title", markup=False)
        with VerticalScroll(id="charts", can_focus=True):
            yield Static(id="left-charts", markup=False)
            yield Static(id="right-charts", markup=False)
        yield KeyBar(self.PLACE)

    def on_mount(self) -> None:
        """Work out the figures."""
        self.query_one("#charts").focus()
        self.query_one("#title", Static).update(Content("Working out the figures..."))
        self._work_out()

    def on_resize(self) -> None:
        """Charts are as wide as there is room."""
        self.call_after_refresh(self._draw)

    @work(thread=True, exclusive=True, group="figures")
    def _work_out(self) -> None:
        try:
            self.post_message(self.Worked(cycle_figures(self.session)))
        except StoreProblem as problem:
            self.app.post_message(Refused(str(problem)))

    def on_dashboard_screen_worked(self, message: Worked) -> None:
        """Draw them."""
        self._figures = message.figures
        if self.is_there:
            self._draw()

    # --- drawing ---

    def _draw(self) -> None:
        figures = self._figures
        if figures is None or not self.is_there:
            return
        room = self.size.width - 4
        wide = self.has_class("-wide")
        width = room // 2 - 6 if wide else min(room, 110)
        left = [self._grades(figures, width), self._shares(figures, width), self._states(figures, width)]
        right = [self._gaps(figures, width), self._sections(figures, width), self._next(figures)]
        self.query_one("#left-charts", Static).update(Content("\n\n").join(left))
        self.query_one("#right-charts", Static).update(Content("\n\n").join(right))
        cycle = self.session.cycle
        name = "Your desk" if cycle.standing else f"Cycle {cycle.name}"
        theme = f" · theme: {plan_line(cycle.theme)}" if cycle.theme else ""
        said = f"{words.count_words(figures.plans, 'plan')} · {figures.provisional} grades provisional"
        self.query_one("#title", Static).update(
            Content.assemble(
                (plan_line(name), "bold"),
                f" · {plan_line(cycle.checklist)} v{plan_line(cycle.checklist_version)}{theme}\n{said}",
            )
        )

    def _grades(self, figures: CycleFigures, width: int) -> Content:
        total = sum(figures.grades.values())
        rows = [
            Bar(
                words.GRADES[grade],
                figures.grades.get(grade, 0),
                f"{figures.grades.get(grade, 0):>4}  {_percent(figures.grades.get(grade, 0), total):>4}",
                _GRADE_COLOURS[grade],
            )
            for grade in GRADE_VALUES
        ]
        return _titled("Grades", bars(rows, width, most=max(total, 1)))

    def _shares(self, figures: CycleFigures, width: int) -> Content:
        rows = [
            Bar(
                plan_line("this one" if one.name == self.session.cycle.name else one.name),
                one.share or 0.0,
                f"{_percent(one.good, one.graded):>4} of {one.graded}",
                "$success",
            )
            for one in figures.shares
        ]
        return _titled("Good or better, cycle by cycle", bars(rows, width, most=1.0))

    def _states(self, figures: CycleFigures, width: int) -> Content:
        rows = [
            Bar(f"{words.STATE_SIGNS[state]} {word}", figures.states[state], f"{figures.states[state]:>4}")
            for state, word in words.STATES.items()
            if figures.states.get(state)
        ]
        return _titled("Where the plans are", bars(rows, width, most=max(figures.plans, 1)))

    def _gaps(self, figures: CycleFigures, width: int) -> Content:
        lens = _LENSES[self._lens]
        found = gaps_of(figures, self.session.checklist, lens)[:_MOST_GAPS]
        rows = [
            Bar(
                f"{gap.section or '-':<3}{words.check_words(gap.name)}",
                gap.plans,
                f"{gap.plans:>4} plans",
                "$warning",
            )
            for gap in found
        ]
        whose = words.AGENCIES[lens] if lens else "all agencies"
        return _titled(f"Commonest gaps: {whose} (v: another)", bars(rows, width, most=max(figures.plans, 1)))

    def _sections(self, figures: CycleFigures, width: int) -> Content:
        lens = _LENSES[self._lens]
        found = gaps_of(figures, self.session.checklist, lens)
        counts = {letter: sum(gap.plans for gap in found if gap.section == letter) for letter in LETTERS}
        rows = [
            Bar(f"{letter:<3}{words.SECTIONS[letter]}", count, f"{count:>4}")
            for letter, count in counts.items()
            if count
        ]
        return _titled("Kinds of gap by section, plans together", bars(rows, width))

    def _next(self, figures: CycleFigures) -> Content:
        lines = []
        if figures.differences:
            who = ", ".join(f"{plan_line(name)} ({count})" for name, count in figures.differences[:8])
            lines.append(
                f"≠ Moderate {words.count_words(len(figures.differences), 'plan')}: {who}. m goes there."
            )
        waiting = figures.states.get("waiting", 0) + figures.states.get("not-started", 0)
        if waiting:
            lines.append(f"○ {words.count_words(waiting, 'plan')} nobody has started.")
        if unread := figures.states.get("unreadable", 0):
            lines.append(f"✗ {words.count_words(unread, 'file')} cannot be read: ask for open copies.")
        return _titled("What to do next", Content("\n".join(lines) or "Nothing waits."))

    # --- what can be done ---

    def action_next_agency(self) -> None:
        """Another agency's gaps."""
        self._lens = (self._lens + 1) % len(_LENSES)
        self._draw()

    def action_moderate(self) -> None:
        """Where auditors differ."""
        from tui.screens.moderation import ModerationScreen

        self.app.push_screen(ModerationScreen())

    def action_back(self) -> None:
        """The list of plans."""
        self.app.pop_screen()

    def under_cursor(self) -> str:
        """All charts, as text."""
        return "\n\n".join(
            str(self.query_one(name, Static).content) for name in ("#left-charts", "#right-charts")
        )

    def about(self) -> str:
        """For F1."""
        return (
            "The cycle in figures: grades with people's decisions in them, the share that is Good or better "
            "beside earlier cycles, and in how many plans each gap stands."
        )


def _titled(title: str, chart: Content) -> Content:
    return Content.assemble((title, "bold $primary"), "\n", chart)


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "-"
