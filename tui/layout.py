"""A plan's own text as it is set out: sections, areas, statements with their numbers, rows of tables.

The audit holds each section's words in reading order and, apart, the statements found in them. Here
the two are put together again, so that every word stands once and the cursor can go from statement
to statement; what is no statement is a passage, which can be marked like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from audit.cycle.values import Passage
from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Fragment, Item, Letter

PartKind = Literal["front", "section", "area", "item", "passage", "outside"]

#: The part at the top of every plan, to which everything belongs that has no place.
FRONT = "front"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a plan as it is shown.

    `key` names it for as long as the plan is the same. `cells` are the other cells of a table's row.
    """

    key: str
    kind: PartKind
    text: str
    section: Letter | None = None
    item: Item | None = None
    cells: tuple[tuple[str, str], ...] = ()
    page: int | None = None

    @property
    def is_words(self) -> bool:
        """Whether these are the plan's own words, which can be quoted."""
        return self.kind in ("item", "passage", "outside")

    def passage(self, quote: str | None = None) -> Passage:
        """The part, or some of its words, as something to point at."""
        return Passage(
            quote=self.text if quote is None else quote,
            section=self.section,
            item=self.item.id if self.item else None,
            page=self.page,
            place=self.item.place if self.item else None,
        )


def lay_out(audit: PlanAudit) -> list[Part]:
    """All parts of a plan in reading order, the front page first."""
    parts = [Part(FRONT, "front", "")]
    for letter in LETTERS:
        parts.append(Part(f"section:{letter}", "section", "", letter))
        parts += _section(audit, letter)
    outside = [one for one in audit.unassigned if one.text.strip()]
    parts += [
        Part(f"outside:{number}", "outside", one.text, one.section, page=one.page)
        for number, one in enumerate(outside, 1)
    ]
    return parts


def _section(audit: PlanAudit, letter: Letter) -> Iterator[Part]:
    section = audit.sections[letter]
    fragments = section.fragments or ((Fragment(text=section.text),) if section.text else ())
    waiting = [item for item in audit.items if item.section == letter]
    heading: tuple[object, object] = (None, None)
    for number, fragment in enumerate(fragments, 1):
        if (fragment.area, fragment.label) not in (heading, (None, None)):
            yield Part(f"area:{letter}:{number}", "area", "", letter, page=fragment.page)
        heading = (fragment.area, fragment.label)
        yield from _fragment(fragment, letter, number, waiting)
    # Statements that are not in the section's words as they stand: nothing may be lost.
    for item in waiting:
        yield _item(item)


def area_of(part: Part, audit: PlanAudit) -> Fragment | None:
    """The fragment that an area's part heads."""
    if part.kind != "area" or part.section is None:
        return None
    return audit.sections[part.section].fragments[int(part.key.rsplit(":", 1)[1]) - 1]


def _fragment(fragment: Fragment, letter: Letter, number: int, waiting: list[Item]) -> Iterator[Part]:
    """The statements of a fragment with what stands between them; found ones leave `waiting`."""
    position, passages = 0, 0
    table_cells: list[str] = []
    while True:
        found = _next_item(fragment.text, position, waiting)
        end = found[0] if found else len(fragment.text)
        for paragraph in fragment.text[position:end].split("\n"):
            words = paragraph.strip()
            if words in table_cells:
                table_cells.remove(words)  # shown with the statement of its row
            elif words:
                passages += 1
                key = f"passage:{letter}:{number}:{passages}"
                yield Part(key, "passage", words, letter, page=fragment.page)
        if found is None:
            return
        start, item = found
        waiting.remove(item)
        table_cells = [line.strip() for cell in item.cells.values() for line in cell.split("\n")]
        position = start + len(item.text)
        yield _item(item)


def _next_item(text: str, position: int, waiting: Sequence[Item]) -> tuple[int, Item] | None:
    """Which of the statements that are waited for comes next, and where; in their order if it is a tie."""
    nearest: tuple[int, Item] | None = None
    for item in waiting[:12]:  # they come in reading order: looking far ahead would only mislead
        start = text.find(item.text, position) if item.text else -1
        if start >= 0 and (nearest is None or start < nearest[0]):
            nearest = start, item
    return nearest


def _item(item: Item) -> Part:
    return Part(
        f"item:{item.id}",
        "item",
        item.text,
        item.section,
        item,
        tuple((name, cell) for name, cell in item.cells.items() if cell.strip()),
        item.page,
    )


def place_findings(parts: Sequence[Part], findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The findings of each part: by the statement or the words that they speak of, else by the section."""
    keys = {part.key for part in parts}
    placed: dict[str, list[Finding]] = {}
    for finding in findings:
        placed.setdefault(_place_of(finding, parts, keys), []).append(finding)
    return placed


def in_reading_order(parts: Sequence[Part], placed: dict[str, list[Finding]]) -> list[tuple[str, Finding]]:
    """Every finding with its part's key, from the top of the plan to its end."""
    return [(part.key, finding) for part in parts for finding in placed.get(part.key, ())]


def _place_of(finding: Finding, parts: Sequence[Part], keys: set[str]) -> str:
    if finding.item and f"item:{finding.item}" in keys:
        return f"item:{finding.item}"
    if finding.quote:
        near = [part for part in parts if finding.section in (None, part.section)]
        for part in near:
            if part.is_words and (finding.quote in part.text or _in_cells(finding.quote, part)):
                return part.key
        first = finding.quote.split("\n")[0].strip()  # a quote may run over several paragraphs
        for part in near:
            if part.is_words and first and first in part.text:
                return part.key
    if finding.section and f"section:{finding.section}" in keys:
        return f"section:{finding.section}"
    return FRONT


def _in_cells(quote: str, part: Part) -> bool:
    return any(quote in cell for _, cell in part.cells)


def matching(parts: Sequence[Part], words: str) -> list[str]:
    """The parts in which some words stand, whatever their capitals: for search."""
    wanted = words.casefold().strip()
    if not wanted:
        return []
    return [
        part.key
        for part in parts
        if wanted in part.text.casefold() or any(wanted in cell.casefold() for _, cell in part.cells)
    ]
