"""Section A in runs: whose voice each is, and by what it is known."""

from __future__ import annotations

import pytest

from audit.checks.examples import plan_from
from audit.language.aspirations import hopes
from audit.language.attribution import first_person, mixed_lines, says_who_speaks, unattributed
from audit.language.section_a import gathered_how
from audit.language.voices import Voices, voices


def heard(text: str, label: str | None = None) -> Voices:
    fragments = [{"label": label, "text": text}] if label else []
    return voices(plan_from({"A": {"text": text, "fragments": fragments}}))


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Robin told his teacher that the hall is too loud.", "child"),
        ("“I want one friend who is real.”", "child"),
        ("He pushed away the picture of the hall.", "child"),
        ("Robin would like to be a vet.", "child"),
        ("His key worker watched him for a week and noted what he turned to.", "child"),
        ("Mrs Ashgrove writes that he is tired.", "parent"),
        ("His mother, Karen, says that mornings are hard.", "parent"),
        ("We hope that he will have friends.", "parent"),
        ("“I want him to leave with his English and maths.”", "parent"),
        ("Lynne hopes that he will trust school.", "parent"),
        ("Robin and his parents would like a smaller class.", "both"),
        ("I went to see Robin at home.", "writer"),
        ("Robin was born in Fenmoor.", "unknown"),
        ("His parents separated in 2019.", "unknown"),
    ],
)
def test_the_voice_of_a_sentence(text: str, voice: str) -> None:
    assert [run.voice for run in heard(text).runs] == [voice]


@pytest.mark.parametrize(
    ("label", "voice"),
    [
        ("What Yvette says", "parent"),
        ("What Yvette and Karim told us", "parent"),
        ("Lorraine's view", "parent"),
        ("What Robin says", "child"),
        ("Robin's views", "child"),
        ("What They think", "unknown"),
    ],
)
def test_a_part_under_the_name_of_somebody_else_is_the_parents(label: str, voice: str) -> None:
    assert [run.voice for run in heard("Bikes bring the whole street to the door.", label).runs] == [voice]


def test_what_follows_in_a_paragraph_is_in_the_same_voice() -> None:
    runs = heard("His mother says that he sings. He hates the bus. She dreads Mondays.").runs
    assert {run.voice for run in runs} == {"parent"}


def test_a_name_that_the_plan_gives_a_parent_is_known_elsewhere() -> None:
    said = heard("Robin lives with his mum, Carly.\nCarly (meeting, 9 May): “She was gone for a year.”")
    assert said.runs[-1].voice == "parent"


@pytest.mark.parametrize(
    ("label", "voice"),
    [
        ("Robin's own views", "child"),
        ("What I like", "child"),
        ("What my family say", "parent"),
        ("What does your child like?", "parent"),
        ("Mum and Dad", "parent"),
        ("History", "unknown"),
        ("Robin and his parents", "unknown"),
    ],
)
def test_a_label_speaks_for_what_does_not_say(label: str, voice: str) -> None:
    assert heard("Water and wheels.", label).runs[0].voice == voice


def test_nothing_obtained_is_nothing_heard() -> None:
    assert not heard("Not recorded.", "Robin's views").child_heard
    assert heard("Robin was asked twice and did not want to give his views.").child_heard


def test_views_of_nobody() -> None:
    assert unattributed(heard("It is hoped that he will make friends."))
    assert not unattributed(heard("His mother hopes that he will. It is hoped that he sleeps."))


def test_i_and_we_in_one_passage() -> None:
    assert mixed_lines(heard("I like maths. We worry that he is tired."))
    assert not mixed_lines(heard("I like maths. We have a cat. My mum says that we worry about him."))


def test_who_speaks_as_i() -> None:
    plan = plan_from({"A": "Robin dictated this to his teacher. I like trains. I hate the bell."})
    assert says_who_speaks(plan, voices(plan))
    assert len(first_person(voices(plan))) == 2
    nobody = plan_from({"A": "I like trains. I hate the bell."})
    assert not says_who_speaks(nobody, voices(nobody))
    of_parents = plan_from({"A": "Mrs Ashgrove gave her views at a visit. I like trains. I hate the bell."})
    assert not says_who_speaks(of_parents, voices(of_parents))


def test_how_views_were_gathered_and_what_is_hoped() -> None:
    plan = plan_from({"A": "Robin sorted picture cards with Mrs Bell. He wants teachers to stop shouting."})
    assert gathered_how(plan) == "Robin sorted picture cards with Mrs Bell."
    assert not list(hopes(plan))
