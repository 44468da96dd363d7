"""Checklists: the packaged ones are whole, and a mistake in one's own is named with its key."""

from __future__ import annotations

import re
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from audit.checklists import (
    CATALOGUE,
    ChecklistError,
    checklist_names,
    is_in_catalogue,
    load_checklist,
    read_checklist,
)
from audit.checks import all_checks, run_checks
from audit.checks.examples import plan_from
from audit.language.slots import fill_slots
from audit.language.words import own_words, word_lists

GOLDEN = resources.files("checklists").joinpath("golden-thread.toml").read_text(encoding="utf-8")
#: Those that need the professionals' advice or an earlier version: they come after the first release.
LATER = {"X02", "X03", "X04", "X05", "X06"}


def problems(text: str) -> list[str]:
    with pytest.raises(ChecklistError) as raised:
        read_checklist(text, "mine.toml")
    return list(raised.value.problems)


def changed(old: str, new: str) -> str:
    assert old in GOLDEN
    return GOLDEN.replace(old, new, 1)


def test_the_packaged_checklists_are_found_and_valid() -> None:
    assert {"golden-thread", "statutory", "voice", "health", "social-care", "education"} <= set(
        checklist_names()
    )
    assert "educational-psychology" in checklist_names()
    for name in checklist_names():
        assert load_checklist(name).name == name


def test_golden_thread_names_every_check_of_the_catalogue() -> None:
    catalogue = {
        f"{theme}{number:02}" for theme, count in CATALOGUE.items() for number in range(1, count + 1)
    }
    assert load_checklist("golden-thread").checks == catalogue - LATER


def test_every_check_that_is_built_is_asked_for() -> None:
    assert set(all_checks()) <= load_checklist("golden-thread").checks


def test_every_agency_has_questions_of_its_own() -> None:
    questions = load_checklist("golden-thread").questions
    agencies = {agency for question in questions for agency in question.agencies}
    assert agencies == {"education", "health", "social-care", "educational-psychology", "parents", "sen"}


def test_needs_outcomes_and_provision_count_twice() -> None:
    checklist = load_checklist("golden-thread")
    weights = {question.id: checklist.weight(question) for question in checklist.questions}
    assert weights["b-there"] == weights["e-there"] == weights["f-there"] == 2
    assert weights["a-there"] == weights["k-there"] == 1


def test_every_packaged_checklist_explains_its_grades_and_asks_people_too() -> None:
    for name in checklist_names():
        checklist = load_checklist(name)
        assert set(checklist.descriptors) == {"outstanding", "good", "requires-improvement", "inadequate"}
        if name != "statutory":  # the law is what it is; all others need somebody's eye
            assert any(question.judgement for question in checklist.questions), name


def test_a_checklist_of_one_s_own_says_only_what_differs() -> None:
    ours, base = load_checklist("fenmoor-example"), load_checklist("golden-thread")
    assert ours.bands.good == 0.75
    assert ours.bands.outstanding == base.bands.outstanding
    assert ours.section_weights == {"A": 2, "B": 2, "E": 2, "F": 2}
    assert ours.thresholds.outcomes_most == 8
    weights = {question.id: question.weight for question in ours.questions}
    assert weights["provision-specific"] == 4
    assert "f-elsewhere" not in weights
    assert "fenmoor-travel" in weights
    assert len(ours.questions) == len(base.questions)


def test_an_authority_s_words_change_what_is_vague() -> None:
    words = load_checklist("fenmoor-example").own_words
    plan = plan_from({"F": ["The Fenmoor offer for literacy, every day, with a teaching assistant, 1:1."]})
    with own_words(words):
        ours = run_checks(fill_slots(plan), as_of=date(2026, 11, 20), codes=["P06"])
        assert "monitoring" not in word_lists("vague")["how_often"]
    theirs = run_checks(fill_slots(plan), as_of=date(2026, 11, 20), codes=["P06"])
    assert "monitoring" in word_lists("vague")["how_often"]
    assert [one.quote for one in ours.findings] == ["The Fenmoor offer"]
    assert not [one for one in theirs.findings if one.quote == "The Fenmoor offer"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('extends = "golden-tread"', 'did you mean "golden-thread"'),
        ('extends = "golden-thread"\nleave_out = ["f-elsewere"]', 'did you mean "f-elsewhere"'),
        ('extends = "golden-thread"\n[words.vague.who_is]\nadd = ["x"]', 'no list "who_is" in words-vague'),
        ('extends = "golden-thread"\n[words.vage.who]\nadd = ["x"]', 'no word list "vage"'),
        ('extends = "golden-thread"\n[words.vague.who]\nad = ["x"]', 'did you mean "add"'),
        ('extends = "golden-thread"\n[[questions]]\nid = "front-page"\nweigth = 2', 'did you mean "weight"'),
    ],
)
def test_a_mistake_in_what_differs_is_named(text: str, said: str) -> None:
    start = 'schema = "ehcp-checklist/1"\nname = "ours"\nversion = "1"\n'
    assert any(said in problem for problem in problems(start + text)), problems(start + text)


def test_a_file_of_one_s_own_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(changed('name = "golden-thread"', 'name = "ours"'), encoding="utf-8")
    assert load_checklist(str(path)).name == "ours"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('agencies = ["sen"]', 'agencys = ["sen"]', ('"front-page"', '"agencys"', 'did you mean "agencies"')),
        ('"P01"', '"P33"', ('"g-specific"', 'no check "P33"')),
        ("weight = 2", "weigth = 2", ('"one-child-throughout"', 'did you mean "weight"')),
        ('agencies = ["sen"]', 'agencies = ["senn"]', ('"senn" is not allowed', 'did you mean "sen"')),
        ("[bands]", "[band]", ('"band"', 'did you mean "bands"')),
        ('when = "finding"', 'when = "findng"', ('"another-childs-name"', 'did you mean "finding"')),
        ('section = "A"', 'section = "Z"', ('"a-there"', '"Z" is not allowed')),
        ("outstanding = 0.90", "outstanding = 0.20", ("outstanding must be above good",)),
        ('id = "a-there"', 'id = "front-page"', ('two questions have the id "front-page"',)),
        ("B = 2", "Q = 2", ("section_weights", '"Q" is not allowed')),
        ("weight = 2", 'weight = "two"', ('"weight"', "number")),
        ('kind = "compliance"', 'knd = "compliance"', ('the key "kind" is missing',)),
        ("outcomes_fewest", "outcomes_least", ('"outcomes_least"', 'did you mean "outcomes_fewest"')),
        ('schema = "ehcp-checklist/1"', 'schema = "ehcp-checklist/9"', ("ehcp-checklist/1",)),
        ('checks = ["S05"]', "checks = []", ('"front-page"', "names no check")),
    ],
)
def test_a_mistake_is_named_with_file_and_key(old: str, new: str, said: tuple[str, ...]) -> None:
    found = problems(changed(old, new))
    assert all(problem.startswith("mine.toml: ") for problem in found)
    assert any(all(words in problem for words in said) for problem in found), found


def test_every_mistake_is_named_at_once() -> None:
    text = changed('agencies = ["sen"]', 'agencys = ["sen"]').replace('"P01"', '"P33"', 1)
    assert len(problems(text)) == 3  # one key too many, one missing, one check that does not exist


def test_text_that_is_not_toml_is_said_to_be_none() -> None:
    (problem,) = problems("questions = [")
    assert "not valid TOML" in problem


def test_messages_are_for_people_and_not_for_programmers() -> None:
    found = problems(
        changed('checks = ["M01"]', "checks = 7").replace('agencies = ["sen"]', "agencies = []", 1)
    )
    assert not [problem for problem in found if re.search(r"tuple|dict|instance|validat", problem)], found


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("golden-tread", 'did you mean "golden-thread"'),
        ("nothing-like-it", "There are: "),
        ("no such folder/mine.toml", "there is no such file"),
    ],
)
def test_a_checklist_that_is_not_there(name: str, said: str) -> None:
    with pytest.raises(ChecklistError, match=re.escape(said)):
        load_checklist(name)


def test_a_checklist_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ChecklistError, match="UTF-8"):
        load_checklist(str(tmp_path / "bad.toml"))


def test_the_catalogue_ends_where_it_ends() -> None:
    assert is_in_catalogue("S15")
    assert is_in_catalogue("X06")
    assert not any(map(is_in_catalogue, ("S16", "S00", "Z01", "S1", "")))
