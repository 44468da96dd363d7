"""`cycle decide`: everything that the terminal's screens decide has a command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from audit.checklists import Checklist
from audit.cli import cli
from audit.cycle.audits import save_audit
from audit.cycle.cycles import find_cycle, new_cycle
from audit.cycle.decisions import decisions_of
from audit.cycle.entries import Candidate, add_plans, list_entries
from audit.cycle.readings import readings_of
from audit.cycle.store import Store, open_store
from audit.cycle.values import Decision
from audit.model.audit import PlanAudit

PLAN = "05-provision-plans-secondary-spld-adhd.docx"


class Desk:
    """A store with an audited plan in it, and the command line."""

    def __init__(self, file: Path, store: Store) -> None:
        self.file, self.store = file, store

    def decide(self, *words: str, cycle: str = "Autumn", status: int = 0) -> Result:
        command = ["cycle", "decide", cycle, "--plan", PLAN, *words, "--by", "Jo Park"]
        done = CliRunner().invoke(cli, [*command, "--database", str(self.file)], standalone_mode=False)
        problem = done.exception
        assert (getattr(problem, "exit_code", 1) if problem else 0) == status, problem
        return done

    def refusal(self, *words: str) -> str:
        return str(getattr(self.decide(*words, status=2).exception, "message", ""))

    def decisions(self, cycle: str = "Autumn") -> list[Decision]:
        [entry] = list_entries(self.store, find_cycle(self.store, cycle))
        return decisions_of(self.store, entry, "Jo Park")

    def seen(self, cycle: str = "Autumn") -> dict[str, dict[str, object]]:
        data = json.loads(self.decide("show", "--format", "json", cycle=cycle).stdout)
        found = {one["id"]: one for one in (*data["findings"], *data["questions"])}
        links = {f"{one['source']} {one['target']}": one for one in data["links"]}
        return found | links | {"": data}


@pytest.fixture
def desk(
    tmp_path: Path, checklist: Checklist, sample_audit: PlanAudit, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("EHCP_AUDIT_KEYS", str(tmp_path / "keys"))
    file = tmp_path / "store.sqlite"
    with open_store(str(file)) as store:
        for name, blind in (("Autumn", False), ("Blind", True)):
            cycle = new_cycle(store, name, checklist, blind=blind)
            candidate = Candidate(sample_audit.document.path, sample_audit.document.sha256)
            [entry] = add_plans(store, cycle, [candidate]).added
            save_audit(store, entry, sample_audit)
        yield Desk(file, store)


def test_findings_are_accepted_rejected_and_left_open_again(desk: Desk, sample_audit: PlanAudit) -> None:
    first, second = [one.id for one in sample_audit.findings[:2]]
    desk.decide("accept", first, second)
    desk.decide("reject", second, "--reason", "It stands in annex 2")
    said = {one.target: (one.value, one.reason) for one in desk.decisions()}
    assert said == {first: ("accepted", None), second: ("rejected", "It stands in annex 2")}
    assert desk.seen()[second]["state"] == "rejected"
    desk.decide("reopen", first)
    assert [one.target for one in desk.decisions()] == [second]
    assert "reason" in desk.refusal("reject", first)
    assert "did you mean" in desk.refusal("accept", f"{first}x")


def test_links_are_confirmed_rejected_and_added(desk: Desk, sample_audit: PlanAudit) -> None:
    listed = sample_audit.links[0]
    desk.decide("link", "reject", listed.source, listed.target, "--reason", "Another child's")
    assert desk.seen()[f"{listed.source} {listed.target}"]["state"] == "rejected"
    desk.decide("link", "confirm", listed.source, listed.target)
    assert desk.decisions()[0].value == "confirmed"
    tied = {(one.source, one.target) for one in sample_audit.links}
    needs = [one.id for one in sample_audit.items if one.kind == "need"]
    provision = [one.id for one in sample_audit.items if one.kind == "provision"]
    source, target = next((b, f) for b in needs for f in provision if (b, f) not in tied)
    assert "link add" in desk.refusal("link", "confirm", source, target)
    desk.decide("link", "add", source, target)
    assert desk.decisions()[-1].value == "added"
    assert "cannot be linked" in desk.refusal("link", "add", target, source)


def test_questions_gaps_and_good_practice(desk: Desk, sample_audit: PlanAudit) -> None:
    item = next(one for one in sample_audit.items if one.section == "F")
    desk.decide("answer", "a-there", "partly-met", "--reason", "The parents' views are missing")
    desk.decide("missed", "Who trains them?", "--item", item.id, "--check", "P15", "--severity", "statutory")
    desk.decide("good", "--item", item.id, "--comment", "Exact")
    desk.decide("comment", "Ask the therapist")
    made = {one.kind: one for one in desk.decisions()}
    assert made["answer"].value == "partly-met"
    assert made["added-finding"].details["quote"] == item.text
    assert made["good-practice"].comment == "Exact"
    assert made["comment"].comment == "Ask the therapist"
    seen = desk.seen()
    assert seen["a-there"]["by"] == "auditor"
    assert seen[f"P15:{item.id}"]["by"] == "auditor"
    assert "not in the plan" in desk.refusal("good", "--quote", "No such words at all")
    assert "did you mean" in desk.refusal("answer", "a-ther", "met")


def test_the_last_decision_is_taken_back(desk: Desk) -> None:
    desk.decide("answer", "a-there", "met")
    desk.decide("answer", "a-there", "not-met")
    assert "taken back: answer a-there not-met" in desk.decide("undo").stderr
    assert desk.decisions()[0].value == "met"
    desk.decide("undo")
    assert desk.decisions() == []
    assert "nothing of yours" in desk.decide("undo").stderr


def test_a_plan_is_finished_and_open_again(desk: Desk) -> None:
    [entry] = list_entries(desk.store, find_cycle(desk.store, "Autumn"))
    for word, done in (("finish", True), ("finish --not", False)):
        desk.decide(*word.split())
        [reading] = readings_of(desk.store, entry)
        assert (reading.finished_at is not None) == done


def test_who_audits_blind_sees_nothing_of_the_machine_s_before(desk: Desk) -> None:
    before = desk.seen("Blind")
    assert before[""]["findings"] == before[""]["questions"] == []
    assert before[""]["grades"] is None
    assert "not answered by you yet" in desk.decide("show", cycle="Blind").stdout
    desk.decide("answer", "a-there", "met", cycle="Blind")
    assert [one["id"] for one in desk.seen("Blind")[""]["questions"]] == ["a-there"]  # type: ignore[attr-defined]
    desk.decide("finish", cycle="Blind")
    assert desk.seen("Blind")[""]["findings"]


def test_show_names_everything_by_what_it_is_decided_by(desk: Desk, sample_audit: PlanAudit) -> None:
    said = desk.decide("show").stdout
    for name in (sample_audit.findings[0].id, sample_audit.links[0].source, "a-there"):
        assert name in said


def test_the_desk_is_a_cycle_like_any_other(desk: Desk) -> None:
    assert "There is no plan" in desk_refusal(desk)
    assert find_cycle(desk.store, "desk").standing


def desk_refusal(desk: Desk) -> str:
    return str(getattr(desk.decide("show", cycle="desk", status=2).exception, "message", ""))


def test_what_goes_out_names_nobody_where_asked(desk: Desk, sample_audit: PlanAudit, tmp_path: Path) -> None:
    child = sample_audit.details.name
    assert child is not None
    desk.decide("answer", "a-there", "not-met", "--reason", f"{child} is not heard", "--comment", child)
    started = ["cycle", "actions", "Autumn", "--database", str(desk.file)]
    what = ["add", f"Ask {child}", "--plan", PLAN, "--owner", "Alma Thornbury-Quill", "--by", "Jo Park"]
    assert CliRunner().invoke(cli, [*started, *what]).exit_code == 0
    names = (child, "Jo Park", "Thornbury-Quill", PLAN, sample_audit.document.sha256 or child)
    for command in (["actions", "Autumn", "export"], ["judgements", "Autumn", "export"]):
        for asked, there in (("--no-redact", True), ("--redact", False)):
            file = tmp_path / f"{command[0]}{asked}.csv"
            words = ["cycle", *command, str(file), asked, "--database", str(desk.file)]
            assert CliRunner().invoke(cli, words).exit_code == 0
            said = file.read_text(encoding="utf-8")
            assert any(name in said for name in names) == there
            assert ("Child " in said) != there
