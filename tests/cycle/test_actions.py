"""Actions: who puts what right by when, and what recurs."""

from __future__ import annotations

from datetime import date

import pytest

from audit.checklists import Checklist
from audit.cycle.actions import add_action, finish_action, list_actions, recurring_checks
from audit.cycle.cycles import close_cycle, new_cycle
from audit.cycle.problems import Closed, NoSuchThing, StoreProblem
from audit.cycle.store import Store
from audit.cycle.values import Cycle, Entry
from tests.cycle.conftest import JO, SAM


def test_actions_from_finding_to_done(store: Store, cycle: Cycle, entry: Entry) -> None:
    later = add_action(store, cycle, "Say how often", JO, entry=entry, finding="P03:F2", due=date(2027, 1, 8))
    sooner = add_action(
        store, cycle, "Train writers", JO, check="O04", owner_role="manager", due=date(2026, 12, 1)
    )
    undated = add_action(store, cycle, "Ask the therapist", JO, owner_role="health", owner="A. Finch")
    assert later.check == "P03"
    assert later.entry == entry
    assert [one.id for one in list_actions(store, cycle)] == [sooner.id, later.id, undated.id]
    close_cycle(store, cycle)
    done = finish_action(store, cycle, sooner.id, SAM, note="In March")
    assert (done.done_by, done.note) == ("Sam Lee", "In March")
    assert [one.id for one in list_actions(store, cycle, open_only=True)] == [later.id, undated.id]
    assert finish_action(store, cycle, sooner.id, SAM, done=False).done_at is None
    with pytest.raises(Closed):
        add_action(store, cycle, "One more", JO)
    with pytest.raises(NoSuchThing):
        finish_action(store, cycle, 999, JO)


def test_what_recurs_is_counted_by_cycle(store: Store, checklist: Checklist) -> None:
    cycles = [new_cycle(store, f"Cycle {n}", checklist, opened=date(2026, n, 1)) for n in (1, 2, 3)]
    for cycle in cycles[:2]:
        add_action(store, cycle, "Say how often", JO, check="P03")
        add_action(store, cycle, "Say how often, again", JO, check="P03")
    add_action(store, cycles[2], "Say who", JO, check="P02")
    assert recurring_checks(store, cycles[2], ["P03", "P02"]) == {"P03": 2}
    assert recurring_checks(store, cycles[0], ["P03"]) == {}


def test_actions_need_words_and_an_owner_there_is(store: Store, cycle: Cycle) -> None:
    with pytest.raises(StoreProblem, match="Say what"):
        add_action(store, cycle, " ", JO)
    with pytest.raises(NoSuchThing, match='did you mean "writer"'):
        add_action(store, cycle, "Say who", JO, owner_role="writter")
