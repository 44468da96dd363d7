"""Where details may be read: the front page, the sign-off, Sections A and I, what runs on every page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from audit.model.document import Document
from audit.sections.details.regions import begins_sign_off, regions_of
from audit.sections.field_lines import BOX
from audit.sections.fields import Field, fields_of
from audit.sections.passages import Passage


class Evidence:
    """What a document offers on its details, sorted by where it stands.

    `names` are the child's first names, once they are known.
    """

    def __init__(
        self, document: Document, passages: Sequence[Passage], names: frozenset[str] = frozenset()
    ) -> None:
        self.document = document
        self.names = names
        regions = regions_of(document, passages)
        self.front_blocks = regions.front
        self.closing_blocks = regions.closing
        self.annex_blocks = regions.annex
        self.view_blocks = regions.views
        self.placement_words = regions.placement_words
        self.notes = regions.notes
        self.care = regions.care
        self.has_sign_off = regions.has_sign_off
        self.section_blocks = regions.sections
        signing = {block.place.table for block in regions.annex if begins_sign_off(block)}
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
