"""Forgetting a child: nothing is left, not even between the lines of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.checklists import Checklist
from audit.cycle.actions import add_action, list_actions
from audit.cycle.audits import save_audit
from audit.cycle.cycles import close_cycle, new_cycle
from audit.cycle.decisions import add_comment, answer_question, mark_good_practice
from audit.cycle.entries import list_entries
from audit.cycle.forgetting import find_child, forget
from audit.cycle.gathering import Wanted, gather
from audit.cycle.history import history_of
from audit.cycle.moderating import moderate
from audit.cycle.problems import NoSuchThing, StoreProblem
from audit.cycle.running import run_cycle
from audit.cycle.store import Store, open_store
from audit.cycle.upgrading import BACKUP_MARK
from audit.cycle.values import Passage
from audit.pipeline import audit_plan
from tests.conftest import DrawPlan, RunCommand
from tests.cycle.conftest import JO


def two_children(draw_plan: DrawPlan) -> list[Path]:
    texts = {"F": "A trained teaching assistant will read the zebrafish book with Sky twice a week."}
    return [
        draw_plan("plans/robin.docx"),
        draw_plan("plans/zebrafish.docx", sections=texts, front={"Name": "Sky Zebrafish"}),
    ]


def test_nothing_is_left_of_a_child(store: Store, checklist: Checklist, draw_plan: DrawPlan) -> None:
    plans = two_children(draw_plan)
    cycle = new_cycle(store, "Autumn", checklist)
    gather(store, cycle, Wanted(paths=[str(plan) for plan in plans]), JO)
    list(run_cycle(store, cycle, jobs=1))
    robin, sky = list_entries(store, cycle)
    for entry in (robin, sky):
        answer_question(
            store, entry, JO, "front-page", "not-met", reason="zebrafish" if entry is sky else "r"
        )
        moderate(store, entry, "answer", "front-page", "met", "so", JO)
        add_action(store, cycle, f"Ask {entry.file_name}", JO, entry=entry)
    mark_good_practice(store, sky, JO, Passage("zebrafish book", "F"))
    add_comment(store, sky, JO, "the zebrafish one")
    before = len(history_of(store, cycle.id))
    close_cycle(store, cycle)
    if store.is_file:
        copy = Path(f"{store.url.database}{BACKUP_MARK}0000")
        copy.write_bytes(b"an older store")
    found = find_child(store, "sky  zebrafish")
    assert (found.names, found.cycles, len(found.hashes)) == (("Sky Zebrafish",), ("Autumn",), 1)
    done = forget(store, found, JO)
    assert done.removed["plans"] == 1
    assert done.removed["decisions"] == 3
    assert done.removed["entries in cycles"] == 1
    assert done.removed["rows of registers"] == 1
    assert [entry.id for entry in list_entries(store, cycle)] == [robin.id]
    assert len(list_actions(store, cycle)) == 1
    assert len(history_of(store, cycle.id)) == before + 2  # closed, forgot: rows are emptied, never removed
    with pytest.raises(NoSuchThing, match="holds nothing"):
        find_child(store, "Sky Zebrafish")
    if store.is_file:
        assert [path.name for path in done.copies] == [copy.name]
        assert not copy.exists()
        file = Path(store.url.database or "")
        for path in file.parent.glob(f"{file.name}*"):
            assert b"ebrafish" not in path.read_bytes(), path


def test_one_name_of_two_children_is_not_enough(
    store: Store, checklist: Checklist, draw_plan: DrawPlan
) -> None:
    cycle = new_cycle(store, "Autumn", checklist)
    plans = [
        draw_plan("one.docx"),
        draw_plan("two.docx", front={"Date of birth": "05/05/2012"}),
        draw_plan("three.docx", sections={"A": "Robin wants to be a farrier."}),
    ]
    gather(store, cycle, Wanted(paths=[str(plan) for plan in plans]), JO)
    for entry in list_entries(store, cycle):
        save_audit(store, entry, audit_plan(entry.path, checklist))
    with pytest.raises(StoreProblem, match="Several children"):
        find_child(store, "Robin Ashgrove")
    entry = list_entries(store, cycle)[1]
    assert entry.sha256 is not None
    forget(store, find_child(store, entry.sha256[:10]), JO)
    found = find_child(store, "Robin Ashgrove")
    assert len(found.hashes) == 2  # two plans of one child
    with pytest.raises(StoreProblem, match="whole name"):
        find_child(store, "R")


def test_forget_from_the_command_line(ehcp_audit: RunCommand, draw_plan: DrawPlan, tmp_path: Path) -> None:
    two_children(draw_plan)
    assert ehcp_audit("cycle", "new", "Autumn").returncode == 0
    assert ehcp_audit("cycle", "add", "Autumn", "plans").returncode == 0
    assert ehcp_audit("cycle", "run", "Autumn").returncode == 0
    asked = ehcp_audit("forget", "Robin Ashgrove")
    assert asked.returncode == 2
    assert "say --yes" in asked.stderr
    done = ehcp_audit("forget", "Robin Ashgrove", "--yes")
    assert done.returncode == 0
    assert "plans: 1" in done.stdout
    assert "robin.docx" in done.stderr
    assert ehcp_audit("forget", "Robin Ashgrove", "--yes").returncode == 2
    with open_store(str(tmp_path / "store.sqlite")) as store:
        assert b"Ashgrove" not in (tmp_path / "store.sqlite").read_bytes()
        assert find_child(store, "Sky Zebrafish").hashes
