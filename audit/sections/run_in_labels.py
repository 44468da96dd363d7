"""Labels at the start of a paragraph: "Strengths: ...", "H1 (under the 1970 Act): ...", "By whom: ..."."""

from __future__ import annotations

import re

from audit.model.document import Block
from audit.model.plan import Letter
from audit.sections.fields import detail_asked
from audit.sections.labels import IS_SENTENCE, LEADS_OUT, apply_label, is_area
from audit.sections.sense import Sense
from audit.sections.standing import PROVISION
from audit.sections.state import Walk
from audit.sections.titles import is_area_alone

_TYPE_OF = re.compile(r"^(?:type|sort|kind|name)\b.{0,30}$", re.I)
#: "She seeks movement and deep pressure:": an area is named in it, and it is a statement.
_TELLS_SOMETHING = re.compile(r"^(?:he|she|they) [a-z]+", re.I)
_ASKS = re.compile(r"^\W*(?:what|how|where|when|why|who|which|things|areas?|needs?)\b", re.I)
_MOST_BESIDE = 6  # words of a label such as "By whom" or "How often and for how long"
_H1_OR_H2 = re.compile(r"^H\s?(?:\(([12])\)|([12])\b)[^.;]{0,85}:$")


def run_in(walk: Walk, block: Block) -> int | None:
    """The length of a label that opens the block ("Strengths: ...", bold "Views"), once applied."""
    text = block.text
    colon = text.find(":")
    newline = text.find("\n")
    stop = text.find(". ")
    tab = text.find("\t") if text.count("\t") == 1 else -1
    for cut in sorted({block.look.bold_lead, colon + 1, newline + 1, stop + 1, tab + 1} - {0}):
        if cut > 90 or cut >= len(text):
            continue
        head = text[:cut].strip()
        if head and (part := _part_of_h(walk, head)) is not None:
            walk.switch(part, "provision", block)
            return cut
        if not head or len(head.split()) > 10:
            continue
        if cut == stop + 1 and (IS_SENTENCE.search(head) or ":" in head[:-1] or "," in head):
            continue
        found = walk.sense(head)
        letters = found.letters if found.prefixed or _is_whole_title(walk, found) else ()
        if letters and walk.standing.zone != "annex" and not _runs_on(text[cut:]):
            walk.open_section(letters, found, block)
            return cut
        if found.role == "attribute" and walk.standing.zone == "section":
            continue
        if found.role in LEADS_OUT:
            continue
        if only_names(walk, head, cut == block.look.bold_lead, text[cut:]):
            return cut
        if is_area(found) and (_TELLS_SOMETHING.match(head) or _states(head)):
            continue
        if is_area(found) and walk.standing.role in ("provision", "outcome") and not is_area_alone(head):
            continue
        kept = (walk.standing.letter, walk.standing.role)
        if (found.coverage >= 0.99 or is_area(found)) and apply_label(walk, found, head.rstrip(":")):
            if is_area(found) and kept[1] in ("provision", "outcome"):
                walk.standing.letter, walk.standing.role = kept
            return cut
    return None


def _states(head: str) -> bool:
    """Whether words before a colon are a sentence ("Play is solitary", but not "What is hard")."""
    return bool(IS_SENTENCE.search(head)) and not _ASKS.match(head)


def _is_whole_title(walk: Walk, found: Sense) -> bool:
    """Whether a label is a section's letter and title ("I Placement:"), and nothing was written of it."""
    concept = found.concept
    return (
        len(found.letters) == 1
        and found.coverage >= 0.99
        and concept is not None
        and concept.letter == found.letters[0]
        and not walk.written & set(found.letters)
    )


def end_run_in(walk: Walk) -> None:
    """A label at the start of a paragraph speaks for it and the list under it, and no further."""
    standing = walk.standing
    if standing.after_run_in is not None:
        standing.role, standing.label = standing.after_run_in
        standing.after_run_in = None
        standing.run += 1


def _part_of_h(walk: Walk, head: str) -> Letter | None:
    """The half of Section H that a label at the start of a paragraph names ("H1 (under the 1970 Act):")."""
    match = _H1_OR_H2.match(head)
    if match is None or not {"H1", "H2"} & set(walk.standing.letters) or walk.standing.zone != "section":
        return None
    return "H1" if "1" in match.groups() else "H2"


def told_beside(walk: Walk, block: Block) -> int | None:
    """The length of a label before what is said beside a provision ("By whom: ...", "How often: ...")."""
    standing, colon = walk.standing, block.text.find(":")
    if standing.zone != "section" or standing.letter not in PROVISION or standing.role != "provision":
        return None
    head, rest = block.text[: colon + 1].strip(), block.text[colon + 1 :].strip()
    last = walk.passages[-1] if walk.passages else None
    if not head or not rest or len(head.split()) > _MOST_BESIDE:
        return None
    if last is None or last.letter != standing.letter or last.role not in ("provision", "attribute"):
        return None
    found = walk.sense(head)
    return colon + 1 if found.role == "attribute" and found.coverage >= 0.99 else None


def only_names(walk: Walk, head: str, bold: bool, rest: str) -> bool:
    """Whether a run-in label names a field or is set as a label, and heads nothing by itself."""
    standing = walk.standing
    if standing.zone != "section" or len(head.split()) > 6 or not rest.strip():
        return False
    if standing.letter in ("I", "J") and (
        detail_asked(head.rstrip(" :")) is not None or _TYPE_OF.match(head)
    ):
        return True
    found = walk.sense(head)
    return bold and head.endswith(":") and found.role is None and not is_area(found)


def _runs_on(rest: str) -> bool:
    return rest.strip()[:1].islower()
