"""One walk through a document: where the reader stands, what it has found, what it knows of the whole.

A document is walked through once, in reading order. Headings and labels change the standing; every
other block becomes a passage of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from audit.model.document import Block, Look
from audit.model.plan import Area, Letter
from audit.sections.column_heads import AreaOverleaf, Heads
from audit.sections.passages import Passage, Role, Row, Zone
from audit.sections.sense import NOTHING, Sense, sense
from audit.sections.standing import BY_AREA, HEALTH_OR_CARE, PROVISION, Standing, role_of
from audit.sections.wording import is_nil

#: A text with fewer words may be the same as another by chance.
_FEWEST_REPEATED = 4
_NUMBERED_HEADING = re.compile(r"[:–—-]\s*(?P<kind>need|outcome)\s+(?P<number>[A-K]?\d{1,2})\s*$", re.I)


@dataclass(slots=True)
class Walk:
    """One walk through one document: the passages so far and what is known of the whole.

    `form_labels` are words that begin row after row of the document's forms ("Effect on learning").
    `explicit` are the letters that headings of this document print; `set_aside` the blocks of
    contents lists and of tables that explain what each section is for. `table_area` is the area that
    a title of the table at hand has named: sections opened under it are about that area; `area_overleaf` is
    one that a table ended on, for the table that goes on with it on the next page. `stated` are
    the needs and outcomes so far, word for word, since provision plans repeat them as titles. `heads` are
    the columns of the last table, which may be broken in two.
    """

    body_size: float | None = None
    names: frozenset[str] = frozenset()
    explicit: frozenset[Letter] = frozenset()
    set_aside: frozenset[int] = frozenset()
    titles: dict[str, tuple[Letter, ...]] = field(default_factory=dict)
    form_labels: frozenset[str] = frozenset()
    standing: Standing = field(default_factory=Standing)
    passages: list[Passage] = field(default_factory=list)
    headings: dict[Letter, list[tuple[str, Block]]] = field(default_factory=dict)
    shared: dict[Letter, Letter] = field(default_factory=dict)
    undivided_h: bool = False
    section_size: float = 0.0
    section_level: int | None = None
    table_area: Area | None = None
    area_overleaf: AreaOverleaf | None = None
    stated: set[str] = field(default_factory=set)
    heads: Heads | None = None
    #: How letters that stood alone over a section's title were set.
    letter_looks: set[Look] = field(default_factory=set)
    written: set[Letter] = field(default_factory=set)
    #: Whether Section F tells the outcomes, each over its provision, under a heading of E that stood alone.
    outcomes_over_provision: bool = False
    printed: set[Letter] = field(default_factory=set)
    #: What `prints` was asked for in vain: with other letters known from the start, it could matter.
    missed: set[frozenset[Letter]] = field(default_factory=set)

    def prints(self, *letters: Letter) -> bool:
        """Whether headings of this document print all these letters, as far as was known from the start."""
        if self.explicit.issuperset(letters):
            return True
        self.missed.add(frozenset(letters))
        return False

    def same_with(self, explicit: frozenset[Letter]) -> bool:
        """Whether the walk would be the same, had these letters been known from the start as well."""
        return not any(letters <= explicit for letters in self.missed)

    @property
    def merged(self) -> dict[Letter, Letter]:
        """Sections that share another's heading where nothing parts the words of the two."""
        merged = {letter: first for letter, first in self.shared.items() if letter not in self.written}
        if self.undivided_h and "H1" not in self.headings:
            merged["H1"] = "H2"
        return {letter: first for letter, first in merged.items() if first in self.written or first == "H2"}

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
        text = block.text
        return text.isupper() and sum(map(str.isalpha, text)) >= 4

    @property
    def headed(self) -> int:
        """How many headings have named a section so far."""
        return sum(len(ones) for ones in self.headings.values())

    def open_section(self, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
        """Stand at the beginning of a section (or of several that share one heading)."""
        self.undivided_h = self.undivided_h or found.undivided
        if found.letters:
            self.printed.update(letters)
        standing = self.standing
        if self._is_outcome_over_provision(letters, found):
            # "Outcome (Section E)" right under "SECTION G": the box tells what G's table below it is for.
            standing.letters = (*letters, *standing.letters)
        shared = standing.zone == "section" and len(standing.letters) > 1
        if shared and len(letters) == 1 and letters[0] in standing.letters:
            self._open_part(letters[0], found, block)
        else:
            self._open_anew(letters, found, block)

    def _open_part(self, letter: Letter, found: Sense, block: Block) -> None:
        """Stand in one of the sections that share the heading above: "Outcome 1 (Section E)" in "E and F"."""
        part = found.role if found.role in ("strengths", "steps") else None
        before = self.standing.label
        self.switch(letter, part or role_of(letter))
        standing = self.standing
        named = f"{found.numbered_role} {found.number}" if found.number else standing.label
        standing.label = _numbered_in(block.text) or named
        if standing.label != before:
            standing.lead = None  # what stood under "Need 3" served it, and not Need 4
        standing.near_heading = True
        if self.table_area is not None and letter in BY_AREA:
            standing.area = self.table_area
        self.headings.setdefault(letter, []).append((block.text, block))

    def _open_anew(self, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
        first, alone = letters[0], len(letters) == 1
        role = role_of(first)
        if alone and (
            found.role in ("strengths", "steps")
            or (first == "A" and found.role in ("view", "aspiration"))  # "D: My home life" tells needs
        ):
            role = found.role
        self.standing = Standing(
            zone="section",
            letters=letters,
            letter=first,
            role=role,
            area=self._area_under(first, found),
            domain=HEALTH_OR_CARE.get(first, "education"),
            run=self.standing.run + 1,
            near_heading=True,
            label=_numbered_in(block.text) if alone else None,
        )
        if block.look.size:
            self.section_size = max(self.section_size, block.look.size)
        if block.level is not None:
            highest = block.level if self.section_level is None else self.section_level
            self.section_level = min(block.level, highest)
        for letter in letters:
            self.headings.setdefault(letter, []).append((block.text, block))
            if letter == first:
                self.shared.pop(letter, None)
            else:
                self.shared.setdefault(letter, first)

    def _area_under(self, letter: Letter, found: Sense) -> Area | None:
        """The area that a section just opened is about, where its heading or its table names one."""
        if letter not in BY_AREA:
            return HEALTH_OR_CARE.get(letter)
        return found.area if found.area and found.area_coverage >= 0.5 else self.table_area

    def _is_outcome_over_provision(self, letters: tuple[Letter, ...], found: Sense) -> bool:
        """Whether a label with E in brackets opens E for what a section of provision, just headed, serves."""
        own = self.standing.letter
        return (
            letters == ("E",)
            and found.trailing
            and self.standing.zone == "section"
            and self.standing.letters == (own,)
            and own in PROVISION
            and own not in self.written
            and "E" in self.written
        )

    def switch(self, letter: Letter, role: Role, block: Block | None = None) -> None:
        """Stand in another of the sections at hand, by a label or column and not by a heading."""
        standing = self.standing
        self.shared.pop(letter, None)
        standing.after_run_in = standing.before_steps = None
        if standing.letter != letter:
            standing.letter = letter
            standing.area = standing.area or HEALTH_OR_CARE.get(letter)
        standing.role = role
        standing.run += 1
        standing.zone = "section"
        if block is not None and letter not in self.headings:
            self.headings.setdefault(letter, []).append((block.text, block))

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
        if in_section and (role or standing.role) in ("need", "outcome"):
            self.stated.add(plain_words(block.text))
        if in_section and standing.letter and role not in ("heading", "label", "helper", "placeholder"):
            self.written.add(standing.letter)

    def repeats_statement(self, text: str) -> bool:
        """Whether a text in provision is a need or an outcome over again, word for word."""
        words = plain_words(text)
        return (
            self.standing.letter in PROVISION
            and words.count(" ") >= _FEWEST_REPEATED
            and words in self.stated
        )

    def stand_in(self, zone: Zone) -> None:
        """Leave the sections for another zone of the document."""
        self.standing = Standing(zone=zone, run=self.standing.run + 1)

    def bigger(self, block: Block) -> bool:
        """Whether a block is set at least as large as the headings of sections."""
        return bool(self.section_size) and (block.look.size or 0.0) >= self.section_size - 0.1


def plain_words(text: str) -> str:
    """The words of a text alone, by which one is another over again."""
    return " ".join(re.findall(r"\w+", text.lower()))


def _numbered_in(heading: str) -> str | None:
    """The item that a section's heading stands over: "need 5" in "Section B: Need 5"."""
    found = _NUMBERED_HEADING.search(heading)
    return f"{found['kind'].lower()} {found['number']}" if found else None
