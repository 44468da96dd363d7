"""Gaps are not decided where much of the section that could fill them was not read as statements."""

from __future__ import annotations

from audit.checks.examples import plan_from
from audit.model.plan import Item, Plan, Section
from audit.thread import follow_thread
from audit.thread.unread import is_answer_unread, unread_kinds

NEED = "Robin is frightened of sudden noise and hides under the table in the hall."
LETTER = "Robin learns letters one by one and forgets them by the next day."
PHONICS = "A phonics programme, one to one, for fifteen minutes each day, from a trained teaching assistant."


def with_more_in_f(plan: Plan, words: str) -> Plan:
    section = plan.sections["F"]
    longer = section.model_copy(update={"text": f"{section.text}\n{words}"})
    return plan.model_copy(update={"sections": {**plan.sections, "F": longer}})


def test_a_section_that_was_read_as_statements_is_not_in_doubt() -> None:
    plan = plan_from({"B": [NEED, LETTER], "F": [PHONICS] * 4})
    assert unread_kinds(plan.items, plan.sections) == frozenset()


def test_no_provision_is_said_to_be_missing_from_a_section_half_read() -> None:
    plan = plan_from({"B": [NEED, LETTER], "F": [PHONICS] * 4})
    half_read = with_more_in_f(plan, "He will have the use of a room apart and of ear defenders. " * 5)
    assert unread_kinds(half_read.items, half_read.sections) == {"provision"}
    gaps = [gap for gap in follow_thread(half_read)[1].gaps if gap.missing == "provision"]
    assert not any(gap.decided for gap in gaps)


def test_what_may_stand_in_a_section_of_which_nothing_was_read_is_not_said_to_be_missing() -> None:
    short_break = Item(
        id="H2.1", section="H2", kind="provision", text="Out every Saturday.", place="paragraph 1"
    )
    told = Section(state="present", text="Lee works nights, and Marnie is at home by herself.")
    nothing = Section(state="nil", text="None.")
    assert is_answer_unread(short_break, "need", (short_break,), {"D": told})
    assert not is_answer_unread(short_break, "need", (short_break,), {"D": nothing})
