"""The road through a document: which section, area and role every block stands in.

The walker goes through the content once, in reading order, and keeps a `Standing`: where it is.
Headings and labels change the standing; every other block becomes a passage of it. Tables are read
row by row by `audit.sections.grids`, which calls back here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from audit.model.document import Block, Document, Table
from audit.model.plan import ITEM_KINDS, LETTERS, Area, Letter
from audit.sections.fields import detail_asked
from audit.sections.passages import TEXT_ROLES, Domain, Passage, Role, Row, Zone
from audit.sections.sense import NOTHING, Sense, canonical_letter, sense, title_key
from audit.sections.statements import is_reference_line
from audit.sections.wording import is_helper, is_nil, is_placeholder

#: Concepts of Section A that only open it when set as a heading: too common as words elsewhere.
_PARTS_OF_A = frozenset(
    ("history", "interests", "communication-of-views", "parents-views", "important", "aspirations", "strengths")
)
#: Sections whose words are not set out by parts, so that "Medical advice" in a list heads nothing.
_WITHOUT_PARTS: tuple[Letter, ...] = ("I", "J", "K")
#: Concepts too everyday to open a section in a plan that prints no letters, unless nothing else is left.
_EVERYDAY = frozenset(("strengths", "care-provision", "provision", "outcomes", "needs"))

_DOMAIN_OF: dict[Letter, Domain] = {"C": "health", "G": "health", "D": "social-care", "H1": "social-care", "H2": "social-care"}
_FAMILY: dict[tuple[str, str], Letter] = {
    ("need", "education"): "B",
    ("need", "health"): "C",
    ("need", "social-care"): "D",
    ("provision", "education"): "F",
    ("provision", "health"): "G",
    ("provision", "social-care"): "H2",
}
_DEFAULT_AREA: dict[Letter, Area] = {
    "C": "health",
    "G": "health",
    "D": "social-care",
    "H1": "social-care",
    "H2": "social-care",
}


@dataclass(slots=True)
class Standing:
    """Where the reader stands. `letters` are all the sections that the last heading named."""

    zone: Zone = "front page"
    letters: tuple[Letter, ...] = ()
    letter: Letter | None = None
    role: Role = "other"
    area: Area | None = None
    label: str | None = None
    lead: str | None = None
    domain: Domain = "education"
    run: int = 0
    near_heading: bool = False
    column: str | None = None
    before_steps: tuple[str, int, str] | None = None
    last_shape: tuple[str, int, str] | None = None
    after_run_in: tuple[Role, str | None] | None = None


def role_of(letter: Letter | None) -> Role:
    """What the words of a section are, when nothing says otherwise."""
    if letter is None:
        return "other"
    kind = ITEM_KINDS.get(letter)
    return "view" if kind == "aspiration" else kind or "other"


@dataclass(slots=True)
class Walk:
    """One walk through one document: the passages so far and what is known of the whole.

    `explicit` are the letters that headings of this document print; `set_aside` the blocks of
    contents lists and of tables that explain what each section is for.
    """

    body_size: float | None = None
    names: frozenset[str] = frozenset()
    explicit: frozenset[Letter] = frozenset()
    set_aside: frozenset[int] = frozenset()
    titles: dict[str, tuple[Letter, ...]] = field(default_factory=dict)
    standing: Standing = field(default_factory=Standing)
    passages: list[Passage] = field(default_factory=list)
    headings: dict[Letter, list[tuple[str, Block]]] = field(default_factory=dict)
    shared: dict[Letter, Letter] = field(default_factory=dict)
    undivided_h: bool = False
    section_size: float = 0.0
    section_level: int | None = None
    written: set[Letter] = field(default_factory=set)
    printed: set[Letter] = field(default_factory=set)

    @property
    def merged(self) -> dict[Letter, Letter]:
        """Sections whose words cannot be told from another's: they share its heading and nothing parts them."""
        merged = {letter: first for letter, first in self.shared.items() if letter not in self.written}
        if self.undivided_h and "H1" not in self.headings:
            merged["H1"] = "H2"
        return {letter: first for letter, first in merged.items() if first in self.written or first == "H2"}

    # --- what a block looks like -------------------------------------------------------------

    def sense(self, text: str) -> Sense:
        """What a text says as a heading, with the child's names known; "None" and the like say nothing."""
        return NOTHING if is_nil(text) else sense(text, self.names)

    def prominent(self, block: Block) -> bool:
        """Whether a block is set like a heading: by style, weight, size or capitals."""
        if block.level is not None or block.look.bold or block.look.underline:
            return True
        size = block.look.size
        if size is not None and self.body_size is not None and size >= self.body_size + 1.5:
            return True
        letters = [character for character in block.text if character.isalpha()]
        return len(letters) >= 4 and block.text.upper() == block.text

    # --- headings ------------------------------------------------------------------------------

    def section_letters(self, block: Block, found: Sense, in_banner: bool) -> tuple[Letter, ...]:
        """The sections that a block opens as a heading, or none."""
        words = len(block.text.split())
        prominent = self.prominent(block) or in_banner
        if self.titles and words <= 30 and not block.label and (listed := self.titles.get(title_key(block.text, self.names))):
            # The list of contents has said which section this title heads.
            self.printed.update(listed)
            return listed
        if found.letters:
            if found.trailing and not self.prominent(block):
                accepted = False
            elif found.prefixed:
                wordy = words > 30 and found.coverage < 0.6
                accepted = prominent or (not wordy and not _is_sentence(block.text, found))
            elif not found.titled:
                accepted = False
            elif not found.fits:
                accepted = (block.level is not None or (prominent and words <= 14)) and not _is_sentence(block.text, found)
                accepted = accepted and self.standing.letter != "K" and self.standing.zone in ("front page", "section")
                accepted = accepted and not _INITIAL.match(block.text)
            else:
                accepted = prominent or (found.coverage >= 0.6 and words <= 45)
            if accepted and self.standing.zone == "annex":
                accepted = not self.written.issuperset(found.letters) or self._deferred(found.letters)
            return found.letters if accepted else ()
        concept = found.concept
        if concept is None or concept.letter is None or found.number:
            return ()
        if self.standing.zone == "front page" and detail_asked(block.text.rstrip(" :?")) is not None:
            return ()
        letters = (concept.letter,)
        if concept.also:
            letters = (*letters, concept.also)
        elif found.also is not None and found.also.letter is not None:
            letters = (*letters, found.also.letter)
        if self.explicit.issuperset(letters) or self.standing.zone == "annex":
            return ()
        if not (block.level is not None or (prominent and words <= 25)) or found.coverage < 0.75:
            return ()
        if found.area is not None and found.area_coverage > found.coverage:
            return ()
        if self.standing.zone == "section" and concept.letter in self.standing.letters:
            return ()
        if concept.name in _PARTS_OF_A:
            if self.standing.zone != "front page" or "A" in self.explicit or concept.name in ("strengths", "history"):
                return ()
        if concept.name in _EVERYDAY and not self._may_open(concept.letter, block):
            return ()
        return letters

    def _deferred(self, letters: tuple[Letter, ...]) -> bool:
        """Whether a section has so far only said that its words stand in an annex."""
        said = " ".join(one.text for one in self.passages if one.letter in letters and one.role in TEXT_ROLES)
        return len(said) < 400 and bool(_ELSEWHERE.search(said))

    def _may_open(self, letter: Letter, block: Block) -> bool:
        """Whether an everyday word ("Needs", "Support") heads a section here and not a part of one."""
        if self.standing.zone != "section":
            return letter in ("B", "E") and block.level is not None
        if block.level is not None and self.section_level is not None:
            return block.level <= self.section_level
        size = block.look.size or 0.0
        return bool(self.section_size) and size >= self.section_size - 0.1

    def open_section(self, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
        """Stand at the beginning of a section (or of several that share one heading)."""
        letters = self._without_undivided(letters, found)
        if found.letters:
            self.printed.update(letters)
        standing = self.standing
        if len(letters) == 1 and len(standing.letters) > 1 and letters[0] in standing.letters and standing.zone == "section":
            # One of the sections that share the heading above: "Outcome 1 (Section E)" in "E and F".
            part = found.role if found.role in ("strengths", "steps") else None
            self.switch(letters[0], part or role_of(letters[0]))  # type: ignore[arg-type]
            standing.label = f"{found.numbered_role} {found.number}" if found.number else standing.label
            standing.near_heading = True
            self.headings.setdefault(letters[0], []).append((block.text, block))
            return
        first = letters[0]
        role = role_of(first)
        if found.role in ("view", "aspiration", "strengths", "steps") and len(letters) == 1:
            role = found.role  # type: ignore[assignment]
        self.standing = Standing(
            zone="section",
            letters=letters,
            letter=first,
            role=role,
            area=_DEFAULT_AREA.get(first),
            domain=_DOMAIN_OF.get(first, "education"),
            run=self.standing.run + 1,
            near_heading=True,
        )
        if found.area and found.area_coverage >= 0.5 and first in ("B", "E", "F"):
            self.standing.area = found.area
        if block.look.size:
            self.section_size = max(self.section_size, block.look.size)
        if block.level is not None:
            self.section_level = block.level if self.section_level is None else min(self.section_level, block.level)
        for letter in letters:
            self.headings.setdefault(letter, []).append((block.text, block))
            if letter == first:
                self.shared.pop(letter, None)
            else:
                self.shared.setdefault(letter, first)

    def _without_undivided(self, letters: tuple[Letter, ...], found: Sense) -> tuple[Letter, ...]:
        if found.undivided:
            self.undivided_h = True
        return letters

    def switch(self, letter: Letter, role: Role, block: Block | None = None) -> None:
        """Stand in another of the sections at hand, by a label or column and not by a heading."""
        standing = self.standing
        self.shared.pop(letter, None)
        if standing.letter != letter:
            standing.letter = letter
            standing.area = standing.area or _DEFAULT_AREA.get(letter)
        standing.role = role
        standing.run += 1
        standing.zone = "section"
        if block is not None and letter not in self.headings:
            self.headings.setdefault(letter, []).append((block.text, block))

    # --- labels ----------------------------------------------------------------------------------

    def target(self, found: Sense) -> tuple[Letter | None, Role]:
        """Which section and role a label ("Needs", "Provision", "By whom") speaks for here."""
        standing = self.standing
        role: str = found.role or "other"
        if standing.letters == ("A",) and not found.letters and role in ("need", "outcome", "provision", "strengths", "steps"):
            return "A", "view"
        if found.letters:
            letter = next((one for one in found.letters if one in standing.letters), found.letters[0])
            return letter, role_of(letter) if role not in ("strengths", "steps", "view", "aspiration") else role  # type: ignore[return-value]
        if role in ("need", "outcome", "provision"):
            domain = standing.domain
            concept = found.concept
            if concept is not None and concept.domain and not found.numbered_role:
                domain = concept.domain  # type: ignore[assignment]
            letter = "E" if role == "outcome" else _FAMILY[(role, domain)]
            if concept is not None and not found.numbered_role and concept.letter in ("H1", "H2"):
                letter = concept.letter
            if letter == "H2" and "H1" in standing.letters and "H2" not in standing.letters:
                letter = "H1"
            if standing.letter in ("H1", "H2") and letter in ("H1", "H2") and (concept is None or concept.letter not in ("H1",)):
                letter = standing.letter
            if letter == standing.letter or letter in standing.letters or letter not in self.explicit:
                return letter, role  # type: ignore[return-value]
            return standing.letter, "reference"
        if role in ("view", "aspiration"):
            if standing.letter == "A":
                return "A", role  # type: ignore[return-value]
            return standing.letter, standing.role
        if role == "strengths":
            # What goes well is told with the needs, also where the table before ended in provision.
            needs: dict[Letter, Letter] = {"E": "B", "F": "B", "G": "C", "H1": "D", "H2": "D"}
            letter = needs.get(standing.letter, standing.letter) if standing.letter else None
            return letter if letter in self.headings or letter == standing.letter else standing.letter, "strengths"
        if role in ("steps", "attribute"):
            return standing.letter, role  # type: ignore[return-value]
        return standing.letter, standing.role

    def is_area(self, found: Sense) -> bool:
        """Whether a heading names an area of need rather than a section or a part."""
        if found.area is None or found.area_coverage < 0.7 or found.letters or found.words > 12:
            return False
        if found.area in ("health", "social-care") and found.concept is not None and found.concept.role:
            return False
        return found.concept is None or found.area_coverage >= found.coverage or found.concept.letter is None

    def apply_label(self, found: Sense, block: Block, text: str) -> bool:
        """Let a sub-heading or label take effect; false if it says nothing that is known."""
        standing = self.standing
        if standing.zone != "section" or standing.letter in _WITHOUT_PARTS:
            return False
        if self.is_area(found):
            standing.area = found.area
            standing.label = None
            standing.lead = None
            standing.run += 1
            standing.near_heading = True
            part = found.concept.role if found.concept else None
            if part == "strengths":
                standing.role = "strengths"
            elif standing.letters:
                standing.letter = standing.letters[0]
                standing.role = role_of(standing.letter)
            if found.area in ("health", "social-care") and len(standing.letters) > 1:
                standing.domain = found.area  # type: ignore[assignment]
            return True
        if found.role is None or found.coverage < 0.7:
            return False
        letter, role = self.target(found)
        if letter is None:
            return False
        if role == "attribute" and standing.role != "attribute":
            return False
        if role == "steps":
            standing.before_steps = standing.last_shape or standing.before_steps
        self.switch(letter, role)
        standing.lead = None
        standing.near_heading = True
        if found.number:
            standing.label = text
        if found.area is not None and found.area_coverage >= 0.7:
            standing.area = found.area
        return True

    # --- blocks ------------------------------------------------------------------------------------

    def emit(
        self,
        block: Block,
        role: Role | None = None,
        *,
        container: tuple[int, ...] = (),
        row: Row | None = None,
    ) -> None:
        """Record a block as a passage of where the reader stands."""
        standing = self.standing
        in_section = standing.zone == "section"
        self.passages.append(
            Passage(
                block=block,
                zone=standing.zone,
                letter=standing.letter if in_section else None,
                role=role or (standing.role if in_section else "other"),
                area=standing.area if in_section else None,
                label=standing.label if in_section else None,
                container=container or (standing.run,),
                row=row,
                column=standing.column,
                lead=standing.lead,
            )
        )
        if in_section and standing.letter and role not in ("heading", "label", "helper", "placeholder"):
            self.written.add(standing.letter)

    def blocks(
        self,
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
            position += 1 + self.block(block, following, banner=banner, container=container, row=row)

    def block(
        self,
        block: Block,
        following: Block | None,
        *,
        banner: bool = False,
        container: tuple[int, ...] = (),
        row: Row | None = None,
    ) -> int:
        """Take one block in; returns how many of the following ones it has taken with it."""
        if id(block) in self.set_aside:
            self._aside(block)
            return 0
        if not block.label:
            self.end_run_in()
        if is_placeholder(block):
            self.emit(block, "placeholder", container=container, row=row)
            return 0
        found = self.sense(_with_label(block))
        if found.letters and not found.titled and following is not None and id(following) not in self.set_aside:
            joined = self.sense(f"{block.text} {following.text}")
            if joined.letters and joined.titled and joined.coverage >= 0.6 and len(following.text.split()) <= 45:
                self._heading(joined.letters, joined, block)
                self.emit(following, "heading", container=container, row=row)
                return 1
            if (found.prefixed or self._stands_alone(block, found)) and not found.titled:
                self._heading(found.letters, found, block)
                if not found.prefixed and self.prominent(following) and len(following.text.split()) <= 20:
                    self.emit(following, "heading", container=container, row=row)
                    return 1
                return 0
        if letters := self.section_letters(block, found, banner):
            self._heading(letters, found, block)
            return 0
        if self._continues_heading(block, found):
            self.emit(block, "heading", container=container, row=row)
            return 0
        if self._leaves(block, found, banner):
            return 0
        heading_like = self.prominent(block) or banner
        if heading_like or len(block.text.split()) <= 9:
            short_label = block.text.rstrip().endswith(":") or heading_like or (found.coverage >= 0.99 and _bare(block))
            titled_number = bool(found.number) and len(found.rest.split()) <= 6 and heading_like and not _SAYS_SOMETHING.search(found.rest)
            if (not found.rest or titled_number) and (short_label or titled_number) and self.apply_label(found, block, block.text):
                self.emit(block, "label", container=container, row=row)
                return 0
        if heading_like and self._unknown_heading(block, banner):
            self.emit(block, "label", container=container, row=row)
            return 0
        if found.number and found.rest and self.apply_label(found, block, block.text[: len(block.text) - len(found.rest)]):
            self._split_off(block, len(block.text) - len(found.rest), container, row)
            return 0
        before = (self.standing.letter, self.standing.role, self.standing.label)
        if (cut := self._run_in(block)) is not None:
            self._split_off(block, cut, container, row)
            if self.standing.letter == before[0] and self.standing.role != before[1]:
                self.standing.after_run_in = before[1:]
            return 0
        if (code := _CODE.match(block.text)) and self.standing.zone == "section" and self.standing.letter not in _WITHOUT_PARTS:
            block = replace(block, text=block.text[code.end() :], label=block.label or code.group().strip(" .:)-–"))
        late = self.standing.letter in _WITHOUT_PARTS or "duly authorised officer" in block.text.lower()
        if late and _SIGNED.search(block.text) and len(block.text.split()) <= 30:
            self._stand_in("sign-off")
            self.emit(block)
            return 0
        if self.standing.zone == "section" and is_helper(block, self.standing.near_heading):
            self.emit(block, "helper", container=container, row=row)
            return 0
        if self.standing.zone == "section" and is_reference_line(block.text):
            self.emit(block, "reference", container=container, row=row)
            return 0
        self._leave_steps(block)
        self.emit(block, container=container, row=row)
        self.standing.near_heading = False
        self.standing.last_shape = _shape(block)
        return 0

    def _unknown_heading(self, block: Block, banner: bool) -> bool:
        """Whether a block is set as a sub-heading, though its words are not known; parts end there."""
        standing = self.standing
        text = block.text.strip()
        words = len(text.split())
        if standing.zone != "section" or (block.label and block.level is None) or words > 14 or text[-1:] in ".;,!":
            return False
        if standing.letter == "E" and _BY_WHEN.match(text) and (block.level is not None or self.prominent(block)):
            standing.role = "outcome"
            standing.lead = text
            standing.run += 1
            return True
        if _SAYS_SOMETHING.search(text):
            return False
        if _NUMBERED_PART.match(text) and self.prominent(block):
            return True
        if block.level is None and (words > 13 or not (block.look.bold or block.look.underline) or standing.letter in _WITHOUT_PARTS):
            return text.endswith(":") and (block.look.bold or banner) and words <= 10
        standing.role = role_of(standing.letter)
        standing.label = text
        standing.lead = None
        standing.run += 1
        standing.near_heading = True
        return True

    def _leave_steps(self, block: Block) -> None:
        """End a list of steps at the first block shaped like the statement before the list."""
        standing = self.standing
        if standing.role == "steps" and standing.before_steps is not None and _shape(block) == standing.before_steps:
            standing.role = role_of(standing.letter)
            standing.before_steps = None
            standing.run += 1

    def end_run_in(self) -> None:
        """A label at the start of a paragraph speaks for it and the list under it, and no further."""
        standing = self.standing
        if standing.after_run_in is not None:
            standing.role, standing.label = standing.after_run_in
            standing.after_run_in = None
            standing.run += 1

    def _aside(self, block: Block) -> None:
        kept = self.standing
        self.standing = Standing(zone="contents", run=kept.run)
        self.emit(block)
        self.standing = kept

    def _stands_alone(self, block: Block, found: Sense) -> bool:
        """Whether a lone letter is set as a heading: by style, or in bold type well above the text's."""
        if self.standing.zone not in ("front page", "section") or self.standing.letter == "K":
            return False
        size, body = block.look.size or 0.0, self.body_size or 0.0
        return block.level is not None or (block.look.bold and size >= body + 3 > 3)

    def _heading(self, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
        self.open_section(letters, found, block)
        self.emit(block, "heading")

    def _continues_heading(self, block: Block, found: Sense) -> bool:
        """Whether a block right under a section's heading goes on with its title."""
        standing = self.standing
        if not standing.near_heading or standing.zone != "section" or not self.passages:
            return False
        if self.passages[-1].role != "heading" or found.letters or len(block.text.split()) > 50:
            return False
        if found.concept is None or found.coverage < 0.75 or block.label or block.text.rstrip().endswith("."):
            return False
        named = {letter for letter in (found.concept.letter, found.concept.also) if letter}
        if found.concept.letter == "H2" and "H1" in standing.letters:
            return False
        return bool(named & set(standing.letters)) and found.concept.name not in ("strengths", "aspirations", "history", "interests")

    def _leaves(self, block: Block, found: Sense, banner: bool) -> bool:
        """Let a heading that begins an annex, the sign-off or a front-page part take effect."""
        role = found.concept.role if found.concept else None
        standing = self.standing
        prominent = self.prominent(block) or banner
        if role == "steps" and standing.letter in _WITHOUT_PARTS:
            role = "annex"
        if role in ("annex", "sign-off", "front", "contents") and prominent and found.coverage >= 0.7:
            late = "K" in self.written or not ({"I", "J", "K"} - self.written - set(standing.letters))
            if role == "annex" and standing.zone == "section" and not late and not block.text.lower().startswith(("annex", "appendi")):
                return False
            if role == "annex" and standing.zone == "section" and standing.letter == "K" and not _AFTER_ALL.match(block.text) and block.level is None and not _bigger(block, self) and not banner:
                return False
            if role in ("front", "contents") and standing.zone == "section" and block.level is None and not _bigger(block, self):
                return False
            if role == "annex" and (letters := self._annexed(block, found)):
                self.open_section(letters, found, block)
                self.emit(block, "heading")
                return True
            zones: dict[str, Zone] = {"annex": "annex", "sign-off": "sign-off", "front": "front page", "contents": "front page"}
            self._stand_in(zones[role])
            self.emit(block, "heading")
            return True
        size = block.look.size or 0.0
        if standing.zone == "section" and standing.letter == "K" and prominent and self.section_size and size >= self.section_size + 1.5:
            self._stand_in("annex")
            self.emit(block, "heading")
            return True
        if standing.zone == "section" and standing.letter == "K" and block.level is not None:
            known = found.role is not None or self.is_area(found)
            if not known and self.section_level is not None and block.level <= self.section_level:
                self._stand_in("annex")
                self.emit(block, "heading")
                return True
        return False

    def _annexed(self, block: Block, found: Sense) -> tuple[Letter, ...]:
        """The section that an annex holds the words of ("Annex to Section F"), if it was left to the annex."""
        named = re.findall(r"(?i:sections?)\s+(H[12]|[A-K])\b", block.text)
        letters: tuple[Letter, ...] = tuple(canonical_letter(letter) for letter in named) or found.letters
        if not letters and re.search(r"\bprovision plans?\b|\bschedules? of .{0,30}provision\b", block.text, re.I):
            letters = ("F",)
        return letters if letters and self._deferred(letters) else ()

    def leave_by(self, block: Block, text: str) -> bool:
        """Let a row that reads as the heading of an annex, the sign-off or the like take effect."""
        return self._leaves(block, self.sense(text), True)

    def _stand_in(self, zone: Zone) -> None:
        self.standing = Standing(zone=zone, run=self.standing.run + 1)

    def _run_in(self, block: Block) -> int | None:
        """The length of a label that opens the block ("Strengths: ...", bold "Views"), once applied."""
        text = block.text
        colon = text.find(":")
        newline = text.find("\n")
        for cut in sorted({block.look.bold_lead, colon + 1, newline + 1} - {0}):
            if cut > 90 or cut >= len(text):
                continue
            head = text[:cut].strip()
            if not head or len(head.split()) > 10:
                continue
            found = self.sense(head)
            letters = found.letters if found.prefixed else ()
            if letters and self.standing.zone != "annex" and not _RUN_ON_LETTER(text[cut:]):
                self.open_section(letters, found, block)
                return cut
            if found.role == "attribute" and self.standing.zone == "section":
                continue
            if self._only_names(head, cut == block.look.bold_lead, text[cut:]):
                return cut
            if (found.coverage >= 0.99 or self.is_area(found)) and self.apply_label(found, block, head.rstrip(":")):
                return cut
        return None

    def _only_names(self, head: str, bold: bool, rest: str) -> bool:
        """Whether a run-in label names a field or is set as a label, and heads nothing by itself."""
        standing = self.standing
        if standing.zone != "section" or len(head.split()) > 6 or not rest.strip():
            return False
        if standing.letter in ("I", "J") and (detail_asked(head.rstrip(" :")) is not None or _TYPE_OF.match(head)):
            return True
        found = self.sense(head)
        return bold and head.endswith(":") and found.role is None and not self.is_area(found)

    def _split_off(self, block: Block, cut: int, container: tuple[int, ...], row: Row | None) -> None:
        head, rest = block.text[:cut].strip(), block.text[cut:].strip()
        if head:
            self.emit(replace(block, text=head), "label", container=container, row=row)
        for line in [part for part in rest.split("\n") if part.strip()] if "\n" in rest else [rest]:
            if line:
                look = replace(block.look, bold=False, bold_lead=0)
                self.block(replace(block, text=line.strip(), look=look, level=None, label=""), None, container=container, row=row)


_ELSEWHERE = re.compile(r"\b(?:annex\w*|appendix|appendices|schedules?|attached|separate (?:document|sheet)|overleaf)\b", re.I)
_TYPE_OF = re.compile(r"^(?:type|sort|kind|name)\b.{0,30}$", re.I)
_SIGNED = re.compile(r"^\W*(?:signed|signature|agreed and signed|issued (?:by|on behalf))\b|\bduly authorised officer\b", re.I)
_AFTER_ALL = re.compile(r"^\W*(?:monitoring|how this plan|arrangements for|review arrangements)\b", re.I)
#: A numbered part of an old form ("SECTION 6: NON-EDUCATIONAL NEEDS"), whatever it is called.
_NUMBERED_PART = re.compile(r"^(?:section|part)\s*\d{1,2}\b", re.I)
#: A signature ("H. Penhaligon") and not a lettered heading.
_INITIAL = re.compile(r"^[A-K]\.\s*(?:[A-Z]\.\s*)*[A-Z][a-z'’-]+(?:[- ][A-Z][a-z'’-]+)?\W*$")
#: A heading that says by when the outcomes under it are to be achieved.
_BY_WHEN = re.compile(r"^(?:by|at|before) (?:the )?(?:end|time|age|start|close|summer|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|year|key stage|his|her|their)\b(?!.*\bwill\b)", re.I)
#: A typed code before a statement: "B1 She ...", "O3: By ...", "N-002".
_CODE = re.compile(r"^(?:H[12]|[A-H]|[NOP]|EN|ED)[-. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?\s*[.:)–-]*\s+(?=[A-Z\"“‘'(])")
_SAYS_SOMETHING = re.compile(r"\b(?:will|has|have|by the end|minutes|weekly|daily)\b", re.I)


def _shape(block: Block) -> tuple[str, int, str]:
    """How a block stands in a list: the kind of its label, its depth and style."""
    label = block.label.strip("().:")
    kind = "none" if not label else "number" if label[:1].isdigit() else "code" if label[:1].isalpha() else label
    return kind, block.depth, block.style


def _RUN_ON_LETTER(rest: str) -> bool:
    return rest.strip()[:1].islower()


def _bare(block: Block) -> bool:
    return not block.label and block.text.rstrip()[-1:] not in ".;,!?"


def _with_label(block: Block) -> str:
    """A heading's words with its automatic label, where that is a letter ("A." by numbering)."""
    label = block.label.strip()
    if label and label.strip("().:").upper() in (*LETTERS, "H", "A1", "A2", "A3") and label.strip("().:").isupper():
        return f"{label} {block.text}"
    return block.text


def _bigger(block: Block, walk: Walk) -> bool:
    return bool(walk.section_size) and (block.look.size or 0.0) >= walk.section_size - 0.1


def _is_sentence(text: str, found: Sense) -> bool:
    ends = text.rstrip().endswith((".", ";"))
    return ends and len(text.split()) > 8 and found.coverage < 0.5


def body_size(document: Document) -> float | None:
    """The size of type that most of a document's words are set in, in points."""
    counts: dict[float, int] = {}
    for block in document.blocks():
        if block.look.size is not None:
            counts[block.look.size] = counts.get(block.look.size, 0) + len(block.text)
    return max(counts, key=lambda size: counts[size]) if counts else None


def flat(content: Sequence[Block | Table]) -> Iterator[Block]:
    """Every block of some content, in reading order."""
    for part in content:
        if isinstance(part, Block):
            yield part
        else:
            for cell in part.cells:
                yield from cell.blocks()


__all__ = ["NOTHING", "Standing", "Walk", "body_size", "flat", "role_of"]
