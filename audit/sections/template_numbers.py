"""A template's own running number beside a section's letter: "SECTION 6 (E)", "Part 3 - B", "4. Section C".

Templates made over from statements number their banners and add the letters of the law. The number
says nothing about which section it is; the letter does.
"""

from __future__ import annotations

import re

_NUMBER = (
    r"(?:\d{1,2}(?:\.\d)?|(?i:[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen))\b(?:\s+of\s+\d{1,2}\b)?"
)
_LETTER = r"(?:H\s?[12]|[ACD][1-3]|[A-K])"
_JOIN = r"\s*(?:,|&|\+|/|-|–|—|\b(?i:and|to)\b)\s*"
_LETTERS = rf"{_LETTER}(?:{_JOIN}(?:(?i:sections?)\s*)?{_LETTER})*"
_WORD = r"(?i:sections?|part|chapter|page|step)"
#: "Part 3: Section F", "4. Section C", "Step 2 / section D": the section is named in full.
_BEFORE_SECTION = re.compile(
    rf"^(?:{_WORD}\s*{_NUMBER}\s*[-–—:.,)|/]*|\d{{1,2}}\s*[.):|/–—-]+)\s*(?=(?i:sections?)\s+\(?{_LETTER}\b)"
)
#: "Part II (Section B): ...", "3. (part C) ...".
_SECTION_IN_BRACKETS = re.compile(
    rf"^(?:{_WORD}\s*{_NUMBER}|\d{{1,2}}[.)]?)\s*[-–—:|/]?\s*[(\[]\s*(?:(?i:sections?|part))\s+"
    rf"(?P<letters>{_LETTERS})\s*[)\]]"
)
#: "SECTION 2 (A): ...", "Part 3 [B] ...", "Section 4: C" and "Part Three: F. ...".
_BEFORE_LETTER = re.compile(
    rf"^{_WORD}\s*{_NUMBER}\s*(?:[-–—:.,)|/]*\s*[(\[]\s*(?P<in_brackets>{_LETTERS})\s*[)\]]|[-–—:.,)|/]+\s*"
    rf"(?P<letters>{_LETTERS})(?=\s*(?:[-–—:.)|/]|$)))"
)
#: "Section 3 C My health needs", "Section 4   C. Health needs".
_BEFORE_TITLE = re.compile(rf"^(?i:sections?)\s*{_NUMBER}\s+(?P<letters>{_LETTERS})(?=[.:)]?\s+[A-Z]|\s*$)")
#: "3 (B) What Tom finds hard", "5) E - Outcomes": a bare number, so that the title must fit the letter.
_BARE = re.compile(
    rf"^\d{{1,2}}[.):]?\s*(?:[(\[]\s*(?P<in_brackets>{_LETTERS})\s*[)\]]|"
    rf"(?P<letters>{_LETTERS})(?=\s*[-–—:.)|]\s))"
)
#: "Section B (Part 3): ...".
_BEHIND_LETTER = re.compile(
    rf"^(?P<section>(?i:sections?)\s+{_LETTERS})\s*[-–—,/]?\s*[(\[]?\s*{_WORD}\s*{_NUMBER}\s*[)\]]?(?=\W|$)"
)
#: A sentence goes on so after "Section 17 (A)": it speaks of a law and not of the plan.
_GOES_ON = re.compile(r"^\s*(?:of|is|are|was|were|and|or|in|to|for|on|says?|sets?|applies|the)\b")


def without_template_number(text: str) -> str:
    """A heading with the template's number left out, so that it opens with the section's letter."""
    if match := _BEFORE_SECTION.match(text):
        return text[match.end() :]
    forms = ((_SECTION_IN_BRACKETS, "Section"), (_BEFORE_LETTER, "Section"), (_BEFORE_TITLE, "Section"))
    for pattern, form in (*forms, (_BARE, "")):
        match = pattern.match(text)
        if match is None:
            continue
        letters = match.groupdict().get("in_brackets") or match["letters"]
        rest = text[match.end() :]
        if _GOES_ON.match(rest):
            return text
        rest = re.sub(r"^\s*[-–—:.)|/\]]*\s*", "", rest)
        if form:
            return f"{form} {letters}: {rest}".strip()
        # "3C. Monitoring" may be the third part's third: no more is made of the letter than of a lone one.
        joined = bool(re.match(r"\d{1,2}[A-K]", text))
        return f"{letters} {rest}".strip() if joined else f"({letters}): {rest}".strip()
    if match := _BEHIND_LETTER.match(text):
        return match["section"] + text[match.end() :]
    return text
