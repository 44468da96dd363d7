"""What auditors decide: kept at once, apart from the machine's, undone step by step, agreed by rule."""

from __future__ import annotations

import pytest

from audit.checklists import Checklist
from audit.cycle.audits import load_audit, save_audit
from audit.cycle.cycles import checklist_of, close_cycle, desk, find_cycle, list_cycles, new_cycle
from audit.cycle.decisions import (
    add_comment,
    add_finding,
    answer_question,
    decide_finding,
    decide_link,
    decisions_of,
    mark_good_practice,
    withdraw,
)
from audit.cycle.entries import find_entry
from audit.cycle.history import history_of
from audit.cycle.moderating import differences, moderate
from audit.cycle.problems import Closed, NoSuchThing, StoreProblem
from audit.cycle.readings import finish_reading, readings_of, start_reading
from audit.cycle.seeing import audit_as_seen
from audit.cycle.store import Store
from audit.cycle.undoing import undo, undo_moderation
from audit.cycle.values import Auditor, Cycle, Entry, Passage
from audit.cycle.worklist import summaries
from audit.model.audit import PlanAudit
from tests.cycle.conftest import JO, SAM


def test_the_checklist_is_kept_as_it_was(store: Store, cycle: Cycle, checklist: Checklist) -> None:
    assert checklist_of(store, cycle) == checklist


def test_cycles_are_found_by_name(store: Store, cycle: Cycle, checklist: Checklist) -> None:
    assert find_cycle(store, "Autumn") == cycle
    with pytest.raises(NoSuchThing, match='did you mean "Autumn"'):
        find_cycle(store, "Autum")
    with pytest.raises(StoreProblem, match="already"):
        new_cycle(store, " Autumn ", checklist)
    assert [one.name for one in list_cycles(store)] == ["Autumn"]


def test_the_desk_is_always_there_and_follows_its_checklist(store: Store, checklist: Checklist) -> None:
    first = desk(store, checklist)
    assert first.standing
    newer = checklist.model_copy(update={"version": "99"})
    assert desk(store, newer).id == first.id
    assert checklist_of(store, desk(store, newer)).version == "99"
    with pytest.raises(StoreProblem, match="never closed"):
        close_cycle(store, first)


def test_an_answer_stands_beside_the_machine_s(
    store: Store, entry: Entry, sample_audit: PlanAudit, checklist: Checklist
) -> None:
    question = next(one for one in sample_audit.questions if one.answer == "met")
    answer_question(store, entry, JO, question.id, "not-met", reason="The dates are wrong", comment="p. 2")
    seen = audit_as_seen(store, entry, JO.name)
    answer = next(one for one in seen.questions if one.id == question.id)
    assert (answer.answer, answer.machine, answer.by) == ("not-met", "met", "auditor")
    assert answer.reason == "The dates are wrong"
    assert load_audit(store, entry) == sample_audit
    assert audit_as_seen(store, entry, SAM.name).questions == sample_audit.questions
    assert seen.grades is not None
    assert sample_audit.grades is not None
    assert seen.grades.compliance != sample_audit.grades.compliance


def test_the_same_key_twice_is_one_decision(store: Store, cycle: Cycle, entry: Entry) -> None:
    answer_question(store, entry, JO, "front-page", "met")
    before = history_of(store, cycle.id)
    answer_question(store, entry, JO, "front-page", "met")
    assert history_of(store, cycle.id) == before
    assert len(decisions_of(store, entry)) == 1


def test_a_rejected_finding_counts_no_more(store: Store, entry: Entry, sample_audit: PlanAudit) -> None:
    finding = next(one for one in sample_audit.findings if not one.advisory)
    with pytest.raises(StoreProblem, match="Say why"):
        decide_finding(store, entry, JO, finding.id, "rejected")
    with pytest.raises(NoSuchThing):
        decide_finding(store, entry, JO, "P99:F99", "accepted")
    decide_finding(store, entry, JO, finding.id, "rejected", reason="It is said on page 3")
    seen = next(one for one in audit_as_seen(store, entry, JO.name).findings if one.id == finding.id)
    assert (seen.state, seen.reason) == ("rejected", "It is said on page 3")
    decide_finding(store, entry, JO, finding.id, "open")
    assert audit_as_seen(store, entry, JO.name).findings == sample_audit.findings


def test_a_decision_on_words_that_have_changed_is_void(
    store: Store, entry: Entry, sample_audit: PlanAudit
) -> None:
    finding = next(one for one in sample_audit.findings if one.quote)
    decide_finding(store, entry, JO, finding.id, "rejected", reason="Fine")
    others = [one for one in sample_audit.findings if one.id != finding.id]
    changed = finding.model_copy(update={"quote": "other words"})
    save_audit(store, entry, sample_audit.model_copy(update={"findings": (changed, *others)}))
    assert audit_as_seen(store, entry, JO.name).findings[0].state == "open"


def test_a_link_rejected_leaves_a_gap_and_a_link_added_closes_it(
    store: Store, entry: Entry, sample_audit: PlanAudit
) -> None:
    kind = "need-provision"
    linked: dict[str, list[str]] = {}
    for link in sample_audit.links:
        if link.kind == kind and link.source.startswith("B"):
            linked.setdefault(link.source, []).append(link.target)
    need, provisions = next((need, found) for need, found in linked.items() if len(found) == 1)
    decide_link(store, entry, JO, kind, need, provisions[0], "rejected", reason="Another need")
    seen = audit_as_seen(store, entry, JO.name)
    assert seen.thread is not None
    assert (need, "provision", True) in [(one.item, one.missing, one.decided) for one in seen.thread.gaps]
    made = next(one for one in seen.findings if one.id == f"T01:{need}")
    assert (made.by, made.state, made.severity) == ("auditor", "accepted", "statutory")
    other = next(item.id for item in sample_audit.items if item.section == "F" and item.id != provisions[0])
    decide_link(store, entry, JO, kind, need, other, "added")
    seen = audit_as_seen(store, entry, JO.name)
    assert not [one for one in seen.findings if one.id == f"T01:{need}" and one.state != "rejected"]
    added = next(one for one in seen.links if (one.source, one.target) == (need, other))
    assert (added.state, "auditor" in added.basis) == ("confirmed", True)


def test_what_the_machine_missed_is_added_with_its_exact_words(
    store: Store, entry: Entry, sample_audit: PlanAudit
) -> None:
    item = next(item for item in sample_audit.items if item.section == "F")
    with pytest.raises(StoreProblem, match="not in the plan"):
        add_finding(store, entry, JO, Passage("words of another plan", "F", item.id), "Who?")
    made = add_finding(
        store,
        entry,
        JO,
        Passage(item.text[:20], "F", item.id),
        "Who does it?",
        severity="statutory",
        check="P02",
    )
    seen = audit_as_seen(store, entry, JO.name)
    finding = next(one for one in seen.findings if one.by == "auditor")
    assert finding.check == "P02"
    assert finding.id.startswith(f"P02:{item.id}")
    assert (finding.quote, finding.state, finding.name) == (item.text[:20], "accepted", "who-not-stated")
    withdraw(store, entry, JO, "added-finding", made.target)
    assert audit_as_seen(store, entry, JO.name).findings == sample_audit.findings


def test_good_practice_and_comments_are_kept_with_their_place(
    store: Store, entry: Entry, sample_audit: PlanAudit
) -> None:
    text = sample_audit.sections["A"].text[:30]
    mark_good_practice(store, entry, JO, Passage(text, "A"), "His own words")
    add_comment(store, entry, JO, "Ask the school")
    kinds = {one.kind: one for one in decisions_of(store, entry, JO.name)}
    assert kinds["good-practice"].details["quote"] == text
    assert kinds["good-practice"].comment == "His own words"
    assert kinds["comment"].comment == "Ask the school"


def test_undo_goes_back_step_by_step_and_says_so(store: Store, cycle: Cycle, entry: Entry) -> None:
    answer_question(store, entry, JO, "front-page", "met")
    answer_question(store, entry, JO, "front-page", "not-met", reason="no")
    answer_question(store, entry, SAM, "front-page", "partly-met")
    withdraw(store, entry, JO, "answer", "front-page")

    def standing() -> list[tuple[str, str]]:
        return [(one.auditor, one.value) for one in decisions_of(store, entry)]

    sam = ("Sam Lee", "partly-met")
    assert standing() == [sam]
    assert undo(store, cycle, JO) is not None
    assert sorted(standing()) == [("Jo Park", "not-met"), sam]
    assert undo(store, cycle, JO, entry) is not None
    assert sorted(standing()) == [("Jo Park", "met"), sam]
    assert undo(store, cycle, JO) is not None
    assert standing() == [sam]
    assert undo(store, cycle, JO) is None
    verbs = [event.verb for event in history_of(store, cycle.id, entry.id) if event.who == "Jo Park"]
    assert verbs == ["started", "decided", "decided", "withdrew", "undid", "undid", "undid"]


def test_what_was_agreed_is_taken_back_step_by_step(store: Store, cycle: Cycle, entry: Entry) -> None:
    answer_question(store, entry, JO, "front-page", "met")
    answer_question(store, entry, SAM, "front-page", "not-met")
    moderate(store, entry, "answer", "front-page", "met", "It is there", SAM)
    moderate(store, entry, "answer", "front-page", "not-met", "It is not", SAM)
    assert undo_moderation(store, cycle, JO) is None
    undone = undo_moderation(store, cycle, SAM)
    assert undone is not None
    assert undone.after is not None
    assert undone.after["value"] == "not-met"
    (found,) = differences(store, cycle)
    assert found.agreed is not None
    assert (found.agreed.value, found.agreed.reason) == ("met", "It is there")
    undo_moderation(store, cycle, SAM)
    assert undo_moderation(store, cycle, SAM) is None
    assert [one.agreed for one in differences(store, cycle, open_only=True)] == [None]
    assert [one.verb for one in history_of(store, cycle.id, entry.id)][-2:] == ["undid", "undid"]


def test_what_somebody_else_has_agreed_since_stays(store: Store, cycle: Cycle, entry: Entry) -> None:
    answer_question(store, entry, JO, "front-page", "met")
    moderate(store, entry, "answer", "front-page", "met", "It is there", JO)
    moderate(store, entry, "answer", "front-page", "not-met", "It is not", SAM)
    with pytest.raises(StoreProblem, match="Somebody else"):
        undo_moderation(store, cycle, JO)


def test_states_of_a_plan_from_start_to_moderation(store: Store, cycle: Cycle, entry: Entry) -> None:
    def state() -> str:
        return summaries(store, cycle)[0].state

    assert state() == "not-started"
    start_reading(store, entry, JO)
    assert state() == "in-progress"
    answer_question(store, entry, JO, "front-page", "met")
    finish_reading(store, entry, JO)
    assert state() == "done"
    assert not summaries(store, cycle)[0].provisional
    answer_question(store, entry, SAM, "front-page", "not-met")
    assert state() == "in-progress"
    finish_reading(store, entry, SAM)
    assert state() == "to-moderate"
    [difference] = differences(store, cycle, open_only=True)
    assert [one.value for one in difference.decisions] == ["met", "not-met"]
    assert difference.machine is not None
    seen = audit_as_seen(store, entry)
    assert next(one.answer for one in seen.questions if one.id == "front-page") == "needs-judgement"
    moderate(store, entry, "answer", "front-page", "partly-met", "One date is missing", SAM)
    assert state() == "moderated"
    seen = audit_as_seen(store, entry)
    agreed = next(one for one in seen.questions if one.id == "front-page")
    assert (agreed.answer, agreed.reason) == ("partly-met", "One date is missing")
    assert seen.grades is not None
    assert seen.grades.overall is not None
    assert not seen.grades.overall.provisional
    summary = summaries(store, cycle)[0]
    assert summary.agreed is not None
    assert summary.agreed.overall_score == seen.grades.overall.score
    assert summary.agreed.answers["front-page"] == "partly-met"
    assert summary.machine is not None
    assert summary.machine.answers["front-page"] != "partly-met"
    finish_reading(store, entry, SAM, finished=False)
    assert [one.finished_at is None for one in readings_of(store, entry)] == [False, True]


def test_only_what_somebody_decided_is_moderated(store: Store, entry: Entry) -> None:
    with pytest.raises(NoSuchThing, match="No auditor"):
        moderate(store, entry, "answer", "front-page", "met", "so", JO)
    answer_question(store, entry, JO, "front-page", "met")
    with pytest.raises(NoSuchThing, match="cannot be agreed"):
        moderate(store, entry, "answer", "front-page", "needs-judgement", "so", JO)
    with pytest.raises(StoreProblem, match="Say why"):
        moderate(store, entry, "answer", "front-page", "met", " ", JO)


def test_a_closed_cycle_does_not_change(
    store: Store, cycle: Cycle, entry: Entry, sample_audit: PlanAudit
) -> None:
    answer_question(store, entry, JO, "front-page", "met")
    close_cycle(store, cycle, JO)
    for change in (
        lambda: answer_question(store, entry, JO, "front-page", "not-met"),
        lambda: finish_reading(store, entry, JO),
        lambda: moderate(store, entry, "answer", "front-page", "met", "so", JO),
        lambda: undo(store, cycle, JO),
        lambda: withdraw(store, entry, JO, "answer", "front-page"),
        lambda: save_audit(store, entry, sample_audit),
    ):
        with pytest.raises(Closed, match="is closed"):
            change()
    assert [one.value for one in decisions_of(store, entry)] == ["met"]


@pytest.mark.parametrize("auditor", [Auditor(" "), Auditor("Jo", "police")])  # type: ignore[arg-type]
def test_who_decides_must_be_somebody(store: Store, entry: Entry, auditor: Auditor) -> None:
    with pytest.raises(StoreProblem):
        answer_question(store, entry, auditor, "front-page", "met")
    assert decisions_of(store, entry) == []


def test_questions_and_plans_are_called_by_their_names(store: Store, cycle: Cycle, entry: Entry) -> None:
    with pytest.raises(NoSuchThing, match='did you mean "front-page"'):
        answer_question(store, entry, JO, "front-pag", "met")
    assert entry.sha256 is not None
    for name in (entry.path, entry.file_name, "samples/" + entry.file_name, entry.sha256[:8]):
        assert find_entry(store, cycle, name).id == entry.id
    with pytest.raises(NoSuchThing):
        find_entry(store, cycle, "plan-99.docx")
