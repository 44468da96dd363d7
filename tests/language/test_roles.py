"""Named roles are told from words that name nobody, and those who deliver from those who advise."""

from __future__ import annotations

import pytest

from audit.language.roles import find_roles


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("led by an ELSA", "qualified"),
        ("from an HCPC-registered speech and language therapist", "qualified"),
        ("with a teaching assistant", "named"),
        ("led by a ceramics technician", "named"),
        ("from a reflexologist", "qualified"),
        ("with the subject specialist", "named"),
        ("the behaviour support officer coaches Robin", "named"),
        ("Mrs Obi", "named"),
        ("from the hearing support team", "service"),
        ("by an adult trained in Makaton", "trained"),
        ("an ELKLAN-trained adult", "trained"),
        ("school staff", "vague"),
        ("with a key adult", "vague"),
        ("suitably trained staff", "vague"),
        ("the setting", "vague"),
    ],
)
def test_standing(text: str, standing: str) -> None:
    assert find_roles(text)[0].standing == standing


@pytest.mark.parametrize(
    ("text", "delivers"),
    [
        ("led by the SENCO", True),
        ("a programme written by the physiotherapist", False),
        ("as advised by the occupational therapist", False),
        ("reviewed each term by the SENCO", False),
        ("the therapist's programme", False),
        ("the OT programme", False),
        ("set by the therapist, practised by the key person", True),
    ],
)
def test_who_delivers(text: str, delivers: bool) -> None:
    assert find_roles(text)[-1].delivers is delivers


def test_expertise_is_kept_with_the_role() -> None:
    role = find_roles("a teaching assistant who holds the ELKLAN Level 3 award")[0]
    assert role.expertise is not None
    assert "ELKLAN" in role.expertise


@pytest.mark.parametrize("text", ["specialist support", "a pinch of salt", "reading and writing"])
def test_nobody(text: str) -> None:
    assert not [role for role in find_roles(text) if role.standing != "vague"]


def test_titles_are_exact_words() -> None:
    text = "Ptolemy Askew, mentor, with a higher level teaching assistant (HLTA) and the SENCO."
    for role in find_roles(text):
        assert text[role.start : role.end] == role.text
