"""Documents into sections and items: the ways of plans that break naive readers."""

from __future__ import annotations

from audit.model.plan import Plan, Reason
from audit.sections import split_sections
from tests.sections.building import bullet, document, grid, heading, line

LINEAR = (
    heading("Section A: Views, interests and aspirations"),
    "Amira likes drawing. She would like to be an animal vet when she is older.",
    heading("Section B: Special educational needs"),
    line("Communication and interaction", bold=True),
    "Amira has significant difficulty in understanding what is said. She follows one-word instructions. "
    "This means that she misses much of a lesson.",
    heading("Section E: Outcomes"),
    line("By the end of Key Stage 2 Amira will:", bold=False),
    bullet("follow a three-step instruction in class"),
    bullet("tell a visitor her news so that they understand"),
    heading("Section F: Special educational provision"),
    bullet("Direct speech and language therapy, 1:1, 45 minutes a week."),
    bullet("A visual timetable on her desk in every lesson."),
)


def texts(plan: Plan, section: str) -> list[str]:
    return [item.text for item in plan.items if item.section == section]


def test_a_need_told_in_three_sentences_is_one_need() -> None:
    plan = split_sections(document(*LINEAR))
    assert len(texts(plan, "B")) == 1
    assert plan.items_of("B")[0].area == "communication-interaction"


def test_a_lead_sentence_speaks_for_the_list_under_it_and_is_no_item() -> None:
    plan = split_sections(document(*LINEAR))
    assert [item.lead for item in plan.items_of("E")] == ["By the end of Key Stage 2 Amira will:"] * 2


def test_sections_that_are_nowhere_labelled_are_absent() -> None:
    plan = split_sections(document(*LINEAR))
    assert {letter for letter, section in plan.sections.items() if section.state == "absent"} == {
        "C",
        "D",
        "G",
        "H1",
        "H2",
        "I",
        "J",
        "K",
    }


def test_four_ways_to_be_empty() -> None:
    plan = split_sections(
        document(
            *LINEAR,
            heading("Section C: Health needs"),
            "No health needs have been identified.",
            heading("Section D: Social care needs"),
            heading("Section G: Health provision"),
            "Click or tap here to enter text.",
        )
    )
    states = {letter: plan.sections[letter].state for letter in ("C", "D", "G", "H1")}
    assert states == {"C": "nil", "D": "blank", "G": "placeholder", "H1": "absent"}


def test_a_contents_list_opens_no_section() -> None:
    contents = [f"Section {letter} ......... {page}" for page, letter in enumerate("ABCDEFGIJK", start=2)]
    plan = split_sections(document(heading("Contents"), *contents, *LINEAR))
    assert texts(plan, "F") == texts(split_sections(document(*LINEAR)), "F")
    assert plan.sections["C"].state == "absent"


def test_letters_may_stand_in_the_contents_list_only() -> None:
    plan = split_sections(
        document(
            line("What is where", bold=True),
            grid(
                ["A", "Who I am and where I am heading", "2"],
                ["B", "What gets in my way", "3"],
                ["E", "What will be different", "4"],
                ["F", "What college must do", "5"],
                ["I", "Where I learn", "6"],
                header=False,
            ),
            heading("Who I am and where I am heading"),
            "I want to work on the ferry.",
            heading("What gets in my way"),
            bullet("I cannot follow two instructions at once."),
            heading("What will be different"),
            bullet("By July 2027 I will do a three-step job alone."),
            heading("What college must do"),
            bullet("A job coach works beside me for nine hours a week."),
            heading("Where I learn"),
            "Tamar Reach College",
        )
    )
    assert [len(texts(plan, letter)) for letter in ("A", "B", "E", "F")] == [1, 1, 1, 1]


def test_a_grid_of_three_sections_keeps_rows_together() -> None:
    plan = split_sections(
        document(
            heading("Special Educational Needs and Provision (B-F-E)"),
            grid(
                ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"],
                [
                    "She cannot hear in a noisy room.",
                    "A radio aid in every lesson, checked daily by a trained TA.",
                    "By July 2027 she will answer questions in class discussion.",
                ],
                ["She tires by midday.", "", ""],
            ),
        )
    )
    first = [item for item in plan.items if item.row == "table 1, row 2"]
    assert {item.section for item in first} == {"B", "F", "E"}
    assert len(texts(plan, "B")) == 2


def test_who_and_how_often_stand_beside_the_provision() -> None:
    plan = split_sections(
        document(
            heading("Section F: Special educational provision"),
            grid(
                ["What will happen", "Who", "How often"],
                [
                    "A social skills group for four pupils led from a published programme.",
                    "Trained TA",
                    "Weekly, 40 minutes",
                ],
                [
                    "Ear defenders kept on a hook by the classroom door for him to take.",
                    "Class teacher",
                    "Always",
                ],
            ),
        )
    )
    items = plan.items_of("F")
    assert [item.cells for item in items] == [
        {"Who": "Trained TA", "How often": "Weekly, 40 minutes"},
        {"Who": "Class teacher", "How often": "Always"},
    ]


def test_an_undivided_h_is_h2_and_h1_is_merged_with_it() -> None:
    plan = split_sections(
        document(
            *LINEAR,
            heading("Section H: Social care provision"),
            "A short break of six hours a month at Larch House.",
        )
    )
    assert plan.sections["H2"].state == "present"
    assert (plan.sections["H1"].state, plan.sections["H1"].merged_with) == ("absent", "H2")


def test_one_heading_for_two_sections_that_nothing_parts_is_given_to_the_first_and_said() -> None:
    plan = split_sections(
        document(*LINEAR, heading("Sections C and G: Health"), "Amira has asthma and carries an inhaler.")
    )
    assert plan.sections["C"].text == "Amira has asthma and carries an inhaler."
    assert (plan.sections["G"].state, plan.sections["G"].merged_with) == ("present", "C")
    assert any(warning.code == "merged-sections" for warning in plan.warnings)


def test_strengths_are_the_sections_text_and_no_items() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line("Strengths", bold=True),
            bullet("Amira is a sociable girl."),
            line("Needs", bold=True),
            bullet("Amira cannot follow more than one instruction."),
            *LINEAR[5:],
        )
    )
    assert texts(plan, "B") == ["Amira cannot follow more than one instruction."]
    assert "sociable" in plan.sections["B"].text


def test_steps_towards_an_outcome_are_no_outcomes() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            line("By July 2027 Amira will follow three-step instructions.", label="1."),
            "Steps towards this outcome:",
            bullet("By Easter she follows two steps."),
            line("By July 2027 Amira will be understood by a visitor.", label="2."),
        )
    )
    assert texts(plan, "E") == [
        "By July 2027 Amira will follow three-step instructions.",
        "By July 2027 Amira will be understood by a visitor.",
    ]


def test_a_report_bound_in_after_k_keeps_its_letters_to_itself() -> None:
    before = split_sections(
        document(
            *LINEAR, heading("Section K: Advice and information"), "Educational psychologist, 4 May 2025"
        )
    )
    after = split_sections(
        document(
            *LINEAR,
            heading("Section K: Advice and information"),
            "Educational psychologist, 4 May 2025",
            heading("Appendix 1: Psychological report"),
            heading("Section B: What I found"),
            "Amira could not repeat four digits.",
        )
    )
    assert after.sections["B"].text == before.sections["B"].text
    assert any("four digits" in aside.text for aside in after.unassigned)


def test_provision_left_to_an_annex_is_read_there() -> None:
    plan = split_sections(
        document(
            *LINEAR[:9],
            heading("Section F: Special educational provision"),
            "The provision is set out in Annex 1.",
            heading("Section K: Advice and information"),
            "School report, May 2025",
            heading("Annex 1 to Section F: Provision plan"),
            bullet("Direct speech and language therapy, 1:1, 45 minutes a week."),
        )
    )
    assert "Direct speech and language therapy, 1:1, 45 minutes a week." in texts(plan, "F")


def test_what_a_cell_says_goes_before_what_its_column_is_called() -> None:
    plan = split_sections(
        document(
            grid(
                ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"],
                [
                    "She follows one key word.",
                    "By the end of Year 4 she will be able to follow three key words, four times out of five.",
                    "Speech and language therapist, 1:1, 45 minutes weekly, with a trained TA each day.",
                ],
            )
        )
    )
    assert texts(plan, "E")[0].startswith("By the end of Year 4")
    assert texts(plan, "F")[0].startswith("Speech and language therapist")


def test_documents_that_are_not_plans_are_recognised() -> None:
    review = split_sections(
        document(
            heading("Section A: All about me"),
            "I like football.",
            heading("Section B: Progress"),
            "He has made progress.",
            title="Annual Review of an Education, Health and Care Plan",
        )
    )
    advice = split_sections(
        document(
            line("Communication and interaction", bold=True),
            "She follows two-step instructions.",
            title="Psychological Advice",
        )
    )
    assert (review.kind, review.looks_like) == ("not-ehcp", "an annual review form")
    assert (advice.kind, advice.looks_like) == ("not-ehcp", "a professional's advice")
    assert not review.items


def test_a_title_may_name_its_area_behind_its_letters() -> None:
    plan = split_sections(
        document(
            *LINEAR[:2],
            grid(
                ("Special Educational Needs and Provision (B-F-E): Cognition and learning",),
                ("Strengths: Amira remembers what she has seen.",),
                (
                    "B – Special Educational Needs",
                    "F – Special Educational Provision",
                    "E – Outcomes",
                ),
                (
                    "Amira cannot yet read three-letter words, and does not finish any written task.",
                    "A teacher reads with Amira, 1:1, for 20 minutes a day.",
                    "By July 2027 Amira will read 40 three-letter words.",
                ),
            ),
        )
    )
    assert [item.area for item in plan.items_of("B", "E", "F")] == ["cognition-learning"] * 3
    assert "remembers what she has seen" in plan.sections["B"].text
    assert "remembers" not in plan.sections["A"].text


def test_a_sub_heading_says_what_the_items_under_it_answer() -> None:
    plan = split_sections(
        document(
            *LINEAR,
            line("For needs 2.1 and 2.2 and outcomes (a) and (b)", bold=True),
            "A teaching assistant reads with Amira, 1:1, for 20 minutes every day.",
            line("Cognition and learning (outcome 3)", bold=True),
            "A teacher works with Amira, 1:1, for an hour each week.",
        )
    )
    first, second = plan.items_of("F")[-2:]
    assert first.references == ("needs 2.1 and 2.2", "outcomes (a) and (b)")
    assert second.references == ("outcome 3",)
    assert second.area == "cognition-learning"


def test_a_quantity_that_a_child_needs_is_no_reference() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            "Amira finds new words hard and needs 60 to 80 repetitions before she remembers one.",
        )
    )
    assert plan.items_of("B")[0].references == ()


def test_a_letter_in_brackets_in_the_first_column_is_the_label() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            grid(
                ("", "Outcome", "To be achieved by"),
                ("(a)", "Amira will read 40 words.", "July 2027"),
                ("(b)", "Amira will ask a friend to play.", "May 2027"),
            ),
        )
    )
    assert [item.label for item in plan.items_of("E")] == ["(a)", "(b)"]
    assert plan.items_of("E")[0].cells == {"To be achieved by": "July 2027"}


def test_a_sentence_that_leads_up_to_the_needs_is_none_of_them() -> None:
    plan = split_sections(
        document(
            heading("Section D: Social care needs"),
            "Amira is a child in need. The assessment of 4 May 2026 found the following needs.",
            "Amira has no sense of danger and cannot be out with one adult.",
        )
    )
    assert texts(plan, "D") == ["Amira has no sense of danger and cannot be out with one adult."]


def test_a_note_on_who_wrote_the_page_is_the_plans_own() -> None:
    note = "Amira does not use words. Her mother watched what she chose and wrote this page as if she spoke."
    plan = split_sections(
        document(
            line("Name: Amira Example"),
            heading("Section A: All about me"),
            line(note, grey=False),
            "I like water and drums.",
        )
    )
    assert plan.sections["A"].text.startswith(note)


def test_how_to_read_a_table_is_nobodys_view() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views, interests and aspirations"),
            "Amira likes drawing.",
            "Each row shows a need, what will be provided for it and the outcome to which both belong.",
            heading("Section B: Special educational needs"),
            "Amira cannot follow two-word instructions.",
        )
    )
    assert plan.sections["A"].text == "Amira likes drawing."


def test_a_pronoun_that_the_writer_did_not_choose_is_left_of_the_template() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            "Amira loses her place when s/he reads, and reads for five minutes at most.",
            "She does not yet use he/she when she tells a story.",
            heading("Section D: Social care needs"),
            "What does he/she do at weekends?",
        )
    )
    left_open = [one for one in plan.placeholders if one.reason == Reason.PRONOUN_OPEN]
    assert [(one.section, one.text) for one in left_open] == [("B", "s/he")]


def test_quotations_that_answer_what_is_hoped_for_are_hopes() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            'Her parents wrote at home: "She is brave." Their hopes: "To go to a school with a garden." '
            '"To have one good friend."',
            'Asked "What do you want to do here?" Amira chose two pictures: "Feed the hens". "Swim". She likes hens.',
            'Asked "What do you dislike?" she said: "Bells". "Crowds".',
        )
    )
    assert texts(plan, "A") == [
        '"To go to a school with a garden."',
        '"To have one good friend."',
        '"Feed the hens".',
        '"Swim".',
    ]
