"""Blocks that follow one another: each is a heading, a label, or a passage of where the reader stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.language.guarded import Guarded
from audit.model.document import Block
from audit.model.plan import Letter
from audit.sections.labels import SAYS_SOMETHING, apply_label, takes_as_heading
from audit.sections.leaving import closes_plan, leaves
from audit.sections.list_marks import shape, with_label
from audit.sections.passages import Row
from audit.sections.pointers import is_reference_line
from audit.sections.run_in_labels import run_in, told_beside
from audit.sections.section_headings import continues_heading, section_letters, stands_alone
from audit.sections.sense import Sense
from audit.sections.serving import leads_provision, states_after_reference, states_outcome_here
from audit.sections.standing import WITHOUT_PARTS, Standing, role_of
from audit.sections.state import Walk
from audit.sections.wording import is_helper, is_placeholder

_SIGNED = Guarded(
    r"^\W*(?:signed|signature|agreed and signed|issued (?:by|on behalf))\b|\bduly authorised officer\b", re.I
)
_DATE_LINE = re.compile(r"^\W*dated?\b.{0,40}$", re.I)
_OPENS_SPEECH = ("“", "‘", '"')
_OF_MONEY = re.compile(r"\b(?:personal budget|direct payment)s?\b", re.I)
#: A typed code before a statement: "B1 She ...", "O3: By ...", "N-002".
_CODE = re.compile(
    r"^(?:H[12]|[A-H]|[NOP]|EN|ED)[-. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?\s*[.:)–-]*\s+(?=[A-Z\"“‘'(])"
)


def read_blocks(
    walk: Walk,
    blocks: Sequence[Block],
    *,
    banner: bool = False,
    container: tuple[int, ...] = (),
    row: Row | None = None,
) -> None:
    """Walk through blocks that follow one another: body text, or what stands in one cell."""
    position = 0
    while position < len(blocks):
        block = blocks[position]
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        position += 1 + read_block(walk, block, following, banner=banner, container=container, row=row)


def read_block(
    walk: Walk,
    block: Block,
    following: Block | None,
    *,
    banner: bool = False,
    container: tuple[int, ...] = (),
    row: Row | None = None,
) -> int:
    """Take one block in; returns how many of the following ones it has taken with it."""
    if id(block) in walk.set_aside:
        set_aside(walk, block)
        return 0
    if not block.label or shape(block) == walk.standing.run_in_shape:
        end_run_in(walk)  # "2.1 Strengths. ..." does not speak for 2.2
    if is_placeholder(block):
        walk.emit(block, "placeholder", container=container, row=row)
        return 0
    found = walk.sense(with_label(block))
    if found.letters and not found.titled and following is None and row is None and stands_alone(walk, block):
        open_by_heading(walk, found.letters, found, block)  # "K" over a table
        return 0
    if found.letters and not found.titled and following is not None and id(following) not in walk.set_aside:
        joined = walk.sense(f"{block.text} {following.text}")
        if joined.letters and joined.titled and joined.coverage >= 0.6 and len(following.text.split()) <= 45:
            open_by_heading(walk, joined.letters, joined, block)
            walk.emit(following, "heading", container=container, row=row)
            return 1
        if (found.prefixed or stands_alone(walk, block)) and not found.titled:
            open_by_heading(walk, found.letters, found, block)
            if not found.prefixed and walk.prominent(following) and len(following.text.split()) <= 20:
                walk.emit(following, "heading", container=container, row=row)
                return 1
            return 0
    if letters := section_letters(walk, block, found, banner):
        open_by_heading(walk, letters, found, block)
        return 0
    if continues_heading(walk, block, found):
        walk.emit(block, "heading", container=container, row=row)
        return 0
    if leaves(walk, block, found, banner):
        return 0
    heading_like = walk.prominent(block) or banner
    if heading_like or len(block.text.split()) <= 9:
        short_label = (
            block.text.rstrip().endswith(":") or heading_like or (found.coverage >= 0.99 and _bare(block))
        )
        titled_number = (
            bool(found.number)
            and len(found.rest.split()) <= 6
            and heading_like
            and not SAYS_SOMETHING.search(found.rest)
        )
        if (
            (not found.rest or titled_number)
            and (short_label or titled_number)
            and apply_label(walk, found, block.text)
        ):
            walk.emit(block, "label", container=container, row=row)
            serve_reference(walk, block)
            return 0
    if heading_like and takes_as_heading(walk, block, banner):
        walk.emit(block, "label", container=container, row=row)
        return 0
    if states_after_reference(walk, found, row):
        state_after_reference(walk, block, len(block.text) - len(found.rest), container, row)
        return 0
    if (
        found.number
        and found.rest
        and apply_label(walk, found, block.text[: len(block.text) - len(found.rest)])
    ):
        if states_outcome_here(walk, found):
            state_outcome(walk, block, len(block.text) - len(found.rest), container, row)
            return 0
        split_off(walk, block, len(block.text) - len(found.rest), container, row)
        serve_reference(walk, block)
        return 0
    if (cut := told_beside(walk, block)) is not None:
        walk.emit(replace(block, text=block.text[:cut].strip()), "label", container=container, row=row)
        column, walk.standing.column = walk.standing.column, block.text[:cut].strip(" :")
        rest = replace(block, text=block.text[cut:].strip(), label="")
        walk.emit(rest, "attribute", container=container, row=row)
        walk.standing.column = column
        return 0
    before = (walk.standing.letter, walk.standing.role, walk.standing.label)
    if (cut := run_in(walk, block)) is not None:
        split_off(walk, block, cut, container, row)
        if walk.standing.letter == before[0] and walk.standing.role != before[1]:
            walk.standing.after_run_in = before[1:]
            walk.standing.run_in_shape = shape(block) if block.label else None
        return 0
    if (
        (code := _CODE.match(block.text))
        and walk.standing.zone == "section"
        and walk.standing.letter not in WITHOUT_PARTS
    ):
        block = replace(block, text=block.text[code.end() :], label=code.group().strip(" .:)-–"))
    if walk.standing.letter in WITHOUT_PARTS and _dates_signature(block, following):
        walk.stand_in("sign-off")
    late = walk.standing.letter in WITHOUT_PARTS or "duly authorised officer" in block.text.lower()
    closes = _SIGNED.search(block.text) or (row is None and closes_plan(walk, block, following))
    if late and closes and len(block.text.split()) <= 30:
        walk.stand_in("sign-off")
        walk.emit(block)
        return 0
    if walk.standing.zone == "section" and is_helper(block, walk.standing.near_heading, walk.names):
        walk.emit(block, "helper", container=container, row=row)
        return 0
    if row is None and (lead := leads_provision(walk, block, following)) is not None:
        walk.emit(block, "lead", container=container)
        walk.standing.lead = lead
        return 0
    if walk.standing.zone == "section" and is_reference_line(block.text):
        walk.emit(block, "reference", container=container, row=row)
        return 0
    leave_steps(walk, block)
    if {"I", "J"} <= set(walk.standing.letters) and _OF_MONEY.search(block.text):
        walk.switch("J", "other")  # "Where I learn. Money": nothing else tells the two apart
    walk.emit(block, container=container, row=row)
    walk.standing.near_heading = False
    walk.standing.last_shape = shape(block)
    return 0


def _dates_signature(block: Block, following: Block | None) -> bool:
    """Whether a line is the date over a signature, and so ends the sections."""
    return (
        following is not None and bool(_DATE_LINE.match(block.text)) and bool(_SIGNED.search(following.text))
    )


def serve_reference(walk: Walk, block: Block) -> None:
    """After a heading that is another kind's number ("Outcome 2: By July ..."), what follows serves it."""
    standing = walk.standing
    if standing.role != "reference" or walk.sense(block.text).number is None:
        return
    standing.lead = f"{block.label} {block.text}".strip()
    standing.role = role_of(standing.letter)
    standing.label = None
    standing.run += 1


def state_after_reference(
    walk: Walk, block: Block, cut: int, container: tuple[int, ...], row: Row | None
) -> None:
    """Take in a statement that opens with what it is for, which is its lead and no other's."""
    standing = walk.standing
    standing.label = None
    standing.lead = block.text[:cut].strip()
    standing.run += 1
    split_off(walk, block, cut, container, row)
    standing.lead = None


def state_outcome(walk: Walk, block: Block, cut: int, container: tuple[int, ...], row: Row | None) -> None:
    """Take in an outcome that is stated among the needs it answers: it is of Section E, and it alone."""
    standing = walk.standing
    letter = standing.letter
    standing.letter, standing.role = "E", "outcome"
    split_off(walk, block, cut, container, row)
    standing.letter, standing.role, standing.label = letter, role_of(letter), None
    standing.run += 1


def open_by_heading(walk: Walk, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
    walk.open_section(letters, found, block)
    walk.emit(block, "heading")


def split_off(walk: Walk, block: Block, cut: int, container: tuple[int, ...], row: Row | None) -> None:
    head, rest = block.text[:cut].strip(), block.text[cut:].strip()
    kept = block.label  # "1. Outcome: By July ..." is still the list's first
    if head:
        walk.emit(replace(block, text=head), "label", container=container, row=row)
    for line in [part for part in rest.split("\n") if part.strip()] if "\n" in rest else [rest]:
        mark, kept = kept, ""
        if line:
            look = replace(block.look, bold=False, bold_lead=0)
            read_block(
                walk,
                replace(block, text=line.strip(), look=look, level=None, label=mark),
                None,
                container=container,
                row=row,
            )


def set_aside(walk: Walk, block: Block) -> None:
    kept = walk.standing
    walk.standing = Standing(zone="contents", run=kept.run)
    walk.emit(block)
    walk.standing = kept


def end_run_in(walk: Walk) -> None:
    """A label at the start of a paragraph speaks for it and the list under it, and no further."""
    standing = walk.standing
    if standing.after_run_in is not None:
        standing.role, standing.label = standing.after_run_in
        standing.after_run_in = None
        standing.run += 1


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


def _bare(block: Block) -> bool:
    words = block.text.strip()
    return not block.label and words[:1] not in _OPENS_SPEECH and words.rstrip("\"'”’ ")[-1:] not in ".;,!?"
