"""What short texts say as headings, in the wordings that authorities use."""

from __future__ import annotations

import pytest

from audit.sections.sense import sense

NAMES = frozenset({"Amira"})


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("SECTION A: The views, interests and aspirations of Amira and her parents", ("A",)),
        ("SECTIONA:", ("A",)),
        ("Section c – Health", ("C",)),
        ("(K) Advice and information", ("K",)),
        ("A1 Summary of the child or young person’s history", ("A",)),
        ("B – Special Educational Needs", ("B",)),
        ("Special Educational Needs and Provision (B-F-E)", ("B", "F", "E")),
        ("Outcomes and provision (E and F)", ("E", "F")),
        (
            "Sections C (health care needs which relate to their SEN) and G (Health Care Provision)",
            ("C", "G"),
        ),
        ("Sections D, H1 and H2", ("D", "H1", "H2")),
        ("What Amira must be given (Section F)", ("F",)),
        ("H2 - Any other social care provision reasonably required by the learning difficulties", ("H2",)),
        ("Outcome 2 (SECTIONE)", ("E",)),
    ],
)
def test_printed_letters_are_read(text: str, letters: tuple[str, ...]) -> None:
    assert sense(text, NAMES).letters == letters


@pytest.mark.parametrize(
    "text",
    [
        "A history of seizures",
        "I like trains",
        "Section 19",
        "Section B of this report sets out what was found",
        "Appendix B",
        "listed in Section K",
        "Particulars of the child",
        "section 2 of the Chronically Sick and Disabled Persons Act",
    ],
)
def test_letters_in_running_text_are_no_headings(text: str) -> None:
    found = sense(text, NAMES)
    assert not found.letters or (found.trailing and text.startswith("listed"))


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("My Special Educational Needs", "B"),
        ("Amira's special educational needs", "B"),
        ("Health care needs which relate to their special educational needs", "C"),
        ("Social care needs which are related to their SEN or to a disability", "D"),
        ("The outcomes sought for the child or the young person", "E"),
        ("Any health provision reasonably required by the learning difficulties", "G"),
        (
            "Any social care provision which must be made for a child under 18 resulting from section 2 of the "
            "Chronically Sick and Disabled Persons Act 1970",
            "H1",
        ),
        ("Any other social care provision reasonably required", "H2"),
        ("The name and type of the school", "I"),
        ("Personal Budget (including arrangements for direct payments)", "J"),
        ("The advice and information gathered during the EHC needs assessment", "K"),
    ],
)
def test_titles_without_letters_name_their_section(text: str, letter: str) -> None:
    found = sense(text, NAMES)
    assert found.concept is not None
    assert found.concept.letter == letter
    assert found.coverage >= 0.75


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Communication and interaction", "communication-interaction"),
        ("Talking and understanding", "communication-interaction"),
        ("Cognition & Learning", "cognition-learning"),
        ("Social, emotional and mental health difficulties", "semh"),
        ("How Amira feels and gets on with others", "semh"),
        ("Sensory and/or physical needs", "sensory-physical"),
        ("My body and senses", "sensory-physical"),
        ("Preparing for adulthood", "preparing-for-adulthood"),
        ("Self-care and independence", "other"),
    ],
)
def test_areas_are_known_by_many_names(text: str, area: str) -> None:
    found = sense(text, NAMES)
    assert found.area == area
    assert found.area_coverage >= 0.7


@pytest.mark.parametrize(
    ("text", "role", "number"),
    [
        ("Need 1", "need", "1"),
        ("Outcome 2: By July 2027 Amira will", "outcome", "2"),
        ("Provision Plan 3", "provision", "3"),
        ("Strengths", "strengths", None),
        ("What is not working so well", "need", None),
        ("Steps towards this outcome", "steps", None),
        ("By whom", "attribute", None),
        ("Frequency and duration", "attribute", None),
        ("Which need does this provision meet", "attribute", None),
    ],
)
def test_labels_say_what_stands_under_them(text: str, role: str, number: str | None) -> None:
    found = sense(text, NAMES)
    assert (found.role, found.number) == (role, number)


def test_a_long_sentence_is_no_heading() -> None:
    assert sense("Amira finds it hard to follow instructions. " * 10).letters == ()
