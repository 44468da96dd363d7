"""How single statements stand in strangers' templates: forms, rows of references, monitoring, codes."""

from __future__ import annotations

from audit.model.plan import Plan
from audit.sections import split_sections
from tests.sections.building import document, grid, heading, line

NEED = "Nerys understands about half of what is said to the class and copies what the others do."
SLOW = "Nerys works far more slowly than her peers and seldom writes more than two sentences."
OUTCOME = "By July 2028 Nerys will carry out an instruction of three parts, four times out of five."
SUPPORT = "A speech and language therapist will see Nerys one to one for 40 minutes every fortnight."
TYPING = "Touch-typing tuition with a course for children."
BEFORE = (
    heading("Section B: Special educational needs"),
    line(NEED, label="1."),
    line(SLOW, label="2."),
    heading("Section E: Outcomes"),
    line("Outcome 1: " + OUTCOME),
)


def plan_of(*content: object) -> Plan:
    return split_sections(document(*BEFORE, *content))  # type: ignore[arg-type]


def texts(plan: Plan, section: str) -> list[str]:
    return [item.text for item in plan.items if item.section == section]


def test_a_row_that_says_which_needs_of_b_are_addressed_opens_no_section() -> None:
    plan = plan_of(
        heading("Section F: Special educational provision"),
        grid(
            ("Provision Plan – Outcome 1",),
            ("Section B needs addressed: 1 and 2",),
            ("Provision", "Staff", "How often and for how long"),
            (TYPING, "A teaching assistant", "Daily, 10 minutes"),
        ),
    )
    (typing,) = plan.items_of("F")
    assert typing.text == TYPING
    assert typing.lead == "Provision Plan – Outcome 1\nSection B needs addressed: 1 and 2"
    assert len(plan.items_of("B")) == 2


def test_a_form_for_each_provision_under_its_number_and_what_it_is_for() -> None:
    plan = plan_of(
        heading("Section F: Special educational provision"),
        *(
            grid(
                (f"Provision {number}", f"Outcome 1; need B{number}"),
                ("What", what),
                ("Who", "A trained teaching assistant"),
                ("How often", "Four times a week"),
                number=number,
            )
            for number, what in ((1, TYPING), (2, "A word programme written by a therapist"))
        ),
    )
    first, second = plan.items_of("F")
    assert (first.text, first.label, first.lead) == (TYPING, "Provision 1", "Outcome 1; need B1")
    assert (second.label, second.lead) == ("Provision 2", "Outcome 1; need B2")
    assert first.cells == {"Who": "A trained teaching assistant", "How often": "Four times a week"}


def test_how_a_plan_is_monitored_is_no_provision() -> None:
    plan = plan_of(
        heading("Section F: Special educational provision"),
        line(SUPPORT),
        line("Monitoring: the SENCO keeps the scores and looks at them each half term."),
    )
    assert texts(plan, "F") == [SUPPORT]


def test_a_column_of_areas_is_none_of_needs_though_it_is_called_area_of_need() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            grid(
                ("No.", "Area of need", "Special educational need"),
                ("1", "Communication and interaction", NEED),
                ("2", "Cognition and learning", SLOW),
            ),
        )
    )
    assert [(need.text, need.area, need.label) for need in plan.items_of("B")] == [
        (NEED, "communication-interaction", "1"),
        (SLOW, "cognition-learning", "2"),
    ]


def test_a_column_that_asks_which_needs_of_b_is_no_column_of_b() -> None:
    plan = split_sections(
        document(
            heading("B  My special educational needs"),
            line(NEED, label="(a)"),
            heading("E  My outcomes"),
            grid(
                ("My outcome", "Small steps on the way", "Which of my needs (section B)"),
                (OUTCOME, "Carry a note to the office", "(a)"),
            ),
        )
    )
    assert texts(plan, "B") == [NEED]
    assert [outcome.cells["Which of my needs (section B)"] for outcome in plan.items_of("E")] == ["(a)"]


def test_headings_by_style_are_no_list_of_contents_of_letters_named_in_passing() -> None:
    plan = split_sections(
        document(
            heading("A  All about me"),
            line("I would love to swim a length of the big pool."),
            heading("B  My special educational needs"),
            line(NEED, label="(a)"),
            heading("C  My health needs"),
            line("Nerys sleeps for five hours a night, which affects her concentration.", label="C1"),
            heading("D  My social care needs"),
            line("Nerys has no chance to meet other children outside school.", label="D1"),
            heading("E  My outcomes"),
            grid(("My outcome", "Which of my needs (Section B)"), (OUTCOME, "(a)")),
            heading("F  The provision I need"),
            line(SUPPORT),
            heading("G  My health provision"),
            line("A sleep clinic with the community paediatrician, 45 minutes every six months. [C1]"),
            heading("H2  My social care provision"),
            line("A place at a holiday club for 12 days a year. [D1]"),
        )
    )
    assert [plan.sections[letter].state for letter in ("A", "B", "C", "D", "E", "F")] == ["present"] * 6
    assert texts(plan, "B") == [NEED]


def test_parts_without_letters_in_the_laws_words_or_the_childs() -> None:
    plan = split_sections(
        document(
            heading("Part 1 - About me"),
            line("I want to go to college with my friends."),
            heading("My special educational needs"),
            line(NEED),
            heading("The outcomes I am working towards"),
            line(OUTCOME),
            heading("The special educational provision I need"),
            line(SUPPORT),
            heading("Health provision I need"),
            line("The asthma nurse will see me every six months."),
        )
    )
    assert [plan.sections[letter].text.split()[0] for letter in ("B", "E", "F", "G")] == [
        "Nerys",
        "By",
        "A",
        "The",
    ]


def test_two_sections_named_in_brackets_in_one_heading() -> None:
    nurse = "The school nurse will train four staff in the care plan each September."
    plan = split_sections(
        document(
            heading("PART 5 - HEALTH NEEDS (SECTION C) AND HEALTH PROVISION (SECTION G)"),
            line("Health needs", bold=True),
            line("Nerys has eczema that worsens in heat and wakes her at night."),
            line("Health provision", bold=True),
            line(nurse),
        )
    )
    assert plan.sections["G"].text == nurse
    assert "eczema" in plan.sections["C"].text


def test_a_header_that_names_three_sections_by_its_columns() -> None:
    plan = split_sections(
        document(
            heading("Sections D (Social care needs) and H1 and H2 (Social care provision)"),
            grid(
                ("Social care need (D)", "H1", "H2"),
                (
                    "Nerys is often alone.",
                    "A grant for a stair gate under the Act.",
                    "A place at a youth club.",
                ),
            ),
        )
    )
    assert [plan.sections[letter].text for letter in ("D", "H1", "H2")] == [
        "Nerys is often alone.",
        "A grant for a stair gate under the Act.",
        "A place at a youth club.",
    ]


def test_a_grid_broken_in_two_has_its_header_over_the_first_half_only() -> None:
    rest = "Nerys cannot yet fasten buttons, and drops her fork at most meals."
    plan = split_sections(
        document(
            heading("(B) and (F) Special educational needs and special educational provision"),
            grid(("(B) Need", "(F) Provision"), (NEED, SUPPORT)),
            line("The table goes on below."),
            grid(
                (SLOW, TYPING + " It is daily."),
                (rest, "Hand exercises with a teaching assistant."),
                header=False,
                number=2,
            ),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW, rest]
    assert len(texts(plan, "F")) == 3


def test_a_form_under_a_grid_is_no_second_half_of_it() -> None:
    plan = split_sections(
        document(
            heading("Sections B and F"),
            grid(("Need", "Provision"), (NEED, SUPPORT)),
            grid(("Strengths", "Nerys sings in tune."), ("Need", SLOW), header=False, number=2),
        )
    )
    assert texts(plan, "B") == [NEED, SLOW]


def test_letters_alone_over_two_columns() -> None:
    nurse = "Physiotherapy review of the ankle supports each term, lasting one hour."
    plan = split_sections(
        document(
            heading("Section C: Health needs | Section G: Health provision"),
            grid(("C", "G"), ("Nerys wakes four or five times a night.", nurse)),
        )
    )
    assert (plan.sections["C"].text, plan.sections["G"].text) == (
        "Nerys wakes four or five times a night.",
        nurse,
    )


def test_steps_beside_their_label_or_in_their_column_are_no_outcomes() -> None:
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            grid(
                ("Outcome", OUTCOME),
                ("Steps", "By the autumn half term: with one adult prompt."),
                header=False,
            ),
            grid(
                ("Outcome", "Short-term targets"),
                (SLOW.replace("works", "will work"), "Step 1: tries this with a key adult."),
                ("By May Nerys will read a page aloud.", "By Christmas: two out of five tries."),
                number=2,
            ),
        )
    )
    assert len(texts(plan, "E")) == 3


def test_a_row_without_a_number_among_numbered_needs_tells_what_goes_well() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            grid(
                ("Code", "Description of need"),
                ("", "Nerys has a close bond with the staff of her class."),
                ("SLCN1", NEED),
                ("SLCN2", SLOW),
                ("SLCN3", "Nerys cannot follow a conversation of more than two people."),
                ("", "Nerys cannot yet ride a bicycle, though she wants to."),
            ),
        )
    )
    assert [need.label for need in plan.items_of("B")] == ["SLCN1", "SLCN2", "SLCN3", None]


def test_what_is_reviewed_in_a_row_of_its_own_is_no_need() -> None:
    plan = split_sections(
        document(
            heading("Sections B and F"),
            grid(("Need", "Provision"), (NEED, SUPPORT), ("Review of this area: by the team each term.",)),
        )
    )
    assert texts(plan, "B") == [NEED]


def test_therapy_that_sets_targets_is_provision() -> None:
    therapy = "Direct speech and language therapy, in the quiet room, to set and update language targets"
    plan = plan_of(
        heading("Section F: Special educational provision"),
        grid(("Provision", "Staff", "Frequency"), (therapy, "Therapist", "Once every half term, 45 minutes")),
    )
    assert texts(plan, "F") == [therapy]
