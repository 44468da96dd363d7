"""Fields in running text: "Name: ...", a label with its value below it, a label with no mark at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from audit.language.dates import locate_dates
from audit.model.document import Block
from audit.sections.field_labels import MOST_WORDS, details_asked, may_open_label
from audit.sections.wording import placeholders_in

TICK = r"[☒☑✓✔■✗✘\uf0fe\uf0fd\uf078\uf052]|\[\s*[xX✓]\s*\]|\([xX✓]\)"
BOX = re.compile(rf"{TICK}|[☐□▢❏❑\uf0a8\uf06f\uf071]|\[\s*\]")

#: "Authorised officer - signature" is one label.
_PARTS_OF_SIGNING = (("name",), ("signature",), ("other",), ("officer",))
#: How far into its value a date begins at most ("by the end of 4 May 2026").
_NEAR = 16
#: Words of a line, and of a label in it, where nothing marks the label.
_MOST_IN_LINE = 14
_MOST_IN_LABEL = 7
_LINE = re.compile(
    r"^(?P<label>[^:\t]{2,100}?)\s*(?::(?!\d)|\t|\s[-–—=]\s|\s{3,}|\.{3,}|…+|_{3,})[\s.…_]*(?P<value>.*)$",
    re.S,
)
#: "a)", "(ii)", "3." before a label.
_ENUMERATED = re.compile(r"^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+", re.I)
_SEVERAL = re.compile(r"\t+|\s{3,}|\s[|·•]\s|(?<=[\w)’'])[.;]\s+(?=[A-Z][^.:]{2,60}:\s)")
#: What follows a label that is really the beginning of a sentence.
_RUN_ON = re.compile(r"^(?:is|was|are|will|has|have|and|or|but|which|that|to|in|at|the)\b", re.I)
#: Headings of the parts of a form that speak of somebody else than the child.
_OTHERS = re.compile(
    r"\b(?:parents?|carers?|guardians?|family (?:members|details|contacts?)|mother|father|siblings?|"
    r"contacts?|services?|professionals?|people (?:who|involved|working)|contributors?|agenc(?:y|ies)|"
    r"social worker|doctor|g\.?p\.?|emergency)\b",
    re.I,
)
_CHILD = re.compile(
    r"\b(?:child|young person|pupil|student|learner|my details|personal details|about me|this plan)\b", re.I
)
_PLACE_OF_EDUCATION = re.compile(
    r"^\W*(?:(?:current|present|my) )?(?:education(?:al)?|school|early years|college)?\s*"
    r"(?:setting|school|placement|provider|college)(?: details| attended)?\W*$",
    re.I,
)


def _can_be(detail: str, value: str) -> bool:
    """Whether a value can answer a label that nothing sets apart from it: a date must be one."""
    if detail.endswith("_date") or detail == "date_of_birth":
        found = locate_dates(value)
        return bool(found) and found[0].start <= _NEAR
    if detail in ("status", "version", "looked_after"):
        return len(value.split()) <= 4
    return True


@dataclass(frozen=True, slots=True)
class Field:
    """A label that was found, which detail it asks for, and what is filled in ("" for nothing).

    `detail` is null for a label that is none of ours; `block` is where the label stands. `of_child`
    is false in parts of a form that are about somebody else. `listed` is true in a list of people or
    papers, whose rows are no fields of the plan itself; `row` is what heads a row under headings.
    """

    detail: str | None
    label: str
    value: str
    block: Block | None = None
    of_child: bool = True
    listed: bool = False
    row: str = ""


@dataclass(slots=True)
class LineReader:
    """Goes through text once, knowing whose details the current part of the form gives."""

    names: frozenset[str] = frozenset()
    found: list[Field] = field(default_factory=list)
    of_child: bool = True
    at_school: bool = False

    def asked(self, label: str) -> tuple[str, ...]:
        """The details that a label asks for; merge fields and other template text are no labels."""
        plain = _ENUMERATED.sub("", label.strip().rstrip(" :?"))
        if not plain or len(plain) > 120 or BOX.search(plain) or ("«" in plain and placeholders_in(plain)):
            return ()
        return details_asked(plain, self.names)

    def add(self, label: str, value: str, block: Block | None, listed: bool = False, row: str = "") -> None:
        """Keep a field, once for each detail that its label asks for."""
        details = self.asked(label)
        if self.at_school and details in (("name",), ("name", "other")):
            details = ("setting",)
        for detail in details or (None,):
            if detail != "other" or len(details) == 1:
                plain = " ".join(label.split())
                self.found.append(Field(detail, plain, value.strip(), block, self.of_child, listed, row))

    def heading(self, text: str) -> None:
        """A heading or a merged row: whose details follow."""
        self.at_school = bool(_PLACE_OF_EDUCATION.match(text))
        theirs = bool(re.search(r"\b(?:parents?|carers?|contacts?|services?)\b", text, re.I))
        self.of_child = (bool(_CHILD.search(text)) and not theirs) or not _OTHERS.search(text)

    def line(self, text: str, block: Block | None) -> bool:
        """Read the fields of one line: "Name: Amira  Date of birth: 4 May 2014"; whether there were any."""
        pieces = [piece for piece in _SEVERAL.split(text) if piece.strip()]
        if len(pieces) > 1 and any(":" in one or self.asked(one) or self.holds_fields(one) for one in pieces):
            return self._pieces(pieces, block)
        match = _LINE.match(text)
        if (
            match
            and ":" not in text
            and self.asked(text)
            and self.asked(match["value"])[:1] in _PARTS_OF_SIGNING
        ):
            return False
        if match and (self.asked(match["label"]) or (":" in text and len(match["label"].split()) <= 8)):
            self.add(match["label"], match["value"], block)
            return True
        return False

    def _pieces(self, pieces: Sequence[str], block: Block | None) -> bool:
        before = len(self.found)
        position = 0
        while position < len(pieces):
            piece = pieces[position].strip()
            position += 1
            match = _LINE.match(piece)
            label, value = (match["label"], match["value"]) if match else (piece, "")
            if not self.asked(label) and not match:
                if (cut := self.label_before(piece)) is not None:
                    self.add(piece[:cut], piece[cut:], block)
                continue
            if not value.strip() and position < len(pieces):
                following = pieces[position].strip()
                if not self.asked(following.partition(":")[0]):
                    value = following
                    position += 1
            self.add(label, value, block)
        return len(self.found) > before

    def blocks(self, blocks: Sequence[Block], in_cell: bool = False) -> None:
        """Read a run of blocks; in a cell a line under a label is its value without more ado."""
        position = 0
        while position < len(blocks):
            block = blocks[position]
            text = block.text.strip()
            position += 1
            before = len(self.found)
            following = blocks[position].text.strip() if position < len(blocks) else ""
            if not text:
                continue
            if self.line(text, block):
                if (
                    len(self.found) > before
                    and not self.found[-1].value
                    and following
                    and not self.is_label(following)
                ):
                    self._fill_last(before, following)
                    position += 1
                continue
            lead = block.look.bold_lead
            if 0 < lead < len(text) and self.asked(text[:lead]):
                self.add(text[:lead], text[lead:], block)
                continue
            marked = text.endswith((":", "?")) or block.look.bold or in_cell
            if self.asked(text) and (marked or 0 < len(following.split()) <= 8):
                taken = bool(following) and not self.is_label(following)
                self.add(text, following if taken else "", block)
                position += taken
            elif (cut := self.label_before(text)) is not None:
                self.add(text[:cut], text[cut:], block)
            elif len(text.split()) <= 9 and (block.look.bold or block.level is not None):
                self.heading(text)

    def _fill_last(self, start: int, value: str) -> None:
        label = self.found[-1].label
        for number in range(start, len(self.found)):
            if self.found[number].label == label and not self.found[number].value:
                self.found[number] = replace(self.found[number], value=value)

    def label_before(self, text: str) -> int | None:
        """The length of a label with no mark behind it ("Date of birth 4 May 2014", "Name Amira Khan")."""
        words = list(re.finditer(r"\S+", text))
        if not 1 < len(words) <= _MOST_IN_LINE or not (self.names or may_open_label(words[0].group())):
            return None
        if BOX.search(text) or self.asked(text):
            return None
        for count in range(min(_MOST_IN_LABEL, len(words) - 1), 0, -1):
            cut = words[count - 1].end()
            rest = words[count].group()
            if not (rest[:1].isupper() or rest[:1].isdigit() or "/" in rest) or _RUN_ON.match(rest):
                continue
            asked = self.asked(text[:cut])
            if asked and asked != ("other",):
                return cut if _can_be(asked[0], text[cut:]) else None
        return None

    def is_label(self, text: str) -> bool:
        """Whether a text is a label, or begins with one."""
        plain = text.strip()
        if not plain or len(plain.split()) > MOST_WORDS:
            return False
        if plain.endswith(":") or self.asked(plain):
            return True
        match = _LINE.match(plain)
        return match is not None and ":" in plain and bool(self.asked(match["label"]))

    def holds_fields(self, text: str) -> bool:
        """Whether a text is a label and its value in one ("Born 17-Aug-2010", "Officer: J. Doe")."""
        if self.asked(text):
            return False
        match = _LINE.match(text.strip())
        if match and match["value"].strip() and self.asked(match["label"]):
            return True
        return self.label_before(text) is not None
