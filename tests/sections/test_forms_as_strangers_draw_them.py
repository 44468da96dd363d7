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
