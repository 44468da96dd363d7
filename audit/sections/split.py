"""`split_sections`: a document as a plan."""

from __future__ import annotations

from collections.abc import Iterator

from audit.model.document import Document
from audit.model.plan import Details, Plan, Warning
from audit.sections.columns import put_columns_right
from audit.sections.contents import survey
from audit.sections.details import find_details
from audit.sections.forms import repeated_labels
from audit.sections.grids import read_content
from audit.sections.items import find_items
from audit.sections.kinds import kind_of
from audit.sections.leftovers import find_placeholders, find_unassigned
from audit.sections.lines import with_lines
from audit.sections.state import Walk, body_size
from audit.sections.states import make_sections
from audit.sections.strengths import needs_after_strengths, strengths_that_open


def walk_document(document: Document, names: frozenset[str] = frozenset()) -> Walk:
    """One walk through a whole document, contents lists set aside first."""
    size = body_size(document)
    # The first walk learns which letters this document prints; the second knows them from the start.
    first = Walk(body_size=size, names=names)
    looked = survey(document, first)
    first.set_aside, first.titles = looked.aside, looked.titles
    first.form_labels = repeated_labels(document)
    read_content(first, document.content)
    walk = Walk(
        body_size=size,
        names=names,
        explicit=frozenset(first.printed),
        set_aside=looked.aside,
        titles=looked.titles,
        form_labels=first.form_labels,
    )
    read_content(walk, document.content)
    walk.passages = strengths_that_open(needs_after_strengths(put_columns_right(walk.passages)))
    return walk


def split_sections(document: Document) -> Plan:
    """Read a document as an EHC plan: sections A to K, details, items, and what fits nowhere."""
    document = with_lines(document)
    walk = walk_document(document)
    details, seen = find_details(document, walk.passages)
    if names := _names(details):
        walk = walk_document(document, names)
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
