"""On which plan of which cycle somebody decides, as the command line names it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audit.cli.console import WrongUse
from audit.cli.cycle_store import opened_cycle, user

if TYPE_CHECKING:
    from audit.cycle.store import Store
    from audit.cycle.values import Auditor, Cycle, Entry, Passage
    from audit.model.audit import PlanAudit


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """A plan that is open for an auditor's decisions."""

    store: Store
    cycle: Cycle
    entry: Entry
    auditor: Auditor

    @property
    def audit(self) -> PlanAudit:
        """The machine's own audit of it."""
        from audit.cycle.audits import load_audit

        made = load_audit(self.store, self.entry)
        if made is None:
            raise WrongUse(
                f'{self.entry.file_name} has not been audited yet: ehcp-audit cycle run "{self.cycle.name}"'
            )
        return made

    def passage(self, quote: str | None, item: str | None, section: str | None = None) -> Passage:
        """What is pointed at: exact words, or a statement by its name (B1, F2)."""
        from audit.cycle.problems import did_you_mean
        from audit.cycle.values import Passage

        if item is None:
            return Passage(quote or "", section)
        items = {one.id: one for one in self.audit.items}
        if item not in items:
            raise WrongUse(f'There is no statement "{item}" in this plan{did_you_mean(item, items)}')
        found = items[item]
        return Passage(quote or found.text, found.section, item, found.page, found.place)


@dataclass(frozen=True, slots=True)
class Where:
    """What the command line names."""

    cycle: str
    plan: str | None
    by: str | None
    agency: str | None
    database: str | None

    @contextmanager
    def opened(self) -> Iterator[OpenPlan]:
        from audit.cycle.entries import find_entry

        if self.plan is None:
            raise WrongUse("Say which plan: --plan FILE (its name, the end of its path, or its sha256).")
        with opened_cycle(self.database, self.cycle) as (store, cycle):
            yield OpenPlan(store, cycle, find_entry(store, cycle, self.plan), user(self.by, self.agency))
