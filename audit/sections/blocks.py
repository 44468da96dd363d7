"""Blocks that follow one another: each is a heading, a label, or a passage of where the reader stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audit.model.document import Block
from audit.model.plan import Letter
from audit.sections.labels import (
    SAYS_SOMETHING,
    apply_label,
    is_area,
    is_bare,
    known_among_parts,
    leave_steps,
    takes_as_heading,
)
from audit.sections.leaving import leaves, signs_off
from audit.sections.list_marks import is_coded, shape, with_label, with_typed_code
from audit.sections.passages import Role, Row
from audit.sections.pointers import is_reference_line, says_source
from audit.sections.run_in_labels import end_run_in, run_in, told_beside
from audit.sections.section_headings import continues_heading, section_letters, stands_alone
from audit.sections.sense import Sense
from audit.sections.serving import (
    leads_provision,
    only_names_others_here,
    serve_reference,
    states_after_reference,
    states_outcome_here,
    tells_outcomes_in_f,
    turn_to_provision,
)
from audit.sections.standing import WITHOUT_PARTS, Standing, role_of
from audit.sections.state import Walk
from audit.sections.wording import is_helper, is_placeholder, is_prompt

_OF_MONEY = re.compile(r"\b(?:personal budget|direct payment)s?\b", re.I)
#: Words of the longest text that may be a heading's title, its second line, or a label in plain type.
_MOST_IN_TITLE, _MOST_IN_SECOND_LINE, _MOST_IN_PLAIN_LABEL = 45, 20, 9
_MOST_IN_AREA = 5
_MOST_BEHIND_NUMBER = 6  # words: more behind "Outcome 3:" are the outcome and not its title


def read_blocks(
    walk: Walk,
    blocks: Sequence[Block],
    *,
    banner: bool = False,
    container: tuple[int, ...] = (),
    row: Row | None = None,
) -> None:
    """Walk through blocks that follow one another: body text, or what stands in one cell."""
    reader = _BlockReader(walk, banner, container, row)
    position = 0
    while position < len(blocks):
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        position += 1 + reader.read(blocks[position], following)


#: The lines behind a label, and the labels within one: "What: ... Who: ... How often: ...".
_NEXT_LABEL = re.compile(
    r"\n|(?<=[.;])\s+(?=(?:(?:By |From )?[Ww]hom?|How (?:often|long|much)|When|Where|Frequency|Duration|"
    r"Ratio|Review(?:ed)?|Given|Delivered|Provided)\b[^.:;]{0,24}:\s)"
)


def _heads_numbers(block: Block, following: Block | None) -> bool:
    """Whether a numbered line heads those numbered under it: "F1 Access to teaching" over "F1.1 ..."."""
    number = block.label.strip(" ().:")
    return (
        following is not None
        and any(map(str.isdigit, number))
        and following.label.strip(" (").startswith(f"{number}.")
        and len(block.text.split()) <= _MOST_IN_PLAIN_LABEL
        and block.text.rstrip()[-1:] not in ".;!?"
        and not any(map(str.isdigit, block.text))  # "Provision for Outcome 1" says what is under it is for
    )


@dataclass(frozen=True, slots=True)
class _BlockReader:
    """Takes in blocks of body text or of one cell; `banner` is true for a cell across the table."""

    walk: Walk
    banner: bool
    container: tuple[int, ...]
    row: Row | None

    def read(self, block: Block, following: Block | None) -> int:
        """Take one block in; returns how many of the following ones it has taken with it."""
        walk = self.walk
        if id(block) in walk.set_aside:
            self._set_aside(block)
            return 0
        coded = is_coded(block, walk.standing.letter)
        if not block.label or shape(block) == walk.standing.run_in_shape or coded:
            end_run_in(walk)  # "2.1 Strengths. ..." does not speak for 2.2, nor "Strengths: ..." for B1
        if is_placeholder(block):
            self._emit(block, "placeholder")
            return 0
        found = walk.sense(with_label(block))
        taken = self._takes_letter(block, following, found)
        if taken is not None:
            return taken
        if not (
            self._takes_heading(block, found)
            or self._takes_turn(block)
            or self._takes_label(block, found, following)
            or self._takes_number(block, found)
            or self._takes_run_in(block)
        ):
            coded = walk.standing.zone == "section" and walk.standing.letter not in WITHOUT_PARTS
            self._take_text(with_typed_code(block) if coded else block, following)
        return 0

    def _takes_letter(self, block: Block, following: Block | None, found: Sense) -> int | None:
        """Take a letter that stands alone as a heading, with its title if that is the next block.

        Returns how many of the following blocks it has taken, None where the block is no such letter.
        """
        walk = self.walk
        if not found.letters or found.titled:
            return None
        alone = stands_alone(walk, block)
        if following is None:
            if not alone or self.row is not None:
                return None
            self._open(found.letters, found, block)  # "K" over a table
            return 0
        if id(following) in walk.set_aside:
            return None
        joined = walk.sense(f"{block.text} {following.text}")
        words = len(following.text.split())
        told = words > _MOST_IN_PLAIN_LABEL and following.text.rstrip().endswith(".")
        if (
            not told
            and joined.letters
            and joined.titled
            and joined.coverage >= 0.6
            and words <= _MOST_IN_TITLE
        ):
            walk.letter_looks.add(block.look)
            self._open(joined.letters, joined, block)
            self._emit(following, "heading")
            return 1
        as_others = block.look in walk.letter_looks and not walk.headings.keys() & set(found.letters)
        at_hand = len(walk.standing.letters) > 1 and set(found.letters) <= set(walk.standing.letters)
        if not (
            found.prefixed
            or alone
            or (as_others and walk.prominent(following))
            or (at_hand and walk.prominent(block))
        ):
            return None
        self._open(found.letters, found, block)
        if found.prefixed or not walk.prominent(following) or words > _MOST_IN_SECOND_LINE:
            return 0
        self._emit(following, "heading")
        return 1

    def _takes_heading(self, block: Block, found: Sense) -> bool:
        """Take a heading: of a section, the rest of one, or of a part outside the sections."""
        walk = self.walk
        if letters := section_letters(walk, block, found, self.banner):
            self._open(letters, found, block)
            return True
        if continues_heading(walk, block, found):
            self._emit(block, "heading")
            return True
        return leaves(walk, block, found, self.banner)

    def _takes_turn(self, block: Block) -> bool:
        """Take a line that leads from an outcome to its provision, under a heading of both."""
        lead = turn_to_provision(self.walk, block) if self.row is None else None
        if lead is None:
            return False
        self._emit(block, "lead")
        self.walk.standing.lead = lead
        return True

    def _takes_label(self, block: Block, found: Sense, following: Block | None) -> bool:
        """Take a sub-heading or label that fills its block: an area, a part, a number with a title."""
        walk, text = self.walk, block.text
        set_as_heading = walk.prominent(block) or self.banner
        stands_over = following is not None and not walk.prominent(following) and not block.label
        if set_as_heading and stands_over and self.row is None:
            found = known_among_parts(walk, found, text)
        understood = found.coverage if self.row is not None else max(found.coverage, found.area_coverage)
        in_plain_type = len(text.split()) <= _MOST_IN_PLAIN_LABEL and (
            text.rstrip().endswith(":")
            or (understood >= 0.99 and (is_bare(block) or self._heads_area(block, found, following)))
        )
        titled_number = (
            set_as_heading
            and bool(found.number)
            and len(found.rest.split()) <= _MOST_BEHIND_NUMBER
            and not SAYS_SOMETHING.search(found.rest)
        )
        if (
            (set_as_heading or in_plain_type)
            and (not found.rest or titled_number)
            and apply_label(walk, found, text)
        ):
            self._emit(block, "label")
            serve_reference(walk, block)
            return True
        over_text = bool(block.label) and following is not None and not walk.prominent(following)
        if _heads_numbers(block, following) or (
            set_as_heading and takes_as_heading(walk, block, self.banner or over_text)
        ):
            self._emit(block, "label")
            return True
        return False

    def _heads_area(self, block: Block, found: Sense, following: Block | None) -> bool:
        """Whether a numbered line is the heading of an area ("2.1 Communication and interaction").

        Several such lines below each other are a list of the areas.
        """
        words = block.text.rstrip()
        named = words.rstrip(".") if len(words.split()) <= _MOST_IN_AREA else words  # "2.2 Literacy."
        numbered = any(map(str.isdigit, block.label)) and is_bare(replace(block, label="", text=named))
        return (
            numbered
            and is_area(found)
            and following is not None
            and not is_area(self.walk.sense(following.text))
        )

    def _takes_number(self, block: Block, found: Sense) -> bool:
        """Take a numbered label and what stands behind it in its block: "Outcome 2: By July ..."."""
        walk = self.walk
        cut = len(block.text) - len(found.rest)
        if states_after_reference(walk, found, self.row):
            self._state_after_reference(block, cut)
            return True
        if not (found.number and found.rest and apply_label(walk, found, block.text[:cut].strip())):
            return False
        if states_outcome_here(walk, found):
            over_provision = tells_outcomes_in_f(walk)
            self._state_outcome(block, cut)
            if over_provision:
                walk.outcomes_over_provision = True
                walk.standing.lead = " ".join(block.text.split())
        else:
            self._split_off(block, cut)
            serve_reference(walk, block)
        return True

    def _takes_run_in(self, block: Block) -> bool:
        """Take a label at the start of a paragraph, and the paragraph as what it says."""
        walk = self.walk
        if (cut := told_beside(walk, block)) is not None:
            self._tell_beside(block, cut)
            return True
        letter, role, label = walk.standing.letter, walk.standing.role, walk.standing.label
        area = walk.standing.area
        if (cut := run_in(walk, block)) is None:
            return False
        self._split_off(block, cut)
        standing = walk.standing
        if standing.letter == letter and area is not None and is_coded(block, walk.standing.letter):
            standing.area = area  # "B6 Attention: ..." under the heading of an area
        in_margin = block.text[cut - 1] == "\t"  # then it speaks for all that is set beside it
        if standing.letter == letter and standing.role != role and not in_margin:
            standing.after_run_in = (role, label)
            standing.run_in_shape = shape(block) if block.label else None
        return True

    def _take_text(self, block: Block, following: Block | None) -> None:
        """Take in a block that is neither heading nor label."""
        walk = self.walk
        if signs_off(walk, block, following, in_table=self.row is not None):
            return
        in_section = walk.standing.zone == "section"
        if in_section and (is_helper(block, walk.standing.near_heading, walk.names) or self._prompts(block)):
            self._emit(block, "helper")
        elif self.row is None and (lead := leads_provision(walk, block, following)):
            self._emit(block, "lead")
            walk.standing.lead = lead
        elif in_section and self._refers(block):
            self._emit(block, "reference")
        else:
            self._take_statement(block)

    def _refers(self, block: Block) -> bool:
        """Whether a line only says what the words over it serve, or whose advice they are from."""
        text, listed = block.text, self.walk.standing.letter == "K"
        named = is_reference_line(text) or only_names_others_here(self.walk, text)
        return named or (says_source(text) and not listed)

    def _prompts(self, block: Block) -> bool:
        """Whether a line under a title tells the writer what to put there."""
        standing = self.walk.standing
        return standing.near_heading and standing.role != "provision" and is_prompt(block, self.walk.names)

    def _take_statement(self, block: Block) -> None:
        walk = self.walk
        leave_steps(walk, block)
        if {"I", "J"} <= set(walk.standing.letters) and _OF_MONEY.search(block.text):
            walk.switch("J", "other")  # "Where I learn. Money": nothing else tells the two apart
        self._emit(block)
        walk.standing.near_heading = False
        walk.standing.last_shape = shape(block)

    def _state_after_reference(self, block: Block, cut: int) -> None:
        """Take in a statement that opens with what it is for, which is its lead and no other's."""
        standing = self.walk.standing
        standing.label = None
        standing.lead = block.text[:cut].strip()
        standing.run += 1
        self._split_off(block, cut)
        standing.lead = None

    def _state_outcome(self, block: Block, cut: int) -> None:
        """Take in an outcome that is stated among the needs it answers: it is of Section E, and it alone."""
        standing = self.walk.standing
        letter = standing.letter
        standing.letter, standing.role = "E", "outcome"
        self._split_off(block, cut)
        standing.letter, standing.role, standing.label = letter, role_of(letter), None
        standing.run += 1

    def _tell_beside(self, block: Block, cut: int) -> None:
        """Take in what is said beside a provision: "By whom: ..."."""
        standing = self.walk.standing
        label = block.text[:cut].strip()
        self._emit(replace(block, text=label), "label")
        column, standing.column = standing.column, label.strip(" :")
        self._emit(replace(block, text=block.text[cut:].strip(), label=""), "attribute")
        standing.column = column

    def _split_off(self, block: Block, cut: int) -> None:
        """Take in the label that opens a block, and the lines behind it as blocks of their own."""
        head, rest = block.text[:cut].strip(), block.text[cut:].strip()
        if head:
            self._emit(replace(block, text=head), "label")
        look = replace(block.look, bold=False, bold_lead=0)
        inner = replace(self, banner=False)
        mark = block.label  # "1. Outcome: By July ..." is still the list's first
        kept, self.walk.standing.before_steps = self.walk.standing.before_steps, None
        for line in filter(None, map(str.strip, _NEXT_LABEL.split(rest))):
            inner.read(replace(block, text=line, look=look, level=None, label=mark), None)
            mark = ""
        self.walk.standing.before_steps = kept  # "Step 1: ..." is no end of the steps, the next block may be

    def _set_aside(self, block: Block) -> None:
        walk = self.walk
        kept = walk.standing
        walk.standing = Standing(zone="contents", run=kept.run)
        walk.emit(block)
        walk.standing = kept

    def _open(self, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
        self.walk.open_section(letters, found, block)
        self.walk.emit(block, "heading")

    def _emit(self, block: Block, role: Role | None = None) -> None:
        self.walk.emit(block, role, container=self.container, row=self.row)
