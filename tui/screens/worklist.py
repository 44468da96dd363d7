"""The worklist: whose plans wait, how far they are, what the machine makes of them."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import DataTable, Input, Static

from audit.cycle.problems import StoreProblem
from audit.cycle.values import PlanSummary
from tui import words
from tui.actions import bindings
from tui.content import plan_line
from tui.messages import Refused, WorklistRead
from tui.screens.batch import BatchScreen
from tui.widgets.key_bar import KeyBar
from tui.widgets.plan_table import FILTERS, SORTS, PlanTable, passes, sort_key
from tui.widgets.worklist_columns import COLUMNS
from tui.widgets.worklist_row import WorklistRow, searched_words

_HINT = (
    "First time here? Move to a plan with the arrows and press Enter to read it with its findings. There, "
    "n goes to the next finding, a accepts it, r rejects it; j brings the checklist's questions, and f "
    "finishes. F1 helps everywhere. Everything is saved as you decide it."
)


class WorklistScreen(BatchScreen):
    """Every plan of the cycle, one line each."""

    PLACE = "worklist"
    BINDINGS: ClassVar[list[BindingType]] = bindings("worklist")

    def __init__(self) -> None:
        super().__init__()
        self._summaries: list[PlanSummary] = []
        self._shown: list[PlanSummary] = []
        self._filter = 0
        self._sort = 0
        self._was_read = False

    def compose(self) -> ComposeResult:
        """Title, progress, table, what is to be said of the row, keys."""
        yield Static(id="title", markup=False)
        yield Static(id="progress", markup=False)
        yield Input(placeholder="words of a row: initials, need, phase, state, auditor, file", id="search")
        yield PlanTable(id="plans", cursor_type="row", zebra_stripes=False)
        yield Static(id="detail", markup=False)
        yield KeyBar(self.PLACE)

    def on_mount(self) -> None:
        """Read the store; audit what waits."""
        self.query_one("#search").display = False
        self.query_one("#progress").display = False
        self.query_one(PlanTable).focus()
        self._title()
        self.read_again()

    def on_screen_resume(self) -> None:
        """Coming back from a plan, whose figures may have changed."""
        if self.is_mounted and self._summaries:
            self.read_again()

    def on_resize(self) -> None:
        """Other widths show other columns."""
        if self._summaries:
            self._fill()

    # --- reading and running, in threads ---

    def read_again(self) -> None:
        """Read the list from the store."""
        self._read()

    @work(thread=True, exclusive=True, group="worklist")
    def _read(self) -> None:
        try:
            self.post_message(WorklistRead(self.session.worklist()))
        except StoreProblem as problem:
            self.app.post_message(Refused(str(problem)))

    def on_worklist_read(self, message: WorklistRead) -> None:
        """The list is here. Once it is shown for the first time, what waits is audited."""
        if not self.is_there:
            return
        first, self._was_read = not self._was_read, True
        self._summaries = message.summaries
        self._fill()
        waits = self.review.plans_wait or any(one.state == "waiting" for one in message.summaries)
        if first and waits and self.session.cycle.is_open:
            self.start(again=False)
        elif first:
            self.call_after_refresh(self.make_ready)

    # --- the table ---

    def _fill(self) -> None:
        table = self.query_one(PlanTable)
        kept = self.current.entry.id if self.current else None
        me = self.session.auditor.name
        typed = self.query_one("#search", Input).value.casefold().split()
        rows = [WorklistRow(one, self.session) for one in self._summaries]
        chosen = [
            row
            for row in rows
            if passes(row.summary, FILTERS[self._filter], me)
            and all(word in searched_words(row) for word in typed)
        ]
        chosen.sort(key=sort_key(SORTS[self._sort]))
        self._shown = [row.summary for row in chosen]
        width = max(60, self.size.width)
        columns = [column for column in COLUMNS if column.is_shown(width)]
        table.clear(columns=True)
        for column in columns:
            table.add_column(column.title, key=column.title, width=column.width(width))
        for row in chosen:
            table.add_row(
                *(column.cell(row, column.width(width)) for column in columns), key=str(row.summary.entry.id)
            )
        number = next((n for n, one in enumerate(self._shown) if one.entry.id == kept), 0)
        if self._shown:
            table.move_cursor(row=number, animate=False)
        self._title()
        self._say_detail()

    @property
    def current(self) -> PlanSummary | None:
        """The plan where the cursor is."""
        row = self.query_one(PlanTable).cursor_row
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _title(self) -> None:
        cycle, me = self.session.cycle, self.session.auditor
        states = [one.state for one in self._summaries]
        done = sum(state in ("done", "moderated") for state in states)
        said = [words.count_words(len(states), "plan"), f"{done} done"]
        if not self._was_read:
            said = ["reading the list..."]
        for state, word in (
            ("to-moderate", "to moderate"),
            ("waiting", "waiting"),
            ("unreadable", "unread ✗"),
        ):
            if count := states.count(state):  # type: ignore[arg-type]
                said.append(f"{count} {word}")
        lens = f" ({words.AGENCIES[me.agency]})" if me.agency else ""
        name = "Your desk" if cycle.standing else f"Cycle {cycle.name}"
        closed = "" if cycle.is_open else " · closed: to be read only"
        chosen = f"showing: {FILTERS[self._filter]} · sorted: {SORTS[self._sort]}"
        self.query_one("#title", Static).update(
            Content.assemble(
                (plan_line(name), "bold"),
                f" · {plan_line(cycle.checklist)} v{plan_line(cycle.checklist_version)}",
                f" · {plan_line(me.name)}{lens}{closed}",
                "\n",
                (" · ".join(said), "bold"),
                (f" · {chosen}", "$quiet"),
            )
        )

    def _say_detail(self) -> None:
        detail = self.query_one("#detail", Static)
        one = self.current
        if one is None:
            detail.update(
                Content("No plan passes this filter: f shows others.")
                if self._summaries
                else Content("Name plans, or a folder of them, on the command line: ehcp-audit review plans/")
                if self._was_read
                else Content("")
            )
            return
        lines = [WorklistRow(one, self.session).detail()]
        if not any(two.readings for two in self._summaries):
            lines.append(Content.styled(_HINT, "$accent"))
        detail.update(Content("\n").join(lines))

    @on(DataTable.RowHighlighted)
    def _moved(self) -> None:
        self._say_detail()

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_open()

    # --- what can be done ---

    def action_open(self) -> None:
        """Open the plan."""
        self._open("plan")

    def action_judge(self) -> None:
        """Open the plan at its questions."""
        self._open("judgement")

    def _open(self, screen: str) -> None:
        one = self.current
        if one is None:
            return
        if one.state in ("unreadable", "not-ehcp", "waiting"):
            self.review.tell(WorklistRow(one, self.session).why_not(), "warning")
        else:
            self.review.open_entry(one.entry, screen)

    def action_search(self) -> None:
        """A line to type in."""
        search = self.query_one("#search", Input)
        search.display = True
        search.focus()

    @on(Input.Changed, "#search")
    def _searching(self) -> None:
        self._fill()

    @on(Input.Submitted, "#search")
    def _searched(self) -> None:
        self.query_one(PlanTable).focus()
        self.query_one("#search").display = bool(self.query_one("#search", Input).value)

    def key_escape(self) -> None:
        """Leave the search."""
        search = self.query_one("#search", Input)
        if search.display:
            search.value = ""
            search.display = False
            self.query_one(PlanTable).focus()

    def action_next_filter(self) -> None:
        """The next filter."""
        self._filter = (self._filter + 1) % len(FILTERS)
        self._fill()

    def action_next_sort(self) -> None:
        """The next order."""
        self._sort = (self._sort + 1) % len(SORTS)
        self._fill()

    def action_moderate(self) -> None:
        """Where auditors differ."""
        from tui.screens.moderation import ModerationScreen

        self.app.push_screen(ModerationScreen())

    def action_dashboard(self) -> None:
        """How the cycle stands."""
        from tui.screens.dashboard import DashboardScreen

        self.app.push_screen(DashboardScreen())

    def under_cursor(self) -> str:
        """The row in words."""
        return WorklistRow(self.current, self.session).detail().plain if self.current else ""

    def about(self) -> str:
        """For F1."""
        return (
            "The plans of this cycle. The grade is the machine's with people's decisions in it, and "
            "provisional until an auditor has finished. Plans that are still being audited say so and open "
            "once they are done."
        )
