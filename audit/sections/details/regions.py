"""The parts of a document that details are read from: front page, sign-off, Sections A and I, annexes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from audit.language.dates import find_date
from audit.model.document import Block, Document, Table, iter_blocks
from audit.model.plan import Letter
from audit.sections.fields import detail_asked
from audit.sections.passages import TEXT_ROLES, Passage, Zone

#: Front pages end well before this many blocks in a document without any section.
_LONGEST_FRONT = 80
#: Whether a child is looked after is said early in Section D, if at all.
_MOST_OF_CARE = 12
#: Tables of a child's particulars stand before this many blocks, and have two such labels at least.
_EARLY = 150
_SHORT = 60
_ENOUGH = 2
_PARTICULARS = frozenset(
    ("date_of_birth", "upn", "nhs_number", "surname", "forenames", "preferred_name", "year_group")
)
_LONGEST_LABEL = 16
_WORDS_OF_DATE = 5
_CAPITALISED = r"(?-i:[A-ZÀ-Þ])[\w.’'-]*"
#: How a sign-off begins that no heading sets apart from the last sections.
SIGNS = re.compile(
    r"^\W*(?:a |the |this )?(?:(?:ehc )?plan (?:was |is |has been )?)?(?:electronically )?(?:"
    r"(?:[\w’'-]+ ){0,3}signature\b|sign here\b|sign[- ]?off\b|signed off\b|"
    r"signed\b(?=\W*(?:$|by\b|for\b|on\b|and\b|dated?\b|(?-i:[A-Z])))|"
    r"(?:agreed|approved|authorised|made|issued|finalised|given)(?: electronically)? (?:for|by|on behalf)\b|"
    r"(?:approved|authorised)(?: electronically)?:|for and on behalf\b|on behalf of\b|"
    rf"for (?:the )?(?:{_CAPITALISED} ){{0,6}}(?:council|authority)\b|{_CAPITALISED}"
    rf"(?: {_CAPITALISED}){{1,3}}(?:,.{{0,40}})? (?:for|on behalf of)\b.{{0,40}}\b(?:council|authority)\b|"
    r"(?:duly )?authorised (?:officer|signatory)\b|yours (?:sincerely|faithfully|truly)\b)",
    re.I,
)
_TYPED = re.compile(r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,4}")
_NAMED = re.compile(
    r"^\W*(?:print(?:ed)? |full )?(?:name|position|role|post|job(?: title)?|designation)\b.{0,60}$", re.I
)
_LAST_SECTIONS = ("I", "J", "K")


@dataclass(slots=True)
class Regions:
    """The document's blocks by where they stand, each in reading order."""

    front: list[Block] = field(default_factory=list)
    closing: list[Block] = field(default_factory=list)
    annex: list[Block] = field(default_factory=list)
    placement: list[Block] = field(default_factory=list)
    views: list[Block] = field(default_factory=list)
    sections: list[Block] = field(default_factory=list)
    placement_words: list[str] = field(default_factory=list)
    notes: list[Block] = field(default_factory=list)
    care: list[str] = field(default_factory=list)
    has_sign_off: bool = False

    def in_section(self, block: Block, letter: Letter | None, own: bool) -> None:
        """Keep a block of a section; `own` tells the section's own words from its headings and labels."""
        self.sections.append(block)
        if letter in _LAST_SECTIONS and block.place.table is None:
            self.notes.append(block)
        if letter == "A":
            self.views.append(block)
        elif letter == "D" and len(self.care) < _MOST_OF_CARE:
            self.care.append(block.text)
        elif letter == "I":
            self.placement.append(block)
            if own:
                self.placement_words.append(block.text)


def regions_of(document: Document, passages: Sequence[Passage]) -> Regions:
    """The document's blocks by region, told by where the reader of sections stood at each."""
    by_id = {id(one.block): one for one in passages}
    by_place = {one.block.place: one for one in passages}
    personal = _personal_tables(document)
    regions = Regions()
    of_sections = [one.letter for one in passages if one.zone == "section"]
    any_section = bool(of_sections)
    last_sections = (*_LAST_SECTIONS, *of_sections[-1:])
    opened = signing = False
    zone: Zone = "front page"
    letter: Letter | None = None
    lately: list[Block] = []
    for number, block in enumerate(document.blocks()):
        if id(block) in personal and zone != "annex":
            regions.front.append(block)
            continue
        passage = by_id.get(id(block)) or by_place.get(block.place)
        if passage is not None:
            zone, letter = passage.zone, passage.letter
            signing = signing and zone == "section" and passage.role != "heading"
        opened = opened or zone == "section"
        signing = signing or (zone == "section" and letter in last_sections and begins_sign_off(block))
        regions.has_sign_off = regions.has_sign_off or (zone == "sign-off" and opened)
        if (signing or zone == "sign-off") and opened and not regions.closing:
            regions.closing.extend(_just_before(lately))
        lately = [*lately[-2:], block]
        if signing:
            regions.closing.append(block)
        elif zone == "section":
            whole = passage is not None and passage.block is block
            regions.in_section(
                block, letter, not whole or (passage is not None and passage.role in TEXT_ROLES)
            )
        elif zone == "front page" or (zone != "contents" and not opened and any_section):
            regions.front.append(block)
        elif not any_section and number < _LONGEST_FRONT:
            (regions.closing if zone == "sign-off" else regions.front).append(block)
        elif zone != "contents":
            (regions.annex if zone == "annex" else regions.closing).append(block)
    return regions


def _personal_tables(document: Document) -> frozenset[int]:
    """The blocks (by `id`) of early tables of a child's particulars, whatever their headings seem to open."""
    found: set[int] = set()
    seen = 0
    for part in document.content:
        if seen >= _EARLY:
            break
        blocks = list(iter_blocks((part,)))
        if isinstance(part, Table):
            asked = {
                detail_asked(block.text.partition(":")[0]) for block in blocks if len(block.text) <= _SHORT
            }
            if len(_PARTICULARS & asked) >= _ENOUGH:
                found.update(map(id, blocks))
        seen += len(blocks)
    return frozenset(found)


def begins_sign_off(block: Block) -> bool:
    """Whether a block of the last sections is where the council signs, and no longer the section's own."""
    if len(block.text.split()) > _LONGEST_LABEL:
        return False
    if SIGNS.match(block.text):
        return True
    if block.place.table is None:
        # One line may hold it all: the officer, and after some space the date.
        label, colon, value = block.text.partition(":")
        return (
            bool(colon) and detail_asked(label) in ("signature", "officer") and find_date(value) is not None
        )
    first = block.place.row == 1 and block.place.column == 1
    return first and detail_asked(block.text.rstrip(" :")) in ("signature", "officer")


def _just_before(blocks: Sequence[Block]) -> list[Block]:
    """What belongs to a sign-off that begins below it: a typed signature, a name, a role, a date."""
    kept: list[Block] = []
    for block in reversed(blocks):
        text = block.text.strip()
        dated = len(text.split()) <= _WORDS_OF_DATE and find_date(text) is not None
        if block.place.table is not None or not (dated or _TYPED.fullmatch(text) or _NAMED.match(text)):
            break
        kept.insert(0, block)
    return kept
