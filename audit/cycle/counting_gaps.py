"""Counts the gaps of a cycle: how grave, how common, in which sections, with passages to show for it.

What auditors rejected does not count, what they added does. Findings of one gap count once: the parts of
provision that is not specific (P01 to P06) are one kind of gap, and so one line of "commonest gaps".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, cast

from sqlalchemy import Integer, false, literal, null, select, type_coerce
from sqlalchemy.orm import Session

from audit.cycle.tables import AuditRow, EntryRow, FindingRow
from audit.model.cycle import CommonGap, Example, GapPart, SeverityFigures
from audit.model.findings import SEVERITIES, Severity

_AT_ONCE = 500  # audits
_PARTS = ("P01", "P02", "P03", "P04", "P05", "P06")
_TOGETHER, _TOGETHER_NAME = "P01-P06", "provision-not-specific"

_EXAMPLES = 3  # of each kind of gap
_GOOD_LENGTH = 90  # characters: a quote that tells something and is read at a glance


class FindingRecord(NamedTuple):
    """A machine's finding of a current audit, as the store has it."""

    entry_id: int
    finding: str
    check: str
    name: str
    severity: str
    section: str | None
    item: str | None
    gap: str
    confidence: float
    advisory: bool
    cause: str | None
    page: int | None
    quote: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage chosen as an example, not yet hidden."""

    entry_id: int
    quote: str
    section: str | None
    item: str | None


def finding_records(
    session: Session, cycle_id: int, *, without: Sequence[str] = (), advisory: bool = True
) -> Iterator[tuple[int, list[FindingRecord]]]:
    """Every plan of a cycle that has findings, with them; texts that nobody wants are left where they are.

    In the order in which the plans were put in, whichever was audited first. Some hundreds of audits at
    once: the index gives them so, where sorting a million rows would take as long as all the rest.
    """
    audits = session.scalars(
        select(AuditRow.id)
        .join(EntryRow, EntryRow.id == AuditRow.entry_id)
        .where(EntryRow.cycle_id == cycle_id, AuditRow.current)
        .order_by(EntryRow.id)
    ).all()
    finding = FindingRow.__table__.c
    columns = [_EMPTY[name] if name in without else finding[name] for name in FindingRecord._fields]
    # Left as the number that it is in the database: a million times made a truth value is a second.
    columns[_ADVISORY] = type_coerce(finding.advisory, Integer)
    connection = session.connection()
    for start in range(0, len(audits), _AT_ONCE):
        some = audits[start : start + _AT_ONCE]
        chosen = select(*columns).where(finding.audit_id.in_(some)).order_by(finding.audit_id, finding.id)
        if not advisory:
            chosen = chosen.where(finding.advisory == false())
        rows = map(FindingRecord._make, connection.execute(chosen).fetchall())
        found = {entry_id: list(together) for entry_id, together in groupby(rows, key=itemgetter(0))}
        yield from sorted(found.items())


#: What stands for a text that nobody wants.
_EMPTY = {"message": literal(""), "quote": null(), "cause": null(), "page": null(), "confidence": literal(0)}
_ADVISORY = FindingRecord._fields.index("advisory")


class GapCounting:
    """Counts the gaps of plans one after the other; examples are taken from the plans of `pool` first."""

    def __init__(self, pool: frozenset[int]) -> None:
        self._pool = pool
        self._severities: Counter[str] = Counter()
        self._plans_by_severity: Counter[str] = Counter()
        self._gaps: Counter[str] = Counter()
        self._plans: Counter[str] = Counter()
        self._names: dict[str, str] = {}
        self._gravest: dict[str, str] = {}
        self._sections: dict[str, Counter[str]] = defaultdict(Counter)
        self._parts: Counter[str] = Counter()
        self._examples: dict[str, list[Passage]] = defaultdict(list)

    def add(self, entry_id: int, findings: Iterable[FindingRecord]) -> None:
        """Count the gaps of a plan: findings that nobody rejected. What is advisory does not count."""
        gravest: dict[str, str] = {}
        kinds: dict[tuple[str, str], FindingRecord] = {}
        checks = set()
        for one in findings:
            if one.advisory:
                continue
            if one.gap not in gravest or _RANK[one.severity] < _RANK[gravest[one.gap]]:
                gravest[one.gap] = one.severity
            code = _TOGETHER if one.check in _PARTS else one.check
            key = (code, one.gap)
            if key not in kinds or _worth(one.quote) > _worth(kinds[key].quote):
                kinds[key] = one
            if code == _TOGETHER:
                checks.add(one.check)
                self._names[one.check] = one.name
            self._names[code] = _TOGETHER_NAME if code == _TOGETHER else one.name
            if code not in self._gravest or _RANK[one.severity] < _RANK[self._gravest[code]]:
                self._gravest[code] = one.severity
        self._severities.update(gravest.values())
        self._plans_by_severity.update(set(gravest.values()))
        self._parts.update(checks)
        self._plans.update({code for code, _ in kinds})
        for (code, _), one in kinds.items():
            self._gaps[code] += 1
            self._sections[code][one.section or "whole plan"] += 1
        self._remember(entry_id, kinds)

    def severities(self, plans: int) -> tuple[SeverityFigures, ...]:
        """Gaps by severity, over so many plans."""
        return tuple(
            SeverityFigures(
                severity,
                self._severities[severity],
                self._plans_by_severity[severity],
                round(self._severities[severity] / plans, 2) if plans else 0.0,
            )
            for severity in SEVERITIES
        )

    def passages(self, most: int) -> dict[str, list[Passage]]:
        """The examples of the commonest kinds of gap, those of the pool first."""
        return {code: self._chosen(code) for code in self._ordered()[:most]}

    def shares(self, plans: int) -> dict[str, float]:
        """In which share of so many plans each kind of gap comes."""
        return {code: round(self._plans[code] / plans, 4) for code in self._ordered()} if plans else {}

    def names(self) -> dict[str, str]:
        """The name of each kind of gap."""
        return {code: self._names[code] for code in self._ordered()}

    def gaps(
        self, plans: int, examples: Mapping[str, Sequence[Example]], earlier: Mapping[str, int]
    ) -> tuple[CommonGap, ...]:
        """Every kind of gap, the commonest first."""
        return tuple(
            CommonGap(
                code=code,
                name=self._names[code],
                severity=cast(Severity, self._gravest[code]),
                gaps=self._gaps[code],
                plans=self._plans[code],
                share=round(self._plans[code] / plans, 4) if plans else 0.0,
                sections=dict(self._sections[code].most_common()),
                parts=self._parts_of(code),
                examples=tuple(examples.get(code, ())),
                earlier=max((earlier.get(one, 0) for one in _checks_of(code)), default=0),
            )
            for code in self._ordered()
        )

    def _ordered(self) -> list[str]:
        return sorted(self._plans, key=lambda code: (-self._plans[code], -self._gaps[code], code))

    def _parts_of(self, code: str) -> tuple[GapPart, ...]:
        if code != _TOGETHER:
            return ()
        ordered = sorted(self._parts.items(), key=lambda pair: (-pair[1], pair[0]))
        return tuple(GapPart(check, self._names[check], count) for check, count in ordered)

    def _remember(self, entry_id: int, kinds: Mapping[tuple[str, str], FindingRecord]) -> None:
        """Keep at most one passage of a plan for each kind of gap, while more are wanted."""
        best: dict[str, FindingRecord] = {}
        for (code, _), one in kinds.items():
            wanted = entry_id in self._pool or len(self._examples[code]) < _EXAMPLES
            if wanted and one.quote and (code not in best or _worth(one.quote) > _worth(best[code].quote)):
                best[code] = one
        for code, one in best.items():
            self._examples[code].append(Passage(entry_id, one.quote or "", one.section, one.item))

    def _chosen(self, code: str) -> list[Passage]:
        found = sorted(
            self._examples[code], key=lambda one: (one.entry_id not in self._pool, -_worth(one.quote))
        )
        different = {one.quote: one for one in reversed(found)}  # the same words twice are one example
        return [one for one in found if different[one.quote] is one][:_EXAMPLES]


_RANK: dict[str, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def _worth(quote: str | None) -> float:
    """How good a quote is as an example: neither a word nor half a page."""
    return -abs(len(quote) - _GOOD_LENGTH) if quote else float("-inf")


def _checks_of(code: str) -> tuple[str, ...]:
    return _PARTS if code == _TOGETHER else (code,)
