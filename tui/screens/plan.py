"""The plan itself: its own words, and beside them what there is to say where the cursor is."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from audit.cycle.values import Decision
from audit.model.findings import Finding
from tui import words
from tui.actions import bindings
from tui.explaining import explanation
from tui.layout import Part, in_reading_order, lay_out, place_findings
from tui.screens.dialogs import Read
from tui.screens.marking import MarkingScreen
from tui.screens.searching import SearchingScreen
from tui.session import OpenPlan
from tui.titles import plan_title, section_strip
from tui.widgets.finding_pane import FindingPane, finding_rows
from tui.widgets.key_bar import KeyBar
from tui.widgets.plan_rows import plan_rows
from tui.widgets.rows import Rows
from tui.widgets.section_list import SectionList


class PlanTextScreen(MarkingScreen, SearchingScreen):
    """Sections at the left, the plan's words in the middle, findings at the right."""

    PLACE = "plan"
    BINDINGS: ClassVar[list[BindingType]] = bindings("plan")

    def __init__(self, plan: OpenPlan) -> None:
        super().__init__(plan)
        self.current = None
        self._take_in(plan)

    def _take_in(self, plan: OpenPlan) -> None:
        self.plan = plan
        self.parts = lay_out(plan.shown)
        self._by_key = {part.key: part for part in self.parts}
        self._placed = place_findings(self.parts, plan.findings)
        self._order = in_reading_order(self.parts, self._placed)
        if self.current is not None:
            name = self.current.id
            self.current = next((one for one in plan.findings if one.id == name), None)

    def compose(self) -> ComposeResult:
        """Title and strip above, three panes, keys below."""
        yield Static(id="title", markup=False)
        yield Static(id="strip", markup=False)
        yield Input(placeholder="words to find in this plan", id="search")
        with Horizontal(id="panes"):
            yield SectionList(id="sections")
            yield Rows(id="text")
            yield FindingPane(id="findings")
        yield KeyBar(self.PLACE)

    def on_mount(self) -> None:
        """At the top of the plan."""
        self.query_one("#search").display = False
        self.text.focus()
        self.show_plan(self.plan)

    @property
    def part(self) -> Part | None:
        """The part where the cursor is."""
        return self._by_key.get(self.text.key or "")

    # --- showing ---

    def show_plan(self, plan: OpenPlan) -> None:
        """Show what the plan has become."""
        self._take_in(plan)
        self.show_text()
        self._show_findings()
        self.query_one(SectionList).show_sections(plan)
        self.query_one("#strip", Static).update(section_strip(plan))
        self._show_title()

    def show_text(self) -> None:
        rows = plan_rows(
            self.plan.shown, self.parts, self._placed, self.plan.decisions, self.current, self.search
        )
        self.text.show_rows(rows)

    def _show_title(self) -> None:
        number = next((n for n, (_, one) in enumerate(self._order, 1) if one == self.current), None)
        decided = sum(finding.state != "open" for _, finding in self._order)
        place = (
            f"finding {number} of {len(self._order)}"
            if number
            else words.count_words(len(self._order), "finding")
        )
        self.query_one("#title", Static).update(plan_title(self.plan, f"{place}, {decided} decided"))

    def _show_findings(self) -> None:
        part = self.part
        found = self._placed.get(part.key, []) if part else []
        if found and self.current not in found:
            self.current = found[0]
        elif not found:
            self.current = None
        remarks = [
            one
            for one in self.plan.decisions
            if part is not None and _is_about(one, part, self.true_part(part))
        ]
        item = part.item if part else None
        self.query_one(FindingPane).show_rows(
            finding_rows(found, self.current, item, remarks, self.plan.blind and not self.plan.finished)
        )

    @on(Rows.Moved)
    def _moved(self) -> None:
        before = self.current
        self._show_findings()
        if before != self.current:
            self.show_text()
        self._show_title()
        part = self.part
        if part is not None and part.section is not None:
            self.query_one(SectionList).light(part.section)

    @on(SectionList.Picked)
    def _picked(self, message: SectionList.Picked) -> None:
        self.text.go_to(f"section:{message.letter}", top=True)

    @on(FindingPane.Picked)
    def _finding_picked(self, message: FindingPane.Picked) -> None:
        self.show_target(message.finding)

    # --- moving ---

    def action_next_finding(self, step: int) -> None:
        """The next finding, or while searching the next place where the words stand."""
        if self.search:
            self.next_hit(step)
            return
        if not self._order:
            self.review.tell("There is no finding in this plan.")
            return
        now = next((n for n, (_, one) in enumerate(self._order) if one == self.current), None)
        if now is None:
            now = self._nearest(step)
        else:
            now += step
        if not 0 <= now < len(self._order):
            self.review.tell("That was the last finding." if step > 0 else "This is the first finding.")
            return
        self._show_finding(*self._order[now])

    def _show_finding(self, key: str, finding: Finding) -> None:
        self.current = finding
        self.text.go_to(key)
        self.show_text()
        self._show_findings()
        self._show_title()

    def show_target(self, name: str) -> None:
        """Go to a finding by its id, from the questions or the moderation."""
        for key, finding in self._order:
            if finding.id == name:
                self.call_after_refresh(self._show_finding, key, finding)
                return

    def _nearest(self, step: int) -> int:
        """The first finding after (or before) the cursor's part."""
        keys = [part.key for part in self.parts]
        here = keys.index(self.part.key) if self.part else 0
        places = [keys.index(key) for key, _ in self._order]
        if step > 0:
            return next((n for n, place in enumerate(places) if place >= here), len(places))
        return next((n for n in range(len(places) - 1, -1, -1) if places[n] <= here), -1)

    def action_go_to_section(self, letter: str) -> None:
        """To a section; H once more goes from H1 to H2."""
        wanted: str = letter
        if letter == "H":
            wanted = "H2" if self.part is not None and self.part.section == "H1" else "H1"
        self.text.go_to(f"section:{wanted}", top=True)
        self.text.focus()

    # --- elsewhere ---

    def action_explain(self) -> None:
        """The check's own explanation."""
        if self.current is None:
            self.review.tell("There is no finding here: n goes to the next one.", "warning")
        else:
            title, text = explanation(self.current.check, self.current.name)
            self.app.push_screen(Read(title, text))

    def action_thread(self) -> None:
        """The golden thread."""
        self.review.go_to("thread")

    def action_judge(self) -> None:
        """The questions."""
        self.review.go_to("judgement")

    def action_back(self) -> None:
        """End the search, else back to the list."""
        if not self.end_search():
            self.review.leave_plan()

    def under_cursor(self) -> str:
        """The part's own words, with its number."""
        part = self.part
        if part is None or not part.text:
            return ""
        cells = [f"{name}: {cell}" for name, cell in part.cells]
        return "\n".join([f"{part.item.id} {part.text}" if part.item else part.text, *cells])

    def about(self) -> str:
        """For F1."""
        return (
            "The plan's own words as they are set out, statement by statement. A sign at the left says that "
            "there is a finding; the words it rests on are marked, and the pane at the right says what the "
            "finding is, by which rule, and what to ask the writer. Accept what is right, reject what is "
            "wrong."
        )


def _is_about(decision: Decision, part: Part, true: Part) -> bool:
    """Whether a remark or mark was made on this part."""
    if decision.kind not in ("comment", "good-practice"):
        return False
    details = decision.details
    if part.item is not None:
        return bool(details.get("item") == part.item.id)
    quote = details.get("quote")
    return bool(quote and details.get("section") == part.section and quote in true.text)
