"""What looks like the end of something, and is not: a signature's words in a row, a label in an item."""

from __future__ import annotations

from audit.model.plan import Plan
from audit.sections import split_sections
from audit.sections.sense import sense
from tests.sections.building import bullet, document, grid, heading, line


def _texts(plan: Plan, letter: str) -> list[str]:
    return [item.text for item in plan.items if item.section == letter]


def test_a_row_of_provision_that_somebody_issues_is_no_sign_off() -> None:
    rows = [
        ("Structured reading programme, one to one.", "Specialist teacher", "Three times a week", "3"),
        ("Spelling and paragraph planning, in a pair with a word bank.", "The same", "Twice a week", "4"),
        ("Laptop with a case, for any writing beyond five minutes.", "Issued by the SENCO", "In tests", "9"),
        ("Touch-typing course, one to one, until he types 25 words.", "Technician", "Daily, 15 minutes", "9"),
        ("Anger work, one to one: triggers, body signs and the exit card.", "Mentor", "Weekly, 1 hour", "7"),
        ("Training for all of his teachers in attachment and in ADHD.", "Psychologist", "In September", "8"),
        ("Kit and planner check at the form room before lessons begin.", "Tutor", "Daily, 10 minutes", "5"),
    ]
    plan = split_sections(
        document(
            heading("Section F: Special educational provision"),
            grid(("Provision", "Staff", "When and how long", "Outcome"), *rows),
            heading("Section G: Health provision"),
            "None.",
        )
    )
    assert _texts(plan, "F") == [row[0] for row in rows]


def test_a_short_sign_off_amid_the_sections_is_one_all_the_same() -> None:
    plan = split_sections(
        document(
            heading("Section F: Special educational provision"),
            bullet("A reading programme, one to one, for 20 minutes every day."),
            grid(("Signed", "A. Nobody"), ("Date", "4 May 2026"), header=False),
        )
    )
    assert _texts(plan, "F") == ["A reading programme, one to one, for 20 minutes every day."]


def test_a_label_in_one_coded_need_does_not_speak_for_the_next() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line("Social, emotional and mental health", bold=True),
            "Strengths: he calms quickly with an adult he trusts.",
            line("Attention: Robin works for six minutes and then wanders about the room.", label="B6"),
            line("Anger: when he feels shown up he shouts and storms off.", label="B7"),
            line("New adults: a cover teacher or a room change puts him on guard.", label="B8"),
        )
    )
    needs = [item for item in plan.items if item.section == "B"]
    assert [item.label for item in needs] == ["B6", "B7", "B8"]
    assert [item.area for item in needs[1:]] == ["semh", "semh"]


def test_strengths_in_a_list_under_their_label_stay_strengths() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line("Strengths:", bold=True),
            bullet("He calms quickly with an adult he trusts."),
            bullet("He is quick on his feet and strong."),
            line("Needs:", bold=True),
            bullet("He cannot read the class book."),
        )
    )
    assert _texts(plan, "B") == ["He cannot read the class book."]


def test_a_banner_in_capitals_may_name_a_part_of_the_form_before_the_section() -> None:
    assert sense("INTRODUCTION SECTION K").letters == ("K",)
    assert not sense("SEE ALSO SECTION K OF THIS PLAN").letters


def test_how_targets_are_set_is_no_outcome_and_no_part_of_one() -> None:
    outcome = "By July 2027 Robin will eat twelve foods, at least two of them rich in iron."
    plan = split_sections(
        document(
            heading("Section E: Outcomes"),
            line("By July 2027 Robin will walk to the shop and back without an adult.", label="1."),
            line(outcome, label="2."),
            "Every half term Robin, a parent and the SENCO choose a small next step for each outcome.",
            line("Targets for each term are set by the tutor with Robin in the first week.", label="3."),
            heading("Section F: Special educational provision"),
            bullet("Travel training, one to one, for an hour every week."),
        )
    )
    assert _texts(plan, "E")[-1] == outcome
    assert "Targets for each term" in plan.sections["E"].text


def test_provision_under_an_outcome_of_health_within_section_g_is_of_section_g() -> None:
    visit = "Audiology clinic: hearing test and ear examination for 60 minutes every 12 weeks."
    plan = split_sections(
        document(
            heading("Sections E and F: Outcomes and special educational provision"),
            line("Outcomes", bold=True),
            bullet("By July 2027 Robin will follow a story told to the whole class."),
            grid(
                ("Provision required to achieve the outcome", "Provided by who and by when"),
                (
                    "Direct teaching of listening, one to one, twice a week for an hour.",
                    "Teacher of the deaf",
                ),
            ),
            heading("Section G: Health provision"),
            heading("Section E, health outcome"),
            line("Outcomes", bold=True),
            bullet("By July 2027 Robin will tell an adult on the same day when an ear hurts."),
            grid(
                ("Provision required to achieve the outcome", "Provided by who and by when"),
                (visit, "Audiologist"),
            ),
        )
    )
    assert _texts(plan, "G") == [visit]
    assert len(_texts(plan, "E")) == 2


def test_a_child_who_sets_targets_has_an_outcome() -> None:
    own = "Each half term Robin will choose a reading goal with his tutor and reach it."
    plan = split_sections(
        document(heading("Section E: Outcomes"), bullet(own), bullet("By July 2027 Robin will cook a meal."))
    )
    assert _texts(plan, "E")[0] == own
