"""The slots of a need: what shows it is what only this child's writer would say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.language.slots_needs import SLOTS, need_slots, specifics
from audit.model.plan import Item, Slot


def need(text: str, cells: dict[str, str] | None = None) -> dict[str, Slot]:
    item = Item(id="B1", section="B", kind="need", text=text, place="paragraph 1", cells=cells or {})
    return need_slots(item)


def shown(text: str) -> set[str]:
    return {name for name, slot in need(text).items() if slot.state == "stated"} - {"difficulty"}


@pytest.mark.parametrize(
    "text",
    [
        "Robin has some difficulties with learning.",
        "Poor working memory.",
        "He finds it hard to focus.",
        "She struggles to form and maintain friendships with peers.",
        "His speech and language needs impact on his ability to access the curriculum.",
        "Robin is working well below age-related expectations in all subjects.",
        "Fine and gross motor skills are delayed.",
        "Robin can become anxious and overwhelmed in busy environments.",
    ],
)
def test_what_any_writer_might_say_of_any_child_shows_nothing(text: str) -> None:
    assert not shown(text)
    assert need(text)["difficulty"].state == "stated"


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Robin hides under the table when a cover teacher comes.", "seen"),
        ("He finds it hard to tell a joke from an insult.", "seen"),
        ("Robin cannot tie laces.", "seen"),
        ("Difficulties with change, for example supply teachers.", "seen"),
        ("Working memory is at the 4th centile.", "level"),
        ("He speaks in sentences of two words.", "level"),
        ("She learns at the level of a child of three.", "level"),
        ("He is tired on most days.", "level"),
        ("Poor attention, so that he leaves sums unfinished.", "impact"),
        ("His hand aches, which means that he copies from a neighbour.", "impact"),
    ],
)
def test_what_shows_a_need(text: str, slot: str) -> None:
    assert slot in shown(text)


def test_a_general_effect_or_level_is_vague() -> None:
    slots = need("Significant difficulties with attention, which impacts on his learning.")
    assert slots["level"].state == "vague"
    assert slots["impact"].state == "vague"


def test_a_cell_that_speaks_of_the_need_counts() -> None:
    slots = need(
        "Difficulties with memory", {"Impact": "Loses the second instruction and copies.", "By whom": "TA"}
    )
    assert slots["seen"].state == "stated"


def test_a_cell_that_speaks_of_provision_does_not() -> None:
    assert (
        need("Difficulties with memory", {"Provision": "Wobble cushion, twice a day."})["level"].state
        == "missing"
    )


def test_names_conditions_and_common_words_are_no_specifics() -> None:
    assert not specifics("Robin has autism and significant difficulties with social interaction.").words
    assert [word.key for word in specifics("Robin reverses digits in long multiplication.").words] == [
        "reverse",
        "digit",
        "long",
        "multiplication",
    ]


_WORDS = st.lists(
    st.sampled_from(
        "Robin he cannot finds it hard to read so that he hides at the 4th centile some difficulties with "
        "learning , . which impacts on for example twice a day like a child of six".split()
    ),
    max_size=40,
).map(" ".join)


@given(_WORDS, _WORDS)
def test_slot_words_stand_in_the_need_or_its_row(text: str, cell: str) -> None:
    slots = need(text or "x", {"Impact": cell})
    assert tuple(slots) == SLOTS
    for slot in slots.values():
        assert (slot.text is None) == (slot.state == "missing")
        if slot.text is not None:
            assert any(slot.text in words for words in (text or "x", cell))
