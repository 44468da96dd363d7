"""Whole tasks, as an auditor does them: only keys are pressed, and only what is shown or kept is looked at."""

from __future__ import annotations

from collections.abc import Callable

from audit.checklists import Checklist
from audit.cycle import decisions, readings
from audit.cycle.audits import save_audit
from audit.cycle.cycles import find_cycle, new_cycle
from audit.cycle.entries import Candidate, add_plans
from audit.cycle.moderating import differences
from audit.cycle.seeing import audit_as_seen
from audit.cycle.store import Store
from audit.cycle.values import Entry
from tests.tui import plans
from tests.tui.conftest import ANN, JO, AtTheKeyboard
from tui.screens.judgement import JudgementScreen
from tui.screens.plan import PlanTextScreen
from tui.screens.thread import ThreadScreen
from tui.screens.worklist import WorklistScreen
from tui.widgets.rows import Rows

Review = Callable[..., None]


def test_from_the_worklist_to_a_saved_grade(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        assert isinstance(at.app.screen, WorklistScreen)
        assert "First time here?" in at.shown()
        await at.press("enter")
        assert isinstance(at.app.screen, PlanTextScreen)
        await at.press("n")
        assert "Need without provision" in at.shown()
        await at.press("a")
        assert "✓ accepted" in at.shown()
        assert "held down by B3: need without provision" in at.shown()
        await at.press("j", "1", "n", "2")
        assert "No question waits" not in at.told()
        await at.press("f")
        assert "● finished" in at.shown()
        await at.press("b", "b")
        assert "1 done" in at.shown()
        assert "you ●" in at.shown()

    review(task)
    seen = audit_as_seen(store, entry, "Jo Park")
    assert seen.grades is not None
    assert seen.grades.overall is not None
    assert not seen.grades.overall.provisional
    assert seen.grades.overall.grade == "requires-improvement"
    assert seen.grades.overall.capped_by == ("T01:B3",)
    assert {one.id: one.answer for one in seen.questions}["thread-makes-sense"] == "partly-met"
    assert readings.readings_of(store, entry)[0].finished_at is not None


def test_a_rejection_needs_a_reason(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n", "n", "r")
        await at.press("enter")
        assert "Some words are needed" in at.shown()
        await at.type("her [own] words say how")
        await at.press("enter")
        assert "✗ rejected: her [own] words say how" in at.shown()

    review(task)
    found = {one.id: one for one in audit_as_seen(store, entry, "Jo Park").findings}
    assert found["O03:E2"].state == "rejected"
    assert found["O03:E2"].reason == "her [own] words say how"


def test_undo_takes_back_decision_after_decision(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n", "a", "n", "a", "u")
        assert "1 decided" in at.static("#title")
        assert "Taken back: O03:E2 accepted" in at.told()
        await at.press("u", "u")
        assert "nothing left" in at.told()

    review(task)
    assert decisions.decisions_of(store, entry) == []


def test_a_gap_that_the_machine_missed(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "F", "down", "m")
        await at.type("no word on who reviews it")
        await at.press("enter")
        assert "Added by an auditor" in at.shown()
        await at.press("g")
        await at.press("enter")
        assert "★" in at.shown()
        await at.press("c")
        await at.type("ask the therapist")
        await at.press("enter")
        assert "Your remark: ask the therapist" in at.shown()

    review(task)
    kinds = {one.kind: one for one in decisions.decisions_of(store, entry, "Jo Park")}
    assert kinds["added-finding"].details["item"] == "F1"
    assert kinds["added-finding"].details["quote"] == plans.PROVISION_1
    assert kinds["good-practice"].details["quote"] == plans.PROVISION_1
    assert kinds["comment"].comment == "ask the therapist"


def test_words_that_are_not_in_the_plan_cannot_be_quoted(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "F", "down", "m", "shift+tab")
        await at.type("Not ")
        await at.press("ctrl+s")
        assert "These words are not in the plan" in at.shown()
        await at.press("escape")

    review(task)
    assert decisions.decisions_of(store, entry) == []


def test_links_change_the_figures_at_once(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "t")
        assert isinstance(at.app.screen, ThreadScreen)
        assert "2/3 needs" in at.static("#figures")
        for _ in range(6):  # to what B3 has no provision
            await at.press("g")
            cell = at.app.screen.matrix.cell
            if (
                cell is not None
                and cell.gap is not None
                and (cell.gap.item, cell.gap.missing) == ("B3", "provision")
            ):
                break
        await at.press("l")
        await at.type("visual timetable")
        await at.press("enter")
        assert "B3 and F3: added." in at.told()
        gaps = {(one.item, one.missing) for one in at.app.plan.shown.thread.gaps}
        assert ("B3", "provision") not in gaps
        await at.press("u")
        gaps = {(one.item, one.missing) for one in at.app.plan.shown.thread.gaps}
        assert ("B3", "provision") in gaps

    review(task)
    assert decisions.decisions_of(store, entry) == []


def test_a_link_of_the_plans_own_is_rejected_with_a_reason(
    review: Review, store: Store, entry: Entry
) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "t", "home", "right", "n")
        await at.type("another matter")
        await at.press("enter")
        assert "✗ rejected" in at.static("#verdict")
        await at.press("y")
        assert "✓ confirmed" in at.static("#verdict")

    review(task)
    (made,) = decisions.decisions_of(store, entry, "Jo Park")
    assert (made.target, made.value) == ("need-outcome:B1>E1", "confirmed")


def test_an_answer_is_kept_before_its_reason_is_asked(review: Review, store: Store, entry: Entry) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "j", "F", "1")
        (made,) = decisions.decisions_of(store, entry, "Jo Park")
        assert made.value == "met"
        await at.type("said in the table")
        await at.press("enter", "c")
        await at.type("well set out")
        await at.press("enter")
        assert "Why: said in the table" in at.static("#question")
        assert "Comment: well set out" in at.static("#question")
        await at.press("0")
        assert "none yet" in at.static("#question")

    review(task)


def test_evidence_leads_to_its_finding(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "j", "F", "e")
        assert isinstance(at.app.screen, PlanTextScreen)
        assert "▸ ▲ P02 Who not stated" in at.shown()

    review(task)


def test_the_lens_of_an_agency(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "j")
        assert "of 2 answered" in at.static("#title")
        await at.press("v")
        assert "of 6 answered" in at.static("#title")

    review(task, auditor=ANN)


def _blind_cycle(store: Store, checklist: Checklist) -> Entry:
    cycle = new_cycle(store, "Blind", checklist, blind=True)
    audit = plans.plan(checklist)
    (entry,) = add_plans(store, cycle, [Candidate("amira.docx", audit.document.sha256)]).added
    save_audit(store, entry, audit)
    return entry


def test_a_blind_audit_hides_the_reading_until_one_has_answered(
    review: Review, store: Store, checklist: Checklist
) -> None:
    entry = _blind_cycle(store, checklist)
    decisions.answer_question(store, entry, ANN, "f-specific", "met")

    async def task(at: AtTheKeyboard) -> None:
        assert "hidden" in at.shown()
        assert "Ann" not in at.shown()
        await at.press("enter")
        assert "Blind: grades show once you have finished." in at.shown()
        assert "Who not stated" not in at.shown()
        await at.press("j", "F")
        assert "hidden until you have answered" in at.static("#question")
        await at.press("3")
        assert "The reading:" in at.static("#question")
        assert "It does not say who." in at.static("#question")
        await at.press("b", "b", "m")
        assert "0 differences" in at.shown()

    review(task, cycle="Blind")


def test_moderation(review: Review, store: Store, entry: Entry) -> None:
    for auditor, answer in ((JO, "met"), (ANN, "not-met")):
        decisions.answer_question(store, entry, auditor, "f-specific", answer)  # type: ignore[arg-type]
        decisions.answer_question(store, entry, auditor, "e-smart", "met")
        readings.finish_reading(store, entry, auditor)

    async def task(at: AtTheKeyboard) -> None:
        assert "≠ to moderate 1" in at.shown()
        await at.press("m")
        assert "1 difference in 1 plan" in at.shown()
        assert "you: ✓ met | Ann Lee: ✗ not met" in at.shown()
        assert "50% of 2 answers the same" in at.shown()
        await at.press("y")
        assert "with 1 to 4" in at.told()
        await at.press("2")
        await at.type("one item of four")
        await at.press("enter")
        assert "◆ Agreed: ◐ partly met" in at.static("#difference")
        await at.press("u")
        assert "Taken back: agreed ◐ partly met on" in at.told()
        assert "1 difference in 1 plan" in at.shown()
        await at.press("2")
        await at.type("one item of four")
        await at.press("enter", "b")
        assert "◆ moderated" in at.shown()

    review(task)
    cycle = find_cycle(store, "desk")
    (found,) = differences(store, cycle)
    assert found.agreed is not None
    assert (found.agreed.value, found.agreed.reason) == ("partly-met", "one item of four")


def test_search_in_the_plan_and_in_the_list(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("slash")
        await at.type("password")
        assert "locked.pdf" in at.static("#detail")
        await at.press("escape", "home", "enter", "slash")
        await at.type("VISUAL timetable")
        await at.press("enter")
        assert "Found in 1 place" in at.told()
        assert at.app.screen.query_one("#text", Rows).key == "item:F3"
        await at.press("escape")
        assert isinstance(at.app.screen, PlanTextScreen)

    review(task)


def test_what_cannot_be_read_says_why(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("end")
        assert "It is protected by a password." in at.static("#detail")
        await at.press("enter")
        assert isinstance(at.app.screen, WorklistScreen)

    review(task)


def test_the_dashboard(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("d")
        assert "Need without provision" in at.shown()
        assert "2 plans nobody has started" in at.static("#right-charts")
        await at.press("v", "v")
        assert "Commonest gaps: health" in at.static("#right-charts")
        assert "Need without provision" not in at.static("#right-charts")

    review(task, size=(100, 50))


def test_what_is_copied_is_the_plans_own_text(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "B", "down", "ctrl+c")
        assert at.app.clipboard == f"B1 {plans.NEED_1}"

    review(task)


def test_the_screens_of_a_plan_are_as_they_were_left(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n", "n")
        key = at.app.screen.query_one("#text", Rows).key
        await at.press("t", "j")
        assert isinstance(at.app.screen, JudgementScreen)
        await at.press("b")
        assert at.app.screen.query_one("#text", Rows).key == key

    review(task)


def test_every_size_shows_where_the_cursor_is(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n", "n", "n")
        for screen in ("", "t", "j"):
            if screen:
                await at.press(screen)
            for size in ((60, 18), (100, 30), (200, 60), (120, 36)):
                await at.pilot.resize_terminal(*size)
                await at.settle()
                assert "▸" in at.shown()

    review(task)
