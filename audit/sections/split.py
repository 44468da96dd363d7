"""`split_sections`: a document as a plan."""

from __future__ import annotations

from collections.abc import Iterator

from audit.model.document import Document
from audit.model.plan import Details, Letter, Plan, Warning
from audit.sections.columns import put_columns_right, put_halves_of_h_right
from audit.sections.contents import Survey, survey
from audit.sections.details import find_details
from audit.sections.forms import repeated_labels
from audit.sections.grids import read_content
from audit.sections.items import find_items
from audit.sections.kinds import kind_of
from audit.sections.leftovers import find_placeholders, find_unassigned
from audit.sections.lines import with_lines
from audit.sections.repeats import notes_of_form
from audit.sections.state import Walk
from audit.sections.states import make_sections
from audit.sections.strengths import needs_after_strengths, strengths_that_open


class _Walker:
    """Walks through one document, more than once where a walk finds out what it had better known before."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._size = _body_size(document)
        self._form_labels = repeated_labels(document)

    def walk(self, names: frozenset[str] = frozenset(), expected: frozenset[Letter] = frozenset()) -> Walk:
        """A walk that knows from the start which letters the document's headings print.

        They are the ones that a walk finds that does not know any. `expected` is a guess at them: if it
        proves right, one walk is enough.
        """
        looked = survey(self._document, Walk(body_size=self._size, names=names))
        walk = self._walk(names, looked, expected)
        if expected and walk.printed != expected:
            walk = self._walk(names, looked, frozenset())
        printed = frozenset(walk.printed)
        if not walk.same_with(printed):
            walk = self._walk(names, looked, printed)
        walk.passages = put_columns_right(walk.passages)
        if not walk.undivided_h:
            walk.passages = put_halves_of_h_right(walk.passages)
        walk.passages = notes_of_form(walk.passages)
        walk.passages = strengths_that_open(needs_after_strengths(walk.passages))
        return walk

    def _walk(self, names: frozenset[str], looked: Survey, explicit: frozenset[Letter]) -> Walk:
        walk = Walk(
            body_size=self._size,
            names=names,
            explicit=explicit,
            set_aside=looked.aside,
            titles=looked.titles,
            form_labels=self._form_labels,
        )
        read_content(walk, self._document.content)
        return walk


def split_sections(document: Document) -> Plan:
    """Read a document as an EHC plan: sections A to K, details, items, and what fits nowhere."""
    document = with_lines(document)
    walker = _Walker(document)
    walk = walker.walk()
    details, seen = find_details(document, walk.passages)
    if names := _names(details):
        walk = walker.walk(names, frozenset(walk.printed))
        details, seen = find_details(document, walk.passages)
    sections = make_sections(walk.passages, walk.headings, walk.merged)
    kind, looks_like = kind_of(document, walk)
    items = find_items(walk.passages) if kind == "ehcp" else ()
    return Plan(
        kind=kind,
        looks_like=looks_like,
        details=details,
        sections=sections,
        items=items,
        unassigned=find_unassigned(document, walk.passages, sections, items),
        placeholders=find_placeholders(walk.passages),
        fields_seen=frozenset(name for name in seen if name),
        warnings=tuple(_warnings(walk, looks_like)),
    )


def _body_size(document: Document) -> float | None:
    """The size of type that most of a document's words are set in, in points."""
    counts: dict[float, int] = {}
    for block in document.blocks():
        if block.look.size is not None:
            counts[block.look.size] = counts.get(block.look.size, 0) + len(block.text)
    return max(counts, key=lambda size: counts[size]) if counts else None


def _names(details: Details) -> frozenset[str]:
    """The words by which headings may call the child: first names and the preferred name."""
    names = (details.name or "").split()[:-1] + ([details.preferred_name] if details.preferred_name else [])
    return frozenset(name.strip(",.'’") for name in names if len(name) > 1)


def _warnings(walk: Walk, looks_like: str | None) -> Iterator[Warning]:
    if looks_like is not None:
        yield Warning(
            code="not-an-ehc-plan", message=f"This does not read as an EHC plan; it looks like {looks_like}."
        )
        return
    for letter, first in walk.merged.items():
        if (letter, first) != ("H1", "H2"):
            yield Warning(
                code="merged-sections",
                message=f"Sections {first} and {letter} share a heading and nothing tells their words apart: "
                f"all of them are shown under {first}.",
            )
