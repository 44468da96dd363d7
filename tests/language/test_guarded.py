"""Patterns that are only tried on texts that hold some of their letters find what they would find anyway."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.language.guarded import Guarded
from audit.sections.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\b(?:click (?:or tap )?here|enter (?:a )?(?:date|name))\b", ("click ", "enter ")),
        (r"struggl\w*|(?:find|found)s? it", (" it", "struggl")),
        (r"\bcode of practice\b|paragraphs? \d", ("code of practice", "paragraph")),
        (r"«[^»]*»|\bX{3,}\b", ("xxx", "«")),
        (r"(?:the )?(?:support|help)", ("help", "support")),
        (r"(?:the )?\w+", ()),
        (r"e|outcomes?", ()),
    ],
)
def test_what_every_match_holds(pattern: str, needed: tuple[str, ...]) -> None:
    assert Guarded(pattern).needed == needed


def test_a_text_without_the_letters_is_not_searched() -> None:
    guarded = Guarded(r"\bcode of practice\b", re.IGNORECASE)
    assert not guarded.may_be_in("He needs help to read.")
    assert guarded.search("He needs help to read.") is None
    assert guarded.match("He needs help to read.") is None
    assert list(guarded.finditer("He needs help to read.")) == []
    assert guarded.sub("", "He needs help to read.") == "He needs help to read."


def test_a_text_with_the_letters_is_searched() -> None:
    guarded = Guarded(r"\bcode of practice\b", re.IGNORECASE)
    found = guarded.search("See the CODE OF PRACTICE.")
    assert found is not None
    assert found[0] == "CODE OF PRACTICE"
    assert guarded.match("Code of practice") is not None
    assert len(list(guarded.finditer("Code of practice, code of practice"))) == 2
    assert guarded.sub("law", "the code of practice") == "the law"


@settings(max_examples=300, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.data())
def test_no_match_of_a_heading_is_given_up(data: st.DataObject) -> None:
    read = vocabulary()
    patterns = [*(one.pattern for one in read.concepts), *(pattern for _, pattern in read.areas)]
    guarded = data.draw(st.sampled_from(patterns))
    assert guarded.may_be_in(data.draw(st.from_regex(guarded.pattern)))
