"""Slots are filled from an item's words, its row and its leads, and always in words of the plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.checks.examples import plan_from
from audit.language.slots import fill_slots
from audit.language.words import WordListError, read_word_lists
from audit.model.plan import Item, Slot


def item(text: str, section: str = "F", **more: object) -> Item:
    plan = fill_slots(plan_from({section: [{"text": text, **more}]}))
    return next(one for one in plan.items if one.section == section)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Speech and language therapy, one to one, 30 minutes a week.", "session"),
        ("A Lego therapy group of three with the ELSA.", "session"),
        ("15 hours a week of teaching assistant support.", "staffing"),
        ("A high level of adult support.", "staffing"),
        ("A writing slope and a wobble cushion.", "equipment"),
        ("Home-to-school transport by taxi.", "equipment"),
        ("A visual timetable, gone through each morning.", "approach"),
        ("Adults give one instruction at a time.", "approach"),
        ("The SENCO meets his parents each half-term.", "contact"),
        ("Regular liaison between school and home.", "contact"),
        ("All staff will be trained in Makaton.", "training"),
        ("Training in epilepsy for his teachers.", "training"),
        ("He is disapplied from French.", "curriculum"),
        ("Taught in a class of no more than ten.", "curriculum"),
        ("Keyboard lessons with the IT technician on Mondays.", "session"),
        ("Weekly ELSA.", "session"),
        ("Anger management.", "session"),
        ("Spelling: four mornings a week, 12 minutes, with the HLTA.", "session"),
        ("Two adults trained in lifting are with Robin at all times.", "staffing"),
        ("Teaching assistant to support in lessons.", "staffing"),
        ("Robin will be supported by staff to make friends.", "staffing"),
        ("An adjustable sink and a lever tap in the art room.", "equipment"),
        ("Robin's lessons are all on the ground floor.", "approach"),
        ("Robin leaves each lesson five minutes before the bell.", "approach"),
        ("A room of his own with a lock, for ten minutes before lunch.", "approach"),
        ("Adults are shown a film of how Robin signs.", "approach"),
        ("Robin will be encouraged to join clubs.", "approach"),
        ("An educational psychologist re-tests his reading every January.", "contact"),
        ("Progress will be reviewed each term.", "contact"),
        ("The diabetes nurse shows four staff how to use the pump each September.", "training"),
        ("Everyone on the lunch rota learns twenty signs from the deaf instructor.", "training"),
        ("French and German are dropped.", "curriculum"),
    ],
)
def test_what_kind_of_provision_it_is(text: str, kind: str) -> None:
    assert item(text).type == kind


def test_a_full_statement_has_every_slot() -> None:
    slots = item(
        "Access to the sensory room for 15 minutes before lunch every "
        "day, with a teaching assistant trained by "
        "the occupational therapist, one to one, reviewed each term."
    ).slots
    for name in ("what", "who", "expertise", "ratio", "how_often", "how_long", "where", "review"):
        assert slots[name].state == "stated", name


def test_cells_of_the_row_fill_slots() -> None:
    slots = item(
        "Shared reading.",
        cells={
            "By whom": "Librarian",
            "Frequency and length": "Fridays, 20 minutes, 1:1",
            "Which need": "B1",
        },
    ).slots
    assert slots["who"] == Slot(state="stated", text="Librarian")
    assert slots["how_often"].text == "Fridays"
    assert slots["how_long"].text == "20 minutes"
    assert slots["ratio"].text == "1:1"


@pytest.mark.parametrize(
    "reviewer",
    [
        "The special educational needs co-ordinator (SENCO) reviews this each term.",
        "A teacher with a Level 7 award in dyslexia reads his score sheet every half term.",
    ],
)
def test_the_term_of_a_reviewer_is_not_how_often_the_help_is_given(reviewer: str) -> None:
    told = item(f"A teaching assistant practises sounds with Robin for 20 minutes. {reviewer}").slots
    assert told["review"].state == "stated"
    assert told["how_often"].state == "missing"


def test_a_lead_sentence_is_inherited() -> None:
    slots = item(
        "Number games, one to one, 15 minutes.", lead="Delivered weekly by a teaching assistant:"
    ).slots
    assert slots["who"] == Slot(state="inherited", text="teaching assistant")
    assert slots["how_often"].state == "inherited"


def test_a_lead_of_the_section_is_inherited() -> None:
    lead = "All of the following is delivered by a trained teaching assistant, weekly."
    words = "Number games, one to one, 15 minutes."
    plan = fill_slots(plan_from({"F": {"text": f"{lead}\n{words}", "items": [words]}}))
    slots = plan.items_of("F")[0].slots
    assert slots["who"].state == "inherited"
    assert slots["how_often"].state == "inherited"


def test_outcome_slots() -> None:
    slots = item(
        "By July 2027 Robin will ask for help with his card in "
        "four lessons out of five, so that he stays in class.",
        section="E",
    ).slots
    assert {name: slot.state for name, slot in slots.items()} == dict.fromkeys(
        ("by_when", "who", "change", "criterion", "context", "benefit"), "stated"
    )
    assert slots["by_when"].text == "By July 2027"
    assert slots["who"].text == "Robin"


def test_need_slots() -> None:
    slots = item(
        "Robin finds it hard to follow instructions of two steps; "
        "he loses the second, so that he starts late.",
        section="B",
    ).slots
    assert slots["difficulty"].state == "stated"
    assert slots["impact"].state == "stated"
    assert set(slots) == {"difficulty", "seen", "level", "impact"}


_WORDS = st.lists(
    st.sampled_from(
        "a the of to each every week daily 20 minutes 1:1 group "
        "four teaching assistant speech therapist up hours "
        "support access regular by July 2027 Year 6 will read Robin "
        "staff training in and, so that (max 4) . ;".split()
    ),
    max_size=40,
).map(" ".join)


@given(_WORDS, st.sampled_from(["F", "E", "B", "G"]), _WORDS)
def test_slot_words_stand_in_the_item_its_row_or_its_lead(text: str, section: str, cell: str) -> None:
    made = item(
        text or "x", section=section, cells={"By whom": cell}, lead="By the end of Year 6 Robin will:"
    )
    said = (made.text, *made.cells.values(), made.lead or "")
    for slot in made.slots.values():
        assert (slot.text is None) == (slot.state in ("missing", "not-needed"))
        if slot.text is not None:
            assert any(slot.text in words for words in said)


def test_filling_again_changes_nothing() -> None:
    plan = fill_slots(plan_from({}))
    assert fill_slots(plan) == plan


def test_a_word_list_with_an_unknown_key_is_refused() -> None:
    with pytest.raises(WordListError, match="unknown list"):
        read_word_lists('version = "1"\nqualifed = []', "roles")
