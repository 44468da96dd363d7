"""Outcomes and provision under one heading, records of a case system, and titles that carry two numbers."""

from __future__ import annotations

import pytest

from audit.model.plan import Plan
from audit.sections import split_sections
from audit.thread.follow import follow_thread
from tests.sections.building import bullet, document, grid, heading, line

NEED = "Nerys understands about half of what is said to the class and copies what the others do."
SLOW = "Nerys works far more slowly than her peers and seldom writes more than two sentences."
OUTCOME = "By July 2028 Nerys will carry out an instruction of three parts, four times out of five."
WRITES = "By July 2028 Nerys will write a paragraph of six sentences in a lesson."
SUPPORT = "A speech and language therapist will see Nerys one to one for 40 minutes every fortnight."
TYPING = "A teaching assistant will teach Nerys to type with a children's course, 1:1, ten minutes daily."
NEEDS = (
    heading("Section B: Special educational needs"),
    line(NEED, label="B1"),
    line(SLOW, label="B2"),
)


def texts(plan: Plan, section: str) -> list[str]:
    return [item.text for item in plan.items if item.section == section]


@pytest.mark.parametrize("lead", ["Provision for Outcome {}:", "Support for outcome {}"])
def test_a_bold_line_turns_from_each_outcome_to_its_provision(lead: str) -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Sections E and F: Outcomes and special educational provision"),
            line("Outcome 1", bold=True),
            line(OUTCOME),
            line("Needs met: B1"),
            line(lead.format(1), bold=True),
            line(SUPPORT, label="(a)"),
            line("Outcome 2", bold=True),
            line(WRITES),
            line("Needs met: B2"),
            line(lead.format(2), bold=True),
            line(TYPING, label="(a)"),
        )
    )
    assert texts(plan, "E") == [OUTCOME, WRITES]
    assert texts(plan, "F") == [SUPPORT, TYPING]
    assert [item.references for item in plan.items_of("E")] == [("B1",), ("B2",)]


def test_an_annex_that_names_its_section_holds_more_of_it() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Section F: Special educational provision"),
            bullet(SUPPORT),
            heading("Section K: Advice"),
            grid(("Advice from", "Date"), ("Dr Pell", "3 May 2026")),
            heading("Annex to Section F: provision for each outcome"),
            grid(("Outcome", "Provision", "Staff"), ("E1", TYPING, "Teaching assistant"), number=2),
        )
    )
    assert texts(plan, "F") == [SUPPORT, TYPING]


def test_records_of_a_case_system_each_under_its_code() -> None:
    def record(number: int, code: str, need: str) -> object:
        return grid(
            ("Need reference", code),
            ("Category", "Cognition and learning"),
            ("Description of need", need),
            header=False,
            number=number,
        )

    def outcome(number: int, code: str, words: str, needs: str) -> object:
        return grid(
            ("Outcome reference", code),
            ("Outcome", words),
            ("Linked needs", needs),
            ("Target date", "31/07/2028"),
            header=False,
            number=number,
        )

    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            record(1, "NEED-0107", NEED),
            record(2, "NEED-0114", SLOW),
            heading("Section E: Outcomes"),
            outcome(3, "OUT-0203", OUTCOME, "NEED-0107; NEED-0114"),
            outcome(4, "OUT-0206", WRITES, "NEED-0114"),
        )
    )
    assert [(item.label, item.text, item.area) for item in plan.items_of("B")] == [
        ("NEED-0107", NEED, "cognition-learning"),
        ("NEED-0114", SLOW, "cognition-learning"),
    ]
    assert [(item.label, item.text) for item in plan.items_of("E")] == [
        ("OUT-0203", OUTCOME),
        ("OUT-0206", WRITES),
    ]


def test_cards_in_everyday_words_hold_no_outcomes_but_their_own() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("E and F: My outcomes and the special educational provision I need"),
            *(
                grid(
                    (f"Outcome {number}", words),
                    ("What will be done to help me", support),
                    ("Who will do it", "Job coach; speech therapist"),
                    ("When we will look at it again", "At the meeting each June"),
                    header=False,
                    number=number,
                )
                for number, words, support in ((1, OUTCOME, SUPPORT), (2, WRITES, TYPING))
            ),
        )
    )
    assert texts(plan, "E") == [OUTCOME, WRITES]
    assert texts(plan, "F") == [SUPPORT, TYPING]


def test_columns_of_provision_by_place_hold_statements_each() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("E and F: My outcomes and the help I need"),
            grid(
                ("My outcomes", "Help in the room", "Help at home"),
                (OUTCOME, SUPPORT, "The therapist will show my family the signs for an hour each month."),
                (WRITES, TYPING, "A laptop goes home with me every Friday."),
            ),
        )
    )
    assert len(texts(plan, "E")) == 2
    assert len(texts(plan, "F")) == 4


def test_a_template_s_number_before_the_letter() -> None:
    plan = split_sections(
        document(
            heading("Section 1 A This is me"),
            line("What I want", bold=True),
            bullet("A job with animals"),
            bullet("My own keys to a place"),
            heading("Section 2 B My special educational needs"),
            bullet(NEED),
            heading("Section 3 C My health needs"),
            bullet("Heart condition, breathless"),
            heading("Section 5 E My outcomes"),
            bullet(OUTCOME),
            heading("Section 8 H1"),
            bullet("None (over 18)"),
            heading("Section 9 H2"),
            bullet("Day service, two days a week, adult social care"),
        )
    )
    assert {item.section for item in plan.items} == {"A", "B", "C", "E", "H2"}
    assert texts(plan, "A") == ["A job with animals", "My own keys to a place"]


def test_the_placement_may_open_with_its_letter_before_a_colon() -> None:
    plan = split_sections(
        document(
            heading("D: Social care needs"),
            line("Nerys has no way to meet others of her age."),
            line("I Name of school: Hollin Girls' School"),
        )
    )
    assert "Hollin" in plan.sections["I"].text
    assert texts(plan, "D") == ["Nerys has no way to meet others of her age."]


def test_hopes_typed_with_line_breaks_or_as_wishes() -> None:
    plan = split_sections(
        document(
            heading("Section A: My story"),
            line("What we hope for:\n• for Nerys to have someone to play with\n• for her to ride a scooter"),
            line("Hopes and dreams", bold=True),
            line("To be a fisherman. To live by the sea."),
            heading("Section B: Special educational needs"),
            bullet(NEED),
        )
    )
    assert texts(plan, "A") == [
        "for Nerys to have someone to play with",
        "for her to ride a scooter",
        "To be a fisherman.",
        "To live by the sea.",
    ]


def test_what_is_hard_is_a_need_though_the_area_opens_with_it() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            *(
                part
                for area, praise, need in (
                    ("Communication and interaction", "Nerys is a determined talker.", NEED),
                    ("Cognition and learning", "Nerys has excellent spatial reasoning.", SLOW),
                    (
                        "Sensory and physical",
                        "Nerys swims well.",
                        "Nerys trips on stairs and holds the rail.",
                    ),
                )
                for part in (line(area, bold=True), line(praise), line(need))
            ),
            line("Social, emotional and mental health", bold=True),
            line("Nerys is embarrassed by her hearing aids and will not tell a teacher when they fail."),
            line("She is left out of talk at break times."),
        )
    )
    assert "Nerys is embarrassed by her hearing aids and will not tell a teacher when they fail." in texts(
        plan, "B"
    )
    assert not any("spatial" in text for text in texts(plan, "B"))


def test_what_the_council_will_fit_is_provision() -> None:
    plan = split_sections(
        document(
            heading("Section H1: Social care provision"), line("The Council will install a level shower.")
        )
    )
    assert texts(plan, "H1") == ["The Council will install a level shower."]


def test_outcomes_told_by_number_with_the_help_for_each_beneath() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Sections E and F: My outcomes and what will help me"),
            line(f"Outcome 1: {OUTCOME}"),
            line("This outcome helps with Needs 1 and 2."),
            line("To help me get there (Section F):", bold=True),
            bullet(SUPPORT),
            line("Outcome 2: By July 2028 I will work for ten minutes on a task chosen by my teacher."),
            line("To help me get there (Section F):", bold=True),
            bullet(TYPING),
        )
    )
    assert len(texts(plan, "E")) == 2
    assert plan.items_of("E")[0].references == ("Needs 1 and 2",)
    links, _ = follow_thread(plan)
    tied = {(link.source, link.target) for link in links if "reference" in link.basis}
    assert {("E1", "F1"), ("E2", "F2")} <= tied


def test_a_line_that_announces_speaks_for_what_is_under_it() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Sections E and F: Objectives and special educational provision"),
            line("Objectives", bold=True),
            line(OUTCOME, label="1."),
            line(WRITES, label="2."),
            line("Special educational provision", bold=True),
            line("To meet objective 1:"),
            line(SUPPORT, label="(a)"),
            line("To meet objective 2:"),
            line("(For B2) Every subject teacher will:", label="F2"),
            line("break each task into three parts, written on the board, in each lesson.", label="(a)"),
        )
    )
    support, parts = plan.items_of("F")
    assert support.lead == "To meet objective 1:"
    assert parts.lead == "To meet objective 2:\n(For B2) Every subject teacher will:"


def test_an_area_named_at_the_foot_of_a_page_is_that_of_the_table_overleaf() -> None:
    plan = split_sections(
        document(
            heading("Sections B, E and F: Needs, outcomes and provision"),
            grid(("Cognition and learning",), ("Strengths",), ("Nerys enjoys sorting.",), number=1),
            grid(("Needs (Section B)", "Outcomes (Section E)"), (SLOW, WRITES), number=2),
        )
    )
    assert [item.area for item in plan.items_of("B")] == ["cognition-learning"]


def test_a_girl_s_f_opens_no_section() -> None:
    plan = split_sections(
        document(
            grid(
                ("Surname", "Abiola-Crane", "Names", "Nell"), ("Date of birth", "11/11/2015", "Gender", "F")
            ),
            heading("Section A: Views"),
            bullet("Nell wants to be a dancer."),
            *NEEDS,
            heading("Section F: Special educational provision"),
            bullet(SUPPORT),
        )
    )
    assert texts(plan, "F") == [SUPPORT]
    assert texts(plan, "A") == ["Nell wants to be a dancer."]


def test_who_needs_something_is_not_without_needs() -> None:
    rest = "Nerys's parents have no rest from caring, and she needs somebody with her at all times at home."
    plan = split_sections(
        document(
            heading("Section D: Social care needs"),
            line(rest),
            heading("Section H1: Social care provision"),
            line("None - Nerys is over 17 and this will be looked at again."),
            heading("Section H2: Other social care provision"),
            bullet("For D1: four hours a week of short breaks on Saturdays."),
        )
    )
    assert texts(plan, "D") == [rest]
    assert plan.sections["H1"].state == "nil"
    assert len(texts(plan, "H2")) == 1


def test_steps_under_a_numbered_outcome_are_parts_of_it() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Section E: Outcomes"),
            line(
                "Outcome 1. Employment: by July 2028 Nerys will finish a supported internship of 300 hours."
            ),
            bullet("Visit three workplaces"),
            bullet("Complete a food hygiene course"),
            line("Outcome 2. Employment: by July 2027 Nerys will fill in a job application with a friend."),
            bullet("Fill in name and address"),
            heading("Section F: Special educational provision"),
            line("Provision for Outcome 2", bold=True),
            line(TYPING),
        )
    )
    assert len(texts(plan, "E")) == 2
    links, _ = follow_thread(plan)
    assert ("E2", "F1") in {(link.source, link.target) for link in links if "reference" in link.basis}


def test_prompts_under_an_area_are_the_template_s() -> None:
    plan = split_sections(
        document(
            heading("Sections B and E: Needs and outcomes"),
            grid(
                ("Special educational needs and outcomes (B-E): Cognition and learning",),
                ("Think about memory and the pace of learning",),
                ("B - Needs", "E - Outcomes"),
                (SLOW, WRITES),
            ),
        )
    )
    assert texts(plan, "B") == [SLOW]


def test_columns_with_a_name_and_what_is_meant_by_it() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Part 3 - My outcomes and special educational provision"),
            grid(
                ("Outcomes – what I want to achieve", "Provision – what I need to get there", "Who"),
                (OUTCOME, SUPPORT, "Therapist"),
                (WRITES, TYPING, "Assistant"),
            ),
            heading("Part 7 - Advice and information used to write my plan"),
            grid(("Who wrote it",), ("Dr Pell, 3 May 2026",), number=2),
        )
    )
    assert (texts(plan, "E"), texts(plan, "F")) == ([OUTCOME, WRITES], [SUPPORT, TYPING])
    assert "Pell" in plan.sections["K"].text


def test_letters_in_cells_say_what_stands_beside_them() -> None:
    sleeps = "Nerys wakes from nightmares on most nights and is tired at school."
    unsettled = "Contact with her birth family leaves Nerys unsettled for days."
    plan = split_sections(
        document(
            *NEEDS,
            heading(
                "(C) Health needs and (G) health provision; (D) care needs and (H1) (H2) social care provision"
            ),
            grid(
                ("Need", "", "Provision", ""),
                ("C", sleeps, "G", "A sleep clinic for children in care, one hour every fortnight."),
                ("D", unsettled, "H2", "A social worker sees Nerys within two days of each contact."),
            ),
        )
    )
    assert (texts(plan, "C"), texts(plan, "D")) == ([sleeps], [unsettled])
    assert [len(texts(plan, letter)) for letter in ("G", "H1", "H2")] == [1, 0, 1]


def test_a_numbered_area_is_no_need() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line("Communication and interaction", label="2.1"),
            line(NEED, label="(a)"),
            line("Cognition and learning", label="2.2"),
            line(SLOW, label="(a)"),
        )
    )
    assert [(item.text, item.area) for item in plan.items_of("B")] == [
        (NEED, "communication-interaction"),
        (SLOW, "cognition-learning"),
    ]


def test_a_header_amid_a_table_begins_other_columns() -> None:
    plan = split_sections(
        document(
            heading("Sections B, E and F: Communication and interaction"),
            grid(
                ("Needs", "Outcomes", "", ""),
                (NEED, OUTCOME, "", ""),
                ("By whom", "Frequency", "Special educational provision", "Which need does it meet?"),
                ("Therapist", "Fortnightly, 40 minutes, 1:1", "Word games with objects and signs", "CI1"),
                header=False,
            ),
        )
    )
    (games,) = plan.items_of("F")
    assert (games.text, games.cells["By whom"]) == ("Word games with objects and signs", "Therapist")


def test_a_record_s_reference_stands_before_what_it_is_about() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Section E: Outcomes"),
            line("Outcome ref: O1", bold=True),
            line("Linked need: B1"),
            line(f"Outcome: {OUTCOME}"),
            line("Outcome ref: O2", bold=True),
            line("Linked need: B2"),
            line(f"Outcome: {WRITES}"),
        )
    )
    named = [" ".join(item.references) for item in plan.items_of("E")]
    assert [words.endswith(code) for words, code in zip(named, ("B1", "B2"), strict=True)] == [True, True]


def test_an_area_is_not_carried_over_text_or_into_another_section() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            grid(("Sensory and physical",), number=1),
            line("Nerys trips on stairs and cannot hold a pencil."),
            heading("Section E: Outcomes"),
            grid(("Outcome", "By when"), (WRITES, "July 2028"), number=2),
        )
    )
    assert [item.area for item in plan.items_of("E")] == [None]


def test_provision_that_sounds_like_a_prompt_a_review_or_a_recital_is_kept() -> None:
    for words in (
        "Explain each new word before the lesson, every day",
        "The therapist will see Nerys weekly for 45 minutes and review the provision each term.",
        "The teaching assistant reads with Nerys daily and reviews the support each half term.",
        "The local authority shall arrange specialist teaching from a teacher of the deaf, reviewed termly.",
    ):
        plan = split_sections(
            document(*NEEDS, heading("Section F: Special educational provision"), line(words), line(TYPING))
        )
        assert texts(plan, "F") == [words, TYPING]


def test_what_an_item_links_to_by_its_title_is_no_item() -> None:
    plan = split_sections(
        document(
            *NEEDS,
            heading("Section F: Special educational provision"),
            bullet(SUPPORT),
            line("Links to Outcome 3: training and visuals"),
        )
    )
    assert texts(plan, "F") == [SUPPORT]


def test_outcomes_told_over_their_provision_under_two_headings_in_a_row() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            heading("Section F: Special educational provision"),
            grid(("Outcome 1 (E1)", OUTCOME)),
            grid(
                ("", "Provision", "By whom"), ("F1", "Barrier games, 15 minutes a day.", "Teaching assistant")
            ),
            line("Outcome 2: By July 2027 Nerys will read sixty words at sight without help."),
            line("A teacher will teach Nerys phonics one to one for 20 minutes each day."),
            heading("Section G: Health provision"),
            line("None."),
        )
    )
    assert texts(plan, "E") == [OUTCOME, "By July 2027 Nerys will read sixty words at sight without help."]
    assert texts(plan, "F") == [
        "Barrier games, 15 minutes a day.",
        "A teacher will teach Nerys phonics one to one for 20 minutes each day.",
    ]
    assert [item.lead for item in plan.items_of("F")] == [
        f"Outcome 1 (E1): {OUTCOME}",
        "Outcome 2: By July 2027 Nerys will read sixty words at sight without help.",
    ]
    assert plan.sections["G"].state == "nil"


def test_provision_beside_its_outcome_under_an_empty_section_e_stays_provision() -> None:
    group = "Nerys will take part in a social skills group of four, weekly for 30 minutes, run by the ELSA."
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            heading("Section F: Special educational provision"),
            grid(("Outcome", "Provision"), (f"Outcome 1: {OUTCOME}", group)),
        )
    )
    assert group in texts(plan, "F")
    assert group not in texts(plan, "E")


def test_an_outcome_over_each_part_of_its_provision_is_told_once() -> None:
    part = grid(("Outcome 1", OUTCOME))
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            heading("Section F: Special educational provision"),
            part,
            line("A teacher will teach Nerys phonics one to one for 20 minutes each day."),
            part,
            line("A teaching assistant will read with Nerys for 15 minutes each day."),
        )
    )
    assert texts(plan, "E") == [OUTCOME]
    assert len(texts(plan, "F")) == 2


def test_an_outcome_repeated_over_its_provision_stays_section_e_s() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            line(f"Outcome 1: {OUTCOME}"),
            heading("Section F: Special educational provision"),
            grid(("Outcome 1", OUTCOME)),
            line("A teacher will teach Nerys phonics one to one for 20 minutes each day."),
        )
    )
    assert texts(plan, "E") == [OUTCOME]
    assert len(texts(plan, "F")) == 1
