"""Forms as strangers to the program drew them: tabs, boxes of yes and no, cards, lists with line breaks."""

from __future__ import annotations

from audit.model.plan import Plan
from audit.sections import split_sections
from tests.sections.building import bullet, document, grid, heading, line


def _texts(plan: Plan, letter: str) -> list[str]:
    return [item.text for item in plan.items if item.section == letter]


def test_a_label_in_the_margin_speaks_for_the_lines_set_beside_it() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views, interests and aspirations"),
            "Likes\tBass notes, lifts, the smell of oranges.",
            "Aspirations\tA small house shared with two other people, near the canal.",
            "Work that others value, in the open air or with engines running.",
            "To be greeted by name in the places he goes to.",
            heading("Section B: Special educational needs"),
            "He has no reliable sign for yes or no, and people misread him.",
        )
    )
    assert _texts(plan, "A") == [
        "A small house shared with two other people, near the canal.",
        "Work that others value, in the open air or with engines running.",
        "To be greeted by name in the places he goes to.",
    ]


def test_a_forms_question_of_yes_or_no_is_neither_need_nor_provision() -> None:
    plan = split_sections(
        document(
            heading("Section C: Health needs"),
            grid(
                ("Any such needs? Yes ☒ No ☐",),
                ("She has migraines, two or three a month, that put her to bed for the day.",),
                header=False,
            ),
            heading("Section D: Social care needs"),
            grid(("Any such needs? Yes ☐ No ☒",), header=False),
            heading("Section H1: Social care provision, section 2 of the 1970 Act"),
            grid(("Yes ☐ No ☒",), header=False),
        )
    )
    assert _texts(plan, "C") == ["She has migraines, two or three a month, that put her to bed for the day."]
    assert not _texts(plan, "D") + _texts(plan, "H1")
    assert plan.sections["D"].state == plan.sections["H1"].state == "nil"


def test_lines_numbered_within_one_paragraph_are_statements_with_their_numbers() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            "Social, emotional and mental health\n"
            "(1) Joe has not been in a classroom since March; the thought of it makes him sick.\n"
            "(2) Praise in front of others feels like exposure; he answers with silence or swearing.",
        )
    )
    assert [(item.label, item.text.split()[0]) for item in plan.items] == [("(1)", "Joe"), ("(2)", "Praise")]
    assert {item.area for item in plan.items} == {"semh"}


def test_what_a_card_calls_its_need_is_one_in_whatever_words() -> None:
    need = "Starting written work: a blank page can hold him for half an hour although he knows the content."
    plan = split_sections(
        document(
            heading("Sections B, E and F: education cards"),
            grid(
                ("One card for each priority. Each card holds the need (B) and the outcome (E).",),
                header=False,
            ),
            grid(
                ("B Need", need),
                ("E Outcome", "By July 2027 Toby will begin a written task within three minutes."),
                header=False,
                number=2,
            ),
        )
    )
    assert _texts(plan, "B") == [need]
    assert _texts(plan, "E") == ["By July 2027 Toby will begin a written task within three minutes."]


def test_a_numbered_line_over_its_own_numbers_is_their_heading() -> None:
    plan = split_sections(
        document(
            heading("Section F: Special educational provision"),
            line("Access to teaching", label="F1"),
            line("A communication support worker will interpret every lesson and assembly.", label="F1.1"),
            line("Notes are prepared beforehand and given to Yusra on paper.", label="F1.2"),
        )
    )
    assert [item.label for item in plan.items] == ["F1.1", "F1.2"]


def test_hopes_stand_under_whoever_is_said_to_hope() -> None:
    plan = split_sections(
        document(
            heading("Section A: About me"),
            line("What Dot hopes for me", bold=True),
            "That Bronagh will believe she is clever, as she is.",
            line("What Mrs Pettigrove wants for me", bold=True),
            "That she leaves school with maths and English good enough for an apprenticeship.",
            line("What we dream of (mum and dad)", bold=True),
            "As a grown-up she should live near us, with her own front door.",
            line("What helps me", bold=True),
            bullet("Being told what comes next before it comes."),
        )
    )
    assert len(_texts(plan, "A")) == 3


def test_nothing_in_the_childs_own_words_is_nothing() -> None:
    plan = split_sections(
        document(
            heading("Section C: My health needs"),
            "I don’t have any health needs that are to do with my special educational needs.",
        )
    )
    assert plan.sections["C"].state == "nil"
    assert not plan.items


def test_how_hopes_were_gathered_is_no_hope() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views, interests and aspirations"),
            line("Hopes for the future", bold=True),
            "Taken from the booklet and the letter.",
            "The hopes below were collected in the same meetings.",
            "These are the hopes that Tamsin and her parents named at the review.",
            "To sail a boat round the island.",
        )
    )
    assert _texts(plan, "A") == ["To sail a boat round the island."]


def test_a_bold_numbered_title_over_plain_text_is_one_in_any_words() -> None:
    plan = split_sections(
        document(
            heading("Section B: Special educational needs"),
            line("Hearing", bold=True, label="2.1"),
            line("Pippa misses much of what is said more than two metres away.", label="(a)"),
            line("Learning and understanding", bold=True, label="2.2"),
            line("She guesses words from their first letter and reads three years behind.", label="(a)"),
        )
    )
    assert [item.text.split()[0] for item in plan.items] == ["Pippa", "She"]


def test_questions_as_headings_with_the_law_in_small_print_under_them() -> None:
    plan = split_sections(
        document(
            heading("What do I find tricky?"),
            "In law: Section B – special educational needs",
            bullet("When a grown-up gives me a long instruction I lose the middle of it."),
            heading("What is tricky about my health?"),
            "In law: Section C – health needs related to special educational needs",
            bullet("It takes me two hours to fall asleep, and I am too tired to learn."),
            heading("What will be different?"),
            "In law: Section E – outcomes sought",
            bullet("By July 2027 I will ask to join a game at least once each playtime."),
            heading("What will grown-ups do?"),
            "In law: Section F – special educational provision",
            bullet("A trained playground leader will run a game for me for 20 minutes every lunchtime."),
        )
    )
    assert [item.section for item in plan.items] == ["B", "C", "E", "F"]


def test_clauses_that_somebody_shall_secure_are_provision_for_the_outcome_over_them() -> None:
    plan = split_sections(
        document(
            heading("SECTIONS E AND F. Outcomes, and the special educational provision for each"),
            "Outcome 1. By July 2026 Jago will attend at least 80 per cent of his timetabled sessions.",
            line("The College shall secure the following for attendance:", label="(1)"),
            line("a staggered arrival at 9.30 a.m. every day, met by the same named mentor;", label="(a)"),
            line("from its pastoral staff—", label="(b)"),
            line("a home visit of one hour in each week of low attendance;", label="(i)"),
            "Outcome 2. By December 2026 Jago will complete a written task of one side in a lesson.",
            line("The College shall secure the following for learning:", label="(2)"),
            line("individual tuition, two sessions of 45 minutes a week in term time.", label="(a)"),
        )
    )
    assert [text.split()[0] for text in _texts(plan, "E")] == ["By", "By"]
    assert [text.split()[1] for text in _texts(plan, "F")] == ["staggered", "home", "tuition,"]


def test_a_letter_on_a_tab_at_the_edge_is_the_sections() -> None:
    plan = split_sections(
        document(
            line("What Jory thinks, likes and hopes for\tA", bold=True),
            bullet("I want to have a workshop of my own by thirty."),
            line("Special educational needs\tB", bold=True),
            bullet("His concentration lapses after six minutes of listening, and he gets up."),
            line("Other social care provision\tH2", bold=True),
            bullet("A youth worker will meet Jory for two hours every Tuesday evening."),
        )
    )
    assert [item.section for item in plan.items] == ["A", "B", "H2"]


def test_who_said_so_at_the_foot_of_a_cell_is_no_statement_and_provision_to_achieve_it_is() -> None:
    plan = split_sections(
        document(
            heading("Sections E and F: Outcomes sought, and special educational provision"),
            grid(
                ("Outcome", "Provision to achieve it"),
                (
                    [
                        "By July 2029 Chidi will use 400 further words in talk.",
                        "Source: SLT report, May 2026",
                    ],
                    ["Pre-teaching of topic words, 20 minutes a day.", "Source: SLT report, May 2026"],
                ),
            ),
        )
    )
    assert _texts(plan, "E") == ["By July 2029 Chidi will use 400 further words in talk."]
    assert _texts(plan, "F") == ["Pre-teaching of topic words, 20 minutes a day."]
