"""Where details may be read: the front page, the sign-off, Sections A and I, what runs on every page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from audit.language.dates import find_date
from audit.model.document import Block, Document, Table, iter_blocks
from audit.model.plan import Letter
from audit.sections.field_lines import BOX
from audit.sections.fields import Field, detail_asked, fields_of
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
    r"^\W*(?:a |the |this )?(?:(?:ehc )?plan (?:was |is |has been )?)?(?:electronically )?"
    r"(?:(?:[\w’'-]+ ){0,3}signature\b|sign here\b|sign[- ]?off\b|signed off\b|"
    r"signed\b(?=\W*(?:$|by\b|for\b|on\b|and\b|dated?\b|(?-i:[A-Z])))|"
    r"(?:agreed|approved|authorised|made|issued|finalised)(?: electronically)? (?:for|by|on behalf)\b|"
    r"(?:approved|authorised)(?: electronically)?:|for and on behalf\b|on behalf of\b|"
    rf"for (?:the )?(?:{_CAPITALISED} ){{0,6}}(?:council|authority)\b|"
    rf"{_CAPITALISED}(?: {_CAPITALISED}){{1,3}}(?:,.{{0,40}})? (?:for|on behalf of)\b.{{0,40}}"
    r"\b(?:council|authority)\b|"
    r"(?:duly )?authorised (?:officer|signatory)\b|yours (?:sincerely|faithfully|truly)\b)",
    re.I,
)
_TYPED = re.compile(r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,4}")
_NAMED = re.compile(
    r"^\W*(?:print(?:ed)? |full )?(?:name|position|role|post|job(?: title)?|designation)\b.{0,60}$", re.I
)
_LAST_SECTIONS = ("I", "J", "K")


@dataclass(slots=True)
class _Regions:
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


def _regions(document: Document, passages: Sequence[Passage]) -> _Regions:
    by_id = {id(one.block): one for one in passages}
    by_place = {one.block.place: one for one in passages}
    personal = _personal_tables(document)
    regions = _Regions()
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
        signing = signing or (zone == "section" and letter in last_sections and _begins_sign_off(block))
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


def _begins_sign_off(block: Block) -> bool:
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


class Evidence:
    """What a document offers on its details, sorted by where it stands.

    `names` are the child's first names, once they are known.
    """

    def __init__(
        self, document: Document, passages: Sequence[Passage], names: frozenset[str] = frozenset()
    ) -> None:
        self.document = document
        self.names = names
        regions = _regions(document, passages)
        self.front_blocks = regions.front
        self.closing_blocks = regions.closing
        self.annex_blocks = regions.annex
        self.view_blocks = regions.views
        self.placement_words = regions.placement_words
        self.notes = regions.notes
        self.care = regions.care
        self.has_sign_off = regions.has_sign_off
        self.section_blocks = regions.sections
        signing = {block.place.table for block in regions.annex if _begins_sign_off(block)}
        annexed = [block for block in regions.annex if block.place.table in signing]
        self._wanted = {id(block): "annex" for block in annexed if block.place.table is not None}
        for name in ("views", "placement", "closing", "front"):
            self._wanted.update((id(block), name) for block in getattr(regions, name))
        self._read()

    def _read(self) -> None:
        fields: dict[str, list[Field]] = {}
        for region, one in fields_of(self.document, self.names, self._wanted):
            fields.setdefault(region, []).append(one)
        self.front = fields.get("front", [])
        self.closing = fields.get("closing", [])
        self.annex = fields.get("annex", [])
        self.placement = fields.get("placement", [])
        self.views = fields.get("views", [])

    def know_names(self, names: frozenset[str]) -> None:
        """Take the child's names as known: labels with them ("Where Amira is educated") are read anew."""
        self.names = names
        if any(one.detail is None and any(name in one.label for name in names) for one in self.front):
            self._read()

    @property
    def stated(self) -> list[Field]:
        """The fields of the front page, then those of Section A: templates put the particulars in either."""
        return [*self.front, *self.views]

    @cached_property
    def running(self) -> list[str]:
        """The lines that run on every page and the watermarks, each once."""
        reasons = ("running-header", "running-footer", "watermark")
        texts = [piece.text for piece in self.document.left_out if piece.reason in reasons]
        return list(dict.fromkeys(text for text in texts if text.strip()))

    @cached_property
    def body(self) -> str:
        """The words of all sections."""
        return "\n".join(block.text for block in self.section_blocks)

    @cached_property
    def prose(self) -> list[str]:
        """The paragraphs of the front page that are no boxes to tick."""
        return [block.text for block in self.front_blocks if not BOX.search(block.text)]

    def values(self, *details: str, own: bool = True) -> list[str]:
        """What is filled in for some details, one detail after the other.

        `own` leaves out the parts of a form that are about somebody else.
        """
        return [
            one.value
            for fields in (self.front, self.views)
            for detail in details
            for one in fields
            if one.detail == detail and one.value.strip() and not one.listed and (one.of_child or not own)
        ]

    def says_name(self, first: str) -> int:
        """How often the sections call somebody by a first name (and no school or street)."""
        spelt = first.title() if first.isupper() else first
        return len(re.findall(rf"\b{re.escape(spelt)}\b(?!['’]?s?\s+[A-Z])", self.body))
