"""The shape in which a child's plan is written down, apart from any template."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Item:
    """One aspiration, need, outcome or provision; `cells` are the other cells of its row, in order."""

    key: str
    text: str
    cells: tuple[str, ...] = ()
    area: str | None = None


# A paragraph: plain words, one item, or a run of both.
Line = str | Item | list["str | Item"]


@dataclass(frozen=True)
class Group:
    """Needs, outcomes and provision that a grid puts in one row."""

    needs: list[Line] = field(default_factory=list)
    outcomes: list[Line] = field(default_factory=list)
    provision: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class Area:
    """One area of need under the heading the template gives it."""

    title: str
    code: str | None
    strengths: list[str]
    groups: list[Group]
    lead: str = ""

    @property
    def needs(self) -> list[Line]:
        return [line for group in self.groups for line in group.needs]

    @property
    def outcomes(self) -> list[Line]:
        return [line for group in self.groups for line in group.outcomes]

    @property
    def provision(self) -> list[Line]:
        return [line for group in self.groups for line in group.provision]


@dataclass(frozen=True)
class Plan:
    """One child's plan."""

    stem: str
    layout: int
    details: dict[str, Any]
    dates: dict[str, str]
    front: list[tuple[str, str]]
    views: list[tuple[str, list[Line]]]
    areas: list[Area]
    health: Group
    care: Group  # its provision is H1's
    other_care: list[Line]
    placement: list[Line]
    budget: list[Line]
    advice: list[tuple[str, ...]]
    links: str
    states: dict[str, Any] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)  # what only its own template asks for
