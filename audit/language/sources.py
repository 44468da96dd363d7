"""The texts that speak for an item: its own words, the cells of its row, the lead above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from audit.language.deadlines import find_deadline
from audit.language.sentences import sentences
from audit.model.plan import Item, Letter, Plan, Reason

Role = Literal["own", "cell", "lead"]

#: What a column's heading says its cells are about.
_HEADINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "other",
        re.compile(
            r"\b(?:needs?|outcomes?|links?|linked|helps with|steps|cost|funding|evidence|source|ref|"
            r"reference|aim|objective|progress|code)\b",
            re.I,
        ),
    ),
    (
        "ratio",
        re.compile(
            r"\b(?:ratio|group size|grouping|staffing ratio|adult.pupil)\b|"
            r"^\W*(?:groups?|numbers?|how many|pupils)\W*$",
            re.I,
        ),
    ),
    (
        "by_when",
        re.compile(
            r"\b(?:by when|timescale|time ?scale|deadline|target date|achieved by|by date|date|when will|"
            r"when\?|date for)\b",
            re.I,
        ),
    ),
    (
        "how_often",
        re.compile(
            r"\b(?:frequency|how often|how much|when|often|intensity|amount|quantity)\b|"
            r"^\W*(?:sessions|times|days)\W*$",
            re.I,
        ),
    ),
    ("how_long", re.compile(r"\b(?:duration|how long|length|hours|time|minutes|mins)\b", re.I)),
    ("review", re.compile(r"\b(?:review\w*|monitor\w*|evaluat\w*)\b", re.I)),
    (
        "who",
        re.compile(
            r"\b(?:who|whom|person|staff|staffing|responsible|responsibility|deliver\w*|provider|"
            r"provided by|delivered by|adult|agency|role|lead|led by|service|expertise|training)\b",
            re.I,
        ),
    ),
    ("where", re.compile(r"\b(?:where|setting|location|place|context)\b", re.I)),
    (
        "what",
        re.compile(
            r"\b(?:what|provision|strategy|strategies|support|intervention|approach|resources?|"
            r"equipment)\b",
            re.I,
        ),
    ),
)
_LEAD = re.compile(
    r"(?:^\W*(?:all|each|every|any|both) (?:of )?(?:the |this |these |such )?(?:following|above|below|"
    r"provision|support|sessions?|interventions?|therapy|programmes?|items|listed|outcomes?)\b|"
    r"\b(?:all|each|every|any) of (?:the|this|these) "
    r"(?:following|above|below|provision|support|interventions|items|outcomes)|\bthe following\b|"
    r"\bunless (?:(?:otherwise )?(?:stated|said|shown|specified|given)|"
    r"(?:another|a different|some other|an earlier|a later)\b|"
    r"(?:it|they|one|each|an outcome) (?:names?|says?|gives?|states?|shows?|ha(?:s|ve)) (?:otherwise|another|"
    r"a different|an earlier|a later|its own|their own)\b)|"
    r"\b(?:where|if|when) (?:no|no other|another|a different|an earlier|a later) (?:date|day|time) "
    r"(?:is|has been) (?:given|stated|named|shown|said|set)\b|"
    r"\beverything (?:below|listed|here|in this section)|"
    r"\b(?:what|the provision|the support|the interventions) (?:follows|below|listed|set out)|"
    r"^\W*these (?:sessions|interventions|outcomes|programmes)|\bin this section)\b",
    re.IGNORECASE,
)

_BY = re.compile(
    r"\W*(?:by|at|before|within|in|over|to be achieved|outcomes? (?:for|by|to))\b", re.IGNORECASE
)
_ONLY_A_NUMBER = re.compile(r"\s*outcome\s*\d+\W*", re.IGNORECASE)
_LONGEST_DEADLINE = 9  # words: "By July 2027, end of Reception"

_ALL_OUTCOMES = re.compile(r"\W*(?:all|these|each|every|the)\b[^.]{0,25}\boutcomes?\b", re.IGNORECASE)

#: A quick look before sentences are parted.
_MAY_LEAD = re.compile(
    r"\b(?:all|each|every|any|both|following|unless|follows|below|everything|these|section|"
    r"where|if|when)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Source:
    """A text that speaks for an item. `about` is the slot that a cell's column is for, if one."""

    text: str
    role: Role
    about: str | None = None

    @property
    def inherited(self) -> bool:
        """Whether it is said once for several items."""
        return self.role == "lead"


def column_about(heading: str) -> str | None:
    """Which slot a column answers by its heading; "other" for what says nothing of the statement."""
    if re.match(r"\W*who (?:checks|reviews|monitors|evaluates|oversees|looks back)\b", heading, re.I):
        return "review"
    if re.search(r"\b(?:by whom|who)\b", heading, re.I) and not re.search(r"\bneeds?\b", heading, re.I):
        return "who"
    if re.search(r"\b(?:frequency|how often|duration)\b", heading, re.I):
        return "how_often"
    for name, pattern in _HEADINGS:
        if pattern.search(heading):
            return name
    return None


def sources_of(item: Item, leads: tuple[str, ...] = ()) -> tuple[Source, ...]:
    """An item's own words first, then its cells, then the leads that hold for it too."""
    return tuple(_sources(item, leads))


def _sources(item: Item, leads: tuple[str, ...]) -> Iterator[Source]:
    yield Source(item.text, "own")
    for heading, text in item.cells.items():
        about = column_about(heading)
        if about != "other" and text.strip():
            yield Source(text, "cell", about)
    if item.lead:
        yield Source(item.lead, "lead")
    for lead in leads:
        yield Source(lead, "lead")


def outcome_leads(plan: Plan) -> tuple[str, ...]:
    """Headings that say by when for the outcomes under them: "By the end of Key Stage 2 (July 2027)"."""
    heading = plan.sections["E"].heading
    found = [heading] if heading and find_deadline(heading) else []
    for aside in plan.unassigned:
        if aside.reason in (Reason.LABEL, Reason.HEADING):
            found += [line for line in aside.text.split("\n") if _BY.match(line) and find_deadline(line)]
    return tuple(found)


def lead_carried_on(item: Item, plan: Plan) -> str | None:
    """The time above a run of outcomes, for one whose own number was taken for a heading of a new group."""
    if item.lead or not _ONLY_A_NUMBER.fullmatch(item.label or ""):
        return None
    lead: str | None = None
    for other in plan.items_of("E"):
        if other.id == item.id:
            return lead if lead is not None and find_deadline(lead) else None
        lead = other.lead or lead
    return None


def deadline_beside(item: Item, lines: list[str]) -> str | None:
    """The line under an outcome that says no more than by when, where it stands apart from the item."""
    last = item.text.split("\n")[-1]
    for line, after in pairwise(lines):
        if line == last and len(after.split()) <= _LONGEST_DEADLINE and find_deadline(after, in_cell=True):
            return after
    return None


def section_leads(plan: Plan, letter: Letter) -> tuple[str, ...]:
    """Sentences of a section that speak for all of its items and belong to none of them."""
    return (*_leads_in(plan, letter), *(_of_outcomes_elsewhere(plan) if letter == "E" else ()))


def _of_outcomes_elsewhere(plan: Plan) -> Iterator[str]:
    """What stands over B, E and F together, and says by when all outcomes are to be reached."""
    for letter in ("B", "F"):
        for sentence in _leads_in(plan, letter):
            if _ALL_OUTCOMES.match(sentence):
                yield sentence


def _leads_in(plan: Plan, letter: Letter) -> tuple[str, ...]:
    section = plan.sections[letter]
    if not section.text or not _MAY_LEAD.search(section.text):
        return ()
    own = {
        text for item in plan.items if item.section == letter for text in (item.text, *item.cells.values())
    }
    found = []
    for line in section.text.split("\n"):
        if line in own or not _MAY_LEAD.search(line) or any(line in text for text in own):
            continue
        found += [sentence for sentence in sentences(line) if _LEAD.search(sentence)]
    return tuple(found)
