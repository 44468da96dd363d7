"""Everything can be done with a mouse that is worth pointing at: plans, sections, findings, links, questions."""

from __future__ import annotations

from collections.abc import Callable

from audit.cycle import decisions
from audit.cycle.store import Store
from audit.cycle.values import Entry
from tests.tui.conftest import AtTheKeyboard
from tui.screens.dashboard import DashboardScreen
from tui.screens.judgement import JudgementScreen
from tui.screens.plan import PlanTextScreen
from tui.screens.thread import ThreadScreen
from tui.screens.worklist import WorklistScreen
from tui.widgets.rows import Rows
from tui.widgets.thread_matrix import ThreadMatrix

Review = Callable[..., None]


def test_a_plan_is_opened_by_a_second_click(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("end")
        await at.click("A.K.")
        assert isinstance(at.app.screen, WorklistScreen)
        assert "amira.docx" in at.static("#detail")
        await at.click("A.K.")
        assert isinstance(at.app.screen, PlanTextScreen)

    review(task)


def test_a_section_a_statement_and_its_finding(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter")
        text = at.app.screen.query_one("#text", Rows)
        await at.click(" F  ")
        assert text.key == "section:F"
        await at.click("Access to a social")
        assert text.key == "item:F2"
        assert "▸ ▲ P02 Who not stated" in at.shown()
        await at.click("P03 Frequency")
        assert "▸ ▲ P03 Frequency not stated" in at.shown()
        await at.click("a accept", further=2)
        assert "✓ P03" in at.shown()

    review(task, size=(160, 45))


def test_a_cell_of_the_thread(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter")
        await at.click("t thread", further=2)
        assert isinstance(at.app.screen, ThreadScreen)
        matrix = at.app.screen.query_one(ThreadMatrix)
        await at.click("E1")
        assert matrix.cell is not None
        assert matrix.cell.item == "E1"
        assert "B1 and E1" in at.static("#verdict")
        await at.click("y confirm", further=2)
        assert "✓ confirmed" in at.static("#verdict")

    review(task)
    (made,) = decisions.decisions_of(store, entry, "Jo Park")
    assert made.target == "need-outcome:B1>E1"


def test_a_question(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "j")
        assert isinstance(at.app.screen, JudgementScreen)
        listed = at.app.screen.query_one("#questions", Rows)
        asked = at.app.screen.questions[2]
        await at.click(asked.text[:24])
        assert listed.key == asked.id
        await at.click("2 partly", further=2)
        assert at.app.plan.answer_to(asked.id) == "partly-met"

    review(task)


def test_the_bar_at_the_foot(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.click("d dashboard", further=2)
        assert isinstance(at.app.screen, DashboardScreen)
        await at.click("esc back")
        assert isinstance(at.app.screen, WorklistScreen)
        await at.click("f1 help", further=3)
        assert "On this screen" in at.shown()

    review(task)
