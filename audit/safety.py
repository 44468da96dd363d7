"""The one place where untrusted text is cleaned before it leaves the program.

A plan's text, a file's name and an error's message are written by strangers. In a terminal a control
character can move the cursor, write to the clipboard or turn the reading direction round, so that
what is on the screen is not what the file says.
"""

from __future__ import annotations

import os
import re

# C0 but tab and newline, DEL, C1; the bidirectional controls; the two line separators of Unicode,
# which some terminals and JavaScript take for new lines.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029"
_UNSAFE = re.compile(f"[{_CONTROLS}]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    """Text that can be shown: control characters and bidirectional marks are taken out.

    Tabs and newlines stay; a carriage return is a newline; a lone surrogate becomes "?".
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _SURROGATES.sub("?", _UNSAFE.sub("", text))


def clean_line(text: str) -> str:
    """The same on one line: every run of white space is one space."""
    return " ".join(clean_text(text).split())


def escape_controls(written_json: str) -> str:
    r"""JSON that says the same with every control character written as an escape (`\u202e`).

    JSON leaves DEL, C1 and bidirectional controls as they are; a reader of the result gets the
    exact text back, a terminal that shows it gets nothing but visible characters. The newlines
    between values are the writer's own and stay. A lone surrogate, which is no character, becomes U+FFFD.
    """
    escaped = _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", written_json)
    return _SURROGATES.sub("\ufffd", escaped)


def xml_text(text: str) -> str:
    """Cleaned text without the two characters besides that XML, and so Word and Excel, refuses."""
    return clean_text(text).replace("\ufffe", "").replace("\uffff", "")


def path_text(path: str | os.PathLike[str]) -> str:
    """A path as text that every encoding can write: bytes that are no text become U+FFFD."""
    return _SURROGATES.sub("\ufffd", os.fspath(path))


#: With one of these at its beginning a spreadsheet takes a cell for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe_cell(text: str) -> str:
    """Text for a cell of a CSV file: cleaned, and never a formula ("- uses a visual timetable" is one).

    An apostrophe is put before it, which spreadsheets take to mean "text"; `plain_cell` takes it off.
    """
    text = clean_text(text)
    return f"'{text}" if text.lstrip(" \u3000").startswith(_FORMULA) or text.startswith("'") else text


def plain_cell(text: str) -> str:
    """A cell's text as it was before `safe_cell`."""
    rest = text.removeprefix("'")
    guarded = rest.lstrip(" \u3000").startswith(_FORMULA) or rest.startswith("'")
    return rest if rest != text and guarded else text
