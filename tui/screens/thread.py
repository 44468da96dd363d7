"""The golden thread: four columns, and below them both texts in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from audit.model.findings import Followed
from tui import words
from tui.actions import bindings
from tui.screens.dialogs import Read
from tui.screens.linking import LinkingScreen
from tui.session import OpenPlan
from tui.titles import plan_title
from tui.weave import weave
from tui.widgets.key_bar import KeyBar
from tui.widgets.thread_detail import Comparison, compared, pair_words, verdict, why
from tui.widgets.thread_matrix import ThreadMatrix
from tui.widgets.thread_row import HEADINGS, column_widths

if TYPE_CHECKING:
    from audit.thread.follow import Following


class ThreadScreen(LinkingScreen):
    """The matrix above, both texts side by side below."""

    PLACE = "thread"
    BINDINGS: ClassVar[list[BindingType]] = bindings("thread")

    class Followed(Message):
        """The evidence has been worked out."""

        def __init__(self, following: Following) -> None:
            super().__init__()
            self.following = following

    def __init__(self, plan: OpenPlan) -> None:
        super().__init__(plan)
        self._gaps_only = False
        self._other = 0

    def compose(self) -> ComposeResult:
        """Title, figures, headings, matrix, texts, verdict, keys."""
        yield Static(id="title", markup=False)
        yield Static(id="figures", markup=False)
        yield Static(id="headings", markup=False)
        yield ThreadMatrix(id="matrix")
        with Horizontal(id="texts"):
            with VerticalScroll(classes="side"):
                yield Static(id="left", markup=False)
            with VerticalScroll(classes="side"):
                yield Static(id="right", markup=False)
        yield Static(id="verdict", markup=False)
        yield KeyBar(self.PLACE)

    def on_mount(self) -> None:
        """The thread is there at once; its evidence follows."""
        self.matrix.focus()
        self.show_plan(self.plan)
        self._follow()

    def on_resize(self) -> None:
        """The headings stand over the columns."""
        self._show_headings()

    @property
    def matrix(self) -> ThreadMatrix:
        """The matrix."""
        return self.query_one(ThreadMatrix)

    @work(thread=True, exclusive=True, group="follow")
    def _follow(self) -> None:
        from audit.thread.follow import follow_plan  # loads NumPy

        if self.plan.machine.items:
            self.post_message(self.Followed(follow_plan(self.plan.machine)))

    def on_thread_screen_followed(self, message: Followed) -> None:
        """Reasons and words can be shown from now on."""
        self.following = message.following
        if self.is_there:
            self._show_texts()

    # --- showing ---

    def show_plan(self, plan: OpenPlan) -> None:
        """Show what the plan has become."""
        self.plan = plan
        self.matrix.show_thread(plan.shown, weave(plan.shown, self._gaps_only))
        self._show_headings()
        self._show_title()
        self._show_texts()

    def _show_headings(self) -> None:
        widths = column_widths(self.matrix.room)
        pieces = [
            Content.styled(text, "bold").truncate(width, pad=True)
            for text, width in zip(HEADINGS, widths, strict=True)
        ]
        self.query_one("#headings", Static).update(Content("  ") + Content(" ").join(pieces))

    def _show_title(self) -> None:
        self.query_one("#title", Static).update(plan_title(self.plan, "golden thread"))
        self.query_one("#figures", Static).update(self._figures())

    def _figures(self) -> Content:
        thread = self.plan.shown.thread
        if thread is None:
            return Content.styled(
                "The thread could not be followed in this plan: follow it by eye.", "$warning"
            )
        sure = sum(gap.decided for gap in thread.gaps)
        return Content.assemble(
            (f"followed: {_share(thread.needs, 'needs')} · {_share(thread.outcomes, 'outcomes')} · ", ""),
            (_share(thread.aspirations, "wants"), ""),
            (f" · ○ {words.count_words(sure, 'gap')}", "bold $error" if sure else ""),
            (f" · ? {len(thread.gaps) - sure} cannot tell", "$warning"),
            (f" · showing {'gaps only' if self._gaps_only else 'all'}", "$quiet"),
        )

    def _show_texts(self) -> None:
        comparison = self.comparison
        left, right = compared(self.plan, self.following, comparison)
        self.query_one("#left", Static).update(left)
        self.query_one("#right", Static).update(right)
        self.query_one("#verdict", Static).update(verdict(self.plan, self.following, comparison))
        for side in self.query(VerticalScroll):
            side.scroll_home(animate=False)

    @property
    def comparison(self) -> Comparison:
        """What stands side by side: the cell's link, or the item alone."""
        cell = self.matrix.cell
        if cell is None:
            return Comparison("", None, (), None)
        chosen = cell.pairs[self._other % len(cell.pairs)] if cell.pairs else None
        return Comparison(cell.owner, chosen, cell.pairs, cell.gap)

    @on(ThreadMatrix.CellMoved)
    def _moved(self) -> None:
        self._other = 0
        self._show_texts()

    def show_target(self, name: str) -> None:
        """Go to a link by its name, "need-provision:B1>F2"."""
        self.matrix.go_to_item(name.rpartition(">")[2])

    # --- moving ---

    def action_other_link(self) -> None:
        """The next of the links that end in this cell."""
        if len(self.comparison.pairs) < 2:
            self.review.tell("Only one link ends here.")
            return
        self._other += 1
        self._show_texts()

    def action_next_gap(self) -> None:
        """The next gap, or what cannot be told."""
        if not self.matrix.go_to_next():
            self.review.tell("Nothing hangs loose in this plan.")

    def action_toggle_gaps(self) -> None:
        """All, or only what hangs loose."""
        self._gaps_only = not self._gaps_only
        self.show_plan(self.plan)

    def action_why(self) -> None:
        """What the link rests on."""
        comparison = self.comparison
        if self.following is None:
            self.review.tell("The evidence is still being worked out.")
        else:
            title = pair_words(comparison.pair) if comparison.pair else comparison.owner
            self.app.push_screen(Read(f"Why? {title}", why(self.plan, self.following, comparison)))

    def action_judge(self) -> None:
        """The questions."""
        self.review.go_to("judgement")

    def action_back(self) -> None:
        """The plan's text."""
        self.review.go_to("plan")

    def under_cursor(self) -> str:
        """Both texts."""
        left, right = compared(self.plan, None, self.comparison)
        return f"{left.plain}\n{right.plain}"

    def about(self) -> str:
        """For F1."""
        return (
            "Each need with what should change and what will be done about it, so that one can follow it "
            "from left to right. Read both texts below first, then what the machine makes of them. y and n "
            "decide on the link that ends in the cell; the figures at the top follow at once."
        )


def _share(followed: Followed, name: str) -> str:
    return f"{followed.followed}/{followed.of} {name}"
