"""Sub-headings and labels: areas, parts of a section ("Strengths", "Outcome 2")."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from audit.language.guarded import Guarded
from audit.model.document import Block
from audit.model.plan import Letter
from audit.sections.list_marks import shape
from audit.sections.passages import Role
from audit.sections.sense import Sense
from audit.sections.standing import FAMILY, HEALTH_OR_CARE, NEEDS, PROVISION, WITHOUT_PARTS, role_of
from audit.sections.state import Walk

#: In Section A these head parts of what is told there, not sections.
_BARE_WHAT = re.compile(r"^\W*what\W*$", re.I)
_PARTS_OF_A_STATEMENT = ("need", "outcome", "provision", "strengths", "steps")
ITEM_ROLES = ("need", "outcome", "provision")
WITH_STRENGTHS: tuple[Letter, ...] = ("A", "B", "C", "D")
#: Where the needs are told that go with a section of outcomes or provision.
NEEDS_OF: dict[Letter, Letter] = {"E": "B", "F": "B", "G": "C", "H1": "D", "H2": "D"}
#: A numbered part of an old form ("SECTION 6: NON-EDUCATIONAL NEEDS"), whatever it is called.
_NUMBERED_PART = re.compile(r"^(?:section|part)\s*\d{1,2}\b", re.I)
#: A heading that says by when the outcomes under it are to be achieved.
_BY_WHEN = re.compile(
    r"^(?:(?:the )?(?:\w+ )?(?:outcomes?|aims?) (?:to be (?:achieved|reached|met)|sought|for|wanted)?\s*)?"
    r"(?:by|at|before|in|during) (?:the )?(?:(?:first|second|last|next) )?(?:"
    r"end|time|age|start|close|summer|easter|christmas|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|\d{4}|year|key stage|his|her|their)\b(?!.*\bwill\b)",
    re.I,
)
#: A verb that makes a sentence of what ends in a full stop ("Changes of routine make her anxious.").
IS_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|can|cannot|could|do|does|did|will|would|must|needs|makes?|causes?|"
    r"affects?|remains?|shows?|finds?|becomes?|gets?|leads?|means?|takes?|gives?|feels?|likes?|wants?|"
    r"struggles?|lacks?|requires?|(?:aims|hopes|wishes|plans|dreams) (?:to|of|that)|\w+n['’]t)\b",
    re.I,
)
#: Where a sentence ends, at the end of a text or within it.
_ENDS = re.compile(r"[.;](?:\s|$)")
#: Headings of these kinds may go on in any words ("Changes to this plan since ..."), as sentences do.
LEADS_OUT = ("annex", "sign-off", "front", "contents")
#: "Provision plan for outcome 5 (play a game)" is about an outcome, whatever area its words may name.
_NAMES_ITEM = Guarded(r"\b(?:needs?|outcomes?|aims?|objectives?)\s+(?:no\.?\s*)?[A-K]?\d", re.I)
_HALF_A_HINT = 0.3
_MOST_IN_TITLE = 8  # words of a title that bears a number
_OPENS_SPEECH = ("“", "‘", '"')
_SAYS_PROVISION = re.compile(r"\b(?:provision|services?|support|help|needs?)\b", re.I)
SAYS_SOMETHING = re.compile(r"\b(?:will|has|have|by the end|minutes|weekly|daily)\b", re.I)


def target(walk: Walk, found: Sense) -> tuple[Letter | None, Role]:
    """Which section and role a label ("Needs", "Provision", "By whom") speaks for here."""
    standing = walk.standing
    role = found.role
    if standing.letter in WITHOUT_PARTS and not found.letters and role in ITEM_ROLES:
        return standing.letter, standing.role  # "What | Who | When" over the advice of K is no provision
    if standing.letters == ("A",) and not found.letters and role in _PARTS_OF_A_STATEMENT:
        return "A", "view"
    if found.letters:
        letter = next((one for one in found.letters if one in standing.letters), found.letters[0])
        if role == "strengths" and letter not in WITH_STRENGTHS:
            return letter, role_of(letter)  # "So that I can (E)" is of outcomes
        part = role if role in ("strengths", "steps", "view", "aspiration") else None
        return letter, part or role_of(letter)
    if role == "need" or role == "outcome" or role == "provision":
        return _family_member(walk, found, role)
    if role == "view" or role == "aspiration":
        return ("A", role) if standing.letter == "A" else (standing.letter, standing.role)
    if role == "strengths":
        # What goes well is told with the needs, also where the table before ended in provision.
        needs = NEEDS_OF.get(standing.letter, standing.letter) if standing.letter else None
        return needs if needs in walk.headings else standing.letter, "strengths"
    if role == "steps" or role == "attribute":
        return standing.letter, role
    return standing.letter, standing.role


def _family_member(
    walk: Walk, found: Sense, role: Literal["need", "outcome", "provision"]
) -> tuple[Letter | None, Role]:
    """The section of needs, outcomes or provision that is meant here; another's statement is a reference."""
    standing, concept = walk.standing, found.concept
    named = concept if concept is not None and not found.numbered_role else None
    domain = named.domain if named is not None and named.domain else standing.domain
    letter: Letter = "E" if role == "outcome" else FAMILY[(role, domain)]
    if named is not None and named.letter in ("H1", "H2"):
        letter = named.letter
    if letter == "H2" and "H1" in standing.letters and "H2" not in standing.letters:
        letter = "H1"
    if (
        standing.letter in ("H1", "H2")
        and letter in ("H1", "H2")
        and (concept is None or concept.letter != "H1")
    ):
        letter = standing.letter
    if letter == standing.letter or letter in standing.letters or not walk.prints(letter):
        return letter, role
    newest = next(reversed(walk.headings), None)
    waits = newest is not None and newest in PROVISION and newest not in walk.written
    if role == "provision" and standing.letters == ("E",) and waits:
        return newest, role  # "Section G", "Section E, health outcome", and the provision under both
    return standing.letter, "reference"


def is_area(found: Sense) -> bool:
    """Whether a heading names an area of need rather than a section or a part."""
    if found.area is None or found.area_coverage < 0.7 or found.letters or found.number or found.words > 12:
        return False
    if found.area in ("health", "social-care") and found.concept is not None and found.concept.role:
        return False
    return found.concept is None or found.area_coverage >= found.coverage or found.concept.letter is None


def known_among_parts(walk: Walk, found: Sense, text: str) -> Sense:
    """What a title says under a heading of several sections, where half a hint tells which of them it opens.

    "The difference we want to see", "What people will do about it", under "B, E and F".
    """
    standing = walk.standing
    if (
        len(standing.letters) < 2
        or found.role not in ("need", "outcome", "provision")
        or found.letters
        or found.number
        or found.rest
        or found.area_coverage >= 0.7
        or not _HALF_A_HINT <= found.coverage < 0.7
        or len(text.split()) > _MOST_IN_TITLE
        or text.rstrip().endswith((".", ";", "!"))
    ):
        return found
    letter, role = target(walk, found)
    return replace(found, coverage=1.0) if letter in standing.letters and role == found.role else found


def apply_label(walk: Walk, found: Sense, text: str) -> bool:
    """Let a sub-heading or label take effect; false if it says nothing that is known."""
    standing = walk.standing
    if standing.zone != "section" or standing.letter in WITHOUT_PARTS:
        return False
    among = standing.letter == "E" or len({HEALTH_OR_CARE.get(letter) for letter in standing.letters}) > 1
    if among and found.area_coverage >= 0.99 and not _SAYS_PROVISION.search(text):
        found = replace(
            found, concept=None
        )  # "Social care" over outcomes is their area, and under "C and D" half of them
    if not found.number and IS_SENTENCE.search(text) and (_ENDS.search(text) or found.role in LEADS_OUT):
        return False
    if is_area(found) and (found.answers or not _NAMES_ITEM.search(text)):
        standing.area = found.area
        if not _was_just_numbered(walk):
            standing.label = None
        standing.lead = text if found.answers else None
        standing.run += 1
        standing.near_heading = True
        part = found.concept.role if found.concept else None
        if part == "strengths":
            standing.role = "strengths"
        elif standing.letters:
            # "Health: ..." and "Social care: ..." under one heading of C and D.
            own = (letter for letter in standing.letters if HEALTH_OR_CARE.get(letter) == found.area)
            first = next(own, standing.letters[0])
            if (first, standing.role) != ("A", "aspiration"):  # "Employment: to be a barber" is still a hope
                standing.letter, standing.role = first, role_of(first)
            walk.shared.pop(first, None)
        if found.area in ("health", "social-care") and len(standing.letters) > 1:
            standing.domain = found.area
        return True
    if found.role is None or found.coverage < 0.7:
        return False
    if _BARE_WHAT.match(text) and len(standing.letters) == 1 and standing.letter in NEEDS:
        standing.role = role_of(standing.letter)  # "Where | Talking", "What | Kit has thirty words"
        return True
    letter, role = target(walk, found)
    if letter is None:
        return False
    if role == "attribute" and standing.role != "attribute":
        return False
    statement = standing.last_shape or standing.before_steps
    walk.switch(letter, role)
    if role == "steps":
        standing.before_steps = statement
    standing.lead = None
    standing.near_heading = True
    if found.number or letter == "A":
        standing.label = text
    if found.area is not None and found.area_coverage >= 0.7:
        standing.area = found.area
    return True


def _was_just_numbered(walk: Walk) -> bool:
    """Whether the label at hand is a number right before: "Outcome 1." and then "Employment: by July ..."."""
    last = walk.passages[-1] if walk.passages else None
    label = walk.standing.label or ""
    return (
        last is not None
        and last.role == "label"
        and last.text == label
        and label[-3:].strip(".:) ").isdigit()
    )


def takes_as_heading(walk: Walk, block: Block, banner: bool) -> bool:
    """Whether a block is set as a sub-heading, though its words are not known; parts end there."""
    standing = walk.standing
    text = block.text.strip()
    words = len(text.split())
    if (
        standing.zone != "section"
        or (block.label and block.level is None and not (banner and _is_numbered_title(block)))
        or words > 14
        or text[-1:] in ".;,!"
    ):
        return False
    if standing.letter == "E" and _BY_WHEN.match(text) and (block.level is not None or walk.prominent(block)):
        standing.role = "outcome"
        standing.lead = text
        standing.run += 1
        return True
    if SAYS_SOMETHING.search(text):
        return False
    if _NUMBERED_PART.match(text) and walk.prominent(block):
        return True
    if block.level is None and (
        words > 13 or not (block.look.bold or block.look.underline) or standing.letter in WITHOUT_PARTS
    ):
        return text.endswith(":") and (block.look.bold or banner) and words <= 10
    standing.role = role_of(standing.letter)
    standing.label = text
    standing.lead = None
    standing.run += 1
    standing.near_heading = True
    return True


def _is_numbered_title(block: Block) -> bool:
    """Whether a numbered line across a table is its title: set bold in a few words, and no sentence."""
    return (
        block.look.bold and len(block.text.split()) <= _MOST_IN_TITLE and not IS_SENTENCE.search(block.text)
    )


def is_bare(block: Block) -> bool:
    """Whether a block is neither listed, nor speech, nor a sentence: its words may be a label."""
    words = block.text.strip()
    return not block.label and words[:1] not in _OPENS_SPEECH and words.rstrip("\"'”’ ")[-1:] not in ".;,!?"


def leave_steps(walk: Walk, block: Block) -> None:
    """End a list of steps at the first block shaped like the statement before the list."""
    standing = walk.standing
    if (
        standing.role == "steps"
        and standing.before_steps is not None
        and shape(block) == standing.before_steps
    ):
        standing.role = role_of(standing.letter)
        standing.before_steps = None
        standing.run += 1
