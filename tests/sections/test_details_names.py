"""Whose plan it is: the child's name and preferred name, in forms, sentences, titles and running lines."""

from __future__ import annotations

import pytest

from audit.sections import split_sections
from tests.sections.building import document, grid, heading
from tests.sections.details_papers import Paper, front, told

TITLE = "Education, Health and Care Plan"


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (["Name | Amira Khan"], "Amira Khan"),
        (["Child’s Full Name | Amira Khan"], "Amira Khan"),
        (["Young person | Amira Khan (say: Mimi)"], "Amira Khan"),
        (["I am | Amira Khan"], "Amira Khan"),
        (["Whose plan is this? | Amira Khan"], "Amira Khan"),
        (["PersonName | Amira Khan"], "Amira Khan"),
        (["Name | Ms Amira Khan"], "Amira Khan"),
        (["Name | Amira Khan, Year 4"], "Amira Khan"),
        (["Name | KHAN, Amira Jane (Mimi)"], "Amira Jane Khan"),
        (["Surname, first name(s) | KHAN, Amira"], "Amira Khan"),
        (["Surname | KHAN | Forenames | Amira Jane"], "Amira Jane Khan"),
        (["First name: | Amira", "Last name: | Khan"], "Amira Khan"),
        (["First name | Amira | Middle name | Jane | Surname | Khan"], "Amira Jane Khan"),
        (["Surname | O’NEILL-BAPTISTE", "Other names | Amira"], "Amira O’Neill-Baptiste"),
        (["My name | Amira", "My surname | Khan"], "Amira Khan"),
        (["Name | Amira May Young"], "Amira May Young"),
        (["Name | Amira de la Cruz-Khan"], "Amira de la Cruz-Khan"),
        (["Name | «Forename» «Surname»"], None),
        (["Name | [insert name]"], None),
        (["Name | "], None),
    ],
)
def test_name_in_a_form(rows: list[str], name: str | None) -> None:
    assert front(*rows).name == name


@pytest.mark.parametrize(
    "text",
    [
        "This is the Education, Health and Care Plan of Amira Khan, who was born on 3 January 2015.",
        "THIS PLAN is made by Fenmoor County Council in respect of Amira Khan born 3 January 2015.",
        "My name is Amira Khan but everyone calls me Mimi.",
        "We, Fenmoor County Council, made this plan for Amira Khan on 3 March 2026.",
        "Amira Khan (Mimi), born on 3 January 2015",
        "Name: Amira Khan; Date of birth: 03/01/15; Year: 5",
        "Name .......... Amira Khan",
        "Name Amira Khan Date of birth 3 January 2015",
        "(a) Name: Amira Khan",
        "**Name** Amira Khan",
    ],
)
def test_name_in_a_line(text: str) -> None:
    assert told(text).name == "Amira Khan"


@pytest.mark.parametrize(
    "titles",
    [
        [TITLE, "for", "Amira Khan"],
        ["Amira Khan’s Education, Health and Care Plan"],
        ["Education, Health and Care Plan: Amira Khan (Final)"],
        ["EHC Plan of Amira Khan – Amended Final – 3 March 2026"],
    ],
)
def test_name_on_the_cover(titles: list[str]) -> None:
    assert Paper().title(*titles).sections().details().name == "Amira Khan"


def test_a_capitalised_line_is_a_name_only_if_the_sections_speak_of_somebody_so_called() -> None:
    assert Paper().title("Hollin Cross", TITLE).sections().details().name is None


def test_name_at_the_head_of_every_page() -> None:
    paper = Paper().title(TITLE).every_page("KHAN, Amira | DOB 03/01/2015 | Case 1234")
    assert paper.sections().details().name == "Amira Khan"


def test_the_childs_name_is_not_a_parents() -> None:
    rows = ("Parent or carer 1", "Name | Sara Khan", "Child or young person", "Name | Amira Khan")
    assert front(*rows).name == "Amira Khan"


def test_the_officer_who_signs_is_not_the_child() -> None:
    paper = Paper().title("Amira Khan").sections().lines("Signed for the council")
    assert paper.form("Name | Jane Doe").details().name == "Amira Khan"


@pytest.mark.parametrize(
    ("row", "preferred"),
    [
        ("Known as | Mimi", "Mimi"),
        ("Likes to be called | Mimi", "Mimi"),
        ("What do people call you? | Mimi", "Mimi"),
        ("Preferred name | Amira", "Amira"),
        ("Name | Amira Khan (known to everyone as Mimi)", "Mimi"),
        ("Name | Amira “Mimi” Khan", "Mimi"),
        ("Pupil | Amira Khan (Mimi)", "Mimi"),
        ("Preferred name | N/A", None),
        ("Known as | «Preferred_Name»", None),
        ("Name | Amira Khan (she/her)", None),
    ],
)
def test_preferred_name(row: str, preferred: str | None) -> None:
    assert front("Full name | Amira Khan", row).preferred_name == preferred


@pytest.mark.parametrize(
    "text",
    [
        "Amira Khan likes to be called Mimi and never Mimsy.",
        "My name is Amira Khan. You can call me Mimi.",
        "My name is Amira Khan but I like Mimi.",
    ],
)
def test_preferred_name_in_a_sentence(text: str) -> None:
    assert told(text).preferred_name == "Mimi"


def test_what_the_child_likes_besides_is_no_name() -> None:
    assert told("I like my friends and I like Fridays because it is the café.").preferred_name is None


def test_the_line_under_the_title_is_whose_plan_it_is_though_it_is_never_said_again() -> None:
    paper = (
        Paper().title("My Education, Health and Care Plan").lines("Ingrid Malvern-Osei").sections(name="I")
    )
    assert paper.details().name == "Ingrid Malvern-Osei"


@pytest.mark.parametrize(
    "text",
    ["My wheelchair is called Vera and I have opinions.", "Her dog is called Vera, and sleeps on her bed."],
)
def test_what_another_is_called_is_not_what_the_child_is_called(text: str) -> None:
    assert told(text).preferred_name is None


def test_a_label_that_begins_like_a_word_for_liking_is_none() -> None:
    paper = Paper().title(TITLE).lines("FULL NAME: Amira Khan PREFERRED: Mimi").sections()
    assert paper.details().preferred_name == "Mimi"
    assert front("Name | Amira Khan D.O.B. 04/05/2014").name == "Amira Khan"


def test_who_says_something_is_not_what_the_child_is_called() -> None:
    plan = split_sections(
        document(
            grid(("Full name", "Maisie Ann Thornbury"), header=False),
            heading("Section A: Views"),
            "What her parents say: Helen and Rob say that Maisie is funny.",
        )
    )
    assert plan.details.preferred_name is None
