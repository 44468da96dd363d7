"""Templates drawn to find what is misread: letter tiles, cards, run-in labels, sign-offs without a word of it."""

from __future__ import annotations

import pytest

from audit.sections import split_sections
from audit.sections.sense import sense
from tests.sections.building import TITLE, bullet, document, grid, heading, line
from tests.sections.details_papers import Paper

NEED = "Nerys understands about half of what is said to the class and copies what the others do."
SPEECH = "Her speech is clear to her family only: strangers follow one word in four."
OUTCOME = "By July 2028 Nerys will carry out an instruction of three parts, four times out of five."
SUPPORT = "A speech and language therapist will see Nerys one to one for 40 minutes every fortnight."
NURSE = "The asthma nurse will see Nerys every six months and write her inhaler plan for school."


@pytest.mark.parametrize(
    ("role", "labels"),
    [
        ("strengths", ["Doing well", "Skills and talents", "Where he does well", "What comes easily"]),
        ("need", ["What holds me back", "Obstacles", "Where she struggles", "Barrier to learning"]),
        ("outcome", ["What we are aiming for", "Where I am heading", "What he will achieve", "End goal"]),
        ("provision", ["What staff will do", "How we'll help", "How this will happen", "What I must get"]),
        ("attribute", ["Who does it", "Monitored by", "Checked by"]),
    ],
)
def test_everyday_labels(role: str, labels: list[str]) -> None:
    for label in labels:
        found = sense(label)
        assert found.role == role, label
        assert found.coverage >= 0.7, label


def test_a_tile_of_three_letters_over_nested_forms() -> None:
    form = grid(
        ("Barrier", NEED),
        ("Outcome", OUTCOME),
        ("What will be put in place", SUPPORT),
        header=False,
        number=3,
    )
    plan = split_sections(
        document(
            grid(("A", "What matters to Nerys"), number=1),
            bullet("Nerys would like to drive a digger when she is grown up."),
            grid(("B E F", "Needs, outcomes and provision"), number=2),
            line("Doing well: Nerys sings in tune."),
            form,
            grid(("K", "Advice"), number=4),
            grid(("What", "Who", "When"), ("Educational advice", "School", "4 May 2027"), number=5),
        )
    )
    assert [[item.text for item in plan.items_of(letter)] for letter in ("B", "E", "F")] == [
        [NEED],
        [OUTCOME],
        [SUPPORT],
    ]
    assert "Educational advice" in plan.sections["K"].text


def test_praise_above_a_line_that_leads_to_the_needs() -> None:
    plan = split_sections(
        document(
            heading("Section B - Special educational needs"),
            line("COMMUNICATION AND INTERACTION", bold=True),
            "Nerys sings in tune and remembers every word of a song.",
            "Nerys's needs are:",
            line(NEED, label="(1)"),
            line(SPEECH, label="(2)"),
            heading("Section E"),
            line(OUTCOME),
        )
    )
    assert [item.text for item in plan.items_of("B")] == [NEED, SPEECH]


def test_a_numbered_paragraph_of_strengths_speaks_for_itself_alone() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line("Communication and interaction", level=2),
            line("Strengths. Nerys sings in tune.", label="2.1"),
            line(NEED, label="2.2"),
            line(SPEECH, label="2.3"),
        )
    )
    assert [item.text for item in plan.items_of("B")] == [NEED, SPEECH]


def test_a_letter_heads_its_section_in_words_that_nobody_knows() -> None:
    plan = split_sections(
        document(
            heading("A  My story, views and hopes"),
            bullet("I want to repair radios."),
            heading("B  My special educational needs"),
            bullet(NEED),
            heading("E  My outcomes"),
            bullet(OUTCOME),
            heading("F  My special educational provision"),
            bullet(SUPPORT),
            heading("K  Who told the council about me"),
            bullet("College report, 12 May 2027"),
        )
    )
    assert plan.sections["K"].text == "College report, 12 May 2027"


def test_h1_and_h2_in_small_letters_head_columns() -> None:
    club = "A support worker will take Nerys to the holiday club for three hours on two days of each week."
    visit = "The family support team will visit the home for one hour every month."
    plan = split_sections(
        document(
            heading("Sections D, H1 & H2"),
            grid(
                ("Social care need (D)", "H1 provision", "H2 provision"),
                ("Nerys cannot be left with other children without an adult beside her.", club, visit),
            ),
        )
    )
    assert [[item.text for item in plan.items_of(letter)] for letter in ("H1", "H2")] == [[club], [visit]]


def test_a_sign_off_drawn_with_the_table_of_advice() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            bullet(NEED),
            heading("Section K: Advice"),
            grid(
                ("Advice", "Author", "Date"),
                ("Educational advice", "School", "4 May 2027"),
                ("Medical advice", "Dr S. Bhatt", "5 May 2027"),
                ("Signed on behalf of the authority", "", "Date"),
            ),
        )
    )
    assert "Dr S. Bhatt" in plan.sections["K"].text
    assert plan.details.signed is False


def test_an_officer_signs_without_a_word_of_it() -> None:
    paper = Paper().title(TITLE).form("Name | Amira Khan").sections()
    details = paper.lines("Robert Pellow", "SEND Case Officer, for Stanmere Council").details()
    assert (details.officer, details.signed) == ("Robert Pellow", True)


def test_a_pupil_number_on_the_cover_is_no_name() -> None:
    paper = Paper().title("EHC PLAN (FINAL)", "Nerys Amabel HOLLIN")
    paper.lines("DOB 19/06/2017    UPN A123456789012    NCY 4").sections("Nerys")
    assert paper.details().name == "Nerys Amabel Hollin"


def test_halves_of_h_told_under_one_heading() -> None:
    club = "A support worker will come with me to the radio club for three hours every Friday evening."
    visit = "A social worker will visit me every eight weeks."
    plan = split_sections(
        document(
            heading("B: What I find hard"),
            bullet(NEED),
            heading("H: The help I will get from social care"),
            f"H1 (under the Chronically Sick and Disabled Persons Act 1970): {club}",
            f"H2 (other help): {visit}",
        )
    )
    assert [[item.text for item in plan.items_of(letter)] for letter in ("H1", "H2")] == [[club], [visit]]


def test_health_and_social_care_needs_under_one_heading() -> None:
    asthma = "Nerys has asthma and coughs at night, so that she is tired on two mornings a week."
    alone = "Nerys cannot be left with other children without an adult beside her."
    plan = split_sections(
        document(
            line("PART II (B): SPECIAL EDUCATIONAL NEEDS", bold=True),
            bullet(NEED),
            line("PART III (C AND D): HEALTH AND SOCIAL CARE NEEDS", bold=True),
            f"Health: {asthma}",
            f"Social care: {alone}",
            line("PART VIII (H2): OTHER SOCIAL CARE", bold=True),
            "The family support team will visit the home for one hour every month.",
        )
    )
    assert [[item.text for item in plan.items_of(letter)] for letter in ("C", "D")] == [[asthma], [alone]]


def test_an_outcome_stated_under_its_health_need() -> None:
    plan = split_sections(
        document(
            heading("SECTION B - NEEDS"),
            bullet(NEED),
            heading("SECTION E - OUTCOMES"),
            bullet(OUTCOME),
            heading("SECTION C - HEALTH NEEDS"),
            "Health need 1: Nerys has asthma and is tired on two mornings a week.",
            "Outcome 2: By March 2028 Nerys will use her own inhaler before sport without being told.",
        )
    )
    assert len(plan.items_of("C")) == 1
    assert len(plan.items_of("E")) == 2


def test_a_date_or_a_number_beside_provision_is_none() -> None:
    plan = split_sections(
        document(
            heading("Section F: Special educational provision"),
            grid(
                ("Ref", "P1"),
                ("Provision", SUPPORT),
                ("From", "6 September 2027"),
                ("Outcome", "O1"),
                header=False,
            ),
        )
    )
    assert [item.text for item in plan.items_of("F")] == [SUPPORT]


def test_a_lone_letter_over_a_table() -> None:
    plan = split_sections(
        document(
            heading("B"),
            bullet(NEED),
            heading("K"),
            grid(("Advice", "From", "Date"), ("Educational advice", "School", "4 May 2027")),
        )
    )
    assert "Educational advice" in plan.sections["K"].text


def test_a_name_alone_on_the_cover_of_a_plan_in_the_first_person() -> None:
    paper = Paper().title("My EHC Plan", "Osian Petr Dvorak").form("Date of birth | 2 November 2009")
    assert paper.sections("The class").lines("My views: Osian.").details().name == "Osian Petr Dvorak"


def test_made_in_place_of_a_statement() -> None:
    recital = (
        "This Plan is maintained in place of a Statement and was made by the Council on 3 September 2027."
    )
    details = Paper().title(TITLE).lines(recital).form("Name: Amira Khan | NCY: 4").sections().details()
    assert details.model_dump(mode="json")["plan_date"] == "2027-09-03"


def test_provision_under_its_outcome_in_a_title_row_is_led_by_it() -> None:
    tables = [
        grid((f"Outcome {number}: {text}",), ("Provision", "Staff"), (SUPPORT, "Therapist"), number=number)
        for number, text in ((1, OUTCOME), (2, "By July 2028 Nerys will read forty short words by herself."))
    ]
    plan = split_sections(
        document(
            heading("Section B: Needs"),
            bullet(NEED),
            heading("Part Five - Outcomes and special educational provision (Sections E and F)"),
            *tables,
        )
    )
    assert [item.lead for item in plan.items_of("E")] == [None, None]
    assert [(item.lead or "")[:10] for item in plan.items_of("F")] == ["Outcome 1:", "Outcome 2:"]


def test_provision_under_the_title_rows_of_several_outcomes_is_led_by_none_of_them() -> None:
    second = "By July 2028 Nerys will read forty short words by herself."
    table = grid(
        (f"Outcome 1: {OUTCOME}",), (f"Outcome 2: {second}",), ("Provision", "Staff"), (SUPPORT, "Therapist")
    )
    plan = split_sections(
        document(
            heading("Section B: Needs"),
            bullet(NEED),
            heading("Part Five - Outcomes and special educational provision (Sections E and F)"),
            table,
        )
    )
    assert len(plan.items_of("E")) == 2
    assert [item.lead for item in plan.items_of("F")] == [None]


def test_a_column_of_areas_gives_the_areas_of_its_rows() -> None:
    plan = split_sections(
        document(
            heading("F: The help I will get to learn"),
            grid(
                ("To help me with", "Help", "Who"),
                ("Communication and interaction", SUPPORT, "Therapist"),
                (
                    "Social, emotional and mental health",
                    "A counsellor for an hour a fortnight.",
                    "Counsellor",
                ),
            ),
        )
    )
    assert [item.area for item in plan.items_of("F")] == ["communication-interaction", "semh"]


def test_a_form_of_an_outcome_names_its_needs() -> None:
    plan = split_sections(
        document(
            heading("Section B: Needs"),
            line(NEED, label="N1"),
            heading("Section E: Outcomes"),
            grid(("Ref", "O1"), ("Outcome", OUTCOME), ("Needs", "N1"), header=False),
        )
    )
    (item,) = plan.items_of("E")
    assert (item.label, item.cells) == ("O1", {"Needs": "N1"})


def test_topics_beside_what_is_told_of_them_are_no_text() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            grid(
                (
                    "How these views were gathered",
                    "Her teacher talked with Nerys on 3 and 10 June, with photographs.",
                ),
                (
                    "Nerys's story so far",
                    "Nerys was born seven weeks early and came to the school in Reception.",
                ),
                ("What Nerys says", "I like diggers and mud and my cousin Ffion. I want to drive a digger."),
                header=False,
            ),
            heading("Section B: Needs"),
            bullet(NEED),
        )
    )
    assert "gathered" not in plan.sections["A"].text
    assert [item.text for item in plan.items_of("A")] == ["I want to drive a digger."]


@pytest.mark.parametrize(
    "title", ["Section D: My home life", "D. My life at home", "D: Life at home and care"]
)
def test_a_lettered_heading_of_home_life_stands_over_needs(title: str) -> None:
    at_home = "Nerys cannot be left alone at home, and her parents have had no evening out for two years."
    plan = split_sections(document(heading("Section B: Needs"), bullet(NEED), heading(title), line(at_home)))
    assert [item.id for item in plan.items] == ["B1", "D1"]


def texts_of(*content: object) -> dict[str, str]:
    """The words of every section that has any."""
    plan = split_sections(document(*content))  # type: ignore[arg-type]
    return {letter: section.text for letter, section in plan.sections.items() if section.text}


def test_a_banner_with_the_letter_in_the_middle() -> None:
    assert texts_of(
        grid(("Section", "A", "Views, interests and aspirations"), header=False),
        "Nerys would like to drive a digger.",
        grid(("Section", "B", "Special educational needs"), header=False, number=2),
        grid(("Area", "Detail"), ("Communication", NEED), number=3),
        grid(("Section", "H2", "Other social care provision"), header=False, number=4),
        "Nerys goes to a holiday club for four hours a month.",
    ) == {
        "A": "Nerys would like to drive a digger.",
        "B": NEED,
        "H2": "Nerys goes to a holiday club for four hours a month.",
    }


def test_a_title_in_a_row_by_itself_with_its_letter_behind_a_dash() -> None:
    read = texts_of(
        grid(("Special educational needs – B",), (NEED,), header=False),
        grid(("Outcomes – E",), (OUTCOME,), header=False, number=2),
        grid(("Special educational provision – F",), (SUPPORT,), header=False, number=3),
        grid(("Other social care provision – H2",), ("A club every Saturday.",), header=False, number=4),
    )
    assert (read["B"], read["E"], read["F"], read["H2"]) == (NEED, OUTCOME, SUPPORT, "A club every Saturday.")


def test_a_review_of_the_plan_amid_provision_ends_no_section() -> None:
    read = texts_of(
        grid(("My health needs (Section C)",), ("Nerys has asthma.",)),
        grid(
            ("The health provision I need (Section G)",),
            ([NURSE, "The team will review Nerys's plan every six months.", "She has a spare inhaler."],),
            number=2,
        ),
    )
    assert read["G"].endswith("every six months.\nShe has a spare inhaler.")


def test_advice_with_its_date_under_the_heading_of_k_is_no_annex() -> None:
    advice = "Advice from the head teacher, Mrs Pell, 12 February 2026"
    read = texts_of(
        grid(("Section", "J", "Personal budget"), ("None requested.",), header=False),
        grid(("Section", "K", "Advice and information"), (advice,), header=False, number=2),
    )
    assert advice in read["K"]


def test_one_table_that_goes_down_the_letters_without_a_title() -> None:
    told = {
        "A": "Nerys would like to drive a digger when she is grown up, and to have a dog of her own one day.",
        "B": NEED,
        "C": "Nerys has asthma, which is worse in cold weather and wakes her two or three nights a week in winter.",
        "D": "Nerys has few chances to meet other children outside school, and has not been to a club since May.",
        "E": OUTCOME,
        "F": SUPPORT,
        "G": NURSE,
        "I": "Copperbeck Primary School, a mainstream school.",
    }
    rows = [("Section", "Content"), *told.items()]
    assert texts_of(grid(*rows)) == told
