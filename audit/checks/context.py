"""What a check may know besides the plan, and how it says what it found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from audit.checks.registry import Check
from audit.language.passages import SharedPassage
from audit.model.findings import Cause, Finding, Severity
from audit.model.plan import Frozen, Item, Letter

if TYPE_CHECKING:
    from audit.learnt.telling import SectionTold, Tells

#: Nothing learnt from labels is surer than this.
SUREST = 0.95
MORE_LIKELY_THAN_NOT = 0.5


class Thresholds(Frozen):
    """The numbers that a checklist may set: local practice, not law."""

    outcomes_fewest: int = 3
    outcomes_most: int = 12
    advice_months: int = 24


@dataclass(frozen=True, slots=True)
class Context:
    """The date the audit is made for, the checklist's numbers, and the check itself.

    `shared` is what the plan shares with others of its batch; None where it was not compared. `section_a` is
    what the second reader makes of Section A; None where checks are to judge by themselves.
    """

    check: Check
    as_of: date
    thresholds: Thresholds = field(default_factory=Thresholds)
    shared: tuple[SharedPassage, ...] | None = None
    section_a: SectionTold | None = None

    def silent_on(self, what: Tells, by_check: bool, usual: float) -> float | None:
        """How surely Section A says nothing of something; None where it says it.

        `by_check` is what the check makes of it, and `usual` how sure it is where nobody else is asked.
        """
        silent = self.section_a.silent_on(what, by_check) if self.section_a is not None else None
        if silent is None:
            return usual if by_check else None
        return round(min(silent, SUREST), 2) if silent >= MORE_LIKELY_THAN_NOT else None

    def sounds_professional(self, sentence: str) -> float:
        """How likely a sentence of Section A tells of professionals; 0 where nobody is asked."""
        return self.section_a.is_professional(sentence) if self.section_a is not None else 0.0

    def finding(
        self,
        message: str,
        *,
        section: Letter | None = None,
        item: Item | None = None,
        quote: str | None = None,
        looked_in: str | None = None,
        page: int | None = None,
        place: str | None = None,
        group: str | None = None,
        suggestion: str | None = None,
        severity: Severity | None = None,
        confidence: float = 1.0,
        cause: Cause | None = None,
    ) -> Finding:
        """A finding of this check.

        Give the exact `quote` of the plan that shows it or, where something is absent, say in
        `looked_in` where it was looked for. An `item` gives section, page and place by itself.
        """
        if (quote is None) == (looked_in is None):
            raise ValueError("a finding has either a quote or, for something absent, looked_in")
        if item is not None:
            section, page, place = item.section, page or item.page, place or item.place
        target = item.id if item is not None else section
        return Finding(
            id=f"{self.check.code}:{target}" if target else self.check.code,
            check=self.check.code,
            name=self.check.name,
            severity=severity or self.check.severity[section],
            message=message,
            source=self.check.source,
            section=section,
            item=item.id if item is not None else None,
            group=group,
            quote=quote,
            looked_in=looked_in,
            page=page,
            place=place,
            suggestion=suggestion,
            confidence=confidence,
            cause=cause,
            advisory=self.check.advisory,
        )
