"""Needs told in plain paragraphs, and what stands beside them."""

from __future__ import annotations

from audit.sections import split_sections
from audit.sections.wording import is_nil
from tests.sections.building import bullet, document, grid, heading, line

BEFORE = (heading("Section A: Views"), "Amira wants to be a vet.")


def test_illness_and_home_are_needs_in_whatever_words() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section C: Health needs"),
            "Amira falls asleep at about two in the morning and wakes at six.",
            "Bowels and bladder need care every day.",
            heading("Section D: Social care needs"),
            "An early help assessment was completed on 9 January 2026. Amira is loved and safe at home.",
            "Dad works nights, and while Mum has her hospital treatment Amira is at home by herself.",
            "She has missed school on six of those days.",
        )
    )
    assert len(plan.items_of("C")) == 2
    assert [need.text[:3] for need in plan.items_of("D")] == ["Dad", "She"]


def test_strengths_that_open_an_area_are_no_needs_and_later_paragraphs_are() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            line("Sensory and physical", bold=True),
            "Amira is loyal and laughs with everybody.",
            "Amira cannot sit up for more than a few moments.",
            "Hands near her mouth make her startle and arch.",
        )
    )
    assert [need.text[:8] for need in plan.items_of("B")] == ["Amira ca", "Hands ne"]


def test_the_money_under_a_heading_shared_with_the_school_is_section_j() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Where I learn. Money (Sections I and J)"),
            "Hollin Bank School.",
            "There is a direct payment of £40 a week for my enabler.",
        )
    )
    assert plan.sections["I"].text == "Hollin Bank School."
    assert plan.sections["J"].text == "There is a direct payment of £40 a week for my enabler."


def test_a_letter_may_be_set_apart_from_its_title_by_a_tab() -> None:
    plan = split_sections(
        document(
            line("A\tWhat Amira and her family say", bold=True),
            "Amira wants to be a vet.",
            line("B\tSpecial educational needs", bold=True),
            "Amira cannot read the class book.",
        )
    )
    assert plan.sections["A"].text == "Amira wants to be a vet."
    assert plan.sections["B"].text == "Amira cannot read the class book."


def test_where_areas_open_with_praise_each_opening_is_a_strength() -> None:
    areas = (
        ("Communication and interaction", "Amira joins in with signing at home.", "She cannot name colours."),
        (
            "Cognition and learning",
            "Amira is good at sorting and loves books.",
            "She has not learned to count.",
        ),
        ("Sensory and physical", "Amira swims a width without armbands.", "She cannot do up buttons."),
    )
    parts = [
        part
        for area, strength, need in areas
        for part in (line(area, bold=True), line(strength), line(need, label="•"), line(need, label="•"))
    ]
    plan = split_sections(document(*BEFORE, heading("Section B: Special educational needs"), *parts))
    assert {need.text for need in plan.items_of("B")} == {need for _, _, need in areas}
    assert "armbands" in plan.sections["B"].text


def test_the_last_numbered_need_is_kept_where_a_paragraph_after_it_tells_of_none() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            line("Amira cannot read the board from her seat.", label="1."),
            line("Amira tires after an hour of close work.", label="2."),
            "No special educational need has been identified in communication.",
        )
    )
    assert [need.text[:8] for need in plan.items_of("B")] == ["Amira ca", "Amira ti"]


def test_what_an_assessment_found_is_a_need_and_that_there_was_one_is_not() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section D: Social care needs"),
            "An early help assessment was completed on 9 January 2026. Amira is loved and safe at home.",
            "The assessment by the social worker on 9 June 2026 found that Amira is alone apart from family for "
            "most of the week, and cannot go out without an adult.",
        )
    )
    assert [need.text[:24] for need in plan.items_of("D")] == ["The assessment by the so"]


def test_a_list_under_strengths_that_mostly_tells_of_difficulties_is_all_needs() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            line("Communication and interaction", bold=True),
            line("Strengths: Amira has a rich vocabulary and enjoys a joke."),
            line("Needs", bold=True),
            bullet("She takes what is said at its word, and does as she is told when nobody meant it."),
            bullet("Amira cannot begin a talk with an adult who has not spoken first."),
            bullet("She struggles to follow talk that jumps from one person to another."),
        )
    )
    assert len(plan.items_of("B")) == 3


def test_strengths_where_other_rows_have_a_number_are_no_needs() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            grid(
                ("Ref", "Need"),
                ("COGNITION AND LEARNING",),
                ("Strengths", "Amira wants to share what she sees and watches faces for minutes."),
                (
                    "B1",
                    "She has six words and uses them one at a time, so that others do not understand her.",
                ),
                ("B2", "She cannot hold two instructions in mind."),
            ),
        )
    )
    assert [need.text[:7] for need in plan.items_of("B")] == ["She has", "She can"]


def test_a_number_in_a_sections_heading_is_its_needs() -> None:
    told = "She can tell a story of six events aloud but writes one sentence of it in fifteen minutes."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Need 1"),
            "Amira cannot read words of more than one syllable.",
            heading("Section B: Need 2"),
            told,
        )
    )
    assert [(need.label, need.text) for need in plan.items_of("B")][1] == ("need 2", told)


def test_who_assessed_and_when_is_no_need_and_that_there_is_none_is_nil() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section C: Health needs"),
            "Dr Poe, paediatrician, has advised that Amira has no health care needs.",
            heading("Section D: Social care needs"),
            bullet("A social worker from the Disabled Children's Team assessed Amira on 24 June 2026."),
            bullet("She cannot go to any club outside school, because none will take her alone."),
        )
    )
    assert plan.sections["C"].state == "nil"
    assert is_nil("No other social care provision is needed, by the assessment of 5 October 2026. (K9)")
    assert is_nil(
        "She was assessed in May 2026 and it was decided that no provision under section 2 was necessary."
    )
    assert is_nil("No direct payment requested. Leaflet given 17/06/2026.")
    assert [need.text[:10] for need in plan.items_of("D")] == ["She cannot"]


def test_what_the_council_will_pay_for_is_provision_when_it_has_an_amount() -> None:
    paid = "The council will pay for a communicator to go with Amira to Brownies, 1:1, for 90 minutes a week."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section D: Social care needs"),
            "The yard has a gate which Amira can lift, and she can't be left in any room at home.",
            heading("Section H2: Other social care provision"),
            paid,
            "The council will review this plan within twelve months of the day on which it was made.",
        )
    )
    assert len(plan.items_of("D")) == 1
    assert [one.text for one in plan.items_of("H2")] == [paid]


def test_an_opening_that_is_nothing_but_praise_is_no_need() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Section B: Special educational needs"),
            heading("Communication and interaction"),
            "Amira takes words at face value, and stops until she knows how many.",
            heading("Cognition and learning"),
            "Her verbal reasoning is at the 88th percentile and she can name 200 moths.",
            "Amira cannot plan a piece of writing. She begins in the middle and deletes each sentence.",
            heading("Social, emotional and mental health"),
            "Amira is loyal, has a strong sense of what is fair and feeds her lizard without being reminded.",
            "The thought of a classroom brings on panic, so that she has not been in one since February.",
        )
    )
    assert [need.text.split()[1] for need in plan.items_of("B")] == ["takes", "cannot", "thought"]


def test_who_assessed_the_child_and_when_is_no_need() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Section D: Social care needs"),
            "Assessed by the children's social work team at home, 22 May 2026.",
            "Amira cannot be left for a moment awake, and her parents have had no evening together since 2024.",
        )
    )
    assert [need.text.split()[0] for need in plan.items_of("D")] == ["Amira"]


def test_a_sentence_before_numbered_outcomes_is_none_of_them() -> None:
    outcomes = [
        block
        for number, words in enumerate(("read a page", "ask a child to play", "tie her shoes"), start=1)
        for block in (heading(f"Outcome {number}:"), f"By July 2027 Amira will {words} without help.")
    ]
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Section E: Outcomes"),
            "Amira is in Key Stage 2, which ends in July 2030. Each outcome says when it is to be reached.",
            *outcomes,
        )
    )
    assert len(plan.items_of("E")) == 3


def test_a_heading_that_asks_is_no_need_for_its_number_nor_is_who_came_to_see_the_child() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section D: Social care needs"),
            line("D1 Who has visited us", bold=True),
            "Imogen Stroud, social worker, saw Amira and her family on 1 September 2026.",
            line("D2 What we find hard", bold=True),
            bullet("Amira runs into the road, and her mother cannot take her out alone."),
        )
    )
    assert [need.text[:11] for need in plan.items_of("D")] == ["Amira runs "]
