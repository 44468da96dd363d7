"""The council, where the child is, and which school Section I names."""

from __future__ import annotations

import pytest

from tests.sections.details_papers import Paper, front, placed, signed, told

TITLE = "Education, Health and Care Plan"
SCHOOL = "Hollybank Primary School"


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("Fenmoor County Council", "Fenmoor County Council"),
        ("FENMOOR COUNTY COUNCIL", "FENMOOR COUNTY COUNCIL"),
        ("London Borough of Marsh Green", "London Borough of Marsh Green"),
        ("Royal Borough of Wyke and Thorne", "Royal Borough of Wyke and Thorne"),
        ("MARSH METROPOLITAN BOROUGH", "MARSH METROPOLITAN BOROUGH"),
        ("Wyke-on-Sea Council, SEND Service", "Wyke-on-Sea Council"),
        ("Made by Fenmoor Unitary Authority", "Fenmoor Unitary Authority"),
        ("Children’s Services", None),
        ("The local authority must review this plan.", None),
    ],
)
def test_council_on_the_cover(title: str, council: str | None) -> None:
    paper = Paper().title(title, TITLE).form("Name | Amira Khan").sections()
    assert paper.details().local_authority == council


def test_council_in_small_letters_where_the_plan_has_it_so() -> None:
    paper = (
        Paper()
        .title("FENMOOR COUNTY COUNCIL", TITLE)
        .sections()
        .lines("Signed on behalf of Fenmoor County Council")
    )
    assert paper.details().local_authority == "Fenmoor County Council"


def test_council_by_its_label_or_by_the_signature() -> None:
    labelled = Paper().title(TITLE).form("Local authority | Fenmoor").sections()
    assert labelled.details().local_authority == "Fenmoor"
    signing = Paper().title(TITLE).sections().lines("Signed for Sedge Borough Council: Jane Doe")
    assert signing.details().local_authority == "Sedge Borough Council"


@pytest.mark.parametrize(
    "label",
    [
        "School",
        "Where I go to learn",
        "Where she learns",
        "On roll at",
        "Attends",
        "At school at",
        "Goes to",
        "Name of current school/setting",
        "Educational setting at time of assessment",
        "Nursery, school or college attended",
        "Where Amira is educated",
        "CurrentSchool",
    ],
)
def test_labels_that_ask_where_the_child_is(label: str) -> None:
    assert front("Name | Amira Khan", f"{label} | {SCHOOL}").setting == SCHOOL


@pytest.mark.parametrize(
    ("value", "setting"),
    [
        (f"{SCHOOL} (since September 2023)", SCHOOL),
        (f"{SCHOOL}, 12 Mill Lane, Fenmoor FM1 2AB", SCHOOL),
        (f"{SCHOOL}, Year 4", SCHOOL),
        (f"Year 4, {SCHOOL}", SCHOOL),
        (f"Ms Poe, SENCO, {SCHOOL}", SCHOOL),
        (f"{SCHOOL} // 01632 960111", SCHOOL),
        ("Little Otters Nursery, Lower Brack", "Little Otters Nursery, Lower Brack"),
        ("Education otherwise than at school (EOTAS)", "Education otherwise than at school (EOTAS)"),
        (f"{SCHOOL}, five mornings a week, 9.00 to 12.00", SCHOOL),
        ("EOTAS (section 61); last on roll at Elm Tree School", "EOTAS (section 61)"),
        ("Not on the roll of a school", None),
        ("None at present (last at Elm Tree School)", None),
        ("TBC", None),
        ("Choose an item.", None),
    ],
)
def test_setting_as_entered(value: str, setting: str | None) -> None:
    assert front("Name | Amira Khan", f"School | {value}").setting == setting


@pytest.mark.parametrize(
    "text",
    [
        f"Born on 4 May 2012 and in Year 9 at {SCHOOL}, Fenmoor.",
        f"Amira attends {SCHOOL}.",
        f"I go to {SCHOOL}.",
        f"Attending: {SCHOOL}, Fenmoor",
        f"Re: Amira Khan, d.o.b. 05.02.13, {SCHOOL} (Year 8)",
        f"{SCHOOL}, Year 5",
    ],
)
def test_setting_in_a_line_is_the_name_alone(text: str) -> None:
    assert told(text).setting == SCHOOL


def test_setting_among_other_schools_and_under_a_heading() -> None:
    rows = (
        "Previous school | Elm Tree School",
        "School from September 2026 | Marsh High School",
        f"School | {SCHOOL}",
    )
    assert front("Name | Amira Khan", *rows).setting == SCHOOL
    assert front("Name | Amira Khan", "Education setting", f"Name | {SCHOOL}").setting == SCHOOL


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (SCHOOL, SCHOOL),
        (f"{SCHOOL}, Mill Lane, Fenmoor: a mainstream school.", SCHOOL),
        (f"Name {SCHOOL} // Type Community primary school, mainstream", SCHOOL),
        (f"Type of school: Mainstream primary school // Name of school: {SCHOOL}", SCHOOL),
        (f"Amira’s parents would prefer Elm Tree School. The school named is {SCHOOL}.", SCHOOL),
        (f"Amira goes to {SCHOOL}. It is a mainstream school.", SCHOOL),
        (
            f"From 1 September 2026: Marsh Sixth Form College. Until then: {SCHOOL}.",
            "Marsh Sixth Form College",
        ),
        ("The Wharf School, Kestrelham, a maintained school.", "The Wharf School"),
        ("Brackwater College, Harbour Campus, which is a college.", "Brackwater College, Harbour Campus"),
        ("St. Mary’s C.E. Primary School, Church Lane", "St. Mary’s C.E. Primary School"),
        ("Elm Park Primary School and Nursery", "Elm Park Primary School and Nursery"),
        ("Hollybank primary school, a mainstream school", "Hollybank primary school"),
        ("Kingfisher Court (independent special school)", "Kingfisher Court"),
        ("Mainstream Primary School", None),
        ("A maintained special school for children with autism.", None),
        ("Education otherwise than in a school, arranged by Fenmoor County Council", None),
        ("No school or type of school is named.", None),
        ("To be confirmed", None),
    ],
)
def test_the_place_that_section_i_names(text: str, named: str | None) -> None:
    assert placed(text).named_placement == named


@pytest.mark.parametrize(("status", "named"), [("Final", SCHOOL), ("Amended final", "Marsh High School")])
def test_of_two_in_turn_an_amended_plan_names_the_second(status: str, named: str) -> None:
    text = f"{SCHOOL} until 31 August 2026. Marsh High School from 1 September 2026."
    assert placed(text, f"Status | {status}").named_placement == named


def test_placement_in_a_small_form() -> None:
    paper = (
        Paper()
        .title(TITLE)
        .form("Name | Amira Khan")
        .lines("Section A: Views", bold=True, size=14.0, level=1)
    )
    paper.lines("Amira likes trains.").lines("Section I: Placement", bold=True, size=14.0, level=1)
    form = paper.form("Kind | Name", f"Mainstream school | {SCHOOL}", header=True)
    assert form.details().named_placement == SCHOOL


def test_nothing_of_a_school_is_read_into_the_sign_off() -> None:
    assert signed("Monitoring: the school will send a report each term.").setting is None
