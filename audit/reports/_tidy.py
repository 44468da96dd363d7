"""Audits as tidy rows: one thing a row, one fact a column, the same names in CSV and in Excel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from audit.model.audit import PlanAudit
from audit.model.cycle import Value
from audit.model.findings import Answer, Finding, Link
from audit.model.plan import Item

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True)
class Column(Generic[_Thing]):
    """A column: its name, how wide it is shown (in characters), and what stands in it."""

    name: str
    width: int
    value: Callable[[_Thing], Value]


def plan_name(audit: PlanAudit) -> str:
    """By which name a plan goes in a table: its file's."""
    return audit.document.path.replace("\\", "/").rsplit("/", 1)[-1]


FINDINGS: tuple[Column[Finding], ...] = (
    Column("finding", 12, lambda one: one.id),
    Column("severity", 13, lambda one: one.severity),
    Column("section", 8, lambda one: one.section),
    Column("item", 7, lambda one: one.item),
    Column("check", 7, lambda one: one.check),
    Column("name", 24, lambda one: one.name),
    Column("message", 60, lambda one: one.message),
    Column("quote", 60, lambda one: one.quote),
    Column("looked_in", 20, lambda one: one.looked_in),
    Column("suggestion", 50, lambda one: one.suggestion),
    Column("place", 26, lambda one: one.place),
    Column("page", 6, lambda one: one.page),
    Column("confidence", 11, lambda one: one.confidence),
    Column("state", 9, lambda one: one.state),
    Column("by", 9, lambda one: one.by),
    Column("reason", 24, lambda one: one.reason),
    Column("cause", 9, lambda one: one.cause),
    Column("advisory", 9, lambda one: one.advisory),
    # Findings of one gap share it, so that a count of gaps is a count of its different values.
    Column("gap", 10, lambda one: one.gap),
    Column("source", 28, lambda one: one.source),
)

STATEMENTS: tuple[Column[Item], ...] = (
    Column("item", 7, lambda one: one.id),
    Column("section", 8, lambda one: one.section),
    Column("kind", 11, lambda one: one.kind),
    Column("type", 11, lambda one: one.type),
    Column("area", 24, lambda one: one.area),
    Column("text", 80, lambda one: one.text),
    Column("label", 20, lambda one: one.label),
    Column("place", 26, lambda one: one.place),
    Column("page", 6, lambda one: one.page),
    Column("stated", 30, lambda one: _slots(one, "stated", "inherited")),
    Column("vague", 20, lambda one: _slots(one, "vague")),
    Column("missing", 30, lambda one: _slots(one, "missing")),
)

QUESTIONS: tuple[Column[Answer], ...] = (
    Column("question", 24, lambda one: one.id),
    Column("section", 8, lambda one: one.section),
    Column("text", 60, lambda one: one.text),
    Column("answer", 16, lambda one: one.answer),
    Column("by", 9, lambda one: one.by),
    Column("machine", 16, lambda one: one.machine),
    Column("reason", 24, lambda one: one.reason),
    Column("kind", 11, lambda one: one.kind),
    Column("weight", 7, lambda one: one.weight),
    Column("evidence", 40, lambda one: " ".join(one.evidence)),
)

LINKS: tuple[Column[Link], ...] = (
    Column("kind", 20, lambda one: one.kind),
    Column("from", 7, lambda one: one.source),
    Column("to", 7, lambda one: one.target),
    Column("score", 7, lambda one: one.score),
    Column("basis", 24, lambda one: " ".join(one.basis)),
    Column("state", 11, lambda one: one.state),
)

PLANS: tuple[Column[PlanAudit], ...] = (
    Column("plan", 30, plan_name),
    Column("name", 22, lambda one: one.details.name),
    Column("status", 9, lambda one: one.details.status),
    Column("plan_date", 12, lambda one: one.details.plan_date),
    Column("year_group", 11, lambda one: one.details.year_group),
    Column("phase", 12, lambda one: one.details.phase),
    Column("primary_need", 28, lambda one: one.details.primary_need),
    Column("setting", 28, lambda one: one.details.setting),
    Column("local_authority", 28, lambda one: one.details.local_authority),
    Column("overall", 20, lambda one: _grade(one, "overall")),
    Column("overall_score", 13, lambda one: _score(one, "overall")),
    Column("compliance", 20, lambda one: _grade(one, "compliance")),
    Column("compliance_score", 16, lambda one: _score(one, "compliance")),
    Column("quality", 20, lambda one: _grade(one, "quality")),
    Column("quality_score", 13, lambda one: _score(one, "quality")),
    Column("checklist", 16, lambda one: one.audit.checklist),
    Column("checklist_version", 16, lambda one: one.audit.checklist_version),
    Column("as_of", 12, lambda one: one.audit.as_of),
    Column("redacted", 9, lambda one: one.audit.redacted),
    Column("error", 14, lambda one: one.error.code if one.error else None),
    Column("sha256", 20, lambda one: one.document.sha256),
)


def names(columns: tuple[Column[_Thing], ...]) -> list[str]:
    """The names of some columns."""
    return [column.name for column in columns]


def values(columns: tuple[Column[_Thing], ...], thing: _Thing) -> Iterator[Value]:
    """What stands in some columns of one thing's row."""
    return (column.value(thing) for column in columns)


def _slots(item: Item, *states: str) -> str:
    return " ".join(name for name, slot in item.slots.items() if slot.state in states)


def _grade(audit: PlanAudit, name: str) -> str | None:
    grade = getattr(audit.grades, name, None)
    return grade.grade if grade else None


def _score(audit: PlanAudit, name: str) -> float | None:
    grade = getattr(audit.grades, name, None)
    return grade.score if grade else None
