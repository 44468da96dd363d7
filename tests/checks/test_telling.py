"""The second reader of Section A: what it tells in words that no check knows, seen on plans."""

from __future__ import annotations

from datetime import date

import pytest

from audit.checks import run_checks
from audit.checks.examples import plan_from
from audit.language.section_a import labelled_sentences
from audit.learnt import telling
from audit.learnt.telling import Telling, from_bytes, load_telling, read_section, to_bytes

AS_OF = date(2026, 11, 20)
CODES = ("V01", "V02", "V04", "V06", "V07", "V08", "V09")

#: Views, how and when they were gathered, hopes and a history, and nothing on how he makes himself understood.
VIEWS = (
    "Robin told his teaching assistant in October what he thinks of school. "
    "He says that maths is his best lesson and that lunch is too loud. "
    "He likes trains, his dog and the swing at the bottom of the garden. "
    "He wants to drive a train when he is grown up. "
    "His mother worries about his sleep and says that Mondays are hard. "
    "She would like him to have a friend who comes for tea. "
    "He was born in Fenmoor and started at Saltmarsh Primary School in 2020."
)


def codes_in(text: str, *, weigh: bool = True) -> set[str]:
    """Which of the checks of Section A find something in it."""
    findings = run_checks(plan_from({"A": text}), as_of=AS_OF, codes=CODES, weigh=weigh).findings
    return {one.check for one in findings}


def test_what_is_told_in_other_words_is_not_held_to_be_missing() -> None:
    told = f"{VIEWS} Give him ten seconds; the answer comes by the hands, not the voice."
    assert codes_in(VIEWS) == {"V07"}
    assert codes_in(told, weigh=False) == {"V07"}
    assert codes_in(told) == set()


def test_what_a_professional_would_say_is_no_view_in_whatever_words() -> None:
    text = f"Sensory processing difficulties impact on attention and regulation. {VIEWS}"
    assert "V08" not in codes_in(text, weigh=False)
    assert "V08" in codes_in(text)
    assert "V08" not in codes_in(VIEWS)


def test_a_diagnosis_told_as_history_is_left_with_the_family() -> None:
    assert "V08" not in codes_in(f"{VIEWS} He was found to have autism when he was three.")


def test_a_section_of_two_sentences_is_judged_by_the_checks_alone() -> None:
    short = "Robin says that he likes trains. His parents hope that he will have friends."
    assert codes_in(short) == codes_in(short, weigh=False)


def test_every_sentence_counts_once_and_the_surest_decides() -> None:
    hopeful = plan_from({"A": VIEWS})
    hopeless = plan_from(
        {"A": VIEWS.replace("wants to drive", "hums like").replace("would like him to", "says they")}
    )
    told, untold = (read_section(labelled_sentences(plan)) for plan in (hopeful, hopeless))
    assert told.surest["hope"] > untold.surest["hope"]
    assert told.surest["history"] == untold.surest["history"]


def test_when_the_second_reader_fails_the_checks_judge_alone_and_a_warning_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken() -> Telling:
        raise OSError

    monkeypatch.setattr(telling, "load_telling", broken)
    checked = run_checks(plan_from({"A": VIEWS}), as_of=AS_OF, codes=CODES)
    assert {one.check for one in checked.findings} == {"V07"}
    assert [one.code for one in checked.warnings] == ["weighing-failed"]
    assert set(checked.ran) == set(CODES)


def test_what_was_learnt_is_the_same_when_it_is_read_again() -> None:
    kept = load_telling()
    again = from_bytes(to_bytes(kept))
    sentence = "He hopes to drive a train one day."
    assert list(again.said("Hopes", sentence)) == list(kept.said("Hopes", sentence))
    assert (again.silent, again.misplaced) == (kept.silent, kept.misplaced)


def test_weights_that_were_learnt_for_other_things_are_refused() -> None:
    kept = load_telling()
    fewer = telling.Family(
        kept.family.codes[:-1],
        kept.family.numbers,
        kept.family.rarity,
        kept.family.weights[:, :-1],
        kept.family.constants[:-1],
        {},
    )
    with pytest.raises(ValueError, match="learnt for something else"):
        from_bytes(to_bytes(Telling(fewer, kept.silent, kept.misplaced)))
