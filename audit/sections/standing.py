"""Where the reader of a plan stands, and what is known of each section before a word of it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from audit.model.plan import ITEM_KINDS, Area, Letter
from audit.sections.passages import Domain, Role, Zone

#: Sections whose words are not set out by parts, so that "Medical advice" in a list heads nothing.
WITHOUT_PARTS: tuple[Letter, ...] = ("I", "J", "K")
NEEDS: tuple[Letter, ...] = ("B", "C", "D")
PROVISION: tuple[Letter, ...] = ("F", "G", "H1", "H2")
#: Sections that are set out by areas of need; each of the others is of one area, or of none.
BY_AREA: tuple[Letter, ...] = ("B", "E", "F")
#: The sections of health and of social care: the one area that each is about, and its domain.
HEALTH_OR_CARE: dict[Letter, Literal["health", "social-care"]] = {
    "C": "health",
    "G": "health",
    "D": "social-care",
    "H1": "social-care",
    "H2": "social-care",
}
#: The section that needs or provision of a domain belong to.
FAMILY: dict[tuple[str, str], Letter] = {
    ("need", "education"): "B",
    ("need", "health"): "C",
    ("need", "social-care"): "D",
    ("provision", "education"): "F",
    ("provision", "health"): "G",
    ("provision", "social-care"): "H2",
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


def role_of(letter: Letter | None) -> Role:
    """What the words of a section are, when nothing says otherwise."""
    if letter is None:
        return "other"
    kind = ITEM_KINDS.get(letter)
    return "view" if kind == "aspiration" else kind or "other"
