"""Colours of reports as hexadecimal RGB. White text stands on each of the strong ones at 4.5:1 or more."""

from __future__ import annotations

from audit.model.findings import GradeWord, Severity

INK = "1D2433"
QUIET = "545B6B"  # for what is said besides: 6:1 on white
RULE = "C9CED8"
PALE = "F1F4F8"
ACCENT = "1F4E79"

GRADES: dict[GradeWord, str] = {
    "outstanding": "1B6B4A",
    "good": "3C7A2B",
    "requires-improvement": "A65A00",
    "inadequate": "A32020",
}

SEVERITIES: dict[Severity, str] = {
    "statutory": "A32020",
    "quality": "8A5A00",
    "good-practice": "2B5C8A",
}
