"""Typed list labels and odd characters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.reading.labels import bullet, plain, split_label


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("• Uses signs", "•", "Uses signs"),
        ("•Uses signs", "•", "Uses signs"),
        ("◦ Uses signs", "◦", "Uses signs"),
        ("▪\tUses signs", "▪", "Uses signs"),
        ("‣ Uses signs", "‣", "Uses signs"),
        ("\uf0b7 Uses signs", "•", "Uses signs"),
        ("\uf0a7\tUses signs", "▪", "Uses signs"),
        ("· Uses signs", "•", "Uses signs"),
        ("o\tUses signs", "◦", "Uses signs"),
        ("- uses a visual timetable", "-", "uses a visual timetable"),
        ("-uses a visual timetable", "-", "uses a visual timetable"),
        ("– uses a visual timetable", "–", "uses a visual timetable"),
        ("— uses a visual timetable", "—", "uses a visual timetable"),
        ("* uses a visual timetable", "*", "uses a visual timetable"),
        ("- 2 sessions a week", "-", "2 sessions a week"),
        ("1. She will read", "1.", "She will read"),
        ("1.She will read", "1.", "She will read"),
        ("12) she will read", "12)", "she will read"),
        ("(3) she will read", "(3)", "she will read"),
        ("1) 1:1 support", "1)", "1:1 support"),
        ("(a) she will read", "(a)", "she will read"),
        ("b) she will read", "b)", "she will read"),
        ("ii. she will read", "ii.", "she will read"),
        ("(iv) she will read", "(iv)", "she will read"),
        ("III. She will read", "III.", "She will read"),
        ("1.2 She will read", "1.2", "She will read"),
        ("1.2.3 She will read", "1.2.3", "She will read"),
        ("1.10 She will read", "1.10", "She will read"),
        ("5.9\tTeaching of new words", "5.9", "Teaching of new words"),
        ("B1. She finds reading hard", "B1.", "She finds reading hard"),
        ("B1.She finds reading hard", "B1.", "She finds reading hard"),
        ("B1: She finds reading hard", "B1:", "She finds reading hard"),
        ("B1\tShe finds reading hard", "B1", "She finds reading hard"),
        ("B1 She finds reading hard.", "B1", "She finds reading hard."),
        ("(B1) She finds reading hard", "(B1)", "She finds reading hard"),
        ("F1.2 Speech therapy", "F1.2", "Speech therapy"),
        ("E.1 By the end of Year 6", "E.1", "By the end of Year 6"),
        ("H1.1 Short breaks", "H1.1", "Short breaks"),
        ("CI2. He has few words", "CI2.", "He has few words"),
        ("N-01: He has few words", "N-01:", "He has few words"),
    ],
)
def test_labels_are_split_off(text: str, label: str, rest: str) -> None:
    assert split_label(text) == (label, rest)


@pytest.mark.parametrize(
    "text",
    [
        "A history of glue ear",
        "I like trains",
        "I. Placement",
        "A. The views of the child",
        "(A) The views of the child",
        "J. Okafor attended",
        "Section A: views",
        "Section 19 of the Act",
        "A1 - Summary",
        "A1 Summary of the child's history.",
        "A4 paper",
        "A level in art",
        "H1: Any social care provision",
        "H2. Other provision",
        "H1 – Any social care provision",
        "B1 Special educational needs",
        "KS2. Tests",
        "1:1 support",
        "(1:1) support",
        "1-1 support",
        "2 sessions of therapy",
        "2.5 hours a week",
        "1.5 Teaching assistants",
        "0.5 FTE",
        "10 minutes daily",
        "- 5 degrees",
        "-ing endings",
        "9.30 Arrive at school",
        "9.30am",
        "12.03.24 Report received",
        "12.03.2024 Report received",
        "2014. She was born",
        "16 January 2026",
        "1/2 day",
        "1st place",
        "e.g. a visual timetable",
        "i.e. a visual timetable",
        "a.m. sessions",
        "p. 12",
        "c. 2014",
        "(s)he will read",
        "§ 42 of the Act",
        "o'clock",
        "£5 a week",
        "☐ Final",
        "☒ Final",
        "✓ met",
        "(K1)",
        "B1.",
        "1.",
        "•",
        "- ",
        "",
    ],
)
def test_text_that_only_looks_like_a_label_stays_whole(text: str) -> None:
    assert split_label(text) == ("", text)


@given(st.text(max_size=60))
@settings(deadline=None)
def test_a_split_loses_no_letter(text: str) -> None:
    label, rest = split_label(text)
    kept = [character for character in label + rest if character.isalnum()]
    if label not in ("•", "◦"):  # a lost font's letter stands for one of these
        assert kept == [character for character in text if character.isalnum()]
    assert rest or not text


@pytest.mark.parametrize(
    ("text", "put_right"),
    [
        ("diﬃcult ﬁnd ﬂow", "difficult find flow"),
        ("twice\u00a0a\u2009week", "twice a week"),
        ("co\u00adordinate", "coordinate"),
        ("no\u200bspace\ufeff", "nospace"),
        ("non\u2011verbal", "non-verbal"),
        ("two  spaces   three", "two spaces three"),
        ("  ends  ", "ends"),
        ("a \t b", "a\tb"),
        ("line \n  line", "line\nline"),
        ("line\r\nline\rline\u2028line", "line\nline\nline\nline"),
        ("it\x92s", "it’s"),
        ("bell\x07null\x00", "bellnull"),
        ("cafe\u0301", "café"),
        ("\uf0fe Final \uf0a8 Draft", "☒ Final ☐ Draft"),
        ("left\u202eright", "leftright"),
    ],
)
def test_characters_are_put_right(text: str, put_right: str) -> None:
    assert plain(text) == put_right


@given(st.text())
@settings(deadline=None)
def test_plain_is_settled_after_once(text: str) -> None:
    once = plain(text)
    assert plain(once) == once


@given(st.text(), st.text())
@settings(deadline=None)
def test_the_plain_of_a_beginning_begins_the_plain_of_the_whole(start: str, rest: str) -> None:
    """What bold leads are counted by; letters that join over the seam are let off."""
    whole, beginning = plain(start + " x " + rest), plain(start)
    assert whole.startswith(beginning)


def test_bullets_are_the_glyph_they_draw() -> None:
    assert [bullet(glyph) for glyph in ("\uf0b7", "o", "\uf0d8", "\uf123", "•", "–")] == [
        "•",
        "◦",
        "➢",
        "•",
        "•",
        "–",
    ]
