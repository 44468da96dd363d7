"""Year group, main need, care status, pronouns and numbers; and forms of every shape."""

from __future__ import annotations

import pytest

from audit.sections.field_labels import details_asked
from tests.sections.details_papers import Paper, front, told

TITLE = "Education, Health and Care Plan"


@pytest.mark.parametrize(
    ("value", "year"),
    [
        ("9", 9),
        ("Y9", 9),
        ("NC Year 9", 9),
        ("9 (2025-26)", 9),
        ("Year nine", 9),
        ("Year 6, Key Stage 2", 6),
        ("KS3, Year 8", 8),
        ("Year 12 (sixth form)", 12),
        ("Year 15", 15),
        ("Year 2016", None),
        ("Year R", 0),
        ("Reception (F2)", 0),
        ("FS2", 0),
        ("Nursery (N2)", -1),
        ("second year of nursery", -1),
        ("Pre-school", -1),
        ("Nursery (starts Reception in September 2027)", -1),
        ("2025/26", None),
        ("College, Level 1", None),
        ("Not applicable", None),
    ],
)
def test_year_group(value: str, year: int | None) -> None:
    assert front("Name | Amira Khan", f"Year group | {value}").year_group == year


@pytest.mark.parametrize(
    ("row", "year"),
    [
        ("School and year | Hollybank Primary School, Year 4", 4),
        ("Setting | Little Elms Nursery School (Nursery)", -1),
        ("Current school/setting & year group | Marsh High School (Y8)", 8),
        ("NCY | 4", 4),
        ("Phase | Early years (nursery year before Reception)", -1),
        ("I am in | Reception", 0),
    ],
)
def test_year_group_beside_something_else(row: str, year: int) -> None:
    assert front("Name | Amira Khan", row).year_group == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Born on 4 May 2012 and in Year 9 at Hollybank Primary School.", 9),
        ("Amira is in Reception at Hollybank Primary School.", 0),
        ("Amira is in the second year of nursery at Little Elms Nursery.", -1),
    ],
)
def test_year_group_in_a_sentence(text: str, year: int) -> None:
    assert told(text).year_group == year


@pytest.mark.parametrize(
    ("row", "phase"),
    [
        ("Year | Reception", "early-years"),
        ("Year | 6", "primary"),
        ("Year | 7", "secondary"),
        ("Year | 12", "post-16"),
    ],
)
def test_phase(row: str, phase: str) -> None:
    assert front("Name | Amira Khan", row).phase == phase


def test_phase_by_age_where_no_year_is_given() -> None:
    details = front("Name | Amira Khan", "Born | 11 June 2006", "Date of plan | 14 November 2025")
    assert details.phase == "post-19"


@pytest.mark.parametrize(
    "label",
    [
        "Primary need",
        "Greatest area of need",
        "Primary SEN",
        "SEN primary type",
        "Main category",
        "Category of need",
        "What I need most help with",
        "The main thing I need help with",
        "Which need is greatest?",
        "Main barrier to learning",
    ],
)
def test_labels_that_ask_for_the_main_need(label: str) -> None:
    assert front("Name | Amira Khan", f"{label} | Autism").primary_need == "Autism"


@pytest.mark.parametrize(
    ("value", "need"),
    [
        ("Hearing Impairment (HI)", "Hearing Impairment (HI)"),
        ("Severe learning difficulty (I have Down syndrome)", "Severe learning difficulty"),
        ("Autism (diagnosed March 2021)", "Autism"),
        ("☒ Autism ☐ SEMH ☐ SLCN", "Autism"),
        ("Choose an item.", None),
    ],
)
def test_the_main_need_as_entered(value: str, need: str | None) -> None:
    assert front("Name | Amira Khan", f"Primary need | {value}").primary_need == need


@pytest.mark.parametrize(
    ("row", "looked_after"),
    [
        ("Looked after? | Yes ☒ No ☐", True),
        ("LAC? | ☐ Yes ☒ No", False),
        ("Child in care | N", False),
        ("CLA status | Not looked after", False),
        ("Care status | s.20 accommodated", True),
        ("Legal position | In the care of Fenmoor Council: care order", True),
        ("Who looks after Amira | Foster carers, full care order (section 31)", True),
        ("Looked after child | No (previously looked after)", False),
        ("Is Amira looked after by the council? | No", False),
        ("Looked after child | Yes / No", None),
        ("Previously looked after? | Yes", None),
        ("Legal status | None", None),
        ("Social care | Not looked after. Child in need plan, closed in April", False),
        ("Care status | Lives with his family", None),
    ],
)
def test_looked_after(row: str, looked_after: bool | None) -> None:
    assert front("Name | Amira Khan", row).looked_after is looked_after


@pytest.mark.parametrize(
    ("text", "looked_after"),
    [
        ("Amira is looked after by Fenmoor County Council.", True),
        ("I am not looked after by the council.", False),
        ("Amira’s grandmother looks after her on Fridays.", None),
    ],
)
def test_looked_after_in_a_sentence(text: str, looked_after: bool | None) -> None:
    assert told(text).looked_after is looked_after


@pytest.mark.parametrize(
    ("row", "pronouns"),
    [
        ("Name | Amira Khan (she/her)", "she/her"),
        ("Pronouns | they / them", "they / them"),
        ("The words people use for me | she / her", "she / her"),
        ("Gender | Female", None),
    ],
)
def test_pronouns(row: str, pronouns: str | None) -> None:
    assert front(row).pronouns == pronouns


def test_numbers() -> None:
    details = front("UPN | A123456789012 | NHS No. | 999 000 0000")
    assert (details.upn, details.nhs_number) == ("A123456789012", "999 000 0000")
    assert front("UPN/NHS | A123456789012 / 999 000 0000").nhs_number == "999 000 0000"
    assert front("UPN | Not yet issued").upn is None
    assert front("Pupil number | A123456789012").upn == "A123456789012"
    assert told("UPN A123456789012. NHS number 999 000 0000.").nhs_number == "999 000 0000"


CELLS = ("Name", "Amira Khan", "Born", "3 January 2015", "Year", "5", "School", "Hollybank Primary School")


@pytest.mark.parametrize(
    "paper",
    [
        Paper()
        .title(TITLE)
        .form("Name | Amira Khan | Born | 3/1/15", "Year | 5 | School | Hollybank Primary School"),
        Paper().form(
            "Name | Amira Khan", "Born | 3/1/15", "Year | 5", "School | Hollybank Primary School", bold=False
        ),
        Paper().form(
            "1 | Name | Amira Khan",
            "2 | Born | 3/1/15",
            "3 | Year | 5",
            "4 | School | Hollybank Primary School",
        ),
        Paper().form(
            "Name // Amira Khan | Born // 3/1/15",
            "Year // 5 | School // Hollybank Primary School",
            bold=False,
        ),
        Paper().form(
            "Name | Born | Year | School", "Amira Khan | 3/1/15 | 5 | Hollybank Primary School", header=True
        ),
        Paper().form(
            "Name: Amira Khan | DoB: 3/1/15", "Year: 5 | School: Hollybank Primary School", bold=False
        ),
        Paper().lines("Name: Amira Khan", "Born: 3/1/15", "Year: 5", "School: Hollybank Primary School"),
        Paper().lines("Name\tAmira Khan\tBorn\t3/1/15", "Year\t5\tSchool\tHollybank Primary School"),
        Paper().lines("Name Amira Khan", "Born 3/1/15", "Year 5", "School Hollybank Primary School"),
        Paper().lines("Name: Amira Khan. Born: 3/1/15. Year: 5. School: Hollybank Primary School."),
        Paper().lines("Name – Amira Khan", "Born – 3/1/15", "Year – 5", "School – Hollybank Primary School"),
        Paper().lines("Name: Amira Khan • Born: 3/1/15 • Year: 5 • School: Hollybank Primary School"),
        Paper().lines(*CELLS),
    ],
)
def test_forms_of_every_shape(paper: Paper) -> None:
    details = paper.sections().details()
    assert (details.name, str(details.date_of_birth)) == ("Amira Khan", "2015-01-03")
    assert (details.year_group, details.setting) == (5, "Hollybank Primary School")


def test_a_list_of_people_is_no_form() -> None:
    rows = [
        f"Dr {name} Roe | Paediatrician | 0{number}.01.2026"
        for number, name in enumerate("Ann Bo Cy Di".split(), 1)
    ]
    paper = Paper().title(TITLE).form("Name | Position | Report dated", *rows, header=True)
    details = paper.form("Name | Amira Khan").sections().details()
    assert (details.name, details.plan_date) == ("Amira Khan", None)


@pytest.mark.parametrize(
    "heading",
    [
        "About me",
        "My special educational needs",
        "Special educational needs and provision",
        "The name and type of the school",
        "Outcomes and provision",
        "Views, interests and aspirations",
        "Education, Health and Care Plan",
        "Health needs",
        "What I need help with",
        "My plan",
    ],
)
def test_headings_of_sections_ask_for_nothing(heading: str) -> None:
    assert details_asked(heading) == ()


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Name and role", ("name", "other")),
        ("School and year", ("setting", "year_group")),
        ("Forenames / Surname", ("forenames", "surname")),
        ("Draft / Final / Amended", ("status",)),
        ("Date of birth (dd/mm/yyyy)", ("date_of_birth",)),
        ("Family name", ("surname",)),
        ("Name of parent", ("other",)),
        ("NextReviewDate", ("review_date",)),
    ],
)
def test_labels(label: str, asked: tuple[str, ...]) -> None:
    assert details_asked(label) == asked


def test_every_value_stands_in_the_document() -> None:
    paper = (
        Paper()
        .title("Fenmoor County Council", TITLE)
        .form(
            "Name | Amira Khan (she/her)",
            "Known as | Mimi",
            "School | Hollybank Primary School, Year 4",
            "Primary need | Autism (ASD)",
            "UPN | A123456789012",
            "Social care status | Child in need",
            "SEND officer | Jane Doe",
        )
    )
    document = paper.sections().document()
    words = "\n".join(block.text for block in document.blocks())
    details = paper.details().model_dump()
    for name in "name preferred_name setting named_placement primary_need pronouns upn officer local_authority".split():
        assert details[name], name
        assert details[name] in words, name
