"""The labels of a drawn plan: what a careful reader would say stands in it.

A script that draws a plan records, as it draws, each section's own words, each item and each link;
`tests/plans/README.md` is the guide that says what counts as what.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")

State = Literal["present", "nil", "blank", "placeholder", "absent"]

DETAILS = (
    "name preferred_name date_of_birth status plan_date review_date year_group local_authority "
    "setting named_placement primary_need first_plan pronouns looked_after officer signed upn nhs_number"
).split()
DATES = "request draft first_issued final amended review_meeting".split()


class Labels:
    """The labels of one plan, gathered while it is drawn and written as JSON.

    `layout` is the number in the list of ten layouts (0: not a plan); `author` names the style;
    `part` is "tune" for plans that rules may be tried on, "report" for those that only measure.
    """

    def __init__(
        self,
        plan: str,
        *,
        author: str,
        layout: int,
        part: Literal["tune", "report"],
        kind: Literal["ehcp", "not-ehcp"] = "ehcp",
        looks_like: str | None = None,
    ) -> None:
        self.plan = plan
        self._head = {
            "plan": plan,
            "author": author,
            "layout": layout,
            "part": part,
            "kind": kind,
            "looks_like": looks_like,
        }
        self._details: dict[str, Any] = dict.fromkeys(DETAILS)
        self._dates: dict[str, str | None] = dict.fromkeys(DATES)
        self._states: dict[str, State] = {}
        self._merged: dict[str, str] = {}
        self._texts: dict[str, list[str]] = {letter: [] for letter in LETTERS}
        self._items: list[dict[str, Any]] = []
        self._links: list[tuple[str, str]] = []
        self._unassigned: list[str] = []

    def details(self, **values: Any) -> None:
        """Details that the document itself states: ISO dates, `year_group` a number."""
        for name, value in values.items():
            if name not in self._details:
                raise KeyError(f"{name} is not a detail; they are {', '.join(DETAILS)}")
            self._details[name] = value

    def dates(self, **values: str) -> None:
        """Dates of the plan's own history that the document states, ISO 8601."""
        for name, value in values.items():
            if name not in self._dates:
                raise KeyError(f"{name} is not a date; they are {', '.join(DATES)}")
            self._dates[name] = value

    def state(self, letter: str, state: State, merged_with: str | None = None) -> None:
        """A section's state. Sections with recorded text are "present" unless told otherwise."""
        if letter not in LETTERS:
            raise KeyError(letter)
        self._states[letter] = state
        if merged_with:
            self._merged[letter] = merged_with

    def says(self, letter: str, text: str) -> str:
        """Words of a section that are no item (strengths, views, lead sentences, "By whom" cells)."""
        self._texts[letter].append(text)
        return text

    def item(
        self,
        letter: str,
        key: str,
        text: str,
        *,
        area: str | None = None,
        label: str | None = None,
        cells: dict[str, str] | None = None,
    ) -> str:
        """One need, outcome, provision or aspiration: its own words, recorded as section text too.

        `cells` are the other cells of its row by column heading; their text is recorded after it.
        """
        self._texts[letter].append(text)
        self._texts[letter].extend((cells or {}).values())
        self._items.append(
            {
                "key": key,
                "section": letter,
                "area": area,
                "label": label,
                "text": text,
                "cells": cells or {},
            }
        )
        return text

    def link(self, source: str, *targets: str) -> None:
        """Items that a careful auditor would call linked, by key, in the order A, B (C, D), E, F (G, H)."""
        self._links.extend((source, target) for target in targets)

    def aside(self, text: str) -> str:
        """Text outside every lettered section that a reader must keep and report."""
        self._unassigned.append(text)
        return text

    def as_dict(self) -> dict[str, Any]:
        """The labels as they are written."""
        keys = [item["key"] for item in self._items]
        unknown = {key for pair in self._links for key in pair} - set(keys)
        if unknown or len(keys) != len(set(keys)):
            raise ValueError(f"{self.plan}: unknown or repeated item keys: {unknown or keys}")
        sections = {}
        for letter in LETTERS:
            default: State = "present" if self._texts[letter] else "absent"
            sections[letter] = {
                "state": self._states.get(letter, default),
                "text": "\n".join(self._texts[letter]),
            }
            if letter in self._merged:
                sections[letter]["merged_with"] = self._merged[letter]
        return {
            **self._head,
            "details": {**self._details, "dates": self._dates},
            "sections": sections,
            "items": self._items,
            "links": self._links,
            "unassigned": self._unassigned,
        }

    def write(self, folder: Path) -> Path:
        """Write `<plan>.json` into a folder; the drawn files beside it carry the same stem."""
        path = folder / f"{self.plan}.json"
        path.write_text(json.dumps(self.as_dict(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return path
