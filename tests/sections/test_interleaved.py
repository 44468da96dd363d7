"""Plans that set out needs, outcomes and provision by turns: what belongs to which section, and to what."""

from __future__ import annotations

from audit.sections import split_sections
from tests.sections.building import bullet, document, grid, heading, line

NEED = "Amira cannot read words of more than one syllable, and guesses them from the picture."
OUTCOME = "By July 2027 Amira will read a page of her class book to a friend with no more than two errors."
SUPPORT = "Reading of longer words in steps, one to one: 20 minutes every day, with the reading teacher."
HEARING = "Amira loses what is said to her when three people talk at once."
BEFORE = (heading("Section A: Views"), bullet("Amira wants to be a vet."))


def test_a_letter_over_numbers_says_what_the_rows_are_for() -> None:
    for letter, numbers in (("E", ("1", "1, 2")), ("B", ("3", "2 and 4"))):
        plan = split_sections(
            document(
                *BEFORE,
                heading("B. My special educational needs"),
                bullet(NEED),
                heading("E. My outcomes"),
                bullet(OUTCOME),
                heading("F. The provision I must have"),
                grid(
                    ("What I will have", "Who does it", "How often and for how long", letter),
                    (SUPPORT, "Reading teacher", "20 minutes daily", numbers[0]),
                    ("A laptop that reads aloud, in every lesson.", "SENCO", "Always", numbers[1]),
                ),
            )
        )
        assert len(plan.items_of("E")) == 1
        assert [item.cells.get(letter) for item in plan.items_of("F")] == list(numbers)


def test_provision_may_open_with_the_outcome_it_is_for() -> None:
    for together in (False, True):
        heads = (
            (heading("SECTIONB: Needs, with SECTIONE: Outcomes and SECTIONF: Provision"), bullet(NEED))
            if together
            else (heading("Section B: Needs"), bullet(NEED))
        )
        plan = split_sections(
            document(
                *BEFORE,
                *heads,
                line("SECTIONE", level=3),
                grid(("Outcome 1", OUTCOME), header=False, number=1),
                line("SECTIONF", level=3),
                grid(
                    ("Provision required to achieve the outcome", "Provided by who and by when"),
                    (f"Outcome 1. {SUPPORT}", "Ms Lund, from October"),
                    ("A quiet place by the window for reading.", "Class teacher"),
                    number=2,
                ),
            )
        )
        assert [item.text for item in plan.items_of("E")] == [OUTCOME]
        first, second = plan.items_of("F")
        assert (first.text, first.lead, second.lead) == (SUPPORT, "Outcome 1.", None)


def test_an_outcome_told_over_again_above_its_provision_is_no_provision() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            line(f"Outcome 1: {OUTCOME}"),
            heading("Section F: Provision"),
            line(f"Outcome 1: {OUTCOME}", bold=True),
            bullet(SUPPORT),
        )
    )
    assert [item.text for item in plan.items_of("F")] == [SUPPORT]


def test_needs_of_the_next_area_follow_the_provision_of_the_one_before() -> None:
    needs = ("What is working", "What is not working so well")
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            line("Cognition and learning", level=2),
            grid(needs, ("She loves stories.", NEED), number=1),
            line("Section E", level=3),
            bullet(OUTCOME),
            line("Section F", level=3),
            bullet(SUPPORT),
            line("Communication and interaction", level=2),
            grid(needs, ("She talks with ease to one friend.", HEARING), number=2),
        )
    )
    assert [(item.text, item.area) for item in plan.items_of("B")] == [
        (NEED, "cognition-learning"),
        (HEARING, "communication-interaction"),
    ]
    assert "one friend" in plan.sections["B"].text


def test_a_line_begins_the_sentence_that_each_outcome_ends() -> None:
    first = "By the end of Key Stage 2, in July 2027, Amira will:"
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            line(first),
            line("Outcome 1: read a page of her class book to a friend"),
            line("Outcome 2: write five sentences that others can read"),
            line("By September 2027 Amira will:"),
            line("Outcome 3: have stayed at the after-school club for six weeks"),
            line("Outcome 4: By July 2028 Amira will travel to school by bus."),
        )
    )
    assert [item.lead for item in plan.items_of("E")] == [first, first, "By September 2027 Amira will:", None]


def test_a_time_over_whole_sentences_is_the_time_of_each_until_a_line_names_others() -> None:
    first = "By the end of Key Stage 2 (July 2027):"
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            line(first),
            line("Outcome 1. Amira will read a page of her class book to a friend."),
            line("Outcome 2. Amira will write five sentences that others can read."),
            line("For health and care:"),
            line("Outcome 3. Amira will stay at the after-school club for six weeks."),
        )
    )
    assert [item.lead for item in plan.items_of("E")] == [first, first, None]


def test_who_sets_targets_and_where_an_outcome_stands_are_no_items() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            grid(
                ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"),
                (
                    NEED,
                    (SUPPORT, "Shorter targets are set by the class teacher at the half-termly meeting."),
                    f"Outcome 1: {OUTCOME}",
                ),
                (HEARING, "A seat at the front in every lesson.", "Outcome 1, in the table above."),
            ),
        )
    )
    assert [item.text for item in plan.items_of("E")] == [OUTCOME]
    assert len(plan.items_of("F")) == 2


def test_communication_in_a_table_of_views_is_how_she_gives_them() -> None:
    plan = split_sections(
        document(
            grid(
                ("A1", "Summary of the child's history"),
                ("History", "Amira came to the school at four."),
                ("A2", "Summary of the views, interests and aspirations of the child and her parents"),
                ("Communication", "She speaks first, and signs when she is tired."),
                ("Aspirations", "I want to be a vet."),
                number=1,
            ),
            grid(
                ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"),
                (NEED, SUPPORT, OUTCOME),
                number=2,
            ),
        )
    )
    assert [item.text for item in plan.items_of("A")] == ["I want to be a vet."]
    assert [item.text for item in plan.items_of("B")] == [NEED]


def test_what_the_councils_people_will_do_is_provision() -> None:
    visit = "The council's deaf children's social worker will visit the family at home once every six weeks."
    plan = split_sections(document(*BEFORE, heading("Section H2: Other social care provision"), line(visit)))
    assert [item.text for item in plan.items_of("H2")] == [visit]


def test_a_provision_plan_is_for_its_outcome_whatever_words_tell_that() -> None:
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section E: Outcomes"),
            line(f"Outcome 5: {OUTCOME}"),
            heading("Section F: Provision"),
            line("Provision Plan for Outcome 5 (play a game to its end)", level=2),
            grid(("Provision", "Provided by"), (SUPPORT, "Learning mentor")),
        )
    )
    (item,) = plan.items_of("F")
    assert (item.area, item.references) == (None, ("Outcome 5",))


def test_a_first_need_is_no_strength_where_strengths_stand_apart() -> None:
    literal = "Amira takes language at its face value: hints mislead her."
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Special educational needs"),
            line("Strengths: Amira reads at adult level and enjoys facts."),
            line("Communication and interaction", level=2),
            line(literal),
            line(HEARING),
        )
    )
    assert [item.text for item in plan.items_of("B")] == [literal, HEARING]


def test_outcomes_beside_health_needs_are_outcomes_and_not_only_named() -> None:
    tired = "Amira has asthma and is tired on two mornings a week."
    nurse = "The asthma nurse will see Amira every six months."
    inhaler = "By March 2028 Amira will use her own inhaler before sport without being told."
    for outcome, stated in ((inhaler, [OUTCOME, inhaler]), ("Outcome 1", [OUTCOME])):
        plan = split_sections(
            document(
                *BEFORE,
                heading("Section E: Outcomes"),
                bullet(OUTCOME),
                heading("Sections C and G: Health"),
                grid(("Health need", "Health provision", "Outcome"), (tired, nurse, outcome)),
            )
        )
        assert [item.text for item in plan.items_of("E")] == stated
        assert [item.text for item in plan.items_of("G")] == [nurse]


def test_an_outcome_box_under_health_provision_leaves_the_table_below_it_to_health() -> None:
    boxed = "By July 2027 Amira will eat ten foods, so that she can learn through the morning."
    columns = ("Provision required to achieve the outcome", "Provided by who and by when")
    plan = split_sections(
        document(
            *BEFORE,
            heading("Section B: Needs"),
            bullet(NEED),
            heading("Section E: Outcomes and Section F: Special educational provision"),
            grid(("Outcome (Section E)",), (OUTCOME,), number=1),
            grid(columns, (SUPPORT, "Reading teacher, from October"), number=2),
            heading("Section G: Health provision"),
            grid(("Outcome (Section E)",), (boxed,), number=3),
            grid(columns, ("A dietitian-led programme of new foods at home.", "Dietitian, weekly"), number=4),
            heading("Section H1: Social care provision under the 1970 Act"),
        )
    )
    assert [item.text for item in plan.items_of("E")] == [OUTCOME, boxed]
    assert [item.text for item in plan.items_of("F")] == [SUPPORT]
    assert [item.text for item in plan.items_of("G")] == ["A dietitian-led programme of new foods at home."]
    assert plan.sections["H1"].state == "blank"
