"""The words of a title made comparable: with other titles, with wordings, with a list of contents."""

from __future__ import annotations

import re

from audit.language.typography import straight_signs

_PART_NUMBER = re.compile(
    r"^(?:part|section|chapter|page|area(?: of need)?)\s*"
    r"(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s*[-–—:.)]*\s*",
    re.I,
)
#: What a template calls the sheets of which each need or outcome has one: "Provision for Card 1".
_OF_CARD = re.compile(
    r"\s+(?:for|to|of|in|on|under)\s+(?:this\s+)?(?:card|block|box|sheet|panel|record|strand|priority)"
    r"(?:\s*(?:no\.?\s*)?(?:\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten))?\W*$",
    re.I,
)
#: Dots of a line to be filled in, and leaders to the number of a page.
_LEADERS = re.compile(r"[\u2026_]+|\.{2,}\s*\d*\s*$|\t+\s*\d+\s*$")
#: A field where a template has the name filled in: "«Forename»", "{{name}}", "[child's name]".
_NAME_FIELD = re.compile(r"«[^»]*»|\{\{[^}]*\}\}|<<[^>]*>>|\[[^\]]{0,80}name[^\]]{0,80}\]")
_PERSON = re.compile(
    r"\b(?:(?:the|my|our|your|this|a)\s+)?"
    r"(?:child(?:ren)?(?:\s*(?:or|and|/)\s*(?:the\s+)?young\s+(?:person|people))?|"
    r"young\s+(?:person|people)|pupil|student|learner)\b"
)
_WHO = r"(?P<who>i|we|he|she|they|you|@name)"
_DO_ASKED = re.compile(rf"\b(?P<word>what|how|where|who|when) (?P<do>do|does) {_WHO} (?P<verb>\w+)")
_VERB_FIRST = re.compile(
    rf"\b(?P<word>what|how|where|who|when) (?P<verb>am|is|are|can|will|must|should|would) {_WHO}\b"
)
_POSSESSIVE_OF_SEVERAL = re.compile(r"@name\s*\(?s\)?'")
#: "need(s)", "outcome(s)"
_PERHAPS_PLURAL = re.compile(r"(?<=[a-z])\((?:s|ies|es)\)")


def normalise(text: str, names: frozenset[str] = frozenset()) -> str:
    """Lower case, straight quotes and dashes, single spaces; the child's names become "@name"."""
    plain = _LEADERS.sub(" ", straight_signs(text)).lower()
    for name in names:
        plain = re.sub(rf"\b{re.escape(name.lower())}\b", "@name", plain)
    plain = _NAME_FIELD.sub("@name", plain)
    plain = _PERSON.sub("@name", plain)
    plain = _POSSESSIVE_OF_SEVERAL.sub("@name'", plain)
    plain = _PERHAPS_PLURAL.sub("s", plain)
    return re.sub(r"\s+", " ", plain).strip(" :.-|*•")


def title_key(text: str, names: frozenset[str] = frozenset()) -> str:
    """A heading's words without its number ("Part 2")."""
    return normalise(_OF_CARD.sub("", _PART_NUMBER.sub("", " ".join(text.split()))), names)


def as_statement(title: str) -> str:
    """A question as the words that it asks for: "what do i find hard?" is "what i find hard"."""
    asked = _DO_ASKED.sub(_told, title)
    return _VERB_FIRST.sub(r"\g<word> \g<who> \g<verb>", asked).rstrip("? ")


def _told(match: re.Match[str]) -> str:
    ending = "s" if match["do"] == "does" else ""
    return f"{match['word']} {match['who']} {match['verb']}{ending}"
