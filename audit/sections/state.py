"""The state of a walk: where the reader stands, what it has found, what it knows of the whole.

A document is walked through once, in reading order. Headings and labels change the standing; every
other block becomes a passage of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from audit.model.document import Block, Document, Table
from audit.model.plan import ITEM_KINDS, Area, Letter
from audit.sections.passages import Domain, Passage, Role, Row, Zone
from audit.sections.sense import NOTHING, Sense, sense
from audit.sections.wording import is_nil

#: Sections whose words are not set out by parts, so that "Medical advice" in a list heads nothing.
WITHOUT_PARTS: tuple[Letter, ...] = ("I", "J", "K")
PROVISION: tuple[Letter, ...] = ("F", "G", "H1", "H2")
#: A text with fewer words may be the same as another by chance.
_FEWEST_REPEATED = 4
DOMAIN_OF: dict[Letter, Domain] = {
    "C": "health",
    "G": "health",
    "D": "social-care",
    "H1": "social-care",
    "H2": "social-care",
}
_NUMBERED_HEADING = re.compile(r"[:–—-]\s*(?P<kind>need|outcome)\s+(?P<number>[A-K]?\d{1,2})\s*$", re.I)
FAMILY: dict[tuple[str, str], Letter] = {
    ("need", "education"): "B",
    ("need", "health"): "C",
    ("need", "social-care"): "D",
    ("provision", "education"): "F",
    ("provision", "health"): "G",
    ("provision", "social-care"): "H2",
}
DEFAULT_AREA: dict[Letter, Area] = {
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
    run_in_shape: tuple[str, int, str] | None = None


def _numbered_in(heading: str) -> str | None:
    """The item that a section's heading stands over: "need 5" in "Section B: Need 5"."""
    found = _NUMBERED_HEADING.search(heading)
    return f"{found['kind'].lower()} {found['number']}" if found else None


def role_of(letter: Letter | None) -> Role:
    """What the words of a section are, when nothing says otherwise."""
    if letter is None:
        return "other"
    kind = ITEM_KINDS.get(letter)
    return "view" if kind == "aspiration" else kind or "other"


@dataclass(slots=True)
class Walk:
    """One walk through one document: the passages so far and what is known of the whole.

    `form_labels` are words that begin row after row of the document's forms ("Effect on learning").
    `explicit` are the letters that headings of this document print; `set_aside` the blocks of
    contents lists and of tables that explain what each section is for. `table_area` is the area that
    a title of the table at hand has named: sections opened under it are about that area. `stated` are
    the needs and outcomes so far, word for word, since provision plans repeat them as titles.
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
    stated: set[str] = field(default_factory=set)
    written: set[Letter] = field(default_factory=set)
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

    def open_section(self, letters: tuple[Letter, ...], found: Sense, block: Block) -> None:
        """Stand at the beginning of a section (or of several that share one heading)."""
        letters = self._without_undivided(letters, found)
        if found.letters:
            self.printed.update(letters)
        standing = self.standing
        if self._is_outcome_over_provision(letters, found):
            # "Outcome (Section E)" right under "SECTION G": the box tells what G's table below it is for.
            standing.letters = (*letters, *standing.letters)
        if (
            len(letters) == 1
            and len(standing.letters) > 1
            and letters[0] in standing.letters
            and standing.zone == "section"
        ):
            # One of the sections that share the heading above: "Outcome 1 (Section E)" in "E and F".
            part = found.role if found.role in ("strengths", "steps") else None
            self.switch(letters[0], part or role_of(letters[0]))
            standing.label = f"{found.numbered_role} {found.number}" if found.number else standing.label
            standing.label = _numbered_in(block.text) or standing.label
            standing.near_heading = True
            if self.table_area is not None and letters[0] in ("B", "E", "F"):
                standing.area = self.table_area
            self.headings.setdefault(letters[0], []).append((block.text, block))
            return
        first = letters[0]
        role = role_of(first)
        if found.role in ("view", "aspiration", "strengths", "steps") and len(letters) == 1:
            role = found.role
        self.standing = Standing(
            zone="section",
            letters=letters,
            letter=first,
            role=role,
            area=DEFAULT_AREA.get(first),
            domain=DOMAIN_OF.get(first, "education"),
            run=self.standing.run + 1,
            near_heading=True,
            label=_numbered_in(block.text) if len(letters) == 1 else None,
        )
        if found.area and found.area_coverage >= 0.5 and first in ("B", "E", "F"):
            self.standing.area = found.area
        elif first in ("B", "E", "F"):
            self.standing.area = self.table_area
        if block.look.size:
            self.section_size = max(self.section_size, block.look.size)
        if block.level is not None:
            self.section_level = (
                block.level if self.section_level is None else min(self.section_level, block.level)
            )
        for letter in letters:
            self.headings.setdefault(letter, []).append((block.text, block))
            if letter == first:
                self.shared.pop(letter, None)
            else:
                self.shared.setdefault(letter, first)

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

    def _without_undivided(self, letters: tuple[Letter, ...], found: Sense) -> tuple[Letter, ...]:
        if found.undivided:
            self.undivided_h = True
        return letters

    def switch(self, letter: Letter, role: Role, block: Block | None = None) -> None:
        """Stand in another of the sections at hand, by a label or column and not by a heading."""
        standing = self.standing
        self.shared.pop(letter, None)
        standing.after_run_in = None
        if standing.letter != letter:
            standing.letter = letter
            standing.area = standing.area or DEFAULT_AREA.get(letter)
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
        self.standing = Standing(zone=zone, run=self.standing.run + 1)

    def bigger(self, block: Block) -> bool:
        """Whether a block is set at least as large as the headings of sections."""
        return bool(self.section_size) and (block.look.size or 0.0) >= self.section_size - 0.1


def plain_words(text: str) -> str:
    """The words of a text alone, by which one is another over again."""
    return " ".join(re.findall(r"\w+", text.lower()))


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
