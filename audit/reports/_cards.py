"""The gaps of one plan as cards: a statement with all that is said of it, whose it is, and what to do.

The writer's note and the annotated copy both show cards, so that they can never disagree.
"""

from __future__ import annotations

from dataclasses import dataclass

from audit.model.audit import PlanAudit
from audit.model.findings import SEVERITIES, Finding, Severity
from audit.model.plan import LETTERS, Item, Letter
from audit.reports._words import gaps

#: Found first of all, wherever it stands: another child's name may be a data breach.
_BEFORE_ALL = "M01"

_HEALTH: tuple[Letter, ...] = ("C", "G")
_SOCIAL_CARE: tuple[Letter, ...] = ("D", "H1", "H2")


@dataclass(frozen=True, slots=True)
class Card:
    """One statement, or one thing about a section or the whole plan, with its findings."""

    findings: tuple[Finding, ...]
    item: Item | None = None

    @property
    def first(self) -> Finding:
        """The finding that says where the card belongs."""
        return self.findings[0]

    @property
    def section(self) -> Letter | None:
        """The section it stands in; null for the whole plan."""
        return self.first.section

    @property
    def severity(self) -> Severity:
        """The gravest of its findings."""
        return min((finding.severity for finding in self.findings), key=SEVERITIES.index)

    @property
    def is_urgent(self) -> bool:
        """Whether it comes before all others."""
        return any(finding.check == _BEFORE_ALL for finding in self.findings)

    @property
    def quote(self) -> str | None:
        """The words that it is about: the statement whole, else what the finding quotes."""
        return (self.item.text if self.item else None) or self.first.quote

    @property
    def name(self) -> str:
        """How one speaks of it: "F2", "Section C", "The whole plan"."""
        if self.first.item:
            return self.first.item
        return f"Section {self.section}" if self.section else "The whole plan"

    @property
    def place(self) -> str:
        """Where to look, in words: "page 4, table 3, row 2, column 1"."""
        parts = (f"page {self.first.page}" if self.first.page else None, self.first.place)
        return ", ".join(part for part in parts if part)

    @property
    def sure(self) -> float:
        """How sure the program is of the finding it is surest of."""
        return max(finding.confidence for finding in self.findings)

    @property
    def to_do(self) -> tuple[str, ...]:
        """What to do, each thing said once."""
        said = dict.fromkeys(finding.suggestion for finding in self.findings if finding.suggestion)
        return tuple(said)

    @property
    def owner(self) -> str:
        """Who can put it right. Where the advice was vague too, a writer must not invent detail."""
        if any(finding.cause == "advice" for finding in self.findings):
            return "the professional whose advice it is"
        if any(finding.cause == "plan" for finding in self.findings):
            return "the plan's writer"
        if self.section in _HEALTH:
            return "health, with the plan's writer"
        if self.section in _SOCIAL_CARE:
            return "social care, with the plan's writer"
        return "the plan's writer"


def cards(audit: PlanAudit) -> list[Card]:
    """The cards of an audit: what comes before all, the whole plan, then section by section."""
    items = {item.id: item for item in audit.items}
    together: dict[str, list[Finding]] = {}
    for finding in gaps(audit):
        together.setdefault(finding.item or f"finding {finding.id}", []).append(finding)
    made = [Card(tuple(findings), items.get(findings[0].item or "")) for findings in together.values()]
    places = {item.id: number for number, item in enumerate(audit.items)}

    def order(card: Card) -> tuple[bool, int, int]:
        section = -1 if card.section is None else LETTERS.index(card.section)
        return not card.is_urgent, section, places.get(card.first.item or "", -1)

    return sorted(made, key=order)


def gravest_first(some: list[Card]) -> list[Card]:
    """The same, the gravest and surest first; what came first stays first among equals."""
    return sorted(
        some,
        key=lambda card: (
            not card.is_urgent,
            SEVERITIES.index(card.severity),
            -card.sure,
        ),
    )
