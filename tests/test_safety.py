"""Untrusted text cannot move a cursor, turn the reading direction or break an encoding."""

from __future__ import annotations

import json

import pytest

from audit.safety import clean_line, clean_text, escape_controls, path_text

DANGEROUS = [
    "\x1b]52;c;Y2xpcA==\x07",  # writes to the clipboard
    "\x1b[2J",  # clears the screen
    "\x9b31m",  # the same by one C1 character
    "\x7f",
    "\x00",
    "\u202e",  # turns the reading direction
    "\u2066\u2069",
    "\u200f",
]


@pytest.mark.parametrize("danger", DANGEROUS)
def test_control_characters_are_taken_out(danger: str) -> None:
    cleaned = clean_text(f"Robin{danger} reads")
    assert cleaned.isprintable()
    assert cleaned.startswith("Robin")
    assert cleaned.endswith(" reads")


def test_tabs_newlines_and_letters_of_any_script_stay() -> None:
    text = "Zofia\tŻółw\n– “naïve” – محمد 🙂"
    assert clean_text(text) == text


def test_every_kind_of_line_end_is_a_newline() -> None:
    assert clean_text("a\r\nb\rc\u2028d\u2029e") == "a\nb\nc\nd\ne"


def test_a_lone_surrogate_is_a_question_mark() -> None:
    assert clean_text("a\ud800b") == "a?b"


def test_one_line_has_single_spaces() -> None:
    assert clean_line("  a \n\t b\x1b ") == "a b"


@pytest.mark.parametrize("danger", DANGEROUS)
def test_json_says_the_same_without_control_characters(danger: str) -> None:
    data = {"quote": f"Robin{danger} reads", "é": "ü"}
    written = escape_controls(json.dumps(data, ensure_ascii=False))
    assert written.isprintable()
    assert json.loads(written) == data
    assert "é" in written


def test_a_path_that_is_no_text_can_be_shown() -> None:
    assert path_text(b"caf\xe9.docx".decode("utf-8", "surrogateescape")) == "caf\ufffd.docx"
